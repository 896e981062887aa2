import { EMOJI } from '../en/lexicon.ts';
import type { LanguageParts } from '../language-parts.ts';
import { patternSet } from '../patterns.ts';
import { weighed, wordList } from '../word-list.ts';

const CLASSES = {
  num: wordList('0 00 000 0000 dos tres cuatro cinco seis siete ocho nueve diez varios varias quince veinte'),
  unit: wordList('min minutos hora horas dia día días dias semana semanas mes meses año años'),
  praise:
    wordList(`genial bravo excelente perfecto estupendo maravilloso maravilla fantástico fantastico felicidades
    felicitaciones gracias enhorabuena increíble increible qué que lindo bonito buenísimo`),
};

export const SPANISH: LanguageParts = {
  code: 'es',
  negators: wordList('no ni nunca jamás jamas nada nadie ningún ningun ninguna ninguno sin tampoco apenas'),
  clauseWords: wordList('pero y porque aunque sino pues mientras entonces e salvo'),
  butWords: wordList('pero aunque sino'),
  lexicon: weighed(
    {
      best: `excelente excelentes perfecto perfecta maravilloso maravillosa fantástico fantástica encantado encantada
        genial buenísimo increíble estupendo estupenda espectacular inmejorable impecable felicidades encantó encanta`,
      good: `gracias bien bueno buena buen amable amables rápido rápida eficaz contento contenta feliz satisfecho satisfecha
        recomiendo recomendable agradecido agradecida atento atenta mejor lindo fácil agradable profesional ayudó
        solucionado resuelto alegra agradezco simpático simpática`,
      bad: `malo mala mal lento lenta decepcionado decepcionada decepción lástima problema roto rota triste harto harta
        error tarde retraso queja molesto molesta cansado cansada peor desagradable lamentable lamentablemente
        grosero grosera incompetentes decepcionante`,
      worst: `pésimo pésima pesimo pesima vergüenza verguenza vergonzoso estafa estafadores ladrones robo horrible terrible
        inaceptable indignante desastre asco mierda inadmisible ridículo burla basura indignado indignada nefasto
        fatal intolerable tomadura`,
    },
    EMOJI,
  ),
  badNews:
    wordList(`otra vez sigue sigo retraso cancelado cancelada roto perdido perdida espera esperando esperar cerrado
    vacío dañado error cobrado cobraron nadie nada nunca semanas meses horas caído caída corte bloqueado rechazado
    supuestamente tarde cuelgan colgaron averiado falla fallo`),
  phrases: patternSet(
    {
      'for nothing': 'gracias por nada ; (para|por) nada',
      'third time': '(segunda|tercera|cuarta|quinta|enésima|0a) vez ; otra vez ; de nuevo ; una y otra vez',
      'still not':
        '(sigo|seguimos|sigue) sin ; (todavía|todavia|aún|aun) no ; (sigue|siguen) (igual|fallando)',
      'waited long': '(llevo|llevamos|desde hace|hace|van) <num> <unit> ; hace <num> <unit> que',
      'never again': 'nunca más ; nunca mas ; (última|ultima) vez ; no vuelvo',
      'many thanks': '(muchas|muchísimas|mil|infinitas) gracias .. (por|a) ; gracias a',
      'thanks ahead': 'gracias (de antemano|por adelantado) ; de antemano .. gracias',
      'no complaint': 'ninguna queja ; (sin|ningún) problema ; nada que (objetar|reprochar)',
      'fed up':
        '(harto|harta|hartos) de ; (qué|que|una) (vergüenza|verguenza|asco) ; tomando el pelo ; (tomadura|toman) .. pelo',
      asked:
        '(podrían|podrian|pueden|podría|puede|podéis) (decirme|indicarme|informarme|ayudarme|enviarme) ; (cómo|como) (puedo|hago|se) ; (quisiera|quería|necesito) (saber|cambiar|consultar) ; (dónde|donde) (puedo|está|encuentro)',
    },
    CLASSES,
  ),
  bitter: patternSet(
    {
      surely: `gracias por (nada|hacerme|hacernos|arruinar|dejarme|ignorarme|estropear) ; (genial|bravo|felicidades|perfecto|excelente|estupendo|enhorabuena|gracias) .. (otra vez|de nuevo|cancelado|perdido|tarde|caído)
        menos mal que ; viva (el|la|los) ; (vaya|menudo|menuda) (servicio|atención|seriedad|profesionalidad)`,
      perhaps: `^ (pues|oh|ah|wow|muy|otro|otra)? <praise> ; (qué|que) (bien|maravilla|alegría|bonito|detalle|eficiencia|rapidez|sorpresa|amables) ; (me encanta|encantado de|me fascina) .. (que|cuando|esperar|pagar|como) ; (felicidades|enhorabuena|felicitaciones|bravo) .. (por|a)`,
    },
    CLASSES,
  ),
  cues: patternSet(
    {
      'asked-again':
        '(segunda|tercera|cuarta|quinta|enésima|0a) vez que (escribo|llamo|pregunto|reclamo|contacto|los|les) ; ya (he|hemos) (escrito|llamado|reclamado) <num> veces',
      'still-waiting':
        '(sigo|seguimos) (esperando|sin respuesta|sin noticias) ; (todavía|aún|aun) (estoy esperando|no he recibido|no recibo|no me)',
      'wants-person':
        '(hablar|comunicarme) con (una persona|un humano|un agente|un supervisor|alguien) ; su (supervisor|responsable)',
      'may-leave':
        '(me|nos) (cambio|cambiaré|voy) (de|a) (compañía|operador|banco|la) ; (voy a|quiero) (darme de baja|cambiar de compañía)',
    },
    CLASSES,
  ),
  thanks: wordList('gracias agradezco agradecido agradecida agradecemos agradecer agradecidos grax'),
  praise: new Set(),
  nameVerbs: new Set(),
  notNames: new Set(),
};
