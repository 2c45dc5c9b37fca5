<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>على ماذا تقوم إعلاناتك</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln different ad(s) from %1; one ad can have several reasons.</source>
        <translation>
            <numerusform>لا إعلانات مختلفة من %1.</numerusform>
            <numerusform>من إعلان واحد مختلف من %1؛ قد يكون للإعلان أسباب عدة.</numerusform>
            <numerusform>من إعلانين مختلفين من %1؛ قد يكون للإعلان أسباب عدة.</numerusform>
            <numerusform>من %Ln إعلانات مختلفة من %1؛ قد يكون للإعلان أسباب عدة.</numerusform>
            <numerusform>من %Ln إعلانًا مختلفًا من %1؛ قد يكون للإعلان أسباب عدة.</numerusform>
            <numerusform>من %Ln إعلان مختلف من %1؛ قد يكون للإعلان أسباب عدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::AfterCheckCard</name>
    <message>
        <source>Did they keep to your no?</source>
        <translation>هل التزموا برفضك؟</translation>
    </message>
    <message>
        <source>Their newer export shows no use of it. It holds what they chose to put in.</source>
        <translation>لا يُظهر تصديرهم الأحدث أي استخدام له. وفيه ما اختاروا وضعه.</translation>
    </message>
    <message>
        <source>no trace</source>
        <translation>لا أثر</translation>
    </message>
    <message>
        <source>%1: too early to say</source>
        <comment>company</comment>
        <translation>%1: من المبكر القول</translation>
    </message>
    <message>
        <source>Bring an export that they made after %1, and Candor looks whether they kept to it: %2.</source>
        <translation>أحضر تصديرًا صنعوه بعد %1، فينظر Candor هل التزموا به: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: category</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln ad(s) shown since your no of %2 rest on it, the last on %3.</source>
        <translation>
            <numerusform>%1 من %Ln إعلان عُرض منذ رفضك في %2 يستند إليه، آخره في %3.</numerusform>
            <numerusform>%1 من إعلان واحد (%Ln) عُرض منذ رفضك في %2 يستند إليه، آخره في %3.</numerusform>
            <numerusform>%1 من إعلانين (%Ln) عُرضا منذ رفضك في %2 يستند إليه، آخره في %3.</numerusform>
            <numerusform>%1 من %Ln إعلانات عُرضت منذ رفضك في %2 تستند إليه، آخرها في %3.</numerusform>
            <numerusform>%1 من %Ln إعلانًا عُرضت منذ رفضك في %2 تستند إليه، آخرها في %3.</numerusform>
            <numerusform>%1 من %Ln إعلان عُرضت منذ رفضك في %2 تستند إليه، آخرها في %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new statement(s) about you since your no.</source>
        <translation>
            <numerusform>%Ln قول جديد عنك منذ رفضك.</numerusform>
            <numerusform>قول جديد واحد (%Ln) عنك منذ رفضك.</numerusform>
            <numerusform>قولان جديدان (%Ln) عنك منذ رفضك.</numerusform>
            <numerusform>%Ln أقوال جديدة عنك منذ رفضك.</numerusform>
            <numerusform>%Ln قولًا جديدًا عنك منذ رفضك.</numerusform>
            <numerusform>%Ln قول جديد عنك منذ رفضك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off on their own page as well, or write to them: you may object.</source>
        <translation>أوقفه في صفحتهم أيضًا، أو اكتب إليهم: لك أن تعترض.</translation>
    </message>
    <message>
        <source>still used</source>
        <translation>ما زال مستخدمًا</translation>
    </message>
    <message numerus="yes">
        <source>They still keep %Ln statement(s) from before your no of %1. You may ask them to erase it.</source>
        <translation>
            <numerusform>ما زالوا يحتفظون بـ%Ln قول من قبل رفضك في %1. لك أن تطلب محوه.</numerusform>
            <numerusform>ما زالوا يحتفظون بقول واحد (%Ln) من قبل رفضك في %1. لك أن تطلب محوه.</numerusform>
            <numerusform>ما زالوا يحتفظون بقولين (%Ln) من قبل رفضك في %1. لك أن تطلب محوهما.</numerusform>
            <numerusform>ما زالوا يحتفظون بـ%Ln أقوال من قبل رفضك في %1. لك أن تطلب محوها.</numerusform>
            <numerusform>ما زالوا يحتفظون بـ%Ln قولًا من قبل رفضك في %1. لك أن تطلب محوها.</numerusform>
            <numerusform>ما زالوا يحتفظون بـ%Ln قول من قبل رفضك في %1. لك أن تطلب محوها.</numerusform>
        </translation>
    </message>
    <message>
        <source>still kept</source>
        <translation>ما زال محفوظًا</translation>
    </message>
</context>
<context>
    <name>candor::ui::ApplyBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ماذا سيحدث</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>نسخة من كل شيء</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy</source>
        <translation>ا&amp;حفظ نسخة مقروءة</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>أ&amp;وقف</translation>
    </message>
    <message>
        <source>One open file with all that is kept here, for you, for another program, or to start again on another computer. It is not encrypted: whoever has the file can read it. No key is in it.</source>
        <translation>ملف مفتوح واحد فيه كل ما هو محفوظ هنا: لك، أو لبرنامج آخر، أو لتبدأ من جديد على حاسوب آخر. إنه غير مشفّر: من لديه الملف يستطيع قراءته. لا مفتاح فيه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The last backup did not work. Make room on the disk; Candor tries again when it is opened.</source>
        <translation>لم تنجح آخر نسخة احتياطية. أفسح مكانًا على القرص؛ يحاول Candor من جديد عند فتحه.</translation>
    </message>
    <message>
        <source>Save a readable copy</source>
        <translation>احفظ نسخة مقروءة</translation>
    </message>
    <message>
        <source>Writing everything into one file.</source>
        <translation>جارٍ كتابة كل شيء في ملف واحد.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest backup is of %1.</source>
        <translation>وإلى جانب ذلك يحفظ Candor آخر سبع نسخ احتياطية مشفّرة بجانب بياناتك. أحدث نسخة احتياطية بتاريخ %1.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no backup yet.</source>
        <translation>وإلى جانب ذلك يحفظ Candor آخر سبع نسخ احتياطية مشفّرة بجانب بياناتك. لا توجد نسخة احتياطية بعد.</translation>
    </message>
</context>
<context>
    <name>candor::ui::BrowsersCard</name>
    <message>
        <source>Browsers on this computer</source>
        <translation>المتصفحات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Browsers keep what you visited and searched for, and some what they think interests you. Candor looks for them only when you ask, and shows what it would read before it reads anything.</source>
        <translation>تحتفظ المتصفحات بما زرته وما بحثت عنه، وبعضها بما تظن أنه يهمك. لا يبحث Candor عنها إلا عندما تطلب، ويعرض ما سيقرؤه قبل أن يقرأ أي شيء.</translation>
    </message>
    <message>
        <source>No browser that Candor can read was found.</source>
        <translation>لم يُعثر على متصفح يستطيع Candor قراءته.</translation>
    </message>
    <message>
        <source>A browser may stay open: Candor reads a copy and removes it at once.</source>
        <translation>يمكن أن يبقى المتصفح مفتوحًا: يقرأ Candor نسخة ويحذفها على الفور.</translation>
    </message>
    <message>
        <source>&amp;Look for browsers again</source>
        <translation>&amp;البحث عن المتصفحات مرة أخرى</translation>
    </message>
    <message>
        <source>Would read: %1. %2.</source>
        <comment>list, size</comment>
        <translation>سيُقرأ: %1. %2.</translation>
    </message>
    <message>
        <source>Would read: %1.</source>
        <comment>list</comment>
        <translation>سيُقرأ: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a browser</comment>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>&amp;Look for browsers</source>
        <translation>&amp;البحث عن المتصفحات</translation>
    </message>
</context>
<context>
    <name>candor::ui::CareCard</name>
    <message>
        <source>Care mode</source>
        <translation>وضع الحماية</translation>
    </message>
    <message>
        <source>For hard times, in one step: every limit on this page holds, with the longest wait, and everything personal is refused for every company. Nobody asks why, and nothing reminds you.</source>
        <translation>للأوقات الصعبة، بخطوة واحدة: تسري كل الحدود في هذه الصفحة بأطول انتظار، ويُرفض كل ما هو شخصي لكل الشركات. لا أحد يسأل عن السبب، ولا شيء يذكّرك به.</translation>
    </message>
    <message>
        <source>Switch care mode on…</source>
        <translation>تفعيل وضع الحماية…</translation>
    </message>
    <message>
        <source>Ask to leave care mode</source>
        <translation>طلب الخروج من وضع الحماية</translation>
    </message>
    <message>
        <source>Keep care mode</source>
        <translation>الإبقاء على وضع الحماية</translation>
    </message>
    <message>
        <source>Leave care mode now</source>
        <translation>الخروج من وضع الحماية الآن</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>تفعيله</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>تركه معطّلًا</translation>
    </message>
    <message>
        <source>It can be left only after a wait of 30 days from the day you ask. The limits then stay; you lift them one by one.</source>
        <translation>لا يمكن الخروج منه إلا بعد انتظار 30 يومًا من يوم طلبك. تبقى الحدود عندئذ؛ وترفعها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Care mode is on.</source>
        <translation>وضع الحماية مفعّل.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CatalogueCard</name>
    <message>
        <source>A catalogue of offers</source>
        <translation>كتالوج عروض</translation>
    </message>
    <message>
        <source>Bring a &amp;catalogue…</source>
        <translation>إحضار &amp;كتالوج…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation>إزالة هذا الكتالوج</translation>
    </message>
    <message>
        <source>The catalogue is removed. The file itself is untouched.</source>
        <translation>أُزيل الكتالوج. الملف نفسه لم يُمس.</translation>
    </message>
    <message>
        <source>Bring a catalogue</source>
        <translation>إحضار كتالوج</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</source>
        <translation>كتالوجات (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>تجري قراءة الكتالوج…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is put in order from %Ln offer(s) of a catalogue.</source>
        <translation>
            <numerusform>ما تراه لا يُرتَّب من أي عرض (%Ln).</numerusform>
            <numerusform>ما تراه مرتَّب من عرض واحد (%Ln) في كتالوج.</numerusform>
            <numerusform>ما تراه مرتَّب من عرضين (%Ln) في كتالوج.</numerusform>
            <numerusform>ما تراه مرتَّب من %Ln عروض في كتالوج.</numerusform>
            <numerusform>ما تراه مرتَّب من %Ln عرضًا في كتالوج.</numerusform>
            <numerusform>ما تراه مرتَّب من %Ln عرض في كتالوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a list of products, such as a shop&apos;s feed? Bring it, and Candor puts it in order as your switches for %1 allow. It stays on this computer.</source>
        <translation>هل لديك قائمة منتجات، كقائمة متجر؟ أحضرها فيرتبها Candor بحسب ما تسمح به مفاتيحك الخاصة بـ%1. تبقى على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) read.</source>
        <translation>
            <numerusform>لم يُقرأ أي عرض (%Ln).</numerusform>
            <numerusform>قُرئ عرض واحد (%Ln).</numerusform>
            <numerusform>قُرئ عرضان (%Ln).</numerusform>
            <numerusform>قُرئت %Ln عروض.</numerusform>
            <numerusform>قُرئ %Ln عرضًا.</numerusform>
            <numerusform>قُرئ %Ln عرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than Candor keeps: %Ln offer(s) were left out.</source>
        <translation>
            <numerusform>هو أكبر مما يحتفظ به Candor: لم يُترك أي عرض (%Ln).</numerusform>
            <numerusform>هو أكبر مما يحتفظ به Candor: تُرك عرض واحد (%Ln).</numerusform>
            <numerusform>هو أكبر مما يحتفظ به Candor: تُرك عرضان (%Ln).</numerusform>
            <numerusform>هو أكبر مما يحتفظ به Candor: تُركت %Ln عروض.</numerusform>
            <numerusform>هو أكبر مما يحتفظ به Candor: تُرك %Ln عرضًا.</numerusform>
            <numerusform>هو أكبر مما يحتفظ به Candor: تُرك %Ln عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file breaks off before its end; what came before is kept.</source>
        <translation>ينقطع الملف قبل نهايته؛ واحتُفظ بما سبق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(ies) could not be used: damaged, without a title, or there twice.</source>
        <translation>
            <numerusform>كل المدخلات صالحة (%Ln).</numerusform>
            <numerusform>تعذّر استخدام مدخل واحد (%Ln): تالف أو بلا عنوان أو مكرر.</numerusform>
            <numerusform>تعذّر استخدام مدخلين (%Ln): تالفان أو بلا عنوان أو مكرران.</numerusform>
            <numerusform>تعذّر استخدام %Ln مدخلات: تالفة أو بلا عنوان أو مكررة.</numerusform>
            <numerusform>تعذّر استخدام %Ln مدخلًا: تالفة أو بلا عنوان أو مكررة.</numerusform>
            <numerusform>تعذّر استخدام %Ln مدخل: تالفة أو بلا عنوان أو مكررة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers were found in this file.</source>
        <translation>لم يُعثر على عروض في هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file was left as it is.</source>
        <translation>لم يتغير شيء، وبقي الملف كما هو.</translation>
    </message>
    <message>
        <source>Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.</source>
        <translation>اختر قائمة منتجات: JSON أو CSV أو خلاصة RSS أو Atom أو صفحة منتج محفوظة.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryCard</name>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>What companies think, by category</source>
        <translation>ما تظنه الشركات، حسب الفئة</translation>
    </message>
    <message>
        <source>The largest part is %1, with %2 of %3.</source>
        <translation>الجزء الأكبر هو %1، وفيه %2 من %3.</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>اعرضها كلها</translation>
    </message>
    <message>
        <source>What you told them yourself</source>
        <translation>ما قلته لهم بنفسك</translation>
    </message>
