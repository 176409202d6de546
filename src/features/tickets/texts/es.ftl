the-member = este miembro
tag-new = Nuevo
tag-team-turn = Le toca al equipo
tag-member-turn = Le toca al miembro
tag-inactive = Inactivo
tag-closing = Cerrándose
tag-review = En revisión
tag-closed = Cerrado
phase-inactive = inactivo
phase-closing = cerrándose
phase-review = en revisión
phase-mark = { $mark }
tag-low = Prioridad baja
tag-normal = Prioridad normal
tag-high = Prioridad alta
tag-urgent = Urgente
tag-critical = Prioridad crítica

moved-to = Esto sigue en { $room }.
moved-number-to = El ticket #{ $number } sigue en { $room }.
moved-to-dm = Esto sigue por mensaje directo.
moved-from = Antes esto estaba en { $room }.
moved-from-dm = Antes esto era por mensaje directo.
goes-on-heading = El ticket #{ $number } sigue aquí
move-failed = No se pudo mover, porque no puedo crear un espacio para ello. Sigue aquí.
moving = El ticket #{ $number } pasa a un hilo privado. Se te menciona allí.
moves-already = Ya se está moviendo.
nowhere-to-go = No hay ningún canal en el que pueda seguir con esto.
move-failed-full = No se pudo mover, porque a Discord no le queda espacio para ello. Sigue aquí.
moves-soon = El ticket #{ $number } se mueve. Aquí se leerá dónde sigue.
keeps-member-hidden = Aquí no aparece el nombre del miembro, y un espacio compartido mostraría quién es. Elige uno por mensaje directo.
keeps-staff-hidden = En este tema nunca aparece el nombre de quien responde, y un espacio compartido con el miembro lo mostraría. Elige uno por mensaje directo.
no-conversation = Esto es un reporte: el miembro no lee lo que dice el equipo, así que no puede pasar a un espacio compartido.
no-such-place = El servicio de ayuda de este servidor no tiene ningún espacio de ese tipo. La administración puede indicar uno en su configuración.
no-adult-place = Este tema no tiene ningún espacio para contenido para adultos. La administración puede elegir uno en la configuración del tema.
there-already = Ya está en un espacio de ese tipo.
could-not-move = No se movió, porque no puedo crear un espacio para ello. Sigue aquí.
button-use-thread = Usar un hilo

line-heading = Tienes el número { $position } en la cola
line-probably = Tu mensaje está guardado. El ticket se abre por sí solo, probablemente { $at }.
line-next = Tu mensaje está guardado. El ticket se abre por sí solo.
line-left = Dejaste la cola. No se abrió ningún ticket.
button-leave-line = Dejar la cola

card-heading = #{ $number } · { $type }
card-announce = { $roles } ticket nuevo
card-picture = Foto de perfil de { $member }
card-picture-from = Imagen que envió { $member }
card-team-turn = 🔔 Le toca al equipo desde { $since }
card-member-turn = 💬 Le toca al miembro desde { $since }
card-closed = 💤 Cerrado { $at }
card-closed-by = 💤 Cerrado por { $by } { $at }
card-closed-because = 💤 Cerrado por { $by } { $at }: { $reason }
card-closed-why = 💤 Cerrado { $at }: { $reason }
card-requester =
    { $member } `{ $id }` · cuenta creada { $account } · { $joined } · { $earlier ->
        [0] primer ticket
        [one] { $earlier } ticket anterior
       *[other] { $earlier } tickets anteriores
    }
card-requester-hidden = { $member } pregunta sin dar su nombre
card-joined = en el servidor: { $at }
card-not-joined = no está en el servidor
card-careful = Los mensajes normales se quedan en el equipo. Con `{ $prefix }texto` o Responder se contesta a { $member }.
card-chat = Los mensajes normales llegan a { $member }. `//texto` se queda en el equipo.
card-unread = No puedo leer los mensajes de aquí: lo que se escribe se queda en el equipo. Con Responder o `/reply` se contesta a { $member }.
card-report = Un reporte: { $member } recibió una confirmación y no se le puede responder aquí. Lo que escribes se queda en el equipo.

