yours = { $who }, dieses Ticket ist deins.
given = { $who }, { $by } hat dir dieses Ticket gegeben.
claimed = { $staff } kümmert sich darum.
released = { $staff } hat das dem Team zurückgegeben.
left = { $staff } ist nicht mehr auf dem Server; das gehört wieder dem ganzen Team.
left-thread = { $staff } hat den Thread verlassen, ohne etwas zu schreiben. Niemand kümmert sich mehr darum.
idle = { $staff } hat hier länger nichts geschrieben; das gehört wieder dem ganzen Team.
claimed-already = { $who } kümmert sich schon um Ticket #{ $number }.
not-yours-to-give = { $who } kümmert sich darum; weitergeben kann es nur, wer sich kümmert, oder ein Admin.
not-yours-to-answer = Nicht gesendet. { $who } kümmert sich darum und antwortet; übernimm das Ticket zuerst, oder schreib nur für das Team.
taken-aside = -# Aus dem Ticket hierher verschoben: Dort antwortet { $who }. Übernimm es, um selbst zu schreiben. { $staff }
yours-by-dm = Ticket #{ $number } bei { $server } ist deins.
button-claim = Übernehmen
button-unclaim = Zurückgeben
button-assign = Zuteilen
assign-title = Ticket #{ $number }
assign-who = Wer kümmert sich darum?
more-claim = Dich selbst um dieses Ticket kümmern
more-take-over = Übernehmen
more-take-over-says = Dich selbst darum kümmern, anstelle der Person von jetzt
more-unclaim = Zurückgeben
more-unclaim-says = Dem ganzen Team zurückgeben
button-go = Zum Ticket
done = { $who } kümmert sich jetzt um Ticket #{ $number }.
done-nobody = Ticket #{ $number } gehört wieder dem ganzen Team.

skills-heading = Was das Team kann
skills-empty = Bisher ist nicht eingetragen, wer was kann: `/skill add`.
skills-row = { $who } { $skills }
skills-now = { $who } bekommt Tickets zu: { $skills }
skills-none = { $who } hat keine Fähigkeiten mehr.
shifts-heading = Wer Tickets nimmt
shifts-empty = Bisher ist nicht eingetragen, wer wann Tickets nimmt: `/shift hours` oder `/shift on`.
shift-on = 🔔 { $who } jetzt
shift-on-hours = 🔔 { $who } jetzt, nach der Uhr
shift-off = 💤 { $who } jetzt nicht
shift-off-hours = 💤 { $who } jetzt nicht, nach der Uhr
shift-now-on = Du bekommst jetzt neue Tickets.
shift-now-off = Du bekommst keine neuen Tickets, bis du `/shift on` benutzt.
shift-now-hours = Du bekommst jeden Tag von { $hours } ({ $zone }) neue Tickets.
more = und { $count } weitere

not-of-team = { $who } beantwortet dieses Ticket nicht. Wähl jemanden aus dem Team dafür.
nobody-free = Niemand, der gerade da ist, kann sich darum kümmern.
who-is-meant = Sag, wer: ein Mitglied, ich oder niemand.
no-hours = Diese Zeiten kann ich nicht lesen. Schreib sie wie `09:00-17:00` und die Zeitzone wie `Europe/Berlin`.
no-such-skill = { $who } hat die Fähigkeit { $skill } nicht.

option-number = Nummer des Tickets; ohne sie dieses
option-skill = Ein Tag, den Tickets haben, etwa Erstattung
option-member = Wer; ohne Angabe du
choice-me = ich
choice-nobody = niemand
assign-command =
    .description = Sagen, wer sich um dieses Ticket kümmert
    .member = Jemand aus dem Team dafür
    .to = Du selbst oder niemand
claim-command =
    .description = Dich selbst um dieses Ticket kümmern
unclaim-command =
    .description = Dieses Ticket dem Team zurückgeben
skill-add-command =
    .description = Sagen, was du kannst, damit Tickets dazu zu dir kommen
skill-remove-command =
    .description = Zurücknehmen, was du kannst
