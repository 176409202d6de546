command =
    .description = Abrir un ticket con un miembro y escribirle
    .member = A quién escribes
    .topic = De qué se trata
menu-member = Escribir a este miembro
menu-author = Escribir a quien lo envió

form-title = Escribir a { $member }
form-topic = ¿De qué se trata?
form-text = ¿Qué debe leer primero?
form-as = Firmar como
form-as-topic = Lo habitual en el tema
form-files = Archivos
blocked = { $member } tiene un bloqueo: lee lo que escribes, pero lo que escriba por MD no te llega hasta que el bloqueo termine.

opened = El ticket #{ $number } con { $member } está abierto: { $room }
waits = El ticket #{ $number } con { $member } espera su espacio. Tu mensaje le llega en cuanto esté listo.

told-heading = El equipo de { $server } te escribió
told-by = { $name } abrió el ticket #{ $number } contigo. Se trata de: { $topic }
told-by-team = El equipo abrió el ticket #{ $number } contigo. Se trata de: { $topic }
told-next = Escribe aquí para responder; lo lee el equipo de { $server }.

not-sent = No se envió nada
your-words = Escribiste:
not-a-member = Esa persona no está en este servidor, así que no puedo contactar con ella. Elige a un miembro de este servidor.
no-bots = A los bots no se les puede escribir. Elige a una persona.
not-yourself = No puedes abrir un ticket contigo. Elige a otra persona.
no-topic = No tienes ese tema. Puedes escribir sobre los temas cuyos tickets respondes y cuyos miembros aparecen con su nombre.
sent-before = Esto ya se envió. Empieza de nuevo para escribir otra vez.
file-gone = Un archivo desapareció antes de que pudiera copiarlo. Envíalo otra vez.
nothing-to-say = Tu mensaje no tiene palabras. Escribe lo que debe leer el miembro.