button-reply = Responder
button-close = Cerrar
button-close-ticket = Cerrar ticket
button-reopen = Reabrir
button-open = Abrir ticket
button-send-report = Enviar reporte
button-open-chat = Abrir nuestro chat

adult-heading = ¿Se trata de contenido para adultos?
adult-where = Si es así, se habla de ello donde Discord pide la edad a todo el mundo.
button-yes = Sí
button-no = No
confirm-heading = Abrir un ticket: { $type }
confirm-who-reads = Solo lo pueden leer el equipo y tú.
confirm-report-heading = Enviar un reporte: { $type }
confirm-report = Solo lo lee el equipo. Recibes una confirmación, y no hay conversación sobre ello.
form-who-reads = -# El equipo verá tu nombre y lo que envíes.
form-anonymous = -# El equipo verá lo que envíes, no tu nombre.
form-files = **{ $question }**
form-file-gone = { $file } no llegó. Pide al miembro que lo envíe aquí.
opened-at = El ticket #{ $number } está abierto: { $room }
opened-soon = El ticket #{ $number } está abierto. Te mencionaré allí.
opening = El ticket #{ $number } va camino del equipo.
opened-in-dm = El ticket #{ $number } está abierto. La respuesta llega a nuestro chat.
cant-dm-heading = No puedo enviarte un MD
cant-dm = El equipo puede leer tu ticket, pero todavía no puede responderte. Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo.
button-try-again = Reintentar
reopen-until = Puedes reabrirlo hasta el { $until }.
closed-for-good = Si todavía falta algo, escribe aquí; el equipo de { $server } recibe un ticket nuevo.
too-late-to-reopen = El ticket #{ $number } ya no se puede reabrir. Escribe un mensaje nuevo para abrir otro.
closed-thread-gone = Su espacio en el servidor se quitó. Si todavía falta algo, escribe aquí; el equipo de { $server } recibe un ticket nuevo.
opened-heading = El ticket #{ $number } está abierto
opened-where = { $type } · { $server }
opened-as = Aquí el equipo te conoce como { $alias }.
opened-next = Escribe aquí para añadir detalles o archivos; la respuesta llega a este chat.
receipt-heading = Tu reporte llegó al equipo de { $server }
receipt-what = Reporte #{ $number } · { $type }
receipt-next = No hay conversación sobre ello. Para hablar con el equipo, abre un ticket sobre otra cosa.
receipt-waits-heading = Tu reporte está guardado
receipt-waits-next = Llega por sí solo al equipo de { $server } en cuanto haya espacio. No hay conversación sobre ello.
failed-heading = No ha funcionado
failed-next = No puedo abrir un espacio para tu ticket en { $server }. No se avisó al equipo; escríbele por otra vía.

