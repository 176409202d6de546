command =
    .description = Ein Ticket mit einem Mitglied öffnen und ihm schreiben
    .member = Wem du schreibst
    .topic = Worum es geht
menu-member = Mitglied anschreiben
menu-author = Verfassende Person anschreiben

form-title = An { $member } schreiben
form-topic = Worum geht es?
form-text = Was soll zuerst dort stehen?
form-as = Unterschrieben als
form-as-topic = Wie beim Thema üblich
form-files = Dateien
blocked = { $member } ist gesperrt: Was du schreibst, kommt an, aber Antworten per DM erreichen dich erst, wenn die Sperre endet.

opened = Ticket #{ $number } mit { $member } ist offen: { $room }
waits = Ticket #{ $number } mit { $member } wartet auf seinen Platz. Deine Nachricht geht raus, sobald er da ist.

told-heading = Das Team von { $server } hat dir geschrieben
told-by = { $name } hat Ticket #{ $number } mit dir geöffnet. Es geht um: { $topic }
told-by-team = Das Team hat Ticket #{ $number } mit dir geöffnet. Es geht um: { $topic }
told-next = Schreib hier, um zu antworten; das Team von { $server } liest es.

not-sent = Nichts wurde gesendet
your-words = Du hast geschrieben:
not-a-member = Diese Person ist nicht auf diesem Server, ich kann sie nicht erreichen. Wähle ein Mitglied dieses Servers.
no-bots = Bots kann man nicht anschreiben. Wähle eine Person.
not-yourself = Mit dir selbst kannst du kein Ticket öffnen. Wähle jemand anderen.
no-topic = Ein solches Thema hast du nicht. Du kannst zu Themen schreiben, deren Tickets du beantwortest und deren Mitglieder mit Namen fragen.
sent-before = Das wurde schon gesendet. Fang neu an, um noch einmal zu schreiben.
file-gone = Eine Datei war weg, bevor ich sie kopieren konnte. Schick sie noch einmal.
nothing-to-say = Deine Nachricht hat keine Worte. Schreib, was dort stehen soll.
