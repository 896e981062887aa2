import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROMIUM_BUILD } from '../browser/extension.ts';
import type { Line } from './figures.ts';

const BUDGET = 30_000;

/** Bytes of what is loaded into a helpdesk's page, and of what only the extension itself loads. */
export function benchBundleBytes(): Line[] {
  const content = sizeOf(['ticket-page.js']);
  return [
    {
      what: 'content script, with every adapter',
      measured: inKb(content.gzip),
      against: `${inKb(content.raw)} raw`,
      budget: '≤ 30 kB gzip',
      isWithin: content.gzip <= BUDGET,
    },
    line('sidebar, all it loads at once', loadedBy('sidebar.html')),
    line('background', ['background.js']),
  ];
}

function line(what: string, files: string[]): Line {
  const { raw, gzip } = sizeOf(files);
  return { what, measured: inKb(gzip), against: `${inKb(raw)} raw` };
}

const NAMED = /(?:\b(?:src|href)=|\bfrom|\bimport)\s*["'`](?:\/|\.\/)?([\w./-]+\.(?:js|css))["'`]/g;

/** What a page and its scripts name for loading at once: nothing that is imported on a later click. */
function loadedBy(page: string): string[] {
  const loaded = new Set([page]);
  for (const name of loaded) {
    if (name.endsWith('.css')) continue;
    const text = readFileSync(join(CHROMIUM_BUILD, name), 'utf8');
    const folder = name.includes('/') ? `${name.split('/').slice(0, -1).join('/')}/` : '';
    for (const [, named = ''] of text.matchAll(NAMED)) {
      const path = named.includes('/') ? named : folder + named;
      if (existsSync(join(CHROMIUM_BUILD, path))) loaded.add(path);
    }
  }
  return [...loaded];
}

function sizeOf(files: string[]): { raw: number; gzip: number } {
  const contents = files.map((name) => readFileSync(join(CHROMIUM_BUILD, name)));
  return {
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
