import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { LearnedDrivers } from './learned-drivers.tsx';
import { LearnedWords } from './learned-words.tsx';
import type { OptionsDoor } from './options-door.ts';
import { Section } from './section.tsx';

interface Props {
  door: Pick<
    OptionsDoor,
    | 'taughtDrivers'
    | 'watchTaught'
    | 'forgetDriver'
    | 'forgetAllDrivers'
    | 'taughtWords'
    | 'watchTaughtWords'
    | 'forgetWord'
    | 'forgetAllWords'
  >;
  onChange: () => void;
}

/** What corrections taught this computer, kind by kind, and how to forget it. Not there before there is any. */
export function LearnedSection({ door, onChange }: Props) {
  const [taught] = useLoaded(door.taughtDrivers, door.watchTaught);
  const [said, setSaid] = useState('');
  const [taughtWords] = useLoaded(door.taughtWords, door.watchTaughtWords);
  const drivers = taught.state === 'there' ? taught.value : [];
  const words = taughtWords.state === 'there' ? taughtWords.value : [];

  function forget(forgetting: Promise<void>) {
    forgetting.then(
      () => {
        setSaid(t('learned.forgotten'));
        onChange();
      },
      () => setSaid(t('learned.failed')),
    );
  }

  // What was said last stays readable after the last one went.
  if (drivers.length === 0 && words.length === 0 && said === '') return null;
  return (
    <Section name="learned" title={t('learned.title')} said={said}>
      <p className="why">{t('learned.why')}</p>
      {drivers.length > 0 && (
        <LearnedDrivers
          drivers={drivers}
          onForget={(driverId) => forget(door.forgetDriver(driverId))}
          onForgetAll={() => forget(door.forgetAllDrivers())}
        />
      )}
      {words.length > 0 && (
        <LearnedWords
          words={words}
          onForget={(word) => forget(door.forgetWord(word))}
          onForgetAll={() => forget(door.forgetAllWords())}
        />
      )}
    </Section>
  );
}
