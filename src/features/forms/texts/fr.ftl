default-question = Comment pouvons-nous t'aider ?
yes = Oui
no = Non
kept-files = Gardés : { $files }. Envoies-en d'autres pour les remplacer.
title-page = { $title } · { $page } sur { $pages }

page-heading = { $title } : page { $page } sur { $pages }
page-kept = Tes réponses jusqu'ici sont gardées. Rien n'est encore envoyé.
kept-until = Oublié { $at } si tu ne continues pas.
button-continue = Continuer
button-back = Retour
button-cancel = Annuler
button-fix = Corriger
cancelled = Rien n'a été envoyé, et tes réponses sont oubliées.

mistakes-heading =
    { $count ->
        [1] Une réponse est à corriger
        [2] Deux réponses sont à corriger
        [3] Trois réponses sont à corriger
       *[other] { $count } réponses sont à corriger
    }
mistakes-kept = Tout le reste est gardé.
mistake-missing = **{ $question }** : il faut une réponse.
mistake-file-missing = **{ $question }** : il faut un fichier.
mistake-too-short = **{ $question }** : au moins { $least } caractères.
mistake-too-long = **{ $question }** : au plus { $most } caractères.
mistake-pattern = **{ $question }** : comme { $example }.
mistake-number = **{ $question }** : un nombre, comme { $example }.
mistake-between = **{ $question }** : un nombre de { $min } à { $max }, comme { $example }.
mistake-at-least = **{ $question }** : un nombre à partir de { $min }, comme { $example }.
mistake-at-most = **{ $question }** : un nombre jusqu'à { $max }, comme { $example }.
mistake-not-offered = **{ $question }** : choisis dans la liste ; elle vient de changer.
mistake-too-few = **{ $question }** : choisis-en au moins { $least }.
mistake-too-many = **{ $question }** : choisis-en au plus { $most }.
mistake-picture = **{ $question }** : une image, comme une capture d'écran ou une photo.
mistake-other-files = **{ $question }** : un fichier de ce genre : { $accepts }.
mistake-too-large = **{ $question }** : au plus 10 Mo par fichier et 24 Mo en tout ; envoie-les de nouveau.
mistake-lost = **{ $question }** : le fichier n'est pas arrivé ; envoie-le de nouveau.

over = Ce formulaire est terminé : envoyé, abandonné, ou laissé plus d'un jour. Recommence là où tu l'as trouvé.
sent-before = Ce formulaire est déjà envoyé. Rien n'a été envoyé deux fois.
changed = Tu as changé ce formulaire dans une autre fenêtre. Regarde tes réponses et envoie-le de nouveau.

time-seconds = { $seconds } s
time-minutes = { $minutes } min { $seconds } s
time-hours = { $hours } h { $minutes } min

preview-command =
    .description = Essayer le formulaire d'un sujet comme le voient les membres ; rien n'est ouvert
    .topic = Le sujet
previewed-heading = { $title } : tout convient
previewed = Voici ce qui serait enregistré. Rien n'a été ouvert, et c'est maintenant oublié.
previewed-empty = Rien n'a été répondu.
previewed-time = Temps passé sur le formulaire : { $time }
asks-nothing = { $topic } ne demande rien : il suffit d'appuyer pour ouvrir.

edit-command =
    .description = Changer ce que demande un sujet
    .topic = Le sujet
edit-heading = { $topic } : { $count ->
        [0] aucune question
        [1] une question
       *[other] { $count } questions
    }{ $pages ->
        [0] {""}
        [1] {""}
       *[other] {" "}sur { $pages } pages
    }
