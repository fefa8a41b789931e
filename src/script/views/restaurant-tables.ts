import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {Cut} from '../cut.ts';
import type {Score} from '../score.ts';
import type {Take} from '../shots.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import type {TableLook, TableMoment} from './restaurant-moment.ts';
import {ALONE} from './restaurant-words.ts';
import {arrivalAt, filmTimeOf, type Visit, visitsOf} from './service.ts';
import type {Doing, HostMoment} from './service-host.ts';

const READY: TableLook = {what: '', status: 'ready', until: null, since: 0};
const DONE: TableLook = {what: '', status: 'done', until: null, since: 0};

/** The tables of the one waiter: a look changes with the event that changes it, and is done when the clock says so. */
export function tablesOf(
  {score, shots, cast}: LoopStage,
  {schedule}: Take,
  alone = ALONE,
): (time: FilmSeconds) => TableMoment[] {
  const tables = cast.map(({task, name, hue}) => {
    const visits = visitsOf(schedule, task);
    const look = score.look(READY);
    for (const {event, time} of shots) {
      if (!('task' in event) || event.task !== task) continue;
      if (event.kind === 'task-ended') look.to(DONE, arrivalAt(shots, event.at, time), FADE);
      if (event.kind !== 'task-resumed' && event.kind !== 'task-suspended') continue;
      const visit = visits.find(({from}) => from === event.at);
      if (visit) look.to(lookOf(visit, alone), time, FADE);
    }
    return {name, hue, look};
  });
  return time => tables.map(table => ({...table, look: table.look.crossing(time)}));
}

function lookOf({what, from, to}: Visit, alone = ALONE): TableLook {
  const isAlone = alone.has(what);
  return {what, status: isAlone ? 'alone' : 'served', until: isAlone ? to : null, since: from};
}

interface Stand {
  readonly table: TableMoment;
  readonly waiter: HostMoment;
}

/**
 * The tables that have a waiter each, from `start` on: nobody tells their events, so their looks change when the clock
 * gets there.
 */
export function standsOf(
  {score, shots, takes}: Cut,
  places: readonly number[],
  start: FilmSeconds,
): (time: FilmSeconds) => Stand[] {
  const [first, ...others] = takes;
  const stands = others.map(({schedule, cast}, i) => {
    const visits = visitsOf(schedule, cast[0]?.task ?? '');
    const {name = '', hue = 'main' as const} = first?.cast[i] ?? {};
    const from = (at: VirtualSeconds) => (at === 0 ? start : filmTimeOf(shots, at));
    const looks = [...visits.map(visit => ({at: visit.from, look: lookOf(visit)})), ended(visits)];
    const turns = looks.map(({at, look}) => ({time: from(at), look}));
    return {name, hue, x: places[i] ?? 0, ...tracksOf(score, hue, turns)};
  });
  return time =>
    stands.map(({name, hue, x, look, serves, does}) => ({
      table: {name, hue, look: look.crossing(time)},
      waiter: {x, serves: serves.crossing(time), does: does.crossing(time)},
    }));
}

function ended(visits: readonly Visit[]): {readonly at: VirtualSeconds; readonly look: TableLook} {
  return {at: visits.at(-1)?.to ?? 0, look: DONE};
}

const DOES: Readonly<Record<TableLook['status'], Doing>> = {
  ready: null,
  served: 'serves',
  alone: 'stands',
  done: 'idle',
};

function tracksOf(
  score: Score,
  hue: Hue,
  turns: readonly {readonly time: FilmSeconds; readonly look: TableLook}[],
) {
  const look = score.look(READY);
  const serves = score.look<Hue | null>(null);
  const does = score.look<Doing>(null);
  for (const turn of turns) {
    look.to(turn.look, turn.time, FADE);
    serves.to(turn.look.status === 'served' ? hue : null, turn.time, FADE);
    does.to(DOES[turn.look.status], turn.time, FADE);
  }
  return {look, serves, does};
}
