# A path is walked part by part: what leads through a file, or through what is not there, leads nowhere, even with ".." behind it.
import os
import pathlib
import shutil

os.makedirs("folder/inner")
for name in "file", "folder/file":
    open(name, "w").close()


def shown(name, call):
    try:
        print(name, call())
    except OSError as error:
        print(name, type(error).__name__, error.filename, error.filename2)


for path in "file/part", "file/part/part", "none/part/part", "folder/../file", "./folder//inner/../file", "folder/":
    print(path, os.path.exists(path), os.path.isfile(path), os.path.isdir(path), os.access(path, os.F_OK))
    shown("open", lambda: open(path).close())
    shown("append", lambda: open(path, "a").close())
    shown("size", lambda: os.stat(path).st_size > 0)
    shown("list", lambda: sorted(os.listdir(path)))
    shown("make", lambda: os.mkdir(path))
    shown("rename", lambda: os.rename(path + "/part", "other"))

shown("folder", lambda: open("folder", "x"))
shown("no folder", lambda: os.rename("folder", "file"))
shown("not empty", lambda: os.rename("folder/inner", "folder"))
os.mkdir("empty")
shown("onto an empty one", lambda: os.rename("folder", "empty"))
print(sorted(os.listdir("empty")))
shown("parents", lambda: pathlib.Path("file/part").mkdir(parents=True, exist_ok=True))
shown("there", lambda: pathlib.Path("file").mkdir(exist_ok=True))
shown("unlink", lambda: pathlib.Path("file/part").unlink(missing_ok=True))
shown("missing", lambda: pathlib.Path("none/part").unlink(missing_ok=True))
shown("move", lambda: shutil.move("none", "other"))
shown("into", lambda: shutil.move("file", "none/part"))
shown("tree", lambda: shutil.move("empty", "new/place"))
print(sorted(os.listdir("new/place")), os.path.exists("empty"))
