heading = Se eliminó un rol de { $server }
heading-named = Se eliminó el rol { $name } de { $server }
stood = Estaba nombrado aquí y se ha quitado: { $of }. Mira si ahí debe responder o ser avisado alguien más.
shut = ⚠️ Los miembros necesitaban este rol para { $of }, así que ahora nadie puede abrir tickets ahí. Elige otro rol, o ninguno.
paused = ⚠️ Estas reglas están en pausa, porque sin él serían para otras personas, o para nadie: { $of }. `/automation edit` nombra otro rol, y `/automation resume` activa de nuevo una regla.
blocked = Quien lo tenía ya no está excluido por él.
in-file = Puede que el archivo desk aún lo nombre. Quítalo ahí antes de aplicarlo otra vez.
look = `/admin doctor` revisa todo el servicio de ayuda.
