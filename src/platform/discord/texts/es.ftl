# Lo que dice el propio router, para todas las funciones.
not-allowed = Esto solo puede hacerlo el equipo.
not-permitted = Esto requiere el permiso “{ $right }”, y no lo tienes.
team-lacks = Si eres del equipo: alguien con Gestionar servidor puede darte el permiso “{ $right }”.
given-by-admins = Puede dártelo alguien con Gestionar servidor.
given-by-owner = Puede dártelo la persona a quien pertenece este servidor.
owner-alone = Solo lo tiene la persona a quien pertenece este servidor.

# Lo que alguien puede hacer
right-read = Leer tickets y mensajes internos
right-answer = Responder tickets
right-sort = Ordenar tickets y traer a personas
right-close = Cerrar tickets
right-contact = Escribir primero a los miembros
right-warn = Dar advertencias a los miembros
right-approve = Aprobar respuestas que esperan
right-change-others = Cambiar lo que hizo el resto del equipo
right-force-close = Cerrar al instante y eliminar espacios
right-close-many = Cerrar muchos tickets a la vez
right-erase = Borrar tickets para siempre
right-reveal = Ver quién pregunta sin dar su nombre
right-saved-replies = Escribir respuestas guardadas
right-block = Bloquear a miembros
right-pause = Pausar los tickets nuevos
right-lockdown = Cerrar el servicio de ayuda por ahora
right-auto-answers = Escribir respuestas automáticas
right-automation = Escribir reglas que actúan solas en los tickets
right-reports = Leer informes sobre el equipo
right-warn-team = Dar advertencias a personas del equipo
right-set-up = Configurar el servicio de ayuda
right-permissions = Dar permisos
right-all-permissions = Dar todos los permisos

# Lo demás
obsolete = Esto ya no funciona. Busca un mensaje más reciente o escribe el comando otra vez.
try-again = No ha funcionado porque algo de lo que depende Frontdesk no respondió. No se cambió nada. Inténtalo otra vez dentro de un momento.
failed-heading = No ha funcionado
failed = No se cambió nada. Inténtalo otra vez; si sigue igual, dale este código al equipo: `{ $id }`
failed-after = Se guardó, pero no se hizo todo lo que eso conlleva. Dale este código al equipo: `{ $id }`
contact = Quien opera el bot: { $contact }
interrupted = Frontdesk se reinició justo en ese momento. No se cambió nada. Pulsa otra vez.
done = Hecho. Frontdesk se reinició justo en ese momento, por eso falta su respuesta.
unshown = Se hizo, pero no se pudo mostrar la respuesta.
gone = Esto ya no existe. Escribe el comando otra vez.
not-yours = Esto solo puede usarlo quien escribió el comando.

# Comandos escritos
only-you = La respuesta es solo para ti.
show = Mostrar
form-ready = Para esto hay un formulario.
open-form = Abrir formulario
not-here = En este servidor no puedes usar { $command } aquí.
not-here-who = Quien tenga Gestionar servidor puede cambiarlo en la configuración del servidor, en Integraciones.
did-you-mean = Ese comando no existe. ¿Querías decir { $command }?
command-or-answer = ¿Te refieres al comando { $command } o hay que enviar esto tal cual? Todavía no se ha enviado nada.
word-or-answer = ¿Te refieres a { $word } o hay que enviar esto tal cual? Todavía no se ha enviado nada.
run-it = Sí, me refería a eso
as-it-is = Enviar tal cual
typed-form = Se escribe así: { $form }
typed-missing = Falta “{ $option }”.
typed-number = “{ $option }” es un número, y “{ $detail }” no lo es.
typed-too-small = “{ $option }” es como mínimo { $detail }.
typed-too-big = “{ $option }” es como máximo { $detail }.
typed-choice = “{ $option }” es una de estas opciones: { $detail }.
typed-mention = “{ $option }” es una mención o un ID, y “{ $detail }” no lo es.
typed-too-long = “{ $option }” tiene como máximo { $detail } caracteres.
typed-too-many = “{ $detail }” está de más. Pon entre "comillas" las palabras que van juntas.
