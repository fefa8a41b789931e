import type {Origin, SourceLine} from '../../model/host.ts';
import {currentName} from '../modules/thread-idents.ts';
import {valueError} from '../objects/errors.ts';
import type {Frame} from './frames.ts';
import {refuse} from './refusals.ts';
import {vm} from './vm.ts';

/** `asyncio.constants.DEBUG_STACK_DEPTH`: what a loop in debug mode sets. */
const DEBUG_STACK_DEPTH = 10;

/** `sys.get_coroutine_origin_tracking_depth()`, of the thread whose code runs. */
export function originDepth(): number {
  if (vm.machine.running?.tracksOrigins) return DEBUG_STACK_DEPTH;
  return vm.originDepths?.get(currentName()) ?? 0;
}

/** `sys.set_coroutine_origin_tracking_depth()`. */
export function setOriginDepth(depth: number): void {
  if (depth < 0) throw valueError('depth must be >= 0');
  if (vm.machine.running?.tracksOrigins) refuse(IN_DEBUG_MODE, 'set it outside the loop');
  vm.originDepths ??= new Map();
  vm.originDepths.set(currentName(), depth);
}

const IN_DEBUG_MODE = 'another depth within a loop in debug mode is not modelled';

/** Where the coroutine is made that is made now; null if nobody has asked for that. */
export function originNow(): Origin | null {
  if (vm.machine.running?.tracksOrigins) return originWithin(DEBUG_STACK_DEPTH, Infinity);
  if (vm.originDepths === null) return null;
  const depth = originDepth();
  return depth === 0 ? null : originWithin(depth, depth);
}

/** `told`: within how many calls those of the program are told of in a warning. */
function originWithin(depth: number, told: number): Origin {
  const frames = [...inProgress()];
  const innermost = frames[0]?.depth ?? 0;
  const within = (calls: number) => frames.filter(frame => innermost - frame.depth < calls);
  const lines = within(told).filter(frame => !frame.code.places.source.library);
  const exact = within(depth);
  return {
    lines: lines.map(asLine).reverse(),
    exact: isExact(exact, depth) ? exact.map(asLine) : null,
  };
}

/** Innermost first, those below the loop included. */
function* inProgress(): Generator<Frame> {
  for (const top of [vm.frame, vm.below]) {
    for (let frame = top; frame !== null; frame = frame.back) yield frame;
  }
}

/** Whether no call of CPython's own code lies between them, nor around them as it does in a thread. */
function isExact(frames: readonly Frame[], depth: number): boolean {
  const isUnbroken = frames.every((frame, at) => {
    const outer = frames[at + 1];
    return !frame.code.places.source.library && (!outer || frame.depth - outer.depth === 1);
  });
  return isUnbroken && (frames.length === depth || frames.at(-1)?.code.name === '<module>');
}

function asLine({code, line}: Frame): SourceLine {
  const {source} = code.places;
  return {file: source.file, line, name: code.name, text: source.lineText(line)};
}
