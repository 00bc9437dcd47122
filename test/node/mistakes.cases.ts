/** A small glossary with one kind of mistake in it, and where the mistakes are found. */
export interface MistakeCase {
  /** A folder of test/fixtures/glossaries, named after the code of its mistakes. */
  readonly glossary: string;
  /** `file:line:column code`, in the order in which they are listed. */
  readonly found: readonly string[];
}

export const MISTAKE_CASES: readonly MistakeCase[] = [
  {
    glossary: 'bad-date',
    found: ['en/api.md:4:10 bad-date', 'en/leap.md:4:10 bad-date'],
  },
  {
    glossary: 'bad-language',
    found: ['glossary.yaml:2:17 bad-language'],
  },
  {
    glossary: 'circular-short',
    found: ['en/web-hosting.md:3:8 circular-short'],
  },
  {
    glossary: 'crlf',
    found: ['en/api.md:4:8 unknown-value', 'en/api.md:7:5 unknown-link'],
  },
  {
    glossary: 'duplicate-id',
    found: ['en/web/api.md:1:1 duplicate-id', 'glossary.yaml:6:9 duplicate-id'],
  },
  {
    glossary: 'empty-section',
    found: ['en/api.md:6:1 empty-section', 'en/api.md:8:1 empty-section', 'en/api.md:14:1 empty-section'],
  },
  {
    glossary: 'everyday-word',
    found: ['en/go.md:2:7 everyday-word', 'en/host.md:6:5 everyday-word'],
  },
  {
    glossary: 'form-claimed-twice',
    found: [
      'en/bug-insect.md:2:7 everyday-word',
      'en/bug.md:2:7 everyday-word',
      'en/half-clear.md:2:7 everyday-word',
      'en/half-vague.md:4:11 everyday-word',
      'en/half-vague.md:4:11 form-claimed-twice',
      'en/it-pronoun.md:2:7 everyday-word',
      'en/it-small.md:2:14 form-claimed-twice',
      'en/port.md:2:7 everyday-word',
      'en/ports.md:4:19 form-claimed-twice',
    ],
  },
  {
    glossary: 'missing-alt',
    found: ['en/api.md:6:1 missing-alt'],
  },
  {
    glossary: 'missing-field',
    found: [
      'en/api.md:1:1 missing-field',
      'en/blank.md:3:1 missing-field',
      'en/blank.md:5:5 missing-field',
      'glossary.yaml:1:1 missing-field',
    ],
  },
  {
    glossary: 'missing-front-matter',
    found: ['en/api.md:1:1 missing-front-matter', 'en/unended.md:1:1 missing-front-matter'],
  },
  {
    glossary: 'missing-language-folder',
    found: ['glossary.yaml:4:5 missing-language-folder'],
  },
  {
    glossary: 'missing-settings',
    found: ['glossary.yaml:1:1 missing-settings'],
  },
  {
    glossary: 'missing-translation',
    found: ['en/proxy.md:1:1 missing-translation'],
  },
  {
    glossary: 'not-utf-8',
    found: ['en/cafe.md:1:1 not-utf-8'],
  },
  {
    glossary: 'orphan-topic',
    found: ['glossary.yaml:4:9 orphan-topic'],
  },
  {
    glossary: 'outdated-translation',
    found: ['de/cache.md:4:10 outdated-translation'],
  },
  {
    glossary: 'raw-html',
    found: [
      'en/api.md:8:1 raw-html',
      'en/api.md:10:4 raw-html',
      'en/api.md:10:10 raw-html',
      'en/api.md:12:5 raw-html',
    ],
  },
  {
    glossary: 'repeated-item',
    found: ['en/api.md:4:16 repeated-item', 'glossary.yaml:6:23 repeated-item'],
  },
  {
    glossary: 'repeated-sentence',
    found: ['en/proxy.md:10:16 repeated-sentence', 'en/proxy.md:12:3 repeated-sentence'],
  },
  {
    glossary: 'requires-cycle',
    found: ['en/c.md:4:12 requires-cycle', 'en/self.md:4:12 requires-cycle'],
  },
  {
    glossary: 'self-reference',
    found: ['en/api.md:4:11 self-reference', 'en/api.md:7:4 self-reference'],
  },
  {
    glossary: 'text-outside-question',
    found: ['en/api.md:8:1 text-outside-question'],
  },
  {
    glossary: 'text-too-long',
    found: ['en/api.md:3:8 text-too-long'],
  },
  {
    glossary: 'too-many-hyphen-marks',
    found: ['en/api.md:5:5 too-many-hyphen-marks'],
  },
  {
    glossary: 'unknown-field',
    found: [
      'en/api.md:4:1 unknown-field',
      'en/api.md:5:1 unknown-field',
      'en/api.md:6:1 unknown-field',
      'en/api.md:10:5 unknown-field',
    ],
  },
  {
    glossary: 'unknown-link',
    found: ['en/api.md:6:9 unknown-link', 'en/api.md:10:7 unknown-link'],
  },
  {
    glossary: 'unknown-path-step',
    found: ['glossary.yaml:8:9 unknown-path-step'],
  },
  {
    glossary: 'unknown-related',
    found: [
      'en/api.md:4:11 unknown-related',
      'en/api.md:4:18 unknown-related',
      'en/api.md:4:29 unknown-related',
    ],
  },
  {
    glossary: 'unknown-requires',
    found: ['en/api.md:5:5 unknown-requires'],
  },
  {
    glossary: 'unknown-topic',
    found: ['en/api.md:4:8 unknown-topic'],
  },
  {
    glossary: 'unknown-value',
    found: ['en/api.md:4:8 unknown-value', 'en/api.md:5:7 unknown-value', 'en/api.md:7:30 unknown-value'],
  },
  {
    glossary: 'unreadable-yaml',
    found: ['en/api.md:3:8 unreadable-yaml', 'en/twice.md:4:1 unreadable-yaml'],
  },
  {
    glossary: 'unsafe-url',
    found: [
      'en/api.md:6:10 unsafe-url',
      'en/api.md:9:8 unsafe-url',
      'en/api.md:9:39 unsafe-url',
      'en/api.md:9:78 unsafe-url',
      'en/api.md:10:1 unsafe-url',
      'en/api.md:10:30 unsafe-url',
      'en/api.md:12:1 unsafe-url',
      'en/api.md:14:1 unsafe-url',
    ],
  },
  {
    glossary: 'unsupported-markdown',
    found: [
      'en/api.md:6:1 unsupported-markdown',
      'en/api.md:8:11 unsupported-markdown',
      'en/api.md:8:32 unsupported-markdown',
      'en/api.md:8:80 unsupported-markdown',
      'en/api.md:10:1 unsupported-markdown',
      'en/api.md:12:1 unsupported-markdown',
      'en/api.md:16:1 unsupported-markdown',
      'en/api.md:20:1 unsupported-markdown',
    ],
  },
  {
    glossary: 'wrong-type',
    found: [
      'en/api.md:4:10 wrong-type',
      'en/api.md:6:5 wrong-type',
      'en/api.md:7:4 wrong-type',
      'en/api.md:9:3 wrong-type',
      'en/api.md:11:5 wrong-type',
      'en/text.md:2:1 wrong-type',
    ],
  },
];
