line-name = **{ $name }** · { $server } team
line-team = **{ $server } team**
as-named = by name
as-anonymous = as the team
as-persona = under an alias
signed-otherwise = Nothing was sent or closed: this topic is always signed { $as }. Try again without saying as whom.

somebody = somebody who was forgotten
profile-heading = { $name }
profile-heading-emoji = { $emoji } { $name }
profile-own = This is your alias. Members read it when you reply under an alias.
profile-of = This is the alias of { $who }.
profile-only-team = Only the team can look this up.
picture-of = Picture of { $name }
reset-done = This is the new alias. What was sent under the old one stays as it is.
words-heading = What aliases are made of
words-first =
    First word · { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
words-second =
    Second word · { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
word-added = “{ $word }” can be part of new aliases now.
word-removed = New aliases do without “{ $word }”. Those that have it stay.

no-such-alias = Nobody on this team has that alias. Write a part of it and choose from the list.
has-no-alias = There is no alias yet. It is made with the first reply under an alias.
not-a-word = Use a single word of letters, at most 20, like `Quiet` or `Otter`.
not-a-picture = Use one emoji, or a link to a picture that begins with `https://`.
no-such-word = That word is not in the list.
too-many-words = The list is full. Remove a word first.
too-few-words = Two words have to stay. Add another one first.

profile-command =
    .description = Who is behind an alias, or which alias somebody has
    .alias = The alias
    .member = The member of the team
show-command =
    .description = Your alias
reset-command =
    .description = Take a new alias
    .member = Whose; without it, yours
words-command =
    .description = The words that aliases are made of
word-command =
    .kind = Which part of an alias
    .adjective = First word
    .noun = Second word
    .word = One word
add-word-command =
    .description = Add a word that aliases are made of
    .picture = Of a second word: an emoji, or a link to a picture
remove-word-command =
    .description = Take a word out of the list
