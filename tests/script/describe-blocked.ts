import {tallyOf} from '../../src/script/views/blocked-field.ts';
import type {BlockedMoment, HalfMoment} from '../../src/script/views/blocked-moment.ts';

/** Each crowd's signs, who has the seat, and which line is lit. */
export function describeBlocked({halves, now}: BlockedMoment): string {
  return [`${now.toFixed(3)} s`, ...halves.map(describeHalf)].join(' || ');
}

function describeHalf({field, seat, thread, bookmarks, code, isFrozen}: HalfMoment): string {
  const {ahead, answered, late, overdue} = tallyOf(field);
  const {who, does} = seat.to;
  const lit = bookmarks.find(bookmark => bookmark.lit > 0.5);
  return [
    `ahead ${ahead} answered ${answered} late ${late} overdue ${overdue}`,
    ['seat', who, does ?? '-'].filter(Boolean).join(' '),
    ...(thread && thread.moved * thread.busy > 0.5 ? [`thread ${thread.call}`] : []),
    `line ${lit ? lit.row + (code[0]?.number ?? 1) : '-'}`,
    isFrozen > 0.5 ? 'frozen' : 'turns',
  ].join(' | ');
}
