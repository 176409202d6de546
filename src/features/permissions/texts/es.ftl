# Quién puede hacer qué: se dan y se quitan niveles.
give-command =
    .description = Dar un nivel a un rol o a un miembro, en todo el servidor o para un tema
take-command =
    .description = Quitar un nivel que se dio por comando
history-command =
    .description = Quién dio y quitó qué; primero, lo más reciente
view-command =
    .description = Qué roles y miembros pueden hacer qué
    .topic = Como es para este tema
add-command =
    .description = Permitir que alguien haga todo lo que puede la administración
remove-command =
    .description = Volver a quitárselo a alguien
privileged-command =
    .description = A quién se le dio todo
option-level = Qué nivel
option-role = Qué rol
option-member = O qué miembro
option-topic = Para este tema y sus subtemas; si falta, para todos
option-privileged = A quién

level-user = Todo el mundo
level-staff = Equipo
level-senior = Sénior
level-manager = Gestión
level-admin = Administración
level-owner = Propiedad

given = { $who } tiene ahora el nivel { $level }.
given-for = { $who } tiene ahora el nivel { $level } para { $topic }.
seen-on-discord = Discord muestra los comandos de gestión y administración a quien tiene Gestionar servidor. Muéstralos a más personas en la configuración del servidor, en Integraciones.
taken = { $who } ya no tiene por esto el nivel { $level }.
taken-for = { $who } ya no tiene por esto el nivel { $level } para { $topic }.

privileged = Pueden hacerlo todo
privileged-none = Esto no se le dio a nadie.
privileged-besides = También puede quien tenga Gestionar servidor, y la persona a quien pertenece el servidor.
all = Quién puede hacer qué
all-for = Quién puede hacer qué para { $topic }
level-line = **{ $level }**: { $who }
nobody = nadie
holder = { $who }
holder-for = { $who } para { $topic }
right-for = { $right } para { $topic }
and = { $first } · { $next }
more = { $count ->
    [one] y una persona o rol más
   *[other] y { $count } más
}
all-besides = Cada nivel puede también lo que pueden los de arriba. El nivel Administración lo tiene además quien tenga Gestionar servidor. El equipo propio de un mensaje de ayuda tiene el nivel Equipo en sus tickets.

history = Cambios de permisos
history-none = Todavía no se ha cambiado ningún permiso.
history-line = { $at } · { $by }: { $who }, de { $before } a { $after }
history-line-for = { $at } · { $by }: { $who } para { $topic }, de { $before } a { $after }
history-right = { $at } · { $by }: “{ $right }”, de { $before } a { $after }
history-right-for = { $at } · { $by }: “{ $right }” para { $topic }, de { $before } a { $after }
by-file = el archivo desk
none = ninguno
somebody = alguien

one-of-both = Indica un rol o un miembro, uno de los dos.
not-a-role = Indica un rol de este servidor que no tenga todo el mundo.
not-a-member = No es nadie de este servidor, o es un bot.
held-already = Ya lo tiene.
nothing-given = Ahí no se le dio nada de esto. Míralo con /viewpermissions.
given-by-file = Lo da el archivo desk. Termina cuando el archivo deja de indicarlo.
too-many = Aquí no se puede dar nada más por comando. Dáselo a un rol que tenga.
set-already = Ya es así. No se cambió nada.
set-by-file = Esto lo dice el archivo desk. Cámbialo allí.
not-by-topic = Esto es de todo el servidor y ningún tema puede tenerlo de otra forma. Ponlo sin tema.

set-command =
    .description = Desde qué nivel se permite algo en este servidor o para un tema
    .permission = Qué se permite
    .from = Desde qué nivel
as-usual = Como siempre
set = “{ $right }” se permite ahora desde el nivel { $level }.
set-for = Para { $topic }, “{ $right }” se permite ahora desde el nivel { $level }.
set-usual = “{ $right }” se permite otra vez desde el nivel { $level }, como siempre.
set-usual-for = Para { $topic }, “{ $right }” se permite otra vez desde el nivel { $level }, como en lo demás.
