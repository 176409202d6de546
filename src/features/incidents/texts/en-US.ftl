is-incident =
    { $count ->
        [0] incident
        [one] incident with { $count } ticket
       *[other] incident with { $count } tickets
    }
part-of = part of incident { $ticket }
line-started = { $staff } made this an incident. Tickets that are added read its news.
line-ended = { $staff } ended the incident.
line-added = { $staff } added this to incident { $ticket }.
line-removed = { $staff } took this out of incident { $ticket }.
line-told =
    { $count ->
        [one] { $staff } sends news of the incident to { $count } member.
       *[other] { $staff } sends news of the incident to { $count } members.
    }
line-closing =
    { $count ->
        [one] { $staff } closes { $count } ticket of the incident.
       *[other] { $staff } closes { $count } tickets of the incident.
    }

heading = Incident #{ $number }
since =
    { $count ->
        [0] Since { $at } · no other tickets yet
        [one] Since { $at } · { $count } other ticket
       *[other] Since { $at } · { $count } other tickets
    }
over =
    { $count ->
        [0] Over since { $at } · no other tickets
        [one] Over since { $at } · { $count } other ticket
       *[other] Over since { $at } · { $count } other tickets
    }
told = Last news { $at }; below, where it arrived.
line = { $link } · { $type } · { $member }
line-with-news = { $news } · { $link } · { $type } · { $member }
line-hidden = #{ $number } · not yours to read
news-delivered = ✅ delivered
news-on-its-way = on its way
news-unreachable = ⚠️ can't be reached by DM; it is sent when that works
news-failed = ⚠️ Discord refused it
news-closed = closed with it
news-left-out = not sent, the ticket was closed
news-given-up = ⚠️ could not be sent; answer there yourself
button-back = Back
button-next = Next

update-heading =
    { $count ->
        [one] Send this to { $count } member?
       *[other] Send this to { $count } members?
    }
close-heading =
    { $count ->
        [one] Close { $count } ticket of the incident?
       *[other] Close { $count } tickets of the incident?
    }
ends-nothing = Each reads it in their own ticket, as an answer of the team.
ends-incident = Each reads it in their own ticket. Then the incident is over; its tickets stay open.
ends-tickets = Each reads that their ticket is closed, with this as the reason. The incident is over; its own ticket stays open.
left-out = Not yours to answer or close, so left out: { $tickets }
button-send = Send
button-close =
    { $count ->
        [one] Close { $count } ticket
       *[other] Close { $count } tickets
    }
sent-now =
    { $count ->
        [one] On its way to { $count } member. `/incident show` says where it arrived.
       *[other] On its way to { $count } members. `/incident show` says where it arrived.
    }
closing-now =
    { $count ->
        [one] { $count } ticket is being closed.
       *[other] { $count } tickets are being closed.
    }

done-started = Ticket #{ $number } is an incident now. Add the tickets of others with `/incident add`; `/incident update` tells all of them.
done-ended = The incident of ticket #{ $number } is over. Its tickets stay as they are.
done-added = Added: { $tickets }
done-removed = Taken out: { $tickets }
not-there = Not here, or not yours to answer: { $tickets }
not-open = Closed: { $tickets }
not-reports = Reports, whose members read no answers: { $tickets }
not-incidents = Incidents themselves: { $tickets }
not-elsewhere = In another incident already: { $tickets }
not-full = No place left in this incident for: { $tickets }
not-in-it = Not in this incident: { $tickets }

option-number = The ticket's number; without it, this one
option-incident = Number of the incident's ticket; without it, this one
option-tickets = Their numbers, like 12, 13, 17
option-message = What every member reads
start-command =
    .description = Make this ticket an incident, to tell everybody who asks about it at once
add-command =
    .description = Add tickets of others to an incident
remove-command =
    .description = Take tickets out of an incident
update-command =
    .description = Tell every member of an incident the same; you see first to how many it goes
close-command =
    .description = End an incident, with a last message if there is one
    .close-tickets = Close its tickets too; the message is the reason
show-command =
    .description = What belongs to an incident, and where its last news arrived

not-numbers = Give numbers of tickets with commas between, like `12, 13, 17`; at most { $most } at once.
already = Ticket #{ $number } is an incident already.
none = Ticket #{ $number } is not an incident now. `/incident start` makes it one.
part-of-another = This ticket belongs to incident #{ $number }, so it can't be one itself. Take it out there first.
report-is-none = This is a report: its member reads no answers. Start the incident in a ticket.
nobody-to-tell = Nobody would read it: no ticket of this incident is open and yours to answer.
not-by-trainee = Somebody else on the team looks at what you say to members first. Ask them to send this.
write-anew = This was sent already, is too old, or the incident is over. `/incident show` says how it stands.

with-files = With: { $files }
button-files = Add files
button-other-files = Other files
files-form =
    .title = Files for this news
    .files = Every member gets them with it
files-gone = Discord no longer has these files. Choose them again.
file-too-large = { $file } is too large: a DM takes 10 MB for each file.
