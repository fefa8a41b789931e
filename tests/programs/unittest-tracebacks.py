# A failure is told up to the assertion, with what it came from.
import unittest
class T(unittest.TestCase):
    def test_chain(self):
        try:
            self.assertEqual(1, 2)
        except AssertionError as e:
            raise ValueError('v') from e
    def test_context(self):
        try:
            {}['x']
        except KeyError:
            self.assertTrue(False)
    def test_deep(self):
        def inner():
            self.assertRaises(ValueError, self.other)
        inner()
    def other(self):
        self.fail('in other')
    def test_deep2(self):
        self.assertRaises(ValueError, int, [])
    def test_group(self):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    def test_eq(self):
        class E:
            def __eq__(self, o): raise AssertionError('eq')
        self.assertEqual(E(), 1)
    def test_repr(self):
        class E:
            def __repr__(self): raise ValueError('repr')
        with self.assertRaises(AssertionError) as cm:
            self.assertEqual(E, 1)
        print('caught')
    def test_type(self):
        class P:
            def __init__(self, x): self.x = x
        def same(a, b, msg=None):
            if a.x != b.x: raise self.failureException(f'{a.x} is {b.x}')
        self.addTypeEqualityFunc(P, same)
        self.assertEqual(P(1), P(1))
        self.assertEqual(P(1), P(2))
unittest.main(exit=False)
