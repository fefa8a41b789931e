# In which order Path.glob and rglob find files in folders of folders.
from pathlib import Path
for each in ["r/a/1.txt", "r/a/b/2.txt", "r/a/c/3.txt", "r/d/4.txt", "r/5.txt", "r/d/e/f/6.txt"]:
    p = Path(each); p.parent.mkdir(parents=True, exist_ok=True); p.write_text(each)
print([str(p) for p in Path("r").rglob("*.txt")])
print([str(p) for p in Path("r").glob("**/*")])
print([str(p) for p in Path("r").glob("**/")])
print([str(p) for p in Path("r").glob("*/**/*.txt")])
print([str(p) for p in Path("r").glob("**/e/**/*.txt")])
print([str(p) for p in Path("r").glob("*/*")], [str(p) for p in Path("r").iterdir()])
print([str(p) for p in Path("r").glob("d/../a/*.txt")], [str(p) for p in Path("r").glob("a/1.txt")], [str(p) for p in Path("r").glob("nope/*")])
print([str(p) for p in Path("r").rglob("")] if 0 else "", [str(p) for p in Path("r").rglob("a/")], [str(p) for p in Path("r").rglob("*/")])
import os
os.chdir("r"); print([str(p) for p in Path().rglob("*.txt")], [str(p) for p in Path(".").glob("*")], [str(p) for p in Path.cwd().glob("5*")][0][-7:])
print(sum(p.stat().st_size for p in Path(".").rglob("*") if p.is_file()), sorted(Path().glob("*.TXT")), Path("a").relative_to("a/b", walk_up=True), Path("/x").is_relative_to(""))
os.chdir("..")
