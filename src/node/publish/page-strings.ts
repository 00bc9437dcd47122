import { languageOf } from '../../core/text/page-rules.ts';

/** The few words of a static page that no author wrote. */
export interface PageStrings {
  readonly also: string;
  readonly contents: string;
  readonly index: string;
  readonly topics: string;
  readonly questions: string;
  readonly related: string;
  readonly sources: string;
  readonly updated: string;
}

const STRINGS: ReadonlyMap<string, PageStrings> = new Map([
  [
    'en',
    {
      also: 'Also',
      contents: 'Contents',
      index: 'A–Z',
      topics: 'Topics',
      questions: 'Common questions',
      related: 'Related',
      sources: 'Sources',
      updated: 'Updated',
    },
  ],
  [
    'de',
    {
      also: 'Auch',
      contents: 'Inhalt',
      index: 'A–Z',
      topics: 'Themen',
      questions: 'Häufige Fragen',
      related: 'Verwandt',
      sources: 'Quellen',
      updated: 'Stand',
    },
  ],
  [
    'es',
    {
      also: 'También',
      contents: 'Índice',
      index: 'A–Z',
      topics: 'Temas',
      questions: 'Preguntas frecuentes',
      related: 'Términos relacionados',
      sources: 'Fuentes',
      updated: 'Actualizado',
    },
  ],
  [
    'fr',
    {
      also: 'Aussi',
      contents: 'Sommaire',
      index: 'A–Z',
      topics: 'Thèmes',
      questions: 'Questions fréquentes',
      related: 'Termes liés',
      sources: 'Sources',
      updated: 'Mis à jour',
    },
  ],
  [
    'it',
    {
      also: 'Anche',
      contents: 'Indice',
      index: 'A–Z',
      topics: 'Argomenti',
      questions: 'Domande frequenti',
      related: 'Termini correlati',
      sources: 'Fonti',
      updated: 'Aggiornato',
    },
  ],
  [
    'pt',
    {
      also: 'Também',
      contents: 'Índice',
      index: 'A–Z',
      topics: 'Temas',
      questions: 'Perguntas frequentes',
      related: 'Termos relacionados',
      sources: 'Fontes',
      updated: 'Atualizado',
    },
  ],
]);

/** English where a language has none yet; the text of entries is the author's in any case. */
export function pageStrings(lang: string): PageStrings {
  return (STRINGS.get(languageOf(lang) ?? '') ?? STRINGS.get('en')) as PageStrings;
}
