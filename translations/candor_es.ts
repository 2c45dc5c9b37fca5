<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>En qué se basan sus anuncios</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln different ad(s) from %1; one ad can have several reasons.</source>
        <translation>
            <numerusform>De %Ln anuncio distinto de %1; un anuncio puede tener varias razones.</numerusform>
            <numerusform>De %Ln anuncios distintos de %1; un anuncio puede tener varias razones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::AfterCheckCard</name>
    <message>
        <source>Did they keep to your no?</source>
        <translation>¿Han respetado su no?</translation>
    </message>
    <message>
        <source>Their newer export shows no use of it. It holds what they chose to put in.</source>
        <translation>Su exportación más reciente no muestra ningún uso. Contiene lo que quisieron poner.</translation>
    </message>
    <message>
        <source>no trace</source>
        <translation>sin rastro</translation>
    </message>
    <message>
        <source>%1: too early to say</source>
        <comment>company</comment>
        <translation>%1: aún no se puede decir</translation>
    </message>
    <message>
        <source>Bring an export that they made after %1, and Candor looks whether they kept to it: %2.</source>
        <translation>Traiga una exportación que hayan hecho después del %1, y Candor mira si lo han respetado: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: category</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln ad(s) shown since your no of %2 rest on it, the last on %3.</source>
        <translation>
            <numerusform>%1 de %Ln anuncio mostrado desde su no del %2 se basa en ello, el último el %3.</numerusform>
            <numerusform>%1 de los %Ln anuncios mostrados desde su no del %2 se basan en ello, el último el %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new statement(s) about you since your no.</source>
        <translation>
            <numerusform>%Ln afirmación nueva sobre usted desde su no.</numerusform>
            <numerusform>%Ln afirmaciones nuevas sobre usted desde su no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off on their own page as well, or write to them: you may object.</source>
        <translation>Desactívelo también en su propia página o escríbales: tiene derecho a oponerse.</translation>
    </message>
    <message>
        <source>still used</source>
        <translation>aún se usa</translation>
    </message>
    <message numerus="yes">
        <source>They still keep %Ln statement(s) from before your no of %1. You may ask them to erase it.</source>
        <translation>
            <numerusform>Aún guardan %Ln afirmación de antes de su no del %1. Puede pedir que la borren.</numerusform>
            <numerusform>Aún guardan %Ln afirmaciones de antes de su no del %1. Puede pedir que las borren.</numerusform>
        </translation>
    </message>
    <message>
        <source>still kept</source>
        <translation>aún guardado</translation>
    </message>
</context>
<context>
    <name>candor::ui::ApplyBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Una copia de todo</translation>
    </message>
    <message>
        <source>&amp;Save a readable copy</source>
        <translation>&amp;Guardar una copia legible</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>One open file with all that is kept here, for you, for another program, or to start again on another computer. It is not encrypted: whoever has the file can read it. No key is in it.</source>
        <translation>Un archivo abierto con todo lo que se guarda aquí: para usted, para otro programa o para empezar de nuevo en otro ordenador. No está cifrado: quien tenga el archivo puede leerlo. No contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The last backup did not work. Make room on the disk; Candor tries again when it is opened.</source>
        <translation>La última copia de seguridad no funcionó. Haga sitio en el disco; Candor lo intenta de nuevo al abrirse.</translation>
    </message>
    <message>
        <source>Save a readable copy</source>
        <translation>Guardar una copia legible</translation>
    </message>
    <message>
        <source>Writing everything into one file.</source>
        <translation>Escribiendo todo en un archivo.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest backup is of %1.</source>
        <translation>Además, Candor guarda sus últimas siete copias, cifradas, junto a sus datos. La copia más reciente es del %1.</translation>
    </message>
    <message>
        <source>Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no backup yet.</source>
        <translation>Además, Candor guarda sus últimas siete copias, cifradas, junto a sus datos. Aún no hay ninguna copia.</translation>
    </message>
</context>
<context>
    <name>candor::ui::BrowsersCard</name>
    <message>
        <source>Browsers on this computer</source>
        <translation>Navegadores en este ordenador</translation>
    </message>
    <message>
        <source>Browsers keep what you visited and searched for, and some what they think interests you. Candor looks for them only when you ask, and shows what it would read before it reads anything.</source>
        <translation>Los navegadores guardan lo que visitó y buscó, y algunos lo que creen que le interesa. Candor solo los busca cuando usted lo pide, y muestra lo que leería antes de leer nada.</translation>
    </message>
    <message>
        <source>No browser that Candor can read was found.</source>
        <translation>No se encontró ningún navegador que Candor pueda leer.</translation>
    </message>
    <message>
        <source>A browser may stay open: Candor reads a copy and removes it at once.</source>
        <translation>Un navegador puede quedar abierto: Candor lee una copia y la elimina enseguida.</translation>
    </message>
    <message>
        <source>&amp;Look for browsers again</source>
        <translation>&amp;Buscar navegadores de nuevo</translation>
    </message>
    <message>
        <source>Would read: %1. %2.</source>
        <comment>list, size</comment>
        <translation>Leería: %1. %2.</translation>
    </message>
    <message>
        <source>Would read: %1.</source>
        <comment>list</comment>
        <translation>Leería: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a browser</comment>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>&amp;Look for browsers</source>
        <translation>&amp;Buscar navegadores</translation>
    </message>
</context>
<context>
    <name>candor::ui::CareCard</name>
    <message>
        <source>Care mode</source>
        <translation>Modo protegido</translation>
    </message>
    <message>
        <source>For hard times, in one step: every limit on this page holds, with the longest wait, and everything personal is refused for every company. Nobody asks why, and nothing reminds you.</source>
        <translation>Para tiempos difíciles, en un solo paso: valen todos los límites de esta página, con la espera más larga, y todo lo personal se rechaza para todas las empresas. Nadie pregunta por qué y nada se lo recuerda.</translation>
    </message>
    <message>
        <source>Switch care mode on…</source>
        <translation>Activar el modo protegido…</translation>
    </message>
    <message>
        <source>Ask to leave care mode</source>
        <translation>Pedir salir del modo protegido</translation>
    </message>
    <message>
        <source>Keep care mode</source>
        <translation>Conservar el modo protegido</translation>
    </message>
    <message>
        <source>Leave care mode now</source>
        <translation>Salir ahora del modo protegido</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejarlo desactivado</translation>
    </message>
    <message>
        <source>It can be left only after a wait of 30 days from the day you ask. The limits then stay; you lift them one by one.</source>
        <translation>Solo se sale de él 30 días después del día en que lo pida. Los límites se quedan entonces; los levanta uno a uno.</translation>
    </message>
    <message>
        <source>Care mode is on.</source>
        <translation>El modo protegido está activo.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CatalogueCard</name>
    <message>
        <source>A catalogue of offers</source>
        <translation>Un catálogo de ofertas</translation>
    </message>
    <message>
        <source>Bring a &amp;catalogue…</source>
        <translation>Traer un &amp;catálogo…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation>Quitar este catálogo</translation>
    </message>
    <message>
        <source>The catalogue is removed. The file itself is untouched.</source>
        <translation>El catálogo se ha quitado. El archivo sigue intacto.</translation>
    </message>
    <message>
        <source>Bring a catalogue</source>
        <translation>Traer un catálogo</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</source>
        <translation>Catálogos (*.json *.jsonl *.csv *.tsv *.txt *.xml *.rss *.atom *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is put in order from %Ln offer(s) of a catalogue.</source>
        <translation>
            <numerusform>Lo que usted ve se ordena a partir de %Ln oferta de un catálogo.</numerusform>
            <numerusform>Lo que usted ve se ordena a partir de %Ln ofertas de un catálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a list of products, such as a shop&apos;s feed? Bring it, and Candor puts it in order as your switches for %1 allow. It stays on this computer.</source>
        <translation>¿Tiene una lista de productos, por ejemplo la de una tienda? Tráigala y Candor la ordena según lo que permiten sus interruptores para %1. Se queda en este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) read.</source>
        <translation>
            <numerusform>%Ln oferta leída.</numerusform>
            <numerusform>%Ln ofertas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is larger than Candor keeps: %Ln offer(s) were left out.</source>
        <translation>
            <numerusform>Es más grande de lo que Candor guarda: se dejó fuera %Ln oferta.</numerusform>
            <numerusform>Es más grande de lo que Candor guarda: se dejaron fuera %Ln ofertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file breaks off before its end; what came before is kept.</source>
        <translation>El archivo se corta antes del final; se guarda lo anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entr(ies) could not be used: damaged, without a title, or there twice.</source>
        <translation>
            <numerusform>%Ln entrada no se pudo usar: dañada, sin título o repetida.</numerusform>
            <numerusform>%Ln entradas no se pudieron usar: dañadas, sin título o repetidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers were found in this file.</source>
        <translation>No se encontraron ofertas en este archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file was left as it is.</source>
        <translation>Nada ha cambiado y el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>Choose a list of products: JSON, CSV, an RSS or Atom feed, or a saved product page.</source>
        <translation>Elija una lista de productos: JSON, CSV, un canal RSS o Atom, o una página de producto guardada.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryCard</name>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>What companies think, by category</source>
        <translation>Lo que piensan las empresas, por categoría</translation>
    </message>
    <message>
        <source>The largest part is %1, with %2 of %3.</source>
        <translation>La parte más grande es %1, con %2 de %3.</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Verlos todos</translation>
    </message>
    <message>
        <source>What you told them yourself</source>
        <translation>Lo que usted mismo les dijo</translation>
    </message>
</context>
<context>
    <name>candor::ui::CategoryChart</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoiceStandingCard</name>
    <message>
        <source>Your choices</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>You have not decided anything yet. Companies that you know from an export go on as they do today.</source>
        <translation>Todavía no ha decidido nada. Las empresas que conoce por un archivo exportado siguen como hasta hoy.</translation>
    </message>
    <message>
        <source>Held up: needs you</source>
        <translation>Detenido: le necesita a usted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Verified at the company</source>
        <translation>Verificado en la empresa</translation>
    </message>
    <message>
        <source>Acknowledged, not verified yet</source>
        <translation>Confirmado, aún sin verificar</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Enviado, a la espera de respuesta</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún sin enviar</translation>
    </message>
    <message>
        <source>Saved here, for the company&apos;s own settings page</source>
        <translation>Guardado aquí, para la página de ajustes de la propia empresa</translation>
    </message>
    <message>
        <source>Decide what they may use</source>
        <translation>Decidir qué pueden usar</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoicesPage</name>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Re&amp;chazar todo</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <translation>&amp;Permitir todo</translation>
    </message>
    <message>
        <source>Nobody to decide about yet</source>
        <translation>Todavía no hay nadie sobre quien decidir</translation>
    </message>
    <message>
        <source>Bring an export, or connect a company that takes your choices: then it stands here with its switches.</source>
        <translation>Traiga un archivo exportado o conecte una empresa que acepte sus decisiones: entonces aparecerá aquí con sus interruptores.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Traer mis datos…</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before. The history keeps both.</source>
        <translation>Deshecho: todo está como antes. El historial conserva ambas cosas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s) saved.</source>
        <translation>
            <numerusform>%Ln decisión guardada.</numerusform>
            <numerusform>%Ln decisiones guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes only on its own settings page: set it there too.</source>
        <translation>%1 solo cambia en su propia página de ajustes: ajústelo también allí.</translation>
    </message>
    <message>
        <source>Nothing was sent: Candor is set to stay offline.</source>
        <translation>No se envió nada: Candor está configurado para permanecer sin conexión.</translation>
    </message>
    <message>
        <source>They are on their way to %1.</source>
        <translation>Van de camino a %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied</source>
        <translation>
            <numerusform>%Ln cambio sin aplicar</numerusform>
            <numerusform>%Ln cambios sin aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What may companies use about you?</source>
        <translation>¿Qué pueden usar las empresas sobre usted?</translation>
    </message>
    <message>
        <source>What may %1 use about you?</source>
        <translation>¿Qué puede usar %1 sobre usted?</translation>
    </message>
    <message>
        <source>Nothing is saved until you apply.</source>
        <translation>Nada se guarda hasta que usted aplique.</translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see what would have become of the %Ln different ad(s) you were shown. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Mueva un interruptor y vea qué habría sido del %Ln anuncio distinto que se le mostró. Nada se guarda hasta que usted aplique.</numerusform>
            <numerusform>Mueva un interruptor y vea qué habría sido de los %Ln anuncios distintos que se le mostraron. Nada se guarda hasta que usted aplique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move a switch and see which of %Ln offer(s) you would be shown first. Nothing is saved until you apply.</source>
        <translation>
            <numerusform>Mueva un interruptor y vea cuál de %Ln oferta se le mostraría primero. Nada se guarda hasta que usted aplique.</numerusform>
            <numerusform>Mueva un interruptor y vea cuáles de %Ln ofertas se le mostrarían primero. Nada se guarda hasta que usted aplique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Deliver my choices over the network</source>
        <translation>Entregar mis decisiones por la red</translation>
    </message>
    <message>
        <source>No company takes your choices by itself yet. A company that does names an address for it on its privacy page.</source>
        <translation>Todavía ninguna empresa acepta sus decisiones por sí sola. La que lo hace indica una dirección en su página de privacidad.</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Añadir una conexión…</translation>
    </message>
    <message>
        <source>The sample person&apos;s shop does not exist, so nothing is ever sent.</source>
        <translation>La tienda de la persona de ejemplo no existe, así que nunca se envía nada.</translation>
    </message>
    <message>
        <source>Off: nothing leaves this computer. Choices wait here until you switch it on.</source>
        <translation>Desactivado: nada sale de este ordenador. Las decisiones esperan aquí hasta que lo active.</translation>
    </message>
    <message>
        <source>On: a choice goes to the company it is meant for, and to nobody else.</source>
        <translation>Activado: cada decisión va a la empresa a la que se dirige y a nadie más.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send now: %Ln waiting</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>&amp;Enviar ahora: %Ln pendiente</numerusform>
            <numerusform>&amp;Enviar ahora: %Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It must begin with https://, so that nobody on the way can read along.</source>
        <translation>Esta dirección no se puede usar. Debe empezar por https://, para que nadie pueda leer por el camino.</translation>
    </message>
</context>
<context>
    <name>candor::ui::CoverageBar</name>
    <message>
        <source>How much of the export was read</source>
        <translation>Cuánto del archivo exportado se leyó</translation>
    </message>
    <message>
        <source>Read: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Leído: %1, %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Dejado aparte a propósito: %1, %2.</translation>
    </message>
    <message>
        <source>Unknown to Candor: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Desconocido para Candor: %1, %2.</translation>
    </message>
    <message>
        <source>Unreadable: %1, %2.</source>
        <comment>files, size</comment>
        <translation>Ilegible: %1, %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::Covered</name>
    <message>
        <source>Hold to show</source>
        <translation>Mantener para ver</translation>
    </message>
    <message>
        <source>Shows %1 while you hold the space bar.</source>
        <translation>Muestra %1 mientras mantiene pulsada la barra espaciadora.</translation>
    </message>
