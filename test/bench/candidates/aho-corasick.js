import { AhoCorasick } from '@monyone/aho-corasick';
import { offerAhoCorasick } from './offer-aho-corasick.js';

offerAhoCorasick('aho-corasick', AhoCorasick);
