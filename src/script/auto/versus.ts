import {shortNamed} from '../cast.ts';
import {type Beat, type ClipSource, type ClipTexts, ScriptError, type SideTexts} from '../clip.ts';
import {mergedShots} from '../merge.ts';
import type {Shot} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import {LANGS, type Lang} from '../units.ts';
import {inEnglish} from './captions-en.ts';
import {inChinese} from './captions-zh.ts';
import type {Fact} from './fact.ts';
import {factOf} from './facts.ts';
import {linesOf, withNotes} from './happenings.ts';
import {type Noted, notedIn, showable} from './notes.ts';
import {refuseUnfilmable} from './refusals.ts';
import {titleOf} from './title.ts';
import {LONGEST} from './view.ts';
import {windowOf} from './window.ts';
import {short, unabridged} from './words.ts';
import type {Worthy} from './worthy.ts';
import {wrapped} from './wrapped.ts';

/** One of the two programs of a duel. */
export interface Program {
  readonly file: string;
  readonly source: string;
}

/** Lines of code that each half has room for. */
const LINES = 7;

/** Tasks of each program that have room on stage. */
const MOST_SHOWN = 3;

/** What is told of each program, the first time. */
const TOLD: readonly Fact['is'][] = ['created', 'waits', 'blocks', 'ended'];

/** One half: its program, what happens in it, and what its author notes. */
interface Half extends Noted {
  readonly file: string;
  readonly take: Take;
  /** Its tasks, those that have no room on stage too. */
  readonly tasks: number;
}

type Pair = readonly [Half, Half];

/** What is told of one half. */
type Told = Worthy & {readonly side: number};

/** A clip of two programs on one clock: what each does first, and when it is over. */
export function versusClip(id: string, pair: readonly [Program, Program]): ClipSource {
  const [first, second] = pair;
  if (first.file === second.file) {
    throw new ScriptError(`${id}: a duel needs two programs of different names.`);
  }
  const halves = halvesOf(id, pair);
  const told = toldOf(halves);
  const texts = Object.fromEntries(
    LANGS.map(lang => [lang, textsOf(lang, halves, told)]),
  ) as Record<Lang, ClipTexts>;
  const programs = halves.map(({file, source, take, notes}) => {
    const focus = notes.find(({says}) => says.is === 'focus')?.line;
    return {file, ...windowOf(source, take.schedule, focus, LINES)};
  });
  const beats = told.map(({on, hold}, i): Beat => ({name: nameOf(i), on, ...(hold && {hold})}));
  const bare = duelOf(id, halves);
  return {
    ...bare,
    script: {...bare.script, shown: MOST_SHOWN, longest: LONGEST, programs, beats, texts},
  };
}

function halvesOf(id: string, pair: readonly [Program, Program]): Pair {
  const noted = pair.map(({file, source}) => ({file, ...notedIn(showable(source), file)}));
  const takes = takesOf(duelOf(id, noted));
  const halfOf = (side: 0 | 1): Half => {
    const take = takes[side] as Take;
    refuseUnfilmable(pair[side].file, take);
    const cast = shortNamed(take.cast).slice(0, MOST_SHOWN);
    const program = noted[side] as Noted & Program;
    return {...program, take: {...take, cast}, tasks: take.cast.length};
  };
  return [halfOf(0), halfOf(1)];
}

/** The duel before anything is said of it. */
function duelOf(id: string, programs: readonly Program[]): ClipSource {
  const blank: ClipTexts = {title: '', subtitle: '', captions: {}, takeaway: [], note: []};
  return {
    id,
    programs: Object.fromEntries(programs.map(({file, source}) => [file, source])),
    script: {
      view: 'duel',
      sources: [],
      programs: programs.map(({file}) => ({file, window: [1, 1]})),
      beats: [],
      takeaway: {shows: 'totals'},
      texts: {zh: blank, en: blank},
    },
  };
}

function nameOf(index: number): string {
  return `beat-${index + 1}`;
}

