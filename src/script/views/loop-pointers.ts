import {type ClipSource, ScriptError} from '../clip.ts';
import {textOf} from '../code.ts';
import type {FilmBeat} from '../film.ts';
import type {FilmSeconds} from '../units.ts';
import type {PointerMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** The lines that captions speak of: each is pointed to as long as one of its captions stands. */
export function pointersOf(
  clip: ClipSource,
  {score, code}: LoopStage,
  beats: readonly FilmBeat[],
): (time: FilmSeconds) => PointerMoment[] {
  const pointed = beats.map(beat => ({beat, rows: rowsOf(clip, code.map(textOf), beat.name)}));
  const pointers = [...new Set(pointed.flatMap(({rows}) => rows))].map(row => {
    const alpha = score.number(0);
    for (const [i, {beat, rows}] of pointed.entries()) {
      const was = pointed[i - 1]?.rows.includes(row) ?? false;
      if (rows.includes(row) !== was) alpha.to(was ? 0 : 1, beat.time, FADE);
    }
    return {row, alpha};
  });
  return time => pointers.map(({row, alpha}) => ({row, alpha: alpha.at(time)}));
}

function rowsOf(clip: ClipSource, code: readonly string[], name: string): number[] {
  const points = clip.script.beats.find(beat => beat.name === name)?.points ?? [];
  return points.flatMap(text => {
    const rows = code.flatMap((line, row) => (line.trim() === text ? [row] : []));
    if (rows.length > 0) return rows;
    throw new ScriptError(
      `${clip.id}: beat "${name}" points to "${text}", which is no line on screen. Write a line as the program has it.`,
    );
  });
}
