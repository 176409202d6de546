near = { $who }, une réponse est attendue { $due }.
near-nobody = Une réponse est attendue { $due }, et personne ne s'occupe de ce ticket.
missed = ⚠️ { $who }, une réponse était attendue { $due }.
missed-nobody = ⚠️ Une réponse était attendue { $due }, et personne ne s'occupe de ce ticket.
taken-up = { $said } C'est maintenant au niveau { $level }.
card-due = réponse attendue { $due }
card-overdue = **en retard**, une réponse était attendue { $due }
info-first = La première réponse est attendue { $due } : { $date }
info-next = La prochaine réponse est attendue { $due } : { $date }
solve-near = { $who }, ce ticket doit être résolu { $due }.
solve-near-nobody = Ce ticket doit être résolu { $due }, et personne ne s'en occupe.
unsolved = ⚠️ { $who }, ce ticket devait être résolu { $due }.
unsolved-nobody = ⚠️ Ce ticket devait être résolu { $due }, et personne ne s'en occupe.
card-solve = à résoudre { $due }
card-unsolved = **en retard**, à résoudre { $due }
info-solve = À résoudre { $due } : { $date }
lately = Ces derniers temps, la moitié des tickets sur ce sujet ont reçu une réponse en moins de { $length }.
length-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
length-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
length-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

report-heading =
    Délais de réponse manqués, { $days ->
        [1] le dernier jour
       *[other] les { $days } derniers jours
    }
report-topic = Sujet : { $topic }
report-member = Dans les tickets de { $member }
report-none = Rien n'a été manqué.
report-counts = Premières réponses : { $first } · réponses suivantes : { $next } · pas résolus à temps : { $resolution }
report-line = #{ $number } · { $type } · { $what }, pour le { $due } · { $who } · { $room }
report-nobody = personne ne s'en occupait
report-no-place = plus d'emplacement
report-page = Page { $page } sur { $pages }, les délais les plus récents d'abord.
owed-first = première réponse
owed-next = réponse suivante
owed-resolution = pas résolu
button-back = Retour
button-next = Suivant

report-command =
    .description = Ce qui n'a pas été fait à temps, selon les horaires de l'équipe
    .days = Sur combien de jours ; 30 sans indication
    .topic = Seulement sur ce sujet
    .member = Seulement ce dont cette personne s'occupait
