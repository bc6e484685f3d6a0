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
        <source>Done</source>
        <translation>Terminé</translation>
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
        <source>%1 has arrived.</source>
        <translation>Arrivée notée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#x202f;: %1.</translation>
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
        <source>Keys</source>
        <translation>Les clés</translation>
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
    <message>
        <source>%1, concierge</source>
        <translation>%1, concierge</translation>
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
    <name>DeskMemberPage</name>
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
    <name>Foot</name>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
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
    <message>
        <source>They see it first. It is erased after seven days.</source>
        <translation>La personne suivante le voit en premier. Il s’efface au bout de sept jours.</translation>
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
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Le mois d’avant</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois d’après</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
    <message>
        <source>now</source>
        <comment>a moment of the day</comment>
        <translation>maintenant</translation>
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
    <name>SetupCard</name>
    <message>
        <source>Saved as a picture and as a PDF: %1</source>
        <translation>Enregistrée en image et en PDF&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent to the printer, at its true size: cut along the line.</source>
        <translation>Envoyée à l’imprimante, en taille réelle&#x202f;: coupez le long du trait.</translation>
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
        <translation>Impossible de l’enregistrer ici. Essayez avec une autre clé USB.</translation>
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
    <name>SetupPhoneSheet</name>
    <message>
        <source>Take a photograph of this with the phone.</source>
        <translation>Photographiez ceci avec le téléphone.</translation>
    </message>
    <message>
        <source>%1’s card</source>
        <translation>La carte&#x202f;: %1</translation>
    </message>
    <message>
        <source>It’s done</source>
        <translation>C’est fait</translation>
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
    <name>ShownPage</name>
    <message>
        <source>What the board shows of you today</source>
        <translation>Ce que le tableau montre de vous aujourd’hui</translation>
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
        <source>Without what I work on</source>
        <translation>Sans mon activité</translation>
    </message>
    <message>
        <source>With what I work on</source>
        <translation>Avec mon activité</translation>
    </message>
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
    <message>
        <source>All good</source>
        <translation>C’est bon</translation>
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
        <source>en</source>
        <comment>this language&apos;s code</comment>
        <translation>fr</translation>
    </message>
</context>
</TS>
