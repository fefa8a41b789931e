# A program with a prompt, on cmd.Cmd: its commands, their help, and what is typed.
# input: help
# input: greet Ada
# input: greet
# input:
# input: add 1 2 3
# input: nothing here
# input: help greet
# input: help add
# input: help what
# input: ?exit
# input: !shell
# input: later 2
# input: exit
import asyncio
import cmd


class Shell(cmd.Cmd):
    """A small shell."""
    intro = "Welcome."
    prompt = "> "

    def do_greet(self, arg):
        """greet NAME
        Says hello."""
        print("hello", arg or "you")

    def do_add(self, arg):
        print(sum(map(int, arg.split())))

    def help_exit(self):
        print("ends it")

    def do_later(self, arg):
        async def later():
            await asyncio.sleep(float(arg))
            print("later", arg)

        asyncio.run(later())

    def complete_greet(self, text, line, begidx, endidx):
        return [each for each in ("Ada", "Alan") if each.startswith(text)]

    def do_exit(self, arg):
        "Leaves."
        print("bye")
        return True

    def postcmd(self, stop, line):
        print("after", repr(line), stop)
        return stop


shell = Shell()
shell.cmdloop()
print(shell.lastcmd, shell.parseline("a b c"), shell.parseline("?x"), shell.parseline("!x"), shell.parseline(""))
print(shell.completenames("g"), shell.onecmd("greet Bob"), shell.complete_help("gr"))
shell.columnize([str(each) for each in range(40)], displaywidth=40)
