backup-command =
    .description = Unter einem Namen aufheben, wie dieser Server eingerichtet ist
    .name = Wie es heißt; ohne Namen nach dem Zeitpunkt
backups-command =
    .description = Die Sicherungen davon, wie dieser Server eingerichtet ist
restore-command =
    .description = Sehen, was eine Sicherung ändern würde, und sie zurückholen
    .name = Die Sicherung
history-command =
    .description = Wie sich die Einrichtung geändert hat, durch wen, und der Weg zurück

kept = ✅ Wie dieser Server eingerichtet ist, ist als **{ $name }** aufgehoben.
kept-what-now = `/setup restore` zeigt, was es ändern würde, und holt es zurück.
none = Es gibt noch keine Sicherung. `/setup backup` legt eine an.
heading = { $count ->
        [one] Eine Sicherung
       *[other] { $count } Sicherungen
    }
row = **{ $name }** · { $at } von { $who }
row-by-nobody = **{ $name }** · { $at }
which = Welche willst du sehen?

heading-backup = Zurück zu { $name }
heading-point = Zurück zum Stand vom { $at }
would-change = Noch ist nichts geändert. Wiederherstellen ändert:
nothing-differs = Dieser Server ist genau so eingerichtet. Es gibt nichts zu ändern.
changed-meanwhile = Inzwischen wurde die Einrichtung geändert, und nichts wurde wiederhergestellt. Das würde jetzt geändert.
line = • { $change }
more = { $count ->
        [one] und eine weitere Änderung
       *[other] und { $count } weitere Änderungen
    }
gone-roles = ⚠️ Eine gelöschte Rolle bleibt weg: { $of }
gone-channels = ⚠️ Ein gelöschter Kanal bleibt weg: { $of }
gone-panels = ⚠️ Hilfe-Nachrichten, deren Kanal gelöscht wurde, bleiben, wie sie sind: { $of }
gone-pictures = ⚠️ Bilder, die nicht mehr aufgehoben sind, bleiben weg: { $of }
nobody-answers = Jede Rolle, die geantwortet hat, wurde gelöscht; niemand würde antworten. Wähle mit `/setup start`, wer antwortet.
keeps-permissions = Wer was darf, bleibt, wie es ist; das stellt nur wieder her, wem der Server gehört.
from-file = Eine Desk-Datei gehört dazu. Wird sie wieder angewendet, gilt, was in ihr steht.
restored = ✅ Wiederhergestellt
restored-what-now = Offene Tickets gehen weiter. `/admin doctor` prüft, ob alles funktioniert.
not-posted = ⚠️ Noch nicht gesendet: { $panels }. Das folgt von selbst, sobald ich dort schreiben darf.

button-restore = Wiederherstellen
button-file = Als Datei zeigen
button-look = Ansehen
button-remove = Entfernen
button-remove-yes = Endgültig entfernen
button-keep = Behalten
button-undo = Rückgängig
button-newer = Neuere Änderungen
button-older = Ältere Änderungen

remove-sure = Die Sicherung **{ $name }** ist dann endgültig weg. Wie der Server eingerichtet ist, bleibt.
file-backup = **{ $name }** als Desk-Datei
file-point = Der Stand vom { $at } als Desk-Datei
file-what-now = Wer den Bot betreibt, kann sie anwenden. Hochgeladene Bilder und was per Befehl vergeben wurde, stehen nicht darin.

history = Wie sich die Einrichtung geändert hat
history-none = Noch wurde nichts geändert.
history-kept = Die neuesten 50 Änderungen werden aufgehoben.
entry = **{ $number }.** { $at } · { $who } · { $change }
entry-line = • { $change }
more-of-it = und { $count } weitere
by = { $who }
by-restoring = { $who }, durch Wiederherstellen
by-file = die Desk-Datei
by-somebody = jemand
back-to-which = Zurück zum Stand nach welcher Änderung?
back-to = Nach Änderung { $number }
back-to-short = Zurück zu { $number }

desk-made = der Helpdesk wurde angelegt
speech = wie ich spreche und aussehe
desk-changed = Server: { $what }
topic = Thema `{ $key }`: { $what }
topic-added = Thema `{ $key }`: hinzugefügt
topic-gone = Thema `{ $key }`: nicht mehr angeboten
panel = Hilfe-Nachricht `{ $key }`: { $what }
panel-added = Hilfe-Nachricht `{ $key }`: hinzugefügt
panel-gone = Hilfe-Nachricht `{ $key }`: weggenommen
department = Abteilung `{ $key }`: { $what }
department-added = Abteilung `{ $key }`: hinzugefügt
department-gone = Abteilung `{ $key }`: bekommt nichts mehr
rule = Regel { $name }: geändert
rule-added = Regel { $name }: neu
rule-gone = Regel { $name }: entfernt
rules-order = Regeln: Reihenfolge
part-on = { $name }: an
part-off = { $name }: aus
both = { $all }, { $next }
part-look = Name und Aussehen
part-topics = ihre Themen
part-order = Reihenfolge
part-leads = wohin es führt
part-place = Orte
part-team = Team
part-words = Texte
part-questions = Fragen
part-priority = Priorität und Ziele
part-sorting = wer sich um Tickets kümmert
part-gates = wer Tickets öffnen darf
part-hours = Zeiten
part-names = Namen, die man sieht
part-closing = wie Tickets enden
part-messages = Nachrichten und Hinweise
part-permissions = Berechtigungen
part-language = Sprache und Präfix
part-message = ihre Nachricht wurde gelöscht
part-other = die Einrichtung

no-such = Hier gibt es keine Sicherung „{ $name }“. `/setup backups` nennt alle.
gone = Das ist nicht mehr aufgehoben. Nutze `/setup backups` oder `/setup history`.
name-taken = Eine Sicherung „{ $name }“ gibt es schon. Wähle einen anderen Namen oder entferne sie mit `/setup backups`.
too-many = Dieser Server hat schon { $most } Sicherungen. Entferne zuerst eine mit `/setup backups`.

import-command =
    .description = Eine Desk-Datei abgeben: ansehen, was sie ändern würde, und anwenden
import-title = Desk-Datei abgeben
import-file = Die Datei
    .hint = YAML, wie Als Datei zeigen einer Sicherung sie gibt
import-heading = Was { $name } ändern würde
import-would-change = Noch ist nichts geändert. Anwenden ändert:
import-changed-meanwhile = Inzwischen wurde die Einrichtung geändert, und nichts wurde angewendet. Das würde die Datei jetzt ändern.
import-keeps-permissions = Wer was darf, bleibt, wie es ist; durch eine Datei ändern das nur, wem der Server gehört und wer den Bot betreibt.
import-idle = `{ $setting }` bewirkt nichts, solange „{ $part }“ hier aus ist.
import-mistakes = { $name } wurde nicht angewendet
import-mistake = Zeile { $line }: { $says }
import-mend = Nichts wurde geändert. Verbessere die Datei und gib sie mit `/setup import` noch einmal ab.
imported = ✅ { $name } ist angewendet
button-apply = Anwenden
by-importing = { $who }, durch eine Desk-Datei
not-a-file = Das kann ich nicht als Desk-Datei lesen. Gib eine Textdatei (YAML) von höchstens { $kilobytes } KB ab.
other-server = Diese Datei ist für „{ $said }“. Von hier aus lassen sich nur Dateien für { $server } anwenden: Schreib das unter `server`.
import-over = Diese Datei wurde angewendet oder ist älter als ein Tag. Gib sie mit `/setup import` noch einmal ab.
