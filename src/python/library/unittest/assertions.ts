/** What a test asserts: methods of `unittest.TestCase`. */
export const ASSERTIONS = `
    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
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
    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            within = f"{_short(delta)} delta ({_short(diff)} difference)"
        else:
            places = 7 if places is None else places
            if not first == second and round(diff, places) != 0:
                return
            within = f"{places!r} places"
        self._fail(msg, f"{_short(first)} == {_short(second)} within {within}")
    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        seen, lines = [], []
        for item in first + second:
            if item in seen:
                continue
            seen.append(item)
            had, has = first.count(item), second.count(item)
            if had != has:
                lines.append(f"First has {had}, Second has {has}:  {item!r}")
        if lines:
            self._fail(msg, "Element counts were not equal:\\n" + self._truncated("\\n".join(lines)))
    def _truncated(self, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return diff
        return f"\\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."
    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _re.compile(expected_regex)
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")
    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _re.compile(unexpected_regex)
        found = pattern.search(text)
        if found:
            self._fail(msg, f"Regex matched: {found[0]!r} matches {pattern.pattern!r} in {text!r}")
    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(self, expected_exception).handle("assertRaises", args, kwargs)
    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(self, expected_exception, expected_regex).handle("assertRaisesRegex", args, kwargs)
    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(self, expected_warning).handle("assertWarns", args, kwargs)
    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(self, expected_warning, expected_regex).handle("assertWarnsRegex", args, kwargs)
    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, no_logs=False)
    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, no_logs=True)
`;
