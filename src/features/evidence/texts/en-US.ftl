menu = Report this message
command =
    .description = What was reported in this ticket, and whether the copy is unchanged
    .number = Number of the ticket

heading = Report a message by { $name }
copied =
    { $files ->
        [0] A copy of the message is kept, also if it is deleted.
        [one] A copy of the message and one file is kept, also if it is deleted.
       *[other] A copy of the message and { $files } files is kept, also if it is deleted.
    }
too-large = Not kept: { $file } is larger than { $limit } MB, or there are too many.
file-gone = Not kept: { $file } could not be copied.
which = Where should the report go?
topic = Topic: { $topic }
not-sent = Not sent yet. Whoever wrote the message is not told.
button-go-on = Go on
button-send = Send report
button-back = Back
button-cancel = Cancel
canceled = Nothing was sent, and the copy is gone.

copy-of = **Reported message** by { $name } `{ $id }`
copy-where = { $link } · written on { $written } · copied on { $taken }
copy-hash = SHA-256 `{ $hash }`
info =
    { $count ->
        [one] One reported message is kept with it.
       *[other] { $count } reported messages are kept with it.
    }

none = Nothing that was reported is kept with this ticket.
checked-heading = Reported in ticket #{ $number }
checked-by = By { $name } `{ $id }`
checked-where = { $link } · written on { $written } · copied on { $taken }
unchanged = ✅ The copy is unchanged.
changed = ⚠️ The copy is not what was kept, or not whole any more.
hash = SHA-256 `{ $hash }`

gone = This report was sent, canceled or forgotten. Report the message again to start over.
nothing-in-it = There is nothing in this message that I could copy. Report another one.
your-own = You wrote this message yourself. Open a ticket to talk about it.
ours = I wrote this message for others. Write to the team in your ticket instead.
no-topic = The team takes no reports here. Write to the team another way.
