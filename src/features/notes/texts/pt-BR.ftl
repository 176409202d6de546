list-heading = Notas sobre o ticket #{ $number }
list-heading-member = Notas sobre { $member }
list-none = Ainda não há nenhuma. Só a equipe lê o que fica guardado aqui.
line = **{ $number }** sobre este ticket, por { $staff } { $at }
line-member = **{ $number }** sobre { $member }, por { $staff } { $at }
page = Página { $page } de { $pages }
somebody = alguém
button-newer = Mais recentes
button-older = Mais antigas
button-add = Adicionar uma nota
kept = A nota { $number } está guardada no ticket #{ $ticket }. Só a equipe lê.
kept-member = A nota { $number } sobre { $member } está guardada. Só a equipe lê.
removed = A nota { $number } foi removida. Ela dizia:

flag =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
info =
    { $count ->
        [one] { $count } nota da equipe
       *[other] { $count } notas da equipe
    }
more = Notas
more-says = O que a equipe guarda sobre este ticket e o membro

form =
    .title = Guardar uma nota
    .words = O que a equipe precisa saber?
    .words-hint = Só a equipe lê.
    .about = Sobre o que é?
    .about-ticket = Ticket #{ $number }
    .about-member = O membro, em todos os tickets

option-number = Número do ticket; sem ele, este
add-command =
    .description = Guardar algo sobre este ticket ou um membro; só a equipe lê
    .member = Sobre quem; sem isso, sobre o ticket
    .words = O que a equipe precisa saber
list-command =
    .description = O que a equipe guarda sobre este ticket e o membro
    .member = Sobre quem
remove-command =
    .description = Remover uma nota
    .note = O número dela

none-such = Não há uma nota { $number } que você possa ver. `/note list` mostra as que existem.
not-yours = Só quem escreveu esta nota, ou quem pode alterar o que outros fizeram, pode remover.
about-you = As notas sobre você são para o resto da equipe.
nothing-to-keep = Escreva o que a equipe precisa saber.
erased = O ticket #{ $number } foi apagado de vez. Nada é anotado sobre ele.
