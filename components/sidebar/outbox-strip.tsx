import type { RefObject } from 'react';
import './outbox.css';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { ThanksDoor } from '../composer/thanks-door.ts';
import { joinNames } from '../ui/join-names.ts';
import { OutboxItem } from './outbox-item.tsx';
import type { PanelProps } from './panel-props.ts';
import { type UnsentGroup, unsentGroups } from './unsent-groups.ts';

interface Props extends Pick<PanelProps, 'outbox' | 'now' | 'onOpenThanks'> {
  /** Takes the focus after a Send, so that Undo is one key away and not under the finger. */
  strip: RefObject<HTMLElement | null>;
  org: string;
  door: ThanksDoor;
  told: MessageKey | undefined;
  onTold: (message: MessageKey) => void;
  /** Thanks are a draft again, on this ticket (by `ticketKeyOf`). */
  onBack: (ticketKey: string) => void;
}

/** More are counted; the page of all thanks shows them. */
const SHOWN = 3;

/** The member's own thanks from Send until they arrived, or until somebody decided about them. */
export function OutboxStrip({ outbox, now, strip, org, door, told, ...on }: Props) {
  const groups = unsentGroups(outbox ?? [], now);
  const shown = groups.slice(0, SHOWN);
  const rest = groups.length - shown.length;
  const isShown = shown.length > 0 || told !== undefined;

  const back = async (
    group: UnsentGroup,
    deed: () => Promise<'undone' | 'editing' | 'too-late' | 'gone'>,
  ) => {
    const became = await deed().catch((): 'failed' => 'failed');
    if (became === 'failed') on.onTold('outbox.told.failed');
    else if (became === 'too-late') on.onTold('outbox.told.too-late');
    else if (became !== 'gone') on.onBack(group.ticketKey);
  };
  const discard = async ({ draftId }: UnsentGroup) => {
    await door.discard(draftId).catch(() => on.onTold('outbox.told.failed'));
    // The pressed button goes with its line.
    strip.current?.focus();
  };
  return (
    <section
      ref={strip}
      className={isShown ? 'outbox' : 'outbox outbox-empty'}
      tabIndex={-1}
      aria-label={isShown ? t('outbox.title') : undefined}
    >
      <p className="hidden-text" role="status">
        {shown.map(tell).join(' ')}
      </p>
      <p className="outbox-told" role="status">
        {told && t(told)}
      </p>
      {shown.length > 0 && (
        <ul className="outbox-list">
          {shown.map((group) => (
            <OutboxItem
              key={group.key}
              group={group}
              org={org}
              onUndo={() => void back(group, () => door.undo(group.draftId))}
              onEdit={() => void back(group, () => door.edit(group.draftId))}
              onDiscard={() => void discard(group)}
              onTryAgain={door.sendNow}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" className="text-button" onClick={on.onOpenThanks}>
          {t('outbox.more', { count: rest })}
        </button>
      )}
    </section>
  );
}

/** What is read out: when something changes its kind, and not with each second. */
function tell({ kind, names }: UnsentGroup): string {
  const key = kind === 'undoable' ? 'outbox.told.undoable' : (`outbox.${kind}` as const);
  return `${t(key, { names: joinNames(names) })}${kind === 'undoable' ? '' : '.'}`;
}
