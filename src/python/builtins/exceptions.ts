import {errorType} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Keywords} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, native} from '../objects/natives.ts';
import {addNote} from '../objects/notes.ts';
import type {Value} from '../objects/types.ts';
import {asString} from '../operations/conversion.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {setTraceback} from './exception-attributes.ts';
import {keepKeywords} from './exception-fields.ts';
import {groupOf} from './exception-groups.ts';
import {checkNoKeywords, keepFiles, madeOf, osErrorClass, usesInit} from './os-errors.ts';
import {checkUnicodeError} from './unicode-errors.ts';

// Exceptions

export const raised = (value: unknown) => value as PyException;

const base = errorType('BaseException');

registerMaker(base, (cls, args, keywords) => {
  if (cls.isSubclass(errorType('BaseExceptionGroup'))) return groupOf(cls, args);
  checkUnicodeError(cls, args);
  checkNoKeywords(cls, keywords);
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

/** What `__init__` makes an exception of. Raises TypeError for keywords that its class does not take. */
function setUp(made: PyException, args: readonly Value[], keywords: Keywords): void {
  keepKeywords(made, keywords ?? new Map());
  made.args = [...args];
  keepFiles(made);
}

const osError = errorType('OSError');

for (const cls of [base, osError]) {
  const init = native('__init__', 'self, *args, **kwargs', () => null, true);
  init.call = ([self, ...args], keywords) => {
    // `__new__` has done it.
    if (cls === base || usesInit(raised(self).cls)) setUp(raised(self), args, keywords);
    return null;
  };
  init.qualname = `${cls.name}.__init__`;
  cls.dict.set('__init__', init);
}
