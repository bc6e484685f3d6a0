<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>What are you working on?</source>
        <translation>Sur quoi travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Everybody will be able to read it, if you show your activity.</source>
        <translation>Tout le monde pourra le lire, si vous affichez votre activité.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Somebody has this e-mail already. Is it the same person?</source>
        <translation>Quelqu’un a déjà cet e-mail. Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody of this name is there already. Is it the same person?</source>
        <translation>Quelqu’un porte déjà ce nom. Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>What they are called, if not by the first name</source>
        <translation>On l’appelle (si ce n’est pas par le prénom)</translation>
    </message>
    <message>
        <source>E-mail, if they like</source>
        <translation>Adresse e-mail, si la personne le souhaite</translation>
    </message>
    <message>
        <source>Add somebody else of this name</source>
        <translation>Ajouter une autre personne de ce nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add somebody else</source>
        <translation>Ajouter une autre personne</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>%1 is added.</source>
        <translation>Ajout noté&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>AgreeSheet</name>
    <message>
        <source>Yes, they agree</source>
        <translation>Oui, c’est d’accord</translation>
    </message>
    <message>
        <source>No, or no longer</source>
        <translation>Non, ou plus maintenant</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Somebody else has just noted what they say: look at it first.</source>
        <translation>Quelqu’un vient de noter une réponse&#x202f;: regardez-la d’abord.</translation>
    </message>
    <message>
        <source>%1: noted.</source>
        <translation>%1&#x202f;: c’est noté.</translation>
    </message>
    <message>
        <source>Do they agree to the rules of the house?</source>
        <translation>La personne accepte-t-elle le règlement du lieu&#x202f;?</translation>
    </message>
    <message>
        <source>May the place write to them about what goes on?</source>
        <translation>Le lieu peut-il lui écrire pour donner des nouvelles&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AnswerFlow</name>
    <message>
        <source>Something else…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>Write what I do…</source>
        <translation>Écrire ce que je fais…</translation>
    </message>
    <message>
        <source>Something else… (everybody will be able to read it)</source>
        <translation>Autre chose… (tout le monde pourra le lire)</translation>
    </message>
    <message>
        <source>Write what I do… (everybody will be able to read it)</source>
        <translation>Écrire ce que je fais… (tout le monde pourra le lire)</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>Who has arrived?</source>
        <translation>Qui est arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>What it is called, if you like</source>
        <translation>Son nom, si vous voulez</translation>
    </message>
    <message>
        <source>The first letters of the name</source>
        <translation>Les premières lettres du nom</translation>
    </message>
    <message>
        <source>Nobody known has such a name.</source>
        <translation>Personne de connu ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1: here already</source>
        <translation>%1&#x202f;: déjà là</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message numerus="yes">
        <source>Note the arrival of %n person(s)</source>
        <translation>
            <numerusform>Noter l’arrivée de %n personne</numerusform>
            <numerusform>Noter l’arrivée de %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 est déjà là.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>Arrivée notée&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>BadgeWait</name>
    <message>
        <source>A badge for %1</source>
        <translation>Un badge pour %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No badge was shown. Nothing has changed.</source>
        <translation>Aucun badge n’a été montré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Show the badge to the camera, or hold it to the reader: library card, transport card, key ring…</source>
        <translation>Montrez le badge à la caméra, ou posez-le sur le lecteur&#x202f;: carte de bibliothèque, de transport, porte-clés…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n more second(s). Meanwhile nobody’s arrival is noted here.</source>
        <translation>
            <numerusform>Encore %n&#xa0;seconde. Pendant ce temps, aucune arrivée n’est notée ici.</numerusform>
            <numerusform>Encore %n&#xa0;secondes. Pendant ce temps, aucune arrivée n’est notée ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Nobody at the desk: who takes over?</source>
        <translation>Personne à l’accueil&#x202f;: qui prend le relais&#x202f;?</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>and what they are working on</source>
        <translation>et sur quoi on travaille</translation>
    </message>
</context>
<context>
    <name>BothRecords</name>
    <message>
        <source>Make one of both</source>
        <translation>En faire une seule</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Show your card or your phone</source>
        <translation>Montrez votre carte ou votre téléphone</translation>
    </message>
    <message>
        <source>Scanner or code</source>
        <translation>Lecteur ou code</translation>
    </message>
    <message>
        <source>Pass your card in front of the scanner, or tap “I don’t have my card”.</source>
        <translation>Passez votre carte devant le lecteur, ou touchez «&#x202f;Je n’ai pas ma carte&#x202f;».</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>Without a card</source>
        <comment>people</comment>
        <translation>Sans carte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: one file takes a hundred at most.</source>
        <translation>
            <numerusform>%n&#xa0;choisie&#x202f;: un fichier en contient cent au plus.</numerusform>
            <numerusform>%n&#xa0;choisies&#x202f;: un fichier en contient cent au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the names of those who get a card.</source>
        <translation>Touchez le nom des personnes qui reçoivent une carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n&#xa0;carte</numerusform>
            <numerusform>%n&#xa0;cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of A4</source>
        <translation>
            <numerusform>%n&#xa0;feuille A4</numerusform>
            <numerusform>%n&#xa0;feuilles A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>cards</source>
        <comment>how a file of cards is called</comment>
        <translation>cartes</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) made.</source>
        <translation>
            <numerusform>%n&#xa0;carte faite.</numerusform>
            <numerusform>%n&#xa0;cartes faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer at its true size. It is also in %1</source>
        <translation>Envoyé à l’imprimante, en taille réelle. Le fichier est aussi dans %1</translation>
    </message>
    <message>
        <source>The printer did not take it: print %1 elsewhere, at 100 %.</source>
        <translation>L’imprimante ne l’a pas pris&#x202f;: imprimez %1 ailleurs, à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Saved: %1. Print it at 100 %, and keep the file safe.</source>
        <translation>Enregistré&#x202f;: %1. Imprimez-le à 100&#xa0;%, et gardez ce fichier en lieu sûr.</translation>
    </message>
    <message>
        <source>Drawing card %1 of %2…</source>
        <translation>Carte %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>CardShown</name>
    <message>
        <source>%1 has arrived.</source>
        <translation>Arrivée notée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>CardTools</name>
    <message>
        <source>Back to the list of people</source>
        <translation>Retour à la liste des membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ChartNow</name>
    <message>
        <source>now</source>
        <comment>a moment of the day</comment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>ChoiceValues</name>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, à lire et imprimer</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, pour tout tableur</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>reports</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a day</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>France hexagonale</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Marquesas Islands</source>
        <translation>Îles Marquises</translation>
    </message>
    <message>
        <source>Gambier Islands</source>
        <translation>Îles Gambier</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Co-operative</source>
        <translation>Coopérative (SCIC, SCOP)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Town or public body</source>
        <translation>Commune ou organisme public</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claires</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>The door and the desk</source>
        <translation>L’entrée et la loge</translation>
    </message>
    <message>
        <source>How it looks and sounds</source>
        <translation>L’apparence et le son</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Les rapports</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Maximum people</source>
        <translation>Effectif maximal</translation>
    </message>
    <message>
        <source>Who runs the place</source>
        <translation>Qui porte le lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language of the place</source>
        <translation>Langue du lieu</translation>
    </message>
    <message>
        <source>In French, people here say</source>
        <translation>En français, on se dit</translation>
    </message>
    <message>
        <source>Ask what brings people here</source>
        <translation>Demander ce qui amène les gens</translation>
    </message>
    <message>
        <source>Propose “like last time”</source>
        <translation>Proposer «&#x202f;comme la dernière fois&#x202f;»</translation>
    </message>
    <message>
        <source>How long a welcome stays</source>
        <translation>Durée d’un accueil à l’écran</translation>
    </message>
    <message>
        <source>How long other pages stay</source>
        <translation>Durée des autres pages</translation>
    </message>
    <message>
        <source>How long the desk stays open at the entrance</source>
        <translation>Loge ouverte à l’entrée</translation>
    </message>
    <message>
        <source>How long a PIN is good for</source>
        <translation>Durée de validité du code secret</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Pages go by themselves</source>
        <translation>Retour automatique à l’accueil</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Notes between shifts</source>
        <translation>Mots laissés entre permanences</translation>
    </message>
    <message>
        <source>Who did what at the desk</source>
        <translation>Qui a fait quoi à la loge</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Rapport mensuel</translation>
    </message>
    <message>
        <source>It stands on every screen, on cards and on papers.</source>
        <translation>Il figure sur tous les écrans, sur les cartes et sur les papiers.</translation>
    </message>
    <message>
        <source>From closing time on, whoever is still here is to be confirmed; nobody is sent away.</source>
        <translation>Après la fermeture, le départ de qui est encore là reste à confirmer&#x202f;; personne n’est mis dehors.</translation>
    </message>
    <message>
        <source>How many can work here in comfort.</source>
        <translation>Combien de personnes peuvent travailler ici à l’aise.</translation>
    </message>
    <message>
        <source>How many may be inside at once, as fire safety allows.</source>
        <translation>Combien de personnes peuvent être à l’intérieur en même temps, selon la sécurité incendie.</translation>
    </message>
    <message>
        <source>This will appear on receipts and reports.</source>
        <translation>Cela figurera sur les reçus et les rapports.</translation>
    </message>
    <message>
        <source>Every hour is shown on this clock. It can be changed while nobody is inside.</source>
        <translation>Toutes les heures s’affichent dans ce fuseau. Il se change quand personne n’est à l’intérieur.</translation>
    </message>
    <message>
        <source>Screens begin in it; anybody may choose the other.</source>
        <translation>Les écrans commencent dans cette langue&#x202f;; chacun peut choisir l’autre.</translation>
    </message>
    <message>
        <source>How screens speak to people in French.</source>
        <translation>La façon dont les écrans s’adressent aux gens en français.</translation>
    </message>
    <message>
        <source>Whoever arrives may say what they work on; it is shown only if they like.</source>
        <translation>En arrivant, on peut dire sur quoi on travaille&#x202f;; cela ne s’affiche que si on le veut.</translation>
    </message>
    <message>
        <source>Whoever showed their name last time is offered the same with one tap.</source>
        <translation>Une personne qui affichait son nom la dernière fois peut faire de même d’un geste.</translation>
    </message>
    <message>
        <source>Seconds without a touch until the entrance goes home. Larger text doubles them.</source>
        <translation>Secondes sans toucher avant le retour à l’accueil. Le grand texte les double.</translation>
    </message>
    <message>
        <source>Seconds without a touch until a page goes home and forgets what was typed.</source>
        <translation>Secondes sans toucher avant qu’une page revienne à l’accueil et oublie ce qui a été tapé.</translation>
    </message>
    <message>
        <source>Where others pass, the desk closes by itself when nobody touches it.</source>
        <translation>Là où d’autres passent, la loge se ferme d’elle-même quand personne n’y touche.</translation>
    </message>
    <message>
        <source>Minutes without a touch after which the desk asks for the PIN again.</source>
        <translation>Minutes sans toucher avant que la loge redemande le code secret.</translation>
    </message>
    <message>
        <source>What screens begin with; anybody may choose another.</source>
        <translation>La taille au démarrage des écrans&#x202f;; chaque personne peut en choisir une autre.</translation>
    </message>
    <message>
        <source>What screens begin with; anybody may choose others.</source>
        <translation>Les couleurs au démarrage des écrans&#x202f;; chaque personne peut en choisir d’autres.</translation>
    </message>
    <message>
        <source>Whether pages slide, until somebody chooses otherwise.</source>
        <translation>Les pages glissent à l’écran, sauf si quelqu’un choisit autrement.</translation>
    </message>
    <message>
        <source>Without it pages stay for five minutes, until somebody chooses otherwise.</source>
        <translation>Sans cela, les pages restent cinq minutes, tant que personne n’en décide autrement.</translation>
    </message>
    <message>
        <source>Whether arrivals, departures and calls are heard.</source>
        <translation>Un son accompagne les arrivées, les départs et les appels.</translation>
    </message>
    <message>
        <source>Days after which what a shift left for the next is erased.</source>
        <translation>Jours après lesquels le mot laissé à la permanence suivante est effacé.</translation>
    </message>
    <message>
        <source>Days after which it is forgotten; three months at most, as the regulator has it.</source>
        <translation>Jours après lesquels c’est oublié&#x202f;; trois mois au plus, selon la CNIL.</translation>
    </message>
    <message>
        <source>On the first of each month, that of the month before is written in these formats.</source>
        <translation>Le premier de chaque mois, le rapport du mois terminé s’enregistre automatiquement, dans ces formats.</translation>
    </message>
    <message>
        <source>It is written by the station %1, into %2, which is chosen in Reports.</source>
        <translation>La borne «&#x202f;%1&#x202f;» l’enregistre dans %2&#x202f;; cela se choisit dans Rapports.</translation>
    </message>
    <message>
        <source>its exports folder</source>
        <translation>son dossier des exports</translation>
    </message>
    <message>
        <source>It goes into the exports folder, which is chosen in Reports.</source>
        <translation>Il va dans le dossier des exports&#x202f;; cela se choisit dans Rapports.</translation>
    </message>
    <message>
        <source>It goes into %1, which is chosen in Reports.</source>
        <comment>a folder</comment>
        <translation>Il va dans %1&#x202f;; cela se choisit dans Rapports.</translation>
    </message>
    <message>
        <source>Public accessibility register</source>
        <translation>Registre public d’accessibilité</translation>
    </message>
    <message>
        <source>Evacuation plan</source>
        <translation>Plan d’évacuation</translation>
    </message>
    <message>
        <source>Documents shown at the entrance</source>
        <translation>Documents consultables à l’entrée</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1 · not in the file of settings</source>
        <comment>a document</comment>
        <translation>%1 · absent du fichier de réglages</translation>
    </message>
    <message>
        <source>That is not among your rights: ask somebody who has the settings.</source>
        <translation>Ce droit ne fait pas partie des vôtres&#x202f;: demandez à quelqu’un qui a les réglages.</translation>
    </message>
    <message>
        <source>Somebody else has just changed it. Look at what holds now, then choose again.</source>
        <translation>Quelqu’un d’autre vient de le changer. Regardez ce qui vaut maintenant, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>People are inside: change it once everybody has left, or another day for today’s hours.</source>
        <translation>Il y a du monde à l’intérieur&#x202f;: changez cela quand tout le monde sera parti, ou un autre jour pour fermer ce jour-ci.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce réglage n’existe pas.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>This name is too long, or holds characters that can’t be shown.</source>
        <translation>Ce nom est trop long, ou contient des caractères qui ne peuvent pas s’afficher.</translation>
    </message>
    <message>
        <source>Every day takes an opening and a closing time, or none.</source>
        <translation>Chaque jour demande une heure d’ouverture et une heure de fermeture, ou aucune des deux.</translation>
    </message>
    <message>
        <source>The place has to open on one day at least.</source>
        <translation>Le lieu doit ouvrir au moins un jour.</translation>
    </message>
    <message>
        <source>A day begins at 4:00 at the earliest, and ends at 4:00 of the next.</source>
        <translation>Une journée commence au plus tôt à 4&#xa0;h et finit au plus tard à 4&#xa0;h le lendemain.</translation>
    </message>
    <message>
        <source>That is no number of people from 1 to 9999.</source>
        <translation>Ce n’est pas un nombre de personnes entre 1 et 9999.</translation>
    </message>
    <message>
        <source>There can’t be more seats than people who may be inside.</source>
        <translation>Il ne peut pas y avoir plus de places que de personnes admises à l’intérieur.</translation>
    </message>
    <message>
        <source>That can’t be chosen here.</source>
        <translation>Ce choix n’existe pas ici.</translation>
    </message>
    <message>
        <source>This file is far too large to hold settings.</source>
        <translation>Ce fichier est bien trop gros pour contenir des réglages.</translation>
    </message>
    <message>
        <source>This is not a file of settings, or it is damaged.</source>
        <translation>Ce n’est pas un fichier de réglages, ou il est abîmé.</translation>
    </message>
    <message>
        <source>This file is of a later version of the program.</source>
        <translation>Ce fichier vient d’une version plus récente du programme.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Where is the file?</source>
        <translation>Où est le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>This folder can’t be read. Has the stick been pulled out?</source>
        <translation>Ce dossier est illisible. La clé a-t-elle été retirée&#x202f;?</translation>
    </message>
    <message>
        <source>No such file here (%1). Look in these folders.</source>
        <translation>Aucun fichier de ce type ici (%1). Regardez dans ces dossiers.</translation>
    </message>
    <message>
        <source>No such file here (%1).</source>
        <translation>Aucun fichier de ce type ici (%1).</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Clé USB %1</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Disque %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <comment>the screen of a computer with its icons</comment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Personal folder</source>
        <translation>Dossier personnel</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message>
        <source>Somebody else has just changed this. Which shall it be?</source>
        <translation>Quelqu’un d’autre vient de modifier cela. Que gardez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Written here: %1</source>
        <translation>Ce que vous avez écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>Ce qui est enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>No card with you?</source>
        <translation>Pas de carte sur vous&#x202f;?</translation>
    </message>
    <message>
        <source>Leaving?</source>
        <translation>Vous repartez&#x202f;?</translation>
    </message>
    <message>
        <source>Show your card or your phone, or type your personal code.</source>
        <translation>Montrez votre carte ou votre téléphone, ou tapez votre code personnel.</translation>
    </message>
    <message>
        <source>Type your personal code, six digits.</source>
        <translation>Tapez votre code personnel, à six chiffres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>My information</source>
        <translation>Mes informations</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Revoke: %1, %2</source>
        <comment>a code, since when</comment>
        <translation>Désactiver&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Card</source>
        <comment>a code</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Picture on a phone</source>
        <comment>a code</comment>
        <translation>Image sur un téléphone</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>a code</comment>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Personal code</source>
        <comment>a code</comment>
        <translation>Code personnel</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a code</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>from %1, revoked on %2</source>
        <comment>a code</comment>
        <translation>du %1 au %2, ne compte plus</translation>
    </message>
    <message>
        <source>%1: the personal code does not count any more.</source>
        <translation>%1&#x202f;: le code personnel ne compte plus.</translation>
    </message>
    <message>
        <source>%1: the badge does not count any more.</source>
        <translation>%1&#x202f;: le badge ne compte plus.</translation>
    </message>
    <message>
        <source>%1: the card does not count any more.</source>
        <translation>%1&#x202f;: la carte ne compte plus.</translation>
    </message>
