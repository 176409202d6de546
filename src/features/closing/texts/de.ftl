closes = Das wird { $at } geschlossen ({ $date }).
closes-by = { $by } lässt das { $at } schließen ({ $date }).
closes-unless = Eine Nachricht des Mitglieds hält es offen.
button-keep-open = Offen lassen
ended-wrote = Das Mitglied hat geschrieben, also bleibt das offen.
ended-called-off = Das bleibt offen.
ended-replaced = Das sollte sich von selbst schließen.
kept-open = Ticket #{ $number } bleibt offen.
card-closes = schließt { $at }
info-closes = Schließt { $at } ({ $date })
info-silence = Schließt { $at } ({ $date }), wenn das Mitglied nicht antwortet
info-asked = Das Mitglied wurde { $at } gefragt, ob es gelöst ist

solved-heading = Ist das gelöst?
solved = Das Team von { $server } meint, dass Ticket #{ $number } erledigt ist.
button-yes = Ja, schließen
button-not-yet = Noch nicht
said-yes = Du hast gesagt, dass Ticket #{ $number } gelöst ist.
said-not-yet = Ticket #{ $number } bleibt offen. Schreib hier, was noch fehlt; das Team von { $server } liest es.
asked-over = Das Team von { $server } hat gefragt, ob Ticket #{ $number } gelöst ist.

schedule-command =
    .description = Dieses Ticket zu einer Zeit schließen, wenn das Mitglied vorher nicht schreibt
    .when = Minuten, oder wie 2h, morgen 9:00, freitag
    .reason = Warum; das Mitglied liest es
cancel-command =
    .description = Dieses Ticket offen lassen: Nichts schließt es von selbst

not-a-moment = Sag die Zeit in Minuten, oder wie `2h`, `morgen 9:00` oder `freitag 17:30`: frühestens in einer Minute, spätestens in 7 Tagen.
nothing-planned = Nichts wird Ticket #{ $number } von selbst schließen.

soon-lead = { $member }
soon-heading = Ticket #{ $number } wird { $at } geschlossen
soon = Das Team von { $server } hat geantwortet und wartet auf dich. Schreib bis { $date } hier, dann bleibt es offen.
silence-set = Wird { $at } geschlossen ({ $date }), wenn das Mitglied vorher nicht schreibt. Zur Hälfte der Zeit liest es das.
asked-here = { $by } hat das Mitglied gefragt, ob das gelöst ist.
declined-here = Das Mitglied sagt, dass es noch nicht gelöst ist.
asked-done = Das Mitglied von Ticket #{ $number } ist gefragt. Sein Ja schließt es.

silence-command =
    .description = Dieses Ticket nach Stunden ohne ein Wort des Mitglieds schließen
    .hours = Von 1 bis 72
request-command =
    .description = Das Mitglied fragen, ob es gelöst ist; sein Ja schließt das Ticket
    .words = Was das Mitglied mit der Frage liest

teams-turn = Hier ist das Team dran, und die Zeit schließt nichts, worauf du eine Antwort schuldest. Antworte zuerst.
nobody-to-ask = Hier kann niemand gefragt werden: Es gibt kein Gespräch.
asked-no-more = Diese Frage ist vorbei: Das Ticket ist geschlossen, oder es wurde neu gefragt.
only-the-member = Das kann nur das Mitglied beantworten, das um Hilfe gebeten hat.
words-of-trainee = Was du Mitgliedern sagst, sieht sich zuerst jemand anderes vom Team an. Frag ohne Worte.

many-none = Kein offenes Ticket passt dazu.
many-heading =
    { $count ->
        [one] { $count } Ticket schließen?
       *[other] { $count } Tickets schließen?
    }
many-all = Alle, die vor { $date } geöffnet wurden.
many-of = Die von { $topic }, die vor { $date } geöffnet wurden.
many-member-turn = Nur die, in denen das Mitglied dran ist. Jedes Mitglied liest es.
many-both-turns = Auch die, auf die das Team eine Antwort schuldet. Jedes Mitglied liest es.
button-many =
    { $count ->
        [one] { $count } Ticket schließen
       *[other] { $count } Tickets schließen
    }
many-begun = Sie werden geschlossen, eins nach dem anderen. Du bekommst eine DM, wenn es fertig ist.
many-done =
    { $count ->
        [one] { $count } Ticket von { $server } wurde geschlossen.
       *[other] { $count } Tickets von { $server } wurden geschlossen.
    }
many-command =
    .description = Viele Tickets nach Thema und Alter schließen; du siehst zuerst, wie viele
    .older = Wie lange sie offen sind, wie 30d
    .topic = Nur von diesem Thema
    .reason = Warum; jedes Mitglied liest es
    .all = Auch die, auf die das Team eine Antwort schuldet
not-an-age = Sag, wie alt sie sind, wie `12h`, `30d` oder `8w`.
look-again = Sieh sie dir zuerst neu an: Das hat schon begonnen, oder es ist zu lange her.

answer-owed = Das wird { $at } geschlossen ({ $date }), und das Mitglied wartet noch auf eine Antwort. `/closing cancel` hält es offen.
answer-owed-by = { $who }, das wird { $at } geschlossen ({ $date }), und das Mitglied wartet noch auf eine Antwort. `/closing cancel` hält es offen.
