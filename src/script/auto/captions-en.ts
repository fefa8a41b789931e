import type {Closes, Fact, Thing} from './fact.ts';
import {code, isCrowd, list, type Shown, short, type Told} from './words.ts';

/** A caption in English for what happened. */
export function inEnglish(fact: Fact, {line, shown}: Told): string {
  switch (fact.is) {
    case 'starts':
      return `There is one seat to run in, and {${fact.who}} takes it first.`;
    case 'created':
      return created(fact, shown);
    case 'waits':
      return `${waits(fact, line)} and leaves the seat.`;
    case 'aside':
      return `{${fact.who}} only steps aside: it goes to the end of the line.`;
    case 'clock':
      return fact.again
        ? 'Nobody can run: the clock moves on.'
        : 'Nobody can run: only now does the clock move.';
    case 'blocks':
      return `${code(line, 'call')} keeps the seat: nobody ${fact.others > 0 ? 'else ' : ''}moves for ${short(fact.seconds)} s.`;
    case 'woken':
      return `At ${short(fact.at)} s {${fact.who}} has what it waited for, and runs on.`;
    case 'printed':
      return '';
    case 'cancel':
      return cancelled(fact, shown);
    case 'ended':
      return ended(fact, shown);
  }
}

function created({who, at, later, eager}: Fact & {is: 'created'}, shown: Shown): string {
  const many = isCrowd(who, shown) ? `${who.length} tasks` : list(who, ', ', ' and ');
  const are = who.length > 1 ? 'are' : 'is';
  if (eager) return `${many} is a task now: an eager one, it runs at once.`;
  if (later) return `At ${short(at)} s ${many} ${are} created.`;
  return who.length > 1
    ? `${many} are created: in line, but none has started.`
    : `${many} is a task now: in line, but not started.`;
}

const THINGS: Readonly<Record<Thing, string>> = {
  time: 'waits for its time',
  all: 'waits for all results',
  group: 'waits for every task of the group',
  task: 'waits for another task',
  first: 'waits for the next to be done',
  some: 'waits for tasks to end',
  lock: 'waits for the lock',
  semaphore: 'waits for a free place',
  queue: 'waits at the queue',
  event: 'waits for a signal',
  condition: 'waits to be notified',
  barrier: 'waits at the barrier for the others',
  shield: 'waits for what is shielded',
  thread: 'gives the work to a thread',
  server: 'waits for its server to be ready',
  clients: 'waits for clients',
  connection: 'waits for its connection',
  data: 'waits for data',
  room: 'waits for the other end to read',
  close: 'waits for the connection to close',
  child: 'starts a child process',
  output: 'waits for what the child writes, and for its end',
  exit: 'waits for the child to end',
  other: 'waits',
};

function waits({who, thing, seconds, other, count}: Fact & {is: 'waits'}, line: string): string {
  if (seconds !== null) return `{${who}} has ${short(seconds)} s to wait`;
  if (thing === 'all' && count > 0) return `{${who}} waits for ${count} results`;
  if (other !== null) return `{${who}} waits for {${other}}`;
  if (thing === 'other') return `{${who}} meets ${code(line, 'await')}`;
  return `{${who}} ${THINGS[thing]}`;
}

const HOW = {result: 'done', cancelled: 'cancelled'} as const;

/** What follows the end of the first task. */
const CLOSES: Readonly<Record<Closes, (left: number) => string>> = {
  program: () => ', and so is the program.',
  rest: left => `; \`asyncio.run\` cancels the ${left} left.`,
  loop: () => ', and the loop stops.',
  'loop-with-rest': left => `, and the loop stops: ${left} ${left > 1 ? 'are' : 'is'} left.`,
  nothing: () => '.',
};

function ended(fact: Fact & {is: 'ended'}, shown: Shown): string {
  const {who, at, how, error, left, closes} = fact;
  const when = `At ${short(at)} s`;
  if (closes !== 'nothing') return `${when} {${who[0]}} is done${CLOSES[closes](left)}`;
  const subject = isCrowd(who, shown) ? `${who.length} tasks` : list(who, ', ', ' and ');
  const are = who.length > 1 ? 'are' : 'is';
  if (how === 'exception')
    return `${when} ${subject} ${who.length > 1 ? 'raise' : 'raises'} ${error === '' ? 'an error' : `\`${error}\``}.`;
  return `${when} ${subject} ${are} ${HOW[how]}.`;
}

const ASKERS = {group: 'The group asks', timeout: 'Time is up:', loop: ''} as const;

function cancelled({by, who}: Fact & {is: 'cancel'}, shown: Shown): string {
  const subject = isCrowd(who, shown) ? `${who.length} tasks` : list(who, ', ', ' and ');
  if (typeof by !== 'string') return `{${by.task}} asks ${subject} to stop.`;
  if (by === 'group') return `${ASKERS.group} ${subject} to stop.`;
  return `${ASKERS[by]} ${subject} ${who.length > 1 ? 'are' : 'is'} asked to stop.`.trim();
}