</context>
<context>
    <name>candor::ui::DisagreementCard</name>
    <message>
        <source>They disagree about you</source>
        <translation>No se ponen de acuerdo sobre usted</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Edad: %1</translation>
    </message>
    <message>
        <source>Gender: %1</source>
        <translation>Género: %1</translation>
    </message>
    <message>
        <source>They cannot all be right. Look at what each rests on.</source>
        <translation>No pueden tener razón todos. Mire en qué se basa cada uno.</translation>
    </message>
    <message>
        <source>You told them: %1</source>
        <translation>Usted les dijo: %1</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <translation>Relación: %1</translation>
    </message>
    <message>
        <source>Children: %1</source>
        <translation>Hijos: %1</translation>
    </message>
    <message>
        <source>Home: %1</source>
        <comment>rented or owned</comment>
        <translation>Vivienda: %1</translation>
    </message>
    <message>
        <source>Income: %1</source>
        <translation>Ingresos: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The company&apos;s own domain</source>
        <translation>El dominio de la propia empresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>A&amp;ddress for choices</source>
        <translation>&amp;Dirección para las decisiones</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Company&apos;s domai&amp;n, if it is another one</source>
        <translation>D&amp;ominio de la empresa, si es otro</translation>
    </message>
    <message>
        <source>What you call the company</source>
        <translation>Cómo llama usted a la empresa</translation>
    </message>
    <message>
        <source>Write the address first. The company&apos;s privacy page names it.</source>
        <translation>Escriba primero la dirección. La página de privacidad de la empresa la indica.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EndpointRow</name>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>address, domain of the company</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>No answer from it so far.</source>
        <translation>Todavía no ha respondido.</translation>
    </message>
    <message>
        <source>It says that it is %1.</source>
        <comment>%1: program and version</comment>
        <translation>Dice que es %1.</translation>
    </message>
    <message>
        <source>It says that it is %1, with the policy %2.</source>
        <translation>Dice que es %1, con la política %2.</translation>
    </message>
    <message>
        <source>It no longer takes: %1.</source>
        <translation>Ya no acepta: %1.</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada que enviar</translation>
    </message>
    <message>
        <source>waits until you are online</source>
        <translation>espera a que haya conexión</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera a ser enviado</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>enviado, se está comprobando</translation>
    </message>
    <message>
        <source>delivered and checked</source>
        <translation>entregado y comprobado</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita a usted</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>The test went well: it answers and takes choices.</source>
        <translation>La prueba salió bien: responde y acepta decisiones.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What still waits is not sent any more, and the company keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Lo que aún espera ya no se envía, y la empresa conserva lo que tiene. Sus decisiones siguen en el historial. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Later choices do not reach this company any more; it keeps what it has. Your choices stay in the history. This cannot be undone.</source>
        <translation>Las decisiones posteriores ya no llegan a esta empresa; conserva lo que tiene. Sus decisiones siguen en el historial. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>candor::ui::EraseCard</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <source>Erase my data, keys, backups and settings for good</source>
        <translation>Borrar para siempre mis datos, claves, copias y ajustes</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Removes all that Candor ever wrote on this computer, the keys first. Copies and sheets that you saved or printed elsewhere stay. What companies know stays too.</source>
        <translation>Elimina todo lo que Candor ha escrito en este ordenador, primero las claves. Las copias y hojas que guardó o imprimió en otro lugar se quedan. Lo que saben las empresas también.</translation>
    </message>
    <message>
        <source>Your data, every backup and every key go. Nobody can bring them back.</source>
        <translation>Sus datos, todas las copias y todas las claves desaparecen. Nadie puede recuperarlos.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>Un problema</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidenceList</name>
    <message>
        <source>Records this rests on</source>
        <translation>Registros en los que se basa</translation>
    </message>
</context>
<context>
    <name>candor::ui::EvidencePhrases</name>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive text</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>sin fecha en este archivo exportado</translation>
    </message>
    <message>
        <source>%1, entry %2, byte %3</source>
        <comment>file of an export, place in it</comment>
        <translation>%1, entrada %2, byte %3</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExportHelpCard</name>
    <message>
        <source>How to get your data</source>
        <translation>Cómo obtener sus datos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Company to get your data from</source>
        <translation>Empresa a la que pide sus datos</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileList</name>
    <message>
        <source>Files of this export</source>
        <translation>Archivos de esta exportación</translation>
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
        <translation>Encontrado hasta ahora</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>an import</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>still reading</source>
        <comment>an import</comment>
        <translation>aún se está leyendo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>traits, ads, records</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>traits</comment>
        <translation>más de %1</translation>
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
            <numerusform>%Ln de ellos toca algo delicado y queda tapado.</numerusform>
            <numerusform>%Ln de ellos tocan algo delicado y quedan tapados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become part of your profile when all is read.</source>
        <translation>Pasarán a su perfil cuando todo esté leído.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HeldBackCard</name>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Nothing is held back here: no limit is set.</source>
        <translation>Aquí no se retiene nada: no hay ningún límite puesto.</translation>
    </message>
    <message>
        <source>Nothing is held back here: none of what %1 has for you touches a limit.</source>
        <translation>Aquí no se retiene nada: nada de lo que %1 tiene para usted toca un límite.</translation>
    </message>
    <message>
        <source>Your limits hold these back, old ones too. They are in no list above and count for nothing.</source>
        <translation>Sus límites retienen esto, también lo antiguo. No está en ninguna lista de arriba ni cuenta para nada.</translation>
    </message>
    <message numerus="yes">
        <source>Because of your limit on %1: %Ln item(s)</source>
        <comment>%1: a topic</comment>
        <translation>
            <numerusform>Por su límite sobre %1: %Ln elemento</numerusform>
            <numerusform>Por su límite sobre %1: %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>items</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held back: %1</source>
        <comment>%1: a topic</comment>
        <translation>Lo que se retiene: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryList</name>
    <message>
        <source>Your choices, newest first</source>
        <translation>Sus decisiones, las más nuevas primero</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPage</name>
    <message>
        <source>Search your choices</source>
        <translation>Buscar en sus decisiones</translation>
    </message>
    <message>
        <source>&amp;Check the ledger</source>
        <translation>&amp;Comprobar el registro</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Deshacer la última</translation>
    </message>
    <message>
        <source>No choice matches what you look for.</source>
        <translation>Ninguna decisión coincide con lo que busca.</translation>
    </message>
    <message>
        <source>No choices yet</source>
        <translation>Todavía no hay decisiones</translation>
    </message>
    <message>
        <source>Every choice you apply is written down here: what, when, for whom, and how far it has come.</source>
        <translation>Cada decisión que aplica queda escrita aquí: qué, cuándo, para quién y hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>&amp;Decide what they may use</source>
        <translation>&amp;Decidir qué pueden usar</translation>
    </message>
    <message>
        <source>Taken back. The history keeps both.</source>
        <translation>Deshecho. El historial conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Sus decisiones</translation>
    </message>
    <message numerus="yes">
        <source>You have made %Ln choice(s)</source>
        <comment>in the history</comment>
        <translation>
            <numerusform>Ha tomado %Ln decisión</numerusform>
            <numerusform>Ha tomado %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not decided anything yet</source>
        <translation>Todavía no ha decidido nada</translation>
    </message>
    <message>
        <source>Each one is a record in a ledger on this computer. A record that was changed or taken out would be noticed.</source>
        <translation>Cada una es una anotación en un registro de este ordenador. Si alguien cambiara o quitara una, se notaría.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Comprobando cada anotación…</translation>
    </message>
    <message>
        <source>Your choices still count as they stand. What the history says from that record on is no proof any more.</source>
        <translation>Sus decisiones siguen valiendo tal como están. Lo que el historial dice a partir de esa anotación ya no es prueba.</translation>
    </message>
    <message>
        <source>Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this file as it is.</source>
        <translation>Alguien, o un disco que falla, cambió el archivo. Ponga una copia de seguridad si la tiene y conserve este archivo como está.</translation>
    </message>
</context>
<context>
    <name>candor::ui::HistoryPhrases</name>
    <message>
        <source>replaced since</source>
        <comment>a choice</comment>
        <translation>sustituida después</translation>
    </message>
    <message>
        <source>saved here; set it at the company too</source>
        <translation>guardado aquí; ajústelo también en la empresa</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a limit</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a limit</comment>
        <translation>vigente</translation>
    </message>
