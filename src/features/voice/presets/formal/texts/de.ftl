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

## closing
solved = Das Team von { $server } betrachtet Ticket #{ $number } als erledigt.
said-yes = Sie haben bestätigt, dass Ticket #{ $number } erledigt ist.
said-not-yet = Ticket #{ $number } bleibt offen. Bitte schreiben Sie hier, was noch fehlt; das Team von { $server } liest es.
soon = Das Team von { $server } hat geantwortet und erwartet Ihre Nachricht. Schreiben Sie bitte bis { $date } hier, dann bleibt das Ticket offen.

## intake
not-sent-topic = Noch nicht gesendet. Worum geht es bei Ihrem Anliegen?
write-here = Bitte beschreiben Sie hier Ihr Anliegen; es wird mitgesendet.
confirm-heading = An das Team von { $server } senden?
cancelled = Es wurde nichts gesendet. Schreiben Sie bitte erneut, wenn Sie das Team benötigen.
forgotten = Dies wurde nicht gesendet und ist gelöscht. Schreiben Sie bitte erneut, um neu zu beginnen.
offer-helped = Es wurde kein Ticket geöffnet. Schreiben Sie bitte erneut, wenn Sie das Team benötigen.
draft-gone = Dies ist nicht mehr verfügbar: gesendet, abgebrochen oder gelöscht. Schreiben Sie bitte erneut, um neu zu beginnen.

## gates
lockdown = Zurzeit werden keine Tickets angenommen; es wurde nichts gesendet.
blocked = Sie können bei { $server } keine Tickets öffnen.
flood = Es sind zu viele Nachrichten in kurzer Zeit eingegangen. Bitte versuchen Sie es { $until } erneut.
account-age = Ihr Konto ist zu neu, um hier ein Ticket zu öffnen. Sie können eines öffnen: { $until }.
member-age = Sie sind erst seit Kurzem Mitglied. Sie können ein Ticket öffnen: { $until }.
paused = Das Team von { $server } nimmt derzeit keine Tickets an; es wurde nichts gesendet.
away = Das Team von { $server } ist nicht erreichbar; es wurde nichts gesendet.
away-until = Das Team ist nicht erreichbar, bis { $until }.
open = Ihr Ticket #{ $number } ist bereits offen.
next = Das nächste Ticket können Sie öffnen: { $until }.
back = Das Team ist wieder erreichbar: { $until }; Ihre Nachricht ist gespeichert.
back-later = Das Team ist derzeit nicht erreichbar; Ihre Nachricht ist gespeichert.

## panels
heading = Wie kann Ihnen das Team von { $server } helfen?
text = Bitte nennen Sie Ihr Anliegen. Nur Sie und das Team können es lesen.

## ratings
asked = Wie bewerten Sie die Hilfe?
reported = Das Team von { $server } liest Ihre Rückmeldung zu Ticket #{ $number }.

## holds
there = Das Team von { $server } hat Ticket #{ $number } bis { $date } zurückgestellt, { $at }. Was Sie bis dahin schreiben, bleibt dabei.
still = Dies ist bei Ticket #{ $number } vermerkt. Es ist bis { $date } zurückgestellt, { $at }; vorher antwortet das Team von { $server } nicht.
goes-on = Ticket #{ $number } ist nicht mehr zurückgestellt. Das Team von { $server } setzt die Bearbeitung fort.

## forms
page-kept = Ihre bisherigen Antworten sind gespeichert. Noch ist nichts gesendet.
cancelled = Es wurde nichts gesendet, und Ihre Antworten sind gelöscht.

## conversation
answer-here = -# Bitte antworten Sie hier.
partly = **Nicht zugestellt:** { $file } ist größer als { $limit } MB. Bitte senden Sie eine kleinere Datei oder einen Link.
