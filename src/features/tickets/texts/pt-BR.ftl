the-member = o membro
tag-new = Novo
tag-team-turn = Vez da equipe
tag-member-turn = Vez do membro
tag-inactive = Inativo
tag-closing = Fechando
tag-review = Em análise
tag-closed = Fechado
phase-inactive = inativo
phase-closing = fechando
phase-review = em análise
phase-mark = { $mark }
tag-low = Prioridade baixa
tag-normal = Prioridade normal
tag-high = Prioridade alta
tag-urgent = Urgente
tag-critical = Prioridade crítica

moved-to = Continua em { $room }.
moved-number-to = O ticket #{ $number } continua em { $room }.
moved-to-dm = Continua por mensagem direta.
moved-from = Antes estava em { $room }.
moved-from-dm = Antes era por mensagem direta.
goes-on-heading = O ticket #{ $number } continua aqui
move-failed = Não foi possível mover o ticket, porque não consigo criar um lugar para ele. Continua aqui.
topic-line = { $staff } fez disto um ticket sobre { $topic }.
now-about = O ticket #{ $number } agora é sobre { $topic }.
no-topic-for-it = Não há um assunto { $named } para este ticket. Há estes: { $there }
where-to = Falta o destino: um tipo de lugar ou um assunto.
moving = O ticket #{ $number } vai para um tópico privado. Lá você recebe uma menção.
moves-already = O ticket já está sendo movido.
nowhere-to-go = Não há nenhum canal em que eu possa continuar este ticket.
move-failed-full = Não foi possível mover o ticket, porque o Discord não tem mais espaço para ele. Continua aqui.
moves-soon = O ticket #{ $number } muda de lugar. O lugar dele aqui vai dizer onde ele continua.
keeps-member-hidden = O membro não é identificado aqui, e um lugar em comum mostraria quem é. Escolha um por mensagem direta.
keeps-staff-hidden = Este assunto nunca diz quem responde, e um lugar em comum com o membro mostraria. Escolha um por mensagem direta.
no-conversation = Isto é uma denúncia: o membro não lê o que a equipe diz, então ela não pode ir para um lugar em comum.
no-such-place = O atendimento deste servidor não tem um lugar desse tipo. Um admin pode indicar um nas configurações.
no-adult-place = Este assunto não tem um lugar para conteúdo adulto. Um admin pode escolher um nas configurações do assunto.
there-already = O ticket já está em um lugar desse tipo.
could-not-move = O ticket não foi movido, porque não consigo criar um lugar para ele. Continua aqui.
button-use-thread = Usar um tópico

line-heading = Você é o número { $position } da fila
line-probably = Sua mensagem está guardada. O ticket abre sozinho, provavelmente { $at }.
line-next = Sua mensagem está guardada. O ticket abre sozinho.
line-left = Você saiu da fila. Nenhum ticket foi aberto.
button-leave-line = Sair da fila

card-heading = #{ $number } · { $type }
card-announce = { $roles } novo ticket
card-picture = Imagem de perfil: { $member }
card-picture-from = Imagem enviada: { $member }
card-team-turn = 🔔 Vez da equipe { $since }
card-member-turn = 💬 Vez do membro { $since }
card-closed = 💤 Fechado { $at }
card-closed-by = 💤 Fechado por { $by } { $at }
card-closed-because = 💤 Fechado por { $by } { $at }: { $reason }
card-closed-why = 💤 Fechado { $at }: { $reason }
card-requester =
    { $member } `{ $id }` · conta criada { $account } · { $joined } · { $earlier ->
        [0] primeiro ticket
        [one] { $earlier } ticket anterior
       *[other] { $earlier } tickets anteriores
    }
card-requester-hidden = { $member } pede ajuda sem se identificar
card-joined = entrada: { $at }
card-not-joined = fora do servidor
card-careful = Mensagens comuns ficam com a equipe. `{ $prefix }texto` ou Responder vai para { $member }.
card-chat = Mensagens comuns vão para { $member }. `//texto` fica com a equipe.
card-unread = Não consigo ler mensagens aqui: o que se escreve fica com a equipe. Responder ou `/reply` vai para { $member }.
card-report = Uma denúncia: { $member } recebeu uma confirmação, e não dá para responder aqui. O que você escreve fica com a equipe.

