import type {Stmt} from '../parse/ast.ts';

const TAB = 8;

/** The text that a body begins with, if it does. */
export function docstring([first]: readonly Stmt[]): string | null {
  if (first?.type !== 'Expr' || first.value.type !== 'Constant') return null;
  const {value} = first.value;
  return value.kind === 'str' ? cleaned(value.str) : null;
}

/** As the compiler keeps it since 3.13: without what its lines are indented by. */
function cleaned(text: string): string {
  const [first = '', ...rest] = expanded(text).split('\n');
  const indents = rest.filter(line => /[^ ]/.test(line)).map(line => line.search(/[^ ]/));
  const margin = indents.length === 0 ? 0 : Math.min(...indents);
  const dedented = rest.map(line => line.slice(Math.min(margin, line.search(/[^ ]|$/))));
  return [first.replace(/^ +/, ''), ...dedented].join('\n');
}

function expanded(text: string): string {
  if (!text.includes('\t')) return text;
  return text.replace(/[^\n]*\t[^\n]*/g, line => {
    let made = '';
    for (const char of line) made += char === '\t' ? ' '.repeat(TAB - (made.length % TAB)) : char;
    return made;
  });
}