</context>
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
    <name>candor::ui::ChoiceStandingCard</name>
    <message>
        <source>Your choices</source>
        <translation>قراراتك</translation>
    </message>
    <message>
        <source>You have not decided anything yet. Companies that you know from an export go on as they do today.</source>
        <translation>لم تقرر شيئًا بعد. الشركات التي تعرفها من نسخة بيانات تستمر كما هي اليوم.</translation>
    </message>
    <message>
        <source>Held up: needs you</source>
        <translation>متوقف: يحتاج إليك</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Verified at the company</source>
        <translation>تم التحقق منه لدى الشركة</translation>
    </message>
    <message>
        <source>Acknowledged, not verified yet</source>
        <translation>تم تأكيده ولم يُتحقَّق منه بعد</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>أُرسل وينتظر الرد</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>محفوظ هنا ولم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Saved here, for the company&apos;s own settings page</source>
        <translation>محفوظ هنا، من أجل صفحة إعدادات الشركة نفسها</translation>
    </message>
    <message>
        <source>Decide what they may use</source>
        <translation>قرّر ما يجوز لهم استخدامه</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoicesPage</name>
    <message>
        <source>Who may use it</source>
        <translation>من يجوز له استخدامه</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>&amp;رفض الكل</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <translation>&amp;السماح للكل</translation>
    </message>
    <message>
        <source>Nobody to decide about yet</source>
        <translation>لا أحد بعد لتقرر بشأنه</translation>
    </message>
    <message>
        <source>Bring an export, or connect a company that takes your choices: then it stands here with its switches.</source>
        <translation>أحضر نسخة بيانات أو صِل شركة تقبل قراراتك: عندها تظهر هنا بمفاتيحها.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;أحضر بياناتي…</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before. The history keeps both.</source>
        <translation>تم التراجع: كل شيء كما كان. السجل يحتفظ بالاثنين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي قرار.</numerusform>
            <numerusform>حُفظ قرار واحد.</numerusform>
            <numerusform>حُفظ قراران.</numerusform>
            <numerusform>حُفظت %Ln قرارات.</numerusform>
            <numerusform>حُفظ %Ln قرارًا.</numerusform>
            <numerusform>حُفظ %Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes only on its own settings page: set it there too.</source>
        <translation>‏%1 لا تتغير إلا في صفحة إعداداتها: اضبطها هناك أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was sent: Candor is set to stay offline.</source>
        <translation>لم يُرسَل شيء: ضُبط Candor ليبقى دون اتصال.</translation>
    </message>
    <message>
        <source>They are on their way to %1.</source>
        <translation>هي في طريقها إلى %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied</source>
        <translation>
            <numerusform>لا تغييرات غير مطبقة</numerusform>
            <numerusform>تغيير واحد غير مطبق</numerusform>
            <numerusform>تغييران غير مطبقين</numerusform>
            <numerusform>%Ln تغييرات غير مطبقة</numerusform>
            <numerusform>%Ln تغييرًا غير مطبق</numerusform>
            <numerusform>%Ln تغيير غير مطبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>What may companies use about you?</source>
        <translation>ماذا يجوز للشركات أن تستخدم عنك؟</translation>
    </message>
    <message>
        <source>What may %1 use about you?</source>
        <translation>ماذا يجوز لـ%1 أن تستخدم عنك؟</translation>
    </message>
    <message>
        <source>Nothing is saved until you apply.</source>
        <translation>لا يُحفظ شيء حتى تطبّق.</translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see what would have become of the %Ln different ad(s) you were shown. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>حرّك مفتاحًا لترى ما كان سيحدث لإعلاناتك. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى ما كان سيحدث للإعلان الواحد الذي عُرض عليك. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى ما كان سيحدث للإعلانين المختلفين اللذين عُرضا عليك. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى ما كان سيحدث لـ%Ln إعلانات مختلفة عُرضت عليك. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى ما كان سيحدث لـ%Ln إعلانًا مختلفًا عُرض عليك. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى ما كان سيحدث لـ%Ln إعلان مختلف عُرض عليك. لا يُحفظ شيء حتى تطبّق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see which of %Ln offer(s) you would be shown first. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>حرّك مفتاحًا لترى ما كان سيُعرض عليك أولًا. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى هل يُعرض عليك العرض الواحد أولًا. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى أي العرضين يُعرض عليك أولًا. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى أيًّا من %Ln عروض يُعرض عليك أولًا. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى أيًّا من %Ln عرضًا يُعرض عليك أولًا. لا يُحفظ شيء حتى تطبّق.</numerusform>
            <numerusform>حرّك مفتاحًا لترى أيًّا من %Ln عرض يُعرض عليك أولًا. لا يُحفظ شيء حتى تطبّق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Deliver my choices over the network</source>
        <translation>تسليم قراراتي عبر الشبكة</translation>
    </message>
    <message>
        <source>No company takes your choices by itself yet. A company that does names an address for it on its privacy page.</source>
        <translation>لا توجد شركة تقبل قراراتك تلقائيًا بعد. الشركة التي تقبلها تذكر عنوانًا لذلك في صفحة الخصوصية.</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;إضافة اتصال…</translation>
    </message>
    <message>
        <source>The sample person&apos;s shop does not exist, so nothing is ever sent.</source>
        <translation>متجر الشخص التجريبي غير موجود، لذلك لا يُرسَل شيء أبدًا.</translation>
    </message>
    <message>
        <source>Off: nothing leaves this computer. Choices wait here until you switch it on.</source>
        <translation>متوقف: لا يغادر شيء هذا الحاسوب. القرارات تنتظر هنا حتى تشغّله.</translation>
    </message>
    <message>
        <source>On: a choice goes to the company it is meant for, and to nobody else.</source>
        <translation>يعمل: يذهب القرار إلى الشركة المقصودة به ولا أحد سواها.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send now: %Ln waiting</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>&amp;أرسل الآن: لا شيء ينتظر</numerusform>
            <numerusform>&amp;أرسل الآن: واحد ينتظر</numerusform>
            <numerusform>&amp;أرسل الآن: اثنان ينتظران</numerusform>
            <numerusform>&amp;أرسل الآن: %Ln تنتظر</numerusform>
            <numerusform>&amp;أرسل الآن: %Ln تنتظر</numerusform>
            <numerusform>&amp;أرسل الآن: %Ln تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It must begin with https://, so that nobody on the way can read along.</source>
        <translation>لا يمكن استخدام هذا العنوان. يجب أن يبدأ بـ https://‎ حتى لا يقرأه أحد في الطريق.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CoverageBar</name>
    <message>
        <source>How much of the export was read</source>
        <translation>كم قُرئ من نسخة البيانات</translation>
    </message>
    <message>
        <source>Read: %1, %2.</source>
        <comment>files, size</comment>
        <translation>قُرئ: %1، %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: %1, %2.</source>
        <comment>files, size</comment>
        <translation>تُرك عمدًا: %1، %2.</translation>
    </message>
    <message>
        <source>Unknown to Candor: %1, %2.</source>
        <comment>files, size</comment>
        <translation>غير معروف لـCandor:‏ %1، %2.</translation>
    </message>
    <message>
        <source>Unreadable: %1, %2.</source>
        <comment>files, size</comment>
        <translation>غير مقروء: %1، %2.</translation>
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
    <name>candor::ui::DisagreementCard</name>
    <message>
        <source>They disagree about you</source>
        <translation>هم مختلفون بشأنك</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>العمر: %1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>الجنس: %1</translation>
    </message>
    <message>
        <source>They cannot all be right. Look at what each rests on.</source>
        <translation>لا يمكن أن يكونوا جميعًا على حق. انظر على ماذا يقوم كل منها.</translation>
    </message>
    <message>
        <source>You told them: %1</source>
        <translation>قلت لهم: %1</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <translation>الحالة العاطفية: %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>الأطفال: %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <comment>rented or owned</comment>
        <translation>السكن: %1</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>الدخل: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointForm</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The company&apos;s own domain</source>
        <translation>نطاق الشركة نفسها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>A&amp;ddress for choices</source>
        <translation>&amp;عنوان القرارات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Company&apos;s domai&amp;n, if it is another one</source>
        <translation>&amp;نطاق الشركة، إن كان مختلفًا</translation>
    </message>
    <message>
        <source>What you call the company</source>
        <translation>الاسم الذي تطلقه على الشركة</translation>
    </message>
    <message>
        <source>Write the address first. The company&apos;s privacy page names it.</source>
        <translation>اكتب العنوان أولًا. تجده في صفحة الخصوصية لدى الشركة.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointRow</name>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>address, domain of the company</comment>
        <translation>‏%1 لـ%2</translation>
    </message>
    <message>
        <source>No answer from it so far.</source>
        <translation>لا رد منها حتى الآن.</translation>
    </message>
    <message>
        <source>It says that it is %1.</source>
        <comment>%1: program and version</comment>
        <translation>تقول إنها %1.</translation>
    </message>
    <message>
        <source>It says that it is %1, with the policy %2.</source>
        <translation>تقول إنها %1، بالسياسة %2.</translation>
    </message>
    <message>
        <source>It no longer takes: %1.</source>
        <translation>لم تعد تقبل: %1.</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>waits until you are online</source>
        <translation>ينتظر حتى تتصل بالشبكة</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>أُرسل ويجري التحقق منه</translation>
    </message>
    <message>
        <source>delivered and checked</source>
        <translation>سُلِّم وتم التحقق منه</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>The test went well: it answers and takes choices.</source>
        <translation>نجح الاختبار: يرد ويقبل القرارات.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What still waits is not sent any more, and the company keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>ما لا يزال ينتظر لن يُرسَل بعد الآن، وتحتفظ الشركة بما لديها. تبقى قراراتك في السجل. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Later choices do not reach this company any more; it keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>القرارات اللاحقة لن تصل إلى هذه الشركة؛ وتحتفظ بما لديها. تبقى قراراتك في السجل. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>امحُ كل شيء</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>ا&amp;مح كل شيء</translation>
    </message>
    <message>
        <source>Erase my data, keys, backups and settings for good</source>
        <translation>امحُ بياناتي ومفاتيحي ونسخي الاحتياطية وإعداداتي نهائيًا</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>أبقِ كل شيء</translation>
    </message>
    <message>
        <source>Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you saved or printed elsewhere stay. What companies know stays too.</source>
        <translation>يزيل كل ما كتبه Candor على هذا الحاسوب، والمفاتيح أولًا. تبقى النسخ والأوراق التي حفظتها أو طبعتها في مكان آخر. ويبقى أيضًا ما تعرفه الشركات.</translation>
    </message>
    <message>
        <source>Your data, every backup and every key go. Nobody can bring them back.</source>
        <translation>تذهب بياناتك وكل نسخة احتياطية وكل مفتاح. لا أحد يستطيع إعادتها.</translation>
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
    <name>candor::ui::EvidenceList</name>
    <message>
        <source>Records this rests on</source>
        <translation>السجلات التي يقوم عليها</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidencePhrases</name>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive text</comment>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>لا تاريخ في هذه النسخة</translation>
    </message>
    <message>
        <source>%1, entry %2, byte %3</source>
        <comment>file of an export, place in it</comment>
        <translation>%1، المدخل %2، البايت %3</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExportHelpCard</name>
    <message>
        <source>How to get your data</source>
        <translation>كيف تحصل على بياناتك</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Company to get your data from</source>
        <translation>الشركة التي تطلب منها بياناتك</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileList</name>
    <message>
        <source>Files of this export</source>
        <translation>ملفات هذه النسخة</translation>
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
        <translation>ما وُجد حتى الآن</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>an import</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>still reading</source>
        <comment>an import</comment>
        <translation>القراءة مستمرة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>traits, ads, records</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>traits</comment>
        <translation>أكثر من %1</translation>
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
            <numerusform>لا شيء منها يمس أمرًا حساسًا.</numerusform>
            <numerusform>واحدة منها تمس أمرًا حساسًا وتبقى مغطاة.</numerusform>
            <numerusform>اثنتان منها تمسان أمرًا حساسًا وتبقيان مغطاتين.</numerusform>
            <numerusform>%Ln منها تمس أمرًا حساسًا وتبقى مغطاة.</numerusform>
            <numerusform>%Ln منها تمس أمرًا حساسًا وتبقى مغطاة.</numerusform>
            <numerusform>%Ln منها تمس أمرًا حساسًا وتبقى مغطاة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become part of your profile when all is read.</source>
        <translation>ستصبح جزءًا من ملفك الشخصي عندما يُقرأ كل شيء.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HeldBackCard</name>
    <message>
        <source>Held back</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>Nothing is held back here: no limit is set.</source>
        <translation>لا شيء محجوب هنا: لم يوضع أي حد.</translation>
    </message>
    <message>
        <source>Nothing is held back here: none of what %1 has for you touches a limit.</source>
        <translation>لا شيء محجوب هنا: لا شيء مما لدى %1 لك يمس حدًا.</translation>
    </message>
    <message>
        <source>Your limits hold these back, old ones too. They are in no list above and count for nothing.</source>
        <translation>حدودك تحجب هذا، القديم منه أيضًا. لا يظهر في أي قائمة أعلاه ولا يُحسب في شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Because of your limit on %1: %Ln item(s)</source>
        <comment>%1: a topic</comment>
        <translation>
            <numerusform>بسبب حدّك على %1: %Ln عنصر</numerusform>
            <numerusform>بسبب حدّك على %1: عنصر واحد</numerusform>
            <numerusform>بسبب حدّك على %1: عنصران</numerusform>
            <numerusform>بسبب حدّك على %1: %Ln عناصر</numerusform>
            <numerusform>بسبب حدّك على %1: %Ln عنصرًا</numerusform>
            <numerusform>بسبب حدّك على %1: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>items</comment>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held back: %1</source>
        <comment>%1: a topic</comment>
        <translation>ما هو محجوب: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryList</name>
    <message>
        <source>Your choices, newest first</source>
        <translation>قراراتك، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPage</name>
    <message>
        <source>Search your choices</source>
        <translation>ابحث في قراراتك</translation>
    </message>
    <message>
        <source>&amp;Check the ledger</source>
        <translation>&amp;فحص السجل</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;تراجع عن الأخير</translation>
    </message>
    <message>
        <source>No choice matches what you look for.</source>
        <translation>لا قرار يطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>No choices yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>Every choice you apply is written down here: what, when, for whom, and how far it has come.</source>
        <translation>كل قرار تطبقه يُكتب هنا: ماذا ومتى ولمن، وإلى أين وصل.</translation>
    </message>
    <message>
        <source>&amp;Decide what they may use</source>
        <translation>&amp;قرّر ما يجوز لهم استخدامه</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>تم التراجع. السجل يحتفظ بالاثنين.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>قراراتك</translation>
    </message>
    <message numerus="yes">
        <source>You have made %Ln choice(s)</source>
        <comment>in the history</comment>
        <translation>
            <numerusform>لم تتخذ أي قرار</numerusform>
            <numerusform>اتخذت قرارًا واحدًا</numerusform>
            <numerusform>اتخذت قرارين</numerusform>
            <numerusform>اتخذت %Ln قرارات</numerusform>
            <numerusform>اتخذت %Ln قرارًا</numerusform>
            <numerusform>اتخذت %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not decided anything yet</source>
        <translation>لم تقرر شيئًا بعد</translation>
    </message>
    <message>
        <source>Each one is a record in a ledger on this computer. A record that was changed or taken out would be noticed.</source>
        <translation>كل واحد منها قيد في سجل على هذا الحاسوب. لو غُيّر قيد أو أُزيل لظهر ذلك.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>جارٍ فحص كل قيد…</translation>
    </message>
    <message>
        <source>Your choices still count as they stand. What the history says from that record on is no proof any more.</source>
        <translation>قراراتك سارية كما هي. أما ما يقوله السجل من ذلك القيد فصاعدًا فلم يعد دليلًا.</translation>
    </message>
    <message>
        <source>Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this file as it is.</source>
        <translation>غيّر شخص ما أو قرص معطوب هذا الملف. أعد نسخة احتياطية إن وُجدت، واحتفظ بهذا الملف كما هو.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPhrases</name>
    <message>
        <source>replaced since</source>
        <comment>a choice</comment>
        <translation>استُبدل بعد ذلك</translation>
    </message>
    <message>
        <source>saved here; set it at the company too</source>
        <translation>محفوظ هنا؛ اضبطه لدى الشركة أيضًا</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a limit</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a limit</comment>
        <translation>سارٍ</translation>
    </message>
