import {type ClipSource, type ClipTexts, ScriptError} from '../clip.ts';
import {textOf} from '../code.ts';
import type {FilmBeat} from '../film.ts';
import type {FilmSeconds} from '../units.ts';
import type {LabelMoment, PointerMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/**
 * The lines that captions speak of: each is pointed to as long as one of its captions stands. `isOwn` says which of the
 * captions speak of this program.
 */
export function pointersOf(
  clip: ClipSource,
  {score, code}: LoopStage,
  beats: readonly FilmBeat[],
  isOwn: (beat: FilmBeat) => boolean = () => true,
): (time: FilmSeconds) => PointerMoment[] {
  const pointed = beats.map(beat => ({
    beat,
    rows: isOwn(beat) ? rowsOf(clip, code.map(textOf), beat.name) : [],
  }));
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

/** What these lines do meanwhile, in words: each as long as its caption stands. */
export function labelsOf(
  clip: ClipSource,
  {score, code}: LoopStage,
  beats: readonly FilmBeat[],
  labels: ClipTexts['labels'] = {},
): (time: FilmSeconds) => LabelMoment[] {
  const stray = Object.keys(labels).find(name => beats.every(beat => beat.name !== name));
  if (stray !== undefined) {
    throw new ScriptError(
      `${clip.id}: the label of "${stray}" is of no beat. Name it after one: ${beats.map(({name}) => name).join(', ')}.`,
    );
  }
  const shown = beats.flatMap(({name, time, until}) => {
    const text = labels[name];
    if (text === undefined) return [];
    const [row] = rowsOf(clip, code.map(textOf), name);
    if (row === undefined) {
      throw new ScriptError(
        `${clip.id}: beat "${name}" has a label, "${text}", and points to no line. Add the line's "points".`,
      );
    }
    const alpha = score
      .number(0)
      .to(1, time, FADE)
      .to(0, until - FADE, FADE);
    return [{row, text, alpha}];
  });
  return time => shown.map(({row, text, alpha}) => ({row, text, alpha: alpha.at(time)}));
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
