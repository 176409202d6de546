card = zurückgestellt, weiter { $until }
info = Zurückgestellt bis { $date }, { $at }
the-team = Das Team
here = { $by } hat das bis { $until } zurückgestellt.
here-because = { $by } hat das bis { $until } zurückgestellt. { $reason }
goes-on-here = Es geht weiter: Das ist nicht mehr zurückgestellt.
goes-on-here-by = { $by } macht hier weiter: Das ist nicht mehr zurückgestellt.
there = Das Team von { $server } hat Ticket #{ $number } bis { $date } zurückgestellt, { $at }. Was du bis dahin schreibst, bleibt dabei.
because = Grund: { $reason }
still = Bei Ticket #{ $number } aufgehoben. Es ist bis { $date } zurückgestellt, { $at }; vorher antwortet niemand vom Team von { $server }.
goes-on = Ticket #{ $number } ist nicht mehr zurückgestellt. Das Team von { $server } macht damit weiter.
done = Ticket #{ $number } ist bis { $date } zurückgestellt. Das Mitglied weiß es, und was es schreibt, beendet das nicht.
done-off = Ticket #{ $number } ist nicht mehr zurückgestellt.
card-no-end = zurückgestellt
info-no-end = Zurückgestellt, bis das Team weitermacht
here-no-end = { $by } hat das zurückgestellt, bis das Team weitermacht.
here-no-end-because = { $by } hat das zurückgestellt, bis das Team weitermacht. { $reason }
there-no-end = Das Team von { $server } hat Ticket #{ $number } zurückgestellt; wenn es weitergeht, steht das hier. Was du bis dahin schreibst, bleibt dabei.
still-no-end = Bei Ticket #{ $number } aufgehoben. Es ist zurückgestellt; wenn das Team von { $server } weitermacht, steht das hier.
done-no-end = Ticket #{ $number } ist zurückgestellt, bis jemand damit weitermacht. Das Mitglied weiß es, und was es schreibt, beendet das nicht.
button-no-end = Ohne Ende

option-number = Die Nummer des Tickets; ohne sie dieses
on-command =
    .description = Dieses Ticket zurückstellen, was auch geschrieben wird; das Mitglied erfährt, bis wann
    .until = Wie 2d, freitag, 2026-12-24; ohne Angabe, bis das Team weitermacht
    .reason = Warum; das Mitglied liest es
off-command =
    .description = Mit einem zurückgestellten Ticket weitermachen

not-a-moment = Sag, bis wann, in Minuten oder wie `2d`, `freitag` oder `2026-12-24`: mindestens eine Minute, höchstens 90 Tage.
not-on-hold = Dieses Ticket ist nicht zurückgestellt.
no-reason-of-trainee = Das Mitglied würde den Grund lesen, und noch niemand hat ihn sich angesehen. Stell es ohne Grund zurück.

more-hold = Zurückstellen
more-hold-says = Ruhen lassen, was auch geschrieben wird; das Mitglied erfährt, bis wann
more-resume = Weitermachen
more-resume-says = Es ist nicht mehr zurückgestellt; das Mitglied erfährt es
how-long = Wie lange ist Ticket #{ $number } zurückgestellt? Das Mitglied erfährt es.
button-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
