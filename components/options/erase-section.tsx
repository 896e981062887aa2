import { useState } from 'react';
import type { StoredHere } from '../../utils/db/stored-here.ts';
import { locale, t } from '../../utils/i18n/t.ts';
import { type LeaveProps, LeaveQuestion } from './leave-question.tsx';
import type { OptionsDoor } from './options-door.ts';
import { Section } from './section.tsx';

interface Props {
  door: Pick<OptionsDoor, 'eraseAll' | 'storedHere' | 'sites'> & LeaveProps['door'];
  org: string;
  drafts: number;
  onErased: () => void;
}

export function EraseSection({ door, org, drafts, onErased }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');

  async function erase() {
    setIsBusy(true);
    const [stored, sites] = await Promise.all([door.storedHere().catch(() => undefined), door.sites()]);
    await door.eraseAll();
    setSaid(whatIsGone(stored?.kinds ?? [], sites.length));
  }

  return (
    <Section name="erase" title={t('options.erase.title')} said={said}>
      <p className="why">{t('options.erase.why')}</p>
      {isAsked ? (
        <LeaveQuestion
          door={door}
          org={org}
          drafts={drafts}
          question={t('options.erase.ask')}
          what={t('options.erase.what')}
          yes={t('options.erase.yes')}
          discard={t('options.unsent.discardErase')}
          no={t('options.erase.no')}
          isBusy={isBusy}
          onYes={() => {
            erase()
              .catch(() => setSaid(t('options.erase.failed')))
              .finally(() => {
                setIsBusy(false);
                setIsAsked(false);
                onErased();
              });
          }}
          onNo={() => setIsAsked(false)}
        />
      ) : (
        <div className="actions">
          <button
            type="button"
            className="button button-quiet-danger"
            onClick={() => {
              setSaid('');
              setIsAsked(true);
            }}
          >
            {t('options.erase.start')}
          </button>
        </div>
      )}
    </Section>
  );
}

function whatIsGone(kinds: StoredHere['kinds'], sites: number): string {
  const parts = [...kinds, { kind: 'sites' as const, count: sites }]
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`options.gone.${kind}`, { count }));
  if (parts.length === 0) return t('options.erase.goneNothing');
  return t('options.erase.gone', { what: new Intl.ListFormat(locale).format(parts) });
}