skill-list-command =
    .description = Was alle im Team können
shift-on-command =
    .description = Ab jetzt neue Tickets nehmen
shift-off-command =
    .description = Keine neuen Tickets nehmen, bis du wieder welche möchtest
shift-hours-command =
    .description = Zu bestimmten Zeiten neue Tickets nehmen
    .hours = Wie 09:00-17:00 oder mo-do 9:00-17:00, fr 9:00-12:00
    .zone = Wie Europe/Berlin
    .days = Wie mo-fr oder sa, so, für Zeiten ohne Tage; ohne Angabe jeden Tag
shift-list-command =
    .description = Wer aus dem Team gerade Tickets nimmt

hand-over-heading = Dir werden bei { $server } Tickets übergeben
hand-over-from =
    { $count ->
        [one] { $by } beendet die Schicht und übergibt dir ein Ticket.
       *[other] { $by } beendet die Schicht und übergibt dir { $count } Tickets.
    }
hand-over-team = **#{ $number }** · { $type } · wartet { $since } auf dich · { $where }
hand-over-member = **#{ $number }** · { $type } · wartet { $since } auf das Mitglied · { $where }
hand-over-rests = **#{ $number }** · { $type } · ruht · { $where }
no-place = noch kein Thread
handed-line = { $staff } hat das an { $to } übergeben.
handed =
    { $count ->
        [one] { $who } kümmert sich jetzt um dein Ticket.
       *[other] { $who } kümmert sich jetzt um deine { $count } Tickets.
    }
handed-team =
    { $count ->
        [one] Dein Ticket gehört wieder dem ganzen Team.
       *[other] Deine { $count } Tickets gehören wieder dem ganzen Team.
    }
handed-none = Es gab nichts zu übergeben.
handed-kept =
    { $count ->
        [one] Eins bleibt bei dir, weil { $who } es nicht beantwortet: { $numbers }
       *[other] { $count } bleiben bei dir, weil { $who } sie nicht beantwortet: { $numbers }
    }
handed-left =
    { $count ->
        [one] Eins wartet noch: Es war zu viel auf einmal. Mach es noch einmal.
       *[other] { $count } warten noch: Es war zu viel auf einmal. Mach es noch einmal.
    }
not-a-colleague = Wähl jemand anderen vom Team, der auf diesem Server ist.
hand-over-command =
    .description = Deine Schicht beenden: was du hast, jemandem oder dem Team übergeben
    .to = Wer übernimmt; ohne Angabe das ganze Team
    .note = Was wissen soll, wer übernimmt

shift-away = 💤 { $who } abwesend bis { $until }
shift-away-later = { $who } abwesend ab { $from } bis { $until }
shift-now-days = Du bekommst an { $days } von { $hours } ({ $zone }) neue Tickets.
shift-now-week = Du bekommst zu diesen Zeiten ({ $zone }) neue Tickets: { $hours }
away-now = Du bekommst bis { $until } keine neuen Tickets.
away-later = Du bekommst ab { $from } bis { $until } keine neuen Tickets.
away-over = Du bist zurück: Wann du Tickets bekommst, sagt deine Schicht.
away-called-off = Diese Abwesenheit ist gestrichen: Wann du Tickets bekommst, sagt deine Schicht.
away-hint = Was du hast, bleibt bei dir, bis du es übergibst.
no-days = Diese Tage kann ich nicht lesen. Schreib sie wie `mo-fr` oder `sa, so`.
no-time-off = Sag, bis wann du abwesend bist, wie `2d`, `freitag` oder `2026-12-24`: nach dem Beginn und innerhalb eines Jahres.
not-away = Du bist nicht abwesend.
too-often-away = Du hast schon 25 Abwesenheiten vor dir. Trag die nächste ein, wenn eine davon vorbei ist.
away-command =
    .description = Einige Tage keine neuen Tickets nehmen, was auch deine Schicht sagt
    .until = Wie 3d, montag, 2026-12-24; aus, wenn du zurück bist, oder für die nächste Abwesenheit
    .from = Wann es beginnt; ohne Angabe jetzt
