## tickets
confirm-who-reads = Ça reste entre toi et nous.
opened-heading = Nous avons ton ticket #{ $number }
opened-next = Écris ici dès que tu veux ajouter quelque chose ; la réponse arrive dans cette conversation.
opened-at = Nous avons ton ticket #{ $number } : { $room }
opened-soon = Nous avons ton ticket #{ $number }. Je t'y mentionnerai.
opened-in-dm = Nous avons ton ticket #{ $number }. La réponse arrive dans notre conversation.
opening = Le ticket #{ $number } est en route vers nous.
line-heading = Tu es numéro { $position } dans la file, et nous le savons
line-probably = Ton message est entre de bonnes mains. Le ticket s'ouvre tout seul, probablement { $at }.
line-next = Ton message est entre de bonnes mains. Le ticket s'ouvre tout seul.
cant-dm = Nous pouvons lire ton ticket, mais pas encore te répondre. Autorise les messages privés dans les paramètres de confidentialité de { $server }, puis réessaie.
reopen-until = S'il reste quelque chose, tu peux le rouvrir jusqu'au { $until }.
closed-for-good = S'il te reste une question, écris ici ; l'équipe { $server } recevra un nouveau ticket.
closed-heading = Le ticket #{ $number } est terminé
closed-next = Si ce n'est pas fini pour toi, écris simplement ici. L'équipe { $server } verra toute la conversation.
closed-plain = Nous avons fermé ce ticket.
closed-plain-because = Nous avons fermé ce ticket : { $reason }
closed-unanswered = Nous n'avons plus eu de tes nouvelles. Reviens quand tu veux.
reopened-next = Nous nous y remettons : l'équipe { $server } voit ce que tu écris ici.
receipt-heading = L'équipe { $server } a bien ton signalement
receipt-next = Il n'y a pas de conversation à ce sujet, mais il est lu. Pour nous parler, ouvre un ticket sur autre chose.
closed-report = Si tu en vois d'autres, envoie un autre signalement à l'équipe { $server }.
moved-to = Nous continuons ici : { $room }.
moved-number-to = Nous continuons le ticket #{ $number } ici : { $room }.
moved-to-dm = Nous continuons en message privé.
goes-on-heading = Nous continuons ici avec le ticket #{ $number }
moving = Le ticket #{ $number } passe dans un fil privé. Je t'y mentionnerai, tu le trouveras facilement.
line-left = Tu as quitté la file, et aucun ticket n'a été ouvert. Tu peux revenir quand tu veux.
adult-where = Si oui, nous en parlons là où Discord vérifie l'âge de chacun.
confirm-report = Seule l'équipe le lit. Tu reçois un accusé de réception, pour savoir qu'il est bien arrivé ; il n'y a pas de conversation à ce sujet.
cant-dm-heading = J'aimerais t'écrire, mais je ne peux pas
too-late-to-reopen = Le ticket #{ $number } ne peut plus être rouvert. Écris simplement un nouveau message, un autre s'ouvrira.
closed-thread-gone = Son emplacement sur le serveur a été supprimé. Si ce n'est pas fini pour toi, écris simplement ici ; l'équipe { $server } recevra un nouveau ticket.
closed-outside = Son emplacement est maintenant réservé à l'équipe. Si ce n'est pas fini pour toi, rouvre-le simplement ; tu y auras de nouveau accès.
opened-as = Ici, l'équipe te connaît sous le nom { $alias }, et pas sous le tien.
receipt-waits-heading = Ton signalement est en lieu sûr
receipt-waits-next = Tu n'as plus rien à faire : il arrivera tout seul à l'équipe { $server } dès qu'il y aura de la place. Il n'y a pas de conversation à ce sujet.
failed-heading = Malheureusement, ça n'a pas marché
failed-next = Je ne peux pas créer d'emplacement pour ton ticket sur { $server }, et l'équipe n'a pas été prévenue. Écris-lui d'une autre façon, pour qu'elle ait de tes nouvelles.
closed-report-heading = Nous avons traité le signalement #{ $number }
reopened-plain = Nous avons rouvert ce ticket.
reopened-next-at = Nous continuons ici : { $room }. L'équipe { $server } y lit ce que tu écris.
reopened-next-elsewhere = Nous continuons à un nouvel endroit du serveur, avec l'équipe { $server }.
gone = Je ne trouve pas ce ticket ici. Cherche un message plus récent de moi.
room-gone = L'emplacement du ticket #{ $number } a été supprimé, il ne peut donc pas être rouvert. Ouvre simplement un nouveau ticket.
could-not-open = Malheureusement, le ticket n'a pas été ouvert : je ne peux pas lui créer d'emplacement. L'équipe n'a pas été prévenue ; un admin peut m'y autoriser.
several-open = Lequel veux-tu fermer ? Tu as plusieurs tickets ouverts : appuie sur « Fermer le ticket » sur la carte de celui-là.
already-closed = Le ticket #{ $number } est déjà fermé, il n'y a plus rien à faire.
already-open-again = Le ticket #{ $number } est déjà ouvert, il n'y a plus rien à faire.
topic-gone = Ce sujet n'est plus proposé. Choisis celui qui s'en approche le plus.
no-desk = Il n'y a pas encore de support sur ce serveur. Parles-en à un admin, qui peut en mettre un en place.
files-not-sent-why = Pour que ton nom reste caché : les fichiers de ce genre disent souvent qui les a faits, et je ne peux pas l'enlever. Tes réponses ont été envoyées.
files-not-sent-now = Écris ici avec une image, ou avec le fichier : je te demande d'abord, avant de l'envoyer à l'équipe.
locked-plain = Nous avons verrouillé ce ticket : seule l'équipe a la parole maintenant.
locked-plain-because = Nous avons verrouillé ce ticket : seule l'équipe a la parole maintenant. { $reason }
unlocked-plain = Nous avons déverrouillé ce ticket : tout le monde a de nouveau la parole.
locked-for-member = Chez { $server }, nous avons verrouillé le ticket #{ $number }. Ce que tu écris à ce sujet ne nous parvient pas tant qu'il est verrouillé.
unlocked-for-member = Chez { $server }, nous avons déverrouillé le ticket #{ $number } et nous te lisons de nouveau. Écris ici ; ce qui porte un signe d'avertissement ne nous est pas parvenu.
not-passed-on = Ça ne nous est pas parvenu : le ticket #{ $number } est verrouillé. Ce que tu écris reçoit un signe d'avertissement jusqu'à ce que l'équipe { $server } le déverrouille.
transferred-plain = Nous avons remis ce ticket à { $member }.
transferred-plain-because = Nous avons remis ce ticket à { $member }. { $reason }
transferred-from = Avant toi, c'était { $former } ; chez { $server }, nous te l'avons remis.
transferred-not-yours = Chez { $server }, nous avons remis le ticket #{ $number } à quelqu'un d'autre. Tu ne liras pas ce qui s'y dit à partir de maintenant. Si tu as encore besoin de nous, ouvre simplement le tien.
still-opening = Ce ticket est en train de s'ouvrir. Réessaie dans un instant, quand il sera ouvert.

