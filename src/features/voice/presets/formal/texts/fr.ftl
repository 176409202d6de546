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
moving = Le ticket #{ $number } passe dans un fil privé. Je vous y mentionnerai.
keeps-member-hidden = Le membre n'est pas nommé ici, et un emplacement partagé montrerait qui c'est. Choisissez-en un par message privé.
keeps-staff-hidden = Ce sujet ne nomme jamais qui répond, et un emplacement partagé avec le membre le montrerait. Choisissez-en un par message privé.
line-left = Vous n'êtes plus dans la file. Aucun ticket n'a été ouvert.
card-careful = Les messages simples restent dans l'équipe ; { $member } lit ce que vous envoyez avec `{ $prefix }texte` ou Répondre.
card-unread = Je ne peux pas lire les messages ici : ce qui est écrit reste dans l'équipe, et { $member } lit ce que vous envoyez avec Répondre ou `/reply`.
card-report = Un signalement : { $member } a un accusé de réception et ne peut pas recevoir de réponse ici. Ce que vous écrivez reste dans l'équipe.
confirm-report = Seule l'équipe le lit. Vous recevez un accusé de réception, sans conversation à ce sujet.
form-who-reads = -# L'équipe verra votre nom et ce que vous envoyez.
form-anonymous = -# L'équipe verra ce que vous envoyez, pas votre nom.
form-file-gone = { $file } n'est pas arrivé. Demandez au membre de l'envoyer ici.
cant-dm-heading = Je ne peux pas vous envoyer de message privé
too-late-to-reopen = Le ticket #{ $number } ne peut plus être rouvert. Écrivez un nouveau message pour en ouvrir un autre.
closed-thread-gone = Son emplacement sur le serveur a été supprimé. Si ce n'est pas fini, écrivez ici ; l'équipe { $server } recevra un nouveau ticket.
opened-as = Ici, l'équipe vous connaît sous le nom { $alias }.
receipt-waits-heading = Votre signalement est enregistré
failed-next = Je ne peux pas créer d'emplacement pour votre ticket sur { $server }. L'équipe n'a pas été prévenue ; écrivez-lui d'une autre façon.
closed-outside = Son emplacement est maintenant réservé à l'équipe. Si ce n'est pas fini, rouvrez-le ; vous y aurez de nouveau accès.
closed-reason-with-team = C'est fermé. Quelqu'un d'autre de l'équipe relit d'abord ce que vous dites aux membres : le membre ne lit donc pas votre raison, l'équipe oui.
closed-reason-not-said = C'est fermé. Quelqu'un d'autre de l'équipe relit d'abord ce que vous dites aux membres : votre raison n'a donc pas été donnée ici :
reason-required = Indiquez pourquoi : ce sujet demande une raison quand un ticket est fermé.
not-taken-away = ⚠️ Cet endroit devait être supprimé, et je n'en ai pas le droit. Supprimez-le à la main, ou autorisez-moi à le gérer.
gone = Ce ticket n'existe pas ici. Cherchez un message plus récent.
room-gone = L'emplacement du ticket #{ $number } a été supprimé, il ne peut donc pas être rouvert. Ouvrez un nouveau ticket.
several-open = Vous avez plusieurs tickets ouverts. Appuyez sur « Fermer le ticket » sur la carte du bon ticket.
none-here = Ce n'est pas un ticket. Utilisez la commande dans un ticket, ou donnez un numéro.
topic-gone = Ce sujet n'est plus proposé. Choisissez-en un autre.
revealed-next = L'équipe sait maintenant que vous avez regardé, et pourquoi. Elle lit toujours le nom inventé.
more-choose = Que voulez-vous faire ?
passed-by = Ce n'est plus possible. Appuyez sur Plus sur la carte pour voir ce qui l'est.
files-not-sent-heading = Pas envoyé : on pourrait y voir qui vous êtes
files-not-sent-why = Les fichiers de ce genre contiennent souvent le nom de leur auteur, et je ne peux pas l'enlever. Vos réponses ont été envoyées.
files-not-sent-now = Écrivez ici avec une image, ou avec le fichier : on vous demandera avant de l'envoyer à l'équipe.
locked-for-member = L'équipe { $server } a verrouillé le ticket #{ $number }. Ce que vous écrivez à ce sujet n'est pas transmis tant qu'il est verrouillé.
unlocked-for-member = L'équipe { $server } a déverrouillé le ticket #{ $number }. Écrivez de nouveau ici ; ce qui porte un signe d'avertissement n'a pas été transmis.
not-passed-on = Pas transmis : le ticket #{ $number } est verrouillé. Ce que vous écrivez reçoit un signe d'avertissement jusqu'à ce que l'équipe { $server } le déverrouille.
no-reason-of-trainee = Le membre lirait la raison, et personne ne l'a encore relue. Verrouillez sans raison.
transferred-heading = Le ticket #{ $number } est maintenant à vous
transferred-from = Avant vous, c'était { $former } ; l'équipe { $server } vous l'a remis.
transferred-not-yours = L'équipe { $server } a remis le ticket #{ $number } à quelqu'un d'autre. Vous ne lirez pas ce qui s'y dit à partir de maintenant.
still-opening = Ce ticket est encore en cours d'ouverture. Réessayez quand il sera ouvert.
not-a-member = Choisissez un membre de ce serveur, pas un bot.
theirs-already = Ce ticket est déjà à cette personne. Choisissez quelqu'un d'autre.
given-away = Quelqu'un vient de remettre ce ticket à un autre membre. Regardez sa carte, et réessayez si ce n'est pas bon.
no-reason-to-members = Les deux membres liraient la raison, et personne ne l'a encore relue. Laissez-la de côté.

