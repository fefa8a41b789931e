/** Whether one character, given by its code point, belongs to a set. */
export type CharTest = (code: number) => boolean;

/** Whether a place in the text is what `^`, `$`, `\b` and their like ask for. `end` is where the search ends. */
export type PlaceTest = (codes: Uint32Array, at: number, end: number) => boolean;

/** A part of a regular expression. Flags are already worked into the tests. */
export type Node =
  | {readonly kind: 'char'; readonly test: CharTest}
  | {readonly kind: 'place'; readonly test: PlaceTest}
  | {readonly kind: 'sequence'; readonly items: readonly Node[]}
  | {readonly kind: 'choice'; readonly options: readonly Node[]}
  | {
      readonly kind: 'repeat';
      readonly item: Node;
      readonly min: number;
      readonly max: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  | {readonly kind: 'group'; readonly index: number; readonly item: Node}
  | {readonly kind: 'atomic'; readonly item: Node}
  | {
      readonly kind: 'look';
      readonly item: Node;
      readonly behind: boolean;
      readonly negative: boolean;
    }
  | {
      readonly kind: 'backreference';
      readonly index: number;
      readonly ignoreCase: boolean;
      readonly width: Width;
    }
  | {readonly kind: 'condition'; readonly index: number; readonly yes: Node; readonly no: Node};

/** How many characters a part takes. */
export type Width = readonly [least: number, most: number];

export function widthOf(node: Node): Width {
  switch (node.kind) {
    case 'char':
      return [1, 1];
    case 'place':
    case 'look':
      return [0, 0];
    case 'sequence':
      return node.items.map(widthOf).reduce<Width>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case 'choice':
      return widest(node.options);
    case 'condition':
      return widest([node.yes, node.no]);
    case 'repeat': {
      const [least, most] = widthOf(node.item);
      return [least * node.min, most === 0 ? 0 : most * node.max];
    }
    case 'group':
    case 'atomic':
      return widthOf(node.item);
    case 'backreference':
      return node.width;
  }
}

function widest(options: readonly Node[]): Width {
  const widths = options.map(widthOf);
  return [Math.min(...widths.map(([least]) => least)), Math.max(...widths.map(([, most]) => most))];
}
