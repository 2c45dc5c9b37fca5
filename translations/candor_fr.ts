<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::AdReasonsCard</name>
    <message>
        <source>What your ads rest on</source>
        <translation>Sur quoi reposent vos publicités</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln different ad(s) from %1; one ad can have several reasons.</source>
        <translation>
            <numerusform>Pour %Ln publicité de %1&#xa0;; une publicité peut avoir plusieurs raisons.</numerusform>
            <numerusform>Pour %Ln publicités différentes de %1&#xa0;; une publicité peut avoir plusieurs raisons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::AfterCheckCard</name>
    <message>
        <source>Did they keep to your no?</source>
        <translation>Ont-elles respecté votre refus&#xa0;?</translation>
    </message>
    <message>
        <source>Their newer export shows no use of it. It holds what they chose to put in.</source>
        <translation>Leur export plus récent n’en montre aucun usage. Il contient ce qu’elles ont voulu y mettre.</translation>
    </message>
    <message>
        <source>no trace</source>
        <translation>aucune trace</translation>
    </message>
    <message>
        <source>%1: too early to say</source>
        <comment>company</comment>
        <translation>%1&#xa0;: trop tôt pour le dire</translation>
    </message>
    <message>
        <source>Bring an export that they made after %1, and Candor looks whether they kept to it: %2.</source>
        <translation>Apportez un export qu’elles ont fait après le %1, et Candor regarde si elles l’ont respecté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: category</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln ad(s) shown since your no of %2 rest on it, the last on %3.</source>
        <translation>
            <numerusform>%1 sur %Ln publicité montrée depuis votre refus du %2 repose dessus, la dernière le %3.</numerusform>
            <numerusform>%1 sur %Ln publicités montrées depuis votre refus du %2 reposent dessus, la dernière le %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new statement(s) about you since your no.</source>
        <translation>
            <numerusform>%Ln nouvelle affirmation sur vous depuis votre refus.</numerusform>
            <numerusform>%Ln nouvelles affirmations sur vous depuis votre refus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off on their own page as well, or write to them: you may object.</source>
        <translation>Désactivez-le aussi sur leur propre page, ou écrivez-leur&#xa0;: vous avez le droit de vous opposer.</translation>
    </message>
    <message>
        <source>still used</source>
        <translation>encore utilisé</translation>
    </message>
    <message numerus="yes">
        <source>They still keep %Ln statement(s) from before your no of %1. You may ask them to erase it.</source>
        <translation>
            <numerusform>Elles gardent encore %Ln affirmation d’avant votre refus du %1. Vous pouvez demander qu’elle soit effacée.</numerusform>
            <numerusform>Elles gardent encore %Ln affirmations d’avant votre refus du %1. Vous pouvez demander qu’elles soient effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>still kept</source>
        <translation>encore gardé</translation>
    </message>
</context>
<context>
    <name>candor::ui::ApplyBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Une copie de tout</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy</source>
        <translation>&amp;Enregistrer une copie lisible</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>One open file with all that is kept here, for you, for another program, or to start again on another computer. It is not encrypted: whoever has the file can read it. No key is in it.</source>
        <translation>Un fichier ouvert avec tout ce qui est gardé ici : pour vous, pour un autre programme, ou pour recommencer sur un autre ordinateur. Il n’est pas chiffré : qui a le fichier peut le lire. Il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The last backup did not work. Make room on the disk; Candor tries again when it is opened.</source>
        <translation>La dernière sauvegarde n’a pas marché. Faites de la place sur le disque ; Candor réessaie à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Save a readable copy</source>
        <translation>Enregistrer une copie lisible</translation>
    </message>
    <message>
        <source>Writing everything into one file.</source>
        <translation>Tout est écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest backup is of %1.</source>
        <translation>En plus, Candor garde ses sept dernières sauvegardes, chiffrées, à côté de vos données. La dernière sauvegarde est du %1.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no backup yet.</source>
        <translation>En plus, Candor garde ses sept dernières sauvegardes, chiffrées, à côté de vos données. Il n’y a pas encore de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>candor::ui::BrowsersCard</name>
    <message>
        <source>Browsers on this computer</source>
        <translation>Navigateurs sur cet ordinateur</translation>
    </message>
    <message>
        <source>Browsers keep what you visited and searched for, and some what they think interests you. Candor looks for them only when you ask, and shows what it would read before it reads anything.</source>
        <translation>Les navigateurs gardent ce que vous avez visité et recherché, et certains ce qui, selon eux, vous intéresse. Candor ne les recherche que si vous le demandez, et montre ce qu’il lirait avant de lire quoi que ce soit.</translation>
    </message>
    <message>
        <source>No browser that Candor can read was found.</source>
        <translation>Aucun navigateur que Candor sait lire n’a été trouvé.</translation>
    </message>
    <message>
        <source>A browser may stay open: Candor reads a copy and removes it at once.</source>
        <translation>Un navigateur peut rester ouvert : Candor lit une copie et la supprime aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Look for browsers again</source>
        <translation>&amp;Rechercher de nouveau les navigateurs</translation>
    </message>
    <message>
        <source>Would read: %1. %2.</source>
        <comment>list, size</comment>
        <translation>Lirait : %1. %2.</translation>
    </message>
    <message>
        <source>Would read: %1.</source>
        <comment>list</comment>
        <translation>Lirait : %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a browser</comment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>&amp;Look for browsers</source>
        <translation>&amp;Rechercher les navigateurs</translation>
    </message>
</context>
<context>
    <name>candor::ui::CareCard</name>
    <message>
        <source>Care mode</source>
        <translation>Mode protégé</translation>
    </message>
    <message>
        <source>For hard times, in one step: every limit on this page holds, with the longest wait, and everything personal is refused for every company. Nobody asks why, and nothing reminds you.</source>
        <translation>Pour les temps difficiles, en une seule étape : toutes les limites de cette page tiennent, avec la plus longue attente, et tout ce qui est personnel est refusé à toutes les entreprises. Personne ne demande pourquoi, et rien ne vous le rappelle.</translation>
    </message>
    <message>
        <source>Switch care mode on…</source>
        <translation>Activer le mode protégé…</translation>
    </message>
    <message>
        <source>Ask to leave care mode</source>
        <translation>Demander à quitter le mode protégé</translation>
    </message>
    <message>
        <source>Keep care mode</source>
        <translation>Garder le mode protégé</translation>
    </message>
    <message>
        <source>Leave care mode now</source>
        <translation>Quitter le mode protégé maintenant</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ne pas l’activer</translation>
    </message>
    <message>
        <source>It can be left only after a wait of 30 days from the day you ask. The limits then stay; you lift them one by one.</source>
        <translation>On ne le quitte que 30 jours après le jour où vous le demandez. Les limites restent alors ; vous les levez une à une.</translation>
    </message>
    <message>
        <source>Care mode is on.</source>
        <translation>Le mode protégé est actif.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CatalogueCard</name>
    <message>
        <source>A catalogue of offers</source>
        <translation>Un catalogue d’offres</translation>
    </message>
    <message>
        <source>Bring a &amp;catalogue…</source>
        <translation>Apporter un &amp;catalogue…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation>Retirer ce catalogue</translation>
    </message>
    <message>
        <source>The catalogue is removed. The file itself is untouched.</source>
        <translation>Le catalogue est retiré. Le fichier lui-même est intact.</translation>
    </message>
    <message>
        <source>Bring a catalogue</source>
        <translation>Apporter un catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</source>
        <translation>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is put in order from %Ln offer(s) of a catalogue.</source>
        <translation>
            <numerusform>Ce que vous voyez est classé à partir de %Ln offre d’un catalogue.</numerusform>
            <numerusform>Ce que vous voyez est classé à partir de %Ln offres d’un catalogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a list of products, such as a shop&apos;s feed? Bring it, and Candor puts it in order as your switches for %1 allow. It stays on this computer.</source>
        <translation>Vous avez une liste de produits, par exemple celle d’une boutique ? Apportez-la, et Candor la classe comme vos interrupteurs pour %1 le permettent. Elle reste sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) read.</source>
        <translation>
            <numerusform>%Ln offre lue.</numerusform>
            <numerusform>%Ln offres lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than Candor keeps: %Ln offer(s) were left out.</source>
        <translation>
            <numerusform>Il dépasse ce que Candor garde : %Ln offre a été laissée de côté.</numerusform>
            <numerusform>Il dépasse ce que Candor garde : %Ln offres ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file breaks off before its end; what came before is kept.</source>
        <translation>Le fichier s’interrompt avant sa fin ; ce qui précède est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(ies) could not be used: damaged, without a title, or there twice.</source>
        <translation>
            <numerusform>%Ln entrée inutilisable : abîmée, sans titre ou en double.</numerusform>
            <numerusform>%Ln entrées inutilisables : abîmées, sans titre ou en double.</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers were found in this file.</source>
        <translation>Aucune offre n’a été trouvée dans ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file was left as it is.</source>
        <translation>Rien n’a changé, et le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.</source>
        <translation>Choisissez une liste de produits : JSON, CSV, un flux RSS ou Atom, ou une page de produit enregistrée.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryCard</name>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>What companies think, by category</source>
        <translation>Ce que pensent les entreprises, par catégorie</translation>
    </message>
    <message>
        <source>The largest part is %1, with %2 of %3.</source>
        <translation>La plus grande part est %1, avec %2 sur %3.</translation>
    </message>
    <message>
        <source>What you told them yourself</source>
        <translation>Ce que vous leur avez dit vous-même</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Les voir toutes</translation>
    </message>
