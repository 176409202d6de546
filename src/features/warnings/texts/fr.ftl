heading = Un avertissement de l'équipe { $server }
about = À propos du ticket #{ $number }. Tu peux y répondre ici.
about-edited = À propos du ticket #{ $number }. Modifié. Tu peux y répondre ici.
warned = ⚠️ { $staff } a averti { $member } (avertissement { $number }) :
warned-edited = ⚠️ { $staff } a averti { $member } (avertissement { $number }, modifié) :
warned-taken-back = 💤 L'avertissement { $number } de { $staff } a été repris. { $member } ne le voit plus, et il ne compte pas :
somebody = quelqu'un
done-given = L'avertissement { $number } part, au nom de l'équipe.
done-waiting = Pas encore envoyé : le membre ne peut pas recevoir de message privé. L'avertissement { $number } est gardé et partira dès que possible.
done-edited = L'avertissement { $number } est modifié, pour le membre aussi.
done-taken-back = L'avertissement { $number } est repris. Le membre ne le voit plus.
not-delivered = ⚠️ Discord a refusé l'avertissement { $number } : le membre ne l'a pas reçu.

flag =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
list-heading = Avertissements
list-none = Il n'y a pas d'avertissement.
line = **{ $number }** par { $staff } { $at }
line-waiting = **{ $number }** par { $staff } { $at } · pas encore transmis
line-taken-back = **{ $number }** par { $staff } { $at } · repris
button-newer = Plus récents
button-older = Plus anciens

verbal-command =
    .description = Avertir le membre de ce ticket, au nom de l'équipe
    .words = Ce que lit le membre
edit-command =
    .description = Modifier ce que dit un avertissement, pour le membre aussi
    .number = Son numéro
delete-command =
    .description = Reprendre un avertissement : le membre ne le voit plus
list-command =
    .description = Les avertissements d'un membre, ou de la personne qui demande dans ce ticket
    .member = De qui

none-such = Il n'y a pas d'avertissement { $number } que tu puisses modifier. `/warn list` montre ceux qu'il y a.
not-yours = Seule la personne qui a donné cet avertissement, ou un admin, peut le modifier.
not-by-trainee = Quelqu'un d'autre de l'équipe relit d'abord tes réponses, et un avertissement est lu aussitôt. Demande à quelqu'un de le donner.
nothing-to-say = Écris ce que le membre doit lire.
