list-empty = There is no department yet. `/departments add` makes one.
list-heading = { $count ->
        [one] One department
       *[other] { $count } departments
    }
list-row = **{ $name }** · `{ $key }` · { $who }
list-row-file = **{ $name }** · `{ $key }` · { $who } · desk file
list-own = its own people answer
list-topic = the team of the topic answers
list-from-file = What comes from the desk file is changed there.
button-before = Earlier departments
button-after = More departments
button-people = People and place
button-hours = Hours
button-fix = Fix answers
button-undo = Undo
mistake-kept = What you filled in is kept.

heading = { $name }
added = The department is there. `/department` gives tickets to it.
changed = { $count ->
        [0] Saved.
        [one] Saved. Its open ticket stays where it is. Who answers it now is let in, who no longer does goes out.
       *[other] Saved. Its { $count } open tickets stay where they are. Who answers them now is let in, who no longer does goes out.
    }
line-staff = **Answers its tickets** { $roles }
line-staff-topic = **Answers its tickets** the team of their topic
line-lead = **Leads it** { $roles }
line-ping = **Told of what it is given** { $roles }
line-place = **Its tickets go on in** { $place }
line-stays = **Its tickets go on** where they are
line-hours = **Hours** { $week } ({ $zone })
line-hours-topic = **Hours** as the topic says
line-read-along = ⚠️ Some tickets by direct message are in threads or posts that everybody of their channel reads. Choose a place for it, so that its people alone read what it is given.
line-open = Short name: { $key } · { $count ->
        [0] no open tickets
        [one] one open ticket
       *[other] { $count } open tickets
    }
line-from-file = From the desk file; change it there.
nobody = nobody

removed = { $count ->
        [0] { $name } is given no more tickets.
        [one] { $name } is given no more tickets. The same people go on with the one it has.
       *[other] { $name } is given no more tickets. The same people go on with the { $count } it has.
    }
removed-named = What was given to it by these goes to no department now: { $topics }

field-name = What is it called?
field-staff = Who answers its tickets?
hint-staff = They, and not the topic's team. Empty: the topic's team
field-lead = Who leads it?
hint-lead = Seniors for its tickets
field-ping = Who is told of what it is given?
hint-ping = Mentioned once for each ticket
field-destination = Where do its tickets go on?
hint-destination = Text channel, forum or category. Empty: where they are
hint-week = Like mon-fri 09:00-12:00, 13:00-17:00, one line for each. Empty: as the topic says

option-department = The department
list-command =
    .description = All departments of this server
show-command =
    .description = What applies to a department
add-command =
    .description = Add a department that tickets can be given to
    .name = What it is called
    .staff = Who answers its tickets in place of the topic's team
    .lead = Who leads it: seniors for its tickets
    .ping = Who is told of what it is given
    .destination = The channel, forum or category in which its tickets go on
edit-command =
    .description = Change a department
remove-command =
    .description = Give a department no more tickets

no-such = There is no department “{ $said }” here. `/departments list` shows all.
from-file = The department { $name } comes from the server's desk file. Change it there: the next time the file is applied, it would undo what a command changed.
name-taken = There is a department { $name } already. Choose another name.
no-name = A department needs a name.
too-many = This server has had as many departments as it can have. Change one that is there with `/departments edit`.
not-a-place = No tickets can be there. Choose a text channel, a forum or a category of this server.
