list-heading = Notes sur le ticket #{ $number }
list-heading-member = Notes sur { $member }
list-none = Il n'y en a pas encore. Seule l'équipe lit ce qui est gardé ici.
line = **{ $number }** sur ce ticket, par { $staff } { $at }
line-member = **{ $number }** sur { $member }, par { $staff } { $at }
page = Page { $page } sur { $pages }
somebody = quelqu'un
button-newer = Plus récentes
button-older = Plus anciennes
button-add = Ajouter une note
kept = La note { $number } est gardée sur le ticket #{ $ticket }. Seule l'équipe la lit.
kept-member = La note { $number } sur { $member } est gardée. Seule l'équipe la lit.
removed = La note { $number } est retirée. Elle disait :

flag =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
info =
    { $count ->
        [one] { $count } note de l'équipe
       *[other] { $count } notes de l'équipe
    }
more = Notes
more-says = Ce que l'équipe garde sur ce ticket et son membre

form =
    .title = Garder une note
    .words = Que doit savoir l'équipe ?
    .words-hint = Seule l'équipe le lit.
    .about = De quoi s'agit-il ?
    .about-ticket = Ticket #{ $number }
    .about-member = Le membre, dans chaque ticket

option-number = Le numéro du ticket ; sans lui, celui-ci
add-command =
    .description = Garder une note sur ce ticket ou un membre ; seule l'équipe la lit
    .member = Sur qui ; sans personne, la note porte sur le ticket
    .words = Ce que l'équipe doit savoir
list-command =
    .description = Ce que l'équipe garde sur ce ticket et son membre
    .member = Sur qui
remove-command =
    .description = Retirer une note
    .note = Son numéro

none-such = Il n'y a pas de note { $number } que tu puisses voir. `/note list` montre celles qu'il y a.
not-yours = Seule la personne qui a écrit cette note, ou qui peut modifier ce que d'autres ont fait, peut la retirer.
about-you = Les notes sur toi sont pour le reste de l'équipe.
nothing-to-keep = Écris ce que l'équipe doit savoir.
erased = Le ticket #{ $number } est effacé définitivement. Rien n'est noté à son sujet.
