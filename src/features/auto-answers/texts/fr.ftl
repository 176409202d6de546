lead = **Assistant { $server }** (automatique)
note = -# Réponse automatique : { $name }

saved = La réponse automatique { $name } est enregistrée.
on = Quand quelqu'un dit : { $on }
when = { $when ->
        [before] Proposée avant l'envoi du ticket
        [ticket] Donnée dans le ticket
       *[both] Proposée avant l'envoi du ticket, et donnée dedans
    }
for-topics = Pour ces sujets : { $topics }
removed = La réponse automatique { $name } est retirée.
none = Il n'y a pas encore de réponse automatique. `/auto-answer add` en crée une.
list-heading =
    { $count ->
        [one] { $count } réponse automatique
       *[other] { $count } réponses automatiques
    }
line = **{ $name }** { $on } · { $when ->
        [before] avant un ticket
        [ticket] dans les tickets
       *[both] avant un ticket et dedans
    } · donnée { $given } fois · a aidé { $helped } fois sur { $offered } avant un ticket
line-paused = ⚠️ **{ $name }** { $on } est désactivée : la recherche prenait trop de temps. Enregistres-en une plus simple avec `/auto-answer edit`. · { $when ->
        [before] avant un ticket
        [ticket] dans les tickets
       *[both] avant un ticket et dedans
    } · donnée { $given } fois · a aidé { $helped } fois sur { $offered } avant un ticket
page = Page { $page } sur { $pages }
tried-none = Rien ne serait répondu.
tried-before = Avant un ticket, { $name } serait proposée :
tried-ticket = Dans un ticket, { $name } serait donnée.
button-back = Retour
button-next = Suivant
button-fix = Corriger
mistake-kept = Rien n'a été enregistré. Le texte saisi est gardé.

add-command =
    .description = Répondre à certains mots sans intervention humaine
    .name = De quoi il s'agit
    .on = Les mots qui la déclenchent, séparés par des virgules, ou un /motif/
    .answer = Ce que lit le membre
    .topics = Seulement pour ces sujets, séparés par des virgules
    .when = Quand elle répond
    .both = Avant un ticket et dedans
    .before = Seulement avant un ticket
    .in-ticket = Seulement dans les tickets
list-command =
    .description = Toutes les réponses automatiques, et combien de fois elles ont aidé
edit-command =
    .description = Modifier une réponse automatique
remove-command =
    .description = Retirer une réponse automatique
try-command =
    .description = Ce qui serait répondu à ces mots
    .words = Ce que quelqu'un pourrait écrire
edit-form =
    .title = Modifier la réponse automatique
    .name = De quoi s'agit-il ?
    .on = Quels mots la déclenchent ?
    .on-hint = Séparés par des virgules, ou un /motif/
    .answer = Que lit le membre ?
    .when = Quand répond-elle ?
    .topics = Seulement pour ces sujets
    .topics-hint = Séparés par des virgules ; vide pour tous

taken = Il y a déjà une réponse automatique { $name }. Choisis un autre nom, ou modifie l'autre avec `/auto-answer edit`.
too-many = Il y a { $count } réponses automatiques, il n'y a plus de place. Retires-en une qui n'aide personne.
not-there = Il n'y a pas de réponse automatique { $name }. `/auto-answer list` les montre toutes.
no-such-topic = Il n'y a pas de sujet « { $name } » ici. `/type list` les montre tous.
no-trigger = Dis quels mots la déclenchent, comme `remboursement, argent rendu`.
no-pattern = Je ne comprends pas ce qui est entre les barres obliques. Des mots séparés par des virgules conviennent aussi, comme `remboursement, argent rendu`.
too-slow = La recherche de ce motif pourrait ne jamais finir. Enlève la répétition qui se trouve dans une autre répétition.
nothing-to-say = Donne-lui un nom et une réponse.
