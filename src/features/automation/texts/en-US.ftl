the-rule = The rule { $name }
ran = The rule { $name } did this: { $did }
note-from = By the rule { $name }
told = Ticket { $ticket }
failed = The rule { $name } did nothing here: { $reason }
failed-paused = That was the fifth time in a row, so the rule is paused. `/automation log` shows why, `/automation resume` switches it on again.
paused-heading = The rule { $name } is paused
paused-why = It failed five times in a row in { $server }. `/automation log` there shows why, `/automation resume` switches it on again.

when-opened = A ticket was opened
when-member-wrote = The member wrote
when-team-answered = The team answered
when-claimed = Somebody looks after it
when-unclaimed = Nobody looks after it any more
when-topic-changed = It went to another topic or department
when-turn-changed = It is the other side's turn
when-tag-added = A tag was added
when-level-changed = A senior was asked, or no longer is
when-target-near = A reply is due soon
when-target-missed = A reply is overdue
when-closed = It was closed
when-reopened = It was opened again
when-rated = The member rated the help
when-since-opened = It has been open for a time
when-unanswered = Nobody answered for a time
when-member-silent = The member was silent for a time
when-for = { $what }: { $time }

form-title = Rule
form-name = Name
form-when = When
form-after = For how long?
form-after-hint = Only where time has to pass, like 2 h or 7 d
form-if = If (one condition a line; empty: always)
form-if-hint = Like: topic billing · not tag vip · priority high, urgent · hours open · words refund
form-then = Then (one step a line)
form-then-hint = Like: tag refund · priority high · assign on-call · level up · note Look at this · close

starter-unanswered = Nobody answered
starter-unanswered-words = Nobody has answered this yet.
starter-silent = Silent after an answer
starter-silent-words = We have not heard from you for a week. Open it again if you still need help.
starter-bad-rating = Bad rating
starter-bad-rating-words = The member was not happy with the help.

saved = The rule { $name } is saved
saved-try = It acts on what happens from now on. `/automation try` shows what it would have done in the last 30 days.
rule-heading = { $name }
rule-when = **When:** { $when }
rule-if = **If all of this holds:**
rule-then = **Then:**
rule-lines = { $lines }
rule-paused = Paused. `/automation resume` switches it on again.
rule-failing = Paused, because it failed five times in a row. `/automation log` shows why.
rule-in-file = It stands in the desk file and is changed there.
mistake-kept = Nothing was saved. What you typed is kept.
button-fix = Fix the rule
button-back = Back
button-next = Next

none = There are no rules yet.
none-now = `/automation add` makes one; it has a few to begin with.
list-heading = { $count ->
        [one] One rule
       *[other] { $count } rules
    }
line = **{ $name }** · { $when }
line-paused = **{ $name }** · { $when } · paused
line-failing = **{ $name }** · { $when } · paused, it failed five times
page = Page { $page } of { $pages }
removed = The rule { $name } is gone. What it did stays in the log.
paused = The rule { $name } is paused.
resumed = The rule { $name } is on again. It acts on what happens from now on.

tried-heading = What { $name } would have done
tried-none = Nothing, in { $tickets ->
        [one] one ticket
       *[other] { $tickets } tickets
    } of the last 30 days.
tried = { $times ->
        [one] Once
       *[other] { $times } times
    }, in { $in } of { $tickets } tickets of the last 30 days.
tried-line = { $ticket } · { $at }
tried-more = { $count ->
        [one] And once more.
       *[other] And { $count } times more.
    }
tried-words = What members wrote is not kept, so every message counts here as if it had those words.
tried-newest = Only the newest 1,000 tickets were looked at.
tried-nothing = Nothing was changed.

log-heading = What rules did
log-none = No rule has done anything yet.
log-done = **{ $name }** · { $ticket } · { $at } · { $steps }
log-failed = ⚠️ **{ $name }** · { $ticket } · { $at } · failed: { $steps }
log-stopped = ⚠️ **{ $name }** · { $ticket } · { $at } · stopped
log-reason = { $reason }
log-withheld = { $count ->
        [one] One more entry here is of a ticket that you may not read.
       *[other] { $count } more entries here are of tickets that you may not read.
    }

not-a-condition = I don't understand the condition { $line }. Write it like `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` or `rating bad`; with `not` before it, the opposite.
not-a-step = I don't understand the step { $line }. Write it like `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note Look at this`, `reply greeting`, `ask`, `webhook https://…`, `close` or `tell #channel New ticket`.
no-such-topic = There is no topic { $named }.
no-such-department = There is no department { $named }.
no-such-role = There is no role { $named }.
no-such-channel = There is no channel { $named } in which you can write.
no-such-person = I don't know who { $named } is. Write `me`, or the number that Discord calls the user ID.
how-long = Say for how long, from a minute to 90 days: like `2 h` or `7 d`.
nothing-to-do = Say what the rule does.
too-many-lines = A rule takes at most { $most } conditions and { $most } steps.
no-words-then = A rule can look at words only when a ticket is opened or the member writes, because words are not kept.
no-name = Give the rule a name.
taken = There is a rule { $name } already. Choose another name.
too-many = A server has at most { $count } rules. Remove one first.
not-there = There is no rule { $name }. `/automation list` shows all.
in-desk-file = The rule { $name } stands in the desk file. Change it there.
same-name = this is the name of “{ $name }”, too
nobody-in-file = “me” is nobody in a file; write the number that Discord calls the user ID
fits-lines = a line, or a list of lines; a line with “: ” or “ #” in it stands in quotes
channel-open = Every member can read the channel that it writes to by now; when the rule was saved, they could not. If that is what you want, save the rule again.
channel-gone = The channel that it writes to is gone, or I can't see it.
reply-refused = Only somebody else may answer this ticket now.
stopped-too-often = Rules did { $most } things here within an hour, so they stop for now. They go on once that is an hour ago.
stopped-chain = { $most } rules set each other off one after another, so I stopped here.
unexpected = That did not work. Whoever hosts the bot finds the reason in its log.

option-name = Which rule
add-command =
    .description = Let something happen by itself: when, if, then
    .starter = One to begin with
edit-command =
    .description = Change a rule
show-command =
    .description = Show a rule
list-command =
    .description = Show all rules, in their order
remove-command =
    .description = Remove a rule
pause-command =
    .description = Pause a rule
resume-command =
    .description = Switch a paused rule on again
try-command =
    .description = Show what a rule would have done in the last 30 days; changes nothing
log-command =
    .description = Show what rules did, and what they could not do
key-command =
    .description = Show the key that webhooks of this server are signed with

webhook-refused = I can't call { $host }. Webhooks go to https addresses outside of the bot's own network.
webhook-silent = { $host } was called six times and did not answer.
webhook-status = { $host } answered with { $status }.
key = Webhooks of this server are signed with this key. Show it to nobody else.
key-how = Header `Frontdesk-Signature: t=…,v1=…`: HMAC-SHA256 over the time, a dot and the body.

doctor-paused = The rule { $name } is paused, because it failed five times in a row. `/automation log` shows why.
doctor-failed = The rule { $name } could not do what it says { $count ->
        [one] once
       *[other] { $count } times
    } in the last 7 days. `/automation log` shows why.
