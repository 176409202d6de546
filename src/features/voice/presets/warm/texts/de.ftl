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
closed-plain = Wir haben dieses Ticket geschlossen.
closed-plain-because = Wir haben dieses Ticket geschlossen: { $reason }
closed-unanswered = Wir haben nichts mehr von dir gehört. Melde dich wieder, wann immer du magst.
reopened-next = Wir sind wieder dran: Das Team von { $server } sieht, was du hier schreibst.
receipt-heading = Das Team von { $server } hat deine Meldung
receipt-next = Ein Gespräch gibt es dazu nicht, aber sie wird gelesen. Wenn du mit uns reden willst, öffne ein Ticket zu einem anderen Thema.
closed-report = Wenn du mehr davon siehst, schick dem Team von { $server } noch eine Meldung.
moved-to = Hier machen wir damit weiter: { $room }.
moved-number-to = Mit Ticket #{ $number } machen wir hier weiter: { $room }.
moved-to-dm = Wir machen damit per Direktnachricht weiter.
goes-on-heading = Mit Ticket #{ $number } machen wir hier weiter
moving = Ticket #{ $number } zieht in einen privaten Thread um. Du wirst dort erwähnt, so findest du es leicht.
line-left = Du hast die Schlange verlassen, und es wurde kein Ticket geöffnet. Du kannst jederzeit wiederkommen.
adult-where = Dann sprechen wir dort darüber, wo Discord das Alter aller prüft.
confirm-report = Nur das Team liest sie. Du bekommst eine Bestätigung und weißt so, dass sie da ist; ein Gespräch darüber gibt es nicht.
cant-dm-heading = Ich würde dir gern schreiben, kann es aber nicht
too-late-to-reopen = Ticket #{ $number } lässt sich nicht mehr öffnen. Schreib einfach eine neue Nachricht, dann öffnet sich ein neues.
closed-thread-gone = Sein Platz auf dem Server wurde entfernt. Wenn es für dich noch nicht erledigt ist, schreib einfach hier; das Team von { $server } bekommt ein neues Ticket.
closed-outside = Der Ort dafür gehört jetzt nur dem Team. Wenn es für dich nicht vorbei ist, öffne es einfach wieder; dann lassen wir dich hinein.
opened-as = Das Team kennt dich hier als { $alias } und nicht mit deinem eigenen Namen.
receipt-waits-heading = Deine Meldung ist gut aufgehoben
receipt-waits-next = Du musst nichts weiter tun: Sie erreicht das Team von { $server } von selbst, sobald Platz für sie ist. Darüber gibt es kein Gespräch.
failed-heading = Das hat leider nicht geklappt
failed-next = Ich kann bei { $server } leider keinen Platz für dein Ticket anlegen, und das Team weiß nichts davon. Schreib ihm auf anderem Weg, damit es von dir hört.
closed-report-heading = Wir sind mit Meldung #{ $number } fertig
reopened-plain = Wir haben das wieder geöffnet.
reopened-next-at = Wir machen damit hier weiter: { $room }. Dort liest das Team von { $server }, was du schreibst.
reopened-next-elsewhere = Wir machen damit an einem neuen Ort im Server weiter, zusammen mit dem Team von { $server }.
gone = Dieses Ticket finde ich hier nicht. Such nach einer neueren Nachricht von mir.
room-gone = Der Platz von Ticket #{ $number } wurde gelöscht, deshalb lässt es sich nicht wieder öffnen. Öffne einfach ein neues.
could-not-open = Das Ticket wurde leider nicht geöffnet, weil ich keinen Platz dafür anlegen kann. Das Team weiß nichts davon; ein Admin kann es mir erlauben.
several-open = Welches meinst du? Du hast mehrere Tickets offen: Drück „Ticket schließen“ auf der Karte dieses einen.
already-closed = Ticket #{ $number } ist schon geschlossen, da ist nichts mehr zu tun.
already-open-again = Ticket #{ $number } ist schon offen, da ist nichts mehr zu tun.
topic-gone = Dieses Thema gibt es nicht mehr. Wähl das, was am nächsten kommt.
no-desk = Auf diesem Server gibt es noch keinen Helpdesk. Frag einen Admin danach: Einrichten geht schnell.
files-not-sent-why = Damit du ungenannt bleibst: Solche Dateien nennen oft, wer sie gemacht hat, und das kann ich nicht herausnehmen. Deine Antworten wurden gesendet.
files-not-sent-now = Schreib hier mit einem Bild davon oder mit der Datei: Ich frage dich zuerst, bevor sie ans Team geht.
locked-plain = Wir haben das gesperrt: Nur das Team kommt jetzt zu Wort.
locked-plain-because = Wir haben das gesperrt: Nur das Team kommt jetzt zu Wort. { $reason }
unlocked-plain = Wir haben das entsperrt: Alle kommen wieder zu Wort.
locked-for-member = Wir von { $server } haben Ticket #{ $number } gesperrt. Was du dazu schreibst, erreicht uns erst wieder, wenn es entsperrt ist.
unlocked-for-member = Wir von { $server } haben Ticket #{ $number } entsperrt und hören dich wieder. Schreib hier; was ein Warnzeichen hat, kam nicht bei uns an.
not-passed-on = Das kam nicht bei uns an: Ticket #{ $number } ist gesperrt. Was du schreibst, bekommt ein Warnzeichen, bis das Team von { $server } es entsperrt.
transferred-plain = Wir haben dieses Ticket an { $member } übergeben.
transferred-plain-because = Wir haben dieses Ticket an { $member } übergeben. { $reason }
transferred-from = Vorher gehörte es { $former }; wir von { $server } haben es dir gegeben.
transferred-not-yours = Wir von { $server } haben Ticket #{ $number } jemand anderem gegeben. Was ab jetzt darin gesagt wird, liest du nicht mehr. Wenn du uns noch brauchst, öffne einfach ein eigenes.
still-opening = Dieses Ticket wird gerade noch geöffnet. Versuch es gleich wieder, sobald es offen ist.

