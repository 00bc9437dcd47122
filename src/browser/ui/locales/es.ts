import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('es');
const terms: Counted = { one: '# término', many: '# de términos', other: '# términos' };

export const strings: AllStrings = {
  lang: 'es',
  dir: 'ltr',
  close: 'Cerrar',
  tryAgain: 'Reintentar',
  loading: 'Cargando…',
  back: 'Atrás',

  readMore: 'Leer más',
  about: (name) => `sobre ${name}`,
  relatedTerms: 'Términos relacionados',
  mayAlsoMean: 'También puede significar',
  failedTitle: 'Error al cargar',
  failed: 'No se pudo cargar este contenido.',
  offlineTitle: 'Sin conexión',
  offline: 'Este contenido aparecerá aquí cuando vuelva la conexión.',
  missingTitle: 'Todavía sin explicación',
  missing: 'Esta palabra no está en el glosario.',
  launcher: (n) => (n > 0 ? `Glosario: ${count(n, terms)} en esta página` : 'Glosario'),

  glossary: 'Glosario',
  breadcrumb: 'Ubicación actual',
  search: (n) =>
    count(n, { one: 'Buscar en # término', many: 'Buscar en # de términos', other: 'Buscar en # términos' }),
  clear: 'Borrar la búsqueda',
  page: 'En esta página',
  index: 'A-Z',
  topics: 'Temas',
  paths: 'Rutas',
  showInText: (words) => `Mostrar «${words}» en el texto`,
  nothingOnPage: 'En esta página no aparece ningún término del glosario.',
  letters: 'Letras',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# paso', many: '# de pasos', other: '# pasos' }),
  stepsDone: (done, all) =>
    `${done} de ${count(all, { one: '# paso leído', many: '# de pasos leídos', other: '# pasos leídos' })}`,
  done: 'leído',
  begin: 'Empezar',
  goOn: 'Continuar',
  noTopics: 'Este glosario no tiene temas.',
  noPaths: 'Este glosario no tiene rutas de lectura.',
  results: 'Resultados de la búsqueda',
  found: (n) => count(n, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
  filter: (n) =>
    count(n, { one: 'Filtrar # término', many: 'Filtrar # de términos', other: 'Filtrar # términos' }),
  nothingFound: (query) => `No hay resultados para «${query}».`,
  searchAdvice: 'Quizá ayude una palabra más corta u otro nombre.',
  browse: 'Ver de la A a la Z',

  also: (names) => `también: ${names}`,
  biggerPicture: 'Visión de conjunto',
  neighboursOf: (name) => `Términos en torno a ${name}`,
  questions: 'Preguntas frecuentes',
  related: 'Ver también',
  sources: 'Fuentes',
  stepOf: (step, steps) => `Paso ${step} de ${steps}`,
  next: (name) => `Siguiente: ${name}`,
  finish: 'Terminar la ruta',
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  notCopied: (address) => `Copiar este enlace: ${address}`,
  updated: (isoDate) => `Actualizado el ${longDate('es', isoDate)}`,

  markATerm: 'Marcar cada término',
  often: { first: 'una vez por página', section: 'una vez por sección', all: 'siempre' },
};
