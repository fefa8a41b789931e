import type {Maybe} from '../../objects/natives.ts';
import {PyType, type Value} from '../../objects/types.ts';
import {refuse} from '../../run/refusals.ts';

/** `cls=` among further options; null if there is none. */
export function classOf(others: Maybe): PyType | null {
  const cls = (others as unknown as ReadonlyMap<string, Value>).get('cls');
  return cls instanceof PyType ? cls : null;
}

/** Options that are given as what they are anyway say nothing. */
const SAID_ANYWAY: Readonly<Record<string, Value>> = {
  cls: null,
  check_circular: true,
  strict: true,
};

export function refuseOthers(name: string, others: Maybe): void {
  for (const [option, value] of others as unknown as ReadonlyMap<string, Value>)
    if (SAID_ANYWAY[option] !== value)
      refuse(`"json.${name}(${option}=...)" is not modelled`, 'leave the option out');
}
