# What goes wrong, is skipped or expected to fail before, in and after tests.
import unittest
class Bad(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(lambda: 1/0)
        raise ValueError('no class')
    def test_a(self): pass
    def test_b(self): pass
class Bad2(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        raise ValueError('no end')
    def test_a(self): pass
class Skip(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest('all')
    def test_a(self): pass
@unittest.skip('whole class')
class Skip2(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): pass
class Some(unittest.TestCase):
    @unittest.skip
    def test_bare(self): pass
    @unittest.skipIf(True, 'if')
    def test_if(self): pass
    @unittest.skipUnless(False, 'unless')
    def test_unless(self): pass
    @unittest.skipUnless(True, 'unless')
    def test_run(self): pass
    @unittest.expectedFailure
    def test_exp(self): self.fail()
    @unittest.expectedFailure
    def test_unexp(self): pass
    def setUp(self): self.n = 1
    def test_cleanup_fails(self):
        self.addCleanup(lambda: [][1])
        self.addCleanup(lambda: {}['k'])
        self.fail('first')
    def tearDown(self):
        if 'run' in self._testMethodName: raise RuntimeError('tear')
unittest.main(exit=False, verbosity=2)
unittest.main(exit=False)
