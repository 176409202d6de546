command =
    .description = Prüfen, was der Bot hier darf und ob der Helpdesk funktionieren kann
button-again = Prüfen
button-invite = Neu einladen
well = ✅ Alles ist, wie es sein soll
well-looked = In jedem benutzten Kanal darf ich, was ich brauche, und das Team sieht seine Tickets und erfährt von ihnen.
heading = { $count ->
        [one] Das solltest du dir ansehen
       *[other] { $count } Dinge solltest du dir ansehen
    }
more = und { $count } weitere
no-desk = Hier gibt es noch keinen Helpdesk
no-desk-what-now = Benutze `/setup start`: Was fehlt, steht da, bevor irgendetwas angelegt wird.
server-permissions = ⚠️ Dieser Server hat mir weniger erlaubt, als ich brauche. Es fehlt: { $count ->
        [1] { $first }
        [2] { $first }, { $second }
        [3] { $first }, { $second }, { $third }
       *[other] { $first }, { $second }, { $third } und { $more } weitere
    }. **Neu einladen** ergänzt es.
channel-gone = ⚠️ { $of }: Ein Kanal wurde gelöscht. Wähle einen anderen.
role-gone = ⚠️ { $of }: Eine Rolle wurde gelöscht. Wähle eine andere.
nobody-answers = ⚠️ { $of }: Niemand antwortet. Nenne eine Rolle.
everybody-reads = ⚠️ { $channel } ist für das Team, und alle können ihn sehen ({ $of }). Verbirg ihn vor den Mitgliedern.
team-cannot-see = ⚠️ { $roles } sieht { $channel } nicht. Erlaube dort „Kanal ansehen“, sonst bleiben Tickets ungelesen.
team-without-threads = ⚠️ { $roles } darf in { $channel } keine Threads verwalten und sieht nur die Tickets, in die es geholt wurde. Erlaube dort „Threads verwalten“.
not-pingable = ⚠️ { $roles } kann ich nicht anpingen, also erfährt niemand von neuen Tickets. Schalte in den Einstellungen der Rolle „Jedem erlauben, diese Rolle zu erwähnen“ ein.
different-teams = ⚠️ { $channel }: Private Threads von { $panels } haben verschiedene Teams. Wer dort Threads verwaltet, liest alle; gib jeder Hilfe-Nachricht ihren eigenen Kanal.
idle-setting = ⚠️ `{ $setting }` ist gesetzt und bewirkt nichts, solange der Teil `{ $part }` aus ist: `/setup add { $part }`
