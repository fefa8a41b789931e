import {errorType} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, native} from '../objects/natives.ts';
import {addNote} from '../objects/notes.ts';
import type {Value} from '../objects/types.ts';
import {asString} from '../operations/conversion.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {setTraceback} from './exception-attributes.ts';
import {keepKeywords} from './exception-fields.ts';
import {groupOf} from './exception-groups.ts';
import {keepFiles, madeOf, osErrorClass} from './os-errors.ts';
import {checkUnicodeError} from './unicode-errors.ts';

// Exceptions

export const raised = (value: unknown) => value as PyException;

const base = errorType('BaseException');

registerMaker(base, (cls, args) => {
  if (cls.isSubclass(errorType('BaseExceptionGroup'))) return groupOf(cls, args);
  checkUnicodeError(cls, args);
  const made = new PyException(osErrorClass(cls, args), madeOf(cls, args));
  keepFiles(made);
  return made;
});

allowAttributes(base);

methods(base, {
  with_traceback: [
    'tb, /',
    (self, tb) => {
      setTraceback(raised(self), tb as Value);
      return self;
    },
  ],
  add_note: [
    'note, /',
    (self, note) =>
      addNote(raised(self), asString(note as Value, 'add_note() argument must be str')),
  ],
});

const baseInit = native(
  '__init__',
  'self, *args, **kwargs',
  (self, args, keywords) => {
    keepKeywords(raised(self), keywords as unknown as Map<string, Value>);
    raised(self).args = args as unknown as Value[];
    keepFiles(raised(self));
  },
  true,
);

baseInit.qualname = 'BaseException.__init__';
base.dict.set('__init__', baseInit);
