default-question = ¿Con qué podemos ayudarte?
yes = Sí
no = No
kept-files = Se conservan: { $files }. Envía otros para sustituirlos.
title-page = { $title } · { $page } de { $pages }

page-heading = { $title }: página { $page } de { $pages }
page-kept = Tus respuestas hasta aquí están guardadas. Todavía no se ha enviado nada.
kept-until = Se borra { $at } si no continúas.
button-continue = Continuar
button-back = Atrás
button-cancel = Cancelar
button-fix = Corregir respuestas
cancelled = No se envió nada, y tus respuestas se borraron.

mistakes-heading =
    { $count ->
        [one] Hay que corregir una respuesta
        [2] Hay que corregir dos respuestas
        [3] Hay que corregir tres respuestas
       *[other] Hay que corregir { $count } respuestas
    }
mistakes-kept = Todo lo demás se conserva.
mistake-missing = **{ $question }**: aquí falta una respuesta.
mistake-file-missing = **{ $question }**: aquí falta un archivo.
mistake-too-short = **{ $question }**: como mínimo { $least } caracteres.
mistake-too-long = **{ $question }**: como máximo { $most } caracteres.
mistake-pattern = **{ $question }**: como { $example }.
mistake-number = **{ $question }**: un número, como { $example }.
mistake-between = **{ $question }**: un número de { $min } a { $max }, como { $example }.
mistake-at-least = **{ $question }**: un número a partir de { $min }, como { $example }.
mistake-at-most = **{ $question }**: un número hasta { $max }, como { $example }.
mistake-not-offered = **{ $question }**: elige de la lista; acaba de cambiar.
mistake-too-few = **{ $question }**: elige como mínimo { $least }.
mistake-too-many = **{ $question }**: elige como máximo { $most }.
mistake-picture = **{ $question }**: una imagen, como una captura de pantalla o una foto.
mistake-other-files = **{ $question }**: un archivo como { $accepts }.
mistake-too-large = **{ $question }**: archivos de 10 MB como máximo y 24 MB en total; envíalos otra vez.
mistake-lost = **{ $question }**: el archivo no llegó; envíalo otra vez.

over = Este formulario ya terminó: se envió, se abandonó o pasó más de un día. Empieza otra vez donde lo encontraste.
sent-before = Este formulario ya se envió. No se envió nada dos veces.
changed = Cambiaste este formulario en otra ventana. Revisa tus respuestas y envíalo otra vez.

time-seconds = { $seconds } s
time-minutes = { $minutes } min { $seconds } s
time-hours = { $hours } h { $minutes } min

preview-command =
    .description = Probar el formulario de un tema como lo ven los miembros; no se abre nada
    .topic = El tema
previewed-heading = { $title }: todo encaja
previewed = Esto es lo que se guardaría. No se abrió nada, y ya se borró.
previewed-empty = No se respondió nada.
previewed-time = Tiempo en el formulario: { $time }
asks-nothing = { $topic } no pregunta nada: se abre con solo pulsar.

edit-command =
    .description = Cambiar lo que pregunta un tema
    .topic = El tema
edit-heading = { $topic }: { $count ->
        [0] sin preguntas
        [one] una pregunta
       *[other] { $count } preguntas
    }{ $pages ->
        [0] {""}
        [one] {""}
       *[other] {" "}en { $pages } páginas
    }
edit-empty = No pregunta nada: con solo pulsar se abre un ticket.
edit-line = { $number }. **{ $question }** · { $kind }
edit-line-optional = { $number }. **{ $question }** · { $kind }, puede quedar vacío
edit-which = ¿Qué pregunta?
removed = “{ $question }” ya no se pregunta. Las respuestas de tickets anteriores se quedan.
question-heading = { $question } ({ $number } de { $count })
question-hint = Debajo: { $hint }
question-free = { $kind }
question-required = { $kind }, hay que responder
question-optional = { $kind }, puede quedar vacío
rule-choices = Opciones: { $choices }
rule-min = Como mínimo: { $min }
rule-max = Como máximo: { $max }
rule-pattern = Tiene que ser como { $pattern }, por ejemplo { $example }
rule-accepts = Admite: { $accepts }
button-add = Añadir una pregunta
button-change = Cambiar
button-rules = Qué se admite
button-remove = Quitar
button-put-back = Recuperar
button-up = Subir
button-down = Bajar
button-all = Todas las preguntas
button-preview = Probar el formulario

