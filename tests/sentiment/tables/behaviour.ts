import type { Label } from '../../../utils/sentiment/reading.ts';

/** What a reader would say of each row. `mayMiss`: how many of the rows the model may get wrong at most. */
export interface Table {
  name: string;
  mayMiss: number;
  rows: readonly (readonly [text: string, label: Label])[];
}

function all(label: Label, text: string): (readonly [string, Label])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => [row.trim(), label] as const);
}

export const TABLES: readonly Table[] = [
  {
    name: 'a negation turns praise round',
    mayMiss: 1,
    rows: all(
      'negative',
      `The technician was not friendly and not helpful.
      I am not happy with how this was handled.
      Your new checkout isn't easy at all.
      Nobody at the desk was kind to us.
      I don't love the new layout, it hides everything I need.
      We were never satisfied with the cleaning.
      This was not a good experience.
      I wouldn't call that great service.
      Never had decent support from you lot.
      The mattress is not comfortable and I can't recommend it.`,
    ),
  },
  {
    name: 'a negation turns a complaint round',
    mayMiss: 3,
    rows: all(
      'positive',
      `Not bad at all, I'm pleasantly surprised!
      I can't complain, everything arrived as described.
      No problems whatsoever with the installation, great work.
      Couldn't be happier with the new router.
      I cannot fault the staff at the Leeds branch.
      Not once did I have to wait, brilliant.
      You never let me down, thank you.
      There was nothing to complain about, lovely stay.`,
    ),
  },
  {
    name: 'a problem told calmly is neutral',
    mayMiss: 3,
    rows: all(
      'neutral',
      `The export stops at 40 percent with error 17. What should I check first?
      My router shows a red light after the firmware update. Which settings do I need?
      We need to cancel booking 5521 for next Tuesday, please confirm.
      The confirmation mail has not reached me so far. Could you send it to this address as well?
      How do I kill a stuck process on the server?
      One of the four chairs has a scratch on the leg, photo attached. Can I get a replacement leg?
      Where can I find the complaint form for damaged luggage?
      Is there a crash course for new admins?
      The battery of my remote is dead, which type do I need?
      I would like to return the blue jacket, size M was too large.
      Please close my old account, I have opened a business one.
      What happens to my deposit if my application is rejected?`,
    ),
  },
  {
    name: 'a polite question is neither glad nor angry',
    mayMiss: 1,
    rows: all(
      'neutral',
      `Could you please tell me how to change the billing address? Thank you in advance.
      Hi team, would it be possible to get a copy of the March invoice? Kind regards
      Good morning, I'd be grateful for a quick hint on how to reset my pin.
      Thanks in advance for letting me know the opening hours on Sunday.
      Happy to provide logs if you need them, just tell me where to send them.
      Do you ship to Norway, and how much is it?
      Hello, what is the best way to reach the accounts department?
      Can I use the voucher online too? Many thanks
      Please advise which plan includes roaming.
      Would you mind sending me the link to the manual?`,
    ),
  },
  {
    name: 'thanks beside a complaint do not make it glad',
    mayMiss: 1,
    rows: all(
      'negative',
      `Thanks for the reply but it is still broken and nobody has called me.
      I appreciate your answer, however two weeks without internet is unacceptable.
      Your colleague was friendly, but the refund has been missing since May and I'm fed up.
      Thank you for the voucher. It does not make up for a ruined honeymoon.
      Thanks, that's the fifth time you've sent me the same useless link.
      Nice app, shame it loses my data every single day.
      Cheers for getting back to me, but that didn't answer my question at all.
      The food was lovely, but we waited ninety minutes and the waiter was rude.`,
    ),
  },
  {
    name: 'a complaint that was put right is glad at its end',
    mayMiss: 1,
    rows: all(
      'positive',
      `It was broken and I was furious, but Ken fixed it within an hour, thank you so much!
      After a bad start everything works perfectly now. Great support!
      I was worried about my parcel, but it turned up this morning, safe and sound. So relieved!
      Had a nightmare with the old modem, the new one is fantastic. Cheers.
      First agent couldn't help, second one was amazing and sorted it all out.
      Sorry for my grumpy mail yesterday, your fix works like a charm. Thanks!`,
    ),
  },
  {
    name: 'polite people are displeased too',
    mayMiss: 2,
    rows: all(
      'negative',
      `I must say I had expected rather more for that price.
      With all due respect, this is the fourth reminder I have had to send.
      I am a little surprised that after three weeks I have received no answer.
      It would have been nice if somebody had told us before we drove there.
      I'm afraid your solution has made things worse.
      Not quite what was promised on your website, I'm sorry to say.`,
    ),
  },
  {
    name: 'plain praise',
    mayMiss: 0,
    rows: all(
      'positive',
      `Thank you so much, it works again!
      Your support team is fantastic.
      Best airline I've flown with in years.
      I love the new dashboard, great job!
      Maria was so patient with my dad, what a star.
      Delivery came a day early and the shoes fit perfectly.`,
    ),
  },
  {
    name: 'plain displeasure',
    mayMiss: 0,
    rows: all(
      'negative',
      `This is the worst service I have ever had.
      Still waiting for my refund. It's been six weeks!
      Absolutely disgusted with the way I was spoken to.
      Your app crashes every time I open it, fix it!
      Cancelled my flight without telling me. Unacceptable.
      WHY IS NOBODY ANSWERING THE PHONE`,
    ),
  },
];

/** What stands in the first may not read more strongly than what stands in the second, towards `way`. */
export const STRONGER: readonly (readonly [weak: string, strong: string, way: 'negative' | 'positive'])[] = [
  ['Your help was bad today.', 'Your help was terrible today.', 'negative'],
  ['Your help was good today.', 'Your help was absolutely fantastic today.', 'positive'],
  ['The wait was annoying.', 'The wait was annoying and the agent was rude.', 'negative'],
  ['I like the new app.', 'I really love the new app!', 'positive'],
  ['I have a question about my late parcel.', 'I am furious about my late parcel.', 'negative'],
];

/** Rows with a blank, and what may stand in it without changing the label. */
export const SWAPS: readonly (readonly [text: string, fillings: readonly string[]])[] = [
  [
    '___ fixed my laptop in ten minutes, brilliant service!',
    ['Maria', 'Ahmed', 'Chidi', 'Yuki', 'Siobhan', 'Lars'],
  ],
  [
    'I was ignored twice at your ___ branch, never again.',
    ['London', 'Lagos', 'Mumbai', 'Warsaw', 'Manila', 'Toronto'],
  ],
  [
    'Can I pick up my order at the ___ store on Friday?',
    ['Berlin', 'Cairo', 'Dublin', 'Austin', 'Sydney', 'Delhi'],
  ],
  ['Where is the invoice for ___, please?', ['January', 'March', 'order 5531', 'last month', 'Tuesday']],
];

/** The same message, typed badly. */
export const TYPOS: readonly (readonly [clean: string, typed: string])[] = [
  ['This is absolutely terrible service.', 'this is absolutly terible servise'],
  ['Thank you so much for your help!', 'thankyou soo much for ur help!!'],
  ['I have been waiting for three weeks and nobody answers.', 'ive been wating for 3 weeks n nobody anwsers'],
  ['How do I reset my password?', 'how do i resett my pasword'],
  ['Your agent was really helpful and friendly.', 'ur agent was realy helpfull and freindly'],
  ['I am very disappointed with my order.', 'im very dissapointed with my oder'],
  ['The app crashes all the time, fix it.', 'teh app crahses all the time, fix it'],
  ['Can you send me the tracking number please?', 'can u send me teh traking nuber pls'],
];