</context>
<context>
    <name>CodesList</name>
    <message>
        <source>Cards and codes</source>
        <translation>Cartes et codes</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Replace a lost card</source>
        <translation>Remplacer une carte perdue</translation>
    </message>
    <message>
        <source>Enrol a badge</source>
        <translation>Enregistrer un badge</translation>
    </message>
    <message>
        <source>New personal code</source>
        <translation>Nouveau code personnel</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Code personnel</translation>
    </message>
    <message>
        <source>No code yet: the desk notes when they come and leave.</source>
        <translation>Pas encore de code&#x202f;: l’accueil note ses arrivées et ses départs.</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For everybody: the settings of the place</source>
        <translation>Pour tout le monde&#x202f;: les réglages du lieu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>CropKeys</name>
    <message>
        <source>Further left</source>
        <translation>Plus à gauche</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Plus à droite</translation>
    </message>
    <message>
        <source>Show more around</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message numerus="yes">
        <source>line: average of %n %1s</source>
        <translation>
            <numerusform>trait&#x202f;: moyenne de %n&#xa0;%1</numerusform>
            <numerusform>trait&#x202f;: moyenne de %n&#xa0;%1s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBody</name>
    <message>
        <source>bars: this day</source>
        <translation>barres&#x202f;: ce jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Occupancy today</source>
        <translation>Occupation aujourd’hui</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here now</source>
        <translation>
            <numerusform>%n personne ici en ce moment</numerusform>
            <numerusform>%n personnes ici en ce moment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>The week before</source>
        <translation>La semaine d’avant</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>seven days</comment>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>%1: choose another day</source>
        <translation>%1&#x202f;: choisir un autre jour</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d’après</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>See you soon, %1! Your departure is recorded.</source>
        <translation>À bientôt, %1&#x202f;! Votre départ est noté.</translation>
    </message>
    <message>
        <source>That is not among your rights: ask somebody who has the settings.</source>
        <translation>Ce droit ne fait pas partie des vôtres&#x202f;: demandez à quelqu’un qui a les réglages.</translation>
    </message>
    <message>
        <source>on shift since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>The desk</source>
        <comment>la loge</comment>
        <translation>La loge</translation>
    </message>
</context>
<context>
    <name>DeskCardsPage</name>
    <message>
        <source>Tick all of them</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>has a card already</source>
        <translation>a déjà une carte</translation>
    </message>
    <message>
        <source>Nobody to show here.</source>
        <translation>Aucune personne à afficher.</translation>
    </message>
</context>
<context>
    <name>DeskClosed</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est à l’accueil&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody at the desk: who takes over?</source>
        <translation>Personne à l’accueil&#x202f;: qui prend le relais&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>I take the shift</source>
        <translation>Je prends la permanence</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>%n personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskDaysPage</name>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A typical week</source>
        <translation>Semaine type</translation>
    </message>
    <message>
        <source>See the chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Change the opening hours</source>
        <translation>Changer les horaires d’ouverture</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Not enough days yet for a typical week.</source>
        <translation>Pas encore assez de jours pour une semaine type.</translation>
    </message>
    <message>
        <source>Nobody came that day.</source>
        <translation>Personne n’est venu ce jour-là.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>DeskDocumentsPage</name>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
</context>
<context>
    <name>DeskDoors</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fréquentation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the desk</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DeskJournalPage</name>
    <message>
        <source>A name or a word</source>
        <translation>Un nom ou un mot</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Roll calls and drills</source>
        <translation>Appels d’évacuation</translation>
    </message>
</context>
<context>
    <name>DeskPastCallsPage</name>
    <message>
        <source>Roll calls and drills</source>
        <translation>Appels d’évacuation et exercices</translation>
    </message>
    <message>
        <source>No roll call has been held here yet. A drill begins like a real one: “Evacuation”, then “This is a drill”.</source>
        <translation>Aucun appel d’évacuation n’a encore eu lieu ici. Un exercice commence comme une vraie alarme&#x202f;: «&#x202f;Évacuation&#x202f;», puis «&#x202f;C’est un exercice&#x202f;».</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>DeskPlansPage</name>
    <message>
        <source>Back to the list of people</source>
        <translation>Retour à la liste des membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>There is no plan yet. A plan says how long a membership lasts, and what happens at the door when it has ended.</source>
        <translation>Pas encore de formule. Une formule dit combien de temps dure un abonnement, et ce qui se passe à l’entrée quand il est terminé.</translation>
    </message>
</context>
<context>
    <name>DeskReportsPage</name>
    <message>
        <source>Nobody came during this period.</source>
        <translation>Personne n’est venu pendant cette période.</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
</context>
<context>
    <name>DeskTrustPage</name>
    <message>
        <source>Who may take the shift</source>
        <translation>Qui peut prendre la permanence</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>those of the keys</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Hand out keys</source>
        <translation>Confier les clés</translation>
    </message>
    <message>
        <source>They show their card and choose a PIN. Rights come with the shift and end with it.</source>
        <translation>La personne montre sa carte et choisit un code secret. Les droits viennent avec la permanence et finissent avec elle.</translation>
    </message>
    <message>
        <source>%1 (no PIN yet)</source>
        <translation>%1 (sans code secret)</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a right</comment>
        <translation>Permanence</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <comment>a right</comment>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a right</comment>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>DeskWays</name>
    <message>
        <source>%1, concierge</source>
        <translation>%1, concierge</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the desk</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DigitKeys</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a number is complete</comment>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>DigitSlots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Done reading</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page of several</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>a document</comment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Voir plus haut</translation>
    </message>
    <message>
        <source>Look down</source>
        <translation>Voir plus bas</translation>
    </message>
    <message>
        <source>Look left</source>
        <translation>Voir à gauche</translation>
    </message>
    <message>
        <source>Look right</source>
        <translation>Voir à droite</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message>
        <source>There was nothing left to undo.</source>
        <translation>Il n’y avait plus rien à annuler.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
</context>
<context>
    <name>DoneNote</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I’m coming back</source>
        <translation>Je reviens</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>%1: changed.</source>
        <translation>%1&#x202f;: fiche modifiée.</translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>Is the place empty?</source>
        <translation>Le lieu est vide&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody but you will be noted as having left at closing time, or on arrival if they came later. Take a look around first.</source>
        <translation>Tout le monde sauf vous sera noté comme parti à l’heure de fermeture, ou à son arrivée si elle était plus tardive. Faites un tour avant.</translation>
    </message>
    <message>
        <source>Yes, everybody has left</source>
        <translation>Oui, tout le monde est parti</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>%1 can come in with this badge now.</source>
        <translation>%1 peut maintenant entrer avec ce badge.</translation>
    </message>
    <message>
        <source>This is one of the place’s own cards. Show another badge.</source>
        <translation>C’est une carte du lieu. Montrez un autre badge.</translation>
    </message>
    <message>
        <source>They have this badge already: it works at the entrance.</source>
        <translation>C’est déjà son badge&#x202f;: il fonctionne à l’entrée.</translation>
    </message>
    <message>
        <source>This badge belongs to another person. Show another one.</source>
        <translation>Ce badge est à une autre personne. Montrez-en un autre.</translation>
    </message>
    <message>
        <source>This could be guessed too easily to be a badge. Show another one.</source>
        <translation>Ce code serait trop facile à deviner. Montrez un autre badge.</translation>
    </message>
    <message>
        <source>This is too long to be a badge. Show another one.</source>
        <translation>C’est trop long pour un badge. Montrez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Your card was not taken: please leave now.</source>
        <translation>Votre carte n’a pas été prise&#x202f;: sortez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Thank you, they are waiting for you.</source>
        <translation>Merci, on vous attend.</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Nothing brings it back, not even a backup.</source>
        <translation>Rien ne pourra le faire revenir, pas même une sauvegarde.</translation>
    </message>
    <message>
        <source>Files saved before stay, such as a card or a list of everybody: they have to be deleted by hand.</source>
        <translation>Les fichiers déjà enregistrés restent, comme une carte ou une liste de tout le monde&#x202f;: il faut les supprimer à la main.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
</context>
<context>
    <name>EvacuationPage</name>
    <message>
        <source>DRILL</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>EVACUATION</source>
        <translation>ÉVACUATION</translation>
    </message>
    <message>
        <source>Leave the building now.</source>
        <translation>Sortez.</translation>
    </message>
    <message>
        <source>Do not show your card.</source>
        <translation>Ne passez pas votre carte.</translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation>Faire l’appel</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Writing the file: %n lines so far…</source>
        <translation>
            <numerusform>Écriture du fichier&#x202f;: %n ligne…</numerusform>
            <numerusform>Écriture du fichier&#x202f;: %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full: no file could be written.</source>
        <translation>Le disque est plein&#x202f;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written. Please ask whoever keeps this machine.</source>
        <translation>Le fichier n’a pas pu être écrit. Demandez à la personne qui s’occupe de cette machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in %1. The file holds names: keep it safe.</source>
        <translation>
            <numerusform>%n ligne dans %1. Ce fichier contient des noms&#x202f;: gardez-le en lieu sûr.</numerusform>
            <numerusform>%n lignes dans %1. Ce fichier contient des noms&#x202f;: gardez-le en lieu sûr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep what is written here</source>
        <translation>Garder ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>Garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>What the entrance asks and proposes</source>
        <translation>Ce que la borne demande et propose</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>The first name or a nickname: screens say hello with it.</source>
        <translation>Le prénom ou un surnom&#x202f;: les écrans disent bonjour avec.</translation>
    </message>
    <message>
        <source>Optional. It is shown on no screen but this one.</source>
        <translation>Facultatif. Aucun autre écran ne la montre.</translation>
    </message>
    <message>
        <source>Proposed on their next visits; they choose anew each time.</source>
        <translation>Proposé à ses prochaines arrivées. La personne choisit à chaque fois.</translation>
    </message>
    <message>
        <source>Screens speak it to them.</source>
        <translation>Les écrans lui parlent dans cette langue.</translation>
    </message>
    <message>
        <source>Their skills show on the board, and others are sent to them.</source>
        <translation>Ses savoirs sont au tableau, et on peut venir lui demander conseil.</translation>
    </message>
    <message>
        <source>Only if they said so themselves. The roll call lists them first.</source>
        <translation>Seulement si la personne l’a dit elle-même. L’appel la cite en premier.</translation>
    </message>
    <message>
        <source>Everybody will be able to read it, if others may ask them.</source>
        <translation>Tout le monde pourra le lire, si la personne accepte d’être sollicitée.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>FailsafePage</name>
    <message>
        <source>Something went wrong on our side, not on yours.</source>
        <translation>Quelque chose s’est mal passé de notre côté, pas du vôtre.</translation>
    </message>
    <message>
        <source>Let’s start again</source>
        <translation>On recommence&#x202f;?</translation>
    </message>
    <message>
        <source>Show your card once more in a moment. If it still does not work, come in all the same and tell the desk.</source>
        <translation>Montrez votre carte encore une fois dans un instant. Si ça ne marche toujours pas, entrez quand même et dites-le à l’accueil.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Here now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Change seats and maximum</source>
        <translation>Changer les places et l’effectif maximal</translation>
    </message>
    <message numerus="yes">
        <source>person(s) here</source>
        <translation>
            <numerusform>personne ici</numerusform>
            <numerusform>personnes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>full: limit of %1</source>
        <translation>complet&#x202f;: %1 maximum</translation>
    </message>
    <message>
        <source>nearly full: %1 at most</source>
        <translation>presque complet&#x202f;: %1 maximum</translation>
    </message>
    <message>
        <source>%1 seats · %2 at most</source>
        <translation>%1 places · %2 maximum</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>%1: %2</source>
        <comment>the name of a column, what is in it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the folder before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Aucune personne dans cette liste.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n&#xa0;personne</numerusform>
            <numerusform>%n&#xa0;personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Public accessibility register</source>
        <translation>Registre public d’accessibilité</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Evacuation plan</source>
        <translation>Plan d’évacuation</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Plan d’évacuation</translation>
    </message>
    <message>
        <source>The desk</source>
        <comment>la loge</comment>
        <translation>La loge</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Taille du texte %1</translation>
    </message>
    <message>
        <source>Display and time</source>
        <translation>Affichage et temps</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>Several wrong PINs in a row. Try again in %n s.</source>
        <translation>
            <numerusform>Plusieurs codes faux de suite. Réessayez dans %n&#xa0;s.</numerusform>
            <numerusform>Plusieurs codes faux de suite. Réessayez dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Evacuation</source>
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Qui prend le relais&#x202f;?</translation>
    </message>
    <message>
        <source>Hand out keys</source>
        <translation>Confier les clés</translation>
    </message>
    <message>
        <source>The desk</source>
        <comment>la loge</comment>
        <translation>La loge</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Any member’s card opens the roll call. Show yours, or type your personal code.</source>
        <translation>La carte de n’importe quel membre ouvre l’appel. Montrez la vôtre, ou tapez votre code personnel.</translation>
    </message>
    <message>
        <source>Show your card, or type your personal code.</source>
        <translation>Montrez votre carte, ou tapez votre code personnel.</translation>
    </message>
    <message>
        <source>%1, choose a PIN of your own: 4 to 8 digits.</source>
        <translation>%1, choisissez votre code secret&#x202f;: 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Once more, to be sure.</source>
        <translation>Encore une fois, pour vérifier.</translation>
    </message>
    <message>
        <source>Type your PIN, then tap ✓.</source>
        <translation>Tapez votre code secret, puis validez.</translation>
    </message>
    <message>
        <source>The board will say that you are at the desk.</source>
        <translation>Le tableau dira que vous êtes à l’accueil.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the roll call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>This is a drill</source>
        <translation>C’est un exercice</translation>
    </message>
