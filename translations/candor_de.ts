<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Worauf Ihre Werbung beruht</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln different ad(s) from %1; one ad can have several reasons.</source>
        <translation>
            <numerusform>Bei %Ln Anzeige von %1; eine Anzeige kann mehrere Gründe haben.</numerusform>
            <numerusform>Bei %Ln verschiedenen Anzeigen von %1; eine Anzeige kann mehrere Gründe haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::AfterCheckCard</name>
    <message>
        <source>Did they keep to your no?</source>
        <translation>Halten sie sich an Ihr Nein?</translation>
    </message>
    <message>
        <source>Their newer export shows no use of it. It holds what they chose to put in.</source>
        <translation>Ihr neuerer Export zeigt keine Nutzung. Er enthält, was sie hineingelegt haben.</translation>
    </message>
    <message>
        <source>no trace</source>
        <translation>keine Spur</translation>
    </message>
    <message>
        <source>%1: too early to say</source>
        <comment>company</comment>
        <translation>%1: noch nicht zu sagen</translation>
    </message>
    <message>
        <source>Bring an export that they made after %1, and Candor looks whether they kept to it: %2.</source>
        <translation>Bringen Sie einen Export, der nach dem %1 gemacht wurde. Dann sieht Candor nach, ob sie sich daran gehalten haben: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: category</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln ad(s) shown since your no of %2 rest on it, the last on %3.</source>
        <translation>
            <numerusform>%1 von %Ln Anzeige seit Ihrem Nein vom %2 beruht darauf, die letzte vom %3.</numerusform>
            <numerusform>%1 von %Ln Anzeigen seit Ihrem Nein vom %2 beruhen darauf, die letzte vom %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new statement(s) about you since your no.</source>
        <translation>
            <numerusform>%Ln neue Aussage über Sie seit Ihrem Nein.</numerusform>
            <numerusform>%Ln neue Aussagen über Sie seit Ihrem Nein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off on their own page as well, or write to them: you may object.</source>
        <translation>Schalten Sie es auch auf deren eigener Seite aus, oder schreiben Sie hin: Sie dürfen widersprechen.</translation>
    </message>
    <message>
        <source>still used</source>
        <translation>weiter genutzt</translation>
    </message>
    <message numerus="yes">
        <source>They still keep %Ln statement(s) from before your no of %1. You may ask them to erase it.</source>
        <translation>
            <numerusform>Dort steht noch %Ln Aussage aus der Zeit vor Ihrem Nein vom %1. Sie dürfen die Löschung verlangen.</numerusform>
            <numerusform>Dort stehen noch %Ln Aussagen aus der Zeit vor Ihrem Nein vom %1. Sie dürfen die Löschung verlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>still kept</source>
        <translation>noch da</translation>
    </message>
</context>
<context>
    <name>candor::ui::ApplyBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Eine Kopie von allem</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy</source>
        <translation>Lesbare Kopie &amp;speichern</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>One open file with all that is kept here, for you, for another program, or to start again on another computer. It is not encrypted: whoever has the file can read it. No key is in it.</source>
        <translation>Eine offene Datei mit allem, was hier aufbewahrt ist: für Sie, für ein anderes Programm oder um auf einem anderen Computer neu zu beginnen. Sie ist nicht verschlüsselt: wer die Datei hat, kann sie lesen. Es ist kein Schlüssel darin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The last backup did not work. Make room on the disk; Candor tries again when it is opened.</source>
        <translation>Die letzte Sicherung ging nicht. Schaffen Sie Platz auf dem Datenträger; Candor versucht es beim nächsten Öffnen wieder.</translation>
    </message>
    <message>
        <source>Save a readable copy</source>
        <translation>Lesbare Kopie speichern</translation>
    </message>
    <message>
        <source>Writing everything into one file.</source>
        <translation>Alles wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest backup is of %1.</source>
        <translation>Außerdem bewahrt Candor seine letzten sieben Sicherungen verschlüsselt neben Ihren Daten auf. Die neueste Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no backup yet.</source>
        <translation>Außerdem bewahrt Candor seine letzten sieben Sicherungen verschlüsselt neben Ihren Daten auf. Noch gibt es keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>candor::ui::BrowsersCard</name>
    <message>
        <source>Browsers on this computer</source>
        <translation>Browser auf diesem Computer</translation>
    </message>
    <message>
        <source>Browsers keep what you visited and searched for, and some what they think interests you. Candor looks for them only when you ask, and shows what it would read before it reads anything.</source>
        <translation>Browser merken sich, was Sie besucht und gesucht haben, und manche, was Sie ihrer Meinung nach interessiert. Candor sucht sie nur, wenn Sie darum bitten, und zeigt, was es lesen würde, bevor es etwas liest.</translation>
    </message>
    <message>
        <source>No browser that Candor can read was found.</source>
        <translation>Es wurde kein Browser gefunden, den Candor lesen kann.</translation>
    </message>
    <message>
        <source>A browser may stay open: Candor reads a copy and removes it at once.</source>
        <translation>Ein Browser kann offen bleiben: Candor liest eine Kopie und entfernt sie sofort.</translation>
    </message>
    <message>
        <source>&amp;Look for browsers again</source>
        <translation>Noch einmal nach Browsern &amp;suchen</translation>
    </message>
    <message>
        <source>Would read: %1. %2.</source>
        <comment>list, size</comment>
        <translation>Würde lesen: %1. %2.</translation>
    </message>
    <message>
        <source>Would read: %1.</source>
        <comment>list</comment>
        <translation>Würde lesen: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a browser</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>&amp;Look for browsers</source>
        <translation>Nach Browsern &amp;suchen</translation>
    </message>
</context>
<context>
    <name>candor::ui::CareCard</name>
    <message>
        <source>Care mode</source>
        <translation>Schutzmodus</translation>
    </message>
    <message>
        <source>For hard times, in one step: every limit on this page holds, with the longest wait, and everything personal is refused for every company. Nobody asks why, and nothing reminds you.</source>
        <translation>Für schwere Zeiten, in einem Schritt: Jede Grenze auf dieser Seite gilt, mit der längsten Wartezeit, und alles Persönliche ist für jede Firma abgelehnt. Niemand fragt warum, und nichts erinnert Sie.</translation>
    </message>
    <message>
        <source>Switch care mode on…</source>
        <translation>Schutzmodus einschalten…</translation>
    </message>
    <message>
        <source>Ask to leave care mode</source>
        <translation>Bitten, den Schutzmodus zu verlassen</translation>
    </message>
    <message>
        <source>Keep care mode</source>
        <translation>Schutzmodus behalten</translation>
    </message>
    <message>
        <source>Leave care mode now</source>
        <translation>Schutzmodus jetzt verlassen</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>It can be left only after a wait of 30 days from the day you ask. The limits then stay; you lift them one by one.</source>
        <translation>Er lässt sich erst 30 Tage nach dem Tag verlassen, an dem Sie darum bitten. Die Grenzen bleiben dann; Sie heben sie einzeln auf.</translation>
    </message>
    <message>
        <source>Care mode is on.</source>
        <translation>Der Schutzmodus ist an.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CatalogueCard</name>
    <message>
        <source>A catalogue of offers</source>
        <translation>Ein Katalog von Angeboten</translation>
    </message>
    <message>
        <source>Bring a &amp;catalogue…</source>
        <translation>&amp;Katalog bringen…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation>Diesen Katalog entfernen</translation>
    </message>
    <message>
        <source>The catalogue is removed. The file itself is untouched.</source>
        <translation>Der Katalog ist entfernt. Die Datei selbst ist unberührt.</translation>
    </message>
    <message>
        <source>Bring a catalogue</source>
        <translation>Katalog bringen</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</source>
        <translation>Kataloge (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Der Katalog wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is put in order from %Ln offer(s) of a catalogue.</source>
        <translation>
            <numerusform>Was Sie sehen, ist aus %Ln Angebot eines Katalogs geordnet.</numerusform>
            <numerusform>Was Sie sehen, ist aus %Ln Angeboten eines Katalogs geordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a list of products, such as a shop&apos;s feed? Bring it, and Candor puts it in order as your switches for %1 allow. It stays on this computer.</source>
        <translation>Sie haben eine Liste von Produkten, etwa aus einem Shop? Bringen Sie sie, und Candor ordnet sie so, wie Ihre Schalter für %1 es erlauben. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) read.</source>
        <translation>
            <numerusform>%Ln Angebot gelesen.</numerusform>
            <numerusform>%Ln Angebote gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than Candor keeps: %Ln offer(s) were left out.</source>
        <translation>
            <numerusform>Er ist größer, als Candor behält: %Ln Angebot wurde weggelassen.</numerusform>
            <numerusform>Er ist größer, als Candor behält: %Ln Angebote wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file breaks off before its end; what came before is kept.</source>
        <translation>Die Datei bricht vor ihrem Ende ab; was davor kam, ist behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(ies) could not be used: damaged, without a title, or there twice.</source>
        <translation>
            <numerusform>%Ln Eintrag war nicht zu gebrauchen: beschädigt, ohne Titel oder doppelt.</numerusform>
            <numerusform>%Ln Einträge waren nicht zu gebrauchen: beschädigt, ohne Titel oder doppelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers were found in this file.</source>
        <translation>In dieser Datei wurden keine Angebote gefunden.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file was left as it is.</source>
        <translation>Nichts wurde geändert, und die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.</source>
        <translation>Wählen Sie eine Liste von Produkten: JSON, CSV, ein RSS- oder Atom-Feed oder eine gespeicherte Produktseite.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryCard</name>
    <message>
        <source>By category</source>
        <translation>Nach Kategorien</translation>
    </message>
    <message>
        <source>What companies think, by category</source>
        <translation>Was Firmen denken, nach Kategorien</translation>
    </message>
    <message>
        <source>The largest part is %1, with %2 of %3.</source>
        <translation>Der größte Teil ist %1, mit %2 von %3.</translation>
    </message>
    <message>
        <source>What you told them yourself</source>
        <translation>Was Sie ihnen selbst gesagt haben</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Alle ansehen</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryChart</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoiceStandingCard</name>
    <message>
        <source>Your choices</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>You have not decided anything yet. Companies that you know from an export go on as they do today.</source>
        <translation>Sie haben noch nichts entschieden. Firmen, die Sie aus einem Export kennen, machen weiter wie heute.</translation>
    </message>
    <message>
        <source>Held up: needs you</source>
        <translation>Aufgehalten: Sie müssen etwas tun</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Verified at the company</source>
        <translation>Bei der Firma geprüft</translation>
    </message>
    <message>
        <source>Acknowledged, not verified yet</source>
        <translation>Bestätigt, noch nicht geprüft</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Gesendet, wartet auf Antwort</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Saved here, for the company&apos;s own settings page</source>
        <translation>Hier gespeichert, für die Einstellungsseite der Firma</translation>
    </message>
    <message>
        <source>Decide what they may use</source>
        <translation>Entscheiden, was sie nutzen dürfen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoicesPage</name>
    <message>
        <source>Who may use it</source>
        <translation>Wer es nutzen darf</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Alle&amp;s ablehnen</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <translation>Alles erla&amp;uben</translation>
    </message>
    <message>
        <source>Nobody to decide about yet</source>
        <translation>Noch niemand da, über den Sie entscheiden können</translation>
    </message>
    <message>
        <source>Bring an export, or connect a company that takes your choices: then it stands here with its switches.</source>
        <translation>Lesen Sie einen Export ein, oder verbinden Sie eine Firma, die Ihre Entscheidungen annimmt: Dann steht sie hier mit ihren Schaltern.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>Meine &amp;Daten einlesen …</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before. The history keeps both.</source>
        <translation>Zurückgenommen: Alles ist wie zuvor. Der Verlauf behält beides.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) saved.</source>
        <translation>
            <numerusform>%Ln Entscheidung gespeichert.</numerusform>
            <numerusform>%Ln Entscheidungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes only on its own settings page: set it there too.</source>
        <translation>%1 ändert etwas nur auf der eigenen Einstellungsseite: Stellen Sie es auch dort ein.</translation>
    </message>
    <message>
        <source>Nothing was sent: Candor is set to stay offline.</source>
        <translation>Nichts wurde gesendet: Candor soll offline bleiben.</translation>
    </message>
    <message>
        <source>They are on their way to %1.</source>
        <translation>Sie sind unterwegs zu %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied</source>
        <translation>
            <numerusform>%Ln Änderung nicht angewendet</numerusform>
            <numerusform>%Ln Änderungen nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What may companies use about you?</source>
        <translation>Was dürfen Firmen über Sie nutzen?</translation>
    </message>
    <message>
        <source>What may %1 use about you?</source>
        <translation>Was darf %1 über Sie nutzen?</translation>
    </message>
    <message>
        <source>Nothing is saved until you apply.</source>
        <translation>Nichts wird gespeichert, bevor Sie es anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see what would have become of the %Ln different ad(s) you were shown. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Bewegen Sie einen Schalter und sehen Sie, was aus der %Ln Anzeige geworden wäre, die Ihnen gezeigt wurde. Nichts wird gespeichert, bevor Sie es anwenden.</numerusform>
            <numerusform>Bewegen Sie einen Schalter und sehen Sie, was aus den %Ln verschiedenen Anzeigen geworden wäre, die Ihnen gezeigt wurden. Nichts wird gespeichert, bevor Sie es anwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see which of %Ln offer(s) you would be shown first. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Bewegen Sie einen Schalter und sehen Sie, ob Ihnen das %Ln Angebot gezeigt würde. Nichts wird gespeichert, bevor Sie es anwenden.</numerusform>
            <numerusform>Bewegen Sie einen Schalter und sehen Sie, welche von %Ln Angeboten Ihnen zuerst gezeigt würden. Nichts wird gespeichert, bevor Sie es anwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Deliver my choices over the network</source>
        <translation>Meine Entscheidungen über das Netz zustellen</translation>
    </message>
    <message>
        <source>No company takes your choices by itself yet. A company that does names an address for it on its privacy page.</source>
        <translation>Noch nimmt keine Firma Ihre Entscheidungen von selbst an. Eine Firma, die es tut, nennt dafür auf ihrer Datenschutzseite eine Adresse.</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>The sample person&apos;s shop does not exist, so nothing is ever sent.</source>
        <translation>Den Laden der Beispielperson gibt es nicht, darum wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Off: nothing leaves this computer. Choices wait here until you switch it on.</source>
        <translation>Aus: Nichts verlässt diesen Computer. Entscheidungen warten hier, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>On: a choice goes to the company it is meant for, and to nobody else.</source>
        <translation>An: Eine Entscheidung geht an die Firma, für die sie gedacht ist, und an niemanden sonst.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send now: %Ln waiting</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>Jetzt &amp;senden: %Ln wartet</numerusform>
            <numerusform>Jetzt &amp;senden: %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It must begin with https://, so that nobody on the way can read along.</source>
        <translation>Diese Adresse ist nicht brauchbar. Sie muss mit https:// beginnen, damit unterwegs niemand mitlesen kann.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CoverageBar</name>
    <message>
        <source>How much of the export was read</source>
        <translation>Wie viel vom Export gelesen wurde</translation>
    </message>
    <message>
        <source>Read: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Gelesen: %1, %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Mit Absicht ausgelassen: %1, %2.</translation>
    </message>
    <message>
        <source>Unknown to Candor: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Candor unbekannt: %1, %2.</translation>
    </message>
    <message>
        <source>Unreadable: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Unlesbar: %1, %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::Covered</name>
    <message>
        <source>Hold to show</source>
        <translation>Zum Zeigen halten</translation>
    </message>
    <message>
        <source>Shows %1 while you hold the space bar.</source>
        <translation>Zeigt %1, solange Sie die Leertaste halten.</translation>
    </message>
