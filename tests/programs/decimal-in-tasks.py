import asyncio
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_EVEN
class Account:
    def __init__(self, balance): self.balance = Decimal(balance); self.lock = asyncio.Lock()
    async def deposit(self, amount):
        async with self.lock:
            await asyncio.sleep(0.01)
            self.balance += Decimal(amount)
            print(f"{self.balance:>12,.2f}", repr(self.balance))
async def precise(n):
    with localcontext() as ctx:
        ctx.prec = n
        await asyncio.sleep(0.1)
        return Decimal(1) / Decimal(3)
async def shared():
    getcontext().prec = 4
    await asyncio.sleep(0)
    return Decimal(2) / 3
async def main():
    a = Account("100.00")
    await asyncio.gather(*(a.deposit(x) for x in ("10.10", "0.05", "1e2", "-3.333")))
    print(await asyncio.gather(precise(5), precise(10), precise(3)))
    print(await asyncio.gather(shared(), precise(6)), getcontext().prec)
    print(sum(Decimal(str(x)) for x in (0.1, 0.2, 0.3)), Decimal("10") / 4, (Decimal("7") / 3).quantize(Decimal(".01")))
asyncio.run(main())
print(getcontext().prec, [f"{Decimal(x):.2e}" for x in ("12345", "0.00012")])
