lead = **Asistente de { $server }** (automático)
note = -# Respondido automáticamente: { $name }

saved = La respuesta automática { $name } está guardada.
on = Cuando alguien dice: { $on }
when = { $when ->
        [before] Se ofrece antes de enviar el ticket
        [ticket] Se da en el ticket
       *[both] Se ofrece antes de enviar el ticket y se da en él
    }
for-topics = Para estos temas: { $topics }
removed = Se quitó la respuesta automática { $name }.
none = Todavía no hay respuestas automáticas. `/auto-answer add` crea una.
list-heading =
    { $count ->
        [one] { $count } respuesta automática
       *[other] { $count } respuestas automáticas
    }
line = **{ $name }** { $on } · { $when ->
        [before] antes de un ticket
        [ticket] en tickets
       *[both] antes y en tickets
    } · usada { $given ->
        [one] una vez
       *[other] { $given } veces
    } · sirvió { $helped } de { $offered } antes de un ticket
line-paused = ⚠️ **{ $name }** { $on } está desactivada: buscarla tardó demasiado. Guarda una más sencilla con `/auto-answer edit`. · { $when ->
        [before] antes de un ticket
        [ticket] en tickets
       *[both] antes y en tickets
    } · usada { $given ->
        [one] una vez
       *[other] { $given } veces
    } · sirvió { $helped } de { $offered } antes de un ticket
page = Página { $page } de { $pages }
tried-none = No se respondería nada.
tried-before = Antes de un ticket se ofrecería { $name }:
tried-ticket = En un ticket se daría { $name }.
button-back = Atrás
button-next = Siguiente
button-fix = Corregir
mistake-kept = No se guardó nada. Lo escrito sigue ahí.

add-command =
    .description = Responder a ciertas palabras sin que intervenga nadie
    .name = De qué se trata
    .on = Palabras que la activan, separadas por comas, o un /patrón/
    .answer = Lo que lee el miembro
    .topics = Solo para estos temas, separados por comas
    .when = Cuándo responde
    .both = Antes de un ticket y en él
    .before = Solo antes de un ticket
    .in-ticket = Solo en tickets
list-command =
    .description = Todas las respuestas automáticas, y cuántas veces sirvieron
edit-command =
    .description = Cambiar una respuesta automática
remove-command =
    .description = Quitar una respuesta automática
try-command =
    .description = Qué se respondería a estas palabras
    .words = Lo que alguien podría escribir
edit-form =
    .title = Editar respuesta automática
    .name = ¿De qué se trata?
    .on = ¿Qué palabras la activan?
    .on-hint = Separadas por comas, o un /patrón/
    .answer = ¿Qué lee el miembro?
    .when = ¿Cuándo responde?
    .topics = Solo para estos temas
    .topics-hint = Separados por comas; ninguno para todos

taken = Ya hay una respuesta automática { $name }. Elige otro nombre o cambia esa con `/auto-answer edit`.
too-many = Hay { $count } respuestas automáticas y no caben más. Quita una que no sirva a nadie.
not-there = No hay ninguna respuesta automática { $name }. `/auto-answer list` las muestra todas.
no-such-topic = Aquí no hay ningún tema “{ $name }”. `/type list` los muestra todos.
no-trigger = Indica qué palabras la activan, como `reembolso, devolución`.
no-pattern = No entiendo lo que está entre las barras. También sirven palabras separadas por comas, como `reembolso, devolución`.
too-slow = Ese patrón podría buscar sin fin en lo que escribe un miembro. Quita una repetición que esté dentro de otra.
nothing-to-say = Ponle un nombre y una respuesta.
