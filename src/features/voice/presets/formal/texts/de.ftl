## tickets
confirm-who-reads = Nur Sie und das Team können es lesen.
opened-heading = Ticket #{ $number } ist eröffnet
opened-next = Bitte schreiben Sie Einzelheiten hier oder senden Sie Dateien; die Antwort kommt in diesen Chat.
opened-at = Ticket #{ $number } ist eröffnet: { $room }
opened-soon = Ticket #{ $number } ist eröffnet. Sie werden dort erwähnt.
opened-in-dm = Ticket #{ $number } ist eröffnet. Die Antwort kommt in diesen Chat.
opening = Ticket #{ $number } wird an das Team weitergeleitet.
line-heading = Sie haben Platz { $position } in der Warteschlange
line-probably = Ihre Nachricht ist gespeichert. Das Ticket öffnet sich von selbst, voraussichtlich { $at }.
line-next = Ihre Nachricht ist gespeichert. Das Ticket öffnet sich von selbst.
cant-dm = Das Team kann Ihr Ticket lesen, Ihnen aber noch nicht antworten. Bitte erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuchen Sie es erneut.
reopen-until = Sie können es bis { $until } wieder öffnen.
closed-for-good = Wenn Ihr Anliegen nicht erledigt ist, schreiben Sie bitte hier; das Team von { $server } erhält ein neues Ticket.
closed-heading = Ticket #{ $number } ist geschlossen
closed-next = Wenn Ihr Anliegen nicht erledigt ist, schreiben Sie bitte hier. Das Team von { $server } sieht den gesamten Verlauf.
closed-plain = Das Team hat das Ticket geschlossen.
closed-plain-because = Das Team hat das Ticket geschlossen: { $reason }
closed-unanswered = Wir haben keine weitere Nachricht von Ihnen erhalten.
reopened-next = Das Team von { $server } liest, was Sie hier schreiben.
receipt-heading = Ihre Meldung liegt dem Team von { $server } vor
receipt-next = Hierzu findet kein Gespräch statt. Wenn Sie mit dem Team sprechen möchten, öffnen Sie bitte ein Ticket zu einem anderen Thema.
closed-report = Wenn Sie etwas ergänzen möchten, senden Sie dem Team von { $server } bitte eine weitere Meldung.
moving = Ticket #{ $number } zieht in einen privaten Thread um. Sie werden dort erwähnt.
keeps-member-hidden = Das Mitglied wird hier nicht genannt, und an einem gemeinsamen Ort wäre zu sehen, wer es ist. Wählen Sie einen per Direktnachricht.
keeps-staff-hidden = Dieses Thema nennt nie, wer antwortet, und an einem gemeinsamen Ort wäre es zu sehen. Wählen Sie einen per Direktnachricht.
line-left = Sie haben die Schlange verlassen. Es wurde kein Ticket geöffnet.
card-report = Eine Meldung: { $member } hat eine Bestätigung und kann hier keine Antwort bekommen. Was Sie schreiben, bleibt im Team.
confirm-report = Nur das Team liest sie. Sie bekommen eine Bestätigung, und es gibt kein Gespräch darüber.
form-who-reads = -# Das Team sieht Ihren Namen und was Sie schreiben.
form-anonymous = -# Das Team sieht, was Sie schreiben, nicht Ihren Namen.
cant-dm-heading = Ich kann Ihnen keine DM schicken
too-late-to-reopen = Ticket #{ $number } lässt sich nicht mehr öffnen. Schreiben Sie eine neue Nachricht für ein neues.
closed-thread-gone = Sein Platz auf dem Server wurde entfernt. Wenn es nicht erledigt ist, schreiben Sie hier; das Team von { $server } bekommt ein neues Ticket.
opened-as = Das Team kennt Sie hier als { $alias }.
receipt-waits-heading = Ihre Meldung ist gespeichert
failed-next = Ich kann bei { $server } keinen Platz für Ihr Ticket anlegen. Das Team weiß nichts davon; schreiben Sie ihm auf anderem Weg.
closed-outside = Der Ort dafür gehört jetzt nur dem Team. Wenn es nicht vorbei ist, öffnen Sie es wieder; dann kommen Sie wieder hinein.
closed-reason-with-team = Es ist geschlossen. Was Sie Mitgliedern sagen, sieht sich zuerst jemand anderes vom Team an; deshalb liest das Mitglied Ihren Grund nicht, das Team schon.
closed-reason-not-said = Es ist geschlossen. Was Sie Mitgliedern sagen, sieht sich zuerst jemand anderes vom Team an; deshalb steht Ihr Grund hier nicht:
reason-required = Geben Sie an, warum: Dieses Thema verlangt einen Grund, wenn ein Ticket geschlossen wird.
not-taken-away = ⚠️ Das hier sollte gelöscht werden, und ich darf es nicht. Löschen Sie es von Hand, oder erlauben Sie mir, es zu verwalten.
gone = Ein solches Ticket gibt es hier nicht. Suchen Sie nach einer neueren Nachricht.
room-gone = Der Platz von Ticket #{ $number } wurde gelöscht, deshalb lässt es sich nicht wieder öffnen. Öffnen Sie ein neues.
several-open = Sie haben mehrere Tickets offen. Drücken Sie „Ticket schließen“ auf der Karte des Tickets, das Sie meinen.
none-here = Das ist kein Ticket. Nutzen Sie es in einem Ticket oder geben Sie eine Nummer an.
topic-gone = Dieses Thema gibt es nicht mehr. Wählen Sie ein anderes.
revealed-next = Das Team weiß jetzt, dass und warum Sie nachgesehen haben. Es liest weiter den Alias.
more-choose = Was möchten Sie tun?
files-not-sent-heading = Nicht gesendet: Es könnte sagen, wer Sie sind
files-not-sent-why = Solche Dateien nennen oft, wer sie gemacht hat, und das kann ich nicht herausnehmen. Ihre Antworten wurden gesendet.
files-not-sent-now = Schreiben Sie hier mit einem Bild davon oder mit der Datei: Sie werden gefragt, bevor sie ans Team geht.
locked-for-member = Das Team von { $server } hat Ticket #{ $number } gesperrt. Was Sie dazu schreiben, wird nicht weitergegeben, bis es entsperrt ist.
unlocked-for-member = Das Team von { $server } hat Ticket #{ $number } entsperrt. Schreiben Sie wieder hier; was ein Warnzeichen hat, wurde nicht weitergegeben.
not-passed-on = Nicht weitergegeben: Ticket #{ $number } ist gesperrt. Was Sie schreiben, bekommt ein Warnzeichen, bis das Team von { $server } es entsperrt.
no-reason-of-trainee = Das Mitglied würde den Grund lesen, und noch niemand hat ihn angesehen. Sperren Sie es ohne Grund.
transferred-heading = Ticket #{ $number } gehört jetzt Ihnen
transferred-from = Vorher gehörte es { $former }; das Team von { $server } hat es Ihnen gegeben.
transferred-not-yours = Das Team von { $server } hat Ticket #{ $number } jemand anderem gegeben. Was ab jetzt darin gesagt wird, lesen Sie nicht mehr.
still-opening = Dieses Ticket wird noch geöffnet. Versuchen Sie es wieder, sobald es offen ist.
not-a-member = Wählen Sie ein Mitglied dieses Servers, keinen Bot.
theirs-already = Das Ticket gehört dieser Person schon. Wählen Sie jemand anderen.
given-away = Jemand hat dieses Ticket gerade einem anderen Mitglied gegeben. Sehen Sie auf seine Karte, und versuchen Sie es wieder, wenn das nicht stimmt.
no-reason-to-members = Beide Mitglieder würden den Grund lesen, und niemand hat ihn vorher angesehen. Lassen Sie ihn weg.

