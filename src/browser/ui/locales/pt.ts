import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('pt');
const terms: Counted = { one: '# termo', many: '# de termos', other: '# termos' };

export const strings: AllStrings = {
  lang: 'pt',
  dir: 'ltr',
  close: 'Fechar',
  tryAgain: 'Tentar novamente',
  loading: 'Carregando…',
  back: 'Voltar',

  readMore: 'Ler mais',
  about: (name) => `sobre ${name}`,
  relatedTerms: 'Termos relacionados',
  mayAlsoMean: 'Também pode significar',
  failedTitle: 'Erro ao carregar',
  failed: 'Não foi possível carregar este conteúdo.',
  offlineTitle: 'Sem conexão',
  offline: 'Este conteúdo aparecerá aqui quando a conexão voltar.',
  missingTitle: 'Ainda sem explicação',
  missing: 'Esta palavra não está no glossário.',
  launcher: (n) => (n > 0 ? `Glossário: ${count(n, terms)} nesta página` : 'Glossário'),

  glossary: 'Glossário',
  breadcrumb: 'Localização atual',
  search: (n) =>
    count(n, {
      one: 'Pesquisar em # termo',
      many: 'Pesquisar em # de termos',
      other: 'Pesquisar em # termos',
    }),
  clear: 'Limpar pesquisa',
  page: 'Na página',
  index: 'A-Z',
  topics: 'Temas',
  paths: 'Percursos',
  showInText: (words) => `Mostrar “${words}” no texto`,
  nothingOnPage: 'Nenhum termo do glossário aparece nesta página.',
  letters: 'Letras',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# etapa', many: '# de etapas', other: '# etapas' }),
  stepsDone: (done, all) =>
    `${done} de ${count(all, { one: '# etapa lida', many: '# de etapas lidas', other: '# etapas lidas' })}`,
  done: 'lida',
  begin: 'Começar',
  goOn: 'Continuar',
  noTopics: 'Este glossário não tem temas.',
  noPaths: 'Este glossário não tem percursos de leitura.',
  results: 'Resultados da pesquisa',
  found: (n) => count(n, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
  filter: (n) => count(n, { one: 'Filtrar # termo', many: 'Filtrar # de termos', other: 'Filtrar # termos' }),
  nothingFound: (query) => `Nenhum resultado para “${query}”.`,
  searchAdvice: 'Uma palavra mais curta ou outro nome pode ajudar.',
  browse: 'Ver de A a Z',

  also: (names) => `também: ${names}`,
  biggerPicture: 'Visão de conjunto',
  neighboursOf: (name) => `Termos em torno de “${name}”`,
  questions: 'Perguntas frequentes',
  related: 'Ver também',
  sources: 'Fontes',
  stepOf: (step, steps) => `Etapa ${step} de ${steps}`,
  next: (name) => `A seguir: ${name}`,
  finish: 'Concluir o percurso',
  copyLink: 'Copiar link',
  copied: 'Link copiado',
  notCopied: (address) => `Copie este link: ${address}`,
  updated: (isoDate) => `Atualizado em ${longDate('pt', isoDate)}`,

  markATerm: 'Marcar cada termo',
  often: { first: 'uma vez por página', section: 'uma vez por seção', all: 'sempre' },
};
