import { type FormEvent, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { ConnectProblem } from '../../utils/sync/connect.ts';
import { Field } from '../ui/field.tsx';
import { AddressInput } from './address-input.tsx';
import type { OptionsDoor } from './options-door.ts';
import { TokenInput } from './token-input.tsx';

const ABOUT_TOKEN: readonly ConnectProblem[] = ['wrong-token', 'not-permitted', 'storage', 'unsent'];

interface Props {
  door: Pick<OptionsDoor, 'probe' | 'connect'>;
  onConnected: () => void;
}

interface Problems {
  address?: string;
  token?: string;
}

export function ConnectForm({ door, onConnected }: Props) {
  const [address, setAddress] = useState('');
  const [token, setToken] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [found, setFound] = useState<{ address: string; name: string }>();
  const [isAsking, setIsAsking] = useState(false);

  async function check() {
    if (address.trim() === '' || found?.address === address) return;
    const probed = await door.probe(address);
    setFound(probed.ok ? { address, name: probed.name } : undefined);
    setProblems((before) => ({ ...before, ...asProblems(probed) }));
  }

  async function connect(event: FormEvent) {
    event.preventDefault();
    const missing = missingParts(address, token);
    setProblems(missing);
    if (missing.address !== undefined || missing.token !== undefined || isAsking) return;
    setIsAsking(true);
    const connected = await door.connect(address, token);
    setIsAsking(false);
    setProblems(asProblems(connected));
    if (connected.ok) onConnected();
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void connect(event)}>
      <Field
        label={t('options.connect.address')}
        hint={t('options.connect.addressHint')}
        problem={problems.address}
        found={found?.address === address ? t('options.connect.found', { name: found.name }) : undefined}
      >
        {(described) => (
          <AddressInput
            described={described}
            value={address}
            autoComplete="url"
            onType={(typed) => {
              setAddress(typed);
              setProblems(({ token }) => (token === undefined ? {} : { token }));
            }}
            onBlur={() => void check()}
          />
        )}
      </Field>
      <Field
        label={t('options.connect.token')}
        hint={t('options.connect.tokenHint')}
        problem={problems.token}
      >
        {(described) => (
          <TokenInput
            described={described}
            value={token}
            onType={(typed) => {
              setToken(typed);
              setProblems(({ address }) => (address === undefined ? {} : { address }));
            }}
          />
        )}
      </Field>
      <div className="actions">
        <button type="submit" className="button button-main" aria-disabled={isAsking}>
          {t(isAsking ? 'options.connect.asking' : 'options.connect.connect')}
        </button>
      </div>
    </form>
  );
}

function missingParts(address: string, token: string): Problems {
  return {
    ...(address.trim() === '' && { address: t('options.connect.needsAddress') }),
    ...(token.trim() === '' && { token: t('options.connect.needsToken') }),
  };
}

function asProblems(answer: { ok: true } | { ok: false; reason: ConnectProblem }): Problems {
  if (answer.ok) return {};
  const sentence = t(`options.problem.${answer.reason}`);
  return ABOUT_TOKEN.includes(answer.reason) ? { token: sentence } : { address: sentence };
}
