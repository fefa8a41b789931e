import type {Schedule, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';
import {SAME_ON_CLOCK} from './units.ts';

/**
 * The run with each wait of a loop. One that turns in a thread does not say that it waits, as others may go on meanwhile:
 * where the clock has moved when it turns, and nobody kept a loop from turning, it did.
 */
export function withPassing(schedule: Schedule): Schedule {
  if (!schedule.events.some(({kind}) => kind === 'worker-started')) return schedule;
  const told: ScheduleEvent[] = [];
  let clock: VirtualSeconds = 0;
  for (const event of schedule.events) {
    if (event.kind === 'loop-turned' && event.at > clock + SAME_ON_CLOCK)
      told.push({seq: 0, at: clock, kind: 'loop-slept', until: event.at});
    told.push(event);
    clock = Math.max(clock, endOf(event));
  }
  if (told.length === schedule.events.length) return schedule;
  return {...schedule, events: told.map((event, seq) => ({...event, seq}))};
}

function endOf(event: ScheduleEvent): VirtualSeconds {
  if (event.kind === 'loop-slept') return event.until;
  return event.kind === 'loop-blocked' ? event.at + event.seconds : event.at;
}