</context>
<context>
    <name>candor::ui::ImportCard</name>
    <message>
        <source>Bring your data</source>
        <translation>Traiga sus datos</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Traer mis datos…</translation>
    </message>
    <message>
        <source>Bring a &amp;folder…</source>
        <translation>Traer una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The zip files as the company sent them: all parts together, not unpacked. Everything is read on this computer; the files themselves stay as they are.</source>
        <translation>Los archivos zip tal como la empresa los envió: todas las partes juntas, sin descomprimir. Todo se lee en este ordenador; los archivos quedan como están.</translation>
    </message>
    <message>
        <source>Bring my data</source>
        <translation>Traer mis datos</translation>
    </message>
    <message>
        <source>Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</source>
        <translation>Archivos exportados (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at what is in these files…</source>
        <translation>Mirando qué hay en estos archivos…</translation>
    </message>
    <message>
        <source>Adding it to your profile…</source>
        <translation>Añadiéndolo a su perfil…</translation>
    </message>
    <message>
        <source>All is read; this takes a moment.</source>
        <translation>Todo está leído; esto tarda un momento.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>43 %: 12 MB of 28 MB</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 is here: %2, %3.</source>
        <comment>product, records, traits</comment>
        <translation>%1 está aquí: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;profile</source>
        <translation>Ver su &amp;perfil</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was kept.</source>
        <translation>Detenido. No se guardó nada de estos archivos.</translation>
    </message>
    <message>
        <source>Choose &amp;other files…</source>
        <translation>Elegir &amp;otros archivos…</translation>
    </message>
    <message>
        <source>Let go: Candor reads it here.</source>
        <translation>Suelte: Candor lo lee aquí.</translation>
    </message>
    <message>
        <source>Drop an export anywhere on this window</source>
        <translation>Suelte una exportación en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 are read. That stays, also when you close Candor: the next start offers to go on.</source>
        <comment>a share</comment>
        <translation>Se ha leído el %1. Eso queda, también si cierra Candor: al abrirlo de nuevo podrá seguir.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Reading went on where it had stopped.</source>
        <translation>La lectura siguió donde se había detenido.</translation>
    </message>
    <message>
        <source>These files are not as they were when reading was interrupted, so they were read from the beginning.</source>
        <translation>Estos archivos no están como cuando se interrumpió la lectura; por eso se leyeron desde el principio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unpack to far more than such files usually hold and were left unread.</source>
        <translation>
            <numerusform>%Ln archivo contiene, descomprimido, mucho más de lo habitual y quedó sin leer.</numerusform>
            <numerusform>%Ln archivos contienen, descomprimidos, mucho más de lo habitual y quedaron sin leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide whether it is worth it.</source>
        <translation>Usted decide si vale la pena.</translation>
    </message>
    <message>
        <source>Reading it anyway may take hours, and the data kept on this computer may grow by many gigabytes. You can pause or stop it at any time.</source>
        <translation>Leer de todos modos puede tardar horas, y los datos guardados en este ordenador pueden crecer muchos gigabytes. Puede pausarlo o detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Read anyway</source>
        <translation>Lee&amp;r de todos modos</translation>
    </message>
</context>
<context>
    <name>candor::ui::InterruptedCard</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Go on reading %1 (%2)?</source>
        <comment>files, share read</comment>
        <translation>¿Seguir leyendo %1 (%2)?</translation>
    </message>
    <message>
        <source>Reading was interrupted. What was read is kept aside; it is not part of your profile yet.</source>
        <translation>La lectura se interrumpió. Lo leído queda apartado; aún no forma parte de su perfil.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or connect the disk it is on, and look again. What was read is kept aside until then.</source>
        <translation>El archivo no está donde estaba. Vuelva a ponerlo o conecte el disco en el que está y mire de nuevo. Lo leído queda apartado hasta entonces.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <comment>for a file</comment>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;move what was read</source>
        <translation>&amp;Quitar lo leído</translation>
    </message>
</context>
<context>
    <name>candor::ui::KeysCard</name>
    <message>
        <source>What opens your data</source>
        <translation>Lo que abre sus datos</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase</source>
        <translation>Cambiar mi &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Make a new one: the old code stops working</source>
        <translation>Hacer uno nuevo: el código anterior deja de funcionar</translation>
    </message>
    <message>
        <source>Keep the code I have</source>
        <translation>Conservar el código que tengo</translation>
    </message>
    <message>
        <source>Pri&amp;nt it</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>It is on paper: &amp;hide it</source>
        <translation>Está en papel: &amp;ocultarlo</translation>
    </message>
    <message>
        <source>Print it or write it down now. It is shown this once and kept nowhere.</source>
        <translation>Imprímalo o anótelo ahora. Se muestra solo esta vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more. This cannot be undone.</source>
        <translation>El código que tiene ahora ya no abrirá nada. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing any more.</source>
        <translation>Su frase de contraseña ha cambiado. La anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Your passphrase: as strong as it is long. Each guess costs a thief half a second and much memory.</source>
        <translation>Su frase de contraseña: tan fuerte como larga. Cada intento le cuesta a un ladrón medio segundo y mucha memoria.</translation>
    </message>
    <message>
        <source>A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your computer can open your data.</source>
        <translation>Un código de recuperación en papel: nadie puede adivinarlo, pero quien encuentre la hoja y tenga su ordenador puede abrir sus datos.</translation>
    </message>
    <message>
        <source>No recovery code yet. With one on paper, a forgotten passphrase loses nothing.</source>
        <translation>Aún no hay código de recuperación. Con uno en papel, olvidar la frase no hace perder nada.</translation>
    </message>
    <message>
        <source>A key file: whoever can read that file can open your data.</source>
        <translation>Un archivo de clave: quien pueda leerlo puede abrir sus datos.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code</source>
        <translation>Hacer un código de &amp;recuperación nuevo</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code</source>
        <translation>Hacer un código de &amp;recuperación</translation>
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
        <translation>%1 · %2 · antes: %3</translation>
    </message>
    <message>
        <source>The ledger is in order. It has no record yet.</source>
        <translation>El registro está en orden. Todavía no tiene anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is in order: all %Ln record(s) are as they were written, each one linked to the one before.</source>
        <translation>
            <numerusform>El registro está en orden: la %Ln anotación está como se escribió.</numerusform>
            <numerusform>El registro está en orden: las %Ln anotaciones están como se escribieron, cada una enlazada con la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the ledger is missing.</source>
        <translation>Falta la anotación %1 del registro.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was changed after it was written.</source>
        <translation>La anotación %1 del registro se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not linked to the one before it.</source>
        <translation>La anotación %1 del registro no está enlazada con la anterior.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was emptied, and nothing says who asked for it.</source>
        <translation>La anotación %1 del registro se vació y nada dice quién lo pidió.</translation>
    </message>
    <message>
        <source>The ledger ends too early: records at its end are gone.</source>
        <translation>El registro termina demasiado pronto: faltan anotaciones al final.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: a later state of it was seen here before.</source>
        <translation>El registro es una copia antigua: aquí ya se vio un estado posterior.</translation>
    </message>
    <message>
        <source>What was noted outside the ledger, to check its end against, is gone.</source>
        <translation>Falta lo que se anotó fuera del registro para comprobar su final.</translation>
    </message>
    <message>
        <source>This ledger belongs to other data than these.</source>
        <translation>Este registro pertenece a otros datos.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger was written by another device than the ledger names.</source>
        <translation>La anotación %1 del registro la escribió un dispositivo distinto del que nombra el registro.</translation>
    </message>
    <message>
        <source>Record %1 of the ledger is not the one that was signed for.</source>
        <translation>La anotación %1 del registro no es la que se firmó.</translation>
    </message>
    <message>
        <source>Nothing was signed for record %1 of the ledger, its newest.</source>
        <translation>No hay firma para la anotación %1 del registro, la más reciente.</translation>
    </message>
    <message>
        <source>Limit · %1: %2</source>
        <comment>Limit · Gambling: set</comment>
        <translation>Límite · %1: %2</translation>
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
        <translation>Aún vale. La espera ha terminado: ya puede levantarlo.</translation>
    </message>
    <message>
        <source>It holds. You asked to lift it: possible from %1 on, in %2.</source>
        <comment>%1: day and time, %2: 7 days</comment>
        <translation>Vale. Ha pedido levantarlo: posible desde el %1, faltan %2.</translation>
    </message>
    <message>
        <source>Holds since %1. Wait before lifting: %2.</source>
        <comment>%1: a day, %2: 7 days</comment>
        <translation>Vale desde el %1. Espera antes de levantarlo: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitRow</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>Levantarlo ahora</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <comment>%1: a limit</comment>
        <translation>Conservarlo: %1</translation>
    </message>
    <message>
        <source>Lift it now: %1</source>
        <comment>%1: a limit</comment>
        <translation>Levantarlo ahora: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Wait before a limit can be lifted</source>
        <translation>Espera antes de poder levantar un límite</translation>
    </message>
    <message>
        <source>A limit means none: nothing about its topic is used or shown here, whatever the switches say. It holds at once. To lift it you ask first, then wait. Only time while a computer is on counts.</source>
        <translation>Un límite significa nada: nada sobre su tema se usa ni se muestra aquí, digan lo que digan los interruptores. Vale enseguida. Para levantarlo, primero lo pide y luego espera. Solo cuenta el tiempo en que un ordenador está encendido.</translation>
    </message>
    <message>
        <source>Wait before lifting: %1</source>
        <comment>%1: 7 days</comment>
        <translation>Espera antes de levantar: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::LimitsSection</name>
    <message>
        <source>Limits, care mode, and what is held back</source>
        <translation>Límites, modo protegido y lo que se retiene</translation>
    </message>
</context>
<context>
    <name>candor::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Todo en este equipo</translation>
    </message>
</context>
<context>
    <name>candor::ui::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>candor::ui::Outcome</name>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <comment>4 ads go</comment>
        <translation>
            <numerusform>%Ln se va</numerusform>
            <numerusform>%Ln se van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come(s)</source>
        <comment>4 ads come</comment>
        <translation>
            <numerusform>%Ln llega</numerusform>
            <numerusform>%Ln llegan</numerusform>
        </translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation>popularidad %1</translation>
    </message>
    <message>
        <source>rests on nothing about you</source>
        <translation>no se basa en nada sobre usted</translation>
    </message>
    <message>
        <source>leaves: rested on %1</source>
        <translation>se va: se basaba en %1</translation>
    </message>
    <message>
        <source>leaves: others come before it</source>
        <translation>se va: otros se ponen delante</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln offer(s) stay where they are.</source>
        <translation>
            <numerusform>La %Ln oferta se queda donde está.</numerusform>
            <numerusform>Las %Ln ofertas se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln ad(s) stay where they are.</source>
        <translation>
            <numerusform>El %Ln anuncio se queda donde está.</numerusform>
            <numerusform>Los %Ln anuncios se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) stay</source>
        <translation>
            <numerusform>%Ln oferta se queda</numerusform>
            <numerusform>%Ln ofertas se quedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) stay</source>
        <translation>
            <numerusform>%Ln anuncio se queda</numerusform>
            <numerusform>%Ln anuncios se quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 ads stay, 4 go, 4 come</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The list keeps %1 of its order.</source>
        <translation>La lista conserva el %1 de su orden.</translation>
    </message>
    <message>
        <source>The switch that matters most here: %1.</source>
        <translation>El interruptor que más importa aquí: %1.</translation>
    </message>
    <message>
        <source>Strongest switch: %1.</source>
        <translation>Interruptor más fuerte: %1.</translation>
    </message>
    <message>
        <source>&amp;Apply: %1, %2</source>
        <comment>Apply: 4 go, 4 come</comment>
        <translation>&amp;Aplicar: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply: %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar: %Ln cambio</numerusform>
            <numerusform>&amp;Aplicar: %Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::OverviewPage</name>
    <message>
        <source>Candor has nothing to show yet</source>
        <translation>Candor todavía no tiene nada que mostrar</translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. Bring such a copy, and you see here what they think of you. Nothing leaves this computer.</source>
        <translation>Las empresas deben darle una copia de lo que guardan sobre usted. Traiga esa copia y verá aquí lo que piensan de usted. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Traer mis datos…</translation>
    </message>
    <message>
        <source>Companies hold opinions about you. Here you will see them.</source>
        <translation>Las empresas tienen opiniones sobre usted. Aquí las verá.</translation>
    </message>
    <message>
        <source>The exports you brought hold no opinions about you</source>
        <translation>Los archivos que trajo no contienen opiniones sobre usted</translation>
    </message>
    <message>
        <source>That does not mean that there are none: some companies leave what they inferred out of an export.</source>
        <translation>Eso no significa que no existan: algunas empresas dejan fuera lo que dedujeron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opinion(s)</source>
        <comment>1,204 opinions; follows &apos;hold&apos;</comment>
        <translation>
            <numerusform>%Ln opinión</numerusform>
            <numerusform>%Ln opiniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) hold %1 about you</source>
        <translation>
            <numerusform>%Ln empresa tiene %1 sobre usted</numerusform>
            <numerusform>%Ln empresas tienen %1 sobre usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch(es) something sensitive.</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln toca algo delicado.</numerusform>
            <numerusform>%Ln tocan algo delicado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict each other or you on %Ln point(s).</source>
        <translation>
            <numerusform>Se contradicen entre sí o le contradicen a usted en %Ln punto.</numerusform>
            <numerusform>Se contradicen entre sí o le contradicen a usted en %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ads from %2 reached you partly because you resemble other people.</source>
        <translation>El %1 de los anuncios de %2 le llegó en parte porque usted se parece a otras personas.</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln interest(s) from what you did.</source>
        <translation>
            <numerusform>Candor ha deducido %Ln interés de lo que usted hizo.</numerusform>
            <numerusform>Candor ha deducido %Ln intereses de lo que usted hizo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Making your encrypted file. This takes about a second.</source>
        <translation>Creando su archivo cifrado. Tarda más o menos un segundo.</translation>
    </message>
    <message>
        <source>&amp;Make my encrypted file</source>
        <translation>&amp;Crear mi archivo cifrado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase, at least %Ln character(s); several words are best</source>
        <translation>
            <numerusform>&amp;Frase de contraseña, al menos %Ln carácter; lo mejor son varias palabras</numerusform>
            <numerusform>&amp;Frase de contraseña, al menos %Ln caracteres; lo mejor son varias palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Demasiado corta: al menos %Ln carácter.</numerusform>
            <numerusform>Demasiado corta: al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same. Type the second one again.</source>
        <translation>Estas dos no son iguales. Escriba la segunda otra vez.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Ocultar lo que escribo</translation>
    </message>
    <message>
        <source>Changing it. This takes about two seconds, on purpose.</source>
        <translation>Cambiándola. Tarda unos dos segundos, a propósito.</translation>
    </message>
    <message>
        <source>&amp;Change my passphrase</source>
        <translation>&amp;Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>Your data lie encrypted in one file on this computer. The passphrase opens it.</source>
        <translation>Sus datos están cifrados en un solo archivo de este ordenador. La frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>From then on the old passphrase opens nothing any more. A recovery code stays as it is.</source>
        <translation>Desde entonces la frase anterior ya no abre nada. Un código de recuperación sigue igual.</translation>
    </message>
    <message>
        <source>We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in the file; write it down and keep it in a safe place.</source>
        <translation>No podemos restablecer su frase de contraseña. Quien la olvida y no tiene código de recuperación pierde lo que hay en el archivo; anótela y guárdela en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewCard</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>&amp;What is missing?</source>
        <translation>&amp;¿Qué falta?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>After your change</source>
        <translation>Después de su cambio</translation>
    </message>
    <message>
        <source>Your offers, before and after</source>
        <translation>Sus ofertas, antes y después</translation>
    </message>
    <message>
        <source>Your ads, before and after</source>
        <translation>Sus anuncios, antes y después</translation>
    </message>
    <message>
        <source>illustration · %1</source>
        <comment>%1: name of the rules</comment>
        <translation>ilustración · %1</translation>
    </message>
    <message>
        <source>%1 has told Candor no offers, so there is nothing to show beforehand. Your choices count all the same.</source>
        <translation>%1 no ha dado ofertas a Candor, así que no hay nada que mostrar de antemano. Sus decisiones valen igualmente.</translation>
    </message>
    <message>
        <source>Not in this export: the ads %1 showed you. So nothing can be shown beforehand. Your choices count all the same.</source>
        <translation>No está en este archivo: los anuncios que %1 le mostró. Por eso no se puede mostrar nada de antemano. Sus decisiones valen igualmente.</translation>
    </message>
    <message>
        <source>Looking at what you were shown…</source>
        <translation>Mirando lo que se le mostró…</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh the reasons that advertisers named for your ads: the more often one was named, the more it counts. They do not know prices, budgets, the time of day, or what %1 keeps to itself. Only ads you were shown before can appear.</source>
        <translation>Esto muestra qué significa su decisión; no predice lo que mostrará %1. Las reglas pesan las razones que los anunciantes dieron para sus anuncios: cuanto más se nombró una, más cuenta. No conocen precios, presupuestos, la hora del día ni lo que %1 se guarda. Solo pueden aparecer anuncios que ya se le mostraron.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much companies hold about you that speaks for an offer, and how popular it is. They do not know what %1 itself has stored about you, its stock or its prices.</source>
        <translation>Esto muestra qué significa su decisión; no predice lo que mostrará %1. Las reglas pesan cuánto de lo que las empresas saben de usted habla a favor de una oferta y lo popular que es. No saben qué ha guardado %1 sobre usted, ni sus existencias ni sus precios.</translation>
    </message>
    <message>
        <source>This shows what your choice means; it does not foretell what %1 will show. The rules weigh how much %1 holds about you that speaks for an offer of this catalogue, and how popular it is. They know no bids and budgets, and not whether %1 would show these offers at all.</source>
        <translation>Esto muestra qué significa su decisión; no predice lo que mostrará %1. Las reglas pesan cuánto tiene %1 sobre usted que hable a favor de una oferta de este catálogo, y lo popular que es. No conocen pujas ni presupuestos, ni si %1 mostraría siquiera estas ofertas.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProfilePage</name>
    <message>
        <source>Traits</source>
        <translation>Rasgos</translation>
    </message>
    <message>
        <source>Nothing is known about you here yet</source>
        <translation>Aquí todavía no se sabe nada de usted</translation>
    </message>
    <message>
        <source>No traits yet</source>
        <translation>Todavía no hay rasgos</translation>
    </message>
    <message>
        <source>Traits come out of the exports you bring: what a company concluded about you, and what you told it.</source>
        <translation>Los rasgos salen de los archivos que trae: lo que una empresa concluyó sobre usted y lo que usted le dijo.</translation>
    </message>
    <message>
        <source>&amp;Bring my data…</source>
        <translation>&amp;Traer mis datos…</translation>
    </message>
    <message numerus="yes">
        <source>Companies keep %Ln trait(s) of you</source>
        <translation>
            <numerusform>Las empresas guardan %Ln rasgo de usted</numerusform>
            <numerusform>Las empresas guardan %Ln rasgos de usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 traits match what you look for</source>
        <translation>
            <numerusform>%Ln de %1 rasgos coincide con lo que busca</numerusform>
            <numerusform>%Ln de %1 rasgos coinciden con lo que busca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told them %Ln of these yourself; the others they concluded, matched or were given.</source>
        <translation>
            <numerusform>Usted mismo les dijo %Ln de estos; los demás los concluyeron, los cotejaron o los recibieron.</numerusform>
            <numerusform>Usted mismo les dijo %Ln de estos; los demás los concluyeron, los cotejaron o los recibieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>They concluded them, matched them or were given them. Choose one to see what it rests on.</source>
        <translation>Los concluyeron, los cotejaron o los recibieron. Elija uno para ver en qué se basa.</translation>
    </message>
    <message>
        <source>Not in this export: what %1 concluded about you. That does not mean that there is nothing.</source>
        <translation>No está en este archivo: lo que %1 concluyó sobre usted. Eso no significa que no haya nada.</translation>
    </message>
    <message>
        <source>No trait matches</source>
        <translation>Ningún rasgo coincide</translation>
    </message>
    <message>
        <source>What you look for is not in these exports. That does not mean that no company knows it.</source>
        <translation>Lo que busca no está en estos archivos. Eso no significa que ninguna empresa lo sepa.</translation>
    </message>
    <message>
        <source>What %1 concluded about you is not in this export. That does not mean that there is nothing.</source>
        <translation>Lo que %1 concluyó sobre usted no está en este archivo. Eso no significa que no haya nada.</translation>
    </message>
    <message>
        <source>Show &amp;all traits</source>
        <translation>Mostrar &amp;todos los rasgos</translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln trait(s) from what you did</source>
        <translation>
            <numerusform>Candor ha deducido %Ln rasgo de lo que usted hizo</numerusform>
            <numerusform>Candor ha deducido %Ln rasgos de lo que usted hizo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candor derived %Ln more from what you did, as advertisers would. No company says them.</source>
        <translation>
            <numerusform>Candor ha deducido %Ln más de lo que usted hizo, como haría la publicidad. Ninguna empresa lo dice.</numerusform>
            <numerusform>Candor ha deducido %Ln más de lo que usted hizo, como haría la publicidad. Ninguna empresa los dice.</numerusform>
        </translation>
    </message>
    <message>
        <source>No company says them. Advertisers would come to the same from what companies kept.</source>
        <translation>Ninguna empresa los dice. La publicidad llegaría a lo mismo con lo que guardaron las empresas.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <comment>with what is paused</comment>
        <translation>S&amp;eguir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReasonsPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <comment>title of an ad</comment>
        <translation>¿Por qué «%1»?</translation>
    </message>
    <message>
        <source>%1 · not used</source>
        <translation>%1 · no se usa</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Whoever looks: nothing about you.</source>
        <translation>Mire quien mire: nada sobre usted.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, delicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s)</source>
        <translation>
            <numerusform>%Ln razón más</numerusform>
            <numerusform>%Ln razones más</numerusform>
        </translation>
    </message>
    <message>
        <source>topic of the offer</source>
        <translation>tema de la oferta</translation>
    </message>
