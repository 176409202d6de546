digest = Novidades em { $server }
digest-line = { $ticket } · #{ $number }: { $count ->
        [1] uma nova mensagem
       *[other] { $count } novas mensagens
    }
digest-page = Página { $page } de { $pages }
button-back = Voltar
button-next = Avançar
digest-change = Mude como você fica sabendo com `/notify` no servidor.
answered-line = { $member }, a equipe de { $server } respondeu acima.
answered = Há uma resposta no ticket #{ $number }
answered-where = A equipe de { $server } respondeu há 12 horas e espera por você.
go-to-ticket = Ir para o ticket
way-ping = Você recebe uma menção quando um membro escreve, no máximo uma a cada dois minutos.
way-digest = Você recebe uma mensagem minha quando membros escrevem, no máximo uma por hora.
way-off = Você não recebe avisos quando membros escrevem.
quiet = Nada chega a você das { $from } às { $to } ({ $zone }); você fica sabendo depois.
which-tickets = Isto vale para os tickets de que você cuida e os que você segue. `/ticket follow` adiciona um.
following = Você agora segue o ticket #{ $number }.
not-following = Você não segue mais o ticket #{ $number }.

notify-command =
    .description = Como você fica sabendo do que os membros escrevem
    .way = Menção, mensagem ou nada
    .ping = Mencionar você
    .digest = Juntar tudo em uma mensagem
    .off = Nada
    .quiet-from = Quando começa seu horário de silêncio, como 22:00
    .quiet-to = Quando ele termina, como 07:00; duas vezes a mesma hora acaba com ele
    .time-zone = Onde fica o seu relógio, como America/Sao_Paulo
follow-command =
    .description = Ficar sabendo deste ticket sem cuidar dele
unfollow-command =
    .description = Não receber mais avisos deste ticket

not-a-time = O horário de silêncio precisa de duas horas do dia, como 22:00 e 07:00. Use o comando de novo com as duas.
not-a-time-zone = Esse fuso horário não existe. Indique um como America/Sao_Paulo ou Europe/Lisbon.
digest-forgotten = Esta lista tem mais de uma semana e não está mais guardada. `/ticket list` no servidor mostra o que está aberto.

more-follow = Seguir
more-follow-says = Ficar sabendo do que o membro escreve, sem cuidar do ticket
more-unfollow = Deixar de seguir
more-unfollow-says = Não receber mais avisos
