import { type ReactNode, useEffect, useRef, useState } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import '../sidebar/people.css';
import './confirm-send.css';
import type { CoreValueRow, DraftRow } from '../../utils/db/rows.ts';
import { t } from '../../utils/i18n/t.ts';
import { isolate } from '../ui/join-names.ts';
import { SeenIcon } from '../ui/seen-icon.tsx';
import { sendWords, whoWillSee } from './composer-words.ts';
import type { ThanksDoor } from './thanks-door.ts';

interface Props {
  /** `undefined` while it is read; `null` when nothing waits here. */
  draft: DraftRow | null | undefined;
  coreValues: readonly CoreValueRow[];
  org: string | undefined;
  send: ThanksDoor['send'] | undefined;
  close: () => void;
}

/**
 * A window that opens under a finger that is about to press again must not take that press: so long it takes
 * none, in milliseconds.
 */
const READ_FIRST = 700;
/** After sending, so long it can be read that it worked before the window closes, in milliseconds. */
const READ_FOR = 1200;

/**
 * What is to be sent, exactly as it will be, in a window that no page can lie over. What stands here when it is
 * drawn is what is sent: a change made elsewhere meanwhile shows first.
 */
export function ConfirmSend({ draft, coreValues, org = t('panel.yourOrg'), send, close }: Props) {
  const [state, setState] = useState<'asking' | 'sending' | 'done' | 'full' | 'storage'>('asking');
  const isBusy = useRef(false);
  const shownAt = useRef(Number.POSITIVE_INFINITY);
  const isShown = draft !== undefined && draft !== null;

  useEffect(() => {
    if (isShown) shownAt.current = performance.now();
  }, [isShown]);

  useEffect(() => {
    if (state !== 'done') return undefined;
    const timer = setTimeout(close, READ_FOR);
    return () => clearTimeout(timer);
  }, [state, close]);

  const press = async (event: Event, shown: DraftRow) => {
    if (!event.isTrusted || isBusy.current || send === undefined) return;
    if (performance.now() - shownAt.current < READ_FIRST) return;
    isBusy.current = true;
    setState('sending');
    const sent = await send(shown);
    isBusy.current = false;
    if (sent.ok || sent.reason === 'already-sent') setState('done');
    else setState(sent.reason === 'full' ? 'full' : 'storage');
  };

  if (state === 'done') {
    return <Told title={t('confirm.done')} line={t('confirm.doneLine')} close={close} />;
  }
  if (draft === undefined) return null;
  if (draft === null) return <Told title={t('confirm.gone')} line={t('confirm.goneLine')} close={close} />;
  const { recipients, message, quote, visibility, coreValueIds, ticket } = draft;
  const names = coreValues
    .filter(({ id }) => coreValueIds.includes(id))
    .map(({ coreValue }) => coreValue.name);
  const isReady = recipients.length > 0 && message.trim() !== '' && state !== 'sending';
  return (
    <main className="confirm-send">
      <h1>{t('confirm.title')}</h1>
      <p className="quiet">{t('confirm.line')}</p>
      <dl>
        <Row name={t('confirm.to')}>
          <ul>
            {recipients.map(({ id, name }) => (
              <li key={id}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Row>
        <Row name={t('confirm.words')}>
          <p className="thanks-message" dir="auto">
            {message.trim()}
          </p>
        </Row>
        {quote !== null && (
          <Row name={t('panel.customerWords')}>
            <blockquote className="thanks-quote" dir="auto">
              <q>{quote.text}</q>
              <footer>
                {quote.by === null
                  ? t('composer.quoteByNobody')
                  : t('composer.quoteBySomebody', { name: isolate(quote.by) })}
              </footer>
            </blockquote>
          </Row>
        )}
        {names.length > 0 && (
          <Row name={t('confirm.values')}>
            {names.map((name) => (
              <bdi className="chip" key={name}>
                {name}
              </bdi>
            ))}
          </Row>
        )}
        <Row name={t('composer.seen')}>
          <p className="confirm-seen">
            <SeenIcon visibility={visibility} /> {whoWillSee(visibility, recipients, org)}
          </p>
        </Row>
        {ticket !== null && (
          <Row name={t('confirm.ticket')}>
            <bdi>{ticket.url ?? ticket.id}</bdi>
          </Row>
        )}
      </dl>
      {(state === 'full' || state === 'storage') && (
        <p className="send-problem" role="alert">
          {t(`composer.hindrance.${state}`)}
        </p>
      )}
      <p className="confirm-buttons">
        <button
          type="button"
          className="button button-thanks"
          aria-disabled={!isReady}
          onClick={(event) => isReady && void press(event.nativeEvent, draft)}
        >
          {state === 'sending' ? t('composer.sending') : sendWords(recipients)}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('confirm.back')}
        </button>
      </p>
    </main>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Told({ title, line, close }: { title: string; line: string; close: () => void }) {
  return (
    <main className="confirm-send">
      <div role="status">
        <h1>{title}</h1>
        <p>{line}</p>
      </div>
      <button type="button" className="button" onClick={close}>
        {t('confirm.close')}
      </button>
    </main>
  );
}
