heading = Uma advertência de quem administra { $server }
about = Ela vem de { $by } e é sobre o seu trabalho na equipe. Ninguém mais da equipe lê.
counts =
    { $count ->
        [1] É a única que conta, e não acaba sozinha.
       *[other] { $count } contam agora. Esta não acaba sozinha.
    }
counts-until =
    { $count ->
        [1] É a única que conta, até { $date }.
       *[other] { $count } contam agora. Esta conta até { $date }.
    }
taken-back = Uma advertência de quem administra { $server } foi retirada e não conta mais.
given = A advertência { $number } está a caminho de { $member }, por DM.
given-waits = { $member } não recebe DMs agora. A advertência { $number } está guardada e sai assim que der.
theirs =
    { $count ->
        [1] É a única dessa pessoa que conta, e não acaba sozinha.
       *[other] { $count } dessa pessoa contam agora. Esta não acaba sozinha.
    }
theirs-until =
    { $count ->
        [1] É a única dessa pessoa que conta, até { $date }.
       *[other] { $count } dessa pessoa contam agora. Esta conta até { $date }.
    }
not-told = O Discord recusou a advertência { $number } em { $server }: { $member } não recebeu.
removed = A advertência { $number } foi retirada. Ela não conta mais, e quem a recebeu lê isso.
somebody = alguém

list-heading = Advertências à equipe
none = Não há advertências.
standing =
    { $count ->
        [0] Nenhuma conta agora.
        [1] Uma conta agora.
       *[other] { $count } contam agora.
    }
line = **{ $number }** para { $member }, por { $by } em { $date } · { $state }
state-counts = conta
state-until = conta, acaba { $at }
state-over = acabou { $at }
state-taken-back = retirada
state-waits = ainda não lida
page = Página { $page } de { $pages }
button-newer = Mais recentes
button-older = Mais antigas

give-command =
    .description = Advertir alguém da equipe sobre o próprio trabalho; a pessoa recebe uma DM
    .member = Quem
    .reason = O que a pessoa lê
    .lasts = Por quanto tempo conta, como 30d; sem isso, até ser retirada
list-command =
    .description = Advertências à equipe: as suas, ou todas, se você administra este servidor
    .member = De quem
remove-command =
    .description = Retirar uma advertência a alguém da equipe
    .number = O número dela

not-of-the-team = Essa pessoa não responde tickets neste servidor. Para advertir um membro, use `/warn verbal` no ticket dele.
none-such = Não há uma advertência { $number } que ainda valha.
not-a-moment = Diga por quanto tempo conta, como `30d`, `12h` ou `2sem`: no mínimo um minuto, no máximo dez anos.
nothing-to-say = Escreva o que a pessoa deve ler.
