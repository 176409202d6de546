## tickets
confirm-who-reads = This stays between you and the team.
opened-heading = We have your ticket #{ $number }
opened-next = Write here whenever you want to add something; the answer comes to this chat.
opened-at = We have your ticket #{ $number }: { $room }
opened-soon = We have your ticket #{ $number }. I'll mention you there.
opened-in-dm = We have your ticket #{ $number }. The answer comes to our chat.
opening = Ticket #{ $number } is on its way to us.
line-heading = You are number { $position } in line, and we know about you
line-probably = Your message is safe with us. The ticket opens by itself, probably { $at }.
line-next = Your message is safe with us. The ticket opens by itself.
cant-dm = We can read your ticket, but we can't answer you yet. Allow direct messages in the privacy settings of { $server }, then try again.
reopen-until = If something is still open, you can reopen it until { $until }.
closed-for-good = If something is still on your mind, write here; the { $server } team gets a new ticket.
closed-heading = Ticket #{ $number } is done
closed-next = If it is not over for you, just write here. The { $server } team will see all of it.
closed-plain = We closed this ticket.
closed-plain-because = We closed this ticket: { $reason }
closed-unanswered = We did not hear from you again. Come back whenever you like.
reopened-next = We are back on it: the { $server } team sees what you write here.
receipt-heading = The { $server } team has your report
receipt-next = There is no conversation about it, but it is read. To talk to us, open a ticket about something else.
closed-report = If you see more of it, send the { $server } team another report.
moved-to = We go on with this in { $room }.
moved-number-to = We go on with ticket #{ $number } in { $room }.
moved-to-dm = We go on with this by direct message.
goes-on-heading = We go on with ticket #{ $number } here
moving = Ticket #{ $number } moves to a private thread. You are mentioned there, so you will find it.
line-left = You left the line, and no ticket was opened. You can come back at any time.
adult-where = If so, we talk about it where Discord asks for everybody's age.
confirm-report = Only the team reads it. You get a receipt, so you know that it arrived; there is no conversation about it.
cant-dm-heading = I would like to write to you, but can't
too-late-to-reopen = Ticket #{ $number } can no longer be reopened. Just write a new message, and another one opens.
closed-thread-gone = Its place on the server was removed. If it is not over for you, just write here; the { $server } team gets a new ticket.
closed-outside = Its place is for the team alone now. If it is not over for you, just reopen it, and we let you in again.
opened-as = The team knows you as { $alias } here, and not by your own name.
receipt-waits-heading = Your report is safe
receipt-waits-next = There is nothing more to do: it reaches the { $server } team by itself, as soon as there is a place for it. There is no conversation about it.
failed-heading = Sorry, that did not work
failed-next = I can't open a place for your ticket at { $server }, and the team was not told. Write to them another way, so that they hear from you.
closed-report-heading = We have gone through report #{ $number }
reopened-plain = We reopened this.
reopened-next-at = We go on with it in { $room }, where the { $server } team reads what you write.
reopened-next-elsewhere = We go on with it in a new place in the server, together with the { $server } team.
gone = I can't find that ticket here. Look for a newer message from me.
room-gone = The place of ticket #{ $number } was deleted, so it can't be opened again. Just open a new one.
could-not-open = Sorry, the ticket was not opened, because I can't make a place for it. The team was not told; an admin can allow me to.
several-open = Which one do you mean? You have several tickets open: press “Close ticket” on the card of that one.
already-closed = Ticket #{ $number } is closed already, so there is nothing left to do.
already-open-again = Ticket #{ $number } is open already, so there is nothing left to do.
topic-gone = This topic is no longer offered. Choose the one that comes closest.
no-desk = There is no help desk on this server yet. Ask an admin about it: they can set one up.
files-not-sent-why = So that you stay unnamed: files of this kind often name who made them, and I can't take that out. Your answers were sent.
files-not-sent-now = Write here with a picture of it, or with the file: I ask you first, before it goes to the team.
locked-plain = We locked this: only the team is heard now.
locked-plain-because = We locked this: only the team is heard now. { $reason }
unlocked-plain = We unlocked this: we hear everybody again.
locked-for-member = We at { $server } locked ticket #{ $number }. What you write about it does not reach us until we unlock it.
unlocked-for-member = We at { $server } unlocked ticket #{ $number } and hear you again. Write here; what has a warning sign did not reach us.
not-passed-on = This did not reach us: ticket #{ $number } is locked. What you write gets a warning sign until the { $server } team unlocks it.
transferred-plain = We gave this ticket to { $member }.
transferred-plain-because = We gave this ticket to { $member }. { $reason }
transferred-from = { $former } had it before; we at { $server } gave it to you.
transferred-not-yours = We at { $server } gave ticket #{ $number } to somebody else, who alone reads what is said in it from now on. If you still need us, just open one of your own.
still-opening = This ticket is just being opened. Try again in a moment, once it is open.

