import {chartOf} from '../acts.ts';
import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {lanesOf} from '../lanes.ts';
import type {Lang} from '../units.ts';
import {SLIP_CHART} from './slip-layout.ts';
import type {SlipMoment} from './slip-moment.ts';
import {pairFilm} from './slip-pair.ts';
import {cardPapersOf, papersOf} from './slip-papers.ts';
import {soloOf, soloScene} from './solo.ts';

/** The film of one program and its coroutine objects, made by a call, run by an `await`, or never; or of two. */
export function slipFilm(clip: ClipSource, lang: Lang): Film {
  if (clip.script.programs.length > 1) return pairFilm(clip, lang);
  const solo = soloOf(clip, lang);
  const {cut, take, stage, source, now} = solo;
  const left = soloScene(solo);
  const papers = papersOf(cut, stage);
  const cards = cardPapersOf(cut);
  const scene = (time: number): SlipMoment => ({
    view: 'slip',
    ...left(time),
    papers: papers(time),
    cards: cards(time),
  });
  const chart = chartOf(cut.score, cut.acts, SLIP_CHART, {
    rows: lanesOf(cut.shots, take.states, take.cast, source),
    domain: Math.max(1, Math.ceil(take.schedule.total)),
    total: take.schedule.total,
    now,
    hidesMain: true,
    onlyInScene: true,
    hasAxis: true,
    totalInScene: false,
    doneX: null,
    heading: '',
    hints: () => [],
    over: cut.acts.closing,
    saved: null,
  });
  return filmOf(cut, scene, [chart]);
}
