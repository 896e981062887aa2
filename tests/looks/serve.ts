import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';

/** The gallery on a free port of this computer. */
export async function serveGallery(): Promise<{ url: string; server: ViteDevServer }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: `${import.meta.dirname}/../.results/looks-cache`,
    plugins: [react()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
