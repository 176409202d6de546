lack-panel = ⚠️ { $channel }: para publicar ahí necesito { $count ->
        [1] { $first }
        [2] { $first } y { $second }
       *[other] { $first }, { $second } y { $third }
    }.
lack-threads = ⚠️ { $channel }: para crear hilos ahí necesito { $count ->
        [1] { $first }
        [2] { $first } y { $second }
       *[other] { $first }, { $second } y { $third }
    }.
lack-private-threads = ⚠️ { $channel }: para crear hilos privados ahí necesito { $count ->
        [1] { $first }
        [2] { $first } y { $second }
       *[other] { $first }, { $second } y { $third }
    }.
lack-posts = ⚠️ { $channel }: para crear publicaciones ahí necesito { $count ->
        [1] { $first }
        [2] { $first } y { $second }
       *[other] { $first }, { $second } y { $third }
    }.
lack-channels = ⚠️ { $channel }: para crear canales ahí necesito { $count ->
        [1] { $first }
        [2] { $first } y { $second }
       *[other] { $first }, { $second } y { $third }
    }.
not-for-panel = ⚠️ { $channel }: un mensaje de ayuda solo puede estar en un canal de texto o de anuncios.
not-for-threads = ⚠️ { $channel }: los hilos para el equipo solo se pueden crear en un canal de texto o de anuncios.
not-for-private-threads = ⚠️ { $channel }: los hilos privados solo se pueden crear en un canal de texto.
not-for-posts = ⚠️ { $channel }: las publicaciones solo se pueden crear en un foro.
not-for-channels = ⚠️ { $channel }: los canales solo se pueden crear en una categoría.
permission-view = Ver canal
permission-send = Enviar mensajes
permission-attach = Adjuntar archivos
permission-send-in-threads = Enviar mensajes en hilos
permission-public-threads = Crear hilos públicos
permission-private-threads = Crear hilos privados
permission-channels = Gestionar canales
permission-roles = Gestionar permisos
permission-threads = Gestionar hilos
permission-messages = Gestionar mensajes
permission-pin = Fijar mensajes
permission-links = Insertar enlaces
permission-history = Leer el historial de mensajes
permission-reactions = Añadir reacciones
permission-commands = Usar comandos de aplicaciones
