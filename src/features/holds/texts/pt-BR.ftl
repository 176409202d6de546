card = suspenso, continua { $until }
info = Suspenso até { $date }, { $at }
the-team = a equipe
here = { $by } suspendeu este ticket até { $until }.
here-because = { $by } suspendeu este ticket até { $until }. { $reason }
goes-on-here = Este ticket continua: não está mais suspenso.
goes-on-here-by = { $by } retomou este ticket: não está mais suspenso.
there = A equipe de { $server } suspendeu o ticket #{ $number } até { $date }, { $at }. O que você escrever até lá fica guardado com ele.
because = Motivo: { $reason }
still = Guardado com o ticket #{ $number }. Ele está suspenso até { $date }, { $at }; ninguém da equipe de { $server } responde antes.
goes-on = O ticket #{ $number } não está mais suspenso. A equipe de { $server } continua com ele.
done = O ticket #{ $number } está suspenso até { $date }. O membro sabe disso, e o que escrever não muda nada.
done-off = O ticket #{ $number } não está mais suspenso.
card-no-end = suspenso
info-no-end = Suspenso até a equipe retomar
here-no-end = { $by } suspendeu este ticket até a equipe retomar.
here-no-end-because = { $by } suspendeu este ticket até a equipe retomar. { $reason }
there-no-end = A equipe de { $server } suspendeu o ticket #{ $number }; quando ele continuar, você lê aqui. O que você escrever até lá fica guardado com ele.
still-no-end = Guardado com o ticket #{ $number }. Ele está suspenso; quando a equipe de { $server } retomar, você lê aqui.
done-no-end = O ticket #{ $number } está suspenso até alguém retomar. O membro sabe disso, e o que escrever não muda nada.
button-no-end = Sem fim

option-number = Número do ticket; sem ele, este
on-command =
    .description = Suspender este ticket, escreva o membro o que for; o membro fica sabendo até quando
    .until = Como 2d, sexta, 2026-12-24; sem isso, até a equipe retomar
    .reason = Motivo; o membro lê isto
off-command =
    .description = Retomar um ticket suspenso

not-a-moment = Diga até quando em minutos, ou como `2d`, `sexta` ou `2026-12-24`: no mínimo um minuto, no máximo 90 dias.
not-on-hold = Este ticket não está suspenso.
no-reason-of-trainee = O membro leria o motivo, e ninguém viu o texto ainda. Suspenda sem motivo.

more-hold = Suspender
more-hold-says = Deixar em espera, o que quer que o membro escreva; ele saberá até quando
more-resume = Continuar
more-resume-says = Não está mais suspenso; o membro fica sabendo
how-long = Por quanto tempo o ticket #{ $number } fica suspenso? O membro fica sabendo.
button-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
