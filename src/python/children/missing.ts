/** Names that no machine has a command for: they say so themselves. */
const MISSING =
  /non[-_]?exist|no[-_]?such|(does|do)[-_]?(not|nt)[-_]?exist|not[-_](a|an|found|real|exist|installed)|(invalid|unknown|missing|fake|bogus|imaginary|bad)[-_]?(command|cmd|program|binary|executable|tool)|(command|cmd|program|binary|executable|tool)[-_]?(not[-_]|that)/i;

/** Commands of Windows alone. */
const OF_WINDOWS = /^(cls|pause|title)$/;

/** A whole line, given as if it were the name of a command. */
const LINE = /^[^/]*\s/;

/** Whether a command is certain not to be there, on any machine. */
export function isMissing(name: string): boolean {
  return LINE.test(name) || OF_WINDOWS.test(name) || MISSING.test(name);
}
