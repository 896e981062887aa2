export interface SteadyPointer {
  /** For how long the frame has not been moved on the screen, as far as the mouse could tell; in milliseconds. */
  steadyFor: () => number;
}

/** What browsers zoom by. In a zoomed page a mouse's place counts in other pixels than on the screen. */
const ZOOMS = [0.25, 0.33, 1 / 3, 0.5, 0.67, 2 / 3, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];
/** Places are rounded, in pixels of the screen. */
const ROUNDING = 4;

interface Corner {
  zoom: number;
  x: number;
  y: number;
}

/**
 * A page can move the whole frame, with its button in plain sight all along, to where a person is just about to
 * press on something else; browsers do not tell of that, nor reliably that the mouse left. But from where the
 * mouse is on the screen and in the frame follows where the frame itself is, and that stays. Moved away and back
 * to the very same place it is not noticed; whoever writes in it sees that.
 */
export function steadyPointer(): SteadyPointer {
  let since = Number.POSITIVE_INFINITY;
  /** Where the frame is, for each zoom that all that was seen still allows. */
  let corners: Corner[] = [];

  const note = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse') return;
    const still = corners.filter((corner) => isAt(corner, cornerOf(event, corner.zoom)));
    if (still.length === 0) since = performance.now();
    corners = still.length > 0 ? still : ZOOMS.map((zoom) => cornerOf(event, zoom));
  };
  for (const type of ['pointerover', 'pointermove', 'pointerdown'] as const) {
    window.addEventListener(type, note, { capture: true, passive: true });
  }
  return { steadyFor: () => performance.now() - since };
}

function cornerOf({ screenX, screenY, clientX, clientY }: PointerEvent, zoom: number): Corner {
  return { zoom, x: screenX - clientX * zoom, y: screenY - clientY * zoom };
}

function isAt(one: Corner, other: Corner): boolean {
  return Math.abs(one.x - other.x) <= ROUNDING && Math.abs(one.y - other.y) <= ROUNDING;
}
