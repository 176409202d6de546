saved = Transkript von Ticket #{ $number } · { $topic }
sent = Eine Kopie von Ticket #{ $number } · { $server }. Die Datei öffnet sich im Browser.
asked = Transkript von Ticket #{ $number } · { $server }

for-team =
    { $count ->
        [one] Ticket #{ $number }, wie das Team es liest: eine Nachricht.
       *[other] Ticket #{ $number }, wie das Team es liest: { $count } Nachrichten.
    }
for-member =
    { $count ->
        [one] Eine Kopie von Ticket #{ $number }: eine Nachricht. Die Datei öffnet sich im Browser.
       *[other] Eine Kopie von Ticket #{ $number }: { $count } Nachrichten. Die Datei öffnet sich im Browser.
    }
for-member-by-team =
    { $count ->
        [one] Ticket #{ $number }, wie das Mitglied es lesen konnte: eine Nachricht.
       *[other] Ticket #{ $number }, wie das Mitglied es lesen konnte: { $count } Nachrichten.
    }
files-named =
    { $count ->
        [one] Eine Datei ist darin nur genannt, weil sie zu groß oder nicht mehr da ist.
       *[other] { $count } Dateien sind darin nur genannt, weil sie zu groß oder nicht mehr da sind.
    }
on-its-way = Das Transkript von Ticket #{ $number } ist groß. Es kommt als Direktnachricht.
button-copy = Kopie holen
more = Transkript
more-says = Alles, was gesagt wurde, als Datei

command =
    .description = Alles, was in einem Ticket gesagt wurde, als Datei
    .format = Art der Datei; ohne Angabe eine Seite für den Browser
    .number = Nummer des Tickets; ohne sie dieses
    .for = Für wen; ohne Angabe für das Team
format-html = Eine Seite für den Browser
format-txt = Reiner Text
format-json = JSON, für Programme
reader-team = Das Team: alles
reader-member = Das Mitglied: was es lesen konnte

gone = Von Ticket #{ $number } ist nichts mehr zu lesen: Den Ort, an dem darüber gesprochen wurde, gibt es nicht mehr.
being-made = Das Transkript von Ticket #{ $number } wird gerade erstellt. Es kommt als erste Antwort.
no-copy = Von Tickets wie #{ $number } gibt es keine Kopien. Das Team kann sagen, was darin stand.
member-hidden = Wer in Ticket #{ $number } fragt, wird dem Team nicht genannt. Die eigene Kopie würde es verraten; sie bekommt nur, wer fragt.
info-not-saved = Kein Transkript wird gespeichert: { $channel } lesen auch Leute, die dieses Ticket nicht lesen dürfen.
doctor-not-saved = ⚠️ { $of }: Transkripte werden nicht in { $channel } gespeichert, weil dort mehr Leute lesen, als diese Tickets lesen dürfen. Das Thema braucht einen eigenen Kanal für Transkripte.
doctor-department-not-saved = ⚠️ { $of }: Transkripte werden nirgends gespeichert, weil dort andere antworten als das Team eines Themas. Ein Thema mit eigenem Kanal für Transkripte, das seine Tickets dorthin gibt, speichert sie.

file-title = Ticket #{ $number }
file-member = Mitglied: { $member }
file-opened = Geöffnet: { $at }
file-closed = Geschlossen: { $at }
file-reason = Grund: { $reason }
file-made = Diese Kopie ist von: { $at }
file-for-team = Nur für das Team
file-for-member = Was das Mitglied lesen konnte
file-for-you = Was du lesen konntest
file-answers = Antworten
file-notes = Notizen
file-claims = Zuständig
file-nobody = Niemand
file-search = Suchen
file-edited = bearbeitet
file-team-only = Nur für das Team
file-forwarded = Weitergeleitet
file-spoiler = Spoiler
file-older = Die ältesten Nachrichten fehlen: Es sind zu viele für ein Transkript.
file-places = Etwas fehlt: Einen Ort dieses Tickets gibt es nicht mehr, oder er ist nicht lesbar.
file-part = Teil { $number } von { $of }
file-reply-to = Antwort an { $name }
file-sticker = Sticker: { $name }
file-poll = Umfrage: { $question }
file-votes =
    { $count ->
        [one] eine Stimme
       *[other] { $count } Stimmen
    }
file-kept = { $file } · { $size } KB
file-named = { $file } · { $size } KB · nicht in dieser Datei
file-pinned = Eine Nachricht wurde angeheftet.
file-renamed = Der Name wurde geändert.
file-joined = Jemand kam dazu.
file-left = Jemand ging.
file-notice = Ein Hinweis von Discord.
