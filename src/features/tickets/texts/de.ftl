the-member = das Mitglied

card-heading = #{ $number } · { $type }
card-announce = { $roles } neues Ticket
card-picture = Bild von { $member }
card-team-turn = 🔔 Das Team ist dran { $since }
card-member-turn = 💬 Das Mitglied ist dran { $since }
card-closed = 💤 Geschlossen { $at }
card-closed-by = 💤 Geschlossen von { $by } { $at }
card-closed-because = 💤 Geschlossen von { $by } { $at }: { $reason }
card-requester =
    { $member } `{ $id }` · Konto { $account } · beigetreten { $joined } · { $earlier ->
        [0] erstes Ticket
        [one] { $earlier } früheres Ticket
       *[other] { $earlier } frühere Tickets
    }
card-not-joined = nicht auf dem Server
card-unreachable = ⚠️ per DM nicht erreichbar
card-careful = Normale Nachrichten bleiben im Team. `+Text` oder Antworten geht an { $member }.
card-chat = Normale Nachrichten gehen an { $member }. `//Text` bleibt im Team.

button-reply = Antworten
button-close = Schließen
button-close-ticket = Ticket schließen
button-reopen = Wieder öffnen
button-open = Ticket öffnen
button-open-chat = Zu unserem Chat

confirm-heading = Ticket öffnen: { $type }
confirm-who-reads = Nur du und das Team können es lesen.
opened-at = Ticket #{ $number } ist offen: { $room }
opened-soon = Ticket #{ $number } ist offen. Ich erwähne dich in seinem Thread.
opening = Ticket #{ $number } ist auf dem Weg zum Team.
opened-in-dm = Ticket #{ $number } ist offen. Die Antwort kommt in unseren Chat.
cant-dm-heading = Ich kann dir keine DM schicken
cant-dm = Das Team kann dein Ticket lesen, dir aber noch nicht antworten. Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal.
button-try-again = Noch mal versuchen
closed-thread-gone = Der Thread wurde entfernt. Wenn es nicht erledigt ist, schreib hier; das Team von { $server } bekommt ein neues Ticket.
opened-heading = Ticket #{ $number } ist offen
opened-where = { $type } · { $server }
opened-next = Schreib hier Einzelheiten oder schick Dateien; die Antwort kommt in diesen Chat.
failed-heading = Das hat nicht geklappt
failed-next = Ich kann bei { $server } keinen Platz für dein Ticket anlegen. Das Team weiß nichts davon; schreib ihm auf anderem Weg.

closed-heading = Ticket #{ $number } ist geschlossen
closed-reason = { $reason }
closed-next = Wenn es noch nicht vorbei ist, öffne es wieder oder schreib hier. Das Team von { $server } sieht dann alles.
closed-by = { $by } hat das geschlossen.
closed-by-because = { $by } hat das geschlossen: { $reason }
closed-by-nobody = Geschlossen, weil dieser Thread archiviert wurde.
closed-left-server = { $member } hat den Server verlassen, deshalb ist das geschlossen.
closed-left-thread = { $member } hat diesen Thread verlassen, deshalb ist das geschlossen.
reopened-by = { $by } hat das wieder geöffnet.
reopened-heading = Ticket #{ $number } ist wieder offen
reopened-next = Das Team von { $server } sieht, was du hier schreibst.
done-reopened = Ticket #{ $number } ist wieder offen.

list-heading = Offene Tickets
list-empty = Keine offenen Tickets.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · Team ist dran { $since } · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · Mitglied ist dran { $since } · { $room }
list-no-room = noch kein Thread
list-more = Die { $count }, die am längsten warten.
info-heading = #{ $number } · { $type }
info-opened = Geöffnet { $at } von { $member }
info-messages =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } vom Mitglied, { $replies ->
        [one] { $replies } Antwort
       *[other] { $replies } Antworten
    } vom Team
info-room = Thread: { $room }

close-command =
    .description = Dieses Ticket schließen
    .reason = Warum; das Mitglied liest es
reopen-command =
    .description = Ein geschlossenes Ticket wieder öffnen
    .number = Nummer des Tickets; ohne sie dieses hier
info-command =
    .description = Was über ein Ticket bekannt ist
    .number = Nummer des Tickets; ohne sie dieses hier
list-command =
    .description = Offene Tickets, die längsten zuerst
close-form =
    .title = Ticket #{ $number } schließen
    .why-staff = Warum?
    .why-hint = Das Mitglied liest es.
    .why-member = Warum? Das Team liest es.
    .tell = Dem Mitglied sagen?
    .tell-yes = Ja
    .tell-no = Nein

gone = Ein solches Ticket gibt es hier nicht. Such nach einer neueren Nachricht.
room-gone = Der Thread von Ticket #{ $number } wurde gelöscht, deshalb lässt es sich nicht wieder öffnen. Öffne ein neues.
could-not-open = Das Ticket wurde nicht geöffnet, weil ich keinen Platz dafür anlegen kann. Das Team weiß nichts davon; ein Admin kann es mir erlauben.
several-open = Du hast mehrere Tickets offen. Drück „Ticket schließen“ auf der Karte des Tickets, das du meinst.
none-here = Das ist kein Ticket. Nutze es im Thread eines Tickets oder gib eine Nummer an.
not-found = Ein Ticket #{ $number } gibt es hier nicht.
already-closed = Ticket #{ $number } ist schon geschlossen.
already-open-again = Ticket #{ $number } ist schon offen.
too-many = Du hast schon Ticket #{ $number } offen.
too-many-linked = Du hast schon Ticket #{ $number } offen: { $room }
topic-gone = Dieses Thema gibt es nicht mehr. Wähle ein anderes.
no-desk = Auf diesem Server gibt es noch keinen Helpdesk. Ein Admin kann ihn einrichten.
