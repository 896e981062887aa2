import Check from 'lucide-react/icons/check';
import { useId, useState } from 'react';
import type { Suggestion } from '../../utils/drivers/suggest-drivers.ts';
import { t } from '../../utils/i18n/t.ts';
import { isolate } from '../ui/join-names.ts';
import { DriverWhy } from './driver-why.tsx';

export interface NamedDriver {
  driverId: string;
  name: string;
}

/** What a ticket may be about, what was said about it, and how to say it. */
export interface TicketAbout {
  /** The best first. */
  suggestions: readonly Suggestion[];
  /** All contact drivers of the org, in its own order. */
  drivers: readonly NamedDriver[];
  /** `null`: nothing was said yet. `driverId: null`: none of these. */
  chosen: { driverId: string | null } | null;
  /** `undefined` takes back what was said. Rejects when it could not be kept. */
  onChoose: (driverId: string | null | undefined) => Promise<void>;
}

/** "About: Double charge?" One click confirms or corrects, and one more takes it back. */
export function DriverLine({ about }: { about: TicketAbout }) {
  const { drivers, chosen, onChoose } = about;
  const id = useId();
  const [said, setSaid] = useState('');
  const shown = shownDrivers(about);
  if (shown.length === 0) return null;

  function choose(driverId: string | null, name: string) {
    const isTakenBack = chosen !== null && chosen.driverId === driverId;
    const words = driverId === null ? t('drivers.noneSaid') : t('drivers.confirmed', { name: isolate(name) });
    onChoose(isTakenBack ? undefined : driverId).then(
      () => setSaid(isTakenBack ? t('drivers.takenBack') : words),
      () => setSaid(t('drivers.failed')),
    );
  }

  const isNone = chosen !== null && chosen.driverId === null;
  const rest = drivers.filter((one) => !shown.some(({ driverId }) => driverId === one.driverId));
  const chip = ({ driverId, name }: NamedDriver, isGuess: boolean) => (
    <Chip key={driverId} isPressed={chosen?.driverId === driverId} onClick={() => choose(driverId, name)}>
      {isGuess ? t('drivers.guess', { name: isolate(name) }) : isolate(name)}
    </Chip>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one line with its buttons
    <div className="drivers" role="group" aria-labelledby={id}>
      <p className="driver-chips">
        <span id={id}>{t('drivers.about')}</span>
        {shown.map((one, at) => chip(one, at === 0 && chosen === null))}
        <Chip className="driver-none" isPressed={isNone} onClick={() => choose(null, '')}>
          {t('drivers.none')}
        </Chip>
      </p>
      {isNone && rest.length > 0 && (
        <>
          <p className="driver-which">{t('drivers.which')}</p>
          <p className="driver-chips">{rest.map((one) => chip(one, false))}</p>
        </>
      )}
      <DriverWhy shown={shown} />
      <p className="hidden-text" role="status">
        {said}
      </p>
    </div>
  );
}

/** The suggestions; what was chosen is always among them, and they keep their places when one is chosen. */
function shownDrivers({ suggestions, drivers, chosen }: TicketAbout): readonly Suggestion[] {
  const known = suggestions.filter((one) => drivers.some(({ driverId }) => driverId === one.driverId));
  const missing = drivers.find(({ driverId }) => driverId === chosen?.driverId);
  if (!missing || known.some(({ driverId }) => driverId === missing.driverId)) return known;
  return [{ ...missing, share: 0, words: [] }, ...known.slice(0, 2)];
}

interface ChipProps {
  className?: string;
  isPressed: boolean;
  onClick: () => void;
  children: string;
}

function Chip({ className = '', isPressed, onClick, children }: ChipProps) {
  return (
    <button type="button" className={`driver-chip ${className}`} aria-pressed={isPressed} onClick={onClick}>
      {isPressed && <Check className="icon" aria-hidden="true" />}
      {children}
    </button>
  );
}