</context>
<context>
    <name>GateSaid</name>
    <message>
        <source>This code is not known here.</source>
        <translation>Ce code n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This card has been replaced by another.</source>
        <translation>Cette carte a été remplacée par une autre.</translation>
    </message>
    <message>
        <source>This card is not known here.</source>
        <translation>Cette carte n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This card does not open the desk.</source>
        <translation>Cette carte n’ouvre pas la loge.</translation>
    </message>
    <message>
        <source>There is no PIN yet: choose one with somebody at the desk.</source>
        <translation>Pas encore de code secret&#x202f;: choisissez-le avec quelqu’un à l’accueil.</translation>
    </message>
    <message>
        <source>Your card has been read: now your PIN.</source>
        <translation>Votre carte est lue&#x202f;: tapez maintenant votre code secret.</translation>
    </message>
    <message>
        <source>That is not the right PIN.</source>
        <translation>Ce n’est pas le bon code secret.</translation>
    </message>
    <message>
        <source>Anybody would guess this one. Take another.</source>
        <translation>N’importe qui devinerait celui-ci. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>Les deux n’étaient pas pareils. Choisissez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>You have left already, at %1. Nothing has changed.</source>
        <translation>Votre départ est déjà noté, à %1. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Your departure is recorded, %1</source>
        <translation>Votre départ est noté, %1</translation>
    </message>
    <message>
        <source>Today: %1 with us</source>
        <translation>Aujourd’hui&#x202f;: %1 avec nous</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>See you soon, %1!</source>
        <translation>À bientôt, %1&#x202f;!</translation>
    </message>
    <message>
        <source>Only going out for a moment? Tell us that you are coming back.</source>
        <translation>Vous sortez juste un moment&#x202f;? Dites-nous que vous revenez.</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>I’m coming back</source>
        <translation>Je reviens</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Rien n’est resté en suspens.</translation>
    </message>
    <message>
        <source>A note for the next person</source>
        <translation>Un mot pour la suite</translation>
    </message>
    <message numerus="yes">
        <source>They see it first. It is erased after %n day(s).</source>
        <translation>
            <numerusform>La personne suivante le voit en premier. Il s’efface au bout de %n jour.</numerusform>
            <numerusform>La personne suivante le voit en premier. Il s’efface au bout de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next person’s card</source>
        <translation>La carte de la personne suivante</translation>
    </message>
    <message>
        <source>Nobody is taking over</source>
        <translation>Personne ne prend la suite</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>You hold the shift already.</source>
        <translation>Vous êtes déjà de permanence.</translation>
    </message>
    <message>
        <source>Welcome to the desk, %1.</source>
        <translation>Bienvenue à l’accueil, %1.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Somebody is on their way</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <source>Please ask around</source>
        <translation>Demandez autour de vous</translation>
    </message>
    <message>
        <source>It rings at every screen of the place. Take your time.</source>
        <translation>L’appel sonne sur toutes les bornes. Prenez votre temps.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Prenez votre temps.</translation>
    </message>
    <message>
        <source>It rings at this screen alone: the others can’t be reached just now.</source>
        <translation>L’appel ne sonne que sur cette borne&#x202f;: les autres sont injoignables pour l’instant.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ce n’est plus la peine</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Somebody asks for help here.</source>
        <translation>Quelqu’un demande de l’aide ici.</translation>
    </message>
    <message>
        <source>Somebody asks for help at the entrance.</source>
        <translation>Quelqu’un demande de l’aide à l’entrée.</translation>
    </message>
    <message>
        <source>Somebody asks for help at the desk.</source>
        <translation>Quelqu’un demande de l’aide à l’accueil.</translation>
    </message>
    <message>
        <source>Somebody asks for help: %1.</source>
        <translation>Quelqu’un demande de l’aide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>We are looking for somebody</source>
        <translation>On cherche quelqu’un pour vous</translation>
    </message>
    <message>
        <source>We have told %1</source>
        <translation>On a prévenu %1</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>À l’accueil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Everybody here can help you, just ask.</source>
        <translation>Tout le monde ici peut vous aider&#x202f;: n’hésitez pas à demander.</translation>
    </message>
    <message>
        <source>You can ask %1, they are glad to help.</source>
        <translation>Vous pouvez demander à %1.</translation>
    </message>
    <message>
        <source>Nobody at the desk: who takes over?</source>
        <translation>Personne à l’accueil&#x202f;: qui prend le relais&#x202f;?</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Everybody has left</source>
        <translation>Tout le monde est parti</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Personne n’est encore là.</translation>
    </message>
    <message>
        <source>Nobody here has such a name.</source>
        <translation>Personne ici ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>HereRow</name>
    <message>
        <source>departure not confirmed</source>
        <translation>départ non confirmé</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%1 is looking</source>
        <comment>for a hand</comment>
        <translation>
            <numerusform>%1 cherche</numerusform>
            <numerusform>%1 cherchent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; and you?</source>
        <comment>who is looking for a hand</comment>
        <translation>%1&#x202f;; et vous&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 can help</source>
        <translation>
            <numerusform>%1 veut bien aider</numerusform>
            <numerusform>%1 veulent bien aider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is looking for a hand, who can help</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>to come in and to leave · no picture is kept</source>
        <translation>pour entrer comme pour sortir · aucune image n’est gardée</translation>
    </message>
    <message>
        <source>I don’t have my card</source>
        <translation>Je n’ai pas ma carte</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation>Je repars</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>and what they are working on</source>
        <translation>et sur quoi on travaille</translation>
    </message>
</context>
<context>
    <name>ImportBusy</name>
    <message>
        <source>The door goes on meanwhile.</source>
        <translation>La porte continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Stop, and take nothing in</source>
        <translation>Arrêter, sans rien importer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ImportColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a column</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, what it says</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>See what it would do</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Which column holds the names? Touch what stands beside it.</source>
        <translation>Quelle colonne contient les noms&#x202f;? Touchez le bouton à côté.</translation>
    </message>
    <message>
        <source>Paid or not</source>
        <translation>Payée ou non</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ImportExport</name>
    <message>
        <source>Everybody as a file</source>
        <translation>Tout le monde dans un fichier</translation>
    </message>
    <message>
        <source>Everybody as a CSV file</source>
        <translation>Tout le monde dans un fichier CSV</translation>
    </message>
    <message>
        <source>Everybody as a spreadsheet (XLSX)</source>
        <translation>Tout le monde dans un tableur (XLSX)</translation>
    </message>
</context>
<context>
    <name>ImportFieldSheet</name>
    <message>
        <source>What does the column “%1” say?</source>
        <translation>Que contient la colonne «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ImportGoing</name>
    <message>
        <source>Taking in: %1 of %2 lines</source>
        <translation>Import en cours&#x202f;: %1 / %2</translation>
    </message>
    <message>
        <source>Taking back: %1 of %2 people</source>
        <translation>Annulation en cours&#x202f;: %1 / %2</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>line %1</source>
        <translation>ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>Answer line %1</source>
        <translation>Répondre pour la ligne %1</translation>
    </message>
    <message>
        <source>Answer line %1 anew</source>
        <translation>Changer la réponse pour la ligne %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Préciser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>People of these names or addresses are here already:</source>
        <translation>Des personnes de ce nom, ou de cette adresse, sont déjà là&#x202f;:</translation>
    </message>
    <message>
        <source>They are all the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
    <message>
        <source>They are all new</source>
        <translation>Toutes sont nouvelles</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>Ce que ferait chaque ligne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ImportPastLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n&#xa0;ligne</numerusform>
            <numerusform>%n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n others</source>
        <translation>
            <numerusform>Importer l’autre ligne</numerusform>
            <numerusform>Importer les %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lines</source>
        <translation>
            <numerusform>Importer la ligne</numerusform>
            <numerusform>Importer les %n&#xa0;lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Line %1: an address for two?</source>
        <translation>Ligne %1&#x202f;: une adresse pour deux&#x202f;?</translation>
    </message>
    <message>
        <source>Line %1: who is %2?</source>
        <comment>a number, a name</comment>
        <translation>Ligne %1&#x202f;: qui est %2&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody of this name is here already. Is it them?</source>
        <translation>Quelqu’un porte déjà ce nom ici. Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody has this address already. Is it them?</source>
        <translation>Quelqu’un a déjà cette adresse ici. Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>The list says: %1.</source>
        <translation>La liste dit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 gets this address, too</source>
        <comment>somebody</comment>
        <translation>%1 prend aussi cette adresse</translation>
    </message>
    <message>
        <source>member number %1</source>
        <translation>nº&#xa0;d’adhérent %1</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Keep the address they have</source>
        <translation>Garder son adresse actuelle</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Laisser cette ligne</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>A list from HelloAsso, Cobot, Dokos or a spreadsheet (CSV, XLSX). Nothing changes before you have seen what it would do.</source>
        <translation>Une liste venue de HelloAsso, de Cobot, de Dokos ou d’un tableur (CSV, XLSX). Rien ne change avant que vous ayez vu ce qu’elle ferait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Nothing yet. An import can be undone as a whole for a day.</source>
        <translation>Rien pour l’instant. Un import peut être annulé en entier pendant un jour.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>not taken</source>
        <comment>a column</comment>
        <translation>non reprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>On l’appelle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Savoirs</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Loge id</source>
        <translation>Identifiant Loge</translation>
    </message>
    <message>
        <source>Does each column say what is written beside it?</source>
        <translation>Chaque colonne contient-elle bien ce qui est écrit à côté&#x202f;?</translation>
    </message>
    <message>
        <source>A list from %1. Does each column say what is written beside it?</source>
        <translation>Une liste de %1. Chaque colonne contient-elle bien ce qui est écrit à côté&#x202f;?</translation>
    </message>
    <message>
        <source>The file can’t be opened. Has the stick been pulled out?</source>
        <translation>Le fichier ne peut pas être ouvert. La clé a-t-elle été retirée&#x202f;?</translation>
    </message>
    <message>
        <source>There is no list in this file.</source>
        <translation>Il n’y a pas de liste dans ce fichier.</translation>
    </message>
    <message>
        <source>This file is larger than 32 MB: split the list.</source>
        <translation>Ce fichier dépasse 32&#xa0;Mo&#x202f;: partagez la liste en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>There are more than 100,000 lines: split the list.</source>
        <translation>Il y a plus de 100&#x202f;000&#xa0;lignes&#x202f;: partagez la liste en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This file would unpack to far too much: it is not opened.</source>
        <translation>Ce fichier, une fois décompressé, serait beaucoup trop gros&#x202f;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of before 2007: save it as XLSX or CSV.</source>
        <translation>C’est un ancien format de tableur (d’avant 2007)&#x202f;: enregistrez-le en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>This file has a password: save it without one.</source>
        <translation>Ce fichier a un mot de passe&#x202f;: enregistrez-le sans.</translation>
    </message>
    <message>
        <source>Save this spreadsheet as XLSX or CSV.</source>
        <translation>Enregistrez ce tableur en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>This file is no list: CSV and XLSX can be read.</source>
        <translation>Ce fichier n’est pas une liste&#x202f;: CSV et XLSX peuvent être lus.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete: save it again.</source>
        <translation>Ce fichier est abîmé ou incomplet&#x202f;: enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>That import is more than a day old: it stays.</source>
        <translation>Cet import a plus d’un jour&#x202f;: il reste.</translation>
    </message>
    <message>
        <source>That import is undone already.</source>
        <translation>Cet import est déjà annulé.</translation>
    </message>
    <message>
        <source>That import is being undone right now.</source>
        <translation>Cet import est en train d’être annulé.</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed.</source>
        <translation>Importé. Ajouts&#x202f;: %1, modifications&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n changée depuis</numerusform>
            <numerusform>%n changées depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a plan that was changed meanwhile</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n dont la formule a changé depuis</numerusform>
            <numerusform>%n dont la formule a changé depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>lines of a list</comment>
        <translation>Lignes laissées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person in a list</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a person in a list</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a person in a list</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a line of a list</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <comment>somebody</comment>
        <translation>Déjà ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing new in this line.</source>
        <translation>Rien de nouveau dans cette ligne.</translation>
    </message>
    <message>
        <source>to answer</source>
        <comment>a line of a list</comment>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a line of a list</comment>
        <translation>laissée</translation>
    </message>
    <message>
        <source>Nothing is done with this line.</source>
        <translation>Cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>%1 would get the address of %2: %3.</source>
        <comment>a name, names, an address</comment>
        <translation>%1 aurait la même adresse que %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>May be one of these: %1</source>
        <comment>names</comment>
        <translation>Peut-être l’une de ces personnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before, after</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <comment>a field, after</comment>
        <translation>%1&#x202f;: %3</translation>
    </message>
    <message>
        <source>The cells of this line can’t be made out (quotes, or far too long).</source>
        <translation>Les cellules de cette ligne sont illisibles (guillemets, ou bien trop longues).</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1”.</source>
        <translation>Il y a plus de cellules que de colonnes&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Il manque le nom.</translation>
    </message>
    <message>
        <source>%2 is too long: “%1”.</source>
        <translation>%2&#x202f;: c’est trop long, «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%2 holds a character that can’t be shown: “%1”.</source>
        <translation>%2&#x202f;: un caractère ne peut pas s’afficher, «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>%2: “%1” is not a date (26/11/2026).</source>
        <translation>%2&#x202f;: «&#x202f;%1&#x202f;» n’est pas une date (26/11/2026).</translation>
    </message>
    <message>
        <source>There are dates, but no plan.</source>
        <translation>Il y a des dates, mais pas de formule.</translation>
    </message>
    <message>
        <source>It ends before it starts: “%1”.</source>
        <translation>La fin est avant le début&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The plan “%1” is not offered any more.</source>
        <translation>La formule «&#x202f;%1&#x202f;» n’est plus proposée.</translation>
    </message>
    <message>
        <source>“%1” would end before its pause does. Change the date, or first the pause.</source>
        <translation>«&#x202f;%1&#x202f;» finirait avant la fin de sa pause. Changez la date, ou d’abord la pause.</translation>
    </message>
    <message>
        <source>They have “%1” on some of these days already. Change the dates.</source>
        <translation>La personne a déjà «&#x202f;%1&#x202f;» certains de ces jours. Changez les dates.</translation>
    </message>
    <message>
        <source>This order was not completed: “%1”.</source>
        <translation>Cette commande n’a pas abouti&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody here has that Loge id: “%1”.</source>
        <translation>Personne ici n’a cet identifiant Loge&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The same person is in line %3.</source>
        <translation>La même personne est à la ligne&#xa0;%3.</translation>
    </message>
    <message>
        <source>Line %3 gives the member number “%1” to somebody else already.</source>
        <translation>La ligne&#xa0;%3 donne déjà le numéro de membre «&#x202f;%1&#x202f;» à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The member number “%1” is somebody else’s here.</source>
        <translation>Quelqu’un d’autre a déjà le numéro de membre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %n lines so far…</source>
        <translation>
            <numerusform>Lecture de la liste&#x202f;: %n ligne lue…</numerusform>
            <numerusform>Lecture de la liste&#x202f;: %n lignes lues…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at the lines: %n so far…</source>
        <translation>
            <numerusform>Vérification des lignes&#x202f;: %n vue…</numerusform>
            <numerusform>Vérification des lignes&#x202f;: %n vues…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The door</source>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>L’accueil</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Aide et sécurité</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;jours</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>JournalLine</name>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, to whom</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>JournalLines</name>
    <message>
        <source>When</source>
        <comment>title of a column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>title of a column</comment>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>What</source>
        <comment>title of a column</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>title of a column</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>title of a column</comment>
        <translation>Combien</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>title of a column</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Station</source>
        <comment>title of a column</comment>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>title of a column</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an hour that was put right</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>somebody</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>a right</comment>
        <translation>permanence</translation>
    </message>
    <message>
        <source>till</source>
        <comment>a right</comment>
        <translation>trésorerie</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a right</comment>
        <translation>réglages</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>trouvés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>accessibility register</source>
        <translation>registre d’accessibilité</translation>
    </message>
    <message>
        <source>evacuation plan</source>
        <translation>plan d’évacuation</translation>
    </message>
    <message>
        <source>drill</source>
        <comment>a roll call</comment>
        <translation>exercice</translation>
    </message>
    <message>
        <source>real alarm</source>
        <comment>a roll call</comment>
        <translation>alarme réelle</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>a roll call</comment>
        <translation>repris</translation>
    </message>
    <message>
        <source>on a phone</source>
        <translation>sur un téléphone</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>en PDF</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>nom d’usage</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>how they show</source>
        <translation>affichage au tableau</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>savoirs</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>whether others may ask them</source>
        <translation>sollicitations</translation>
    </message>
    <message>
        <source>rules of the house</source>
        <translation>règlement du lieu</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>nouvelles par e-mail</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a membership</comment>
        <translation>début</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a membership, or a plan</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a membership</comment>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>taken up again</source>
        <comment>a membership</comment>
        <translation>reprise</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a membership</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>taken away before it began</source>
        <comment>a membership</comment>
        <translation>retiré avant son début</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>what was done to a membership, a plan or a code</comment>
        <translation>annulation</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a plan</comment>
        <translation>création</translation>
    </message>
    <message>
        <source>not offered any more</source>
        <comment>a plan</comment>
        <translation>n’est plus proposée</translation>
    </message>
    <message>
        <source>offered again</source>
        <comment>a plan</comment>
        <translation>proposée de nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a plan</comment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>card</source>
        <comment>a code</comment>
        <translation>carte</translation>
    </message>
    <message>
        <source>badge</source>
        <comment>a code</comment>
        <translation>badge</translation>
    </message>
    <message>
        <source>personal code</source>
        <comment>a code</comment>
        <translation>code personnel</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>nom effacé</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>l’accueil</translation>
    </message>
    <message>
        <source>by itself</source>
        <comment>done by the clock</comment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Arrival corrected</source>
        <translation>Arrivée corrigée</translation>
    </message>
    <message>
        <source>Departure corrected</source>
        <translation>Départ corrigé</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>Arrivée annulée</translation>
    </message>
    <message>
        <source>Departure taken back</source>
        <translation>Départ annulé</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of how somebody is shown</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Estimated departure</source>
        <translation>Départ estimé</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Shift taken</source>
        <translation>Permanence prise</translation>
    </message>
    <message>
        <source>Shift given back</source>
        <translation>Permanence rendue</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Code secret faux</translation>
    </message>
    <message>
        <source>PIN chosen</source>
        <translation>Code secret choisi</translation>
    </message>
    <message>
        <source>Trusted with a role</source>
        <translation>Droit donné</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Droit retiré</translation>
    </message>
    <message>
        <source>Introduction made</source>
        <translation>Mise en relation faite</translation>
    </message>
    <message>
        <source>Introduction put off</source>
        <translation>Mise en relation remise à plus tard</translation>
    </message>
    <message>
        <source>Membership talked about</source>
        <translation>Abonnement évoqué</translation>
    </message>
    <message>
        <source>Call taken care of</source>
        <translation>Appel pris en charge</translation>
    </message>
    <message>
        <source>Roll call opened</source>
        <translation>Appel d’évacuation ouvert</translation>
    </message>
    <message>
        <source>Roll call ended</source>
        <translation>Appel d’évacuation terminé</translation>
    </message>
    <message>
        <source>List of the roll call opened</source>
        <translation>Liste de l’appel ouverte</translation>
    </message>
    <message>
        <source>List of the roll call taken along</source>
        <translation>Liste de l’appel emportée</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>Fichier exporté</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importée</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Needs help in an evacuation</source>
        <translation>À aider lors d’une évacuation</translation>
    </message>
    <message>
        <source>No longer needs help in an evacuation</source>
        <translation>Plus à aider lors d’une évacuation</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Fiche modifiée</translation>
    </message>
    <message>
        <source>Membership changed</source>
        <translation>Abonnement modifié</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Formule modifiée</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Code créé</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Code désactivé</translation>
    </message>
    <message>
        <source>Two records put together</source>
        <translation>Deux fiches réunies</translation>
    </message>
    <message>
        <source>Somebody erased at their request</source>
        <translation>Personne effacée à sa demande</translation>
    </message>
    <message>
        <source>Data taken along</source>
        <translation>Données emportées</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>Help asked for</source>
        <translation>Aide demandée</translation>
    </message>
    <message>
        <source>Name denied</source>
        <comment>somebody said that a code is not theirs</comment>
        <translation>«&#x202f;Ce n’est pas moi&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message numerus="yes">
        <source>Several codes in a row were not right. Try again in %n s.</source>
        <translation>
            <numerusform>Plusieurs codes de suite étaient faux. Réessayez dans %n&#xa0;s.</numerusform>
            <numerusform>Plusieurs codes de suite étaient faux. Réessayez dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is not known here. Try once more, or ask for help.</source>
        <translation>Ce code n’est pas connu ici. Réessayez, ou demandez de l’aide.</translation>
    </message>
