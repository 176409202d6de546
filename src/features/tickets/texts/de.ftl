the-member = das Mitglied
tag-new = Neu
tag-team-turn = Team ist dran
tag-member-turn = Mitglied ist dran
tag-inactive = Inaktiv
tag-closing = Wird geschlossen
tag-review = In Prüfung
tag-closed = Geschlossen
phase-inactive = inaktiv
phase-closing = wird geschlossen
phase-review = in Prüfung
phase-mark = { $mark }
tag-low = Niedrig
tag-normal = Normal
tag-high = Hoch
tag-urgent = Dringend
tag-critical = Kritisch

moved-to = Hier geht es weiter: { $room }.
moved-number-to = Ticket #{ $number } geht hier weiter: { $room }.
moved-to-dm = Es geht per Direktnachricht weiter.
moved-from = Vorher war es hier: { $room }.
moved-from-dm = Vorher war es per Direktnachricht.
goes-on-heading = Ticket #{ $number } geht hier weiter
move-failed = Das ließ sich nicht verschieben, weil ich keinen Platz dafür schaffen kann. Es geht hier weiter.
moving = Ticket #{ $number } zieht in einen privaten Thread um. Du wirst dort erwähnt.
moves-already = Das wird schon verschoben.
nowhere-to-go = Es gibt keinen Kanal, in dem ich damit weitermachen könnte.
move-failed-full = Das ließ sich nicht verschieben, weil Discord keinen Platz mehr dafür hat. Es geht hier weiter.
moves-soon = Ticket #{ $number } zieht um. Hier wird stehen, wo es weitergeht.
keeps-member-hidden = Das Mitglied wird hier nicht genannt, und an einem gemeinsamen Ort wäre zu sehen, wer es ist. Wähl einen per Direktnachricht.
keeps-staff-hidden = Dieses Thema nennt nie, wer antwortet, und an einem gemeinsamen Ort wäre es zu sehen. Wähl einen per Direktnachricht.
no-conversation = Das ist eine Meldung: Das Mitglied liest nicht, was das Team sagt. Darum kann sie an keinen gemeinsamen Ort.
no-such-place = Für diesen Server ist kein Ort dieser Art eingerichtet. Ein Admin kann einen in den Einstellungen nennen.
no-adult-place = Dieses Thema hat keinen Ort für Inhalte für Erwachsene. Ein Admin kann in den Einstellungen des Themas einen wählen.
there-already = Es ist schon an einem Ort dieser Art.
could-not-move = Es wurde nicht verschoben, weil ich keinen Platz dafür schaffen kann. Es geht hier weiter.
button-use-thread = Thread nutzen

line-heading = Du bist Nummer { $position } in der Schlange
line-probably = Deine Nachricht ist gespeichert. Das Ticket öffnet sich von selbst, wahrscheinlich { $at }.
line-next = Deine Nachricht ist gespeichert. Das Ticket öffnet sich von selbst.
line-left = Du hast die Schlange verlassen. Es wurde kein Ticket geöffnet.
button-leave-line = Schlange verlassen

card-heading = #{ $number } · { $type }
card-announce = { $roles } neues Ticket
card-picture = Profilbild von { $member }
card-picture-from = Bild, das { $member } geschickt hat
card-team-turn = 🔔 Das Team ist dran { $since }
card-member-turn = 💬 Das Mitglied ist dran { $since }
card-closed = 💤 Geschlossen { $at }
card-closed-by = 💤 Geschlossen von { $by } { $at }
card-closed-because = 💤 Geschlossen von { $by } { $at }: { $reason }
card-closed-why = 💤 Geschlossen { $at }: { $reason }
card-requester =
    { $member } `{ $id }` · Konto { $account } · { $joined } · { $earlier ->
        [0] erstes Ticket
        [one] { $earlier } früheres Ticket
       *[other] { $earlier } frühere Tickets
    }
card-requester-hidden = { $member } fragt, ohne genannt zu werden
card-joined = beigetreten { $at }
card-not-joined = nicht auf dem Server
card-careful = Normale Nachrichten bleiben im Team. `{ $prefix }Text` oder Antworten geht an { $member }.
card-chat = Normale Nachrichten gehen an { $member }. `//Text` bleibt im Team.
card-unread = Nachrichten kann ich hier nicht lesen: was geschrieben wird, bleibt im Team. Antworten oder `/reply` geht an { $member }.
card-report = Eine Meldung: { $member } hat eine Bestätigung und kann hier keine Antwort bekommen. Was du schreibst, bleibt im Team.

