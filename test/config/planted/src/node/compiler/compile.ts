import { entries } from '../source/entries.ts';

export const compile = entries;
