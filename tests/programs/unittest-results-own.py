# Tests that a function loads, and a result that knows only some of what is told.
import unittest
class T(unittest.TestCase):
    def test_a(self): return 3
    def test_b(self): pass
def load_tests(loader, tests, pattern):
    print(tests, pattern)
    s = unittest.TestSuite()
    s.addTest(T('test_b'))
    return s
unittest.main(exit=False, verbosity=2)
T('test_a').run()
import warnings
with warnings.catch_warnings():
    warnings.simplefilter('error')
    r = T('test_a').run()
    print(r)
class P:
    def startTest(self, t): print('start', t)
    def stopTest(self, t): print('stop', t)
    def addSuccess(self, t): print('ok', t)
    def addFailure(self, t, e): print('fail', t, e[0])
    def addError(self, t, e): print('error', t, e[0])
class Q(T):
    def test_c(self): self.skipTest('s')
    def test_d(self): 
        with self.subTest(i=1): self.fail()
    @unittest.expectedFailure
    def test_e(self): self.fail()
    @unittest.expectedFailure
    def test_f(self): pass
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    for n in 'bcdef': Q('test_' + n).run(P())
unittest.TextTestRunner(failfast=True, verbosity=0).run(unittest.TestSuite([Q('test_b'), Q('test_d'), Q('test_b')]))
