// How this very program is started as the process that commits (core/io/finisher.ts).

/** The word that main.ts knows; not for people. */
export const finisherWord = '--finish-writing';

export const finisherCommand: readonly string[] = [process.execPath, process.argv[1] ?? '', finisherWord];
