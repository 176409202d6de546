## tickets
confirm-who-reads = Das bleibt zwischen dir und dem Team.
opened-heading = Wir haben dein Ticket #{ $number }
opened-next = Schreib hier, wann immer du etwas ergänzen willst; die Antwort kommt in diesen Chat.
opened-at = Wir haben dein Ticket #{ $number }: { $room }
opened-soon = Wir haben dein Ticket #{ $number }. Ich erwähne dich dort.
opened-in-dm = Wir haben dein Ticket #{ $number }. Die Antwort kommt in unseren Chat.
opening = Ticket #{ $number } ist auf dem Weg zu uns.
line-heading = Du bist Nummer { $position } in der Schlange, und wir wissen von dir
line-probably = Deine Nachricht ist gut bei uns aufgehoben. Das Ticket öffnet sich von selbst, wahrscheinlich { $at }.
line-next = Deine Nachricht ist gut bei uns aufgehoben. Das Ticket öffnet sich von selbst.
cant-dm = Wir können dein Ticket lesen, dir aber noch nicht antworten. Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal.
reopen-until = Wenn noch etwas offen ist: Bis { $until } kannst du es wieder öffnen.
closed-for-good = Wenn dich noch etwas beschäftigt, schreib hier; das Team von { $server } bekommt ein neues Ticket.
closed-heading = Ticket #{ $number } ist fertig
closed-next = Wenn es für dich noch nicht vorbei ist, schreib einfach hier. Das Team von { $server } sieht dann alles.
closed-plain = Wir haben das zusammen abgeschlossen.
closed-plain-because = Wir haben das abgeschlossen: { $reason }
closed-unanswered = Wir haben nichts mehr von dir gehört. Melde dich wieder, wann immer du magst.
reopened-next = Wir sind wieder dran: Das Team von { $server } sieht, was du hier schreibst.
receipt-heading = Das Team von { $server } hat deine Meldung
receipt-next = Ein Gespräch gibt es dazu nicht, aber sie wird gelesen. Wenn du mit uns reden willst, öffne ein Ticket zu einem anderen Thema.
closed-report = Wenn du mehr davon siehst, schick dem Team von { $server } noch eine Meldung.

## closing
solved = Wir von { $server } glauben, dass Ticket #{ $number } erledigt ist. Du weißt es am besten.
said-yes = Gut zu wissen: Ticket #{ $number } ist gelöst.
said-not-yet = Ticket #{ $number } bleibt offen. Erzähl uns hier, was noch fehlt; das Team von { $server } liest es.
soon = Das Team von { $server } hat dir geantwortet und würde gern von dir hören. Schreib bis { $date } hier, dann bleibt es offen.

## intake
not-sent-topic = Noch nicht gesendet. Was beschäftigt dich?
write-here = Erzähl uns hier, was du brauchst; es geht mit.
confirm-heading = Soll das ans Team von { $server } gehen?
cancelled = Es wurde nichts gesendet. Wir sind da, wenn du uns brauchst.
forgotten = Das wurde nicht gesendet und ist vergessen. Schreib noch einmal, dann fangen wir neu an.
offer-helped = Gut, dann wurde kein Ticket geöffnet. Wir sind da, wenn du uns brauchst.
draft-gone = Das ist vorbei: gesendet, abgebrochen oder vergessen. Schreib noch einmal, dann fangen wir neu an.

## gates
lockdown = Wir nehmen zurzeit keine Tickets an; nichts wurde gesendet.
blocked = Du kannst bei { $server } keine Tickets mehr öffnen.
flood = Das war viel auf einmal. Hol kurz Luft und versuch es { $until } wieder.
account-age = Dein Konto ist noch ganz neu. Ein Ticket kannst du hier öffnen: { $until }.
member-age = Du bist gerade erst zu uns gekommen. Ein Ticket kannst du öffnen: { $until }.
paused = Das Team von { $server } braucht eine Pause und nimmt gerade keine Tickets an; nichts wurde gesendet.
away = Vom Team von { $server } ist niemand da; nichts wurde gesendet.
away-until = Wir sind nicht da, bis { $until }.
open = Wir haben schon Ticket #{ $number } von dir. Schreib einfach dort.
next = Das nächste Ticket kannst du öffnen: { $until }. Bis dahin sind wir bei dem, das du hast.
back = Wir sind wieder da: { $until }; deine Nachricht ist hier sicher.
back-later = Wir sind nicht da; deine Nachricht ist hier sicher.

## panels
heading = Was kann das Team von { $server } für dich tun?
text = Erzähl uns, worum es geht. Das bleibt zwischen dir und dem Team.

## ratings
asked = Wie haben wir das gemacht?
reported = Das Team von { $server } liest, was du zu Ticket #{ $number } gesagt hast, und nimmt es sich zu Herzen.

## holds
there = Wir von { $server } haben Ticket #{ $number } bis { $date } zurückgestellt, { $at }. Was du bis dahin schreibst, bleibt dabei.
still = Bei Ticket #{ $number } aufgehoben. Wir von { $server } sehen es am { $date } wieder an, { $at }.
goes-on = Wir sind wieder bei Ticket #{ $number }. Das Team von { $server } macht damit weiter.

## forms
page-kept = Wir heben deine bisherigen Antworten auf. Noch ist nichts gesendet.
cancelled = Es wurde nichts gesendet, und deine Antworten sind vergessen. Wir sind da, wenn du uns brauchst.

## conversation
answer-here = -# Schreib einfach hier, wenn du antworten willst.
partly = **Nicht zugestellt:** { $file } ist größer als { $limit } MB. Deine Worte haben wir; schick eine kleinere Datei oder einen Link.
