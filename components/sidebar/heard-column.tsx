import { t } from '../../utils/i18n/t.ts';
import { shortDate } from '../../utils/i18n/time.ts';
import type { CustomerDriver } from '../../utils/org-api/contract/customer.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { HeardThing } from './heard.ts';

interface Props {
  things: HeardThing[];
  /** Most frequent first. */
  drivers: CustomerDriver[];
  now: number;
}

/** Shown at once; the rest opens. */
const FIRST = 2;

export function HeardColumn({ things, drivers, now }: Props) {
  const rest = things.slice(FIRST);
  const restDrivers = drivers.slice(1);
  const more = rest.length + restDrivers.length;
  return (
    <div className="column">
      <h3>{t('panel.heard')}</h3>
      {things.length === 0 && <p className="column-soft">{t('panel.heardNothing')}</p>}
      <HeardThings things={things.slice(0, FIRST)} now={now} />
      <Drivers drivers={drivers.slice(0, 1)} />
      {more > 0 && (
        <Disclosure summary={t('panel.heardMore', { count: more })}>
          <HeardThings things={rest} now={now} />
          <Drivers drivers={restDrivers} />
        </Disclosure>
      )}
    </div>
  );
}

function HeardThings({ things, now }: Pick<Props, 'things' | 'now'>) {
  if (things.length === 0) return null;
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing.key}>
          <p className="column-strong">{thing.title}</p>
          <p className="column-soft">
            <time dateTime={thing.at}>{shortDate(thing.at, now)}</time>
            {thing.source !== undefined && ', '}
            <Source thing={thing} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Source({ thing: { source, url } }: { thing: HeardThing }) {
  if (source === undefined) return null;
  if (url === undefined) return <bdi>{source}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={t('panel.opensPage')}>
      <bdi>{source}</bdi>
    </a>
  );
}

function Drivers({ drivers }: Pick<Props, 'drivers'>) {
  return drivers.map(({ name, tickets }) => (
    <p key={name} className="column-soft">
      {t('panel.driver')} <bdi>{name}</bdi> {t('panel.driverTickets', { count: tickets })}
    </p>
  ));
}
