<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation>What your ads rest on</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln different ad(s) from %1; one ad can have several reasons.</source>
        <translation>
            <numerusform>Of %Ln ad from %1; one ad can have several reasons.</numerusform>
            <numerusform>Of %Ln different ads from %1; one ad can have several reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::AfterCheckCard</name>
    <message>
        <source>Did they keep to your no?</source>
        <translation>Did they keep to your no?</translation>
    </message>
    <message>
        <source>Their newer export shows no use of it. It holds what they chose to put in.</source>
        <translation>Their newer export shows no use of it. It holds what they chose to put in.</translation>
    </message>
    <message>
        <source>no trace</source>
        <translation>no trace</translation>
    </message>
    <message>
        <source>%1: too early to say</source>
        <comment>company</comment>
        <translation>%1: too early to say</translation>
    </message>
    <message>
        <source>Bring an export that they made after %1, and Candor looks whether they kept to it: %2.</source>
        <translation>Bring an export that they made after %1, and Candor looks whether they kept to it: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: category</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln ad(s) shown since your no of %2 rest on it, the last on %3.</source>
        <translation>
            <numerusform>%1 of the %Ln ad shown since your no of %2 rests on it, the last on %3.</numerusform>
            <numerusform>%1 of the %Ln ads shown since your no of %2 rest on it, the last on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new statement(s) about you since your no.</source>
        <translation>
            <numerusform>%Ln new statement about you since your no.</numerusform>
            <numerusform>%Ln new statements about you since your no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off on their own page as well, or write to them: you may object.</source>
        <translation>Switch it off on their own page as well, or write to them: you may object.</translation>
    </message>
    <message>
        <source>still used</source>
        <translation>still used</translation>
    </message>
    <message numerus="yes">
        <source>They still keep %Ln statement(s) from before your no of %1. You may ask them to erase it.</source>
        <translation>
            <numerusform>They still keep %Ln statement from before your no of %1. You may ask them to erase it.</numerusform>
            <numerusform>They still keep %Ln statements from before your no of %1. You may ask them to erase them.</numerusform>
        </translation>
    </message>
    <message>
        <source>still kept</source>
        <translation>still kept</translation>
    </message>
</context>
<context>
    <name>candor::ui::ApplyBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>What would happen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>A copy of everything</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy</source>
        <translation>&amp;Save a readable copy</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>One open file with all that is kept here, for you, for another program, or to start again on another computer. It is not encrypted: whoever has the file can read it. No key is in it.</source>
        <translation>One open file with all that is kept here, for you, for another program, or to start again on another computer. It is not encrypted: whoever has the file can read it. No key is in it.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stopped. Nothing was saved.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The last backup did not work. Make room on the disk; Candor tries again when it is opened.</source>
        <translation>The last backup did not work. Make room on the disk; Candor tries again when it is opened.</translation>
    </message>
    <message>
        <source>Save a readable copy</source>
        <translation>Save a readable copy</translation>
    </message>
    <message>
        <source>Writing everything into one file.</source>
        <translation>Writing everything into one file.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest backup is of %1.</source>
        <translation>Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest backup is of %1.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no backup yet.</source>
        <translation>Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no backup yet.</translation>
    </message>
</context>
<context>
    <name>candor::ui::BrowsersCard</name>
    <message>
        <source>Browsers on this computer</source>
        <translation>Browsers on this computer</translation>
    </message>
    <message>
        <source>Browsers keep what you visited and searched for, and some what they think interests you. Candor looks for them only when you ask, and shows what it would read before it reads anything.</source>
        <translation>Browsers keep what you visited and searched for, and some what they think interests you. Candor looks for them only when you ask, and shows what it would read before it reads anything.</translation>
    </message>
    <message>
        <source>No browser that Candor can read was found.</source>
        <translation>No browser that Candor can read was found.</translation>
    </message>
    <message>
        <source>A browser may stay open: Candor reads a copy and removes it at once.</source>
        <translation>A browser may stay open: Candor reads a copy and removes it at once.</translation>
    </message>
    <message>
        <source>&amp;Look for browsers again</source>
        <translation>&amp;Look for browsers again</translation>
    </message>
    <message>
        <source>Would read: %1. %2.</source>
        <comment>list, size</comment>
        <translation>Would read: %1. %2.</translation>
    </message>
    <message>
        <source>Would read: %1.</source>
        <comment>list</comment>
        <translation>Would read: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a browser</comment>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>&amp;Look for browsers</source>
        <translation>&amp;Look for browsers</translation>
    </message>
</context>
<context>
    <name>candor::ui::CareCard</name>
    <message>
        <source>Care mode</source>
        <translation>Care mode</translation>
    </message>
    <message>
        <source>For hard times, in one step: every limit on this page holds, with the longest wait, and everything personal is refused for every company. Nobody asks why, and nothing reminds you.</source>
        <translation>For hard times, in one step: every limit on this page holds, with the longest wait, and everything personal is refused for every company. Nobody asks why, and nothing reminds you.</translation>
    </message>
    <message>
        <source>Switch care mode on…</source>
        <translation>Switch care mode on…</translation>
    </message>
    <message>
        <source>Ask to leave care mode</source>
        <translation>Ask to leave care mode</translation>
    </message>
    <message>
        <source>Keep care mode</source>
        <translation>Keep care mode</translation>
    </message>
    <message>
        <source>Leave care mode now</source>
        <translation>Leave care mode now</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Switch it on</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Leave it off</translation>
    </message>
    <message>
        <source>It can be left only after a wait of 30 days from the day you ask. The limits then stay; you lift them one by one.</source>
        <translation>It can be left only after a wait of 30 days from the day you ask. The limits then stay; you lift them one by one.</translation>
    </message>
    <message>
        <source>Care mode is on.</source>
        <translation>Care mode is on.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CatalogueCard</name>
    <message>
        <source>A catalogue of offers</source>
        <translation>A catalogue of offers</translation>
    </message>
    <message>
        <source>Bring a &amp;catalogue…</source>
        <translation>Bring a &amp;catalogue…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation>Remove this catalogue</translation>
    </message>
    <message>
        <source>The catalogue is removed. The file itself is untouched.</source>
        <translation>The catalogue is removed. The file itself is untouched.</translation>
    </message>
    <message>
        <source>Bring a catalogue</source>
        <translation>Bring a catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</source>
        <translation>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Reading the catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is put in order from %Ln offer(s) of a catalogue.</source>
        <translation>
            <numerusform>What you see is put in order from %Ln offer of a catalogue.</numerusform>
            <numerusform>What you see is put in order from %Ln offers of a catalogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a list of products, such as a shop&apos;s feed? Bring it, and Candor puts it in order as your switches for %1 allow. It stays on this computer.</source>
        <translation>Have a list of products, such as a shop&apos;s feed? Bring it, and Candor puts it in order as your switches for %1 allow. It stays on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) read.</source>
        <translation>
            <numerusform>%Ln offer read.</numerusform>
            <numerusform>%Ln offers read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than Candor keeps: %Ln offer(s) were left out.</source>
        <translation>
            <numerusform>It is larger than Candor keeps: %Ln offer was left out.</numerusform>
            <numerusform>It is larger than Candor keeps: %Ln offers were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file breaks off before its end; what came before is kept.</source>
        <translation>The file breaks off before its end; what came before is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(ies) could not be used: damaged, without a title, or there twice.</source>
        <translation>
            <numerusform>%Ln entry could not be used: damaged, without a title, or there twice.</numerusform>
            <numerusform>%Ln entries could not be used: damaged, without a title, or there twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers were found in this file.</source>
        <translation>No offers were found in this file.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file was left as it is.</source>
        <translation>Nothing was changed, and the file was left as it is.</translation>
    </message>
    <message>
        <source>Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.</source>
        <translation>Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryCard</name>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>What companies think, by category</source>
        <translation>What companies think, by category</translation>
    </message>
    <message>
        <source>The largest part is %1, with %2 of %3.</source>
        <translation>The largest part is %1, with %2 of %3.</translation>
    </message>
    <message>
        <source>What you told them yourself</source>
        <translation>What you told them yourself</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>See all of them</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryChart</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Show as a chart</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoiceStandingCard</name>
    <message>
        <source>Your choices</source>
        <translation>Your choices</translation>
    </message>
    <message>
        <source>You have not decided anything yet. Companies that you know from an export go on as they do today.</source>
        <translation>You have not decided anything yet. Companies that you know from an export go on as they do today.</translation>
    </message>
    <message>
        <source>Held up: needs you</source>
        <translation>Held up: needs you</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Verified at the company</source>
        <translation>Verified at the company</translation>
    </message>
    <message>
        <source>Acknowledged, not verified yet</source>
        <translation>Acknowledged, not verified yet</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Sent, waiting for an answer</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Saved here, not sent yet</translation>
    </message>
    <message>
        <source>Saved here, for the company&apos;s own settings page</source>
        <translation>Saved here, for the company&apos;s own settings page</translation>
    </message>
    <message>
        <source>Decide what they may use</source>
        <translation>Decide what they may use</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoicesPage</name>
    <message>
        <source>Who may use it</source>
        <translation>Who may use it</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Re&amp;fuse all</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <translation>A&amp;llow all</translation>
    </message>
    <message>
        <source>Nobody to decide about yet</source>
        <translation>Nobody to decide about yet</translation>
    </message>
    <message>
        <source>Bring an export, or connect a company that takes your choices: then it stands here with its switches.</source>
        <translation>Bring an export, or connect a company that takes your choices: then it stands here with its switches.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Bring my data…</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before. The history keeps both.</source>
        <translation>Taken back: everything is as it was before. The history keeps both.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) saved.</source>
        <translation>
            <numerusform>%Ln choice saved.</numerusform>
            <numerusform>%Ln choices saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes only on its own settings page: set it there too.</source>
        <translation>%1 changes only on its own settings page: set it there too.</translation>
    </message>
    <message>
        <source>Nothing was sent: Candor is set to stay offline.</source>
        <translation>Nothing was sent: Candor is set to stay offline.</translation>
    </message>
    <message>
        <source>They are on their way to %1.</source>
        <translation>They are on their way to %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied</source>
        <translation>
            <numerusform>%Ln change not applied</numerusform>
            <numerusform>%Ln changes not applied</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>What may companies use about you?</source>
        <translation>What may companies use about you?</translation>
    </message>
    <message>
        <source>What may %1 use about you?</source>
        <translation>What may %1 use about you?</translation>
    </message>
    <message>
        <source>Nothing is saved until you apply.</source>
        <translation>Nothing is saved until you apply.</translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see what would have become of the %Ln different ad(s) you were shown. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Move a switch and see what would have become of the %Ln ad you were shown. Nothing is saved until you apply.</numerusform>
            <numerusform>Move a switch and see what would have become of the %Ln different ads you were shown. Nothing is saved until you apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see which of %Ln offer(s) you would be shown first. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Move a switch and see whether the %Ln offer would be shown to you. Nothing is saved until you apply.</numerusform>
            <numerusform>Move a switch and see which of %Ln offers you would be shown first. Nothing is saved until you apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Deliver my choices over the network</source>
        <translation>Deliver my choices over the network</translation>
    </message>
    <message>
        <source>No company takes your choices by itself yet. A company that does names an address for it on its privacy page.</source>
        <translation>No company takes your choices by itself yet. A company that does names an address for it on its privacy page.</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Add a connection…</translation>
    </message>
    <message>
        <source>The sample person&apos;s shop does not exist, so nothing is ever sent.</source>
        <translation>The sample person&apos;s shop does not exist, so nothing is ever sent.</translation>
    </message>
    <message>
        <source>Off: nothing leaves this computer. Choices wait here until you switch it on.</source>
        <translation>Off: nothing leaves this computer. Choices wait here until you switch it on.</translation>
    </message>
    <message>
        <source>On: a choice goes to the company it is meant for, and to nobody else.</source>
        <translation>On: a choice goes to the company it is meant for, and to nobody else.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send now: %Ln waiting</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>&amp;Send now: %Ln waiting</numerusform>
            <numerusform>&amp;Send now: %Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It must begin with https://, so that nobody on the way can read along.</source>
        <translation>This address cannot be used. It must begin with https://, so that nobody on the way can read along.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CoverageBar</name>
    <message>
        <source>How much of the export was read</source>
        <translation>How much of the export was read</translation>
    </message>
    <message>
        <source>Read: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Read: %1, %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Left out on purpose: %1, %2.</translation>
    </message>
    <message>
        <source>Unknown to Candor: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Unknown to Candor: %1, %2.</translation>
    </message>
    <message>
        <source>Unreadable: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Unreadable: %1, %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::Covered</name>
    <message>
        <source>Hold to show</source>
        <translation>Hold to show</translation>
    </message>
    <message>
        <source>Shows %1 while you hold the space bar.</source>
        <translation>Shows %1 while you hold the space bar.</translation>
    </message>