## closing
solved = We at { $server } think that ticket #{ $number } is done. You know best.
said-yes = Good to know: ticket #{ $number } is solved.
said-not-yet = Ticket #{ $number } stays open. Tell us here what is still missing; the { $server } team reads it.
soon = The { $server } team answered you and would like to hear back. Write here by { $date }, and it stays open.
solved-heading = Is this solved for you?
soon-heading = Ticket #{ $number } closes { $at }, unless you write
asked-over = We at { $server } asked whether ticket #{ $number } is solved.
only-the-member = This question is for the member who asked for help.
asked-no-more = This question is no longer open: the ticket is closed, or we asked about it anew.

## intake
not-sent-topic = Not sent yet. What is on your mind?
write-here = Tell us here what you need; it goes along.
confirm-heading = Shall this go to the { $server } team?
cancelled = Nothing was sent. We are here when you need us.
forgotten = This was not sent and is forgotten. Write again, and we begin anew.
offer-helped = Good, then no ticket was opened. We are here when you need us.
draft-gone = This is over: it was sent, given up or forgotten. Write again, and we begin anew.
not-sent-server = Not sent yet. Which server do you want to reach?
which-server = Which server do you want to reach?
report-next = This is a report: you get a receipt, so you know that it arrived, and there is no conversation about it.
pick-heading = Which of your tickets is this for?
not-sent-pick = Not sent yet, because you have several tickets open with us.
resume = We closed ticket #{ $number } { $at }. Is this still about the same thing?
is-new = Not sent yet. Shall we open a new ticket for this?
picked = Good: this goes to ticket #{ $number }, and so does what you write next.
picked-again = Good: ticket #{ $number } is open again. This goes there, and so does what you write next.
switched = No problem: with your next message I ask which ticket it is for.
moved = We go on with this below.
offer-heading = Does this help already?
over-there = We go on in our chat. Nothing was sent yet.
cant-dm-heading = I would like to write to you, but can't
cant-dm = Allow direct messages in the privacy settings of { $server }, then try again, and we can talk.
cant-dm-or-thread = Allow direct messages in the privacy settings of { $server }, then try again. Or we talk in a private thread.
nowhere-heading = I don't know yet where to send this
nowhere = We share no server that takes messages here. Join the server you want to reach, then write to me again.
server-unknown = I can't find a server of that name that you are in. Write its name as Discord shows it, and I look again.
not-a-member = You are not a member of that server yet. Join it, then try again.

## gates
lockdown = We take no tickets for now; nothing was sent.
blocked = Sorry, you can't open tickets in { $server }.
flood = That was a lot at once. Take a breath and try again { $until }.
account-age = Your account is still very new. You can open a ticket here from { $until } on.
member-age = You have just joined us. You can open a ticket from { $until } on.
paused = The { $server } team can't take tickets right now; nothing was sent. Do come back later.
away = Nobody of the { $server } team is here; nothing was sent.
away-until = We are away until { $until }.
open = We have ticket #{ $number } of yours open already. Just write there.
next = You can open the next ticket { $until }. Until then we are with the one you have.
back = We are back on { $until }; your message is safe here.
back-later = We are away; your message is safe here.
lockdown-because = We take no tickets for now; nothing was sent. { $reason }
blocked-until = You can't open tickets in { $server } until { $until }. After that you can again.
not-a-member = You are not a member of { $server } yet. Join it, then try again.
needs-role = We keep this topic for people with a certain role in { $server }. Perhaps another one fits.
needs-roles = We keep this topic for people with one of these roles: { $roles }
denied = You can't open a ticket about this one. Perhaps another topic fits.
member-age-unknown = You have just joined us. Try again a little later.
open-other = We have a ticket of yours open already. Just write there.
challenge = Before we begin: show that you are a person.
challenge-counts = It takes only a moment and counts for a whole day.
picture-how = There are five. Capital or small makes no difference, and you can take another picture.
checked = Thank you, that was right. Nothing more is asked for a day.
checked-dm = Thank you, that was right. Press the button on the card above again; nothing more is asked for a day.
not-it =
    That was not quite it. { $left ->
        [one] You have one try left.
       *[other] You have { $left } tries left.
    }
check-over = That question is over, but you can try another one.
check-paused = That was wrong three times; it happens. You can try again { $until }.
check-gone = That question is over. Just begin again from where you came.
blocked-here = Sorry, this was not sent. You can't write to the { $server } team.
blocked-here-until = This was not sent. You can't write to the { $server } team until { $until }. After that you can again.

## panels
heading = What can the { $server } team do for you?
text = Tell us what it is about. It stays between you and the team.
gone = This help message is out of date. Look for a newer one; if you find none, ask an admin.

## ratings
asked = How did we do?
reported = Thank you. The { $server } team reads what you said about ticket #{ $number }.
asked-member = { $member }, how did we do? Only you can answer, and only the team reads it.
said = Thank you. You said: { $rating }
until-words = We read what you wrote. You can change both until { $until }.
feedback-done = Thank you for rating ticket #{ $number }: { $rating }. The team reads it.
not-closed = Ticket #{ $number } is still open. Tell us how the help was once it is closed.
stays = That was more than 7 days ago, so we leave what you said of ticket #{ $number } as it is.
not-rated = Tell us first how the help was; then you can add a comment.
nothing-to-rate = You have no closed ticket here yet that you could rate.
not-asked = In this topic we ask nobody how the help was.
too-many-problems = You told us of three problems with ticket #{ $number } before, and more are not taken here. Open another ticket to talk with us about it.
no-place-left = The place of ticket #{ $number } was deleted, so we would not read this. Open another ticket to talk with us about it.

