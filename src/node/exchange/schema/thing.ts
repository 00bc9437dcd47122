/** A JSON object of schema.org, its properties by their bare names. */
export class Thing {
  readonly properties: ReadonlyMap<string, unknown>;

  constructor(object: object) {
    this.properties = new Map(Object.entries(object).map(([name, value]) => [bareName(name), value]));
  }

  get types(): readonly string[] {
    return this.values('@type').flatMap((value) => (typeof value === 'string' ? [bareName(value)] : []));
  }

  get id(): string | undefined {
    return this.text('@id');
  }

  /** A list, also of what is written without one. */
  values(name: string): readonly unknown[] {
    const value = this.properties.get(name);
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  }

  things(name: string): readonly Thing[] {
    return this.values(name).flatMap((value) =>
      typeof value === 'object' && value !== null ? [new Thing(value)] : [],
    );
  }

  texts(name: string): readonly LanguageText[] {
    return this.values(name)
      .flatMap(toText)
      .filter(({ text }) => text !== '');
  }

  text(name: string): string | undefined {
    return this.texts(name)[0]?.text;
  }
}

export interface LanguageText {
  readonly text: string;
  readonly lang?: string;
}

/** `"text"`, or `{ "@value": "text", "@language": "de" }`, or a thing that has a name or an address. */
function toText(value: unknown): readonly LanguageText[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ text: String(value).trim() }];
  if (typeof value !== 'object' || value === null) return [];
  const { '@value': text, '@language': lang, '@id': id } = value as Readonly<Record<string, unknown>>;
  if (typeof text === 'string')
    return [typeof lang === 'string' ? { text: text.trim(), lang } : { text: text.trim() }];
  return typeof id === 'string' ? [{ text: id }] : [];
}

/** `schema:name` and `https://schema.org/name` → `name` */
const bareName = (name: string): string => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, '');
