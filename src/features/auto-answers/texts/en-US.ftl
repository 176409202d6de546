lead = **{ $server } assistant** (automatic)
note = -# Answered automatically: { $name }

saved = Automatic answer { $name } is kept.
on = When somebody says: { $on }
when = { $when ->
        [before] Offered before the ticket is sent
        [ticket] Given in the ticket
       *[both] Offered before the ticket is sent, and given in it
    }
for-topics = For these topics: { $topics }
removed = Automatic answer { $name } is removed.
none = There are no automatic answers yet. `/auto-answer add` makes one.
list-heading =
    { $count ->
        [one] { $count } automatic answer
       *[other] { $count } automatic answers
    }
line = **{ $name }** { $on } · { $when ->
        [before] before a ticket
        [ticket] in tickets
       *[both] before and in tickets
    } · given { $given ->
        [one] once
       *[other] { $given } times
    } · helped { $helped } of { $offered } before a ticket
line-paused = ⚠️ **{ $name }** { $on } is off: looking for it took too long. Save a simpler one with `/auto-answer edit`. · { $when ->
        [before] before a ticket
        [ticket] in tickets
       *[both] before and in tickets
    } · given { $given ->
        [one] once
       *[other] { $given } times
    } · helped { $helped } of { $offered } before a ticket
page = Page { $page } of { $pages }
tried-none = Nothing would be answered.
tried-before = Before a ticket they would be offered { $name }:
tried-ticket = In a ticket they would get { $name }.
button-back = Back
button-next = Next
button-fix = Fix it
mistake-kept = Nothing was saved. What you typed is kept.

add-command =
    .description = Answer certain words without a person
    .name = What it is about
    .on = Words that call for it, separated by commas, or a /pattern/
    .answer = What the member reads
    .topics = Only for these topics, separated by commas
    .when = When it answers
    .both = Before a ticket and in it
    .before = Before a ticket only
    .in-ticket = In tickets only
list-command =
    .description = All automatic answers, and how often they helped
edit-command =
    .description = Change an automatic answer
remove-command =
    .description = Remove an automatic answer
try-command =
    .description = What would be answered to these words
    .words = What somebody might write
edit-form =
    .title = Edit automatic answer
    .name = What is it about?
    .on = Which words call for it?
    .on-hint = Separated by commas, or a /pattern/
    .answer = What does the member read?
    .when = When does it answer?
    .topics = Only for these topics
    .topics-hint = Separated by commas; none for all

taken = There is an automatic answer { $name } already. Pick another name, or change that one with `/auto-answer edit`.
too-many = There are { $count } automatic answers, and no more fit. Remove one that helps nobody.
not-there = There is no automatic answer { $name }. `/auto-answer list` shows all.
no-such-topic = There is no topic “{ $name }” here. `/type list` shows all.
no-trigger = Say which words call for it, like `refund, money back`.
no-pattern = I can't read what is between the slashes. Words with commas between them do as well, like `refund, money back`.
too-slow = That pattern could look for ever at what a member writes. Take out a repetition inside a repetition.
nothing-to-say = Give it a name and an answer.
