the-member = ce membre
tag-new = Nouveau
tag-team-turn = Tour de l'équipe
tag-member-turn = Tour du membre
tag-inactive = Inactif
tag-closing = Fermeture
tag-review = En examen
tag-closed = Fermé
phase-inactive = inactif
phase-closing = en cours de fermeture
phase-review = en examen
phase-mark = { $mark }
tag-low = Basse
tag-normal = Normale
tag-high = Haute
tag-urgent = Urgente
tag-critical = Critique

moved-to = La suite est ici : { $room }.
moved-number-to = La suite du ticket #{ $number } est ici : { $room }.
moved-to-dm = La suite se passe en message privé.
moved-from = Avant, c'était ici : { $room }.
moved-from-dm = Avant, c'était en message privé.
goes-on-heading = Le ticket #{ $number } continue ici
move-failed = Impossible de le déplacer : je ne peux pas lui créer d'emplacement. Ça continue ici.
moving = Le ticket #{ $number } passe dans un fil privé. Je t'y mentionnerai.
moves-already = Le déplacement est déjà en cours.
nowhere-to-go = Il n'y a pas de salon où je pourrais continuer.
move-failed-full = Impossible de le déplacer : Discord n'a plus de place pour lui. Ça continue ici.
moves-soon = Le ticket #{ $number } va être déplacé. La suite sera indiquée ici.
keeps-member-hidden = Le membre n'est pas nommé ici, et un emplacement partagé montrerait qui c'est. Choisis-en un par message privé.
keeps-staff-hidden = Ce sujet ne nomme jamais qui répond, et un emplacement partagé avec le membre le montrerait. Choisis-en un par message privé.
no-conversation = C'est un signalement : le membre ne lit pas ce que dit l'équipe, il ne peut donc pas aller dans un emplacement partagé.
no-such-place = Le support de ce serveur n'a pas d'emplacement de ce genre. Un admin peut en indiquer un dans ses réglages.
no-adult-place = Ce sujet n'a pas d'emplacement pour le contenu pour adultes. Un admin peut en choisir un dans les réglages du sujet.
there-already = Il est déjà dans un emplacement de ce genre.
could-not-move = Il n'a pas été déplacé : je ne peux pas lui créer d'emplacement. Ça continue ici.
button-use-thread = Utiliser un fil

line-heading = Tu es numéro { $position } dans la file
line-probably = Ton message est enregistré. Le ticket s'ouvre tout seul, probablement { $at }.
line-next = Ton message est enregistré. Le ticket s'ouvre tout seul.
line-left = Tu n'es plus dans la file. Aucun ticket n'a été ouvert.
button-leave-line = Quitter la file

card-heading = #{ $number } · { $type }
card-announce = { $roles } nouveau ticket
card-picture = Photo de profil : { $member }
card-picture-from = Image envoyée par { $member }
card-team-turn = 🔔 Au tour de l'équipe ({ $since })
card-member-turn = 💬 Au tour du membre ({ $since })
card-closed = 💤 Fermé { $at }
card-closed-by = 💤 Fermé par { $by } { $at }
card-closed-because = 💤 Fermé par { $by } { $at } : { $reason }
card-closed-why = 💤 Fermé { $at } : { $reason }
card-requester =
    { $member } `{ $id }` · compte créé { $account } · { $joined } · { $earlier ->
        [0] premier ticket
        [one] { $earlier } ticket précédent
       *[other] { $earlier } tickets précédents
    }
card-requester-hidden = { $member } demande anonymement
card-joined = arrivée : { $at }
card-not-joined = pas sur le serveur
card-careful = Les messages simples restent dans l'équipe ; { $member } lit ce que tu envoies avec `{ $prefix }texte` ou Répondre.
card-chat = Les messages simples arrivent chez { $member }. `//texte` reste dans l'équipe.
card-unread = Je ne peux pas lire les messages ici : ce qui est écrit reste dans l'équipe, et { $member } lit ce que tu envoies avec Répondre ou `/reply`.
card-report = Un signalement : { $member } a un accusé de réception et ne peut pas recevoir de réponse ici. Ce que tu écris reste dans l'équipe.

