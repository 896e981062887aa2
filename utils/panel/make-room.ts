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

interface Made extends Room {
  restore: () => void;
}

/** Pushes the page aside by a margin on its root, and puts back what stood there. */
export function roomMaker(page: Document) {
  const { style } = page.documentElement;
  let made: Made | undefined;

  const undo = () => {
    made?.restore();
    made = undefined;
  };
  const set = ({ side, margin }: Room) => {
    style.setProperty(SIDES[side], `${margin}px`, 'important');
    style.setProperty(WIDTH, `${margin}px`);
  };

  return {
    make(room: Room): void {
      // Only wider or narrower, as in a drag: what stood there before us is known already.
      const isSamePlace = made?.side === room.side && made.style === room.style && room.margin > 0;
      if (made && isSamePlace) made = { ...made, margin: room.margin };
      else {
        undo();
        if (room.margin === 0) return;
        made = { ...room, restore: restorer(page, room) };
      }
      set(room);
    },
    /** Takes its room again where the page has overwritten it meanwhile. */
    heal(): void {
      if (made && style.getPropertyValue(SIDES[made.side]) !== `${made.margin}px`) set(made);
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

/** Keeps what stands there before the room is made; the answer puts it back. */
function restorer(page: Document, { side, style: css }: Room): () => void {
  const { style } = page.documentElement;
  const property = SIDES[side];
  const before = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  const removeSheet = css === '' ? undefined : addSheet(page, css);
  return () => {
    style.setProperty(property, before, priority);
    style.removeProperty(WIDTH);
    removeSheet?.();
  };
}

/** A sheet that no content policy of the page stops, since it is no element of it. */
function addSheet(page: Document, css: string): (() => void) | undefined {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  try {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  } catch {
    // Older Firefoxes refuse it to extensions. Better a toolbar under the panel than no panel.
    return undefined;
  }
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
