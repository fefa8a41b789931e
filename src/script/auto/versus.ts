import {shortNamed} from '../cast.ts';
import {type Beat, type ClipSource, type ClipTexts, ScriptError} from '../clip.ts';
import {mergedShots} from '../merge.ts';
import type {Shot} from '../pacing.ts';
import type {Take} from '../shots.ts';
import {takesOf} from '../takes.ts';
import {LANGS, type Lang} from '../units.ts';
import {inEnglish} from './captions-en.ts';
import {inChinese} from './captions-zh.ts';
import {type Fact, factOf} from './facts.ts';
import {showable} from './notes.ts';
import {titleOf} from './title.ts';
import {windowOf} from './window.ts';
import {short} from './words.ts';
import {wrapped} from './wrapped.ts';

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

/** A clip of two programs on one clock: what each does first, and when it is over. */
export function versusClip(id: string, pair: readonly [Program, Program]): ClipSource {
  const [first, second] = pair.map(({file, source}) => ({file, source: showable(source)}));
  if (!first || !second || first.file === second.file) {
    throw new ScriptError(`${id}: a duel needs two programs of different names.`);
  }
  const programs = {[first.file]: first.source, [second.file]: second.source};
  const shots = [first, second].map(({file}) => ({file, window: [1, 1] as const}));
  const script = {
    view: 'duel',
    sources: [],
    programs: shots,
    beats: [],
    takeaway: {shows: 'totals'},
  } as const;
  const blank: ClipTexts = {title: '', subtitle: '', captions: {}, takeaway: [], note: []};
  const takes = takesOf({id, programs, script: {...script, texts: {zh: blank, en: blank}}}).map(
    take => ({...take, cast: shortNamed(take.cast).slice(0, MOST_SHOWN)}),
  );
  const beats = beatsOf(takes, [first, second]);
  const texts = Object.fromEntries(
    LANGS.map(lang => [lang, textsOf(lang, takes, [first, second], beats)]),
  ) as Record<Lang, ClipTexts>;
  const windows = [first, second].map(({file, source}, side) => ({
    file,
    window: windowOf(source, (takes[side] as Take).schedule, undefined, LINES),
  }));
  return {
    id,
    programs,
    script: {
      ...script,
      shown: MOST_SHOWN,
      programs: windows,
      beats: beats.map(({beat}) => beat),
      texts,
    },
  };
}

interface Told {
  readonly beat: Beat;
  readonly fact: Fact;
  readonly side: number;
}

function beatsOf(takes: readonly Take[], pair: readonly Program[]): Told[] {
  const counts = new Map<string, number>();
  const told = new Set<string>();
  return mergedShots(takes).flatMap(shot => {
    const take = takes[shot.side];
    const member = take && memberOf(shot, take);
    if (!take || !member || shot.event.seq < 0) return [];
    const key = `${shot.side} ${shot.event.kind} ${member}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const fact = factOf(shot, take);
    if (!fact || !isTold(fact, shot.side, told)) return [];
    const on = {kind: shot.event.kind, task: member, nth, file: pair[shot.side]?.file ?? ''};
    return [{beat: {name: `beat-${told.size}`, on}, fact, side: shot.side}];
  });
}

function memberOf({event}: Shot, {cast}: Take): string | undefined {
  const who = 'task' in event ? event.task : 'by' in event ? event.by : undefined;
  return cast.find(({task}) => task === who)?.name;
}

/** The first of everything, and of all ends the last. */
function isTold(fact: Fact, side: number, told: Set<string>): boolean {
  if (!TOLD.includes(fact.is) || (fact.is === 'ended' && !fact.last)) return false;
  const key = `${side} ${fact.is}`;
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

function textsOf(
  lang: Lang,
  takes: readonly Take[],
  pair: readonly Program[],
  beats: readonly Told[],
): ClipTexts {
  const say = lang === 'zh' ? inChinese : inEnglish;
  const names = lang === 'zh' ? ['上：', '下：'] : ['Above: ', 'Below: '];
  const captions = beats.map(({beat, fact, side}) => {
    const lines = pair[side]?.source.split('\n') ?? [];
    const line = lines[('line' in fact ? (fact.line ?? 0) : 0) - 1] ?? '';
    const shown = new Set(takes[side]?.cast.map(({name}) => name));
    return [beat.name, wrapped(`${names[side]}${say(fact, {line, shown})}`, lang)] as const;
  });
  const totals = takes.map(({schedule}) => short(schedule.total));
  const files = pair.map(({file}) => file.replace(/\.py$/, ''));
  const sides = pair.map(({file, source}, side) => {
    const tasks = takes[side]?.cast.length ?? 0;
    return {
      name: files[side] ?? '',
      heading: titleOf(undefined, file, source),
      remark: lang === 'zh' ? `${tasks} 个任务` : `${tasks} task${tasks === 1 ? '' : 's'}`,
    };
  });
  return {
    title: files.join(lang === 'zh' ? ' 对 ' : ' or '),
    subtitle: pair.map(({file}) => file).join(' / '),
    sides,
    captions: Object.fromEntries(captions),
    takeaway: [
      lang === 'zh' ? `${totals[0]} 秒，${totals[1]} 秒。` : `${totals[0]} s, ${totals[1]} s.`,
    ],
    note: [lang === 'zh' ? '两个程序，同一个时钟。' : 'Two programs, one clock.'],
  };
}
