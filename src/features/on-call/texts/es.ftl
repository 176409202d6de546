called = { $who }, el equipo no está y tú estás de guardia: este es nuevo.
now-on = Estás de guardia hasta que la termines con `/on-call off`.
now-on-until = Estás de guardia hasta el { $until }.
now-off = Ya no estás de guardia.
hint = A quien está de guardia se le menciona en los tickets nuevos que llegan fuera del horario de su tema, si responde a ese tema.
heading = Quién está de guardia
nobody = Nadie está de guardia. Los tickets nuevos esperan a que vuelva el equipo.
line = { $who } hasta que indique lo contrario
line-until = { $who } hasta el { $until }

on-command =
    .description = Recibir una mención en los tickets nuevos que llegan mientras no está el equipo
    .until = Como 12h, lunes, mañana 8:00; si falta, hasta que lo termines
off-command =
    .description = Dejar de estar de guardia
list-command =
    .description = A quién se menciona en los tickets nuevos que llegan mientras no está el equipo

not-a-moment = Indica hasta cuándo, como `12h`, `lunes` o `mañana 8:00`: en los próximos 90 días.
not-on-call = No estás de guardia.

turns-heading = De quién es el turno
turn = { $who } desde el { $from }
more = y { $count } más
gap-away = ⚠️ { $who } no está del { $from } al { $until }: entonces nadie está de guardia por turnos.
gap-gone = ⚠️ { $who } ya no está en este servidor: del { $from } al { $until } nadie está de guardia por turnos.
rota-saved = La guardia va ahora por turnos, una semana cada uno.
rota-ended = La guardia ya no va por turnos.
your-turn = Estás de guardia en { $server } hasta el { $until }.
gaps-heading = Nadie estará de guardia en { $server }
gaps-hint = Con `/on-call rota` se fijan turnos nuevos; con `/on-call swap`, dos personas cambian los suyos.
swapped = El turno que empieza el { $from } es ahora de { $who }.
now-yours = El tuyo va del { $from } al { $until }.
swapped-with-you = { $who } cambió su turno de guardia contigo en { $server } y tiene el que empieza el { $from }.
swap-back = Si no te va bien, deshaz el cambio con `/on-call swap`.

rota-command =
    .description = Quién está de guardia por turnos, una semana cada uno; la primera persona desde ahora
    .people = Menciones, en el orden de los turnos
    .hand-over = Cuándo termina un turno y empieza el siguiente, como lunes 9:00
    .zone = Como Europe/Madrid
rota-end-command =
    .description = Nadie está ya de guardia por turnos
swap-command =
    .description = Cambiar tu turno de guardia por el próximo de otra persona del equipo
    .with = Quién toma tu turno
    .week = Un día del turno que cedes, como 2026-12-24; si falta, tu próximo

by-turns = Es tu turno de guardia hasta el { $until }. Cámbialo con `/on-call swap`, o indica tu ausencia con `/shift away`.
no-people = Menciona a quién le toca, en su orden, como `@Mel @Kim`: de 1 a { $most } personas de este servidor, sin bots.
no-hand-over = Indica cuándo cambia el turno, como `lunes 9:00`, y la zona como `Europe/Madrid`.
no-rota = Aquí nadie está de guardia por turnos. `/on-call rota` fija los turnos.
no-turn = Entonces no es tu turno. `/on-call list` muestra los próximos turnos.
no-turn-of-theirs = { $who } no tiene ningún turno por delante. `/on-call list` muestra los próximos turnos.
gone-colleague = { $who } ya no está en este servidor. No se ha cambiado nada.
