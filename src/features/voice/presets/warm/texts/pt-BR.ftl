## tickets
confirm-who-reads = Isto fica entre você e a equipe.
opened-heading = Recebemos seu ticket #{ $number }
opened-next = Escreva aqui quando quiser acrescentar algo; a resposta chega nesta conversa.
opened-at = Recebemos seu ticket #{ $number }: { $room }
opened-soon = Recebemos seu ticket #{ $number }. Vou mencionar você lá.
opened-in-dm = Recebemos seu ticket #{ $number }. A resposta chega na nossa conversa.
opening = O ticket #{ $number } está vindo até nós.
line-heading = Você é o número { $position } da fila, e sabemos disso
line-probably = Sua mensagem está em boas mãos. O ticket abre sozinho, provavelmente { $at }.
line-next = Sua mensagem está em boas mãos. O ticket abre sozinho.
cant-dm = Podemos ler seu ticket, mas ainda não podemos responder. Permita mensagens diretas nas configurações de privacidade de { $server } e tente de novo.
reopen-until = Se ainda faltar algo, você pode reabrir o ticket até { $until }.
closed-for-good = Se ainda houver algo, escreva aqui; a equipe de { $server } recebe um novo ticket.
closed-heading = O ticket #{ $number } está concluído
closed-next = Se para você ainda não acabou, é só escrever aqui. A equipe de { $server } vai ver tudo.
closed-plain = Fechamos este ticket.
closed-plain-because = Fechamos este ticket: { $reason }
closed-unanswered = Não tivemos mais notícias suas. Volte quando quiser.
reopened-next = Voltamos a cuidar disto: a equipe de { $server } vê o que você escreve aqui.
receipt-heading = A equipe de { $server } recebeu sua denúncia
receipt-next = Não há conversa sobre ela, mas ela é lida. Para falar com a gente, abra um ticket sobre outro assunto.
closed-report = Se você vir mais, envie outra denúncia para a equipe de { $server }.
moved-to = Continuamos com isto em { $room }.
moved-number-to = Continuamos com o ticket #{ $number } em { $room }.
moved-to-dm = Continuamos com isto por mensagem direta.
goes-on-heading = Continuamos aqui com o ticket #{ $number }
moving = O ticket #{ $number } vai para um tópico privado. Lá você recebe uma menção, assim encontra fácil.
line-left = Você saiu da fila, e nenhum ticket foi aberto. Pode voltar quando quiser.
adult-where = Se for, conversamos onde o Discord pergunta a idade de todo mundo.
confirm-report = Só a equipe lê. Você recebe uma confirmação e assim sabe que chegou; não há conversa sobre ela.
cant-dm-heading = Queria escrever para você, mas não consigo
too-late-to-reopen = O ticket #{ $number } não pode mais ser reaberto. É só escrever uma nova mensagem, e outro se abre.
closed-thread-gone = O lugar dele no servidor foi removido. Se para você ainda não acabou, é só escrever aqui; a equipe de { $server } recebe um novo ticket.
closed-outside = O lugar dele agora é só da equipe. Se para você não acabou, é só reabrir, e você entra de novo.
opened-as = Aqui a equipe conhece você como { $alias }, e não pelo seu nome.
receipt-waits-heading = Sua denúncia está segura
receipt-waits-next = Você não precisa fazer mais nada: ela chega sozinha à equipe de { $server }, assim que houver um lugar. Não há conversa sobre ela.
failed-heading = Desculpe, não deu certo
failed-next = Não consigo abrir um lugar para o seu ticket em { $server }, e a equipe não foi avisada. Escreva para ela de outro jeito, para que ela saiba de você.
closed-report-heading = Concluímos a denúncia #{ $number }
reopened-plain = Reabrimos este ticket.
reopened-next-at = Continuamos em { $room }; lá a equipe de { $server } lê o que você escreve.
reopened-next-elsewhere = Continuamos em um novo lugar do servidor, com a equipe de { $server }.
gone = Não encontro esse ticket aqui. Procure uma mensagem minha mais nova.
room-gone = O lugar do ticket #{ $number } foi excluído, então ele não pode ser reaberto. É só abrir um novo ticket.
could-not-open = Desculpe, o ticket não foi aberto, porque não consigo criar um lugar para ele. A equipe não foi avisada; um admin pode me dar permissão.
several-open = Qual deles você quer fechar? Você tem vários tickets abertos: aperte “Fechar ticket” no cartão dele.
already-closed = O ticket #{ $number } já está fechado, então não há mais nada a fazer.
already-open-again = O ticket #{ $number } já está aberto, então não há mais nada a fazer.
topic-gone = Este assunto não é mais oferecido. Escolha o que chegar mais perto.
no-desk = Ainda não há um atendimento neste servidor. Fale com um admin: ele pode configurar um.
files-not-sent-why = Para que ninguém saiba quem você é: arquivos desse tipo costumam trazer o nome de quem os fez, e não consigo tirar isso. Suas respostas foram enviadas.
files-not-sent-now = Escreva aqui com uma imagem, ou com o arquivo: pergunto a você primeiro, antes de ele ir para a equipe.
locked-plain = Trancamos este ticket: agora só a equipe pode falar.
locked-plain-because = Trancamos este ticket: agora só a equipe pode falar. { $reason }
unlocked-plain = Destrancamos este ticket: todo mundo pode falar de novo.
locked-for-member = Aqui em { $server } trancamos o ticket #{ $number }. O que você escrever sobre ele só chega até nós quando destrancarmos.
unlocked-for-member = Aqui em { $server } destrancamos o ticket #{ $number } e voltamos a ler você. Escreva aqui; o que tem um sinal de aviso não chegou até nós.
not-passed-on = Isto não chegou até nós: o ticket #{ $number } está trancado. O que você escrever recebe um sinal de aviso até a equipe de { $server } destrancar.
transferred-plain = Passamos este ticket para { $member }.
transferred-plain-because = Passamos este ticket para { $member }. { $reason }
transferred-from = Antes, quem pedia ajuda aqui era { $former }; aqui em { $server } passamos o ticket para você.
transferred-not-yours = Aqui em { $server } passamos o ticket #{ $number } para outra pessoa. Você não lê mais o que for dito nele a partir de agora. Se ainda precisar de nós, é só abrir um seu.
still-opening = Este ticket está sendo aberto neste momento. Tente de novo daqui a pouco, quando estiver pronto.

