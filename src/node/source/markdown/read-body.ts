import type { Heading, Nodes, RootContent } from 'mdast';
import type { Block } from '../../../core/format/content.ts';
import type { Question, Section } from '../../../core/format/glossary.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { inlineText } from '../prose-text.ts';
import type { EntryBody } from '../source-entry.ts';
import type { SourceText } from '../source-text.ts';
import { cutDepths } from './cut-depths.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { Prose } from './prose.ts';
import { isComment } from './raw-html.ts';
import { sectionRole } from './section-role.ts';
import { type HeadedPart, splitByHeading } from './split-by-heading.ts';
import { toBlocks } from './to-blocks.ts';
import { toInlines } from './to-inlines.ts';

/** An entry's Markdown → its lead, its sections by heading, and its questions. */
export function readBody(source: SourceText, diagnostics: Diagnostics): EntryBody {
  const root = parseMarkdown(source.text);
  const deep = cutDepths(root);
  const prose = new Prose(source, root, diagnostics);
  if (deep) reportDeep(deep, prose);
  const { opening, parts } = splitByHeading(root.children, 2);
  const lead = toBlocks(opening, prose);
  const sections: Section[] = [];
  const questions: Question[] = [];
  for (const part of parts) {
    const title = titleOf(part.heading, prose);
    const role = sectionRole(title);
    if (role === 'questions') questions.push(...readQuestions(part, prose));
    else sections.push({ role, title, content: readContent(part, prose) });
  }
  return {
    lead,
    sections: sections.filter(({ content }) => content.length > 0),
    questions: questions.filter(({ answer }) => answer.length > 0),
    links: prose.links,
    markdown: source,
  };
}

function readQuestions({ heading, nodes }: HeadedPart, prose: Prose): readonly Question[] {
  const { opening, parts } = splitByHeading(nodes, 3);
  const stray = opening.find((node) => !isSilent(node));
  if (stray !== undefined) reportStray(stray, prose);
  if (stray === undefined && parts.length === 0) reportEmpty(heading, prose);
  return parts.map((part) => ({ question: titleOf(part.heading, prose), answer: readContent(part, prose) }));
}

function readContent({ heading, nodes }: HeadedPart, prose: Prose): readonly Block[] {
  const content = toBlocks(nodes, prose);
  if (nodes.every(isSilent)) reportEmpty(heading, prose);
  return content;
}

/** Nodes that stand in the text and show nothing. */
function isSilent(node: RootContent): boolean {
  return node.type === 'definition' || (node.type === 'html' && isComment(node));
}

/** Titles are plain text. */
function titleOf(heading: Heading, prose: Prose): string {
  return inlineText(toInlines(heading.children, prose));
}

function reportEmpty(heading: Heading, prose: Prose): void {
  const message = 'Nothing stands below this heading.';
  prose.report(heading, {
    code: 'empty-section',
    message,
    hint: 'Write the section, or take its heading away.',
  });
}

function reportDeep(node: Nodes, prose: Prose): void {
  const message = 'This is nested too deeply.';
  prose.report(node, { code: 'unsupported-markdown', message, hint: 'Say it in simpler steps.' });
}

function reportStray(node: RootContent, prose: Prose): void {
  const message = 'This text belongs to no question.';
  const hint = 'Put a `### Question?` above it; under `## Common questions` every answer has one.';
  prose.report(node, { code: 'text-outside-question', message, hint });
}
