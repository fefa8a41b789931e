import type {CrowdMember} from '../crowd.ts';
import {SAME_ON_CLOCK} from '../units.ts';
import type {FieldMoment, Tally} from './blocked-moment.ts';

export type Standing = 'ahead' | 'answered' | 'late' | 'overdue';

/** How one of the crowd stands at the field's instant. */
export function standingOf(
  member: CrowdMember,
  {now, told}: Pick<FieldMoment, 'now' | 'told'>,
): Standing {
  const {due, ended, order} = member;
  const isTold = ended < now - SAME_ON_CLOCK || (ended < now + SAME_ON_CLOCK && order < told);
  if (isTold) return ended > due + SAME_ON_CLOCK ? 'late' : 'answered';
  return due < now - SAME_ON_CLOCK ? 'overdue' : 'ahead';
}

/** How many stand how. */
export function tallyOf(field: FieldMoment): Tally {
  const tally = {ahead: 0, answered: 0, late: 0, overdue: 0};
  for (const member of field.members) tally[standingOf(member, field)] += 1;
  return tally;
}
