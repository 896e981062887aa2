import { patternSet } from '../patterns.ts';
import { CLASSES } from './classes.ts';

/**
 * What customers say to companies in more than one word. Each line is a family of phrases that the model
 * weighs as one thing, so that a rare wording profits from a frequent one. How to write them: `patterns.ts`.
 */
export const PHRASES = patternSet(
  {
    'thanks for nothing': `
      (thanks|thank|thx|cheers|ty) you? .. for (nothing|zero|wasting|ruining|ignoring|the headache|not|losing|making me|leaving|letting|lying|the runaround|hanging)
      thanks (a|alot) bunch ; thanks but no thanks ; no thanks to (you|u|your|them) ; (thanks|cheers) (a lot|alot) .. (not|ruined|nothing)`,
    'bitter praise': `
      (great|brilliant|fantastic|wonderful|lovely|awesome|amazing|excellent|superb|perfect|nice|fab|good) (another|yet|again)
      ^ (oh|well|wow|ah|yay|yeah|so|just|how|absolutely)? <praise> .. (another|yet) ; (just|how|oh) (great|brilliant|fantastic|wonderful|lovely|perfect|peachy|typical|convenient)
      (great|good|nice|excellent|brilliant|fantastic|top|stellar|awesome|amazing|quality|superb|wonderful) (job|work|service|start|way|going|stuff|move|effort|experience|communication|planning|timing|training) .. (not|by|losing|ruining|leaving|to|with|if|when|again|guys)
      (love|loving|adore) (how|when|it when|that|being|waiting|paying|sitting|spending|your new)
      (gotta|got|have|must) to? love ; so much for ; slow clap ; yeah right ; (real|really) (nice|classy|smart|helpful|professional) $
      (way|well) (to|done) .. (losing|lose|ruin|ruining|go|keep) ; way to go ; (nice|good) (one|going) $ ; what a (surprise|shock|joke|shambles|mess|farce|disgrace|nightmare|waste|day|way)
      (big|huge|shocking|quelle) surprise ; as (usual|always|per usual|expected) ; (bravo|congrats|congratulations|kudos|hats) .. (for|on|to) .. (losing|ruining|worst|failing|making|not|worse)
      world class .. (not|incompetence) ; (only|just) <num> <unit> .. (late|wait|hold|queue) ; i (just|so|absolutely|really) (love|enjoy|enjoyed) (how|when|waiting|being|sitting|paying|talking|the)
      (exactly|just) what i (needed|wanted) ; (made|making) my (day|week|night|morning|evening) ; thanks .. (again|another) (delay|late|wait|error)
      (your|ur) (so|such) called ; called customer ; if you can call it`,
    'thanks in advance': `
      (thanks|thank|many|thx|tia|cheers) you? (so|very)? much? (in advance|advance|in anticipation|for your (help|time|understanding|assistance|support|attention)) ; (thanks|thank) you? .. in advance
      tia ; (kind|best|warm|warmest|kindest) regards ; (hope|trust|hoping) .. (you|this|all) (are|is|finds|find) ; looking forward to (hearing|your)`,
    'thanks then but': `
      (thanks|thank|thx|cheers|appreciate|grateful) .. (but|however|although|though|yet|unfortunately|sadly|still) ; thanks for .. (but|however|unfortunately)
      (nice|good|great|friendly|helpful|polite|lovely|kind) .. (but|however|unfortunately|although)`,
    'cannot praise enough': `
      (cant|cannot|couldnt|could not|can not) .. (thank|recommend|praise|fault|complain|speak highly|say enough|rate|rave) .. (enough|highly|fault|more)?
      (couldnt|could not|cannot|cant|couldve) .. (be|ask|have|get|been) .. (happier|better|more|for more|easier|asked|smoother|nicer|kinder|quicker|pleased)
      no complaints ; (never|not) (disappoint|disappoints|disappointed|fails|failed|let) .. (down)? ; nothing but (praise|good|great|positive) ; cannot fault ; cant fault
      (never|not) had (a|any|one|an) (problem|issue|complaint|bad)s? ; (not|isnt|wasnt) (bad|too bad|half bad) ; without a hitch ; no hassle ; hassle free ; not a single (complaint|issue|problem)`,
    'repeated ask': `
      <nth> (time|email|call|message|attempt|request|ticket|day|week|month|letter|chat|phone|complaint|reminder|one|try|visit|engineer|replacement) ; <num> times ; (how|so) many (times|emails|calls|more|people|months|weeks|days)
      (again|over|time) and (again|over) ; (once|yet) again ; yet another ; (asked|called|emailed|rang|phoned|written|wrote|messaged|tweeted|tried|contacted|reported|explained|sent|told|chased|complained) .. (twice|times|again|already|repeatedly|multiple|several|before|countless)
      (keep|keeps|kept) (getting|asking|telling|saying|calling|waiting|trying|being|having|sending|going|crashing|failing|dropping|cancelling|changing|charging|on) ; same (answer|thing|reply|problem|issue|story|question|excuse|error|copy)
      (every|each|all) (single|bloody|damn|time|other) (time|day|month|week|call|one|morning|the time)? ; back to square one ; still the same ; same .. again`,
    'still not': `
      still (no|not|nothing|none|nowhere|waiting|havent|hasnt|isnt|doesnt|cant|dont|wont|didnt|never|stuck|missing|down|broken|charging|charged|havn't|unable|failing|being|have to|has to|getting|nobody|pending|on|without|awaiting|hold|in the|crashing|out|wrong|unresolved|slow|showing|says|ongoing)
      (no|not|nothing|nobody|noone) .. yet ; (is|are|am|was|were|been|im|its) still .. (waiting|not|down|broken|stuck|on|missing|without|out) ; no (reply|response|answer|word|update|updates|news|info|information|explanation|communication|help|apology|sign|refund|callback|luck|contact|resolution|progress|solution|one|joy|show|idea)
      (never|not|havent|hasnt|didnt|yet to|nobody|noone|no one) .. (heard|replied|arrived|received|called|came|come|showed|turned|responded|answered|got|resolved|fixed|appeared|delivered|refunded|credited|contacted|respond|reply|answer|call|receive|arrive|get) .. (back|up)?`,
    waiting: `
      (for|after|over|been|waited|waiting|nearly|almost|about|past|last|another|spent|took|taken|takes|taking|wasted|than|only|already|now) (the|a|an|past|last|over|about|more|nearly|almost|than|at|least|around|whole|whopping)? (the|a|past|last|over|than|of)? (<num>|an|a|half)? <unit> (now|late|later|ago|of|to|on|and|for|waiting|without|already|so|is)?
      <num> (bloody|whole|full|solid|long|frigging|entire|business|working|fucking|damn)? <unit> (now|late|later|and|delay|delayed|of|on hold|wait|waiting|without|no|still) ; <num> <unit> .. (later|late|and|delay|hold|waiting|wait) ; (hours|days|weeks|months|ages|forever|years) (late|later|and|of|on|now|waiting|ago|on end|without)
      on hold ; (been|sat|sitting|stuck|kept|left|stood) .. (waiting|hold|queue|hanging|stranded|line|limbo|dark|stuck) ; (left|leaving) (me|us|people|customers) .. (waiting|stranded|hanging|without|stuck|dark) ; takes? (forever|ages) ; how (long|much longer) .. (wait|take|waiting|does|till|until|before|must|longer|do i)`,
    'does not work': `
      <not> .. (working|work|works|worked|load|loading|open|opening|connect|connecting|respond|responding|responsive|function|start|turn|charge|charging|sync|send|update|let me|allow|log|login|help|fix|fixed|solve|solved) ; (stopped|stops|quit) (working|responding|charging) ; (keeps|keep|kept|constantly|always|continually) (crashing|freezing|dropping|failing|buffering|logging|disconnecting|going|breaking|cutting|losing|resetting|asking)
      (broken|down|crashed|frozen|dead|out|offline) (again|for|since|all|still|now) ; (has|is|are|was|were) (been)? (down|broken|useless|out|dead|off)`,
    'works now': `
      (works|working|fixed|resolved|sorted|solved|up|arrived|back|running) (now|again|perfectly|fine|great|well|like|beautifully|a treat|flawlessly|smoothly|and running|today) ; (now|finally|all|thats|its|already|is|been|got|problem|issue) (all|it|been|up|just)? (works|working|fixed|resolved|sorted|solved|arrived|good|done)
      did the trick ; (that|it|this|restart|update|reset|you|your) .. (helped|worked|fixed it|solved it|sorted it|did it) ; like a charm ; as good as new ; good as new ; (problem|issue|all|case) (solved|resolved|sorted|fixed|gone)`,
    'sharp question': `
      (why|how|what|when|where|who) (the (hell|heck|fuck|f)|on earth|in the world|tf) ; (wtf|wth|smh|ffs|omfg|fml|jfc)
      (is|are|r) (this|that|you|u|yall|they|there|it) (guys|people|even|actually|for|all|a|ever|kidding|serious|joking|having|taking|some kind of)? (joke|kidding|serious|joking|real|ever|laugh|mad|insane|blind|deaf|stupid|asleep|normal|acceptable|legal|going to|gonna)
      (do|does|did|will|can|could|would) (you|u|anyone|anybody|they|someone|somebody|yall|any of you) (guys|people|even|ever|actually|at all)? (even|ever|care|bother|read|actually|answer|listen|know|understand|realise|realize|train|reply) ; whats? (is)? the point ; (what|how) (kind|sort|type) of
      how (hard|difficult|dare|is it|is this|can you|can a|come|could you|do you|many|much more|on) .. (be|possible|acceptable|legal|justify|charge|lose|business|sell|call|cancel|forget|expect|it)? ; why (is|are|do|does|did|would|cant|isnt|arent|dont|doesnt|wont|didnt|has|hasnt|have|havent|bother|should|must|am|was|were|even|not|so)
      (anyone|anybody|someone|somebody|hello) (there|home|alive|awake|out there|else) ; (who|where) (is|are|do|does|did) (running|my|our|the|your) ; (care|want|mind) to (explain|comment|tell) ; when (are|will|is|do|did) (you|u|this|it|someone|my|the) .. (fix|ever|going|finally|gonna|actually)`,
    'polite question': `
      ^? (can|could|would|may|will) (you|u|i|we|someone|anyone|somebody|it) (please|pls|plz|kindly|perhaps|possibly|also|just|be|help|tell|let|confirm|check|advise|get|use|change|have|send|explain|add|still|make|clarify|point|look|assist|remind)
      how (do|can|would|could|should|does|to|long|much|many|will) (i|we|you|one|it|this|the|does|do|is)? ; (is|are|was) (it|there|this|that|my) (a|any|also|still|possible|available|way|some|an|normal|ok|okay|included) ; what (is|are|does|do|should|would|happens|time|if|kind|was|can|will) ; (where|when|which) (can|do|is|are|should|will|does|could|would|was)
      (i|we) (would|wld) (like|love|need|want|appreciate) ; id (like|love|appreciate|need) ; (i|we|im|just|was|were) (want|wanted|need|wondering|wonder|curious|looking|trying|planning|hoping|interested|thinking|asking|checking|unsure) (to|if|whether|about|how|for|at|of|in)
      (please|kindly|pls|plz) (let|tell|advise|confirm|help|send|explain|cancel|change|update|check|can|could|provide|see|find|dm|add|remove|clarify|assist|note|forward|close|contact) ; (do|does|did) (you|i|we|the|it|my|this|your) (have|need|know|offer|ship|accept|support|sell|want|get|include|work|also|still|plan|provide|think|deliver|allow|require)
      any (idea|chance|plans|way|update|news|eta|advice|tips|recommendations|suggestions|info|word|thoughts) ; (what|how) about ; am i (able|allowed|eligible|supposed|right|correct|required|entitled)`,
    'stops being a customer': `
      (never|not|wont|wouldnt|wouldn't|refuse|last time) .. (again|ever|anymore|use|using|buy|buying|fly|flying|book|order|shop|return|recommend|trust|come back|business|stay|renew) ; (cancel|cancelling|canceling|close|closing|closed|leave|leaving|ditch|ditching|quit|quitting|delete|deleting|drop|dropping|switch|switching) .. (account|subscription|contract|membership|you|provider|bank|competitor|carrier|card|service|app|policy|order)
      (lost|losing|lose) (a|my|another|me|our|customers|loyal|business|all|any|your|yourself|yourselves) .. (customer|business|trust|faith|patience|custom|respect|confidence)? ; (take|taking|took|move|moving) (my|our) (business|custom|money) ; (going|go|switch|switching|moving|move|off|straight|over|back) to .. (competitor|competition|another|else|elsewhere|rival|instead) ; (stay|steer|keep) (away|clear) ; avoid (like|at|this|these|them|using) ; (dont|do not) (buy|use|fly|bother|trust|waste|go|book|order|even|shop|expect)
      (small claims|legal action|my lawyer|solicitor|ombudsman|trading standards|sue|lawsuit|report you|bbb|regulator|watchdog|consumer rights|consumer protection|attorney|court) ; last (straw|chance|time) ; (had|have had|ive had) (enough|it) ; (done|finished|through|over it|im out) with (you|this|them|it|these|your|ur) ; fed up ; sick (of|and) ; tired of ; so done`,
    blame: `
      (your|ur|their|the) (service|support|app|website|site|staff|company|customer|driver|product|system|agent|people|airline|team|food|delivery|internet|wifi|helpline) .. (is|are|was|were|sucks|has|have|needs|keeps|failed|refused|refuses|lied|cant|doesnt|didnt|wont) .. (awful|terrible|bad|worst|horrible|useless|rubbish|shocking|poor|joke|appalling|rude|ridiculous|disgrace|disgusting|pathetic|shit|crap|trash|garbage|atrocious|abysmal|unacceptable|broken|down|help|nothing|care)
      you (guys|people|lot|all|really|never|always|just|still|keep|lost|ruined|broke|charged|took|overcharged|cancelled|canceled|sold|lied|promised|failed|dont|didnt|cant|wont|suck|messed|screwed|forgot|ignored|have (lost|failed|ruined)|should be|need to|clearly|obviously|owe|messed up) ; (not|isnt|arent|wasnt|hardly|far from|less than) .. (good enough|acceptable|impressed|happy|amused|pleased|ok|okay|right|fair|professional|helpful|satisfied|ideal|cool|worth|great|thrilled|fun|on)
      (waste|wasted|wasting) .. (time|money|hours|day|evening|afternoon|space|my) ; (no|zero|lack of|any|without|poor|terrible|bad|awful) (customer|communication|apology|explanation|compensation|accountability|respect|consideration|sense|care|idea|help|empathy|information|warning|notice) ; (let|letting) (me|us|down|people|customers) down? ; (rip|ripped|ripping) (off|me|us|people) ; (should|could|would) have (been|told|known|let|at least|done|said|warned|checked) ; (supposed|meant|promised|scheduled|guaranteed|told|assured|said) .. (to|be|would|that|it|by|me|us) ; (at|the) least you (could|can) ; bare minimum ; (nobody|noone|no one|none of you) .. (cares|knows|answers|replies|helps|responds|listens|called|seems|bothered|told|care|know|help|there)`,
    'money taken': `
      (charged|billed|debited|charging|paid|pay|paying|taken|took) .. (twice|double|extra|again|wrong|without|for nothing|still|full price|fee|fees|more|times|for a service) ; (double|over) (charged|charge|billed|charging|charges) ; overcharged ; (want|give|need|demand|where) .. (my|our) (money|refund|cash) (back)? ; refuse .. refund ; hidden (fees|charges|costs) ; money (grab|grabbing|back)`,
    'thanks for a deed': `
      (thanks|thank|thx|ty|cheers|thankyou|shoutout|shout|props|kudos|hats|grateful|appreciate|appreciated|credit) (you|u|to|out|off|so|very|much|a|lot|alot|again|guys|all|ya|yall|everyone|team)? (so|very|to|for|a|much|lot|guys|all)? (much|lot|many|for|bunch|ton|million)? (for|to|the|your|you)? .. (help|helping|sorting|fixing|quick|fast|prompt|great|amazing|awesome|excellent|wonderful|fantastic|resolving|getting|taking|making|coming|finding|patience|kindness|going|being|support|assistance|reply|response|update|upgrade|following|replacing|speedy|refund|service|everything|all|solving|lovely|reaching|responding|brilliant|saving|looking|clearing|explaining|staying|crew|the info|for that|for this)
      (was|were|is|are|been|so|very|really|super|extremely|incredibly|absolutely|such|most) (so|very|really|super|extremely|incredibly|absolutely|a|an)? (helpful|friendly|kind|patient|amazing|wonderful|brilliant|fantastic|excellent|lovely|awesome|great|polite|professional|nice|fab|understanding|outstanding|star|legend|gem|impressed|happy|pleased|delighted|grateful|thankful|relieved|chuffed|good|thoughtful|caring|efficient|quick)
      (above and beyond|extra mile|made my (day|week)|saved (my|the|our) (day|trip|bacon|life)|life saver|lifesaver|top (notch|marks|service|class)|first class|five stars?|0 stars|hats off|well done|keep it up|keep up|good job|great job|nice work|great work|great service|excellent service|best customer|highly recommend|would recommend|will recommend|spot on|second to none) ; (best|favourite|favorite|fave) (airline|bank|app|service|company|customer|flight|crew|ever|provider|store|in the|experience|support|team)
      (love|loving|loved) (you|the|this|your|my|it|ya|u|that|these|them|working|flying) ; (so|very|really|super) (happy|pleased|excited|glad|impressed|relieved|grateful|thankful|good) ; (cant|cannot) wait ; (much|really|greatly|very much|so) appreciated ; (thank|thanks|thankyou|thx) (you|u)? (so|very)? (much|lot|million)? $`,
    'wish not praise': `
      (would|could|might|should|itd|thatd|it would|will) be (really|so|very|just|a|much)? (great|good|nice|lovely|helpful|appreciated|perfect|amazing|awesome|useful|handy|better|easier|fantastic|wonderful|ideal|cool) ; (happy|glad|pleased|keen|delighted) to (help|provide|send|share|pay|wait|hear|test|give|do|try|discuss|answer|chat|be) ; (any|some|your|much|the|more) (help|assistance|advice|guidance|info|feedback|support|pointers|clarification) .. (appreciated|welcome|great|useful|grateful|helpful) ; (appreciate|grateful|thankful) .. (if|any|help|could) ; (hope|hoping|wish|wishing) (you|to|this|it|that|there|i|we|for|someone) ; (best|good|better|right|correct|easiest|cheapest|fastest|nicest) (way|time|option|practice|place|person|plan|number|address|one|method|department|deal|route) (to|for|is|would|of)?`,
  },
  CLASSES,
);
