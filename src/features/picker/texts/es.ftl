select-menu = Seleccionar este mensaje
nothing-armed = Nada espera un mensaje. Empieza con un comando que pida uno.
expired = Pasaron más de tres minutos, así que ya nada espera un mensaje. Usa el comando otra vez.
