the-team = el equipo de { $server }
your-alias = tu alias
somebody = alguien

choose-heading = ¿Qué respuesta guardada?
choose-which = ¿Qué respuesta guardada?
suggested =
    { $count ->
        [one] La primera encaja
       *[other] Las primeras { $count } encajan
    } con lo que se dijo aquí.
page = Página { $page } de { $pages }
none = Todavía no hay respuestas guardadas. `/snip add` crea una, y también “Guardar como respuesta” en el menú Aplicaciones de un mensaje.
cancelled = No se envió nada.

preview-heading = Respuesta guardada: { $name }
changed-since = Se cambió después de que la vieras. Esto es lo que dice ahora.
not-sent-yet = Todavía no se ha enviado. Esto lo lee { $member }.
also = Además hace esto:
act = • { $act }
act-priority = La prioridad pasa a ser { $priority ->
        [low] baja
        [high] alta
        [urgent] urgente
        [critical] crítica
       *[normal] normal
    }
act-tags = Añade etiquetas: { $tags }
act-untag = Quita etiquetas: { $tags }
act-topic = El tema pasa a ser { $topic }
act-assign = Pasa a encargarse { $who }
act-assign-sender = Pasa a encargarse quien la envía
act-assign-nobody = Lo devuelve al equipo
act-snooze = Lo pospone { $days ->
        [0] { "" }
       *[other] { $days } d{ " " }
    }{ $hours ->
        [0] { "" }
       *[other] { $hours } h{ " " }
    }{ $minutes ->
        [0] { "" }
       *[other] { $minutes } min
    }
act-close = Cierra el ticket
act-close-silently = Cierra el ticket sin avisar al miembro
on-its-way = La respuesta guardada { $name } está en camino.
waiting = Todavía no se ha enviado: no se puede contactar con el miembro por MD. La respuesta guardada { $name } sale en cuanto se pueda.
undone = Deshecho. El miembro ya no ve la respuesta, y el ticket está como antes.

button-saved-reply = Respuesta guardada
button-send = Enviar
button-edit = Editar
button-cancel = Cancelar
button-undo = Deshacer
button-more = Más
button-back = Atrás
button-next = Siguiente

list-heading =
    { $count ->
        [one] { $count } respuesta guardada
       *[other] { $count } respuestas guardadas
    }
list-line = **{ $name }** { $summary } · usada { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }
list-own-line = **{ $name }** { $summary } · tuya · usada { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }
summary = { $summary }
for-topics = Para estos temas: { $topics }
used-team =
    De todo el equipo. Usada { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }.
used-own =
    Solo tuya. Usada { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }.
saved-team = La respuesta guardada { $name } está lista para todo el equipo.
saved-own = La respuesta guardada { $name } está lista para ti.
name-taken = Ya hay una llamada { $wanted }, así que esta se llama { $name }. Con `/snip edit` se cambia.
no-topics =
    { $count ->
        [one] Aquí no hay ningún tema { $topics }: se dejó fuera.
       *[other] Aquí no hay estos temas: { $topics }. Se dejaron fuera.
    }
how-to-send = Envíala con { $command }, `/snip send` o “Respuesta guardada” en la tarjeta.
unknown =
    { $count ->
        [one] No puedo completar { $names }: se queda como está.
       *[other] No puedo completar { $names }: se quedan como están.
    } Conozco { $known }.
removed = Se quitó la respuesta guardada { $name }.
not-there = No hay ninguna respuesta guardada { $name }. `/snip list` muestra las que tienes.
did-you-mean = No hay ninguna respuesta guardada { $name }. ¿Querías decir { $meant }?
nothing-sent = No se envió nada.

no-abbreviation = Ponle un nombre corto de letras y cifras, como `reembolso`.
taken = Ya hay una respuesta guardada { $name }. Elige otro nombre o cambia esa con `/snip edit`.
too-many = Hay { $count } respuestas guardadas y no caben más. Quita una que nadie use.
no-such-topic = Aquí no hay ningún tema “{ $name }”. `/type list` los muestra todos.
not-a-length = Indica cuánto tiempo, como `30m`, `12h` o `3d`, hasta 90 días.
nothing-to-save = No hay palabras que guardar.
not-yours = Solo puede deshacerlo quien la envió o la administración.
undone-already = Ya se deshizo.
gone = Esa respuesta guardada se quitó. `/snip list` muestra las que tienes.

add-command =
    .description = Guardar una respuesta que el equipo envía a menudo
    .abbreviation = Nombre corto, hasta 20 caracteres
    .summary = De qué se trata, hasta 80 caracteres
    .content = Lo que lee el miembro; {"{member}"} y {"{topic}"} se completan solos
    .whose = Quién puede enviarla
    .team = Todo el equipo
    .own = Solo yo
    .topics = Solo para estos temas, separados por comas
send-command =
    .description = Enviar una respuesta guardada al miembro de este ticket
    .abbreviation = Su nombre corto
    .as = Qué nombre ve el miembro
    .named = Mi nombre
    .anonymous = El equipo
    .persona = Mi alias
view-command =
    .description = Mostrar una respuesta guardada
list-command =
    .description = Todas las respuestas guardadas
edit-command =
    .description = Cambiar lo que dice una respuesta guardada
remove-command =
    .description = Quitar una respuesta guardada
does-command =
    .description = Qué más hace con el ticket una respuesta guardada
    .priority = Prioridad que pone
    .low = Baja
    .normal = Normal
    .high = Alta
    .urgent = Urgente
    .critical = Crítica
    .tags = Etiquetas que añade, separadas por comas
    .untag = Etiquetas que quita, separadas por comas
    .topic = Tema al que pasa el ticket
    .assign = Quién se encarga entonces del ticket
    .sender = Quien la envía
    .nobody = Nadie
    .to = La persona del equipo que se encarga entonces
    .snooze = Cuánto tiempo se pospone entonces el ticket, como 2d
    .close = Si cierra el ticket
    .told = Cerrar y avisar al miembro
    .silently = Cerrar sin avisar
    .nothing = Solo responde
whose-option = La tuya, o la del equipo con el mismo nombre

save-form =
    .title = Guardar como respuesta
    .edit-title = Editar respuesta guardada
    .abbreviation = Nombre corto
    .abbreviation-hint = Una palabra, como reembolso
    .summary = ¿De qué se trata?
    .content = ¿Qué lee el miembro?
    .content-hint = { $variables } se completan solos
    .whose = ¿Quién puede enviarla?
    .team = Todo el equipo
    .own = Solo yo
    .topics = Solo para estos temas
    .topics-hint = Separados por comas; ninguno para todos
send-form =
    .title = Respuesta guardada: { $name }
    .content = ¿Qué lee el miembro?
menu-save = Guardar como respuesta