</context>
<context>
    <name>candor::ui::DisagreementCard</name>
    <message>
        <source>They disagree about you</source>
        <translation>Die Firmen sind sich über Sie nicht einig</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Alter: %1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>Geschlecht: %1</translation>
    </message>
    <message>
        <source>They cannot all be right. Look at what each rests on.</source>
        <translation>Es kann nicht alles stimmen. Sehen Sie nach, worauf jedes davon beruht.</translation>
    </message>
    <message>
        <source>You told them: %1</source>
        <translation>Sie haben angegeben: %1</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <translation>Beziehung: %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>Kinder: %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <comment>rented or owned</comment>
        <translation>Wohnen: %1</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>Einkommen: %1</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>The company&apos;s own domain</source>
        <translation>Die eigene Domain der Firma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>A&amp;ddress for choices</source>
        <translation>Ad&amp;resse für Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Company&apos;s domai&amp;n, if it is another one</source>
        <translation>Do&amp;main der Firma, falls es eine andere ist</translation>
    </message>
    <message>
        <source>What you call the company</source>
        <translation>Wie Sie die Firma nennen</translation>
    </message>
    <message>
        <source>Write the address first. The company&apos;s privacy page names it.</source>
        <translation>Tragen Sie zuerst die Adresse ein. Sie steht auf der Datenschutzseite der Firma.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointRow</name>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>address, domain of the company</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>No answer from it so far.</source>
        <translation>Bisher keine Antwort von dort.</translation>
    </message>
    <message>
        <source>It says that it is %1.</source>
        <comment>%1: program and version</comment>
        <translation>Die Gegenseite nennt sich %1.</translation>
    </message>
    <message>
        <source>It says that it is %1, with the policy %2.</source>
        <translation>Die Gegenseite nennt sich %1, mit der Richtlinie %2.</translation>
    </message>
    <message>
        <source>It no longer takes: %1.</source>
        <translation>Nicht mehr angenommen wird: %1.</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>waits until you are online</source>
        <translation>wartet, bis Sie online sind</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>gesendet, wird geprüft</translation>
    </message>
    <message>
        <source>delivered and checked</source>
        <translation>zugestellt und geprüft</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>The test went well: it answers and takes choices.</source>
        <translation>Der Test ist gelungen: Die Gegenseite antwortet und nimmt Entscheidungen an.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What still waits is not sent any more, and the company keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Was noch wartet, wird nicht mehr gesendet, und die Firma behält, was sie hat. Ihre Entscheidungen bleiben im Verlauf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Later choices do not reach this company any more; it keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Spätere Entscheidungen erreichen diese Firma nicht mehr; sie behält, was sie hat. Ihre Entscheidungen bleiben im Verlauf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>Alles &amp;löschen</translation>
    </message>
    <message>
        <source>Erase my data, keys, backups and settings for good</source>
        <translation>Meine Daten, Schlüssel, Sicherungen und Einstellungen endgültig löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you saved or printed elsewhere stay. What companies know stays too.</source>
        <translation>Entfernt alles, was Candor je auf diesem Computer geschrieben hat, zuerst die Schlüssel. Kopien und Blätter, die Sie anderswo gespeichert oder gedruckt haben, bleiben. Auch was Firmen wissen, bleibt.</translation>
    </message>
    <message>
        <source>Your data, every backup and every key go. Nobody can bring them back.</source>
        <translation>Ihre Daten, jede Sicherung und jeder Schlüssel verschwinden. Niemand kann sie zurückholen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>Ein Problem</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidenceList</name>
    <message>
        <source>Records this rests on</source>
        <translation>Einträge, auf denen dies beruht</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidencePhrases</name>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive text</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>kein Datum in diesem Export</translation>
    </message>
    <message>
        <source>%1, entry %2, byte %3</source>
        <comment>file of an export, place in it</comment>
        <translation>%1, Eintrag %2, Byte %3</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExportHelpCard</name>
    <message>
        <source>How to get your data</source>
        <translation>So bekommen Sie Ihre Daten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Company to get your data from</source>
        <translation>Unternehmen, von dem Sie Ihre Daten holen</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileList</name>
    <message>
        <source>Files of this export</source>
        <translation>Dateien dieses Exports</translation>
    </message>
</context>
<context>
    <name>candor::ui::FoundCard</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Bisher gefunden</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>an import</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>still reading</source>
        <comment>an import</comment>
        <translation>wird noch gelesen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>traits, ads, records</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>traits</comment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them touch(es) something sensitive and stay(s) covered.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln davon berührt etwas Heikles und bleibt verdeckt.</numerusform>
            <numerusform>%Ln davon berühren etwas Heikles und bleiben verdeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become part of your profile when all is read.</source>
        <translation>Sie kommen in Ihr Profil, sobald alles gelesen ist.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HeldBackCard</name>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing is held back here: no limit is set.</source>
        <translation>Hier wird nichts zurückgehalten: Keine Grenze ist gesetzt.</translation>
    </message>
    <message>
        <source>Nothing is held back here: none of what %1 has for you touches a limit.</source>
        <translation>Hier wird nichts zurückgehalten: Nichts, was %1 für Sie hat, berührt eine Grenze.</translation>
    </message>
    <message>
        <source>Your limits hold these back, old ones too. They are in no list above and count for nothing.</source>
        <translation>Das halten Ihre Grenzen zurück, auch Altes. Es steht in keiner Liste oben und zählt für nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Because of your limit on %1: %Ln item(s)</source>
        <comment>%1: a topic</comment>
        <translation>
            <numerusform>Wegen Ihrer Grenze zu %1: %Ln Eintrag</numerusform>
            <numerusform>Wegen Ihrer Grenze zu %1: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>items</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held back: %1</source>
        <comment>%1: a topic</comment>
        <translation>Was zurückgehalten wird: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryList</name>
    <message>
        <source>Your choices, newest first</source>
        <translation>Ihre Entscheidungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPage</name>
    <message>
        <source>Search your choices</source>
        <translation>Ihre Entscheidungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Check the ledger</source>
        <translation>Protokoll p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>Letzte zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>No choice matches what you look for.</source>
        <translation>Keine Entscheidung passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>No choices yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>Every choice you apply is written down here: what, when, for whom, and how far it has come.</source>
        <translation>Jede Entscheidung, die Sie anwenden, wird hier aufgeschrieben: was, wann, für wen, und wie weit sie gekommen ist.</translation>
    </message>
    <message>
        <source>&amp;Decide what they may use</source>
        <translation>Entscheiden, was sie nutzen &amp;dürfen</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Zurückgenommen. Der Verlauf behält beides.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>You have made %Ln choice(s)</source>
        <comment>in the history</comment>
        <translation>
            <numerusform>Sie haben %Ln Entscheidung getroffen</numerusform>
            <numerusform>Sie haben %Ln Entscheidungen getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not decided anything yet</source>
        <translation>Sie haben noch nichts entschieden</translation>
    </message>
    <message>
        <source>Each one is a record in a ledger on this computer. A record that was changed or taken out would be noticed.</source>
        <translation>Jede ist ein Eintrag in einem Protokoll auf diesem Computer. Ein geänderter oder entfernter Eintrag würde auffallen.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Jeder Eintrag wird geprüft …</translation>
    </message>
    <message>
        <source>Your choices still count as they stand. What the history says from that record on is no proof any more.</source>
        <translation>Ihre Entscheidungen gelten weiter, wie sie sind. Was der Verlauf ab diesem Eintrag sagt, ist kein Beleg mehr.</translation>
    </message>
    <message>
        <source>Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this file as it is.</source>
        <translation>Jemand oder ein defekter Datenträger hat die Datei verändert. Spielen Sie eine Sicherungskopie zurück, wenn Sie eine haben, und behalten Sie diese Datei, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPhrases</name>
    <message>
        <source>replaced since</source>
        <comment>a choice</comment>
        <translation>inzwischen ersetzt</translation>
    </message>
    <message>
        <source>saved here; set it at the company too</source>
        <translation>hier gespeichert; stellen Sie es auch bei der Firma ein</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a limit</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a limit</comment>
        <translation>gilt</translation>
    </message>
