list-heading = Notes on ticket #{ $number }
list-heading-member = Notes about { $member }
list-none = There are none yet. Only the team reads what is kept here.
line = **{ $number }** on this ticket, by { $staff } { $at }
line-member = **{ $number }** about { $member }, by { $staff } { $at }
page = Page { $page } of { $pages }
somebody = somebody
button-newer = Newer
button-older = Older
button-add = Add a note
kept = Note { $number } is kept on ticket #{ $ticket }. Only the team reads it.
kept-member = Note { $number } about { $member } is kept. Only the team reads it.
removed = Note { $number } is removed. It said:

flag =
    { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
info =
    { $count ->
        [one] 1 note of the team
       *[other] { $count } notes of the team
    }
more = Notes
more-says = What the team keeps about this ticket and its member

form =
    .title = Keep a note
    .words = What should the team know?
    .words-hint = Only the team reads it.
    .about = What is it about?
    .about-ticket = Ticket #{ $number }
    .about-member = The member, in every ticket

option-number = The ticket's number; without it, this one
add-command =
    .description = Keep something about this ticket or a member; only the team reads it
    .member = Whom it is about; without one, it is about the ticket
    .words = What the team should know
list-command =
    .description = What the team keeps about this ticket and its member
    .member = About whom
remove-command =
    .description = Remove a note
    .note = Its number

none-such = There is no note { $number } that you could see. `/note list` shows those there are.
not-yours = Only whoever wrote this note, or may change what others did, can remove it.
about-you = Notes about you are for the rest of the team.
nothing-to-keep = Write what the team should know.
erased = Ticket #{ $number } is erased for good. Nothing is kept about it.
