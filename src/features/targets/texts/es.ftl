near = { $who }, hay que responder { $due }.
near-nobody = Hay que responder { $due }, y nadie se encarga de esto.
missed = ⚠️ { $who }, había que responder { $due }.
missed-nobody = ⚠️ Había que responder { $due }, y nadie se encarga de esto.
taken-up = { $said } Ahora está en el nivel { $level }.
card-due = hay que responder { $due }
card-overdue = **fuera de plazo**, había que responder { $due }
info-first = Plazo de la primera respuesta { $due }: { $date }
info-next = Plazo de la próxima respuesta { $due }: { $date }
solve-near = { $who }, hay que resolver esto { $due }.
solve-near-nobody = Hay que resolver esto { $due }, y nadie se encarga de ello.
unsolved = ⚠️ { $who }, había que resolver esto { $due }.
unsolved-nobody = ⚠️ Había que resolver esto { $due }, y nadie se encarga de ello.
card-solve = hay que resolverlo { $due }
card-unsolved = **fuera de plazo**, había que resolverlo { $due }
info-solve = Plazo para resolverlo { $due }: { $date }
lately = Últimamente, la mitad de los tickets sobre esto tuvo respuesta en menos de { $length }.
length-minutes =
    { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
length-hours =
    { $count ->
        [one] una hora
       *[other] { $count } horas
    }
length-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
report-heading =
    Plazos de respuesta incumplidos, { $days ->
        [one] el último día
       *[other] los últimos { $days } días
    }
report-topic = Tema: { $topic }
report-member = De lo que se encargaba { $member }
report-none = No se incumplió nada.
report-counts = Primeras respuestas: { $first } · siguientes respuestas: { $next } · sin resolver a tiempo: { $resolution }
report-line = #{ $number } · { $type } · { $what }, plazo: { $due } · { $who } · { $room }
report-nobody = nadie se encargaba
report-no-place = ya sin espacio
report-page = Página { $page } de { $pages }; primero, los plazos más recientes.
owed-first = primera respuesta
owed-next = siguiente respuesta
owed-resolution = sin resolver
button-back = Atrás
button-next = Siguiente

report-command =
    .description = Qué no se hizo a tiempo, en el horario del equipo
    .days = De cuántos días; si falta, 30
    .topic = Solo de este tema
    .member = Solo aquello de lo que se encargaba esta persona
