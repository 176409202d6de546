## tickets
confirm-who-reads = Solo pueden leerlo usted y el equipo.
opened-heading = Su ticket #{ $number } está abierto
opened-next = Escriba aquí para añadir detalles o archivos; la respuesta llegará a este chat.
opened-at = Su ticket #{ $number } está abierto: { $room }
opened-soon = Su ticket #{ $number } está abierto. Recibirá una mención allí.
opened-in-dm = Su ticket #{ $number } está abierto. La respuesta llegará a este chat.
opening = Su ticket #{ $number } se está transmitiendo al equipo.
line-heading = Su turno en la cola es el número { $position }
line-probably = Su mensaje está guardado. El ticket se abrirá automáticamente, probablemente { $at }.
line-next = Su mensaje está guardado. El ticket se abrirá automáticamente.
cant-dm = El equipo puede leer su ticket, pero todavía no puede responderle. Permita los mensajes directos en la configuración de privacidad de { $server } y vuelva a intentarlo.
reopen-until = Puede reabrirlo hasta el { $until }.
closed-for-good = Si su asunto no está resuelto, escriba aquí; el equipo de { $server } recibirá un ticket nuevo.
closed-heading = Su ticket #{ $number } está cerrado
closed-next = Si su asunto no está resuelto, escriba aquí. El equipo de { $server } verá toda la conversación.
closed-plain = El equipo ha cerrado su ticket.
closed-plain-because = El equipo ha cerrado su ticket: { $reason }
closed-unanswered = No hemos recibido más mensajes de su parte.
reopened-next = El equipo de { $server } lee lo que escriba aquí.
receipt-heading = El equipo de { $server } ha recibido su reporte
receipt-next = No habrá conversación al respecto. Para hablar con el equipo, abra un ticket sobre otro asunto.
closed-report = Si desea añadir algo, envíe otro reporte al equipo de { $server }.
moving = El ticket #{ $number } pasa a un hilo privado. Se le menciona allí.
keeps-member-hidden = Aquí no aparece el nombre del miembro, y un espacio compartido mostraría quién es. Elija uno por mensaje directo.
keeps-staff-hidden = En este tema nunca aparece el nombre de quien responde, y un espacio compartido con el miembro lo mostraría. Elija uno por mensaje directo.
line-left = Usted dejó la cola. No se abrió ningún ticket.
card-report = Un reporte: { $member } recibió una confirmación y no se le puede responder aquí. Lo que usted escribe se queda en el equipo.
confirm-report = Solo lo lee el equipo. Recibe una confirmación, y no hay conversación sobre ello.
form-who-reads = -# El equipo verá su nombre y lo que envíe.
form-anonymous = -# El equipo verá lo que envíe, no su nombre.
form-file-gone = { $file } no llegó. Pida al miembro que lo envíe aquí.
cant-dm-heading = No puedo enviarle un MD
too-late-to-reopen = El ticket #{ $number } ya no se puede reabrir. Escriba un mensaje nuevo para abrir otro.
closed-thread-gone = Su espacio en el servidor se quitó. Si todavía falta algo, escriba aquí; el equipo de { $server } recibe un ticket nuevo.
opened-as = Aquí el equipo le conoce como { $alias }.
receipt-waits-heading = Su reporte está guardado
failed-next = No puedo abrir un espacio para su ticket en { $server }. No se avisó al equipo; escríbale por otra vía.
closed-outside = Su espacio es ahora solo del equipo. Si no ha terminado, reábralo; tendrá acceso otra vez.
closed-reason-with-team = Está cerrado. Otra persona del equipo revisa antes lo que usted dice a los miembros, así que el miembro no lee su motivo; el equipo, sí.
closed-reason-not-said = Está cerrado. Otra persona del equipo revisa antes lo que usted dice a los miembros, así que su motivo no se dijo aquí:
reason-required = Indique por qué: este tema pide un motivo cuando se cierra un ticket.
not-taken-away = ⚠️ Esto debía eliminarse, y no tengo permiso. Elimínelo a mano o permítame gestionarlo.
gone = Ese ticket no está aquí. Busque un mensaje más reciente.
room-gone = El espacio del ticket #{ $number } se eliminó, así que no se puede reabrir. Abra un ticket nuevo.
several-open = Tiene varios tickets abiertos. Pulse “Cerrar ticket” en la tarjeta del que quiera.
none-here = Esto no es un ticket. Úselo en un ticket o indique un número.
topic-gone = Este tema ya no se ofrece. Elija otro.
revealed-next = El equipo sabe que usted lo miró, y por qué. Sigue viendo el alias.
more-choose = ¿Qué quiere hacer?
passed-by = Esto ya no se puede hacer. Pulse Más en la tarjeta para ver lo que sí.
files-not-sent-heading = No se envió: podría revelar quién es
files-not-sent-why = Los archivos de este tipo suelen nombrar a quien los hizo, y eso no lo puedo quitar. Sus respuestas se enviaron.
files-not-sent-now = Escriba aquí con una imagen, o con el archivo: se le pregunta antes de que llegue al equipo.
locked-for-member = El equipo de { $server } bloqueó el ticket #{ $number }. Lo que escriba sobre ello no se transmite hasta que lo desbloquee.
unlocked-for-member = El equipo de { $server } desbloqueó el ticket #{ $number }. Escriba aquí otra vez; lo que lleva una señal de aviso no se transmitió.
not-passed-on = No se transmitió: el ticket #{ $number } está bloqueado. Lo que escriba lleva una señal de aviso hasta que el equipo de { $server } lo desbloquee.
no-reason-of-trainee = El miembro leería el motivo, y nadie lo ha revisado todavía. Bloquéelo sin motivo.
transferred-heading = El ticket #{ $number } es suyo ahora
transferred-from = Antes era de { $former }; el equipo de { $server } se lo pasó.
transferred-not-yours = El equipo de { $server } pasó el ticket #{ $number } a otra persona. Lo que se diga en él a partir de ahora ya no es para usted.
still-opening = Este ticket todavía se está abriendo. Inténtelo otra vez cuando esté abierto.
not-a-member = Elija a un miembro de este servidor, no a un bot.
theirs-already = Este ticket ya es de esa persona. Elija a otra.
given-away = Alguien pasó este ticket a otro miembro hace un momento. Mire su tarjeta e inténtelo otra vez si no es correcto.
no-reason-to-members = El motivo lo leerían ambos miembros, y nadie lo ha revisado todavía. Déjelo fuera.

