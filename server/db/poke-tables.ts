import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, members } from './org-tables.ts';

/** Who may open one poke stream. `hash` is SHA-256 of the ticket, in hex; a used one is deleted. */
export const pokeTickets = pgTable(
  'poke_ticket',
  {
    hash: text().primaryKey(),
    orgId: uuid().notNull(),
    memberId: uuid().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'poke_ticket_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [members.orgId, members.id],
    }),
    index('poke_ticket_by_member').on(t.orgId, t.memberId),
    index('poke_ticket_by_expiry').on(t.expiresAt),
  ],
);