</context>
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
    <name>candor::ui::ChoiceStandingCard</name>
    <message>
        <source>Your choices</source>
        <translation>Vos choix</translation>
    </message>
    <message>
        <source>You have not decided anything yet. Companies that you know from an export go on as they do today.</source>
        <translation>Vous n’avez encore rien décidé. Les entreprises que vous connaissez par un export continuent comme aujourd’hui.</translation>
    </message>
    <message>
        <source>Held up: needs you</source>
        <translation>Bloqué&#xa0;: il faut votre intervention</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Verified at the company</source>
        <translation>Vérifié auprès de l’entreprise</translation>
    </message>
    <message>
        <source>Acknowledged, not verified yet</source>
        <translation>Confirmé, pas encore vérifié</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Envoyé, en attente de réponse</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Enregistré ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>Saved here, for the company&apos;s own settings page</source>
        <translation>Enregistré ici, pour la page de réglages de l’entreprise</translation>
    </message>
    <message>
        <source>Decide what they may use</source>
        <translation>Décider de ce qu’elles peuvent utiliser</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoicesPage</name>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Tout re&amp;fuser</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <translation>Tout au&amp;toriser</translation>
    </message>
    <message>
        <source>Nobody to decide about yet</source>
        <translation>Personne encore au sujet de qui décider</translation>
    </message>
    <message>
        <source>Bring an export, or connect a company that takes your choices: then it stands here with its switches.</source>
        <translation>Importez un export, ou connectez une entreprise qui reçoit vos choix&#xa0;: elle figurera ici avec ses interrupteurs.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Importer mes données…</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before. The history keeps both.</source>
        <translation>Annulé&#xa0;: tout est comme avant. L’historique garde les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) saved.</source>
        <translation>
            <numerusform>%Ln choix enregistré.</numerusform>
            <numerusform>%Ln choix enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes only on its own settings page: set it there too.</source>
        <translation>%1 ne change rien ailleurs que sur sa propre page de réglages&#xa0;: réglez-le aussi là-bas.</translation>
    </message>
    <message>
        <source>Nothing was sent: Candor is set to stay offline.</source>
        <translation>Rien n’a été envoyé&#xa0;: Candor est réglé pour rester hors ligne.</translation>
    </message>
    <message>
        <source>They are on their way to %1.</source>
        <translation>Ils sont en route vers %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied</source>
        <translation>
            <numerusform>%Ln modification non appliquée</numerusform>
            <numerusform>%Ln modifications non appliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>What may companies use about you?</source>
        <translation>Que peuvent utiliser les entreprises à votre sujet&#xa0;?</translation>
    </message>
    <message>
        <source>What may %1 use about you?</source>
        <translation>Que peut utiliser %1 à votre sujet&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is saved until you apply.</source>
        <translation>Rien n’est enregistré tant que vous n’appliquez pas.</translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see what would have become of the %Ln different ad(s) you were shown. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Déplacez un interrupteur et voyez ce que serait devenue la %Ln publicité qui vous a été montrée. Rien n’est enregistré tant que vous n’appliquez pas.</numerusform>
            <numerusform>Déplacez un interrupteur et voyez ce que seraient devenues les %Ln publicités différentes qui vous ont été montrées. Rien n’est enregistré tant que vous n’appliquez pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see which of %Ln offer(s) you would be shown first. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Déplacez un interrupteur et voyez si %Ln offre vous serait montrée. Rien n’est enregistré tant que vous n’appliquez pas.</numerusform>
            <numerusform>Déplacez un interrupteur et voyez lesquelles de %Ln offres vous seraient montrées en premier. Rien n’est enregistré tant que vous n’appliquez pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Deliver my choices over the network</source>
        <translation>Transmettre mes choix par le réseau</translation>
    </message>
    <message>
        <source>No company takes your choices by itself yet. A company that does names an address for it on its privacy page.</source>
        <translation>Aucune entreprise ne reçoit encore vos choix d’elle-même. Celle qui le fait indique une adresse pour cela sur sa page de confidentialité.</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Ajouter une co&amp;nnexion…</translation>
    </message>
    <message>
        <source>The sample person&apos;s shop does not exist, so nothing is ever sent.</source>
        <translation>La boutique de la personne fictive n’existe pas, rien n’est donc jamais envoyé.</translation>
    </message>
    <message>
        <source>Off: nothing leaves this computer. Choices wait here until you switch it on.</source>
        <translation>Désactivé&#xa0;: rien ne quitte cet ordinateur. Les choix attendent ici jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <source>On: a choice goes to the company it is meant for, and to nobody else.</source>
        <translation>Activé&#xa0;: un choix va à l’entreprise à laquelle il est destiné, et à personne d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send now: %Ln waiting</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>&amp;Envoyer maintenant&#xa0;: %Ln en attente</numerusform>
            <numerusform>&amp;Envoyer maintenant&#xa0;: %Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It must begin with https://, so that nobody on the way can read along.</source>
        <translation>Cette adresse ne peut pas être utilisée. Elle doit commencer par https://, pour que personne ne puisse lire en chemin.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CoverageBar</name>
    <message>
        <source>How much of the export was read</source>
        <translation>Quelle part de l’export a été lue</translation>
    </message>
    <message>
        <source>Read: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Lu&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Laissé de côté exprès&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Unknown to Candor: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Inconnu de Candor&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Unreadable: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Illisible&#xa0;: %1, %2.</translation>
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
    <name>candor::ui::DisagreementCard</name>
    <message>
        <source>They disagree about you</source>
        <translation>Les entreprises se contredisent à votre sujet</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>caché</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>Genre&#xa0;: %1</translation>
    </message>
    <message>
        <source>They cannot all be right. Look at what each rests on.</source>
        <translation>Tout ne peut pas être vrai. Regardez sur quoi repose chaque affirmation.</translation>
    </message>
    <message>
        <source>You told them: %1</source>
        <translation>Vous leur avez dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <translation>Situation amoureuse : %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>Enfants : %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <comment>rented or owned</comment>
        <translation>Logement : %1</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>Revenus : %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The company&apos;s own domain</source>
        <translation>Le propre domaine de l’entreprise</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>A&amp;ddress for choices</source>
        <translation>A&amp;dresse pour les choix</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Company&apos;s domai&amp;n, if it is another one</source>
        <translation>Do&amp;maine de l’entreprise, si c’en est un autre</translation>
    </message>
    <message>
        <source>What you call the company</source>
        <translation>Le nom que vous donnez à l’entreprise</translation>
    </message>
    <message>
        <source>Write the address first. The company&apos;s privacy page names it.</source>
        <translation>Écrivez d’abord l’adresse. La page de confidentialité de l’entreprise l’indique.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointRow</name>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>address, domain of the company</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>No answer from it so far.</source>
        <translation>Pas encore de réponse de sa part.</translation>
    </message>
    <message>
        <source>It says that it is %1.</source>
        <comment>%1: program and version</comment>
        <translation>L’autre côté dit être %1.</translation>
    </message>
    <message>
        <source>It says that it is %1, with the policy %2.</source>
        <translation>L’autre côté dit être %1, avec la politique %2.</translation>
    </message>
    <message>
        <source>It no longer takes: %1.</source>
        <translation>N’est plus accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>rien à envoyer</translation>
    </message>
    <message>
        <source>waits until you are online</source>
        <translation>attend que vous soyez en ligne</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>attend d’être envoyé</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>envoyé, vérification en cours</translation>
    </message>
    <message>
        <source>delivered and checked</source>
        <translation>transmis et vérifié</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>pas accepté</translation>
    </message>
    <message>
        <source>The test went well: it answers and takes choices.</source>
        <translation>Le test a réussi&#xa0;: l’autre côté répond et accepte les choix.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What still waits is not sent any more, and the company keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Ce qui attend encore n’est plus envoyé, et l’entreprise garde ce qu’elle a. Vos choix restent dans l’historique. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Later choices do not reach this company any more; it keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Les choix suivants n’arrivent plus à cette entreprise&#xa0;; elle garde ce qu’elle a. Vos choix restent dans l’historique. Ceci ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>Tout &amp;effacer</translation>
    </message>
    <message>
        <source>Erase my data, keys, backups and settings for good</source>
        <translation>Effacer pour de bon mes données, clés, sauvegardes et réglages</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you saved or printed elsewhere stay. What companies know stays too.</source>
        <translation>Retire tout ce que Candor a écrit sur cet ordinateur, les clés d’abord. Les copies et feuilles que vous avez enregistrées ou imprimées ailleurs restent. Ce que savent les entreprises reste aussi.</translation>
    </message>
    <message>
        <source>Your data, every backup and every key go. Nobody can bring them back.</source>
        <translation>Vos données, chaque sauvegarde et chaque clé disparaissent. Personne ne peut les faire revenir.</translation>
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
    <name>candor::ui::EvidenceList</name>
    <message>
        <source>Records this rests on</source>
        <translation>Enregistrements sur lesquels ceci repose</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidencePhrases</name>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive text</comment>
        <translation>caché</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>pas de date dans cet export</translation>
    </message>
    <message>
        <source>%1, entry %2, byte %3</source>
        <comment>file of an export, place in it</comment>
        <translation>%1, entrée %2, octet %3</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExportHelpCard</name>
    <message>
        <source>How to get your data</source>
        <translation>Comment obtenir vos données</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Company to get your data from</source>
        <translation>Entreprise à qui demander vos données</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileList</name>
    <message>
        <source>Files of this export</source>
        <translation>Fichiers de cet export</translation>
    </message>
</context>
<context>
    <name>candor::ui::FoundCard</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>an import</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>still reading</source>
        <comment>an import</comment>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>traits, ads, records</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>traits</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company, counts</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them touch(es) something sensitive and stay(s) covered.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln d’entre elles touche à un sujet sensible et reste masquée.</numerusform>
            <numerusform>%Ln d’entre elles touchent à un sujet sensible et restent masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become part of your profile when all is read.</source>
        <translation>Elles rejoindront votre profil quand tout sera lu.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HeldBackCard</name>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Nothing is held back here: no limit is set.</source>
        <translation>Rien n’est retenu ici : aucune limite n’est posée.</translation>
    </message>
    <message>
        <source>Nothing is held back here: none of what %1 has for you touches a limit.</source>
        <translation>Rien n’est retenu ici : rien de ce que %1 a pour vous ne touche une limite.</translation>
    </message>
    <message>
        <source>Your limits hold these back, old ones too. They are in no list above and count for nothing.</source>
        <translation>Vos limites retiennent ceci, l’ancien aussi. Rien de cela n’est dans les listes ci-dessus ni ne compte.</translation>
    </message>
    <message numerus="yes">
        <source>Because of your limit on %1: %Ln item(s)</source>
        <comment>%1: a topic</comment>
        <translation>
            <numerusform>À cause de votre limite sur %1 : %Ln élément</numerusform>
            <numerusform>À cause de votre limite sur %1 : %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>items</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held back: %1</source>
        <comment>%1: a topic</comment>
        <translation>Ce qui est retenu : %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryList</name>
    <message>
        <source>Your choices, newest first</source>
        <translation>Vos choix, les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPage</name>
    <message>
        <source>Search your choices</source>
        <translation>Rechercher dans vos choix</translation>
    </message>
    <message>
        <source>&amp;Check the ledger</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>Ann&amp;uler le dernier</translation>
    </message>
    <message>
        <source>No choice matches what you look for.</source>
        <translation>Aucun choix ne correspond à ce que vous cherchez.</translation>
    </message>
    <message>
        <source>No choices yet</source>
        <translation>Pas encore de choix</translation>
    </message>
    <message>
        <source>Every choice you apply is written down here: what, when, for whom, and how far it has come.</source>
        <translation>Chaque choix que vous appliquez est noté ici&#xa0;: quoi, quand, pour qui, et où il en est.</translation>
    </message>
    <message>
        <source>&amp;Decide what they may use</source>
        <translation>&amp;Décider de ce qu’elles peuvent utiliser</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Annulé. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Vos choix</translation>
    </message>
    <message numerus="yes">
        <source>You have made %Ln choice(s)</source>
        <comment>in the history</comment>
        <translation>
            <numerusform>Vous avez fait %Ln choix</numerusform>
            <numerusform>Vous avez fait %Ln choix</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not decided anything yet</source>
        <translation>Vous n’avez encore rien décidé</translation>
    </message>
    <message>
        <source>Each one is a record in a ledger on this computer. A record that was changed or taken out would be noticed.</source>
        <translation>Chacun est un enregistrement dans un registre sur cet ordinateur. Un enregistrement modifié ou retiré se remarquerait.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Vérification de chaque enregistrement…</translation>
    </message>
    <message>
        <source>Your choices still count as they stand. What the history says from that record on is no proof any more.</source>
        <translation>Vos choix comptent toujours tels quels. Ce que dit l’historique à partir de cet enregistrement n’est plus une preuve.</translation>
    </message>
    <message>
        <source>Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this file as it is.</source>
        <translation>Quelqu’un, ou un disque défaillant, a modifié le fichier. Remettez une copie de sauvegarde si vous en avez une, et gardez ce fichier tel quel.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPhrases</name>
    <message>
        <source>replaced since</source>
        <comment>a choice</comment>
        <translation>remplacé depuis</translation>
    </message>
    <message>
        <source>saved here; set it at the company too</source>
        <translation>enregistré ici&#xa0;; réglez-le aussi chez l’entreprise</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a limit</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a limit</comment>
        <translation>en vigueur</translation>
    </message>
</context>
<context>
    <name>candor::ui::ImportCard</name>
    <message>
        <source>Bring your data</source>
        <translation>Importer vos données</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Importer mes données…</translation>
    </message>
    <message>
        <source>Bring a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The zip files as the company sent them: all parts together, not unpacked. Everything is read on this computer; the files themselves stay as they are.</source>
        <translation>Les fichiers zip tels que l’entreprise les a envoyés&#xa0;: toutes les parties ensemble, non décompressées. Tout est lu sur cet ordinateur&#xa0;; les fichiers eux-mêmes restent tels quels.</translation>
    </message>
    <message>
        <source>Bring my data</source>
        <translation>Importer mes données</translation>
    </message>
    <message>
        <source>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</source>
        <translation>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at what is in these files…</source>
        <translation>Examen du contenu de ces fichiers…</translation>
    </message>
    <message>
        <source>Adding it to your profile…</source>
        <translation>Ajout à votre profil…</translation>
    </message>
    <message>
        <source>All is read; this takes a moment.</source>
        <translation>Tout est lu&#xa0;; cela prend un instant.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>43 %: 12 MB of 28 MB</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 is here: %2, %3.</source>
        <comment>product, records, traits</comment>
        <translation>%1 est là&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;profile</source>
        <translation>Voir votre pro&amp;fil</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was kept.</source>
        <translation>Arrêté. Rien de ces fichiers n’a été gardé.</translation>
    </message>
    <message>
        <source>Choose &amp;other files…</source>
        <translation>Choisir d’au&amp;tres fichiers…</translation>
    </message>
    <message>
        <source>Let go: Candor reads it here.</source>
        <translation>Lâchez&#xa0;: Candor le lit ici.</translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window</source>
        <translation>Déposez un export n’importe où sur cette fenêtre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 are read. That stays, also when you close Candor: the next start offers to go on.</source>
        <comment>a share</comment>
        <translation>%1 sont lus. Cela reste, même si vous fermez Candor : au prochain démarrage, vous pourrez continuer.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Rien n’est encore lu.</translation>
    </message>
    <message>
        <source>Reading went on where it had stopped.</source>
        <translation>La lecture a repris là où elle s’était arrêtée.</translation>
    </message>
    <message>
        <source>These files are not as they were when reading was interrupted, so they were read from the beginning.</source>
        <translation>Ces fichiers ne sont plus tels qu’au moment de l’interruption ; ils ont donc été lus depuis le début.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unpack to far more than such files usually hold and were left unread.</source>
        <translation>
            <numerusform>%Ln fichier contient, une fois décompressé, bien plus que d’habitude et n’a pas été lu.</numerusform>
            <numerusform>%Ln fichiers contiennent, une fois décompressés, bien plus que d’habitude et n’ont pas été lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide whether it is worth it.</source>
        <translation>À vous de décider si cela en vaut la peine.</translation>
    </message>
    <message>
        <source>Reading it anyway may take hours, and the data kept on this computer may grow by many gigabytes. You can pause or stop it at any time.</source>
        <translation>Lire quand même peut prendre des heures, et les données gardées sur cet ordinateur peuvent grossir de plusieurs gigaoctets. Vous pouvez mettre en pause ou arrêter à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Read anyway</source>
        <translation>Li&amp;re quand même</translation>
    </message>