</context>
<context>
    <name>candor::ui::ImportCard</name>
    <message>
        <source>Bring your data</source>
        <translation>أحضر بياناتك</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;أحضر بياناتي…</translation>
    </message>
    <message>
        <source>Bring a &amp;folder…</source>
        <translation>أحضر &amp;مجلدًا…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The zip files as the company sent them: all parts together, not unpacked. Everything is read on this computer; the files themselves stay as they are.</source>
        <translation>ملفات zip كما أرسلتها الشركة: كل الأجزاء معًا دون فك ضغط. كل شيء يُقرأ على هذا الحاسوب؛ وتبقى الملفات كما هي.</translation>
    </message>
    <message>
        <source>Bring my data</source>
        <translation>أحضر بياناتي</translation>
    </message>
    <message>
        <source>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</source>
        <translation>نسخ البيانات (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Looking at what is in these files…</source>
        <translation>جارٍ النظر في محتوى هذه الملفات…</translation>
    </message>
    <message>
        <source>Adding it to your profile…</source>
        <translation>تجري إضافته إلى ملفك الشخصي…</translation>
    </message>
    <message>
        <source>All is read; this takes a moment.</source>
        <translation>قُرئ كل شيء؛ يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>43 %: 12 MB of 28 MB</comment>
        <translation>‏%1: ‏%2 من %3</translation>
    </message>
    <message>
        <source>%1 is here: %2, %3.</source>
        <comment>product, records, traits</comment>
        <translation>أصبح %1 هنا: %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الملفات.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;profile</source>
        <translation>اعرض &amp;ملفك الشخصي</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was kept.</source>
        <translation>توقف. لم يُحفظ شيء من هذه الملفات.</translation>
    </message>
    <message>
        <source>Choose &amp;other files…</source>
        <translation>اختر ملفات &amp;أخرى…</translation>
    </message>
    <message>
        <source>Let go: Candor reads it here.</source>
        <translation>أفلت: يقرأه Candor هنا.</translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window</source>
        <translation>أفلِت ملف التصدير في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 are read. That stays, also when you close Candor: the next start offers to go on.</source>
        <comment>a share</comment>
        <translation>قُرئ %1. ويبقى ذلك محفوظًا حتى لو أغلقت Candor: سيُعرض عليك المتابعة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Reading went on where it had stopped.</source>
        <translation>تابعت القراءة من حيث توقفت.</translation>
    </message>
    <message>
        <source>These files are not as they were when reading was interrupted, so they were read from the beginning.</source>
        <translation>لم تعد هذه الملفات كما كانت عند انقطاع القراءة، لذلك قُرئت من بدايتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unpack to far more than such files usually hold and were left unread.</source>
        <translation>
            <numerusform>لا ملفات أكبر من المعتاد.</numerusform>
            <numerusform>ملف واحد يحتوي بعد فكّه على أكثر بكثير من المعتاد ولم يُقرأ.</numerusform>
            <numerusform>ملفان يحتويان بعد فكّهما على أكثر بكثير من المعتاد ولم يُقرآ.</numerusform>
            <numerusform>%Ln ملفات تحتوي بعد فكّها على أكثر بكثير من المعتاد ولم تُقرأ.</numerusform>
            <numerusform>%Ln ملفًا تحتوي بعد فكّها على أكثر بكثير من المعتاد ولم تُقرأ.</numerusform>
            <numerusform>%Ln ملف تحتوي بعد فكّها على أكثر بكثير من المعتاد ولم تُقرأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide whether it is worth it.</source>
        <translation>القرار لك إن كان الأمر يستحق.</translation>
    </message>
    <message>
        <source>Reading it anyway may take hours, and the data kept on this computer may grow by many gigabytes. You can pause or stop it at any time.</source>
        <translation>قد تستغرق القراءة رغم ذلك ساعات، وقد تكبر البيانات المحفوظة على هذا الحاسوب بمقدار غيغابايتات كثيرة. يمكنك إيقافها مؤقتًا أو إنهاؤها في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;Read anyway</source>
        <translation>اق&amp;رأ رغم ذلك</translation>
    </message>
</context>
<context>
    <name>candor::ui::InterruptedCard</name>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Go on reading %1 (%2)?</source>
        <comment>files, share read</comment>
        <translation>هل تتابع قراءة %1 (%2)؟</translation>
    </message>
    <message>
        <source>Reading was interrupted. What was read is kept aside; it is not part of your profile yet.</source>
        <translation>انقطعت القراءة. ما قُرئ محفوظ جانبًا، وليس جزءًا من ملفك الشخصي بعد.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or connect the disk it is on, and look again. What was read is kept aside until then.</source>
        <translation>الملف ليس في مكانه. أعده إليه، أو صِل القرص الذي يوجد عليه، ثم ابحث من جديد. ما قُرئ يبقى محفوظًا جانبًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;تابع القراءة</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <comment>for a file</comment>
        <translation>ا&amp;بحث من جديد</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>أ&amp;زل ما قُرئ</translation>
    </message>
</context>
<context>
    <name>candor::ui::KeysCard</name>
    <message>
        <source>What opens your data</source>
        <translation>ما يفتح بياناتك</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase</source>
        <translation>غيّر &amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new one: the old code stops working</source>
        <translation>أنشئ رمزًا جديدًا: يتوقف الرمز القديم عن العمل</translation>
    </message>
    <message>
        <source>Keep the code I have</source>
        <translation>أبقِ الرمز الذي لدي</translation>
    </message>
    <message>
        <source>Pri&amp;nt it</source>
        <translation>ا&amp;طبعه</translation>
    </message>
    <message>
        <source>It is on paper: &amp;hide it</source>
        <translation>هو على الورق: أ&amp;خفه</translation>
    </message>
    <message>
        <source>Print it or write it down now. It is shown this once and kept nowhere.</source>
        <translation>اطبعه أو اكتبه الآن. يظهر هذه المرة فقط ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more. This cannot be undone.</source>
        <translation>الرمز الذي لديك الآن لن يفتح شيئًا بعد ذلك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing any more.</source>
        <translation>تغيّرت عبارة المرور. القديمة لا تفتح شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>Your passphrase: as strong as it is long. Each guess costs a thief half a second and much memory.</source>
        <translation>عبارة المرور: قوتها بطولها. كل تخمين يكلّف اللص نصف ثانية وذاكرة كثيرة.</translation>
    </message>
    <message>
        <source>A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your computer can open your data.</source>
        <translation>رمز استرداد على الورق: لا أحد يستطيع تخمينه، لكن من يجد الورقة ومعه حاسوبك يستطيع فتح بياناتك.</translation>
    </message>
    <message>
        <source>No recovery code yet. With one on paper, a forgotten passphrase loses nothing.</source>
        <translation>لا يوجد رمز استرداد بعد. مع رمز على الورق لا يضيع شيء إن نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>A key file: whoever can read that file can open your data.</source>
        <translation>ملف مفتاح: من يستطيع قراءة ذلك الملف يستطيع فتح بياناتك.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code</source>
        <translation>أنشئ رمز &amp;استرداد جديدًا</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code</source>
        <translation>أنشئ رمز &amp;استرداد</translation>
    </message>
</context>
<context>
    <name>candor::ui::Ledger</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>X · Location: refused</comment>
        <translation>‏%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · before: %3</source>
        <comment>time, cause, what was in force</comment>
        <translation>‏%1 · %2 · قبل ذلك: %3</translation>
    </message>
    <message>
        <source>The ledger is in order. It has no record yet.</source>
        <translation>السجل سليم. ليس فيه قيود بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is in order: all %Ln record(s) are as they were written, each one linked to the one before.</source>
        <translation>
            <numerusform>السجل سليم.</numerusform>
            <numerusform>السجل سليم: القيد الوحيد كما كُتب.</numerusform>
            <numerusform>السجل سليم: القيدان كما كُتبا، وكل منهما مرتبط بما قبله.</numerusform>
            <numerusform>السجل سليم: كل القيود الـ%Ln كما كُتبت، وكل منها مرتبط بما قبله.</numerusform>
            <numerusform>السجل سليم: كل القيود الـ%Ln كما كُتبت، وكل منها مرتبط بما قبله.</numerusform>
            <numerusform>السجل سليم: كل القيود الـ%Ln كما كُتبت، وكل منها مرتبط بما قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the ledger is missing.</source>
        <translation>القيد %1 مفقود من السجل.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was changed after it was written.</source>
        <translation>غُيّر القيد %1 من السجل بعد كتابته.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not linked to the one before it.</source>
        <translation>القيد %1 من السجل غير مرتبط بما قبله.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was emptied, and nothing says who asked for it.</source>
        <translation>أُفرغ القيد %1 من السجل، ولا شيء يقول من طلب ذلك.</translation>
    </message>
    <message>
        <source>The ledger ends too early: records at its end are gone.</source>
        <translation>ينتهي السجل مبكرًا: قيود من آخره مفقودة.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: a later state of it was seen here before.</source>
        <translation>السجل نسخة أقدم: شوهدت هنا حالة أحدث منه.</translation>
    </message>
    <message>
        <source>What was noted outside the ledger, to check its end against, is gone.</source>
        <translation>ما سُجّل خارج السجل للتحقق من نهايته مفقود.</translation>
    </message>
    <message>
        <source>This ledger belongs to other data than these.</source>
        <translation>هذا السجل يخص بيانات أخرى.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was written by another device than the ledger names.</source>
        <translation>القيد %1 في السجل كتبه جهاز غير الجهاز الذي يذكره السجل.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not the one that was signed for.</source>
        <translation>القيد %1 في السجل ليس القيد الذي وُقِّع عليه.</translation>
    </message>
    <message>
        <source>Nothing was signed for record %1 of the ledger, its newest.</source>
        <translation>لا توقيع على القيد %1 في السجل، وهو أحدث القيود.</translation>
    </message>
    <message>
        <source>Limit · %1: %2</source>
        <comment>Limit · Gambling: set</comment>
        <translation>حد · %1: %2</translation>
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
        <translation>لا يزال ساريًا. انتهى الانتظار: يمكنك رفعه الآن.</translation>
    </message>
    <message>
        <source>It holds. You asked to lift it: possible from %1 on, in %2.</source>
        <comment>%1: day and time, %2: 7 days</comment>
        <translation>سارٍ. طلبتَ رفعه: ممكن ابتداءً من %1، المدة الباقية %2.</translation>
    </message>
    <message>
        <source>Holds since %1. Wait before lifting: %2.</source>
        <comment>%1: a day, %2: 7 days</comment>
        <translation>سارٍ منذ %1. الانتظار قبل الرفع: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitRow</name>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>رفعه الآن</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <comment>%1: a limit</comment>
        <translation>الإبقاء عليه: %1</translation>
    </message>
    <message>
        <source>Lift it now: %1</source>
        <comment>%1: a limit</comment>
        <translation>رفعه الآن: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Wait before a limit can be lifted</source>
        <translation>الانتظار قبل إمكان رفع حد</translation>
    </message>
    <message>
        <source>A limit means none: nothing about its topic is used or shown here, whatever the switches say. It holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.</source>
        <translation>الحد يعني: لا شيء. لا يُستخدم هنا شيء عن موضوعه ولا يُعرض، مهما كانت حالة المفاتيح. يسري فورًا. لرفعه تطلب أولًا ثم تنتظر. لا يُحسب إلا الوقت الذي يكون فيه الحاسوب مشغّلًا.</translation>
    </message>
    <message>
        <source>Wait before lifting: %1</source>
        <comment>%1: 7 days</comment>
        <translation>الانتظار قبل الرفع: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsSection</name>
    <message>
        <source>Limits, care mode, and what is held back</source>
        <translation>الحدود ووضع الحماية وما هو محجوب</translation>
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
    <name>candor::ui::Outcome</name>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <comment>4 ads go</comment>
        <translation>
            <numerusform>لا شيء يذهب</numerusform>
            <numerusform>واحد يذهب</numerusform>
            <numerusform>اثنان يذهبان</numerusform>
            <numerusform>%Ln تذهب</numerusform>
            <numerusform>%Ln تذهب</numerusform>
            <numerusform>%Ln تذهب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come(s)</source>
        <comment>4 ads come</comment>
        <translation>
            <numerusform>لا شيء يأتي</numerusform>
            <numerusform>واحد يأتي</numerusform>
            <numerusform>اثنان يأتيان</numerusform>
            <numerusform>%Ln تأتي</numerusform>
            <numerusform>%Ln تأتي</numerusform>
            <numerusform>%Ln تأتي</numerusform>
        </translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation>الرواج %1</translation>
    </message>
    <message>
        <source>rests on nothing about you</source>
        <translation>لا يقوم على شيء عنك</translation>
    </message>
    <message>
        <source>leaves: rested on %1</source>
        <translation>يذهب: كان يقوم على %1</translation>
    </message>
    <message>
        <source>leaves: others come before it</source>
        <translation>يذهب: غيره يتقدم عليه</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln offer(s) stay where they are.</source>
        <translation>
            <numerusform>لا عروض.</numerusform>
            <numerusform>يبقى العرض الوحيد في مكانه.</numerusform>
            <numerusform>يبقى العرضان في مكانهما.</numerusform>
            <numerusform>تبقى العروض الـ%Ln في أماكنها.</numerusform>
            <numerusform>تبقى العروض الـ%Ln في أماكنها.</numerusform>
            <numerusform>تبقى العروض الـ%Ln في أماكنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln ad(s) stay where they are.</source>
        <translation>
            <numerusform>لا إعلانات.</numerusform>
            <numerusform>يبقى الإعلان الوحيد في مكانه.</numerusform>
            <numerusform>يبقى الإعلانان في مكانهما.</numerusform>
            <numerusform>تبقى الإعلانات الـ%Ln في أماكنها.</numerusform>
            <numerusform>تبقى الإعلانات الـ%Ln في أماكنها.</numerusform>
            <numerusform>تبقى الإعلانات الـ%Ln في أماكنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) stay</source>
        <translation>
            <numerusform>لا عروض تبقى</numerusform>
            <numerusform>عرض واحد يبقى</numerusform>
            <numerusform>عرضان يبقيان</numerusform>
            <numerusform>%Ln عروض تبقى</numerusform>
            <numerusform>%Ln عرضًا يبقى</numerusform>
            <numerusform>%Ln عرض يبقى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) stay</source>
        <translation>
            <numerusform>لا إعلانات تبقى</numerusform>
            <numerusform>إعلان واحد يبقى</numerusform>
            <numerusform>إعلانان يبقيان</numerusform>
            <numerusform>%Ln إعلانات تبقى</numerusform>
            <numerusform>%Ln إعلانًا يبقى</numerusform>
            <numerusform>%Ln إعلان يبقى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 ads stay, 4 go, 4 come</comment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message>
        <source>The list keeps %1 of its order.</source>
        <translation>تحتفظ القائمة بـ%1 من ترتيبها.</translation>
    </message>
    <message>
        <source>The switch that matters most here: %1.</source>
        <translation>المفتاح الأهم هنا: %1.</translation>
    </message>
    <message>
        <source>Strongest switch: %1.</source>
        <translation>المفتاح الأقوى: %1.</translation>
    </message>
    <message>
        <source>&amp;Apply: %1, %2</source>
        <comment>Apply: 4 go, 4 come</comment>
        <translation>&amp;تطبيق: %1، %2</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply: %Ln change(s)</source>
        <translation>
            <numerusform>&amp;تطبيق: لا تغييرات</numerusform>
            <numerusform>&amp;تطبيق: تغيير واحد</numerusform>
            <numerusform>&amp;تطبيق: تغييران</numerusform>
            <numerusform>&amp;تطبيق: %Ln تغييرات</numerusform>
            <numerusform>&amp;تطبيق: %Ln تغييرًا</numerusform>
            <numerusform>&amp;تطبيق: %Ln تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::OverviewPage</name>
    <message>
        <source>Candor has nothing to show yet</source>
        <translation>ليس لدى Candor ما يعرضه بعد</translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. Bring such a copy, and you see here what they think of you. Nothing leaves this computer.</source>
        <translation>يجب على الشركات أن تعطيك نسخة مما لديها عنك. أحضر هذه النسخة لترى هنا ما تظنه عنك. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;أحضر بياناتي…</translation>
    </message>
    <message>
        <source>Companies hold opinions about you. Here you will see them.</source>
        <translation>لدى الشركات آراء عنك. ستراها هنا.</translation>
    </message>
    <message>
        <source>The exports you brought hold no opinions about you</source>
        <translation>النسخ التي أحضرتها لا تحتوي على آراء عنك</translation>
    </message>
    <message>
        <source>That does not mean that there are none: some companies leave what they inferred out of an export.</source>
        <translation>هذا لا يعني أنها غير موجودة: بعض الشركات تترك ما استنتجته خارج النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinion(s)</source>
        <comment>1,204 opinions; follows &apos;hold&apos;</comment>
        <translation>
            <numerusform>لا آراء</numerusform>
            <numerusform>رأيًا واحدًا</numerusform>
            <numerusform>رأيين</numerusform>
            <numerusform>%Ln آراء</numerusform>
            <numerusform>%Ln رأيًا</numerusform>
            <numerusform>%Ln رأي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) hold %1 about you</source>
        <translation>
            <numerusform>لا شركة تحمل %1 عنك</numerusform>
            <numerusform>شركة واحدة تحمل %1 عنك</numerusform>
            <numerusform>شركتان تحملان %1 عنك</numerusform>
            <numerusform>%Ln شركات تحمل %1 عنك</numerusform>
            <numerusform>%Ln شركة تحمل %1 عنك</numerusform>
            <numerusform>%Ln شركة تحمل %1 عنك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es) something sensitive.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>لا شيء منها يمس أمرًا حساسًا.</numerusform>
            <numerusform>واحدة منها تمس أمرًا حساسًا.</numerusform>
            <numerusform>اثنتان منها تمسان أمرًا حساسًا.</numerusform>
            <numerusform>%Ln منها تمس أمرًا حساسًا.</numerusform>
            <numerusform>%Ln منها تمس أمرًا حساسًا.</numerusform>
            <numerusform>%Ln منها تمس أمرًا حساسًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other or you on %Ln point(s).</source>
        <translation>
            <numerusform>لا تناقض بينها.</numerusform>
            <numerusform>تناقض بعضها أو تناقضك في نقطة واحدة.</numerusform>
            <numerusform>تناقض بعضها أو تناقضك في نقطتين.</numerusform>
            <numerusform>تناقض بعضها أو تناقضك في %Ln نقاط.</numerusform>
            <numerusform>تناقض بعضها أو تناقضك في %Ln نقطة.</numerusform>
            <numerusform>تناقض بعضها أو تناقضك في %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ads from %2 reached you partly because you resemble other people.</source>
        <translation>‏%1 من إعلانات %2 وصلت إليك جزئيًا لأنك تشبه أشخاصًا آخرين.</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln interest(s) from what you did.</source>
        <translation>
            <numerusform>لم يستنتج Candor أي اهتمام مما فعلته.</numerusform>
            <numerusform>استنتج Candor اهتمامًا واحدًا مما فعلته.</numerusform>
            <numerusform>استنتج Candor اهتمامين مما فعلته.</numerusform>
            <numerusform>استنتج Candor %Ln اهتمامات مما فعلته.</numerusform>
            <numerusform>استنتج Candor %Ln اهتمامًا مما فعلته.</numerusform>
            <numerusform>استنتج Candor %Ln اهتمام مما فعلته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>أ&amp;ظهر ما أكتبه</translation>
    </message>
    <message>
        <source>Making your encrypted file. This takes about a second.</source>
        <translation>جارٍ إنشاء ملفك المشفّر. يستغرق نحو ثانية.</translation>
    </message>
    <message>
        <source>&amp;Make my encrypted file</source>
        <translation>&amp;أنشئ ملفي المشفّر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %Ln character(s); several words are best</source>
        <translation>
            <numerusform>&amp;عبارة المرور</numerusform>
            <numerusform>&amp;عبارة المرور، حرف واحد على الأقل؛ والأفضل عدة كلمات</numerusform>
            <numerusform>&amp;عبارة المرور، حرفان على الأقل؛ والأفضل عدة كلمات</numerusform>
            <numerusform>&amp;عبارة المرور، %Ln أحرف على الأقل؛ والأفضل عدة كلمات</numerusform>
            <numerusform>&amp;عبارة المرور، %Ln حرفًا على الأقل؛ والأفضل عدة كلمات</numerusform>
            <numerusform>&amp;عبارة المرور، %Ln حرف على الأقل؛ والأفضل عدة كلمات</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>العبارة نفسها مرة أ&amp;خرى</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>قصيرة جدًا.</numerusform>
            <numerusform>قصيرة جدًا: حرف واحد على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: حرفان على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %Ln أحرف على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %Ln حرفًا على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same. Type the second one again.</source>
        <translation>هاتان ليستا متطابقتين. اكتب الثانية مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>أ&amp;خفِ ما أكتبه</translation>
    </message>
    <message>
        <source>Changing it. This takes about two seconds, on purpose.</source>
        <translation>جارٍ التغيير. يستغرق ذلك نحو ثانيتين، عن قصد.</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase</source>
        <translation>&amp;غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>Your data lie encrypted in one file on this computer. The passphrase opens it.</source>
        <translation>بياناتك مشفّرة في ملف واحد على هذا الحاسوب. عبارة المرور تفتحه.</translation>
    </message>
    <message>
        <source>From then on the old passphrase opens nothing any more. A recovery code stays as it is.</source>
        <translation>بعد ذلك لا تفتح عبارة المرور القديمة أي شيء. يبقى رمز الاسترداد كما هو.</translation>
    </message>
    <message>
        <source>We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in the file; write it down and keep it in a safe place.</source>
        <translation>لا يمكننا إعادة ضبط عبارة المرور. من ينساها وليس لديه رمز استرداد يفقد ما في الملف؛ اكتبها واحفظها في مكان آمن.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewCard</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>&amp;What is missing?</source>
        <translation>&amp;ما الناقص؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>After your change</source>
        <translation>بعد تغييرك</translation>
    </message>
    <message>
        <source>Your offers, before and after</source>
        <translation>عروضك قبل وبعد</translation>
    </message>
    <message>
        <source>Your ads, before and after</source>
        <translation>إعلاناتك قبل وبعد</translation>
    </message>
    <message>
        <source>illustration · %1</source>
        <comment>%1: name of the rules</comment>
        <translation>توضيح · %1</translation>
    </message>
    <message>
        <source>%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count all the same.</source>
        <translation>لم تعطِ %1 عروضًا لـCandor، فلا شيء يُعرض مسبقًا. قراراتك سارية على أي حال.</translation>
    </message>
    <message>
        <source>Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your choices count all the same.</source>
        <translation>ليس في هذه النسخة: الإعلانات التي عرضتها عليك %1. لذلك لا يمكن عرض شيء مسبقًا. قراراتك سارية على أي حال.</translation>
    </message>
    <message>
        <source>Looking at what you were shown…</source>
        <translation>جارٍ النظر فيما عُرض عليك…</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh the reasons that advertisers named for your ads: the more often one was named, the more it counts. They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you were shown before can appear.</source>
        <translation>يوضح هذا معنى قرارك، ولا يتنبأ بما ستعرضه %1. تزن القواعد الأسباب التي ذكرها المعلنون لإعلاناتك: كلما تكرر السبب زاد وزنه. وهي لا تعرف الأسعار ولا الميزانيات ولا وقت اليوم ولا ما تحتفظ به %1 لنفسها. لا تظهر إلا إعلانات عُرضت عليك من قبل.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much companies hold about you that speaks for an offer, and how popular it is. They do not know what %1 itself has stored about you, its stock or its prices.</source>
        <translation>يوضح هذا معنى قرارك، ولا يتنبأ بما ستعرضه %1. تزن القواعد مقدار ما لدى الشركات عنك مما يناسب العرض، ومدى رواجه. وهي لا تعرف ما خزّنته %1 عنك ولا مخزونها ولا أسعارها.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much %1 holds about you that speaks for an offer of this catalogue, and how popular it is. They know no bids and budgets, and not whether %1 would show these offers at all.</source>
        <translation>يُظهر هذا ما يعنيه اختيارك؛ ولا يتنبأ بما سيعرضه %1. تزن القواعد كم لدى %1 عنك مما يرجّح عرضًا من هذا الكتالوج، ومدى رواجه. وهي لا تعرف المزايدات ولا الميزانيات، ولا هل كان %1 ليعرض هذه العروض أصلًا.</translation>
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
    <name>candor::ui::ProfilePage</name>
    <message>
        <source>Traits</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Nothing is known about you here yet</source>
        <translation>لا شيء معروف عنك هنا بعد</translation>
    </message>
    <message>
        <source>No traits yet</source>
        <translation>لا سمات بعد</translation>
    </message>
    <message>
        <source>Traits come out of the exports you bring: what a company concluded about you, and what you told it.</source>
        <translation>تأتي السمات من النسخ التي تحضرها: ما استنتجته شركة عنك، وما قلته لها.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;أحضر بياناتي…</translation>
    </message>
    <message numerus="yes">
        <source>Companies keep %Ln trait(s) of you</source>
        <translation>
            <numerusform>لا تحتفظ الشركات بأي سمة عنك</numerusform>
            <numerusform>تحتفظ الشركات بسمة واحدة عنك</numerusform>
            <numerusform>تحتفظ الشركات بسمتين عنك</numerusform>
            <numerusform>تحتفظ الشركات بـ%Ln سمات عنك</numerusform>
            <numerusform>تحتفظ الشركات بـ%Ln سمة عنك</numerusform>
            <numerusform>تحتفظ الشركات بـ%Ln سمة عنك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 traits match what you look for</source>
        <translation>
            <numerusform>لا سمة من %1 تطابق ما تبحث عنه</numerusform>
            <numerusform>سمة واحدة من %1 تطابق ما تبحث عنه</numerusform>
            <numerusform>سمتان من %1 تطابقان ما تبحث عنه</numerusform>
            <numerusform>%Ln سمات من %1 تطابق ما تبحث عنه</numerusform>
            <numerusform>%Ln سمة من %1 تطابق ما تبحث عنه</numerusform>
            <numerusform>%Ln سمة من %1 تطابق ما تبحث عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told them %Ln of these yourself; the others they concluded, matched or were given.</source>
        <translation>
            <numerusform>لم تقل لهم شيئًا منها؛ استنتجوها أو طابقوها أو أُعطيت لهم.</numerusform>
            <numerusform>قلت لهم واحدة منها بنفسك؛ والباقي استنتجوه أو طابقوه أو أُعطي لهم.</numerusform>
            <numerusform>قلت لهم اثنتين منها بنفسك؛ والباقي استنتجوه أو طابقوه أو أُعطي لهم.</numerusform>
            <numerusform>قلت لهم %Ln منها بنفسك؛ والباقي استنتجوه أو طابقوه أو أُعطي لهم.</numerusform>
            <numerusform>قلت لهم %Ln منها بنفسك؛ والباقي استنتجوه أو طابقوه أو أُعطي لهم.</numerusform>
            <numerusform>قلت لهم %Ln منها بنفسك؛ والباقي استنتجوه أو طابقوه أو أُعطي لهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>They concluded them, matched them or were given them. Choose one to see what it rests on.</source>
        <translation>استنتجوها أو طابقوها أو أُعطيت لهم. اختر واحدة لترى على ماذا تقوم.</translation>
    </message>
    <message>
        <source>Not in this export: what %1 concluded about you. That does not mean that there is nothing.</source>
        <translation>ليس في هذه النسخة: ما استنتجته %1 عنك. هذا لا يعني أنه لا يوجد شيء.</translation>
    </message>
    <message>
        <source>No trait matches</source>
        <translation>لا سمة مطابقة</translation>
    </message>
    <message>
        <source>What you look for is not in these exports. That does not mean that no company knows it.</source>
        <translation>ما تبحث عنه ليس في هذه النسخ. هذا لا يعني أن لا شركة تعرفه.</translation>
    </message>
    <message>
        <source>What %1 concluded about you is not in this export. That does not mean that there is nothing.</source>
        <translation>ما استنتجته %1 عنك ليس في هذه النسخة. هذا لا يعني أنه لا يوجد شيء.</translation>
    </message>
    <message>
        <source>Show &amp;all traits</source>
        <translation>اعرض &amp;كل السمات</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln trait(s) from what you did</source>
        <translation>
            <numerusform>لم يستنتج Candor أي سمة مما فعلته</numerusform>
            <numerusform>استنتج Candor سمة واحدة مما فعلته</numerusform>
            <numerusform>استنتج Candor سمتين مما فعلته</numerusform>
            <numerusform>استنتج Candor %Ln سمات مما فعلته</numerusform>
            <numerusform>استنتج Candor %Ln سمة مما فعلته</numerusform>
            <numerusform>استنتج Candor %Ln سمة مما فعلته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln more from what you did, as advertisers would. No company says them.</source>
        <translation>
            <numerusform>لم يستنتج Candor شيئًا آخر مما فعلته.</numerusform>
            <numerusform>استنتج Candor سمة واحدة أخرى مما فعلته، كما تفعل الإعلانات. لا تقولها أي شركة.</numerusform>
            <numerusform>استنتج Candor سمتين أخريين مما فعلته، كما تفعل الإعلانات. لا تقولهما أي شركة.</numerusform>
            <numerusform>استنتج Candor %Ln سمات أخرى مما فعلته، كما تفعل الإعلانات. لا تقولها أي شركة.</numerusform>
            <numerusform>استنتج Candor %Ln سمة أخرى مما فعلته، كما تفعل الإعلانات. لا تقولها أي شركة.</numerusform>
            <numerusform>استنتج Candor %Ln سمة أخرى مما فعلته، كما تفعل الإعلانات. لا تقولها أي شركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company says them. Advertisers would come to the same from what companies kept.</source>
        <translation>لا تقولها أي شركة. وتصل الإعلانات إلى النتيجة نفسها مما احتفظت به الشركات.</translation>
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
    <message>
        <source>Go &amp;on</source>
        <comment>with what is paused</comment>
        <translation>تاب&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <comment>title of an ad</comment>
        <translation>لماذا «%1»؟</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · غير مستخدم</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>الرواج</translation>
    </message>
    <message>
        <source>Whoever looks: nothing about you.</source>
        <translation>أيًّا كان الناظر: لا شيء عنك.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1، حساس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s)</source>
        <translation>
            <numerusform>لا أسباب أخرى</numerusform>
            <numerusform>سبب آخر</numerusform>
            <numerusform>سببان آخران</numerusform>
            <numerusform>%Ln أسباب أخرى</numerusform>
            <numerusform>%Ln سببًا آخر</numerusform>
            <numerusform>%Ln سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>topic of the offer</source>
        <translation>موضوع العرض</translation>
    </message>
