/** A function as a test, and a part of a test as one. */
export const OTHER_CASES = `
class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super(FunctionTestCase, self).__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description
    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()
    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()
    def runTest(self):
        self._testFunc()
    def id(self):
        return self._testFunc.__name__
    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._setUpFunc == other._setUpFunc and \\
               self._tearDownFunc == other._tearDownFunc and \\
               self._testFunc == other._testFunc and \\
               self._description == other._description
    def __hash__(self):
        return hash((type(self), self._setUpFunc, self._tearDownFunc,
                     self._testFunc, self._description))
    def __str__(self):
        return "%s (%s)" % (strclass(self.__class__),
                            self._testFunc.__name__)
    def __repr__(self):
        return "<%s tec=%s>" % (strclass(self.__class__),
                                     self._testFunc)
    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split("\\n")[0].strip() or None

class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException
    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")
    def _subDescription(self):
        parts = []
        if self._message is not _subtest_msg_sentinel:
            parts.append("[{}]".format(self._message))
        if self.params:
            params_desc = ', '.join(
                "{}={!r}".format(k, v)
                for (k, v) in self.params.items())
            parts.append("({})".format(params_desc))
        return " ".join(parts) or '(<subtest>)'
    def id(self):
        return "{} {}".format(self.test_case.id(), self._subDescription())
    def shortDescription(self):
        return self.test_case.shortDescription()
    def __str__(self):
        return "{} {}".format(self.test_case, self._subDescription())
`;
