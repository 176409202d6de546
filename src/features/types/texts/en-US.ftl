list-empty = There is no topic yet.
list-heading = { $count ->
        [one] One topic
       *[other] { $count } topics
    }
list-row = **{ $topic }** · `{ $key }` · { $what }
list-row-file = **{ $topic }** · `{ $key }` · { $what } · desk file
list-below = { $count ->
        [one] leads to one topic below
       *[other] leads to { $count } topics below
    }
list-report = report, { $what }
list-from-file = What comes from the desk file is changed there.
button-before = Earlier topics
button-after = More topics
button-undo = Undo
button-form = Questions
button-fix = Fix answers
mistake-kept = What you filled in is kept.
removed = The topic { $topic } is no longer offered. Its tickets go on.

heading = { $topic }
heading-emoji = { $emoji } { $topic }
added = The topic is there. What it does not say itself is as in the topic above it, or as on the whole server.
line-description = { $description }
line-below = **Leads to** { $count ->
        [one] the topic below it
       *[other] the { $count } topics below it
    }
line-leads = **Leads to** { $leads }
line-room = **Place** { $room }: { $place }
line-room-alone = **Place** { $room }
line-nowhere = ⚠️ No channel is chosen for it yet, so nothing can be opened.
line-staff = **Team** { $roles }
line-ping = **Told of new ones** { $roles }
line-form = **Asks** { $count ->
        [0] nothing
        [one] one question
       *[other] { $count } questions
    }
line-names = **Called** `{ $template }`
line-priority = **Priority** { $priority }{ $count ->
        [0] {""}
       *[other] , tags { $tags }
    }
line-target = **First reply within** { $minutes } min
line-opening = **Said when it is open**
line-key = Short name: { $key }
line-from-file = From the desk file; change it there.
from-above = { $line } · as above
as-above = As above
nobody = nobody
place-of-panel = where its help message says
room-in = { $room } in { $place }
room-dm = Direct message, thread for the team
room-dm-channel = Direct message, channel for the team
room-dm-forum = Direct message, forum post for the team
room-private-thread = Private thread for both
room-private-channel = Private channel for both
leads-ticket = a ticket
leads-answer = a quick answer, no ticket
leads-report = a report: a receipt, no conversation
priority-low = low
priority-normal = normal
priority-high = high
priority-urgent = urgent
priority-critical = critical

what-to-change = What do you want to change?
set-look = Name and look
    .hint = Name, emoji, description
set-leads = What it leads to
    .hint = A ticket, a report or a quick answer
set-place = Where its tickets are
    .hint = Kind of place, and the channel
set-team = Team
    .hint = Who answers, and who is told of new ones
set-words = Words
    .hint = What is said first, and how tickets are called
set-handling = Priority and target
    .hint = Priority, tags, time to the first reply
field-name = What is it called?
field-emoji = Which emoji?
hint-emoji = One emoji, or one of the server's like <:name:123>
field-description = What is it for?
hint-description = Shown where members choose
field-leads = What does it lead to?
field-answer = What does a quick answer say?
hint-answer = Only of a quick answer
field-room = Where do both sides talk?
field-destination = Under which channel?
hint-destination = Text channel, forum or category. Empty: as above
field-staff = Who answers?
field-ping = Who is told of new ones?
hint-above = Empty: as above
field-opening = What do members read when it is open?
field-names = How are tickets called?
hint-names = With $number, $author, $counter, $year. Empty: as above
field-starter = What is said first in a private thread?
hint-starter = With $author and $staff, which let them in. Empty: as above
field-priority = How urgent is it?
field-tags = Which tags?
hint-tags = Up to ten, with commas between. Empty: as above
field-target = First reply within how many minutes?
hint-target = Empty: as above

starter-added = { $count ->
        [one] One topic was added
       *[other] { $count } topics were added
    }
starter-row = **{ $topic }** · { $description }
starter-there = There already, and unchanged: { $topics }
starter-nothing = Nothing was added.
starter-next = They are offered by command and by direct message at once. A help message offers them once you choose them there.
starter-support = Support
    .description = Questions, and help with anything
    .what = What can we help you with?
starter-billing = Billing
    .description = Charges, refunds, missing purchases
    .what = What went wrong?
    .order = Order number
