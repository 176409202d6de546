list-empty = Il n'y a pas encore de service. `/departments add` en crée un.
list-heading = { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
list-row = **{ $name }** · `{ $key }` · { $who }
list-row-file = **{ $name }** · `{ $key }` · { $who } · fichier de configuration
list-own = ses propres personnes répondent
list-topic = l'équipe du sujet répond
list-from-file = Ce qui vient du fichier de configuration se change là-bas.
button-before = Services précédents
button-after = Plus de services
button-people = Personnes et emplacement
button-hours = Horaires
button-fix = Corriger
button-undo = Annuler l'action
mistake-kept = Ce que tu as rempli est gardé.

heading = { $name }
added = Le service est là. `/department` lui confie des tickets.
changed = { $count ->
        [0] Enregistré.
       *[other] Enregistré. Ses tickets ouverts ({ $count }) restent où ils sont. Les personnes qui y répondent maintenant y entrent, celles qui n'y répondent plus en sortent.
    }
line-staff = **Répond à ses tickets** { $roles }
line-staff-topic = **Répond à ses tickets** l'équipe de leur sujet
line-lead = **Le dirige** { $roles }
line-ping = **Prévenu de ce qui lui est confié** { $roles }
line-place = **Ses tickets continuent dans** { $place }
line-stays = **Ses tickets continuent** où ils sont
line-hours = **Horaires** { $week } ({ $zone })
line-hours-topic = **Horaires** comme le dit le sujet
line-read-along = ⚠️ Certains tickets par message privé sont dans des fils ou des posts que lisent toutes les personnes de leur salon. Choisis-lui un emplacement, pour que ses personnes soient seules à lire ce qui lui est confié.
line-open = Nom court : { $key } · { $count ->
        [0] aucun ticket ouvert
        [one] { $count } ticket ouvert
       *[other] { $count } tickets ouverts
    }
line-from-file = Vient du fichier de configuration ; à changer là-bas.
nobody = personne

removed = { $count ->
        [0] Le service { $name } ne reçoit plus de tickets.
        [one] Le service { $name } ne reçoit plus de tickets. Les mêmes personnes continuent avec { $count } ticket ouvert.
       *[other] Le service { $name } ne reçoit plus de tickets. Les mêmes personnes continuent avec ses { $count } tickets ouverts.
    }
removed-named = Ce qui lui venait d'ici ne va plus à aucun service : { $topics }

field-name = Comment s'appelle-t-il ?
field-staff = Qui répond à ses tickets ?
hint-staff = À la place de l'équipe du sujet. Vide : l'équipe du sujet
field-lead = Qui le dirige ?
hint-lead = Seniors pour ses tickets
field-ping = Qui est prévenu de ce qui lui est confié ?
hint-ping = Mentionné une fois pour chaque ticket
field-destination = Où ses tickets continuent-ils ?
hint-destination = Salon textuel, forum ou catégorie. Vide : où ils sont
hint-week = Par exemple lun-ven 09:00-12:00, 13:00-17:00, une ligne chacun. Vide : comme le sujet

option-department = Le service
list-command =
    .description = Tous les services de ce serveur
show-command =
    .description = Ce qui vaut pour un service
add-command =
    .description = Ajouter un service à qui confier des tickets
    .name = Comment il s'appelle
    .staff = Qui répond à ses tickets à la place de l'équipe du sujet
    .lead = Qui le dirige : seniors pour ses tickets
    .ping = Qui est prévenu de ce qui lui est confié
    .destination = Le salon, le forum ou la catégorie où ses tickets continuent
edit-command =
    .description = Modifier un service
remove-command =
    .description = Ne plus confier de tickets à un service

no-such = Il n'y a pas de service « { $said } » ici. `/departments list` les montre tous.
from-file = Le service { $name } vient du fichier de configuration du serveur. Change-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
name-taken = Il y a déjà un service { $name }. Choisis un autre nom.
no-name = Un service a besoin d'un nom.
too-many = Ce serveur a eu autant de services qu'il peut en avoir. Modifie-en un avec `/departments edit`.
not-a-place = Il ne peut pas y avoir de tickets là. Choisis un salon textuel, un forum ou une catégorie de ce serveur.