## closing
solved = Das Team von { $server } betrachtet Ticket #{ $number } als erledigt.
said-yes = Sie haben bestätigt, dass Ticket #{ $number } erledigt ist.
said-not-yet = Ticket #{ $number } bleibt offen. Bitte schreiben Sie hier, was noch fehlt; das Team von { $server } liest es.
soon = Das Team von { $server } hat geantwortet und erwartet Ihre Nachricht. Schreiben Sie bitte bis { $date } hier, dann bleibt das Ticket offen.
not-a-moment = Nennen Sie die Zeit in Minuten, oder wie `2h`, `morgen 9:00` oder `freitag 17:30`: frühestens in einer Minute, spätestens in 7 Tagen.
teams-turn = Hier ist das Team dran, und die Zeit schließt nichts, worauf Sie eine Antwort schulden. Antworten Sie zuerst.
words-of-trainee = Was Sie Mitgliedern sagen, sieht sich zuerst jemand anderes vom Team an. Fragen Sie ohne Worte.
many-begun = Sie werden geschlossen, eins nach dem anderen. Sie bekommen eine DM, wenn es fertig ist.
not-an-age = Geben Sie an, wie alt sie sind, wie `12h`, `30d` oder `8w`.
look-again = Sehen Sie sie sich zuerst neu an: Das hat schon begonnen, oder es ist zu lange her.

## intake
not-sent-topic = Noch nicht gesendet. Worum geht es bei Ihrem Anliegen?
write-here = Bitte beschreiben Sie hier Ihr Anliegen; es wird mitgesendet.
confirm-heading = An das Team von { $server } senden?
cancelled = Es wurde nichts gesendet. Schreiben Sie bitte erneut, wenn Sie das Team benötigen.
forgotten = Dies wurde nicht gesendet und ist gelöscht. Schreiben Sie bitte erneut, um neu zu beginnen.
offer-helped = Es wurde kein Ticket geöffnet. Schreiben Sie bitte erneut, wenn Sie das Team benötigen.
draft-gone = Dies ist nicht mehr verfügbar: gesendet, abgebrochen oder gelöscht. Schreiben Sie bitte erneut, um neu zu beginnen.
who-reads = Das Team sieht Ihren Namen und was Sie senden. Es liegt bei Discord; dieser Bot behält keine Kopie Ihrer Nachrichten.
report-next = Das ist eine Meldung: Sie bekommen eine Bestätigung, und es gibt kein Gespräch darüber.
who-reads-hidden = Das Team sieht statt Ihres Namens einen erfundenen und das, was Sie schicken. Discord bewahrt es auf; dieser Bot behält keine Kopie Ihrer Nachrichten.
not-sent-pick = Noch nicht gesendet. Sie haben mehrere Tickets offen.
picked = Das geht an Ticket #{ $number }, und was Sie als Nächstes schreiben, auch.
picked-again = Ticket #{ $number } ist wieder offen. Das geht dorthin, und was Sie als Nächstes schreiben, auch.
switched = Bei Ihrer nächsten Nachricht frage ich, für welches Ticket sie ist.
cant-dm-heading = Ich kann Ihnen keine DM schicken
cant-dm = Erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuchen Sie es noch mal.
cant-dm-or-thread = Erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuchen Sie es noch mal, oder sprechen Sie in einem privaten Thread.
full = ⚠️ zeigt, was nicht erhalten bleibt. Wählen Sie in der Nachricht, auf die ich hier antworte, und schreiben Sie den Rest, sobald sie gesendet ist.
nowhere = Wir teilen keinen Server, der hier Nachrichten annimmt. Treten Sie dem Server bei, den Sie erreichen wollen, und schreiben Sie noch einmal.
server-unknown = Ich kenne keinen Server mit diesem Namen, auf dem Sie sind. Schreiben Sie den Namen so, wie Discord ihn zeigt.
not-a-member = Sie sind nicht auf diesem Server. Treten Sie bei und versuchen Sie es noch einmal.

## gates
lockdown = Zurzeit werden keine Tickets angenommen; es wurde nichts gesendet.
blocked = Sie können bei { $server } keine Tickets öffnen.
flood = Es sind zu viele Nachrichten in kurzer Zeit eingegangen. Bitte versuchen Sie es { $until } erneut.
account-age = Ihr Konto ist zu neu, um hier ein Ticket zu öffnen. Ab { $until } können Sie eines öffnen.
member-age = Sie sind erst seit Kurzem Mitglied. Ab { $until } können Sie ein Ticket öffnen.
paused = Das Team von { $server } nimmt derzeit keine Tickets an; es wurde nichts gesendet.
away = Das Team von { $server } ist nicht erreichbar; es wurde nichts gesendet.
away-until = Das Team ist bis { $until } nicht erreichbar.
open = Ihr Ticket #{ $number } ist bereits offen.
next = Das nächste Ticket können Sie öffnen: { $until }.
back = Das Team ist ab { $until } wieder erreichbar; Ihre Nachricht ist gespeichert.
back-later = Das Team ist derzeit nicht erreichbar; Ihre Nachricht ist gespeichert.
blocked-until = Sie können bei { $server } bis { $until } keine Tickets öffnen.
not-a-member = Sie sind kein Mitglied von { $server }. Treten Sie bei und versuchen Sie es noch einmal.
denied = Dazu können Sie kein Ticket öffnen. Wählen Sie ein anderes Thema.
member-age-unknown = Sie sind erst seit Kurzem dabei. Versuchen Sie es später noch einmal.
open-other = Sie haben schon ein Ticket offen.
challenge = Zeigen Sie zuerst, dass Sie ein Mensch sind.
blocked-here = Nicht gesendet. Sie können dem Team von { $server } nicht schreiben.
blocked-here-until = Nicht gesendet. Sie können dem Team von { $server } bis { $until } nicht schreiben.
paused-now = Keine neuen Tickets, bis Sie sie wieder annehmen. Offene gehen weiter.
paused-topic = Keine neuen Tickets zu { $topic }, bis Sie sie wieder annehmen. Offene gehen weiter.
not-a-length = Das ist keine Zeitspanne. Schreiben Sie sie wie 2h, 7d oder 4w.
nobody-named = Geben Sie an, wen: ein Mitglied oder eine Rolle.
no-such-topic = Es gibt hier kein Thema „{ $said }“. Wählen Sie eines aus der Liste.
sum-how = Schreiben Sie das Ergebnis in Ziffern.
checked-dm = Das war richtig. Drücken Sie noch einmal auf den Knopf der Karte weiter oben; einen Tag lang wird nichts mehr gefragt.
check-over = Diese Frage ist vorbei. Versuchen Sie eine andere.
check-gone = Diese Frage ist vorbei. Fangen Sie dort noch einmal an, wo Sie herkommen.
answer-title = Zeigen Sie, dass Sie ein Mensch sind

