import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ADAPTERS } from '../utils/helpdesks/adapters.ts';

const root = join(import.meta.dirname, '..');
const OURS = ['entrypoints', 'components', 'utils', 'server', 'tests'];

interface Source {
  path: string;
  text: string;
  /** What it imports: paths of ours from the root, packages by their name. Type-only imports left out. */
  imports: string[];
}

const sources: Source[] = OURS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/.results/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    }),
);
const product = sources.filter(({ path }) => !path.startsWith('tests/'));

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)(?! type\b)[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name;
  });
}

/** Files whose imports break the rule, as `file → import`. */
function offences(files: Source[], isForbidden: (imported: string, file: Source) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => isForbidden(imported, file))
      .map((imported) => `${file.path} → ${imported}`),
  );
}

const below = (folder: string) => (file: { path: string }) => file.path.startsWith(`${folder}/`);
const isOurs = (imported: string) => OURS.some((folder) => imported.startsWith(`${folder}/`));

test('nobody imports an entrypoint', () => {
  expect(offences(sources, (imported) => imported.startsWith('entrypoints/'))).toEqual([]);
});

test('utils never import components, and the product never imports its tests', () => {
  expect(offences(product.filter(below('utils')), (imported) => imported.startsWith('components/'))).toEqual(
    [],
  );
  expect(offences(product, (imported) => imported.startsWith('tests/'))).toEqual([]);
});

test('an adapter imports only the adapter kit, the ticket, its own folder and zod', () => {
  const adapterFiles = product.filter(({ path }) =>
    ADAPTERS.some(
      ({ id }) => path === `utils/helpdesks/${id}.ts` || path.startsWith(`utils/helpdesks/${id}/`),
    ),
  );
  expect(adapterFiles.length).toBeGreaterThan(0);
  const isForbidden = (imported: string, { path }: Source) => {
    const id = path.split('/')[2]?.replace('.ts', '') ?? '';
    const allowed = ['utils/helpdesks/adapter.ts', 'utils/ticket.ts', 'zod/mini', `utils/helpdesks/${id}.ts`];
    const folders = ['utils/helpdesks/kit/', `utils/helpdesks/${id}/`];
    return !allowed.includes(imported) && !folders.some((folder) => imported.startsWith(folder));
  };
  expect(offences(adapterFiles, isForbidden)).toEqual([]);
});

test("no adapter's id occurs outside its own files", () => {
  const strangers = ADAPTERS.flatMap(({ id }) =>
    product
      .filter(({ path }) => !path.startsWith(`utils/helpdesks/${id}`))
      .filter(({ text }) => text.includes(`'${id}'`))
      .map(({ path }) => `${path} names ${id}`),
  );
  expect(strangers).toEqual([]);
});

test('the sentiment engine runs anywhere: it imports only its own files and the ticket', () => {
  const isForbidden = (imported: string) =>
    !imported.startsWith('utils/sentiment/') && imported !== 'utils/ticket.ts';
  expect(offences(product.filter(below('utils/sentiment')), isForbidden)).toEqual([]);
});

test('only sync talks to the org API', () => {
  const client = 'utils/org-api/client.ts';
  const others = product.filter(({ path }) => !path.startsWith('utils/sync/') && path !== client);
  expect(offences(others, (imported) => imported === client)).toEqual([]);
});

test('the server imports of ours only the contract', () => {
  const isForbidden = (imported: string) =>
    isOurs(imported) && !imported.startsWith('server/') && !imported.startsWith('utils/org-api/contract/');
  expect(offences(product.filter(below('server')), isForbidden)).toEqual([]);
});

test('the contract knows neither server nor browser', () => {
  const isForbidden = (imported: string) =>
    imported !== 'zod' && !imported.startsWith('utils/org-api/contract/');
  expect(offences(product.filter(below('utils/org-api/contract')), isForbidden)).toEqual([]);
});

test('components open no transaction and name no table', () => {
  const database =
    /\.transaction\(|\bdb\.(meta|recognitions|coreValues|customers|matches|drafts|outbox|ended|confirmed|unseen|contactDrivers|driverWords|ticketDrivers|disagreements|wordWeights)\b/;
  const found = product.filter(below('components')).filter(({ text }) => database.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('`browser` appears only in entrypoints and in the files named here', () => {
  const named = [
    'utils/messages/answer-request.ts',
    'utils/messages/ask-background.ts',
    'utils/panel/earlier-panel.ts',
    'utils/panel/nonces.ts',
    'utils/panel/panel-frame.ts',
    'utils/panel/registered-scripts.ts',
    'utils/panel/run-on-page.ts',
    'utils/recognitions/local-home.ts',
    'utils/settings/settings.ts',
    'utils/sync/alarms.ts',
    'utils/sync/toolbar-badge.ts',
  ];
  const users = product.filter(({ imports }) => imports.includes('wxt/browser')).map(({ path }) => path);
  expect(users.filter((path) => !path.startsWith('entrypoints/')).sort()).toEqual(named);
});

test('the content script bundles neither the database nor React', () => {
  const reached = reachedFrom('entrypoints/ticket-page.ts');
  expect(reached).toContain('utils/panel/panel-frame.ts');
  expect(reached.filter((name) => ['dexie', 'react', 'react-dom/client', 'zod'].includes(name))).toEqual([]);
});

function reachedFrom(entry: string): string[] {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(sources.find((source) => source.path === path)?.imports ?? []));
  }
  return [...reached];
}

test('imports run in no circle', () => {
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    const { imports } = sources.find((source) => source.path === path) ?? { imports: [] };
    for (const imported of imports.filter(isOurs)) visit(imported, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of sources) visit(path, []);
  expect(circles).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 251);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no file only re-exports', () => {
  const barrels = product.filter(({ text }) => /^(?:export .* from .*\n?|\s*\n)+$/.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('loose files in utils stay few: a new one belongs into the folder of its noun', () => {
  const loose = product.filter(({ path }) => /^utils\/[^/]+$/.test(path));
  expect(loose.length).toBeLessThanOrEqual(3);
});

test('styles name no side: the panel also stands right to left', () => {
  const css = OURS.slice(0, 2).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  );
  const physical =
    /(?:^|[\s;{])(?:margin|padding|border|inset)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)/m;
  expect(css.length).toBeGreaterThan(0);
  expect(css.filter((path) => physical.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test('nobody keeps feelings, keystrokes, idle time, ranks or points of members', () => {
  const forbidden =
    /\b(?:agent|member|assignee)(?:Sentiment|Mood|Emotion|Score|Rank|Points|IdleTime|TypingTime)\b|\bleaderboard\b/i;
  const contract = product.filter(
    ({ path }) =>
      path.startsWith('utils/org-api/') || path.startsWith('server/') || path.startsWith('utils/db/'),
  );
  expect(contract.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
});
