# A module whose fixture fails runs no test.
import unittest
def setUpModule():
    raise ValueError('mod')
class T(unittest.TestCase):
    def test_a(self): pass
unittest.main(exit=False)
