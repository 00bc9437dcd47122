/** What compiling, checking and measuring cost an author, by the command itself, its start included. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { inRoot } from '../support/paths.mjs';
import { spreadOf } from './statistics.mjs';
import { readNouns } from './wordnet.mjs';

const SIZES = [1_000, 10_000];
const RUNS = 3;
/** To start takes a second and more, whatever the size. */
const SITES = [40_000_000, 200_000_000];
const POSTS = ['bakery.html', 'choir.html', 'night.html', 'long-read.html'];

/**
 * Entries as people write them: a hundred words, three sections, a question, links.
 *
 * @param {string} dir
 * @param {number} size
 */
function writeSource(dir, size) {
  mkdirSync(join(dir, 'en'), { recursive: true });
  writeFileSync(join(dir, 'glossary.yaml'), 'title: Nouns\nlanguages: [en]\n');
  const nouns = readNouns(size);
  const gloss = (/** @type {number} */ at) => nouns[at % size]?.gloss;
  for (const [index, { term }] of nouns.entries()) {
    const text = [
      `---\nterm: ${JSON.stringify(term)}\nsense: ${index}\nshort: ${JSON.stringify(`${gloss(index)}, ${index}`.slice(0, 240))}`,
      `related: [noun-${(index + 1) % size}, noun-${(index + 7) % size}]\nupdated: 2026-01-01\n---\n`,
      `${gloss(index)}, of ${index}.\n\n## Key points\n\n- ${gloss(index + 31)} ${index}\n- ${gloss(index + 101)} *in* ${index}\n`,
      `## Why it matters\n\n${gloss(index + 211)} ${index}, like [another](noun-${(index + 3) % size}).\n`,
      `## Common questions\n\n### What is it of ${index}?\n\n${gloss(index + 307)} and ${index}.\n`,
    ];
    writeFileSync(join(dir, 'en', `noun-${index}.md`), text.join('\n'));
  }
}

/** @param {string} dir @param {number} size - bytes */
function writeSite(dir, size) {
  mkdirSync(dir);
  const posts = POSTS.map((post) => readFileSync(inRoot('demo', post)));
  let bytes = 0;
  for (let page = 0; bytes < size; page++) {
    const post = posts[page % posts.length] ?? Buffer.alloc(0);
    writeFileSync(join(dir, `page-${page}.html`), post);
    bytes += post.length;
  }
  return bytes;
}

/** @param {readonly string[]} args @returns {{ ms: number, megabytes: number }} */
function runCommand(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('node', [inRoot('test/bench/report-memory.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const ms = performance.now() - start;
  const memory = /memory: (\d+)/u.exec(stderr);
  if (status !== 0 || !memory) throw new Error(`glossator ${args.join(' ')}: ${stdout.slice(-500)}${stderr}`);
  return { ms, megabytes: Number(memory[1]) / 1e6 };
}

/** @param {readonly string[]} args */
function measure(args) {
  const runs = Array.from({ length: RUNS }, () => runCommand(args));
  return {
    seconds: spreadOf(runs.map(({ ms }) => ms / 1000)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  };
}

export async function measureAuthoring() {
  const dir = mkdtempSync(join(tmpdir(), 'glossator-bench-'));
  try {
    const sizes = SIZES.map((terms) => {
      const source = join(dir, `source-${terms}`);
      writeSource(source, terms);
      return {
        terms,
        build: measure(['build', source, '--out', join(dir, `out-${terms}`)]),
        check: measure(['check', source]),
      };
    });
    const coverage = SITES.map((size) => {
      const site = join(dir, `site-${size}`);
      const bytes = writeSite(site, size);
      return { bytes, ...measure(['coverage', site, '--glossary', inRoot('glossary')]) };
    });
    return await Promise.resolve({ sizes, coverage });
  } finally {
    rmSync(dir, { recursive: true });
  }
}
