# Quem pode o quê: níveis são dados e tirados.
give-command =
    .description = Dar um nível a um cargo ou membro, no servidor todo ou em um assunto
take-command =
    .description = Tirar um nível que foi dado por comando
history-command =
    .description = Quem deu e tirou o quê, do mais recente ao mais antigo
view-command =
    .description = Quais cargos e membros podem o quê
    .topic = Como é neste assunto
add-command =
    .description = Deixar alguém fazer tudo o que um admin pode
remove-command =
    .description = Tirar isso de alguém de novo
privileged-command =
    .description = Quem pode tudo
option-level = Qual nível
option-role = Qual cargo
option-member = Ou qual membro
option-topic = Neste assunto e nos que ficam abaixo dele; sem isso, em todos
option-privileged = Quem

level-user = Todo mundo
level-staff = Equipe
level-senior = Sênior
level-manager = Gerência
level-admin = Admin
level-owner = Propriedade do servidor

given = { $who } agora tem o nível { $level }.
given-for = { $who } agora tem o nível { $level } em { $topic }.
seen-on-discord = O Discord mostra os comandos da gerência e dos admins a quem tem Gerenciar servidor. Mostre a outras pessoas em Configurações do servidor, Integrações.
taken = { $who } não tem mais o nível { $level } por aqui.
taken-for = { $who } não tem mais o nível { $level } em { $topic } por aqui.

privileged = Podem tudo
privileged-none = Ninguém recebeu isso.
privileged-besides = Também pode tudo quem tem Gerenciar servidor, e a pessoa a quem o servidor pertence.
all = Quem pode o quê
all-for = Quem pode o quê em { $topic }
level-line = **{ $level }**: { $who }
nobody = ninguém
holder = { $who }
holder-for = { $who } em { $topic }
right-for = { $right } em { $topic }
and = { $first } · { $next }
more = { $count ->
    [1] e mais um
   *[other] e mais { $count }
}
all-besides = Cada nível também pode o que podem os níveis acima nesta lista. Além disso, é admin quem tem Gerenciar servidor. Quem está na equipe própria de uma mensagem de ajuda é da equipe nos tickets dela.

history = Mudanças de permissões
history-none = Nenhuma permissão mudou ainda.
history-line = { $at } · { $by }: { $who } de { $before } para { $after }
history-line-for = { $at } · { $by }: { $who } em { $topic } de { $before } para { $after }
history-right = { $at } · { $by }: “{ $right }” de { $before } para { $after }
history-right-for = { $at } · { $by }: “{ $right }” em { $topic } de { $before } para { $after }
by-file = o arquivo de atendimento
none = nada
somebody = alguém

one-of-both = Indique um cargo ou um membro, um dos dois.
not-a-role = Indique um cargo deste servidor que nem todo mundo tenha.
not-a-member = Essa pessoa não está neste servidor, ou é um bot.
held-already = Isso já é assim.
nothing-given = Nada disso foi dado ali. Veja com /viewpermissions.
given-by-file = Quem dá isso é o arquivo de atendimento. Acaba quando o arquivo não disser mais.
too-many = Não dá para dar mais nada por comando aqui. Dê a um cargo que essas pessoas tenham.
set-already = Já é assim. Nada mudou.
set-by-file = Isso está no arquivo de atendimento. Mude lá.
not-by-topic = Isso vale para o servidor inteiro, e nenhum assunto pode mudar isso. Defina sem assunto.

set-command =
    .description = A partir de que nível algo é permitido neste servidor ou em um assunto
    .permission = O que é permitido
    .from = A partir de que nível
as-usual = Como de costume
set = “{ $right }” agora é permitido a partir do nível { $level }.
set-for = Em { $topic }, “{ $right }” agora é permitido a partir do nível { $level }.
set-usual = “{ $right }” volta a ser permitido a partir do nível { $level }, como de costume.
set-usual-for = Em { $topic }, “{ $right }” volta a ser permitido a partir do nível { $level }, como no resto.
