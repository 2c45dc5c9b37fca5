<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>candor::ui::CategoryChart</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
</context>
<context>
    <name>candor::ui::Covered</name>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour voir</translation>
    </message>
    <message>
        <source>Shows %1 while you hold the space bar.</source>
        <translation>Montre %1 tant que vous maintenez la barre d’espace.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>Un problème</translation>
    </message>
</context>
<context>
    <name>candor::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>candor::ui::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>candor::words::Choices</name>
    <message>
        <source>Not decided</source>
        <comment>a choice</comment>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a choice</comment>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a choice</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>not decided, probably used</source>
        <translation>pas décidé, sans doute utilisé</translation>
    </message>
    <message>
        <source>not decided, counts as no</source>
        <translation>pas décidé, compte comme un non</translation>
    </message>
    <message>
        <source>Kept here. This company changes only on its own settings page.</source>
        <translation>Conservé ici. Cette entreprise ne change rien ailleurs que sur sa propre page de réglages.</translation>
    </message>
    <message>
        <source>Sent by itself when you apply, and checked.</source>
        <translation>Envoyé automatiquement quand vous appliquez, puis vérifié.</translation>
    </message>
    <message>
        <source>Takes effect when the company has answered your letter.</source>
        <translation>Prend effet quand l’entreprise a répondu à votre lettre.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>how far a choice has come</comment>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how far a choice has come</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>how far a choice has come</comment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>how far a choice has come</comment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>On this computer, not sent yet.</source>
        <translation>Sur cet ordinateur, pas encore envoyé.</translation>
    </message>
    <message>
        <source>On its way; no answer yet that can be trusted.</source>
        <translation>En route ; pas encore de réponse fiable.</translation>
    </message>
    <message>
        <source>The company answered with what you chose.</source>
        <translation>L’entreprise a répondu par ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Candor asked again, and the company holds exactly what you chose.</source>
        <translation>Candor a redemandé : l’entreprise détient exactement ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why something changed</comment>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>why something changed</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>The company cannot be reached.</source>
        <translation>L’entreprise est injoignable.</translation>
    </message>
    <message>
        <source>Candor tries again by itself.</source>
        <translation>Candor réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The company&apos;s server has trouble.</source>
        <translation>Le serveur de l’entreprise a des difficultés.</translation>
    </message>
    <message>
        <source>Something else answered, such as the login page of a network.</source>
        <translation>Autre chose a répondu, par exemple la page de connexion d’un réseau.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser; Candor then tries again.</source>
        <translation>Connectez-vous au réseau dans votre navigateur ; Candor réessaiera ensuite.</translation>
    </message>
    <message>
        <source>The company&apos;s server does not let Candor in.</source>
        <translation>Le serveur de l’entreprise refuse l’accès à Candor.</translation>
    </message>
    <message>
        <source>Ask the company for a valid address for your choices.</source>
        <translation>Demandez à l’entreprise une adresse valable pour vos choix.</translation>
    </message>
    <message>
        <source>Nobody takes choices at this address.</source>
        <translation>Personne ne reçoit de choix à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Vérifiez l’adresse de la connexion.</translation>
    </message>
    <message>
        <source>The company&apos;s rules do not take this choice.</source>
        <translation>Les règles de l’entreprise n’acceptent pas ce choix.</translation>
    </message>
    <message>
        <source>Your refusal is kept here; write to the company.</source>
        <translation>Votre refus est conservé ici ; écrivez à l’entreprise.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>La connexion n’est pas sûre, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Ask the company for an address that begins with https.</source>
        <translation>Demandez à l’entreprise une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The company holds something else than what you chose.</source>
        <translation>L’entreprise détient autre chose que ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Send your choice again, or keep this as proof.</source>
        <translation>Renvoyez votre choix, ou gardez ceci comme preuve.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <translation>La réponse était beaucoup trop grande et n’a pas été lue.</translation>
    </message>