## closing
solved = Wir von { $server } glauben, dass Ticket #{ $number } erledigt ist. Du weißt es am besten.
said-yes = Gut zu wissen: Ticket #{ $number } ist gelöst.
said-not-yet = Ticket #{ $number } bleibt offen. Erzähl uns hier, was noch fehlt; das Team von { $server } liest es.
soon = Das Team von { $server } hat dir geantwortet und würde gern von dir hören. Schreib bis { $date } hier, dann bleibt es offen.
solved-heading = Ist das für dich gelöst?
soon-heading = Ticket #{ $number } wird { $at } geschlossen, wenn du nicht schreibst
asked-over = Wir von { $server } haben gefragt, ob Ticket #{ $number } gelöst ist.
only-the-member = Diese Frage ist für das Mitglied, das um Hilfe gebeten hat.
asked-no-more = Diese Frage ist nicht mehr offen: Das Ticket ist geschlossen, oder wir haben neu gefragt.

## intake
not-sent-topic = Noch nicht gesendet. Was beschäftigt dich?
write-here = Erzähl uns hier, was du brauchst; es wird mitgeschickt.
confirm-heading = Soll das ans Team von { $server } gehen?
cancelled = Es wurde nichts gesendet. Wir sind da, wenn du uns brauchst.
forgotten = Das wurde nicht gesendet und ist vergessen. Schreib noch einmal, dann fangen wir neu an.
offer-helped = Gut, dann wurde kein Ticket geöffnet. Wir sind da, wenn du uns brauchst.
draft-gone = Das ist vorbei: gesendet, abgebrochen oder vergessen. Schreib noch einmal, dann fangen wir neu an.
not-sent-server = Noch nicht gesendet. Welchen Server möchtest du erreichen?
which-server = Welchen Server möchtest du erreichen?
report-next = Das ist eine Meldung: Du bekommst eine Bestätigung und weißt so, dass sie da ist; ein Gespräch darüber gibt es nicht.
pick-heading = Für welches deiner Tickets ist das?
not-sent-pick = Noch nicht gesendet, denn du hast mehrere Tickets bei uns offen.
resume = Ticket #{ $number } wurde { $at } geschlossen. Geht es dir noch um dasselbe?
is-new = Noch nicht gesendet. Sollen wir dafür ein neues Ticket öffnen?
picked = Gut: Das geht an Ticket #{ $number }, und was du als Nächstes schreibst, auch.
picked-again = Gut: Ticket #{ $number } ist wieder offen. Das geht dorthin, und was du als Nächstes schreibst, auch.
switched = Kein Problem: Bei deiner nächsten Nachricht frage ich, für welches Ticket sie ist.
moved = Wir machen damit unten weiter.
offer-heading = Hilft dir das schon?
over-there = Wir machen in unserem Chat weiter. Noch wurde nichts gesendet.
cant-dm-heading = Ich würde dir gern schreiben, kann es aber nicht
cant-dm = Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal, dann können wir reden.
cant-dm-or-thread = Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal. Oder wir reden in einem privaten Thread.
nowhere-heading = Ich weiß noch nicht, wohin damit
nowhere = Wir teilen keinen Server, der hier Nachrichten annimmt. Tritt dem Server bei, den du erreichen willst, und schreib mir noch einmal.
server-unknown = Ich finde keinen Server mit diesem Namen, auf dem du bist. Schreib den Namen so, wie Discord ihn zeigt, dann sehe ich noch mal nach.
not-a-member = Du bist noch nicht auf diesem Server. Tritt bei und versuch es noch einmal.

