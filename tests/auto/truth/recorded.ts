import type {EventKind, EventOf, Schedule, ScheduleEvent} from '../../../src/model/schedule.ts';

const ITS_OWN = /^(Base(EventLoop|SubprocessTransport)|Process)\./;

/** A schedule as claims are held against it. Nothing here comes from the code that makes captions. */
export class Recorded {
  public readonly schedule: Schedule;
  public readonly events: readonly ScheduleEvent[];
  /** The program's own tasks, without those that asyncio makes for itself, in order of creation. */
  public readonly tasks: readonly string[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #lines: readonly string[];

  public constructor(source: string, schedule: Schedule) {
    this.schedule = schedule;
    this.events = schedule.events;
    const created = this.all('task-created').filter(({coro}) => !ITS_OWN.test(coro));
    this.tasks = created.map(({task}) => task);
    this.#names = new Map(created.map(({task, coro}, i) => [task, nameOnScreen(task, coro, i)]));
    this.#lines = source.split('\n');
  }

  public all<K extends EventKind>(kind: K, events = this.events): EventOf<K>[] {
    return events.filter((event): event is EventOf<K> => event.kind === kind);
  }

  public before(event: ScheduleEvent): readonly ScheduleEvent[] {
    return this.events.slice(0, event.seq);
  }

  public after(event: ScheduleEvent): readonly ScheduleEvent[] {
    return this.events.slice(event.seq + 1);
  }

  public nameOf(task: string): string {
    return this.#names.get(task) ?? task;
  }

  /** The program's text where something happened. */
  public textAt(event: ScheduleEvent): string {
    const pause = event.kind === 'task-suspended' ? event.frames.findLast(([, at]) => at) : [];
    const line = 'line' in event ? event.line : pause?.[1];
    return this.#lines[(line ?? 0) - 1] ?? '';
  }

  /** Own tasks that exist and are not over when `event` comes. Two that bear one name are there twice. */
  public alive(event: ScheduleEvent): string[] {
    const before = this.before(event);
    const over = this.all('task-ended', before).map(({task}) => task);
    const made = this.all('task-created', before).map(({task}) => task);
    return made.filter((task, i) => {
      const nth = made.slice(0, i + 1).filter(other => other === task).length;
      return this.tasks.includes(task) && nth > over.filter(other => other === task).length;
    });
  }

  /** Own tasks that could run when `event` comes: new, back in line, or what they wait for is there. */
  public ready(event: ScheduleEvent): string[] {
    return this.alive(event).filter(task => {
      const pause = this.lastStep(task, event);
      if (pause?.kind !== 'task-suspended' || pause.on === 'yield') return true;
      return isOver(pause.on, this.events.slice(pause.seq, event.seq));
    });
  }

  /** How a task last took the seat or left it before `event`. */
  public lastStep(
    task: string,
    event: ScheduleEvent,
  ): EventOf<'task-resumed' | 'task-suspended'> | undefined {
    return this.before(event).findLast(
      (each): each is EventOf<'task-resumed' | 'task-suspended'> =>
        (each.kind === 'task-resumed' || each.kind === 'task-suspended') && each.task === task,
    );
  }
}

/** Whether a future or a task is done among these events. */
function isOver(label: string, events: readonly ScheduleEvent[]): boolean {
  return events.some(
    event =>
      (event.kind === 'future-done' &&
        event.future === label &&
        event.how !== 'cancel-requested') ||
      (event.kind === 'task-ended' && event.task === label),
  );
}

/**
 * The first task by its coroutine, of which five characters have room; others by a letter, or a name that is as short.
 * The alphabet goes to those who come first: nobody else can be meant by a letter.
 */
function nameOnScreen(task: string, coro: string, index: number): string {
  if (index === 0) return coro.length > 5 ? `${coro.slice(0, 4)}…` : coro;
  return task.length > 2 && index <= 26 ? String.fromCharCode(64 + index) : task;
}
