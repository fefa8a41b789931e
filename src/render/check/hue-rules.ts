import type {Hue} from '../../script/cast.ts';
import type {Film, FilmBeat} from '../../script/film.ts';
import {type Fault, fault} from './fault.ts';

/** Colour belongs to tasks: each that is seen, and each name in a caption, is somebody's. */
export function hueFaults(film: Film): Fault[] {
  return film.beats.flatMap(beat => [...strayHues(film, beat), ...strayNames(film, beat)]);
}

function strayHues(film: Film, {rest}: FilmBeat): Fault[] {
  const known = new Set<Hue>(['main', ...film.names.map(({hue}) => hue)]);
  const {scene, charts} = film.at(rest);
  const stray = new Set([...huesOf(scene), ...huesOf(charts)].filter(hue => !known.has(hue)));
  return [...stray].map(hue =>
    fault(
      rest,
      'hue',
      `something has the colour of ${hue}, and no task has`,
      'Take it from the cast.',
    ),
  );
}

function strayNames(film: Film, {rest}: FilmBeat): Fault[] {
  const runs = film.at(rest).caption.lines.flat();
  const stray = runs.flatMap(({task}) =>
    task !== undefined && !film.names.some(({name}) => name === task) ? task : [],
  );
  const names = [...new Set(film.names.map(({name}) => name))].join(', ');
  return stray.map(task =>
    fault(
      rest,
      'hue',
      `the caption names {${task}}, who is not on stage`,
      `On stage are ${names}.`,
    ),
  );
}

/** The hues of everything that can be seen; what has no `alpha` of its own is as visible as what it is part of. */
function* huesOf(seen: unknown): Generator<Hue> {
  if (typeof seen !== 'object' || seen === null) return;
  if ('alpha' in seen && typeof seen.alpha === 'number' && seen.alpha <= 0) return;
  for (const [key, value] of Object.entries(seen)) {
    if (key === 'hue' && typeof value === 'string') yield value as Hue;
    else yield* huesOf(value);
  }
}
