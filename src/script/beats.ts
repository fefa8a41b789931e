import {type Line, parseLine, readingTime} from './caption.ts';
import type {CastMember} from './cast.ts';
import {type Beat, type ClipSource, type Happening, ScriptError} from './clip.ts';
import type {Shot} from './pacing.ts';
import type {FilmSeconds, Lang} from './units.ts';

/** A beat that has found its event. */
export interface Cue {
  readonly name: string;
  /** Index among the shots. */
  readonly shot: number;
  readonly caption: readonly Line[];
  readonly hold: FilmSeconds;
}

/** A caption comes a little before the move it speaks about. */
export const CAPTION_LEAD: FilmSeconds = 0.15;

/** Rest after the event a caption speaks about. */
const REST: FilmSeconds = 0.6;

/** Find every beat's event and caption. `casts` are the programs' casts, in the order of the sides. */
export function cuesOf(
  clip: ClipSource,
  lang: Lang,
  shots: readonly Shot[],
  casts: readonly (readonly CastMember[])[],
): Cue[] {
  const cues = clip.script.beats.map(beat => ({
    name: beat.name,
    shot: shotOf(clip, beat, shots, casts),
    caption: captionOf(clip, beat.name, lang),
    hold: beat.hold ?? 0,
  }));
  for (const [i, cue] of cues.entries()) {
    const before = cues[i - 1];
    if (before && before.shot >= cue.shot) {
      throw new ScriptError(
        `${clip.id}: beat "${cue.name}" happens no later than "${before.name}". Put beats in the order of the schedule.`,
      );
    }
  }
  return cues;
}

function captionOf(clip: ClipSource, name: string, lang: Lang): Line[] {
  const lines = clip.script.texts[lang].captions[name];
  if (!lines) {
    throw new ScriptError(
      `${clip.id}: no ${lang} caption for beat "${name}". Add it to its ${lang} texts.`,
    );
  }
  return lines.map(parseLine);
}

/** Index of the shot in which what `beat` waits for happens. */
export function shotOf(
  clip: ClipSource,
  beat: Pick<Beat, 'name' | 'on'>,
  shots: readonly Shot[],
  casts: readonly (readonly CastMember[])[],
): number {
  let left = beat.on.nth ?? 1;
  const index = shots.findIndex(
    shot => matches(clip, beat.on, shot, casts[shot.side] ?? []) && --left === 0,
  );
  if (index >= 0) return index;
  throw new ScriptError(
    `${clip.id}: beat "${beat.name}" waits for ${describe(beat.on)}, which never happens. ` +
      `On stage are ${casts.map(cast => cast.map(member => member.name).join(', ')).join(' and ')}.`,
  );
}

function matches(
  clip: ClipSource,
  on: Happening,
  {event, side}: Shot,
  cast: readonly CastMember[],
): boolean {
  if (event.kind !== on.kind) return false;
  if (on.file && clip.script.programs[side]?.file !== on.file) return false;
  if (!on.task) return true;
  const who = 'task' in event ? event.task : 'by' in event ? event.by : undefined;
  return cast.find(member => member.name === on.task)?.task === who;
}

function describe(on: Happening): string {
  return [
    `"${on.kind}"`,
    on.task && `of ${on.task}`,
    on.nth && `number ${on.nth}`,
    on.file && `in ${on.file}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How long each shot moves, and how long it rests after that. */
export interface Pace {
  readonly dwells: readonly FilmSeconds[];
  readonly holds: readonly FilmSeconds[];
}

/**
 * Make time for every caption to be read before the next one comes. The time is given to the event itself: the viewer
 * reads while nothing moves, then watches. Only a wait is stretched instead, since a clock that is said to move and
 * stands still would be a lie.
 */
export function readablePace(
  cues: readonly Cue[],
  shots: readonly Shot[],
  dwells: readonly FilmSeconds[],
  lang: Lang,
): Pace {
  const stretched = [...dwells];
  const holds = dwells.map(() => 0);
  for (const [i, cue] of cues.entries()) {
    const next = cues[i + 1]?.shot ?? dwells.length;
    const span = dwells.slice(cue.shot, next).reduce((sum, dwell) => sum + dwell, 0);
    const missing = readingTime(cue.caption, lang) + CAPTION_LEAD - span;
    const kind = shots[cue.shot]?.event.kind;
    const moves = kind === 'loop-slept' || (kind === 'loop-blocked' && (dwells[cue.shot] ?? 0) > 0);
    if (moves) stretched[cue.shot] = (dwells[cue.shot] ?? 0) + Math.max(0, missing) + cue.hold;
    else holds[cue.shot] = Math.max(REST, missing) + cue.hold;
  }
  return {dwells: stretched, holds};
}
