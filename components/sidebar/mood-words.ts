import { t } from '../../utils/i18n/t.ts';
import type { Emotion } from '../../utils/sentiment/model.ts';
import type { Label, MessageReading } from '../../utils/sentiment/reading.ts';
import { joinNames } from '../ui/join-names.ts';

type Mood = Label | Emotion;

/** From here on "sure" and "fairly sure", as chances of being right. */
const SURE = 0.85;
const FAIRLY_SURE = 0.65;

/** The one emotion that says more than the label, the most telling first. Polite thanks do not make a plain message glad. */
const TELLING: Readonly<Record<Label, readonly Emotion[]>> = {
  negative: ['anger', 'disappointment', 'worry', 'confusion'],
  neutral: ['confusion', 'worry'],
  positive: ['gratitude', 'joy'],
};

/** What a message sounds like in one word; `undefined` where it has no label. */
export function moodOf({ label, emotions }: MessageReading): Mood | undefined {
  if (label === undefined) return undefined;
  return TELLING[label].find((emotion) => emotions.includes(emotion)) ?? label;
}

/** "Fairly sure · also worried": never a number. Who said otherwise is told so, with what the words alone say. */
export function sureWords(message: MessageReading): string {
  const { said, guess } = message;
  if (said !== undefined) {
    if (guess === undefined || guess === said) return t('panel.said');
    return t('panel.said.otherwise', { mood: t(`panel.mood.${guess}`) });
  }
  const sure = t(`panel.sure.${surenessOf(message.confidence)}`);
  const mood = moodOf(message);
  const others = message.emotions.filter((emotion) => emotion !== mood);
  if (others.length === 0) return sure;
  return t('panel.sureAlso', { sure, moods: joinNames(others.map((one) => t(`panel.mood.${one}`))) });
}

function surenessOf(confidence: number) {
  if (confidence >= SURE) return 'very';
  return confidence >= FAIRLY_SURE ? 'fairly' : 'little';
}
