import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openEngine } from '../sentiment/engine.ts';
import { READ_LANGUAGES } from '../sentiment/read-languages.ts';
import { readLine } from './read-line.ts';
import { readTicket } from './read-ticket.ts';

/**
 * `npm run -s sentiment -- --in FILE`: reads JSON lines `{"text", "language"?}` and writes a JSON line for
 * each, in order. `--in -` reads from the terminal's input. A line that cannot be read gives `{"error"}`, and
 * the run goes on.
 * `npm run -s sentiment -- --ticket FILE`: reads an array of `{from, at, text}` and writes its whole reading.
 */
const USAGE = 'Usage: npm run -s sentiment -- --in FILE | --ticket FILE   (FILE may be - for standard input)';

const { values } = parseArgs({ options: { in: { type: 'string' }, ticket: { type: 'string' } } });
const models = join(import.meta.dirname, '../../public/sentiment');
const engine = await openEngine(
  Object.fromEntries(
    READ_LANGUAGES.map((code) => [code, new Uint8Array(readFileSync(join(models, `${code}.bin`)))]),
  ),
);
// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));

if (values.in !== undefined) await readLines(values.in);
else if (values.ticket !== undefined) await readWhole(values.ticket);
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function readLines(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.on('error', fail);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const isRoomLeft = process.stdout.write(`${JSON.stringify(readLine(line, engine))}\n`);
    if (!isRoomLeft) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function readWhole(file: string): Promise<void> {
  const pieces: string[] = [];
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.on('error', fail);
  for await (const piece of input) pieces.push(String(piece));
  const answer = readTicket(pieces.join(''), engine);
  console.log(JSON.stringify(answer, null, 2));
  if ('error' in answer) process.exitCode = 1;
}

function fail(error: Error): never {
  console.error(error.message);
  process.exit(1);
}
