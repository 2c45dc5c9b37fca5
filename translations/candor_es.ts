<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>candor::ui::ErrorPanel</name>
    <message>
        <source>A problem</source>
        <translation>Un problema</translation>
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
    <name>candor::ui::PreviewThreads</name>
    <message>
        <source>%1 and %2</source>
        <comment>two lists beside each other</comment>
        <translation>%1 y %2</translation>
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
            <numerusform>menos del %Ln %</numerusform>
            <numerusform>menos del %Ln %</numerusform>
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
        <source>This passphrase does not open your data.</source>
        <translation>Esta contraseña no abre sus datos.</translation>
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
</TS>
