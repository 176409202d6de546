## tickets
confirm-who-reads = Esto queda entre tú y el equipo.
opened-heading = Tenemos tu ticket #{ $number }
opened-next = Escribe aquí cuando quieras añadir algo; la respuesta llega a este chat.
opened-at = Tenemos tu ticket #{ $number }: { $room }
opened-soon = Tenemos tu ticket #{ $number }. Te mencionaré allí.
opened-in-dm = Tenemos tu ticket #{ $number }. La respuesta llega a nuestro chat.
opening = El ticket #{ $number } está en camino al equipo.
line-heading = Tienes el número { $position } en la cola, y sabemos de ti
line-probably = Tu mensaje está en buenas manos. El ticket se abre por sí solo, probablemente { $at }.
line-next = Tu mensaje está en buenas manos. El ticket se abre por sí solo.
cant-dm = Podemos leer tu ticket, pero todavía no podemos responderte. Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo.
reopen-until = Si queda algo pendiente, puedes reabrirlo hasta el { $until }.
closed-for-good = Si todavía te preocupa algo, escribe aquí; el equipo de { $server } recibe un ticket nuevo.
closed-heading = El ticket #{ $number } está listo
closed-next = Si para ti no ha terminado, escribe aquí sin más. El equipo de { $server } lo verá todo.
closed-plain = Cerramos este ticket.
closed-plain-because = Cerramos este ticket: { $reason }
closed-unanswered = No tuvimos más noticias tuyas. Vuelve cuando quieras.
reopened-next = Seguimos con ello: el equipo de { $server } ve lo que escribes aquí.
receipt-heading = El equipo de { $server } tiene tu reporte
receipt-next = No hay conversación sobre ello, pero se lee. Para hablar con el equipo, abre un ticket sobre otra cosa.
closed-report = Si ves más, envía otro reporte al equipo de { $server }.
moved-to = Seguimos con esto en { $room }.
moved-number-to = Seguimos con el ticket #{ $number } en { $room }.
moved-to-dm = Seguimos con esto por mensaje directo.
goes-on-heading = Aquí seguimos con el ticket #{ $number }
moving = El ticket #{ $number } pasa a un hilo privado. Se te menciona allí, así lo encuentras enseguida.
line-left = Dejaste la cola, y no se abrió ningún ticket. Puedes volver cuando quieras.
adult-where = Si es así, hablamos de ello donde Discord pide la edad a todo el mundo.
confirm-report = Solo lo lee el equipo. Recibes una confirmación, así sabes que llegó; no hay conversación sobre ello.
cant-dm-heading = Me gustaría escribirte, pero no puedo
too-late-to-reopen = El ticket #{ $number } ya no se puede reabrir. Escribe sin más un mensaje nuevo y se abre otro.
closed-thread-gone = Su espacio en el servidor se quitó. Si para ti no ha terminado, escribe aquí sin más; el equipo de { $server } recibe un ticket nuevo.
closed-outside = Su espacio es ahora solo del equipo. Si para ti no ha terminado, reábrelo sin más; te daremos acceso otra vez.
opened-as = Aquí el equipo te conoce como { $alias }, y no por tu nombre.
receipt-waits-heading = Tu reporte está a salvo
receipt-waits-next = No tienes que hacer nada más: llega por sí solo al equipo de { $server } en cuanto haya espacio. No hay conversación sobre ello.
failed-heading = Lo sentimos, no ha funcionado
failed-next = No puedo abrir un espacio para tu ticket en { $server }, y no se avisó al equipo. Escríbele por otra vía, para que sepa de ti.
closed-report-heading = Terminamos con el reporte #{ $number }
reopened-plain = Reabrimos esto.
reopened-next-at = Seguimos en { $room }; allí el equipo de { $server } lee lo que escribes.
reopened-next-elsewhere = Seguimos en un espacio nuevo del servidor, con el equipo de { $server }.
gone = No encuentro ese ticket aquí. Busca un mensaje mío más reciente.
room-gone = El espacio del ticket #{ $number } se eliminó, así que no se puede reabrir. Abre sin más un ticket nuevo.
could-not-open = Lo sentimos, el ticket no se abrió, porque no puedo crear un espacio para él. No se avisó al equipo; la administración puede darme permiso.
several-open = ¿A cuál te refieres? Tienes varios tickets abiertos: pulsa “Cerrar ticket” en la tarjeta de ese.
already-closed = El ticket #{ $number } ya está cerrado, así que no queda nada que hacer.
already-open-again = El ticket #{ $number } ya está abierto, así que no queda nada que hacer.
topic-gone = Este tema ya no se ofrece. Elige el que más se acerque.
no-desk = En este servidor todavía no hay servicio de ayuda. Pregunta a la administración: puede crear uno.
files-not-sent-why = Para que no se sepa quién eres: los archivos de este tipo suelen nombrar a quien los hizo, y eso no lo puedo quitar. Tus respuestas se enviaron.
files-not-sent-now = Escribe aquí con una imagen, o con el archivo: te pregunto primero, antes de que llegue al equipo.
locked-plain = Bloqueamos esto: ahora solo escribe el equipo.
locked-plain-because = Bloqueamos esto: ahora solo escribe el equipo. { $reason }
unlocked-plain = Desbloqueamos esto: puede escribir otra vez todo el mundo.
locked-for-member = En { $server } bloqueamos el ticket #{ $number }. Lo que escribas sobre ello no nos llega hasta que lo desbloqueemos.
unlocked-for-member = En { $server } desbloqueamos el ticket #{ $number } y te leemos otra vez. Escribe aquí; lo que lleva una señal de aviso no nos llegó.
not-passed-on = Esto no nos llegó: el ticket #{ $number } está bloqueado. Lo que escribas lleva una señal de aviso hasta que el equipo de { $server } lo desbloquee.
transferred-plain = Pasamos este ticket a { $member }.
transferred-plain-because = Pasamos este ticket a { $member }. { $reason }
transferred-from = Antes era de { $former }; en { $server } te lo pasamos a ti.
transferred-not-yours = En { $server } pasamos el ticket #{ $number } a otra persona. Lo que se diga en él a partir de ahora ya no es para ti. Si todavía nos necesitas, abre uno propio sin más.
still-opening = Este ticket se está abriendo en este momento. Inténtalo otra vez enseguida, cuando esté abierto.