starter-bug = Bug
    .description = Something does not work as it should
    .what = What happened?
    .steps = What did you do before it happened?
    .pictures = Pictures of it
starter-suggestion = Suggestion
    .description = Ideas, and things that could be better
    .what = What is your idea?
starter-payment = Payment proof
    .description = Show that you paid
    .order = What did you pay for?
    .proof = Picture of the payment
starter-report = Report a member
    .description = Tell the team; you get a receipt, no conversation
    .who = Who is it about?
    .what = What happened, and where?
    .pictures = Pictures that show it

option-topic = The topic
list-command =
    .description = All topics of this server
show-command =
    .description = What applies to a topic
add-command =
    .description = Add a topic
    .name = What it is called
    .under = The topic above it; without one, it stands at the top
    .leads = What choosing it leads to; without it, a ticket
    .room = Where both sides talk
    .destination = The channel, forum or category under which its tickets are
    .emoji = One emoji
    .summary = What it is for, where members choose
    .answer = What a quick answer says
    .staff = Who answers; without it, as above
    .ping = Who is told of new ones
edit-command =
    .description = Change a topic
move-command =
    .description = Put a topic elsewhere
    .under = The topic above it; without one, it goes to the top
    .before = The topic before which it stands; without one, it stands last
remove-command =
    .description = Offer a topic no longer
starter-command =
    .description = Add six topics to begin with
    .destination = The channel, forum or category under which their tickets are

no-such = There is no topic “{ $said }” here.
from-file = The topic { $topic } comes from the server's desk file. Change it there: the next time the file is applied, it would undo what a command changed.
has-below = { $topic } has topics below it: { $below }. Move or remove them first.
below-itself = { $topic } can't stand below itself. Choose another topic.
not-a-neighbour = { $topic } can't be the next one. Choose a topic at the same place that was made by command.
not-an-emoji = That is not an emoji. Use one emoji, or one of the server's like `<:name:123>`.
answer-missing = A quick answer needs its answer.
starter-forgets = What is said first must have `$author` in it, or the member is not let in.
not-minutes = The target is a number of minutes, like `60`.
not-tags = At most ten tags, of 20 characters each.
too-many = This server has as many topics as it can have.
cannot-hide-member = Members who ask { $topic } are not named, and in a place for both everybody sees who writes. Choose a direct message.
cannot-hide-staff = Who answers { $topic } is not named, and in a place for both everybody sees who writes. Choose a direct message.
cannot-hide-claimed = Claimed tickets of { $topic } are hidden from the rest of the team, and threads and posts of a channel are seen by everybody who sees it. Choose a channel of its own or a private thread.
not-a-destination = No tickets can be made there. Choose a text channel, a forum or a category.

level-heading = Level { $level } of { $topic }
level-told = **Told when a ticket reaches it** { $roles }
level-by-hand = **Reached** by hand
level-near = **Reached** by hand, and by itself once three quarters of a reply target are over
level-missed = **Reached** by hand, and by itself once a reply target is missed
level-given = **Then looked after by** { $who }
level-given-back = **Then looked after by** nobody in particular
level-within = **From then on a reply within** { $minutes } min
level-not-counted = ⚠️ Targets are not enforced here yet, so no ticket reaches it by itself.
level-all = Levels of this topic: { $levels }
level-gone = Level { $level } of { $topic } is gone. Tickets that are at it stay there.
level-when-by-hand = By hand only
level-when-near = By itself, when a reply is due soon
level-when-missed = By itself, when a reply is overdue
level-tells-nobody = Say with `ping` which role is told of tickets that reach this level.
not-a-length = Give a length of time, like `30 min` or `2 h`.
not-a-level = The topic { $topic } has no level { $level }.
level-command =
    .description = Who is told of tickets that are taken up to a level, and whether that happens by itself
    .level = From 1 to 10
    .ping = The role that is told, and answers these tickets from then on
    .when = Whether tickets reach it by themselves
    .within = So soon a reply is owed from then on, like 30 min
    .give-to = Who looks after tickets that reach it by themselves
    .to-nobody = Whether they are then looked after by nobody in particular
    .remove = Whether this level is taken away
