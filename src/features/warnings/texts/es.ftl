heading = Una advertencia del equipo de { $server }
about = Sobre el ticket #{ $number }. Puedes responder aquí.
about-edited = Sobre el ticket #{ $number }. Editada. Puedes responder aquí.
warned = ⚠️ { $staff } dio una advertencia a { $member } (advertencia { $number }):
warned-edited = ⚠️ { $staff } dio una advertencia a { $member } (advertencia { $number }, editada):
warned-taken-back = 💤 Se retiró la advertencia { $number } de { $staff }. No cuenta y { $member } ya no la ve:
somebody = alguien
done-given = La advertencia { $number } está en camino, en nombre del equipo.
done-waiting = Todavía no se ha enviado: no se puede contactar con el miembro por MD. La advertencia { $number } está guardada y sale en cuanto se pueda.
done-edited = La advertencia { $number } está cambiada, también para el miembro.
done-taken-back = La advertencia { $number } está retirada. El miembro ya no la ve.
not-delivered = ⚠️ Discord rechazó la advertencia { $number }: el miembro no la recibió.

flag =
    { $count ->
        [one] una advertencia
       *[other] { $count } advertencias
    }
list-heading = Advertencias
list-none = No hay advertencias.
line = **{ $number }** de { $staff } { $at }
line-waiting = **{ $number }** de { $staff } { $at } · todavía sin entregar
line-taken-back = **{ $number }** de { $staff } { $at } · retirada
button-newer = Más recientes
button-older = Más antiguas

verbal-command =
    .description = Dar una advertencia al miembro de este ticket, en nombre del equipo
    .words = Lo que lee el miembro
edit-command =
    .description = Cambiar lo que dice una advertencia, también para el miembro
    .number = Su número
delete-command =
    .description = Retirar una advertencia: el miembro ya no la ve
list-command =
    .description = Advertencias de un miembro, o de quien pregunta en este ticket
    .member = De quién

none-such = No hay ninguna advertencia { $number } que puedas cambiar. `/warn list` muestra las que hay.
not-yours = Esta advertencia solo puede cambiarla quien la dio o la administración.
not-by-trainee = Otra persona del equipo revisa antes tus respuestas, y una advertencia se lee al instante. Pide a alguien del equipo que la dé.
nothing-to-say = Escribe lo que debe leer el miembro.