button-reply = Responder
button-close = Fechar
button-close-ticket = Fechar ticket
button-reopen = Reabrir
button-open = Abrir ticket
button-send-report = Enviar denúncia
button-open-chat = Abrir nossa conversa

adult-heading = É sobre conteúdo adulto?
adult-where = Se for, a conversa acontece onde o Discord pergunta a idade de todo mundo.
button-yes = Sim
button-no = Não
confirm-heading = Abrir um ticket: { $type }
confirm-who-reads = Só você e a equipe podem ler.
confirm-report-heading = Enviar uma denúncia: { $type }
confirm-report = Só a equipe lê. Você recebe uma confirmação, e não há conversa sobre ela.
form-who-reads = -# A equipe vai ver seu nome e o que você enviar.
form-anonymous = -# A equipe vai ver o que você enviar, mas não o seu nome.
form-files = **{ $question }**
form-file-gone = { $file } não chegou. Peça ao membro para enviar aqui.
opened-at = O ticket #{ $number } está aberto: { $room }
opened-soon = O ticket #{ $number } está aberto. Vou mencionar você lá.
opening = O ticket #{ $number } está a caminho da equipe.
opened-in-dm = O ticket #{ $number } está aberto. A resposta chega na nossa conversa.
cant-dm-heading = Não consigo enviar uma DM para você
cant-dm = A equipe pode ler seu ticket, mas ainda não pode responder. Permita mensagens diretas nas configurações de privacidade de { $server } e tente de novo.
button-try-again = Tentar de novo
reopen-until = Você pode reabrir o ticket até { $until }.
closed-for-good = Se ainda não acabou, escreva aqui; a equipe de { $server } recebe um novo ticket.
too-late-to-reopen = O ticket #{ $number } não pode mais ser reaberto. Escreva uma nova mensagem para abrir outro.
closed-thread-gone = O lugar dele no servidor foi removido. Se ainda não acabou, escreva aqui; a equipe de { $server } recebe um novo ticket.
opened-heading = O ticket #{ $number } está aberto
opened-where = { $type } · { $server }
opened-as = Aqui a equipe conhece você como { $alias }.
opened-next = Escreva aqui para acrescentar detalhes ou arquivos; a resposta chega nesta conversa.
receipt-heading = Sua denúncia chegou à equipe de { $server }
receipt-what = Denúncia #{ $number } · { $type }
receipt-next = Não há conversa sobre ela. Para falar com a equipe, abra um ticket sobre outro assunto.
receipt-waits-heading = Sua denúncia está guardada
receipt-waits-next = Ela chega sozinha à equipe de { $server }, assim que houver um lugar para ela. Não há conversa sobre ela.
failed-heading = Não deu certo
failed-next = Não consigo abrir um lugar para o seu ticket em { $server }. A equipe não foi avisada; escreva para ela de outro jeito.

