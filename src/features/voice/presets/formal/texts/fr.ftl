## tickets
confirm-who-reads = Cela reste entre vous et l'équipe.
opened-heading = Le ticket #{ $number } est ouvert
opened-next = Veuillez écrire ici pour ajouter des précisions ou des fichiers ; la réponse vous parvient dans cette conversation.
opened-at = Votre ticket #{ $number } est ouvert : { $room }
opened-soon = Votre ticket #{ $number } est ouvert. Une mention vous y attend.
opened-in-dm = Votre ticket #{ $number } est ouvert. La réponse vous parvient dans cette conversation.
opening = Votre ticket #{ $number } est en cours de transmission à l'équipe.
line-heading = Vous êtes numéro { $position } dans la file
line-probably = Votre message est enregistré. Le ticket s'ouvre automatiquement, probablement { $at }.
line-next = Votre message est enregistré. Le ticket s'ouvre automatiquement.
cant-dm = L'équipe peut lire votre ticket, mais pas encore vous répondre. Veuillez autoriser les messages privés dans les paramètres de confidentialité de { $server }, puis réessayer.
reopen-until = Vous pouvez le rouvrir jusqu'au { $until }.
closed-for-good = Si votre demande n'est pas réglée, veuillez écrire ici ; l'équipe { $server } recevra un nouveau ticket.
closed-heading = Votre ticket #{ $number } est fermé
closed-next = Si votre demande n'est pas réglée, veuillez écrire ici. L'équipe { $server } verra toute la conversation.
closed-plain = L'équipe a fermé votre ticket.
closed-plain-because = L'équipe a fermé votre ticket : { $reason }
closed-unanswered = Nous n'avons pas reçu d'autre message de votre part.
reopened-next = L'équipe { $server } lit ce que vous écrivez ici.
receipt-heading = Votre signalement est parvenu à l'équipe { $server }
receipt-next = Il n'y a pas d'échange à ce sujet. Pour parler à l'équipe, veuillez ouvrir un ticket sur un autre sujet.
closed-report = Si vous souhaitez ajouter quelque chose, veuillez envoyer un autre signalement à l'équipe { $server }.

## closing
solved = L'équipe { $server } considère votre ticket #{ $number } comme réglé.
said-yes = Vous avez confirmé que le ticket #{ $number } est réglé.
said-not-yet = Le ticket #{ $number } reste ouvert. Veuillez écrire ici ce qui manque encore ; l'équipe { $server } le lira.
soon = L'équipe { $server } a répondu et attend votre message. Veuillez écrire ici avant le { $date } pour que le ticket reste ouvert.

## intake
not-sent-topic = Pas encore envoyé. Quel est l'objet de votre demande ?
write-here = Veuillez décrire votre demande ici ; elle sera jointe.
confirm-heading = Souhaitez-vous l'envoyer à l'équipe { $server } ?
cancelled = Rien n'a été envoyé. Écrivez de nouveau lorsque vous aurez besoin de l'équipe.
forgotten = Ce message n'a pas été envoyé et a été effacé. Veuillez écrire de nouveau pour recommencer.
offer-helped = Aucun ticket n'a été ouvert. Écrivez de nouveau lorsque vous aurez besoin de l'équipe.
draft-gone = Ce message n'est plus disponible : il a été envoyé, abandonné ou effacé. Veuillez écrire de nouveau pour recommencer.

## gates
lockdown = Les tickets ne sont pas acceptés pour le moment ; rien n'a été envoyé.
blocked = Vous ne pouvez pas ouvrir de ticket sur { $server }.
flood = Nous avons reçu trop de messages en peu de temps. Veuillez réessayer { $until }.
account-age = Votre compte est trop récent pour ouvrir un ticket ici. Vous pourrez en ouvrir un le { $until }.
member-age = Votre arrivée est récente. Vous pourrez ouvrir un ticket le { $until }.
paused = L'équipe { $server } n'accepte pas de tickets pour le moment ; rien n'a été envoyé.
away = L'équipe { $server } n'est pas disponible ; rien n'a été envoyé.
away-until = L'équipe n'est pas disponible jusqu'au { $until }.
open = Votre ticket #{ $number } est déjà ouvert.
next = Vous pourrez ouvrir le prochain ticket { $until }.
back = L'équipe sera de nouveau disponible le { $until } ; votre message est enregistré.
back-later = L'équipe n'est pas disponible actuellement ; votre message est enregistré.

## panels
heading = Comment l'équipe { $server } peut-elle vous aider ?
text = Veuillez indiquer l'objet de votre demande. Cela reste entre vous et l'équipe.

## ratings
asked = Comment évaluez-vous l'aide reçue ?
reported = L'équipe { $server } lit votre avis sur le ticket #{ $number }.

## holds
there = L'équipe { $server } a suspendu votre ticket #{ $number } jusqu'au { $date }, { $at }. Ce que vous écrivez d'ici là est conservé avec.
still = Votre message est conservé avec le ticket #{ $number }. Il est suspendu jusqu'au { $date }, { $at } ; l'équipe { $server } ne répond pas avant.
goes-on = Votre ticket #{ $number } n'est plus suspendu. L'équipe { $server } en reprend le traitement.

## forms
page-kept = Vos réponses jusqu'ici sont enregistrées. Rien n'est encore envoyé.
cancelled = Rien n'a été envoyé, et vos réponses ont été effacées.

## conversation
answer-here = -# Veuillez répondre en écrivant ici.
partly = **Non transmis :** { $file } dépasse { $limit } Mo. Veuillez envoyer un fichier plus petit ou un lien.
