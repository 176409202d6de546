command =
    .description = Vérifier ce que le bot peut faire ici, et si le support peut fonctionner
button-again = Vérifier encore
button-invite = Réinviter
well = ✅ Tout est comme il faut
well-looked = J'ai les permissions nécessaires dans tous les salons utilisés, et l'équipe peut voir ses tickets et en être avertie.
heading = { $count ->
        [one] { $count } point à revoir
       *[other] { $count } points à revoir
    }
more = et { $count } de plus
no-desk = Il n'y a pas encore de support ici
no-desk-what-now = Utilise `/setup start` : ce qui manque est vérifié avant toute création.
server-permissions = ⚠️ Ce serveur m'a donné moins que ce qu'il me faut. Il manque : { $count ->
        [1] { $first }
        [2] { $first }, { $second }
        [3] { $first }, { $second }, { $third }
       *[other] { $first }, { $second }, { $third } et { $more } de plus
    }. **Réinviter** l'ajoute.
channel-gone = ⚠️ { $of } : un salon a été supprimé. Choisis-en un autre.
role-gone = ⚠️ { $of } : un rôle a été supprimé. Choisis-en un autre.
nobody-answers = ⚠️ { $of } : personne ne répond. Indique un rôle.
everybody-reads = ⚠️ { $channel } est pour l'équipe, et tout le monde peut le voir ({ $of }). Cache-le aux membres.
team-cannot-see = ⚠️ { $roles } : pas d'accès à { $channel }. Autorise « Voir le salon » là-bas, sinon les tickets ne seront pas lus.
team-without-threads = ⚠️ { $roles } : impossible de gérer les fils dans { $channel }, seuls les tickets avec invitation sont visibles. Autorise « Gérer les fils » là-bas.
not-pingable = ⚠️ { $roles } : je ne peux pas mentionner ce rôle, donc personne n'apprend l'arrivée des tickets. Active « Permettre à tout le monde de @mentionner ce rôle » dans les paramètres du rôle.
different-teams = ⚠️ { $channel } : les fils privés de { $panels } ont des équipes différentes. Qui gère les fils là-bas les lit tous ; donne un salon à chacun.
idle-setting = ⚠️ `{ $setting }` est réglé, mais ne fait rien tant que la partie `{ $part }` est désactivée : `/setup add { $part }`
