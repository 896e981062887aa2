import { EMOJI } from '../en/lexicon.ts';
import type { LanguageParts } from '../language-parts.ts';
import { patternSet } from '../patterns.ts';
import { weighed, wordList } from '../word-list.ts';

const CLASSES = {
  num: wordList(
    '0 00 000 0000 zwei drei vier fünf sechs sieben acht neun zehn mehreren mehrere vielen einigen',
  ),
  unit: wordList(
    'minuten minute min stunden stunde std tagen tage tag wochen woche monaten monate monat jahren jahr',
  ),
  praise:
    wordList(`toll super klasse prima großartig grossartig wunderbar herrlich fantastisch perfekt genial spitze
    bravo glückwunsch respekt schön danke großes tolle toller tolles super klasse`),
};

/** No names are looked for: German writes every noun large. */
export const GERMAN: LanguageParts = {
  code: 'de',
  negators:
    wordList(`nicht nich nix kein keine keinen keinem keiner keines nie niemals niemand niemanden nirgends nichts
    weder ohne kaum net ned`),
  clauseWords: wordList(
    'aber doch jedoch sondern weil da denn obwohl und sodass während allerdings trotzdem',
  ),
  butWords: wordList('aber jedoch allerdings trotzdem doch'),
  lexicon: weighed(
    {
      best: `großartig grossartig hervorragend ausgezeichnet fantastisch perfekt genial begeistert wunderbar klasse top
        spitze mega traumhaft sensationell vorbildlich bestens herzlichen`,
      good: `gut gute guter gutes super toll tolle toller tolles danke dankeschön freundlich freundliche nett nette netter
        schnell hilfsbereit kompetent zufrieden freue gefreut geholfen prima schön lob empfehlen weiterempfehlen
        erleichtert lieb liebe dankbar zuverlässig unkompliziert reibungslos lecker angenehm`,
      bad: `schlecht schlechte schlechter schlechtes leider enttäuscht enttäuschend ärgerlich nervt nervig langsam kaputt
        defekt unfreundlich schade traurig mies miese falsch verspätet fehlt mühsam genervt verärgert sauer problem
        unzufrieden beschwerde mangelhaft ungenügend`,
      worst: `frechheit unverschämt unverschämtheit katastrophe katastrophal abzocke betrug betrüger inakzeptabel
        unmöglich saftladen sauladen zumutung peinlich lächerlich skandal unfassbar furchtbar schrecklich grauenhaft
        scheiße scheisse scheiss mist wütend armutszeugnis dreist unterirdisch verarsche`,
    },
    EMOJI,
  ),
  badNews:
    wordList(`wieder erneut schon ausgefallen ausfall verspätung verspätet kaputt verloren weg falsch warte warten
    wartezeit warteschleife niemand keiner nichts geschlossen leer beschädigt gekündigt storniert abgebucht mahnung störung
    offline hängt stunden wochen monate angeblich zerbrochen defekt fehler`),
  phrases: patternSet(
    {
      'for nothing': '(für|fürs) nichts ; für nix',
      'third time': '(zum|schon|bereits|jetzt) .. mal ; zum wiederholten male ; schon wieder ; immer wieder',
      'still not': '(immer noch|noch immer|bis heute|weiterhin) (nicht|nichts|kein|keine|keinen|niemand)',
      'waited long': 'seit <num> <unit>',
      'never again': 'nie (wieder|mehr) ; nicht (noch einmal|nochmal) ; das war .. letzte mal',
      'many thanks': '(vielen|besten|herzlichen|tausend|lieben|riesigen) dank .. (für|an)',
      'thanks ahead':
        '(vielen|besten|herzlichen) dank im voraus ; danke im voraus ; (danke|dank) .. vorab ; vorab (danke|vielen dank)',
      'no complaint':
        '(nichts|nix) zu (meckern|beanstanden) ; kann .. nicht (meckern|klagen) ; keine (probleme|beschwerden) ; einwandfrei',
      asked:
        '(können|könnten|würden) sie ; (könnt|könntet) ihr ; wie kann ich ; wo finde ich ; gibt es ; ich möchte .. bitte',
    },
    CLASSES,
  ),
  bitter: patternSet(
    {
      surely: `danke für (nichts|nix) ; <praise> .. (schon wieder|mal wieder|wieder mal|ausgefallen) ; (na|ja) (toll|super|klasse|prima|bravo|danke|herrlich|großartig)
        (toll|super|klasse) gemacht .. (nicht|wieder|kaputt) ; so viel zu ; (ein|es) lebe die ; schönen dank auch ; besten dank auch ; slow clap`,
      perhaps: `^ (wirklich|ja|wow|oh|ach|echt|wie|was für ein|was für eine|wieder)? <praise> ; herzlichen glückwunsch ; (man|da) freut .. sich ; ich freue mich .. (wieder|stunden|warteschleife) ; wie (schön|nett|aufmerksam|toll) ; danke .. (dass|auch)`,
    },
    CLASSES,
  ),
  cues: patternSet(
    {
      'asked-again':
        'zum (zweiten|dritten|vierten|fünften|0) mal ; (schon|bereits) <num> mal (geschrieben|angerufen|nachgefragt|gemeldet) ; (mehrfach|mehrmals) (geschrieben|angerufen|nachgefragt|gemeldet)',
      'still-waiting':
        '(warte|warten) .. (immer noch|noch immer|seit <num> <unit>) ; (immer noch|noch immer|bis heute) keine (antwort|rückmeldung|reaktion|lieferung)',
      'wants-person':
        '(mit|an) (einem|einen) (menschen|mitarbeiter|vorgesetzten) ; echten menschen ; ihren vorgesetzten',
      'may-leave': '(werde|will|möchte) .. (kündigen|wechseln) ; wechsle .. anbieter ; bin .. kunde gewesen',
    },
    CLASSES,
  ),
  thanks: wordList('danke dank dankeschön dankbar bedanken bedanke merci dankend'),
  praise: new Set(),
  nameVerbs: new Set(),
  notNames: new Set(),
};
