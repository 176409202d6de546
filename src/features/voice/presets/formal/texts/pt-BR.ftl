## tickets
confirm-who-reads = A leitura é restrita à equipe e a quem fez a solicitação.
opened-heading = O ticket #{ $number } foi aberto
opened-next = Por favor, escreva aqui para acrescentar detalhes ou arquivos; a resposta será enviada nesta conversa.
opened-at = O ticket #{ $number } foi aberto: { $room }
opened-soon = O ticket #{ $number } foi aberto. Haverá uma menção no local.
opened-in-dm = O ticket #{ $number } foi aberto. A resposta será enviada nesta conversa.
opening = O ticket #{ $number } está sendo encaminhado à equipe.
line-heading = Posição na fila: { $position }
line-probably = A mensagem foi registrada. O ticket será aberto automaticamente, provavelmente { $at }.
line-next = A mensagem foi registrada. O ticket será aberto automaticamente.
cant-dm = A equipe pode ler o ticket, mas ainda não pode responder. Por favor, permita mensagens diretas nas configurações de privacidade de { $server } e tente novamente.
reopen-until = O ticket pode ser reaberto até { $until }.
closed-for-good = Se a solicitação não foi resolvida, por favor, escreva aqui; a equipe de { $server } receberá um novo ticket.
closed-heading = O ticket #{ $number } foi encerrado
closed-next = Se a solicitação não foi resolvida, por favor, escreva aqui. A equipe de { $server } verá toda a conversa.
closed-plain = A equipe encerrou este ticket.
closed-plain-because = A equipe encerrou este ticket: { $reason }
closed-unanswered = Não recebemos nova mensagem.
reopened-next = A equipe de { $server } lê o que for escrito aqui.
receipt-heading = A denúncia foi recebida pela equipe de { $server }
receipt-next = Não haverá conversa a respeito. Para falar com a equipe, por favor, abra um ticket sobre outro assunto.
closed-report = Se houver algo a acrescentar, por favor, envie outra denúncia à equipe de { $server }.

## closing
solved = A equipe de { $server } considera o ticket #{ $number } resolvido.
said-yes = Foi confirmado que o ticket #{ $number } está resolvido.
said-not-yet = O ticket #{ $number } permanece aberto. Por favor, informe aqui o que ainda falta; a equipe de { $server } lerá.
soon = A equipe de { $server } respondeu e aguarda retorno. Por favor, escreva aqui até { $date } para que o ticket permaneça aberto.

## intake
not-sent-topic = Ainda não enviado. Qual é o assunto da solicitação?
write-here = Por favor, descreva a solicitação aqui; ela será incluída.
confirm-heading = Deseja enviar isto à equipe de { $server }?
cancelled = Nada foi enviado. Por favor, escreva novamente quando precisar da equipe.
forgotten = Isto não foi enviado e foi apagado. Por favor, escreva novamente para recomeçar.
offer-helped = Nenhum ticket foi aberto. Por favor, escreva novamente quando precisar da equipe.
draft-gone = Isto não está mais disponível: foi enviado, cancelado ou apagado. Por favor, escreva novamente para recomeçar.

## gates
lockdown = No momento, não são aceitos tickets; nada foi enviado.
blocked = Não é permitido abrir tickets em { $server } com esta conta.
flood = Foram recebidas muitas mensagens em pouco tempo. Por favor, tente novamente { $until }.
account-age = A conta é muito recente para abrir um ticket aqui. Será possível abrir a partir de { $until }.
member-age = O ingresso é recente. Será possível abrir um ticket a partir de { $until }.
paused = A equipe de { $server } não está aceitando tickets no momento; nada foi enviado.
away = A equipe de { $server } não está disponível; nada foi enviado.
away-until = A equipe não está disponível até { $until }.
open = O ticket #{ $number } já está aberto.
next = Será possível abrir o próximo ticket { $until }.
back = A equipe estará novamente disponível em { $until }; a mensagem foi registrada.
back-later = A equipe não está disponível no momento; a mensagem foi registrada.

## panels
heading = Como a equipe de { $server } pode ajudar?
text = Por favor, informe o assunto da solicitação. A leitura é restrita à equipe e a quem fez a solicitação.

## ratings
asked = Como avalia o atendimento?
reported = A equipe de { $server } lê a avaliação do ticket #{ $number }.

## holds
there = A equipe de { $server } suspendeu o ticket #{ $number } até { $date }, { $at }. O que for escrito até lá ficará registrado nele.
still = Registrado no ticket #{ $number }. Ele está suspenso até { $date }, { $at }; a equipe de { $server } não responderá antes.
goes-on = O ticket #{ $number } não está mais suspenso. A equipe de { $server } dá continuidade ao atendimento.
there-no-end = A equipe de { $server } suspendeu o ticket #{ $number }; a retomada será avisada aqui. O que for escrito até lá ficará registrado nele.
still-no-end = Registrado no ticket #{ $number }. Ele está suspenso; a retomada pela equipe de { $server } será avisada aqui.

## forms
page-kept = As respostas até aqui foram registradas. Nada foi enviado ainda.
cancelled = Nada foi enviado, e as respostas foram apagadas.

## conversation
answer-here = -# Por favor, responda escrevendo aqui.
partly = **Não entregue:** { $file } tem mais de { $limit } MB. Por favor, envie um arquivo menor ou um link.
