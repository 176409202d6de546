backup-command =
    .description = Keep how this server is set up, under a name
    .name = A name for it; without one, the date and time
backups-command =
    .description = The backups of how this server is set up
restore-command =
    .description = See what a backup would change, and put it back
    .name = The backup
history-command =
    .description = How the set-up changed, by whom, and the way back

kept = ✅ How this server is set up is kept as **{ $name }**.
kept-what-now = `/setup restore` shows what it would change, and puts it back.
none = There is no backup yet. `/setup backup` makes one.
heading = { $count ->
        [one] One backup
       *[other] { $count } backups
    }
row = **{ $name }** · { $at } by { $who }
row-by-nobody = **{ $name }** · { $at }
which = Which one do you want to see?

heading-backup = Back to { $name }
heading-point = Back to how it was on { $at }
would-change = Nothing is changed yet. Restoring changes:
nothing-differs = This server is set up just like that. There is nothing to change.
changed-meanwhile = Somebody changed the set-up meanwhile, and nothing was restored. This is what it would change now.
line = • { $change }
more = { $count ->
        [one] and one more change
       *[other] and { $count } more changes
    }
gone-roles = ⚠️ A role that was deleted is left out: { $of }
gone-channels = ⚠️ A channel that was deleted is left out: { $of }
gone-panels = ⚠️ Help messages whose channel was deleted stay as they are: { $of }
gone-pictures = ⚠️ Pictures that are no longer kept are left out: { $of }
nobody-answers = Every role that answered was deleted, so nobody would answer. Choose who answers with `/setup start`.
keeps-permissions = Who may do what stays as it is; only the server's owner restores that.
from-file = A desk file is part of this. When the host applies it again, it says how things are.
restored = ✅ Restored
restored-what-now = Open tickets go on. `/admin doctor` checks whether everything works.
not-posted = ⚠️ Not posted yet: { $panels }. It follows by itself once I may write there.

button-restore = Restore
button-file = Show as file
button-look = Look at it
button-remove = Remove
button-remove-yes = Remove for good
button-keep = Keep it
button-undo = Undo
button-newer = Newer changes
button-older = Older changes

remove-sure = The backup **{ $name }** is gone for good then. How the server is set up stays.
file-backup = **{ $name }** as a desk file
file-point = How it was on { $at }, as a desk file
file-what-now = The host can apply it. Pictures that were uploaded, and what was given by command, are not in it.

history = How the set-up changed
history-none = Nothing was changed yet.
history-kept = The newest 50 changes are kept.
entry = **{ $number }.** { $at } · { $who } · { $change }
entry-line = • { $change }
more-of-it = and { $count } more
by = { $who }
by-restoring = { $who }, by restoring
by-file = the desk file
by-somebody = somebody
back-to-which = Go back to how it was after which change?
back-to = After change { $number }
back-to-short = Back to { $number }

desk-made = the help desk was set up
speech = how I speak and look
desk-changed = server: { $what }
topic = topic `{ $key }`: { $what }
topic-added = topic `{ $key }`: added
topic-gone = topic `{ $key }`: no longer offered
panel = help message `{ $key }`: { $what }
panel-added = help message `{ $key }`: added
panel-gone = help message `{ $key }`: taken away
department = department `{ $key }`: { $what }
department-added = department `{ $key }`: added
department-gone = department `{ $key }`: given nothing any more
rule = rule { $name }: changed
rule-added = rule { $name }: added
rule-gone = rule { $name }: removed
rules-order = rules: order
part-on = { $name }: on
part-off = { $name }: off
both = { $all }, { $next }
part-look = name and look
part-topics = its topics
part-order = order
part-leads = what it leads to
part-place = places
part-team = team
part-words = words
part-questions = questions
part-priority = priority and targets
part-sorting = who looks after tickets
part-gates = who may open tickets
part-hours = hours
part-names = names that are shown
part-closing = how tickets end
part-messages = messages and notices
part-permissions = permissions
part-language = language and prefix
part-message = its message was deleted
part-other = the set-up

no-such = There is no backup “{ $name }” here. `/setup backups` lists them.
gone = That is no longer kept. Use `/setup backups` or `/setup history`.
name-taken = There is a backup “{ $name }” already. Choose another name, or remove that one with `/setup backups`.
too-many = This server keeps { $most } backups already. Remove one with `/setup backups` first.

import-command =
    .description = Hand in a desk file: see what it would change, then apply it
import-title = Hand in a desk file
import-file = The file
    .hint = YAML, as Show as file of a backup gives it
import-heading = What { $name } would change
import-would-change = Nothing is changed yet. Applying it changes:
import-changed-meanwhile = Somebody changed the set-up meanwhile, and nothing was applied. This is what the file would change now.
import-keeps-permissions = Who may do what stays as it is; by a file, only the server's owner or the host changes that.
import-idle = `{ $setting }` does nothing while “{ $part }” is off here.
import-mistakes = { $name } was not applied
import-mistake = Line { $line }: { $says }
import-mend = Nothing was changed. Mend the file and hand it in again with `/setup import`.
imported = ✅ { $name } is applied
button-apply = Apply
by-importing = { $who }, by a desk file
not-a-file = I can't read that as a desk file. Hand in a text file (YAML) of at most { $kilobytes } KB.
other-server = This file is for “{ $said }”. From here only files for { $server } can be applied: write that under `server`.
import-over = This file was applied, or is older than a day. Hand it in again with `/setup import`.
