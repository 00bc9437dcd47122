/** The first bytes of a dictionary file: "GLOS". */
export const DICTIONARY_MAGIC: readonly number[] = [0x47, 0x4c, 0x4f, 0x53];
