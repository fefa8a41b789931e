"""`html.parser`: what a crawler reads of a page, in pieces too, and what is wrong in it."""
import asyncio
from html.parser import HTMLParser

PAGE = """<!DOCTYPE html>
<html lang=en><head><title>A &amp; B &lt;x&gt;</title>
<style>p > a { color: red; }</style><script>if (a < b && c) { document.write("<p>no</p>"); }</script></head>
<body class='big' hidden>
<!-- a note --><h1>Caf&eacute; &#233; &#xe9;</h1>
<p>one<br/>two<br>three <a href="/a?x=1&amp;y=2&copy=3" title='it&#39;s'>first</a>
<a href=b.html>second</a> <A HREF="https://example.com/c">THIRD</A></p>
<img src="x.png" alt=""><?php echo 1 ?><![CDATA[raw <b>]]>
<textarea>a <b> &amp; c</textarea><p/ ><p a=1 a=2 / b>< c & d &; &amp <
</body></html>"""


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links.extend(value for name, value in attrs if name == "href")


class Told(HTMLParser):
    def handle_starttag(self, tag, attrs): print(self.getpos(), "start", tag, attrs, repr(self.get_starttag_text()))
    def handle_endtag(self, tag): print(self.getpos(), "end", tag)
    def handle_data(self, data): print(self.getpos(), "data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", repr(decl))
    def handle_pi(self, data): print("pi", repr(data))
    def unknown_decl(self, data): print("unknown", repr(data))
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)


class Alone(Told):
    def handle_startendtag(self, tag, attrs): print("alone", tag, attrs)


async def fetch(page):
    await asyncio.sleep(0.1)
    parser = Links()
    parser.feed(page)
    return parser.links


async def main():
    print(await asyncio.gather(fetch(PAGE), fetch("<a href='x'>"), fetch("")))
    told = Told()
    told.feed(PAGE)
    told.close()
    for at in range(0, len(PAGE), 7):
        told.feed(PAGE[at:at + 7])
    told.close()
    print(repr(told.rawdata), told.lasttag)
    parser = Alone(convert_charrefs=False)
    parser.feed(PAGE)
    parser.close()
    for text in ("<", "</", "<a", "<a href='x", "<!--", "<!-- a --!>b", "<!-->", "<!doctype", "<!x", "<?", "&", "&am", "&#", "&#x4", "</>", "</ a>", "</3>",
                 "<a b='c'd>", "<a =x>", "<p<q>", "<a b = c>", "<script>a</scrip></script >", "<title>&lt;</title>", "<![CDATA[x", "<plaintext><b>"):
        for end in (False, True):
            print(repr(text), end)
            parser = Told()
            parser.feed(text)
            if end:
                parser.close()
            print(repr(parser.rawdata))
    parser.reset()
    print(parser.getpos(), HTMLParser.__module__, HTMLParser.CDATA_CONTENT_ELEMENTS, [c.__name__ for c in Told.__mro__])
    quiet = HTMLParser()
    quiet.feed(PAGE)
    print(quiet.close(), HTMLParser(scripting=True).scripting)
    for wrong in (lambda: HTMLParser(1), lambda: quiet.feed(1), lambda: quiet.feed()):
        try:
            wrong()
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
