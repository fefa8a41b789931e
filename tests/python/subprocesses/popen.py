import signal
import subprocess
import sys
import time

ECHO = """
import sys
for line in sys.stdin:
    print(line.strip().upper(), flush=True)
print("end")
"""
with subprocess.Popen([sys.executable, "-c", ECHO], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
    for word in ("one", "two"):
        child.stdin.write(word + "\n")
        child.stdin.flush()
        print(child.stdout.readline(), end="")
    child.stdin.close()
    print(child.stdout.read(), end="")
print(child.returncode, child.stdout.closed)

child = subprocess.Popen([sys.executable, "-c", "for i in range(3): print('line', i)"], stdout=subprocess.PIPE)
for line in child.stdout:
    print(line)
print(child.wait(), child.poll(), child.returncode)

child = subprocess.Popen(["sleep", "10"])
try:
    child.wait(timeout=0.2)
except subprocess.TimeoutExpired as error:
    print(error)
child.terminate()
print(child.wait(), repr(child))
child = subprocess.Popen(["sleep", "10"])
child.send_signal(signal.SIGINT)
print(child.wait())
child.kill()
print(child.returncode)

STOPS = """
import signal, sys, time
def stop(number, frame):
    print("asked to stop by", number)
    sys.exit(7)
signal.signal(signal.SIGTERM, stop)
print("ready", flush=True)
try:
    time.sleep(60)
finally:
    print("cleaned up")
"""
child = subprocess.Popen([sys.executable, "-c", STOPS], stdout=subprocess.PIPE, text=True)
print(child.stdout.readline(), end="")
time.sleep(0.3)
child.terminate()
print(child.communicate(), child.returncode)

first = subprocess.Popen(["printf", "b\\na\\n"], stdout=subprocess.PIPE)
second = subprocess.Popen(["cat"], stdin=first.stdout, stdout=subprocess.PIPE)
first.stdout.close()
print(second.communicate(), first.wait())

child = subprocess.Popen([sys.executable, "-c", "import os; print(os.environ['GREETING'], os.getenv('NOTHING', '-'))"],
                         env={"GREETING": "hello"}, stdout=subprocess.PIPE, text=True)
print(child.communicate()[0], end="")
try:
    child.communicate("late")
except ValueError as error:
    print(error)
child = subprocess.Popen([sys.executable, "-c", "import sys; print(sys.argv[1:], __name__)", "a", "b"], stdout=subprocess.PIPE)
print(child.communicate(timeout=30))
with open("numbers.txt", "w") as out:
    subprocess.run("for n in 1 2 3; do echo $n; done", shell=True, stdout=out)
with open("numbers.txt") as given:
    print(subprocess.run(["cat"], stdin=given, capture_output=True, text=True).stdout.split())
