import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type PreviewServer, preview } from 'vite';

const root = import.meta.dirname;
/** The galleries, built as the extension is, on a free port of this computer. `url` ends without a slash. */
export async function serveGallery(): Promise<{ url: string; server: PreviewServer }> {
  // A folder of its own, so that two who look at once do not take each other's pages away.
  const outDir = mkdtempSync(join(tmpdir(), 'sidekind-looks-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome128', 'firefox142'],
      rolldownOptions: { input: pages() },
    },
  });
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the gallery has no address');
  return { url: url.replace(/\/$/, ''), server };
}

function pages(): string[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(root, name));
}
