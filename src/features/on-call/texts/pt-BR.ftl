called = { $who }, a equipe está ausente e você está de plantão: este ticket é novo.
now-on = Você está de plantão até encerrar com `/on-call off`.
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

turns-heading = De quem é a vez
turn = { $who } a partir de { $from }
more = e mais { $count }
gap-away = ⚠️ { $who } está em ausência de { $from } até { $until }: ninguém fica de plantão por rodízio nesse tempo.
gap-gone = ⚠️ { $who } não está mais neste servidor: ninguém fica de plantão por rodízio de { $from } até { $until }.
rota-saved = O plantão agora é por rodízio, uma semana para cada pessoa.
rota-ended = O plantão não é mais por rodízio.
your-turn = Você está de plantão em { $server } até { $until }.
gaps-heading = Ninguém vai estar de plantão em { $server }
gaps-hint = Defina um novo rodízio com `/on-call rota`, ou peça que duas pessoas troquem com `/on-call swap`.
swapped = O plantão a partir de { $from } agora é de { $who }.
now-yours = O seu vai de { $from } até { $until }.
swapped-with-you = { $who } trocou o plantão com você em { $server } e fica com o que começa em { $from }.
swap-back = Se não for bom para você, troque de volta com `/on-call swap`.

rota-command =
    .description = Quem fica de plantão por rodízio, uma semana cada; a primeira pessoa a partir de agora
    .people = Menções, na ordem do rodízio
    .hand-over = Quando um plantão termina e o próximo começa, como segunda 9:00
    .zone = Como America/Sao_Paulo
rota-end-command =
    .description = Acabar com o rodízio do plantão
swap-command =
    .description = Trocar seu plantão pelo próximo de outra pessoa da equipe
    .with = Quem fica com o seu
    .week = Um dia do plantão que você cede, como 2026-12-24; sem isso, o seu próximo

by-turns = É a sua vez no plantão até { $until }. Troque com `/on-call swap`, ou diga quando estará ausente com `/shift away`.
no-people = Mencione quem entra no rodízio, na ordem, como `@Mel @Kim`: de 1 a { $most } pessoas deste servidor, sem bots.
no-hand-over = Diga quando o plantão muda, como `segunda 9:00`, e o fuso como `America/Sao_Paulo`.
no-rota = Aqui ninguém fica de plantão por rodízio. Defina um com `/on-call rota`.
no-turn = Não é a sua vez nesse dia. `/on-call list` mostra os próximos plantões.
no-turn-of-theirs = { $who } não tem plantão pela frente. `/on-call list` mostra os próximos plantões.
gone-colleague = { $who } não está mais neste servidor. Nada foi trocado.
