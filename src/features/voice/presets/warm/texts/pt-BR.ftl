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
closed-plain = Concluímos isto com você.
closed-plain-because = Concluímos este ticket: { $reason }
closed-unanswered = Não tivemos mais notícias suas. Volte quando quiser.
reopened-next = Voltamos a cuidar disto: a equipe de { $server } vê o que você escreve aqui.
receipt-heading = A equipe de { $server } recebeu sua denúncia
receipt-next = Não há conversa sobre ela, mas ela é lida. Para falar com a gente, abra um ticket sobre outro assunto.
closed-report = Se você vir mais, envie outra denúncia para a equipe de { $server }.

## closing
solved = Aqui em { $server } achamos que o ticket #{ $number } está resolvido. Você sabe melhor do que ninguém.
said-yes = Que bom saber: o ticket #{ $number } está resolvido.
said-not-yet = O ticket #{ $number } continua aberto. Conte aqui o que ainda falta; a equipe de { $server } lê.
soon = A equipe de { $server } respondeu e gostaria de ter notícias suas. Escreva aqui até { $date }, e o ticket continua aberto.

## intake
not-sent-topic = Ainda não enviado. O que traz você aqui?
write-here = Conte aqui do que você precisa; vai junto.
confirm-heading = Vamos enviar isto para a equipe de { $server }?
cancelled = Nada foi enviado. Estamos aqui quando você precisar.
forgotten = Isto não foi enviado e foi esquecido. Escreva de novo e recomeçamos.
offer-helped = Ótimo, nenhum ticket foi aberto. Estamos aqui quando você precisar.
draft-gone = Isto acabou: foi enviado, abandonado ou esquecido. Escreva de novo e recomeçamos.

## gates
lockdown = Por enquanto não recebemos tickets; nada foi enviado.
blocked = Você não pode mais abrir tickets em { $server }.
flood = Foi muita coisa de uma vez. Respire um pouco e tente de novo { $until }.
account-age = Sua conta ainda é muito nova. Você pode abrir um ticket aqui a partir de { $until }.
member-age = Você acabou de chegar. Você pode abrir um ticket a partir de { $until }.
paused = A equipe de { $server } precisa de uma pausa e não está recebendo tickets agora; nada foi enviado.
away = Ninguém da equipe de { $server } está aqui; nada foi enviado.
away-until = Estamos ausentes até { $until }.
open = Já temos aberto o seu ticket #{ $number }. É só escrever lá.
next = Você pode abrir o próximo ticket { $until }. Até lá, cuidamos do que você já tem.
back = Voltamos em { $until }; sua mensagem está segura aqui.
back-later = Estamos ausentes; sua mensagem está segura aqui.

## panels
heading = O que a equipe de { $server } pode fazer por você?
text = Conte do que se trata. Fica entre você e a equipe.

## ratings
asked = Como foi a nossa ajuda?
reported = A equipe de { $server } lê o que você disse sobre o ticket #{ $number } e leva em conta.

## holds
there = Aqui em { $server } suspendemos o ticket #{ $number } até { $date }, { $at }. O que você escrever até lá fica guardado com ele.
still = Guardado com o ticket #{ $number }. Aqui em { $server } olhamos para ele de novo em { $date }, { $at }.
goes-on = Voltamos ao ticket #{ $number }. A equipe de { $server } continua com ele.

## forms
page-kept = Guardamos suas respostas até aqui. Nada foi enviado ainda.
cancelled = Nada foi enviado, e suas respostas foram esquecidas. Estamos aqui quando você precisar.

## conversation
answer-here = -# Para responder, é só escrever aqui.
partly = **Não entregue:** { $file } tem mais de { $limit } MB. Recebemos o que você escreveu; envie um arquivo menor ou um link.
