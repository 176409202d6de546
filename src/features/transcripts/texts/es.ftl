saved = Transcripción del ticket #{ $number } · { $topic }
sent = Una copia del ticket #{ $number } · { $server }. El archivo se abre en un navegador.
asked = Transcripción del ticket #{ $number } · { $server }

for-team =
    { $count ->
        [one] Ticket #{ $number }, como lo lee el equipo: un mensaje.
       *[other] Ticket #{ $number }, como lo lee el equipo: { $count } mensajes.
    }
for-member =
    { $count ->
        [one] Una copia del ticket #{ $number }: un mensaje. Se abre en un navegador.
       *[other] Una copia del ticket #{ $number }: { $count } mensajes. Se abre en un navegador.
    }
for-member-by-team =
    { $count ->
        [one] Ticket #{ $number }, como podía leerlo su miembro: un mensaje.
       *[other] Ticket #{ $number }, como podía leerlo su miembro: { $count } mensajes.
    }
files-named =
    { $count ->
        [one] Un archivo solo se nombra: es demasiado grande o ya no existe.
       *[other] { $count } archivos solo se nombran: son demasiado grandes o ya no existen.
    }
on-its-way = La transcripción del ticket #{ $number } es larga. Llega por mensaje directo.
button-copy = Obtener una copia
more = Transcripción
more-says = Todo lo que se dijo, en un archivo

command =
    .description = Todo lo que se dijo en un ticket, en un archivo
    .format = Qué tipo de archivo; si falta, una página para el navegador
    .number = El número del ticket; si falta, este
    .for = Para quién; si falta, para el equipo
format-html = Una página para el navegador
format-txt = Texto sin formato
format-json = JSON, para programas
reader-team = El equipo: todo
reader-member = El miembro: lo que podía leer

gone = Del ticket #{ $number } ya no se puede leer nada: el espacio donde se hablaba de él ya no existe.
being-made = La transcripción del ticket #{ $number } se está haciendo. Llega con la primera respuesta.
no-copy = De tickets como el #{ $number } no hay copias. El equipo puede decir qué contenía.
member-hidden = En el ticket #{ $number }, el equipo no sabe quién pregunta. Su propia copia lo diría; por eso solo la recibe quien pregunta.
info-not-saved = No se guarda ninguna transcripción: { $channel } lo leen personas que no pueden leer este ticket.
doctor-not-saved = ⚠️ { $of }: las transcripciones no se guardan en { $channel }, porque allí leen más personas de las que pueden leer estos tickets. El tema necesita un canal propio para transcripciones.
doctor-department-not-saved = ⚠️ { $of }: las transcripciones no se guardan en ningún sitio, porque allí responden otros que el equipo de un tema. Un tema con un canal propio para transcripciones que da allí sus tickets las guarda.

file-title = Ticket #{ $number }
file-member = Miembro: { $member }
file-opened = Abierto: { $at }
file-closed = Cerrado: { $at }
file-reason = Motivo: { $reason }
file-made = Fecha de la copia: { $at }
file-for-team = Solo para el equipo
file-for-member = Lo que podía leer el miembro
file-for-you = Lo que pudiste leer
file-answers = Respuestas
file-notes = Notas
file-claims = A cargo de
file-nobody = Nadie
file-search = Buscar
file-edited = editado
file-team-only = Solo el equipo
file-forwarded = Reenviado
file-spoiler = Spoiler
file-older = Faltan los mensajes más antiguos: son demasiados para una transcripción.
file-places = Falta algo: un espacio de este ticket ya no existe o no se puede leer.
file-part = Parte { $number } de { $of }
file-reply-to = Respuesta a { $name }
file-sticker = Sticker: { $name }
file-poll = Encuesta: { $question }
file-votes =
    { $count ->
        [one] un voto
       *[other] { $count } votos
    }
file-kept = { $file } · { $size } KB
file-named = { $file } · { $size } KB · no está en este archivo
file-pinned = Se fijó un mensaje.
file-renamed = Se cambió el nombre.
file-joined = Se añadió a alguien.
file-left = Alguien se fue.
file-notice = Un aviso de Discord.