</context>
<context>
    <name>candor::ui::DisagreementCard</name>
    <message>
        <source>They disagree about you</source>
        <translation>They disagree about you</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>covered</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Age: %1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>Gender: %1</translation>
    </message>
    <message>
        <source>They cannot all be right. Look at what each rests on.</source>
        <translation>They cannot all be right. Look at what each rests on.</translation>
    </message>
    <message>
        <source>You told them: %1</source>
        <translation>You told them: %1</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <translation>Relationship: %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>Children: %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <comment>rented or owned</comment>
        <translation>Home: %1</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>Income: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointForm</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The company&apos;s own domain</source>
        <translation>The company&apos;s own domain</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>A&amp;ddress for choices</source>
        <translation>A&amp;ddress for choices</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Company&apos;s domai&amp;n, if it is another one</source>
        <translation>Company&apos;s domai&amp;n, if it is another one</translation>
    </message>
    <message>
        <source>What you call the company</source>
        <translation>What you call the company</translation>
    </message>
    <message>
        <source>Write the address first. The company&apos;s privacy page names it.</source>
        <translation>Write the address first. The company&apos;s privacy page names it.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointRow</name>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>address, domain of the company</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>No answer from it so far.</source>
        <translation>No answer from it so far.</translation>
    </message>
    <message>
        <source>It says that it is %1.</source>
        <comment>%1: program and version</comment>
        <translation>It says that it is %1.</translation>
    </message>
    <message>
        <source>It says that it is %1, with the policy %2.</source>
        <translation>It says that it is %1, with the policy %2.</translation>
    </message>
    <message>
        <source>It no longer takes: %1.</source>
        <translation>It no longer takes: %1.</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nothing to send</translation>
    </message>
    <message>
        <source>waits until you are online</source>
        <translation>waits until you are online</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>sent, being checked</translation>
    </message>
    <message>
        <source>delivered and checked</source>
        <translation>delivered and checked</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>The test went well: it answers and takes choices.</source>
        <translation>The test went well: it answers and takes choices.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>What still waits is not sent any more, and the company keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>What still waits is not sent any more, and the company keeps what it has. Your choices stay in the history. This cannot be undone.</translation>
    </message>
    <message>
        <source>Later choices do not reach this company any more; it keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Later choices do not reach this company any more; it keeps what it has. Your choices stay in the history. This cannot be undone.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>&amp;Erase everything</translation>
    </message>
    <message>
        <source>Erase my data, keys, backups and settings for good</source>
        <translation>Erase my data, keys, backups and settings for good</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you saved or printed elsewhere stay. What companies know stays too.</source>
        <translation>Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you saved or printed elsewhere stay. What companies know stays too.</translation>
    </message>
    <message>
        <source>Your data, every backup and every key go. Nobody can bring them back.</source>
        <translation>Your data, every backup and every key go. Nobody can bring them back.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>A problem</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidenceList</name>
    <message>
        <source>Records this rests on</source>
        <translation>Records this rests on</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidencePhrases</name>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive text</comment>
        <translation>covered</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>no date in this export</translation>
    </message>
    <message>
        <source>%1, entry %2, byte %3</source>
        <comment>file of an export, place in it</comment>
        <translation>%1, entry %2, byte %3</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExportHelpCard</name>
    <message>
        <source>How to get your data</source>
        <translation>How to get your data</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Company to get your data from</source>
        <translation>Company to get your data from</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileList</name>
    <message>
        <source>Files of this export</source>
        <translation>Files of this export</translation>
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
        <translation>Found so far</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>an import</comment>
        <translation>paused</translation>
    </message>
    <message>
        <source>still reading</source>
        <comment>an import</comment>
        <translation>still reading</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>traits, ads, records</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>traits</comment>
        <translation>more than %1</translation>
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
            <numerusform>%Ln of them touches something sensitive and stays covered.</numerusform>
            <numerusform>%Ln of them touch something sensitive and stay covered.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become part of your profile when all is read.</source>
        <translation>They become part of your profile when all is read.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HeldBackCard</name>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Nothing is held back here: no limit is set.</source>
        <translation>Nothing is held back here: no limit is set.</translation>
    </message>
    <message>
        <source>Nothing is held back here: none of what %1 has for you touches a limit.</source>
        <translation>Nothing is held back here: none of what %1 has for you touches a limit.</translation>
    </message>
    <message>
        <source>Your limits hold these back, old ones too. They are in no list above and count for nothing.</source>
        <translation>Your limits hold these back, old ones too. They are in no list above and count for nothing.</translation>
    </message>
    <message numerus="yes">
        <source>Because of your limit on %1: %Ln item(s)</source>
        <comment>%1: a topic</comment>
        <translation>
            <numerusform>Because of your limit on %1: %Ln item</numerusform>
            <numerusform>Because of your limit on %1: %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>items</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held back: %1</source>
        <comment>%1: a topic</comment>
        <translation>What is held back: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryList</name>
    <message>
        <source>Your choices, newest first</source>
        <translation>Your choices, newest first</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPage</name>
    <message>
        <source>Search your choices</source>
        <translation>Search your choices</translation>
    </message>
    <message>
        <source>&amp;Check the ledger</source>
        <translation>&amp;Check the ledger</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Undo the last</translation>
    </message>
    <message>
        <source>No choice matches what you look for.</source>
        <translation>No choice matches what you look for.</translation>
    </message>
    <message>
        <source>No choices yet</source>
        <translation>No choices yet</translation>
    </message>
    <message>
        <source>Every choice you apply is written down here: what, when, for whom, and how far it has come.</source>
        <translation>Every choice you apply is written down here: what, when, for whom, and how far it has come.</translation>
    </message>
    <message>
        <source>&amp;Decide what they may use</source>
        <translation>&amp;Decide what they may use</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Taken back. The history keeps both.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Your choices</translation>
    </message>
    <message numerus="yes">
        <source>You have made %Ln choice(s)</source>
        <comment>in the history</comment>
        <translation>
            <numerusform>You have made %Ln choice</numerusform>
            <numerusform>You have made %Ln choices</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not decided anything yet</source>
        <translation>You have not decided anything yet</translation>
    </message>
    <message>
        <source>Each one is a record in a ledger on this computer. A record that was changed or taken out would be noticed.</source>
        <translation>Each one is a record in a ledger on this computer. A record that was changed or taken out would be noticed.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Checking every record…</translation>
    </message>
    <message>
        <source>Your choices still count as they stand. What the history says from that record on is no proof any more.</source>
        <translation>Your choices still count as they stand. What the history says from that record on is no proof any more.</translation>
    </message>
    <message>
        <source>Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this file as it is.</source>
        <translation>Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this file as it is.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPhrases</name>
    <message>
        <source>replaced since</source>
        <comment>a choice</comment>
        <translation>replaced since</translation>
    </message>
    <message>
        <source>saved here; set it at the company too</source>
        <translation>saved here; set it at the company too</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a limit</comment>
        <translation>over</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a limit</comment>
        <translation>holds</translation>
    </message>
</context>
<context>
    <name>candor::ui::ImportCard</name>
    <message>
        <source>Bring your data</source>
        <translation>Bring your data</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Bring my data…</translation>
    </message>
    <message>
        <source>Bring a &amp;folder…</source>
        <translation>Bring a &amp;folder…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The zip files as the company sent them: all parts together, not unpacked. Everything is read on this computer; the files themselves stay as they are.</source>
        <translation>The zip files as the company sent them: all parts together, not unpacked. Everything is read on this computer; the files themselves stay as they are.</translation>
    </message>
    <message>
        <source>Bring my data</source>
        <translation>Bring my data</translation>
    </message>
    <message>
        <source>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</source>
        <translation>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Looking at what is in these files…</source>
        <translation>Looking at what is in these files…</translation>
    </message>
    <message>
        <source>Adding it to your profile…</source>
        <translation>Adding it to your profile…</translation>
    </message>
    <message>
        <source>All is read; this takes a moment.</source>
        <translation>All is read; this takes a moment.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>43 %: 12 MB of 28 MB</comment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1 is here: %2, %3.</source>
        <comment>product, records, traits</comment>
        <translation>%1 is here: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;profile</source>
        <translation>See your &amp;profile</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was kept.</source>
        <translation>Stopped. Nothing of these files was kept.</translation>
    </message>
    <message>
        <source>Choose &amp;other files…</source>
        <translation>Choose &amp;other files…</translation>
    </message>
    <message>
        <source>Let go: Candor reads it here.</source>
        <translation>Let go: Candor reads it here.</translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window</source>
        <translation>Drop an export anywhere on this window</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>%1 are read. That stays, also when you close Candor: the next start offers to go on.</source>
        <comment>a share</comment>
        <translation>%1 are read. That stays, also when you close Candor: the next start offers to go on.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Nothing is read yet.</translation>
    </message>
    <message>
        <source>Reading went on where it had stopped.</source>
        <translation>Reading went on where it had stopped.</translation>
    </message>
    <message>
        <source>These files are not as they were when reading was interrupted, so they were read from the beginning.</source>
        <translation>These files are not as they were when reading was interrupted, so they were read from the beginning.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unpack to far more than such files usually hold and were left unread.</source>
        <translation>
            <numerusform>%Ln file unpacks to far more than such files usually hold and was left unread.</numerusform>
            <numerusform>%Ln files unpack to far more than such files usually hold and were left unread.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide whether it is worth it.</source>
        <translation>You decide whether it is worth it.</translation>
    </message>
    <message>
        <source>Reading it anyway may take hours, and the data kept on this computer may grow by many gigabytes. You can pause or stop it at any time.</source>
        <translation>Reading it anyway may take hours, and the data kept on this computer may grow by many gigabytes. You can pause or stop it at any time.</translation>
    </message>
    <message>
        <source>&amp;Read anyway</source>
        <translation>&amp;Read anyway</translation>
    </message>
</context>
<context>
    <name>candor::ui::InterruptedCard</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Go on reading %1 (%2)?</source>
        <comment>files, share read</comment>
        <translation>Go on reading %1 (%2)?</translation>
    </message>
    <message>
        <source>Reading was interrupted. What was read is kept aside; it is not part of your profile yet.</source>
        <translation>Reading was interrupted. What was read is kept aside; it is not part of your profile yet.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or connect the disk it is on, and look again. What was read is kept aside until then.</source>
        <translation>The file is not where it was. Put it back, or connect the disk it is on, and look again. What was read is kept aside until then.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Go on reading</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <comment>for a file</comment>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>Re&amp;move what was read</translation>
    </message>
</context>
<context>
    <name>candor::ui::KeysCard</name>
    <message>
        <source>What opens your data</source>
        <translation>What opens your data</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase</source>
        <translation>Change my &amp;passphrase</translation>
    </message>
    <message>
        <source>Make a new one: the old code stops working</source>
        <translation>Make a new one: the old code stops working</translation>
    </message>
    <message>
        <source>Keep the code I have</source>
        <translation>Keep the code I have</translation>
    </message>
    <message>
        <source>Pri&amp;nt it</source>
        <translation>Pri&amp;nt it</translation>
    </message>
    <message>
        <source>It is on paper: &amp;hide it</source>
        <translation>It is on paper: &amp;hide it</translation>
    </message>
    <message>
        <source>Print it or write it down now. It is shown this once and kept nowhere.</source>
        <translation>Print it or write it down now. It is shown this once and kept nowhere.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more. This cannot be undone.</source>
        <translation>The code you have now will open nothing any more. This cannot be undone.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing any more.</source>
        <translation>Your passphrase is changed. The old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Your passphrase: as strong as it is long. Each guess costs a thief half a second and much memory.</source>
        <translation>Your passphrase: as strong as it is long. Each guess costs a thief half a second and much memory.</translation>
    </message>
    <message>
        <source>A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your computer can open your data.</source>
        <translation>A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your computer can open your data.</translation>
    </message>
    <message>
        <source>No recovery code yet. With one on paper, a forgotten passphrase loses nothing.</source>
        <translation>No recovery code yet. With one on paper, a forgotten passphrase loses nothing.</translation>
    </message>
    <message>
        <source>A key file: whoever can read that file can open your data.</source>
        <translation>A key file: whoever can read that file can open your data.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code</source>
        <translation>Make a new &amp;recovery code</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code</source>
        <translation>Make a &amp;recovery code</translation>
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
        <translation>%1 · %2 · before: %3</translation>
    </message>
    <message>
        <source>The ledger is in order. It has no record yet.</source>
        <translation>The ledger is in order. It has no record yet.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is in order: all %Ln record(s) are as they were written, each one linked to the one before.</source>
        <translation>
            <numerusform>The ledger is in order: its %Ln record is as it was written.</numerusform>
            <numerusform>The ledger is in order: all %Ln records are as they were written, each one linked to the one before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the ledger is missing.</source>
        <translation>Record %1 of the ledger is missing.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was changed after it was written.</source>
        <translation>Record %1 of the ledger was changed after it was written.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not linked to the one before it.</source>
        <translation>Record %1 of the ledger is not linked to the one before it.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was emptied, and nothing says who asked for it.</source>
        <translation>Record %1 of the ledger was emptied, and nothing says who asked for it.</translation>
    </message>
    <message>
        <source>The ledger ends too early: records at its end are gone.</source>
        <translation>The ledger ends too early: records at its end are gone.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: a later state of it was seen here before.</source>
        <translation>The ledger is an older copy: a later state of it was seen here before.</translation>
    </message>
    <message>
        <source>What was noted outside the ledger, to check its end against, is gone.</source>
        <translation>What was noted outside the ledger, to check its end against, is gone.</translation>
    </message>
    <message>
        <source>This ledger belongs to other data than these.</source>
        <translation>This ledger belongs to other data than these.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was written by another device than the ledger names.</source>
        <translation>Record %1 of the ledger was written by another device than the ledger names.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not the one that was signed for.</source>
        <translation>Record %1 of the ledger is not the one that was signed for.</translation>
    </message>
    <message>
        <source>Nothing was signed for record %1 of the ledger, its newest.</source>
        <translation>Nothing was signed for record %1 of the ledger, its newest.</translation>
    </message>
    <message>
        <source>Limit · %1: %2</source>
        <comment>Limit · Gambling: set</comment>
        <translation>Limit · %1: %2</translation>
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
        <translation>It still holds. The wait is over: you can lift it now.</translation>
    </message>
    <message>
        <source>It holds. You asked to lift it: possible from %1 on, in %2.</source>
        <comment>%1: day and time, %2: 7 days</comment>
        <translation>It holds. You asked to lift it: possible from %1 on, in %2.</translation>
    </message>
    <message>
        <source>Holds since %1. Wait before lifting: %2.</source>
        <comment>%1: a day, %2: 7 days</comment>
        <translation>Holds since %1. Wait before lifting: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitRow</name>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Lift it now</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <comment>%1: a limit</comment>
        <translation>Keep it: %1</translation>
    </message>
    <message>
        <source>Lift it now: %1</source>
        <comment>%1: a limit</comment>
        <translation>Lift it now: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Wait before a limit can be lifted</source>
        <translation>Wait before a limit can be lifted</translation>
    </message>
    <message>
        <source>A limit means none: nothing about its topic is used or shown here, whatever the switches say. It holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.</source>
        <translation>A limit means none: nothing about its topic is used or shown here, whatever the switches say. It holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.</translation>
    </message>
    <message>
        <source>Wait before lifting: %1</source>
        <comment>%1: 7 days</comment>
        <translation>Wait before lifting: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsSection</name>
    <message>
        <source>Limits, care mode, and what is held back</source>
        <translation>Limits, care mode, and what is held back</translation>
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
        <translation>All on this computer</translation>
    </message>
