line-name = **{ $name }** · equipe de { $server }
line-team = **Equipe de { $server }**
as-named = com o nome
as-anonymous = como equipe
as-persona = com um pseudônimo
signed-otherwise = Nada foi enviado nem fechado: este assunto é sempre assinado { $as }. Tente de novo sem dizer em nome de quem.

somebody = alguém cujos dados foram esquecidos
profile-heading = { $name }
profile-heading-emoji = { $emoji } { $name }
profile-own = Este é o seu pseudônimo. É o que os membros leem quando você responde com pseudônimo.
profile-of = Este é o pseudônimo de { $who }.
profile-only-team = Só a equipe pode consultar isto.
picture-of = Imagem de { $name }
reset-done = Este é o novo pseudônimo. O que foi enviado com o antigo fica como está.
words-heading = De que são feitos os pseudônimos
words-first =
    Primeira palavra · { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
words-second =
    Segunda palavra · { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
word-added = “{ $word }” agora pode fazer parte de novos pseudônimos.
word-removed = Os novos pseudônimos não usam mais “{ $word }”. Os que já têm essa palavra ficam.

no-such-alias = Ninguém nesta equipe tem esse pseudônimo. Escreva uma parte dele e escolha da lista.
has-no-alias = Ainda não há um pseudônimo. Ele é criado com a primeira resposta assinada assim.
not-a-word = Use uma única palavra, só de letras, com no máximo 20, como `Calma` ou `Lontra`.
not-a-picture = Use um emoji, ou um link de imagem que comece com `https://`.
no-such-word = Essa palavra não está na lista.
too-many-words = A lista está cheia. Remova uma palavra primeiro.
too-few-words = Duas palavras precisam ficar. Adicione outra primeiro.

profile-command =
    .description = Quem está por trás de um pseudônimo, ou qual pseudônimo alguém tem
    .alias = O pseudônimo
    .member = A pessoa da equipe
show-command =
    .description = Seu pseudônimo
reset-command =
    .description = Receber um novo pseudônimo
    .member = De quem; sem isso, o seu
words-command =
    .description = As palavras de que são feitos os pseudônimos
word-command =
    .kind = Que parte de um pseudônimo
    .adjective = Primeira palavra
    .noun = Segunda palavra
    .word = Uma palavra
add-word-command =
    .description = Adicionar uma palavra para os pseudônimos
    .picture = Para uma segunda palavra: um emoji ou um link de imagem
remove-word-command =
    .description = Tirar uma palavra da lista
