select-menu = Selecionar esta mensagem
nothing-armed = Nada está esperando uma mensagem. Comece com um comando que peça uma.
expired = Passaram mais de três minutos, então nada mais espera uma mensagem. Use o comando de novo.
