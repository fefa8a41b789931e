import {parser} from '@lezer/python';

/** Numbers that belong to whom a string beside them names, by the offset at which each begins. */
export type Owners = ReadonlyMap<number, string>;

type Node = NonNullable<ReturnType<typeof parser.parse>['topNode']>;

/** In `ask("A", work(0))` the `0` is A's: a call that is passed together with a name works for who has the name. */
export function ownersOf(source: string): Owners {
  const owners = new Map<number, string>();
  parser.parse(source).iterate({
    enter({node}) {
      if (node.name !== 'ArgList') return;
      const name = node.getChild('String');
      if (!name) return;
      const owner = source.slice(name.from + 1, name.to - 1);
      for (const at of numbersIn(node)) owners.set(at, owner);
    },
  });
  return owners;
}

/** Where the numbers begin that are arguments of the calls among these arguments. */
function numbersIn(list: Node): number[] {
  return list
    .getChildren('CallExpression')
    .flatMap(call => call.getChild('ArgList')?.getChildren('Number') ?? [])
    .map(({from}) => from);
}
