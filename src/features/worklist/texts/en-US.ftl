yours = #{ $number } · { $type } is yours: { $member }, team's turn { $since }.
yours-where = Go to { $room }
nothing-for-you = Nothing waits for you. Somebody looks after what you answer, or it is the member's turn.

mine-looked = You look after
mine-asked = You asked
mine-none = You look after no ticket.
mine-asked-none = You have no open ticket.
mine-unclaimed =
    { $count ->
        [one] One more waits for somebody
       *[other] { $count } more wait for somebody
    }. `/ticket next` takes the longest waiting.
looked-team = 🔔 #{ $number } · { $type } · { $member } · team's turn { $since } · { $where }
looked-member = 💬 #{ $number } · { $type } · { $member } · member's turn { $since } · { $where }
looked-rests = 💤 #{ $number } · { $type } · { $member } · rests, wakes { $until } · { $where }
looked-on-hold = 💤 #{ $number } · { $type } · { $member } · on hold · { $where }
looked-in-line = 🔔 #{ $number } · { $type } · { $member } · in line { $since } · { $where }
asked-team = 🔔 #{ $number } · { $about } · the team's turn { $since } · { $where }
asked-you = 💬 #{ $number } · { $about } · your turn { $since } · { $where }
asked-in-line = 🔔 #{ $number } · { $about } · in line { $since } · { $where }
type-at = { $type } at { $server }
no-place = no place yet
page = Page { $page } of { $pages }
button-back = Back
button-forward = Next

next-command =
    .description = Look after the ticket that waits longest
mine-command =
    .description = What you look after, and what you asked

list-heading = What waits at { $server }
list-empty = Nothing waits for the team.
list-hidden = Nothing is listed here, because there is no topic that everybody who sees this channel answers. An admin can choose another one with `/desk list`.
list-more = and { $count } more in `/ticket list`
in-line = { $before } · { $next }
count-waiting = Waiting: { $count }
count-unclaimed = unclaimed: { $count }
count-overdue = overdue: { $count }
count-unreached = not delivered: { $count }
row = #{ $number } · { $type } · { $member }
row-team = 🔔 #{ $number } · { $type } · { $member }
row-problem = ⚠️ #{ $number } · { $type } · { $member }
pinned = pinned
high = **high**
urgent = **urgent**
critical = **critical**
overdue = **overdue**
unreached = **not delivered**
unclaimed = unclaimed { $since }
claimed = looked after, waiting { $since }
members = member's turn { $since }
place = { $room }
button-next = Take the next
button-mine = My tickets

list-stands = The list of what waits stands in { $channel }.
list-leaves-out = Not on it: { $topics }. Not everybody who sees the channel answers that.
list-how = It is up to date within a minute, and comes back when somebody deletes it.
list-none = There is no list of what waits. `/desk list` with a channel of the team's makes one.
from-file = The server's desk file says where this list stands. Change it there: the next time the file is applied, it would undo what a command changed.
where-or-not = Name a channel or end the list, not both.
no-such-channel = I can't see that channel. Let me in, or name another one.
desk-list-command =
    .description = Where the team reads what waits, in one message
    .channel = A channel of the team's; without it, you see the current one
    .off = Take the list away

morning = What waits for you at { $server }
morning-more = and { $count } more that you look after
morning-unclaimed =
    { $count ->
        [one] One waits
       *[other] { $count } wait
    } for somebody, the oldest { $since }.
morning-change = Change when you read this, or end it, with `/morning` in the server.
morning-on = At { $time } ({ $zone }) you get one message with what waits for you, on days when something does.
morning-next = Next: { $at }
morning-off = You get no message in the morning. `/morning at:08:30` sends one.
not-a-time = That is no time of day. Write it like 08:30, or off.
morning-command =
    .description = One message each morning with what waits for you
    .at = When, like 08:30; off ends it
