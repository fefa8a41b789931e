import {chartOf} from '../acts.ts';
import {chartX} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {type LaneRow, lanesOf} from '../lanes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {hintsOf} from './loop-hints.ts';
import {blockOf, boxOf} from './scope-box.ts';
import {scopePlaces} from './scope-layout.ts';
import type {ScopeMoment} from './scope-moment.ts';
import {phasesOf} from './scope-phases.ts';
import {openedOf, stepsOfFailure} from './scope-steps.ts';
import {type Solo, soloOf, soloScene} from './solo.ts';

/** The film of a block that its tasks cannot outlive. */
export function scopeFilm(clip: ClipSource, lang: Lang): Film {
  const solo = soloOf(clip, lang);
  const {cut, take, now, stage, source} = solo;
  const rows = lanesOf(cut.shots, take.states, take.cast, take.cast.length > 1 ? '' : source);
  const places = scopePlaces(rows.length);
  const domain = domainOf(rows, take.schedule.total);
  const chart = chartOf(cut.score, cut.acts, places, {
    rows,
    domain,
    total: take.schedule.total,
    now,
    hidesMain: rows.length > 1,
    hasAxis: true,
    totalInScene: false,
    doneX: null,
    heading: '',
    hints: hintsOf(stage),
    over: cut.acts.closing,
    saved: null,
  });
  const xOf = (at: number) => chartX({layout: places.scene, domain}, at);
  return filmOf(cut, sceneOf(solo, xOf), [chart]);
}

/** The axis has room for what a cancel prevented. */
function domainOf(rows: readonly LaneRow[], total: number): number {
  const ends = rows.flatMap(({pieces}) => pieces.map(piece => ('to' in piece ? piece.to : 0)));
  return Math.max(1, Math.ceil(Math.max(total, ...ends)));
}

function sceneOf(solo: Solo, xOf: (at: number) => number): (time: FilmSeconds) => ScopeMoment {
  const block = blockOf(solo);
  const steps = stepsOfFailure(solo, block);
  const opening = steps[0]?.shot.time ?? null;
  const left = soloScene(solo);
  const box = boxOf(solo, block, xOf, opening);
  const opened = opening === null ? null : openedOf(solo, steps, opening);
  const phases = phasesOf(solo, block);
  return time => ({
    view: 'scope',
    ...left(time),
    box: box(time),
    opened: opened?.(time) ?? null,
    phases: phases(time),
  });
}
