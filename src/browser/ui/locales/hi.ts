import { longDate } from '../long-date.ts';
import type { AllStrings } from './all-strings.ts';
import { counter, type Counted } from './counter.ts';

const count = counter('hi');
const terms: Counted = { one: '# शब्द', other: '# शब्द' };

export const strings: AllStrings = {
  lang: 'hi',
  dir: 'ltr',
  close: 'बंद करें',
  tryAgain: 'फिर से कोशिश करें',
  loading: 'लोड हो रहा है…',
  back: 'वापस जाएँ',

  readMore: 'और पढ़ें',
  about: (name) => `“${name}” के बारे में`,
  relatedTerms: 'संबंधित शब्द',
  mayAlsoMean: 'इसका यह मतलब भी हो सकता है',
  failedTitle: 'लोड नहीं हुआ',
  failed: 'इसे लोड नहीं किया जा सका।',
  offlineTitle: 'आप ऑफ़लाइन हैं',
  offline: 'इंटरनेट से फिर जुड़ने पर यह यहाँ दिखेगा।',
  missingTitle: 'अभी कोई व्याख्या नहीं है',
  missing: 'यह शब्द शब्दावली में नहीं है।',
  launcher: (n) => (n > 0 ? `शब्दावली: इस पेज पर ${count(n, terms)}` : 'शब्दावली'),

  glossary: 'शब्दावली',
  breadcrumb: 'आप यहाँ हैं',
  search: (n) => count(n, { one: '# शब्द में खोजें', other: '# शब्दों में खोजें' }),
  clear: 'खोज मिटाएँ',
  page: 'इस पेज पर',
  index: 'अ–ह',
  topics: 'विषय',
  paths: 'लर्निंग पाथ',
  showInText: (words) => `टेक्स्ट में “${words}” दिखाएँ`,
  nothingOnPage: 'इस पेज पर शब्दावली का कोई शब्द नहीं है।',
  letters: 'अक्षर',
  count: (n) => count(n, terms),
  steps: (n) => count(n, { one: '# चरण', other: '# चरण' }),
  stepsDone: (done, all) => count(done, { one: `${all} में से # चरण पढ़ा गया`, other: `${all} में से # चरण पढ़े गए` }),
  done: 'पढ़ा गया',
  begin: 'शुरू करें',
  goOn: 'जारी रखें',
  noTopics: 'इस शब्दावली में कोई विषय नहीं है।',
  noPaths: 'इस शब्दावली में कोई लर्निंग पाथ नहीं है।',
  results: 'खोज के नतीजे',
  // In Hindi's rules zero is as one.
  found: (n) => (n === 0 ? 'कोई नतीजा नहीं' : count(n, { one: '# नतीजा', other: '# नतीजे' })),
  filter: (n) => count(n, { one: '# शब्द फ़िल्टर करें', other: '# शब्द फ़िल्टर करें' }),
  nothingFound: (query) => `“${query}” के लिए कोई नतीजा नहीं मिला।`,
  searchAdvice: 'कोई छोटा शब्द या दूसरा नाम आज़माकर देखें।',
  browse: 'अ–ह सूची देखें',

  also: (names) => `अन्य नाम: ${names}`,
  biggerPicture: 'पूरी तस्वीर',
  neighboursOf: (name) => `“${name}” से जुड़े शब्द`,
  questions: 'अक्सर पूछे जाने वाले सवाल',
  related: 'संबंधित शब्द',
  sources: 'स्रोत',
  stepOf: (step, steps) => `${steps} में से चरण ${step}`,
  next: (name) => `आगे: ${name}`,
  finish: 'यह लर्निंग पाथ पूरा करें',
  copyLink: 'लिंक कॉपी करें',
  copied: 'लिंक कॉपी हो गया',
  notCopied: (address) => `यह लिंक कॉपी करें: ${address}`,
  updated: (isoDate) => `${longDate('hi', isoDate)} को अपडेट किया गया`,

  markATerm: 'शब्द पर निशान लगाएँ',
  often: { first: 'पेज पर एक बार', section: 'हर भाग में एक बार', all: 'हर बार' },
};
