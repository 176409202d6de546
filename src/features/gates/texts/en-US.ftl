lockdown = Tickets are closed for now; nothing was sent.
lockdown-because = Tickets are closed for now; nothing was sent. { $reason }
blocked = You can't open tickets in { $server }.
blocked-until = You can't open tickets in { $server } until { $until }.
flood = That was a lot in a short time. Try again { $until }.
not-a-member = You are not a member of { $server }. Join it, then try again.
needs-role = This topic is for people with a certain role in { $server }.
needs-roles = This topic is for people with one of these roles: { $roles }
denied = You can't open a ticket about this. Choose another topic.
account-age = Your account is too new to open a ticket here. You can open one from { $until } on.
member-age = You joined a short time ago. You can open a ticket from { $until } on.
member-age-unknown = You joined a short time ago. Try again later.
paused = The { $server } team takes no tickets right now; nothing was sent.
away = The { $server } team is away; nothing was sent.
away-until = The team is away until { $until }.
open = You already have ticket #{ $number } open.
open-other = You already have a ticket open.
challenge = Show first that you are a person.
next = You can open the next ticket { $until }.
back = The team is back on { $until }; your message is safe here.
back-later = The team is away; your message is safe here.

button-go = Go to ticket
button-anyway = Send anyway
button-undo = Undo
button-open-again = Open again

blocked-here = Not sent. You can't write to the { $server } team.
blocked-here-until = Not sent. You can't write to the { $server } team until { $until }.

block-command =
    .description = Keep somebody from opening tickets
    .member = Whom
    .length = How long, like 2h, 7d or 4w; for ever without it
    .reason = Why; only the team reads this
block-role-command =
    .description = Keep everybody with a role from opening tickets
    .role = Which role
unblock-command =
    .description = Let somebody open tickets again
    .member = Whom
    .role = Or which role
blocks-command =
    .description = Who can't open tickets
lockdown-on-command =
    .description = Close all tickets for now: nobody can open one
    .reason = Why; members read this
lockdown-off-command =
    .description = Let members open tickets again
pause-command =
    .description = Take no new tickets for a while
    .topic = Only about this topic
    .text = What members read instead
resume-command =
    .description = Take new tickets again
    .topic = Only about this topic

blocked-now = { $who } can't open tickets any more, and nothing they write is passed on.
blocked-now-until = { $who } can't open tickets until { $until }, and nothing they write is passed on.
because = Why: { $reason }
unblocked = { $who } can open tickets again.
blocks-heading = Who can't open tickets
blocks-none = Everybody can open tickets.
blocks-line = { $who } · for ever · by { $by } on { $at } · { $why }
blocks-line-until = { $who } · ends { $until } · by { $by } on { $at } · { $why }
blocks-page = Page { $page } of { $pages }
button-newer = Newer
button-older = Older
somebody = somebody
reason = { $reason }
no-reason = no reason given
locked-down = Tickets are closed for now. Open ones go on.
paused-now = No new tickets until you resume. Open ones go on.
paused-topic = No new tickets about { $topic } until you resume. Open ones go on.
members-read = Members read:
open-again = Members can open tickets again.
open-again-topic = Members can open tickets about { $topic } again.

not-a-length = That is not a length of time. Write it like 2h, 7d or 4w.
nobody-named = Say whom: a member or a role.
not-blocked = They can open tickets already.
nothing-closed = Tickets can be opened already.
no-such-topic = There is no topic “{ $said }” here. Pick one from the list.

challenge-counts = It takes a moment and counts for a day.
picture-heading = Which letters and digits are these?
picture-alt = Bent letters and digits to be typed. Without a picture there is a question instead.
picture-how = Five of them. Capital or small makes no difference.
sum-heading = What is { $first } times { $second }, plus { $third }?
sum-how = Write the result in digits.
number =
    { $count ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
       *[12] twelve
    }
checked = That was right. Nothing more is asked for a day.
checked-dm = That was right. Press the button on the card above again; nothing more is asked for a day.
not-it =
    That was not it. { $left ->
        [one] One try is left.
       *[other] { $left } tries are left.
    }
check-over = That question is over. Try another one.
check-paused = That was wrong three times. You can try again { $until }.
check-gone = That question is over. Begin again from where you came.
answer-title = Show that you are a person
answer-label = What is the answer?

button-start = Start
button-answer = Answer
button-other-picture = Other picture
button-other-sum = Other question
button-no-picture = Without a picture
button-picture = Picture
button-go-on = Go on
