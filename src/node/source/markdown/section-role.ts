import type { SectionRole } from '../../../core/format/glossary.ts';

/** Headings that the entry view knows: English, Spanish, French, German, Italian, Portuguese, in this order. */
const HEADINGS: Readonly<Record<Exclude<SectionRole, 'other'> | 'questions', string>> = {
  'key-points': 'key points|puntos clave|points clés|das wichtigste|punti chiave|pontos principais',
  explanation:
    'how it works|explanation|cómo funciona|explicación|comment ça marche|explication|so funktioniert es|' +
    'erklärung|come funziona|spiegazione|como funciona|explicação',
  'why-it-matters':
    'why it matters|por qué importa|pourquoi c’est important|warum es wichtig ist|perché è importante|por que importa',
  'who-it-is-for': 'who it is for|para quién es|pour qui|für wen es ist|per chi è|para quem é',
  example: 'example|ejemplo|exemple|beispiel|esempio|exemplo',
  'not-to-be-confused-with':
    'not to be confused with|no confundir con|à ne pas confondre avec|nicht zu verwechseln mit|' +
    'da non confondere con|não confundir com',
  questions:
    'common questions|preguntas frecuentes|questions fréquentes|häufige fragen|domande frequenti|perguntas frequentes',
};

const ROLES: ReadonlyMap<string, SectionRole | 'questions'> = new Map(
  Object.entries(HEADINGS).flatMap(([role, headings]) =>
    headings.split('|').map((heading) => [heading, role as keyof typeof HEADINGS] as const),
  ),
);

/** What a section is for, told by its heading; `other` for headings of the author's own. */
export function sectionRole(title: string): SectionRole | 'questions' {
  return ROLES.get(title.trim().toLowerCase().replaceAll("'", '’')) ?? 'other';
}