kind-short = Texto corto
kind-long = Texto largo
kind-number = Número
kind-choice = Una opción de un menú
kind-choices = Varias opciones de un menú
kind-radio = Una opción de una lista
kind-checkboxes = Casillas para marcar
kind-yes-no = Sí o no
kind-users = Personas
kind-roles = Roles
kind-channels = Canales
kind-files = Archivos
kind-text = Texto que no pregunta nada

edit-ask = ¿Qué preguntas?
edit-ask-hint = 45 caracteres como máximo; más en un texto que no pregunta nada.
edit-kind = ¿Cómo se responde?
edit-hint = Ejemplo o ayuda, debajo de la pregunta
edit-choices = Opciones
edit-choices-hint = Una por línea, como: Reembolso | Dinero de vuelta por un pedido
edit-required = ¿Hay que responder?
edit-min = Como mínimo
edit-min-hint = Caracteres, elecciones o archivos; en un número, su valor.
edit-max = Como máximo
edit-max-hint = Lo mismo.
edit-pattern = Patrón
edit-pattern-hint = Una expresión regular que debe cumplir todo el texto, como [A-Z]{"{"}2{"}"}-[0-9]+
edit-example = Ejemplo que encaja con el patrón
edit-example-hint = Lo lee quien se equivoca al escribir.
edit-accepts = Tipos de archivo
edit-accepts-hint = image, video, audio, o extensiones como .pdf

no-topic = Aquí no hay ningún tema “{ $topic }”. `/type list` los muestra todos.
nothing-to-edit = Entretanto se quitó este tema o esta pregunta. `/type list` muestra lo que hay.
from-file = Lo que pregunta el tema { $topic } viene del archivo desk del servidor. Cámbialo allí: la próxima vez que se aplique el archivo, se perdería lo cambiado por comando.
full = Un formulario tiene como máximo 25 preguntas. Quita una primero.
flaw-ask-empty = La pregunta está vacía. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-ask-too-long = La pregunta tiene más de { $most } caracteres. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-choices-missing = Este tipo de pregunta necesita opciones. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-choices-elsewhere = Solo los menús, las listas y las casillas tienen opciones. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-choices-too-few = Este tipo de pregunta necesita como mínimo { $least } opciones. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-choices-too-many = Este tipo de pregunta tiene como máximo { $most } opciones. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-choice-empty = Una opción está vacía. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-choice-twice = “{ $label }” aparece dos veces. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-bounds-elsewhere = Aquí no se puede contar nada: deja vacíos “Como mínimo” y “Como máximo”. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-bounds-crossed = “Como mínimo” es mayor que “Como máximo”. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-bounds-beyond = “Como mínimo” y “Como máximo” llegan aquí hasta { $most }. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-pattern-elsewhere = Solo los textos tienen un patrón. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-pattern-wrong = El patrón no es una expresión regular. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-pattern-slow = Con este patrón, algunas respuestas tardarían sin fin: evita una repetición dentro de otra. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-example-missing = Un patrón necesita un ejemplo: lo lee quien se equivoca al escribir. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-example-does-not-fit = El ejemplo no encaja con su propio patrón o su longitud. Pulsa el botón otra vez; lo que escribiste se conserva.
flaw-accepts-elsewhere = Solo los archivos tienen tipos de archivo. Pulsa el botón otra vez; lo que escribiste se conserva.
