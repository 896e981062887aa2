import type { Story } from '../model.ts';

/** Tickets about orders and money. */
export const ORDER_STORIES: readonly Story[] = [
  {
    id: 1,
    subject: 'Charged twice for order 48213',
    from: 'maria',
    assignee: 'alice',
    status: 'open',
    priority: 'urgent',
    channel: 'email',
    tags: ['billing', 'double_charge', 'refund'],
    reopens: 1,
    assignees: 3,
    groups: 3,
    said: [
      {
        by: 'maria',
        ago: '4d 6h',
        text: `Hello,

I ordered six Brindle lamps for our studio (order 48213). My card has been charged twice: 389.00 € on Monday and 389.00 € again on Tuesday.

Could you please refund the second charge?

Kind regards,
Maria Fernández`,
      },
      {
        by: 'bot',
        ago: '4d 5h 59m',
        text: 'Thank you for your message. A person will read it within one working day. You can add anything by answering this mail.',
      },
      {
        by: 'ken',
        ago: '4d 2h',
        text: `Hello Maria,

I am sorry for the worry. On our side I can see one payment only. Could you send us the page of your bank statement that shows both?

Ken
Harbour & Pine`,
      },
      {
        by: 'maria',
        ago: '3d 7h',
        text: `The statement is attached. Two charges, same amount, same order number.

I do not understand why I have to prove this when it is your system that charged me. Please just fix it.`,
      },
      {
        by: 'priya',
        ago: '3d 2h',
        text: `Hello Maria, thank you for the statement. I have asked our payment provider to look at both charges. They usually answer within three working days.

Priya`,
      },
      {
        by: 'maria',
        ago: '2d 3h',
        text: `Three days? This is ridiculous. That money is the rent of my studio and my account is overdrawn because of your mistake.

I have explained this twice now and nobody tells me anything. I am really disappointed.`,
      },
      {
        by: 'priya',
        ago: '1d 5h',
        kind: 'note',
        text: `The provider confirms it: the second charge was ours, a retry after a time-out on Tuesday at 09:14. Nothing wrong on the customer's side.

Refunds are with Orders, so this goes to Alice. Maria has been patient with us for four days; the bank has charged her a fee as well.`,
      },
      {
        by: 'maria',
        ago: '22h',
        text: `This is the fourth time I write. I am furious. Still no refund, and now my bank charges me 12 € for the overdraft.

If this is not solved today I will dispute the payment and I will never order from you again.`,
      },
      {
        by: 'alice',
        ago: '19h',
        text: `Maria, you are right, and I am sorry. The second charge was our mistake, and you should not have had to write four times.

I have refunded the 389.00 € just now (reference RF-20931). I have also sent you the 12 € your bank took. You should see both by tomorrow. I will look again in the morning and stay with this until the money is there.

Alice`,
      },
      {
        by: 'maria',
        ago: '2h 10m',
        text: `Thank you, Alice. I can see the refund now, and the 12 € too.

Finally somebody who reads what I wrote. I appreciate that you checked again this morning.`,
      },
    ],
  },
  {
    id: 2,
    subject: 'The lamp arrived, and a thank you',
    from: 'zoe',
    assignee: 'alice',
    status: 'solved',
    priority: 'low',
    channel: 'email',
    tags: ['delivery', 'praise'],
    assignees: 1,
    groups: 1,
    said: [
      {
        by: 'zoe',
        ago: '6d 4h',
        text: `Hi, my floor lamp (order 47990) is a birthday present for Saturday and the parcel has not moved since Wednesday. Is there any chance it still arrives in time?`,
      },
      {
        by: 'alice',
        ago: '6d 3h',
        text: `Hi Zoë, I called the depot: the parcel was sorted to the wrong van. They will bring it tomorrow before noon, and I have put a second lamp aside here in case they do not. I will write to you at noon either way.

Alice`,
      },
      {
        by: 'zoe',
        ago: '5d 1h',
        text: `It is here!! It came at ten, not a scratch on it, and it looks wonderful. My sister loves it already 😊

Thank you so much, Alice. You answered within the hour and you really cared. That is the best service I have had in years.`,
      },
    ],
  },
  {
    id: 3,
    subject: 'How do I change the delivery address?',
    from: 'tom',
    assignee: 'ken',
    status: 'pending',
    channel: 'web',
    tags: ['delivery', 'how_to'],
    assignees: 1,
    groups: 1,
    said: [
      {
        by: 'tom',
        ago: '1d 4h',
        text: `Hi, we are moving offices next week and I would like the shelves to go to the new address. I looked under Orders and under Account, but I cannot find where to change it. Am I missing something? Do I have to cancel and order again?`,
      },
      {
        by: 'ken',
        ago: '1d 2h',
        text: `Hi Tom, no need to cancel. Open the order, choose "Delivery", then "Change address". The button shows until the evening before dispatch.

Ken`,
      },
      {
        by: 'tom',
        ago: '20h',
        text: `Hmm, I am confused. I see "Delivery" but no such button, only "Track parcel". Does that mean it is too late, or am I on the wrong page?`,
      },
    ],
  },
  {
    id: 4,
    subject: '注文した棚の部品が足りません',
    from: 'hanako',
    assignee: 'alice',
    status: 'open',
    channel: 'email',
    tags: ['missing_part', 'ja'],
    assignees: 2,
    groups: 1,
    said: [
      {
        by: 'hanako',
        ago: '2d 9h',
        text: `お世話になっております。佐藤と申します。

先日注文した棚(注文番号 48077)が届きましたが、棚受けの金具が二つ足りません。来週お店を開ける予定なので、とても困っています。

至急お送りいただけますでしょうか。よろしくお願いいたします。`,
      },
      {
        by: 'alice',
        ago: '2d 2h',
        text: `佐藤様

ご不便をおかけして申し訳ございません。金具は本日、速達で発送いたしました。木曜日の午前中に届く予定です。

Alice Nguyen
Harbour & Pine`,
      },
      {
        by: 'hanako',
        ago: '9h',
        text: 'ありがとうございます!無事に届きました。早い対応で本当に助かりました。',
      },
    ],
  },
  {
    id: 7,
    subject: 'Order 48150',
    from: 'ruth',
    assignee: 'alice',
    status: 'open',
    priority: 'high',
    channel: 'email',
    tags: ['delivery'],
    reopens: 2,
    assignees: 1,
    groups: 1,
    said: [{ by: 'ruth', ago: '50m', text: '?? still nothing' }],
  },
  {
    id: 8,
    subject: 'تأخر وصول الطلب رقم 48101',
    from: 'ahmed',
    assignee: 'alice',
    status: 'open',
    channel: 'email',
    tags: ['delivery', 'ar'],
    assignees: 1,
    groups: 1,
    said: [
      {
        by: 'ahmed',
        ago: '1d 8h',
        text: `السلام عليكم،

طلبت طاولة قبل أسبوعين (رقم الطلب 48101) ولم تصل حتى الآن. كان من المفترض أن تصل يوم الأحد الماضي. هل يمكنكم إخباري أين هي الآن؟

شكرًا لكم،
أحمد الفارسي`,
      },
      {
        by: 'alice',
        ago: '1d 1h',
        text: `السيد أحمد، وعليكم السلام.

نعتذر عن التأخير. الطاولة الآن في مركز التوزيع وستصلكم غدًا بين التاسعة والثانية عشرة.

Alice Nguyen`,
      },
    ],
  },
];
