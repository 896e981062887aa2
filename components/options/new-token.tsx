import { type FormEvent, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { Field } from '../ui/field.tsx';
import type { Connection, OptionsDoor } from './options-door.ts';
import { TokenInput } from './token-input.tsx';

interface Props {
  door: Pick<OptionsDoor, 'connect'>;
  connection: Connection;
  onTaken: (sentence: string) => void;
}

/** For a member whose token is no longer accepted: another one at the same address, and all else as it was. */
export function NewToken({ door, connection: { apiUrl, me }, onTaken }: Props) {
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);

  async function use(event: FormEvent) {
    event.preventDefault();
    if (isAsking) return;
    if (token.trim() === '') return setProblem(t('options.connect.needsToken'));
    setIsAsking(true);
    const connected = await door.connect(apiUrl, token);
    setIsAsking(false);
    if (connected.ok) {
      const { id, name } = connected.me.member;
      return onTaken(
        id === me.member.id ? t('options.token.taken') : t('options.token.takenOther', { name }),
      );
    }
    const { reason } = connected;
    setProblem(t(reason === 'unsent' ? 'options.token.other' : `options.problem.${reason}`));
  }

  return (
    <form className="form new-token" noValidate onSubmit={(event) => void use(event)}>
      <p>{t('options.token.why', { org: me.org.name })}</p>
      <Field
        label={t('options.token.label')}
        hint={t('options.token.hint', { address: apiUrl })}
        problem={problem}
      >
        {(described) => (
          <TokenInput
            described={described}
            value={token}
            onType={(typed) => {
              setToken(typed);
              setProblem(undefined);
            }}
          />
        )}
      </Field>
      <div className="actions">
        <button type="submit" className="button button-main" aria-disabled={isAsking}>
          {t(isAsking ? 'options.connect.asking' : 'options.token.use')}
        </button>
      </div>
    </form>
  );
}