</context>
<context>
    <name>candor::words::Counts</name>
    <message numerus="yes">
        <source>%Ln trait(s)</source>
        <comment>what companies think of a person</comment>
        <translation>
            <numerusform>%Ln caractéristique</numerusform>
            <numerusform>%Ln caractéristiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensitive</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln sensible</numerusform>
            <numerusform>%Ln sensibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln entreprise</numerusform>
            <numerusform>%Ln entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>entries of an export</comment>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <comment>advertisements</comment>
        <translation>
            <numerusform>%Ln publicité</numerusform>
            <numerusform>%Ln publicités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <comment>yes or no to a use of data</comment>
        <translation>
            <numerusform>%Ln choix</numerusform>
            <numerusform>%Ln choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %Ln time(s)</source>
        <comment>an ad</comment>
        <translation>
            <numerusform>montrée %Ln fois</numerusform>
            <numerusform>montrée %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>further entries of a list</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>moins de %Ln %</numerusform>
            <numerusform>moins de %Ln %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>%Ln %</numerusform>
            <numerusform>%Ln %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::words::Faults</name>
    <message>
        <source>You stopped this.</source>
        <translation>Vous avez arrêté cette opération.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ceci n’existe plus.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Tout le reste est inchangé.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, then try again.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not open your data.</source>
        <translation>Cette phrase secrète n’ouvre pas vos données.</translation>
    </message>
    <message>
        <source>Your data are safe and still locked.</source>
        <translation>Vos données sont en sécurité et toujours verrouillées.</translation>
    </message>
    <message>
        <source>Try again; look at capital letters and the keyboard&apos;s language.</source>
        <translation>Réessayez ; vérifiez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
        <source>The file is damaged: it does not hold what was written to it.</source>
        <translation>Le fichier est endommagé : il ne contient pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>Candor left the file exactly as it is.</source>
        <translation>Candor a laissé le fichier exactement tel quel.</translation>
    </message>
    <message>
        <source>Put back a copy from a backup, or choose another folder and import again.</source>
        <translation>Remettez une copie de sauvegarde, ou choisissez un autre dossier et importez de nouveau.</translation>
    </message>
    <message>
        <source>A newer Candor wrote this.</source>
        <translation>Une version plus récente de Candor a écrit ceci.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Install the newest Candor, then open it again.</source>
        <translation>Installez la dernière version de Candor, puis ouvrez de nouveau.</translation>
    </message>
    <message>
        <source>Candor is already open with these data.</source>
        <translation>Candor est déjà ouvert avec ces données.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Utilisez la fenêtre ouverte, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>This could not be read as what it seems to be.</source>
        <translation>Ceci n’a pas pu être lu comme ce qu’il semble être.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and your other data are untouched.</source>
        <translation>Rien n’en a été gardé, et vos autres données sont intactes.</translation>
    </message>
    <message>
        <source>Choose the file as the company sent it, not unpacked or edited.</source>
        <translation>Choisissez le fichier tel que l’entreprise l’a envoyé, ni décompressé ni modifié.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data.</source>
        <translation>Le disque n’a pas accepté ou pas rendu les données.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Ce qui était enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Make room on the disk, check that the folder may be written to, then try again.</source>
        <translation>Libérez de l’espace, vérifiez que l’on peut écrire dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no connection to the other side.</source>
        <translation>Il n’y a pas de connexion avec l’autre côté.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer.</source>
        <translation>Vos choix sont enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing to do: Candor tries again by itself when you are online.</source>
        <translation>Rien à faire : Candor réessaie de lui-même dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>A rule of yours, or of the other side, does not allow this.</source>
        <translation>Une règle, la vôtre ou celle de l’autre côté, ne le permet pas.</translation>
    </message>
    <message>
        <source>Look at the rule first; you decide whether to change it.</source>
        <translation>Regardez d’abord la règle ; c’est vous qui décidez de la changer ou non.</translation>
    </message>
    <message>
        <source>Candor made a mistake.</source>
        <translation>Candor a fait une erreur.</translation>
    </message>
    <message>
        <source>Close Candor and open it again. If it happens again, please report it.</source>
        <translation>Fermez Candor et ouvrez-le de nouveau. Si cela se reproduit, signalez-le s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>candor::words::Imports</name>
    <message>
        <source>read</source>
        <comment>what became of a file</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what became of a file</comment>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what became of a file</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>what became of a file</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The company sent it empty.</source>
        <translation>L’entreprise l’a envoyé vide.</translation>
    </message>
    <message>
        <source>Pictures, fonts or help pages: nothing in it is about you.</source>
        <translation>Images, polices ou pages d’aide : rien n’y parle de vous.</translation>
    </message>
    <message>
        <source>The same data are there in a better format and were read from it.</source>
        <translation>Les mêmes données existent dans un meilleur format et y ont été lues.</translation>
    </message>
    <message>
        <source>It is a page for reading. Ask the company for the format JSON instead.</source>
        <translation>C’est une page à lire. Demandez plutôt le format JSON à l’entreprise.</translation>
    </message>
    <message>
        <source>Left out on purpose: Candor does not need it.</source>
        <translation>Laissé de côté exprès : Candor n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Candor does not know this kind of file.</source>
        <translation>Candor ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Il est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>It is nested more deeply than Candor reads safely.</source>
        <translation>Il est imbriqué plus profondément que Candor ne peut lire sans risque.</translation>
    </message>
    <message>
        <source>One entry in it is too large to be read safely.</source>
        <translation>Une entrée y est trop grande pour être lue sans risque.</translation>
    </message>
    <message>
        <source>It is far too large for such a file and was not unpacked.</source>
        <translation>Il est beaucoup trop grand pour un tel fichier et n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>The archive is damaged at this place. Download it again.</source>
        <translation>L’archive est endommagée à cet endroit. Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>Known, but without anything that Candor shows.</source>
        <translation>Connu, mais sans rien que Candor montre.</translation>
    </message>
    <message>
        <source>The same file is in another part and was read there.</source>
        <translation>Le même fichier se trouve dans une autre partie et y a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>This export has %Ln more part(s). Add them to see everything.</source>
        <translation>
            <numerusform>Cet export a encore %Ln partie. Ajoutez-la pour tout voir.</numerusform>
            <numerusform>Cet export a encore %Ln parties. Ajoutez-les pour tout voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The company says that it could not export %Ln file(s).</source>
        <translation>
            <numerusform>L’entreprise dit n’avoir pas pu exporter %Ln fichier.</numerusform>
            <numerusform>L’entreprise dit n’avoir pas pu exporter %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) here are new to Candor and were left aside.</source>
        <translation>
            <numerusform>%Ln détail est nouveau pour Candor et a été laissé de côté.</numerusform>
            <numerusform>%Ln détails sont nouveaux pour Candor et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without a readable time; everything else in them was kept.</source>
        <translation>
            <numerusform>%Ln enregistrement est arrivé sans date lisible ; tout le reste a été gardé.</numerusform>
            <numerusform>%Ln enregistrements sont arrivés sans date lisible ; tout le reste a été gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company does not put what it inferred about you into this export.</source>
        <translation>L’entreprise ne met pas dans cet export ce qu’elle a déduit de vous.</translation>
    </message>
    <message>
        <source>These files belong to more than one account. Each account became an import of its own.</source>
        <translation>Ces fichiers appartiennent à plusieurs comptes. Chaque compte est devenu une importation à part.</translation>
    </message>