button-reply = Antworten
button-close = Schließen
button-close-ticket = Ticket schließen
button-reopen = Wieder öffnen
button-open = Ticket öffnen
button-send-report = Meldung senden
button-open-chat = Zu unserem Chat

adult-heading = Geht es um Inhalte für Erwachsene?
adult-where = Dann wird dort darüber gesprochen, wo Discord das Alter aller prüft.
button-yes = Ja
button-no = Nein
confirm-heading = Ticket öffnen: { $type }
confirm-who-reads = Nur du und das Team können es lesen.
confirm-report-heading = Meldung senden: { $type }
confirm-report = Nur das Team liest sie. Du bekommst eine Bestätigung, und es gibt kein Gespräch darüber.
form-who-reads = -# Das Team sieht deinen Namen und was du schreibst.
form-anonymous = -# Das Team sieht, was du schreibst, nicht deinen Namen.
form-files = **{ $question }**
form-file-gone = { $file } ist nicht angekommen. Bitte das Mitglied, es hier zu schicken.
opened-at = Ticket #{ $number } ist offen: { $room }
opened-soon = Ticket #{ $number } ist offen. Ich erwähne dich dort.
opening = Ticket #{ $number } ist auf dem Weg zum Team.
opened-in-dm = Ticket #{ $number } ist offen. Die Antwort kommt in unseren Chat.
cant-dm-heading = Ich kann dir keine DM schicken
cant-dm = Das Team kann dein Ticket lesen, dir aber noch nicht antworten. Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal.
button-try-again = Noch mal versuchen
reopen-until = Bis { $until } kannst du es wieder öffnen.
closed-for-good = Wenn es nicht erledigt ist, schreib hier; das Team von { $server } bekommt ein neues Ticket.
too-late-to-reopen = Ticket #{ $number } lässt sich nicht mehr öffnen. Schreib eine neue Nachricht für ein neues.
closed-thread-gone = Sein Platz auf dem Server wurde entfernt. Wenn es nicht erledigt ist, schreib hier; das Team von { $server } bekommt ein neues Ticket.
opened-heading = Ticket #{ $number } ist offen
opened-where = { $type } · { $server }
opened-as = Das Team kennt dich hier als { $alias }.
opened-next = Schreib hier Einzelheiten oder schick Dateien; die Antwort kommt in diesen Chat.
receipt-heading = Deine Meldung ist beim Team von { $server }
receipt-what = Meldung #{ $number } · { $type }
receipt-next = Darüber gibt es kein Gespräch. Wenn du mit dem Team sprechen willst, öffne ein Ticket zu einem anderen Thema.
receipt-waits-heading = Deine Meldung ist gespeichert
receipt-waits-next = Sie erreicht das Team von { $server } von selbst, sobald Platz für sie ist. Darüber gibt es kein Gespräch.
failed-heading = Das hat nicht geklappt
failed-next = Ich kann bei { $server } keinen Platz für dein Ticket anlegen. Das Team weiß nichts davon; schreib ihm auf anderem Weg.