## closing
solved = L'équipe { $server } considère votre ticket #{ $number } comme réglé.
said-yes = Vous avez confirmé que le ticket #{ $number } est réglé.
said-not-yet = Le ticket #{ $number } reste ouvert. Veuillez écrire ici ce qui manque encore ; l'équipe { $server } le lira.
soon = L'équipe { $server } a répondu et attend votre message. Veuillez écrire ici avant le { $date } pour que le ticket reste ouvert.
not-a-moment = Indiquez quand, en minutes ou comme `2h`, `demain 9h00` ou `vendredi 17h30` : dans une minute au moins, dans 7 jours au plus.
teams-turn = C'est à l'équipe de répondre, et rien ne se ferme tout seul tant qu'elle doit une réponse. Répondez d'abord.
words-of-trainee = Quelqu'un d'autre de l'équipe relit d'abord ce que vous dites aux membres. Posez la question sans rien ajouter.
many-begun = Ils se ferment l'un après l'autre. Vous recevez un message privé quand c'est fini.
not-an-age = Indiquez leur âge, comme `12h`, `30j` ou `8sem`.
look-again = Revoyez-les d'abord : c'est déjà lancé, ou ça date trop.

## intake
not-sent-topic = Pas encore envoyé. Quel est l'objet de votre demande ?
write-here = Veuillez décrire votre demande ici ; elle sera jointe.
confirm-heading = Souhaitez-vous l'envoyer à l'équipe { $server } ?
cancelled = Rien n'a été envoyé. Écrivez de nouveau lorsque vous aurez besoin de l'équipe.
forgotten = Ce message n'a pas été envoyé et a été effacé. Veuillez écrire de nouveau pour recommencer.
offer-helped = Aucun ticket n'a été ouvert. Écrivez de nouveau lorsque vous aurez besoin de l'équipe.
draft-gone = Ce message n'est plus disponible : il a été envoyé, abandonné ou effacé. Veuillez écrire de nouveau pour recommencer.
who-reads = L'équipe verra votre nom et ce que vous envoyez. Discord le garde ; ce bot ne garde aucune copie de vos messages.
report-next = C'est un signalement : vous recevez un accusé de réception, sans conversation à ce sujet.
who-reads-hidden = L'équipe verra un nom inventé à la place du vôtre, et ce que vous envoyez. Discord le garde ; ce bot ne garde aucune copie de vos messages.
not-sent-pick = Pas encore envoyé. Vous avez plusieurs tickets ouverts.
picked = Votre message va dans le ticket #{ $number }, et les suivants aussi.
picked-again = Le ticket #{ $number } est rouvert. Votre message y va, et les suivants aussi.
switched = À votre prochain message, je vous demanderai pour quel ticket c'est.
offer-heading = Est-ce que ça vous aide ?
cant-dm-heading = Je ne peux pas vous envoyer de message privé
cant-dm = Autorisez les messages privés dans les paramètres de confidentialité de { $server }, puis réessayez.
cant-dm-or-thread = Autorisez les messages privés dans les paramètres de confidentialité de { $server }, puis réessayez, ou discutez dans un fil privé.
full = ⚠️ marque ce qui n'est pas gardé. Choisissez sur le message auquel je réponds ici, et écrivez la suite une fois l'envoi fait.
nowhere = Nous n'avons en commun aucun serveur qui prend des messages ici. Rejoignez le serveur que vous voulez joindre, puis écrivez de nouveau.
server-unknown = Je ne connais pas de serveur de ce nom où vous soyez. Écrivez son nom comme Discord l'affiche.
not-a-member = Vous n'êtes pas membre de ce serveur. Rejoignez-le, puis réessayez.

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
blocked-until = Vous ne pouvez pas ouvrir de ticket sur { $server } jusqu'au { $until }.
not-a-member = Vous n'êtes pas membre de { $server }. Rejoignez le serveur, puis réessayez.
denied = Vous ne pouvez pas ouvrir de ticket à ce sujet. Choisissez un autre sujet.
member-age-unknown = Vous venez d'arriver. Réessayez plus tard.
open-other = Vous avez déjà un ticket ouvert.
challenge = Montrez d'abord que vous êtes une vraie personne.
blocked-here = Pas envoyé. Vous ne pouvez pas écrire à l'équipe { $server }.
blocked-here-until = Pas envoyé. Vous ne pouvez pas écrire à l'équipe { $server } jusqu'au { $until }.
not-a-length = Ce n'est pas une durée. Écrivez-la comme 2h, 7j ou 4sem.
nobody-named = Indiquez qui : un membre ou un rôle.
no-such-topic = Il n'y a pas de sujet « { $said } » ici. Choisissez-en un dans la liste.
sum-how = Écrivez le résultat en chiffres.
checked = C'est juste. On ne vous demandera plus rien pendant une journée.
checked-dm = C'est juste. Appuyez de nouveau sur le bouton de la carte ci-dessus ; on ne vous demandera plus rien pendant une journée.
check-over = Cette question est passée. Essayez-en une autre.
check-paused = C'était faux trois fois. Vous pourrez réessayer { $until }.
check-gone = Cette question est passée. Recommencez là d'où vous venez.
answer-title = Montrez que vous êtes une vraie personne

## panels
heading = Comment l'équipe { $server } peut-elle vous aider ?
text = Veuillez indiquer l'objet de votre demande. Cela reste entre vous et l'équipe.
gone = Ce message d'aide n'est plus à jour. Cherchez-en un plus récent, ou demandez à un admin.
not-posted = Le message d'aide **{ $name }** est enregistré, mais Discord ne l'a pas accepté. Vérifiez ses emojis et ses images, et si je peux écrire là-bas ; puis republiez-le.
draft-gone = Cet éditeur n'est plus à jour. Recommencez avec la commande.
changed-meanwhile = Quelqu'un d'autre a modifié ce message d'aide entre-temps. Rien n'a été enregistré ; recommencez avec la commande.
none = Il n'y a pas encore de message d'aide sur ce serveur. Créez-en un avec `/panel create`.
from-file = Le message d'aide { $name } vient du fichier de configuration du serveur. Changez-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
not-a-panel = Ce n'est pas un de mes messages d'aide publiés. Choisissez celui qui a les boutons.
nothing-to-copy = Ce message n'a ni texte ni image. Choisissez-en un autre.
too-many = Il y a autant de messages d'aide qu'un serveur peut en avoir. Retirez-en d'abord un.
no-topics-yet = Il n'y a encore aucun sujet à choisir. Ajoutez-en d'abord un avec `/type add`.
picture-too-large = L'image { $file } dépasse { $megabytes } Mo, donc rien n'a été copié. Choisissez un message avec une image plus petite.
pictures-too-large = Les images dépassent { $megabytes } Mo en tout, donc rien n'a été copié. Choisissez-en moins, ou de plus petites.

