saved = Transcrição do ticket #{ $number } · { $topic }
sent = Sua cópia do ticket #{ $number } · { $server }. O arquivo abre em um navegador.
asked = Transcrição do ticket #{ $number } · { $server }

for-team =
    { $count ->
        [1] Ticket #{ $number }, como a equipe lê: uma mensagem.
       *[other] Ticket #{ $number }, como a equipe lê: { $count } mensagens.
    }
for-member =
    { $count ->
        [1] Sua cópia do ticket #{ $number }: uma mensagem. Ela abre em um navegador.
       *[other] Sua cópia do ticket #{ $number }: { $count } mensagens. Ela abre em um navegador.
    }
for-member-by-team =
    { $count ->
        [1] Ticket #{ $number }, como o membro podia ler: uma mensagem.
       *[other] Ticket #{ $number }, como o membro podia ler: { $count } mensagens.
    }
files-named =
    { $count ->
        [1] Um arquivo só é citado: é grande demais ou não existe mais.
       *[other] { $count } arquivos só são citados: são grandes demais ou não existem mais.
    }
on-its-way = A transcrição do ticket #{ $number } é grande. Ela chega por mensagem direta.
button-copy = Obter uma cópia
more = Transcrição
more-says = Tudo o que foi dito, em um arquivo

command =
    .description = Tudo o que foi dito em um ticket, em um arquivo
    .format = Que tipo de arquivo; sem isso, uma página para o navegador
    .number = O número do ticket; sem ele, este
    .for = Para quem; sem isso, para a equipe
format-html = Uma página para o navegador
format-txt = Texto simples
format-json = JSON, para programas
reader-team = A equipe: tudo
reader-member = O membro: o que podia ler

gone = Nada do ticket #{ $number } pode mais ser lido: o lugar onde se falava dele não existe mais.
being-made = A transcrição do ticket #{ $number } está sendo feita. Ela chega na primeira resposta.
no-copy = De tickets como o #{ $number } não há cópias. A equipe pode dizer o que havia nele.
member-hidden = No ticket #{ $number }, a equipe não sabe quem pergunta. A própria cópia diria; por isso só quem pergunta a recebe.
info-not-saved = Nenhuma transcrição é salva: { $channel } é lido por pessoas que não podem ler este ticket.
doctor-not-saved = ⚠️ { $of }: as transcrições não são salvas em { $channel }, porque mais pessoas leem ali do que podem ler estes tickets. O assunto precisa de um canal próprio para transcrições.
doctor-department-not-saved = ⚠️ { $of }: as transcrições não são salvas em lugar nenhum, porque ali respondem outros que não a equipe de um assunto. Um assunto com canal próprio para transcrições que dá seus tickets ali as salva.

file-title = Ticket #{ $number }
file-member = Membro: { $member }
file-opened = Aberto: { $at }
file-closed = Fechado: { $at }
file-reason = Motivo: { $reason }
file-made = Cópia feita: { $at }
file-for-team = Só para a equipe
file-for-member = O que o membro podia ler
file-for-you = O que você podia ler
file-answers = Respostas
file-notes = Notas
file-claims = Aos cuidados de
file-nobody = Ninguém
file-search = Buscar
file-edited = editado
file-team-only = Só a equipe
file-forwarded = Encaminhado
file-spoiler = Spoiler
file-older = Faltam as mensagens mais antigas: são muitas para uma transcrição.
file-places = Falta algo: um lugar deste ticket não existe mais ou não pode ser lido.
file-part = Parte { $number } de { $of }
file-reply-to = Resposta a { $name }
file-sticker = Figurinha: { $name }
file-poll = Enquete: { $question }
file-votes =
    { $count ->
        [1] um voto
       *[other] { $count } votos
    }
file-kept = { $file } · { $size } KB
file-named = { $file } · { $size } KB · não está neste arquivo
file-pinned = Uma mensagem foi fixada.
file-renamed = O nome foi alterado.
file-joined = Alguém foi adicionado.
file-left = Alguém saiu.
file-notice = Um aviso do Discord.