## panels
heading = Wie kann Ihnen das Team von { $server } helfen?
text = Bitte nennen Sie Ihr Anliegen. Nur Sie und das Team können es lesen.
gone = Diese Hilfe-Nachricht ist veraltet. Suchen Sie eine neuere oder fragen Sie einen Admin.
editor-armed = Klicken Sie eine Nachricht rechts an oder halten Sie sie gedrückt, dann Apps, **Diese Nachricht wählen**. Das Warten endet { $until }.
not-posted = Die Hilfe-Nachricht **{ $name }** ist gespeichert, aber Discord hat sie nicht angenommen. Prüfen Sie ihre Emojis und Bilder und ob ich dort schreiben darf; veröffentlichen Sie sie dann neu.
how-to-select = Klicken Sie sie rechts an oder halten Sie sie gedrückt, dann Apps, **Diese Nachricht wählen**. Das Warten endet { $until }.
draft-gone = Diese Ansicht ist veraltet. Fangen Sie mit dem Befehl neu an.
changed-meanwhile = Jemand anderes hat diese Hilfe-Nachricht inzwischen geändert. Es wurde nichts gespeichert; fangen Sie mit dem Befehl neu an.
none = Auf diesem Server gibt es noch keine Hilfe-Nachricht. Machen Sie eine mit `/panel create`.
from-file = Die Hilfe-Nachricht { $name } kommt aus der Desk-Datei des Servers. Ändern Sie sie dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
not-a-panel = Das ist keine Hilfe-Nachricht von mir, die noch steht. Wählen Sie die mit den Knöpfen.
nothing-to-copy = In dieser Nachricht ist weder Text noch Bild. Wählen Sie eine andere.
too-many = Mehr Hilfe-Nachrichten kann ein Server nicht haben. Nehmen Sie erst eine weg.
no-topics-yet = Es gibt noch kein Thema zur Wahl. Legen Sie zuerst eins mit `/type add` an.
picture-too-large = Das Bild { $file } ist größer als { $megabytes } MB, darum wurde nichts kopiert. Wählen Sie eine Nachricht mit einem kleineren.
pictures-too-large = Die Bilder sind zusammen größer als { $megabytes } MB, darum wurde nichts kopiert. Nehmen Sie weniger oder kleinere.

## ratings
asked = Wie bewerten Sie die Hilfe?
reported = Das Team von { $server } liest Ihre Rückmeldung zu Ticket #{ $number }.
asked-member = { $member }, wie war die Hilfe? Nur Sie können antworten, und nur das Team liest es.
said = Sie haben gesagt: { $rating }
until = Ändern können Sie das bis { $until }.
until-words = Das Team liest, was Sie geschrieben haben. Beides können Sie bis { $until } ändern.
feedback-done = Ihre Bewertung von Ticket #{ $number }: { $rating }. Das Team liest sie.
not-closed = Ticket #{ $number } ist offen. Geben Sie an, wie die Hilfe war, sobald es geschlossen ist.
stays = Das ist mehr als 7 Tage her, darum bleibt, was Sie zu Ticket #{ $number } gesagt haben.
not-rated = Sagen Sie zuerst, wie die Hilfe war; dann können Sie etwas dazu sagen.
nothing-to-rate = Sie haben hier kein geschlossenes Ticket, das Sie bewerten könnten.
too-many-problems = Sie haben zu Ticket #{ $number } schon drei Probleme gemeldet, mehr werden nicht angenommen. Öffnen Sie ein weiteres Ticket, um darüber zu sprechen.
no-place-left = Der Ort von Ticket #{ $number } ist gelöscht, das Team würde das nicht lesen. Öffnen Sie ein weiteres Ticket, um darüber zu sprechen.

## holds
there = Das Team von { $server } hat Ticket #{ $number } bis { $date } zurückgestellt, { $at }. Was Sie bis dahin schreiben, bleibt dabei.
still = Dies ist bei Ticket #{ $number } vermerkt. Es ist bis { $date } zurückgestellt, { $at }; vorher antwortet das Team von { $server } nicht.
goes-on = Ticket #{ $number } ist nicht mehr zurückgestellt. Das Team von { $server } setzt die Bearbeitung fort.
there-no-end = Das Team von { $server } hat Ticket #{ $number } zurückgestellt; wenn es weitergeht, steht das hier. Was Sie bis dahin schreiben, bleibt dabei.
not-a-moment = Geben Sie an, bis wann, in Minuten oder wie `2d`, `freitag` oder `2026-12-24`: mindestens eine Minute, höchstens 90 Tage.
no-reason-of-trainee = Das Mitglied würde den Grund lesen, und noch niemand hat ihn sich angesehen. Stellen Sie es ohne Grund zurück.
still-no-end = Dies ist bei Ticket #{ $number } vermerkt. Es ist zurückgestellt; das Team von { $server } teilt hier mit, wenn es weitergeht.

## forms
page-kept = Ihre bisherigen Antworten sind gespeichert. Noch ist nichts gesendet.
cancelled = Es wurde nichts gesendet, und Ihre Antworten sind gelöscht.
kept-files = Behalten: { $files }. Schicken Sie andere, um sie zu ersetzen.
kept-until = Wird { $at } vergessen, wenn Sie nicht weitermachen.
mistake-not-offered = **{ $question }**: Wählen Sie aus der Liste; sie hat sich gerade geändert.
mistake-too-few = **{ $question }**: Wählen Sie mindestens { $least }.
mistake-too-many = **{ $question }**: Wählen Sie höchstens { $most }.
mistake-too-large = **{ $question }**: Dateien mit höchstens 10 MB und zusammen 24 MB; schicken Sie sie noch einmal.
mistake-lost = **{ $question }**: Die Datei ist nicht angekommen; schicken Sie sie noch einmal.
over = Dieses Formular ist vorbei: gesendet, abgebrochen oder länger als einen Tag liegen geblieben. Fangen Sie dort neu an, wo Sie es gefunden haben.
changed = Sie haben dieses Formular in einem anderen Fenster geändert. Sehen Sie Ihre Antworten an und schicken Sie es noch einmal.
edit-ask = Was fragen Sie?
from-file = Was zum Thema { $topic } gefragt wird, kommt aus der Desk-Datei des Servers. Ändern Sie es dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
full = Ein Formular hat höchstens 25 Fragen. Entfernen Sie zuerst eine.
flaw-ask-empty = Die Frage ist leer. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-ask-too-long = Die Frage ist länger als { $most } Zeichen. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-choices-missing = Diese Art Frage braucht eine Auswahl. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-choices-elsewhere = Nur Menüs, Listen und Kästchen haben eine Auswahl. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-choices-too-few = Diese Art Frage braucht mindestens { $least } zur Auswahl. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-choices-too-many = Diese Art Frage hat höchstens { $most } zur Auswahl. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-choice-empty = Eine Auswahl ist leer. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-choice-twice = „{ $label }“ steht zweimal da. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-bounds-elsewhere = Hier lässt sich nichts zählen: Lassen Sie „Mindestens“ und „Höchstens“ leer. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-bounds-crossed = „Mindestens“ ist mehr als „Höchstens“. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-bounds-beyond = „Mindestens“ und „Höchstens“ gehen hier bis { $most }. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-pattern-elsewhere = Nur Texte haben ein Muster. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-pattern-wrong = Das Muster ist kein regulärer Ausdruck. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-pattern-slow = Manche Antworten würden mit diesem Muster ewig dauern: Vermeiden Sie Wiederholung in Wiederholung. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-example-missing = Ein Muster braucht ein Beispiel: Wer sich vertippt, liest es. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-example-does-not-fit = Das Beispiel passt nicht zu seinem Muster oder seiner Länge. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.
flaw-accepts-elsewhere = Nur Dateien haben Arten von Dateien. Drücken Sie den Knopf noch einmal; was Sie geschrieben haben, bleibt.

