import {registerPython} from '../register.ts';
import {CASE} from './case.ts';

/** `unittest`, as far as programs test coroutines with it: cases, `main`, and what it prints on stderr. */
registerPython(
  'unittest',
  `
import asyncio as _asyncio
import contextvars as _contextvars
import inspect as _inspect
import re as _re
import sys as _sys
import time as _time
import traceback as _traceback
${CASE}
class TestResult:
    def __init__(self, verbosity=1):
        self.verbosity = verbosity
        self.failures, self.errors, self.skipped = [], [], []
        self.testsRun = 0
    def wasSuccessful(self):
        return not self.failures and not self.errors
    def _title(self, test):
        doc = test.shortDescription()
        return f"{test}\\n{doc}" if doc else str(test)
    def startTest(self, test):
        self.testsRun += 1
        if self.verbosity > 1:
            _sys.stderr.write(self._title(test) + " ... ")
    def _tell(self, dot, word):
        _sys.stderr.write(word + "\\n" if self.verbosity > 1 else dot if self.verbosity else "")
    def addSuccess(self, test):
        self._tell(".", "ok")
    def addFailure(self, test, error):
        self.failures.append((self._title(test), self._shown(error)))
        self._tell("F", "FAIL")
    def addError(self, test, error):
        self.errors.append((self._title(test), self._shown(error)))
        self._tell("E", "ERROR")
    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self._tell("s", f"skipped {reason!r}")
    def _shown(self, error):
        return "".join(_traceback.format_exception(error))
    def printErrors(self):
        if self.verbosity:
            _sys.stderr.write("\\n")
        for flavour, several in (("ERROR", self.errors), ("FAIL", self.failures)):
            for title, shown in several:
                _sys.stderr.write(f"{'=' * 70}\\n{flavour}: {title}\\n{'-' * 70}\\n{shown}\\n")

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

def main(module="__main__", defaultTest=None, argv=None, *, verbosity=1, exit=True, **options):
    if defaultTest is not None:
        _refuse("defaultTest= of unittest.main", "leave it out")
    if isinstance(module, str):
        module = _sys.modules[module]
    result = TestResult(verbosity)
    started = _time.perf_counter()
    for cls in _cases(module):
        _run_case(cls, result)
    taken = _time.perf_counter() - started
    result.printErrors()
    run = result.testsRun
    _sys.stderr.write(f"{'-' * 70}\\nRan {run} test{'' if run == 1 else 's'} in {taken:.3f}s\\n\\n")
    counts = [("failures", len(result.failures)), ("errors", len(result.errors)), ("skipped", len(result.skipped))]
    infos = [f"{name}={count}" for name, count in counts if count]
    outcome = "FAILED" if not result.wasSuccessful() else "NO TESTS RAN" if run == 0 and not result.skipped else "OK"
    _sys.stderr.write(outcome + (f" ({', '.join(infos)})" if infos else "") + "\\n")
    if exit:
        if run == 0 and not result.skipped:
            _sys.exit(5)
        _sys.exit(not result.wasSuccessful())
`,
);
