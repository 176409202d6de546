from-member = **{ $member }**
answer-here = -# Pour répondre, écris simplement ici.
sent = ✅ **{ $staff } → { $member }**
sent-as-team = ✅ **{ $staff } → { $member }** · au nom de l'équipe
sent-as = ✅ **{ $staff } → { $member }** · sous le nom { $name }
read-at-once = -# Ce que { $staff } écrit dans le ticket, le membre le lit aussitôt ; personne ne peut le relire avant. `/reply` attend ici d'être validé.
not-changed = -# La modification n'a pas été envoyée : ce que lit le membre a été validé tel quel. Envoie une autre réponse, ou reprends celle-ci.
not-changed-by-trainee = Quelqu'un d'autre de l'équipe a validé cette réponse telle quelle. Envoies-en une autre, ou reprends celle-ci.
unread = ⚠️ Je ne peux pas lire ce qui est écrit ici, donc c'est resté dans l'équipe. Pour que { $member } lise une réponse, utilise le bouton Répondre, `/reply` ou « Envoyer comme réponse » dans le menu Applications d'un message.
edited = -# Modifié.
edited-before = -# Modifié. Avant : { $before }
emptied = -# Cette partie a disparu lors d'une modification.
deleted-by-member = -# Supprimé par le membre.
taken-back = -# Repris.
picked-up =
    -# Récupéré après une interruption : { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }.

ping = -# { $people }
sticker = -# Autocollant : { $name }
poll = -# Sondage : { $question }
forwarded = -# Transféré :
not-shown = -# Quelque chose qu'on ne voit que dans sa conversation avec moi.
file-too-large = -# Pas transmis : { $file } dépasse { $limit } Mo.
file-refused = -# Pas transmis : { $file } est plus lourd que ce que ce serveur accepte.
file-gone = -# Pas transmis : { $file } a été supprimé avant que je puisse le récupérer.
file-unclean = -# Pas transmis : { $file } n'est pas lisible comme image et pourrait révéler qui l'envoie. Demande-le dans un autre format.
partly = **Pas transmis :** { $file } dépasse { $limit } Mo. Envoie un fichier plus petit ou un lien.

unreachable-heading = Pas envoyé : { $member } ne peut pas recevoir de message privé
unreachable-closed = Les messages privés sont désactivés ou le bot est bloqué.
unreachable-left = { $member } a quitté le serveur et reste injoignable jusqu'à son retour.
kept = Ton texte est gardé :
button-move = Passer dans un fil privé
button-try-again = Réessayer
moving = La suite se passe dans un fil privé. Ce qui était gardé y va aussi.
moved-on = { $member } lit maintenant les réponses ailleurs. Ce qui était gardé s'y trouve.
reachable-again = { $member } est de nouveau joignable. Ce qui était gardé part maintenant.
trying-again = Nouvel envoi en cours. En cas d'échec, tu le liras ici.
waiting = Pas encore envoyé : le membre ne peut pas recevoir de message privé. Ton texte est gardé et partira dès que possible.
not-delivered-heading = Un message n'a pas été transmis
not-delivered = Discord l'a refusé. Tout le reste continue normalement.
staff-room-heading = L'équipe ne peut pas lire ça pour l'instant
staff-room = Je n'ai plus accès au fil de l'équipe { $server }. Ce que tu écris est gardé et arrivera dès que j'y aurai accès.

side-thread = Ticket { $number }, équipe seulement
side-thread-about = -# Messages internes sur { $room }. Le membre ne peut pas lire ce fil.
note-of = 📝 **{ $staff }**
moved-aside = -# Déplacé ici depuis le ticket, où le membre l'aurait lu. { $staff }
still-there = ⚠️ { $staff }, ton message est encore dans le ticket, où le membre le lit : je n'ai pas le droit de le supprimer. Supprime-le toi-même. Une personne qui gère le serveur peut m'autoriser à gérer les messages.
noted = Noté pour l'équipe.
noted-in = Noté pour l'équipe dans { $room }.
not-aside = Ton message interne du ticket #{ $number } a été enlevé de là et il est gardé, mais je ne peux pas créer de fil pour lui. Une personne qui gère le serveur peut m'autoriser à créer des fils.

