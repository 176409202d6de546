heading = Tickets anteriores
about =
    { $count ->
        [one] { $member } abrió un ticket de los que tú respondes.
       *[other] { $member } abrió { $count } tickets de los que tú respondes.
    }
none = { $member } no abrió ningún ticket de los que tú respondes.
open = **#{ $number }** · { $type } · { $opened } · abierto · { $where }
closed = **#{ $number }** · { $type } · { $opened } · cerrado { $at } · { $where }
no-place = su espacio ya no está
page = Página { $page } de { $pages }
button-newer = Más recientes
button-older = Más antiguos
more = Tickets anteriores
more-says = Qué preguntó antes este miembro

command =
    .description = Qué preguntó antes un miembro, de lo que tú respondes
    .member = Quién; si falta, quien pregunta en este ticket

unnamed = El equipo no sabe quién pregunta en este ticket, y tampoco qué preguntó antes.
