import type { Accepts } from '../../../src/core/index.ts';
import { exact, fold, form, refuse, type MatchCase } from './match-case.ts';

const refuseAll: Accepts = () => false;
const notAtStart: Accepts = ({ start }) => start > 0;
const notBeyondTen: Accepts = ({ end }) => end <= 10;

/** A page that fails when it is asked about the place where its text begins. */
const neverAskedAtStart: Accepts = ({ start }) => {
  if (start === 0) throw new Error('asked about the start');
  return true;
};

// One row a line reads as a table.
// prettier-ignore
export const choice: readonly MatchCase[] = [
  ['takes the longest form', ['web', 'web server', 'server'], 'a ⟦web server⟧ here'],
  ['takes the longest form whatever the order of the glossary', ['web server', 'server', 'web'], 'a ⟦web server⟧ here'],
  ['falls back to a shorter form', ['web', 'web server farm'], 'a ⟦web⟧ server here'],
  ['falls back over two lengths', ['a', 'a b c', 'a b c d e'], '⟦a⟧ b x, ⟦a b c⟧ d'],
  ['goes on behind a shorter form', ['web', 'web server farm', 'server'], '⟦web⟧ ⟦server⟧'],
  ['goes on with a phrase behind a shorter form', ['a', 'a b c d', 'b c'], '⟦a⟧ ⟦b c⟧ x'],
  ['goes on inside what nearly was a form', ['a b c', 'b x'], 'a ⟦b x⟧'],
  ['is leftmost before longest', ['static site', 'site generator tool'], '⟦static site⟧ generator tool'],
  ['finds the second of overlapping forms where the first is not there', ['static site', 'site generator'], 'the ⟦site generator⟧'],
  ['finds no form inside another', ['web server farm', 'server'], 'a ⟦web server farm⟧ and a ⟦server⟧'],
  ['finds every other of a chain of overlapping forms', ['a b', 'b c', 'c d'], '⟦a b⟧ ⟦c d⟧'],
  ['finds a form that repeats itself without overlap', 'a a', '⟦a a⟧ ⟦a a⟧ a'],
  ['finds the longest of forms that repeat a word', ['a', 'a a', 'a a a'], '⟦a a a⟧ ⟦a a⟧'],
  ['finds a form right behind another', ['web', 'server'], '⟦web⟧ ⟦server⟧ ⟦web⟧'],
  ['tries the shorter form where a hyphen goes on behind the longer', ['web', 'web server'], '⟦web⟧ server-side'],
  ['tries the shorter form where the longer is only a beginning of a word', ['web', 'web server'], '⟦web⟧ servers2'],
  ['tries the shorter form where capitals forbid the longer', ['web', exact('web Server')], '⟦web⟧ server, ⟦web Server⟧'],
  ['takes a longer folded form before a shorter exact one', [exact('IT'), fold('it service')], 'the ⟦IT service⟧'],
  ['takes a longer plural before a shorter form', ['key', 'key pair'], 'two ⟦key pairs⟧, a ⟦key⟧'],
  ['takes the whole of a form with symbols before its word', ['C', 'C++', 'C++ standard'], 'the ⟦C++ standard⟧, ⟦C++⟧'],
  ['takes a form of many words that begins with a short one', ['the', 'the way of the world'], '⟦the way of the world⟧, ⟦the⟧ way of ⟦the⟧ sea'],
  ['does not look for forms across what was found', ['a b', 'b c d'], '⟦a b⟧ c d'],
  ['leaves a form that a page refuses', ['web', 'server'], 'the web ⟦server⟧', refuse('web')],
  ['leaves everything where a page refuses everything', ['web', 'web server', '数据'], 'a web server, 数据', refuseAll],
  ['gives the shorter form at the same place for a refused one', ['web', 'web server'], 'a ⟦web⟧ server', refuse('web server')],
  ['gives the shortest form where both longer ones are refused', ['a', 'a b', 'a b c'], '⟦a⟧ b c', refuse('a b', 'a b c')],
  ['gives the middle form where the longest is refused', ['a', 'a b', 'a b c'], '⟦a b⟧ c', refuse('a b c')],
  ['gives a form inside a refused one', ['web server', 'server'], 'a web ⟦server⟧', refuse('web server')],
  ['gives both forms inside a refused one', ['web', 'web server', 'server'], '⟦web⟧ ⟦server⟧', refuse('web server')],
  ['gives a form that overlaps a refused one', ['static site', 'site generator'], 'static ⟦site generator⟧', refuse('static site')],
  ['gives nothing where the only form is refused', 'server', 'a server', refuse('server')],
  ['keeps the longest where only a shorter form is refused', ['web', 'web server'], '⟦web server⟧ web', refuse('web')],
  ['gives the second sense for a refused first', [form('pod', 'kubernetes-pod'), form('pod', 'whale-pod')], 'a ⟦pod→whale-pod⟧', refuse('kubernetes-pod')],
  ['gives the first sense by itself for a refused second', [form('pod', 'kubernetes-pod'), form('pod', 'whale-pod')], 'a ⟦pod→kubernetes-pod⟧', refuse('whale-pod')],
  ['gives the senses around a refused one in their order', [fold('key', 'a'), fold('key', 'b'), fold('key', 'c')], '⟦key→a|c⟧', refuse('b')],
  ['gives a shorter form where all senses of the longer are refused', [form('web', 'w'), form('web server', 'x'), form('web server', 'y')], '⟦web→w⟧ server', refuse('x', 'y')],
  ['keeps the longer form where one of its senses is left', [form('web', 'w'), form('web server', 'x'), form('web server', 'y')], '⟦web server→y⟧', refuse('x')],
  ['refuses a term in all of its forms', [form('daemon', 'service'), form('service', 'service'), form('disk', 'disk')], 'a daemon, a service, a ⟦disk→disk⟧', refuse('service')],
  ['refuses a plural with its term', ['server'], 'two servers', refuse('server')],
  ['does not bring back a folded sense for a refused exact one', [fold('it', 'pronoun'), exact('IT', 'trade')], 'IT and ⟦it→pronoun⟧', refuse('trade')],
  ['gives an exact sense where the folded one is refused', [fold('it', 'pronoun'), exact('IT', 'trade')], '⟦IT→trade⟧ and it', refuse('pronoun')],
  ['gives a shorter Chinese form for a refused one', ['数据', '数据库', '库'], '⟦数据⟧⟦库⟧', refuse('数据库')],
  ['gives a shorter form with symbols for a refused one', ['C++', 'C++ standard'], 'the ⟦C++⟧ standard', refuse('C++ standard')],
  ['gives a shorter Korean form for a refused one', [form('회', 'fish'), form('회의', 'meeting')], '⟦회→fish⟧의', refuse('meeting')],
  ['asks a page about each place', 'web', 'web ⟦web⟧ ⟦web⟧', notAtStart],
  ['tells a page where a form ends', ['web', 'web server'], '⟦web server⟧, web', notBeyondTen],
  ['tells a page the end of the longer form', ['one web', 'one web server'], '⟦one web⟧ server', notBeyondTen],
  ['lets a page refuse all but the first places', ['web', 'server'], '⟦web⟧ ⟦server⟧ web server', notBeyondTen],
  ['asks a page about no form that is a piece of a larger thing', 'pod', 'pod-life, ⟦pod⟧', neverAskedAtStart],
  ['asks a page about no form whose capitals differ', 'WHO', 'Who, ⟦WHO⟧', neverAskedAtStart],
  ['orders the senses of a form by the glossary whatever the place of the form', [form('host', 'b'), form('key', 'a'), form('key', 'b')], 'a ⟦key→b|a⟧, a ⟦host→b⟧'],
  ['gives the senses of forms that differ in capitals', [fold('Pod', 'a'), fold('pod', 'b')], '⟦POD→a|b⟧'],
  ['gives the senses of forms that differ in quotes', [fold('Moore’s', 'a'), fold("Moore's", 'b')], '⟦Moore’s→a|b⟧'],
  ['gives the senses of forms that differ in their accents’ encoding', [fold('café', 'a'), fold('cafe\u0301', 'b')], '⟦café→a|b⟧'],
  ['gives the senses of a word and of a plural', [form('new', 'fresh'), form('news', 'press')], '⟦news→fresh|press⟧, ⟦new→fresh⟧'],
  ['gives the senses of a word and of a plural in the glossary’s order', [form('news', 'press'), form('new', 'fresh')], '⟦news→press|fresh⟧, ⟦new→fresh⟧'],
  ['gives the exact senses of a form that two terms want exact', [exact('Go', 'game'), exact('Go', 'language')], '⟦Go→game|language⟧ go'],
];
