select-menu = Select this message
nothing-armed = Nothing waits for a message. Begin with a command that asks for one.
expired = That took more than three minutes, so nothing waits for a message any more. Use the command again.
