server-heading = Escribir a un equipo
not-sent-server = Todavía no se ha enviado. ¿Para qué servidor es?
server-name = Nombre del servidor
which-server = ¿Para qué servidor es?
topic-heading = Escribir al equipo de { $server }
not-sent-topic = Todavía no se ha enviado. ¿De qué se trata?
what-about = ¿De qué se trata?
level-heading = { $topic }
what-exactly = ¿De qué exactamente?
no-ticket = **No se abrió ningún ticket.**
write-here = Escribe aquí lo que necesitas; va incluido.
who-reads = El equipo verá tu nombre y lo que envíes. Discord lo conserva; este bot no guarda copia de tus mensajes.
report-next = Esto es un reporte: recibes una confirmación, y no hay conversación sobre ello.
who-reads-hidden = El equipo verá un nombre inventado en lugar del tuyo, y lo que envíes. Discord lo conserva; este bot no guarda copia de tus mensajes.
adult = ¿Se trata de contenido para adultos?
button-yes = Sí
button-no = No
confirm-heading = ¿Enviar esto al equipo de { $server }?
confirm-topic = Todavía no se ha enviado. Tema: { $type }
confirm-asks =
    Todavía no se ha enviado. Tema: { $type }. { $count ->
        [one] Antes, una pregunta.
       *[other] Antes, { $count } preguntas.
    }
files =
    { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
pick-heading = ¿Para qué ticket es esto?
not-sent-pick = Todavía no se ha enviado. Tienes varios tickets abiertos.
which-ticket = ¿Para qué ticket es esto?
resume = El ticket #{ $number } se cerró { $at }. ¿Se trata de lo mismo?
is-new = Todavía no se ha enviado. ¿Es un ticket nuevo?
picked = Esto va al ticket #{ $number }, y lo que escribas después, también.
picked-again = El ticket #{ $number } está abierto otra vez. Esto va allí, y lo que escribas después, también.
switched = Con tu próximo mensaje te preguntaré para qué ticket es.
moved = Esto sigue más abajo.
cancelled = No se envió nada. Escribe otra vez cuando necesites al equipo.
forgotten = Esto no se envió y se borró. Escribe otra vez para empezar de nuevo.
offer-heading = ¿Te sirve esto?
offer-not-sent = Todavía no se ha enviado.
offer-helped = No se abrió ningún ticket. Escribe otra vez cuando necesites al equipo.
over-there = Sigue en nuestro chat. Todavía no se ha enviado nada.
cant-dm-heading = No puedo enviarte un MD
cant-dm = Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo.
cant-dm-or-thread = Permite los mensajes directos en la configuración de privacidad de { $server } y vuelve a intentarlo, o habla en un hilo privado.
full-heading = No cabe más hasta que esto se envíe
full = ⚠️ marca lo que no se guarda. Elige en el mensaje al que respondo aquí y escribe el resto cuando se haya enviado.
nowhere-heading = No sé adónde enviar esto
nowhere = No compartimos ningún servidor que admita mensajes aquí. Únete al servidor con el que quieres contactar y escribe otra vez.

button-other-server = Otro servidor
button-back = Atrás
button-previous = Anterior
button-next = Mostrar más
button-open-chat = Abrir nuestro chat
button-try-again = Reintentar
button-use-thread = Usar un hilo
button-cancel = Cancelar
button-send = Enviar
button-answer = Responder y enviar
button-ticket = Ticket #{ $number }
button-new = Ticket nuevo
button-continue = Seguir con #{ $number }
button-helped = Me ha servido
button-ask-on = Sigo necesitando ayuda
button-switch = Otro ticket

create-command =
    .description = Abrir un ticket
    .topic = De qué se trata

draft-gone = Esto ya terminó: se envió, se abandonó o se borró. Escribe otra vez para empezar de nuevo.
server-unknown = No conozco ningún servidor con ese nombre en el que estés. Escribe su nombre tal como lo muestra Discord.
not-a-member = No eres miembro de ese servidor. Únete y vuelve a intentarlo.
