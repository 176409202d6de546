waits-heading = Eine Antwort wartet auf Freigabe
waits = { $staff } möchte { $member } antworten:
waits-until = Jemand anderes im Team entscheidet. Sonst wird sie vergessen: { $at }.
held = Noch nicht gesendet: Jemand anderes im Team gibt sie erst frei. Zu sehen ist sie im Thread.
approved = ✅ { $by } hat die Antwort von { $staff } freigegeben.
approved-changed = ✅ { $by } hat die Antwort von { $staff } geändert und freigegeben.
unreachable = Noch nicht gesendet: Das Mitglied ist per DM nicht erreichbar. Der Text ist aufgehoben und geht raus, sobald es geht.
declined = 💤 { $by } hat die Antwort von { $staff } nicht freigegeben, sie wurde nicht gesendet.
reason = Was anders werden soll: { $reason }
declined-line = Deine Antwort wurde nicht freigegeben. Was anders werden soll, steht oben.
for = { $staff }
withdrawn = 💤 { $staff } hat die eigene Antwort zurückgenommen, sie wurde nicht gesendet.
forgotten = 💤 Sieben Tage hat niemand entschieden. Die Antwort wurde nicht gesendet, ihre Worte sind vergessen.
forgotten-line = Eine Antwort von { $staff } hat 7 Tage auf Freigabe gewartet und wurde vergessen.
somebody = jemand
files =
    { $count ->
        [one] mit einer Datei
       *[other] mit { $count } Dateien
    }

crossed-heading = Noch nicht gesendet: Jemand war schneller
crossed = { $who } hat { $at } geantwortet, nachdem du das Formular geöffnet hast.
crossed-typed = { $who } hat { $at } geantwortet. Zwischen dieser und deiner Antwort lagen weniger als 10 Sekunden, du hast sie vielleicht nicht gesehen.
yours = Deine Antwort:
also = Außerdem:
act = • { $act }
sent-anyway = Deine Antwort ist auch unterwegs.
dropped = Deine Antwort wurde nicht gesendet.

button-approve = Freigeben
button-edit = Bearbeiten
button-decline = Ablehnen
button-send = Trotzdem senden
button-drop = Nicht senden

edit-form =
    .send = Bearbeiten und senden
    .change = Deine Antwort bearbeiten
    .text = Was soll das Mitglied lesen?
decline-form =
    .title = Diese Antwort nicht senden
    .reason = Was soll anders werden?

not-by-yourself = Deine Antworten gibt jemand anderes im Team frei.
not-by-trainee = Deine eigenen Antworten geben andere frei, deshalb kannst du diese nicht freigeben.
not-your-answer = Darüber entscheidet nur, wer diese Antwort geschrieben hat.
decided-already = Das wurde schon entschieden oder vergessen.
writer-may-not = { $staff } darf das nicht mehr senden. Lehne es ab und antworte in deinem eigenen Namen.
closed-since = Ticket #{ $number } wurde geschlossen, nachdem das geschrieben war. Öffne es wieder, um es zu senden, oder lass es ruhen.
