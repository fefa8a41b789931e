import {namespaceOf, namesShown} from '../builtins/attribute-dict.ts';
import {compileModule} from '../compile/module.ts';
import type {PyDict} from '../objects/dict.ts';
import type {PyModule} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import {runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {Source, SourceError, TIMED} from '../source.ts';
import {registerPython} from './register.ts';

/** The names of a module once more: what an example binds is no name of the program's. */
const COPY = native('_copy', 'module', module => namespaceOf(new Map((module as PyModule).dict)));

/** An example is interpreted as the program itself is. Gives False for a text that is none. */
const RUN = native('_run', 'text, names', (text, names) => {
  try {
    const code = compileModule(new Source(text as string, TIMED, false, vm.program.finalizes));
    const globals = namesShown(names as PyDict);
    runFrame(new Frame(code, new Array(code.slots), globals, globals, null, vm.frame));
    return true;
  } catch (error) {
    if (error instanceof SourceError && error.file === TIMED) return false;
    throw error;
  }
});

/** `doctest.testmod()` of examples that hold: what it would say of others is refused. */
const TEXT = `
import contextlib as _contextlib, io as _io, re as _re, sys as _sys, traceback as _traceback
from collections import namedtuple as _namedtuple

class TestResults(_namedtuple("TestResults", "failed attempted")):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

_EXAMPLE = _re.compile(r"""
    (?P<source>
        (?:^(?P<indent> [ ]*) >>>    .*)
        (?:\\n           [ ]*  \\.\\.\\. .*)*)
    \\n?
    (?P<want> (?:(?![ ]*$)
                 (?![ ]*>>>)
                 .+$\\n?
              )*)
    """, _re.MULTILINE | _re.VERBOSE)
_EXCEPTION = _re.compile(r"""
    ^(?P<hdr> Traceback\\ \\(
        (?: most\\ recent\\ call\\ last
        |   innermost\\ last
        ) \\) :
    )
    \\s* $
    (?P<stack> .*?)
    ^(?P<msg> \\w+ .*)
    """, _re.VERBOSE | _re.MULTILINE | _re.DOTALL)

_FAILS = "leave doctest out, and print what you want to see"

def _stripped(text, indent):
    return "\\n".join(line[indent:] for line in text.split("\\n"))

def _examples(doc):
    for match in _EXAMPLE.finditer(doc.expandtabs()):
        indent = len(match["indent"])
        source = "\\n".join(line[indent + 4:] for line in match["source"].split("\\n"))
        if "doctest:" in source:
            _refuse("an option of doctest in an example", _FAILS)
        if not source.strip() or source.strip().startswith("#"):
            continue
        want = _stripped(match["want"].rstrip(), indent)
        yield source, want + "\\n" if want else ""

def _objects(module):
    yield module
    for value in list(vars(module).values()):
        if getattr(value, "__module__", None) == module.__name__ and hasattr(value, "__qualname__"):
            yield from _within(value)

def _within(value):
    yield value
    if isinstance(value, type):
        for inner in list(vars(value).values()):
            if isinstance(inner, (staticmethod, classmethod)):
                inner = inner.__func__
            if isinstance(inner, property) or hasattr(inner, "__qualname__"):
                yield from _within(inner)

def _doc(value):
    return value.__doc__ if isinstance(value.__doc__, str) else ""

# What an example prints, or the last line of what it raises.
def _got(source, names):
    printed = _io.StringIO()
    raised = None
    with _contextlib.redirect_stdout(printed):
        try:
            _single(source, names)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raised = _traceback.format_exception_only(type(error), error)[-1]
    return printed.getvalue(), raised

def _single(source, names):
    if _run(f"__doctest_value__ = (\\n{source}\\n)", names):
        value = names.pop("__doctest_value__")
        if value is not None:
            print(repr(value))
            names["_"] = value
    elif not _run(source, names):
        _refuse("an example of doctest that is no statement", _FAILS)

def _check(source, want, names):
    if source.count("\\n") and not source.lstrip().startswith(("def ", "async def ", "class ", "@")) and source.rstrip()[-1:] not in ")]}":
        _refuse("an example of doctest of several lines", "put it into a function")
    printed, raised = _got(source, names)
    match = _EXCEPTION.match(want)
    if raised is None and match is None:
        holds = printed == want
    else:
        holds = raised is not None and match is not None and match["msg"] == raised
    if not holds and not (raised is None and want.replace("<BLANKLINE>", "") == printed):
        _refuse("what doctest says of an example that fails", _FAILS)

def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    if name or globs or optionflags or extraglobs or raise_on_error:
        _refuse("such an option of doctest.testmod", "leave it out")
    if verbose or verbose is None and "-v" in _sys.argv:
        _refuse("what doctest says with verbose=True", _FAILS)
    module = _sys.modules["__main__"] if m is None else m
    attempted = 0
    for value in sorted(_objects(module), key=lambda value: getattr(value, "__qualname__", "")):
        names = _copy(module)
        for source, want in _examples(_doc(value)):
            attempted += 1
            _check(source, want, names)
    return TestResults(0, attempted)
`;

registerPython('doctest', TEXT, [
  ['_copy', COPY],
  ['_run', RUN],
]);
