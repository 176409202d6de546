card = en espera, sigue { $until }
info = En espera hasta el { $date }, { $at }
the-team = el equipo
here = { $by } puso esto en espera hasta el { $until }.
here-because = { $by } puso esto en espera hasta el { $until }. { $reason }
goes-on-here = Esto sigue adelante: ya no está en espera.
goes-on-here-by = { $by } sigue con esto: ya no está en espera.
there = El equipo de { $server } puso el ticket #{ $number } en espera hasta el { $date }, { $at }. Lo que escribas hasta entonces se guarda con él.
because = Motivo: { $reason }
still = Guardado con el ticket #{ $number }. Está en espera hasta el { $date }, { $at }; nadie del equipo de { $server } responde antes.
goes-on = El ticket #{ $number } ya no está en espera. El equipo de { $server } sigue con él.
done = El ticket #{ $number } está en espera hasta el { $date }. El miembro lo sabe, y lo que escriba no lo termina.
done-off = El ticket #{ $number } ya no está en espera.
card-no-end = en espera
info-no-end = En espera hasta que el equipo siga con él
here-no-end = { $by } puso esto en espera hasta que el equipo siga con ello.
here-no-end-because = { $by } puso esto en espera hasta que el equipo siga con ello. { $reason }
there-no-end = El equipo de { $server } puso el ticket #{ $number } en espera; aquí se avisa cuando siga. Lo que escribas hasta entonces se guarda con él.
still-no-end = Guardado con el ticket #{ $number }. Está en espera; aquí se avisa cuando el equipo de { $server } siga con él.
done-no-end = El ticket #{ $number } está en espera hasta que alguien siga con él. El miembro lo sabe, y lo que escriba no lo termina.
button-no-end = Sin fin

option-number = El número del ticket; si falta, este
on-command =
    .description = Poner este ticket en espera aunque escriba el miembro; se le avisa hasta cuándo
    .until = Como 2d, viernes, 2026-12-24; si falta, hasta que el equipo siga
    .reason = Por qué; lo lee el miembro
off-command =
    .description = Seguir con un ticket que está en espera

not-a-moment = Indica hasta cuándo, en minutos o como `2d`, `viernes` o `2026-12-24`: un minuto como mínimo, 90 días como máximo.
not-on-hold = Este ticket no está en espera.
no-reason-of-trainee = El miembro leería el motivo, y nadie lo ha revisado todavía. Ponlo en espera sin motivo.

more-hold = Poner en espera
more-hold-says = Que espere aunque escriba el miembro; se le avisa hasta cuándo
more-resume = Seguir
more-resume-says = Ya no está en espera; se avisa al miembro
how-long = ¿Cuánto tiempo queda en espera el ticket #{ $number }? Se avisa al miembro.
button-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
