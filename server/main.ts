import { readFileSync } from 'node:fs';
import { type Asked, askedBy, type Command, type Report, USAGE } from './commands/command.ts';
import { askServer } from './control/ask-server.ts';
import { StartFault } from './db/start-fault.ts';
import { settingsFromEnv } from './settings-from-env.ts';

try {
  process.exitCode = await main(askedBy(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(asked: Asked): Promise<number> {
  switch (asked.do) {
    case 'serve':
      await serveUntilStopped();
      return 0;
    case 'help':
      console.log(USAGE);
      return 0;
    case 'nonsense':
      console.error(USAGE);
      return 2;
    case 'read-and-import':
      return print(await carryOut({ do: 'import', what: asked.what, csv: readText(asked.file) }));
    case 'init':
    case 'token':
    case 'revoke':
    case 'import':
      return print(await carryOut(asked));
  }
}

// Both database engines take a second to load, which a command for the running server need not wait for.
async function serveUntilStopped(): Promise<void> {
  const { runServer } = await import('./run-server.ts');
  await runServer(settingsFromEnv(process.env));
}

/** Through the server that has the data folder open, else by opening it here for as long as it takes. */
async function carryOut(command: Command): Promise<Report> {
  const { place } = settingsFromEnv(process.env);
  const answered = 'dataFolder' in place ? await askServer(place.dataFolder, command) : undefined;
  if (answered) return answered;
  const { openDatabase } = await import('./db/database.ts');
  const { runCommand } = await import('./commands/run-command.ts');
  const { db, close } = await openDatabase(place);
  try {
    return await runCommand(db, command);
  } finally {
    await close();
  }
}

function print({ ok, lines }: Report): number {
  const write = ok ? console.log : console.error;
  for (const line of lines) write(line);
  return ok ? 0 : 1;
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new StartFault(`${file} is not in UTF-8. Save it as CSV in UTF-8.`);
    throw new StartFault(`${file} cannot be read. Check the name of the file.`);
  }
}
