# The parts of unittest by themselves, and results and functions of a program's own.
from unittest import TestCase, main, IsolatedAsyncioTestCase, TextTestResult
import unittest.case, unittest.util, unittest.runner
from unittest.util import safe_repr
import asyncio
class R(TextTestResult):
    def addSuccess(self, test):
        super().addSuccess(test)
        self.stream.writeln('yes ' + test.id())
    def startTestRun(self):
        print('start')
    def stopTestRun(self):
        print('stop')
class T(TestCase):
    def test_a(self): pass
    def runTest(self): print('run')
print(T(), repr(T()), T() == T(), hash(T()) == hash(T()), T('test_a') == T())
runner = unittest.TextTestRunner(resultclass=R, verbosity=1)
runner.run(T('test_a'))
runner.run(T())
import io
out = io.StringIO()
unittest.TextTestRunner(stream=out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(out.getvalue())
print(TestCase.__module__, unittest.TestSuite, unittest.main, unittest.SkipTest, unittest.TextTestRunner, unittest.TestLoader)
f = unittest.FunctionTestCase(lambda: print('f'), description='fn')
print(f, f.shortDescription())
f()
s = unittest.TestSuite([T('test_a'), unittest.TestSuite([T()])])
print(s, s.countTestCases(), [t for t in s])
s.debug()
try: s.addTest(T)
except TypeError as e: print(e)
try: s.addTests('x')
except TypeError as e: print(e)
try: s.addTest(3)
except TypeError as e: print(e)
print(unittest.defaultTestLoader.getTestCaseNames(T))
print(unittest.defaultTestLoader.loadTestsFromName('T.test_a', __import__('__main__')))
print(unittest.defaultTestLoader.loadTestsFromNames(['__main__.T', '__main__.T.test_a']))
print(unittest.defaultTestLoader.loadTestsFromModule(__import__('__main__')))
try: T('test_b')
except ValueError as e: print(e)
print(IsolatedAsyncioTestCase, safe_repr('x' * 100, True))
print(sorted(unittest.__all__))

import unittest.main
from unittest.main import main as another_main

print(unittest.main, another_main is unittest.TestProgram, unittest.BaseTestSuite)
