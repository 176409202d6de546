heading = Tickets précédents
about = { $member } a demandé de l'aide { $count } fois, parmi ce que tu traites.
none = { $member } n'a rien demandé parmi ce que tu traites.
open = **#{ $number }** · { $type } · { $opened } · ouvert · { $where }
closed = **#{ $number }** · { $type } · { $opened } · fermé { $at } · { $where }
no-place = son emplacement n'existe plus
page = Page { $page } sur { $pages }
button-newer = Plus récents
button-older = Plus anciens
more = Tickets précédents
more-says = Ce que ce membre a demandé avant

command =
    .description = Ce qu'un membre a demandé avant, parmi ce que tu traites
    .member = Qui ; sans lui, la personne qui demande dans ce ticket

unnamed = L'équipe ne sait pas qui demande dans ce ticket, ni ce que cette personne a demandé avant.
