import asyncio
import contextvars
import unittest

who = contextvars.ContextVar("who", default="nobody")


async def double(number):
    await asyncio.sleep(0.25)
    return number * 2


class Doubles(unittest.IsolatedAsyncioTestCase):
    @classmethod
    def setUpClass(cls):
        print("class is set up")

    def setUp(self):
        print("set up", who.get())
        who.set("Ada")

    async def asyncSetUp(self):
        print("set up by", who.get())
        self.queue = asyncio.Queue()
        self.addAsyncCleanup(asyncio.sleep, 1)
        self.addCleanup(print, "cleaned up")

    async def test_double(self):
        self.assertEqual(await double(2), 4)
        self.assertIs(asyncio.get_running_loop().get_debug(), True)

    async def test_timeout(self):
        with self.assertRaises(TimeoutError) as caught:
            await asyncio.wait_for(double(1), 0.1)
        print(repr(caught.exception))

    async def test_wrong(self):
        """Two and two."""
        self.assertEqual(await double(2), 5, "a sum")

    async def test_error(self):
        await self.queue.put(1)
        raise OSError("disk")

    @unittest.skip("not today")
    async def test_skipped(self):
        print("never")

    async def asyncTearDown(self):
        print("torn down by", who.get())

    def tearDown(self):
        print("torn down")


class Plain(unittest.TestCase):
    def test_almost(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIn(1, [1, 2])
        with self.assertRaisesRegex(ValueError, "invalid literal"):
            int("x")

    def test_not_raised(self):
        with self.assertRaises(ValueError):
            print("all is well")


if __name__ == "__main__":
    unittest.main()