## closing
solved = Chez { $server }, nous pensons que le ticket #{ $number } est terminé. C'est toi qui le sais le mieux.
said-yes = Bonne nouvelle : le ticket #{ $number } est résolu.
said-not-yet = Le ticket #{ $number } reste ouvert. Dis-nous ici ce qui manque encore ; l'équipe { $server } le lira.
soon = L'équipe { $server } t'a répondu et aimerait avoir de tes nouvelles. Écris ici avant le { $date } et il reste ouvert.
solved-heading = C'est résolu pour toi ?
soon-heading = Le ticket #{ $number } se ferme { $at }, sauf si tu écris
asked-over = Chez { $server }, nous avons demandé si le ticket #{ $number } est résolu.
only-the-member = Cette question est pour le membre qui a demandé de l'aide.
asked-no-more = Cette question ne se pose plus : le ticket est fermé, ou nous l'avons posée de nouveau.

## intake
not-sent-topic = Pas encore envoyé. Qu'est-ce qui t'amène ?
write-here = Dis-nous ici ce dont tu as besoin ; ce sera joint.
confirm-heading = On envoie ça à l'équipe { $server } ?
cancelled = Rien n'a été envoyé. Nous sommes là quand tu as besoin de nous.
forgotten = Ça n'a pas été envoyé et c'est oublié. Écris de nouveau et nous recommençons.
offer-helped = Très bien, aucun ticket n'a été ouvert. Nous sommes là quand tu as besoin de nous.
draft-gone = C'est terminé : envoyé, abandonné ou oublié. Écris de nouveau et nous recommençons.
not-sent-server = Pas encore envoyé. Quel serveur veux-tu joindre ?
which-server = Quel serveur veux-tu joindre ?
report-next = C'est un signalement : tu reçois un accusé de réception, pour savoir qu'il est bien arrivé, sans conversation à ce sujet.
pick-heading = C'est pour lequel de tes tickets ?
not-sent-pick = Pas encore envoyé, car tu as plusieurs tickets ouverts chez nous.
resume = Le ticket #{ $number } a été fermé { $at }. Est-ce toujours à propos de la même chose ?
is-new = Pas encore envoyé. On ouvre un nouveau ticket pour ça ?
picked = C'est noté : ton message va dans le ticket #{ $number }, et les suivants aussi.
picked-again = C'est noté : le ticket #{ $number } est rouvert. Ton message y va, et les suivants aussi.
switched = Pas de souci : à ton prochain message, je te demanderai pour quel ticket c'est.
moved = Nous continuons plus bas.
offer-heading = Est-ce que ça t'aide déjà ?
over-there = Nous continuons dans notre conversation. Rien n'est encore envoyé.
cant-dm-heading = J'aimerais t'écrire, mais je ne peux pas
cant-dm = Autorise les messages privés dans les paramètres de confidentialité de { $server }, puis réessaie, et nous pourrons nous parler.
cant-dm-or-thread = Autorise les messages privés dans les paramètres de confidentialité de { $server }, puis réessaie. Ou parlons-nous dans un fil privé.
nowhere-heading = Je ne sais pas encore où envoyer ça
nowhere = Nous n'avons en commun aucun serveur qui prend des messages ici. Rejoins le serveur que tu veux joindre, puis écris-moi de nouveau.
server-unknown = Je ne trouve pas de serveur de ce nom où tu sois. Écris son nom comme Discord l'affiche, et je cherche de nouveau.
not-a-member = Tu n'es pas encore membre de ce serveur. Rejoins-le, puis réessaie.

