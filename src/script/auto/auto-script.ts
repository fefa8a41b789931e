import type {Schedule} from '../../model/schedule.ts';
import {simulate} from '../../python/simulate.ts';
import {castOf} from '../cast.ts';
import {type ClipSource, type ClipTexts, type Script, ScriptError} from '../clip.ts';
import {statesOf} from '../run-state.ts';
import type {Take} from '../shots.ts';
import {LANGS, type Lang} from '../units.ts';
import {captionFor} from './captions.ts';
import {type Worthy, worthyOf} from './happenings.ts';
import {windowOf} from './window.ts';

export interface AutoOptions {
  /** Instead of the docstring's first line, or the file's name. */
  readonly title?: string | undefined;
  /** Instead of the view that suits what happens. */
  readonly view?: string | undefined;
}

/** A clip for a program that has no script: what happens the first time is told, and how it all ends. */
export function autoClip(
  id: string,
  file: string,
  source: string,
  {title}: AutoOptions = {},
): ClipSource {
  const schedule = simulate(source, {file});
  const take: Take = {side: 0, schedule, cast: castOf(schedule), states: statesOf(schedule)};
  if (take.cast.length === 0) throw new ScriptError(`${file}: ${nothingToFilm(schedule)}`);
  const worthies = worthyOf(take);
  const texts = Object.fromEntries(
    LANGS.map(lang => [
      lang,
      textsOf(lang, title || titleOf(file, source), file, source, take, worthies),
    ]),
  ) as Record<Lang, ClipTexts>;
  const script: Script = {
    view: 'loop',
    sources: [],
    programs: [{file, window: windowOf(source, schedule)}],
    beats: worthies.map(({on}, i) => ({name: nameOf(i), on})),
    takeaway: {shows: 'lengths'},
    texts,
  };
  return {id, programs: {[file]: source}, script};
}

function nothingToFilm({outcome}: Schedule): string {
  if (outcome.kind === 'exception') return `it ended before any task ran: ${outcome.text}`;
  return 'no task ever ran, so there is nothing to film. Call asyncio.run(main()).';
}

function nameOf(index: number): string {
  return `beat-${index + 1}`;
}

function textsOf(
  lang: Lang,
  title: string,
  file: string,
  source: string,
  take: Take,
  worthies: readonly Worthy[],
): ClipTexts {
  const lines = source.split('\n');
  const {total} = take.schedule;
  const captions = worthies.map((worthy, i) => {
    const line = lines[(lineOf(worthy) ?? 0) - 1] ?? '';
    return [nameOf(i), [captionFor(worthy, line, lang, total)]] as const;
  });
  const {takeaway, note} = closingOf(lang, take);
  return {
    title: shortened(title),
    subtitle: file,
    captions: Object.fromEntries(captions),
    takeaway: [takeaway],
    note: [note],
  };
}

/** The innermost line of the program at which it happened. */
function lineOf({event}: Worthy): number | null {
  if (event.kind !== 'task-suspended') return null;
  return event.frames.findLast(frame => frame.length === 2)?.[1] ?? null;
}

const LONGEST_TITLE = 28;

/** The first line of the docstring, or the file's name. */
function titleOf(file: string, source: string): string {
  const docstring = /^\s*(?:"""|''')\s*([^\n"']+)/.exec(source)?.[1]?.trim().replace(/\.$/, '');
  return docstring || file.replace(/\.py$/, '').replaceAll(/[_-]+/g, ' ');
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}

/** What the run amounts to: how long was waited, and how long it took. */
function closingOf(lang: Lang, {cast, states, schedule}: Take): {takeaway: string; note: string} {
  const others = cast.slice(1);
  const last = states.at(-1);
  const lived = others.map(({task}) => {
    const state = last?.tasks.get(task);
    return state ? state.since - state.created : 0;
  });
  const sum = Number(lived.reduce((total, each) => total + each, 0).toFixed(2));
  const total = Number(schedule.total.toFixed(2));
  if (lang === 'zh') {
    const note =
      others.length > 0
        ? `${others.length} 个任务各花的时间加起来是 ${sum} 秒。`
        : '只有一个任务。';
    return {takeaway: `一共 ${total} 秒。`, note};
  }
  const note =
    others.length > 0
      ? `${others.length} tasks; their times add up to ${sum} s.`
      : 'One task only.';
  return {takeaway: `Done in ${total} s.`, note};
}
