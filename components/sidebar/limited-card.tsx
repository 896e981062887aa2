import { t } from '../../utils/i18n/t.ts';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { LimitedWords } from './limited-words.ts';

interface Props {
  words: LimitedWords;
  onReread: () => void;
}

/** Limited mode: names what could not be read, what it means, and what to do. */
export function LimitedCard({ words: { title, first, more, canReread }, onReread }: Props) {
  return (
    <Card name="limited" title={title} tone="limited">
      <Sentences sentences={first} />
      {more.length > 0 && (
        <Disclosure summary={t('panel.limitedMore', { count: more.length })}>
          <Sentences sentences={more} />
        </Disclosure>
      )}
      {canReread && (
        <button type="button" className="button" onClick={onReread}>
          {t('panel.readAgain')}
        </button>
      )}
    </Card>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
