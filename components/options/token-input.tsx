import type { Described } from '../ui/field.tsx';

interface Props {
  described: Described;
  value: string;
  onType: (value: string) => void;
}

/** An input for a token: hidden like a password, and never filled in from memory. */
export function TokenInput({ described, value, onType }: Props) {
  return (
    <input
      {...described}
      className="input"
      type="password"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
