command =
    .description = Elegir cómo hablo aquí y decir cualquier texto con tus propias palabras
    .text = Unas palabras del texto que quieres cambiar
    .topic = Solo para este tema; si no, en todo el servidor
    .language = En qué idioma; si no, en el del servidor

heading = Cómo hablo aquí
preset-now = **Tono: { $name }.** { $says }
preset-plain = Sencillo
preset-warm = Cercano
preset-formal = Formal
says-plain = Breve y tranquilo.
says-warm = Un poco más cercano, para comunidades.
says-formal = Para empresas e instituciones.
changed = **Con las palabras del equipo:**
changed-line = “{ $words }” · { $language }
changed-line-topic = “{ $words }” · { $language } · { $topic }
changed-more = { $count ->
    [one] Y uno más.
   *[other] Y { $count } más.
}
how = `/setup voice text` encuentra cualquier texto por unas palabras suyas.
button-reset-all = Restablecer todos
button-keep = Conservarlos
reset-all-heading = { $count ->
    [one] ¿Restablecer un texto?
   *[other] ¿Restablecer { $count } textos?
}
reset-all-what = Las palabras propias se pierden para siempre. El tono se queda.

text-heading = Un texto que leen los miembros
text-used = ✅ Los miembros leen esto a partir de ahora
text-reset = ✅ Se dice como antes
where-all = { $language } · todo el servidor
where-topic = { $language } · solo { $topic }
text-own = **Las palabras propias**
text-ours = **Sin ellas**
text-variable = `{ $name }`: { $means }, como { $example }
text-several = Este texto cambia según lo que cuenta o dónde está. El propio se dice siempre.
text-most = Como máximo { $most } caracteres. Lo que está entre llaves se rellena; la negrita, las listas y los enlaces funcionan como en un mensaje.
button-change = Cambiar
button-reset = Restablecer
button-use = Usarlo
button-fix = Corregir

form-title = Con tus propias palabras
form-words = Texto nuevo, hasta { $most } caracteres
form-hint = Se rellena: { $names }
form-hint-none = Aquí no se rellena nada.

preview-heading = Así se ve. Los miembros aún no lo ven.
preview-buttons = Botones: { $labels }
said = { $words }
mistake-heading = No se cambió nada
mistake-kept = Lo que escribiste se conserva.

means-number = el número del ticket
means-count = cuántos
means-member = el nombre del miembro
means-server = el nombre de este servidor
means-staff = quién del equipo
means-who = quién lo hizo
means-name = un nombre
means-at = cuándo fue
means-until = hasta cuándo
means-reason = lo que se escribió como motivo
means-topic = el tema
means-question = una pregunta del formulario
means-file = el nombre de un archivo
means-room = un enlace al espacio
means-else = algo que relleno yo

no-such-text = Ningún texto tiene las palabras “{ $said }”. Prueba con una palabra que esté en él.
no-such-language = Aquí no hablo “{ $said }”. Elige un idioma de la lista.
over = Esta tarjeta ya se usó o tiene más de un día. Usa `/setup voice`.
in-desk-file = Este texto está en el archivo desk. Cámbialo allí.
no-text = no hay ningún texto “{ $key }” que lean los miembros
fits-texts = textos con sus claves
fits-colour = un color entre comillas, como "#2E9E5B", o none
nothing-left = El texto está vacío. Para decirlo como antes, usa Restablecer.
too-long = { $where } admite como máximo { $most } caracteres; esto tiene { $length }.
where-button = Un botón
where-option = Una línea de un menú
where-question = La pregunta de un menú
where-picture = La descripción de una imagen
where-words = Este lugar de una tarjeta
where-elsewhere = Este lugar
no-such-variable = Aquí nada rellena { $name }. Puedes usar: { $known }
none = nada
braces = { $braces } está entre llaves, y solo pueden estarlo los nombres que se rellenan. Escríbelo sin ellas.
too-many = Un servidor puede decir { $most } textos con sus propias palabras. Restablece uno primero.

look-command =
    .description = Darme un nombre, una imagen, un banner y un color para este servidor
look-title = Cómo me veo aquí
look-nick = Nombre
    .hint = Vacío: mi propio nombre
look-colour = Color de mis tarjetas
    .hint = Como #2E9E5B; vacío para ninguno
look-picture = Imagen nueva
look-banner = Banner nuevo
look-away = Quitar
away-picture = La imagen
away-banner = El banner
look-own-name = Aquí llevo mi propio nombre
look-named = Aquí me llamo { $nick }
look-coloured = Las tarjetas cuyo color no dice nada tienen este.
look-no-colour = Las tarjetas cuyo color no dice nada no tienen ninguno.
look-where = Mi imagen y mi banner están en mi perfil de este servidor. `/setup look` cambia todo eso.
look-preview = Así me vería. Todavía no se cambió nada.
look-without-picture = Se quita mi imagen aquí.
look-without-banner = Se quita mi banner aquí.
look-preview-where = Solo tú ves esto. Puedes usarlo durante una hora.
button-reset-look = Restablecer mi aspecto
no-picture = { $file } no es una imagen que pueda usar. Elige un PNG, JPEG, GIF o WebP de { $megabytes } MB como máximo. No se cambió nada.
look-over = Esta vista previa tiene más de una hora. Empieza otra vez con `/setup look`.
picture-gone = Discord ya no tiene { $file }. Ponlo otra vez con `/setup look`. No se cambió nada.
no-colour = Escribe el color como `#2E9E5B` o déjalo vacío. No se cambió nada.
look-refused = Discord no lo aceptó. Necesito el permiso Cambiar apodo, y Discord solo admite imágenes nuevas de vez en cuando. Inténtalo más tarde, o con otro nombre u otra imagen.
