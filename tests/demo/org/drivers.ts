/** Why customers of the demo org get in touch, in its own order, with the words they use for it. */
export const CONTACT_DRIVERS: readonly { name: string; keywords: readonly string[] }[] = [
  {
    name: 'Double charge',
    keywords: [
      'charged twice',
      'two charges',
      'refund',
      'statement',
      'bank',
      'account',
      'overdrawn',
      'paid twice',
    ],
  },
  {
    name: 'Late delivery',
    keywords: [
      'late',
      'parcel',
      'arrive',
      'waiting',
      'tracking',
      'not moved',
      'delayed',
      'courier',
      'لم تصل',
      'الطلب',
    ],
  },
  {
    name: 'Change of address',
    keywords: ['new address', 'move', 'moving', 'delivery address', 'wrong address', 'office'],
  },
  {
    name: 'Missing part',
    keywords: ['missing', 'screws', 'incomplete', 'box', 'manual', '部品', '金具', '足りません'],
  },
  { name: 'Spare part', keywords: ['spare', 'replacement', 'broken', 'glass', 'cracked', 'shade'] },
  {
    name: 'Hub loses lamps',
    keywords: ['hub', 'offline', 'unplug', 'connection', 'outage', 'app', 'update', 'restart', 'log'],
  },
  { name: 'Flickering lamps', keywords: ['flicker', 'dim', 'dimmer', 'headache', 'blink', 'buzz'] },
  { name: 'Quote', keywords: ['offer', 'price', 'pieces', 'which lamps work', 'how many', 'discount'] },
  { name: 'Invoice copy', keywords: ['invoice', 'receipt', 'tax', 'bookkeeping', 'VAT'] },
  { name: 'Gift wrapping', keywords: ['gift', 'wrap', 'present', 'card', 'birthday'] },
];
