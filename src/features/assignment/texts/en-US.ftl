yours = { $who }, this ticket is yours.
given = { $who }, { $by } gave you this ticket.
claimed = { $staff } claimed this.
released = { $staff } gave this back to the team.
left = { $staff } left the server, so this is the whole team's again.
left-thread = { $staff } left the thread before writing in it, so nobody looks after this any more.
idle = { $staff } has not written here for a while, so this is the whole team's again.
claimed-already = { $who } looks after ticket #{ $number } already.
not-yours-to-give = { $who } looks after this, and only they or an admin can give it away.
not-yours-to-answer = Not sent. { $who } looks after this and answers it; take it over first, or write a staff-only message.
taken-aside = -# Moved here from the ticket, where { $who } answers. Take it over to write there yourself. { $staff }
yours-by-dm = Ticket #{ $number } at { $server } is yours.
button-claim = Claim
button-unclaim = Unclaim
button-assign = Assign
assign-title = Ticket #{ $number }
assign-who = Who looks after it?
more-claim = Look after this ticket yourself
more-take-over = Take over
more-take-over-says = Look after it yourself instead of whoever does now
more-unclaim = Unclaim
more-unclaim-says = Give it back to the whole team
button-go = Go to ticket
done = { $who } looks after ticket #{ $number } now.
done-nobody = Ticket #{ $number } is the whole team's again.

skills-heading = What the team can do
skills-empty = Nobody has said yet what they can do: `/skill add`.
skills-row = { $who } { $skills }
skills-now = { $who } is given tickets about: { $skills }
skills-none = { $who } has no skills left.
shifts-heading = Who takes tickets
shifts-empty = Nobody has said yet when they take tickets: `/shift hours` or `/shift on`.
shift-on = 🔔 { $who } now
shift-on-hours = 🔔 { $who } now, by the clock
shift-off = 💤 { $who } not now
shift-off-hours = 💤 { $who } not now, by the clock
shift-now-on = You are given new tickets now.
shift-now-off = You are given no new tickets until you use `/shift on`.
shift-now-hours = You are given new tickets each day from { $hours } ({ $zone }).
more = and { $count } more

not-of-team = { $who } does not answer this ticket. Choose somebody on its team.
nobody-free = Nobody who could look after it is there at the moment.
who-is-meant = Say who: a member, me or nobody.
no-hours = I can't read those hours. Write them like `09:00-17:00`, and the zone like `Europe/Berlin`.
no-such-skill = { $who } does not have the skill { $skill }.

option-number = The ticket's number; without it, this one
option-skill = A tag that tickets have, like refunds
option-member = Who; without it, you
choice-me = me
choice-nobody = nobody
assign-command =
    .description = Say who looks after this ticket
    .member = Somebody on its team
    .to = You yourself, or nobody
claim-command =
    .description = Look after this ticket yourself
unclaim-command =
    .description = Give this ticket back to the team
skill-add-command =
    .description = Say what you can do, so that tickets about it come to you
skill-remove-command =
    .description = Take back what you said you can do
skill-list-command =
    .description = What everybody on the team can do
shift-on-command =
    .description = Take new tickets from now on
shift-off-command =
    .description = Take no new tickets until you say so
shift-hours-command =
    .description = Take new tickets at certain times
    .hours = Like 09:00-17:00, or mon-thu 9:00-17:00, fri 9:00-12:00
    .zone = Like Europe/Berlin
    .days = Like mon-fri, or sat, sun; for hours that name none. Without them, every day
shift-list-command =
    .description = Who on the team takes tickets now

hand-over-heading = Tickets are handed to you at { $server }
hand-over-from =
    { $count ->
        [one] { $by } ended their shift and hands you one ticket.
       *[other] { $by } ended their shift and hands you { $count } tickets.
    }
hand-over-team = **#{ $number }** · { $type } · waits for you { $since } · { $where }
hand-over-member = **#{ $number }** · { $type } · waits for the member { $since } · { $where }
hand-over-rests = **#{ $number }** · { $type } · rests · { $where }
no-place = no thread yet
handed-line = { $staff } handed this to { $to }.
handed =
    { $count ->
        [one] { $who } looks after your ticket now.
       *[other] { $who } looks after your { $count } tickets now.
    }
handed-team =
    { $count ->
        [one] Your ticket is the whole team's again.
       *[other] Your { $count } tickets are the whole team's again.
    }
handed-none = There was nothing to hand over.
handed-kept =
    { $count ->
        [one] One stays yours, because { $who } does not answer it: { $numbers }
       *[other] { $count } stay yours, because { $who } does not answer them: { $numbers }
    }
handed-left =
    { $count ->
        [one] One more waits: it was too much at once. Do it again.
       *[other] { $count } more wait: it was too much at once. Do it again.
    }
not-a-colleague = Choose somebody else on the team, who is in this server.
hand-over-command =
    .description = End your shift: hand what you look after to somebody, or to the team
    .to = Who takes over; without it, the whole team
    .note = What whoever takes over should know

shift-away = 💤 { $who } away until { $until }
shift-away-later = { $who } away from { $from } until { $until }
shift-now-days = You are given new tickets on { $days } from { $hours } ({ $zone }).
shift-now-week = You are given new tickets at these times ({ $zone }): { $hours }
away-now = You are given no new tickets until { $until }.
away-later = You are given no new tickets from { $from } until { $until }.
away-over = You are back: your shift says when you are given tickets.
away-called-off = That time away is called off: your shift says when you are given tickets.
away-hint = What you look after stays yours, until you hand it over.
no-days = I can't read those days. Write them like `mon-fri` or `sat, sun`.
no-time-off = Say until when you are away like `2d`, `friday` or `2026-12-24`: after it begins, and within a year.
not-away = You are not away.
too-often-away = You have 25 times off ahead already. Add the next one when one of them is over.
away-command =
    .description = Take no new tickets for some days, whatever your shift says
    .until = Like 3d, monday, 2026-12-24; off when you are back, or for the next time off
    .from = When it begins; without it, now
