import type { SteadyPointer } from './steady-pointer.ts';
import type { Verdict, VisibleProof } from './thanks-door.ts';

/** So long must a button have stood in plain sight before a press on it counts, in milliseconds. */
const LONG_ENOUGH = 500;
/** How often the browser looks what lies over the button; it allows no less, in milliseconds. */
const LOOK_EVERY = 100;
/** A fraction below one only for rounding. */
const WHOLE = 0.98;

/**
 * In a page's frame the page may lie over what a person sees, make it transparent, or move it under the pointer;
 * the press is then trusted and still not meant. Chromium can tell (Intersection Observer 2), Firefox cannot.
 * Opened by the browser itself there is no page around us.
 */
export function visibleProof(button: HTMLElement, pointer: SteadyPointer): VisibleProof {
  if (window.parent === window) return { judge: trusted, stop: () => {} };
  /** A number says since when it can be seen. */
  let standing: 'too-soon' | 'covered' | 'unprovable' | number = 'too-soon';
  const options = { threshold: [0, WHOLE, 1], trackVisibility: true, delay: LOOK_EVERY };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry === undefined) return;
    const isVisible: unknown = 'isVisible' in entry ? entry.isVisible : undefined;
    if (typeof isVisible !== 'boolean') standing = 'unprovable';
    else if (!isVisible || entry.intersectionRatio < WHOLE) standing = 'covered';
    else if (typeof standing !== 'number') standing = performance.now();
  }, options);
  observer.observe(button);
  return {
    judge: (event) => {
      if (!event.isTrusted) return 'untrusted';
      if (typeof standing !== 'number') return standing;
      if (isByMouse(event) && pointer.steadyFor() < LONG_ENOUGH) return 'too-soon';
      return performance.now() - standing >= LONG_ENOUGH ? 'proven' : 'too-soon';
    },
    stop: () => observer.disconnect(),
  };
}

/** A key has no place, and a finger hovers over nothing before it presses. */
function isByMouse(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'mouse';
}

function trusted(event: Event): Verdict {
  return event.isTrusted ? 'proven' : 'untrusted';
}
