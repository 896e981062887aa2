import { describe, expect, test } from 'vitest';
import type { MessageReading } from '../../utils/sentiment/reading.ts';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import { customerMessage } from './customer-message.ts';
import { englishEngine } from './english.ts';

const engine = await englishEngine();

function read(text: string): MessageReading {
  const [reading] = scoreSentiment([customerMessage(text)], engine).messages;
  if (reading === undefined) throw new Error('nothing was read');
  return reading;
}

function shownWords({ sentence, evidence }: MessageReading): string[] {
  return evidence.map(({ start, end }) => sentence.slice(start, end));
}

describe('what counts as evidence', () => {
  test('the words that counted are marked where they stand in the sentence shown', () => {
    const reading = read('This is the third time I ask. I was charged twice and nobody answers.');
    expect(reading.label).toBe('negative');
    expect(shownWords(reading).join(' ')).toContain('charged twice');
    expect(reading.evidence.every(({ weight }) => weight < 0)).toBe(true);
  });

  test('shares are parts of one whole', () => {
    const { evidence } = read('The driver was lovely, but the parcel was smashed to pieces and wet.');
    expect(evidence.reduce((sum, { weight }) => sum + Math.abs(weight), 0)).toBeLessThanOrEqual(1.001);
  });

  test('of a long letter the part that carries most of the reading is shown', () => {
    const plain =
      'I ordered the grey sofa on Monday and the order number is 4711. The invoice went to my office. ';
    const reading = read(
      `${plain.repeat(4)}\n\nThis is the worst service ever, I am furious!\n\n${plain.repeat(2)}`,
    );
    expect(reading.sentence).toContain('worst service ever');
  });

  test('a negation is part of the evidence', () => {
    expect(shownWords(read('I am not happy with this.')).join(' ')).toContain('not happy');
  });
});

describe('labels', () => {
  test.each([
    'I am very disappointed and I want my money back.',
    'Still waiting for an answer. No reply since Tuesday.',
    'We are fed up with these outages.',
    'WHY IS NOBODY HELPING ME?! This is ridiculous.',
  ])('%s is negative', (text) => expect(read(text).label).toBe('negative'));

  test.each([
    'Thank you so much, it works now!',
    'You were great, so patient and kind.',
    'I can’t thank you enough, Alice!',
    'Excellent service, highly recommend.',
  ])('%s is positive', (text) => expect(read(text).label).toBe('positive'));

  test.each([
    'How do I change my address? Thanks',
    'What is the best way to export my data? Kind regards',
    'My order number is 4711 and I ordered on Monday.',
  ])('%s is neutral', (text) => expect(read(text).label).toBe('neutral'));

  test.each([
    'Great, another outage.',
    'Oh wonderful, down again.',
    'Thanks for nothing.',
    'Just great. Still no answer.',
    '“Great” service you have there.',
    'So helpful 🙄',
  ])('%s is not taken for praise', (text) => expect(read(text).label).not.toBe('positive'));

  test('one word that says nothing is too short, one that says all is not', () => {
    expect(read('hm')).toMatchObject({ label: undefined, silence: 'too-short', sentence: '', evidence: [] });
    expect(read('Disgusting!').label).toBe('negative');
    expect(read('Thanks!').label).toBe('positive');
  });

  test('a message without a word is too short', () => {
    expect(read('… — ,').silence).toBe('too-short');
  });

  test('where the panel stays silent, the guess is still there for those who ask', () => {
    const reading = read('Thanks for nothing.');
    expect(reading).toMatchObject({ label: undefined, silence: 'sarcasm' });
    expect(reading.guess).not.toBe('positive');
  });

  test('words of every object in JavaScript are words like any other', () => {
    expect(read('The constructor has a prototype and a toString __proto__.').language).toBe('en');
  });

  test('chances are chances, and polarity has their sign', () => {
    for (const text of ['I love it!', 'I hate it!', 'Where is it?']) {
      const { confidence, polarity } = read(text);
      expect(confidence).toBeGreaterThan(1 / 3);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.abs(polarity)).toBeLessThanOrEqual(1);
    }
    expect(read('I love it!').polarity).toBeGreaterThan(read('I hate it!').polarity);
  });
});

