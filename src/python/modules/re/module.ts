import {registerPython} from '../../library/register.ts';
import {typeError, valueError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {type Maybe, pythonFunctions} from '../../objects/natives.ts';
import {bytearrayType, type Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {DEPRECATED} from '../deprecations.ts';
import {flagsOf} from './flags.ts';
import {matchType} from './match.ts';
import {PyPattern, patternType} from './pattern.ts';
import {compiledOnce, purge} from './pattern-cache.ts';
import './pattern-methods.ts';
import {patternError} from './scanner.ts';
import {asValue, notText, type Written, written} from './written.ts';

/** A pattern that is compiled already comes back as it is. */
function compile(pattern: Maybe, flags: Maybe): PyPattern {
  if (!(pattern instanceof PyPattern)) return compiledOnce(sourceOf(pattern), flagsOf(flags));
  if (flags == null || flagsOf(flags) === 0) return pattern;
  throw valueError('cannot process flags argument with a compiled pattern');
}

/** What a pattern may be made of. */
function sourceOf(pattern: Maybe): Written {
  if (pattern instanceof PyBytes && pattern.cls === bytearrayType)
    throw typeError("cannot use 'tuple' as a dict key (unhashable type: 'bytearray')");
  const source = written(pattern);
  if (source !== undefined) return source;
  throw typeError('first argument must be string or compiled pattern');
}

/** Raises TypeError for what is neither text nor bytes. */
function escapeAll(given: Maybe): Value {
  const source = written(given);
  if (source !== undefined) return asValue(source.text.replace(SPECIAL, '\\$&'), source.isBytes);
  throw typeError(notText(given as Value));
}

const SPECIAL = /[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g;

for (const cls of [patternType, matchType]) {
  registerMaker(cls, () => {
    throw typeError(`cannot create 're.${cls.name}' instances`);
  });
}

registerPython(
  're',
  `
import enum as _enum

class RegexFlag(_enum.IntFlag, boundary=_enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    _numeric_repr_ = hex
    def __repr__(self):
        if self._name_ is not None: return "|".join(f"re.{name}" if name.isidentifier() else name for name in self._name_.split("|"))
        return f"re.RegexFlag({self._value_})"
    __str__ = object.__str__

globals().update((name, flag) for name, flag in RegexFlag.__members__.items() if name != "DEBUG")

_NONE = object()

# What stands behind the string is to be named, and may be passed by position yet.
def _named(function, option, least, args, value, flags):
    if args:
        value, flags = _by_position(function, option, least, args, value, flags)
        _deprecated(f"'{option}' is passed as positional argument")
    return 0 if value is _NONE else value, 0 if flags is _NONE else flags

def _by_position(function, option, least, args, value, flags):
    if value is not _NONE:
        raise TypeError(f"{function}() got multiple values for argument '{option}'")
    if len(args) > 1 and flags is not _NONE:
        raise TypeError(f"{function}() got multiple values for argument 'flags'")
    if len(args) > 2:
        raise TypeError(f"{function}() takes from {least} to {least + 2} positional arguments but {least + len(args)} were given")
    return args[0], args[1] if len(args) > 1 else flags

def match(pattern, string, flags=0): return compile(pattern, flags).match(string)
def fullmatch(pattern, string, flags=0): return compile(pattern, flags).fullmatch(string)
def search(pattern, string, flags=0): return compile(pattern, flags).search(string)
def findall(pattern, string, flags=0): return compile(pattern, flags).findall(string)
def finditer(pattern, string, flags=0): return compile(pattern, flags).finditer(string)
def split(pattern, string, *args, maxsplit=_NONE, flags=_NONE):
    maxsplit, flags = _named("split", "maxsplit", 2, args, maxsplit, flags)
    return compile(pattern, flags).split(string, maxsplit)
def sub(pattern, repl, string, *args, count=_NONE, flags=_NONE):
    count, flags = _named("sub", "count", 3, args, count, flags)
    return compile(pattern, flags).sub(repl, string, count)
def subn(pattern, repl, string, *args, count=_NONE, flags=_NONE):
    count, flags = _named("subn", "count", 3, args, count, flags)
    return compile(pattern, flags).subn(repl, string, count)
`,
  [
    ...pythonFunctions({
      compile: ['pattern, flags=', compile],
      escape: ['pattern', escapeAll],
      purge: ['', purge],
    }),
    ['_deprecated', DEPRECATED],
    ['Pattern', patternType],
    ['Match', matchType],
    ['PatternError', patternError],
    ['error', patternError],
  ],
);