## closing
solved = Aqui em { $server } achamos que o ticket #{ $number } está resolvido. Você sabe melhor do que ninguém.
said-yes = Que bom saber: o ticket #{ $number } está resolvido.
said-not-yet = O ticket #{ $number } continua aberto. Conte aqui o que ainda falta; a equipe de { $server } lê.
soon = A equipe de { $server } respondeu e gostaria de ter notícias suas. Escreva aqui até { $date }, e o ticket continua aberto.
solved-heading = Está resolvido para você?
soon-heading = O ticket #{ $number } fecha { $at }, a não ser que você escreva
asked-over = Aqui em { $server } perguntamos se o ticket #{ $number } está resolvido.
only-the-member = Esta pergunta é para o membro que pediu ajuda.
asked-no-more = Esta pergunta não está mais aberta: o ticket foi fechado, ou perguntamos de novo.

## intake
not-sent-topic = Ainda não enviado. O que traz você aqui?
write-here = Conte aqui do que você precisa; vai junto.
confirm-heading = Vamos enviar isto para a equipe de { $server }?
cancelled = Nada foi enviado. Estamos aqui quando você precisar.
forgotten = Isto não foi enviado e foi esquecido. Escreva de novo e recomeçamos.
offer-helped = Ótimo, nenhum ticket foi aberto. Estamos aqui quando você precisar.
draft-gone = Isto acabou: foi enviado, abandonado ou esquecido. Escreva de novo e recomeçamos.
not-sent-server = Ainda não enviado. Com qual servidor você quer falar?
which-server = Com qual servidor você quer falar?
report-next = Isto é uma denúncia: você recebe uma confirmação e assim sabe que chegou, e não há conversa sobre ela.
pick-heading = Para qual dos seus tickets é isto?
not-sent-pick = Ainda não enviado, porque você tem vários tickets abertos com a gente.
resume = O ticket #{ $number } foi fechado { $at }. Ainda é sobre a mesma coisa?
is-new = Ainda não enviado. Vamos abrir um novo ticket para isto?
picked = Certo: isto vai para o ticket #{ $number }, e o que você escrever a seguir também.
picked-again = Certo: o ticket #{ $number } está aberto de novo. Isto vai para lá, e o que você escrever a seguir também.
switched = Sem problema: na sua próxima mensagem, vou perguntar para qual ticket ela é.
moved = Continuamos aqui embaixo.
offer-heading = Isto já ajuda você?
over-there = Continuamos na nossa conversa. Nada foi enviado ainda.
cant-dm-heading = Queria escrever para você, mas não consigo
cant-dm = Permita mensagens diretas nas configurações de privacidade de { $server } e tente de novo; aí podemos conversar.
cant-dm-or-thread = Permita mensagens diretas nas configurações de privacidade de { $server } e tente de novo. Ou conversamos em um tópico privado.
nowhere-heading = Ainda não sei para onde enviar isto
nowhere = Não temos em comum nenhum servidor que receba mensagens aqui. Entre no servidor com que você quer falar e escreva para mim de novo.
server-unknown = Não encontro nenhum servidor com esse nome em que você esteja. Escreva o nome como o Discord mostra, e eu procuro de novo.
not-a-member = Você ainda não é membro desse servidor. Entre nele e tente de novo.

