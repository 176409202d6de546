line-name = **{ $name }** · équipe { $server }
line-team = **Équipe { $server }**
as-named = avec le nom
as-anonymous = au nom de l'équipe
as-persona = sous pseudonyme
signed-otherwise = Rien n'a été envoyé ni fermé : ce sujet est toujours signé { $as }. Réessaie sans dire comment signer.

somebody = quelqu'un qui a été oublié
profile-heading = { $name }
profile-heading-emoji = { $emoji } { $name }
profile-own = C'est ton pseudonyme. Les membres le lisent quand tu réponds sous pseudonyme.
profile-of = Derrière ce pseudonyme : { $who }.
profile-only-team = Seule l'équipe peut le consulter.
picture-of = Image : { $name }
reset-done = Voici le nouveau pseudonyme. Ce qui a été envoyé sous l'ancien reste tel quel.
words-heading = De quoi sont faits les pseudonymes
words-first =
    Premier mot · { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
words-second =
    Deuxième mot · { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
word-added = « { $word } » peut maintenant entrer dans de nouveaux pseudonymes.
word-removed = Les nouveaux pseudonymes se passent de « { $word } ». Ceux qui l'ont déjà le gardent.

no-such-alias = Personne dans cette équipe n'a ce pseudonyme. Écris-en une partie et choisis dans la liste.
has-no-alias = Il n'y a pas encore de pseudonyme. Il est créé à la première réponse sous pseudonyme.
not-a-word = Utilise un seul mot, fait de lettres, 20 au plus, comme `Calme` ou `Loutre`.
not-a-picture = Utilise un emoji, ou un lien vers une image qui commence par `https://`.
no-such-word = Ce mot n'est pas dans la liste.
too-many-words = La liste est pleine. Retire d'abord un mot.
too-few-words = Il doit rester deux mots. Ajoutes-en d'abord un autre.

profile-command =
    .description = Qui est derrière un pseudonyme, ou quel pseudonyme a quelqu'un
    .alias = Le pseudonyme
    .member = La personne de l'équipe
show-command =
    .description = Ton pseudonyme
reset-command =
    .description = Prendre un nouveau pseudonyme
    .member = De qui ; toi, si tu ne dis rien
words-command =
    .description = Les mots dont sont faits les pseudonymes
word-command =
    .kind = Quelle partie du pseudonyme
    .adjective = Premier mot
    .noun = Deuxième mot
    .word = Un mot
add-word-command =
    .description = Ajouter un mot dont sont faits les pseudonymes
    .picture = Pour un deuxième mot : un emoji, ou un lien vers une image
remove-word-command =
    .description = Retirer un mot de la liste
