import { WORDS } from './lexicon.ts';
import { PHRASES } from './phrases.ts';
import type { Word } from './words.ts';

/** Enough to tell; the rest of a long message is in the same language. */
const WORDS_LOOKED_AT = 200;
/** Fewer words than this are given the benefit of the doubt. */
const ENOUGH_WORDS = 4;

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `the and is to of you for this that with my it i have not on are was but be your we what when how can do please
    me has been from will would there any still if so no an at or they as by our why don't im ive just get got again`,
  de: `der die das und ist nicht ich sie mit für auf ein eine einen zu den dem es wir habe haben bitte noch immer war
    aber auch wie mein meine bei seit kein keine wurde danke schon sehr hallo ihr ihre von oder wann warum dass`,
  fr: `le la les et est pas je vous une un des pour que qui dans ce mon ma mes sur avec ne nous bonjour merci votre
    depuis toujours jai été au du il en cest plus très mais pourquoi rien`,
  es: `el la los las y es no que de por para con mi un una en lo se me ha he su pero muy gracias hola está esta
    todavía desde como más cuando porque nada ya`,
  pt: `o a os as e é não que de do da por para com meu minha um uma em no na eu você obrigado obrigada olá muito
    ainda está mas como quando porque nada já foi`,
  it: `il lo la i gli le e è non che di per con mio mia un una in sono ho ha grazie ciao buongiorno ancora molto
    ma come quando perché niente della del questo questa`,
  nl: `de het een en is niet ik je u van voor met mijn op dat die te zijn was nog maar ook bij aan heb heeft
    bedankt hallo geen wanneer waarom graag wordt al`,
  pl: `i nie się na w z do jest to że jak mi mój moje ale czy dzień dobry proszę dziękuję bardzo już od po co był
    mam nadal jeszcze`,
  sv: `och är inte jag det att en ett på för med min har av till ni vi men som hej tack var när varför fortfarande
    den kan om mitt`,
  da: `og er ikke jeg det at en et på for med min har af til vi men som hej tak var når hvorfor stadig den kan mit`,
  fi: `ja on ei se että minun olen hei kiitos mutta kun oli vielä miksi joka ovat teidän voi`,
  cs: `a je ne se na v že to jsem mi můj ale jak dobrý den děkuji prosím ještě proč není byl máte`,
  tr: `ve bir bu için değil ben çok ama ne merhaba teşekkürler lütfen hala neden var yok ile daha`,
  ro: `și este nu că de la pe cu am un o mi mea dar salut mulțumesc încă când foarte sunt`,
  hu: `a az és nem hogy egy van de ez is meg kérem köszönöm még miért volt szia`,
  id: `yang dan di ini itu tidak saya untuk dengan dari sudah belum kami terima kasih mohon bisa ada`,
};

/** Languages that share a small word get one vote each. */
const VOTES: ReadonlyMap<string, readonly string[]> = votes();

function votes(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    for (const word of list.split(/\s+/)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\u1100-\u11ff\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ar', /[\u0600-\u06ff\u0750-\u077f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u052f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];
const BEYOND_LATIN = /[\u0370-\u1cff\u2e80-\ud7af]/;

export type Written = { isEnglish: true } | { isEnglish: false; code: string | undefined };

/** What a text is written in: English, another language by its BCP 47 code, or another that is not known. */
export function writtenIn(text: string, words: readonly Word[]): Written {
  const script = BEYOND_LATIN.test(text) ? scriptOf(text.slice(0, 2000)) : undefined;
  return script === undefined ? byWords(words.slice(0, WORDS_LOOKED_AT)) : { isEnglish: false, code: script };
}

/** The script of a third of the letters or more; an Asian character counts as two letters. */
function scriptOf(text: string): string | undefined {
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  const counts = SCRIPTS.map(([code, range]): [string, number] => [code, text.match(range)?.length ?? 0]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total * 2 < latin) return undefined;
  const kana = counts.find(([code]) => code === 'ja')?.[1] ?? 0;
  if (kana * 10 > total) return 'ja';
  const [code] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  if (code === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return code === 'ar' && /[پچژگی]/.test(text) ? 'fa' : code;
}

function byWords(words: readonly Word[]): Written {
  const scores = new Map<string, number>();
  let feelings = 0;
  let letters = 0;
  for (const { text } of words) {
    const known = VOTES.get(text);
    for (const code of known ?? []) scores.set(code, (scores.get(code) ?? 0) + 1);
    if (WORDS.has(text) || (known === undefined && PHRASES.has(text))) feelings += 1;
    if (/\p{L}/u.test(text)) letters += 1;
  }
  const english = (scores.get('en') ?? 0) + feelings;
  scores.delete('en');
  const [code, best] = [...scores].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
  if (best > english && best >= 2) return { isEnglish: false, code };
  if (english === 0 && letters >= ENOUGH_WORDS)
    return { isEnglish: false, code: best > 0 ? code : undefined };
  return { isEnglish: true };
}
