import subprocess

COMMANDS = r"""
seq 12 | tail
seq 5 | tail -n 2
seq 5 | tail -1
printf 'a\nb' | tail -n 1
printf 'b\nb\na\n' | uniq
printf 'b\nb\na\n' | uniq -c
printf 'b\nb\na\n' | sort | uniq -c | sort -r
printf '3\n10\n2\n-1\n' | sort -n
printf '3\n10\n2\n10\n' | sort -rn
printf 'b\na\nb\n' | sort -u
printf 'b\na\nb\n' | sort -ur
echo 'a,b,c' | cut -d, -f2
echo 'a b c' | cut -d ' ' -f 3
echo 'x=1' | cut -d= -f2
echo plain | cut -d, -f1
echo 'a,b' | cut -d, -f9
printf 'a\tb\n' | cut -f2
echo hello | rev
printf 'ab\ncd' | rev
echo hello there | wc
printf '' | wc
printf 'ab\nAB\ncd\n' | grep -v ab
printf 'ab\nAB\ncd\n' | grep -c ab
printf 'ab\nAB\ncd\n' | grep -i ab
printf 'ab\nAB\ncd\n' | grep -n cd
printf 'ab\nAB\ncd\n' | grep -vn ab
printf 'ab\nAB\ncd\n' | grep -c zz
printf 'ab\n' | grep -v ab
printf 'ab' | grep -ci AB
""".strip()

for command in COMMANDS.split("\n"):
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    print(command, "->", done.returncode, repr(done.stdout), repr(done.stderr))