## gates
lockdown = Por enquanto não recebemos tickets; nada foi enviado.
blocked = Sentimos muito, você não pode abrir tickets em { $server }.
flood = Foi muita coisa de uma vez. Respire um pouco e tente de novo { $until }.
account-age = Sua conta ainda é muito nova. Você pode abrir um ticket aqui a partir de { $until }.
member-age = Você acabou de chegar. Você pode abrir um ticket a partir de { $until }.
paused = A equipe de { $server } não consegue receber tickets agora; nada foi enviado. Volte mais tarde.
away = Ninguém da equipe de { $server } está aqui; nada foi enviado.
away-until = Estamos ausentes até { $until }.
open = Já temos aberto o seu ticket #{ $number }. É só escrever lá.
next = Você pode abrir o próximo ticket { $until }. Até lá, cuidamos do que você já tem.
back = Voltamos em { $until }; sua mensagem está segura aqui.
back-later = Estamos ausentes; sua mensagem está segura aqui.
lockdown-because = Por enquanto não recebemos tickets; nada foi enviado. { $reason }
blocked-until = Você não pode abrir tickets em { $server } até { $until }. Depois disso, pode de novo.
not-a-member = Você ainda não é membro de { $server }. Entre no servidor e tente de novo.
needs-role = Reservamos este assunto para quem tem um certo cargo em { $server }. Talvez outro sirva.
needs-roles = Reservamos este assunto para quem tem um destes cargos: { $roles }
denied = Você não pode abrir um ticket sobre isso. Talvez outro assunto sirva.
member-age-unknown = Você acabou de chegar. Tente de novo um pouco mais tarde.
open-other = Já temos aberto um ticket seu. É só escrever lá.
challenge = Antes de começar: mostre que você é uma pessoa.
challenge-counts = Leva só um instante e vale por um dia inteiro.
picture-how = São cinco. Maiúsculas ou minúsculas, tanto faz, e você pode pedir outra imagem.
checked = Está certo, agradecemos. Nada mais será perguntado por um dia.
checked-dm = Está certo, agradecemos. Aperte de novo o botão no cartão acima; nada mais será perguntado por um dia.
not-it =
    Ainda não foi dessa vez. { $left ->
        [1] Você tem mais uma tentativa.
       *[other] Você tem mais { $left } tentativas.
    }
