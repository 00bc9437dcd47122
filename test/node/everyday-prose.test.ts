import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/core/match/find-matches.ts';
import { readDictionary } from '../../src/core/match/read-dictionary.ts';
import { compile } from '../../src/node/compiler/compile.ts';

/** Other subjects, in words that computing has borrowed. */
const PROSE = [
  'Fold the eggs in, join the two halves, and let the cookies cool on the shell of the oven. A thread of syrup will do.',
  'The host poured a glass of port, and the conversation had all the function of a bridge between two families.',
  'The court may exercise any function that the process demands, and either party may file a script of the hearing.',
  'Our striker will switch sides in the second half; the keeper reads the index of every penalty and blocks the branch to his left.',
  'A packet of seeds, a patch of soil, a stream of water: the garden needs no more. Keep bugs off with a net.',
  'The doctor prescribed rest for the virus, and the swelling of the joint went down over the weekend.',
  'He learned the script by heart, and the prompt came from the wings when memory failed him in the third act.',
  'The ship left port under a cloud, with a crew that had lost the thread of the captain’s story.',
  'Kernels of corn go into the bowl first; crack the shell of each walnut and check for worms.',
  'The judge found no exception to the rule, and the jury returned after a long session in the library.',
  'Her column on fashion covers every season: what to wear, how to wash a garment, where to track a bargain.',
  'The choir sang in a key that nobody had chosen, with a drop in the fourth bar and a loop back to the chorus.',
  'Trains branch at the junction; a signal on the platform tells which track is clear for the express service.',
  'The union called its members to a conference on pensions, and a spokesman said that the talks would resume.',
  'Frame the window in oak, caulk the joints, and hang the door so that its lock meets the plate.',
  'Children built a tree house with a rope as pipe and a box as table; the cat kept watch from a branch.',
] as const;

/** Pages of 650 words each on other subjects, as newspapers, clubs and families write them. */
const OTHER_SUBJECTS = 'test/fixtures/other-subjects';

/** What they say of computing. */
const MEANT = new Map([
  ['baking.txt', ['website']],
  ['chess-club.txt', ['computer']],
  ['theater.txt', ['website']],
]);

describe('the built-in glossary', async () => {
  const { files } = await compile('glossary');
  const name = [...files.keys()].find((each) => each.startsWith('dictionary')) ?? '';
  const dictionary = readDictionary(files.get(name) as Uint8Array);

  it.each(PROSE)('marks nothing in everyday prose: %s', (text) => {
    expect(findMatches(text, dictionary)).toEqual([]);
  });

  it.each(readdirSync(OTHER_SUBJECTS))('marks in %s only what means computing there', (name) => {
    const text = readFileSync(join(OTHER_SUBJECTS, name), 'utf8');
    const marked = findMatches(text, dictionary).map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(MEANT.get(name) ?? []);
  });

  it('marks the same words where they mean computing', () => {
    const text =
      'The firewall blocks every network port but 443. Run the script in a Bash shell on the server.';
    const terms = findMatches(text, dictionary).map(({ term }) => term);
    expect(terms).toEqual(['firewall', 'port', 'script', 'shell', 'server']);
  });
});
