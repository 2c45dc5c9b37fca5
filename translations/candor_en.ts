<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>A problem</translation>
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
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 and %2</translation>
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
            <numerusform>under %Ln %</numerusform>
            <numerusform>under %Ln %</numerusform>
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
        <source>This passphrase does not open your data.</source>
        <translation>This passphrase does not open your data.</translation>
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
</TS>
