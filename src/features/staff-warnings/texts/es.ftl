heading = Una advertencia de la administración de { $server }
about = Es de { $by }, sobre tu trabajo en el equipo. Nadie más del equipo la lee.
counts =
    { $count ->
        [one] Es la única que cuenta, y no termina por sí sola.
       *[other] Ahora cuentan { $count }. Esta no termina por sí sola.
    }
counts-until =
    { $count ->
        [one] Es la única que cuenta, hasta el { $date }.
       *[other] Ahora cuentan { $count }. Esta cuenta hasta el { $date }.
    }
taken-back = Se retiró una advertencia de la administración de { $server }, y ya no cuenta.
given = La advertencia { $number } va camino de { $member }, por MD.
given-waits = { $member } no recibe MD ahora. La advertencia { $number } está guardada y sale en cuanto se pueda.
theirs =
    { $count ->
        [one] Es la única suya que cuenta, y no termina por sí sola.
       *[other] Ahora cuentan { $count } suyas. Esta no termina por sí sola.
    }
theirs-until =
    { $count ->
        [one] Es la única suya que cuenta, hasta el { $date }.
       *[other] Ahora cuentan { $count } suyas. Esta cuenta hasta el { $date }.
    }
not-told = Discord rechazó la advertencia { $number } en { $server }: { $member } no la recibió.
removed = La advertencia { $number } está retirada. Ya no cuenta, y la persona lo lee.
somebody = alguien

list-heading = Advertencias al equipo
none = No hay advertencias.
standing =
    { $count ->
        [0] Ahora no cuenta ninguna.
        [one] Ahora cuenta una.
       *[other] Ahora cuentan { $count }.
    }
line = **{ $number }** a { $member }, de { $by }, el { $date } · { $state }
state-counts = cuenta
state-until = cuenta, termina { $at }
state-over = terminó { $at }
state-taken-back = retirada
state-waits = todavía sin leer
page = Página { $page } de { $pages }
button-newer = Más recientes
button-older = Más antiguas

give-command =
    .description = Dar una advertencia a alguien del equipo por su trabajo; la recibe por MD
    .member = A quién
    .reason = Lo que lee
    .lasts = Cuánto tiempo cuenta, como 30d; si falta, hasta que se retire
list-command =
    .description = Advertencias al equipo: las tuyas, o todas si administras este servidor
    .member = De quién
remove-command =
    .description = Retirar una advertencia a alguien del equipo
    .number = Su número

not-of-the-team = Esa persona no responde tickets en este servidor. Para dar una advertencia a un miembro, usa `/warn verbal` en su ticket.
none-such = No hay ninguna advertencia { $number } que siga en pie.
not-a-moment = Indica cuánto tiempo cuenta, como `30d`, `12h` o `2w`: un minuto como mínimo, diez años como máximo.
nothing-to-say = Escribe lo que debe leer.