## ratings
asked = Comment évaluez-vous l'aide reçue ?
reported = L'équipe { $server } lit votre avis sur le ticket #{ $number }.
asked-member = { $member }, comment était l'aide ? La question n'est que pour vous, et seule l'équipe lit la réponse.
button-reword = Modifier votre texte
said = Votre réponse : { $rating }
until = Vous pouvez la modifier jusqu'au { $until }.
until-words = L'équipe lit ce que vous avez écrit. Vous pouvez modifier les deux jusqu'au { $until }.
feedback-done = Votre avis sur le ticket #{ $number } : { $rating }. L'équipe le lit.
not-closed = Le ticket #{ $number } est ouvert. Donnez votre avis une fois qu'il est fermé.
stays = C'était il y a plus de 7 jours : ce que vous avez dit du ticket #{ $number } reste tel quel.
not-rated = Dites d'abord comment était l'aide ; ensuite, vous pouvez ajouter un commentaire.
nothing-to-rate = Vous n'avez pas ici de ticket fermé à évaluer.
too-many-problems = Vous avez déjà signalé trois problèmes avec le ticket #{ $number }, on n'en prend pas plus. Ouvrez un autre ticket pour en parler.
no-place-left = L'emplacement du ticket #{ $number } a été supprimé, l'équipe ne lirait pas ceci. Ouvrez un autre ticket pour en parler.

## holds
there = L'équipe { $server } a suspendu votre ticket #{ $number } jusqu'au { $date }, { $at }. Ce que vous écrivez d'ici là est conservé avec.
still = Votre message est conservé avec le ticket #{ $number }. Il est suspendu jusqu'au { $date }, { $at } ; l'équipe { $server } ne répond pas avant.
goes-on = Votre ticket #{ $number } n'est plus suspendu. L'équipe { $server } en reprend le traitement.
there-no-end = L'équipe { $server } a suspendu votre ticket #{ $number } ; la reprise sera annoncée ici. Ce que vous écrivez d'ici là est conservé avec.
not-a-moment = Indiquez jusqu'à quand, en minutes ou comme `2j`, `vendredi` ou `2026-12-24` : une minute au moins, 90 jours au plus.
no-reason-of-trainee = Le membre lirait la raison, et personne ne l'a encore relue. Suspendez-le sans raison.
still-no-end = Votre message est conservé avec le ticket #{ $number }. Il est suspendu ; sa reprise par l'équipe { $server } sera annoncée ici.

## forms
page-kept = Vos réponses jusqu'ici sont enregistrées. Rien n'est encore envoyé.
cancelled = Rien n'a été envoyé, et vos réponses ont été effacées.
default-question = Comment pouvons-nous vous aider ?
kept-files = Gardés : { $files }. Envoyez-en d'autres pour les remplacer.
kept-until = Oublié { $at } si vous ne continuez pas.
mistake-not-offered = **{ $question }** : choisissez dans la liste ; elle vient de changer.
mistake-too-few = **{ $question }** : choisissez-en au moins { $least }.
mistake-too-many = **{ $question }** : choisissez-en au plus { $most }.
mistake-too-large = **{ $question }** : au plus 10 Mo par fichier et 24 Mo en tout ; envoyez-les de nouveau.
mistake-lost = **{ $question }** : le fichier n'est pas arrivé ; envoyez-le de nouveau.
over = Ce formulaire est terminé : envoyé, abandonné, ou laissé plus d'un jour. Recommencez là où vous l'avez trouvé.
changed = Vous avez changé ce formulaire dans une autre fenêtre. Regardez vos réponses et envoyez-le de nouveau.
edit-ask = Que demandez-vous ?
from-file = Ce que demande le sujet { $topic } vient du fichier de configuration du serveur. Changez-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
full = Un formulaire a au plus 25 questions. Retirez-en d'abord une.
flaw-ask-empty = La question est vide. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-ask-too-long = La question dépasse { $most } caractères. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-choices-missing = Ce type de question demande des choix. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-choices-elsewhere = Seuls les menus, les listes et les cases ont des choix. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-choices-too-few = Ce type de question demande au moins { $least } choix. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-choices-too-many = Ce type de question a au plus { $most } choix. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-choice-empty = Un choix est vide. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-choice-twice = « { $label } » y figure deux fois. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-bounds-elsewhere = Il n'y a rien à compter ici : laissez « Au moins » et « Au plus » vides. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-bounds-crossed = « Au moins » est plus grand que « Au plus ». Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-bounds-beyond = « Au moins » et « Au plus » vont jusqu'à { $most } ici. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-pattern-elsewhere = Seuls les textes ont un motif. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-pattern-wrong = Le motif n'est pas une expression régulière. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-pattern-slow = Avec certaines réponses, ce motif ne finirait jamais : évitez une répétition dans une répétition. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-example-missing = Un motif demande un exemple : on le lit après une faute de frappe. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-example-does-not-fit = L'exemple ne suit pas son propre motif ou sa longueur. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.
flaw-accepts-elsewhere = Seuls les fichiers ont des types de fichiers. Appuyez de nouveau sur le bouton ; ce que vous avez écrit est gardé.

