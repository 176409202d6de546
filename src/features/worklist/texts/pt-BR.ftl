yours = #{ $number } · { $type } agora é seu: { $member }, vez da equipe { $since }.
yours-where = Vá para { $room }
nothing-for-you = Nada espera por você. Alguém já cuida do que você responde, ou é a vez do membro.

mine-looked = Você cuida de
mine-asked = Você perguntou
mine-none = Você não cuida de nenhum ticket.
mine-asked-none = Você não tem nenhum ticket aberto.
mine-unclaimed =
    { $count ->
        [1] Mais um espera por alguém
       *[other] Mais { $count } esperam por alguém
    }. `/ticket next` pega o que espera há mais tempo.
looked-team = 🔔 #{ $number } · { $type } · { $member } · vez da equipe { $since } · { $where }
looked-member = 💬 #{ $number } · { $type } · { $member } · vez do membro { $since } · { $where }
looked-rests = 💤 #{ $number } · { $type } · { $member } · em repouso, acorda { $until } · { $where }
looked-on-hold = 💤 #{ $number } · { $type } · { $member } · suspenso · { $where }
looked-in-line = 🔔 #{ $number } · { $type } · { $member } · na fila { $since } · { $where }
asked-team = 🔔 #{ $number } · { $about } · vez da equipe { $since } · { $where }
asked-you = 💬 #{ $number } · { $about } · sua vez { $since } · { $where }
asked-in-line = 🔔 #{ $number } · { $about } · na fila { $since } · { $where }
type-at = { $type } em { $server }
no-place = ainda sem lugar
page = Página { $page } de { $pages }
button-back = Voltar
button-forward = Avançar

next-command =
    .description = Cuidar do ticket que espera há mais tempo
mine-command =
    .description = O que está com você, e o que você perguntou

list-heading = O que espera em { $server }
list-empty = Nada espera pela equipe.
list-hidden = Nada aparece aqui, porque não há um assunto que todo mundo que vê este canal responda. Um admin pode escolher outro canal com `/desk list`.
list-more = e mais { $count } em `/ticket list`
in-line = { $before } · { $next }
count-waiting = Esperando: { $count }
count-unclaimed = sem responsável: { $count }
count-overdue = atrasados: { $count }
count-unreached = não entregues: { $count }
row = #{ $number } · { $type } · { $member }
row-team = 🔔 #{ $number } · { $type } · { $member }
row-problem = ⚠️ #{ $number } · { $type } · { $member }
pinned = fixado
high = **prioridade alta**
urgent = **urgente**
critical = **prioridade crítica**
overdue = **atrasado**
unreached = **não entregue**
unclaimed = sem responsável { $since }
claimed = com responsável, esperando { $since }
members = vez do membro { $since }
place = { $room }
button-next = Pegar o próximo
button-mine = Meus tickets

list-stands = A lista do que espera está em { $channel }.
list-leaves-out = Ficam de fora: { $topics }. Nem todo mundo que vê o canal responde esses assuntos.
list-how = Ela se atualiza em até um minuto e volta se alguém a excluir.
list-none = Não há uma lista do que espera. `/desk list` com um canal da equipe cria uma.
from-file = O arquivo de atendimento do servidor diz onde fica esta lista. Altere lá: quando o arquivo for aplicado de novo, ele desfaria o que um comando alterou.
where-or-not = Indique um canal ou encerre a lista, não os dois.
no-such-channel = Não consigo ver esse canal. Me dê acesso, ou indique outro.
desk-list-command =
    .description = Onde a equipe lê o que espera, em uma só mensagem
    .channel = Um canal da equipe; sem ele, você vê o atual
    .off = Retirar a lista

morning = O que espera por você em { $server }
morning-more = e mais { $count } de que você cuida
morning-unclaimed =
    { $count ->
        [1] Um espera
       *[other] { $count } esperam
    } por alguém, o mais antigo { $since }.
morning-change = Mude quando você lê isto, ou encerre, com `/morning` no servidor.
morning-on = Às { $time } ({ $zone }) você recebe uma mensagem com o que espera por você, nos dias em que há algo.
morning-next = Próxima: { $at }
morning-off = Você não recebe mensagem de manhã. `/morning at:08:30` envia uma.
not-a-time = Isso não é uma hora do dia. Escreva como 08:30, ou off.
morning-command =
    .description = Uma mensagem por manhã com o que espera por você
    .at = Quando, como 08:30; off encerra
