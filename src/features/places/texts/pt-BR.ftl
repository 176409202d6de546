lack-panel = ⚠️ { $channel }: para publicar lá preciso de: { $count ->
        [1] { $first }
        [2] { $first } e { $second }
       *[other] { $first }, { $second } e { $third }
    }.
lack-threads = ⚠️ { $channel }: para criar tópicos lá preciso de: { $count ->
        [1] { $first }
        [2] { $first } e { $second }
       *[other] { $first }, { $second } e { $third }
    }.
lack-private-threads = ⚠️ { $channel }: para criar tópicos privados lá preciso de: { $count ->
        [1] { $first }
        [2] { $first } e { $second }
       *[other] { $first }, { $second } e { $third }
    }.
lack-posts = ⚠️ { $channel }: para criar publicações lá preciso de: { $count ->
        [1] { $first }
        [2] { $first } e { $second }
       *[other] { $first }, { $second } e { $third }
    }.
lack-channels = ⚠️ { $channel }: para criar canais lá preciso de: { $count ->
        [1] { $first }
        [2] { $first } e { $second }
       *[other] { $first }, { $second } e { $third }
    }.
not-for-panel = ⚠️ { $channel }: uma mensagem de ajuda só pode ficar em um canal de texto ou de anúncios.
not-for-threads = ⚠️ { $channel }: tópicos para a equipe só podem ser criados em um canal de texto ou de anúncios.
not-for-private-threads = ⚠️ { $channel }: tópicos privados só podem ser criados em um canal de texto.
not-for-posts = ⚠️ { $channel }: publicações só podem ser criadas em um fórum.
not-for-channels = ⚠️ { $channel }: canais só podem ser criados em uma categoria.
permission-view = Ver canal
permission-send = Enviar mensagens
permission-attach = Anexar arquivos
permission-send-in-threads = Enviar mensagens em tópicos
permission-public-threads = Criar tópicos públicos
permission-private-threads = Criar tópicos privados
permission-channels = Gerenciar canais
permission-roles = Gerenciar permissões
permission-threads = Gerenciar tópicos
permission-messages = Gerenciar mensagens
permission-pin = Fixar mensagens
permission-links = Inserir links
permission-history = Ler histórico de mensagens
permission-reactions = Adicionar reações
permission-commands = Usar comandos de aplicativo
