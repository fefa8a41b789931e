import type {ScheduleEvent} from '../../model/schedule.ts';
import type {ClipSource} from '../clip.ts';
import {type Crowd, castEvents, crowdOf} from '../crowd.ts';
import type {Shot} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';

/** A take of a program with a crowd. Its states are not kept: a thousand tasks after ten thousand events are too many. */
export interface CrowdTake extends Take {
  readonly crowd: Crowd;
}

/** The takes of a clip whose tasks are too many for cards: those who are all alike are its crowd. */
export function crowdTakesOf(clip: ClipSource): CrowdTake[] {
  return takesOf(clip).map(({side, schedule}) => {
    const crowd = crowdOf(schedule);
    return {side, schedule, cast: crowd.cast, states: [], crowd};
  });
}

/** What happens to the few who are neither the root task nor the crowd, and whatever else a beat hangs on. */
export function crowdShots({script}: ClipSource, take: CrowdTake): Shot[] {
  const {side, schedule, cast} = take;
  const extras = [cast[0], cast.at(-1)];
  const file = script.programs[side]?.file;
  const asked = script.beats.filter(({on}) => on.file === undefined || on.file === file);
  const kinds = new Set(asked.map(({on}) => on.kind));
  const isAsked = (event: ScheduleEvent) => {
    // Of a thousand tasks, few events are of a kind that any beat hangs on.
    if (!kinds.has(event.kind)) return false;
    const task = 'task' in event ? event.task : 'by' in event ? event.by : undefined;
    const extra = extras.find(member => member?.task === task);
    return asked.some(({on}) => extra && on.kind === event.kind && on.task === extra.name);
  };
  const events = castEvents(schedule, cast.slice(1, -1), isAsked);
  return events.map(event => ({side, event}));
}