</context>
<context>
    <name>candor::ui::InterruptedCard</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Go on reading %1 (%2)?</source>
        <comment>files, share read</comment>
        <translation>Continuer la lecture de %1 (%2) ?</translation>
    </message>
    <message>
        <source>Reading was interrupted. What was read is kept aside; it is not part of your profile yet.</source>
        <translation>La lecture a été interrompue. Ce qui a été lu est mis de côté ; cela ne fait pas encore partie de votre profil.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or connect the disk it is on, and look again. What was read is kept aside until then.</source>
        <translation>Le fichier n’est plus à sa place. Remettez-le, ou branchez le disque où il se trouve, puis regardez de nouveau. Ce qui a été lu reste de côté jusque-là.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Continuer la lecture</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <comment>for a file</comment>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>&amp;Supprimer ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>candor::ui::KeysCard</name>
    <message>
        <source>What opens your data</source>
        <translation>Ce qui ouvre vos données</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase</source>
        <translation>Changer ma &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Make a new one: the old code stops working</source>
        <translation>En faire un nouveau : l’ancien code ne marche plus</translation>
    </message>
    <message>
        <source>Keep the code I have</source>
        <translation>Garder le code que j’ai</translation>
    </message>
    <message>
        <source>Pri&amp;nt it</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>It is on paper: &amp;hide it</source>
        <translation>Il est sur papier : le &amp;cacher</translation>
    </message>
    <message>
        <source>Print it or write it down now. It is shown this once and kept nowhere.</source>
        <translation>Imprimez-le ou notez-le maintenant. Il n’est montré que cette fois et n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more. This cannot be undone.</source>
        <translation>Le code que vous avez n’ouvrira plus rien. C’est irréversible.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing any more.</source>
        <translation>Votre phrase secrète est changée. L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Your passphrase: as strong as it is long. Each guess costs a thief half a second and much memory.</source>
        <translation>Votre phrase secrète : aussi forte qu’elle est longue. Chaque essai coûte à un voleur une demi-seconde et beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your computer can open your data.</source>
        <translation>Un code de secours sur papier : personne ne peut le deviner, mais qui trouve la feuille et a votre ordinateur peut ouvrir vos données.</translation>
    </message>
    <message>
        <source>No recovery code yet. With one on paper, a forgotten passphrase loses nothing.</source>
        <translation>Pas encore de code de secours. Avec un code sur papier, une phrase secrète oubliée ne fait rien perdre.</translation>
    </message>
    <message>
        <source>A key file: whoever can read that file can open your data.</source>
        <translation>Un fichier de clé : qui peut lire ce fichier peut ouvrir vos données.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code</source>
        <translation>Faire un nouveau code de &amp;secours</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code</source>
        <translation>Faire un code de &amp;secours</translation>
    </message>
</context>
<context>
    <name>candor::ui::Ledger</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>X · Location: refused</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · before: %3</source>
        <comment>time, cause, what was in force</comment>
        <translation>%1 · %2 · avant&#xa0;: %3</translation>
    </message>
    <message>
        <source>The ledger is in order. It has no record yet.</source>
        <translation>Le registre est en ordre. Il n’a encore aucun enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is in order: all %Ln record(s) are as they were written, each one linked to the one before.</source>
        <translation>
            <numerusform>Le registre est en ordre&#xa0;: son %Ln enregistrement est tel qu’il a été écrit.</numerusform>
            <numerusform>Le registre est en ordre&#xa0;: ses %Ln enregistrements sont tels qu’ils ont été écrits, chacun lié au précédent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the ledger is missing.</source>
        <translation>L’enregistrement %1 du registre manque.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was changed after it was written.</source>
        <translation>L’enregistrement %1 du registre a été modifié après avoir été écrit.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not linked to the one before it.</source>
        <translation>L’enregistrement %1 du registre n’est pas lié à celui qui le précède.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was emptied, and nothing says who asked for it.</source>
        <translation>L’enregistrement %1 du registre a été vidé, et rien ne dit qui l’a demandé.</translation>
    </message>
    <message>
        <source>The ledger ends too early: records at its end are gone.</source>
        <translation>Le registre se termine trop tôt&#xa0;: des enregistrements à la fin ont disparu.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: a later state of it was seen here before.</source>
        <translation>Le registre est une copie plus ancienne&#xa0;: un état plus récent a déjà été vu ici.</translation>
    </message>
    <message>
        <source>What was noted outside the ledger, to check its end against, is gone.</source>
        <translation>Ce qui était noté hors du registre, pour en vérifier la fin, a disparu.</translation>
    </message>
    <message>
        <source>This ledger belongs to other data than these.</source>
        <translation>Ce registre appartient à d’autres données que celles-ci.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was written by another device than the ledger names.</source>
        <translation>L’enregistrement %1 du registre vient d’un autre appareil que celui que le registre nomme.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not the one that was signed for.</source>
        <translation>L’enregistrement %1 du registre n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>Nothing was signed for record %1 of the ledger, its newest.</source>
        <translation>Aucune signature n’existe pour l’enregistrement %1 du registre, le plus récent.</translation>
    </message>
    <message>
        <source>Limit · %1: %2</source>
        <comment>Limit · Gambling: set</comment>
        <translation>Limite · %1 : %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, cause</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitPhrases</name>
    <message>
        <source>It still holds. The wait is over: you can lift it now.</source>
        <translation>Cela tient encore. L’attente est finie : vous pouvez lever maintenant.</translation>
    </message>
    <message>
        <source>It holds. You asked to lift it: possible from %1 on, in %2.</source>
        <comment>%1: day and time, %2: 7 days</comment>
        <translation>Cela tient. Vous avez demandé de lever : possible à partir du %1, encore %2.</translation>
    </message>
    <message>
        <source>Holds since %1. Wait before lifting: %2.</source>
        <comment>%1: a day, %2: 7 days</comment>
        <translation>Tient depuis le %1. Attente avant la levée : %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitRow</name>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>La lever maintenant</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <comment>%1: a limit</comment>
        <translation>La garder : %1</translation>
    </message>
    <message>
        <source>Lift it now: %1</source>
        <comment>%1: a limit</comment>
        <translation>La lever maintenant : %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Wait before a limit can be lifted</source>
        <translation>Attente avant de pouvoir lever une limite</translation>
    </message>
    <message>
        <source>A limit means none: nothing about its topic is used or shown here, whatever the switches say. It holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.</source>
        <translation>Une limite veut dire : rien. Rien sur son sujet n’est utilisé ni montré ici, quoi que disent les interrupteurs. Elle tient tout de suite. Pour la lever, vous demandez d’abord, puis vous attendez. Seul compte le temps où un ordinateur est allumé.</translation>
    </message>
    <message>
        <source>Wait before lifting: %1</source>
        <comment>%1: 7 days</comment>
        <translation>Attente avant la levée : %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsSection</name>
    <message>
        <source>Limits, care mode, and what is held back</source>
        <translation>Limites, mode protégé et ce qui est retenu</translation>
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
    <name>candor::ui::Outcome</name>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <comment>4 ads go</comment>
        <translation>
            <numerusform>%Ln s’en va</numerusform>
            <numerusform>%Ln s’en vont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come(s)</source>
        <comment>4 ads come</comment>
        <translation>
            <numerusform>%Ln arrive</numerusform>
            <numerusform>%Ln arrivent</numerusform>
        </translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation>popularité %1</translation>
    </message>
    <message>
        <source>rests on nothing about you</source>
        <translation>ne repose sur rien à votre sujet</translation>
    </message>
    <message>
        <source>leaves: rested on %1</source>
        <translation>s’en va&#xa0;: reposait sur %1</translation>
    </message>
    <message>
        <source>leaves: others come before it</source>
        <translation>s’en va&#xa0;: d’autres passent devant</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln offer(s) stay where they are.</source>
        <translation>
            <numerusform>L’offre (%Ln) reste où elle est.</numerusform>
            <numerusform>Les %Ln offres restent où elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln ad(s) stay where they are.</source>
        <translation>
            <numerusform>La publicité (%Ln) reste où elle est.</numerusform>
            <numerusform>Les %Ln publicités restent où elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) stay</source>
        <translation>
            <numerusform>%Ln offre reste</numerusform>
            <numerusform>%Ln offres restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) stay</source>
        <translation>
            <numerusform>%Ln publicité reste</numerusform>
            <numerusform>%Ln publicités restent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 ads stay, 4 go, 4 come</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The list keeps %1 of its order.</source>
        <translation>La liste garde %1 de son ordre.</translation>
    </message>
    <message>
        <source>The switch that matters most here: %1.</source>
        <translation>L’interrupteur qui compte le plus ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Strongest switch: %1.</source>
        <translation>Interrupteur le plus fort&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Apply: %1, %2</source>
        <comment>Apply: 4 go, 4 come</comment>
        <translation>App&amp;liquer&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply: %Ln change(s)</source>
        <translation>
            <numerusform>App&amp;liquer&#xa0;: %Ln modification</numerusform>
            <numerusform>App&amp;liquer&#xa0;: %Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::OverviewPage</name>
    <message>
        <source>Candor has nothing to show yet</source>
        <translation>Candor n’a encore rien à montrer</translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. Bring such a copy, and you see here what they think of you. Nothing leaves this computer.</source>
        <translation>Les entreprises doivent vous donner une copie de ce qu’elles détiennent sur vous. Importez une telle copie, et vous verrez ici ce qu’elles pensent de vous. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Importer mes données…</translation>
    </message>
    <message>
        <source>Companies hold opinions about you. Here you will see them.</source>
        <translation>Les entreprises ont des opinions sur vous. Vous les verrez ici.</translation>
    </message>
    <message>
        <source>The exports you brought hold no opinions about you</source>
        <translation>Les exports que vous avez importés ne contiennent pas d’opinions sur vous</translation>
    </message>
    <message>
        <source>That does not mean that there are none: some companies leave what they inferred out of an export.</source>
        <translation>Cela ne veut pas dire qu’il n’y en a pas&#xa0;: certaines entreprises ne mettent pas dans un export ce qu’elles ont déduit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinion(s)</source>
        <comment>1,204 opinions; follows &apos;hold&apos;</comment>
        <translation>
            <numerusform>%Ln opinion</numerusform>
            <numerusform>%Ln opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) hold %1 about you</source>
        <translation>
            <numerusform>%Ln entreprise a %1 sur vous</numerusform>
            <numerusform>%Ln entreprises ont %1 sur vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es) something sensitive.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln touche à un sujet sensible.</numerusform>
            <numerusform>%Ln touchent à un sujet sensible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other or you on %Ln point(s).</source>
        <translation>
            <numerusform>Elles se contredisent ou vous contredisent sur %Ln point.</numerusform>
            <numerusform>Elles se contredisent ou vous contredisent sur %Ln points.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ads from %2 reached you partly because you resemble other people.</source>
        <translation>%1 des publicités de %2 vous ont atteint en partie parce que vous ressemblez à d’autres personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln interest(s) from what you did.</source>
        <translation>
            <numerusform>Candor a déduit %Ln centre d’intérêt de ce que vous avez fait.</numerusform>
            <numerusform>Candor a déduit %Ln centres d’intérêt de ce que vous avez fait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Making your encrypted file. This takes about a second.</source>
        <translation>Création de votre fichier chiffré. Cela prend environ une seconde.</translation>
    </message>
    <message>
        <source>&amp;Make my encrypted file</source>
        <translation>&amp;Créer mon fichier chiffré</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %Ln character(s); several words are best</source>
        <translation>
            <numerusform>&amp;Phrase secrète, au moins %Ln caractère&#xa0;; le mieux est d’utiliser plusieurs mots</numerusform>
            <numerusform>&amp;Phrase secrète, au moins %Ln caractères&#xa0;; le mieux est d’utiliser plusieurs mots</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La même encore &amp;une fois</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Trop court&#xa0;: au moins %Ln caractère.</numerusform>
            <numerusform>Trop court&#xa0;: au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same. Type the second one again.</source>
        <translation>Les deux ne sont pas identiques. Tapez la deuxième de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Masquer ce que je tape</translation>
    </message>
    <message>
        <source>Changing it. This takes about two seconds, on purpose.</source>
        <translation>Changement en cours. Cela prend environ deux secondes, exprès.</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase</source>
        <translation>&amp;Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>Your data lie encrypted in one file on this computer. The passphrase opens it.</source>
        <translation>Vos données sont chiffrées dans un seul fichier sur cet ordinateur. La phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>From then on the old passphrase opens nothing any more. A recovery code stays as it is.</source>
        <translation>Dès lors, l’ancienne phrase secrète n’ouvre plus rien. Un code de secours reste tel quel.</translation>
    </message>
    <message>
        <source>We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in the file; write it down and keep it in a safe place.</source>
        <translation>Nous ne pouvons pas réinitialiser votre phrase secrète. Qui l’oublie et n’a pas de code de secours perd ce qui est dans le fichier ; notez-la et gardez-la en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewCard</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>&amp;What is missing?</source>
        <translation>&amp;Que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>After your change</source>
        <translation>Après votre modification</translation>
    </message>
    <message>
        <source>Your offers, before and after</source>
        <translation>Vos offres, avant et après</translation>
    </message>
    <message>
        <source>Your ads, before and after</source>
        <translation>Vos publicités, avant et après</translation>
    </message>
    <message>
        <source>illustration · %1</source>
        <comment>%1: name of the rules</comment>
        <translation>illustration · %1</translation>
    </message>
    <message>
        <source>%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count all the same.</source>
        <translation>%1 n’a indiqué aucune offre à Candor, il n’y a donc rien à montrer d’avance. Vos choix comptent quand même.</translation>
    </message>
    <message>
        <source>Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your choices count all the same.</source>
        <translation>Absent de cet export&#xa0;: les publicités que %1 vous a montrées. On ne peut donc rien montrer d’avance. Vos choix comptent quand même.</translation>
    </message>
    <message>
        <source>Looking at what you were shown…</source>
        <translation>Examen de ce qui vous a été montré…</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh the reasons that advertisers named for your ads: the more often one was named, the more it counts. They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you were shown before can appear.</source>
        <translation>Ceci montre ce que signifie votre choix&#xa0;; cela ne prédit pas ce que %1 montrera. Les règles pèsent les raisons que les annonceurs ont données pour vos publicités&#xa0;: plus une raison a été donnée souvent, plus elle compte. Elles ne connaissent ni les prix, ni les budgets, ni l’heure, ni ce que %1 garde pour soi. Seules des publicités déjà montrées peuvent apparaître.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much companies hold about you that speaks for an offer, and how popular it is. They do not know what %1 itself has stored about you, its stock or its prices.</source>
        <translation>Ceci montre ce que signifie votre choix&#xa0;; cela ne prédit pas ce que %1 montrera. Les règles pèsent ce qui, parmi les données que les entreprises détiennent sur vous, parle pour une offre, et sa popularité. Elles ne savent pas ce que %1 a enregistré de son côté sur vous, ni ses stocks, ni ses prix.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much %1 holds about you that speaks for an offer of this catalogue, and how popular it is. They know no bids and budgets, and not whether %1 would show these offers at all.</source>
        <translation>Ceci montre ce que votre choix signifie ; cela ne prédit pas ce que %1 montrera. Les règles pèsent ce que %1 détient sur vous et qui parle pour une offre de ce catalogue, et sa popularité. Elles ne connaissent ni enchères ni budgets, ni si %1 montrerait seulement ces offres.</translation>
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
    <name>candor::ui::ProfilePage</name>
    <message>
        <source>Traits</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Nothing is known about you here yet</source>
        <translation>Rien n’est encore connu de vous ici</translation>
    </message>
    <message>
        <source>No traits yet</source>
        <translation>Pas encore de caractéristiques</translation>
    </message>
    <message>
        <source>Traits come out of the exports you bring: what a company concluded about you, and what you told it.</source>
        <translation>Les caractéristiques viennent des exports que vous importez&#xa0;: ce qu’une entreprise a conclu à votre sujet, et ce que vous lui avez dit.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Importer mes données…</translation>
    </message>
    <message numerus="yes">
        <source>Companies keep %Ln trait(s) of you</source>
        <translation>
            <numerusform>Les entreprises conservent %Ln caractéristique de vous</numerusform>
            <numerusform>Les entreprises conservent %Ln caractéristiques de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 traits match what you look for</source>
        <translation>
            <numerusform>%Ln caractéristique sur %1 correspond à votre recherche</numerusform>
            <numerusform>%Ln caractéristiques sur %1 correspondent à votre recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told them %Ln of these yourself; the others they concluded, matched or were given.</source>
        <translation>
            <numerusform>Vous en avez donné %Ln vous-même&#xa0;; les autres, elles les ont conclues, recoupées ou reçues.</numerusform>
            <numerusform>Vous en avez donné %Ln vous-même&#xa0;; les autres, elles les ont conclues, recoupées ou reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>They concluded them, matched them or were given them. Choose one to see what it rests on.</source>
        <translation>Elles les ont conclues, recoupées ou reçues. Choisissez-en une pour voir sur quoi elle repose.</translation>
    </message>
    <message>
        <source>Not in this export: what %1 concluded about you. That does not mean that there is nothing.</source>
        <translation>Absent de cet export&#xa0;: ce que %1 a conclu à votre sujet. Cela ne veut pas dire qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>No trait matches</source>
        <translation>Aucune caractéristique ne correspond</translation>
    </message>
    <message>
        <source>What you look for is not in these exports. That does not mean that no company knows it.</source>
        <translation>Ce que vous cherchez n’est pas dans ces exports. Cela ne veut pas dire qu’aucune entreprise ne le sait.</translation>
    </message>
    <message>
        <source>What %1 concluded about you is not in this export. That does not mean that there is nothing.</source>
        <translation>Ce que %1 a conclu à votre sujet n’est pas dans cet export. Cela ne veut pas dire qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>Show &amp;all traits</source>
        <translation>Montrer &amp;toutes les caractéristiques</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln trait(s) from what you did</source>
        <translation>
            <numerusform>Candor a déduit %Ln caractéristique de ce que vous avez fait</numerusform>
            <numerusform>Candor a déduit %Ln caractéristiques de ce que vous avez fait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln more from what you did, as advertisers would. No company says them.</source>
        <translation>
            <numerusform>Candor en a déduit %Ln de plus de ce que vous avez fait, comme le ferait la publicité. Aucune entreprise ne le dit.</numerusform>
            <numerusform>Candor en a déduit %Ln de plus de ce que vous avez fait, comme le ferait la publicité. Aucune entreprise ne les dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company says them. Advertisers would come to the same from what companies kept.</source>
        <translation>Aucune entreprise ne les dit. La publicité arriverait au même résultat avec ce que les entreprises ont gardé.</translation>
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
    <message>
        <source>Go &amp;on</source>
        <comment>with what is paused</comment>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <comment>title of an ad</comment>
        <translation>Pourquoi «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · pas utilisé</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Whoever looks: nothing about you.</source>
        <translation>Quelle que soit la personne&#xa0;: rien sur vous.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, sensible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s)</source>
        <translation>
            <numerusform>%Ln autre raison</numerusform>
            <numerusform>%Ln autres raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>topic of the offer</source>
        <translation>sujet de l’offre</translation>
    </message>
