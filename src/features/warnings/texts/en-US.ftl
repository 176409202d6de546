heading = A warning from the { $server } team
about = About ticket #{ $number }. You can answer it here.
about-edited = About ticket #{ $number }. Edited. You can answer it here.
warned = ⚠️ { $staff } warned { $member } (warning { $number }):
warned-edited = ⚠️ { $staff } warned { $member } (warning { $number }, edited):
warned-taken-back = 💤 Warning { $number } by { $staff } was taken back. { $member } no longer sees it, and it does not count:
somebody = somebody
done-given = Warning { $number } is on its way, in the name of the team.
done-waiting = Not sent yet: the member can't be reached by DM. Warning { $number } is kept, and goes out once they can be.
done-edited = Warning { $number } is changed, for the member too.
done-taken-back = Warning { $number } is taken back. The member no longer sees it.
not-delivered = ⚠️ Discord refused warning { $number }: the member did not get it.

flag =
    { $count ->
        [one] warned once
        [2] warned twice
       *[other] warned { $count } times
    }
list-heading = Warnings
list-none = There are no warnings.
line = **{ $number }** by { $staff } { $at }
line-waiting = **{ $number }** by { $staff } { $at } · not delivered yet
line-taken-back = **{ $number }** by { $staff } { $at } · taken back
button-newer = Newer
button-older = Older

verbal-command =
    .description = Warn the member of this ticket, in the name of the team
    .words = What the member reads
edit-command =
    .description = Change what a warning says, for the member too
    .number = Its number
delete-command =
    .description = Take a warning back: the member no longer sees it
list-command =
    .description = Warnings of a member, or of whoever asks in this ticket
    .member = Whose

none-such = There is no warning { $number } that you could change. `/warn list` shows those there are.
not-yours = Only whoever gave this warning, or an admin, can change it.
not-by-trainee = Somebody else on the team looks at your replies first, and a warning is read at once. Ask one of them to give it.
nothing-to-say = Write what the member should read.
