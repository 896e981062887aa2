import { t } from '../../utils/i18n/t.ts';
import { Section } from './section.tsx';

const PRIVACY = [1, 2, 3, 4, 5, 6, 7] as const;
const LEAVES = ['token', 'people', 'customer', 'thanks', 'reads'] as const;

export function AboutSection({ version }: { version: string }) {
  return (
    <Section name="about" title={t('options.about.title')}>
      <p className="quiet-line">
        {t('options.about.version', { version })}
        {' · '}
        {t('options.about.licence')}
      </p>
      <h3>{t('options.about.privacy')}</h3>
      <ol className="privacy">
        {PRIVACY.map((line) => (
          <li key={line}>{t(`options.about.privacy${line}`)}</li>
        ))}
      </ol>
      <h3 id="leaves">{t('options.about.leaves')}</h3>
      <table className="table table-words" aria-labelledby="leaves">
        <thead>
          <tr>
            <th scope="col">{t('options.about.what')}</th>
            <th scope="col">{t('options.about.where')}</th>
          </tr>
        </thead>
        <tbody>
          {LEAVES.map((what) => (
            <tr key={what}>
              <th scope="row">{t(`options.about.${what}`)}</th>
              <td>{t(`options.about.${what}Where`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