## gates
lockdown = Wir nehmen zurzeit keine Tickets an; nichts wurde gesendet.
blocked = Tut uns leid, du kannst bei { $server } keine Tickets öffnen.
flood = Das war viel auf einmal. Hol kurz Luft und versuch es { $until } wieder.
account-age = Dein Konto ist noch ganz neu. Ab { $until } kannst du hier ein Ticket öffnen.
member-age = Du bist gerade erst zu uns gekommen. Ab { $until } kannst du ein Ticket öffnen.
paused = Das Team von { $server } kann gerade keine Tickets annehmen; nichts wurde gesendet. Komm gern später wieder.
away = Vom Team von { $server } ist niemand da; nichts wurde gesendet.
away-until = Wir sind bis { $until } nicht da.
open = Wir haben schon Ticket #{ $number } von dir. Schreib einfach dort.
next = Das nächste Ticket kannst du öffnen: { $until }. Bis dahin sind wir bei dem, das du hast.
back = Wir sind ab { $until } wieder da; deine Nachricht ist hier sicher.
back-later = Wir sind nicht da; deine Nachricht ist hier sicher.
lockdown-because = Wir nehmen zurzeit keine Tickets an; nichts wurde gesendet. { $reason }
blocked-until = Du kannst bei { $server } bis { $until } keine Tickets öffnen. Danach geht es wieder.
not-a-member = Du bist noch kein Mitglied von { $server }. Tritt bei und versuch es noch einmal.
needs-role = Dieses Thema halten wir für Mitglieder von { $server } mit einer bestimmten Rolle frei. Vielleicht passt ein anderes.
needs-roles = Dieses Thema halten wir für Mitglieder mit einer dieser Rollen frei: { $roles }
denied = Dazu kannst du leider kein Ticket öffnen. Vielleicht passt ein anderes Thema.
member-age-unknown = Du bist gerade erst zu uns gekommen. Versuch es etwas später noch einmal.
open-other = Wir haben schon ein offenes Ticket von dir. Schreib einfach dort.
challenge = Bevor wir anfangen: Zeig, dass du ein Mensch bist.
challenge-counts = Das dauert nur einen Moment und gilt einen ganzen Tag lang.
picture-how = Es sind fünf. Groß oder klein ist egal, und du kannst ein anderes Bild nehmen.
checked = Danke, das war richtig. Einen Tag lang wird nichts mehr gefragt.
checked-dm = Danke, das war richtig. Drück noch einmal auf den Knopf der Karte weiter oben; einen Tag lang wird nichts mehr gefragt.
not-it =
    Das war es noch nicht ganz. { $left ->
        [one] Ein Versuch bleibt dir.
       *[other] { $left } Versuche bleiben dir.
    }
check-over = Diese Frage ist vorbei, aber du kannst eine andere versuchen.
check-paused = Das war dreimal falsch; das kommt vor. Weiter geht es { $until }.
check-gone = Diese Frage ist vorbei. Fang einfach dort noch einmal an, wo du herkommst.
blocked-here = Das wurde leider nicht gesendet. Du kannst dem Team von { $server } nicht schreiben.
blocked-here-until = Das wurde nicht gesendet. Du kannst dem Team von { $server } bis { $until } nicht schreiben. Danach geht es wieder.

## panels
heading = Was kann das Team von { $server } für dich tun?
text = Erzähl uns, worum es geht. Das bleibt zwischen dir und dem Team.
gone = Diese Hilfe-Nachricht ist veraltet. Such eine neuere; wenn du keine findest, frag einen Admin.

