import { t } from '../../utils/i18n/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';

/** The whole card, as it ships beside the model. */
const WHOLE = '/sentiment/model-card.md';

/** What reads the words, in short: what it is, what it learned from, what it cannot do. */
export function ModelCard() {
  return (
    <Disclosure summary={t('panel.card')} className="model-card">
      <p>{t('panel.card.what')}</p>
      <p>{t('panel.card.from')}</p>
      <p>{t('panel.card.limits')}</p>
      <p>
        <a href={WHOLE} target="_blank" rel="noreferrer">
          {t('panel.card.whole')}
          <span className="hidden-text"> ({t('panel.card.newTab')})</span>
        </a>
      </p>
    </Disclosure>
  );
}
