waits-heading = Uma resposta espera aprovação
waits = { $staff } quer responder para { $member }:
waits-until = Outra pessoa da equipe decide. Sem decisão, o texto será esquecido { $at }.
held = Ainda não enviada: outra pessoa da equipe aprova antes. A resposta está no tópico.
approved = ✅ { $by } aprovou a resposta de { $staff }.
approved-changed = ✅ { $by } mudou e aprovou a resposta de { $staff }.
unreachable = Ainda não enviada: o membro não pode receber DMs. O texto está guardado e sai assim que der.
declined = 💤 { $by } não aprovou a resposta de { $staff }. Ela não foi enviada.
reason = O que precisa mudar: { $reason }
declined-line = Sua resposta não foi aprovada. O que precisa mudar está escrito acima.
for = { $staff }
withdrawn = 💤 { $staff } retirou a própria resposta. Ela não foi enviada.
forgotten = 💤 Ninguém decidiu em 7 dias. A resposta não foi enviada, e o texto foi esquecido.
forgotten-line = Uma resposta de { $staff } esperou aprovação por 7 dias e foi esquecida.
somebody = alguém
files =
    { $count ->
        [one] com { $count } arquivo
       *[other] com { $count } arquivos
    }

crossed-heading = Ainda não enviada: alguém foi mais rápido
crossed = { $who } respondeu { $at }, depois que você abriu o formulário.
crossed-typed = { $who } respondeu { $at }. Entre essa resposta e a sua passaram menos de 10 segundos, então talvez você não tenha visto.
yours = Sua resposta:
also = Ela também faz isto:
act = • { $act }
sent-anyway = Sua resposta também está a caminho.
dropped = Sua resposta não foi enviada.

button-approve = Aprovar
button-edit = Editar
button-decline = Recusar
button-send = Enviar mesmo assim
button-drop = Não enviar

edit-form =
    .send = Editar e enviar
    .change = Editar sua resposta
    .text = O que o membro deve ler?
decline-form =
    .title = Não enviar esta resposta
    .reason = O que precisa mudar?

not-by-yourself = Outra pessoa da equipe aprova as suas respostas.
not-by-trainee = Outras pessoas aprovam as suas respostas, por isso você não pode aprovar esta.
not-your-answer = Só quem escreveu esta resposta pode decidir sobre ela.
decided-already = Isso já foi decidido ou esquecido.
writer-may-not = { $staff } não pode mais enviar isto. Recuse e responda em seu próprio nome.
closed-since = O ticket #{ $number } foi fechado depois que isto foi escrito. Reabra-o para enviar, ou deixe assim.
