import {NativeProperty} from '../objects/descriptors.ts';
import {errorType, typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, native} from '../objects/natives.ts';
import {addNote} from '../objects/notes.ts';
import {PyTraceback, tracebackObject} from '../objects/traceback-objects.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {unboxed} from '../operations/equality.ts';
import {toArray} from '../operations/iteration.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {groupOf} from './exception-groups.ts';
import {keepFiles, osErrorClass} from './os-errors.ts';

// Exceptions

export const raised = (value: unknown) => value as PyException;

const base = errorType('BaseException');

registerMaker(base, (cls, args, keywords) => {
  if (cls.isSubclass(errorType('BaseExceptionGroup'))) return groupOf(cls, args);
  const made = new PyException(osErrorClass(cls, args), args);
  keepFiles(made);
  for (const name of ['name', 'obj', 'path']) {
    const value = keywords?.get(name);
    if (value === undefined || !cls.native) continue;
    made.attrs ??= new Map();
    made.attrs.set(name, value);
  }
  return made;
});

allowAttributes(base);

methods(base, {
  with_traceback: [
    'tb, /',
    (self, tb) => {
      raised(self).traceback = tb instanceof PyTraceback ? tb.entry : null;
      return self;
    },
  ],
  add_note: [
    'note, /',
    (self, note) => {
      const text = unboxed(note as Value);
      if (typeof text !== 'string')
        throw typeError(`add_note() argument must be str, not ${typeName(note as Value)}`);
      addNote(raised(self), text);
    },
  ],
});

const baseInit = native(
  '__init__',
  'self, *args, **kwargs',
  (self, args) => {
    raised(self).args = args as unknown as Value[];
    keepFiles(raised(self));
  },
  true,
);

baseInit.qualname = 'BaseException.__init__';
base.dict.set('__init__', baseInit);

base.dict.set(
  'args',
  new NativeProperty(
    self => new PyTuple(raised(self).args),
    (self, value) => {
      raised(self).args = toArray(value);
    },
  ),
);

/** Raises TypeError for what can be neither. */
function errorOrNone(value: Value, what: 'cause' | 'context'): PyException | null {
  if (value === null || value instanceof PyException) return value;
  throw typeError(`exception ${what} must be None or derive from BaseException`);
}

base.dict.set(
  '__cause__',
  new NativeProperty(
    self => raised(self).cause,
    (self, value) => {
      raised(self).cause = errorOrNone(value, 'cause');
      raised(self).suppress = true;
    },
  ),
);

base.dict.set(
  '__context__',
  new NativeProperty(
    self => raised(self).context,
    (self, value) => {
      raised(self).context = errorOrNone(value, 'context');
    },
  ),
);

base.dict.set(
  '__suppress_context__',
  new NativeProperty(
    self => raised(self).suppress,
    (self, value) => {
      raised(self).suppress = value === true;
    },
  ),
);

base.dict.set(
  '__traceback__',
  new NativeProperty(
    self => tracebackObject(raised(self)),
    (self, value) => {
      raised(self).traceback = value instanceof PyTraceback ? value.entry : null;
    },
  ),
);

const argument = (index: number) => new NativeProperty(self => raised(self).args[index] ?? null);
errorType('StopIteration').dict.set('value', argument(0));
errorType('SystemExit').dict.set('code', argument(0));

for (const [name, attribute] of [
  ['ImportError', 'name'],
  ['NameError', 'name'],
  ['AttributeError', 'name'],
  ['AttributeError', 'obj'],
] as const) {
  errorType(name).dict.set(
    attribute,
    new NativeProperty(self => raised(self).attrs?.get(attribute) ?? null),
  );
}