button-reply = Répondre
button-close = Fermer
button-close-ticket = Fermer le ticket
button-reopen = Rouvrir
button-open = Ouvrir le ticket
button-send-report = Envoyer le signalement
button-open-chat = Ouvrir notre conversation

adult-heading = Est-ce que ça concerne du contenu pour adultes ?
adult-where = Si oui, on en parle là où Discord vérifie l'âge de chacun.
button-yes = Oui
button-no = Non
confirm-heading = Ouvrir un ticket : { $type }
confirm-who-reads = Ça reste entre toi et l'équipe.
confirm-report-heading = Envoyer un signalement : { $type }
confirm-report = Seule l'équipe le lit. Tu reçois un accusé de réception, sans conversation à ce sujet.
form-who-reads = -# L'équipe verra ton nom et ce que tu envoies.
form-anonymous = -# L'équipe verra ce que tu envoies, pas ton nom.
form-files = **{ $question }**
form-file-gone = { $file } n'est pas arrivé. Demande au membre de l'envoyer ici.
opened-at = Le ticket #{ $number } est ouvert : { $room }
opened-soon = Le ticket #{ $number } est ouvert. Je t'y mentionnerai.
opening = Le ticket #{ $number } est en route vers l'équipe.
opened-in-dm = Le ticket #{ $number } est ouvert. La réponse arrive dans notre conversation.
cant-dm-heading = Je ne peux pas t'envoyer de message privé
cant-dm = L'équipe peut lire ton ticket, mais pas encore te répondre. Autorise les messages privés dans les paramètres de confidentialité de { $server }, puis réessaie.
button-try-again = Réessayer
reopen-until = Tu peux le rouvrir jusqu'au { $until }.
closed-for-good = Si ce n'est pas fini, écris ici ; l'équipe { $server } recevra un nouveau ticket.
too-late-to-reopen = Le ticket #{ $number } ne peut plus être rouvert. Écris un nouveau message pour en ouvrir un autre.
closed-thread-gone = Son emplacement sur le serveur a été supprimé. Si ce n'est pas fini, écris ici ; l'équipe { $server } recevra un nouveau ticket.
opened-heading = Le ticket #{ $number } est ouvert
opened-where = { $type } · { $server }
opened-as = Ici, l'équipe te connaît sous le nom { $alias }.
opened-next = Écris ici pour ajouter des détails ou des fichiers ; la réponse arrive dans cette conversation.
receipt-heading = Ton signalement est arrivé à l'équipe { $server }
receipt-what = Signalement #{ $number } · { $type }
receipt-next = Il n'y a pas de conversation à ce sujet. Pour parler à l'équipe, ouvre un ticket sur autre chose.
receipt-waits-heading = Ton signalement est enregistré
receipt-waits-next = Il arrivera tout seul à l'équipe { $server } dès qu'il y aura de la place. Il n'y a pas de conversation à ce sujet.
failed-heading = Ça n'a pas marché
failed-next = Je ne peux pas créer d'emplacement pour ton ticket sur { $server }. L'équipe n'a pas été prévenue ; écris-lui d'une autre façon.

