/** They carry no meaning of their own in an explanation. */
const functionWords = `
  a à acima ainda além algo alguém algum alguma algumas alguns ali ambos ante antes ao aos apenas após aquela
  aquelas aquele aqueles aqui aquilo as às assim até através
  bastante bem
  cada certa certas certo certos chama chamada chamado coisa coisas com como conforme contra cuja cujas cujo
  da dá daquele dar das de dela delas dele deles dentro depois desde dessa desse desta deste deve devem dever
  disso disto do dos durante
  e é ela elas ele eles em embora enquanto então entre era eram essa essas esse esses esta está estão estar
  estas este estes etc eu
  faz fazem fazer feita feito foi for fora foram forma
  há haver
  inclusive isso isto
  já jamais jeito junto
  lá lhe lhes logo
  mais maneira mas me mediante meio menos mesma mesmas mesmo mesmos meu meus mim minha minhas modo muita
  muitas muito muitos
  na nada não naquele nas nela nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nosso
  num numa nunca
  o onde os ou outra outras outro outros
  para parte pela pelas pelo pelos perto pode podem poder pois por porém porque pouca pouco poucos própria
  próprio
  quais qual qualquer quando quanto quase que quê quem
  são se segundo seja sejam sem sempre sendo ser será serve servem seu seus si sido só sob sobre somente sou
  sua suas
  tal também tampouco tanto tão te tem têm ter ti tipo tipos toda todas todo todos tu tua tudo
  um uma umas uns usa usada usado usam usar utiliza utilizado utilizar
  vai vão vária várias vários vez vezes você vocês
`;

/** Function words count as everyday words, too, and are not repeated here. */
const everydayWords = `
  abrir ação água alma amigo andar anel ano aranha área areia arma arquivo arte árvore assunto autor
  balde banco banda bandeira barra base biblioteca biscoito bloco boca bola bolsa bom bomba bosque botão braço
  buraco buscar
  cabeça cabo cadeia caixa camada caminho campo canal cano cara carga carta cartão carteira casa caso centro
  chamar chave cidade classe cliente código cola coluna comando conta contêiner conteúdo controle cópia cor
  corda corpo corrente correr corte criar curso custo
  dedo demanda dente dia dinheiro direito disco dizer dono
  elemento empresa encontrar endereço entrada entrar enviar erro escala escola escolha escrever escritor
  escudo espaço espelho estação estilo estrada estrela evento exemplo
  falar fechar ferramenta fila filha filho filme filtro fio flor floresta fluxo folha fonte força forte foto
  função fundo
  galho ganhar garfo gato grande grão grupo guardar guia
  história hoje homem hora hóspede hospedeiro
  ideia imagem índice
  janela jogar jogo jornal
  laço lado lei ler letra levar língua linha lista livre livro lixo loja lugar luz
  mãe mão mapa máquina marca máscara massa memória mensagem menu mercado mesa mestre modelo módulo motor
  motorista mover mundo muro
  nível nó noite nome nota novo número nuvem
  objeto olho onda opção ordem
  pacote padrão página pai painel palavra palco papel parede parque partida passar passo pasta peça pedido
  pedra peito peixe pele pequeno peso pilha pista plano planta plataforma poço ponta ponte ponto pôr porta
  porto prato primeiro problema processo produto programa projeto promessa propriedade prova público
  quadro
  raiz ramo rastro rato recurso rede registro regra resposta resto rio roda rolo rosto rota rua
  saber saco sair sala saltar salto seguir selo semente série serviço sessão sinal sistema sítio sombra subir
  tabela tarefa tela tema tempo terra teste texto tirar título tocar toque torre trabalho trem troca
  unidade
  valor vender ver verme versão viagem vida vir vírus vista voto voz
  zona
`;

export const pt = { functionWords, everydayWords };
