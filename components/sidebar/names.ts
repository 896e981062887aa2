import { t } from '../../utils/i18n/t.ts';
import type { Person } from '../../utils/ticket.ts';
import type { ConnectedAs } from './panel-props.ts';

/** What to call somebody: the name, else the address. `undefined` when the helpdesk shows neither. */
export function nameOf(person: Person | undefined): string | undefined {
  return person?.name?.trim() || person?.email?.trim() || undefined;
}

export function orgName(connection: ConnectedAs | null | undefined): string {
  return connection?.me.org.name ?? t('panel.yourOrg');
}