closed-heading = Le ticket #{ $number } est fermé
closed-report-heading = L'équipe a traité le signalement #{ $number }
closed-report = S'il y a autre chose à dire, envoie un autre signalement à l'équipe { $server }.
closed-reason = { $reason }
closed-next = Si ce n'est pas fini, écris ici. L'équipe { $server } verra toute la conversation.
closed-outside = Son emplacement est maintenant réservé à l'équipe. Si ce n'est pas fini, rouvre-le ; tu y auras de nouveau accès.
closed-by = { $by } a fermé ce ticket.
closed-by-because = { $by } a fermé ce ticket : { $reason }
closed-plain = L'équipe a fermé ce ticket.
closed-plain-because = L'équipe a fermé ce ticket : { $reason }
closed-by-one = Fermé par { $name } · équipe { $server }
closed-by-team = Fermé par l'équipe { $server }
closed-reason-with-team = C'est fermé. Quelqu'un d'autre de l'équipe relit d'abord ce que tu dis aux membres : le membre ne lit donc pas ta raison, l'équipe oui.
closed-reason-not-said = C'est fermé. Quelqu'un d'autre de l'équipe relit d'abord ce que tu dis aux membres : ta raison n'a donc pas été donnée ici :
closed-and-removed = { $said } Ce salon est supprimé { $at }, avec tout ce qui y a été dit. S'il est rouvert avant, il reste.
closed-by-nobody = Fermé, car ce fil a été archivé.
closed-silence = Fermé, car le membre n'a pas répondu.
closed-unanswered = Nous n'avons plus eu de tes nouvelles.
reason-required = Dis pourquoi : ce sujet demande une raison quand un ticket est fermé.
room-taken-away = L'emplacement du ticket #{ $number } avait déjà été supprimé.
not-taken-away = ⚠️ Cet endroit devait être supprimé, et je n'en ai pas le droit. Supprime-le à la main, ou autorise-moi à le gérer.
info-erased = Effacé définitivement. Seuls son numéro et qui a fait quoi et quand sont gardés.
closed-left-server = { $member } a quitté le serveur : ce ticket est fermé.
closed-unreachable = { $member } n'est plus joignable : ce ticket est fermé.
closed-left-thread = { $member } a quitté ce fil : ce ticket est fermé.
stays-open = { $said } Ce ticket reste ouvert.
stays-open-decide = ⚠️ { $said } Ce ticket reste ouvert jusqu'à ce que quelqu'un le ferme.
stays-open-who = ⚠️ { $people }, { $said } Ce ticket reste ouvert jusqu'à ce que quelqu'un le ferme.
owner-left-server = { $member } a quitté le serveur.
owner-left-thread = { $member } a quitté ce fil.
owner-unreachable = { $member } n'est plus joignable.
reopened-by = { $by } a rouvert ce ticket.
reopened-plain = L'équipe a rouvert ce ticket.
reopened-heading = Le ticket #{ $number } est rouvert
reopened-next = L'équipe { $server } voit ce que tu écris ici.
reopened-next-at = La suite se passe avec l'équipe { $server } ici : { $room }.
reopened-next-elsewhere = La suite se passe avec l'équipe { $server } à un nouvel endroit du serveur.
done-reopened = Le ticket #{ $number } est rouvert.

list-heading = Tickets ouverts
list-empty = Aucun ticket ouvert.
list-team-turn = 🔔 #{ $number } · { $type } · { $member } · au tour de l'équipe ({ $since }) · { $room }
list-member-turn = 💬 #{ $number } · { $type } · { $member } · au tour du membre ({ $since }) · { $room }
list-no-room = pas encore d'emplacement
list-page = Page { $page } sur { $pages }, l'attente la plus longue d'abord.
info-heading = #{ $number } · { $type }
info-opened = Ouvert le { $at } par { $member }
info-messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } du membre, { $replies ->
        [one] { $replies } réponse
       *[other] { $replies } réponses
    } de l'équipe
info-room = Emplacement : { $room }

close-command =
    .description = Fermer ce ticket
    .reason = Pourquoi ; le membre le lit
    .as = Le nom que lit le membre
reopen-command =
    .description = Rouvrir un ticket fermé
    .number = Le numéro du ticket ; sans lui, celui-ci
info-command =
    .description = Ce qu'on sait d'un ticket
    .number = Le numéro du ticket ; sans lui, celui-ci
list-command =
    .description = Les tickets ouverts, l'attente la plus longue d'abord
move-command =
    .description = Continuer ce ticket dans un autre genre d'emplacement
    .to = Où il continue
    .private-thread = Fil privé avec le membre
    .private-channel = Salon privé avec le membre
    .dm = Message privé ; l'équipe dans un fil
    .dm-channel = Message privé ; l'équipe dans un salon
    .dm-forum = Message privé ; l'équipe dans un post de forum
    .adult = Là où ce sujet place le contenu pour adultes
close-form =
    .title = Fermer le ticket #{ $number }
    .why-staff = Pourquoi ?
    .why-hint = Le membre le lit.
    .why-member = Pourquoi ? L'équipe le lit.
    .tell = Prévenir le membre ?
    .tell-yes = Oui
    .tell-no = Non
    .as = Signé
    .as-named = Mon nom
    .as-team = L'équipe
    .as-alias = Mon pseudonyme