## closing
solved = El equipo de { $server } considera resuelto su ticket #{ $number }.
said-yes = Ha confirmado que su ticket #{ $number } está resuelto.
said-not-yet = Su ticket #{ $number } sigue abierto. Escriba aquí lo que todavía falta; lo leerá el equipo de { $server }.
soon = El equipo de { $server } ha respondido y espera su mensaje. Escriba aquí antes del { $date } y el ticket seguirá abierto.
not-a-moment = Indique el momento en minutos, o como `2h`, `mañana 9:00` o `viernes 17:30`: dentro de un minuto como mínimo y de 7 días como máximo.
teams-turn = Aquí le toca al equipo, y el tiempo no cierra nada que tenga una respuesta pendiente. Responda primero.
words-of-trainee = Otra persona del equipo revisa antes lo que usted dice a los miembros. Pregunte sin añadir palabras.
many-begun = Se están cerrando, uno tras otro. Recibirá un MD cuando termine.
not-an-age = Indique su antigüedad, como `12h`, `30d` u `8w`.
look-again = Mírelos otra vez primero: esto ya se empezó, o fue hace demasiado.

## intake
not-sent-topic = Todavía no se ha enviado. ¿Cuál es el motivo de su consulta?
write-here = Describa aquí su consulta; se enviará con ella.
confirm-heading = ¿Desea enviar esto al equipo de { $server }?
cancelled = No se ha enviado nada. Escriba de nuevo cuando necesite al equipo.
forgotten = Esto no se ha enviado y se ha borrado. Escriba de nuevo para volver a empezar.
offer-helped = No se ha abierto ningún ticket. Escriba de nuevo cuando necesite al equipo.
draft-gone = Esto ya no está disponible: se envió, se canceló o se borró. Escriba de nuevo para volver a empezar.
who-reads = El equipo verá su nombre y lo que envíe. Discord lo conserva; este bot no guarda copia de sus mensajes.
report-next = Esto es un reporte: recibe una confirmación, y no hay conversación sobre ello.
who-reads-hidden = El equipo verá un nombre inventado en lugar del suyo, y lo que envíe. Discord lo conserva; este bot no guarda copia de sus mensajes.
not-sent-pick = Todavía no se ha enviado. Tiene varios tickets abiertos.
picked = Esto va al ticket #{ $number }, y lo que escriba después, también.
picked-again = El ticket #{ $number } está abierto otra vez. Esto va allí, y lo que escriba después, también.
switched = Con su próximo mensaje le preguntaré para qué ticket es.
offer-heading = ¿Le sirve esto?
cant-dm-heading = No puedo enviarle un MD
cant-dm = Permita los mensajes directos en la configuración de privacidad de { $server } y vuelva a intentarlo.
cant-dm-or-thread = Permita los mensajes directos en la configuración de privacidad de { $server } y vuelva a intentarlo, o hable en un hilo privado.
full = ⚠️ marca lo que no se guarda. Elija en el mensaje al que respondo aquí y escriba el resto cuando se haya enviado.
nowhere = No compartimos ningún servidor que admita mensajes aquí. Únase al servidor con el que quiere contactar y escriba otra vez.
server-unknown = No conozco ningún servidor con ese nombre en el que esté. Escriba su nombre tal como lo muestra Discord.
not-a-member = Usted no es miembro de ese servidor. Únase y vuelva a intentarlo.

## gates
lockdown = Por el momento no se admiten tickets; no se ha enviado nada.
blocked = Usted no puede abrir tickets en { $server }.
flood = Se han recibido demasiados mensajes en poco tiempo. Inténtelo de nuevo { $until }.
account-age = Su cuenta es demasiado nueva para abrir un ticket aquí. Podrá abrir uno el { $until }.
member-age = Su ingreso es reciente. Podrá abrir un ticket el { $until }.
paused = El equipo de { $server } no admite tickets en este momento; no se ha enviado nada.
away = El equipo de { $server } no está disponible; no se ha enviado nada.
away-until = El equipo no está disponible hasta el { $until }.
open = Su ticket #{ $number } ya está abierto.
next = Podrá abrir el siguiente ticket { $until }.
back = El equipo estará disponible de nuevo el { $until }; su mensaje está guardado.
back-later = El equipo no está disponible en este momento; su mensaje está guardado.
blocked-until = No puede abrir tickets en { $server } hasta el { $until }.
not-a-member = Usted no es miembro de { $server }. Únase y vuelva a intentarlo.
denied = No puede abrir un ticket sobre esto. Elija otro tema.
member-age-unknown = Lleva poco tiempo aquí. Inténtelo más adelante.
open-other = Ya tiene un ticket abierto.
challenge = Demuestre primero que es una persona.
blocked-here = No se envió. No puede escribir al equipo de { $server }.
blocked-here-until = No se envió. No puede escribir al equipo de { $server } hasta el { $until }.
paused-now = No hay tickets nuevos hasta que los vuelva a admitir. Los abiertos siguen adelante.
paused-topic = No hay tickets nuevos sobre { $topic } hasta que los vuelva a admitir. Los abiertos siguen adelante.
not-a-length = Eso no es una duración. Escríbala como 2h, 7d o 4w.
nobody-named = Indique a quién: un miembro o un rol.
no-such-topic = Aquí no hay ningún tema “{ $said }”. Elija uno de la lista.
picture-alt = Letras y cifras deformadas para copiar. Si no quiere una imagen, hay una pregunta en su lugar.
sum-how = Escriba el resultado en cifras.
checked = Correcto. No se le preguntará más durante un día.
checked-dm = Correcto. Pulse otra vez el botón de la tarjeta de arriba; no se le preguntará más durante un día.
check-over = Esa pregunta ya no vale. Pruebe con otra.
check-paused = Usted falló tres veces. Podrá intentarlo otra vez { $until }.
check-gone = Esa pregunta ya no vale. Vuelva a empezar desde donde vino.
answer-title = Demuestre que es una persona

