closes = Este ticket fecha { $at } ({ $date }).
closes-by = { $by } marcou este ticket para fechar { $at } ({ $date }).
closes-unless = Uma mensagem do membro mantém o ticket aberto.
button-keep-open = Manter aberto
ended-wrote = O membro escreveu, então este ticket continua aberto.
ended-called-off = Este ticket continua aberto.
ended-replaced = Este ticket ia fechar sozinho.
kept-open = O ticket #{ $number } continua aberto.
card-closes = fecha { $at }
info-closes = Fecha { $at } ({ $date })
info-silence = Fecha { $at } ({ $date }), se o membro não responder
info-asked = Foi perguntado ao membro { $at } se está resolvido

solved-heading = Está resolvido?
solved = A equipe de { $server } acha que o ticket #{ $number } está resolvido.
button-yes = Sim, fechar
button-not-yet = Ainda não
said-yes = Você disse que o ticket #{ $number } está resolvido.
said-not-yet = O ticket #{ $number } continua aberto. Escreva aqui o que ainda falta; a equipe de { $server } lê.
asked-over = A equipe de { $server } perguntou se o ticket #{ $number } está resolvido.

schedule-command =
    .description = Fechar este ticket numa hora marcada, a menos que o membro escreva antes
    .when = Minutos, ou como 2h, amanhã 9:00, sexta
    .reason = Motivo; o membro lê isto
cancel-command =
    .description = Manter este ticket aberto: nada fecha o ticket sozinho

not-a-moment = Diga quando em minutos, ou como `2h`, `amanhã 9:00` ou `sexta 17:30`: daqui a pelo menos um minuto e no máximo 7 dias.
nothing-planned = Nada vai fechar o ticket #{ $number } sozinho.

soon-lead = { $member }
soon-heading = O ticket #{ $number } fecha { $at }
soon = A equipe de { $server } respondeu e espera por você. Escreva aqui até { $date }, e o ticket continua aberto.
silence-set = Fecha { $at } ({ $date }), se o membro não escrever antes. Na metade do tempo, o membro recebe um aviso.
asked-here = { $by } perguntou ao membro se está resolvido.
declined-here = O membro diz que ainda não está resolvido.
asked-done = A pergunta foi para o membro do ticket #{ $number }. Um sim fecha o ticket.

silence-command =
    .description = Fechar este ticket depois de horas sem uma palavra do membro
    .hours = De 1 a 72
request-command =
    .description = Perguntar ao membro se está resolvido; um sim fecha o ticket
    .words = O que o membro lê junto com a pergunta

teams-turn = Aqui é a vez da equipe, e o tempo não fecha nada que espera uma resposta sua. Responda primeiro.
nobody-to-ask = Não há a quem perguntar aqui: não existe conversa.
asked-no-more = Esta pergunta não vale mais: o ticket foi fechado, ou a pergunta foi feita de novo.
only-the-member = Só o membro que pediu ajuda pode responder isso.
words-of-trainee = Outra pessoa da equipe vê antes o que você diz aos membros. Pergunte sem texto.

many-none = Nenhum ticket aberto corresponde a isso.
many-heading =
    { $count ->
        [one] Fechar { $count } ticket?
       *[other] Fechar { $count } tickets?
    }
many-all = Todos os que foram abertos antes de { $date }.
many-of = Os de { $topic } que foram abertos antes de { $date }.
many-member-turn = Só aqueles em que é a vez do membro. Cada membro fica sabendo.
many-both-turns = Também aqueles em que a equipe deve uma resposta. Cada membro fica sabendo.
button-many =
    { $count ->
        [one] Fechar { $count } ticket
       *[other] Fechar { $count } tickets
    }
many-begun = Os tickets estão sendo fechados, um depois do outro. Você recebe uma DM quando terminar.
many-done =
    { $count ->
        [one] { $count } ticket de { $server } foi fechado.
       *[other] { $count } tickets de { $server } foram fechados.
    }
many-command =
    .description = Fechar muitos tickets por assunto e idade; antes você vê quantos são
    .older = Há quanto tempo foram abertos, como 30d
    .topic = Só deste assunto
    .reason = Motivo; cada membro lê isto
    .all = Também aqueles em que a equipe deve uma resposta
not-an-age = Diga há quanto tempo foram abertos, como `12h`, `30d` ou `8sem`.
look-again = Veja de novo antes: isso já começou ou faz tempo demais.

answer-owed = Este ticket fecha { $at } ({ $date }), e o membro ainda espera uma resposta. `/closing cancel` o mantém aberto.
answer-owed-by = { $who }, este ticket fecha { $at } ({ $date }), e o membro ainda espera uma resposta. `/closing cancel` o mantém aberto.