## closing
solved = En { $server } creemos que el ticket #{ $number } está resuelto. Tú lo sabes mejor.
said-yes = Qué bien saberlo: el ticket #{ $number } está resuelto.
said-not-yet = El ticket #{ $number } sigue abierto. Cuéntanos aquí lo que todavía falta; lo lee el equipo de { $server }.
soon = El equipo de { $server } te respondió y quisiera saber de ti. Escribe aquí antes del { $date } y seguirá abierto.
solved-heading = ¿Está resuelto para ti?
soon-heading = El ticket #{ $number } se cierra { $at }, salvo que escribas
asked-over = En { $server } preguntamos si el ticket #{ $number } está resuelto.
only-the-member = Esta pregunta es para el miembro que pidió ayuda.
asked-no-more = Esta pregunta ya no está abierta: el ticket está cerrado, o preguntamos de nuevo.

## intake
not-sent-topic = Todavía no se ha enviado. ¿Qué te trae por aquí?
write-here = Cuéntanos aquí lo que necesitas; va incluido.
confirm-heading = ¿Se lo enviamos al equipo de { $server }?
cancelled = No se envió nada. Aquí estamos cuando nos necesites.
forgotten = Esto no se envió y se borró. Escribe otra vez y empezamos de nuevo.
offer-helped = Perfecto, no se abrió ningún ticket. Aquí estamos cuando nos necesites.
draft-gone = Esto ya terminó: se envió, se abandonó o se borró. Escribe otra vez y empezamos de nuevo.
not-sent-server = Todavía no se ha enviado. ¿Con qué servidor quieres hablar?
which-server = ¿Con qué servidor quieres hablar?
report-next = Esto es un reporte: recibes una confirmación, así sabes que llegó, y no hay conversación sobre ello.
pick-heading = ¿Para cuál de tus tickets es esto?
not-sent-pick = Todavía no se ha enviado, porque tienes varios tickets abiertos con el equipo.
resume = El ticket #{ $number } se cerró { $at }. ¿Se trata todavía de lo mismo?
is-new = Todavía no se ha enviado. ¿Abrimos un ticket nuevo para esto?
picked = De acuerdo: esto va al ticket #{ $number }, y lo que escribas después, también.
picked-again = De acuerdo: el ticket #{ $number } está abierto otra vez. Esto va allí, y lo que escribas después, también.
switched = Sin problema: con tu próximo mensaje te preguntaré para qué ticket es.
moved = Seguimos con esto más abajo.
offer-heading = ¿Te ayuda ya esto?
over-there = Seguimos en nuestro chat. Todavía no se ha enviado nada.
cant-dm-heading = Me gustaría escribirte, pero no puedo
cant-dm = Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo; así podemos hablar.
cant-dm-or-thread = Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo. O hablamos en un hilo privado.
nowhere-heading = Todavía no sé adónde enviar esto
nowhere = No compartimos ningún servidor que admita mensajes aquí. Únete al servidor con el que quieres contactar y escríbeme otra vez.
server-unknown = No encuentro ningún servidor con ese nombre en el que estés. Escribe su nombre tal como lo muestra Discord y lo busco otra vez.
not-a-member = Todavía no eres miembro de ese servidor. Únete y vuelve a intentarlo.

