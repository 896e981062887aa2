import { z } from 'zod';
import { Id } from './common.ts';
import { ContactDriver, MOST_DRIVERS } from './driver.ts';
import { Member } from './member.ts';

/** What this organisation stands for, in its own words. */
export const CoreValue = z
  .object({
    id: Id,
    name: z.string().min(1).max(80),
    description: z.string().max(400),
    order: z.int().min(0),
  })
  .meta({ id: 'CoreValue' });
export type CoreValue = z.infer<typeof CoreValue>;

/** `key` is 32 bytes in base64url; see `customer-key.ts` for what it is used for. */
export const CustomerKeySecret = z
  .object({ version: z.int().min(1), key: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
  .meta({ id: 'CustomerKeySecret' });
export type CustomerKeySecret = z.infer<typeof CustomerKeySecret>;

export const OrgSettings = z
  .object({
    id: Id,
    name: z.string().min(1).max(200),
    customerKey: CustomerKeySecret,
    /** How far back signals and outcomes of a customer are counted, in days. */
    signalDays: z.int().min(1).max(3650),
    /** Whether members' readings are shared with the org (labels and driver; no text, no member). */
    sharesReadings: z.boolean(),
  })
  .meta({ id: 'OrgSettings' });
export type OrgSettings = z.infer<typeof OrgSettings>;

/** `GET /v1/settings`: settings, core values and contact drivers; these a server of before does not know. */
export const Settings = z
  .object({
    org: OrgSettings,
    coreValues: z.array(CoreValue).max(100),
    contactDrivers: z.array(ContactDriver).max(MOST_DRIVERS).optional(),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

/** `GET /v1/me`: who is signed in, and to which org. */
export const Me = z.object({ member: Member, org: OrgSettings }).meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

/** `GET /.well-known/sidekind`: proves that an address is an org API before it is saved. */
export const Probe = z
  .object({ name: z.string().min(1).max(200), schema: z.tuple([z.int(), z.int()]) })
  .meta({ id: 'Probe', description: 'Name of the org; lowest and highest contract version it speaks' });
export type Probe = z.infer<typeof Probe>;

export const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
