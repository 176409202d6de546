select-menu = Choisir ce message
nothing-armed = Rien n'attend de message. Commence par une commande qui en demande un.
expired = Ça a pris plus de trois minutes, donc rien n'attend plus de message. Utilise de nouveau la commande.
