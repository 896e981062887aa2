import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import type { StoredHere } from '../../utils/db/stored-here.ts';
import { formatNumber, t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsDoor } from './options-door.ts';
import { RecognisedPeople } from './recognised-people.tsx';
import { saveFile } from './save-file.ts';
import { Section } from './section.tsx';

interface Props {
  door: Pick<OptionsDoor, 'exportStored' | 'recognised' | 'forgetRecognised'>;
  stored: StoredHere;
  onChange: () => void;
}

export function StoredSection({ door, stored, onChange }: Props) {
  const [recognised, reloadRecognised] = useLoaded(door.recognised);
  const [said, setSaid] = useState('');
  const kinds = stored.kinds.filter(({ count }) => count > 0);

  async function download() {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`sidekind-${day}.json`, await door.exportStored());
    setSaid(t('options.stored.downloaded'));
  }

  return (
    <Section name="stored" title={t('options.stored.title')} said={said}>
      <p className="why">{t('options.stored.why')}</p>
      {kinds.length === 0 ? (
        <p className="quiet-line">{t('options.stored.nothing')}</p>
      ) : (
        <>
          <StoredTable kinds={kinds} />
          <div className="actions actions-apart">
            <p className="quiet-line">
              {stored.lastPulledAt === undefined
                ? t('options.stored.neverPulled')
                : t('options.stored.pulled', { ago: timeAgo(stored.lastPulledAt) })}
            </p>
            <button type="button" className="button" onClick={() => void download()}>
              <Download className="icon" aria-hidden="true" />
              {t('options.stored.download')}
            </button>
          </div>
        </>
      )}
      {recognised.state === 'there' && (
        <RecognisedPeople
          door={door}
          people={recognised.value}
          onForgotten={(sentence) => {
            setSaid(sentence);
            reloadRecognised();
            onChange();
          }}
        />
      )}
    </Section>
  );
}

function StoredTable({ kinds }: { kinds: StoredHere['kinds'] }) {
  return (
    <table className="table table-figures">
      <thead>
        <tr>
          <th scope="col">{t('options.stored.kind')}</th>
          <th scope="col">{t('options.stored.count')}</th>
          <th scope="col">{t('options.stored.size')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, count, bytes }) => (
          <tr key={kind}>
            <th scope="row">{t(`options.stored.${kind}`)}</th>
            <td>{formatNumber(count)}</td>
            <td>
              <bdi>{formatSize(bytes)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function formatSize(bytes: number): string {
  const [unit, value] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return formatNumber(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}
