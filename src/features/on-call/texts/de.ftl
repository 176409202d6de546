called = { $who }, das Team ist weg und du hast Bereitschaft: Das hier ist neu.
now-on = Du hast Bereitschaft, bis du es sagst.
now-on-until = Du hast Bereitschaft bis { $until }.
now-off = Du hast keine Bereitschaft mehr.
hint = Wer Bereitschaft hat, wird bei neuen Tickets außerhalb der Arbeitszeiten ihres Themas erwähnt, soweit sie oder er sie beantwortet.
heading = Wer Bereitschaft hat
nobody = Niemand hat Bereitschaft. Neue Tickets warten, bis das Team zurück ist.
line = { $who } bis auf Weiteres
line-until = { $who } bis { $until }

on-command =
    .description = Bei neuen Tickets erwähnt werden, die kommen, während das Team weg ist
    .until = Wie 12h, montag, morgen 8:00; ohne Angabe, bis du es beendest
off-command =
    .description = Keine Bereitschaft mehr haben
list-command =
    .description = Wer bei neuen Tickets erwähnt wird, die kommen, während das Team weg ist

not-a-moment = Sag, bis wann, wie `12h`, `montag` oder `morgen 8:00`: innerhalb von 90 Tagen.
not-on-call = Du hast keine Bereitschaft.
