import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('pl');
const terms: Counted = { one: '# pojęcie', few: '# pojęcia', many: '# pojęć', other: '# pojęcia' };

export const strings: AllStrings = {
  lang: 'pl',
  dir: 'ltr',
  close: 'Zamknij',
  tryAgain: 'Spróbuj ponownie',
  loading: 'Wczytywanie…',
  back: 'Wstecz',

  readMore: 'Czytaj więcej',
  about: (name) => `o pojęciu „${name}”`,
  relatedTerms: 'Powiązane pojęcia',
  mayAlsoMean: 'Może też oznaczać',
  failedTitle: 'Błąd wczytywania',
  failed: 'Nie udało się wczytać tej treści.',
  offlineTitle: 'Brak połączenia',
  offline: 'Treść pojawi się tutaj po przywróceniu połączenia.',
  missingTitle: 'Nie ma jeszcze wyjaśnienia',
  missing: 'Tego słowa nie ma w słowniku.',
  launcher: (n) => (n > 0 ? `Słownik: ${count(n, terms)} na tej stronie` : 'Słownik'),

  glossary: 'Słownik',
  breadcrumb: 'Jesteś tutaj',
  search: (n) =>
    count(n, {
      one: 'Szukaj wśród # pojęcia',
      few: 'Szukaj wśród # pojęć',
      many: 'Szukaj wśród # pojęć',
      other: 'Szukaj wśród # pojęcia',
    }),
  clear: 'Wyczyść wyszukiwanie',
  page: 'Na stronie',
  index: 'A–Z',
  topics: 'Tematy',
  paths: 'Ścieżki',
  showInText: (words) => `Pokaż „${words}” w tekście`,
  nothingOnPage: 'Na tej stronie nie ma żadnego pojęcia ze słownika.',
  letters: 'Litery',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# krok', few: '# kroki', many: '# kroków', other: '# kroku' }),
  stepsDone: (done, all) => `Przeczytano ${done} z ${all}`,
  done: 'przeczytano',
  begin: 'Zacznij',
  goOn: 'Kontynuuj',
  noTopics: 'W tym słowniku nie ma tematów.',
  noPaths: 'W tym słowniku nie ma ścieżek nauki.',
  results: 'Wyniki wyszukiwania',
  found: (n) => count(n, { one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' }),
  filter: (n) =>
    count(n, {
      one: 'Filtruj # pojęcie',
      few: 'Filtruj # pojęcia',
      many: 'Filtruj # pojęć',
      other: 'Filtruj # pojęcia',
    }),
  nothingFound: (query) => `Brak wyników dla „${query}”.`,
  searchAdvice: 'Może pomóc krótsze słowo albo inna nazwa.',
  browse: 'Przeglądaj od A do Z',

  also: (names) => `także: ${names}`,
  biggerPicture: 'Szerszy kontekst',
  neighboursOf: (name) => `Wokół pojęcia „${name}”`,
  questions: 'Częste pytania',
  related: 'Zobacz też',
  sources: 'Źródła',
  stepOf: (step, steps) => `Krok ${step} z ${steps}`,
  next: (name) => `Dalej: ${name}`,
  finish: 'Zakończ ścieżkę',
  copyLink: 'Kopiuj link',
  copied: 'Skopiowano link',
  notCopied: (address) => `Skopiuj ten link: ${address}`,
  updated: (isoDate) => `Aktualizacja: ${longDate('pl', isoDate)}`,

  markATerm: 'Wyróżniaj pojęcie',
  often: { first: 'raz na stronie', section: 'raz w każdej sekcji', all: 'za każdym razem' },
};
