closes = This closes { $at } ({ $date }).
closes-by = { $by } lets this close { $at } ({ $date }).
closes-unless = A message from the member keeps it open.
button-keep-open = Keep open
ended-wrote = The member wrote, so this stays open.
ended-called-off = This stays open.
ended-replaced = This was going to close by itself.
kept-open = Ticket #{ $number } stays open.
card-closes = closes { $at }
info-closes = Closes { $at } ({ $date })
info-silence = Closes { $at } ({ $date }), if the member does not answer
info-asked = The member was asked { $at } whether it is solved

solved-heading = Is this solved?
solved = The { $server } team thinks that ticket #{ $number } is done.
button-yes = Yes, close it
button-not-yet = Not yet
said-yes = You said that ticket #{ $number } is solved.
said-not-yet = Ticket #{ $number } stays open. Write here what is still missing; the { $server } team reads it.
asked-over = The { $server } team asked whether ticket #{ $number } is solved.

schedule-command =
    .description = Close this ticket at a time, unless the member writes before it
    .when = Minutes, or like 2h, tomorrow 9:00, friday
    .reason = Why; the member reads this
cancel-command =
    .description = Keep this ticket open: nothing closes it by itself

not-a-moment = Say when in minutes, or like `2h`, `tomorrow 9:00` or `friday 17:30`: at least a minute and at most 7 days from now.
nothing-planned = Nothing is going to close ticket #{ $number } by itself.

soon-lead = { $member }
soon-heading = Ticket #{ $number } closes { $at }
soon = The { $server } team answered and is waiting for you. Write here by { $date }, and it stays open.
silence-set = Closes { $at } ({ $date }), if the member does not write before it. They are reminded half way there.
asked-here = { $by } asked the member whether this is solved.
declined-here = The member says this is not solved yet.
asked-done = The member of ticket #{ $number } is asked. Their yes closes it.

silence-command =
    .description = Close this ticket after hours without a word from the member
    .hours = From 1 to 72
request-command =
    .description = Ask the member whether this is solved; their yes closes it
    .words = What the member reads with the question

teams-turn = It is the team's turn here, and nothing that waits for your answer closes by itself. Answer first.
nobody-to-ask = Nobody can be asked here: there is no conversation.
asked-no-more = This question is over: the ticket is closed, or was asked about anew.
only-the-member = Only the member who asked for help can answer this.
words-of-trainee = Somebody else on the team looks at what you say to members first. Ask without words.

many-none = No open ticket fits that.
many-heading =
    { $count ->
        [one] Close { $count } ticket?
       *[other] Close { $count } tickets?
    }
many-all = All that were opened before { $date }.
many-of = Those of { $topic } that were opened before { $date }.
many-member-turn = Only those in which it is the member's turn. Each member is told.
many-both-turns = Also those that the team owes an answer to. Each member is told.
button-many =
    { $count ->
        [one] Close { $count } ticket
       *[other] Close { $count } tickets
    }
many-begun = They are being closed, one after the other. You get a DM when it is done.
many-done =
    { $count ->
        [one] { $count } ticket of { $server } was closed.
       *[other] { $count } tickets of { $server } were closed.
    }
many-command =
    .description = Close many tickets by topic and age; you see how many first
    .older = How long ago they were opened, like 30d
    .topic = Only of this topic
    .reason = Why; each member reads this
    .all = Also those that the team owes an answer to
not-an-age = Say how old they are, like `12h`, `30d` or `8w`.
look-again = Look at them again first: this was begun already, or is too long ago.

answer-owed = This closes { $at } ({ $date }), and its member still waits for an answer. `/closing cancel` keeps it open.
answer-owed-by = { $who }, this closes { $at } ({ $date }), and its member still waits for an answer. `/closing cancel` keeps it open.
