yours = { $who }, ce ticket est à toi.
given = { $who }, { $by } t'a confié ce ticket.
claimed = { $staff } s'occupe de ce ticket.
released = { $staff } a rendu ce ticket à l'équipe.
left = { $staff } a quitté le serveur : ce ticket revient à toute l'équipe.
left-thread = { $staff } a quitté le fil avant d'y écrire : plus personne ne s'en occupe.
idle = { $staff } n'a rien écrit ici depuis un moment : ce ticket revient à toute l'équipe.
claimed-already = { $who } s'occupe déjà du ticket #{ $number }.
not-yours-to-give = { $who } s'occupe de ce ticket ; il faut être cette personne ou admin pour le confier à quelqu'un.
not-yours-to-answer = Pas envoyé. { $who } s'occupe de ce ticket et y répond ; reprends-le d'abord, ou écris un message interne.
taken-aside = -# Déplacé ici depuis le ticket, où répond { $who }. Prends-le en charge pour y écrire. { $staff }
yours-by-dm = Le ticket #{ $number } sur { $server } est à toi.
button-claim = Prendre en charge
button-unclaim = Rendre à l'équipe
button-assign = Confier
assign-title = Ticket #{ $number }
assign-who = Qui s'en occupe ?
more-claim = T'occuper toi-même de ce ticket
more-take-over = Reprendre
more-take-over-says = T'en occuper à la place de la personne actuelle
more-unclaim = Rendre à l'équipe
more-unclaim-says = Le ticket revient à toute l'équipe
button-go = Aller au ticket
done = { $who } s'occupe maintenant du ticket #{ $number }.
done-nobody = Le ticket #{ $number } revient à toute l'équipe.

skills-heading = Ce que l'équipe sait faire
skills-empty = Personne n'a encore indiqué de compétence : `/skill add`.
skills-row = { $who } { $skills }
skills-now = { $who } reçoit les tickets sur : { $skills }
skills-none = { $who } n'a plus de compétence.
shifts-heading = Qui prend des tickets
shifts-empty = Personne n'a encore indiqué ses disponibilités : `/shift hours` ou `/shift on`.
shift-on = 🔔 { $who } maintenant
shift-on-hours = 🔔 { $who } maintenant, selon ses horaires
shift-off = 💤 { $who } pas maintenant
shift-off-hours = 💤 { $who } pas maintenant, selon ses horaires
shift-now-on = Tu reçois de nouveaux tickets à partir de maintenant.
shift-now-off = Tu ne reçois plus de nouveaux tickets, jusqu'à ce que tu utilises `/shift on`.
shift-now-hours = Tu reçois de nouveaux tickets chaque jour, { $hours } ({ $zone }).
more = et { $count } de plus

not-of-team = { $who } ne répond pas à ce ticket. Choisis quelqu'un de son équipe.
nobody-free = Personne qui pourrait s'en occuper n'est là en ce moment.
who-is-meant = Dis qui : un membre, moi ou personne.
no-hours = Je ne comprends pas ces horaires. Écris-les comme `09:00-17:00`, et le fuseau comme `Europe/Paris`.
no-such-skill = { $who } n'a pas la compétence { $skill }.

option-number = Le numéro du ticket ; sans lui, celui-ci
option-skill = Un tag que portent les tickets, comme remboursements
option-member = Qui ; sans lui, toi
choice-me = moi
choice-nobody = personne
assign-command =
    .description = Dire qui s'occupe de ce ticket
    .member = Quelqu'un de son équipe
    .to = Toi, ou personne
claim-command =
    .description = T'occuper toi-même de ce ticket
unclaim-command =
    .description = Rendre ce ticket à l'équipe
skill-add-command =
    .description = Dire ce que tu sais faire, pour recevoir les tickets qui en parlent
skill-remove-command =
    .description = Retirer une compétence que tu avais indiquée
skill-list-command =
    .description = Ce que chaque personne de l'équipe sait faire