</context>
<context>
    <name>candor::ui::RecoverySheet</name>
    <message>
        <source>Recovery code for Candor</source>
        <translation>Code de secours pour Candor</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and your computer can open your data. Keep it where you keep your passport, not beside the computer.</source>
        <translation>Qui détient cette feuille et votre ordinateur peut ouvrir vos données. Gardez-la avec votre passeport, pas à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>To use it, open Candor, choose &quot;Use a recovery code&quot; and type it. Dashes and small letters do not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not occur. When you make a new code, this one opens nothing any more.</source>
        <translation>Pour l’utiliser, ouvrez Candor, choisissez « Utiliser un code de secours » et tapez-le. Tirets et minuscules sont sans importance. 0 est toujours le chiffre zéro et 1 le chiffre un : les lettres O, I, L et U n’apparaissent pas. Si vous faites un nouveau code, celui-ci n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SelvesCard</name>
    <message>
        <source>As somebody else</source>
        <translation>Comme quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Try other sel&amp;ves</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Would you be shown something else if you were of another age or gender, spoke another language, lived elsewhere or had another device? Candor tries it with the same rules. It tells what one attribute does to this list, and nothing about anybody&apos;s intent.</source>
        <translation>Verriez-vous autre chose si vous aviez un autre âge ou un autre genre, parliez une autre langue, viviez ailleurs ou aviez un autre appareil ? Candor l’essaie avec les mêmes règles. Cela dit ce qu’un seul trait fait à cette liste, et rien de l’intention de qui que ce soit.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>There is nothing to try: no item here asks for an age, a gender, a language, a place or a device that %1 holds about you.</source>
        <translation>Il n’y a rien à essayer : aucun élément ici ne demande un âge, un genre, une langue, un lieu ou un appareil que %1 détient sur vous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, which change less.</source>
        <translation>
            <numerusform>%Ln autre, qui change moins.</numerusform>
            <numerusform>%Ln autres, qui changent moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few days in the export to tell what is chance.</source>
        <translation>L’export compte trop peu de jours pour dire ce qui relève du hasard.</translation>
    </message>
    <message numerus="yes">
        <source>By chance alone up to %Ln item(s) change: that much differs when the same rules are tried twice on the same person.</source>
        <translation>
            <numerusform>Par le seul hasard, jusqu’à %Ln élément change : c’est ce qui diffère quand les mêmes règles sont essayées deux fois sur la même personne.</numerusform>
            <numerusform>Par le seul hasard, jusqu’à %Ln éléments changent : c’est ce qui diffère quand les mêmes règles sont essayées deux fois sur la même personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer %1</source>
        <comment>a value such as an age</comment>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values such as ages</comment>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, sensible</translation>
    </message>
    <message>
        <source>this alone</source>
        <translation>ceci seul</translation>
    </message>
    <message>
        <source>this and what goes with it</source>
        <translation>ceci et ce qui va avec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) change</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%Ln élément change</numerusform>
            <numerusform>%Ln éléments changent</numerusform>
        </translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>plus que le hasard</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>pas plus que le hasard</translation>
    </message>
    <message>
        <source>average price %1 higher</source>
        <translation>prix moyen plus élevé de %1</translation>
    </message>
    <message>
        <source>average price %1 lower</source>
        <translation>prix moyen plus bas de %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SensitiveCard</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Sensitive topics</source>
        <translation>Sujets sensibles</translation>
    </message>
    <message>
        <source>Covered until you hold the button. Nobody looking over your shoulder sees them.</source>
        <translation>Cachés tant que vous ne maintenez pas le bouton. Personne ne les voit par-dessus votre épaule.</translation>
    </message>
    <message>
        <source>Nothing in your exports touches health, faith, money trouble or another sensitive topic, as far as Candor&apos;s list of words can tell.</source>
        <translation>Rien dans vos exports ne touche à la santé, à la religion, aux soucis d’argent ou à un autre sujet sensible, pour autant que la liste de mots de Candor le reconnaisse.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sensitive topic</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sensitive topic, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See them in the profile</source>
        <translation>Les voir dans le profil</translation>
    </message>
