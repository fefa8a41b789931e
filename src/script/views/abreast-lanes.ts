import type {VirtualSeconds} from '../../model/schedule.ts';
import type {ErrorMoment} from '../chart.ts';
import type {LanePiece, LaneRow} from '../lane-pieces.ts';
import type {TaskState} from '../run-state.ts';
import type {FilmSeconds} from '../units.ts';
import {journeyOf} from './loop-journey.ts';
import {FADE, type LoopStage, stepsOf} from './loop-stage.ts';
import {TRAVEL} from './loop-travel.ts';

/** What a `wait_for` came to once its limit was over. */
export interface Timeout {
  /** Whose it was: which of the cast. */
  readonly row: number;
  readonly at: VirtualSeconds;
  readonly error: string;
  /** When its error is seen at the line of the `wait_for`. */
  readonly seen: FilmSeconds;
  /** When its handler is seen to have it, if it has one. */
  readonly caught: FilmSeconds | null;
}

export function timeoutsOf(stage: LoopStage): Timeout[] {
  return stepsOf(stage).flatMap(step => {
    const journey = journeyOf(stage, step);
    const {event} = step.shot;
    const task = event.kind === 'line-printed' ? event.by : 'task' in event ? event.task : null;
    const row = stage.cast.findIndex(member => member.task === task);
    if (!journey || row < 0) return [];
    const {error, arrives: seen, goesOn} = journey;
    return [{row, at: event.at, error, seen, caught: goesOn === null ? null : goesOn + TRAVEL}];
  });
}

/** The errors beside the lanes, each once it is seen in the code. */
export function errorsOf(
  {score}: LoopStage,
  timeouts: readonly Timeout[],
): (time: FilmSeconds) => ErrorMoment[] {
  const errors = timeouts.map(({row, at, error: text, seen, caught: end}) => {
    const shown = score.number(0).to(1, seen, FADE);
    const caught = score.number(0);
    if (end !== null) caught.to(1, end, FADE);
    return {row, at, text, shown, caught};
  });
  return time =>
    errors.map(({shown, caught, ...error}) => ({
      ...error,
      alpha: shown.at(time),
      caught: caught.at(time),
    }));
}

/** What a lane says of itself: nothing of a queue with nobody else in it; of a limit, for which call it is. */
export function laneOf(
  {pieces, hue}: LaneRow,
  {states}: LoopStage,
  timeouts: readonly Timeout[],
): LaneRow {
  const tasks = states.flatMap(state => [...state.tasks.values()]);
  const said = pieces.flatMap((piece): LanePiece[] => {
    if (piece.kind === 'ready' && piece.from === piece.to) return [];
    if (piece.kind !== 'limit') return [piece];
    const of = calledWithin(tasks, piece.at);
    const call = of === undefined ? 'wait_for' : `wait_for(${of}())`;
    const frame = framed(pieces, {limit: piece.at, call}, timeouts);
    return [...frame, of === undefined ? piece : {...piece, of}];
  });
  return {name: '', hue, pieces: said};
}

/** The `wait_for` around a wait that its limit cuts off, and around the cleanup after that. */
function framed(
  pieces: readonly LanePiece[],
  {limit, call: label}: {readonly limit: VirtualSeconds; readonly call: string},
  timeouts: readonly Timeout[],
): LanePiece[] {
  const wait = pieces.find(piece => piece.kind === 'wait' && piece.to === limit);
  const cleanup = pieces.find(piece => piece.kind === 'cleanup' && piece.from === limit);
  if (wait?.kind !== 'wait') return [];
  const to = cleanup?.kind === 'cleanup' ? cleanup.to : limit;
  const over = timeouts.find(({at}) => at === to)?.seen;
  const {from, shown} = wait;
  return [{kind: 'frame', from, to, label, shown, ...(over !== undefined && {over})}];
}

/** What the `wait_for` has called whose limit this is, if the program has it. */
function calledWithin(tasks: readonly TaskState[], limit: VirtualSeconds): string | undefined {
  const waits = tasks.find(task => task.limit === limit && task.status === 'waiting');
  const frames = waits?.frames ?? [];
  const [name, line] = frames[frames.findIndex(([each]) => each === 'wait_for') + 1] ?? [];
  return line === undefined ? undefined : name;
}