</context>
<context>
    <name>KnownOf</name>
    <message>
        <source>Erased for good. The counts stay, without a name.</source>
        <translation>C’est effacé pour de bon. Les comptes restent, sans nom.</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>The disk is full: no file could be written.</source>
        <translation>Le disque est plein&#x202f;: aucun fichier n’a pu être écrit.</translation>
    </message>
    <message>
        <source>The file could not be written. Please ask whoever keeps this machine.</source>
        <translation>Le fichier n’a pas pu être écrit. Demandez à la personne qui s’occupe de cette machine.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>C’est dans %1</translation>
    </message>
    <message>
        <source>They are noted as here: note their departure first.</source>
        <translation>Cette personne est notée présente&#x202f;: notez d’abord son départ.</translation>
    </message>
    <message>
        <source>They hold the shift: it has to be given back or handed over first.</source>
        <translation>Cette personne tient la permanence&#x202f;: il faut d’abord la rendre ou la passer.</translation>
    </message>
    <message>
        <source>Nobody else could hand out keys: trust somebody else first.</source>
        <translation>Plus personne ne pourrait confier les clés&#x202f;: confiez-les d’abord à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>They are trusted with a role: ask somebody who has the settings.</source>
        <translation>Cette personne a des clés&#x202f;: demandez à quelqu’un qui a les réglages.</translation>
    </message>
    <message>
        <source>They are not known any more.</source>
        <translation>Cette personne n’est plus connue ici.</translation>
    </message>
    <message>
        <source>Their name, their address, what they can help with and look for</source>
        <translation>Son nom, son adresse, ses savoirs et ses besoins</translation>
    </message>
    <message>
        <source>Their name, their photo, their address, what they can help with</source>
        <translation>Son nom, sa photo, son adresse, ses savoirs et ses besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) or code(s) that open the door</source>
        <translation>
            <numerusform>%n&#xa0;carte ou code qui ouvre la porte</numerusform>
            <numerusform>%n&#xa0;cartes ou codes qui ouvrent la porte</numerusform>
        </translation>
    </message>
    <message>
        <source>Their memberships, and what they agreed to</source>
        <translation>Ses abonnements, et ce qu’elle a accepté</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in the counts, without them</source>
        <translation>
            <numerusform>%n&#xa0;présence reste dans les comptes, sans son nom</numerusform>
            <numerusform>%n&#xa0;présences restent dans les comptes, sans son nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>%1, first visit</source>
        <translation>%1, première visite</translation>
    </message>
    <message>
        <source>show them around the place</source>
        <translation>faire visiter le lieu</translation>
    </message>
    <message>
        <source>%1: %2 is looking, %3 can help</source>
        <comment>a subject, who looks for help, who can</comment>
        <translation>%1&#x202f;: %2 cherche, %3 sait</translation>
    </message>
    <message>
        <source>Somebody asked for help at the entrance</source>
        <translation>Quelqu’un a demandé de l’aide à l’entrée</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Somebody asked for help: %1</source>
        <translation>Quelqu’un a demandé de l’aide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Somebody else used %1’s card</source>
        <translation>Une autre personne a montré la carte de %1</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>C’est réglé</translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) not confirmed</source>
        <translation>
            <numerusform>%n départ non confirmé</numerusform>
            <numerusform>%n départs non confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>A membership to renew</source>
        <translation>Un abonnement à renouveler</translation>
    </message>
    <message>
        <source>A membership that is paused</source>
        <translation>Un abonnement en pause</translation>
    </message>
    <message>
        <source>Somebody asked for help at the desk</source>
        <translation>Quelqu’un a demandé de l’aide à l’accueil</translation>
    </message>
    <message>
        <source>%1: membership to renew</source>
        <translation>%1&#x202f;: abonnement à renouveler</translation>
    </message>
    <message>
        <source>Told them</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>%1: membership paused</source>
        <translation>%1&#x202f;: abonnement en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) inside: the limit is near</source>
        <translation>
            <numerusform>%n personne à l’intérieur&#x202f;: bientôt complet</numerusform>
            <numerusform>%n personnes à l’intérieur&#x202f;: bientôt complet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) inside: the limit is reached</source>
        <translation>
            <numerusform>%n personne à l’intérieur&#x202f;: c’est complet</numerusform>
            <numerusform>%n personnes à l’intérieur&#x202f;: c’est complet</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groupe de %n</numerusform>
            <numerusform>groupe de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>en visite</translation>
    </message>
    <message>
        <source>nomad</source>
        <translation>nomade</translation>
    </message>
    <message>
        <source>day pass</source>
        <translation>pass journée</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
</context>
<context>
    <name>MeetPanel</name>
    <message>
        <source>To meet today</source>
        <translation>À rencontrer aujourd’hui</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>À l’accueil</translation>
    </message>
    <message>
        <source>concierge, to help you</source>
        <translation>concierge, pour vous aider</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>To introduce today</source>
        <translation>À présenter aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody to introduce just now.</source>
        <translation>Personne à présenter pour l’instant.</translation>
    </message>
    <message>
        <source>Introduced: %1</source>
        <translation>Présentés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Présentés</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>shown around</comment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard&#x202f;: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>MemberData</name>
    <message>
        <source>Take along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>All that is known of them in two files, once to be read and once for another program. They hold personal data: give them to nobody else.</source>
        <translation>Tout ce que le lieu sait de la personne, en deux fichiers&#x202f;: un à lire, un pour un autre logiciel. Données personnelles&#x202f;: à ne donner à personne d’autre.</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Look for the other record…</source>
        <translation>Chercher l’autre fiche…</translation>
    </message>
    <message>
        <source>When somebody is there twice: visits, cards and memberships of both are kept.</source>
        <translation>Quand quelqu’un a deux fiches&#x202f;: présences, cartes et abonnements des deux sont gardés.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>At their request, their name and words go for good. You see first what goes.</source>
        <translation>À sa demande&#x202f;: son nom et ce qu’elle a écrit sont effacés pour de bon. On voit d’abord ce qui part.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>What is known of them</source>
        <translation>Ce que l’on sait d’elle</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>MemberMerge</name>
    <message>
        <source>Who else is %1?</source>
        <translation>L’autre fiche de %1&#x202f;?</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>Laisser les deux</translation>
    </message>
</context>
<context>
    <name>MemberPlans</name>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Quelle formule&#x202f;?</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MemberSearch</name>
    <message>
        <source>A name, an e-mail, a skill</source>
        <translation>Un nom, un e-mail, un savoir</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
</context>
<context>
    <name>MemberTabs</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Cards and codes</source>
        <translation>Cartes et codes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>MemberTools</name>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Cartes à imprimer</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Importer, exporter</translation>
    </message>
</context>
<context>
    <name>MemberVisits</name>
    <message>
        <source>The visits of the last 90 days.</source>
        <translation>Les présences des 90&#xa0;derniers jours.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>estimated departure</source>
        <translation>départ estimé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>No visit in the last 90 days.</source>
        <translation>Aucune présence ces 90&#xa0;derniers jours.</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a day</comment>
        <translation>se termine le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a day</comment>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <comment>a day</comment>
        <translation>en pause depuis le %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>sans formule</translation>
    </message>
    <message>
        <source>here since %1</source>
        <comment>an hour</comment>
        <translation>ici depuis %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sans formule</translation>
    </message>
    <message>
        <source>Help in an evacuation</source>
        <translation>Aide en cas d’évacuation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>On l’appelle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Au tableau</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Savoirs</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Others may ask them</source>
        <translation>On peut la solliciter</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Règlement du lieu</translation>
    </message>
    <message>
        <source>News by e-mail</source>
        <translation>Nouvelles par e-mail</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>As on their last visit</source>
        <translation>Comme à sa dernière présence</translation>
    </message>
    <message>
        <source>In the number only</source>
        <translation>Dans le nombre seulement</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name and activity</source>
        <translation>Prénom et activité</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Full name and activity</source>
        <translation>Nom complet et activité</translation>
    </message>
    <message>
        <source>The place’s</source>
        <translation>Celle du lieu</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>on %1, at the desk</source>
        <comment>a day</comment>
        <translation>le %1, à la loge</translation>
    </message>
    <message>
        <source>on %1, at the kiosk</source>
        <comment>a day</comment>
        <translation>le %1, à la borne</translation>
    </message>
    <message>
        <source>This person is no longer known: somebody has just taken them away.</source>
        <translation>Cette personne n’est plus connue ici&#x202f;: quelqu’un vient de la retirer.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Is there an @ in it?</source>
        <translation>Ce n’est pas une adresse e-mail. Y a-t-il bien un @&#x202f;?</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>MembershipDates</name>
    <message>
        <source>From %1</source>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>Choose a last day</source>
        <translation>Choisir un dernier jour</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day</comment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Garder ces dates</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonner</translation>
    </message>
</context>
<context>
    <name>MembershipDeeds</name>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>Changer les dates</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminer aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MembershipWords</name>
    <message>
        <source>No membership yet. At the door, they come in and the desk is told.</source>
        <translation>Pas encore d’abonnement. À l’entrée, la personne entre et l’accueil est prévenu.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>On l’appelle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Cards and codes</source>
        <translation>Cartes et codes</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Savoirs</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>All the rest is kept of both. It can be undone for some seconds, and then no more.</source>
        <translation>Tout le reste est gardé des deux. On peut l’annuler pendant quelques secondes, ensuite plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) were noted twice at once; both stay.</source>
        <translation>
            <numerusform>%n&#xa0;présence a été notée en double&#x202f;; les deux restent.</numerusform>
            <numerusform>%n&#xa0;présences ont été notées en double&#x202f;; elles restent toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are noted as here: note the departure of one of them first.</source>
        <translation>Les deux sont notées présentes&#x202f;: notez d’abord le départ de l’une.</translation>
    </message>
    <message>
        <source>The other record holds the shift: it has to be given back first.</source>
        <translation>L’autre fiche tient la permanence&#x202f;: il faut d’abord la rendre.</translation>
    </message>
    <message>
        <source>One of them is trusted with a role: ask somebody who has the settings.</source>
        <translation>L’une des deux a des clés&#x202f;: demandez à quelqu’un qui a les réglages.</translation>
    </message>
    <message>
        <source>Somebody else has changed one of them: please look again.</source>
        <translation>Quelqu’un d’autre vient de changer l’une des deux&#x202f;: regardez encore une fois.</translation>
    </message>
    <message>
        <source>One of them is not known any more.</source>
        <translation>L’une des deux n’est plus connue ici.</translation>
    </message>
    <message>
        <source>That is the same record.</source>
        <translation>C’est la même fiche.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>%1: both records are one.</source>
        <translation>%1&#x202f;: les deux fiches n’en font qu’une.</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>You have no personal code yet: ask for one at the desk.</source>
        <translation>Vous n’avez pas encore de code personnel&#x202f;: demandez-en un à l’accueil.</translation>
    </message>
