# Qui peut faire quoi : des niveaux sont donnés et repris.
give-command =
    .description = Donner un niveau à un rôle ou à un membre, sur tout le serveur ou pour un sujet
take-command =
    .description = Reprendre un niveau donné par commande
history-command =
    .description = Qui a donné et repris quoi, le plus récent d'abord
view-command =
    .description = Quels rôles et membres peuvent faire quoi
    .topic = Ce qui vaut pour ce sujet
add-command =
    .description = Laisser quelqu'un faire tout ce que peut faire un admin
remove-command =
    .description = Retirer cela à quelqu'un
privileged-command =
    .description = Qui a reçu toutes les permissions
option-level = Quel niveau
option-role = Quel rôle
option-member = Ou quel membre
option-topic = Pour ce sujet et ceux en dessous ; sans lui, pour tous
option-privileged = Qui

level-user = Tout le monde
level-staff = Équipe
level-senior = Senior
level-manager = Responsable
level-admin = Admin
level-owner = Propriétaire

given = { $who } a maintenant le niveau { $level }.
given-for = { $who } a maintenant le niveau { $level } pour « { $topic } ».
seen-on-discord = Discord montre les commandes des responsables et des admins aux personnes qui peuvent gérer le serveur. Montre-les à d'autres dans Paramètres du serveur, Intégrations.
taken = { $who } n'a plus le niveau { $level } par ce biais.
taken-for = { $who } n'a plus le niveau { $level } pour « { $topic } » par ce biais.

privileged = Peuvent tout faire
privileged-none = Personne n'a reçu cela.
privileged-besides = Les personnes qui peuvent gérer le serveur et celle à qui il appartient le peuvent aussi.
all = Qui peut faire quoi
all-for = Qui peut faire quoi pour « { $topic } »
level-line = **{ $level }** : { $who }
nobody = personne
holder = { $who }
holder-for = { $who } pour « { $topic } »
right-for = { $right } pour « { $topic } »
and = { $first } · { $next }
more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
all-besides = Chaque niveau peut aussi ce que peuvent les précédents. Sont aussi admins toutes les personnes qui peuvent gérer le serveur. L'équipe propre à un message d'aide fait partie de l'équipe pour ses tickets.

history = Changements de permissions
history-none = Aucune permission n'a encore été changée.
history-line = { $at } · { $by } : { $who }, de { $before } à { $after }
history-line-for = { $at } · { $by } : { $who } pour « { $topic } », de { $before } à { $after }
history-right = { $at } · { $by } : « { $right } », de { $before } à { $after }
history-right-for = { $at } · { $by } : « { $right } » pour « { $topic } », de { $before } à { $after }
by-file = le fichier de configuration
none = rien
somebody = quelqu'un

one-of-both = Indique un rôle ou un membre, l'un des deux.
not-a-role = Indique un rôle de ce serveur que tout le monde n'a pas.
not-a-member = Ce n'est personne de ce serveur, ou c'est un bot.
held-already = Ce niveau est déjà donné.
nothing-given = Rien de cela n'a été donné ici. Regarde avec /viewpermissions.
given-by-file = C'est donné par le fichier de configuration. Ça prend fin quand le fichier ne le dit plus.
too-many = On ne peut plus rien donner par commande ici. Donne-le à un rôle que ces personnes ont.
set-already = C'est déjà ainsi. Rien n'a changé.
set-by-file = C'est le fichier de configuration qui le dit. Modifie-le là.
not-by-topic = Cela concerne tout le serveur : aucun sujet ne peut faire autrement. Règle-le sans sujet.

set-command =
    .description = À partir de quel niveau quelque chose est permis sur ce serveur, ou pour un sujet
    .permission = Ce qui est permis
    .from = À partir de quel niveau
as-usual = Comme d'habitude
set = « { $right } » est maintenant permis à partir du niveau { $level }.
set-for = Pour « { $topic } », « { $right } » est maintenant permis à partir du niveau { $level }.
set-usual = « { $right } » est de nouveau permis à partir du niveau { $level }, comme d'habitude.
set-usual-for = Pour « { $topic } », « { $right } » est de nouveau permis à partir du niveau { $level }, comme ailleurs.