</context>
<context>
    <name>candor::ui::RecoverySheet</name>
    <message>
        <source>Recovery code for Candor</source>
        <translation>Código de recuperación para Candor</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and your computer can open your data. Keep it where you keep your passport, not beside the computer.</source>
        <translation>Quien tenga esta hoja y su ordenador puede abrir sus datos. Guárdela donde guarda su pasaporte, no junto al ordenador.</translation>
    </message>
    <message>
        <source>To use it, open Candor, choose &quot;Use a recovery code&quot; and type it. Dashes and small letters do not matter. 0 is always the digit zero and 1 the digit one: the letters O, I, L and U do not occur. When you make a new code, this one opens nothing any more.</source>
        <translation>Para usarlo, abra Candor, elija «Usar un código de recuperación» y escríbalo. Los guiones y las minúsculas no importan. 0 es siempre la cifra cero y 1 la cifra uno: las letras O, I, L y U no aparecen. Si hace un código nuevo, este ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SelvesCard</name>
    <message>
        <source>As somebody else</source>
        <translation>Como otra persona</translation>
    </message>
    <message>
        <source>Try other sel&amp;ves</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Would you be shown something else if you were of another age or gender, spoke another language, lived elsewhere or had another device? Candor tries it with the same rules. It tells what one attribute does to this list, and nothing about anybody&apos;s intent.</source>
        <translation>¿Vería usted otra cosa si tuviera otra edad u otro género, hablara otro idioma, viviera en otro lugar o tuviera otro dispositivo? Candor lo prueba con las mismas reglas. Dice lo que un solo rasgo hace con esta lista, y nada de la intención de nadie.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>There is nothing to try: no item here asks for an age, a gender, a language, a place or a device that %1 holds about you.</source>
        <translation>No hay nada que probar: ningún elemento pide aquí una edad, un género, un idioma, un lugar o un dispositivo que %1 tenga sobre usted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, which change less.</source>
        <translation>
            <numerusform>%Ln más, que cambia menos.</numerusform>
            <numerusform>%Ln más, que cambian menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few days in the export to tell what is chance.</source>
        <translation>La exportación tiene muy pocos días para decir qué es azar.</translation>
    </message>
    <message numerus="yes">
        <source>By chance alone up to %Ln item(s) change: that much differs when the same rules are tried twice on the same person.</source>
        <translation>
            <numerusform>Solo por azar cambia hasta %Ln elemento: eso es lo que difiere cuando las mismas reglas se prueban dos veces con la misma persona.</numerusform>
            <numerusform>Solo por azar cambian hasta %Ln elementos: eso es lo que difiere cuando las mismas reglas se prueban dos veces con la misma persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer %1</source>
        <comment>a value such as an age</comment>
        <translation>ya no %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>values such as ages</comment>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, sensible</translation>
    </message>
    <message>
        <source>this alone</source>
        <translation>solo esto</translation>
    </message>
    <message>
        <source>this and what goes with it</source>
        <translation>esto y lo que va con ello</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) change</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>cambia %Ln elemento</numerusform>
            <numerusform>cambian %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>más que el azar</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>no más que el azar</translation>
    </message>
    <message>
        <source>average price %1 higher</source>
        <translation>precio medio %1 más alto</translation>
    </message>
    <message>
        <source>average price %1 lower</source>
        <translation>precio medio %1 más bajo</translation>
    </message>
</context>
<context>
    <name>candor::ui::SensitiveCard</name>
    <message>
        <source>Sensitive</source>
        <translation>Delicado</translation>
    </message>
    <message>
        <source>Sensitive topics</source>
        <translation>Temas delicados</translation>
    </message>
    <message>
        <source>Covered until you hold the button. Nobody looking over your shoulder sees them.</source>
        <translation>Cubierto hasta que mantenga pulsado el botón. Nadie que mire por encima de su hombro los ve.</translation>
    </message>
    <message>
        <source>Nothing in your exports touches health, faith, money trouble or another sensitive topic, as far as Candor&apos;s list of words can tell.</source>
        <translation>Nada en sus archivos toca la salud, la fe, los apuros de dinero u otro tema delicado, hasta donde alcanza la lista de palabras de Candor.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sensitive topic</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sensitive topic, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See them in the profile</source>
        <translation>Verlos en el perfil</translation>
    </message>
</context>
<context>
    <name>candor::ui::SetAllPill</name>
    <message>
        <source>Set all switches</source>
        <translation>Ajustar todos los interruptores</translation>
    </message>
    <message>
        <source>Set all…</source>
        <translation>Ajustar todo…</translation>
    </message>
    <message numerus="yes">
        <source>Pause everything for %Ln day(s)</source>
        <translation>
            <numerusform>Pausar todo durante %Ln día</numerusform>
            <numerusform>Pausar todo durante %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SettingsPage</name>
    <message>
        <source>Candor as it suits you</source>
        <translation>Candor como a usted le conviene</translation>
    </message>
    <message>
        <source>These settings hold nothing about you. They apply at once, also while Candor is locked.</source>
        <translation>Estos ajustes no contienen nada sobre usted. Valen al momento, también con Candor bloqueado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>Como en este ordenador</translation>
    </message>
    <message>
        <source>What companies wrote stays in the language they wrote it in.</source>
        <translation>Lo que las empresas escribieron queda en el idioma en que lo escribieron.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>look</comment>
        <translation>Como en este ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours never say anything alone: a word or a sign always says the same.</source>
        <translation>Los colores nunca dicen nada solos: una palabra o un signo siempre dice lo mismo.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The usual size is 100 %. At 200 % everything is twice as large.</source>
        <translation>El tamaño normal es 100 %. Con 200 % todo es el doble de grande.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Copiar la ruta</translation>
    </message>
    <message>
        <source>You are looking at the sample person. Leaving removes everything you did here.</source>
        <translation>Está viendo a la persona de ejemplo. Al salir se borra todo lo que hizo aquí.</translation>
    </message>
    <message>
        <source>Locking closes your data. Nobody sees them without your passphrase, not even with this computer in their hands.</source>
        <translation>Bloquear cierra sus datos. Nadie los ve sin su frase de contraseña, ni siquiera con este ordenador en las manos.</translation>
    </message>
    <message>
        <source>&amp;Leave the sample person</source>
        <translation>&amp;Salir de la persona de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>The sample person&apos;s data are in a temporary folder and vanish when you leave.</source>
        <translation>Los datos de la persona de ejemplo están en una carpeta temporal y desaparecen cuando sale.</translation>
    </message>
    <message>
        <source>In one encrypted file in this folder: %1</source>
        <translation>En un archivo cifrado en esta carpeta: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::SharedOpinionCard</name>
    <message>
        <source>Several of them think so</source>
        <translation>Varias de ellas lo piensan</translation>
    </message>
    <message>
        <source>Something sensitive, covered here</source>
        <translation>Algo delicado, aquí oculto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <comment>that hold one opinion</comment>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>opinions that several companies hold</comment>
        <translation>
            <numerusform>Y %Ln más</numerusform>
            <numerusform>Y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SinceCard</name>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>no change</source>
        <comment>between two exports</comment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>What they say now and did not before</source>
        <translation>Lo que dicen ahora y antes no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>kind of statement, value</comment>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a statement about a person</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>What they no longer say</source>
        <translation>Lo que ya no dicen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>statements about a person</comment>
        <translation>
            <numerusform>%Ln menos</numerusform>
            <numerusform>%Ln menos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceCard</name>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>See its traits</source>
        <translation>Ver sus rasgos</translation>
    </message>
    <message>
        <source>Forget this export…</source>
        <translation>Olvidar este archivo exportado…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln archivo ilegible</numerusform>
            <numerusform>%Ln archivos ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>no está completo</translation>
    </message>
    <message>
        <source>Brought on %1.</source>
        <translation>Traído el %1.</translation>
    </message>
    <message>
        <source>Its records are from %1.</source>
        <comment>%1: two days</comment>
        <translation>Sus registros son del %1.</translation>
    </message>
    <message>
        <source>Its records carry no date.</source>
        <translation>Sus registros no llevan fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different ad(s)</source>
        <translation>
            <numerusform>%Ln anuncio distinto</numerusform>
            <numerusform>%Ln anuncios distintos</numerusform>
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
            <numerusform>Mostrar %Ln archivo</numerusform>
            <numerusform>Mostrar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Ocultar los archivos</translation>
    </message>
    <message>
        <source>Everything that only this export tells is removed from this computer: records, traits and ads. Your choices and their history stay. This cannot be undone, but you can bring the file again.</source>
        <translation>Todo lo que solo cuenta este archivo se borra de este ordenador: registros, rasgos y anuncios. Sus decisiones y su historial se quedan. Esto no se puede deshacer, pero puede traer el archivo otra vez.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SourceHealthCard</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>no está completo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unreadable</source>
        <translation>
            <numerusform>%Ln archivo ilegible</numerusform>
            <numerusform>%Ln archivos ilegibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::SourcesPage</name>
    <message>
        <source>You have not brought any data yet</source>
        <translation>Todavía no ha traído datos</translation>
    </message>
    <message numerus="yes">
        <source>What Candor knows about you comes from %Ln export(s)</source>
        <translation>
            <numerusform>Lo que Candor sabe de usted viene de %Ln archivo exportado</numerusform>
            <numerusform>Lo que Candor sabe de usted viene de %Ln archivos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies must give you a copy of what they hold about you. It stays on this computer.</source>
        <translation>Las empresas deben darle una copia de lo que guardan sobre usted. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>They are read and kept on this computer. Only your choices are ever sent, each to one company.</source>
        <translation>Se leen y se guardan en este ordenador. Solo se envían sus decisiones, cada una a una empresa.</translation>
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
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a switch</comment>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>candor::ui::SwitchesCard</name>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, nothing known of them here</source>
        <comment>kinds of data</comment>
        <translation>
            <numerusform>%Ln más, del que aquí no se sabe nada</numerusform>
            <numerusform>%Ln más, de los que aquí no se sabe nada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitFilterBar</name>
    <message>
        <source>Search your traits</source>
        <translation>Buscar en sus rasgos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Cómo lo saben</translation>
    </message>
    <message>
        <source>&amp;Sensitive only</source>
        <translation>&amp;Solo lo delicado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Por empresa</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Primero los de más registros</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>However they know</source>
        <translation>Lo sepan como lo sepan</translation>
    </message>
    <message>
        <source>Sensitive values are covered. Hold one with the mouse, or with the space bar, to see it.</source>
        <translation>Los valores delicados están cubiertos. Mantenga uno pulsado con el ratón, o con la barra espaciadora, para verlo.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitList</name>
    <message>
        <source>Traits</source>
        <translation>Rasgos</translation>
    </message>
</context>
<context>
    <name>candor::ui::TraitPanel</name>
    <message>
        <source>The chosen trait</source>
        <translation>El rasgo elegido</translation>
    </message>
    <message>
        <source>Choose a trait to see who says so, and which records it rests on.</source>
        <translation>Elija un rasgo para ver quién lo dice y en qué registros se basa.</translation>
    </message>
    <message>
        <source>Sensitive value</source>
        <translation>Valor delicado</translation>
    </message>
    <message>
        <source>Not seen for more than half a year.</source>
        <translation>No visto desde hace más de medio año.</translation>
    </message>
    <message>
        <source>No date in this export</source>
        <translation>Sin fecha en este archivo exportado</translation>
    </message>
    <message>
        <source>The company does not say when it learned this.</source>
        <translation>La empresa no dice cuándo lo supo.</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Visto el %1</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <comment>%1: two days</comment>
        <translation>Visto %1</translation>
    </message>
    <message>
        <source>How sure the company says it is: %1</source>
        <translation>Lo segura que dice estar la empresa: %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %Ln record(s)</source>
        <translation>
            <numerusform>Se basa en %Ln registro</numerusform>
            <numerusform>Se basa en %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::Traits</name>
    <message>
        <source>not disclosed by %1</source>
        <comment>a value</comment>
        <translation>%1 no lo revela</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>%1: today, 3 days ago</comment>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>no date in this export</source>
        <translation>sin fecha en este archivo exportado</translation>
    </message>
    <message>
        <source>you told them</source>
        <comment>mark of a trait</comment>
        <translation>usted se lo dijo</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>mark of a trait</comment>
        <translation>delicado</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>mark of a trait, at the company</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <comment>mark of a trait</comment>
        <translation>hace más de medio año</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>instead of a sensitive value</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>derived by Candor</source>
        <comment>mark of a trait</comment>
        <translation>deducido por Candor</translation>
    </message>
    <message>
        <source>from what %1 kept</source>
        <comment>%1: a company</comment>
        <translation>de lo que %1 guardó</translation>
    </message>
