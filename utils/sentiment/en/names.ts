function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Praise that may stand beside the name of somebody who helped. */
export const PRAISE = list(`
  great wonderful brilliant fantastic lovely perfect amazing awesome excellent superb terrific marvellous marvelous fab
  fabulous helpful kind patient friendly polite professional thorough thoughtful attentive efficient knowledgeable
  understanding outstanding star legend gem hero angel lifesaver saint treasure asset credit thanks thank thankyou kudos
  props shoutout appreciate appreciated grateful praise commend compliment compliments recommend raise best helped fixed
  solved sorted saved exceptional incredible stellar courteous caring quick prompt impressed impressive delight delightful
  pleasure bonus promotion`);

export const THANKS =
  list(`thanks thank thankyou thx thnx thanx ty tysm grateful thankful gratitude appreciate appreciated
  appreciative cheers kudos`);

/** What follows a name that begins a sentence. */
export const NAME_VERBS = list(`
  was is has did went helped fixed sorted solved made took got saved explained stayed called rang answered deserves
  really just from in at who and you were`);

/** Capitalised words that are no names of people. */
export const NOT_NAMES = list(`
  i im ive id ill i'm monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december english german french spanish british american google apple microsoft android
  iphone ipad samsung windows mac macbook ios amazon paypal visa mastercard facebook instagram twitter whatsapp youtube zoom
  excel word outlook chrome firefox safari wifi usb london paris berlin madrid dublin boston chicago york dallas denver
  christmas easter mr mrs ms miss dr sir madam team support customer service manager hello hi hey dear thanks thank regards
  the a an and but or if so my your our we you they it this that these those he she what when where why how who which is are
  was were do does did can could would will please yes no not ok okay great good best kind all any some many there here now
  then also just still again once after before since for from in on at to of with by as up out over very really such god
  internet app order account premium plus pro basic air bank store shop airlines airways north south east west prime
  everything everyone everybody someone somebody nobody anyone delivery absolutely honestly love loved well wow shout big
  huge many much top first last new old super sincerely cheers yours warm`);
