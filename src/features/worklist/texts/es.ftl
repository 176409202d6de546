yours = #{ $number } · { $type } es tuyo: { $member }, le toca al equipo desde { $since }.
yours-where = Ve a { $room }
nothing-for-you = No tienes nada pendiente. De lo que tú respondes ya se encarga alguien, o le toca al miembro.

mine-looked = De lo que te encargas
mine-asked = Lo que preguntaste
mine-none = No te encargas de ningún ticket.
mine-asked-none = No tienes ningún ticket abierto.
mine-unclaimed =
    { $count ->
        [one] Hay otro más sin asignar
       *[other] Hay otros { $count } sin asignar
    }. `/ticket next` toma el que lleva más tiempo esperando.
looked-team = 🔔 #{ $number } · { $type } · { $member } · le toca al equipo desde { $since } · { $where }
looked-member = 💬 #{ $number } · { $type } · { $member } · le toca al miembro desde { $since } · { $where }
looked-rests = 💤 #{ $number } · { $type } · { $member } · pospuesto, vuelve { $until } · { $where }
looked-on-hold = 💤 #{ $number } · { $type } · { $member } · en espera · { $where }
looked-in-line = 🔔 #{ $number } · { $type } · { $member } · en la cola desde { $since } · { $where }
asked-team = 🔔 #{ $number } · { $about } · le toca al equipo desde { $since } · { $where }
asked-you = 💬 #{ $number } · { $about } · te toca a ti desde { $since } · { $where }
asked-in-line = 🔔 #{ $number } · { $about } · en la cola desde { $since } · { $where }
type-at = { $type } en { $server }
no-place = todavía sin espacio
page = Página { $page } de { $pages }
button-back = Atrás
button-forward = Siguiente

next-command =
    .description = Encargarte del ticket que lleva más tiempo esperando
mine-command =
    .description = De qué te encargas y qué preguntaste

list-heading = Lo pendiente en { $server }
list-empty = El equipo no tiene nada pendiente.
list-hidden = Aquí no se muestra nada, porque no hay ningún tema al que respondan todas las personas que ven este canal. La administración puede elegir otro con `/desk list`.
list-more = y { $count } más en `/ticket list`
in-line = { $before } · { $next }
count-waiting = Pendientes: { $count }
count-unclaimed = sin asignar: { $count }
count-overdue = fuera de plazo: { $count }
count-unreached = sin entregar: { $count }
row = #{ $number } · { $type } · { $member }
row-team = 🔔 #{ $number } · { $type } · { $member }
row-problem = ⚠️ #{ $number } · { $type } · { $member }
pinned = fijado
high = **prioridad alta**
urgent = **urgente**
critical = **prioridad crítica**
overdue = **fuera de plazo**
unreached = **sin entregar**
unclaimed = sin asignar desde { $since }
claimed = ya asignado, pendiente desde { $since }
members = le toca al miembro desde { $since }
place = { $room }
button-next = Tomar el siguiente
button-mine = Mis tickets

list-stands = La lista de lo pendiente está en { $channel }.
list-leaves-out = No incluye: { $topics }. No todas las personas que ven el canal responden a eso.
list-how = Se actualiza en menos de un minuto y vuelve a aparecer si alguien la elimina.
list-none = No hay una lista de lo pendiente. `/desk list` con un canal del equipo crea una.
from-file = El archivo desk del servidor indica dónde está esta lista. Cámbialo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
where-or-not = Indica un canal o quita la lista, no ambas cosas.
no-such-channel = No puedo ver ese canal. Dame acceso o indica otro.
desk-list-command =
    .description = Dónde lee el equipo lo pendiente, en un solo mensaje
    .channel = Un canal del equipo; si falta, ves el actual
    .off = Quitar la lista

morning = Lo que tienes pendiente en { $server }
morning-more = y { $count } más de los que te encargas
morning-unclaimed =
    { $count ->
        [one] Hay uno
       *[other] Hay { $count }
    } sin asignar; el más antiguo, desde { $since }.
morning-change = Cambia la hora de este mensaje, o desactívalo, con `/morning` en el servidor.
morning-on = A las { $time } ({ $zone }) recibes un mensaje con lo que tienes pendiente, los días en que haya algo.
morning-next = El próximo: { $at }
morning-off = No recibes ningún mensaje por la mañana. `/morning at:08:30` activa uno.
not-a-time = Eso no es una hora del día. Escríbela como 08:30, o escribe off.
morning-command =
    .description = Un mensaje cada mañana con lo que tienes pendiente
    .at = A qué hora, como 08:30; off lo desactiva
