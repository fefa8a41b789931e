import type {EventBody, Frame, Schedule, ScheduleEvent} from './schedule.ts';

/** A schedule as text that a person can review: one event a line, nothing left out. */
export function scheduleText(schedule: Schedule): string {
  const rows = schedule.events.map(event => [
    String(event.seq),
    String(event.at),
    ...columns(event),
  ]);
  const lines = aligned(rows);
  const {python, total, iterations, steps, outcome} = schedule;
  const {kind, ...details} = outcome;
  const end = [kind, ...pairs(details)].join('  ');
  const output = (['stdout', 'stderr'] as const).flatMap(stream =>
    schedule[stream].map(({at, by, text}) => `${stream}  ${at}  ${by}  ${text}`.trimEnd()),
  );
  const head = `CPython ${python}: ${total} s, ${iterations} turns, ${steps} steps, ${end}`;
  return `${[head, '', ...lines, '', ...output].join('\n')}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2, 3].map(column =>
    Math.max(0, ...rows.map(row => row[column]?.length ?? 0)),
  );
  return rows.map(([seq = '', at = '', who = '', what = '', ...details]) =>
    [
      seq.padStart(widths[0] ?? 0),
      at.padStart(widths[1] ?? 0),
      who.padEnd(widths[2] ?? 0),
      what.padEnd(widths[3] ?? 0),
      ...details,
    ]
      .join('  ')
      .trimEnd(),
  );
}

/** Who, what, and every other field as `name value`. */
function columns(event: ScheduleEvent): string[] {
  const {seq: _seq, at: _at, kind, ...fields} = event;
  const who = whoOf(event);
  const rest: Record<string, unknown> = {...fields};
  delete rest[who.field];
  const [, verb = kind] = /^[a-z]+-(.*)$/.exec(kind) ?? [];
  const subject = kind.slice(0, kind.length - verb.length - 1);
  const name = who.field === '' ? subject : who.name;
  return [name, who.field === '' || subject === 'task' ? verb : kind, ...pairs(rest)];
}

const WHO: readonly (keyof Extract<EventBody, {task: string}> | 'worker' | 'future')[] = [
  'task',
  'worker',
  'future',
];

function whoOf(event: ScheduleEvent): {field: string; name: string} {
  const fields = event as unknown as Record<string, unknown>;
  for (const field of WHO) {
    const name = fields[field];
    if (typeof name === 'string') return {field, name};
  }
  return {field: '', name: ''};
}

function pairs(fields: Record<string, unknown>): string[] {
  return Object.entries(fields).map(([name, value]) => `${name} ${shown(name, value)}`);
}

function shown(name: string, value: unknown): string {
  if (name === 'frames')
    return (value as Frame[])
      .map(([qualname, line]) => (line === undefined ? qualname : `${qualname}:${line}`))
      .join(' > ');
  if (name === 'timers') {
    return list((value as [number, string][]).map(([when, label]) => `${when} ${label}`));
  }
  if (Array.isArray(value)) return list(value as string[]);
  return value === null ? '-' : typeof value === 'string' ? oneLine(value) : String(value);
}

function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

function oneLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
