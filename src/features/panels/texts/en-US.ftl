heading = Need help from the { $server } team?
own-heading = { $title }
text = Press the button and say what it is about. Only you and the team can read it.
button-open = Open a ticket
what-about = What is it about?
gone = This help message is out of date. Look for a newer one, or ask an admin.