## conversation
answer-here = -# Veuillez répondre en écrivant ici.
partly = **Non transmis :** { $file } dépasse { $limit } Mo. Veuillez envoyer un fichier plus petit ou un lien.
not-changed = -# La modification n'a pas été envoyée : ce que lit le membre a été validé tel quel. Envoyez une autre réponse, ou reprenez celle-ci.
not-changed-by-trainee = Quelqu'un d'autre de l'équipe a validé cette réponse telle quelle. Envoyez-en une autre, ou reprenez celle-ci.
unread = ⚠️ Je ne peux pas lire ce qui est écrit ici, donc c'est resté dans l'équipe. Pour que { $member } lise une réponse, utilisez le bouton Répondre, `/reply` ou « Envoyer comme réponse » dans le menu Applications d'un message.
file-unclean = -# Pas transmis : { $file } n'est pas lisible comme image et pourrait révéler qui l'envoie. Demandez-le dans un autre format.
kept = Votre texte est gardé :
trying-again = Nouvel envoi en cours. En cas d'échec, vous le lirez ici.
waiting = Pas encore envoyé : le membre ne peut pas recevoir de message privé. Votre texte est gardé et partira dès que possible.
staff-room = Je n'ai plus accès au fil de l'équipe { $server }. Ce que vous écrivez est gardé et arrivera dès que j'y aurai accès.
still-there = ⚠️ { $staff }, votre message est encore dans le ticket, où le membre le lit : je n'ai pas le droit de le supprimer. Supprimez-le vous-même. Une personne qui gère le serveur peut m'autoriser à gérer les messages.
not-aside = Votre message interne du ticket #{ $number } a été enlevé de là et il est gardé, mais je ne peux pas créer de fil pour lui. Une personne qui gère le serveur peut m'autoriser à créer des fils.
not-let-in = ⚠️ { $who } n'a pas pu entrer dans le ticket #{ $number }. Dans { $place }, il me faut « Envoyer des messages dans les fils », et { $who } doit voir le salon au-dessus. Utilisez ensuite `/ticket add` de nouveau.
not-put-out = ⚠️ Impossible de retirer { $who } du ticket #{ $number } : cette personne le lit encore. Dans { $place }, il me faut « Gérer les fils ». Utilisez ensuite `/ticket remove` de nouveau.
not-left = ⚠️ Le ticket #{ $number } continue ailleurs, mais on peut encore écrire à l'ancien endroit. Dans { $place }, il me faut { $needs }. Verrouillez-le vous-même, ou je le ferai dans la journée dès que j'en aurai le droit.
state-refused = Discord l'a refusé : { $reader } ne l'a pas reçu. Écrivez-le autrement, ou envoyez un autre fichier.
not-your-reply = Choisissez une réponse que vous avez envoyée depuis ce ticket.
nothing-to-send = Il n'y a rien à envoyer. Écrivez ce que le membre doit lire.
form-file-gone = Un fichier du formulaire a disparu avant que je puisse le copier. Appuyez sur Répondre et envoyez-le de nouveau ; votre texte n'a pas été envoyé.
nothing-said = Choisissez un message que quelqu'un a écrit dans ce ticket.
held-back-heading = Pas envoyé : on pourrait y voir qui vous êtes
held-back-why = Les fichiers de ce genre contiennent souvent le nom de leur auteur, et je ne peux pas l'enlever. Votre texte et tous les autres fichiers ont été envoyés.
held-back-now = Envoyez plutôt une image. Ou envoyez-le tel quel : l'équipe pourra alors lire tout ce qu'il contient.
files-gone = Ces fichiers n'ont pas été envoyés : votre message n'est plus là, ou le ticket est fermé. Envoyez-les de nouveau s'il le faut.

## identity
signed-otherwise = Rien n'a été envoyé ni fermé : ce sujet est toujours signé { $as }. Réessayez sans dire comment signer.
profile-own = C'est votre pseudonyme. Les membres le lisent quand vous répondez sous pseudonyme.
no-such-alias = Personne dans cette équipe n'a ce pseudonyme. Écrivez-en une partie et choisissez dans la liste.
not-a-word = Utilisez un seul mot, fait de lettres, 20 au plus, comme `Calme` ou `Loutre`.
not-a-picture = Utilisez un emoji, ou un lien vers une image qui commence par `https://`.
too-many-words = La liste est pleine. Retirez d'abord un mot.
too-few-words = Il doit rester deux mots. Ajoutez-en d'abord un autre.

## participants
you-were-added = Vous participez au ticket #{ $number }
you-were-added-to = L'équipe { $server } vous a fait entrer dans une conversation avec { $member }.
how-to-take-part = Écrivez ici pour participer ; { $member } et l'équipe vous lisent.
you-are-out = Vous ne participez plus au ticket #{ $number } de l'équipe { $server }.
you-left = Vous avez quitté la conversation. Rien de ce qui s'y dit maintenant ne vous parvient.
already-there = Cette personne participe déjà. Choisissez quelqu'un d'autre sur ce serveur.
not-a-member = Choisissez un membre de ce serveur, pas un bot.
no-more-places = Dix personnes de plus participent déjà. Retirez-en d'abord une.
no-conversation = On peut ajouter des personnes aux tickets ouverts qui ont une conversation. Rouvrez-le d'abord, ou commencez-en un nouveau.

## notices
digest-change = Changez votre façon d'être au courant avec `/notify` sur le serveur.
answered-line = { $member }, l'équipe { $server } vous a répondu ci-dessus.
answered-where = L'équipe { $server } vous a répondu il y a 12 heures et attend votre message.
way-ping = Je vous mentionne quand un membre écrit, au plus une fois toutes les deux minutes.
way-digest = Je vous envoie un message quand des membres ont écrit, au plus une fois par heure.
way-off = Je ne vous préviens pas quand des membres écrivent.
quiet = Rien ne vous arrive de { $from } à { $to } ({ $zone }) ; vous l'apprenez ensuite.
which-tickets = Ça concerne les tickets dont vous vous occupez ou que vous suivez. `/ticket follow` en ajoute un.
following = Vous suivez maintenant le ticket #{ $number }.
not-following = Vous ne suivez plus le ticket #{ $number }.
not-a-time = Les heures calmes demandent deux heures, comme 22:00 et 07:00. Relancez la commande avec les deux.
not-a-time-zone = Ce fuseau horaire n'existe pas. Indiquez-en un comme Europe/Paris ou America/Montreal.
more-follow-says = Apprendre ce que le membre écrit, sans vous en occuper

