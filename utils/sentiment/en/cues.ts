import { patternSet } from '../patterns.ts';
import { CLASSES } from './classes.ts';

/** Facts that a message states, in the customer's own words. How to write them: `patterns.ts`. */
export const CUES = patternSet(
  {
    'asked-again': `
      <nth> (time|email|mail|call|message|attempt|request|ticket|chat|letter|reminder) ; (for|at) the <nth> time ; how many (more)? times
      (already|ive|we|i|have|has|had) (already)? (asked|called|emailed|mailed|rang|phoned|written|wrote|messaged|contacted|explained|reported|told|chased|sent) .. (twice|already|before|again|repeatedly|three|four|five|several|many|countless|multiple|times)
      (asked|called|emailed|written|wrote|contacted|reported|explained) .. (<num>|twice|several|many) times? ; (once|yet) again (i|we|im|ask|asking|contacting|writing) ; (asking|writing|calling|contacting|chasing) .. again
      (have|had) to (repeat|explain) .. (again|myself|everything|every time) ; over and over ; time and time again ; again and again ; (passed|bounced|shunted|transferred) (from|around|between|back and forth) ; going (round|around)? in circles ; (another|yet another|next) (reminder|chaser)`,
    'still-waiting': `
      still (no|not|nothing|waiting|havent|hasnt|isnt|doesnt|cant|dont|wont|didnt|awaiting|pending|without|unable|unresolved|missing|on hold) .. (answer|reply|response|refund|news|update|working|received|heard|arrived|fixed|resolved|solved|back|got|delivered|solution|for)?
      (no|not a|without) (one|single|any)? (reply|response|answer|update|word|feedback|reaction) .. (yet|since|so far|from|for|to|still)? ; (been|have been) waiting .. (<unit>|since|ages|forever)? ; (waiting|waited) (for|since|over|almost|nearly|more|about)? .. (<unit>|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
      (nobody|noone|no one|never|not|havent|hasnt|have not|has not|didnt|yet to) .. (replied|answered|responded|called back|got back|come back|came back|heard back|heard anything|heard from|hear back|received) ; <num> <unit> (later|now) .. (still|nothing|no|and)`,
    'was-promised': `
      (was|were|been|got|i) (promised|assured|guaranteed) .. ; (promised|assured|guaranteed|told) (me|us) .. (would|will|that|it|by|within|today|tomorrow|refund|call) ; (was|were|been) told .. (would|will|itd|by|within|be|today|tomorrow|someone)
      you (promised|said|assured|guaranteed|told) .. ; your (colleague|agent|team|support|rep|manager|website) .. (promised|said|assured|told) ; (said|says) .. (would|will) (call|ring|be|get|send|arrive|refund|come|fix|reply) ; as (promised|agreed)`,
    solved: `
      (works|working|running|up|back) (now|again|fine|perfectly|great) .. ; (is|was|has been|been|all|its|got|thats|everything|now|problem|issue|finally) (now|been|finally|all)? (fixed|solved|resolved|sorted|settled) ; (that|this|it|which|restart|update|you|suggestion|fix|link|trick) .. (fixed|solved|resolved|sorted) (it|the|my|everything|this|that|our)
      (did the trick|that worked|it worked|that helped|works like a charm|problem solved|all good now|all set now|all sorted|sorted now|fixed now|it works) ; (refund|parcel|package|order|replacement|money|payment|letter|card|delivery|item) .. (arrived|received|came|in my account|gone through|turned up|landed|here now|come through) ; (you|we|can|please|may|happy to) .. close .. (ticket|case|request|this) ; no longer (need|have|an issue|a problem|happening|occurs) ; (figured|worked|sorted) it out`,
    'wants-person': `
      (speak|talk|chat|escalate|pass|put|transfer|connect|forward|escalated|speaking|talking) .. (manager|supervisor|human|person|agent|representative|rep|someone|somebody|real|actual|advisor|adviser|operator|person|boss|team lead|department)
      (real|actual|live) (person|human|agent|people) ; (want|need|like|give|get|get me|let me) .. (a|an|your|the|to)? (human|manager|supervisor|real person) ; (call|ring|phone) me (back)? ; (not|no) .. (a|another|more)? (bot|robot|chatbot|bots|robots) ; (bot|chatbot|robot) .. (useless|not|cant|doesnt|keeps|understand|help|circles) ; human please ; agent please ; (representative|agent|operator|human) $`,
    'may-leave': `
      (cancel|cancelling|canceling|close|closing|terminate|terminating|end|ending|delete|deleting|not renew|not renewing) .. (my|our|the|this)? (account|subscription|contract|membership|policy|plan|service|order) ; (switch|switching|move|moving|go|going|leave|leaving|change|changing) .. (to|for|over|with) .. (competitor|competitors|another|other|else|elsewhere|provider|rival|different)
      (never|not|wont|will not|last time) .. (buy|buying|order|ordering|use|using|fly|flying|book|booking|shop|shopping|come|return|renew|stay|recommend|do business|doing business) .. (again|here|with you|from you|ever|back|you)? ; (taking|take|took) (my|our) (business|custom|money) .. ; (lost|losing|lose) .. (a|me as|as)? (customer|customers|business) ; (looking|look) (at|for|into) .. (alternative|alternatives|another|other|elsewhere|competitors) ; (want|get|give|need) .. my money back ; (done|finished|through) with (you|this|them|your) ; last (chance|straw) ; (small claims|legal action|my lawyer|solicitor|ombudsman|trading standards|consumer protection|chargeback|lawsuit|attorney|regulator)`,
    vulnerable: `
      (my|his|her|our) (mother|father|mum|mom|dad|husband|wife|son|daughter|baby|partner|grandmother|grandfather|nan|gran|child|brother|sister) .. (died|passed|dying|ill|sick|hospital|disabled|dementia|cancer|stroke|surgery|funeral|care home|premature|alzheimers)
      (passed away|bereavement|bereaved|funeral|widow|widowed|deceased|late husband|late wife|late father|late mother) ; (in|from|into) (the)? hospital ; (cancer|chemo|chemotherapy|dialysis|surgery|disability|disabled|wheelchair|blind|deaf|dementia|autistic|autism|epilepsy|epileptic|diabetic|insulin|oxygen|pregnant|miscarriage|terminally|depression|anxiety|suicidal|panic attack|panic attacks)
      (lost|losing|made) .. (job|redundant|home|house) ; (cant|cannot|unable to|struggling to|struggle to|not able to) .. (afford|pay|feed|eat|heat|cope) ; (no|without|run out of|ran out of) .. (food|heating|hot water|electricity|medication|medicine|insulin|money for) ; (evicted|eviction|homeless|bailiffs|food bank|benefits|universal credit|bankrupt|bankruptcy|payday) ; (domestic|abusive) .. (abuse|partner|violence|ex|husband) ; (elderly|aged|old) .. (mother|father|parents|mum|mom|dad|neighbour|lady|pensioner) ; (im|i am) (<num>|elderly|a pensioner|a carer|housebound|alone|vulnerable) .. (years old|and)? ; pensioner ; housebound ; carer for`,
  },
  CLASSES,
);
