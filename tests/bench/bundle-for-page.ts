import { join } from 'node:path';
import { build } from 'vite';

/** One of the files in `in-page/` with all it imports from the product, as a classic script. */
export async function bundleForPage(name: string): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page', name);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
}
