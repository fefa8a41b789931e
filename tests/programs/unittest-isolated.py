# Fixtures and tests of coroutines: order, tasks left over, loops made by the test.
import unittest, threading, asyncio
class T(unittest.IsolatedAsyncioTestCase):
    loop_factory = asyncio.EventLoop
    def setUp(self): print('setUp')
    async def asyncSetUp(self): print('asyncSetUp', asyncio.get_running_loop().get_debug())
    async def asyncTearDown(self): print('asyncTearDown')
    def tearDown(self): print('tearDown')
    async def test_gather(self):
        async def w(i):
            await asyncio.sleep(0.1 * i)
            return i
        self.assertListEqual(await asyncio.gather(w(1), w(2)), [1, 3])
    async def test_tg(self):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1))
            async def bad(): raise ValueError('b')
            tg.create_task(bad())
    async def test_left(self):
        self.t = asyncio.create_task(asyncio.sleep(10))
    def test_sync(self): print('sync')
    async def test_ret(self): return 3
    async def test_raises(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.1):
                await asyncio.sleep(1)
        with self.assertRaises(ExceptionGroup) as cm:
            async with asyncio.TaskGroup() as tg:
                async def bad(): raise ValueError('b')
                tg.create_task(bad())
        print(cm.exception.exceptions)
    @unittest.expectedFailure
    async def test_exp(self): self.fail('x')
    async def test_enters(self):
        self.addAsyncCleanup(self.clean, 1)
        self.addCleanup(print, 'plain')
    async def clean(self, n):
        await asyncio.sleep(n); print('cleaned')
unittest.main(verbosity=2)
