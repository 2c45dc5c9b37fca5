<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>candor::ui::CategoryChart</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
</context>
<context>
    <name>candor::ui::Covered</name>
    <message>
        <source>Hold to show</source>
        <translation>اضغط باستمرار للعرض</translation>
    </message>
    <message>
        <source>Shows %1 while you hold the space bar.</source>
        <translation>يعرض %1 ما دمت تضغط مفتاح المسافة.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>candor::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>كل شيء على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>candor::ui::Notice</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>candor::words::Choices</name>
    <message>
        <source>Not decided</source>
        <comment>a choice</comment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a choice</comment>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a choice</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not decided, probably used</source>
        <translation>لم يُقرَّر، ويُستخدم على الأرجح</translation>
    </message>
    <message>
        <source>not decided, counts as no</source>
        <translation>لم يُقرَّر، ويُعدّ رفضًا</translation>
    </message>
    <message>
        <source>Kept here. This company changes only on its own settings page.</source>
        <translation>محفوظ هنا. هذه الشركة لا تغيّر شيئًا إلا في صفحة إعداداتها.</translation>
    </message>
    <message>
        <source>Sent by itself when you apply, and checked.</source>
        <translation>يُرسَل تلقائيًا عند التطبيق ثم يُتحقَّق منه.</translation>
    </message>
    <message>
        <source>Takes effect when the company has answered your letter.</source>
        <translation>يسري عندما تردّ الشركة على رسالتك.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>how far a choice has come</comment>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how far a choice has come</comment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>how far a choice has come</comment>
        <translation>أُقِرّ باستلامه</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>how far a choice has come</comment>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>On this computer, not sent yet.</source>
        <translation>على هذا الحاسوب، ولم يُرسَل بعد.</translation>
    </message>
    <message>
        <source>On its way; no answer yet that can be trusted.</source>
        <translation>في الطريق؛ لا جواب موثوقًا بعد.</translation>
    </message>
    <message>
        <source>The company answered with what you chose.</source>
        <translation>ردّت الشركة بما اخترته.</translation>
    </message>
    <message>
        <source>Candor asked again, and the company holds exactly what you chose.</source>
        <translation>سأل Candor مرة أخرى، ولدى الشركة ما اخترته بالضبط.</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why something changed</comment>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>why something changed</comment>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>The company cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الشركة.</translation>
    </message>
    <message>
        <source>Candor tries again by itself.</source>
        <translation>سيحاول Candor مرة أخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>The company&apos;s server has trouble.</source>
        <translation>يواجه خادم الشركة مشكلة.</translation>
    </message>
    <message>
        <source>Something else answered, such as the login page of a network.</source>
        <translation>ردّ شيء آخر، مثل صفحة تسجيل الدخول إلى شبكة.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser; Candor then tries again.</source>
        <translation>سجّل الدخول إلى الشبكة في متصفحك، ثم سيحاول Candor مرة أخرى.</translation>
    </message>
    <message>
        <source>The company&apos;s server does not let Candor in.</source>
        <translation>لا يسمح خادم الشركة لـ Candor بالدخول.</translation>
    </message>
    <message>
        <source>Ask the company for a valid address for your choices.</source>
        <translation>اطلب من الشركة عنوانًا صالحًا لاختياراتك.</translation>
    </message>
    <message>
        <source>Nobody takes choices at this address.</source>
        <translation>لا أحد يستقبل الاختيارات على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>تحقّق من عنوان الاتصال.</translation>
    </message>
    <message>
        <source>The company&apos;s rules do not take this choice.</source>
        <translation>قواعد الشركة لا تقبل هذا الاختيار.</translation>
    </message>
    <message>
        <source>Your refusal is kept here; write to the company.</source>
        <translation>رفضك محفوظ هنا؛ اكتب إلى الشركة.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>الاتصال غير آمن، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Ask the company for an address that begins with https.</source>
        <translation>اطلب من الشركة عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The company holds something else than what you chose.</source>
        <translation>لدى الشركة شيء غير ما اخترته.</translation>
    </message>
    <message>
        <source>Send your choice again, or keep this as proof.</source>
        <translation>أرسل اختيارك مرة أخرى، أو احتفظ بهذا دليلًا.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <translation>كان الجواب كبيرًا جدًا فلم يُقرأ.</translation>
    </message>
