closed = Ticket #{ $number } is closed.
removed = Ticket #{ $number } is closed, and its place disappears in a few seconds. `/ticket reopen` brings the ticket back in a new one.
erased = Ticket #{ $number } is erased: what was said and sent in it, and its place in a few seconds. Its number and who did what when are kept.
number = Which ticket; without it, this one

force-command =
    .description = Close a ticket at once, whatever its topic asks for
    .delete-channel = Its place is deleted, too
    .reason = Why; the member reads this
remove-command =
    .description = Close a ticket and delete its place; it can be reopened in a new one
erase-command =
    .description = Forget a ticket for good: words, files and place
erase-form =
    .title = Erase ticket #{ $number } for good
    .what = **This can't be undone.** What was said and sent in ticket #{ $number } is forgotten, and its place is deleted, as are its transcripts in the team's channel. Its number, and who did what when, are kept. What the member has in their own messages stays with them.
    .number = Write the number of the ticket

already-erased = Ticket #{ $number } is erased already.
other-number = That is not the number. Nothing was erased. To erase ticket #{ $number }, use the command again and write { $number }.
