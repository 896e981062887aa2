import { describe, expect, test } from 'vitest';
import { languageOf } from '../../utils/sentiment/language.ts';

describe('short and messy English is English', () => {
  test.each([
    'wtf',
    'pls help asap',
    'ok thx',
    'u there??',
    'refund now!!!',
    'cant login',
    'hi any update on INC-4471',
    'ugh 😡😡',
    'omg finally ty',
    'no',
    'where order',
    'broken again smh',
  ])('%s', (text) => expect(languageOf(text)).toBe('en'));
});

describe('other languages are told by name', () => {
  test.each([
    ['de', 'Wo ist meine Bestellung?'],
    ['de', 'Das ist eine Frechheit, ich möchte mein Geld zurück'],
    ['fr', 'Où est ma commande ?'],
    ['fr', 'Merci beaucoup pour votre aide'],
    ['es', '¿Dónde está mi pedido?'],
    ['es', 'Muchas gracias por su ayuda'],
    ['pt', 'Onde está o meu pedido?'],
    ['pt', 'Muito obrigado pela ajuda'],
    ['it', 'Dov’è il mio ordine? Non è ancora arrivato'],
    ['nl', 'Waar is mijn bestelling?'],
  ])('%s: %s', (code, text) => expect(languageOf(text)).toBe(code));
});
