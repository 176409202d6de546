command =
    .description = Ouvrir un ticket avec un membre et lui écrire
    .member = À qui tu écris
    .topic = De quoi il s'agit
menu-member = Contacter ce membre
menu-author = Contacter l'auteur du message

form-title = Écrire à { $member }
form-topic = De quoi s'agit-il ?
form-text = Que doit lire le membre en premier ?
form-as = Signé
form-as-topic = Comme d'habitude pour ce sujet
form-files = Fichiers
blocked = Blocage en cours : { $member } lit ce que tu écris, mais ses messages privés ne te parviennent pas avant la fin.

opened = Le ticket #{ $number } avec { $member } est ouvert : { $room }
waits = Le ticket #{ $number } avec { $member } attend son emplacement. Ton message partira dès qu'il y en aura un.

told-heading = L'équipe { $server } t'a écrit
told-by = { $name } a ouvert le ticket #{ $number } avec toi. Sujet : { $topic }
told-by-team = L'équipe a ouvert le ticket #{ $number } avec toi. Sujet : { $topic }
told-next = Écris ici pour répondre ; l'équipe { $server } te lit.

not-sent = Rien n'a été envoyé
your-words = Tu as écrit :
not-a-member = Cette personne n'est pas sur ce serveur, je ne peux donc pas la joindre. Choisis un membre de ce serveur.
no-bots = On ne peut pas écrire à un bot. Choisis une personne.
not-yourself = Tu ne peux pas ouvrir un ticket avec toi-même. Choisis quelqu'un d'autre.
no-topic = Ce sujet ne fait pas partie des tiens. Tu peux écrire en premier pour les sujets dont tu réponds aux tickets et dont les membres sont nommés.
sent-before = C'est déjà envoyé. Recommence pour écrire encore une fois.
file-gone = Un fichier a disparu avant que je puisse le copier. Envoie-le de nouveau.
nothing-to-say = Ton message est vide. Écris ce que le membre doit lire.