## gates
lockdown = Nous ne prenons pas de tickets pour le moment ; rien n'a été envoyé.
blocked = Malheureusement, tu ne peux pas ouvrir de ticket sur { $server }.
flood = Ça faisait beaucoup d'un coup. Respire un peu et réessaie { $until }.
account-age = Ton compte est encore tout récent. Tu pourras ouvrir un ticket ici le { $until }.
member-age = Tu viens de nous rejoindre. Tu pourras ouvrir un ticket le { $until }.
paused = L'équipe { $server } ne peut pas prendre de tickets pour le moment ; rien n'a été envoyé. Reviens plus tard.
away = Personne de l'équipe { $server } n'est là ; rien n'a été envoyé.
away-until = Nous ne sommes pas là jusqu'au { $until }.
open = Nous avons déjà ton ticket #{ $number }. Écris simplement là-bas.
next = Tu pourras ouvrir le prochain ticket { $until }. D'ici là, nous nous occupons de celui que tu as.
back = Nous revenons le { $until } ; ton message est en lieu sûr ici.
back-later = Nous ne sommes pas là ; ton message est en lieu sûr ici.
lockdown-because = Nous ne prenons pas de tickets pour le moment ; rien n'a été envoyé. { $reason }
blocked-until = Tu ne peux pas ouvrir de ticket sur { $server } jusqu'au { $until }. Après, ce sera de nouveau possible.
not-a-member = Tu n'es pas encore membre de { $server }. Rejoins le serveur, puis réessaie.
needs-role = Nous réservons ce sujet à un certain rôle sur { $server }. Un autre convient peut-être.
needs-roles = Nous réservons ce sujet à l'un de ces rôles : { $roles }
denied = Tu ne peux pas ouvrir de ticket à ce sujet. Un autre sujet convient peut-être.
member-age-unknown = Tu viens de nous rejoindre. Réessaie un peu plus tard.
open-other = Nous avons déjà un ticket de toi ouvert. Écris simplement là-bas.
challenge = Avant de commencer : montre que tu es une vraie personne.
challenge-counts = Ça ne prend qu'un instant et vaut pour toute une journée.
picture-how = Il y en a cinq. Majuscules ou minuscules, peu importe, et tu peux prendre une autre image.
checked = Merci, c'est juste. On ne te demandera plus rien pendant une journée.
checked-dm = Merci, c'est juste. Appuie de nouveau sur le bouton de la carte ci-dessus ; on ne te demandera plus rien pendant une journée.
not-it =
    Ce n'est pas tout à fait ça. { $left ->
        [one] Il te reste { $left } essai.
       *[other] Il te reste { $left } essais.
    }