</context>
<context>
    <name>candor::ui::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>candor::ui::Outcome</name>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <comment>4 ads go</comment>
        <translation>
            <numerusform>%Ln goes</numerusform>
            <numerusform>%Ln go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come(s)</source>
        <comment>4 ads come</comment>
        <translation>
            <numerusform>%Ln comes</numerusform>
            <numerusform>%Ln come</numerusform>
        </translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation>popularity %1</translation>
    </message>
    <message>
        <source>rests on nothing about you</source>
        <translation>rests on nothing about you</translation>
    </message>
    <message>
        <source>leaves: rested on %1</source>
        <translation>leaves: rested on %1</translation>
    </message>
    <message>
        <source>leaves: others come before it</source>
        <translation>leaves: others come before it</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln offer(s) stay where they are.</source>
        <translation>
            <numerusform>The %Ln offer stays where it is.</numerusform>
            <numerusform>All %Ln offers stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln ad(s) stay where they are.</source>
        <translation>
            <numerusform>The %Ln ad stays where it is.</numerusform>
            <numerusform>All %Ln ads stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) stay</source>
        <translation>
            <numerusform>%Ln offer stays</numerusform>
            <numerusform>%Ln offers stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) stay</source>
        <translation>
            <numerusform>%Ln ad stays</numerusform>
            <numerusform>%Ln ads stay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 ads stay, 4 go, 4 come</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The list keeps %1 of its order.</source>
        <translation>The list keeps %1 of its order.</translation>
    </message>
    <message>
        <source>The switch that matters most here: %1.</source>
        <translation>The switch that matters most here: %1.</translation>
    </message>
    <message>
        <source>Strongest switch: %1.</source>
        <translation>Strongest switch: %1.</translation>
    </message>
    <message>
        <source>&amp;Apply: %1, %2</source>
        <comment>Apply: 4 go, 4 come</comment>
        <translation>&amp;Apply: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply: %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Apply: %Ln change</numerusform>
            <numerusform>&amp;Apply: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::OverviewPage</name>
    <message>
        <source>Candor has nothing to show yet</source>
        <translation>Candor has nothing to show yet</translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. Bring such a copy, and you see here what they think of you. Nothing leaves this computer.</source>
        <translation>Companies must give you a copy of what they hold about you. Bring such a copy, and you see here what they think of you. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Bring my data…</translation>
    </message>
    <message>
        <source>Companies hold opinions about you. Here you will see them.</source>
        <translation>Companies hold opinions about you. Here you will see them.</translation>
    </message>
    <message>
        <source>The exports you brought hold no opinions about you</source>
        <translation>The exports you brought hold no opinions about you</translation>
    </message>
    <message>
        <source>That does not mean that there are none: some companies leave what they inferred out of an export.</source>
        <translation>That does not mean that there are none: some companies leave what they inferred out of an export.</translation>
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
            <numerusform>%Ln company holds %1 about you</numerusform>
            <numerusform>%Ln companies hold %1 about you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es) something sensitive.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln touches something sensitive.</numerusform>
            <numerusform>%Ln touch something sensitive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other or you on %Ln point(s).</source>
        <translation>
            <numerusform>They contradict each other or you on %Ln point.</numerusform>
            <numerusform>They contradict each other or you on %Ln points.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ads from %2 reached you partly because you resemble other people.</source>
        <translation>%1 of the ads from %2 reached you partly because you resemble other people.</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln interest(s) from what you did.</source>
        <translation>
            <numerusform>Candor derived %Ln interest from what you did.</numerusform>
            <numerusform>Candor derived %Ln interests from what you did.</numerusform>
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
        <translation>The same once more</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>Making your encrypted file. This takes about a second.</source>
        <translation>Making your encrypted file. This takes about a second.</translation>
    </message>
    <message>
        <source>&amp;Make my encrypted file</source>
        <translation>&amp;Make my encrypted file</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %Ln character(s); several words are best</source>
        <translation>
            <numerusform>&amp;Passphrase, at least %Ln character; several words are best</numerusform>
            <numerusform>&amp;Passphrase, at least %Ln characters; several words are best</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>The same &amp;once more</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Too short: at least %Ln character.</numerusform>
            <numerusform>Too short: at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same. Type the second one again.</source>
        <translation>These two are not the same. Type the second one again.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Hide what I type</translation>
    </message>
    <message>
        <source>Changing it. This takes about two seconds, on purpose.</source>
        <translation>Changing it. This takes about two seconds, on purpose.</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase</source>
        <translation>&amp;Change my passphrase</translation>
    </message>
    <message>
        <source>Your data lie encrypted in one file on this computer. The passphrase opens it.</source>
        <translation>Your data lie encrypted in one file on this computer. The passphrase opens it.</translation>
    </message>
    <message>
        <source>From then on the old passphrase opens nothing any more. A recovery code stays as it is.</source>
        <translation>From then on the old passphrase opens nothing any more. A recovery code stays as it is.</translation>
    </message>
    <message>
        <source>We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in the file; write it down and keep it in a safe place.</source>
        <translation>We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in the file; write it down and keep it in a safe place.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewCard</name>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>&amp;What is missing?</source>
        <translation>&amp;What is missing?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>After your change</source>
        <translation>After your change</translation>
    </message>
    <message>
        <source>Your offers, before and after</source>
        <translation>Your offers, before and after</translation>
    </message>
    <message>
        <source>Your ads, before and after</source>
        <translation>Your ads, before and after</translation>
    </message>
    <message>
        <source>illustration · %1</source>
        <comment>%1: name of the rules</comment>
        <translation>illustration · %1</translation>
    </message>
    <message>
        <source>%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count all the same.</source>
        <translation>%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count all the same.</translation>
    </message>
    <message>
        <source>Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your choices count all the same.</source>
        <translation>Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your choices count all the same.</translation>
    </message>
    <message>
        <source>Looking at what you were shown…</source>
        <translation>Looking at what you were shown…</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh the reasons that advertisers named for your ads: the more often one was named, the more it counts. They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you were shown before can appear.</source>
        <translation>This shows what your choice means; it does not foretell what %1 will show. The rules weigh the reasons that advertisers named for your ads: the more often one was named, the more it counts. They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you were shown before can appear.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much companies hold about you that speaks for an offer, and how popular it is. They do not know what %1 itself has stored about you, its stock or its prices.</source>
        <translation>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much companies hold about you that speaks for an offer, and how popular it is. They do not know what %1 itself has stored about you, its stock or its prices.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much %1 holds about you that speaks for an offer of this catalogue, and how popular it is. They know no bids and budgets, and not whether %1 would show these offers at all.</source>
        <translation>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much %1 holds about you that speaks for an offer of this catalogue, and how popular it is. They know no bids and budgets, and not whether %1 would show these offers at all.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProfilePage</name>
    <message>
        <source>Traits</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>Nothing is known about you here yet</source>
        <translation>Nothing is known about you here yet</translation>
    </message>
    <message>
        <source>No traits yet</source>
        <translation>No traits yet</translation>
    </message>
    <message>
        <source>Traits come out of the exports you bring: what a company concluded about you, and what you told it.</source>
        <translation>Traits come out of the exports you bring: what a company concluded about you, and what you told it.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Bring my data…</translation>
    </message>
    <message numerus="yes">
        <source>Companies keep %Ln trait(s) of you</source>
        <translation>
            <numerusform>Companies keep %Ln trait of you</numerusform>
            <numerusform>Companies keep %Ln traits of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 traits match what you look for</source>
        <translation>
            <numerusform>%Ln of %1 traits matches what you look for</numerusform>
            <numerusform>%Ln of %1 traits match what you look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told them %Ln of these yourself; the others they concluded, matched or were given.</source>
        <translation>
            <numerusform>You told them %Ln of these yourself; the others they concluded, matched or were given.</numerusform>
            <numerusform>You told them %Ln of these yourself; the others they concluded, matched or were given.</numerusform>
        </translation>
    </message>
    <message>
        <source>They concluded them, matched them or were given them. Choose one to see what it rests on.</source>
        <translation>They concluded them, matched them or were given them. Choose one to see what it rests on.</translation>
    </message>
    <message>
        <source>Not in this export: what %1 concluded about you. That does not mean that there is nothing.</source>
        <translation>Not in this export: what %1 concluded about you. That does not mean that there is nothing.</translation>
    </message>
    <message>
        <source>No trait matches</source>
        <translation>No trait matches</translation>
    </message>
    <message>
        <source>What you look for is not in these exports. That does not mean that no company knows it.</source>
        <translation>What you look for is not in these exports. That does not mean that no company knows it.</translation>
    </message>
    <message>
        <source>What %1 concluded about you is not in this export. That does not mean that there is nothing.</source>
        <translation>What %1 concluded about you is not in this export. That does not mean that there is nothing.</translation>
    </message>
    <message>
        <source>Show &amp;all traits</source>
        <translation>Show &amp;all traits</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln trait(s) from what you did</source>
        <translation>
            <numerusform>Candor derived %Ln trait from what you did</numerusform>
            <numerusform>Candor derived %Ln traits from what you did</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln more from what you did, as advertisers would. No company says them.</source>
        <translation>
            <numerusform>Candor derived %Ln more from what you did, as advertisers would. No company says it.</numerusform>
            <numerusform>Candor derived %Ln more from what you did, as advertisers would. No company says them.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company says them. Advertisers would come to the same from what companies kept.</source>
        <translation>No company says them. Advertisers would come to the same from what companies kept.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <comment>with what is paused</comment>
        <translation>Go &amp;on</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <comment>title of an ad</comment>
        <translation>Why “%1”?</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · not used</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularity</translation>
    </message>
    <message>
        <source>Whoever looks: nothing about you.</source>
        <translation>Whoever looks: nothing about you.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, sensitive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s)</source>
        <translation>
            <numerusform>%Ln more reason</numerusform>
            <numerusform>%Ln more reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>topic of the offer</source>
        <translation>topic of the offer</translation>
    </message>
