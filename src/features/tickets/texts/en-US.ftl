the-member = the member
tag-new = New
tag-team-turn = Team's turn
tag-member-turn = Member's turn
tag-inactive = Inactive
tag-closing = Closing
tag-review = Under review
tag-closed = Closed
phase-inactive = inactive
phase-closing = closing
phase-review = under review
phase-mark = { $mark }
tag-low = Low
tag-normal = Normal
tag-high = High
tag-urgent = Urgent
tag-critical = Critical

moved-to = This goes on in { $room }.
moved-number-to = Ticket #{ $number } goes on in { $room }.
moved-to-dm = This goes on by direct message.
moved-from = Before this it was in { $room }.
moved-from-dm = Before this it was by direct message.
goes-on-heading = Ticket #{ $number } goes on here
move-failed = This could not be moved, because I can't make a place for it. It goes on here.
moving = Ticket #{ $number } moves to a private thread. You are mentioned there.
moves-already = This is being moved already.
nowhere-to-go = There is no channel in which I could go on with this.
move-failed-full = This could not be moved, because Discord has no place left for it. It goes on here.
moves-soon = Ticket #{ $number } moves. Its place here will say where it goes on.
keeps-member-hidden = The member is not named here, and a place that you share would show who it is. Choose one by direct message.
keeps-staff-hidden = This topic never names who answers, and a place that you share with the member would. Choose one by direct message.
no-conversation = This is a report: the member does not read what the team says, so it can't go to a place that you share.
no-such-place = The help desk of this server has no place of that kind. An admin can name one in its settings.
no-adult-place = This topic has no place for adult content. An admin can choose one in the topic's settings.
there-already = It is in a place of that kind already.
could-not-move = It was not moved, because I can't make a place for it. It goes on here.
button-use-thread = Use a thread

line-heading = You are number { $position } in line
line-probably = Your message is saved. The ticket opens by itself, probably { $at }.
line-next = Your message is saved. The ticket opens by itself.
line-left = You left the line. No ticket was opened.
button-leave-line = Leave the line

card-heading = #{ $number } · { $type }
card-announce = { $roles } new ticket
card-picture = Picture of { $member }
card-picture-from = Picture from { $member }
card-team-turn = 🔔 Team's turn { $since }
card-member-turn = 💬 Member's turn { $since }
card-closed = 💤 Closed { $at }
card-closed-by = 💤 Closed by { $by } { $at }
card-closed-because = 💤 Closed by { $by } { $at }: { $reason }
card-closed-why = 💤 Closed { $at }: { $reason }
card-requester =
    { $member } `{ $id }` · account { $account } · { $joined } · { $earlier ->
        [0] first ticket
        [one] { $earlier } earlier ticket
       *[other] { $earlier } earlier tickets
    }
card-requester-hidden = { $member } asks without being named
card-joined = joined { $at }
card-not-joined = not in the server
card-careful = Plain messages stay with the team. `{ $prefix }text` or Reply answers { $member }.
card-chat = Plain messages go to { $member }. `//text` stays with the team.
card-unread = I can't read messages here: what is written stays with the team. Reply or `/reply` answers { $member }.
card-report = A report: { $member } got a receipt and can't be answered here. What you write stays with the team.

button-reply = Reply
button-close = Close
button-close-ticket = Close ticket
button-reopen = Reopen
button-open = Open ticket
button-send-report = Send report
button-open-chat = Open our chat

adult-heading = Is this about adult content?
adult-where = If so, it is talked about where Discord asks for everybody's age.
button-yes = Yes
button-no = No
confirm-heading = Open a ticket: { $type }
confirm-who-reads = Only you and the team can read it.
confirm-report-heading = Send a report: { $type }
confirm-report = Only the team reads it. You get a receipt, and there is no conversation about it.
form-who-reads = -# The team will see your name and what you send.
form-anonymous = -# The team will see what you send, not your name.
form-files = **{ $question }**
form-file-gone = { $file } did not arrive. Ask the member to send it here.
opened-at = Ticket #{ $number } is open: { $room }
opened-soon = Ticket #{ $number } is open. I'll mention you there.
opening = Ticket #{ $number } is on its way to the team.
opened-in-dm = Ticket #{ $number } is open. The answer comes to our chat.
cant-dm-heading = I can't send you a DM
cant-dm = The team can read your ticket, but not answer you yet. Allow direct messages in the privacy settings of { $server }, then try again.
button-try-again = Try again
reopen-until = You can reopen it until { $until }.
closed-for-good = If it is not over, write here; the { $server } team gets a new ticket.
too-late-to-reopen = Ticket #{ $number } can no longer be reopened. Write a new message to open another one.
closed-thread-gone = Its place on the server was removed. If it is not over, write here; the { $server } team gets a new ticket.
opened-heading = Ticket #{ $number } is open
opened-where = { $type } · { $server }
opened-as = The team knows you as { $alias } here.
opened-next = Write here to add details or files; the answer comes to this chat.
receipt-heading = Your report reached the { $server } team
receipt-what = Report #{ $number } · { $type }
receipt-next = There is no conversation about it. To talk to the team, open a ticket about something else.
receipt-waits-heading = Your report is saved
receipt-waits-next = It reaches the { $server } team by itself, as soon as there is a place for it. There is no conversation about it.
failed-heading = That did not work
failed-next = I can't open a place for your ticket at { $server }. The team was not told; write to them another way.

