const SIDES = { start: 'margin-inline-start', end: 'margin-inline-end' } as const;

/** Pushes the page aside by a margin on its root, and puts back what stood there. */
export function roomMaker(root: HTMLElement) {
  let restore: (() => void) | undefined;
  return {
    make(side: 'start' | 'end', margin: number): void {
      restore?.();
      restore = undefined;
      if (margin === 0) return;
      const property = SIDES[side];
      const before = root.style.getPropertyValue(property);
      const priority = root.style.getPropertyPriority(property);
      root.style.setProperty(property, `${margin}px`, 'important');
      restore = () => root.style.setProperty(property, before, priority);
    },
    undo(): void {
      restore?.();
      restore = undefined;
    },
  };
}
