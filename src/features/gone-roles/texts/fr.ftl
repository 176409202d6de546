heading = Un rôle de { $server } a été supprimé
heading-named = Le rôle { $name } de { $server } a été supprimé
stood = Il était nommé ici et en est retiré : { $of }. Regarde si quelqu'un d'autre doit y répondre ou y être prévenu.
shut = ⚠️ Les membres avaient besoin de ce rôle pour { $of }, donc personne ne peut y ouvrir de ticket pour l'instant. Choisis un autre rôle, ou aucun.
blocked = Ceux qui l'avaient ne sont plus tenus à l'écart par lui.
in-file = Le fichier du desk le nomme peut-être encore. Retire-le avant de l'appliquer à nouveau.
look = `/admin doctor` regarde tout le desk.
