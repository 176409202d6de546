yours = { $who }, este ticket é seu.
given = { $who }, { $by } passou este ticket para você.
claimed = { $staff } assumiu este ticket.
released = { $staff } devolveu este ticket para a equipe.
left = { $staff } saiu do servidor, então este ticket volta a ser da equipe toda.
left-thread = { $staff } saiu do tópico antes de escrever nele; ninguém mais cuida disto.
idle = { $staff } não escreve aqui há algum tempo, então este ticket volta a ser da equipe toda.
claimed-already = { $who } já cuida do ticket #{ $number }.
not-yours-to-give = { $who } cuida deste ticket, e só quem cuida ou um admin pode passar adiante.
not-yours-to-answer = Não enviado. { $who } cuida deste ticket e responde; assuma primeiro ou escreva uma mensagem interna.
taken-aside = -# Veio do ticket para cá; lá quem responde é { $who }. Assuma o ticket para escrever lá. { $staff }
yours-by-dm = O ticket #{ $number } em { $server } é seu.
button-claim = Assumir
button-unclaim = Devolver
button-assign = Atribuir
assign-title = Ticket #{ $number }
assign-who = Quem cuida dele?
more-claim = Passar a cuidar deste ticket
more-take-over = Assumir
more-take-over-says = Cuidar deste ticket no lugar de quem cuida agora
more-unclaim = Devolver
more-unclaim-says = Devolver para a equipe toda
button-go = Ir para o ticket
done = { $who } agora cuida do ticket #{ $number }.
done-nobody = O ticket #{ $number } volta a ser da equipe toda.

skills-heading = O que a equipe sabe fazer
skills-empty = Ninguém disse ainda o que sabe fazer: `/skill add`.
skills-row = { $who } { $skills }
skills-now = { $who } recebe tickets sobre: { $skills }
skills-none = { $who } não tem mais nenhuma habilidade.
shifts-heading = Quem recebe tickets
shifts-empty = Ninguém disse ainda quando recebe tickets: `/shift hours` ou `/shift on`.
shift-on = 🔔 { $who } agora
shift-on-hours = 🔔 { $who } agora, pelo horário
shift-off = 💤 { $who } agora não
shift-off-hours = 💤 { $who } agora não, pelo horário
shift-now-on = Você recebe novos tickets a partir de agora.
shift-now-off = Você não recebe novos tickets até usar `/shift on`.
shift-now-hours = Você recebe novos tickets todos os dias, no horário { $hours } ({ $zone }).
more = e mais { $count }

not-of-team = { $who } não responde este ticket. Escolha alguém da equipe dele.
nobody-free = Ninguém que possa cuidar disso está disponível agora.
who-is-meant = Diga quem: um membro, eu ou ninguém.
no-hours = Não entendo esse horário. Escreva como `09:00-17:00`, e o fuso como `America/Sao_Paulo`.
no-such-skill = { $who } não tem a habilidade { $skill }.

option-number = Número do ticket; sem ele, este
option-skill = Uma tag que os tickets têm, como reembolso
option-member = Quem; sem isso, você
choice-me = eu
choice-nobody = ninguém
assign-command =
    .description = Dizer quem cuida deste ticket
    .member = Alguém da equipe dele
    .to = Você ou ninguém
claim-command =
    .description = Passar a cuidar deste ticket
unclaim-command =
    .description = Devolver este ticket para a equipe
skill-add-command =
    .description = Dizer o que você sabe fazer, para receber tickets sobre isso
skill-remove-command =
    .description = Tirar algo que você disse que sabe fazer
skill-list-command =
    .description = O que cada pessoa da equipe sabe fazer
shift-on-command =
    .description = Receber novos tickets a partir de agora
shift-off-command =
    .description = Não receber novos tickets até você dizer
shift-hours-command =
    .description = Receber novos tickets em certos horários
    .hours = Como 09:00-17:00, ou seg-qui 9:00-17:00, sex 9:00-12:00
    .zone = Como America/Sao_Paulo
    .days = Como seg-sex ou sáb, dom, para horários sem dias; sem isso, todos os dias
shift-list-command =
    .description = Quem da equipe recebe tickets agora

hand-over-heading = Você recebe tickets em { $server }
hand-over-from =
    { $count ->
        [1] { $by } encerrou o turno e passa um ticket para você.
       *[other] { $by } encerrou o turno e passa { $count } tickets para você.
    }
hand-over-team = **#{ $number }** · { $type } · espera por você { $since } · { $where }
hand-over-member = **#{ $number }** · { $type } · espera pelo membro { $since } · { $where }
hand-over-rests = **#{ $number }** · { $type } · em repouso · { $where }
no-place = ainda sem tópico
handed-line = { $staff } passou este ticket para { $to }.
handed =
    { $count ->
        [1] { $who } agora cuida do seu ticket.
       *[other] { $who } agora cuida dos seus { $count } tickets.
    }
handed-team =
    { $count ->
        [1] Seu ticket volta a ser da equipe toda.
       *[other] Seus { $count } tickets voltam a ser da equipe toda.
    }
handed-none = Não havia nada para passar.
handed-kept =
    { $count ->
        [1] Um continua com você, porque { $who } não responde sobre ele: { $numbers }
       *[other] { $count } continuam com você, porque { $who } não responde sobre eles: { $numbers }
    }
handed-left =
    { $count ->
        [1] Falta mais um: era muita coisa de uma vez. Faça de novo.
       *[other] Faltam mais { $count }: era muita coisa de uma vez. Faça de novo.
    }
not-a-colleague = Escolha outra pessoa da equipe que esteja neste servidor.
hand-over-command =
    .description = Encerrar seu turno: passar o que está com você para alguém, ou para a equipe
    .to = Quem assume; sem isso, a equipe toda
    .note = O que quem assume precisa saber

shift-away = 💤 { $who } em ausência até { $until }
shift-away-later = { $who } em ausência de { $from } até { $until }
shift-now-days = Você recebe novos tickets em { $days }, no horário { $hours } ({ $zone }).
shift-now-week = Você recebe novos tickets nestes horários ({ $zone }): { $hours }
away-now = Você não recebe novos tickets até { $until }.
away-later = Você não recebe novos tickets de { $from } até { $until }.
away-over = Você voltou: seu turno diz quando você recebe tickets.
away-called-off = Essa ausência foi cancelada: seu turno diz quando você recebe tickets.
away-hint = O que está com você continua com você, até você passar adiante.
no-days = Não entendo esses dias. Escreva como `seg-sex` ou `sáb, dom`.
no-time-off = Diga até quando vai sua ausência, como `2d`, `sexta` ou `2026-12-24`: depois do começo e em até um ano.
not-away = Você não está em ausência.
too-often-away = Você já tem 25 ausências pela frente. Adicione a próxima quando uma delas terminar.
away-command =
    .description = Não receber novos tickets por alguns dias, diga o seu turno o que disser
    .until = Como 3d, segunda, 2026-12-24; off quando você voltar, ou para a próxima ausência
    .from = Quando começa; sem isso, agora
