## tickets
confirm-who-reads = Esto queda entre tú y el equipo.
opened-heading = Tenemos tu ticket #{ $number }
opened-next = Escribe aquí cuando quieras añadir algo; la respuesta llega a este chat.
opened-at = Tenemos tu ticket #{ $number }: { $room }
opened-soon = Tenemos tu ticket #{ $number }. Te mencionaré allí.
opened-in-dm = Tenemos tu ticket #{ $number }. La respuesta llega a nuestro chat.
opening = El ticket #{ $number } viene camino a nosotros.
line-heading = Tienes el número { $position } en la cola, y sabemos de ti
line-probably = Tu mensaje está en buenas manos. El ticket se abre por sí solo, probablemente { $at }.
line-next = Tu mensaje está en buenas manos. El ticket se abre por sí solo.
cant-dm = Podemos leer tu ticket, pero todavía no podemos responderte. Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo.
reopen-until = Si queda algo pendiente, puedes reabrirlo hasta el { $until }.
closed-for-good = Si todavía te preocupa algo, escribe aquí; el equipo de { $server } recibe un ticket nuevo.
closed-heading = El ticket #{ $number } está listo
closed-next = Si para ti no ha terminado, escribe aquí sin más. El equipo de { $server } lo verá todo.
closed-plain = Lo dejamos resuelto entre todos.
closed-plain-because = Lo cerramos: { $reason }
closed-unanswered = No tuvimos más noticias tuyas. Vuelve cuando quieras.
reopened-next = Seguimos con ello: el equipo de { $server } ve lo que escribes aquí.
receipt-heading = El equipo de { $server } tiene tu reporte
receipt-next = No hay conversación sobre ello, pero se lee. Para hablar con nosotros, abre un ticket sobre otra cosa.
closed-report = Si ves más, envía otro reporte al equipo de { $server }.

## closing
solved = En { $server } creemos que el ticket #{ $number } está resuelto. Tú lo sabes mejor.
said-yes = Qué bien saberlo: el ticket #{ $number } está resuelto.
said-not-yet = El ticket #{ $number } sigue abierto. Cuéntanos aquí lo que todavía falta; lo lee el equipo de { $server }.
soon = El equipo de { $server } te respondió y quisiera saber de ti. Escribe aquí antes del { $date } y seguirá abierto.

## intake
not-sent-topic = Todavía no se ha enviado. ¿Qué te trae por aquí?
write-here = Cuéntanos aquí lo que necesitas; va incluido.
confirm-heading = ¿Se lo enviamos al equipo de { $server }?
cancelled = No se envió nada. Aquí estamos cuando nos necesites.
forgotten = Esto no se envió y se borró. Escribe otra vez y empezamos de nuevo.
offer-helped = Perfecto, no se abrió ningún ticket. Aquí estamos cuando nos necesites.
draft-gone = Esto ya terminó: se envió, se abandonó o se borró. Escribe otra vez y empezamos de nuevo.

## gates
lockdown = Por ahora no admitimos tickets; no se envió nada.
blocked = Ya no puedes abrir tickets en { $server }.
flood = Eso fue mucho de una vez. Respira un momento e inténtalo otra vez { $until }.
account-age = Tu cuenta es muy nueva todavía. Podrás abrir un ticket aquí el { $until }.
member-age = Acabas de llegar. Podrás abrir un ticket el { $until }.
paused = El equipo de { $server } necesita una pausa y no admite tickets en este momento; no se envió nada.
away = No hay nadie del equipo de { $server }; no se envió nada.
away-until = No estamos hasta el { $until }.
open = Ya tenemos abierto tu ticket #{ $number }. Escribe allí sin más.
next = Podrás abrir el siguiente ticket { $until }. Mientras tanto seguimos con el que tienes.
back = Volvemos el { $until }; tu mensaje está a salvo aquí.
back-later = Ahora no estamos; tu mensaje está a salvo aquí.

## panels
heading = ¿Qué puede hacer por ti el equipo de { $server }?
text = Cuéntanos de qué se trata. Queda entre tú y el equipo.

## ratings
asked = ¿Qué tal lo hicimos?
reported = El equipo de { $server } lee lo que dijiste sobre el ticket #{ $number } y lo tiene en cuenta.

## holds
there = En { $server } pusimos el ticket #{ $number } en espera hasta el { $date }, { $at }. Lo que escribas hasta entonces se guarda con él.
still = Guardado con el ticket #{ $number }. En { $server } lo miramos otra vez el { $date }, { $at }.
goes-on = Volvemos al ticket #{ $number }. El equipo de { $server } sigue con él.

## forms
page-kept = Guardamos tus respuestas hasta aquí. Todavía no se ha enviado nada.
cancelled = No se envió nada, y tus respuestas se borraron. Aquí estamos cuando nos necesites.

## conversation
answer-here = -# Para respondernos, escribe aquí.
partly = **No se entregó:** { $file } pesa más de { $limit } MB. Tus palabras nos llegaron; envía un archivo más pequeño o un enlace.
