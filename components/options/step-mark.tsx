import Check from 'lucide-react/icons/check';
import { t } from '../../utils/i18n/t.ts';

export type StepState = 'done' | 'next' | 'later';

/** The number of a step in a circle; a tick once it is done. */
export function StepMark({ number, state }: { number: number; state: StepState }) {
  return (
    <span className={`step-mark step-mark-${state}`}>
      {state === 'done' ? <Check className="icon" role="img" aria-label={t('options.step.done')} /> : number}
    </span>
  );
}
