import { defineConfig } from 'wxt';
import { manifest } from './utils/build/manifest.ts';
import { asciiOnly, noEval, noInnerHtml } from './utils/build/plugins.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({ plugins: [asciiOnly(), noInnerHtml(), noEval()] }),
  // The tests, the server and their data are no part of the reviewed source of the Firefox add-on.
  zip: { excludeSources: ['.demo/**', 'tests/.results/**'] },
});
