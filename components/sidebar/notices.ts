import { t } from '../../utils/i18n/t.ts';
import { isolate } from '../ui/join-names.ts';
import { orgName } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { type SyncStanding, syncStanding } from './sync-words.ts';

export interface Notice {
  key: string;
  title: string;
  line: string;
  /** Somebody else's words, shown as they came. */
  detail: string | undefined;
  action: 'options' | 'sync' | undefined;
}

/** States of the whole panel that need more than a word in the footer, most pressing first. */
export function noticesOf(props: PanelProps): Notice[] {
  return [storageNotice(props), wrongPersonNotice(props), orgNotice(props)].filter(
    (one) => one !== undefined,
  );
}

/** Shown in the place of what an org would tell. */
export function notConnectedNotice(): Notice {
  return { ...notice('not-connected'), action: 'options' };
}

function storageNotice({ storageError }: PanelProps): Notice | undefined {
  if (storageError === undefined) return undefined;
  const detail = storageError === '' ? undefined : t('panel.browserSaid', { detail: storageError });
  return { ...notice('storage'), detail };
}

function wrongPersonNotice({ wrongPerson }: PanelProps): Notice | undefined {
  if (wrongPerson === undefined) return undefined;
  const helpdeskName = isolate(wrongPerson.helpdeskName);
  return notice('wrong-person', { helpdeskName, memberName: isolate(wrongPerson.memberName) });
}

function orgNotice(props: PanelProps): Notice | undefined {
  const standing = syncStanding(props);
  const key = NOTICED[standing];
  if (key === undefined) return undefined;
  const detail = props.status?.detail;
  return {
    ...notice(key, { org: orgName(props.connection), address: props.connection?.apiUrl ?? '' }),
    detail: detail ? t('panel.orgSaid', { detail }) : undefined,
    action: standing === 'signed-out' || standing === 'not-ours' ? 'options' : undefined,
  };
}

type NoticeKey =
  | 'storage'
  | 'not-connected'
  | 'wrong-person'
  | 'signed-out'
  | 'not-permitted'
  | 'not-ours'
  | 'outdated'
  | 'refused';

const NOTICED: Partial<Record<SyncStanding, NoticeKey>> = {
  'signed-out': 'signed-out',
  'not-permitted': 'not-permitted',
  'not-ours': 'not-ours',
  outdated: 'outdated',
  refused: 'refused',
};

function notice(key: NoticeKey, values: Record<string, string> = {}): Notice {
  return {
    key,
    title: t(`panel.notice.${key}`, values),
    line: t(`panel.notice.${key}.line`, values),
    detail: undefined,
    action: undefined,
  };
}
