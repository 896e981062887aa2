import type { Thanks } from './thanks.ts';

/** What Alice was thanked for. The newest is the one that her panel shows first. */
export const THANKS_TO_ALICE: readonly Thanks[] = [
  {
    ago: 2,
    from: 'mira',
    to: ['alice'],
    values: ['patience'],
    visibility: 'team',
    message:
      'You stayed with a furious customer over that double charge until they laughed. You never once made it their fault. I want every new colleague to hear that call.',
    quote: { text: 'I was ready to shout. She just listened, and then she fixed it.', by: 'a customer' },
  },
  {
    ago: 4,
    from: { customer: 'Zoë Müller-Åkesson' },
    to: ['alice'],
    values: ['kindness'],
    visibility: 'org',
    message:
      'You answered within the hour and you really cared. That is the best service I have had in years.',
    ticket: '2',
  },
  {
    ago: 9,
    from: 'ken',
    to: ['alice'],
    values: ['crew'],
    visibility: 'team',
    message:
      'Thank you for taking my three delivery tickets on Friday without a word, so that I could catch the train to my mother. I owe you a very good coffee.',
  },
  {
    ago: 16,
    from: 'priya',
    to: ['alice'],
    values: ['own', 'crew'],
    visibility: 'org',
    message:
      'You wrote down which lamps go with which hub, with pictures, because three customers had asked. I have sent that page to eleven people since.',
  },
  {
    ago: 27,
    from: 'sam',
    to: ['alice', 'priya'],
    values: ['curiosity'],
    visibility: 'org',
    message:
      'You two kept asking why the refunds failed only on Tuesdays. It was the time-out at the payment provider, and nobody else had looked. It is fixed now.',
  },
  {
    ago: 38,
    from: 'mira',
    to: ['alice'],
    values: ['kindness'],
    visibility: 'private',
    message:
      'I know last week was a hard one at home. You still found a kind word for the gentleman who had ordered the wrong chair for his late wife. Please take Thursday off; we will manage.',
  },
  {
    ago: 55,
    from: { customer: 'Ruth Achterberg' },
    to: ['alice'],
    values: ['patience'],
    visibility: 'team',
    message: 'She went through the whole list of parts with me on the telephone, twice, and never sighed.',
  },
  {
    ago: 73,
    from: 'ken',
    to: ['alice'],
    values: ['own'],
    visibility: 'team',
    message:
      'You noticed that the discount code in the newsletter had a typing error before a single customer wrote. Sixty angry mails that never came.',
  },
  {
    ago: 101,
    from: 'mira',
    to: ['alice', 'ken'],
    values: ['crew'],
    visibility: 'org',
    message:
      'The week before the holidays, four hundred tickets, and the two of you brought soup for everyone. I will not forget it.',
  },
  {
    ago: 128,
    from: { customer: 'Margit from Tromsø' },
    to: ['alice'],
    values: ['kindness'],
    visibility: 'org',
    message:
      'My tent pole broke a day before our trip. Alice found one in a shop in our town and rang them to put it aside. We had the most beautiful week.',
  },
  {
    ago: 166,
    from: 'priya',
    to: ['alice'],
    values: ['curiosity'],
    visibility: 'team',
    message:
      'Thank you for asking me how the hub pairs instead of just passing the ticket on. Now we both know, and the customer waited ten minutes rather than a day.',
  },
  {
    ago: 204,
    from: 'sam',
    to: ['alice'],
    values: ['own'],
    visibility: 'private',
    message:
      'You told me that the new form was confusing, and exactly where. You were right on all four points.',
  },
  {
    ago: 247,
    from: 'mira',
    to: ['alice'],
    values: ['patience', 'own'],
    visibility: 'team',
    message:
      'A double charge in March, a customer who wrote in capitals, and you read every line of it. They noticed.',
    quote: { text: 'Alice actually read my mail.', by: 'a customer' },
  },
  {
    ago: 291,
    from: 'ken',
    to: ['alice'],
    values: ['crew'],
    visibility: 'private',
    message: 'Thanks for staying on the line after the caller had hung up on me. I needed that minute.',
  },
  {
    ago: 338,
    from: 'priya',
    to: ['alice'],
    values: ['kindness'],
    visibility: 'org',
    message:
      'You wrote to the school about their broken lanterns by hand, and put in a drawing of how to fix the hinge. The children wrote back!',
    quote: { text: 'All twelve lanterns work now. Thank you for the drawing.', by: 'a teacher' },
  },
  {
    ago: 389,
    from: 'mira',
    to: ['alice'],
    values: ['curiosity'],
    visibility: 'team',
    message: 'Three weeks here, and you ask the questions we had stopped asking. Welcome, Alice.',
  },
];
