the-rule = La règle { $name }
ran = La règle { $name } a fait ceci : { $did }
note-from = Par la règle { $name }
told = Ticket { $ticket }
failed = La règle { $name } n'a rien fait ici : { $reason }
failed-paused = C'est la cinquième fois de suite, la règle est donc en pause. `/automation log` dit pourquoi, `/automation resume` la remet en marche.
paused-heading = La règle { $name } est en pause
paused-why = Elle a échoué cinq fois de suite sur { $server }. `/automation log` y dit pourquoi, `/automation resume` la remet en marche.

when-opened = Un ticket a été ouvert
when-member-wrote = Le membre a écrit
when-team-answered = L'équipe a répondu
when-claimed = Quelqu'un s'en occupe
when-unclaimed = Plus personne ne s'en occupe
when-topic-changed = Il a changé de sujet ou de service
when-turn-changed = C'est au tour de l'autre côté
when-tag-added = Un tag a été ajouté
when-level-changed = On demande du renfort, ou plus
when-target-near = Une réponse est bientôt due
when-target-missed = Une réponse est en retard
when-closed = Il a été fermé
when-reopened = Il a été rouvert
when-rated = Le membre a noté l'aide
when-since-opened = Il est ouvert depuis un moment
when-unanswered = Personne n'a répondu pendant un moment
when-member-silent = Le membre s'est tu pendant un moment
when-for = { $what } : { $time }

form-title = Règle
form-name = Nom
form-when = Quand
form-after = Pendant combien de temps ?
form-after-hint = Seulement là où du temps doit passer, comme 2 h ou 7 d
form-if = Si (une condition par ligne ; vide : toujours)
form-if-hint = Comme : topic billing · not tag vip · priority high, urgent · hours open · words refund
form-then = Alors (une étape par ligne)
form-then-hint = Comme : tag refund · priority high · assign on-call · level up · note À voir · close

starter-unanswered = Personne n'a répondu
starter-unanswered-words = Personne n'a encore répondu ici.
starter-silent = Silence après une réponse
starter-silent-words = Nous n'avons pas eu de tes nouvelles depuis une semaine. Rouvre-le si tu as encore besoin d'aide.
starter-bad-rating = Mauvaise note
starter-bad-rating-words = Le membre n'a pas été content de l'aide.

saved = La règle { $name } est enregistrée
saved-try = Elle regarde ce qui se passe à partir de maintenant. `/automation try` montre ce qu'elle aurait fait ces 30 derniers jours.
rule-heading = { $name }
rule-when = **Quand :** { $when }
rule-if = **Si tout ceci est vrai :**
rule-then = **Alors :**
rule-lines = { $lines }
rule-paused = En pause. `/automation resume` la remet en marche.
rule-failing = En pause, car elle a échoué cinq fois de suite. `/automation log` dit pourquoi.
rule-in-file = Elle est dans le fichier de configuration et se change là.
mistake-kept = Rien n'a été enregistré. Ce que tu as écrit est gardé.
button-fix = Corriger la règle
button-back = Retour
button-next = Suivant

none = Il n'y a pas encore de règles.
none-now = `/automation add` en crée une ; il y en a quelques-unes pour commencer.
list-heading = { $count ->
        [1] Une règle
       *[other] { $count } règles
    }
line = **{ $name }** · { $when }
line-paused = **{ $name }** · { $when } · en pause
line-failing = **{ $name }** · { $when } · en pause, cinq échecs
page = Page { $page } sur { $pages }
removed = La règle { $name } n'existe plus. Ce qu'elle a fait reste dans le journal.
paused = La règle { $name } est en pause.
resumed = La règle { $name } est en marche. Elle regarde ce qui se passe à partir de maintenant.

tried-heading = Ce que { $name } aurait fait
tried-none = Rien, sur { $tickets ->
        [1] un ticket
       *[other] { $tickets } tickets
    } des 30 derniers jours.
tried = { $times ->
        [1] Une fois
       *[other] { $times } fois
    }, dans { $in } tickets sur { $tickets } des 30 derniers jours.
tried-line = { $ticket } · { $at }
tried-more = { $count ->
        [1] Et une fois de plus.
       *[other] Et { $count } fois de plus.
    }
tried-words = Ce que les membres ont écrit n'est pas gardé ; chaque message compte donc ici comme s'il contenait ces mots.
tried-newest = Seuls les 1 000 tickets les plus récents ont été regardés.
tried-nothing = Rien n'a été changé.