needs-channel = « Gérer les salons » et « Gérer les permissions »
needs-thread = « Gérer les fils »
not-let-in = ⚠️ { $who } n'a pas pu entrer dans le ticket #{ $number }. Dans { $place }, il me faut « Envoyer des messages dans les fils », et { $who } doit voir le salon au-dessus. Utilise ensuite `/ticket add` de nouveau.
not-put-out = ⚠️ Impossible de retirer { $who } du ticket #{ $number } : cette personne le lit encore. Dans { $place }, il me faut « Gérer les fils ». Utilise ensuite `/ticket remove` de nouveau.
not-access = ⚠️ L'accès au ticket #{ $number } n'a pas changé. Dans { $place }, il me faut { $needs }. Le prochain message là-bas le changera, ou la même commande.
not-locked = ⚠️ Le ticket #{ $number } est fermé, mais on peut encore y écrire. Dans { $place }, il me faut { $needs }. Il sera verrouillé au prochain message là-bas, ou dans la journée.
not-closed = ⚠️ Le ticket #{ $number } est fermé, mais pas son emplacement. Dans { $place }, il me faut { $needs }. Il sera fermé au prochain message là-bas, ou dans la journée.
not-unlocked = ⚠️ Le ticket #{ $number } est rouvert, mais on ne peut toujours pas y écrire. Dans { $place }, il me faut { $needs }. Il sera déverrouillé au prochain message là-bas, ou dans la journée.
not-left = ⚠️ Le ticket #{ $number } continue ailleurs, mais on peut encore écrire à l'ancien endroit. Dans { $place }, il me faut { $needs }. Verrouille-le toi-même, ou je le ferai dans la journée dès que j'en aurai le droit.
not-talking = ⚠️ Je ne peux plus écrire dans le ticket #{ $number }. Dans { $place }, il me faut « Voir le salon » et « Envoyer des messages ». Ce que je devais dire est gardé et partira au prochain message là-bas, ou dans la journée.
not-talking-thread = ⚠️ Je ne peux plus écrire dans le ticket #{ $number }. Dans { $place }, il me faut « Voir le salon » et « Envoyer des messages dans les fils ». Ce que je devais dire est gardé et partira au prochain message là-bas, ou dans la journée.

note-command =
    .description = Garder un message pour l'équipe seulement
    .text = Ce que lit l'équipe
menu-delivery = État de l'envoi
state-arrived = Arrivé chez { $reader } : Discord l'a confirmé.
state-waiting = Pas encore arrivé chez { $reader }. C'est gardé et partira dans l'ordre.
state-unreachable = { $member } ne peut pas recevoir de message privé. Ça arrivera dès que possible.
state-refused = Discord l'a refusé : { $reader } ne l'a pas reçu. Écris-le autrement, ou envoie un autre fichier.
state-here = C'est lu là où c'est écrit.
state-staff-only = Un message interne : il n'est jamais envoyé.
state-team = l'équipe
state-edited = Modifié { $at }.
state-deleted = Supprimé { $at }.

reply-command =
    .description = Répondre au membre de ce ticket
    .message = Ce que lit le membre
    .as = Le nom que voit le membre
    .named = Mon nom
    .anonymous = L'équipe
    .persona = Mon pseudonyme
reply-form =
    .title = Réponse pour { $member }
    .text = Que doit lire le membre ?
    .files = Fichiers
    .as = Signé
    .named = Mon nom
    .anonymous = L'équipe
    .persona = Mon pseudonyme
edit-form =
    .title = Modifier la réponse
    .text = Que doit lire le membre ?
edited-reply = Modifié, pour le membre aussi.
menu-send = Envoyer comme réponse
menu-edit = Modifier la réponse
menu-take-back = Reprendre la réponse
took-back = Réponse reprise. Le membre ne la voit plus.

no-answer-to-report = Un signalement n'a pas de conversation : la personne qui l'a envoyé a un accusé de réception et ne peut pas recevoir de réponse ici. Rien n'a été envoyé.
not-your-reply = Choisis une réponse que tu as envoyée depuis ce ticket.
nothing-to-send = Il n'y a rien à envoyer. Écris ce que le membre doit lire.
form-file-gone = Un fichier du formulaire a disparu avant que je puisse le copier. Appuie sur Répondre et envoie-le de nouveau ; ton texte n'a pas été envoyé.
nothing-said = Choisis un message que quelqu'un a écrit dans ce ticket.
gone-already = Cette réponse a déjà été reprise.
held-back = { $count ->
    [one] -# { $count } fichier attend que le membre autorise son envoi.
   *[other] -# { $count } fichiers attendent que le membre autorise leur envoi.
}
held-back-heading = Pas envoyé : on pourrait y voir qui tu es
held-back-files = { $files }
held-back-why = Les fichiers de ce genre contiennent souvent le nom de leur auteur, et je ne peux pas l'enlever. Ton texte et tous les autres fichiers ont été envoyés.
held-back-now = Envoie plutôt une image. Ou envoie-le tel quel : l'équipe pourra alors lire tout ce qu'il contient.
button-send-files = Envoyer tel quel
sent-after-all = Envoyé tel quel, sous un autre nom : { $files }
files-gone = Ces fichiers n'ont pas été envoyés : ton message n'est plus là, ou le ticket est fermé. Envoie-les de nouveau s'il le faut.
