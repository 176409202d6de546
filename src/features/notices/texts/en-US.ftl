digest = News in { $server }
digest-line = { $ticket } · #{ $number }: { $count ->
        [one] one new message
       *[other] { $count } new messages
    }
digest-page = Page { $page } of { $pages }
button-back = Back
button-next = Next
digest-change = Change how you hear of it with `/notify` in the server.
answered-line = { $member }, the { $server } team answered you above.
answered = There is an answer in ticket #{ $number }
answered-where = The { $server } team answered you 12 hours ago and is waiting to hear from you.
go-to-ticket = Go to ticket
way-ping = You are mentioned when a member writes, once in two minutes.
way-digest = You get a message from me when members wrote, at most once an hour.
way-off = You are not told when members write.
quiet = Nothing reaches you from { $from } to { $to } ({ $zone }); you hear of it afterwards.
which-tickets = This is about tickets you look after or follow. `/ticket follow` adds one.
following = You follow ticket #{ $number } now.
not-following = You no longer follow ticket #{ $number }.

notify-command =
    .description = How you hear of what members write
    .way = Mention, message, or nothing
    .ping = Mention me
    .digest = Gather it in a message
    .off = Nothing
    .quiet-from = When your quiet hours begin, like 22:00
    .quiet-to = When they end, like 07:00; the same time twice ends them for good
    .time-zone = Where your clock is, like Europe/Berlin
follow-command =
    .description = Hear of this ticket without looking after it
unfollow-command =
    .description = Hear no more of this ticket

not-a-time = Quiet hours need two times of day, like 22:00 and 07:00. Run the command again with both.
not-a-time-zone = There is no such time zone. Name one like Europe/Berlin or America/New_York.
digest-forgotten = This list is over a week old and no longer kept. `/ticket list` in the server shows what is open.

more-follow = Follow
more-follow-says = Hear of what the member writes, without looking after it
more-unfollow = Unfollow
more-unfollow-says = No longer hear of it