</context>
<context>
    <name>candor::ui::RecoverySheet</name>
    <message>
        <source>Recovery code for Candor</source>
        <translation>Recovery code for Candor</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and your computer can open your data. Keep it where you keep your passport, not beside the computer.</source>
        <translation>Whoever holds this sheet and your computer can open your data. Keep it where you keep your passport, not beside the computer.</translation>
    </message>
    <message>
        <source>To use it, open Candor, choose &quot;Use a recovery code&quot; and type it. Dashes and small letters do not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not occur. When you make a new code, this one opens nothing any more.</source>
        <translation>To use it, open Candor, choose &quot;Use a recovery code&quot; and type it. Dashes and small letters do not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not occur. When you make a new code, this one opens nothing any more.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SelvesCard</name>
    <message>
        <source>As somebody else</source>
        <translation>As somebody else</translation>
    </message>
    <message>
        <source>Try other sel&amp;ves</source>
        <translation>Try other sel&amp;ves</translation>
    </message>
    <message>
        <source>Would you be shown something else if you were of another age or gender, spoke another language, lived elsewhere or had another device? Candor tries it with the same rules. It tells what one attribute does to this list, and nothing about anybody&apos;s intent.</source>
        <translation>Would you be shown something else if you were of another age or gender, spoke another language, lived elsewhere or had another device? Candor tries it with the same rules. It tells what one attribute does to this list, and nothing about anybody&apos;s intent.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>There is nothing to try: no item here asks for an age, a gender, a language, a place or a device that %1 holds about you.</source>
        <translation>There is nothing to try: no item here asks for an age, a gender, a language, a place or a device that %1 holds about you.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, which change less.</source>
        <translation>
            <numerusform>%Ln more, which changes less.</numerusform>
            <numerusform>%Ln more, which change less.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few days in the export to tell what is chance.</source>
        <translation>There are too few days in the export to tell what is chance.</translation>
    </message>
    <message numerus="yes">
        <source>By chance alone up to %Ln item(s) change: that much differs when the same rules are tried twice on the same person.</source>
        <translation>
            <numerusform>By chance alone up to %Ln item changes: that much differs when the same rules are tried twice on the same person.</numerusform>
            <numerusform>By chance alone up to %Ln items change: that much differs when the same rules are tried twice on the same person.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer %1</source>
        <comment>a value such as an age</comment>
        <translation>no longer %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values such as ages</comment>
        <translation>%1 instead of %2</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, sensitive</translation>
    </message>
    <message>
        <source>this alone</source>
        <translation>this alone</translation>
    </message>
    <message>
        <source>this and what goes with it</source>
        <translation>this and what goes with it</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) change</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%Ln item changes</numerusform>
            <numerusform>%Ln items change</numerusform>
        </translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>more than chance</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>no more than chance</translation>
    </message>
    <message>
        <source>average price %1 higher</source>
        <translation>average price %1 higher</translation>
    </message>
    <message>
        <source>average price %1 lower</source>
        <translation>average price %1 lower</translation>
    </message>
</context>
<context>
    <name>candor::ui::SensitiveCard</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>Sensitive topics</source>
        <translation>Sensitive topics</translation>
    </message>
    <message>
        <source>Covered until you hold the button. Nobody looking over your shoulder sees them.</source>
        <translation>Covered until you hold the button. Nobody looking over your shoulder sees them.</translation>
    </message>
    <message>
        <source>Nothing in your exports touches health, faith, money trouble or another sensitive topic, as far as Candor&apos;s list of words can tell.</source>
        <translation>Nothing in your exports touches health, faith, money trouble or another sensitive topic, as far as Candor&apos;s list of words can tell.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sensitive topic</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sensitive topic, how often</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>See them in the profile</source>
        <translation>See them in the profile</translation>
    </message>
</context>
<context>
    <name>candor::ui::SetAllPill</name>
    <message>
        <source>Set all switches</source>
        <translation>Set all switches</translation>
    </message>
    <message>
        <source>Set all…</source>
        <translation>Set all…</translation>
    </message>
    <message numerus="yes">
        <source>Pause everything for %Ln day(s)</source>
        <translation>
            <numerusform>Pause everything for %Ln day</numerusform>
            <numerusform>Pause everything for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SettingsPage</name>
    <message>
        <source>Candor as it suits you</source>
        <translation>Candor as it suits you</translation>
    </message>
    <message>
        <source>These settings hold nothing about you. They apply at once, also while Candor is locked.</source>
        <translation>These settings hold nothing about you. They apply at once, also while Candor is locked.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>As on this computer</translation>
    </message>
    <message>
        <source>What companies wrote stays in the language they wrote it in.</source>
        <translation>What companies wrote stays in the language they wrote it in.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>look</comment>
        <translation>As on this computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours never say anything alone: a word or a sign always says the same.</source>
        <translation>Colours never say anything alone: a word or a sign always says the same.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>The usual size is 100 %. At 200 % everything is twice as large.</source>
        <translation>The usual size is 100&#xa0;%. At 200&#xa0;% everything is twice as large.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Where your data are</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Copy the path</translation>
    </message>
    <message>
        <source>You are looking at the sample person. Leaving removes everything you did here.</source>
        <translation>You are looking at the sample person. Leaving removes everything you did here.</translation>
    </message>
    <message>
        <source>Locking closes your data. Nobody sees them without your passphrase, not even with this computer in their hands.</source>
        <translation>Locking closes your data. Nobody sees them without your passphrase, not even with this computer in their hands.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample person</source>
        <translation>&amp;Leave the sample person</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Lock now</translation>
    </message>
    <message>
        <source>The sample person&apos;s data are in a temporary folder and vanish when you leave.</source>
        <translation>The sample person&apos;s data are in a temporary folder and vanish when you leave.</translation>
    </message>
    <message>
        <source>In one encrypted file in this folder: %1</source>
        <translation>In one encrypted file in this folder: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SharedOpinionCard</name>
    <message>
        <source>Several of them think so</source>
        <translation>Several of them think so</translation>
    </message>
    <message>
        <source>Something sensitive, covered here</source>
        <translation>Something sensitive, covered here</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that hold one opinion</comment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>opinions that several companies hold</comment>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SinceCard</name>
    <message>
        <source>Since last time</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>covered</translation>
    </message>
    <message>
        <source>no change</source>
        <comment>between two exports</comment>
        <translation>no change</translation>
    </message>
    <message>
        <source>What they say now and did not before</source>
        <translation>What they say now and did not before</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>kind of statement, value</comment>
        <translation>%1: now %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a statement about a person</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>What they no longer say</source>
        <translation>What they no longer say</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceCard</name>
    <message>
        <source>Forget for good</source>
        <translation>Forget for good</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>See its traits</source>
        <translation>See its traits</translation>
    </message>
    <message>
        <source>Forget this export…</source>
        <translation>Forget this export…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln file unreadable</numerusform>
            <numerusform>%Ln files unreadable</numerusform>
        </translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>not complete</translation>
    </message>
    <message>
        <source>Brought on %1.</source>
        <translation>Brought on %1.</translation>
    </message>
    <message>
        <source>Its records are from %1.</source>
        <comment>%1: two days</comment>
        <translation>Its records are from %1.</translation>
    </message>
    <message>
        <source>Its records carry no date.</source>
        <translation>Its records carry no date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different ad(s)</source>
        <translation>
            <numerusform>%Ln ad</numerusform>
            <numerusform>%Ln different ads</numerusform>
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
            <numerusform>Show %Ln file</numerusform>
            <numerusform>Show %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Hide the files</translation>
    </message>
    <message>
        <source>Everything that only this export tells is removed from this computer: records, traits and ads. Your choices and their history stay. This cannot be undone, but you can bring the file again.</source>
        <translation>Everything that only this export tells is removed from this computer: records, traits and ads. Your choices and their history stay. This cannot be undone, but you can bring the file again.</translation>
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
        <translation>not complete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln file unreadable</numerusform>
            <numerusform>%Ln files unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourcesPage</name>
    <message>
        <source>You have not brought any data yet</source>
        <translation>You have not brought any data yet</translation>
    </message>
    <message numerus="yes">
        <source>What Candor knows about you comes from %Ln export(s)</source>
        <translation>
            <numerusform>What Candor knows about you comes from %Ln export</numerusform>
            <numerusform>What Candor knows about you comes from %Ln exports</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. It stays on this computer.</source>
        <translation>Companies must give you a copy of what they hold about you. It stays on this computer.</translation>
    </message>
    <message>
        <source>They are read and kept on this computer. Only your choices are ever sent, each to one company.</source>
        <translation>They are read and kept on this computer. Only your choices are ever sent, each to one company.</translation>
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
        <translation>saved here</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a switch</comment>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>candor::ui::SwitchesCard</name>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, nothing known of them here</source>
        <comment>kinds of data</comment>
        <translation>
            <numerusform>%Ln more, nothing known of it here</numerusform>
            <numerusform>%Ln more, nothing known of them here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitFilterBar</name>
    <message>
        <source>Search your traits</source>
        <translation>Search your traits</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>How they know</translation>
    </message>
    <message>
        <source>&amp;Sensitive only</source>
        <translation>&amp;Sensitive only</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>By company</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Most records first</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A to Z</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>However they know</source>
        <translation>However they know</translation>
    </message>
    <message>
        <source>Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.</source>
        <translation>Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitList</name>
    <message>
        <source>Traits</source>
        <translation>Traits</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitPanel</name>
    <message>
        <source>The chosen trait</source>
        <translation>The chosen trait</translation>
    </message>
    <message>
        <source>Choose a trait to see who says so, and which records it rests on.</source>
        <translation>Choose a trait to see who says so, and which records it rests on.</translation>
    </message>
    <message>
        <source>Sensitive value</source>
        <translation>Sensitive value</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>%1: two days</comment>
        <translation>Seen %1</translation>
    </message>
    <message>
        <source>Not seen for more than half a year.</source>
        <translation>Not seen for more than half a year.</translation>
    </message>
    <message>
        <source>No date in this export</source>
        <translation>No date in this export</translation>
    </message>
    <message>
        <source>The company does not say when it learned this.</source>
        <translation>The company does not say when it learned this.</translation>
    </message>
    <message>
        <source>How sure the company says it is: %1</source>
        <translation>How sure the company says it is: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln record(s)</source>
        <translation>
            <numerusform>Rests on %Ln record</numerusform>
            <numerusform>Rests on %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Seen on %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::Traits</name>
    <message>
        <source>not disclosed by %1</source>
        <comment>a value</comment>
        <translation>not disclosed by %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>%1: today, 3 days ago</comment>
        <translation>seen %1</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>no date in this export</translation>
    </message>
    <message>
        <source>you told them</source>
        <comment>mark of a trait</comment>
        <translation>you told them</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>mark of a trait</comment>
        <translation>sensitive</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>mark of a trait, at the company</comment>
        <translation>switched off</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <comment>mark of a trait</comment>
        <translation>over half a year old</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>covered</translation>
    </message>
    <message>
        <source>derived by Candor</source>
        <comment>mark of a trait</comment>
        <translation>derived by Candor</translation>
    </message>
    <message>
        <source>from what %1 kept</source>
        <comment>%1: a company</comment>
        <translation>from what %1 kept</translation>
    </message>
</context>
<context>
    <name>candor::ui::UnlockPage</name>
    <message>
        <source>Candor is locked</source>
        <translation>Candor is locked</translation>
    </message>
    <message>
        <source>What is inside is encrypted until you open it.</source>
        <translation>What is inside is encrypted until you open it.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Opening. This takes about a second, on purpose.</source>
        <translation>Opening. This takes about a second, on purpose.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Hide what I type</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Use a &amp;recovery code</translation>
    </message>
    <message>
        <source>&amp;Recovery code; dashes and small letters do not matter</source>
        <translation>&amp;Recovery code; dashes and small letters do not matter</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Use the &amp;passphrase</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong tries Candor waits before the next one: %Ln second(s).</source>
        <translation>
            <numerusform>After several wrong tries Candor waits before the next one: %Ln second.</numerusform>
            <numerusform>After several wrong tries Candor waits before the next one: %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery code.</source>
        <translation>This is not a whole recovery code.</translation>
    </message>
    <message>
        <source>Nothing was tried, and your data are still locked.</source>
        <translation>Nothing was tried, and your data are still locked.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has nine groups; the last is one character.</source>
        <translation>Compare it with your sheet, group by group. It has nine groups; the last is one character.</translation>
    </message>
    <message numerus="yes">
        <source>A backup opens. It lacks the last %Ln record(s) of your choices, and what you brought after it.</source>
        <translation>
            <numerusform>A backup opens. It lacks the last %Ln record of your choices, and what you brought after it.</numerusform>
            <numerusform>A backup opens. It lacks the last %Ln records of your choices, and what you brought after it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens. It lacks what you brought after it; every choice is in it.</source>
        <translation>A backup opens. It lacks what you brought after it; every choice is in it.</translation>
    </message>
    <message>
        <source>The file with your data is damaged.</source>
        <translation>The file with your data is damaged.</translation>
    </message>
    <message>
        <source>You can go back to how it was. The newest import in it is of %1. The damaged file is kept beside.</source>
        <translation>You can go back to how it was. The newest import in it is of %1. The damaged file is kept beside.</translation>
    </message>
    <message>
        <source>You can go back to how it was. Nothing was imported by then. The damaged file is kept beside.</source>
        <translation>You can go back to how it was. Nothing was imported by then. The damaged file is kept beside.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of %1</source>
        <translation>Go back to the &amp;backup of %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::WelcomePage</name>
    <message>
        <source>See what companies think of you, and decide what they may use</source>
        <translation>See what companies think of you, and decide what they may use</translation>
    </message>
    <message>
        <source>Candor works on this computer alone. There is no account, and nobody counts what you do here.</source>
        <translation>Candor works on this computer alone. There is no account, and nobody counts what you do here.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>&amp;Try with a sample person</source>
        <translation>&amp;Try with a sample person</translation>
    </message>
    <message>
        <source>&amp;Bring my data</source>
        <translation>&amp;Bring my data</translation>
    </message>
    <message>
        <source>Reading the sample person&apos;s data. This takes a few seconds.</source>
        <translation>Reading the sample person&apos;s data. This takes a few seconds.</translation>
    </message>
    <message>
        <source>A passphrase for your data</source>
        <translation>A passphrase for your data</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Just look</translation>
    </message>
    <message>
        <source>An invented person with exports of three companies and a shop. Everything works; when you leave, it is all gone.</source>
        <translation>An invented person with exports of three companies and a shop. Everything works; when you leave, it is all gone.</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>My own data</translation>
    </message>
    <message>
        <source>You make a passphrase, then bring the copies that companies had to give you. They are kept in one encrypted file.</source>
        <translation>You make a passphrase, then bring the copies that companies had to give you. They are kept in one encrypted file.</translation>
    </message>
    <message>
        <source>Language: as on this computer</source>
        <translation>Language: as on this computer</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Text size: %1</translation>
    </message>
    <message>
        <source>What stays here, and what does not</source>
        <translation>What stays here, and what does not</translation>
    </message>
    <message>
        <source>What you bring stays on this computer</source>
        <translation>What you bring stays on this computer</translation>
    </message>
    <message>
        <source>Exports are read here and kept in one encrypted file. Candor has no server.</source>
        <translation>Exports are read here and kept in one encrypted file. Candor has no server.</translation>
    </message>
    <message>
        <source>Only a choice of yours ever leaves it</source>
        <translation>Only a choice of yours ever leaves it</translation>
    </message>
    <message>
        <source>When you apply it, and only to the company it is for. You see it before it goes.</source>
        <translation>When you apply it, and only to the company it is for. You see it before it goes.</translation>
    </message>
    <message>
        <source>Nothing is decided for you</source>
        <translation>Nothing is decided for you</translation>
    </message>
    <message>
        <source>Closing a window or pressing a key in a hurry never says yes. Everything you apply can be taken back.</source>
        <translation>Closing a window or pressing a key in a hurry never says yes. Everything you apply can be taken back.</translation>
    </message>
    <message>
        <source>I &amp;have a saved copy of everything</source>
        <translation>I &amp;have a saved copy of everything</translation>
    </message>
    <message>
        <source>A saved copy of everything</source>
        <translation>A saved copy of everything</translation>
    </message>
