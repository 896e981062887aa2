import { execFileSync } from 'node:child_process';

/** Kills, without a warning, the browser that was started with this profile, and nothing else. */
export function killBrowser(profile: string): void {
  const processes = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  const own = processes.filter((line) => line.includes(`--user-data-dir=${profile}`));
  // The browser itself has no type; what it has started ends with it.
  const main = own.filter((line) => !line.includes('--type='));
  if (main.length === 0) throw new Error('There is no browser with this profile to kill');
  for (const line of main) process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL');
}