</context>
<context>
    <name>candor::words::Counts</name>
    <message numerus="yes">
        <source>%Ln trait(s)</source>
        <comment>what companies think of a person</comment>
        <translation>
            <numerusform>لا سمات</numerusform>
            <numerusform>سمة واحدة</numerusform>
            <numerusform>سمتان</numerusform>
            <numerusform>%Ln سمات</numerusform>
            <numerusform>%Ln سمة</numerusform>
            <numerusform>%Ln سمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensitive</source>
        <comment>traits</comment>
        <translation>
            <numerusform>لا شيء حساس</numerusform>
            <numerusform>واحدة حساسة</numerusform>
            <numerusform>اثنتان حساستان</numerusform>
            <numerusform>%Ln حساسة</numerusform>
            <numerusform>%Ln حساسة</numerusform>
            <numerusform>%Ln حساسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>لا شركات</numerusform>
            <numerusform>شركة واحدة</numerusform>
            <numerusform>شركتان</numerusform>
            <numerusform>%Ln شركات</numerusform>
            <numerusform>%Ln شركة</numerusform>
            <numerusform>%Ln شركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>entries of an export</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <comment>advertisements</comment>
        <translation>
            <numerusform>لا إعلانات</numerusform>
            <numerusform>إعلان واحد</numerusform>
            <numerusform>إعلانان</numerusform>
            <numerusform>%Ln إعلانات</numerusform>
            <numerusform>%Ln إعلانًا</numerusform>
            <numerusform>%Ln إعلان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <comment>yes or no to a use of data</comment>
        <translation>
            <numerusform>لا اختيارات</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%Ln اختيارات</numerusform>
            <numerusform>%Ln اختيارًا</numerusform>
            <numerusform>%Ln اختيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %Ln time(s)</source>
        <comment>an ad</comment>
        <translation>
            <numerusform>لم يُعرض</numerusform>
            <numerusform>عُرض مرة واحدة</numerusform>
            <numerusform>عُرض مرتين</numerusform>
            <numerusform>عُرض %Ln مرات</numerusform>
            <numerusform>عُرض %Ln مرة</numerusform>
            <numerusform>عُرض %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>further entries of a list</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>أقل من %Ln٪</numerusform>
            <numerusform>أقل من %Ln٪</numerusform>
            <numerusform>أقل من %Ln٪</numerusform>
            <numerusform>أقل من %Ln٪</numerusform>
            <numerusform>أقل من %Ln٪</numerusform>
            <numerusform>أقل من %Ln٪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>%Ln٪</numerusform>
            <numerusform>%Ln٪</numerusform>
            <numerusform>%Ln٪</numerusform>
            <numerusform>%Ln٪</numerusform>
            <numerusform>%Ln٪</numerusform>
            <numerusform>%Ln٪</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::words::Faults</name>
    <message>
        <source>You stopped this.</source>
        <translation>لقد أوقفتَ هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>هذا لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>كل شيء آخر كما كان.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, then try again.</source>
        <translation>تحقّق هل نُقل أو أُعيدت تسميته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase does not open your data.</source>
        <translation>عبارة المرور هذه لا تفتح بياناتك.</translation>
    </message>
    <message>
        <source>Your data are safe and still locked.</source>
        <translation>بياناتك آمنة وما زالت مقفلة.</translation>
    </message>
    <message>
        <source>Try again; look at capital letters and the keyboard&apos;s language.</source>
        <translation>حاول مرة أخرى؛ انتبه إلى الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The file is damaged: it does not hold what was written to it.</source>
        <translation>الملف تالف: لا يحتوي على ما كُتب فيه.</translation>
    </message>
    <message>
        <source>Candor left the file exactly as it is.</source>
        <translation>ترك Candor الملف كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Put back a copy from a backup, or choose another folder and import again.</source>
        <translation>استعد نسخة احتياطية، أو اختر مجلدًا آخر واستورد من جديد.</translation>
    </message>
    <message>
        <source>A newer Candor wrote this.</source>
        <translation>كتب هذا إصدارٌ أحدث من Candor.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>لم يُفتح شيء ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>Install the newest Candor, then open it again.</source>
        <translation>ثبّت أحدث إصدار من Candor ثم افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Candor is already open with these data.</source>
        <translation>Candor مفتوح بالفعل بهذه البيانات.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>استخدم النافذة المفتوحة، أو أغلقها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This could not be read as what it seems to be.</source>
        <translation>تعذّرت قراءة هذا على أنه ما يبدو عليه.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and your other data are untouched.</source>
        <translation>لم يُحفظ منه شيء، وبياناتك الأخرى لم تُمسّ.</translation>
    </message>
    <message>
        <source>Choose the file as the company sent it, not unpacked or edited.</source>
        <translation>اختر الملف كما أرسلته الشركة، دون فك ضغطه أو تعديله.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data.</source>
        <translation>لم يقبل القرص البيانات أو لم يعطها.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Make room on the disk, check that the folder may be written to, then try again.</source>
        <translation>وفّر مساحة على القرص، وتأكد من إمكان الكتابة في المجلد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no connection to the other side.</source>
        <translation>لا يوجد اتصال بالطرف الآخر.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer.</source>
        <translation>اختياراتك محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing to do: Candor tries again by itself when you are online.</source>
        <translation>لا حاجة إلى فعل شيء: سيحاول Candor تلقائيًا عندما تتصل بالشبكة.</translation>
    </message>
    <message>
        <source>A rule of yours, or of the other side, does not allow this.</source>
        <translation>قاعدة لك أو للطرف الآخر لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>Look at the rule first; you decide whether to change it.</source>
        <translation>انظر إلى القاعدة أولًا؛ أنت من يقرر تغييرها.</translation>
    </message>
    <message>
        <source>Candor made a mistake.</source>
        <translation>ارتكب Candor خطأً.</translation>
    </message>
    <message>
        <source>Close Candor and open it again. If it happens again, please report it.</source>
        <translation>أغلق Candor وافتحه من جديد. إذا تكرّر ذلك فنرجو الإبلاغ عنه.</translation>
    </message>
