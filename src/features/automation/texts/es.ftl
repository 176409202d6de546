the-rule = La regla { $name }
ran = La regla { $name } hizo esto: { $did }
note-from = De la regla { $name }
told = Ticket { $ticket }
failed = La regla { $name } no hizo nada aquí: { $reason }
failed-paused = Fue la quinta vez seguida, así que la regla está en pausa. `/automation log` dice por qué, `/automation resume` la activa de nuevo.
paused-heading = La regla { $name } está en pausa
paused-why = Falló cinco veces seguidas en { $server }. Allí `/automation log` dice por qué, `/automation resume` la activa de nuevo.

when-opened = Se abrió un ticket
when-member-wrote = El miembro escribió
when-team-answered = El equipo respondió
when-claimed = Alguien se ocupa
when-unclaimed = Ya no se ocupa nadie
when-topic-changed = Pasó a otro tema o departamento
when-turn-changed = Le toca al otro lado
when-tag-added = Se añadió una etiqueta
when-level-changed = Se consulta a alguien sénior, o ya no
when-target-near = Pronto se debe una respuesta
when-target-missed = Una respuesta va con retraso
when-closed = Se cerró
when-reopened = Se abrió de nuevo
when-rated = El miembro valoró la ayuda
when-since-opened = Lleva un tiempo abierto
when-unanswered = Nadie respondió durante un tiempo
when-member-silent = El miembro calló durante un tiempo
when-for = { $what }: { $time }

form-title = Regla
form-name = Nombre
form-when = Cuándo
form-after = ¿Durante cuánto tiempo?
form-after-hint = Solo donde tiene que pasar tiempo, como 2 h o 7 d
form-if = Si (una condición por línea; vacío: siempre)
form-if-hint = Como: topic billing · not tag vip · priority high, urgent · hours open · words refund
form-then = Entonces (un paso por línea)
form-then-hint = Como: tag refund · priority high · assign on-call · level up · note Para revisar · close

starter-unanswered = Nadie respondió
starter-unanswered-words = Aquí todavía no ha respondido nadie.
starter-silent = Silencio tras una respuesta
starter-silent-words = Hace una semana que no sabemos de ti. Ábrelo de nuevo si aún necesitas ayuda.
starter-bad-rating = Mala valoración
starter-bad-rating-words = El miembro no quedó contento con la ayuda.

saved = La regla { $name } está guardada
saved-try = Mira lo que pasa a partir de ahora. `/automation try` muestra lo que habría hecho en los últimos 30 días.
rule-heading = { $name }
rule-when = **Cuándo:** { $when }
rule-if = **Si se cumple todo esto:**
rule-then = **Entonces:**
rule-lines = { $lines }
rule-paused = En pausa. `/automation resume` la activa de nuevo.
rule-failing = En pausa, porque falló cinco veces seguidas. `/automation log` dice por qué.
rule-in-file = Está en el archivo desk y se cambia allí.
mistake-kept = No se guardó nada. Lo que escribiste sigue ahí.
button-fix = Corregir la regla
button-back = Atrás
button-next = Siguiente

none = Todavía no hay reglas.
none-now = `/automation add` crea una; trae algunas para empezar.
list-heading = { $count ->
        [one] Una regla
       *[other] { $count } reglas
    }
line = **{ $name }** · { $when }
line-paused = **{ $name }** · { $when } · en pausa
line-failing = **{ $name }** · { $when } · en pausa, falló cinco veces
page = Página { $page } de { $pages }
removed = La regla { $name } ya no está. Lo que hizo queda en el registro.
paused = La regla { $name } está en pausa.
resumed = La regla { $name } está activa. Mira lo que pasa a partir de ahora.

tried-heading = Lo que { $name } habría hecho
tried-none = Nada, en { $tickets ->
        [one] un ticket
       *[other] { $tickets } tickets
    } de los últimos 30 días.
tried = { $times ->
        [one] Una vez
       *[other] { $times } veces
    }, en { $in } de { $tickets } tickets de los últimos 30 días.
tried-line = { $ticket } · { $at }
tried-more = { $count ->
        [one] Y una vez más.
       *[other] Y { $count } veces más.
    }
tried-words = Lo que escribieron los miembros no se guarda, así que aquí cada mensaje cuenta como si tuviera esas palabras.
tried-newest = Solo se miraron los 1000 tickets más nuevos.
tried-nothing = No se cambió nada.

