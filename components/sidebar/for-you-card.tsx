import { t } from '../../utils/i18n/t.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { orgName } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { Thanks } from './thanks.tsx';

type Props = Pick<
  PanelProps,
  | 'recognitions'
  | 'recognitionTotal'
  | 'hasNewThanks'
  | 'coreValues'
  | 'connection'
  | 'isOnline'
  | 'now'
  | 'onOpenThanks'
>;

const SHOWN = 2;

/** The signed-in member's own thanks, whichever ticket is open. */
export function ForYouCard(props: Props) {
  return (
    <Card
      name="for-you"
      title={t('panel.forYou')}
      tone="people"
      aside={props.hasNewThanks ? <span className="chip">{t('panel.new')}</span> : undefined}
    >
      <Body {...props} />
      {props.onOpenThanks && props.connection && props.recognitions !== undefined && (
        <button type="button" className="text-button for-you-all" onClick={props.onOpenThanks}>
          {t('panel.allThanks')}
        </button>
      )}
    </Card>
  );
}

function Body({ recognitions, recognitionTotal, coreValues, connection, isOnline, now }: Props) {
  if (recognitions === undefined || !connection) {
    return (
      <div className="room-for-you">
        <Skeleton lines={4} />
      </div>
    );
  }
  const received = recognitions.filter(({ relation }) => relation === 'received');
  if (received.length === 0) {
    return <p className="quiet">{t(isOnline ? 'panel.noThanks' : 'panel.noThanksOffline')}</p>;
  }
  const rest = (recognitionTotal ?? received.length) - Math.min(SHOWN, received.length);
  const valueNames = new Map(coreValues?.map(({ id, coreValue }) => [id, coreValue.name]));
  return (
    <>
      <ul className="thanks-list">
        {received.slice(0, SHOWN).map(({ id, recognition }, index) => (
          <li key={id}>
            <Thanks
              recognition={recognition}
              valueNames={valueNames}
              memberId={connection.me.member.id}
              org={orgName(connection)}
              isFirst={index === 0}
              now={now}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="age">{t('panel.moreThanks', { count: rest })}</p>}
    </>
  );
}