</context>
<context>
    <name>candor::ui::RecoverySheet</name>
    <message>
        <source>Recovery code for Candor</source>
        <translation>رمز استرداد Candor</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and your computer can open your data. Keep it where you keep your passport, not beside the computer.</source>
        <translation>من يملك هذه الورقة وحاسوبك يستطيع فتح بياناتك. احفظها حيث تحفظ جواز سفرك، لا بجانب الحاسوب.</translation>
    </message>
    <message>
        <source>To use it, open Candor, choose &quot;Use a recovery code&quot; and type it. Dashes and small letters do not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not occur. When you make a new code, this one opens nothing any more.</source>
        <translation>لاستخدامه افتح Candor واختر «استخدم رمز استرداد» واكتبه. الشرطات والحروف الصغيرة لا تهم. ‏0 هو دائمًا الرقم صفر و1 الرقم واحد: الحروف O وI وL وU لا ترد. عندما تنشئ رمزًا جديدًا لا يفتح هذا شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SelvesCard</name>
    <message>
        <source>As somebody else</source>
        <translation>لو كنت شخصًا آخر</translation>
    </message>
    <message>
        <source>Try other sel&amp;ves</source>
        <translation>&amp;جرّب</translation>
    </message>
    <message>
        <source>Would you be shown something else if you were of another age or gender, spoke another language, lived elsewhere or had another device? Candor tries it with the same rules. It tells what one attribute does to this list, and nothing about anybody&apos;s intent.</source>
        <translation>هل كان سيُعرض عليك شيء آخر لو كنت في عمر آخر أو من جنس آخر، أو تتحدث لغة أخرى، أو تعيش في مكان آخر، أو لديك جهاز آخر؟ يجرّب Candor ذلك بالقواعد نفسها. وهو يبيّن أثر صفة واحدة في هذه القائمة، ولا يقول شيئًا عن نية أحد.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري التجربة…</translation>
    </message>
    <message>
        <source>There is nothing to try: no item here asks for an age, a gender, a language, a place or a device that %1 holds about you.</source>
        <translation>لا شيء للتجربة: لا يطلب أي عنصر هنا عمرًا أو جنسًا أو لغة أو مكانًا أو جهازًا مما لدى %1 عنك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, which change less.</source>
        <translation>
            <numerusform>لا مزيد (%Ln).</numerusform>
            <numerusform>واحد آخر (%Ln) يغيّر أقل.</numerusform>
            <numerusform>اثنان آخران (%Ln) يغيّران أقل.</numerusform>
            <numerusform>%Ln أخرى تغيّر أقل.</numerusform>
            <numerusform>%Ln أخرى تغيّر أقل.</numerusform>
            <numerusform>%Ln أخرى تغيّر أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few days in the export to tell what is chance.</source>
        <translation>أيام التصدير أقل من أن يُعرف بها ما هو صدفة.</translation>
    </message>
    <message numerus="yes">
        <source>By chance alone up to %Ln item(s) change: that much differs when the same rules are tried twice on the same person.</source>
        <translation>
            <numerusform>بالصدفة وحدها لا يتغير شيء (%Ln): هذا هو الفرق عند تجربة القواعد نفسها مرتين على الشخص نفسه.</numerusform>
            <numerusform>بالصدفة وحدها يتغير عنصر واحد (%Ln) على الأكثر: هذا هو الفرق عند تجربة القواعد نفسها مرتين على الشخص نفسه.</numerusform>
            <numerusform>بالصدفة وحدها يتغير عنصران (%Ln) على الأكثر: هذا هو الفرق عند تجربة القواعد نفسها مرتين على الشخص نفسه.</numerusform>
            <numerusform>بالصدفة وحدها تتغير %Ln عناصر على الأكثر: هذا هو الفرق عند تجربة القواعد نفسها مرتين على الشخص نفسه.</numerusform>
            <numerusform>بالصدفة وحدها يتغير %Ln عنصرًا على الأكثر: هذا هو الفرق عند تجربة القواعد نفسها مرتين على الشخص نفسه.</numerusform>
            <numerusform>بالصدفة وحدها يتغير %Ln عنصر على الأكثر: هذا هو الفرق عند تجربة القواعد نفسها مرتين على الشخص نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer %1</source>
        <comment>a value such as an age</comment>
        <translation>ليس %1 بعد الآن</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values such as ages</comment>
        <translation>%1 بدل %2</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1، حساس</translation>
    </message>
    <message>
        <source>this alone</source>
        <translation>هذا وحده</translation>
    </message>
    <message>
        <source>this and what goes with it</source>
        <translation>هذا وما يرافقه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) change</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>لا يتغير شيء (%Ln)</numerusform>
            <numerusform>يتغير عنصر واحد (%Ln)</numerusform>
            <numerusform>يتغير عنصران (%Ln)</numerusform>
            <numerusform>تتغير %Ln عناصر</numerusform>
            <numerusform>يتغير %Ln عنصرًا</numerusform>
            <numerusform>يتغير %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>أكثر من الصدفة</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>لا يزيد على الصدفة</translation>
    </message>
    <message>
        <source>average price %1 higher</source>
        <translation>متوسط السعر أعلى بمقدار %1</translation>
    </message>
    <message>
        <source>average price %1 lower</source>
        <translation>متوسط السعر أقل بمقدار %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SensitiveCard</name>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Sensitive topics</source>
        <translation>مواضيع حساسة</translation>
    </message>
    <message>
        <source>Covered until you hold the button. Nobody looking over your shoulder sees them.</source>
        <translation>مغطاة حتى تضغط الزر باستمرار. لا يراها من ينظر من خلفك.</translation>
    </message>
    <message>
        <source>Nothing in your exports touches health, faith, money trouble or another sensitive topic, as far as Candor&apos;s list of words can tell.</source>
        <translation>لا شيء في نسخك يمس الصحة أو الإيمان أو ضيق المال أو موضوعًا حساسًا آخر، بقدر ما تعرفه قائمة كلمات Candor.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sensitive topic</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sensitive topic, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See them in the profile</source>
        <translation>اعرضها في الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>candor::ui::SetAllPill</name>
    <message>
        <source>Set all switches</source>
        <translation>ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Set all…</source>
        <translation>ضبط الكل…</translation>
    </message>
    <message numerus="yes">
        <source>Pause everything for %Ln day(s)</source>
        <translation>
            <numerusform>أوقف كل شيء دون أيام (%Ln)</numerusform>
            <numerusform>أوقف كل شيء يومًا واحدًا (%Ln)</numerusform>
            <numerusform>أوقف كل شيء يومين (%Ln)</numerusform>
            <numerusform>أوقف كل شيء %Ln أيام</numerusform>
            <numerusform>أوقف كل شيء %Ln يومًا</numerusform>
            <numerusform>أوقف كل شيء %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SettingsPage</name>
    <message>
        <source>Candor as it suits you</source>
        <translation>‏Candor كما يناسبك</translation>
    </message>
    <message>
        <source>These settings hold nothing about you. They apply at once, also while Candor is locked.</source>
        <translation>لا تحتوي هذه الإعدادات على شيء عنك. تسري فورًا، حتى وCandor مقفل.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>What companies wrote stays in the language they wrote it in.</source>
        <translation>ما كتبته الشركات يبقى باللغة التي كتبته بها.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>look</comment>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours never say anything alone: a word or a sign always says the same.</source>
        <translation>الألوان لا تقول شيئًا وحدها: كلمة أو علامة تقول الشيء نفسه دائمًا.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The usual size is 100 %. At 200 % everything is twice as large.</source>
        <translation>الحجم المعتاد 100 %. عند 200 % يصبح كل شيء ضعف حجمه.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>أين بياناتك</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;نسخ المسار</translation>
    </message>
    <message>
        <source>You are looking at the sample person. Leaving removes everything you did here.</source>
        <translation>أنت ترى الشخص التجريبي. الخروج يزيل كل ما فعلته هنا.</translation>
    </message>
    <message>
        <source>Locking closes your data. Nobody sees them without your passphrase, not even with this computer in their hands.</source>
        <translation>القفل يغلق بياناتك. لا يراها أحد دون عبارة مرورك، حتى وهذا الحاسوب بين يديه.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample person</source>
        <translation>ا&amp;ترك الشخص التجريبي</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>ا&amp;قفل الآن</translation>
    </message>
    <message>
        <source>The sample person&apos;s data are in a temporary folder and vanish when you leave.</source>
        <translation>بيانات الشخص التجريبي في مجلد مؤقت وتختفي عند خروجك.</translation>
    </message>
    <message>
        <source>In one encrypted file in this folder: %1</source>
        <translation>في ملف مشفّر واحد في هذا المجلد: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SharedOpinionCard</name>
    <message>
        <source>Several of them think so</source>
        <translation>عدة شركات ترى ذلك</translation>
    </message>
    <message>
        <source>Something sensitive, covered here</source>
        <translation>أمر حساس، مخفي هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that hold one opinion</comment>
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
        <source>And %Ln more</source>
        <comment>opinions that several companies hold</comment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SinceCard</name>
    <message>
        <source>Since last time</source>
        <translation>منذ المرة الماضية</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>no change</source>
        <comment>between two exports</comment>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>What they say now and did not before</source>
        <translation>ما يقولونه الآن ولم يقولوه من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>kind of statement, value</comment>
        <translation>%1: الآن %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a statement about a person</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>What they no longer say</source>
        <translation>ما لم يعودوا يقولونه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>لم يختفِ شيء</numerusform>
            <numerusform>اختفى %Ln</numerusform>
            <numerusform>اختفى %Ln</numerusform>
            <numerusform>اختفت %Ln</numerusform>
            <numerusform>اختفى %Ln</numerusform>
            <numerusform>اختفى %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceCard</name>
    <message>
        <source>Forget for good</source>
        <translation>نسيان نهائي</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>See its traits</source>
        <translation>اعرض سماتها</translation>
    </message>
    <message>
        <source>Forget this export…</source>
        <translation>انسَ هذه النسخة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>كل الملفات مقروءة</numerusform>
            <numerusform>ملف واحد غير مقروء</numerusform>
            <numerusform>ملفان غير مقروءين</numerusform>
            <numerusform>%Ln ملفات غير مقروءة</numerusform>
            <numerusform>%Ln ملفًا غير مقروء</numerusform>
            <numerusform>%Ln ملف غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>غير كاملة</translation>
    </message>
    <message>
        <source>Brought on %1.</source>
        <translation>أُحضرت في %1.</translation>
    </message>
    <message>
        <source>Its records are from %1.</source>
        <comment>%1: two days</comment>
        <translation>سجلاتها من %1.</translation>
    </message>
    <message>
        <source>Its records carry no date.</source>
        <translation>لا تاريخ في سجلاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different ad(s)</source>
        <translation>
            <numerusform>لا إعلانات</numerusform>
            <numerusform>إعلان واحد مختلف</numerusform>
            <numerusform>إعلانان مختلفان</numerusform>
            <numerusform>%Ln إعلانات مختلفة</numerusform>
            <numerusform>%Ln إعلانًا مختلفًا</numerusform>
            <numerusform>%Ln إعلان مختلف</numerusform>
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
            <numerusform>لا ملفات للعرض</numerusform>
            <numerusform>اعرض ملفًا واحدًا</numerusform>
            <numerusform>اعرض ملفين</numerusform>
            <numerusform>اعرض %Ln ملفات</numerusform>
            <numerusform>اعرض %Ln ملفًا</numerusform>
            <numerusform>اعرض %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>أخفِ الملفات</translation>
    </message>
    <message>
        <source>Everything that only this export tells is removed from this computer: records, traits and ads. Your choices and their history stay. This cannot be undone, but you can bring the file again.</source>
        <translation>يُزال من هذا الحاسوب كل ما تقوله هذه النسخة وحدها: السجلات والسمات والإعلانات. تبقى قراراتك وسجلها. لا يمكن التراجع عن هذا، لكن يمكنك إحضار الملف مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceHealthCard</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>غير كاملة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>كل الملفات مقروءة</numerusform>
            <numerusform>ملف واحد غير مقروء</numerusform>
            <numerusform>ملفان غير مقروءين</numerusform>
            <numerusform>%Ln ملفات غير مقروءة</numerusform>
            <numerusform>%Ln ملفًا غير مقروء</numerusform>
            <numerusform>%Ln ملف غير مقروء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourcesPage</name>
    <message>
        <source>You have not brought any data yet</source>
        <translation>لم تحضر أي بيانات بعد</translation>
    </message>
    <message numerus="yes">
        <source>What Candor knows about you comes from %Ln export(s)</source>
        <translation>
            <numerusform>لا يعرف Candor شيئًا عنك</numerusform>
            <numerusform>ما يعرفه Candor عنك يأتي من نسخة واحدة</numerusform>
            <numerusform>ما يعرفه Candor عنك يأتي من نسختين</numerusform>
            <numerusform>ما يعرفه Candor عنك يأتي من %Ln نسخ</numerusform>
            <numerusform>ما يعرفه Candor عنك يأتي من %Ln نسخة</numerusform>
            <numerusform>ما يعرفه Candor عنك يأتي من %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. It stays on this computer.</source>
        <translation>يجب على الشركات أن تعطيك نسخة مما لديها عنك. وتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>They are read and kept on this computer. Only your choices are ever sent, each to one company.</source>
        <translation>تُقرأ وتُحفظ على هذا الحاسوب. لا تُرسَل إلا قراراتك، كل منها إلى شركة واحدة.</translation>
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
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a switch</comment>
        <translation>مُغيَّر</translation>
    </message>
