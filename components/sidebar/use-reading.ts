import { useEffect, useMemo, useState } from 'react';
import { correctReading, saidOf, wordWeights } from '../../utils/corrections/correct-reading.ts';
import { keyedHash } from '../../utils/db/keyed-hash.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { namesOn } from '../../utils/drivers/requester-texts.ts';
import type { CustomerKeySecret } from '../../utils/org-api/contract/org.ts';
import { ticketKeyOf } from '../../utils/recognitions/ticket-key.ts';
import type { Engine } from '../../utils/sentiment/engine.ts';
import type { Reading } from '../../utils/sentiment/reading.ts';
import type { Said } from '../../utils/sentiment/said.ts';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { whoOf } from '../ui/use-signed-in.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';
import type { Corrections } from './disagree.tsx';
import { customerMessages } from './reading-words.ts';
import { useHeld } from './use-held.ts';

/**
 * The reading of a ticket with what was said against it, and how to say so. It never waits for the database: what
 * was said is added when it is there.
 */
export function useReading(
  row: ConnectionRow | null | undefined,
  secret: CustomerKeySecret | undefined,
  ticket: Ticket | undefined,
  engine: Engine | null | undefined,
  failed: Failed,
): { reading: Reading | undefined; corrections: Corrections | undefined } {
  const who = whoOf(row);
  const learned = useStored(
    who,
    async () => (row ? await wordWeights(memberDatabase(row)) : new Map()),
    failed,
  );
  const held = useHeld(ticket, learned);
  const keys = useMessageKeys(ticket, secret);
  const stored = useStored(
    who !== undefined && keys !== undefined ? `${who} ${keys.from}` : undefined,
    async () => (row && keys ? await saidOf(memberDatabase(row), [...keys.byMessage.values()]) : []),
    failed,
  );
  const [spoken, setSpoken] = useState<ReadonlyMap<string, Said | undefined>>(new Map());
  const said = useMemo(() => {
    const labels = new Map<string, Said>();
    if (ticket === undefined) return labels;
    for (const { id } of customerMessages(ticket.messages)) {
      const key = keys?.byMessage.get(id);
      const label =
        stored?.find((one) => one !== undefined && one.key === key)?.label ??
        spoken.get(spokenKey(ticket, id));
      if (label !== undefined) labels.set(id, label);
    }
    return labels;
  }, [ticket, keys, stored, spoken]);
  const reading = useMemo(
    () =>
      ticket && engine
        ? scoreSentiment(ticket.messages, engine, undefined, { said, learned: held })
        : undefined,
    [ticket, engine, said, held],
  );
  if (!ticket || !engine) return { reading, corrections: undefined };

  const onSay = async (messageId: string, choice: Said | undefined) => {
    const key = keys?.byMessage.get(messageId);
    if (!row || key === undefined) {
      setSpoken((before) => new Map(before).set(spokenKey(ticket, messageId), choice));
      return;
    }
    const plain = scoreSentiment(ticket.messages, engine).messages.find((one) => one.messageId === messageId);
    if (plain === undefined) return;
    await correctReading(memberDatabase(row), { key, said: choice, reading: plain, names: namesOn(ticket) });
  };
  return { reading, corrections: { isKept: Boolean(row) && keys !== undefined, onSay } };
}

function spokenKey({ ref }: Ticket, messageId: string): string {
  return `${ticketKeyOf(ref)} ${messageId}`;
}

/** Under which names what is said of this ticket's messages is kept; `undefined` until they are made. */
function useMessageKeys(ticket: Ticket | undefined, secret: CustomerKeySecret | undefined) {
  const [made, setMade] = useState<{ from: string; byMessage: ReadonlyMap<string, string> }>();
  const { version, key } = secret ?? {};
  const ticketKey = ticket && ticketKeyOf(ticket.ref);
  const ids = JSON.stringify(ticket ? customerMessages(ticket.messages).map(({ id }) => id) : []);
  const from = `${key} ${ticketKey} ${ids}`;
  useEffect(() => {
    if (ticket === undefined || ticketKey === undefined || version === undefined || key === undefined) return;
    const make = async () => {
      const named = customerMessages(ticket.messages).map(
        async ({ id }): Promise<[string, string]> => [
          id,
          await keyedHash({ version, key }, 'disagreement', ticketKey, id),
        ],
      );
      setMade({ from, byMessage: new Map(await Promise.all(named)) });
    };
    void make();
  }, [from, ticket, ticketKey, version, key]);
  return made && made.from === from ? made : undefined;
}
