import { t } from '../../utils/i18n/t.ts';
import type { RecognisedPerson } from '../../utils/recognitions/recognised-people.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { isolate } from '../ui/join-names.ts';
import type { OptionsDoor } from './options-door.ts';

interface Props {
  door: Pick<OptionsDoor, 'forgetRecognised'>;
  people: readonly RecognisedPerson[];
  onForgotten: (sentence: string) => void;
}

/** Whom the reader said somebody is, one by one, and how to take it back. */
export function RecognisedPeople({ door, people, onForgotten }: Props) {
  function forget(key: string) {
    door.forgetRecognised(key).then(
      () => onForgotten(t('options.recognised.forgotten')),
      () => onForgotten(t('options.recognised.failed')),
    );
  }

  if (people.length === 0) return null;
  return (
    <Disclosure className="recognised" summary={t('options.recognised', { count: people.length })}>
      <p className="why">{t('options.recognised.why')}</p>
      <ul className="sites">
        {people.map((person) => (
          <li key={person.key} className="site">
            <div className="site-text">
              <p className="site-name">{memberWords(person)}</p>
              <p className="quiet-line">{shownWords(person)}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('options.recognised.forgetNamed', { name: person.name ?? person.member.name })}
              onClick={() => forget(person.key)}
            >
              {t('options.recognised.forget')}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function memberWords({ member: { name, team } }: RecognisedPerson): string {
  return team === null
    ? name
    : t('options.recognised.team', { name: isolate(name), team: isolate(team.name) });
}

function shownWords({ name = '', where }: RecognisedPerson): string {
  if (where === undefined) return t('options.recognised.isName', { name: isolate(name) });
  return t('options.recognised.is', { name: isolate(name), where });
}
