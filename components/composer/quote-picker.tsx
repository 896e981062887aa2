import { useMemo, useRef, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { Quote } from '../../utils/org-api/contract/recognition.ts';
import { OFFERED_FIRST, quoteChoices } from '../../utils/recognitions/quote-choices.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { isolate } from '../ui/join-names.ts';

interface Props {
  ticket: Ticket;
  /** How kind a sentence is, −1 to 1; missing while that cannot be told. */
  polarityOf: ((sentence: string) => number) | undefined;
  quote: Quote | null;
  onChange: (quote: Quote | null) => void;
}

/** The customer's own words: one sentence, shown exactly as it will be kept, and whose they are if one likes. */
export function QuotePicker({ ticket, polarityOf, quote, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const folded = useRef<HTMLDivElement>(null);
  const name = nameToKeep(ticket);
  const focusFold = () => folded.current?.querySelector('summary')?.focus();
  return (
    <div className="composer-part" ref={folded}>
      {quote !== null && (
        <div className="quote-kept">
          <p className="composer-hint">{t('composer.quoteKept')}</p>
          <blockquote className="thanks-quote" dir="auto">
            <q>{quote.text}</q>
            <footer>
              {quote.by === null
                ? t('composer.quoteByNobody')
                : t('composer.quoteBySomebody', { name: isolate(quote.by) })}
            </footer>
          </blockquote>
          <p className="quote-choices-line">
            {name !== undefined && (
              <label className="quote-by">
                <input
                  type="checkbox"
                  checked={quote.by !== null}
                  onChange={() => onChange({ ...quote, by: quote.by === null ? name : null })}
                />
                <span>{t('composer.quoteBy', { name: isolate(name) })}</span>
              </label>
            )}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                onChange(null);
                focusFold();
              }}
            >
              {t('composer.quoteRemove')}
            </button>
          </p>
        </div>
      )}
      <Disclosure
        summary={t(quote === null ? 'composer.quote' : 'composer.quoteChange')}
        isOpen={isOpen}
        onToggle={setOpen}
      >
        {isOpen && (
          <Sentences
            ticket={ticket}
            polarityOf={polarityOf}
            chosen={quote?.text}
            onChoose={(text) => {
              onChange({ text, by: quote?.by ?? null });
              setOpen(false);
              focusFold();
            }}
          />
        )}
      </Disclosure>
    </div>
  );
}

/** As it is shown, without signs that nobody sees. */
function nameToKeep({ requester }: Ticket): string | undefined {
  const name = requester?.name?.replace(/[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  return name?.slice(0, 200) || undefined;
}

interface SentencesProps extends Pick<Props, 'ticket' | 'polarityOf'> {
  chosen: string | undefined;
  onChoose: (text: string) => void;
}

function Sentences({ ticket, polarityOf, chosen, onChoose }: SentencesProps) {
  const sentences = useMemo(() => quoteChoices(ticket.messages, polarityOf), [ticket, polarityOf]);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? sentences : sentences.slice(0, OFFERED_FIRST);
  const rest = sentences.length - shown.length;
  if (sentences.length === 0) return <p className="quiet">{t('composer.quoteNone')}</p>;
  return (
    <>
      <p className="composer-hint">{t('composer.quoteScrubbed')}</p>
      <ul className="quote-choices">
        {shown.map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              className="quote-choice"
              aria-pressed={sentence === chosen}
              dir="auto"
              onClick={() => onChoose(sentence)}
            >
              {sentence}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('composer.quoteMore', { count: rest })}
        </button>
      )}
    </>
  );
}
