heading = Un avertissement des responsables de { $server }
about = Il vient de { $by } et porte sur ton travail dans l'équipe. Personne d'autre de l'équipe ne le lit.
counts =
    { $count ->
        [1] C'est le seul qui compte, et il ne prend pas fin tout seul.
       *[other] { $count } comptent en ce moment. Celui-ci ne prend pas fin tout seul.
    }
counts-until =
    { $count ->
        [1] C'est le seul qui compte, jusqu'au { $date }.
       *[other] { $count } comptent en ce moment. Celui-ci compte jusqu'au { $date }.
    }
taken-back = Un avertissement des responsables de { $server } a été repris et ne compte plus.
given = L'avertissement { $number } part chez { $member }, en message privé.
given-waits = { $member } ne reçoit pas de message privé pour l'instant. L'avertissement { $number } est gardé et partira dès que possible.
theirs =
    { $count ->
        [1] C'est le seul qui compte pour cette personne, et il ne prend pas fin tout seul.
       *[other] { $count } comptent en ce moment pour cette personne. Celui-ci ne prend pas fin tout seul.
    }
theirs-until =
    { $count ->
        [1] C'est le seul qui compte pour cette personne, jusqu'au { $date }.
       *[other] { $count } comptent en ce moment pour cette personne. Celui-ci compte jusqu'au { $date }.
    }
not-told = Discord a refusé l'avertissement { $number } sur { $server } : { $member } ne l'a pas reçu.
removed = L'avertissement { $number } est repris. Il ne compte plus, et la personne le lit.
somebody = quelqu'un

list-heading = Avertissements à l'équipe
none = Il n'y a pas d'avertissement.
standing =
    { $count ->
        [0] Aucun ne compte en ce moment.
        [one] { $count } compte en ce moment.
       *[other] { $count } comptent en ce moment.
    }
line = **{ $number }** à { $member }, par { $by } le { $date } · { $state }
state-counts = compte
state-until = compte, fin { $at }
state-over = terminé { $at }
state-taken-back = repris
state-waits = pas encore lu
page = Page { $page } sur { $pages }
button-newer = Plus récents
button-older = Plus anciens

give-command =
    .description = Avertir quelqu'un de l'équipe à propos de son travail, en message privé
    .member = Qui
    .reason = Ce que lit cette personne
    .lasts = Combien de temps il compte, comme 30j ; sans durée, jusqu'à ce qu'il soit repris
list-command =
    .description = Les avertissements à l'équipe : les tiens, ou tous si tu diriges ce serveur
    .member = De qui
remove-command =
    .description = Reprendre un avertissement donné à quelqu'un de l'équipe
    .number = Son numéro

not-of-the-team = Cette personne ne répond à aucun ticket sur ce serveur. Pour avertir un membre, utilise `/warn verbal` dans son ticket.
none-such = Il n'y a pas d'avertissement { $number } encore valable.
not-a-moment = Dis combien de temps il compte, comme `30j`, `12h` ou `2sem` : une minute au moins, dix ans au plus.
nothing-to-say = Écris ce que cette personne doit lire.