## holds
there = We at { $server } put ticket #{ $number } on hold until { $date }, { $at }. What you write until then is kept with it.
still = Kept with ticket #{ $number }. We at { $server } look at it again on { $date }, { $at }.
goes-on = We are back at ticket #{ $number }. The { $server } team goes on with it.
goes-on-here = We are back on this: it is no longer on hold.
there-no-end = We at { $server } put ticket #{ $number } on hold, and tell you here when we go on. What you write until then is kept with it.
still-no-end = Kept with ticket #{ $number }. It is on hold, and we at { $server } tell you here when we go on.

## forms
page-kept = We keep your answers so far. Nothing is sent yet.
cancelled = Nothing was sent, and your answers are forgotten. We are here when you need us.
kept-until = Take your time; they are forgotten { $at } if you do not go on.
mistakes-heading =
    { $count ->
        [one] One answer needs a small change
        [2] Two answers need a small change
        [3] Three answers need a small change
       *[other] { $count } answers need a small change
    }
mistakes-kept = We keep everything else.
mistake-missing = **{ $question }**: we still need an answer here.
mistake-file-missing = **{ $question }**: we still need a file here.
mistake-lost = **{ $question }**: the file did not reach us; send it again.
over = This form is over: it was sent, given up, or left for more than a day. Just begin again where you found it.
sent-before = We have this form already. Nothing was sent twice.
changed = You changed this form in another window. Have a look at your answers, and send it again.

## conversation
answer-here = -# Just write here to answer.
partly = **Not delivered:** { $file } is larger than { $limit } MB. We have your words; send a smaller file or a link.
staff-room-heading = We can't read this right now
staff-room = The thread of the { $server } team is closed to me. What you write is safe here, and delivered once it opens again.
held-back-heading = Not sent, so that you stay unnamed
held-back-why = Files of this kind often name who made them, and I can't take that out. We have your words, and all other files.
held-back-now = It is best to send a picture of it instead. Or send it as it is: then the team can read whatever stands in it.
files-gone = These files did not reach us: your message is not there any more, or the ticket is closed. Send them again if they are needed.

## topics
helped = Good, then no ticket was opened. Press the button again when you need us.
canceled = Nothing was opened. We are here when you need us.

## evidence
canceled = Nothing was sent, and the copy is gone. We are here if you change your mind.
gone = This report was sent, canceled or forgotten. If you still need it, just report the message again.
nothing-in-it = I found nothing in this message that I could copy. Report another one.
your-own = You wrote this message yourself. If something about it is on your mind, open a ticket and tell us.
ours = I wrote this message for somebody else. Write to us in your ticket instead.
no-topic = We take no reports here. Write to the team another way, so that it reaches us.

## participants
you-were-added = You are part of ticket #{ $number } now
you-were-added-to = We at { $server } would like you to join a conversation with { $member }.
how-to-take-part = Just write here to take part; { $member } and the team read it.
added-told = We brought { $name } into ticket #{ $number }. They read what is said from now on.
you-left = You left the conversation. What is said from now on no longer reaches you.

## notices
answered-line = { $member }, we at { $server } answered you above.
answered = We answered you in ticket #{ $number }
answered-where = The { $server } team answered you 12 hours ago and would like to hear from you.

## contact
told-heading = The { $server } team would like to talk to you
told-next = Just write here to answer; the { $server } team reads it.

## relations
goes-on-heading = We go on with your ticket as #{ $number }
goes-on = We at { $server } answer ticket #{ $number } together with another one about the same matter.
goes-on-next = Just write here as before; whoever takes part in it reads it too.
goes-on-next-at = We go on with it in { $room }; whoever takes part in it reads it too.
split-told = We at { $server } made ticket #{ $number } out of this, because it is about something else than #{ $other }:

## warnings
about = About ticket #{ $number }. If you see it otherwise, you can answer here.
about-edited = About ticket #{ $number }. Edited. If you see it otherwise, you can answer here.

## targets
lately = Lately we answered half of the tickets about this within { $length }.

## kernel
not-allowed = That one is for the team alone.
obsolete = This does not work any more. Look for a newer message from me, or type the command again.
try-again = Sorry, that did not work, because something Frontdesk depends on did not answer. Nothing was changed. Try again in a moment.
failed-heading = Sorry, that did not work
failed = Nothing was changed. Try again; if it happens again, give the team this code, so that they can look: `{ $id }`
interrupted = Frontdesk was restarted just as you pressed. Nothing was changed; press again.
gone = I can't find this any more. Just type the command again.
not-yours = This one is for the person who typed the command. Type it yourself to get your own.
did-you-mean = I don't know that command. Did you mean { $command }?
switched-off = We don't use “{ $name }” on this server.
