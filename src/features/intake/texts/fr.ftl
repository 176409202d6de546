server-heading = Écrire à une équipe
not-sent-server = Pas encore envoyé. C'est pour quel serveur ?
server-name = Nom du serveur
which-server = C'est pour quel serveur ?
topic-heading = Écrire à l'équipe { $server }
not-sent-topic = Pas encore envoyé. De quoi s'agit-il ?
what-about = De quoi s'agit-il ?
level-heading = { $topic }
what-exactly = Plus précisément ?
no-ticket = **Aucun ticket n'a été ouvert.**
write-here = Écris ici ce dont tu as besoin ; ce sera joint.
who-reads = L'équipe verra ton nom et ce que tu envoies. Discord le garde ; ce bot ne garde aucune copie de tes messages.
report-next = C'est un signalement : tu reçois un accusé de réception, sans conversation à ce sujet.
who-reads-hidden = L'équipe verra un nom inventé à la place du tien, et ce que tu envoies. Discord le garde ; ce bot ne garde aucune copie de tes messages.
adult = Est-ce que ça concerne du contenu pour adultes ?
button-yes = Oui
button-no = Non
confirm-heading = Envoyer ça à l'équipe { $server } ?
confirm-topic = Pas encore envoyé. Sujet : { $type }
confirm-asks =
    Pas encore envoyé. Sujet : { $type }. { $count ->
        [one] { $count } question d'abord.
       *[other] { $count } questions d'abord.
    }
files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
pick-heading = C'est pour quel ticket ?
not-sent-pick = Pas encore envoyé. Tu as plusieurs tickets ouverts.
which-ticket = C'est pour quel ticket ?
resume = Le ticket #{ $number } a été fermé { $at }. S'agit-il de la même chose ?
is-new = Pas encore envoyé. C'est un nouveau ticket ?
picked = Ton message va dans le ticket #{ $number }, et les suivants aussi.
picked-again = Le ticket #{ $number } est rouvert. Ton message y va, et les suivants aussi.
switched = À ton prochain message, je te demanderai pour quel ticket c'est.
moved = La suite est plus bas.
cancelled = Rien n'a été envoyé. Écris de nouveau quand tu as besoin de l'équipe.
forgotten = Ça n'a pas été envoyé et c'est oublié. Écris de nouveau pour recommencer.
offer-heading = Est-ce que ça t'aide ?
offer-not-sent = Pas encore envoyé.
offer-helped = Aucun ticket n'a été ouvert. Écris de nouveau quand tu as besoin de l'équipe.
over-there = La suite est dans notre conversation. Rien n'est encore envoyé.
cant-dm-heading = Je ne peux pas t'envoyer de message privé
cant-dm = Autorise les messages privés dans les paramètres de confidentialité de { $server }, puis réessaie.
cant-dm-or-thread = Autorise les messages privés dans les paramètres de confidentialité de { $server }, puis réessaie, ou discute dans un fil privé.
full-heading = Il n'y a plus de place avant l'envoi
full = ⚠️ marque ce qui n'est pas gardé. Choisis sur le message auquel je réponds ici, et écris la suite une fois l'envoi fait.
nowhere-heading = Je ne sais pas où envoyer ça
nowhere = Nous n'avons en commun aucun serveur qui prend des messages ici. Rejoins le serveur que tu veux joindre, puis écris de nouveau.

button-other-server = Autre serveur
button-back = Retour
button-previous = Précédent
button-next = Afficher plus
button-open-chat = Ouvrir notre conversation
button-try-again = Réessayer
button-use-thread = Utiliser un fil
button-cancel = Annuler
button-send = Envoyer
button-answer = Répondre et envoyer
button-ticket = Ticket #{ $number }
button-new = Nouveau ticket
button-continue = Continuer #{ $number }
button-helped = Ça m'a aidé
button-ask-on = J'ai encore besoin d'aide
button-switch = Autre ticket

create-command =
    .description = Ouvrir un ticket
    .topic = De quoi il s'agit

draft-gone = C'est terminé : envoyé, abandonné ou oublié. Écris de nouveau pour recommencer.
server-unknown = Je ne connais pas de serveur de ce nom où tu sois. Écris son nom comme Discord l'affiche.
not-a-member = Tu n'es pas membre de ce serveur. Rejoins-le, puis réessaie.
