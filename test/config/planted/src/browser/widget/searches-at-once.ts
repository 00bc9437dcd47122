// breaks: the critical path is light (at run time)
export { query } from '../../core/search/query.ts';
