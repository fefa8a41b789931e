import {registerPython} from '../register.ts';
import {CASE} from './case.ts';
import {CONTEXTS} from './contexts.ts';
import {OUTCOME} from './outcome.ts';
import {RESULT} from './result.ts';

/** `unittest`, as far as programs test coroutines with it: cases, `main`, and what it prints on stderr. */
registerPython(
  'unittest',
  `
import asyncio as _asyncio
import contextlib as _contextlib
import contextvars as _contextvars
import inspect as _inspect
import re as _re
import sys as _sys
import time as _time
import traceback as _traceback
import warnings as _warnings
${OUTCOME}${CONTEXTS}${CASE}${RESULT}
def _cases(module):
    for name in sorted(vars(module)):
        cls = getattr(module, name)
        if isinstance(cls, type) and issubclass(cls, TestCase) and cls not in (TestCase, IsolatedAsyncioTestCase):
            yield cls

def _names(cls):
    return sorted(name for name in dir(cls) if name.startswith("test") and callable(getattr(cls, name)))

def _run_case(cls, result):
    names = _names(cls)
    if not names:
        return
    is_skipped = getattr(cls, "__unittest_skip__", False)
    if not is_skipped:
        cls.setUpClass()
    for name in names:
        cls(name).run(result)
    if not is_skipped:
        cls.tearDownClass()

def main(module="__main__", defaultTest=None, argv=None, *, verbosity=1, exit=True, warnings="default", **options):
    if defaultTest is not None:
        _refuse("defaultTest= of unittest.main", "leave it out")
    if isinstance(module, str):
        module = _sys.modules[module]
    result = TestResult(verbosity)
    started = _time.perf_counter()
    with _warnings.catch_warnings():
        if warnings:
            _warnings.simplefilter(warnings)
        for cls in _cases(module):
            _run_case(cls, result)
    taken = _time.perf_counter() - started
    result.printErrors()
    run = result.testsRun
    _sys.stderr.write(f"{'-' * 70}\\nRan {run} test{'' if run == 1 else 's'} in {taken:.3f}s\\n\\n")
    counts = [
        ("failures", len(result.failures)),
        ("errors", len(result.errors)),
        ("skipped", len(result.skipped)),
        ("expected failures", result.expectedFailures),
        ("unexpected successes", len(result.unexpectedSuccesses)),
    ]
    infos = [f"{name}={count}" for name, count in counts if count]
    outcome = "FAILED" if not result.wasSuccessful() else "NO TESTS RAN" if run == 0 and not result.skipped else "OK"
    _sys.stderr.write(outcome + (f" ({', '.join(infos)})" if infos else "") + "\\n")
    if exit:
        if run == 0 and not result.skipped:
            _sys.exit(5)
        _sys.exit(not result.wasSuccessful())
`,
);
