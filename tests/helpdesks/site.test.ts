import { expect, test } from 'vitest';
import { matchPattern, pathBelow, Site, siteOf } from '../../utils/helpdesks/site.ts';

const site = (origin: string, basePath = ''): Site => ({ adapter: 'some', origin, basePath });

test('the site with the longest base path that contains the URL wins', () => {
  const sites = [
    site('https://it.example'),
    site('https://it.example', '/rt'),
    site('https://it.example', '/rt/old'),
  ];
  const basePath = (path: string) => siteOf(new URL(`https://it.example${path}`), sites)?.basePath;
  expect(basePath('/Ticket/1')).toBe('');
  expect(basePath('/rt/Ticket/1')).toBe('/rt');
  expect(basePath('/rt')).toBe('/rt');
  expect(basePath('/rt/old/Ticket/1')).toBe('/rt/old');
});

test('a path that only starts with the same letters is another path', () => {
  expect(pathBelow(new URL('https://it.example/rtx/1'), site('https://it.example', '/rt'))).toBeUndefined();
});

test('another port is another site', () => {
  expect(siteOf(new URL('http://127.0.0.1:9102/'), [site('http://127.0.0.1:9101')])).toBeUndefined();
});

test('Firefox match patterns carry no port', () => {
  expect(matchPattern('http://127.0.0.1:9101', 'chrome')).toBe('http://127.0.0.1:9101/*');
  expect(matchPattern('http://127.0.0.1:9101', 'firefox')).toBe('http://127.0.0.1/*');
  expect(matchPattern('https://acme.example', 'chrome')).toBe('https://acme.example/*');
});

test.each([
  ['javascript:alert(1)', ''],
  ['https://acme.example/path', ''],
  ['https://acme.example', 'rt'],
  ['https://acme.example', '/rt/'],
  ['https://acme.example', '/rt?x'],
])('%s with base path "%s" is no site', (origin, basePath) => {
  expect(Site.safeParse({ adapter: 'some', origin, basePath }).success).toBe(false);
});
