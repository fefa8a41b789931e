import type {Acts} from '../acts.ts';
import {parseLine} from '../caption.ts';
import type {Names} from '../cast.ts';
import type {ClipTexts, Script} from '../clip.ts';
import type {Take} from '../shots.ts';
import type {FilmSeconds} from '../units.ts';
import type {Words} from '../words.ts';
import type {TakeawayMoment, TitleMoment} from './cards-moment.ts';

/** The title card. */
export function titleOf(
  texts: ClipTexts,
  words: Words,
  acts: Acts,
): (time: FilmSeconds) => TitleMoment {
  return time => ({
    series: words.series,
    title: texts.title,
    subtitle: texts.subtitle,
    alpha: acts.title.at(time),
  });
}

/** The last card. */
export function takeawayOf(
  script: Script,
  texts: ClipTexts,
  words: Words,
  takes: readonly Take[],
  acts: Acts,
): (time: FilmSeconds) => TakeawayMoment {
  const lines = texts.takeaway.map(parseLine);
  const [take] = takes;
  const orders = script.takeaway.shows === 'orders' && take ? ordersOf(take, words) : [];
  return time => ({
    heading: words.remember,
    lines,
    alpha: acts.takeaway.at(time),
    orders,
  });
}

/**
 * In which order the tasks ended, over the order in which `gather` keeps their answers. Without a `gather`, the order in
 * which they were created, over the order in which they ended.
 */
function ordersOf({cast, states}: Take, words: Words): TakeawayMoment['orders'] {
  const last = states.at(-1);
  const named = (tasks: readonly string[]): Names =>
    tasks.flatMap(task => cast.slice(1).find(member => member.task === task) ?? []);
  const finished = {label: words.finished, names: named(last?.ended ?? [])};
  const answers = last?.gathers[0]?.children;
  return answers
    ? [finished, {label: words.answers, names: named(answers)}]
    : [{label: words.created, names: cast.slice(1)}, finished];
}
