the-member = the member

card-heading = #{ $number } · { $type }
card-announce = { $roles } new ticket
card-picture = Picture of { $member }
card-team-turn = 🔔 Team's turn { $since }
card-member-turn = 💬 Member's turn { $since }
card-closed = 💤 Closed { $at }
card-closed-by = 💤 Closed by { $by } { $at }
card-closed-because = 💤 Closed by { $by } { $at }: { $reason }
card-requester =
    { $member } `{ $id }` · account { $account } · joined { $joined } · { $earlier ->
        [0] first ticket
        [one] { $earlier } earlier ticket
       *[other] { $earlier } earlier tickets
    }
card-not-joined = not in the server
card-unreachable = ⚠️ can't be reached by DM
card-careful = Plain messages stay with the team. `+text` or Reply answers { $member }.
card-chat = Plain messages go to { $member }. `//text` stays with the team.

button-reply = Reply
button-close = Close
button-close-ticket = Close ticket
button-reopen = Reopen
button-open = Open ticket
button-open-chat = Open our chat

confirm-heading = Open a ticket: { $type }
confirm-who-reads = Only you and the team can read it.
opened-at = Ticket #{ $number } is open: { $room }
opened-soon = Ticket #{ $number } is open. I'll mention you in its thread.
opening = Ticket #{ $number } is on its way to the team.
opened-in-dm = Ticket #{ $number } is open. The answer comes to our chat.
cant-dm-heading = I can't send you a DM
cant-dm = The team can read your ticket, but not answer you yet. Allow direct messages in the privacy settings of { $server }, then try again.
button-try-again = Try again
closed-thread-gone = Its thread was removed. If it is not over, write here; the { $server } team gets a new ticket.
opened-heading = Ticket #{ $number } is open
opened-where = { $type } · { $server }
opened-next = Write here to add details or files; the answer comes to this chat.
failed-heading = That did not work
failed-next = I can't open a place for your ticket at { $server }. The team was not told; write to them another way.

closed-heading = Ticket #{ $number } is closed
closed-reason = { $reason }
closed-next = If it is not over, reopen it or write here. The { $server } team will see all of it.
closed-by = { $by } closed this.
closed-by-because = { $by } closed this: { $reason }
closed-by-nobody = Closed, because this thread was archived.
closed-left-server = { $member } left the server, so this is closed.
closed-left-thread = { $member } left this thread, so this is closed.
reopened-by = { $by } reopened this.
reopened-heading = Ticket #{ $number } is open again
reopened-next = The { $server } team sees what you write here.
done-reopened = Ticket #{ $number } is open again.

list-heading = Open tickets
list-empty = No open tickets.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · team's turn { $since } · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · member's turn { $since } · { $room }
list-no-room = no thread yet
list-more = The { $count } that wait longest.
info-heading = #{ $number } · { $type }
info-opened = Opened { $at } by { $member }
info-messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } by the member, { $replies ->
        [one] { $replies } answer
       *[other] { $replies } answers
    } by the team
info-room = Thread: { $room }

close-command =
    .description = Close this ticket
    .reason = Why; the member reads this
reopen-command =
    .description = Open a closed ticket again
    .number = The ticket's number; without it, this one
info-command =
    .description = What is known of a ticket
    .number = The ticket's number; without it, this one
list-command =
    .description = Open tickets, the longest waiting first
close-form =
    .title = Close ticket #{ $number }
    .why-staff = Why?
    .why-hint = The member reads this.
    .why-member = Why? The team reads this.
    .tell = Tell the member?
    .tell-yes = Yes
    .tell-no = No

gone = There is no such ticket here. Look for a newer message.
room-gone = The thread of ticket #{ $number } was deleted, so it can't be opened again. Open a new ticket.
could-not-open = The ticket was not opened, because I can't make a place for it. The team was not told; an admin can allow me to.
several-open = You have several tickets open. Press “Close ticket” on the card of the one you mean.
none-here = This is not a ticket. Use it in a ticket's thread, or give a number.
not-found = There is no ticket #{ $number } here.
already-closed = Ticket #{ $number } is closed already.
already-open-again = Ticket #{ $number } is open already.
too-many = You already have ticket #{ $number } open.
too-many-linked = You already have ticket #{ $number } open: { $room }
topic-gone = This topic is no longer offered. Choose another one.
no-desk = There is no help desk on this server yet. An admin can set one up.