## conversation
answer-here = -# Bitte antworten Sie hier.
partly = **Nicht zugestellt:** { $file } ist größer als { $limit } MB. Bitte senden Sie eine kleinere Datei oder einen Link.
not-changed = -# Die Änderung wurde nicht gesendet: Was das Mitglied liest, wurde so freigegeben. Senden Sie eine weitere Antwort oder nehmen Sie diese zurück.
not-changed-by-trainee = Jemand anderes vom Team hat diese Antwort so freigegeben. Senden Sie eine weitere oder nehmen Sie diese zurück.
unread = ⚠️ Was hier geschrieben wird, kann ich nicht lesen, also blieb es im Team. Um { $member } zu antworten, nehmen Sie den Knopf Antworten, `/reply` oder „Als Antwort senden“ im Menü Apps einer Nachricht.
kept = Ihr Text ist aufgehoben:
waiting = Noch nicht gesendet: Das Mitglied ist per DM nicht erreichbar. Ihr Text ist aufgehoben und geht raus, sobald es geht.
staff-room = Der Thread des Teams von { $server } ist für mich geschlossen. Was Sie schreiben, ist aufgehoben und kommt an, sobald er wieder offen ist.
still-there = ⚠️ { $staff }, Ihre Nachricht steht noch im Ticket, wo das Mitglied mitliest: Ich darf sie nicht löschen. Löschen Sie sie selbst. Wer den Server verwaltet, kann mir erlauben, Nachrichten zu verwalten.
not-aside = Ihre interne Nachricht in Ticket #{ $number } steht dort nicht mehr und ist aufgehoben, aber ich kann keinen Thread dafür anlegen. Wer den Server verwaltet, kann mir erlauben, Threads zu erstellen.
not-let-in = ⚠️ { $who } kam nicht in Ticket #{ $number }. In { $place } brauche ich Nachrichten in Threads versenden, und { $who } muss den Kanal darüber sehen. Nutzen Sie dann noch einmal `/ticket add`.
not-put-out = ⚠️ { $who } ist noch in Ticket #{ $number } und liest weiter mit. In { $place } brauche ich Threads verwalten. Nutzen Sie dann noch einmal `/ticket remove`.
not-left = ⚠️ Ticket #{ $number } geht woanders weiter, aber an seinem alten Ort kann noch geschrieben werden. In { $place } brauche ich { $needs }. Sperren Sie ihn selbst, oder ich tue es binnen eines Tages, sobald ich darf.
state-refused = Discord hat die Zustellung an { $reader } abgelehnt. Schreiben Sie es anders oder nehmen Sie eine andere Datei.
not-your-reply = Wählen Sie eine Antwort, die Sie in diesem Ticket gesendet haben.
nothing-to-send = Es gibt nichts zu senden. Schreiben Sie, was das Mitglied lesen soll.
form-file-gone = Eine Datei des Formulars war weg, bevor ich sie kopieren konnte. Drücken Sie Antworten und senden Sie sie noch mal; Ihr Text ist nicht gesendet.
nothing-said = Wählen Sie eine Nachricht, die jemand in diesem Ticket geschrieben hat.
held-back-heading = Nicht gesendet: Es könnte sagen, wer Sie sind
held-back-why = Solche Dateien nennen oft, wer sie gemacht hat, und das kann ich nicht herausnehmen. Ihr Text und alle anderen Dateien wurden gesendet.
held-back-now = Schicken Sie stattdessen ein Bild davon. Oder senden Sie es, wie es ist: Dann kann das Team alles lesen, was darin steht.
files-gone = Diese Dateien wurden nicht gesendet: Ihre Nachricht ist nicht mehr da, oder das Ticket ist geschlossen. Schicken Sie sie noch einmal, wenn sie gebraucht werden.

## identity
signed-otherwise = Nichts wurde gesendet oder geschlossen: Dieses Thema ist immer { $as } unterschrieben. Versuchen Sie es noch mal, ohne zu sagen, als wer.
profile-own = Das ist Ihr Alias. Mitglieder lesen ihn, wenn Sie mit einem Alias antworten.
no-such-alias = Diesen Alias hat niemand im Team. Tippen Sie einen Teil davon und wählen Sie aus der Liste.
not-a-word = Nehmen Sie ein einzelnes Wort aus höchstens 20 Buchstaben, etwa `Quiet` oder `Otter`.
not-a-picture = Nehmen Sie ein Emoji oder einen Link zu einem Bild, der mit `https://` beginnt.
too-many-words = Die Liste ist voll. Nehmen Sie erst ein Wort heraus.
too-few-words = Zwei Wörter müssen bleiben. Fügen Sie erst ein anderes hinzu.

## participants
you-were-added = Sie wurden zu Ticket #{ $number } dazugeholt
you-were-added-to = Das Team von { $server } hat Sie in ein Gespräch mit { $member } geholt.
how-to-take-part = Schreiben Sie hier, um mitzureden; { $member } und das Team lesen es.
you-are-out = Sie nehmen an Ticket #{ $number } des Teams von { $server } nicht mehr teil.
you-left = Sie sind draußen. Was ab jetzt gesagt wird, erreicht Sie nicht mehr.
already-there = Die Person nimmt schon teil. Wählen Sie jemand anderen von diesem Server.
not-a-member = Wählen Sie ein Mitglied dieses Servers, keinen Bot.
no-more-places = Es nehmen schon zehn weitere Personen teil. Entfernen Sie zuerst jemanden.
no-conversation = Dazuholen geht bei offenen Tickets mit einem Gespräch. Öffnen Sie es zuerst wieder, oder beginnen Sie ein neues.