</context>
<context>
    <name>candor::ui::UnlockPage</name>
    <message>
        <source>Candor is locked</source>
        <translation>Candor está bloqueado</translation>
    </message>
    <message>
        <source>What is inside is encrypted until you open it.</source>
        <translation>Lo que hay dentro está cifrado hasta que usted lo abra.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Opening. This takes about a second, on purpose.</source>
        <translation>Abriendo. Tarda más o menos un segundo, a propósito.</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Ocultar lo que escribo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Usar un código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Recovery code; dashes and small letters do not matter</source>
        <translation>Código de &amp;recuperación; los guiones y las minúsculas no importan</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Usar la &amp;frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong tries Candor waits before the next one: %Ln second(s).</source>
        <translation>
            <numerusform>Tras varios intentos erróneos, Candor espera antes del siguiente: %Ln segundo.</numerusform>
            <numerusform>Tras varios intentos erróneos, Candor espera antes del siguiente: %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery code.</source>
        <translation>Esto no es un código de recuperación completo.</translation>
    </message>
    <message>
        <source>Nothing was tried, and your data are still locked.</source>
        <translation>No se ha probado nada y sus datos siguen bloqueados.</translation>
    </message>
    <message>
        <source>Compare it with your sheet, group by group. It has nine groups; the last is one character.</source>
        <translation>Compárelo con su hoja, grupo por grupo. Tiene nueve grupos; el último es un solo carácter.</translation>
    </message>
    <message numerus="yes">
        <source>A backup opens. It lacks the last %Ln record(s) of your choices, and what you brought after it.</source>
        <translation>
            <numerusform>Una copia de seguridad se abre. Le falta la última entrada (%Ln) de sus decisiones y lo que trajo después.</numerusform>
            <numerusform>Una copia de seguridad se abre. Le faltan las últimas %Ln entradas de sus decisiones y lo que trajo después.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens. It lacks what you brought after it; every choice is in it.</source>
        <translation>Una copia de seguridad se abre. Le falta lo que trajo después; todas las decisiones están en ella.</translation>
    </message>
    <message>
        <source>The file with your data is damaged.</source>
        <translation>El archivo con sus datos está dañado.</translation>
    </message>
    <message>
        <source>You can go back to how it was. The newest import in it is of %1. The damaged file is kept beside.</source>
        <translation>Puede volver a como estaba. La importación más reciente es del %1. El archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>You can go back to how it was. Nothing was imported by then. The damaged file is kept beside.</source>
        <translation>Puede volver a como estaba. Hasta entonces no se había importado nada. El archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of %1</source>
        <translation>&amp;Volver a la copia del %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::WelcomePage</name>
    <message>
        <source>See what companies think of you, and decide what they may use</source>
        <translation>Vea qué piensan de usted las empresas y decida qué pueden usar</translation>
    </message>
    <message>
        <source>Candor works on this computer alone. There is no account, and nobody counts what you do here.</source>
        <translation>Candor trabaja solo en este ordenador. No hay cuenta y nadie cuenta lo que hace aquí.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Try with a sample person</source>
        <translation>&amp;Probar con una persona de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Bring my data</source>
        <translation>&amp;Traer mis datos</translation>
    </message>
    <message>
        <source>Reading the sample person&apos;s data. This takes a few seconds.</source>
        <translation>Leyendo los datos de la persona de ejemplo. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>A passphrase for your data</source>
        <translation>Una frase de contraseña para sus datos</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>An invented person with exports of three companies and a shop. Everything works; when you leave, it is all gone.</source>
        <translation>Una persona inventada con archivos de tres empresas y una tienda. Todo funciona; al salir, desaparece todo.</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>Mis propios datos</translation>
    </message>
    <message>
        <source>You make a passphrase, then bring the copies that companies had to give you. They are kept in one encrypted file.</source>
        <translation>Usted crea una frase de contraseña y trae las copias que las empresas tuvieron que darle. Se guardan en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Language: as on this computer</source>
        <translation>Idioma: como en este ordenador</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Tamaño del texto: %1</translation>
    </message>
    <message>
        <source>What stays here, and what does not</source>
        <translation>Qué se queda aquí y qué no</translation>
    </message>
    <message>
        <source>What you bring stays on this computer</source>
        <translation>Lo que trae se queda en este ordenador</translation>
    </message>
    <message>
        <source>Exports are read here and kept in one encrypted file. Candor has no server.</source>
        <translation>Los archivos se leen aquí y se guardan en un archivo cifrado. Candor no tiene servidor.</translation>
    </message>
    <message>
        <source>Only a choice of yours ever leaves it</source>
        <translation>Solo sale de aquí una decisión suya</translation>
    </message>
    <message>
        <source>When you apply it, and only to the company it is for. You see it before it goes.</source>
        <translation>Cuando la aplica, y solo hacia la empresa a la que va. La ve antes de que salga.</translation>
    </message>
    <message>
        <source>Nothing is decided for you</source>
        <translation>Nada se decide por usted</translation>
    </message>
    <message>
        <source>Closing a window or pressing a key in a hurry never says yes. Everything you apply can be taken back.</source>
        <translation>Cerrar una ventana o pulsar una tecla con prisa nunca dice que sí. Todo lo que aplica se puede deshacer.</translation>
    </message>
    <message>
        <source>I &amp;have a saved copy of everything</source>
        <translation>&amp;Tengo una copia guardada de todo</translation>
    </message>
    <message>
        <source>A saved copy of everything</source>
        <translation>Una copia guardada de todo</translation>
    </message>
</context>
<context>
    <name>candor::ui::WindowPages</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Decisiones</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Sources &amp;&amp; connections</source>
        <translation>&amp;Fuentes y conexiones</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>A sample person, all on this computer</source>
        <translation>Una persona de ejemplo, todo en este ordenador</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Todo en este ordenador</translation>
    </message>
</context>
<context>
    <name>candor::words::Browsers</name>
    <message>
        <source>Nothing was kept, and the browser&apos;s own files are as they were.</source>
        <translation>No se guardó nada, y los archivos del navegador siguen como estaban.</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>what is read of a browser</comment>
        <translation>visitas</translation>
    </message>
    <message>
        <source>searches</source>
        <comment>what is read of a browser</comment>
        <translation>búsquedas</translation>
    </message>
    <message>
        <source>what it made of the pages</source>
        <comment>what is read of a browser</comment>
        <translation>lo que dedujo de las páginas</translation>
    </message>
    <message>
        <source>ad topics</source>
        <comment>what is read of a browser</comment>
        <translation>temas publicitarios</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>browser, its profile</comment>
        <translation>%1, perfil %2</translation>
    </message>
    <message>
        <source>macOS does not let Candor read Safari&apos;s history.</source>
        <translation>macOS no deja que Candor lea el historial de Safari.</translation>
    </message>
    <message>
        <source>In System Settings, open Privacy &amp; Security, then Full Disk Access, and switch Candor on. Start Candor again, then try again.</source>
        <translation>En Ajustes del Sistema, abra «Privacidad y seguridad», luego «Acceso total al disco», y active Candor. Vuelva a iniciar Candor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system does not let Candor read this browser&apos;s files.</source>
        <translation>El sistema no deja que Candor lea los archivos de este navegador.</translation>
    </message>
    <message>
        <source>Check that the files belong to you and may be read, then try again.</source>
        <translation>Compruebe que los archivos son suyos y se pueden leer, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The browser keeps writing to its history while Candor copies it.</source>
        <translation>El navegador escribe en su historial mientras Candor lo copia.</translation>
    </message>
    <message>
        <source>Wait a moment or close the browser, then try again.</source>
        <translation>Espere un momento o cierre el navegador, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is not there any more.</source>
        <translation>El historial de este navegador ya no está.</translation>
    </message>
    <message>
        <source>Look for browsers again.</source>
        <translation>Busque de nuevo los navegadores.</translation>
    </message>
    <message>
        <source>This browser&apos;s history is damaged, or of a kind that Candor does not know.</source>
        <translation>El historial de este navegador está dañado o es de un tipo que Candor no conoce.</translation>
    </message>
    <message>
        <source>Open the browser once so that it can repair its files, then try again.</source>
        <translation>Abra el navegador una vez para que repare sus archivos, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>candor::words::Choices</name>
    <message>
        <source>Not decided</source>
        <comment>a choice</comment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a choice</comment>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a choice</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>not decided, probably used</source>
        <translation>sin decidir, probablemente se usa</translation>
    </message>
    <message>
        <source>not decided, counts as no</source>
        <translation>sin decidir, cuenta como un no</translation>
    </message>
    <message>
        <source>Kept here. This company changes only on its own settings page.</source>
        <translation>Queda guardado aquí. Esta empresa solo cambia en su propia página de ajustes.</translation>
    </message>
    <message>
        <source>Sent by itself when you apply, and checked.</source>
        <translation>Se envía solo cuando usted aplica, y se comprueba.</translation>
    </message>
    <message>
        <source>Takes effect when the company has answered your letter.</source>
        <translation>Tiene efecto cuando la empresa haya contestado a su carta.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>how far a choice has come</comment>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>how far a choice has come</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>how far a choice has come</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>how far a choice has come</comment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>On this computer, not sent yet.</source>
        <translation>En este equipo, todavía sin enviar.</translation>
    </message>
    <message>
        <source>On its way; no answer yet that can be trusted.</source>
        <translation>En camino; aún no hay una respuesta fiable.</translation>
    </message>
    <message>
        <source>The company answered with what you chose.</source>
        <translation>La empresa respondió con lo que usted eligió.</translation>
    </message>
    <message>
        <source>Candor asked again, and the company holds exactly what you chose.</source>
        <translation>Candor volvió a preguntar, y la empresa tiene exactamente lo que usted eligió.</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why something changed</comment>
        <translation>su elección</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>why something changed</comment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>The company cannot be reached.</source>
        <translation>No se puede contactar con la empresa.</translation>
    </message>
    <message>
        <source>Candor tries again by itself.</source>
        <translation>Candor lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The company&apos;s server has trouble.</source>
        <translation>El servidor de la empresa tiene problemas.</translation>
    </message>
    <message>
        <source>Something else answered, such as the login page of a network.</source>
        <translation>Respondió otra cosa, como la página de acceso de una red.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser; Candor then tries again.</source>
        <translation>Inicie sesión en la red con su navegador; después Candor lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The company&apos;s server does not let Candor in.</source>
        <translation>El servidor de la empresa no deja entrar a Candor.</translation>
    </message>
    <message>
        <source>Ask the company for a valid address for your choices.</source>
        <translation>Pida a la empresa una dirección válida para sus elecciones.</translation>
    </message>
    <message>
        <source>Nobody takes choices at this address.</source>
        <translation>Nadie recibe elecciones en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The company&apos;s rules do not take this choice.</source>
        <translation>Las reglas de la empresa no aceptan esta elección.</translation>
    </message>
    <message>
        <source>Your refusal is kept here; write to the company.</source>
        <translation>Su negativa queda guardada aquí; escriba a la empresa.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>La conexión no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Ask the company for an address that begins with https.</source>
        <translation>Pida a la empresa una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>The company holds something else than what you chose.</source>
        <translation>La empresa tiene algo distinto de lo que usted eligió.</translation>
    </message>
    <message>
        <source>Send your choice again, or keep this as proof.</source>
        <translation>Envíe otra vez su elección, o guarde esto como prueba.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <translation>La respuesta era demasiado grande y no se leyó.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a choice</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Nothing personal</source>
        <comment>all switches at once</comment>
        <translation>Nada personal</translation>
    </message>
    <message>
        <source>Only what I do on their service</source>
        <comment>all switches at once</comment>
        <translation>Solo lo que hago en su servicio</translation>
    </message>
    <message>
        <source>What I do there, and my interests</source>
        <comment>all switches at once</comment>
        <translation>Lo que hago allí y mis intereses</translation>
    </message>
    <message>
        <source>All that comes from me, nothing from others</source>
        <comment>all switches at once</comment>
        <translation>Todo lo que viene de mí, nada de otros</translation>
    </message>
    <message>
        <source>a pause is over</source>
        <comment>why something changed</comment>
        <translation>terminó una pausa</translation>
    </message>
    <message>
        <source>begun anew in an older copy</source>
        <comment>why something changed</comment>
        <translation>empezada de nuevo en una copia anterior</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>a choice</comment>
        <translation>en pausa hasta el %1</translation>
    </message>
    <message>
        <source>care mode</source>
        <comment>why something changed</comment>
        <translation>modo protegido</translation>
    </message>
</context>
<context>
    <name>candor::words::Counts</name>
    <message numerus="yes">
        <source>%Ln trait(s)</source>
        <comment>what companies think of a person</comment>
        <translation>
            <numerusform>%Ln rasgo</numerusform>
            <numerusform>%Ln rasgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensitive</source>
        <comment>traits</comment>
        <translation>
            <numerusform>%Ln delicado</numerusform>
            <numerusform>%Ln delicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>entries of an export</comment>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s)</source>
        <comment>advertisements</comment>
        <translation>
            <numerusform>%Ln anuncio</numerusform>
            <numerusform>%Ln anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <comment>yes or no to a use of data</comment>
        <translation>
            <numerusform>%Ln elección</numerusform>
            <numerusform>%Ln elecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shown %Ln time(s)</source>
        <comment>an ad</comment>
        <translation>
            <numerusform>mostrado %Ln vez</numerusform>
            <numerusform>mostrado %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>further entries of a list</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln %</source>
        <comment>a share</comment>
        <translation>
            <numerusform>menos del %Ln&#xa0;%</numerusform>
            <numerusform>menos del %Ln&#xa0;%</numerusform>
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
        <translation>Usted lo ha detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Esto ya no está ahí.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Todo lo demás sigue igual.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, then try again.</source>
        <translation>Compruebe si se movió o cambió de nombre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your data are safe and still locked.</source>
        <translation>Sus datos están a salvo y siguen bloqueados.</translation>
    </message>
    <message>
        <source>Try again; look at capital letters and the keyboard&apos;s language.</source>
        <translation>Inténtelo otra vez; fíjese en las mayúsculas y en el idioma del teclado.</translation>
    </message>
    <message>
        <source>The file is damaged: it does not hold what was written to it.</source>
        <translation>El archivo está dañado: no contiene lo que se escribió en él.</translation>
    </message>
    <message>
        <source>Candor left the file exactly as it is.</source>
        <translation>Candor dejó el archivo exactamente como está.</translation>
    </message>
    <message>
        <source>Put back a copy from a backup, or choose another folder and import again.</source>
        <translation>Recupere una copia de seguridad, o elija otra carpeta e importe de nuevo.</translation>
    </message>
    <message>
        <source>A newer Candor wrote this.</source>
        <translation>Esto lo escribió una versión más nueva de Candor.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>No se ha abierto ni cambiado nada.</translation>
    </message>
    <message>
        <source>Install the newest Candor, then open it again.</source>
        <translation>Instale la versión más nueva de Candor y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Candor is already open with these data.</source>
        <translation>Candor ya está abierto con estos datos.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Use la ventana que está abierta, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This could not be read as what it seems to be.</source>
        <translation>No se pudo leer como lo que parece ser.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, and your other data are untouched.</source>
        <translation>No se guardó nada de ello, y sus otros datos están intactos.</translation>
    </message>
    <message>
        <source>Choose the file as the company sent it, not unpacked or edited.</source>
        <translation>Elija el archivo tal como lo envió la empresa, sin descomprimir ni editar.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data.</source>
        <translation>El disco no aceptó o no entregó los datos.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <source>Make room on the disk, check that the folder may be written to, then try again.</source>
        <translation>Haga sitio en el disco, compruebe que se puede escribir en la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no connection to the other side.</source>
        <translation>No hay conexión con el otro lado.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer.</source>
        <translation>Sus elecciones están guardadas en este equipo.</translation>
    </message>
    <message>
        <source>Nothing to do: Candor tries again by itself when you are online.</source>
        <translation>No hay que hacer nada: Candor lo intentará por sí solo cuando usted tenga conexión.</translation>
    </message>
    <message>
        <source>A rule of yours, or of the other side, does not allow this.</source>
        <translation>Una regla suya, o de la otra parte, no lo permite.</translation>
    </message>
    <message>
        <source>Look at the rule first; you decide whether to change it.</source>
        <translation>Mire primero la regla; usted decide si la cambia.</translation>
    </message>
    <message>
        <source>Candor made a mistake.</source>
        <translation>Candor ha cometido un error.</translation>
    </message>
    <message>
        <source>Close Candor and open it again. If it happens again, please report it.</source>
        <translation>Cierre Candor y ábralo de nuevo. Si vuelve a ocurrir, comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>This unpacks to far more than such a file usually holds.</source>
        <translation>Al descomprimirlo, esto contiene mucho más de lo habitual.</translation>
    </message>
    <message>
        <source>Reading stopped at the limit. Nothing of it was kept, and your other data are untouched.</source>
        <translation>La lectura se detuvo en el límite. No se guardó nada de él, y sus demás datos están intactos.</translation>
    </message>
    <message>
        <source>If it comes from the company itself, you can have it read anyway.</source>
        <translation>Si viene de la propia empresa, puede hacer que se lea de todos modos.</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>Esto no abre sus datos.</translation>
    </message>
