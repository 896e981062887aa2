import { describe, expect, test } from 'vitest';
import { recognisedAt, siteAt, webAddress } from '../../utils/helpdesks/site-at.ts';

const desk = {
  id: 'desk',
  recognise: (url: URL) => (url.hostname === 'desk.example.com' ? { basePath: '/rt' } : undefined),
};

describe('an address that somebody types', () => {
  test.each([
    ['acme.example.com', 'https://acme.example.com/'],
    ['  https://acme.example.com/rt/  ', 'https://acme.example.com/rt/'],
    ['http://tickets/rt', 'http://tickets/rt'],
    ['https://helpdesk', 'https://helpdesk/'],
    ['localhost:8080', 'https://localhost:8080/'],
  ])('%j is %s', (typed, href) => expect(webAddress(typed)?.href).toBe(href));

  test.each([
    '',
    ' ',
    'zendesk',
    'two words',
    'ftp://acme.example.com',
    'javascript:alert(1)',
    'https://',
    'me@acme.example.com',
  ])('%j is none', (typed) => expect(webAddress(typed)).toBeUndefined());
});

describe('a site', () => {
  test('lives where its helpdesk says', () => {
    const url = new URL('https://desk.example.com/rt/Ticket/Display.html?id=1');
    expect(recognisedAt(url, [desk])).toBe(desk);
    expect(siteAt(url, desk)).toEqual({
      adapter: 'desk',
      origin: 'https://desk.example.com',
      basePath: '/rt',
    });
  });

  test('lives below the typed path where the helpdesk cannot tell', () => {
    const url = new URL('https://help.example.org/support/desk/');
    expect(recognisedAt(url, [desk])).toBeUndefined();
    expect(siteAt(url, desk)?.basePath).toBe('/support/desk');
    expect(siteAt(new URL('https://help.example.org/'), desk)?.basePath).toBe('');
  });
});
