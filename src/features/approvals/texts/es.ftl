waits-heading = Una respuesta espera aprobación
waits = { $staff } quiere responder a { $member }:
waits-until = Decide otra persona del equipo. Si nadie decide, se borra { $at }.
held = Todavía no se ha enviado: antes la aprueba otra persona del equipo. Está en el hilo.
approved = ✅ { $by } aprobó la respuesta de { $staff }.
approved-changed = ✅ { $by } cambió y aprobó la respuesta de { $staff }.
unreachable = Todavía no se ha enviado: no se puede contactar con el miembro por MD. El texto está guardado y sale en cuanto se pueda.
declined = 💤 { $by } no aprobó la respuesta de { $staff }. No se envió.
reason = Qué debería cambiar: { $reason }
declined-line = Tu respuesta no se aprobó. Arriba está lo que debería cambiar.
for = { $staff }
withdrawn = 💤 { $staff } retiró su respuesta. No se envió.
forgotten = 💤 Nadie decidió durante 7 días. La respuesta no se envió y su texto se borró.
forgotten-line = Una respuesta de { $staff } esperó 7 días la aprobación y se borró.
somebody = alguien
files =
    { $count ->
        [one] con un archivo
       *[other] con { $count } archivos
    }

crossed-heading = Todavía no se ha enviado: alguien se adelantó
crossed = { $who } respondió { $at }, después de que abrieras el formulario.
crossed-typed = { $who } respondió { $at }. Pasaron menos de 10 segundos entre esa respuesta y la tuya, así que quizá no la viste.
yours = Tu respuesta:
also = Además hace esto:
act = • { $act }
sent-anyway = Tu respuesta también está en camino.
dropped = Tu respuesta no se envió.

button-approve = Aprobar
button-edit = Editar
button-decline = Rechazar
button-send = Enviar de todos modos
button-drop = No enviar

edit-form =
    .send = Editar y enviar
    .change = Editar tu respuesta
    .text = ¿Qué debe leer el miembro?
decline-form =
    .title = No enviar esta respuesta
    .reason = ¿Qué debería cambiar?

not-by-yourself = Otra persona del equipo aprueba tus respuestas.
not-by-trainee = Tus propias respuestas las aprueban otras personas, así que no puedes aprobar esta.
not-your-answer = Sobre esta respuesta solo decide quien la escribió.
decided-already = Esto ya se decidió, o se borró.
writer-may-not = { $staff } ya no puede enviar esto. Recházalo y responde en tu nombre.
closed-since = El ticket #{ $number } se cerró después de escribirse esto. Reábrelo para enviarlo o déjalo así.
