/** What hosts forbid: `policy` as a header, `tag` as the host would write it then. */
export interface PolicyCase {
  readonly says: string;
  readonly policy?: string;
  readonly integrityPolicy?: string;
  readonly tag?: string;
}

const PLAIN = '<script async src="/glossator/glossator.js"></script>';
const WITH_NONCE = '<script async nonce="{nonce}" src="/glossator/glossator.js"></script>';
const PINNED = '<script async integrity="{hash}" crossorigin src="/glossator/glossator.js"></script>';
/** What a host that has the files on its own server allows in any case. */
const OWN = "default-src 'none'; connect-src 'self'; img-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'";

export const POLICY_CASES: readonly PolicyCase[] = [
  { says: 'nothing but its own files', policy: `${OWN}; script-src 'self'`, tag: PLAIN },
  {
    says: 'scripts with a nonce and what they load',
    policy: `${OWN}; script-src 'nonce-{nonce}' 'strict-dynamic'; base-uri 'none'`,
    tag: WITH_NONCE,
  },
  {
    says: 'scripts with a hash and what they load',
    policy: `${OWN}; script-src '{hash}' '{watch}' 'strict-dynamic'`,
    tag: PINNED,
  },
  { says: 'no style at all', policy: "style-src 'none'", tag: PLAIN },
  {
    says: 'no style, font, frame, worker or media',
    policy: `${OWN}; script-src 'self'; style-src 'none'; font-src 'none'; frame-src 'none'; worker-src 'none'`,
    tag: PLAIN,
  },
  { says: 'no strings as scripts', policy: TRUSTED, tag: PLAIN },
  {
    says: 'no policy of trusted types but lit-html',
    policy: `${TRUSTED}; trusted-types lit-html`,
    tag: PLAIN,
  },
  { says: 'no policy of trusted types but its own', policy: `${TRUSTED}; trusted-types app`, tag: PLAIN },
  {
    says: 'lit-html only, which it has made itself',
    policy: `${TRUSTED}; trusted-types lit-html`,
    tag: `<script src="/test/fixtures/take-lit-policy.js"></script>${PLAIN}`,
  },
  { says: 'no policy of trusted types at all', policy: `${TRUSTED}; trusted-types 'none'`, tag: PLAIN },
  {
    says: 'next to nothing, all at once',
    policy: `${OWN}; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'none'; base-uri 'none'; ${TRUSTED}; trusted-types 'none'`,
    tag: WITH_NONCE,
  },
  { says: 'a page in a sandbox', policy: 'sandbox allow-scripts allow-same-origin', tag: PLAIN },
  { says: 'no script without a hash', integrityPolicy: 'blocked-destinations=(script)', tag: PINNED },
  { says: 'all, and trusts the files by hash', tag: PINNED },
  { says: 'no strings as scripts, and trusts the files by hash', policy: TRUSTED, tag: PINNED },
  {
    says: 'no policy of trusted types but glossator, and trusts the files by hash',
    policy: `${OWN}; script-src '{hash}' '{watch}' 'strict-dynamic'; ${TRUSTED}; trusted-types glossator`,
    tag: PINNED,
  },
];
