import { type Conversation, minutes } from './conversation.ts';

/** Everyday tickets: anger that grows, delight, a plain question, a second customer. All invented. */
export const EVERYDAY: readonly Conversation[] = [
  {
    key: 'doubleCharge',
    subject: 'Charged TWICE for order 48213 — please refund',
    requester: 'maria',
    steps: [
      {
        by: 'maria',
        ago: minutes(4),
        does: 'create',
        what: 'Hello,\n\nmy card was charged twice for order 48213, 2 × €249.00 on the same morning. Could you refund the second one, please?\n\nMaria Fernández\nCerámica Fernández',
      },
      { by: 'alice', ago: minutes(3, 23), does: 'owner', what: 'alice' },
      {
        by: 'alice',
        ago: minutes(3, 22),
        does: 'reply',
        what: 'Hi Maria,\n\nthank you for telling us, and I am sorry. I have asked billing to look at both charges and will write to you today.\n\nKind regards,\nAlice Nguyen',
      },
      {
        by: 'maria',
        ago: minutes(2),
        does: 'reply',
        what: 'It has been TWO DAYS and nobody wrote. This is completely unacceptable!!! If the money is not back by tomorrow I will dispute it with my bank and cancel all our orders.\n\nOn Thursday, Alice Nguyen wrote:\n> Hi Maria,\n>\n> thank you for telling us, and I am sorry. I have asked billing to look\n> at both charges and will write to you today.',
      },
      {
        by: 'alice',
        ago: minutes(1, 23),
        does: 'note',
        what: 'Billing confirms the second charge (RF-20931). I am terribly unhappy with how long this took; she is angry and right.',
      },
      {
        by: 'mira',
        ago: minutes(1, 22),
        does: 'note',
        what: 'Approved as a goodwill case. Ken, can you push the refund through today?',
      },
      { by: 'mira', ago: minutes(1, 22), does: 'owner', what: 'ken' },
      {
        by: 'ken',
        ago: minutes(1, 20),
        does: 'reply',
        what: 'Hello Maria,\n\nthe second charge is refunded; you should see it within two working days. We are sorry that you had to ask twice.\n\nKen Adeyemi',
      },
      { by: 'ken', ago: minutes(1, 20), does: 'status', what: 'resolved' },
      {
        by: 'maria',
        ago: minutes(0, 5),
        does: 'reply',
        what: 'Still nothing on my account. I am really frustrated now. Where is my money?',
      },
    ],
  },
  {
    key: 'delight',
    subject: 'Thank you for the weekend rescue',
    requester: 'zoe',
    steps: [
      {
        by: 'zoe',
        ago: minutes(1, 8),
        does: 'create',
        what: 'Dear team,\n\nthe replacement arrived on Saturday, and everything works again. You are wonderful, this saved our launch! 🎉👩🏽‍💻\n\nThank you so much,\nZoë',
        html: '<div dir="ltr"><p>Dear team,</p><p>the replacement arrived on Saturday, and <b>everything works again</b>. You are wonderful, this saved our launch! 🎉👩🏽‍💻</p><p>Thank you so much,<br>Zoë</p></div>',
      },
      { by: 'ken', ago: minutes(1, 7), does: 'owner', what: 'ken' },
      {
        by: 'ken',
        ago: minutes(1, 6),
        does: 'reply',
        what: 'Hi Zoë,\n\nthat made our morning. Good luck with the launch!\n\nKen',
      },
      { by: 'ken', ago: minutes(1, 6), does: 'status', what: 'resolved' },
    ],
  },
  {
    key: 'question',
    subject: 'Which paper sizes does the label printer take?',
    requester: 'pat',
    steps: [
      {
        by: 'pat',
        ago: minutes(0, 3),
        does: 'create',
        what: 'Hi, which paper sizes does the label printer take? We have 100 × 150 mm in stock.\n\nPat',
      },
    ],
  },
  {
    key: 'secondCustomer',
    subject: 'Parcel 77120 went to the old address',
    requester: 'tom',
    steps: [
      {
        by: 'tom',
        ago: minutes(6),
        does: 'create',
        what: 'Brilliant. The parcel went to the address we left in spring, although I changed it twice. Tracking file attached.\n\nTom',
        file: { name: 'tracking.log', text: 'Terrible horrible awful: this is a file, not a message.\n' },
      },
      { by: 'alice', ago: minutes(5, 20), does: 'owner', what: 'alice' },
      { by: 'alice', ago: minutes(5, 20), does: 'cc', what: 'pat' },
      {
        by: 'alice',
        ago: minutes(5, 19),
        does: 'reply',
        what: 'Hi Tom,\n\nI have asked the carrier to turn it round. Pat is in copy, as you asked.\n\nAlice',
      },
      {
        by: 'pat',
        ago: minutes(5),
        does: 'reply',
        what: 'Pat here, Tom is away this week. I am fuming: the carrier knows nothing about it.',
      },
      {
        by: 'ruth',
        ago: minutes(4, 12),
        does: 'reply',
        what: 'This landed in my inbox by mistake, I think? I live at that address. The box is here and safe.',
      },
      {
        by: 'tom',
        ago: minutes(4),
        does: 'reply',
        what: 'Back again. Ruth is the hero of this story. Please send the carrier to her door.',
      },
    ],
  },
];
