lack-panel = ⚠️ { $channel } : pour publier là-bas, il me faut { $count ->
        [1] { $first }
        [2] { $first } et { $second }
       *[other] { $first }, { $second } et { $third }
    }.
lack-threads = ⚠️ { $channel } : pour y créer des fils, il me faut { $count ->
        [1] { $first }
        [2] { $first } et { $second }
       *[other] { $first }, { $second } et { $third }
    }.
lack-private-threads = ⚠️ { $channel } : pour y créer des fils privés, il me faut { $count ->
        [1] { $first }
        [2] { $first } et { $second }
       *[other] { $first }, { $second } et { $third }
    }.
lack-posts = ⚠️ { $channel } : pour y créer des posts, il me faut { $count ->
        [1] { $first }
        [2] { $first } et { $second }
       *[other] { $first }, { $second } et { $third }
    }.
lack-channels = ⚠️ { $channel } : pour y créer des salons, il me faut { $count ->
        [1] { $first }
        [2] { $first } et { $second }
       *[other] { $first }, { $second } et { $third }
    }.
not-for-panel = ⚠️ { $channel } : un message d'aide ne peut se trouver que dans un salon textuel ou d'annonces.
not-for-threads = ⚠️ { $channel } : les fils de l'équipe ne peuvent être créés que dans un salon textuel ou d'annonces.
not-for-private-threads = ⚠️ { $channel } : les fils privés ne peuvent être créés que dans un salon textuel.
not-for-posts = ⚠️ { $channel } : les posts ne peuvent être créés que dans un forum.
not-for-channels = ⚠️ { $channel } : les salons ne peuvent être créés que dans une catégorie.
permission-view = « Voir le salon »
permission-send = « Envoyer des messages »
permission-attach = « Joindre des fichiers »
permission-send-in-threads = « Envoyer des messages dans les fils »
permission-public-threads = « Créer des fils publics »
permission-private-threads = « Créer des fils privés »
permission-channels = « Gérer les salons »
permission-roles = « Gérer les permissions »
permission-threads = « Gérer les fils »
permission-messages = « Gérer les messages »
permission-pin = « Épingler des messages »
permission-links = « Intégrer des liens »
permission-history = « Voir les anciens messages »
permission-reactions = « Ajouter des réactions »
permission-commands = « Utiliser les commandes de l'application »
