heading = Uma advertência da equipe de { $server }
about = Sobre o ticket #{ $number }. Você pode responder aqui.
about-edited = Sobre o ticket #{ $number }. Editada. Você pode responder aqui.
warned = ⚠️ { $staff } advertiu { $member } (advertência { $number }):
warned-edited = ⚠️ { $staff } advertiu { $member } (advertência { $number }, editada):
warned-taken-back = 💤 A advertência { $number } de { $staff } foi retirada, e { $member } não vê mais. Ela não conta:
somebody = alguém
done-given = A advertência { $number } está a caminho, em nome da equipe.
done-waiting = Ainda não enviada: o membro não pode receber DMs. A advertência { $number } está guardada e sai assim que der.
done-edited = A advertência { $number } foi alterada, para o membro também.
done-taken-back = A advertência { $number } foi retirada. O membro não vê mais.
not-delivered = ⚠️ O Discord recusou a advertência { $number }: o membro não recebeu.

flag =
    { $count ->
        [1] uma advertência
        [2] duas advertências
       *[other] { $count } advertências
    }
list-heading = Advertências
list-none = Não há advertências.
line = **{ $number }** por { $staff } { $at }
line-waiting = **{ $number }** por { $staff } { $at } · ainda não entregue
line-taken-back = **{ $number }** por { $staff } { $at } · retirada
button-newer = Mais recentes
button-older = Mais antigas

verbal-command =
    .description = Advertir o membro deste ticket, em nome da equipe
    .words = O que o membro lê
edit-command =
    .description = Alterar o que diz uma advertência, para o membro também
    .number = O número dela
delete-command =
    .description = Retirar uma advertência: o membro não vê mais
list-command =
    .description = Advertências de um membro, ou de quem pede ajuda neste ticket
    .member = De quem

none-such = Não há uma advertência { $number } que você possa mudar. `/warn list` mostra as que existem.
not-yours = Só quem deu esta advertência ou um admin pode mudar.
not-by-trainee = Outra pessoa da equipe vê antes as suas respostas, e uma advertência é lida na hora. Peça a alguém da equipe que a dê.
nothing-to-say = Escreva o que o membro deve ler.
