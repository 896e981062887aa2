import type { Story } from '../model.ts';
import { HUB_LOG } from './hub-log.ts';

/** Tickets about lamps, hubs and the app. */
export const TECHNICAL_STORIES: readonly Story[] = [
  {
    id: 5,
    subject: 'RE: Quote 2291: which lamps work with the hub?',
    from: 'pat',
    assignee: 'alice',
    status: 'open',
    channel: 'email',
    tags: ['quote', 'compatibility'],
    assignees: 1,
    groups: 1,
    said: [
      {
        by: 'pat',
        ago: '2d 5h',
        html: `<p>Hi there,</p><p>we are fitting out a second floor and would like a quote for <b>24 lamps</b> and two hubs. Which of your lamps work with the hub?</p><p>Pat Lee<br>Northwind, Facilities</p>`,
      },
      {
        by: 'alice',
        ago: '2d 1h',
        html: `<p>Hi Pat,</p><p>all Brindle and Cove lamps do, Fennel does not. The quote is attached as number 2291.</p><p>Alice<br>Harbour &amp; Pine</p>`,
      },
      {
        by: 'pat',
        ago: '3h 30m',
        html: `<div><p>Hi Alice,</p>
<p>thanks for the quick answer, that is <i>very</i> helpful. We would take this:</p>
<table><thead><tr><th>Item</th><th>Pieces</th><th>Floor</th></tr></thead>
<tbody><tr><td>Brindle pendant</td><td>18</td><td>2</td></tr><tr><td>Cove desk lamp</td><td>6</td><td>2</td></tr><tr><td>Hub</td><td>2</td><td>2</td></tr></tbody></table>
<p>One worry: the delivery time on the quote says six weeks. Can it be faster?</p>
<p>-- <br><b>Pat Lee</b><br>Facilities | Northwind<br>Pier Road 4</p>
<blockquote><p>On Friday, Alice Nguyen wrote:</p><p>Hi Pat,</p><p>all Brindle and Cove lamps do, Fennel does not. The quote is attached as number 2291.</p>
<blockquote><p>Which of your lamps work with the hub? I was terribly annoyed by the last supplier.</p></blockquote></blockquote></div>`,
      },
    ],
  },
  {
    id: 6,
    subject: 'Hub loses the lamps every night (log inside)',
    from: 'ruth',
    assignee: 'priya',
    status: 'open',
    priority: 'high',
    channel: 'web',
    tags: ['hub', 'firmware'],
    reopens: 1,
    assignees: 2,
    groups: 2,
    said: [
      {
        by: 'ruth',
        ago: '12d 3h',
        text: `Good evening. Since the update my hub loses all nine lamps at about two in the morning. I have to unplug it every day to get them back. I live alone and I do not like getting up in the dark.`,
      },
      {
        by: 'alice',
        ago: '12d 1h',
        text: `Good evening Ruth, that is no way to start a day. Could you send me the hub's log? In the app: Hub, Diagnostics, Copy log. In the meantime please switch "Night update" off; that may already be enough.

Alice`,
      },
      { by: 'ruth', ago: '11d 6h', text: `I did. Here it is, I hope it is the right one.\n\n${HUB_LOG}` },
      {
        by: 'alice',
        ago: '11d 4h',
        kind: 'note',
        text: 'Same pattern as the two tickets of last week: the lease is renewed at 02:00 and the hub forgets its table. Priya, this is for you, please. Ruth lives alone, so the lamps matter.',
      },
      {
        by: 'priya',
        ago: '10d 2h',
        text: `Hello Ruth, I am Priya from the technical team. Your log was exactly right, thank you for taking the trouble. I have sent a corrected version 4.2.1 to your hub; it will restart once at noon.

Priya`,
      },
      {
        by: 'ruth',
        ago: '8d 7h',
        text: 'Three nights and all nine lamps were there in the morning. Wonderful. Thank you, both of you.',
      },
      {
        by: 'ruth',
        ago: '1d 9h',
        text: `I am sorry to write again. Last night it happened once more, at ten past two. Only the lamp in the hall came back. It is a little frustrating, I was so happy that it worked.`,
      },
      {
        by: 'priya',
        ago: '1d 3h',
        text: `Ruth, please do not be sorry. I can see it from here: the update was undone when the power failed on Sunday. I have fixed that and I will check your hub myself tomorrow morning.

Priya`,
      },
      {
        by: 'ruth',
        ago: '6h',
        text: 'This morning all nine were there. I will wait a few days before I say hurray.',
      },
    ],
  },
  {
    id: 10,
    subject: 'Lamps on floor 2 flicker since the update',
    from: 'tom',
    assignee: 'alice',
    cc: ['pat', 'mira'],
    status: 'open',
    priority: 'high',
    channel: 'email',
    tags: ['flicker', 'b2b'],
    assignees: 3,
    groups: 2,
    said: [
      {
        by: 'tom',
        ago: '1d 7h',
        text: `Hello, since the update yesterday the lamps on our second floor flicker whenever somebody dims them. People are getting headaches. Can you help?

Tom O'Brien
Northwind`,
      },
      {
        by: 'alice',
        ago: '1d 6h',
        text: `Hello Tom, sorry to hear that. I have asked our installer Jonas to look at your group settings; he knows your building.

Alice`,
      },
      {
        by: 'jonas',
        ago: '1d 1h',
        text: `Hi Tom, Jonas here. I have lowered the dimming frequency of the whole floor. Please try the meeting room first.`,
      },
      {
        by: 'pat',
        ago: '22h',
        text: `Adding myself, I run facilities at Northwind. The meeting room is fine now, but the corridor is still terrible, it is worse than before. We have visitors on Thursday.`,
      },
      {
        by: 'priya',
        ago: '20h',
        kind: 'note',
        text: 'The corridor runs on the old controller, so the new frequency is wrong for it. I will prepare a setting of its own; Jonas can load it from remote.',
      },
      {
        by: 'jonas',
        ago: '5h',
        text: 'The corridor now has its own setting. From here it looks steady. Please have a look when you are there.',
      },
      {
        by: 'tom',
        ago: '1h 15m',
        text: 'Just walked through: no flicker anywhere. Good work, all of you, thanks for sorting this out before Thursday.',
      },
    ],
  },
  {
    id: 12,
    subject: 'Great, another outage…',
    from: 'pat',
    assignee: 'priya',
    status: 'open',
    priority: 'urgent',
    channel: 'email',
    tags: ['outage'],
    reopens: 1,
    assignees: 2,
    groups: 2,
    said: [
      {
        by: 'pat',
        ago: '5h',
        text: `Great, another outage. The third one this month. It is so nice to explain to forty people how to find a light switch.

Thanks a lot for the timing, by the way: right in the middle of the board meeting.`,
      },
      {
        by: 'priya',
        ago: '4h 20m',
        text: `Hello Pat, you are right to be tired of this. The service has been back since 11:40. The cause was a failed certificate on our side; I will send you by tonight what we change so that it stays that way.

Priya`,
      },
    ],
  },
];
