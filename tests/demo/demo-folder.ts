import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from './free-port.ts';

const Ports = z.object({ helpdesk: z.int(), orgApi: z.int() });

export interface DemoFolder {
  path: string;
  /** The org's data; made by the first run and kept. */
  orgData: string;
  isFirstRun: boolean;
  ports: z.infer<typeof Ports>;
  profileOf(login: string): string;
  remove(): void;
}

/**
 * Where the demo keeps everything: `.demo` in the project, so that a second run goes on where the first one
 * ended, or a new temporary folder. The ports are kept too, because the org knows the helpdesk by its address.
 */
export async function openDemoFolder(isFresh: boolean): Promise<DemoFolder> {
  const path = isFresh
    ? mkdtempSync(join(tmpdir(), 'sidekind-demo-'))
    : join(import.meta.dirname, '../../.demo');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const file = join(path, 'ports.json');
  const isFirstRun = !existsSync(file);
  const ports = isFirstRun ? await choosePorts(isFresh) : Ports.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (!isFirstRun) await refuseTakenPorts(ports);
  return {
    path,
    orgData: join(path, 'org'),
    isFirstRun,
    ports,
    profileOf: (login) => join(path, 'profiles', login),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Called when the first run has filled the org: only then may a second run build on it. */
export function keepPorts({ path, ports }: DemoFolder): void {
  writeFileSync(join(path, 'ports.json'), JSON.stringify(ports));
}

async function choosePorts(isFresh: boolean): Promise<DemoFolder['ports']> {
  return { helpdesk: await freePort(isFresh ? 0 : 4180), orgApi: await freePort(isFresh ? 0 : 4181) };
}

async function refuseTakenPorts(ports: DemoFolder['ports']): Promise<void> {
  for (const port of Object.values(ports)) {
    if ((await freePort(port)) === port) continue;
    throw new Error(
      `Port ${port} is in use. Is the demo running already? Stop that first; or delete the folder .demo to ` +
        'begin anew on other ports.',
    );
  }
}
