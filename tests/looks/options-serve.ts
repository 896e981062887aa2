import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const root = import.meta.dirname;
const outDir = join(root, '../.results/options-site');

/** The options page and the popup with made-up doors, built as the extension is, on a free port. */
export async function serveOptions(): Promise<{ url: string; close: () => Promise<void> }> {
  const input = ['options.html', 'popup.html'].map((page) => join(root, page));
  await build({
    configFile: false,
    root,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: ['chrome128', 'firefox142'], rollupOptions: { input } },
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
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}
