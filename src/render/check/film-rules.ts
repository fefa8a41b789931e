import {type Line, readingTime} from '../../script/caption.ts';
import type {Film, FilmBeat} from '../../script/film.ts';
import type {CardMoment} from '../../script/views/loop-moment.ts';
import {type Fault, fault} from './fault.ts';
import {hueFaults} from './hue-rules.ts';
import {jumpFaults} from './jump-rules.ts';

/** Times are on a grid of tenths. */
const ROUNDING = 0.05;

const WIDEST = {zh: 24, en: 60} as const;

/** All that can be known without drawing: captions, the one seat, whose colours there are, and whether anything jumps. */
export function filmFaults(film: Film): Fault[] {
  return [...captionFaults(film), ...seatFaults(film), ...hueFaults(film), ...jumpFaults(film)];
}

function captionFaults(film: Film): Fault[] {
  return film.beats.flatMap(beat => {
    const caption = film.at(beat.rest).caption.lines;
    return [
      ...tooLong(film, beat.name, caption).map(found =>
        fault(beat.time, 'caption', found, 'Say less, or say it in two beats.'),
      ),
      ...tooFast(film, beat, caption).map(found =>
        fault(beat.time, 'reading', found, 'Say less, or hold the beat.'),
      ),
    ];
  });
}

function tooLong({lang}: Film, name: string, caption: readonly Line[]): string[] {
  const lines = caption.map(line => line.map(run => run.text).join(''));
  const long = lines.filter(line => widthOf(line, lang) > WIDEST[lang]);
  return [
    ...long.map(line => `"${line}" is longer than ${WIDEST[lang]} characters`),
    ...(lines.length > 2 ? [`"${name}" has ${lines.length} lines`] : []),
  ];
}

function tooFast({lang}: Film, {name, time, until}: FilmBeat, caption: readonly Line[]): string[] {
  const [needed, stands] = [readingTime(caption, lang), until - time];
  if (stands > needed - ROUNDING) return [];
  return [`"${name}" stands for ${stands.toFixed(2)} s and takes ${needed.toFixed(2)} s to read`];
}

/** In Chinese a Latin letter takes less than half the room of a character. */
function widthOf(line: string, lang: Film['lang']): number {
  if (lang !== 'zh') return line.length;
  return [...line].reduce((sum, each) => sum + (/[⺀-￿]/.test(each) ? 1 : 0.45), 0);
}

function seatFaults(film: Film): Fault[] {
  return film.beats.flatMap(({rest}) => {
    const running = cardsAt(film, rest).filter(
      card => card.look.to.status === 'running' && card.alpha > 0.5,
    );
    if (running.length < 2) return [];
    const names = running.map(card => card.name).join(' and ');
    return [fault(rest, 'one seat', `${names} run at once`, 'Look at the schedule.')];
  });
}

/** The cards of tasks, in a view that has one seat for all of them. */
function cardsAt(film: Film, time: number): readonly CardMoment[] {
  const {scene} = film.at(time);
  const isOneSeat = scene.view === 'loop' || scene.view === 'sharing' || scene.view === 'pool';
  return isOneSeat ? scene.cards : [];
}
