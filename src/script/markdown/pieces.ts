import type {Block} from './block.ts';
import type {Earlier} from './borrowed.ts';
import {type Statement, statementsOf} from './names.ts';
import {isReadable} from './unreadable.ts';

/** A block, and the definition it goes on with: a text may show a class or a function piece by piece. */
export interface Piece {
  readonly block: Block;
  /** The block in which the definition begins; for most blocks, themselves. */
  readonly first: Block;
  /** All of the definition that stands up to here. */
  readonly whole: Block;
  /** Whether that is Python, so that something can be taken from it. */
  readonly isSound: boolean;
}

export function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const before = pieces.at(-1);
    const isNext = before !== undefined && goesOn(before, block);
    const whole = isNext ? joined(before.whole, block) : block;
    pieces.push({block, first: isNext ? before.first : block, whole, isSound: isReadable(whole)});
  }
  return pieces;
}

/** Why a piece is not filmed by itself. */
export function notWhole(
  {block, first, whole}: Piece,
  next: Piece | undefined,
): string | undefined {
  const isLast = next?.first !== first;
  if (block !== first && isLast && !isOpen(whole)) return undefined;
  if (block !== first) return `it belongs to the block in line ${first.line}.`;
  if (isLast) return undefined;
  return `it goes on in line ${next.block.line}. What uses all of it is filmed with it.`;
}

/** What pieces before one define, each definition as far as it goes. */
export function definedBefore(pieces: readonly Piece[], index: number): Earlier[] {
  const before = pieces.slice(0, index).filter(({first}) => first !== pieces[index]?.first);
  return before
    .filter(({first}, i) => before[i + 1]?.first !== first)
    .filter(({isSound}) => isSound)
    .map(({first, whole}) => ({line: first.line, code: whole.code}));
}

function joined({code}: Block, block: Block): Block {
  const above = code.trimEnd();
  const codeLine = block.codeLine - above.split('\n').length;
  return {...block, codeLine, code: `${above}\n${block.raw}`};
}

/** Whether indented code is what is left of a class or a function: nothing else says what it means. */
function goesOn({whole, isSound}: Piece, {raw, code}: Block): boolean {
  if (!/^\s*\n?[ \t]+\S/.test(raw)) return false;
  const last = statementsOf(whole.code).at(-1);
  if (last === undefined) return false;
  if (last.node === 'ClassDefinition') return true;
  return last.node === 'FunctionDefinition' && (!isSound || isInside(last, code));
}

function isInside({binds}: Statement, code: string): boolean {
  return statementsOf(code).some(
    ({node, needs}) => node === 'ReturnStatement' || [...needs].some(name => binds.has(name)),
  );
}

function isOpen({code}: Block): boolean {
  const last = statementsOf(code).at(-1);
  return last?.node === 'ClassDefinition' || last?.node === 'FunctionDefinition';
}
