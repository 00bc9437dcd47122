/** The part of the README that is made from the source. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { inRoot } from './paths.mjs';
import { readThemeReference } from './theme-reference.mjs';

const README = inRoot('README.md');
const MADE = /(?<=<!-- made by npm run format -->\n)[\s\S]*?(?=<!-- end -->)/;

/** @param {string} text */
const code = (text) => `\`${text}\``;

/**
 * The two sides of `light-dark(…)`, if a value is that and nothing else.
 *
 * @param {string} value
 */
function sidesOf(value) {
  const inside = /^light-dark\((.+)\)$/.exec(value)?.[1] ?? '';
  let depth = 0;
  const comma = inside.split('').findIndex((letter) => {
    depth += Number(letter === '(') - Number(letter === ')');
    return letter === ',' && depth === 0;
  });
  return comma < 0 ? [value] : [inside.slice(0, comma), inside.slice(comma + 1).trim()];
}

/** @param {readonly (readonly string[])[]} rows */
const table = (rows) => rows.map((row) => `| ${row.join(' | ')} |\n`).join('');

function tables() {
  const { properties, parts, complaints } = readThemeReference();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  const values = properties.map(({ name, meaning, value }) => {
    const [light = '', dark] = sidesOf(value).map(code);
    return [code(name), meaning.replace(/\.$/, ''), dark ? `${light}, in the dark ${dark}` : light];
  });
  const sorted = parts.toSorted((a, b) => b.element.localeCompare(a.element));
  const places = sorted.map(({ element, name, meaning }) => [code(`${element}::part(${name})`), meaning]);
  return `
${table([['custom property', 'what it sets', 'default'], ['---', '---', '---'], ...values])}
${table([['part', 'what it is'], ['---', '---'], ...places])}
`;
}

async function render() {
  const now = await readFile(README, 'utf8');
  if (!MADE.test(now)) throw new Error('README.md has no place for what is made from the source.');
  const options = JSON.parse(await readFile(inRoot('test/config/prettier.json'), 'utf8'));
  const wanted = await format(
    now.replace(MADE, () => tables()),
    { ...options, parser: 'markdown' },
  );
  return { now, wanted };
}

/** @returns {Promise<string>} what is wrong */
export async function checkReadme() {
  const { now, wanted } = await render();
  return now === wanted ? '' : 'README.md is not as the source has it. Run npm run format.';
}

export async function writeReadme() {
  const { wanted } = await render();
  await writeFile(README, wanted);
}
