select-menu = Diese Nachricht wählen
nothing-armed = Nichts wartet auf eine Nachricht. Beginne mit einem Befehl, der nach einer fragt.
expired = Das hat länger als drei Minuten gedauert; es wartet nichts mehr auf eine Nachricht. Nutze den Befehl noch einmal.