## gates
lockdown = Por ahora no admitimos tickets; no se envió nada.
blocked = Lo sentimos, no puedes abrir tickets en { $server }.
flood = Eso fue mucho de una vez. Respira un momento e inténtalo otra vez { $until }.
account-age = Tu cuenta es muy nueva todavía. Podrás abrir un ticket aquí el { $until }.
member-age = Acabas de llegar. Podrás abrir un ticket el { $until }.
paused = El equipo de { $server } no puede admitir tickets en este momento; no se envió nada. Vuelve más tarde.
away = No hay nadie del equipo de { $server }; no se envió nada.
away-until = No estamos hasta el { $until }.
open = Ya tenemos abierto tu ticket #{ $number }. Escribe allí sin más.
next = Podrás abrir el siguiente ticket { $until }. Mientras tanto seguimos con el que tienes.
back = Volvemos el { $until }; tu mensaje está a salvo aquí.
back-later = Ahora no estamos; tu mensaje está a salvo aquí.
lockdown-because = Por ahora no admitimos tickets; no se envió nada. { $reason }
blocked-until = No puedes abrir tickets en { $server } hasta el { $until }. Después podrás otra vez.
not-a-member = Todavía no eres miembro de { $server }. Únete y vuelve a intentarlo.
needs-role = Reservamos este tema para personas con cierto rol en { $server }. Quizá encaje otro.
needs-roles = Reservamos este tema para personas con uno de estos roles: { $roles }
denied = No puedes abrir un ticket sobre esto. Quizá encaje otro tema.
member-age-unknown = Acabas de llegar. Inténtalo un poco más adelante.
open-other = Ya tenemos abierto un ticket tuyo. Escribe allí sin más.
challenge = Antes de empezar: demuestra que eres una persona.
challenge-counts = Lleva solo un momento y vale durante todo un día.
picture-how = Son cinco. Da igual si son mayúsculas o minúsculas, y puedes pedir otra imagen.
checked = Gracias, es correcto. No se te preguntará más durante un día.
checked-dm = Gracias, es correcto. Pulsa otra vez el botón de la tarjeta de arriba; no se te preguntará más durante un día.
not-it =
    No era exactamente eso. { $left ->
        [one] Te queda un intento.
       *[other] Te quedan { $left } intentos.
    }
check-over = Esa pregunta ya no vale, pero puedes probar con otra.
check-paused = Fallaste tres veces; suele pasar. Podrás intentarlo otra vez { $until }.
check-gone = Esa pregunta ya no vale. Vuelve a empezar sin más desde donde viniste.
blocked-here = Lo sentimos, esto no se envió. No puedes escribir al equipo de { $server }.
blocked-here-until = Esto no se envió. No puedes escribir al equipo de { $server } hasta el { $until }. Después podrás otra vez.