## ratings
asked = Wie haben wir das gemacht?
reported = Danke. Das Team von { $server } liest, was du zu Ticket #{ $number } gesagt hast.
asked-member = { $member }, wie haben wir das gemacht? Nur du kannst antworten, und nur das Team liest es.
said = Danke. Du hast gesagt: { $rating }
until-words = Wir lesen, was du geschrieben hast. Beides kannst du bis { $until } ändern.
feedback-done = Danke für deine Bewertung von Ticket #{ $number }: { $rating }. Das Team liest sie.
not-closed = Ticket #{ $number } ist noch offen. Sag uns, wie die Hilfe war, sobald es geschlossen ist.
stays = Das ist mehr als 7 Tage her, darum lassen wir stehen, was du zu Ticket #{ $number } gesagt hast.
not-rated = Sag uns zuerst, wie die Hilfe war; dann kannst du gern etwas dazu sagen.
nothing-to-rate = Du hast hier noch kein geschlossenes Ticket, das du bewerten könntest.
not-asked = Bei diesem Thema fragen wir nicht, wie die Hilfe war.
too-many-problems = Du hast uns zu Ticket #{ $number } schon drei Probleme gemeldet, mehr gehen hier nicht. Öffne ein weiteres Ticket, um mit uns darüber zu sprechen.
no-place-left = Der Ort von Ticket #{ $number } ist gelöscht, wir würden das nicht lesen. Öffne ein weiteres Ticket, um mit uns darüber zu sprechen.

## holds
there = Wir von { $server } haben Ticket #{ $number } bis { $date } zurückgestellt, { $at }. Was du bis dahin schreibst, bleibt dabei.
still = Bei Ticket #{ $number } aufgehoben. Wir von { $server } sehen es am { $date } wieder an, { $at }.
goes-on = Wir sind wieder bei Ticket #{ $number }. Das Team von { $server } macht damit weiter.
goes-on-here = Wir sind wieder dran: Das ist nicht mehr zurückgestellt.
there-no-end = Wir von { $server } haben Ticket #{ $number } zurückgestellt und sagen dir hier, wenn es weitergeht. Was du bis dahin schreibst, bleibt dabei.
still-no-end = Bei Ticket #{ $number } aufgehoben. Es ist zurückgestellt, und wir von { $server } sagen dir hier, wenn es weitergeht.

## forms
page-kept = Wir heben deine bisherigen Antworten auf. Noch ist nichts gesendet.
cancelled = Es wurde nichts gesendet, und deine Antworten sind vergessen. Wir sind da, wenn du uns brauchst.
kept-until = Lass dir Zeit; vergessen werden sie { $at }, wenn du nicht weitermachst.
mistakes-heading =
    { $count ->
        [one] Eine Antwort passt noch nicht ganz
        [2] Zwei Antworten passen noch nicht ganz
        [3] Drei Antworten passen noch nicht ganz
       *[other] { $count } Antworten passen noch nicht ganz
    }
mistakes-kept = Alles andere heben wir auf.
mistake-missing = **{ $question }**: Hier brauchen wir noch eine Antwort.
mistake-file-missing = **{ $question }**: Hier brauchen wir noch eine Datei.
mistake-lost = **{ $question }**: Die Datei kam nicht bei uns an; schick sie noch einmal.
over = Dieses Formular ist vorbei: gesendet, abgebrochen oder länger als einen Tag liegen geblieben. Fang einfach dort neu an, wo du es gefunden hast.
sent-before = Dieses Formular haben wir schon. Nichts wurde doppelt gesendet.
changed = Du hast dieses Formular in einem anderen Fenster geändert. Sieh dir deine Antworten kurz an und schick es noch einmal.

## conversation
answer-here = -# Schreib einfach hier, wenn du antworten willst.
partly = **Nicht zugestellt:** { $file } ist größer als { $limit } MB. Deine Worte haben wir; schick eine kleinere Datei oder einen Link.
staff-room-heading = Wir können das gerade nicht lesen
staff-room = Der Thread des Teams von { $server } ist für mich geschlossen. Was du schreibst, ist hier sicher und kommt an, sobald er wieder offen ist.
held-back-heading = Nicht gesendet, damit du ungenannt bleibst
held-back-why = Solche Dateien nennen oft, wer sie gemacht hat, und das kann ich nicht herausnehmen. Deine Worte und alle anderen Dateien haben wir.
held-back-now = Schick stattdessen am besten ein Bild davon. Oder sende es, wie es ist: Dann kann das Team alles lesen, was darin steht.
files-gone = Diese Dateien kamen nicht bei uns an: Deine Nachricht ist nicht mehr da, oder das Ticket ist geschlossen. Schick sie noch einmal, wenn sie gebraucht werden.