describe('languages that are not read', () => {
  test.each([
    ['ja', '注文した商品がまだ届きません。iPhone 15 Pro のケースです。'],
    ['zh', '我的订单还没有收到，请帮我查一下。'],
    ['ko', '주문한 상품이 아직 도착하지 않았습니다.'],
    ['ar', 'لم يصل طلبي بعد وأنا غاضب جدا'],
    ['he', 'ההזמנה שלי עדיין לא הגיעה'],
    ['ru', 'Мой заказ до сих пор не пришёл'],
    ['uk', 'Моє замовлення досі не прийшло, чекаю відповіді'],
    ['el', 'Η παραγγελία μου δεν έχει φτάσει'],
    ['th', 'สินค้าของฉันยังไม่มาถึง'],
    ['hi', 'मेरा ऑर्डर अभी तक नहीं आया है'],
    ['de', 'Ich warte noch immer auf eine Antwort und bin sehr enttäuscht.'],
    ['fr', 'Je n’ai toujours pas reçu ma commande et je suis très déçu.'],
    ['es', 'Mi pedido todavía no ha llegado y nadie me responde.'],
    ['pt', 'O meu pedido ainda não chegou e ninguém responde.'],
    ['it', 'Il mio ordine non è ancora arrivato e nessuno risponde.'],
    ['nl', 'Mijn bestelling is nog niet aangekomen en ik wacht op een antwoord.'],
    ['pl', 'Moje zamówienie nadal nie przyszło i nie mam odpowiedzi.'],
    ['sv', 'Min beställning har inte kommit och jag väntar fortfarande på svar.'],
  ])('%s is named, not guessed at', (language, text) => {
    expect(read(text)).toMatchObject({
      label: undefined,
      silence: 'language',
      language,
      sentence: '',
      evidence: [],
    });
  });

  test('a foreign name in an English message does not make it foreign', () => {
    expect(read('My name is 佐藤 花子 and this is the worst service I ever had.').label).toBe('negative');
    expect(read('Señor Müller from São Paulo said the delivery was terrible and awful.').label).toBe(
      'negative',
    );
  });

  test('another language that we cannot name is silent too', () => {
    expect(read('Porosia ime ende nuk ka mbërritur fare')).toMatchObject({ silence: 'language' });
  });
});

describe('a ticket', () => {
  const angry = customerMessage('This is unacceptable, I am furious.', {
    id: 'a',
    at: '2026-03-01T09:00:00Z',
  });
  const glad = customerMessage('Thank you so much, it works now!', { id: 'b', at: '2026-03-02T09:00:00Z' });
  const plain = customerMessage('My order number is 4711 from Monday.', { id: 'c' });
  const german = customerMessage('Ich warte noch immer auf eine Antwort und bin sehr verärgert.', {
    id: 'e',
  });

  test('tells where the mood turned', () => {
    expect(scoreSentiment([angry, plain, glad], engine).turn).toMatchObject({
      messageId: 'b',
      to: 'positive',
    });
    expect(scoreSentiment([glad], engine).turn).toBeUndefined();
  });

  test('says that an opening is negative by nature', () => {
    expect(scoreSentiment([angry], engine).isOpening).toBe(true);
    expect(scoreSentiment([angry, angry], engine).isOpening).toBe(false);
    expect(scoreSentiment([glad], engine).isOpening).toBe(false);
  });

  test('tells how the customer is now and how it started', () => {
    const reading = scoreSentiment([angry, plain, glad], engine);
    expect(reading.now).toMatchObject({ messageId: 'b', label: 'positive', at: '2026-03-02T09:00:00Z' });
    expect(reading.start).toMatchObject({ messageId: 'a', label: 'negative' });
    expect(reading.messages.map(({ messageId }) => messageId)).toEqual(['a', 'c', 'b']);
    expect(reading.silence).toBeUndefined();
  });

  test('has no start when only one message could be read', () => {
    expect(scoreSentiment([german, angry], engine)).toMatchObject({
      now: { messageId: 'a' },
      start: undefined,
    });
  });

  test('does not pass an older mood for the mood of a foreign newest message', () => {
    expect(scoreSentiment([angry, german], engine)).toMatchObject({
      now: undefined,
      silence: 'language',
      language: 'de',
    });
  });

  test('one plain word does not undo anger, a second one does', () => {
    const polite = customerMessage('Here is the order number you asked for: 5521.', { id: 'g' });
    const more = customerMessage('Yes, the blue one from the second order.', { id: 'h' });
    expect(scoreSentiment([angry, polite], engine).now).toMatchObject({ messageId: 'a', label: 'negative' });
    expect(scoreSentiment([angry, polite, more], engine).now).toMatchObject({
      messageId: 'h',
      label: 'neutral',
    });
  });

  test('without messages of the requester says so', () => {
    expect(scoreSentiment([], engine)).toEqual({
      messages: [],
      now: undefined,
      start: undefined,
      silence: 'no-messages',
      language: undefined,
      turn: undefined,
      isOpening: false,
      cues: [],
    });
  });

  test('reads an employee who asks for help, and nobody else but the requester', () => {
    const readsNothing = { messages: [], silence: 'no-messages' };
    const text = 'This is terrible and awful.';
    expect(scoreSentiment([customerMessage(text, { role: 'agent' })], engine).now?.label).toBe('negative');
    expect(scoreSentiment([customerMessage(text, { isRequester: false })], engine)).toMatchObject(
      readsNothing,
    );
    expect(scoreSentiment([customerMessage(text, { isInternal: true })], engine)).toMatchObject(readsNothing);
    expect(scoreSentiment([customerMessage(text, { role: 'bot' })], engine)).toMatchObject(readsNothing);
    expect(scoreSentiment([customerMessage(text, { role: 'system' })], engine)).toMatchObject(readsNothing);
    expect(scoreSentiment([customerMessage(text, { role: 'unknown' })], engine)).toMatchObject(readsNothing);
  });
});
