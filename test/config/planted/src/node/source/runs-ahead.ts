// breaks: node/source may import
export { compile } from '../compiler/compile.ts';
