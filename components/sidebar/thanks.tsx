import { t } from '../../utils/i18n/t.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import { Clamp } from '../ui/clamp.tsx';
import { isolate, joinNames } from '../ui/join-names.ts';
import { SeenIcon } from '../ui/seen-icon.tsx';
import { senderWords } from '../ui/sender-words.ts';
import { TimeSince } from '../ui/time-since.tsx';

interface Props {
  recognition: Recognition;
  /** Names of core values by id; one that is not known is left out. */
  valueNames: ReadonlyMap<string, string>;
  memberId: string;
  org: string;
  /** The newest one is shown in full, an older one shorter. */
  isFirst: boolean;
  now: number;
}

/** One thanks: the words first, then what they stand for, from whom, and who can see them. */
export function Thanks({ recognition, valueNames, memberId, org, isFirst, now }: Props) {
  const { message, quote, coreValueIds, sender, recipients, visibility, createdAt } = recognition;
  const others = recipients.filter(({ id }) => id !== memberId).map(({ name }) => name);
  return (
    <article className={isFirst ? 'thanks' : 'thanks thanks-older'}>
      <Clamp lines={isFirst ? 6 : 2}>
        <p className="thanks-message" dir="auto">
          {message}
        </p>
      </Clamp>
      {quote !== null && isFirst && (
        <blockquote className="thanks-quote" dir="auto" title={t('panel.customerWords')}>
          <q>{quote.text}</q>
          {quote.by !== null && <footer>{t('panel.quoteBy', { name: isolate(quote.by) })}</footer>}
        </blockquote>
      )}
      <p className="thanks-by">
        <span className="thanks-sender">{senderWords(sender)}</span> · <TimeSince at={createdAt} now={now} />
      </p>
      {isFirst && others.length > 0 && (
        <p className="thanks-by thanks-with">{t('panel.alsoThanked', { names: joinNames(others, 2) })}</p>
      )}
      {isFirst && <Chips names={coreValueIds.map((id) => valueNames.get(id))} />}
      <p className="thanks-seen" title={t('panel.seen')}>
        <SeenIcon visibility={visibility} />
        <span className="hidden-text">{t('panel.seen')}</span>
        {t(`panel.seen.${visibility}`, { org })}
      </p>
    </article>
  );
}

/** Core values; one that this computer does not know yet is left out. */
function Chips({ names }: { names: (string | undefined)[] }) {
  return names.map(
    (name) =>
      name !== undefined && (
        <bdi className="chip" key={name}>
          {name}
        </bdi>
      ),
  );
}
