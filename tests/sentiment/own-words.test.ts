import { describe, expect, test } from 'vitest';
import { ownWords } from '../../utils/sentiment/own-words.ts';

describe('quoted mail', () => {
  test.each([
    ['lines with >', 'It is broken.\n> We are terribly sorry\n  > really'],
    [
      'English',
      'It is broken.\n\nOn Mon, 2 Mar 2026 at 10:00, Help <help@example.com> wrote:\nWe are terribly sorry',
    ],
    [
      'English over two lines',
      'It is broken.\n\nOn Mon, 2 Mar 2026 at 10:00, Help Team\n<help@example.com> wrote:\n\nSorry',
    ],
    ['German', 'It is broken.\n\nAm 02.03.2026 um 10:00 schrieb Help <help@example.com>:\nEs tut uns leid'],
    ['French', 'It is broken.\n\nLe lun. 2 mars 2026 à 10:00, Help <help@example.com> a écrit :\nDésolé'],
    [
      'Spanish',
      'It is broken.\n\nEl lun, 2 mar 2026 a las 10:00, Help (<help@example.com>) escribió:\nLo siento',
    ],
    [
      'Portuguese',
      'It is broken.\n\nEm seg., 2 de mar. de 2026 às 10:00, Help <help@example.com> escreveu:\nDesculpe',
    ],
    [
      'Italian',
      'It is broken.\n\nIl giorno lun 2 mar 2026 alle ore 10:00 Help <help@example.com> ha scritto:\nCi dispiace',
    ],
    ['Dutch', 'It is broken.\n\nOp ma 2 mrt 2026 om 10:00 schreef Help <help@example.com>:\nSorry'],
    ['Polish', 'It is broken.\n\npon., 2 mar 2026 o 10:00 Help <help@example.com> napisał(a):\nPrzepraszamy'],
    ['Swedish', 'It is broken.\n\nDen mån 2 mars 2026 kl 10:00 skrev Help <help@example.com>:\nLedsen'],
    [
      'Outlook',
      'It is broken.\n\nFrom: Help <help@example.com>\nSent: Monday, 2 March 2026\nTo: Maria\nSubject: Re\n\nSorry',
    ],
    [
      'German Outlook',
      'It is broken.\n\nVon: Help\nGesendet: Montag\nAn: Maria\nBetreff: AW\n\nEs tut uns leid',
    ],
    ['a divider', 'It is broken.\n\n-----Original Message-----\nSorry'],
    ['a forwarded mail', 'It is broken.\n\n---------- Forwarded message ---------\nSorry'],
    ['a reply mark', 'It is broken.\n##- Please type your reply above this line -##\nSorry'],
  ])('%s is cut', (_name, text) => expect(ownWords(text)).toBe('It is broken.'));

  test('an answer below a marked quote is kept', () => {
    const text = 'On Mon, 2 Mar 2026, Help <help@example.com> wrote:\n> Did it work?\n\nNo, it is broken.';
    expect(ownWords(text)).toBe('No, it is broken.');
  });

  test('an attribution without a date counts when a marked quote follows', () => {
    expect(ownWords('It is broken.\nOn Friday, Alice wrote:\n> Did it work?')).toBe('It is broken.');
  });

  test('a sentence that only sounds like an attribution is kept', () => {
    const text = 'On Monday I wrote:\nplease cancel my order.\nFrom: the start it was broken.';
    expect(ownWords(text)).toBe(text);
  });
});

describe('small print', () => {
  test.each([
    'This e-mail and any attachments are confidential and intended solely for the use of the addressee.',
    'The information contained in this message may be privileged.',
    'If you have received this message in error, please delete it.',
    'Please consider the environment before printing this e-mail.',
    'Diese E-Mail kann vertrauliche Informationen enthalten, bitte löschen Sie sie.',
    'Ce message et ses pièces jointes sont confidentiels.',
  ])('%s is cut', (line) => expect(ownWords(`It is broken.\n\n${line}\nMore of it.`)).toBe('It is broken.'));

  test('a sentence about a message is kept', () => {
    const text =
      'It is broken.\nThis message is the third one I have sent you about my order, please answer it.';
    expect(ownWords(text)).toBe(text);
  });
});

describe('signatures', () => {
  test.each([
    'It is broken.\n\n-- \nMaria Example\nBest Ceramics Ltd.',
    'It is broken.\n\nKind regards,\nMaria Example\nBest Ceramics Ltd.\n+34 600 000 000',
    'It is broken.\n\nMit freundlichen Grüßen\nMaria Example',
    'It is broken.\n\nThanks,\nMaria',
    'It is broken.\n\nBest regards',
    'It is broken.\n\nSent from my iPhone',
    'It is broken.\n\nGet Outlook for iOS',
    'It is broken.\nVon meinem iPhone gesendet',
  ])('%j ends where its writer ended it', (text) => expect(ownWords(text)).toBe('It is broken.'));

  test('thanks at the end are the customer’s own words', () => {
    expect(ownWords('It works.\nThanks')).toBe('It works.\nThanks');
    expect(ownWords('Thanks\nthis is the worst answer I ever got.')).toBe(
      'Thanks\nthis is the worst answer I ever got.',
    );
  });
});

describe('what no person wrote', () => {
  test('code fences, logs and stack traces are cut', () => {
    const text = [
      'It is broken:',
      '```',
      'throw new TerribleError("awful")',
      '```',
      '2026-03-02T10:00:00Z ERROR worst failure',
      'ERROR: horrible things',
      '    at Terrible.awful (index.js:10:5)',
      'const bad = { worst: [1, 2], awful: () => {} };',
      'Please help.',
    ].join('\n');
    expect(ownWords(text)).toBe('It is broken:\nPlease help.');
  });

  test('a fence that is never closed takes nothing with it but itself', () => {
    expect(ownWords('```\nIt is broken.')).toContain('It is broken.');
  });

  test('links and addresses are left out', () => {
    expect(ownWords('See https://worst.example/awful or ask bad.day@example.com now')).toBe(
      'See … or ask … now',
    );
  });

  test('markup and invisible characters are left out', () => {
    expect(ownWords('It is <b class="awful">bro\u200bken</b>\u202e.').replace(/\s+/g, ' ')).toBe(
      'It is broken .',
    );
  });

  test('piled-up marks are thinned', () => {
    expect(ownWords(`b${'\u0300'.repeat(500)}ad`).length).toBeLessThan(6);
  });
});
