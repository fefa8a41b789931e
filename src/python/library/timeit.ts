import {namesShown} from '../builtins/attribute-dict.ts';
import type {Code} from '../compile/code.ts';
import {compileModule} from '../compile/module.ts';
import type {PyDict} from '../objects/dict.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {Source, SourceError, TIMED} from '../source.ts';
import {registerPython} from './register.ts';

/** What the text has names for that are no others'. */
const OWN = ['inner', '_stmt', '_setup'];

/** A text of the program's is interpreted as the program itself is. */
function compiled(text: string): Code {
  try {
    return compileModule(new Source(text, TIMED, false, vm.program.finalizes));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const place = `line ${error.line} of the text that timeit is given`;
    return refuse(`in ${place}: ${error.found}`, error.remedy);
  }
}

/** The function `inner` that a text defines, whose names are those of `names`. They are left as they were. */
const INNER = native('_inner', 'text, names, functions', (text, names, functions) => {
  const code = compiled(text as string);
  const globals = namesShown(names as PyDict);
  const before = OWN.map(name => [name, globals.get(name)] as const);
  for (const [name, value] of namesShown(functions as PyDict)) globals.set(name, value);
  runFrame(new Frame(code, new Array(code.slots), globals, globals, null, vm.frame));
  const inner = globals.get('inner') as Value;
  for (const [name, value] of before) {
    if (value === undefined) globals.delete(name);
    else globals.set(name, value);
  }
  return inner;
});

const CHECK = native('_check', 'text', text => {
  compiled(text as string);
  return null;
});

/** `timeit.py`, but that nothing takes time which does not wait. */
const TEXT = `
import gc, itertools, sys, time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

dummy_src_name = "<timeit-src>"
default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
_globals = globals

template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""

def reindent(src, indent):
    return src.replace("\\n", "\\n" + " " * indent)

class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        local_ns, global_ns, init = {}, _globals() if globals is None else globals, ""
        if isinstance(setup, str):
            _check(setup)
            before = setup + "\\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            local_ns["_setup"] = setup
            init += ", _setup=_setup"
            before = ""
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            _check(before + stmt)
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            local_ns["_stmt"] = stmt
            init += ", _stmt=_stmt"
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = template.format(stmt=stmt, setup=setup, init=init)
        if "global " in self.src:
            _refuse("global in a text for timeit", "give it a function")
        self.inner = _inner(self.src, global_ns, local_ns)
    def print_exc(self, file=None):
        _refuse("Timer.print_exc", "call traceback.print_exc()")
    def timeit(self, number=default_number):
        return self.inner(itertools.repeat(None, number), self.timer)
    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]
    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                time_taken = self.timeit(number)
                if time_taken == 0.0:
                    _refuse("autorange of what does not wait", "say how often it is to run")
                if callback:
                    callback(number, time_taken)
                if time_taken >= 0.2:
                    return (number, time_taken)
            i *= 10

def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)

def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
`;

registerPython('timeit', TEXT, [
  ['_inner', INNER],
  ['_check', CHECK],
]);