</context>
<context>
    <name>candor::ui::ImportCard</name>
    <message>
        <source>Bring your data</source>
        <translation>Ihre Daten einlesen</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>Meine &amp;Daten einlesen …</translation>
    </message>
    <message>
        <source>Bring a &amp;folder…</source>
        <translation>Einen &amp;Ordner einlesen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The zip files as the company sent them: all parts together, not unpacked. Everything is read on this computer; the files themselves stay as they are.</source>
        <translation>Die Zip-Dateien, wie die Firma sie geschickt hat: alle Teile zusammen, nicht entpackt. Alles wird auf diesem Computer gelesen; die Dateien selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Bring my data</source>
        <translation>Meine Daten einlesen</translation>
    </message>
    <message>
        <source>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</source>
        <translation>Exporte (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at what is in these files…</source>
        <translation>Es wird nachgesehen, was in diesen Dateien ist …</translation>
    </message>
    <message>
        <source>Adding it to your profile…</source>
        <translation>Wird Ihrem Profil hinzugefügt …</translation>
    </message>
    <message>
        <source>All is read; this takes a moment.</source>
        <translation>Alles ist gelesen; dies dauert einen Moment.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>43 %: 12 MB of 28 MB</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 is here: %2, %3.</source>
        <comment>product, records, traits</comment>
        <translation>%1 ist da: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;profile</source>
        <translation>Ihr Profil &amp;ansehen</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was kept.</source>
        <translation>Angehalten. Nichts aus diesen Dateien wurde behalten.</translation>
    </message>
    <message>
        <source>Choose &amp;other files…</source>
        <translation>Andere Dateien &amp;wählen …</translation>
    </message>
    <message>
        <source>Let go: Candor reads it here.</source>
        <translation>Loslassen: Candor liest es hier.</translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window</source>
        <translation>Legen Sie einen Export irgendwo auf diesem Fenster ab</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 are read. That stays, also when you close Candor: the next start offers to go on.</source>
        <comment>a share</comment>
        <translation>%1 sind gelesen. Das bleibt, auch wenn Sie Candor schließen: Der nächste Start bietet an, weiterzulesen.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Noch ist nichts gelesen.</translation>
    </message>
    <message>
        <source>Reading went on where it had stopped.</source>
        <translation>Das Lesen ging dort weiter, wo es aufgehört hatte.</translation>
    </message>
    <message>
        <source>These files are not as they were when reading was interrupted, so they were read from the beginning.</source>
        <translation>Diese Dateien sind nicht mehr so wie bei der Unterbrechung; darum wurden sie von Anfang an gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unpack to far more than such files usually hold and were left unread.</source>
        <translation>
            <numerusform>%Ln Datei enthält ausgepackt weit mehr, als solche Dateien sonst enthalten, und blieb ungelesen.</numerusform>
            <numerusform>%Ln Dateien enthalten ausgepackt weit mehr, als solche Dateien sonst enthalten, und blieben ungelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide whether it is worth it.</source>
        <translation>Sie entscheiden, ob es das wert ist.</translation>
    </message>
    <message>
        <source>Reading it anyway may take hours, and the data kept on this computer may grow by many gigabytes. You can pause or stop it at any time.</source>
        <translation>Sie trotzdem zu lesen kann Stunden dauern, und die Daten auf diesem Computer können um viele Gigabyte wachsen. Sie können es jederzeit anhalten oder abbrechen.</translation>
    </message>
    <message>
        <source>&amp;Read anyway</source>
        <translation>T&amp;rotzdem lesen</translation>
    </message>
</context>
<context>
    <name>candor::ui::InterruptedCard</name>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Go on reading %1 (%2)?</source>
        <comment>files, share read</comment>
        <translation>%1 weiterlesen (%2)?</translation>
    </message>
    <message>
        <source>Reading was interrupted. What was read is kept aside; it is not part of your profile yet.</source>
        <translation>Das Lesen wurde unterbrochen. Was gelesen ist, liegt beiseite; es gehört noch nicht zu Ihrem Profil.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or connect the disk it is on, and look again. What was read is kept aside until then.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie war. Legen Sie sie zurück oder schließen Sie den Datenträger an und sehen Sie noch einmal nach. Was gelesen ist, bleibt bis dahin beiseite.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <comment>for a file</comment>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>Gelesenes &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>candor::ui::KeysCard</name>
    <message>
        <source>What opens your data</source>
        <translation>Was Ihre Daten öffnet</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase</source>
        <translation>Meine &amp;Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a new one: the old code stops working</source>
        <translation>Neuen machen: der alte Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>Keep the code I have</source>
        <translation>Meinen Code behalten</translation>
    </message>
    <message>
        <source>Pri&amp;nt it</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>It is on paper: &amp;hide it</source>
        <translation>Er ist auf Papier: &amp;verbergen</translation>
    </message>
    <message>
        <source>Print it or write it down now. It is shown this once and kept nowhere.</source>
        <translation>Drucken Sie ihn jetzt oder schreiben Sie ihn auf. Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more. This cannot be undone.</source>
        <translation>Der Code, den Sie jetzt haben, öffnet dann nichts mehr. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing any more.</source>
        <translation>Ihre Passphrase ist geändert. Die alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Your passphrase: as strong as it is long. Each guess costs a thief half a second and much memory.</source>
        <translation>Ihre Passphrase: so stark, wie sie lang ist. Jeder Versuch kostet einen Dieb eine halbe Sekunde und viel Speicher.</translation>
    </message>
    <message>
        <source>A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your computer can open your data.</source>
        <translation>Ein Wiederherstellungscode auf Papier: niemand kann ihn erraten, aber wer das Blatt findet und Ihren Computer hat, kann Ihre Daten öffnen.</translation>
    </message>
    <message>
        <source>No recovery code yet. With one on paper, a forgotten passphrase loses nothing.</source>
        <translation>Noch kein Wiederherstellungscode. Mit einem auf Papier geht durch eine vergessene Passphrase nichts verloren.</translation>
    </message>
    <message>
        <source>A key file: whoever can read that file can open your data.</source>
        <translation>Eine Schlüsseldatei: wer diese Datei lesen kann, kann Ihre Daten öffnen.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code</source>
        <translation>Neuen &amp;Wiederherstellungscode machen</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code</source>
        <translation>&amp;Wiederherstellungscode machen</translation>
    </message>
</context>
<context>
    <name>candor::ui::Ledger</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>X · Location: refused</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · before: %3</source>
        <comment>time, cause, what was in force</comment>
        <translation>%1 · %2 · vorher: %3</translation>
    </message>
    <message>
        <source>The ledger is in order. It has no record yet.</source>
        <translation>Das Protokoll ist in Ordnung. Es hat noch keinen Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is in order: all %Ln record(s) are as they were written, each one linked to the one before.</source>
        <translation>
            <numerusform>Das Protokoll ist in Ordnung: Sein %Ln Eintrag ist so, wie er geschrieben wurde.</numerusform>
            <numerusform>Das Protokoll ist in Ordnung: Alle %Ln Einträge sind so, wie sie geschrieben wurden, jeder mit dem davor verkettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the ledger is missing.</source>
        <translation>Eintrag %1 des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was changed after it was written.</source>
        <translation>Eintrag %1 des Protokolls wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not linked to the one before it.</source>
        <translation>Eintrag %1 des Protokolls ist nicht mit dem davor verkettet.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was emptied, and nothing says who asked for it.</source>
        <translation>Eintrag %1 des Protokolls wurde geleert, und nichts sagt, wer das wollte.</translation>
    </message>
    <message>
        <source>The ledger ends too early: records at its end are gone.</source>
        <translation>Das Protokoll endet zu früh: Einträge an seinem Ende sind weg.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: a later state of it was seen here before.</source>
        <translation>Das Protokoll ist eine ältere Kopie: Hier war schon ein späterer Stand davon zu sehen.</translation>
    </message>
    <message>
        <source>What was noted outside the ledger, to check its end against, is gone.</source>
        <translation>Was außerhalb des Protokolls vermerkt war, um sein Ende zu prüfen, ist weg.</translation>
    </message>
    <message>
        <source>This ledger belongs to other data than these.</source>
        <translation>Dieses Protokoll gehört zu anderen Daten als diesen.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was written by another device than the ledger names.</source>
        <translation>Eintrag %1 des Protokolls stammt von einem anderen Gerät als dem, das darin genannt ist.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not the one that was signed for.</source>
        <translation>Eintrag %1 des Protokolls ist nicht der, der unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing was signed for record %1 of the ledger, its newest.</source>
        <translation>Für Eintrag %1 des Protokolls, den neuesten, gibt es keine Unterschrift.</translation>
    </message>
    <message>
        <source>Limit · %1: %2</source>
        <comment>Limit · Gambling: set</comment>
        <translation>Grenze · %1: %2</translation>
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
        <translation>Sie gilt noch. Die Wartezeit ist um: Sie können sie jetzt aufheben.</translation>
    </message>
    <message>
        <source>It holds. You asked to lift it: possible from %1 on, in %2.</source>
        <comment>%1: day and time, %2: 7 days</comment>
        <translation>Sie gilt. Sie wollten sie aufheben: möglich ab %1, Wartezeit noch %2.</translation>
    </message>
    <message>
        <source>Holds since %1. Wait before lifting: %2.</source>
        <comment>%1: a day, %2: 7 days</comment>
        <translation>Gilt seit %1. Wartezeit vor dem Aufheben: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitRow</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Jetzt aufheben</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <comment>%1: a limit</comment>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Lift it now: %1</source>
        <comment>%1: a limit</comment>
        <translation>Jetzt aufheben: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Wait before a limit can be lifted</source>
        <translation>Wartezeit, bevor eine Grenze aufgehoben werden kann</translation>
    </message>
    <message>
        <source>A limit means none: nothing about its topic is used or shown here, whatever the switches say. It holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.</source>
        <translation>Eine Grenze heißt: gar nichts. Zu ihrem Thema wird hier nichts verwendet oder gezeigt, was auch immer die Schalter sagen. Sie gilt sofort. Zum Aufheben fragen Sie zuerst, dann warten Sie. Es zählt nur die Zeit, in der ein Computer läuft.</translation>
    </message>
    <message>
        <source>Wait before lifting: %1</source>
        <comment>%1: 7 days</comment>
        <translation>Wartezeit vor dem Aufheben: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsSection</name>
    <message>
        <source>Limits, care mode, and what is held back</source>
        <translation>Grenzen, Schutzmodus und was zurückgehalten wird</translation>
    </message>
</context>
<context>
    <name>candor::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Alles auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>candor::ui::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>candor::ui::Outcome</name>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <comment>4 ads go</comment>
        <translation>
            <numerusform>%Ln geht</numerusform>
            <numerusform>%Ln gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come(s)</source>
        <comment>4 ads come</comment>
        <translation>
            <numerusform>%Ln kommt</numerusform>
            <numerusform>%Ln kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation>Beliebtheit %1</translation>
    </message>
    <message>
        <source>rests on nothing about you</source>
        <translation>beruht auf nichts über Sie</translation>
    </message>
    <message>
        <source>leaves: rested on %1</source>
        <translation>geht: beruhte auf %1</translation>
    </message>
    <message>
        <source>leaves: others come before it</source>
        <translation>geht: andere kommen davor</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln offer(s) stay where they are.</source>
        <translation>
            <numerusform>Das %Ln Angebot bleibt, wo es ist.</numerusform>
            <numerusform>Alle %Ln Angebote bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln ad(s) stay where they are.</source>
        <translation>
            <numerusform>Die %Ln Anzeige bleibt, wo sie ist.</numerusform>
            <numerusform>Alle %Ln Anzeigen bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) stay</source>
        <translation>
            <numerusform>%Ln Angebot bleibt</numerusform>
            <numerusform>%Ln Angebote bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) stay</source>
        <translation>
            <numerusform>%Ln Anzeige bleibt</numerusform>
            <numerusform>%Ln Anzeigen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 ads stay, 4 go, 4 come</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The list keeps %1 of its order.</source>
        <translation>Die Liste behält %1 ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The switch that matters most here: %1.</source>
        <translation>Der Schalter, der hier am meisten ausmacht: %1.</translation>
    </message>
    <message>
        <source>Strongest switch: %1.</source>
        <translation>Stärkster Schalter: %1.</translation>
    </message>
    <message>
        <source>&amp;Apply: %1, %2</source>
        <comment>Apply: 4 go, 4 come</comment>
        <translation>&amp;Anwenden: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply: %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Anwenden: %Ln Änderung</numerusform>
            <numerusform>&amp;Anwenden: %Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::OverviewPage</name>
    <message>
        <source>Candor has nothing to show yet</source>
        <translation>Candor hat noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. Bring such a copy, and you see here what they think of you. Nothing leaves this computer.</source>
        <translation>Firmen müssen Ihnen eine Kopie dessen geben, was sie über Sie haben. Lesen Sie eine solche Kopie ein, und Sie sehen hier, was sie von Ihnen denken. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>Meine &amp;Daten einlesen …</translation>
    </message>
    <message>
        <source>Companies hold opinions about you. Here you will see them.</source>
        <translation>Firmen haben Meinungen über Sie. Hier werden Sie sie sehen.</translation>
    </message>
    <message>
        <source>The exports you brought hold no opinions about you</source>
        <translation>Die eingelesenen Exporte enthalten keine Meinungen über Sie</translation>
    </message>
    <message>
        <source>That does not mean that there are none: some companies leave what they inferred out of an export.</source>
        <translation>Das heißt nicht, dass es keine gibt: Manche Firmen lassen aus einem Export weg, was sie gefolgert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinion(s)</source>
        <comment>1,204 opinions; follows &apos;hold&apos;</comment>
        <translation>
            <numerusform>%Ln Meinung</numerusform>
            <numerusform>%Ln Meinungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) hold %1 about you</source>
        <translation>
            <numerusform>%Ln Firma hat %1 über Sie</numerusform>
            <numerusform>%Ln Firmen haben %1 über Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es) something sensitive.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln betrifft etwas Heikles.</numerusform>
            <numerusform>%Ln betreffen etwas Heikles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other or you on %Ln point(s).</source>
        <translation>
            <numerusform>In %Ln Punkt widersprechen sie einander oder Ihnen.</numerusform>
            <numerusform>In %Ln Punkten widersprechen sie einander oder Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ads from %2 reached you partly because you resemble other people.</source>
        <translation>%1 der Anzeigen von %2 erreichten Sie auch deshalb, weil Sie anderen ähneln.</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln interest(s) from what you did.</source>
        <translation>
            <numerusform>Candor hat %Ln Interesse aus dem abgeleitet, was Sie getan haben.</numerusform>
            <numerusform>Candor hat %Ln Interessen aus dem abgeleitet, was Sie getan haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Making your encrypted file. This takes about a second.</source>
        <translation>Ihre verschlüsselte Datei wird angelegt. Das dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>&amp;Make my encrypted file</source>
        <translation>Meine verschlüsselte Datei &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %Ln character(s); several words are best</source>
        <translation>
            <numerusform>&amp;Passphrase, mindestens %Ln Zeichen; am besten mehrere Wörter</numerusform>
            <numerusform>&amp;Passphrase, mindestens %Ln Zeichen; am besten mehrere Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Dieselbe noch &amp;einmal</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Zu kurz: mindestens %Ln Zeichen.</numerusform>
            <numerusform>Zu kurz: mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same. Type the second one again.</source>
        <translation>Diese beiden sind nicht gleich. Tippen Sie die zweite noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Verbergen, was ich tippe</translation>
    </message>
    <message>
        <source>Changing it. This takes about two seconds, on purpose.</source>
        <translation>Wird geändert. Das dauert mit Absicht etwa zwei Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase</source>
        <translation>Meine Passphrase &amp;ändern</translation>
    </message>
    <message>
        <source>Your data lie encrypted in one file on this computer. The passphrase opens it.</source>
        <translation>Ihre Daten liegen verschlüsselt in einer Datei auf diesem Computer. Die Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>From then on the old passphrase opens nothing any more. A recovery code stays as it is.</source>
        <translation>Danach öffnet die alte Passphrase nichts mehr. Ein Wiederherstellungscode bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in the file; write it down and keep it in a safe place.</source>
        <translation>Wir können Ihre Passphrase nicht zurücksetzen. Wer sie vergisst und keinen Wiederherstellungscode hat, verliert, was in der Datei ist; schreiben Sie sie auf und bewahren Sie sie sicher auf.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewCard</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;What is missing?</source>
        <translation>&amp;Was fehlt?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>After your change</source>
        <translation>Nach Ihrer Änderung</translation>
    </message>
    <message>
        <source>Your offers, before and after</source>
        <translation>Ihre Angebote, vorher und nachher</translation>
    </message>
    <message>
        <source>Your ads, before and after</source>
        <translation>Ihre Werbung, vorher und nachher</translation>
    </message>
    <message>
        <source>illustration · %1</source>
        <comment>%1: name of the rules</comment>
        <translation>Veranschaulichung · %1</translation>
    </message>
    <message>
        <source>%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count all the same.</source>
        <translation>%1 hat Candor keine Angebote genannt, darum lässt sich vorab nichts zeigen. Ihre Entscheidungen zählen trotzdem.</translation>
    </message>
    <message>
        <source>Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your choices count all the same.</source>
        <translation>Nicht in diesem Export: die Anzeigen, die %1 Ihnen gezeigt hat. Darum lässt sich vorab nichts zeigen. Ihre Entscheidungen zählen trotzdem.</translation>
    </message>
    <message>
        <source>Looking at what you were shown…</source>
        <translation>Es wird nachgesehen, was Ihnen gezeigt wurde …</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh the reasons that advertisers named for your ads: the more often one was named, the more it counts. They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you were shown before can appear.</source>
        <translation>Dies zeigt, was Ihre Entscheidung bedeutet; es sagt nicht voraus, was %1 zeigen wird. Die Regeln wägen die Gründe, die Werbende für Ihre Anzeigen genannt haben: Je öfter einer genannt wurde, desto mehr zählt er. Sie kennen weder Preise noch Budgets noch die Tageszeit noch das, was %1 für sich behält. Nur Anzeigen, die Ihnen schon gezeigt wurden, können erscheinen.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much companies hold about you that speaks for an offer, and how popular it is. They do not know what %1 itself has stored about you, its stock or its prices.</source>
        <translation>Dies zeigt, was Ihre Entscheidung bedeutet; es sagt nicht voraus, was %1 zeigen wird. Die Regeln wägen, wie viel von dem, was Firmen über Sie haben, für ein Angebot spricht, und wie beliebt es ist. Sie wissen nicht, was %1 selbst über Sie gespeichert hat, und kennen weder Bestand noch Preise.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much %1 holds about you that speaks for an offer of this catalogue, and how popular it is. They know no bids and budgets, and not whether %1 would show these offers at all.</source>
        <translation>Das zeigt, was Ihre Entscheidung bedeutet; es sagt nicht voraus, was %1 zeigen wird. Die Regeln wiegen, wie viel %1 über Sie hat, das für ein Angebot dieses Katalogs spricht, und wie beliebt es ist. Sie kennen keine Gebote und Budgets und wissen nicht, ob %1 diese Angebote überhaupt zeigen würde.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProfilePage</name>
    <message>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Nothing is known about you here yet</source>
        <translation>Hier ist noch nichts über Sie bekannt</translation>
    </message>
    <message>
        <source>No traits yet</source>
        <translation>Noch keine Merkmale</translation>
    </message>
    <message>
        <source>Traits come out of the exports you bring: what a company concluded about you, and what you told it.</source>
        <translation>Merkmale stammen aus den Exporten, die Sie einlesen: was eine Firma über Sie gefolgert hat und was Sie ihr gesagt haben.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>Meine &amp;Daten einlesen …</translation>
    </message>
    <message numerus="yes">
        <source>Companies keep %Ln trait(s) of you</source>
        <translation>
            <numerusform>Firmen führen %Ln Merkmal von Ihnen</numerusform>
            <numerusform>Firmen führen %Ln Merkmale von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 traits match what you look for</source>
        <translation>
            <numerusform>%Ln Merkmal von %1 passt zu Ihrer Suche</numerusform>
            <numerusform>%Ln von %1 Merkmalen passen zu Ihrer Suche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told them %Ln of these yourself; the others they concluded, matched or were given.</source>
        <translation>
            <numerusform>%Ln davon haben Sie selbst angegeben; die anderen haben die Firmen gefolgert, abgeglichen oder bekommen.</numerusform>
            <numerusform>%Ln davon haben Sie selbst angegeben; die anderen haben die Firmen gefolgert, abgeglichen oder bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They concluded them, matched them or were given them. Choose one to see what it rests on.</source>
        <translation>Die Firmen haben sie gefolgert, abgeglichen oder bekommen. Wählen Sie eines, um zu sehen, worauf es beruht.</translation>
    </message>
    <message>
        <source>Not in this export: what %1 concluded about you. That does not mean that there is nothing.</source>
        <translation>Nicht in diesem Export: was %1 über Sie gefolgert hat. Das heißt nicht, dass es nichts gibt.</translation>
    </message>
    <message>
        <source>No trait matches</source>
        <translation>Kein Merkmal passt</translation>
    </message>
    <message>
        <source>What you look for is not in these exports. That does not mean that no company knows it.</source>
        <translation>Was Sie suchen, steht nicht in diesen Exporten. Das heißt nicht, dass es keine Firma weiß.</translation>
    </message>
    <message>
        <source>What %1 concluded about you is not in this export. That does not mean that there is nothing.</source>
        <translation>Was %1 über Sie gefolgert hat, steht nicht in diesem Export. Das heißt nicht, dass es nichts gibt.</translation>
    </message>
    <message>
        <source>Show &amp;all traits</source>
        <translation>&amp;Alle Merkmale zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln trait(s) from what you did</source>
        <translation>
            <numerusform>Candor hat %Ln Merkmal aus dem abgeleitet, was Sie getan haben</numerusform>
            <numerusform>Candor hat %Ln Merkmale aus dem abgeleitet, was Sie getan haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln more from what you did, as advertisers would. No company says them.</source>
        <translation>
            <numerusform>%Ln weiteres hat Candor aus dem abgeleitet, was Sie getan haben, so wie es die Werbung täte. Keine Firma sagt es.</numerusform>
            <numerusform>%Ln weitere hat Candor aus dem abgeleitet, was Sie getan haben, so wie es die Werbung täte. Keine Firma sagt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company says them. Advertisers would come to the same from what companies kept.</source>
        <translation>Keine Firma sagt sie. Die Werbung käme aus dem, was Firmen aufbewahrt haben, auf dasselbe.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <comment>with what is paused</comment>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <comment>title of an ad</comment>
        <translation>Warum „%1“?</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · nicht genutzt</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Whoever looks: nothing about you.</source>
        <translation>Gleich, wer hinsieht: nichts über Sie.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, heikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s)</source>
        <translation>
            <numerusform>%Ln weiterer Grund</numerusform>
            <numerusform>%Ln weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>topic of the offer</source>
        <translation>Thema des Angebots</translation>
    </message>
