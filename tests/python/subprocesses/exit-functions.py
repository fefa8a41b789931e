import subprocess, sys
r = subprocess.run([sys.executable, "-c", "import atexit\natexit.register(print, 'bye')\nprint('hi')"], capture_output=True, text=True)
print(repr(r.stdout))
