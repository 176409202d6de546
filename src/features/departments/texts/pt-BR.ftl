list-empty = Ainda não há departamentos. `/departments add` cria um.
list-heading = { $count ->
        [1] Um departamento
       *[other] { $count } departamentos
    }
list-row = **{ $name }** · `{ $key }` · { $who }
list-row-file = **{ $name }** · `{ $key }` · { $who } · arquivo de atendimento
list-own = o próprio pessoal responde
list-topic = a equipe do assunto responde
list-from-file = O que vem do arquivo de atendimento se muda lá.
button-before = Departamentos anteriores
button-after = Mais departamentos
button-people = Pessoas e lugar
button-hours = Horários
button-fix = Corrigir respostas
button-undo = Desfazer
mistake-kept = O que você preencheu está guardado.

heading = { $name }
added = O departamento está criado. `/department` passa tickets para ele.
changed = { $count ->
        [0] Salvo.
        [1] Salvo. O ticket aberto dele fica onde está. Quem responde agora entra; quem não responde mais sai.
       *[other] Salvo. Os { $count } tickets abertos dele ficam onde estão. Quem responde agora entra; quem não responde mais sai.
    }
line-staff = **Responde os tickets dele** { $roles }
line-staff-topic = **Responde os tickets dele** a equipe do assunto
line-lead = **Lidera** { $roles }
line-ping = **Avisado do que ele recebe** { $roles }
line-place = **Os tickets dele continuam em** { $place }
line-stays = **Os tickets dele continuam** onde estão
line-hours = **Horários** { $week } ({ $zone })
line-hours-topic = **Horários** como diz o assunto
line-read-along = ⚠️ Alguns tickets por mensagem direta ficam em tópicos ou posts que todo mundo do canal lê. Escolha um lugar para ele, para que só o pessoal dele leia o que ele recebe.
line-open = Nome curto: { $key } · { $count ->
        [0] nenhum ticket aberto
        [1] um ticket aberto
       *[other] { $count } tickets abertos
    }
line-from-file = Do arquivo de atendimento; mude lá.
nobody = ninguém

removed = { $count ->
        [0] { $name } não recebe mais tickets.
        [1] { $name } não recebe mais tickets. As mesmas pessoas continuam com o que ele tem.
       *[other] { $name } não recebe mais tickets. As mesmas pessoas continuam com os { $count } que ele tem.
    }
removed-named = O que ele recebia daqui não vai mais para nenhum departamento: { $topics }

field-name = Como se chama?
field-staff = Quem responde os tickets dele?
hint-staff = No lugar da equipe do assunto. Vazio: a equipe do assunto
field-lead = Quem lidera?
hint-lead = Seniores para os tickets dele
field-ping = Quem recebe aviso do que ele recebe?
hint-ping = Uma menção para cada ticket
field-destination = Onde os tickets dele continuam?
hint-destination = Canal de texto, fórum ou categoria. Vazio: onde estão
hint-week = Por exemplo seg-sex 09:00-12:00, 13:00-17:00, uma linha cada. Vazio: como o assunto

option-department = O departamento
list-command =
    .description = Todos os departamentos deste servidor
show-command =
    .description = O que vale para um departamento
add-command =
    .description = Adicionar um departamento que possa receber tickets
    .name = Como se chama
    .staff = Quem responde os tickets dele no lugar da equipe do assunto
    .lead = Quem lidera: seniores para os tickets dele
    .ping = Quem recebe aviso do que ele recebe
    .destination = O canal, fórum ou categoria onde os tickets dele continuam
edit-command =
    .description = Mudar um departamento
remove-command =
    .description = Não passar mais tickets para um departamento

no-such = Não há um departamento “{ $said }” aqui. `/departments list` mostra todos.
from-file = O departamento { $name } vem do arquivo de atendimento do servidor. Altere lá: quando o arquivo for aplicado de novo, ele desfaria o que um comando alterou.
name-taken = Já existe um departamento { $name }. Escolha outro nome.
no-name = Um departamento precisa de um nome.
too-many = Este servidor já teve tantos departamentos quanto pode ter. Mude um com `/departments edit`.
not-a-place = Lá não pode haver tickets. Escolha um canal de texto, um fórum ou uma categoria deste servidor.
