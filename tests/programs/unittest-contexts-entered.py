# Contexts entered for a test, a class and a module, of coroutines too.
import unittest, contextlib, asyncio
@contextlib.contextmanager
def cm(name):
    print('enter', name)
    yield name
    print('exit', name)
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.c = cls.enterClassContext(cm('class'))
    def test_a(self):
        print(self.enterContext(cm('test')))
        self.assertEqual(self.c, 'class')
    def test_b(self):
        self.enterContext(3)
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.x = await self.enterAsyncContext(self.acm())
    @contextlib.asynccontextmanager
    async def acm(self):
        print('aenter')
        yield 5
        print('aexit')
    async def test_x(self):
        self.assertEqual(self.x, 5)
        self.enterContext(self.acm())
    async def test_y(self):
        await self.enterAsyncContext(cm('q'))
def setUpModule():
    unittest.enterModuleContext(cm('module'))
unittest.main(exit=False, verbosity=2)
T('test_a').debug()
A('test_x').id()
