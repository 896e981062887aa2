import type { Described } from '../ui/field.tsx';

interface Props {
  described: Described;
  value: string;
  /** What the browser may fill in from memory. */
  autoComplete: 'url' | 'off';
  onType: (value: string) => void;
  onBlur?: () => void;
}

/** An input for a web address, which reads from left to right in every language. */
export function AddressInput({ described, value, autoComplete, onType, onBlur }: Props) {
  return (
    <input
      {...described}
      className="input"
      type="url"
      inputMode="url"
      autoComplete={autoComplete}
      spellCheck={false}
      dir="ltr"
      placeholder="https://"
      value={value}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
    />
  );
}
