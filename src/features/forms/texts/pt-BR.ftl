default-question = Como podemos ajudar?
yes = Sim
no = Não
kept-files = Guardado: { $files }. Envie outros para substituir.
title-page = { $title } · { $page } de { $pages }

page-heading = { $title }: página { $page } de { $pages }
page-kept = Suas respostas até aqui estão guardadas. Nada foi enviado ainda.
kept-until = Serão esquecidas { $at } se você não continuar.
button-continue = Continuar
button-back = Voltar
button-cancel = Cancelar
button-fix = Corrigir respostas
cancelled = Nada foi enviado, e suas respostas foram esquecidas.

mistakes-heading =
    { $count ->
        [1] Uma resposta precisa mudar
        [2] Duas respostas precisam mudar
        [3] Três respostas precisam mudar
       *[other] { $count } respostas precisam mudar
    }
mistakes-kept = Todo o resto está guardado.
mistake-missing = **{ $question }**: precisa de uma resposta.
mistake-file-missing = **{ $question }**: precisa de um arquivo.
mistake-too-short = **{ $question }**: no mínimo { $least } caracteres.
mistake-too-long = **{ $question }**: no máximo { $most } caracteres.
mistake-pattern = **{ $question }**: como { $example }.
mistake-number = **{ $question }**: um número, como { $example }.
mistake-between = **{ $question }**: um número de { $min } a { $max }, como { $example }.
mistake-at-least = **{ $question }**: um número a partir de { $min }, como { $example }.
mistake-at-most = **{ $question }**: um número até { $max }, como { $example }.
mistake-not-offered = **{ $question }**: escolha da lista; ela mudou há pouco.
mistake-too-few = **{ $question }**: escolha no mínimo { $least }.
mistake-too-many = **{ $question }**: escolha no máximo { $most }.
mistake-picture = **{ $question }**: uma imagem, como uma captura de tela ou uma foto.
mistake-other-files = **{ $question }**: um arquivo como { $accepts }.
mistake-too-large = **{ $question }**: arquivos de no máximo 10 MB cada e 24 MB juntos; envie de novo.
mistake-lost = **{ $question }**: o arquivo não chegou; envie de novo.

over = Este formulário acabou: foi enviado, abandonado ou ficou parado por mais de um dia. Comece de novo de onde você abriu.
sent-before = Este formulário já foi enviado. Nada foi enviado duas vezes.
changed = Você mudou este formulário em outra janela. Veja suas respostas e envie de novo.

time-seconds = { $seconds } s
time-minutes = { $minutes } min { $seconds } s
time-hours = { $hours } h { $minutes } min

preview-command =
    .description = Testar o formulário de um assunto como os membros o veem; nada é aberto
    .topic = O assunto
previewed-heading = { $title }: tudo certo
previewed = É isto que ficaria guardado. Nada foi aberto, e tudo já foi esquecido.
previewed-empty = Nada foi respondido.
previewed-time = Tempo no formulário: { $time }
asks-nothing = { $topic } não pergunta nada: basta apertar para abrir.

edit-command =
    .description = Alterar o que um assunto pergunta
    .topic = O assunto
edit-heading = { $topic }: { $count ->
        [0] nenhuma pergunta
        [1] uma pergunta
       *[other] { $count } perguntas
    }{ $pages ->
        [0] {""}
        [1] {""}
       *[other] {" "}em { $pages } páginas
    }
edit-empty = Não pergunta nada: basta apertar para abrir um ticket.
edit-line = { $number }. **{ $question }** · { $kind }
edit-line-optional = { $number }. **{ $question }** · { $kind }, pode ficar sem resposta
edit-which = Qual pergunta?
removed = “{ $question }” não será mais perguntado. As respostas de tickets anteriores ficam.
question-heading = { $question } ({ $number } de { $count })
question-hint = Embaixo: { $hint }
question-free = { $kind }
question-required = { $kind }, precisa de resposta
question-optional = { $kind }, pode ficar sem resposta
rule-choices = Opções: { $choices }
rule-min = No mínimo: { $min }
rule-max = No máximo: { $max }
rule-pattern = Deve ser como { $pattern }, por exemplo { $example }
rule-accepts = Aceita: { $accepts }
button-add = Adicionar uma pergunta
button-change = Alterar
button-rules = O que é aceito
button-remove = Remover
button-put-back = Pôr de volta
button-up = Mover para cima
button-down = Mover para baixo
button-all = Todas as perguntas
button-preview = Testar o formulário