closed-heading = Ticket #{ $number } is closed
closed-report-heading = The team is done with report #{ $number }
closed-report = If there is more to say, send another report to the { $server } team.
closed-reason = { $reason }
closed-next = If it is not over, write here. The { $server } team will see all of it.
closed-outside = Its place is for the team alone now. If it is not over, reopen it; you are let in again.
closed-by = { $by } closed this.
closed-by-because = { $by } closed this: { $reason }
closed-plain = The team closed this.
closed-plain-because = The team closed this: { $reason }
closed-by-one = Closed by { $name } · { $server } team
closed-by-team = Closed by the { $server } team
closed-reason-with-team = It is closed. Somebody else of the team looks at what you say to members first, so the member does not read your reason; the team does.
closed-reason-not-said = It is closed. Somebody else of the team looks at what you say to members first, so your reason was not said here:
closed-and-removed = { $said } This channel is deleted { $at }, with all that was said in it. Reopened before that, it stays.
closed-by-nobody = Closed, because this thread was archived.
closed-silence = Closed, because the member did not answer.
closed-unanswered = We heard nothing more from you.
reason-required = Say why: this topic asks for a reason when a ticket is closed.
room-taken-away = The place of ticket #{ $number } was deleted before.
not-taken-away = ⚠️ This was to be deleted, and I am not permitted to. Delete it by hand, or allow me to manage it.
info-erased = Erased for good. Only its number, and who did what when, are kept.
stays-open = { $said } This stays open.
stays-open-decide = ⚠️ { $said } This stays open until somebody closes it.
stays-open-who = ⚠️ { $people }, { $said } This stays open until somebody closes it.
owner-left-server = { $member } left the server.
owner-left-thread = { $member } left this thread.
owner-unreachable = { $member } can't be reached any more.
closed-left-server = { $member } left the server, so this is closed.
closed-unreachable = { $member } can't be reached any more, so this is closed.
closed-left-thread = { $member } left this thread, so this is closed.
reopened-by = { $by } reopened this.
reopened-plain = The team reopened this.
reopened-heading = Ticket #{ $number } is open again
reopened-next = The { $server } team sees what you write here.
reopened-next-at = It goes on with the { $server } team in { $room }.
reopened-next-elsewhere = It goes on with the { $server } team in a new place in the server.
done-reopened = Ticket #{ $number } is open again.

list-heading = Open tickets
list-empty = No open tickets.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · team's turn { $since } · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · member's turn { $since } · { $room }
list-no-room = no place yet
list-page = Page { $page } of { $pages }, the longest waiting first.
info-heading = #{ $number } · { $type }
info-opened = Opened { $at } by { $member }
info-messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } by the member, { $replies ->
        [one] { $replies } reply
       *[other] { $replies } replies
    } by the team
info-room = Place: { $room }

close-command =
    .description = Close this ticket
    .reason = Why; the member reads this
    .as = The name the member reads
reopen-command =
    .description = Open a closed ticket again
    .number = The ticket's number; without it, this one
info-command =
    .description = What is known of a ticket
    .number = The ticket's number; without it, this one
list-command =
    .description = Open tickets, the longest waiting first
move-command =
    .description = Go on with this ticket in a place of another kind
    .to = Where it goes on
    .private-thread = Private thread with the member
    .private-channel = Private channel with the member
    .dm = Direct message; the team in a thread
    .dm-channel = Direct message; the team in a channel
    .dm-forum = Direct message; the team in a forum post
    .adult = Where this topic takes adult content
close-form =
    .title = Close ticket #{ $number }
    .why-staff = Why?
    .why-hint = The member reads this.
    .why-member = Why? The team reads this.
    .tell = Tell the member?
    .tell-yes = Yes
    .tell-no = No
    .as = Signed as
    .as-named = My name
    .as-team = The team
    .as-alias = My alias

gone = There is no such ticket here. Look for a newer message.
room-gone = The place of ticket #{ $number } was deleted, so it can't be opened again. Open a new ticket.
could-not-open = The ticket was not opened, because I can't make a place for it. The team was not told; an admin can allow me to.
several-open = You have several tickets open. Press “Close ticket” on the card of the one you mean.
none-here = This is not a ticket. Use it in a ticket, or give a number.
not-found = There is no ticket #{ $number } here.
already-closed = Ticket #{ $number } is closed already.
already-open-again = Ticket #{ $number } is open already.
topic-gone = This topic is no longer offered. Choose another one.
no-desk = There is no help desk on this server yet. An admin can set one up.

reveal-command =
    .description = Look up who asks without being named; the whole team reads that you did, and why
    .reason = Why; the team reads this
