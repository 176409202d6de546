backup-command =
    .description = Guardar com um nome a configuração deste servidor
    .name = Como se chama; sem nome, conforme o momento
backups-command =
    .description = As cópias da configuração deste servidor
restore-command =
    .description = Ver o que uma cópia mudaria, e trazê-la de volta
    .name = A cópia
history-command =
    .description = Como a configuração mudou, por quem, e como voltar

kept = ✅ A configuração deste servidor foi guardada como **{ $name }**.
kept-what-now = `/setup restore` mostra o que ela mudaria, e a traz de volta.
none = Ainda não há nenhuma cópia. `/setup backup` faz uma.
heading = { $count ->
        [1] Uma cópia
       *[other] { $count } cópias
    }
row = **{ $name }** · { $at } por { $who }
row-by-nobody = **{ $name }** · { $at }
which = Qual você quer ver?

heading-backup = Voltar para { $name }
heading-point = Voltar a como estava em { $at }
would-change = Nada foi mudado ainda. Restaurar muda:
nothing-differs = Este servidor está configurado exatamente assim. Não há nada para mudar.
changed-meanwhile = A configuração mudou nesse meio-tempo, e nada foi restaurado. Isto é o que mudaria agora.
line = • { $change }
more = { $count ->
        [1] e mais uma mudança
       *[other] e mais { $count } mudanças
    }
gone-roles = ⚠️ Um cargo excluído fica de fora: { $of }
gone-channels = ⚠️ Um canal excluído fica de fora: { $of }
gone-panels = ⚠️ Mensagens de ajuda cujo canal foi excluído ficam como estão: { $of }
gone-pictures = ⚠️ Imagens que não são mais guardadas ficam de fora: { $of }
nobody-answers = Todos os cargos que respondiam foram excluídos, então ninguém responderia. Escolha quem responde com `/setup start`.
keeps-permissions = Quem pode fazer o quê fica como está; isso só a conta dona do servidor restaura.
from-file = Um arquivo de atendimento faz parte disso. Quando ele for aplicado de novo, vale o que ele diz.
restored = ✅ Restaurado
restored-what-now = Os tickets abertos continuam. `/admin doctor` verifica se tudo funciona.
not-posted = ⚠️ Ainda não publicado: { $panels }. Isso vem sozinho assim que eu puder escrever lá.

button-restore = Restaurar
button-file = Mostrar como arquivo
button-look = Ver
button-remove = Remover
button-remove-yes = Remover de vez
button-keep = Manter
button-undo = Desfazer
button-newer = Mudanças mais novas
button-older = Mudanças mais antigas

remove-sure = A cópia **{ $name }** se perde de vez. A configuração do servidor fica.
file-backup = **{ $name }** como arquivo de atendimento
file-point = Como estava em { $at }, como arquivo de atendimento
file-what-now = Quem hospeda o bot pode aplicá-lo. Imagens enviadas e o que foi dado por comando não estão nele.

history = Como a configuração mudou
history-none = Nada foi mudado ainda.
history-kept = As 50 mudanças mais novas são guardadas.
entry = **{ $number }.** { $at } · { $who } · { $change }
entry-line = • { $change }
more-of-it = e mais { $count }
by = { $who }
by-restoring = { $who }, ao restaurar
by-file = o arquivo de atendimento
by-somebody = alguém
back-to-which = Voltar a como estava depois de qual mudança?
back-to = Depois da mudança { $number }
back-to-short = Voltar à { $number }

desk-made = o atendimento foi criado
speech = como eu falo e apareço
desk-changed = servidor: { $what }
topic = assunto `{ $key }`: { $what }
topic-added = assunto `{ $key }`: adicionado
topic-gone = assunto `{ $key }`: não é mais oferecido
panel = mensagem de ajuda `{ $key }`: { $what }
panel-added = mensagem de ajuda `{ $key }`: adicionada
panel-gone = mensagem de ajuda `{ $key }`: retirada
department = departamento `{ $key }`: { $what }
department-added = departamento `{ $key }`: adicionado
department-gone = departamento `{ $key }`: não recebe mais nada
rule = regra { $name }: mudada
rule-added = regra { $name }: adicionada
rule-gone = regra { $name }: removida
rules-order = regras: ordem
part-on = { $name }: ligado
part-off = { $name }: desligado
both = { $all }, { $next }
part-look = nome e aparência
part-topics = seus assuntos
part-order = ordem
part-leads = aonde leva
part-place = lugares
part-team = equipe
part-words = textos
part-questions = perguntas
part-priority = prioridade e prazos
part-sorting = quem cuida dos tickets
part-gates = quem pode abrir tickets
part-hours = horários
part-names = nomes que aparecem
part-closing = como os tickets terminam
part-messages = mensagens e avisos
part-permissions = permissões
part-language = idioma e prefixo
part-message = sua mensagem foi excluída
part-other = a configuração

no-such = Não há nenhuma cópia “{ $name }” aqui. `/setup backups` lista todas.
gone = Isso não é mais guardado. Use `/setup backups` ou `/setup history`.
name-taken = Já existe uma cópia “{ $name }”. Escolha outro nome, ou remova aquela com `/setup backups`.
too-many = Este servidor já guarda { $most } cópias. Remova uma com `/setup backups` primeiro.

import-command =
    .description = Entregar um arquivo de atendimento: ver o que mudaria e aplicar
import-title = Entregar um arquivo de atendimento
import-file = O arquivo
    .hint = YAML, como Mostrar como arquivo de uma cópia o dá
import-heading = O que { $name } mudaria
import-would-change = Nada foi mudado ainda. Aplicar muda:
import-changed-meanwhile = A configuração mudou nesse meio-tempo, e nada foi aplicado. Isto é o que o arquivo mudaria agora.
import-keeps-permissions = Quem pode fazer o quê fica como está; com um arquivo, só a pessoa a quem o servidor pertence ou quem hospeda o bot muda isso.
import-idle = `{ $setting }` não faz nada enquanto “{ $part }” estiver desligado aqui.
import-mistakes = { $name } não foi aplicado
import-mistake = Linha { $line }: { $says }
import-mend = Nada foi mudado. Corrija o arquivo e entregue de novo com `/setup import`.
imported = ✅ { $name } está aplicado
button-apply = Aplicar
by-importing = { $who }, com um arquivo de atendimento
not-a-file = Não consigo ler isso como arquivo de atendimento. Entregue um arquivo de texto (YAML) de até { $kilobytes } KB.
other-server = Este arquivo é para “{ $said }”. Daqui só se aplicam arquivos para { $server }: escreva isso em `server`.
import-over = Este arquivo já foi aplicado, ou tem mais de um dia. Entregue de novo com `/setup import`.
