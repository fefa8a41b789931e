import type {ScheduleEvent} from '../../model/schedule.ts';
import {ScriptError} from '../clip.ts';
import type {Take} from '../shots.ts';

/** A film of more tasks would take minutes to make, and show nothing else. */
const MOST_OF_ALL = 1000;

/** A film of more events would take minutes, too; what is true after each takes memory, more the more tasks there are. */
const MOST_EVENTS = 10_000;
const MOST_STATES = 10_000_000;

const END_IT = 'Let it end sooner, for example with asyncio.wait_for(main(), 5)';

/** @throws {ScriptError} for a program that no film can be made of */
export function refuseUnfilmable(file: string, take: Take): void {
  refuseTooMany(file, take);
  refuseSecondSeat(file, take);
}

/** Those that do not end, and those of more tasks or events than a film can be made of. */
function refuseTooMany(file: string, {cast, schedule}: Take): void {
  const {outcome, events} = schedule;
  if (outcome.kind === 'limit') {
    const [found] = outcome.message.split('; ');
    throw new ScriptError(`${found}. A film needs an end. ${END_IT}.`);
  }
  if (cast.length > MOST_OF_ALL + 1)
    throw new ScriptError(
      `${file}: ${cast.length - 1} tasks are too many for a film. Make no more than ${MOST_OF_ALL} of them: they look the same.`,
    );
  if (events.length > MOST_EVENTS || events.length * cast.length > MOST_STATES)
    throw new ScriptError(`${file}: ${events.length} events are too many for a film. ${END_IT}.`);
}

/** A film has one seat: a task that keeps its own loop from turning has it, and so has who runs in a thread's loop meanwhile. */
function refuseSecondSeat(file: string, {schedule: {events}}: Take): void {
  const two = bothSeated(events);
  if (!two) return;
  const [first, second] = two.map(task => `${coroutineOf(events, task)}()`);
  throw new ScriptError(
    `${file}: ${second} runs in another event loop while ${first} keeps its own waiting, and a film has one seat. Start the threads with loops outside of ${first}, or let it await them with asyncio.to_thread(thread.join).`,
  );
}

function bothSeated(events: readonly ScheduleEvent[]): readonly [string, string] | undefined {
  const seated: string[] = [];
  for (const event of events) {
    if (event.kind === 'task-suspended' || event.kind === 'task-ended') seated.pop();
    if (event.kind !== 'task-resumed') continue;
    const [first] = seated;
    // An eager task runs within the step of who creates it.
    if (first !== undefined && event.how !== 'eager') return [first, event.task];
    seated.push(event.task);
  }
  return undefined;
}

function coroutineOf(events: readonly ScheduleEvent[], task: string): string {
  const made = events.find(event => event.kind === 'task-created' && event.task === task);
  return made?.kind === 'task-created' ? made.coro : task;
}
