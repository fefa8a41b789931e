import asyncio
import unittest


class Doubling(unittest.TestCase):
    def test_pairs(self):
        for n, twice in [(1, 2), (2, 5), (3, 6), (4, "8")]:
            with self.subTest("doubled", n=n):
                self.assertEqual(n * 2, twice)

    def test_nested(self):
        with self.subTest(a=1, b="outer"):
            with self.subTest(b="inner", c=None):
                self.assertTrue(False)
            with self.subTest():
                raise KeyError("gone")
            with self.subTest():
                self.skipTest("not today")

    def test_no_parameters(self):
        with self.subTest():
            self.fail()
        with self.subTest(None):
            int("x")
        self.assertTrue(False, "and after them")

    def test_all_pass(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertTrue(n < 3)

    def test_named_when_printed(self):
        seen = []
        with self.subTest(seen=seen):
            self.fail("later")
        seen.append("later")

    @unittest.expectedFailure
    def test_expected(self):
        """Is known to fail."""
        with self.subTest(n=1):
            self.assertIs(1, 2)
        print("not reached")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_ends(self):
        raise SystemExit(3)


class Slowly(unittest.IsolatedAsyncioTestCase):
    async def test_each(self):
        for delay in (1, 2):
            with self.subTest(delay=delay):
                await asyncio.sleep(delay)
                self.assertEqual(delay, 1)

    async def test_cancelled(self):
        raise asyncio.CancelledError("by itself")


unittest.main(verbosity=2, exit=False)
unittest.main(exit=False)