closed-heading = El ticket #{ $number } está cerrado
closed-report-heading = El equipo terminó con el reporte #{ $number }
closed-report = Si hay algo más que decir, envía otro reporte al equipo de { $server }.
closed-reason = { $reason }
closed-next = Si todavía falta algo, escribe aquí. El equipo de { $server } lo verá todo.
closed-outside = Su espacio es ahora solo del equipo. Si no ha terminado, reábrelo; tendrás acceso otra vez.
closed-by = { $by } cerró esto.
closed-by-because = { $by } cerró esto: { $reason }
closed-plain = El equipo cerró esto.
closed-plain-because = El equipo cerró esto: { $reason }
closed-by-one = Cerrado por { $name } · equipo de { $server }
closed-by-team = Cerrado por el equipo de { $server }
closed-reason-with-team = Está cerrado. Otra persona del equipo revisa antes lo que dices a los miembros, así que el miembro no lee tu motivo; el equipo, sí.
closed-reason-not-said = Está cerrado. Otra persona del equipo revisa antes lo que dices a los miembros, así que tu motivo no se dijo aquí:
closed-and-removed = { $said } Este canal se elimina { $at }, con todo lo que se dijo en él. Si se reabre antes, se queda.
closed-by-nobody = Cerrado, porque se archivó este hilo.
closed-silence = Cerrado, porque el miembro no respondió.
closed-unanswered = No tuvimos más noticias tuyas.
reason-required = Indica por qué: este tema pide un motivo cuando se cierra un ticket.
room-taken-away = El espacio del ticket #{ $number } ya se había eliminado.
not-taken-away = ⚠️ Esto debía eliminarse, y no tengo permiso. Elimínalo a mano o permíteme gestionarlo.
info-erased = Borrado para siempre. Solo se conserva su número, y quién hizo qué y cuándo.
stays-open = { $said } Esto sigue abierto.
stays-open-decide = ⚠️ { $said } Esto sigue abierto hasta que alguien lo cierre.
stays-open-who = ⚠️ { $people }, { $said } Esto sigue abierto hasta que alguien lo cierre.
owner-left-server = { $member } dejó el servidor.
owner-left-thread = { $member } salió de este hilo.
owner-unreachable = { $member } ya no recibe mensajes.
closed-left-server = { $member } dejó el servidor, así que esto se cerró.
closed-unreachable = Ya no se puede contactar con { $member }, así que esto se cerró.
closed-left-thread = { $member } salió de este hilo, así que esto se cerró.
reopened-by = { $by } reabrió esto.
reopened-plain = El equipo reabrió esto.
reopened-heading = El ticket #{ $number } está abierto otra vez
reopened-next = El equipo de { $server } ve lo que escribes aquí.
reopened-next-at = Sigue con el equipo de { $server } en { $room }.
reopened-next-elsewhere = Sigue con el equipo de { $server } en un espacio nuevo del servidor.
done-reopened = El ticket #{ $number } está abierto otra vez.

list-heading = Tickets abiertos
list-empty = No hay tickets abiertos.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · le toca al equipo desde { $since } · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · le toca al miembro desde { $since } · { $room }
list-no-room = todavía sin espacio
list-page = Página { $page } de { $pages }; primero, lo que lleva más tiempo esperando.
info-heading = #{ $number } · { $type }
info-opened = Abierto el { $at } por { $member }
info-messages =
    { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    } del miembro, { $replies ->
        [one] { $replies } respuesta
       *[other] { $replies } respuestas
    } del equipo
info-room = Espacio: { $room }

close-command =
    .description = Cerrar este ticket
    .reason = Por qué; lo lee el miembro
    .as = El nombre que lee el miembro
reopen-command =
    .description = Reabrir un ticket cerrado
    .number = El número del ticket; si falta, este
info-command =
    .description = Qué se sabe de un ticket
    .number = El número del ticket; si falta, este
list-command =
    .description = Tickets abiertos; primero, lo que lleva más tiempo esperando
move-command =
    .description = Seguir con este ticket en un espacio de otro tipo
    .to = Dónde sigue
    .private-thread = Hilo privado con el miembro
    .private-channel = Canal privado con el miembro
    .dm = Mensaje directo; el equipo en un hilo
    .dm-channel = Mensaje directo; el equipo en un canal
    .dm-forum = Mensaje directo; el equipo en una publicación de foro
    .adult = Donde este tema pone el contenido para adultos
close-form =
    .title = Cerrar el ticket #{ $number }
    .why-staff = ¿Por qué?
    .why-hint = Lo lee el miembro.
    .why-member = ¿Por qué? Lo lee el equipo.
    .tell = ¿Avisar al miembro?
    .tell-yes = Sí
    .tell-no = No
    .as = Firmar como
    .as-named = Mi nombre
    .as-team = El equipo
    .as-alias = Mi alias

