yours = #{ $number } · { $type } est à toi : { $member }, au tour de l'équipe ({ $since }).
yours-where = Aller ici : { $room }
nothing-for-you = Rien ne t'attend. Dans ce que tu traites, quelqu'un s'en occupe déjà, ou c'est au membre de répondre.

mine-looked = Tu t'occupes de
mine-asked = Tu as demandé
mine-none = Tu ne t'occupes d'aucun ticket.
mine-asked-none = Tu n'as aucun ticket ouvert.
mine-unclaimed =
    { $count ->
        [one] { $count } autre attend quelqu'un
       *[other] { $count } autres attendent quelqu'un
    }. `/ticket next` prend celui qui attend depuis le plus longtemps.
looked-team = 🔔 #{ $number } · { $type } · { $member } · au tour de l'équipe ({ $since }) · { $where }
looked-member = 💬 #{ $number } · { $type } · { $member } · au tour du membre ({ $since }) · { $where }
looked-rests = 💤 #{ $number } · { $type } · { $member } · en veille, fin { $until } · { $where }
looked-on-hold = 💤 #{ $number } · { $type } · { $member } · suspendu · { $where }
looked-in-line = 🔔 #{ $number } · { $type } · { $member } · dans la file ({ $since }) · { $where }
asked-team = 🔔 #{ $number } · { $about } · au tour de l'équipe ({ $since }) · { $where }
asked-you = 💬 #{ $number } · { $about } · à ton tour ({ $since }) · { $where }
asked-in-line = 🔔 #{ $number } · { $about } · dans la file ({ $since }) · { $where }
type-at = { $type } sur { $server }
no-place = pas encore d'emplacement
page = Page { $page } sur { $pages }
button-back = Retour
button-forward = Suivant

next-command =
    .description = T'occuper du ticket qui attend depuis le plus longtemps
mine-command =
    .description = Ce dont tu t'occupes, et ce que tu as demandé

list-heading = Ce qui attend sur { $server }
list-empty = Rien n'attend l'équipe.
list-hidden = Rien n'est listé ici : aucun sujet n'est traité par toutes les personnes qui voient ce salon. Un admin peut en choisir un autre avec `/desk list`.
list-more = et { $count } de plus dans `/ticket list`
in-line = { $before } · { $next }
count-waiting = En attente : { $count }
count-unclaimed = à prendre : { $count }
count-overdue = en retard : { $count }
count-unreached = pas transmis : { $count }
row = #{ $number } · { $type } · { $member }
row-team = 🔔 #{ $number } · { $type } · { $member }
row-problem = ⚠️ #{ $number } · { $type } · { $member }
high = **haute**
urgent = **urgente**
critical = **critique**
pinned = épinglé
overdue = **en retard**
unreached = **pas transmis**
unclaimed = à prendre ({ $since })
claimed = pris en charge ({ $since })
members = au tour du membre ({ $since })
place = { $room }
button-next = Prendre le suivant
button-mine = Mes tickets

list-stands = La liste de ce qui attend se trouve dans { $channel }.
list-leaves-out = N'y figurent pas : { $topics }. Certaines personnes qui voient ce salon n'y répondent pas.
list-how = Elle se met à jour en moins d'une minute, et revient si quelqu'un la supprime.
list-none = Il n'y a pas de liste de ce qui attend. `/desk list` avec un salon de l'équipe en crée une.
from-file = Le fichier de configuration du serveur dit où se trouve cette liste. Change-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
where-or-not = Indique un salon ou enlève la liste, pas les deux.
no-such-channel = Je ne vois pas ce salon. Laisse-moi entrer, ou indiques-en un autre.
desk-list-command =
    .description = Où l'équipe lit ce qui attend, en un seul message
    .channel = Un salon de l'équipe ; sans lui, tu vois l'actuel
    .off = Enlever la liste

morning = Ce qui t'attend sur { $server }
morning-more = et { $count } de plus dont tu t'occupes
morning-unclaimed =
    { $count ->
        [one] { $count } ticket attend quelqu'un ({ $since }).
       *[other] { $count } tickets attendent quelqu'un, le plus ancien { $since }.
    }
morning-change = Change l'heure de ce message, ou arrête-le, avec `/morning` sur le serveur.
morning-on = À { $time } ({ $zone }), tu reçois un message avec ce qui t'attend, les jours où il y a quelque chose.
morning-next = Prochain : { $at }
morning-off = Tu ne reçois pas de message le matin. `/morning at:08:30` en envoie un.
not-a-time = Ce n'est pas une heure. Écris-la comme 08:30, ou off.
morning-command =
    .description = Un message chaque matin avec ce qui t'attend
    .at = Quand, comme 08:30 ; off l'arrête
