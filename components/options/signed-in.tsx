import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import { Avatar } from '../ui/avatar.tsx';
import { type LeaveProps, LeaveQuestion } from './leave-question.tsx';
import type { Connection } from './options-door.ts';

interface Props {
  door: LeaveProps['door'];
  connection: Connection;
  drafts: number;
  signOut: () => Promise<void>;
}

/** Who you are here, and the way out. */
export function SignedIn({ door, connection, drafts, signOut }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { me, apiUrl, connectedAt } = connection;
  const { member, org } = me;
  const role = t(`options.role.${member.role}`);

  async function leave() {
    setIsBusy(true);
    await signOut().finally(() => setIsBusy(false));
  }

  return (
    <>
      <div className="member">
        <Avatar name={member.name} tone="people" />
        <div className="member-text">
          <p className="member-name">
            <bdi>{member.name}</bdi>
          </p>
          <p>
            <bdi>{org.name}</bdi>
            {' · '}
            {member.team === null ? role : t('options.connect.roleTeam', { role, team: member.team.name })}
          </p>
          <p className="quiet-line">
            <bdi>{hostOf(apiUrl)}</bdi>
            {' · '}
            {t('options.connect.since', { ago: timeAgo(connectedAt) })}
          </p>
        </div>
        <div className="actions">
          <a className="button" href="/thanks.html">
            {t('options.connect.allThanks')}
          </a>
          {!isAsked && (
            <button type="button" className="button" onClick={() => setIsAsked(true)}>
              {t('options.connect.signOut')}
            </button>
          )}
        </div>
      </div>
      {isAsked && (
        <LeaveQuestion
          door={door}
          org={org.name}
          drafts={drafts}
          question={t('options.connect.signOutAsk', { org: org.name })}
          what={t('options.connect.signOutWhat')}
          yes={t('options.connect.signOut')}
          discard={t('options.unsent.discardSignOut')}
          no={t('options.connect.stay')}
          isBusy={isBusy}
          onYes={() => void leave()}
          onNo={() => setIsAsked(false)}
        />
      )}
    </>
  );
}

function hostOf(apiUrl: string): string {
  return apiUrl.replace(/^https:\/\//, '');
}
