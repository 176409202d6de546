# Who may what: levels are given and taken.
give-command =
    .description = Give a role or a member a level, in the whole server or for one topic
take-command =
    .description = Take a level that was given by command
history-command =
    .description = Who gave and took what, the newest first
view-command =
    .description = Which roles and members may do what
    .topic = As it is for this topic
add-command =
    .description = Let somebody do everything that an admin may
remove-command =
    .description = Take this from somebody again
privileged-command =
    .description = Who was given everything
option-level = Which level
option-role = Which role
option-member = Or which member
option-topic = For this topic and those below it; without it, for all
option-privileged = Who

level-user = Everybody
level-staff = Staff
level-senior = Senior
level-manager = Manager
level-admin = Admin
level-owner = Owner

given = { $who } is { $level } now.
given-for = { $who } is { $level } now for { $topic }.
seen-on-discord = Discord shows commands for managers and admins to people with Manage Server. Show them to others under Server settings, Integrations.
taken = { $who } is no longer { $level } by this.
taken-for = { $who } is no longer { $level } for { $topic } by this.

privileged = May do everything
privileged-none = Nobody was given this.
privileged-besides = So may everybody with Manage Server, and whoever owns the server.
all = Who may do what
all-for = Who may do what for { $topic }
level-line = **{ $level }**: { $who }
nobody = nobody
holder = { $who }
holder-for = { $who } for { $topic }
right-for = { $right } for { $topic }
and = { $first } · { $next }
more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
all-besides = Each may also do what those above may. Admins are, besides, all with Manage Server. Members of a help message's own team are staff for its tickets.

history = Changes of permissions
history-none = No permission was changed yet.
history-line = { $at } · { $by }: { $who } from { $before } to { $after }
history-line-for = { $at } · { $by }: { $who } for { $topic } from { $before } to { $after }
history-right = { $at } · { $by }: “{ $right }” from { $before } to { $after }
history-right-for = { $at } · { $by }: “{ $right }” for { $topic } from { $before } to { $after }
by-file = the desk file
none = none
somebody = somebody

one-of-both = Name a role or a member, one of the two.
not-a-role = Name a role of this server that not everybody has.
not-a-member = That is nobody in this server, or a bot.
held-already = They hold this already.
nothing-given = Nothing of this was given to them there. Look with /viewpermissions.
given-by-file = The desk file gives this. It ends when the file no longer says it.
too-many = No more can be given by command here. Give it to a role that they have.
set-already = It is like that already. Nothing was changed.
set-by-file = The desk file says this. Change it there.
not-by-topic = This is about the whole server, and no topic can have it otherwise. Set it without a topic.

set-command =
    .description = From which level on something is permitted in this server, or for a topic
    .permission = What is to be permitted
    .from = From which level on
as-usual = As usual
set = “{ $right }” is permitted from { $level } on now.
set-for = For { $topic }, “{ $right }” is permitted from { $level } on now.
set-usual = “{ $right }” is permitted from { $level } on again, as usual.
set-usual-for = For { $topic }, “{ $right }” is permitted from { $level } on again, as elsewhere.
