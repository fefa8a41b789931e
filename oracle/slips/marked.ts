import type {Token, TokenKind} from '../../src/python/parse/token.ts';
import {tokenize} from '../../src/python/parse/tokenize.ts';
import {Source} from '../../src/python/source.ts';

/** A program as one sees it who is about to slip: its text, and where its words are. */
export class Marked {
  public readonly text: string;
  public readonly tokens: readonly Token[];

  /** Raises SourceError for what cannot be cut into words. */
  public constructor(text: string) {
    this.text = text;
    const tokens = tokenize(new Source(text, 'program.py'));
    const fault = tokens.at(-1)?.error;
    if (fault !== undefined) throw fault;
    this.tokens = tokens.filter(({from, to}) => from < to);
  }

  /** The positions of words of a kind, or of those among them that are meant. */
  public words(
    kind: TokenKind,
    isMeant: (text: string, at: number) => boolean = () => true,
  ): number[] {
    return this.tokens.flatMap((token, at) => {
      return token.kind === kind && isMeant(token.text, at) ? [at] : [];
    });
  }

  /** The position of the bracket that closes the one there. */
  public closing(open: number): number {
    let depth = 0;
    for (let at = open; at < this.tokens.length; at++) {
      const {kind, text} = this.token(at);
      if (kind !== 'op') continue;
      if ('([{'.includes(text)) depth += 1;
      if (')]}'.includes(text)) depth -= 1;
      if (depth === 0) return at;
    }
    throw new RangeError(`closing: found no end of the bracket at ${this.token(open).from}`);
  }

  public token(at: number): Token {
    const token = this.tokens[at];
    if (token === undefined) throw new RangeError(`token: found none at ${at}`);
    return token;
  }

  /** The text with other words for those from one position up to, and without, another. */
  public with(from: number, to: number, words: string): string {
    const end = to === from ? this.token(from).from : this.token(to - 1).to;
    return this.text.slice(0, this.token(from).from) + words + this.text.slice(end);
  }
}
