import type { TaughtWord } from '../../utils/corrections/forget-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { isolate } from '../ui/join-names.ts';

interface Props {
  words: readonly TaughtWord[];
  onForget: (word: string) => void;
  onForgetAll: () => void;
}

/** Words that corrections of readings moved, which way, and how to forget it. */
export function LearnedWords({ words, onForget, onForgetAll }: Props) {
  return (
    <>
      <h3 className="learned-kind">{t('learned.words')}</h3>
      <ul className="sites">
        {words.map(({ word, weight, count }) => (
          <li key={word} className="site">
            <div className="site-text">
              <p className="site-name">
                <bdi>{word}</bdi>
              </p>
              <p className="quiet-line">
                {t(weight < 0 ? 'learned.wordNegative' : 'learned.wordPositive', { count })}
              </p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('learned.forgetWord', { word: isolate(word) })}
              onClick={() => onForget(word)}
            >
              {t('learned.forget')}
            </button>
          </li>
        ))}
      </ul>
      {words.length > 1 && (
        <div className="actions learned-all">
          <button type="button" className="button" onClick={onForgetAll}>
            {t('learned.forgetAllWords')}
          </button>
        </div>
      )}
    </>
  );
}
