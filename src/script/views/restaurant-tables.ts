import type {ScheduleEvent} from '../../model/schedule.ts';
import type {Take} from '../shots.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import type {TableLook, TableMoment} from './restaurant-moment.ts';
import {ALONE} from './restaurant-words.ts';
import {arrivalAt, type Visit, visitsOf} from './service.ts';

const READY: TableLook = {what: '', status: 'ready', until: null, since: 0};
const DONE: TableLook = {what: '', status: 'done', until: null, since: 0};

/** The tables of one waiter: a look changes with the event that changes it, and is done when the clock says so. */
export function tablesOf(
  {score, shots, cast}: LoopStage,
  {schedule}: Take,
  alone = ALONE,
): (time: FilmSeconds) => TableMoment[] {
  const tables = cast.map(({task, name, hue}) => {
    const visits = visitsOf(schedule, task);
    const look = score.look(READY);
    let shown: Visit | undefined;
    for (const {event, time} of shots) {
      if (guestOf(event) !== task) continue;
      if (event.kind === 'task-ended') look.to(DONE, arrivalAt(shots, event.at, time), FADE);
      const visit = visits.find(({from}) => from === event.at);
      if (event.kind === 'task-ended' || !visit || visit === shown) continue;
      shown = visit;
      // What a block ends is over when the clock says so.
      const at = event.kind === 'loop-blocked' ? arrivalAt(shots, event.at, time) : time;
      look.to(lookOf(visit, alone), at, FADE);
    }
    return {name, hue, look};
  });
  return time => tables.map(table => ({...table, look: table.look.crossing(time)}));
}

/** Whom an event turns to something else, or ends. */
function guestOf(event: ScheduleEvent): string | undefined {
  if (event.kind === 'loop-blocked') return event.by;
  const {kind} = event;
  const turns = kind === 'task-resumed' || kind === 'task-suspended' || kind === 'task-ended';
  return turns ? event.task : undefined;
}

function lookOf({what, from, to}: Visit, alone = ALONE): TableLook {
  const isAlone = alone.has(what);
  return {what, status: isAlone ? 'alone' : 'served', until: isAlone ? to : null, since: from};
}