gone = Ese ticket no está aquí. Busca un mensaje más reciente.
room-gone = El espacio del ticket #{ $number } se eliminó, así que no se puede reabrir. Abre un ticket nuevo.
could-not-open = El ticket no se abrió, porque no puedo crear un espacio para él. No se avisó al equipo; la administración puede darme permiso.
several-open = Tienes varios tickets abiertos. Pulsa “Cerrar ticket” en la tarjeta del que quieras.
none-here = Esto no es un ticket. Úsalo en un ticket o indica un número.
not-found = Aquí no hay ningún ticket #{ $number }.
already-closed = El ticket #{ $number } ya está cerrado.
already-open-again = El ticket #{ $number } ya está abierto.
topic-gone = Este tema ya no se ofrece. Elige otro.
no-desk = En este servidor todavía no hay servicio de ayuda. La administración puede crear uno.

reveal-command =
    .description = Ver quién pregunta sin dar su nombre; todo el equipo lee que lo hiciste, y por qué
    .reason = Por qué; lo lee el equipo
revealed-heading = Quién es { $alias }
revealed = { $member } `{ $id }`
revealed-next = El equipo sabe que lo miraste, y por qué. Sigue viendo el alias.
looked-up = { $by } miró quién es { $alias }: { $reason }
not-hidden = Este ticket no oculta a nadie. Su tarjeta dice quién pregunta.
requester-forgotten = Los datos de quien preguntó se borraron. Ya nadie puede verlos.

in-line = { $before } · { $next }
card-roles = { $roles }
card-roles-more = { $roles } +{ $left }
card-locked = bloqueado desde { $since }
card-locked-for-all = Bloqueado desde { $since }: aquí solo escribe el equipo.
card-assignee = se encarga { $staff }
card-pinned = fijado
card-rests = pospuesto, vuelve { $until }
card-high = **prioridad alta**
card-urgent = **urgente**
card-critical = **prioridad crítica**
card-adult = contenido para adultos
card-flags = ⚠️ { $flags }
card-accounts = Vinculado: { $accounts }
flag-new-account = cuenta nueva
flag-new-member = llegada reciente al servidor
flag-unreachable = no se puede contactar por MD
button-details = Detalles
button-more = Más
more = Ticket #{ $number }
more-choose = ¿Qué quieres hacer?
more-details = Quién pregunta, y cada respuesta del formulario
more-info = Información
more-info-says = Cuándo se abrió, cuánto se dijo, cómo está
passed-by = Esto ya no se puede hacer. Pulsa Más en la tarjeta para ver lo que sí.
button-next = Siguiente
button-back = Atrás
details-question = { $question }
card-opened-by = { $staff } abrió esto con el miembro.
card-opened-by-team = El equipo de { $server } abrió esto.
details-opened = Abierto el { $at }
details-form-seconds =
    { $count ->
        [one] Formulario completado en un segundo
       *[other] Formulario completado en { $count } segundos
    }
details-form-minutes =
    { $count ->
        [one] Formulario completado en un minuto
       *[other] Formulario completado en { $count } minutos
    }
details-forgotten = Lo que se sabía de quien preguntó se borró.
only-the-team = Esto solo puede hacerlo el equipo.

files-not-sent-heading = No se envió: podría revelar quién eres
files-not-sent = { $files }
files-not-sent-why = Los archivos de este tipo suelen nombrar a quien los hizo, y eso no lo puedo quitar. Tus respuestas se enviaron.
files-not-sent-now = Escribe aquí con una imagen, o con el archivo: se te pregunta antes de que llegue al equipo.

