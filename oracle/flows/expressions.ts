import type {Scope} from './scope.ts';

/** Expressions of small ints: `a`, `b` and `c` are ints, `items` is a list of them, `table` a dict. */

const PLAIN = ['a', 'b', 'c', 'a', 'b', '0', '1', '2', '7', '-3', 'len(items)', 'len(table)'];

/** An int, which may be anything up to a few thousand. */
export function int(scope: Scope, depth = 2): string {
  const {draft} = scope;
  if (depth === 0 || draft.chance(0.3)) return draft.pick(PLAIN);
  const part = () => int(scope, depth - 1);
  return draft.pick([
    () => `(${part()} ${draft.pick(['+', '-', '*'])} ${part()})`,
    () => `(${part()} // (${part()} or 1))`,
    () => `(${part()} % ${draft.int(2, 9)})`,
    () => `(${part()} if ${condition(scope)} else ${part()})`,
    () => `(${draft.pick(['a', 'b', 'c'])} := ${part()} % 97)`,
    () => `sum(items[${draft.pick(['', '1', '-2'])}:])`,
    () => `${draft.pick(['max', 'min'])}(${part()}, ${part()})`,
    () => `abs(${part()})`,
    () => `table.get(${part()}, ${part()})`,
    () => `(lambda x, y=${part()}: x ${draft.pick(['-', '&', '|', '^'])} y)(${part()})`,
    () => `sum(x * y for x in range(${draft.int(0, 4)}) for y in items if x != y)`,
    () => `-${part()}`,
    () => called(scope, part),
  ])();
}

/** What another function gives, if one may be called here. */
function called({draft, isAsync, loops, below}: Scope, part: () => string): string {
  if (loops > 1) return part();
  const calls = [
    ...below.functions.map(name => `${name}(${part()}, ${part()})`),
    ...below.generators.map(name => `sum(${name}(${part()}, ${part()}))`),
    ...(isAsync ? below.coroutines.map(name => `(await ${name}(${part()}, ${part()}))`) : []),
  ];
  return calls.length === 0 ? part() : draft.pick(calls);
}

/** Whether anything. */
export function condition(scope: Scope): string {
  const {draft} = scope;
  const part = () => int(scope, 1);
  return draft.pick([
    () => `${part()} ${draft.pick(['<', '>', '==', '!=', '<=', '>='])} ${part()}`,
    () => `${part()} % ${draft.int(2, 3)}`,
    () => `${part()} in items`,
    () => 'not items',
    () => `${part()} < ${part()} <= ${part()}`,
    () => `(${part()} > 0 ${draft.pick(['and', 'or'])} ${part()})`,
    () => `any(each > ${draft.pick(PLAIN)} for each in items)`,
  ])();
}
