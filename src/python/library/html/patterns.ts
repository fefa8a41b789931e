/** What a parser of HTML looks for, and the base of its class. */
export const PATTERNS = `
import re
from html import _OLD, unescape
__all__ = ['HTMLParser']
interesting_normal = re.compile('[&<]')
incomplete = re.compile('&[a-zA-Z#]')
entityref = re.compile('&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
charref = re.compile('&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
incomplete_charref = re.compile('&#(?:[0-9]|[xX][0-9a-fA-F])')
attr_charref = re.compile(r'&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?')
starttagopen = re.compile('<[a-zA-Z]')
endtagopen = re.compile('</[a-zA-Z]')
piclose = re.compile('>')
commentclose = re.compile(r'--!?>')
commentabruptclose = re.compile(r'-?>')
tagfind_tolerant = re.compile(r'([a-zA-Z][^\\t\\n\\r\\f />]*)(?:[\\t\\n\\r\\f ]|/(?!>))*')
attrfind_tolerant = re.compile(r"""
  (
    (?<=['"\\t\\n\\r\\f /])[^\\t\\n\\r\\f />][^\\t\\n\\r\\f /=>]*  # attribute name
   )
  ([\\t\\n\\r\\f ]*=[\\t\\n\\r\\f ]*        # value indicator
    ('[^']*'                        # LITA-enclosed value
    |"[^"]*"                        # LIT-enclosed value
    |(?!['"])[^>\\t\\n\\r\\f ]*         # bare value
    )
   )?
  (?:[\\t\\n\\r\\f ]|/(?!>))*           # possibly followed by a space
""", re.VERBOSE)
locatetagend = re.compile(r"""
  [a-zA-Z][^\\t\\n\\r\\f />]*           # tag name
  [\\t\\n\\r\\f /]*                     # optional whitespace before attribute name
  (?:(?<=['"\\t\\n\\r\\f /])[^\\t\\n\\r\\f />][^\\t\\n\\r\\f /=>]*  # attribute name
    (?:[\\t\\n\\r\\f ]*=[\\t\\n\\r\\f ]*    # value indicator
      (?:'[^']*'                    # LITA-enclosed value
        |"[^"]*"                    # LIT-enclosed value
        |(?!['"])[^>\\t\\n\\r\\f ]*     # bare value
       )
     )?
    [\\t\\n\\r\\f /]*                   # possibly followed by a space
   )*
   >?
""", re.VERBOSE)

def _replace_attr_charref(match):
    ref = match.group(0)
    if ref.startswith('&#'):
        return unescape(ref)
    # With a semicolon, unescape() knows it or refuses it.
    if ref.endswith(';') or ref[1:] in _OLD:
        return unescape(ref)
    return ref

def _unescape_attrvalue(s):
    return attr_charref.sub(_replace_attr_charref, s)

class ParserBase:
    def __init__(self):
        if self.__class__ is ParserBase:
            raise RuntimeError(
                "_markupbase.ParserBase must be subclassed")
    def reset(self):
        self.lineno = 1
        self.offset = 0
    def getpos(self):
        return self.lineno, self.offset
    def updatepos(self, i, j):
        if i >= j:
            return j
        rawdata = self.rawdata
        nlines = rawdata.count("\\n", i, j)
        if nlines:
            self.lineno = self.lineno + nlines
            pos = rawdata.rindex("\\n", i, j)
            self.offset = j-(pos+1)
        else:
            self.offset = self.offset + j-i
        return j
    def unknown_decl(self, data):
        pass
ParserBase.__module__ = "_markupbase"
`;