closed-heading = O ticket #{ $number } foi fechado
closed-report-heading = A equipe concluiu a denúncia #{ $number }
closed-report = Se houver mais a dizer, envie outra denúncia para a equipe de { $server }.
closed-reason = { $reason }
closed-next = Se ainda não acabou, escreva aqui. A equipe de { $server } vai ver tudo.
closed-outside = O lugar dele agora é só da equipe. Se não acabou, reabra; você entra de novo.
closed-by = { $by } fechou este ticket.
closed-by-because = { $by } fechou este ticket: { $reason }
closed-plain = A equipe fechou este ticket.
closed-plain-because = A equipe fechou este ticket: { $reason }
closed-by-one = Fechado por { $name } · equipe de { $server }
closed-by-team = Fechado pela equipe de { $server }
closed-reason-with-team = O ticket foi fechado. Outra pessoa da equipe vê antes o que você diz aos membros, então o membro não lê o seu motivo; a equipe lê.
closed-reason-not-said = O ticket foi fechado. Outra pessoa da equipe vê antes o que você diz aos membros, então o seu motivo não foi dito aqui:
closed-and-removed = { $said } Este canal será excluído { $at }, com tudo o que foi dito nele. Se o ticket for reaberto antes, o canal fica.
closed-by-nobody = Fechado, porque este tópico foi arquivado.
closed-silence = Fechado, porque o membro não respondeu.
closed-unanswered = Não tivemos mais notícias suas.
reason-required = Diga o motivo: este assunto pede um quando um ticket é fechado.
room-taken-away = O lugar do ticket #{ $number } já tinha sido excluído.
not-taken-away = ⚠️ Isto devia ser excluído, e não tenho permissão. Exclua à mão, ou me dê permissão para gerenciar.
info-erased = Apagado de vez. Ficam guardados só o número e quem fez o quê, e quando.
stays-open = { $said } O ticket continua aberto.
stays-open-decide = ⚠️ { $said } O ticket continua aberto até alguém fechar.
stays-open-who = ⚠️ { $people }, { $said } O ticket continua aberto até alguém fechar.
owner-left-server = { $member } saiu do servidor.
owner-left-thread = { $member } saiu deste tópico.
owner-unreachable = { $member } não pode mais receber mensagens.
closed-left-server = { $member } saiu do servidor, então este ticket foi fechado.
closed-unreachable = { $member } não pode mais receber mensagens, então este ticket foi fechado.
closed-left-thread = { $member } saiu deste tópico, então este ticket foi fechado.
reopened-by = { $by } reabriu este ticket.
reopened-plain = A equipe reabriu este ticket.
reopened-heading = O ticket #{ $number } está aberto de novo
reopened-next = A equipe de { $server } vê o que você escreve aqui.
reopened-next-at = Continua com a equipe de { $server } em { $room }.
reopened-next-elsewhere = Continua com a equipe de { $server } em um novo lugar do servidor.
done-reopened = O ticket #{ $number } está aberto de novo.

list-heading = Tickets abertos
list-empty = Nenhum ticket aberto.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · vez da equipe { $since } · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · vez do membro { $since } · { $room }
list-no-room = ainda sem lugar
list-page = Página { $page } de { $pages }, quem espera há mais tempo primeiro.
list-only = Só: { $what }
list-only-topic = assunto { $type }
list-only-tag = tag { $tag }
list-only-priority = prioridade: { $priority }
list-only-words = nome com “{ $words }”
list-none-fits = Nenhum ticket aberto combina com isso.
list-level = nível { $level }
list-pick = Fazer algo com um ticket
list-pick-one = Ver #{ $number }
list-open = Abrir o ticket
list-back = Voltar para a lista
list-closed = O ticket #{ $number } foi fechado.
list-closing = O ticket #{ $number } vai fechar em breve; o membro foi avisado.
list-forgotten = Esta lista tem mais de um dia. `/ticket list` mostra o que está aberto agora.
list-no-topic = Nenhum destes tickets é sobre { $named }. As sugestões mostram os assuntos.
info-heading = #{ $number } · { $type }
info-opened = { $member } abriu este ticket em { $at }
info-messages =
    { $messages ->
        [0] nenhuma mensagem
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    } do membro, { $replies ->
        [0] nenhuma resposta
        [one] { $replies } resposta
       *[other] { $replies } respostas
    } da equipe
info-room = Lugar: { $room }

close-command =
    .description = Fechar este ticket
    .reason = Motivo; o membro lê isto
    .as = O nome que o membro lê
reopen-command =
    .description = Abrir de novo um ticket fechado
    .number = Número do ticket; sem ele, este
info-command =
    .description = O que se sabe de um ticket
    .number = Número do ticket; sem ele, este
list-command =
    .description = Tickets abertos, quem espera há mais tempo primeiro
    .state = Como estão
    .topic = De que tratam
    .tag = Uma tag que eles têm
    .staff = Quem cuida deles
    .priority = O quanto são urgentes
    .name = Uma parte do nome do ticket ou do membro
    .team = Vez da equipe
    .member = Vez do membro
    .unclaimed = Ninguém cuida
    .queued = À espera de um lugar
    .rests = Em repouso
    .inactive = Inativo
    .closing = Fechando
    .review = Em análise
    .low = Baixa
    .normal = Normal
    .high = Alta
    .urgent = Urgente
    .critical = Crítica
