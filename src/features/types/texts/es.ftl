list-empty = Todavía no hay ningún tema.
list-heading = { $count ->
        [one] Un tema
       *[other] { $count } temas
    }
list-row = **{ $topic }** · `{ $key }` · { $what }
list-row-file = **{ $topic }** · `{ $key }` · { $what } · archivo desk
list-below = { $count ->
        [one] lleva a un subtema
       *[other] lleva a { $count } subtemas
    }
list-report = reporte · { $what }
list-from-file = Lo que viene del archivo desk se cambia allí.
button-before = Temas anteriores
button-after = Más temas
button-undo = Deshacer
button-form = Preguntas
button-fix = Corregir respuestas
mistake-kept = Lo que escribiste se conserva.
removed = El tema { $topic } ya no se ofrece. Sus tickets siguen adelante.

heading = { $topic }
heading-emoji = { $emoji } { $topic }
added = El tema está creado. Lo que no diga por sí mismo es igual que en el tema superior o en todo el servidor.
line-description = { $description }
line-below = **Lleva a** { $count ->
        [one] su subtema
       *[other] sus { $count } subtemas
    }
line-leads = **Lleva a** { $leads }
line-room = **Espacio** { $room }: { $place }
line-room-alone = **Espacio** { $room }
line-nowhere = ⚠️ Todavía no se ha elegido un canal para este tema, así que no se puede abrir nada.
line-staff = **Equipo** { $roles }
line-ping = **Se avisa de los nuevos a** { $roles }
line-form = **Pregunta** { $count ->
        [0] nada
        [one] una cosa
       *[other] { $count } cosas
    }
line-names = **Se llaman** `{ $template }`
line-priority = **Prioridad** { $priority }{ $count ->
        [0] {""}
       *[other] , etiquetas { $tags }
    }
line-target = **Primera respuesta en** { $minutes } min
line-opening = **Lo que se lee al abrirse**
line-key = Nombre corto: { $key }
line-from-file = Del archivo desk; cámbialo allí.
from-above = { $line } · igual que arriba
as-above = Igual que arriba
nobody = nadie
place-of-panel = donde diga su mensaje de ayuda
room-in = { $room } en { $place }
room-dm = Mensaje directo, hilo para el equipo
room-dm-channel = Mensaje directo, canal para el equipo
room-dm-forum = Mensaje directo, publicación de foro para el equipo
room-private-thread = Hilo privado para ambas partes
room-private-channel = Canal privado para ambas partes
leads-ticket = un ticket
leads-answer = una respuesta rápida, sin ticket
leads-report = un reporte: confirmación, sin conversación
priority-low = baja
priority-normal = normal
priority-high = alta
priority-urgent = urgente
priority-critical = crítica

what-to-change = ¿Qué quieres cambiar?
set-look = Nombre y aspecto
    .hint = Nombre, emoji, descripción
set-leads = A qué lleva
    .hint = Un ticket, un reporte o una respuesta rápida
set-place = Dónde están sus tickets
    .hint = Tipo de espacio y canal
set-team = Equipo
    .hint = Quién responde y a quién se avisa de los nuevos
set-words = Textos
    .hint = Qué se dice primero y cómo se llaman los tickets
set-handling = Prioridad y plazo
    .hint = Prioridad, etiquetas, tiempo hasta la primera respuesta
field-name = ¿Cómo se llama?
field-emoji = ¿Qué emoji?
hint-emoji = Un emoji, o uno del servidor como <:name:123>
field-description = ¿Para qué es?
hint-description = Se ve donde eligen los miembros
field-leads = ¿A qué lleva?
field-answer = ¿Qué dice una respuesta rápida?
hint-answer = Solo para una respuesta rápida
field-room = ¿Dónde hablan ambas partes?
field-destination = ¿En qué canal?
hint-destination = Canal de texto, foro o categoría. Vacío: igual que arriba
field-staff = ¿Quién responde?
field-ping = ¿A quién se avisa de los nuevos?
hint-above = Vacío: igual que arriba
field-opening = ¿Qué leen los miembros al abrirse?
field-names = ¿Cómo se llaman los tickets?
hint-names = Con $number, $author, $counter, $year. Vacío: igual que arriba
field-starter = ¿Qué se dice primero en un hilo privado?
hint-starter = Con $author y $staff, que dan acceso. Vacío: igual que arriba
field-priority = ¿Qué urgencia tiene?
field-tags = ¿Qué etiquetas?
hint-tags = Hasta diez, separadas por comas. Vacío: igual que arriba
field-target = ¿Primera respuesta en cuántos minutos?
hint-target = Vacío: igual que arriba

starter-added = { $count ->
        [one] Se añadió un tema
       *[other] Se añadieron { $count } temas
    }
starter-row = **{ $topic }** · { $description }
starter-there = Ya estaban y no han cambiado: { $topics }
starter-nothing = No se añadió nada.
starter-next = Se ofrecen enseguida por comando y por mensaje directo. Un mensaje de ayuda los ofrece cuando los eliges allí.
starter-support = Ayuda
    .description = Preguntas y ayuda con lo que sea
    .what = ¿Con qué podemos ayudarte?
starter-billing = Pagos
    .description = Cobros, reembolsos, compras que faltan
    .what = ¿Qué salió mal?
    .order = Número de pedido