## panels
heading = ¿Qué puede hacer por ti el equipo de { $server }?
text = Cuéntanos de qué se trata. Queda entre tú y el equipo.
gone = Este mensaje de ayuda ya no está al día. Busca uno más reciente; si no lo encuentras, pregunta a la administración.

## ratings
asked = ¿Qué tal lo hicimos?
reported = Gracias. El equipo de { $server } lee lo que dijiste sobre el ticket #{ $number }.
asked-member = { $member }, ¿qué tal lo hicimos? Solo tú puedes responder, y solo lo lee el equipo.
said = Gracias. Dijiste: { $rating }
until-words = Leemos lo que escribiste. Puedes cambiar ambas cosas hasta el { $until }.
feedback-done = Gracias por valorar el ticket #{ $number }: { $rating }. Lo lee el equipo.
not-closed = El ticket #{ $number } sigue abierto. Cuéntanos qué tal fue la ayuda cuando esté cerrado.
stays = De eso hace más de 7 días, así que dejamos como está lo que dijiste del ticket #{ $number }.
not-rated = Cuéntanos primero qué tal fue la ayuda; después puedes añadir un comentario.
nothing-to-rate = Todavía no tienes aquí ningún ticket cerrado que puedas valorar.
not-asked = En este tema no preguntamos qué tal fue la ayuda.
too-many-problems = Ya nos reportaste tres problemas con el ticket #{ $number }, y aquí no se admiten más. Abre otro ticket para hablarlo con el equipo.
no-place-left = El espacio del ticket #{ $number } se eliminó, así que no leeríamos esto. Abre otro ticket para hablarlo con el equipo.

## holds
there = En { $server } pusimos el ticket #{ $number } en espera hasta el { $date }, { $at }. Lo que escribas hasta entonces se guarda con él.
still = Guardado con el ticket #{ $number }. En { $server } lo miramos otra vez el { $date }, { $at }.
goes-on = Volvemos al ticket #{ $number }. El equipo de { $server } sigue con él.
goes-on-here = Volvemos a esto: ya no está en espera.
there-no-end = En { $server } pusimos el ticket #{ $number } en espera y te avisamos aquí cuando sigamos. Lo que escribas hasta entonces se guarda con él.
still-no-end = Guardado con el ticket #{ $number }. Está en espera, y en { $server } te avisamos aquí cuando sigamos.

## forms
page-kept = Guardamos tus respuestas hasta aquí. Todavía no se ha enviado nada.
cancelled = No se envió nada, y tus respuestas se borraron. Aquí estamos cuando nos necesites.
kept-until = Tómate tu tiempo; se borran { $at } si no continúas.
mistakes-heading =
    { $count ->
        [one] Falta un pequeño cambio en una respuesta
        [2] Falta un pequeño cambio en dos respuestas
        [3] Falta un pequeño cambio en tres respuestas
       *[other] Falta un pequeño cambio en { $count } respuestas
    }
mistakes-kept = Todo lo demás lo guardamos.
mistake-missing = **{ $question }**: aquí todavía nos falta una respuesta.
mistake-file-missing = **{ $question }**: aquí todavía nos falta un archivo.
mistake-lost = **{ $question }**: el archivo no nos llegó; envíalo otra vez.
over = Este formulario ya terminó: se envió, se abandonó o pasó más de un día. Empieza otra vez sin más donde lo encontraste.
sent-before = Ya tenemos este formulario. No se envió nada dos veces.
changed = Cambiaste este formulario en otra ventana. Echa un vistazo a tus respuestas y envíalo otra vez.