## assignment
yours = { $who }, ce ticket est à vous.
given = { $who }, { $by } vous a confié ce ticket.
not-yours-to-answer = Pas envoyé. { $who } s'occupe de ce ticket et y répond ; reprenez-le d'abord, ou écrivez un message interne.
taken-aside = -# Déplacé ici depuis le ticket, où répond { $who }. Prenez-le en charge pour y écrire. { $staff }
yours-by-dm = Le ticket #{ $number } sur { $server } est à vous.
more-claim = Vous occuper vous-même de ce ticket
more-take-over-says = Vous en occuper à la place de la personne actuelle
shift-now-on = Vous recevez de nouveaux tickets à partir de maintenant.
shift-now-off = Vous ne recevez plus de nouveaux tickets, jusqu'à ce que vous utilisiez `/shift on`.
shift-now-hours = Vous recevez de nouveaux tickets chaque jour, { $hours } ({ $zone }).
not-of-team = { $who } ne répond pas à ce ticket. Choisissez quelqu'un de son équipe.
who-is-meant = Indiquez qui : un membre, moi ou personne.
no-hours = Je ne comprends pas ces horaires. Écrivez-les comme `09:00-17:00`, et le fuseau comme `Europe/Paris`.
hand-over-heading = Des tickets vous sont confiés sur { $server }
hand-over-from =
    { $count ->
        [one] { $by } a terminé sa permanence et vous confie { $count } ticket.
       *[other] { $by } a terminé sa permanence et vous confie { $count } tickets.
    }
hand-over-team = **#{ $number }** · { $type } · à votre tour ({ $since }) · { $where }
handed =
    { $count ->
        [one] { $who } s'occupe maintenant de { $count } ticket qui était à vous.
       *[other] { $who } s'occupe maintenant de { $count } tickets qui étaient à vous.
    }
handed-team =
    { $count ->
        [one] { $count } de vos tickets revient à toute l'équipe.
       *[other] { $count } de vos tickets reviennent à toute l'équipe.
    }
handed-kept =
    { $count ->
        [one] { $count } reste à vous, car { $who } n'y répond pas : { $numbers }
       *[other] { $count } restent à vous, car { $who } n'y répond pas : { $numbers }
    }
handed-left =
    { $count ->
        [one] { $count } attend encore : c'était trop d'un coup. Recommencez.
       *[other] { $count } attendent encore : c'était trop d'un coup. Recommencez.
    }
not-a-colleague = Choisissez quelqu'un d'autre de l'équipe, présent sur ce serveur.
shift-now-days = Vous recevez de nouveaux tickets : { $days }, { $hours } ({ $zone }).
shift-now-week = Vous recevez de nouveaux tickets à ces horaires ({ $zone }) : { $hours }
too-often-away = Vous avez déjà 25 absences à venir. Ajoutez la suivante quand l'une d'elles sera passée.
away-now = Vous ne recevez pas de nouveaux tickets jusqu'au { $until }.
away-later = Vous ne recevez pas de nouveaux tickets du { $from } au { $until }.
away-over = Vous revoilà : votre permanence dit quand vous recevez des tickets.
away-called-off = Cette absence est annulée : votre permanence dit quand vous recevez des tickets.
away-hint = Ce dont vous vous occupez reste à vous, jusqu'à ce que vous le confiez.
no-days = Je ne comprends pas ces jours. Écrivez-les comme `lun-ven` ou `sam, dim`.
no-time-off = Indiquez jusqu'à quand dure votre absence, comme `2j`, `vendredi` ou `2026-12-24` : après son début, et dans un an au plus.
not-away = Vous n'êtes pas en absence.

## on-call
called = { $who }, l'équipe est absente et vous êtes d'astreinte : ce ticket est nouveau.
now-on = Vous êtes d'astreinte jusqu'à ce que vous arrêtiez avec `/on-call off`.
now-on-until = Vous êtes d'astreinte jusqu'au { $until }.
now-off = Vous n'êtes plus d'astreinte.
not-a-moment = Indiquez jusqu'à quand, comme `12h`, `lundi` ou `demain 8h00` : dans 90 jours au plus.
not-on-call = Vous n'êtes pas d'astreinte.
your-turn = Vous êtes d'astreinte sur { $server } jusqu'au { $until }.
now-yours = Le vôtre va du { $from } au { $until }.
swapped-with-you = { $who } a échangé son tour d'astreinte avec vous sur { $server } et a celui qui commence le { $from }.
swap-back = Si cela ne vous convient pas, refaites l'échange avec `/on-call swap`.
by-turns = C'est votre tour d'astreinte jusqu'au { $until }. Échangez-le avec `/on-call swap`, ou indiquez votre absence avec `/shift away`.
no-people = Mentionnez les personnes dans l'ordre de leurs tours, comme `@Mel @Kim` : de 1 à { $most } personnes de ce serveur, aucun bot.
no-hand-over = Indiquez quand le tour change, comme `lundi 9:00`, et le fuseau comme `Europe/Paris`.
no-turn = Ce n'est pas votre tour à ce moment-là. `/on-call list` montre les prochains tours.

## handling
message-gone = Je ne trouve pas ce message ici. Choisissez « Copier le lien du message » dans son menu, et donnez-moi ce lien.
too-many-pins = 250 messages sont épinglés ici, et Discord n'en garde pas plus. Désépinglez-en un d'abord.
not-permitted-to-pin = Je ne peux pas épingler de messages ici. Donnez-moi « Épingler des messages » dans ce salon.
not-to-be-pinned = Les lignes de Discord lui-même ne s'épinglent pas. Choisissez un message que quelqu'un a écrit.
thread-is-closed = Le fil de ce ticket est fermé. Rouvrez d'abord le ticket.
no-name = Il ne reste rien de ce nom. Utilisez des lettres ou des chiffres.
no-tag = Indiquez quels tags, séparés par des virgules.
too-many-tags = Un ticket a au plus { $most } tags. Enlevez-en d'abord.
no-room-to-name = Ce ticket est encore en cours d'ouverture. Réessayez quand il sera ouvert.
is-closing = Ce ticket va se fermer. Gardez-le d'abord ouvert.
no-mark = Indiquez comment le marquer, en un mot ou deux.