locked-by = { $by } bloqueó esto: ahora solo escribe el equipo.
locked-by-because = { $by } bloqueó esto: ahora solo escribe el equipo. { $reason }
locked-plain = El equipo bloqueó esto: ahora solo escribe el equipo.
locked-plain-because = El equipo bloqueó esto: ahora solo escribe el equipo. { $reason }
unlocked-by = { $by } desbloqueó esto: puede escribir otra vez todo el mundo.
unlocked-plain = El equipo desbloqueó esto: puede escribir otra vez todo el mundo.
locked-for-member = El equipo de { $server } bloqueó el ticket #{ $number }. Lo que escribas sobre ello no se transmite hasta que lo desbloquee.
locked-because = Motivo: { $reason }
unlocked-for-member = El equipo de { $server } desbloqueó el ticket #{ $number }. Escribe aquí otra vez; lo que lleva una señal de aviso no se transmitió.
not-passed-on = No se transmitió: el ticket #{ $number } está bloqueado. Lo que escribas lleva una señal de aviso hasta que el equipo de { $server } lo desbloquee.
lock-done = El ticket #{ $number } está bloqueado: solo escribe el equipo.
unlock-done = El ticket #{ $number } está desbloqueado: puede escribir otra vez todo el mundo.
locked-already = El ticket #{ $number } ya está bloqueado.
not-locked = El ticket #{ $number } no está bloqueado.
is-locked = El ticket #{ $number } está bloqueado, así que no se envió nada. Solo el equipo puede desbloquearlo o reabrirlo.
no-reason-of-trainee = El miembro leería el motivo, y nadie lo ha revisado todavía. Bloquéalo sin motivo.
more-lock = Bloquear
more-lock-says = Solo escribe el equipo; se avisa al miembro
more-unlock = Desbloquear
more-unlock-says = Puede escribir otra vez todo el mundo
lock-command =
    .description = Que en este ticket solo escriba el equipo; se avisa al miembro
    .reason = Por qué; lo lee el miembro
unlock-command =
    .description = Que en este ticket vuelva a escribir todo el mundo

transferred-by = { $by } pasó este ticket a { $member }.
transferred-by-because = { $by } pasó este ticket a { $member }. { $reason }
transferred-plain = El equipo pasó este ticket a { $member }.
transferred-plain-because = El equipo pasó este ticket a { $member }. { $reason }
transferred-heading = El ticket #{ $number } es tuyo ahora
transferred-from = Antes era de { $former }; el equipo de { $server } te lo pasó.
transferred-not-yours = El equipo de { $server } pasó el ticket #{ $number } a otra persona. Lo que se diga en él a partir de ahora ya no es para ti.
transferred-because = Motivo: { $reason }
transferred-done = El ticket #{ $number } es ahora de { $member }; lo que se diga a partir de ahora ya no lo lee { $former }.
transferred-blocked = { $member } tiene un bloqueo: lo que escribe no se transmite al equipo.
card-formerly = Este ticket era antes de { $member }.
merged-away = El ticket #{ $number } se unió a otro y sigue allí. El equipo puede volver a separarlo con `/related separate`.
not-merged = El ticket #{ $number } no se unió a otro.
still-opening = Este ticket todavía se está abriendo. Inténtalo otra vez cuando esté abierto.
not-a-member = Elige a un miembro de este servidor, no a un bot.
report-stays = Esto es un reporte: nadie lee respuestas, así que no hay nada que pasar a otra persona.
theirs-already = Este ticket ya es de esa persona. Elige a otra.
given-away = Alguien pasó este ticket a otro miembro hace un momento. Mira su tarjeta e inténtalo otra vez si no es correcto.
hidden-stays = Este ticket no se puede pasar a otra persona: quien pregunta no aparece con su nombre, y el cambio revelaría quién no es. Esa persona puede abrir uno propio.
no-reason-to-members = El motivo lo leerían ambos miembros, y nadie lo ha revisado todavía. Déjalo fuera.
transfer-command =
    .description = Pasar este ticket a otro miembro, que pregunta a partir de ahora
    .member = De quién es el ticket a partir de ahora
    .reason = Por qué; lo leen ambos miembros

practice-member = Miembro de práctica
