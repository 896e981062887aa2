import { useEffect, useRef } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { UnsentThanks } from '../../utils/recognitions/unsent.ts';
import { joinNames } from '../ui/join-names.ts';
import { whyUnsent } from '../ui/unsent-words.ts';
import { useOnline } from '../ui/use-clock.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { LeaveProps } from './leave-question.tsx';

interface Props extends Omit<LeaveProps, 'question' | 'what' | 'yes'> {
  unsent: readonly UnsentThanks[];
  /** What became of sending or copying. */
  said: string;
  isSending: boolean;
  onSend: () => void;
  onSaid: (sentence: string) => void;
}

/** The thanks that would be lost, one by one, and what can be done about them. Escape means stay. */
export function UnsentQuestion(props: Props) {
  const { door, org, drafts, unsent, said, isSending, discard, no, isBusy, onSend, onSaid, onYes, onNo } =
    props;
  const [standing] = useLoaded(door.standing, door.watchStanding);
  const isOnline = useOnline();
  const refusal = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => refusal.current?.focus(), []);
  // What was pressed may be gone.
  useEffect(() => {
    if (said !== '') line.current?.focus();
  }, [said]);
  const title = t('options.unsent.title', { count: unsent.length });
  const isRefused = standing.state === 'there' && standing.value === 'signed-out';
  const mayBeSent = unsent.some(({ state }) => state === 'queued');
  const canSend = mayBeSent && isOnline && !isRefused;

  function copy() {
    door.copyUnsent(unsent).then(
      () => onSaid(t('options.unsent.copied')),
      () => onSaid(t('options.unsent.notCopied')),
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a dialog would take the whole page for one small question
    <div
      className="confirm"
      role="group"
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && !isSending && onNo()}
    >
      <p className="confirm-question">{title}</p>
      <p>{t('options.unsent.why', { count: unsent.length })}</p>
      <ul className="unsent">
        {unsent.map((one) => (
          <UnsentLine key={one.draftId} unsent={one} org={org} />
        ))}
      </ul>
      {drafts > 0 && <p>{t('options.unsent.drafts', { count: drafts })}</p>}
      {mayBeSent && !isOnline && <p>{t('options.unsent.offline')}</p>}
      {mayBeSent && isOnline && isRefused && <p>{t('options.unsent.signedOut')}</p>}
      <p className="unsent-said" role="status" tabIndex={-1} ref={line}>
        {said}
      </p>
      <div className="actions">
        {canSend && (
          <button
            type="button"
            className="button button-main"
            aria-disabled={isSending}
            onClick={() => isSending || onSend()}
          >
            {t(isSending ? 'options.unsent.sending' : 'options.unsent.send')}
          </button>
        )}
        <button type="button" className="button" disabled={isBusy} onClick={copy}>
          {t('options.unsent.copy')}
        </button>
        <button type="button" className="button button-danger" disabled={isBusy || isSending} onClick={onYes}>
          {discard}
        </button>
        <button type="button" className="button" ref={refusal} disabled={isBusy} onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}

function UnsentLine({ unsent: { rows, problem, state }, org }: { unsent: UnsentThanks; org: string }) {
  const [first] = rows;
  if (first === undefined) return null;
  const names = [...new Set(rows.flatMap(({ recipients }) => recipients.map(({ name }) => name)))];
  const isSending = state === 'queued' && rows.some((row) => row.state === 'sending');
  return (
    <li>
      <p className="unsent-to">{t('options.unsent.to', { names: joinNames(names, 4) })}</p>
      <p className="unsent-words" dir="auto">
        {first.body.message}
      </p>
      <p className="quiet-line">{whyUnsent({ state: isSending ? 'sending' : state, problem }, org)}</p>
      {state === 'dead' && problem?.detail !== undefined && (
        <p className="quiet-line">{t('thanks.orgSaid', { detail: problem.detail })}</p>
      )}
    </li>
  );
}
