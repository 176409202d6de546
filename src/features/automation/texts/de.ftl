the-rule = Die Regel { $name }
ran = Die Regel { $name } hat das getan: { $did }
note-from = Von der Regel { $name }
told = Ticket { $ticket }
failed = Die Regel { $name } hat hier nichts getan: { $reason }
failed-paused = Das war das fünfte Mal in Folge, darum ruht die Regel. `/automation log` zeigt, warum; `/automation resume` schaltet sie wieder ein.
paused-heading = Die Regel { $name } ruht
paused-why = In { $server } ging es fünfmal in Folge nicht. `/automation log` zeigt dort, warum; `/automation resume` schaltet sie wieder ein.

when-opened = Ein Ticket wurde geöffnet
when-member-wrote = Das Mitglied hat geschrieben
when-team-answered = Das Team hat geantwortet
when-claimed = Jemand kümmert sich darum
when-unclaimed = Niemand kümmert sich mehr darum
when-topic-changed = Es bekam ein anderes Thema oder eine andere Abteilung
when-turn-changed = Die andere Seite ist am Zug
when-tag-added = Ein Tag kam dazu
when-level-changed = Jemand Erfahrenes wurde gefragt, oder nicht mehr
when-target-near = Eine Antwort ist bald fällig
when-target-missed = Eine Antwort ist überfällig
when-closed = Es wurde geschlossen
when-reopened = Es wurde wieder geöffnet
when-rated = Das Mitglied hat die Hilfe bewertet
when-since-opened = Es ist seit einer Weile offen
when-unanswered = Eine Weile hat niemand geantwortet
when-member-silent = Das Mitglied hat eine Weile geschwiegen
when-for = { $what }: { $time }

form-title = Regel
form-name = Name
form-when = Wann
form-after = Wie lange?
form-after-hint = Nur wo Zeit vergehen muss, wie 2 h oder 7 d
form-if = Wenn (je Zeile eine Bedingung; leer: immer)
form-if-hint = Wie: topic billing · not tag vip · priority high, urgent · hours open · words refund
form-then = Dann (je Zeile ein Schritt)
form-then-hint = Wie: tag refund · priority high · assign on-call · level up · note Schaut mal · close

starter-unanswered = Niemand hat geantwortet
starter-unanswered-words = Hier hat noch niemand geantwortet.
starter-silent = Still nach einer Antwort
starter-silent-words = Wir haben eine Woche nichts von dir gehört. Öffne es wieder, wenn du noch Hilfe brauchst.
starter-bad-rating = Schlechte Bewertung
starter-bad-rating-words = Das Mitglied war mit der Hilfe nicht zufrieden.

saved = Die Regel { $name } ist gespeichert
saved-try = Sie achtet auf alles, was ab jetzt passiert. `/automation try` zeigt, was sie in den letzten 30 Tagen getan hätte.
rule-heading = { $name }
rule-when = **Wann:** { $when }
rule-if = **Wenn all das zutrifft:**
rule-then = **Dann:**
rule-lines = { $lines }
rule-paused = Sie ruht. `/automation resume` schaltet sie wieder ein.
rule-failing = Sie ruht, weil es fünfmal in Folge nicht ging. `/automation log` zeigt, warum.
rule-in-file = Sie steht in der Desk-Datei und wird dort geändert.
mistake-kept = Nichts wurde gespeichert. Was du geschrieben hast, ist noch da.
button-fix = Regel verbessern
button-back = Zurück
button-next = Weiter

none = Es gibt noch keine Regeln.
none-now = `/automation add` macht eine; ein paar für den Anfang sind dabei.
list-heading = { $count ->
        [one] Eine Regel
       *[other] { $count } Regeln
    }
line = **{ $name }** · { $when }
line-paused = **{ $name }** · { $when } · ruht
line-failing = **{ $name }** · { $when } · ruht, es ging fünfmal nicht
page = Seite { $page } von { $pages }
removed = Die Regel { $name } ist weg. Was sie getan hat, bleibt im Protokoll.
paused = Die Regel { $name } ruht.
resumed = Die Regel { $name } ist an und achtet auf alles, was ab jetzt passiert.

tried-heading = Was { $name } getan hätte
tried-none = Nichts, in { $tickets ->
        [one] einem Ticket
       *[other] { $tickets } Tickets
    } der letzten 30 Tage.
tried = { $times ->
        [one] Einmal
       *[other] { $times }-mal
    }, in { $in } von { $tickets } Tickets der letzten 30 Tage.
tried-line = { $ticket } · { $at }
tried-more = { $count ->
        [one] Und noch einmal.
       *[other] Und noch { $count }-mal.
    }
tried-words = Was Mitglieder geschrieben haben, wird nicht aufbewahrt; darum zählt hier jede Nachricht, als stünden die Wörter darin.
tried-newest = Nur die neuesten 1.000 Tickets wurden angesehen.
tried-nothing = Nichts wurde geändert.

