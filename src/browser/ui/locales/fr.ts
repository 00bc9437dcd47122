import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('fr');
const terms: Counted = { one: '# terme', many: '# de termes', other: '# termes' };

export const strings: AllStrings = {
  lang: 'fr',
  dir: 'ltr',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  loading: 'Chargement…',
  back: 'Retour',

  readMore: 'En savoir plus',
  about: (name) => `sur ${name}`,
  relatedTerms: 'Termes associés',
  mayAlsoMean: 'Peut aussi désigner',
  failedTitle: 'Échec du chargement',
  failed: 'Ce contenu n’a pas pu être chargé.',
  offlineTitle: 'Pas de connexion',
  offline: 'Ce contenu s’affichera ici dès que la connexion sera rétablie.',
  missingTitle: 'Pas encore d’explication',
  missing: 'Ce mot ne figure pas dans le glossaire.',
  launcher: (n) => (n > 0 ? `Glossaire\u202f: ${count(n, terms)} sur cette page` : 'Glossaire'),

  glossary: 'Glossaire',
  breadcrumb: 'Vous êtes ici',
  search: (n) =>
    count(n, {
      one: 'Rechercher dans # terme',
      many: 'Rechercher parmi # de termes',
      other: 'Rechercher parmi # termes',
    }),
  clear: 'Effacer la recherche',
  page: 'Cette page',
  index: 'A-Z',
  topics: 'Thèmes',
  paths: 'Parcours',
  showInText: (words) => `Afficher «\u202f${words}\u202f» dans le texte`,
  nothingOnPage: 'Aucun terme du glossaire n’apparaît sur cette page.',
  letters: 'Lettres',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# étape', many: '# d’étapes', other: '# étapes' }),
  stepsDone: (done, all) =>
    `${count(done, { one: '# étape lue', many: '# d’étapes lues', other: '# étapes lues' })} sur ${all}`,
  done: 'lue',
  begin: 'Commencer',
  goOn: 'Continuer',
  noTopics: 'Ce glossaire n’a pas de thèmes.',
  noPaths: 'Ce glossaire n’a pas de parcours de lecture.',
  results: 'Résultats de la recherche',
  found: (n) => count(n, { one: '# résultat', many: '# de résultats', other: '# résultats' }),
  filter: (n) => count(n, { one: 'Filtrer # terme', many: 'Filtrer # de termes', other: 'Filtrer # termes' }),
  nothingFound: (query) => `Aucun résultat pour «\u202f${query}\u202f».`,
  searchAdvice: 'Essayez un mot plus court ou un autre nom.',
  browse: 'Parcourir de A à Z',

  also: (names) => `aussi\u202f: ${names}`,
  biggerPicture: 'Vue d’ensemble',
  neighboursOf: (name) => `Termes autour de «\u202f${name}\u202f»`,
  questions: 'Questions fréquentes',
  related: 'Voir aussi',
  sources: 'Sources',
  stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
  next: (name) => `Ensuite\u202f: ${name}`,
  finish: 'Terminer le parcours',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  notCopied: (address) => `Copiez ce lien\u202f: ${address}`,
  // The first of a month is the only day that French counts as an ordinal; Intl does not.
  updated: (isoDate) => `Mis à jour le ${longDate('fr', isoDate).replace(/^1 /u, '1er ')}`,

  markATerm: 'Marquer un terme',
  often: { first: 'une fois par page', section: 'une fois par section', all: 'à chaque fois' },
};
