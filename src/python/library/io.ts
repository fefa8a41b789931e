import {registerPython} from './register.ts';

registerPython(
  'io',
  `
class StringIO:
    def __init__(self, initial_value="", newline=None):
        self._text = initial_value
    def write(self, s):
        self._text += s
        return len(s)
    def getvalue(self):
        return self._text
    def read(self):
        text, self._text = self._text, ""
        return text
    def flush(self):
        pass
    def close(self):
        pass
`,
);