shift-on-command =
    .description = Prendre de nouveaux tickets à partir de maintenant
shift-off-command =
    .description = Ne plus prendre de nouveaux tickets jusqu'à nouvel ordre
shift-hours-command =
    .description = Prendre de nouveaux tickets à certaines heures
    .hours = Comme 09:00-17:00, ou lun-jeu 9:00-17:00, ven 9:00-12:00
    .zone = Comme Europe/Paris
    .days = Comme lun-ven, ou sam, dim, pour des horaires sans jours ; sans indication, chaque jour
shift-list-command =
    .description = Qui de l'équipe prend des tickets maintenant

hand-over-heading = Des tickets te sont confiés sur { $server }
hand-over-from =
    { $count ->
        [one] { $by } a terminé sa permanence et te confie { $count } ticket.
       *[other] { $by } a terminé sa permanence et te confie { $count } tickets.
    }
hand-over-team = **#{ $number }** · { $type } · à ton tour ({ $since }) · { $where }
hand-over-member = **#{ $number }** · { $type } · au tour du membre ({ $since }) · { $where }
hand-over-rests = **#{ $number }** · { $type } · en veille · { $where }
no-place = pas encore de fil
handed-line = { $staff } a confié ce ticket à { $to }.
handed =
    { $count ->
        [one] { $who } s'occupe maintenant de { $count } ticket qui était à toi.
       *[other] { $who } s'occupe maintenant de { $count } tickets qui étaient à toi.
    }
handed-team =
    { $count ->
        [one] { $count } de tes tickets revient à toute l'équipe.
       *[other] { $count } de tes tickets reviennent à toute l'équipe.
    }
handed-none = Il n'y avait rien à confier.
handed-kept =
    { $count ->
        [one] { $count } reste à toi, car { $who } n'y répond pas : { $numbers }
       *[other] { $count } restent à toi, car { $who } n'y répond pas : { $numbers }
    }
handed-left =
    { $count ->
        [one] { $count } attend encore : c'était trop d'un coup. Recommence.
       *[other] { $count } attendent encore : c'était trop d'un coup. Recommence.
    }
not-a-colleague = Choisis quelqu'un d'autre de l'équipe, présent sur ce serveur.
hand-over-command =
    .description = Terminer ta permanence : confier ce dont tu t'occupes à quelqu'un, ou à l'équipe
    .to = Qui prend la suite ; sans indication, toute l'équipe
    .note = Ce que doit savoir la personne qui prend la suite

shift-away = 💤 { $who } : absence jusqu'au { $until }
shift-away-later = { $who } : absence du { $from } au { $until }
shift-now-days = Tu reçois de nouveaux tickets : { $days }, { $hours } ({ $zone }).
shift-now-week = Tu reçois de nouveaux tickets à ces horaires ({ $zone }) : { $hours }
away-now = Tu ne reçois pas de nouveaux tickets jusqu'au { $until }.
away-later = Tu ne reçois pas de nouveaux tickets du { $from } au { $until }.
away-over = Te revoilà : ta permanence dit quand tu reçois des tickets.
away-called-off = Cette absence est annulée : ta permanence dit quand tu reçois des tickets.
away-hint = Ce dont tu t'occupes reste à toi, jusqu'à ce que tu le confies.
no-days = Je ne comprends pas ces jours. Écris-les comme `lun-ven` ou `sam, dim`.
no-time-off = Dis jusqu'à quand dure ton absence, comme `2j`, `vendredi` ou `2026-12-24` : après son début, et dans un an au plus.
not-away = Tu n'es pas en absence.
too-often-away = Tu as déjà 25 absences à venir. Ajoute la suivante quand l'une d'elles sera passée.
away-command =
    .description = Ne pas prendre de nouveaux tickets pendant quelques jours, quelle que soit ta permanence
    .until = Comme 3j, lundi, 2026-12-24 ; off à ton retour, ou pour la prochaine absence
    .from = Quand elle commence ; sans indication, maintenant
