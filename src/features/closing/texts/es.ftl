closes = Esto se cierra { $at } ({ $date }).
closes-by = { $by } programó que esto se cierre { $at } ({ $date }).
closes-unless = Si el miembro escribe, sigue abierto.
button-keep-open = Dejar abierto
ended-wrote = El miembro escribió, así que esto sigue abierto.
ended-called-off = Esto sigue abierto.
ended-replaced = Esto iba a cerrarse por sí solo.
kept-open = El ticket #{ $number } sigue abierto.
card-closes = se cierra { $at }
info-closes = Se cierra { $at } ({ $date })
info-silence = Se cierra { $at } ({ $date }) si el miembro no responde
info-asked = Se preguntó al miembro { $at } si está resuelto

solved-heading = ¿Está resuelto?
solved = El equipo de { $server } cree que el ticket #{ $number } está resuelto.
button-yes = Sí, cerrarlo
button-not-yet = Todavía no
said-yes = Dijiste que el ticket #{ $number } está resuelto.
said-not-yet = El ticket #{ $number } sigue abierto. Escribe aquí lo que todavía falta; lo lee el equipo de { $server }.
asked-over = El equipo de { $server } preguntó si el ticket #{ $number } está resuelto.

schedule-command =
    .description = Cerrar este ticket en un momento dado, si el miembro no escribe antes
    .when = Minutos, o como 2h, mañana 9:00, viernes
    .reason = Por qué; lo lee el miembro
cancel-command =
    .description = Dejar abierto este ticket: nada lo cierra por sí solo

not-a-moment = Indica el momento en minutos, o como `2h`, `mañana 9:00` o `viernes 17:30`: dentro de un minuto como mínimo y de 7 días como máximo.
nothing-planned = Nada va a cerrar el ticket #{ $number } por sí solo.

soon-lead = { $member }
soon-heading = El ticket #{ $number } se cierra { $at }
soon = El equipo de { $server } respondió y te espera. Escribe aquí antes del { $date } y seguirá abierto.
silence-set = Se cierra { $at } ({ $date }) si el miembro no escribe antes. Se le avisa a mitad del plazo.
asked-here = { $by } preguntó al miembro si esto está resuelto.
declined-here = El miembro dice que todavía no está resuelto.
asked-done = Se preguntó al miembro del ticket #{ $number }. Si dice que sí, se cierra.

silence-command =
    .description = Cerrar este ticket tras unas horas sin noticias del miembro
    .hours = De 1 a 72
request-command =
    .description = Preguntar al miembro si está resuelto; si dice que sí, se cierra
    .words = Lo que lee el miembro con la pregunta

teams-turn = Aquí le toca al equipo, y el tiempo no cierra nada que tenga una respuesta pendiente. Responde primero.
nobody-to-ask = Aquí no se puede preguntar a nadie: no hay conversación.
asked-no-more = Esta pregunta ya no vale: el ticket está cerrado, o se preguntó de nuevo.
only-the-member = Esto solo puede responderlo el miembro que pidió ayuda.
words-of-trainee = Otra persona del equipo revisa antes lo que dices a los miembros. Pregunta sin añadir palabras.

many-none = No hay ningún ticket abierto así.
many-heading =
    { $count ->
        [one] ¿Cerrar { $count } ticket?
       *[other] ¿Cerrar { $count } tickets?
    }
many-all = Todos los que se abrieron antes del { $date }.
many-of = Los de { $topic } que se abrieron antes del { $date }.
many-member-turn = Solo aquellos en los que le toca al miembro. Se avisa a cada miembro.
many-both-turns = También los que esperan una respuesta del equipo. Se avisa a cada miembro.
button-many =
    { $count ->
        [one] Cerrar { $count } ticket
       *[other] Cerrar { $count } tickets
    }
many-begun = Se están cerrando, uno tras otro. Recibirás un MD cuando termine.
many-done =
    { $count ->
        [one] Se cerró { $count } ticket de { $server }.
       *[other] Se cerraron { $count } tickets de { $server }.
    }
many-command =
    .description = Cerrar muchos tickets por tema y antigüedad; primero ves cuántos son
    .older = Cuánto hace que se abrieron, como 30d
    .topic = Solo de este tema
    .reason = Por qué; lo lee cada miembro
    .all = También los que esperan una respuesta del equipo
not-an-age = Indica su antigüedad, como `12h`, `30d` u `8w`.
look-again = Míralos otra vez primero: esto ya se empezó, o fue hace demasiado.

answer-owed = Esto se cierra { $at } ({ $date }), y el miembro todavía espera una respuesta. `/closing cancel` lo mantiene abierto.
answer-owed-by = { $who }, esto se cierra { $at } ({ $date }), y el miembro todavía espera una respuesta. `/closing cancel` lo mantiene abierto.
