/** What a ticket is about: contact drivers, in the panel and on the options page. */
export const driversEn = {
  'drivers.about': 'About:',
  'drivers.guess': '{name}?',
  'drivers.none': 'None of these',
  'drivers.which': 'Is it one of these?',
  'drivers.why': 'Why these?',
  'drivers.why.word': '{name}: {words}',
  'drivers.why.noWords': '{name}: you said so.',
  'drivers.why.guess':
    'A guess, from words of the customer that are keywords of your org or stood in tickets you confirmed.',
  'drivers.why.kept':
    'What you choose is kept on this computer, as single words and never as text. It makes the next guesses better.',
  'drivers.confirmed': '{name}: remembered for this ticket.',
  'drivers.noneSaid': 'Remembered: none of these.',
  'drivers.takenBack': 'Taken back.',
  'drivers.failed': 'That could not be kept on this computer.',

  'learned.title': 'What was learned here',
  'learned.why':
    'From what you confirmed or corrected in the panel, on this computer only. Forget it, and guesses and readings are made as if you had not.',
  'learned.drivers': 'What tickets are about',
  'learned.tickets': { one: '{count} ticket confirmed', other: '{count} tickets confirmed' },
  'learned.driverGone': 'One that your org no longer has',
  'learned.forget': 'Forget',
  'learned.forgetNamed': 'Forget what was learned about {name}',
  'learned.forgetAll': 'Forget all of these',
  'learned.words': 'How words sound',
  'learned.wordNegative': {
    one: 'counts as less pleased, from {count} correction',
    other: 'counts as less pleased, from {count} corrections',
  },
  'learned.wordPositive': {
    one: 'counts as less unhappy, from {count} correction',
    other: 'counts as less unhappy, from {count} corrections',
  },
  'learned.forgetWord': 'Forget what was learned about the word {word}',
  'learned.forgetAllWords': 'Forget all of these words',
  'learned.forgotten': 'Forgotten.',
  'learned.failed': 'That could not be forgotten. Try again.',

  'options.stored.contactDrivers': 'Contact drivers of your org',
  'options.stored.driverWords': 'Contact drivers learned about',
  'options.stored.ticketDrivers': 'Tickets you said the reason of',
  'options.stored.disagreements': 'Readings you disagreed with',
  'options.stored.wordWeights': 'Words you corrected',
  'options.gone.contactDrivers': { one: '{count} contact driver', other: '{count} contact drivers' },
  'options.gone.driverWords': {
    one: 'what was learned about {count} contact driver',
    other: 'what was learned about {count} contact drivers',
  },
  'options.gone.ticketDrivers': {
    one: 'the reason you gave for {count} ticket',
    other: 'the reasons you gave for {count} tickets',
  },
  'options.gone.disagreements': { one: '{count} disagreement', other: '{count} disagreements' },
  'options.gone.wordWeights': { one: '{count} corrected word', other: '{count} corrected words' },
} as const;
