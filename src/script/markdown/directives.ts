/** Also as Quarto and Pandoc write it: `{python}`, `{.python}`. */
const PYTHON = /^\s*\{?\.?(python3?|py|pycon)\b/i;
/** As MyST does; a cell without a language is in that of its page, which is Python's here. */
const DIRECTIVE = /^\s*\{code(-cell|-block)?\}\s+(i?python3?|py|pycon)\b|^\s*\{code-cell\}\s*$/i;

/** Whether a fence's line says that Python follows. */
export function isPython(info: string): boolean {
  return PYTHON.test(info) || DIRECTIVE.test(info);
}

/** How many lines at the top of a directive are its options: `:key: value`, or YAML between two lines of dashes. */
export function optionLines(info: string, content: string): number {
  if (!DIRECTIVE.test(info)) return 0;
  const lines = content.split('\n');
  const end = /^\s*---\s*$/.test(lines[0] ?? '') ? lines.indexOf(lines[0] ?? '', 1) : -1;
  const isCode = (line: string) => !/^\s*:[\w-]+:/.test(line);
  const options = end > 0 ? end + 1 : Math.max(lines.findIndex(isCode), 0);
  if (options === 0) return 0;
  const first = lines.findIndex((line, at) => at >= options && line.trim() !== '');
  return first < 0 ? options : first;
}
