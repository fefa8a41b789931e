class Told:
    def plain(self):
        "What it does."

    async def waits(self):
        """More
        of it."""

    def silent(self):
        return None


told = Told()
print(told.plain.__doc__, repr(told.waits.__doc__), told.silent.__doc__)
