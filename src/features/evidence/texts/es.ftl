menu = Reportar este mensaje
command =
    .description = Qué se reportó en este ticket, y si la copia sigue intacta
    .number = Número del ticket

heading = Reportar un mensaje de { $name }
copied =
    { $files ->
        [0] Se guarda una copia del mensaje, aunque se elimine el original.
        [one] Se guarda una copia del mensaje y de un archivo, aunque se elimine el original.
       *[other] Se guarda una copia del mensaje y de { $files } archivos, aunque se elimine el original.
    }
too-large = No se guarda: { $file } pesa más de { $limit } MB, o hay demasiados.
file-gone = No se guarda: { $file } no se pudo copiar.
which = ¿Adónde debe ir el reporte?
topic = Tema: { $topic }
not-sent = Todavía no se ha enviado. No se avisa a quien escribió el mensaje.
button-go-on = Continuar
button-send = Enviar reporte
button-back = Atrás
button-cancel = Cancelar
canceled = No se envió nada, y la copia se borró.

copy-of = **Mensaje reportado** de { $name } `{ $id }`
copy-where = { $link } · escrito el { $written } · copiado el { $taken }
copy-hash = SHA-256 `{ $hash }`
info =
    { $count ->
        [one] Con él se guarda un mensaje reportado.
       *[other] Con él se guardan { $count } mensajes reportados.
    }

none = Con este ticket no se guarda nada reportado.
checked-heading = Reportado en el ticket #{ $number }
checked-by = De { $name } `{ $id }`
checked-where = { $link } · escrito el { $written } · copiado el { $taken }
unchanged = ✅ La copia sigue intacta.
changed = ⚠️ La copia no es lo que se guardó, o ya no está completa.
hash = SHA-256 `{ $hash }`

gone = Este reporte se envió, se canceló o se borró. Reporta el mensaje otra vez para empezar de nuevo.
nothing-in-it = En este mensaje no hay nada que pueda copiar. Reporta otro.
your-own = Este mensaje lo escribiste tú. Abre un ticket para hablar de ello.
ours = Este mensaje lo escribí yo en nombre de otras personas. Escribe al equipo en tu ticket.
no-topic = El equipo no admite reportes aquí. Escríbele por otra vía.
