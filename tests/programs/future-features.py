# Every feature that from __future__ may ask for, and what they say of themselves.
from __future__ import absolute_import, division, print_function, unicode_literals
from __future__ import annotations, generator_stop, generators, nested_scopes, with_statement

import __future__
import asyncio


async def main() -> None:
    await asyncio.sleep(1)
    print(division, unicode_literals, __future__.absolute_import, 3 / 2)


print([nested_scopes, generators, with_statement, generator_stop, print_function, annotations])
asyncio.run(main())