</context>
<context>
    <name>candor::ui::RecoverySheet</name>
    <message>
        <source>Recovery code for Candor</source>
        <translation>Wiederherstellungscode für Candor</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and your computer can open your data. Keep it where you keep your passport, not beside the computer.</source>
        <translation>Wer dieses Blatt und Ihren Computer hat, kann Ihre Daten öffnen. Bewahren Sie es dort auf, wo Ihr Pass liegt, nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>To use it, open Candor, choose &quot;Use a recovery code&quot; and type it. Dashes and small letters do not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not occur. When you make a new code, this one opens nothing any more.</source>
        <translation>So verwenden Sie ihn: Candor öffnen, „Wiederherstellungscode verwenden“ wählen und ihn eintippen. Striche und kleine Buchstaben sind egal. 0 ist immer die Ziffer Null und 1 die Ziffer Eins: die Buchstaben O, I, L und U kommen nicht vor. Wenn Sie einen neuen Code machen, öffnet dieser nichts mehr.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SelvesCard</name>
    <message>
        <source>As somebody else</source>
        <translation>Als jemand anderes</translation>
    </message>
    <message>
        <source>Try other sel&amp;ves</source>
        <translation>&amp;Versuchen</translation>
    </message>
    <message>
        <source>Would you be shown something else if you were of another age or gender, spoke another language, lived elsewhere or had another device? Candor tries it with the same rules. It tells what one attribute does to this list, and nothing about anybody&apos;s intent.</source>
        <translation>Würde Ihnen anderes gezeigt, wenn Sie ein anderes Alter oder Geschlecht hätten, eine andere Sprache sprächen, woanders lebten oder ein anderes Gerät hätten? Candor versucht es mit denselben Regeln. Das sagt, was ein einzelnes Merkmal mit dieser Liste macht, und nichts über die Absicht von irgendwem.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>There is nothing to try: no item here asks for an age, a gender, a language, a place or a device that %1 holds about you.</source>
        <translation>Es gibt nichts zu versuchen: Kein Eintrag hier fragt nach einem Alter, einem Geschlecht, einer Sprache, einem Ort oder einem Gerät, das %1 über Sie hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, which change less.</source>
        <translation>
            <numerusform>%Ln weiteres, das weniger ändert.</numerusform>
            <numerusform>%Ln weitere, die weniger ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few days in the export to tell what is chance.</source>
        <translation>Der Export hat zu wenige Tage, um zu sagen, was Zufall ist.</translation>
    </message>
    <message numerus="yes">
        <source>By chance alone up to %Ln item(s) change: that much differs when the same rules are tried twice on the same person.</source>
        <translation>
            <numerusform>Allein durch Zufall ändert sich bis zu %Ln Eintrag: So viel ist anders, wenn dieselben Regeln zweimal an derselben Person versucht werden.</numerusform>
            <numerusform>Allein durch Zufall ändern sich bis zu %Ln Einträge: So viel ist anders, wenn dieselben Regeln zweimal an derselben Person versucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer %1</source>
        <comment>a value such as an age</comment>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values such as ages</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, sensibel</translation>
    </message>
    <message>
        <source>this alone</source>
        <translation>nur dies</translation>
    </message>
    <message>
        <source>this and what goes with it</source>
        <translation>dies und was damit einhergeht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) change</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%Ln Eintrag ändert sich</numerusform>
            <numerusform>%Ln Einträge ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>nicht mehr als Zufall</translation>
    </message>
    <message>
        <source>average price %1 higher</source>
        <translation>Durchschnittspreis %1 höher</translation>
    </message>
    <message>
        <source>average price %1 lower</source>
        <translation>Durchschnittspreis %1 niedriger</translation>
    </message>
</context>
<context>
    <name>candor::ui::SensitiveCard</name>
    <message>
        <source>Sensitive</source>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>Sensitive topics</source>
        <translation>Heikle Themen</translation>
    </message>
    <message>
        <source>Covered until you hold the button. Nobody looking over your shoulder sees them.</source>
        <translation>Verdeckt, bis Sie den Knopf halten. Wer Ihnen über die Schulter sieht, sieht sie nicht.</translation>
    </message>
    <message>
        <source>Nothing in your exports touches health, faith, money trouble or another sensitive topic, as far as Candor&apos;s list of words can tell.</source>
        <translation>Nichts in Ihren Exporten betrifft Gesundheit, Glauben, Geldsorgen oder ein anderes heikles Thema, soweit Candors Wortliste das erkennt.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sensitive topic</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sensitive topic, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See them in the profile</source>
        <translation>Im Profil ansehen</translation>
    </message>
</context>
<context>
    <name>candor::ui::SetAllPill</name>
    <message>
        <source>Set all switches</source>
        <translation>Alle Schalter setzen</translation>
    </message>
    <message>
        <source>Set all…</source>
        <translation>Alle setzen …</translation>
    </message>
    <message numerus="yes">
        <source>Pause everything for %Ln day(s)</source>
        <translation>
            <numerusform>Alles %Ln Tag lang pausieren</numerusform>
            <numerusform>Alles %Ln Tage lang pausieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SettingsPage</name>
    <message>
        <source>Candor as it suits you</source>
        <translation>Candor, wie es Ihnen passt</translation>
    </message>
    <message>
        <source>These settings hold nothing about you. They apply at once, also while Candor is locked.</source>
        <translation>Diese Einstellungen enthalten nichts über Sie. Sie gelten sofort, auch solange Candor gesperrt ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>What companies wrote stays in the language they wrote it in.</source>
        <translation>Was Firmen geschrieben haben, bleibt in der Sprache, in der sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>look</comment>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours never say anything alone: a word or a sign always says the same.</source>
        <translation>Farben sagen nie etwas allein: Ein Wort oder ein Zeichen sagt immer dasselbe.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The usual size is 100 %. At 200 % everything is twice as large.</source>
        <translation>Die übliche Größe ist 100&#xa0;%. Bei 200&#xa0;% ist alles doppelt so groß.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>You are looking at the sample person. Leaving removes everything you did here.</source>
        <translation>Sie sehen die Beispielperson. Beim Verlassen wird alles entfernt, was Sie hier getan haben.</translation>
    </message>
    <message>
        <source>Locking closes your data. Nobody sees them without your passphrase, not even with this computer in their hands.</source>
        <translation>Sperren schließt Ihre Daten. Ohne Ihre Passphrase sieht sie niemand, selbst wer diesen Computer in Händen hält.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample person</source>
        <translation>Beispielperson verla&amp;ssen</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>The sample person&apos;s data are in a temporary folder and vanish when you leave.</source>
        <translation>Die Daten der Beispielperson liegen in einem vorübergehenden Ordner und verschwinden, wenn Sie sie verlassen.</translation>
    </message>
    <message>
        <source>In one encrypted file in this folder: %1</source>
        <translation>In einer verschlüsselten Datei in diesem Ordner: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SharedOpinionCard</name>
    <message>
        <source>Several of them think so</source>
        <translation>Das denken mehrere von ihnen</translation>
    </message>
    <message>
        <source>Something sensitive, covered here</source>
        <translation>Etwas Heikles, hier verdeckt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that hold one opinion</comment>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>opinions that several companies hold</comment>
        <translation>
            <numerusform>Und %Ln weitere</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SinceCard</name>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>no change</source>
        <comment>between two exports</comment>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>What they say now and did not before</source>
        <translation>Was sie jetzt sagen und vorher nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>kind of statement, value</comment>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a statement about a person</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>What they no longer say</source>
        <translation>Was sie nicht mehr sagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceCard</name>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>See its traits</source>
        <translation>Merkmale daraus ansehen</translation>
    </message>
    <message>
        <source>Forget this export…</source>
        <translation>Diesen Export vergessen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln Datei unlesbar</numerusform>
            <numerusform>%Ln Dateien unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>Brought on %1.</source>
        <translation>Eingelesen am %1.</translation>
    </message>
    <message>
        <source>Its records are from %1.</source>
        <comment>%1: two days</comment>
        <translation>Zeitraum der Einträge: %1.</translation>
    </message>
    <message>
        <source>Its records carry no date.</source>
        <translation>Die Einträge tragen kein Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different ad(s)</source>
        <translation>
            <numerusform>%Ln Anzeige</numerusform>
            <numerusform>%Ln verschiedene Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei zeigen</numerusform>
            <numerusform>%Ln Dateien zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Dateien ausblenden</translation>
    </message>
    <message>
        <source>Everything that only this export tells is removed from this computer: records, traits and ads. Your choices and their history stay. This cannot be undone, but you can bring the file again.</source>
        <translation>Alles, was nur dieser Export sagt, wird von diesem Computer entfernt: Einträge, Merkmale und Anzeigen. Ihre Entscheidungen und ihr Verlauf bleiben. Das lässt sich nicht rückgängig machen, aber Sie können die Datei wieder einlesen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceHealthCard</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln Datei unlesbar</numerusform>
            <numerusform>%Ln Dateien unlesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourcesPage</name>
    <message>
        <source>You have not brought any data yet</source>
        <translation>Sie haben noch keine Daten eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>What Candor knows about you comes from %Ln export(s)</source>
        <translation>
            <numerusform>Was Candor über Sie weiß, stammt aus %Ln Export</numerusform>
            <numerusform>Was Candor über Sie weiß, stammt aus %Ln Exporten</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. It stays on this computer.</source>
        <translation>Firmen müssen Ihnen eine Kopie dessen geben, was sie über Sie haben. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>They are read and kept on this computer. Only your choices are ever sent, each to one company.</source>
        <translation>Die Exporte werden auf diesem Computer gelesen und aufbewahrt. Gesendet werden immer nur Ihre Entscheidungen, jede an eine Firma.</translation>
    </message>
</context>
<context>
    <name>candor::ui::Switches</name>
    <message>
        <source>%1: %2</source>
        <comment>3 traits: Tea, Trains, Oulu</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>saved here</source>
        <comment>state of a choice</comment>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a switch</comment>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>candor::ui::SwitchesCard</name>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, nothing known of them here</source>
        <comment>kinds of data</comment>
        <translation>
            <numerusform>%Ln weitere, hier ist nichts davon bekannt</numerusform>
            <numerusform>%Ln weitere, hier ist nichts davon bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitFilterBar</name>
    <message>
        <source>Search your traits</source>
        <translation>Ihre Merkmale durchsuchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Woher sie es wissen</translation>
    </message>
    <message>
        <source>&amp;Sensitive only</source>
        <translation>Nur &amp;heikle</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Firmen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Meiste Einträge zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>However they know</source>
        <translation>Woher auch immer</translation>
    </message>
    <message>
        <source>Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.</source>
        <translation>Heikle Angaben sind verdeckt. Halten Sie eine mit der Maus oder der Leertaste gedrückt, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitList</name>
    <message>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitPanel</name>
    <message>
        <source>The chosen trait</source>
        <translation>Das gewählte Merkmal</translation>
    </message>
    <message>
        <source>Choose a trait to see who says so, and which records it rests on.</source>
        <translation>Wählen Sie ein Merkmal, um zu sehen, wer das sagt und auf welchen Einträgen es beruht.</translation>
    </message>
    <message>
        <source>Sensitive value</source>
        <translation>Heikle Angabe</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>%1: two days</comment>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Not seen for more than half a year.</source>
        <translation>Seit mehr als einem halben Jahr nicht gesehen.</translation>
    </message>
    <message>
        <source>No date in this export</source>
        <translation>Kein Datum in diesem Export</translation>
    </message>
    <message>
        <source>The company does not say when it learned this.</source>
        <translation>Die Firma sagt nicht, wann sie das erfahren hat.</translation>
    </message>
    <message>
        <source>How sure the company says it is: %1</source>
        <translation>Wie sicher sich die Firma nach eigenen Angaben ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln record(s)</source>
        <translation>
            <numerusform>Beruht auf %Ln Eintrag</numerusform>
            <numerusform>Beruht auf %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Gesehen am %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::Traits</name>
    <message>
        <source>not disclosed by %1</source>
        <comment>a value</comment>
        <translation>von %1 nicht offengelegt</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>%1: today, 3 days ago</comment>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>kein Datum in diesem Export</translation>
    </message>
    <message>
        <source>you told them</source>
        <comment>mark of a trait</comment>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>mark of a trait</comment>
        <translation>heikel</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>mark of a trait, at the company</comment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <comment>mark of a trait</comment>
        <translation>über ein halbes Jahr alt</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>derived by Candor</source>
        <comment>mark of a trait</comment>
        <translation>von Candor abgeleitet</translation>
    </message>
    <message>
        <source>from what %1 kept</source>
        <comment>%1: a company</comment>
        <translation>aus dem, was %1 aufbewahrt hat</translation>
    </message>
