import { EMOJI } from '../en/lexicon.ts';
import type { LanguageParts } from '../language-parts.ts';
import { patternSet } from '../patterns.ts';
import { weighed, wordList } from '../word-list.ts';

const CLASSES = {
  num: wordList(
    '0 00 000 0000 dois duas três tres quatro cinco seis sete oito nove dez vários várias quinze vinte',
  ),
  unit: wordList('min minutos hora horas h dia dias semana semanas mês mes meses ano anos'),
  praise:
    wordList(`ótimo otimo excelente perfeito maravilha maravilhoso parabéns parabens bravo fantástico lindo legal
    obrigado obrigada espetáculo espetacular show beleza incrível boa que`),
};

/** Of Brazil and of Portugal. */
export const PORTUGUESE: LanguageParts = {
  code: 'pt',
  negators: wordList('não nao n nem nunca jamais nada ninguém ninguem nenhum nenhuma sem tampouco num'),
  clauseWords: wordList('mas e porque pois porém porem embora contudo então só enquanto entretanto todavia'),
  butWords: wordList('mas porém porem contudo entretanto embora'),
  lexicon: weighed(
    {
      best: `excelente excelentes perfeito perfeita maravilhoso maravilhosa fantástico fantástica incrível ótimo ótima
        otimo otima parabéns parabens adorei amei amo espetacular sensacional impecável encantado top nota`,
      good: `obrigado obrigada bom boa bem rápido rápida atencioso atenciosa simpático simpática feliz satisfeito satisfeita
        recomendo gostei agradeço grato grata melhor educado educada eficiente resolveram resolvido ajudou contente
        prestável legal lindo linda gentil valeu aliviado aliviada`,
      bad: `ruim mau má mal lento lenta decepcionado decepcionada desapontado desiludido desiludida decepção pena problema
        quebrado partido avariado triste cansado cansada farto farta erro atraso atrasado reclamação chateado chateada
        pior infelizmente lamentável demora difícil`,
      worst: `péssimo péssima pessimo pessima vergonha vergonhoso absurdo golpe burla roubo ladrões horrível terrível
        inaceitável inadmissível desastre lixo merda ridículo palhaçada descaso desrespeito enganação nojo revoltante
        revoltado revoltada porcaria indignado indignada`,
    },
    EMOJI,
  ),
  badNews:
    wordList(`outra vez novamente continua atraso atrasado cancelado cancelada quebrado avariado perdido perdida espera
    esperando esperar fechado vazio danificado erro cobrado cobraram ninguém nada nunca semanas meses horas caiu queda
    bloqueado recusado supostamente travou sumiu falha falhou demora`),
  phrases: patternSet(
    {
      'for nothing': '(obrigado|obrigada|valeu) por nada ; para nada ; pra nada',
      'third time': '(segunda|terceira|quarta|quinta|enésima|0a|0ª) vez ; (outra|mais uma) vez ; de novo',
      'still not':
        '(ainda|até agora|até hoje|ate agora) (não|nao|nada|ninguém|sem) ; (continuo|continua|sigo) (sem|à espera|esperando)',
      'waited long': '(há|ha|faz|tem|desde|a) <num> <unit>',
      'never again': 'nunca mais ; (última|ultima) vez',
      'many thanks':
        '(muito|muitíssimo) (obrigado|obrigada) .. (por|pela|pelo|a|à|ao) ; (obrigado|obrigada) (a|à|ao|pela|pelo)',
      'thanks ahead':
        '(obrigado|obrigada|grato|grata|agradeço) desde já ; desde já (obrigado|obrigada|agradeço|grato|grata)',
      'no complaint':
        '(sem|nenhum|nenhuma) (problema|problemas|reclamação|queixa) ; (nada|tenho) a (reclamar|apontar) ; não tenho .. reclamar',
      'fed up':
        '(cansado|cansada|farto|farta|saco cheio) (de|disso|disto) ; (que|uma) (vergonha|palhaçada|absurdo|descaso) ; falta de (respeito|consideração|vergonha)',
      asked:
        '(como|onde) (faço|posso|consigo|é que) ; (gostaria|queria|preciso) (de|saber|mudar) ; (podem|poderiam|pode|poderia) (me|dizer|informar|enviar|confirmar) ; vocês (têm|tem|fazem)',
    },
    CLASSES,
  ),
  bitter: patternSet(
    {
      surely: `(obrigado|obrigada|valeu) por (nada|estragar|arruinar|ignorar|me deixar) ; (parabéns|parabens|ótimo|otimo|perfeito|maravilha|excelente|bravo|lindo|obrigado) .. (de novo|outra vez|mais uma vez|cancelado|atrasado|sumiu|caiu)
        viva (o|a|os) ; (ainda bem que|só que não|sqn) ; belo (serviço|atendimento)`,
      perhaps: `^ (ah|oh|nossa|uau|mais|muito|pois)? <praise> ; que (maravilha|beleza|lindo|ótimo|bom|legal|eficiência|rapidez|surpresa|alegria) ; (adoro|amo|adorei) .. (quando|esperar|pagar|como|ficar) ; (parabéns|parabens) .. (por|pela|pelo|a|aos)`,
    },
    CLASSES,
  ),
  cues: patternSet(
    {
      'asked-again':
        '(segunda|terceira|quarta|quinta|enésima|0a|0ª) vez que (escrevo|ligo|pergunto|reclamo|contacto|entro|peço|mando) ; já (liguei|escrevi|reclamei) <num> vezes',
      'still-waiting':
        '(continuo|sigo|ainda estou) (esperando|à espera|aguardando|sem resposta) ; ainda não (recebi|chegou|responderam|tive) ; (até agora|até hoje) nada',
      'wants-person':
        'falar com (uma pessoa|um humano|um atendente|um supervisor|alguém|um responsável) ; (seu|vosso) (supervisor|gerente)',
      'may-leave':
        '(vou|quero) (cancelar tudo|mudar de operadora|trocar de operadora|mudar de banco|rescindir)',
    },
    CLASSES,
  ),
  thanks: wordList(
    'obrigado obrigada obrigados agradeço agradecido agradecida agradecer grato grata valeu obg brigado brigada',
  ),
  praise: new Set(),
  nameVerbs: new Set(),
  notNames: new Set(),
};
