/** What Python asks with: for a statement, and for more of one. */
const PROMPT = /^(>>>|\.\.\.)( |$)/;

/**
 * What was typed into an interactive session. Where Python answered the lines are empty, so that every line stays where
 * it was. Code that begins without a prompt stays as it is.
 */
export function typed(code: string): string {
  if (!code.trimStart().startsWith('>>>')) return code;
  let isAsked = false;
  return code
    .split('\n')
    .map(line => {
      isAsked = line.startsWith('>>>') || (isAsked && PROMPT.test(line));
      return isAsked ? line.replace(PROMPT, '') : '';
    })
    .join('\n');
}