</context>
<context>
    <name>MineData</name>
    <message>
        <source>Take my data along</source>
        <translation>Emporter mes données</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Tout effacer…</translation>
    </message>
</context>
<context>
    <name>MineFoot</name>
    <message>
        <source>I’m done</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MineGate</name>
    <message>
        <source>Show your card. Your personal code comes next.</source>
        <translation>Montrez votre carte. Ensuite, votre code personnel.</translation>
    </message>
    <message>
        <source>Type your personal code, six digits.</source>
        <translation>Tapez votre code personnel, six chiffres.</translation>
    </message>
    <message>
        <source>Only you see what comes then. It goes away when you do.</source>
        <translation>La suite n’est que pour vous. Elle s’efface de l’écran quand vous partez.</translation>
    </message>
    <message>
        <source>My information</source>
        <translation>Mes informations</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MineMe</name>
    <message>
        <source>You are called</source>
        <translation>On vous appelle</translation>
    </message>
    <message>
        <source>When you show your card, we speak</source>
        <translation>Quand vous montrez votre carte, on vous parle</translation>
    </message>
    <message>
        <source>May others ask you for help?</source>
        <translation>Peut-on vous solliciter&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, they may</source>
        <translation>On peut me solliciter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Your skills show on the board only if they may, and only while your name shows.</source>
        <translation>Vos savoirs ne sont au tableau que si vous dites oui, et seulement quand votre nom y est.</translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>Erase all that is known of you here?</source>
        <translation>Effacer tout ce qu’on sait de vous ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MinePages</name>
    <message>
        <source>It is erased for good. All the best!</source>
        <translation>C’est effacé pour de bon. Bonne continuation&#x202f;!</translation>
    </message>
    <message>
        <source>What you looked at is no longer here: please ask at the desk.</source>
        <translation>Ces informations ne sont plus ici&#x202f;: demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>MineShown</name>
    <message>
        <source>What is proposed to you at your next visits</source>
        <translation>Ce qui vous sera proposé quand vous reviendrez</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mon nom</translation>
    </message>
    <message>
        <source>My first name</source>
        <translation>Mon prénom</translation>
    </message>
    <message>
        <source>Stay anonymous</source>
        <translation>Rester anonyme</translation>
    </message>
    <message>
        <source>With what I work on</source>
        <translation>Avec mon activité</translation>
    </message>
    <message>
        <source>Without what I work on</source>
        <translation>Sans mon activité</translation>
    </message>
    <message>
        <source>Nothing of you shows before you say so, each time.</source>
        <translation>Rien de vous n’est montré avant que vous ne le disiez, chaque fois.</translation>
    </message>
</context>
<context>
    <name>MineTabs</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Skills and needs</source>
        <translation>Savoirs et besoins</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Au tableau</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>Mes présences</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
</context>
<context>
    <name>MineVisits</name>
    <message>
        <source>No visit in the last 90 days.</source>
        <translation>Aucune présence ces 90&#xa0;derniers jours.</translation>
    </message>
</context>
<context>
    <name>MineWords</name>
    <message>
        <source>I can help with</source>
        <translation>Mes savoirs</translation>
    </message>
    <message>
        <source>I am looking for</source>
        <translation>Mes besoins</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Enlever&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>MineWriting</name>
    <message>
        <source>What shall we call you?</source>
        <translation>On vous appelle comment&#x202f;?</translation>
    </message>
    <message>
        <source>What can you help with?</source>
        <translation>À quoi pouvez-vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>De quoi avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody may be able to read it.</source>
        <translation>Tout le monde pourra le lire.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MonthHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois d’avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d’après</translation>
    </message>
</context>
<context>
    <name>MonthlyReport</name>
    <message>
        <source>The report of %1 is written.</source>
        <translation>Le rapport (%1) est enregistré.</translation>
    </message>
    <message>
        <source>The report of %1 is not written yet: see Reports.</source>
        <translation>Le rapport (%1) n’est pas encore enregistré&#x202f;: voir Rapports.</translation>
    </message>
    <message>
        <source>The report of %1 could not be written: see Reports.</source>
        <translation>Le rapport (%1) n’a pas pu être enregistré&#x202f;: voir Rapports.</translation>
    </message>
    <message>
        <source>This station will write the report each month.</source>
        <translation>Cette borne enregistrera le rapport chaque mois.</translation>
    </message>
    <message>
        <source>A report will be written each month.</source>
        <translation>Un rapport sera enregistré chaque mois.</translation>
    </message>
    <message>
        <source>No report is written by itself any more.</source>
        <translation>Plus aucun rapport n’est enregistré automatiquement.</translation>
    </message>
</context>
<context>
    <name>MonthlyWords</name>
    <message>
        <source>On the first of each month, in the formats and the place that are chosen.</source>
        <translation>Le premier de chaque mois, le rapport du mois terminé s’enregistre automatiquement, dans les formats et à l’endroit choisis.</translation>
    </message>
    <message>
        <source>On the first of each month, as %1, into %2</source>
        <comment>formats, a folder</comment>
        <translation>Le premier de chaque mois, en %1, dans %2</translation>
    </message>
    <message>
        <source>On the first of each month, as %1, by the station %3, into %2</source>
        <translation>Le premier de chaque mois, en %1, par la borne «&#x202f;%3&#x202f;», dans %2</translation>
    </message>
    <message>
        <source>The report of %1 is not written yet: the station %2 will do it as soon as it runs.</source>
        <translation>Le rapport (%1) n’est pas encore enregistré&#x202f;: la borne «&#x202f;%2&#x202f;» le fera dès qu’elle sera en marche.</translation>
    </message>
    <message>
        <source>The report of %1 could not be written by the station %2.</source>
        <translation>La borne «&#x202f;%2&#x202f;» n’a pas pu enregistrer le rapport (%1).</translation>
    </message>
    <message>
        <source>The report of %1 could not be written.</source>
        <translation>Le rapport (%1) n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>its exports folder</source>
        <translation>son dossier des exports</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>To see to</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>All quiet.</source>
        <translation>Tout est calme.</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Rien d’autre.</translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>%1 has a new card. The lost one does not count any more.</source>
        <translation>%1 a une nouvelle carte. Celle qui est perdue ne compte plus.</translation>
    </message>
    <message>
        <source>%1 has a new card.</source>
        <translation>%1 a une nouvelle carte.</translation>
    </message>
    <message>
        <source>No card could be made: the disk is full.</source>
        <translation>Pas de carte&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>No card could be made. Please try again.</source>
        <translation>La carte n’a pas pu être faite. Réessayez.</translation>
    </message>
</context>
<context>
    <name>NewCardView</name>
    <message>
        <source>%1’s card</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>It’s done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It counts from now on. Take it along now: this exact card can’t be made again later.</source>
        <translation>Elle est valable dès maintenant. Emportez-la tout de suite&#x202f;: cette carte ne pourra pas être refaite.</translation>
    </message>
    <message>
        <source>The card is being drawn, and read again to be sure.</source>
        <translation>La carte est en préparation, puis elle est relue pour vérification.</translation>
    </message>
</context>
<context>
    <name>NewCardWays</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>On their phone</source>
        <translation>Sur son téléphone</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>%1, at %2: %3</source>
        <comment>who left a note, when, and what</comment>
        <translation>%1, à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>The last shift left a word. Type your PIN to read it.</source>
        <translation>La permanence d’avant a laissé un mot. Tapez votre code secret pour le lire.</translation>
    </message>
    <message>
        <source>I’ve read it</source>
        <translation>C’est lu</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>OccupancyChart</name>
    <message>
        <source>%1 seats</source>
        <translation>%1&#xa0;places</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1&#xa0;maximum</translation>
    </message>
</context>
<context>
    <name>OneSetting</name>
    <message>
        <source>It could not be written just now: nothing has changed.</source>
        <translation>Cela n’a pas pu être enregistré à l’instant&#x202f;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what it is now</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your departure is not noted yet: note it first, then come back to this page.</source>
        <translation>Votre départ n’est pas encore noté&#x202f;: notez-le d’abord, puis revenez à cette page.</translation>
    </message>
    <message>
        <source>You hold the shift: give it back or hand it over first.</source>
        <translation>Vous tenez la permanence&#x202f;: rendez-la ou passez-la d’abord.</translation>
    </message>
    <message>
        <source>Nobody else could hand out keys: trust somebody else first.</source>
        <translation>Plus personne ne pourrait confier les clés&#x202f;: confiez-les d’abord à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>You are trusted with keys: ask somebody who has the settings to erase you, at the desk.</source>
        <translation>Vous avez des clés&#x202f;: demandez à quelqu’un qui a les réglages de vous effacer, à l’accueil.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>The file could not be written: please tell the desk.</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: dites-le à l’accueil.</translation>
    </message>
    <message>
        <source>The file is ready: ask for %1 at the desk. Nobody else gets it.</source>
        <translation>Le fichier est prêt&#x202f;: demandez %1 à l’accueil. Personne d’autre ne le reçoit.</translation>
    </message>
    <message>
        <source>Your name, your address, what you can help with and look for</source>
        <translation>Votre nom, votre adresse, vos savoirs et vos besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) or code(s) that open the door</source>
        <translation>
            <numerusform>%n&#xa0;carte ou code qui ouvre la porte</numerusform>
            <numerusform>%n&#xa0;cartes ou codes qui ouvrent la porte</numerusform>
        </translation>
    </message>
    <message>
        <source>Your memberships, and what you agreed to</source>
        <translation>Vos abonnements, et ce que vous avez accepté</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in the counts, without you</source>
        <translation>
            <numerusform>%n&#xa0;présence reste dans les comptes, sans votre nom</numerusform>
            <numerusform>%n&#xa0;présences restent dans les comptes, sans votre nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFacts</name>
    <message>
        <source>%1 this month</source>
        <comment>a length of time</comment>
        <translation>%1 ce mois-ci</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <comment>hours</comment>
        <translation>%1, estimé</translation>
    </message>
    <message>
        <source>Membership: %1</source>
        <translation>Abonnement&#x202f;: %1</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Votre fiche existe depuis</translation>
    </message>
    <message>
        <source>You agreed to the rules of the house</source>
        <translation>Vous avez accepté les règles du lieu</translation>
    </message>
    <message>
        <source>Others may ask you</source>
        <translation>On peut vous solliciter</translation>
    </message>
    <message>
        <source>A photo of you is kept</source>
        <translation>Une photo de vous est gardée</translation>
    </message>
    <message>
        <source>It is kept that you need help to leave</source>
        <translation>Il est noté que vous avez besoin d’aide pour évacuer</translation>
    </message>
    <message>
        <source>The place may write to you</source>
        <translation>Le lieu peut vous écrire</translation>
    </message>
    <message>
        <source>%1: no</source>
        <comment>what somebody did not agree to</comment>
        <translation>%1&#x202f;: non</translation>
    </message>
</context>
<context>
    <name>OwnRecord</name>
    <message>
        <source>As before.</source>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>Nobody could read that: please type it once more.</source>
        <translation>Personne ne pourrait lire cela&#x202f;: tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>The desk has just changed something here: this is how it is now.</source>
        <translation>L’accueil vient de changer quelque chose ici&#x202f;: voici ce qu’il en est.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>C’est changé.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <comment>a page of several</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivants</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>A card is waiting: finish, or touch Back</source>
        <translation>Une carte attend&#x202f;: terminez, ou touchez Retour</translation>
    </message>
</context>
<context>
    <name>PastCalls</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a roll call</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Real alarm</source>
        <translation>Alarme réelle</translation>
    </message>
    <message>
        <source>nobody inside</source>
        <translation>personne à l’intérieur</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>people</comment>
        <translation>trouvés&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>It could not go on: what was taken in is taken back.</source>
        <translation>L’import n’a pas pu continuer&#x202f;: ce qui était importé est retiré.</translation>
    </message>
    <message>
        <source>Stopped: nothing of that list was taken in.</source>
        <translation>Arrêté&#x202f;: rien de cette liste n’a été importé.</translation>
    </message>
    <message>
        <source>The import is undone: everything is as it was.</source>
        <translation>L’import est annulé&#x202f;: tout est comme avant.</translation>
    </message>
    <message>
        <source>The import is undone, but for what has changed since: %1.</source>
        <translation>L’import est annulé, sauf ce qui a changé depuis&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed</source>
        <translation>Ajouts&#x202f;: %1 · Modifications&#x202f;: %2</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>an import</comment>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>PastVisits</name>
    <message numerus="yes">
        <source>This month: %1, %n visits</source>
        <translation>
            <numerusform>Ce mois-ci&#x202f;: %1, %n&#xa0;présence</numerusform>
            <numerusform>Ce mois-ci&#x202f;: %1, %n&#xa0;présences</numerusform>
        </translation>
    </message>
    <message>
        <source>of which %1 with an estimated departure</source>
        <comment>a length of time</comment>
        <translation>dont %1 avec un départ estimé</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>The disk is full: no file could be written.</source>
        <translation>Le disque est plein&#x202f;: le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file could not be written. Please ask whoever keeps this machine.</source>
        <translation>Le fichier n’a pas pu être écrit. Demandez à la personne qui s’occupe de cette machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1. The file holds names: keep it safe.</source>
        <translation>
            <numerusform>%n personne exportée dans %1. Le fichier contient des noms&#x202f;: gardez-le en lieu sûr.</numerusform>
            <numerusform>%n personnes exportées dans %1. Le fichier contient des noms&#x202f;: gardez-le en lieu sûr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>The first letters of the name</source>
        <translation>Les premières lettres du nom</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est bon</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Nobody yet. Will you be the first?</source>
        <translation>Personne pour l’instant. Et si c’était vous&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>and %n other person(s)</source>
        <comment>who do not show their names</comment>
        <translation>
            <numerusform>et %n autre personne</numerusform>
            <numerusform>et %n autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <comment>who do not show their names</comment>
        <translation>
            <numerusform>%n personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the pages turn</source>
        <translation>Laisser les pages défiler</translation>
    </message>
    <message>
        <source>Stop the pages from turning</source>
        <translation>Arrêter le défilement des pages</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>concierge</source>
        <translation>concierge</translation>
    </message>
    <message>
        <source>nomad</source>
        <translation>nomade</translation>
    </message>
    <message>
        <source>visiting</source>
        <translation>en visite</translation>
    </message>
    <message>
        <source>looking for: %1</source>
        <translation>cherche&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>PersonCodes</name>
    <message>
        <source>%1 has a new personal code.</source>
        <translation>%1 a un nouveau code personnel.</translation>
    </message>
    <message>
        <source>It did not count any more.</source>
        <translation>Il ne comptait déjà plus.</translation>
    </message>
</context>
<context>
    <name>PersonalDigits</name>
    <message>
        <source>%1’s personal code</source>
        <translation>Code personnel de %1</translation>
    </message>
    <message>
        <source>It’s noted</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Let them see it and write it down: it is shown this once. The one before does not count any more.</source>
        <translation>Montrez-le pour que la personne le note&#x202f;: il ne s’affichera plus. Le précédent ne compte plus.</translation>
    </message>
    <message>
        <source>With it they come in without their card, and see or change what is known of them.</source>
        <translation>Avec lui, on entre sans sa carte, et on voit ou change ses informations.</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Take a photograph of this with the phone.</source>
        <translation>Photographiez ceci avec le téléphone.</translation>
    </message>
    <message>
        <source>%1’s card</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>It’s done</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>PhotoFrame</name>
    <message>
        <source>What would be kept</source>
        <translation>Ce qui serait gardé</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Where it was taken is not kept.</source>
        <translation>Le lieu et la date de la prise de vue ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Only the desk sees it. Ask them first: keeping one notes that they agree.</source>
        <translation>Seule la loge la voit. Demandez d’abord&#x202f;: garder une photo note l’accord de la personne.</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
