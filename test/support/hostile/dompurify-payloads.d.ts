/** The last release of DOMPurify that carries the cases that it is tested with. */
declare module 'dompurify-payloads/test/fixtures/expect.js' {
  const cases: readonly { readonly payload: string }[];
  export default cases;
}