</context>
<context>
    <name>candor::ui::WindowPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choices</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>&amp;Sources &amp;&amp; connections</source>
        <translation>&amp;Sources &amp;&amp; connections</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Se&amp;ttings</translation>
    </message>
    <message>
        <source>A sample person, all on this computer</source>
        <translation>A sample person, all on this computer</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>All on this computer</translation>
    </message>
</context>
<context>
    <name>candor::words::Browsers</name>
    <message>
        <source>Nothing was kept, and the browser&apos;s own files are as they were.</source>
        <translation>Nothing was kept, and the browser&apos;s own files are as they were.</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>what is read of a browser</comment>
        <translation>visits</translation>
    </message>
    <message>
        <source>searches</source>
        <comment>what is read of a browser</comment>
        <translation>searches</translation>
    </message>
    <message>
        <source>what it made of the pages</source>
        <comment>what is read of a browser</comment>
        <translation>what it made of the pages</translation>
    </message>
    <message>
        <source>ad topics</source>
        <comment>what is read of a browser</comment>
        <translation>ad topics</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>browser, its profile</comment>
        <translation>%1, profile %2</translation>
    </message>
    <message>
        <source>macOS does not let Candor read Safari&apos;s history.</source>
        <translation>macOS does not let Candor read Safari&apos;s history.</translation>
    </message>
    <message>
        <source>In System Settings, open Privacy &amp; Security, then Full Disk Access, and switch Candor on. Start Candor again, then try again.</source>
        <translation>In System Settings, open Privacy &amp; Security, then Full Disk Access, and switch Candor on. Start Candor again, then try again.</translation>
    </message>
    <message>
        <source>The system does not let Candor read this browser&apos;s files.</source>
        <translation>The system does not let Candor read this browser&apos;s files.</translation>
    </message>
    <message>
        <source>Check that the files belong to you and may be read, then try again.</source>
        <translation>Check that the files belong to you and may be read, then try again.</translation>
    </message>
    <message>
        <source>The browser keeps writing to its history while Candor copies it.</source>
        <translation>The browser keeps writing to its history while Candor copies it.</translation>
    </message>
    <message>
        <source>Wait a moment or close the browser, then try again.</source>
        <translation>Wait a moment or close the browser, then try again.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is not there any more.</source>
        <translation>This browser&apos;s history is not there any more.</translation>
    </message>
    <message>
        <source>Look for browsers again.</source>
        <translation>Look for browsers again.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is damaged, or of a kind that Candor does not know.</source>
        <translation>This browser&apos;s history is damaged, or of a kind that Candor does not know.</translation>
    </message>
    <message>
        <source>Open the browser once so that it can repair its files, then try again.</source>
        <translation>Open the browser once so that it can repair its files, then try again.</translation>
    </message>
</context>
<context>
    <name>candor::words::Choices</name>
    <message>
        <source>Not decided</source>
        <comment>a choice</comment>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a choice</comment>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a choice</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>not decided, probably used</source>
        <translation>not decided, probably used</translation>
    </message>
    <message>
        <source>not decided, counts as no</source>
        <translation>not decided, counts as no</translation>
    </message>
    <message>
        <source>Kept here. This company changes only on its own settings page.</source>
        <translation>Kept here. This company changes only on its own settings page.</translation>
    </message>
    <message>
        <source>Sent by itself when you apply, and checked.</source>
        <translation>Sent by itself when you apply, and checked.</translation>
    </message>
    <message>
        <source>Takes effect when the company has answered your letter.</source>
        <translation>Takes effect when the company has answered your letter.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>how far a choice has come</comment>
        <translation>Saved here</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how far a choice has come</comment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>how far a choice has come</comment>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>how far a choice has come</comment>
        <translation>Verified</translation>
    </message>
    <message>
        <source>On this computer, not sent yet.</source>
        <translation>On this computer, not sent yet.</translation>
    </message>
    <message>
        <source>On its way; no answer yet that can be trusted.</source>
        <translation>On its way; no answer yet that can be trusted.</translation>
    </message>
    <message>
        <source>The company answered with what you chose.</source>
        <translation>The company answered with what you chose.</translation>
    </message>
    <message>
        <source>Candor asked again, and the company holds exactly what you chose.</source>
        <translation>Candor asked again, and the company holds exactly what you chose.</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why something changed</comment>
        <translation>your choice</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>why something changed</comment>
        <translation>taken back</translation>
    </message>
    <message>
        <source>The company cannot be reached.</source>
        <translation>The company cannot be reached.</translation>
    </message>
    <message>
        <source>Candor tries again by itself.</source>
        <translation>Candor tries again by itself.</translation>
    </message>
    <message>
        <source>The company&apos;s server has trouble.</source>
        <translation>The company&apos;s server has trouble.</translation>
    </message>
    <message>
        <source>Something else answered, such as the login page of a network.</source>
        <translation>Something else answered, such as the login page of a network.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser; Candor then tries again.</source>
        <translation>Log in to the network in your browser; Candor then tries again.</translation>
    </message>
    <message>
        <source>The company&apos;s server does not let Candor in.</source>
        <translation>The company&apos;s server does not let Candor in.</translation>
    </message>
    <message>
        <source>Ask the company for a valid address for your choices.</source>
        <translation>Ask the company for a valid address for your choices.</translation>
    </message>
    <message>
        <source>Nobody takes choices at this address.</source>
        <translation>Nobody takes choices at this address.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Check the address of the connection.</translation>
    </message>
    <message>
        <source>The company&apos;s rules do not take this choice.</source>
        <translation>The company&apos;s rules do not take this choice.</translation>
    </message>
    <message>
        <source>Your refusal is kept here; write to the company.</source>
        <translation>Your refusal is kept here; write to the company.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>The connection is not secure, so nothing was sent.</translation>
    </message>
    <message>
        <source>Ask the company for an address that begins with https.</source>
        <translation>Ask the company for an address that begins with https.</translation>
    </message>
    <message>
        <source>The company holds something else than what you chose.</source>
        <translation>The company holds something else than what you chose.</translation>
    </message>
    <message>
        <source>Send your choice again, or keep this as proof.</source>
        <translation>Send your choice again, or keep this as proof.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <translation>The answer was far too large and was not read.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a choice</comment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Nothing personal</source>
        <comment>all switches at once</comment>
        <translation>Nothing personal</translation>
    </message>
    <message>
        <source>Only what I do on their service</source>
        <comment>all switches at once</comment>
        <translation>Only what I do on their service</translation>
    </message>
    <message>
        <source>What I do there, and my interests</source>
        <comment>all switches at once</comment>
        <translation>What I do there, and my interests</translation>
    </message>
    <message>
        <source>All that comes from me, nothing from others</source>
        <comment>all switches at once</comment>
        <translation>All that comes from me, nothing from others</translation>
    </message>
    <message>
        <source>a pause is over</source>
        <comment>why something changed</comment>
        <translation>a pause is over</translation>
    </message>
    <message>
        <source>begun anew in an older copy</source>
        <comment>why something changed</comment>
        <translation>begun anew in an older copy</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>a choice</comment>
        <translation>paused until %1</translation>
    </message>
    <message>
        <source>care mode</source>
        <comment>why something changed</comment>
        <translation>care mode</translation>
    </message>
</context>
<context>
    <name>candor::words::Counts</name>
    <message numerus="yes">
        <source>%Ln trait(s)</source>
        <comment>what companies think of a person</comment>
        <translation>
            <numerusform>%Ln trait</numerusform>
            <numerusform>%Ln traits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensitive</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln sensitive</numerusform>
            <numerusform>%Ln sensitive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>entries of an export</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <comment>advertisements</comment>
        <translation>
            <numerusform>%Ln ad</numerusform>
            <numerusform>%Ln ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <comment>yes or no to a use of data</comment>
        <translation>
            <numerusform>%Ln choice</numerusform>
            <numerusform>%Ln choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %Ln time(s)</source>
        <comment>an ad</comment>
        <translation>
            <numerusform>shown once</numerusform>
            <numerusform>shown %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>further entries of a list</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>under %Ln&#xa0;%</numerusform>
            <numerusform>under %Ln&#xa0;%</numerusform>
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
        <translation>You stopped this.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Start again whenever you like.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>This is not there any more.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Everything else is as it was.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, then try again.</source>
        <translation>Check whether it was moved or renamed, then try again.</translation>
    </message>
    <message>
        <source>Your data are safe and still locked.</source>
        <translation>Your data are safe and still locked.</translation>
    </message>
    <message>
        <source>Try again; look at capital letters and the keyboard&apos;s language.</source>
        <translation>Try again; look at capital letters and the keyboard&apos;s language.</translation>
    </message>
    <message>
        <source>The file is damaged: it does not hold what was written to it.</source>
        <translation>The file is damaged: it does not hold what was written to it.</translation>
    </message>
    <message>
        <source>Candor left the file exactly as it is.</source>
        <translation>Candor left the file exactly as it is.</translation>
    </message>
    <message>
        <source>Put back a copy from a backup, or choose another folder and import again.</source>
        <translation>Put back a copy from a backup, or choose another folder and import again.</translation>
    </message>
    <message>
        <source>A newer Candor wrote this.</source>
        <translation>A newer Candor wrote this.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Nothing was opened or changed.</translation>
    </message>
    <message>
        <source>Install the newest Candor, then open it again.</source>
        <translation>Install the newest Candor, then open it again.</translation>
    </message>
    <message>
        <source>Candor is already open with these data.</source>
        <translation>Candor is already open with these data.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Use the window that is open, or close it and try again.</translation>
    </message>
    <message>
        <source>This could not be read as what it seems to be.</source>
        <translation>This could not be read as what it seems to be.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and your other data are untouched.</source>
        <translation>Nothing of it was kept, and your other data are untouched.</translation>
    </message>
    <message>
        <source>Choose the file as the company sent it, not unpacked or edited.</source>
        <translation>Choose the file as the company sent it, not unpacked or edited.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data.</source>
        <translation>The disk did not take or give the data.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>What was saved before is still there.</translation>
    </message>
    <message>
        <source>Make room on the disk, check that the folder may be written to, then try again.</source>
        <translation>Make room on the disk, check that the folder may be written to, then try again.</translation>
    </message>
    <message>
        <source>There is no connection to the other side.</source>
        <translation>There is no connection to the other side.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer.</source>
        <translation>Your choices are saved on this computer.</translation>
    </message>
    <message>
        <source>Nothing to do: Candor tries again by itself when you are online.</source>
        <translation>Nothing to do: Candor tries again by itself when you are online.</translation>
    </message>
    <message>
        <source>A rule of yours, or of the other side, does not allow this.</source>
        <translation>A rule of yours, or of the other side, does not allow this.</translation>
    </message>
    <message>
        <source>Look at the rule first; you decide whether to change it.</source>
        <translation>Look at the rule first; you decide whether to change it.</translation>
    </message>
    <message>
        <source>Candor made a mistake.</source>
        <translation>Candor made a mistake.</translation>
    </message>
    <message>
        <source>Close Candor and open it again. If it happens again, please report it.</source>
        <translation>Close Candor and open it again. If it happens again, please report it.</translation>
    </message>
    <message>
        <source>This unpacks to far more than such a file usually holds.</source>
        <translation>This unpacks to far more than such a file usually holds.</translation>
    </message>
    <message>
        <source>Reading stopped at the limit. Nothing of it was kept, and your other data are untouched.</source>
        <translation>Reading stopped at the limit. Nothing of it was kept, and your other data are untouched.</translation>
    </message>
    <message>
        <source>If it comes from the company itself, you can have it read anyway.</source>
        <translation>If it comes from the company itself, you can have it read anyway.</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>This does not open your data.</translation>
    </message>
