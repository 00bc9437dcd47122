import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('ru');
const terms: Counted = { one: '# термин', few: '# термина', many: '# терминов', other: '# термина' };

export const strings: AllStrings = {
  lang: 'ru',
  dir: 'ltr',
  close: 'Закрыть',
  tryAgain: 'Повторить',
  loading: 'Загрузка…',
  back: 'Назад',

  readMore: 'Подробнее',
  about: (name) => `о термине «${name}»`,
  relatedTerms: 'Связанные термины',
  mayAlsoMean: 'Другие значения',
  failedTitle: 'Ошибка загрузки',
  failed: 'Не удалось загрузить содержимое.',
  offlineTitle: 'Нет подключения',
  offline: 'Содержимое появится здесь, когда подключение восстановится.',
  missingTitle: 'Объяснения пока нет',
  missing: 'Этого слова нет в глоссарии.',
  launcher: (n) => (n > 0 ? `Глоссарий: ${count(n, terms)} на этой странице` : 'Глоссарий'),

  glossary: 'Глоссарий',
  breadcrumb: 'Вы здесь',
  search: (n) =>
    count(n, {
      one: 'Поиск по # термину',
      few: 'Поиск по # терминам',
      many: 'Поиск по # терминам',
      other: 'Поиск по # термина',
    }),
  clear: 'Очистить поиск',
  page: 'В тексте',
  index: 'А–Я',
  topics: 'Темы',
  paths: 'Маршруты',
  showInText: (words) => `Показать «${words}» в тексте`,
  nothingOnPage: 'На этой странице нет терминов из глоссария.',
  letters: 'Буквы',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# шаг', few: '# шага', many: '# шагов', other: '# шага' }),
  stepsDone: (done, all) => `Прочитано ${done} из ${all}`,
  done: 'прочитано',
  begin: 'Начать',
  goOn: 'Продолжить',
  noTopics: 'В этом глоссарии нет тем.',
  noPaths: 'В этом глоссарии нет маршрутов.',
  results: 'Результаты поиска',
  found: (n) =>
    count(n, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' }),
  filter: (n) => `Фильтр: ${count(n, terms)}`,
  nothingFound: (query) => `По запросу «${query}» ничего не найдено.`,
  searchAdvice: 'Попробуйте более короткое слово или другое название.',
  browse: 'Все термины от А до Я',

  also: (names) => `также: ${names}`,
  biggerPicture: 'Общая картина',
  neighboursOf: (name) => `Термины, связанные с «${name}»`,
  questions: 'Частые вопросы',
  related: 'См. также',
  sources: 'Источники',
  stepOf: (step, steps) => `Шаг ${step} из ${steps}`,
  next: (name) => `Далее: ${name}`,
  finish: 'Завершить маршрут',
  copyLink: 'Скопировать ссылку',
  copied: 'Ссылка скопирована',
  notCopied: (address) => `Скопируйте эту ссылку: ${address}`,
  updated: (isoDate) => `Обновлено ${longDate('ru', isoDate)}`,

  markATerm: 'Выделять термин',
  often: { first: 'один раз на странице', section: 'один раз в разделе', all: 'каждый раз' },
};