## notices
digest-change = Mit `/notify` auf dem Server ändern Sie, wie Sie davon hören.
answered-line = { $member }, das Team von { $server } hat Ihnen oben geantwortet.
answered-where = Das Team von { $server } hat Ihnen vor 12 Stunden geantwortet und wartet auf Sie.
way-ping = Sie werden erwähnt, wenn ein Mitglied schreibt, einmal in zwei Minuten.
way-digest = Sie bekommen eine Nachricht von mir, wenn Mitglieder geschrieben haben, höchstens einmal pro Stunde.
way-off = Sie hören nicht davon, wenn Mitglieder schreiben.
quiet = Von { $from } bis { $to } ({ $zone }) erreicht Sie nichts; es wird danach gesagt.
which-tickets = Es geht um Tickets, um die Sie sich kümmern oder denen Sie folgen. `/ticket follow` fügt eins hinzu.
following = Sie folgen jetzt Ticket #{ $number }.
not-following = Sie folgen Ticket #{ $number } nicht mehr.
not-a-time = Eine Ruhezeit braucht zwei Uhrzeiten, etwa 22:00 und 07:00. Rufen Sie den Befehl noch mal mit beiden auf.
not-a-time-zone = Diese Zeitzone gibt es nicht. Nennen Sie eine wie Europe/Berlin oder America/New_York.
more-follow-says = Hören, was das Mitglied schreibt, ohne sich darum zu kümmern

## assignment
yours = { $who }, dieses Ticket ist Ihres.
given = { $who }, { $by } hat Ihnen dieses Ticket gegeben.
not-yours-to-answer = Nicht gesendet. { $who } kümmert sich darum und antwortet; übernehmen Sie das Ticket zuerst, oder schreiben Sie nur für das Team.
taken-aside = -# Aus dem Ticket hierher verschoben: Dort antwortet { $who }. Übernehmen Sie es, um selbst zu schreiben. { $staff }
yours-by-dm = Ticket #{ $number } bei { $server } ist Ihres.
more-claim = Sich selbst um dieses Ticket kümmern
more-take-over-says = Sich selbst darum kümmern, anstelle der Person von jetzt
shift-now-on = Sie bekommen jetzt neue Tickets.
shift-now-off = Sie bekommen keine neuen Tickets, bis Sie `/shift on` benutzen.
shift-now-hours = Sie bekommen jeden Tag von { $hours } ({ $zone }) neue Tickets.
not-of-team = { $who } beantwortet dieses Ticket nicht. Wählen Sie jemanden aus dem Team dafür.
who-is-meant = Geben Sie an, wer: ein Mitglied, ich oder niemand.
no-hours = Diese Zeiten kann ich nicht lesen. Schreiben Sie sie wie `09:00-17:00` und die Zeitzone wie `Europe/Berlin`.
hand-over-heading = Ihnen werden bei { $server } Tickets übergeben
hand-over-from =
    { $count ->
        [one] { $by } beendet die Schicht und übergibt Ihnen ein Ticket.
       *[other] { $by } beendet die Schicht und übergibt Ihnen { $count } Tickets.
    }
hand-over-team = **#{ $number }** · { $type } · wartet { $since } auf Sie · { $where }
handed =
    { $count ->
        [one] { $who } kümmert sich jetzt um Ihr Ticket.
       *[other] { $who } kümmert sich jetzt um Ihre { $count } Tickets.
    }
handed-team =
    { $count ->
        [one] Ihr Ticket gehört wieder dem ganzen Team.
       *[other] Ihre { $count } Tickets gehören wieder dem ganzen Team.
    }
handed-kept =
    { $count ->
        [one] Eins bleibt bei Ihnen, weil { $who } es nicht beantwortet: { $numbers }
       *[other] { $count } bleiben bei Ihnen, weil { $who } sie nicht beantwortet: { $numbers }
    }
handed-left =
    { $count ->
        [one] Eins wartet noch: Es war zu viel auf einmal. Machen Sie es noch einmal.
       *[other] { $count } warten noch: Es war zu viel auf einmal. Machen Sie es noch einmal.
    }
not-a-colleague = Wählen Sie jemand anderen vom Team, der auf diesem Server ist.
shift-now-days = Sie bekommen an { $days } von { $hours } ({ $zone }) neue Tickets.
shift-now-week = Sie bekommen zu diesen Zeiten ({ $zone }) neue Tickets: { $hours }
too-often-away = Sie haben schon 25 Abwesenheiten vor sich. Tragen Sie die nächste ein, wenn eine davon vorbei ist.
away-now = Sie bekommen bis { $until } keine neuen Tickets.
away-later = Sie bekommen ab { $from } bis { $until } keine neuen Tickets.
away-over = Sie sind zurück: Wann Sie Tickets bekommen, sagt Ihre Schicht.
away-called-off = Diese Abwesenheit ist gestrichen: Wann Sie Tickets bekommen, sagt Ihre Schicht.
away-hint = Was Sie haben, bleibt bei Ihnen, bis Sie es übergeben.
no-days = Diese Tage kann ich nicht lesen. Schreiben Sie sie wie `mo-fr` oder `sa, so`.
no-time-off = Geben Sie an, bis wann Sie abwesend sind, wie `2d`, `freitag` oder `2026-12-24`: nach dem Beginn und innerhalb eines Jahres.
not-away = Sie sind nicht abwesend.

## on-call
called = { $who }, das Team ist weg und Sie haben Bereitschaft: Das hier ist neu.
now-on = Sie haben Bereitschaft, bis Sie sie mit `/on-call off` beenden.
now-on-until = Sie haben Bereitschaft bis { $until }.
now-off = Sie haben keine Bereitschaft mehr.
not-a-moment = Geben Sie an, bis wann, wie `12h`, `montag` oder `morgen 8:00`: innerhalb von 90 Tagen.
not-on-call = Sie haben keine Bereitschaft.
your-turn = Sie haben bei { $server } Bereitschaft bis { $until }.
now-yours = Sie haben die von { $from } bis { $until }.
swapped-with-you = { $who } hat bei { $server } mit Ihnen die Bereitschaft getauscht und hat die ab { $from }.
swap-back = Wenn Ihnen das nicht passt, tauschen Sie mit `/on-call swap` zurück.
by-turns = Sie sind bis { $until } mit der Bereitschaft an der Reihe. Tauschen Sie mit `/on-call swap`, oder geben Sie mit `/shift away` an, wann Sie abwesend sind.
no-people = Erwähnen Sie, wer an die Reihe kommt, in dieser Reihenfolge, wie `@Mel @Kim`: 1 bis { $most } Leute von diesem Server, keine Bots.
no-hand-over = Schreiben Sie, wann übergeben wird, wie `montag 9:00`, und die Zeitzone wie `Europe/Berlin`.
no-turn = Da sind Sie nicht an der Reihe. `/on-call list` zeigt, wer als Nächstes dran ist.