check-over = Essa pergunta não vale mais, mas você pode tentar outra.
check-paused = Errado três vezes; acontece. Você pode tentar de novo { $until }.
check-gone = Essa pergunta não vale mais. É só começar de novo de onde você veio.
blocked-here = Sentimos muito, isto não foi enviado. Você não pode escrever para a equipe de { $server }.
blocked-here-until = Isto não foi enviado. Você não pode escrever para a equipe de { $server } até { $until }. Depois disso, pode de novo.

## panels
heading = O que a equipe de { $server } pode fazer por você?
text = Conte do que se trata. Fica entre você e a equipe.
gone = Esta mensagem de ajuda está desatualizada. Procure uma mais nova; se não achar, fale com um admin.

## ratings
asked = Como foi a nossa ajuda?
reported = Agradecemos. A equipe de { $server } lê o que você disse sobre o ticket #{ $number }.
asked-member = { $member }, como foi a nossa ajuda? Só você pode responder, e só a equipe lê.
said = Agradecemos. Você disse: { $rating }
until-words = Lemos o que você escreveu. Você pode alterar tudo até { $until }.
feedback-done = Agradecemos a avaliação do ticket #{ $number }: { $rating }. A equipe lê.
not-closed = O ticket #{ $number } ainda está aberto. Conte para a gente como foi a ajuda depois que ele fechar.
stays = Já passaram mais de 7 dias, então deixamos como está o que você disse do ticket #{ $number }.
not-rated = Conte primeiro como foi a ajuda; depois você pode comentar.
nothing-to-rate = Você ainda não tem aqui um ticket fechado para avaliar.
not-asked = Neste assunto, não perguntamos como foi a ajuda.
too-many-problems = Você já nos relatou três problemas com o ticket #{ $number }, e aqui não dá para relatar mais. Abra outro ticket para falar com a gente.
no-place-left = O lugar do ticket #{ $number } foi excluído, então não leríamos isto. Abra outro ticket para falar com a gente.

## holds
there = Aqui em { $server } suspendemos o ticket #{ $number } até { $date }, { $at }. O que você escrever até lá fica guardado com ele.
still = Guardado com o ticket #{ $number }. Aqui em { $server } olhamos para ele de novo em { $date }, { $at }.
goes-on = Voltamos ao ticket #{ $number }. A equipe de { $server } continua com ele.
goes-on-here = Voltamos a este ticket: não está mais suspenso.
there-no-end = Aqui em { $server } suspendemos o ticket #{ $number } e avisamos você aqui quando ele continuar. O que você escrever até lá fica guardado com ele.
still-no-end = Guardado com o ticket #{ $number }. Ele está suspenso, e aqui em { $server } avisamos você quando ele continuar.

## forms
page-kept = Guardamos suas respostas até aqui. Nada foi enviado ainda.
cancelled = Nada foi enviado, e suas respostas foram esquecidas. Estamos aqui quando você precisar.
kept-until = Leve o tempo que precisar; elas serão esquecidas { $at } se você não continuar.
mistakes-heading =
    { $count ->
        [1] Uma resposta precisa de um pequeno ajuste
        [2] Duas respostas precisam de um pequeno ajuste
        [3] Três respostas precisam de um pequeno ajuste
       *[other] { $count } respostas precisam de um pequeno ajuste
    }
mistakes-kept = Guardamos todo o resto.
mistake-missing = **{ $question }**: aqui ainda precisamos de uma resposta.
mistake-file-missing = **{ $question }**: aqui ainda precisamos de um arquivo.
mistake-lost = **{ $question }**: o arquivo não chegou até nós; envie de novo.
over = Este formulário acabou: foi enviado, abandonado ou ficou parado por mais de um dia. É só começar de novo de onde você abriu.
sent-before = Já recebemos este formulário. Nada foi enviado duas vezes.
changed = Você mudou este formulário em outra janela. Dê uma olhada nas suas respostas e envie de novo.