## topics
helped = Gut, dann wurde kein Ticket geöffnet. Drück wieder auf den Knopf, wenn du uns brauchst.
canceled = Es wurde nichts geöffnet. Wir sind da, wenn du uns brauchst.

## evidence
canceled = Nichts wurde gesendet, und die Kopie ist weg. Wir sind da, falls du es dir anders überlegst.
gone = Diese Meldung wurde gesendet, abgebrochen oder vergessen. Wenn du sie noch brauchst, melde die Nachricht einfach noch einmal.
nothing-in-it = Ich habe in dieser Nachricht nichts gefunden, was ich kopieren könnte. Melde eine andere.
your-own = Diese Nachricht hast du selbst geschrieben. Wenn dich daran etwas beschäftigt, öffne ein Ticket und erzähl es uns.
ours = Diese Nachricht habe ich für jemand anderen geschrieben. Schreib uns stattdessen in deinem Ticket.
no-topic = Wir nehmen hier keine Meldungen an. Schreib dem Team auf anderem Weg, damit es uns erreicht.

## participants
you-were-added = Du bist jetzt bei Ticket #{ $number } dabei
you-were-added-to = Wir von { $server } hätten dich gern in einem Gespräch mit { $member } dabei.
how-to-take-part = Schreib einfach hier, um mitzureden; { $member } und das Team lesen es.
added-told = Wir haben { $name } zu Ticket #{ $number } dazugeholt. Ab jetzt liest diese Person mit.
you-left = Du hast das Gespräch verlassen. Was ab jetzt gesagt wird, erreicht dich nicht mehr.

## notices
answered-line = { $member }, wir von { $server } haben dir oben geantwortet.
answered = Wir haben dir in Ticket #{ $number } geantwortet
answered-where = Das Team von { $server } hat dir vor 12 Stunden geantwortet und würde gern von dir hören.

## contact
told-heading = Das Team von { $server } möchte mit dir sprechen
told-next = Schreib einfach hier, um zu antworten; das Team von { $server } liest es.

## relations
goes-on-heading = Mit deinem Ticket machen wir als #{ $number } weiter
goes-on = Wir von { $server } beantworten Ticket #{ $number } zusammen mit einem anderen zur selben Sache.
goes-on-next = Schreib einfach hier wie bisher; alle Beteiligten lesen es mit.
goes-on-next-at = Wir machen damit in { $room } weiter; alle Beteiligten lesen dort mit.
split-told = Wir von { $server } haben daraus Ticket #{ $number } gemacht, weil es um etwas anderes geht als in #{ $other }:

## warnings
about = Zu Ticket #{ $number }. Wenn du es anders siehst, kannst du hier antworten.
about-edited = Zu Ticket #{ $number }. Bearbeitet. Wenn du es anders siehst, kannst du hier antworten.

## targets
lately = Zuletzt haben wir die Hälfte der Tickets zu diesem Thema innerhalb von { $length } beantwortet.

## kernel
not-allowed = Das ist dem Team vorbehalten.
obsolete = Das geht hier nicht mehr. Such eine neuere Nachricht von mir oder tipp den Befehl noch einmal.
try-again = Das hat leider nicht geklappt, weil etwas, das Frontdesk braucht, nicht geantwortet hat. Es wurde nichts geändert. Versuch es gleich noch einmal.
failed-heading = Das hat leider nicht geklappt
failed = Es wurde nichts geändert. Versuch es noch einmal; wenn es so bleibt, gib dem Team diesen Code, dann kann es nachsehen: `{ $id }`
interrupted = Frontdesk wurde genau in diesem Moment neu gestartet. Es wurde nichts geändert; drück einfach noch einmal.
gone = Das finde ich nicht mehr. Tipp den Befehl einfach noch einmal.
not-yours = Das ist für die Person, die den Befehl getippt hat. Tipp ihn selbst, dann bekommst du deins.
did-you-mean = Diesen Befehl kenne ich nicht. Meintest du { $command }?
switched-off = „{ $name }“ verwenden wir auf diesem Server nicht.
