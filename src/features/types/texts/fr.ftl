list-empty = Il n'y a pas encore de sujet.
list-heading = { $count ->
        [one] { $count } sujet
       *[other] { $count } sujets
    }
list-row = **{ $topic }** · `{ $key }` · { $what }
list-row-file = **{ $topic }** · `{ $key }` · { $what } · fichier de configuration
list-below = { $count ->
        [one] mène à { $count } sujet en dessous
       *[other] mène à { $count } sujets en dessous
    }
list-report = signalement, { $what }
list-from-file = Ce qui vient du fichier de configuration se change là-bas.
button-before = Sujets précédents
button-after = Plus de sujets
button-undo = Annuler l'action
button-form = Questions
button-fix = Corriger
mistake-kept = Ce que tu as rempli est gardé.
removed = Le sujet { $topic } n'est plus proposé. Ses tickets continuent.

heading = { $topic }
heading-emoji = { $emoji } { $topic }
added = Le sujet est là. Ce qu'il ne dit pas lui-même vient du sujet au-dessus, ou de tout le serveur.
line-description = { $description }
line-below = **Mène à** { $count ->
        [one] { $count } sujet en dessous
       *[other] { $count } sujets en dessous
    }
line-leads = **Mène à** { $leads }
line-room = **Emplacement** { $room } : { $place }
line-room-alone = **Emplacement** { $room }
line-nowhere = ⚠️ Aucun salon n'est encore choisi, donc rien ne peut être ouvert.
line-staff = **Équipe** { $roles }
line-ping = **Mentions à l'arrivée** { $roles }
line-form = **Demande** { $count ->
        [0] rien
        [1] une question
       *[other] { $count } questions
    }
line-names = **Nom des tickets** `{ $template }`
line-priority = **Priorité** { $priority }{ $count ->
        [0] {""}
       *[other] , tags { $tags }
    }
line-target = **Première réponse en moins de** { $minutes } min
line-opening = **Dit à l'ouverture**
line-key = Nom court : { $key }
line-from-file = Vient du fichier de configuration ; à changer là-bas.
from-above = { $line } · comme au-dessus
as-above = Comme au-dessus
nobody = personne
place-of-panel = là où son message d'aide le dit
room-in = { $room } dans { $place }
room-dm = Message privé, fil pour l'équipe
room-dm-channel = Message privé, salon pour l'équipe
room-dm-forum = Message privé, post de forum pour l'équipe
room-private-thread = Fil privé partagé
room-private-channel = Salon privé partagé
leads-ticket = un ticket
leads-answer = une réponse rapide, sans ticket
leads-report = un signalement : un accusé de réception, sans conversation
priority-low = basse
priority-normal = normale
priority-high = haute
priority-urgent = urgente
priority-critical = critique

what-to-change = Que veux-tu changer ?
set-look = Nom et apparence
    .hint = Nom, emoji, description
set-leads = À quoi il mène
    .hint = Un ticket, un signalement ou une réponse rapide
set-place = Où sont ses tickets
    .hint = Le genre d'emplacement, et le salon
set-team = Équipe
    .hint = Qui répond, et qui est prévenu des nouveaux
set-words = Textes
    .hint = Ce qui est dit en premier, et le nom des tickets
set-handling = Priorité et délai
    .hint = Priorité, tags, délai de la première réponse
field-name = Comment s'appelle-t-il ?
field-emoji = Quel emoji ?
hint-emoji = Un emoji, ou un emoji du serveur comme <:nom:123>
field-description = À quoi sert-il ?
hint-description = Affiché là où les membres choisissent
field-leads = À quoi mène-t-il ?
field-answer = Que dit une réponse rapide ?
hint-answer = Seulement pour une réponse rapide
field-room = Où les deux côtés se parlent-ils ?
field-destination = Sous quel salon ?
hint-destination = Salon textuel, forum ou catégorie. Vide : comme au-dessus
field-staff = Qui répond ?
field-ping = Qui est prévenu des nouveaux ?
hint-above = Vide : comme au-dessus
field-opening = Que lit le membre à l'ouverture ?
field-names = Comment s'appellent les tickets ?
hint-names = Avec $number, $author, $counter, $year. Vide : comme au-dessus
field-starter = Que dit-on d'abord dans un fil privé ?
hint-starter = Avec $author et $staff, qui les font entrer. Vide : comme au-dessus
field-priority = À quel point est-ce urgent ?
field-tags = Quels tags ?
hint-tags = Dix au plus, séparés par des virgules. Vide : comme au-dessus
field-target = Première réponse en combien de minutes ?
hint-target = Vide : comme au-dessus

starter-added = { $count ->
        [one] { $count } sujet ajouté
       *[other] { $count } sujets ajoutés
    }
starter-row = **{ $topic }** · { $description }
starter-there = Déjà là, et inchangés : { $topics }
starter-nothing = Rien n'a été ajouté.
starter-next = Ils sont proposés tout de suite par commande et par message privé. Un message d'aide les propose une fois que tu les y as choisis.
starter-support = Support
    .description = Des questions, et de l'aide pour tout
    .what = Comment pouvons-nous t'aider ?
starter-billing = Facturation
    .description = Paiements, remboursements, achats manquants
    .what = Qu'est-ce qui s'est mal passé ?
    .order = Numéro de commande
