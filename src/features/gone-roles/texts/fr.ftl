heading = Un rôle de { $server } a été supprimé
heading-named = Le rôle { $name } de { $server } a été supprimé
stood = Il était nommé ici et en est retiré : { $of }. Regarde si quelqu'un d'autre doit y répondre ou y être prévenu.
shut = ⚠️ Les membres avaient besoin de ce rôle pour { $of }, donc personne ne peut y ouvrir de ticket pour l'instant. Choisis un autre rôle, ou aucun.
paused = ⚠️ Ces règles sont en pause, car sans lui elles viseraient d'autres personnes, ou personne : { $of }. `/automation edit` nomme un autre rôle, et `/automation resume` remet une règle en marche.
blocked = Les personnes qui l'avaient ne sont plus tenues à l'écart par lui.
in-file = Le fichier de configuration le nomme peut-être encore. Retire-le de là avant de l'appliquer à nouveau.
look = `/admin doctor` vérifie tout le support.
