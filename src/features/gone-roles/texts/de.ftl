heading = Eine Rolle von { $server } wurde gelöscht
heading-named = Die Rolle { $name } von { $server } wurde gelöscht
stood = Sie war hier genannt und ist herausgenommen: { $of }. Schau, ob dort jemand anderes antworten oder Bescheid bekommen soll.
shut = ⚠️ Mitglieder brauchten diese Rolle für { $of }, also kann dort gerade niemand Tickets öffnen. Wähle eine andere Rolle oder keine.
paused = ⚠️ Diese Regeln ruhen, weil sie ohne sie für andere oder für niemanden gälten: { $of }. `/automation edit` nennt eine andere Rolle, und `/automation resume` schaltet eine Regel wieder ein.
blocked = Wer sie hatte, ist durch sie nicht mehr ausgeschlossen.
in-file = Die Desk-Datei nennt sie vielleicht noch. Nimm sie dort heraus, bevor du sie wieder anwendest.
look = `/admin doctor` sieht sich den ganzen Helpdesk an.
