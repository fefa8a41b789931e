import {sourceLines} from '../../model/stack-lines.ts';
import type {Unawaited} from '../lifetime/unawaited.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {repr} from '../text/repr.ts';
import {PyAwaitable} from './awaitables.ts';
import {say} from './output.ts';
import {refuse} from './refusals.ts';
import {sayUnheard, warnIgnored} from './unraisable.ts';
import {vm} from './vm.ts';

/** Takes what is said of a coroutine that nobody began, and the line of the program; null outside it. */
export type Warner = (text: string, line: number | null) => void;

/** The `warnings` module takes over once a program imports it. */
export function setWarner(warner: Warner): void {
  vm.warner = warner;
}

/** Coroutines that nobody can begin any more. */
export function warnNeverAwaited(coroutines: Iterable<Unawaited>): void {
  for (const coroutine of [...coroutines]) {
    if (vm.unawaited.delete(coroutine)) warnUnawaited(coroutine);
  }
}

/** CPython's RuntimeWarning, and where the coroutine was created if the program asked for that. */
function warnUnawaited(unawaited: Unawaited): void {
  if (isTracing())
    refuse('the memory of a coroutine that was never awaited is not modelled', UNTRACED);
  const {kind = `coroutine '${unawaited.qualname}'`} = unawaited;
  const text = `${kind} was never awaited`;
  try {
    warn([text, ...created(unawaited)].join('\n'));
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    unheard(unawaited, thrown);
  }
}

/** What is asked of an asynchronous generator is freed where the program is; what warns of a coroutine is a function. */
function unheard(unawaited: Unawaited, raised: PyException): void {
  if (unawaited instanceof PyAwaitable)
    warnIgnored(`while finalizing async generator ${repr(unawaited.target)}`, raised);
  else sayUnheard(`while finalizing coroutine ${repr(unawaited as unknown as Value)}`, raised);
}

const UNTRACED = 'leave tracemalloc out, which would tell where it was allocated';

/** Whether `tracemalloc` has been started. */
function isTracing(): boolean {
  return vm.modules.get('tracemalloc')?.dict.get('_tracing') === true;
}

/** By the filters of the `warnings` module; without it like the default one, once for each place in the program. */
function warn(text: string): void {
  const line = vm.machine.host.line();
  if (vm.warner !== null) vm.warner(text, line);
  else if (!wasGiven(`${line} ${text}`)) say(`RuntimeWarning: ${text}\n`);
}

/** Whether a warning with this key was given before; from now on it was. */
export function wasGiven(key: string): boolean {
  const isKnown = vm.warned.has(key);
  vm.warned.add(key);
  return isKnown;
}

function created({origin}: Unawaited): readonly string[] {
  if (!origin) return [];
  return ['Coroutine created at (most recent call last)', ...sourceLines(origin.lines)];
}
