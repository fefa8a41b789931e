# glob: patterns for files, with and without folders below.
import glob, os
os.mkdir("own")
os.chdir("own")
os.makedirs("d/e/.h"); os.makedirs("d/.git/x"); os.makedirs("z")
for n in ["d/a.txt", "d/b.py", "d/e/c.txt", "d/e/.h/d.txt", "d/.x.txt", "top.txt", "z/q[1].txt"]:
    open(n, "w").close()
for p in ["*", "*.txt", "d/*", "d/*.txt", "*/*.txt", "**", "**/*.txt", "d/**", "d/**/*.txt", "d/.*", "d/.*.txt", "d/e", "d/e/", "d/*/", "nope", "nope/*", "z/q[[]1].txt", "d/?.py", "[dz]/*", "", "./*", "d/../*.txt", "**/", "*/", os.getcwd() + "/d/*.txt", "**/e/*", "d//a.txt", "*/e/*.txt", "d/a.txt/*"]:
    for r in (False, True):
        print(p.replace(os.getcwd(), "."), r, [x.replace(os.getcwd(), ".") for x in sorted(glob.glob(p, recursive=r))], sorted(glob.glob(p, recursive=r, include_hidden=True)) != sorted(glob.glob(p, recursive=r)))
print(sorted(glob.glob("*.txt", root_dir="d")), sorted(glob.glob("**/*.txt", root_dir="d", recursive=True)), glob.escape("a[1]*?.txt"), glob.has_magic("a*"), sorted(glob.iglob("d/*")))
print(type(glob.iglob("*")).__name__)