starter-bug = Error
    .description = Algo no funciona como debería
    .what = ¿Qué pasó?
    .steps = ¿Qué hiciste antes de que pasara?
    .pictures = Imágenes del error
starter-suggestion = Sugerencia
    .description = Ideas y cosas que se pueden mejorar
    .what = ¿Cuál es tu idea?
starter-payment = Comprobante de pago
    .description = Muestra que has pagado
    .order = ¿Qué pagaste?
    .proof = Imagen del pago
starter-report = Reportar a un miembro
    .description = Cuéntaselo al equipo; recibes una confirmación, sin conversación
    .who = ¿De quién se trata?
    .what = ¿Qué pasó y dónde?
    .pictures = Imágenes que lo muestren

option-topic = El tema
list-command =
    .description = Todos los temas de este servidor
show-command =
    .description = Lo que se aplica a un tema
add-command =
    .description = Añadir un tema
    .name = Cómo se llama
    .under = El tema superior; sin él, queda en el primer nivel
    .leads = A qué lleva elegirlo; si falta, a un ticket
    .room = Dónde hablan ambas partes
    .destination = El canal, foro o categoría donde están sus tickets
    .emoji = Un emoji
    .summary = Para qué es; se ve donde eligen los miembros
    .answer = Lo que dice una respuesta rápida
    .staff = Quién responde; si falta, igual que arriba
    .ping = A quién se avisa de los nuevos
edit-command =
    .description = Cambiar un tema
move-command =
    .description = Poner un tema en otro sitio
    .under = El tema superior; sin él, pasa al primer nivel
    .before = El tema que le sigue; sin él, queda al final
remove-command =
    .description = Dejar de ofrecer un tema
starter-command =
    .description = Añadir seis temas para empezar
    .destination = El canal, foro o categoría donde están sus tickets

no-such = Aquí no hay ningún tema “{ $said }”.
from-file = El tema { $topic } viene del archivo desk del servidor. Cámbialo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
has-below = { $topic } tiene subtemas: { $below }. Muévelos o quítalos primero.
below-itself = { $topic } no puede ser su propio subtema. Elige otro tema.
not-a-neighbour = { $topic } no puede ser el siguiente. Elige un tema del mismo nivel que se haya creado por comando.
not-an-emoji = Eso no es un emoji. Usa un emoji, o uno del servidor como `<:name:123>`.
answer-missing = A una respuesta rápida le hace falta su respuesta.
starter-forgets = Lo que se dice primero tiene que contener `$author`; si no, el miembro no tiene acceso.
not-minutes = El plazo es un número de minutos, como `60`.
not-tags = Como máximo diez etiquetas, de 20 caracteres cada una.
too-many = Este servidor ya tiene todos los temas que puede tener.
cannot-hide-member = Quien pregunta en { $topic } no aparece con su nombre, y en un espacio compartido todo el mundo ve quién escribe. Elige un mensaje directo.
cannot-hide-staff = Quien responde en { $topic } no aparece con su nombre, y en un espacio compartido todo el mundo ve quién escribe. Elige un mensaje directo.
cannot-hide-claimed = Los tickets de { $topic } de los que alguien se encarga están ocultos para el resto del equipo, y los hilos y publicaciones de un canal los ve quien ve el canal. Elige un canal propio o un hilo privado.
not-a-destination = Ahí no se pueden crear tickets. Elige un canal de texto, un foro o una categoría.

level-heading = Nivel { $level } de { $topic }
level-told = **Se avisa cuando un ticket lo alcanza a** { $roles }
level-by-hand = **Se alcanza** a mano
level-near = **Se alcanza** a mano, y solo cuando pasan tres cuartos de un plazo de respuesta
level-missed = **Se alcanza** a mano, y solo cuando se incumple un plazo de respuesta
level-given = **Entonces se ocupa** { $who }
level-given-back = **Entonces se ocupa** nadie en particular
level-within = **Desde entonces una respuesta en** { $minutes } min
level-not-counted = ⚠️ Los plazos aún no cuentan aquí: ningún ticket lo alcanza por sí solo.
level-all = Niveles de este tema: { $levels }
level-gone = El nivel { $level } de { $topic } ya no existe. Los tickets que están en él se quedan ahí.
level-when-by-hand = Solo a mano
level-when-near = Por sí solo, cuando una respuesta vence pronto
level-when-missed = Por sí solo, cuando una respuesta va con retraso
level-tells-nobody = Di con `ping` a qué rol se avisa de los tickets que alcanzan este nivel.
not-a-length = Indica una duración, como `30 min` o `2 h`.
not-a-level = El tema { $topic } no tiene nivel { $level }.
level-command =
    .description = A quién se avisa de los tickets que alcanzan un nivel, y si ocurre por sí solo
    .level = De 1 a 10
    .ping = El rol al que se avisa y que desde entonces responde estos tickets
    .when = Si los tickets lo alcanzan por sí solos
    .within = Plazo de respuesta desde entonces, como 30 min
    .give-to = Quién se ocupa de los tickets que lo alcanzan por sí solos
    .to-nobody = Si entonces no se ocupa nadie en particular
    .remove = Si se quita este nivel
