/** How a part of a test went: the test's own, and that of each `subTest`. */
export const OUTCOME = `
import sys
import functools
import re
import warnings
import collections
import contextlib
import time
import types
from unittest import result
from unittest.util import (strclass, safe_repr, _count_diff_all_purpose,
                   _count_diff_hashable, _common_shorten_repr)
__unittest = True
_subtest_msg_sentinel = object()
DIFF_OMITTED = ('\\nDiff is %s characters long. '
                 'Set self.maxDiff to None to see it.')

# Few tests fail: what tells how two values differ is loaded when one does.
def _ndiff(a, b):
    import difflib
    return difflib.ndiff(a, b)
def _pformat(value):
    import pprint
    return pprint.pformat(value)

class SkipTest(Exception):
    pass

class _ShouldStop(Exception):
    pass

class _UnexpectedSuccess(Exception):
    pass

class _Outcome(object):
    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expectedFailure = None
    def testPartExecutor(self, test_case, subTest=False):
        return _PartExecutor(self, test_case, subTest)

# In CPython a generator with @contextmanager: whether one is left open is looked for among all objects, part by part.
class _PartExecutor:
    def __init__(self, outcome, test_case, subTest):
        self.outcome = outcome
        self.test_case = test_case
        self.subTest = subTest
    def __enter__(self):
        self.old_success = self.outcome.success
        self.outcome.success = True
    def __exit__(self, *exc_info):
        outcome = self.outcome
        try:
            return self._taken(outcome, exc_info)
        finally:
            outcome.success = outcome.success and self.old_success
    def _taken(self, outcome, exc_info):
        exc_type, test_case = exc_info[0], self.test_case
        if exc_type is None:
            if self.subTest and outcome.success:
                outcome.result.addSubTest(test_case.test_case, test_case, None)
        elif issubclass(exc_type, KeyboardInterrupt):
            return False
        elif issubclass(exc_type, SkipTest):
            outcome.success = False
            _addSkip(outcome.result, test_case, str(exc_info[1]))
        elif issubclass(exc_type, _ShouldStop):
            pass
        elif outcome.expecting_failure:
            outcome.expectedFailure = exc_info
        else:
            outcome.success = False
            if self.subTest:
                outcome.result.addSubTest(test_case.test_case, test_case, exc_info)
            else:
                _addError(outcome.result, test_case, exc_info)
        return True

def _addSkip(result, test_case, reason):
    addSkip = getattr(result, 'addSkip', None)
    if addSkip is not None:
        addSkip(test_case, reason)
    else:
        result.addSuccess(test_case)
def _addError(result, test, exc_info):
    if result is not None and exc_info is not None:
        if issubclass(exc_info[0], test.failureException):
            result.addFailure(test, exc_info)
        else:
            result.addError(test, exc_info)
`;
