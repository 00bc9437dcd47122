/** What a shell learns from a command: all is well, the glossary has errors, or the command was not understood. */
export const EXIT_CODES = { done: 0, mistakes: 1, usage: 2 } as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
