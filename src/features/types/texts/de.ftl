list-empty = Es gibt noch kein Thema.
list-heading = { $count ->
        [one] Ein Thema
       *[other] { $count } Themen
    }
list-row = **{ $topic }** · `{ $key }` · { $what }
list-row-file = **{ $topic }** · `{ $key }` · { $what } · Desk-Datei
list-below = { $count ->
        [one] führt zu einem Thema darunter
       *[other] führt zu { $count } Themen darunter
    }
list-report = Meldung, { $what }
list-from-file = Was aus der Desk-Datei kommt, wird dort geändert.
button-before = Vorige Themen
button-after = Weitere Themen
button-undo = Rückgängig
button-form = Fragen
button-fix = Antworten ändern
mistake-kept = Was du ausgefüllt hast, ist noch da.
removed = Das Thema { $topic } wird nicht mehr angeboten. Seine Tickets gehen weiter.

heading = { $topic }
heading-emoji = { $emoji } { $topic }
added = Das Thema ist da. Was es nicht selbst sagt, ist wie beim Thema darüber oder wie auf dem ganzen Server.
line-description = { $description }
line-below = **Führt zu** { $count ->
        [one] dem Thema darunter
       *[other] den { $count } Themen darunter
    }
line-leads = **Führt zu** { $leads }
line-room = **Ort** { $room }: { $place }
line-room-alone = **Ort** { $room }
line-nowhere = ⚠️ Es ist noch kein Kanal dafür gewählt, also kann nichts geöffnet werden.
line-staff = **Team** { $roles }
line-ping = **Erfährt von neuen** { $roles }
line-form = **Fragt** { $count ->
        [0] nichts
        [one] eine Frage
       *[other] { $count } Fragen
    }
line-names = **Heißt** `{ $template }`
line-priority = **Priorität** { $priority }{ $count ->
        [0] {""}
       *[other] , Tags { $tags }
    }
line-target = **Erste Antwort innerhalb von** { $minutes } min
line-opening = **Steht da, wenn es offen ist**
line-key = Kurzname: { $key }
line-from-file = Aus der Desk-Datei; ändere es dort.
from-above = { $line } · wie darüber
as-above = Wie darüber
nobody = niemand
place-of-panel = wo seine Hilfe-Nachricht es sagt
room-in = { $room } in { $place }
room-dm = Direktnachricht, Thread für das Team
room-dm-channel = Direktnachricht, Kanal für das Team
room-dm-forum = Direktnachricht, Forenbeitrag für das Team
room-private-thread = Privater Thread für beide
room-private-channel = Privater Kanal für beide
leads-ticket = ein Ticket
leads-answer = eine schnelle Antwort, kein Ticket
leads-report = eine Meldung: Bestätigung, kein Gespräch
priority-low = niedrig
priority-normal = normal
priority-high = hoch
priority-urgent = dringend
priority-critical = kritisch

what-to-change = Was möchtest du ändern?
set-look = Name und Aussehen
    .hint = Name, Emoji, Beschreibung
set-leads = Wozu es führt
    .hint = Ein Ticket, eine Meldung oder eine schnelle Antwort
set-place = Wo seine Tickets sind
    .hint = Art des Orts, und der Kanal
set-team = Team
    .hint = Wer antwortet, und wer von neuen erfährt
set-words = Worte
    .hint = Was zuerst gesagt wird, und wie Tickets heißen
set-handling = Priorität und Ziel
    .hint = Priorität, Tags, Zeit bis zur ersten Antwort
field-name = Wie heißt es?
field-emoji = Welches Emoji?
hint-emoji = Ein Emoji, oder eines des Servers wie <:name:123>
field-description = Wofür ist es da?
hint-description = Steht da, wo Mitglieder wählen
field-leads = Wozu führt es?
field-answer = Was sagt eine schnelle Antwort?
hint-answer = Nur bei einer schnellen Antwort
field-room = Wo reden beide Seiten?
field-destination = Unter welchem Kanal?
hint-destination = Textkanal, Forum oder Kategorie. Leer: wie darüber
field-staff = Wer antwortet?
field-ping = Wer erfährt von neuen?
hint-above = Leer: wie darüber
field-opening = Was lesen Mitglieder, wenn es offen ist?
field-names = Wie heißen Tickets?
hint-names = Mit $number, $author, $counter, $year. Leer: wie darüber
field-starter = Was steht zuerst in einem privaten Thread?
hint-starter = Mit $author und $staff, die sie hineinlassen. Leer: wie darüber
field-priority = Wie dringend ist es?
field-tags = Welche Tags?
hint-tags = Bis zu zehn, mit Kommas dazwischen. Leer: wie darüber
field-target = In wie vielen Minuten die erste Antwort?
hint-target = Leer: wie darüber

starter-added = { $count ->
        [one] Ein Thema ist dazugekommen
       *[other] { $count } Themen sind dazugekommen
    }
starter-row = **{ $topic }** · { $description }
starter-there = Schon da und unverändert: { $topics }
starter-nothing = Nichts ist dazugekommen.
starter-next = Per Befehl und Direktnachricht werden sie gleich angeboten. Eine Hilfe-Nachricht bietet sie an, sobald du sie dort wählst.
starter-support = Hilfe
    .description = Fragen, und Hilfe bei allem
    .what = Wobei können wir dir helfen?
starter-billing = Zahlungen
    .description = Abbuchungen, Erstattungen, fehlende Käufe
    .what = Was ist schiefgegangen?
    .order = Bestellnummer
