closed = O ticket #{ $number } está fechado.
removed = O ticket #{ $number } está fechado, e o lugar dele some em alguns segundos. `/ticket reopen` traz o ticket de volta em um lugar novo.
erased = O ticket #{ $number } foi apagado: o que foi dito e enviado nele e, em alguns segundos, o lugar dele. Ficam guardados o número e quem fez o quê, e quando.
number = Qual ticket; sem isso, o daqui

force-command =
    .description = Fechar um ticket na hora, mesmo que o assunto peça algo antes
    .delete-channel = O lugar dele some também
    .reason = Motivo; o membro lê isto
remove-command =
    .description = Fechar um ticket e excluir o lugar dele; dá para reabrir em um lugar novo
erase-command =
    .description = Esquecer um ticket de vez: palavras, arquivos e lugar
erase-form =
    .title = Apagar o ticket #{ $number } de vez
    .what = **Isto não pode ser desfeito.** O que foi dito e enviado no ticket #{ $number } será esquecido, e o lugar dele, excluído, assim como as transcrições no canal da equipe. Ficam guardados o número e quem fez o quê, e quando. O que o membro tem nas próprias mensagens continua com ele.
    .number = Escreva o número do ticket

already-erased = O ticket #{ $number } já foi apagado.
other-number = Esse não é o número. Nada foi apagado. Para apagar o ticket #{ $number }, use o comando de novo e escreva { $number }.
