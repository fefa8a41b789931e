import type {Schedule} from '../../model/schedule.ts';
import {shortNamed} from '../cast.ts';
import type {Beat, ClipSource, ClipTexts, ProgramShot, Script} from '../clip.ts';
import {ScriptError} from '../clip.ts';
import {isPlain} from '../plain.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import {LANGS, type Lang} from '../units.ts';
import {inEnglish} from './captions-en.ts';
import {inChinese} from './captions-zh.ts';
import {closingOf} from './closing.ts';
import {worthyOf} from './happenings.ts';
import {notedIn, showable} from './notes.ts';
import {refuseUnfilmable} from './refusals.ts';
import {titleOf} from './title.ts';
import {fitting, LONGEST, viewOf} from './view.ts';
import {onStage, windowOf} from './window.ts';
import {unabridged} from './words.ts';
import type {Worthy} from './worthy.ts';
import {wrapped} from './wrapped.ts';

/** What a film's author may say besides the program. */
export interface AutoOptions {
  /** Instead of the docstring's first line, or the file's name. */
  readonly title?: string | undefined;
  /** Instead of the view that suits what happens. */
  readonly view?: string | undefined;
  /** Seconds that a modelled network or file call takes whose address names none. */
  readonly latency?: number | undefined;
}

/** So many tasks besides the first are a field, one sign each, under a shorter window on the code. */
const CROWD = 10;
const LINES_ABOVE_CROWD = 8;

/** Tasks that have room on stage, the first of all among them. */
const MOST_SHOWN = 4;

const CAPTION: Readonly<Record<Lang, typeof inChinese>> = {zh: inChinese, en: inEnglish};

/** A clip for a program that has no script: what happens the first time is told, and how it all ends. */
export function autoClip(
  id: string,
  file: string,
  text: string,
  options: AutoOptions = {},
): ClipSource {
  const {source, notes} = notedIn(showable(text), file);
  const program: ProgramShot = {file, window: [1, 1]};
  const timing = options.latency === undefined ? {} : {latency: options.latency};
  const bare = clipOf(id, {[file]: source}, [program]);
  const [whole] = takesOf({...bare, script: {...bare.script, ...timing}});
  if (!whole || !hasTasks(whole))
    throw new ScriptError(`${file}: ${nothingToFilm(whole?.schedule)}`);
  refuseUnfilmable(file, whole);
  const take = {...whole, cast: shortNamed(whole.cast)};
  const block = options.view === 'scope' ? blockIn(source) : undefined;
  const focus = notes.find(({says}) => says.is === 'focus')?.line ?? block;
  const isCrowd = take.cast.length - 1 >= CROWD;
  const seen = onStage(take.schedule, take.cast.slice(0, MOST_SHOWN));
  const window = windowOf(source, seen, focus, isCrowd ? LINES_ABOVE_CROWD : undefined);
  const noted = notes.map(({says}) => (says.is === 'title' ? says.text : undefined)).find(Boolean);
  const title = titleOf(noted ?? options.title, file, source);
  const clip = fitting(most => {
    const worthies = worthyOf(take, take.cast.slice(0, MOST_SHOWN), most, notes, file);
    const texts = Object.fromEntries(
      LANGS.map(lang => [lang, textsOf(lang, title, file, source, take, worthies)]),
    ) as Record<Lang, ClipTexts>;
    const made = clipOf(id, {[file]: source}, [{file, ...window}], beatsOf(worthies), texts);
    return {
      ...made,
      script: {
        ...made.script,
        ...timing,
        shown: MOST_SHOWN,
        longest: LONGEST,
        ...(isCrowd && {panel: 'crowd'}),
      },
    };
  });
  return viewOf(clip, options.view, take);
}

/** The line of the block that a scope is about. */
function blockIn(source: string): number | undefined {
  const lines = source.split('\n');
  const group = lines.findIndex(line => /^\s+async with .*TaskGroup\(/.test(line));
  const any = lines.findIndex(line => /^\s+async with /.test(line));
  const found = group < 0 ? any : group;
  return found < 0 ? undefined : found + 1;
}

function clipOf(
  id: string,
  programs: ClipSource['programs'],
  shots: readonly ProgramShot[],
  beats: readonly Beat[] = [],
  texts: Script['texts'] = {zh: NO_TEXTS, en: NO_TEXTS},
): ClipSource {
  const takeaway = {shows: 'lengths'} as const;
  const script = {view: 'loop', sources: [], programs: shots, beats, takeaway, texts} as const;
  return {id, programs, script};
}

const NO_TEXTS: ClipTexts = {title: '', subtitle: '', captions: {}, takeaway: [], note: []};

/** A loop may turn with nobody in it. */
function hasTasks({schedule}: Take): boolean {
  return schedule.iterations > 0 && !isPlain(schedule);
}

function nothingToFilm(schedule: Schedule | undefined): string {
  if (schedule?.outcome.kind === 'exception') {
    return `it ended before any task ran: ${schedule.outcome.text}`;
  }
  return 'no task ever ran, so there is nothing to film. Call asyncio.run(main()).';
}

function beatsOf(worthies: readonly Worthy[]): Beat[] {
  return worthies.map(({on, hold}, i) => ({name: nameOf(i), on, ...(hold && {hold})}));
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
  const shown = new Set(take.cast.slice(0, MOST_SHOWN).map(({name}) => name));
  const captions = worthies.map(({fact, texts}, i) => {
    const line = lines[('line' in fact ? (fact.line ?? 0) : 0) - 1] ?? '';
    const said = texts?.[lang] ?? CAPTION[lang](fact, {line, shown});
    return [nameOf(i), wrapped(unabridged(said, take.cast), lang)] as const;
  });
  return {
    title,
    subtitle: subtitleOf(lang, file, take),
    captions: Object.fromEntries(captions),
    ...closingOf(lang, take, shown),
  };
}

/** The file, and how many tasks there are when not all of them have cards. */
function subtitleOf(lang: Lang, file: string, {cast}: Take): string {
  const all = cast.length - 1;
  const shown = MOST_SHOWN - 1;
  if (all <= shown) return file;
  if (all >= CROWD) return lang === 'zh' ? `${file}：${all} 个任务` : `${file}: ${all} tasks`;
  return lang === 'zh'
    ? `${file}：${all} 个任务，画出前 ${shown} 个`
    : `${file}: ${all} tasks, the first ${shown} shown`;
}
