backup-command =
    .description = Guardar con un nombre la configuración de este servidor
    .name = Cómo se llama; sin nombre, según el momento
backups-command =
    .description = Las copias de la configuración de este servidor
restore-command =
    .description = Ver qué cambiaría una copia, y recuperarla
    .name = La copia
history-command =
    .description = Cómo cambió la configuración, quién lo hizo y cómo volver

kept = ✅ La configuración de este servidor quedó guardada como **{ $name }**.
kept-what-now = `/setup restore` muestra qué cambiaría, y la recupera.
none = Todavía no hay ninguna copia. `/setup backup` hace una.
heading = { $count ->
        [one] Una copia
       *[other] { $count } copias
    }
row = **{ $name }** · { $at } por { $who }
row-by-nobody = **{ $name }** · { $at }
which = ¿Cuál quieres ver?

heading-backup = Volver a { $name }
heading-point = Volver a como estaba el { $at }
would-change = Todavía no se cambió nada. Restaurar cambia:
nothing-differs = Este servidor está configurado justo así. No hay nada que cambiar.
changed-meanwhile = Mientras tanto cambió la configuración, y no se restauró nada. Esto es lo que cambiaría ahora.
line = • { $change }
more = { $count ->
        [one] y un cambio más
       *[other] y { $count } cambios más
    }
gone-roles = ⚠️ Un rol eliminado se deja fuera: { $of }
gone-channels = ⚠️ Un canal eliminado se deja fuera: { $of }
gone-panels = ⚠️ Los mensajes de ayuda cuyo canal se eliminó quedan como están: { $of }
gone-pictures = ⚠️ Las imágenes que ya no se guardan se dejan fuera: { $of }
nobody-answers = Se eliminaron todos los roles que respondían, así que nadie respondería. Elige quién responde con `/setup start`.
keeps-permissions = Quién puede hacer qué queda como está; eso solo lo restaura la cuenta propietaria del servidor.
from-file = Un archivo desk forma parte de esto. Cuando se vuelva a aplicar, valdrá lo que diga.
restored = ✅ Restaurado
restored-what-now = Los tickets abiertos siguen. `/admin doctor` comprueba que todo funcione.
not-posted = ⚠️ Aún sin publicar: { $panels }. Llegará solo cuando pueda escribir allí.

button-restore = Restaurar
button-file = Ver como archivo
button-look = Ver
button-remove = Quitar
button-remove-yes = Quitar para siempre
button-keep = Conservar
button-undo = Deshacer
button-newer = Cambios más nuevos
button-older = Cambios más antiguos

remove-sure = La copia **{ $name }** se perderá para siempre. La configuración del servidor queda.
file-backup = **{ $name }** como archivo desk
file-point = Como estaba el { $at }, en un archivo desk
file-what-now = Quien aloja el bot puede aplicarlo. Las imágenes subidas y lo que se dio por comando no están en él.

history = Cómo cambió la configuración
history-none = Todavía no se cambió nada.
history-kept = Se guardan los 50 cambios más nuevos.
entry = **{ $number }.** { $at } · { $who } · { $change }
entry-line = • { $change }
more-of-it = y { $count } más
by = { $who }
by-restoring = { $who }, al restaurar
by-file = el archivo desk
by-somebody = alguien
back-to-which = ¿Volver a como estaba después de qué cambio?
back-to = Después del cambio { $number }
back-to-short = Volver al { $number }

desk-made = se creó el servicio de ayuda
speech = cómo hablo y qué aspecto tengo
desk-changed = servidor: { $what }
topic = tema `{ $key }`: { $what }
topic-added = tema `{ $key }`: añadido
topic-gone = tema `{ $key }`: ya no se ofrece
panel = mensaje de ayuda `{ $key }`: { $what }
panel-added = mensaje de ayuda `{ $key }`: añadido
panel-gone = mensaje de ayuda `{ $key }`: retirado
department = departamento `{ $key }`: { $what }
department-added = departamento `{ $key }`: añadido
department-gone = departamento `{ $key }`: ya no recibe nada
rule = regla { $name }: cambiada
rule-added = regla { $name }: añadida
rule-gone = regla { $name }: quitada
rules-order = reglas: orden
part-on = { $name }: activado
part-off = { $name }: desactivado
both = { $all }, { $next }
part-look = nombre y aspecto
part-topics = sus temas
part-order = orden
part-leads = a qué lleva
part-place = espacios
part-team = equipo
part-words = textos
part-questions = preguntas
part-priority = prioridad y plazos
part-sorting = quién se encarga de los tickets
part-gates = quién puede abrir tickets
part-hours = horario
part-names = nombres que se ven
part-closing = cómo terminan los tickets
part-messages = mensajes y avisos
part-permissions = permisos
part-language = idioma y prefijo
part-message = se eliminó su mensaje
part-other = la configuración

no-such = Aquí no hay ninguna copia “{ $name }”. `/setup backups` las muestra.
gone = Eso ya no se guarda. Usa `/setup backups` o `/setup history`.
name-taken = Ya hay una copia “{ $name }”. Elige otro nombre, o quita esa con `/setup backups`.
too-many = Este servidor ya guarda { $most } copias. Quita una primero con `/setup backups`.

import-command =
    .description = Entregar un archivo desk: ver qué cambiaría y aplicarlo
import-title = Entregar un archivo desk
import-file = El archivo
    .hint = YAML, como lo da Ver como archivo de una copia
import-heading = Lo que cambiaría { $name }
import-would-change = Todavía no se cambió nada. Aplicarlo cambia:
import-changed-meanwhile = Mientras tanto cambió la configuración, y no se aplicó nada. Esto es lo que el archivo cambiaría ahora.
import-keeps-permissions = Quién puede hacer qué queda como está; con un archivo solo lo cambia la persona a quien pertenece el servidor o quien aloja el bot.
import-idle = `{ $setting }` no hace nada mientras “{ $part }” esté desactivado aquí.
import-mistakes = { $name } no se aplicó
import-mistake = Línea { $line }: { $says }
import-mend = No se cambió nada. Corrige el archivo y entrégalo otra vez con `/setup import`.
imported = ✅ { $name } está aplicado
button-apply = Aplicar
by-importing = { $who }, con un archivo desk
not-a-file = No puedo leer eso como archivo desk. Entrega un archivo de texto (YAML) de { $kilobytes } KB como máximo.
other-server = Este archivo es para “{ $said }”. Desde aquí solo se aplican archivos para { $server }: escribe eso en `server`.
import-over = Este archivo ya se aplicó, o tiene más de un día. Entrégalo otra vez con `/setup import`.
