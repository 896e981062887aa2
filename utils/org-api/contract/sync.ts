import { z } from 'zod';
import { Id } from './common.ts';
import { ContactDriver } from './driver.ts';
import { Member } from './member.ts';
import { CoreValue, OrgSettings } from './org.ts';
import { Recognition } from './recognition.ts';

export const Cursor = z.string().min(1).max(2000).meta({ id: 'Cursor', description: 'Opaque' });

const put = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({ op: z.literal('put'), type: z.literal(type), id: Id, rev: z.int().min(0), data });

/** Types of row that a member's working set holds. `member` is only ever the caller. */
export const RowType = z
  .enum(['recognition', 'coreValue', 'contactDriver', 'orgSettings', 'member'])
  .meta({ id: 'RowType' });
export type RowType = z.infer<typeof RowType>;

export const Tombstone = z
  .object({ op: z.literal('del'), type: RowType, id: Id, rev: z.int().min(0) })
  .meta({ id: 'Tombstone' });

export const Change = z
  .union([
    put('recognition', Recognition),
    put('coreValue', CoreValue),
    put('contactDriver', ContactDriver),
    put('orgSettings', OrgSettings),
    put('member', Member),
    Tombstone,
  ])
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/**
 * `GET /v1/sync`. `epoch` changes when the org's log starts anew, `scope` when what the caller may see
 * changes; either way the server answers 410 `cursor-reset` to an old cursor. `pollAfter` is in seconds.
 */
export const SyncPage = z
  .object({
    epoch: z.string().max(100),
    scope: z.string().max(100),
    cursor: Cursor,
    hasMore: z.boolean(),
    pollAfter: z.int().min(1).max(86_400),
    changes: z.array(Change).max(200),
  })
  .meta({ id: 'SyncPage' });
export type SyncPage = z.infer<typeof SyncPage>;

/**
 * The same page as a client reads it: a change of an unknown type comes from a newer server and is
 * counted and skipped, while a broken row of a known type fails the page.
 */
export const SyncEnvelope = SyncPage.extend({
  changes: z.array(z.looseObject({ op: z.string(), type: z.string() })).max(200),
});
export type SyncEnvelope = z.infer<typeof SyncEnvelope>;
