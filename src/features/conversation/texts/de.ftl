from-member = **{ $member }**
from-staff = **{ $name }** · Team von { $server }
from-team = **Team von { $server }**
answer-here = -# Antworte einfach hier.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · als Team
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

sticker = -# Sticker: { $name }
poll = -# Umfrage: { $question }
forwarded = -# Weitergeleitet:
file-too-large = -# Nicht zugestellt: { $file } ist größer als 10 MB.
file-gone = -# Nicht zugestellt: { $file } wurde entfernt, bevor die Datei geholt werden konnte.
partly = **Nicht zugestellt:** { $file } ist größer als 10 MB. Schick eine kleinere Datei oder einen Link.

unreachable-heading = Nicht gesendet: { $member } ist per DM nicht erreichbar
unreachable-closed = DMs sind geschlossen oder der Bot ist blockiert.
unreachable-left = { $member } hat den Server verlassen und ist bis zur Rückkehr nicht erreichbar.
kept = Dein Text ist aufgehoben:
button-try-again = Noch mal senden
reachable-again = { $member } ist wieder erreichbar. Was aufgehoben war, geht raus.
trying-again = Wird noch einmal gesendet. Wenn es scheitert, steht es hier.
waiting = Noch nicht gesendet: Das Mitglied ist per DM nicht erreichbar. Dein Text ist aufgehoben und geht raus, sobald es geht.
not-delivered-heading = Eine Nachricht wurde nicht zugestellt
not-delivered = Discord hat sie abgelehnt. Alles andere läuft weiter.
staff-room-heading = Das Team kann das gerade nicht lesen
staff-room = Der Thread des Teams von { $server } ist für mich geschlossen. Was du schreibst, ist aufgehoben und kommt an, sobald er wieder offen ist.

reply-command =
    .description = Dem Mitglied dieses Tickets antworten
    .message = Was das Mitglied liest
    .as = Wessen Namen das Mitglied sieht
    .named = Mein Name
    .anonymous = Das Team
reply-form =
    .title = Antwort an { $member }
    .text = Was soll das Mitglied lesen?
    .as = Unterschrieben als
    .named = Mein Name
    .anonymous = Das Team
edit-form =
    .title = Antwort bearbeiten
    .text = Was soll das Mitglied lesen?
edited-reply = Geändert, auch beim Mitglied.
menu-edit = Antwort bearbeiten
menu-take-back = Zurücknehmen
took-back = Zurückgenommen. Das Mitglied sieht sie nicht mehr.

only-the-team = Das kann nur das Team.
not-your-reply = Wähle eine Antwort, die du in diesem Ticket gesendet hast.
nothing-to-send = Es gibt nichts zu senden. Schreib, was das Mitglied lesen soll.
gone-already = Diese Antwort wurde schon zurückgenommen.
