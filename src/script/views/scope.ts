import type {ChartMoment} from '../chart.ts';
import type {ClipSource} from '../clip.ts';
import {filmOf} from '../cut.ts';
import type {Film} from '../film.ts';
import type {LanePiece, LaneRow} from '../lane-pieces.ts';
import {lanesOf} from '../lanes.ts';
import type {FilmSeconds, Lang} from '../units.ts';
import {type Block, blockOf, boxOf} from './scope-box.ts';
import {errorOf} from './scope-error.ts';
import {scopePlaces} from './scope-layout.ts';
import {marksOf, scopeFlags} from './scope-marks.ts';
import type {ScopeMoment} from './scope-moment.ts';
import {phasesOf} from './scope-phases.ts';
import {raisesOf} from './scope-raises.ts';
import {failureOf} from './scope-steps.ts';
import {type Solo, soloChart, soloOf, soloScene} from './solo.ts';

/** The film of a block that its tasks cannot outlive. */
export function scopeFilm(clip: ClipSource, lang: Lang): Film {
  const solo = soloOf(clip, lang);
  const block = blockOf(solo);
  return filmOf(solo.cut, sceneOf(solo, block), [chartOfScope(solo, block)]);
}

function chartOfScope(solo: Solo, block: Block): (time: FilmSeconds) => ChartMoment {
  const {cut, take, source} = solo;
  const rows = lanesOf(cut.shots, take.states, take.cast, take.cast.length > 1 ? '' : source);
  const chart = soloChart(solo, scopePlaces(rows.length), {
    rows,
    domain: domainOf(rows, take.schedule.total),
    hidesMain: false,
  });
  const inScene = rows.map((row, i) => ({...row, pieces: piecesInScene(row, i === 0, block)}));
  return time => {
    const moment = chart(time);
    return Number.isFinite(moment.time) ? {...moment, rows: inScene} : moment;
  };
}

/**
 * Without what is told in other ways: the failure of an owner that is alone has its way out drawn, and that a group
 * wakes its owner by a cancel is no cancel to anybody who looks on. One that a group sends has an arrow of its own.
 */
function piecesInScene({pieces}: LaneRow, isOwner: boolean, block: Block): LaneRow['pieces'] {
  const isTold = (piece: LanePiece) =>
    isOwner && (piece.kind === 'cut' || (block.opens && isFailure(piece)));
  return pieces
    .filter(piece => !isTold(piece))
    .map(piece => (piece.kind === 'cut' ? {...piece, asked: false} : piece));
}

function isFailure(piece: LanePiece): boolean {
  return piece.kind === 'end' && piece.how === 'failed';
}

/** The axis has room for what a cancel prevented. */
function domainOf(rows: readonly LaneRow[], total: number): number {
  const ends = rows.flatMap(({pieces}) => pieces.map(piece => ('to' in piece ? piece.to : 0)));
  return Math.max(1, Math.ceil(Math.max(total, ...ends)));
}

function sceneOf(solo: Solo, block: Block): (time: FilmSeconds) => ScopeMoment {
  const left = soloScene(solo);
  const raises = raisesOf(solo, block);
  const bookmarks = marksOf(solo, block, raises, {bookmarks: time => left(time).bookmarks});
  const flags = scopeFlags(solo, block, raises);
  const box = boxOf(solo, block);
  const failure = failureOf(solo, block);
  const phases = phasesOf(solo, block);
  const error = errorOf(solo, block, raises);
  return time => ({
    view: 'scope',
    ...left(time),
    bookmarks: bookmarks(time),
    flags: flags(time),
    box: box(time),
    failure: failure(time),
    phases: phases(time),
    error: error(time),
  });
}
