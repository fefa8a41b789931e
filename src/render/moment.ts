import type {Film} from '../script/film.ts';
import type {FilmSeconds} from '../script/units.ts';
import {Complaint} from './complaint.ts';

/** A moment to look at: a time in the film, or a beat by its name. */
export type Moment = {readonly time: FilmSeconds} | {readonly beat: string};

/** Where a moment lies. Of a beat it is when what it is about has come to rest. */
export function timeOf(moment: Moment, film: Film): FilmSeconds {
  if ('time' in moment) return Math.min(moment.time, film.duration);
  const found = film.beats.find(({name}) => name === moment.beat);
  if (found !== undefined) return found.rest;
  const names = film.beats.map(({name}) => name).join(', ');
  throw new Complaint(`No beat named "${moment.beat}" in "${film.title}". Beats: ${names}.`);
}
