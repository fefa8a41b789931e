import subprocess
import sys
import time

done = subprocess.run(["echo", "hi"], capture_output=True, text=True)
print(done)
print(done.args, done.returncode, repr(done.stdout), done.check_returncode())
print(subprocess.run(["echo", "-n", "-e", "a\\tb"], stdout=subprocess.PIPE).stdout)

code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"
done = subprocess.run([sys.executable, "-c", code], capture_output=True)
print(done.returncode, done.stdout, done.stderr)
done = subprocess.run([sys.executable, "-c", "1 / 0"], capture_output=True, text=True)
print(done.returncode, done.stderr.splitlines()[-1])
print(subprocess.run([sys.executable, "-c", "import sys; sys.exit('why')"], capture_output=True, text=True).stderr)

try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as error:
    print(repr(error), "|", error, "|", error.returncode, error.cmd, error.output)
try:
    subprocess.check_call(["sh", "-c", "exit 4"])
except subprocess.CalledProcessError as error:
    print(error)
print(subprocess.call(["true"]), subprocess.call("exit 9", shell=True))

try:
    subprocess.run([sys.executable, "-c", "print('begun', flush=True); import time; time.sleep(60)"],
                   stdout=subprocess.PIPE, timeout=1.5)
except subprocess.TimeoutExpired as error:
    print(type(error).__name__, error.timeout, error.output, error.stderr)
try:
    subprocess.run(["no-such-command"])
except FileNotFoundError as error:
    print(error, error.errno, error.filename)

print(subprocess.check_output(["cat"], input=b"some bytes"))
print(subprocess.check_output("echo a; echo b 1>&2; printf '%s-' 1 2 3 | cat", shell=True, text=True, stderr=subprocess.STDOUT))
print(subprocess.getoutput("echo one; echo two"), subprocess.getstatusoutput("false"))
for wrong in (
    lambda: subprocess.run(["true"], capture_output=True, stdout=subprocess.PIPE),
    lambda: subprocess.run(["true"], input="x", stdin=subprocess.PIPE),
    lambda: subprocess.check_output(["true"], stdout=None),
    lambda: subprocess.run(["cat"], input="text"),
    lambda: subprocess.run(["echo", 1]),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

start = time.monotonic()
children = [subprocess.Popen(["sleep", str(n / 10)]) for n in (3, 2, 1)]
print([child.poll() for child in children])
print([child.wait() for child in children], round(time.monotonic() - start, 1))

print([subprocess.getoutput(command) for command in ("uname", "uname -s", "uname -m", "uname -o")])