## handling
message-gone = Diese Nachricht finde ich hier nicht. Wählen Sie in ihrem Menü „Nachrichtenlink kopieren“ und geben Sie mir diesen Link.
too-many-pins = Hier sind 250 Nachrichten angeheftet, und mehr behält Discord nicht. Lösen Sie zuerst eine.
not-permitted-to-pin = Ich darf hier keine Nachrichten anheften. Geben Sie mir in diesem Kanal „Nachrichten anpinnen“.
not-to-be-pinned = Zeilen von Discord selbst lassen sich nicht anheften. Wählen Sie eine Nachricht, die jemand geschrieben hat.
thread-is-closed = Der Thread dieses Tickets ist geschlossen. Öffnen Sie das Ticket zuerst wieder.
no-name = Davon bleibt kein Name. Nehmen Sie Buchstaben oder Zahlen.
no-tag = Geben Sie an, welche Tags, mit Kommas dazwischen.
too-many-tags = Ein Ticket hat höchstens { $most } Tags. Entfernen Sie zuerst welche.
no-room-to-name = Dieses Ticket wird noch geöffnet. Versuchen Sie es wieder, sobald es offen ist.
is-closing = Das wird gleich geschlossen. Lassen Sie es erst offen.
no-mark = Geben Sie an, womit Sie es markieren wollen, in ein, zwei Wörtern.

## relations
goes-on-heading = Ihr Ticket geht als #{ $number } weiter
goes-on-next = Schreiben Sie hier wie bisher; alle Beteiligten lesen es mit.
with-itself = Das ist dieses Ticket selbst. Nennen Sie die Nummer eines anderen.
too-many = Ticket #{ $number } ist schon mit { $most } anderen verknüpft, mehr geht nicht. Lösen Sie zuerst eine Verknüpfung.
merged-together = Dieses Ticket und #{ $number } wurden zusammengelegt oder aufgeteilt. Mit `/related separate` lösen Sie ein zusammengelegtes heraus.
into-report = Ticket #{ $number } ist eine Meldung ohne Gespräch, also kann dort kein Gespräch weitergehen. Legen Sie die Meldung mit diesem Ticket zusammen.
would-read-all = In Ticket #{ $number } würde { $names } alles lesen, was vorher gesagt wurde. Holen Sie die Person mit `/ticket add` dazu, wenn sie das darf, und legen Sie dann zusammen.
other-is-closed = Ticket #{ $number }, in dem dieses aufgegangen ist, ist geschlossen. Öffnen Sie es zuerst wieder.
changed-meanwhile = In diesen Tickets ist gerade jemand dazugekommen oder gegangen. Nichts wurde geändert; versuchen Sie es noch einmal.
not-their-words = Das hat das Mitglied nicht in diesem Ticket geschrieben. Wählen Sie eine Nachricht des Mitglieds, oder kopieren Sie ihren Link.
no-such-topic = Geben Sie ein Thema an: { $topics }

## incidents
files-gone = Discord hat diese Dateien nicht mehr. Wählen Sie sie noch einmal aus.
line-hidden = #{ $number } · können Sie nicht lesen
news-given-up = ⚠️ konnte nicht gesendet werden; antworten Sie dort selbst
left-out = Ausgelassen, weil Sie sie nicht beantworten oder schließen: { $tickets }
done-started = Ticket #{ $number } ist jetzt ein Vorfall. Fügen Sie die Tickets anderer mit `/incident add` hinzu; `/incident update` sagt es allen.
not-there = Nicht hier, oder Sie beantworten sie nicht: { $tickets }
not-numbers = Nennen Sie Nummern von Tickets mit Kommas dazwischen, etwa `12, 13, 17`; höchstens { $most } auf einmal.
part-of-another = Dieses Ticket gehört zu Vorfall #{ $number } und kann deshalb selbst keiner sein. Nehmen Sie es dort zuerst heraus.
report-is-none = Das ist eine Meldung: Wer sie geschickt hat, liest keine Antworten. Beginnen Sie den Vorfall in einem Ticket.
nobody-to-tell = Niemand würde es lesen: Kein Ticket dieses Vorfalls ist offen und von Ihnen zu beantworten.
not-by-trainee = Was Sie Mitgliedern sagen, sieht zuerst jemand anderes vom Team an. Bitten Sie sie, das zu schicken.

## reminders
asked-for = Das wollten Sie am { $at } in { $server }.
not-reached = { $person }, eine Erinnerung zu diesem Ticket wartet auf Sie. Erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen dieses Servers, um sie zu lesen.
set = Sie bekommen { $at } eine DM ({ $date }).
rests = Ticket #{ $number } ruht bis { $date }, oder bis das Mitglied schreibt. Sie bekommen { $at } eine DM, wenn es von selbst wach wird.
list-heading = Ihre Erinnerungen
list-none = Sie haben auf diesem Server keine Erinnerungen.
not-a-moment = Nennen Sie die Zeit in Minuten, oder wie `2h`, `morgen 9:00` oder `freitag 17:30`: frühestens in einer Minute, spätestens in 90 Tagen.
too-many = Sie haben 25 Erinnerungen auf diesem Server. Sagen Sie zuerst eine ab: `/remind list`.

## removal
erase-form =
    .number = Tippen Sie die Nummer des Tickets
other-number = Das ist nicht die Nummer. Nichts wurde gelöscht. Um Ticket #{ $number } zu löschen, nehmen Sie den Befehl noch einmal und tippen Sie { $number }.

## topics
helped = Es wurde kein Ticket geöffnet. Drücken Sie wieder auf den Knopf, wenn Sie das Team brauchen.

## gone-roles
stood = Sie war hier genannt und ist herausgenommen: { $of }. Schauen Sie, ob dort jemand anderes antworten oder Bescheid bekommen soll.
shut = ⚠️ Mitglieder brauchten diese Rolle für { $of }, also kann dort gerade niemand Tickets öffnen. Wählen Sie eine andere Rolle oder keine.
unanswered = ⚠️ Nur diese Rolle hat beantwortet, was diese Abteilungen bekommen: { $of }. Deren Tickets bleiben für andere verschlossen. Legen Sie fest, wer sie jetzt beantwortet.
in-file = Die Desk-Datei nennt sie vielleicht noch. Nehmen Sie sie dort heraus, bevor Sie sie wieder anwenden.

