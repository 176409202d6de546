yours = { $who }, este ticket es tuyo.
given = { $who }, { $by } te pasó este ticket.
claimed = { $staff } se encarga de esto.
released = { $staff } devolvió esto al equipo.
left = { $staff } dejó el servidor, así que esto vuelve a ser de todo el equipo.
left-thread = { $staff } salió del hilo antes de escribir en él; ya nadie se ocupa de esto.
idle = { $staff } lleva tiempo sin escribir aquí, así que esto vuelve a ser de todo el equipo.
claimed-already = Del ticket #{ $number } ya se encarga { $who }.
not-yours-to-give = De esto se encarga { $who }, y solo esa persona o la administración puede pasárselo a alguien.
not-yours-to-answer = No se envió. De esto se encarga { $who } y responde; toma el relevo primero o escribe un mensaje interno.
taken-aside = -# Traído aquí desde el ticket, donde responde { $who }. Hazte cargo para escribir allí. { $staff }
yours-by-dm = El ticket #{ $number } en { $server } es tuyo.
button-claim = Encargarme
button-unclaim = Devolver al equipo
button-assign = Asignar
assign-title = Ticket #{ $number }
assign-who = ¿Quién se encarga?
more-claim = Encargarte tú de este ticket
more-take-over = Tomar el relevo
more-take-over-says = Encargarte tú en lugar de quien lo hace ahora
more-unclaim = Devolver al equipo
more-unclaim-says = Que vuelva a ser de todo el equipo
button-go = Ir al ticket
done = { $who } se encarga ahora del ticket #{ $number }.
done-nobody = El ticket #{ $number } vuelve a ser de todo el equipo.

skills-heading = De qué sabe el equipo
skills-empty = Nadie ha indicado todavía de qué sabe: `/skill add`.
skills-row = { $who } { $skills }
skills-now = { $who } recibe tickets sobre: { $skills }
skills-none = { $who } ya no tiene especialidades.
shifts-heading = Quién recibe tickets
shifts-empty = Nadie ha indicado todavía cuándo recibe tickets: `/shift hours` o `/shift on`.
shift-on = 🔔 { $who } ahora
shift-on-hours = 🔔 { $who } ahora, según su horario
shift-off = 💤 { $who } ahora no
shift-off-hours = 💤 { $who } ahora no, según su horario
shift-now-on = A partir de ahora recibes tickets nuevos.
shift-now-off = No recibes tickets nuevos hasta que uses `/shift on`.
shift-now-hours = Recibes tickets nuevos cada día, { $hours } ({ $zone }).
more = y { $count } más

not-of-team = { $who } no responde a este ticket. Elige a alguien de su equipo.
nobody-free = Ahora mismo no está nadie que pueda ocuparse.
who-is-meant = Indica quién: un miembro, yo o nadie.
no-hours = No entiendo ese horario. Escríbelo como `09:00-17:00`, y la zona como `Europe/Madrid`.
no-such-skill = { $who } no tiene la especialidad { $skill }.

option-number = El número del ticket; si falta, este
option-skill = Una etiqueta que tienen los tickets, como reembolsos
option-member = Quién; si falta, tú
choice-me = yo
choice-nobody = nadie
assign-command =
    .description = Indicar quién se encarga de este ticket
    .member = Alguien de su equipo
    .to = Tú, o nadie
claim-command =
    .description = Encargarte tú de este ticket
unclaim-command =
    .description = Devolver este ticket al equipo
skill-add-command =
    .description = Indicar de qué sabes, para que te lleguen tickets sobre eso
skill-remove-command =
    .description = Quitar algo de lo que indicaste que sabes
skill-list-command =
    .description = De qué sabe cada persona del equipo
shift-on-command =
    .description = Recibir tickets nuevos a partir de ahora
shift-off-command =
    .description = No recibir tickets nuevos hasta que lo indiques
shift-hours-command =
    .description = Recibir tickets nuevos a ciertas horas
    .hours = Como 09:00-17:00, o lun-jue 9:00-17:00, vie 9:00-12:00
    .zone = Como Europe/Berlin
    .days = Como lun-vie, o sáb, dom, para horas sin días; si faltan, todos los días
shift-list-command =
    .description = Quién del equipo recibe tickets ahora

hand-over-heading = Te pasan tickets en { $server }
hand-over-from =
    { $count ->
        [one] { $by } terminó su turno y te pasa un ticket.
       *[other] { $by } terminó su turno y te pasa { $count } tickets.
    }
hand-over-team = **#{ $number }** · { $type } · te espera desde { $since } · { $where }
hand-over-member = **#{ $number }** · { $type } · espera al miembro desde { $since } · { $where }
hand-over-rests = **#{ $number }** · { $type } · pospuesto · { $where }
no-place = todavía sin hilo
handed-line = { $staff } pasó esto a { $to }.
handed =
    { $count ->
        [one] { $who } se encarga ahora de tu ticket.
       *[other] { $who } se encarga ahora de tus { $count } tickets.
    }
handed-team =
    { $count ->
        [one] Tu ticket vuelve a ser de todo el equipo.
       *[other] Tus { $count } tickets vuelven a ser de todo el equipo.
    }
handed-none = No había nada que pasar.
handed-kept =
    { $count ->
        [one] Uno sigue siendo tuyo, porque { $who } no lo responde: { $numbers }
       *[other] { $count } siguen siendo tuyos, porque { $who } no los responde: { $numbers }
    }
handed-left =
    { $count ->
        [one] Falta uno más: eran demasiados a la vez. Hazlo otra vez.
       *[other] Faltan { $count } más: eran demasiados a la vez. Hazlo otra vez.
    }
not-a-colleague = Elige a otra persona del equipo que esté en este servidor.
hand-over-command =
    .description = Terminar tu turno: pasar aquello de lo que te encargas a alguien, o al equipo
    .to = Quién toma el relevo; si falta, todo el equipo
    .note = Lo que debe saber quien toma el relevo

shift-away = 💤 { $who } no está hasta el { $until }
shift-away-later = { $who } no está del { $from } al { $until }
shift-now-days = Recibes tickets nuevos: { $days }, { $hours } ({ $zone }).
shift-now-week = Recibes tickets nuevos en este horario ({ $zone }): { $hours }
away-now = No recibes tickets nuevos hasta el { $until }.
away-later = No recibes tickets nuevos del { $from } al { $until }.
away-over = Has vuelto: tu turno indica cuándo recibes tickets.
away-called-off = Esa ausencia queda anulada: tu turno indica cuándo recibes tickets.
away-hint = Aquello de lo que te encargas sigue siendo tuyo hasta que lo pases.
no-days = No entiendo esos días. Escríbelos como `lun-vie` o `sáb, dom`.
no-time-off = Indica hasta cuándo no estás, como `2d`, `viernes` o `2026-12-24`: después de que empiece y en menos de un año.
not-away = No tienes ninguna ausencia.
too-often-away = Ya tienes 25 ausencias por delante. Añade la siguiente cuando termine una de ellas.
away-command =
    .description = No recibir tickets nuevos durante unos días, diga lo que diga tu turno
    .until = Como 3d, lunes, 2026-12-24; off cuando hayas vuelto, o para la próxima ausencia
    .from = Cuándo empieza; si falta, ahora