## relations
goes-on-heading = Votre ticket continue sous le numéro #{ $number }
goes-on-next = Écrivez ici comme avant ; toutes les personnes qui y participent le lisent aussi.
with-itself = C'est ce ticket lui-même. Donnez le numéro d'un autre.
too-many = Le ticket #{ $number } est déjà lié à { $most } autres, c'est le maximum. Retirez d'abord un lien.
into-report = Le ticket #{ $number } est un signalement sans conversation : une conversation ne peut pas y continuer. Fusionnez plutôt le signalement dans ce ticket.
would-read-all = Dans le ticket #{ $number }, ces personnes liraient tout ce qui a été dit avant : { $names }. Ajoutez-les avec `/ticket add` si elles y ont droit, puis fusionnez de nouveau.
other-is-closed = Le ticket #{ $number }, qui contient celui-ci, est fermé. Rouvrez-le d'abord.
changed-meanwhile = Quelqu'un vient d'entrer dans ces tickets ou d'en sortir. Rien n'a été modifié ; réessayez.
not-their-words = Le membre n'a pas écrit cela dans ce ticket. Choisissez un de ses messages, ou copiez son lien.
no-such-topic = Indiquez un sujet, par exemple : { $topics }

## incidents
files-gone = Discord n'a plus ces fichiers. Choisissez-les de nouveau.
line-hidden = #{ $number } · vous ne pouvez pas le lire
news-given-up = ⚠️ l'envoi a échoué ; répondez-y vous-même
left-out = Laissés de côté, car vous n'y répondez pas ou ne les fermez pas : { $tickets }
done-started = Le ticket #{ $number } est maintenant un incident. Ajoutez les tickets des autres avec `/incident add` ; `/incident update` prévient tout le monde.
not-there = Pas ici, ou vous n'y répondez pas : { $tickets }
not-numbers = Donnez des numéros de tickets séparés par des virgules, comme `12, 13, 17` ; { $most } au plus à la fois.
part-of-another = Ce ticket fait partie de l'incident #{ $number }, il ne peut donc pas en être un. Retirez-le d'abord de là.
report-is-none = C'est un signalement : son membre ne lit pas de réponse. Commencez l'incident dans un ticket.
nobody-to-tell = Personne ne le lirait : aucun ticket de cet incident n'est ouvert et à vous d'y répondre.
not-by-trainee = Quelqu'un d'autre de l'équipe relit d'abord ce que vous dites aux membres. Demandez à quelqu'un de l'envoyer.

## reminders
not-reached = { $person }, un rappel sur ce ticket vous attend. Autorisez les messages privés dans les paramètres de confidentialité de ce serveur pour le lire.
set = Vous recevrez un message privé { $at } ({ $date }).
rests = Le ticket #{ $number } est en veille jusqu'au { $date }, ou jusqu'à ce que le membre écrive. Vous recevrez un message privé { $at } s'il se réveille tout seul.
list-heading = Vos rappels
list-none = Vous n'avez pas de rappel sur ce serveur.
not-a-moment = Indiquez quand, en minutes ou comme `2h`, `demain 9h00` ou `vendredi 17h30` : dans une minute au moins, dans 90 jours au plus.
too-many = Vous avez 25 rappels sur ce serveur. Annulez-en d'abord un : `/remind list`.

## removal
erase-form =
    .number = Écrivez le numéro du ticket
other-number = Ce n'est pas le bon numéro. Rien n'a été effacé. Pour effacer le ticket #{ $number }, utilisez de nouveau la commande et écrivez { $number }.

## topics
helped = Aucun ticket n'a été ouvert. Appuyez de nouveau sur le bouton quand vous avez besoin de l'équipe.

## gone-roles
stood = Il était nommé ici et en est retiré : { $of }. Regardez si quelqu'un d'autre doit y répondre ou y être prévenu.
shut = ⚠️ Les membres avaient besoin de ce rôle pour { $of }, donc personne ne peut y ouvrir de ticket pour l'instant. Choisissez un autre rôle, ou aucun.
unanswered = ⚠️ Lui seul répondait à ce que reçoivent ces services : { $of }. Leurs tickets restent fermés aux autres. Choisissez qui y répond maintenant.
in-file = Le fichier de configuration le nomme peut-être encore. Retirez-le de là avant de l'appliquer à nouveau.

## setup
suggestion = Rien n'est encore créé. Voici ce qui convient à votre serveur ; **Utiliser ceci** crée le tout.
from-file-card = C'est fixé par un fichier de configuration. Changez-le là-bas, sinon le fichier annule ce qui est changé ici.
choose-staff = ⚠️ Choisissez qui répond. S'il n'y a pas de rôle pour votre équipe, créez-en d'abord un dans les paramètres du serveur.
choose-place = ⚠️ Choisissez où vont les tickets.
choose-team-place = ⚠️ Choisissez où vont les tickets : un salon que seule l'équipe voit.
choose-panel = ⚠️ Choisissez où se trouve le message d'aide.
over = Cette carte a été utilisée, ou date de plus d'un jour. Utilisez `/setup start`.
meanwhile = Quelqu'un a configuré ce serveur entre-temps ; rien n'a été modifié. Utilisez `/setup start` pour voir comment.
from-file = Un fichier de configuration fixe ce serveur. Changez-le là-bas ; rien n'a été modifié ici.
greeting-what-now = Utilisez `/setup start` là-bas. Une carte est déjà remplie, et il suffit d'y appuyer une fois pour tout créer.
practice-open = Votre ticket d'essai est ouvert
practice-open-already = Votre ticket d'essai est encore ouvert
practice-team = Vous êtes l'équipe dans { $thread } : `+texte` ou Répondre envoie une réponse.
practice-member = Vous êtes le membre dans vos messages privés avec moi. Personne d'autre n'est prévenu, et rien n'est compté.
practice-you-are-member = Ici, vous êtes le membre : écrivez quelque chose. Répondez dans le fil, où vous êtes l'équipe.
practice-you-are-team = Ici, vous êtes l'équipe, et sans personne d'autre. Ce que vous écrivez comme membre vient de vos messages privés avec moi.
practice-not-by-dm = Vos membres parlent avec l'équipe sur le serveur ; ce n'est qu'ici que leur côté est un message privé.
practice-member-in-thread = Vous êtes le membre dans { $thread } : ce que vous y écrivez vient de lui. Personne d'autre n'est prévenu, et rien n'est compté.
practice-you-are-member-in-thread = Ici, vous êtes le membre : écrivez quelque chose. Répondez-y dans l'autre fil, où vous êtes l'équipe.
practice-you-are-team-in-thread = Ici, vous êtes l'équipe, et sans personne d'autre. Ce que vous écrivez comme membre vient de l'autre fil.
practice-no-dm = Je ne peux pas vous envoyer de message privé
practice-no-dm-what-now = Vous y seriez le membre. Autorisez les messages privés dans les paramètres de confidentialité de ce serveur, puis utilisez `/setup try` à nouveau. Ou soyez le membre dans un fil.
nothing-to-try = Aucun sujet n'ouvre encore de tickets. Utilisez `/setup start`.

