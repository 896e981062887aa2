import { browser } from 'wxt/browser';
import { connection } from '../db/device-database.ts';
import { type MemberDatabase, memberDatabase } from '../db/member-database.ts';
import { outbox } from '../db/queries.ts';
import type { OutboxRow } from '../db/rows.ts';
import { unseenThanks } from '../db/unseen-thanks.ts';

/** Thanks that are on their way for longer than this (in milliseconds) are stuck. */
const STUCK_AFTER = 60 * 60 * 1000;
/** Ours and soft ink, as in the panel by day; white stands on both with a contrast above 4.5. */
const WARM = '#a1432b';
const CALM = '#665e54';

export interface Badge {
  text: string;
  color: string;
}
const NONE: Badge = { text: '', color: WARM };

/**
 * What the toolbar icon says: `!` when thanks need their sender, else how many thanks the member has not seen.
 * `now` in milliseconds since 1970.
 */
export async function badgeOf(db: MemberDatabase, now: number): Promise<Badge> {
  const isStuck = (await outbox(db)).some((row) => needsSender(row, now));
  if (isStuck) return { text: '!', color: CALM };
  const unseen = await unseenThanks(db);
  if (unseen === 0) return NONE;
  return { text: unseen > 99 ? '99+' : String(unseen), color: WARM };
}

function needsSender({ state, notBefore }: OutboxRow, now: number): boolean {
  return state === 'dead' || (state !== 'sent' && now - notBefore > STUCK_AFTER);
}

/** Brings the toolbar icon up to date. With nobody signed in it says nothing. */
export async function showBadge(): Promise<void> {
  const row = await connection();
  const { text, color } = row ? await badgeOf(memberDatabase(row), Date.now()) : NONE;
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}
