digest = Du nouveau sur { $server }
digest-line = { $ticket } · #{ $number } : { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
digest-page = Page { $page } sur { $pages }
button-back = Retour
button-next = Suivant
digest-change = Change ta façon d'être au courant avec `/notify` sur le serveur.
answered-line = { $member }, l'équipe { $server } t'a répondu ci-dessus.
answered = Il y a une réponse dans le ticket #{ $number }
answered-where = L'équipe { $server } t'a répondu il y a 12 heures et attend ton message.
go-to-ticket = Aller au ticket
way-ping = Je te mentionne quand un membre écrit, au plus une fois toutes les deux minutes.
way-digest = Je t'envoie un message quand des membres ont écrit, au plus une fois par heure.
way-off = Je ne te préviens pas quand des membres écrivent.
quiet = Rien ne t'arrive de { $from } à { $to } ({ $zone }) ; tu l'apprends ensuite.
which-tickets = Ça concerne les tickets dont tu t'occupes ou que tu suis. `/ticket follow` en ajoute un.
following = Tu suis maintenant le ticket #{ $number }.
not-following = Tu ne suis plus le ticket #{ $number }.

notify-command =
    .description = Comment tu apprends ce que les membres écrivent
    .way = Mention, message, ou rien
    .ping = Me mentionner
    .digest = Regrouper dans un message
    .off = Rien
    .quiet-from = Quand commencent tes heures calmes, comme 22:00
    .quiet-to = Quand elles finissent, comme 07:00 ; deux fois la même heure les supprime
    .time-zone = Ton fuseau horaire, comme Europe/Paris
follow-command =
    .description = Suivre ce ticket sans t'en occuper
unfollow-command =
    .description = Ne plus suivre ce ticket

not-a-time = Les heures calmes demandent deux heures, comme 22:00 et 07:00. Relance la commande avec les deux.
not-a-time-zone = Ce fuseau horaire n'existe pas. Indiques-en un comme Europe/Paris ou America/Montreal.
digest-forgotten = Cette liste a plus d'une semaine et n'est plus gardée. `/ticket list` sur le serveur montre ce qui est ouvert.

more-follow = Suivre
more-follow-says = Apprendre ce que le membre écrit, sans t'en occuper
more-unfollow = Ne plus suivre
more-unfollow-says = Ne plus en être au courant
