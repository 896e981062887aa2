import { t } from '../../utils/i18n/t.ts';
import { shortDate } from '../../utils/i18n/time.ts';
import { Clamp } from '../ui/clamp.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { HeardThing } from './heard.ts';

/** Shown at once; the rest opens. */
const FIRST = 2;

export function HeardColumn({ things, now }: { things: HeardThing[]; now: number }) {
  const rest = things.slice(FIRST);
  return (
    <div className="column">
      <h3>{t('panel.heard')}</h3>
      {things.length === 0 && <p className="quiet">{t('panel.heardNothing')}</p>}
      <HeardThings things={things.slice(0, FIRST)} now={now} />
      {rest.length > 0 && (
        <Disclosure summary={t('panel.heardMore', { count: rest.length })}>
          <HeardThings things={rest} now={now} />
        </Disclosure>
      )}
    </div>
  );
}

function HeardThings({ things, now }: { things: HeardThing[]; now: number }) {
  if (things.length === 0) return null;
  return (
    <ul className="heard">
      {things.map((thing) => (
        <li key={thing.key}>
          <p className="column-strong" dir="auto">
            {thing.title}
          </p>
          {thing.text !== undefined && (
            <Clamp lines={2}>
              <q dir="auto">{thing.text}</q>
            </Clamp>
          )}
          <p className="column-soft">
            <Source thing={thing} />
            {thing.source !== undefined && ' · '}
            <time dateTime={thing.at}>{shortDate(thing.at, now)}</time>
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
