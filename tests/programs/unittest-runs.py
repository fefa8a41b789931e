# Runs that stop at the first failure, hold back what is printed, and tell how long tests took.
import unittest
class T(unittest.TestCase):
    def test_a(self): self.fail('a')
    def test_b(self): print('out'); import sys; print('err', file=sys.stderr); self.fail('b')
    def test_c(self): print('quiet')
unittest.main(exit=False, failfast=True)
unittest.main(exit=False, buffer=True)
unittest.main(exit=False, durations=2)
unittest.main(exit=False, durations=0, verbosity=2)
