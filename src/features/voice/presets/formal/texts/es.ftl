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

## closing
solved = El equipo de { $server } considera resuelto su ticket #{ $number }.
said-yes = Ha confirmado que su ticket #{ $number } está resuelto.
said-not-yet = Su ticket #{ $number } sigue abierto. Escriba aquí lo que todavía falta; lo leerá el equipo de { $server }.
soon = El equipo de { $server } ha respondido y espera su mensaje. Escriba aquí antes del { $date } y el ticket seguirá abierto.

## intake
not-sent-topic = Todavía no se ha enviado. ¿Cuál es el motivo de su consulta?
write-here = Describa aquí su consulta; se enviará con ella.
confirm-heading = ¿Desea enviar esto al equipo de { $server }?
cancelled = No se ha enviado nada. Escriba de nuevo cuando necesite al equipo.
forgotten = Esto no se ha enviado y se ha borrado. Escriba de nuevo para volver a empezar.
offer-helped = No se ha abierto ningún ticket. Escriba de nuevo cuando necesite al equipo.
draft-gone = Esto ya no está disponible: se envió, se canceló o se borró. Escriba de nuevo para volver a empezar.

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

## panels
heading = ¿En qué puede ayudarle el equipo de { $server }?
text = Indique el motivo de su consulta. Solo pueden leerla usted y el equipo.

## ratings
asked = ¿Cómo valora la ayuda recibida?
reported = El equipo de { $server } lee su opinión sobre el ticket #{ $number }.

## holds
there = El equipo de { $server } ha puesto su ticket #{ $number } en espera hasta el { $date }, { $at }. Lo que escriba hasta entonces se guarda con él.
still = Guardado con su ticket #{ $number }. Está en espera hasta el { $date }, { $at }; el equipo de { $server } no responderá antes.
goes-on = Su ticket #{ $number } ya no está en espera. El equipo de { $server } continúa con él.

## forms
page-kept = Sus respuestas hasta aquí están guardadas. Todavía no se ha enviado nada.
cancelled = No se ha enviado nada, y sus respuestas se han borrado.

## conversation
answer-here = -# Responda escribiendo aquí.
partly = **No se ha entregado:** { $file } pesa más de { $limit } MB. Envíe un archivo más pequeño o un enlace.
