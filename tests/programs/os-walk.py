# os.walk of what is no folder, from below, and told what to leave out.
import os
open("f.txt", "w").close()
for top in ("f.txt", "none"):
    print(list(os.walk(top)), list(os.walk(top, onerror=lambda e: print(type(e).__name__, e, e.filename))))
os.makedirs("p/q/r")
for top_down in (True, False):
    print([root for root, dirs, files in os.walk("p", topdown=top_down)])
for root, dirs, files in os.walk("p"):
    print(root); dirs[:] = []
try: os.walk(3)
except TypeError as e: print(e)
try: list(os.walk(3))
except TypeError as e: print(e)
