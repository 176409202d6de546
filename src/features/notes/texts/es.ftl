list-heading = Notas sobre el ticket #{ $number }
list-heading-member = Notas sobre { $member }
list-none = Todavía no hay ninguna. Solo el equipo lee lo que se guarda aquí.
line = **{ $number }** sobre este ticket, de { $staff } { $at }
line-member = **{ $number }** sobre { $member }, de { $staff } { $at }
page = Página { $page } de { $pages }
somebody = alguien
button-newer = Más recientes
button-older = Más antiguas
button-add = Añadir una nota
kept = La nota { $number } está guardada en el ticket #{ $ticket }. Solo la lee el equipo.
kept-member = La nota { $number } sobre { $member } está guardada. Solo la lee el equipo.
removed = Se quitó la nota { $number }. Decía:

flag =
    { $count ->
        [one] 1 nota
       *[other] { $count } notas
    }
info =
    { $count ->
        [one] 1 nota del equipo
       *[other] { $count } notas del equipo
    }
more = Notas
more-says = Lo que guarda el equipo sobre este ticket y su miembro

form =
    .title = Guardar una nota
    .words = ¿Qué debe saber el equipo?
    .words-hint = Solo la lee el equipo.
    .about = ¿De qué se trata?
    .about-ticket = Ticket #{ $number }
    .about-member = El miembro, en todos los tickets

option-number = El número del ticket; si falta, este
add-command =
    .description = Guardar algo sobre este ticket o un miembro; solo lo lee el equipo
    .member = Sobre quién; si falta, es sobre el ticket
    .words = Lo que debe saber el equipo
list-command =
    .description = Lo que guarda el equipo sobre este ticket y su miembro
    .member = Sobre quién
remove-command =
    .description = Quitar una nota
    .note = Su número

none-such = No hay ninguna nota { $number } que puedas ver. `/note list` muestra las que hay.
not-yours = Esta nota solo puede quitarla quien la escribió, o quien puede cambiar lo que hizo el resto del equipo.
about-you = Las notas sobre ti son para el resto del equipo.
nothing-to-keep = Escribe lo que debe saber el equipo.
erased = El ticket #{ $number } se borró para siempre. No se guarda nada sobre él.
