line-name = **{ $name }** · equipo de { $server }
line-team = **Equipo de { $server }**
as-named = con el nombre
as-anonymous = como equipo
as-persona = con un alias
signed-otherwise = No se envió ni se cerró nada: este tema se firma siempre { $as }. Inténtalo otra vez sin indicar con qué firma.

somebody = alguien cuyos datos se borraron
profile-heading = { $name }
profile-heading-emoji = { $emoji } { $name }
profile-own = Este es tu alias. Los miembros lo leen cuando respondes con un alias.
profile-of = Este es el alias de { $who }.
profile-only-team = Solo el equipo puede consultarlo.
picture-of = Imagen de { $name }
reset-done = Este es el nuevo alias. Lo que se envió con el anterior se queda como está.
words-heading = De qué se componen los alias
words-first =
    Primera palabra · { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
words-second =
    Segunda palabra · { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
word-added = “{ $word }” puede formar parte de los nuevos alias a partir de ahora.
word-removed = Los nuevos alias ya no usan “{ $word }”. Los que la tienen la conservan.

no-such-alias = Nadie del equipo tiene ese alias. Escribe una parte y elige de la lista.
has-no-alias = Todavía no hay ningún alias. Se crea con la primera respuesta que lo usa.
not-a-word = Usa una sola palabra, de 20 letras como máximo, como `Quiet` u `Otter`.
not-a-picture = Usa un emoji, o un enlace a una imagen que empiece por `https://`.
no-such-word = Esa palabra no está en la lista.
too-many-words = La lista está llena. Quita primero una palabra.
too-few-words = Tienen que quedar dos palabras. Añade otra primero.

profile-command =
    .description = Quién está detrás de un alias, o qué alias tiene alguien
    .alias = El alias
    .member = La persona del equipo
show-command =
    .description = Tu alias
reset-command =
    .description = Cambiar a un alias nuevo
    .member = De quién; si falta, el tuyo
words-command =
    .description = Las palabras de las que se componen los alias
word-command =
    .kind = Qué parte de un alias
    .adjective = Primera palabra
    .noun = Segunda palabra
    .word = Una palabra
add-word-command =
    .description = Añadir una palabra para componer alias
    .picture = Para una segunda palabra: un emoji o un enlace a una imagen
remove-word-command =
    .description = Quitar una palabra de la lista
