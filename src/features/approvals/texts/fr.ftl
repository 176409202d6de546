waits-heading = Une réponse attend d'être validée
waits = Réponse de { $staff } pour { $member } :
waits-until = Quelqu'un d'autre de l'équipe décide. Sans décision, elle sera oubliée { $at }.
held = Pas encore envoyé : quelqu'un d'autre de l'équipe valide d'abord. La réponse est dans le fil.
approved = ✅ { $by } a validé la réponse de { $staff }.
approved-changed = ✅ { $by } a modifié puis validé la réponse de { $staff }.
unreachable = Pas encore envoyé : le membre ne peut pas recevoir de message privé. Le texte est gardé et partira dès que possible.
declined = 💤 { $by } n'a pas validé la réponse de { $staff }. Elle n'a pas été envoyée.
reason = À changer : { $reason }
declined-line = Ta réponse n'a pas été validée. Ce qu'il faut changer est écrit plus haut.
for = { $staff }
withdrawn = 💤 { $staff } a retiré sa réponse. Elle n'a pas été envoyée.
forgotten = 💤 Personne n'a décidé pendant 7 jours. La réponse n'a pas été envoyée et son texte est oublié.
forgotten-line = Une réponse de { $staff } a attendu 7 jours d'être validée, puis a été oubliée.
somebody = quelqu'un
files =
    { $count ->
        [one] avec { $count } fichier
       *[other] avec { $count } fichiers
    }

crossed-heading = Pas encore envoyé : quelqu'un a été plus rapide
crossed = { $who } a répondu { $at }, après que tu as ouvert le formulaire.
crossed-typed = { $who } a répondu { $at }, moins de 10 secondes avant toi. Tu ne l'as peut-être pas vu.
yours = Ta réponse :
also = Elle fait aussi ceci :
act = • { $act }
sent-anyway = Ta réponse part aussi.
dropped = Ta réponse n'a pas été envoyée.

button-approve = Valider
button-edit = Modifier
button-decline = Refuser
button-send = Envoyer quand même
button-drop = Ne pas envoyer

edit-form =
    .send = Modifier et envoyer
    .change = Modifier ta réponse
    .text = Que doit lire le membre ?
decline-form =
    .title = Ne pas envoyer cette réponse
    .reason = Que faut-il changer ?

not-by-yourself = C'est quelqu'un d'autre de l'équipe qui valide tes réponses.
not-by-trainee = Tes propres réponses sont validées par d'autres : tu ne peux pas valider celle-ci.
not-your-answer = Seule la personne qui a écrit cette réponse peut en décider.
decided-already = La décision est déjà prise, ou la réponse a été oubliée.
writer-may-not = { $staff } n'a plus le droit d'envoyer ceci. Refuse la réponse et réponds en ton propre nom.
closed-since = Le ticket #{ $number } a été fermé après l'écriture de cette réponse. Rouvre-le pour l'envoyer, ou laisse-la de côté.
