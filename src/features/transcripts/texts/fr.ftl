saved = Transcription du ticket #{ $number } · { $topic }
sent = Une copie du ticket #{ $number } · { $server }. Le fichier s'ouvre dans un navigateur.
asked = Transcription du ticket #{ $number } · { $server }

for-team =
    { $count ->
        [1] Ticket #{ $number }, tel que l'équipe le lit : un message.
       *[other] Ticket #{ $number }, tel que l'équipe le lit : { $count } messages.
    }
for-member =
    { $count ->
        [1] Une copie du ticket #{ $number } : un message. Elle s'ouvre dans un navigateur.
       *[other] Une copie du ticket #{ $number } : { $count } messages. Elle s'ouvre dans un navigateur.
    }
for-member-by-team =
    { $count ->
        [1] Ticket #{ $number }, tel que son membre pouvait le lire : un message.
       *[other] Ticket #{ $number }, tel que son membre pouvait le lire : { $count } messages.
    }
files-named =
    { $count ->
        [1] Un fichier y est seulement nommé : il est trop lourd ou n'existe plus.
       *[other] { $count } fichiers y sont seulement nommés : ils sont trop lourds ou n'existent plus.
    }
on-its-way = La transcription du ticket #{ $number } est longue. Elle arrive en message privé.
button-copy = Obtenir une copie
more = Transcription
more-says = Tout ce qui a été dit, dans un fichier

command =
    .description = Tout ce qui a été dit dans un ticket, dans un fichier
    .format = Le type de fichier ; sans réponse, une page pour le navigateur
    .number = Le numéro du ticket ; sans lui, celui-ci
    .for = Pour qui ; sans réponse, pour l'équipe
format-html = Une page pour le navigateur
format-txt = Texte brut
format-json = JSON, pour les programmes
reader-team = L'équipe : tout
reader-member = Le membre : ce qu'il pouvait lire

gone = On ne peut plus rien lire du ticket #{ $number } : l'emplacement où l'on en parlait n'existe plus.
being-made = La transcription du ticket #{ $number } est en cours. Elle arrive dans la première réponse.
no-copy = Il n'y a pas de copie des tickets comme le #{ $number }. L'équipe peut dire ce qu'il contenait.
member-hidden = Dans le ticket #{ $number }, l'équipe ne sait pas qui demande. Sa propre copie le dirait, elle n'est donc que pour cette personne.
info-not-saved = Aucune transcription n'est enregistrée : { $channel } est lu par des personnes qui ne peuvent pas lire ce ticket.
doctor-not-saved = ⚠️ { $of } : les transcriptions ne sont pas enregistrées dans { $channel }, car plus de personnes y lisent que celles qui peuvent lire ces tickets. Le sujet a besoin de son propre salon de transcriptions.
doctor-department-not-saved = ⚠️ { $of } : les transcriptions ne sont enregistrées nulle part, car d'autres que l'équipe d'un sujet y répondent. Un sujet avec son propre salon de transcriptions qui y donne ses tickets les enregistre.

file-title = Ticket #{ $number }
file-member = Membre : { $member }
file-opened = Ouvert : { $at }
file-closed = Fermé : { $at }
file-reason = Raison : { $reason }
file-made = Date de la copie : { $at }
file-for-team = Pour l'équipe seulement
file-for-member = Ce que le membre pouvait lire
file-for-you = Ce que tu pouvais lire
file-answers = Réponses
file-notes = Notes
file-claims = Suivi par
file-nobody = Personne
file-search = Rechercher
file-edited = modifié
file-team-only = Équipe seulement
file-forwarded = Transféré
file-spoiler = Spoiler
file-older = Les plus anciens messages manquent : il y en a trop pour une transcription.
file-places = Il manque quelque chose : un emplacement de ce ticket n'existe plus ou ne peut pas être lu.
file-part = Partie { $number } sur { $of }
file-reply-to = Réponse à { $name }
file-sticker = Autocollant : { $name }
file-poll = Sondage : { $question }
file-votes =
    { $count ->
        [1] un vote
       *[other] { $count } votes
    }
file-kept = { $file } · { $size } Ko
file-named = { $file } · { $size } Ko · absent de ce fichier
file-pinned = Un message a été épinglé.
file-renamed = Le nom a été changé.
file-joined = Quelqu'un a été ajouté.
file-left = Quelqu'un est parti.
file-notice = Un avis de Discord.
