import type {Choices} from '../choices.ts';
import type {Marked} from './marked.ts';
import type {Slip} from './slip.ts';

const VALUES = [
  'None',
  '0',
  '-1',
  '"x"',
  '[]',
  '{}',
  'True',
  'print',
  'asyncio',
  'asyncio.sleep(1)',
  'asyncio.Event()',
  'lambda: 1',
  'ValueError("x")',
];

/** Positions from one up to, and without, another. */
type Range = readonly [from: number, to: number];

const inCall =
  (change: (program: Marked, open: number, choices: Choices) => string | null): Slip =>
  (program, choices) => {
    const calls = program.words('op', (text, at) => text === '(' && isCall(program, at));
    return calls.length === 0 ? null : change(program, choices.pick(calls), choices);
  };

function isCall({tokens}: Marked, at: number): boolean {
  const [definer, before] = [tokens[at - 2], tokens[at - 1]];
  const isDefined = definer !== undefined && /^(def|class)$/.test(definer.text);
  return (
    before !== undefined && before.kind === 'name' && before.to === tokens[at]?.from && !isDefined
  );
}

/** Where the arguments of a call are. */
function argumentsOf(program: Marked, open: number): Range[] {
  const close = program.closing(open);
  const found: Range[] = [];
  let from = open + 1;
  for (let at = from; at <= close; at++) {
    const {text, kind} = program.token(at);
    const isEnd = at === close || text === ',';
    if (isEnd && at > from) found.push([from, at]);
    if (isEnd) from = at + 1;
    else if (kind === 'op' && '([{'.includes(text)) at = program.closing(at);
  }
  return found;
}

/** A function for what it gives back. */
const notCalled = inCall((program, open) => program.with(open, program.closing(open) + 1, ''));

const argumentForgotten = inCall((program, open, choices) => {
  const given = argumentsOf(program, open);
  if (given.length === 0) return null;
  const left = given.toSpliced(choices.int(0, given.length - 1), 1);
  return withArguments(
    program,
    open,
    left.map(range => textOf(program, range)),
  );
});

const argumentsSwapped = inCall((program, open) => {
  const given = argumentsOf(program, open).map(range => textOf(program, range));
  return given.length < 2 ? null : withArguments(program, open, given.toReversed());
});

const argumentAdded = inCall((program, open, choices) => {
  const given = argumentsOf(program, open).map(range => textOf(program, range));
  return withArguments(program, open, [...given, choices.pick(VALUES)]);
});

const otherArgument = inCall((program, open, choices) => {
  const given = argumentsOf(program, open);
  if (given.length === 0) return null;
  const [from, to] = choices.pick(given);
  const isKeyword = program.tokens[from + 1]?.text === '=';
  return program.with(isKeyword ? from + 2 : from, to, choices.pick(VALUES));
});

function withArguments(program: Marked, open: number, given: readonly string[]): string {
  return program.with(open, program.closing(open) + 1, `(${given.join(', ')})`);
}

function textOf({text, tokens}: Marked, [from, to]: Range): string {
  return text.slice(tokens[from]?.from, tokens[to - 1]?.to);
}

/** Slips in a call. */
export const CALLS: readonly Slip[] = [
  notCalled,
  argumentForgotten,
  argumentsSwapped,
  argumentAdded,
  otherArgument,
  otherArgument,
];
