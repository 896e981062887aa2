import type { Fault } from '../../ticket.ts';
import type { HelpdeskIo } from '../adapter.ts';
import { htmlToText } from '../kit/html-text.ts';
import { Attachment } from './answers.ts';
import { readList } from './lists.ts';

/** Messages in one request: their ids stand in the URL, and 4 kB of it are safe with every web server. */
const AT_ONCE = 50;

export interface Texts {
  /** By transaction; a message without any text has none. */
  texts: Map<string, string>;
  /** Transactions whose text was asked for and came. */
  read: Set<string>;
  fault: Fault | undefined;
}

/** Texts of messages, in the order in which they are given; stops at the first fault. */
export async function readTexts(io: HelpdeskIo, id: string, transactions: readonly string[]): Promise<Texts> {
  const found: Texts = { texts: new Map(), read: new Set(), fault: undefined };
  for (let start = 0; start < transactions.length; start += AT_ONCE) {
    const some = transactions.slice(start, start + AT_ONCE);
    const answer = await readList(io, questionFor(id, some), (item) => Attachment.safeParse(item).data);
    if (!answer.ok) return { ...found, fault: answer.fault };
    for (const transaction of some) {
      const text = textOf(
        answer.value.items.filter(({ TransactionId }) => String(TransactionId) === transaction),
      );
      if (text !== undefined) found.texts.set(transaction, text);
      found.read.add(transaction);
    }
  }
  return found;
}

function questionFor(id: string, transactions: readonly string[]) {
  const where: [string, string][] = [
    ['ContentType', 'text/plain'],
    ['ContentType', 'text/html'],
    ...transactions.map((transaction): [string, string] => ['TransactionId', transaction]),
  ];
  return {
    path: `/REST/2.0/ticket/${id}/attachments`,
    // Never ask for `Parent` here: 5.0.3 answers 500 to it.
    fields: 'TransactionId,ContentType,Filename,Content',
    where,
    order: 'ASC' as const,
    mostPages: 4,
  };
}

/** Plain text as the mail program wrote it, else the HTML's; what has a file name is a file, not the message. */
function textOf(parts: readonly Attachment[]): string | undefined {
  const bodies = parts.filter(({ Filename }) => !Filename);
  const plain = contents(bodies, 'text/plain');
  if (plain) return plain.replaceAll('\r\n', '\n').trim();
  const html = contents(bodies, 'text/html');
  if (html) return htmlToText(html);
  return bodies.length > 0 ? '' : undefined;
}

function contents(parts: readonly Attachment[], type: string): string {
  return parts
    .filter(({ ContentType }) => ContentType === type)
    .map(({ Content }) => Content ?? '')
    .filter((content) => content.trim() !== '')
    .join('\n\n');
}