</context>
<context>
    <name>candor::ui::SwitchesCard</name>
    <message>
        <source>Switches</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, nothing known of them here</source>
        <comment>kinds of data</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى لا يُعرف عنها شيء هنا</numerusform>
            <numerusform>اثنتان أخريان لا يُعرف عنهما شيء هنا</numerusform>
            <numerusform>%Ln أخرى لا يُعرف عنها شيء هنا</numerusform>
            <numerusform>%Ln أخرى لا يُعرف عنها شيء هنا</numerusform>
            <numerusform>%Ln أخرى لا يُعرف عنها شيء هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitFilterBar</name>
    <message>
        <source>Search your traits</source>
        <translation>ابحث في سماتك</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>كيف يعرفون</translation>
    </message>
    <message>
        <source>&amp;Sensitive only</source>
        <translation>ال&amp;حساس فقط</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>حسب الشركة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>الأكثر سجلات أولًا</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>أبجديًا</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>كل الشركات</translation>
    </message>
    <message>
        <source>However they know</source>
        <translation>كيفما عرفوا</translation>
    </message>
    <message>
        <source>Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.</source>
        <translation>القيم الحساسة مغطاة. اضغط عليها باستمرار بالفأرة أو بمفتاح المسافة لتراها.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitList</name>
    <message>
        <source>Traits</source>
        <translation>السمات</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitPanel</name>
    <message>
        <source>The chosen trait</source>
        <translation>السمة المختارة</translation>
    </message>
    <message>
        <source>Choose a trait to see who says so, and which records it rests on.</source>
        <translation>اختر سمة لترى من يقولها وعلى أي سجلات تقوم.</translation>
    </message>
    <message>
        <source>Sensitive value</source>
        <translation>قيمة حساسة</translation>
    </message>
    <message>
        <source>Not seen for more than half a year.</source>
        <translation>لم تُشاهَد منذ أكثر من نصف سنة.</translation>
    </message>
    <message>
        <source>No date in this export</source>
        <translation>لا تاريخ في هذه النسخة</translation>
    </message>
    <message>
        <source>The company does not say when it learned this.</source>
        <translation>لا تقول الشركة متى عرفت هذا.</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>شوهد في %1</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>%1: two days</comment>
        <translation>شوهدت %1</translation>
    </message>
    <message>
        <source>How sure the company says it is: %1</source>
        <translation>مدى تأكد الشركة بحسب قولها: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln record(s)</source>
        <translation>
            <numerusform>لا تقوم على أي سجل</numerusform>
            <numerusform>تقوم على سجل واحد</numerusform>
            <numerusform>تقوم على سجلين</numerusform>
            <numerusform>تقوم على %Ln سجلات</numerusform>
            <numerusform>تقوم على %Ln سجلًا</numerusform>
            <numerusform>تقوم على %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::Traits</name>
    <message>
        <source>not disclosed by %1</source>
        <comment>a value</comment>
        <translation>لم تفصح عنه %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>%1: today, 3 days ago</comment>
        <translation>شوهد %1</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>لا تاريخ في هذه النسخة</translation>
    </message>
    <message>
        <source>you told them</source>
        <comment>mark of a trait</comment>
        <translation>قلته لهم</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>mark of a trait</comment>
        <translation>حساس</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>mark of a trait, at the company</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <comment>mark of a trait</comment>
        <translation>أقدم من نصف سنة</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>derived by Candor</source>
        <comment>mark of a trait</comment>
        <translation>استنتجه Candor</translation>
    </message>
    <message>
        <source>from what %1 kept</source>
        <comment>%1: a company</comment>
        <translation>مما احتفظت به %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::UnlockPage</name>
    <message>
        <source>Candor is locked</source>
        <translation>‏Candor مقفل</translation>
    </message>
    <message>
        <source>What is inside is encrypted until you open it.</source>
        <translation>ما بداخله مشفّر حتى تفتحه.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>أ&amp;ظهر ما أكتبه</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ا&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Opening. This takes about a second, on purpose.</source>
        <translation>جارٍ الفتح. يستغرق نحو ثانية، عن قصد.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>أ&amp;خفِ ما أكتبه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>استخدم رمز &amp;استرداد</translation>
    </message>
    <message>
        <source>&amp;Recovery code; dashes and small letters do not matter</source>
        <translation>&amp;رمز الاسترداد؛ الشرطات والحروف الصغيرة لا تهم</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>استخدم &amp;عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong tries Candor waits before the next one: %Ln second(s).</source>
        <translation>
            <numerusform>بعد عدة محاولات خاطئة ينتظر Candor قبل المحاولة التالية.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة ينتظر Candor قبل المحاولة التالية: ثانية واحدة.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة ينتظر Candor قبل المحاولة التالية: ثانيتين.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة ينتظر Candor قبل المحاولة التالية: %Ln ثوانٍ.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة ينتظر Candor قبل المحاولة التالية: %Ln ثانية.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة ينتظر Candor قبل المحاولة التالية: %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery code.</source>
        <translation>هذا ليس رمز استرداد كاملًا.</translation>
    </message>
    <message>
        <source>Nothing was tried, and your data are still locked.</source>
        <translation>لم يُجرَّب شيء، وبياناتك ما زالت مقفلة.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has nine groups; the last is one character.</source>
        <translation>قارنه بورقتك مجموعةً بعد مجموعة. فيه تسع مجموعات؛ آخرها حرف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>A backup opens. It lacks the last %Ln record(s) of your choices, and what you brought after it.</source>
        <translation>
            <numerusform>نسخة احتياطية تُفتح. ينقصها ما أحضرته بعدها.</numerusform>
            <numerusform>نسخة احتياطية تُفتح. ينقصها آخر سجل من اختياراتك وما أحضرته بعدها.</numerusform>
            <numerusform>نسخة احتياطية تُفتح. ينقصها آخر سجلين من اختياراتك وما أحضرته بعدها.</numerusform>
            <numerusform>نسخة احتياطية تُفتح. ينقصها آخر %Ln سجلات من اختياراتك وما أحضرته بعدها.</numerusform>
            <numerusform>نسخة احتياطية تُفتح. ينقصها آخر %Ln سجلًا من اختياراتك وما أحضرته بعدها.</numerusform>
            <numerusform>نسخة احتياطية تُفتح. ينقصها آخر %Ln سجل من اختياراتك وما أحضرته بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens. It lacks what you brought after it; every choice is in it.</source>
        <translation>نسخة احتياطية تُفتح. ينقصها ما أحضرته بعدها؛ وفيها كل اختيار.</translation>
    </message>
    <message>
        <source>The file with your data is damaged.</source>
        <translation>الملف الذي فيه بياناتك تالف.</translation>
    </message>
    <message>
        <source>You can go back to how it was. The newest import in it is of %1. The damaged file is kept beside.</source>
        <translation>يمكنك العودة إلى ما كان. أحدث استيراد فيها بتاريخ %1. يُحفظ الملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>You can go back to how it was. Nothing was imported by then. The damaged file is kept beside.</source>
        <translation>يمكنك العودة إلى ما كان. لم يكن قد استُورد شيء حتى ذلك الحين. يُحفظ الملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of %1</source>
        <translation>&amp;عُد إلى النسخة الاحتياطية بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::WelcomePage</name>
    <message>
        <source>See what companies think of you, and decide what they may use</source>
        <translation>انظر ماذا تظن الشركات عنك، وقرّر ما يجوز لها استخدامه</translation>
    </message>
    <message>
        <source>Candor works on this computer alone. There is no account, and nobody counts what you do here.</source>
        <translation>يعمل Candor على هذا الحاسوب وحده. لا حساب، ولا أحد يحصي ما تفعله هنا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Try with a sample person</source>
        <translation>&amp;جرّب مع شخص تجريبي</translation>
    </message>
    <message>
        <source>&amp;Bring my data</source>
        <translation>&amp;أحضر بياناتي</translation>
    </message>
    <message>
        <source>Reading the sample person&apos;s data. This takes a few seconds.</source>
        <translation>جارٍ قراءة بيانات الشخص التجريبي. يستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>A passphrase for your data</source>
        <translation>عبارة مرور لبياناتك</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>مجرد نظرة</translation>
    </message>
    <message>
        <source>An invented person with exports of three companies and a shop. Everything works; when you leave, it is all gone.</source>
        <translation>شخص مختلق مع نسخ من ثلاث شركات ومتجر. كل شيء يعمل؛ وعند خروجك يختفي كله.</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>بياناتي أنا</translation>
    </message>
    <message>
        <source>You make a passphrase, then bring the copies that companies had to give you. They are kept in one encrypted file.</source>
        <translation>تنشئ عبارة مرور، ثم تحضر النسخ التي وجب على الشركات أن تعطيك إياها. وتُحفظ في ملف مشفّر واحد.</translation>
    </message>
    <message>
        <source>Language: as on this computer</source>
        <translation>اللغة: كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>حجم النص: %1</translation>
    </message>
    <message>
        <source>What stays here, and what does not</source>
        <translation>ما يبقى هنا وما لا يبقى</translation>
    </message>
    <message>
        <source>What you bring stays on this computer</source>
        <translation>ما تحضره يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Exports are read here and kept in one encrypted file. Candor has no server.</source>
        <translation>تُقرأ النسخ هنا وتُحفظ في ملف مشفّر واحد. ليس لدى Candor خادم.</translation>
    </message>
    <message>
        <source>Only a choice of yours ever leaves it</source>
        <translation>لا يخرج منه إلا قرار منك</translation>
    </message>
    <message>
        <source>When you apply it, and only to the company it is for. You see it before it goes.</source>
        <translation>عندما تطبقه، وإلى الشركة المقصودة به فقط. تراه قبل أن يخرج.</translation>
    </message>
    <message>
        <source>Nothing is decided for you</source>
        <translation>لا شيء يُقرَّر عنك</translation>
    </message>
    <message>
        <source>Closing a window or pressing a key in a hurry never says yes. Everything you apply can be taken back.</source>
        <translation>إغلاق نافذة أو ضغط مفتاح على عجل لا يعني نعم أبدًا. كل ما تطبقه يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>I &amp;have a saved copy of everything</source>
        <translation>لدي &amp;نسخة محفوظة من كل شيء</translation>
    </message>
    <message>
        <source>A saved copy of everything</source>
        <translation>نسخة محفوظة من كل شيء</translation>
    </message>
