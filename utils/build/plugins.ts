import type { Plugin } from 'vite';

/**
 * Chromium refuses an extension whose scripts hold a raw U+FFFF, and the minifier writes Dexie's
 * `String.fromCharCode(65535)` as one. Everything beyond ASCII becomes an escape.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(/[\u0080-\uffff]/g, escapeUnit);
      }
    },
  };
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const ASSIGNMENT = /\(?domElement\.innerHTML = key\)?/g;

/**
 * React writes `innerHTML` only for `dangerouslySetInnerHTML`, which we never use: taking the two places out
 * makes that a fact which the add-on linter can see. Fails the build when React words them differently.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/react-dom-client\.production\.js/.test(id)) return undefined;
      const places = code.match(ASSIGNMENT)?.length ?? 0;
      if (places === 0) this.error('react-dom no longer assigns innerHTML as expected: look again');
      return { code: code.replace(ASSIGNMENT, '(() => { throw Error("innerHTML") })()'), map: null };
    },
  };
}

const FUNCTION = 'const F = Function;';

/**
 * zod compiles schemas to functions where a page allows it, and tries whether it does. Our pages never do:
 * taking the constructor away spares the try, which browsers report, and shows the linter that nothing is
 * evaluated. Fails the build when zod words it differently.
 */
export function noEval(): Plugin {
  return {
    name: 'no-eval',
    apply: 'build',
    transform(code, id) {
      if (!/zod\/v4\/core\/(?:util|doc)\.js/.test(id)) return undefined;
      if (!code.includes(FUNCTION)) this.error('zod no longer makes functions as expected: look again');
      return {
        code: code.replaceAll(FUNCTION, 'const F = class { constructor() { throw Error("eval"); } };'),
        map: null,
      };
    },
  };
}
