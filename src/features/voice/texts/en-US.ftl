command =
    .description = Choose how I speak here, and say any text in your own words
    .text = A few words of the text you want to change
    .topic = Only for this topic; without it, in the whole server
    .language = In which language; without it, the server's

heading = How I speak here
preset-now = **Tone: { $name }.** { $says }
preset-plain = Plain
preset-warm = Warm
preset-formal = Formal
says-plain = Short and calm.
says-warm = A little closer, for communities.
says-formal = For companies and authorities.
changed = **In your own words:**
changed-line = “{ $words }” · { $language }
changed-line-topic = “{ $words }” · { $language } · { $topic }
changed-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
how = `/setup voice text` finds any text by a few of its words.
button-reset-all = Reset all texts
button-keep = Keep them
reset-all-heading = { $count ->
    [one] Reset one text?
   *[other] Reset { $count } texts?
}
reset-all-what = Your own words are gone for good. The tone stays.

text-heading = A text that members read
text-used = ✅ Members read this from now on
text-reset = ✅ It is said as before
where-all = { $language } · the whole server
where-topic = { $language } · only { $topic }
text-own = **Your words**
text-ours = **Without them**
text-variable = `{ $name }`: { $means }, like { $example }
text-several = This text changes with what it counts or where it stands. Yours is said each time.
text-most = At most { $most } characters. What is in braces is filled in; bold, lists and links work as in a message.
button-change = Change
button-reset = Reset
button-use = Use it
button-fix = Fix it

form-title = In your own words
form-words = New text, up to { $most } characters
form-hint = Filled in for you: { $names }
form-hint-none = Nothing is filled in here.

preview-heading = This is how it looks. Members do not see it yet.
preview-buttons = Buttons: { $labels }
said = { $words }
mistake-heading = Nothing was changed
mistake-kept = What you typed is kept.

means-number = the number of the ticket
means-count = how many
means-member = the member's name
means-server = the name of this server
means-staff = who on the team
means-who = who did it
means-name = a name
means-at = when it was
means-until = until when
means-reason = what was written as the reason
means-topic = the topic
means-question = a question of the form
means-file = the name of a file
means-room = a link to the place
means-else = something that I fill in

no-such-text = No text has the words “{ $said }”. Try one word that stands in it.
no-such-language = I don't speak “{ $said }” here. Choose a language from the list.
over = This card was used, or is older than a day. Use `/setup voice`.
in-desk-file = This text stands in the desk file. Change it there.
no-text = there is no text that members read “{ $key }”
fits-texts = texts by their keys
fits-colour = a colour in quotes, like "#2E9E5B", or none
nothing-left = The text is empty. To say it as before, use Reset.
too-long = { $where } takes at most { $most } characters; this has { $length }.
where-button = A button
where-option = A line of a menu
where-question = The question of a menu
where-picture = The description of a picture
where-words = This place on a card
where-elsewhere = This place
no-such-variable = Nothing here fills in { $name }. You can use: { $known }
none = nothing
braces = { $braces } is in braces, and only names that are filled in can be. Write it without them.
too-many = A server can say { $most } texts in its own words. Reset one first.

look-command =
    .description = Give me a name, a picture, a banner and a colour for this server
look-title = How I look here
look-nick = Name
    .hint = Empty: my own name
look-colour = Colour of my cards
    .hint = Like #2E9E5B; empty for none
look-picture = New picture
look-banner = New banner
look-away = Take away
away-picture = The picture
away-banner = The banner
look-own-name = Here I have my own name
look-named = Here I am { $nick }
look-coloured = Cards without a colour of their own have this one.
look-no-colour = Cards without a colour of their own have none.
look-where = My picture and my banner stand on my profile in this server. `/setup look` changes all of it.
look-preview = This is how I would look. Nothing is changed yet.
look-without-picture = My picture here is taken away.
look-without-banner = My banner here is taken away.
look-preview-where = You alone see this. Within an hour you can use it.
button-reset-look = Reset my look
no-picture = { $file } is no picture that I can use. Take a PNG, JPEG, GIF or WebP of at most { $megabytes } MB. Nothing was changed.
look-over = This look is older than an hour. Begin again with `/setup look`.
picture-gone = Discord no longer has { $file }. Put it in again with `/setup look`. Nothing was changed.
no-colour = Write the colour like `#2E9E5B`, or leave it empty. Nothing was changed.
look-refused = Discord did not take that. I need the permission Change Nickname, and Discord takes new pictures only now and then. Try again later, or with another name or picture.