</context>
<context>
    <name>candor::ui::UnlockPage</name>
    <message>
        <source>Candor is locked</source>
        <translation>Candor ist gesperrt</translation>
    </message>
    <message>
        <source>What is inside is encrypted until you open it.</source>
        <translation>Was darin ist, bleibt verschlüsselt, bis Sie es öffnen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Opening. This takes about a second, on purpose.</source>
        <translation>Wird geöffnet. Das dauert mit Absicht etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Verbergen, was ich tippe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>&amp;Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>&amp;Recovery code; dashes and small letters do not matter</source>
        <translation>&amp;Wiederherstellungscode; Striche und kleine Buchstaben sind egal</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Passphrase verwenden</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong tries Candor waits before the next one: %Ln second(s).</source>
        <translation>
            <numerusform>Nach mehreren falschen Versuchen wartet Candor vor dem nächsten: %Ln Sekunde.</numerusform>
            <numerusform>Nach mehreren falschen Versuchen wartet Candor vor dem nächsten: %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery code.</source>
        <translation>Das ist kein vollständiger Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Nothing was tried, and your data are still locked.</source>
        <translation>Es wurde nichts versucht, und Ihre Daten sind noch gesperrt.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has nine groups; the last is one character.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit Ihrem Blatt. Er hat neun Gruppen; die letzte ist ein einzelnes Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>A backup opens. It lacks the last %Ln record(s) of your choices, and what you brought after it.</source>
        <translation>
            <numerusform>Eine Sicherung geht auf. Es fehlt der letzte %Ln Eintrag Ihrer Entscheidungen und was Sie danach gebracht haben.</numerusform>
            <numerusform>Eine Sicherung geht auf. Es fehlen die letzten %Ln Einträge Ihrer Entscheidungen und was Sie danach gebracht haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens. It lacks what you brought after it; every choice is in it.</source>
        <translation>Eine Sicherung geht auf. Es fehlt, was Sie danach gebracht haben; jede Entscheidung ist darin.</translation>
    </message>
    <message>
        <source>The file with your data is damaged.</source>
        <translation>Die Datei mit Ihren Daten ist beschädigt.</translation>
    </message>
    <message>
        <source>You can go back to how it was. The newest import in it is of %1. The damaged file is kept beside.</source>
        <translation>Sie können zurück zu dem, wie es war. Der neueste Import darin ist vom %1. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>You can go back to how it was. Nothing was imported by then. The damaged file is kept beside.</source>
        <translation>Sie können zurück zu dem, wie es war. Bis dahin war nichts importiert. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of %1</source>
        <translation>&amp;Zurück zur Sicherung vom %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::WelcomePage</name>
    <message>
        <source>See what companies think of you, and decide what they may use</source>
        <translation>Sehen Sie, was Firmen von Ihnen denken, und entscheiden Sie, was sie nutzen dürfen</translation>
    </message>
    <message>
        <source>Candor works on this computer alone. There is no account, and nobody counts what you do here.</source>
        <translation>Candor arbeitet nur auf diesem Computer. Es gibt kein Konto, und niemand zählt, was Sie hier tun.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Try with a sample person</source>
        <translation>Mit einer &amp;Beispielperson ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Bring my data</source>
        <translation>Meine &amp;Daten einlesen</translation>
    </message>
    <message>
        <source>Reading the sample person&apos;s data. This takes a few seconds.</source>
        <translation>Die Daten der Beispielperson werden gelesen. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>A passphrase for your data</source>
        <translation>Eine Passphrase für Ihre Daten</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>An invented person with exports of three companies and a shop. Everything works; when you leave, it is all gone.</source>
        <translation>Eine erfundene Person mit Exporten von drei Firmen und einem Laden. Alles funktioniert; wenn Sie gehen, ist alles wieder weg.</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>Meine eigenen Daten</translation>
    </message>
    <message>
        <source>You make a passphrase, then bring the copies that companies had to give you. They are kept in one encrypted file.</source>
        <translation>Sie legen eine Passphrase fest und lesen dann die Kopien ein, die Firmen Ihnen geben mussten. Sie werden in einer verschlüsselten Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Language: as on this computer</source>
        <translation>Sprache: wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Schriftgröße: %1</translation>
    </message>
    <message>
        <source>What stays here, and what does not</source>
        <translation>Was hier bleibt und was nicht</translation>
    </message>
    <message>
        <source>What you bring stays on this computer</source>
        <translation>Was Sie einlesen, bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Exports are read here and kept in one encrypted file. Candor has no server.</source>
        <translation>Exporte werden hier gelesen und in einer verschlüsselten Datei aufbewahrt. Candor hat keinen Server.</translation>
    </message>
    <message>
        <source>Only a choice of yours ever leaves it</source>
        <translation>Nur Ihre Entscheidungen verlassen ihn je</translation>
    </message>
    <message>
        <source>When you apply it, and only to the company it is for. You see it before it goes.</source>
        <translation>Wenn Sie sie anwenden, und jede nur an die Firma, für die sie gilt. Sie sehen sie, bevor sie gehen.</translation>
    </message>
    <message>
        <source>Nothing is decided for you</source>
        <translation>Nichts wird für Sie entschieden</translation>
    </message>
    <message>
        <source>Closing a window or pressing a key in a hurry never says yes. Everything you apply can be taken back.</source>
        <translation>Ein Fenster zu schließen oder in Eile eine Taste zu drücken heißt nie Ja. Alles, was Sie anwenden, lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>I &amp;have a saved copy of everything</source>
        <translation>Ich &amp;habe eine gespeicherte Kopie von allem</translation>
    </message>
    <message>
        <source>A saved copy of everything</source>
        <translation>Eine gespeicherte Kopie von allem</translation>
    </message>
</context>
<context>
    <name>candor::ui::WindowPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Sources &amp;&amp; connections</source>
        <translation>&amp;Quellen &amp;&amp; Verbindungen</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>A sample person, all on this computer</source>
        <translation>Eine Beispielperson, alles auf diesem Computer</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Alles auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>candor::words::Browsers</name>
    <message>
        <source>Nothing was kept, and the browser&apos;s own files are as they were.</source>
        <translation>Nichts wurde behalten, und die Dateien des Browsers sind, wie sie waren.</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>what is read of a browser</comment>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>searches</source>
        <comment>what is read of a browser</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>what it made of the pages</source>
        <comment>what is read of a browser</comment>
        <translation>was er aus den Seiten geschlossen hat</translation>
    </message>
    <message>
        <source>ad topics</source>
        <comment>what is read of a browser</comment>
        <translation>Werbethemen</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>browser, its profile</comment>
        <translation>%1, Profil %2</translation>
    </message>
    <message>
        <source>macOS does not let Candor read Safari&apos;s history.</source>
        <translation>macOS lässt Candor den Verlauf von Safari nicht lesen.</translation>
    </message>
    <message>
        <source>In System Settings, open Privacy &amp; Security, then Full Disk Access, and switch Candor on. Start Candor again, then try again.</source>
        <translation>Öffnen Sie in den Systemeinstellungen „Datenschutz &amp; Sicherheit“, dann „Festplattenvollzugriff“, und schalten Sie Candor ein. Starten Sie Candor neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system does not let Candor read this browser&apos;s files.</source>
        <translation>Das System lässt Candor die Dateien dieses Browsers nicht lesen.</translation>
    </message>
    <message>
        <source>Check that the files belong to you and may be read, then try again.</source>
        <translation>Prüfen Sie, ob die Dateien Ihnen gehören und gelesen werden dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The browser keeps writing to its history while Candor copies it.</source>
        <translation>Der Browser schreibt in seinen Verlauf, während Candor ihn kopiert.</translation>
    </message>
    <message>
        <source>Wait a moment or close the browser, then try again.</source>
        <translation>Warten Sie einen Moment oder schließen Sie den Browser, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is not there any more.</source>
        <translation>Der Verlauf dieses Browsers ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Look for browsers again.</source>
        <translation>Suchen Sie noch einmal nach Browsern.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is damaged, or of a kind that Candor does not know.</source>
        <translation>Der Verlauf dieses Browsers ist beschädigt oder von einer Art, die Candor nicht kennt.</translation>
    </message>
    <message>
        <source>Open the browser once so that it can repair its files, then try again.</source>
        <translation>Öffnen Sie den Browser einmal, damit er seine Dateien reparieren kann, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>candor::words::Choices</name>
    <message>
        <source>Not decided</source>
        <comment>a choice</comment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a choice</comment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a choice</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>not decided, probably used</source>
        <translation>nicht entschieden, wird wohl genutzt</translation>
    </message>
    <message>
        <source>not decided, counts as no</source>
        <translation>nicht entschieden, zählt als Nein</translation>
    </message>
    <message>
        <source>Kept here. This company changes only on its own settings page.</source>
        <translation>Hier festgehalten. Diese Firma ändert etwas nur auf ihrer eigenen Einstellungsseite.</translation>
    </message>
    <message>
        <source>Sent by itself when you apply, and checked.</source>
        <translation>Wird beim Anwenden von selbst gesendet und geprüft.</translation>
    </message>
    <message>
        <source>Takes effect when the company has answered your letter.</source>
        <translation>Gilt, sobald die Firma Ihren Brief beantwortet hat.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>how far a choice has come</comment>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how far a choice has come</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>how far a choice has come</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>how far a choice has come</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>On this computer, not sent yet.</source>
        <translation>Auf diesem Computer, noch nicht gesendet.</translation>
    </message>
    <message>
        <source>On its way; no answer yet that can be trusted.</source>
        <translation>Unterwegs; noch keine verlässliche Antwort.</translation>
    </message>
    <message>
        <source>The company answered with what you chose.</source>
        <translation>Die Firma hat mit Ihrer Wahl geantwortet.</translation>
    </message>
    <message>
        <source>Candor asked again, and the company holds exactly what you chose.</source>
        <translation>Candor hat nachgefragt: Bei der Firma steht genau Ihre Wahl.</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why something changed</comment>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>why something changed</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>The company cannot be reached.</source>
        <translation>Die Firma ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Candor tries again by itself.</source>
        <translation>Candor versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The company&apos;s server has trouble.</source>
        <translation>Der Server der Firma hat Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Something else answered, such as the login page of a network.</source>
        <translation>Etwas anderes hat geantwortet, etwa die Anmeldeseite eines Netzwerks.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser; Candor then tries again.</source>
        <translation>Melden Sie sich im Browser beim Netzwerk an; dann versucht Candor es erneut.</translation>
    </message>
    <message>
        <source>The company&apos;s server does not let Candor in.</source>
        <translation>Der Server der Firma lässt Candor nicht hinein.</translation>
    </message>
    <message>
        <source>Ask the company for a valid address for your choices.</source>
        <translation>Bitten Sie die Firma um eine gültige Adresse für Ihre Entscheidungen.</translation>
    </message>
    <message>
        <source>Nobody takes choices at this address.</source>
        <translation>Unter dieser Adresse nimmt niemand Entscheidungen an.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The company&apos;s rules do not take this choice.</source>
        <translation>Die Regeln der Firma lassen diese Entscheidung nicht zu.</translation>
    </message>
    <message>
        <source>Your refusal is kept here; write to the company.</source>
        <translation>Ihre Ablehnung ist hier festgehalten; schreiben Sie der Firma.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask the company for an address that begins with https.</source>
        <translation>Bitten Sie die Firma um eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The company holds something else than what you chose.</source>
        <translation>Bei der Firma steht etwas anderes als das, was Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Send your choice again, or keep this as proof.</source>
        <translation>Senden Sie Ihre Entscheidung erneut, oder behalten Sie dies als Beleg.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <translation>Die Antwort war viel zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a choice</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Nothing personal</source>
        <comment>all switches at once</comment>
        <translation>Nichts Persönliches</translation>
    </message>
    <message>
        <source>Only what I do on their service</source>
        <comment>all switches at once</comment>
        <translation>Nur, was ich bei ihnen tue</translation>
    </message>
    <message>
        <source>What I do there, and my interests</source>
        <comment>all switches at once</comment>
        <translation>Was ich dort tue, und meine Interessen</translation>
    </message>
    <message>
        <source>All that comes from me, nothing from others</source>
        <comment>all switches at once</comment>
        <translation>Alles, was von mir kommt, nichts von anderen</translation>
    </message>
    <message>
        <source>a pause is over</source>
        <comment>why something changed</comment>
        <translation>eine Pause ist vorbei</translation>
    </message>
    <message>
        <source>begun anew in an older copy</source>
        <comment>why something changed</comment>
        <translation>in einer älteren Kopie neu begonnen</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>a choice</comment>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>care mode</source>
        <comment>why something changed</comment>
        <translation>Schutzmodus</translation>
    </message>
</context>
<context>
    <name>candor::words::Counts</name>
    <message numerus="yes">
        <source>%Ln trait(s)</source>
        <comment>what companies think of a person</comment>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensitive</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln heikel</numerusform>
            <numerusform>%Ln heikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>entries of an export</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <comment>advertisements</comment>
        <translation>
            <numerusform>%Ln Anzeige</numerusform>
            <numerusform>%Ln Anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <comment>yes or no to a use of data</comment>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %Ln time(s)</source>
        <comment>an ad</comment>
        <translation>
            <numerusform>%Ln Mal gezeigt</numerusform>
            <numerusform>%Ln Mal gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>further entries of a list</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>unter %Ln&#xa0;%</numerusform>
            <numerusform>unter %Ln&#xa0;%</numerusform>
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
        <translation>Sie haben das angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Beginnen Sie erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, then try again.</source>
        <translation>Sehen Sie nach, ob es verschoben oder umbenannt wurde, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your data are safe and still locked.</source>
        <translation>Ihre Daten sind sicher und weiterhin verschlossen.</translation>
    </message>
    <message>
        <source>Try again; look at capital letters and the keyboard&apos;s language.</source>
        <translation>Versuchen Sie es erneut; achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>The file is damaged: it does not hold what was written to it.</source>
        <translation>Die Datei ist beschädigt: Sie enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>Candor left the file exactly as it is.</source>
        <translation>Candor hat die Datei genau so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Put back a copy from a backup, or choose another folder and import again.</source>
        <translation>Spielen Sie eine Sicherungskopie zurück, oder wählen Sie einen anderen Ordner und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>A newer Candor wrote this.</source>
        <translation>Das hat ein neueres Candor geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Nichts wurde geöffnet oder verändert.</translation>
    </message>
    <message>
        <source>Install the newest Candor, then open it again.</source>
        <translation>Installieren Sie das neueste Candor und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Candor is already open with these data.</source>
        <translation>Candor ist mit diesen Daten schon geöffnet.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Nutzen Sie das offene Fenster, oder schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This could not be read as what it seems to be.</source>
        <translation>Das ließ sich nicht als das lesen, was es zu sein scheint.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and your other data are untouched.</source>
        <translation>Nichts davon wurde behalten, und Ihre übrigen Daten sind unberührt.</translation>
    </message>
    <message>
        <source>Choose the file as the company sent it, not unpacked or edited.</source>
        <translation>Wählen Sie die Datei so, wie die Firma sie geschickt hat, nicht entpackt oder bearbeitet.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data.</source>
        <translation>Der Datenträger hat die Daten nicht angenommen oder nicht hergegeben.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Make room on the disk, check that the folder may be written to, then try again.</source>
        <translation>Schaffen Sie Platz, prüfen Sie, ob in den Ordner geschrieben werden darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no connection to the other side.</source>
        <translation>Es gibt keine Verbindung zur Gegenseite.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer.</source>
        <translation>Ihre Entscheidungen sind auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to do: Candor tries again by itself when you are online.</source>
        <translation>Nichts zu tun: Candor versucht es von selbst erneut, sobald Sie online sind.</translation>
    </message>
    <message>
        <source>A rule of yours, or of the other side, does not allow this.</source>
        <translation>Eine Regel von Ihnen oder der Gegenseite erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Look at the rule first; you decide whether to change it.</source>
        <translation>Sehen Sie sich zuerst die Regel an; Sie entscheiden, ob Sie sie ändern.</translation>
    </message>
    <message>
        <source>Candor made a mistake.</source>
        <translation>Candor hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Close Candor and open it again. If it happens again, please report it.</source>
        <translation>Schließen Sie Candor und öffnen Sie es wieder. Wenn es noch einmal geschieht, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>This unpacks to far more than such a file usually holds.</source>
        <translation>Ausgepackt enthält dies weit mehr, als eine solche Datei sonst enthält.</translation>
    </message>
    <message>
        <source>Reading stopped at the limit. Nothing of it was kept, and your other data are untouched.</source>
        <translation>Das Lesen hielt an der Grenze an. Nichts davon wurde behalten, und Ihre anderen Daten sind unberührt.</translation>
    </message>
    <message>
        <source>If it comes from the company itself, you can have it read anyway.</source>
        <translation>Wenn es vom Unternehmen selbst kommt, können Sie es trotzdem lesen lassen.</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>Das öffnet Ihre Daten nicht.</translation>
    </message>
