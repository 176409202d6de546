from-member = **{ $member }**
answer-here = -# Responde escribiendo aquí.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · como equipo
sent-as = ✅ **{ $staff } → { $member }** · como { $name }
read-at-once = -# Lo que { $staff } escribe en el propio ticket, el miembro lo lee al instante; nadie puede revisarlo antes. `/reply` espera aquí la aprobación.
not-changed = -# El cambio no se envió: lo que lee el miembro se aprobó tal como estaba. Envía otra respuesta o retira esta.
not-changed-by-trainee = Otra persona del equipo aprobó esta respuesta tal como está. Envía otra o retira esta.
unread = ⚠️ No puedo leer lo que se escribe aquí, así que se quedó en el equipo. Para responder a { $member }, usa el botón Responder, `/reply` o “Enviar como respuesta” en el menú Aplicaciones de un mensaje.
edited = -# Editado.
edited-before = -# Editado. Antes: { $before }
emptied = -# Esta parte se quitó al editar.
deleted-by-member = -# Eliminado por el miembro.
taken-back = -# Retirado.
picked-up =
    -# Recogido tras una interrupción: { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }.

ping = -# { $people }
sticker = -# Sticker: { $name }
poll = -# Encuesta: { $question }
forwarded = -# Reenviado:
not-shown = -# Algo que solo se ve en su chat conmigo.
file-too-large = -# No se entregó: { $file } pesa más de { $limit } MB.
file-refused = -# No se entregó: { $file } pesa más de lo que admite este servidor.
file-gone = -# No se entregó: { $file } se quitó antes de que se pudiera obtener.
file-unclean = -# No se entregó: { $file } no se puede leer como imagen, así que podría revelar quién lo envió. Pídelo en otro formato.
partly = **No se entregó:** { $file } pesa más de { $limit } MB. Envía un archivo más pequeño o un enlace.

unreachable-heading = No se envió: no se puede contactar con { $member } por MD
unreachable-closed = Tiene los MD cerrados o bloqueó al bot.
unreachable-left = { $member } dejó el servidor: no le llega nada hasta que vuelva.
kept = Tu texto está guardado:
button-move = Pasar a un hilo privado
button-try-again = Reintentar
moving = Esto pasa a un hilo privado. Lo que estaba guardado va también.
moved-on = { $member } lee ahora las respuestas en otro lugar. Lo que estaba guardado está allí.
reachable-again = Ya se puede contactar con { $member }. Lo que estaba guardado está en camino.
trying-again = Enviando otra vez. Si falla, se indica aquí.
waiting = Todavía no se ha enviado: no se puede contactar con el miembro por MD. Tu texto está guardado y sale en cuanto se pueda.
not-delivered-heading = Un mensaje no se entregó
not-delivered = Discord lo rechazó. Todo lo demás sigue su curso.
staff-room-heading = El equipo no puede leer esto ahora mismo
staff-room = No tengo acceso al hilo del equipo de { $server }. Lo que escribes se guarda y se entrega en cuanto vuelva a tenerlo.

side-thread = Ticket { $number }, solo equipo
side-thread-about = -# Mensajes internos sobre { $room }. El miembro no puede leer este hilo.
note-of = 📝 **{ $staff }**
moved-aside = -# Traído aquí desde el ticket, donde lo habría leído el miembro. { $staff }
still-there = ⚠️ { $staff }, tu mensaje sigue en el ticket, donde lo lee el miembro: no tengo permiso para eliminarlo. Elimínalo tú. Quien gestiona el servidor puede permitirme gestionar mensajes.
noted = Guardado para el equipo.
noted-in = Guardado para el equipo en { $room }.
not-aside = Tu mensaje interno en el ticket #{ $number } se quitó de allí y está guardado, pero no puedo crear un hilo para él. Quien gestiona el servidor puede permitirme crear hilos.