closed-heading = Ticket #{ $number } ist geschlossen
closed-report-heading = Das Team ist mit Meldung #{ $number } fertig
closed-report = Wenn es noch etwas zu sagen gibt, sende dem Team von { $server } eine weitere Meldung.
closed-reason = { $reason }
closed-next = Wenn es noch nicht vorbei ist, schreib hier. Das Team von { $server } sieht dann alles.
closed-outside = Der Ort dafür gehört jetzt nur dem Team. Wenn es nicht vorbei ist, öffne es wieder; dann kommst du wieder hinein.
closed-by = { $by } hat das geschlossen.
closed-by-because = { $by } hat das geschlossen: { $reason }
closed-plain = Das Team hat das geschlossen.
closed-plain-because = Das Team hat das geschlossen: { $reason }
closed-by-one = Geschlossen von { $name } · Team von { $server }
closed-by-team = Geschlossen vom Team von { $server }
closed-reason-with-team = Es ist geschlossen. Was du Mitgliedern sagst, sieht sich zuerst jemand anderes vom Team an; deshalb liest das Mitglied deinen Grund nicht, das Team schon.
closed-reason-not-said = Es ist geschlossen. Was du Mitgliedern sagst, sieht sich zuerst jemand anderes vom Team an; deshalb steht dein Grund hier nicht:
closed-and-removed = { $said } Dieser Kanal wird { $at } gelöscht, mit allem, was darin gesagt wurde. Wird das Ticket vorher wieder geöffnet, bleibt er.
closed-by-nobody = Geschlossen, weil dieser Thread archiviert wurde.
closed-silence = Geschlossen, weil das Mitglied nicht geantwortet hat.
closed-unanswered = Wir haben nichts mehr von dir gehört.
reason-required = Sag, warum: Dieses Thema verlangt einen Grund, wenn ein Ticket geschlossen wird.
room-taken-away = Der Ort von Ticket #{ $number } wurde schon gelöscht.
not-taken-away = ⚠️ Das hier sollte gelöscht werden, und ich darf es nicht. Lösche es von Hand, oder erlaube mir, es zu verwalten.
info-erased = Endgültig gelöscht. Nur seine Nummer, und wer wann was getan hat, bleiben.
stays-open = { $said } Das bleibt offen.
stays-open-decide = ⚠️ { $said } Das bleibt offen, bis es jemand schließt.
stays-open-who = ⚠️ { $people }, { $said } Das bleibt offen, bis es jemand schließt.
owner-left-server = { $member } hat den Server verlassen.
owner-left-thread = { $member } hat diesen Thread verlassen.
owner-unreachable = { $member } ist nicht mehr erreichbar.
closed-left-server = { $member } hat den Server verlassen, deshalb ist das geschlossen.
closed-unreachable = { $member } ist nicht mehr erreichbar, deshalb ist das geschlossen.
closed-left-thread = { $member } hat diesen Thread verlassen, deshalb ist das geschlossen.
reopened-by = { $by } hat das wieder geöffnet.
reopened-plain = Das Team hat das wieder geöffnet.
reopened-heading = Ticket #{ $number } ist wieder offen
reopened-next = Das Team von { $server } sieht, was du hier schreibst.
reopened-next-at = Es geht mit dem Team von { $server } in { $room } weiter.
reopened-next-elsewhere = Es geht mit dem Team von { $server } an einem neuen Ort im Server weiter.
done-reopened = Ticket #{ $number } ist wieder offen.

list-heading = Offene Tickets
list-empty = Keine offenen Tickets.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · Team ist dran { $since } · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · Mitglied ist dran { $since } · { $room }
list-no-room = noch kein Platz
list-page = Seite { $page } von { $pages }; wer am längsten wartet, steht vorn.
info-heading = #{ $number } · { $type }
info-opened = Geöffnet { $at } von { $member }
info-messages =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } vom Mitglied, { $replies ->
        [one] { $replies } Antwort
       *[other] { $replies } Antworten
    } vom Team
info-room = Ort: { $room }

close-command =
    .description = Dieses Ticket schließen
    .reason = Warum; das Mitglied liest es
    .as = Welchen Namen das Mitglied liest
reopen-command =
    .description = Ein geschlossenes Ticket wieder öffnen
    .number = Nummer des Tickets; ohne sie dieses hier
info-command =
    .description = Was über ein Ticket bekannt ist
    .number = Nummer des Tickets; ohne sie dieses hier
list-command =
    .description = Offene Tickets; was am längsten wartet, zuerst
move-command =
    .description = Dieses Ticket an einem Ort anderer Art fortführen
    .to = Wo es weitergeht
    .private-thread = Privater Thread mit dem Mitglied
    .private-channel = Privater Kanal mit dem Mitglied
    .dm = Direktnachricht; das Team in einem Thread
    .dm-channel = Direktnachricht; das Team in einem Kanal
    .dm-forum = Direktnachricht; das Team in einem Forumsbeitrag
    .adult = Wohin dieses Thema Inhalte für Erwachsene bringt
close-form =
    .title = Ticket #{ $number } schließen
    .why-staff = Warum?
    .why-hint = Das Mitglied liest es.
    .why-member = Warum? Das Team liest es.
    .tell = Dem Mitglied sagen?
    .tell-yes = Ja
    .tell-no = Nein
    .as = Unterschrieben als
    .as-named = Mein Name
    .as-team = Das Team
    .as-alias = Mein Alias

