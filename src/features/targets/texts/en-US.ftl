near = { $who }, a reply is due { $due }.
near-nobody = A reply is due { $due }, and nobody looks after this.
missed = ⚠️ { $who }, a reply was due { $due }.
missed-nobody = ⚠️ A reply was due { $due }, and nobody looks after this.
taken-up = { $said } It is at level { $level } now.
card-due = reply due { $due }
card-overdue = **overdue**, a reply was due { $due }
info-first = The first reply is due { $due }: { $date }
info-next = The next reply is due { $due }: { $date }
solve-near = { $who }, this is to be solved { $due }.
solve-near-nobody = This is to be solved { $due }, and nobody looks after it.
unsolved = ⚠️ { $who }, this was to be solved { $due }.
unsolved-nobody = ⚠️ This was to be solved { $due }, and nobody looks after it.
card-solve = to be solved { $due }
card-unsolved = **overdue**, it was to be solved { $due }
info-solve = To be solved { $due }: { $date }
lately = Lately half of the tickets about this were answered within { $length }.
length-minutes =
    { $count ->
        [one] a minute
       *[other] { $count } minutes
    }
length-hours =
    { $count ->
        [one] an hour
       *[other] { $count } hours
    }
length-days =
    { $count ->
        [one] a day
       *[other] { $count } days
    }
report-heading =
    Missed reply targets, { $days ->
        [one] the last day
       *[other] the last { $days } days
    }
report-topic = Topic: { $topic }
report-member = Looked after by { $member }
report-none = Nothing was missed.
report-counts = First replies: { $first } · next replies: { $next } · not solved in time: { $resolution }
report-line = #{ $number } · { $type } · { $what }, due on { $due } · { $who } · { $room }
report-nobody = nobody looked after it
report-no-place = no place any more
report-page = Page { $page } of { $pages }, what was due last first.
owed-first = first reply
owed-next = next reply
owed-resolution = not solved
button-back = Back
button-next = Next

report-command =
    .description = What was not done in time, in the team's hours
    .days = Of how many days; without it, 30
    .topic = Only of this topic
    .member = Only what this person looked after
