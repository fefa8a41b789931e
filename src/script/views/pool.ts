import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import {easeOutCubic} from '../ease.ts';
import type {Film} from '../film.ts';
import type {LaneRow} from '../lane-pieces.ts';
import {lanesOf} from '../lanes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {endOf} from './cores.ts';
import {chartPlaces} from './loop-chart.ts';
import {FADE, type LoopStage} from './loop-stage.ts';
import {POOL_LANES, TASK_PLACE, WIDE_NAMES} from './pool-layout.ts';
import type {PoolMoment, WorkerMoment} from './pool-moment.ts';
import {cardMoments, followTasks, sharingCard} from './sharing-cards.ts';
import {LEFT_END} from './sharing-layout.ts';
import {type Solo, soloChart, soloOf, soloScene} from './solo.ts';

/** The film of one program that hands a blocking call to a pool: the loop's thread, the pool's, and a lane for each. */
export function poolFilm(clip: ClipSource, lang: Lang): Film {
  const solo = soloOf(clip, lang);
  const left = soloScene(solo, LEFT_END);
  const cards = cardsOf(solo);
  const worker = workerOf(solo.stage);
  const moment = (time: FilmSeconds): PoolMoment => ({
    view: 'pool',
    ...left(time),
    cards: cards(time),
    worker: worker(time),
  });
  return filmOf(solo.cut, moment, [poolChart(solo)]);
}

function cardsOf({stage, now}: Solo) {
  const cards = stage.cast.map(member => sharingCard(stage, member, TASK_PLACE));
  followTasks(cards, stage);
  return cardMoments(cards, stage, now);
}

function workerOf({score, shots}: LoopStage): (time: FilmSeconds) => WorkerMoment {
  const look = score.look<WorkerMoment['look']['to']>('idle');
  const sent = score.number(0);
  const back = score.number(0);
  let call = '';
  for (const {event, time} of shots) {
    if (event.kind === 'worker-started') {
      call = `${event.function}()`;
      look.to('works', time, FADE);
      sent.to(1, time, FADE, easeOutCubic);
    }
    if (event.kind !== 'worker-ended') continue;
    look.to('done', time, FADE);
    sent.to(0, time, FADE);
    back.to(1, time, FADE, easeOutCubic);
  }
  return time => ({call, look: look.crossing(time), sent: sent.at(time), back: back.at(time)});
}

function poolChart(solo: Solo) {
  const {cut, stage} = solo;
  const {shows} = cut.clip.script.takeaway;
  const rows = [...lanesOf(cut.shots, stage.states, stage.cast), ...workerRows(stage)];
  const {title, takeaway} = chartPlaces({rows: rows.length, hidesMain: false, shows});
  const places = {
    title: {...title, ...WIDE_NAMES},
    scene: POOL_LANES,
    takeaway: {...takeaway, ...WIDE_NAMES},
  };
  const last = cut.shots.findLast(({event}) => event.kind === 'task-ended');
  const over = last?.time ?? cut.acts.closing;
  return soloChart(solo, places, {rows, hidesMain: false, totalInScene: true, over});
}

/** A thread is no task, so it has no colour: its bar is hollow, since it only waits. */
export function workerRows({shots, words}: Pick<LoopStage, 'shots' | 'words'>): LaneRow[] {
  return shots.flatMap(({event, time}): LaneRow[] => {
    if (event.kind !== 'worker-started') return [];
    const to = endOf(shots, event.worker);
    const block = {kind: 'block', from: event.at, to, shown: time} as const;
    return [{name: words.thread, hue: 'main', pieces: [block]}];
  });
}