gone = Ein solches Ticket gibt es hier nicht. Such nach einer neueren Nachricht.
room-gone = Der Platz von Ticket #{ $number } wurde gelöscht, deshalb lässt es sich nicht wieder öffnen. Öffne ein neues.
could-not-open = Das Ticket wurde nicht geöffnet, weil ich keinen Platz dafür anlegen kann. Das Team weiß nichts davon; ein Admin kann es mir erlauben.
several-open = Du hast mehrere Tickets offen. Drück „Ticket schließen“ auf der Karte des Tickets, das du meinst.
none-here = Das ist kein Ticket. Nutze es in einem Ticket oder gib eine Nummer an.
not-found = Ein Ticket #{ $number } gibt es hier nicht.
already-closed = Ticket #{ $number } ist schon geschlossen.
already-open-again = Ticket #{ $number } ist schon offen.
topic-gone = Dieses Thema gibt es nicht mehr. Wähle ein anderes.
no-desk = Auf diesem Server gibt es noch keinen Helpdesk. Ein Admin kann ihn einrichten.

reveal-command =
    .description = Nachsehen, wer ungenannt fragt; das ganze Team liest, dass und warum du es tust
    .reason = Warum; das Team liest es
revealed-heading = Wer { $alias } ist
revealed = { $member } `{ $id }`
revealed-next = Das Team weiß jetzt, dass und warum du nachgesehen hast. Es liest weiter den Alias.
looked-up = { $by } hat nachgesehen, wer { $alias } ist: { $reason }
not-hidden = Dieses Ticket verbirgt niemanden. Auf der Karte steht, wer fragt.
requester-forgotten = Wer gefragt hat, ist vergessen. Das lässt sich nicht mehr nachsehen.

in-line = { $before } · { $next }
card-roles = { $roles }
card-roles-more = { $roles } +{ $left }
card-locked = gesperrt { $since }
card-locked-for-all = Gesperrt { $since }: Hier schreibt nur das Team.
card-assignee = übernommen von { $staff }
card-pinned = angeheftet
card-rests = ruht bis { $until }
card-high = **hoch**
card-urgent = **dringend**
card-critical = **kritisch**
card-adult = Inhalte für Erwachsene
card-flags = ⚠️ { $flags }
card-accounts = Verknüpft: { $accounts }
flag-new-account = neues Konto
flag-new-member = neu auf diesem Server
flag-unreachable = per DM nicht erreichbar
button-details = Details
button-more = Mehr
more = Ticket #{ $number }
more-choose = Was möchtest du tun?
more-details = Wer fragt, und alle Antworten aus dem Formular
more-info = Info
more-info-says = Wann es geöffnet wurde, wie viel gesagt wurde, wie es steht
passed-by = Das geht nicht mehr. Was noch geht, zeigt Mehr auf der Karte.
button-next = Weiter
button-back = Zurück
details-question = { $question }
card-opened-by = { $staff } hat das mit dem Mitglied geöffnet.
card-opened-by-team = Das Team von { $server } hat das geöffnet.
details-opened = Geöffnet { $at }
details-form-seconds =
    { $count ->
        [one] Formular in einer Sekunde ausgefüllt
       *[other] Formular in { $count } Sekunden ausgefüllt
    }
details-form-minutes =
    { $count ->
        [one] Formular in einer Minute ausgefüllt
       *[other] Formular in { $count } Minuten ausgefüllt
    }
details-forgotten = Was über die fragende Person bekannt war, ist vergessen.
only-the-team = Das kann nur das Team.

files-not-sent-heading = Nicht gesendet: Es könnte sagen, wer du bist
files-not-sent = { $files }
files-not-sent-why = Solche Dateien nennen oft, wer sie gemacht hat, und das kann ich nicht herausnehmen. Deine Antworten wurden gesendet.
files-not-sent-now = Schreib hier mit einem Bild davon oder mit der Datei: Du wirst gefragt, bevor sie ans Team geht.

