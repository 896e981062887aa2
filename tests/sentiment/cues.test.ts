import { describe, expect, test } from 'vitest';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import { customerMessage } from './customer-message.ts';
import { englishEngine } from './english.ts';

const engine = await englishEngine();
const kinds = (text: string) => scoreSentiment([customerMessage(text)], engine).cues.map(({ kind }) => kind);

/** What a message states, as `kind` and the sentence that states it. Read these aloud: they are the contract. */
const STATED = [
  ['asked-again', 'This is the third time I am writing about the same invoice.'],
  ['asked-again', 'I have already explained this twice to your colleague.'],
  ['asked-again', 'How many times do I have to call?'],
  ['still-waiting', 'I am still waiting for a reply.'],
  ['still-waiting', 'No response since Monday.'],
  ['still-waiting', 'Nobody has replied to my ticket.'],
  ['was-promised', 'I was promised a refund by Friday.'],
  ['was-promised', 'Your colleague said it would arrive yesterday.'],
  ['solved', 'It works now, thank you!'],
  ['solved', 'The problem is solved, you can close the ticket.'],
  ['wants-person', 'I want to speak to a manager.'],
  ['wants-person', 'Please connect me with a real person.'],
  ['may-leave', 'I am going to cancel my subscription.'],
  ['may-leave', 'We will switch to another provider.'],
  ['vulnerable', 'My mother passed away last week and I have her phone contract here.'],
  ['vulnerable', 'I cannot afford the new instalments since I lost my job.'],
] as const;

describe('facts in the words of the customer', () => {
  test.each(STATED)('%s: %s', (kind, text) => expect(kinds(text)).toContain(kind));

  test.each([
    'Could you send me the invoice for March?',
    'The second page of the form has no field for a phone number.',
    'Lovely shop, I will be back on Saturday.',
    'Which manager app do you recommend for Android?',
  ])('%s states none of them', (text) => expect(kinds(text)).toEqual([]));

  test('praise names the person, with the words', () => {
    const { cues } = scoreSentiment([customerMessage('Maria was so patient with me. Thanks a lot!')], engine);
    expect(cues).toContainEqual({
      kind: 'praise',
      messageId: 'm1',
      name: 'Maria',
      words: 'Maria was so patient',
      sentence: 'Maria was so patient with me.',
    });
  });

  test('a name in a complaint is not praised', () => {
    expect(kinds('Tom was not helpful at all, this is awful.')).not.toContain('praise');
  });

  test('words of agents are never quoted', () => {
    const text = 'I was promised a refund and I want to speak to a manager.';
    expect(
      scoreSentiment([customerMessage(text, { isRequester: false, role: 'agent' })], engine).cues,
    ).toEqual([]);
  });
});