## conversation
answer-here = -# Para respondernos, escribe aquí.
partly = **No se entregó:** { $file } pesa más de { $limit } MB. Tus palabras nos llegaron; envía un archivo más pequeño o un enlace.
staff-room-heading = No podemos leer esto ahora mismo
staff-room = No tengo acceso al hilo del equipo de { $server }. Lo que escribes está a salvo aquí y se entrega en cuanto vuelva a tenerlo.
held-back-heading = No se envió, para que no se sepa quién eres
held-back-why = Los archivos de este tipo suelen nombrar a quien los hizo, y eso no lo puedo quitar. Tus palabras y todos los demás archivos nos llegaron.
held-back-now = Lo mejor es enviar en su lugar una imagen. O envíalo tal cual: entonces el equipo puede leer todo lo que contenga.
files-gone = Estos archivos no nos llegaron: tu mensaje ya no está, o el ticket está cerrado. Envíalos otra vez si hacen falta.

## topics
helped = Perfecto, no se abrió ningún ticket. Pulsa el botón otra vez cuando nos necesites.
canceled = No se abrió nada. Aquí estamos cuando nos necesites.

## evidence
canceled = No se envió nada, y la copia se borró. Aquí estamos si cambias de idea.
gone = Este reporte se envió, se canceló o se borró. Si todavía lo necesitas, reporta el mensaje otra vez sin más.
nothing-in-it = No encontré en este mensaje nada que pueda copiar. Reporta otro.
your-own = Este mensaje lo escribiste tú. Si algo te preocupa, abre un ticket y cuéntanoslo.
ours = Este mensaje lo escribí yo en nombre de otra persona. Escríbenos mejor en tu ticket.
no-topic = Aquí no admitimos reportes. Escribe al equipo por otra vía, para que nos llegue.

## participants
you-were-added = Ahora formas parte del ticket #{ $number }
you-were-added-to = En { $server } nos gustaría que participaras en una conversación con { $member }.
how-to-take-part = Escribe aquí sin más para participar; lo leen { $member } y el equipo.
added-told = Trajimos a { $name } al ticket #{ $number }. A partir de ahora lee lo que se dice.
you-left = Dejaste la conversación. Lo que se diga a partir de ahora ya no te llega.

## notices
answered-line = { $member }, en { $server } te respondimos arriba.
answered = Te respondimos en el ticket #{ $number }
answered-where = El equipo de { $server } te respondió hace 12 horas y quisiera saber de ti.

## contact
told-heading = El equipo de { $server } quisiera hablar contigo
told-next = Escribe aquí sin más para responder; lo lee el equipo de { $server }.

## relations
goes-on-heading = Seguimos con tu ticket como #{ $number }
goes-on = En { $server } respondemos al ticket #{ $number } junto con otro sobre lo mismo.
goes-on-next = Escribe aquí sin más, como antes; también lo lee quien participe en él.
goes-on-next-at = Seguimos en { $room }; también lo lee quien participe en él.
split-told = En { $server } hicimos de esto el ticket #{ $number }, porque trata de algo distinto que el #{ $other }:

## warnings
about = Sobre el ticket #{ $number }. Si lo ves de otra manera, puedes responder aquí.
about-edited = Sobre el ticket #{ $number }. Editada. Si lo ves de otra manera, puedes responder aquí.

## targets
lately = Últimamente respondimos la mitad de los tickets sobre esto en menos de { $length }.

## kernel
not-allowed = Eso queda solo para el equipo.
obsolete = Esto ya no funciona. Busca un mensaje mío más reciente o escribe el comando otra vez.
try-again = Lo sentimos, no ha funcionado, porque algo de lo que depende Frontdesk no respondió. No se cambió nada. Inténtalo otra vez dentro de un momento.
failed-heading = Lo sentimos, no ha funcionado
failed = No se cambió nada. Inténtalo otra vez; si sigue igual, dale este código al equipo, para que pueda mirarlo: `{ $id }`
interrupted = Frontdesk se reinició justo en ese momento. No se cambió nada; pulsa otra vez sin más.
gone = Ya no encuentro esto. Escribe el comando otra vez sin más.
not-yours = Esto es para quien escribió el comando. Escríbelo tú para tener el tuyo.
did-you-mean = No conozco ese comando. ¿Querías decir { $command }?
switched-off = En este servidor no usamos “{ $name }”.
