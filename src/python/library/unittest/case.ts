/** `unittest.TestCase`: what a test asserts, and what is run around it. */
export const CASE = `
class SkipTest(Exception):
    __module__ = "unittest.case"

class _Asserting:
    def __init__(self, expected, test, pattern):
        if not (isinstance(expected, type) or isinstance(expected, tuple)):
            raise TypeError("assertRaises() arg 1 must be an exception type or tuple of exception types")
        self.expected = expected
        self.test = test
        self.pattern = pattern
    def __enter__(self):
        return self
    def __exit__(self, cls, error, trace):
        if cls is None:
            name = getattr(self.expected, "__name__", str(self.expected))
            raise self.test.failureException(f"{name} not raised")
        if not issubclass(cls, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None and not _re.search(self.pattern, str(error)):
            text = f'"{self.pattern}" does not match "{error}"'
            raise self.test.failureException(text)
        return True

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

class TestCase:
    failureException = AssertionError
    longMessage = True
    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
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
    def subTest(self, msg=None, **params):
        _refuse("unittest.TestCase.subTest", "write a test for each")
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
        if self._attempt(result, self._callSetUp):
            passed = self._attempt(result, lambda: self._callTestMethod(method))
            passed = self._attempt(result, self._callTearDown) and passed
        else:
            passed = False
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            passed = self._attempt(result, lambda: self._callCleanup(function, *args, **kwargs)) and passed
        if passed:
            result.addSuccess(self)
    def _attempt(self, result, action):
        try:
            action()
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            result.addSkip(self, str(error))
        except self.failureException as error:
            result.addFailure(self, error)
        except Exception as error:
            result.addError(self, error)
        return False

    def _formatMessage(self, msg, standard):
        return standard if msg is None else f"{standard} : {msg}"
    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))
    def fail(self, msg=None):
        raise self.failureException(msg)
    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{_short(expr)} is not true")
    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{_short(expr)} is not false")
    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        if type(first) is type(second) and isinstance(first, (str, list, tuple, dict, set, frozenset)):
            _refuse("how unittest shows in what two collections or texts differ", "compare their lengths or single items")
        self._fail(msg, f"{_short(first)} != {_short(second)}")
    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertMultiLineEqual = assertEqual
    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{_short(first)} == {_short(second)}")
    def assertIs(self, first, second, msg=None):
        if first is not second:
            self._fail(msg, f"{_short(first)} is not {_short(second)}")
    def assertIsNot(self, first, second, msg=None):
        if first is second:
            self._fail(msg, f"unexpectedly identical: {_short(first)}")
    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{_short(obj)} is not None")
    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")
    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{_short(member)} not found in {_short(container)}")
    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{_short(member)} unexpectedly found in {_short(container)}")
    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f"{_short(obj)} is not an instance of {cls!r}")
    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f"{_short(obj)} is an instance of {cls!r}")
    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{_short(a)} not greater than {_short(b)}")
    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{_short(a)} not greater than or equal to {_short(b)}")
    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{_short(a)} not less than {_short(b)}")
    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{_short(a)} not less than or equal to {_short(b)}")
    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            within = f"{_short(delta)} delta"
        else:
            places = 7 if places is None else places
            if round(diff, places) == 0:
                return
            within = f"{places!r} places"
        self._fail(msg, f"{_short(first)} != {_short(second)} within {within} ({_short(diff)} difference)")
    def assertRegex(self, text, expected_regex, msg=None):
        if not _re.search(expected_regex, text):
            self._fail(msg, f"Regex didn't match: {expected_regex!r} not found in {text!r}")
    def assertRaises(self, expected_exception, *args, **kwargs):
        return self._raises(expected_exception, None, args, kwargs)
    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return self._raises(expected_exception, expected_regex, args, kwargs)
    def _raises(self, expected, pattern, args, kwargs):
        context = _Asserting(expected, self, pattern)
        if not args:
            return context
        with context:
            args[0](*args[1:], **kwargs)

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