## setup
suggestion = Noch ist nichts angelegt. Das passt zu Ihrem Server; **So einrichten** legt alles an.
from-file-card = Das steht in einer Desk-Datei. Ändern Sie es dort, sonst macht die Datei rückgängig, was hier geändert wird.
choose-staff = ⚠️ Wählen Sie, wer antwortet. Gibt es keine Rolle für Ihr Team, legen Sie sie zuerst in den Servereinstellungen an.
choose-place = ⚠️ Wählen Sie, wohin Tickets kommen.
choose-team-place = ⚠️ Wählen Sie, wohin Tickets kommen: einen Kanal, den nur das Team sieht.
choose-panel = ⚠️ Wählen Sie, wo die Hilfe-Nachricht steht.
done-next = `/setup try` öffnet ein Übungs-Ticket. Ändern können Sie alles mit `/setup start`, Themen mit `/type list`, die Hilfe-Nachricht mit `/panel edit`. Was es noch gibt: `/setup add`.
over = Diese Karte wurde benutzt oder ist älter als ein Tag. Benutzen Sie `/setup start`.
from-file = Eine Desk-Datei sagt, wie dieser Server eingerichtet ist. Ändern Sie es dort; hier wurde nichts geändert.
greeting-what-now = Schreiben Sie dort `/setup start`: Eine Karte ist schon ausgefüllt, und ein Klick darauf legt alles an.
practice-open = Ihr Übungs-Ticket ist offen
practice-open-already = Ihr Übungs-Ticket ist noch offen
practice-team = In { $thread } sind Sie das Team: Mit `+Text` oder „Antworten“ antworten Sie.
practice-member = Das Mitglied sind Sie in Ihren Direktnachrichten mit mir. Niemand sonst erfährt davon, und nichts wird gezählt.
practice-you-are-member = Hier sind Sie das Mitglied: Schreiben Sie etwas. Antworten können Sie im Thread, wo Sie das Team sind.
practice-you-are-team = Hier sind Sie das Team, und allein. Was Sie als Mitglied schreiben, kommt aus Ihren Direktnachrichten mit mir.
practice-not-by-dm = Ihre Mitglieder sprechen auf dem Server selbst mit dem Team; nur hier ist ihre Seite eine Direktnachricht.
practice-member-in-thread = In { $thread } sind Sie das Mitglied: Was Sie dort schreiben, kommt von ihm. Sonst erfährt es niemand, und nichts zählt.
practice-you-are-member-in-thread = Hier sind Sie das Mitglied: Schreiben Sie etwas. Beantworten können Sie es im anderen Thread, wo Sie das Team sind.
practice-you-are-team-in-thread = Hier sind Sie das Team, und allein. Was Sie als Mitglied schreiben, kommt aus dem anderen Thread.
practice-no-dm = Ich kann Ihnen keine Direktnachricht schicken
practice-no-dm-what-now = Dort wären Sie das Mitglied. Erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen dieses Servers und benutzen Sie dann `/setup try` noch einmal. Oder seien Sie das Mitglied in einem Thread.
nothing-to-try = Es gibt noch kein Thema, das Tickets öffnet. Benutzen Sie `/setup start`.

## snips
your-alias = Ihr Alias
changed-since = Sie wurde geändert, seit Sie sie gesehen haben. So lautet sie jetzt.
list-own-line = **{ $name }** { $summary } · Ihre · { $uses ->
        [one] einmal
       *[other] { $uses }-mal
    } benutzt
used-own =
    Nur für Sie. { $uses ->
        [one] Einmal
       *[other] { $uses }-mal
    } benutzt.
saved-own = Vorlage { $name } ist für Sie gesichert.
how-to-send = Senden Sie sie mit { $command }, `/snip send` oder „Vorlage“ auf der Karte.
not-there = Es gibt keine Vorlage { $name }. `/snip list` zeigt, welche Sie haben.
did-you-mean = Es gibt keine Vorlage { $name }. Meinen Sie { $meant }?
no-abbreviation = Geben Sie ihr einen kurzen Namen aus Buchstaben und Ziffern, etwa `refund`.
taken = Es gibt schon eine Vorlage { $name }. Nehmen Sie einen anderen Namen oder ändern Sie sie mit `/snip edit`.
too-many = Es gibt { $count } Vorlagen, mehr passen nicht. Löschen Sie eine, die niemand benutzt.
not-a-length = Schreiben Sie die Dauer wie `30m`, `12h` oder `3d`, höchstens 90 Tage.
gone = Diese Vorlage wurde gelöscht. `/snip list` zeigt, welche Sie haben.

## approvals
declined-line = Ihre Antwort wurde nicht freigegeben. Was anders werden soll, steht oben.
crossed = { $who } hat { $at } geantwortet, nachdem Sie das Formular geöffnet haben.
crossed-typed = { $who } hat { $at } geantwortet. Zwischen dieser und Ihrer Antwort lagen weniger als 10 Sekunden, Sie haben sie vielleicht nicht gesehen.
yours = Ihre Antwort:
sent-anyway = Ihre Antwort ist auch unterwegs.
dropped = Ihre Antwort wurde nicht gesendet.
edit-form =
    .change = Ihre Antwort bearbeiten
not-by-yourself = Ihre Antworten gibt jemand anderes im Team frei.
not-by-trainee = Ihre eigenen Antworten geben andere frei, deshalb können Sie diese nicht freigeben.
writer-may-not = { $staff } darf das nicht mehr senden. Lehnen Sie es ab und antworten Sie in Ihrem eigenen Namen.
closed-since = Ticket #{ $number } wurde geschlossen, nachdem das geschrieben war. Öffnen Sie es wieder, um es zu senden, oder lassen Sie es ruhen.

## warnings
about = Zu Ticket #{ $number }. Sie können hier antworten.
about-edited = Zu Ticket #{ $number }. Bearbeitet. Sie können hier antworten.
none-such = Es gibt keine Verwarnung { $number }, die Sie ändern könnten. `/warn list` zeigt, welche es gibt.
not-by-trainee = Ihre Antworten sieht sich zuerst jemand anderes vom Team an, und eine Verwarnung wird sofort gelesen. Bitten Sie jemanden von ihnen, sie auszusprechen.
nothing-to-say = Schreiben Sie, was das Mitglied lesen soll.

## notes
none-such = Es gibt keine Notiz { $number }, die Sie sehen könnten. `/note list` zeigt, welche es gibt.
about-you = Notizen über Sie sind für den Rest des Teams.
nothing-to-keep = Schreiben Sie, was das Team wissen soll.

## transcripts
file-for-you = Was Sie lesen konnten

## auto-answers
line-paused = ⚠️ **{ $name }** { $on } ist aus: Die Suche danach dauerte zu lange. Sichern Sie mit `/auto-answer edit` ein einfacheres Muster. · { $when ->
        [before] vor dem Ticket
        [ticket] in Tickets
       *[both] vor dem Ticket und darin
    } · { $given ->
        [one] einmal
       *[other] { $given }-mal
    } gegeben · half { $helped } von { $offered } vor dem Ticket
no-trigger = Geben Sie an, welche Wörter sie auslösen, etwa `Erstattung, Geld zurück`.
too-slow = Dieses Muster könnte ewig an dem suchen, was ein Mitglied schreibt. Nehmen Sie eine Wiederholung in einer Wiederholung heraus.
nothing-to-say = Geben Sie ihr einen Namen und eine Antwort.
too-many = Es gibt { $count } automatische Antworten, mehr passen nicht. Löschen Sie eine, die niemandem hilft.
taken = Es gibt schon eine automatische Antwort { $name }. Nehmen Sie einen anderen Namen oder ändern Sie sie mit `/auto-answer edit`.

