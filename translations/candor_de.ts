<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>Ein Problem</translation>
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
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 und %2</translation>
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
        <translation>Wird angehalten …</translation>
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
            <numerusform>unter %Ln %</numerusform>
            <numerusform>unter %Ln %</numerusform>
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
        <source>This passphrase does not open your data.</source>
        <translation>Diese Passphrase öffnet Ihre Daten nicht.</translation>
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
</TS>