## panels
heading = ¿En qué puede ayudarle el equipo de { $server }?
text = Indique el motivo de su consulta. Solo pueden leerla usted y el equipo.
gone = Este mensaje de ayuda ya no está al día. Busque uno más reciente o pregunte a la administración.
editor-armed = Haga clic derecho en un mensaje o manténgalo pulsado, luego Aplicaciones, **Seleccionar este mensaje**. El plazo acaba { $until }.
not-posted = El mensaje de ayuda **{ $name }** está guardado, pero Discord no lo aceptó. Revise sus emojis e imágenes y si puedo escribir ahí; después publíquelo de nuevo.
how-to-select = Haga clic derecho en él o manténgalo pulsado, luego Aplicaciones, **Seleccionar este mensaje**. El plazo acaba { $until }.
draft-gone = Este editor ya no está al día. Empiece otra vez con el comando.
changed-meanwhile = Entretanto, alguien cambió este mensaje de ayuda. No se guardó nada; empiece otra vez con el comando.
none = Todavía no hay ningún mensaje de ayuda en este servidor. Cree uno con `/panel create`.
from-file = El mensaje de ayuda { $name } viene del archivo desk del servidor. Cámbielo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
not-a-panel = Ese no es un mensaje de ayuda mío que siga en pie. Seleccione el que tiene los botones.
nothing-to-copy = En ese mensaje no hay ni texto ni imágenes. Seleccione otro.
too-many = Un servidor no puede tener más mensajes de ayuda. Quite uno primero.
no-topics-yet = Todavía no hay ningún tema para elegir. Añada uno primero con `/type add`.
picture-too-large = La imagen { $file } pesa más de { $megabytes } MB, así que no se copió nada. Seleccione un mensaje con una más pequeña.
pictures-too-large = Las imágenes pesan juntas más de { $megabytes } MB, así que no se copió nada. Elija menos, o más pequeñas.

## ratings
asked = ¿Cómo valora la ayuda recibida?
reported = El equipo de { $server } lee su opinión sobre el ticket #{ $number }.
asked-member = { $member }, ¿qué tal fue la ayuda? Solo usted puede responder, y solo lo lee el equipo.
button-reword = Cambiar su texto
said = Usted dijo: { $rating }
until = Puede cambiarlo hasta el { $until }.
until-words = El equipo lee lo que escribió. Puede cambiar ambas cosas hasta el { $until }.
feedback-done = Su valoración del ticket #{ $number }: { $rating }. La lee el equipo.
not-closed = El ticket #{ $number } está abierto. Diga qué tal fue la ayuda cuando esté cerrado.
stays = De eso hace más de 7 días, así que lo que dijo del ticket #{ $number } se queda como está.
not-rated = Diga primero qué tal fue la ayuda; después puede añadir un comentario.
nothing-to-rate = No tiene aquí ningún ticket cerrado que pueda valorar.
too-many-problems = Ya reportó tres problemas con el ticket #{ $number }, y no se admiten más. Abra otro ticket para hablar de ello.
no-place-left = El espacio del ticket #{ $number } se eliminó, así que el equipo no leería esto. Abra otro ticket para hablar de ello.

## holds
there = El equipo de { $server } ha puesto su ticket #{ $number } en espera hasta el { $date }, { $at }. Lo que escriba hasta entonces se guarda con él.
still = Guardado con su ticket #{ $number }. Está en espera hasta el { $date }, { $at }; el equipo de { $server } no responderá antes.
goes-on = Su ticket #{ $number } ya no está en espera. El equipo de { $server } continúa con él.
there-no-end = El equipo de { $server } ha puesto su ticket #{ $number } en espera; aquí se avisa cuando siga. Lo que escriba hasta entonces se guarda con él.
not-a-moment = Indique hasta cuándo, en minutos o como `2d`, `viernes` o `2026-12-24`: un minuto como mínimo, 90 días como máximo.
no-reason-of-trainee = El miembro leería el motivo, y nadie lo ha revisado todavía. Póngalo en espera sin motivo.
still-no-end = Guardado con su ticket #{ $number }. Está en espera; aquí se avisará cuando el equipo de { $server } continúe con él.

