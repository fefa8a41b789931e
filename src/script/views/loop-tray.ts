import type {CastMember} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import {along} from '../route.ts';
import type {GatherState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds, Point} from '../units.ts';
import {BUS_Y, berth, CARD, SEAT, TRAY} from './loop-layout.ts';
import type {TrayCellMoment} from './loop-moment.ts';
import {FADE, hopTime, type LoopStage} from './loop-stage.ts';

const FILL: FilmSeconds = 0.15;

/** An answer on its way, one letter of it: small enough for the gap between the waiting card and its tray. */
export const TRAVELLER = {size: 30, width: 18, height: 20} as const;

interface Cell {
  readonly member: CastMember;
  readonly value: string;
  readonly alpha: Track<number>;
  readonly filled: Track<number>;
  readonly letter: Track<Point>;
  readonly letterAlpha: Track<number>;
}

/** The box of one cell among `count` under the first berth. */
export function trayCell(
  index: number,
  count: number,
): {x: number; y: number; width: number; height: number} {
  const width = (CARD.width - (count - 1) * TRAY.gap) / count;
  return {x: TRAY.left + index * (width + TRAY.gap), y: TRAY.top, width, height: TRAY.height};
}

/** The answers that the root task's first `gather` collects, in the order of its arguments, if all come from those on stage. */
export function trayOf(stage: LoopStage): (time: FilmSeconds) => TrayCellMoment[] {
  const root = stage.cast[0]?.task;
  const gather = stage.states.at(-1)?.gathers.find(({owner}) => owner === root);
  const isSeen = gather?.children.every(child => stage.cast.some(({task}) => task === child));
  const cells = gather && isSeen && hasAnswers(stage, gather) ? cellsOf(stage, gather) : [];
  return time =>
    cells.map(({member, value, alpha, filled, letter, letterAlpha}, index) => ({
      name: member.name,
      value,
      hue: member.hue,
      index,
      alpha: alpha.at(time),
      filled: filled.at(time),
      letter: letter.at(time),
      letterAlpha: letterAlpha.at(time),
    }));
}

/** Children that return nothing have no answers worth a tray. */
function hasAnswers({shots}: LoopStage, {children}: GatherState): boolean {
  return shots.some(
    ({event}) =>
      event.kind === 'task-ended' &&
      children.includes(event.task) &&
      event.value !== undefined &&
      event.value !== 'None',
  );
}

function cellsOf(stage: LoopStage, gather: GatherState): Cell[] {
  const members = gather.children.flatMap(
    child => stage.cast.find(member => member.task === child) ?? [],
  );
  const made = timeOf(
    stage,
    event => event.kind === 'gather-created' && event.future === gather.future,
  );
  const takesErrors = isFulfilled(stage, gather);
  return members.map((member, index) => {
    const end = stage.shots.find(
      ({event}) =>
        event.kind === 'task-ended' &&
        event.task === member.task &&
        (event.how === 'result' || takesErrors),
    );
    const ended = end?.time ?? Number.POSITIVE_INFINITY;
    const value = end?.event.kind === 'task-ended' ? (end.event.value ?? end.event.how) : '';
    const box = trayCell(index, members.length);
    const centre = {x: box.x + box.width / 2, y: box.y + box.height / 2};
    const route = routeToCell(centre);
    const arrived = ended + hopTime(route);
    const {score} = stage;
    return {
      member,
      value,
      alpha: score.number(0).to(1, made, FADE),
      letter: score.point(SEAT).to(centre, ended, hopTime(route), easeInOutCubic, along(route)),
      letterAlpha: score.number(0).to(1, ended, FILL).to(0, arrived, FILL),
      filled: score.number(0).to(1, arrived, FILL),
    };
  });
}

/** Whether it has a list of results: then an exception of a child is one of them. */
function isFulfilled({shots}: LoopStage, {future}: GatherState): boolean {
  return shots.some(
    ({event}) => event.kind === 'future-done' && event.future === future && event.how === 'result',
  );
}

/** Down to the bus and between the first two berths: the card that waits for the answers is never flown over. */
function routeToCell(centre: Point): Point[] {
  const first = berth(0);
  const gapX = (first.x + berth(1).x) / 2;
  const gapY = (first.y + CARD.height / 2 + TRAY.top) / 2;
  return [
    SEAT,
    {x: SEAT.x, y: BUS_Y},
    {x: gapX, y: BUS_Y},
    {x: gapX, y: gapY},
    {x: centre.x, y: gapY},
    centre,
  ];
}

/** When the first such event comes in the film; never, if it does not come. */
function timeOf(
  {shots}: LoopStage,
  isIt: (event: LoopStage['shots'][number]['event']) => boolean,
): FilmSeconds {
  return shots.find(shot => isIt(shot.event))?.time ?? Number.POSITIVE_INFINITY;
}