needs-channel = Gestionar canales y Gestionar permisos
needs-thread = Gestionar hilos
not-let-in = ⚠️ No se pudo dar acceso a { $who } al ticket #{ $number }. En { $place } necesito Enviar mensajes en hilos, y { $who } tiene que ver el canal superior. Después usa `/ticket add` otra vez.
not-put-out = ⚠️ No se pudo quitar a { $who } del ticket #{ $number }, y lo sigue leyendo. En { $place } necesito Gestionar hilos. Después usa `/ticket remove` otra vez.
not-access = ⚠️ El ticket #{ $number } lo leen las mismas personas que antes. En { $place } necesito { $needs }. Después se corrige con el próximo mensaje allí, o con el mismo comando.
not-locked = ⚠️ El ticket #{ $number } está cerrado, pero todavía se puede escribir en él. En { $place } necesito { $needs }. Después lo bloquea el próximo mensaje allí, o yo en menos de un día.
not-closed = ⚠️ El ticket #{ $number } está cerrado, pero su espacio no. En { $place } necesito { $needs }. Después lo cierra el próximo mensaje allí, o yo en menos de un día.
not-unlocked = ⚠️ El ticket #{ $number } está abierto otra vez, pero todavía no se puede escribir en él. En { $place } necesito { $needs }. Después lo desbloquea el próximo mensaje allí, o yo en menos de un día.
not-left = ⚠️ El ticket #{ $number } siguió en otro lugar, pero todavía se puede escribir en su espacio anterior. En { $place } necesito { $needs }. Bloquéalo tú, o lo hago yo en menos de un día en cuanto pueda.
not-talking = ⚠️ Ya no puedo escribir en el ticket #{ $number }. En { $place } necesito Ver canal y Enviar mensajes. Lo que iba a decir está guardado y sale con el próximo mensaje allí, o en menos de un día.
not-talking-thread = ⚠️ Ya no puedo escribir en el ticket #{ $number }. En { $place } necesito Ver canal y Enviar mensajes en hilos. Lo que iba a decir está guardado y sale con el próximo mensaje allí, o en menos de un día.

note-command =
    .description = Guardar un mensaje solo para el equipo
    .text = Lo que lee el equipo
menu-delivery = Entrega
state-arrived = { $reader } lo tiene: Discord lo confirmó.
state-waiting = { $reader } todavía no lo tiene. Está guardado y sale en su orden.
state-unreachable = No se puede contactar con { $member } por MD. Llega en cuanto se pueda.
state-refused = Discord no aceptó entregarlo: { $reader } no lo tiene. Envíalo con otras palabras, o con otro archivo.
state-here = Se lee donde se escribió.
state-staff-only = Un mensaje interno: nunca se envía.
state-team = el equipo
state-edited = Editado { $at }.
state-deleted = Eliminado { $at }.

reply-command =
    .description = Responder al miembro de este ticket
    .message = Lo que lee el miembro
    .as = Qué nombre ve el miembro
    .named = Mi nombre
    .anonymous = El equipo
    .persona = Mi alias
reply-form =
    .title = Responder a { $member }
    .text = ¿Qué debe leer el miembro?
    .files = Archivos
    .as = Firmar como
    .named = Mi nombre
    .anonymous = El equipo
    .persona = Mi alias
edit-form =
    .title = Editar respuesta
    .text = ¿Qué debe leer el miembro?
edited-reply = Cambiada, también para el miembro.
menu-send = Enviar como respuesta
menu-edit = Editar respuesta
menu-take-back = Retirar
took-back = Retirada. El miembro ya no la ve.

no-answer-to-report = Un reporte no tiene conversación: quien lo envió tiene una confirmación y no se le puede responder aquí. No se envió nada.
not-your-reply = Elige una respuesta que enviaste desde este ticket.
nothing-to-send = No hay nada que enviar. Escribe lo que debe leer el miembro.
form-file-gone = Un archivo del formulario desapareció antes de que pudiera copiarlo. Pulsa Responder y envíalo otra vez; tu texto no se envió.
nothing-said = Elige un mensaje que alguien escribió en este ticket.
gone-already = Esa respuesta ya se retiró.
held-back = { $count ->
    [one] -# Un archivo espera a que el miembro diga que se puede enviar.
   *[other] -# { $count } archivos esperan a que el miembro diga que se pueden enviar.
}
held-back-heading = No se envió: podría revelar quién eres
held-back-files = { $files }
held-back-why = Los archivos de este tipo suelen nombrar a quien los hizo, y eso no lo puedo quitar. Tus palabras y todos los demás archivos se enviaron.
held-back-now = Envía en su lugar una imagen. O envíalo tal cual: entonces el equipo puede leer todo lo que contenga.
button-send-files = Enviar tal cual
sent-after-all = Enviado tal cual, con otro nombre: { $files }
files-gone = Estos archivos no se enviaron: tu mensaje ya no está, o el ticket está cerrado. Envíalos otra vez si hacen falta.
