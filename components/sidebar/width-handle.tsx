import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { Layout } from '../../utils/messages/messages.ts';

const MIN = 280;
const MAX = 560;
const STEP = 16;

interface Props {
  layout: Layout;
  onWidth: (width: number) => void;
}

/** The panel's inner edge: dragged, or moved with the arrow keys, Home and End. */
export function WidthHandle({ layout, onWidth }: Props) {
  const drag = useRef<{ x: number; width: number } | undefined>(undefined);

  // The frame moves under the pointer while it is dragged, so only screen coordinates stay put.
  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.screenX, width: layout.width };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag.current === undefined) return;
    const moved = (event.screenX - drag.current.x) * outward(event.currentTarget);
    onWidth(within(drag.current.width + moved));
  };
  const stop = () => {
    drag.current = undefined;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const width = widthAfter(event.key, layout.width, outward(event.currentTarget));
    if (width === undefined) return;
    event.preventDefault();
    onWidth(width);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged
    <div
      className={`width-handle width-handle-${layout.side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panel.width')}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      aria-valuenow={layout.width}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onKeyDown={press}
    />
  );
}

/** Whether the panel grows to the right (1) or to the left (−1) of the screen: its handle says. */
function outward(handle: HTMLElement): 1 | -1 {
  return handle.getBoundingClientRect().x < window.innerWidth / 2 ? -1 : 1;
}

function widthAfter(key: string, width: number, direction: 1 | -1): number | undefined {
  if (key === 'Home') return MIN;
  if (key === 'End') return MAX;
  if (key === 'ArrowRight') return within(width + STEP * direction);
  if (key === 'ArrowLeft') return within(width - STEP * direction);
  return undefined;
}

function within(width: number): number {
  return Math.min(MAX, Math.max(MIN, Math.round(width)));
}
