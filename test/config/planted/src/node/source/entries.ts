import { readFile } from 'node:fs/promises';

export const entries = readFile;
