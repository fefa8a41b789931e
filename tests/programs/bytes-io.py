import io
s=io.BytesIO(b'ab\ncd')
print(s.read(1), s.getvalue(), s.readline(), s.tell(), s.readlines(), s.seek(-2,2), s.read(), s.write(b'xyz'), s.getvalue(), s)
s.seek(12); s.write(b'!'); print(s.getvalue(), s.truncate(3), s.getvalue(), s.seek(0), list(s))
for c in (lambda: s.write('a'), lambda: io.BytesIO('a'), lambda: s.seek(-1), lambda: s.seek(0,5), lambda: s.truncate(-1), lambda: s.read('a'), lambda: s.read(None), lambda: s.readable(), lambda: s.closed, lambda: s.close(), lambda: s.read(), lambda: s.closed, lambda: s.getvalue(), lambda: s.write(b''), lambda: io.BytesIO().writelines([b'a', b'b'])):
    try: print(c())
    except Exception as e: print(type(e).__name__, e)
with io.BytesIO(b'a') as b: print(b.read())
for made in io.BytesIO(b'a'), io.StringIO('a'):
    for name in 'fileno', 'detach', 'encoding', 'errors', 'line_buffering', 'newlines':
        try:
            found = getattr(made, name)
            print(name, found() if callable(found) else found)
        except (AttributeError, io.UnsupportedOperation) as e: print(type(e).__name__, e)
made.close()
for name in 'errors', 'line_buffering', 'newlines':
    try: print(getattr(made, name))
    except ValueError as e: print(e)
