import { t } from '../../utils/i18n/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';

const LINES = ['page', 'private', 'team', 'org', 'unsent'] as const;

export function WhoSees({ org }: { org: string }) {
  return (
    <Disclosure className="thanks-who-sees" summary={t('thanks.whoSees')}>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(`thanks.whoSees.${line}`, { org })}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