## forms
page-kept = Sus respuestas hasta aquí están guardadas. Todavía no se ha enviado nada.
cancelled = No se ha enviado nada, y sus respuestas se han borrado.
default-question = ¿Con qué podemos ayudarle?
kept-files = Se conservan: { $files }. Envíe otros para sustituirlos.
kept-until = Se borra { $at } si no continúa.
mistake-not-offered = **{ $question }**: elija de la lista; acaba de cambiar.
mistake-too-few = **{ $question }**: elija como mínimo { $least }.
mistake-too-many = **{ $question }**: elija como máximo { $most }.
mistake-too-large = **{ $question }**: archivos de 10 MB como máximo y 24 MB en total; envíelos otra vez.
mistake-lost = **{ $question }**: el archivo no llegó; envíelo otra vez.
over = Este formulario ya terminó: se envió, se abandonó o pasó más de un día. Empiece otra vez donde lo encontró.
changed = Usted cambió este formulario en otra ventana. Revise sus respuestas y envíelo otra vez.
from-file = Lo que pregunta el tema { $topic } viene del archivo desk del servidor. Cámbielo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
full = Un formulario tiene como máximo 25 preguntas. Quite una primero.
flaw-ask-empty = La pregunta está vacía. Pulse el botón otra vez; lo que escribió se conserva.
flaw-ask-too-long = La pregunta tiene más de { $most } caracteres. Pulse el botón otra vez; lo que escribió se conserva.
flaw-choices-missing = Este tipo de pregunta necesita opciones. Pulse el botón otra vez; lo que escribió se conserva.
flaw-choices-elsewhere = Solo los menús, las listas y las casillas tienen opciones. Pulse el botón otra vez; lo que escribió se conserva.
flaw-choices-too-few = Este tipo de pregunta necesita como mínimo { $least } opciones. Pulse el botón otra vez; lo que escribió se conserva.
flaw-choices-too-many = Este tipo de pregunta tiene como máximo { $most } opciones. Pulse el botón otra vez; lo que escribió se conserva.
flaw-choice-empty = Una opción está vacía. Pulse el botón otra vez; lo que escribió se conserva.
flaw-choice-twice = “{ $label }” aparece dos veces. Pulse el botón otra vez; lo que escribió se conserva.
flaw-bounds-elsewhere = Aquí no se puede contar nada: deje vacíos “Como mínimo” y “Como máximo”. Pulse el botón otra vez; lo que escribió se conserva.
flaw-bounds-crossed = “Como mínimo” es mayor que “Como máximo”. Pulse el botón otra vez; lo que escribió se conserva.
flaw-bounds-beyond = “Como mínimo” y “Como máximo” llegan aquí hasta { $most }. Pulse el botón otra vez; lo que escribió se conserva.
flaw-pattern-elsewhere = Solo los textos tienen un patrón. Pulse el botón otra vez; lo que escribió se conserva.
flaw-pattern-wrong = El patrón no es una expresión regular. Pulse el botón otra vez; lo que escribió se conserva.
flaw-pattern-slow = Con este patrón, algunas respuestas tardarían sin fin: evite una repetición dentro de otra. Pulse el botón otra vez; lo que escribió se conserva.
flaw-example-missing = Un patrón necesita un ejemplo: lo lee quien se equivoca al escribir. Pulse el botón otra vez; lo que escribió se conserva.
flaw-example-does-not-fit = El ejemplo no encaja con su propio patrón o su longitud. Pulse el botón otra vez; lo que escribió se conserva.
flaw-accepts-elsewhere = Solo los archivos tienen tipos de archivo. Pulse el botón otra vez; lo que escribió se conserva.

## conversation
answer-here = -# Responda escribiendo aquí.
partly = **No se ha entregado:** { $file } pesa más de { $limit } MB. Envíe un archivo más pequeño o un enlace.
not-changed = -# El cambio no se envió: lo que lee el miembro se aprobó tal como estaba. Envíe otra respuesta o retire esta.
not-changed-by-trainee = Otra persona del equipo aprobó esta respuesta tal como está. Envíe otra o retire esta.
unread = ⚠️ No puedo leer lo que se escribe aquí, así que se quedó en el equipo. Para responder a { $member }, use el botón Responder, `/reply` o “Enviar como respuesta” en el menú Aplicaciones de un mensaje.
file-unclean = -# No se entregó: { $file } no se puede leer como imagen, así que podría revelar quién lo envió. Pídalo en otro formato.
kept = Su texto está guardado:
waiting = Todavía no se ha enviado: no se puede contactar con el miembro por MD. Su texto está guardado y sale en cuanto se pueda.
staff-room = No tengo acceso al hilo del equipo de { $server }. Lo que usted escribe se guarda y se entrega en cuanto vuelva a tenerlo.
still-there = ⚠️ { $staff }, su mensaje sigue en el ticket, donde lo lee el miembro: no tengo permiso para eliminarlo. Elimínelo usted. Quien gestiona el servidor puede permitirme gestionar mensajes.
not-aside = Su mensaje interno en el ticket #{ $number } se quitó de allí y está guardado, pero no puedo crear un hilo para él. Quien gestiona el servidor puede permitirme crear hilos.
not-let-in = ⚠️ No se pudo dar acceso a { $who } al ticket #{ $number }. En { $place } necesito Enviar mensajes en hilos, y { $who } tiene que ver el canal superior. Después use `/ticket add` otra vez.
not-put-out = ⚠️ No se pudo quitar a { $who } del ticket #{ $number }, y lo sigue leyendo. En { $place } necesito Gestionar hilos. Después use `/ticket remove` otra vez.
not-left = ⚠️ El ticket #{ $number } siguió en otro lugar, pero todavía se puede escribir en su espacio anterior. En { $place } necesito { $needs }. Bloquéelo usted, o lo hago yo en menos de un día en cuanto pueda.
state-refused = Discord no aceptó entregarlo: { $reader } no lo tiene. Envíelo con otras palabras, o con otro archivo.
not-your-reply = Elija una respuesta que envió desde este ticket.
nothing-to-send = No hay nada que enviar. Escriba lo que debe leer el miembro.
form-file-gone = Un archivo del formulario desapareció antes de que pudiera copiarlo. Pulse Responder y envíelo otra vez; su texto no se envió.
nothing-said = Elija un mensaje que alguien escribió en este ticket.
held-back-heading = No se envió: podría revelar quién es
held-back-why = Los archivos de este tipo suelen nombrar a quien los hizo, y eso no lo puedo quitar. Sus palabras y todos los demás archivos se enviaron.
held-back-now = Envíe en su lugar una imagen. O envíelo tal cual: entonces el equipo puede leer todo lo que contenga.
files-gone = Estos archivos no se enviaron: su mensaje ya no está, o el ticket está cerrado. Envíelos otra vez si hacen falta.

## identity
signed-otherwise = No se envió ni se cerró nada: este tema se firma siempre { $as }. Inténtelo otra vez sin indicar con qué firma.
profile-own = Este es su alias. Los miembros lo leen cuando usted responde con un alias.
no-such-alias = Nadie del equipo tiene ese alias. Escriba una parte y elija de la lista.
not-a-word = Use una sola palabra, de 20 letras como máximo, como `Quiet` u `Otter`.
not-a-picture = Use un emoji, o un enlace a una imagen que empiece por `https://`.
too-many-words = La lista está llena. Quite primero una palabra.
too-few-words = Tienen que quedar dos palabras. Añada otra primero.