</context>
<context>
    <name>candor::words::Guides</name>
    <message>
        <source>On %1, open Your information and permissions, then Export your information.</source>
        <translation>On %1, open Your information and permissions, then Export your information.</translation>
    </message>
    <message>
        <source>Choose %1, All time, and the format JSON.</source>
        <translation>Choose %1, All time, and the format JSON.</translation>
    </message>
    <message>
        <source>It takes from minutes to a few days. A message says when it is ready. Bring all zip files.</source>
        <translation>It takes from minutes to a few days. A message says when it is ready. Bring all zip files.</translation>
    </message>
    <message>
        <source>This export holds interests it chose for you, companies that have a list with you on it, and what other sites and apps report about you.</source>
        <translation>This export holds interests it chose for you, companies that have a list with you on it, and what other sites and apps report about you.</translation>
    </message>
    <message>
        <source>On spotify.com/account/privacy, under Download your data, tick Account data and Extended streaming history.</source>
        <translation>On spotify.com/account/privacy, under Download your data, tick Account data and Extended streaming history.</translation>
    </message>
    <message>
        <source>The account data take up to 5 days, the long history up to 30. Bring both.</source>
        <translation>The account data take up to 5 days, the long history up to 30. Bring both.</translation>
    </message>
    <message>
        <source>The account data hold the market segments that advertisers reach you in.</source>
        <translation>The account data hold the market segments that advertisers reach you in.</translation>
    </message>
    <message>
        <source>On netflix.com/account/getmyinfo, send the request.</source>
        <translation>On netflix.com/account/getmyinfo, send the request.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A mail says when it is ready.</source>
        <translation>It takes up to 30 days. A mail says when it is ready.</translation>
    </message>
    <message>
        <source>On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data.</source>
        <translation>On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data.</translation>
    </message>
    <message>
        <source>It takes from days to a month and comes as several zip files. Bring them all, not unpacked.</source>
        <translation>It takes from days to a month and comes as several zip files. Bring them all, not unpacked.</translation>
    </message>
    <message>
        <source>This export holds the audiences you are in and the advertisers who brought a list with you on it. Long lists seem to be cut at about 100 names.</source>
        <translation>This export holds the audiences you are in and the advertisers who brought a list with you on it. Long lists seem to be cut at about 100 names.</translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings, then Data privacy, then Get a copy of your data. Choose the larger archive.</source>
        <translation>On linkedin.com, open Settings, then Data privacy, then Get a copy of your data. Choose the larger archive.</translation>
    </message>
    <message>
        <source>The first mail comes after minutes and lacks files. Wait for the second one, within a day or two.</source>
        <translation>The first mail comes after minutes and lacks files. Wait for the second one, within a day or two.</translation>
    </message>
    <message>
        <source>This export holds what advertisers can select you by, and what LinkedIn inferred.</source>
        <translation>This export holds what advertisers can select you by, and what LinkedIn inferred.</translation>
    </message>
    <message>
        <source>In the app, open Settings and privacy, then Account, then Download your data. Choose all data and JSON.</source>
        <translation>In the app, open Settings and privacy, then Account, then Download your data. Choose all data and JSON.</translation>
    </message>
    <message>
        <source>It takes a few days. The file can be fetched for four days only.</source>
        <translation>It takes a few days. The file can be fetched for four days only.</translation>
    </message>
    <message>
        <source>This export holds ad interests and what other sites and apps report about you.</source>
        <translation>This export holds ad interests and what other sites and apps report about you.</translation>
    </message>
    <message>
        <source>On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files.</source>
        <translation>On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files.</translation>
    </message>
    <message>
        <source>It takes about a day. A mail says when it is ready.</source>
        <translation>It takes about a day. A mail says when it is ready.</translation>
    </message>
    <message>
        <source>This export holds your age group, your interests and the advertisers you dealt with, as Snapchat sees them.</source>
        <translation>This export holds your age group, your interests and the advertisers you dealt with, as Snapchat sees them.</translation>
    </message>
    <message>
        <source>On reddit.com/settings/data-request, ask for all your data.</source>
        <translation>On reddit.com/settings/data-request, ask for all your data.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A message says when it is ready.</source>
        <translation>It takes up to 30 days. A message says when it is ready.</translation>
    </message>
    <message>
        <source>On pinterest.com, open Settings, then Privacy and data, then Request your data.</source>
        <translation>On pinterest.com, open Settings, then Privacy and data, then Request your data.</translation>
    </message>
    <message>
        <source>It takes about two days. A mail says when it is ready.</source>
        <translation>It takes about two days. A mail says when it is ready.</translation>
    </message>
    <message>
        <source>This export holds little more than your pins.</source>
        <translation>This export holds little more than your pins.</translation>
    </message>
    <message>
        <source>On privacy.apple.com, choose Request a copy of your data. Tick Media Services, App Store and Marketing.</source>
        <translation>On privacy.apple.com, choose Request a copy of your data. Tick Media Services, App Store and Marketing.</translation>
    </message>
    <message>
        <source>It takes up to a week and comes as zip files inside zip files. Bring them as they are.</source>
        <translation>It takes up to a week and comes as zip files inside zip files. Bring them as they are.</translation>
    </message>
    <message>
        <source>On account.microsoft.com/privacy, open the browsing and the search history, and download each of them.</source>
        <translation>On account.microsoft.com/privacy, open the browsing and the search history, and download each of them.</translation>
    </message>
    <message>
        <source>Ask the data broker for a copy of what it holds. The answer is often a letter.</source>
        <translation>Ask the data broker for a copy of what it holds. The answer is often a letter.</translation>
    </message>
    <message>
        <source>Write each line of it into a table with these five columns: broker, segment, value, source, date.</source>
        <translation>Write each line of it into a table with these five columns: broker, segment, value, source, date.</translation>
    </message>
    <message>
        <source>Save the table as CSV and bring it.</source>
        <translation>Save the table as CSV and bring it.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation>Nothing of it leaves this computer.</translation>
    </message>
    <message>
        <source>On x.com, open Settings and privacy, then Your account, then Download an archive of your data.</source>
        <translation>On x.com, open Settings and privacy, then Your account, then Download an archive of your data.</translation>
    </message>
    <message>
        <source>X asks for your password and then takes a day or more. It tells you when the archive is ready.</source>
        <translation>X asks for your password and then takes a day or more. It tells you when the archive is ready.</translation>
    </message>
    <message>
        <source>Download every zip file that it offers, and bring them all.</source>
        <translation>Download every zip file that it offers, and bring them all.</translation>
    </message>
    <message>
        <source>This archive holds what X inferred about you, and the ads it showed you with its reasons.</source>
        <translation>This archive holds what X inferred about you, and the ads it showed you with its reasons.</translation>
    </message>
    <message>
        <source>On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, Chrome and Google Play Store.</source>
        <translation>On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, Chrome and Google Play Store.</translation>
    </message>
    <message>
        <source>Change the format of the activity and the history from HTML to JSON: it is read faster.</source>
        <translation>Change the format of the activity and the history from HTML to JSON: it is read faster.</translation>
    </message>
    <message>
        <source>Create the export, wait for the mail, and bring the zip files.</source>
        <translation>Create the export, wait for the mail, and bring the zip files.</translation>
    </message>
    <message>
        <source>Google does not put what it inferred about you into this export. You see what you did, not what Google thinks.</source>
        <translation>Google does not put what it inferred about you into this export. You see what you did, not what Google thinks.</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Data brokers</translation>
    </message>
    <message>
        <source>%1 does not put what it inferred about you into this export.</source>
        <translation>%1 does not put what it inferred about you into this export.</translation>
    </message>
</context>
<context>
    <name>candor::words::Imports</name>
    <message>
        <source>read</source>
        <comment>what became of a file</comment>
        <translation>read</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what became of a file</comment>
        <translation>left out</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what became of a file</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>what became of a file</comment>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>The company sent it empty.</source>
        <translation>The company sent it empty.</translation>
    </message>
    <message>
        <source>Pictures, fonts or help pages: nothing in it is about you.</source>
        <translation>Pictures, fonts or help pages: nothing in it is about you.</translation>
    </message>
    <message>
        <source>The same data are there in a better format and were read from it.</source>
        <translation>The same data are there in a better format and were read from it.</translation>
    </message>
    <message>
        <source>It is a page for reading. Ask the company for the format JSON instead.</source>
        <translation>It is a page for reading. Ask the company for the format JSON instead.</translation>
    </message>
    <message>
        <source>Left out on purpose: Candor does not need it.</source>
        <translation>Left out on purpose: Candor does not need it.</translation>
    </message>
    <message>
        <source>Candor does not know this kind of file.</source>
        <translation>Candor does not know this kind of file.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>It is damaged, or not what its name says.</translation>
    </message>
    <message>
        <source>It is nested more deeply than Candor reads safely.</source>
        <translation>It is nested more deeply than Candor reads safely.</translation>
    </message>
    <message>
        <source>One entry in it is too large to be read safely.</source>
        <translation>One entry in it is too large to be read safely.</translation>
    </message>
    <message>
        <source>It is far too large for such a file and was not unpacked.</source>
        <translation>It is far too large for such a file and was not unpacked.</translation>
    </message>
    <message>
        <source>The archive is damaged at this place. Download it again.</source>
        <translation>The archive is damaged at this place. Download it again.</translation>
    </message>
    <message>
        <source>Known, but without anything that Candor shows.</source>
        <translation>Known, but without anything that Candor shows.</translation>
    </message>
    <message>
        <source>The same file is in another part and was read there.</source>
        <translation>The same file is in another part and was read there.</translation>
    </message>
    <message numerus="yes">
        <source>This export has %Ln more part(s). Add them to see everything.</source>
        <translation>
            <numerusform>This export has %Ln more part. Add it to see everything.</numerusform>
            <numerusform>This export has %Ln more parts. Add them to see everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The company says that it could not export %Ln file(s).</source>
        <translation>
            <numerusform>The company says that it could not export %Ln file.</numerusform>
            <numerusform>The company says that it could not export %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) here are new to Candor and were left aside.</source>
        <translation>
            <numerusform>%Ln detail here is new to Candor and was left aside.</numerusform>
            <numerusform>%Ln details here are new to Candor and were left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without a readable time; everything else in them was kept.</source>
        <translation>
            <numerusform>%Ln record came without a readable time; everything else in it was kept.</numerusform>
            <numerusform>%Ln records came without a readable time; everything else in them was kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company does not put what it inferred about you into this export.</source>
        <translation>The company does not put what it inferred about you into this export.</translation>
    </message>
    <message>
        <source>These files belong to more than one account. Each account became an import of its own.</source>
        <translation>These files belong to more than one account. Each account became an import of its own.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln record here is damaged and was left out.</numerusform>
            <numerusform>%Ln records here are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files here than Candor lists safely.</source>
        <translation>There are more files here than Candor lists safely.</translation>
    </message>
