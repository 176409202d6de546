closed = Le ticket #{ $number } est fermé.
removed = Le ticket #{ $number } est fermé, et son emplacement disparaît dans quelques secondes. `/ticket reopen` ramène le ticket dans un nouvel emplacement.
erased = Le ticket #{ $number } est effacé : ce qui y a été dit et envoyé, et son emplacement dans quelques secondes. Son numéro et qui a fait quoi et quand sont gardés.
number = Quel ticket ; celui d'ici si tu ne dis rien

force-command =
    .description = Fermer un ticket tout de suite, quoi que demande son sujet
    .delete-channel = Son emplacement disparaît aussi
    .reason = Pourquoi ; le membre le lit
remove-command =
    .description = Fermer un ticket et supprimer son emplacement ; il peut rouvrir dans un nouveau
erase-command =
    .description = Effacer un ticket définitivement : textes, fichiers et emplacement
erase-form =
    .title = Effacer le ticket #{ $number } définitivement
    .what = **C'est irréversible.** Ce qui a été dit et envoyé dans le ticket #{ $number } est oublié, et son emplacement est supprimé, comme ses transcriptions dans le salon de l'équipe. Son numéro et qui a fait quoi et quand sont gardés. Ce que le membre a dans ses propres messages lui reste.
    .number = Écris le numéro du ticket

already-erased = Le ticket #{ $number } est déjà effacé.
other-number = Ce n'est pas le bon numéro. Rien n'a été effacé. Pour effacer le ticket #{ $number }, utilise de nouveau la commande et écris { $number }.