</context>
<context>
    <name>candor::ui::WindowPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;الملف الشخصي</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>ال&amp;قرارات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Sources &amp;&amp; connections</source>
        <translation>المصادر وال&amp;اتصالات</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>A sample person, all on this computer</source>
        <translation>شخص تجريبي، كله على هذا الحاسوب</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>كل شيء على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>candor::words::Browsers</name>
    <message>
        <source>Nothing was kept, and the browser&apos;s own files are as they were.</source>
        <translation>لم يُحفظ شيء، وملفات المتصفح باقية كما كانت.</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>what is read of a browser</comment>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>searches</source>
        <comment>what is read of a browser</comment>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>what it made of the pages</source>
        <comment>what is read of a browser</comment>
        <translation>ما استنتجه من الصفحات</translation>
    </message>
    <message>
        <source>ad topics</source>
        <comment>what is read of a browser</comment>
        <translation>موضوعات الإعلانات</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>browser, its profile</comment>
        <translation>%1، الملف الشخصي %2</translation>
    </message>
    <message>
        <source>macOS does not let Candor read Safari&apos;s history.</source>
        <translation>لا يسمح macOS لـ Candor بقراءة سجل Safari.</translation>
    </message>
    <message>
        <source>In System Settings, open Privacy &amp; Security, then Full Disk Access, and switch Candor on. Start Candor again, then try again.</source>
        <translation>في إعدادات النظام، افتح «الخصوصية والأمن» ثم «الوصول الكامل إلى القرص» وفعّل Candor. أعد تشغيل Candor ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The system does not let Candor read this browser&apos;s files.</source>
        <translation>لا يسمح النظام لـ Candor بقراءة ملفات هذا المتصفح.</translation>
    </message>
    <message>
        <source>Check that the files belong to you and may be read, then try again.</source>
        <translation>تحقق من أن الملفات تخصك ومن السماح بقراءتها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The browser keeps writing to its history while Candor copies it.</source>
        <translation>يواصل المتصفح الكتابة في سجله بينما ينسخه Candor.</translation>
    </message>
    <message>
        <source>Wait a moment or close the browser, then try again.</source>
        <translation>انتظر لحظة أو أغلق المتصفح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is not there any more.</source>
        <translation>لم يعد سجل هذا المتصفح موجودًا.</translation>
    </message>
    <message>
        <source>Look for browsers again.</source>
        <translation>ابحث عن المتصفحات مرة أخرى.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is damaged, or of a kind that Candor does not know.</source>
        <translation>سجل هذا المتصفح تالف أو من نوع لا يعرفه Candor.</translation>
    </message>
    <message>
        <source>Open the browser once so that it can repair its files, then try again.</source>
        <translation>افتح المتصفح مرة واحدة ليُصلح ملفاته، ثم حاول مرة أخرى.</translation>
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
    <message>
        <source>Paused</source>
        <comment>a choice</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing personal</source>
        <comment>all switches at once</comment>
        <translation>لا شيء شخصي</translation>
    </message>
    <message>
        <source>Only what I do on their service</source>
        <comment>all switches at once</comment>
        <translation>ما أفعله في خدمتهم فقط</translation>
    </message>
    <message>
        <source>What I do there, and my interests</source>
        <comment>all switches at once</comment>
        <translation>ما أفعله هناك، واهتماماتي</translation>
    </message>
    <message>
        <source>All that comes from me, nothing from others</source>
        <comment>all switches at once</comment>
        <translation>كل ما يأتي مني، ولا شيء من غيري</translation>
    </message>
    <message>
        <source>a pause is over</source>
        <comment>why something changed</comment>
        <translation>انتهى توقف مؤقت</translation>
    </message>
    <message>
        <source>begun anew in an older copy</source>
        <comment>why something changed</comment>
        <translation>بدأ من جديد في نسخة أقدم</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>a choice</comment>
        <translation>متوقف حتى %1</translation>
    </message>
    <message>
        <source>care mode</source>
        <comment>why something changed</comment>
        <translation>وضع الحماية</translation>
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
    <message>
        <source>This unpacks to far more than such a file usually holds.</source>
        <translation>يحتوي هذا بعد فكّه على أكثر بكثير مما يحتويه ملف كهذا عادة.</translation>
    </message>
    <message>
        <source>Reading stopped at the limit. Nothing of it was kept, and your other data are untouched.</source>
        <translation>توقفت القراءة عند الحد. لم يُحفظ شيء منه، وبياناتك الأخرى كما هي.</translation>
    </message>
    <message>
        <source>If it comes from the company itself, you can have it read anyway.</source>
        <translation>إذا كان صادرًا عن الشركة نفسها، يمكنك أن تطلب قراءته رغم ذلك.</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>هذا لا يفتح بياناتك.</translation>
    </message>
