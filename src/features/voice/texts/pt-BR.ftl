command =
    .description = Escolher como eu falo aqui e dizer qualquer texto com suas próprias palavras
    .text = Algumas palavras do texto que você quer mudar
    .topic = Só para este assunto; sem ele, em todo o servidor
    .language = Em que idioma; sem ele, no do servidor

heading = Como eu falo aqui
preset-now = **Tom: { $name }.** { $says }
preset-plain = Simples
preset-warm = Próximo
preset-formal = Formal
says-plain = Curto e calmo.
says-warm = Um pouco mais próximo, para comunidades.
says-formal = Para empresas e órgãos públicos.
changed = **Com as palavras da equipe:**
changed-line = “{ $words }” · { $language }
changed-line-topic = “{ $words }” · { $language } · { $topic }
changed-more = { $count ->
    [1] E mais um.
   *[other] E mais { $count }.
}
how = `/setup voice text` encontra qualquer texto por algumas palavras dele.
button-reset-all = Redefinir todos
button-keep = Manter
reset-all-heading = { $count ->
    [1] Redefinir um texto?
   *[other] Redefinir { $count } textos?
}
reset-all-what = As palavras próprias somem de vez. O tom fica.

text-heading = Um texto que os membros leem
text-used = ✅ Os membros leem isto a partir de agora
text-reset = ✅ Ele é dito como antes
where-all = { $language } · todo o servidor
where-topic = { $language } · só { $topic }
text-own = **As palavras próprias**
text-ours = **Sem elas**
text-variable = `{ $name }`: { $means }, como { $example }
text-several = Este texto muda conforme o que ele conta ou onde está. O próprio é dito sempre.
text-most = No máximo { $most } caracteres. O que está entre chaves é preenchido; negrito, listas e links funcionam como em uma mensagem.
button-change = Mudar
button-reset = Redefinir
button-use = Usar
button-fix = Corrigir

form-title = Com suas próprias palavras
form-words = Texto novo, até { $most } caracteres
form-hint = É preenchido: { $names }
form-hint-none = Aqui nada é preenchido.

preview-heading = Fica assim. Os membros ainda não veem.
preview-buttons = Botões: { $labels }
said = { $words }
mistake-heading = Nada foi mudado
mistake-kept = O que você escreveu está guardado.

means-number = o número do ticket
means-count = quantos
means-member = o nome do membro
means-server = o nome deste servidor
means-staff = quem da equipe
means-who = quem fez isso
means-name = um nome
means-at = quando foi
means-until = até quando
means-reason = o que foi escrito como motivo
means-topic = o assunto
means-question = uma pergunta do formulário
means-file = o nome de um arquivo
means-room = um link para o lugar
means-else = algo que eu preencho

no-such-text = Nenhum texto tem as palavras “{ $said }”. Tente uma palavra que esteja nele.
no-such-language = Eu não falo “{ $said }” aqui. Escolha um idioma da lista.
over = Este cartão já foi usado ou tem mais de um dia. Use `/setup voice`.
in-desk-file = Este texto está no arquivo de atendimento. Mude-o lá.
no-text = não há texto “{ $key }” que membros leiam
fits-texts = textos com suas chaves
fits-colour = uma cor entre aspas, como "#2E9E5B", ou none
nothing-left = O texto está vazio. Para dizer como antes, use Redefinir.
too-long = { $where } aceita no máximo { $most } caracteres; este texto tem { $length }.
where-button = Um botão
where-option = Uma linha de um menu
where-question = A pergunta de um menu
where-picture = A descrição de uma imagem
where-words = Este lugar de um cartão
where-elsewhere = Este lugar
no-such-variable = Nada aqui preenche { $name }. Você pode usar: { $known }
none = nada
braces = { $braces } está entre chaves, e só podem estar assim os nomes que são preenchidos. Escreva sem elas.
too-many = Um servidor pode dizer { $most } textos com suas próprias palavras. Redefina um primeiro.

look-command =
    .description = Me dar um nome, uma imagem, um banner e uma cor para este servidor
look-title = Como eu apareço aqui
look-nick = Nome
    .hint = Vazio: meu próprio nome
look-colour = Cor dos meus cartões
    .hint = Como #2E9E5B; vazio para nenhuma
look-picture = Imagem nova
look-banner = Banner novo
look-away = Tirar
away-picture = A imagem
away-banner = O banner
look-own-name = Aqui eu uso meu próprio nome
look-named = Aqui eu me chamo { $nick }
look-coloured = Os cartões cuja cor não diz nada têm esta.
look-no-colour = Os cartões cuja cor não diz nada não têm nenhuma.
look-where = Minha imagem e meu banner ficam no meu perfil neste servidor. `/setup look` muda tudo isso.
look-preview = É assim que eu ficaria. Nada foi mudado ainda.
look-without-picture = Minha imagem aqui é retirada.
look-without-banner = Meu banner aqui é retirado.
look-preview-where = Só você vê isto. Você pode usar durante uma hora.
button-reset-look = Redefinir aparência
no-picture = { $file } não é uma imagem que eu possa usar. Escolha um PNG, JPEG, GIF ou WebP de no máximo { $megabytes } MB. Nada foi mudado.
look-over = Esta prévia tem mais de uma hora. Comece de novo com `/setup look`.
picture-gone = O Discord não tem mais { $file }. Coloque de novo com `/setup look`. Nada foi mudado.
no-colour = Escreva a cor como `#2E9E5B`, ou deixe vazio. Nada foi mudado.
look-refused = O Discord não aceitou. Eu preciso da permissão Alterar apelido, e o Discord só aceita imagens novas de vez em quando. Tente mais tarde, ou com outro nome ou outra imagem.
