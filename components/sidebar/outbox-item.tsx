import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import Send from 'lucide-react/icons/send';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { joinNames } from '../ui/join-names.ts';
import { whyUnsent } from '../ui/unsent-words.ts';
import type { UnsentGroup, UnsentKind } from './unsent-groups.ts';

interface Props {
  group: UnsentGroup;
  org: string;
  onUndo: () => void;
  onEdit: () => void;
  onDiscard: () => void;
  onTryAgain: () => void;
}

/** One Send on its way: how it stands, why, and what can be done. */
export function OutboxItem({ group, org, ...on }: Props) {
  const { kind, names, row, message } = group;
  const detail = row.problem?.detail;
  return (
    <li className={`outbox-item outbox-${kind}`} data-outbox={kind}>
      <KindIcon kind={kind} />
      <div className="outbox-text">
        <p className="outbox-line">{t(`outbox.${kind}`, { names: joinNames(names) })}</p>
        {(kind === 'waiting' || kind === 'refused') && <p className="outbox-why">{whyUnsent(row, org)}</p>}
        {kind === 'refused' && detail !== undefined && detail !== '' && (
          <p className="outbox-why" dir="auto">
            {t('outbox.orgSaid', { detail })}
          </p>
        )}
        {kind === 'undoable' && <p className="outbox-why">{t('outbox.in', { count: group.seconds })}</p>}
        {kind === 'refused' && <Refused message={message} {...on} />}
      </div>
      {kind === 'undoable' && (
        <button type="button" className="button outbox-button" onClick={on.onUndo}>
          {t('outbox.undo')}
        </button>
      )}
      {kind === 'waiting' && (
        <button type="button" className="text-button" onClick={on.onTryAgain}>
          {t('outbox.tryAgain')}
        </button>
      )}
    </li>
  );
}

type RefusedProps = Pick<Props, 'onEdit' | 'onDiscard'> & { message: string };

function Refused({ message, onEdit, onDiscard }: RefusedProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const discard = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The question takes the place of the button that asked it, and gives it back.
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) discard.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const [isCopied, setCopied] = useState(false);
  if (isAsking) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset for one question is more than it is worth
      <p className="outbox-deeds" role="group" aria-label={t('outbox.discardSure')}>
        <span>{t('outbox.discardSure')}</span>
        <button type="button" className="text-button" onClick={onDiscard}>
          {t('outbox.discardYes')}
        </button>
        <button ref={keep} type="button" className="text-button" onClick={() => setAsking(false)}>
          {t('outbox.discardNo')}
        </button>
      </p>
    );
  }
  return (
    <p className="outbox-deeds">
      <button type="button" className="text-button" onClick={onEdit}>
        {t('outbox.edit')}
      </button>
      <button type="button" className="text-button" onClick={() => void copy(message).then(setCopied)}>
        {t(isCopied ? 'outbox.copied' : 'outbox.copy')}
      </button>
      <button ref={discard} type="button" className="text-button" onClick={() => setAsking(true)}>
        {t('outbox.discard')}
      </button>
    </p>
  );
}

/** A page may forbid its frames the clipboard; the old way still works there. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  }
}

const ICONS = {
  refused: TriangleAlert,
  undoable: Send,
  sent: Check,
  'on-its-way': LoaderCircle,
  waiting: Clock,
} as const;

function KindIcon({ kind }: { kind: UnsentKind }) {
  const Icon = ICONS[kind];
  return <Icon className="icon" aria-hidden="true" />;
}
