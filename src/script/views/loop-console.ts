import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CastMember, Hue} from '../cast.ts';
import {easeOutCubic} from '../ease.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {CONSOLE} from './loop-layout.ts';
import type {ConsoleLineMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

interface Printed {
  readonly at: VirtualSeconds;
  readonly text: string;
  readonly hue: Hue;
  readonly shown: Track<number>;
}

/** What the program has printed: the last lines, older ones scroll away. */
export function consoleOf({
  score,
  shots,
  cast,
}: LoopStage): (time: FilmSeconds) => ConsoleLineMoment[] {
  const scroll = score.number(0);
  const lines: Printed[] = [];
  for (const {event, time} of shots) {
    if (event.kind !== 'line-printed') continue;
    const shown = score.number(0).to(1, time, FADE, easeOutCubic);
    lines.push({at: event.at, text: event.text, hue: hueOf(event.by, cast), shown});
    const hidden = lines.length - CONSOLE.lines;
    if (hidden > 0) scroll.to(hidden, time, FADE, easeOutCubic);
  }
  return time =>
    lines.map((line, i) => lineAt(line, i - scroll.at(time), time)).filter(line => line.alpha > 0);
}

function lineAt(line: Printed, row: number, time: FilmSeconds): ConsoleLineMoment {
  const {at, text, hue} = line;
  // A line that scrolls off the top fades over the height of one row.
  const alpha = line.shown.at(time) * Math.max(0, Math.min(1, 1 + row));
  return {at, text, hue, row, alpha};
}

function hueOf(author: string, cast: readonly CastMember[]): Hue {
  return cast.find(member => member.task === author)?.hue ?? 'main';
}