gone = Ce ticket n'existe pas ici. Cherche un message plus récent.
room-gone = L'emplacement du ticket #{ $number } a été supprimé, il ne peut donc pas être rouvert. Ouvre un nouveau ticket.
could-not-open = Le ticket n'a pas été ouvert : je ne peux pas lui créer d'emplacement. L'équipe n'a pas été prévenue ; un admin peut m'y autoriser.
several-open = Tu as plusieurs tickets ouverts. Appuie sur « Fermer le ticket » sur la carte du bon ticket.
none-here = Ce n'est pas un ticket. Utilise la commande dans un ticket, ou donne un numéro.
not-found = Il n'y a pas de ticket #{ $number } ici.
already-closed = Le ticket #{ $number } est déjà fermé.
already-open-again = Le ticket #{ $number } est déjà ouvert.
merged-away = Le ticket #{ $number } a été fusionné dans un autre et continue là-bas. L'équipe peut le ressortir avec `/related separate`.
not-merged = Le ticket #{ $number } n'a pas été fusionné dans un autre.
topic-gone = Ce sujet n'est plus proposé. Choisis-en un autre.
no-desk = Il n'y a pas encore de support sur ce serveur. Un admin peut en mettre un en place.

reveal-command =
    .description = Voir qui demande anonymement ; toute l'équipe lit que tu l'as fait, et pourquoi
    .reason = Pourquoi ; l'équipe le lit
revealed-heading = Qui est { $alias }
revealed = { $member } `{ $id }`
revealed-next = L'équipe sait maintenant que tu as regardé, et pourquoi. Elle lit toujours le nom inventé.
looked-up = { $by } a regardé qui est { $alias } : { $reason }
not-hidden = Ce ticket ne cache personne. Sa carte dit qui demande.
requester-forgotten = La personne qui demandait a été oubliée. On ne peut plus savoir qui c'était.

in-line = { $before } · { $next }
card-roles = { $roles }
card-roles-more = { $roles } +{ $left }
card-locked = verrouillé { $since }
card-pinned = épinglé
card-locked-for-all = Verrouillé { $since } : seule l'équipe écrit ici.
card-assignee = pris en charge par { $staff }
card-rests = en veille, fin { $until }
card-high = **haute**
card-urgent = **urgente**
card-critical = **critique**
card-adult = contenu pour adultes
card-flags = ⚠️ { $flags }
card-accounts = Comptes liés : { $accounts }
flag-new-account = compte récent
flag-new-member = vient d'arriver sur ce serveur
flag-unreachable = ne peut pas recevoir de message privé
button-details = Détails
button-more = Plus
more = Ticket #{ $number }
more-choose = Que veux-tu faire ?
more-details = Qui demande, et toutes les réponses du formulaire
more-info = Infos
more-info-says = Quand il a été ouvert, combien a été dit, où il en est
passed-by = Ce n'est plus possible. Appuie sur Plus sur la carte pour voir ce qui l'est.
button-next = Suivant
button-back = Retour
details-question = { $question }
card-opened-by = { $staff } a ouvert ce ticket avec le membre.
card-opened-by-team = L'équipe { $server } a ouvert ce ticket.
details-opened = Ouvert le { $at }
details-form-seconds =
    { $count ->
        [one] Formulaire rempli en { $count } seconde
       *[other] Formulaire rempli en { $count } secondes
    }
details-form-minutes =
    { $count ->
        [one] Formulaire rempli en { $count } minute
       *[other] Formulaire rempli en { $count } minutes
    }
details-forgotten = Ce qu'on savait de la personne qui demandait est oublié.
only-the-team = Seule l'équipe peut faire ça.

files-not-sent-heading = Pas envoyé : on pourrait y voir qui tu es
files-not-sent = { $files }
files-not-sent-why = Les fichiers de ce genre contiennent souvent le nom de leur auteur, et je ne peux pas l'enlever. Tes réponses ont été envoyées.
files-not-sent-now = Écris ici avec une image, ou avec le fichier : on te demandera avant de l'envoyer à l'équipe.

