the-team = a equipe de { $server }
your-alias = seu pseudônimo
somebody = alguém

choose-heading = Qual resposta salva?
choose-which = Qual resposta salva?
suggested =
    { $count ->
        [1] A primeira combina
       *[other] As { $count } primeiras combinam
    } com o que foi dito aqui.
page = Página { $page } de { $pages }
none = Ainda não há respostas salvas. `/snip add` cria uma, e Salvar como resposta, no menu Apps de uma mensagem, também.
cancelled = Nada foi enviado.

preview-heading = Resposta salva: { $name }
changed-since = Ela mudou depois que você viu. Agora diz isto.
not-sent-yet = Ainda não enviada. Quem lê isto é { $member }.
also = Ela também faz isto:
act = • { $act }
act-priority = A prioridade passa a { $priority ->
        [low] baixa
        [high] alta
        [urgent] urgente
        [critical] crítica
       *[normal] normal
    }
act-tags = Põe as tags: { $tags }
act-untag = Tira as tags: { $tags }
act-topic = O assunto passa a { $topic }
act-assign = Passa o ticket para { $who }
act-assign-sender = Passa o ticket para quem enviar isto
act-assign-nobody = Devolve o ticket para a equipe
act-snooze = Deixa o ticket em repouso por { $days ->
        [0] { "" }
       *[other] { $days } d{ " " }
    }{ $hours ->
        [0] { "" }
       *[other] { $hours } h{ " " }
    }{ $minutes ->
        [0] { "" }
       *[other] { $minutes } min
    }
act-close = Fecha o ticket
act-close-silently = Fecha o ticket sem avisar o membro
on-its-way = A resposta salva { $name } está a caminho.
waiting = Ainda não enviada: o membro não pode receber DMs. A resposta salva { $name } está guardada e sai assim que der.
undone = Desfeito. O membro não vê mais a resposta, e o ticket está como antes.

button-saved-reply = Resposta salva
button-send = Enviar
button-edit = Editar
button-cancel = Cancelar
button-undo = Desfazer
button-more = Mais
button-back = Voltar
button-next = Avançar

list-heading =
    { $count ->
        [one] { $count } resposta salva
       *[other] { $count } respostas salvas
    }
list-line = **{ $name }** { $summary } · usada { $uses ->
        [1] uma vez
       *[other] { $uses } vezes
    }
list-own-line = **{ $name }** { $summary } · sua · usada { $uses ->
        [1] uma vez
       *[other] { $uses } vezes
    }
summary = { $summary }
for-topics = Para estes assuntos: { $topics }
used-team =
    Da equipe toda. Usada { $uses ->
        [1] uma vez
       *[other] { $uses } vezes
    }.
used-own =
    Só sua. Usada { $uses ->
        [1] uma vez
       *[other] { $uses } vezes
    }.
saved-team = A resposta salva { $name } está guardada para a equipe toda.
saved-own = A resposta salva { $name } está guardada para você.
name-taken = Já existe uma chamada { $wanted }, então esta se chama { $name }. Use `/snip edit` para alterar.
no-topics =
    { $count ->
        [1] Não há um assunto { $topics } aqui: ficou de fora.
       *[other] Não há os assuntos { $topics } aqui: ficaram de fora.
    }
how-to-send = Envie com { $command }, `/snip send` ou Resposta salva no cartão.
unknown =
    { $count ->
        [1] Não sei preencher { $names }: fica como está.
       *[other] Não sei preencher { $names }: ficam como estão.
    } Conheço { $known }.
removed = A resposta salva { $name } foi removida.
not-there = Não há uma resposta salva { $name }. `/snip list` mostra as que você tem.
did-you-mean = Não há uma resposta salva { $name }. Você quis dizer { $meant }?
nothing-sent = Nada foi enviado.

no-abbreviation = Dê um nome curto de letras e algarismos, como `reembolso`.
taken = Já existe uma resposta salva { $name }. Escolha outro nome, ou mude essa com `/snip edit`.
too-many = Há { $count } respostas salvas, e não cabem mais. Remova uma que ninguém usa.
no-such-topic = Não há um assunto “{ $name }” aqui. `/type list` mostra todos.
not-a-length = Diga por quanto tempo, como `30m`, `12h` ou `3d`, até 90 dias.
nothing-to-save = Não há texto para salvar.
not-yours = Só quem enviou ou um admin pode desfazer isso.
undone-already = Já foi desfeito.
gone = Essa resposta salva foi removida. `/snip list` mostra as que você tem.

add-command =
    .description = Guardar uma resposta que a equipe envia com frequência
    .abbreviation = Nome curto, até 20 caracteres
    .summary = Do que se trata, até 80 caracteres
    .content = O que o membro lê; {"{member}"} e {"{topic}"} são preenchidos
    .whose = Quem pode enviar
    .team = A equipe toda
    .own = Só eu
    .topics = Só para estes assuntos, separados por vírgulas
send-command =
    .description = Enviar uma resposta salva para o membro deste ticket
    .abbreviation = O nome curto dela
    .as = De quem é o nome que o membro vê
    .named = Meu nome
    .anonymous = A equipe
    .persona = Meu pseudônimo
view-command =
    .description = Mostrar uma resposta salva
list-command =
    .description = Todas as respostas salvas
edit-command =
    .description = Alterar o que diz uma resposta salva
remove-command =
    .description = Remover uma resposta salva
does-command =
    .description = O que uma resposta salva também faz com o ticket
    .priority = Prioridade que ela define
    .low = Baixa
    .normal = Normal
    .high = Alta
    .urgent = Urgente
    .critical = Crítica
    .tags = Tags que ela põe, separadas por vírgulas
    .untag = Tags que ela tira, separadas por vírgulas
    .topic = Assunto para o qual o ticket vai
    .assign = Quem passa a cuidar do ticket
    .sender = Quem enviar
    .nobody = Ninguém
    .to = A pessoa da equipe que passa a cuidar dele
    .snooze = Por quanto tempo o ticket fica em repouso depois, como 2d
    .close = Se ela fecha o ticket
    .told = Fechar e avisar o membro
    .silently = Fechar sem avisar
    .nothing = Ela só responde, mais nada
whose-option = A sua, ou a da equipe com o mesmo nome

save-form =
    .title = Salvar como resposta
    .edit-title = Editar resposta salva
    .abbreviation = Nome curto
    .abbreviation-hint = Uma palavra, como reembolso
    .summary = Do que se trata?
    .content = O que o membro lê?
    .content-hint = { $variables } são preenchidos
    .whose = Quem pode enviar?
    .team = A equipe toda
    .own = Só eu
    .topics = Só para estes assuntos
    .topics-hint = Separados por vírgulas; nenhum para todos
send-form =
    .title = Resposta salva: { $name }
    .content = O que o membro lê?
menu-save = Salvar como resposta