## participants
you-were-added = Le añadieron al ticket #{ $number }
you-were-added-to = El equipo de { $server } le trajo a una conversación con { $member }.
how-to-take-part = Escriba aquí para participar; lo leen { $member } y el equipo.
you-are-out = Usted ya no participa en el ticket #{ $number } del equipo de { $server }.
you-left = Usted salió. Lo que se diga a partir de ahora ya no le llega.
already-there = Esa persona ya participa. Elija a otra de este servidor.
not-a-member = Elija a un miembro de este servidor, no a un bot.
no-more-places = Ya participan otras diez personas. Quite primero a alguna.
no-conversation = Se puede añadir a personas a tickets abiertos que tengan conversación. Reabra este primero o empiece uno nuevo.

## notices
digest-change = Cambie cómo recibe los avisos con `/notify` en el servidor.
answered-line = { $member }, el equipo de { $server } le respondió arriba.
answered-where = El equipo de { $server } le respondió hace 12 horas y espera noticias suyas.
way-ping = Se le menciona cuando escribe un miembro, una vez cada dos minutos.
way-digest = Recibe un mensaje mío cuando han escrito miembros, como mucho una vez por hora.
way-off = No se le avisa cuando escriben los miembros.
quiet = De { $from } a { $to } ({ $zone }) no le llega nada; se le cuenta después.
which-tickets = Esto vale para los tickets de los que se encarga o que sigue. `/ticket follow` añade uno.
following = Ahora sigue usted el ticket #{ $number }.
not-following = Usted ya no sigue el ticket #{ $number }.
not-a-time = Las horas de silencio necesitan dos horas del día, como 22:00 y 07:00. Use el comando otra vez con ambas.
not-a-time-zone = Esa zona horaria no existe. Indique una como Europe/Berlin o America/New_York.
more-follow-says = Recibir avisos de lo que escribe el miembro, sin encargarse

## assignment
yours = { $who }, este ticket es suyo.
given = { $who }, { $by } le pasó este ticket.
not-yours-to-answer = No se envió. De esto se encarga { $who } y responde; tome el relevo primero o escriba un mensaje interno.
taken-aside = -# Traído aquí desde el ticket, donde responde { $who }. Hágase cargo para escribir allí. { $staff }
yours-by-dm = El ticket #{ $number } en { $server } es suyo.
more-claim = Encargarse usted de este ticket
more-take-over-says = Encargarse usted en lugar de quien lo hace
shift-now-on = A partir de ahora recibe tickets nuevos.
shift-now-off = No recibe tickets nuevos hasta que use `/shift on`.
shift-now-hours = Recibe tickets nuevos cada día, { $hours } ({ $zone }).
not-of-team = { $who } no responde a este ticket. Elija a alguien de su equipo.
who-is-meant = Indique quién: un miembro, yo o nadie.
no-hours = No entiendo ese horario. Escríbalo como `09:00-17:00`, y la zona como `Europe/Madrid`.
hand-over-heading = Le pasan tickets en { $server }
hand-over-from =
    { $count ->
        [one] { $by } terminó su turno y le pasa un ticket.
       *[other] { $by } terminó su turno y le pasa { $count } tickets.
    }
hand-over-team = **#{ $number }** · { $type } · le espera desde { $since } · { $where }
handed =
    { $count ->
        [one] { $who } se encarga ahora de su ticket.
       *[other] { $who } se encarga ahora de sus { $count } tickets.
    }
handed-team =
    { $count ->
        [one] Su ticket vuelve a ser de todo el equipo.
       *[other] Sus { $count } tickets vuelven a ser de todo el equipo.
    }
handed-kept =
    { $count ->
        [one] Uno sigue siendo suyo, porque { $who } no lo responde: { $numbers }
       *[other] { $count } siguen siendo suyos, porque { $who } no los responde: { $numbers }
    }
handed-left =
    { $count ->
        [one] Falta uno más: eran demasiados a la vez. Hágalo otra vez.
       *[other] Faltan { $count } más: eran demasiados a la vez. Hágalo otra vez.
    }
not-a-colleague = Elija a otra persona del equipo que esté en este servidor.
shift-now-days = Recibe tickets nuevos: { $days }, { $hours } ({ $zone }).
shift-now-week = Recibe tickets nuevos en este horario ({ $zone }): { $hours }
too-often-away = Ya tiene 25 ausencias por delante. Añada la siguiente cuando termine una de ellas.
away-now = No recibe tickets nuevos hasta el { $until }.
away-later = No recibe tickets nuevos del { $from } al { $until }.
away-over = Ha vuelto: su turno indica cuándo recibe tickets.
away-called-off = Esa ausencia queda anulada: su turno indica cuándo recibe tickets.
away-hint = Aquello de lo que se encarga sigue siendo suyo hasta que lo pase.
no-days = No entiendo esos días. Escríbalos como `lun-vie` o `sáb, dom`.
no-time-off = Indique hasta cuándo no está, como `2d`, `viernes` o `2026-12-24`: después de que empiece y en menos de un año.
not-away = No tiene ninguna ausencia.

## on-call
called = { $who }, el equipo no está y usted está de guardia: este es nuevo.
now-on = Está de guardia hasta que la termine con `/on-call off`.
now-on-until = Está de guardia hasta el { $until }.
now-off = Ya no está de guardia.
not-a-moment = Indique hasta cuándo, como `12h`, `lunes` o `mañana 8:00`: en los próximos 90 días.
not-on-call = No está de guardia.
your-turn = Está de guardia en { $server } hasta el { $until }.
now-yours = El suyo va del { $from } al { $until }.
swapped-with-you = { $who } cambió su turno de guardia con usted en { $server } y tiene el que empieza el { $from }.
swap-back = Si no le va bien, deshaga el cambio con `/on-call swap`.
by-turns = Es su turno de guardia hasta el { $until }. Cámbielo con `/on-call swap`, o indique su ausencia con `/shift away`.
no-people = Mencione a quién le toca, en su orden, como `@Mel @Kim`: de 1 a { $most } personas de este servidor, sin bots.
no-hand-over = Indique cuándo cambia el turno, como `lunes 9:00`, y la zona como `Europe/Madrid`.
no-turn = Entonces no es su turno. `/on-call list` muestra los próximos turnos.

