import {letGoWeakly} from '../lifetime/lifetimes.ts';
import type {Expr, ExprOf} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import type {Context} from './context.ts';

/** What takes something out of what held it: of collections, queues, tasks, files and caches. */
const TAKING = new Set(
  `cache_clear cancel clear close collect delattr difference_update discard get get_nowait heappop intersection_update
  next pop popitem popleft remove result reverse rotate send set setattr set_exception set_result
  symmetric_difference_update throw unregister update`.split(/\s+/),
);

/** What is done at the end of a statement with this expression: something may be freed by now. */
export function settling(context: Context, node: Expr): () => void {
  const {library, finalizes} = context.source;
  const looks = !library && mayLetGo(node) && !(finalizes && isAppended(node));
  return looks ? letGoWeakly : nothing;
}

/** `items.append(Item())`: where a `__del__` is, each call looks itself at what it has used, and nothing else is let go of. */
function isAppended(node: Expr): boolean {
  if (node.type !== 'Call' || nameOf(node.func) !== 'append') return false;
  return !node.args.some(({value}) => callsIn(value).some(takes));
}

function nothing(): void {}

function mayLetGo(node: Expr): boolean {
  const called = node.type === 'Await' ? node.value : node;
  const calls = callsIn(node);
  // What one call makes for another, or for an operator, is thrown away.
  if (calls.length > 1 || (calls.length === 1 && called.type !== 'Call')) return true;
  return calls.some(takes);
}

/** Whether what it calls may take something out of what held it. */
export function takes({func}: ExprOf<'Call'>): boolean {
  return TAKING.has(nameOf(func));
}

function callsIn(node: Expr): Extract<Expr, {type: 'Call'}>[] {
  return [...(node.type === 'Call' ? [node] : []), ...children(node).flatMap(callsIn)];
}

function nameOf(func: Expr): string {
  if (func.type === 'Name') return func.id;
  return func.type === 'Attribute' ? func.name : '';
}
