import type {CastMember} from '../cast.ts';
import type {TaskStatus} from '../run-state.ts';
import type {FilmSeconds} from '../units.ts';
import type {CrowdMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** All tasks of a program of many, one sign each: those who have no card are seen here alone. */
export function crowdOf(
  {score, shots, states}: LoopStage,
  tasks: readonly CastMember[],
): (time: FilmSeconds) => CrowdMoment {
  const names = new Set(tasks.map(({task}) => task));
  const first = shots.find(({event}) => event.kind === 'task-created' && names.has(event.task));
  const alpha = score.number(0).to(1, first?.time ?? Number.POSITIVE_INFINITY, FADE);
  const seen = score.look(-1);
  for (const [i, {time}] of shots.entries()) {
    // Those without a card take no time: of what happens at one moment, the end is seen.
    if (time !== shots[i + 1]?.time) seen.to(i, time);
  }
  return time => {
    const now = states[seen.at(time)]?.tasks;
    return {
      alpha: alpha.at(time),
      members: tasks.map(({task, hue}, i) => ({
        status: now?.get(task)?.status ?? null,
        hue: i < OWN_HUES ? hue : null,
      })),
    };
  };
}

/** Those who have cards keep their colours. */
const OWN_HUES = 3;

/** How many are in each state, in the order in which they are told. */
export function tallyOf({members}: CrowdMoment): [status: TaskStatus, count: number][] {
  return ORDER.map((status): [TaskStatus, number] => [
    status,
    members.filter(member => member.status === status).length,
  ]).filter(([, count]) => count > 0);
}

const ORDER: readonly TaskStatus[] = ['running', 'ready', 'waiting', 'done', 'failed', 'cancelled'];