## snips
your-alias = votre pseudonyme
changed-since = Elle a changé depuis que vous l'avez vue. Voici ce qu'elle dit maintenant.
list-own-line = **{ $name }** { $summary } · à vous · utilisée { $uses } fois
used-own = À vous seulement. Utilisée { $uses } fois.
saved-own = La réponse enregistrée { $name } est gardée pour vous.
how-to-send = Envoyez-la avec { $command }, `/snip send` ou Réponse enregistrée sur la carte.
not-there = Il n'y a pas de réponse enregistrée { $name }. `/snip list` montre celles que vous avez.
did-you-mean = Il n'y a pas de réponse enregistrée { $name }. Vous vouliez dire { $meant } ?
no-abbreviation = Donnez-lui un nom court fait de lettres et de chiffres, comme `remboursement`.
taken = Il y a déjà une réponse enregistrée { $name }. Choisissez un autre nom, ou modifiez l'autre avec `/snip edit`.
too-many = Il y a { $count } réponses enregistrées, il n'y a plus de place. Retirez-en une que personne n'utilise.
not-a-length = Dites combien de temps, comme `30m`, `12h` ou `3j`, 90 jours au plus.
gone = Cette réponse enregistrée a été retirée. `/snip list` montre celles que vous avez.

## approvals
declined-line = Votre réponse n'a pas été validée. Ce qu'il faut changer est écrit plus haut.
crossed = { $who } a répondu { $at }, après que vous avez ouvert le formulaire.
crossed-typed = { $who } a répondu { $at }, moins de 10 secondes avant vous. Vous ne l'avez peut-être pas vu.
yours = Votre réponse :
sent-anyway = Votre réponse part aussi.
dropped = Votre réponse n'a pas été envoyée.
edit-form =
    .change = Modifier votre réponse
not-by-yourself = C'est quelqu'un d'autre de l'équipe qui valide vos réponses.
not-by-trainee = Vos propres réponses sont validées par d'autres : vous ne pouvez pas valider celle-ci.
writer-may-not = { $staff } n'a plus le droit d'envoyer ceci. Refusez la réponse et répondez en votre propre nom.
closed-since = Le ticket #{ $number } a été fermé après l'écriture de cette réponse. Rouvrez-le pour l'envoyer, ou laissez-la de côté.

## warnings
about = À propos du ticket #{ $number }. Vous pouvez y répondre ici.
about-edited = À propos du ticket #{ $number }. Modifié. Vous pouvez y répondre ici.
none-such = Il n'y a pas d'avertissement { $number } que vous puissiez modifier. `/warn list` montre ceux qu'il y a.
not-by-trainee = Quelqu'un d'autre de l'équipe relit d'abord vos réponses, et un avertissement est lu aussitôt. Demandez à quelqu'un de le donner.
nothing-to-say = Écrivez ce que le membre doit lire.

## notes
none-such = Il n'y a pas de note { $number } que vous puissiez voir. `/note list` montre celles qu'il y a.
about-you = Les notes sur vous sont pour le reste de l'équipe.
nothing-to-keep = Écrivez ce que l'équipe doit savoir.

## transcripts
file-for-you = Ce que vous pouviez lire

## auto-answers
line-paused = ⚠️ **{ $name }** { $on } est désactivée : la recherche prenait trop de temps. Enregistrez-en une plus simple avec `/auto-answer edit`. · { $when ->
        [before] avant un ticket
        [ticket] dans les tickets
       *[both] avant un ticket et dedans
    } · donnée { $given } fois · a aidé { $helped } fois sur { $offered } avant un ticket
no-trigger = Indiquez quels mots la déclenchent, comme `remboursement, argent rendu`.
too-slow = La recherche de ce motif pourrait ne jamais finir. Enlevez la répétition qui se trouve dans une autre répétition.
nothing-to-say = Donnez-lui un nom et une réponse.
too-many = Il y a { $count } réponses automatiques, il n'y a plus de place. Retirez-en une qui n'aide personne.
taken = Il y a déjà une réponse automatique { $name }. Choisissez un autre nom, ou modifiez l'autre avec `/auto-answer edit`.

## contact
blocked = Blocage en cours : { $member } lit ce que vous écrivez, mais ses messages privés ne vous parviennent pas avant la fin.
waits = Le ticket #{ $number } avec { $member } attend son emplacement. Votre message partira dès qu'il y en aura un.
told-heading = L'équipe { $server } vous a écrit
told-by = { $name } a ouvert le ticket #{ $number } avec vous. Sujet : { $topic }
told-by-team = L'équipe a ouvert le ticket #{ $number } avec vous. Sujet : { $topic }
told-next = Écrivez ici pour répondre ; l'équipe { $server } vous lit.
your-words = Vous avez écrit :
not-a-member = Cette personne n'est pas sur ce serveur, je ne peux donc pas la joindre. Choisissez un membre de ce serveur.
no-bots = On ne peut pas écrire à un bot. Choisissez une personne.
not-yourself = Vous ne pouvez pas ouvrir un ticket avec vous-même. Choisissez quelqu'un d'autre.
no-topic = Ce sujet ne fait pas partie des vôtres. Vous pouvez écrire en premier pour les sujets dont vous répondez aux tickets et dont les membres sont nommés.
sent-before = C'est déjà envoyé. Recommencez pour écrire encore une fois.
file-gone = Un fichier a disparu avant que je puisse le copier. Envoyez-le de nouveau.
nothing-to-say = Votre message est vide. Écrivez ce que le membre doit lire.

