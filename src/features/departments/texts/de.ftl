list-empty = Es gibt noch keine Abteilung. `/departments add` legt eine an.
list-heading = { $count ->
        [one] Eine Abteilung
       *[other] { $count } Abteilungen
    }
list-row = **{ $name }** · `{ $key }` · { $who }
list-row-file = **{ $name }** · `{ $key }` · { $who } · Desk-Datei
list-own = eigene Leute antworten
list-topic = das Team des Themas antwortet
list-from-file = Was aus der Desk-Datei kommt, wird dort geändert.
button-before = Vorige Abteilungen
button-after = Weitere Abteilungen
button-people = Leute und Ort
button-hours = Zeiten
button-fix = Antworten ändern
button-undo = Rückgängig
mistake-kept = Was du ausgefüllt hast, ist noch da.

heading = { $name }
added = Die Abteilung ist da. `/department` gibt ihr Tickets.
changed = { $count ->
        [0] Gespeichert.
        [one] Gespeichert. Das offene Ticket bleibt, wo es ist. Wer darauf jetzt antwortet, kommt dazu; wer es nicht mehr tut, geht hinaus.
       *[other] Gespeichert. Die { $count } offenen Tickets bleiben, wo sie sind. Wer darauf jetzt antwortet, kommt dazu; wer es nicht mehr tut, geht hinaus.
    }
line-staff = **Antwortet auf ihre Tickets** { $roles }
line-staff-topic = **Antwortet auf ihre Tickets** das Team ihres Themas
line-lead = **Leitet sie** { $roles }
line-ping = **Erfährt, was sie bekommt** { $roles }
line-place = **Tickets gehen weiter in** { $place }
line-stays = **Tickets gehen weiter**, wo sie sind
line-hours = **Zeiten** { $week } ({ $zone })
line-hours-topic = **Zeiten** wie beim Thema
line-read-along = ⚠️ Manche Tickets per Direktnachricht stehen in Threads oder Beiträgen, die alle in ihrem Kanal lesen. Wähl einen Ort für die Abteilung, damit nur ihre Leute lesen, was sie bekommt.
line-open = Kurzname: { $key } · { $count ->
        [0] keine offenen Tickets
        [one] ein offenes Ticket
       *[other] { $count } offene Tickets
    }
line-from-file = Aus der Desk-Datei; ändere es dort.
nobody = niemand

removed = { $count ->
        [0] { $name } bekommt keine Tickets mehr.
        [one] { $name } bekommt keine Tickets mehr. Mit dem einen offenen machen dieselben Leute weiter.
       *[other] { $name } bekommt keine Tickets mehr. Mit den { $count } offenen machen dieselben Leute weiter.
    }
removed-named = Was die Abteilung von hier bekam, geht jetzt an keine: { $topics }

field-name = Wie heißt sie?
field-staff = Wer antwortet auf ihre Tickets?
hint-staff = Statt des Teams des Themas. Leer: das Team des Themas
field-lead = Wer leitet sie?
hint-lead = Erfahrene für ihre Tickets
field-ping = Wer erfährt, was sie bekommt?
hint-ping = Für jedes Ticket einmal erwähnt
field-destination = Wo gehen ihre Tickets weiter?
hint-destination = Textkanal, Forum oder Kategorie. Leer: wo sie sind
hint-week = Etwa mo-fr 09:00-12:00, 13:00-17:00, je eine Zeile. Leer: wie beim Thema

option-department = Die Abteilung
list-command =
    .description = Alle Abteilungen dieses Servers
show-command =
    .description = Was für eine Abteilung gilt
add-command =
    .description = Eine Abteilung hinzufügen, die Tickets bekommen kann
    .name = Wie sie heißt
    .staff = Wer statt des Teams des Themas auf ihre Tickets antwortet
    .lead = Wer sie leitet: Erfahrene für ihre Tickets
    .ping = Wer erfährt, was sie bekommt
    .destination = Der Kanal, das Forum oder die Kategorie, wo ihre Tickets weitergehen
edit-command =
    .description = Eine Abteilung ändern
remove-command =
    .description = Einer Abteilung keine Tickets mehr geben

no-such = Hier gibt es keine Abteilung „{ $said }“. `/departments list` zeigt alle.
from-file = Die Abteilung { $name } kommt aus der Desk-Datei des Servers. Ändere sie dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
name-taken = Eine Abteilung { $name } gibt es schon. Wähl einen anderen Namen.
no-name = Eine Abteilung braucht einen Namen.
too-many = Dieser Server hatte schon so viele Abteilungen, wie er haben kann. Ändere eine vorhandene mit `/departments edit`.
not-a-place = Dort können keine Tickets sein. Wähl einen Textkanal, ein Forum oder eine Kategorie dieses Servers.
