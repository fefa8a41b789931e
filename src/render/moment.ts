import type {FilmSeconds} from '../script/units.ts';
import {Complaint} from './complaint.ts';
import type {FilmFacts} from './page-api.ts';

/** A moment to look at: a time in the film, or a beat by its name. */
export type Moment = {readonly time: FilmSeconds} | {readonly beat: string};

/** Where a moment lies. Of a beat it is late in it: what the beat moves has come to rest by then. */
export function timeOf(moment: Moment, facts: FilmFacts): FilmSeconds {
  if ('time' in moment) return Math.min(moment.time, facts.duration);
  const found = facts.beats.find(({name}) => name === moment.beat);
  if (found !== undefined) return found.time + (found.until - found.time) * 0.75;
  const names = facts.beats.map(({name}) => name).join(', ');
  throw new Complaint(`No beat named "${moment.beat}" in "${facts.title}". Beats: ${names}.`);
}

/** The picture that stands for the whole film: its last beat. */
export function posterMoment(facts: FilmFacts): Moment {
  const last = facts.beats.at(-1);
  return last === undefined ? {time: facts.duration / 2} : {beat: last.name};
}
