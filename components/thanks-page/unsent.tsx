import Clock from 'lucide-react/icons/clock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import type { OutboxRow } from '../../utils/db/rows.ts';
import { t } from '../../utils/i18n/t.ts';
import { Confirm } from '../ui/confirm.tsx';
import { whyUnsent } from '../ui/unsent-words.ts';
import type { ThanksPageProps } from './thanks-page-props.ts';
import { ticketAddress } from './ticket-address.ts';

type Props = Pick<ThanksPageProps, 'onDiscard'> & { row: OutboxRow; org: string };

/** That these thanks have not arrived, why, and for refused ones what can be done. */
export function Unsent({ row, org, onDiscard }: Props) {
  const isDead = row.state === 'dead';
  const Icon = isDead ? TriangleAlert : Clock;
  const detail = row.problem?.detail;
  return (
    <div className={`entry-unsent entry-unsent-${isDead ? 'dead' : 'waiting'}`}>
      <p role="status">
        <Icon className="icon" aria-hidden="true" />
        <span>
          <strong>{t(`thanks.delivery.${stateOf(row)}`)}.</strong> {whyUnsent(row, org)}
        </span>
      </p>
      {isDead && detail !== undefined && <p dir="auto">{t('thanks.orgSaid', { detail })}</p>}
      {isDead && <Deeds row={row} onDiscard={onDiscard} />}
    </div>
  );
}

function stateOf({ state, problem }: OutboxRow) {
  if (state === 'dead' || state === 'sending') return state;
  return problem === undefined ? 'queued' : 'waiting';
}

function Deeds({ row, onDiscard }: Pick<Props, 'row' | 'onDiscard'>) {
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { ticket } = row.body;

  function copy() {
    navigator.clipboard.writeText(row.body.message).then(
      () => setSaid(t('thanks.copied')),
      () => setSaid(t('thanks.notCopied')),
    );
  }

  if (isAsked) {
    return (
      <Confirm
        question={t('thanks.discardAsk')}
        what={t('thanks.discardWhat')}
        yes={t('thanks.discardYes')}
        no={t('thanks.discardNo')}
        isBusy={isBusy}
        onYes={() => {
          setIsBusy(true);
          void onDiscard(row.draftId).finally(() => setIsBusy(false));
        }}
        onNo={() => setIsAsked(false)}
      />
    );
  }
  return (
    <>
      {ticket !== null && ticketAddress(ticket) !== undefined && <p>{t('thanks.editOnTicket')}</p>}
      <div className="actions">
        <button type="button" className="button" onClick={copy}>
          {t('thanks.copy')}
        </button>
        <button type="button" className="button button-quiet-danger" onClick={() => setIsAsked(true)}>
          {t('thanks.discard')}
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