log-heading = Ce que les règles ont fait
log-none = Aucune règle n'a encore rien fait.
log-done = **{ $name }** · { $ticket } · { $at } · { $steps }
log-failed = ⚠️ **{ $name }** · { $ticket } · { $at } · échec : { $steps }
log-stopped = ⚠️ **{ $name }** · { $ticket } · { $at } · arrêtée
log-reason = { $reason }
log-withheld = { $count ->
        [1] Une autre entrée ici concerne un ticket que seules d'autres personnes peuvent lire.
       *[other] { $count } autres entrées ici concernent des tickets que seules d'autres personnes peuvent lire.
    }

not-a-condition = Je ne comprends pas la condition { $line }. Écris-la comme `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` ou `rating bad` ; avec `not` devant, le contraire.
not-a-step = Je ne comprends pas l'étape { $line }. Écris-la comme `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note À voir`, `reply greeting`, `ask`, `webhook https://…`, `close` ou `tell #salon Nouveau ticket`.
no-such-topic = Il n'y a pas de sujet { $named }.
no-such-department = Il n'y a pas de service { $named }.
no-such-role = Il n'y a pas de rôle { $named }.
no-such-channel = Il n'y a pas de salon { $named } où il est permis d'écrire.
no-such-person = Je ne sais pas qui est { $named }. Écris `me`, ou le numéro que Discord appelle identifiant de l'utilisateur.
how-long = Dis pendant combien de temps, d'une minute à 90 jours : comme `2 h` ou `7 d`.
nothing-to-do = Dis ce que fait la règle.
too-many-lines = Une règle a au plus { $most } conditions et { $most } étapes.
no-words-then = Une règle ne peut regarder les mots que quand un ticket s'ouvre ou que le membre écrit, car ils ne sont pas gardés.
no-name = Donne un nom à la règle.
taken = Il y a déjà une règle { $name }. Choisis un autre nom.
too-many = Un serveur a au plus { $count } règles. Retires-en une d'abord.
not-there = Il n'y a pas de règle { $name }. `/automation list` les montre toutes.
in-desk-file = La règle { $name } est dans le fichier de configuration. Change-la là.
same-name = « { $name } » s'appelle aussi comme ça
nobody-in-file = « me » n'est personne dans un fichier ; il faut le numéro que Discord appelle identifiant de l'utilisateur
fits-lines = une ligne, ou une liste de lignes ; une ligne qui contient un deux-points suivi d'une espace, ou une espace suivie de #, se met entre guillemets
channel-open = Tous les membres peuvent maintenant lire le salon où elle écrit, ce qui n'était pas le cas quand elle a été enregistrée. Enregistre la règle à nouveau si c'est voulu.
channel-gone = Le salon où elle écrit n'existe plus, ou je ne le vois pas.
reply-refused = Seul quelqu'un d'autre peut répondre à ce ticket pour le moment.
stopped-too-often = Des règles ont fait { $most } choses ici en une heure et s'arrêtent donc pour le moment. Elles reprennent une heure plus tard.
stopped-chain = { $most } règles se sont déclenchées l'une après l'autre, donc je m'arrête là.
unexpected = Cela n'a pas marché. La personne qui héberge le bot trouve la raison dans son journal.

option-name = Quelle règle
add-command =
    .description = Laisser quelque chose se faire tout seul : quand, si, alors
    .starter = Une pour commencer
edit-command =
    .description = Changer une règle
show-command =
    .description = Montrer une règle
list-command =
    .description = Montrer toutes les règles, dans leur ordre
remove-command =
    .description = Retirer une règle
pause-command =
    .description = Mettre une règle en pause
resume-command =
    .description = Remettre en marche une règle en pause
try-command =
    .description = Montrer ce qu'une règle aurait fait en 30 jours ; ne change rien
log-command =
    .description = Montrer ce que les règles ont fait, et n'ont pas pu faire
key-command =
    .description = Montrer la clé qui signe les webhooks de ce serveur

webhook-refused = Je ne peux pas appeler { $host }. Les webhooks vont vers des adresses https hors du réseau du bot.
webhook-silent = { $host } a été appelé six fois et n'a pas répondu.
webhook-status = { $host } a répondu { $status }.
key = Les webhooks de ce serveur sont signés avec cette clé. Ne la montre à personne.
key-how = En-tête `Frontdesk-Signature: t=…,v1=…` : HMAC-SHA256 sur l'heure, un point et le contenu.

doctor-paused = La règle { $name } est en pause, car elle a échoué cinq fois de suite. `/automation log` dit pourquoi.
doctor-failed = La règle { $name } a échoué { $count ->
        [1] une fois
       *[other] { $count } fois
    } ces 7 derniers jours. `/automation log` dit pourquoi.
