command =
    .description = Wählen, wie ich hier spreche, und jeden Text mit eigenen Worten sagen
    .text = Ein paar Wörter aus dem Text, den du ändern willst
    .topic = Nur bei diesem Thema; ohne Angabe auf dem ganzen Server
    .language = In welcher Sprache; ohne Angabe in der des Servers

heading = So spreche ich hier
preset-now = **Ton: { $name }.** { $says }
preset-plain = Schlicht
preset-warm = Herzlich
preset-formal = Förmlich
says-plain = Kurz und ruhig.
says-warm = Etwas näher, für Communitys.
says-formal = Für Firmen und Behörden.
changed = **Mit eigenen Worten:**
changed-line = „{ $words }“ · { $language }
changed-line-topic = „{ $words }“ · { $language } · { $topic }
changed-more = { $count ->
    [one] Und ein weiterer.
   *[other] Und { $count } weitere.
}
how = `/setup voice text` findet jeden Text an ein paar seiner Wörter.
button-reset-all = Alle zurücksetzen
button-keep = Behalten
reset-all-heading = { $count ->
    [one] Einen Text zurücksetzen?
   *[other] { $count } Texte zurücksetzen?
}
reset-all-what = Deine eigenen Worte sind dann endgültig weg. Der Ton bleibt.

text-heading = Ein Text, den Mitglieder lesen
text-used = ✅ Das lesen Mitglieder ab jetzt
text-reset = ✅ Er wird gesagt wie vorher
where-all = { $language } · der ganze Server
where-topic = { $language } · nur { $topic }
text-own = **Deine Worte**
text-ours = **Ohne sie**
text-variable = `{ $name }`: { $means }, etwa { $example }
text-several = Dieser Text ändert sich mit dem, was er zählt, oder wo er steht. Deiner wird jedes Mal gesagt.
text-most = Höchstens { $most } Zeichen. Was in Klammern steht, wird eingesetzt; Fettschrift, Listen und Links gehen wie in einer Nachricht.
button-change = Ändern
button-reset = Zurücksetzen
button-use = Verwenden
button-fix = Verbessern

form-title = Mit eigenen Worten
form-words = Neuer Text, bis zu { $most } Zeichen
form-hint = Wird eingesetzt: { $names }
form-hint-none = Hier wird nichts eingesetzt.

preview-heading = So sieht es aus. Mitglieder sehen es noch nicht.
preview-buttons = Knöpfe: { $labels }
said = { $words }
mistake-heading = Nichts wurde geändert
mistake-kept = Was du geschrieben hast, ist aufgehoben.

means-number = die Nummer des Tickets
means-count = wie viele
means-member = der Name des Mitglieds
means-server = der Name dieses Servers
means-staff = wer vom Team
means-who = wer es getan hat
means-name = ein Name
means-at = wann es war
means-until = bis wann
means-reason = was als Grund geschrieben wurde
means-topic = das Thema
means-question = eine Frage des Formulars
means-file = der Name einer Datei
means-room = ein Link zum Ort
means-else = etwas, das ich einsetze

no-such-text = In keinem Text steht „{ $said }“. Versuch es mit einem Wort, das darin vorkommt.
no-such-language = „{ $said }“ spreche ich hier nicht. Wähle eine Sprache aus der Liste.
over = Diese Karte wurde schon benutzt oder ist älter als ein Tag. Nimm `/setup voice`.
in-desk-file = Dieser Text steht in der Desk-Datei. Ändere ihn dort.
no-text = es gibt keinen Text „{ $key }“, den Mitglieder lesen
fits-texts = Texte mit ihren Schlüsseln
fits-colour = eine Farbe in Anführungszeichen wie "#2E9E5B", oder none
nothing-left = Der Text ist leer. Zurücksetzen sagt ihn wie vorher.
too-long = { $where } fasst höchstens { $most } Zeichen; das sind { $length }.
where-button = Ein Knopf
where-option = Eine Zeile eines Menüs
where-question = Die Frage eines Menüs
where-picture = Die Beschreibung eines Bildes
where-words = Diese Stelle einer Karte
where-elsewhere = Diese Stelle
no-such-variable = Hier setzt nichts { $name } ein. Möglich ist: { $known }
none = nichts
braces = { $braces } steht in Klammern, und das dürfen nur Namen, die eingesetzt werden. Schreib es ohne sie.
too-many = Ein Server kann { $most } Texte mit eigenen Worten sagen. Setz erst einen zurück.

look-command =
    .description = Mir Name, Bild, Banner und Farbe für diesen Server geben
look-title = So sehe ich hier aus
look-nick = Name
    .hint = Leer: mein eigener Name
look-colour = Farbe meiner Karten
    .hint = Etwa #2E9E5B; leer für keine
look-picture = Neues Bild
look-banner = Neues Banner
look-away = Wegnehmen
away-picture = Das Bild
away-banner = Das Banner
look-own-name = Hier trage ich meinen eigenen Namen
look-named = Hier heiße ich { $nick }
look-coloured = Karten, die durch ihre Farbe nichts sagen, haben diese.
look-no-colour = Karten, die durch ihre Farbe nichts sagen, haben keine.
look-where = Bild und Banner stehen in meinem Profil auf diesem Server. `/setup look` ändert alles davon.
look-preview = So sähe ich aus. Noch ist nichts geändert.
look-without-picture = Mein Bild hier wird weggenommen.
look-without-banner = Mein Banner hier wird weggenommen.
look-preview-where = Nur du siehst das. Innerhalb einer Stunde kannst du es verwenden.
button-reset-look = Aussehen zurücksetzen
no-picture = { $file } ist kein Bild, das ich verwenden kann. Nimm PNG, JPEG, GIF oder WebP mit höchstens { $megabytes } MB. Nichts wurde geändert.
look-over = Dieses Aussehen ist älter als eine Stunde. Fang mit `/setup look` noch einmal an.
picture-gone = Discord hat { $file } nicht mehr. Gib es mit `/setup look` noch einmal an. Nichts wurde geändert.
no-colour = Schreib die Farbe wie `#2E9E5B` oder lass sie leer. Nichts wurde geändert.
look-refused = Discord hat das nicht angenommen. Ich brauche die Berechtigung „Nickname ändern“, und neue Bilder nimmt Discord nur ab und zu. Versuch es später wieder oder mit einem anderen Namen oder Bild.
