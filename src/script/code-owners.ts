import {parser} from '@lezer/python';

/** Numbers and functions that belong to whom a string names, by the offset at which each begins. */
export type Owners = ReadonlyMap<number, string>;

type Node = NonNullable<ReturnType<typeof parser.parse>['topNode']>;

/** A call, and for whom it is made: who is named by a string beside it. */
interface Call {
  readonly node: Node;
  readonly owner: string | null;
}

/**
 * In `ask("A", work(0))` the `0` is A's: a call that is passed together with a name works for who has the name. A
 * function that is called for nobody else is A's with all numbers in it.
 */
export function ownersOf(source: string): Owners {
  const tree = parser.parse(source).topNode;
  const calls = all(tree, 'CallExpression').map(node => ({node, owner: ownerOf(node, source)}));
  const owners = new Map<number, string>();
  for (const {node, owner} of calls) {
    if (owner === null) continue;
    for (const {from} of node.getChild('ArgList')?.getChildren('Number') ?? [])
      owners.set(from, owner);
  }
  for (const definition of all(tree, 'FunctionDefinition'))
    for (const [at, owner] of ownedWith(definition, calls, source)) owners.set(at, owner);
  return owners;
}

function ownerOf({parent}: Node, source: string): string | null {
  const name = parent?.name === 'ArgList' ? parent.getChild('String') : null;
  return name ? source.slice(name.from + 1, name.to - 1) : null;
}

/** The name of a function that has one owner, where it is defined and where it is called, and the numbers in it. */
function ownedWith(
  definition: Node,
  calls: readonly Call[],
  source: string,
): (readonly [number, string])[] {
  const nameOf = (node: Node) => {
    const name = node.getChild('VariableName');
    return name ? source.slice(name.from, name.to) : '';
  };
  const own = calls.filter(({node}) => nameOf(node) === nameOf(definition));
  const [owner = null, ...others] = new Set(own.map(call => call.owner));
  if (owner === null || others.length > 0) return [];
  const names = [definition, ...own.map(({node}) => node)].flatMap(node =>
    node.getChildren('VariableName'),
  );
  return [...names, ...all(definition, 'Number')].map(({from}) => [from, owner] as const);
}

/** Every node of a kind, in the order of the source. */
function all(tree: Node, kind: string): Node[] {
  const found: Node[] = [];
  tree.cursor().iterate(({name, node}) => {
    if (name === kind) found.push(node);
  });
  return found;
}
