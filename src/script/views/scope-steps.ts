import type {TimedShot} from '../pacing.ts';
import {isShown} from '../shots.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import type {Block} from './scope-box.ts';
import type {StepMoment, StepSign, StepsMoment} from './scope-moment.ts';
import type {Solo} from './solo.ts';

interface Step {
  readonly sign: StepSign;
  readonly row: number;
  readonly shot: TimedShot;
}

/** What happens when a child fails, in order: all of it at one instant of the clock. */
function stepsOfFailure(solo: Solo, block: Block): Step[] {
  const {cut, take} = solo;
  const steps = cut.shots.flatMap(shot => {
    const {event} = shot;
    const row = 'task' in event ? take.cast.findIndex(({task}) => task === event.task) : -1;
    const sign = signOf(shot, block);
    return sign && (row > 0 || sign === 'leaves') && isShown(shot, take) ? [{sign, row, shot}] : [];
  });
  return steps.some(({sign}) => sign === 'failed') ? steps : [];
}

function signOf(shot: TimedShot, block: Block): StepSign | undefined {
  const {event} = shot;
  if (shot === block.left) return 'leaves';
  if (event.kind === 'cancel-requested') return 'cancel';
  if (event.kind !== 'task-ended') return undefined;
  if (event.how === 'exception') return 'failed';
  return event.how === 'cancelled' ? 'cancelled' : undefined;
}

/** The steps of a failure, one at a time; none if no child fails, or if no script says what they are. */
export function failureOf(solo: Solo, block: Block): (time: FilmSeconds) => StepsMoment | null {
  const steps = stepsOfFailure(solo, block);
  const at = steps[0]?.shot.event.at;
  const {cut, take} = solo;
  const {score, words, texts} = cut;
  if (at === undefined || texts.steps === undefined) return () => null;
  const saying = texts.steps;
  const listed = steps.map(({sign, row, shot}) => ({
    sign,
    row: Math.max(0, row),
    hue: take.cast[Math.max(0, row)]?.hue ?? 'main',
    ...sayingOf(saying[sign] ?? ''),
    shown: score.number(0).to(1, shot.time + FADE, FADE),
  }));
  const moments = (time: FilmSeconds) =>
    listed.map(({shown, ...step}): StepMoment => ({...step, alpha: shown.at(time)}));
  return time => ({heading: words.allAt(at), at, steps: moments(time)});
}

/** `label | text`, or only what happens. */
function sayingOf(saying: string): Pick<StepMoment, 'label' | 'text'> {
  const [first = '', second] = saying.split(' | ');
  return second === undefined ? {label: '', text: first} : {label: first, text: second};
}