</context>
<context>
    <name>candor::words::Guides</name>
    <message>
        <source>On %1, open Your information and permissions, then Export your information.</source>
        <translation>في %1 افتح «معلوماتك وأذوناتك» ثم «تصدير معلوماتك».</translation>
    </message>
    <message>
        <source>Choose %1, All time, and the format JSON.</source>
        <translation>اختر %1 وكامل المدة وصيغة JSON.</translation>
    </message>
    <message>
        <source>It takes from minutes to a few days. A message says when it is ready. Bring all zip files.</source>
        <translation>يستغرق ذلك من دقائق إلى بضعة أيام. ستصلك رسالة عندما يجهز. أحضر كل ملفات zip.</translation>
    </message>
    <message>
        <source>This export holds interests it chose for you, companies that have a list with you on it, and what other sites and apps report about you.</source>
        <translation>يحوي هذا التصدير اهتمامات نُسبت إليك، وشركات لديها قائمة أنت فيها، وما تبلّغ به مواقع وتطبيقات أخرى عنك.</translation>
    </message>
    <message>
        <source>On spotify.com/account/privacy, under Download your data, tick Account data and Extended streaming history.</source>
        <translation>في spotify.com/account/privacy، تحت «تنزيل بياناتك»، حدد بيانات الحساب وسجل البث الموسّع.</translation>
    </message>
    <message>
        <source>The account data take up to 5 days, the long history up to 30. Bring both.</source>
        <translation>تستغرق بيانات الحساب حتى 5 أيام، والسجل الطويل حتى 30 يومًا. أحضرهما معًا.</translation>
    </message>
    <message>
        <source>The account data hold the market segments that advertisers reach you in.</source>
        <translation>تحوي بيانات الحساب شرائح السوق التي يصل إليك المعلنون من خلالها.</translation>
    </message>
    <message>
        <source>On netflix.com/account/getmyinfo, send the request.</source>
        <translation>أرسل الطلب في netflix.com/account/getmyinfo.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A mail says when it is ready.</source>
        <translation>يستغرق ذلك حتى 30 يومًا. ستصلك رسالة بريد عندما يجهز.</translation>
    </message>
    <message>
        <source>On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data.</source>
        <translation>في amazon.com/hz/privacy-central/data-requests اختر طلب كل بياناتك.</translation>
    </message>
    <message>
        <source>It takes from days to a month and comes as several zip files. Bring them all, not unpacked.</source>
        <translation>يستغرق ذلك من أيام إلى شهر ويصل في عدة ملفات zip. أحضرها كلها دون فك ضغطها.</translation>
    </message>
    <message>
        <source>This export holds the audiences you are in and the advertisers who brought a list with you on it. Long lists seem to be cut at about 100 names.</source>
        <translation>يحوي هذا التصدير الجماهير التي تنتمي إليها والمعلنين الذين جلبوا قائمة أنت فيها. يبدو أن القوائم الطويلة تُقطع عند نحو 100 اسم.</translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings, then Data privacy, then Get a copy of your data. Choose the larger archive.</source>
        <translation>في linkedin.com افتح الإعدادات ثم «خصوصية البيانات» ثم «الحصول على نسخة من بياناتك». اختر الأرشيف الأكبر.</translation>
    </message>
    <message>
        <source>The first mail comes after minutes and lacks files. Wait for the second one, within a day or two.</source>
        <translation>تصل الرسالة الأولى بعد دقائق وتنقصها ملفات. انتظر الرسالة الثانية خلال يوم أو يومين.</translation>
    </message>
    <message>
        <source>This export holds what advertisers can select you by, and what LinkedIn inferred.</source>
        <translation>يحوي هذا التصدير ما يمكن للمعلنين اختيارك به، وما استنتجته LinkedIn.</translation>
    </message>
    <message>
        <source>In the app, open Settings and privacy, then Account, then Download your data. Choose all data and JSON.</source>
        <translation>في التطبيق افتح «الإعدادات والخصوصية» ثم «الحساب» ثم «تنزيل بياناتك». اختر كل البيانات وصيغة JSON.</translation>
    </message>
    <message>
        <source>It takes a few days. The file can be fetched for four days only.</source>
        <translation>يستغرق ذلك بضعة أيام. يمكن جلب الملف خلال أربعة أيام فقط.</translation>
    </message>
    <message>
        <source>This export holds ad interests and what other sites and apps report about you.</source>
        <translation>يحوي هذا التصدير اهتمامات إعلانية وما تبلّغ به مواقع وتطبيقات أخرى عنك.</translation>
    </message>
    <message>
        <source>On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files.</source>
        <translation>في accounts.snapchat.com افتح «بياناتي». حدد كل أنواع البيانات وتصدير ملفات JSON.</translation>
    </message>
    <message>
        <source>It takes about a day. A mail says when it is ready.</source>
        <translation>يستغرق ذلك نحو يوم. ستصلك رسالة بريد عندما يجهز.</translation>
    </message>
    <message>
        <source>This export holds your age group, your interests and the advertisers you dealt with, as Snapchat sees them.</source>
        <translation>يحوي هذا التصدير فئتك العمرية واهتماماتك والمعلنين الذين تعاملت معهم كما تراهم Snapchat.</translation>
    </message>
    <message>
        <source>On reddit.com/settings/data-request, ask for all your data.</source>
        <translation>اطلب كل بياناتك في reddit.com/settings/data-request.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A message says when it is ready.</source>
        <translation>يستغرق ذلك حتى 30 يومًا. ستصلك رسالة عندما يجهز.</translation>
    </message>
    <message>
        <source>On pinterest.com, open Settings, then Privacy and data, then Request your data.</source>
        <translation>في pinterest.com افتح الإعدادات ثم «الخصوصية والبيانات» ثم «طلب بياناتك».</translation>
    </message>
    <message>
        <source>It takes about two days. A mail says when it is ready.</source>
        <translation>يستغرق ذلك نحو يومين. ستصلك رسالة بريد عندما يجهز.</translation>
    </message>
    <message>
        <source>This export holds little more than your pins.</source>
        <translation>لا يحوي هذا التصدير سوى القليل إلى جانب دبابيسك.</translation>
    </message>
    <message>
        <source>On privacy.apple.com, choose Request a copy of your data. Tick Media Services, App Store and Marketing.</source>
        <translation>في privacy.apple.com اختر طلب نسخة من بياناتك. حدد خدمات الوسائط وApp Store والتسويق.</translation>
    </message>
    <message>
        <source>It takes up to a week and comes as zip files inside zip files. Bring them as they are.</source>
        <translation>يستغرق ذلك حتى أسبوع ويصل في ملفات zip داخل ملفات zip. أحضرها كما هي.</translation>
    </message>
    <message>
        <source>On account.microsoft.com/privacy, open the browsing and the search history, and download each of them.</source>
        <translation>في account.microsoft.com/privacy افتح سجل التصفح وسجل البحث ونزّل كلًا منهما.</translation>
    </message>
    <message>
        <source>Ask the data broker for a copy of what it holds. The answer is often a letter.</source>
        <translation>اطلب من وسيط البيانات نسخة مما لديه. غالبًا ما يكون الرد رسالة ورقية.</translation>
    </message>
    <message>
        <source>Write each line of it into a table with these five columns: broker, segment, value, source, date.</source>
        <translation>اكتب كل سطر منها في جدول بهذه الأعمدة الخمسة: broker وsegment وvalue وsource وdate.</translation>
    </message>
    <message>
        <source>Save the table as CSV and bring it.</source>
        <translation>احفظ الجدول بصيغة CSV وأحضره.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation>لا يغادر شيء منها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On x.com, open Settings and privacy, then Your account, then Download an archive of your data.</source>
        <translation>في x.com افتح الإعدادات والخصوصية، ثم حسابك، ثم تنزيل أرشيف بياناتك.</translation>
    </message>
    <message>
        <source>X asks for your password and then takes a day or more. It tells you when the archive is ready.</source>
        <translation>تطلب X كلمة مرورك ثم تحتاج إلى يوم أو أكثر، وتخبرك عندما يجهز الأرشيف.</translation>
    </message>
    <message>
        <source>Download every zip file that it offers, and bring them all.</source>
        <translation>نزّل كل ملفات zip المعروضة، وأحضرها كلها.</translation>
    </message>
    <message>
        <source>This archive holds what X inferred about you, and the ads it showed you with its reasons.</source>
        <translation>يحتوي هذا الأرشيف على ما استنتجته X عنك، والإعلانات التي عرضتها عليك مع أسبابها.</translation>
    </message>
    <message>
        <source>On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, Chrome and Google Play Store.</source>
        <translation>في takeout.google.com اختر «إلغاء تحديد الكل» ثم حدد «نشاطي» وYouTube وChrome وGoogle Play Store.</translation>
    </message>
    <message>
        <source>Change the format of the activity and the history from HTML to JSON: it is read faster.</source>
        <translation>غيّر صيغة النشاط والسجل من HTML إلى JSON: فهي تُقرأ أسرع.</translation>
    </message>
    <message>
        <source>Create the export, wait for the mail, and bring the zip files.</source>
        <translation>أنشئ التصدير، وانتظر الرسالة، ثم أحضر ملفات zip.</translation>
    </message>
    <message>
        <source>Google does not put what it inferred about you into this export. You see what you did, not what Google thinks.</source>
        <translation>لا تضع Google في هذا التصدير ما استنتجته عنك. ترى ما فعلته، لا ما تظنه Google.</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>وسطاء البيانات</translation>
    </message>
    <message>
        <source>%1 does not put what it inferred about you into this export.</source>
        <translation>لا تضع %1 في هذا التصدير ما استنتجته عنك.</translation>
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
    <message numerus="yes">
        <source>%Ln record(s) here are damaged and were left out.</source>
        <translation>
            <numerusform>لا سجلات تالفة هنا.</numerusform>
            <numerusform>سجل واحد هنا تالف وقد تُرك.</numerusform>
            <numerusform>سجلان هنا تالفان وقد تُركا.</numerusform>
            <numerusform>%Ln سجلات هنا تالفة وقد تُركت.</numerusform>
            <numerusform>%Ln سجلًا هنا تالفًا وقد تُرك.</numerusform>
            <numerusform>%Ln سجل هنا تالف وقد تُرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files here than Candor lists safely.</source>
        <translation>هنا ملفات أكثر مما يستطيع Candor سرده بأمان.</translation>
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
    <message>
        <source>Derived by Candor</source>
        <comment>kind of record</comment>
        <translation>استنتجه Candor</translation>
    </message>
    <message>
        <source>No company said this. Candor concluded it here, on your computer, from what you did, the way advertisers do: by words and web addresses, the older the less. About 9 of 10 such records are understood rightly.</source>
        <translation>لم تقل أي شركة هذا. استنتجه Candor هنا على حاسوبك مما فعلته، كما تفعل الإعلانات: من الكلمات وعناوين الويب، والأقدم يُحسب أقل. نحو 9 من كل 10 سجلات كهذه تُفهم فهمًا صحيحًا.</translation>
    </message>