</context>
<context>
    <name>Photographing</name>
    <message>
        <source>%1: photo kept.</source>
        <translation>%1&#x202f;: photo gardée.</translation>
    </message>
    <message>
        <source>%1: photo taken away.</source>
        <translation>%1&#x202f;: photo retirée.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 20 MB and 24 million pixels.</source>
        <translation>Cette image est trop grande. Choisissez-en une de moins de 20&#xa0;Mo et de 24&#xa0;millions de pixels.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read (PNG, JPEG or WebP).</source>
        <translation>Ce fichier n’est pas une image lisible (PNG, JPEG ou WebP).</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another, or copy it once more.</source>
        <translation>Cette image est abîmée. Choisissez-en une autre, ou copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else has just changed the photo. Look at it, then go on.</source>
        <translation>Quelqu’un vient de changer la photo. Regardez-la, puis continuez.</translation>
    </message>
    <message>
        <source>This file can’t be read any more. Has the stick been pulled out?</source>
        <translation>Ce fichier est illisible. La clé a-t-elle été retirée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlaceHeader</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>how many people are here</comment>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n seat(s)</source>
        <comment>how many can work here</comment>
        <translation>
            <numerusform>sur %n place</numerusform>
            <numerusform>sur %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>full: limit of %1</source>
        <translation>complet&#x202f;: %1 maximum</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque complet</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>There is no plan yet. Make one first: Members, then Plans.</source>
        <translation>Pas encore de formule. Créez-en une&#x202f;: Membres, puis Formules.</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Let in for some days</source>
        <translation>Laisser entrer quelques jours</translation>
    </message>
    <message>
        <source>To the desk first</source>
        <translation>D’abord l’accueil</translation>
    </message>
    <message numerus="yes">
        <source>Let in for %n day(s)</source>
        <translation>
            <numerusform>Laisser entrer %n&#xa0;jour</numerusform>
            <numerusform>Laisser entrer %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more</source>
        <translation>
            <numerusform>%n jour de plus</numerusform>
            <numerusform>%n jours de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) less</source>
        <translation>
            <numerusform>%n jour de moins</numerusform>
            <numerusform>%n jours de moins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFate</name>
    <message>
        <source>Offer it again</source>
        <translation>La proposer de nouveau</translation>
    </message>
    <message>
        <source>Stop offering it</source>
        <translation>Ne plus la proposer</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation>Modifier une formule</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a plan</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Its name: Monthly, Workshop…</source>
        <translation>Son nom&#x202f;: Mensuel, Atelier…</translation>
    </message>
    <message>
        <source>A membership lasts:</source>
        <translation>Un abonnement dure&#x202f;:</translation>
    </message>
    <message>
        <source>The name of the plan</source>
        <translation>Le nom de la formule</translation>
    </message>
    <message>
        <source>When a membership has ended, at the door:</source>
        <translation>Quand un abonnement est terminé, à l’entrée&#x202f;:</translation>
    </message>
</context>
<context>
    <name>PlanLength</name>
    <message>
        <source>1 month</source>
        <translation>1&#xa0;mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>One month less</source>
        <translation>Un mois de moins</translation>
    </message>
    <message>
        <source>One month more</source>
        <translation>Un mois de plus</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>goes on until it is ended</source>
        <translation>sans date de fin</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long it lasts</comment>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long it lasts</comment>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: they come in, the desk is told.</source>
        <translation>Ensuite&#x202f;: la personne entre, l’accueil est prévenu.</translation>
    </message>
    <message numerus="yes">
        <source>Then: they come in for %n more day(s), the desk is told; after that, the desk first.</source>
        <translation>
            <numerusform>Ensuite&#x202f;: la personne entre %n&#xa0;jour de plus, l’accueil est prévenu&#x202f;; puis d’abord l’accueil.</numerusform>
            <numerusform>Ensuite&#x202f;: la personne entre %n&#xa0;jours de plus, l’accueil est prévenu&#x202f;; puis d’abord l’accueil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: to the desk first.</source>
        <translation>Ensuite&#x202f;: d’abord l’accueil.</translation>
    </message>
    <message>
        <source>It goes on until somebody ends it.</source>
        <translation>Il continue jusqu’à ce que quelqu’un le termine.</translation>
    </message>
    <message>
        <source>After %1: the person comes in, the desk is told.</source>
        <translation>Après le %1&#x202f;: la personne entre, l’accueil est prévenu.</translation>
    </message>
    <message>
        <source>After %1: the person comes in, the desk is told; after %2, the desk first.</source>
        <translation>Après le %1&#x202f;: la personne entre, l’accueil est prévenu&#x202f;; après le %2, d’abord l’accueil.</translation>
    </message>
    <message>
        <source>After %1: the person has to see the desk first.</source>
        <translation>Après le %1&#x202f;: la personne passe d’abord à l’accueil.</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>En pause depuis le %1</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Commence le %1</translation>
    </message>
    <message>
        <source>Running since %1, without an end</source>
        <translation>En cours depuis le %1, sans date de fin</translation>
    </message>
    <message>
        <source>Running until %1</source>
        <translation>En cours jusqu’au %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>Meanwhile they come in, and the desk is told.</source>
        <translation>Pendant ce temps, la personne entre et l’accueil est prévenu.</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile they come in, and the desk is told. %n day(s) are left.</source>
        <translation>
            <numerusform>Pendant ce temps, la personne entre et l’accueil est prévenu. Il reste %n&#xa0;jour.</numerusform>
            <numerusform>Pendant ce temps, la personne entre et l’accueil est prévenu. Il reste %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has rested for %n day(s), which were added to its end.</source>
        <translation>
            <numerusform>Déjà %n&#xa0;jour de pause, ajouté à la fin.</numerusform>
            <numerusform>Déjà %n&#xa0;jours de pause, ajoutés à la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a membership</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>a membership</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>You may not change the settings any more: nothing has changed.</source>
        <translation>Vous ne pouvez plus changer les réglages&#x202f;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a plan of that name already: choose another name.</source>
        <translation>Une formule porte déjà ce nom&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody has this plan, or had it: stop offering it instead.</source>
        <translation>Quelqu’un a cette formule, ou l’a eue&#x202f;: vous pouvez ne plus la proposer.</translation>
    </message>
    <message>
        <source>Somebody else has just deleted this plan.</source>
        <translation>Quelqu’un d’autre vient de supprimer cette formule.</translation>
    </message>
    <message>
        <source>The days of its pause would run into the next one (%1). Give that one other dates first.</source>
        <translation>Les jours de pause déborderaient sur l’abonnement suivant (%1). Changez d’abord les dates de celui-ci.</translation>
    </message>
    <message>
        <source>They have this plan already, from %1 on. Choose other dates.</source>
        <translation>La personne a déjà cette formule, depuis le %1. Choisissez d’autres dates.</translation>
    </message>
    <message>
        <source>They have this plan already, from %1 to %2. Choose other dates.</source>
        <translation>La personne a déjà cette formule, du %1 au %2. Choisissez d’autres dates.</translation>
    </message>
    <message>
        <source>This plan is not offered any more. Choose another one.</source>
        <translation>Cette formule n’est plus proposée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose other dates.</source>
        <translation>Il finirait avant de commencer. Choisissez d’autres dates.</translation>
    </message>
    <message>
        <source>A pause would lie outside of these dates. Choose other dates.</source>
        <translation>Une pause tomberait en dehors de ces dates. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>It does not run today.</source>
        <translation>Il n’est pas en cours aujourd’hui.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Il n’est pas en pause.</translation>
    </message>
    <message>
        <source>Somebody else has just changed it: this is how it is now.</source>
        <translation>Quelqu’un d’autre vient de le changer&#x202f;: le voici tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>%1 can be subscribed to now.</source>
        <comment>a plan</comment>
        <translation>La formule %1 est maintenant proposée.</translation>
    </message>
    <message>
        <source>%1 is changed, for whoever has it too.</source>
        <comment>a plan</comment>
        <translation>La formule %1 est modifiée, aussi pour qui l’a déjà.</translation>
    </message>
    <message>
        <source>%1 is not offered any more; whoever has it keeps it.</source>
        <comment>a plan</comment>
        <translation>La formule %1 n’est plus proposée&#x202f;; qui l’a la garde.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <comment>a plan</comment>
        <translation>La formule %1 est de nouveau proposée.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <comment>a plan</comment>
        <translation>La formule %1 est supprimée.</translation>
    </message>
    <message>
        <source>not offered any more</source>
        <translation>n’est plus proposée</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have it</source>
        <translation>
            <numerusform>%n&#xa0;personne l’a</numerusform>
            <numerusform>%n&#xa0;personnes l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>personne ne l’a</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Sent to the printer, at its true size: cut along the line.</source>
        <translation>Envoyé à l’imprimante, en taille réelle&#x202f;: coupez le long du trait.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the card, and print it elsewhere.</source>
        <translation>Cet ordinateur n’a pas d’imprimante. Enregistrez la carte, et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Or save the card.</source>
        <translation>L’imprimante ne répond pas. Est-elle allumée&#x202f;? Sinon, enregistrez la carte.</translation>
    </message>
    <message>
        <source>There is no room left to save it. Try with another USB stick.</source>
        <translation>Il n’y a plus de place pour l’enregistrer. Essayez avec une autre clé USB.</translation>
    </message>
    <message>
        <source>It could not be saved there. Try with another USB stick.</source>
        <translation>L’enregistrement n’a pas marché. Essayez avec une autre clé USB.</translation>
    </message>
    <message>
        <source>Saved as a picture and as a PDF: %1</source>
        <translation>Enregistrée en image et en PDF&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cards can’t spell this name: this one says %1. Write the name on it by hand.</source>
        <translation>Les cartes ne savent pas écrire ce nom&#x202f;: celle-ci porte %1. Écrivez le nom à la main.</translation>
    </message>
    <message>
        <source>Cards can’t spell some names, and say the end of their id. Write these names on them by hand: %1</source>
        <translation>Les cartes ne savent pas écrire certains noms et portent la fin de leur identifiant. Écrivez ces noms à la main&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your card for %1</source>
        <comment>subject of a message</comment>
        <translation>Votre carte pour %1</translation>
    </message>
    <message>
        <source>Hello %1,

here is your card for %2. Show it at the entrance, on your phone or on paper, to come in and to leave. Please keep it to yourself.

See you soon!
</source>
        <translation>Bonjour %1,

voici votre carte pour %2. Montrez-la à l’entrée, sur votre téléphone ou sur papier, pour entrer comme pour sortir. Gardez-la pour vous.

À bientôt&#x202f;!
</translation>
    </message>
    <message>
        <source>The message is opened in the mail program: send it from there. Until tomorrow it is also in %1</source>
        <translation>Le message s’ouvre dans le logiciel de courrier&#x202f;: envoyez-le de là. Jusqu’à demain, il est aussi dans %1</translation>
    </message>
    <message>
        <source>The message is in %1 until tomorrow. No mail program opened it: open it by hand and send it.</source>
        <translation>Jusqu’à demain, le message est dans %1. Aucun logiciel de courrier ne l’a ouvert&#x202f;: ouvrez-le à la main et envoyez-le.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>There is one</source>
        <translation>Il y en a une</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>You can go, all is well</source>
        <translation>Vous pouvez partir, tout va bien</translation>
    </message>
    <message>
        <source>Hello %1!</source>
        <translation>Bonjour %1&#x202f;!</translation>
    </message>
    <message>
        <source>Shall we try again?</source>
        <translation>On réessaie&#x202f;?</translation>
    </message>
    <message>
        <source>This code is from somewhere else</source>
        <translation>Ce code vient d’ailleurs</translation>
    </message>
    <message>
        <source>We don’t know this card yet</source>
        <translation>On ne connaît pas encore cette carte</translation>
    </message>
    <message>
        <source>This card has been replaced</source>
        <translation>Cette carte a été remplacée</translation>
    </message>
    <message>
        <source>Hello!</source>
        <translation>Bonjour&#x202f;!</translation>
    </message>
    <message>
        <source>There was nothing to read. Hold your card flat, facing the camera.</source>
        <translation>Il n’y avait rien à lire. Tenez votre carte bien à plat, face à la caméra.</translation>
    </message>
    <message>
        <source>Show the card that you were given here, or your phone.</source>
        <translation>Montrez la carte qu’on vous a donnée ici, ou votre téléphone.</translation>
    </message>
    <message>
        <source>The card was hard to read. Wipe it, hold it flat, and show it again. If that does not help, the desk will make you another.</source>
        <translation>La carte se lit mal. Essuyez-la, tenez-la bien à plat et montrez-la encore. Si rien n’y fait, l’accueil vous en fera une autre.</translation>
    </message>
    <message>
        <source>Come and see us at the desk, we will sort it out together.</source>
        <translation>Passez nous voir à l’accueil, on s’en occupe ensemble.</translation>
    </message>
    <message>
        <source>Show the new one, or come and see us at the desk.</source>
        <translation>Montrez la nouvelle, ou passez nous voir à l’accueil.</translation>
    </message>
    <message>
        <source>Please come to the desk first, we are expecting you.</source>
        <translation>Passez d’abord à l’accueil, on vous y attend.</translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation>Ce code n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Your arrival was not recorded today, so there is no departure to record. Are you arriving? Show your card once more.</source>
        <translation>Votre arrivée n’a pas été notée aujourd’hui&#x202f;: il n’y a donc pas de départ à noter. Vous arrivez&#x202f;? Montrez votre carte encore une fois.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Well done: %1</source>
        <translation>Bravo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard&#x202f;: %1</translation>
    </message>
    <message>
        <source>Noted: you have had a word with %1.</source>
        <translation>C’est noté&#x202f;: vous en avez parlé avec %1.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <source>%1 had left already.</source>
        <translation>%1 était déjà en dehors du lieu.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s) noted.</source>
        <translation>
            <numerusform>%n départ noté.</numerusform>
            <numerusform>%n départs notés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportBusy</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>ReportMonthly</name>
    <message>
        <source>A report each month, by itself</source>
        <translation>Un rapport chaque mois, automatiquement</translation>
    </message>
    <message>
        <source>Formats and place</source>
        <translation>Formats et endroit</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>L’enregistrer maintenant</translation>
    </message>
    <message>
        <source>Write it at this station</source>
        <translation>L’enregistrer sur cette borne</translation>
    </message>
</context>
<context>
    <name>ReportPeriods</name>
    <message>
        <source>Of which period?</source>
        <translation>Sur quelle période&#x202f;?</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Any two days…</source>
        <translation>Du… au…</translation>
    </message>
</context>
<context>
    <name>ReportPlaces</name>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReportSave</name>
    <message>
        <source>In which format?</source>
        <translation>En quel format&#x202f;?</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, à lire et imprimer</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, pour tout tableur</translation>
    </message>
    <message>
        <source>Each month, by itself…</source>
        <translation>Chaque mois, automatiquement…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation>Le disque est plein&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Is the stick plugged in?</source>
        <translation>Le dossier %1 est introuvable. La clé est-elle branchée&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a USB stick</comment>
        <translation>Sur la clé %1</translation>
    </message>
    <message>
        <source>In the exports folder</source>
        <translation>Dans le dossier des exports</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved in %1: %2</source>
        <comment>a folder, names of files</comment>
        <translation>Enregistré dans %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ReportViews</name>
    <message>
        <source>%1: choose another period</source>
        <translation>%1&#x202f;: choisir une autre période</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>See the chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Counting… %1 %</source>
        <translation>Calcul en cours… %1&#x202f;%</translation>
    </message>
    <message>
        <source>The figures could not be read. Please try again.</source>
        <translation>Les chiffres n’ont pas pu être lus. Réessayez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Calcul arrêté.</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>I’m going</source>
        <translation>J’y vais</translation>
    </message>
