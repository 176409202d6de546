# O que o roteador diz ele mesmo, para todas as funções.
not-allowed = Só a equipe pode fazer isso.
not-permitted = Isso exige a permissão “{ $right }”, que você não tem.
team-lacks = Se você é da equipe: quem tem Gerenciar servidor pode dar a você a permissão “{ $right }”.
given-by-admins = Quem tem Gerenciar servidor pode dar a você.
given-by-owner = A pessoa a quem este servidor pertence pode dar a você.
owner-alone = Só a pessoa a quem este servidor pertence tem.

# O que alguém pode fazer
right-read = Ler tickets e mensagens internas
right-answer = Responder tickets
right-sort = Organizar tickets e incluir pessoas
right-close = Fechar tickets
right-contact = Escrever primeiro para membros
right-warn = Advertir membros
right-approve = Aprovar respostas que esperam
right-change-others = Alterar o que outros da equipe fizeram
right-force-close = Fechar na hora e excluir lugares
right-close-many = Fechar muitos tickets de uma vez
right-erase = Apagar tickets de vez
right-reveal = Consultar quem pede ajuda sem se identificar
right-saved-replies = Escrever respostas salvas
right-block = Bloquear membros
right-pause = Pausar novos tickets
right-lockdown = Fechar o atendimento por enquanto
right-auto-answers = Escrever respostas automáticas
right-automation = Escrever regras que agem sozinhas nos tickets
right-reports = Ler relatórios sobre a equipe
right-warn-team = Advertir pessoas da equipe
right-set-up = Configurar o atendimento
right-permissions = Dar permissões
right-all-permissions = Dar todas as permissões

# O resto
obsolete = Isso não funciona mais. Procure uma mensagem mais nova ou digite o comando de novo.
try-again = Não deu certo, porque algo de que o Frontdesk depende não respondeu. Nada mudou. Tente de novo daqui a pouco.
failed-heading = Não deu certo
failed = Nada mudou. Tente de novo; se continuar assim, passe este código para a equipe: `{ $id }`
failed-after = Foi salvo, mas faltou fazer uma parte do que vem junto. Passe este código para a equipe: `{ $id }`
contact = Quem hospeda o bot: { $contact }
interrupted = O Frontdesk foi reiniciado bem nessa hora. Nada mudou. Aperte de novo.
done = Feito. O Frontdesk foi reiniciado bem nessa hora, por isso a resposta não aparece.
unshown = Foi feito, mas não deu para mostrar a resposta.
gone = Isso não existe mais. Digite o comando de novo.
not-yours = Só quem digitou o comando pode usar isso.

# Comandos digitados
only-you = A resposta é só para você.
show = Mostrar
form-ready = Há um formulário para isso.
open-form = Abrir formulário
not-here = Neste servidor, você não pode usar { $command } aqui.
not-here-who = Quem pode gerenciar o servidor pode mudar isso em Configurações do servidor, Integrações.
did-you-mean = Esse comando não existe. Você quis dizer { $command }?
command-or-answer = Você quis usar o comando { $command } ou isso deve ser enviado assim mesmo? Nada foi enviado ainda.
word-or-answer = Você quis dizer { $word } ou isso deve ser enviado assim mesmo? Nada foi enviado ainda.
run-it = Sim, foi o que eu quis dizer
as-it-is = Enviar assim mesmo
typed-form = É assim que se digita: { $form }
typed-missing = Falta “{ $option }”.
typed-number = “{ $option }” é um número, e “{ $detail }” não é.
typed-too-small = “{ $option }” é no mínimo { $detail }.
typed-too-big = “{ $option }” é no máximo { $detail }.
typed-choice = “{ $option }” é uma destas opções: { $detail }.
typed-mention = “{ $option }” é uma menção ou um ID, e “{ $detail }” não é.
typed-too-long = “{ $option }” tem no máximo { $detail } caracteres.
typed-too-many = “{ $detail }” está sobrando. Ponha entre "aspas" as palavras que ficam juntas.
