/** To lay out 2,000 rows took one second, 300 a tenth of it: about as long as a reader takes for "at once". */
const FEW_ROWS = 300;

/** Whether a list is for long-list.ts, which has only those rows in the document that are in sight. */
export const isLong = (rows: number): boolean => rows > FEW_ROWS;