</context>
<context>
    <name>candor::words::Guides</name>
    <message>
        <source>On %1, open Your information and permissions, then Export your information.</source>
        <translation>Öffnen Sie auf %1 „Deine Informationen und Berechtigungen“, dann „Deine Informationen exportieren“.</translation>
    </message>
    <message>
        <source>Choose %1, All time, and the format JSON.</source>
        <translation>Wählen Sie %1, den gesamten Zeitraum und das Format JSON.</translation>
    </message>
    <message>
        <source>It takes from minutes to a few days. A message says when it is ready. Bring all zip files.</source>
        <translation>Es dauert Minuten bis einige Tage. Eine Nachricht sagt, wann es fertig ist. Bringen Sie alle Zip-Dateien.</translation>
    </message>
    <message>
        <source>This export holds interests it chose for you, companies that have a list with you on it, and what other sites and apps report about you.</source>
        <translation>Dieser Export enthält Interessen, die man Ihnen zuschreibt, Unternehmen mit einer Liste, auf der Sie stehen, und was andere Websites und Apps über Sie melden.</translation>
    </message>
    <message>
        <source>On spotify.com/account/privacy, under Download your data, tick Account data and Extended streaming history.</source>
        <translation>Kreuzen Sie auf spotify.com/account/privacy unter „Deine Daten herunterladen“ die Kontodaten und den erweiterten Streamingverlauf an.</translation>
    </message>
    <message>
        <source>The account data take up to 5 days, the long history up to 30. Bring both.</source>
        <translation>Die Kontodaten brauchen bis zu 5 Tage, der lange Verlauf bis zu 30. Bringen Sie beides.</translation>
    </message>
    <message>
        <source>The account data hold the market segments that advertisers reach you in.</source>
        <translation>Die Kontodaten enthalten die Marktsegmente, in denen Werbende Sie erreichen.</translation>
    </message>
    <message>
        <source>On netflix.com/account/getmyinfo, send the request.</source>
        <translation>Senden Sie auf netflix.com/account/getmyinfo die Anfrage ab.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A mail says when it is ready.</source>
        <translation>Es dauert bis zu 30 Tage. Eine Mail sagt, wann es fertig ist.</translation>
    </message>
    <message>
        <source>On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data.</source>
        <translation>Wählen Sie auf amazon.com/hz/privacy-central/data-requests „Alle Ihre Daten anfordern“.</translation>
    </message>
    <message>
        <source>It takes from days to a month and comes as several zip files. Bring them all, not unpacked.</source>
        <translation>Es dauert Tage bis einen Monat und kommt als mehrere Zip-Dateien. Bringen Sie alle, nicht entpackt.</translation>
    </message>
    <message>
        <source>This export holds the audiences you are in and the advertisers who brought a list with you on it. Long lists seem to be cut at about 100 names.</source>
        <translation>Dieser Export enthält die Zielgruppen, zu denen Sie gehören, und Werbende, die eine Liste mit Ihnen brachten. Lange Listen scheinen bei etwa 100 Namen abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings, then Data privacy, then Get a copy of your data. Choose the larger archive.</source>
        <translation>Öffnen Sie auf linkedin.com die Einstellungen, dann „Datenschutz“, dann „Kopie Ihrer Daten erhalten“. Wählen Sie das größere Archiv.</translation>
    </message>
    <message>
        <source>The first mail comes after minutes and lacks files. Wait for the second one, within a day or two.</source>
        <translation>Die erste Mail kommt nach Minuten, und ihr fehlen Dateien. Warten Sie auf die zweite, in ein bis zwei Tagen.</translation>
    </message>
    <message>
        <source>This export holds what advertisers can select you by, and what LinkedIn inferred.</source>
        <translation>Dieser Export enthält, wonach Werbende Sie auswählen können und was LinkedIn geschlossen hat.</translation>
    </message>
    <message>
        <source>In the app, open Settings and privacy, then Account, then Download your data. Choose all data and JSON.</source>
        <translation>Öffnen Sie in der App „Einstellungen und Datenschutz“, dann „Konto“, dann „Deine Daten herunterladen“. Wählen Sie alle Daten und JSON.</translation>
    </message>
    <message>
        <source>It takes a few days. The file can be fetched for four days only.</source>
        <translation>Es dauert einige Tage. Die Datei lässt sich nur vier Tage lang abholen.</translation>
    </message>
    <message>
        <source>This export holds ad interests and what other sites and apps report about you.</source>
        <translation>Dieser Export enthält Werbeinteressen und was andere Websites und Apps über Sie melden.</translation>
    </message>
    <message>
        <source>On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files.</source>
        <translation>Öffnen Sie auf accounts.snapchat.com „Meine Daten“. Kreuzen Sie alle Arten von Daten und „JSON-Dateien exportieren“ an.</translation>
    </message>
    <message>
        <source>It takes about a day. A mail says when it is ready.</source>
        <translation>Es dauert etwa einen Tag. Eine Mail sagt, wann es fertig ist.</translation>
    </message>
    <message>
        <source>This export holds your age group, your interests and the advertisers you dealt with, as Snapchat sees them.</source>
        <translation>Dieser Export enthält Ihre Altersgruppe, Ihre Interessen und die Werbenden, mit denen Sie zu tun hatten, wie Snapchat sie sieht.</translation>
    </message>
    <message>
        <source>On reddit.com/settings/data-request, ask for all your data.</source>
        <translation>Fordern Sie auf reddit.com/settings/data-request alle Ihre Daten an.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A message says when it is ready.</source>
        <translation>Es dauert bis zu 30 Tage. Eine Nachricht sagt, wann es fertig ist.</translation>
    </message>
    <message>
        <source>On pinterest.com, open Settings, then Privacy and data, then Request your data.</source>
        <translation>Öffnen Sie auf pinterest.com die Einstellungen, dann „Datenschutz und Daten“, dann „Deine Daten anfordern“.</translation>
    </message>
    <message>
        <source>It takes about two days. A mail says when it is ready.</source>
        <translation>Es dauert etwa zwei Tage. Eine Mail sagt, wann es fertig ist.</translation>
    </message>
    <message>
        <source>This export holds little more than your pins.</source>
        <translation>Dieser Export enthält kaum mehr als Ihre Pins.</translation>
    </message>
    <message>
        <source>On privacy.apple.com, choose Request a copy of your data. Tick Media Services, App Store and Marketing.</source>
        <translation>Wählen Sie auf privacy.apple.com „Eine Kopie deiner Daten anfordern“. Kreuzen Sie Mediendienste, App Store und Marketing an.</translation>
    </message>
    <message>
        <source>It takes up to a week and comes as zip files inside zip files. Bring them as they are.</source>
        <translation>Es dauert bis zu einer Woche und kommt als Zip-Dateien in Zip-Dateien. Bringen Sie sie so, wie sie sind.</translation>
    </message>
    <message>
        <source>On account.microsoft.com/privacy, open the browsing and the search history, and download each of them.</source>
        <translation>Öffnen Sie auf account.microsoft.com/privacy den Browser- und den Suchverlauf und laden Sie beide herunter.</translation>
    </message>
    <message>
        <source>Ask the data broker for a copy of what it holds. The answer is often a letter.</source>
        <translation>Bitten Sie den Datenhändler um eine Kopie dessen, was er hat. Die Antwort ist oft ein Brief.</translation>
    </message>
    <message>
        <source>Write each line of it into a table with these five columns: broker, segment, value, source, date.</source>
        <translation>Schreiben Sie jede Zeile daraus in eine Tabelle mit diesen fünf Spalten: broker, segment, value, source, date.</translation>
    </message>
    <message>
        <source>Save the table as CSV and bring it.</source>
        <translation>Speichern Sie die Tabelle als CSV und bringen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation>Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>On x.com, open Settings and privacy, then Your account, then Download an archive of your data.</source>
        <translation>Öffnen Sie auf x.com „Einstellungen und Datenschutz“, dann „Dein Account“, dann „Ein Archiv deiner Daten herunterladen“.</translation>
    </message>
    <message>
        <source>X asks for your password and then takes a day or more. It tells you when the archive is ready.</source>
        <translation>X fragt nach Ihrem Passwort und braucht dann einen Tag oder länger. Sie erfahren, wenn das Archiv bereitliegt.</translation>
    </message>
    <message>
        <source>Download every zip file that it offers, and bring them all.</source>
        <translation>Laden Sie jede angebotene Zip-Datei herunter, und lesen Sie alle ein.</translation>
    </message>
    <message>
        <source>This archive holds what X inferred about you, and the ads it showed you with its reasons.</source>
        <translation>Dieses Archiv enthält, was X über Sie gefolgert hat, und die Anzeigen, die X Ihnen gezeigt hat, mit den Gründen.</translation>
    </message>
    <message>
        <source>On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, Chrome and Google Play Store.</source>
        <translation>Wählen Sie auf takeout.google.com „Auswahl aufheben“ und kreuzen Sie dann „Meine Aktivitäten“, YouTube, Chrome und Google Play Store an.</translation>
    </message>
    <message>
        <source>Change the format of the activity and the history from HTML to JSON: it is read faster.</source>
        <translation>Ändern Sie das Format der Aktivitäten und des Verlaufs von HTML in JSON: Es wird schneller gelesen.</translation>
    </message>
    <message>
        <source>Create the export, wait for the mail, and bring the zip files.</source>
        <translation>Erstellen Sie den Export, warten Sie auf die E-Mail, und lesen Sie die Zip-Dateien ein.</translation>
    </message>
    <message>
        <source>Google does not put what it inferred about you into this export. You see what you did, not what Google thinks.</source>
        <translation>Was Google über Sie gefolgert hat, steht nicht in diesem Export. Sie sehen, was Sie getan haben, nicht, was Google denkt.</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Datenhändler</translation>
    </message>
    <message>
        <source>%1 does not put what it inferred about you into this export.</source>
        <translation>%1 gibt in diesem Export nicht heraus, was es über Sie geschlossen hat.</translation>
    </message>
</context>
<context>
    <name>candor::words::Imports</name>
    <message>
        <source>read</source>
        <comment>what became of a file</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what became of a file</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what became of a file</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>what became of a file</comment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>The company sent it empty.</source>
        <translation>Die Firma hat sie leer geschickt.</translation>
    </message>
    <message>
        <source>Pictures, fonts or help pages: nothing in it is about you.</source>
        <translation>Bilder, Schriften oder Hilfeseiten: Nichts darin handelt von Ihnen.</translation>
    </message>
    <message>
        <source>The same data are there in a better format and were read from it.</source>
        <translation>Dieselben Daten liegen in einem besseren Format vor und wurden daraus gelesen.</translation>
    </message>
    <message>
        <source>It is a page for reading. Ask the company for the format JSON instead.</source>
        <translation>Es ist eine Seite zum Lesen. Bitten Sie die Firma stattdessen um das Format JSON.</translation>
    </message>
    <message>
        <source>Left out on purpose: Candor does not need it.</source>
        <translation>Mit Absicht ausgelassen: Candor braucht es nicht.</translation>
    </message>
    <message>
        <source>Candor does not know this kind of file.</source>
        <translation>Candor kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Sie ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>It is nested more deeply than Candor reads safely.</source>
        <translation>Sie ist tiefer verschachtelt, als Candor sicher lesen kann.</translation>
    </message>
    <message>
        <source>One entry in it is too large to be read safely.</source>
        <translation>Ein Eintrag darin ist zu groß, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>It is far too large for such a file and was not unpacked.</source>
        <translation>Sie ist für eine solche Datei viel zu groß und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>The archive is damaged at this place. Download it again.</source>
        <translation>Das Archiv ist an dieser Stelle beschädigt. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Known, but without anything that Candor shows.</source>
        <translation>Bekannt, aber ohne etwas, das Candor zeigt.</translation>
    </message>
    <message>
        <source>The same file is in another part and was read there.</source>
        <translation>Dieselbe Datei ist in einem anderen Teil und wurde dort gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>This export has %Ln more part(s). Add them to see everything.</source>
        <translation>
            <numerusform>Zu diesem Export gehört noch %Ln Teil. Fügen Sie ihn hinzu, um alles zu sehen.</numerusform>
            <numerusform>Zu diesem Export gehören noch %Ln Teile. Fügen Sie sie hinzu, um alles zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The company says that it could not export %Ln file(s).</source>
        <translation>
            <numerusform>Die Firma sagt, dass sie %Ln Datei nicht exportieren konnte.</numerusform>
            <numerusform>Die Firma sagt, dass sie %Ln Dateien nicht exportieren konnte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) here are new to Candor and were left aside.</source>
        <translation>
            <numerusform>%Ln Angabe hier ist Candor neu und blieb unbeachtet.</numerusform>
            <numerusform>%Ln Angaben hier sind Candor neu und blieben unbeachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without a readable time; everything else in them was kept.</source>
        <translation>
            <numerusform>%Ln Eintrag kam ohne lesbare Zeit; alles andere darin wurde behalten.</numerusform>
            <numerusform>%Ln Einträge kamen ohne lesbare Zeit; alles andere darin wurde behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company does not put what it inferred about you into this export.</source>
        <translation>Was die Firma über Sie gefolgert hat, legt sie diesem Export nicht bei.</translation>
    </message>
    <message>
        <source>These files belong to more than one account. Each account became an import of its own.</source>
        <translation>Diese Dateien gehören zu mehr als einem Konto. Jedes Konto wurde ein eigener Import.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln Eintrag hier ist beschädigt und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Einträge hier sind beschädigt und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files here than Candor lists safely.</source>
        <translation>Hier sind mehr Dateien, als Candor sicher auflisten kann.</translation>
    </message>
