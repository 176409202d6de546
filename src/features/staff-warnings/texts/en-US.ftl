heading = A warning from whoever runs { $server }
about = It is from { $by }, about your work in the team. Nobody else on the team reads it.
counts =
    { $count ->
        [one] It is the only one that counts, and does not end by itself.
       *[other] { $count } count now. This one does not end by itself.
    }
counts-until =
    { $count ->
        [one] It is the only one that counts, until { $date }.
       *[other] { $count } count now. This one does until { $date }.
    }
taken-back = A warning from whoever runs { $server } was taken back, and no longer counts.
given = Warning { $number } is on its way to { $member }, in a DM.
given-waits = { $member } takes no DM now. Warning { $number } is kept, and goes out once they do.
theirs =
    { $count ->
        [one] It is their only one that counts, and does not end by itself.
       *[other] { $count } of theirs count now. This one does not end by itself.
    }
theirs-until =
    { $count ->
        [one] It is their only one that counts, until { $date }.
       *[other] { $count } of theirs count now. This one does until { $date }.
    }
not-told = Discord refused warning { $number } in { $server }: { $member } did not get it.
removed = Warning { $number } is taken back. It no longer counts, and they read so.
somebody = somebody

list-heading = Warnings to the team
none = There are no warnings.
standing =
    { $count ->
        [0] None counts now.
        [one] One counts now.
       *[other] { $count } count now.
    }
line = **{ $number }** to { $member }, by { $by } on { $date } · { $state }
state-counts = counts
state-until = counts, ends { $at }
state-over = over { $at }
state-taken-back = taken back
state-waits = not read yet
page = Page { $page } of { $pages }
button-newer = Newer
button-older = Older

give-command =
    .description = Warn somebody on the team about their work; they get a DM
    .member = Who
    .reason = What they read
    .lasts = How long it counts, like 30d; without it, until it is taken back
list-command =
    .description = Warnings to the team: your own, or everybody's if you run this server
    .member = Whose
remove-command =
    .description = Take a warning to somebody on the team back
    .number = Its number

not-of-the-team = They answer no tickets in this server. To warn a member, use `/warn verbal` in their ticket.
none-such = There is no warning { $number } that still stands.
not-a-moment = Say how long it counts like `30d`, `12h` or `2w`: a minute at least, ten years at most.
nothing-to-say = Write what they should read.
