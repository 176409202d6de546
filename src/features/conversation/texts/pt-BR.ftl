from-member = **{ $member }**
answer-here = -# Responda escrevendo aqui.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · como equipe
sent-as = ✅ **{ $staff } → { $member }** · como { $name }
read-at-once = -# O que { $staff } escreve no próprio ticket o membro lê na hora; ninguém pode ver antes. `/reply` espera aprovação aqui.
not-changed = -# A alteração não foi enviada: o que o membro lê foi aprovado do jeito que estava. Envie outra resposta ou retire esta.
not-changed-by-trainee = Outra pessoa da equipe aprovou esta resposta do jeito que está. Envie outra ou retire esta.
unread = ⚠️ Não consigo ler o que se escreve aqui, então isto ficou só com a equipe. Para responder para { $member }, use o botão Responder, `/reply` ou “Enviar como resposta” no menu Apps de uma mensagem.
edited = -# Editada.
edited-before = -# Editada. Antes: { $before }
emptied = -# Esta parte foi removida numa edição.
deleted-by-member = -# Excluída pelo membro.
taken-back = -# Retirada.
picked-up =
    -# Recuperado depois de uma interrupção: { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }.

ping = -# { $people }
sticker = -# Figurinha: { $name }
poll = -# Enquete: { $question }
forwarded = -# Encaminhada:
not-shown = -# Algo que só dá para ver na conversa desse membro comigo.
file-too-large = -# Não entregue: { $file } tem mais de { $limit } MB.
file-refused = -# Não entregue: { $file } é maior do que este servidor aceita.
file-gone = -# Não entregue: { $file } foi removido antes que eu pudesse buscar.
file-unclean = -# Não entregue: { $file } não pode ser lido como imagem, então poderia revelar quem enviou. Peça em outro formato.
partly = **Não entregue:** { $file } tem mais de { $limit } MB. Envie um arquivo menor ou um link.

unreachable-heading = Não enviado: { $member } não pode receber DMs
unreachable-closed = As DMs estão fechadas ou o bot está bloqueado.
unreachable-left = { $member } saiu do servidor e só pode receber algo quando voltar.
kept = Seu texto está guardado:
button-move = Mover para um tópico privado
button-try-again = Tentar de novo
moving = Este ticket vai para um tópico privado. O que estava guardado vai junto.
moved-on = { $member } agora lê as respostas em outro lugar. O que estava guardado está lá.
reachable-again = { $member } já pode receber DMs de novo. O que estava guardado está a caminho.
trying-again = Enviando de novo. Se falhar, o aviso aparece aqui.
waiting = Ainda não enviado: o membro não pode receber DMs. Seu texto está guardado e sai assim que der.
not-delivered-heading = Uma mensagem não foi entregue
not-delivered = O Discord recusou a mensagem. O resto segue normalmente.
staff-room-heading = A equipe não consegue ler isto agora
staff-room = O tópico da equipe de { $server } está fechado para mim. O que você escreve fica guardado e chega assim que ele abrir de novo.

side-thread = Ticket { $number }, só equipe
side-thread-about = -# Mensagens internas sobre { $room }. O membro não pode ler este tópico.
note-of = 📝 **{ $staff }**
moved-aside = -# Veio do ticket para cá; lá o membro teria lido. { $staff }
still-there = ⚠️ { $staff }, sua mensagem continua no ticket, onde o membro lê: não tenho permissão para excluir. Exclua você. Quem gerencia o servidor pode me deixar gerenciar mensagens.
noted = Guardado para a equipe.
noted-in = Guardado para a equipe em { $room }.
not-aside = Sua mensagem interna no ticket #{ $number } foi tirada de lá e está guardada, mas não consigo criar um tópico para ela. Quem gerencia o servidor pode me deixar criar tópicos.

