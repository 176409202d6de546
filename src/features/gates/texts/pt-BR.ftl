lockdown = Os tickets estão fechados por enquanto; nada foi enviado.
lockdown-because = Os tickets estão fechados por enquanto; nada foi enviado. { $reason }
blocked = Você não pode abrir tickets em { $server }.
blocked-until = Você não pode abrir tickets em { $server } até { $until }.
flood = Foi muita coisa em pouco tempo. Tente de novo { $until }.
not-a-member = Você não é membro de { $server }. Entre no servidor e tente de novo.
needs-role = Este assunto é para quem tem um certo cargo em { $server }.
needs-roles = Este assunto é para quem tem um destes cargos: { $roles }
denied = Você não pode abrir um ticket sobre isso. Escolha outro assunto.
account-age = Sua conta é nova demais para abrir um ticket aqui. Você pode abrir a partir de { $until }.
member-age = Você entrou há pouco tempo. Você pode abrir um ticket a partir de { $until }.
member-age-unknown = Você entrou há pouco tempo. Tente de novo mais tarde.
paused = A equipe de { $server } não está recebendo tickets agora; nada foi enviado.
away = A equipe de { $server } está ausente; nada foi enviado.
away-until = A equipe está ausente até { $until }.
open = Você já tem o ticket #{ $number } aberto.
open-other = Você já tem um ticket aberto.
challenge = Mostre primeiro que você é uma pessoa.
next = Você pode abrir o próximo ticket { $until }.
back = A equipe volta em { $until }; sua mensagem está segura aqui.
back-later = A equipe está ausente; sua mensagem está segura aqui.

button-go = Ir para o ticket
button-anyway = Enviar mesmo assim
button-undo = Desfazer
button-open-again = Abrir de novo

blocked-here = Não enviado. Você não pode escrever para a equipe de { $server }.
blocked-here-until = Não enviado. Você não pode escrever para a equipe de { $server } até { $until }.

block-command =
    .description = Impedir alguém de abrir tickets
    .member = Quem
    .length = Por quanto tempo, como 2h, 7d ou 4sem; sem isso, para sempre
    .reason = Motivo; só a equipe lê isto
block-role-command =
    .description = Impedir quem tem um cargo de abrir tickets
    .role = Qual cargo
unblock-command =
    .description = Deixar alguém abrir tickets de novo
    .member = Quem
    .role = Ou qual cargo
blocks-command =
    .description = Quem não pode abrir tickets
lockdown-on-command =
    .description = Fechar todos os tickets por enquanto: ninguém pode abrir um
    .reason = Motivo; os membros leem isto
lockdown-off-command =
    .description = Deixar os membros abrirem tickets de novo
pause-command =
    .description = Não receber novos tickets por um tempo
    .topic = Só sobre este assunto
    .text = O que os membros leem no lugar
resume-command =
    .description = Voltar a receber novos tickets
    .topic = Só sobre este assunto

blocked-now = { $who } não pode mais abrir tickets, e nada do que escrever é repassado.
blocked-now-until = { $who } não pode abrir tickets até { $until }, e nada do que escrever é repassado.
because = Motivo: { $reason }
unblocked = { $who } pode abrir tickets de novo.
blocks-heading = Quem não pode abrir tickets
blocks-none = Todo mundo pode abrir tickets.
blocks-line = { $who } · para sempre · por { $by } em { $at } · { $why }
blocks-line-until = { $who } · acaba { $until } · por { $by } em { $at } · { $why }
blocks-page = Página { $page } de { $pages }
button-newer = Mais recentes
button-older = Mais antigos
somebody = alguém
reason = { $reason }
no-reason = sem motivo informado
locked-down = Os tickets estão fechados por enquanto. Os abertos continuam.
paused-now = Sem novos tickets até você retomar. Os abertos continuam.
paused-topic = Sem novos tickets sobre { $topic } até você retomar. Os abertos continuam.
members-read = Os membros leem:
open-again = Os membros podem abrir tickets de novo.
open-again-topic = Os membros podem abrir tickets sobre { $topic } de novo.

not-a-length = Isso não é uma duração. Escreva como 2h, 7d ou 4sem.
nobody-named = Diga quem: um membro ou um cargo.
not-blocked = Não há bloqueio: abrir tickets já é permitido.
nothing-closed = Abrir tickets já é permitido.
no-such-topic = Não há um assunto “{ $said }” aqui. Escolha um da lista.

challenge-counts = Leva um instante e vale por um dia.
picture-heading = Que letras e números são estes?
picture-alt = Letras e números tortos para digitar. Em vez da imagem, também há uma pergunta.
picture-how = São cinco. Maiúsculas ou minúsculas, tanto faz.
sum-heading = Quanto é { $first } vezes { $second }, mais { $third }?
sum-how = Escreva o resultado em algarismos.
number =
    { $count ->
        [2] dois
        [3] três
        [4] quatro
        [5] cinco
        [6] seis
        [7] sete
        [8] oito
        [9] nove
        [10] dez
        [11] onze
       *[12] doze
    }
checked = Está certo. Nada mais será perguntado por um dia.
checked-dm = Está certo. Aperte de novo o botão no cartão acima; nada mais será perguntado por um dia.
not-it =
    Não foi dessa vez. { $left ->
        [1] Resta uma tentativa.
       *[other] Restam { $left } tentativas.
    }
check-over = Essa pergunta não vale mais. Tente outra.
check-paused = Errado três vezes. Você pode tentar de novo { $until }.
check-gone = Essa pergunta não vale mais. Comece de novo de onde você veio.
answer-title = Mostre que você é uma pessoa
answer-label = Qual é a resposta?

button-start = Começar
button-answer = Responder
button-other-picture = Outra imagem
button-other-sum = Outra pergunta
button-no-picture = Sem imagem
button-picture = Imagem
button-go-on = Continuar
