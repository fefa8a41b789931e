import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import {lanesOf} from '../lanes.ts';
import type {Lang} from '../units.ts';
import {SLIP_CHART} from './slip-layout.ts';
import type {SlipMoment} from './slip-moment.ts';
import {pairFilm} from './slip-pair.ts';
import {cardPapersOf, papersOf} from './slip-papers.ts';
import {soloChart, soloOf, soloScene} from './solo.ts';

/** The film of one program and its coroutine objects, made by a call, run by an `await`, or never; or of two. */
export function slipFilm(clip: ClipSource, lang: Lang): Film {
  if (clip.script.programs.length > 1) return pairFilm(clip, lang);
  const solo = soloOf(clip, lang);
  const {cut, take, stage, source} = solo;
  const left = soloScene(solo);
  const papers = papersOf(cut, stage);
  const cards = cardPapersOf(cut);
  const scene = (time: number): SlipMoment => ({
    view: 'slip',
    ...left(time),
    papers: papers(time),
    cards: cards(time),
  });
  const chart = soloChart(solo, SLIP_CHART, {
    rows: lanesOf(cut.shots, take.states, take.cast, source),
    hidesMain: true,
    onlyInScene: true,
  });
  return filmOf(cut, scene, [chart]);
}
