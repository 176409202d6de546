server-heading = Mensagem para uma equipe
not-sent-server = Ainda não enviado. Para qual servidor é isto?
server-name = Nome do servidor
which-server = Para qual servidor é isto?
topic-heading = Mensagem para a equipe de { $server }
not-sent-topic = Ainda não enviado. Qual é o assunto?
what-about = Qual é o assunto?
level-heading = { $topic }
what-exactly = O que exatamente?
no-ticket = **Nenhum ticket foi aberto.**
write-here = Escreva aqui do que você precisa; vai junto.
who-reads = A equipe vai ver seu nome e o que você enviar. O Discord guarda as mensagens; este bot não guarda nenhuma cópia delas.
report-next = Isto é uma denúncia: você recebe uma confirmação, e não há conversa sobre ela.
who-reads-hidden = A equipe vai ver um nome inventado no lugar do seu, e o que você enviar. O Discord guarda as mensagens; este bot não guarda nenhuma cópia delas.
adult = É sobre conteúdo adulto?
button-yes = Sim
button-no = Não
confirm-heading = Enviar isto para a equipe de { $server }?
confirm-topic = Ainda não enviado. Assunto: { $type }
confirm-asks =
    Ainda não enviado. Assunto: { $type }. { $count ->
        [1] Uma pergunta antes.
       *[other] { $count } perguntas antes.
    }
files =
    { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
pick-heading = Para qual ticket é isto?
not-sent-pick = Ainda não enviado. Você tem vários tickets abertos.
which-ticket = Para qual ticket é isto?
resume = O ticket #{ $number } foi fechado { $at }. É sobre a mesma coisa?
is-new = Ainda não enviado. É um novo ticket?
picked = Isto vai para o ticket #{ $number }, e o que você escrever a seguir também.
picked-again = O ticket #{ $number } está aberto de novo. Isto vai para lá, e o que você escrever a seguir também.
switched = Na sua próxima mensagem, vou perguntar para qual ticket ela é.
moved = Continua aqui embaixo.
cancelled = Nada foi enviado. Escreva de novo quando precisar da equipe.
forgotten = Isto não foi enviado e foi esquecido. Escreva de novo para recomeçar.
offer-heading = Isto ajuda?
offer-not-sent = Ainda não enviado.
offer-helped = Nenhum ticket foi aberto. Escreva de novo quando precisar da equipe.
over-there = Continua na nossa conversa. Nada foi enviado ainda.
cant-dm-heading = Não consigo enviar uma DM para você
cant-dm = Permita mensagens diretas nas configurações de privacidade de { $server } e tente de novo.
cant-dm-or-thread = Permita mensagens diretas nas configurações de privacidade de { $server } e tente de novo, ou converse em um tópico privado.
full-heading = Não cabe mais nada antes do envio
full = ⚠️ marca o que não foi guardado. Escolha na mensagem que respondo aqui e escreva o resto depois do envio.
nowhere-heading = Não sei para onde enviar isto
nowhere = Não temos em comum nenhum servidor que receba mensagens aqui. Entre no servidor com que você quer falar e escreva de novo.

button-other-server = Outro servidor
button-back = Voltar
button-previous = Anteriores
button-next = Mostrar mais
button-open-chat = Abrir nossa conversa
button-try-again = Tentar de novo
button-use-thread = Usar um tópico
button-cancel = Cancelar
button-send = Enviar
button-answer = Responder e enviar
button-ticket = Ticket #{ $number }
button-new = Novo ticket
button-continue = Continuar #{ $number }
button-helped = Isso ajudou
button-ask-on = Ainda preciso de ajuda
button-switch = Outro ticket

create-command =
    .description = Abrir um ticket
    .topic = Qual é o assunto

draft-gone = Isto acabou: foi enviado, abandonado ou esquecido. Escreva de novo para recomeçar.
server-unknown = Não conheço nenhum servidor com esse nome em que você esteja. Escreva o nome como o Discord mostra.
not-a-member = Você não é membro desse servidor. Entre nele e tente de novo.
