heading = Eine Verwarnung vom Team von { $server }
about = Zu Ticket #{ $number }. Du kannst hier antworten.
about-edited = Zu Ticket #{ $number }. Bearbeitet. Du kannst hier antworten.
warned = ⚠️ { $staff } hat { $member } verwarnt (Verwarnung { $number }):
warned-edited = ⚠️ { $staff } hat { $member } verwarnt (Verwarnung { $number }, bearbeitet):
warned-taken-back = 💤 Verwarnung { $number } von { $staff } ist zurückgenommen. { $member } sieht sie nicht mehr, und sie zählt nicht:
somebody = jemand
done-given = Verwarnung { $number } ist im Namen des Teams unterwegs.
done-waiting = Noch nicht gesendet: Das Mitglied ist per DM nicht erreichbar. Verwarnung { $number } ist aufgehoben und geht raus, sobald es geht.
done-edited = Verwarnung { $number } ist geändert, auch beim Mitglied.
done-taken-back = Verwarnung { $number } ist zurückgenommen. Das Mitglied sieht sie nicht mehr.
not-delivered = ⚠️ Discord hat Verwarnung { $number } abgelehnt: Das Mitglied hat sie nicht bekommen.

flag =
    { $count ->
        [one] einmal verwarnt
        [2] zweimal verwarnt
       *[other] { $count }-mal verwarnt
    }
list-heading = Verwarnungen
list-none = Es gibt keine Verwarnungen.
line = **{ $number }** von { $staff } { $at }
line-waiting = **{ $number }** von { $staff } { $at } · noch nicht zugestellt
line-taken-back = **{ $number }** von { $staff } { $at } · zurückgenommen
button-newer = Neuere
button-older = Ältere

verbal-command =
    .description = Das Mitglied dieses Tickets im Namen des Teams verwarnen
    .words = Was das Mitglied liest
edit-command =
    .description = Ändern, was eine Verwarnung sagt, auch beim Mitglied
    .number = Ihre Nummer
delete-command =
    .description = Eine Verwarnung zurücknehmen: Das Mitglied sieht sie nicht mehr
list-command =
    .description = Verwarnungen eines Mitglieds, oder wer in diesem Ticket fragt
    .member = Wessen

none-such = Es gibt keine Verwarnung { $number }, die du ändern könntest. `/warn list` zeigt, welche es gibt.
not-yours = Diese Verwarnung ändert nur, wer sie gegeben hat, oder ein Admin.
not-by-trainee = Deine Antworten sieht sich zuerst jemand anderes vom Team an, und eine Verwarnung wird sofort gelesen. Bitte jemanden von ihnen, sie auszusprechen.
nothing-to-say = Schreib, was das Mitglied lesen soll.