edit-empty = Il ne demande rien : il suffit d'appuyer pour ouvrir un ticket.
edit-line = { $number }. **{ $question }** · { $kind }
edit-line-optional = { $number }. **{ $question }** · { $kind }, peut rester vide
edit-which = Quelle question ?
removed = « { $question } » n'est plus demandé. Les réponses des tickets précédents restent.
question-heading = { $question } ({ $number } sur { $count })
question-hint = En dessous : { $hint }
question-free = { $kind }
question-required = { $kind }, réponse obligatoire
question-optional = { $kind }, peut rester vide
rule-choices = Choix : { $choices }
rule-min = Au moins : { $min }
rule-max = Au plus : { $max }
rule-pattern = Doit ressembler à { $pattern }, par exemple { $example }
rule-accepts = Accepte : { $accepts }
button-add = Ajouter une question
button-change = Modifier
button-rules = Ce qui convient
button-remove = Retirer
button-put-back = Remettre
button-up = Monter
button-down = Descendre
button-all = Toutes les questions
button-preview = Essayer le formulaire

kind-short = Texte court
kind-long = Texte long
kind-number = Nombre
kind-choice = Un choix dans un menu
kind-choices = Plusieurs choix dans un menu
kind-radio = Un choix dans une liste
kind-checkboxes = Cases à cocher
kind-yes-no = Oui ou non
kind-users = Personnes
kind-roles = Rôles
kind-channels = Salons
kind-files = Fichiers
kind-text = Texte qui ne demande rien

edit-ask = Que demandes-tu ?
edit-ask-hint = Au plus 45 caractères ; davantage pour un texte qui ne demande rien.
edit-kind = Comment y répond-on ?
edit-hint = Exemple ou aide, sous la question
edit-choices = Choix
edit-choices-hint = Un par ligne, comme : Remboursement | Argent rendu pour une commande
edit-required = Réponse obligatoire ?
edit-min = Au moins
edit-min-hint = Caractères, choix ou fichiers ; pour un nombre, sa valeur.
edit-max = Au plus
edit-max-hint = Pareil.
edit-pattern = Motif
edit-pattern-hint = Expression régulière que tout le texte doit suivre, comme [A-Z]{"{"}2{"}"}-[0-9]+
edit-example = Exemple qui suit le motif
edit-example-hint = On le lit après une faute de frappe.
edit-accepts = Types de fichiers
edit-accepts-hint = image, video, audio, ou des extensions comme .pdf

no-topic = Il n'y a pas de sujet « { $topic } » ici. `/type list` les montre tous.
nothing-to-edit = Ce sujet ou cette question a été retiré entre-temps. `/type list` montre ce qu'il y a.
from-file = Ce que demande le sujet { $topic } vient du fichier de configuration du serveur. Change-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
full = Un formulaire a au plus 25 questions. Retires-en d'abord une.
flaw-ask-empty = La question est vide. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-ask-too-long = La question dépasse { $most } caractères. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-choices-missing = Ce type de question demande des choix. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-choices-elsewhere = Seuls les menus, les listes et les cases ont des choix. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-choices-too-few = Ce type de question demande au moins { $least } choix. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-choices-too-many = Ce type de question a au plus { $most } choix. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-choice-empty = Un choix est vide. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-choice-twice = « { $label } » y figure deux fois. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-bounds-elsewhere = Il n'y a rien à compter ici : laisse « Au moins » et « Au plus » vides. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-bounds-crossed = « Au moins » est plus grand que « Au plus ». Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-bounds-beyond = « Au moins » et « Au plus » vont jusqu'à { $most } ici. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-pattern-elsewhere = Seuls les textes ont un motif. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-pattern-wrong = Le motif n'est pas une expression régulière. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-pattern-slow = Avec certaines réponses, ce motif ne finirait jamais : évite une répétition dans une répétition. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-example-missing = Un motif demande un exemple : on le lit après une faute de frappe. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-example-does-not-fit = L'exemple ne suit pas son propre motif ou sa longueur. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
flaw-accepts-elsewhere = Seuls les fichiers ont des types de fichiers. Appuie de nouveau sur le bouton ; ce que tu as écrit est gardé.
