import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts its frame as ours does: in a closed shadow root, after the page's `load`. */
const MOUNT = `
const mount = () => {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('empty.html');
  host.style.cssText = 'all: initial; position: fixed; inset-block: 0; inset-inline-end: 0; width: 344px';
  frame.style.cssText = 'all: initial; width: 100%; height: 100%; border: 0';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
};
if (document.readyState === 'complete') mount();
else addEventListener('load', mount, { once: true });
`;

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p data-card="empty">Empty</p></html>';

/** Writes the smallest extension that shows a frame of its own on `origin`; answers its folder. */
export function writeEmptyExtension(origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidekind-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty frame',
    version: '1',
    host_permissions: [`${origin}/*`],
    content_scripts: [{ matches: [`${origin}/*`], js: ['mount.js'], run_at: 'document_idle' }],
    // A background of its own keeps the extension's process up, as ours does.
    background: { service_worker: 'background.js' },
    web_accessible_resources: [
      { resources: ['empty.html'], matches: ['http://127.0.0.1/*'], use_dynamic_url: true },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'mount.js'), MOUNT);
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onInstalled.addListener(() => undefined);');
  writeFileSync(join(folder, 'empty.html'), PAGE);
  return folder;
}