## handling
message-gone = No encuentro ese mensaje aquí. Elija “Copiar enlace del mensaje” en su menú y deme ese enlace.
too-many-pins = Aquí hay 250 mensajes fijados, y Discord no guarda más. Deje primero de fijar uno.
not-permitted-to-pin = No puedo fijar mensajes aquí. Deme “Fijar mensajes” en este canal.
not-to-be-pinned = Las líneas del propio Discord no se pueden fijar. Elija un mensaje que haya escrito alguien.
thread-is-closed = El hilo de este ticket está cerrado. Reabra primero el ticket.
no-name = Así no queda ningún nombre. Use letras o números.
no-tag = Indique qué etiquetas, separadas por comas.
too-many-tags = Un ticket tiene como máximo { $most } etiquetas. Quite primero alguna.
no-room-to-name = Este ticket todavía se está abriendo. Inténtelo otra vez cuando esté listo.
is-closing = Esto está por cerrarse. Primero manténgalo abierto.
no-mark = Diga con qué marcarlo, en una o dos palabras.

## relations
line-gave-back = { $staff } separó { $ticket } de esto. Vuelva a seguir por su cuenta.
goes-on-heading = Su ticket sigue como #{ $number }
goes-on-next = Escriba aquí como antes; también lo lee quien participe en él.
with-itself = Ese es este mismo ticket. Indique el número de otro.
too-many = El ticket #{ $number } ya está vinculado con otros { $most }, y no puede haber más. Desvincule primero uno.
into-report = El ticket #{ $number } es un reporte y no tiene conversación, así que una conversación no puede seguir en él. Una el reporte a este ticket.
would-read-all = En el ticket #{ $number }, { $names } leería todo lo que se dijo antes. Si puede leerlo, use allí `/ticket add` y vuelva a unirlos.
other-is-closed = El ticket #{ $number }, al que se unió este, está cerrado. Reábralo primero.
changed-meanwhile = En este momento alguien entró o salió de estos tickets. No se cambió nada; inténtelo otra vez.
not-their-words = Eso no lo escribió el miembro en este ticket. Elija un mensaje suyo o copie su enlace.
no-such-topic = Indique de qué se trata, con uno de estos temas: { $topics }

## incidents
files-gone = Discord ya no tiene estos archivos. Elíjalos otra vez.
line-hidden = #{ $number } · no puede leerlo
news-given-up = ⚠️ no se pudo enviar; responda allí usted
left-out = Quedan fuera, porque no los responde o no los cierra usted: { $tickets }
done-started = El ticket #{ $number } es ahora un incidente. Añada los tickets de otras personas con `/incident add`; `/incident update` avisa a todas.
not-there = No están aquí, o no los responde usted: { $tickets }
not-numbers = Indique números de tickets separados por comas, como `12, 13, 17`; { $most } a la vez como máximo.
part-of-another = Este ticket pertenece al incidente #{ $number }, así que no puede serlo él mismo. Quítelo primero de allí.
report-is-none = Esto es un reporte: su miembro no lee respuestas. Inicie el incidente en un ticket.
nobody-to-tell = No lo leería nadie: en este incidente no hay ningún ticket abierto que responda usted.
not-by-trainee = Otra persona del equipo revisa antes lo que usted dice a los miembros. Pídale que envíe esto.

## reminders
asked-for = Usted lo pidió el { $at } en { $server }.
not-reached = { $person }, le espera un recordatorio sobre este ticket. Permita los mensajes directos en la configuración de privacidad de este servidor para leerlo.
set = Recibirá un MD { $at } ({ $date }).
rests = El ticket #{ $number } está pospuesto hasta el { $date }, o hasta que escriba el miembro. Recibirá un MD { $at }, cuando vuelva por sí solo.
list-heading = Sus recordatorios
list-none = No tiene recordatorios en este servidor.
not-a-moment = Indique el momento en minutos, o como `2h`, `mañana 9:00` o `viernes 17:30`: dentro de un minuto como mínimo y de 90 días como máximo.
too-many = Tiene 25 recordatorios en este servidor. Anule primero uno: `/remind list`.

## removal
erase-form =
    .number = Escriba el número del ticket
other-number = Ese no es el número. No se borró nada. Para borrar el ticket #{ $number }, use el comando otra vez y escriba { $number }.

## topics
helped = No se abrió ningún ticket. Pulse el botón otra vez cuando necesite al equipo.

## gone-roles
stood = Estaba nombrado aquí y se ha quitado: { $of }. Mire si ahí debe responder o ser avisado alguien más.
shut = ⚠️ Los miembros necesitaban este rol para { $of }, así que ahora nadie puede abrir tickets ahí. Elija otro rol, o ninguno.
unanswered = ⚠️ Solo este rol respondía lo que reciben estos departamentos: { $of }. Sus tickets siguen cerrados para los demás. Elija quién los responde ahora.
in-file = Puede que el archivo desk aún lo nombre. Quítelo ahí antes de aplicarlo otra vez.

