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
closed-plain = We closed this together.
closed-plain-because = We closed this: { $reason }
closed-unanswered = We did not hear from you again. Come back whenever you like.
reopened-next = We are back on it: the { $server } team sees what you write here.
receipt-heading = The { $server } team has your report
receipt-next = There is no conversation about it, but it is read. To talk to us, open a ticket about something else.
closed-report = If you see more of it, send the { $server } team another report.

## closing
solved = We at { $server } think that ticket #{ $number } is done. You know best.
said-yes = Good to know: ticket #{ $number } is solved.
said-not-yet = Ticket #{ $number } stays open. Tell us here what is still missing; the { $server } team reads it.
soon = The { $server } team answered you and would like to hear back. Write here by { $date }, and it stays open.

## intake
not-sent-topic = Not sent yet. What is on your mind?
write-here = Tell us here what you need; it goes along.
confirm-heading = Shall this go to the { $server } team?
cancelled = Nothing was sent. We are here when you need us.
forgotten = This was not sent and is forgotten. Write again, and we begin anew.
offer-helped = Good, then no ticket was opened. We are here when you need us.
draft-gone = This is over: it was sent, given up or forgotten. Write again, and we begin anew.

## gates
lockdown = We take no tickets for now; nothing was sent.
blocked = You can't open tickets in { $server } any more.
flood = That was a lot at once. Take a breath and try again { $until }.
account-age = Your account is still very new. You can open a ticket here { $until }.
member-age = You have just joined us. You can open a ticket { $until }.
paused = The { $server } team needs a pause and takes no tickets right now; nothing was sent.
away = Nobody of the { $server } team is here; nothing was sent.
away-until = We are away until { $until }.
open = We have ticket #{ $number } of yours open already. Just write there.
next = You can open the next ticket { $until }. Until then we are with the one you have.
back = We are back { $until }; your message is safe here.
back-later = We are away; your message is safe here.

## panels
heading = What can the { $server } team do for you?
text = Tell us what it is about. It stays between you and the team.

## ratings
asked = How did we do?
reported = The { $server } team reads what you said about ticket #{ $number }, and takes it to heart.

## holds
there = We at { $server } put ticket #{ $number } on hold until { $date }, { $at }. What you write until then is kept with it.
still = Kept with ticket #{ $number }. We at { $server } look at it again on { $date }, { $at }.
goes-on = We are back at ticket #{ $number }. The { $server } team goes on with it.

## forms
page-kept = We keep your answers so far. Nothing is sent yet.
cancelled = Nothing was sent, and your answers are forgotten. We are here when you need us.

## conversation
answer-here = -# Just write here to answer.
partly = **Not delivered:** { $file } is larger than { $limit } MB. We have your words; send a smaller file or a link.
