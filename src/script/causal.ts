import type {ScheduleEvent} from '../model/schedule.ts';

/**
 * The events with every `cancel()` before the futures it cancels. The schedule records a call when it returns; a viewer
 * wants to see who asked before what came of it. Nothing else changes place, and `seq` counts the new order.
 */
export function causeFirst(events: readonly ScheduleEvent[]): readonly ScheduleEvent[] {
  if (!events.some(({kind}) => kind === 'cancel-requested')) return events;
  const told: ScheduleEvent[] = [];
  // Futures before this one have their cause already.
  let settled = 0;
  for (const event of events) {
    if (event.kind !== 'cancel-requested') {
      told.push(event);
      continue;
    }
    told.splice(Math.max(settled, startOf(told, event.by)), 0, event);
    settled = told.length;
  }
  return told.map((event, seq) => ({...event, seq}));
}

/** Where the run of futures that `by` has just cancelled begins. */
function startOf(told: readonly ScheduleEvent[], by: string): number {
  const last = told.findLastIndex(
    event => event.kind !== 'future-done' || event.how === 'result' || event.by !== by,
  );
  return last + 1;
}
