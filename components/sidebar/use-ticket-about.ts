import { useEffect, useMemo, useState } from 'react';
import { keyedHash } from '../../utils/db/keyed-hash.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { contactDrivers } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { chooseDriver, chosenDriver, keepChoice, learnedDrivers } from '../../utils/drivers/choose-driver.ts';
import { namesOn, requesterTexts } from '../../utils/drivers/requester-texts.ts';
import { suggestDrivers } from '../../utils/drivers/suggest-drivers.ts';
import type { CustomerKeySecret } from '../../utils/org-api/contract/org.ts';
import { ticketKeyOf } from '../../utils/recognitions/ticket-key.ts';
import type { Ticket, TicketRef } from '../../utils/ticket.ts';
import { whoOf } from '../ui/use-signed-in.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';
import type { TicketAbout } from './driver-line.tsx';
import { useHeld } from './use-held.ts';

/** What the ticket may be about; `undefined` while that loads and where the org has no contact drivers. */
export function useTicketAbout(
  row: ConnectionRow | null | undefined,
  secret: CustomerKeySecret | undefined,
  ticket: Ticket | undefined,
  failed: Failed,
): TicketAbout | undefined {
  const who = whoOf(row);
  const drivers = useStored(who, async () => (row ? await contactDrivers(memberDatabase(row)) : []), failed);
  const learned = useStored(who, async () => (row ? await learnedDrivers(memberDatabase(row)) : []), failed);
  const key = useTicketHash(ticket?.ref, secret);
  const chosen = useStored(
    who !== undefined && key !== undefined ? `${who} ${key}` : undefined,
    async () => (row && key !== undefined ? await chosenDriver(memberDatabase(row), key) : null),
    failed,
  );
  const held = useHeld(ticket, learned);
  const hasDrivers = drivers !== undefined && drivers.length > 0;
  const texts = useMemo(
    () => (ticket && hasDrivers ? requesterTexts(ticket.messages) : []),
    [ticket, hasDrivers],
  );
  const suggestions = useMemo(() => {
    const list = drivers?.map(({ driver }) => driver) ?? [];
    return held ? suggestDrivers(texts, list, held) : [];
  }, [texts, drivers, held]);
  useEffect(() => {
    // Where it fails the next look tries again.
    if (row && chosen) keepChoice(memberDatabase(row), chosen).catch(() => {});
  }, [row, chosen]);

  if (!row || !ticket || key === undefined || chosen === undefined || !hasDrivers) return undefined;
  return {
    suggestions,
    drivers: drivers.map(({ id, driver }) => ({ driverId: id, name: driver.name })),
    chosen,
    onChoose: (driverId) =>
      chooseDriver(memberDatabase(row), { key, driverId, texts, names: namesOn(ticket) }),
  };
}

/** Under which name this ticket's choice is kept; `undefined` until it is made. */
function useTicketHash(
  ref: TicketRef | undefined,
  secret: CustomerKeySecret | undefined,
): string | undefined {
  const [made, setMade] = useState<{ from: string; hash: string }>();
  const { version, key } = secret ?? {};
  const ticketKey = ref && ticketKeyOf(ref);
  const from = `${key} ${ticketKey}`;
  useEffect(() => {
    if (ticketKey === undefined || version === undefined || key === undefined) return;
    void keyedHash({ version, key }, 'ticket driver', ticketKey).then((hash) => setMade({ from, hash }));
  }, [from, ticketKey, version, key]);
  return made && made.from === from ? made.hash : undefined;
}