## evidence
gone = Ce signalement a été envoyé, annulé ou oublié. Signalez de nouveau le message pour recommencer.
nothing-in-it = Il n'y a rien dans ce message que je puisse copier. Signalez-en un autre.
your-own = C'est vous qui avez écrit ce message. Ouvrez un ticket pour en parler.
ours = C'est moi qui ai écrit ce message pour d'autres. Écrivez plutôt à l'équipe dans votre ticket.
no-topic = L'équipe ne prend pas de signalements ici. Écrivez-lui d'une autre façon.

## worklist
yours = #{ $number } · { $type } est à vous : { $member }, au tour de l'équipe ({ $since }).
nothing-for-you = Rien ne vous attend. Dans ce que vous traitez, quelqu'un s'en occupe déjà, ou c'est au membre de répondre.
mine-looked = Vous vous occupez de
mine-asked = Vous avez demandé
mine-none = Vous ne vous occupez d'aucun ticket.
mine-asked-none = Vous n'avez aucun ticket ouvert.
asked-you = 💬 #{ $number } · { $about } · à votre tour ({ $since }) · { $where }
from-file = Le fichier de configuration du serveur dit où se trouve cette liste. Changez-le là-bas : la prochaine fois que le fichier est appliqué, il annulerait la modification.
where-or-not = Indiquez un salon ou enlevez la liste, pas les deux.
no-such-channel = Je ne vois pas ce salon. Laissez-moi entrer, ou indiquez-en un autre.
morning = Ce qui vous attend sur { $server }
morning-more = et { $count } de plus dont vous vous occupez
morning-change = Changez l'heure de ce message, ou arrêtez-le, avec `/morning` sur le serveur.
morning-on = À { $time } ({ $zone }), vous recevez un message avec ce qui vous attend, les jours où il y a quelque chose.
morning-off = Vous ne recevez pas de message le matin. `/morning at:08:30` en envoie un.
not-a-time = Ce n'est pas une heure. Écrivez-la comme 08:30, ou off.

## automation
starter-silent-words = Nous n'avons pas eu de vos nouvelles depuis une semaine. Rouvrez-le si vous avez encore besoin d'aide.
mistake-kept = Rien n'a été enregistré. Ce que vous avez écrit est gardé.
not-a-condition = Je ne comprends pas la condition { $line }. Écrivez-la comme `topic billing`, `tag vip`, `priority high, urgent`, `state new`, `assigned nobody`, `level 2`, `words refund`, `role Booster`, `hours open`, `older 3 d` ou `rating bad` ; avec `not` devant, le contraire.
not-a-step = Je ne comprends pas l'étape { $line }. Écrivez-la comme `tag refund`, `untag new`, `priority high`, `topic billing`, `department money`, `level up`, `assign on-call`, `note À voir`, `reply greeting`, `ask`, `webhook https://…`, `close` ou `tell #salon Nouveau ticket`.
no-such-person = Je ne sais pas qui est { $named }. Écrivez `me`, ou le numéro que Discord appelle identifiant de l'utilisateur.
how-long = Indiquez pendant combien de temps, d'une minute à 90 jours : comme `2 h` ou `7 d`.
nothing-to-do = Dites ce que fait la règle.
no-name = Donnez un nom à la règle.
taken = Il y a déjà une règle { $name }. Choisissez un autre nom.
too-many = Un serveur a au plus { $count } règles. Retirez-en une d'abord.
in-desk-file = La règle { $name } est dans le fichier de configuration. Changez-la là.
channel-open = Tous les membres peuvent maintenant lire le salon où elle écrit, ce qui n'était pas le cas quand elle a été enregistrée. Enregistrez la règle à nouveau si c'est voulu.
key = Les webhooks de ce serveur sont signés avec cette clé. Ne la montrez à personne.

## help
overview = Ce que vous pouvez faire ici
choose = Choisissez une commande
unknown = Il n'y a pas de commande « { $asked } » que vous puissiez utiliser ici. `/help` seul les montre toutes.

## kernel
not-permitted = Il faut la permission « { $right } », et vous ne l'avez pas.
team-lacks = Si vous faites partie de l'équipe : une personne qui peut gérer le serveur peut vous donner la permission « { $right } ».
given-by-admins = Une personne qui peut gérer le serveur peut vous la donner.
given-by-owner = La personne à qui appartient ce serveur peut vous la donner.
obsolete = Ça ne fonctionne plus. Cherchez un message plus récent ou retapez la commande.
try-again = Ça n'a pas marché : un service dont Frontdesk a besoin n'a pas répondu. Rien n'a été modifié. Réessayez dans un instant.
failed = Rien n'a été modifié. Réessayez ; si ça recommence, donnez ce code à l'équipe : `{ $id }`
failed-after = C'est enregistré, mais tout ce qui devait suivre n'a pas été fait. Donnez ce code à l'équipe : `{ $id }`
interrupted = Frontdesk redémarrait à ce moment-là. Rien n'a été modifié. Appuyez encore une fois.
gone = Ça n'existe plus. Retapez la commande.
only-you = La réponse est pour vous seulement.
not-here = Sur ce serveur, vous ne pouvez pas utiliser { $command } ici.
did-you-mean = Cette commande n'existe pas. Vous vouliez dire { $command } ?
command-or-answer = Vous vouliez dire la commande { $command }, ou faut-il envoyer ça tel quel ? Rien n'est encore envoyé.
word-or-answer = Vous vouliez dire { $word }, ou faut-il envoyer ça tel quel ? Rien n'est encore envoyé.
typed-too-many = « { $detail } » est en trop. Mettez les mots qui vont ensemble entre "guillemets".
