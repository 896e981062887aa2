import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../utils/sentiment/engine.ts';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import { measure, measureSurest } from '../../utils/sentiment-training/measure.ts';
import type { Message } from '../../utils/ticket.ts';
import { customerMessage } from '../sentiment/customer-message.ts';
import { englishEngine } from '../sentiment/english.ts';
import { emotionFigures } from './sentiment/emotions.ts';
import { languageFigures } from './sentiment/languages.ts';
import { type Reader, readers } from './sentiment/readers.ts';
import { type TestSet, testSets } from './sentiment/sets.ts';

const TEXTS = [
  'This is the third time I ask. I was charged twice and nobody answers.',
  'Hello, how do I change the address of my order 1234? Thanks\n\nKind regards,\nMaria Example',
  'Thank you so much, it works now! You were really patient with me.',
  'Great, another outage. Our whole shop is down again and I am still waiting for a reply from your team.',
  'Hi there,\n\nI followed the steps from your article but the export still does not work, it stops at 40 % with an ' +
    'error. I attached the log.\n\nOn Mon, 2 Mar 2026 at 10:00, Support <help@example.com> wrote:\n> Hi,\n> please try again',
  'Guten Tag, ich warte noch immer auf eine Antwort zu meiner Bestellung und bin sehr enttäuscht.',
  'Can I get a copy of the invoice for March? The one in my account shows the wrong company name.',
  '注文した商品がまだ届きません。確認していただけますか。',
];
const TICKETS = 2000;
const CARD = join(import.meta.dirname, '../../public/sentiment/model-card.md');

/** How fast messages are read, and how well, beside the packages that people use today. */
export async function benchSentiment(data: string | undefined, isForCard: boolean): Promise<string[]> {
  const engine = await englishEngine();
  const { found, missing } = await readers();
  const lines = [...speed(engine), ''];
  const figuresFound: string[] = [];
  for (const set of testSets(data)) {
    figuresFound.push(`${set.name}: ${set.examples.length} messages`);
    for (const reader of found) figuresFound.push(`  ${reader.name.padEnd(16)} ${figures(reader, set)}`);
    const emotions = emotionFigures(set, engine);
    if (emotions !== undefined) figuresFound.push(`  our emotions     ${emotions}`);
  }
  figuresFound.push(...(await languageFigures()));
  lines.push(...figuresFound);
  if (isForCard) writeCard(figuresFound);
  lines.push('', ...found.map(({ name, bytes }) => `${name.padEnd(18)} ${bytes}`));
  if (missing.length > 0) lines.push(`Not installed, so not compared: ${missing.join(', ')}.`);
  return lines;
}

/** Without how fast it was on this machine: the card tells what is the same everywhere. */
function writeCard(lines: readonly string[]): void {
  const card = readFileSync(CARD, 'utf8');
  const table = lines.map((line) => line.replace(/; [\d,]+\/s$/, '')).join('\n');
  const filled = `<!-- figures -->\n\n\`\`\`\n${table}\n\`\`\`\n\n<!-- /figures -->`;
  writeFileSync(
    CARD,
    card.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, () => filled),
  );
}

function figures(reader: Reader, { examples, isOneSided }: TestSet): string {
  const labels = examples.map(({ label }) => label);
  const start = performance.now();
  const answers = examples.map(({ text }) => reader.read(text));
  const rate = Math.round((examples.length * 1000) / (performance.now() - start)).toLocaleString('en');
  const said = answers.map(({ label }) => label);
  const share = (label: number) => percent(said.filter((one) => one === label).length / said.length);
  if (isOneSided) return `called negative ${share(0)}, neutral ${share(1)}, positive ${share(2)}; ${rate}/s`;
  const sure = answers.flatMap(({ confidence }) => confidence ?? []);
  const { macroF1, accuracy, recalls, ece } = measure(
    labels,
    said,
    sure.length === said.length ? sure : undefined,
  );
  const base = `macro-F1 ${percent(macroF1)}, right ${percent(accuracy)}, recall ${recalls.map(percent).join(' / ')}`;
  if (Number.isNaN(ece)) return `${base}; ${rate}/s`;
  const surest = measureSurest(labels, said, sure, 0.7);
  return `${base}, surest 70 %: ${percent(surest.macroF1)}, calibration error ${percent(ece)}; ${rate}/s`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}`;
}

function speed(engine: Engine): string[] {
  const ticket = TEXTS.map((text, at) => customerMessage(text, { id: String(at) }));
  const rates = Array.from({ length: 6 }, () => messagesPerSecond(ticket, engine))
    .slice(1)
    .sort((a, b) => a - b);
  const long = secondsFor(
    Array.from({ length: 300 }, (_, at) =>
      customerMessage('I am still waiting. '.repeat(1000), { id: String(at) }),
    ),
    engine,
  );
  return [
    `${Math.round(rates[2] ?? 0).toLocaleString('en')} messages/s on one core (budget: at least 20,000)`,
    `300 messages of 20,000 characters in ${Math.round(long * 1000)} ms`,
  ];
}

/** By processor time, so that what else the machine does is not counted. */
function messagesPerSecond(ticket: readonly Message[], engine: Engine): number {
  const start = process.cpuUsage();
  for (let at = 0; at < TICKETS; at += 1) scoreSentiment(ticket, engine);
  const { user, system } = process.cpuUsage(start);
  return (TICKETS * ticket.length * 1e6) / (user + system);
}

function secondsFor(ticket: readonly Message[], engine: Engine): number {
  const start = performance.now();
  scoreSentiment(ticket, engine);
  return (performance.now() - start) / 1000;
}
