import Check from 'lucide-react/icons/check';
import type { Site } from '../../utils/helpdesks/site.ts';
import { t } from '../../utils/i18n/t.ts';
import { helpdeskName } from '../ui/site-words.ts';
import type { Connection, Helpdesk } from './options-door.ts';
import { StepMark, type StepState } from './step-mark.tsx';

interface Props {
  connection: Connection | undefined;
  sites: readonly Site[];
  helpdesks: readonly Helpdesk[];
}

export function connectStep(connection: Connection | undefined): StepState {
  return connection === undefined ? 'next' : 'done';
}

export function siteStep(connection: Connection | undefined, sites: readonly Site[]): StepState {
  if (sites.length > 0) return 'done';
  return connection === undefined ? 'later' : 'next';
}

/** Where a newcomer stands; one line once all is set. */
export function Steps({ connection, sites, helpdesks }: Props) {
  const [site] = sites;
  if (connection !== undefined && site !== undefined) {
    return (
      <p className="ready">
        <Check className="icon" aria-hidden="true" />
        {t('options.ready')}
      </p>
    );
  }
  return (
    <ol className="steps" aria-label={t('options.steps')}>
      <Step
        number={1}
        state={connectStep(connection)}
        text={
          connection === undefined
            ? t('options.step.connect')
            : t('options.step.connected', { org: connection.me.org.name })
        }
      />
      <Step
        number={2}
        state={siteStep(connection, sites)}
        text={
          site === undefined
            ? t('options.step.site')
            : t('options.step.siteOn', { helpdesk: helpdeskName(site, helpdesks) })
        }
      />
      <Step number={3} state="later" text={t('options.step.ticket')} />
    </ol>
  );
}

interface StepProps {
  number: number;
  state: StepState;
  text: string;
}

function Step({ number, state, text }: StepProps) {
  return (
    <li className={`step step-${state}`} aria-current={state === 'next' ? 'step' : undefined}>
      <StepMark number={number} state={state} />
      <span dir="auto">{text}</span>
    </li>
  );
}
