## tickets
confirm-who-reads = Only you and the team are able to read this.
opened-heading = Ticket #{ $number } has been opened
opened-next = Please write here to provide details or files; the reply is sent to this chat.
opened-at = Ticket #{ $number } has been opened: { $room }
opened-soon = Ticket #{ $number } has been opened. You will be mentioned there.
opened-in-dm = Ticket #{ $number } has been opened. The reply is sent to this chat.
opening = Ticket #{ $number } is being passed to the team.
line-heading = Your position in the queue is { $position }
line-probably = Your message has been saved. The ticket opens automatically, probably { $at }.
line-next = Your message has been saved. The ticket opens automatically.
cant-dm = The team is able to read your ticket but cannot reply yet. Please allow direct messages in the privacy settings of { $server } and try again.
reopen-until = It can be reopened until { $until }.
closed-for-good = If the matter is not settled, please write here; the { $server } team will receive a new ticket.
closed-heading = Ticket #{ $number } has been closed
closed-next = If the matter is not settled, please write here. The { $server } team will see the entire conversation.
closed-plain = The team has closed this ticket.
closed-plain-because = The team has closed this ticket: { $reason }
closed-unanswered = No further message from you was received.
reopened-next = The { $server } team reads what you write here.
receipt-heading = The { $server } team has received your report
receipt-next = There is no correspondence about it. To speak to the team, please open a ticket on another subject.
closed-report = If there is anything to add, please send the { $server } team another report.

## closing
solved = The { $server } team regards ticket #{ $number } as settled.
said-yes = You have confirmed that ticket #{ $number } is settled.
said-not-yet = Ticket #{ $number } remains open. Please write here what is still outstanding; the { $server } team reads it.
soon = The { $server } team has replied and awaits your answer. Please write here by { $date }; the ticket then remains open.

## intake
not-sent-topic = Not sent yet. What does your request concern?
write-here = Please describe your request here; it will be included.
confirm-heading = Send this to the { $server } team?
cancelled = Nothing was sent. Please write again whenever you need the team.
forgotten = This was not sent and has been deleted. Please write again to start anew.
offer-helped = No ticket was opened. Please write again whenever you need the team.
draft-gone = This is no longer available: it was sent, cancelled or deleted. Please write again to start anew.

## gates
lockdown = Tickets are currently not accepted; nothing was sent.
blocked = You are not permitted to open tickets in { $server }.
flood = Too many messages were received in a short time. Please try again { $until }.
account-age = Your account is too new to open a ticket here. You may open one from { $until } on.
member-age = You joined only recently. You may open a ticket from { $until } on.
paused = The { $server } team is currently not accepting tickets; nothing was sent.
away = The { $server } team is not available; nothing was sent.
away-until = The team is not available until { $until }.
open = Your ticket #{ $number } is already open.
next = You may open the next ticket { $until }.
back = The team is available again on { $until }; your message has been saved.
back-later = The team is not available at present; your message has been saved.

## panels
heading = How may the { $server } team assist you?
text = Please state the subject of your request. Only you and the team are able to read it.

## ratings
asked = How do you rate the assistance?
reported = The { $server } team reads what you say about ticket #{ $number }.

## holds
there = The { $server } team has put ticket #{ $number } on hold until { $date }, { $at }. Anything you write until then is kept with it.
still = This has been added to ticket #{ $number }. It is on hold until { $date }, { $at }; the { $server } team does not reply before.
goes-on = Ticket #{ $number } is no longer on hold. The { $server } team is continuing its work on it.
there-no-end = The { $server } team has put ticket #{ $number } on hold and will announce here when it continues. Anything you write until then is kept with it.
still-no-end = This has been added to ticket #{ $number }. It is on hold; the { $server } team will announce here when it continues.

## forms
page-kept = Your answers so far have been saved. Nothing has been sent yet.
cancelled = Nothing was sent, and your answers have been deleted.

## conversation
answer-here = -# Please reply by writing here.
partly = **Not delivered:** { $file } is larger than { $limit } MB. Please send a smaller file or a link.
