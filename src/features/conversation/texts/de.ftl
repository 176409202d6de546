from-member = **{ $member }**
answer-here = -# Antworte einfach hier.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · als Team
sent-as = ✅ **{ $staff } → { $member }** · als { $name }
read-at-once = -# Was { $staff } im Ticket selbst schreibt, liest das Mitglied sofort; niemand kann es sich vorher ansehen. `/reply` wartet hier auf Freigabe.
not-changed = -# Die Änderung wurde nicht gesendet: Was das Mitglied liest, wurde so freigegeben. Sende eine weitere Antwort oder nimm diese zurück.
not-changed-by-trainee = Jemand anderes vom Team hat diese Antwort so freigegeben. Sende eine weitere oder nimm diese zurück.
unread = ⚠️ Was hier geschrieben wird, kann ich nicht lesen, also blieb es im Team. Um { $member } zu antworten, nimm den Knopf Antworten, `/reply` oder „Als Antwort senden“ im Menü Apps einer Nachricht.
edited = -# Bearbeitet.
edited-before = -# Bearbeitet. Vorher: { $before }
emptied = -# Dieser Teil fiel bei einer Bearbeitung weg.
deleted-by-member = -# Vom Mitglied gelöscht.
taken-back = -# Zurückgenommen.
picked-up =
    -# Nach einer Unterbrechung abgeholt: { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }.

ping = -# { $people }
sticker = -# Sticker: { $name }
poll = -# Umfrage: { $question }
forwarded = -# Weitergeleitet:
not-shown = -# Etwas, das nur in dem Chat mit mir zu sehen ist.
file-too-large = -# Nicht zugestellt: { $file } ist größer als { $limit } MB.
file-refused = -# Nicht zugestellt: { $file } ist größer, als dieser Server erlaubt.
file-gone = -# Nicht zugestellt: { $file } wurde entfernt, bevor die Datei geholt werden konnte.
file-unclean = -# Nicht zugestellt: { $file } lässt sich nicht als Bild lesen und könnte verraten, von wem es kommt. Bitte um ein anderes Format.
partly = **Nicht zugestellt:** { $file } ist größer als { $limit } MB. Schick eine kleinere Datei oder einen Link.

unreachable-heading = Nicht gesendet: { $member } ist per DM nicht erreichbar
unreachable-closed = DMs sind geschlossen oder der Bot ist blockiert.
unreachable-left = { $member } hat den Server verlassen und ist bis zur Rückkehr nicht erreichbar.
kept = Dein Text ist aufgehoben:
button-move = In einen privaten Thread
moving = Das zieht in einen privaten Thread um. Was aufgehoben wurde, kommt mit.
moved-on = { $member } liest die Antworten jetzt an einem anderen Ort. Was aufgehoben wurde, ist dort.
button-try-again = Noch mal senden
reachable-again = { $member } ist wieder erreichbar. Was aufgehoben war, geht raus.
trying-again = Wird noch einmal gesendet. Wenn es scheitert, steht es hier.
waiting = Noch nicht gesendet: Das Mitglied ist per DM nicht erreichbar. Dein Text ist aufgehoben und geht raus, sobald es geht.
not-delivered-heading = Eine Nachricht wurde nicht zugestellt
not-delivered = Discord hat sie abgelehnt. Alles andere läuft weiter.
staff-room-heading = Das Team kann das gerade nicht lesen
staff-room = Der Thread des Teams von { $server } ist für mich geschlossen. Was du schreibst, ist aufgehoben und kommt an, sobald er wieder offen ist.

side-thread = Ticket { $number }, nur fürs Team
side-thread-about = -# Interne Nachrichten zu { $room }. Das Mitglied kann diesen Thread nicht lesen.
note-of = 📝 **{ $staff }**
moved-aside = -# Aus dem Ticket hierher verschoben, wo das Mitglied mitgelesen hätte. { $staff }
still-there = ⚠️ { $staff }, deine Nachricht steht noch im Ticket, wo das Mitglied mitliest: Ich darf sie nicht löschen. Lösch sie selbst. Wer den Server verwaltet, kann mir erlauben, Nachrichten zu verwalten.
noted = Fürs Team notiert.
noted-in = Fürs Team notiert in { $room }.
not-aside = Deine interne Nachricht in Ticket #{ $number } steht dort nicht mehr und ist aufgehoben, aber ich kann keinen Thread dafür anlegen. Wer den Server verwaltet, kann mir erlauben, Threads zu erstellen.

