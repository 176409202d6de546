list-empty = Ainda não há assuntos.
list-heading = { $count ->
        [1] Um assunto
       *[other] { $count } assuntos
    }
list-row = **{ $topic }** · `{ $key }` · { $what }
list-row-file = **{ $topic }** · `{ $key }` · { $what } · arquivo de atendimento
list-below = { $count ->
        [1] leva a um assunto abaixo
       *[other] leva a { $count } assuntos abaixo
    }
list-report = denúncia, { $what }
list-from-file = O que vem do arquivo de atendimento se muda lá.
button-before = Assuntos anteriores
button-after = Mais assuntos
button-undo = Desfazer
button-form = Perguntas
button-fix = Corrigir respostas
mistake-kept = O que você preencheu está guardado.
removed = O assunto { $topic } não é mais oferecido. Os tickets dele continuam.

heading = { $topic }
heading-emoji = { $emoji } { $topic }
added = O assunto está criado. O que ele mesmo não diz é como no assunto acima dele, ou como no servidor todo.
line-description = { $description }
line-below = **Leva a** { $count ->
        [1] um assunto abaixo dele
       *[other] { $count } assuntos abaixo dele
    }
line-leads = **Leva a** { $leads }
line-room = **Lugar** { $room }: { $place }
line-room-alone = **Lugar** { $room }
line-nowhere = ⚠️ Nenhum canal foi escolhido para ele ainda, então nada pode ser aberto.
line-staff = **Equipe** { $roles }
line-ping = **Aviso de novos tickets** { $roles }
line-form = **Formulário** { $count ->
        [0] sem perguntas
        [1] uma pergunta
       *[other] { $count } perguntas
    }
line-names = **Nome dos tickets** `{ $template }`
line-priority = **Prioridade** { $priority }{ $count ->
        [0] {""}
       *[other] , tags { $tags }
    }
line-target = **Primeira resposta em até** { $minutes } min
line-opening = **Texto ao abrir**
line-key = Nome curto: { $key }
line-from-file = Do arquivo de atendimento; mude lá.
from-above = { $line } · como acima
as-above = Como acima
nobody = ninguém
place-of-panel = onde diz a mensagem de ajuda
room-in = { $room } em { $place }
room-dm = Mensagem direta, tópico para a equipe
room-dm-channel = Mensagem direta, canal para a equipe
room-dm-forum = Mensagem direta, publicação de fórum para a equipe
room-private-thread = Tópico privado para os dois lados
room-private-channel = Canal privado para os dois lados
leads-ticket = um ticket
leads-answer = uma resposta rápida, sem ticket
leads-report = uma denúncia: uma confirmação, sem conversa
priority-low = baixa
priority-normal = normal
priority-high = alta
priority-urgent = urgente
priority-critical = crítica

what-to-change = O que você quer mudar?
set-look = Nome e aparência
    .hint = Nome, emoji, descrição
set-leads = A que leva
    .hint = Um ticket, uma denúncia ou uma resposta rápida
set-place = Onde ficam os tickets
    .hint = Tipo de lugar, e o canal
set-team = Equipe
    .hint = Quem responde, e quem recebe aviso dos novos
set-words = Textos
    .hint = O que se diz primeiro, e como se chamam os tickets
set-handling = Prioridade e prazo
    .hint = Prioridade, tags, tempo até a primeira resposta
field-name = Como se chama?
field-emoji = Qual emoji?
hint-emoji = Um emoji, ou um do servidor, como <:name:123>
field-description = Para que serve?
hint-description = Aparece onde os membros escolhem
field-leads = A que leva?
field-answer = O que diz a resposta rápida?
hint-answer = Só para uma resposta rápida
field-room = Onde os dois lados conversam?
field-destination = Em qual canal?
hint-destination = Canal de texto, fórum ou categoria. Vazio: como acima
field-staff = Quem responde?
field-ping = Quem recebe aviso dos novos?
hint-above = Vazio: como acima
field-opening = O que os membros leem quando está aberto?
field-names = Como se chamam os tickets?
hint-names = Com $number, $author, $counter, $year. Vazio: como acima
field-starter = O que se diz primeiro num tópico privado?
hint-starter = Com $author e $staff, que dão acesso. Vazio: como acima
field-priority = O quanto é urgente?
field-tags = Quais tags?
hint-tags = Até dez, com vírgulas entre elas. Vazio: como acima
field-target = Primeira resposta em até quantos minutos?
hint-target = Vazio: como acima

starter-added = { $count ->
        [1] Um assunto foi adicionado
       *[other] { $count } assuntos foram adicionados
    }
starter-row = **{ $topic }** · { $description }
starter-there = Já existiam e não mudaram: { $topics }
starter-nothing = Nada foi adicionado.
starter-next = Por comando e por mensagem direta, já estão disponíveis. Em uma mensagem de ajuda, aparecem quando você os escolher nela.
starter-support = Suporte
    .description = Perguntas e ajuda com qualquer coisa
    .what = Como podemos ajudar?
starter-billing = Cobrança
    .description = Cobranças, reembolsos, compras que não chegaram
    .what = O que deu errado?
    .order = Número do pedido
