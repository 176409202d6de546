menu = Denunciar esta mensagem
command =
    .description = O que foi denunciado neste ticket, e se a cópia continua igual
    .number = Número do ticket

heading = Denunciar uma mensagem de { $name }
copied =
    { $files ->
        [0] Uma cópia da mensagem fica guardada, mesmo que ela seja excluída.
        [one] Uma cópia da mensagem e de { $files } arquivo fica guardada, mesmo que ela seja excluída.
       *[other] Uma cópia da mensagem e de { $files } arquivos fica guardada, mesmo que ela seja excluída.
    }
too-large = Não guardado: { $file } tem mais de { $limit } MB, ou há arquivos demais.
file-gone = Não guardado: { $file } não pôde ser copiado.
which = Para onde vai a denúncia?
topic = Assunto: { $topic }
not-sent = Ainda não enviada. Quem escreveu a mensagem não fica sabendo.
button-go-on = Continuar
button-send = Enviar denúncia
button-back = Voltar
button-cancel = Cancelar
canceled = Nada foi enviado, e a cópia foi apagada.

copy-of = **Mensagem denunciada** de { $name } `{ $id }`
copy-where = { $link } · escrita em { $written } · copiada em { $taken }
copy-hash = SHA-256 `{ $hash }`
info =
    { $count ->
        [one] { $count } mensagem denunciada está guardada com o ticket.
       *[other] { $count } mensagens denunciadas estão guardadas com o ticket.
    }

none = Nada do que foi denunciado está guardado com este ticket.
checked-heading = Denunciado no ticket #{ $number }
checked-by = De { $name } `{ $id }`
checked-where = { $link } · escrita em { $written } · copiada em { $taken }
unchanged = ✅ A cópia continua igual.
changed = ⚠️ A cópia não é mais o que foi guardado, ou não está mais inteira.
hash = SHA-256 `{ $hash }`

gone = Esta denúncia foi enviada, cancelada ou esquecida. Denuncie a mensagem de novo para recomeçar.
nothing-in-it = Não há nada nesta mensagem que eu possa copiar. Denuncie outra.
your-own = Foi você quem escreveu esta mensagem. Abra um ticket para falar sobre ela.
ours = Fui eu que escrevi esta mensagem, para outras pessoas. Escreva para a equipe no seu ticket.
no-topic = A equipe não recebe denúncias aqui. Escreva para a equipe de outro jeito.
