lockdown = Los tickets están cerrados por ahora; no se envió nada.
lockdown-because = Los tickets están cerrados por ahora; no se envió nada. { $reason }
blocked = No puedes abrir tickets en { $server }.
blocked-until = No puedes abrir tickets en { $server } hasta el { $until }.
flood = Eso fue mucho en poco tiempo. Inténtalo otra vez { $until }.
not-a-member = No eres miembro de { $server }. Únete y vuelve a intentarlo.
needs-role = Este tema es para personas con cierto rol en { $server }.
needs-roles = Este tema es para personas con uno de estos roles: { $roles }
denied = No puedes abrir un ticket sobre esto. Elige otro tema.
account-age = Tu cuenta es demasiado nueva para abrir un ticket aquí. Podrás abrir uno el { $until }.
member-age = Llevas poco tiempo aquí. Podrás abrir un ticket el { $until }.
member-age-unknown = Llevas poco tiempo aquí. Inténtalo más adelante.
paused = El equipo de { $server } no admite tickets en este momento; no se envió nada.
away = El equipo de { $server } no está; no se envió nada.
away-until = El equipo no está hasta el { $until }.
open = Ya tienes abierto el ticket #{ $number }.
open-other = Ya tienes un ticket abierto.
challenge = Demuestra primero que eres una persona.
next = Podrás abrir el siguiente ticket { $until }.
back = El equipo vuelve el { $until }; tu mensaje está a salvo aquí.
back-later = El equipo no está; tu mensaje está a salvo aquí.

button-go = Ir al ticket
button-anyway = Enviar de todos modos
button-undo = Deshacer
button-open-again = Volver a abrir

blocked-here = No se envió. No puedes escribir al equipo de { $server }.
blocked-here-until = No se envió. No puedes escribir al equipo de { $server } hasta el { $until }.

block-command =
    .description = Impedir que alguien abra tickets
    .member = A quién
    .length = Cuánto tiempo, como 2h, 7d o 4w; si falta, para siempre
    .reason = Por qué; solo lo lee el equipo
block-role-command =
    .description = Impedir que las personas con un rol abran tickets
    .role = Qué rol
unblock-command =
    .description = Permitir que alguien vuelva a abrir tickets
    .member = A quién
    .role = O qué rol
blocks-command =
    .description = Quién no puede abrir tickets
lockdown-on-command =
    .description = Cerrar los tickets por ahora: nadie puede abrir uno
    .reason = Por qué; lo leen los miembros
lockdown-off-command =
    .description = Permitir que los miembros vuelvan a abrir tickets
pause-command =
    .description = No admitir tickets nuevos durante un tiempo
    .topic = Solo sobre este tema
    .text = Lo que leen los miembros en su lugar
resume-command =
    .description = Volver a admitir tickets nuevos
    .topic = Solo sobre este tema

blocked-now = { $who } ya no puede abrir tickets, y no se transmite nada de lo que escriba.
blocked-now-until = { $who } no puede abrir tickets hasta el { $until }, y no se transmite nada de lo que escriba.
because = Motivo: { $reason }
unblocked = { $who } puede abrir tickets otra vez.
blocks-heading = Quién no puede abrir tickets
blocks-none = Todo el mundo puede abrir tickets.
blocks-line = { $who } · para siempre · por { $by } el { $at } · { $why }
blocks-line-until = { $who } · termina { $until } · por { $by } el { $at } · { $why }
blocks-page = Página { $page } de { $pages }
button-newer = Más recientes
button-older = Más antiguos
somebody = alguien
reason = { $reason }
no-reason = sin motivo indicado
locked-down = Los tickets están cerrados por ahora. Los abiertos siguen adelante.
paused-now = No hay tickets nuevos hasta que los vuelvas a admitir. Los abiertos siguen adelante.
paused-topic = No hay tickets nuevos sobre { $topic } hasta que los vuelvas a admitir. Los abiertos siguen adelante.
members-read = Los miembros leen:
open-again = Los miembros pueden abrir tickets otra vez.
open-again-topic = Los miembros pueden abrir tickets sobre { $topic } otra vez.

not-a-length = Eso no es una duración. Escríbela como 2h, 7d o 4w.
nobody-named = Indica a quién: un miembro o un rol.
not-blocked = Ya puede abrir tickets.
nothing-closed = Ya se pueden abrir tickets.
no-such-topic = Aquí no hay ningún tema “{ $said }”. Elige uno de la lista.

challenge-counts = Lleva un momento y vale durante un día.
picture-heading = ¿Qué letras y cifras son estas?
picture-alt = Letras y cifras deformadas para copiar. Si no quieres una imagen, hay una pregunta en su lugar.
picture-how = Son cinco. Da igual si son mayúsculas o minúsculas.
sum-heading = ¿Cuánto es { $first } por { $second }, más { $third }?
sum-how = Escribe el resultado en cifras.
number =
    { $count ->
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
        [11] once
       *[12] doce
    }
checked = Correcto. No se te preguntará más durante un día.
checked-dm = Correcto. Pulsa otra vez el botón de la tarjeta de arriba; no se te preguntará más durante un día.
not-it =
    No era eso. { $left ->
        [one] Queda un intento.
       *[other] Quedan { $left } intentos.
    }
check-over = Esa pregunta ya no vale. Prueba con otra.
check-paused = Fallaste tres veces. Podrás intentarlo otra vez { $until }.
check-gone = Esa pregunta ya no vale. Vuelve a empezar desde donde viniste.
answer-title = Demuestra que eres una persona
answer-label = ¿Cuál es la respuesta?

button-start = Empezar
button-answer = Responder
button-other-picture = Otra imagen
button-other-sum = Otra pregunta
button-no-picture = Sin imagen
button-picture = Imagen
button-go-on = Continuar
