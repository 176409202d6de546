command =
    .description = Revisar qué puede hacer aquí el bot y si el servicio de ayuda puede funcionar
button-again = Revisar
button-invite = Invitar otra vez
well = ✅ Todo está en orden
well-looked = Puedo hacer lo necesario en todos los canales que se usan, y el equipo puede ver sus tickets y enterarse de ellos.
heading = { $count ->
        [one] Hay una cosa que revisar
       *[other] Hay { $count } cosas que revisar
    }
more = y { $count } más
no-desk = Aquí todavía no hay servicio de ayuda
no-desk-what-now = Usa `/setup start`: antes de crear nada, busca lo que falta.
server-permissions = ⚠️ Este servidor me dio menos de lo que necesito. Falta: { $count ->
        [1] { $first }
        [2] { $first }, { $second }
        [3] { $first }, { $second }, { $third }
       *[other] { $first }, { $second }, { $third } y { $more } más
    }. **Invitar otra vez** lo añade.
channel-gone = ⚠️ { $of }: se eliminó un canal. Elige otro.
role-gone = ⚠️ { $of }: se eliminó un rol. Elige otro.
nobody-answers = ⚠️ { $of }: no responde nadie. Indica un rol.
everybody-reads = ⚠️ { $channel } es para el equipo, y lo puede ver todo el mundo ({ $of }). Ocúltalo a los miembros.
team-cannot-see = ⚠️ { $channel } no es visible para { $roles }. Permite ahí Ver canal, o los tickets se quedan sin leer.
team-without-threads = ⚠️ En { $channel } falta Gestionar hilos para { $roles }: así solo se ven los tickets a los que se dio acceso. Permítelo ahí.
not-pingable = ⚠️ No puedo mencionar a { $roles }, así que nadie se entera de los tickets nuevos. Activa “Permitir que cualquiera @mencione este rol” en la configuración del rol.
different-teams = ⚠️ { $channel }: los hilos privados de { $panels } tienen equipos distintos. Quien gestiona los hilos ahí los lee todos; dale a cada uno su propio canal.
idle-setting = ⚠️ `{ $setting }` está configurado, pero no hace nada mientras la parte `{ $part }` esté desactivada: `/setup add { $part }`
