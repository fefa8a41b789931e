import asyncio
import unittest


class Sums(unittest.IsolatedAsyncioTestCase):
    async def test_sum(self):
        """Adds up."""
        await asyncio.sleep(1)
        self.assertTrue(sum([1, 2]) == 3)

    async def test_none(self):
        self.assertIsNone(await asyncio.sleep(1))
        self.skipTest("enough")


unittest.main(verbosity=2, exit=False)
print("goes on")
