import {easeInOutCubic} from '../ease.ts';
import type {FilmSeconds} from '../units.ts';
import {FADE} from './loop-stage.ts';
import type {Block} from './scope-box.ts';
import type {ErrorMoment} from './scope-moment.ts';
import type {Raise} from './scope-raises.ts';
import type {Solo} from './solo.ts';

const WAY: FilmSeconds = 0.5;

/** The exception of the block's own lines: it goes along while the block closes, and leaves it with its owner's end. */
export function errorOf(
  {cut, now}: Solo,
  block: Block,
  raises: readonly Raise[],
): (time: FilmSeconds) => ErrorMoment | null {
  const raise = raises.find(({task}) => task === block.owner);
  const end = cut.shots.find(
    ({event}) => event.kind === 'task-ended' && event.task === block.owner,
  );
  if (!raise || !end) return () => null;
  const from = now.at(raise.from);
  const alpha = cut.score.number(0).to(1, raise.from, FADE);
  const out = cut.score.number(0).to(1, end.time, WAY, easeInOutCubic);
  return time => ({
    text: raise.error,
    from,
    until: Math.max(from, Math.min(now.at(time), block.left.event.at)),
    alpha: alpha.at(time),
    out: out.at(time),
  });
}
