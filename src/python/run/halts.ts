import type {Halt} from '../../model/halt.ts';

const FLAGS = {
  steps: ['steps', 'executed too many steps'],
  turns: ['turns', 'the event loop turned too often'],
  tasks: ['tasks', 'made too many tasks'],
  seconds: ['seconds', 'ran for too long on the virtual clock'],
  events: ['events', 'made too many events'],
  output: ['output', 'printed too much'],
  size: ['size', 'made a string, number or collection that is too big'],
} as const;

/** Names the limit, the place, and the flag that raises it. */
export function haltMessage(halt: Halt): string {
  if (halt.limit === 'hang') return hangMessage(halt);
  const [flag, what] = FLAGS[halt.limit];
  const {line} = halt;
  const place = line === null ? '' : ` at line ${line}`;
  return `${what}${place}: more than ${halt.most.toLocaleString('en')}; raise it with --limit-${flag}`;
}

function hangMessage({waiting, line}: Halt): string {
  const place = line === null ? '' : ` at line ${line}`;
  const who = waiting.length === 0 ? '' : `: ${waiting.join(', ')}`;
  return `the program waits for ever${place}: nothing is ready, no timer is set, nobody outside will call${who}`;
}
