import { pino } from 'pino';
import { openDatabase } from './db/database.ts';
import { StartFault } from './db/start-fault.ts';
import { serve } from './serve.ts';
import { settingsFromEnv } from './settings-from-env.ts';

const { host, port, place } = settingsFromEnv(process.env);
const database = await openDatabase(place);
const log = pino({ base: null }, pino.destination(2));
const { url, stop } = await serve(database.db, log, { host, port });
console.log(`Sidekind org API: ${url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stop();
    await database.close();
  });
}
void StartFault;
