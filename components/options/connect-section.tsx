import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { ConnectForm } from './connect-form.tsx';
import type { LeaveProps } from './leave-question.tsx';
import { NewToken } from './new-token.tsx';
import type { Connection, OptionsDoor } from './options-door.ts';
import { Section, type SectionProps } from './section.tsx';
import { SignedIn } from './signed-in.tsx';

interface Props {
  door: Pick<OptionsDoor, 'probe' | 'connect' | 'signOut' | 'bringUpToDate'> & LeaveProps['door'];
  connection: Connection | undefined;
  drafts: number;
  step: SectionProps['step'];
  onChange: () => void;
}

export function ConnectSection({ door, connection, drafts, step, onChange }: Props) {
  const [standing, reloadStanding] = useLoaded(door.standing, door.watchStanding);
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
        <>
          <SignedIn door={door} connection={connection} drafts={drafts} signOut={signOut} />
          {standing.state === 'there' && standing.value === 'signed-out' && (
            <NewToken
              door={door}
              connection={connection}
              onTaken={(sentence) => {
                setSaid(sentence);
                void door.bringUpToDate().then(() => {
                  reloadStanding();
                  onChange();
                });
              }}
            />
          )}
        </>
      )}
    </Section>
  );
}