</context>
<context>
    <name>candor::words::Guides</name>
    <message>
        <source>On %1, open Your information and permissions, then Export your information.</source>
        <translation>En %1, abra «Tu información y permisos» y luego «Exportar tu información».</translation>
    </message>
    <message>
        <source>Choose %1, All time, and the format JSON.</source>
        <translation>Elija %1, todo el período y el formato JSON.</translation>
    </message>
    <message>
        <source>It takes from minutes to a few days. A message says when it is ready. Bring all zip files.</source>
        <translation>Tarda desde minutos hasta unos días. Un mensaje avisa cuando está listo. Traiga todos los archivos zip.</translation>
    </message>
    <message>
        <source>This export holds interests it chose for you, companies that have a list with you on it, and what other sites and apps report about you.</source>
        <translation>Esta exportación contiene los intereses que le atribuyen, las empresas que lo tienen en una lista y lo que otros sitios y aplicaciones informan sobre usted.</translation>
    </message>
    <message>
        <source>On spotify.com/account/privacy, under Download your data, tick Account data and Extended streaming history.</source>
        <translation>En spotify.com/account/privacy, en «Descargar tus datos», marque los datos de la cuenta y el historial de streaming ampliado.</translation>
    </message>
    <message>
        <source>The account data take up to 5 days, the long history up to 30. Bring both.</source>
        <translation>Los datos de la cuenta tardan hasta 5 días; el historial largo, hasta 30. Traiga ambos.</translation>
    </message>
    <message>
        <source>The account data hold the market segments that advertisers reach you in.</source>
        <translation>Los datos de la cuenta contienen los segmentos de mercado en los que los anunciantes llegan a usted.</translation>
    </message>
    <message>
        <source>On netflix.com/account/getmyinfo, send the request.</source>
        <translation>En netflix.com/account/getmyinfo, envíe la solicitud.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A mail says when it is ready.</source>
        <translation>Tarda hasta 30 días. Un correo avisa cuando está listo.</translation>
    </message>
    <message>
        <source>On amazon.com/hz/privacy-central/data-requests, choose Request All Your Data.</source>
        <translation>En amazon.com/hz/privacy-central/data-requests, elija solicitar todos sus datos.</translation>
    </message>
    <message>
        <source>It takes from days to a month and comes as several zip files. Bring them all, not unpacked.</source>
        <translation>Tarda de días a un mes y llega en varios archivos zip. Tráigalos todos, sin descomprimir.</translation>
    </message>
    <message>
        <source>This export holds the audiences you are in and the advertisers who brought a list with you on it. Long lists seem to be cut at about 100 names.</source>
        <translation>Esta exportación contiene los públicos en los que está y los anunciantes que aportaron una lista en la que figura. Las listas largas parecen cortarse en unos 100 nombres.</translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings, then Data privacy, then Get a copy of your data. Choose the larger archive.</source>
        <translation>En linkedin.com, abra los ajustes, luego «Privacidad de los datos» y «Obtener una copia de tus datos». Elija el archivo más grande.</translation>
    </message>
    <message>
        <source>The first mail comes after minutes and lacks files. Wait for the second one, within a day or two.</source>
        <translation>El primer correo llega en minutos y le faltan archivos. Espere el segundo, en uno o dos días.</translation>
    </message>
    <message>
        <source>This export holds what advertisers can select you by, and what LinkedIn inferred.</source>
        <translation>Esta exportación contiene los criterios con que los anunciantes pueden elegirlo y lo que LinkedIn ha deducido.</translation>
    </message>
    <message>
        <source>In the app, open Settings and privacy, then Account, then Download your data. Choose all data and JSON.</source>
        <translation>En la aplicación, abra «Ajustes y privacidad», luego «Cuenta» y «Descargar tus datos». Elija todos los datos y JSON.</translation>
    </message>
    <message>
        <source>It takes a few days. The file can be fetched for four days only.</source>
        <translation>Tarda unos días. El archivo solo puede recogerse durante cuatro días.</translation>
    </message>
    <message>
        <source>This export holds ad interests and what other sites and apps report about you.</source>
        <translation>Esta exportación contiene intereses publicitarios y lo que otros sitios y aplicaciones informan sobre usted.</translation>
    </message>
    <message>
        <source>On accounts.snapchat.com, open My Data. Tick all kinds of data, and Export JSON Files.</source>
        <translation>En accounts.snapchat.com, abra «Mis datos». Marque todos los tipos de datos y la exportación de archivos JSON.</translation>
    </message>
    <message>
        <source>It takes about a day. A mail says when it is ready.</source>
        <translation>Tarda alrededor de un día. Un correo avisa cuando está listo.</translation>
    </message>
    <message>
        <source>This export holds your age group, your interests and the advertisers you dealt with, as Snapchat sees them.</source>
        <translation>Esta exportación contiene su grupo de edad, sus intereses y los anunciantes con los que trató, tal como los ve Snapchat.</translation>
    </message>
    <message>
        <source>On reddit.com/settings/data-request, ask for all your data.</source>
        <translation>En reddit.com/settings/data-request, pida todos sus datos.</translation>
    </message>
    <message>
        <source>It takes up to 30 days. A message says when it is ready.</source>
        <translation>Tarda hasta 30 días. Un mensaje avisa cuando está listo.</translation>
    </message>
    <message>
        <source>On pinterest.com, open Settings, then Privacy and data, then Request your data.</source>
        <translation>En pinterest.com, abra los ajustes, luego «Privacidad y datos» y «Solicitar tus datos».</translation>
    </message>
    <message>
        <source>It takes about two days. A mail says when it is ready.</source>
        <translation>Tarda unos dos días. Un correo avisa cuando está listo.</translation>
    </message>
    <message>
        <source>This export holds little more than your pins.</source>
        <translation>Esta exportación contiene poco más que sus pines.</translation>
    </message>
    <message>
        <source>On privacy.apple.com, choose Request a copy of your data. Tick Media Services, App Store and Marketing.</source>
        <translation>En privacy.apple.com, elija solicitar una copia de sus datos. Marque servicios multimedia, App Store y marketing.</translation>
    </message>
    <message>
        <source>It takes up to a week and comes as zip files inside zip files. Bring them as they are.</source>
        <translation>Tarda hasta una semana y llega como archivos zip dentro de archivos zip. Tráigalos tal como están.</translation>
    </message>
    <message>
        <source>On account.microsoft.com/privacy, open the browsing and the search history, and download each of them.</source>
        <translation>En account.microsoft.com/privacy, abra el historial de navegación y el de búsqueda, y descargue ambos.</translation>
    </message>
    <message>
        <source>Ask the data broker for a copy of what it holds. The answer is often a letter.</source>
        <translation>Pida al intermediario de datos una copia de lo que tiene. La respuesta suele ser una carta.</translation>
    </message>
    <message>
        <source>Write each line of it into a table with these five columns: broker, segment, value, source, date.</source>
        <translation>Escriba cada línea en una tabla con estas cinco columnas: broker, segment, value, source, date.</translation>
    </message>
    <message>
        <source>Save the table as CSV and bring it.</source>
        <translation>Guarde la tabla como CSV y tráigala.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation>Nada de ello sale de este ordenador.</translation>
    </message>
    <message>
        <source>On x.com, open Settings and privacy, then Your account, then Download an archive of your data.</source>
        <translation>En x.com, abra Configuración y privacidad, después Tu cuenta y después Descargar un archivo con tus datos.</translation>
    </message>
    <message>
        <source>X asks for your password and then takes a day or more. It tells you when the archive is ready.</source>
        <translation>X le pide su contraseña y tarda un día o más. Le avisa cuando el archivo está listo.</translation>
    </message>
    <message>
        <source>Download every zip file that it offers, and bring them all.</source>
        <translation>Descargue todos los zip que le ofrezca y tráigalos todos.</translation>
    </message>
    <message>
        <source>This archive holds what X inferred about you, and the ads it showed you with its reasons.</source>
        <translation>Este archivo contiene lo que X dedujo sobre usted y los anuncios que le mostró, con sus razones.</translation>
    </message>
    <message>
        <source>On takeout.google.com, choose Deselect all, then tick My Activity, YouTube, Chrome and Google Play Store.</source>
        <translation>En takeout.google.com, elija «Desmarcar todo» y marque «Mi actividad», YouTube, Chrome y Google Play Store.</translation>
    </message>
    <message>
        <source>Change the format of the activity and the history from HTML to JSON: it is read faster.</source>
        <translation>Cambie el formato de la actividad y del historial de HTML a JSON: se lee más rápido.</translation>
    </message>
    <message>
        <source>Create the export, wait for the mail, and bring the zip files.</source>
        <translation>Cree la exportación, espere el correo y traiga los archivos zip.</translation>
    </message>
    <message>
        <source>Google does not put what it inferred about you into this export. You see what you did, not what Google thinks.</source>
        <translation>Google no pone en esta exportación lo que dedujo sobre usted. Usted ve lo que hizo, no lo que Google piensa.</translation>
    </message>
    <message>
        <source>Data brokers</source>
        <translation>Intermediarios de datos</translation>
    </message>
    <message>
        <source>%1 does not put what it inferred about you into this export.</source>
        <translation>%1 no incluye en esta exportación lo que ha deducido de usted.</translation>
    </message>
</context>
<context>
    <name>candor::words::Imports</name>
    <message>
        <source>read</source>
        <comment>what became of a file</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>what became of a file</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>what became of a file</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>what became of a file</comment>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>The company sent it empty.</source>
        <translation>La empresa lo envió vacío.</translation>
    </message>
    <message>
        <source>Pictures, fonts or help pages: nothing in it is about you.</source>
        <translation>Imágenes, tipos de letra o páginas de ayuda: nada trata de usted.</translation>
    </message>
    <message>
        <source>The same data are there in a better format and were read from it.</source>
        <translation>Los mismos datos están en un formato mejor y se leyeron de él.</translation>
    </message>
    <message>
        <source>It is a page for reading. Ask the company for the format JSON instead.</source>
        <translation>Es una página para leer. Pida a la empresa el formato JSON.</translation>
    </message>
    <message>
        <source>Left out on purpose: Candor does not need it.</source>
        <translation>Omitido a propósito: Candor no lo necesita.</translation>
    </message>
    <message>
        <source>Candor does not know this kind of file.</source>
        <translation>Candor no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says.</source>
        <translation>Está dañado, o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>It is nested more deeply than Candor reads safely.</source>
        <translation>Está anidado más de lo que Candor lee con seguridad.</translation>
    </message>
    <message>
        <source>One entry in it is too large to be read safely.</source>
        <translation>Una entrada es demasiado grande para leerla con seguridad.</translation>
    </message>
    <message>
        <source>It is far too large for such a file and was not unpacked.</source>
        <translation>Es demasiado grande para un archivo así y no se descomprimió.</translation>
    </message>
    <message>
        <source>The archive is damaged at this place. Download it again.</source>
        <translation>El archivo comprimido está dañado en este punto. Descárguelo otra vez.</translation>
    </message>
    <message>
        <source>Known, but without anything that Candor shows.</source>
        <translation>Conocido, pero sin nada que Candor muestre.</translation>
    </message>
    <message>
        <source>The same file is in another part and was read there.</source>
        <translation>El mismo archivo está en otra parte y se leyó allí.</translation>
    </message>
    <message numerus="yes">
        <source>This export has %Ln more part(s). Add them to see everything.</source>
        <translation>
            <numerusform>Esta exportación tiene %Ln parte más. Añádala para verlo todo.</numerusform>
            <numerusform>Esta exportación tiene %Ln partes más. Añádalas para verlo todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The company says that it could not export %Ln file(s).</source>
        <translation>
            <numerusform>La empresa dice que no pudo exportar %Ln archivo.</numerusform>
            <numerusform>La empresa dice que no pudo exportar %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) here are new to Candor and were left aside.</source>
        <translation>
            <numerusform>%Ln detalle es nuevo para Candor y se dejó aparte.</numerusform>
            <numerusform>%Ln detalles son nuevos para Candor y se dejaron aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without a readable time; everything else in them was kept.</source>
        <translation>
            <numerusform>%Ln registro llegó sin una fecha legible; todo lo demás se guardó.</numerusform>
            <numerusform>%Ln registros llegaron sin una fecha legible; todo lo demás se guardó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company does not put what it inferred about you into this export.</source>
        <translation>La empresa no incluye en esta exportación lo que dedujo sobre usted.</translation>
    </message>
    <message>
        <source>These files belong to more than one account. Each account became an import of its own.</source>
        <translation>Estos archivos pertenecen a más de una cuenta. Cada cuenta se convirtió en una importación propia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) here are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln registro está dañado y se ha dejado fuera.</numerusform>
            <numerusform>%Ln registros están dañados y se han dejado fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more files here than Candor lists safely.</source>
        <translation>Aquí hay más archivos de los que Candor puede listar con seguridad.</translation>
    </message>
