/** They carry no meaning of their own in an explanation. */
const functionWords = `
  à afin ai ainsi alors appelé appelée appeler appelle après as assez au aucun aucune aujourd'hui auquel aussi
  autant autre autres aux auxquels avant avec avoir
  beaucoup bien
  c'est ça car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette
  ceux chacun chaque chez chose choses comme comment contre
  d'autres d'un d'une dans de déjà depuis des dès désigne devoir doit doivent donc donner dont du durant
  elle elles en encore enfin entre es est et étaient était etc été être eux
  façon faire fait faite faites faits fois font
  genre
  hors
  ici il ils
  j'ai jamais je jusqu'à jusque
  l'autre l'on l'un l'une la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui
  m'a ma mais malgré manière me même mêmes mes met mettre mien mieux moi moins mon
  n'a n'est ne ni non nos notre nôtre nous
  on ont ou où
  par parce parfois parmi partie partout pas pendant permet permettent permettre peu peut peuvent plus
  plusieurs plutôt pour pourquoi pouvoir près presque puis puisque
  qu'elle qu'elles qu'en qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelles quelqu'un quelque
  quelques quels qui quoi
  rien
  s'est s'il s'ils sa sans sauf se selon sera sert servent servir ses si sien soi soit son sont sorte sortes
  sous souvent suis sur
  ta tant te tel telle telles tels tes toi ton toujours tous tout toute toutes très trop tu type types
  un une unes uns utilise utilisé utilisée utilisent utiliser
  va vers voici voilà vos votre vous
  y
`;

/** Function words count as everyday words, too, and are not repeated here. */
const everydayWords = `
  accès acte action adresse agent aide ami an année appareil appel arbre argent arme arrêt art article attaque
  balle banc bande banque barre bas base bibliothèque bloc boîte bon bord boucle bouclier bouton branche
  bureau
  cache cadre caisse canal carte cas cause centre cercle chaîne chambre champ changer charge chat chef chemin
  chercher choix ciel classe clé clef client code cœur coin colis colonne commande commencer compte conducteur
  conte conteneur contenu contrôle copie corps côté couche couleur coup couper cour courant cours court cycle
  date début défaut demande demander dire disque drapeau droit
  eau échelle école écran écrire écrivain effet élément enfant entrée entrer envoyer équipe erreur espace
  esprit état étude événement exemple
  femme fenêtre fermer feuille fil file fille fils filtre fin fleur flux fond force forêt forme fourche fuite
  garde gauche gens grand groupe
  homme hôte
  idée image index
  jeter jeton jeu jouer jour journal
  langue lever libre lien lieu ligne lire liste livre loi
  machine magasin main maison maître marche marché marque masque mémoire menu mère message mesure miroir mode
  modèle moment monde monter montrer mot moteur mouvement mur
  nature niveau nœud nom nombre nuage nuit numéro
  objet œil ombre option ordre outil ouvrir
  page pain panier panneau papier paquet parent partage partir passage passer patron pays père petit photo
  phrase pièce pierre pile place plan plante plat plateau poids point pont port porte porter poser poste pot
  premier prendre prise problème produit profil programme projet propre propriété public
  question queue
  racine raison règle relais réponse réseau ressource retour rôle roue rouille route rue
  sable sac salle savoir scène semaine sens service session signal signe site sortie sortir souche source
  souris style suite suivre sujet support système
  table tableau tâche temps terre tête texte tirer titre tour tourner trace train trait travail trou trouver
  unité usage
  valeur vendre venir vent ver verre vie ville virus visage voie voir voix vol volume voyage vue
  zone
`;

export const fr = { functionWords, everydayWords };
