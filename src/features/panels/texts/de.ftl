heading = Brauchst du Hilfe vom Team von { $server }?
own-heading = { $title }
text = Drück den Knopf und sag, worum es geht. Nur du und das Team können es lesen.
button-open = Ticket öffnen
what-about = Worum geht es?
gone = Diese Hilfe-Nachricht ist veraltet. Such eine neuere oder frag einen Admin.