needs-channel = Kanäle verwalten und Berechtigungen verwalten
needs-thread = Threads verwalten
not-let-in = ⚠️ { $who } kam nicht in Ticket #{ $number }. In { $place } brauche ich Nachrichten in Threads versenden, und { $who } muss den Kanal darüber sehen. Nutz dann noch einmal `/ticket add`.
not-put-out = ⚠️ { $who } ist noch in Ticket #{ $number } und liest weiter mit. In { $place } brauche ich Threads verwalten. Nutz dann noch einmal `/ticket remove`.
not-access = ⚠️ Wer Ticket #{ $number } liest, ist noch wie zuvor. In { $place } brauche ich { $needs }. Dann holt es die nächste Nachricht dort nach, oder noch einmal derselbe Befehl.
not-locked = ⚠️ Ticket #{ $number } ist geschlossen, aber es kann noch darin geschrieben werden. In { $place } brauche ich { $needs }. Dann sperrt es die nächste Nachricht dort, oder ich binnen eines Tages.
not-closed = ⚠️ Ticket #{ $number } ist geschlossen, sein Ort aber nicht. In { $place } brauche ich { $needs }. Dann schließt ihn die nächste Nachricht dort, oder ich binnen eines Tages.
not-unlocked = ⚠️ Ticket #{ $number } ist wieder offen, aber es kann noch nicht darin geschrieben werden. In { $place } brauche ich { $needs }. Dann entsperrt es die nächste Nachricht dort, oder ich binnen eines Tages.
not-left = ⚠️ Ticket #{ $number } geht woanders weiter, aber an seinem alten Ort kann noch geschrieben werden. In { $place } brauche ich { $needs }. Sperr ihn selbst, oder ich tue es binnen eines Tages, sobald ich darf.
not-talking = ⚠️ Ich kann in Ticket #{ $number } nicht mehr schreiben. In { $place } brauche ich Kanal ansehen und Nachrichten versenden. Was ich sagen soll, ist aufgehoben und geht mit der nächsten Nachricht dort hinaus, oder binnen eines Tages.
not-talking-thread = ⚠️ Ich kann in Ticket #{ $number } nicht mehr schreiben. In { $place } brauche ich Kanal ansehen und Nachrichten in Threads versenden. Was ich sagen soll, ist aufgehoben und geht mit der nächsten Nachricht dort hinaus, oder binnen eines Tages.

note-command =
    .description = Eine Nachricht nur fürs Team notieren
    .text = Was das Team liest
menu-delivery = Zustellung
state-arrived = { $reader } hat es: Discord hat es bestätigt.
state-waiting = Noch nicht bei { $reader }. Es ist aufgehoben und geht der Reihe nach raus.
state-unreachable = { $member } ist per DM nicht erreichbar. Es kommt an, sobald das geht.
state-refused = Discord hat die Zustellung an { $reader } abgelehnt. Schreib es anders oder nimm eine andere Datei.
state-here = Es wird gelesen, wo es geschrieben wurde.
state-staff-only = Eine interne Nachricht. Gesendet wird so etwas nie.
state-team = Team
state-edited = Bearbeitet { $at }.
state-deleted = Gelöscht { $at }.

reply-command =
    .description = Dem Mitglied dieses Tickets antworten
    .message = Was das Mitglied liest
    .as = Wessen Namen das Mitglied sieht
    .named = Mein Name
    .anonymous = Das Team
    .persona = Mein Alias
reply-form =
    .title = Antwort an { $member }
    .text = Was soll das Mitglied lesen?
    .files = Dateien
    .as = Unterschrieben als
    .named = Mein Name
    .anonymous = Das Team
    .persona = Mein Alias
edit-form =
    .title = Antwort bearbeiten
    .text = Was soll das Mitglied lesen?
edited-reply = Geändert, auch beim Mitglied.
menu-send = Als Antwort senden
menu-edit = Antwort bearbeiten
menu-take-back = Zurücknehmen
took-back = Zurückgenommen. Das Mitglied sieht sie nicht mehr.

no-answer-to-report = Zu einer Meldung gibt es kein Gespräch: Wer sie gesendet hat, hat eine Bestätigung und bekommt hier keine Antwort. Nichts wurde gesendet.
not-your-reply = Wähle eine Antwort, die du in diesem Ticket gesendet hast.
nothing-to-send = Es gibt nichts zu senden. Schreib, was das Mitglied lesen soll.
form-file-gone = Eine Datei des Formulars war weg, bevor ich sie kopieren konnte. Drück Antworten und sende sie noch mal; dein Text ist nicht gesendet.
nothing-said = Wähle eine Nachricht, die jemand in diesem Ticket geschrieben hat.
gone-already = Diese Antwort wurde schon zurückgenommen.
held-back = { $count ->
    [one] -# Eine Datei wartet, bis das Mitglied sagt, dass sie gesendet werden darf.
   *[other] -# { $count } Dateien warten, bis das Mitglied sagt, dass sie gesendet werden dürfen.
}
held-back-heading = Nicht gesendet: Es könnte sagen, wer du bist
held-back-files = { $files }
held-back-why = Solche Dateien nennen oft, wer sie gemacht hat, und das kann ich nicht herausnehmen. Dein Text und alle anderen Dateien wurden gesendet.
held-back-now = Schick stattdessen ein Bild davon. Oder sende es, wie es ist: Dann kann das Team alles lesen, was darin steht.
button-send-files = So senden
sent-after-all = So gesendet, unter anderem Namen: { $files }
files-gone = Diese Dateien wurden nicht gesendet: Deine Nachricht ist nicht mehr da, oder das Ticket ist geschlossen. Schick sie noch einmal, wenn sie gebraucht werden.
