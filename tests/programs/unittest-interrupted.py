# Ctrl-C ends a run, and its handler comes and goes.
import unittest
class T(unittest.TestCase):
    def test_m(self):
        from unittest.mock import Mock, patch
        m = Mock()
        m(1)
        m.assert_called_once_with(2)
    def test_kb(self):
        raise KeyboardInterrupt
try:
    unittest.main(exit=False)
except KeyboardInterrupt: print('kb')
unittest.installHandler()
unittest.removeHandler()
@unittest.removeHandler
def f(): print('f')
f()
