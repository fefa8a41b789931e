import {type Direction, type Refuse, type Token, tokens, type Word} from './shell-words.ts';

/** `> file`, `2> file`, `< file`, `2>&1`. */
export interface Redirect {
  readonly fd: number;
  readonly how: Direction;
  readonly to: Word;
}

/** A command line, or a part of one, as a tree. */
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

/** A command line as `sh` reads it. What it does not know it refuses. */
export function parseShell(text: string, refuse: Refuse): Node {
  return new ShellParser(tokens(text, refuse), refuse).whole();
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
    const keyword = this.#keyword();
    if (keyword !== null) this.#refuse(`"${keyword}" where no loop is open`);
    if (this.#at < this.#tokens.length) this.#refuse('a redirection of a whole loop');
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
    if (words.length === 0) this.#refuse(`a command line that lacks a command ${this.#place()}`);
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
    if (token?.kind !== 'word') this.#refuse(`a redirection that names no file ${this.#place()}`);
    this.#at += 1;
    return token.word;
  }

  #expect(keyword: string): void {
    if (this.#keyword() !== keyword)
      this.#refuse(`a loop in a command line that lacks "${keyword}" ${this.#place()}`);
    this.#at += 1;
  }

  /** Where the parser stands. */
  #place(): string {
    const token = this.#peek();
    if (token === undefined) return 'at its end';
    if (token.kind === 'word') return `before "${this.#keyword() ?? '…'}"`;
    return `before "${token.kind === 'op' ? token.text : token.how}"`;
  }
}
