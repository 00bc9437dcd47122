import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('it');
const terms: Counted = { one: '# termine', many: '# di termini', other: '# termini' };

export const strings: AllStrings = {
  lang: 'it',
  dir: 'ltr',
  close: 'Chiudi',
  tryAgain: 'Riprova',
  loading: 'Caricamento…',
  back: 'Indietro',

  readMore: 'Per saperne di più',
  about: (name) => `su ${name}`,
  relatedTerms: 'Termini correlati',
  mayAlsoMean: 'Può anche significare',
  failedTitle: 'Caricamento non riuscito',
  failed: 'Non è stato possibile caricare questo contenuto.',
  offlineTitle: 'Connessione assente',
  offline: 'Questo contenuto comparirà qui quando tornerà la connessione.',
  missingTitle: 'Ancora nessuna spiegazione',
  missing: 'Questa parola non è presente nel glossario.',
  launcher: (n) => (n > 0 ? `Glossario: ${count(n, terms)} in questa pagina` : 'Glossario'),

  glossary: 'Glossario',
  breadcrumb: 'Posizione attuale',
  search: (n) =>
    count(n, { one: 'Cerca in # termine', many: 'Cerca tra # di termini', other: 'Cerca tra # termini' }),
  clear: 'Cancella la ricerca',
  page: 'Nella pagina',
  index: 'A-Z',
  topics: 'Temi',
  paths: 'Percorsi',
  showInText: (words) => `Mostra «${words}» nel testo`,
  nothingOnPage: 'In questa pagina non compare nessun termine del glossario.',
  letters: 'Lettere',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# tappa', many: '# di tappe', other: '# tappe' }),
  stepsDone: (done, all) =>
    `${count(done, { one: '# tappa letta', many: '# di tappe lette', other: '# tappe lette' })} su ${all}`,
  done: 'letta',
  begin: 'Inizia',
  goOn: 'Continua',
  noTopics: 'Questo glossario non ha temi.',
  noPaths: 'Questo glossario non ha percorsi di lettura.',
  results: 'Risultati della ricerca',
  found: (n) => count(n, { one: '# risultato', many: '# di risultati', other: '# risultati' }),
  filter: (n) =>
    count(n, { one: 'Filtra # termine', many: 'Filtra # di termini', other: 'Filtra # termini' }),
  nothingFound: (query) => `Nessun risultato per «${query}».`,
  searchAdvice: 'Può essere utile una parola più breve o un altro nome.',
  browse: 'Sfoglia dalla A alla Z',

  also: (names) => `anche: ${names}`,
  biggerPicture: 'Il quadro d’insieme',
  neighboursOf: (name) => `Termini intorno a «${name}»`,
  questions: 'Domande frequenti',
  related: 'Vedi anche',
  sources: 'Fonti',
  stepOf: (step, steps) => `Tappa ${step} di ${steps}`,
  next: (name) => `Prossima tappa: ${name}`,
  finish: 'Termina il percorso',
  copyLink: 'Copia link',
  copied: 'Link copiato',
  notCopied: (address) => `Copia questo link: ${address}`,
  updated: (isoDate) => `Ultimo aggiornamento: ${longDate('it', isoDate)}`,

  markATerm: 'Evidenzia i termini',
  often: { first: 'una volta per pagina', section: 'una volta per sezione', all: 'ogni volta' },
};
