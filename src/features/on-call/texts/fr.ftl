called = { $who }, l'équipe est absente et tu es d'astreinte : ce ticket est nouveau.
now-on = Tu es d'astreinte jusqu'à ce que tu arrêtes avec `/on-call off`.
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

turns-heading = À qui le tour
turn = { $who } à partir du { $from }
more = et { $count } de plus
gap-away = ⚠️ { $who } : absence du { $from } au { $until }. Personne n'est alors d'astreinte à tour de rôle.
gap-gone = ⚠️ { $who } n'est plus sur ce serveur : personne n'est d'astreinte à tour de rôle du { $from } au { $until }.
rota-saved = L'astreinte se fait maintenant à tour de rôle, une semaine chacun.
rota-ended = L'astreinte ne se fait plus à tour de rôle.
your-turn = Tu es d'astreinte sur { $server } jusqu'au { $until }.
gaps-heading = Personne ne sera d'astreinte sur { $server }
gaps-hint = `/on-call rota` fixe de nouveaux tours ; avec `/on-call swap`, deux personnes échangent les leurs.
swapped = Le tour à partir du { $from } est maintenant celui de { $who }.
now-yours = Le tien va du { $from } au { $until }.
swapped-with-you = { $who } a échangé son tour d'astreinte avec toi sur { $server } et a celui qui commence le { $from }.
swap-back = Si cela ne te convient pas, refais l'échange avec `/on-call swap`.

rota-command =
    .description = Qui est d'astreinte à tour de rôle, une semaine chacun ; la première personne dès maintenant
    .people = Des mentions, dans l'ordre des tours
    .hand-over = Quand un tour finit et que le suivant commence, comme lundi 9:00
    .zone = Comme Europe/Paris
rota-end-command =
    .description = Plus personne n'est d'astreinte à tour de rôle
swap-command =
    .description = Échanger ton tour d'astreinte avec le prochain d'une autre personne de l'équipe
    .with = Qui prend ton tour
    .week = Un jour du tour que tu cèdes, comme 2026-12-24 ; sans indication, ton prochain

by-turns = C'est ton tour d'astreinte jusqu'au { $until }. Échange-le avec `/on-call swap`, ou indique ton absence avec `/shift away`.
no-people = Mentionne les personnes dans l'ordre de leurs tours, comme `@Mel @Kim` : de 1 à { $most } personnes de ce serveur, aucun bot.
no-hand-over = Indique quand le tour change, comme `lundi 9:00`, et le fuseau comme `Europe/Paris`.
no-rota = Personne n'est d'astreinte à tour de rôle ici. `/on-call rota` fixe les tours.
no-turn = Ce n'est pas ton tour à ce moment-là. `/on-call list` montre les prochains tours.
no-turn-of-theirs = { $who } n'a pas de tour à venir. `/on-call list` montre les prochains tours.
gone-colleague = { $who } n'est plus sur ce serveur. Rien n'a été échangé.
