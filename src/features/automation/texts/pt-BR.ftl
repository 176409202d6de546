the-rule = A regra { $name }
ran = A regra { $name } fez isto: { $did }
note-from = Da regra { $name }
told = Ticket { $ticket }
failed = A regra { $name } não fez nada aqui: { $reason }
failed-paused = Foi a quinta vez seguida, então a regra está em pausa. `/automation log` mostra o motivo, `/automation resume` liga de novo.
paused-heading = A regra { $name } está em pausa
paused-why = Ela falhou cinco vezes seguidas em { $server }. Lá `/automation log` mostra o motivo, `/automation resume` liga de novo.

when-opened = Um ticket foi aberto
when-member-wrote = O membro escreveu
when-team-answered = A equipe respondeu
when-claimed = Alguém está cuidando
when-unclaimed = Ninguém mais está cuidando
when-topic-changed = Mudou de assunto ou departamento
when-turn-changed = É a vez do outro lado
when-tag-added = Uma tag foi adicionada
when-level-changed = Alguém sênior é consultado, ou não é mais
when-target-near = Uma resposta vence em breve
when-target-missed = Uma resposta está atrasada
when-closed = Foi fechado
when-reopened = Foi reaberto
when-rated = O membro avaliou a ajuda
when-since-opened = Está aberto há um tempo
when-unanswered = Ninguém respondeu por um tempo
when-member-silent = O membro ficou em silêncio por um tempo
when-for = { $what }: { $time }

form-title = Regra
form-name = Nome
form-when = Quando
form-after = Por quanto tempo?
form-after-hint = Só onde precisa passar tempo, como 2 h ou 7 d
form-if = Se (uma condição por linha; vazio: sempre)
form-if-hint = Como: topic billing · not tag vip · priority high, urgent · hours open · words refund
form-then = Então (um passo por linha)
form-then-hint = Como: tag refund · priority high · assign on-call · level up · note Vejam isto · close

starter-unanswered = Ninguém respondeu
starter-unanswered-words = Ninguém respondeu aqui ainda.
starter-silent = Silêncio depois de uma resposta
starter-silent-words = Faz uma semana que não temos notícias suas. Abra de novo se ainda precisar de ajuda.
starter-bad-rating = Avaliação ruim
starter-bad-rating-words = O membro não ficou contente com a ajuda.

saved = A regra { $name } foi salva
saved-try = Ela olha o que acontece a partir de agora. `/automation try` mostra o que ela teria feito nos últimos 30 dias.
rule-heading = { $name }
rule-when = **Quando:** { $when }
rule-if = **Se tudo isto valer:**
rule-then = **Então:**
rule-lines = { $lines }
rule-paused = Em pausa. `/automation resume` liga de novo.
rule-failing = Em pausa, porque falhou cinco vezes seguidas. `/automation log` mostra o motivo.
rule-in-file = Ela está no arquivo de atendimento e é mudada lá.
mistake-kept = Nada foi salvo. O que você escreveu continua aqui.
button-fix = Corrigir a regra
button-back = Voltar
button-next = Avançar

none = Ainda não há regras.
none-now = `/automation add` cria uma; há algumas para começar.
list-heading = { $count ->
        [1] Uma regra
       *[other] { $count } regras
    }
line = **{ $name }** · { $when }
line-paused = **{ $name }** · { $when } · em pausa
line-failing = **{ $name }** · { $when } · em pausa, falhou cinco vezes
page = Página { $page } de { $pages }
removed = A regra { $name } não existe mais. O que ela fez fica no registro.
paused = A regra { $name } está em pausa.
resumed = A regra { $name } está ligada. Ela olha o que acontece a partir de agora.

tried-heading = O que { $name } teria feito
tried-none = Nada, em { $tickets ->
        [1] um ticket
       *[other] { $tickets } tickets
    } dos últimos 30 dias.
tried = { $times ->
        [1] Uma vez
       *[other] { $times } vezes
    }, em { $in } de { $tickets } tickets dos últimos 30 dias.
tried-line = { $ticket } · { $at }
tried-more = { $count ->
        [1] E mais uma vez.
       *[other] E mais { $count } vezes.
    }
tried-words = O que os membros escreveram não é guardado, então aqui cada mensagem conta como se tivesse essas palavras.
tried-newest = Só os 1.000 tickets mais novos foram olhados.
tried-nothing = Nada foi mudado.