log-heading = Lo que hicieron las reglas
log-none = Ninguna regla ha hecho nada todavía.
log-done = **{ $name }** · { $ticket } · { $at } · { $steps }
log-failed = ⚠️ **{ $name }** · { $ticket } · { $at } · falló: { $steps }
log-stopped = ⚠️ **{ $name }** · { $ticket } · { $at } · detenida
log-reason = { $reason }
log-withheld = { $count ->
        [one] Aquí hay otra entrada de un ticket que solo pueden leer otras personas.
       *[other] Aquí hay otras { $count } entradas de tickets que solo pueden leer otras personas.
    }

not-a-condition = No entiendo la condición { $line }. Escríbela como `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` o `rating bad`; con `not` delante, lo contrario.
not-a-step = No entiendo el paso { $line }. Escríbelo como `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note Para revisar`, `reply greeting`, `ask`, `webhook https://…`, `close` o `tell #canal Ticket nuevo`.
no-such-topic = No hay ningún tema { $named }.
no-such-department = No hay ningún departamento { $named }.
no-such-role = No hay ningún rol { $named }.
no-such-channel = No hay ningún canal { $named } en el que esté permitido escribir.
no-such-person = No sé quién es { $named }. Escribe `me`, o el número que Discord llama ID de usuario.
how-long = Di durante cuánto tiempo, de un minuto a 90 días: como `2 h` o `7 d`.
nothing-to-do = Di qué hace la regla.
too-many-lines = Una regla tiene como máximo { $most } condiciones y { $most } pasos.
no-words-then = Una regla solo puede mirar las palabras cuando se abre un ticket o el miembro escribe, porque no se guardan.
no-name = Ponle un nombre a la regla.
taken = Ya hay una regla { $name }. Elige otro nombre.
too-many = Un servidor tiene como máximo { $count } reglas. Quita una primero.
not-there = No hay ninguna regla { $name }. `/automation list` las muestra todas.
in-desk-file = La regla { $name } está en el archivo desk. Cámbiala allí.
same-name = “{ $name }” también se llama así
nobody-in-file = “me” no es nadie en un archivo; vale el número que Discord llama ID de usuario
fits-lines = una línea, o una lista de líneas; una línea que contiene “: ” o “ #” va entre comillas
channel-open = Ahora todos los miembros pueden leer el canal en el que avisa, y cuando se guardó no era así. Guarda la regla otra vez si así lo quieres.
channel-gone = El canal en el que avisa ya no existe, o no lo veo.
reply-refused = Ahora solo otra persona puede responder a este ticket.
stopped-too-often = Las reglas hicieron { $most } cosas aquí en una hora, así que se detienen por ahora. Siguen cuando haya pasado una hora.
stopped-chain = { $most } reglas se activaron una tras otra, así que me detuve aquí.
unexpected = No funcionó. Quien aloja el bot encuentra el motivo en su registro.

option-name = Qué regla
add-command =
    .description = Hacer que algo pase por sí solo: cuándo, si, entonces
    .starter = Una para empezar
edit-command =
    .description = Cambiar una regla
show-command =
    .description = Mostrar una regla
list-command =
    .description = Mostrar todas las reglas, en su orden
remove-command =
    .description = Quitar una regla
pause-command =
    .description = Poner una regla en pausa
resume-command =
    .description = Activar de nuevo una regla en pausa
try-command =
    .description = Mostrar qué habría hecho una regla en 30 días; no cambia nada
log-command =
    .description = Mostrar lo que hicieron las reglas y lo que no pudieron
key-command =
    .description = Mostrar la clave con la que se firman los webhooks de este servidor

webhook-refused = No puedo llamar a { $host }. Los webhooks van a direcciones https fuera de la red del bot.
webhook-silent = Se llamó seis veces a { $host } y no respondió.
webhook-status = { $host } respondió { $status }.
key = Los webhooks de este servidor se firman con esta clave. No se la enseñes a nadie más.
key-how = Cabecera `Frontdesk-Signature: t=…,v1=…`: HMAC-SHA256 sobre la hora, un punto y el contenido.

doctor-paused = La regla { $name } está en pausa, porque falló cinco veces seguidas. `/automation log` dice por qué.
doctor-failed = La regla { $name } falló { $count ->
        [one] una vez
       *[other] { $count } veces
    } en los últimos 7 días. `/automation log` dice por qué.
