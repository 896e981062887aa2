/** Pictures of the popup: `node tests/looks/popup-shoot.ts [part of a name …]`, into `tests/.results/looks/`. */
import type { Page } from 'playwright';
import { POPUP_STATES } from './popup-doors.ts';
import { type Shot, takePictures } from './take-pictures.ts';

const LOOKS = ['appearance=light', 'appearance=dark', 'dir=rtl'];
const DEEDS = /Switch on here|Show the panel/;

const shots = Object.keys(POPUP_STATES).flatMap((state) =>
  LOOKS.flatMap((query): Shot[] => {
    const look = query.replace(/\W/, '-');
    const about = { state, query, width: 320 };
    return [
      { ...about, name: `${state}-${look}` },
      { ...about, name: `${state}-pressed-${look}`, act: press },
    ];
  }),
);

await takePictures({ page: 'popup', ready: 'h2', shots });

async function press(page: Page): Promise<void> {
  const deed = page.getByRole('button', { name: DEEDS });
  if ((await deed.count()) === 0) return;
  await deed.click();
  await page.waitForFunction(() =>
    document.querySelector('h2 svg, [role="alert"]:not(:empty), .field-problem'),
  );
}
