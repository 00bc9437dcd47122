/** They carry no meaning of their own in an explanation. */
const functionWords = `
  a al algo alguien algún alguna algunas alguno algunos allí ambos ante antes aquel aquella aquellas aquello
  aquellos aquí así aun aún aunque
  bajo bastante bien
  cada casi cierta cierto como cómo con contra cosa cosas cual cuál cuales cualquier cualquiera cuando cuándo
  cuanto cuya cuyo
  da dan dar de debe deben deber del dentro desde después dicho donde dónde durante
  e el él ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos esta está están estar
  estas este esto estos etc
  fue fuera fueron
  ha haber había hace hacen hacer hacia han hasta hay haya he hecho
  incluso ir
  junto
  la las le les llama llamada llamado lo los
  manera más me mediante medio menos mi mis misma mismas mismo mismos modo mucha muchas mucho muchos muy
  nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestro nunca
  o os otra otras otro otros
  para parte permite permiten pero poca pocas poco pocos poder por porque puede pueden pues puesto
  que qué quien quién quienes
  sea sean según ser si sí sido siempre sin sino sirve sirven sobre solo sólo somos son soy su sus suya suyo
  tal tales también tampoco tan tanto te tener ti tiene tienen tipo tipos toda todas todavía todo todos tras
  través tu tú tus
  u un una unas uno unos usa usado usan usar usted utiliza utilizan utilizar
  va van varias varios veces vez vosotros
  y ya yo
`;

/** Function words count as everyday words, too, and are not repeated here. */
const everydayWords = `
  abrir acción agua aire alma amigo amor año árbol archivo arma arte ayuda
  bajar banco bandera barra base biblioteca blanco bloque bolsa bomba botón bueno buscar
  cabeza cable cadena caer caja calle cambiar cambio camino campo canal cara carga carpeta carta cartera casa
  caso cerrar ciudad clase clave cliente código cola color columna comer común conductor contar contenedor
  contenido control copia corazón correr cortar corte crear cubo cuenta cuerpo curso
  decir derecho día dinero dirección disco
  elemento empezar empresa encontrar enlace entrada entrar enviar error escala escena escribir escritor escudo
  escuela espacio espejo estado estilo evento
  familia fecha figura fila filtro fin firma flujo foco fondo foto fuego fuente fuerza función
  gente golpe grande grano grupo guardar guerra gusano
  hablar herramienta hija hijo hilo historia hoja hombre hora hoy huésped
  idea imagen índice
  juego jugar
  lado lengua ley libre libro línea lista llamar llave llegar lugar luz
  madre malo mano mapa máquina marca marco masa máscara memoria mensaje menú mercado mes mesa mirar modelo
  módulo momento mover mujer mundo muro
  nivel noche nodo nombre nube nudo nuevo número
  objeto ojo orden
  padre pagar página país palabra panel pantalla papel paquete pared partida paso patrón pequeño persona peso
  pie piedra piel pieza pila pista plan planta plataforma plaza precio principio proceso programa propiedad
  prueba pueblo puente puerta puerto punto
  querer
  raíz rama rastro ratón razón recibir recurso red registro regla respuesta rueda ruta
  saber sacar sala salida salir saltar salto seguir seguro sello semana semilla señal serie servicio sesión
  sistema sitio sol sombra subir
  tabla tarea tarjeta tema testigo texto tiempo tierra título tocar trabajar trabajo tren túnel
  unidad
  valor ventana ver versión vida viento virus vista vivir voz vuelta
  zona
`;

export const es = { functionWords, everydayWords };
