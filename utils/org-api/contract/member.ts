import { z } from 'zod';
import { HelpdeskThing, Id } from './common.ts';

/** Rising rights: an admin may do what a lead may, a lead what an agent may. */
export const Role = z.enum(['agent', 'lead', 'admin']).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

export const Team = z.object({ id: Id, name: z.string().min(1).max(200) }).meta({ id: 'Team' });
export type Team = z.infer<typeof Team>;

/** What any member may know of another one. */
export const MemberCard = z
  .object({ id: Id, name: z.string().min(1).max(200), team: Team.nullable() })
  .meta({ id: 'MemberCard' });
export type MemberCard = z.infer<typeof MemberCard>;

/** A member as that member sees themselves. */
export const Member = MemberCard.extend({
  role: Role,
  emails: z.array(z.email().max(320)).max(20),
  accounts: z.array(HelpdeskThing).max(50),
}).meta({ id: 'Member' });
export type Member = z.infer<typeof Member>;

/** Somebody who took part in a ticket, as far as the helpdesk names them. */
export const Participant = z
  .object({
    account: HelpdeskThing.optional(),
    email: z.string().max(320).optional(),
    name: z.string().max(200).optional(),
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

export const ResolveRequest = z
  .object({ participants: z.array(Participant).min(1).max(50) })
  .meta({ id: 'ResolveRequest' });
export type ResolveRequest = z.infer<typeof ResolveRequest>;

/**
 * One answer per participant, in the order asked. `by` says what matched: the helpdesk account, else the
 * e-mail. A name alone never matches; where exactly one member bears it, that member is a `suggestion`.
 */
export const Match = z
  .object({
    by: z.enum(['account', 'email', 'nobody']),
    member: MemberCard.nullable(),
    suggestion: MemberCard.nullable(),
  })
  .meta({ id: 'Match' });
export type Match = z.infer<typeof Match>;

export const ResolveAnswer = z.object({ matches: z.array(Match).max(50) }).meta({ id: 'ResolveAnswer' });
