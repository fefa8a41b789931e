/** How a part of a test went: the test's own, and that of each `subTest`. */
export const OUTCOME = `
class SkipTest(Exception):
    __module__ = "unittest.case"

class _ShouldStop(Exception):
    pass

class _Outcome:
    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expected_failure = False

    @_contextlib.contextmanager
    def part(self, test, is_subtest=False):
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            self.success = False
            self.result.addSkip(test, str(error))
        except _ShouldStop:
            pass
        except BaseException as error:
            self._failed(test, error, is_subtest)
        finally:
            self.success = self.success and before

    def _failed(self, test, error, is_subtest):
        if self.expecting_failure:
            self.expected_failure = True
            return
        self.success = False
        if is_subtest:
            self.result.addSubTest(test.test_case, test, error)
        elif isinstance(error, test.failureException):
            self.result.addFailure(test, error)
        else:
            self.result.addError(test, error)

_no_message = object()

class _SubTest:
    def __init__(self, test_case, message, params):
        self.test_case = test_case
        self.message = message
        self.params = params
        self.failureException = test_case.failureException
    def _description(self):
        parts = [] if self.message is _no_message else [f"[{self.message}]"]
        if self.params:
            parts.append(f"({', '.join(f'{name}={value!r}' for name, value in self.params.items())})")
        return " ".join(parts) or "(<subtest>)"
    def id(self):
        return f"{self.test_case.id()} {self._description()}"
    def __str__(self):
        return f"{self.test_case} {self._description()}"
    def shortDescription(self):
        return self.test_case.shortDescription()
`;