</context>
<context>
    <name>candor::ui::SetAllPill</name>
    <message>
        <source>Set all switches</source>
        <translation>Régler tous les interrupteurs</translation>
    </message>
    <message>
        <source>Set all…</source>
        <translation>Tout régler…</translation>
    </message>
    <message numerus="yes">
        <source>Pause everything for %Ln day(s)</source>
        <translation>
            <numerusform>Tout mettre en pause pour %Ln jour</numerusform>
            <numerusform>Tout mettre en pause pour %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SettingsPage</name>
    <message>
        <source>Candor as it suits you</source>
        <translation>Candor à votre goût</translation>
    </message>
    <message>
        <source>These settings hold nothing about you. They apply at once, also while Candor is locked.</source>
        <translation>Ces réglages ne contiennent rien sur vous. Ils s’appliquent tout de suite, même quand Candor est verrouillé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>What companies wrote stays in the language they wrote it in.</source>
        <translation>Ce que les entreprises ont écrit reste dans la langue où elles l’ont écrit.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>look</comment>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours never say anything alone: a word or a sign always says the same.</source>
        <translation>Les couleurs ne disent jamais rien seules&#xa0;: un mot ou un signe dit toujours la même chose.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The usual size is 100 %. At 200 % everything is twice as large.</source>
        <translation>La taille habituelle est 100&#xa0;%. À 200&#xa0;%, tout est deux fois plus grand.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>Cop&amp;ier le chemin</translation>
    </message>
    <message>
        <source>You are looking at the sample person. Leaving removes everything you did here.</source>
        <translation>Vous regardez la personne fictive. En la quittant, tout ce que vous avez fait ici est effacé.</translation>
    </message>
    <message>
        <source>Locking closes your data. Nobody sees them without your passphrase, not even with this computer in their hands.</source>
        <translation>Verrouiller ferme vos données. Personne ne les voit sans votre phrase secrète, même avec cet ordinateur en main.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample person</source>
        <translation>&amp;Quitter la personne fictive</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>The sample person&apos;s data are in a temporary folder and vanish when you leave.</source>
        <translation>Les données de la personne fictive sont dans un dossier temporaire et disparaissent quand vous la quittez.</translation>
    </message>
    <message>
        <source>In one encrypted file in this folder: %1</source>
        <translation>Dans un fichier chiffré de ce dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SharedOpinionCard</name>
    <message>
        <source>Several of them think so</source>
        <translation>Plusieurs d’entre elles le pensent</translation>
    </message>
    <message>
        <source>Something sensitive, covered here</source>
        <translation>Quelque chose de sensible, masqué ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that hold one opinion</comment>
        <translation>
            <numerusform>%Ln entreprise</numerusform>
            <numerusform>%Ln entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>opinions that several companies hold</comment>
        <translation>
            <numerusform>Et %Ln autre</numerusform>
            <numerusform>Et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SinceCard</name>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>no change</source>
        <comment>between two exports</comment>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>What they say now and did not before</source>
        <translation>Ce qu’ils disent maintenant et ne disaient pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>kind of statement, value</comment>
        <translation>%1 : maintenant %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a statement about a person</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>What they no longer say</source>
        <translation>Ce qu’ils ne disent plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceCard</name>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>See its traits</source>
        <translation>Voir ses caractéristiques</translation>
    </message>
    <message>
        <source>Forget this export…</source>
        <translation>Oublier cet export…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln fichier illisible</numerusform>
            <numerusform>%Ln fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>Brought on %1.</source>
        <translation>Importé le %1.</translation>
    </message>
    <message>
        <source>Its records are from %1.</source>
        <comment>%1: two days</comment>
        <translation>Période des enregistrements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its records carry no date.</source>
        <translation>Ses enregistrements ne portent pas de date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different ad(s)</source>
        <translation>
            <numerusform>%Ln publicité</numerusform>
            <numerusform>%Ln publicités différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, warning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln file(s)</source>
        <translation>
            <numerusform>Montrer %Ln fichier</numerusform>
            <numerusform>Montrer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Masquer les fichiers</translation>
    </message>
    <message>
        <source>Everything that only this export tells is removed from this computer: records, traits and ads. Your choices and their history stay. This cannot be undone, but you can bring the file again.</source>
        <translation>Tout ce que seul cet export dit est supprimé de cet ordinateur&#xa0;: enregistrements, caractéristiques et publicités. Vos choix et leur historique restent. Ceci ne peut pas être annulé, mais vous pouvez importer le fichier de nouveau.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceHealthCard</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln fichier illisible</numerusform>
            <numerusform>%Ln fichiers illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourcesPage</name>
    <message>
        <source>You have not brought any data yet</source>
        <translation>Vous n’avez encore importé aucune donnée</translation>
    </message>
    <message numerus="yes">
        <source>What Candor knows about you comes from %Ln export(s)</source>
        <translation>
            <numerusform>Ce que Candor sait de vous vient de %Ln export</numerusform>
            <numerusform>Ce que Candor sait de vous vient de %Ln exports</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. It stays on this computer.</source>
        <translation>Les entreprises doivent vous donner une copie de ce qu’elles détiennent sur vous. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>They are read and kept on this computer. Only your choices are ever sent, each to one company.</source>
        <translation>Les exports sont lus et gardés sur cet ordinateur. Seuls vos choix sont envoyés, chacun à une seule entreprise.</translation>
    </message>
</context>
<context>
    <name>candor::ui::Switches</name>
    <message>
        <source>%1: %2</source>
        <comment>3 traits: Tea, Trains, Oulu</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>saved here</source>
        <comment>state of a choice</comment>
        <translation>enregistré ici</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a switch</comment>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>candor::ui::SwitchesCard</name>
    <message>
        <source>Switches</source>
        <translation>Interrupteurs</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, nothing known of them here</source>
        <comment>kinds of data</comment>
        <translation>
            <numerusform>%Ln autre, rien n’en est connu ici</numerusform>
            <numerusform>%Ln autres, rien n’en est connu ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitFilterBar</name>
    <message>
        <source>Search your traits</source>
        <translation>Rechercher dans vos caractéristiques</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Comment elles le savent</translation>
    </message>
    <message>
        <source>&amp;Sensitive only</source>
        <translation>Se&amp;nsibles seulement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Par entreprise</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Le plus d’enregistrements d’abord</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Toutes les entreprises</translation>
    </message>
    <message>
        <source>However they know</source>
        <translation>Quelle que soit l’origine</translation>
    </message>
    <message>
        <source>Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.</source>
        <translation>Les valeurs sensibles sont cachées. Maintenez la souris ou la barre d’espace sur l’une d’elles pour la voir.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitList</name>
    <message>
        <source>Traits</source>
        <translation>Caractéristiques</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitPanel</name>
    <message>
        <source>The chosen trait</source>
        <translation>La caractéristique choisie</translation>
    </message>
    <message>
        <source>Choose a trait to see who says so, and which records it rests on.</source>
        <translation>Choisissez une caractéristique pour voir qui l’affirme, et sur quels enregistrements elle repose.</translation>
    </message>
    <message>
        <source>Sensitive value</source>
        <translation>Valeur sensible</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>%1: two days</comment>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not seen for more than half a year.</source>
        <translation>Pas vue depuis plus de six mois.</translation>
    </message>
    <message>
        <source>No date in this export</source>
        <translation>Pas de date dans cet export</translation>
    </message>
    <message>
        <source>The company does not say when it learned this.</source>
        <translation>L’entreprise ne dit pas quand elle l’a appris.</translation>
    </message>
    <message>
        <source>How sure the company says it is: %1</source>
        <translation>À quel point l’entreprise se dit sûre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln record(s)</source>
        <translation>
            <numerusform>Repose sur %Ln enregistrement</numerusform>
            <numerusform>Repose sur %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Vue le %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::Traits</name>
    <message>
        <source>not disclosed by %1</source>
        <comment>a value</comment>
        <translation>non dévoilé par %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>%1: today, 3 days ago</comment>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>pas de date dans cet export</translation>
    </message>
    <message>
        <source>you told them</source>
        <comment>mark of a trait</comment>
        <translation>donnée par vous</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>mark of a trait</comment>
        <translation>sensible</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>mark of a trait, at the company</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <comment>mark of a trait</comment>
        <translation>date de plus de six mois</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>cachée</translation>
    </message>
    <message>
        <source>derived by Candor</source>
        <comment>mark of a trait</comment>
        <translation>déduit par Candor</translation>
    </message>
    <message>
        <source>from what %1 kept</source>
        <comment>%1: a company</comment>
        <translation>d’après ce que %1 a gardé</translation>
    </message>
</context>
<context>
    <name>candor::ui::UnlockPage</name>
    <message>
        <source>Candor is locked</source>
        <translation>Candor est verrouillé</translation>
    </message>
    <message>
        <source>What is inside is encrypted until you open it.</source>
        <translation>Ce qu’il contient est chiffré jusqu’à ce que vous l’ouvriez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Opening. This takes about a second, on purpose.</source>
        <translation>Ouverture. Cela prend environ une seconde, exprès.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Masquer ce que je tape</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Utiliser un code de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Recovery code; dashes and small letters do not matter</source>
        <translation>Code de &amp;secours ; tirets et minuscules sont sans importance</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Utiliser la &amp;phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong tries Candor waits before the next one: %Ln second(s).</source>
        <translation>
            <numerusform>Après plusieurs essais faux, Candor attend avant le suivant : %Ln seconde.</numerusform>
            <numerusform>Après plusieurs essais faux, Candor attend avant le suivant : %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery code.</source>
        <translation>Ce n’est pas un code de secours complet.</translation>
    </message>
    <message>
        <source>Nothing was tried, and your data are still locked.</source>
        <translation>Rien n’a été essayé, et vos données sont toujours verrouillées.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has nine groups; the last is one character.</source>
        <translation>Comparez-le avec votre feuille, groupe par groupe. Il a neuf groupes ; le dernier est un seul caractère.</translation>
    </message>
    <message numerus="yes">
        <source>A backup opens. It lacks the last %Ln record(s) of your choices, and what you brought after it.</source>
        <translation>
            <numerusform>Une sauvegarde s’ouvre. Il y manque la dernière entrée (%Ln) de vos choix et ce que vous avez apporté ensuite.</numerusform>
            <numerusform>Une sauvegarde s’ouvre. Il y manque les %Ln dernières entrées de vos choix et ce que vous avez apporté ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens. It lacks what you brought after it; every choice is in it.</source>
        <translation>Une sauvegarde s’ouvre. Il y manque ce que vous avez apporté ensuite ; chaque choix y est.</translation>
    </message>
    <message>
        <source>The file with your data is damaged.</source>
        <translation>Le fichier de vos données est abîmé.</translation>
    </message>
    <message>
        <source>You can go back to how it was. The newest import in it is of %1. The damaged file is kept beside.</source>
        <translation>Vous pouvez revenir à l’état d’avant. Le dernier import y date du %1. Le fichier abîmé est gardé à côté.</translation>
    </message>
    <message>
        <source>You can go back to how it was. Nothing was imported by then. The damaged file is kept beside.</source>
        <translation>Vous pouvez revenir à l’état d’avant. Rien n’était encore importé. Le fichier abîmé est gardé à côté.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of %1</source>
        <translation>&amp;Revenir à la sauvegarde du %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::WelcomePage</name>
    <message>
        <source>See what companies think of you, and decide what they may use</source>
        <translation>Voyez ce que les entreprises pensent de vous, et décidez de ce qu’elles peuvent utiliser</translation>
    </message>
    <message>
        <source>Candor works on this computer alone. There is no account, and nobody counts what you do here.</source>
        <translation>Candor fonctionne uniquement sur cet ordinateur. Il n’y a pas de compte, et personne ne compte ce que vous faites ici.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Try with a sample person</source>
        <translation>&amp;Essayer avec une personne fictive</translation>
    </message>
    <message>
        <source>&amp;Bring my data</source>
        <translation>&amp;Importer mes données</translation>
    </message>
    <message>
        <source>Reading the sample person&apos;s data. This takes a few seconds.</source>
        <translation>Lecture des données de la personne fictive. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>A passphrase for your data</source>
        <translation>Une phrase secrète pour vos données</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Juste regarder</translation>
    </message>
    <message>
        <source>An invented person with exports of three companies and a shop. Everything works; when you leave, it is all gone.</source>
        <translation>Une personne inventée, avec les exports de trois entreprises et une boutique. Tout fonctionne&#xa0;; quand vous partez, tout disparaît.</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>Mes propres données</translation>
    </message>
    <message>
        <source>You make a passphrase, then bring the copies that companies had to give you. They are kept in one encrypted file.</source>
        <translation>Vous créez une phrase secrète, puis vous importez les copies que les entreprises ont dû vous donner. Elles sont gardées dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Language: as on this computer</source>
        <translation>Langue&#xa0;: comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Taille du texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>What stays here, and what does not</source>
        <translation>Ce qui reste ici, et ce qui n’y reste pas</translation>
    </message>
    <message>
        <source>What you bring stays on this computer</source>
        <translation>Ce que vous importez reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Exports are read here and kept in one encrypted file. Candor has no server.</source>
        <translation>Les exports sont lus ici et gardés dans un seul fichier chiffré. Candor n’a pas de serveur.</translation>
    </message>
    <message>
        <source>Only a choice of yours ever leaves it</source>
        <translation>Seuls vos choix en sortent</translation>
    </message>
    <message>
        <source>When you apply it, and only to the company it is for. You see it before it goes.</source>
        <translation>Quand vous les appliquez, et chacun seulement vers l’entreprise concernée. Vous les voyez avant leur départ.</translation>
    </message>
    <message>
        <source>Nothing is decided for you</source>
        <translation>Rien n’est décidé à votre place</translation>
    </message>
    <message>
        <source>Closing a window or pressing a key in a hurry never says yes. Everything you apply can be taken back.</source>
        <translation>Fermer une fenêtre ou appuyer vite sur une touche ne dit jamais oui. Tout ce que vous appliquez peut être annulé.</translation>
    </message>
    <message>
        <source>I &amp;have a saved copy of everything</source>
        <translation>J’ai une copie enregistrée de &amp;tout</translation>
    </message>
    <message>
        <source>A saved copy of everything</source>
        <translation>Une copie enregistrée de tout</translation>
    </message>