locked-by = { $by } a verrouillé ce ticket : seule l'équipe a la parole maintenant.
locked-by-because = { $by } a verrouillé ce ticket : seule l'équipe a la parole maintenant. { $reason }
locked-plain = L'équipe a verrouillé ce ticket : elle seule a la parole maintenant.
locked-plain-because = L'équipe a verrouillé ce ticket : elle seule a la parole maintenant. { $reason }
unlocked-by = { $by } a déverrouillé ce ticket : tout le monde a de nouveau la parole.
unlocked-plain = L'équipe a déverrouillé ce ticket : tout le monde a de nouveau la parole.
locked-for-member = L'équipe { $server } a verrouillé le ticket #{ $number }. Ce que tu écris à ce sujet n'est pas transmis tant qu'il est verrouillé.
locked-because = Pourquoi : { $reason }
unlocked-for-member = L'équipe { $server } a déverrouillé le ticket #{ $number }. Écris de nouveau ici ; ce qui porte un signe d'avertissement n'a pas été transmis.
not-passed-on = Pas transmis : le ticket #{ $number } est verrouillé. Ce que tu écris reçoit un signe d'avertissement jusqu'à ce que l'équipe { $server } le déverrouille.
lock-done = Le ticket #{ $number } est verrouillé : seule l'équipe a la parole.
unlock-done = Le ticket #{ $number } est déverrouillé : tout le monde a de nouveau la parole.
locked-already = Le ticket #{ $number } est déjà verrouillé.
not-locked = Le ticket #{ $number } n'est pas verrouillé.
is-locked = Le ticket #{ $number } est verrouillé, donc rien n'a été envoyé. Seule l'équipe peut le déverrouiller ou le rouvrir.
no-reason-of-trainee = Le membre lirait la raison, et personne ne l'a encore relue. Verrouille sans raison.
more-lock = Verrouiller
more-lock-says = Seule l'équipe a la parole ; le membre est prévenu
more-unlock = Déverrouiller
more-unlock-says = Tout le monde a de nouveau la parole
lock-command =
    .description = Ne donner la parole qu'à l'équipe dans ce ticket ; le membre est prévenu
    .reason = Pourquoi ; le membre le lit
unlock-command =
    .description = Rendre la parole à tout le monde dans ce ticket

transferred-by = { $by } a remis ce ticket à { $member }.
transferred-by-because = { $by } a remis ce ticket à { $member }. { $reason }
transferred-plain = L'équipe a remis ce ticket à { $member }.
transferred-plain-because = L'équipe a remis ce ticket à { $member }. { $reason }
transferred-heading = Le ticket #{ $number } est maintenant à toi
transferred-from = Avant toi, c'était { $former } ; l'équipe { $server } te l'a remis.
transferred-not-yours = L'équipe { $server } a remis le ticket #{ $number } à quelqu'un d'autre. Tu ne liras pas ce qui s'y dit à partir de maintenant.
transferred-because = Pourquoi : { $reason }
transferred-done = Le ticket #{ $number } est maintenant à { $member }. À partir de maintenant, { $former } n'en lit plus rien.
transferred-blocked = Blocage en cours pour { $member } : ce que cette personne écrit n'est pas transmis à l'équipe.
card-formerly = { $member } avait ce ticket auparavant.
still-opening = Ce ticket est encore en cours d'ouverture. Réessaie quand il sera ouvert.
not-a-member = Choisis un membre de ce serveur, pas un bot.
report-stays = C'est un signalement : personne n'y lit de réponses, il n'y a donc rien à remettre à quelqu'un d'autre.
theirs-already = Ce ticket est déjà à cette personne. Choisis quelqu'un d'autre.
given-away = Quelqu'un vient de remettre ce ticket à un autre membre. Regarde sa carte, et réessaie si ce n'est pas bon.
hidden-stays = Ce ticket ne peut pas être remis à quelqu'un d'autre : la personne qui demande n'est pas nommée, et le changement dirait qui ce n'est pas. L'autre personne peut en ouvrir un.
no-reason-to-members = Les deux membres liraient la raison, et personne ne l'a encore relue. Laisse-la de côté.
transfer-command =
    .description = Remettre ce ticket à un autre membre, qui demande à partir de maintenant
    .member = À qui est le ticket à partir de maintenant
    .reason = Pourquoi ; les deux membres le lisent

practice-member = Membre d'essai