</context>
<context>
    <name>candor::words::Kinds</name>
    <message>
        <source>Interests</source>
        <comment>category</comment>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Demographics</source>
        <comment>category</comment>
        <translation>Persönliche Angaben</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>category</comment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>category</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>category</comment>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Contacts &amp; lists</source>
        <comment>category</comment>
        <translation>Kontakte und Listen</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>category</comment>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>Viewing &amp; listening</source>
        <comment>category</comment>
        <translation>Sehen und Hören</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>category</comment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Off-site activity</source>
        <comment>category</comment>
        <translation>Aktivität anderswo</translation>
    </message>
    <message>
        <source>Activity on the service</source>
        <comment>category</comment>
        <translation>Aktivität beim Dienst</translation>
    </message>
    <message>
        <source>Work &amp; education</source>
        <comment>category</comment>
        <translation>Beruf und Bildung</translation>
    </message>
    <message>
        <source>Browsing</source>
        <comment>category</comment>
        <translation>Besuchte Seiten</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>What they think you like.</source>
        <translation>Was Ihnen ihrer Meinung nach gefällt.</translation>
    </message>
    <message>
        <source>Age, gender, language, household and the like.</source>
        <translation>Alter, Geschlecht, Sprache, Haushalt und dergleichen.</translation>
    </message>
    <message>
        <source>Where you are, live or have been.</source>
        <translation>Wo Sie sind, wohnen oder waren.</translation>
    </message>
    <message>
        <source>The phones and computers you use.</source>
        <translation>Die Telefone und Computer, die Sie nutzen.</translation>
    </message>
    <message>
        <source>What you bought or looked at in shops.</source>
        <translation>Was Sie gekauft oder in Läden angesehen haben.</translation>
    </message>
    <message>
        <source>Lists with you on them that companies uploaded.</source>
        <translation>Listen mit Ihnen darauf, die Firmen hochgeladen haben.</translation>
    </message>
    <message>
        <source>Ads because you resemble other people.</source>
        <translation>Werbung, weil Sie anderen Menschen ähneln.</translation>
    </message>
    <message>
        <source>What you watched and listened to.</source>
        <translation>Was Sie gesehen und gehört haben.</translation>
    </message>
    <message>
        <source>Words you searched for.</source>
        <translation>Wörter, nach denen Sie gesucht haben.</translation>
    </message>
    <message>
        <source>What other sites and apps report about you.</source>
        <translation>Was andere Seiten und Apps über Sie melden.</translation>
    </message>
    <message>
        <source>What you do on the service itself: follow, like, post.</source>
        <translation>Was Sie beim Dienst selbst tun: folgen, mögen, schreiben.</translation>
    </message>
    <message>
        <source>Your job, employer, school and training.</source>
        <translation>Ihr Beruf, Arbeitgeber, Ihre Schule und Ausbildung.</translation>
    </message>
    <message>
        <source>Pages you visited.</source>
        <translation>Seiten, die Sie besucht haben.</translation>
    </message>
    <message>
        <source>What fits nowhere else.</source>
        <translation>Was sonst nirgends hinpasst.</translation>
    </message>
    <message>
        <source>%1 may use: %2</source>
        <comment>%1 a company, %2 a category</comment>
        <translation>%1 darf nutzen: %2</translation>
    </message>
    <message>
        <source>Inferred</source>
        <comment>kind of record</comment>
        <translation>Gefolgert</translation>
    </message>
    <message>
        <source>You told them</source>
        <comment>kind of record</comment>
        <translation>Von Ihnen angegeben</translation>
    </message>
    <message>
        <source>What you did</source>
        <comment>kind of record</comment>
        <translation>Was Sie taten</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <comment>kind of record</comment>
        <translation>Ihnen gezeigt</translation>
    </message>
    <message>
        <source>Held by others</source>
        <comment>kind of record</comment>
        <translation>Bei anderen</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>kind of record</comment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>The company concluded this by itself.</source>
        <translation>Das hat die Firma selbst gefolgert.</translation>
    </message>
    <message>
        <source>You gave this to the company.</source>
        <translation>Das haben Sie der Firma gegeben.</translation>
    </message>
    <message>
        <source>The company kept what you did.</source>
        <translation>Die Firma hat festgehalten, was Sie taten.</translation>
    </message>
    <message>
        <source>An ad or recommendation that you were shown.</source>
        <translation>Eine Anzeige oder Empfehlung, die Ihnen gezeigt wurde.</translation>
    </message>
    <message>
        <source>Another company holds, uploaded or reported data about you.</source>
        <translation>Eine andere Firma hält, lud hoch oder meldete Daten über Sie.</translation>
    </message>
    <message>
        <source>A setting of yours at the company.</source>
        <translation>Eine Einstellung von Ihnen bei der Firma.</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>sensitive topic</comment>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Religion</source>
        <comment>sensitive topic</comment>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Politics</source>
        <comment>sensitive topic</comment>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>sensitive topic: ethnicity</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <comment>sensitive topic</comment>
        <translation>Sexualität</translation>
    </message>
    <message>
        <source>Trade union</source>
        <comment>sensitive topic</comment>
        <translation>Gewerkschaft</translation>
    </message>
    <message>
        <source>Money trouble</source>
        <comment>sensitive topic: finances in distress</comment>
        <translation>Geldsorgen</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>sensitive topic</comment>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>sensitive topic</comment>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <comment>sensitive topic</comment>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Gambling</source>
        <comment>sensitive topic</comment>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Dating</source>
        <comment>sensitive topic</comment>
        <translation>Partnersuche</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <comment>sensitive topic</comment>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Exact places</source>
        <comment>sensitive topic</comment>
        <translation>Genaue Orte</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>state of a trait</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>state of a trait</comment>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>state of a trait</comment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>state of a trait</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>only shown</source>
        <comment>what was done with an ad</comment>
        <translation>nur gezeigt</translation>
    </message>
    <message>
        <source>clicked</source>
        <comment>what was done with an ad</comment>
        <translation>angeklickt</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>what was done with an ad</comment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>played</source>
        <comment>what was done with an ad</comment>
        <translation>abgespielt</translation>
    </message>
    <message>
        <source>voted on</source>
        <comment>what was done with an ad</comment>
        <translation>darüber abgestimmt</translation>
    </message>
    <message>
        <source>Derived by Candor</source>
        <comment>kind of record</comment>
        <translation>Von Candor abgeleitet</translation>
    </message>
    <message>
        <source>No company said this. Candor concluded it here, on your computer, from what you did, the way advertisers do: by words and web addresses, the older the less. About 9 of 10 such records are understood rightly.</source>
        <translation>Keine Firma hat das gesagt. Candor hat es hier, auf Ihrem Computer, aus dem geschlossen, was Sie getan haben, so wie es die Werbung tut: nach Wörtern und Webadressen, Älteres zählt weniger. Etwa 9 von 10 solcher Einträge werden richtig verstanden.</translation>
    </message>