check-over = Cette question est passée, mais tu peux en essayer une autre.
check-paused = C'était faux trois fois ; ça arrive. Tu pourras réessayer { $until }.
check-gone = Cette question est passée. Recommence simplement là d'où tu viens.
blocked-here = Ce n'est malheureusement pas envoyé. Tu ne peux pas écrire à l'équipe { $server }.
blocked-here-until = Ce n'est pas envoyé. Tu ne peux pas écrire à l'équipe { $server } jusqu'au { $until }. Après, ce sera de nouveau possible.

## panels
heading = Que peut faire l'équipe { $server } pour toi ?
text = Dis-nous de quoi il s'agit. Ça reste entre toi et nous.
gone = Ce message d'aide n'est plus à jour. Cherches-en un plus récent ; si tu n'en trouves pas, demande à un admin.

## ratings
asked = Comment avons-nous fait ?
reported = Merci. L'équipe { $server } lit ce que tu as dit du ticket #{ $number }.
asked-member = { $member }, comment avons-nous fait ? La question n'est que pour toi, et seule l'équipe lit la réponse.
said = Merci. Ta réponse : { $rating }
until-words = Nous lisons ce que tu as écrit. Tu peux modifier les deux jusqu'au { $until }.
feedback-done = Merci pour ton avis sur le ticket #{ $number } : { $rating }. L'équipe le lit.
not-closed = Le ticket #{ $number } est encore ouvert. Dis-nous ce que tu en penses une fois qu'il est fermé.
stays = C'était il y a plus de 7 jours : nous laissons tel quel ce que tu as dit du ticket #{ $number }.
not-rated = Dis-nous d'abord comment était l'aide ; ensuite, tu peux ajouter un commentaire.
nothing-to-rate = Tu n'as pas encore ici de ticket fermé à évaluer.
not-asked = Pour ce sujet, nous ne demandons pas comment était l'aide.
too-many-problems = Tu nous as déjà signalé trois problèmes avec le ticket #{ $number }, on n'en prend pas plus ici. Ouvre un autre ticket pour en parler avec nous.
no-place-left = L'emplacement du ticket #{ $number } a été supprimé, nous ne lirions pas ceci. Ouvre un autre ticket pour en parler avec nous.

## holds
there = Chez { $server }, nous avons suspendu le ticket #{ $number } jusqu'au { $date }, { $at }. Ce que tu écris d'ici là est gardé avec.
still = Gardé avec le ticket #{ $number }. Chez { $server }, nous le regardons de nouveau le { $date }, { $at }.
goes-on = Nous revoilà sur le ticket #{ $number }. L'équipe { $server } le reprend.
goes-on-here = Nous reprenons ce ticket : il n'est plus suspendu.
there-no-end = Chez { $server }, nous avons suspendu le ticket #{ $number } et te dirons ici quand il reprend. Ce que tu écris d'ici là est gardé avec.
still-no-end = Gardé avec le ticket #{ $number }. Il est suspendu ; chez { $server }, nous te dirons ici quand il reprend.

## forms
page-kept = Nous gardons tes réponses jusqu'ici. Rien n'est encore envoyé.
cancelled = Rien n'a été envoyé, et tes réponses sont oubliées. Nous sommes là quand tu as besoin de nous.
kept-until = Prends ton temps ; elles sont oubliées { $at } si tu ne continues pas.
mistakes-heading =
    { $count ->
        [1] Une réponse demande une petite correction
        [2] Deux réponses demandent une petite correction
        [3] Trois réponses demandent une petite correction
       *[other] { $count } réponses demandent une petite correction
    }
mistakes-kept = Nous gardons tout le reste.
mistake-missing = **{ $question }** : il nous faut encore une réponse.
mistake-file-missing = **{ $question }** : il nous faut encore un fichier.
mistake-lost = **{ $question }** : le fichier ne nous est pas parvenu ; envoie-le de nouveau.
over = Ce formulaire est terminé : envoyé, abandonné, ou laissé plus d'un jour. Recommence simplement là où tu l'as trouvé.
sent-before = Nous avons déjà ce formulaire. Rien n'a été envoyé deux fois.
changed = Tu as changé ce formulaire dans une autre fenêtre. Jette un œil à tes réponses et envoie-le de nouveau.

