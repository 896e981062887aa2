import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Customer } from '../../utils/org-api/contract/customer.ts';
import { customers, publicVoices, referrals, surveys, ticketOutcomes } from '../db/customer-tables.ts';
import type { Db } from '../db/database.ts';
import { orgs } from '../db/org-tables.ts';
import { rowsOf } from '../db/rows-of.ts';

/** All that the org heard from a customer and asked them within its `signalDays`; `undefined` if unknown. */
export async function readCustomer(
  db: Db,
  orgId: string,
  customerKey: string,
  now: Date,
): Promise<{ customer: Customer; etag: string } | undefined> {
  const rows = await rowsOf(db, customerQuery(orgId, customerKey, now), z.object({ customer: Customer }));
  const customer = rows[0]?.customer;
  if (!customer) return undefined;
  const digest = createHash('sha256').update(JSON.stringify(customer)).digest('base64url');
  return { customer, etag: `W/"${digest.slice(0, 22)}"` };
}

/** One statement: one round trip and one snapshot, so that what was asked and answered fits together. */
export function customerQuery(orgId: string, customerKey: string, now: Date): SQL {
  const from = sql`${now.toISOString()}::timestamptz - make_interval(days => o.signal_days)`;
  const mine = (table: SQL) => sql`${table}.org_id = c.org_id and ${table}.customer_key = c.customer_key`;
  const voices = (kind: 'review' | 'mention', fields: SQL) => sql`(
    select coalesce(json_agg(v.voice order by v.at desc, v.id), '[]') from (
      select v.at, v.id, json_build_object('id', v.id, ${fields}, 'text', v.text, 'at', ${utc(sql`v.at`)},
        'source', v.source, 'url', v.url) as voice
      from ${publicVoices} v where ${mine(sql`v`)} and v.kind = ${kind} and v.at >= ${from}
      order by v.at desc, v.id limit 50) v)`;
  return sql`
    select json_build_object(
      'customerKey', c.customer_key,
      'since', ${utc(sql`c.since`)},
      'days', o.signal_days,
      'surveys', ${surveySummaries(mine(sql`s`), from)},
      'reviews', ${voices('review', sql`'rating', v.rating, 'outOf', v.out_of`)},
      'mentions', ${voices('mention', sql`'kind', v.kind`)},
      'referrals', (
        select coalesce(json_agg(json_build_object('id', r.id, 'at', ${utc(sql`r.at`)}, 'note', r.note)
          order by r.at desc, r.id), '[]')
        from (select * from ${referrals} r where ${mine(sql`r`)} and r.at >= ${from}
          order by r.at desc, r.id limit 50) r),
      'contactDrivers', (
        select coalesce(json_agg(json_build_object('name', d.name, 'tickets', d.tickets,
          'lastAt', ${utc(sql`d.last_at`)}) order by d.tickets desc, d.last_at desc, d.name), '[]')
        from (select t.contact_driver as name, count(*)::int as tickets, max(t.at) as last_at
          from ${ticketOutcomes} t where ${mine(sql`t`)} and t.at >= ${from} and t.contact_driver is not null
          group by t.contact_driver order by 2 desc, 3 desc, 1 limit 20) d),
      'outcomes', (
        select json_build_object('tickets', count(*)::int,
          'solvedFirstTime', count(*) filter (where t.is_solved_first_time)::int,
          'cameBack', coalesce(sum(t.came_back), 0)::int, 'handOffs', coalesce(sum(t.hand_offs), 0)::int)
        from ${ticketOutcomes} t where ${mine(sql`t`)} and t.at >= ${from})
    ) as customer
    from ${customers} c join ${orgs} o on o.id = c.org_id
    where c.org_id = ${orgId} and c.customer_key = ${customerKey}`;
}

/** Per metric and scale. A row counts when it was answered, or else when it was asked, in the period. */
function surveySummaries(mine: SQL, from: SQL): SQL {
  const answer = sql`json_build_object('id', s.id, 'metric', s.metric,
    'scale', json_build_object('min', s.scale_min, 'max', s.scale_max), 'score', s.score, 'comment', s.comment,
    'respondedAt', ${utc(sql`s.responded_at`)}, 'ticket', case when s.ticket_id is null then null else
      json_build_object('helpdesk', s.ticket_helpdesk, 'origin', s.ticket_origin, 'id', s.ticket_id) end,
    'source', s.source)`;
  return sql`(
    with s as (select s.* from ${surveys} s where ${mine} and coalesce(s.responded_at, s.asked_at) >= ${from}),
    latest as (
      select distinct on (s.metric, s.scale_min, s.scale_max)
        s.metric, s.scale_min, s.scale_max, ${answer} as answer
      from s where s.score is not null
      order by s.metric, s.scale_min, s.scale_max, s.responded_at desc, s.id desc),
    counts as (
      select metric, scale_min, scale_max,
        json_agg(json_build_object('score', score, 'count', n) order by score) as scores
      from (select metric, scale_min, scale_max, score, count(*)::int as n from s where score is not null
        group by metric, scale_min, scale_max, score) each group by metric, scale_min, scale_max),
    totals as (
      select metric, scale_min, scale_max, count(*)::int as asked, count(score)::int as answered
      from s group by metric, scale_min, scale_max)
    select coalesce(json_agg(json_build_object('metric', totals.metric,
      'scale', json_build_object('min', totals.scale_min, 'max', totals.scale_max),
      'asked', asked, 'answered', answered, 'scores', coalesce(counts.scores, '[]'::json),
      'latest', latest.answer) order by totals.metric, totals.scale_min, totals.scale_max), '[]')
    from totals left join counts using (metric, scale_min, scale_max)
      left join latest using (metric, scale_min, scale_max))`;
}

/** RFC 3339 in UTC. */
function utc(at: SQL): SQL {
  return sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
