# Ce que le routeur dit lui-même, pour toutes les fonctions.
not-allowed = Seule l'équipe peut faire ça.
not-permitted = Il faut la permission « { $right } », et tu ne l'as pas.
team-lacks = Si tu fais partie de l'équipe : une personne qui peut gérer le serveur peut te donner la permission « { $right } ».
given-by-admins = Une personne qui peut gérer le serveur peut te la donner.
given-by-owner = La personne à qui appartient ce serveur peut te la donner.
owner-alone = Seule la personne à qui appartient ce serveur l'a.

# Ce que chacun peut faire
right-read = Lire les tickets et les messages internes
right-answer = Répondre aux tickets
right-sort = Classer les tickets et y faire entrer des personnes
right-close = Fermer des tickets
right-contact = Écrire aux membres en premier
right-warn = Avertir des membres
right-warn-team = Avertir des personnes de l'équipe
right-approve = Valider les réponses en attente
right-change-others = Modifier ce que d'autres de l'équipe ont fait
right-force-close = Fermer tout de suite et supprimer des emplacements
right-close-many = Fermer beaucoup de tickets à la fois
right-erase = Effacer des tickets définitivement
right-reveal = Voir qui demande anonymement
right-saved-replies = Écrire des réponses enregistrées
right-block = Bloquer des membres
right-pause = Suspendre les nouveaux tickets
right-lockdown = Fermer le support pour le moment
right-auto-answers = Écrire des réponses automatiques
right-automation = Écrire des règles qui agissent seules sur les tickets
right-set-up = Configurer le support
right-reports = Lire les rapports sur l'équipe
right-permissions = Donner des permissions
right-all-permissions = Donner toutes les permissions

# Le reste
obsolete = Ça ne fonctionne plus. Cherche un message plus récent ou retape la commande.
try-again = Ça n'a pas marché : un service dont Frontdesk a besoin n'a pas répondu. Rien n'a été modifié. Réessaie dans un instant.
failed-heading = Ça n'a pas marché
failed = Rien n'a été modifié. Réessaie ; si ça recommence, donne ce code à l'équipe : `{ $id }`
failed-after = C'est enregistré, mais tout ce qui devait suivre n'a pas été fait. Donne ce code à l'équipe : `{ $id }`
contact = Qui héberge le bot : { $contact }
interrupted = Frontdesk redémarrait à ce moment-là. Rien n'a été modifié. Appuie encore une fois.
done = C'est fait. Frontdesk redémarrait à ce moment-là, donc la réponse manque.
unshown = C'est fait, mais la réponse n'a pas pu être affichée.
gone = Ça n'existe plus. Retape la commande.
not-yours = Seule la personne qui a tapé la commande peut utiliser ça.

# Commandes tapées
only-you = La réponse est pour toi seulement.
show = Afficher
form-ready = Il y a un formulaire pour ça.
open-form = Ouvrir le formulaire
not-here = Sur ce serveur, tu ne peux pas utiliser { $command } ici.
not-here-who = Quelqu’un qui peut gérer le serveur peut changer cela dans Paramètres du serveur, Intégrations.
did-you-mean = Cette commande n'existe pas. Tu voulais dire { $command } ?
command-or-answer = Tu voulais dire la commande { $command }, ou faut-il envoyer ça tel quel ? Rien n'est encore envoyé.
word-or-answer = Tu voulais dire { $word }, ou faut-il envoyer ça tel quel ? Rien n'est encore envoyé.
run-it = Oui, la commande
as-it-is = Envoyer tel quel
typed-form = Ça se tape comme ceci : { $form }
typed-missing = Il manque « { $option } ».
typed-number = « { $option } » est un nombre, et « { $detail } » n'en est pas un.
typed-too-small = « { $option } » vaut au moins { $detail }.
typed-too-big = « { $option } » vaut au plus { $detail }.
typed-choice = « { $option } » est à choisir ici : { $detail }.
typed-mention = « { $option } » est une mention ou un identifiant, et « { $detail } » n'en est pas un.
typed-too-long = « { $option } » a au plus { $detail } caractères.
typed-too-many = « { $detail } » est en trop. Mets les mots qui vont ensemble entre "guillemets".
