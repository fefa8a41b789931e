# An object that could not be initialized has its last words before anybody is told why.
class A:
    def __init__(self, n):
        self.n = n
        if n == 0: raise ValueError("zero")
    def __del__(self): print("del", self.n)
try: A(0)
except ValueError as e: print(e)
print("next")
try: A()
except TypeError as e: print(e)
print("end")
A()
