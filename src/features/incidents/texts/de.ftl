is-incident =
    { $count ->
        [0] Vorfall
        [one] Vorfall mit { $count } Ticket
       *[other] Vorfall mit { $count } Tickets
    }
part-of = Teil von Vorfall { $ticket }
line-started = { $staff } hat das zu einem Vorfall gemacht. Tickets, die dazukommen, lesen seine Neuigkeiten.
line-ended = { $staff } hat den Vorfall beendet.
line-added = { $staff } hat das zu Vorfall { $ticket } hinzugefügt.
line-removed = { $staff } hat das aus Vorfall { $ticket } herausgenommen.
line-told =
    { $count ->
        [one] { $staff } schickt Neuigkeiten zum Vorfall an { $count } Mitglied.
       *[other] { $staff } schickt Neuigkeiten zum Vorfall an { $count } Mitglieder.
    }
line-closing =
    { $count ->
        [one] { $staff } schließt { $count } Ticket des Vorfalls.
       *[other] { $staff } schließt { $count } Tickets des Vorfalls.
    }

heading = Vorfall #{ $number }
since =
    { $count ->
        [0] Seit { $at } · noch keine anderen Tickets
        [one] Seit { $at } · { $count } anderes Ticket
       *[other] Seit { $at } · { $count } andere Tickets
    }
over =
    { $count ->
        [0] Vorbei seit { $at } · keine anderen Tickets
        [one] Vorbei seit { $at } · { $count } anderes Ticket
       *[other] Vorbei seit { $at } · { $count } andere Tickets
    }
told = Letzte Neuigkeiten { $at }; darunter, wo sie ankamen.
line = { $link } · { $type } · { $member }
line-with-news = { $news } · { $link } · { $type } · { $member }
line-hidden = #{ $number } · kannst du nicht lesen
news-delivered = ✅ angekommen
news-on-its-way = unterwegs
news-unreachable = ⚠️ per DM nicht erreichbar; wird geschickt, sobald es geht
news-failed = ⚠️ Discord hat es abgelehnt
news-closed = damit geschlossen
news-left-out = nicht geschickt, das Ticket war geschlossen
news-given-up = ⚠️ konnte nicht gesendet werden; antworte dort selbst
button-back = Zurück
button-next = Weiter

update-heading =
    { $count ->
        [one] Das an { $count } Mitglied schicken?
       *[other] Das an { $count } Mitglieder schicken?
    }
close-heading =
    { $count ->
        [one] { $count } Ticket des Vorfalls schließen?
       *[other] { $count } Tickets des Vorfalls schließen?
    }
ends-nothing = Alle lesen es in ihrem eigenen Ticket, als Antwort des Teams.
ends-incident = Alle lesen es in ihrem eigenen Ticket. Dann ist der Vorfall vorbei; seine Tickets bleiben offen.
ends-tickets = Alle lesen, dass ihr Ticket geschlossen ist, mit diesem Grund. Der Vorfall ist vorbei; sein eigenes Ticket bleibt offen.
left-out = Ausgelassen, weil du sie nicht beantwortest oder schließt: { $tickets }
button-send = Senden
button-close =
    { $count ->
        [one] { $count } Ticket schließen
       *[other] { $count } Tickets schließen
    }
sent-now =
    { $count ->
        [one] Unterwegs an { $count } Mitglied. `/incident show` sagt, wo es ankam.
       *[other] Unterwegs an { $count } Mitglieder. `/incident show` sagt, wo es ankam.
    }
closing-now =
    { $count ->
        [one] { $count } Ticket wird geschlossen.
       *[other] { $count } Tickets werden geschlossen.
    }

done-started = Ticket #{ $number } ist jetzt ein Vorfall. Füge die Tickets anderer mit `/incident add` hinzu; `/incident update` sagt es allen.
done-ended = Der Vorfall von Ticket #{ $number } ist vorbei. Seine Tickets bleiben, wie sie sind.
done-added = Hinzugefügt: { $tickets }
done-removed = Herausgenommen: { $tickets }
not-there = Nicht hier, oder du beantwortest sie nicht: { $tickets }
not-open = Geschlossen: { $tickets }
not-reports = Meldungen, deren Mitglieder keine Antworten lesen: { $tickets }
not-incidents = Selbst Vorfälle: { $tickets }
not-elsewhere = Schon in einem anderen Vorfall: { $tickets }
not-full = Kein Platz mehr in diesem Vorfall für: { $tickets }
not-in-it = Nicht in diesem Vorfall: { $tickets }

option-number = Nummer des Tickets; ohne sie dieses
option-incident = Nummer des Tickets, das der Vorfall ist; ohne sie dieses
option-tickets = Ihre Nummern, etwa 12, 13, 17
option-message = Was alle Mitglieder lesen
start-command =
    .description = Dieses Ticket zum Vorfall machen, um allen, die danach fragen, zugleich Bescheid zu geben
add-command =
    .description = Tickets anderer zu einem Vorfall hinzufügen
remove-command =
    .description = Tickets aus einem Vorfall herausnehmen
update-command =
    .description = Allen Mitgliedern eines Vorfalls dasselbe sagen; du siehst vorher, wie viele es sind
close-command =
    .description = Einen Vorfall beenden, wenn du willst mit einer letzten Nachricht
    .close-tickets = Auch seine Tickets schließen; die Nachricht ist der Grund
show-command =
    .description = Was zu einem Vorfall gehört, und wo seine letzten Neuigkeiten ankamen

not-numbers = Nenne Nummern von Tickets mit Kommas dazwischen, etwa `12, 13, 17`; höchstens { $most } auf einmal.
already = Ticket #{ $number } ist schon ein Vorfall.
none = Ticket #{ $number } ist gerade kein Vorfall. `/incident start` macht es zu einem.
part-of-another = Dieses Ticket gehört zu Vorfall #{ $number } und kann deshalb selbst keiner sein. Nimm es dort zuerst heraus.
report-is-none = Das ist eine Meldung: Wer sie geschickt hat, liest keine Antworten. Beginne den Vorfall in einem Ticket.
nobody-to-tell = Niemand würde es lesen: Kein Ticket dieses Vorfalls ist offen und von dir zu beantworten.
not-by-trainee = Was du Mitgliedern sagst, sieht zuerst jemand anderes vom Team an. Bitte sie, das zu schicken.
write-anew = Das wurde schon geschickt, oder ist zu alt, oder der Vorfall ist vorbei. `/incident show` sagt, wie es steht.

with-files = Mit: { $files }
button-files = Dateien hinzufügen
button-other-files = Andere Dateien
files-form =
    .title = Dateien für diese Nachricht
    .files = Jedes Mitglied bekommt sie damit
files-gone = Discord hat diese Dateien nicht mehr. Wähl sie noch einmal aus.
file-too-large = { $file } ist zu groß: Eine DM nimmt 10 MB pro Datei.
