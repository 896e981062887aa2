import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import type { Place } from './db/database.ts';
import { StartFault } from './db/start-fault.ts';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4181),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  SIDEKIND_DATA: z.string().min(1).default('data'),
});

export interface Settings {
  host: string;
  port: number;
  place: Extract<Place, { dataFolder: string } | { url: string }>;
}

/** What the environment says. An empty variable is a missing one. Throws `StartFault`. */
export function settingsFromEnv(env: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new StartFault(`The environment variable ${names} has a value that cannot be used.`);
  }
  const { PORT: port, HOST: host, DATABASE_URL: url, SIDEKIND_DATA: folder } = read.data;
  if (url !== undefined) return { host, port, place: { url } };
  return { host, port, place: { dataFolder: isAbsolute(folder) ? folder : resolve(folder) } };
}
