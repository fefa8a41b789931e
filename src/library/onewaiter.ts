import type {Schedule} from '../model/schedule.ts';
import {simulate as run, type SimulateOptions} from '../python/simulate.ts';
import {type AutoOptions, autoClip} from '../script/auto/auto-script.ts';
import {clipId} from '../script/auto/clip-id.ts';
import type {ClipSource} from '../script/clip.ts';
import type {Film} from '../script/film.ts';
import {makeFilm} from '../script/make-film.ts';
import type {Lang} from '../script/units.ts';

export type {Schedule, ScheduleEvent} from '../model/schedule.ts';
export {SourceError} from '../python/source.ts';
export {type ClipSource, type Script, ScriptError} from '../script/clip.ts';
export type {Film, FilmBeat, Moment} from '../script/film.ts';
export type {Lang, ThemeName} from '../script/units.ts';
export type {AutoOptions, SimulateOptions};

/**
 * Runs a Python program on the model of CPython's event loop, in virtual time, and returns everything that happened: what was
 * printed, how it ended, and every event, in order. The program reaches no file and no network.
 *
 * ```js
 * const {stdout, total} = simulate('import asyncio\nasyncio.run(asyncio.sleep(3))\nprint("up")\n');
 * ```
 *
 * @returns its `total` and every `at` are seconds of the loop's clock, which moves only while nobody can run
 * @throws SourceError when the program is not Python that the model supports, with the place and a remedy
 */
export function simulate(source: string, options?: SimulateOptions): Schedule {
  return run(source, options);
}

/**
 * A clip of a program: the program, and a script that is made from what happens in it, in every language.
 *
 * @param file the program's name as it stands on screen, such as `naps.py`
 * @throws ScriptError when there is nothing to film
 */
export function clip(file: string, source: string, options?: AutoOptions): ClipSource {
  return autoClip(clipId(file.replace(/\.py$/, '')), file, source, options);
}

/**
 * The film of a clip: a pure function of film time, which may be asked for any instant in any order.
 *
 * ```js
 * const {duration, beats, at} = film(clip('naps.py', source), {lang: 'en'});
 * ```
 *
 * @returns its `duration` and its beats' times are seconds of film, never those of the loop's clock
 * @throws ScriptError when the clip's script does not fit what happens
 */
export function film(clip: ClipSource, {lang}: {readonly lang: Lang}): Film {
  return makeFilm(clip, {lang});
}