</context>
<context>
    <name>candor::ui::WindowPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Sources &amp;&amp; connections</source>
        <translation>&amp;Sources &amp;&amp; connexions</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>A sample person, all on this computer</source>
        <translation>Une personne fictive, tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>candor::words::Browsers</name>
    <message>
        <source>Nothing was kept, and the browser&apos;s own files are as they were.</source>
        <translation>Rien n’a été conservé, et les fichiers du navigateur sont restés tels quels.</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>what is read of a browser</comment>
        <translation>visites</translation>
    </message>
    <message>
        <source>searches</source>
        <comment>what is read of a browser</comment>
        <translation>recherches</translation>
    </message>
    <message>
        <source>what it made of the pages</source>
        <comment>what is read of a browser</comment>
        <translation>ce qu’il a déduit des pages</translation>
    </message>
    <message>
        <source>ad topics</source>
        <comment>what is read of a browser</comment>
        <translation>thèmes publicitaires</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>browser, its profile</comment>
        <translation>%1, profil %2</translation>
    </message>
    <message>
        <source>macOS does not let Candor read Safari&apos;s history.</source>
        <translation>macOS ne laisse pas Candor lire l’historique de Safari.</translation>
    </message>
    <message>
        <source>In System Settings, open Privacy &amp; Security, then Full Disk Access, and switch Candor on. Start Candor again, then try again.</source>
        <translation>Dans Réglages Système, ouvrez « Confidentialité et sécurité », puis « Accès complet au disque », et activez Candor. Redémarrez Candor, puis réessayez.</translation>
    </message>
    <message>
        <source>The system does not let Candor read this browser&apos;s files.</source>
        <translation>Le système ne laisse pas Candor lire les fichiers de ce navigateur.</translation>
    </message>
    <message>
        <source>Check that the files belong to you and may be read, then try again.</source>
        <translation>Vérifiez que les fichiers vous appartiennent et peuvent être lus, puis réessayez.</translation>
    </message>
    <message>
        <source>The browser keeps writing to its history while Candor copies it.</source>
        <translation>Le navigateur écrit dans son historique pendant que Candor le copie.</translation>
    </message>
    <message>
        <source>Wait a moment or close the browser, then try again.</source>
        <translation>Attendez un instant ou fermez le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is not there any more.</source>
        <translation>L’historique de ce navigateur n’est plus là.</translation>
    </message>
    <message>
        <source>Look for browsers again.</source>
        <translation>Recherchez de nouveau les navigateurs.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is damaged, or of a kind that Candor does not know.</source>
        <translation>L’historique de ce navigateur est endommagé, ou d’un type que Candor ne connaît pas.</translation>
    </message>
    <message>
        <source>Open the browser once so that it can repair its files, then try again.</source>
        <translation>Ouvrez le navigateur une fois pour qu’il répare ses fichiers, puis réessayez.</translation>
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
        <translation>En route&#xa0;; pas encore de réponse fiable.</translation>
    </message>
    <message>
        <source>The company answered with what you chose.</source>
        <translation>L’entreprise a répondu par ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Candor asked again, and the company holds exactly what you chose.</source>
        <translation>Candor a redemandé&#xa0;: l’entreprise détient exactement ce que vous avez choisi.</translation>
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
        <translation>Connectez-vous au réseau dans votre navigateur&#xa0;; Candor réessaiera ensuite.</translation>
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
        <translation>Votre refus est conservé ici&#xa0;; écrivez à l’entreprise.</translation>
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
    <message>
        <source>Paused</source>
        <comment>a choice</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nothing personal</source>
        <comment>all switches at once</comment>
        <translation>Rien de personnel</translation>
    </message>
    <message>
        <source>Only what I do on their service</source>
        <comment>all switches at once</comment>
        <translation>Seulement ce que je fais chez eux</translation>
    </message>
    <message>
        <source>What I do there, and my interests</source>
        <comment>all switches at once</comment>
        <translation>Ce que je fais là, et mes centres d’intérêt</translation>
    </message>
    <message>
        <source>All that comes from me, nothing from others</source>
        <comment>all switches at once</comment>
        <translation>Tout ce qui vient de moi, rien des autres</translation>
    </message>
    <message>
        <source>a pause is over</source>
        <comment>why something changed</comment>
        <translation>une pause est finie</translation>
    </message>
    <message>
        <source>begun anew in an older copy</source>
        <comment>why something changed</comment>
        <translation>recommencée dans une copie plus ancienne</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>a choice</comment>
        <translation>en pause jusqu’au %1</translation>
    </message>
    <message>
        <source>care mode</source>
        <comment>why something changed</comment>
        <translation>mode protégé</translation>
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
            <numerusform>moins de %Ln&#xa0;%</numerusform>
            <numerusform>moins de %Ln&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>%Ln&#xa0;%</numerusform>
            <numerusform>%Ln&#xa0;%</numerusform>
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
        <source>Your data are safe and still locked.</source>
        <translation>Vos données sont en sécurité et toujours verrouillées.</translation>
    </message>
    <message>
        <source>Try again; look at capital letters and the keyboard&apos;s language.</source>
        <translation>Réessayez&#xa0;; vérifiez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
        <source>The file is damaged: it does not hold what was written to it.</source>
        <translation>Le fichier est endommagé&#xa0;: il ne contient pas ce qui y a été écrit.</translation>
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
        <translation>Rien à faire&#xa0;: Candor réessaie de lui-même dès que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>A rule of yours, or of the other side, does not allow this.</source>
        <translation>Une règle, la vôtre ou celle de l’autre côté, ne le permet pas.</translation>
    </message>
    <message>
        <source>Look at the rule first; you decide whether to change it.</source>
        <translation>Regardez d’abord la règle&#xa0;; c’est vous qui décidez de la changer ou non.</translation>
    </message>
    <message>
        <source>Candor made a mistake.</source>
        <translation>Candor a fait une erreur.</translation>
    </message>
    <message>
        <source>Close Candor and open it again. If it happens again, please report it.</source>
        <translation>Fermez Candor et ouvrez-le de nouveau. Si cela se reproduit, signalez-le s’il vous plaît.</translation>
    </message>
    <message>
        <source>This unpacks to far more than such a file usually holds.</source>
        <translation>Une fois décompressé, ce fichier contient bien plus que d’habitude.</translation>
    </message>
    <message>
        <source>Reading stopped at the limit. Nothing of it was kept, and your other data are untouched.</source>
        <translation>La lecture s’est arrêtée à la limite. Rien n’en a été gardé, et vos autres données sont intactes.</translation>
    </message>
    <message>
        <source>If it comes from the company itself, you can have it read anyway.</source>
        <translation>Si cela vient de l’entreprise elle-même, vous pouvez le faire lire quand même.</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>Cela n’ouvre pas vos données.</translation>
    </message>
</context>
<context>
    <name>candor::words::Guides</name>
    <message>
        <source>On %1, open Your information and permissions, then Export your information.</source>
        <translation>Sur %1, ouvrez « Vos informations et autorisations », puis « Exporter vos informations ».</translation>
    </message>
    <message>
        <source>Choose %1, All time, and the format JSON.</source>
        <translation>Choisissez %1, toute la période et le format JSON.</translation>
    </message>
    <message>
        <source>It takes from minutes to a few days. A message says when it is ready. Bring all zip files.</source>
        <translation>Cela prend de quelques minutes à quelques jours. Un message annonce que c’est prêt. Apportez tous les fichiers zip.</translation>
    </message>
    <message>
        <source>This export holds interests it chose for you, companies that have a list with you on it, and what other sites and apps report about you.</source>
        <translation>Cet export contient les intérêts qu’on vous attribue, les entreprises dont une liste vous contient, et ce que d’autres sites et applications signalent sur vous.</translation>
    </message>
    <message>
        <source>On spotify.com/account/privacy, under Download your data, tick Account data and Extended streaming history.</source>
        <translation>Sur spotify.com/account/privacy, sous « Télécharger vos données », cochez les données du compte et l’historique de streaming étendu.</translation>
    </message>
    <message>
        <source>The account data take up to 5 days, the long history up to 30. Bring both.</source>
        <translation>Les données du compte prennent jusqu’à 5 jours, le long historique jusqu’à 30. Apportez les deux.</translation>
    </message>
    <message>
        <source>The account data hold the market segments that advertisers reach you in.</source>
        <translation>Les données du compte contiennent les segments de marché par lesquels les annonceurs vous atteignent.</translation>
    </message>
    <message>
        <source>On netflix.com/account/getmyinfo, send the request.</source>
        <translation>Sur netflix.com/account/getmyinfo, envoyez la demande.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A mail says when it is ready.</source>
        <translation>Cela prend jusqu’à 30 jours. Un courriel annonce que c’est prêt.</translation>
    </message>
    <message>
        <source>On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data.</source>
        <translation>Sur amazon.com/hz/privacy-central/data-requests, choisissez de demander toutes vos données.</translation>
    </message>
    <message>
        <source>It takes from days to a month and comes as several zip files. Bring them all, not unpacked.</source>
        <translation>Cela prend de quelques jours à un mois et arrive en plusieurs fichiers zip. Apportez-les tous, sans les décompresser.</translation>
    </message>
    <message>
        <source>This export holds the audiences you are in and the advertisers who brought a list with you on it. Long lists seem to be cut at about 100 names.</source>
        <translation>Cet export contient les audiences dont vous faites partie et les annonceurs qui ont apporté une liste où vous êtes. Les longues listes semblent coupées à une centaine de noms.</translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings, then Data privacy, then Get a copy of your data. Choose the larger archive.</source>
        <translation>Sur linkedin.com, ouvrez les préférences, puis « Confidentialité des données », puis « Obtenir une copie de vos données ». Choisissez la grande archive.</translation>
    </message>
    <message>
        <source>The first mail comes after minutes and lacks files. Wait for the second one, within a day or two.</source>
        <translation>Le premier courriel arrive en quelques minutes, mais il y manque des fichiers. Attendez le second, sous un jour ou deux.</translation>
    </message>
    <message>
        <source>This export holds what advertisers can select you by, and what LinkedIn inferred.</source>
        <translation>Cet export contient les critères par lesquels les annonceurs peuvent vous choisir, et ce que LinkedIn a déduit.</translation>
    </message>
    <message>
        <source>In the app, open Settings and privacy, then Account, then Download your data. Choose all data and JSON.</source>
        <translation>Dans l’application, ouvrez « Paramètres et confidentialité », puis « Compte », puis « Télécharger vos données ». Choisissez toutes les données et JSON.</translation>
    </message>
    <message>
        <source>It takes a few days. The file can be fetched for four days only.</source>
        <translation>Cela prend quelques jours. Le fichier ne peut être récupéré que pendant quatre jours.</translation>
    </message>
    <message>
        <source>This export holds ad interests and what other sites and apps report about you.</source>
        <translation>Cet export contient les intérêts publicitaires et ce que d’autres sites et applications signalent sur vous.</translation>
    </message>
    <message>
        <source>On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files.</source>
        <translation>Sur accounts.snapchat.com, ouvrez « Mes données ». Cochez toutes les sortes de données et l’export des fichiers JSON.</translation>
    </message>
    <message>
        <source>It takes about a day. A mail says when it is ready.</source>
        <translation>Cela prend environ un jour. Un courriel annonce que c’est prêt.</translation>
    </message>
    <message>
        <source>This export holds your age group, your interests and the advertisers you dealt with, as Snapchat sees them.</source>
        <translation>Cet export contient votre tranche d’âge, vos intérêts et les annonceurs avec qui vous avez été en contact, tels que Snapchat les voit.</translation>
    </message>
    <message>
        <source>On reddit.com/settings/data-request, ask for all your data.</source>
        <translation>Sur reddit.com/settings/data-request, demandez toutes vos données.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A message says when it is ready.</source>
        <translation>Cela prend jusqu’à 30 jours. Un message annonce que c’est prêt.</translation>
    </message>
    <message>
        <source>On pinterest.com, open Settings, then Privacy and data, then Request your data.</source>
        <translation>Sur pinterest.com, ouvrez les paramètres, puis « Confidentialité et données », puis « Demander vos données ».</translation>
    </message>
    <message>
        <source>It takes about two days. A mail says when it is ready.</source>
        <translation>Cela prend environ deux jours. Un courriel annonce que c’est prêt.</translation>
    </message>
    <message>
        <source>This export holds little more than your pins.</source>
        <translation>Cet export ne contient guère plus que vos épingles.</translation>
    </message>
    <message>
        <source>On privacy.apple.com, choose Request a copy of your data. Tick Media Services, App Store and Marketing.</source>
        <translation>Sur privacy.apple.com, choisissez de demander une copie de vos données. Cochez les services multimédias, l’App Store et le marketing.</translation>
    </message>
    <message>
        <source>It takes up to a week and comes as zip files inside zip files. Bring them as they are.</source>
        <translation>Cela prend jusqu’à une semaine et arrive en fichiers zip dans des fichiers zip. Apportez-les tels quels.</translation>
    </message>
    <message>
        <source>On account.microsoft.com/privacy, open the browsing and the search history, and download each of them.</source>
        <translation>Sur account.microsoft.com/privacy, ouvrez l’historique de navigation et celui de recherche, et téléchargez-les.</translation>
    </message>
    <message>
        <source>Ask the data broker for a copy of what it holds. The answer is often a letter.</source>
        <translation>Demandez au courtier en données une copie de ce qu’il détient. La réponse est souvent une lettre.</translation>
    </message>
    <message>
        <source>Write each line of it into a table with these five columns: broker, segment, value, source, date.</source>
        <translation>Recopiez chaque ligne dans un tableau à cinq colonnes : broker, segment, value, source, date.</translation>
    </message>
    <message>
        <source>Save the table as CSV and bring it.</source>
        <translation>Enregistrez le tableau en CSV et apportez-le.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation>Rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>On x.com, open Settings and privacy, then Your account, then Download an archive of your data.</source>
        <translation>Sur x.com, ouvrez «&#xa0;Paramètres et confidentialité&#xa0;», puis «&#xa0;Votre compte&#xa0;», puis «&#xa0;Télécharger une archive de vos données&#xa0;».</translation>
    </message>
    <message>
        <source>X asks for your password and then takes a day or more. It tells you when the archive is ready.</source>
        <translation>X demande votre mot de passe, puis prend un jour ou plus. Vous êtes averti quand l’archive est prête.</translation>
    </message>
    <message>
        <source>Download every zip file that it offers, and bring them all.</source>
        <translation>Téléchargez tous les fichiers zip proposés, et importez-les tous.</translation>
    </message>
    <message>
        <source>This archive holds what X inferred about you, and the ads it showed you with its reasons.</source>
        <translation>Cette archive contient ce que X a déduit de vous, et les publicités qu’il vous a montrées, avec ses raisons.</translation>
    </message>
    <message>
        <source>On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, Chrome and Google Play Store.</source>
        <translation>Sur takeout.google.com, choisissez « Tout désélectionner », puis cochez « Mon activité », YouTube, Chrome et Google Play Store.</translation>
    </message>
    <message>
        <source>Change the format of the activity and the history from HTML to JSON: it is read faster.</source>
        <translation>Changez le format de l’activité et de l’historique de HTML en JSON : la lecture est plus rapide.</translation>
    </message>
    <message>
        <source>Create the export, wait for the mail, and bring the zip files.</source>
        <translation>Créez l’export, attendez l’e-mail, et importez les fichiers zip.</translation>
    </message>
    <message>
        <source>Google does not put what it inferred about you into this export. You see what you did, not what Google thinks.</source>
        <translation>Google ne met pas dans cet export ce qu’il a déduit de vous. Vous voyez ce que vous avez fait, pas ce que Google pense.</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Courtiers en données</translation>
    </message>
    <message>
        <source>%1 does not put what it inferred about you into this export.</source>
        <translation>%1 ne met pas dans cet export ce qu’il a déduit de vous.</translation>
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
        <translation>Images, polices ou pages d’aide&#xa0;: rien n’y parle de vous.</translation>
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
        <translation>Laissé de côté exprès&#xa0;: Candor n’en a pas besoin.</translation>
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
            <numerusform>%Ln enregistrement est arrivé sans date lisible&#xa0;; tout le reste a été gardé.</numerusform>
            <numerusform>%Ln enregistrements sont arrivés sans date lisible&#xa0;; tout le reste a été gardé.</numerusform>
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
    <message numerus="yes">
        <source>%Ln record(s) here are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln enregistrement ici est endommagé et a été laissé de côté.</numerusform>
            <numerusform>%Ln enregistrements ici sont endommagés et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files here than Candor lists safely.</source>
        <translation>Il y a ici plus de fichiers que Candor ne peut en lister sans risque.</translation>
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
        <translation>Ce que vous faites sur le service&#xa0;: suivre, aimer, publier.</translation>
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
        <translation>%1 peut utiliser&#xa0;: %2</translation>
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
    <message>
        <source>Derived by Candor</source>
        <comment>kind of record</comment>
        <translation>Déduit par Candor</translation>
    </message>
    <message>
        <source>No company said this. Candor concluded it here, on your computer, from what you did, the way advertisers do: by words and web addresses, the older the less. About 9 of 10 such records are understood rightly.</source>
        <translation>Aucune entreprise ne l’a dit. Candor l’a conclu ici, sur votre ordinateur, à partir de ce que vous avez fait, comme le fait la publicité : d’après les mots et les adresses web, l’ancien comptant moins. Environ 9 enregistrements sur 10 sont bien compris.</translation>
    </message>
