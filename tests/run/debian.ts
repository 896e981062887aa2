import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Browsers for the end-to-end tests. Fonts, so that names in other scripts are drawn in screenshots. */
const BROWSERS = ['chromium', 'firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

export function installBrowsers(): boolean {
  const missing = BROWSERS.filter(
    (name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0,
  );
  if (missing.length === 0) return true;
  console.log(`Installing ${missing.join(', ')} …`);
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'APT::Color=0', '-o', 'Dpkg::Use-Pty=0'];
  const done = spawnSync('apt-get', [...options, ...args], { env, encoding: 'utf8' });
  if (done.status !== 0) console.error(done.stdout + done.stderr);
  return done.status === 0;
}
