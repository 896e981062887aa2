import { type ReactNode, useId } from 'react';

interface Props<Value extends string> {
  legend: string;
  hint?: string;
  options: readonly { value: Value; label: string; icon: ReactNode }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** A few radio buttons that look like one switch. */
export function Choice<Value extends string>({ legend, hint, options, value, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.icon}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p className="field-line">{hint}</p>}
    </fieldset>
  );
}
