import {resolve} from 'node:path';
import {OTHER_FORMATS, type OtherFormat} from '../render/encode/formats.ts';
import {filmKey, type JobOptions} from '../render/film-job.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {keyOf} from '../render/piece-store.ts';
import type {Workshop} from '../render/workshop.ts';

/** How films are to be rendered. */
export interface Plan extends JobOptions {
  /** The folder for the results. */
  readonly out: string;
  readonly jobs: number;
  readonly force: boolean;
  readonly plain: boolean;
  readonly formats: readonly Format[];
  /** Tell machines, not people, how far it has come. */
  readonly json: boolean;
}

/** The MP4 is always made; the others come from it, but for the single frames. */
export const FORMATS = ['mp4', ...OTHER_FORMATS, 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** What is wanted besides the MP4, and made from it. */
export function othersOf({formats}: Plan): OtherFormat[] {
  return OTHER_FORMATS.filter(format => formats.includes(format));
}

/** Under which the files of a film are known once they are written. */
export function recordKey(request: FilmRequest, workshop: Workshop, plan: Plan): string {
  const film = filmKey(request, workshop, optionsOf(plan));
  return keyOf('files', film, resolve(plan.out), plan.formats);
}

/** What of a plan decides what a film's files hold. */
export function optionsOf({settings, range}: Plan): JobOptions {
  return {settings, range};
}
