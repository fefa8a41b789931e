# `x = f()` and `return f()` have no marks, also before another statement that ends in the same line.
import traceback
def f(*a): raise ValueError(a)
class A: pass
a = A(); d = {}
def t1(): a.x = f()
def t2(): x, y = f()
def t3(): d["k"] = f(1)
def t4():
    x: int = f()
def t5():
    x = y = f()
def t6():
    x = f(); print(x)
def t7():
    x = f(); print(x,
        1)
def t8():
    x = f()  # comment
def t9():
    return f(); print(2)
def t10():
    if True: x = f()
def t12():
    x += f()
def t13():
    x = f(1)(2)
def t14():
    return a.f()
def t15():
    x = a.f(1)
def t16():
    f(); f()
def t17():
    a.x = b = f(2)
def t18():
    x = f(
        1,
        2); y = 3
def t19():
    global g; g = f()
def t20():
    [x] = f()
def t21():
    "; #"; x = f()
def t22():
    x = f() ; "(((" ; y = 1
def t23():
    return f() # x
def t24():
    assert f()
def t25():
    for x in f(): pass
def t26():
    with f() as x: pass
def t27():
    x = f("é")
def t28():
    return f("é")
def t29():
    f("é")
A.f = f
for i in range(1, 30):
    if i == 11: continue
    try: globals()[f"t{i}"]()
    except Exception: traceback.print_exc()
