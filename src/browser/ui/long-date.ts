/**
 * A date as it is written out in a language.
 *
 * @param lang - a BCP 47 tag
 * @param isoDate - such as `2026-03-14`; anything else is given back as it is
 */
export function longDate(lang: string, isoDate: string): string {
  const date = new Date(isoDate);
  if (Number.isNaN(date.valueOf())) return isoDate;
  // Dates are days, not moments: without UTC, readers west of Greenwich would see the day before.
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
