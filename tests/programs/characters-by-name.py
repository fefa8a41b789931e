import asyncio


async def main():
    print("\N{BULLET} \N{bullet} \N{Greek Small Letter Mu}s 21\N{DEGREE SIGN}C \N{EM DASH} \N{SNOWMAN}\N{PILE OF POO}!")
    done = "yes"
    print(f"\N{CHECK MARK} {done!r:>6} \N{RIGHTWARDS ARROW}{done}", r"\N{BULLET}", b"\N{BULLET}", ascii("\N{LF}\N{NBSP}"))
    print(f"{'\N{ROCKET}':\N{BULLET}>4}", "\N{HEAVY CHECK MARK}" "\N{CROSS MARK}", len("\N{GRINNING FACE}"))
    await asyncio.sleep(0)


asyncio.run(main())