starter-bug = Fehler
    .description = Etwas geht nicht, wie es soll
    .what = Was ist passiert?
    .steps = Was hast du davor gemacht?
    .pictures = Bilder davon
starter-suggestion = Vorschlag
    .description = Ideen, und was besser sein könnte
    .what = Was ist deine Idee?
starter-payment = Zahlungsnachweis
    .description = Zeig, dass du bezahlt hast
    .order = Wofür hast du bezahlt?
    .proof = Bild der Zahlung
starter-report = Mitglied melden
    .description = Sag es dem Team; Bestätigung, kein Gespräch
    .who = Um wen geht es?
    .what = Was ist passiert, und wo?
    .pictures = Bilder, die es zeigen

option-topic = Das Thema
list-command =
    .description = Alle Themen dieses Servers
show-command =
    .description = Was für ein Thema gilt
add-command =
    .description = Ein Thema hinzufügen
    .name = Wie es heißt
    .under = Das Thema darüber; ohne steht es ganz oben
    .leads = Wozu es führt; ohne ist es ein Ticket
    .room = Wo beide Seiten reden
    .destination = Der Kanal, das Forum oder die Kategorie für seine Tickets
    .emoji = Ein Emoji
    .summary = Wofür es da ist, wo Mitglieder wählen
    .answer = Was eine schnelle Antwort sagt
    .staff = Wer antwortet; ohne wie darüber
    .ping = Wer von neuen erfährt
edit-command =
    .description = Ein Thema ändern
move-command =
    .description = Ein Thema woanders hinstellen
    .under = Das Thema darüber; ohne kommt es nach ganz oben
    .before = Das Thema, vor dem es steht; ohne steht es am Ende
remove-command =
    .description = Ein Thema nicht mehr anbieten
starter-command =
    .description = Sechs Themen für den Anfang hinzufügen
    .destination = Der Kanal, das Forum oder die Kategorie für ihre Tickets

no-such = Hier gibt es kein Thema „{ $said }“.
from-file = Das Thema { $topic } kommt aus der Desk-Datei des Servers. Ändere es dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
has-below = Unter { $topic } stehen Themen: { $below }. Verschiebe oder entferne sie zuerst.
below-itself = { $topic } kann nicht unter sich selbst stehen. Wähl ein anderes Thema.
not-a-neighbour = { $topic } kann nicht das nächste sein. Wähl ein Thema an derselben Stelle, das per Befehl entstanden ist.
not-an-emoji = Das ist kein Emoji. Nimm ein Emoji, oder eines des Servers wie `<:name:123>`.
answer-missing = Eine schnelle Antwort braucht ihre Antwort.
starter-forgets = Was zuerst gesagt wird, muss `$author` enthalten, sonst wird das Mitglied nicht hineingelassen.
not-minutes = Das Ziel ist eine Zahl von Minuten, wie `60`.
not-tags = Höchstens zehn Tags mit je 20 Zeichen.
too-many = Dieser Server hat so viele Themen, wie er haben kann.
cannot-hide-member = Wer nach { $topic } fragt, wird nicht genannt, und an einem Ort für beide sehen alle, wer schreibt. Wähl eine Direktnachricht.
cannot-hide-staff = Wer zu { $topic } antwortet, wird nicht genannt, und an einem Ort für beide sehen alle, wer schreibt. Wähl eine Direktnachricht.
cannot-hide-claimed = Was bei { $topic } übernommen ist, sieht der Rest des Teams nicht, und Threads und Beiträge eines Kanals sehen alle, die ihn sehen. Wähl einen eigenen Kanal oder einen privaten Thread.
not-a-destination = Dort können keine Tickets entstehen. Wähl einen Textkanal, ein Forum oder eine Kategorie.

level-heading = Stufe { $level } von { $topic }
level-told = **Wird informiert, wenn ein Ticket sie erreicht** { $roles }
level-by-hand = **Erreicht** von Hand
level-near = **Erreicht** von Hand, und von selbst, sobald drei Viertel eines Antwortziels vorbei sind
level-missed = **Erreicht** von Hand, und von selbst, sobald ein Antwortziel verpasst ist
level-given = **Dann kümmert sich** { $who }
level-given-back = **Dann kümmert sich** niemand Bestimmtes
level-within = **Von da an eine Antwort innerhalb von** { $minutes } min
level-not-counted = ⚠️ Ziele gelten hier noch nicht, deshalb erreicht kein Ticket sie von selbst.
level-all = Stufen dieses Themas: { $levels }
level-gone = Stufe { $level } von { $topic } ist entfernt. Tickets, die dort sind, bleiben dort.
level-when-by-hand = Nur von Hand
level-when-near = Von selbst, wenn bald eine Antwort fällig ist
level-when-missed = Von selbst, wenn eine Antwort überfällig ist
level-tells-nobody = Sag mit `ping`, welche Rolle von Tickets erfährt, die diese Stufe erreichen.
not-a-length = Gib eine Dauer an, zum Beispiel `30 min` oder `2 h`.
not-a-level = Das Thema { $topic } hat keine Stufe { $level }.
level-command =
    .description = Wer von Tickets erfährt, die eine Stufe erreichen, und ob das von selbst geschieht
    .level = Von 1 bis 10
    .ping = Die Rolle, die informiert wird und diese Tickets dann beantwortet
    .when = Ob Tickets sie von selbst erreichen
    .within = So bald ist von da an eine Antwort fällig, zum Beispiel 30 min
    .give-to = Wer sich um Tickets kümmert, die sie von selbst erreichen
    .to-nobody = Ob sich dann niemand Bestimmtes darum kümmert
    .remove = Ob diese Stufe entfernt wird
