/** Where an author writes it, a form is found with a hyphen, with a space, and as one word. */
const HYPHEN_MARK = '(-)';

/** The first one is the one that is shown. */
const JOINTS = ['-', ' ', ''] as const;

/** Each mark makes three times as many spellings: 81 at most. */
export const MOST_HYPHEN_MARKS = 4;

/** `back(-)end` → `back-end`, `back end`, `backend`. Several marks vary independently; too many do not vary. */
export function spellingsOf(form: string): readonly string[] {
  const [head = '', ...parts] = form.split(HYPHEN_MARK);
  if (parts.length > MOST_HYPHEN_MARKS) return [shownSpelling(form)];
  return parts.reduce(
    (heads, part) => JOINTS.flatMap((joint) => heads.map((start) => start + joint + part)),
    [head],
  );
}

/** `back(-)end` → `back-end` */
export function shownSpelling(form: string): string {
  return form.replaceAll(HYPHEN_MARK, JOINTS[0]);
}

export function countHyphenMarks(form: string): number {
  return form.split(HYPHEN_MARK).length - 1;
}
