import { patternSet } from '../patterns.ts';
import { CLASSES } from './classes.ts';

/**
 * Praise that people mostly mean bitterly. `surely`: whatever else is there; `perhaps`: when bad news stands
 * in the same text.
 */
export const BITTER = patternSet(
  {
    surely: `
      (thanks|thank|thx|cheers|ty) you? .. for (nothing|zero|wasting|ruining|ignoring|losing|lying|leaving|hanging|keeping me waiting) ; thanks a bunch ; slow clap ; so much for ; yeah right ; gotta love ; (got|have) to love ; way to go
      <praise> (another|yet another) ; <praise> .. (again) .. (down|late|delayed|broken|cancelled|canceled|out|crashed|lost|wrong|charged) ; (just|oh) (great|brilliant|fantastic|wonderful|lovely|perfect|peachy|what i needed) ; called customer (service|support|care)
      (love|loving|enjoy|enjoying|adore|loved|enjoyed) (how you|how your|when you|when your|being ignored|being charged|being on hold|being told|waiting|paying for|sitting on|sitting in|standing in|spending my|spending hours)
      (great|good|nice|excellent|brilliant|fantastic|top|stellar|awesome|amazing|quality|superb|wonderful|bang up) (job|work|going|effort|planning|timing|communication) .. (losing|ruining|breaking|ignoring|not|wrecking|forgetting|leaving) ; (bravo|congrats|congratulations|kudos|well done) .. (losing|ruining|worst|failing|making|worse|breaking|managing|taking|charging)
      ^ (wow|ah|oh|great|well) .. <num> (hour|hours|day|days|week|weeks) .. (hold|wait|late|delay|queue) ; exactly what i (needed|wanted) .. (delay|late|wait|error|bill|charge|another) ; five stars for .. (losing|not|ignoring|wasting|worst)`,
    perhaps: `
      ^ (oh|well|wow|ah|yay|yeah|so|just|how|absolutely|truly)? <praise> ; (what|such) a? (great|brilliant|fantastic|wonderful|lovely|perfect|nice|amazing|awesome|superb) ; (real|really|very|so) (nice|classy|smart|helpful|professional|convenient|useful|impressive|reassuring) $
      (love|loving|enjoy|enjoying|adore) (how|when|that|being|it|the) ; (impressive|congratulations|congrats|bravo|kudos|genius|classy|magic|marvelous|charming|lucky me|how nice|how lovely|how kind|how thoughtful|how convenient) ; thanks .. (again|another|yet) ; made my (day|week|morning|night) ; (thanks|thank you|thx|cheers) $`,
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
