/** The part for pages whose marks are elements: those that `mark="wrap"` makes, and those that an author has placed. */
export { countWritten } from './element-marks.ts';
export { Wrapper } from './wrapper.ts';
