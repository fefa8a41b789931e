import {ASSERTIONS} from './assertions.ts';

/** `unittest.TestCase`: a test, and what is run around it. */
export const CASE = `
def _short(value):
    text = repr(value)
    if len(text) > 80:
        _refuse("how unittest shortens a long value", "assert something shorter")
    return text

def skip(reason):
    def decorator(test):
        test.__unittest_skip__ = True
        test.__unittest_skip_why__ = reason
        return test
    return decorator
def skipIf(condition, reason):
    return skip(reason) if condition else (lambda test: test)
def skipUnless(condition, reason):
    return (lambda test: test) if condition else skip(reason)
def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item

class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._outcome = None
        self._subtest = None
    def setUp(self):
        pass
    def tearDown(self):
        pass
    @classmethod
    def setUpClass(cls):
        pass
    @classmethod
    def tearDownClass(cls):
        pass
    def id(self):
        return f"{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}"
    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"
    def shortDescription(self):
        doc = getattr(type(self), self._testMethodName).__doc__
        return doc.strip().split("\\n")[0].strip() if doc else None
    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))
    def skipTest(self, reason):
        raise SkipTest(reason)
    @_contextlib.contextmanager
    def subTest(self, msg=_no_message, **params):
        if self._outcome is None:
            yield
            return
        parent = self._subtest
        if parent is not None:
            params |= {name: value for name, value in parent.params.items() if name not in params}
        self._subtest = _SubTest(self, msg, params)
        try:
            with self._outcome.part(self._subtest, is_subtest=True):
                yield
            if self._outcome.success and self._outcome.expected_failure:
                raise _ShouldStop
        finally:
            self._subtest = parent
    def _callSetUp(self):
        self.setUp()
    def _callTestMethod(self, method):
        method()
    def _callTearDown(self):
        self.tearDown()
    def _callCleanup(self, function, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result):
        result.startTest(self)
        method = getattr(self, self._testMethodName)
        for owner in (type(self), method):
            if getattr(owner, "__unittest_skip__", False):
                result.addSkip(self, owner.__unittest_skip_why__)
                return
        expecting = any(getattr(who, "__unittest_expecting_failure__", False) for who in (self, method))
        self._outcome = outcome = _Outcome(result)
        try:
            self._runParts(outcome, method, expecting)
        finally:
            self._outcome = None
        if outcome.success:
            self._tellSuccess(result, outcome, expecting)
    def _runParts(self, outcome, method, expecting):
        with outcome.part(self):
            self._callSetUp()
        if outcome.success:
            outcome.expecting_failure = expecting
            with outcome.part(self):
                self._callTestMethod(method)
            outcome.expecting_failure = False
            with outcome.part(self):
                self._callTearDown()
        self.doCleanups()
    def doCleanups(self):
        outcome = self._outcome
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success
    def _tellSuccess(self, result, outcome, expecting):
        if not expecting:
            result.addSuccess(self)
        elif outcome.expected_failure:
            result.addExpectedFailure(self)
        else:
            result.addUnexpectedSuccess(self)

${ASSERTIONS}
class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None
    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._asyncioRunner = None
        self._asyncioTestContext = _contextvars.copy_context()
    async def asyncSetUp(self):
        pass
    async def asyncTearDown(self):
        pass
    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)
    async def enterAsyncContext(self, cm):
        value = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return value
    def _callSetUp(self):
        self._asyncioRunner.get_loop()
        self._asyncioTestContext.run(self.setUp)
        self._callMaybeAsync(self.asyncSetUp)
    def _callTestMethod(self, method):
        self._callMaybeAsync(method)
    def _callTearDown(self):
        self._callMaybeAsync(self.asyncTearDown)
        self._asyncioTestContext.run(self.tearDown)
    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)
    def _callMaybeAsync(self, func, /, *args, **kwargs):
        if _inspect.iscoroutinefunction(func):
            return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)
        return self._asyncioTestContext.run(func, *args, **kwargs)
    def run(self, result):
        self._asyncioRunner = _asyncio.Runner(debug=True, loop_factory=self.loop_factory)
        try:
            super().run(result)
        finally:
            self._asyncioRunner.close()
            self._asyncioRunner = None
`;
