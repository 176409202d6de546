card = suspendu, reprise { $until }
info = Suspendu jusqu'au { $date }, { $at }
the-team = L'équipe
here = { $by } a suspendu ce ticket jusqu'au { $until }.
here-because = { $by } a suspendu ce ticket jusqu'au { $until }. { $reason }
goes-on-here = Ce ticket reprend : il n'est plus suspendu.
goes-on-here-by = { $by } reprend ce ticket : il n'est plus suspendu.
there = L'équipe { $server } a suspendu le ticket #{ $number } jusqu'au { $date }, { $at }. Ce que tu écris d'ici là est gardé avec.
because = Pourquoi : { $reason }
still = Gardé avec le ticket #{ $number }. Il est suspendu jusqu'au { $date }, { $at } ; personne de l'équipe { $server } ne répond avant.
goes-on = Le ticket #{ $number } n'est plus suspendu. L'équipe { $server } le reprend.
done = Le ticket #{ $number } est suspendu jusqu'au { $date }. Le membre le sait, et ce qu'il écrit n'y met pas fin.
done-off = Le ticket #{ $number } n'est plus suspendu.
card-no-end = suspendu
info-no-end = Suspendu jusqu'à ce que l'équipe le reprenne
here-no-end = { $by } a suspendu ce ticket jusqu'à ce que l'équipe le reprenne.
here-no-end-because = { $by } a suspendu ce ticket jusqu'à ce que l'équipe le reprenne. { $reason }
there-no-end = L'équipe { $server } a suspendu le ticket #{ $number } ; la reprise sera annoncée ici. Ce que tu écris d'ici là est gardé avec.
still-no-end = Gardé avec le ticket #{ $number }. Il est suspendu ; sa reprise par l'équipe { $server } sera annoncée ici.
done-no-end = Le ticket #{ $number } est suspendu jusqu'à ce que quelqu'un le reprenne. Le membre le sait, et ce qu'il écrit n'y met pas fin.
button-no-end = Sans fin

option-number = Le numéro du ticket ; sans lui, celui-ci
on-command =
    .description = Suspendre ce ticket, quoi qu'écrive le membre, qui apprend jusqu'à quand
    .until = Comme 2j, vendredi, 2026-12-24 ; sans indication, jusqu'à ce que l'équipe reprenne
    .reason = Pourquoi ; le membre le lit
off-command =
    .description = Reprendre un ticket suspendu

not-a-moment = Dis jusqu'à quand, en minutes ou comme `2j`, `vendredi` ou `2026-12-24` : une minute au moins, 90 jours au plus.
not-on-hold = Ce ticket n'est pas suspendu.
no-reason-of-trainee = Le membre lirait la raison, et personne ne l'a encore relue. Suspends-le sans raison.

more-hold = Suspendre
more-hold-says = Le laisser en attente, quoi qu'écrive le membre, qui apprend jusqu'à quand
more-resume = Reprendre
more-resume-says = Il n'est plus suspendu ; le membre l'apprend
how-long = Pour combien de temps suspendre le ticket #{ $number } ? Le membre l'apprend.
button-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
