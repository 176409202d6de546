server-heading = Einem Team schreiben
not-sent-server = Noch nicht gesendet. Für welchen Server ist das?
server-name = Name des Servers
which-server = Für welchen Server ist das?
topic-heading = Dem Team von { $server } schreiben
not-sent-topic = Noch nicht gesendet. Worum geht es?
what-about = Worum geht es?
level-heading = { $topic }
what-exactly = Worum genau?
no-ticket = **Es wurde kein Ticket geöffnet.**
write-here = Schreib hier, was du brauchst; es wird mitgeschickt.
who-reads = Das Team sieht deinen Namen und was du sendest. Es liegt bei Discord; dieser Bot behält keine Kopie deiner Nachrichten.
report-next = Das ist eine Meldung: Du bekommst eine Bestätigung, und es gibt kein Gespräch darüber.
who-reads-hidden = Das Team sieht statt deines Namens einen erfundenen und das, was du schickst. Discord bewahrt es auf; dieser Bot behält keine Kopie deiner Nachrichten.
adult = Geht es um Inhalte für Erwachsene?
button-yes = Ja
button-no = Nein
confirm-heading = An das Team von { $server } senden?
confirm-topic = Noch nicht gesendet. Thema: { $type }
confirm-asks =
    Noch nicht gesendet. Thema: { $type }. { $count ->
        [one] Vorher eine Frage.
       *[other] Vorher { $count } Fragen.
    }
files =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
pick-heading = Für welches Ticket ist das?
not-sent-pick = Noch nicht gesendet. Du hast mehrere Tickets offen.
which-ticket = Für welches Ticket ist das?
resume = Ticket #{ $number } wurde { $at } geschlossen. Geht es um dasselbe?
is-new = Noch nicht gesendet. Ist das ein neues Ticket?
picked = Das geht an Ticket #{ $number }, und was du als Nächstes schreibst, auch.
picked-again = Ticket #{ $number } ist wieder offen. Das geht dorthin, und was du als Nächstes schreibst, auch.
switched = Bei deiner nächsten Nachricht frage ich, für welches Ticket sie ist.
moved = Das geht unten weiter.
cancelled = Es wurde nichts gesendet. Schreib wieder, wenn du das Team brauchst.
forgotten = Das wurde nicht gesendet und ist vergessen. Schreib noch einmal, um neu zu beginnen.
offer-heading = Hilft das?
offer-not-sent = Noch nicht gesendet.
offer-helped = Es wurde kein Ticket geöffnet. Schreib wieder, wenn du das Team brauchst.
over-there = Es geht in unserem Chat weiter. Noch wurde nichts gesendet.
cant-dm-heading = Ich kann dir keine DM schicken
cant-dm = Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal.
cant-dm-or-thread = Erlaube Direktnachrichten in den Privatsphäre-Einstellungen von { $server } und versuch es noch mal, oder sprich in einem privaten Thread.
full-heading = Mehr passt nicht, bevor das hier gesendet ist
full = ⚠️ zeigt, was nicht erhalten bleibt. Wähle in der Nachricht, auf die ich hier antworte, und schreib den Rest, sobald sie gesendet ist.
nowhere-heading = Ich weiß nicht, wohin damit
nowhere = Wir teilen keinen Server, der hier Nachrichten annimmt. Tritt dem Server bei, den du erreichen willst, und schreib noch einmal.

button-other-server = Anderer Server
button-back = Zurück
button-previous = Vorige
button-next = Mehr zeigen
button-open-chat = Zu unserem Chat
button-try-again = Noch mal versuchen
button-use-thread = Thread nutzen
button-cancel = Abbrechen
button-send = Senden
button-answer = Antworten und senden
button-ticket = Ticket #{ $number }
button-new = Neues Ticket
button-continue = Weiter mit #{ $number }
button-helped = Das hat geholfen
button-ask-on = Ich brauche noch Hilfe
button-switch = Anderes Ticket

create-command =
    .description = Ein Ticket öffnen
    .topic = Worum es geht

draft-gone = Das ist vorbei: gesendet, abgebrochen oder vergessen. Schreib noch einmal, um neu zu beginnen.
server-unknown = Ich kenne keinen Server mit diesem Namen, auf dem du bist. Schreib den Namen so, wie Discord ihn zeigt.
not-a-member = Du bist nicht auf diesem Server. Tritt bei und versuch es noch einmal.