</context>
<context>
    <name>candor::words::Limits</name>
    <message>
        <source>From now on none of it is used or shown, whatever the switches say.</source>
        <translation>Ab jetzt wird nichts davon verwendet oder gezeigt, was auch immer die Schalter sagen.</translation>
    </message>
    <message>
        <source>The limit holds for %1 more. Until then you can keep it at any time.</source>
        <translation>Die Grenze gilt noch %1. Bis dahin können Sie sie jederzeit behalten.</translation>
    </message>
    <message>
        <source>The limit stays. Nothing is lifted.</source>
        <translation>Die Grenze bleibt. Nichts wird aufgehoben.</translation>
    </message>
    <message>
        <source>The limit is gone. Your switches decide again.</source>
        <translation>Die Grenze ist aufgehoben. Ihre Schalter entscheiden wieder.</translation>
    </message>
    <message>
        <source>Care mode</source>
        <translation>Schutzmodus</translation>
    </message>
    <message>
        <source>Hold back everything about: %1</source>
        <comment>%1: a sensitive topic</comment>
        <translation>Alles zurückhalten zu: %1</translation>
    </message>
    <message>
        <source>Hold back all sensitive topics and refuse everything personal</source>
        <translation>Alle heiklen Themen zurückhalten und alles Persönliche ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>To lift it you ask first, then wait %1.</source>
        <translation>Zum Aufheben fragen Sie zuerst, dann warten Sie %1.</translation>
    </message>
    <message>
        <source>This limit cannot be lifted yet: its wait ends on %1.</source>
        <comment>day and time</comment>
        <translation>Diese Grenze kann noch nicht aufgehoben werden: Ihre Wartezeit endet am %1.</translation>
    </message>
    <message>
        <source>The limit holds. Nothing was changed but the wait that runs.</source>
        <translation>Die Grenze gilt. Geändert hat sich nichts, nur die Wartezeit läuft.</translation>
    </message>
    <message>
        <source>Lift it when the wait is over, or keep it now: that works at any time.</source>
        <translation>Heben Sie sie auf, wenn die Wartezeit um ist, oder behalten Sie sie jetzt: Das geht jederzeit.</translation>
    </message>
    <message>
        <source>Care mode is on: nothing can be allowed while it lasts.</source>
        <translation>Der Schutzmodus ist an: Solange er gilt, kann nichts erlaubt werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything personal stays refused.</source>
        <translation>Nichts wurde geändert. Alles Persönliche bleibt abgelehnt.</translation>
    </message>
    <message>
        <source>To leave care mode, ask for it under Limits; its wait begins then.</source>
        <translation>Um den Schutzmodus zu verlassen, bitten Sie bei den Grenzen darum; dann beginnt die Wartezeit.</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a step of a limit</comment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>asked to lift</source>
        <comment>a step of a limit</comment>
        <translation>Aufhebung erbeten</translation>
    </message>
    <message>
        <source>kept after all</source>
        <comment>a step of a limit</comment>
        <translation>doch behalten</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a step of a limit</comment>
        <translation>aufgehoben</translation>
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
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
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
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Wohltätigkeit</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>Umwelt und Klima</translation>
    </message>
    <message>
        <source>LGBT life</source>
        <translation>LGBT-Leben</translation>
    </message>
    <message>
        <source>Migration and residence</source>
        <translation>Migration und Aufenthalt</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Haustiere und Tiere</translation>
    </message>
    <message>
        <source>Pet food and supplies</source>
        <translation>Tierfutter und Tierbedarf</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Katzen</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Hunde</translation>
    </message>
    <message>
        <source>Pet birds</source>
        <translation>Ziervögel</translation>
    </message>
    <message>
        <source>Aquariums</source>
        <translation>Aquarien</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Pferde</translation>
    </message>
    <message>
        <source>Vets</source>
        <translation>Tierärzte</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Immobilien</translation>
    </message>
    <message>
        <source>Homes to rent</source>
        <translation>Mietwohnungen</translation>
    </message>
    <message>
        <source>Homes to buy</source>
        <translation>Wohneigentum kaufen</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>Coupons and discounts</source>
        <translation>Gutscheine und Rabatte</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Blumen</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>Gebrauchtes</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>Sportbekleidung</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Schmuck</translation>
    </message>
    <message>
        <source>Handbags and purses</source>
        <translation>Handtaschen und Geldbörsen</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Glasses and sunglasses</source>
        <translation>Brillen und Sonnenbrillen</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Sportschuhe</translation>
    </message>
    <message>
        <source>Men’s clothing</source>
        <translation>Herrenkleidung</translation>
    </message>
    <message>
        <source>Women’s clothing</source>
        <translation>Damenkleidung</translation>
    </message>
    <message>
        <source>Dresses</source>
        <translation>Kleider</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>American Football</translation>
    </message>
    <message>
        <source>Athletics</source>
        <translation>Leichtathletik</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Baseball</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Basketball</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>Klettern</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Cricket</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radsport</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>Tauchen</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>Turnen</translation>
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
        <translation>Kampfsport</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>Motorsport</translation>
    </message>
    <message>
        <source>Olympic Games</source>
        <translation>Olympische Spiele</translation>
    </message>
    <message>
        <source>Horse riding</source>
        <translation>Reitsport</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Segeln</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>Skateboarden</translation>
    </message>
    <message>
        <source>Skiing and snowboarding</source>
        <translation>Ski und Snowboard</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surfen</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Tischtennis</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>Tennis</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Volleyball</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Air travel</source>
        <translation>Flugreisen</translation>
    </message>
    <message>
        <source>Beaches and islands</source>
        <translation>Strände und Inseln</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>Mietwagen</translation>
    </message>
    <message>
        <source>Cruises</source>
        <translation>Kreuzfahrten</translation>
    </message>
    <message>
        <source>Family travel</source>
        <translation>Familienurlaub</translation>
    </message>
    <message>
        <source>Hotels and places to stay</source>
        <translation>Hotels und Unterkünfte</translation>
    </message>
    <message>
        <source>Holiday rentals</source>
        <translation>Ferienwohnungen</translation>
    </message>
    <message>
        <source>Trains and coaches</source>
        <translation>Bahn und Fernbus</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Gepäck</translation>
    </message>
    <message>
        <source>Ski resorts and mountains</source>
        <translation>Skigebiete und Berge</translation>
    </message>
    <message>
        <source>Package holidays</source>
        <translation>Pauschalreisen</translation>
    </message>
    <message>
        <source>Camping</source>
        <translation>Camping</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>Antiques</source>
        <translation>Antiquitäten</translation>
    </message>
    <message>
        <source>Beekeeping</source>
        <translation>Imkerei</translation>
    </message>
    <message>
        <source>Birdwatching</source>
        <translation>Vogelbeobachtung</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Basteln</translation>
    </message>
    <message>
        <source>Drawing and painting</source>
        <translation>Zeichnen und Malen</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Angeln</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Jagd</translation>
    </message>
    <message>
        <source>Knitting and sewing</source>
        <translation>Stricken und Nähen</translation>
    </message>
    <message>
        <source>Model making</source>
        <translation>Modellbau</translation>
    </message>
    <message>
        <source>Woodworking</source>
        <translation>Holzarbeiten</translation>
    </message>
    <message>
        <source>Astrology</source>
        <translation>Astrologie</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>3D-Druck</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Back and joints</source>
        <translation>Rücken und Gelenke</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Krebs</translation>
    </message>
    <message>
        <source>Colds and flu</source>
        <translation>Erkältung und Grippe</translation>
    </message>
    <message>
        <source>Dental health</source>
        <translation>Zahngesundheit</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>Verdauung</translation>
    </message>
    <message>
        <source>Eye health</source>
        <translation>Augengesundheit</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>Herz und Blutdruck</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Psychische Gesundheit</translation>
    </message>
    <message>
        <source>Skin conditions</source>
        <translation>Hautkrankheiten</translation>
    </message>
    <message>
        <source>Sleep problems</source>
        <translation>Schlafprobleme</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Fertility</source>
        <translation>Kinderwunsch</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Verhütung</translation>
    </message>
    <message>
        <source>Menopause</source>
        <translation>Wechseljahre</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Impfungen</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Christianity</source>
        <translation>Christentum</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>Islam</translation>
    </message>
    <message>
        <source>Judaism</source>
        <translation>Judentum</translation>
    </message>
    <message>
        <source>Buddhism</source>
        <translation>Buddhismus</translation>
    </message>
    <message>
        <source>Hinduism</source>
        <translation>Hinduismus</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Space and astronomy</source>
        <translation>Weltraum und Astronomie</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>Internet and telephone</source>
        <translation>Internet und Telefon</translation>
    </message>
    <message>
        <source>Internet providers</source>
        <translation>Internetanbieter</translation>
    </message>
    <message>
        <source>Phone providers and plans</source>
        <translation>Telefonanbieter und Tarife</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Cloudspeicher</translation>
    </message>
    <message>
        <source>Search engine marketing</source>
        <translation>Suchmaschinenmarketing</translation>
    </message>
    <message>
        <source>Web design</source>
        <translation>Webdesign</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Soziale Netzwerke</translation>
    </message>
    <message>
        <source>Personal finance</source>
        <translation>Persönliche Finanzen</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Bankgeschäfte</translation>
    </message>
    <message>
        <source>Personal loans</source>
        <translation>Privatkredite</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Kreditkarten</translation>
    </message>
    <message>
        <source>Credit scores</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Home loans</source>
        <translation>Baufinanzierung</translation>
    </message>
    <message>
        <source>Student loans</source>
        <translation>Studienkredite</translation>
    </message>
    <message>
        <source>Pensions and retirement</source>
        <translation>Rente und Ruhestand</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Car insurance</source>
        <translation>Autoversicherung</translation>
    </message>
    <message>
        <source>Life insurance</source>
        <translation>Lebensversicherung</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Geldanlage</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Kryptowährungen</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Benefits and aid</source>
        <translation>Sozialleistungen</translation>
    </message>
    <message>
        <source>Saving money</source>
        <translation>Sparen im Alltag</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Cooking and recipes</source>
        <translation>Kochen und Rezepte</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>Vegetarisches Essen</translation>
    </message>
    <message>
        <source>Vegan food</source>
        <translation>Veganes Essen</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Backen</translation>
    </message>
    <message>
        <source>Sweets and chocolate</source>
        <translation>Süßes und Schokolade</translation>
    </message>
    <message>
        <source>Fish and seafood</source>
        <translation>Fisch und Meeresfrüchte</translation>
    </message>
    <message>
        <source>Organic food</source>
        <translation>Biolebensmittel</translation>
    </message>
    <message>
        <source>Groceries and their delivery</source>
        <translation>Lebensmittel und Lieferung</translation>
    </message>
    <message>
        <source>Restaurant delivery</source>
        <translation>Essen bestellen</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Fast food</source>
        <translation>Fast Food</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Barbecue</source>
        <translation>Grillen</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Alkoholische Getränke</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>Haus und Garten</translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation>Badezimmer</translation>
    </message>
    <message>
        <source>Bedding and linen</source>
        <translation>Bettwäsche</translation>
    </message>
    <message>
        <source>Mattresses</source>
        <translation>Matratzen</translation>
    </message>
    <message>
        <source>Interior decoration</source>
        <translation>Einrichtung und Deko</translation>
    </message>
    <message>
        <source>Home appliances</source>
        <translation>Haushaltsgeräte</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>Staubsauger</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Lamps and lighting</source>
        <translation>Lampen und Licht</translation>
    </message>
    <message>
        <source>Sofas and armchairs</source>
        <translation>Sofas und Sessel</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Renovieren und Heimwerken</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Flooring</source>
        <translation>Bodenbeläge</translation>
    </message>
    <message>
        <source>House painting</source>
        <translation>Malern und Streichen</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Sanitär</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>Haussicherheit</translation>
    </message>
    <message>
        <source>Pools and saunas</source>
        <translation>Pools und Saunen</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlagen</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>Solarstrom</translation>
    </message>
    <message>
        <source>Kitchens</source>
        <translation>Küchen</translation>
    </message>
    <message>
        <source>Pots, pans and knives</source>
        <translation>Töpfe, Pfannen und Messer</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>Kaffeemaschinen</translation>
    </message>
    <message>
        <source>Washing machines and dryers</source>
        <translation>Waschmaschinen und Trockner</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>Schädlingsbekämpfung</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Gärtnern</translation>
    </message>
    <message>
        <source>Lawn mowers</source>
        <translation>Rasenmäher</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Hochschulen</translation>
    </message>
    <message>
        <source>Distance learning</source>
        <translation>Fernunterricht</translation>
    </message>
    <message>
        <source>Early learning</source>
        <translation>Frühe Bildung</translation>
    </message>
    <message>
        <source>Language learning</source>
        <translation>Sprachen lernen</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Private tuition</source>
        <translation>Nachhilfe</translation>
    </message>
    <message>
        <source>Exams and admission tests</source>
        <translation>Prüfungen und Aufnahmetests</translation>
    </message>
    <message>
        <source>Studying abroad</source>
        <translation>Studium im Ausland</translation>
    </message>
    <message>
        <source>Work and jobs</source>
        <translation>Arbeit und Beruf</translation>
    </message>
    <message>
        <source>Career advice</source>
        <translation>Karrieretipps</translation>
    </message>
    <message>
        <source>Job offers</source>
        <translation>Stellenangebote</translation>
    </message>
    <message>
        <source>CVs and applications</source>
        <translation>Lebenslauf und Bewerbung</translation>
    </message>
    <message>
        <source>Internships and apprenticeships</source>
        <translation>Praktika und Ausbildung</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Arbeit von zu Hause</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>Gewerkschaften</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>Recht und Behörden</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Rechtsberatung</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Local news</source>
        <translation>Lokalnachrichten</translation>
    </message>
    <message>
        <source>World news</source>
        <translation>Weltnachrichten</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Wahlen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Kindererziehung</translation>
    </message>
    <message>
        <source>Babies and toddlers</source>
        <translation>Babys und Kleinkinder</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>Adoption and fostering</source>
        <translation>Adoption und Pflegefamilien</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Partnersuche</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>Hochzeit</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Scheidung</translation>
    </message>
    <message>
        <source>Care of the elderly</source>
        <translation>Altenpflege</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Ahnenforschung</translation>
    </message>
    <message>
        <source>Arts and entertainment</source>
        <translation>Kunst und Unterhaltung</translation>
    </message>
    <message>
        <source>Celebrities</source>
        <translation>Prominente</translation>
    </message>
    <message>
        <source>Comics and animation</source>
        <translation>Comics und Zeichentrick</translation>
    </message>
    <message>
        <source>Concerts and festivals</source>
        <translation>Konzerte und Festivals</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Tanz</translation>
    </message>
    <message>
        <source>Theatre and stage</source>
        <translation>Theater und Bühne</translation>
    </message>
    <message>
        <source>Musicals</source>
        <translation>Musicals</translation>
    </message>
    <message>
        <source>Opera</source>
        <translation>Oper</translation>
    </message>
    <message>
        <source>Art and design</source>
        <translation>Bildende Kunst und Design</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>Museen und Galerien</translation>
    </message>
    <message>
        <source>Television and video</source>
        <translation>Fernsehen und Video</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Action films</source>
        <translation>Actionfilme</translation>
    </message>
    <message>
        <source>Comedy films</source>
        <translation>Filmkomödien</translation>
    </message>
    <message>
        <source>Horror films</source>
        <translation>Horrorfilme</translation>
    </message>
    <message>
        <source>Science fiction and fantasy films</source>
        <translation>Science-Fiction- und Fantasyfilme</translation>
    </message>
    <message>
        <source>Film and series streaming</source>
        <translation>Film- und Serienstreaming</translation>
    </message>
    <message>
        <source>Documentaries</source>
        <translation>Dokumentationen</translation>
    </message>
    <message>
        <source>Reality shows</source>
        <translation>Realityshows</translation>
    </message>
    <message>
        <source>Quiz and game shows</source>
        <translation>Quiz- und Spielshows</translation>
    </message>
    <message>
        <source>True crime</source>
        <translation>Wahre Verbrechen</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Classical music</source>
        <translation>Klassische Musik</translation>
    </message>
    <message>
        <source>Country music</source>
        <translation>Countrymusik</translation>
    </message>
    <message>
        <source>Dance and electronic music</source>
        <translation>Tanz- und elektronische Musik</translation>
    </message>
    <message>
        <source>Folk and traditional music</source>
        <translation>Folk und Volksmusik</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Musical instruments</source>
        <translation>Musikinstrumente</translation>
    </message>
    <message>
        <source>Pop music</source>
        <translation>Popmusik</translation>
    </message>
    <message>
        <source>Rap and hip-hop</source>
        <translation>Rap und Hip-Hop</translation>
    </message>
    <message>
        <source>Rock music</source>
        <translation>Rockmusik</translation>
    </message>
    <message>
        <source>Indie and alternative music</source>
        <translation>Indie und Alternative</translation>
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
        <translation>Soul, Funk und R&amp;B</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Hörbücher</translation>
    </message>
    <message>
        <source>Children’s books</source>
        <translation>Kinderbücher</translation>
    </message>
    <message>
        <source>Poetry</source>
        <translation>Lyrik</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Novels</source>
        <translation>Romane</translation>
    </message>
    <message>
        <source>Games and puzzles</source>
        <translation>Spiele und Rätsel</translation>
    </message>
    <message>
        <source>Video games</source>
        <translation>Videospiele</translation>
    </message>
    <message>
        <source>Action games</source>
        <translation>Actionspiele</translation>
    </message>
    <message>
        <source>Adventure games</source>
        <translation>Abenteuerspiele</translation>
    </message>
    <message>
        <source>Competitive gaming</source>
        <translation>E-Sport</translation>
    </message>
    <message>
        <source>Racing games</source>
        <translation>Rennspiele</translation>
    </message>
    <message>
        <source>Shooter games</source>
        <translation>Shooter-Spiele</translation>
    </message>
    <message>
        <source>Sports games</source>
        <translation>Sportspiele</translation>
    </message>
    <message>
        <source>Strategy games</source>
        <translation>Strategiespiele</translation>
    </message>
    <message>
        <source>Game consoles</source>
        <translation>Spielkonsolen</translation>
    </message>
    <message>
        <source>Board games</source>
        <translation>Brettspiele</translation>
    </message>
    <message>
        <source>Role-playing games</source>
        <translation>Rollenspiele</translation>
    </message>
    <message>
        <source>Card games</source>
        <translation>Kartenspiele</translation>
    </message>
    <message>
        <source>Chess</source>
        <translation>Schach</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lotterie</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos und Fahrzeuge</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Fahrräder</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>Boote</translation>
    </message>
    <message>
        <source>Campers and caravans</source>
        <translation>Wohnmobile und Wohnwagen</translation>
    </message>
    <message>
        <source>Classic cars</source>
        <translation>Oldtimer</translation>
    </message>
    <message>
        <source>Car tuning</source>
        <translation>Autotuning</translation>
    </message>
    <message>
        <source>Electric and plug-in cars</source>
        <translation>Elektroautos und Plug-in-Hybride</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Motorräder</translation>
    </message>
    <message>
        <source>Off-road vehicles</source>
        <translation>Geländewagen</translation>
    </message>
    <message>
        <source>Scooters and mopeds</source>
        <translation>Roller und Mopeds</translation>
    </message>
    <message>
        <source>Sports cars</source>
        <translation>Sportwagen</translation>
    </message>
    <message>
        <source>SUVs and crossovers</source>
        <translation>SUVs und Crossover</translation>
    </message>
    <message>
        <source>Vans and minivans</source>
        <translation>Transporter und Kleinbusse</translation>
    </message>
    <message>
        <source>Vehicle parts and accessories</source>
        <translation>Autoteile und Zubehör</translation>
    </message>
    <message>
        <source>Wheels and tyres</source>
        <translation>Räder und Reifen</translation>
    </message>
    <message>
        <source>Vehicle repair</source>
        <translation>Autoreparatur</translation>
    </message>
    <message>
        <source>Used vehicles</source>
        <translation>Gebrauchtwagen</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Schönheit</translation>
    </message>
    <message>
        <source>Spas and beauty salons</source>
        <translation>Spas und Kosmetikstudios</translation>
    </message>
    <message>
        <source>Nail care</source>
        <translation>Nagelpflege</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Make-up</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Parfüm</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Hautpflege</translation>
    </message>
    <message>
        <source>Shaving and hair removal</source>
        <translation>Rasur und Haarentfernung</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Haarpflege</translation>
    </message>
    <message>
        <source>Tattoos and body art</source>
        <translation>Tattoos und Körperkunst</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>Fitnessgeräte</translation>
    </message>
    <message>
        <source>Gyms</source>
        <translation>Fitnessstudios</translation>
    </message>
    <message>
        <source>Yoga and Pilates</source>
        <translation>Yoga und Pilates</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>Laufen und Gehen</translation>
    </message>
    <message>
        <source>Weight training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Wirtschaft und Unternehmen</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>Werbung und Marketing</translation>
    </message>
    <message>
        <source>Business finance</source>
        <translation>Unternehmensfinanzen</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-ups</translation>
    </message>
    <message>
        <source>Building and contracting</source>
        <translation>Bau und Bauunternehmen</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Landwirtschaft</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Computer components</source>
        <translation>Computerteile</translation>
    </message>
    <message>
        <source>Computer accessories</source>
        <translation>Computerzubehör</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Computer security</source>
        <translation>Computersicherheit</translation>
    </message>
    <message>
        <source>Networks and Wi-Fi</source>
        <translation>Netzwerke und WLAN</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Office software</source>
        <translation>Bürosoftware</translation>
    </message>
    <message>
        <source>Graphics and animation software</source>
        <translation>Grafik- und Animationssoftware</translation>
    </message>
    <message>
        <source>Photo and video software</source>
        <translation>Foto- und Videosoftware</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Künstliche Intelligenz</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Home electronics</source>
        <translation>Unterhaltungselektronik</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Smart home</source>
        <translation>Vernetztes Zuhause</translation>
    </message>
    <message>
        <source>Television sets</source>
        <translation>Fernsehgeräte</translation>
    </message>
    <message>
        <source>Smart watches and wearables</source>
        <translation>Smartwatches und Wearables</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drohnen</translation>
    </message>
    <message>
        <source>Virtual reality</source>
        <translation>Virtuelle Realität</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Tablets and e-readers</source>
        <translation>Tablets und E-Reader</translation>
    </message>
    <message>
        <source>Topic %1: a number that Candor has no name for</source>
        <translation>Thema %1: eine Nummer, für die Candor keinen Namen hat</translation>
    </message>
</context>
</TS>
