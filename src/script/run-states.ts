import type {EventOf, ScheduleEvent} from '../model/schedule.ts';
import {after, BEFORE, type RunState} from './run-state.ts';

/** The state after each of a run's events. */
export function statesOf(events: readonly ScheduleEvent[]): RunState[] {
  const turns = comingTurns(events);
  let state = BEFORE;
  return events.map((event, i) => {
    state = after(state, event, turns[i]);
    return state;
  });
}

/** For each event, the first turn after it. */
function comingTurns(events: readonly ScheduleEvent[]): (EventOf<'loop-turned'> | undefined)[] {
  let coming: EventOf<'loop-turned'> | undefined;
  return events
    .toReversed()
    .map(event => {
      const turn = coming;
      if (event.kind === 'loop-turned') coming = event;
      return turn;
    })
    .toReversed();
}
