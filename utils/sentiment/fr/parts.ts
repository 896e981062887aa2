import { EMOJI } from '../en/lexicon.ts';
import type { LanguageParts } from '../language-parts.ts';
import { patternSet } from '../patterns.ts';
import { weighed, wordList } from '../word-list.ts';

const CLASSES = {
  num: wordList('0 00 000 0000 deux trois quatre cinq six sept huit neuf dix plusieurs quinze vingt trente'),
  unit: wordList('min minutes heure heures h jour jours semaine semaines mois an ans année années 0h 00h'),
  praise:
    wordList(`bravo super génial genial parfait formidable magnifique excellent merci félicitations felicitations
    chapeau top fantastique merveilleux quelle joli beau belle`),
};

export const FRENCH: LanguageParts = {
  code: 'fr',
  negators: wordList(`pas ne jamais rien aucun aucune personne sans ni nest nai na nont nétait nen nes navons
    navez nulle guère pa`),
  clauseWords: wordList('mais car donc et cependant pourtant parce puisque alors tandis or sauf'),
  butWords: wordList('mais cependant pourtant toutefois sauf'),
  lexicon: weighed(
    {
      best: `excellent excellente parfait parfaite génial géniale formidable fantastique exceptionnel exceptionnelle
        adorable ravi ravie impeccable merveilleux magnifique nickel bravo chapeau adore`,
      good: `merci bien bon bonne super top sympa gentil gentille agréable rapide efficace aimable satisfait satisfaite
        content contente heureux heureuse recommande professionnel soulagé soulagée félicitations aimé aime plaisir
        serviable compétent compétente réactif réactive facile remercie remercier`,
      bad: `mauvais mauvaise déçu déçue décevant dommage lent lente problème panne cassé cassée retard pire triste nul
        énervé énervée fatigué marre ras désagréable compliqué malheureusement incompétent incompétente pénible erreur
        lamentable insatisfait mécontent mécontente`,
      worst: `honteux honte scandaleux scandale arnaque arnaqueurs voleurs vol inadmissible inacceptable catastrophe
        catastrophique horrible nulle nuls minable foutage merde furieux furieuse insupportable escrocs escroquerie
        ridicule pitoyable lamentables dégueulasse`,
    },
    EMOJI,
  ),
  badNews:
    wordList(`encore toujours retard panne cassé perdu perdue annulé annulée attente attends attendre fermé vide
    abîmé bloqué erreur résilié débité facturé personne rien semaines mois heures coupure plante refusé refus injoignable
    soi-disant apparemment erroné raccroche raccroché`),
  phrases: patternSet(
    {
      'for nothing': 'merci pour rien ; pour rien',
      'third time':
        '(0e|0eme|0ème|deuxième|troisième|quatrième|cinquième|énième) fois ; (encore|toujours) (une fois|un|une)',
      'still not': 'toujours (pas|rien|aucun|aucune) ; (encore|toujours) personne',
      'waited long': 'depuis <num> <unit> ; (ça|cela) fait <num> <unit>',
      'never again': 'plus jamais ; on ne my reprendra ; (dernière|derniere) fois',
      'many thanks':
        'merci (beaucoup|infiniment|encore|mille) ; (grand|immense|énorme) merci ; merci à .. (pour|qui)',
      'thanks ahead':
        'merci (davance|par avance) ; (davance|par avance) merci ; merci de (me|bien|nous|votre)',
      'no complaint': 'rien à (redire|dire|reprocher) ; aucun (problème|souci) ; sans (problème|souci)',
      'fed up': '(ras le bol|jen ai marre|marre de) ; se (fout|moque|fiche) ; foutez .. gueule',
      asked:
        '(pouvez|pourriez) vous ; comment (faire|puis|je) ; où (trouver|puis) ; je (souhaite|voudrais|souhaiterais) ; est ce que',
    },
    CLASSES,
  ),
  bitter: patternSet(
    {
      surely: `merci pour rien ; (bravo|merci|super|génial|félicitations) .. (encore|en retard|en panne|annulé|perdu|cassé) ; (ah|ben|eh|oh) bravo ; bravo .. (vraiment|le foutage)
        vive (la|le|les) ; quel (professionnalisme|sérieux) ; on (adore|aime) .. (attendre|payer)`,
      perhaps: `^ (ah|oh|wow|encore|vraiment|trop|cest|alors)? <praise> ; (bravo|félicitations|chapeau) .. (pour|à) ; quelle (surprise|efficacité|joie|chance|rapidité|réactivité) ; (jadore|jaime) .. (quand|attendre|payer|comment)`,
    },
    CLASSES,
  ),
  cues: patternSet(
    {
      'asked-again':
        '(deuxième|troisième|quatrième|cinquième|énième|0e|0ème|0eme) (fois|mail|message|relance|appel|demande) ; (déjà|deja) (appelé|écrit|relancé|contacté) <num> fois',
      'still-waiting':
        'jattends (toujours|encore|depuis) ; toujours (pas de|aucune) (réponse|nouvelles|livraison|remboursement|nouvelle) ; toujours (pas|rien) reçu',
      'wants-person':
        '(parler|à) à? (un|une) (humain|conseiller|conseillère|responsable|vraie personne) ; votre responsable',
      'may-leave': 'je (vais|veux) (résilier|changer|partir) ; changer (dopérateur|de banque|de fournisseur)',
    },
    CLASSES,
  ),
  thanks: wordList('merci remercie remercier remerciements mercis remercions reconnaissant reconnaissante'),
  praise: new Set(),
  nameVerbs: new Set(),
  notNames: new Set(),
};