</context>
<context>
    <name>RollCalling</name>
    <message>
        <source>The list could not be read yet. Look for roll-call.html, or ask around.</source>
        <translation>La liste n’a pas encore pu être lue. Cherchez le fichier roll-call.html, ou demandez autour de vous.</translation>
    </message>
    <message>
        <source>According to the kiosk, at %1. Other people may be inside.</source>
        <translation>D’après la borne, à %1. D’autres personnes peuvent être à l’intérieur.</translation>
    </message>
    <message>
        <source>The end could not be recorded yet: other screens still say to leave.</source>
        <translation>La fin n’a pas encore pu être enregistrée&#x202f;: les autres écrans disent encore de sortir.</translation>
    </message>
    <message>
        <source>Nothing can be recorded just now: go on here, your ticks are kept.</source>
        <translation>Rien ne peut être enregistré pour le moment&#x202f;: continuez ici, vos coches sont gardées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1&#x202f;: %n&#xa0;manquant</numerusform>
            <numerusform>%1&#x202f;: %n&#xa0;manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs help to leave</source>
        <translation>%1, a besoin d’aide pour sortir</translation>
    </message>
</context>
<context>
    <name>RollEnd</name>
    <message>
        <source>The roll call is over, after %1.</source>
        <translation>L’appel est terminé, au bout de %1.</translation>
    </message>
    <message>
        <source>End the roll call?</source>
        <translation>Terminer l’appel&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody on the list was found.</source>
        <translation>Tout le monde sur la liste a été trouvé.</translation>
    </message>
    <message>
        <source>Found:&#xa0;%1. Missing:&#xa0;%2.</source>
        <translation>Trouvés&#x202f;:&#xa0;%1. Manquants&#x202f;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The date, the time it took and the numbers are kept.</source>
        <translation>La date, la durée et les nombres sont gardés.</translation>
    </message>
    <message>
        <source>Every screen goes back to its usual page.</source>
        <translation>Tous les écrans reprendront leur page habituelle.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>End the roll call: %1, %2</source>
        <translation>Terminer l’appel&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Resume the roll call</source>
        <translation>Reprendre l’appel</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n&#xa0;trouvé</numerusform>
            <numerusform>%n&#xa0;trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n&#xa0;manquant</numerusform>
            <numerusform>%n&#xa0;manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
</context>
<context>
    <name>RollHeader</name>
    <message>
        <source>Drill: roll call</source>
        <translation>Exercice&#x202f;: appel</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>%1 found, %2 missing</source>
        <translation>Trouvés&#x202f;: %1, manquants&#x202f;: %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquants&#x202f;: %1</translation>
    </message>
    <message>
        <source>Since the alarm: %1</source>
        <translation>Depuis l’alarme&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>RollLine</name>
    <message>
        <source>needs help to leave</source>
        <translation>a besoin d’aide pour sortir</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>Une personne de moins</translation>
    </message>
</context>
<context>
    <name>RollList</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RollPhone</name>
    <message>
        <source>The code for a phone</source>
        <translation>Le code pour un téléphone</translation>
    </message>
    <message>
        <source>No network: use the paper or this screen.</source>
        <translation>Pas de réseau&#x202f;: utilisez le papier ou cet écran.</translation>
    </message>
    <message>
        <source>The phone has the list.</source>
        <translation>Le téléphone a la liste.</translation>
    </message>
    <message>
        <source>Point a phone’s camera at the code.</source>
        <translation>Visez le code avec l’appareil photo d’un téléphone.</translation>
    </message>
    <message>
        <source>The phone must be on the same Wi-Fi. The code works once; the list stays on the phone, and the ticks too.</source>
        <translation>Le téléphone doit être sur le même Wi-Fi. Le code ne sert qu’une fois&#x202f;; la liste reste sur le téléphone, et les coches aussi.</translation>
    </message>
    <message>
        <source>This machine is not connected to any network just now. Print the list, or tick it here.</source>
        <translation>Cette machine n’est reliée à aucun réseau pour le moment. Imprimez la liste, ou cochez ici.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Un autre téléphone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>RollSaid</name>
    <message>
        <source>Group of %1</source>
        <comment>how many people</comment>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>trouvés&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>arrival taken back since the alarm</source>
        <translation>arrivée annulée depuis l’alarme</translation>
    </message>
    <message>
        <source>departure noted since the alarm</source>
        <translation>départ noté depuis l’alarme</translation>
    </message>
    <message>
        <source>departure not confirmed</source>
        <translation>départ non confirmé</translation>
    </message>
    <message>
        <source>visiting %1</source>
        <translation>vient voir %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>day pass</source>
        <translation>pass journée</translation>
    </message>
    <message>
        <source>visiting</source>
        <translation>en visite</translation>
    </message>
    <message>
        <source>nomad</source>
        <translation>nomade</translation>
    </message>
</context>
<context>
    <name>RollSharing</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder roll-calls of this machine’s data.</source>
        <translation>Enregistré&#x202f;: %1, dans le dossier roll-calls des données de cette machine.</translation>
    </message>
    <message>
        <source>The printer has it. If nothing comes out: %1, in roll-calls.</source>
        <translation>C’est à l’imprimante. Si rien ne sort&#x202f;: %1, dans roll-calls.</translation>
    </message>
    <message>
        <source>No printer answers. The paper is %1, in the folder roll-calls.</source>
        <translation>Aucune imprimante ne répond. Le papier est %1, dans le dossier roll-calls.</translation>
    </message>
    <message>
        <source>No paper could be made: use this screen or a phone.</source>
        <translation>Le papier n’a pas pu être fait&#x202f;: utilisez cet écran ou un téléphone.</translation>
    </message>
</context>
<context>
    <name>RollTools</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>Seulement les manquants</translation>
    </message>
    <message>
        <source>Take along</source>
        <comment>the list</comment>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Cacher la liste</translation>
    </message>
    <message>
        <source>End the roll call</source>
        <translation>Terminer l’appel</translation>
    </message>
</context>
<context>
    <name>SettingFoot</name>
    <message>
        <source>As at the start.</source>
        <translation>C’est le réglage d’origine.</translation>
    </message>
    <message>
        <source>At the start: %1</source>
        <translation>Réglage d’origine&#x202f;: %1</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>Réglage d’origine</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what was chosen</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Used in: %1</source>
        <comment>a room of the desk</comment>
        <translation>Sert dans&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what it is now</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not as at the start</source>
        <translation>différent du réglage d’origine</translation>
    </message>
</context>
<context>
    <name>SettingWeek</name>
    <message>
        <source>For these days:</source>
        <translation>Pour ces jours&#x202f;:</translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation>Fermé ces jours-là</translation>
    </message>
    <message>
        <source>Open then</source>
        <translation>Ouvert ces jours-là</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Closes at (after midnight)</source>
        <translation>Ferme à (après minuit)</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
</context>
<context>
    <name>SettingsDoors</name>
    <message>
        <source>Settings: %1</source>
        <comment>where they are used</comment>
        <translation>Réglages&#x202f;: %1</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message numerus="yes">
        <source>%n settings changed.</source>
        <translation>
            <numerusform>%n&#xa0;réglage modifié.</numerusform>
            <numerusform>%n&#xa0;réglages modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be written just now: nothing has changed.</source>
        <translation>Cela n’a pas pu être enregistré à l’instant&#x202f;: rien n’a changé.</translation>
    </message>
    <message>
        <source>This file can’t be read. Has the stick been pulled out?</source>
        <translation>Ce fichier ne peut pas être lu. La clé a-t-elle été retirée&#x202f;?</translation>
    </message>
    <message>
        <source>Everything is as this file says already.</source>
        <translation>Tout est déjà comme le dit ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change.</source>
        <translation>
            <numerusform>%n&#xa0;réglage changerait.</numerusform>
            <numerusform>%n&#xa0;réglages changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be taken and stay as they are.</source>
        <translation>
            <numerusform>%n&#xa0;ne peut pas être repris et reste comme il est.</numerusform>
            <numerusform>%n&#xa0;ne peuvent pas être repris et restent comme ils sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsFileCard</name>
    <message>
        <source>Settings in a file</source>
        <translation>Réglages dans un fichier</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a setting before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message numerus="yes">
        <source>Take %n setting(s)</source>
        <comment>from a file</comment>
        <translation>
            <numerusform>Reprendre %n&#xa0;réglage</numerusform>
            <numerusform>Reprendre %n&#xa0;réglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsLink</name>
    <message>
        <source>Settings that count here</source>
        <translation>Réglages qui comptent ici</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Look for a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>SettingsSaving</name>
    <message>
        <source>settings</source>
        <translation>reglages</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The disk is full: no file could be written.</source>
        <translation>Le disque est plein&#x202f;: aucun fichier n’a pu être écrit.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit.</translation>
    </message>
</context>
<context>
    <name>SetupCardPage</name>
    <message>
        <source>%1’s card</source>
        <translation>La carte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take it along now: this exact card can’t be made again later.</source>
        <translation>Emportez-la maintenant&#x202f;: ensuite, personne ne pourra refaire exactement la même.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>A card has already been made. Go on if you have it; a new one takes its place.</source>
        <translation>Une carte a déjà été faite. Si vous l’avez, continuez&#x202f;; une nouvelle la remplacera.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Une nouvelle carte</translation>
    </message>
</context>
<context>
    <name>SetupConciergePage</name>
    <message>
        <source>Who is the first concierge?</source>
        <translation>Qui tient l’accueil en premier&#x202f;?</translation>
    </message>
    <message>
        <source>This person opens the desk and can hand out keys. You can add others later.</source>
        <translation>Cette personne ouvre l’accueil, et le confiera à d’autres. Les suivantes viendront plus tard.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>What people call them</source>
        <translation>On l’appelle</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Encore une fois le même code</translation>
    </message>
    <message>
        <source>Another PIN?</source>
        <translation>Un autre code secret&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un code secret</translation>
    </message>
    <message>
        <source>You already have a PIN: go on to keep it, or type another of four to eight digits.</source>
        <translation>Un code est déjà choisi&#x202f;: continuez pour le garder, ou tapez-en un autre, de quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>Four to eight digits. With their card they open the desk; nobody else needs to know them.</source>
        <translation>De quatre à huit chiffres. Avec la carte, il ouvre l’accueil. Gardez-le pour vous.</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SetupFormPage</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Co-operative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Town or public body</source>
        <translation>Commune ou service public</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Who runs the place?</source>
        <translation>Qui porte le lieu&#x202f;?</translation>
    </message>
    <message>
        <source>This will appear on receipts and reports.</source>
        <translation>Ce sera écrit sur les reçus et les bilans.</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Taille du texte %1</translation>
    </message>
</context>
<context>
    <name>SetupPlacePage</name>
    <message>
        <source>Welcome! What is your place called?</source>
        <translation>Bienvenue&#x202f;! Comment s’appelle votre lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Five short steps, three minutes in all. You can stop at any time, and go on later where you were.</source>
        <translation>Cinq petites étapes, trois minutes en tout. Vous pouvez vous arrêter à tout moment, et reprendre plus tard au même endroit.</translation>
    </message>
    <message>
        <source>Name of the place, as people say it</source>
        <translation>Le nom du lieu, comme on le dit</translation>
    </message>
    <message>
        <source>How does the place work?</source>
        <translation>Comment fonctionne le lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Jours d’ouverture</translation>
    </message>
    <message>
        <source>The same on each of these days; you can set each day separately later.</source>
        <translation>Les mêmes tous ces jours-là&#x202f;; vous pourrez les régler jour par jour plus tard.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Closes at (after midnight)</source>
        <translation>Ferme à (après minuit)</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>How many can work here in comfort.</source>
        <translation>Combien de personnes travaillent ici à l’aise.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>How many may be inside at once, as fire safety allows.</source>
        <translation>Combien peuvent être à l’intérieur en même temps (sécurité incendie).</translation>
    </message>
    <message>
        <source>Maximum people</source>
        <translation>Personnes au maximum</translation>
    </message>
    <message>
        <source>Language of the place</source>
        <translation>Langue du lieu</translation>
    </message>
    <message>
        <source>In French, people here say</source>
        <translation>Ici, on se dit</translation>
    </message>
</context>
<context>
    <name>SetupReadyPage</name>
    <message>
        <source>It’s ready</source>
        <translation>C’est prêt</translation>
    </message>
    <message>
        <source>%1 can open its doors. Everything you said can be changed later in the settings.</source>
        <translation>%1 peut ouvrir ses portes. Tout ce que vous avez dit pourra être changé plus tard dans les réglages.</translation>
    </message>
</context>
<context>
    <name>SetupScanPage</name>
    <message>
        <source>Try the card</source>
        <translation>Essayez la carte</translation>
    </message>
    <message>
        <source>Hold it up to the camera, or to the handheld scanner, as at the door.</source>
        <translation>Montrez-la à la caméra, ou au lecteur, comme à l’entrée.</translation>
    </message>
    <message>
        <source>Read it with the handheld scanner, if there is one.</source>
        <translation>Passez-la devant le lecteur, s’il y en a un.</translation>
    </message>
    <message>
        <source>This is a trial: no arrival is recorded.</source>
        <translation>C’est un essai&#x202f;: aucune arrivée n’est notée.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>Plug one in and it shows here by itself. If it does, but nothing comes, another program may be using it. You can also skip this step: the door works with a scanner or with personal codes, too.</source>
        <translation>Branchez-en une&#x202f;: son image apparaîtra ici toute seule. Si rien ne vient, un autre programme l’utilise peut-être. Vous pouvez aussi passer cette étape&#x202f;: l’entrée marche aussi avec un lecteur ou des codes personnels.</translation>
    </message>
