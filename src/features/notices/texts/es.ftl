digest = Novedades en { $server }
digest-line = { $ticket } · #{ $number }: { $count ->
        [one] un mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
digest-page = Página { $page } de { $pages }
button-back = Atrás
button-next = Siguiente
digest-change = Cambia cómo recibes los avisos con `/notify` en el servidor.
answered-line = { $member }, el equipo de { $server } te respondió arriba.
answered = Hay una respuesta en el ticket #{ $number }
answered-where = El equipo de { $server } te respondió hace 12 horas y espera noticias tuyas.
go-to-ticket = Ir al ticket
way-ping = Se te menciona cuando escribe un miembro, una vez cada dos minutos.
way-digest = Recibes un mensaje mío cuando han escrito miembros, como mucho una vez por hora.
way-off = No se te avisa cuando escriben los miembros.
quiet = De { $from } a { $to } ({ $zone }) no te llega nada; se te cuenta después.
which-tickets = Esto vale para los tickets de los que te encargas o que sigues. `/ticket follow` añade uno.
following = Ahora sigues el ticket #{ $number }.
not-following = Ya no sigues el ticket #{ $number }.

notify-command =
    .description = Cómo recibes avisos de lo que escriben los miembros
    .way = Mención, mensaje o nada
    .ping = Mencióname
    .digest = Reúnelo en un mensaje
    .off = Nada
    .quiet-from = Cuándo empiezan tus horas de silencio, como 22:00
    .quiet-to = Cuándo terminan, como 07:00; dos veces la misma hora las quita del todo
    .time-zone = La zona de tu reloj, como Europe/Berlin
follow-command =
    .description = Recibir avisos de este ticket sin encargarte de él
unfollow-command =
    .description = Dejar de recibir avisos de este ticket

not-a-time = Las horas de silencio necesitan dos horas del día, como 22:00 y 07:00. Usa el comando otra vez con ambas.
not-a-time-zone = Esa zona horaria no existe. Indica una como Europe/Berlin o America/New_York.
digest-forgotten = Esta lista tiene más de una semana y ya no se conserva. `/ticket list` en el servidor muestra lo que está abierto.

more-follow = Seguir
more-follow-says = Recibir avisos de lo que escribe el miembro, sin encargarte
more-unfollow = Dejar de seguir
more-unfollow-says = Ya no recibir avisos