## conversation
answer-here = -# Écris simplement ici pour nous répondre.
partly = **Pas transmis :** { $file } dépasse { $limit } Mo. Nous avons ton message ; envoie un fichier plus petit ou un lien.
staff-room-heading = Nous ne pouvons pas lire ça pour l'instant
staff-room = Je n'ai plus accès au fil de l'équipe { $server }. Ce que tu écris est en lieu sûr ici et arrivera dès que j'y aurai accès.
held-back-heading = Pas envoyé, pour que ton nom reste caché
held-back-why = Les fichiers de ce genre disent souvent qui les a faits, et je ne peux pas l'enlever. Nous avons ton texte et tous les autres fichiers.
held-back-now = Le mieux est d'envoyer plutôt une image. Ou envoie-le tel quel : l'équipe pourra alors lire tout ce qu'il contient.
files-gone = Ces fichiers ne nous sont pas parvenus : ton message n'est plus là, ou le ticket est fermé. Envoie-les de nouveau s'il le faut.

## topics
helped = Très bien, aucun ticket n'a été ouvert. Appuie de nouveau sur le bouton quand tu as besoin de nous.
canceled = Rien n'a été ouvert. Nous sommes là quand tu as besoin de nous.

## evidence
canceled = Rien n'a été envoyé, et la copie est effacée. Nous sommes là si tu changes d'avis.
gone = Ce signalement a été envoyé, annulé ou oublié. Si tu en as encore besoin, signale simplement le message de nouveau.
nothing-in-it = Je n'ai rien trouvé dans ce message que je puisse copier. Signales-en un autre.
your-own = C'est toi qui as écrit ce message. Si quelque chose te préoccupe, ouvre un ticket et dis-le-nous.
ours = C'est moi qui ai écrit ce message, pour quelqu'un d'autre. Écris-nous plutôt dans ton ticket.
no-topic = Nous ne prenons pas de signalements ici. Écris à l'équipe d'une autre façon, pour que ça nous parvienne.

## participants
you-were-added = Te voilà dans le ticket #{ $number }
you-were-added-to = Chez { $server }, nous aimerions t'avoir dans une conversation avec { $member }.
how-to-take-part = Écris simplement ici pour participer ; { $member } et l'équipe te lisent.
added-told = Nous avons fait entrer { $name } dans le ticket #{ $number }. Cette personne lit ce qui s'y dit à partir de maintenant.
you-left = Te voilà hors de la conversation. Ce qui s'y dit maintenant ne te parvient plus.

## notices
answered-line = { $member }, chez { $server }, nous t'avons répondu ci-dessus.
answered = Nous t'avons répondu dans le ticket #{ $number }
answered-where = L'équipe { $server } t'a répondu il y a 12 heures et aimerait avoir de tes nouvelles.

## contact
told-heading = L'équipe { $server } aimerait te parler
told-next = Écris simplement ici pour répondre ; l'équipe { $server } te lit.

## relations
goes-on-heading = Nous continuons ton ticket sous le numéro #{ $number }
goes-on = Chez { $server }, nous répondons au ticket #{ $number } en même temps qu'à un autre sur la même question.
goes-on-next = Écris simplement ici comme avant ; toutes les personnes qui y participent le lisent aussi.
goes-on-next-at = Nous continuons ici : { $room } ; toutes les personnes qui y participent la lisent aussi.
split-told = Chez { $server }, nous en avons fait le ticket #{ $number }, parce que le sujet n'est pas celui du ticket #{ $other } :

## warnings
about = À propos du ticket #{ $number }. Si tu vois les choses autrement, tu peux répondre ici.
about-edited = À propos du ticket #{ $number }. Modifié. Si tu vois les choses autrement, tu peux répondre ici.

## targets
lately = Ces derniers temps, nous avons répondu à la moitié des tickets sur ce sujet en moins de { $length }.

## kernel
not-allowed = Ça, c'est réservé à l'équipe.
obsolete = Ça ne fonctionne plus. Cherche un message plus récent de moi ou retape la commande.
try-again = Malheureusement, ça n'a pas marché : un service dont Frontdesk a besoin n'a pas répondu. Rien n'a été modifié. Réessaie dans un instant.
failed-heading = Malheureusement, ça n'a pas marché
failed = Rien n'a été modifié. Réessaie ; si ça recommence, donne ce code à l'équipe, pour qu'elle puisse regarder : `{ $id }`
interrupted = Frontdesk redémarrait juste à ce moment-là. Rien n'a été modifié ; appuie simplement encore une fois.
gone = Je ne trouve plus ça. Retape simplement la commande.
not-yours = Ceci est pour la personne qui a tapé la commande. Tape-la toi-même pour avoir le tien.
did-you-mean = Je ne connais pas cette commande. Tu voulais dire { $command } ?
switched-off = Nous n'utilisons pas « { $name } » sur ce serveur.
