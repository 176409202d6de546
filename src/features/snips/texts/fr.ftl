the-team = l'équipe { $server }
your-alias = ton pseudonyme
somebody = quelqu'un

choose-heading = Quelle réponse enregistrée ?
choose-which = Quelle réponse enregistrée ?
suggested =
    { $count ->
        [1] La première correspond
       *[other] Les { $count } premières correspondent
    } à ce qui a été dit ici.
page = Page { $page } sur { $pages }
none = Il n'y a pas encore de réponse enregistrée. `/snip add` en crée une, tout comme « Enregistrer comme réponse » dans le menu Applications d'un message.
cancelled = Rien n'a été envoyé.

preview-heading = Réponse enregistrée : { $name }
changed-since = Elle a changé depuis que tu l'as vue. Voici ce qu'elle dit maintenant.
not-sent-yet = Pas encore envoyé. C'est { $member } qui lira ceci.
also = Elle fait aussi ceci :
act = • { $act }
act-priority = La priorité devient { $priority ->
        [low] basse
        [high] haute
        [urgent] urgente
        [critical] critique
       *[normal] normale
    }
act-tags = Ajoute des tags : { $tags }
act-untag = Enlève des tags : { $tags }
act-topic = Le sujet devient { $topic }
act-assign = Le confie à { $who }
act-assign-sender = Le confie à la personne qui l'envoie
act-assign-nobody = Le rend à l'équipe
act-snooze = Le met en veille pendant { $days ->
        [0] { "" }
       *[other] { $days } j{ " " }
    }{ $hours ->
        [0] { "" }
       *[other] { $hours } h{ " " }
    }{ $minutes ->
        [0] { "" }
       *[other] { $minutes } min
    }
act-close = Ferme le ticket
act-close-silently = Ferme le ticket sans prévenir le membre
on-its-way = La réponse enregistrée { $name } part.
waiting = Pas encore envoyé : le membre ne peut pas recevoir de message privé. La réponse enregistrée { $name } est gardée et partira dès que possible.
undone = Annulé. Le membre ne voit plus la réponse, et le ticket est comme avant.

button-saved-reply = Réponse enregistrée
button-send = Envoyer
button-edit = Modifier
button-cancel = Annuler
button-undo = Annuler l'action
button-more = Plus
button-back = Retour
button-next = Suivant

list-heading =
    { $count ->
        [one] { $count } réponse enregistrée
       *[other] { $count } réponses enregistrées
    }
list-line = **{ $name }** { $summary } · utilisée { $uses } fois
list-own-line = **{ $name }** { $summary } · à toi · utilisée { $uses } fois
summary = { $summary }
for-topics = Pour ces sujets : { $topics }
used-team = À toute l'équipe. Utilisée { $uses } fois.
used-own = À toi seulement. Utilisée { $uses } fois.
saved-team = La réponse enregistrée { $name } est gardée pour toute l'équipe.
saved-own = La réponse enregistrée { $name } est gardée pour toi.
name-taken = Il y en a déjà une nommée { $wanted }, donc celle-ci s'appelle { $name }. `/snip edit` permet de le changer.
no-topics =
    { $count ->
        [1] Il n'y a pas de sujet { $topics } ici : il a été laissé de côté.
       *[other] Il n'y a pas de sujets { $topics } ici : ils ont été laissés de côté.
    }
how-to-send = Envoie-la avec { $command }, `/snip send` ou Réponse enregistrée sur la carte.
unknown =
    { $count ->
        [1] Je ne sais pas remplacer { $names } : ça reste tel quel.
       *[other] Je ne sais pas remplacer { $names } : ils restent tels quels.
    } Je connais { $known }.
removed = La réponse enregistrée { $name } est retirée.
not-there = Il n'y a pas de réponse enregistrée { $name }. `/snip list` montre celles que tu as.
did-you-mean = Il n'y a pas de réponse enregistrée { $name }. Tu voulais dire { $meant } ?
nothing-sent = Rien n'a été envoyé.

no-abbreviation = Donne-lui un nom court fait de lettres et de chiffres, comme `remboursement`.
taken = Il y a déjà une réponse enregistrée { $name }. Choisis un autre nom, ou modifie l'autre avec `/snip edit`.
too-many = Il y a { $count } réponses enregistrées, il n'y a plus de place. Retires-en une que personne n'utilise.
no-such-topic = Il n'y a pas de sujet « { $name } » ici. `/type list` les montre tous.
not-a-length = Dis combien de temps, comme `30m`, `12h` ou `3j`, 90 jours au plus.
nothing-to-save = Il n'y a pas de texte à enregistrer.
not-yours = Seule la personne qui l'a envoyée, ou un admin, peut l'annuler.
undone-already = C'est déjà annulé.
gone = Cette réponse enregistrée a été retirée. `/snip list` montre celles que tu as.

add-command =
    .description = Garder une réponse que l'équipe envoie souvent
    .abbreviation = Nom court, 20 caractères au plus
    .summary = De quoi il s'agit, 80 caractères au plus
    .content = Ce que lit le membre ; {"{member}"} et {"{topic}"} sont remplacés
    .whose = Qui peut l'envoyer
    .team = Toute l'équipe
    .own = Moi seulement
    .topics = Seulement pour ces sujets, séparés par des virgules
send-command =
    .description = Envoyer une réponse enregistrée au membre de ce ticket
    .abbreviation = Son nom court
    .as = Le nom que voit le membre
    .named = Mon nom
    .anonymous = L'équipe
    .persona = Mon pseudonyme
view-command =
    .description = Afficher une réponse enregistrée
list-command =
    .description = Toutes les réponses enregistrées
edit-command =
    .description = Modifier ce que dit une réponse enregistrée
remove-command =
    .description = Retirer une réponse enregistrée
does-command =
    .description = Ce qu'une réponse enregistrée fait aussi au ticket
    .priority = La priorité qu'elle définit
    .low = Basse
    .normal = Normale
    .high = Haute
    .urgent = Urgente
    .critical = Critique
    .tags = Les tags qu'elle ajoute, séparés par des virgules
    .untag = Les tags qu'elle enlève, séparés par des virgules
    .topic = Le sujet vers lequel elle déplace le ticket
    .assign = Qui s'occupe ensuite du ticket
    .sender = La personne qui l'envoie
    .nobody = Personne
    .to = La personne de l'équipe qui s'en occupe ensuite
    .snooze = Combien de temps le ticket reste ensuite en veille, comme 2j
    .close = Si elle ferme le ticket
    .told = Fermer, et prévenir le membre
    .silently = Fermer sans prévenir
    .nothing = Elle ne fait que répondre
whose-option = La tienne, ou celle de l'équipe du même nom

save-form =
    .title = Enregistrer comme réponse
    .edit-title = Modifier la réponse enregistrée
    .abbreviation = Nom court
    .abbreviation-hint = Un mot, comme remboursement
    .summary = De quoi s'agit-il ?
    .content = Que lit le membre ?
    .content-hint = { $variables } sont remplacés
    .whose = Qui peut l'envoyer ?
    .team = Toute l'équipe
    .own = Moi seulement
    .topics = Seulement pour ces sujets
    .topics-hint = Séparés par des virgules ; vide pour tous
send-form =
    .title = Réponse enregistrée : { $name }
    .content = Que lit le membre ?
menu-save = Enregistrer comme réponse
