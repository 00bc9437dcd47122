export interface OneFileCase {
  /** In test/fixtures/exchange/terms */
  readonly file: string;
  /** `line:column code`, in their order. */
  readonly found: readonly string[];
}

export const ONE_FILE_CASES: readonly OneFileCase[] = [
  { file: 'good.yaml', found: [] },
  { file: 'good.csv', found: [] },
  {
    file: 'mistakes.yaml',
    found: [
      '2:17 missing-language-folder',
      '6:5 unknown-field',
      '9:17 raw-html',
      '9:24 raw-html',
      '10:7 unknown-link',
      '11:5 missing-field',
      '11:34 unknown-value',
      '12:9 wrong-type',
      '13:23 raw-html',
      '13:31 raw-html',
      '16:18 raw-html',
      '16:25 raw-html',
      '17:5 unknown-value',
    ],
  },
  {
    file: 'mistakes.json',
    found: ['5:87 raw-html', '5:94 raw-html', '6:60 missing-field'],
  },
  {
    file: 'mistakes.csv',
    found: [
      '2:37 unknown-related',
      '2:53 bad-date',
      '3:5 raw-html',
      '3:12 raw-html',
      '4:19 unknown-value',
      '5:1 skipped-item',
      '6:1 skipped-item',
      '7:6 skipped-item',
    ],
  },
];