## setup
suggestion = Todavía no se ha creado nada. Esto encaja con su servidor; **Usar esto** lo crea todo.
from-file-card = Lo indica un archivo desk. Cámbielo allí, o el archivo deshace lo que se cambie aquí.
choose-staff = ⚠️ Elija quién responde. Si su equipo no tiene un rol, créelo primero en la configuración del servidor.
choose-place = ⚠️ Elija adónde van los tickets.
choose-team-place = ⚠️ Elija adónde van los tickets: un canal que solo vea el equipo.
choose-panel = ⚠️ Elija dónde está el mensaje de ayuda.
over = Esta tarjeta ya se usó, o tiene más de un día. Use `/setup start`.
meanwhile = Entretanto, alguien configuró este servidor; no se cambió nada. Use `/setup start` para ver cómo.
from-file = Un archivo desk indica cómo está configurado este servidor. Cámbielo allí; aquí no se cambió nada.
greeting-what-now = Use allí `/setup start`. Hay una tarjeta ya completada, y con solo pulsar se crea todo.
practice-open = Su ticket de práctica está abierto
practice-open-already = Su ticket de práctica sigue abierto
practice-team = En { $thread } usted es el equipo: se responde con `+texto` o con Responder.
practice-member = En sus mensajes directos conmigo usted es el miembro. No se avisa a nadie más, y no se cuenta nada.
practice-you-are-member = Aquí usted es el miembro: escriba algo. Respóndalo en el hilo, donde usted es el equipo.
practice-you-are-team = Aquí usted es el equipo, sin nadie más. Lo que usted escribe como miembro viene de sus mensajes directos conmigo.
practice-not-by-dm = Sus miembros hablan con el equipo en el propio servidor; solo aquí su parte es un mensaje directo.
practice-member-in-thread = En { $thread } usted es el miembro: lo que escriba allí viene de él. No se avisa a nadie más y nada se cuenta.
practice-you-are-member-in-thread = Aquí usted es el miembro: escriba algo. Respóndalo en el otro hilo, donde usted es el equipo.
practice-you-are-team-in-thread = Aquí usted es el equipo, sin nadie más. Lo que usted escribe como miembro viene del otro hilo.
practice-no-dm = No puedo enviarle un mensaje directo
practice-no-dm-what-now = Ahí usted sería el miembro. Permita los mensajes directos en la configuración de privacidad de este servidor y use `/setup try` otra vez. O sea el miembro en un hilo.
nothing-to-try = Todavía no hay ningún tema que abra tickets. Use `/setup start`.

## snips
your-alias = su alias
changed-since = Se cambió después de que la viera. Esto es lo que dice ahora.
list-own-line = **{ $name }** { $summary } · suya · usada { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }
used-own =
    Solo para usted. Usada { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }.
saved-own = La respuesta guardada { $name } está lista para usted.
how-to-send = Envíela con { $command }, `/snip send` o “Respuesta guardada” en la tarjeta.
not-there = No hay ninguna respuesta guardada { $name }. `/snip list` muestra las que tiene.
did-you-mean = No hay ninguna respuesta guardada { $name }. ¿Quería decir { $meant }?
no-abbreviation = Póngale un nombre corto de letras y cifras, como `reembolso`.
taken = Ya hay una respuesta guardada { $name }. Elija otro nombre o cambie esa con `/snip edit`.
too-many = Hay { $count } respuestas guardadas y no caben más. Quite una que nadie use.
not-a-length = Indique cuánto tiempo, como `30m`, `12h` o `3d`, hasta 90 días.
gone = Esa respuesta guardada se quitó. `/snip list` muestra las que tiene.

## approvals
declined-line = Su respuesta no se aprobó. Arriba está lo que debería cambiar.
crossed = { $who } respondió { $at }, después de que abriera el formulario.
crossed-typed = { $who } respondió { $at }. Pasaron menos de 10 segundos entre esa respuesta y la suya, así que quizá no la vio.
yours = Su respuesta:
sent-anyway = Su respuesta también está en camino.
dropped = Su respuesta no se envió.
edit-form =
    .change = Editar su respuesta
not-by-yourself = Otra persona del equipo aprueba sus respuestas.
not-by-trainee = Sus propias respuestas las aprueban otras personas, así que no puede aprobar esta.
writer-may-not = { $staff } ya no puede enviar esto. Rechácelo y responda en su nombre.
closed-since = El ticket #{ $number } se cerró después de escribirse esto. Reábralo para enviarlo o déjelo así.

## warnings
about = Sobre el ticket #{ $number }. Puede responder aquí.
about-edited = Sobre el ticket #{ $number }. Editada. Puede responder aquí.
none-such = No hay ninguna advertencia { $number } que pueda cambiar. `/warn list` muestra las que hay.
not-by-trainee = Otra persona del equipo revisa antes sus respuestas, y una advertencia se lee al instante. Pida a alguien del equipo que la dé.
nothing-to-say = Escriba lo que debe leer el miembro.

## notes
none-such = No hay ninguna nota { $number } que pueda ver. `/note list` muestra las que hay.
about-you = Las notas sobre usted son para el resto del equipo.
nothing-to-keep = Escriba lo que debe saber el equipo.

## transcripts
file-for-you = Lo que usted pudo leer

## auto-answers
line-paused = ⚠️ **{ $name }** { $on } está desactivada: buscarla tardó demasiado. Guarde una más sencilla con `/auto-answer edit`. · { $when ->
        [before] antes de un ticket
        [ticket] en tickets
       *[both] antes y en tickets
    } · usada { $given ->
        [one] una vez
       *[other] { $given } veces
    } · sirvió { $helped } de { $offered } antes de un ticket
no-trigger = Indique qué palabras la activan, como `reembolso, devolución`.
too-slow = Ese patrón podría buscar sin fin en lo que escribe un miembro. Quite una repetición que esté dentro de otra.
nothing-to-say = Póngale un nombre y una respuesta.
too-many = Hay { $count } respuestas automáticas y no caben más. Quite una que no sirva a nadie.
taken = Ya hay una respuesta automática { $name }. Elija otro nombre o cambie esa con `/auto-answer edit`.

