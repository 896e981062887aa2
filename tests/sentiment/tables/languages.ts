import type { Label } from '../../../utils/sentiment/reading.ts';

/** What a reader would say of each row. At most `mayMiss` of a language's rows may go wrong. */
export interface LanguageTable {
  mayMiss: number;
  rows: readonly (readonly [text: string, label: Label])[];
}

export const LANGUAGE_TABLES: Readonly<Record<string, LanguageTable>> = {
  de: {
    mayMiss: 2,
    rows: [
      ['Ich bin überhaupt nicht zufrieden mit dieser Lösung.', 'negative'],
      ['Der Techniker war weder freundlich noch kompetent.', 'negative'],
      ['Seit vier Wochen warte ich auf mein Geld und niemand meldet sich.', 'negative'],
      ['Am Anfang lief alles gut, aber jetzt ist es eine einzige Katastrophe.', 'negative'],
      ['Das Gerät ist schon wieder kaputt, ich bin echt sauer!', 'negative'],
      ['Guten Tag, wie kann ich meine Rechnungsadresse ändern? Vielen Dank im Voraus.', 'neutral'],
      ['Könnten Sie mir bitte die Rechnung vom Mai schicken? Mit freundlichen Grüßen', 'neutral'],
      ['Welche Öffnungszeiten habt ihr am Samstag?', 'neutral'],
      ['Vielen Dank für die schnelle Hilfe, jetzt funktioniert wieder alles!', 'positive'],
      ['Super netter Kontakt, ich bin begeistert und empfehle euch gerne weiter.', 'positive'],
      ['Da gibt es nichts zu meckern, einfach klasse!', 'positive'],
    ],
  },
  fr: {
    mayMiss: 2,
    rows: [
      ['Je ne suis pas du tout satisfait de cette solution.', 'negative'],
      ['La vendeuse n’était ni aimable ni compétente.', 'negative'],
      ['Cela fait quatre semaines que j’attends mon remboursement et personne ne répond.', 'negative'],
      ['Au début tout allait bien, mais maintenant c’est une catastrophe.', 'negative'],
      ['L’appareil est encore en panne, j’en ai vraiment marre !', 'negative'],
      ['Bonjour, comment puis-je changer mon adresse de facturation ? Merci d’avance.', 'neutral'],
      ['Pourriez-vous m’envoyer la facture de mai ? Cordialement', 'neutral'],
      ['Quels sont vos horaires le samedi ?', 'neutral'],
      ['Merci beaucoup pour votre aide rapide, tout fonctionne à nouveau !', 'positive'],
      ['Accueil très sympathique, je suis ravie et je vous recommande.', 'positive'],
      ['Rien à redire, service impeccable !', 'positive'],
    ],
  },
  es: {
    mayMiss: 2,
    rows: [
      ['No estoy nada satisfecho con esta solución.', 'negative'],
      ['El técnico no fue ni amable ni puntual.', 'negative'],
      ['Llevo cuatro semanas esperando mi dinero y nadie me responde.', 'negative'],
      ['Al principio todo iba bien, pero ahora es un desastre.', 'negative'],
      ['El aparato se ha roto otra vez, ¡estoy harta!', 'negative'],
      ['Buenos días, ¿cómo puedo cambiar mi dirección de facturación? Gracias de antemano.', 'neutral'],
      ['¿Podrían enviarme la factura de mayo? Un saludo', 'neutral'],
      ['¿Qué horario tienen los sábados?', 'neutral'],
      ['¡Muchas gracias por la ayuda tan rápida, ya funciona todo!', 'positive'],
      ['Trato muy amable, estoy encantada y los recomiendo.', 'positive'],
      ['Ninguna queja, un servicio excelente.', 'positive'],
    ],
  },
  pt: {
    mayMiss: 2,
    rows: [
      ['Não estou nada satisfeito com esta solução.', 'negative'],
      ['O técnico não foi educado nem pontual.', 'negative'],
      ['Estou há quatro semanas à espera do meu dinheiro e ninguém responde.', 'negative'],
      ['No começo estava tudo bem, mas agora virou um desastre.', 'negative'],
      ['O aparelho quebrou de novo, estou cansada disso!', 'negative'],
      ['Bom dia, como faço para mudar o endereço de cobrança? Obrigada desde já.', 'neutral'],
      ['Podem enviar a fatura de maio, por favor? Cumprimentos', 'neutral'],
      ['Qual é o horário de vocês no sábado?', 'neutral'],
      ['Muito obrigado pela ajuda rápida, já está tudo funcionando!', 'positive'],
      ['Atendimento muito simpático, adorei e recomendo.', 'positive'],
      ['Nada a reclamar, serviço excelente!', 'positive'],
    ],
  },
};

/** Texts that look like more than one language, or are of none that is read: nothing may be said of them. */
export const NOT_READ: readonly string[] = [
  'Dov’è il mio pacco? È una vergogna, non è ancora arrivato!',
  'Waarom duurt het zo lang? Ik ben heel erg teleurgesteld in jullie.',
  'Paczka nadal nie dotarła, proszę o pomoc, to jest skandal',
  'Varför har jag inte fått min beställning än? Jag är så arg',
];
