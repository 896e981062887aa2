import Frown from 'lucide-react/icons/frown';
import Smile from 'lucide-react/icons/smile';
import { t } from '../../utils/i18n/t.ts';
import type { Label } from '../../utils/sentiment/reading.ts';
import type { Arc, ArcPoint } from './arc-points.ts';

const HEIGHT = 42;
const HEIGHTS: Record<Label, number> = { positive: 9, neutral: 21, negative: 33 };
const SHAPES: Record<Label, string> = {
  positive: 'M-5.5 4 0-5.5 5.5 4Z',
  neutral: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  negative: 'M-5.5-4 0 5.5 5.5-4Z',
};

/** How the requester's messages sound one after the other: shapes on a zero line, the opening one hollow. */
export function MoodArc({ arc }: { arc: Arc }) {
  const { points, earlier } = arc;
  const read = points.filter((point) => point.label !== undefined);
  const steps = points
    .map(({ label, isTurn }) => {
      const mood = t(`panel.arc.${label ?? 'unread'}`);
      return isTurn ? t('panel.arc.turn', { mood }) : mood;
    })
    .join(', ');
  return (
    <div className="arc">
      <div className="arc-scale" aria-hidden="true">
        <Smile className="icon" />
        <Frown className="icon" />
      </div>
      <svg className="arc-plot mirrors" height={HEIGHT} role="img" aria-label={t('panel.arc', { steps })}>
        <line className="arc-zero" x1="0" x2="100%" y1={HEIGHTS.neutral} y2={HEIGHTS.neutral} />
        {points.map(
          (point, index) => point.afterReply && <Reply key={point.id} x={between(index, points)} />,
        )}
        {read.slice(1).map((point, index) => (
          <line
            key={point.id}
            className="arc-line"
            x1={xOf(read[index], points)}
            y1={yOf(read[index])}
            x2={xOf(point, points)}
            y2={yOf(point)}
          />
        ))}
        {points.map((point) => (
          <svg key={point.id} x={xOf(point, points)} y={yOf(point)} overflow="visible" aria-hidden="true">
            {point.isTurn && <circle className="arc-turn" r="8.5" />}
            <Marker point={point} />
          </svg>
        ))}
      </svg>
      <p className="arc-legend" aria-hidden="true">
        <span>{earlier > 0 ? t('panel.arc.earlier', { count: earlier }) : t('panel.arc.first')}</span>
        {points.some((point) => point.afterReply) && (
          <span className="arc-reply-key">{t('panel.arc.reply')}</span>
        )}
        <span>{t('panel.arc.now')}</span>
      </p>
    </div>
  );
}

function Marker({ point: { label, isOpening, isNow } }: { point: ArcPoint }) {
  if (label === undefined) return <circle className="arc-unread" r="2" />;
  const state = isOpening ? 'arc-opening' : isNow ? 'arc-now' : '';
  return <path className={`arc-mark ${state}`} d={SHAPES[label]} />;
}

function Reply({ x }: { x: string }) {
  return <line className="arc-reply" x1={x} x2={x} y1="2" y2={HEIGHT - 2} />;
}

function yOf(point: ArcPoint | undefined): number {
  return HEIGHTS[point?.label ?? 'neutral'];
}

function xOf(point: ArcPoint | undefined, points: readonly ArcPoint[]): string {
  return percent(point === undefined ? 0 : points.indexOf(point), points);
}

function between(index: number, points: readonly ArcPoint[]): string {
  return percent(Math.max(0, index - 0.5), points);
}

/** Points stand between 4 % and 96 % of the width, so that no marker is cut. */
function percent(index: number, points: readonly ArcPoint[]): string {
  return `${4 + (92 * index) / Math.max(1, points.length - 1)}%`;
}
