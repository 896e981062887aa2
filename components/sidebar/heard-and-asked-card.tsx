import { t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { fewAnswers } from './asked.ts';
import { AskedColumn } from './asked-column.tsx';
import { CustomerOutcomes } from './customer-outcomes.tsx';
import { heardAndAskedDisagree } from './disagreement.ts';
import { heardFrom } from './heard.ts';
import { HeardColumn } from './heard-column.tsx';
import { orgName } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { isOutOfReach } from './sync-words.ts';

type Props = Pick<
  PanelProps,
  'ticket' | 'customer' | 'customerKeyState' | 'connection' | 'status' | 'isOnline' | 'now'
>;

/** What the org heard from this customer unasked, beside what they answered when asked. */
export function HeardAndAskedCard(props: Props) {
  const days = props.customer?.customer?.days;
  return (
    <Card
      name="heard-and-asked"
      title={t('panel.heardAndAsked')}
      aside={days === undefined ? undefined : t('panel.lastDays', { count: days })}
    >
      <Body {...props} />
    </Card>
  );
}

function Body(props: Props) {
  const { ticket, customer, customerKeyState, connection, now } = props;
  if (customerKeyState === 'no-email') return <NoLookUp {...props} />;
  if (ticket === undefined || customerKeyState === 'pending' || customer === undefined) return <Waiting />;
  if (customer === null) {
    if (!isOutOfReach(props)) return <Waiting />;
    return <p className="quiet">{t('panel.neverLookedUp', { org: orgName(connection) })}</p>;
  }
  return (
    <>
      {customer.customer === null ? (
        <p className="quiet">{t('panel.heardNothingFrom', { org: orgName(connection) })}</p>
      ) : (
        <Known customer={customer.customer} now={now} />
      )}
      <p className="age">
        {t(isOutOfReach(props) ? 'panel.lastKnown' : 'panel.checked', {
          age: timeAgo(customer.fetchedAt, now),
        })}
      </p>
    </>
  );
}

function NoLookUp({ ticket, connection }: Props) {
  const isUnnamed = ticket !== undefined && ticket.requester === undefined;
  return (
    <p className="quiet">{t(isUnnamed ? 'panel.noKey' : 'panel.noEmail', { org: orgName(connection) })}</p>
  );
}

function Waiting() {
  return (
    <div className="room-heard">
      <Skeleton lines={3} />
    </div>
  );
}

function Known({ customer, now }: { customer: Customer; now: number }) {
  const heard = heardFrom(customer);
  const isSilent =
    heard.length === 0 && customer.surveys.every(({ asked, answered }) => asked + answered === 0);
  const few = fewAnswers(customer.surveys);
  return (
    <>
      {isSilent ? (
        <p className="quiet">{t('panel.nothingSignalled')}</p>
      ) : (
        <div className="columns">
          <HeardColumn things={heard} now={now} />
          <AskedColumn surveys={customer.surveys} now={now} />
        </div>
      )}
      {heardAndAskedDisagree(customer) && <p className="note">{t('panel.disagree')}</p>}
      {few !== undefined && <p className="note">{few}</p>}
      <CustomerOutcomes outcomes={customer.outcomes} />
    </>
  );
}
