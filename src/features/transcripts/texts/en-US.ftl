saved = Transcript of ticket #{ $number } · { $topic }
sent = Your copy of ticket #{ $number } · { $server }. Open the file in a browser.
asked = Transcript of ticket #{ $number } · { $server }

for-team =
    { $count ->
        [one] Ticket #{ $number }, as the team reads it: one message.
       *[other] Ticket #{ $number }, as the team reads it: { $count } messages.
    }
for-member =
    { $count ->
        [one] Your copy of ticket #{ $number }: one message. Open it in a browser.
       *[other] Your copy of ticket #{ $number }: { $count } messages. Open it in a browser.
    }
for-member-by-team =
    { $count ->
        [one] Ticket #{ $number }, as its member could read it: one message.
       *[other] Ticket #{ $number }, as its member could read it: { $count } messages.
    }
files-named =
    { $count ->
        [one] One file is only named in it: it is too large, or gone.
       *[other] { $count } files are only named in it: they are too large, or gone.
    }
on-its-way = The transcript of ticket #{ $number } is large. It comes by direct message.
button-copy = Get a copy
more = Transcript
more-says = Everything that was said, as a file

command =
    .description = Everything that was said in a ticket, as a file
    .format = What kind of file; without it, a page for the browser
    .number = The ticket's number; without it, this one
    .for = Who is to read it; without it, the team
format-html = A page for the browser
format-txt = Plain text
format-json = JSON, for programs
reader-team = The team: everything
reader-member = The member: what they could read

gone = Nothing of ticket #{ $number } can be read any more: the place it was talked about in is gone.
being-made = The transcript of ticket #{ $number } is being made. It comes as the first answer.
no-copy = Of tickets like #{ $number } there are no copies. The team can say what was in it.
member-hidden = Who asks in ticket #{ $number } is not named to the team. Their own copy would tell, so they alone get it.
info-not-saved = No transcript is saved: { $channel } is read by people who may not read this ticket.
doctor-not-saved = ⚠️ { $of }: transcripts are not saved in { $channel }, as more people read there than may read these tickets. The topic needs a transcripts channel of its own.
doctor-department-not-saved = ⚠️ { $of }: transcripts are saved nowhere, as others than a topic's team answer there. A topic with a transcripts channel of its own that gives its tickets there saves them.

file-title = Ticket #{ $number }
file-member = Member: { $member }
file-opened = Opened: { $at }
file-closed = Closed: { $at }
file-reason = Reason: { $reason }
file-made = This copy was made: { $at }
file-for-team = For the team alone
file-for-member = What the member could read
file-for-you = What you could read
file-answers = Answers
file-notes = Notes
file-claims = Looked after by
file-nobody = Nobody
file-search = Search
file-edited = edited
file-team-only = Team only
file-forwarded = Forwarded
file-spoiler = Spoiler
file-older = The oldest messages are missing: there are too many for one transcript.
file-places = Something is missing: a place of this ticket is gone, or can't be read.
file-part = Part { $number } of { $of }
file-reply-to = Answers { $name }
file-sticker = Sticker: { $name }
file-poll = Poll: { $question }
file-votes =
    { $count ->
        [one] one vote
       *[other] { $count } votes
    }
file-kept = { $file } · { $size } KB
file-named = { $file } · { $size } KB · not in this file
file-pinned = A message was pinned.
file-renamed = The name was changed.
file-joined = Somebody was added.
file-left = Somebody left.
file-notice = A notice of Discord.