move-command =
    .description = Continuar este ticket em um lugar de outro tipo ou sobre outro assunto
    .to = Onde ele continua
    .topic = De que trata a partir de agora; vai para o lugar desse assunto
    .private-thread = Tópico privado com o membro
    .private-channel = Canal privado com o membro
    .dm = Mensagem direta; a equipe em um tópico
    .dm-channel = Mensagem direta; a equipe em um canal
    .dm-forum = Mensagem direta; a equipe em uma publicação de fórum
    .adult = Onde este assunto coloca conteúdo adulto
close-form =
    .title = Fechar o ticket #{ $number }
    .why-staff = Por quê?
    .why-hint = O membro lê isto.
    .why-member = Por quê? A equipe lê isto.
    .tell = Avisar o membro?
    .tell-yes = Sim
    .tell-no = Não
    .as = Assinar como
    .as-named = Meu nome
    .as-team = A equipe
    .as-alias = Meu pseudônimo

gone = Não há esse ticket aqui. Procure uma mensagem mais nova.
room-gone = O lugar do ticket #{ $number } foi excluído, então ele não pode ser reaberto. Abra um novo ticket.
could-not-open = O ticket não foi aberto, porque não consigo criar um lugar para ele. A equipe não foi avisada; um admin pode me dar permissão.
several-open = Você tem vários tickets abertos. Aperte “Fechar ticket” no cartão daquele que você quer.
none-here = Isto não é um ticket. Use o comando em um ticket ou informe um número.
not-found = Não há um ticket #{ $number } aqui.
already-closed = O ticket #{ $number } já está fechado.
already-open-again = O ticket #{ $number } já está aberto.
topic-gone = Este assunto não é mais oferecido. Escolha outro.
no-desk = Ainda não há um atendimento neste servidor. Um admin pode configurar um.

reveal-command =
    .description = Consultar quem pede ajuda sem se identificar; a equipe toda lê que foi você, e o motivo
    .reason = Motivo; a equipe lê isto
revealed-heading = Quem é { $alias }
revealed = { $member } `{ $id }`
revealed-next = A equipe foi avisada da sua consulta e do motivo. Ela continua lendo o pseudônimo.
looked-up = { $by } consultou quem é { $alias }: { $reason }
not-hidden = Este ticket não esconde ninguém. O cartão diz quem pede ajuda.
requester-forgotten = Os dados de quem pediu ajuda foram esquecidos. Ninguém pode mais consultar.

in-line = { $before } · { $next }
card-roles = { $roles }
card-roles-more = { $roles } +{ $left }
card-locked = trancado { $since }
card-locked-for-all = Trancado { $since }: só a equipe escreve aqui.
card-assignee = assumido por { $staff }
card-pinned = fixado
card-rests = em repouso, acorda { $until }
card-high = **prioridade alta**
card-urgent = **urgente**
card-critical = **prioridade crítica**
card-adult = conteúdo adulto
card-further-down = Este cartão agora está mais abaixo.
card-flags = ⚠️ { $flags }
card-accounts = Contas vinculadas: { $accounts }
flag-new-account = conta nova
flag-new-member = novo membro neste servidor
flag-unreachable = não pode receber DMs
button-details = Detalhes
button-more = Mais
more = Ticket #{ $number }
more-choose = O que você quer fazer?
more-details = Quem pede ajuda, e todas as respostas do formulário
more-info = Informações
more-info-says = Quando foi aberto, quanto foi dito, como está
passed-by = Isto não pode mais ser feito. Aperte Mais no cartão para ver o que pode.
button-next = Avançar
button-back = Voltar
details-question = { $question }
card-opened-by = { $staff } abriu este ticket com o membro.
card-opened-by-team = A equipe de { $server } abriu este ticket.
details-opened = Aberto em { $at }
details-form-seconds =
    { $count ->
        [1] Formulário preenchido em um segundo
       *[other] Formulário preenchido em { $count } segundos
    }
details-form-minutes =
    { $count ->
        [1] Formulário preenchido em um minuto
       *[other] Formulário preenchido em { $count } minutos
    }
details-forgotten = O que se sabia de quem pediu ajuda foi esquecido.

files-not-sent-heading = Não enviado: isto poderia revelar quem você é
files-not-sent = { $files }
files-not-sent-why = Arquivos desse tipo costumam trazer o nome de quem os fez, e não consigo tirar isso. Suas respostas foram enviadas.
files-not-sent-now = Escreva aqui com uma imagem, ou com o arquivo: antes de ele ir para a equipe, pergunto a você.

