import { isNegator } from './negators.ts';

/**
 * Things customers say to companies in more than one word. A phrase counts instead of the words in it; with
 * weight 0 it says that these words mean nothing here ("kind regards", "what is the best way").
 * Without apostrophes and hyphens, as `wordsOf` gives them.
 */
const PHRASES_BY_WEIGHT: readonly (readonly [number, string])[] = [
  [
    -3,
    `thanks for nothing | thank you for nothing | thanks a lot for nothing | thanks for wasting | thank you for
    wasting | thanks for ignoring | thank you for ignoring | still not working | still doesnt work | still does
    not work | still isnt working | what a joke | not acceptable | never again | rip off | ripped off | waste of
    time | waste of money | beyond a joke | worst experience | worst service | had enough of this | absolute joke |
    total disgrace | no excuse | hung up on me | cant believe this | never buying again | stay away from`,
  ],
  [
    -2,
    `third time | fourth time | fifth time | umpteenth time | how many times | how many more times | time and again |
    over and over | again and again | yet again | yet another | still waiting | been waiting | waited for hours |
    keep waiting | still nothing | still no | nobody answers | no one answers | nobody replies | no one replies |
    nobody responds | no one responds | nobody cares | no one cares | nobody helps | no one helps | nobody knows |
    no one knows | nobody called | no one called | no reply | no response | no answer | no replies | never replied | never answer | never reply | never respond |
    never responded | never answered | never called back | never heard back | not heard back | havent heard back |
    havent heard | no update | no updates | got no help | no help | charged twice | charged me twice | charged us twice | charged my card twice | taken twice | billed twice |
    double charged | charged again | overcharged again | wrong again | broken again | down again | late again | wrong item |
    not working | isnt working | doesnt work | does not work | didnt work | did not work | dont work | do not work |
    wont work | never works | never worked | no longer works | not work | stopped working | not fixed | isnt fixed |
    not resolved | not solved | not sorted | isnt resolved | never received | never arrived | never came | never got |
    didnt arrive | did not arrive | hasnt arrived | has not arrived | not received | havent received | not delivered |
    want my money back | give me my money | where is my money | fed up | sick of | sick and tired | tired of | had enough |
    let down | let me down | last straw | last chance | not good enough | not ok | not okay | not right | not fair |
    no sense | makes no sense | not happy | not impressed | not helpful | no use | of no use | run around | cancel my account |
    cancelling my account | close my account | never recommend | wouldnt recommend | would not recommend |
    dont recommend | cannot recommend | gotta love | so much for | slow clap | yeah right | thanks a bunch | passed around |
    passed from | going in circles | going round in circles | fobbed off | copy and paste | canned response | for weeks |
    for months | for hours | hours on hold | weeks later | months later | bad joke | no idea what | nightmare of | not amused |
    speak to a manager | speak to your manager | small claims | my lawyer | legal action | lost a customer | lost my trust |
    losing patience | lost patience | out of patience | running out of patience | taking the piss | pain in the | worst of all |
    doesnt help | does not help | didnt help | did not help | not help`,
  ],
  [
    -1,
    `on hold | supposed to | second time | once again | asked twice | told me different | should have been | too long |
    too late | too expensive | too much | not sure why | cant log in | cannot log in | cant access | cant find |
    same problem | same issue | same error | at best | no way | not correct | not possible | not what i ordered`,
  ],
  [
    0,
    `love how | send thanks | send many thanks | kind regards | best regards | warm regards | best wishes | all the best | with best | kind of | what kind | some kind |
    any kind | this kind | good morning | good afternoon | good evening | good day | hope you are well | hope this finds |
    hope youre well | hope you are | hope all is well | best way | best time | best option | best practice | best possible |
    quick question | quick reply | quick response | quick answer | quick help | fast reply | prompt reply | prompt response |
    thanks in advance | thank you in advance | looking forward | happy to | glad to | pleased to send | good to know |
    great deal | great britain | make sure | no doubt | good luck | for good | as good as | good enough | ignore this |
    ignore previous | ignore all | ignore the | ignore my | disregard and ignore | bad gateway | error message | error code |
    wrong way round | error report | problem report | fine print | late fee | bug report | love to know | well known | win win |
    nothing else | nothing urgent | never mind | no hurry | wait list | waiting list | waiting room | shared drive | hot line |
    not only | not just | more or less | customer care | please care | kind attention | fast track | top up | cool down |
    free of charge | sick leave | sick note | sick day | crash course | mad dash | trouble shooting | down payment |
    scroll down | drop down | break down | down to | up and down | down below | write down | wrote down | works council |
    fine tuning | good faith | consumer goods | customer satisfaction | special offer | better way | better understand`,
  ],
  [
    1,
    `no problem | no problems | not a problem | no issue | no issues | no worries | no rush | not bad | no complaints |
    cant complain | cant wait | cannot wait | makes sense | all good | much better | well explained | thanks again |
    thank you again`,
  ],
  [
    2,
    `works now | working now | works again | working again | it works | it worked | that worked | this worked |
    now works | works fine | works well | works great | works perfectly | works like a charm | did the trick | that helped |
    that fixed it | fixed it | fixed now | all fixed | finally works | finally working | finally fixed | finally resolved |
    problem solved | all sorted | sorted now | all set now | solved my problem | solved my issue | many thanks |
    thanks a lot | thanks so much | thank you so | thank you very | thanks for the quick | thank you for the quick |
    thanks for your quick | thank you for your quick | thanks for the fast | thank you for the fast |
    thanks for being | thank you for being | thanks for sorting | thank you for sorting | thanks for fixing |
    thank you for fixing | well done | good job | great job | nice work | good work | keep it up | above and beyond |
    extra mile | made my day | would recommend | will recommend | definitely recommend | happy customer | very patient |
    so patient | hats off | on the ball | first class | top notch | top marks | five stars | 5 stars | spot on`,
  ],
  [
    3,
    `thank you so much | thank you very much | thanks a million | thank you from the bottom | cant thank you enough |
    cannot thank you enough | couldnt be happier | could not be happier | couldnt have asked for more | highly recommend |
    would definitely recommend | life saver | best service | best support | best experience | best customer service |
    saved the day | saved my day | went above and beyond | over the moon | second to none`,
  ],
];

export interface Phrase {
  words: readonly string[];
  weight: number;
  /** It says "not" itself: a negation before it does not turn it round. */
  isNegated: boolean;
}

/** Phrases by their first word, longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [weight, list] of PHRASES_BY_WEIGHT) {
    for (const text of list.split('|')) {
      const words = text.trim().split(/\s+/);
      const [first = ''] = words;
      const known = phrases.get(first) ?? [];
      phrases.set(first, [...known, { words, weight, isNegated: words.some(isNegator) }]);
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
