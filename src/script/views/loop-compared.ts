import type {Acts} from '../acts.ts';
import type {ChartMoment, TotalPart} from '../chart.ts';
import type {Takeaway} from '../clip.ts';
import {shortSeconds} from '../shown-seconds.ts';
import type {FilmSeconds} from '../units.ts';
import {printsOf} from './loop-prints.ts';
import {awaitedOf} from './loop-spans.ts';
import type {LoopStage} from './loop-stage.ts';

export type Chart = (time: FilmSeconds) => ChartMoment;

/** The chart with what its takeaway compares, where that is not how long it all took. */
export function compared(
  chart: Chart,
  shows: Takeaway['shows'],
  stage: LoopStage,
  acts: Acts,
): Chart {
  if (shows === 'lengths') return withLengths(chart, acts);
  if (shows === 'awaited') return withSpans(chart, awaitedOf(stage, acts));
  if (shows === 'printed') return withPrints(chart, stage);
  if (shows === 'parts') return withParts(chart, partsOf(stage));
  return chart;
}

/** On the takeaway every lane says how long it took, and nothing says how long they all did. */
function withLengths(chart: Chart, acts: Acts): Chart {
  return time => {
    const moment = chart(time);
    const lengths = Math.max(moment.alpha.lengths, acts.takeaway.at(time));
    const alpha = {...moment.alpha, lengths};
    const largeLengths = time >= acts.closing;
    return {...moment, alpha, largeLengths, total: {...moment.total, alpha: 0}};
  };
}

function withSpans(chart: Chart, spans: ReturnType<typeof awaitedOf>): Chart {
  return time => ({...chart(time), spans: spans(time)});
}

/** What each task printed stands on its lane from then on. */
export function withPrints(chart: Chart, stage: LoopStage): Chart {
  const prints = printsOf(stage);
  return time => ({...chart(time), prints: prints(time)});
}

function withParts(chart: Chart, parts: readonly TotalPart[]): Chart {
  return time => {
    const moment = chart(time);
    return {...moment, total: {...moment.total, parts}};
  };
}

/** One part for each `gather` of the root task, from its start to its end. */
function partsOf({shots, states, cast}: LoopStage): TotalPart[] {
  const gathers = states.at(-1)?.gathers.filter(({owner}) => owner === cast[0]?.task) ?? [];
  return gathers.flatMap(({future}) => {
    const [made, done] = (['gather-created', 'future-done'] as const).map(
      kind =>
        shots.find(({event}) => event.kind === kind && 'future' in event && event.future === future)
          ?.event.at,
    );
    if (made === undefined || done === undefined) return [];
    return [{from: made, until: done, label: shortSeconds(done - made)}];
  });
}