</context>
<context>
    <name>candor::words::Imports</name>
    <message>
        <source>read</source>
        <comment>what became of a file</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what became of a file</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what became of a file</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>what became of a file</comment>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>The company sent it empty.</source>
        <translation>أرسلته الشركة فارغًا.</translation>
    </message>
    <message>
        <source>Pictures, fonts or help pages: nothing in it is about you.</source>
        <translation>صور أو خطوط أو صفحات مساعدة: لا شيء فيها عنك.</translation>
    </message>
    <message>
        <source>The same data are there in a better format and were read from it.</source>
        <translation>البيانات نفسها موجودة بصيغة أفضل وقُرئت منها.</translation>
    </message>
    <message>
        <source>It is a page for reading. Ask the company for the format JSON instead.</source>
        <translation>هذه صفحة للقراءة. اطلب من الشركة صيغة JSON بدلًا منها.</translation>
    </message>
    <message>
        <source>Left out on purpose: Candor does not need it.</source>
        <translation>تُرك عمدًا: لا يحتاج إليه Candor.</translation>
    </message>
    <message>
        <source>Candor does not know this kind of file.</source>
        <translation>لا يعرف Candor هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>إنه تالف، أو ليس كما يقول اسمه.</translation>
    </message>
    <message>
        <source>It is nested more deeply than Candor reads safely.</source>
        <translation>تداخله أعمق مما يقرؤه Candor بأمان.</translation>
    </message>
    <message>
        <source>One entry in it is too large to be read safely.</source>
        <translation>أحد مدخلاته أكبر من أن يُقرأ بأمان.</translation>
    </message>
    <message>
        <source>It is far too large for such a file and was not unpacked.</source>
        <translation>إنه أكبر بكثير من ملف كهذا ولم يُفكّ ضغطه.</translation>
    </message>
    <message>
        <source>The archive is damaged at this place. Download it again.</source>
        <translation>الأرشيف تالف في هذا الموضع. نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Known, but without anything that Candor shows.</source>
        <translation>معروف، لكن ليس فيه ما يعرضه Candor.</translation>
    </message>
    <message>
        <source>The same file is in another part and was read there.</source>
        <translation>الملف نفسه موجود في جزء آخر وقُرئ هناك.</translation>
    </message>
    <message numerus="yes">
        <source>This export has %Ln more part(s). Add them to see everything.</source>
        <translation>
            <numerusform>لا أجزاء أخرى لهذا التصدير.</numerusform>
            <numerusform>لهذا التصدير جزء آخر. أضفه لترى كل شيء.</numerusform>
            <numerusform>لهذا التصدير جزآن آخران. أضفهما لترى كل شيء.</numerusform>
            <numerusform>لهذا التصدير %Ln أجزاء أخرى. أضفها لترى كل شيء.</numerusform>
            <numerusform>لهذا التصدير %Ln جزءًا آخر. أضفها لترى كل شيء.</numerusform>
            <numerusform>لهذا التصدير %Ln جزء آخر. أضفها لترى كل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The company says that it could not export %Ln file(s).</source>
        <translation>
            <numerusform>تقول الشركة إنها صدّرت كل الملفات.</numerusform>
            <numerusform>تقول الشركة إنها لم تستطع تصدير ملف واحد.</numerusform>
            <numerusform>تقول الشركة إنها لم تستطع تصدير ملفين.</numerusform>
            <numerusform>تقول الشركة إنها لم تستطع تصدير %Ln ملفات.</numerusform>
            <numerusform>تقول الشركة إنها لم تستطع تصدير %Ln ملفًا.</numerusform>
            <numerusform>تقول الشركة إنها لم تستطع تصدير %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) here are new to Candor and were left aside.</source>
        <translation>
            <numerusform>لا تفاصيل جديدة هنا على Candor.</numerusform>
            <numerusform>تفصيل واحد هنا جديد على Candor وتُرك جانبًا.</numerusform>
            <numerusform>تفصيلان هنا جديدان على Candor وتُركا جانبًا.</numerusform>
            <numerusform>%Ln تفاصيل هنا جديدة على Candor وتُركت جانبًا.</numerusform>
            <numerusform>%Ln تفصيلًا هنا جديدة على Candor وتُركت جانبًا.</numerusform>
            <numerusform>%Ln تفصيل هنا جديدة على Candor وتُركت جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without a readable time; everything else in them was kept.</source>
        <translation>
            <numerusform>لكل السجلات وقت مقروء.</numerusform>
            <numerusform>جاء سجل واحد بلا وقت مقروء؛ وحُفظ كل ما عداه فيه.</numerusform>
            <numerusform>جاء سجلان بلا وقت مقروء؛ وحُفظ كل ما عداه فيهما.</numerusform>
            <numerusform>جاءت %Ln سجلات بلا وقت مقروء؛ وحُفظ كل ما عداه فيها.</numerusform>
            <numerusform>جاء %Ln سجلًا بلا وقت مقروء؛ وحُفظ كل ما عداه فيها.</numerusform>
            <numerusform>جاء %Ln سجل بلا وقت مقروء؛ وحُفظ كل ما عداه فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company does not put what it inferred about you into this export.</source>
        <translation>لا تضع الشركة في هذا التصدير ما استنتجته عنك.</translation>
    </message>
    <message>
        <source>These files belong to more than one account. Each account became an import of its own.</source>
        <translation>تعود هذه الملفات إلى أكثر من حساب. صار لكل حساب استيراد خاص به.</translation>
    </message>
