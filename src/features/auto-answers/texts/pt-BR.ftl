lead = **Assistente de { $server }** (automático)
note = -# Respondido automaticamente: { $name }

saved = A resposta automática { $name } está guardada.
on = Quando alguém diz: { $on }
when = { $when ->
        [before] Oferecida antes de o ticket ser enviado
        [ticket] Dada no ticket
       *[both] Oferecida antes de o ticket ser enviado e dada nele
    }
for-topics = Para estes assuntos: { $topics }
removed = A resposta automática { $name } foi removida.
none = Ainda não há respostas automáticas. Use `/auto-answer add` para criar uma.
list-heading =
    { $count ->
        [one] { $count } resposta automática
       *[other] { $count } respostas automáticas
    }
line = **{ $name }** { $on } · { $when ->
        [before] antes do ticket
        [ticket] em tickets
       *[both] antes do ticket e nele
    } · dada { $given ->
        [1] uma vez
       *[other] { $given } vezes
    } · ajudou { $helped } de { $offered } antes do ticket
line-paused = ⚠️ **{ $name }** { $on } está desligada: a busca demorou demais. Salve um padrão mais simples com `/auto-answer edit`. · { $when ->
        [before] antes do ticket
        [ticket] em tickets
       *[both] antes do ticket e nele
    } · dada { $given ->
        [1] uma vez
       *[other] { $given } vezes
    } · ajudou { $helped } de { $offered } antes do ticket
page = Página { $page } de { $pages }
tried-none = Nada seria respondido.
tried-before = Antes do ticket seria oferecida { $name }:
tried-ticket = No ticket viria { $name }.
button-back = Voltar
button-next = Avançar
button-fix = Corrigir
mistake-kept = Nada foi salvo. O que você escreveu continua aqui.

add-command =
    .description = Responder certas palavras sem uma pessoa
    .name = Do que se trata
    .on = Palavras que chamam a resposta, separadas por vírgulas, ou um /padrão/
    .answer = O que o membro lê
    .topics = Só para estes assuntos, separados por vírgulas
    .when = Quando responde
    .both = Antes do ticket e nele
    .before = Só antes do ticket
    .in-ticket = Só em tickets
list-command =
    .description = Todas as respostas automáticas e quantas vezes ajudaram
edit-command =
    .description = Alterar uma resposta automática
remove-command =
    .description = Remover uma resposta automática
try-command =
    .description = O que seria respondido a estas palavras
    .words = O que alguém poderia escrever
edit-form =
    .title = Editar resposta automática
    .name = Do que se trata?
    .on = Que palavras chamam a resposta?
    .on-hint = Separadas por vírgulas, ou um /padrão/
    .answer = O que o membro lê?
    .when = Quando responde?
    .topics = Só para estes assuntos
    .topics-hint = Separados por vírgulas; nenhum para todos

taken = Já existe uma resposta automática { $name }. Escolha outro nome, ou mude essa com `/auto-answer edit`.
too-many = Há { $count } respostas automáticas, e não cabem mais. Remova uma que não ajuda ninguém.
not-there = Não existe uma resposta automática { $name }. `/auto-answer list` mostra todas.
no-such-topic = Não há um assunto “{ $name }” aqui. `/type list` mostra todos.
no-trigger = Diga que palavras chamam a resposta, como `reembolso, dinheiro de volta`.
no-pattern = Não entendo o que está entre as barras. Palavras com vírgulas entre elas também servem, como `reembolso, dinheiro de volta`.
too-slow = Esse padrão poderia buscar sem fim no que um membro escreve. Tire uma repetição de dentro da outra.
nothing-to-say = Dê um nome e uma resposta.
