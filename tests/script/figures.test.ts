import {expect, test} from 'vitest';
import type {Schedule, ScheduleEvent} from '../../src/model/schedule.ts';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import type {ClipSource, ClipTexts} from '../../src/script/clip.ts';
import {LANGS} from '../../src/script/units.ts';
import {FIGURES} from '../../src/script/views/scale-figures.ts';
import {runsOf} from './own-cuts.ts';

const clips = await Promise.all((await clipNames()).map(loadClip));

/** `2`, `0.5`, `10,000`, `10_000`: not a digit that is part of a name such as `T1` or `h264`. */
const NUMBER = /(?<![\w.])\d+(?:[,_]\d{3})*(?:\.\d+)?(?!\d)/g;

/** `1 + 4 = 5`. */
const SUM = /(?:\d+(?:\.\d+)? [+×] )+\d+(?:\.\d+)? = \d+(?:\.\d+)?/g;

function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => Number(number.replaceAll(/[,_]/g, '')));
}

/** Every sentence that a clip shows in one language, by where it stands. */
function* sentences(texts: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof texts === 'string') yield [path, texts];
  else if (typeof texts === 'object' && texts !== null) {
    for (const [key, value] of Object.entries(texts)) yield* sentences(value, `${path}.${key}`);
  }
}

/** What a run knows: when things happened, how long they took, how many there were, and what was printed. */
function knownFrom({events, total, stdout}: Schedule): number[] {
  const tasks = events.filter(({kind}) => kind === 'task-created').length;
  return [
    total,
    // The end of the axis.
    Math.ceil(total),
    tasks,
    ...told(Array.from({length: tasks}, (_, i) => i + 1)),
    ...told(events.map(({at}) => at)),
    ...told(events.flatMap(lengthsOf)),
    ...told(livesIn(events)),
    ...stdout.flatMap(({text}) => numbersIn(text)),
  ];
}

/** Of a crowd only the extremes: among thousands of times nearly any number would be found. */
function told(numbers: readonly number[]): readonly number[] {
  const different = [...new Set(numbers)].sort((a, b) => a - b);
  return different.length <= CROWD ? different : [different.at(0) ?? 0, different.at(-1) ?? 0];
}

const CROWD = 20;

function lengthsOf(event: ScheduleEvent): number[] {
  if (event.kind === 'timer-set') return [event.when - event.at];
  if (event.kind === 'loop-slept') return [event.until - event.at];
  return event.kind === 'loop-blocked' ? [event.seconds] : [];
}

/** From when a task was created to its end. */
function livesIn(events: readonly ScheduleEvent[]): number[] {
  const since = new Map<string, number>();
  return events.flatMap(event => {
    if (event.kind === 'task-created') since.set(event.task, event.at);
    return event.kind === 'task-ended' ? event.at - (since.get(event.task) ?? 0) : [];
  });
}

function knownTo(clip: ClipSource): Set<string> {
  const runs = runsOf(clip).map(({schedule}) => schedule);
  const totals = runs.map(({total}) => total);
  return new Set(
    [
      ...runs.flatMap(knownFrom),
      ...totals.flatMap(a => totals.map(b => Math.abs(a - b))),
      ...Object.values(clip.programs).flatMap(numbersIn),
      ...(clip.script.view === 'scale' ? memoryOf(runs) : []),
    ].map(rounded),
  );
}

/** What a crowd takes, in whole MiB and GiB: the scale view names the source of what each takes. */
function memoryOf(runs: readonly Schedule[]): number[] {
  const count = runs[0]?.events.filter(({kind}) => kind === 'task-created').length ?? 0;
  const crowd = Math.floor(count / 1000) * 1000;
  return FIGURES.en.flatMap(({bytesEach}) =>
    [2 ** 20, 2 ** 30].map(unit => Math.round((crowd * bytesEach) / unit)),
  );
}

/** As far as a viewer is told. */
function rounded(number: number): string {
  return String(Number(number.toFixed(2)));
}

function isTrue(sum: string): boolean {
  const [left = '', right = ''] = sum.split(' = ');
  const parts = left
    .split(' + ')
    .map(part => part.split(' × ').reduce((all, one) => all * Number(one), 1));
  return rounded(parts.reduce((all, one) => all + one, 0)) === rounded(Number(right));
}

function unknownIn(texts: ClipTexts, known: ReadonlySet<string>): string[] {
  return [...sentences(texts)].flatMap(([path, text]) => {
    const sums = text.match(SUM) ?? [];
    const wrong = sums.filter(sum => !isTrue(sum)).map(sum => `${path}: ${sum}`);
    const added = sums.flatMap(sum => sum.split(' = ').slice(-1)).map(Number);
    const stray = numbersIn(text).filter(
      number => !known.has(rounded(number)) && !added.includes(number),
    );
    return [...wrong, ...stray.map(number => `${path}: ${number} in "${text}"`)];
  });
}

test.each(LANGS)(
  'every number in a text comes from a run, a program or a named source (%s)',
  lang => {
    const unknown = clips.flatMap(clip =>
      unknownIn(clip.script.texts[lang], knownTo(clip)).map(found => `${clip.id}${found}`),
    );
    expect(unknown).toEqual([]);
  },
);

test('a number that no run has is found', () => {
  const [clip] = clips.filter(({id}) => id === 'gather-order');
  if (!clip) throw new Error('no clip');
  const texts = {...clip.script.texts.en, takeaway: ['Only 7 s.', '1 + 2 = 4 s.']};
  expect(unknownIn(texts, knownTo(clip))).toEqual([
    '.takeaway.0: 7 in "Only 7 s."',
    '.takeaway.1: 1 + 2 = 4',
  ]);
});
