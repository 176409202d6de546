command =
    .description = Abrir um ticket com um membro e escrever para ele
    .member = Para quem você escreve
    .topic = Do que se trata
menu-member = Escrever para o membro
menu-author = Escrever para quem enviou

form-title = Escrever para { $member }
form-topic = Do que se trata?
form-text = O que o membro deve ler primeiro?
form-as = Assinar como
form-as-topic = Como é de costume no assunto
form-files = Arquivos
blocked = { $member } está com um bloqueio: lê o que você escreve, mas o que responder por DM só chega a você quando o bloqueio acabar.

opened = O ticket #{ $number } com { $member } está aberto: { $room }
waits = O ticket #{ $number } com { $member } ainda espera um lugar. Sua mensagem sai assim que houver um.

told-heading = A equipe de { $server } escreveu para você
told-by = { $name } abriu o ticket #{ $number } com você. O assunto é: { $topic }
told-by-team = A equipe abriu o ticket #{ $number } com você. O assunto é: { $topic }
told-next = Escreva aqui para responder; a equipe de { $server } lê.

not-sent = Nada foi enviado
your-words = Você escreveu:
not-a-member = Essa pessoa não está neste servidor, então não tenho como chegar a ela. Escolha um membro deste servidor.
no-bots = Não dá para escrever para bots. Escolha uma pessoa.
not-yourself = Não dá para abrir um ticket só com você. Escolha outra pessoa.
no-topic = Você não tem esse assunto. Você pode escrever primeiro sobre assuntos cujos tickets você responde e em que o membro aparece com o nome.
sent-before = Isso já foi enviado. Comece de novo para escrever mais uma vez.
file-gone = Um arquivo sumiu antes que eu pudesse copiar. Envie de novo.
nothing-to-say = Sua mensagem não tem texto. Escreva o que o membro deve ler.
