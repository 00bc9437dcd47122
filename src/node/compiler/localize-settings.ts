import type { SettingsFields } from '../source/schema/settings-fields.ts';

type Titled = NonNullable<NonNullable<SettingsFields['translations']>[number]['topics']>[number];

/** The settings as readers of a language see them; what is not translated stays as it is. */
export function localizeSettings(settings: SettingsFields, lang: string): SettingsFields {
  const translation = settings.translations?.find((each) => each.lang.value === lang);
  if (translation === undefined) return settings;
  const { topics, paths, ...rest } = settings;
  return {
    ...rest,
    title: translation.title ?? settings.title,
    ...(topics && {
      topics: topics.map((topic) => ({ ...topic, ...titlesOf(topic.id.value, translation.topics) })),
    }),
    ...(paths && {
      paths: paths.map((path) => ({ ...path, ...titlesOf(path.id.value, translation.paths) })),
    }),
  };
}

function titlesOf(id: string, translated: readonly Titled[] = []): Partial<Pick<Titled, 'title' | 'intro'>> {
  const found = translated.find((each) => each.id.value === id);
  return found ? { title: found.title, ...(found.intro && { intro: found.intro }) } : {};
}