</context>
<context>
    <name>candor::words::Kinds</name>
    <message>
        <source>Interests</source>
        <comment>category</comment>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Demographics</source>
        <comment>category</comment>
        <translation>Demographics</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>category</comment>
        <translation>Location</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>category</comment>
        <translation>Device</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>category</comment>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Contacts &amp; lists</source>
        <comment>category</comment>
        <translation>Contacts &amp; lists</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>category</comment>
        <translation>Look-alikes</translation>
    </message>
    <message>
        <source>Viewing &amp; listening</source>
        <comment>category</comment>
        <translation>Viewing &amp; listening</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>category</comment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Off-site activity</source>
        <comment>category</comment>
        <translation>Off-site activity</translation>
    </message>
    <message>
        <source>Activity on the service</source>
        <comment>category</comment>
        <translation>Activity on the service</translation>
    </message>
    <message>
        <source>Work &amp; education</source>
        <comment>category</comment>
        <translation>Work &amp; education</translation>
    </message>
    <message>
        <source>Browsing</source>
        <comment>category</comment>
        <translation>Browsing</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>What they think you like.</source>
        <translation>What they think you like.</translation>
    </message>
    <message>
        <source>Age, gender, language, household and the like.</source>
        <translation>Age, gender, language, household and the like.</translation>
    </message>
    <message>
        <source>Where you are, live or have been.</source>
        <translation>Where you are, live or have been.</translation>
    </message>
    <message>
        <source>The phones and computers you use.</source>
        <translation>The phones and computers you use.</translation>
    </message>
    <message>
        <source>What you bought or looked at in shops.</source>
        <translation>What you bought or looked at in shops.</translation>
    </message>
    <message>
        <source>Lists with you on them that companies uploaded.</source>
        <translation>Lists with you on them that companies uploaded.</translation>
    </message>
    <message>
        <source>Ads because you resemble other people.</source>
        <translation>Ads because you resemble other people.</translation>
    </message>
    <message>
        <source>What you watched and listened to.</source>
        <translation>What you watched and listened to.</translation>
    </message>
    <message>
        <source>Words you searched for.</source>
        <translation>Words you searched for.</translation>
    </message>
    <message>
        <source>What other sites and apps report about you.</source>
        <translation>What other sites and apps report about you.</translation>
    </message>
    <message>
        <source>What you do on the service itself: follow, like, post.</source>
        <translation>What you do on the service itself: follow, like, post.</translation>
    </message>
    <message>
        <source>Your job, employer, school and training.</source>
        <translation>Your job, employer, school and training.</translation>
    </message>
    <message>
        <source>Pages you visited.</source>
        <translation>Pages you visited.</translation>
    </message>
    <message>
        <source>What fits nowhere else.</source>
        <translation>What fits nowhere else.</translation>
    </message>
    <message>
        <source>%1 may use: %2</source>
        <comment>%1 a company, %2 a category</comment>
        <translation>%1 may use: %2</translation>
    </message>
    <message>
        <source>Inferred</source>
        <comment>kind of record</comment>
        <translation>Inferred</translation>
    </message>
    <message>
        <source>You told them</source>
        <comment>kind of record</comment>
        <translation>You told them</translation>
    </message>
    <message>
        <source>What you did</source>
        <comment>kind of record</comment>
        <translation>What you did</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <comment>kind of record</comment>
        <translation>Shown to you</translation>
    </message>
    <message>
        <source>Held by others</source>
        <comment>kind of record</comment>
        <translation>Held by others</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>kind of record</comment>
        <translation>Setting</translation>
    </message>
    <message>
        <source>The company concluded this by itself.</source>
        <translation>The company concluded this by itself.</translation>
    </message>
    <message>
        <source>You gave this to the company.</source>
        <translation>You gave this to the company.</translation>
    </message>
    <message>
        <source>The company kept what you did.</source>
        <translation>The company kept what you did.</translation>
    </message>
    <message>
        <source>An ad or recommendation that you were shown.</source>
        <translation>An ad or recommendation that you were shown.</translation>
    </message>
    <message>
        <source>Another company holds, uploaded or reported data about you.</source>
        <translation>Another company holds, uploaded or reported data about you.</translation>
    </message>
    <message>
        <source>A setting of yours at the company.</source>
        <translation>A setting of yours at the company.</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>sensitive topic</comment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Religion</source>
        <comment>sensitive topic</comment>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Politics</source>
        <comment>sensitive topic</comment>
        <translation>Politics</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>sensitive topic: ethnicity</comment>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <comment>sensitive topic</comment>
        <translation>Sexuality</translation>
    </message>
    <message>
        <source>Trade union</source>
        <comment>sensitive topic</comment>
        <translation>Trade union</translation>
    </message>
    <message>
        <source>Money trouble</source>
        <comment>sensitive topic: finances in distress</comment>
        <translation>Money trouble</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>sensitive topic</comment>
        <translation>Children</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>sensitive topic</comment>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <comment>sensitive topic</comment>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Gambling</source>
        <comment>sensitive topic</comment>
        <translation>Gambling</translation>
    </message>
    <message>
        <source>Dating</source>
        <comment>sensitive topic</comment>
        <translation>Dating</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <comment>sensitive topic</comment>
        <translation>Weight loss</translation>
    </message>
    <message>
        <source>Exact places</source>
        <comment>sensitive topic</comment>
        <translation>Exact places</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>state of a trait</comment>
        <translation>in use</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>state of a trait</comment>
        <translation>contested</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>state of a trait</comment>
        <translation>corrected</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>state of a trait</comment>
        <translation>hidden</translation>
    </message>
    <message>
        <source>only shown</source>
        <comment>what was done with an ad</comment>
        <translation>only shown</translation>
    </message>
    <message>
        <source>clicked</source>
        <comment>what was done with an ad</comment>
        <translation>clicked</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>what was done with an ad</comment>
        <translation>opened</translation>
    </message>
    <message>
        <source>played</source>
        <comment>what was done with an ad</comment>
        <translation>played</translation>
    </message>
    <message>
        <source>voted on</source>
        <comment>what was done with an ad</comment>
        <translation>voted on</translation>
    </message>
    <message>
        <source>Derived by Candor</source>
        <comment>kind of record</comment>
        <translation>Derived by Candor</translation>
    </message>
    <message>
        <source>No company said this. Candor concluded it here, on your computer, from what you did, the way advertisers do: by words and web addresses, the older the less. About 9 of 10 such records are understood rightly.</source>
        <translation>No company said this. Candor concluded it here, on your computer, from what you did, the way advertisers do: by words and web addresses, the older the less. About 9 of 10 such records are understood rightly.</translation>
    </message>
