closed = El ticket #{ $number } está cerrado.
removed = El ticket #{ $number } está cerrado, y su espacio desaparece en unos segundos. `/ticket reopen` trae el ticket de vuelta en uno nuevo.
erased = El ticket #{ $number } está borrado: lo que se dijo y se envió en él y, en unos segundos, su espacio. Se conservan su número y quién hizo qué y cuándo.
number = Qué ticket; si falta, el de aquí

force-command =
    .description = Cerrar un ticket al instante, pida lo que pida su tema
    .delete-channel = Su espacio también desaparece
    .reason = Por qué; lo lee el miembro
remove-command =
    .description = Cerrar un ticket y eliminar su espacio; se puede reabrir en uno nuevo
erase-command =
    .description = Borrar un ticket para siempre: palabras, archivos y espacio
erase-form =
    .title = Borrar el ticket #{ $number } para siempre
    .what = **Esto no se puede deshacer.** Se borra lo que se dijo y se envió en el ticket #{ $number }, y su espacio se elimina, igual que sus transcripciones en el canal del equipo. Se conservan su número y quién hizo qué y cuándo. Lo que el miembro tiene en sus propios mensajes sigue siendo suyo.
    .number = Escribe el número del ticket

already-erased = El ticket #{ $number } ya está borrado.
other-number = Ese no es el número. No se borró nada. Para borrar el ticket #{ $number }, usa el comando otra vez y escribe { $number }.
