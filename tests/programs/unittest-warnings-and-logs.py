import logging
import unittest
import warnings


def old():
    warnings.warn("old is going", DeprecationWarning)
    return 7


class Told(unittest.TestCase):
    def test_block(self):
        with self.assertWarns(DeprecationWarning) as told:
            self.assertEqual(old(), 7)
        print(told.warning, told.lineno, len(told.warnings))

    def test_call(self):
        print(self.assertWarns(DeprecationWarning, old))
        print(self.assertWarnsRegex((UserWarning, DeprecationWarning), "^old", old))

    def test_not_told(self):
        with self.assertWarns(UserWarning, msg="why not"):
            pass

    def test_not_told_by(self):
        self.assertWarns(UserWarning, len, "")

    def test_another_text(self):
        with self.assertWarnsRegex(DeprecationWarning, "new"):
            old()

    def test_failing(self):
        with self.assertWarns(DeprecationWarning):
            old()
            raise ValueError("on the way")

    def test_wrong_kind(self):
        self.assertWarns(ValueError, old)

    def test_shown(self):
        warnings.warn("later", PendingDeprecationWarning)

    def test_raised(self):
        with self.assertRaises(ValueError, msg="nothing came"):
            pass

    def test_raised_by(self):
        self.assertRaises((ValueError, KeyError), str, 1)

    def test_raised_called_wrongly(self):
        self.assertRaises(ValueError, nothing=1)

    def test_raised_text(self):
        with self.assertRaisesRegex(ValueError, "b+", msg="looked"):
            raise ValueError("aaa")

    def test_logs(self):
        with self.assertLogs("shop", "WARNING") as logs:
            logging.getLogger("shop").info("quiet")
            logging.getLogger("shop.till").warning("open")
        print(logs.output, logs.records[0].name)

    def test_no_logs(self):
        with self.assertNoLogs():
            logging.debug("quiet")
        with self.assertNoLogs("shop"):
            logging.getLogger("shop").error("loud")

    def test_logs_missing(self):
        with self.assertLogs(level="ERROR"):
            logging.warning("quiet")


class Compared(unittest.TestCase):
    def test_not_regex(self):
        self.assertNotRegex("abc", "x")
        self.assertNotRegex("abc", "b")

    def test_not_almost(self):
        self.assertNotAlmostEqual(1, 1.1)
        self.assertNotAlmostEqual(1, 1 + 1e-9)

    def test_not_almost_within(self):
        self.assertNotAlmostEqual(1, 3, delta=1)
        self.assertNotAlmostEqual(1, 2, delta=1)

    def test_counts(self):
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertCountEqual([[1], [2]], [[2], [1]])

    def test_counts_differ(self):
        self.assertCountEqual("abba", "cab")

    def test_short_message(self):
        self.longMessage = False
        self.assertTrue(0, "only this")


unittest.main(exit=False)
