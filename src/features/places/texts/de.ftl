lack-panel = ⚠️ { $channel }: Um dort zu schreiben, brauche ich { $count ->
        [1] { $first }
        [2] { $first } und { $second }
       *[other] { $first }, { $second } und { $third }
    }.
lack-threads = ⚠️ { $channel }: Um dort Threads zu öffnen, brauche ich { $count ->
        [1] { $first }
        [2] { $first } und { $second }
       *[other] { $first }, { $second } und { $third }
    }.
lack-private-threads = ⚠️ { $channel }: Um dort private Threads zu öffnen, brauche ich { $count ->
        [1] { $first }
        [2] { $first } und { $second }
       *[other] { $first }, { $second } und { $third }
    }.
lack-posts = ⚠️ { $channel }: Um dort Beiträge zu öffnen, brauche ich { $count ->
        [1] { $first }
        [2] { $first } und { $second }
       *[other] { $first }, { $second } und { $third }
    }.
lack-channels = ⚠️ { $channel }: Um dort Kanäle zu öffnen, brauche ich { $count ->
        [1] { $first }
        [2] { $first } und { $second }
       *[other] { $first }, { $second } und { $third }
    }.
not-for-panel = ⚠️ { $channel }: Eine Hilfe-Nachricht kann nur in einem Text- oder Ankündigungskanal stehen.
not-for-threads = ⚠️ { $channel }: Threads für das Team gibt es nur in Text- und Ankündigungskanälen.
not-for-private-threads = ⚠️ { $channel }: Private Threads gibt es nur in Textkanälen.
not-for-posts = ⚠️ { $channel }: Beiträge gibt es nur in Foren.
not-for-channels = ⚠️ { $channel }: Kanäle gibt es nur in Kategorien.
permission-view = Kanal ansehen
permission-send = Nachrichten versenden
permission-attach = Dateien anhängen
permission-send-in-threads = Nachrichten in Threads versenden
permission-public-threads = Öffentliche Threads erstellen
permission-private-threads = Private Threads erstellen
permission-channels = Kanäle verwalten
permission-roles = Berechtigungen verwalten
permission-threads = Threads verwalten
permission-messages = Nachrichten verwalten
permission-pin = Nachrichten anpinnen
permission-links = Links einbetten
permission-history = Nachrichtenverlauf anzeigen
permission-reactions = Reaktionen hinzufügen
permission-commands = Anwendungsbefehle verwenden
