called = { $who }, l'équipe est absente et tu es d'astreinte : ce ticket est nouveau.
now-on = Tu es d'astreinte jusqu'à nouvel ordre.
now-on-until = Tu es d'astreinte jusqu'au { $until }.
now-off = Tu n'es plus d'astreinte.
hint = Les personnes d'astreinte sont mentionnées pour les nouveaux tickets qui arrivent hors des horaires de leur sujet, si elles y répondent.
heading = Qui est d'astreinte
nobody = Personne n'est d'astreinte. Les nouveaux tickets attendent le retour de l'équipe.
line = { $who } jusqu'à nouvel ordre
line-until = { $who } jusqu'au { $until }

on-command =
    .description = Recevoir une mention pour les tickets qui arrivent quand l'équipe est absente
    .until = Comme 12h, lundi, demain 8h00 ; sans indication, jusqu'à ce que tu arrêtes
off-command =
    .description = Ne plus être d'astreinte
list-command =
    .description = Qui est mentionné pour les tickets qui arrivent quand l'équipe est absente

not-a-moment = Dis jusqu'à quand, comme `12h`, `lundi` ou `demain 8h00` : dans 90 jours au plus.
not-on-call = Tu n'es pas d'astreinte.
