import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import type { CueKind } from '../../utils/sentiment/cues.ts';
import { customerRow, hoursAgo, message, read, readingOf, silentCustomer, unread } from './builders.ts';
import { maria } from './maria.ts';

const only = message(
  hoursAgo(2),
  'Great, another week without my order. I lost my job, my agent never called back, and I will go elsewhere. Can I talk to a person?',
);

const cue = (kind: CueKind, words: string) => ({ kind, messageId: only.id, words, sentence: words });

const alone: PanelProps = { ...maria, customer: customerRow(silentCustomer) };

const corrections = { isKept: true, onSay: async () => {} };
const unhappy = read(only, 'negative', 'I lost my job, and nobody called back.', {
  'lost my job': -1,
  nobody: -1,
});

/** Looks of the reading beyond those that every other state shows. */
export const readingStates: Readonly<Record<string, PanelProps>> = {
  'differ-open': { ...maria, corrections },
  'differ-said': {
    ...alone,
    corrections,
    reading: readingOf([{ ...unhappy, label: 'neutral', said: 'neutral' }]),
  },
  'differ-unclear': {
    ...alone,
    corrections: { ...corrections, isKept: false },
    reading: readingOf([{ ...unhappy, label: undefined, silence: 'weak', said: 'unclear' }]),
  },
  'reading-unloaded': { ...alone, reading: undefined, isUnreadable: true },
  'silence-sarcasm': {
    ...alone,
    reading: readingOf([
      {
        ...unread(only, 'sarcasm', 'en'),
        sentence: 'Great, another week without my order.',
        evidence: [
          { start: 0, end: 5, weight: 0.4 },
          { start: 20, end: 36, weight: -0.6 },
        ],
      },
    ]),
  },
  'reading-cues': {
    ...alone,
    reading: readingOf(
      [
        read(
          only,
          'negative',
          'I lost my job, and nobody called back.',
          { 'lost my job': -1, nobody: -1 },
          { emotions: ['worry', 'disappointment'], confidence: 0.55 },
        ),
      ],
      {
        cues: [
          cue('asked-again', 'another week'),
          cue('vulnerable', 'lost my job'),
          cue('may-leave', 'go elsewhere'),
          cue('wants-person', 'talk to a person'),
        ],
      },
    ),
  },
};
