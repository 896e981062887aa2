import MessageSquareHeart from 'lucide-react/icons/message-square-heart';
import PanelRightOpen from 'lucide-react/icons/panel-right-open';
import { t } from '../../utils/i18n/t.ts';
import type { Reading } from '../../utils/sentiment/reading.ts';
import { MoodFace } from '../ui/mood-face.tsx';
import { nameOf } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { readingHeadline, silenceWords } from './reading-words.ts';
import type { FoldButton } from './use-focus-across-fold.ts';

type Props = Pick<PanelProps, 'layout' | 'reading' | 'ticket' | 'hasNewThanks' | 'wrongPerson' | 'onExpand'> &
  FoldButton;

/** The folded panel: a narrow strip that still shows the mood, and whether there are new thanks. */
export function Strip({ layout, reading, ticket, hasNewThanks, wrongPerson, foldButton, onExpand }: Props) {
  const mood = ticket === undefined || reading === undefined ? undefined : moodWords(reading);
  return (
    <main className={`strip strip-${layout.side}`}>
      <h1 className="hidden-text">{nameOf(ticket?.requester) ?? t('panel.name')}</h1>
      <button
        ref={foldButton}
        type="button"
        className={`icon-button collapse-${layout.side}`}
        aria-label={t('panel.expand')}
        title={t('panel.expand')}
        onClick={onExpand}
      >
        <PanelRightOpen className="icon mirrors" aria-hidden="true" />
      </button>
      {mood !== undefined && (
        <span className="strip-mood" role="img" aria-label={mood} title={mood}>
          <MoodFace label={reading?.now?.label} />
        </span>
      )}
      {hasNewThanks && wrongPerson === undefined && (
        <span
          className="strip-thanks"
          role="img"
          aria-label={t('panel.newThanks')}
          title={t('panel.newThanks')}
        >
          <MessageSquareHeart className="icon" aria-hidden="true" />
        </span>
      )}
    </main>
  );
}

function moodWords(reading: Reading): string {
  return (
    readingHeadline(reading) ?? silenceWords(reading.silence ?? 'no-messages', reading.language).headline
  );
}
