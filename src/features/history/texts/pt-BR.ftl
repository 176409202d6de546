heading = Tickets anteriores
about =
    { $count ->
        [1] { $member } perguntou uma vez sobre o que você responde.
       *[other] { $member } perguntou { $count } vezes sobre o que você responde.
    }
none = { $member } não perguntou nada que você responda.
open = **#{ $number }** · { $type } · { $opened } · aberto · { $where }
closed = **#{ $number }** · { $type } · { $opened } · fechado { $at } · { $where }
no-place = o lugar não existe mais
page = Página { $page } de { $pages }
button-newer = Mais recentes
button-older = Mais antigos
more = Tickets anteriores
more-says = O que este membro perguntou antes

command =
    .description = O que um membro perguntou antes, se você responde sobre isso
    .member = Quem; sem isso, quem pede ajuda neste ticket

unnamed = A equipe não sabe quem pede ajuda neste ticket, nem o que essa pessoa perguntou antes.
