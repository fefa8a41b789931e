import type {Cut} from '../cut.ts';
import type {TimedShot} from '../pacing.ts';
import type {Score} from '../score.ts';
import type {Take} from '../shots.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import type {TableLook, TableMoment} from './restaurant-moment.ts';
import {ALONE} from './restaurant-words.ts';
import {filmTimeOf, type Visit, visitsOf} from './service.ts';

const DONE: TableLook = {what: '', status: 'done', until: null, since: 0};

/** The tables of the one waiter: a look changes with the event that changes it. */
export function tablesOf(
  {score, shots, cast}: LoopStage,
  {schedule}: Take,
  alone = ALONE,
): (time: FilmSeconds) => TableMoment[] {
  const tables = cast.map(({task, name, hue}) => {
    const visits = visitsOf(schedule, task);
    const look = score.look<TableLook>({what: '', status: 'ready', until: null, since: 0});
    const alpha = score.number(0);
    for (const {event, time} of shots) {
      if (!('task' in event) || event.task !== task) continue;
      if (event.kind === 'task-created') alpha.to(1, time, FADE);
      if (event.kind === 'task-ended') look.to(DONE, time, FADE);
      if (event.kind !== 'task-resumed' && event.kind !== 'task-suspended') continue;
      const visit = visits.find(({from}) => from === event.at);
      if (visit) look.to(lookOf(visit, alone), time, FADE);
    }
    return {name, hue, look, alpha};
  });
  return time =>
    tables.map(({name, hue, look, alpha}) => ({
      name,
      hue,
      look: look.crossing(time),
      alpha: alpha.at(time),
    }));
}

function lookOf({what, from, to}: Visit, alone = ALONE): TableLook {
  const isAlone = alone.has(what);
  return {what, status: isAlone ? 'alone' : 'served', until: isAlone ? to : null, since: from};
}

/** The tables that have a waiter each: nobody tells their events, so their looks change when the clock gets there. */
export function standsOf({score, shots, takes}: Cut): (time: FilmSeconds) => TableMoment[] {
  const [first, ...others] = takes;
  const stands = others.map(({schedule, cast}, i) => {
    const visits = visitsOf(schedule, cast[0]?.task ?? '');
    const member = first?.cast[i];
    return {
      name: member?.name ?? '',
      hue: member?.hue ?? ('main' as const),
      look: looksOver(score, shots, visits),
    };
  });
  return time =>
    stands.map(({name, hue, look}) => ({name, hue, look: look.crossing(time), alpha: 1}));
}

function looksOver(score: Score, shots: readonly TimedShot[], visits: readonly Visit[]) {
  const [first] = visits;
  const look = score.look<TableLook>(first ? lookOf(first) : DONE);
  for (const [i, {to}] of visits.entries()) {
    const next = visits[i + 1];
    look.to(next ? lookOf(next) : DONE, filmTimeOf(shots, to), FADE);
  }
  return look;
}
