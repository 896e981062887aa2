import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

export const PACKAGES = [
  'request-tracker5',
  'rt5-standalone',
  'rt5-db-sqlite',
  'libdbd-sqlite3-perl',
  'msmtp-mta',
] as const;

export const LIBRARY = '/usr/share/request-tracker5/lib';
export const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
export const SETUP = '/usr/sbin/rt-setup-database-5';

const FORMAT = `-f=\${Package} \${db:Status-Status}\n`;

/** Request Tracker cannot run here; `message` says why, for people. */
export class NotInstalled extends Error {
  override name = 'NotInstalled';
}

/** Why Request Tracker cannot run on this machine, or `undefined` if it can. */
export function missingHere(): string | undefined {
  const found = spawnSync('dpkg-query', ['-W', FORMAT, ...PACKAGES], {
    encoding: 'utf8',
  });
  if (found.error) return 'Request Tracker runs from Debian packages, and this is no Debian';
  const missing = PACKAGES.filter((name) => !found.stdout.split('\n').includes(`${name} installed`));
  if (missing.length > 0) return `Debian packages are not installed: ${missing.join(' ')}`;
  return [SERVER, SETUP].every(isExecutable) ? undefined : `${SERVER} is not where Debian 12 has it`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs the packages. Needs root on Debian; throws `NotInstalled` with the reason where that fails. */
export function installRequestTracker(): void {
  if (missingHere() === undefined) return;
  if (process.getuid?.() !== 0) throw new NotInstalled('Installing Debian packages needs root');
  // No database of the package's own: each start brings one in its own folder.
  run('debconf-set-selections', [], NO_DATABASE);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
  const missing = missingHere();
  if (missing) throw new NotInstalled(missing);
}

const NO_DATABASE = [
  'request-tracker5 request-tracker5/dbconfig-install boolean false',
  'request-tracker5 request-tracker5/handle-siteconfig-permissions boolean false',
].join('\n');

function apt(...args: string[]): void {
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args]);
}

function run(command: string, args: string[], input = ''): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { env, input, encoding: 'utf8', maxBuffer: 64_000_000 });
  if (done.status === 0) return;
  const why = done.error?.message ?? done.stderr.trim().split('\n').slice(-3).join(' ');
  throw new NotInstalled(`${command} ${args.join(' ')} failed: ${why}`);
}
