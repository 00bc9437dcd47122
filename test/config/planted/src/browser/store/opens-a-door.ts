// breaks: browser/store may import
// breaks: nobody imports a door
export { door } from '../index.ts';
