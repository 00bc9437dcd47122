import { describe, expect, it } from 'vitest';
import { byCloseness } from '../../src/core/search/by-closeness.ts';

const hit = (name: string, alias?: string, answer: 'name' | 'similar' | 'text' = 'name') => ({
  id: name,
  name,
  answer,
  matched: [],
  ...(alias && { alias }),
});

const orderOf = (query: string, ...hits: readonly ReturnType<typeof hit>[]) =>
  byCloseness(hits, query).map(({ name }) => name);

describe('terms found by a search', () => {
  it('begin with the one that is called just so', () => {
    expect(orderOf('Server ', hit('Email server'), hit('Web server'), hit('Server'))).toEqual([
      'Server',
      'Email server',
      'Web server',
    ]);
  });

  it('begin with one whose other name is just so', () => {
    expect(orderOf('dbms', hit('SQL', 'DBMS tools'), hit('Database', 'DBMS'))).toEqual(['Database', 'SQL']);
  });

  it('go on with names that begin so, in whatever accents', () => {
    expect(orderOf('café', hit('Internet cafe'), hit('Cafeteria'))).toEqual(['Cafeteria', 'Internet cafe']);
  });

  it('stay as they came where none is closer', () => {
    expect(orderOf('web', hit('Web font'), hit('Web server'))).toEqual(['Web font', 'Web server']);
  });

  it('keep those that only speak of it, or are spelt like it, behind', () => {
    const hits = [hit('Web server'), hit('Servers', undefined, 'text')];
    expect(orderOf('servers', ...hits)).toEqual(['Web server', 'Servers']);
  });
});
