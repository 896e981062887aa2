import type { Metric } from '../../../utils/org-api/contract/customer.ts';

const STORE = 'App store';

export interface CustomerStory {
  /** Years since the first order; `null` where the org does not know. */
  years: number | null;
  surveys: readonly Survey[];
  reviews?: readonly { ago: number; rating: number; text: string; source: string }[];
  mentions?: readonly { ago: number; text: string; source: string }[];
  referrals?: readonly { ago: number; note: string }[];
  tickets: readonly Outcome[];
}

/** Asked every `every` days, the last time `ago` days ago; `scores` of the answered ones, newest first. */
interface Survey {
  metric: Metric;
  asked: number;
  ago: number;
  every: number;
  scores: readonly number[];
  comment?: string;
}

interface Outcome {
  ago: number;
  driver: string | null;
  cameBack?: number;
  handOffs?: number;
}

/** What the org has heard from its customers and asked them. Ahmed is not here: the org does not know him. */
export const CUSTOMER_STORIES: Readonly<Record<string, CustomerStory>> = {
  maria: {
    years: 5.2,
    surveys: [
      {
        metric: 'csat',
        asked: 11,
        ago: 19,
        every: 31,
        scores: [1, 4],
        comment: 'I had to explain everything again to every new person.',
      },
    ],
    reviews: [
      {
        ago: 13,
        rating: 2,
        text: 'Lovely lamps. But the shop charged me twice, and it took days to sort out.',
        source: STORE,
      },
    ],
    tickets: [
      { ago: 4, driver: 'Double charge', cameBack: 1, handOffs: 2 },
      { ago: 21, driver: 'Double charge', cameBack: 1, handOffs: 1 },
      { ago: 27, driver: 'Late delivery' },
      { ago: 160, driver: 'Missing part', handOffs: 1 },
    ],
  },
  zoe: {
    years: 3.4,
    surveys: [
      {
        metric: 'csat',
        asked: 9,
        ago: 5,
        every: 38,
        scores: [5, 5, 5, 4, 5, 5],
        comment: 'So fast, and so friendly!',
      },
      {
        metric: 'nps',
        asked: 14,
        ago: 12,
        every: 25,
        scores: [10, 9, 10, 10, 8, 9, 10, 10, 9, 10, 7],
        comment: 'I tell everyone about you.',
      },
    ],
    reviews: [
      { ago: 48, rating: 5, text: 'Bought one lamp. Came back for four. That says it all.', source: STORE },
    ],
    mentions: [
      { ago: 30, text: 'Whoever answers mails at Harbour & Pine deserves a raise.', source: 'Mastodon' },
    ],
    referrals: [
      { ago: 33, note: 'Her sister ordered a floor lamp' },
      { ago: 140, note: 'A colleague ordered two lanterns' },
    ],
    tickets: [
      { ago: 6, driver: 'Late delivery' },
      { ago: 92, driver: 'Gift wrapping' },
      { ago: 201, driver: 'Late delivery' },
    ],
  },
  tom: {
    years: 2.1,
    surveys: [
      {
        metric: 'csat',
        asked: 12,
        ago: 9,
        every: 27,
        scores: [4, 3, 5, 4, 2, 4, 5],
        comment: 'Good answer in the end. The form asked me for my order number three times.',
      },
      { metric: 'ces', asked: 4, ago: 40, every: 60, scores: [4, 3] },
    ],
    tickets: [
      { ago: 3, driver: 'Change of address' },
      { ago: 8, driver: 'Flickering lamps', cameBack: 1, handOffs: 1 },
      { ago: 31, driver: 'Invoice copy' },
      { ago: 64, driver: 'Change of address' },
      { ago: 85, driver: 'Flickering lamps', handOffs: 1 },
      { ago: 130, driver: 'Change of address' },
    ],
  },
  ruth: {
    years: 14.6,
    surveys: [
      {
        metric: 'csat',
        asked: 6,
        ago: 49,
        every: 55,
        scores: [5, 4, 5],
        comment: 'Priya did not give up on me.',
      },
      { metric: 'nps', asked: 3, ago: 90, every: 120, scores: [9] },
    ],
    mentions: [
      {
        ago: 22,
        text: 'Fourteen years with the same lantern from Harbour & Pine, and they still sent me the spare part.',
        source: 'Facebook',
      },
    ],
    referrals: [{ ago: 210, note: 'Her walking club ordered six head torches' }],
    tickets: [
      { ago: 2, driver: 'Hub loses lamps', handOffs: 1 },
      { ago: 50, driver: 'Hub loses lamps', cameBack: 1 },
      { ago: 55, driver: 'Spare part' },
      { ago: 240, driver: 'Spare part' },
    ],
  },
  pat: {
    years: 0.8,
    surveys: [],
    tickets: [
      { ago: 1, driver: 'Quote', handOffs: 1 },
      { ago: 24, driver: 'Hub loses lamps' },
      { ago: 47, driver: null },
      { ago: 77, driver: 'Hub loses lamps', cameBack: 1 },
    ],
  },
  hanako: {
    years: 1.7,
    surveys: [{ metric: 'csat', asked: 3, ago: 35, every: 80, scores: [] }],
    tickets: [
      { ago: 3, driver: 'Missing part' },
      { ago: 118, driver: 'Late delivery' },
    ],
  },
};
