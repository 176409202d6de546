yours = #{ $number } · { $type } ist deins: { $member }, Team ist dran { $since }.
yours-where = Zu { $room }
nothing-for-you = Nichts wartet auf dich. Um alles, was du beantwortest, kümmert sich jemand, oder das Mitglied ist dran.

mine-looked = Du kümmerst dich um
mine-asked = Du hast gefragt
mine-none = Du kümmerst dich um kein Ticket.
mine-asked-none = Du hast kein offenes Ticket.
mine-unclaimed =
    { $count ->
        [one] Eins wartet noch auf jemanden
       *[other] { $count } warten noch auf jemanden
    }. `/ticket next` nimmt das, das am längsten wartet.
looked-team = 🔔 #{ $number } · { $type } · { $member } · Team ist dran { $since } · { $where }
looked-member = 💬 #{ $number } · { $type } · { $member } · Mitglied ist dran { $since } · { $where }
looked-rests = 💤 #{ $number } · { $type } · { $member } · ruht, wird { $until } wach · { $where }
looked-on-hold = 💤 #{ $number } · { $type } · { $member } · zurückgestellt · { $where }
looked-in-line = 🔔 #{ $number } · { $type } · { $member } · in der Schlange { $since } · { $where }
asked-team = 🔔 #{ $number } · { $about } · das Team ist dran { $since } · { $where }
asked-you = 💬 #{ $number } · { $about } · du bist dran { $since } · { $where }
asked-in-line = 🔔 #{ $number } · { $about } · in der Schlange { $since } · { $where }
type-at = { $type } bei { $server }
no-place = noch kein Platz
page = Seite { $page } von { $pages }
button-back = Zurück
button-forward = Weiter

next-command =
    .description = Sich um das Ticket kümmern, das am längsten wartet
mine-command =
    .description = Worum du dich kümmerst und was du gefragt hast

list-heading = Was bei { $server } wartet
list-empty = Nichts wartet auf das Team.
list-hidden = Hier steht nichts, weil es kein Thema gibt, das alle beantworten, die diesen Kanal sehen. Ein Admin kann mit `/desk list` einen anderen wählen.
list-more = und { $count } weitere in `/ticket list`
in-line = { $before } · { $next }
count-waiting = Wartend: { $count }
count-unclaimed = noch frei: { $count }
count-overdue = überfällig: { $count }
count-unreached = nicht zugestellt: { $count }
row = #{ $number } · { $type } · { $member }
row-team = 🔔 #{ $number } · { $type } · { $member }
row-problem = ⚠️ #{ $number } · { $type } · { $member }
pinned = angeheftet
high = **hoch**
urgent = **dringend**
critical = **kritisch**
overdue = **überfällig**
unreached = **nicht zugestellt**
unclaimed = noch frei, wartet { $since }
claimed = in Arbeit, wartet { $since }
members = Mitglied ist dran { $since }
place = { $room }
button-next = Nächstes nehmen
button-mine = Meine Tickets

list-stands = Die Liste dessen, was wartet, steht in { $channel }.
list-leaves-out = Nicht darauf: { $topics }. Das beantworten nicht alle, die den Kanal sehen.
list-how = Sie folgt binnen einer Minute und kommt wieder, wenn jemand sie löscht.
list-none = Es gibt keine Liste dessen, was wartet. `/desk list` mit einem Kanal des Teams macht eine.
from-file = Wo diese Liste steht, sagt die Desk-Datei des Servers. Ändere es dort: Wird die Datei das nächste Mal angewendet, wäre die Änderung per Befehl verloren.
where-or-not = Nenn einen Kanal oder beende die Liste, nicht beides.
no-such-channel = Diesen Kanal sehe ich nicht. Lass mich hinein oder nenn einen anderen.
desk-list-command =
    .description = Wo das Team in einer Nachricht liest, was wartet
    .channel = Ein Kanal des Teams; ohne ihn siehst du den jetzigen
    .off = Die Liste wegnehmen

morning = Was bei { $server } auf dich wartet
morning-more = und { $count } weitere, um die du dich kümmerst
morning-unclaimed =
    { $count ->
        [one] Eins wartet
       *[other] { $count } warten
    } auf jemanden, das älteste { $since }.
morning-change = Wann du das liest, änderst oder beendest du mit `/morning` auf dem Server.
morning-on = Um { $time } ({ $zone }) bekommst du eine Nachricht mit dem, was auf dich wartet, an Tagen, an denen etwas wartet.
morning-next = Das nächste Mal: { $at }
morning-off = Du bekommst morgens keine Nachricht. `/morning at:08:30` schickt eine.
not-a-time = Das ist keine Uhrzeit. Schreib sie wie 08:30, oder off.
morning-command =
    .description = Jeden Morgen eine Nachricht mit dem, was auf dich wartet
    .at = Wann, wie 08:30; off beendet es
