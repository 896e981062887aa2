import { t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AskedColumn } from './asked-column.tsx';
import { CustomerOutcomes } from './customer-outcomes.tsx';
import { heardAndAskedDisagree } from './disagreement.ts';
import { heardFrom, wordsFrom } from './heard.ts';
import { HeardColumn } from './heard-column.tsx';
import { orgName } from './names.ts';
import { OwnWords } from './own-words.tsx';
import type { PanelProps } from './panel-props.ts';
import { isOutOfReach } from './sync-words.ts';

type Props = Pick<
  PanelProps,
  'ticket' | 'customer' | 'customerKeyState' | 'connection' | 'status' | 'isOnline' | 'now'
>;

/** What the org heard from this customer unasked, beside what they answered when asked. */
export function HeardAndAskedCard(props: Props) {
  return (
    <Card name="heard-and-asked" title={t('panel.heardAndAsked')} aside={age(props)}>
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
  if (customer.customer === null) {
    return <p className="quiet">{t('panel.heardNothingFrom', { org: orgName(connection) })}</p>;
  }
  return <Known customer={customer.customer} now={now} />;
}

/** How old this is: last known comes first, fresh takes its place. */
function age(props: Props): string | undefined {
  if (!props.customer || props.customerKeyState !== 'known') return undefined;
  const words = timeAgo(props.customer.fetchedAt, props.now);
  return t(isOutOfReach(props) ? 'panel.lastKnown' : 'panel.checked', { age: words });
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
    heard.length + customer.contactDrivers.length === 0 &&
    customer.surveys.every(({ asked, answered }) => asked + answered === 0);
  return (
    <>
      {isSilent ? (
        <p className="quiet">{t('panel.nothingSignalled')}</p>
      ) : (
        <div className="columns">
          <HeardColumn things={heard} drivers={customer.contactDrivers} now={now} />
          <AskedColumn surveys={customer.surveys} now={now} />
        </div>
      )}
      {heardAndAskedDisagree(customer) && <p className="note">{t('panel.disagree')}</p>}
      <OwnWords words={wordsFrom(customer)} now={now} />
      <CustomerOutcomes customer={customer} />
    </>
  );
}
