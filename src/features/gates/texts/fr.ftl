lockdown = Les tickets sont fermés pour le moment ; rien n'a été envoyé.
lockdown-because = Les tickets sont fermés pour le moment ; rien n'a été envoyé. { $reason }
blocked = Tu ne peux pas ouvrir de ticket sur { $server }.
blocked-until = Tu ne peux pas ouvrir de ticket sur { $server } jusqu'au { $until }.
flood = Ça faisait beaucoup en peu de temps. Réessaie { $until }.
not-a-member = Tu n'es pas membre de { $server }. Rejoins le serveur, puis réessaie.
needs-role = Ce sujet est réservé à un certain rôle sur { $server }.
needs-roles = Ce sujet est réservé à l'un de ces rôles : { $roles }
denied = Tu ne peux pas ouvrir de ticket à ce sujet. Choisis un autre sujet.
account-age = Ton compte est trop récent pour ouvrir un ticket ici. Tu pourras en ouvrir un le { $until }.
member-age = Tu viens d'arriver. Tu pourras ouvrir un ticket le { $until }.
member-age-unknown = Tu viens d'arriver. Réessaie plus tard.
paused = L'équipe { $server } ne prend pas de tickets pour le moment ; rien n'a été envoyé.
away = L'équipe { $server } est absente ; rien n'a été envoyé.
away-until = L'équipe est absente jusqu'au { $until }.
open = Tu as déjà le ticket #{ $number } ouvert.
open-other = Tu as déjà un ticket ouvert.
challenge = Montre d'abord que tu es une vraie personne.
next = Tu pourras ouvrir le prochain ticket { $until }.
back = L'équipe revient le { $until } ; ton message est en lieu sûr ici.
back-later = L'équipe est absente ; ton message est en lieu sûr ici.

button-go = Aller au ticket
button-anyway = Envoyer quand même
button-undo = Annuler l'action
button-open-again = Rouvrir

blocked-here = Pas envoyé. Tu ne peux pas écrire à l'équipe { $server }.
blocked-here-until = Pas envoyé. Tu ne peux pas écrire à l'équipe { $server } jusqu'au { $until }.

block-command =
    .description = Empêcher quelqu'un d'ouvrir des tickets
    .member = Qui
    .length = Combien de temps, comme 2h, 7j ou 4sem ; sans durée, pour toujours
    .reason = Pourquoi ; seule l'équipe le lit
block-role-command =
    .description = Empêcher toutes les personnes d'un rôle d'ouvrir des tickets
    .role = Quel rôle
unblock-command =
    .description = Permettre de nouveau à quelqu'un d'ouvrir des tickets
    .member = Qui
    .role = Ou quel rôle
blocks-command =
    .description = Qui ne peut pas ouvrir de ticket
lockdown-on-command =
    .description = Fermer tous les tickets pour le moment : personne ne peut en ouvrir
    .reason = Pourquoi ; les membres le lisent
lockdown-off-command =
    .description = Permettre de nouveau aux membres d'ouvrir des tickets
pause-command =
    .description = Ne pas prendre de nouveaux tickets pendant un moment
    .topic = Seulement sur ce sujet
    .text = Ce que les membres lisent à la place
resume-command =
    .description = Reprendre de nouveaux tickets
    .topic = Seulement sur ce sujet

blocked-now = { $who } ne peut plus ouvrir de ticket, et rien de ce que cette personne écrit n'est transmis.
blocked-now-until = { $who } ne peut pas ouvrir de ticket jusqu'au { $until }, et rien de ce que cette personne écrit n'est transmis.
because = Pourquoi : { $reason }
unblocked = { $who } peut de nouveau ouvrir des tickets.
blocks-heading = Qui ne peut pas ouvrir de ticket
blocks-none = Tout le monde peut ouvrir des tickets.
blocks-line = { $who } · pour toujours · par { $by } le { $at } · { $why }
blocks-line-until = { $who } · fin { $until } · par { $by } le { $at } · { $why }
blocks-page = Page { $page } sur { $pages }
button-newer = Plus récents
button-older = Plus anciens
somebody = quelqu'un
reason = { $reason }
no-reason = sans raison indiquée
locked-down = Les tickets sont fermés pour le moment. Ceux qui sont ouverts continuent.
paused-now = Pas de nouveaux tickets jusqu'à la reprise. Ceux qui sont ouverts continuent.
paused-topic = Pas de nouveaux tickets sur « { $topic } » jusqu'à la reprise. Ceux qui sont ouverts continuent.
members-read = Les membres lisent :
open-again = Les membres peuvent de nouveau ouvrir des tickets.
open-again-topic = Les membres peuvent de nouveau ouvrir des tickets sur « { $topic } ».

not-a-length = Ce n'est pas une durée. Écris-la comme 2h, 7j ou 4sem.
nobody-named = Dis qui : un membre ou un rôle.
not-blocked = Il n'y a pas de blocage à lever.
nothing-closed = On peut déjà ouvrir des tickets.
no-such-topic = Il n'y a pas de sujet « { $said } » ici. Choisis-en un dans la liste.

challenge-counts = Ça prend un instant et vaut pour une journée.
picture-heading = Quels sont ces lettres et ces chiffres ?
picture-alt = Des lettres et des chiffres déformés, à recopier. Une question remplace l'image si besoin.
picture-how = Il y en a cinq. Majuscules ou minuscules, peu importe.
sum-heading = Combien font { $first } fois { $second }, plus { $third } ?
sum-how = Écris le résultat en chiffres.
number =
    { $count ->
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
       *[12] douze
    }
checked = C'est juste. On ne te demandera plus rien pendant une journée.
checked-dm = C'est juste. Appuie de nouveau sur le bouton de la carte ci-dessus ; on ne te demandera plus rien pendant une journée.
not-it =
    Ce n'est pas ça. { $left ->
        [one] Il reste { $left } essai.
       *[other] Il reste { $left } essais.
    }
check-over = Cette question est passée. Essaies-en une autre.
check-paused = C'était faux trois fois. Tu pourras réessayer { $until }.
check-gone = Cette question est passée. Recommence là d'où tu viens.
answer-title = Montre que tu es une vraie personne
answer-label = Quelle est la réponse ?

button-start = Commencer
button-answer = Répondre
button-other-picture = Autre image
button-other-sum = Autre question
button-no-picture = Sans image
button-picture = Avec image
button-go-on = Continuer
