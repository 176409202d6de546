heading = Eine Verwarnung der Leitung von { $server }
about = Sie ist von { $by } und betrifft deine Arbeit im Team. Niemand sonst vom Team liest sie.
counts =
    { $count ->
        [one] Sie ist die einzige, die zählt, und endet nicht von selbst.
       *[other] { $count } zählen jetzt. Diese endet nicht von selbst.
    }
counts-until =
    { $count ->
        [one] Sie ist die einzige, die zählt, bis { $date }.
       *[other] { $count } zählen jetzt. Diese zählt bis { $date }.
    }
taken-back = Eine Verwarnung der Leitung von { $server } ist zurückgenommen und zählt nicht mehr.
given = Verwarnung { $number } ist als DM unterwegs zu { $member }.
given-waits = { $member } nimmt gerade keine DM an. Verwarnung { $number } ist aufgehoben und geht raus, sobald es geht.
theirs =
    { $count ->
        [one] Es ist dort die einzige, die zählt, und sie endet nicht von selbst.
       *[other] { $count } zählen dort jetzt. Diese endet nicht von selbst.
    }
theirs-until =
    { $count ->
        [one] Es ist dort die einzige, die zählt, bis { $date }.
       *[other] { $count } zählen dort jetzt. Diese zählt bis { $date }.
    }
not-told = Discord hat Verwarnung { $number } in { $server } abgelehnt: { $member } hat sie nicht bekommen.
removed = Verwarnung { $number } ist zurückgenommen und zählt nicht mehr. Wer verwarnt war, liest das.
somebody = jemand

list-heading = Verwarnungen im Team
none = Es gibt keine Verwarnungen.
standing =
    { $count ->
        [0] Keine zählt jetzt.
        [one] Eine zählt jetzt.
       *[other] { $count } zählen jetzt.
    }
line = **{ $number }** an { $member }, von { $by } am { $date } · { $state }
state-counts = zählt
state-until = zählt, endet { $at }
state-over = vorbei { $at }
state-taken-back = zurückgenommen
state-waits = noch nicht gelesen
page = Seite { $page } von { $pages }
button-newer = Neuere
button-older = Ältere

give-command =
    .description = Jemanden vom Team wegen der Arbeit verwarnen; es kommt als DM
    .member = Wen
    .reason = Was zu lesen ist
    .lasts = Wie lange sie zählt, wie 30d; ohne Angabe, bis sie zurückgenommen wird
list-command =
    .description = Verwarnungen im Team: deine eigenen, oder alle, wenn du den Server leitest
    .member = Wessen
remove-command =
    .description = Eine Verwarnung im Team zurücknehmen
    .number = Ihre Nummer

not-of-the-team = Diese Person beantwortet auf diesem Server keine Tickets. Ein Mitglied verwarnst du mit `/warn verbal` in seinem Ticket.
none-such = Es gibt keine Verwarnung { $number }, die noch gilt.
not-a-moment = Sag, wie lange sie zählt, wie `30d`, `12h` oder `2w`: mindestens eine Minute, höchstens zehn Jahre.
nothing-to-say = Schreib, was zu lesen ist.
