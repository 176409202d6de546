called = { $who }, el equipo no está y tú estás de guardia: este es nuevo.
now-on = Estás de guardia hasta que indiques lo contrario.
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
