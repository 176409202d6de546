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
closed-plain = Nous avons terminé ce ticket ensemble.
closed-plain-because = Nous avons terminé ce ticket : { $reason }
closed-unanswered = Nous n'avons plus eu de tes nouvelles. Reviens quand tu veux.
reopened-next = Nous nous y remettons : l'équipe { $server } voit ce que tu écris ici.
receipt-heading = L'équipe { $server } a bien ton signalement
receipt-next = Il n'y a pas de conversation à ce sujet, mais il est lu. Pour nous parler, ouvre un ticket sur autre chose.
closed-report = Si tu en vois d'autres, envoie un autre signalement à l'équipe { $server }.

## closing
solved = Chez { $server }, nous pensons que le ticket #{ $number } est terminé. C'est toi qui le sais le mieux.
said-yes = Bonne nouvelle : le ticket #{ $number } est résolu.
said-not-yet = Le ticket #{ $number } reste ouvert. Dis-nous ici ce qui manque encore ; l'équipe { $server } le lira.
soon = L'équipe { $server } t'a répondu et aimerait avoir de tes nouvelles. Écris ici avant le { $date } et il reste ouvert.

## intake
not-sent-topic = Pas encore envoyé. Qu'est-ce qui t'amène ?
write-here = Dis-nous ici ce dont tu as besoin ; ce sera joint.
confirm-heading = On envoie ça à l'équipe { $server } ?
cancelled = Rien n'a été envoyé. Nous sommes là quand tu as besoin de nous.
forgotten = Ça n'a pas été envoyé et c'est oublié. Écris de nouveau et nous recommençons.
offer-helped = Très bien, aucun ticket n'a été ouvert. Nous sommes là quand tu as besoin de nous.
draft-gone = C'est terminé : envoyé, abandonné ou oublié. Écris de nouveau et nous recommençons.

## gates
lockdown = Nous ne prenons pas de tickets pour le moment ; rien n'a été envoyé.
blocked = Tu ne peux plus ouvrir de ticket sur { $server }.
flood = Ça faisait beaucoup d'un coup. Respire un peu et réessaie { $until }.
account-age = Ton compte est encore tout récent. Tu pourras ouvrir un ticket ici le { $until }.
member-age = Tu viens de nous rejoindre. Tu pourras ouvrir un ticket le { $until }.
paused = L'équipe { $server } a besoin d'une pause et ne prend pas de tickets pour le moment ; rien n'a été envoyé.
away = Personne de l'équipe { $server } n'est là ; rien n'a été envoyé.
away-until = Nous ne sommes pas là jusqu'au { $until }.
open = Nous avons déjà ton ticket #{ $number }. Écris simplement là-bas.
next = Tu pourras ouvrir le prochain ticket { $until }. D'ici là, nous nous occupons de celui que tu as.
back = Nous revenons le { $until } ; ton message est en lieu sûr ici.
back-later = Nous ne sommes pas là ; ton message est en lieu sûr ici.

## panels
heading = Que peut faire l'équipe { $server } pour toi ?
text = Dis-nous de quoi il s'agit. Ça reste entre toi et nous.

## ratings
asked = Comment avons-nous fait ?
reported = L'équipe { $server } lit ce que tu as dit du ticket #{ $number } et en tient compte.

## holds
there = Chez { $server }, nous avons suspendu le ticket #{ $number } jusqu'au { $date }, { $at }. Ce que tu écris d'ici là est gardé avec.
still = Gardé avec le ticket #{ $number }. Chez { $server }, nous le regardons de nouveau le { $date }, { $at }.
goes-on = Nous revoilà sur le ticket #{ $number }. L'équipe { $server } le reprend.

## forms
page-kept = Nous gardons tes réponses jusqu'ici. Rien n'est encore envoyé.
cancelled = Rien n'a été envoyé, et tes réponses sont oubliées. Nous sommes là quand tu as besoin de nous.

## conversation
answer-here = -# Écris simplement ici pour nous répondre.
partly = **Pas transmis :** { $file } dépasse { $limit } Mo. Nous avons ton message ; envoie un fichier plus petit ou un lien.
