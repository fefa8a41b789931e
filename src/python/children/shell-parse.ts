/** `NAME` of a variable, to be looked up when the word is used; or text as it is. */
export type Part = {readonly text: string} | {readonly name: string; readonly isQuoted: boolean};
export type Word = readonly Part[];

/** `> file`, `2> file`, `< file`, `2>&1`. */
export interface Redirect {
  readonly fd: number;
  readonly how: '<' | '>' | '>>' | '>&';
  readonly to: Word;
}

export type Node =
  | {
      readonly kind: 'simple';
      readonly words: readonly Word[];
      readonly redirects: readonly Redirect[];
    }
  | {readonly kind: 'pipeline'; readonly parts: readonly Node[]}
  | {readonly kind: 'list'; readonly items: readonly Item[]}
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly words: readonly Word[];
      readonly body: Node;
    }
  | {readonly kind: 'while'; readonly test: Node; readonly body: Node};

/** A pipeline, and when it runs: whatever came before, or only if that succeeded or failed. */
export interface Item {
  readonly after: ';' | '&&' | '||';
  readonly node: Node;
}

type Token =
  | {readonly kind: 'op'; readonly text: string}
  | {readonly kind: 'word'; readonly word: Word}
  | {readonly kind: 'redirect'; readonly fd: number; readonly how: Redirect['how']};

type Refuse = (found: string, remedy?: string) => never;

/** A command line as `sh` reads it. What it does not know it refuses. */
export function parseShell(text: string, refuse: Refuse): Node {
  return new ShellParser(tokens(text, refuse), refuse).whole();
}

function tokens(text: string, refuse: Refuse): Token[] {
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
          how: how as Redirect['how'],
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

/** Words that mean something where a command begins. */
const KEYWORDS = /^(if|then|else|elif|fi|case|esac|until|function|select|time|!|\{|\})$/;

class ShellParser {
  readonly #tokens: readonly Token[];
  readonly #refuse: Refuse;
  #at = 0;

  public constructor(all: readonly Token[], refuse: Refuse) {
    this.#tokens = all;
    this.#refuse = refuse;
  }

  public whole(): Node {
    const list = this.#list();
    if (this.#at < this.#tokens.length) this.#refuse('such a command line');
    return list;
  }

  #list(): Node {
    const items: Item[] = [];
    let after: Item['after'] = ';';
    for (;;) {
      while (this.#isOp(';')) this.#at += 1;
      if (this.#peek() === undefined || /^(do|done)$/.test(this.#keyword() ?? '')) break;
      items.push({after, node: this.#pipeline()});
      if (this.#isOp('&&') || this.#isOp('||')) {
        after = this.#takeOp() as '&&' | '||';
        continue;
      }
      after = ';';
      if (!this.#isOp(';')) break;
    }
    return {kind: 'list', items};
  }

  #pipeline(): Node {
    const parts = [this.#command()];
    while (this.#isOp('|')) {
      this.#at += 1;
      parts.push(this.#command());
    }
    return parts.length === 1 ? (parts[0] as Node) : {kind: 'pipeline', parts};
  }

  #command(): Node {
    const keyword = this.#keyword();
    if (keyword === 'for') return this.#for();
    if (keyword === 'while') return this.#while();
    if (keyword !== null && KEYWORDS.test(keyword)) this.#refuse(`"${keyword}" in a command line`);
    return this.#simple();
  }

  #for(): Node {
    this.#at += 1;
    const name = this.#takeKeyword();
    if (!/^[A-Za-z_]\w*$/.test(name)) this.#refuse(`"for ${name}" in a command line`);
    this.#expect('in');
    const words: Word[] = [];
    for (let token = this.#peek(); token?.kind === 'word'; token = this.#peek()) {
      words.push(token.word);
      this.#at += 1;
    }
    return {kind: 'for', name, words, body: this.#body()};
  }

  #while(): Node {
    this.#at += 1;
    const test = this.#list();
    return {kind: 'while', test, body: this.#body()};
  }

  #body(): Node {
    while (this.#isOp(';')) this.#at += 1;
    this.#expect('do');
    const body = this.#list();
    this.#expect('done');
    return body;
  }

  #simple(): Node {
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    for (let token = this.#peek(); token && token.kind !== 'op'; token = this.#peek()) {
      this.#at += 1;
      if (token.kind === 'word') words.push(token.word);
      else redirects.push({fd: token.fd, how: token.how, to: this.#takeWord()});
    }
    if (words.length === 0) this.#refuse('such a command line');
    return {kind: 'simple', words, redirects};
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #isOp(text: string): boolean {
    const token = this.#peek();
    return token?.kind === 'op' && token.text === text;
  }

  #takeOp(): string {
    const token = this.#peek();
    this.#at += 1;
    return token?.kind === 'op' ? token.text : '';
  }

  /** A word that is written as it is. */
  #keyword(): string | null {
    const token = this.#peek();
    if (token?.kind !== 'word' || token.word.length !== 1) return null;
    const [part] = token.word;
    return part !== undefined && 'text' in part ? part.text : null;
  }

  #takeKeyword(): string {
    const keyword = this.#keyword();
    this.#at += 1;
    return keyword ?? '';
  }

  #takeWord(): Word {
    const token = this.#peek();
    if (token?.kind !== 'word') this.#refuse('such a command line');
    this.#at += 1;
    return token.word;
  }

  #expect(keyword: string): void {
    if (this.#takeKeyword() !== keyword) this.#refuse('such a command line');
  }
}
