import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/node/diagnostics/diagnostic.ts';
import { formatGithub } from '../../src/node/diagnostics/format-github.ts';
import { formatJson } from '../../src/node/diagnostics/format-json.ts';
import { formatSarif } from '../../src/node/diagnostics/format-sarif.ts';
import { formatText } from '../../src/node/diagnostics/format-text.ts';

const UNKNOWN: Diagnostic = {
  code: 'unknown-related',
  severity: 'error',
  file: 'glossary/en/a,b.md',
  line: 4,
  column: 12,
  message: 'There is no term `100%: sure`.',
  hint: 'Did you mean `server`?',
};

const ORPHAN: Diagnostic = { ...UNKNOWN, code: 'orphan-topic', severity: 'warning', line: 5 };

describe('mistakes as text', () => {
  it('show place, weight, code, cause and remedy, and how many there are', () => {
    expect(formatText([UNKNOWN, ORPHAN])).toBe(
      [
        'glossary/en/a,b.md:4:12 error unknown-related',
        '  There is no term `100%: sure`.',
        '  Did you mean `server`?',
        '',
        'glossary/en/a,b.md:5:12 warning orphan-topic',
        '  There is no term `100%: sure`.',
        '  Did you mean `server`?',
        '',
        '1 error, 1 warning',
      ].join('\n'),
    );
  });

  it('are nothing at all when there are none', () => {
    expect(formatText([])).toBe('');
  });

  it('have colours only where they are asked for', () => {
    expect(formatText([UNKNOWN])).not.toContain('\u001b');
    expect(formatText([UNKNOWN], { color: true })).toContain('\u001b[31merror\u001b[0m');
  });
});

describe('mistakes for machines', () => {
  it('are a JSON list, which may be empty', () => {
    expect(JSON.parse(formatJson([UNKNOWN, ORPHAN]))).toEqual([UNKNOWN, ORPHAN]);
    expect(JSON.parse(formatJson([]))).toEqual([]);
  });

  it('are workflow commands in which nothing ends a property early', () => {
    expect(formatGithub([UNKNOWN])).toBe(
      '::error file=glossary/en/a%2Cb.md,line=4,col=12,title=unknown-related' +
        '::There is no term `100%25: sure`.%0ADid you mean `server`?',
    );
  });
});

describe('mistakes as SARIF', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      tool: { driver: { rules: { id: string }[] } };
      results: Record<string, unknown>[];
    }[];
  }
  const parse = (found: readonly Diagnostic[]): Sarif => JSON.parse(formatSarif(found)) as Sarif;

  it('name a rule for each code, and each place by line and column', () => {
    const { version, runs } = parse([UNKNOWN, ORPHAN]);
    expect(version).toBe('2.1.0');
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(['orphan-topic', 'unknown-related']);
    expect(runs[0]?.results[0]).toEqual({
      ruleId: 'unknown-related',
      ruleIndex: 1,
      level: 'error',
      message: { text: 'There is no term `100%: sure`. Did you mean `server`?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'glossary/en/a%2Cb.md' },
            region: { startLine: 4, startColumn: 12 },
          },
        },
      ],
    });
  });

  it('are a run without results when there are none', () => {
    expect(parse([]).runs[0]?.results).toEqual([]);
  });
});
