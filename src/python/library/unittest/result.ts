/** What came of the tests, told as it comes and at the end. */
export const RESULT = `
class TestResult:
    def __init__(self, verbosity=1):
        self.verbosity = verbosity
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = 0, []
        self.testsRun = 0
        self._newline = True
    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)
    def _title(self, test):
        doc = test.shortDescription()
        return f"{test}\\n{doc}" if doc else str(test)
    def startTest(self, test):
        self.testsRun += 1
        if self.verbosity > 1:
            _sys.stderr.write(self._title(test) + " ... ")
            self._newline = False
    def _tell(self, test, dot, word):
        if self.verbosity <= 1:
            _sys.stderr.write(dot if self.verbosity else "")
            return
        # A subtest has a line of its own, and so has what is told after it.
        is_subtest = isinstance(test, _SubTest)
        if is_subtest or self._newline:
            before = "" if self._newline else "\\n"
            _sys.stderr.write(f"{before}{'  ' if is_subtest else ''}{self._title(test)} ... ")
        _sys.stderr.write(word + "\\n")
        self._newline = True
    def addSuccess(self, test):
        self._tell(test, ".", "ok")
    def addFailure(self, test, error):
        self.failures.append((test, self._shown(error)))
        self._tell(test, "F", "FAIL")
    def addError(self, test, error):
        self.errors.append((test, self._shown(error)))
        self._tell(test, "E", "ERROR")
    def addSubTest(self, test, subtest, error):
        if isinstance(error, subtest.failureException):
            self.addFailure(subtest, error)
        else:
            self.addError(subtest, error)
    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self._tell(test, "s", f"skipped {reason!r}")
    def addExpectedFailure(self, test):
        self.expectedFailures += 1
        _sys.stderr.write(["", "x", "expected failure\\n"][self.verbosity])
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        _sys.stderr.write(["", "u", "unexpected success\\n"][self.verbosity])
    def _shown(self, error):
        return "".join(_traceback.format_exception(error))
    def printErrors(self):
        if self.verbosity:
            _sys.stderr.write("\\n")
        for flavour, several in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, shown in several:
                _sys.stderr.write(f"{'=' * 70}\\n{flavour}: {self._title(test)}\\n{'-' * 70}\\n{shown}\\n")
        if self.unexpectedSuccesses:
            _sys.stderr.write("=" * 70 + "\\n")
        for test in self.unexpectedSuccesses:
            _sys.stderr.write(f"UNEXPECTED SUCCESS: {self._title(test)}\\n")
`;
