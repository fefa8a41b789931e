/** `NAME` of a variable, to be looked up when the word is used; or text as it is. */
export type Part = {readonly text: string} | {readonly name: string; readonly isQuoted: boolean};

/** What the shell hands on as one. */
export type Word = readonly Part[];

/** Which way a redirect leads. */
export type Direction = '<' | '>' | '>>' | '>&';

/** `fd` is the number of the stream that a redirect is about. */
export type Token =
  | {readonly kind: 'op'; readonly text: string}
  | {readonly kind: 'word'; readonly word: Word}
  | {readonly kind: 'redirect'; readonly fd: number; readonly how: Direction};

/** Ends with an error that says what is not modelled, and what to do instead. */
export type Refuse = (found: string, remedy?: string) => never;

/** Cuts a command line into words and what stands between them. Refuses what it does not know. */
export function tokens(text: string, refuse: Refuse): Token[] {
  const found: Token[] = [];
  const pattern = /[ \t]+|\\\n|#[^\n]*|(&&|\|\||[;|\n&()])|(\d?)(>>|>&|<|>)/y;
  for (let at = 0; at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '') {
      const [all, op, fd, how] = match;
      if (op === '&' || op === '(' || op === ')') refuse(`"${op}" in a command line`);
      if (op !== undefined) found.push({kind: 'op', text: op === '\n' ? ';' : op});
      else if (how !== undefined) {
        found.push({
          kind: 'redirect',
          fd: fd === '' || fd === undefined ? (how === '<' ? 0 : 1) : Number(fd),
          how: how as Direction,
        });
      }
      at += all.length;
      continue;
    }
    const [word, end] = readWord(text, at, refuse);
    found.push({kind: 'word', word});
    at = end;
  }
  return found;
}

/** One word: plain, quoted, or both. */
function readWord(text: string, start: number, refuse: Refuse): [Word, number] {
  const parts: Part[] = [];
  let at = start;
  let plain = '';
  const add = (part: Part) => {
    if (plain !== '') parts.push({text: plain});
    plain = '';
    parts.push(part);
  };
  while (at < text.length && !/[\s;|&<>()]/.test(text[at] as string)) {
    const char = text[at] as string;
    if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) refuse('a quote that does not end');
      add({text: text.slice(at + 1, end)});
      at = end + 1;
    } else if (char === '"') at = readQuoted(text, at + 1, add, refuse);
    else if (char === '\\') {
      plain += text[at + 1] ?? '';
      at += 2;
    } else if (char === '$') at = readVariable(text, at, false, add, refuse);
    else if (/[`*?[{]/.test(char) || (char === '~' && at === start)) {
      refuse(`"${char}" in a command line`, 'put it into single quotes');
    } else {
      plain += char;
      at += 1;
    }
  }
  if (plain !== '') parts.push({text: plain});
  return [parts, at];
}

function readQuoted(
  text: string,
  start: number,
  add: (part: Part) => void,
  refuse: Refuse,
): number {
  let at = start;
  let plain = '';
  const flush = () => {
    add({text: plain});
    plain = '';
  };
  for (;;) {
    const char = text[at];
    if (char === undefined) refuse('a quote that does not end');
    if (char === '"') {
      flush();
      return at + 1;
    }
    if (char === '`') refuse('"`" in a command line');
    if (char === '$') {
      flush();
      at = readVariable(text, at, true, add, refuse);
    } else if (char === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1] === '\n' ? '' : text[at + 1];
      at += 2;
    } else {
      plain += char;
      at += 1;
    }
  }
}

function readVariable(
  text: string,
  start: number,
  isQuoted: boolean,
  add: (part: Part) => void,
  refuse: Refuse,
): number {
  const match = /^\$(?:([A-Za-z_]\w*|\?)|\{([A-Za-z_]\w*)\})/.exec(text.slice(start));
  if (match === null) refuse(`"${text.slice(start, start + 2)}" in a command line`);
  add({name: match[1] ?? match[2] ?? '', isQuoted});
  return start + match[0].length;
}