starter-bug = Bug
    .description = Algo não funciona como deveria
    .what = O que aconteceu?
    .steps = O que você fez antes de acontecer?
    .pictures = Imagens do problema
starter-suggestion = Sugestão
    .description = Ideias e coisas que podem melhorar
    .what = Qual é a sua ideia?
starter-payment = Comprovante de pagamento
    .description = Mostre que você pagou
    .order = O que você pagou?
    .proof = Imagem do pagamento
starter-report = Denunciar um membro
    .description = Conte para a equipe; você recebe uma confirmação, sem conversa
    .who = De quem se trata?
    .what = O que aconteceu, e onde?
    .pictures = Imagens que mostram isso

option-topic = O assunto
list-command =
    .description = Todos os assuntos deste servidor
show-command =
    .description = O que vale para um assunto
add-command =
    .description = Adicionar um assunto
    .name = Como se chama
    .under = O assunto acima dele; sem um, ele fica no topo
    .leads = A que leva escolher este assunto; sem isso, a um ticket
    .room = Onde os dois lados conversam
    .destination = O canal, fórum ou categoria em que ficam os tickets dele
    .emoji = Um emoji
    .summary = Para que serve, onde os membros escolhem
    .answer = O que diz uma resposta rápida
    .staff = Quem responde; sem isso, como acima
    .ping = Quem recebe aviso dos novos
edit-command =
    .description = Alterar um assunto
move-command =
    .description = Pôr um assunto em outro lugar
    .under = O assunto acima dele; sem um, ele vai para o topo
    .before = O assunto antes do qual ele fica; sem um, ele fica por último
remove-command =
    .description = Deixar de oferecer um assunto
starter-command =
    .description = Adicionar seis assuntos para começar
    .destination = O canal, fórum ou categoria em que ficam os tickets deles

no-such = Não há um assunto “{ $said }” aqui.
from-file = O assunto { $topic } vem do arquivo de atendimento do servidor. Altere lá: quando o arquivo for aplicado de novo, ele desfaria o que um comando alterou.
has-below = { $topic } tem assuntos abaixo: { $below }. Mova ou remova esses primeiro.
below-itself = { $topic } não pode ficar abaixo de si mesmo. Escolha outro assunto.
not-a-neighbour = { $topic } não pode ser o próximo. Escolha um assunto do mesmo lugar que tenha sido criado por comando.
not-an-emoji = Isso não é um emoji. Use um emoji, ou um do servidor, como `<:name:123>`.
answer-missing = Uma resposta rápida precisa da resposta.
starter-forgets = O que se diz primeiro precisa conter `$author`, senão o membro não recebe acesso.
not-minutes = O prazo é um número de minutos, como `60`.
not-tags = No máximo dez tags, de até 20 caracteres cada.
too-many = Este servidor já tem tantos assuntos quanto pode ter.
cannot-hide-member = Em { $topic }, os membros não são identificados, e num lugar para os dois lados todo mundo vê quem escreve. Escolha mensagem direta.
cannot-hide-staff = Em { $topic }, quem responde não é identificado, e num lugar para os dois lados todo mundo vê quem escreve. Escolha mensagem direta.
cannot-hide-claimed = Os tickets assumidos de { $topic } ficam ocultos do resto da equipe, e quem vê um canal vê os tópicos e as publicações dele. Escolha um canal próprio ou um tópico privado.
not-a-destination = Lá não dá para criar tickets. Escolha um canal de texto, um fórum ou uma categoria.

level-heading = Nível { $level } de { $topic }
level-told = **Avisado quando um ticket chega nele** { $roles }
level-by-hand = **Alcançado** à mão
level-near = **Alcançado** à mão, e sozinho após três quartos de um prazo de resposta
level-missed = **Alcançado** à mão, e sozinho quando um prazo de resposta é perdido
level-given = **Então quem cuida é** { $who }
level-given-back = **Então quem cuida é** ninguém em especial
level-within = **Daí em diante uma resposta em** { $minutes } min
level-not-counted = ⚠️ Os prazos ainda não valem aqui: nenhum ticket chega nele sozinho.
level-all = Níveis deste assunto: { $levels }
level-gone = O nível { $level } de { $topic } foi removido. Os tickets que estão nele ficam lá.
level-when-by-hand = Só à mão
level-when-near = Sozinho, quando uma resposta vence logo
level-when-missed = Sozinho, quando uma resposta está atrasada
level-tells-nobody = Diga com `ping` qual cargo é avisado dos tickets que chegam a este nível.
not-a-length = Dê uma duração, como `30 min` ou `2 h`.
not-a-level = O assunto { $topic } não tem nível { $level }.
level-command =
    .description = Quem é avisado dos tickets que chegam a um nível, e se isso acontece sozinho
    .level = De 1 a 10
    .ping = O cargo avisado, que passa a responder esses tickets
    .when = Se os tickets chegam nele sozinhos
    .within = Prazo de resposta daí em diante, como 30 min
    .give-to = Quem cuida dos tickets que chegam nele sozinhos
    .to-nobody = Se então ninguém em especial cuida deles
    .remove = Se este nível é removido
