near = { $who }, o prazo de resposta vence { $due }.
near-nobody = O prazo de resposta vence { $due }, e ninguém cuida deste ticket.
missed = ⚠️ { $who }, o prazo de resposta venceu { $due }.
missed-nobody = ⚠️ O prazo de resposta venceu { $due }, e ninguém cuida deste ticket.
taken-up = { $said } Agora está no nível { $level }.
card-due = prazo de resposta vence { $due }
card-overdue = **atrasado**, prazo de resposta venceu { $due }
info-first = O prazo da primeira resposta vence { $due }: { $date }
info-next = O prazo da próxima resposta vence { $due }: { $date }
solve-near = { $who }, o prazo de solução vence { $due }.
solve-near-nobody = O prazo de solução vence { $due }, e ninguém cuida deste ticket.
unsolved = ⚠️ { $who }, o prazo de solução venceu { $due }.
unsolved-nobody = ⚠️ O prazo de solução venceu { $due }, e ninguém cuida deste ticket.
card-solve = prazo de solução vence { $due }
card-unsolved = **atrasado**, prazo de solução venceu { $due }
info-solve = O prazo de solução vence { $due }: { $date }
lately = Ultimamente, metade dos tickets sobre isso teve resposta em até { $length }.
length-minutes =
    { $count ->
        [1] um minuto
       *[other] { $count } minutos
    }
length-hours =
    { $count ->
        [1] uma hora
       *[other] { $count } horas
    }
length-days =
    { $count ->
        [1] um dia
       *[other] { $count } dias
    }
report-heading =
    Prazos de resposta perdidos, { $days ->
        [1] último dia
       *[other] últimos { $days } dias
    }
report-topic = Assunto: { $topic }
report-member = Responsável: { $member }
report-none = Nada atrasou.
report-counts = Primeiras respostas: { $first } · próximas respostas: { $next } · não resolvidos a tempo: { $resolution }
report-line = #{ $number } · { $type } · { $what }, vencia em { $due } · { $who } · { $room }
report-nobody = ninguém cuidava dele
report-no-place = o lugar não existe mais
report-page = Página { $page } de { $pages }, o que venceu por último primeiro.
owed-first = primeira resposta
owed-next = próxima resposta
owed-resolution = não resolvido
button-back = Voltar
button-next = Avançar

report-command =
    .description = O que não foi feito a tempo, no horário da equipe
    .days = De quantos dias; sem isso, 30
    .topic = Só deste assunto
    .member = Só do que esta pessoa cuidava
