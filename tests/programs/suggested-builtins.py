# What is suggested may be a builtin that only a console needs.
helo
