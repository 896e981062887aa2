import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../utils/panel/run-on-page.ts';

export default defineContentScript({
  // Registered at run time, and only for helpdesks that somebody switched on.
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  async main(ctx) {
    await runOnPage(ctx.signal);
  },
});
