/** Modules of others that are modelled in Python itself: the interpreter runs them, and so does the oracle. */
export const MODELLED_SOURCES: Readonly<Record<string, string>> = {};
