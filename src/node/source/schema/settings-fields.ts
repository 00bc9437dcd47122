import { MATCH } from './entry-fields.ts';
import type { Fields, RecordOf } from './field.ts';

const TOPIC_FIELDS = {
  id: { kind: 'text', required: true, about: 'What entries call the topic.' },
  title: { kind: 'text', required: true, about: 'What readers see.' },
  intro: { kind: 'text', about: 'One sentence on what the topic holds.' },
} as const satisfies Fields;

const PATH_FIELDS = {
  id: { kind: 'text', required: true, about: 'A short name of the path that never changes.' },
  title: { kind: 'text', required: true, about: 'What readers see.' },
  intro: { kind: 'text', about: 'One sentence on where the path leads.' },
  steps: {
    kind: 'list',
    required: true,
    of: { kind: 'text', about: 'The id of a term.' },
    about: 'Terms in reading order.',
  },
} as const satisfies Fields;

const TITLED_FIELDS = {
  id: { kind: 'text', required: true, about: 'Which one it is.' },
  title: { kind: 'text', required: true, about: 'What readers see.' },
  intro: { kind: 'text', about: 'One sentence.' },
} as const satisfies Fields;

const TRANSLATION_FIELDS = {
  lang: { kind: 'text', format: 'language', required: true, about: 'One of the other languages.' },
  partial: {
    kind: 'choice',
    values: ['yes'],
    about: 'Only a part is to be translated: entries that are not are no mistake.',
  },
  title: { kind: 'text', about: 'The name of the glossary.' },
  topics: {
    kind: 'list',
    of: { kind: 'record', fields: TITLED_FIELDS, about: 'A topic.' },
    about: 'Topics by their ids, with what readers see.',
  },
  paths: {
    kind: 'list',
    of: { kind: 'record', fields: TITLED_FIELDS, about: 'A path.' },
    about: 'Paths by their ids, with what readers see.',
  },
} as const satisfies Fields;

/** `glossary.yaml`: validation, hints, types and the published JSON Schema all come from here. */
export const SETTINGS_FIELDS = {
  title: { kind: 'text', required: true, about: 'The name of the glossary.' },
  languages: {
    kind: 'list',
    required: true,
    of: { kind: 'text', format: 'language', about: 'A BCP 47 tag, which is also the name of a folder.' },
    about: 'The languages of the entries, the main one first; each has a folder of its own.',
  },
  topics: {
    kind: 'list',
    of: { kind: 'record', fields: TOPIC_FIELDS, about: 'A topic.' },
    about: 'Groups of terms, in the order in which readers see them.',
  },
  paths: {
    kind: 'list',
    of: { kind: 'record', fields: PATH_FIELDS, about: 'A path.' },
    about: 'Terms in reading order, like chapters.',
  },
  match: {
    ...MATCH,
    about:
      'How forms are found that do not say it themselves, but for those in capitals: `inflect`, which is the default, `fold` or `exact`.',
  },
  translations: {
    kind: 'list',
    of: { kind: 'record', fields: TRANSLATION_FIELDS, about: 'A language.' },
    about: 'What this file says, in the other languages.',
  },
} as const satisfies Fields;

export type SettingsFields = RecordOf<typeof SETTINGS_FIELDS>;
export type SourceTopic = NonNullable<SettingsFields['topics']>[number];
export type SourcePath = NonNullable<SettingsFields['paths']>[number];
