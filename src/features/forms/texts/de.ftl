default-question = Wobei können wir helfen?
yes = Ja
no = Nein
kept-files = Behalten: { $files }. Schick andere, um sie zu ersetzen.
title-page = { $title } · { $page } von { $pages }

page-heading = { $title }: Seite { $page } von { $pages }
page-kept = Deine bisherigen Antworten sind gespeichert. Noch ist nichts gesendet.
kept-until = Wird { $at } vergessen, wenn du nicht weitermachst.
button-continue = Weiter
button-back = Zurück
button-cancel = Abbrechen
button-fix = Antworten ändern
cancelled = Es wurde nichts gesendet, und deine Antworten sind vergessen.

mistakes-heading =
    { $count ->
        [one] Eine Antwort passt noch nicht
        [2] Zwei Antworten passen noch nicht
        [3] Drei Antworten passen noch nicht
       *[other] { $count } Antworten passen noch nicht
    }
mistakes-kept = Alles andere bleibt gespeichert.
mistake-missing = **{ $question }**: Hier fehlt eine Antwort.
mistake-file-missing = **{ $question }**: Hier fehlt eine Datei.
mistake-too-short = **{ $question }**: mindestens { $least } Zeichen.
mistake-too-long = **{ $question }**: höchstens { $most } Zeichen.
mistake-pattern = **{ $question }**: so wie { $example }.
mistake-number = **{ $question }**: eine Zahl, wie { $example }.
mistake-between = **{ $question }**: eine Zahl von { $min } bis { $max }, wie { $example }.
mistake-at-least = **{ $question }**: eine Zahl ab { $min }, wie { $example }.
mistake-at-most = **{ $question }**: eine Zahl bis { $max }, wie { $example }.
mistake-not-offered = **{ $question }**: Wähl aus der Liste; sie hat sich gerade geändert.
mistake-too-few = **{ $question }**: Wähl mindestens { $least }.
mistake-too-many = **{ $question }**: Wähl höchstens { $most }.
mistake-picture = **{ $question }**: ein Bild, wie ein Screenshot oder ein Foto.
mistake-other-files = **{ $question }**: eine Datei wie { $accepts }.
mistake-too-large = **{ $question }**: Dateien mit höchstens 10 MB und zusammen 24 MB; schick sie noch einmal.
mistake-lost = **{ $question }**: Die Datei ist nicht angekommen; schick sie noch einmal.

over = Dieses Formular ist vorbei: gesendet, abgebrochen oder länger als einen Tag liegen geblieben. Fang dort neu an, wo du es gefunden hast.
sent-before = Dieses Formular wurde schon gesendet. Nichts wurde doppelt gesendet.
changed = Du hast dieses Formular in einem anderen Fenster geändert. Sieh deine Antworten an und schick es noch einmal.

time-seconds = { $seconds } s
time-minutes = { $minutes } min { $seconds } s
time-hours = { $hours } h { $minutes } min

preview-command =
    .description = Das Formular eines Themas ausprobieren, wie Mitglieder es sehen; nichts wird geöffnet
    .topic = Das Thema
previewed-heading = { $title }: alles passt
previewed = Das würde gespeichert. Nichts wurde geöffnet, und jetzt ist es vergessen.
previewed-empty = Nichts wurde beantwortet.
previewed-time = Zeit am Formular: { $time }
asks-nothing = { $topic } fragt nichts: ein Druck öffnet es.

edit-command =
    .description = Ändern, was ein Thema fragt
    .topic = Das Thema
edit-heading = { $topic }: { $count ->
        [0] keine Fragen
        [one] eine Frage
       *[other] { $count } Fragen
    }{ $pages ->
        [0] {""}
        [one] {""}
       *[other] {" "}auf { $pages } Seiten
    }