</context>
<context>
    <name>candor::words::Limits</name>
    <message>
        <source>From now on none of it is used or shown, whatever the switches say.</source>
        <translation>From now on none of it is used or shown, whatever the switches say.</translation>
    </message>
    <message>
        <source>The limit holds for %1 more. Until then you can keep it at any time.</source>
        <translation>The limit holds for %1 more. Until then you can keep it at any time.</translation>
    </message>
    <message>
        <source>The limit stays. Nothing is lifted.</source>
        <translation>The limit stays. Nothing is lifted.</translation>
    </message>
    <message>
        <source>The limit is gone. Your switches decide again.</source>
        <translation>The limit is gone. Your switches decide again.</translation>
    </message>
    <message>
        <source>Care mode</source>
        <translation>Care mode</translation>
    </message>
    <message>
        <source>Hold back everything about: %1</source>
        <comment>%1: a sensitive topic</comment>
        <translation>Hold back everything about: %1</translation>
    </message>
    <message>
        <source>Hold back all sensitive topics and refuse everything personal</source>
        <translation>Hold back all sensitive topics and refuse everything personal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>To lift it you ask first, then wait %1.</source>
        <translation>To lift it you ask first, then wait %1.</translation>
    </message>
    <message>
        <source>This limit cannot be lifted yet: its wait ends on %1.</source>
        <comment>day and time</comment>
        <translation>This limit cannot be lifted yet: its wait ends on %1.</translation>
    </message>
    <message>
        <source>The limit holds. Nothing was changed but the wait that runs.</source>
        <translation>The limit holds. Nothing was changed but the wait that runs.</translation>
    </message>
    <message>
        <source>Lift it when the wait is over, or keep it now: that works at any time.</source>
        <translation>Lift it when the wait is over, or keep it now: that works at any time.</translation>
    </message>
    <message>
        <source>Care mode is on: nothing can be allowed while it lasts.</source>
        <translation>Care mode is on: nothing can be allowed while it lasts.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything personal stays refused.</source>
        <translation>Nothing was changed. Everything personal stays refused.</translation>
    </message>
    <message>
        <source>To leave care mode, ask for it under Limits; its wait begins then.</source>
        <translation>To leave care mode, ask for it under Limits; its wait begins then.</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a step of a limit</comment>
        <translation>set</translation>
    </message>
    <message>
        <source>asked to lift</source>
        <comment>a step of a limit</comment>
        <translation>asked to lift</translation>
    </message>
    <message>
        <source>kept after all</source>
        <comment>a step of a limit</comment>
        <translation>kept after all</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a step of a limit</comment>
        <translation>lifted</translation>
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
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
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
        <translation>Society</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Charity</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>Environment and climate</translation>
    </message>
    <message>
        <source>LGBT life</source>
        <translation>LGBT life</translation>
    </message>
    <message>
        <source>Migration and residence</source>
        <translation>Migration and residence</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Pets and animals</translation>
    </message>
    <message>
        <source>Pet food and supplies</source>
        <translation>Pet food and supplies</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Cats</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Dogs</translation>
    </message>
    <message>
        <source>Pet birds</source>
        <translation>Pet birds</translation>
    </message>
    <message>
        <source>Aquariums</source>
        <translation>Aquariums</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Horses</translation>
    </message>
    <message>
        <source>Vets</source>
        <translation>Vets</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Homes to rent</source>
        <translation>Homes to rent</translation>
    </message>
    <message>
        <source>Homes to buy</source>
        <translation>Homes to buy</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>Coupons and discounts</source>
        <translation>Coupons and discounts</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flowers</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Toys</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>Second-hand goods</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Fashion</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>Sportswear</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Jewellery</translation>
    </message>
    <message>
        <source>Handbags and purses</source>
        <translation>Handbags and purses</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Glasses and sunglasses</source>
        <translation>Glasses and sunglasses</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Shoes</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Men’s clothing</source>
        <translation>Men’s clothing</translation>
    </message>
    <message>
        <source>Women’s clothing</source>
        <translation>Women’s clothing</translation>
    </message>
    <message>
        <source>Dresses</source>
        <translation>Dresses</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sports</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>American football</translation>
    </message>
    <message>
        <source>Athletics</source>
        <translation>Athletics</translation>
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
        <translation>Boxing</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>Climbing</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Cricket</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Cycling</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>Diving</translation>
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
        <translation>Gymnastics</translation>
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
        <translation>Martial arts</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>Motor sports</translation>
    </message>
    <message>
        <source>Olympic Games</source>
        <translation>Olympic Games</translation>
    </message>
    <message>
        <source>Horse riding</source>
        <translation>Horse riding</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Sailing</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>Skateboarding</translation>
    </message>
    <message>
        <source>Skiing and snowboarding</source>
        <translation>Skiing and snowboarding</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surfing</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Swimming</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Table tennis</translation>
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
        <translation>Travel</translation>
    </message>
    <message>
        <source>Air travel</source>
        <translation>Air travel</translation>
    </message>
    <message>
        <source>Beaches and islands</source>
        <translation>Beaches and islands</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>Car rental</translation>
    </message>
    <message>
        <source>Cruises</source>
        <translation>Cruises</translation>
    </message>
    <message>
        <source>Family travel</source>
        <translation>Family travel</translation>
    </message>
    <message>
        <source>Hotels and places to stay</source>
        <translation>Hotels and places to stay</translation>
    </message>
    <message>
        <source>Holiday rentals</source>
        <translation>Holiday rentals</translation>
    </message>
    <message>
        <source>Trains and coaches</source>
        <translation>Trains and coaches</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Luggage</translation>
    </message>
    <message>
        <source>Ski resorts and mountains</source>
        <translation>Ski resorts and mountains</translation>
    </message>
    <message>
        <source>Package holidays</source>
        <translation>Package holidays</translation>
    </message>
    <message>
        <source>Camping</source>
        <translation>Camping</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbies</translation>
    </message>
    <message>
        <source>Antiques</source>
        <translation>Antiques</translation>
    </message>
    <message>
        <source>Beekeeping</source>
        <translation>Beekeeping</translation>
    </message>
    <message>
        <source>Birdwatching</source>
        <translation>Birdwatching</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecting</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Crafts</translation>
    </message>
    <message>
        <source>Drawing and painting</source>
        <translation>Drawing and painting</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Fishing</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Hiking</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Hunting</translation>
    </message>
    <message>
        <source>Knitting and sewing</source>
        <translation>Knitting and sewing</translation>
    </message>
    <message>
        <source>Model making</source>
        <translation>Model making</translation>
    </message>
    <message>
        <source>Woodworking</source>
        <translation>Woodworking</translation>
    </message>
    <message>
        <source>Astrology</source>
        <translation>Astrology</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>3D printing</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Back and joints</source>
        <translation>Back and joints</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Colds and flu</source>
        <translation>Colds and flu</translation>
    </message>
    <message>
        <source>Dental health</source>
        <translation>Dental health</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>Digestion</translation>
    </message>
    <message>
        <source>Eye health</source>
        <translation>Eye health</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>Heart and blood pressure</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Skin conditions</source>
        <translation>Skin conditions</translation>
    </message>
    <message>
        <source>Sleep problems</source>
        <translation>Sleep problems</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Addiction</translation>
    </message>
    <message>
        <source>Fertility</source>
        <translation>Fertility</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Contraception</translation>
    </message>
    <message>
        <source>Menopause</source>
        <translation>Menopause</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Weight loss</translation>
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
        <translation>Christianity</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>Islam</translation>
    </message>
    <message>
        <source>Judaism</source>
        <translation>Judaism</translation>
    </message>
    <message>
        <source>Buddhism</source>
        <translation>Buddhism</translation>
    </message>
    <message>
        <source>Hinduism</source>
        <translation>Hinduism</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Science</translation>
    </message>
    <message>
        <source>Space and astronomy</source>
        <translation>Space and astronomy</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biology</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chemistry</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physics</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathematics</translation>
    </message>
    <message>
        <source>Internet and telephone</source>
        <translation>Internet and telephone</translation>
    </message>
    <message>
        <source>Internet providers</source>
        <translation>Internet providers</translation>
    </message>
    <message>
        <source>Phone providers and plans</source>
        <translation>Phone providers and plans</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Cloud storage</translation>
    </message>
    <message>
        <source>Search engine marketing</source>
        <translation>Search engine marketing</translation>
    </message>
    <message>
        <source>Web design</source>
        <translation>Web design</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Social networks</translation>
    </message>
    <message>
        <source>Personal finance</source>
        <translation>Personal finance</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Banking</translation>
    </message>
    <message>
        <source>Personal loans</source>
        <translation>Personal loans</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Credit cards</translation>
    </message>
    <message>
        <source>Credit scores</source>
        <translation>Credit scores</translation>
    </message>
    <message>
        <source>Home loans</source>
        <translation>Home loans</translation>
    </message>
    <message>
        <source>Student loans</source>
        <translation>Student loans</translation>
    </message>
    <message>
        <source>Pensions and retirement</source>
        <translation>Pensions and retirement</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Car insurance</source>
        <translation>Car insurance</translation>
    </message>
    <message>
        <source>Life insurance</source>
        <translation>Life insurance</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Investing</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Cryptocurrencies</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>Benefits and aid</source>
        <translation>Benefits and aid</translation>
    </message>
    <message>
        <source>Saving money</source>
        <translation>Saving money</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Food and drink</translation>
    </message>
    <message>
        <source>Cooking and recipes</source>
        <translation>Cooking and recipes</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>Vegetarian food</translation>
    </message>
    <message>
        <source>Vegan food</source>
        <translation>Vegan food</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Baking</translation>
    </message>
    <message>
        <source>Sweets and chocolate</source>
        <translation>Sweets and chocolate</translation>
    </message>
    <message>
        <source>Fish and seafood</source>
        <translation>Fish and seafood</translation>
    </message>
    <message>
        <source>Organic food</source>
        <translation>Organic food</translation>
    </message>
    <message>
        <source>Groceries and their delivery</source>
        <translation>Groceries and their delivery</translation>
    </message>
    <message>
        <source>Restaurant delivery</source>
        <translation>Restaurant delivery</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Fast food</source>
        <translation>Fast food</translation>
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
        <translation>Coffee</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Tea</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Alcoholic drinks</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wine</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Beer</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>Home and garden</translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation>Bathrooms</translation>
    </message>
    <message>
        <source>Bedding and linen</source>
        <translation>Bedding and linen</translation>
    </message>
    <message>
        <source>Mattresses</source>
        <translation>Mattresses</translation>
    </message>
    <message>
        <source>Interior decoration</source>
        <translation>Interior decoration</translation>
    </message>
    <message>
        <source>Home appliances</source>
        <translation>Home appliances</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>Vacuum cleaners</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Furniture</translation>
    </message>
    <message>
        <source>Lamps and lighting</source>
        <translation>Lamps and lighting</translation>
    </message>
    <message>
        <source>Sofas and armchairs</source>
        <translation>Sofas and armchairs</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Home improvement</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Flooring</source>
        <translation>Flooring</translation>
    </message>
    <message>
        <source>House painting</source>
        <translation>House painting</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Plumbing</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>Home security</translation>
    </message>
    <message>
        <source>Pools and saunas</source>
        <translation>Pools and saunas</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Air conditioning</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>Solar power</translation>
    </message>
    <message>
        <source>Kitchens</source>
        <translation>Kitchens</translation>
    </message>
    <message>
        <source>Pots, pans and knives</source>
        <translation>Pots, pans and knives</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>Coffee machines</translation>
    </message>
    <message>
        <source>Washing machines and dryers</source>
        <translation>Washing machines and dryers</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>Pest control</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Gardening</translation>
    </message>
    <message>
        <source>Lawn mowers</source>
        <translation>Lawn mowers</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universities</translation>
    </message>
    <message>
        <source>Distance learning</source>
        <translation>Distance learning</translation>
    </message>
    <message>
        <source>Early learning</source>
        <translation>Early learning</translation>
    </message>
    <message>
        <source>Language learning</source>
        <translation>Language learning</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Private tuition</source>
        <translation>Private tuition</translation>
    </message>
    <message>
        <source>Exams and admission tests</source>
        <translation>Exams and admission tests</translation>
    </message>
    <message>
        <source>Studying abroad</source>
        <translation>Studying abroad</translation>
    </message>
    <message>
        <source>Work and jobs</source>
        <translation>Work and jobs</translation>
    </message>
    <message>
        <source>Career advice</source>
        <translation>Career advice</translation>
    </message>
    <message>
        <source>Job offers</source>
        <translation>Job offers</translation>
    </message>
    <message>
        <source>CVs and applications</source>
        <translation>CVs and applications</translation>
    </message>
    <message>
        <source>Internships and apprenticeships</source>
        <translation>Internships and apprenticeships</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Remote work</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>Trade unions</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>Law and authorities</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Legal help</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Local news</source>
        <translation>Local news</translation>
    </message>
    <message>
        <source>World news</source>
        <translation>World news</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politics</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Parenting</translation>
    </message>
    <message>
        <source>Babies and toddlers</source>
        <translation>Babies and toddlers</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>Child care</translation>
    </message>
    <message>
        <source>Adoption and fostering</source>
        <translation>Adoption and fostering</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Dating</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>Weddings</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Divorce</translation>
    </message>
    <message>
        <source>Care of the elderly</source>
        <translation>Care of the elderly</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Family history</translation>
    </message>
    <message>
        <source>Arts and entertainment</source>
        <translation>Arts and entertainment</translation>
    </message>
    <message>
        <source>Celebrities</source>
        <translation>Celebrities</translation>
    </message>
    <message>
        <source>Comics and animation</source>
        <translation>Comics and animation</translation>
    </message>
    <message>
        <source>Concerts and festivals</source>
        <translation>Concerts and festivals</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Dance</translation>
    </message>
    <message>
        <source>Theatre and stage</source>
        <translation>Theatre and stage</translation>
    </message>
    <message>
        <source>Musicals</source>
        <translation>Musicals</translation>
    </message>
    <message>
        <source>Opera</source>
        <translation>Opera</translation>
    </message>
    <message>
        <source>Art and design</source>
        <translation>Art and design</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Photography</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>Museums and galleries</translation>
    </message>
    <message>
        <source>Television and video</source>
        <translation>Television and video</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Action films</source>
        <translation>Action films</translation>
    </message>
    <message>
        <source>Comedy films</source>
        <translation>Comedy films</translation>
    </message>
    <message>
        <source>Horror films</source>
        <translation>Horror films</translation>
    </message>
    <message>
        <source>Science fiction and fantasy films</source>
        <translation>Science fiction and fantasy films</translation>
    </message>
    <message>
        <source>Film and series streaming</source>
        <translation>Film and series streaming</translation>
    </message>
    <message>
        <source>Documentaries</source>
        <translation>Documentaries</translation>
    </message>
    <message>
        <source>Reality shows</source>
        <translation>Reality shows</translation>
    </message>
    <message>
        <source>Quiz and game shows</source>
        <translation>Quiz and game shows</translation>
    </message>
    <message>
        <source>True crime</source>
        <translation>True crime</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Classical music</source>
        <translation>Classical music</translation>
    </message>
    <message>
        <source>Country music</source>
        <translation>Country music</translation>
    </message>
    <message>
        <source>Dance and electronic music</source>
        <translation>Dance and electronic music</translation>
    </message>
    <message>
        <source>Folk and traditional music</source>
        <translation>Folk and traditional music</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Musical instruments</source>
        <translation>Musical instruments</translation>
    </message>
    <message>
        <source>Pop music</source>
        <translation>Pop music</translation>
    </message>
    <message>
        <source>Rap and hip-hop</source>
        <translation>Rap and hip-hop</translation>
    </message>
    <message>
        <source>Rock music</source>
        <translation>Rock music</translation>
    </message>
    <message>
        <source>Indie and alternative music</source>
        <translation>Indie and alternative music</translation>
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
        <translation>Soul, funk and R&amp;B</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Audiobooks</translation>
    </message>
    <message>
        <source>Children’s books</source>
        <translation>Children’s books</translation>
    </message>
    <message>
        <source>Poetry</source>
        <translation>Poetry</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Novels</source>
        <translation>Novels</translation>
    </message>
    <message>
        <source>Games and puzzles</source>
        <translation>Games and puzzles</translation>
    </message>
    <message>
        <source>Video games</source>
        <translation>Video games</translation>
    </message>
    <message>
        <source>Action games</source>
        <translation>Action games</translation>
    </message>
    <message>
        <source>Adventure games</source>
        <translation>Adventure games</translation>
    </message>
    <message>
        <source>Competitive gaming</source>
        <translation>Competitive gaming</translation>
    </message>
    <message>
        <source>Racing games</source>
        <translation>Racing games</translation>
    </message>
    <message>
        <source>Shooter games</source>
        <translation>Shooter games</translation>
    </message>
    <message>
        <source>Sports games</source>
        <translation>Sports games</translation>
    </message>
    <message>
        <source>Strategy games</source>
        <translation>Strategy games</translation>
    </message>
    <message>
        <source>Game consoles</source>
        <translation>Game consoles</translation>
    </message>
    <message>
        <source>Board games</source>
        <translation>Board games</translation>
    </message>
    <message>
        <source>Role-playing games</source>
        <translation>Role-playing games</translation>
    </message>
    <message>
        <source>Card games</source>
        <translation>Card games</translation>
    </message>
    <message>
        <source>Chess</source>
        <translation>Chess</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Gambling</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lottery</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Cars and vehicles</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Bicycles</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>Boats</translation>
    </message>
    <message>
        <source>Campers and caravans</source>
        <translation>Campers and caravans</translation>
    </message>
    <message>
        <source>Classic cars</source>
        <translation>Classic cars</translation>
    </message>
    <message>
        <source>Car tuning</source>
        <translation>Car tuning</translation>
    </message>
    <message>
        <source>Electric and plug-in cars</source>
        <translation>Electric and plug-in cars</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Motorcycles</translation>
    </message>
    <message>
        <source>Off-road vehicles</source>
        <translation>Off-road vehicles</translation>
    </message>
    <message>
        <source>Scooters and mopeds</source>
        <translation>Scooters and mopeds</translation>
    </message>
    <message>
        <source>Sports cars</source>
        <translation>Sports cars</translation>
    </message>
    <message>
        <source>SUVs and crossovers</source>
        <translation>SUVs and crossovers</translation>
    </message>
    <message>
        <source>Vans and minivans</source>
        <translation>Vans and minivans</translation>
    </message>
    <message>
        <source>Vehicle parts and accessories</source>
        <translation>Vehicle parts and accessories</translation>
    </message>
    <message>
        <source>Wheels and tyres</source>
        <translation>Wheels and tyres</translation>
    </message>
    <message>
        <source>Vehicle repair</source>
        <translation>Vehicle repair</translation>
    </message>
    <message>
        <source>Used vehicles</source>
        <translation>Used vehicles</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Beauty</translation>
    </message>
    <message>
        <source>Spas and beauty salons</source>
        <translation>Spas and beauty salons</translation>
    </message>
    <message>
        <source>Nail care</source>
        <translation>Nail care</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Make-up</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Perfume</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Skin care</translation>
    </message>
    <message>
        <source>Shaving and hair removal</source>
        <translation>Shaving and hair removal</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Hair care</translation>
    </message>
    <message>
        <source>Tattoos and body art</source>
        <translation>Tattoos and body art</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>Fitness equipment</translation>
    </message>
    <message>
        <source>Gyms</source>
        <translation>Gyms</translation>
    </message>
    <message>
        <source>Yoga and Pilates</source>
        <translation>Yoga and Pilates</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>Running and walking</translation>
    </message>
    <message>
        <source>Weight training</source>
        <translation>Weight training</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>Advertising and marketing</translation>
    </message>
    <message>
        <source>Business finance</source>
        <translation>Business finance</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Moving house</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-ups</translation>
    </message>
    <message>
        <source>Building and contracting</source>
        <translation>Building and contracting</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Farming</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Computer components</source>
        <translation>Computer components</translation>
    </message>
    <message>
        <source>Computer accessories</source>
        <translation>Computer accessories</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Computer security</source>
        <translation>Computer security</translation>
    </message>
    <message>
        <source>Networks and Wi-Fi</source>
        <translation>Networks and Wi-Fi</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Office software</source>
        <translation>Office software</translation>
    </message>
    <message>
        <source>Graphics and animation software</source>
        <translation>Graphics and animation software</translation>
    </message>
    <message>
        <source>Photo and video software</source>
        <translation>Photo and video software</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programming</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Artificial intelligence</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Operating systems</translation>
    </message>
    <message>
        <source>Home electronics</source>
        <translation>Home electronics</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Headphones</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Smart home</source>
        <translation>Smart home</translation>
    </message>
    <message>
        <source>Television sets</source>
        <translation>Television sets</translation>
    </message>
    <message>
        <source>Smart watches and wearables</source>
        <translation>Smart watches and wearables</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drones</translation>
    </message>
    <message>
        <source>Virtual reality</source>
        <translation>Virtual reality</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>Mobile phones</translation>
    </message>
    <message>
        <source>Tablets and e-readers</source>
        <translation>Tablets and e-readers</translation>
    </message>
    <message>
        <source>Topic %1: a number that Candor has no name for</source>
        <translation>Topic %1: a number that Candor has no name for</translation>
    </message>
</context>
</TS>
