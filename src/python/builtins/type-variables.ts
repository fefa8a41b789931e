import {loadModule} from '../modules/registry.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, native} from '../objects/natives.ts';
import {
  PyTypeParameter,
  paramSpecType,
  typeVarTupleType,
  typeVarType,
  type Variance,
} from '../objects/type-parameters.ts';
import type {Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {asString} from '../operations/conversion.ts';
import {getItem} from '../operations/items.ts';
import {overItems} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {vm} from '../run/vm.ts';
import {NO_DEFAULT} from './type-parameters.ts';

// `TypeVar("T")` and its like, as they were written before 3.12.

type Maybe = Value | undefined;
type Kind = ConstructorParameters<typeof PyTypeParameter>[1];

const VARIANCE = 'bound=, covariant=, contravariant=, infer_variance=, default=';

registerMaker(typeVarType, (_cls, args, keywords) => TYPE_VAR.call(args, keywords));
const TYPE_VAR = native(
  'typevar',
  `name, *constraints, ${VARIANCE}`,
  (name, constraints, bound, covariant, contravariant, inferred, fallback) => {
    const choices = constraints as unknown as Value[];
    if (choices.length === 1) throw typeError('A single constraint is not allowed');
    if (choices.length > 0 && bound != null)
      throw typeError('Constraints cannot be combined with bound=...');
    const made = variable(name, 'TypeVar', varianceOf(covariant, contravariant, inferred));
    return saying(made, typed(bound), choices.map(typed), fallback);
  },
);

registerMaker(paramSpecType, (_cls, args, keywords) => PARAM_SPEC.call(args, keywords));
const PARAM_SPEC = native(
  'paramspec',
  `name, *, ${VARIANCE}`,
  (name, bound, covariant, contravariant, inferred, fallback) => {
    const made = variable(name, 'ParamSpec', varianceOf(covariant, contravariant, inferred));
    return saying(made, typed(bound), [], fallback);
  },
);

registerMaker(typeVarTupleType, (_cls, args, keywords) => TYPE_VAR_TUPLE.call(args, keywords));
const TYPE_VAR_TUPLE = native('typevartuple', 'name, *, default=', (name, fallback) =>
  saying(variable(name, 'TypeVarTuple', 'invariant'), null, [], fallback),
);

function varianceOf(covariant: Maybe, contravariant: Maybe, inferred: Maybe): Variance {
  const [isCo, isContra, isInferred] = [covariant, contravariant, inferred].map(each =>
    truth(each ?? false),
  );
  if (isCo && isContra) throw valueError('Bivariant types are not supported.');
  if (isInferred && (isCo || isContra))
    throw valueError('Variance cannot be specified with infer_variance.');
  if (isInferred) return 'inferred';
  return isCo ? 'covariant' : isContra ? 'contravariant' : 'invariant';
}

function variable(name: Maybe, kind: Kind, variance: Variance): PyTypeParameter {
  const text = asString(name as Value, `${kind.toLowerCase()}() argument 'name' must be str`);
  const made = new PyTypeParameter(text, kind, variance);
  made.module = vm.frame?.globals.get('__name__') ?? null;
  return made;
}

function saying(made: PyTypeParameter, bound: Value, choices: Value[], fallback: Maybe): Value {
  const constraints = new PyTuple(choices);
  const given = fallback === NO_DEFAULT ? undefined : fallback;
  made.said = {bound: () => bound, constraints: () => constraints, fallback: () => given};
  return made;
}

/** A type, which may be told of in quotes. */
function typed(value: Maybe): Value {
  if (value == null) return null;
  return call(loadModule('typing')?.dict.get('_type') as Value, [value]);
}

methods(typeVarTupleType, {
  __iter__: [
    '',
    self => {
      const unpack = loadModule('typing')?.dict.get('Unpack') as Value;
      return new PyIterator(overItems([getItem(unpack, self as Value)]));
    },
  ],
});
