backup-command =
    .description = Garder sous un nom la configuration de ce serveur
    .name = Comment elle s'appelle ; sans nom, d'après le moment
backups-command =
    .description = Les sauvegardes de la configuration de ce serveur
restore-command =
    .description = Voir ce qu'une sauvegarde changerait, et la remettre
    .name = La sauvegarde
history-command =
    .description = Comment la configuration a changé, par qui, et comment revenir

kept = ✅ La configuration de ce serveur est gardée sous **{ $name }**.
kept-what-now = `/setup restore` montre ce qu'elle changerait, et la remet.
none = Il n'y a pas encore de sauvegarde. `/setup backup` en fait une.
heading = { $count ->
        [1] Une sauvegarde
       *[other] { $count } sauvegardes
    }
row = **{ $name }** · { $at } par { $who }
row-by-nobody = **{ $name }** · { $at }
which = Laquelle veux-tu voir ?

heading-backup = Retour à { $name }
heading-point = Retour à l'état du { $at }
would-change = Rien n'est encore changé. La restauration change :
nothing-differs = Ce serveur est configuré exactement ainsi. Il n'y a rien à changer.
changed-meanwhile = La configuration a changé entre-temps, et rien n'a été restauré. Voici ce qui changerait maintenant.
line = • { $change }
more = { $count ->
        [1] et un autre changement
       *[other] et { $count } autres changements
    }
gone-roles = ⚠️ Un rôle supprimé est laissé de côté : { $of }
gone-channels = ⚠️ Un salon supprimé est laissé de côté : { $of }
gone-panels = ⚠️ Les messages d'aide dont le salon a été supprimé restent tels quels : { $of }
gone-pictures = ⚠️ Des images qui ne sont plus gardées sont laissées de côté : { $of }
nobody-answers = Tous les rôles qui répondaient ont été supprimés : personne ne répondrait. Choisis qui répond avec `/setup start`.
keeps-permissions = Qui peut faire quoi ne change pas ; seul le compte propriétaire du serveur restaure cela.
from-file = Un fichier de configuration en fait partie. Quand il sera appliqué de nouveau, c'est lui qui comptera.
restored = ✅ Restauré
restored-what-now = Les tickets ouverts continuent. `/admin doctor` vérifie que tout fonctionne.
not-posted = ⚠️ Pas encore publié : { $panels }. Cela viendra tout seul dès que je pourrai y écrire.

button-restore = Restaurer
button-file = Montrer en fichier
button-look = Regarder
button-remove = Retirer
button-remove-yes = Retirer définitivement
button-keep = Garder
button-undo = Annuler
button-newer = Changements plus récents
button-older = Changements plus anciens

remove-sure = La sauvegarde **{ $name }** sera perdue définitivement. La configuration du serveur reste.
file-backup = **{ $name }** en fichier de configuration
file-point = L'état du { $at } en fichier de configuration
file-what-now = La personne qui héberge le bot peut l'appliquer. Les images envoyées et ce qui a été donné par commande n'y sont pas.

history = Comment la configuration a changé
history-none = Rien n'a encore été changé.
history-kept = Les 50 derniers changements sont gardés.
entry = **{ $number }.** { $at } · { $who } · { $change }
entry-line = • { $change }
more-of-it = et { $count } de plus
by = { $who }
by-restoring = { $who }, par restauration
by-file = le fichier de configuration
by-somebody = quelqu'un
back-to-which = Revenir à l'état d'après quel changement ?
back-to = Après le changement { $number }
back-to-short = Retour au { $number }

desk-made = le support a été créé
speech = ma façon de parler et mon apparence
desk-changed = serveur : { $what }
topic = sujet `{ $key }` : { $what }
topic-added = sujet `{ $key }` : ajouté
topic-gone = sujet `{ $key }` : n'est plus proposé
panel = message d'aide `{ $key }` : { $what }
panel-added = message d'aide `{ $key }` : ajouté
panel-gone = message d'aide `{ $key }` : retiré
department = service `{ $key }` : { $what }
department-added = service `{ $key }` : ajouté
department-gone = service `{ $key }` : ne reçoit plus rien
rule = règle { $name } : modifiée
rule-added = règle { $name } : ajoutée
rule-gone = règle { $name } : retirée
rules-order = règles : ordre
part-on = { $name } : activé
part-off = { $name } : désactivé
both = { $all }, { $next }
part-look = nom et apparence
part-topics = ses sujets
part-order = ordre
part-leads = où il mène
part-place = emplacements
part-team = équipe
part-words = textes
part-questions = questions
part-priority = priorité et objectifs
part-sorting = qui s'occupe des tickets
part-gates = qui peut ouvrir des tickets
part-hours = horaires
part-names = noms affichés
part-closing = fin des tickets
part-messages = messages et avis
part-permissions = permissions
part-language = langue et préfixe
part-message = son message a été supprimé
part-other = la configuration

no-such = Il n'y a pas de sauvegarde « { $name } » ici. `/setup backups` les liste.
gone = Ce n'est plus gardé. Utilise `/setup backups` ou `/setup history`.
name-taken = Il y a déjà une sauvegarde « { $name } ». Choisis un autre nom, ou retire-la avec `/setup backups`.
too-many = Ce serveur garde déjà { $most } sauvegardes. Retires-en une avec `/setup backups` d'abord.

import-command =
    .description = Donner un fichier de configuration : voir ce qu'il changerait, puis l'appliquer
import-title = Donner un fichier de configuration
import-file = Le fichier
    .hint = YAML, comme Montrer en fichier d'une sauvegarde
import-heading = Ce que { $name } changerait
import-would-change = Rien n'est encore changé. L'appliquer change :
import-changed-meanwhile = La configuration a changé entre-temps, et rien n'a été appliqué. Voici ce que le fichier changerait maintenant.
import-keeps-permissions = Qui peut faire quoi reste inchangé ; par un fichier, seule la personne à qui appartient le serveur ou qui héberge le bot le change.
import-idle = `{ $setting }` ne fait rien tant que « { $part } » est désactivé ici.
import-mistakes = { $name } n'a pas été appliqué
import-mistake = Ligne { $line } : { $says }
import-mend = Rien n'a été changé. Corrige le fichier et donne-le à nouveau avec `/setup import`.
imported = ✅ { $name } est appliqué
button-apply = Appliquer
by-importing = { $who }, par un fichier de configuration
not-a-file = Je ne peux pas lire cela comme fichier de configuration. Donne un fichier texte (YAML) de { $kilobytes } Ko au plus.
other-server = Ce fichier est pour « { $said } ». D'ici, seuls les fichiers pour { $server } peuvent être appliqués : écris ce nom sous `server`.
import-over = Ce fichier a été appliqué, ou date de plus d'un jour. Donne-le à nouveau avec `/setup import`.