locked-by = { $by } hat das gesperrt: Nur das Team kommt jetzt zu Wort.
locked-by-because = { $by } hat das gesperrt: Nur das Team kommt jetzt zu Wort. { $reason }
locked-plain = Das Team hat das gesperrt: Nur das Team kommt jetzt zu Wort.
locked-plain-because = Das Team hat das gesperrt: Nur das Team kommt jetzt zu Wort. { $reason }
unlocked-by = { $by } hat das entsperrt: Alle kommen wieder zu Wort.
unlocked-plain = Das Team hat das entsperrt: Alle kommen wieder zu Wort.
locked-for-member = Das Team von { $server } hat Ticket #{ $number } gesperrt. Was du dazu schreibst, wird nicht weitergegeben, bis es entsperrt ist.
locked-because = Grund: { $reason }
unlocked-for-member = Das Team von { $server } hat Ticket #{ $number } entsperrt. Schreib wieder hier; was ein Warnzeichen hat, wurde nicht weitergegeben.
not-passed-on = Nicht weitergegeben: Ticket #{ $number } ist gesperrt. Was du schreibst, bekommt ein Warnzeichen, bis das Team von { $server } es entsperrt.
lock-done = Ticket #{ $number } ist gesperrt: Nur das Team kommt zu Wort.
unlock-done = Ticket #{ $number } ist entsperrt: Alle kommen wieder zu Wort.
locked-already = Ticket #{ $number } ist schon gesperrt.
not-locked = Ticket #{ $number } ist nicht gesperrt.
is-locked = Ticket #{ $number } ist gesperrt, also wurde nichts gesendet. Nur das Team kann es entsperren oder wieder öffnen.
no-reason-of-trainee = Das Mitglied würde den Grund lesen, und noch niemand hat ihn angesehen. Sperr es ohne Grund.
more-lock = Sperren
more-lock-says = Nur das Team kommt zu Wort; das Mitglied erfährt es
more-unlock = Entsperren
more-unlock-says = Alle kommen wieder zu Wort
lock-command =
    .description = Nur das Team kommt in diesem Ticket zu Wort; das Mitglied erfährt es
    .reason = Warum; das Mitglied liest es
unlock-command =
    .description = Alle kommen in diesem Ticket wieder zu Wort

transferred-by = { $by } hat dieses Ticket an { $member } übergeben.
transferred-by-because = { $by } hat dieses Ticket an { $member } übergeben. { $reason }
transferred-plain = Das Team hat dieses Ticket an { $member } übergeben.
transferred-plain-because = Das Team hat dieses Ticket an { $member } übergeben. { $reason }
transferred-heading = Ticket #{ $number } gehört jetzt dir
transferred-from = Vorher gehörte es { $former }; das Team von { $server } hat es dir gegeben.
transferred-not-yours = Das Team von { $server } hat Ticket #{ $number } jemand anderem gegeben. Was ab jetzt darin gesagt wird, liest du nicht mehr.
transferred-because = Warum: { $reason }
transferred-done = Ticket #{ $number } gehört jetzt { $member }. { $former } liest nichts, was ab jetzt gesagt wird.
transferred-blocked = { $member } ist gesperrt: Was diese Person schreibt, kommt nicht beim Team an.
card-formerly = Vorher gehörte dieses Ticket { $member }.
merged-away = Ticket #{ $number } wurde mit einem anderen zusammengelegt und geht dort weiter. Mit `/related separate` löst das Team es wieder heraus.
not-merged = Ticket #{ $number } wurde nicht mit einem anderen zusammengelegt.
still-opening = Dieses Ticket wird noch geöffnet. Versuch es wieder, sobald es offen ist.
not-a-member = Wähle ein Mitglied dieses Servers, keinen Bot.
report-stays = Das ist eine Meldung: Niemand liest Antworten darauf, also gibt es nichts weiterzugeben.
theirs-already = Das Ticket gehört dieser Person schon. Wähle jemand anderen.
given-away = Jemand hat dieses Ticket gerade einem anderen Mitglied gegeben. Sieh auf seine Karte, und versuch es wieder, wenn das nicht stimmt.
hidden-stays = Dieses Ticket kann niemand anderem gegeben werden: Wer hier fragt, bleibt ungenannt, und der Wechsel würde verraten, wer es nicht ist. Die andere Person kann selbst eins öffnen.
no-reason-to-members = Beide Mitglieder würden den Grund lesen, und niemand hat ihn vorher angesehen. Lass ihn weg.
transfer-command =
    .description = Dieses Ticket einem anderen Mitglied geben, das ab jetzt fragt
    .member = Wem es ab jetzt gehört
    .reason = Warum; beide Mitglieder lesen das

practice-member = Übungsmitglied
