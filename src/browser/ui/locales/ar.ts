import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

/** Browsers differ in which digits Arabic is given; these are those of the bare numbers in the interface. */
const WITH_DIGITS = 'ar-u-nu-latn';
const count = counter(WITH_DIGITS);
const terms: Counted = {
  zero: 'لا توجد مصطلحات',
  one: 'مصطلح واحد',
  two: 'مصطلحان',
  few: '# مصطلحات',
  many: '# مصطلحًا',
  other: '# مصطلح',
};

/** Names are often in Latin letters: apart from the sentence, they do not turn it round. */
const apart = (name: string): string => `\u2068${name}\u2069`;

export const strings: AllStrings = {
  lang: 'ar',
  dir: 'rtl',
  close: 'إغلاق',
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  back: 'رجوع',

  readMore: 'قراءة المزيد',
  about: (name) => `عن ${apart(name)}`,
  relatedTerms: 'مصطلحات ذات صلة',
  mayAlsoMean: 'معانٍ أخرى محتملة',
  failedTitle: 'تعذّر التحميل',
  failed: 'تعذّر تحميل هذا المحتوى.',
  offlineTitle: 'لا يوجد اتصال بالإنترنت',
  offline: 'سيظهر هذا المحتوى هنا عند عودة الاتصال بالإنترنت.',
  missingTitle: 'لا يوجد شرح بعد',
  missing: 'لا يتضمّن المسرد شرحًا لهذه الكلمة.',
  launcher: (n) => (n > 0 ? `مسرد المصطلحات: ${count(n, terms)} في هذه الصفحة` : 'مسرد المصطلحات'),

  glossary: 'مسرد المصطلحات',
  breadcrumb: 'موقعك الحالي',
  search: (n) =>
    count(n, {
      zero: 'البحث في المصطلحات',
      one: 'البحث في مصطلح واحد',
      two: 'البحث في مصطلحين',
      few: 'البحث في # مصطلحات',
      many: 'البحث في # مصطلحًا',
      other: 'البحث في # مصطلح',
    }),
  clear: 'مسح البحث',
  page: 'في هذه الصفحة',
  index: 'أ–ي',
  topics: 'المواضيع',
  paths: 'المسارات',
  showInText: (words) => `إظهار «${apart(words)}» في النص`,
  nothingOnPage: 'لا يرد في هذه الصفحة أي مصطلح من المسرد.',
  letters: 'الحروف',
  count: (n) => count(n, terms),
  steps: (n) =>
    count(n, {
      zero: 'لا توجد خطوات',
      one: 'خطوة واحدة',
      two: 'خطوتان',
      few: '# خطوات',
      many: '# خطوة',
      other: '# خطوة',
    }),
  stepsDone: (done, all) => `تمت قراءة ${done} من ${all}`,
  done: 'تمت القراءة',
  begin: 'بدء',
  goOn: 'متابعة',
  noTopics: 'لا توجد مواضيع في هذا المسرد.',
  noPaths: 'لا توجد مسارات تعلّم في هذا المسرد.',
  results: 'نتائج البحث',
  found: (n) =>
    count(n, {
      zero: 'لا توجد نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  filter: (n) =>
    count(n, {
      zero: 'تصفية المصطلحات',
      one: 'تصفية مصطلح واحد',
      two: 'تصفية مصطلحين',
      few: 'تصفية # مصطلحات',
      many: 'تصفية # مصطلحًا',
      other: 'تصفية # مصطلح',
    }),
  nothingFound: (query) => `لا توجد نتائج للبحث عن «${apart(query)}».`,
  searchAdvice: 'قد تفيد كلمة أقصر أو تسمية أخرى.',
  browse: 'تصفّح المصطلحات أ–ي',

  also: (names) => `أسماء أخرى: ${apart(names)}`,
  biggerPicture: 'الصورة الكاملة',
  neighboursOf: (name) => `مصطلحات قريبة من «${apart(name)}»`,
  questions: 'أسئلة شائعة',
  related: 'مصطلحات ذات صلة',
  sources: 'المصادر',
  stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
  next: (name) => `التالي: ${apart(name)}`,
  finish: 'إكمال مسار التعلّم',
  copyLink: 'نسخ الرابط',
  copied: 'تم نسخ الرابط',
  notCopied: (address) => `يُرجى نسخ هذا الرابط: ${apart(address)}`,
  updated: (isoDate) => `آخر تحديث: ${longDate(WITH_DIGITS, isoDate)}`,

  markATerm: 'تمييز المصطلح',
  often: { first: 'مرة في الصفحة', section: 'مرة في كل قسم', all: 'في كل مرة' },
};
