try:
    import _disk
except ModuleNotFoundError as e:
    print(e)
try:
    from _disk import nodes
except ModuleNotFoundError as e:
    print(e)
with open("x.txt", "w") as f:
    f.write("hi")
print(open("x.txt").read())
import os
print(os.path.exists("x.txt"))
