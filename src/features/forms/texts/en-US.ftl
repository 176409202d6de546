default-question = What can we help with?
yes = Yes
no = No
kept-files = Kept: { $files }. Send others to replace them.
title-page = { $title } · { $page } of { $pages }

page-heading = { $title }: page { $page } of { $pages }
page-kept = Your answers so far are kept. Nothing is sent yet.
kept-until = They are forgotten { $at } if you do not go on.
button-continue = Continue
button-back = Back
button-cancel = Cancel
button-fix = Fix answers
cancelled = Nothing was sent, and your answers are forgotten.

mistakes-heading =
    { $count ->
        [one] One answer needs a change
        [2] Two answers need a change
        [3] Three answers need a change
       *[other] { $count } answers need a change
    }
mistakes-kept = Everything else is kept.
mistake-missing = **{ $question }**: this needs an answer.
mistake-file-missing = **{ $question }**: this needs a file.
mistake-too-short = **{ $question }**: at least { $least } characters.
mistake-too-long = **{ $question }**: at most { $most } characters.
mistake-pattern = **{ $question }**: like { $example }.
mistake-number = **{ $question }**: a number, like { $example }.
mistake-between = **{ $question }**: a number from { $min } to { $max }, like { $example }.
mistake-at-least = **{ $question }**: a number from { $min } up, like { $example }.
mistake-at-most = **{ $question }**: a number up to { $max }, like { $example }.
mistake-not-offered = **{ $question }**: choose from the list; it was changed a moment ago.
mistake-too-few = **{ $question }**: choose at least { $least }.
mistake-too-many = **{ $question }**: choose at most { $most }.
mistake-picture = **{ $question }**: a picture, like a screenshot or a photo.
mistake-other-files = **{ $question }**: a file like { $accepts }.
mistake-too-large = **{ $question }**: files of at most 10 MB each and 24 MB together; send them again.
mistake-lost = **{ $question }**: the file did not arrive; send it again.

over = This form is over: it was sent, given up, or left for more than a day. Begin again where you found it.
sent-before = This form was sent before. Nothing was sent twice.
changed = You changed this form in another window. Look at your answers and send it again.

time-seconds = { $seconds } s
time-minutes = { $minutes } min { $seconds } s
time-hours = { $hours } h { $minutes } min

preview-command =
    .description = Try a topic's form as members see it; nothing is opened
    .topic = The topic
previewed-heading = { $title }: all of it fits
previewed = This is what would be stored. Nothing was opened, and it is forgotten now.
previewed-empty = Nothing was answered.
previewed-time = Time on the form: { $time }
asks-nothing = { $topic } asks nothing: one press opens it.

edit-command =
    .description = Change what a topic asks
    .topic = The topic
edit-heading = { $topic }: { $count ->
        [0] no questions
        [one] one question
       *[other] { $count } questions
    }{ $pages ->
        [0] {""}
        [one] {""}
       *[other] {" "}on { $pages } pages
    }
edit-empty = It asks nothing: one press opens a ticket.
edit-line = { $number }. **{ $question }** · { $kind }
edit-line-optional = { $number }. **{ $question }** · { $kind }, may be left empty
edit-which = Which question?
removed = “{ $question }” is no longer asked. Answers of earlier tickets stay.
question-heading = { $question } ({ $number } of { $count })
question-hint = Below it: { $hint }
question-free = { $kind }
question-required = { $kind }, must be answered
question-optional = { $kind }, may be left empty
rule-choices = Choices: { $choices }
rule-min = At least: { $min }
rule-max = At most: { $max }
rule-pattern = Must look like { $pattern }, for example { $example }
rule-accepts = Takes: { $accepts }
button-add = Add a question
button-change = Change
button-rules = What fits
button-remove = Remove
button-put-back = Put it back
button-up = Move up
button-down = Move down
button-all = All questions
button-preview = Try the form

kind-short = Short text
kind-long = Long text
kind-number = Number
kind-choice = One of a menu
kind-choices = Several of a menu
kind-radio = One of a list
kind-checkboxes = Boxes to tick
kind-yes-no = Yes or no
kind-users = People
kind-roles = Roles
kind-channels = Channels
kind-files = Files
kind-text = Text that asks nothing

edit-ask = What do you ask?
edit-ask-hint = At most 45 characters; more for a text that asks nothing.
edit-kind = How is it answered?
edit-hint = Example or help, below the question
edit-choices = Choices
edit-choices-hint = One on each line, like: Refund | Money back for an order
edit-required = Must it be answered?
edit-min = At least
edit-min-hint = Characters, picks or files; of a number, its value.
edit-max = At most
edit-max-hint = The same.
edit-pattern = Pattern
edit-pattern-hint = A regular expression that all of a text must match, like [A-Z]{"{"}2{"}"}-[0-9]+
edit-example = Example that fits the pattern
edit-example-hint = Whoever mistypes reads it.
edit-accepts = Kinds of files
edit-accepts-hint = image, video, audio, or endings like .pdf

no-topic = There is no topic “{ $topic }” here. `/type list` shows all.
nothing-to-edit = This topic or question was taken away meanwhile. `/type list` shows what there is.
from-file = What the topic { $topic } asks comes from the server's desk file. Change it there: the next time the file is applied, it would undo what a command changed.
full = A form has at most 25 questions. Remove one first.
flaw-ask-empty = The question is empty. Press the button again; what you wrote is kept.
flaw-ask-too-long = The question is longer than { $most } characters. Press the button again; what you wrote is kept.
flaw-choices-missing = This kind of question needs choices. Press the button again; what you wrote is kept.
flaw-choices-elsewhere = Only menus, lists and boxes have choices. Press the button again; what you wrote is kept.
flaw-choices-too-few = This kind of question needs at least { $least } choices. Press the button again; what you wrote is kept.
flaw-choices-too-many = This kind of question has at most { $most } choices. Press the button again; what you wrote is kept.
flaw-choice-empty = A choice is empty. Press the button again; what you wrote is kept.
flaw-choice-twice = “{ $label }” stands there twice. Press the button again; what you wrote is kept.
flaw-bounds-elsewhere = Nothing can be counted here: leave “At least” and “At most” empty. Press the button again; what you wrote is kept.
flaw-bounds-crossed = “At least” is more than “At most”. Press the button again; what you wrote is kept.
flaw-bounds-beyond = “At least” and “At most” go up to { $most } here. Press the button again; what you wrote is kept.
flaw-pattern-elsewhere = Only texts have a pattern. Press the button again; what you wrote is kept.
flaw-pattern-wrong = The pattern is no regular expression. Press the button again; what you wrote is kept.
flaw-pattern-slow = Some answers would take this pattern for ever: avoid repetition inside repetition. Press the button again; what you wrote is kept.
flaw-example-missing = A pattern needs an example: whoever mistypes reads it. Press the button again; what you wrote is kept.
flaw-example-does-not-fit = The example does not fit its own pattern or length. Press the button again; what you wrote is kept.
flaw-accepts-elsewhere = Only files have kinds of files. Press the button again; what you wrote is kept.