kind-short = Texto curto
kind-long = Texto longo
kind-number = Número
kind-choice = Uma opção de um menu
kind-choices = Várias opções de um menu
kind-radio = Uma opção de uma lista
kind-checkboxes = Caixas para marcar
kind-yes-no = Sim ou não
kind-users = Pessoas
kind-roles = Cargos
kind-channels = Canais
kind-files = Arquivos
kind-text = Texto que não pergunta nada

edit-ask = O que você pergunta?
edit-ask-hint = No máximo 45 caracteres; mais se o texto não pergunta nada.
edit-kind = Como se responde?
edit-hint = Exemplo ou ajuda, embaixo da pergunta
edit-choices = Opções
edit-choices-hint = Uma por linha, como: Reembolso | Dinheiro de volta de um pedido
edit-required = A resposta é obrigatória?
edit-min = No mínimo
edit-min-hint = Caracteres, opções ou arquivos; num número, o valor.
edit-max = No máximo
edit-max-hint = O mesmo.
edit-pattern = Padrão
edit-pattern-hint = Uma expressão regular que o texto inteiro deve seguir, como [A-Z]{"{"}2{"}"}-[0-9]+
edit-example = Exemplo que segue o padrão
edit-example-hint = Quem digitar errado lê isto.
edit-accepts = Tipos de arquivo
edit-accepts-hint = image, video, audio ou finais como .pdf

no-topic = Não há um assunto “{ $topic }” aqui. `/type list` mostra todos.
nothing-to-edit = O assunto ou a pergunta não existe mais. `/type list` mostra o que existe.
from-file = O que o assunto { $topic } pergunta vem do arquivo de atendimento do servidor. Altere lá: quando o arquivo for aplicado de novo, ele desfaria o que um comando alterou.
full = Um formulário tem no máximo 25 perguntas. Remova uma primeiro.
flaw-ask-empty = A pergunta está vazia. Aperte o botão de novo; o que você escreveu está guardado.
flaw-ask-too-long = A pergunta tem mais de { $most } caracteres. Aperte o botão de novo; o que você escreveu está guardado.
flaw-choices-missing = Este tipo de pergunta precisa de opções. Aperte o botão de novo; o que você escreveu está guardado.
flaw-choices-elsewhere = Só menus, listas e caixas têm opções. Aperte o botão de novo; o que você escreveu está guardado.
flaw-choices-too-few = Este tipo de pergunta precisa de no mínimo { $least } opções. Aperte o botão de novo; o que você escreveu está guardado.
flaw-choices-too-many = Este tipo de pergunta tem no máximo { $most } opções. Aperte o botão de novo; o que você escreveu está guardado.
flaw-choice-empty = Uma opção está vazia. Aperte o botão de novo; o que você escreveu está guardado.
flaw-choice-twice = “{ $label }” aparece duas vezes. Aperte o botão de novo; o que você escreveu está guardado.
flaw-bounds-elsewhere = Não há o que contar aqui: deixe “No mínimo” e “No máximo” vazios. Aperte o botão de novo; o que você escreveu está guardado.
flaw-bounds-crossed = “No mínimo” é maior do que “No máximo”. Aperte o botão de novo; o que você escreveu está guardado.
flaw-bounds-beyond = “No mínimo” e “No máximo” vão até { $most } aqui. Aperte o botão de novo; o que você escreveu está guardado.
flaw-pattern-elsewhere = Só textos têm padrão. Aperte o botão de novo; o que você escreveu está guardado.
flaw-pattern-wrong = O padrão não é uma expressão regular. Aperte o botão de novo; o que você escreveu está guardado.
flaw-pattern-slow = Com algumas respostas este padrão não acabaria nunca: evite uma repetição dentro de outra. Aperte o botão de novo; o que você escreveu está guardado.
flaw-example-missing = Um padrão precisa de um exemplo: quem digitar errado lê o exemplo. Aperte o botão de novo; o que você escreveu está guardado.
flaw-example-does-not-fit = O exemplo não segue o próprio padrão ou tamanho. Aperte o botão de novo; o que você escreveu está guardado.
flaw-accepts-elsewhere = Só perguntas por arquivos têm tipos de arquivo. Aperte o botão de novo; o que você escreveu está guardado.