/** The first of everything on either side, and what their authors say, as it comes. */
function toldOf(halves: Pair): Told[] {
  const all = happenings(halves);
  const kept = halves.flatMap(({file, notes}, side) => {
    const own = all.filter(each => each.side === side);
    const firsts = own.filter(isFirst());
    return withNotes(firsts, own, notes, file).map(worthy => ({...worthy, side}));
  });
  const order = new Map(all.map(({on}, i) => [JSON.stringify(on), i]));
  const placeOf = ({on}: Told) => order.get(JSON.stringify(on)) ?? 0;
  return kept.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Everything that can be told, with the words that find its event again. */
function happenings(halves: Pair): Told[] {
  const counts = new Map<string, number>();
  return mergedShots(halves.map(({take}) => take)).flatMap(shot => {
    const half = halves[shot.side];
    const task = half && memberOf(shot, half.take);
    if (!half || !task || shot.event.seq < 0) return [];
    const {kind} = shot.event;
    const key = `${shot.side} ${kind} ${task}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const fact = factOf(shot, half.take);
    const on = {kind, task, nth, file: half.file};
    return fact ? [{on, fact, lines: linesOf(shot), side: shot.side}] : [];
  });
}

function memberOf({event}: Shot, {cast}: Take): string | undefined {
  const who = 'task' in event ? event.task : 'by' in event ? event.by : undefined;
  return cast.find(({task}) => task === who)?.name;
}

/** The first of everything, and of all ends the last. */
function isFirst(): (told: Told) => boolean {
  const seen = new Set<string>();
  return ({fact}) => {
    if (!TOLD.includes(fact.is) || (fact.is === 'ended' && !fact.last)) return false;
    const isNew = !seen.has(fact.is);
    seen.add(fact.is);
    return isNew;
  };
}

function textsOf(lang: Lang, halves: Pair, told: readonly Told[]): ClipTexts {
  const captions = told.map((each, i) => [nameOf(i), captionOf(lang, halves, each)] as const);
  const files = halves.map(({file}) => file.replace(/\.py$/, ''));
  const [above = '', below = ''] = halves.map(({take}) => short(take.schedule.total));
  return {
    title: files.join(lang === 'zh' ? ' 对 ' : ' or '),
    subtitle: halves.map(({file}) => file).join(' / '),
    sides: halves.map((half, side) => sideOf(lang, half, files[side] ?? '')),
    captions: Object.fromEntries(captions),
    takeaway: [
      lang === 'zh'
        ? `上面 ${above} 秒，下面 ${below} 秒。`
        : `${above} s above, ${below} s below.`,
    ],
    note: [lang === 'zh' ? '两个程序，同一个时钟。' : 'Two programs, one clock.'],
  };
}

/** An author's words stand as they are; ours say of which half they are. */
function captionOf(lang: Lang, halves: Pair, {fact, side, texts}: Told): readonly string[] {
  const {source, take} = halves[side] as Half;
  const line = source.split('\n')[('line' in fact ? (fact.line ?? 0) : 0) - 1] ?? '';
  const shown = new Set(take.cast.map(({name}) => name));
  const place = (lang === 'zh' ? ['上：', '下：'] : ['Above: ', 'Below: '])[side];
  const say = lang === 'zh' ? inChinese : inEnglish;
  const said = texts?.[lang] ?? `${place}${say(fact, {line, shown})}`;
  return wrapped(unabridged(said, take.cast), lang);
}

function sideOf(lang: Lang, {file, source, notes, take, tasks}: Half, name: string): SideTexts {
  const title = notes.map(({says}) => (says.is === 'title' ? says.text : undefined)).find(Boolean);
  const all = lang === 'zh' ? `${tasks} 个任务` : `${tasks} task${tasks === 1 ? '' : 's'}`;
  const shown = take.cast.length;
  const some = lang === 'zh' ? `${all}，画出 ${shown} 个` : `${all}, ${shown} shown`;
  return {name, heading: titleOf(title, file, source), remark: shown < tasks ? some : all};
}
