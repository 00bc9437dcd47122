import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('he');
const terms: Counted = { one: 'מונח אחד', two: 'שני מונחים', other: '# מונחים' };

/** Names are often in Latin letters: apart from the sentence, they do not turn it round. */
const apart = (name: string): string => `\u2068${name}\u2069`;

export const strings: AllStrings = {
  lang: 'he',
  dir: 'rtl',
  close: 'סגירה',
  tryAgain: 'ניסיון חוזר',
  loading: 'בטעינה…',
  back: 'חזרה',

  readMore: 'מידע נוסף',
  about: (name) => `על ${apart(name)}`,
  relatedTerms: 'מונחים קשורים',
  mayAlsoMean: 'משמעויות אפשריות נוספות',
  failedTitle: 'הטעינה נכשלה',
  failed: 'לא היה אפשר לטעון את התוכן הזה.',
  offlineTitle: 'אין חיבור לאינטרנט',
  offline: 'התוכן יופיע כאן כשהחיבור לאינטרנט יחזור.',
  missingTitle: 'עדיין אין הסבר',
  missing: 'אין במילון המונחים ערך למילה הזאת.',
  launcher: (n) => (n > 0 ? `מילון מונחים: ${count(n, terms)} בדף הזה` : 'מילון מונחים'),

  glossary: 'מילון מונחים',
  breadcrumb: 'המיקום הנוכחי',
  search: (n) => count(n, { one: 'חיפוש במונח אחד', two: 'חיפוש בשני מונחים', other: 'חיפוש ב־# מונחים' }),
  clear: 'ניקוי החיפוש',
  page: 'בדף הזה',
  index: 'א–ת',
  topics: 'נושאים',
  paths: 'מסלולים',
  showInText: (words) => `הצגת ”${apart(words)}” בטקסט`,
  nothingOnPage: 'אין בדף הזה מונחים ממילון המונחים.',
  letters: 'אותיות',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: 'שלב אחד', two: 'שני שלבים', other: '# שלבים' }),
  stepsDone: (done, all) => count(done, { one: `נקרא # מתוך ${all}`, other: `נקראו # מתוך ${all}` }),
  done: 'נקרא',
  begin: 'התחלה',
  goOn: 'המשך',
  noTopics: 'אין נושאים במילון המונחים הזה.',
  noPaths: 'אין מסלולי לימוד במילון המונחים הזה.',
  results: 'תוצאות החיפוש',
  found: (n) => count(n, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
  filter: (n) => count(n, { one: 'סינון מונח אחד', two: 'סינון שני מונחים', other: 'סינון # מונחים' }),
  nothingFound: (query) => `לא נמצאו תוצאות לחיפוש ”${apart(query)}”.`,
  searchAdvice: 'אולי מילה קצרה יותר או שם אחר יעזרו.',
  browse: 'עיון במונחים א–ת',

  also: (names) => `שמות נוספים: ${apart(names)}`,
  biggerPicture: 'התמונה הרחבה',
  neighboursOf: (name) => `מונחים סביב ${apart(name)}`,
  questions: 'שאלות נפוצות',
  related: 'מונחים קשורים',
  sources: 'מקורות',
  stepOf: (step, steps) => `שלב ${step} מתוך ${steps}`,
  next: (name) => `הבא: ${apart(name)}`,
  finish: 'סיום מסלול הלימוד',
  copyLink: 'העתקת הקישור',
  copied: 'הקישור הועתק',
  notCopied: (address) => `אפשר להעתיק את הקישור הזה: ${apart(address)}`,
  updated: (isoDate) => `עודכן ב־${longDate('he', isoDate)}`,

  markATerm: 'סימון מונח',
  often: { first: 'פעם אחת בדף', section: 'פעם אחת בכל חלק', all: 'בכל פעם' },
};
