import type {Source} from '../source.ts';

/** Methods that operators, indexing, attributes and the like call: all but those that have a pause of their own. */
const OPERATOR_METHODS =
  /\bdef\s+__(?!(?:init|new|post_init|enter|exit|iter|next|call|await|aenter|aexit|aiter|anext)__)\w+__|\.(?:setter|deleter)\b/;

const known = new WeakMap<Source, boolean>();

/** Whether a program has such methods: in a thread, they may wait. */
export function hasOperatorMethods(source: Source): boolean {
  const is = known.get(source) ?? OPERATOR_METHODS.test(source.text);
  known.set(source, is);
  return is;
}
