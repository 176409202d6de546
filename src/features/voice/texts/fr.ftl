command =
    .description = Choisir comment je parle ici, et dire chaque texte avec tes propres mots
    .text = Quelques mots du texte que tu veux changer
    .topic = Seulement pour ce sujet ; sinon, dans tout le serveur
    .language = Dans quelle langue ; sinon, celle du serveur

heading = Ma façon de parler ici
preset-now = **Ton : { $name }.** { $says }
preset-plain = Simple
preset-warm = Chaleureux
preset-formal = Soutenu
says-plain = Court et calme.
says-warm = Un peu plus proche, pour les communautés.
says-formal = Pour les entreprises et les administrations.
changed = **Dit avec d'autres mots :**
changed-line = « { $words } » · { $language }
changed-line-topic = « { $words } » · { $language } · { $topic }
changed-more = { $count ->
    [1] Et encore un.
   *[other] Et encore { $count }.
}
how = `/setup voice text` trouve chaque texte par quelques-uns de ses mots.
button-reset-all = Tout réinitialiser
button-keep = Garder
reset-all-heading = { $count ->
    [1] Réinitialiser un texte ?
   *[other] Réinitialiser { $count } textes ?
}
reset-all-what = Les mots choisis ici sont effacés pour de bon. Le ton reste.

text-heading = Un texte que les membres lisent
text-used = ✅ Les membres le lisent à partir de maintenant
text-reset = ✅ Il est dit comme avant
where-all = { $language } · tout le serveur
where-topic = { $language } · seulement { $topic }
text-own = **Les mots choisis ici**
text-ours = **Sans eux**
text-variable = `{ $name }` : { $means }, par exemple { $example }
text-several = Ce texte change selon ce qu'il compte ou l'endroit où il est. Celui d'ici est dit à chaque fois.
text-most = { $most } caractères au plus. Ce qui est entre accolades est rempli ; gras, listes et liens marchent comme dans un message.
button-change = Modifier
button-reset = Réinitialiser
button-use = Utiliser
button-fix = Corriger

form-title = Avec tes propres mots
form-words = Nouveau texte, { $most } caractères au plus
form-hint = Rempli pour toi : { $names }
form-hint-none = Rien n'est rempli ici.

preview-heading = Voici ce que ça donne. Les membres ne le voient pas encore.
preview-buttons = Boutons : { $labels }
said = { $words }
mistake-heading = Rien n'a été changé
mistake-kept = Ce que tu as écrit est gardé.

means-number = le numéro du ticket
means-count = combien
means-member = le nom du membre
means-server = le nom de ce serveur
means-staff = qui de l'équipe
means-who = qui l'a fait
means-name = un nom
means-at = quand c'était
means-until = jusqu'à quand
means-reason = ce qui a été écrit comme raison
means-topic = le sujet
means-question = une question du formulaire
means-file = le nom d'un fichier
means-room = un lien vers l'emplacement
means-else = quelque chose que je remplis

no-such-text = Aucun texte ne contient les mots « { $said } ». Essaie avec un mot qui s'y trouve.
no-such-language = Je ne parle pas « { $said } » ici. Choisis une langue dans la liste.
over = Cette carte a déjà servi, ou date de plus d'un jour. Utilise `/setup voice`.
in-desk-file = Ce texte est dans le fichier de configuration. Change-le là.
no-text = il n'y a pas de texte « { $key } » que lisent les membres
fits-texts = des textes avec leurs clés
fits-colour = une couleur entre guillemets, comme "#2E9E5B", ou none
nothing-left = Le texte est vide. Pour le dire comme avant, réinitialise-le.
too-long = { $where } prend { $most } caractères au plus ; ce texte en a { $length }.
where-button = Un bouton
where-option = Une ligne de menu
where-question = La question d'un menu
where-picture = La description d'une image
where-words = Cet endroit d'une carte
where-elsewhere = Cet endroit
no-such-variable = Rien ici ne remplit { $name }. Tu peux utiliser : { $known }
none = rien
braces = { $braces } est entre accolades, et seuls les noms qui sont remplis peuvent l'être. Écris-le sans elles.
too-many = Un serveur peut dire { $most } textes avec ses propres mots. Réinitialise-en un d'abord.

look-command =
    .description = Me donner un nom, une image, une bannière et une couleur pour ce serveur
look-title = Mon apparence ici
look-nick = Nom
    .hint = Vide : mon propre nom
look-colour = Couleur de mes cartes
    .hint = Comme #2E9E5B ; vide pour aucune
look-picture = Nouvelle image
look-banner = Nouvelle bannière
look-away = Retirer
away-picture = L'image
away-banner = La bannière
look-own-name = Ici, je porte mon propre nom
look-named = Ici, je m'appelle { $nick }
look-coloured = Les cartes dont la couleur ne dit rien ont celle-ci.
look-no-colour = Les cartes dont la couleur ne dit rien n'en ont pas.
look-where = Mon image et ma bannière sont sur mon profil dans ce serveur. `/setup look` change tout cela.
look-preview = Voici de quoi j'aurais l'air. Rien n'est encore changé.
look-without-picture = Mon image ici est retirée.
look-without-banner = Ma bannière ici est retirée.
look-preview-where = Personne d'autre ne voit ceci. Tu peux l'utiliser pendant une heure.
button-reset-look = Réinitialiser l'apparence
no-picture = { $file } n'est pas une image que je peux utiliser. Prends un PNG, JPEG, GIF ou WebP de { $megabytes } Mo au plus. Rien n'a été changé.
look-over = Cet aperçu date de plus d'une heure. Recommence avec `/setup look`.
picture-gone = Discord n'a plus { $file }. Donne-le à nouveau avec `/setup look`. Rien n'a été changé.
no-colour = Écris la couleur comme `#2E9E5B`, ou laisse vide. Rien n'a été changé.
look-refused = Discord ne l'a pas accepté. Il me faut la permission Changer de pseudo, et Discord ne prend de nouvelles images que de temps en temps. Réessaie plus tard, ou avec un autre nom ou une autre image.
