import {
  getsetType,
  memberType,
  NativeProperty,
  PySuper,
  SlotMember,
} from '../objects/descriptors.ts';
import {error, typeError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods} from '../objects/natives.ts';
import {isInstance, typeName, typeOf} from '../objects/type-of.ts';
import {PyObject, PyType, superType, type Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {registerRepr} from '../text/repr.ts';

/** What an attribute of C answers to who asks it by hand: of a class, itself. */
for (const cls of [getsetType, memberType]) {
  methods(cls, {
    __get__: [
      'instance, owner=, /',
      (self, instance = null) =>
        instance === null ? self : (self as NativeProperty).get(instance),
    ],
  });
}

registerRepr(NativeProperty, () =>
  refuse('how an attribute of a built-in class is shown is not modelled', 'name it yourself'),
);
registerRepr(SlotMember, ({name, owner}) => `<member '${name}' of '${owner.name}' objects>`);

registerMaker(superType, (_cls, args) => {
  const {frame} = vm;
  const [cls, self] = args;
  if (cls instanceof PyType) {
    const on = self ?? null;
    if (!isOf(on, cls)) {
      const whose = on instanceof PyType ? `type ${on.name}` : `instance of ${typeName(on)}`;
      throw typeError(
        `super(type, obj): obj (${whose}) is not an instance or subtype of type (${cls.name}).`,
      );
    }
    return new PySuper(cls, on, on instanceof PyType && on.isSubclass(cls) ? on : typeOf(on));
  }
  if (cls !== undefined) {
    throw typeError(`super() argument 1 must be a type, not ${typeName(cls)}`);
  }
  const start = frame?.classCell?.value;
  const first = firstArgument(frame);
  if (first === undefined) throw error('RuntimeError', 'super(): no arguments');
  if (!(start instanceof PyType)) throw error('RuntimeError', 'super(): __class__ cell not found');
  return new PySuper(
    start,
    first,
    first instanceof PyType && first.isSubclass(start) ? first : typeOf(first),
  );
});

function isOf(value: Value, cls: PyType): boolean {
  return isInstance(value, cls) || (value instanceof PyType && value.isSubclass(cls));
}

function firstArgument(frame: Frame | null): Value | undefined {
  const first = frame?.code.params.positional ? frame.locals[0] : undefined;
  if (first instanceof PyObject && first.cls.name === 'cell')
    return (first as unknown as {value?: Value}).value;
  return first;
}