## contact
blocked = { $member } ist gesperrt: Was Sie schreiben, kommt an, aber Antworten per DM erreichen Sie erst, wenn die Sperre endet.
waits = Ticket #{ $number } mit { $member } wartet auf seinen Platz. Ihre Nachricht geht raus, sobald er da ist.
told-heading = Das Team von { $server } hat Ihnen geschrieben
told-by = { $name } hat Ticket #{ $number } mit Ihnen geöffnet. Es geht um: { $topic }
told-by-team = Das Team hat Ticket #{ $number } mit Ihnen geöffnet. Es geht um: { $topic }
told-next = Schreiben Sie hier, um zu antworten; das Team von { $server } liest es.
your-words = Sie haben geschrieben:
not-a-member = Diese Person ist nicht auf diesem Server, ich kann sie nicht erreichen. Wählen Sie ein Mitglied dieses Servers.
no-bots = Bots kann man nicht anschreiben. Wählen Sie eine Person.
not-yourself = Mit sich selbst können Sie kein Ticket öffnen. Wählen Sie jemand anderen.
no-topic = Ein solches Thema haben Sie nicht. Sie können zu Themen schreiben, deren Tickets Sie beantworten und deren Mitglieder mit Namen fragen.
sent-before = Das wurde schon gesendet. Fangen Sie neu an, um noch einmal zu schreiben.
file-gone = Eine Datei war weg, bevor ich sie kopieren konnte. Schicken Sie sie noch einmal.
nothing-to-say = Ihre Nachricht hat keine Worte. Schreiben Sie, was dort stehen soll.

## evidence
gone = Diese Meldung wurde gesendet, abgebrochen oder vergessen. Melden Sie die Nachricht noch einmal, um neu anzufangen.
nothing-in-it = In dieser Nachricht ist nichts, was ich kopieren könnte. Melden Sie eine andere.
your-own = Diese Nachricht haben Sie selbst geschrieben. Öffnen Sie ein Ticket, um darüber zu reden.
ours = Diese Nachricht habe ich für andere geschrieben. Schreiben Sie dem Team stattdessen in Ihrem Ticket.
no-topic = Das Team nimmt hier keine Meldungen an. Schreiben Sie dem Team auf anderem Weg.

## worklist
yours = #{ $number } · { $type } ist Ihres: { $member }, Team ist dran { $since }.
nothing-for-you = Nichts wartet auf Sie. Um alles, was Sie beantworten, kümmert sich jemand, oder das Mitglied ist dran.
mine-looked = Sie kümmern sich um
mine-asked = Sie haben gefragt
mine-none = Sie kümmern sich um kein Ticket.
mine-asked-none = Sie haben kein offenes Ticket.
asked-you = 💬 #{ $number } · { $about } · Sie sind an der Reihe { $since } · { $where }
from-file = Wo diese Liste steht, sagt die Desk-Datei des Servers. Ändern Sie es dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
where-or-not = Nennen Sie einen Kanal oder beenden Sie die Liste, nicht beides.
no-such-channel = Diesen Kanal sehe ich nicht. Lassen Sie mich hinein oder nennen Sie einen anderen.
morning = Was bei { $server } auf Sie wartet
morning-more = und { $count } weitere, um die Sie sich kümmern
morning-change = Wann Sie das lesen, ändern oder beenden Sie mit `/morning` auf dem Server.
morning-on = Um { $time } ({ $zone }) bekommen Sie eine Nachricht mit dem, was auf Sie wartet, an Tagen, an denen etwas wartet.
morning-off = Sie bekommen morgens keine Nachricht. `/morning at:08:30` schickt eine.
not-a-time = Das ist keine Uhrzeit. Schreiben Sie sie wie 08:30, oder off.

## automation
starter-silent-words = Wir haben eine Woche nichts von Ihnen gehört. Öffnen Sie es wieder, wenn Sie noch Hilfe brauchen.
mistake-kept = Nichts wurde gespeichert. Was Sie geschrieben haben, ist noch da.
not-a-condition = Die Bedingung { $line } verstehe ich nicht. Schreiben Sie sie wie `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` oder `rating bad`; mit `not` davor das Gegenteil.
not-a-step = Den Schritt { $line } verstehe ich nicht. Schreiben Sie ihn wie `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note Schaut mal`, `reply greeting`, `ask`, `webhook https://…`, `close` oder `tell #kanal Neues Ticket`.
no-such-person = Ich weiß nicht, wer { $named } ist. Schreiben Sie `me` oder die Nummer, die bei Discord Benutzer-ID heißt.
how-long = Geben Sie an, wie lange, von einer Minute bis 90 Tage: wie `2 h` oder `7 d`.
nothing-to-do = Geben Sie an, was die Regel tut.
no-name = Geben Sie der Regel einen Namen.
taken = Es gibt schon eine Regel { $name }. Wählen Sie einen anderen Namen.
too-many = Ein Server hat höchstens { $count } Regeln. Entfernen Sie zuerst eine.
in-desk-file = Die Regel { $name } steht in der Desk-Datei. Ändern Sie sie dort.
channel-open = Den Kanal, in dem sie Bescheid gibt, können inzwischen alle Mitglieder lesen; als sie gespeichert wurde, war das nicht so. Wenn Sie es so meinen, speichern Sie die Regel noch einmal.
key = Webhooks dieses Servers sind mit diesem Schlüssel signiert. Zeigen Sie ihn sonst niemandem.

## help
overview = Was Sie hier tun können
unknown = Es gibt hier keinen Befehl „{ $asked }“, den Sie verwenden können. `/help` allein zeigt Ihnen alle.

## kernel
not-permitted = Dafür brauchen Sie die Berechtigung „{ $right }“, und die haben Sie nicht.
team-lacks = Falls Sie zum Team gehören: Wer den Server verwalten darf, kann Ihnen die Berechtigung „{ $right }“ geben.
given-by-admins = Wer den Server verwalten darf, kann sie Ihnen geben.
given-by-owner = Wem der Server gehört, der kann sie Ihnen geben.
obsolete = Das geht hier nicht mehr. Suchen Sie eine neuere Nachricht oder tippen Sie den Befehl noch einmal.
try-again = Das hat nicht geklappt, weil etwas, das Frontdesk braucht, nicht geantwortet hat. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.
failed = Es wurde nichts geändert. Versuchen Sie es noch einmal; wenn es so bleibt, geben Sie dem Team diesen Code: `{ $id }`
failed-after = Es wurde gespeichert, aber nicht alles erledigt, was dazugehört. Geben Sie dem Team diesen Code: `{ $id }`
interrupted = Frontdesk wurde gerade neu gestartet. Es wurde nichts geändert. Drücken Sie noch einmal.
gone = Das gibt es nicht mehr. Tippen Sie den Befehl noch einmal.
only-you = Die Antwort ist nur für Sie.
not-here = Auf diesem Server können Sie { $command } hier nicht benutzen.
did-you-mean = Diesen Befehl gibt es nicht. Meinten Sie { $command }?
command-or-answer = Meinen Sie den Befehl { $command }, oder soll das so gesendet werden? Noch ist nichts gesendet.
word-or-answer = Meinen Sie { $word }, oder soll das so gesendet werden? Noch ist nichts gesendet.
typed-too-many = „{ $detail }“ ist zu viel. Setzen Sie Wörter, die zusammengehören, in "Anführungszeichen".
part-auto-answers =
    .does = Auf bestimmte Wörter antwortet niemand von Hand; braucht Antworten, die Sie schreiben.
part-automation =
    .does = Regeln tun von selbst etwas mit Tickets: wann, wenn, dann; braucht Regeln, die Sie schreiben.
