import asyncio
import subprocess

for line in (
    "printf 'pear\\napple\\nfig\\n' | sort",
    "seq 5 | sort -r | head -n 2",
    "seq 3 7 | wc -l",
    "echo hello world | tr a-z A-Z",
    "echo Hello World | tr '[:upper:]' '[:lower:]'",
    "echo one two three | wc -w; printf abc | wc -c",
    "printf 'a fig\\na pear\\n' | grep fig && echo found",
    "echo nothing | grep fig || echo missing",
    "seq 100000 | head -1",
    "for name in a b; do echo \"name: $name\"; done; X=5; echo $X '$X' \"${X}0\"",
    "true && echo yes; false && echo no; exit 6",
    "echo out > made.txt; echo more >> made.txt; cat < made.txt; cat made.txt missing.txt 2>&1; ls made.txt",
):
    print(subprocess.run(line, shell=True, capture_output=True, text=True).stdout.split("\n"))
print(subprocess.run(["sort"], input=b"b\na\n", capture_output=True))
print(subprocess.run(["grep", "x"], input="axb\nb\n", capture_output=True, text=True).stdout)

LINES = ".. literalinclude:: one.py\nno literal\nxx literalinclude:: two.py\nOne.py:3\n"
for pattern in ("literalinclude::", ".. literalinclude::", "^.. lit", r"^\.\. lit", "py$", "o.*y", "^no literal$", "n.e"):
    for option in ([], ["-n"], ["-vc"], ["-i"]):
        done = subprocess.run(["grep", *option, pattern], input=LINES, capture_output=True, text=True)
        print(done.returncode, done.stdout.splitlines())


async def main():
    process = await asyncio.create_subprocess_exec("tr", "a-c", "A-C", stdin=-1, stdout=-1)
    process.stdin.write(b"abcd\n")
    process.stdin.close()
    print(await process.stdout.readline())
    print(await process.wait())


asyncio.run(main())