log-heading = O que as regras fizeram
log-none = Nenhuma regra fez nada ainda.
log-done = **{ $name }** · { $ticket } · { $at } · { $steps }
log-failed = ⚠️ **{ $name }** · { $ticket } · { $at } · falhou: { $steps }
log-stopped = ⚠️ **{ $name }** · { $ticket } · { $at } · parada
log-reason = { $reason }
log-withheld = { $count ->
        [1] Aqui há mais uma entrada de um ticket que só outras pessoas podem ler.
       *[other] Aqui há mais { $count } entradas de tickets que só outras pessoas podem ler.
    }

not-a-condition = Não entendo a condição { $line }. Escreva como `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` ou `rating bad`; com `not` antes, o contrário.
not-a-step = Não entendo o passo { $line }. Escreva como `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note Vejam isto`, `reply greeting`, `ask`, `webhook https://…`, `close` ou `tell #canal Ticket novo`.
no-such-topic = Não há assunto { $named }.
no-such-department = Não há departamento { $named }.
no-such-role = Não há cargo { $named }.
no-such-channel = Não há nenhum canal { $named } em que você possa escrever.
no-such-person = Não sei quem é { $named }. Escreva `me`, ou o número que o Discord chama de ID do usuário.
how-long = Diga por quanto tempo, de um minuto a 90 dias: como `2 h` ou `7 d`.
nothing-to-do = Diga o que a regra faz.
too-many-lines = Uma regra tem no máximo { $most } condições e { $most } passos.
no-words-then = Uma regra só pode olhar as palavras quando um ticket é aberto ou o membro escreve, porque elas não são guardadas.
no-name = Dê um nome à regra.
taken = Já existe uma regra { $name }. Escolha outro nome.
too-many = Um servidor tem no máximo { $count } regras. Remova uma primeiro.
not-there = Não há regra { $name }. `/automation list` mostra todas.
in-desk-file = A regra { $name } está no arquivo de atendimento. Mude-a lá.
same-name = “{ $name }” também se chama assim
nobody-in-file = “me” não é ninguém em um arquivo; escreva o número que o Discord chama de ID do usuário
fits-lines = uma linha, ou uma lista de linhas; uma linha que contém “: ” ou “ #” fica entre aspas
channel-open = Agora todos os membros podem ler o canal em que ela avisa, e quando foi salva não era assim. Salve a regra de novo se for isso mesmo.
channel-gone = O canal em que ela avisa não existe mais, ou não consigo vê-lo.
reply-refused = Agora só outra pessoa pode responder a este ticket.
stopped-too-often = As regras fizeram { $most } coisas aqui em uma hora, então param por enquanto. Elas continuam quando tiver passado uma hora.
stopped-chain = { $most } regras dispararam uma depois da outra, então parei aqui.
unexpected = Não funcionou. Quem hospeda o bot encontra o motivo no registro dele.

option-name = Qual regra
add-command =
    .description = Fazer algo acontecer sozinho: quando, se, então
    .starter = Uma para começar
edit-command =
    .description = Mudar uma regra
show-command =
    .description = Mostrar uma regra
list-command =
    .description = Mostrar todas as regras, na ordem delas
remove-command =
    .description = Remover uma regra
pause-command =
    .description = Pôr uma regra em pausa
resume-command =
    .description = Ligar de novo uma regra em pausa
try-command =
    .description = Mostrar o que uma regra teria feito em 30 dias; não muda nada
log-command =
    .description = Mostrar o que as regras fizeram e o que não conseguiram
key-command =
    .description = Mostrar a chave que assina os webhooks deste servidor

webhook-refused = Não consigo chamar { $host }. Os webhooks vão para endereços https fora da rede do bot.
webhook-silent = { $host } foi chamado seis vezes e não respondeu.
webhook-status = { $host } respondeu { $status }.
key = Os webhooks deste servidor são assinados com esta chave. Não mostre a mais ninguém.
key-how = Cabeçalho `Frontdesk-Signature: t=…,v1=…`: HMAC-SHA256 sobre a hora, um ponto e o conteúdo.

doctor-paused = A regra { $name } está em pausa, porque falhou cinco vezes seguidas. `/automation log` mostra o motivo.
doctor-failed = A regra { $name } falhou { $count ->
        [1] uma vez
       *[other] { $count } vezes
    } nos últimos 7 dias. `/automation log` mostra o motivo.