</context>
<context>
    <name>candor::words::Kinds</name>
    <message>
        <source>Interests</source>
        <comment>category</comment>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Demographics</source>
        <comment>category</comment>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>category</comment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>category</comment>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>category</comment>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Contacts &amp; lists</source>
        <comment>category</comment>
        <translation>جهات الاتصال والقوائم</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>category</comment>
        <translation>المتشابهون</translation>
    </message>
    <message>
        <source>Viewing &amp; listening</source>
        <comment>category</comment>
        <translation>المشاهدة والاستماع</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>category</comment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Off-site activity</source>
        <comment>category</comment>
        <translation>النشاط في مواقع أخرى</translation>
    </message>
    <message>
        <source>Activity on the service</source>
        <comment>category</comment>
        <translation>النشاط على الخدمة</translation>
    </message>
    <message>
        <source>Work &amp; education</source>
        <comment>category</comment>
        <translation>العمل والتعليم</translation>
    </message>
    <message>
        <source>Browsing</source>
        <comment>category</comment>
        <translation>التصفح</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>What they think you like.</source>
        <translation>ما يظنون أنه يعجبك.</translation>
    </message>
    <message>
        <source>Age, gender, language, household and the like.</source>
        <translation>العمر والجنس واللغة والأسرة وما شابه.</translation>
    </message>
    <message>
        <source>Where you are, live or have been.</source>
        <translation>أين أنت، وأين تسكن، وأين كنت.</translation>
    </message>
    <message>
        <source>The phones and computers you use.</source>
        <translation>الهواتف والحواسيب التي تستخدمها.</translation>
    </message>
    <message>
        <source>What you bought or looked at in shops.</source>
        <translation>ما اشتريته أو نظرت إليه في المتاجر.</translation>
    </message>
    <message>
        <source>Lists with you on them that companies uploaded.</source>
        <translation>قوائم أنت فيها رفعتها شركات.</translation>
    </message>
    <message>
        <source>Ads because you resemble other people.</source>
        <translation>إعلانات لأنك تشبه أشخاصًا آخرين.</translation>
    </message>
    <message>
        <source>What you watched and listened to.</source>
        <translation>ما شاهدته واستمعت إليه.</translation>
    </message>
    <message>
        <source>Words you searched for.</source>
        <translation>كلمات بحثت عنها.</translation>
    </message>
    <message>
        <source>What other sites and apps report about you.</source>
        <translation>ما تبلّغه مواقع وتطبيقات أخرى عنك.</translation>
    </message>
    <message>
        <source>What you do on the service itself: follow, like, post.</source>
        <translation>ما تفعله على الخدمة نفسها: متابعة وإعجاب ونشر.</translation>
    </message>
    <message>
        <source>Your job, employer, school and training.</source>
        <translation>وظيفتك وجهة عملك ومدرستك وتدريبك.</translation>
    </message>
    <message>
        <source>Pages you visited.</source>
        <translation>صفحات زرتها.</translation>
    </message>
    <message>
        <source>What fits nowhere else.</source>
        <translation>ما لا مكان له في غيرها.</translation>
    </message>
    <message>
        <source>%1 may use: %2</source>
        <comment>%1 a company, %2 a category</comment>
        <translation>يجوز لـ %1 استخدام: %2</translation>
    </message>
    <message>
        <source>Inferred</source>
        <comment>kind of record</comment>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>You told them</source>
        <comment>kind of record</comment>
        <translation>ما صرّحت به</translation>
    </message>
    <message>
        <source>What you did</source>
        <comment>kind of record</comment>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <comment>kind of record</comment>
        <translation>ما عُرض عليك</translation>
    </message>
    <message>
        <source>Held by others</source>
        <comment>kind of record</comment>
        <translation>لدى آخرين</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>kind of record</comment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>The company concluded this by itself.</source>
        <translation>استنتجت الشركة هذا بنفسها.</translation>
    </message>
    <message>
        <source>You gave this to the company.</source>
        <translation>أنت من أعطى هذا للشركة.</translation>
    </message>
    <message>
        <source>The company kept what you did.</source>
        <translation>احتفظت الشركة بما فعلته.</translation>
    </message>
    <message>
        <source>An ad or recommendation that you were shown.</source>
        <translation>إعلان أو توصية عُرضت عليك.</translation>
    </message>
    <message>
        <source>Another company holds, uploaded or reported data about you.</source>
        <translation>شركة أخرى لديها بيانات عنك أو رفعتها أو بلّغت بها.</translation>
    </message>
    <message>
        <source>A setting of yours at the company.</source>
        <translation>إعداد لك لدى الشركة.</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>sensitive topic</comment>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Religion</source>
        <comment>sensitive topic</comment>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Politics</source>
        <comment>sensitive topic</comment>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>sensitive topic: ethnicity</comment>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <comment>sensitive topic</comment>
        <translation>الحياة الجنسية</translation>
    </message>
    <message>
        <source>Trade union</source>
        <comment>sensitive topic</comment>
        <translation>النقابة</translation>
    </message>
    <message>
        <source>Money trouble</source>
        <comment>sensitive topic: finances in distress</comment>
        <translation>ضائقة مالية</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>sensitive topic</comment>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>sensitive topic</comment>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <comment>sensitive topic</comment>
        <translation>الكحول</translation>
    </message>
    <message>
        <source>Gambling</source>
        <comment>sensitive topic</comment>
        <translation>القمار</translation>
    </message>
    <message>
        <source>Dating</source>
        <comment>sensitive topic</comment>
        <translation>المواعدة</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <comment>sensitive topic</comment>
        <translation>إنقاص الوزن</translation>
    </message>
    <message>
        <source>Exact places</source>
        <comment>sensitive topic</comment>
        <translation>أماكن محددة</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>state of a trait</comment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>state of a trait</comment>
        <translation>معترَض عليه</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>state of a trait</comment>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>state of a trait</comment>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>only shown</source>
        <comment>what was done with an ad</comment>
        <translation>عُرض فقط</translation>
    </message>
    <message>
        <source>clicked</source>
        <comment>what was done with an ad</comment>
        <translation>نُقر عليه</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>what was done with an ad</comment>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>played</source>
        <comment>what was done with an ad</comment>
        <translation>شُغّل</translation>
    </message>
    <message>
        <source>voted on</source>
        <comment>what was done with an ad</comment>
        <translation>صُوّت عليه</translation>
    </message>
</context>
<context>
    <name>candor::words::Times</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>منذ شهر</numerusform>
            <numerusform>منذ شهرين</numerusform>
            <numerusform>منذ %Ln أشهر</numerusform>
            <numerusform>منذ %Ln شهرًا</numerusform>
            <numerusform>منذ %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>هذا العام</numerusform>
            <numerusform>منذ سنة</numerusform>
            <numerusform>منذ سنتين</numerusform>
            <numerusform>منذ %Ln سنوات</numerusform>
            <numerusform>منذ %Ln سنة</numerusform>
            <numerusform>منذ %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day, to day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
