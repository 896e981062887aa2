import { t } from '../../utils/i18n/t.ts';
import type { Sender } from '../../utils/org-api/contract/recognition.ts';
import { isolate } from './join-names.ts';

/** Whom thanks are from: "Mira Okafor, team lead". */
export function senderWords(sender: Sender): string {
  const name = isolate(sender.name);
  if (sender.kind === 'customer') return t('panel.fromCustomer', { name });
  return sender.role === 'lead' ? t('panel.fromLead', { name }) : name;
}
