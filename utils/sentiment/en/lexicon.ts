/**
 * Our own word list for what customers write to companies: weight, then words. Weights run from −3 to 3;
 * ±1 is a topic more than a feeling ("delay", "fixed", "thanks") and never makes a reading by itself.
 * Words are as `wordsOf` gives them: lower case, without apostrophes.
 */
const WORDS_BY_WEIGHT: readonly (readonly [number, string])[] = [
  [
    -3,
    `
    abysmal appalled appalling atrocious bullshit crap crooks deceptive despicable diabolical disgrace
    disgraceful disgusted disgusting dishonest dreadful fraud fraudulent fuck fucked fucking fuming furious
    garbage hateful horrendous horrific incompetence incompetent inexcusable infuriated infuriating
    intolerable liar liars lied livid misleading nightmare outraged outrageous pathetic ripoff robbery rude
    rudeness ruder rudest scam scammer scammers scandal shambles shit shitty sucks swindle theft thieves
    trash unacceptable unprofessional useless vile worst worthless wtf
    `,
  ],
  [
    -2,
    `
    absurd afraid aggravated aggravating alarmed angrier angry annoyed annoying anxious ashamed awful bad
    badly botched boycott breaking breaks broke broken buggy careless chaos cheated clueless complain
    complaining complaint complaints concern concerned concerning condescending crappy crash crashed crashes
    crashing damn defective dire dirty disappointed disappointing disappointment disappoints disconnected
    disconnecting disconnects disgruntled dishonoured dismissed dismissive disrespected disrespectful
    dissatisfied dissatisfying distressed distressing dumb embarrassing exasperated exasperating excuse
    excuses fail failed failing fails failure failures faulty fiasco filthy frustrated frustrates
    frustrating frustration fuckup glitchy greedy gutted hate hated hates hell hopeless horrible horribly
    hostile hungup idiotic ignore ignored ignores ignoring impolite inconvenience inconvenienced
    inconvenient insane insulted insulting irate irritated irritating joke laggy lame lazy lousy mad mess
    messed messy mishandled misinformed mislabeled misled mismanaged misplaced mistreated nasty neglect
    neglected negligent nervous nonresponsive nonsense nope offended overcharged overcharging overpriced
    painful painfully panic panicking patronising patronizing poor poorly regret ridiculous ridiculously
    ripped robbed rubbish ruined ruining ruins runaround sad scammed scandalous scared screwed shady shame
    shameful shocked shocking sick sketchy sloppy smelly smh stole stolen stressed stressful stupid swindled
    tedious terrible terribly ugh unanswered unbearable unbelievable unfair unhappy unhelpful unjust
    unjustified unreliable unresponsive unsafe unsatisfactory unsatisfied unsatisfying unusable unwelcome
    unworkable upset upsets upsetting waste wasted wasteful wasting worried worry worrying worse worsening
    `,
  ],
  [
    -1,
    `
    20min allegedly apparently banned blocked bored bounced breached breakdown bug bugs bumped
    canceled cancellation cancelled cancelling charged charging complained complicated compromised confused
    confusing cracked damage damaged declined delay delayed delaying delays denied dent difficult difficulty
    disabled down downgraded error errors exhausted expired fee fees forced freezes freezing froze
    frozen glitch glitches hacked hassle hassles hung impossible inaccurate incomplete incorrect incorrectly
    invalid issue issues lag lags late lateness leaked leaking locked lose losing lost malfunction
    malfunctioning missed missing missold mistake mistakes never nobody nothing obsolete offline outage
    outdated overbooked overdrawn overdue oversold penalty phishing problem problems queue rebook rebooked
    refuse refused refuses rejected reopen ruin runarounds scratched seriously sigh slow slower slowly spam
    still stopped stops stranded struggle struggling stuck supposedly suspended terminated tired tiring torn
    trouble twice unable unauthorized unclear undelivered understaffed unexpected unfinished unfixed
    unfortunately unrecognized unresolved vague wait waited waiting workaround wrong
    `,
  ],
  [
    1,
    `
    better bonus calmer cheers clean comfortable comfy convenient correct easier easily easy efficient
    efficiently fair fast faster fine fixed handy hope hopefully improved improvement improvements ok okay
    prompt promptly quickly reliable reliably resolved responsive safe safely smile smiles smoother solved
    sorted straightforward thank thanks thankyou thnx thx understanding upgraded useful welcome win working
    works
    `,
  ],
  [
    2,
    `
    appreciate appreciated appreciative attentive beautiful best caring charming chuffed congrats
    congratulations considerate cool courteous delight delighted ecstatic effortless effortlessly enjoy
    enjoyable enjoyed enjoying excited friendly funny glad good gracious grateful gratitude great happier
    happy heartfelt helpful impressed impressive joy kind kindness kudos legend love loved lovely loves
    loving nice nicely patient pleasant pleasantly pleased pleasure polite professional props quick
    reassured reassuring recommend recommended refreshing relief relieved respectful rocks satisfied
    satisfying seamless seamlessly smooth smoothly spotless superfast sweet thorough thoughtful trustworthy
    woohoo yay
    `,
  ],
  [
    3,
    `
    amazed amazing amazingly awesome brilliant brilliantly excellent excellently exceptional exceptionally
    fabulous fantastic fantastically flawless flawlessly gem incredible lifesaver magnificent marvellous
    marvelous outstanding overjoyed perfect perfectly phenomenal spectacular splendid stellar superb
    superbly terrific thrilled tysm wonderful wonderfully
    `,
  ],
];

const EMOJI_BY_WEIGHT: readonly (readonly [number, string])[] = [
  [-3, '🤬 😡 🖕'],
  [-2, "😠 👎 😤 😢 😭 😞 😖 😫 😩 😒 🙄 💔 :( :-( :'( >:( D:"],
  [-1, '😕 🙁 ☹ 😟 :/ :-/'],
  [1, '🙂 😉 :) :-) ;) ;-)'],
  [2, '😊 😀 😃 😄 😁 👍 🎉 👏 ☺ 😎 :D :-D <3'],
  [3, '😍 ❤ 💖 🥰 💯'],
];

function weights(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(([weight, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, weight] as const),
    ),
  );
}

/** A Map, because customers do write "constructor". */
export const WORDS = weights(WORDS_BY_WEIGHT);
/** Emoji by code point, without variation selectors, and emoticons of two or three characters. */
export const EMOJI = weights(EMOJI_BY_WEIGHT);
