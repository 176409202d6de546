closes = Ce ticket se ferme { $at } ({ $date }).
closes-by = { $by } ferme ce ticket { $at } ({ $date }).
closes-unless = Un message du membre le garde ouvert.
button-keep-open = Garder ouvert
ended-wrote = Le membre a écrit : le ticket reste ouvert.
ended-called-off = Ce ticket reste ouvert.
ended-replaced = Ce ticket devait se fermer tout seul.
kept-open = Le ticket #{ $number } reste ouvert.
card-closes = se ferme { $at }
info-closes = Se ferme { $at } ({ $date })
info-silence = Se ferme { $at } ({ $date }) si le membre ne répond pas
info-asked = On a demandé au membre { $at } si c'est résolu

solved-heading = C'est résolu ?
solved = L'équipe { $server } pense que le ticket #{ $number } est terminé.
button-yes = Oui, fermer
button-not-yet = Pas encore
said-yes = Tu as dit que le ticket #{ $number } est résolu.
said-not-yet = Le ticket #{ $number } reste ouvert. Écris ici ce qui manque encore ; l'équipe { $server } le lira.
asked-over = L'équipe { $server } a demandé si le ticket #{ $number } est résolu.

schedule-command =
    .description = Fermer ce ticket plus tard, sauf si le membre écrit avant
    .when = En minutes, ou comme 2h, demain 9h00, vendredi
    .reason = Pourquoi ; le membre le lit
cancel-command =
    .description = Garder ce ticket ouvert : rien ne le ferme tout seul

not-a-moment = Dis quand, en minutes ou comme `2h`, `demain 9h00` ou `vendredi 17h30` : dans une minute au moins, dans 7 jours au plus.
nothing-planned = Rien ne va fermer le ticket #{ $number } tout seul.

soon-lead = { $member }
soon-heading = Le ticket #{ $number } se ferme { $at }
soon = L'équipe { $server } a répondu et attend ton message. Écris ici avant le { $date } et il reste ouvert.
silence-set = Se ferme { $at } ({ $date }) si le membre n'écrit pas avant. Un rappel lui est envoyé à mi-parcours.
asked-here = { $by } a demandé au membre si c'est résolu.
declined-here = Le membre dit que ce n'est pas encore résolu.
asked-done = La question est posée dans le ticket #{ $number }. Un oui du membre le ferme.

silence-command =
    .description = Fermer ce ticket après des heures sans un mot du membre
    .hours = De 1 à 72
request-command =
    .description = Demander au membre si c'est résolu ; un oui ferme le ticket
    .words = Ce que le membre lit avec la question

teams-turn = C'est à l'équipe de répondre, et rien ne se ferme tout seul tant qu'elle doit une réponse. Réponds d'abord.
nobody-to-ask = On ne peut demander à personne ici : il n'y a pas de conversation.
asked-no-more = Cette question n'est plus d'actualité : le ticket est fermé, ou elle a été posée de nouveau.
only-the-member = Seul le membre qui a demandé de l'aide peut répondre ici.
words-of-trainee = Quelqu'un d'autre de l'équipe relit d'abord ce que tu dis aux membres. Pose la question sans rien ajouter.

many-none = Aucun ticket ouvert ne correspond.
many-heading =
    { $count ->
        [one] Fermer { $count } ticket ?
       *[other] Fermer { $count } tickets ?
    }
many-all = Tous ceux qui ont été ouverts avant le { $date }.
many-of = Ceux sur « { $topic } » qui ont été ouverts avant le { $date }.
many-member-turn = Seulement ceux où c'est au membre de répondre. Chaque membre est prévenu.
many-both-turns = Aussi ceux où l'équipe doit une réponse. Chaque membre est prévenu.
button-many =
    { $count ->
        [one] Fermer { $count } ticket
       *[other] Fermer { $count } tickets
    }
many-begun = Ils se ferment l'un après l'autre. Tu reçois un message privé quand c'est fini.
many-done =
    { $count ->
        [one] { $count } ticket de { $server } a été fermé.
       *[other] { $count } tickets de { $server } ont été fermés.
    }
many-command =
    .description = Fermer beaucoup de tickets par sujet et par âge ; tu vois d'abord combien
    .older = Ouverts depuis combien de temps, comme 30j
    .topic = Seulement sur ce sujet
    .reason = Pourquoi ; chaque membre le lit
    .all = Aussi ceux où l'équipe doit une réponse
not-an-age = Dis leur âge, comme `12h`, `30j` ou `8sem`.
look-again = Revois-les d'abord : c'est déjà lancé, ou ça date trop.

answer-owed = Ce ticket se ferme { $at } ({ $date }), et son membre attend encore une réponse. `/closing cancel` le garde ouvert.
answer-owed-by = { $who }, ce ticket se ferme { $at } ({ $date }), et son membre attend encore une réponse. `/closing cancel` le garde ouvert.