</context>
<context>
    <name>candor::words::Limits</name>
    <message>
        <source>From now on none of it is used or shown, whatever the switches say.</source>
        <translation>من الآن لا يُستخدم شيء من ذلك ولا يُعرض، مهما كانت حالة المفاتيح.</translation>
    </message>
    <message>
        <source>The limit holds for %1 more. Until then you can keep it at any time.</source>
        <translation>يبقى الحد ساريًا %1 أخرى. حتى ذلك الحين يمكنك الإبقاء عليه في أي وقت.</translation>
    </message>
    <message>
        <source>The limit stays. Nothing is lifted.</source>
        <translation>يبقى الحد. لا يُرفع شيء.</translation>
    </message>
    <message>
        <source>The limit is gone. Your switches decide again.</source>
        <translation>رُفع الحد. مفاتيحك هي التي تقرر من جديد.</translation>
    </message>
    <message>
        <source>Care mode</source>
        <translation>وضع الحماية</translation>
    </message>
    <message>
        <source>Hold back everything about: %1</source>
        <comment>%1: a sensitive topic</comment>
        <translation>حجب كل ما يتعلق بـ: %1</translation>
    </message>
    <message>
        <source>Hold back all sensitive topics and refuse everything personal</source>
        <translation>حجب كل المواضيع الحساسة ورفض كل ما هو شخصي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>To lift it you ask first, then wait %1.</source>
        <translation>لرفعه تطلب ذلك أولًا، ثم تنتظر %1.</translation>
    </message>
    <message>
        <source>This limit cannot be lifted yet: its wait ends on %1.</source>
        <comment>day and time</comment>
        <translation>لا يمكن رفع هذا الحد بعد: تنتهي مدة انتظاره في %1.</translation>
    </message>
    <message>
        <source>The limit holds. Nothing was changed but the wait that runs.</source>
        <translation>الحد سارٍ. لم يتغير شيء سوى مدة الانتظار الجارية.</translation>
    </message>
    <message>
        <source>Lift it when the wait is over, or keep it now: that works at any time.</source>
        <translation>ارفعه عند انتهاء الانتظار، أو أبقِ عليه الآن: هذا ممكن في أي وقت.</translation>
    </message>
    <message>
        <source>Care mode is on: nothing can be allowed while it lasts.</source>
        <translation>وضع الحماية مفعّل: لا يمكن السماح بشيء ما دام ساريًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything personal stays refused.</source>
        <translation>لم يتغير شيء. كل ما هو شخصي يبقى مرفوضًا.</translation>
    </message>
    <message>
        <source>To leave care mode, ask for it under Limits; its wait begins then.</source>
        <translation>للخروج من وضع الحماية، اطلب ذلك عند الحدود؛ عندها يبدأ الانتظار.</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a step of a limit</comment>
        <translation>وُضع</translation>
    </message>
    <message>
        <source>asked to lift</source>
        <comment>a step of a limit</comment>
        <translation>طُلب رفعه</translation>
    </message>
    <message>
        <source>kept after all</source>
        <comment>a step of a limit</comment>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a step of a limit</comment>
        <translation>رُفع</translation>
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
<context>
    <name>candor::words::Topics</name>
    <message>
        <source>Society</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>العمل الخيري</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>البيئة والمناخ</translation>
    </message>
    <message>
        <source>LGBT life</source>
        <translation>شؤون المثليين</translation>
    </message>
    <message>
        <source>Migration and residence</source>
        <translation>الهجرة والإقامة</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>الحيوانات</translation>
    </message>
    <message>
        <source>Pet food and supplies</source>
        <translation>طعام الحيوانات ومستلزماتها</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>القطط</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>الكلاب</translation>
    </message>
    <message>
        <source>Pet birds</source>
        <translation>طيور الزينة</translation>
    </message>
    <message>
        <source>Aquariums</source>
        <translation>أحواض السمك</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>الخيول</translation>
    </message>
    <message>
        <source>Vets</source>
        <translation>الطب البيطري</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>العقارات</translation>
    </message>
    <message>
        <source>Homes to rent</source>
        <translation>مساكن للإيجار</translation>
    </message>
    <message>
        <source>Homes to buy</source>
        <translation>مساكن للبيع</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>التسوق</translation>
    </message>
    <message>
        <source>Coupons and discounts</source>
        <translation>القسائم والخصومات</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>الهدايا</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>الزهور</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>ألعاب الأطفال</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>السلع المستعملة</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>الأزياء</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>الملابس الرياضية</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>المجوهرات</translation>
    </message>
    <message>
        <source>Handbags and purses</source>
        <translation>حقائب اليد والمحافظ</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>ساعات اليد</translation>
    </message>
    <message>
        <source>Glasses and sunglasses</source>
        <translation>النظارات</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>الأحذية</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>الأحذية الرياضية</translation>
    </message>
    <message>
        <source>Men’s clothing</source>
        <translation>ملابس الرجال</translation>
    </message>
    <message>
        <source>Women’s clothing</source>
        <translation>ملابس النساء</translation>
    </message>
    <message>
        <source>Dresses</source>
        <translation>الفساتين</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>الرياضة</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>كرة القدم الأمريكية</translation>
    </message>
    <message>
        <source>Athletics</source>
        <translation>ألعاب القوى</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>البيسبول</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>كرة السلة</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>الملاكمة</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>التسلق</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>الكريكيت</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>رياضة الدراجات</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>الغوص</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>كرة القدم</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>الغولف</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>الجمباز</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>كرة اليد</translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation>الهوكي</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>الفنون القتالية</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>رياضة المحركات</translation>
    </message>
    <message>
        <source>Olympic Games</source>
        <translation>الألعاب الأولمبية</translation>
    </message>
    <message>
        <source>Horse riding</source>
        <translation>الفروسية</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>الرغبي</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>الإبحار الشراعي</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>التزلج على اللوح</translation>
    </message>
    <message>
        <source>Skiing and snowboarding</source>
        <translation>التزلج على الثلج</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>ركوب الأمواج</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>السباحة</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>تنس الطاولة</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>التنس</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>الكرة الطائرة</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>Air travel</source>
        <translation>السفر بالطائرة</translation>
    </message>
    <message>
        <source>Beaches and islands</source>
        <translation>الشواطئ والجزر</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>تأجير السيارات</translation>
    </message>
    <message>
        <source>Cruises</source>
        <translation>الرحلات البحرية</translation>
    </message>
    <message>
        <source>Family travel</source>
        <translation>سفر العائلات</translation>
    </message>
    <message>
        <source>Hotels and places to stay</source>
        <translation>الفنادق وأماكن الإقامة</translation>
    </message>
    <message>
        <source>Holiday rentals</source>
        <translation>مساكن العطلات</translation>
    </message>
    <message>
        <source>Trains and coaches</source>
        <translation>القطارات والحافلات</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>حقائب السفر</translation>
    </message>
    <message>
        <source>Ski resorts and mountains</source>
        <translation>منتجعات التزلج والجبال</translation>
    </message>
    <message>
        <source>Package holidays</source>
        <translation>عروض العطلات</translation>
    </message>
    <message>
        <source>Camping</source>
        <translation>التخييم</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>الهوايات</translation>
    </message>
    <message>
        <source>Antiques</source>
        <translation>التحف القديمة</translation>
    </message>
    <message>
        <source>Beekeeping</source>
        <translation>تربية النحل</translation>
    </message>
    <message>
        <source>Birdwatching</source>
        <translation>مراقبة الطيور</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>هواية الجمع</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>الأشغال اليدوية</translation>
    </message>
    <message>
        <source>Drawing and painting</source>
        <translation>الرسم والتلوين</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>صيد السمك</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>المشي في الطبيعة</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>الصيد البري</translation>
    </message>
    <message>
        <source>Knitting and sewing</source>
        <translation>الحياكة والخياطة</translation>
    </message>
    <message>
        <source>Model making</source>
        <translation>صنع النماذج</translation>
    </message>
    <message>
        <source>Woodworking</source>
        <translation>أعمال الخشب</translation>
    </message>
    <message>
        <source>Astrology</source>
        <translation>الأبراج والتنجيم</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>الطباعة ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Back and joints</source>
        <translation>الظهر والمفاصل</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>السرطان</translation>
    </message>
    <message>
        <source>Colds and flu</source>
        <translation>الزكام والإنفلونزا</translation>
    </message>
    <message>
        <source>Dental health</source>
        <translation>صحة الأسنان</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>مرض السكري</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>الهضم</translation>
    </message>
    <message>
        <source>Eye health</source>
        <translation>صحة العيون</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>القلب وضغط الدم</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>الصحة النفسية</translation>
    </message>
    <message>
        <source>Skin conditions</source>
        <translation>أمراض الجلد</translation>
    </message>
    <message>
        <source>Sleep problems</source>
        <translation>مشاكل النوم</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>الإدمان</translation>
    </message>
    <message>
        <source>Fertility</source>
        <translation>الخصوبة</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>منع الحمل</translation>
    </message>
    <message>
        <source>Menopause</source>
        <translation>سن انقطاع الطمث</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>اللقاحات</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>إنقاص الوزن</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Christianity</source>
        <translation>المسيحية</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>الإسلام</translation>
    </message>
    <message>
        <source>Judaism</source>
        <translation>اليهودية</translation>
    </message>
    <message>
        <source>Buddhism</source>
        <translation>البوذية</translation>
    </message>
    <message>
        <source>Hinduism</source>
        <translation>الهندوسية</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>العلوم</translation>
    </message>
    <message>
        <source>Space and astronomy</source>
        <translation>الفضاء وعلم الفلك</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>الكيمياء</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>الفيزياء</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>الرياضيات</translation>
    </message>
    <message>
        <source>Internet and telephone</source>
        <translation>الإنترنت والهاتف</translation>
    </message>
    <message>
        <source>Internet providers</source>
        <translation>مزودو الإنترنت</translation>
    </message>
    <message>
        <source>Phone providers and plans</source>
        <translation>شركات الاتصالات وباقاتها</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>التخزين السحابي</translation>
    </message>
    <message>
        <source>Search engine marketing</source>
        <translation>تحسين الظهور في محركات البحث</translation>
    </message>
    <message>
        <source>Web design</source>
        <translation>تصميم المواقع</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبكات التواصل</translation>
    </message>
    <message>
        <source>Personal finance</source>
        <translation>المال الشخصي</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>الخدمات المصرفية</translation>
    </message>
    <message>
        <source>Personal loans</source>
        <translation>القروض الشخصية</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>بطاقات الائتمان</translation>
    </message>
    <message>
        <source>Credit scores</source>
        <translation>التقييم الائتماني</translation>
    </message>
    <message>
        <source>Home loans</source>
        <translation>تمويل المسكن</translation>
    </message>
    <message>
        <source>Student loans</source>
        <translation>قروض الدراسة</translation>
    </message>
    <message>
        <source>Pensions and retirement</source>
        <translation>التقاعد والمعاشات</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Car insurance</source>
        <translation>تأمين السيارات</translation>
    </message>
    <message>
        <source>Life insurance</source>
        <translation>التأمين على الحياة</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>الاستثمار</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>العملات المشفرة</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>الديون</translation>
    </message>
    <message>
        <source>Benefits and aid</source>
        <translation>الإعانات والمساعدات</translation>
    </message>
    <message>
        <source>Saving money</source>
        <translation>توفير المال</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Cooking and recipes</source>
        <translation>الطبخ والوصفات</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>الطعام النباتي</translation>
    </message>
    <message>
        <source>Vegan food</source>
        <translation>الطعام النباتي الصرف</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>الخَبز والحلويات</translation>
    </message>
    <message>
        <source>Sweets and chocolate</source>
        <translation>الحلوى والشوكولاتة</translation>
    </message>
    <message>
        <source>Fish and seafood</source>
        <translation>السمك والمأكولات البحرية</translation>
    </message>
    <message>
        <source>Organic food</source>
        <translation>الأغذية العضوية</translation>
    </message>
    <message>
        <source>Groceries and their delivery</source>
        <translation>البقالة وتوصيلها</translation>
    </message>
    <message>
        <source>Restaurant delivery</source>
        <translation>توصيل الوجبات</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>المطاعم</translation>
    </message>
    <message>
        <source>Fast food</source>
        <translation>الوجبات السريعة</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>البيتزا</translation>
    </message>
    <message>
        <source>Barbecue</source>
        <translation>الشواء</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>القهوة</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>الشاي</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>المشروبات الكحولية</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>النبيذ</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>البيرة</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>المنزل والحديقة</translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation>الحمامات</translation>
    </message>
    <message>
        <source>Bedding and linen</source>
        <translation>مفارش السرير</translation>
    </message>
    <message>
        <source>Mattresses</source>
        <translation>المراتب</translation>
    </message>
    <message>
        <source>Interior decoration</source>
        <translation>الديكور</translation>
    </message>
    <message>
        <source>Home appliances</source>
        <translation>الأجهزة المنزلية</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>المكانس الكهربائية</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>الأثاث</translation>
    </message>
    <message>
        <source>Lamps and lighting</source>
        <translation>المصابيح والإضاءة</translation>
    </message>
    <message>
        <source>Sofas and armchairs</source>
        <translation>الأرائك والكنب</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>تحسين المنزل</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>العدد والأدوات</translation>
    </message>
    <message>
        <source>Flooring</source>
        <translation>الأرضيات</translation>
    </message>
    <message>
        <source>House painting</source>
        <translation>طلاء المنزل</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>السباكة</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>أمن المنزل</translation>
    </message>
    <message>
        <source>Pools and saunas</source>
        <translation>المسابح والساونا</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>التدفئة</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>تكييف الهواء</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>الطاقة الشمسية</translation>
    </message>
    <message>
        <source>Kitchens</source>
        <translation>المطابخ</translation>
    </message>
    <message>
        <source>Pots, pans and knives</source>
        <translation>أواني الطبخ</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>آلات القهوة</translation>
    </message>
    <message>
        <source>Washing machines and dryers</source>
        <translation>الغسالات والمجففات</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>مكافحة الحشرات</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>البستنة</translation>
    </message>
    <message>
        <source>Lawn mowers</source>
        <translation>جزازات العشب</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>الجامعات</translation>
    </message>
    <message>
        <source>Distance learning</source>
        <translation>التعليم عن بعد</translation>
    </message>
    <message>
        <source>Early learning</source>
        <translation>تعليم الطفولة المبكرة</translation>
    </message>
    <message>
        <source>Language learning</source>
        <translation>تعلم اللغات</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Private tuition</source>
        <translation>الدروس الخصوصية</translation>
    </message>
    <message>
        <source>Exams and admission tests</source>
        <translation>الامتحانات واختبارات القبول</translation>
    </message>
    <message>
        <source>Studying abroad</source>
        <translation>الدراسة في الخارج</translation>
    </message>
    <message>
        <source>Work and jobs</source>
        <translation>العمل والوظائف</translation>
    </message>
    <message>
        <source>Career advice</source>
        <translation>الإرشاد المهني</translation>
    </message>
    <message>
        <source>Job offers</source>
        <translation>عروض العمل</translation>
    </message>
    <message>
        <source>CVs and applications</source>
        <translation>السيرة الذاتية وطلبات العمل</translation>
    </message>
    <message>
        <source>Internships and apprenticeships</source>
        <translation>التدريب العملي والمهني</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>العمل عن بعد</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>النقابات</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>القانون والدوائر الرسمية</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>الخدمات القانونية</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Local news</source>
        <translation>الأخبار المحلية</translation>
    </message>
    <message>
        <source>World news</source>
        <translation>أخبار العالم</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>تربية الأبناء</translation>
    </message>
    <message>
        <source>Babies and toddlers</source>
        <translation>الرضع والأطفال الصغار</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>رعاية الأطفال</translation>
    </message>
    <message>
        <source>Adoption and fostering</source>
        <translation>التبني والكفالة</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>التعارف</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>الزفاف</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>الطلاق</translation>
    </message>
    <message>
        <source>Care of the elderly</source>
        <translation>رعاية المسنين</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>تاريخ العائلة والأنساب</translation>
    </message>
    <message>
        <source>Arts and entertainment</source>
        <translation>الفن والترفيه</translation>
    </message>
    <message>
        <source>Celebrities</source>
        <translation>المشاهير</translation>
    </message>
    <message>
        <source>Comics and animation</source>
        <translation>القصص المصورة والرسوم المتحركة</translation>
    </message>
    <message>
        <source>Concerts and festivals</source>
        <translation>الحفلات والمهرجانات الموسيقية</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>الرقص</translation>
    </message>
    <message>
        <source>Theatre and stage</source>
        <translation>المسرح</translation>
    </message>
    <message>
        <source>Musicals</source>
        <translation>المسرحيات الغنائية</translation>
    </message>
    <message>
        <source>Opera</source>
        <translation>الأوبرا</translation>
    </message>
    <message>
        <source>Art and design</source>
        <translation>الفنون التشكيلية والتصميم</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>التصوير الفوتوغرافي</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>المتاحف والمعارض</translation>
    </message>
    <message>
        <source>Television and video</source>
        <translation>التلفزيون والفيديو</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الأفلام</translation>
    </message>
    <message>
        <source>Action films</source>
        <translation>أفلام الحركة</translation>
    </message>
    <message>
        <source>Comedy films</source>
        <translation>الأفلام الكوميدية</translation>
    </message>
    <message>
        <source>Horror films</source>
        <translation>أفلام الرعب</translation>
    </message>
    <message>
        <source>Science fiction and fantasy films</source>
        <translation>أفلام الخيال العلمي والفانتازيا</translation>
    </message>
    <message>
        <source>Film and series streaming</source>
        <translation>بث الأفلام والمسلسلات</translation>
    </message>
    <message>
        <source>Documentaries</source>
        <translation>الأفلام الوثائقية</translation>
    </message>
    <message>
        <source>Reality shows</source>
        <translation>برامج الواقع</translation>
    </message>
    <message>
        <source>Quiz and game shows</source>
        <translation>برامج المسابقات</translation>
    </message>
    <message>
        <source>True crime</source>
        <translation>الجرائم الحقيقية</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>الأنمي</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>موسيقى البلوز</translation>
    </message>
    <message>
        <source>Classical music</source>
        <translation>الموسيقى الكلاسيكية</translation>
    </message>
    <message>
        <source>Country music</source>
        <translation>موسيقى الكانتري</translation>
    </message>
    <message>
        <source>Dance and electronic music</source>
        <translation>الموسيقى الراقصة والإلكترونية</translation>
    </message>
    <message>
        <source>Folk and traditional music</source>
        <translation>الموسيقى الشعبية والتراثية</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>موسيقى الجاز</translation>
    </message>
    <message>
        <source>Musical instruments</source>
        <translation>الآلات الموسيقية</translation>
    </message>
    <message>
        <source>Pop music</source>
        <translation>موسيقى البوب</translation>
    </message>
    <message>
        <source>Rap and hip-hop</source>
        <translation>الراب والهيب هوب</translation>
    </message>
    <message>
        <source>Rock music</source>
        <translation>موسيقى الروك</translation>
    </message>
    <message>
        <source>Indie and alternative music</source>
        <translation>الموسيقى المستقلة والبديلة</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>موسيقى الميتال</translation>
    </message>
    <message>
        <source>Reggae</source>
        <translation>موسيقى الريغي</translation>
    </message>
    <message>
        <source>Soul, funk and R&amp;B</source>
        <translation>السول والفانك والآر أند بي</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>الكتب الصوتية</translation>
    </message>
    <message>
        <source>Children’s books</source>
        <translation>كتب الأطفال</translation>
    </message>
    <message>
        <source>Poetry</source>
        <translation>الشعر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة الإبداعية</translation>
    </message>
    <message>
        <source>Novels</source>
        <translation>الروايات</translation>
    </message>
    <message>
        <source>Games and puzzles</source>
        <translation>الألعاب والألغاز</translation>
    </message>
    <message>
        <source>Video games</source>
        <translation>ألعاب الفيديو</translation>
    </message>
    <message>
        <source>Action games</source>
        <translation>ألعاب الحركة</translation>
    </message>
    <message>
        <source>Adventure games</source>
        <translation>ألعاب المغامرات</translation>
    </message>
    <message>
        <source>Competitive gaming</source>
        <translation>الرياضات الإلكترونية</translation>
    </message>
    <message>
        <source>Racing games</source>
        <translation>ألعاب السباق</translation>
    </message>
    <message>
        <source>Shooter games</source>
        <translation>ألعاب التصويب</translation>
    </message>
    <message>
        <source>Sports games</source>
        <translation>ألعاب الفيديو الرياضية</translation>
    </message>
    <message>
        <source>Strategy games</source>
        <translation>ألعاب الاستراتيجية</translation>
    </message>
    <message>
        <source>Game consoles</source>
        <translation>أجهزة الألعاب</translation>
    </message>
    <message>
        <source>Board games</source>
        <translation>ألعاب الطاولة</translation>
    </message>
    <message>
        <source>Role-playing games</source>
        <translation>ألعاب تقمص الأدوار</translation>
    </message>
    <message>
        <source>Card games</source>
        <translation>ألعاب الورق</translation>
    </message>
    <message>
        <source>Chess</source>
        <translation>الشطرنج</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>القمار</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>اليانصيب</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>السيارات والمركبات</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>الدراجات الهوائية</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>القوارب</translation>
    </message>
    <message>
        <source>Campers and caravans</source>
        <translation>عربات التخييم</translation>
    </message>
    <message>
        <source>Classic cars</source>
        <translation>السيارات الكلاسيكية</translation>
    </message>
    <message>
        <source>Car tuning</source>
        <translation>تعديل السيارات</translation>
    </message>
    <message>
        <source>Electric and plug-in cars</source>
        <translation>السيارات الكهربائية والقابلة للشحن</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>الدراجات النارية</translation>
    </message>
    <message>
        <source>Off-road vehicles</source>
        <translation>سيارات الدفع الرباعي</translation>
    </message>
    <message>
        <source>Scooters and mopeds</source>
        <translation>السكوتر والدراجات الصغيرة</translation>
    </message>
    <message>
        <source>Sports cars</source>
        <translation>السيارات الرياضية</translation>
    </message>
    <message>
        <source>SUVs and crossovers</source>
        <translation>سيارات الكروس أوفر</translation>
    </message>
    <message>
        <source>Vans and minivans</source>
        <translation>سيارات الفان والحافلات الصغيرة</translation>
    </message>
    <message>
        <source>Vehicle parts and accessories</source>
        <translation>قطع غيار السيارات وملحقاتها</translation>
    </message>
    <message>
        <source>Wheels and tyres</source>
        <translation>العجلات والإطارات</translation>
    </message>
    <message>
        <source>Vehicle repair</source>
        <translation>إصلاح السيارات</translation>
    </message>
    <message>
        <source>Used vehicles</source>
        <translation>المركبات المستعملة</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>الجمال</translation>
    </message>
    <message>
        <source>Spas and beauty salons</source>
        <translation>المنتجعات وصالونات التجميل</translation>
    </message>
    <message>
        <source>Nail care</source>
        <translation>العناية بالأظافر</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>المكياج</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>العطور</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>العناية بالبشرة</translation>
    </message>
    <message>
        <source>Shaving and hair removal</source>
        <translation>الحلاقة وإزالة الشعر</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>العناية بالشعر</translation>
    </message>
    <message>
        <source>Tattoos and body art</source>
        <translation>الوشم وفنون الجسد</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>اللياقة البدنية</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>أجهزة الرياضة</translation>
    </message>
    <message>
        <source>Gyms</source>
        <translation>النوادي الرياضية</translation>
    </message>
    <message>
        <source>Yoga and Pilates</source>
        <translation>اليوغا والبيلاتس</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>الجري والمشي</translation>
    </message>
    <message>
        <source>Weight training</source>
        <translation>تدريب الأثقال</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>الإعلان والتسويق</translation>
    </message>
    <message>
        <source>Business finance</source>
        <translation>مالية الشركات</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>نقل الأثاث</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>الشركات الناشئة</translation>
    </message>
    <message>
        <source>Building and contracting</source>
        <translation>البناء والمقاولات</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>الزراعة</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Computer components</source>
        <translation>مكونات الحاسوب</translation>
    </message>
    <message>
        <source>Computer accessories</source>
        <translation>ملحقات الحاسوب</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب المحمولة</translation>
    </message>
    <message>
        <source>Computer security</source>
        <translation>أمن الحواسيب</translation>
    </message>
    <message>
        <source>Networks and Wi-Fi</source>
        <translation>الشبكات والواي فاي</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرمجيات</translation>
    </message>
    <message>
        <source>Office software</source>
        <translation>برامج المكتب</translation>
    </message>
    <message>
        <source>Graphics and animation software</source>
        <translation>برامج الرسم والتحريك</translation>
    </message>
    <message>
        <source>Photo and video software</source>
        <translation>برامج الصور والفيديو</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>البرمجة</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>أنظمة التشغيل</translation>
    </message>
    <message>
        <source>Home electronics</source>
        <translation>الإلكترونيات المنزلية</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>سماعات الرأس</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مكبرات الصوت</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Smart home</source>
        <translation>المنزل الذكي</translation>
    </message>
    <message>
        <source>Television sets</source>
        <translation>أجهزة التلفزيون</translation>
    </message>
    <message>
        <source>Smart watches and wearables</source>
        <translation>الساعات والأجهزة القابلة للارتداء</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>الطائرات المسيّرة</translation>
    </message>
    <message>
        <source>Virtual reality</source>
        <translation>الواقع الافتراضي</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>الهواتف المحمولة</translation>
    </message>
    <message>
        <source>Tablets and e-readers</source>
        <translation>الأجهزة اللوحية والقارئات</translation>
    </message>
    <message>
        <source>Topic %1: a number that Candor has no name for</source>
        <translation>الموضوع %1: رقم لا يعرف Candor اسمًا له</translation>
    </message>
</context>
</TS>
