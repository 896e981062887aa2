import { z } from 'zod';
import { Id } from './common.ts';

export const MOST_KEYWORDS = 40;
export const LONGEST_KEYWORD = 80;
/** Most contact drivers an org can have; 8 to 15 are what people tell apart. */
export const MOST_DRIVERS = 100;

/** A reason to get in touch, in the org's own words. `keywords`: words and phrases that customers use for it. */
export const ContactDriver = z
  .object({
    id: Id,
    name: z.string().min(1).max(100),
    keywords: z.array(z.string().min(1).max(LONGEST_KEYWORD)).max(MOST_KEYWORDS),
    order: z.int().min(0),
  })
  .meta({ id: 'ContactDriver' });
export type ContactDriver = z.infer<typeof ContactDriver>;