revealed-heading = Who { $alias } is
revealed = { $member } `{ $id }`
revealed-next = The team was told that you looked, and why. They still read the alias.
looked-up = { $by } looked up who { $alias } is: { $reason }
not-hidden = This ticket hides nobody. Its card says who asks.
requester-forgotten = Who asked was forgotten. Nobody can look it up any more.

in-line = { $before } · { $next }
card-roles = { $roles }
card-roles-more = { $roles } +{ $left }
card-locked = locked { $since }
card-locked-for-all = Locked { $since }: only the team writes here.
card-assignee = claimed by { $staff }
card-pinned = pinned
card-rests = rests, wakes { $until }
card-high = **high**
card-urgent = **urgent**
card-critical = **critical**
card-adult = adult content
card-flags = ⚠️ { $flags }
card-accounts = Linked: { $accounts }
flag-new-account = new account
flag-new-member = new on this server
flag-unreachable = can't be reached by DM
button-details = Details
button-more = More
more = Ticket #{ $number }
more-choose = What do you want to do?
more-details = Who asks, and every answer of the form
more-info = Info
more-info-says = When it was opened, how much was said, how it stands
passed-by = This can't be done any more. Press More on the card to see what can.
button-next = Next
button-back = Back
details-question = { $question }
card-opened-by = { $staff } opened this with the member.
card-opened-by-team = The { $server } team opened this.
details-opened = Opened { $at }
details-form-seconds =
    { $count ->
        [one] Form filled in within a second
       *[other] Form filled in within { $count } seconds
    }
details-form-minutes =
    { $count ->
        [one] Form filled in within a minute
       *[other] Form filled in within { $count } minutes
    }
details-forgotten = What was known of who asked is forgotten.
only-the-team = Only the team can do this.

files-not-sent-heading = Not sent: it could say who you are
files-not-sent = { $files }
files-not-sent-why = Files of this kind often name who made them, and I can't take that out. Your answers were sent.
files-not-sent-now = Write here with a picture of it, or with the file: you are asked before it goes to the team.

locked-by = { $by } locked this: only the team is heard now.
locked-by-because = { $by } locked this: only the team is heard now. { $reason }
locked-plain = The team locked this: only the team is heard now.
locked-plain-because = The team locked this: only the team is heard now. { $reason }
unlocked-by = { $by } unlocked this: everybody is heard again.
unlocked-plain = The team unlocked this: everybody is heard again.
locked-for-member = The { $server } team locked ticket #{ $number }. What you write about it is not passed on until they unlock it.
locked-because = Why: { $reason }
unlocked-for-member = The { $server } team unlocked ticket #{ $number }. Write here again; what has a warning sign was not passed on.
not-passed-on = Not passed on: ticket #{ $number } is locked. What you write gets a warning sign until the { $server } team unlocks it.
lock-done = Ticket #{ $number } is locked: only the team is heard.
unlock-done = Ticket #{ $number } is unlocked: everybody is heard again.
locked-already = Ticket #{ $number } is locked already.
not-locked = Ticket #{ $number } is not locked.
is-locked = Ticket #{ $number } is locked, so nothing was sent. Only the team can unlock it or open it again.
no-reason-of-trainee = The member would read the reason, and nobody looked at it yet. Lock it without one.
more-lock = Lock
more-lock-says = Only the team is heard; the member is told
more-unlock = Unlock
more-unlock-says = Everybody is heard again
lock-command =
    .description = Hear only the team in this ticket; the member is told
    .reason = Why; the member reads this
unlock-command =
    .description = Hear everybody in this ticket again

transferred-by = { $by } gave this ticket to { $member }.
transferred-by-because = { $by } gave this ticket to { $member }. { $reason }
transferred-plain = The team gave this ticket to { $member }.
transferred-plain-because = The team gave this ticket to { $member }. { $reason }
transferred-heading = Ticket #{ $number } is yours now
transferred-from = { $former } had it before; the { $server } team gave it to you.
transferred-not-yours = The { $server } team gave ticket #{ $number } to somebody else. What is said in it from now on is not yours to read.
transferred-because = Why: { $reason }
transferred-done = Ticket #{ $number } is { $member }'s now. { $former } reads nothing that is said from now on.
transferred-blocked = { $member } is blocked: what they write is not passed on to the team.
card-formerly = { $member } had this ticket before.
merged-away = Ticket #{ $number } was merged into another one and goes on there. The team can take it out again with `/related separate`.
not-merged = Ticket #{ $number } was not merged into another one.
still-opening = This ticket is still being opened. Try again once it is open.
not-a-member = Pick a member of this server, not a bot.
report-stays = This is a report: nobody reads answers to it, so there is nothing to give to somebody else.
theirs-already = This is their ticket already. Pick somebody else.
given-away = Somebody gave this ticket to another member a moment ago. Look at its card, and try again if that is not right.
hidden-stays = This ticket can't be given to somebody else: who asks here is not named, and the change would tell who it is not. They can open one of their own.
no-reason-to-members = Both members would read the reason, and nobody looked at it yet. Leave it out.
transfer-command =
    .description = Give this ticket to another member, who asks from now on
    .member = Whose ticket it is from now on
    .reason = Why; both members read this

practice-member = Practice member