</context>
<context>
    <name>candor::words::Kinds</name>
    <message>
        <source>Interests</source>
        <comment>category</comment>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Demographics</source>
        <comment>category</comment>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>category</comment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>category</comment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Purchases</source>
        <comment>category</comment>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Contacts &amp; lists</source>
        <comment>category</comment>
        <translation>Contactos y listas</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <comment>category</comment>
        <translation>Personas parecidas</translation>
    </message>
    <message>
        <source>Viewing &amp; listening</source>
        <comment>category</comment>
        <translation>Vídeo y audio</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>category</comment>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Off-site activity</source>
        <comment>category</comment>
        <translation>Actividad en otros sitios</translation>
    </message>
    <message>
        <source>Activity on the service</source>
        <comment>category</comment>
        <translation>Actividad en el servicio</translation>
    </message>
    <message>
        <source>Work &amp; education</source>
        <comment>category</comment>
        <translation>Trabajo y estudios</translation>
    </message>
    <message>
        <source>Browsing</source>
        <comment>category</comment>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>category</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>What they think you like.</source>
        <translation>Lo que creen que le gusta.</translation>
    </message>
    <message>
        <source>Age, gender, language, household and the like.</source>
        <translation>Edad, género, idioma, hogar y similares.</translation>
    </message>
    <message>
        <source>Where you are, live or have been.</source>
        <translation>Dónde está, vive o ha estado.</translation>
    </message>
    <message>
        <source>The phones and computers you use.</source>
        <translation>Los teléfonos y equipos que usa.</translation>
    </message>
    <message>
        <source>What you bought or looked at in shops.</source>
        <translation>Lo que compró o miró en tiendas.</translation>
    </message>
    <message>
        <source>Lists with you on them that companies uploaded.</source>
        <translation>Listas en las que usted aparece, subidas por empresas.</translation>
    </message>
    <message>
        <source>Ads because you resemble other people.</source>
        <translation>Anuncios porque usted se parece a otras personas.</translation>
    </message>
    <message>
        <source>What you watched and listened to.</source>
        <translation>Lo que vio y escuchó.</translation>
    </message>
    <message>
        <source>Words you searched for.</source>
        <translation>Palabras que buscó.</translation>
    </message>
    <message>
        <source>What other sites and apps report about you.</source>
        <translation>Lo que otros sitios y aplicaciones comunican sobre usted.</translation>
    </message>
    <message>
        <source>What you do on the service itself: follow, like, post.</source>
        <translation>Lo que hace en el propio servicio: seguir, dar me gusta, publicar.</translation>
    </message>
    <message>
        <source>Your job, employer, school and training.</source>
        <translation>Su trabajo, empleador, escuela y formación.</translation>
    </message>
    <message>
        <source>Pages you visited.</source>
        <translation>Páginas que visitó.</translation>
    </message>
    <message>
        <source>What fits nowhere else.</source>
        <translation>Lo que no encaja en otro lugar.</translation>
    </message>
    <message>
        <source>%1 may use: %2</source>
        <comment>%1 a company, %2 a category</comment>
        <translation>%1 puede usar: %2</translation>
    </message>
    <message>
        <source>Inferred</source>
        <comment>kind of record</comment>
        <translation>Deducido</translation>
    </message>
    <message>
        <source>You told them</source>
        <comment>kind of record</comment>
        <translation>Lo dijo usted</translation>
    </message>
    <message>
        <source>What you did</source>
        <comment>kind of record</comment>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <comment>kind of record</comment>
        <translation>Mostrado a usted</translation>
    </message>
    <message>
        <source>Held by others</source>
        <comment>kind of record</comment>
        <translation>En poder de otros</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>kind of record</comment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>The company concluded this by itself.</source>
        <translation>La empresa lo concluyó por su cuenta.</translation>
    </message>
    <message>
        <source>You gave this to the company.</source>
        <translation>Usted se lo dio a la empresa.</translation>
    </message>
    <message>
        <source>The company kept what you did.</source>
        <translation>La empresa guardó lo que usted hizo.</translation>
    </message>
    <message>
        <source>An ad or recommendation that you were shown.</source>
        <translation>Un anuncio o una recomendación que se le mostró.</translation>
    </message>
    <message>
        <source>Another company holds, uploaded or reported data about you.</source>
        <translation>Otra empresa tiene, subió o comunicó datos sobre usted.</translation>
    </message>
    <message>
        <source>A setting of yours at the company.</source>
        <translation>Un ajuste suyo en la empresa.</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>sensitive topic</comment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Religion</source>
        <comment>sensitive topic</comment>
        <translation>Religión</translation>
    </message>
    <message>
        <source>Politics</source>
        <comment>sensitive topic</comment>
        <translation>Política</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>sensitive topic: ethnicity</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <comment>sensitive topic</comment>
        <translation>Sexualidad</translation>
    </message>
    <message>
        <source>Trade union</source>
        <comment>sensitive topic</comment>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Money trouble</source>
        <comment>sensitive topic: finances in distress</comment>
        <translation>Problemas de dinero</translation>
    </message>
    <message>
        <source>Children</source>
        <comment>sensitive topic</comment>
        <translation>Hijos</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <comment>sensitive topic</comment>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <comment>sensitive topic</comment>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Gambling</source>
        <comment>sensitive topic</comment>
        <translation>Juegos de azar</translation>
    </message>
    <message>
        <source>Dating</source>
        <comment>sensitive topic</comment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <comment>sensitive topic</comment>
        <translation>Pérdida de peso</translation>
    </message>
    <message>
        <source>Exact places</source>
        <comment>sensitive topic</comment>
        <translation>Lugares exactos</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>state of a trait</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>state of a trait</comment>
        <translation>impugnado</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>state of a trait</comment>
        <translation>corregido</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>state of a trait</comment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>only shown</source>
        <comment>what was done with an ad</comment>
        <translation>solo mostrado</translation>
    </message>
    <message>
        <source>clicked</source>
        <comment>what was done with an ad</comment>
        <translation>pulsado</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>what was done with an ad</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>played</source>
        <comment>what was done with an ad</comment>
        <translation>reproducido</translation>
    </message>
    <message>
        <source>voted on</source>
        <comment>what was done with an ad</comment>
        <translation>votado</translation>
    </message>
    <message>
        <source>Derived by Candor</source>
        <comment>kind of record</comment>
        <translation>Deducido por Candor</translation>
    </message>
    <message>
        <source>No company said this. Candor concluded it here, on your computer, from what you did, the way advertisers do: by words and web addresses, the older the less. About 9 of 10 such records are understood rightly.</source>
        <translation>Ninguna empresa ha dicho esto. Candor lo ha concluido aquí, en su ordenador, a partir de lo que usted hizo, como hace la publicidad: por palabras y direcciones web, y lo antiguo cuenta menos. Unos 9 de cada 10 registros se entienden bien.</translation>
    </message>
