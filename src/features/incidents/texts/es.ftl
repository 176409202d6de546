is-incident =
    { $count ->
        [0] incidente
        [one] incidente con { $count } ticket
       *[other] incidente con { $count } tickets
    }
part-of = parte del incidente { $ticket }
line-started = { $staff } convirtió esto en un incidente. Los tickets que se añadan leen sus novedades.
line-ended = { $staff } dio por terminado el incidente.
line-added = { $staff } añadió esto al incidente { $ticket }.
line-removed = { $staff } quitó esto del incidente { $ticket }.
line-told =
    { $count ->
        [one] { $staff } envía novedades del incidente a { $count } miembro.
       *[other] { $staff } envía novedades del incidente a { $count } miembros.
    }
line-closing =
    { $count ->
        [one] { $staff } cierra { $count } ticket del incidente.
       *[other] { $staff } cierra { $count } tickets del incidente.
    }

heading = Incidente #{ $number }
since =
    { $count ->
        [0] Desde el { $at } · todavía sin otros tickets
        [one] Desde el { $at } · { $count } ticket más
       *[other] Desde el { $at } · { $count } tickets más
    }
over =
    { $count ->
        [0] Terminado desde el { $at } · sin otros tickets
        [one] Terminado desde el { $at } · { $count } ticket más
       *[other] Terminado desde el { $at } · { $count } tickets más
    }
told = Últimas novedades { $at }; abajo, adónde llegaron.
line = { $link } · { $type } · { $member }
line-with-news = { $news } · { $link } · { $type } · { $member }
line-hidden = #{ $number } · no puedes leerlo
news-delivered = ✅ entregado
news-on-its-way = en camino
news-unreachable = ⚠️ no se puede contactar por MD; sale en cuanto se pueda
news-failed = ⚠️ Discord lo rechazó
news-closed = cerrado con él
news-left-out = no se envió, el ticket estaba cerrado
news-given-up = ⚠️ no se pudo enviar; responde allí tú
button-back = Atrás
button-next = Siguiente

update-heading =
    { $count ->
        [one] ¿Enviar esto a { $count } miembro?
       *[other] ¿Enviar esto a { $count } miembros?
    }
close-heading =
    { $count ->
        [one] ¿Cerrar { $count } ticket del incidente?
       *[other] ¿Cerrar { $count } tickets del incidente?
    }
ends-nothing = Cada miembro lo lee en su propio ticket, como respuesta del equipo.
ends-incident = Cada miembro lo lee en su propio ticket. Después el incidente termina; sus tickets siguen abiertos.
ends-tickets = Cada miembro lee que su ticket está cerrado, con esto como motivo. El incidente termina; su propio ticket sigue abierto.
left-out = Quedan fuera, porque no los respondes o no los cierras tú: { $tickets }
button-send = Enviar
button-close =
    { $count ->
        [one] Cerrar { $count } ticket
       *[other] Cerrar { $count } tickets
    }
sent-now =
    { $count ->
        [one] En camino a { $count } miembro. `/incident show` dice adónde llegó.
       *[other] En camino a { $count } miembros. `/incident show` dice adónde llegó.
    }
closing-now =
    { $count ->
        [one] Se está cerrando { $count } ticket.
       *[other] Se están cerrando { $count } tickets.
    }

done-started = El ticket #{ $number } es ahora un incidente. Añade los tickets de otras personas con `/incident add`; `/incident update` avisa a todas.
done-ended = El incidente del ticket #{ $number } terminó. Sus tickets se quedan como están.
done-added = Añadidos: { $tickets }
done-removed = Quitados: { $tickets }
not-there = No están aquí, o no los respondes tú: { $tickets }
not-open = Cerrados: { $tickets }
not-reports = Reportes, cuyos miembros no leen respuestas: { $tickets }
not-incidents = Son a su vez incidentes: { $tickets }
not-elsewhere = Ya están en otro incidente: { $tickets }
not-full = No queda espacio en este incidente para: { $tickets }
not-in-it = No están en este incidente: { $tickets }

option-number = El número del ticket; si falta, este
option-incident = Número del ticket del incidente; si falta, este
option-tickets = Sus números, como 12, 13, 17
option-message = Lo que lee cada miembro
start-command =
    .description = Convertir este ticket en un incidente, para avisar a la vez a quienes preguntan por él
add-command =
    .description = Añadir a un incidente los tickets de otras personas
remove-command =
    .description = Quitar tickets de un incidente
update-command =
    .description = Decir lo mismo a cada miembro de un incidente; primero ves a cuántos llega
close-command =
    .description = Terminar un incidente, con un último mensaje si lo hay
    .close-tickets = Cerrar también sus tickets; el mensaje es el motivo
show-command =
    .description = Qué pertenece a un incidente, y adónde llegaron sus últimas novedades

not-numbers = Indica números de tickets separados por comas, como `12, 13, 17`; { $most } a la vez como máximo.
already = El ticket #{ $number } ya es un incidente.
none = El ticket #{ $number } no es ahora un incidente. `/incident start` lo convierte en uno.
part-of-another = Este ticket pertenece al incidente #{ $number }, así que no puede serlo él mismo. Quítalo primero de allí.
report-is-none = Esto es un reporte: su miembro no lee respuestas. Inicia el incidente en un ticket.
nobody-to-tell = No lo leería nadie: en este incidente no hay ningún ticket abierto que respondas tú.
not-by-trainee = Otra persona del equipo revisa antes lo que dices a los miembros. Pídele que envíe esto.
write-anew = Esto ya se envió, es demasiado antiguo o el incidente terminó. `/incident show` dice cómo está.

with-files = Con: { $files }
button-files = Añadir archivos
button-other-files = Otros archivos
files-form =
    .title = Archivos para este mensaje
    .files = Cada miembro los recibe con él
files-gone = Discord ya no tiene estos archivos. Elígelos otra vez.
file-too-large = { $file } es demasiado grande: un mensaje directo admite 10 MB por archivo.
