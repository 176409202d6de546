is-incident =
    { $count ->
        [0] incident
        [one] incident avec { $count } ticket
       *[other] incident avec { $count } tickets
    }
part-of = fait partie de l'incident { $ticket }
line-started = { $staff } a fait de ce ticket un incident. Les tickets ajoutés en lisent les nouvelles.
line-ended = { $staff } a mis fin à l'incident.
line-added = { $staff } a ajouté ce ticket à l'incident { $ticket }.
line-removed = { $staff } a retiré ce ticket de l'incident { $ticket }.
line-told =
    { $count ->
        [one] { $staff } envoie des nouvelles de l'incident à { $count } membre.
       *[other] { $staff } envoie des nouvelles de l'incident à { $count } membres.
    }
line-closing =
    { $count ->
        [one] { $staff } ferme { $count } ticket de l'incident.
       *[other] { $staff } ferme { $count } tickets de l'incident.
    }

heading = Incident #{ $number }
since =
    { $count ->
        [0] Commencé le { $at } · pas encore d'autres tickets
        [one] Commencé le { $at } · { $count } autre ticket
       *[other] Commencé le { $at } · { $count } autres tickets
    }
over =
    { $count ->
        [0] Terminé le { $at } · pas d'autres tickets
        [one] Terminé le { $at } · { $count } autre ticket
       *[other] Terminé le { $at } · { $count } autres tickets
    }
told = Dernières nouvelles { $at } ; ci-dessous, où elles sont arrivées.
line = { $link } · { $type } · { $member }
line-with-news = { $news } · { $link } · { $type } · { $member }
line-hidden = #{ $number } · tu ne peux pas le lire
news-delivered = ✅ arrivées
news-on-its-way = en route
news-unreachable = ⚠️ ne peut pas recevoir de message privé ; envoi dès que possible
news-failed = ⚠️ refusées par Discord
news-closed = fermé avec l'incident
news-left-out = pas envoyées, le ticket était fermé
news-given-up = ⚠️ l'envoi a échoué ; réponds-y toi-même
button-back = Retour
button-next = Suivant

update-heading =
    { $count ->
        [one] Envoyer ceci à { $count } membre ?
       *[other] Envoyer ceci à { $count } membres ?
    }
close-heading =
    { $count ->
        [one] Fermer { $count } ticket de l'incident ?
       *[other] Fermer { $count } tickets de l'incident ?
    }
ends-nothing = Chaque membre le lit dans son propre ticket, comme une réponse de l'équipe.
ends-incident = Chaque membre le lit dans son propre ticket. Ensuite, l'incident est terminé ; ses tickets restent ouverts.
ends-tickets = Chaque membre lit que son ticket est fermé, avec ceci pour raison. L'incident est terminé ; son propre ticket reste ouvert.
left-out = Laissés de côté, car tu n'y réponds pas ou ne les fermes pas : { $tickets }
button-send = Envoyer
button-close =
    { $count ->
        [one] Fermer { $count } ticket
       *[other] Fermer { $count } tickets
    }
sent-now =
    { $count ->
        [one] En route vers { $count } membre. `/incident show` dit où c'est arrivé.
       *[other] En route vers { $count } membres. `/incident show` dit où c'est arrivé.
    }
closing-now =
    { $count ->
        [one] { $count } ticket est en train de se fermer.
       *[other] { $count } tickets sont en train de se fermer.
    }

done-started = Le ticket #{ $number } est maintenant un incident. Ajoute les tickets des autres avec `/incident add` ; `/incident update` prévient tout le monde.
done-ended = L'incident du ticket #{ $number } est terminé. Ses tickets restent tels quels.
done-added = Ajoutés : { $tickets }
done-removed = Retirés : { $tickets }
not-there = Pas ici, ou tu n'y réponds pas : { $tickets }
not-open = Fermés : { $tickets }
not-reports = Des signalements, dont les membres ne lisent pas de réponse : { $tickets }
not-incidents = Eux-mêmes des incidents : { $tickets }
not-elsewhere = Déjà dans un autre incident : { $tickets }
not-full = Plus de place dans cet incident pour : { $tickets }
not-in-it = Pas dans cet incident : { $tickets }

option-number = Le numéro du ticket ; sans lui, celui-ci
option-incident = Le numéro du ticket de l'incident ; sans lui, celui-ci
option-tickets = Leurs numéros, comme 12, 13, 17
option-message = Ce que lit chaque membre
start-command =
    .description = Faire de ce ticket un incident, pour prévenir d'un coup tous ceux qui en parlent
add-command =
    .description = Ajouter les tickets d'autres membres à un incident
remove-command =
    .description = Retirer des tickets d'un incident
update-command =
    .description = Dire la même chose à chaque membre d'un incident ; tu vois d'abord à combien
close-command =
    .description = Mettre fin à un incident, avec un dernier message s'il y en a un
    .close-tickets = Fermer aussi ses tickets ; le message est la raison
show-command =
    .description = Ce qui fait partie d'un incident, et où ses dernières nouvelles sont arrivées

not-numbers = Donne des numéros de tickets séparés par des virgules, comme `12, 13, 17` ; { $most } au plus à la fois.
already = Le ticket #{ $number } est déjà un incident.
none = Le ticket #{ $number } n'est pas un incident en ce moment. `/incident start` en fait un.
part-of-another = Ce ticket fait partie de l'incident #{ $number }, il ne peut donc pas en être un. Retire-le d'abord de là.
report-is-none = C'est un signalement : son membre ne lit pas de réponse. Commence l'incident dans un ticket.
nobody-to-tell = Personne ne le lirait : aucun ticket de cet incident n'est ouvert et à toi d'y répondre.
not-by-trainee = Quelqu'un d'autre de l'équipe relit d'abord ce que tu dis aux membres. Demande à quelqu'un de l'envoyer.
write-anew = C'est déjà envoyé, ou trop ancien, ou l'incident est terminé. `/incident show` dit où il en est.

with-files = Avec : { $files }
button-files = Ajouter des fichiers
button-other-files = Autres fichiers
files-form =
    .title = Fichiers pour ce message
    .files = Chaque membre les reçoit avec
files-gone = Discord n'a plus ces fichiers. Choisis-les de nouveau.
file-too-large = { $file } est trop grand : un message privé prend 10 Mo par fichier.
