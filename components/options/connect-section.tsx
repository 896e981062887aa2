import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { ConnectForm } from './connect-form.tsx';
import type { Connection, OptionsDoor } from './options-door.ts';
import { Section, type SectionProps } from './section.tsx';
import { SignedIn } from './signed-in.tsx';

interface Props {
  door: Pick<OptionsDoor, 'probe' | 'connect' | 'signOut' | 'bringUpToDate'>;
  connection: Connection | undefined;
  step: SectionProps['step'];
  onChange: () => void;
}

export function ConnectSection({ door, connection, step, onChange }: Props) {
  const [said, setSaid] = useState('');

  async function signOut() {
    await door.signOut();
    setSaid(t('options.connect.signedOut'));
    onChange();
  }

  return (
    <Section name="connect" title={t('options.connect.title')} step={step} said={said}>
      {connection === undefined ? (
        <>
          <p className="why">{t('options.connect.why')}</p>
          <ConnectForm
            door={door}
            onConnected={() => {
              setSaid('');
              onChange();
              void door.bringUpToDate().then(onChange);
            }}
          />
        </>
      ) : (
        <SignedIn connection={connection} signOut={signOut} />
      )}
    </Section>
  );
}
