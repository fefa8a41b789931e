import type {SourceError} from '../source.ts';

export type TokenKind =
  | 'name'
  | 'number'
  | 'string'
  | 'op'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'error'
  | 'end';

/** A word of the program, and where it stands: from `from` up to, and without, `to`. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Of an `error`, behind which nothing can be cut into tokens: what is wrong, if nothing before it is. */
  readonly error?: SourceError;
  /** It is told also where something before it is wrong, from this offset on. */
  readonly prevails?: number;
}
