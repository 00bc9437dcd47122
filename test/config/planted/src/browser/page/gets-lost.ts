// breaks: browser/page may import
// breaks: every import leads somewhere
export * from './nowhere.ts';
