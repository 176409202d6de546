server-heading = Message a team
not-sent-server = Not sent yet. Which server is this for?
which-server = Which server is this for?
topic-heading = Message the { $server } team
not-sent-topic = Not sent yet. What is it about?
what-about = What is it about?
write-here = Write here what you need; it goes along.
who-reads = The team will see your name and what you send. Discord keeps it; this bot keeps no copy of your messages.
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
forgotten = This was not sent and is forgotten. Write again to start anew.
nowhere-heading = I don't know where to send this
nowhere = We share no server that takes messages here. Join the server you want to reach, then write again.

button-other-server = Other server
button-back = Back
button-cancel = Cancel
button-send = Send
button-answer = Answer and send
button-ticket = Ticket #{ $number }
button-new = New ticket
button-continue = Continue #{ $number }
button-switch = Other ticket

create-command =
    .description = Open a ticket
    .topic = What it is about

draft-gone = This start has ended. Write again to start anew.
not-a-member = You are not a member of that server. Join it, then try again.
