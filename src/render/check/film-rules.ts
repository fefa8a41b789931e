import type {Film} from '../../script/film.ts';
import type {FilmSeconds} from '../../script/units.ts';
import type {Fault} from './fault.ts';

const FPS = 60;

/** The largest steps from one frame to the next that the eye takes for a movement. */
const STEP = 120;
const FADE = 0.5;

const WIDEST = {zh: 24, en: 60} as const;

/** All that can be known without drawing: captions, the one seat, and whether anything jumps. */
export function filmFaults(film: Film): Fault[] {
  return [...captionFaults(film), ...seatFaults(film), ...jumpFaults(film)];
}

function captionFaults(film: Film): Fault[] {
  return film.beats.flatMap(beat => {
    const lines = film.at(beat.rest).caption.to.map(line => line.map(run => run.text).join(''));
    const long = lines.filter(line => widthOf(line, film.lang) > WIDEST[film.lang]);
    const found = [
      ...long.map(line => `"${line}" is longer than ${WIDEST[film.lang]} characters`),
      ...(lines.length > 2 ? [`"${beat.name}" has ${lines.length} lines`] : []),
    ];
    return found.map(each =>
      fault(beat.time, 'caption', each, 'Say less, or say it in two beats.'),
    );
  });
}

/** In Chinese a Latin letter takes less than half the room of a character. */
function widthOf(line: string, lang: Film['lang']): number {
  if (lang !== 'zh') return line.length;
  return [...line].reduce((sum, each) => sum + (/[⺀-￿]/.test(each) ? 1 : 0.45), 0);
}

function seatFaults(film: Film): Fault[] {
  return film.beats.flatMap(({rest}) => {
    const {scene} = film.at(rest);
    if (scene.view !== 'loop') return [];
    const running = scene.cards.filter(
      card => card.look.to.status === 'running' && card.alpha > 0.5,
    );
    if (running.length < 2) return [];
    const names = running.map(card => card.name).join(' and ');
    return [fault(rest, 'one seat', `${names} run at once`, 'Look at the schedule.')];
  });
}

function jumpFaults(film: Film): Fault[] {
  const faults: Fault[] = [];
  let before = film.at(0);
  for (let frame = 1; frame / FPS < film.duration; frame++) {
    const now = film.at(frame / FPS);
    for (const found of jumps(before.scene, now.scene, 'scene')) {
      faults.push(fault(now.time, 'jump', found, 'Give its track a duration.'));
    }
    before = now;
  }
  return faults;
}

/** What is a position moves, what is a share between 0 and 1 fades; both are found by their names. */
function* jumps(before: unknown, now: unknown, path: string): Generator<string> {
  if (!isRecord(before) || !isRecord(now)) return;
  const isSeen = Number(before['alpha'] ?? 1) > 0.02 && Number(now['alpha'] ?? 1) > 0.02;
  for (const [key, value] of Object.entries(now)) {
    const was = before[key];
    const where = `${path}.${String(now['name'] ?? '')}${key}`;
    if (typeof value === 'number' && typeof was === 'number') {
      const limit = key === 'x' || key === 'y' ? STEP : key === 'alpha' ? FADE : Infinity;
      const by = Math.abs(value - was);
      if (by > limit) yield `${where} changes by ${by.toFixed(2)} in one frame`;
    } else if (isSeen && sameLength(was, value)) {
      yield* jumps(was, value, where);
    }
  }
}

/** Members of a list that grew or shrank cannot be told apart by their places. */
function sameLength(before: unknown, now: unknown): boolean {
  return !Array.isArray(before) || !Array.isArray(now) || before.length === now.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fault(time: FilmSeconds, rule: string, found: string, remedy: string): Fault {
  return {time, rule, found, remedy};
}
