import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** Browsers that still load an unpacked extension; branded Chrome and Edge no longer do. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(homedir(), 'AppData/Local/Chromium/Application/chrome.exe'),
];

export const NO_CHROMIUM =
  'No Chromium was found. Install Chromium or Chrome for Testing (Debian: apt install chromium; elsewhere: ' +
  'npx playwright install chromium), or name one in SIDEKIND_CHROMIUM. Chrome and Edge themselves no longer ' +
  'load an extension from a folder.';

/** Path of a Chromium that can load our build, or `undefined`. */
export function findChromium(): string | undefined {
  const named = process.env.SIDEKIND_CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  return [...PLACES, chromium.executablePath()].find((place) => existsSync(place));
}
