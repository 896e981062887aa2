import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import type { Message } from '../../utils/ticket.ts';

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
const MESSAGES_PER_TICKET = 8;
const TICKETS = 4000;

/** Messages read per second on one core, median of five passes after one to warm up. */
export async function benchSentiment(): Promise<string[]> {
  const ticket = TEXTS.map(customerMessage);
  const rates = Array.from({ length: 6 }, () => messagesPerSecond(ticket))
    .slice(1)
    .sort((a, b) => a - b);
  const median = Math.round(rates[2] ?? 0);
  const long = secondsFor(
    Array.from({ length: 300 }, (_, at) => customerMessage('I am still waiting. '.repeat(1000), at)),
  );
  return [
    `sentiment: ${median.toLocaleString('en')} messages/s on one core (budget: at least 20,000)`,
    `sentiment: 300 messages of 20,000 characters in ${Math.round(long * 1000)} ms`,
  ];
}

function messagesPerSecond(ticket: readonly Message[]): number {
  const start = performance.now();
  for (let at = 0; at < TICKETS; at += 1) scoreSentiment(ticket);
  return (TICKETS * MESSAGES_PER_TICKET * 1000) / (performance.now() - start);
}

function secondsFor(ticket: readonly Message[]): number {
  const start = performance.now();
  scoreSentiment(ticket);
  return (performance.now() - start) / 1000;
}

function customerMessage(text: string, at: number): Message {
  return {
    id: String(at),
    author: {},
    role: 'customer',
    isRequester: true,
    isInternal: false,
    text,
    isCut: false,
  };
}
