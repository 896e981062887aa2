/** Words that say nothing about why somebody writes: English function words, greetings, thanks and apologies. */
const PLAIN = `
a about above after again all almost along already also although always am among an and another any anybody anyone
anything are around as ask asked at away back be because been before being below between both but by came can cannot
come could did do does doing done down each either else enough even ever every everybody everyone everything few find
first for from further gave get gets getting give given go goes going gone good got had has have having he her here
hers him himself his how however i if in into is it its itself just keep know last least less let like made make makes
many may maybe me might mine more most much must my myself need needs neither never next no nobody none nor not nothing
now of off often on once one only onto or other others our ours out over own perhaps put quite rather really same say
said see seem seems seen several she should since so some somebody someone something still such sure take tell than
that the their theirs them then there these they thing things think this those though three through till to today
together told tomorrow too took try trying two under until up upon us use used using very want wanted wants was way we
well went were what when where whether which while who whom whose why will with within without would write writing
wrote yes yesterday yet you your yours yourself
dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt havent hasnt hadnt im ive id ill youre
hi hello hey dear good morning afternoon evening thank thanks cheers please kindly regards best kind sincerely sorry
sir madam mr mrs ms team everyone hope day days week weeks month time nice great ok okay etc
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(PLAIN.split(/\s+/).filter(Boolean));
