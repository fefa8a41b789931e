import {dedented} from './block.ts';
import {refuseGap} from './gaps.ts';
import {type Statement, statementsOf} from './names.ts';

/** Code that an earlier block of the same lesson defines. */
export interface Earlier {
  /** The line of the block in the lesson. */
  readonly line: number;
  readonly code: string;
}

interface Offered {
  readonly line: number;
  readonly statement: Statement;
}

/** A name, before which of the offered statements it has to be bound, and whether a coroutine is wanted of it. */
interface Wanted {
  readonly name: string;
  readonly before: number;
  readonly isAwaited: boolean;
}

/** What earlier blocks define of what the fragment uses, and what that uses in turn; in the lesson's order. */
export function borrowedFor(
  own: readonly Statement[],
  earlier: readonly Earlier[],
  isModule: (name: string) => boolean,
) {
  const offered = earlier.flatMap(offeredBy);
  const given = new Set(own.flatMap(({gives}) => gives));
  const taken = new Set<Offered>();
  const wanted = own.flatMap(each => wantedBy(each, offered.length));
  for (const each of wanted) {
    const {name, before} = each;
    if (before === offered.length && given.has(name)) continue;
    const found = offerOf(each, offered);
    if (found === undefined || taken.has(found)) continue;
    if (isModule(name) && !isOtherThanModule(found.statement, name)) continue;
    for (const each of [found, ...actsOn(found, offered)]) {
      taken.add(each);
      const until = isRunLater(each) ? offered.length : offered.indexOf(each);
      wanted.push(...wantedBy(each.statement, until));
    }
  }
  const inOrder = offered.filter(each => taken.has(each));
  for (const each of inOrder) refuseGap(each.statement, ` in ${saidOf(each)}`);
  return {
    statements: inOrder.map(({statement}) => statement),
    said: inOrder.filter(isNamed).map(saidOf),
  };
}

function saidOf({line, statement}: Offered): string {
  return `\`${statement.gives[0]}\` of line ${line}`;
}

/** What is done to a value in the block that makes it, until something runs: `loop.set_debug(True)`. */
function actsOn({line, statement}: Offered, offered: readonly Offered[]): Offered[] {
  if (statement.node !== 'AssignStatement') return [];
  return offered.filter(
    other =>
      other.line === line &&
      !isNamed(other) &&
      statement.gives.includes(/^\w+(?=\.)/.exec(other.statement.text)?.[0] ?? ''),
  );
}

function isNamed({statement}: Offered): boolean {
  return statement.gives.length > 0;
}

function wantedBy({needs, awaited}: Statement, before: number): Wanted[] {
  return [...needs].map(name => ({name, before, isAwaited: awaited.has(name)}));
}

/** What was bound last before it is used; what is bound later only if nothing was. */
function offerOf({name, before, isAwaited}: Wanted, offered: readonly Offered[]) {
  const gives = ({statement}: Offered) => statement.gives.includes(name);
  const last = offered.slice(0, before).findLast(gives) ?? offered.findLast(gives);
  if (!isAwaited || last?.statement.node !== 'FunctionDefinition') return last;
  // A lesson that compares shows the same function with and without asyncio.
  return offered.findLast(each => gives(each) && each.statement.isAsyncFunction) ?? last;
}

/** Whether an import gives a module's name to something else: `from datetime import datetime`. */
function isOtherThanModule({node, text}: Statement, name: string): boolean {
  return node === 'ImportStatement' && (/^from\b/.test(text) || text.includes(` as ${name}`));
}

/** Whether what it uses is looked up when somebody calls it. */
function isRunLater({statement}: Offered): boolean {
  return statement.node === 'FunctionDefinition' || statement.node === 'ClassDefinition';
}

function offeredBy({line, code}: Earlier): Offered[] {
  const statements = statementsOf(code).flatMap(each => [each, ...guardedBy(each)]);
  const start = statements.findIndex(({awaits, runs}) => awaits || runs);
  return statements
    .filter((each, i) => isBorrowable(each) || (isAct(each) && (start < 0 || i < start)))
    .map(statement => ({line, statement}));
}

/** The statements under `if __name__ == "__main__":`. */
function guardedBy({node, text}: Statement): Statement[] {
  if (node !== 'IfStatement' || !/^if\s+__name__\s*==.*:$/m.test(text)) return [];
  return statementsOf(dedented(text.split('\n').slice(1).join('\n')));
}

function isBorrowable({node, awaits, runs, gives}: Statement): boolean {
  const kinds = ['FunctionDefinition', 'ClassDefinition', 'ImportStatement', 'AssignStatement'];
  return kinds.includes(node) && gives.length > 0 && !awaits && !runs;
}

function isAct({node, gives, awaits, runs}: Statement): boolean {
  return node === 'ExpressionStatement' && gives.length === 0 && !awaits && !runs;
}
