# Tests run by hand, without a runner.
import unittest, asyncio
class T(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): self.fail('x')
r = T('test_a').run()
print(r)
r = T('test_b').run()
print(r.wasSuccessful(), len(r.failures), r.testsRun)
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print('up')
    async def test_a(self): await asyncio.sleep(0)
r = A('test_a').run()
print(r.wasSuccessful(), r)
with T('test_a').subTest() as f: print(f)
t = T('test_b')
print(t.id(), t, repr(t))
t()
res = unittest.TestResult()
t(res)
print(res)
try: T('nope')
except ValueError as e: print(e)

