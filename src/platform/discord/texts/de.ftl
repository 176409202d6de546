# Was der Router selbst sagt, für alle Funktionen.
not-allowed = Das kann nur das Team.
not-permitted = Dafür brauchst du die Berechtigung „{ $right }“, und die hast du nicht.
team-lacks = Falls du zum Team gehörst: Wer den Server verwalten darf, kann dir die Berechtigung „{ $right }“ geben.
given-by-admins = Wer den Server verwalten darf, kann sie dir geben.
given-by-owner = Wem der Server gehört, der kann sie dir geben.
owner-alone = Die hat nur, wem der Server gehört.

# Was jemand darf
right-read = Tickets und interne Nachrichten lesen
right-answer = Tickets beantworten
right-sort = Tickets ordnen und Leute dazuholen
right-close = Tickets schließen
right-contact = Mitglieder zuerst anschreiben
right-warn = Mitglieder verwarnen
right-approve = Wartende Antworten freigeben
right-change-others = Ändern, was andere im Team getan haben
right-force-close = Sofort schließen und Orte löschen
right-close-many = Viele Tickets auf einmal schließen
right-erase = Tickets endgültig löschen
right-reveal = Nachsehen, wer ohne Namen fragt
right-saved-replies = Vorlagen schreiben
right-block = Mitglieder sperren
right-pause = Neue Tickets pausieren
right-lockdown = Den Helpdesk vorerst schließen
right-auto-answers = Automatische Antworten schreiben
right-automation = Regeln schreiben, nach denen Tickets von selbst bearbeitet werden
right-reports = Berichte über das Team lesen
right-warn-team = Leute vom Team verwarnen
right-set-up = Den Helpdesk einrichten
right-permissions = Berechtigungen geben
right-all-permissions = Alle Berechtigungen geben

# Das Übrige
obsolete = Das geht hier nicht mehr. Such eine neuere Nachricht oder tipp den Befehl noch einmal.
try-again = Das hat nicht geklappt, weil etwas, das Frontdesk braucht, nicht geantwortet hat. Es wurde nichts geändert. Versuch es gleich noch einmal.
failed-heading = Das hat nicht geklappt
failed = Es wurde nichts geändert. Versuch es noch einmal; wenn es so bleibt, gib dem Team diesen Code: `{ $id }`
failed-after = Es wurde gespeichert, aber nicht alles erledigt, was dazugehört. Gib dem Team diesen Code: `{ $id }`
contact = Wer den Bot betreibt: { $contact }
interrupted = Frontdesk wurde gerade neu gestartet. Es wurde nichts geändert. Drück noch einmal.
done = Erledigt. Frontdesk wurde gerade neu gestartet, deshalb fehlt die Antwort.
unshown = Das ist erledigt, aber die Antwort ließ sich nicht anzeigen.
gone = Das gibt es nicht mehr. Tipp den Befehl noch einmal.
not-yours = Das kann nur, wer den Befehl getippt hat.

# Getippte Befehle
only-you = Die Antwort ist nur für dich.
show = Anzeigen
form-ready = Dafür gibt es ein Formular.
open-form = Formular öffnen
not-here = Auf diesem Server kannst du { $command } hier nicht benutzen.
not-here-who = Wer den Server verwalten darf, kann das unter Servereinstellungen, Integrationen ändern.
did-you-mean = Diesen Befehl gibt es nicht. Meintest du { $command }?
command-or-answer = Meinst du den Befehl { $command }, oder soll das so gesendet werden? Noch ist nichts gesendet.
word-or-answer = Meinst du { $word }, oder soll das so gesendet werden? Noch ist nichts gesendet.
run-it = Ja, das meine ich
as-it-is = So senden
typed-form = So wird es getippt: { $form }
typed-missing = „{ $option }“ fehlt.
typed-number = „{ $option }“ ist eine Zahl, „{ $detail }“ ist keine.
typed-too-small = „{ $option }“ ist mindestens { $detail }.
typed-too-big = „{ $option }“ ist höchstens { $detail }.
typed-choice = „{ $option }“ ist eines davon: { $detail }.
typed-mention = „{ $option }“ ist eine Erwähnung oder eine ID, „{ $detail }“ ist keine.
typed-too-long = „{ $option }“ hat höchstens { $detail } Zeichen.
typed-too-many = „{ $detail }“ ist zu viel. Setz Wörter, die zusammengehören, in "Anführungszeichen".
