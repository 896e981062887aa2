import type { Classes } from '../patterns.ts';

function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Kinds of words that the pattern tables name in angle brackets. */
export const CLASSES: Classes = {
  num: list(`0 00 000 0000 two three four five six seven eight nine ten twelve fifteen twenty thirty forty several many
    multiple countless dozens hundreds couple few`),
  nth: list(
    'second third fourth fifth sixth seventh umpteenth nth tenth hundredth millionth 0nd 0rd 0th 00th 0st',
  ),
  unit: list(`sec secs second seconds min mins minute minutes hr hrs hour hours day days week weeks wk wks month months
    year years yr yrs fortnight 0h 0hr 0hrs 00h 00hr 00hrs 0min 00min 00mins 0mins 0d 0days 00days 0weeks 0wks 0months`),
  praise:
    list(`great wonderful brilliant fantastic lovely perfect nice amazing awesome excellent superb terrific marvellous
    marvelous fab fabulous wow cool splendid super beautiful good outstanding stellar incredible delightful`),
  good: list(`good great happy satisfied pleased impressed helpful useful acceptable ok okay right fair professional
    reliable ideal fun cool nice friendly amused thrilled sure worth`),
  bad: list(`bad terrible awful horrible broken late wrong slow rude down cancelled canceled delayed delay lost missing
    closed full stuck crashed crash dead outage error fault faulty damaged unanswered ignored hold queue`),
  staff:
    list(`manager supervisor human person agent representative rep someone somebody advisor adviser operator colleague
    staff team support specialist technician lady guy gentleman chap driver`),
  firm: list(
    'you u yall yous company service support bank airline app guys people team business shop store provider',
  ),
  leave: list('switch switching move moving go going leave leaving change changing'),
  not: list(`not no never dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt cant cannot shouldnt hasnt
    havent hadnt aint`),
  be: list('is are was were am im its be been being youre theyre thats hes shes s'),
  have: list('have has had ive weve hasnt havent'),
};