</context>
<context>
    <name>SetupTrial</name>
    <message>
        <source>It works, %1!</source>
        <translation>Ça marche, %1&#x202f;!</translation>
    </message>
    <message>
        <source>This is the card of somebody else.</source>
        <translation>C’est la carte de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one. Hold up the newer one.</source>
        <translation>Cette carte a été remplacée par une plus récente. Montrez la plus récente.</translation>
    </message>
    <message>
        <source>This card is not known here.</source>
        <translation>Cette carte n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This is not a card of this place, or it can’t be read.</source>
        <translation>Ce n’est pas une carte du lieu, ou elle est illisible.</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>%1 Nothing of this page was kept. Try again in a moment.</source>
        <translation>%1 Rien de cette page n’a été gardé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Open the doors</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The PIN has four to eight digits.</source>
        <translation>Le code secret a de quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>Anybody would guess this one first. Please choose another.</source>
        <translation>Celui-ci se devine du premier coup. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose it once more.</source>
        <translation>Les deux n’étaient pas pareils. Choisissez-le encore une fois.</translation>
    </message>
    <message>
        <source>Another screen carried on meanwhile: this is where it got to.</source>
        <translation>Une autre borne a continué entre-temps&#x202f;: on en est ici.</translation>
    </message>
    <message>
        <source>Something went wrong here, and nothing was kept. Try again.</source>
        <translation>Quelque chose s’est mal passé, et rien n’a été gardé. Réessayez.</translation>
    </message>
    <message>
        <source>The place needs a name.</source>
        <translation>Il faut un nom au lieu.</translation>
    </message>
    <message>
        <source>Please write the name of this person.</source>
        <translation>Écrivez le nom de cette personne.</translation>
    </message>
    <message>
        <source>This name is too long, or holds unusual characters.</source>
        <translation>Ce nom est trop long, ou contient des caractères inhabituels.</translation>
    </message>
    <message>
        <source>Choose at least one day on which the place opens.</source>
        <translation>Choisissez au moins un jour d’ouverture.</translation>
    </message>
    <message>
        <source>The place opens after 4 in the morning, and closes by then.</source>
        <translation>Le lieu ouvre à partir de 4&#xa0;h du matin, et ferme à 4&#xa0;h au plus tard.</translation>
    </message>
    <message>
        <source>There is at least one seat.</source>
        <translation>Il y a au moins une place.</translation>
    </message>
    <message>
        <source>“Maximum people” can’t be lower than the number of seats.</source>
        <translation>«&#x202f;Personnes au maximum&#x202f;» ne peut pas être inférieur au nombre de places.</translation>
    </message>
    <message>
        <source>A PIN is needed.</source>
        <translation>Il faut un code secret.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>%1: taken away.</source>
        <translation>%1&#x202f;: retiré.</translation>
    </message>
    <message>
        <source>%1: shown at the entrance from now on.</source>
        <translation>%1&#x202f;: consultable à l’entrée désormais.</translation>
    </message>
    <message>
        <source>It could not be written just now: nothing has changed.</source>
        <translation>Cela n’a pas pu être enregistré à l’instant&#x202f;: rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>Public accessibility register</source>
        <translation>Registre public d’accessibilité</translation>
    </message>
    <message>
        <source>Evacuation plan</source>
        <translation>Plan d’évacuation</translation>
    </message>
    <message>
        <source>The law wants anybody to be able to read it at the reception: it can be opened there.</source>
        <translation>La loi veut que chacun puisse le consulter à l’accueil&#x202f;: il s’ouvre sur l’écran de l’entrée.</translation>
    </message>
    <message>
        <source>Whoever asks for it at the entrance sees the ways out and the meeting point.</source>
        <translation>À l’entrée, toute personne qui le demande y voit les issues et le point de rassemblement.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>None so far: nothing shows at the entrance.</source>
        <translation>Aucun pour l’instant&#x202f;: rien ne s’affiche à l’entrée.</translation>
    </message>
    <message>
        <source>%1 · %2, since %3</source>
        <comment>a file, its size, a day</comment>
        <translation>%1 · %2, depuis le %3</translation>
    </message>
    <message>
        <source>This file can’t be read. Has the stick been pulled out?</source>
        <translation>Ce fichier ne peut pas être lu. La clé a-t-elle été retirée&#x202f;?</translation>
    </message>
    <message>
        <source>That is not among your rights: ask somebody who has the settings.</source>
        <translation>Ce droit ne fait pas partie des vôtres&#x202f;: demandez à quelqu’un qui a les réglages.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB: save it smaller first.</source>
        <translation>Ce fichier dépasse 20&#xa0;Mo&#x202f;: enregistrez-le d’abord en plus petit.</translation>
    </message>
    <message>
        <source>This is no PDF or picture that can be shown, or it is damaged.</source>
        <translation>Ce n’est ni un PDF ni une image qui puisse s’afficher, ou le fichier est abîmé.</translation>
    </message>
    <message>
        <source>This PDF asks for a password: save it without one first.</source>
        <translation>Ce PDF demande un mot de passe&#x202f;: enregistrez-le d’abord sans.</translation>
    </message>
    <message>
        <source>This document has more than 300 pages.</source>
        <translation>Ce document a plus de 300 pages.</translation>
    </message>
    <message>
        <source>A page of this document is too intricate to be shown: print it, then scan it.</source>
        <translation>Une page de ce document est trop complexe pour s’afficher&#x202f;: imprimez-le, puis numérisez-le.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Public accessibility register</source>
        <translation>Registre public d’accessibilité</translation>
    </message>
    <message>
        <source>Evacuation plan</source>
        <translation>Plan d’évacuation</translation>
    </message>
    <message>
        <source>This document can’t be shown. Please ask somebody of the place.</source>
        <translation>Ce document ne peut pas s’afficher. Demandez à quelqu’un du lieu.</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
</context>
<context>
    <name>ShownDials</name>
    <message>
        <source>My name</source>
        <translation>Mon nom</translation>
    </message>
    <message>
        <source>My first name</source>
        <translation>Mon prénom</translation>
    </message>
    <message>
        <source>Stay anonymous</source>
        <translation>Rester anonyme</translation>
    </message>
    <message>
        <source>With what I work on</source>
        <translation>Avec mon activité</translation>
    </message>
    <message>
        <source>Without what I work on</source>
        <translation>Sans mon activité</translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message>
        <source>What the board shows of you today</source>
        <translation>Ce que le tableau montre de vous aujourd’hui</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>C’est bon</translation>
    </message>
</context>
<context>
    <name>ShownPreview</name>
    <message>
        <source>What everybody sees</source>
        <translation>Ce que tout le monde voit</translation>
    </message>
    <message numerus="yes">
        <source>and %n other person(s)</source>
        <comment>who do not show their names</comment>
        <translation>
            <numerusform>et %n autre personne</numerusform>
            <numerusform>et %n autres personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fréquentation</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Cartes à imprimer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>StayList</name>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n personne venue</numerusform>
            <numerusform>%n personnes venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n at once</source>
        <comment>people inside</comment>
        <translation>
            <numerusform>%n à la fois au plus</numerusform>
            <numerusform>%n à la fois au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>busiest from %1 to %2</source>
        <comment>hours of a day</comment>
        <translation>surtout de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n estimated departures</source>
        <translation>
            <numerusform>%n départ estimé</numerusform>
            <numerusform>%n départs estimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>Somebody whose name has been erased</source>
        <translation>Quelqu’un dont le nom a été effacé</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>an hour</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from an hour to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>day pass</source>
        <translation>pass journée</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>en visite</translation>
    </message>
    <message>
        <source>nomad</source>
        <comment>a member of another place</comment>
        <translation>nomade</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1&#x202f;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#x202f;: plus</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>%1: %2 is paused from today on.</source>
        <comment>a person, a plan</comment>
        <translation>%1&#x202f;: %2 est en pause à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>%1: %2 goes on from today.</source>
        <comment>a person, a plan</comment>
        <translation>%1&#x202f;: %2 reprend aujourd’hui.</translation>
    </message>
    <message>
        <source>%1: %2 was taken away before it began.</source>
        <comment>a person, a plan</comment>
        <translation>%1&#x202f;: %2 est retiré avant son début.</translation>
    </message>
    <message>
        <source>%1: %2 ends today.</source>
        <comment>a person, a plan</comment>
        <translation>%1&#x202f;: %2 se termine aujourd’hui.</translation>
    </message>
    <message>
        <source>%1: %2 ended on %3.</source>
        <comment>a person, a plan, a day</comment>
        <translation>%1&#x202f;: %2 s’est terminé le %3.</translation>
    </message>
    <message>
        <source>%1: %2 has other dates.</source>
        <comment>a person, a plan</comment>
        <translation>%1&#x202f;: %2 a d’autres dates.</translation>
    </message>
    <message>
        <source>%1 has subscribed to %2.</source>
        <comment>a person, a plan</comment>
        <translation>%1 a la formule %2.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Another, in a word or two</source>
        <translation>Un autre, en un ou deux mots</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>TextLine</name>
    <message>
        <source>Erase all of it</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The screen is waiting for its turn to write.</source>
        <translation>La borne attend son tour pour noter.</translation>
    </message>
    <message>
        <source>The screen can’t write anything down any more.</source>
        <translation>La borne n’arrive plus à enregistrer.</translation>
    </message>
    <message>
        <source>The screen has no room left to write.</source>
        <translation>La borne n’a plus de place pour noter.</translation>
    </message>
    <message>
        <source>The screen can’t read its visitors’ book any more.</source>
        <translation>La borne n’arrive plus à lire le registre du lieu.</translation>
    </message>
    <message>
        <source>This screen needs to be updated.</source>
        <translation>La borne a besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>The screen can’t find its visitors’ book.</source>
        <translation>La borne ne retrouve plus le registre du lieu.</translation>
    </message>
    <message>
        <source>The screen can’t get to its visitors’ book.</source>
        <translation>La borne n’a plus accès au registre du lieu.</translation>
    </message>
    <message>
        <source>The screen can’t see any more.</source>
        <translation>La borne n’y voit plus.</translation>
    </message>
    <message>
        <source>The list of who is here is not up to date. Come in or leave as usual: the screen at the entrance will tell you whether your card is recorded.</source>
        <translation>La liste des personnes présentes n’est pas à jour. Entrez ou sortez comme d’habitude&#x202f;: la borne de l’entrée vous dira si c’est noté.</translation>
    </message>
    <message>
        <source>Nothing was recorded just now. Come in or leave as usual, and tell the desk: they will write it down for you.</source>
        <translation>Rien n’a été noté à l’instant. Entrez ou sortez comme d’habitude, et dites-le à l’accueil&#x202f;: on le notera pour vous.</translation>
    </message>
    <message>
        <source>This usually takes a few seconds. If it lasts, please tell the desk.</source>
        <translation>D’habitude, c’est l’affaire de quelques secondes. Si ça dure, dites-le à l’accueil.</translation>
    </message>
    <message>
        <source>Please tell the desk: they know whom to call.</source>
        <translation>Dites-le à l’accueil&#x202f;: on y sait qui appeler.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment, please</source>
        <translation>Un petit instant</translation>
    </message>
    <message>
        <source>This page goes away by itself as soon as all is well again.</source>
        <translation>Cette page disparaît toute seule dès que tout va bien.</translation>
    </message>
</context>
<context>
    <name>Trusting</name>
    <message>
        <source>%1 can take the shift now.</source>
        <translation>%1 peut maintenant prendre la permanence.</translation>
    </message>
    <message>
        <source>%1: rights changed, and their shift is over.</source>
        <translation>%1&#x202f;: droits modifiés, et sa permanence est terminée.</translation>
    </message>
    <message>
        <source>Nobody else could change the settings then.</source>
        <translation>Plus personne ne pourrait changer les réglages.</translation>
    </message>
    <message>
        <source>Somebody else has just done that.</source>
        <translation>Quelqu’un d’autre vient de le faire.</translation>
    </message>
    <message>
        <source>You may not change the settings any more: nothing has changed.</source>
        <translation>Vous ne pouvez plus changer les réglages&#x202f;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: rights changed.</source>
        <translation>%1&#x202f;: droits modifiés.</translation>
    </message>
</context>
<context>
    <name>TwinRow</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>On record: %1</source>
        <comment>somebody</comment>
        <translation>Fiche existante&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>TwinSearch</name>
    <message>
        <source>The first letters of the name</source>
        <translation>Les premières lettres du nom</translation>
    </message>
    <message>
        <source>Nobody else has such a name.</source>
        <translation>Personne d’autre n’a ce nom.</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>See you in a moment, %1!</source>
        <translation>À tout à l’heure, %1&#x202f;!</translation>
    </message>
    <message>
        <source>All right, it is undone</source>
        <translation>Voilà, c’est annulé</translation>
    </message>
    <message>
        <source>There was nothing left to undo.</source>
        <translation>Il n’y avait plus rien à annuler.</translation>
    </message>
    <message>
        <source>Your departure is not recorded any more: your visit goes on.</source>
        <translation>Votre départ n’est plus noté&#x202f;: votre présence continue.</translation>
    </message>
    <message>
        <source>The arrival is not recorded any more. Is it your turn? Show your card.</source>
        <translation>L’arrivée n’est plus notée. C’est à vous&#x202f;? Montrez votre carte.</translation>
    </message>
</context>
<context>
    <name>UndonePage</name>
    <message>
        <source>All good</source>
        <translation>C’est bon</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Forgot their card</source>
        <translation>Carte oubliée</translation>
    </message>
    <message>
        <source>Forgot to say they left</source>
        <translation>Départ oublié</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Needs help in an evacuation</source>
        <translation>À aider lors d’une évacuation</translation>
    </message>
    <message>
        <source>%1 minutes later</source>
        <translation>%1 minutes plus tard</translation>
    </message>
    <message>
        <source>%1 minutes earlier</source>
        <translation>%1 minutes plus tôt</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5&#xa0;min</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Note this departure</source>
        <translation>Noter ce départ</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Corriger l’heure</translation>
    </message>
    <message>
        <source>Their page</source>
        <translation>Sa fiche</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>The time is corrected.</source>
        <translation>L’heure est corrigée.</translation>
    </message>
    <message>
        <source>%1: to be helped out in an evacuation.</source>
        <translation>%1&#x202f;: à aider lors d’une évacuation.</translation>
    </message>
    <message>
        <source>%1: no help needed in an evacuation.</source>
        <translation>%1&#x202f;: pas d’aide à prévoir lors d’une évacuation.</translation>
    </message>
    <message>
        <source>Group or visit without a name</source>
        <translation>Groupe ou présence sans nom</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>ici depuis %1</translation>
    </message>
    <message>
        <source>from %1 to %2, as estimated</source>
        <translation>de %1 à %2, départ estimé</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Cette heure n’est pas encore passée.</translation>
    </message>
    <message>
        <source>That is before the arrival.</source>
        <translation>C’est avant l’arrivée.</translation>
    </message>
    <message>
        <source>That is after the departure.</source>
        <translation>C’est après le départ.</translation>
    </message>
    <message>
        <source>They had another visit at that time.</source>
        <translation>Il y a une autre présence à cette heure-là.</translation>
    </message>
    <message>
        <source>A day here runs from 4:00 to 4:00: a time can’t move across that.</source>
        <translation>Ici, la journée va de 4&#xa0;h à 4&#xa0;h&#x202f;: une heure ne peut pas passer de l’autre côté.</translation>
    </message>
    <message>
        <source>The clocks skipped that time on that day.</source>
        <translation>Cette heure n’existe pas ce jour-là&#x202f;: on change d’heure.</translation>
    </message>
    <message>
        <source>Say why, in a word: it goes into the journal.</source>
        <translation>Dites pourquoi en un mot&#x202f;: c’est noté dans le journal.</translation>
    </message>
    <message>
        <source>Somebody has changed this visit meanwhile: look at it once more.</source>
        <translation>Quelqu’un vient de modifier cette présence&#x202f;: regardez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>WantedCard</name>
    <message>
        <source>Looking for a hand</source>
        <translation>Coups de main cherchés</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>Average number of people, over %n days in the last %1 weeks</source>
        <translation>
            <numerusform>Nombre moyen de personnes, sur %n jour des %1 dernières semaines</numerusform>
            <numerusform>Nombre moyen de personnes, sur %n jours des %1 dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest on %1 at %2, with %3 on average</source>
        <comment>a weekday, an hour, people</comment>
        <translation>Le plus de monde le %1 à %2, avec %3 en moyenne</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You are here already, since %1. Nothing has changed.</source>
        <translation>Vous êtes déjà là, depuis %1. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Your arrival is recorded, %1</source>
        <translation>Votre arrivée est notée, %1</translation>
    </message>
    <message>
        <source>Like yesterday: %1</source>
        <translation>Comme hier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Like last time: %1</source>
        <translation>Comme la dernière fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Can help you: %1</source>
        <translation>Peut vous aider&#x202f;: %1</translation>
    </message>
    <message>
        <source>Is looking for a hand: %1</source>
        <translation>Cherche un coup de main&#x202f;: %1</translation>
    </message>
    <message>
        <source>name and activity</source>
        <translation>nom et activité</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name and activity</source>
        <translation>prénom et activité</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>without your name</source>
        <translation>sans votre nom</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Hello %1!</source>
        <translation>Bonjour %1&#x202f;!</translation>
    </message>
    <message>
        <source>Come and see us at the desk when you can</source>
        <translation>Passez voir l’accueil quand vous pourrez</translation>
    </message>
    <message>
        <source>What brings you here today?</source>
        <translation>Qu’est-ce qui vous amène aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Like last time: %1</source>
        <translation>Comme la dernière fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>My information</source>
        <translation>Mes informations</translation>
    </message>
    <message>
        <source>On the board: %1</source>
        <translation>Sur le tableau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show my name</source>
        <translation>Afficher mon nom</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>That’s not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1:%2</source>
        <comment>hours and minutes of a clock</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>a length of time</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a length of time</comment>
        <translation>%1&#xa0;min&#xa0;%2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <comment>names, a number above one</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>names</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>entrance</source>
        <comment>a station</comment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>desk</source>
        <comment>a station</comment>
        <translation>accueil</translation>
    </message>
    <message>
        <source>board</source>
        <comment>a station</comment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>an hour of a clock, without minutes</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the number of the first day of a month</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, its month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a day, its month, its year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>en</source>
        <comment>this language&apos;s code</comment>
        <translation>fr</translation>
    </message>
</context>
</TS>
