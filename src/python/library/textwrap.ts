import {registerPython} from './register.ts';

registerPython(
  'textwrap',
  `
def dedent(text):
    lines = text.split("\\n")
    margins = [len(l) - len(l.lstrip()) for l in lines if l.strip()]
    margin = min(margins) if margins else 0
    return "\\n".join(l[margin:] if l.strip() else "" for l in lines)
def indent(text, prefix, predicate=None):
    return "".join(prefix + l if l.strip() else l for l in text.splitlines(True))
def shorten(text, width, placeholder=" [...]"):
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    words = text.split()
    while words and len(" ".join(words)) + len(placeholder) > width:
        words.pop()
    return " ".join(words) + placeholder
`,
);
