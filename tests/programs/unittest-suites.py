# Suites, loaders and runners, and the words that unittest.main takes.
import unittest
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('setUpClass')
        cls.addClassCleanup(print, 'class cleanup')
    @classmethod
    def tearDownClass(cls):
        print('tearDownClass')
    def setUp(self):
        self.addCleanup(print, 'cleanup', self._testMethodName)
    def test_a(self):
        "doc of a"
        print('a')
    def test_b(self):
        self.assertSequenceEqual([1, 2], (1, 2, 3))
    def test_c(self):
        with self.assertNoLogs():
            pass
    def helper(self): pass
def setUpModule():
    print('setUpModule')
    unittest.addModuleCleanup(print, 'module cleanup')
def tearDownModule():
    print('tearDownModule')
suite = unittest.TestLoader().loadTestsFromTestCase(T)
print(suite, suite.countTestCases())
res = unittest.TextTestRunner(verbosity=2).run(suite)
print(res, res.wasSuccessful(), res.testsRun, len(res.failures), suite)
print(suite.countTestCases())
unittest.main(argv=[''], exit=False)
unittest.main(argv=['x', '-v', 'T.test_a'], exit=False)
unittest.main(argv=['x', '-q'], exit=False)
unittest.main(argv=['x', '-k', 'test_b', '-f'], exit=False)
unittest.defaultTestLoader.testNamePatterns = None
unittest.main(argv=['x', 'Nope.test_a'], exit=False)
p = unittest.main(defaultTest='T.test_a', exit=False, verbosity=0)
print(type(p), p.result)
try: unittest.main(argv=['x', '--help'])
except SystemExit as e: print(e.code)
try: unittest.main(argv=['x', '--nope'])
except SystemExit as e: print(e.code)
try: unittest.main()
except SystemExit as e: print(e.code)
