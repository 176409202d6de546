the-team = das Team von { $server }
your-alias = dein Alias
somebody = jemand

choose-heading = Welche Vorlage?
choose-which = Welche Vorlage?
suggested =
    { $count ->
        [one] Die erste passt
       *[other] Die ersten { $count } passen
    } zu dem, was hier gesagt wurde.
page = Seite { $page } von { $pages }
none = Es gibt noch keine Vorlagen. `/snip add` legt eine an, ebenso „Als Vorlage sichern“ im Apps-Menü einer Nachricht.
cancelled = Nichts wurde gesendet.

preview-heading = Vorlage: { $name }
changed-since = Sie wurde geändert, seit du sie gesehen hast. So lautet sie jetzt.
not-sent-yet = Noch nicht gesendet. Das liest { $member }.
also = Außerdem:
act = • { $act }
act-priority = Priorität wird { $priority ->
        [low] niedrig
        [high] hoch
        [urgent] dringend
        [critical] kritisch
       *[normal] normal
    }
act-tags = Fügt Tags hinzu: { $tags }
act-untag = Nimmt Tags weg: { $tags }
act-topic = Thema wird { $topic }
act-assign = Gibt es { $who }
act-assign-sender = Gibt es der Person, die das sendet
act-assign-nobody = Gibt es dem Team zurück
act-snooze = Lässt es ruhen: { $days ->
        [0] { "" }
       *[other] { $days } T{ " " }
    }{ $hours ->
        [0] { "" }
       *[other] { $hours } Std.{ " " }
    }{ $minutes ->
        [0] { "" }
       *[other] { $minutes } Min.
    }
act-close = Schließt das Ticket
act-close-silently = Schließt das Ticket, ohne es dem Mitglied zu sagen
on-its-way = Vorlage { $name } ist unterwegs.
waiting = Noch nicht gesendet: Das Mitglied ist per DM nicht erreichbar. Vorlage { $name } ist aufgehoben und geht raus, sobald es geht.
undone = Rückgängig gemacht. Das Mitglied sieht die Antwort nicht mehr, und das Ticket ist wie zuvor.

button-saved-reply = Vorlage
button-send = Senden
button-edit = Bearbeiten
button-cancel = Abbrechen
button-undo = Rückgängig
button-more = Mehr
button-back = Zurück
button-next = Weiter

list-heading =
    { $count ->
        [one] { $count } Vorlage
       *[other] { $count } Vorlagen
    }
list-line = **{ $name }** { $summary } · { $uses ->
        [one] einmal
       *[other] { $uses }-mal
    } benutzt
list-own-line = **{ $name }** { $summary } · deine · { $uses ->
        [one] einmal
       *[other] { $uses }-mal
    } benutzt
summary = { $summary }
for-topics = Für diese Themen: { $topics }
used-team =
    Für das ganze Team. { $uses ->
        [one] Einmal
       *[other] { $uses }-mal
    } benutzt.
used-own =
    Nur für dich. { $uses ->
        [one] Einmal
       *[other] { $uses }-mal
    } benutzt.
saved-team = Vorlage { $name } ist für das ganze Team gesichert.
saved-own = Vorlage { $name } ist für dich gesichert.
name-taken = Es gibt schon eine namens { $wanted }, deshalb heißt diese { $name }. `/snip edit` ändert das.
no-topics =
    { $count ->
        [one] Es gibt hier kein Thema { $topics }, es blieb weg.
       *[other] Es gibt hier keine Themen { $topics }, sie blieben weg.
    }
how-to-send = Sende sie mit { $command }, `/snip send` oder „Vorlage“ auf der Karte.
unknown =
    { $count ->
        [one] { $names } kann ich nicht ausfüllen und lasse es stehen.
       *[other] { $names } kann ich nicht ausfüllen und lasse sie stehen.
    } Ich kenne { $known }.
removed = Vorlage { $name } ist gelöscht.
not-there = Es gibt keine Vorlage { $name }. `/snip list` zeigt, welche du hast.
did-you-mean = Es gibt keine Vorlage { $name }. Meinst du { $meant }?
nothing-sent = Nichts wurde gesendet.

no-abbreviation = Gib ihr einen kurzen Namen aus Buchstaben und Ziffern, etwa `refund`.
taken = Es gibt schon eine Vorlage { $name }. Nimm einen anderen Namen oder ändere sie mit `/snip edit`.
too-many = Es gibt { $count } Vorlagen, mehr passen nicht. Lösche eine, die niemand benutzt.
no-such-topic = Es gibt hier kein Thema „{ $name }“. `/type list` zeigt alle.
not-a-length = Schreib die Dauer wie `30m`, `12h` oder `3d`, höchstens 90 Tage.
nothing-to-save = Da sind keine Worte zum Sichern.
not-yours = Das kann nur rückgängig machen, wer es gesendet hat, oder ein Admin.
undone-already = Das wurde schon rückgängig gemacht.
gone = Diese Vorlage wurde gelöscht. `/snip list` zeigt, welche du hast.

add-command =
    .description = Eine Antwort sichern, die das Team oft sendet
    .abbreviation = Kurzer Name, bis zu 20 Zeichen
    .summary = Worum es geht, bis zu 80 Zeichen
    .content = Was das Mitglied liest; {"{member}"} und {"{topic}"} werden ausgefüllt
    .whose = Wer sie senden kann
    .team = Das ganze Team
    .own = Nur ich
    .topics = Nur für diese Themen, durch Kommas getrennt
send-command =
    .description = Dem Mitglied dieses Tickets eine Vorlage senden
    .abbreviation = Ihr kurzer Name
    .as = Wessen Namen das Mitglied sieht
    .named = Mein Name
    .anonymous = Das Team
    .persona = Mein Alias
view-command =
    .description = Eine Vorlage ansehen
list-command =
    .description = Alle Vorlagen
edit-command =
    .description = Ändern, was eine Vorlage sagt
remove-command =
    .description = Eine Vorlage löschen
does-command =
    .description = Was eine Vorlage außerdem mit dem Ticket macht
    .priority = Priorität, die sie setzt
    .low = Niedrig
    .normal = Normal
    .high = Hoch
    .urgent = Dringend
    .critical = Kritisch
    .tags = Tags, die sie hinzufügt, durch Kommas getrennt
    .untag = Tags, die sie wegnimmt, durch Kommas getrennt
    .topic = Thema, zu dem das Ticket wechselt
    .assign = Wer sich dann um das Ticket kümmert
    .sender = Wer sie sendet
    .nobody = Niemand
    .to = Das Teammitglied, das sich dann kümmert
    .snooze = Wie lange das Ticket dann ruht, etwa 2d
    .close = Ob sie das Ticket schließt
    .told = Schließen und dem Mitglied sagen
    .silently = Schließen, ohne es zu sagen
    .nothing = Sie antwortet nur
whose-option = Deine oder die gleichnamige des Teams

save-form =
    .title = Als Vorlage sichern
    .edit-title = Vorlage bearbeiten
    .abbreviation = Kurzer Name
    .abbreviation-hint = Ein Wort, etwa refund
    .summary = Worum geht es?
    .content = Was liest das Mitglied?
    .content-hint = { $variables } werden ausgefüllt
    .whose = Wer kann sie senden?
    .team = Das ganze Team
    .own = Nur ich
    .topics = Nur für diese Themen
    .topics-hint = Durch Kommas getrennt; keins für alle
send-form =
    .title = Vorlage: { $name }
    .content = Was liest das Mitglied?
menu-save = Als Vorlage sichern