log-heading = Was Regeln getan haben
log-none = Noch hat keine Regel etwas getan.
log-done = **{ $name }** · { $ticket } · { $at } · { $steps }
log-failed = ⚠️ **{ $name }** · { $ticket } · { $at } · ging nicht: { $steps }
log-stopped = ⚠️ **{ $name }** · { $ticket } · { $at } · angehalten
log-reason = { $reason }
log-withheld = { $count ->
        [one] Ein weiterer Eintrag hier ist von einem Ticket, das nur andere lesen dürfen.
       *[other] { $count } weitere Einträge hier sind von Tickets, die nur andere lesen dürfen.
    }

not-a-condition = Die Bedingung { $line } verstehe ich nicht. Schreib sie wie `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` oder `rating bad`; mit `not` davor das Gegenteil.
not-a-step = Den Schritt { $line } verstehe ich nicht. Schreib ihn wie `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note Schaut mal`, `reply greeting`, `ask`, `webhook https://…`, `close` oder `tell #kanal Neues Ticket`.
no-such-topic = Es gibt kein Thema { $named }.
no-such-department = Es gibt keine Abteilung { $named }.
no-such-role = Es gibt keine Rolle { $named }.
no-such-channel = Es gibt keinen Kanal { $named }, in dem Schreiben erlaubt ist.
no-such-person = Ich weiß nicht, wer { $named } ist. Schreib `me` oder die Nummer, die bei Discord Benutzer-ID heißt.
how-long = Sag, wie lange, von einer Minute bis 90 Tage: wie `2 h` oder `7 d`.
nothing-to-do = Sag, was die Regel tut.
too-many-lines = Eine Regel hat höchstens { $most } Bedingungen und { $most } Schritte.
no-words-then = Auf Wörter kann eine Regel nur achten, wenn ein Ticket geöffnet wird oder das Mitglied schreibt; aufgehoben werden sie nicht.
no-name = Gib der Regel einen Namen.
taken = Es gibt schon eine Regel { $name }. Wähl einen anderen Namen.
too-many = Ein Server hat höchstens { $count } Regeln. Entferne zuerst eine.
not-there = Es gibt keine Regel { $name }. `/automation list` zeigt alle.
in-desk-file = Die Regel { $name } steht in der Desk-Datei. Ändere sie dort.
same-name = so heißt auch „{ $name }“
nobody-in-file = „me“ ist in einer Datei niemand; richtig ist die Nummer, die bei Discord Benutzer-ID heißt
fits-lines = eine Zeile oder eine Liste von Zeilen; eine Zeile, in der „: “ oder „ #“ vorkommt, steht in Anführungszeichen
channel-open = Den Kanal, in dem sie Bescheid gibt, können inzwischen alle Mitglieder lesen; als sie gespeichert wurde, war das nicht so. Wenn du es so meinst, speichere die Regel noch einmal.
channel-gone = Den Kanal, in dem sie Bescheid gibt, gibt es nicht mehr, oder ich sehe ihn nicht.
reply-refused = Auf dieses Ticket darf gerade nur jemand anders antworten.
stopped-too-often = Regeln haben hier in einer Stunde { $most } Dinge getan und halten deshalb an. Weiter geht es, sobald das eine Stunde her ist.
stopped-chain = { $most } Regeln haben einander ausgelöst, eine nach der anderen; hier habe ich angehalten.
unexpected = Das hat nicht geklappt. Wer den Bot betreibt, findet den Grund in seinem Protokoll.

option-name = Welche Regel
add-command =
    .description = Etwas von selbst geschehen lassen: wann, wenn, dann
    .starter = Eine für den Anfang
edit-command =
    .description = Eine Regel ändern
show-command =
    .description = Eine Regel zeigen
list-command =
    .description = Alle Regeln zeigen, in ihrer Reihenfolge
remove-command =
    .description = Eine Regel entfernen
pause-command =
    .description = Eine Regel ruhen lassen
resume-command =
    .description = Eine ruhende Regel wieder einschalten
try-command =
    .description = Zeigen, was eine Regel in 30 Tagen getan hätte; ändert nichts
log-command =
    .description = Zeigen, was Regeln getan haben und was nicht ging
key-command =
    .description = Den Schlüssel zeigen, mit dem Webhooks dieses Servers signiert sind

webhook-refused = { $host } kann ich nicht aufrufen. Webhooks gehen an https-Adressen außerhalb des Netzes, in dem der Bot läuft.
webhook-silent = { $host } wurde sechsmal aufgerufen und hat nicht geantwortet.
webhook-status = { $host } hat mit { $status } geantwortet.
key = Webhooks dieses Servers sind mit diesem Schlüssel signiert. Zeig ihn sonst niemandem.
key-how = Kopfzeile `Frontdesk-Signature: t=…,v1=…`: HMAC-SHA256 über Zeit, Punkt und Inhalt.

doctor-paused = Die Regel { $name } ruht, weil es fünfmal in Folge nicht ging. `/automation log` zeigt, warum.
doctor-failed = Bei der Regel { $name } ging es in den letzten 7 Tagen { $count ->
        [one] einmal
       *[other] { $count }-mal
    } nicht. `/automation log` zeigt, warum.
