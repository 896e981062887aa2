import { pino } from 'pino';
import { listenForCommands } from './control/listen.ts';
import { type Db, openDatabase } from './db/database.ts';
import { orgs } from './db/org-tables.ts';
import { codeIn } from './db/retry.ts';
import { serve } from './serve.ts';
import type { Settings } from './settings-from-env.ts';
import { purgeTombstones } from './sync/purge-tombstones.ts';

const DAY = 86_400_000;

/** Serves until it is told to stop. Plain words go to standard output, the log to standard error. */
export async function runServer({ host, port, place }: Settings): Promise<void> {
  const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
  const { db, close } = await openDatabase(place);
  try {
    const stopCommands = 'dataFolder' in place ? await listenForCommands(place.dataFolder, db) : undefined;
    const { url, stop } = await serve(db, log, { host, port });
    const purge = () => {
      purgeTombstones(db, new Date()).catch((error) => log.error({ code: codeIn(error) }, 'purge failed'));
    };
    purge();
    const daily = setInterval(purge, DAY);
    await greet(db, url, 'dataFolder' in place ? place.dataFolder : undefined);
    await stopSignal();
    console.log('Stopping …');
    clearInterval(daily);
    await stop();
    await stopCommands?.();
  } finally {
    await close();
  }
}

async function greet(db: Db, url: string, dataFolder: string | undefined): Promise<void> {
  const known = await db.select({ name: orgs.name }).from(orgs).limit(2);
  const name = known.length === 1 ? ` of ${known[0]?.name}` : '';
  console.log(`The org API${name} is running at ${url}`);
  console.log(dataFolder === undefined ? 'Its data is in PostgreSQL.' : `Its data is in ${dataFolder}`);
  if (known.length === 0) {
    console.log(
      'There is no org yet. Begin with: npm run server -- init "Org name" <e-mail of the first admin>',
    );
  }
  console.log('Ctrl-C stops it.');
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