</context>
<context>
    <name>candor::words::Kinds</name>
    <message>
        <source>Interests</source>
        <comment>category</comment>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Demographics</source>
        <comment>category</comment>
        <translation>Profil personnel</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>category</comment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>category</comment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>category</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Contacts &amp; lists</source>
        <comment>category</comment>
        <translation>Contacts et listes</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>category</comment>
        <translation>Profils similaires</translation>
    </message>
    <message>
        <source>Viewing &amp; listening</source>
        <comment>category</comment>
        <translation>Vidéo et audio</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>category</comment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Off-site activity</source>
        <comment>category</comment>
        <translation>Activité ailleurs</translation>
    </message>
    <message>
        <source>Activity on the service</source>
        <comment>category</comment>
        <translation>Activité sur le service</translation>
    </message>
    <message>
        <source>Work &amp; education</source>
        <comment>category</comment>
        <translation>Travail et études</translation>
    </message>
    <message>
        <source>Browsing</source>
        <comment>category</comment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>What they think you like.</source>
        <translation>Ce qu’elles pensent que vous aimez.</translation>
    </message>
    <message>
        <source>Age, gender, language, household and the like.</source>
        <translation>Âge, genre, langue, foyer et autres.</translation>
    </message>
    <message>
        <source>Where you are, live or have been.</source>
        <translation>Où vous êtes, vivez ou avez été.</translation>
    </message>
    <message>
        <source>The phones and computers you use.</source>
        <translation>Les téléphones et ordinateurs que vous utilisez.</translation>
    </message>
    <message>
        <source>What you bought or looked at in shops.</source>
        <translation>Ce que vous avez acheté ou regardé en magasin.</translation>
    </message>
    <message>
        <source>Lists with you on them that companies uploaded.</source>
        <translation>Des listes où vous figurez, envoyées par des entreprises.</translation>
    </message>
    <message>
        <source>Ads because you resemble other people.</source>
        <translation>Des publicités parce que vous ressemblez à d’autres personnes.</translation>
    </message>
    <message>
        <source>What you watched and listened to.</source>
        <translation>Ce que vous avez regardé et écouté.</translation>
    </message>
    <message>
        <source>Words you searched for.</source>
        <translation>Les mots que vous avez cherchés.</translation>
    </message>
    <message>
        <source>What other sites and apps report about you.</source>
        <translation>Ce que d’autres sites et applications signalent sur vous.</translation>
    </message>
    <message>
        <source>What you do on the service itself: follow, like, post.</source>
        <translation>Ce que vous faites sur le service : suivre, aimer, publier.</translation>
    </message>
    <message>
        <source>Your job, employer, school and training.</source>
        <translation>Votre métier, employeur, école et formation.</translation>
    </message>
    <message>
        <source>Pages you visited.</source>
        <translation>Les pages que vous avez visitées.</translation>
    </message>
    <message>
        <source>What fits nowhere else.</source>
        <translation>Ce qui n’entre nulle part ailleurs.</translation>
    </message>
    <message>
        <source>%1 may use: %2</source>
        <comment>%1 a company, %2 a category</comment>
        <translation>%1 peut utiliser : %2</translation>
    </message>
    <message>
        <source>Inferred</source>
        <comment>kind of record</comment>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>You told them</source>
        <comment>kind of record</comment>
        <translation>Donné par vous</translation>
    </message>
    <message>
        <source>What you did</source>
        <comment>kind of record</comment>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <comment>kind of record</comment>
        <translation>Montré à vous</translation>
    </message>
    <message>
        <source>Held by others</source>
        <comment>kind of record</comment>
        <translation>Détenu par d’autres</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>kind of record</comment>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>The company concluded this by itself.</source>
        <translation>L’entreprise l’a conclu d’elle-même.</translation>
    </message>
    <message>
        <source>You gave this to the company.</source>
        <translation>Vous l’avez donné à l’entreprise.</translation>
    </message>
    <message>
        <source>The company kept what you did.</source>
        <translation>L’entreprise a conservé ce que vous avez fait.</translation>
    </message>
    <message>
        <source>An ad or recommendation that you were shown.</source>
        <translation>Une publicité ou une recommandation qui vous a été montrée.</translation>
    </message>
    <message>
        <source>Another company holds, uploaded or reported data about you.</source>
        <translation>Une autre entreprise détient, a envoyé ou signalé des données sur vous.</translation>
    </message>
    <message>
        <source>A setting of yours at the company.</source>
        <translation>Un de vos réglages chez l’entreprise.</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>sensitive topic</comment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Religion</source>
        <comment>sensitive topic</comment>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Politics</source>
        <comment>sensitive topic</comment>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>sensitive topic: ethnicity</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <comment>sensitive topic</comment>
        <translation>Sexualité</translation>
    </message>
    <message>
        <source>Trade union</source>
        <comment>sensitive topic</comment>
        <translation>Syndicat</translation>
    </message>
    <message>
        <source>Money trouble</source>
        <comment>sensitive topic: finances in distress</comment>
        <translation>Soucis d’argent</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>sensitive topic</comment>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>sensitive topic</comment>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <comment>sensitive topic</comment>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Gambling</source>
        <comment>sensitive topic</comment>
        <translation>Jeux d’argent</translation>
    </message>
    <message>
        <source>Dating</source>
        <comment>sensitive topic</comment>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <comment>sensitive topic</comment>
        <translation>Perte de poids</translation>
    </message>
    <message>
        <source>Exact places</source>
        <comment>sensitive topic</comment>
        <translation>Lieux précis</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>state of a trait</comment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>state of a trait</comment>
        <translation>contesté</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>state of a trait</comment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>state of a trait</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>only shown</source>
        <comment>what was done with an ad</comment>
        <translation>seulement montrée</translation>
    </message>
    <message>
        <source>clicked</source>
        <comment>what was done with an ad</comment>
        <translation>cliquée</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>what was done with an ad</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>played</source>
        <comment>what was done with an ad</comment>
        <translation>lue</translation>
    </message>
    <message>
        <source>voted on</source>
        <comment>what was done with an ad</comment>
        <translation>soumise à votre vote</translation>
    </message>
</context>
<context>
    <name>candor::words::Times</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day, to day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
