// breaks: doors open into their own wing
export { entries } from '../node/source/entries.ts';