## conversation
answer-here = -# Para responder, é só escrever aqui.
partly = **Não entregue:** { $file } tem mais de { $limit } MB. Recebemos o que você escreveu; envie um arquivo menor ou um link.
staff-room-heading = Não conseguimos ler isto agora
staff-room = O tópico da equipe de { $server } está fechado para mim. O que você escreve está seguro aqui e chega assim que ele abrir de novo.
held-back-heading = Não enviado, para que ninguém saiba quem você é
held-back-why = Arquivos desse tipo costumam trazer o nome de quem os fez, e não consigo tirar isso. Recebemos seu texto e todos os outros arquivos.
held-back-now = O melhor é enviar uma imagem no lugar. Ou envie assim mesmo: nesse caso a equipe pode ler tudo o que há no arquivo.
files-gone = Estes arquivos não chegaram até nós: sua mensagem não está mais lá, ou o ticket foi fechado. Envie de novo se forem necessários.

## topics
helped = Ótimo, nenhum ticket foi aberto. Aperte o botão de novo quando precisar da gente.
canceled = Nada foi aberto. Estamos aqui quando você precisar.

## evidence
canceled = Nada foi enviado, e a cópia foi apagada. Estamos aqui se você mudar de ideia.
gone = Esta denúncia foi enviada, cancelada ou esquecida. Se ainda precisar dela, é só denunciar a mensagem de novo.
nothing-in-it = Não encontrei nada nesta mensagem que eu possa copiar. Denuncie outra.
your-own = Foi você quem escreveu esta mensagem. Se algo nela preocupa você, abra um ticket e conte para a gente.
ours = Fui eu que escrevi esta mensagem, para outra pessoa. Escreva para a gente no seu ticket.
no-topic = Não recebemos denúncias aqui. Escreva para a equipe de outro jeito, para que chegue até nós.

## participants
you-were-added = Agora você faz parte do ticket #{ $number }
you-were-added-to = Aqui em { $server } gostaríamos que você participasse de uma conversa com { $member }.
how-to-take-part = É só escrever aqui para participar; { $member } e a equipe leem.
added-told = Trouxemos { $name } para o ticket #{ $number }. A partir de agora, essa pessoa lê o que for dito.
you-left = Você deixou a conversa. O que for dito a partir de agora não chega mais a você.

## notices
answered-line = { $member }, aqui em { $server } respondemos acima.
answered = Respondemos no ticket #{ $number }
answered-where = A equipe de { $server } respondeu há 12 horas e gostaria de ter notícias suas.

## contact
told-heading = A equipe de { $server } gostaria de falar com você
told-next = É só escrever aqui para responder; a equipe de { $server } lê.

## relations
goes-on-heading = Continuamos com seu ticket como #{ $number }
goes-on = Aqui em { $server } respondemos o ticket #{ $number } junto com outro sobre a mesma questão.
goes-on-next = É só escrever aqui como antes; quem participa dele também lê.
goes-on-next-at = Continuamos em { $room }; quem participa dele também lê.
split-told = Aqui em { $server } fizemos disto o ticket #{ $number }, porque o assunto não é o mesmo do ticket #{ $other }:

## warnings
about = Sobre o ticket #{ $number }. Se você vê de outro jeito, pode responder aqui.
about-edited = Sobre o ticket #{ $number }. Editada. Se você vê de outro jeito, pode responder aqui.

## targets
lately = Ultimamente respondemos metade dos tickets sobre isso em até { $length }.

## kernel
not-allowed = Isso fica só para a equipe.
obsolete = Isso não funciona mais. Procure uma mensagem minha mais nova ou digite o comando de novo.
try-again = Desculpe, não deu certo, porque algo de que o Frontdesk depende não respondeu. Nada mudou. Tente de novo daqui a pouco.
failed-heading = Desculpe, não deu certo
failed = Nada mudou. Tente de novo; se continuar assim, passe este código para a equipe, para ela poder olhar: `{ $id }`
interrupted = O Frontdesk foi reiniciado bem nessa hora. Nada mudou; é só apertar de novo.
gone = Não encontro mais isso. É só digitar o comando de novo.
not-yours = Isto é para quem digitou o comando. Digite você também para ter o seu.
did-you-mean = Não conheço esse comando. Você quis dizer { $command }?
switched-off = Não usamos “{ $name }” neste servidor.
