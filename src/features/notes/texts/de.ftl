list-heading = Notizen zu Ticket #{ $number }
list-heading-member = Notizen über { $member }
list-none = Es gibt noch keine. Was hier steht, liest nur das Team.
line = **{ $number }** zu diesem Ticket, von { $staff } { $at }
line-member = **{ $number }** über { $member }, von { $staff } { $at }
page = Seite { $page } von { $pages }
somebody = jemand
button-newer = Neuere
button-older = Ältere
button-add = Notiz hinzufügen
kept = Notiz { $number } zu Ticket #{ $ticket } ist festgehalten. Nur das Team liest sie.
kept-member = Notiz { $number } über { $member } ist festgehalten. Nur das Team liest sie.
removed = Notiz { $number } ist entfernt. Darin stand:

flag =
    { $count ->
        [one] 1 Notiz
       *[other] { $count } Notizen
    }
info =
    { $count ->
        [one] 1 Notiz des Teams
       *[other] { $count } Notizen des Teams
    }
more = Notizen
more-says = Was das Team zu Ticket und Mitglied festhält

form =
    .title = Eine Notiz festhalten
    .words = Was soll das Team wissen?
    .words-hint = Nur das Team liest sie.
    .about = Worum geht es?
    .about-ticket = Ticket #{ $number }
    .about-member = Das Mitglied, in jedem Ticket

option-number = Die Nummer des Tickets; ohne sie dieses
add-command =
    .description = Etwas zu diesem Ticket oder einem Mitglied festhalten; nur das Team liest es
    .member = Um wen es geht; ohne Angabe um das Ticket
    .words = Was das Team wissen soll
list-command =
    .description = Was das Team zu diesem Ticket und seinem Mitglied festhält
    .member = Über wen
remove-command =
    .description = Eine Notiz entfernen
    .note = Ihre Nummer

none-such = Es gibt keine Notiz { $number }, die du sehen könntest. `/note list` zeigt, welche es gibt.
not-yours = Diese Notiz entfernt nur, wer sie geschrieben hat oder ändern darf, was andere getan haben.
about-you = Notizen über dich sind für den Rest des Teams.
nothing-to-keep = Schreib, was das Team wissen soll.
erased = Ticket #{ $number } ist endgültig gelöscht. Dazu wird nichts festgehalten.
