import { JSON_SCHEMAS } from './schema/json-schemas.ts';

const SETTINGS = `# yaml-language-server: $schema=./schema/glossary.schema.json
#
# The settings of a glossary. Beside this file stands a folder for each language,
# and in it one Markdown file for each term: en/levain.md.

# What readers see above the list.
title: My glossary

# BCP 47 tags, the main language first.
languages: [en]

# Groups of terms, in the order in which readers see them. An entry says "topic: dough".
topics:
  - id: dough
    title: Dough
    intro: What bread is before it is bread.

# Terms in reading order, like chapters. Delete this if you have none.
paths:
  - id: first-loaf
    title: Your first loaf
    intro: From a jar on the shelf to a loaf that has risen.
    steps: [levain, proofing]
`;

const LEVAIN = `---
# The fields of a term. Only "term" and "short" are required; delete what you do not need.

# How it is written. Plurals and capitals are found by themselves.
term: Levain

# Other names. A hidden one is found in text, and never shown.
aliases:
  - sourdough starter
  - { text: leaven, status: hidden }

# What the card shows: plain text, one or two sentences, at most 240 characters.
short: A mix of flour and water with living yeast, fed for one batch of bread.

# One of the topics in glossary.yaml.
topic: dough

# Terms to read next, by the names of their files; a card shows three.
related: [proofing]

# The day of the last change.
updated: 2026-01-31
---

A levain makes bread rise without yeast from a packet. What stands here, above the first
heading, opens the page of the term.

## Key points

- It is alive, and wants feeding
- It gives the bread its taste

## Why it matters

Bread that rises slowly keeps longer. Link to other terms like this: [proofing](proofing).

## Common questions

### How often must it be fed?

Once a day on the shelf, once a week in the fridge.
`;

const PROOFING = `---
term: Proofing
aliases:
  - proof
  - { text: proving, status: admitted }
short: The last rest of a shaped loaf, in which it grows to nearly its final size.
topic: dough
related: [levain]

# "Proof" is an everyday word, too: it is marked only where one of these stands near.
needs: [dough, loaf, bread, oven]
---

A loaf that rested too briefly tears in the oven. One that rested too long falls flat.
`;

/** A small glossary to begin with, every line explained: path → text. */
export function starterFiles(): ReadonlyMap<string, string> {
  const schemas = Object.entries(JSON_SCHEMAS).map(([name, schema]): [string, string] => [
    `schema/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return new Map([
    ['glossary.yaml', SETTINGS],
    ['en/levain.md', LEVAIN],
    ['en/proofing.md', PROOFING],
    ...schemas,
  ]);
}
