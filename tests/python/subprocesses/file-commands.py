import subprocess

for line in (
    "rm nothing; rm -f nothing && echo fine; mkdir d; rm d; mkdir d; mkdir a/b; mkdir -p d/e; rmdir d nothing; rm -r d; ls d",
    "mkdir q; touch q/a q/b q/.0; ls q; ls -a q; ls -A q; ls -1 q; rm -r q; touch no/a; ls missing",
    "cp missing x; mv missing x; echo hi > t; cp t u; cat u; mv u v; cat v; mkdir d; cp t d; mv v d; ls d; rm -rf d t",
    "mkdir q; dir q; touch q/b q/a q/c.txt; dir q; rm -r q",
    "echo a | tee t; cat t; echo b | tee -a t; cat t; rm t",
    "printf 'a b\\nc d\\n' > t; wc t; wc -l t; wc -w t; wc -c t; head -n 1 t; head -1 t; tail -1 t; tail -n 1 t; sort -r t",
    "grep c t; grep -n a t; grep x t; cut -d' ' -f2 t; uniq t; uniq -c t; rev t; rm t",
    "head missing; tail missing; sort missing; grep a missing; wc missing; cut -f1 missing; uniq missing; rev missing",
    "echo a,b,c,d | cut -f 1,3 -d ,; echo a,b,c,d | cut -d, -f2-; echo a,b,c,d | cut -d, -f-2; echo a,b,c,d | cut -d , -f 2-3",
    "echo hello | cut -c1-3; echo hello | cut -c 2,4-; echo a:b | cut -d, -f2; exit 3",
):
    done = subprocess.run(line, shell=True, capture_output=True, text=True)
    print(done.returncode, done.stdout.split("\n"), done.stderr.split("\n"))

for text in ("print(1 + 1)\nimport sys; print(sys.argv, __name__)", "x = 1\n1 / 0", ""):
    done = subprocess.run(["python3"], input=text, capture_output=True, text=True)
    print(done.returncode, done.stdout.split("\n"), done.stderr.split("\n"))
done = subprocess.run("echo 'import sys; print(sys.argv)' | python3 - x", shell=True, capture_output=True, text=True)
print(done.stdout)
