lead = **Assistent von { $server }** (automatisch)
note = -# Automatisch beantwortet: { $name }

saved = Automatische Antwort { $name } ist gesichert.
on = Wenn jemand sagt: { $on }
when = { $when ->
        [before] Angeboten, bevor das Ticket gesendet wird
        [ticket] Gegeben im Ticket
       *[both] Angeboten, bevor das Ticket gesendet wird, und im Ticket gegeben
    }
for-topics = Für diese Themen: { $topics }
removed = Automatische Antwort { $name } ist gelöscht.
none = Es gibt noch keine automatischen Antworten. `/auto-answer add` legt eine an.
list-heading =
    { $count ->
        [one] { $count } automatische Antwort
       *[other] { $count } automatische Antworten
    }
line = **{ $name }** { $on } · { $when ->
        [before] vor dem Ticket
        [ticket] in Tickets
       *[both] vor dem Ticket und darin
    } · { $given ->
        [one] einmal
       *[other] { $given }-mal
    } gegeben · half { $helped } von { $offered } vor dem Ticket
line-paused = ⚠️ **{ $name }** { $on } ist aus: Die Suche danach dauerte zu lange. Sichere mit `/auto-answer edit` ein einfacheres Muster. · { $when ->
        [before] vor dem Ticket
        [ticket] in Tickets
       *[both] vor dem Ticket und darin
    } · { $given ->
        [one] einmal
       *[other] { $given }-mal
    } gegeben · half { $helped } von { $offered } vor dem Ticket
page = Seite { $page } von { $pages }
tried-none = Nichts würde beantwortet.
tried-before = Vor dem Ticket würde { $name } angeboten:
tried-ticket = Im Ticket käme { $name }.
button-back = Zurück
button-next = Weiter
button-fix = Verbessern
mistake-kept = Nichts wurde gespeichert. Das Geschriebene ist noch da.

add-command =
    .description = Bestimmte Wörter ohne Menschen beantworten
    .name = Worum es geht
    .on = Wörter, die sie auslösen, durch Kommas getrennt, oder ein /Muster/
    .answer = Was das Mitglied liest
    .topics = Nur für diese Themen, durch Kommas getrennt
    .when = Wann sie kommt
    .both = Vor dem Ticket und darin
    .before = Nur vor dem Ticket
    .in-ticket = Nur in Tickets
list-command =
    .description = Alle automatischen Antworten, und wie oft sie halfen
edit-command =
    .description = Eine automatische Antwort ändern
remove-command =
    .description = Eine automatische Antwort löschen
try-command =
    .description = Was auf diese Worte geantwortet würde
    .words = Was jemand schreiben könnte
edit-form =
    .title = Automatische Antwort bearbeiten
    .name = Worum geht es?
    .on = Welche Wörter lösen sie aus?
    .on-hint = Durch Kommas getrennt, oder ein /Muster/
    .answer = Was liest das Mitglied?
    .when = Wann kommt sie?
    .topics = Nur für diese Themen
    .topics-hint = Durch Kommas getrennt; keins für alle

taken = Es gibt schon eine automatische Antwort { $name }. Nimm einen anderen Namen oder ändere sie mit `/auto-answer edit`.
too-many = Es gibt { $count } automatische Antworten, mehr passen nicht. Lösche eine, die niemandem hilft.
not-there = Es gibt keine automatische Antwort { $name }. `/auto-answer list` zeigt alle.
no-such-topic = Es gibt hier kein Thema „{ $name }“. `/type list` zeigt alle.
no-trigger = Sag, welche Wörter sie auslösen, etwa `Erstattung, Geld zurück`.
no-pattern = Was zwischen den Schrägstrichen steht, kann ich nicht lesen. Wörter mit Kommas dazwischen gehen auch, etwa `Erstattung, Geld zurück`.
too-slow = Dieses Muster könnte ewig an dem suchen, was ein Mitglied schreibt. Nimm eine Wiederholung in einer Wiederholung heraus.
nothing-to-say = Gib ihr einen Namen und eine Antwort.
