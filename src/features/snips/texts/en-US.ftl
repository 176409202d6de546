the-team = the { $server } team
your-alias = your alias
somebody = somebody

choose-heading = Which saved reply?
choose-which = Which saved reply?
suggested =
    { $count ->
        [one] The first one fits
       *[other] The first { $count } fit
    } what was said here.
page = Page { $page } of { $pages }
none = There are no saved replies yet. `/snip add` makes one, and so does Save as reply in the Apps menu of a message.
cancelled = Nothing was sent.

preview-heading = Saved reply: { $name }
changed-since = It was changed since you saw it. This is what it says now.
not-sent-yet = Not sent yet. { $member } reads this.
also = It also does this:
act = • { $act }
act-priority = Priority becomes { $priority ->
        [low] low
        [high] high
        [urgent] urgent
        [critical] critical
       *[normal] normal
    }
act-tags = Adds tags: { $tags }
act-untag = Takes tags away: { $tags }
act-topic = Topic becomes { $topic }
act-assign = Gives it to { $who }
act-assign-sender = Gives it to whoever sends this
act-assign-nobody = Gives it back to the team
act-snooze = Lets it rest for { $days ->
        [0] { "" }
       *[other] { $days } d{ " " }
    }{ $hours ->
        [0] { "" }
       *[other] { $hours } h{ " " }
    }{ $minutes ->
        [0] { "" }
       *[other] { $minutes } min
    }
act-close = Closes the ticket
act-close-silently = Closes the ticket without telling the member
on-its-way = Saved reply { $name } is on its way.
waiting = Not sent yet: the member can't be reached by DM. Saved reply { $name } is kept, and goes out once they can be.
undone = Undone. The member no longer sees the reply, and the ticket is as it was before.

button-saved-reply = Saved reply
button-send = Send
button-edit = Edit
button-cancel = Cancel
button-undo = Undo
button-more = More
button-back = Back
button-next = Next

list-heading =
    { $count ->
        [one] { $count } saved reply
       *[other] { $count } saved replies
    }
list-line = **{ $name }** { $summary } · used { $uses ->
        [one] once
       *[other] { $uses } times
    }
list-own-line = **{ $name }** { $summary } · yours · used { $uses ->
        [one] once
       *[other] { $uses } times
    }
summary = { $summary }
for-topics = For these topics: { $topics }
used-team =
    Of the whole team. Used { $uses ->
        [one] once
       *[other] { $uses } times
    }.
used-own =
    Yours alone. Used { $uses ->
        [one] once
       *[other] { $uses } times
    }.
saved-team = Saved reply { $name } is kept for the whole team.
saved-own = Saved reply { $name } is kept for you.
name-taken = There is one called { $wanted } already, so this one is called { $name }. `/snip edit` changes that.
no-topics =
    { $count ->
        [one] There is no topic { $topics } here: it was left out.
       *[other] There are no topics { $topics } here: they were left out.
    }
how-to-send = Send it with { $command }, `/snip send`, or Saved reply on the card.
unknown =
    { $count ->
        [one] I can't fill in { $names }: it stays as it is.
       *[other] I can't fill in { $names }: they stay as they are.
    } I know { $known }.
removed = Saved reply { $name } is removed.
not-there = There is no saved reply { $name }. `/snip list` shows those you have.
did-you-mean = There is no saved reply { $name }. Did you mean { $meant }?
nothing-sent = Nothing was sent.

no-abbreviation = Give it a short name of letters and digits, like `refund`.
taken = There is a saved reply { $name } already. Pick another name, or change that one with `/snip edit`.
too-many = There are { $count } saved replies, and no more fit. Remove one that nobody uses.
no-such-topic = There is no topic “{ $name }” here. `/type list` shows all.
not-a-length = Say how long like `30m`, `12h` or `3d`, up to 90 days.
nothing-to-save = There are no words to save.
not-yours = Only whoever sent it, or an admin, can undo it.
undone-already = It was undone already.
gone = That saved reply was removed. `/snip list` shows those you have.

add-command =
    .description = Keep a reply that the team sends often
    .abbreviation = Short name, up to 20 characters
    .summary = What it is about, up to 80 characters
    .content = What the member reads; {"{member}"} and {"{topic}"} are filled in
    .whose = Who can send it
    .team = The whole team
    .own = Only me
    .topics = Only for these topics, separated by commas
send-command =
    .description = Send a saved reply to the member of this ticket
    .abbreviation = Its short name
    .as = Whose name the member sees
    .named = My name
    .anonymous = The team
    .persona = My alias
view-command =
    .description = Show a saved reply
list-command =
    .description = All saved replies
edit-command =
    .description = Change what a saved reply says
remove-command =
    .description = Remove a saved reply
does-command =
    .description = What a saved reply also does to the ticket
    .priority = Priority it sets
    .low = Low
    .normal = Normal
    .high = High
    .urgent = Urgent
    .critical = Critical
    .tags = Tags it adds, separated by commas
    .untag = Tags it takes away, separated by commas
    .topic = Topic it moves the ticket to
    .assign = Who looks after the ticket then
    .sender = Whoever sends it
    .nobody = Nobody
    .to = The member of the team who looks after it then
    .snooze = How long the ticket rests then, like 2d
    .close = Whether it closes the ticket
    .told = Close, and tell the member
    .silently = Close without telling
    .nothing = It does nothing but reply
whose-option = Yours, or the team's of the same name

save-form =
    .title = Save as reply
    .edit-title = Edit saved reply
    .abbreviation = Short name
    .abbreviation-hint = One word, like refund
    .summary = What is it about?
    .content = What does the member read?
    .content-hint = { $variables } are filled in
    .whose = Who can send it?
    .team = The whole team
    .own = Only me
    .topics = Only for these topics
    .topics-hint = Separated by commas; none for all
send-form =
    .title = Saved reply: { $name }
    .content = What does the member read?
menu-save = Save as reply
