export { marks as door } from './page/marks.ts';
