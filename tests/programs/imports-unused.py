"""Modules that are imported and left alone, or that only types name: nothing of them is asked."""
import asyncio
import ctypes, email.message
import mailbox as box
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.mime.text import MIMEText
try:
    import curses
except ImportError:
    curses = None
try:
    import msvcrt
except ImportError:
    msvcrt = None


class Rows:
    tree: "ET.Element"

    def send(self, message: email.message.Message) -> MIMEText:
        from wsgiref import simple_server
        return simple_server


async def main(usage: box.Mailbox | None = None):
    if msvcrt:
        import winsound
    import tomllib
    await asyncio.sleep(1)
    print(msvcrt, tomllib.__name__, type(ET), ET.__name__, email.__name__)


asyncio.run(main())