</context>
<context>
    <name>candor::words::Limits</name>
    <message>
        <source>From now on none of it is used or shown, whatever the switches say.</source>
        <translation>Desde ahora nada de esto se usa ni se muestra, digan lo que digan los interruptores.</translation>
    </message>
    <message>
        <source>The limit holds for %1 more. Until then you can keep it at any time.</source>
        <translation>El límite vale aún %1. Hasta entonces puede conservarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>The limit stays. Nothing is lifted.</source>
        <translation>El límite se queda. No se levanta nada.</translation>
    </message>
    <message>
        <source>The limit is gone. Your switches decide again.</source>
        <translation>El límite ya no está. Sus interruptores deciden de nuevo.</translation>
    </message>
    <message>
        <source>Care mode</source>
        <translation>Modo protegido</translation>
    </message>
    <message>
        <source>Hold back everything about: %1</source>
        <comment>%1: a sensitive topic</comment>
        <translation>Retener todo sobre: %1</translation>
    </message>
    <message>
        <source>Hold back all sensitive topics and refuse everything personal</source>
        <translation>Retener todos los temas delicados y rechazar todo lo personal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>To lift it you ask first, then wait %1.</source>
        <translation>Para levantarlo, primero lo pide y luego espera %1.</translation>
    </message>
    <message>
        <source>This limit cannot be lifted yet: its wait ends on %1.</source>
        <comment>day and time</comment>
        <translation>Este límite aún no se puede levantar: su espera termina el %1.</translation>
    </message>
    <message>
        <source>The limit holds. Nothing was changed but the wait that runs.</source>
        <translation>El límite vale. No ha cambiado nada, solo corre la espera.</translation>
    </message>
    <message>
        <source>Lift it when the wait is over, or keep it now: that works at any time.</source>
        <translation>Levántelo cuando acabe la espera, o consérvelo ahora: eso se puede siempre.</translation>
    </message>
    <message>
        <source>Care mode is on: nothing can be allowed while it lasts.</source>
        <translation>El modo protegido está activo: mientras dure no se puede permitir nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything personal stays refused.</source>
        <translation>No se ha cambiado nada. Todo lo personal sigue rechazado.</translation>
    </message>
    <message>
        <source>To leave care mode, ask for it under Limits; its wait begins then.</source>
        <translation>Para salir del modo protegido, pídalo junto a los límites; entonces empieza la espera.</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a step of a limit</comment>
        <translation>puesto</translation>
    </message>
    <message>
        <source>asked to lift</source>
        <comment>a step of a limit</comment>
        <translation>se pidió levantarlo</translation>
    </message>
    <message>
        <source>kept after all</source>
        <comment>a step of a limit</comment>
        <translation>conservado al final</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a step of a limit</comment>
        <translation>levantado</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
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
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Obras benéficas</translation>
    </message>
    <message>
        <source>Environment and climate</source>
        <translation>Medio ambiente y clima</translation>
    </message>
    <message>
        <source>LGBT life</source>
        <translation>Vida LGBT</translation>
    </message>
    <message>
        <source>Migration and residence</source>
        <translation>Migración y residencia</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Mascotas y animales</translation>
    </message>
    <message>
        <source>Pet food and supplies</source>
        <translation>Comida y artículos para mascotas</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Gatos</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Perros</translation>
    </message>
    <message>
        <source>Pet birds</source>
        <translation>Aves domésticas</translation>
    </message>
    <message>
        <source>Aquariums</source>
        <translation>Acuarios</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Caballos</translation>
    </message>
    <message>
        <source>Vets</source>
        <translation>Veterinarios</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Inmuebles</translation>
    </message>
    <message>
        <source>Homes to rent</source>
        <translation>Viviendas de alquiler</translation>
    </message>
    <message>
        <source>Homes to buy</source>
        <translation>Viviendas en venta</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Coupons and discounts</source>
        <translation>Cupones y descuentos</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Regalos</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flores</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Juguetes</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>Segunda mano</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Moda</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>Ropa deportiva</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Joyas</translation>
    </message>
    <message>
        <source>Handbags and purses</source>
        <translation>Bolsos y carteras</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Glasses and sunglasses</source>
        <translation>Gafas</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Calzado</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Zapatillas deportivas</translation>
    </message>
    <message>
        <source>Men’s clothing</source>
        <translation>Ropa de hombre</translation>
    </message>
    <message>
        <source>Women’s clothing</source>
        <translation>Ropa de mujer</translation>
    </message>
    <message>
        <source>Dresses</source>
        <translation>Vestidos</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Deportes</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>Fútbol americano</translation>
    </message>
    <message>
        <source>Athletics</source>
        <translation>Atletismo</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Béisbol</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Baloncesto</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>Boxeo</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Críquet</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Ciclismo</translation>
    </message>
    <message>
        <source>Diving</source>
        <translation>Buceo</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Fútbol</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>Gimnasia</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>Balonmano</translation>
    </message>
    <message>
        <source>Hockey</source>
        <translation>Hockey</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>Artes marciales</translation>
    </message>
    <message>
        <source>Motor sports</source>
        <translation>Deportes de motor</translation>
    </message>
    <message>
        <source>Olympic Games</source>
        <translation>Juegos Olímpicos</translation>
    </message>
    <message>
        <source>Horse riding</source>
        <translation>Equitación</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Vela</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>Monopatín</translation>
    </message>
    <message>
        <source>Skiing and snowboarding</source>
        <translation>Esquí y snowboard</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surf</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Natación</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Tenis de mesa</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>Tenis</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Voleibol</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Air travel</source>
        <translation>Viajes en avión</translation>
    </message>
    <message>
        <source>Beaches and islands</source>
        <translation>Playas e islas</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>Alquiler de coches</translation>
    </message>
    <message>
        <source>Cruises</source>
        <translation>Cruceros</translation>
    </message>
    <message>
        <source>Family travel</source>
        <translation>Viajes en familia</translation>
    </message>
    <message>
        <source>Hotels and places to stay</source>
        <translation>Hoteles y alojamiento</translation>
    </message>
    <message>
        <source>Holiday rentals</source>
        <translation>Alquiler vacacional</translation>
    </message>
    <message>
        <source>Trains and coaches</source>
        <translation>Trenes y autocares</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Ski resorts and mountains</source>
        <translation>Estaciones de esquí y montaña</translation>
    </message>
    <message>
        <source>Package holidays</source>
        <translation>Paquetes de vacaciones</translation>
    </message>
    <message>
        <source>Camping</source>
        <translation>Camping</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Antiques</source>
        <translation>Antigüedades</translation>
    </message>
    <message>
        <source>Beekeeping</source>
        <translation>Apicultura</translation>
    </message>
    <message>
        <source>Birdwatching</source>
        <translation>Observación de aves</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Coleccionismo</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Manualidades</translation>
    </message>
    <message>
        <source>Drawing and painting</source>
        <translation>Dibujo y pintura</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Pesca</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Senderismo</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Caza</translation>
    </message>
    <message>
        <source>Knitting and sewing</source>
        <translation>Punto y costura</translation>
    </message>
    <message>
        <source>Model making</source>
        <translation>Modelismo</translation>
    </message>
    <message>
        <source>Woodworking</source>
        <translation>Carpintería</translation>
    </message>
    <message>
        <source>Astrology</source>
        <translation>Astrología</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>Impresión 3D</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Back and joints</source>
        <translation>Espalda y articulaciones</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cáncer</translation>
    </message>
    <message>
        <source>Colds and flu</source>
        <translation>Resfriado y gripe</translation>
    </message>
    <message>
        <source>Dental health</source>
        <translation>Salud dental</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Digestion</source>
        <translation>Digestión</translation>
    </message>
    <message>
        <source>Eye health</source>
        <translation>Salud ocular</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <translation>Corazón y tensión</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Skin conditions</source>
        <translation>Enfermedades de la piel</translation>
    </message>
    <message>
        <source>Sleep problems</source>
        <translation>Problemas de sueño</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Adicciones</translation>
    </message>
    <message>
        <source>Fertility</source>
        <translation>Fertilidad</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Anticoncepción</translation>
    </message>
    <message>
        <source>Menopause</source>
        <translation>Menopausia</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Pérdida de peso</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrición</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religión</translation>
    </message>
    <message>
        <source>Christianity</source>
        <translation>Cristianismo</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>Islam</translation>
    </message>
    <message>
        <source>Judaism</source>
        <translation>Judaísmo</translation>
    </message>
    <message>
        <source>Buddhism</source>
        <translation>Budismo</translation>
    </message>
    <message>
        <source>Hinduism</source>
        <translation>Hinduismo</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Ciencia</translation>
    </message>
    <message>
        <source>Space and astronomy</source>
        <translation>Espacio y astronomía</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biología</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Química</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Física</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Matemáticas</translation>
    </message>
    <message>
        <source>Internet and telephone</source>
        <translation>Internet y telefonía</translation>
    </message>
    <message>
        <source>Internet providers</source>
        <translation>Proveedores de internet</translation>
    </message>
    <message>
        <source>Phone providers and plans</source>
        <translation>Operadores y tarifas</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Almacenamiento en la nube</translation>
    </message>
    <message>
        <source>Search engine marketing</source>
        <translation>Posicionamiento en buscadores</translation>
    </message>
    <message>
        <source>Web design</source>
        <translation>Diseño web</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Personal finance</source>
        <translation>Finanzas personales</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Personal loans</source>
        <translation>Préstamos personales</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Tarjetas de crédito</translation>
    </message>
    <message>
        <source>Credit scores</source>
        <translation>Historial crediticio</translation>
    </message>
    <message>
        <source>Home loans</source>
        <translation>Hipotecas</translation>
    </message>
    <message>
        <source>Student loans</source>
        <translation>Préstamos de estudios</translation>
    </message>
    <message>
        <source>Pensions and retirement</source>
        <translation>Pensiones y jubilación</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Car insurance</source>
        <translation>Seguro de coche</translation>
    </message>
    <message>
        <source>Life insurance</source>
        <translation>Seguro de vida</translation>
    </message>
    <message>
        <source>Investing</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <source>Cryptocurrencies</source>
        <translation>Criptomonedas</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Deudas</translation>
    </message>
    <message>
        <source>Benefits and aid</source>
        <translation>Ayudas y subsidios</translation>
    </message>
    <message>
        <source>Saving money</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Cooking and recipes</source>
        <translation>Cocina y recetas</translation>
    </message>
    <message>
        <source>Vegetarian food</source>
        <translation>Comida vegetariana</translation>
    </message>
    <message>
        <source>Vegan food</source>
        <translation>Comida vegana</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Repostería y pan</translation>
    </message>
    <message>
        <source>Sweets and chocolate</source>
        <translation>Dulces y chocolate</translation>
    </message>
    <message>
        <source>Fish and seafood</source>
        <translation>Pescado y marisco</translation>
    </message>
    <message>
        <source>Organic food</source>
        <translation>Alimentos ecológicos</translation>
    </message>
    <message>
        <source>Groceries and their delivery</source>
        <translation>Compra de alimentos a domicilio</translation>
    </message>
    <message>
        <source>Restaurant delivery</source>
        <translation>Comida a domicilio</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurantes</translation>
    </message>
    <message>
        <source>Fast food</source>
        <translation>Comida rápida</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Barbecue</source>
        <translation>Barbacoa</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Té</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Bebidas alcohólicas</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Cerveza</translation>
    </message>
    <message>
        <source>Home and garden</source>
        <translation>Casa y jardín</translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation>Cuartos de baño</translation>
    </message>
    <message>
        <source>Bedding and linen</source>
        <translation>Ropa de cama</translation>
    </message>
    <message>
        <source>Mattresses</source>
        <translation>Colchones</translation>
    </message>
    <message>
        <source>Interior decoration</source>
        <translation>Decoración de interiores</translation>
    </message>
    <message>
        <source>Home appliances</source>
        <translation>Electrodomésticos</translation>
    </message>
    <message>
        <source>Vacuum cleaners</source>
        <translation>Aspiradoras</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Muebles</translation>
    </message>
    <message>
        <source>Lamps and lighting</source>
        <translation>Lámparas e iluminación</translation>
    </message>
    <message>
        <source>Sofas and armchairs</source>
        <translation>Sofás y sillones</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Bricolaje y reformas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Flooring</source>
        <translation>Suelos</translation>
    </message>
    <message>
        <source>House painting</source>
        <translation>Pintura de la casa</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Fontanería</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>Seguridad del hogar</translation>
    </message>
    <message>
        <source>Pools and saunas</source>
        <translation>Piscinas y saunas</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calefacción</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Aire acondicionado</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>Energía solar</translation>
    </message>
    <message>
        <source>Kitchens</source>
        <translation>Cocinas</translation>
    </message>
    <message>
        <source>Pots, pans and knives</source>
        <translation>Ollas, sartenes y cuchillos</translation>
    </message>
    <message>
        <source>Coffee machines</source>
        <translation>Cafeteras</translation>
    </message>
    <message>
        <source>Washing machines and dryers</source>
        <translation>Lavadoras y secadoras</translation>
    </message>
    <message>
        <source>Pest control</source>
        <translation>Control de plagas</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Jardinería</translation>
    </message>
    <message>
        <source>Lawn mowers</source>
        <translation>Cortacéspedes</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universidades</translation>
    </message>
    <message>
        <source>Distance learning</source>
        <translation>Formación a distancia</translation>
    </message>
    <message>
        <source>Early learning</source>
        <translation>Educación infantil</translation>
    </message>
    <message>
        <source>Language learning</source>
        <translation>Aprendizaje de idiomas</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Private tuition</source>
        <translation>Clases particulares</translation>
    </message>
    <message>
        <source>Exams and admission tests</source>
        <translation>Exámenes y pruebas de acceso</translation>
    </message>
    <message>
        <source>Studying abroad</source>
        <translation>Estudiar en el extranjero</translation>
    </message>
    <message>
        <source>Work and jobs</source>
        <translation>Trabajo y empleo</translation>
    </message>
    <message>
        <source>Career advice</source>
        <translation>Orientación profesional</translation>
    </message>
    <message>
        <source>Job offers</source>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>CVs and applications</source>
        <translation>Currículum y candidaturas</translation>
    </message>
    <message>
        <source>Internships and apprenticeships</source>
        <translation>Prácticas y aprendizaje</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Teletrabajo</translation>
    </message>
    <message>
        <source>Trade unions</source>
        <translation>Sindicatos</translation>
    </message>
    <message>
        <source>Law and authorities</source>
        <translation>Derecho y administración</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Ayuda legal</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Local news</source>
        <translation>Noticias locales</translation>
    </message>
    <message>
        <source>World news</source>
        <translation>Noticias internacionales</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>El tiempo</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Crianza</translation>
    </message>
    <message>
        <source>Babies and toddlers</source>
        <translation>Bebés y niños pequeños</translation>
    </message>
    <message>
        <source>Child care</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Adoption and fostering</source>
        <translation>Adopción y acogida</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>Bodas</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Divorcio</translation>
    </message>
    <message>
        <source>Care of the elderly</source>
        <translation>Cuidado de mayores</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Genealogía</translation>
    </message>
    <message>
        <source>Arts and entertainment</source>
        <translation>Arte y entretenimiento</translation>
    </message>
    <message>
        <source>Celebrities</source>
        <translation>Famosos</translation>
    </message>
    <message>
        <source>Comics and animation</source>
        <translation>Cómics y animación</translation>
    </message>
    <message>
        <source>Concerts and festivals</source>
        <translation>Conciertos y festivales</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Danza y baile</translation>
    </message>
    <message>
        <source>Theatre and stage</source>
        <translation>Teatro y escena</translation>
    </message>
    <message>
        <source>Musicals</source>
        <translation>Musicales</translation>
    </message>
    <message>
        <source>Opera</source>
        <translation>Ópera</translation>
    </message>
    <message>
        <source>Art and design</source>
        <translation>Arte y diseño</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>Museos y galerías</translation>
    </message>
    <message>
        <source>Television and video</source>
        <translation>Televisión y vídeo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Action films</source>
        <translation>Películas de acción</translation>
    </message>
    <message>
        <source>Comedy films</source>
        <translation>Películas de comedia</translation>
    </message>
    <message>
        <source>Horror films</source>
        <translation>Películas de terror</translation>
    </message>
    <message>
        <source>Science fiction and fantasy films</source>
        <translation>Películas de ciencia ficción y fantasía</translation>
    </message>
    <message>
        <source>Film and series streaming</source>
        <translation>Cine y series en streaming</translation>
    </message>
    <message>
        <source>Documentaries</source>
        <translation>Documentales</translation>
    </message>
    <message>
        <source>Reality shows</source>
        <translation>Telerrealidad</translation>
    </message>
    <message>
        <source>Quiz and game shows</source>
        <translation>Concursos de televisión</translation>
    </message>
    <message>
        <source>True crime</source>
        <translation>Crímenes reales</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>Blues</translation>
    </message>
    <message>
        <source>Classical music</source>
        <translation>Música clásica</translation>
    </message>
    <message>
        <source>Country music</source>
        <translation>Música country</translation>
    </message>
    <message>
        <source>Dance and electronic music</source>
        <translation>Música dance y electrónica</translation>
    </message>
    <message>
        <source>Folk and traditional music</source>
        <translation>Música folk y tradicional</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Musical instruments</source>
        <translation>Instrumentos musicales</translation>
    </message>
    <message>
        <source>Pop music</source>
        <translation>Música pop</translation>
    </message>
    <message>
        <source>Rap and hip-hop</source>
        <translation>Rap y hip hop</translation>
    </message>
    <message>
        <source>Rock music</source>
        <translation>Música rock</translation>
    </message>
    <message>
        <source>Indie and alternative music</source>
        <translation>Música indie y alternativa</translation>
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
        <translation>Soul, funk y R&amp;B</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Audiobooks</source>
        <translation>Audiolibros</translation>
    </message>
    <message>
        <source>Children’s books</source>
        <translation>Libros infantiles</translation>
    </message>
    <message>
        <source>Poetry</source>
        <translation>Poesía</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Novels</source>
        <translation>Novelas</translation>
    </message>
    <message>
        <source>Games and puzzles</source>
        <translation>Juegos y pasatiempos</translation>
    </message>
    <message>
        <source>Video games</source>
        <translation>Videojuegos</translation>
    </message>
    <message>
        <source>Action games</source>
        <translation>Juegos de acción</translation>
    </message>
    <message>
        <source>Adventure games</source>
        <translation>Juegos de aventura</translation>
    </message>
    <message>
        <source>Competitive gaming</source>
        <translation>Deportes electrónicos</translation>
    </message>
    <message>
        <source>Racing games</source>
        <translation>Juegos de carreras</translation>
    </message>
    <message>
        <source>Shooter games</source>
        <translation>Juegos de disparos</translation>
    </message>
    <message>
        <source>Sports games</source>
        <translation>Juegos deportivos</translation>
    </message>
    <message>
        <source>Strategy games</source>
        <translation>Juegos de estrategia</translation>
    </message>
    <message>
        <source>Game consoles</source>
        <translation>Consolas de juegos</translation>
    </message>
    <message>
        <source>Board games</source>
        <translation>Juegos de mesa</translation>
    </message>
    <message>
        <source>Role-playing games</source>
        <translation>Juegos de rol</translation>
    </message>
    <message>
        <source>Card games</source>
        <translation>Juegos de cartas</translation>
    </message>
    <message>
        <source>Chess</source>
        <translation>Ajedrez</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Juegos de azar</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>Lotería</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Coches y vehículos</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Bicicletas</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>Barcos</translation>
    </message>
    <message>
        <source>Campers and caravans</source>
        <translation>Autocaravanas y caravanas</translation>
    </message>
    <message>
        <source>Classic cars</source>
        <translation>Coches clásicos</translation>
    </message>
    <message>
        <source>Car tuning</source>
        <translation>Tuning de coches</translation>
    </message>
    <message>
        <source>Electric and plug-in cars</source>
        <translation>Coches eléctricos e híbridos enchufables</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Motos</translation>
    </message>
    <message>
        <source>Off-road vehicles</source>
        <translation>Todoterrenos</translation>
    </message>
    <message>
        <source>Scooters and mopeds</source>
        <translation>Escúteres y ciclomotores</translation>
    </message>
    <message>
        <source>Sports cars</source>
        <translation>Coches deportivos</translation>
    </message>
    <message>
        <source>SUVs and crossovers</source>
        <translation>SUV y crossovers</translation>
    </message>
    <message>
        <source>Vans and minivans</source>
        <translation>Furgonetas y monovolúmenes</translation>
    </message>
    <message>
        <source>Vehicle parts and accessories</source>
        <translation>Recambios y accesorios de coche</translation>
    </message>
    <message>
        <source>Wheels and tyres</source>
        <translation>Ruedas y neumáticos</translation>
    </message>
    <message>
        <source>Vehicle repair</source>
        <translation>Reparación de vehículos</translation>
    </message>
    <message>
        <source>Used vehicles</source>
        <translation>Vehículos de segunda mano</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Belleza</translation>
    </message>
    <message>
        <source>Spas and beauty salons</source>
        <translation>Spas y centros de belleza</translation>
    </message>
    <message>
        <source>Nail care</source>
        <translation>Cuidado de las uñas</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Maquillaje</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Perfumes</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Cuidado de la piel</translation>
    </message>
    <message>
        <source>Shaving and hair removal</source>
        <translation>Afeitado y depilación</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Cuidado del cabello</translation>
    </message>
    <message>
        <source>Tattoos and body art</source>
        <translation>Tatuajes y arte corporal</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Forma física</translation>
    </message>
    <message>
        <source>Fitness equipment</source>
        <translation>Equipos de ejercicio</translation>
    </message>
    <message>
        <source>Gyms</source>
        <translation>Gimnasios</translation>
    </message>
    <message>
        <source>Yoga and Pilates</source>
        <translation>Yoga y pilates</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>Correr y caminar</translation>
    </message>
    <message>
        <source>Weight training</source>
        <translation>Entrenamiento con pesas</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresas y negocios</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>Publicidad y marketing</translation>
    </message>
    <message>
        <source>Business finance</source>
        <translation>Finanzas de empresa</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Mudanzas</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Empresas emergentes</translation>
    </message>
    <message>
        <source>Building and contracting</source>
        <translation>Construcción y obras</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Agricultura y ganadería</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>Computer components</source>
        <translation>Componentes de ordenador</translation>
    </message>
    <message>
        <source>Computer accessories</source>
        <translation>Periféricos de ordenador</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordenadores portátiles</translation>
    </message>
    <message>
        <source>Computer security</source>
        <translation>Seguridad informática</translation>
    </message>
    <message>
        <source>Networks and Wi-Fi</source>
        <translation>Redes y wifi</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Office software</source>
        <translation>Programas de oficina</translation>
    </message>
    <message>
        <source>Graphics and animation software</source>
        <translation>Programas de gráficos y animación</translation>
    </message>
    <message>
        <source>Photo and video software</source>
        <translation>Programas de foto y vídeo</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Inteligencia artificial</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemas operativos</translation>
    </message>
    <message>
        <source>Home electronics</source>
        <translation>Electrónica de consumo</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Altavoces</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Smart home</source>
        <translation>Hogar inteligente</translation>
    </message>
    <message>
        <source>Television sets</source>
        <translation>Televisores</translation>
    </message>
    <message>
        <source>Smart watches and wearables</source>
        <translation>Relojes y pulseras inteligentes</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drones</translation>
    </message>
    <message>
        <source>Virtual reality</source>
        <translation>Realidad virtual</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>Teléfonos móviles</translation>
    </message>
    <message>
        <source>Tablets and e-readers</source>
        <translation>Tabletas y lectores electrónicos</translation>
    </message>
    <message>
        <source>Topic %1: a number that Candor has no name for</source>
        <translation>Tema %1: un número para el que Candor no tiene nombre</translation>
    </message>
</context>
</TS>
