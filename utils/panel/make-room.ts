const SIDES = { start: 'margin-inline-start', end: 'margin-inline-end' } as const;

/** Under this name the styles of an adapter find the width that the page gave up. */
const WIDTH = '--sidekind-room';

/** How much of the window the page gives up, on which side, and what styles it needs beside that. */
export interface Room {
  side: 'start' | 'end';
  /** In CSS pixels; 0 leaves the page as it is. */
  margin: number;
  style: string;
}

/** Pushes the page aside by a margin on its root, and puts back what stood there. */
export function roomMaker(page: Document) {
  const { style } = page.documentElement;
  let restore: (() => void) | undefined;
  const undo = () => {
    restore?.();
    restore = undefined;
  };
  return {
    make({ side, margin, style: css }: Room): void {
      undo();
      if (margin === 0) return;
      const property = SIDES[side];
      const before = style.getPropertyValue(property);
      const priority = style.getPropertyPriority(property);
      style.setProperty(property, `${margin}px`, 'important');
      style.setProperty(WIDTH, `${margin}px`);
      const removeSheet = css === '' ? undefined : addSheet(page, css);
      restore = () => {
        style.setProperty(property, before, priority);
        style.removeProperty(WIDTH);
        removeSheet?.();
      };
    },
    undo,
    /** Takes away what an earlier copy of ours left, which can no longer put back what stood there. */
    clear(): void {
      for (const property of Object.values(SIDES)) {
        if (style.getPropertyPriority(property) === 'important') style.removeProperty(property);
      }
      style.removeProperty(WIDTH);
    },
  };
}

/** A sheet that no content policy of the page stops, since it is no element of it. */
function addSheet(page: Document, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