needs-channel = Gerenciar canais e Gerenciar permissões
needs-thread = Gerenciar tópicos
not-let-in = ⚠️ Não consegui abrir o ticket #{ $number } para { $who }. Em { $place } preciso da permissão Enviar mensagens em tópicos, e { $who } precisa ver o canal acima. Depois use `/ticket add` de novo.
not-put-out = ⚠️ Não consegui tirar { $who } do ticket #{ $number }, e ainda dá para ler tudo. Em { $place } preciso da permissão Gerenciar tópicos. Depois use `/ticket remove` de novo.
not-access = ⚠️ Quem lê o ticket #{ $number } ainda é quem lia antes. Em { $place } preciso de: { $needs }. Depois a próxima mensagem de lá resolve isso, ou o mesmo comando de novo.
not-locked = ⚠️ O ticket #{ $number } está fechado, mas ainda dá para escrever nele. Em { $place } preciso de: { $needs }. Depois a próxima mensagem de lá tranca o ticket, ou eu faço isso em até um dia.
not-closed = ⚠️ O ticket #{ $number } está fechado, mas o lugar dele não. Em { $place } preciso de: { $needs }. Depois a próxima mensagem de lá fecha o lugar, ou eu faço isso em até um dia.
not-unlocked = ⚠️ O ticket #{ $number } está aberto de novo, mas ainda não dá para escrever nele. Em { $place } preciso de: { $needs }. Depois a próxima mensagem de lá destranca o ticket, ou eu faço isso em até um dia.
not-left = ⚠️ O ticket #{ $number } continuou em outro lugar, mas ainda dá para escrever no antigo. Em { $place } preciso de: { $needs }. Tranque você, ou eu tranco em até um dia, assim que puder.
not-talking = ⚠️ Não consigo mais escrever no ticket #{ $number }. Em { $place } preciso das permissões Ver canal e Enviar mensagens. O que eu tinha a dizer está guardado e sai com a próxima mensagem de lá, ou em até um dia.
not-talking-thread = ⚠️ Não consigo mais escrever no ticket #{ $number }. Em { $place } preciso das permissões Ver canal e Enviar mensagens em tópicos. O que eu tinha a dizer está guardado e sai com a próxima mensagem de lá, ou em até um dia.

note-command =
    .description = Guardar uma mensagem só para a equipe
    .text = O que a equipe lê
menu-delivery = Entrega
state-arrived = Entregue para { $reader }: o Discord confirmou.
state-waiting = Ainda não chegou para { $reader }. Está guardado e sai na ordem.
state-unreachable = { $member } não pode receber DMs. Chega assim que der.
state-refused = O Discord recusou a entrega para { $reader }. Envie com outras palavras ou outro arquivo.
state-here = É lido onde foi escrito.
state-staff-only = Uma mensagem interna: nunca é enviada.
state-team = a equipe
state-edited = Editada { $at }.
state-deleted = Excluída { $at }.

reply-command =
    .description = Responder ao membro deste ticket
    .message = O que o membro lê
    .as = De quem é o nome que o membro vê
    .named = Meu nome
    .anonymous = A equipe
    .persona = Meu pseudônimo
reply-form =
    .title = Responder para { $member }
    .text = O que o membro deve ler?
    .files = Arquivos
    .as = Assinar como
    .named = Meu nome
    .anonymous = A equipe
    .persona = Meu pseudônimo
edit-form =
    .title = Editar resposta
    .text = O que o membro deve ler?
edited-reply = Alterada, para o membro também.
menu-send = Enviar como resposta
menu-edit = Editar resposta
menu-take-back = Retirar
took-back = Retirada. O membro não vê mais a resposta.

no-answer-to-report = Uma denúncia não tem conversa: quem enviou recebeu uma confirmação, e não dá para responder aqui. Nada foi enviado.
not-your-reply = Escolha uma resposta que você enviou neste ticket.
nothing-to-send = Não há nada para enviar. Escreva o que o membro deve ler.
form-file-gone = Um arquivo do formulário sumiu antes que eu pudesse copiar. Aperte Responder e envie de novo; seu texto não foi enviado.
nothing-said = Escolha uma mensagem que alguém escreveu neste ticket.
gone-already = Essa resposta já foi retirada.
held-back = { $count ->
    [one] -# { $count } arquivo espera até o membro dizer que pode ser enviado.
   *[other] -# { $count } arquivos esperam até o membro dizer que podem ser enviados.
}
held-back-heading = Não enviado: isto poderia revelar quem você é
held-back-files = { $files }
held-back-why = Arquivos desse tipo costumam trazer o nome de quem os fez, e não consigo tirar isso. Seu texto e todos os outros arquivos foram enviados.
held-back-now = Envie uma imagem no lugar. Ou envie assim mesmo: nesse caso a equipe pode ler tudo o que há no arquivo.
button-send-files = Enviar assim mesmo
sent-after-all = Enviado assim mesmo, com outro nome: { $files }
files-gone = Estes arquivos não foram enviados: sua mensagem não está mais lá, ou o ticket foi fechado. Envie de novo se forem necessários.
