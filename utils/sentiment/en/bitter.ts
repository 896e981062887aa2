import { patternSet } from '../patterns.ts';
import { CLASSES } from './classes.ts';

/**
 * Praise that people mostly mean bitterly. `surely`: whatever else is there; `perhaps`: when bad news stands
 * in the same text.
 */
export const BITTER = patternSet(
  {
    surely: `
      (thanks|thank|thx|cheers|ty) you? .. for (nothing|zero|wasting|ruining|ignoring|losing|lying|leaving|hanging|keeping me waiting) ; thanks a bunch ; slow clap ; ^ so much for ; yeah right ; gotta love ; (got|have) to love ; way to go
      <praise> (another|yet another) ; <praise> .. (again) .. (down|late|delayed|broken|cancelled|canceled|out|crashed|lost|wrong|charged) ; (just|oh) (great|brilliant|fantastic|wonderful|lovely|perfect|peachy|what i needed) ; called customer (service|support|care)
      (love|loving|enjoy|enjoying|adore|loved|enjoyed) (how you|how your|when you|when your|being ignored|being charged|being on hold|being told|waiting|paying for|sitting on|sitting in|standing in|spending my|spending hours)
      (great|good|nice|excellent|brilliant|fantastic|top|stellar|awesome|amazing|quality|superb|wonderful|bang up) (job|work|going|effort|planning|timing|communication) .. (losing|ruining|breaking|ignoring|not|wrecking|forgetting|leaving) ; (bravo|congrats|congratulations|kudos|well done) .. (losing|ruining|worst|failing|making|worse|breaking|managing|taking|charging)
      ^ (wow|ah|oh|great|well) .. <num> (hour|hours|day|days|week|weeks) .. (hold|wait|late|delay|queue) ; exactly what i (needed|wanted) .. (delay|late|wait|error|bill|charge|another) ; five stars for .. (losing|not|ignoring|wasting|worst)`,
    perhaps: `
      ^ (oh|well|wow|ah|yay|yeah|so|just|how|absolutely|truly|such|real|really|a|what)? (a|an)? (<praise>|helpful|thoughtful|kind|generous|smart|clever|exciting|impressive|magical|convenient|classy|classic|typical)
      (what|such) a? (<praise>|treat|joy|bargain|surprise|delight|pleasure) ; (real|really|very|so|truly) (nice|classy|smart|helpful|professional|convenient|useful|impressive|special|soothing|proud|generous|thoughtful|reassuring|secure|efficient) ; (how|so) (nice|kind|lovely|thoughtful|wonderful|exciting|sweet|generous) (of|to|that)?
      (love|loving|enjoy|enjoying|enjoyed|adore|like) (how|when|that|being|it|the|my|your|waiting|paying|explaining|to wait) ; (glad|delighted|happy|pleased|thrilled|good|great|nice|lovely|wonderful|excited|honoured) (to|that|it|its|the|you) (hear|see|know|learn|be|have|pay|find|chose|hiring)? ; (impressive|congratulations|congrats|bravo|kudos|genius|geniuses|magic|charming|clearly|progress|smooth|hilarious|adorable|splendid|incredible|amazing|impressed) ; thanks .. (again|another|yet)
      (made|makes|making) my (day|week|morning|night) ; (thanks|thank|cheers|thx) .. (for|to) (keeping|the reminder|calling|leaving|the reply|your speedy|whoever|losing|deleting|raising|sharing|teaching|cutting|closing|cancelling) ; (best|favourite|favorite) (part|thing|bit|decision) ; (five|ten|00|0|top|full) (star|stars|marks|points|out) ; (must be|you must) .. proud ; (great|good|excellent|lovely|fine|perfect|best|quality) (work|job|service|news|value|timing|idea|communication|support|stuff|decision|touch|design) ; looking forward to ; (applause|round of) ; (dream|world|gold) (team|class|standard|star)`,
  },
  CLASSES,
);

/** Things that go wrong, without a feeling in the word itself. */
export const BAD_NEWS: ReadonlySet<string> = new Set(
  `down late delay delayed delays cancelled canceled broken broke lost losing missing wrong error errors crashed crashes
  crash outage hold waiting wait waited queue stuck stranded charged overcharged twice again another still fail failed fails
  failing failure ignored nobody nothing never cold closed empty damaged smashed crushed dead frozen useless worse worst
  without disconnected refuse refused rejected declined expired 404 403 500 hours weeks months minutes slow ruined leak leaking
  wet burnt raw stale hung rang voicemail bot excuse excuses invoice bill fee fees unless except apparently somehow`.split(
    /\s+/,
  ),
);