locked-by = { $by } trancou este ticket: agora só a equipe pode falar.
locked-by-because = { $by } trancou este ticket: agora só a equipe pode falar. { $reason }
locked-plain = A equipe trancou este ticket: agora só ela pode falar.
locked-plain-because = A equipe trancou este ticket: agora só ela pode falar. { $reason }
unlocked-by = { $by } destrancou este ticket: todo mundo pode falar de novo.
unlocked-plain = A equipe destrancou este ticket: todo mundo pode falar de novo.
locked-for-member = A equipe de { $server } trancou o ticket #{ $number }. O que você escrever sobre ele só é repassado quando ela destrancar.
locked-because = Motivo: { $reason }
unlocked-for-member = A equipe de { $server } destrancou o ticket #{ $number }. Você pode escrever aqui de novo; o que tem um sinal de aviso não foi repassado.
not-passed-on = Não repassado: o ticket #{ $number } está trancado. O que você escrever recebe um sinal de aviso até a equipe de { $server } destrancar.
lock-done = O ticket #{ $number } está trancado: só a equipe pode falar.
lock-done-silent = Em um tópico trancado só escreve quem tem Gerenciar tópicos. Os botões do cartão continuam funcionando, assim como `/ticket unlock` com o número em outros canais.
unlock-done = O ticket #{ $number } está destrancado: todo mundo pode falar de novo.
locked-already = O ticket #{ $number } já está trancado.
not-locked = O ticket #{ $number } não está trancado.
is-locked = O ticket #{ $number } está trancado, então nada foi enviado. Só a equipe pode destrancar ou reabrir.
no-reason-of-trainee = O membro leria o motivo, e ninguém viu o texto ainda. Tranque sem motivo.
more-lock = Trancar
more-lock-says = Só a equipe pode falar; o membro recebe um aviso
more-unlock = Destrancar
more-unlock-says = Todo mundo pode falar de novo
lock-command =
    .description = Deixar só a equipe falar neste ticket; o membro recebe um aviso
    .reason = Motivo; o membro lê isto
unlock-command =
    .description = Deixar todo mundo falar neste ticket de novo

transferred-by = { $by } passou este ticket para { $member }.
transferred-by-because = { $by } passou este ticket para { $member }. { $reason }
transferred-plain = A equipe passou este ticket para { $member }.
transferred-plain-because = A equipe passou este ticket para { $member }. { $reason }
transferred-heading = O ticket #{ $number } agora é seu
transferred-from = Antes, quem pedia ajuda aqui era { $former }; a equipe de { $server } passou o ticket para você.
transferred-not-yours = A equipe de { $server } passou o ticket #{ $number } para outra pessoa. Você não lê mais o que for dito nele a partir de agora.
transferred-because = Motivo: { $reason }
transferred-done = No ticket #{ $number }, quem pede ajuda agora é { $member }, e { $former } não lê mais nada do que for dito.
transferred-blocked = { $member } tem um bloqueio: o que escrever não é repassado para a equipe.
card-formerly = { $member } pedia ajuda aqui antes.
merged-away = O ticket #{ $number } foi juntado a outro e continua lá. A equipe pode separar de novo com `/related separate`.
not-merged = O ticket #{ $number } não foi juntado a outro.
still-opening = Este ticket ainda está sendo aberto. Tente de novo quando estiver pronto.
not-a-member = Escolha um membro deste servidor, não um bot.
report-stays = Isto é uma denúncia: ninguém lê respostas a ela, então não há o que passar para outra pessoa.
theirs-already = Este ticket já é dessa pessoa. Escolha outra.
given-away = Alguém acabou de passar este ticket para outro membro. Veja o cartão dele e tente de novo se não estiver certo.
hidden-stays = Este ticket não pode passar para outra pessoa: quem pede ajuda aqui não é identificado, e a mudança diria quem não é. Essa pessoa pode abrir um ticket próprio.
no-reason-to-members = Os dois membros leriam o motivo, e ninguém viu o texto ainda. Deixe o motivo de fora.
transfer-command =
    .description = Passar este ticket para outro membro, que pede ajuda a partir de agora
    .member = De quem é o ticket a partir de agora
    .reason = Motivo; os dois membros leem isto

practice-member = Membro de teste
