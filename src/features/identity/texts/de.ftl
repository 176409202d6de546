line-name = **{ $name }** · Team von { $server }
line-team = **Team von { $server }**
as-named = mit Namen
as-anonymous = als Team
as-persona = mit einem Alias
signed-otherwise = Nichts wurde gesendet oder geschlossen: Dieses Thema ist immer { $as } unterschrieben. Versuch es noch mal, ohne zu sagen, als wer.

somebody = jemand, an den sich niemand mehr erinnert
profile-heading = { $name }
profile-heading-emoji = { $emoji } { $name }
profile-own = Das ist dein Alias. Mitglieder lesen ihn, wenn du mit einem Alias antwortest.
profile-of = Das ist der Alias von { $who }.
profile-only-team = Nur das Team kann das nachsehen.
picture-of = Bild von { $name }
reset-done = Das ist der neue Alias. Was mit dem alten gesendet wurde, bleibt, wie es ist.
words-heading = Woraus Aliasse bestehen
words-first =
    Erstes Wort · { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
words-second =
    Zweites Wort · { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
word-added = „{ $word }“ kann jetzt in neuen Aliassen vorkommen.
word-removed = Neue Aliasse kommen ohne „{ $word }“ aus. Wer es hat, behält es.

no-such-alias = Diesen Alias hat niemand im Team. Tipp einen Teil davon und wähl aus der Liste.
has-no-alias = Es gibt noch keinen Alias. Er entsteht mit der ersten Antwort unter einem Alias.
not-a-word = Nimm ein einzelnes Wort aus höchstens 20 Buchstaben, etwa `Quiet` oder `Otter`.
not-a-picture = Nimm ein Emoji oder einen Link zu einem Bild, der mit `https://` beginnt.
no-such-word = Dieses Wort steht nicht in der Liste.
too-many-words = Die Liste ist voll. Nimm erst ein Wort heraus.
too-few-words = Zwei Wörter müssen bleiben. Füg erst ein anderes hinzu.

profile-command =
    .description = Wer hinter einem Alias steht, oder welchen Alias jemand hat
    .alias = Der Alias
    .member = Das Mitglied des Teams
show-command =
    .description = Dein Alias
reset-command =
    .description = Einen neuen Alias nehmen
    .member = Für wen; du, wenn es fehlt
words-command =
    .description = Die Wörter, aus denen Aliasse bestehen
word-command =
    .kind = Welcher Teil des Alias
    .adjective = Erstes Wort
    .noun = Zweites Wort
    .word = Ein Wort
add-word-command =
    .description = Ein Wort hinzufügen, aus dem Aliasse bestehen
    .picture = Zum zweiten Wort: ein Emoji oder ein Link zu einem Bild
remove-word-command =
    .description = Ein Wort aus der Liste nehmen
