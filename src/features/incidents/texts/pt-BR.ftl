is-incident =
    { $count ->
        [0] incidente
        [one] incidente com { $count } ticket
       *[other] incidente com { $count } tickets
    }
part-of = parte do incidente { $ticket }
line-started = { $staff } fez deste ticket um incidente. Os tickets adicionados leem as novidades dele.
line-ended = { $staff } encerrou o incidente.
line-added = { $staff } adicionou este ticket ao incidente { $ticket }.
line-removed = { $staff } tirou este ticket do incidente { $ticket }.
line-told =
    { $count ->
        [one] { $staff } envia novidades do incidente para { $count } membro.
       *[other] { $staff } envia novidades do incidente para { $count } membros.
    }
line-closing =
    { $count ->
        [one] { $staff } fecha { $count } ticket do incidente.
       *[other] { $staff } fecha { $count } tickets do incidente.
    }

heading = Incidente #{ $number }
since =
    { $count ->
        [0] Começou em { $at } · ainda sem outros tickets
        [one] Começou em { $at } · { $count } outro ticket
       *[other] Começou em { $at } · { $count } outros tickets
    }
over =
    { $count ->
        [0] Acabou em { $at } · sem outros tickets
        [one] Acabou em { $at } · { $count } outro ticket
       *[other] Acabou em { $at } · { $count } outros tickets
    }
told = Últimas novidades { $at }; abaixo, onde chegaram.
line = { $link } · { $type } · { $member }
line-with-news = { $news } · { $link } · { $type } · { $member }
line-hidden = #{ $number } · você não pode ler
news-delivered = ✅ entregue
news-on-its-way = a caminho
news-unreachable = ⚠️ não pode receber DMs; segue assim que der
news-failed = ⚠️ o Discord recusou
news-closed = fechado junto
news-left-out = não enviado, o ticket estava fechado
news-given-up = ⚠️ não pôde ser enviado; responda lá diretamente
button-back = Voltar
button-next = Avançar

update-heading =
    { $count ->
        [one] Enviar isto para { $count } membro?
       *[other] Enviar isto para { $count } membros?
    }
close-heading =
    { $count ->
        [one] Fechar { $count } ticket do incidente?
       *[other] Fechar { $count } tickets do incidente?
    }
ends-nothing = Cada membro lê no próprio ticket, como resposta da equipe.
ends-incident = Cada membro lê no próprio ticket. Depois o incidente acaba; os tickets dele continuam abertos.
ends-tickets = Cada membro lê que o ticket foi fechado, com isto como motivo. O incidente acaba; o ticket dele continua aberto.
left-out = Ficam de fora, pois não cabe a você responder ou fechar: { $tickets }
button-send = Enviar
button-close =
    { $count ->
        [one] Fechar { $count } ticket
       *[other] Fechar { $count } tickets
    }
sent-now =
    { $count ->
        [one] A caminho de { $count } membro. `/incident show` diz aonde chegou.
       *[other] A caminho de { $count } membros. `/incident show` diz aonde chegou.
    }
closing-now =
    { $count ->
        [one] { $count } ticket está sendo fechado.
       *[other] { $count } tickets estão sendo fechados.
    }

done-started = O ticket #{ $number } agora é um incidente. Adicione os tickets de outros membros com `/incident add`; `/incident update` avisa todos eles.
done-ended = O incidente do ticket #{ $number } acabou. Os tickets dele ficam como estão.
done-added = Adicionados: { $tickets }
done-removed = Retirados: { $tickets }
not-there = Não estão aqui, ou não cabe a você responder: { $tickets }
not-open = Fechados: { $tickets }
not-reports = Denúncias, em que o membro não lê respostas: { $tickets }
not-incidents = São incidentes: { $tickets }
not-elsewhere = Já estão em outro incidente: { $tickets }
not-full = Sem lugar neste incidente para: { $tickets }
not-in-it = Não estão neste incidente: { $tickets }

option-number = Número do ticket; sem ele, este
option-incident = Número do ticket do incidente; sem ele, este
option-tickets = Os números deles, como 12, 13, 17
option-message = O que cada membro lê
start-command =
    .description = Fazer deste ticket um incidente, para avisar de uma vez quem pergunta sobre ele
add-command =
    .description = Adicionar tickets de outros membros a um incidente
remove-command =
    .description = Tirar tickets de um incidente
update-command =
    .description = Dizer o mesmo a cada membro de um incidente; antes você vê quantos são
close-command =
    .description = Encerrar um incidente, com uma última mensagem se houver
    .close-tickets = Fechar também os tickets dele; a mensagem é o motivo
show-command =
    .description = O que faz parte de um incidente, e aonde chegaram as últimas novidades

not-numbers = Informe números de tickets com vírgulas entre eles, como `12, 13, 17`; no máximo { $most } por vez.
already = O ticket #{ $number } já é um incidente.
none = O ticket #{ $number } não é um incidente agora. `/incident start` faz dele um.
part-of-another = Este ticket faz parte do incidente #{ $number }, então não pode ser um incidente ele mesmo. Tire de lá primeiro.
report-is-none = Isto é uma denúncia: o membro não lê respostas. Comece o incidente em um ticket.
nobody-to-tell = Ninguém leria: nenhum ticket deste incidente está aberto e cabe a você responder.
not-by-trainee = Outra pessoa da equipe vê antes o que você diz aos membros. Peça que ela envie isto.
write-anew = Isto já foi enviado ou é antigo demais, ou o incidente acabou. `/incident show` diz como está.

with-files = Com: { $files }
button-files = Adicionar arquivos
button-other-files = Outros arquivos
files-form =
    .title = Arquivos para esta mensagem
    .files = Cada membro os recebe com ela
files-gone = O Discord não tem mais estes arquivos. Escolha-os de novo.
file-too-large = { $file } é grande demais: uma DM aceita 10 MB por arquivo.