starter-bug = Bug
    .description = Quelque chose ne fonctionne pas comme il faut
    .what = Que s'est-il passé ?
    .steps = Que faisais-tu juste avant ?
    .pictures = Images du problème
starter-suggestion = Suggestion
    .description = Des idées, et ce qui pourrait être mieux
    .what = Quelle est ton idée ?
starter-payment = Preuve de paiement
    .description = Montre que tu as payé
    .order = Qu'as-tu payé ?
    .proof = Image du paiement
starter-report = Signaler un membre
    .description = Préviens l'équipe ; tu reçois un accusé de réception, sans conversation
    .who = De qui s'agit-il ?
    .what = Que s'est-il passé, et où ?
    .pictures = Images qui le montrent

option-topic = Le sujet
list-command =
    .description = Tous les sujets de ce serveur
show-command =
    .description = Ce qui vaut pour un sujet
add-command =
    .description = Ajouter un sujet
    .name = Comment il s'appelle
    .under = Le sujet au-dessus ; sans lui, il est tout en haut
    .leads = À quoi il mène ; sans indication, à un ticket
    .room = Où les deux côtés se parlent
    .destination = Le salon, le forum ou la catégorie où sont ses tickets
    .emoji = Un emoji
    .summary = À quoi il sert, là où les membres choisissent
    .answer = Ce que dit une réponse rapide
    .staff = Qui répond ; sans indication, comme au-dessus
    .ping = Qui est prévenu des nouveaux
edit-command =
    .description = Modifier un sujet
move-command =
    .description = Placer un sujet ailleurs
    .under = Le sujet au-dessus ; sans lui, il va tout en haut
    .before = Le sujet devant lequel il se place ; sans lui, il est le dernier
remove-command =
    .description = Ne plus proposer un sujet
starter-command =
    .description = Ajouter six sujets pour commencer
    .destination = Le salon, le forum ou la catégorie où sont leurs tickets

no-such = Il n'y a pas de sujet « { $said } » ici.
from-file = Le sujet { $topic } vient du fichier de configuration du serveur. Change-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
has-below = { $topic } a des sujets en dessous : { $below }. Déplace-les ou retire-les d'abord.
below-itself = { $topic } ne peut pas être en dessous de lui-même. Choisis un autre sujet.
not-a-neighbour = { $topic } ne peut pas être le suivant. Choisis un sujet au même endroit, créé par commande.
not-an-emoji = Ce n'est pas un emoji. Utilise un seul emoji, ou un emoji du serveur comme `<:nom:123>`.
answer-missing = Une réponse rapide a besoin de sa réponse.
starter-forgets = Ce qui est dit en premier doit contenir `$author`, sinon le membre n'entre pas.
not-minutes = Le délai est un nombre de minutes, comme `60`.
not-tags = Dix tags au plus, de 20 caractères chacun.
too-many = Ce serveur a autant de sujets qu'il peut en avoir.
cannot-hide-member = Les membres ne sont pas nommés pour « { $topic } », et dans un emplacement partagé tout le monde voit qui écrit. Choisis un message privé.
cannot-hide-staff = L'équipe n'est pas nommée pour « { $topic } », et dans un emplacement partagé tout le monde voit qui écrit. Choisis un message privé.
cannot-hide-claimed = Les tickets pris en charge du sujet « { $topic } » sont cachés au reste de l'équipe, et quiconque voit un salon en voit les fils et les publications. Choisis un salon à part ou un fil privé.
not-a-destination = On ne peut pas créer de tickets là. Choisis un salon textuel, un forum ou une catégorie.

level-heading = Niveau { $level } de { $topic }
level-told = **Prévenu quand un ticket l'atteint** { $roles }
level-by-hand = **Atteint** à la main
level-near = **Atteint** à la main, et tout seul aux trois quarts d'un délai de réponse
level-missed = **Atteint** à la main, et tout seul quand un délai de réponse est dépassé
level-given = **Alors confié à** { $who }
level-given-back = **Alors confié à** personne en particulier
level-within = **Dès lors une réponse sous** { $minutes } min
level-not-counted = ⚠️ Les délais ne comptent pas encore ici : aucun ticket n'atteint ce niveau tout seul.
level-all = Niveaux de ce sujet : { $levels }
level-gone = Le niveau { $level } de { $topic } est supprimé. Les tickets qui y sont y restent.
level-when-by-hand = À la main seulement
level-when-near = Tout seul, quand une réponse est bientôt due
level-when-missed = Tout seul, quand une réponse est en retard
level-tells-nobody = Indique avec `ping` quel rôle est prévenu des tickets qui atteignent ce niveau.
not-a-length = Donne une durée, comme `30 min` ou `2 h`.
not-a-level = Le sujet { $topic } n'a pas de niveau { $level }.
level-command =
    .description = Qui est prévenu des tickets qui atteignent un niveau, et si cela arrive tout seul
    .level = De 1 à 10
    .ping = Le rôle prévenu, qui répond dès lors à ces tickets
    .when = Si des tickets l'atteignent tout seuls
    .within = Délai de réponse dès lors, comme 30 min
    .give-to = Qui s'occupe des tickets qui l'atteignent tout seuls
    .to-nobody = Si personne en particulier ne s'en occupe alors
    .remove = Si ce niveau est supprimé