</context>
<context>
    <name>candor::words::Limits</name>
    <message>
        <source>From now on none of it is used or shown, whatever the switches say.</source>
        <translation>À partir de maintenant, rien de cela n’est utilisé ni montré, quoi que disent les interrupteurs.</translation>
    </message>
    <message>
        <source>The limit holds for %1 more. Until then you can keep it at any time.</source>
        <translation>La limite tient encore %1. D’ici là, vous pouvez la garder à tout moment.</translation>
    </message>
    <message>
        <source>The limit stays. Nothing is lifted.</source>
        <translation>La limite reste. Rien n’est levé.</translation>
    </message>
    <message>
        <source>The limit is gone. Your switches decide again.</source>
        <translation>La limite est levée. Vos interrupteurs décident de nouveau.</translation>
    </message>
    <message>
        <source>Care mode</source>
        <translation>Mode protégé</translation>
    </message>
    <message>
        <source>Hold back everything about: %1</source>
        <comment>%1: a sensitive topic</comment>
        <translation>Retenir tout ce qui touche à : %1</translation>
    </message>
    <message>
        <source>Hold back all sensitive topics and refuse everything personal</source>
        <translation>Retenir tous les sujets sensibles et refuser tout ce qui est personnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>To lift it you ask first, then wait %1.</source>
        <translation>Pour la lever, vous demandez d’abord, puis vous attendez %1.</translation>
    </message>
    <message>
        <source>This limit cannot be lifted yet: its wait ends on %1.</source>
        <comment>day and time</comment>
        <translation>Cette limite ne peut pas encore être levée : son attente se termine le %1.</translation>
    </message>
    <message>
        <source>The limit holds. Nothing was changed but the wait that runs.</source>
        <translation>La limite tient. Rien n’a changé, sauf l’attente qui court.</translation>
    </message>
    <message>
        <source>Lift it when the wait is over, or keep it now: that works at any time.</source>
        <translation>Levez-la quand l’attente est finie, ou gardez-la maintenant : c’est possible à tout moment.</translation>
    </message>
    <message>
        <source>Care mode is on: nothing can be allowed while it lasts.</source>
        <translation>Le mode protégé est actif : rien ne peut être autorisé tant qu’il dure.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything personal stays refused.</source>
        <translation>Rien n’a changé. Tout ce qui est personnel reste refusé.</translation>
    </message>
    <message>
        <source>To leave care mode, ask for it under Limits; its wait begins then.</source>
        <translation>Pour quitter le mode protégé, demandez-le auprès des limites ; l’attente commence alors.</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a step of a limit</comment>
        <translation>posée</translation>
    </message>
    <message>
        <source>asked to lift</source>
        <comment>a step of a limit</comment>
        <translation>levée demandée</translation>
    </message>
    <message>
        <source>kept after all</source>
        <comment>a step of a limit</comment>
        <translation>gardée finalement</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a step of a limit</comment>
        <translation>levée</translation>
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
<context>
    <name>candor::words::Topics</name>
    <message>
        <source>Society</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Action caritative</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>Environnement et climat</translation>
    </message>
    <message>
        <source>LGBT life</source>
        <translation>Vie LGBT</translation>
    </message>
    <message>
        <source>Migration and residence</source>
        <translation>Migration et séjour</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Pet food and supplies</source>
        <translation>Aliments et articles pour animaux</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Chiens</translation>
    </message>
    <message>
        <source>Pet birds</source>
        <translation>Oiseaux de compagnie</translation>
    </message>
    <message>
        <source>Aquariums</source>
        <translation>Aquariums</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Chevaux</translation>
    </message>
    <message>
        <source>Vets</source>
        <translation>Vétérinaires</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>Homes to rent</source>
        <translation>Logements à louer</translation>
    </message>
    <message>
        <source>Homes to buy</source>
        <translation>Logements à vendre</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Coupons and discounts</source>
        <translation>Bons de réduction</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Cadeaux</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Fleurs</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Jouets</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>Occasion et brocante</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>Vêtements de sport</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Bijoux</translation>
    </message>
    <message>
        <source>Handbags and purses</source>
        <translation>Sacs à main et portefeuilles</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Montres</translation>
    </message>
    <message>
        <source>Glasses and sunglasses</source>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Chaussures</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Chaussures de sport</translation>
    </message>
    <message>
        <source>Men’s clothing</source>
        <translation>Vêtements homme</translation>
    </message>
    <message>
        <source>Women’s clothing</source>
        <translation>Vêtements femme</translation>
    </message>
    <message>
        <source>Dresses</source>
        <translation>Robes</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>Football américain</translation>
    </message>
    <message>
        <source>Athletics</source>
        <translation>Athlétisme</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Baseball</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Basket-ball</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>Boxe</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Cricket</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Cyclisme</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>Plongée</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Football</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>Gymnastique</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>Handball</translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation>Hockey</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>Arts martiaux</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>Sports mécaniques</translation>
    </message>
    <message>
        <source>Olympic Games</source>
        <translation>Jeux olympiques</translation>
    </message>
    <message>
        <source>Horse riding</source>
        <translation>Équitation</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>Skateboard</translation>
    </message>
    <message>
        <source>Skiing and snowboarding</source>
        <translation>Ski et snowboard</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surf</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Natation</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Tennis de table</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>Tennis</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Volley-ball</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Air travel</source>
        <translation>Voyages en avion</translation>
    </message>
    <message>
        <source>Beaches and islands</source>
        <translation>Plages et îles</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>Location de voitures</translation>
    </message>
    <message>
        <source>Cruises</source>
        <translation>Croisières</translation>
    </message>
    <message>
        <source>Family travel</source>
        <translation>Voyages en famille</translation>
    </message>
    <message>
        <source>Hotels and places to stay</source>
        <translation>Hôtels et hébergements</translation>
    </message>
    <message>
        <source>Holiday rentals</source>
        <translation>Locations de vacances</translation>
    </message>
    <message>
        <source>Trains and coaches</source>
        <translation>Trains et autocars</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Bagages</translation>
    </message>
    <message>
        <source>Ski resorts and mountains</source>
        <translation>Stations de ski et montagne</translation>
    </message>
    <message>
        <source>Package holidays</source>
        <translation>Séjours tout compris</translation>
    </message>
    <message>
        <source>Camping</source>
        <translation>Camping</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Antiques</source>
        <translation>Antiquités</translation>
    </message>
    <message>
        <source>Beekeeping</source>
        <translation>Apiculture</translation>
    </message>
    <message>
        <source>Birdwatching</source>
        <translation>Observation des oiseaux</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Travaux manuels</translation>
    </message>
    <message>
        <source>Drawing and painting</source>
        <translation>Dessin et peinture</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Pêche</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Randonnée</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Chasse</translation>
    </message>
    <message>
        <source>Knitting and sewing</source>
        <translation>Tricot et couture</translation>
    </message>
    <message>
        <source>Model making</source>
        <translation>Modélisme</translation>
    </message>
    <message>
        <source>Woodworking</source>
        <translation>Travail du bois</translation>
    </message>
    <message>
        <source>Astrology</source>
        <translation>Astrologie</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>Impression 3D</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Back and joints</source>
        <translation>Dos et articulations</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Colds and flu</source>
        <translation>Rhume et grippe</translation>
    </message>
    <message>
        <source>Dental health</source>
        <translation>Santé dentaire</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>Digestion</translation>
    </message>
    <message>
        <source>Eye health</source>
        <translation>Santé des yeux</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>Cœur et tension</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Santé mentale</translation>
    </message>
    <message>
        <source>Skin conditions</source>
        <translation>Maladies de la peau</translation>
    </message>
    <message>
        <source>Sleep problems</source>
        <translation>Troubles du sommeil</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Addictions</translation>
    </message>
    <message>
        <source>Fertility</source>
        <translation>Fertilité</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Contraception</translation>
    </message>
    <message>
        <source>Menopause</source>
        <translation>Ménopause</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Perte de poids</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Christianity</source>
        <translation>Christianisme</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>Islam</translation>
    </message>
    <message>
        <source>Judaism</source>
        <translation>Judaïsme</translation>
    </message>
    <message>
        <source>Buddhism</source>
        <translation>Bouddhisme</translation>
    </message>
    <message>
        <source>Hinduism</source>
        <translation>Hindouisme</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
    <message>
        <source>Space and astronomy</source>
        <translation>Espace et astronomie</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chimie</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathématiques</translation>
    </message>
    <message>
        <source>Internet and telephone</source>
        <translation>Internet et téléphone</translation>
    </message>
    <message>
        <source>Internet providers</source>
        <translation>Fournisseurs d’accès à internet</translation>
    </message>
    <message>
        <source>Phone providers and plans</source>
        <translation>Opérateurs et forfaits</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Stockage en ligne</translation>
    </message>
    <message>
        <source>Search engine marketing</source>
        <translation>Référencement web</translation>
    </message>
    <message>
        <source>Web design</source>
        <translation>Création de sites web</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Personal finance</source>
        <translation>Finances personnelles</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impôts</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Personal loans</source>
        <translation>Prêts personnels</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Cartes de crédit</translation>
    </message>
    <message>
        <source>Credit scores</source>
        <translation>Cote de crédit</translation>
    </message>
    <message>
        <source>Home loans</source>
        <translation>Crédit immobilier</translation>
    </message>
    <message>
        <source>Student loans</source>
        <translation>Prêts étudiants</translation>
    </message>
    <message>
        <source>Pensions and retirement</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurances</translation>
    </message>
    <message>
        <source>Car insurance</source>
        <translation>Assurance auto</translation>
    </message>
    <message>
        <source>Life insurance</source>
        <translation>Assurance vie</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Cryptomonnaies</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <source>Benefits and aid</source>
        <translation>Aides sociales</translation>
    </message>
    <message>
        <source>Saving money</source>
        <translation>Économies au quotidien</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Cuisine et boissons</translation>
    </message>
    <message>
        <source>Cooking and recipes</source>
        <translation>Cuisine et recettes</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>Cuisine végétarienne</translation>
    </message>
    <message>
        <source>Vegan food</source>
        <translation>Cuisine végane</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Pâtisserie et boulangerie</translation>
    </message>
    <message>
        <source>Sweets and chocolate</source>
        <translation>Confiseries et chocolat</translation>
    </message>
    <message>
        <source>Fish and seafood</source>
        <translation>Poissons et fruits de mer</translation>
    </message>
    <message>
        <source>Organic food</source>
        <translation>Produits bio</translation>
    </message>
    <message>
        <source>Groceries and their delivery</source>
        <translation>Courses et livraison</translation>
    </message>
    <message>
        <source>Restaurant delivery</source>
        <translation>Livraison de repas</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Fast food</source>
        <translation>Restauration rapide</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Barbecue</source>
        <translation>Barbecue</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Thé</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Boissons alcoolisées</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vin</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bière</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>Maison et jardin</translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation>Salles de bain</translation>
    </message>
    <message>
        <source>Bedding and linen</source>
        <translation>Linge de lit</translation>
    </message>
    <message>
        <source>Mattresses</source>
        <translation>Matelas</translation>
    </message>
    <message>
        <source>Interior decoration</source>
        <translation>Décoration intérieure</translation>
    </message>
    <message>
        <source>Home appliances</source>
        <translation>Électroménager</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>Aspirateurs</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Meubles</translation>
    </message>
    <message>
        <source>Lamps and lighting</source>
        <translation>Luminaires</translation>
    </message>
    <message>
        <source>Sofas and armchairs</source>
        <translation>Canapés et fauteuils</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Bricolage et rénovation</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outillage</translation>
    </message>
    <message>
        <source>Flooring</source>
        <translation>Revêtements de sol</translation>
    </message>
    <message>
        <source>House painting</source>
        <translation>Peinture de la maison</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Plomberie</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>Sécurité de la maison</translation>
    </message>
    <message>
        <source>Pools and saunas</source>
        <translation>Piscines et saunas</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>Énergie solaire</translation>
    </message>
    <message>
        <source>Kitchens</source>
        <translation>Cuisines équipées</translation>
    </message>
    <message>
        <source>Pots, pans and knives</source>
        <translation>Casseroles, poêles et couteaux</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>Machines à café</translation>
    </message>
    <message>
        <source>Washing machines and dryers</source>
        <translation>Lave-linge et sèche-linge</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>Lutte contre les nuisibles</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Jardinage</translation>
    </message>
    <message>
        <source>Lawn mowers</source>
        <translation>Tondeuses</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universités</translation>
    </message>
    <message>
        <source>Distance learning</source>
        <translation>Formation à distance</translation>
    </message>
    <message>
        <source>Early learning</source>
        <translation>Éveil et maternelle</translation>
    </message>
    <message>
        <source>Language learning</source>
        <translation>Apprentissage des langues</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Private tuition</source>
        <translation>Cours particuliers</translation>
    </message>
    <message>
        <source>Exams and admission tests</source>
        <translation>Examens et concours</translation>
    </message>
    <message>
        <source>Studying abroad</source>
        <translation>Études à l’étranger</translation>
    </message>
    <message>
        <source>Work and jobs</source>
        <translation>Travail et emploi</translation>
    </message>
    <message>
        <source>Career advice</source>
        <translation>Conseils de carrière</translation>
    </message>
    <message>
        <source>Job offers</source>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>CVs and applications</source>
        <translation>CV et candidatures</translation>
    </message>
    <message>
        <source>Internships and apprenticeships</source>
        <translation>Stages et apprentissage</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>Syndicats</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>Droit et administration</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Local news</source>
        <translation>Actualités locales</translation>
    </message>
    <message>
        <source>World news</source>
        <translation>Actualités internationales</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Parentalité</translation>
    </message>
    <message>
        <source>Babies and toddlers</source>
        <translation>Bébés et tout-petits</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>Garde d’enfants</translation>
    </message>
    <message>
        <source>Adoption and fostering</source>
        <translation>Adoption et accueil</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>Mariage</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Divorce</translation>
    </message>
    <message>
        <source>Care of the elderly</source>
        <translation>Soins aux personnes âgées</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Généalogie</translation>
    </message>
    <message>
        <source>Arts and entertainment</source>
        <translation>Arts et divertissements</translation>
    </message>
    <message>
        <source>Celebrities</source>
        <translation>Célébrités</translation>
    </message>
    <message>
        <source>Comics and animation</source>
        <translation>BD et dessins animés</translation>
    </message>
    <message>
        <source>Concerts and festivals</source>
        <translation>Concerts et festivals</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Danse</translation>
    </message>
    <message>
        <source>Theatre and stage</source>
        <translation>Théâtre et spectacles</translation>
    </message>
    <message>
        <source>Musicals</source>
        <translation>Comédies musicales</translation>
    </message>
    <message>
        <source>Opera</source>
        <translation>Opéra</translation>
    </message>
    <message>
        <source>Art and design</source>
        <translation>Beaux-arts et design</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>Musées et galeries</translation>
    </message>
    <message>
        <source>Television and video</source>
        <translation>Télévision et vidéo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Action films</source>
        <translation>Films d’action</translation>
    </message>
    <message>
        <source>Comedy films</source>
        <translation>Films comiques</translation>
    </message>
    <message>
        <source>Horror films</source>
        <translation>Films d’horreur</translation>
    </message>
    <message>
        <source>Science fiction and fantasy films</source>
        <translation>Films de science-fiction et de fantasy</translation>
    </message>
    <message>
        <source>Film and series streaming</source>
        <translation>Films et séries en streaming</translation>
    </message>
    <message>
        <source>Documentaries</source>
        <translation>Documentaires</translation>
    </message>
    <message>
        <source>Reality shows</source>
        <translation>Téléréalité</translation>
    </message>
    <message>
        <source>Quiz and game shows</source>
        <translation>Jeux télévisés</translation>
    </message>
    <message>
        <source>True crime</source>
        <translation>Affaires criminelles</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Animés japonais</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Classical music</source>
        <translation>Musique classique</translation>
    </message>
    <message>
        <source>Country music</source>
        <translation>Musique country</translation>
    </message>
    <message>
        <source>Dance and electronic music</source>
        <translation>Musique dance et électronique</translation>
    </message>
    <message>
        <source>Folk and traditional music</source>
        <translation>Musique folk et traditionnelle</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Musical instruments</source>
        <translation>Instruments de musique</translation>
    </message>
    <message>
        <source>Pop music</source>
        <translation>Musique pop</translation>
    </message>
    <message>
        <source>Rap and hip-hop</source>
        <translation>Rap et hip-hop</translation>
    </message>
    <message>
        <source>Rock music</source>
        <translation>Musique rock</translation>
    </message>
    <message>
        <source>Indie and alternative music</source>
        <translation>Musique indé et alternative</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Reggae</source>
        <translation>Reggae</translation>
    </message>
    <message>
        <source>Soul, funk and R&amp;B</source>
        <translation>Soul, funk et R&amp;B</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Livres audio</translation>
    </message>
    <message>
        <source>Children’s books</source>
        <translation>Livres pour enfants</translation>
    </message>
    <message>
        <source>Poetry</source>
        <translation>Poésie</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Novels</source>
        <translation>Romans</translation>
    </message>
    <message>
        <source>Games and puzzles</source>
        <translation>Jeux et énigmes</translation>
    </message>
    <message>
        <source>Video games</source>
        <translation>Jeux vidéo</translation>
    </message>
    <message>
        <source>Action games</source>
        <translation>Jeux d’action</translation>
    </message>
    <message>
        <source>Adventure games</source>
        <translation>Jeux d’aventure</translation>
    </message>
    <message>
        <source>Competitive gaming</source>
        <translation>E-sport</translation>
    </message>
    <message>
        <source>Racing games</source>
        <translation>Jeux de course</translation>
    </message>
    <message>
        <source>Shooter games</source>
        <translation>Jeux de tir</translation>
    </message>
    <message>
        <source>Sports games</source>
        <translation>Jeux de sport</translation>
    </message>
    <message>
        <source>Strategy games</source>
        <translation>Jeux de stratégie</translation>
    </message>
    <message>
        <source>Game consoles</source>
        <translation>Consoles de jeux</translation>
    </message>
    <message>
        <source>Board games</source>
        <translation>Jeux de société</translation>
    </message>
    <message>
        <source>Role-playing games</source>
        <translation>Jeux de rôle</translation>
    </message>
    <message>
        <source>Card games</source>
        <translation>Jeux de cartes</translation>
    </message>
    <message>
        <source>Chess</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jeux d’argent</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Loterie</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Voitures et véhicules</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Vélos</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>Bateaux</translation>
    </message>
    <message>
        <source>Campers and caravans</source>
        <translation>Camping-cars et caravanes</translation>
    </message>
    <message>
        <source>Classic cars</source>
        <translation>Voitures de collection</translation>
    </message>
    <message>
        <source>Car tuning</source>
        <translation>Tuning auto</translation>
    </message>
    <message>
        <source>Electric and plug-in cars</source>
        <translation>Voitures électriques et hybrides rechargeables</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Motos</translation>
    </message>
    <message>
        <source>Off-road vehicles</source>
        <translation>Véhicules tout-terrain</translation>
    </message>
    <message>
        <source>Scooters and mopeds</source>
        <translation>Scooters et cyclomoteurs</translation>
    </message>
    <message>
        <source>Sports cars</source>
        <translation>Voitures de sport</translation>
    </message>
    <message>
        <source>SUVs and crossovers</source>
        <translation>SUV et crossovers</translation>
    </message>
    <message>
        <source>Vans and minivans</source>
        <translation>Fourgons et monospaces</translation>
    </message>
    <message>
        <source>Vehicle parts and accessories</source>
        <translation>Pièces et accessoires auto</translation>
    </message>
    <message>
        <source>Wheels and tyres</source>
        <translation>Roues et pneus</translation>
    </message>
    <message>
        <source>Vehicle repair</source>
        <translation>Réparation automobile</translation>
    </message>
    <message>
        <source>Used vehicles</source>
        <translation>Véhicules d’occasion</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Beauté</translation>
    </message>
    <message>
        <source>Spas and beauty salons</source>
        <translation>Spas et instituts de beauté</translation>
    </message>
    <message>
        <source>Nail care</source>
        <translation>Soin des ongles</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Maquillage</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Parfums</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Soin de la peau</translation>
    </message>
    <message>
        <source>Shaving and hair removal</source>
        <translation>Rasage et épilation</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Soin des cheveux</translation>
    </message>
    <message>
        <source>Tattoos and body art</source>
        <translation>Tatouages et art corporel</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Forme et exercice</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>Matériel de fitness</translation>
    </message>
    <message>
        <source>Gyms</source>
        <translation>Salles de sport</translation>
    </message>
    <message>
        <source>Yoga and Pilates</source>
        <translation>Yoga et pilates</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>Course à pied et marche</translation>
    </message>
    <message>
        <source>Weight training</source>
        <translation>Musculation</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprises et affaires</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>Publicité et marketing</translation>
    </message>
    <message>
        <source>Business finance</source>
        <translation>Finances d’entreprise</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Building and contracting</source>
        <translation>Bâtiment et travaux</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Computer components</source>
        <translation>Composants informatiques</translation>
    </message>
    <message>
        <source>Computer accessories</source>
        <translation>Périphériques informatiques</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs portables</translation>
    </message>
    <message>
        <source>Computer security</source>
        <translation>Sécurité informatique</translation>
    </message>
    <message>
        <source>Networks and Wi-Fi</source>
        <translation>Réseaux et Wi-Fi</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <source>Office software</source>
        <translation>Logiciels de bureau</translation>
    </message>
    <message>
        <source>Graphics and animation software</source>
        <translation>Logiciels de graphisme et d’animation</translation>
    </message>
    <message>
        <source>Photo and video software</source>
        <translation>Logiciels photo et vidéo</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Intelligence artificielle</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Systèmes d’exploitation</translation>
    </message>
    <message>
        <source>Home electronics</source>
        <translation>Électronique grand public</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casques et écouteurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Enceintes</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Appareils photo</translation>
    </message>
    <message>
        <source>Smart home</source>
        <translation>Maison connectée</translation>
    </message>
    <message>
        <source>Television sets</source>
        <translation>Téléviseurs</translation>
    </message>
    <message>
        <source>Smart watches and wearables</source>
        <translation>Montres connectées</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drones</translation>
    </message>
    <message>
        <source>Virtual reality</source>
        <translation>Réalité virtuelle</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>Téléphones mobiles</translation>
    </message>
    <message>
        <source>Tablets and e-readers</source>
        <translation>Tablettes et liseuses</translation>
    </message>
    <message>
        <source>Topic %1: a number that Candor has no name for</source>
        <translation>Thème %1 : un numéro pour lequel Candor n’a pas de nom</translation>
    </message>
</context>
</TS>