## contact
blocked = { $member } tiene un bloqueo: lee lo que usted escribe, pero lo que escriba por MD no le llega hasta que el bloqueo termine.
waits = El ticket #{ $number } con { $member } espera su espacio. Su mensaje le llega en cuanto esté listo.
told-heading = El equipo de { $server } le escribió
told-by = { $name } abrió el ticket #{ $number } con usted. Se trata de: { $topic }
told-by-team = El equipo abrió el ticket #{ $number } con usted. Se trata de: { $topic }
told-next = Escriba aquí para responder; lo lee el equipo de { $server }.
your-words = Usted escribió:
not-a-member = Esa persona no está en este servidor, así que no puedo contactar con ella. Elija a un miembro de este servidor.
no-bots = A los bots no se les puede escribir. Elija a una persona.
not-yourself = No puede abrir un ticket para su propia cuenta. Elija a otra persona.
no-topic = No tiene ese tema. Puede escribir sobre los temas cuyos tickets responde y cuyos miembros aparecen con su nombre.
sent-before = Esto ya se envió. Empiece de nuevo para escribir otra vez.
file-gone = Un archivo desapareció antes de que pudiera copiarlo. Envíelo otra vez.
nothing-to-say = Su mensaje no tiene palabras. Escriba lo que debe leer el miembro.

## evidence
gone = Este reporte se envió, se canceló o se borró. Reporte el mensaje otra vez para empezar de nuevo.
nothing-in-it = En este mensaje no hay nada que pueda copiar. Reporte otro.
your-own = Este mensaje lo escribió usted. Abra un ticket para hablar de ello.
ours = Este mensaje lo escribí yo en nombre de otras personas. Escriba al equipo en su ticket.
no-topic = El equipo no admite reportes aquí. Escríbale por otra vía.

## worklist
yours = #{ $number } · { $type } es suyo: { $member }, le toca al equipo desde { $since }.
yours-where = Vaya a { $room }
nothing-for-you = No tiene nada pendiente. De lo que usted responde ya se encarga alguien, o le toca al miembro.
mine-looked = De lo que usted se encarga
mine-asked = Lo que usted preguntó
mine-none = No se encarga de ningún ticket.
mine-asked-none = No tiene ningún ticket abierto.
asked-you = 💬 #{ $number } · { $about } · le toca a usted desde { $since } · { $where }
from-file = El archivo desk del servidor indica dónde está esta lista. Cámbielo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
where-or-not = Indique un canal o quite la lista, no ambas cosas.
no-such-channel = No puedo ver ese canal. Deme acceso o indique otro.
morning = Lo que tiene pendiente en { $server }
morning-more = y { $count } más de los que se encarga
morning-change = Cambie la hora de este mensaje, o desactívelo, con `/morning` en el servidor.
morning-on = A las { $time } ({ $zone }) recibe un mensaje con lo que tiene pendiente, los días en que haya algo.
morning-off = No recibe ningún mensaje por la mañana. `/morning at:08:30` activa uno.
not-a-time = Eso no es una hora del día. Escríbala como 08:30, o escriba off.

## automation
starter-silent-words = Hace una semana que no sabemos de usted. Ábralo de nuevo si aún necesita ayuda.
mistake-kept = No se guardó nada. Lo que escribió sigue ahí.
not-a-condition = No entiendo la condición { $line }. Escríbala como `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` o `rating bad`; con `not` delante, lo contrario.
not-a-step = No entiendo el paso { $line }. Escríbalo como `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note Para revisar`, `reply greeting`, `ask`, `webhook https://…`, `close` o `tell #canal Ticket nuevo`.
no-such-person = No sé quién es { $named }. Escriba `me`, o el número que Discord llama ID de usuario.
how-long = Diga durante cuánto tiempo, de un minuto a 90 días: como `2 h` o `7 d`.
nothing-to-do = Diga qué hace la regla.
no-name = Póngale un nombre a la regla.
taken = Ya hay una regla { $name }. Elija otro nombre.
too-many = Un servidor tiene como máximo { $count } reglas. Quite una primero.
in-desk-file = La regla { $name } está en el archivo desk. Cámbiela allí.
channel-open = Ahora todos los miembros pueden leer el canal en el que avisa, y cuando se guardó no era así. Guarde la regla otra vez si así lo quiere.
key = Los webhooks de este servidor se firman con esta clave. No se la enseñe a nadie más.

## help
overview = Lo que usted puede hacer aquí
choose = Elija un comando
unknown = No hay ningún comando “{ $asked }” que pueda usar aquí. Use solo `/help` para verlos todos.

## kernel
not-permitted = Esto requiere el permiso “{ $right }”, y no lo tiene.
team-lacks = Si es del equipo: alguien con Gestionar servidor puede darle el permiso “{ $right }”.
given-by-admins = Puede dárselo alguien con Gestionar servidor.
given-by-owner = Puede dárselo la persona a quien pertenece este servidor.
obsolete = Esto ya no funciona. Busque un mensaje más reciente o escriba el comando otra vez.
try-again = No ha funcionado porque algo de lo que depende Frontdesk no respondió. No se cambió nada. Inténtelo otra vez dentro de un momento.
failed = No se cambió nada. Inténtelo otra vez; si sigue igual, dele este código al equipo: `{ $id }`
failed-after = Se guardó, pero no se hizo todo lo que eso conlleva. Dele este código al equipo: `{ $id }`
interrupted = Frontdesk se reinició justo en ese momento. No se cambió nada. Pulse otra vez.
gone = Esto ya no existe. Escriba el comando otra vez.
only-you = La respuesta es solo para usted.
not-here = En este servidor no puede usar { $command } aquí.
did-you-mean = Ese comando no existe. ¿Quería decir { $command }?
command-or-answer = ¿Se refiere al comando { $command } o hay que enviar esto tal cual? Todavía no se ha enviado nada.
word-or-answer = ¿Se refiere a { $word } o hay que enviar esto tal cual? Todavía no se ha enviado nada.
typed-too-many = “{ $detail }” está de más. Ponga entre "comillas" las palabras que van juntas.
part-auto-answers =
    .does = Ciertas palabras se responden sin nadie; necesita respuestas que usted escriba.
part-automation =
    .does = Reglas que actúan solas sobre los tickets: cuándo, si, entonces; necesita que usted las escriba.
