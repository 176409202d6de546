server-heading = Message a team
not-sent-server = Not sent yet. Which server is this for?
server-name = Name of the server
which-server = Which server is this for?
topic-heading = Message the { $server } team
not-sent-topic = Not sent yet. What is it about?
what-about = What is it about?
level-heading = { $topic }
what-exactly = What exactly?
no-ticket = **No ticket was opened.**
write-here = Write here what you need; it goes along.
who-reads = The team will see your name and what you send. Discord keeps it; this bot keeps no copy of your messages.
report-next = This is a report: you get a receipt, and there is no conversation about it.
who-reads-hidden = The team will see a made-up name in place of yours, and what you send. Discord keeps it; this bot keeps no copy of your messages.
adult = Is this about adult content?
button-yes = Yes
button-no = No
confirm-heading = Send this to the { $server } team?
confirm-topic = Not sent yet. Topic: { $type }
confirm-asks =
    Not sent yet. Topic: { $type }. { $count ->
        [one] One question first.
       *[other] { $count } questions first.
    }
files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
pick-heading = Which ticket is this for?
not-sent-pick = Not sent yet. You have several tickets open.
which-ticket = Which ticket is this for?
resume = Ticket #{ $number } was closed { $at }. Is this about the same thing?
is-new = Not sent yet. Is this a new ticket?
picked = This goes to ticket #{ $number }, and so does what you write next.
picked-again = Ticket #{ $number } is open again. This goes there, and so does what you write next.
switched = Your next message asks which ticket it is for.
moved = This goes on below.
cancelled = Nothing was sent. Write again when you need the team.
forgotten = This was not sent and is forgotten. Write again to begin anew.
offer-heading = Does this help?
offer-not-sent = Not sent yet.
offer-helped = No ticket was opened. Write again when you need the team.
over-there = It goes on in our chat. Nothing was sent yet.
cant-dm-heading = I can't send you a DM
cant-dm = Allow direct messages in the privacy settings of { $server }, then try again.
cant-dm-or-thread = Allow direct messages in the privacy settings of { $server }, then try again, or talk in a private thread.
full-heading = No more fits before this is sent
full = ⚠️ marks what is not kept. Choose on the message I answer here, and write the rest once that is sent.
nowhere-heading = I don't know where to send this
nowhere = We share no server that takes messages here. Join the server you want to reach, then write again.

button-other-server = Other server
button-back = Back
button-previous = Previous
button-next = Show more
button-open-chat = Open our chat
button-try-again = Try again
button-use-thread = Use a thread
button-cancel = Cancel
button-send = Send
button-answer = Answer and send
button-ticket = Ticket #{ $number }
button-new = New ticket
button-continue = Continue #{ $number }
button-helped = That helped
button-ask-on = I still need help
button-switch = Other ticket

create-command =
    .description = Open a ticket
    .topic = What it is about

draft-gone = This is over: it was sent, given up or forgotten. Write again to begin anew.
server-unknown = I know no server of that name that you are in. Write its name as Discord shows it.
not-a-member = You are not a member of that server. Join it, then try again.
