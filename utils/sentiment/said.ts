import type { Label, MessageReading } from './reading.ts';

/** What a person says a message sounds like, against the reading. `unclear`: it cannot be told. */
export type Said = Label | 'unclear';

/** By message id. */
export type SaidLabels = ReadonlyMap<string, Said>;

/** A person's word stands above the reading: its guess and its words stay, to be seen and learned from. */
export function asSaid(reading: MessageReading, said: Said | undefined): MessageReading {
  if (said === undefined) return reading;
  if (said === 'unclear') return { ...reading, said, label: undefined, silence: 'weak' };
  const emotions = said === reading.guess ? reading.emotions : [];
  return { ...reading, said, label: said, silence: undefined, emotions };
}
