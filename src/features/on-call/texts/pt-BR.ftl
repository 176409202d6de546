called = { $who }, a equipe está ausente e você está de plantão: este ticket é novo.
now-on = Você está de plantão até dizer que não.
now-on-until = Você está de plantão até { $until }.
now-off = Você não está mais de plantão.
hint = Quem está de plantão recebe uma menção nos novos tickets que chegam fora do horário de atendimento do assunto, se responde sobre ele.
heading = Quem está de plantão
nobody = Ninguém está de plantão. Os novos tickets esperam até a equipe voltar.
line = { $who } até segunda ordem
line-until = { $who } até { $until }

on-command =
    .description = Receber menções nos novos tickets que chegam enquanto a equipe está ausente
    .until = Como 12h, segunda, amanhã 8:00; sem isso, até você encerrar
off-command =
    .description = Sair do plantão
list-command =
    .description = Quem recebe menções nos novos tickets enquanto a equipe está ausente

not-a-moment = Diga até quando, como `12h`, `segunda` ou `amanhã 8:00`: em até 90 dias.
not-on-call = Você não está de plantão.
