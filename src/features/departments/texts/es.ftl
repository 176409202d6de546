list-empty = Todavía no hay ningún departamento. `/departments add` crea uno.
list-heading = { $count ->
        [one] Un departamento
       *[other] { $count } departamentos
    }
list-row = **{ $name }** · `{ $key }` · { $who }
list-row-file = **{ $name }** · `{ $key }` · { $who } · archivo desk
list-own = responde su propia gente
list-topic = responde el equipo del tema
list-from-file = Lo que viene del archivo desk se cambia allí.
button-before = Departamentos anteriores
button-after = Más departamentos
button-people = Personas y espacio
button-hours = Horario
button-fix = Corregir respuestas
button-undo = Deshacer
mistake-kept = Lo que escribiste se conserva.

heading = { $name }
added = El departamento está creado. `/department` le pasa tickets.
changed = { $count ->
        [0] Guardado.
        [one] Guardado. Su ticket abierto se queda donde está. Quien lo responde ahora entra; quien ya no lo responde sale.
       *[other] Guardado. Sus { $count } tickets abiertos se quedan donde están. Quien los responde ahora entra; quien ya no los responde sale.
    }
line-staff = **Responde sus tickets** { $roles }
line-staff-topic = **Responde sus tickets** el equipo de su tema
line-lead = **Lo dirige** { $roles }
line-ping = **Se avisa de lo que recibe a** { $roles }
line-place = **Sus tickets siguen en** { $place }
line-stays = **Sus tickets siguen** donde están
line-hours = **Horario** { $week } ({ $zone })
line-hours-topic = **Horario** como diga el tema
line-read-along = ⚠️ Algunos tickets por mensaje directo están en hilos o publicaciones que lee toda la gente de su canal. Elige un espacio para él, para que solo su gente lea lo que recibe.
line-open = Nombre corto: { $key } · { $count ->
        [0] ningún ticket abierto
        [one] un ticket abierto
       *[other] { $count } tickets abiertos
    }
line-from-file = Del archivo desk; cámbialo allí.
nobody = nadie

removed = { $count ->
        [0] { $name } ya no recibe tickets.
        [one] { $name } ya no recibe tickets. La misma gente sigue con el que tiene.
       *[other] { $name } ya no recibe tickets. La misma gente sigue con los { $count } que tiene.
    }
removed-named = Lo que recibía de aquí ya no va a ningún departamento: { $topics }

field-name = ¿Cómo se llama?
field-staff = ¿Quién responde sus tickets?
hint-staff = En lugar del equipo del tema. Vacío: el equipo del tema
field-lead = ¿Quién lo dirige?
hint-lead = Sénior para sus tickets
field-ping = ¿A quién se avisa de lo que recibe?
hint-ping = Una mención por cada ticket
field-destination = ¿Dónde siguen sus tickets?
hint-destination = Canal de texto, foro o categoría. Vacío: donde están
hint-week = Por ejemplo lun-vie 09:00-12:00, 13:00-17:00, una línea cada uno. Vacío: como el tema

option-department = El departamento
list-command =
    .description = Todos los departamentos de este servidor
show-command =
    .description = Lo que vale para un departamento
add-command =
    .description = Añadir un departamento al que se le puedan pasar tickets
    .name = Cómo se llama
    .staff = Quién responde sus tickets en lugar del equipo del tema
    .lead = Quién lo dirige: sénior para sus tickets
    .ping = A quién se avisa de lo que recibe
    .destination = El canal, el foro o la categoría donde siguen sus tickets
edit-command =
    .description = Cambiar un departamento
remove-command =
    .description = No pasar más tickets a un departamento

no-such = Aquí no hay ningún departamento “{ $said }”. `/departments list` los muestra todos.
from-file = El departamento { $name } viene del archivo desk del servidor. Cámbialo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
name-taken = Ya hay un departamento { $name }. Elige otro nombre.
no-name = Un departamento necesita un nombre.
too-many = Este servidor ya tuvo todos los departamentos que puede tener. Cambia uno con `/departments edit`.
not-a-place = Ahí no puede haber tickets. Elige un canal de texto, un foro o una categoría de este servidor.
