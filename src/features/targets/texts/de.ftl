near = { $who }, eine Antwort ist fällig { $due }.
near-nobody = Eine Antwort ist fällig { $due }, und niemand kümmert sich darum.
missed = ⚠️ { $who }, eine Antwort war fällig { $due }.
missed-nobody = ⚠️ Eine Antwort war fällig { $due }, und niemand kümmert sich darum.
taken-up = { $said } Es ist jetzt auf Stufe { $level }.
card-due = Antwort fällig { $due }
card-overdue = **überfällig**, eine Antwort war fällig { $due }
info-first = Die erste Antwort ist fällig { $due }: { $date }
info-next = Die nächste Antwort ist fällig { $due }: { $date }
solve-near = { $who }, das soll { $due } gelöst sein.
solve-near-nobody = Das soll { $due } gelöst sein, und niemand kümmert sich darum.
unsolved = ⚠️ { $who }, das sollte { $due } gelöst sein.
unsolved-nobody = ⚠️ Das sollte { $due } gelöst sein, und niemand kümmert sich darum.
card-solve = soll { $due } gelöst sein
card-unsolved = **überfällig**, sollte { $due } gelöst sein
info-solve = Soll { $due } gelöst sein: { $date }
lately = Zuletzt war die Hälfte der Tickets zu diesem Thema innerhalb von { $length } beantwortet.
length-minutes =
    { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
length-hours =
    { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
length-days =
    { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }
report-heading =
    Verpasste Antwortziele, { $days ->
        [one] der letzte Tag
       *[other] die letzten { $days } Tage
    }
report-topic = Thema: { $topic }
report-member = Darum gekümmert hat sich { $member }
report-none = Nichts wurde verpasst.
report-counts = Erste Antworten: { $first } · weitere Antworten: { $next } · nicht rechtzeitig gelöst: { $resolution }
report-line = #{ $number } · { $type } · { $what }, fällig am { $due } · { $who } · { $room }
report-nobody = niemand kümmerte sich darum
report-no-place = kein Ort mehr
report-page = Seite { $page } von { $pages }, was zuletzt fällig war zuerst.
owed-first = erste Antwort
owed-next = weitere Antwort
owed-resolution = nicht gelöst
button-back = Zurück
button-next = Weiter

report-command =
    .description = Was nicht rechtzeitig getan wurde, in den Zeiten des Teams
    .days = Von wie vielen Tagen; 30, wenn nichts dasteht
    .topic = Nur zu diesem Thema
    .member = Nur worum sich diese Person gekümmert hat
