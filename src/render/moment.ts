import type {FilmSeconds} from '../script/units.ts';
import {Complaint} from './complaint.ts';
import type {FilmFacts} from './page-api.ts';

/** A moment to look at: a time in the film, or a beat by its name. */
export type Moment = {readonly time: FilmSeconds} | {readonly beat: string};

/** Where a moment lies. Of a beat it is when what it is about has come to rest. */
export function timeOf(moment: Moment, facts: FilmFacts): FilmSeconds {
  if ('time' in moment) return Math.min(moment.time, facts.duration);
  const found = facts.beats.find(({name}) => name === moment.beat);
  if (found !== undefined) return found.rest;
  const names = facts.beats.map(({name}) => name).join(', ');
  throw new Complaint(`No beat named "${moment.beat}" in "${facts.title}". Beats: ${names}.`);
}