edit-empty = Es fragt nichts: ein Druck öffnet ein Ticket.
edit-line = { $number }. **{ $question }** · { $kind }
edit-line-optional = { $number }. **{ $question }** · { $kind }, darf leer bleiben
edit-which = Welche Frage?
removed = „{ $question }“ wird nicht mehr gefragt. Antworten früherer Tickets bleiben.
question-heading = { $question } ({ $number } von { $count })
question-hint = Darunter: { $hint }
question-free = { $kind }
question-required = { $kind }, muss beantwortet werden
question-optional = { $kind }, darf leer bleiben
rule-choices = Auswahl: { $choices }
rule-min = Mindestens: { $min }
rule-max = Höchstens: { $max }
rule-pattern = Muss aussehen wie { $pattern }, zum Beispiel { $example }
rule-accepts = Nimmt: { $accepts }
button-add = Frage hinzufügen
button-change = Ändern
button-rules = Was passt
button-remove = Entfernen
button-put-back = Zurückholen
button-up = Nach oben
button-down = Nach unten
button-all = Alle Fragen
button-preview = Formular ausprobieren

kind-short = Kurzer Text
kind-long = Langer Text
kind-number = Zahl
kind-choice = Eins aus einem Menü
kind-choices = Mehrere aus einem Menü
kind-radio = Eins aus einer Liste
kind-checkboxes = Kästchen zum Ankreuzen
kind-yes-no = Ja oder nein
kind-users = Personen
kind-roles = Rollen
kind-channels = Kanäle
kind-files = Dateien
kind-text = Text, der nichts fragt

edit-ask = Was fragst du?
edit-ask-hint = Höchstens 45 Zeichen; mehr bei einem Text, der nichts fragt.
edit-kind = Wie wird geantwortet?
edit-hint = Beispiel oder Hilfe, unter der Frage
edit-choices = Auswahl
edit-choices-hint = Eine pro Zeile, wie: Erstattung | Geld zurück für eine Bestellung
edit-required = Muss geantwortet werden?
edit-min = Mindestens
edit-min-hint = Zeichen, Auswahlen oder Dateien; bei einer Zahl ihr Wert.
edit-max = Höchstens
edit-max-hint = Ebenso.
edit-pattern = Muster
edit-pattern-hint = Regulärer Ausdruck, dem ein Text ganz entsprechen muss, wie [A-Z]{"{"}2{"}"}-[0-9]+
edit-example = Beispiel, das zum Muster passt
edit-example-hint = Wer sich vertippt, liest es.
edit-accepts = Arten von Dateien
edit-accepts-hint = image, video, audio oder Endungen wie .pdf

no-topic = Es gibt hier kein Thema „{ $topic }“. `/type list` zeigt alle.
nothing-to-edit = Dieses Thema oder diese Frage gibt es nicht mehr. `/type list` zeigt, was es gibt.
from-file = Was zum Thema { $topic } gefragt wird, kommt aus der Desk-Datei des Servers. Ändere es dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
full = Ein Formular hat höchstens 25 Fragen. Entfern zuerst eine.
flaw-ask-empty = Die Frage ist leer. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-ask-too-long = Die Frage ist länger als { $most } Zeichen. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-choices-missing = Diese Art Frage braucht eine Auswahl. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-choices-elsewhere = Nur Menüs, Listen und Kästchen haben eine Auswahl. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-choices-too-few = Diese Art Frage braucht mindestens { $least } zur Auswahl. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-choices-too-many = Diese Art Frage hat höchstens { $most } zur Auswahl. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-choice-empty = Eine Auswahl ist leer. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-choice-twice = „{ $label }“ steht zweimal da. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-bounds-elsewhere = Hier lässt sich nichts zählen: Lass „Mindestens“ und „Höchstens“ leer. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-bounds-crossed = „Mindestens“ ist mehr als „Höchstens“. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-bounds-beyond = „Mindestens“ und „Höchstens“ gehen hier bis { $most }. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-pattern-elsewhere = Nur Texte haben ein Muster. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-pattern-wrong = Das Muster ist kein regulärer Ausdruck. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-pattern-slow = Manche Antworten würden mit diesem Muster ewig dauern: Vermeide Wiederholung in Wiederholung. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-example-missing = Ein Muster braucht ein Beispiel: Wer sich vertippt, liest es. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-example-does-not-fit = Das Beispiel passt nicht zu seinem Muster oder seiner Länge. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
flaw-accepts-elsewhere = Nur Dateien haben Arten von Dateien. Drück den Knopf noch einmal; was du geschrieben hast, bleibt.
