menu = Signaler ce message
command =
    .description = Ce qui a été signalé dans ce ticket, et si la copie est intacte
    .number = Numéro du ticket

heading = Signaler un message de { $name }
copied =
    { $files ->
        [0] Une copie du message est gardée, même s'il est supprimé.
        [one] Une copie du message et de { $files } fichier est gardée, même s'il est supprimé.
       *[other] Une copie du message et de { $files } fichiers est gardée, même s'il est supprimé.
    }
too-large = Pas gardé : { $file } dépasse { $limit } Mo, ou il y en a trop.
file-gone = Pas gardé : { $file } n'a pas pu être copié.
which = Où doit aller le signalement ?
topic = Sujet : { $topic }
not-sent = Pas encore envoyé. La personne qui a écrit le message n'en saura rien.
button-go-on = Continuer
button-send = Envoyer le signalement
button-back = Retour
button-cancel = Annuler
canceled = Rien n'a été envoyé, et la copie est effacée.

copy-of = **Message signalé** de { $name } `{ $id }`
copy-where = { $link } · écrit le { $written } · copié le { $taken }
copy-hash = SHA-256 `{ $hash }`
info =
    { $count ->
        [one] { $count } message signalé est gardé avec.
       *[other] { $count } messages signalés sont gardés avec.
    }

none = Aucun message signalé n'est gardé avec ce ticket.
checked-heading = Signalé dans le ticket #{ $number }
checked-by = De { $name } `{ $id }`
checked-where = { $link } · écrit le { $written } · copié le { $taken }
unchanged = ✅ La copie est intacte.
changed = ⚠️ La copie n'est pas celle qui a été gardée, ou elle est incomplète.
hash = SHA-256 `{ $hash }`

gone = Ce signalement a été envoyé, annulé ou oublié. Signale de nouveau le message pour recommencer.
nothing-in-it = Il n'y a rien dans ce message que je puisse copier. Signales-en un autre.
your-own = C'est toi qui as écrit ce message. Ouvre un ticket pour en parler.
ours = C'est moi qui ai écrit ce message pour d'autres. Écris plutôt à l'équipe dans ton ticket.
no-topic = L'équipe ne prend pas de signalements ici. Écris-lui d'une autre façon.
