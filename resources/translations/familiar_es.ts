<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Familiar</name>
    <message>
        <source>&amp;About Familiar…</source>
        <translation>A&amp;cerca de Familiar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>C&amp;opias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Book a visit…</source>
        <translation>&amp;Agendar una visita…</translation>
    </message>
    <message>
        <source>&amp;Close schedule</source>
        <translation>&amp;Cerrar agenda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export feeds…</source>
        <translation>E&amp;xportar calendarios…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Move to a file…</source>
        <translation>&amp;Mover a un archivo…</translation>
    </message>
    <message>
        <source>&amp;Move to a shared database…</source>
        <translation>&amp;Mover a una base de datos compartida…</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Nueva empresa…</translation>
    </message>
    <message>
        <source>&amp;Open schedule…</source>
        <translation>&amp;Abrir agenda…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>(by history)</source>
        <translation>(por historial)</translation>
    </message>
    <message>
        <source>(place known by postal code only)</source>
        <translation>(ubicación conocida solo por código postal)</translation>
    </message>
    <message>
        <source>({declared} declared, {derived} by history)</source>
        <translation>({declared} declarados, {derived} por historial)</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>1 client ({money} a year) knows nobody else here.</source>
        <translation>1 cliente ({money} al año) no conoce a nadie más aquí.</translation>
    </message>
    <message>
        <source>1 line could not be worked out again and stays as it was.</source>
        <translation>No se pudo volver a calcular 1 línea y queda como estaba.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>12 months: {visits}, {share} by the usual technician, {faces}.</source>
        <translation>12 meses: {visits}, {share} con el técnico habitual, {faces}.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>A backup chosen by you</source>
        <translation>Un respaldo elegido por usted</translation>
    </message>
    <message>
        <source>A backup chosen by you, who knows the client</source>
        <translation>Un respaldo elegido por usted, que conoce al cliente</translation>
    </message>
    <message>
        <source>A backup of {target} was restored meanwhile, so this was not saved; look at the schedule as it is now and repeat what is still needed.</source>
        <translation>Mientras tanto se restauró una copia de seguridad de {target}, así que esto no se guardó; vea la agenda como está ahora y repita lo que aún haga falta.</translation>
    </message>
    <message>
        <source>A backup, tried after those there are</source>
        <translation>Un respaldo, se prueba después de los que ya hay</translation>
    </message>
    <message>
        <source>A break of {what} does not fit into its shift; set when it may be.</source>
        <translation>Una pausa de {what} no cabe en su turno; indique cuándo puede ser.</translation>
    </message>
    <message>
        <source>A calendar is read from an address that begins with https:// or webcal://, or from a file; give one of these (a file by its path alone).</source>
        <translation>Un calendario se lee de una dirección que empieza con https:// o webcal://, o de un archivo; indique uno de ellos (un archivo solo por su ruta).</translation>
    </message>
    <message>
        <source>A calendar looks at most {most_back} days back and 1 to {most_ahead} ahead.</source>
        <translation>Un calendario mira como máximo {most_back} días atrás y de 1 a {most_ahead} adelante.</translation>
    </message>
    <message>
        <source>A calendar of their own cannot be read.</source>
        <translation>No se puede leer un calendario propio.</translation>
    </message>
    <message>
        <source>A calendar of this technician alone, on Nextcloud, Fastmail, iCloud…</source>
        <translation>Un calendario solo de este técnico, en Nextcloud, Fastmail, iCloud…</translation>
    </message>
    <message>
        <source>A calendar server (CalDAV)</source>
        <translation>Un servidor de calendarios (CalDAV)</translation>
    </message>
    <message>
        <source>a call with {name}</source>
        <translation>una llamada con {name}</translation>
    </message>
    <message>
        <source>A client is followed for 90 days after a visit, or until something else happens. Visits as usual within 90 days are one spell: a client who leaves has left once.</source>
        <translation>Se sigue a cada cliente durante 90 días después de una visita, o hasta que ocurra otra cosa. Las visitas habituales dentro de 90 días forman un período: un cliente que se va se ha ido una sola vez.</translation>
    </message>
    <message>
        <source>A client told fewer days ahead than this is told at short notice</source>
        <translation>Si al cliente se le avisa con menos días que estos, es un aviso tardío</translation>
    </message>
    <message>
        <source>A client who sees a new face may leave; the chance times what the client is worth is a price. The chances are assumptions until your own history replaces them.</source>
        <translation>Un cliente que ve una cara nueva puede irse; la probabilidad por lo que vale el cliente es un precio. Las probabilidades son supuestos hasta que su propio historial las reemplace.</translation>
    </message>
    <message>
        <source>A client whom {leaver} is to hand over is not his any more; look at the handover again.</source>
        <translation>Un cliente que {leaver} debe traspasar ya no es suyo; vea el traspaso de nuevo.</translation>
    </message>
    <message>
        <source>A complaint of theirs is not settled</source>
        <translation>Tiene una queja sin resolver</translation>
    </message>
    <message>
        <source>a complaint of {name}</source>
        <translation>una queja de {name}</translation>
    </message>
    <message>
        <source>a complaint open for {days}</source>
        <translation>una queja abierta desde hace {days}</translation>
    </message>
    <message>
        <source>a contact of {name}</source>
        <translation>un contacto de {name}</translation>
    </message>
    <message>
        <source>A contact with the client</source>
        <translation>Un contacto con el cliente</translation>
    </message>
    <message>
        <source>a decision about {name}</source>
        <translation>una decisión sobre {name}</translation>
    </message>
    <message>
        <source>A dispatcher decides alone up to this price; above it a second person confirms</source>
        <translation>El coordinador decide solo hasta este precio; por encima confirma una segunda persona</translation>
    </message>
    <message>
        <source>A Familiar file that is on this computer or on a shared folder.</source>
        <translation>Un archivo de Familiar que está en esta computadora o en una carpeta compartida.</translation>
    </message>
    <message>
        <source>a fifth stranger</source>
        <translation>un quinto desconocido</translation>
    </message>
    <message>
        <source>A file is read from this computer only; give its path, or choose it, also where a folder of the network is shown as one of this computer.</source>
        <translation>Los archivos se leen solo de esta computadora; indique su ruta o elíjalo, también donde una carpeta de la red se muestra como propia de esta computadora.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>a fourth stranger</source>
        <translation>un cuarto desconocido</translation>
    </message>
    <message>
        <source>A licence of {name} runs out</source>
        <translation>Vence una licencia de {name}</translation>
    </message>
    <message>
        <source>A licence that is renewed holds longer; choose a later day.</source>
        <translation>Una licencia renovada dura más; elija un día posterior.</translation>
    </message>
    <message>
        <source>a manager has to confirm it</source>
        <translation>la debe confirmar un gerente</translation>
    </message>
    <message>
        <source>A manager would have to confirm it.</source>
        <translation>Un gerente tendría que confirmarlo.</translation>
    </message>
    <message>
        <source>A manager&apos;s own decision above the limit also waits for a second person</source>
        <translation>La decisión propia de un gerente por encima del límite también espera a una segunda persona</translation>
    </message>
    <message>
        <source>A move of this visit waits for the manager.</source>
        <translation>Un cambio de esta visita espera al gerente.</translation>
    </message>
    <message>
        <source>A move of {name}</source>
        <translation>Un cambio de {name}</translation>
    </message>
    <message>
        <source>A new company, filled from the CSV or Excel file you have.</source>
        <translation>Una empresa nueva, con los datos de su archivo CSV o Excel.</translation>
    </message>
    <message>
        <source>A new face, but the day matters to them.</source>
        <translation>Una cara nueva, pero el día les importa.</translation>
    </message>
    <message>
        <source>A new face, yet every other road costs more.</source>
        <translation>Una cara nueva, pero todas las demás opciones cuestan más.</translation>
    </message>
    <message>
        <source>a ninth stranger</source>
        <translation>un noveno desconocido</translation>
    </message>
    <message>
        <source>a note on {name}</source>
        <translation>una nota sobre {name}</translation>
    </message>
    <message>
        <source>a one-off visit to {name}</source>
        <translation>una visita única a {name}</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Una parte del nombre</translation>
    </message>
    <message>
        <source>A part of the name or the street</source>
        <translation>Una parte del nombre o de la calle</translation>
    </message>
    <message>
        <source>A part of the name, the street, the contact or the phone number</source>
        <translation>Una parte del nombre, la calle, el contacto o el teléfono</translation>
    </message>
    <message>
        <source>A person chosen here is kept by every plan.</source>
        <translation>Todo plan mantiene a la persona que se elija aquí.</translation>
    </message>
    <message>
        <source>A pest control company in two offices, its week planned. Takes a minute once.</source>
        <translation>Una empresa de control de plagas con dos oficinas y su semana planificada. Tarda un minuto, una sola vez.</translation>
    </message>
    <message>
        <source>A plan sends somebody else</source>
        <translation>Un plan envía a otra persona</translation>
    </message>
    <message>
        <source>A postal code says where this is on the map.</source>
        <translation>Un código postal dice dónde está en el mapa.</translation>
    </message>
    <message>
        <source>A price that was zero left no line; what it adds is not counted.</source>
        <translation>Un precio que era cero no dejó línea; lo que agrega no se cuenta.</translation>
    </message>
    <message>
        <source>A promise of a person needs the person; choose a technician.</source>
        <translation>Una promesa de persona necesita a la persona; elija un técnico.</translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation>una promesa a {name}</translation>
    </message>
    <message>
        <source>a question {days} overdue</source>
        <translation>una pregunta con {days} de atraso</translation>
    </message>
    <message>
        <source>A question, an offer, a call</source>
        <translation>Una pregunta, una oferta, una llamada</translation>
    </message>
    <message>
        <source>A retired client stays with all that was written, and can be brought back.</source>
        <translation>Un cliente dado de baja se queda con todo lo anotado y se puede reactivar.</translation>
    </message>
    <message>
        <source>A road is one way to serve the visit: send somebody else, wait for the usual technician, work overtime, or leave it out with a credit. Each says what it costs more than the plan as it is.</source>
        <translation>Una opción es una manera de hacer la visita: enviar a otra persona, esperar al técnico habitual, trabajar horas extra u omitirla con un crédito. Cada una dice cuánto más cuesta que el plan actual.</translation>
    </message>
    <message>
        <source>A rule begins with FREQ=, such as FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>Una regla empieza con FREQ=, por ejemplo FREQ=WEEKLY;BYDAY=TU,FR.</translation>
    </message>
    <message>
        <source>a rule of the client leaves no way</source>
        <translation>una regla del cliente no deja posibilidad</translation>
    </message>
    <message>
        <source>A rule, not a price</source>
        <translation>Una regla, no un precio</translation>
    </message>
    <message>
        <source>A schedule on PostgreSQL needs one more package; install it with: pip install &quot;familiar-scheduler[postgresql]&quot;.</source>
        <translation>Una agenda en PostgreSQL necesita un paquete más; instálelo con: pip install &quot;familiar-scheduler[postgresql]&quot;.</translation>
    </message>
    <message>
        <source>a second stranger</source>
        <translation>un segundo desconocido</translation>
    </message>
    <message>
        <source>A server learns which part of the town you look at, but nothing of your clients. What it sent is kept on this computer for as long as it allows, and this setting belongs to this computer alone.</source>
        <translation>Un servidor se entera de qué parte de la ciudad mira usted, pero de nada sobre sus clientes. Lo que envió se guarda en esta computadora mientras lo permita, y este ajuste vale solo para esta computadora.</translation>
    </message>
    <message>
        <source>A service is a kind of work: how long it takes, what a visit costs, and which skills it needs. Agreements choose one; a list of agreements brings its own.</source>
        <translation>Un servicio es un tipo de trabajo: cuánto dura, cuánto cuesta una visita y qué habilidades requiere. Cada contrato elige uno; una lista de contratos trae los suyos.</translation>
    </message>
    <message>
        <source>a seventh stranger</source>
        <translation>un séptimo desconocido</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>Una base de datos compartida</translation>
    </message>
    <message>
        <source>A shift of {what} ends before it begins; set its hours.</source>
        <translation>Un turno de {what} termina antes de empezar; indique sus horas.</translation>
    </message>
    <message>
        <source>A site is &amp;closed…</source>
        <translation>Un sitio está &amp;cerrado…</translation>
    </message>
    <message>
        <source>A site is closed</source>
        <translation>Un sitio está cerrado</translation>
    </message>
    <message>
        <source>A site is closed…</source>
        <translation>Un sitio está cerrado…</translation>
    </message>
    <message>
        <source>a site of {name}</source>
        <translation>un sitio de {name}</translation>
    </message>
    <message>
        <source>a sixth stranger</source>
        <translation>un sexto desconocido</translation>
    </message>
    <message>
        <source>A skill stands here twice; keep one.</source>
        <translation>Una habilidad aparece dos veces; deje una sola.</translation>
    </message>
    <message>
        <source>A speed of {speed_kmh} km/h cannot be driven; use 1 to 150.</source>
        <translation>No se puede viajar a {speed_kmh} km/h; use de 1 a 150.</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>un desconocido</translation>
    </message>
    <message>
        <source>A stranger to the client</source>
        <translation>Un desconocido para el cliente</translation>
    </message>
    <message>
        <source>A subject is one line; take the line break out.</source>
        <translation>El asunto es una sola línea; quite el salto de línea.</translation>
    </message>
    <message>
        <source>a tenth stranger</source>
        <translation>un décimo desconocido</translation>
    </message>
    <message>
        <source>a third stranger</source>
        <translation>un tercer desconocido</translation>
    </message>
    <message>
        <source>A value of “{table}” cannot be kept by the database ({told}), so nothing was copied; please report this.</source>
        <translation>La base de datos no puede guardar un valor de «{table}» ({told}), así que no se copió nada; por favor, infórmelo.</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>una visita</translation>
    </message>
    <message>
        <source>A wage is above zero; enter what an hour costs.</source>
        <translation>Un salario es mayor que cero; escriba lo que cuesta una hora.</translation>
    </message>
    <message>
        <source>A web server (WebDAV)</source>
        <translation>Un servidor web (WebDAV)</translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation>Un comentario, si lo desea</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>a year: {parts}</source>
        <translation>al año: {parts}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About Familiar</source>
        <translation>Acerca de Familiar</translation>
    </message>
    <message>
        <source>about {chance}</source>
        <translation>alrededor de {chance}</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}, and against what is essential to {names}: a manager decides</source>
        <translation>Por encima de los {amount} de un coordinador, y contra lo esencial para {names}: decide un gerente</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}: a manager decides</source>
        <translation>Por encima de los {amount} de un coordinador: decide un gerente</translation>
    </message>
    <message>
        <source>above normal, {low} to {high}</source>
        <translation>por encima de lo normal, {low} a {high}</translation>
    </message>
    <message>
        <source>Above what a dispatcher decides</source>
        <translation>Por encima de lo que decide un coordinador</translation>
    </message>
    <message>
        <source>Above {amount} a manager decides.</source>
        <translation>Por encima de {amount} decide un gerente.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Absence {absence_id} is {technician}&apos;s; take it out and record another.</source>
        <translation>La ausencia {absence_id} es de {technician}; quítela y registre otra.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Absences and closed sites</source>
        <translation>Ausencias y sitios cerrados</translation>
    </message>
    <message>
        <source>Absences from {first} to {last}</source>
        <translation>Ausencias del {first} al {last}</translation>
    </message>
    <message>
        <source>Absences to look at</source>
        <translation>Ausencias por revisar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>Agregar respaldo</translation>
    </message>
    <message>
        <source>Add a client first: there is nobody to visit.</source>
        <translation>Agregue primero un cliente: no hay a quién visitar.</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Agregar una queja</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Agregar un sitio</translation>
    </message>
    <message>
        <source>Add a skill or licence</source>
        <translation>Agregar habilidad o licencia</translation>
    </message>
    <message>
        <source>Add a technician first: nobody could make a visit.</source>
        <translation>Agregue primero un técnico: nadie podría hacer una visita.</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Agregar contrato</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>Add technician</source>
        <translation>Agregar técnico</translation>
    </message>
    <message>
        <source>Add technicians</source>
        <translation>Agregar técnicos</translation>
    </message>
    <message>
        <source>Add who comes, or who is not to come</source>
        <translation>Agregar quién viene o quién no debe venir</translation>
    </message>
    <message>
        <source>Add who does the visits: hours, skills and where the day begins.</source>
        <translation>Agregue a quienes hacen las visitas: horario, habilidades y dónde empieza el día.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>Added a visit to {name}</source>
        <translation>Se agregó una visita a {name}</translation>
    </message>
    <message>
        <source>Added a visit to {name}, due {due}</source>
        <translation>Se agregó una visita a {name}, prevista para el {due}</translation>
    </message>
    <message>
        <source>added, without a place yet</source>
        <translation>agregada, aún sin lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Address or file (.ics)</source>
        <translation>Dirección o archivo (.ics)</translation>
    </message>
    <message>
        <source>Address or folder of the tiles</source>
        <translation>Dirección o carpeta de los mosaicos</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>Dirección para suscribirse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After its last day a licence opens no door; the plan knows.</source>
        <translation>Pasado su último día, una licencia no abre ninguna puerta; el plan lo sabe.</translation>
    </message>
    <message>
        <source>Against what is essential to {names}: a manager decides</source>
        <translation>Contra lo esencial para {names}: decide un gerente</translation>
    </message>
    <message>
        <source>Agree the same with all of them…</source>
        <translation>Acordar lo mismo con todos…</translation>
    </message>
    <message>
        <source>Agree the same with {number} clients</source>
        <translation>Acordar lo mismo con {number} clientes</translation>
    </message>
    <message>
        <source>Agreed on {service} with {clients} clients</source>
        <translation>Se acordó {service} con {clients} clientes</translation>
    </message>
    <message>
        <source>Agreed with {clients}.</source>
        <translation>Acordado con {clients}.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Agreements renewed</source>
        <translation>Contratos renovados</translation>
    </message>
    <message>
        <source>Agreements that began in the period with somebody who was a client before, renewals left out, of all that began</source>
        <translation>Contratos que empezaron en el período con quien ya era cliente, sin renovaciones, de todos los que empezaron</translation>
    </message>
    <message>
        <source>Agreements that ended in the period and were followed within 30 days by another of the same service, of all that ended</source>
        <translation>Contratos que terminaron en el período y a los que siguió en 30 días otro del mismo servicio, de todos los que terminaron</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>All from here on</source>
        <translation>Todas de aquí en adelante</translation>
    </message>
    <message>
        <source>All from here on that nobody changed by hand</source>
        <translation>Todas de aquí en adelante que nadie cambió a mano</translation>
    </message>
    <message>
        <source>All of this schedule is copied into a new file: clients, plans, promises, calendars, the whole history.</source>
        <translation>Toda esta agenda se copia en un archivo nuevo: clientes, planes, promesas, calendarios, todo el historial.</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Todas las oficinas</translation>
    </message>
    <message>
        <source>all open</source>
        <translation>todo flexible</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todo servicio</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Todo lo que se muestra</translation>
    </message>
    <message>
        <source>All {clients}</source>
        <translation>Todos: {clients}</translation>
    </message>
    <message>
        <source>All {technicians}</source>
        <translation>Todos: {technicians}</translation>
    </message>
    <message>
        <source>Along with</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>an absence of {name}</source>
        <translation>una ausencia de {name}</translation>
    </message>
    <message>
        <source>An address for {name}</source>
        <translation>Una dirección para {name}</translation>
    </message>
    <message>
        <source>an agreement of {name}</source>
        <translation>un contrato de {name}</translation>
    </message>
    <message>
        <source>An appointment scheduler that keeps the same technician at each client’s door. It is made with the parts below, each under its own licence.</source>
        <translation>Una agenda de visitas que mantiene al mismo técnico en la puerta de cada cliente. Está hecha con los componentes de abajo, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>an eighth stranger</source>
        <translation>un octavo desconocido</translation>
    </message>
    <message>
        <source>an eleventh stranger</source>
        <translation>un undécimo desconocido</translation>
    </message>
    <message>
        <source>An email address has an @ and no blanks.</source>
        <translation>Un correo electrónico lleva @ y no lleva espacios.</translation>
    </message>
    <message>
        <source>An example with invented names.</source>
        <translation>Un ejemplo con nombres inventados.</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>una importación</translation>
    </message>
    <message>
        <source>an open question of {name}</source>
        <translation>una pregunta abierta de {name}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>and {number}</source>
        <translation>y {number}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>Another better plan was looked for since; look at that one.</source>
        <translation>Desde entonces se buscó otro plan mejor; vea ese.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Another day with {name}:</source>
        <translation>Otro día con {name}:</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Otra duración</translation>
    </message>
    <message>
        <source>Another program is moving a schedule to {target}; wait until that has ended.</source>
        <translation>Otro programa está moviendo una agenda a {target}; espere a que termine.</translation>
    </message>
    <message>
        <source>Another program is writing to {target}; try again in a moment.</source>
        <translation>Otro programa está escribiendo en {target}; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another secret address</source>
        <translation>Otra dirección secreta</translation>
    </message>
    <message>
        <source>Another secret address…</source>
        <translation>Otra dirección secreta…</translation>
    </message>
    <message>
        <source>another wage</source>
        <translation>otro salario</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder una pregunta</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>responder hasta el {day}</translation>
    </message>
    <message>
        <source>Answered a question of {name}</source>
        <translation>Se respondió una pregunta de {name}</translation>
    </message>
    <message>
        <source>answered {day}: {answer}</source>
        <translation>respondida el {day}: {answer}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation>Llegada desde</translation>
    </message>
    <message>
        <source>Arrival window</source>
        <translation>Franja de llegada</translation>
    </message>
    <message>
        <source>Arrives from</source>
        <translation>Llega desde</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Como imagen (PNG)…</translation>
    </message>
    <message>
        <source>As a table (XLSX, CSV)</source>
        <translation>Como tabla (XLSX, CSV)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As in calendars: FREQ=WEEKLY;BYDAY=TU,FR</source>
        <translation>Como en los calendarios: FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>as in {then}</source>
        <translation>igual que {then}</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>As the client reads it</source>
        <translation>Como lo lee el cliente</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask what matters</source>
        <translation>Preguntar qué importa</translation>
    </message>
    <message>
        <source>Ask, and write down the answer in their words. Nobody can guess it.</source>
        <translation>Pregunte y anote la respuesta con sus palabras. Nadie puede adivinarla.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Preguntó</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>requerida</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Preguntado el {day}</translation>
    </message>
    <message>
        <source>Asked {day} by {name}</source>
        <translation>Preguntado el {day} por {name}</translation>
    </message>
    <message>
        <source>asked {day} by {name}</source>
        <translation>preguntado el {day} por {name}</translation>
    </message>
    <message>
        <source>Asked {name} what matters</source>
        <translation>Se preguntó a {name} qué le importa</translation>
    </message>
    <message>
        <source>At clients</source>
        <translation>Con clientes</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>At risk in {currency}: what could be lost, why, and what to do next</source>
        <translation>En riesgo en {currency}: qué se podría perder, por qué y qué hacer ahora</translation>
    </message>
    <message>
        <source>At risk: what could be lost, why, and what to do next</source>
        <translation>En riesgo: qué se podría perder, por qué y qué hacer ahora</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabaja</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Away and closed</source>
        <translation>Ausentes y cerrados</translation>
    </message>
    <message>
        <source>Away next</source>
        <translation>Próxima ausencia</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ausencia…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Back after all</source>
        <translation>Sí está disponible</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>De vuelta a casa</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Volver al tablero (Esc)</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Volver al valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>Back to the defaults of this table</source>
        <translation>Volver a lo predeterminado de esta tabla</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>Volver a {page}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>Backup {number}</source>
        <translation>Respaldo {number}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, primero la más reciente</translation>
    </message>
    <message>
        <source>Backups, tried from the top</source>
        <translation>Respaldos, se prueban de arriba abajo</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>because the person changes</source>
        <translation>porque cambia la persona</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <source>before: {coming}</source>
        <translation>antes: {coming}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>antes: {value}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Beside the other visits there is no room left for {names}; choose another road there.</source>
        <translation>Junto a las demás visitas no queda lugar para {names}; elija allí otra opción.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>better than {then} by {amount}</source>
        <translation>mejor que {then} por {amount}</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Book a joint visit</source>
        <translation>Agendar visita conjunta</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Agendar visita</translation>
    </message>
    <message>
        <source>Book a visit… (Ctrl+B)</source>
        <translation>Agendar visita… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Booked {name} on {day} with {technician}</source>
        <translation>Se agendó a {name} el {day} con {technician}</translation>
    </message>
    <message>
        <source>Both answered on {what}; the answer of {name} stays.</source>
        <translation>Ambos tienen respuesta sobre: {what}; queda la respuesta de {name}.</translation>
    </message>
    <message>
        <source>Both are one client now: {name}.</source>
        <translation>Ahora ambos son un solo cliente: {name}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Break earliest</source>
        <translation>Pausa, lo más temprano</translation>
    </message>
    <message>
        <source>Break latest</source>
        <translation>Pausa, lo más tarde</translation>
    </message>
    <message>
        <source>Break minutes</source>
        <translation>Minutos de pausa</translation>
    </message>
    <message>
        <source>Break paid</source>
        <translation>Pausa pagada</translation>
    </message>
    <message>
        <source>Break {span}</source>
        <translation>Pausa {span}</translation>
    </message>
    <message>
        <source>Break, {minutes}</source>
        <translation>Pausa, {minutes}</translation>
    </message>
    <message>
        <source>Brief for whoever comes</source>
        <translation>Ficha para quien venga</translation>
    </message>
    <message>
        <source>Brief for {name}</source>
        <translation>Ficha para {name}</translation>
    </message>
    <message>
        <source>Briefs of a day</source>
        <translation>Fichas de un día</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Bring back the text that came with the program</source>
        <translation>Restaurar el texto que venía con el programa</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>Cargue la lista que tiene</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>Se reactivó a {name}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By a familiar face</source>
        <translation>Con una cara conocida</translation>
    </message>
    <message>
        <source>By a stranger</source>
        <translation>Con un desconocido</translation>
    </message>
    <message>
        <source>By an own rule</source>
        <translation>Con regla propia</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>by history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>by postal code</source>
        <translation>por código postal</translation>
    </message>
    <message>
        <source>by the past visits</source>
        <translation>según las visitas pasadas</translation>
    </message>
    <message>
        <source>By the technician’s own calendar</source>
        <translation>Según el calendario propio del técnico</translation>
    </message>
    <message>
        <source>By the usual technician</source>
        <translation>Con el técnico habitual</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>calendar server</source>
        <translation>servidor de calendarios</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Calendars and clients hear nothing of this plan until it is confirmed. These visits are not made by the person the client knows:</source>
        <translation>Los calendarios y los clientes no se enteran de este plan hasta que se confirme. Estas visitas no las hace la persona que el cliente conoce:</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>Call since</source>
        <translation>Llamar desde</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>llamar</translation>
    </message>
    <message>
        <source>Call this contact first</source>
        <translation>Llamar primero a este contacto</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Revisita</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ya llamé</translation>
    </message>
    <message>
        <source>called first</source>
        <translation>se llama primero</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Llamadas y mensajes</translation>
    </message>
    <message>
        <source>Calls, messages and moves, for each visit made. Normal is what the months of the year before the period say: from the lower quartile less 1.5 times the distance between the quartiles to the upper one and as much more</source>
        <translation>Llamadas, mensajes y cambios por cada visita realizada. Lo normal es lo que dicen los meses del año anterior al período: del cuartil inferior menos una vez y media la distancia entre cuartiles al superior más otro tanto</translation>
    </message>
    <message>
        <source>Came by recommendation</source>
        <translation>Llegaron por recomendación</translation>
    </message>
    <message>
        <source>Came for others</source>
        <translation>Fue por otros</translation>
    </message>
    <message>
        <source>Came on the day</source>
        <translation>Llegó en el día</translation>
    </message>
    <message>
        <source>Came within the window</source>
        <translation>Llegó dentro de la franja</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>can be left empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Can it be kept?</source>
        <translation>¿Se puede cumplir?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la visita</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Cancelaciones</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Cancelled by the client, this time</source>
        <translation>Cancelada por el cliente, esta vez</translation>
    </message>
    <message>
        <source>Cancelled by the client…</source>
        <translation>Cancelada por el cliente…</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>No se puede</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>Todavía no se puede usar</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>no puede venir</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Chance of the same face (COC)</source>
        <translation>Probabilidad de la misma cara (COC)</translation>
    </message>
    <message>
        <source>Chance that two of a client&apos;s visits in the period had the same technician; weighted by visits over clients with at least two</source>
        <translation>Probabilidad de que dos visitas de un cliente en el período tuvieran el mismo técnico; ponderada por visitas, con clientes que tienen al menos dos</translation>
    </message>
    <message>
        <source>chance {value}</source>
        <translation>probabilidad {value}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change a price, and here you see what it would have made of the decisions of the last 31 days, before you save it.</source>
        <translation>Cambie un precio y aquí verá qué habría hecho con las decisiones de los últimos 31 días, antes de guardarlo.</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Cambiar fechas</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>Cambiar fechas…</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Cambiar la ubicación…</translation>
    </message>
    <message>
        <source>Change who recommended us</source>
        <translation>Cambiar quién nos recomendó</translation>
    </message>
    <message>
        <source>Change {change_set_id} was already taken back.</source>
        <translation>El cambio {change_set_id} ya se había deshecho.</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>cambio {number}</translation>
    </message>
    <message>
        <source>Change: {name}, {facts}</source>
        <translation>Cambiar: {name}, {facts}</translation>
    </message>
    <message>
        <source>Changed an absence of {name}</source>
        <translation>Se cambió una ausencia de {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name}</source>
        <translation>Se cambió un contrato de {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on</source>
        <translation>Se cambió un contrato de {name} desde el {day}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on, but for visits edited by hand</source>
        <translation>Se cambió un contrato de {name} desde el {day}, salvo las visitas editadas a mano</translation>
    </message>
    <message>
        <source>Changed the client {name}</source>
        <translation>Se cambió el cliente {name}</translation>
    </message>
    <message>
        <source>Changed the closed days of {name}</source>
        <translation>Se cambiaron los días cerrados de {name}</translation>
    </message>
    <message>
        <source>Changed the length of the visit to {name}</source>
        <translation>Se cambió la duración de la visita a {name}</translation>
    </message>
    <message>
        <source>Changed the office {name}</source>
        <translation>Se cambió la oficina {name}</translation>
    </message>
    <message>
        <source>Changed the prices: version {version}</source>
        <translation>Se cambiaron los precios: versión {version}</translation>
    </message>
    <message>
        <source>Changed the service {name}</source>
        <translation>Se cambió el servicio {name}</translation>
    </message>
    <message>
        <source>Changed the site {site} of {name}</source>
        <translation>Se cambió el sitio {site} de {name}</translation>
    </message>
    <message>
        <source>Changed the technician {name}</source>
        <translation>Se cambió el técnico {name}</translation>
    </message>
    <message>
        <source>Changed the visit of {day} to {name}</source>
        <translation>Se cambió la visita del {day} a {name}</translation>
    </message>
    <message>
        <source>Changed the words of notices</source>
        <translation>Se cambiaron los textos de los avisos</translation>
    </message>
    <message>
        <source>Changed what the calendar of {name} says</source>
        <translation>Se cambió lo que dice el calendario de {name}</translation>
    </message>
    <message>
        <source>Changed who recommended us to {name}</source>
        <translation>Se cambió quién nos recomendó a {name}</translation>
    </message>
    <message>
        <source>Changed {contact}, a contact of {name}</source>
        <translation>Se cambió {contact}, un contacto de {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>más barata</translation>
    </message>
    <message>
        <source>Cheapest driving</source>
        <translation>Viaje más barato</translation>
    </message>
    <message>
        <source>Checking the plan and saving it</source>
        <translation>Comprobando el plan y guardándolo</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup that can be read.</source>
        <translation>Elija una copia de seguridad que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Elegir un calendario</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Choose a technician to see what the calendar shows.</source>
        <translation>Elija un técnico para ver lo que muestra el calendario.</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Elija primero una visita.</translation>
    </message>
    <message>
        <source>Choose a visit first: briefs go with the route that it is in.</source>
        <translation>Elija primero una visita: las fichas van con la ruta en la que está.</translation>
    </message>
    <message>
        <source>Choose a visit to see who comes, why it matters and what it costs.</source>
        <translation>Elija una visita para ver quién viene, por qué importa y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Choose for at least one question how much it matters.</source>
        <translation>Elija en al menos una pregunta cuánto importa.</translation>
    </message>
    <message>
        <source>Choose how much it matters, or these words are not kept.</source>
        <translation>Elija cuánto importa, o estas palabras no se guardan.</translation>
    </message>
    <message>
        <source>Choose one office to see one technician.</source>
        <translation>Elija una oficina para ver a un solo técnico.</translation>
    </message>
    <message>
        <source>Choose the client whose site is closed.</source>
        <translation>Elija el cliente cuyo sitio está cerrado.</translation>
    </message>
    <message>
        <source>Choose the column for {fields}.</source>
        <translation>Elija la columna para {fields}.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>Choose the folder in which the calendars are to be.</source>
        <translation>Elija la carpeta en la que deben estar los calendarios.</translation>
    </message>
    <message>
        <source>Choose the folder of the tiles</source>
        <translation>Elegir la carpeta de los mosaicos</translation>
    </message>
    <message>
        <source>Choose the other record to see what moves.</source>
        <translation>Elija el otro registro para ver qué se traslada.</translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation>Elija el otro registro.</translation>
    </message>
    <message>
        <source>Choose tiles</source>
        <translation>Elegir indicadores</translation>
    </message>
    <message>
        <source>Choose usual technicians…</source>
        <translation>Elegir técnicos habituales…</translation>
    </message>
    <message>
        <source>Choose what is shown (Ctrl+F)</source>
        <translation>Elegir qué se muestra (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose what was done to see what it changed.</source>
        <translation>Elija lo que se hizo para ver qué cambió.</translation>
    </message>
    <message>
        <source>Choose who came.</source>
        <translation>Elija quién vino.</translation>
    </message>
    <message>
        <source>Choose who comes along.</source>
        <translation>Elija quién acompaña.</translation>
    </message>
    <message>
        <source>Choose who hands clients over.</source>
        <translation>Elija quién traspasa clientes.</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>Elija quién está ausente.</translation>
    </message>
    <message>
        <source>Choose who is on the phone; the places that suit appear here.</source>
        <translation>Elija quién está al teléfono; aquí aparecen los lugares que convienen.</translation>
    </message>
    <message>
        <source>Choose who leaves and the last day. For each client you see who could take over, why, what it costs, and a visit at which both come.</source>
        <translation>Elija quién se va y su último día. Para cada cliente verá quién podría hacerse cargo, por qué, cuánto cuesta y una visita a la que vienen ambos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chose usual technicians for {clients} clients</source>
        <translation>Se eligieron técnicos habituales para {clients} clientes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Click an absence to change it; draw over days to record one.</source>
        <translation>Haga clic en una ausencia para cambiarla; arrastre sobre los días para registrar una.</translation>
    </message>
    <message>
        <source>Click on the map, or write latitude and longitude as 40.71460, -73.99020.</source>
        <translation>Haga clic en el mapa, o escriba latitud y longitud como 40.71460, -73.99020.</translation>
    </message>
    <message>
        <source>Click to see the week alone (A)</source>
        <translation>Clic para ver solo la semana (A)</translation>
    </message>
    <message>
        <source>Click to see these routes alone</source>
        <translation>Clic para ver solo estas rutas</translation>
    </message>
    <message>
        <source>Click where it is between the places that are known (the dots), or paste latitude and longitude: map services copy them on a right click. With tiles, which the settings name, the map shows streets.</source>
        <translation>Haga clic donde está, entre las ubicaciones conocidas (los puntos), o pegue latitud y longitud: los servicios de mapas las copian con un clic derecho. Con mosaicos, que se indican en los ajustes, el mapa muestra las calles.</translation>
    </message>
    <message>
        <source>Click where it is. Pull the map to move it, turn the wheel to come nearer.</source>
        <translation>Haga clic donde está. Arrastre el mapa para moverlo, gire la rueda para acercarse.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>cliente desde el {day}</translation>
    </message>
    <message>
        <source>Client until</source>
        <translation>Cliente hasta</translation>
    </message>
    <message>
        <source>Client value of those for whom a decision of the period kept the person</source>
        <translation>Valor de los clientes a quienes una decisión del período les conservó la persona</translation>
    </message>
    <message>
        <source>Client value of those who cancelled in the period, at the prices they paid</source>
        <translation>Valor de los clientes que cancelaron en el período, a los precios que pagaban</translation>
    </message>
    <message>
        <source>Client, contact, address, phone, technician or work number</source>
        <translation>Cliente, contacto, dirección, teléfono, técnico o número de trabajo</translation>
    </message>
    <message>
        <source>Client, technician, reason or number</source>
        <translation>Cliente, técnico, motivo o número</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Clients and who could go</source>
        <translation>Clientes y quién podría ir</translation>
    </message>
    <message>
        <source>Clients and who would be usual</source>
        <translation>Clientes y quién sería habitual</translation>
    </message>
    <message>
        <source>Clients kept so</source>
        <translation>Clientes conservados así</translation>
    </message>
    <message>
        <source>Clients lost</source>
        <translation>Clientes perdidos</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>Clientes de {name}</translation>
    </message>
    <message>
        <source>Clients to hand over</source>
        <translation>Clientes por traspasar</translation>
    </message>
    <message>
        <source>Clients who came in the period because another client recommended us, of all who came</source>
        <translation>Clientes que llegaron en el período porque otro cliente nos recomendó, de todos los que llegaron</translation>
    </message>
    <message>
        <source>Clients who cancelled in the period, of all who were clients when it began or came in it</source>
        <translation>Clientes que cancelaron en el período, de todos los que eran clientes al empezar o llegaron en él</translation>
    </message>
    <message>
        <source>Clients who count on them</source>
        <translation>Clientes que dependen de esta persona</translation>
    </message>
    <message>
        <source>clients who see one person alone</source>
        <translation>clientes que ven a una sola persona</translation>
    </message>
    <message>
        <source>Clients whose usual technician this is, declared or by history</source>
        <translation>Clientes de quienes es el técnico habitual, declarado o según el historial</translation>
    </message>
    <message>
        <source>Clients whose visit moves have to be told anew.</source>
        <translation>A los clientes cuya visita se mueve hay que avisarles de nuevo.</translation>
    </message>
    <message>
        <source>clients worth {worth} a year</source>
        <translation>clientes por {worth} al año</translation>
    </message>
    <message>
        <source>clients {amount}</source>
        <translation>clientes {amount}</translation>
    </message>
    <message>
        <source>Clients, technicians, prices</source>
        <translation>Clientes, técnicos, precios</translation>
    </message>
    <message>
        <source>Clients, those who depend on one person first</source>
        <translation>Clientes, primero los que dependen de una sola persona</translation>
    </message>
    <message>
        <source>client’s name</source>
        <translation>nombre del cliente</translation>
    </message>
    <message>
        <source>Client’s page</source>
        <translation>Página del cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Cerrar el historial (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Closed…</source>
        <translation>Cerrado…</translation>
    </message>
    <message>
        <source>Closure {closure_id} is {client}&apos;s; take it out and record another.</source>
        <translation>El cierre {closure_id} es de {client}; quítelo y registre otro.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Columna para {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Come all the same</source>
        <translation>Venir de todos modos</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Acompaña</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>acompaña</translation>
    </message>
    <message>
        <source>Comes along, {price}</source>
        <translation>Acompaña, {price}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compared with the cheapest other road, both without what losing the client costs: no assumption is in this figure.</source>
        <translation>Comparada con la más barata de las demás opciones, ambas sin lo que cuesta perder al cliente: esta cifra no contiene ningún supuesto.</translation>
    </message>
    <message>
        <source>Comparing table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>Comparando la tabla {number} de {tables}: {rows} de {all} filas…</translation>
    </message>
    <message>
        <source>Compiling the search, once</source>
        <translation>Preparando la búsqueda, una sola vez</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Se quejó</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>se quejó</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Complaints made in the period, for each 100 visits made</source>
        <translation>Quejas del período por cada 100 visitas realizadas</translation>
    </message>
    <message>
        <source>Complaints per 100 visits</source>
        <translation>Quejas por 100 visitas</translation>
    </message>
    <message>
        <source>Complaints that are not settled</source>
        <translation>Quejas sin resolver</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm all {number}</source>
        <translation>Confirmar los {number}</translation>
    </message>
    <message>
        <source>Confirm as</source>
        <translation>Confirmar como</translation>
    </message>
    <message>
        <source>Confirm as manager</source>
        <translation>Confirmar como gerente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>Confirmed plan {version} of {office}</source>
        <translation>Se confirmó el plan {version} de {office}</translation>
    </message>
    <message>
        <source>confirmed to the client</source>
        <translation>confirmada al cliente</translation>
    </message>
    <message>
        <source>Confirmed to {name} who comes, and when</source>
        <translation>Se confirmó a {name} quién viene y cuándo</translation>
    </message>
    <message>
        <source>confirmed, so {value} of it</source>
        <translation>confirmada, por eso el {value}</translation>
    </message>
    <message>
        <source>Confirmed. The plan is version {version} now.</source>
        <translation>Confirmado. El plan es ahora la versión {version}.</translation>
    </message>
    <message>
        <source>Confirmed: {title}.</source>
        <translation>Confirmado: {title}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Contacts and sites</source>
        <translation>Contactos y sitios</translation>
    </message>
    <message>
        <source>Contacts per visit</source>
        <translation>Contactos por visita</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Continuity of care (COC) {coc}: 1 when the same technician always comes, 0 when every visit is by another one.</source>
        <translation>Continuidad de la atención (COC) {coc}: 1 cuando viene siempre el mismo técnico, 0 cuando cada visita la hace otro.</translation>
    </message>
    <message>
        <source>Coordinates need both a latitude and a longitude, or neither.</source>
        <translation>Las coordenadas necesitan latitud y longitud, o ninguna.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the visit number</source>
        <translation>Copiar el número de visita</translation>
    </message>
    <message>
        <source>Copy the visit numbers</source>
        <translation>Copiar los números de visita</translation>
    </message>
    <message>
        <source>Copying table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>Copiando la tabla {number} de {tables}: {rows} de {all} filas…</translation>
    </message>
    <message>
        <source>Correct the text, and here you see how it reads.</source>
        <translation>Corrija el texto y aquí verá cómo se lee.</translation>
    </message>
    <message>
        <source>Correct the value of “{meaning}” to see what the change does.</source>
        <translation>Corrija el valor de “{meaning}” para ver qué hace el cambio.</translation>
    </message>
    <message>
        <source>Cost of doing a visit again</source>
        <translation>Costo de repetir una visita</translation>
    </message>
    <message>
        <source>Could be lost</source>
        <translation>En juego</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Covered for longer</source>
        <translation>Cubierto por más tiempo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>CSV or Excel, as it is: Familiar finds the columns, shows what it understood, and changes nothing before you say so. Drop the file here, or choose it.</source>
        <translation>CSV o Excel, tal como está: Familiar encuentra las columnas, muestra lo que entendió y no cambia nada hasta que usted lo diga. Suelte el archivo aquí o elíjalo.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>Día omitido</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Days after which a visit counts half for how well a technician knows a client</source>
        <translation>Días tras los cuales una visita cuenta la mitad para lo bien que un técnico conoce a un cliente</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Días futuros</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Días pasados</translation>
    </message>
    <message>
        <source>Days from a client&apos;s question to its answer, on average over those answered in the period</source>
        <translation>Días desde la pregunta de un cliente hasta su respuesta, en promedio de las respondidas en el período</translation>
    </message>
    <message>
        <source>Days from the first notice sent to the beginning of the visit, on average over substitutions with a notice sent before they began</source>
        <translation>Días desde el primer aviso enviado hasta el inicio de la visita, en promedio de las sustituciones con aviso enviado antes de empezar</translation>
    </message>
    <message>
        <source>Days of this technician alone</source>
        <translation>Solo los días de este técnico</translation>
    </message>
    <message>
        <source>Days on the map</source>
        <translation>Días en el mapa</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>Días usados</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>dddd d</source>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Dearer by itself, cheapest because other roads risk losing the client.</source>
        <translation>Por sí sola es más cara; resulta la más barata porque las otras opciones arriesgan perder al cliente.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decided about {name}</source>
        <translation>Se decidió sobre {name}</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Al decidir</translation>
    </message>
    <message>
        <source>Decided by one person.</source>
        <translation>Lo decidió una sola persona.</translation>
    </message>
    <message>
        <source>decided so</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decision {decision_id} does not wait any more; it is {state}.</source>
        <translation>La decisión {decision_id} ya no espera; está {state}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decisions and notices</source>
        <translation>Decisiones y avisos</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>predeterminado {value}</translation>
    </message>
    <message>
        <source>Delete there what was sent</source>
        <translation>Borrar allí lo que se envió</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s last 12 visits up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>Técnicos distintos en las últimas 12 visitas de cada cliente hasta el fin del período, de los clientes visitados en él; ponderado por esas visitas</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s visits of the 12 months up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>Técnicos distintos en las visitas de cada cliente de los 12 meses hasta el fin del período, de los clientes visitados en él; ponderado por esas visitas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Does it matter to you at what time of day we come?</source>
        <translation>¿Le importa a qué hora del día venimos?</translation>
    </message>
    <message>
        <source>Does it matter to you that the same person comes?</source>
        <translation>¿Le importa que venga la misma persona?</translation>
    </message>
    <message>
        <source>Does it matter to you that we come on the same day?</source>
        <translation>¿Le importa que vengamos el mismo día?</translation>
    </message>
    <message>
        <source>Does not have the skill {skill}, which is needed here.</source>
        <translation>No tiene la habilidad {skill}, que aquí se necesita.</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>no vence</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no trabaja</translation>
    </message>
    <message>
        <source>does not work here then</source>
        <translation>ya no trabaja aquí entonces</translation>
    </message>
    <message>
        <source>doing it again: {value}</source>
        <translation>repetirla: {value}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Realizada según el plan</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Lo último que se hizo</translation>
    </message>
    <message>
        <source>Done the first time</source>
        <translation>Bien a la primera</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Realizada…</translation>
    </message>
    <message>
        <source>Door to door, as in real traffic</source>
        <translation>De puerta a puerta, con tráfico real</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>draft of plan {version}</source>
        <translation>borrador del plan {version}</translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation>Borrador del plan</translation>
    </message>
    <message>
        <source>Drafted a notice to {name}</source>
        <translation>Se redactó un aviso a {name}</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>drives, hours and visits left out</source>
        <translation>viajes, horas y visitas omitidas</translation>
    </message>
    <message>
        <source>Driving and hours</source>
        <translation>Viajes y horas</translation>
    </message>
    <message>
        <source>Driving speed</source>
        <translation>Velocidad de viaje</translation>
    </message>
    <message>
        <source>Driving speed, km/h</source>
        <translation>Velocidad de viaje, km/h</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>prevista el {day}</translation>
    </message>
    <message>
        <source>Due {day}, {planned}.</source>
        <translation>Prevista el {day}, {planned}.</translation>
    </message>
    <message>
        <source>Due {day}{move}.</source>
        <translation>Prevista el {day}{move}.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Each day away from the due day</source>
        <translation>Cada día de diferencia con la fecha prevista</translation>
    </message>
    <message>
        <source>Each minute that service starts late</source>
        <translation>Cada minuto que el servicio empieza tarde</translation>
    </message>
    <message>
        <source>Each technician needs a calendar of his own on the server; give them one by one.</source>
        <translation>Cada técnico necesita un calendario propio en el servidor; indíquelos uno por uno.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <translation>Editar {service}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Empty: any time</source>
        <translation>Vacío: cualquier hora</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End a promise</source>
        <translation>Terminar una promesa</translation>
    </message>
    <message>
        <source>End minute</source>
        <translation>Minuto final</translation>
    </message>
    <message>
        <source>End this promise</source>
        <translation>Terminar esta promesa</translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation>Terminar: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Ended a promise to {name}</source>
        <translation>Se terminó una promesa a {name}</translation>
    </message>
    <message>
        <source>Enter a name, a phone number or an email address.</source>
        <translation>Escriba un nombre, un teléfono o un correo electrónico.</translation>
    </message>
    <message>
        <source>Enter a wage</source>
        <translation>Escribir un salario</translation>
    </message>
    <message>
        <source>Enter a wage…</source>
        <translation>Escribir un salario…</translation>
    </message>
    <message>
        <source>Enter the address; it looks like {example}.</source>
        <translation>Escriba la dirección; es como {example}.</translation>
    </message>
    <message>
        <source>Enter the street, the postal code or the city.</source>
        <translation>Escriba la calle, el código postal o la ciudad.</translation>
    </message>
    <message>
        <source>Enter what an hour costs.</source>
        <translation>Escriba lo que cuesta una hora.</translation>
    </message>
    <message>
        <source>Entered a wage for all who had none ({technicians})</source>
        <translation>Se escribió un salario para quienes no tenían ({technicians})</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>esencial</translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation>Cada 2 meses</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>Cada 4 semanas</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>cada cliente</translation>
    </message>
    <message>
        <source>Every client of {office} has an agreement already.</source>
        <translation>Todos los clientes de {office} ya tienen contrato.</translation>
    </message>
    <message>
        <source>Every client of {office} with visits in these weeks has a usual technician.</source>
        <translation>Todos los clientes de {office} con visitas en estas semanas tienen técnico habitual.</translation>
    </message>
    <message>
        <source>Every client with a usual technician has somebody else who could go.</source>
        <translation>Cada cliente con técnico habitual tiene a alguien más que podría ir.</translation>
    </message>
    <message>
        <source>every free day is too close to another visit</source>
        <translation>todos los días libres están demasiado cerca de otra visita</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Cada medio año</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>every place would cost more than it is worth</source>
        <translation>cualquier lugar costaría más de lo que vale</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Every technician gets a calendar of their own; add technicians first.</source>
        <translation>Cada técnico recibe un calendario propio; agregue primero a los técnicos.</translation>
    </message>
    <message>
        <source>Every technician of {office} has a wage by now.</source>
        <translation>Todos los técnicos de {office} ya tienen salario.</translation>
    </message>
    <message>
        <source>Every visit has a place</source>
        <translation>Todas las visitas tienen lugar</translation>
    </message>
    <message>
        <source>Every way to come costs more than the visit is worth this time.</source>
        <translation>Esta vez, cualquier manera de venir cuesta más de lo que vale la visita.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>cada {number} días</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>cada {number} meses</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>cada {number} semanas</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>cada {number} años</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>cada {weekday}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everybody keeps their person; nothing but times changes.</source>
        <translation>Todos conservan a su persona; solo cambian las horas.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything in this list is here already.</source>
        <translation>Todo lo de esta lista ya está aquí.</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the file {file} now.</source>
        <translation>Todo está copiado y comparado ({rows}); ahora trabaja en el archivo {file}.</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the shared database now. The file {file} is as it was.</source>
        <translation>Todo está copiado y comparado ({rows}); ahora trabaja en la base de datos compartida. El archivo {file} está como estaba.</translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other is retired; searching and importing find {name}.</source>
        <translation>Todo lo del otro registro pasa a {name}. El otro se da de baja; al buscar e importar se encuentra {name}.</translation>
    </message>
    <message>
        <source>Everything whoever comes must know: the brief with access, notes, open questions and promises. Whoever sees the phone sees it too.</source>
        <translation>Todo lo que debe saber quien venga: la ficha con acceso, notas, preguntas abiertas y promesas. Quien ve el teléfono también lo ve.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Extra chance that a stranger loses you the client</source>
        <translation>Probabilidad adicional de que un desconocido le haga perder al cliente</translation>
    </message>
    <message>
        <source>Extra chance that the work of somebody who does not know the site must be done again</source>
        <translation>Probabilidad adicional de tener que repetir el trabajo de quien no conoce el sitio</translation>
    </message>
    <message>
        <source>Extra technicians</source>
        <translation>Técnicos adicionales</translation>
    </message>
    <message>
        <source>Faces in 12 months</source>
        <translation>Caras en 12 meses</translation>
    </message>
    <message>
        <source>Faces in 12 visits</source>
        <translation>Caras en 12 visitas</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallas</translation>
    </message>
    <message>
        <source>Failing, first {ago}: {error}</source>
        <translation>Falla desde {ago}: {error}</translation>
    </message>
    <message>
        <source>Fairness by technician</source>
        <translation>Equidad por técnico</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>desaparece</translation>
    </message>
    <message>
        <source>Familiar can read a calendar that the technician keeps, and asks whether the times in it are absences. Only the times are read, never what they are about.</source>
        <translation>Familiar puede leer un calendario que lleva el técnico y pregunta si las horas que contiene son ausencias. Solo se leen las horas, nunca de qué tratan.</translation>
    </message>
    <message>
        <source>Familiar ended unexpectedly {moment}. Everything that was saved is in the schedule.</source>
        <translation>Familiar terminó de forma inesperada {moment}. Todo lo que se guardó está en la agenda.</translation>
    </message>
    <message>
        <source>Familiar has a fault that keeps it from reading this calendar; please report it, with the log.</source>
        <translation>Familiar tiene una falla que le impide leer este calendario; infórmela, con el registro.</translation>
    </message>
    <message>
        <source>Familiar was ended from outside {moment}. Everything that was saved is in the schedule.</source>
        <translation>Familiar se cerró desde fuera {moment}. Todo lo que se guardó está en la agenda.</translation>
    </message>
    <message>
        <source>Familiar {version}</source>
        <translation>Familiar {version}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Fetched from here</source>
        <translation>Se obtiene de aquí</translation>
    </message>
    <message>
        <source>Fetched {ago}.</source>
        <translation>Obtenido {ago}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Cifras por mes</translation>
    </message>
    <message>
        <source>Figures by technician</source>
        <translation>Cifras por técnico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, {number} chosen</source>
        <translation>Filtro, {number} elegidos</translation>
    </message>
    <message>
        <source>Find a better plan…</source>
        <translation>Buscar un plan mejor…</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Find usual technicians</source>
        <translation>Buscar técnicos habituales</translation>
    </message>
    <message>
        <source>Find what was done</source>
        <translation>Buscar lo que se hizo</translation>
    </message>
    <message>
        <source>Finding the visits that are due</source>
        <translation>Buscando las visitas que tocan</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First agreement</source>
        <translation>Primer contrato</translation>
    </message>
    <message>
        <source>First assignment</source>
        <translation>Primera asignación</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>First visits are spread over the working days, neighbours on the same day. Whatever is different for a client is changed on its page.</source>
        <translation>Las primeras visitas se reparten en los días laborables, los vecinos el mismo día. Lo que sea distinto para un cliente se cambia en su página.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation>Carpeta para los calendarios</translation>
    </message>
    <message>
        <source>Folder for the feeds</source>
        <translation>Carpeta para los calendarios</translation>
    </message>
    <message>
        <source>for all {visits}</source>
        <translation>para las {visits}</translation>
    </message>
    <message>
        <source>For every client who has no agreement</source>
        <translation>Para cada cliente que no tiene contrato</translation>
    </message>
    <message>
        <source>for others</source>
        <translation>para otros</translation>
    </message>
    <message>
        <source>For public holidays and phone numbers</source>
        <translation>Para los días feriados y los números de teléfono</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Solo para la oficina</translation>
    </message>
    <message>
        <source>for the visit</source>
        <translation>para la visita</translation>
    </message>
    <message>
        <source>for their own clients</source>
        <translation>para sus propios clientes</translation>
    </message>
    <message>
        <source>For this visit alone. The times of the day that follow are worked out anew.</source>
        <translation>Solo para esta visita. Las horas siguientes del día se calculan de nuevo.</translation>
    </message>
    <message>
        <source>For whoever comes next: keys, dogs, what to look at</source>
        <translation>Para quien venga después: llaves, perros, en qué fijarse</translation>
    </message>
    <message>
        <source>for {made}</source>
        <translation>para {made}</translation>
    </message>
    <message>
        <source>for {made}; {visits} change otherwise</source>
        <translation>para {made}; por lo demás cambian {visits}</translation>
    </message>
    <message>
        <source>foreseen</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>Former clients and technicians</source>
        <translation>Clientes y técnicos anteriores</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Encontrado en la guía</translation>
    </message>
    <message>
        <source>Free again at</source>
        <translation>Disponible de nuevo a las</translation>
    </message>
    <message>
        <source>free again at {time}, {day}</source>
        <translation>disponible de nuevo a las {time}, {day}</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Fresh visits that make a technician familiar to 63 percent (1 - 1/e)</source>
        <translation>Visitas recientes que hacen que un técnico sea conocido al 63 por ciento (1 - 1/e)</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>De otro archivo…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>From the oldest to the last visit: {who}</source>
        <translation>De la visita más antigua a la última: {who}</translation>
    </message>
    <message>
        <source>From the visit of</source>
        <translation>Desde la visita del</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>full brief</source>
        <translation>ficha completa</translation>
    </message>
    <message>
        <source>Give a client an agreement first: no visit falls due.</source>
        <translation>Dé primero un contrato al cliente: no hay ninguna visita prevista.</translation>
    </message>
    <message>
        <source>Give a promise</source>
        <translation>Dar una promesa</translation>
    </message>
    <message>
        <source>Give both ends of the window, or neither.</source>
        <translation>Indique ambos extremos de la franja, o ninguno.</translation>
    </message>
    <message>
        <source>Give both times, such as 8:00.</source>
        <translation>Indique ambas horas, por ejemplo 8:00.</translation>
    </message>
    <message>
        <source>Give the address of the calendar, or choose its file.</source>
        <translation>Indique la dirección del calendario o elija su archivo.</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Give the day by which the client is answered, or none.</source>
        <translation>Indique el día hasta el que se responde al cliente, o ninguno.</translation>
    </message>
    <message>
        <source>Give the day of the first visit, as 24 Nov 2026.</source>
        <translation>Indique el día de la primera visita, como 24 nov 2026.</translation>
    </message>
    <message>
        <source>Give the day on which somebody asked, as 24 Nov 2026.</source>
        <translation>Indique el día en que alguien preguntó, como 24 nov 2026.</translation>
    </message>
    <message>
        <source>Give the day, as 24 Nov 2026.</source>
        <translation>Indique el día, como 24 nov 2026.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Indique el día.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Indique el primer y el último día.</translation>
    </message>
    <message>
        <source>Give the first day of the weeks, today or later.</source>
        <translation>Indique el primer día de las semanas, hoy o después.</translation>
    </message>
    <message>
        <source>Give the first day that suits.</source>
        <translation>Indique el primer día que conviene.</translation>
    </message>
    <message>
        <source>Give the first day without visits, as 24 Nov 2026.</source>
        <translation>Indique el primer día sin visitas, como 24 nov 2026.</translation>
    </message>
    <message>
        <source>Give the last day that suits, or leave it empty.</source>
        <translation>Indique el último día que conviene, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Give the last day, such as 18 Dec 2026.</source>
        <translation>Indique el último día, por ejemplo 18 dic 2026.</translation>
    </message>
    <message>
        <source>Give the time, such as {time}.</source>
        <translation>Indique la hora, por ejemplo {time}.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dada el</translation>
    </message>
    <message>
        <source>given {day} by {name}</source>
        <translation>dada el {day} por {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Ir al tablero</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Ir a los clientes</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Ir a hoy (T)</translation>
    </message>
    <message>
        <source>goes instead</source>
        <translation>va en su lugar</translation>
    </message>
    <message>
        <source>Goes instead, {price}</source>
        <translation>Va en su lugar, {price}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Google: the calendar’s settings, “Secret address in iCal format”. Outlook and iCloud: publish or share the calendar, and copy its link.</source>
        <translation>Google: en la configuración del calendario, “Dirección secreta en formato iCal”. Outlook e iCloud: publique o comparta el calendario y copie su enlace.</translation>
    </message>
    <message>
        <source>Ground of the map</source>
        <translation>Fondo del mapa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide — Familiar</source>
        <translation>Guía — Familiar</translation>
    </message>
    <message>
        <source>Hand over their clients…</source>
        <translation>Traspasar sus clientes…</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>hands the client over</source>
        <translation>traspasa el cliente</translation>
    </message>
    <message>
        <source>Has already: {visits}.</source>
        <translation>Ya tiene: {visits}.</translation>
    </message>
    <message>
        <source>Has been there before, but is no backup chosen by you</source>
        <translation>Ya estuvo allí, pero no es un respaldo elegido por usted</translation>
    </message>
    <message>
        <source>has been there: {percent} familiar</source>
        <translation>ya estuvo allí: lo conoce al {percent}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ya no trabaja aquí</translation>
    </message>
    <message>
        <source>has never been there, or long ago</source>
        <translation>nunca estuvo allí, o hace mucho</translation>
    </message>
    <message>
        <source>Has no place</source>
        <translation>No tiene lugar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the brief</source>
        <translation>Ocultar la ficha</translation>
    </message>
    <message>
        <source>Hide these steps; the File menu shows them again</source>
        <translation>Ocultar estos pasos; el menú Archivo los vuelve a mostrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>Holiday policy</source>
        <translation>Días feriados</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How familiar they are with the client; from {share} on no stranger</source>
        <translation>Cuánto conoce al cliente; desde {share} ya no es un desconocido</translation>
    </message>
    <message>
        <source>How it is done, the same whoever comes</source>
        <translation>Cómo se hace, igual venga quien venga</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Cómo se resolvió</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>How many more end an agreement within 90 days when their usual person came on another day or outside the window than when he came as promised. The stroke is what the price above comes to, beside what such a client is worth.</source>
        <translation>Cuántos más terminan un contrato en 90 días cuando su técnico habitual vino otro día o fuera de la franja que cuando vino según lo prometido. La raya es lo que resulta del precio de arriba, junto al valor de un cliente así.</translation>
    </message>
    <message>
        <source>How many of a client&apos;s last visits are looked at for strangers</source>
        <translation>Cuántas de las últimas visitas de un cliente se revisan en busca de desconocidos</translation>
    </message>
    <message>
        <source>How much does the price matter to you?</source>
        <translation>¿Cuánto le importa el precio?</translation>
    </message>
    <message>
        <source>How much it matters to this client who comes</source>
        <translation>Cuánto le importa a este cliente quién viene</translation>
    </message>
    <message>
        <source>How much it matters: {what}</source>
        <translation>Cuánto importa: {what}</translation>
    </message>
    <message>
        <source>How much less money is worth when it comes a year later</source>
        <translation>Cuánto menos vale el dinero cuando llega un año después</translation>
    </message>
    <message>
        <source>How much notice do you want before anything changes?</source>
        <translation>¿Con cuánta anticipación quiere que le avisemos de un cambio?</translation>
    </message>
    <message>
        <source>How much the person matters to them: {what}</source>
        <translation>Cuánto les importa la persona: {what}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How phones reach your calendar server</source>
        <translation>Cómo llegan los teléfonos a su servidor de calendarios</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>Cómo se muestran los días</translation>
    </message>
    <message>
        <source>How the point on the map came to be known</source>
        <translation>Cómo se supo el punto en el mapa</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>How unevenly work is shared: the standard deviation between technicians of their minutes at clients on a day out, by the mean of all; 0 means that all work alike</source>
        <translation>Qué tan desigual es el reparto del trabajo: la desviación estándar entre técnicos de sus minutos con clientes por día de salida, dividida por el promedio de todos; 0 significa que todos trabajan por igual</translation>
    </message>
    <message>
        <source>I decide as</source>
        <translation>Decido como</translation>
    </message>
    <message>
        <source>I will be the one who comes.</source>
        <translation>Yo seré quien venga.</translation>
    </message>
    <message>
        <source>If you send it to whoever looks after Familiar, it can be mended. It names nobody.</source>
        <translation>Si lo envía a quien se ocupa de Familiar, se puede corregir. No nombra a nadie.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>Importar visitas pasadas</translation>
    </message>
    <message>
        <source>Import the list you have, as CSV or Excel, or add the first client by hand.</source>
        <translation>Importe la lista que tiene, como CSV o Excel, o agregue a mano el primer cliente.</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>Importar {number}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>Se importó una lista</translation>
    </message>
    <message>
        <source>Imported agreements</source>
        <translation>Se importaron contratos</translation>
    </message>
    <message>
        <source>Imported clients</source>
        <translation>Se importaron clientes</translation>
    </message>
    <message>
        <source>Imported past visits</source>
        <translation>Se importaron visitas pasadas</translation>
    </message>
    <message>
        <source>Imported technicians</source>
        <translation>Se importaron técnicos</translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation>Importado: {parts}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>in each other’s way</source>
        <translation>se estorban entre sí</translation>
    </message>
    <message>
        <source>in every row: every 2 weeks</source>
        <translation>en cada fila: cada 2 semanas</translation>
    </message>
    <message>
        <source>in every row: every month</source>
        <translation>en cada fila: cada mes</translation>
    </message>
    <message>
        <source>in every row: every quarter</source>
        <translation>en cada fila: cada trimestre</translation>
    </message>
    <message>
        <source>in every row: every week</source>
        <translation>en cada fila: cada semana</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Con las palabras del cliente</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>con sus palabras</translation>
    </message>
    <message>
        <source>In their words: {what}</source>
        <translation>Con sus palabras: {what}</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>In {currency}</source>
        <translation>En {currency}</translation>
    </message>
    <message>
        <source>in {file}</source>
        <translation>en {file}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Insertar: {what}</translation>
    </message>
    <message>
        <source>instead of {usual}, who had left</source>
        <translation>en lugar de {usual}, que ya no trabajaba aquí</translation>
    </message>
    <message>
        <source>instead of {usual}, who had no room</source>
        <translation>en lugar de {usual}, que no tenía cupo</translation>
    </message>
    <message>
        <source>instead of {usual}, who was planned to come</source>
        <translation>en lugar de {usual}, que estaba planificado</translation>
    </message>
    <message>
        <source>instead of {usual}, who was {kind}</source>
        <translation>en lugar de {usual} ({kind})</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by hand</source>
        <translation>en lugar de {usual}: elegido a mano</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by {name}</source>
        <translation>en lugar de {usual}: lo eligió {name}</translation>
    </message>
    <message>
        <source>instead of {usual}: decided by {name}</source>
        <translation>en lugar de {usual}: lo decidió {name}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Is licence</source>
        <translation>Es licencia</translation>
    </message>
    <message>
        <source>Is main</source>
        <translation>Es principal</translation>
    </message>
    <message>
        <source>is not to come</source>
        <translation>no debe venir</translation>
    </message>
    <message>
        <source>Is not to come here</source>
        <translation>No debe venir aquí</translation>
    </message>
    <message>
        <source>Is not to come to this client.</source>
        <translation>No debe ir con este cliente.</translation>
    </message>
    <message>
        <source>It can be kept. To know:</source>
        <translation>Se puede cumplir. Conviene saber:</translation>
    </message>
    <message>
        <source>It cannot be on {day}.</source>
        <translation>No puede ser el {day}.</translation>
    </message>
    <message>
        <source>it costs more than the {limit} a dispatcher decides alone</source>
        <translation>cuesta más que los {limit} que un coordinador decide solo</translation>
    </message>
    <message>
        <source>It costs nothing more</source>
        <translation>No cuesta nada más</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>Esto cuesta {amount}.</translation>
    </message>
    <message>
        <source>It could be all the same, at {time}: {price}</source>
        <translation>Podría ser de todos modos, a las {time}: {price}</translation>
    </message>
    <message>
        <source>It could be, at {time}: {price}</source>
        <translation>Podría ser a las {time}: {price}</translation>
    </message>
    <message>
        <source>It holds from today on. Who came before stays in the history.</source>
        <translation>Vale desde hoy. Quien venía antes queda en el historial.</translation>
    </message>
    <message>
        <source>it is a day off for {technician}</source>
        <translation>es día libre de {technician}</translation>
    </message>
    <message>
        <source>it is a joint visit, and stays with the visit that it belongs to</source>
        <translation>es una visita conjunta y se queda con la visita a la que pertenece</translation>
    </message>
    <message>
        <source>It is entered for {names}, who have none; each can get another on their own page.</source>
        <translation>Se escribe para {names}, que no tienen; cada uno puede recibir otro en su propia página.</translation>
    </message>
    <message>
        <source>it is pinned where it does not fit</source>
        <translation>está fijada donde no cabe</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever has it reads this calendar: give it to {name} alone. An address made before does not work any more.</source>
        <translation>Se muestra solo ahora. Quien la tenga lee este calendario: désela solo a {name}. Una dirección creada antes ya no funciona.</translation>
    </message>
    <message>
        <source>it is too late for it on {day}</source>
        <translation>ya es demasiado tarde el {day}</translation>
    </message>
    <message>
        <source>It saves {amount}.</source>
        <translation>Esto ahorra {amount}.</translation>
    </message>
    <message>
        <source>It stays, since not all could be deleted there: {why}</source>
        <translation>Se conserva, ya que allí no se pudo borrar todo: {why}</translation>
    </message>
    <message>
        <source>It waits because {reasons}.</source>
        <translation>Espera porque {reasons}.</translation>
    </message>
    <message>
        <source>It waits for a manager already.</source>
        <translation>Ya espera al gerente.</translation>
    </message>
    <message>
        <source>It was made by an older version and is brought to this one.</source>
        <translation>La hizo una versión anterior y se actualiza a esta.</translation>
    </message>
    <message>
        <source>it would be outside the promised window</source>
        <translation>quedaría fuera de la franja prometida</translation>
    </message>
    <message>
        <source>it would be outside {technician}’s hours</source>
        <translation>quedaría fuera del horario de {technician}</translation>
    </message>
    <message>
        <source>it would bring the client one technician too many</source>
        <translation>al cliente le vendría un técnico de más</translation>
    </message>
    <message>
        <source>it would take overtime that is not allowed</source>
        <translation>requeriría horas extra que no se permiten</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Its move waits for a manager</source>
        <translation>Su cambio espera al gerente</translation>
    </message>
    <message>
        <source>Its place is known by postal code only</source>
        <translation>Su ubicación se conoce solo por código postal</translation>
    </message>
    <message>
        <source>Its place is taken by another visit; choose another road.</source>
        <translation>Su lugar lo ocupa otra visita; elija otra opción.</translation>
    </message>
    <message>
        <source>J</source>
        <translation>C</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ingresó el</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Visita conjunta</translation>
    </message>
    <message>
        <source>Joint visit with {name}</source>
        <translation>Visita conjunta con {name}</translation>
    </message>
    <message>
        <source>Joint visit, but nobody makes the visit now</source>
        <translation>Visita conjunta, pero ahora nadie hace la visita</translation>
    </message>
    <message>
        <source>joint visits {amount}</source>
        <translation>visitas conjuntas {amount}</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Keep every day</source>
        <translation>Mismo día</translation>
    </message>
    <message>
        <source>Keep every person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Keep the schedule in</source>
        <translation>Guardar la agenda en</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Conservar la visita</translation>
    </message>
    <message>
        <source>Keeping people</source>
        <translation>Conservar a la persona</translation>
    </message>
    <message>
        <source>Keeping people and losing them</source>
        <translation>Conservar a la persona y perderla</translation>
    </message>
    <message>
        <source>Keeping people cost {paid}; clients kept so are worth {kept}</source>
        <translation>Conservar a la persona costó {paid}; los clientes así conservados valen {kept}</translation>
    </message>
    <message>
        <source>Keeping the person</source>
        <translation>Conservar a la persona</translation>
    </message>
    <message>
        <source>Keeps the person planned.</source>
        <translation>Conserva a la persona planificada.</translation>
    </message>
    <message>
        <source>Keeps the person promised.</source>
        <translation>Conserva a la persona prometida.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, nowhere else.</source>
        <translation>Se guarda en el almacén de claves de esta computadora, en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Kept: 14 days of use, three updates and five restores. Those made by hand stay until you remove them.</source>
        <translation>Se conservan: 14 días de uso, tres actualizaciones y cinco restauraciones. Las hechas a mano se quedan hasta que usted las quite.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Conoce</translation>
    </message>
    <message>
        <source>knows the client to {value}</source>
        <translation>conoce al cliente al {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last day with these clients</source>
        <translation>Último día con estos clientes</translation>
    </message>
    <message>
        <source>Last month’s decisions</source>
        <translation>Decisiones del último mes</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Últimas visitas</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Late from {time} on; the visit under way goes on.</source>
        <translation>Se retrasa desde las {time}; la visita en curso sigue.</translation>
    </message>
    <message>
        <source>Lately {strangers}.</source>
        <translation>Últimamente {strangers}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Meses posteriores</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitud y longitud</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>learned (n = {visits})</source>
        <translation>aprendido (n = {visits})</translation>
    </message>
    <message>
        <source>learned from your history</source>
        <translation>aprendido de su historial</translation>
    </message>
    <message>
        <source>Learning the place</source>
        <translation>Conocer el lugar</translation>
    </message>
    <message>
        <source>learning the place</source>
        <translation>conocer el lugar</translation>
    </message>
    <message>
        <source>Least money today</source>
        <translation>Menor gasto hoy</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>Salida de casa</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Leaves: not here any more from {day} on.</source>
        <translation>Se va: ya no está aquí desde el {day}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>se fue el {day}</translation>
    </message>
    <message>
        <source>Left open, the one who came most is taken as the usual one.</source>
        <translation>Si queda en blanco, el que más vino se toma como habitual.</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>Omitida esta vez</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length…</source>
        <translation>Duración…</translation>
    </message>
    <message>
        <source>Let backups get to know clients</source>
        <translation>Que los respaldos conozcan a clientes</translation>
    </message>
    <message>
        <source>Let them come along</source>
        <translation>Que acompañe</translation>
    </message>
    <message>
        <source>Let {name} come earlier.</source>
        <translation>Que {name} venga antes.</translation>
    </message>
    <message>
        <source>Let {name} come in overtime.</source>
        <translation>Que {name} venga en horas extra.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be exported; there are {names}.</source>
        <translation>No se pueden exportar listas de {word}; hay {names}.</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be imported; there are {names}.</source>
        <translation>No se pueden importar listas de {word}; hay {names}.</translation>
    </message>
    <message>
        <source>Load and fairness</source>
        <translation>Carga y equidad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Looking for roads…</source>
        <translation>Buscando opciones…</translation>
    </message>
    <message>
        <source>Looking for roads… {visits} so far</source>
        <translation>Buscando opciones… {visits} hasta ahora</translation>
    </message>
    <message>
        <source>Looking for successors</source>
        <translation>Buscando sucesores</translation>
    </message>
    <message>
        <source>Looking for the best successor of each client</source>
        <translation>Buscando el mejor sucesor de cada cliente</translation>
    </message>
    <message>
        <source>Looking for the places that suit…</source>
        <translation>Buscando los lugares que convienen…</translation>
    </message>
    <message>
        <source>Looking for visits at which a backup could get to know a client</source>
        <translation>Buscando visitas en las que un respaldo pueda conocer a un cliente</translation>
    </message>
    <message>
        <source>Looking for visits to which the new ones could come along</source>
        <translation>Buscando visitas a las que los nuevos puedan acompañar</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Revisándola…</translation>
    </message>
    <message>
        <source>Looking through the whole list…</source>
        <translation>Revisando toda la lista…</translation>
    </message>
    <message>
        <source>Looking whether everything can be copied there…</source>
        <translation>Revisando si todo se puede copiar allí…</translation>
    </message>
    <message>
        <source>Losing a client</source>
        <translation>Perder un cliente</translation>
    </message>
    <message>
        <source>Losing the client</source>
        <translation>Perder al cliente</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almuerzo</translation>
    </message>
    <message>
        <source>lunch between</source>
        <translation>almuerzo entre</translation>
    </message>
    <message>
        <source>lunch has no room between these times.</source>
        <translation>el almuerzo no cabe entre estas horas.</translation>
    </message>
    <message>
        <source>lunch until</source>
        <translation>almuerzo hasta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Made {made} of {of} in the last 12 months ({share}).</source>
        <translation>Hizo {made} de {of} en los últimos 12 meses ({share}).</translation>
    </message>
    <message>
        <source>Mail files (*{ending})</source>
        <translation>Archivos de correo (*{ending})</translation>
    </message>
    <message>
        <source>Mail the briefs of…</source>
        <translation>Enviar por correo las fichas de…</translation>
    </message>
    <message>
        <source>Mail the briefs…</source>
        <translation>Enviar fichas por correo…</translation>
    </message>
    <message>
        <source>Main office</source>
        <translation>Oficina principal</translation>
    </message>
    <message>
        <source>main site</source>
        <translation>sitio principal</translation>
    </message>
    <message>
        <source>Make a secret address…</source>
        <translation>Crear dirección secreta…</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Make them usual</source>
        <translation>Hacerlos habituales</translation>
    </message>
    <message>
        <source>Make this the main site</source>
        <translation>Hacerlo sitio principal</translation>
    </message>
    <message>
        <source>Make this the usual technician from today on</source>
        <translation>Hacerlo técnico habitual desde hoy</translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation>Creando la empresa de ejemplo…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map: click where the place is</source>
        <translation>Mapa: haga clic donde está la ubicación</translation>
    </message>
    <message>
        <source>Map: {routes} routes with {visits}, {left} without a place</source>
        <translation>Mapa: {routes} rutas con {visits}, {left} sin lugar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May move by</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>May move by, days</source>
        <translation>Margen, días</translation>
    </message>
    <message>
        <source>may move {days}</source>
        <translation>margen de {days}</translation>
    </message>
    <message>
        <source>mean {visits}</source>
        <translation>promedio: {visits}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge with another client</source>
        <translation>Unir con otro cliente</translation>
    </message>
    <message>
        <source>Merge with another client…</source>
        <translation>Unir con otro cliente…</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>unido con {name}</translation>
    </message>
    <message>
        <source>Merged {gone_name} into {name}</source>
        <translation>Se unió {gone_name} con {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes</source>
        <translation>Minutos de viaje, de todos los minutos pagados</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes of the routes of the period up to today</source>
        <translation>Minutos de viaje, de todos los minutos pagados de las rutas del período hasta hoy</translation>
    </message>
    <message>
        <source>Minutes of overtime, of all paid minutes of the routes of the period up to today</source>
        <translation>Minutos de horas extra, de todos los minutos pagados de las rutas del período hasta hoy</translation>
    </message>
    <message>
        <source>Minutes of the visits that were made</source>
        <translation>Minutos de las visitas realizadas</translation>
    </message>
    <message>
        <source>Minutes that somebody who has never been at a site loses in finding his way</source>
        <translation>Minutos que pierde en orientarse quien nunca estuvo en un sitio</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>Missed visits and credits</source>
        <translation>Visitas no realizadas y créditos</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>No realizada…</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Monday’s hours for every working day</source>
        <translation>El horario del lunes para cada día laborable</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>Mes o año</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>more in these weeks than the cheapest driving; {faces} faces a client instead of {before} · {some} of {all}</source>
        <translation>más en estas semanas que con el viaje más barato; {faces} caras por cliente en lugar de {before} · {some} de {all}</translation>
    </message>
    <message>
        <source>Most frequent technician (UPC)</source>
        <translation>Técnico más frecuente (UPC)</translation>
    </message>
    <message>
        <source>Most minutes of overtime a technician may be given on a day</source>
        <translation>Máximo de minutos extra que se le puede dar a un técnico en un día</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move it to a day nearby</source>
        <translation>Moverla a un día cercano</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>Mover a un archivo</translation>
    </message>
    <message>
        <source>Move to a shared database</source>
        <translation>Mover a una base de datos compartida</translation>
    </message>
    <message>
        <source>Move with a reason</source>
        <translation>Mover con un motivo</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>Mover con las teclas de flecha</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Moved day</source>
        <translation>Día cambiado</translation>
    </message>
    <message>
        <source>Moved day and moved time are multiplied by this once a visit was confirmed</source>
        <translation>El cambio de día y de hora se multiplica por esto una vez confirmada la visita</translation>
    </message>
    <message>
        <source>Moved day and time</source>
        <translation>Día y hora cambiados</translation>
    </message>
    <message>
        <source>Moved time</source>
        <translation>Hora cambiada</translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <translation>Se movió a {name}</translation>
    </message>
    <message>
        <source>Moved {name} to {day} with {technician}</source>
        <translation>Se movió a {name} al {day} con {technician}</translation>
    </message>
    <message>
        <source>Moved, told late or come late</source>
        <translation>Cambiada, avisada tarde o con retraso</translation>
    </message>
    <message>
        <source>Moves and pins</source>
        <translation>Cambios y fijaciones</translation>
    </message>
    <message>
        <source>moves {visits}</source>
        <translation>mueve {visits}</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Name, number, address, phone…</source>
        <translation>Nombre, número, dirección, teléfono…</translation>
    </message>
    <message>
        <source>Name, time zone, currency and working week; then people and clients.</source>
        <translation>Nombre, zona horaria, moneda y semana laboral; después personas y clientes.</translation>
    </message>
    <message>
        <source>needed: choose one</source>
        <translation>necesaria: elija una</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nunca preguntado</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>Never asked about: {subjects}.</source>
        <translation>Nunca se preguntó sobre: {subjects}.</translation>
    </message>
    <message>
        <source>Never asked what matters</source>
        <translation>Nunca se preguntó qué importa</translation>
    </message>
    <message>
        <source>never asked what matters</source>
        <translation>nunca se preguntó qué importa</translation>
    </message>
    <message>
        <source>Never pays against the cheapest.</source>
        <translation>Nunca conviene frente a la más barata.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>New agreement with {name}</source>
        <translation>Contrato nuevo con {name}</translation>
    </message>
    <message>
        <source>New agreements and visits are for the main site unless another is chosen.</source>
        <translation>Los contratos y visitas nuevos son para el sitio principal, salvo que se elija otro.</translation>
    </message>
    <message>
        <source>New agreements begin with this time and price; those there are keep theirs.</source>
        <translation>Los contratos nuevos empiezan con este tiempo y precio; los que ya hay conservan los suyos.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>New client {name}</source>
        <translation>Cliente nuevo: {name}</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Queja nueva</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>New office {name}</source>
        <translation>Oficina nueva: {name}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Servicio nuevo</translation>
    </message>
    <message>
        <source>New service {name}</source>
        <translation>Servicio nuevo: {name}</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Sitio nuevo</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>Técnico nuevo</translation>
    </message>
    <message>
        <source>New technician {name}</source>
        <translation>Técnico nuevo: {name}</translation>
    </message>
    <message>
        <source>New usual technician</source>
        <translation>Nuevo técnico habitual</translation>
    </message>
    <message>
        <source>new: {terms}</source>
        <translation>nueva: {terms}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next technician (→)</source>
        <translation>Técnico siguiente (→)</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Próximas visitas</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>próxima: {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No absences</source>
        <translation>Sin ausencias</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Todavía sin dirección.</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>No better plan was found; this one stands.</source>
        <translation>No se encontró un plan mejor; este se mantiene.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>No client has them as usual technician or backup yet.</source>
        <translation>Ningún cliente lo tiene todavía como técnico habitual ni como respaldo.</translation>
    </message>
    <message>
        <source>No client has “{text}” in the name, number, address or phone.</source>
        <translation>Ningún cliente tiene “{text}” en el nombre, número, dirección o teléfono.</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one to hand over.</source>
        <translation>No hay ningún cliente elegido; elija al menos uno para traspasar.</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one.</source>
        <translation>No hay ningún cliente elegido; elija al menos uno.</translation>
    </message>
    <message>
        <source>No client is like that</source>
        <translation>Ningún cliente es así</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>No decision of this time has a price; no value was kept or lost</source>
        <translation>Ninguna decisión de este tiempo tiene precio; no se conservó ni se perdió ningún valor</translation>
    </message>
    <message>
        <source>No decision of this time kept somebody’s person</source>
        <translation>Ninguna decisión de este tiempo le conservó a alguien su persona</translation>
    </message>
    <message>
        <source>No decision was confirmed in the last 31 days to try the change on.</source>
        <translation>No se confirmó ninguna decisión en los últimos 31 días con la que probar el cambio.</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>sin destino</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>Todavía sin destino.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencia</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Todavía no hay calendarios</translation>
    </message>
    <message>
        <source>No licence ends within {days} days.</source>
        <translation>Ninguna licencia vence en {days} días.</translation>
    </message>
    <message>
        <source>No longer in the calendar, but an absence here.</source>
        <translation>Ya no está en el calendario, pero aquí es una ausencia.</translation>
    </message>
    <message>
        <source>No mail program opens here: save the mail</source>
        <translation>No se abre ningún programa de correo: guarde el correo</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>Todavía no hay oficina</translation>
    </message>
    <message>
        <source>No place is known of their address: no visit can be planned</source>
        <translation>No se conoce la ubicación de su dirección: no se puede planificar ninguna visita</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>aún sin lugar</translation>
    </message>
    <message>
        <source>No plan is a draft any more; calendars tell it as it is.</source>
        <translation>Ningún plan es ya borrador; los calendarios lo dicen tal cual.</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>aún sin plan</translation>
    </message>
    <message>
        <source>no price was shown for any of {cases}</source>
        <translation>sin precio en los {cases}</translation>
    </message>
    <message>
        <source>no price was shown for {missing} of {cases}</source>
        <translation>sin precio en {missing} de {cases}</translation>
    </message>
    <message>
        <source>no road</source>
        <translation>sin opción</translation>
    </message>
    <message>
        <source>No road is chosen; choose one for at least one visit.</source>
        <translation>No hay ninguna opción elegida; elija una para al menos una visita.</translation>
    </message>
    <message>
        <source>No road is left for this visit; below you see why. Talk to the client.</source>
        <translation>No queda ninguna opción para esta visita; abajo verá por qué. Hable con el cliente.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin cupo</translation>
    </message>
    <message>
        <source>no room left in the car</source>
        <translation>no queda espacio en el vehículo</translation>
    </message>
    <message>
        <source>no route passes between {span}</source>
        <translation>ninguna ruta pasa entre {span}</translation>
    </message>
    <message>
        <source>no route passes in the promised window</source>
        <translation>ninguna ruta pasa en la franja prometida</translation>
    </message>
    <message>
        <source>no route passes on {day} between {span}</source>
        <translation>ninguna ruta pasa el {day} entre {span}</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Todavía no hay servicios</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>Todavía sin habilidades</translation>
    </message>
    <message>
        <source>No skills yet; Edit adds them.</source>
        <translation>Todavía sin habilidades; se agregan con Editar.</translation>
    </message>
    <message>
        <source>no spell on the day yet</source>
        <translation>todavía ningún período en el día</translation>
    </message>
    <message>
        <source>no spell within the window yet</source>
        <translation>todavía ningún período dentro de la franja</translation>
    </message>
    <message>
        <source>no start is near enough to the client’s other visits</source>
        <translation>ningún inicio está lo bastante cerca de las otras visitas del cliente</translation>
    </message>
    <message>
        <source>No stranger lately</source>
        <translation>Ningún desconocido últimamente</translation>
    </message>
    <message>
        <source>No technician has all the skills that they need.</source>
        <translation>Ningún técnico tiene todas las habilidades que requieren.</translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation>Todavía no hay técnicos</translation>
    </message>
    <message>
        <source>No tiles</source>
        <translation>Sin mosaicos</translation>
    </message>
    <message>
        <source>no usual spell yet</source>
        <translation>todavía ningún período habitual</translation>
    </message>
    <message>
        <source>no usual technician</source>
        <translation>sin técnico habitual</translation>
    </message>
    <message>
        <source>No usual technician.</source>
        <translation>Sin técnico habitual.</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>Sin visita</translation>
    </message>
    <message>
        <source>no visit by a stranger yet</source>
        <translation>todavía ninguna visita de un desconocido</translation>
    </message>
    <message>
        <source>No visit fits at which both could come.</source>
        <translation>No cabe ninguna visita a la que puedan venir ambos.</translation>
    </message>
    <message>
        <source>No visit has a place on these days. Beneath the board you see why.</source>
        <translation>Ninguna visita tiene lugar en estos días. Debajo del tablero verá por qué.</translation>
    </message>
    <message>
        <source>No visit has been made yet</source>
        <translation>Todavía no se realizó ninguna visita</translation>
    </message>
    <message>
        <source>No visit in the last 12 months.</source>
        <translation>Ninguna visita en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>No visit is left from {here} on; choose an earlier one.</source>
        <translation>No queda ninguna visita desde {here}; elija una anterior.</translation>
    </message>
    <message>
        <source>No visit of theirs is planned: this books one.</source>
        <translation>No hay ninguna visita suya planificada: esto agenda una.</translation>
    </message>
    <message>
        <source>No visit of these days can be shown on the map.</source>
        <translation>Ninguna visita de estos días se puede mostrar en el mapa.</translation>
    </message>
    <message>
        <source>No visit of {days} would make a backup more familiar than now.</source>
        <translation>Ninguna visita de {days} haría a un respaldo más conocido que ahora.</translation>
    </message>
    <message>
        <source>no visit on another day yet</source>
        <translation>todavía ninguna visita en otro día</translation>
    </message>
    <message>
        <source>no visit outside the window yet</source>
        <translation>todavía ninguna visita fuera de la franja</translation>
    </message>
    <message>
        <source>No visit was made in {period}.</source>
        <translation>No se realizó ninguna visita en {period}.</translation>
    </message>
    <message>
        <source>No visit was made yet: there is nothing to learn from.</source>
        <translation>Todavía no se realizó ninguna visita: no hay de qué aprender.</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>sin visitas</translation>
    </message>
    <message>
        <source>No visits are planned for this day.</source>
        <translation>No hay visitas planificadas para este día.</translation>
    </message>
    <message>
        <source>No visits from</source>
        <translation>Sin visitas desde</translation>
    </message>
    <message>
        <source>No wage is entered: prices take nothing for the time, so visits look cheaper.</source>
        <translation>Falta el salario: los precios no cuentan el tiempo y las visitas parecen más baratas.</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>Sin horario de trabajo</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>sin horario de trabajo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Nobody asked them whether the person matters; they pay {amount} a year.</source>
        <translation>Nadie les preguntó si la persona importa; pagan {amount} al año.</translation>
    </message>
    <message>
        <source>Nobody asked them yet what matters to them</source>
        <translation>Nadie les preguntó todavía qué les importa</translation>
    </message>
    <message>
        <source>nobody can</source>
        <translation>nadie puede</translation>
    </message>
    <message>
        <source>Nobody can come to {client} from {earliest} to {until}; try another window, or other days.</source>
        <translation>Nadie puede ir con {client} de {earliest} a {until}; pruebe otra franja u otros días.</translation>
    </message>
    <message>
        <source>Nobody can come.</source>
        <translation>Nadie puede venir.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Nobody comes along</source>
        <translation>Nadie acompaña</translation>
    </message>
    <message>
        <source>Nobody comes along after all</source>
        <translation>Al final nadie acompaña</translation>
    </message>
    <message>
        <source>Nobody comes along to {name} after all</source>
        <translation>Al final nadie acompaña con {name}</translation>
    </message>
    <message>
        <source>Nobody comes along.</source>
        <translation>Nadie acompaña.</translation>
    </message>
    <message>
        <source>Nobody comes yet, and nobody is their usual technician.</source>
        <translation>Todavía no viene nadie y no hay técnico habitual.</translation>
    </message>
    <message>
        <source>Nobody comes yet. {usual} is their usual technician.</source>
        <translation>Todavía no viene nadie. El técnico habitual es {usual}.</translation>
    </message>
    <message>
        <source>nobody comes; the client is told</source>
        <translation>no viene nadie; se avisa al cliente</translation>
    </message>
    <message>
        <source>Nobody depends on anybody yet</source>
        <translation>Todavía nadie depende de nadie</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>nadie más</translation>
    </message>
    <message>
        <source>Nobody else came in these months</source>
        <translation>No vino nadie más en estos meses</translation>
    </message>
    <message>
        <source>nobody else can</source>
        <translation>nadie más puede</translation>
    </message>
    <message>
        <source>Nobody else could come on that day within all rules.</source>
        <translation>Nadie más podría venir ese día cumpliendo todas las reglas.</translation>
    </message>
    <message>
        <source>nobody else has the skill {skill}</source>
        <translation>nadie más tiene la habilidad {skill}</translation>
    </message>
    <message>
        <source>Nobody else here knows this client</source>
        <translation>Nadie más aquí conoce a este cliente</translation>
    </message>
    <message>
        <source>nobody else is moved</source>
        <translation>no se mueve a nadie más</translation>
    </message>
    <message>
        <source>Nobody else is moved.</source>
        <translation>No se mueve a nadie más.</translation>
    </message>
    <message>
        <source>Nobody else works here on that day.</source>
        <translation>Nadie más trabaja aquí ese día.</translation>
    </message>
    <message>
        <source>nobody else works here then</source>
        <translation>nadie más trabaja aquí entonces</translation>
    </message>
    <message>
        <source>Nobody ever asked what matters to them.</source>
        <translation>Nadie les preguntó nunca qué les importa.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody goes to the site {site} of {name} any more</source>
        <translation>Ya nadie va al sitio {site} de {name}</translation>
    </message>
    <message>
        <source>Nobody goes to this site any more.</source>
        <translation>Ya nadie va a este sitio.</translation>
    </message>
    <message>
        <source>Nobody goes to {name} any more</source>
        <translation>Ya nadie va a {name}</translation>
    </message>
    <message>
        <source>Nobody has asked this client yet. Nobody can guess it.</source>
        <translation>Nadie le preguntó todavía a este cliente. Nadie puede adivinarlo.</translation>
    </message>
    <message>
        <source>Nobody has been here yet.</source>
        <translation>Todavía no vino nadie aquí.</translation>
    </message>
    <message>
        <source>Nobody has been there yet.</source>
        <translation>Todavía no fue nadie allí.</translation>
    </message>
    <message>
        <source>Nobody has called or written yet.</source>
        <translation>Todavía nadie llamó ni escribió.</translation>
    </message>
    <message>
        <source>Nobody has fetched it yet.</source>
        <translation>Todavía nadie lo obtuvo.</translation>
    </message>
    <message>
        <source>nobody has the skill {skill}</source>
        <translation>nadie tiene la habilidad {skill}</translation>
    </message>
    <message>
        <source>Nobody has to be found; the client goes without.</source>
        <translation>No hay que buscar a nadie; el cliente se queda sin visita.</translation>
    </message>
    <message>
        <source>Nobody here is called like that, by name, street, contact or phone.</source>
        <translation>Nadie aquí se llama así, ni por nombre, calle, contacto o teléfono.</translation>
    </message>
    <message>
        <source>Nobody is anybody’s usual technician yet.</source>
        <translation>Todavía nadie es técnico habitual de nadie.</translation>
    </message>
    <message>
        <source>Nobody is chosen as usual; whoever came most is taken</source>
        <translation>Sin habitual elegido; se toma a quien vino más veces</translation>
    </message>
    <message>
        <source>nobody is their usual technician</source>
        <translation>no hay técnico habitual</translation>
    </message>
    <message>
        <source>nobody knows them</source>
        <translation>nadie lo conoce</translation>
    </message>
    <message>
        <source>nobody loses their person</source>
        <translation>nadie pierde a su persona</translation>
    </message>
    <message>
        <source>nobody may come here</source>
        <translation>nadie puede venir aquí</translation>
    </message>
    <message>
        <source>Nobody named a day; {face} would matter.</source>
        <translation>Nadie fijó un día; {face} sí importaría.</translation>
    </message>
    <message>
        <source>Nobody stands out: no client has a reason to leave that is known.</source>
        <translation>Nadie destaca: ningún cliente tiene un motivo conocido para irse.</translation>
    </message>
    <message>
        <source>Nobody to call yet.</source>
        <translation>Todavía no hay a quién llamar.</translation>
    </message>
    <message>
        <source>Nobody we know of</source>
        <translation>Nadie que sepamos</translation>
    </message>
    <message>
        <source>Nobody we know of.</source>
        <translation>Nadie que sepamos.</translation>
    </message>
    <message>
        <source>nobody works on {day}</source>
        <translation>nadie trabaja el {day}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>todavía nadie</translation>
    </message>
    <message>
        <source>nobody; {number} know them and cannot go</source>
        <translation>nadie; {number} lo conocen y no pueden ir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>ninguna baja</translation>
    </message>
    <message>
        <source>none needs a skill</source>
        <translation>sin requisitos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía no hay</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>normal {low} to {high}</source>
        <translation>normal {low} a {high}</translation>
    </message>
    <message>
        <source>not a client since {day}</source>
        <translation>ya no es cliente desde el {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>Not asked: {what}.</source>
        <translation>Sin preguntar: {what}.</translation>
    </message>
    <message>
        <source>Not defined in these months</source>
        <translation>No definido en estos meses</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>no está en esta lista</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>not known for {then}</source>
        <translation>se desconoce para {then}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía se desconoce</translation>
    </message>
    <message>
        <source>Not looked for; open the page again to look.</source>
        <translation>No se buscó; abra de nuevo la página para buscar.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>No está en el mapa</translation>
    </message>
    <message>
        <source>Not on the map: no postal code that is known here. Set the place.</source>
        <translation>No está en el mapa: sin código postal conocido aquí. Indique la ubicación.</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Todavía sin planificar</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>todavía sin planificar</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Not told to the client after all</source>
        <translation>En realidad no se avisó al cliente</translation>
    </message>
    <message>
        <source>Not told to the clients after all</source>
        <translation>En realidad no se avisó a los clientes</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Sin avisar todavía</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Todavía no hay nada acordado.</translation>
    </message>
    <message>
        <source>Nothing differs from version {version} of the price book; change a price first.</source>
        <translation>Nada difiere de la versión {version} de la lista de precios; cambie primero un precio.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>No se encontró nada para “{text}”.</translation>
    </message>
    <message>
        <source>Nothing in the guide has “{text}”.</source>
        <translation>Nada en la guía contiene “{text}”.</translation>
    </message>
    <message>
        <source>Nothing is agreed with them, so that no visit falls due</source>
        <translation>No tienen nada acordado, así que no hay visitas previstas</translation>
    </message>
    <message>
        <source>Nothing is agreed with these clients: nobody visits them.</source>
        <translation>No hay nada acordado con estos clientes: nadie los visita.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is planned for these days yet.</source>
        <translation>Todavía no hay nada planificado para estos días.</translation>
    </message>
    <message>
        <source>Nothing is planned for these days. Plan week finds the visits that are due.</source>
        <translation>No hay nada planificado para estos días. Planificar semana encuentra las visitas que tocan.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan week finds the visits that are due and gives each a technician, a day and a time. Visits come from the clients’ agreements.</source>
        <translation>Todavía no hay nada planificado. Planificar semana encuentra las visitas que tocan y da a cada una un técnico, un día y una hora. Las visitas vienen de los contratos de los clientes.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>No se hizo nada así</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>No se traslada nada.</translation>
    </message>
    <message>
        <source>Nothing new in the calendar</source>
        <translation>Nada nuevo en el calendario</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nada se opone.</translation>
    </message>
    <message>
        <source>Nothing that could be shown here.</source>
        <translation>Nada que se pueda mostrar aquí.</translation>
    </message>
    <message>
        <source>Nothing that the client waits for.</source>
        <translation>Nada que el cliente espere.</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>nada que contar</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No hay nada pendiente para usted</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>No se hizo nada desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Todavía no se hizo nada</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Todavía no se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>No se prometió nada.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>Notice of a changed person</source>
        <translation>Aviso de cambio de persona</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Now the agreements in this list</source>
        <translation>Ahora los contratos de esta lista</translation>
    </message>
    <message>
        <source>Now {source}.</source>
        <translation>Ahora {source}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>number and street</source>
        <translation>número y calle</translation>
    </message>
    <message>
        <source>Number {key} of “{table}” has a value in “{field}” that the database cannot keep (it is too long, or holds a sign that is no letter), so nothing was copied; change it and try again.</source>
        <translation>El número {key} de «{table}» tiene en «{field}» un valor que la base de datos no puede guardar (es demasiado largo o contiene un signo que no es una letra), así que no se copió nada; cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>of the whole office only</source>
        <translation>solo de toda la oficina</translation>
    </message>
    <message>
        <source>off</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>Oficina: {name}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation>En día feriado</translation>
    </message>
    <message>
        <source>On day {number} of the month</source>
        <translation>El día {number} del mes</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>on one person alone</source>
        <translation>de una sola persona</translation>
    </message>
    <message>
        <source>On the first {weekday}</source>
        <translation>El primer {weekday}</translation>
    </message>
    <message>
        <source>On the fourth {weekday}</source>
        <translation>El cuarto {weekday}</translation>
    </message>
    <message>
        <source>On the last {weekday}</source>
        <translation>El último {weekday}</translation>
    </message>
    <message>
        <source>On the map: {point}</source>
        <translation>En el mapa: {point}</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On the second {weekday}</source>
        <translation>El segundo {weekday}</translation>
    </message>
    <message>
        <source>On the third {weekday}</source>
        <translation>El tercer {weekday}</translation>
    </message>
    <message>
        <source>Once clients have agreements and were visited, this page shows what depends on one technician alone, and who could go instead.</source>
        <translation>Cuando los clientes tengan contratos y visitas, esta página muestra qué depende de un solo técnico y quién podría ir en su lugar.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>One choice for all visits</source>
        <translation>Una elección para todas las visitas</translation>
    </message>
    <message>
        <source>One file for each, also in a folder that Dropbox or OneDrive shares.</source>
        <translation>Un archivo por técnico, también en una carpeta que comparta Dropbox u OneDrive.</translation>
    </message>
    <message>
        <source>One file holds everything; put it where your backups go.</source>
        <translation>Un archivo lo contiene todo; póngalo donde van sus copias de seguridad.</translation>
    </message>
    <message>
        <source>One file on a web server (WebDAV), for phones to fetch.</source>
        <translation>Un archivo en un servidor web (WebDAV), para que lo obtengan los teléfonos.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>one of the visits would leave the board</source>
        <translation>una de las visitas saldría del tablero</translation>
    </message>
    <message>
        <source>One person each</source>
        <translation>Una sola persona</translation>
    </message>
    <message>
        <source>One person each costs {amount} more than the cheapest driving; choose a point</source>
        <translation>Una sola persona para cada uno cuesta {amount} más que el viaje más barato; elija un punto</translation>
    </message>
    <message>
        <source>One stranger lately</source>
        <translation>Un desconocido últimamente</translation>
    </message>
    <message>
        <source>One-off visit</source>
        <translation>Visita única</translation>
    </message>
    <message>
        <source>One-off visit…</source>
        <translation>Visita única…</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only a client whose visit has a planned time can be told of it.</source>
        <translation>Solo se puede avisar al cliente de una visita con hora planificada.</translation>
    </message>
    <message>
        <source>Only a visit with a planned time can be pinned.</source>
        <translation>Solo se puede fijar una visita con hora planificada.</translation>
    </message>
    <message>
        <source>Only part of the day</source>
        <translation>Solo parte del día</translation>
    </message>
    <message>
        <source>Only the {technicians} shown</source>
        <translation>Solo {technicians} a la vista</translation>
    </message>
    <message>
        <source>Only what has begun and is not noted yet can be done.</source>
        <translation>Solo se puede marcar como realizado lo que ya empezó y no está anotado.</translation>
    </message>
    <message>
        <source>Only what is chosen</source>
        <translation>Solo lo elegido</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Solo {day}</translation>
    </message>
    <message>
        <source>Only {day}, the {technicians} shown</source>
        <translation>Solo {day}, {technicians} a la vista</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>Solo: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>Open a s&amp;hared database…</source>
        <translation>Abrir una &amp;base de datos compartida…</translation>
    </message>
    <message>
        <source>Open a schedule</source>
        <translation>Abrir una agenda</translation>
    </message>
    <message>
        <source>Open a shared database</source>
        <translation>Abrir una base de datos compartida</translation>
    </message>
    <message>
        <source>Open after all</source>
        <translation>Sí está abierto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Abrir la empresa de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <translation>Abrir {client}</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abierto hace poco</translation>
    </message>
    <message>
        <source>Opened the visit to {name} again</source>
        <translation>Se reabrió la visita a {name}</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>Abriendo la empresa de ejemplo…</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>otras causas</translation>
    </message>
    <message>
        <source>Other clients who hear of it and leave: a risk, not paid today.</source>
        <translation>Otros clientes que se enteran y se van: un riesgo, no se paga hoy.</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Otros costos</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>alternativa</translation>
    </message>
    <message>
        <source>Others for them</source>
        <translation>Otros por él</translation>
    </message>
    <message>
        <source>Others who could come on that day:</source>
        <translation>Otros que podrían venir ese día:</translation>
    </message>
    <message>
        <source>others {least} – {most}, middle {middle}</source>
        <translation>otros {least} – {most}, mediana {middle}</translation>
    </message>
    <message>
        <source>others {values}</source>
        <translation>otros {values}</translation>
    </message>
    <message>
        <source>others {value}</source>
        <translation>otros {value}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outside the promised time of day</source>
        <translation>Fuera de la hora del día prometida</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>En qué tiempo</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Horas extra</translation>
    </message>
    <message>
        <source>Overtime is worked out anew for what is chosen when it is confirmed.</source>
        <translation>Las horas extra de lo elegido se calculan de nuevo al confirmar.</translation>
    </message>
    <message>
        <source>overtime {amount}</source>
        <translation>horas extra {amount}</translation>
    </message>
    <message>
        <source>overtime · {what}</source>
        <translation>horas extra · {what}</translation>
    </message>
    <message>
        <source>Own calendar</source>
        <translation>Cal. propio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner, janitor…</source>
        <translation>Dueño, portero…</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>Paid hours as planned, of those there are without absences</source>
        <translation>Horas pagadas según el plan, de las que hay sin ausencias</translation>
    </message>
    <message>
        <source>Paid minutes a day after which overtime begins</source>
        <translation>Minutos pagados al día tras los cuales empiezan las horas extra</translation>
    </message>
    <message>
        <source>Paid minutes beyond the hours agreed</source>
        <translation>Minutos pagados por encima del horario acordado</translation>
    </message>
    <message>
        <source>Paid minutes of the routes, as they are planned</source>
        <translation>Minutos pagados de las rutas, según el plan</translation>
    </message>
    <message>
        <source>Part of a client&apos;s yearly revenue that is left after the cost of serving him</source>
        <translation>Parte de los ingresos anuales de un cliente que queda después del costo de atenderlo</translation>
    </message>
    <message>
        <source>Part of the clients who are still clients a year later</source>
        <translation>Parte de los clientes que un año después siguen siéndolo</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s own price that is lost when it is left out</source>
        <translation>Parte del precio de la visita que se pierde cuando se omite</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s price that is offered when a visit is skipped or goes wrong</source>
        <translation>Parte del precio de la visita que se ofrece cuando se omite o sale mal</translation>
    </message>
    <message>
        <source>Part of the wage paid on top of it for each minute of overtime</source>
        <translation>Parte del salario que se paga además por cada minuto extra</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passwords and secret addresses of calendars stay in the key store of this computer and work here as before. On other computers they are to be entered once more.</source>
        <translation>Las contraseñas y las direcciones secretas de los calendarios se quedan en el almacén de claves de esta computadora y aquí funcionan como antes. En otras computadoras hay que escribirlas otra vez.</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Visitas pasadas</translation>
    </message>
    <message>
        <source>Pays only if it raises the chance of losing the client by less than {limit}.</source>
        <translation>Conviene solo si aumenta la probabilidad de perder al cliente en menos de {limit}.</translation>
    </message>
    <message>
        <source>Pays whatever it does to the chance of losing the client.</source>
        <translation>Conviene sin importar su efecto en la probabilidad de perder al cliente.</translation>
    </message>
    <message>
        <source>PDF files (*{ending})</source>
        <translation>Archivos PDF (*{ending})</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Período: {period}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person and day both stay.</source>
        <translation>Se mantienen la persona y el día.</translation>
    </message>
    <message>
        <source>Person essential</source>
        <translation>Persona esencial</translation>
    </message>
    <message>
        <source>Person important</source>
        <translation>Persona importante</translation>
    </message>
    <message>
        <source>Person kept, day moved</source>
        <translation>Misma persona, otro día</translation>
    </message>
    <message>
        <source>Person kept, window missed</source>
        <translation>Misma persona, fuera de la franja</translation>
    </message>
    <message>
        <source>Person open</source>
        <translation>Persona flexible</translation>
    </message>
    <message>
        <source>person: {value}</source>
        <translation>persona: {value}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24, Apple as its owner set it. Phone about changes for today.</source>
        <translation>Los teléfonos buscan novedades cuando quieren: Google cada 4 a 24 horas, Outlook cada 3 a 24, Apple según lo configuró su dueño. Para cambios de hoy, llame.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Pinned day</source>
        <translation>Día fijado</translation>
    </message>
    <message>
        <source>Pinned technician</source>
        <translation>Técnico fijado</translation>
    </message>
    <message>
        <source>Pinned time</source>
        <translation>Hora fijada</translation>
    </message>
    <message>
        <source>Pinned {name}</source>
        <translation>Se fijó {name}</translation>
    </message>
    <message>
        <source>Pinned: {what}</source>
        <translation>Fijado: {what}</translation>
    </message>
    <message>
        <source>pinned: {what}</source>
        <translation>fijado: {what}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Plan a handover…</source>
        <translation>Planificar un traspaso…</translation>
    </message>
    <message>
        <source>Plan week</source>
        <translation>Planificar semana</translation>
    </message>
    <message>
        <source>Plan {to_version} was confirmed later by {approved_by} (change {change_set_id}); take that back first.</source>
        <translation>El plan {to_version} lo confirmó después {approved_by} (cambio {change_set_id}); deshaga eso primero.</translation>
    </message>
    <message>
        <source>plan {version}</source>
        <translation>plan {version}</translation>
    </message>
    <message>
        <source>Plan {version} is confirmed.</source>
        <translation>El plan {version} está confirmado.</translation>
    </message>
    <message>
        <source>Plan {version} of {office}</source>
        <translation>Plan {version} de {office}</translation>
    </message>
    <message>
        <source>plan {version} of {office}</source>
        <translation>plan {version} de {office}</translation>
    </message>
    <message>
        <source>Plan {version} of {office} is a draft</source>
        <translation>El plan {version} de {office} es un borrador</translation>
    </message>
    <message>
        <source>Plan {version}: {placed} of {visits} have a place, {amount}</source>
        <translation>Plan {version}: {placed} de {visits} tienen lugar, {amount}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>día planificado</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planificar desde</translation>
    </message>
    <message>
        <source>planned {days} earlier</source>
        <translation>planificada {days} antes</translation>
    </message>
    <message>
        <source>planned {days} later</source>
        <translation>planificada {days} después</translation>
    </message>
    <message>
        <source>planned {when}</source>
        <translation>planificada {when}</translation>
    </message>
    <message>
        <source>planned: {where}</source>
        <translation>planificada: {where}</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificando</translation>
    </message>
    <message>
        <source>Planning the weeks</source>
        <translation>Planificando las semanas</translation>
    </message>
    <message>
        <source>Planning the weeks at several prices of a further face</source>
        <translation>Planificando las semanas con varios precios por cara adicional</translation>
    </message>
    <message>
        <source>Planning was stopped; the plan is as it was.</source>
        <translation>Se detuvo la planificación; el plan está como estaba.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plans visits so that each client sees a face they know.</source>
        <translation>Planifica las visitas para que cada cliente vea una cara conocida.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Prefers to wait</source>
        <translation>Prefiere esperar</translation>
    </message>
    <message>
        <source>prefers to wait</source>
        <translation>prefiere esperar</translation>
    </message>
    <message>
        <source>Preparing the search; only the first time this takes a minute ({share})…</source>
        <translation>Preparando la búsqueda; solo la primera vez tarda un minuto ({share})…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous technician (←)</source>
        <translation>Técnico anterior (←)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price a visit</source>
        <translation>Precio por visita</translation>
    </message>
    <message>
        <source>Price a visit, {currency}</source>
        <translation>Precio por visita, {currency}</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>lista de precios</translation>
    </message>
    <message>
        <source>price book: {entry}</source>
        <translation>lista de precios: {entry}</translation>
    </message>
    <message>
        <source>Price held</source>
        <translation>Precio mantenido</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is essential</source>
        <translation>Precio de una visita fuera de la hora prometida al cliente cuando la hora es esencial</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is important</source>
        <translation>Precio de una visita fuera de la hora prometida al cliente cuando la hora es importante</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is open</source>
        <translation>Precio de una visita fuera de la hora prometida al cliente cuando la hora es flexible</translation>
    </message>
    <message>
        <source>Price of any visit left out</source>
        <translation>Precio de cada visita omitida</translation>
    </message>
    <message>
        <source>Price of each day a technician goes out</source>
        <translation>Precio de cada día que sale un técnico</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is essential</source>
        <translation>Precio de cada día que una visita se aparta de su fecha prevista cuando el día es esencial</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is important</source>
        <translation>Precio de cada día que una visita se aparta de su fecha prevista cuando el día es importante</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is open</source>
        <translation>Precio de cada día que una visita se aparta de su fecha prevista cuando el día es flexible</translation>
    </message>
    <message>
        <source>Price of each further technician that one client sees in one plan</source>
        <translation>Precio de cada técnico adicional que ve un mismo cliente en un plan</translation>
    </message>
    <message>
        <source>Price of each kilometre driven</source>
        <translation>Precio de cada kilómetro recorrido</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is essential</source>
        <translation>Precio de cada minuto que el servicio empieza tarde cuando la hora es esencial</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is important</source>
        <translation>Precio de cada minuto que el servicio empieza tarde cuando la hora es importante</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is open</source>
        <translation>Precio de cada minuto que el servicio empieza tarde cuando la hora es flexible</translation>
    </message>
    <message>
        <source>Price of keeping people</source>
        <translation>Precio de conservar a la persona</translation>
    </message>
    <message>
        <source>Price of substitutions</source>
        <translation>Precio de las sustituciones</translation>
    </message>
    <message>
        <source>Price of the substitutions made in the period, as it was shown when they were decided; those that nobody decided on have none, and where none has one the sum is not known</source>
        <translation>Precio de las sustituciones hechas en el período, según se mostró al decidirlas; las que nadie decidió no tienen precio, y si ninguna lo tiene no se conoce la suma</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Precio de la visita</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>precio {value}</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>Precio, {currency}</translation>
    </message>
    <message>
        <source>Prices of substitutions and moved days follow the answers at once.</source>
        <translation>Los precios de sustituciones y días cambiados siguen las respuestas de inmediato.</translation>
    </message>
    <message>
        <source>Pricing it again…</source>
        <translation>Calculando el precio de nuevo…</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>Imprimir y copiar</translation>
    </message>
    <message>
        <source>Print the route and the briefs…</source>
        <translation>Imprimir la ruta y las fichas…</translation>
    </message>
    <message>
        <source>Print the route…</source>
        <translation>Imprimir la ruta…</translation>
    </message>
    <message>
        <source>Print these days, only the {technicians} shown…</source>
        <translation>Imprimir estos días, solo {technicians}…</translation>
    </message>
    <message>
        <source>Print these days…</source>
        <translation>Imprimir estos días…</translation>
    </message>
    <message>
        <source>Print with the &amp;briefs…</source>
        <translation>Imprimir con &amp;fichas…</translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>Imprimir {title}</translation>
    </message>
    <message>
        <source>printed {day}, {time}</source>
        <translation>impreso el {day}, {time}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of planning</source>
        <translation>Progreso de la planificación</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Promised between {window}.</source>
        <translation>Franja prometida: {window}.</translation>
    </message>
    <message>
        <source>Promised by {name}, {day}</source>
        <translation>Lo prometió {name}, {day}</translation>
    </message>
    <message>
        <source>Promised person came</source>
        <translation>Vino la persona prometida</translation>
    </message>
    <message>
        <source>Promised something to {name}</source>
        <translation>Se prometió algo a {name}</translation>
    </message>
    <message>
        <source>Promised to them</source>
        <translation>Se les prometió</translation>
    </message>
    <message>
        <source>Promised window {span}: {client}</source>
        <translation>Franja prometida {span}: {client}</translation>
    </message>
    <message>
        <source>promised {span}</source>
        <translation>prometida {span}</translation>
    </message>
    <message>
        <source>promised {window}</source>
        <translation>prometida {window}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Promises of a person, a day, a window or a price that were kept, of all that a visit of the period put to the test</source>
        <translation>Promesas de persona, día, franja o precio que se cumplieron, de todas las que una visita del período puso a prueba</translation>
    </message>
    <message>
        <source>Propose successors</source>
        <translation>Proponer sucesores</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>Proposed a change</source>
        <translation>Se propuso un cambio</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>propuesto por {name}</translation>
    </message>
    <message>
        <source>Proposed by {name}, {at}</source>
        <translation>Propuesto por {name}, {at}</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Published {ago}.</source>
        <translation>Publicado {ago}.</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>Código QR de {address}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation>Preguntas que esperan respuesta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Leer un calendario</translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation>Leer un calendario…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”.</source>
        <translation>Leído de la hoja «{sheet}».</translation>
    </message>
    <message>
        <source>Read {ago}.</source>
        <translation>Leído {ago}.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>Reading clients, visits and prices</source>
        <translation>Leyendo clientes, visitas y precios</translation>
    </message>
    <message>
        <source>Reading technicians, hours and prices</source>
        <translation>Leyendo técnicos, horarios y precios</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Leyendo el calendario…</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Leyendo la agenda…</translation>
    </message>
    <message>
        <source>Reading your history …</source>
        <translation>Leyendo su historial …</translation>
    </message>
    <message>
        <source>Reading {period}…</source>
        <translation>Leyendo {period}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasons to cancel</source>
        <translation>Motivos de cancelación</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation>Registrar una llamada…</translation>
    </message>
    <message>
        <source>Record a cancellation</source>
        <translation>Registrar una cancelación</translation>
    </message>
    <message>
        <source>Record a cancellation…</source>
        <translation>Registrar una cancelación…</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>Registrar una ausencia…</translation>
    </message>
    <message>
        <source>Record the days on which nobody can be let in here</source>
        <translation>Registre los días en que aquí nadie puede abrir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Refused a proposal</source>
        <translation>Se rechazó una propuesta</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation>Quitar un destino</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Quitar ausencia</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {way}</source>
        <translation>Quitar {way}</translation>
    </message>
    <message>
        <source>Removed a note on {name}</source>
        <translation>Se quitó una nota sobre {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}</source>
        <translation>Se quitó el servicio {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}.</source>
        <translation>Se quitó el servicio {name}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Renew a licence</source>
        <translation>Renovar una licencia</translation>
    </message>
    <message>
        <source>Renew {skill}</source>
        <translation>Renovar {skill}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Repeat business</source>
        <translation>Más ventas al mismo cliente</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Repeats; ignoring one ignores each.</source>
        <translation>Se repite; al ignorar una se ignoran todas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Retire this client</source>
        <translation>Dar de baja a este cliente</translation>
    </message>
    <message>
        <source>Retire this client…</source>
        <translation>Dar de baja a este cliente…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Retired from {day} on.</source>
        <translation>De baja desde el {day}.</translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <translation>Se dio de baja a {name}</translation>
    </message>
    <message>
        <source>Retired {name} from {day} on</source>
        <translation>Se dio de baja a {name} desde el {day}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Regreso</translation>
    </message>
    <message>
        <source>Rework within 30 days</source>
        <translation>Retrabajo en 30 días</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Ring at the side door, dog in the yard…</source>
        <translation>Tocar en la puerta lateral, perro en el patio…</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {number} of {path} holds a field too long to be one; a quotation mark is probably missing there.</source>
        <translation>La fila {number} de {path} tiene un campo demasiado largo; es probable que allí falten unas comillas.</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Filas en duda</translation>
    </message>
    <message>
        <source>Rule (RRULE)</source>
        <translation>Regla (RRULE)</translation>
    </message>
    <message>
        <source>running late</source>
        <translation>retraso</translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation>Vence después del</translation>
    </message>
    <message>
        <source>Said about this visit</source>
        <translation>Dicho sobre esta visita</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>Same as the time before (SECON)</source>
        <translation>Misma cara que antes (SECON)</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which visits were made</source>
        <translation>Sábados y domingos en que se hicieron visitas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Guardar y agregar otro</translation>
    </message>
    <message>
        <source>Save as mail file</source>
        <translation>Guardar como archivo de correo</translation>
    </message>
    <message>
        <source>Save as mail file…</source>
        <translation>Guardar como archivo de correo…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF with the b&amp;riefs…</source>
        <translation>Guardar como PDF con fic&amp;has…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Guardar la oficina</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>Guardar precios</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Save the route and the briefs as PDF…</source>
        <translation>Guardar la ruta y las fichas como PDF…</translation>
    </message>
    <message>
        <source>Save the route as PDF…</source>
        <translation>Guardar la ruta como PDF…</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Guardar los textos</translation>
    </message>
    <message>
        <source>Save these days as PDF, only the {technicians} shown…</source>
        <translation>Guardar estos días como PDF, solo {technicians}…</translation>
    </message>
    <message>
        <source>Save these days as PDF…</source>
        <translation>Guardar estos días como PDF…</translation>
    </message>
    <message>
        <source>Save to use it</source>
        <translation>Guarde para usarlo</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>Guardar {changes}</translation>
    </message>
    <message>
        <source>Save {texts}</source>
        <translation>Guardar {texts}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Saves {amount}</source>
        <translation>Ahorra {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>ahorra {amount}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say what is done, such as “Monthly rodent control”.</source>
        <translation>Diga qué se hace, por ejemplo “Control mensual de roedores”.</translation>
    </message>
    <message>
        <source>Say where the calendar is to go.</source>
        <translation>Diga adónde debe ir el calendario.</translation>
    </message>
    <message>
        <source>Say where the calendar is.</source>
        <translation>Diga dónde está el calendario.</translation>
    </message>
    <message>
        <source>Say where the schedule is kept.</source>
        <translation>Diga dónde se guarda la agenda.</translation>
    </message>
    <message>
        <source>Say who asked.</source>
        <translation>Diga quién preguntó.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Schedules (*.familiar)</source>
        <translation>Agendas (*.familiar)</translation>
    </message>
    <message>
        <source>Schedules (*.familiar);;All files (*)</source>
        <translation>Agendas (*.familiar);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Schedules (*{ending});;All files (*)</source>
        <translation>Agendas (*{ending});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Scorecard {office} {period}</source>
        <translation>Indicadores {office} {period}</translation>
    </message>
    <message>
        <source>Scorecard, {period}</source>
        <translation>Indicadores, {period}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation>Buscar ({keys})</translation>
    </message>
    <message>
        <source>Search finds clients and their contacts by name, number or e-mail, addresses, phone numbers, technicians, and visits by their work number, such as W-1042.</source>
        <translation>La búsqueda encuentra clientes y sus contactos por nombre, número o correo, direcciones, teléfonos, técnicos, y visitas por su número de trabajo, como W-1042.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Secret address {shown}…</source>
        <translation>Dirección secreta {shown}…</translation>
    </message>
    <message>
        <source>See it in Decisions</source>
        <translation>Ver en Decisiones</translation>
    </message>
    <message>
        <source>See the roads</source>
        <translation>Ver las opciones</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>Ver quién viene</translation>
    </message>
    <message>
        <source>See who comes, and confirm</source>
        <translation>Ver quién viene y confirmar</translation>
    </message>
    <message>
        <source>seen after {value}</source>
        <translation>observado en {value}</translation>
    </message>
    <message>
        <source>Send a calendar to</source>
        <translation>Enviar un calendario a</translation>
    </message>
    <message>
        <source>Send all calendars to…</source>
        <translation>Enviar todos los calendarios a…</translation>
    </message>
    <message>
        <source>Send this calendar to…</source>
        <translation>Enviar este calendario a…</translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation>Enviar al gerente</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>Enviar a {name}</translation>
    </message>
    <message>
        <source>Send {name}, the backup</source>
        <translation>Enviar a {name}, respaldo</translation>
    </message>
    <message>
        <source>Send {name}, the backup.</source>
        <translation>Envíe a {name}, el respaldo.</translation>
    </message>
    <message>
        <source>Send {name}, the usual one</source>
        <translation>Enviar a {name}, habitual</translation>
    </message>
    <message>
        <source>Send {name}.</source>
        <translation>Envíe a {name}.</translation>
    </message>
    <message>
        <source>Sent a notice to {name}</source>
        <translation>Se envió un aviso a {name}</translation>
    </message>
    <message>
        <source>Sent to the manager.</source>
        <translation>Enviado al gerente.</translation>
    </message>
    <message>
        <source>Sent to the manager; until then nothing moves.</source>
        <translation>Enviado al gerente; hasta entonces no se mueve nada.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Sent when a client is handed over and both technicians come together once before.</source>
        <translation>Se envía cuando se traspasa un cliente y ambos técnicos vienen juntos una vez antes.</translation>
    </message>
    <message>
        <source>Sent when a client is handed over to another usual technician.</source>
        <translation>Se envía cuando un cliente pasa a otro técnico habitual.</translation>
    </message>
    <message>
        <source>Sent when a confirmed plan sends somebody else than the usual technician.</source>
        <translation>Se envía cuando un plan confirmado manda a alguien distinto del técnico habitual.</translation>
    </message>
    <message>
        <source>Sent when a technician is away and somebody else makes the visit.</source>
        <translation>Se envía cuando un técnico está ausente y otra persona hace la visita.</translation>
    </message>
    <message>
        <source>Sent when a visit is left out and the client gets a credit.</source>
        <translation>Se envía cuando se omite una visita y el cliente recibe un crédito.</translation>
    </message>
    <message>
        <source>Sent when the same technician comes, but on another day or at another time.</source>
        <translation>Se envía cuando viene el mismo técnico, pero otro día o a otra hora.</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Serving calendars needs more than is installed; add it with: pip install &apos;familiar-scheduler[server]&apos;.</source>
        <translation>Para servir calendarios hace falta más de lo instalado; agréguelo con: pip install &apos;familiar-scheduler[server]&apos;.</translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation>Indicar la ubicación…</translation>
    </message>
    <message>
        <source>Sets a rule aside: {rules}.</source>
        <translation>Deja de lado una regla: {rules}.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Settle a complaint</source>
        <translation>Resolver una queja</translation>
    </message>
    <message>
        <source>Settled a complaint of {name}</source>
        <translation>Se resolvió una queja de {name}</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>settled {day}</source>
        <translation>resuelta el {day}</translation>
    </message>
    <message>
        <source>Several are called like that; type on, or choose one.</source>
        <translation>Varios se llaman así; siga escribiendo o elija uno.</translation>
    </message>
    <message>
        <source>Several people can work at the same time in a PostgreSQL database. All of this schedule is copied into an empty one: clients, plans, promises, calendars, the whole history.</source>
        <translation>En una base de datos PostgreSQL pueden trabajar varias personas a la vez. Toda esta agenda se copia en una vacía: clientes, planes, promesas, calendarios, todo el historial.</translation>
    </message>
    <message>
        <source>Share of a client&apos;s consecutive visits in the period with the same technician; weighted by visits over clients with at least two</source>
        <translation>Parte de las visitas consecutivas de un cliente en el período con el mismo técnico; ponderada por visitas, con clientes que tienen al menos dos</translation>
    </message>
    <message>
        <source>Share of a client&apos;s visits in the period that one technician made, the largest one; weighted by visits</source>
        <translation>Parte de las visitas de un cliente en el período que hizo un mismo técnico, la mayor; ponderada por visitas</translation>
    </message>
    <message>
        <source>shared drives</source>
        <translation>viajes compartidos</translation>
    </message>
    <message>
        <source>short below {value}</source>
        <translation>tardío con menos de {value}</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Aviso tardío</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a day with its hours (1)</source>
        <translation>Mostrar un día con sus horas (1)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all routes</source>
        <translation>Mostrar todas las rutas</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Mostrar los {number}</translation>
    </message>
    <message>
        <source>Show all {number} changes</source>
        <translation>Mostrar los {number} cambios</translation>
    </message>
    <message>
        <source>Show change {number}</source>
        <translation>Mostrar el cambio {number}</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>Show how the prices are made</source>
        <translation>Mostrar cómo se forman los precios</translation>
    </message>
    <message>
        <source>Show in Feeds</source>
        <translation>Ver en Calendarios</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Mostrar en el tablero</translation>
    </message>
    <message>
        <source>Show sites nobody goes to any more ({number})</source>
        <translation>Mostrar los sitios a los que ya nadie va ({number})</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the last {number}</source>
        <translation>Mostrar los últimos {number}</translation>
    </message>
    <message>
        <source>Show the month: counts, who comes, how full (3)</source>
        <translation>Mostrar el mes: cantidades, quién viene, ocupación (3)</translation>
    </message>
    <message>
        <source>Show the prices only</source>
        <translation>Mostrar solo los precios</translation>
    </message>
    <message>
        <source>Show the roads</source>
        <translation>Mostrar las opciones</translation>
    </message>
    <message>
        <source>Show the routes on a map (M or 4)</source>
        <translation>Mostrar las rutas en un mapa (M o 4)</translation>
    </message>
    <message>
        <source>Show the whole week (2)</source>
        <translation>Mostrar toda la semana (2)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>Show these routes alone</source>
        <translation>Mostrar solo estas rutas</translation>
    </message>
    <message>
        <source>Show who came before ({number})</source>
        <translation>Mostrar quién vino antes ({number})</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill of a service</source>
        <translation>Habilidad de un servicio</translation>
    </message>
    <message>
        <source>Skill {number}</source>
        <translation>Habilidad {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Skills and licences</source>
        <translation>Habilidades y licencias</translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation>Habilidades necesarias</translation>
    </message>
    <message>
        <source>Skills that whoever comes must have</source>
        <translation>Habilidades que debe tener quien venga</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Omitir esta vez</translation>
    </message>
    <message>
        <source>Skip this time.</source>
        <translation>Omitir esta vez.</translation>
    </message>
    <message>
        <source>So that a backup gets to know the client</source>
        <translation>Para que un respaldo conozca al cliente</translation>
    </message>
    <message>
        <source>Somebody changed {source} while it was copied, so nothing was kept there; let everybody close it and try again.</source>
        <translation>Alguien cambió {source} mientras se copiaba, así que allí no se guardó nada; que todos la cierren e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>Alguien acompaña</translation>
    </message>
    <message>
        <source>somebody comes along to it; say first that nobody does</source>
        <translation>alguien acompaña; indique primero que nadie lo hace</translation>
    </message>
    <message>
        <source>Somebody comes along to the visit to {client} now ({joint}); take that back first.</source>
        <translation>Ahora alguien acompaña en la visita a {client} ({joint}); deshaga eso primero.</translation>
    </message>
    <message>
        <source>Somebody comes along…</source>
        <translation>Alguien acompaña…</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment; look at it again and repeat.</source>
        <translation>Otra persona cambió esto en el mismo momento; véalo de nuevo y repita.</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Viene otra persona</translation>
    </message>
    <message>
        <source>Somebody else comes: {who}</source>
        <translation>Viene otra persona: {who}</translation>
    </message>
    <message>
        <source>Somebody else than who proposed this must confirm it.</source>
        <translation>Debe confirmarlo alguien distinto de quien lo propuso.</translation>
    </message>
    <message>
        <source>somebody else would come to {names}, for whom the person is essential</source>
        <translation>vendría otra persona con {names}, para quienes la persona es esencial</translation>
    </message>
    <message>
        <source>Somebody else would come, and it costs more than a dispatcher decides alone.</source>
        <translation>Vendría otra persona, y cuesta más de lo que un coordinador decide solo.</translation>
    </message>
    <message>
        <source>Somebody else wrote the same at the same moment, so nothing was saved; try again.</source>
        <translation>Otra persona escribió lo mismo en el mismo momento, así que no se guardó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody has to own the question.</source>
        <translation>Alguien debe ser responsable de la pregunta.</translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation>Alguien está a&amp;usente…</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>Alguien está ausente</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>Alguien está ausente…</translation>
    </message>
    <message>
        <source>Somebody is away… (Ctrl+Shift+A)</source>
        <translation>Alguien está ausente… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Somebody leaves, or changes territory</source>
        <translation>Alguien se va o cambia de zona</translation>
    </message>
    <message>
        <source>Somebody leaves, or somebody is missing?</source>
        <translation>¿Alguien se va o falta alguien?</translation>
    </message>
    <message>
        <source>Somebody pinned that: planning keeps it.</source>
        <translation>Alguien lo fijó: la planificación lo mantiene.</translation>
    </message>
    <message>
        <source>Somebody pinned the day: planning keeps it.</source>
        <translation>Alguien fijó el día: la planificación lo mantiene.</translation>
    </message>
    <message>
        <source>somebody put it here</source>
        <translation>alguien la puso aquí</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>Alguien se hace cargo</translation>
    </message>
    <message>
        <source>Somebody takes over and comes along</source>
        <translation>Alguien se hace cargo y acompaña</translation>
    </message>
    <message>
        <source>Somebody who leaves has a last day, not an absence; give {technician} one.</source>
        <translation>Quien se va tiene un último día, no una ausencia; indíquelo para {technician}.</translation>
    </message>
    <message>
        <source>Something in the schedule belongs to something that is not there, so nothing was copied; restore a backup of it first.</source>
        <translation>Algo de la agenda pertenece a algo que no está, así que no se copió nada; restaure antes una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something made later still depends on this; take that back first.</source>
        <translation>Algo hecho después todavía depende de esto; deshaga eso primero.</translation>
    </message>
    <message>
        <source>something new waits</source>
        <translation>hay algo nuevo en espera</translation>
    </message>
    <message>
        <source>Something new waits.</source>
        <translation>Hay algo nuevo en espera.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong in Familiar</source>
        <translation>Algo salió mal en Familiar</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Se habló con {name}</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Stale since</source>
        <translation>Desactualizado desde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start a new company</source>
        <translation>Crear una empresa nueva</translation>
    </message>
    <message>
        <source>Start from a client list</source>
        <translation>Empezar con una lista de clientes</translation>
    </message>
    <message>
        <source>Start minute</source>
        <translation>Minuto inicial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>stays as somebody changed it</source>
        <translation>queda como alguien la cambió</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Queda donde está</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>sigue aquí</translation>
    </message>
    <message>
        <source>Stop {number} · {day}, {when}</source>
        <translation>Parada {number} · {day}, {when}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped; nothing was decided.</source>
        <translation>Detenido; no se decidió nada.</translation>
    </message>
    <message>
        <source>Stopped; the plan is as it was.</source>
        <translation>Detenido; el plan está como estaba.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>Strangers came on their last visits: they are at risk</source>
        <translation>En sus últimas visitas vinieron desconocidos: están en riesgo</translation>
    </message>
    <message>
        <source>Strangers who came lately</source>
        <translation>Desconocidos que vinieron últimamente</translation>
    </message>
    <message>
        <source>Strangers who came on the last visits</source>
        <translation>Desconocidos que vinieron en las últimas visitas</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Subject where somebody takes over</source>
        <translation>Asunto cuando alguien se hace cargo</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>sustituto</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <source>Substitutions by cause</source>
        <translation>Sustituciones por causa</translation>
    </message>
    <message>
        <source>Substitutions whose client got a notice, a call or a message about the visit before it began, of all substitutions</source>
        <translation>Sustituciones cuyo cliente recibió un aviso, una llamada o un mensaje sobre la visita antes de empezar, de todas las sustituciones</translation>
    </message>
    <message>
        <source>Such as https://tiles.example.com/{z}/{x}/{y}.png, or a folder with files like 12/1205/1540.png. Left empty, the map draws the routes alone and fetches nothing.</source>
        <translation>Por ejemplo https://tiles.example.com/{z}/{x}/{y}.png, o una carpeta con archivos como 12/1205/1540.png. Si queda vacío, el mapa dibuja solo las rutas y no descarga nada.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is essential</source>
        <translation>Recargo por un cambio con aviso tardío cuando el aviso es esencial</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is important</source>
        <translation>Recargo por un cambio con aviso tardío cuando el aviso es importante</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is open</source>
        <translation>Recargo por un cambio con aviso tardío cuando el aviso es flexible</translation>
    </message>
    <message>
        <source>Sure enough from about {visits} visits</source>
        <translation>Bastante seguro a partir de unas {visits} visitas</translation>
    </message>
    <message>
        <source>Sure enough only from more than {visits} visits</source>
        <translation>Bastante seguro solo a partir de más de {visits} visitas</translation>
    </message>
    <message>
        <source>Switch a filter off to see others again.</source>
        <translation>Quite un filtro para volver a ver a otros.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Quitar del plan</translation>
    </message>
    <message>
        <source>Take out: {name}, {facts}</source>
        <translation>Quitar: {name}, {facts}</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Take this backup away</source>
        <translation>Quitar este respaldo</translation>
    </message>
    <message>
        <source>Take this skill away</source>
        <translation>Quitar esta habilidad</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Taken back by whoever asked.</source>
        <translation>Lo deshizo quien lo había pedido.</translation>
    </message>
    <message>
        <source>taken back by {name}</source>
        <translation>deshecho por {name}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {at}</source>
        <translation>Deshecho por {name}, {at}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {day} {time}</source>
        <translation>Deshecho por {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Taken back: the manager is not asked any more.</source>
        <translation>Deshecho: ya no se le pregunta al gerente.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Se hace cargo</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>Technician not known in {number} of them: import or add the technicians first.</source>
        <translation>Técnico desconocido en {number} de ellas: importe o agregue primero a los técnicos.</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Técnicos</translation>
    </message>
    <message>
        <source>Technicians have skills, but no service needs one: anybody may be sent.</source>
        <translation>Los técnicos tienen habilidades, pero ningún servicio las requiere: puede ir cualquiera.</translation>
    </message>
    <message>
        <source>Technicians without hours of their own work these.</source>
        <translation>Los técnicos sin horario propio trabajan en este.</translation>
    </message>
    <message>
        <source>Technician’s page</source>
        <translation>Página del técnico</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Avisar al cliente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto separado por comas (*.csv)</translation>
    </message>
    <message>
        <source>Texts of notices</source>
        <translation>Textos de los avisos</translation>
    </message>
    <message>
        <source>That cannot be: a rule stands against it that nobody can set aside.</source>
        <translation>Eso no puede ser: se opone una regla que nadie puede dejar de lado.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>That has no place already, so nothing was moved.</source>
        <translation>Eso ya no tiene lugar, así que no se movió nada.</translation>
    </message>
    <message>
        <source>That is how it is planned.</source>
        <translation>Así está planificado.</translation>
    </message>
    <message>
        <source>That is no amount; write it as {example}.</source>
        <translation>Eso no es un importe; escríbalo como {example}.</translation>
    </message>
    <message>
        <source>That is no day; write 24 Nov 2026.</source>
        <translation>Eso no es un día; escriba 24 nov 2026.</translation>
    </message>
    <message>
        <source>That is no day; write it as 24 Nov 2026.</source>
        <translation>Eso no es un día; escríbalo como 24 nov 2026.</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>Eso ya está registrado.</translation>
    </message>
    <message>
        <source>That is still to come; give the time at which somebody came.</source>
        <translation>Eso aún está por venir; indique la hora en que vino alguien.</translation>
    </message>
    <message>
        <source>That technician does not belong to this office in these days.</source>
        <translation>Ese técnico no pertenece a esta oficina en estos días.</translation>
    </message>
    <message>
        <source>That technician has no calendar; he may have left.</source>
        <translation>Ese técnico no tiene calendario; quizá ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>The absence ends before it begins; turn the times round.</source>
        <translation>La ausencia termina antes de empezar; invierta las horas.</translation>
    </message>
    <message>
        <source>The absence is taken out.</source>
        <translation>Se quitó la ausencia.</translation>
    </message>
    <message>
        <source>The absence of {technician} ends before it begins; turn it round.</source>
        <translation>La ausencia de {technician} termina antes de empezar; inviértala.</translation>
    </message>
    <message>
        <source>The absence of {technician} hits no planned visit; nothing to do.</source>
        <translation>La ausencia de {technician} no afecta ninguna visita planificada; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The absence of {technician} lasts longer than three years; check the dates, or give the day on which the technician leaves.</source>
        <translation>La ausencia de {technician} dura más de tres años; revise las fechas o indique el día en que se va.</translation>
    </message>
    <message>
        <source>The address at {host} begins with http://, which anybody on the way can read and change; use the https:// address of the calendar.</source>
        <translation>La dirección en {host} empieza con http://, que cualquiera en el camino puede leer y cambiar; use la dirección https:// del calendario.</translation>
    </message>
    <message>
        <source>The address at {host} holds a name or a password before the @, where others can see it; use the calendar&apos;s secret address, which needs neither.</source>
        <translation>La dirección en {host} lleva un nombre o una contraseña antes de la @, donde otros la ven; use la dirección secreta del calendario, que no necesita ninguno.</translation>
    </message>
    <message>
        <source>the address has no known place; add its postal code</source>
        <translation>la dirección no tiene ubicación conocida; agregue su código postal</translation>
    </message>
    <message>
        <source>The address is dead at once; what phones have read they keep for a while.</source>
        <translation>La dirección deja de servir de inmediato; lo que los teléfonos ya leyeron lo conservan un tiempo.</translation>
    </message>
    <message>
        <source>The address lacks {parts}.</source>
        <translation>A la dirección le falta {parts}.</translation>
    </message>
    <message>
        <source>The address of the calendar has more than {longest_address} letters; copy it again.</source>
        <translation>La dirección del calendario tiene más de {longest_address} letras; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The address of the calendar is none; enter one like https://host/calendars/name/.</source>
        <translation>La dirección del calendario no es válida; escriba una como https://host/calendars/name/.</translation>
    </message>
    <message>
        <source>The agreement about {service} is for {street}; give it another site first, or end it.</source>
        <translation>El contrato de {service} es para {street}; dele primero otro sitio o termínelo.</translation>
    </message>
    <message>
        <source>The agreement gives no visit on {here}; choose one that it gives.</source>
        <translation>El contrato no tiene visita en {here}; elija una que sí tenga.</translation>
    </message>
    <message>
        <source>The agreement is saved; its visits fall due from its start.</source>
        <translation>El contrato está guardado; sus visitas se prevén desde su inicio.</translation>
    </message>
    <message>
        <source>The agreement was changed by somebody else meanwhile; open the form again.</source>
        <translation>Mientras tanto otra persona cambió el contrato; abra el formulario de nuevo.</translation>
    </message>
    <message>
        <source>The agreement would make no visit at all; check its rhythm and dates.</source>
        <translation>El contrato no produciría ninguna visita; revise su frecuencia y sus fechas.</translation>
    </message>
    <message>
        <source>the agreements on {service} with {clients} clients</source>
        <translation>los contratos de {service} con {clients} clientes</translation>
    </message>
    <message>
        <source>The amount credited for the visit that is left out</source>
        <translation>El importe que se acredita por la visita omitida</translation>
    </message>
    <message>
        <source>The answer the client got</source>
        <translation>La respuesta que recibió el cliente</translation>
    </message>
    <message>
        <source>The arrival window ends before it begins; set it within one day.</source>
        <translation>La franja de llegada termina antes de empezar; póngala dentro de un día.</translation>
    </message>
    <message>
        <source>The arrival window needs both a beginning and an end, or neither.</source>
        <translation>La franja de llegada necesita inicio y fin, o ninguno.</translation>
    </message>
    <message>
        <source>The arrow keys move it, Page Up and Page Down change the day; Enter puts it there, Esc leaves it where it was. Alt with an arrow key takes a visit up at once.</source>
        <translation>Las teclas de flecha la mueven, Re Pág y Av Pág cambian el día; Entrar la deja ahí, Esc la deja donde estaba. Alt con una flecha toma una visita de inmediato.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is the first one in the list of backups.</source>
        <translation>La copia de seguridad está restaurada. Lo que había antes es la primera de la lista de copias.</translation>
    </message>
    <message>
        <source>The backup of {file} is not whole ({names}), so it was not kept and no other was removed; the schedule itself may be damaged: restore an older backup.</source>
        <translation>La copia de seguridad de {file} no está completa ({names}), así que no se conservó ni se quitó ninguna otra; la agenda misma puede estar dañada: restaure una copia anterior.</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be looked into ({problem}); choose another one.</source>
        <translation>No se puede mirar dentro de la copia de seguridad {backup} ({problem}); elija otra.</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be read ({why}); check its name and your rights to it.</source>
        <translation>La copia de seguridad {backup} no se puede leer ({why}); revise su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({names}); choose another one.</source>
        <translation>La copia de seguridad {backup} está dañada ({names}); elija otra.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({problem}); choose another one.</source>
        <translation>La copia de seguridad {backup} está dañada ({problem}); elija otra.</translation>
    </message>
    <message>
        <source>The backup {backup} is of another company than {file}; open it as a schedule of its own instead.</source>
        <translation>La copia de seguridad {backup} es de una empresa distinta de {file}; ábrala como agenda propia.</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer Familiar; update this one to restore it.</source>
        <translation>La copia de seguridad {backup} la hizo un Familiar más nuevo; actualice este para restaurarla.</translation>
    </message>
    <message>
        <source>The backup {copy} could not be written ({problem}); {file} is as it was. Make room or check your rights to the folder.</source>
        <translation>La copia de seguridad {copy} no se pudo escribir ({problem}); {file} está como estaba. Haga espacio o revise sus permisos en la carpeta.</translation>
    </message>
    <message>
        <source>The board has a row for each technician. Add the people who do the visits, with their hours and skills, or import them from a list; then plan the week.</source>
        <translation>El tablero tiene una fila por técnico. Agregue a quienes hacen las visitas, con su horario y sus habilidades, o impórtelos de una lista; después planifique la semana.</translation>
    </message>
    <message>
        <source>The briefs for {name} are in your mail program; send them there.</source>
        <translation>Las fichas para {name} están en su programa de correo; envíelas desde allí.</translation>
    </message>
    <message>
        <source>The calendar cannot be published, first {ago}.</source>
        <translation>El calendario no se puede publicar, desde {ago}.</translation>
    </message>
    <message>
        <source>The calendar cannot be read: the machine is too busy; try again.</source>
        <translation>El calendario no se puede leer: la computadora está demasiado ocupada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The calendar file {source!r} cannot be read ({said}); check its path and that you may open it.</source>
        <translation>El archivo de calendario {source!r} no se puede leer ({said}); revise su ruta y que usted pueda abrirlo.</translation>
    </message>
    <message>
        <source>The calendar from {where} is larger than {what:.3g} MB; publish or export a shorter span of time.</source>
        <translation>El calendario de {where} supera {what:.3g} MB; publique o exporte un tiempo más corto.</translation>
    </message>
    <message>
        <source>The calendar goes nowhere yet.</source>
        <translation>El calendario todavía no va a ningún lado.</translation>
    </message>
    <message>
        <source>The calendar has more than {most:,} busy times in these days; look for an entry that repeats every minute or hour, or choose fewer days.</source>
        <translation>El calendario tiene más de {most:,} horarios ocupados en estos días; busque una entrada que se repita cada minuto o cada hora, o elija menos días.</translation>
    </message>
    <message>
        <source>The calendar holds more {of} than can be read in reasonable time; export a shorter span of time.</source>
        <translation>El calendario contiene más {of} de lo que se puede leer en un tiempo razonable; exporte un tiempo más corto.</translation>
    </message>
    <message>
        <source>The calendar is cut short: END:{shown} is missing; fetch or export it again.</source>
        <translation>El calendario está cortado: falta END:{shown}; obténgalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The calendar is damaged: END:{shown} stands where END:{other} belongs; fetch or export it again.</source>
        <translation>El calendario está dañado: hay END:{shown} donde va END:{other}; obténgalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The calendar is empty; check that its address or file is the right one.</source>
        <translation>El calendario está vacío; revise que la dirección o el archivo sea el correcto.</translation>
    </message>
    <message>
        <source>The calendar is larger than {what} MB; export a shorter span of time, or leave attachments out.</source>
        <translation>El calendario supera {what} MB; exporte un tiempo más corto o sin adjuntos.</translation>
    </message>
    <message>
        <source>The calendar is read no more. Absences that were made of it stay.</source>
        <translation>El calendario ya no se lee. Las ausencias que salieron de él se quedan.</translation>
    </message>
    <message>
        <source>The calendar is there; it waits to be published or fetched.</source>
        <translation>El calendario ya existe; espera a que se publique o se obtenga.</translation>
    </message>
    <message>
        <source>The calendar is written in UTF-16, which calendars must not be; save or export it again as UTF-8.</source>
        <translation>El calendario está escrito en UTF-16, lo que no se permite en calendarios; guárdelo o expórtelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>The calendar names more time zones than there are; export it again from the program it is kept in.</source>
        <translation>El calendario nombra más zonas horarias de las que hay; expórtelo de nuevo desde su programa.</translation>
    </message>
    <message>
        <source>The calendar needs more memory than reading one may take; export a shorter span of time.</source>
        <translation>El calendario necesita más memoria de la que se permite para leer uno; exporte un tiempo más corto.</translation>
    </message>
    <message>
        <source>The calendar of one technician</source>
        <translation>El calendario de un técnico</translation>
    </message>
    <message>
        <source>The calendar of {name}: {error}</source>
        <translation>El calendario de {name}: {error}</translation>
    </message>
    <message>
        <source>The calendar repeats entries too often, or for too long, to be worked out; look for an entry that repeats every second or minute, or export fewer years.</source>
        <translation>El calendario repite entradas demasiadas veces o por demasiado tiempo para calcularlo; busque una entrada que se repita cada segundo o cada minuto, o exporte menos años.</translation>
    </message>
    <message>
        <source>The calendar took longer to read than {seconds:g} seconds; export a shorter span of time, or look for an entry that repeats without end.</source>
        <translation>Leer el calendario tardó más de {seconds:g} segundos; exporte un tiempo más corto o busque una entrada que se repita sin fin.</translation>
    </message>
    <message>
        <source>The calendar was published {ago}; {news}.</source>
        <translation>El calendario se publicó {ago}; {news}.</translation>
    </message>
    <message>
        <source>The calendar&apos;s address cannot be understood; copy it again, from https:// on.</source>
        <translation>La dirección del calendario no se entiende; cópiela de nuevo, desde https://.</translation>
    </message>
    <message>
        <source>The calendar&apos;s entries lie too deep inside one another, as in no real calendar; export it again from the program it is kept in.</source>
        <translation>Las entradas del calendario están anidadas más hondo que en cualquier calendario real; expórtelo de nuevo desde su programa.</translation>
    </message>
    <message>
        <source>The cancellation is kept.</source>
        <translation>Se guardó la cancelación.</translation>
    </message>
    <message>
        <source>the cancellation of {name}</source>
        <translation>la cancelación de {name}</translation>
    </message>
    <message>
        <source>The certificate {files} cannot be read ({reason}); name PEM files of a certificate and its key that you may read.</source>
        <translation>El certificado {files} no se puede leer ({reason}); indique archivos PEM de un certificado y su clave que usted pueda leer.</translation>
    </message>
    <message>
        <source>The chance that somebody has to come again, times what that costs.</source>
        <translation>La probabilidad de que alguien tenga que volver, por lo que eso cuesta.</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>Los cambios todavía no están guardados.</translation>
    </message>
    <message>
        <source>The cheapest driving sends one person to each client already: it costs nothing.</source>
        <translation>El viaje más barato ya envía a una sola persona a cada cliente: no cuesta nada.</translation>
    </message>
    <message>
        <source>the cheapest place would cost {amount}, more than it is worth</source>
        <translation>el lugar más barato costaría {amount}, más de lo que vale</translation>
    </message>
    <message>
        <source>The client expects the other one, who comes.</source>
        <translation>El cliente espera al otro, que sí viene.</translation>
    </message>
    <message>
        <source>The client has not cancelled anything.</source>
        <translation>El cliente no canceló nada.</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>Se guardó el cliente.</translation>
    </message>
    <message>
        <source>the client is worth {value}</source>
        <translation>el cliente vale {value}</translation>
    </message>
    <message>
        <source>The client needs a name.</source>
        <translation>El cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>The client was told.</source>
        <translation>Se avisó al cliente.</translation>
    </message>
    <message>
        <source>the client {name}</source>
        <translation>el cliente {name}</translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation>El nombre del cliente</translation>
    </message>
    <message>
        <source>the client’s other visits have no place either</source>
        <translation>las otras visitas del cliente tampoco tienen lugar</translation>
    </message>
    <message>
        <source>The client’s usual technician</source>
        <translation>El técnico habitual del cliente</translation>
    </message>
    <message>
        <source>The closed days are taken out.</source>
        <translation>Se quitaron los días cerrados.</translation>
    </message>
    <message>
        <source>the closed days of {name}</source>
        <translation>los días cerrados de {name}</translation>
    </message>
    <message>
        <source>The closure of {client} ends before it begins; turn it round.</source>
        <translation>El cierre de {client} termina antes de empezar; inviértalo.</translation>
    </message>
    <message>
        <source>The closure of {client} hits no planned visit; nothing to do.</source>
        <translation>El cierre de {client} no afecta ninguna visita planificada; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The closure of {client} lasts longer than three years; check the dates, or end the agreement.</source>
        <translation>El cierre de {client} dura más de tres años; revise las fechas o termine el contrato.</translation>
    </message>
    <message>
        <source>The complaint is kept.</source>
        <translation>Se guardó la queja.</translation>
    </message>
    <message>
        <source>The complaint is settled.</source>
        <translation>La queja está resuelta.</translation>
    </message>
    <message>
        <source>The computer that knows the address does not read it any more.</source>
        <translation>La computadora que conoce la dirección ya no la lee.</translation>
    </message>
    <message>
        <source>The computer was switched off or started anew while Familiar was open, {moment}. Everything that was saved is in the schedule.</source>
        <translation>La computadora se apagó o se reinició mientras Familiar estaba abierto, {moment}. Todo lo que se guardó está en la agenda.</translation>
    </message>
    <message>
        <source>the confirmation of plan {version} of {office}</source>
        <translation>la confirmación del plan {version} de {office}</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted: whoever is on the way can read along. If the server can do it, write ?sslmode=require at the end of the address.</source>
        <translation>La conexión con este servidor no está cifrada: quien esté en el camino puede leer. Si el servidor lo permite, escriba ?sslmode=require al final de la dirección.</translation>
    </message>
    <message>
        <source>The contact called first stands on the board, in notices and on printed routes.</source>
        <translation>El contacto al que se llama primero aparece en el tablero, en los avisos y en las rutas impresas.</translation>
    </message>
    <message>
        <source>The contact has no name, phone or email; enter one of them.</source>
        <translation>El contacto no tiene nombre, teléfono ni correo; escriba uno de ellos.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Se guardó el contacto.</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>Se quitó el contacto.</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Se guardó el contacto.</translation>
    </message>
    <message>
        <source>The contact was changed by somebody else meanwhile; open the form again.</source>
        <translation>Mientras tanto otra persona cambió el contacto; abra el formulario de nuevo.</translation>
    </message>
    <message>
        <source>The database of {target} does not answer as it should ({told}); check that it runs and that its address is right.</source>
        <translation>La base de datos de {target} no responde como debería ({told}); revise que funcione y que su dirección sea correcta.</translation>
    </message>
    <message>
        <source>The database {database} stays as it is.</source>
        <translation>La base de datos {database} se queda como está.</translation>
    </message>
    <message>
        <source>The database {target} cannot keep the letters of all languages ({letters}); ask for one with the encoding UTF8.</source>
        <translation>La base de datos {target} no puede guardar las letras de todos los idiomas ({letters}); pida una con la codificación UTF8.</translation>
    </message>
    <message>
        <source>The database {target} is not a Familiar schedule; open another one.</source>
        <translation>La base de datos {target} no es una agenda de Familiar; abra otra.</translation>
    </message>
    <message>
        <source>The database {target} is used for something else (it has a table “{table}”); ask for an empty one.</source>
        <translation>La base de datos {target} se usa para otra cosa (tiene una tabla «{table}»); pida una vacía.</translation>
    </message>
    <message>
        <source>The day does not hold {visit} with {minutes} minutes; move a visit of it elsewhere first.</source>
        <translation>En el día no cabe {visit} con {minutes} minutos; mueva primero una de sus visitas a otro lugar.</translation>
    </message>
    <message>
        <source>The day from which on somebody else is the usual technician</source>
        <translation>El día desde el que otra persona es el técnico habitual</translation>
    </message>
    <message>
        <source>The day matters to them, and {name} knows the place.</source>
        <translation>El día les importa, y {name} conoce el lugar.</translation>
    </message>
    <message>
        <source>The day matters, but {face} more.</source>
        <translation>El día importa, pero {face} importa más.</translation>
    </message>
    <message>
        <source>The day never mattered.</source>
        <translation>El día nunca importó.</translation>
    </message>
    <message>
        <source>The day never mattered; {face} does.</source>
        <translation>El día nunca importó; {face} sí.</translation>
    </message>
    <message>
        <source>The day of the visit, such as {day}</source>
        <translation>El día de la visita, por ejemplo {day}</translation>
    </message>
    <message>
        <source>The day on which the visit was planned before</source>
        <translation>El día en que la visita estaba planificada antes</translation>
    </message>
    <message>
        <source>the days on which it could be done are over</source>
        <translation>ya pasaron los días en que se podría hacer</translation>
    </message>
    <message>
        <source>the days they leave</source>
        <translation>los días que dejan</translation>
    </message>
    <message>
        <source>The delay begins at {time}; free again can only be later.</source>
        <translation>El retraso empieza a las {time}; solo puede quedar disponible más tarde.</translation>
    </message>
    <message>
        <source>The disk of {target} is full; nothing was saved. Make room and try again.</source>
        <translation>El disco de {target} está lleno; no se guardó nada. Haga espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the drive</source>
        <translation>el viaje</translation>
    </message>
    <message>
        <source>the end of the joint visit to {name}</source>
        <translation>el fin de la visita conjunta a {name}</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and no stranger came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es esencial y últimamente no vino ningún desconocido</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and one stranger came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es esencial y últimamente vino un desconocido</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and three or more strangers came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es esencial y últimamente vinieron tres o más desconocidos</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and two strangers came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es esencial y últimamente vinieron dos desconocidos</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and no stranger came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es importante y últimamente no vino ningún desconocido</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and one stranger came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es importante y últimamente vino un desconocido</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and three or more strangers came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es importante y últimamente vinieron tres o más desconocidos</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and two strangers came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es importante y últimamente vinieron dos desconocidos</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and no stranger came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es flexible y últimamente no vino ningún desconocido</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and one stranger came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es flexible y últimamente vino un desconocido</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and three or more strangers came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es flexible y últimamente vinieron tres o más desconocidos</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and two strangers came lately</source>
        <translation>La probabilidad adicional de perder a un cliente cuando viene un desconocido, si la persona es flexible y últimamente vinieron dos desconocidos</translation>
    </message>
    <message>
        <source>The feeds cannot be written to {folder} ({why}); choose a folder that you may write to.</source>
        <translation>Los calendarios no se pueden escribir en {folder} ({why}); elija una carpeta en la que usted pueda escribir.</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>quinto {weekday}</translation>
    </message>
    <message>
        <source>The file {file} stays as it is. Keep it, but let nobody work in it any more.</source>
        <translation>El archivo {file} se queda como está. Consérvelo, pero que nadie trabaje más en él.</translation>
    </message>
    <message>
        <source>The file {path} is not a Familiar schedule; open another one.</source>
        <translation>El archivo {path} no es una agenda de Familiar; abra otra.</translation>
    </message>
    <message>
        <source>The file {target} is not a Familiar schedule or is damaged; open another one.</source>
        <translation>El archivo {target} no es una agenda de Familiar o está dañado; abra otra.</translation>
    </message>
    <message>
        <source>The filter is off now: it would have hidden the visit.</source>
        <translation>El filtro se quitó: habría ocultado la visita.</translation>
    </message>
    <message>
        <source>The first day away for good</source>
        <translation>El primer día de ausencia definitiva</translation>
    </message>
    <message>
        <source>The first row names no columns: they are known by what stands in them.</source>
        <translation>La primera fila no nombra columnas: se reconocen por lo que contienen.</translation>
    </message>
    <message>
        <source>The first visit alone then costs {amount} less: it is no stranger any more who comes.</source>
        <translation>La primera visita a solas cuesta entonces {amount} menos: quien viene ya no es un desconocido.</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>primer {weekday}</translation>
    </message>
    <message>
        <source>The folder {folder_of} cannot be read ({why}); check your rights to it.</source>
        <translation>La carpeta {folder_of} no se puede leer ({why}); revise sus permisos.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found; connect its drive and try again.</source>
        <translation>No se encuentra la carpeta {folder}; conecte su unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {out} cannot be made ({why}); choose another.</source>
        <translation>La carpeta {out} no se puede crear ({why}); elija otra.</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>cuarto {weekday}</translation>
    </message>
    <message>
        <source>the handover of {name}</source>
        <translation>el traspaso de {name}</translation>
    </message>
    <message>
        <source>The hours of the office</source>
        <translation>El horario de la oficina</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Se deshizo la importación.</translation>
    </message>
    <message>
        <source>the joint visit to {name}</source>
        <translation>la visita conjunta a {name}</translation>
    </message>
    <message>
        <source>The joint visit was found for {name}.</source>
        <translation>La visita conjunta se buscó para {name}.</translation>
    </message>
    <message>
        <source>The key {key} needs its certificate; name that too.</source>
        <translation>La clave {key} necesita su certificado; indíquelo también.</translation>
    </message>
    <message>
        <source>The kinds of work, with time and price. Agreements bring theirs along.</source>
        <translation>Los tipos de trabajo, con tiempo y precio. Los contratos traen los suyos.</translation>
    </message>
    <message>
        <source>The language changes when Familiar is started again.</source>
        <translation>El idioma cambia cuando se vuelve a iniciar Familiar.</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>The last day is before the first; turn them round.</source>
        <translation>El último día es anterior al primero; inviértalos.</translation>
    </message>
    <message>
        <source>The last day is over; choose a later one.</source>
        <translation>El último día ya pasó; elija uno posterior.</translation>
    </message>
    <message>
        <source>The last day is {day}; who counts on them needs somebody else.</source>
        <translation>El último día es el {day}; quien depende de esta persona necesita a otra.</translation>
    </message>
    <message>
        <source>The last day of {leaver} cannot be {last_day}, which is over; choose today or a later day.</source>
        <translation>El último día de {leaver} no puede ser {last_day}, que ya pasó; elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>The last day was {day}.</source>
        <translation>El último día fue el {day}.</translation>
    </message>
    <message>
        <source>The last day {last_day} is more than a year ahead; choose a nearer one.</source>
        <translation>El último día {last_day} está a más de un año; elija uno más cercano.</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>último {weekday}</translation>
    </message>
    <message>
        <source>the length of the visit to {name}</source>
        <translation>la duración de la visita a {name}</translation>
    </message>
    <message>
        <source>The licence for {skill} runs out on {until}.</source>
        <translation>La licencia de {skill} vence el {until}.</translation>
    </message>
    <message>
        <source>The mail is saved as {path}.</source>
        <translation>El correo se guardó como {path}.</translation>
    </message>
    <message>
        <source>The map fetches no tiles.</source>
        <translation>El mapa no descarga mosaicos.</translation>
    </message>
    <message>
        <source>The map shows the middle of this postal code.</source>
        <translation>El mapa muestra el centro de este código postal.</translation>
    </message>
    <message>
        <source>The map shows these tiles.</source>
        <translation>El mapa muestra estos mosaicos.</translation>
    </message>
    <message>
        <source>the merge of {gone_name} into {name}</source>
        <translation>la unión de {gone_name} con {name}</translation>
    </message>
    <message>
        <source>The minutes a newcomer needs to find his way, at his wage.</source>
        <translation>Los minutos que un recién llegado necesita para orientarse, a su salario.</translation>
    </message>
    <message>
        <source>the move of {name}</source>
        <translation>el cambio de {name}</translation>
    </message>
    <message>
        <source>the moved day</source>
        <translation>el cambio de día</translation>
    </message>
    <message>
        <source>the moved time</source>
        <translation>el cambio de hora</translation>
    </message>
    <message>
        <source>The name of the service has {number} letters; use at most 120.</source>
        <translation>El nombre del servicio tiene {number} letras; use como máximo 120.</translation>
    </message>
    <message>
        <source>The name of the {what} has {number} letters; use at most 200.</source>
        <translation>El nombre ({what}) tiene {number} letras; use como máximo 200.</translation>
    </message>
    <message>
        <source>The next road costs {amount} more, most of it {what}.</source>
        <translation>La siguiente opción cuesta {amount} más, sobre todo por {what}.</translation>
    </message>
    <message>
        <source>The next road costs {amount} more.</source>
        <translation>La siguiente opción cuesta {amount} más.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Se guardó la nota.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Se quitó la nota.</translation>
    </message>
    <message>
        <source>The number {external_id} belongs to {other}; choose another number.</source>
        <translation>El número {external_id} es de {other}; elija otro número.</translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation>La oficina está como antes.</translation>
    </message>
    <message>
        <source>The office is saved.</source>
        <translation>Se guardó la oficina.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>La oficina necesita un nombre.</translation>
    </message>
    <message>
        <source>the office {name}</source>
        <translation>la oficina {name}</translation>
    </message>
    <message>
        <source>The office’s name</source>
        <translation>El nombre de la oficina</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>El otro registro</translation>
    </message>
    <message>
        <source>the other visits of the new day in another order</source>
        <translation>las otras visitas del nuevo día en otro orden</translation>
    </message>
    <message>
        <source>The other way: a substitute</source>
        <translation>Alternativa: un sustituto</translation>
    </message>
    <message>
        <source>The other way: wait</source>
        <translation>Alternativa: esperar</translation>
    </message>
    <message>
        <source>the overtime</source>
        <translation>las horas extra</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>El período siguiente</translation>
    </message>
    <message>
        <source>The period after has not begun yet</source>
        <translation>El período siguiente todavía no empezó</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The person is essential to them; they pay {amount} a year.</source>
        <translation>La persona les es esencial; pagan {amount} al año.</translation>
    </message>
    <message>
        <source>The person is essential to {names}, and somebody else would come.</source>
        <translation>La persona es esencial para {names}, y vendría otra.</translation>
    </message>
    <message>
        <source>The person is essential to {names}: a manager decides.</source>
        <translation>La persona es esencial para {names}: decide un gerente.</translation>
    </message>
    <message>
        <source>The person is important to them; they pay {amount} a year.</source>
        <translation>La persona les es importante; pagan {amount} al año.</translation>
    </message>
    <message>
        <source>The person is open to them; they pay {amount} a year.</source>
        <translation>La persona les es flexible; pagan {amount} al año.</translation>
    </message>
    <message>
        <source>The person who comes is essential to them</source>
        <translation>Para ellos es esencial la persona que viene</translation>
    </message>
    <message>
        <source>The phone’s camera opens it in the calendar.</source>
        <translation>La cámara del teléfono la abre en el calendario.</translation>
    </message>
    <message>
        <source>the pins of the visit to {name}</source>
        <translation>las fijaciones de la visita a {name}</translation>
    </message>
    <message>
        <source>The place of {name} is taken by another visit: choose another road for it.</source>
        <translation>El lugar de {name} lo ocupa otra visita: elija otra opción.</translation>
    </message>
    <message>
        <source>The places could not be priced; try again.</source>
        <translation>No se pudo calcular el precio de los lugares; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The plan changed since it was shown, so nothing was confirmed; look at it again.</source>
        <translation>El plan cambió desde que se mostró, así que no se confirmó nada; véalo de nuevo.</translation>
    </message>
    <message>
        <source>The plan changed since these roads were priced, so nothing was decided; look at the new prices and decide again.</source>
        <translation>El plan cambió desde que se calculó el precio de estas opciones, así que no se decidió nada; vea los precios nuevos y decida de nuevo.</translation>
    </message>
    <message>
        <source>The plan changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>El plan cambió desde que se propuso esto; se volvió a calcular el precio. Vea cuánto cuesta ahora y confirme de nuevo.</translation>
    </message>
    <message>
        <source>The plan changed since you took the visit up, so nothing was moved; look and try again.</source>
        <translation>El plan cambió desde que usted tomó la visita, así que no se movió nada; mire e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The plan has changed since: this comes to {amount} now, not {shown}.</source>
        <translation>El plan cambió desde entonces: ahora esto cuesta {amount}, no {shown}.</translation>
    </message>
    <message>
        <source>The plan is version {version} now.</source>
        <translation>El plan es ahora la versión {version}.</translation>
    </message>
    <message>
        <source>The plan of {name}</source>
        <translation>El plan de {name}</translation>
    </message>
    <message>
        <source>The plan that this was proposed for is no draft any more; refuse it.</source>
        <translation>El plan para el que se propuso esto ya no es un borrador; rechácelo.</translation>
    </message>
    <message>
        <source>The plan weighs a visit by its price; new agreements begin with it.</source>
        <translation>El plan pondera una visita por su precio; los contratos nuevos empiezan con él.</translation>
    </message>
    <message>
        <source>The point {latitude}, {longitude} is not on earth; latitudes reach from -90 to 90, longitudes from -180 to 180.</source>
        <translation>El punto {latitude}, {longitude} no está en la Tierra; las latitudes van de -90 a 90 y las longitudes de -180 a 180.</translation>
    </message>
    <message>
        <source>The price book&apos;s entry &apos;{wrong}&apos; cannot be learned from your history; save it as a change of your own.</source>
        <translation>La entrada &apos;{wrong}&apos; de la lista de precios no se puede aprender de su historial; guárdela como cambio propio.</translation>
    </message>
    <message>
        <source>The price of a visit that is not made, and what missing it means.</source>
        <translation>El precio de una visita que no se hace y lo que significa perderla.</translation>
    </message>
    <message>
        <source>The price of the visit</source>
        <translation>El precio de la visita</translation>
    </message>
    <message>
        <source>The prices were changed meanwhile: version {version} holds now. Discard your changes to see it.</source>
        <translation>Mientras tanto cambiaron los precios: ahora vale la versión {version}. Descarte sus cambios para verla.</translation>
    </message>
    <message>
        <source>The problem and the plan cannot be kept in {folder} ({why}); choose another folder.</source>
        <translation>El problema y el plan no se pueden guardar en {folder} ({why}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>The promise is ended.</source>
        <translation>La promesa está terminada.</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>Se guardó la promesa.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>La pregunta está respondida.</translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation>Se guardó la pregunta.</translation>
    </message>
    <message>
        <source>the question to the manager</source>
        <translation>la pregunta al gerente</translation>
    </message>
    <message>
        <source>The refused rows are in {file}.</source>
        <translation>Las filas rechazadas están en {file}.</translation>
    </message>
    <message>
        <source>The refused rows cannot be written to {draft} ({why}), so nothing was imported; make room there.</source>
        <translation>Las filas rechazadas no se pueden escribir en {draft} ({why}), así que no se importó nada; haga espacio allí.</translation>
    </message>
    <message>
        <source>The report is kept in {path}.</source>
        <translation>El informe se guarda en {path}.</translation>
    </message>
    <message>
        <source>the retirement of {name}</source>
        <translation>la baja de {name}</translation>
    </message>
    <message>
        <source>The rhythm cannot be read: {problem}</source>
        <translation>La frecuencia no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>The rhythm of the agreement cannot be read: {problem}</source>
        <translation>La frecuencia del contrato no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>the risk of losing the client</source>
        <translation>el riesgo de perder al cliente</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>La opción</translation>
    </message>
    <message>
        <source>The roads</source>
        <translation>Las opciones</translation>
    </message>
    <message>
        <source>The roads are those that were chosen; at other prices others may be cheaper.</source>
        <translation>Las opciones son las que se eligieron; con otros precios otras pueden ser más baratas.</translation>
    </message>
    <message>
        <source>The roads could not be priced, so nothing was decided; try again.</source>
        <translation>No se pudo calcular el precio de las opciones, así que no se decidió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The roads, the cheapest first</source>
        <translation>Las opciones, primero la más barata</translation>
    </message>
    <message>
        <source>The roads, the cheapest first. With the other visits the framed one is best.</source>
        <translation>Las opciones, primero la más barata. Junto con las demás visitas, la mejor es la enmarcada.</translation>
    </message>
    <message>
        <source>The route of what is chosen</source>
        <translation>La ruta de lo elegido</translation>
    </message>
    <message>
        <source>The same client, written down twice</source>
        <translation>El mismo cliente, anotado dos veces</translation>
    </message>
    <message>
        <source>The same words in every office.</source>
        <translation>Los mismos textos en todas las oficinas.</translation>
    </message>
    <message>
        <source>The sample cannot be made in {parent} ({why}); choose another folder with --dir.</source>
        <translation>La empresa de ejemplo no se puede crear en {parent} ({why}); elija otra carpeta con --dir.</translation>
    </message>
    <message>
        <source>The schedule cannot be read, so nobody can say what was done since.</source>
        <translation>La agenda no se puede leer, así que nadie puede decir qué se hizo desde entonces.</translation>
    </message>
    <message>
        <source>The schedule changed since this handover was worked out, so nothing was decided; look at the new prices and decide again.</source>
        <translation>La agenda cambió desde que se calculó este traspaso, así que no se decidió nada; vea los precios nuevos y decida de nuevo.</translation>
    </message>
    <message>
        <source>The schedule changed since this plan was found, so it was not taken; look for a better one again.</source>
        <translation>La agenda cambió desde que se encontró este plan, así que no se aplicó; busque de nuevo uno mejor.</translation>
    </message>
    <message>
        <source>The schedule changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>La agenda cambió desde que se propuso esto; se volvió a calcular el precio. Vea cuánto cuesta ahora y confirme de nuevo.</translation>
    </message>
    <message>
        <source>The schedule changed while it was planned, so the plan was not saved; plan again.</source>
        <translation>La agenda cambió mientras se planificaba, así que el plan no se guardó; planifique de nuevo.</translation>
    </message>
    <message>
        <source>The schedule has several offices ({names}); name one with --office.</source>
        <translation>La agenda tiene varias oficinas ({names}); indique una con --office.</translation>
    </message>
    <message>
        <source>The schedule is in {target} already; name another place.</source>
        <translation>La agenda ya está en {target}; indique otro lugar.</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}, without {changes} made since. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>La agenda quedará como estaba {moment}, sin {changes} de después. Lo que hay ahora se guarda como copia de seguridad, para que pueda volver. Las demás ventanas con esta agenda la siguen.</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>La agenda quedará como estaba {moment}. Lo que hay ahora se guarda como copia de seguridad, para que pueda volver. Las demás ventanas con esta agenda la siguen.</translation>
    </message>
    <message>
        <source>The schedule {file} cannot be read ({problem}); restore a backup of it, or choose another one.</source>
        <translation>La agenda {file} no se puede leer ({problem}); restaure una copia de seguridad o elija otra.</translation>
    </message>
    <message>
        <source>The schedule {file} is damaged ({fault}); restore a backup of it first.</source>
        <translation>La agenda {file} está dañada ({fault}); restaure antes una copia de seguridad.</translation>
    </message>
    <message>
        <source>The schedule {hide_password} is not a file or a postgresql:// address; check how it is written.</source>
        <translation>La agenda {hide_password} no es un archivo ni una dirección postgresql://; revise cómo está escrita.</translation>
    </message>
    <message>
        <source>The schedule {path} cannot be opened ({why}); check its name and your rights to it.</source>
        <translation>La agenda {path} no se puede abrir ({why}); revise su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The schedule {path} is read-only; make it writable or work on a copy.</source>
        <translation>La agenda {path} es de solo lectura; permita escribir en ella o trabaje con una copia.</translation>
    </message>
    <message>
        <source>The schedule {source} is of an older Familiar; open it once, which brings it to this version, and try again.</source>
        <translation>La agenda {source} es de un Familiar más antiguo; ábrala una vez, con lo que pasa a esta versión, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The schedule {target} cannot be opened; check the folder and your rights to it.</source>
        <translation>La agenda {target} no se puede abrir; revise la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The schedule {target} is read-only; make it writable or work on a copy.</source>
        <translation>La agenda {target} es de solo lectura; permita escribir en ella o trabaje con una copia.</translation>
    </message>
    <message>
        <source>The schedule {target} was brought to another version by halves; restore a backup.</source>
        <translation>La agenda {target} se llevó a otra versión solo a medias; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The schedule {target} was made by a newer Familiar; update this one to open it.</source>
        <translation>La agenda {target} la hizo un Familiar más nuevo; actualice este para abrirla.</translation>
    </message>
    <message>
        <source>The scorecard counts what was done. Note visits as done on the board, or import those of the last year: then you see here whether clients keep their person.</source>
        <translation>Los indicadores cuentan lo que se hizo. Marque las visitas como realizadas en el tablero, o importe las del último año: así verá aquí si los clientes conservan a su persona.</translation>
    </message>
    <message>
        <source>The search ended unexpectedly, so nothing was saved; plan again.</source>
        <translation>La búsqueda terminó de forma inesperada, así que no se guardó nada; planifique de nuevo.</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>segundo {weekday}</translation>
    </message>
    <message>
        <source>The server of {target} cannot be reached ({told}); check the address, and that the server runs.</source>
        <translation>No se llega al servidor de {target} ({told}); revise la dirección y que el servidor funcione.</translation>
    </message>
    <message>
        <source>The server of {target} does not take the user name and the password; check both.</source>
        <translation>El servidor de {target} no acepta el nombre de usuario y la contraseña; revise ambos.</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Se guardó el servicio.</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>El servicio necesita un nombre.</translation>
    </message>
    <message>
        <source>the service {name}</source>
        <translation>el servicio {name}</translation>
    </message>
    <message>
        <source>the shift ends when it begins.</source>
        <translation>el turno termina cuando empieza.</translation>
    </message>
    <message>
        <source>The site has no address; enter the street, the postal code or the city.</source>
        <translation>El sitio no tiene dirección; escriba la calle, el código postal o la ciudad.</translation>
    </message>
    <message>
        <source>the site is closed on {day}</source>
        <translation>el sitio está cerrado el {day}</translation>
    </message>
    <message>
        <source>the site is closed until {until}</source>
        <translation>el sitio está cerrado hasta el {until}</translation>
    </message>
    <message>
        <source>The site is closed…</source>
        <translation>El sitio está cerrado…</translation>
    </message>
    <message>
        <source>The site is saved.</source>
        <translation>Se guardó el sitio.</translation>
    </message>
    <message>
        <source>The site is used again.</source>
        <translation>El sitio se usa de nuevo.</translation>
    </message>
    <message>
        <source>The site was changed by somebody else meanwhile; open the form again.</source>
        <translation>Mientras tanto otra persona cambió el sitio; abra el formulario de nuevo.</translation>
    </message>
    <message>
        <source>The subject of every other notice, on one line.</source>
        <translation>El asunto de todos los demás avisos, en una línea.</translation>
    </message>
    <message>
        <source>The subject where a client is handed over, on one line.</source>
        <translation>El asunto cuando se traspasa un cliente, en una línea.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {list}.</source>
        <translation>La tabla no tiene la columna “{column}”; tiene {list}.</translation>
    </message>
    <message>
        <source>The table “{table}” did not arrive as it is, so nothing was kept there; please report this.</source>
        <translation>La tabla «{table}» no llegó tal como es, así que allí no se guardó nada; por favor, infórmelo.</translation>
    </message>
    <message>
        <source>The technician</source>
        <translation>El técnico</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>el técnico</translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation>Se guardó el técnico.</translation>
    </message>
    <message>
        <source>The technician needs a name.</source>
        <translation>El técnico necesita un nombre.</translation>
    </message>
    <message>
        <source>The technician who comes now</source>
        <translation>El técnico que viene ahora</translation>
    </message>
    <message>
        <source>The technician who could come instead</source>
        <translation>El técnico que podría venir en su lugar</translation>
    </message>
    <message>
        <source>The technician who was to come and cannot</source>
        <translation>El técnico que debía venir y no puede</translation>
    </message>
    <message>
        <source>the technician {name}</source>
        <translation>el técnico {name}</translation>
    </message>
    <message>
        <source>The text for {client} is copied.</source>
        <translation>Se copió el texto para {client}.</translation>
    </message>
    <message>
        <source>The text has {number:,} characters; {most:,} are the most, so make it shorter.</source>
        <translation>El texto tiene {number:,} caracteres; el máximo es {most:,}, así que acórtelo.</translation>
    </message>
    <message>
        <source>The text is empty; write one, or take the one that was delivered.</source>
        <translation>El texto está vacío; escriba uno o tome el original.</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>tercer {weekday}</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>el tiempo</translation>
    </message>
    <message>
        <source>The time, the client’s name, the service and the address; who comes along, and who takes over. Nothing of what is known about them.</source>
        <translation>La hora, el nombre del cliente, el servicio y la dirección; quién acompaña y quién se hace cargo. Nada de lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>The time, the work number and the address. No client’s name, nothing of what is known about them.</source>
        <translation>La hora, el número de trabajo y la dirección. Sin nombre del cliente ni nada de lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>The user {user} may not make tables in {target}; let whoever runs the server make him the owner of the database.</source>
        <translation>El usuario {user} no puede crear tablas en {target}; pida a quien administra el servidor que lo haga propietario de la base de datos.</translation>
    </message>
    <message>
        <source>The usual technician</source>
        <translation>El técnico habitual</translation>
    </message>
    <message>
        <source>The usual technician by history: came most often, and nobody else was declared</source>
        <translation>El técnico habitual según el historial: vino con más frecuencia y no se declaró a otro</translation>
    </message>
    <message>
        <source>The usual technician, declared by you</source>
        <translation>El técnico habitual, declarado por usted</translation>
    </message>
    <message>
        <source>the usual technicians of {clients} clients</source>
        <translation>los técnicos habituales de {clients} clientes</translation>
    </message>
    <message>
        <source>The visit at {name}</source>
        <translation>La visita en {name}</translation>
    </message>
    <message>
        <source>the visit at {name} has begun, is over, or has no known place</source>
        <translation>la visita en {name} ya empezó, ya pasó o no tiene ubicación conocida</translation>
    </message>
    <message>
        <source>The visit ends before it begins; check the times.</source>
        <translation>La visita termina antes de empezar; revise las horas.</translation>
    </message>
    <message>
        <source>the visit is made all the same</source>
        <translation>la visita se hace de todos modos</translation>
    </message>
    <message>
        <source>The visit is saved; the next plan finds a place for it.</source>
        <translation>Se guardó la visita; el próximo plan le encuentra un lugar.</translation>
    </message>
    <message>
        <source>The visit of {day}, by {technician}</source>
        <translation>La visita del {day}, con {technician}</translation>
    </message>
    <message>
        <source>The visit of {here} is over; choose one that is still to come.</source>
        <translation>La visita de {here} ya pasó; elija una que aún esté por venir.</translation>
    </message>
    <message>
        <source>the visit that {name} cancelled</source>
        <translation>la visita que canceló {name}</translation>
    </message>
    <message>
        <source>the visit to {name}, done</source>
        <translation>la visita a {name}, realizada</translation>
    </message>
    <message>
        <source>the visit to {name}, missed</source>
        <translation>la visita a {name}, no realizada</translation>
    </message>
    <message>
        <source>the visit to {name}, opened again</source>
        <translation>la visita a {name}, reabierta</translation>
    </message>
    <message>
        <source>The visit {work_number}, due {due_on}, is still to be made at {street}; cancel it first.</source>
        <translation>La visita {work_number}, prevista {due_on}, aún debe hacerse en {street}; cancélela primero.</translation>
    </message>
    <message>
        <source>the visit’s price: {value}</source>
        <translation>precio de la visita: {value}</translation>
    </message>
    <message>
        <source>The wage is entered for {technicians}.</source>
        <translation>El salario está escrito para {technicians}.</translation>
    </message>
    <message>
        <source>the wage of all who had none</source>
        <translation>el salario de quienes no tenían</translation>
    </message>
    <message>
        <source>The week is full: {agreed} agreed, {hours} of work.</source>
        <translation>La semana está llena: {agreed} acordadas, {hours} de trabajo.</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>La semana de {name}</translation>
    </message>
    <message>
        <source>The weeks from {first} on are over; choose a later day.</source>
        <translation>Las semanas desde {first} ya pasaron; elija un día posterior.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>La franja termina antes de empezar.</translation>
    </message>
    <message>
        <source>The words are saved. The next notices are written in them.</source>
        <translation>Se guardaron los textos. Los próximos avisos se escriben con ellos.</translation>
    </message>
    <message>
        <source>The words that the provider asks for.</source>
        <translation>Las palabras que pide el proveedor.</translation>
    </message>
    <message>
        <source>The {what} needs a name; type one.</source>
        <translation>Falta el nombre ({what}); escríbalo.</translation>
    </message>
    <message>
        <source>Their own calendar has {times} that may be absences.</source>
        <translation>Su calendario propio marca {times} ocupado; pueden ser ausencias.</translation>
    </message>
    <message>
        <source>Their own calendar is read every hour.</source>
        <translation>Su calendario propio se lee cada hora.</translation>
    </message>
    <message>
        <source>their week gets {minutes} of overtime</source>
        <translation>su semana suma {minutes} de horas extra</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no clients yet; add them first.</source>
        <translation>Todavía no hay clientes; agréguelos primero.</translation>
    </message>
    <message>
        <source>There are no technicians yet; add them first.</source>
        <translation>Todavía no hay técnicos; agréguelos primero.</translation>
    </message>
    <message>
        <source>there at {time}</source>
        <translation>allí a las {time}</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already ({offices}), and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>En {target} ya hay una agenda ({offices}) y no se sobrescribe nada; abra esa o pida una base de datos vacía.</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already, and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>En {target} ya hay una agenda y no se sobrescribe nada; abra esa o pida una base de datos vacía.</translation>
    </message>
    <message>
        <source>There is a service named {other} already; change that one.</source>
        <translation>Ya hay un servicio llamado {other}; cambie ese.</translation>
    </message>
    <message>
        <source>There is an office named {name} already; choose another name.</source>
        <translation>Ya hay una oficina llamada {name}; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no absence {absence_id}; list them to see their numbers.</source>
        <translation>No existe la ausencia {absence_id}; vea la lista para conocer sus números.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made today, in a quiet moment.</source>
        <translation>Todavía no hay copia de seguridad. La primera se hace hoy, en un momento tranquilo.</translation>
    </message>
    <message>
        <source>There is no change {change_set_id}; see the history.</source>
        <translation>No existe el cambio {change_set_id}; vea el historial.</translation>
    </message>
    <message>
        <source>There is no change {what}; see the history.</source>
        <translation>No existe el cambio {what}; vea el historial.</translation>
    </message>
    <message>
        <source>There is no client {wanted!r}; check the name, or give the number.</source>
        <translation>No existe el cliente {wanted!r}; revise el nombre o indique el número.</translation>
    </message>
    <message>
        <source>There is no closure {closure_id}; list them to see their numbers.</source>
        <translation>No existe el cierre {closure_id}; vea la lista para conocer sus números.</translation>
    </message>
    <message>
        <source>There is no database of that name at {target}; check the end of the address.</source>
        <translation>No hay ninguna base de datos con ese nombre en {target}; revise el final de la dirección.</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}; list them to see their numbers.</source>
        <translation>No existe la decisión {decision_id}; vea la lista para conocer sus números.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>No existe el archivo {path}; revise el nombre.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first, or choose another one.</source>
        <translation>No existe la carpeta {folder}; créela antes o elija otra.</translation>
    </message>
    <message>
        <source>There is no import {batch}; its number stands in the report of it.</source>
        <translation>No existe la importación {batch}; su número está en su informe.</translation>
    </message>
    <message>
        <source>There is no language {language!r}; the languages are {names}.</source>
        <translation>No existe el idioma {language!r}; los idiomas son {names}.</translation>
    </message>
    <message>
        <source>There is no notice {notice_id}; its decision was taken back.</source>
        <translation>No existe el aviso {notice_id}; su decisión se deshizo.</translation>
    </message>
    <message>
        <source>There is no office {wanted!r}; the offices are: {names}.</source>
        <translation>No existe la oficina {wanted!r}; las oficinas son: {names}.</translation>
    </message>
    <message>
        <source>There is no page {page!r}; the pages are {names}.</source>
        <translation>No existe la página {page!r}; las páginas son {names}.</translation>
    </message>
    <message>
        <source>There is no schedule at {file}; check its name.</source>
        <translation>No hay ninguna agenda en {file}; revise su nombre.</translation>
    </message>
    <message>
        <source>There is no schedule at {path}; check the name, or make one with: familiar demo.</source>
        <translation>No hay ninguna agenda en {path}; revise el nombre o cree una con: familiar demo.</translation>
    </message>
    <message>
        <source>There is no schedule in {source}; check the address.</source>
        <translation>No hay ninguna agenda en {source}; revise la dirección.</translation>
    </message>
    <message>
        <source>There is no schedule in {target} yet; open your file and choose File › Move to a shared database.</source>
        <translation>En {target} todavía no hay ninguna agenda; abra su archivo y elija Archivo › Mover a una base de datos compartida.</translation>
    </message>
    <message>
        <source>There is no such folder; an address begins with https://.</source>
        <translation>No existe esa carpeta; una dirección empieza con https://.</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}.</source>
        <translation>No existe el técnico {technician_id}.</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}; choose who comes along.</source>
        <translation>No existe el técnico {technician_id}; elija quién acompaña.</translation>
    </message>
    <message>
        <source>There is no technician {technician}; choose who came.</source>
        <translation>No existe el técnico {technician}; elija quién vino.</translation>
    </message>
    <message>
        <source>There is no technician {wanted!r}; the technicians are: {names}.</source>
        <translation>No existe el técnico {wanted!r}; los técnicos son: {names}.</translation>
    </message>
    <message>
        <source>There is no text {name!r} in notices; the texts are {names}.</source>
        <translation>No existe el texto {name!r} en los avisos; los textos son {names}.</translation>
    </message>
    <message>
        <source>There is no visit W-{visit_id} any more.</source>
        <translation>Ya no existe la visita W-{visit_id}.</translation>
    </message>
    <message>
        <source>There is no visit {number}; list them with: familiar visits.</source>
        <translation>No existe la visita {number}; vea la lista con: familiar visits.</translation>
    </message>
    <message>
        <source>There is no visit {work_number} any more.</source>
        <translation>Ya no existe la visita {work_number}.</translation>
    </message>
    <message>
        <source>There is no {what} {number}; look at the list again.</source>
        <translation>No existe {what} {number}; vea la lista de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing behind this figure in that time. {formula}</source>
        <translation>No hay nada detrás de esta cifra en ese tiempo. {formula}</translation>
    </message>
    <message>
        <source>There is nothing here that could be planned otherwise.</source>
        <translation>Aquí no hay nada que se pueda planificar de otro modo.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These changes are not saved yet: save or discard them.</source>
        <translation>Estos cambios todavía no están guardados: guárdelos o descártelos.</translation>
    </message>
    <message>
        <source>These roads belong to different questions; decide on one at a time.</source>
        <translation>Estas opciones son de preguntas distintas; decida una a la vez.</translation>
    </message>
    <message>
        <source>They are clients no more</source>
        <translation>Ya no son clientes</translation>
    </message>
    <message>
        <source>They have no usual technician yet. Click a place to book it, or press Alt and its number.</source>
        <translation>Todavía no tiene técnico habitual. Haga clic en un lugar para agendarlo, o pulse Alt y su número.</translation>
    </message>
    <message>
        <source>They pay {amount} a year.</source>
        <translation>Pagan {amount} al año.</translation>
    </message>
    <message>
        <source>They wait for an answer</source>
        <translation>Esperan una respuesta</translation>
    </message>
    <message>
        <source>This cannot be kept as it is:</source>
        <translation>Esto no se puede cumplir tal como está:</translation>
    </message>
    <message>
        <source>This changes who decides, not what anything costs.</source>
        <translation>Esto cambia quién decide, no lo que cuesta.</translation>
    </message>
    <message>
        <source>This client recommended us to</source>
        <translation>Este cliente nos recomendó a</translation>
    </message>
    <message>
        <source>This complaint was settled already; look at it again.</source>
        <translation>Esta queja ya estaba resuelta; véala de nuevo.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún está por venir.</translation>
    </message>
    <message>
        <source>This file is there already; choose another, or go back and open it.</source>
        <translation>Este archivo ya existe; elija otro, o vuelva y ábralo.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one to sign in, and not a calendar; copy the calendar&apos;s own secret address, which usually ends in .ics.</source>
        <translation>Esto es una página web, quizá de inicio de sesión, y no un calendario; copie la dirección secreta del propio calendario, que suele terminar en .ics.</translation>
    </message>
    <message>
        <source>This is before the first visit.</source>
        <translation>Esto es antes de la primera visita.</translation>
    </message>
    <message>
        <source>This is more than may be decided without a reason; say in a few words why.</source>
        <translation>Esto es más de lo que se puede decidir sin un motivo; diga en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>This is no site of {client} any more; choose another one.</source>
        <translation>Este ya no es un sitio de {client}; elija otro.</translation>
    </message>
    <message>
        <source>This is not a calendar: it does not begin with BEGIN:VCALENDAR; choose a file or an address in the iCalendar format (.ics).</source>
        <translation>Esto no es un calendario: no empieza con BEGIN:VCALENDAR; elija un archivo o una dirección en formato iCalendar (.ics).</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>Esta es la empresa de ejemplo.</translation>
    </message>
    <message>
        <source>This needs a reason; say in a few words why.</source>
        <translation>Esto necesita un motivo; diga en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>This page is not there in {language} yet.</source>
        <translation>Esta página todavía no está en {language}.</translation>
    </message>
    <message>
        <source>This place needs a reason, since somebody else comes.</source>
        <translation>Este lugar requiere un motivo, ya que viene otra persona.</translation>
    </message>
    <message>
        <source>This plan is a draft: calendars and clients hear nothing of it yet.</source>
        <translation>Este plan es un borrador: los calendarios y los clientes todavía no se enteran.</translation>
    </message>
    <message>
        <source>This promise ends after {day}: tell them.</source>
        <translation>Esta promesa termina después del {day}: avíseles.</translation>
    </message>
    <message>
        <source>This question was answered already; look at it again.</source>
        <translation>Esta pregunta ya estaba respondida; véala de nuevo.</translation>
    </message>
    <message>
        <source>This rule cannot be read; try FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>Esta regla no se puede leer; pruebe FREQ=WEEKLY;BYDAY=TU,FR.</translation>
    </message>
    <message>
        <source>This rule makes no visit.</source>
        <translation>Esta regla no produce ninguna visita.</translation>
    </message>
    <message>
        <source>This service is gone already; look at the list again.</source>
        <translation>Este servicio ya no existe; mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This visit only</source>
        <translation>Solo esta visita</translation>
    </message>
    <message>
        <source>This was decided meanwhile; look at the list again.</source>
        <translation>Esto se decidió mientras tanto; vea la lista de nuevo.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This would bring {parts}.</source>
        <translation>Esto traería {parts}.</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>Tres o más</translation>
    </message>
    <message>
        <source>Three or more lately</source>
        <translation>Tres o más últimamente</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tick at least one figure.</source>
        <translation>Marque al menos un indicador.</translation>
    </message>
    <message>
        <source>Tick the figures that you steer by, and bring your own yardstick to the top: it is also the one shown over the months.</source>
        <translation>Marque los indicadores con los que dirige y ponga el más importante arriba: es también el que se muestra por meses.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>Tiempo en el sitio</translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation>Tiempo de viaje</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo hasta responder</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zone, currency and working week of the office</source>
        <translation>Zona horaria, moneda y semana laboral de la oficina</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>To the client it is</source>
        <translation>Para el cliente es</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Para ellos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>Today changed {ago}, and phones look late: call them.</source>
        <translation>Hoy cambió {ago}, y los teléfonos miran tarde: llame.</translation>
    </message>
    <message>
        <source>together {when}</source>
        <translation>juntos {when}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>Told at short notice</source>
        <translation>Avisado tarde</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Avisado antes</translation>
    </message>
    <message>
        <source>Told to the client</source>
        <translation>Avisado al cliente</translation>
    </message>
    <message>
        <source>told to the client</source>
        <translation>avisada al cliente</translation>
    </message>
    <message>
        <source>Told to the clients</source>
        <translation>Avisado a los clientes</translation>
    </message>
    <message>
        <source>told {value} before</source>
        <translation>avisado {value} antes</translation>
    </message>
    <message>
        <source>Took back what {name} was told</source>
        <translation>Se retiró lo avisado a {name}</translation>
    </message>
    <message>
        <source>Took {entries} from your own history: version {version} of the price book</source>
        <translation>Se tomó {entries} de su propio historial: versión {version} de la lista de precios</translation>
    </message>
    <message>
        <source>Took {name} out of the plan</source>
        <translation>Se quitó a {name} del plan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>training</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>Try other words, another person or another kind of change.</source>
        <translation>Pruebe con otras palabras, otra persona u otro tipo de cambio.</translation>
    </message>
    <message>
        <source>Trying who could come along, or go instead</source>
        <translation>Probando quién podría acompañar o ir en su lugar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Two strangers lately</source>
        <translation>Dos desconocidos últimamente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation>Trabajo desigual</translation>
    </message>
    <message>
        <source>Uneven work {spread}, where 0 is all alike</source>
        <translation>Trabajo desigual {spread}, donde 0 es todos por igual</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>Se soltó {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>está al día</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de nuevo</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Usar esta ubicación</translation>
    </message>
    <message>
        <source>Use what you have seen, {head}, {name}: {value} instead of {before}</source>
        <translation>Usar lo observado, {head}, {name}: {value} en lugar de {before}</translation>
    </message>
    <message>
        <source>Use {name} again</source>
        <translation>Usar {name} de nuevo</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>Usual for</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Usual technician</source>
        <translation>Técnico habitual</translation>
    </message>
    <message>
        <source>usual technician</source>
        <translation>técnico habitual</translation>
    </message>
    <message>
        <source>Usual technician of {clients}{of_them}, backup of {backups}.</source>
        <translation>Habitual de {clients}{of_them}, respaldo de {backups}.</translation>
    </message>
    <message>
        <source>usual technician, because of the visits so far</source>
        <translation>técnico habitual, por las visitas hasta ahora</translation>
    </message>
    <message>
        <source>Usual technicians for clients who have none</source>
        <translation>Técnicos habituales para clientes que no tienen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of clients kept so</source>
        <translation>Valor de los clientes conservados así</translation>
    </message>
    <message>
        <source>Value of clients lost</source>
        <translation>Valor de los clientes perdidos</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>version {version} of the price book</source>
        <translation>versión {version} de la lista de precios</translation>
    </message>
    <message>
        <source>Version {version} of the price book is saved. The next plan is made with it.</source>
        <translation>Se guardó la versión {version} de la lista de precios. El próximo plan se hace con ella.</translation>
    </message>
    <message>
        <source>Version {version} of the price book was taken back meanwhile; discard your changes to see the one that holds, then make them again.</source>
        <translation>Mientras tanto se deshizo la versión {version} de la lista de precios; descarte sus cambios para ver la que vale y hágalos de nuevo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit left out</source>
        <translation>Visita omitida</translation>
    </message>
    <message>
        <source>Visit W-{unknown} cannot be moved here; it has begun, or is over.</source>
        <translation>La visita W-{unknown} no se puede mover aquí; ya empezó o ya pasó.</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} cannot be moved any more; it has begun, or is over.</source>
        <translation>La visita W-{visit_id} ya no se puede mover; ya empezó o ya pasó.</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} has no planned time from today on; plan it first.</source>
        <translation>La visita W-{visit_id} no tiene hora planificada desde hoy; planifíquela primero.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits at which a backup gets to know a client</source>
        <translation>Visitas en las que un respaldo conoce a un cliente</translation>
    </message>
    <message>
        <source>Visits fall due by it. More of it, and others, on the client’s page.</source>
        <translation>De él salen las visitas previstas. Más detalles, y otros contratos, en la página del cliente.</translation>
    </message>
    <message>
        <source>Visits hit</source>
        <translation>Visitas afectadas</translation>
    </message>
    <message>
        <source>Visits made by somebody other than the usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>Visitas hechas por alguien distinto del técnico habitual de ese día, de todas las hechas a clientes que ese día tenían uno</translation>
    </message>
    <message>
        <source>Visits made by somebody who is not the usual technician and whose familiarity was below 0.2 that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>Visitas hechas por alguien que no es el técnico habitual y cuya familiaridad era menor que el 20 % ese día, de todas menos las de un cliente con quien nadie había ido en 1100 días</translation>
    </message>
    <message>
        <source>Visits made by the client&apos;s usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>Visitas hechas por el técnico habitual del cliente de ese día, de todas las hechas a clientes que ese día tenían uno</translation>
    </message>
    <message>
        <source>Visits made by the usual technician or by somebody whose familiarity was 0.2 or more that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>Visitas hechas por el técnico habitual o por alguien cuya familiaridad era del 20 % o más ese día, de todas menos las de un cliente con quien nadie había ido en 1100 días</translation>
    </message>
    <message>
        <source>Visits made on their due day or as far from it as was agreed (not at all where the day was promised), of all visits made or missed</source>
        <translation>Visitas hechas en su fecha prevista o dentro del margen acordado (sin margen si se prometió el día), de todas las realizadas o no realizadas</translation>
    </message>
    <message>
        <source>Visits made to clients whose usual technician was somebody else</source>
        <translation>Visitas hechas a clientes cuyo técnico habitual era otro</translation>
    </message>
    <message>
        <source>Visits made without a call-back within 30 days, of all visits made or missed, call-backs left out</source>
        <translation>Visitas hechas sin revisita en 30 días, de todas las realizadas o no realizadas, sin contar las revisitas</translation>
    </message>
    <message>
        <source>Visits of {days} at which somebody could get to know a client who depends on one person, and could go there for so many days longer. The most for its price comes first.</source>
        <translation>Visitas del {days} en las que alguien podría conocer a un cliente que depende de una sola persona, y podría ir allí tantos días más. Primero la que da más por su precio.</translation>
    </message>
    <message>
        <source>Visits that a call-back followed within 30 days, of all visits made, call-backs left out</source>
        <translation>Visitas seguidas de una revisita en 30 días, de todas las realizadas, sin contar las revisitas</translation>
    </message>
    <message>
        <source>Visits that began within the promised arrival window, of all visits with one that were made or missed</source>
        <translation>Visitas que empezaron dentro de la franja de llegada prometida, de todas las que tenían una, realizadas o no</translation>
    </message>
    <message>
        <source>Visits that cost no more than the last one of the same service before the price was promised, of all visits made while a promise of the price held</source>
        <translation>Visitas que no costaron más que la última del mismo servicio antes de prometer el precio, de todas las hechas mientras valía una promesa de precio</translation>
    </message>
    <message>
        <source>Visits that others made to clients whose usual technician this is</source>
        <translation>Visitas que otros hicieron a clientes de quienes es el técnico habitual</translation>
    </message>
    <message>
        <source>Visits that the promised person made, of all visits made to clients who were promised one</source>
        <translation>Visitas que hizo la persona prometida, de todas las hechas a clientes a quienes se les prometió una</translation>
    </message>
    <message>
        <source>Visits that were made</source>
        <translation>Visitas realizadas</translation>
    </message>
    <message>
        <source>Visits to an address that is not on the map find no place in the plan.</source>
        <translation>Las visitas a una dirección que no está en el mapa no encuentran lugar en el plan.</translation>
    </message>
    <message>
        <source>Visits without a place</source>
        <translation>Visitas sin lugar</translation>
    </message>
    <message>
        <source>visits, {number} of them for others</source>
        <translation>visitas, {number} de ellas por otros</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>Salario por hora</translation>
    </message>
    <message>
        <source>Wage an hour, {currency}</source>
        <translation>Salario por hora, {currency}</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>Wait for their person</source>
        <translation>Esperar a su persona</translation>
    </message>
    <message>
        <source>Wait for {name}</source>
        <translation>Esperar a {name}</translation>
    </message>
    <message>
        <source>Wait for {name}.</source>
        <translation>Espere a {name}.</translation>
    </message>
    <message>
        <source>wait · {day}</source>
        <translation>esperar · {day}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Waiting for a manager</source>
        <translation>Esperan al gerente</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>Espera al gerente</translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation>espera al gerente</translation>
    </message>
    <message>
        <source>Waits to be published.</source>
        <translation>Espera a ser publicado.</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>antes {before}</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>servidor web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week minutes</source>
        <translation>Minutos semanales</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>Días de fin de semana</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Weeks are planned together, from the cheapest driving to one person for each client. You see what each step costs, and choose.</source>
        <translation>Las semanas se planifican juntas, desde el viaje más barato hasta una sola persona por cliente. Verá cuánto cuesta cada paso y elegirá.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a calendar must not say can be mailed, or printed from the board.</source>
        <translation>Lo que un calendario no debe decir se puede enviar por correo o imprimir desde el tablero.</translation>
    </message>
    <message>
        <source>What a lost client costs beyond his own value because he tells others</source>
        <translation>Lo que cuesta un cliente perdido, además de su propio valor, porque se lo cuenta a otros</translation>
    </message>
    <message>
        <source>What a technician’s day costs on the road and on the clock. Wages stand with each technician.</source>
        <translation>Lo que cuesta el día de un técnico en viaje y en tiempo. El salario está en cada técnico.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What depends on each technician</source>
        <translation>Qué depende de cada técnico</translation>
    </message>
    <message>
        <source>What depends on each technician, a year</source>
        <translation>Qué depende de cada técnico, al año</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijo el cliente?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>¿Qué aprendió?</translation>
    </message>
    <message>
        <source>What does the client wait for?</source>
        <translation>¿Qué espera el cliente?</translation>
    </message>
    <message>
        <source>What else the client can have; left away where there is nothing</source>
        <translation>Qué más puede tener el cliente; se omite donde no hay nada</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Qué termina</translation>
    </message>
    <message>
        <source>What Familiar is made of</source>
        <translation>De qué está hecho Familiar</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Qué se va con ello</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Qué se copia</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What is done at each client, and how often: visits fall due by it.</source>
        <translation>Qué se hace en cada cliente y con qué frecuencia: de ahí salen las visitas previstas.</translation>
    </message>
    <message>
        <source>What is entered as “{field}” has {number} letters; use at most {most}.</source>
        <translation>Lo escrito en “{field}” tiene {number} letras; use como máximo {most}.</translation>
    </message>
    <message>
        <source>What is fetched from here gets its address when its secret is made.</source>
        <translation>Lo que se obtiene de aquí recibe su dirección cuando se crea su secreto.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se lista</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Qué se ajusta</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Cuánto costó</translation>
    </message>
    <message>
        <source>What it costs that somebody comes who does not know the place yet.</source>
        <translation>Lo que cuesta que venga alguien que todavía no conoce el lugar.</translation>
    </message>
    <message>
        <source>What it costs to come on another day, or at another time, than the client was promised.</source>
        <translation>Lo que cuesta venir otro día, o a otra hora, que lo prometido al cliente.</translation>
    </message>
    <message>
        <source>What it costs to leave a visit out.</source>
        <translation>Lo que cuesta omitir una visita.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trataba</translation>
    </message>
    <message>
        <source>What keeping the client is worth, times how much more likely it becomes that they leave: a risk, not money that is paid today.</source>
        <translation>Lo que vale conservar al cliente, por cuánto más probable se vuelve que se vaya: un riesgo, no dinero que se paga hoy.</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Qué les importa</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Qué le importa a usted</translation>
    </message>
    <message>
        <source>what matters to {name}</source>
        <translation>lo que le importa a {name}</translation>
    </message>
    <message>
        <source>What matters to {name} is written down; prices follow it.</source>
        <translation>Está anotado lo que le importa a {name}; los precios lo siguen.</translation>
    </message>
    <message>
        <source>what missing the visit means</source>
        <translation>lo que significa perder la visita</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Qué se traslada</translation>
    </message>
    <message>
        <source>What one person each costs</source>
        <translation>Cuánto cuesta una sola persona para cada uno</translation>
    </message>
    <message>
        <source>What plan {version} costs</source>
        <translation>Lo que cuesta el plan {version}</translation>
    </message>
    <message>
        <source>what the calendar of {name} says</source>
        <translation>lo que dice el calendario de {name}</translation>
    </message>
    <message>
        <source>What the client could do</source>
        <translation>Qué podría hacer el cliente</translation>
    </message>
    <message>
        <source>What the client waits for</source>
        <translation>Qué espera el cliente</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>What the guide says about this (F1)</source>
        <translation>Qué dice la guía sobre esto (F1)</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Qué contiene la lista</translation>
    </message>
    <message>
        <source>What the substitution cost, as it was shown when it was decided</source>
        <translation>Lo que costó la sustitución, según se mostró al decidirla</translation>
    </message>
    <message>
        <source>What this visit costs</source>
        <translation>Lo que cuesta esta visita</translation>
    </message>
    <message>
        <source>What waiting for the usual technician, his overtime and his extra trips cost more than the cheapest other road shown, added up over the decisions of the period</source>
        <translation>Cuánto más que la más barata de las otras opciones mostradas costaron la espera al técnico habitual, sus horas extra y sus viajes adicionales, sumado en las decisiones del período</translation>
    </message>
    <message>
        <source>What was agreed before {day} stays as it was.</source>
        <translation>Lo acordado antes del {day} queda como estaba.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Lo que se hizo, primero lo más reciente</translation>
    </message>
    <message>
        <source>What was proposed for {kept} is not possible any more; refuse it and ask for the roads anew.</source>
        <translation>Lo propuesto para {kept} ya no es posible; rechácelo y pida las opciones de nuevo.</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>¿Qué se recomendó?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What was sent there is deleted, and nothing is sent any more.</source>
        <translation>Lo que se envió allí se borra y ya no se envía nada.</translation>
    </message>
    <message>
        <source>What whoever comes next must know</source>
        <translation>Lo que debe saber quien venga después</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>What you just did was not saved; everything before it is.</source>
        <translation>Lo que acaba de hacer no se guardó; todo lo anterior sí.</translation>
    </message>
    <message>
        <source>What your own clients did</source>
        <translation>Lo que hicieron sus propios clientes</translation>
    </message>
    <message>
        <source>What {name} costs, a year</source>
        <translation>Cuánto cuesta {name}, al año</translation>
    </message>
    <message>
        <source>what {name} was told</source>
        <translation>lo avisado a {name}</translation>
    </message>
    <message>
        <source>What “other way” becomes where somebody else comes or nobody does, if the client can wait for the usual technician.</source>
        <translation>En qué se convierte “alternativa” cuando viene otra persona o nadie, si el cliente puede esperar al técnico habitual.</translation>
    </message>
    <message>
        <source>What “other way” becomes where the day moves, if somebody else can come instead.</source>
        <translation>En qué se convierte “alternativa” cuando cambia el día, si puede venir otra persona.</translation>
    </message>
    <message>
        <source>Whatever anybody changes in this schedule is kept here, with who, when and why, and can be taken back.</source>
        <translation>Todo lo que alguien cambia en esta agenda se guarda aquí, con quién, cuándo y por qué, y se puede deshacer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Cuándo y quién</translation>
    </message>
    <message>
        <source>When one may come</source>
        <translation>Cuándo se puede venir</translation>
    </message>
    <message>
        <source>When somebody is ill or leaves, or a site is closed, the visits that this hits stand here, each with the roads that exist and what they cost.</source>
        <translation>Cuando alguien se enferma o se va, o se cierra un sitio, las visitas afectadas aparecen aquí, cada una con las opciones que hay y lo que cuestan.</translation>
    </message>
    <message>
        <source>When somebody leaves or changes territory: who takes over each client, what that costs, and a visit at which both come before the last day. For clients without a usual technician: one person each, and its price.</source>
        <translation>Cuando alguien se va o cambia de zona: quién se hace cargo de cada cliente, cuánto cuesta y una visita a la que vienen ambos antes del último día. Para clientes sin técnico habitual: una sola persona para cada uno, y su precio.</translation>
    </message>
    <message>
        <source>When the visit begins, such as {time}</source>
        <translation>Cuándo empieza la visita, por ejemplo {time}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Where technicians write what they learned, from their calendars</source>
        <translation>Donde los técnicos escriben lo que aprendieron, desde sus calendarios</translation>
    </message>
    <message>
        <source>Where the day is {level}</source>
        <translation>Donde el día es {level}</translation>
    </message>
    <message>
        <source>Where the day’s route begins and ends.</source>
        <translation>Donde empieza y termina la ruta del día.</translation>
    </message>
    <message>
        <source>Where the person is {level}</source>
        <translation>Donde la persona es {level}</translation>
    </message>
    <message>
        <source>Where the time is {level}</source>
        <translation>Donde la hora es {level}</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Which visits are meant</source>
        <translation>De qué visitas se trata</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation>Quién la responde</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Who came the last times</source>
        <translation>Quién vino las últimas veces</translation>
    </message>
    <message>
        <source>Who came, last {visits}</source>
        <translation>Quién vino, últimas {visits}</translation>
    </message>
    <message>
        <source>Who came, the latest at the right</source>
        <translation>Quién vino, lo último a la derecha</translation>
    </message>
    <message>
        <source>Who cannot</source>
        <translation>Quién no puede</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>quién viene</translation>
    </message>
    <message>
        <source>Who comes along with {name} on {day}, {span}? He gets to know the client; {name} does the work.</source>
        <translation>¿Quién acompaña a {name} el {day}, {span}? Así conoce al cliente; el trabajo lo hace {name}.</translation>
    </message>
    <message>
        <source>Who comes never mattered.</source>
        <translation>Nunca importó quién viene.</translation>
    </message>
    <message>
        <source>Who comes never mattered; the day does.</source>
        <translation>Nunca importó quién viene; el día sí.</translation>
    </message>
    <message>
        <source>Who comes to {called} is not the usual technician, and nobody confirmed that yet; confirm the plan first.</source>
        <translation>En {called} no viene el técnico habitual y nadie lo confirmó todavía; confirme primero el plan.</translation>
    </message>
    <message>
        <source>who comes to {name}</source>
        <translation>quién va con {name}</translation>
    </message>
    <message>
        <source>Who comes to {name} is changed.</source>
        <translation>Cambió quién va con {name}.</translation>
    </message>
    <message>
        <source>Who could come along</source>
        <translation>Quién podría acompañar</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Who does the visits, from where, at which hours</source>
        <translation>Quién hace las visitas, desde dónde, en qué horario</translation>
    </message>
    <message>
        <source>Who else could go</source>
        <translation>Quién más podría ir</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation>Quién más</translation>
    </message>
    <message>
        <source>Who else, or when else?</source>
        <translation>¿Quién más, o cuándo más?</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Quién traspasa</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>quién falta</translation>
    </message>
    <message>
        <source>Who is named on the map for them</source>
        <translation>A quién se nombra en el mapa por ellos</translation>
    </message>
    <message>
        <source>Who may decide, and up to which price.</source>
        <translation>Quién puede decidir y hasta qué precio.</translation>
    </message>
    <message>
        <source>Who opens the door</source>
        <translation>Quién abre la puerta</translation>
    </message>
    <message>
        <source>who recommended us to {name}</source>
        <translation>quién nos recomendó a {name}</translation>
    </message>
    <message>
        <source>Who recommended us to {name} is changed.</source>
        <translation>Cambió quién nos recomendó a {name}.</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>quien se ocupa</translation>
    </message>
    <message>
        <source>Who should be the usual one?</source>
        <translation>¿Quién debe ser el habitual?</translation>
    </message>
    <message>
        <source>who spoke with them</source>
        <translation>quien habló con ellos</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>Quién vendrá</translation>
    </message>
    <message>
        <source>whoever could has no hours left</source>
        <translation>a quienes podrían no les quedan horas</translation>
    </message>
    <message>
        <source>Whoever fits best</source>
        <translation>Quien mejor convenga</translation>
    </message>
    <message>
        <source>Whoever knows the address reads the calendar: it is kept in this computer’s key store, nowhere else. Of the calendar only the times are kept, never what they are about.</source>
        <translation>Quien conoce la dirección lee el calendario: se guarda en el almacén de claves de esta computadora, en ningún otro lugar. Del calendario solo se guardan las horas, nunca de qué tratan.</translation>
    </message>
    <message>
        <source>Whoever makes tiles has terms: most ask to be named on the map, many want an account or a fee, and free servers are seldom meant for a company’s daily work. Read them first.</source>
        <translation>Quien hace mosaicos pone condiciones: la mayoría pide que se le nombre en el mapa, muchos quieren una cuenta o un pago, y los servidores gratuitos rara vez son para el trabajo diario de una empresa. Léalas primero.</translation>
    </message>
    <message>
        <source>Whom the letter greets: the main contact, else the client’s name</source>
        <translation>A quién saluda la carta: al contacto principal; si no, el nombre del cliente</translation>
    </message>
    <message>
        <source>Whom you visit: from a list, or by hand</source>
        <translation>A quién visita: desde una lista o a mano</translation>
    </message>
    <message>
        <source>Whose clients are passed on?</source>
        <translation>¿De quién se pasan los clientes?</translation>
    </message>
    <message>
        <source>Whose routes</source>
        <translation>Rutas de quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>Por qué (obligatorio)</translation>
    </message>
    <message>
        <source>Why here, why this person</source>
        <translation>Por qué aquí, por qué esta persona</translation>
    </message>
    <message>
        <source>Why it does not hold any more</source>
        <translation>Por qué ya no vale</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>Por qué no tiene lugar</translation>
    </message>
    <message>
        <source>Why not on this day</source>
        <translation>Por qué no este día</translation>
    </message>
    <message>
        <source>Why not with this technician</source>
        <translation>Por qué no con este técnico</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>¿Por qué no…?</translation>
    </message>
    <message>
        <source>Why the technician does not come: is ill and cannot come</source>
        <translation>Por qué no viene el técnico: está enfermo y no puede venir</translation>
    </message>
    <message>
        <source>Why this ends</source>
        <translation>Por qué termina esto</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Por qué, si lo desea</translation>
    </message>
    <message>
        <source>Why, where a manager has to confirm</source>
        <translation>Por qué, si debe confirmarlo un gerente</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Franja desde</translation>
    </message>
    <message>
        <source>Window promised</source>
        <translation>Franja prometida</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Franja hasta</translation>
    </message>
    <message>
        <source>window {span}</source>
        <translation>franja {span}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>with a familiar backup</source>
        <translation>con un respaldo conocido</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>With commas between. Known: {skills}</source>
        <translation>Separadas por comas. Conocidas: {skills}</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>Con los que se fueron</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>Without a place a technician’s day begins in the middle of the clients.</source>
        <translation>Sin ubicación, el día de un técnico empieza en el centro de los clientes.</translation>
    </message>
    <message>
        <source>Without a place · due {day}</source>
        <translation>Sin lugar · prevista el {day}</translation>
    </message>
    <message>
        <source>Without a wage time costs nothing, so visits look cheaper than they are.</source>
        <translation>Sin salario el tiempo no cuesta nada y las visitas parecen más baratas de lo que son.</translation>
    </message>
    <message>
        <source>Without it the list says nothing that can be kept.</source>
        <translation>Sin ella la lista no dice nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Boca a boca</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Semana laboral</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>worse than {then} by {amount}</source>
        <translation>peor que {then} por {amount}</translation>
    </message>
    <message>
        <source>worth of clients kept</source>
        <translation>valor de los clientes conservados</translation>
    </message>
    <message>
        <source>worth of clients lost</source>
        <translation>valor de los clientes perdidos</translation>
    </message>
    <message>
        <source>Worth {value} to you; {chance} more likely to leave</source>
        <translation>Vale {value} para usted; {chance} más probable que se vaya</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Write a value from {least} to {most}.</source>
        <translation>Escriba un valor de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>Anote lo que se dijo.</translation>
    </message>
    <message>
        <source>Write it down in a few words.</source>
        <translation>Anótelo en pocas palabras.</translation>
    </message>
    <message>
        <source>Write the day a licence runs out as 24 Nov 2026.</source>
        <translation>Escriba el día en que vence una licencia como 24 nov 2026.</translation>
    </message>
    <message>
        <source>write the hours as 8:00 and 16:30.</source>
        <translation>escriba el horario como 8:00 y 16:30.</translation>
    </message>
    <message>
        <source>Write the last day as 24 Nov 2027.</source>
        <translation>Escriba el último día como 24 nov 2027.</translation>
    </message>
    <message>
        <source>Write the promise down.</source>
        <translation>Anote la promesa.</translation>
    </message>
    <message>
        <source>Write the question down.</source>
        <translation>Anote la pregunta.</translation>
    </message>
    <message>
        <source>Write the reason down.</source>
        <translation>Anote el motivo.</translation>
    </message>
    <message>
        <source>Write times as 9:30.</source>
        <translation>Escriba las horas como 9:30.</translation>
    </message>
    <message>
        <source>write when lunch may be taken as 11:30 and 13:30.</source>
        <translation>escriba cuándo se puede almorzar como 11:30 y 13:30.</translation>
    </message>
    <message>
        <source>Write why first: this needs a reason.</source>
        <translation>Escriba primero por qué: esto requiere un motivo.</translation>
    </message>
    <message>
        <source>Wrote a note on {name}</source>
        <translation>Se escribió una nota sobre {name}</translation>
    </message>
    <message>
        <source>Wrote to a client</source>
        <translation>Se escribió a un cliente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>yet another stranger</source>
        <translation>otro desconocido más</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Usted trabaja como {name}.</translation>
    </message>
    <message>
        <source>Your &amp;first week</source>
        <translation>Su primera se&amp;mana</translation>
    </message>
    <message>
        <source>your assumption</source>
        <translation>su supuesto</translation>
    </message>
    <message>
        <source>Your assumption: the extra chance of losing a client whose visit is left out</source>
        <translation>Su supuesto: la probabilidad adicional de perder a un cliente cuya visita se omite</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Su primera semana</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Yours, from your list</source>
        <translation>El suyo, de su lista</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>{about} · person essential</source>
        <translation>{about} · persona esencial</translation>
    </message>
    <message>
        <source>{absences} recorded; no planned visit is hit.</source>
        <translation>Se registró {absences}; no afecta ninguna visita planificada.</translation>
    </message>
    <message>
        <source>{absences} recorded; what becomes of {visits} is asked in Decisions.</source>
        <translation>Se registró {absences}; en Decisiones se pregunta qué pasa con {visits}.</translation>
    </message>
    <message>
        <source>{action}: {client}</source>
        <translation>{action}: {client}</translation>
    </message>
    <message>
        <source>{address!r} is not the address of a calendar; write it like https://cloud.example.com/calendars/ana/visits/.</source>
        <translation>{address!r} no es la dirección de un calendario; escríbala como https://cloud.example.com/calendars/ana/visits/.</translation>
    </message>
    <message>
        <source>{after}: {span}; {usually}</source>
        <translation>{after}: {span}; {usually}</translation>
    </message>
    <message>
        <source>{agreed} a week agreed of {hours}.</source>
        <translation>{agreed} por semana acordadas de {hours}.</translation>
    </message>
    <message>
        <source>{agreements}. {visits}.</source>
        <translation>{agreements}. {visits}.</translation>
    </message>
    <message>
        <source>{alike} like this one.</source>
        <translation>{alike} a este.</translation>
    </message>
    <message>
        <source>{amount} a year depends on one technician alone</source>
        <translation>{amount} al año dependen de un solo técnico</translation>
    </message>
    <message>
        <source>{amount} alone ({alone}), {covered} with a backup ({others}).</source>
        <translation>{amount} con una sola persona ({alone}), {covered} con respaldo ({others}).</translation>
    </message>
    <message>
        <source>{amount} better than {then}</source>
        <translation>{amount} mejor que {then}</translation>
    </message>
    <message>
        <source>{amount} less than in {then}</source>
        <translation>{amount} menos que {then}</translation>
    </message>
    <message>
        <source>{amount} more than in {then}</source>
        <translation>{amount} más que {then}</translation>
    </message>
    <message>
        <source>{amount} of {all} on one person alone; click a bar to see the clients</source>
        <translation>{amount} de {all} de una sola persona; clic: ver clientes</translation>
    </message>
    <message>
        <source>{amount} worse than {then}</source>
        <translation>{amount} peor que {then}</translation>
    </message>
    <message>
        <source>{asked_on} is still to come; give the day on which somebody asked.</source>
        <translation>{asked_on} aún está por venir; indique el día en que alguien preguntó.</translation>
    </message>
    <message>
        <source>{at} · {name}</source>
        <translation>{at} · {name}</translation>
    </message>
    <message>
        <source>{backup} could not be restored ({problem}); {file} is as it was. Make room, close other programs that use it, and try again.</source>
        <translation>No se pudo restaurar {backup} ({problem}); {file} está como estaba. Haga espacio, cierre otros programas que lo usen e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{backup} is not a backup of a schedule; choose another one.</source>
        <translation>{backup} no es una copia de seguridad de una agenda; elija otra.</translation>
    </message>
    <message>
        <source>{base!r} is not the address of a server; write it like https://example.com.</source>
        <translation>{base!r} no es la dirección de un servidor; escríbala como https://example.com.</translation>
    </message>
    <message>
        <source>{best} · {left} without a place</source>
        <translation>{best} · {left} sin lugar</translation>
    </message>
    <message>
        <source>{called} begins at {clock}, which is still to come; only then can it be done or missed.</source>
        <translation>{called} empieza a las {clock}, que aún está por venir; solo entonces puede estar realizada o no realizada.</translation>
    </message>
    <message>
        <source>{called} cannot end before it begins, nor last longer than a day; check the times.</source>
        <translation>{called} no puede terminar antes de empezar ni durar más de un día; revise las horas.</translation>
    </message>
    <message>
        <source>{called} has begun; choose a later visit.</source>
        <translation>{called} ya empezó; elija una visita posterior.</translation>
    </message>
    <message>
        <source>{called} has begun; say how long it took when it is done.</source>
        <translation>{called} ya empezó; indique cuánto duró cuando esté realizada.</translation>
    </message>
    <message>
        <source>{called} has no planned time that it could be pinned to.</source>
        <translation>{called} no tiene hora planificada a la que se pueda fijar.</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first, then tell the client.</source>
        <translation>{called} todavía no tiene hora planificada; dele primero un lugar y después avise al cliente.</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first.</source>
        <translation>{called} todavía no tiene hora planificada; dele primero un lugar.</translation>
    </message>
    <message>
        <source>{called} has no planned time; say who came, and from when to when.</source>
        <translation>{called} no tiene hora planificada; indique quién vino, y desde cuándo hasta cuándo.</translation>
    </message>
    <message>
        <source>{called} is a joint visit itself; choose the visit it belongs to.</source>
        <translation>{called} es ya una visita conjunta; elija la visita a la que pertenece.</translation>
    </message>
    <message>
        <source>{called} is not due yet; it cannot be missed.</source>
        <translation>{called} todavía no toca; no puede quedar como no realizada.</translation>
    </message>
    <message>
        <source>{called} is open; there is nothing to take back.</source>
        <translation>{called} está abierta; no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>{called} is {status}; nobody can come along to it any more.</source>
        <translation>{called} está {status}; ya nadie puede acompañar.</translation>
    </message>
    <message>
        <source>{called} was to begin at {clock}, and that has passed; note that it was missed, and why.</source>
        <translation>{called} debía empezar a las {clock}, y eso ya pasó; anote que no se realizó, y por qué.</translation>
    </message>
    <message>
        <source>{called} {over} already. {advice}</source>
        <translation>{called} {over}. {advice}</translation>
    </message>
    <message>
        <source>{called} {over}, so {so}.</source>
        <translation>{called} {over}; por eso, {so}.</translation>
    </message>
    <message>
        <source>{came} came instead of {name}</source>
        <translation>{came} vino en lugar de {name}</translation>
    </message>
    <message>
        <source>{capitalize} have no field “{field}”; there are {list}.</source>
        <translation>{capitalize}: no existe el campo “{field}”; hay {list}.</translation>
    </message>
    <message>
        <source>{chance}, {span}</source>
        <translation>{chance}, {span}</translation>
    </message>
    <message>
        <source>{change}, {source}</source>
        <translation>{change}, {source}</translation>
    </message>
    <message>
        <source>{choice}, take away</source>
        <translation>{choice}, quitar</translation>
    </message>
    <message>
        <source>{clients} have a usual technician now.</source>
        <translation>Ya con técnico habitual: {clients}.</translation>
    </message>
    <message>
        <source>{clients} promised {name} in person: that ends after {day}.</source>
        <translation>{clients} que vendría {name}: eso termina después del {day}.</translation>
    </message>
    <message>
        <source>{clients} their person</source>
        <translation>{clients} a su persona</translation>
    </message>
    <message>
        <source>{clients} theirs back</source>
        <translation>{clients} a su persona</translation>
    </message>
    <message>
        <source>{clients} with a usual technician, chosen or by who came; all pay {amount} a year.</source>
        <translation>{clients} con técnico habitual, elegido o según quien vino; en total pagan {amount} al año.</translation>
    </message>
    <message>
        <source>{clients} with {amount} a year have none, neither chosen nor by who came.</source>
        <translation>{clients} con {amount} al año no tienen ninguno, ni elegido ni según quien vino.</translation>
    </message>
    <message>
        <source>{clients} without a usual technician, planned over {days}</source>
        <translation>{clients} sin técnico habitual, planificado en {days}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost</source>
        <translation>{clients}; se podría perder {lost}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost. Each currency is ranked on its own.</source>
        <translation>{clients}; se podría perder {lost}. Cada moneda se ordena por separado.</translation>
    </message>
    <message>
        <source>{client} and {more} more</source>
        <translation>{client} y {more} más</translation>
    </message>
    <message>
        <source>{client} and {number} more</source>
        <translation>{client} y {number} más</translation>
    </message>
    <message>
        <source>{client} cannot have heard of us from itself; choose another one.</source>
        <translation>{client} no puede haber sabido de nosotros por sí mismo; elija otro.</translation>
    </message>
    <message>
        <source>{client} has no address whose place is known; give the client one first.</source>
        <translation>{client} no tiene una dirección con ubicación conocida; indíquela primero.</translation>
    </message>
    <message>
        <source>{client} has no address; give the client one first.</source>
        <translation>{client} no tiene dirección; indíquela primero.</translation>
    </message>
    <message>
        <source>{client} has no other site; add the new one first.</source>
        <translation>{client} no tiene otro sitio; agregue primero el nuevo.</translation>
    </message>
    <message>
        <source>{client} has no site; enter one first.</source>
        <translation>{client} no tiene sitio; indique primero uno.</translation>
    </message>
    <message>
        <source>{client} has nothing that could end on {on}.</source>
        <translation>{client} no tiene nada que pueda terminar el {on}.</translation>
    </message>
    <message>
        <source>{client} is not retired.</source>
        <translation>{client} no está de baja.</translation>
    </message>
    <message>
        <source>{client} is retired since {retired_on} already.</source>
        <translation>{client} ya está de baja desde {retired_on}.</translation>
    </message>
    <message>
        <source>{client} was merged into another client already.</source>
        <translation>{client} ya se unió con otro cliente.</translation>
    </message>
    <message>
        <source>{client} was merged into another client; take the merge back in the history.</source>
        <translation>{client} se unió con otro cliente; deshaga la unión en el historial.</translation>
    </message>
    <message>
        <source>{client} · without a place</source>
        <translation>{client} · sin lugar</translation>
    </message>
    <message>
        <source>{client}: sent to the manager.</source>
        <translation>{client}: enviado al gerente.</translation>
    </message>
    <message>
        <source>{client}: {when} with {name}.</source>
        <translation>{client}: {when} con {name}.</translation>
    </message>
    <message>
        <source>{contact} is a contact of {name}</source>
        <translation>{contact} es un contacto de {name}</translation>
    </message>
    <message>
        <source>{contact} is no longer a contact of {name}</source>
        <translation>{contact} ya no es un contacto de {name}</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <source>{currency!r} is not a currency; use three letters such as USD.</source>
        <translation>{currency!r} no es una moneda; use tres letras, como USD.</translation>
    </message>
    <message>
        <source>{currency}, {days}</source>
        <translation>{currency}, {days}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{days} days cannot be planned at once; use 1 to {longest_span}.</source>
        <translation>No se pueden planificar {days} días a la vez; use de 1 a {longest_span}.</translation>
    </message>
    <message>
        <source>{days} days · {amount}</source>
        <translation>{days} días · {amount}</translation>
    </message>
    <message>
        <source>{days} from its day; agreed is {agreed}</source>
        <translation>a {days} de su fecha; lo acordado es {agreed}</translation>
    </message>
    <message>
        <source>{days} moved</source>
        <translation>{days} con cambio</translation>
    </message>
    <message>
        <source>{days} No routes are kept from then, so that nobody’s pay is known.</source>
        <translation>{days} No se guardan rutas desde entonces, así que no se conoce la paga de nadie.</translation>
    </message>
    <message>
        <source>{days} Routes are kept of {kept} alone: pay, drives and overtime are of those.</source>
        <translation>{days} Solo se guardan rutas de {kept}: paga, viajes y horas extra son de esos.</translation>
    </message>
    <message>
        <source>{days} with {names}</source>
        <translation>{days} con {names}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the person.</source>
        <translation>El {day} cuesta {amount} y conserva a la persona.</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the promise.</source>
        <translation>El {day} cuesta {amount} y cumple la promesa.</translation>
    </message>
    <message>
        <source>{day} costs {amount}.</source>
        <translation>El {day} cuesta {amount}.</translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation>ya pasó: {day}</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the person.</source>
        <translation>El {day} ahorra {amount} y conserva a la persona.</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the promise.</source>
        <translation>El {day} ahorra {amount} y cumple la promesa.</translation>
    </message>
    <message>
        <source>{day} saves {amount}.</source>
        <translation>El {day} ahorra {amount}.</translation>
    </message>
    <message>
        <source>{day} · taken by {name}</source>
        <translation>{day} · la tomó {name}</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, todo el día</translation>
    </message>
    <message>
        <source>{day}, changed by hand</source>
        <translation>{day}, cambiada a mano</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, hoy</translation>
    </message>
    <message>
        <source>{day}, told to the client</source>
        <translation>{day}, avisada al cliente</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} with {name}</source>
        <translation>{day}, {time} con {name}</translation>
    </message>
    <message>
        <source>{day}, {time}, with {name}</source>
        <translation>{day}, {time}, con {name}</translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation>{day}: {problem}</translation>
    </message>
    <message>
        <source>{day}’s route without the visit</source>
        <translation>ruta del {day} sin la visita</translation>
    </message>
    <message>
        <source>{decisions} with {visits} come to {before}, as before.</source>
        <translation>{decisions} con {visits} suman {before}, como antes.</translation>
    </message>
    <message>
        <source>{decisions} with {visits} would come to {after} instead of {before}.</source>
        <translation>{decisions} con {visits} sumarían {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>{encoding}, with {between} between</source>
        <translation>{encoding}, separado por {between}</translation>
    </message>
    <message>
        <source>{feeds} fresh</source>
        <translation>{feeds} al día</translation>
    </message>
    <message>
        <source>{feeds} to update</source>
        <translation>{feeds} por actualizar</translation>
    </message>
    <message>
        <source>{feeds}, {number} failing</source>
        <translation>{feeds}, {number} con fallas</translation>
    </message>
    <message>
        <source>{files} written with {told}.</source>
        <translation>Guardado: {files} con {told}.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another folder or make room.</source>
        <translation>{file} no se puede escribir ({why}); elija otra carpeta o haga espacio.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another place, or close the program that has it open.</source>
        <translation>{file} no se puede escribir ({why}); elija otro lugar o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} es una carpeta; indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{file} is neither .csv nor .xlsx; give the file one of these endings.</source>
        <translation>{file} no es .csv ni .xlsx; dele al archivo una de estas terminaciones.</translation>
    </message>
    <message>
        <source>{file} is there already, and nothing is written over; choose another name.</source>
        <translation>{file} ya existe y no se sobrescribe nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} – {last}.</source>
        <translation>{first} – {last}.</translation>
    </message>
    <message>
        <source>{first} – {last}: {days} days</source>
        <translation>{first} – {last}: {days} días</translation>
    </message>
    <message>
        <source>{host} broke off before the calendar was complete; try again later.</source>
        <translation>{host} interrumpió antes de que el calendario estuviera completo; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be reached; check the address and the connection to the internet.</source>
        <translation>No se puede contactar con {host}; revise la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host} (its certificate is not trusted); check the address, or ask whoever runs the server.</source>
        <translation>{host} no puede probar que es {host} (su certificado no es de confianza); revise la dirección o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>{host} is an address inside this network or this computer, from which calendars are not read; use a public address, or save the calendar as a file and choose that.</source>
        <translation>{host} es una dirección dentro de esta red o de esta computadora, de las que no se leen calendarios; use una dirección pública, o guarde el calendario como archivo y elíjalo.</translation>
    </message>
    <message>
        <source>{host} packs the calendar in a way that was not asked for; save the calendar as a file and choose that.</source>
        <translation>{host} empaqueta el calendario de un modo que no se pidió; guarde el calendario como archivo y elíjalo.</translation>
    </message>
    <message>
        <source>{host} sends on to an address that cannot be understood; copy the calendar&apos;s address again.</source>
        <translation>{host} redirige a una dirección que no se entiende; copie de nuevo la dirección del calendario.</translation>
    </message>
    <message>
        <source>{host} sends on to nowhere; copy the calendar&apos;s address again.</source>
        <translation>{host} redirige sin indicar adónde; copie de nuevo la dirección del calendario.</translation>
    </message>
    <message>
        <source>{host} sends on to other addresses too often; copy the calendar&apos;s final address into the subscription.</source>
        <translation>{host} redirige a otras direcciones demasiadas veces; copie la dirección final del calendario en la suscripción.</translation>
    </message>
    <message>
        <source>{hours} a week: {days}</source>
        <translation>{hours} por semana: {days}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{id!r} is no road; take its id from: familiar options.</source>
        <translation>{id!r} no es una opción; tome su identificador de: familiar options.</translation>
    </message>
    <message>
        <source>{joint} has begun; if nobody came along, note that it was missed.</source>
        <translation>{joint} ya empezó; si nadie acompañó, anote que no se realizó.</translation>
    </message>
    <message>
        <source>{joint} is no joint visit; there is nobody to call off.</source>
        <translation>{joint} no es una visita conjunta; no hay a quién cancelar.</translation>
    </message>
    <message>
        <source>{joint} is {status} already.</source>
        <translation>{joint} ya está {status}.</translation>
    </message>
    <message>
        <source>{kept} and {gone} are clients of two offices.</source>
        <translation>{kept} y {gone} son clientes de dos oficinas.</translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself; choose another client.</source>
        <translation>{kept} no se puede unir consigo mismo; elija otro cliente.</translation>
    </message>
    <message>
        <source>{kept} is retired; bring the client back first, or keep the other.</source>
        <translation>{kept} está de baja; reactive primero al cliente o conserve el otro.</translation>
    </message>
    <message>
        <source>{kept} keep their person</source>
        <translation>{kept} con su persona</translation>
    </message>
    <message>
        <source>{kind} from {first} to {last}.</source>
        <translation>{kind} del {first} al {last}.</translation>
    </message>
    <message>
        <source>{kind} on {day}.</source>
        <translation>{kind} el {day}.</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{leaver} hands over every client, so {leaver} cannot be the backup of {client}; choose somebody else or nobody.</source>
        <translation>{leaver} traspasa a todos sus clientes, así que {leaver} no puede ser el respaldo de {client}; elija a otra persona o a nadie.</translation>
    </message>
    <message>
        <source>{leaver} is no client&apos;s usual technician after {last_day}, so there is nobody to hand over.</source>
        <translation>{leaver} no es técnico habitual de ningún cliente después del {last_day}, así que no hay a quién traspasar.</translation>
    </message>
    <message>
        <source>{leaver} is not the usual technician of {name} after {last_day}; leave {name} out.</source>
        <translation>{leaver} no es el técnico habitual de {name} después del {last_day}; deje fuera a {name}.</translation>
    </message>
    <message>
        <source>{left} without a place</source>
        <translation>{left} sin lugar</translation>
    </message>
    <message>
        <source>{meaning}. Default {value}.</source>
        <translation>{meaning}. Predeterminado {value}.</translation>
    </message>
    <message>
        <source>{meaning}: {change}</source>
        <translation>{meaning}: {change}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{minutes} drive</source>
        <translation>{minutes} de viaje</translation>
    </message>
    <message>
        <source>{minutes} early at the door</source>
        <translation>{minutes} antes en la puerta</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation>{minutes} min de viaje</translation>
    </message>
    <message>
        <source>{minutes} min, until {time}</source>
        <translation>{minutes} min, hasta las {time}</translation>
    </message>
    <message>
        <source>{minutes} min, {start} to {end}</source>
        <translation>{minutes} min, de {start} a {end}</translation>
    </message>
    <message>
        <source>{minutes} minutes is no length of a visit; give 1 to 720.</source>
        <translation>{minutes} minutos no es una duración de visita; indique de 1 a 720.</translation>
    </message>
    <message>
        <source>{minutes} more to drive for each visit</source>
        <translation>{minutes} más de viaje por visita</translation>
    </message>
    <message>
        <source>{minutes} of their week stay free</source>
        <translation>quedan libres {minutes} de su semana</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} al año</translation>
    </message>
    <message>
        <source>{money} a year rests on them.</source>
        <translation>{money} al año dependen de esta persona.</translation>
    </message>
    <message>
        <source>{money} of it today</source>
        <translation>de eso, {money} hoy</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>{name} accepted the change</source>
        <translation>{name} aceptó el cambio</translation>
    </message>
    <message>
        <source>{name} asked something</source>
        <translation>{name} preguntó algo</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>Ausencia de {name}</translation>
    </message>
    <message>
        <source>{name} away {days} ({kind})</source>
        <translation>Ausencia de {name}, {days} ({kind})</translation>
    </message>
    <message>
        <source>{name} becomes a backup, who knows the client.</source>
        <translation>{name} pasa a ser un respaldo que conoce al cliente.</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} vino</translation>
    </message>
    <message>
        <source>{name} cancelled</source>
        <translation>{name} canceló</translation>
    </message>
    <message>
        <source>{name} cancelled from {day} on</source>
        <translation>{name} canceló desde el {day}</translation>
    </message>
    <message>
        <source>{name} cancelled the visit</source>
        <translation>{name} canceló la visita</translation>
    </message>
    <message>
        <source>{name} cancelled {service} from {day} on</source>
        <translation>{name} canceló {service} desde el {day}</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is in use (agreements: {agreements}, visits: {visits}). Where its name is wrong, change the name instead.</source>
        <translation>No se puede quitar {name}: está en uso (contratos: {agreements}, visitas: {visits}). Si el nombre está mal, cambie el nombre.</translation>
    </message>
    <message>
        <source>{name} cannot come along{where}: {why}; choose somebody else, or another visit.</source>
        <translation>{name} no puede acompañar{where}: {why}; elija a otra persona u otra visita.</translation>
    </message>
    <message>
        <source>{name} cannot; the visit is made all the same.</source>
        <translation>{name} no puede; la visita se hace de todos modos.</translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>Cierre de {name}</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} acompaña</translation>
    </message>
    <message>
        <source>{name} comes along on {day}, {time} for {price}</source>
        <translation>{name} acompaña el {day}, {time} por {price}</translation>
    </message>
    <message>
        <source>{name} comes along to {client}.</source>
        <translation>{name} acompaña con {client}.</translation>
    </message>
    <message>
        <source>{name} comes earlier</source>
        <translation>{name} viene antes</translation>
    </message>
    <message>
        <source>{name} comes in place of {usual}</source>
        <translation>{name} viene en vez de {usual}</translation>
    </message>
    <message>
        <source>{name} comes instead of {usual}</source>
        <translation>{name} viene en lugar de {usual}</translation>
    </message>
    <message>
        <source>{name} comes; nobody is their usual technician.</source>
        <translation>Viene {name}; no hay técnico habitual.</translation>
    </message>
    <message>
        <source>{name} complained</source>
        <translation>{name} se quejó</translation>
    </message>
    <message>
        <source>{name} complained about the change</source>
        <translation>{name} se quejó del cambio</translation>
    </message>
    <message>
        <source>{name} from today on</source>
        <translation>{name} desde hoy</translation>
    </message>
    <message>
        <source>{name} goes to {client} instead.</source>
        <translation>En su lugar va {name} con {client}.</translation>
    </message>
    <message>
        <source>{name} handed over {clients} clients</source>
        <translation>{name} traspasó {clients} clientes</translation>
    </message>
    <message>
        <source>{name} hands over</source>
        <translation>{name} traspasa</translation>
    </message>
    <message>
        <source>{name} hands over {clients} after {day}</source>
        <translation>{name} traspasa {clients} después del {day}</translation>
    </message>
    <message>
        <source>{name} hands over {clients}; the notices are here to be sent.</source>
        <translation>{name} traspasa {clients}; los avisos están aquí para enviarlos.</translation>
    </message>
    <message>
        <source>{name} has a usual technician by now, so nothing was declared; look for the first assignment again.</source>
        <translation>{name} ya tiene técnico habitual, así que no se declaró nada; busque de nuevo la primera asignación.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ya no trabaja aquí</translation>
    </message>
    <message>
        <source>{name} has no room on another day within all rules.</source>
        <translation>{name} no tiene cupo otro día cumpliendo todas las reglas.</translation>
    </message>
    <message>
        <source>{name} has the site {site}</source>
        <translation>{name} tiene el sitio {site}</translation>
    </message>
    <message>
        <source>{name} is a client again.</source>
        <translation>{name} vuelve a ser cliente.</translation>
    </message>
    <message>
        <source>{name} is closed</source>
        <translation>{name}: cerrado</translation>
    </message>
    <message>
        <source>{name} is not to come to {client}; end that first, or choose somebody else.</source>
        <translation>{name} no debe ir con {client}; termine eso primero o elija a otra persona.</translation>
    </message>
    <message>
        <source>{name} is retired.</source>
        <translation>{name} está de baja.</translation>
    </message>
    <message>
        <source>{name} is the backup of {clients}: once all are handed over, that ends after {day}, too.</source>
        <translation>{name} es el respaldo de {clients}: cuando se hayan traspasado todos, eso también termina después del {day}.</translation>
    </message>
    <message>
        <source>{name} is the one they know best.</source>
        <translation>{name} es a quien mejor conocen.</translation>
    </message>
    <message>
        <source>{name} is their usual technician.</source>
        <translation>{name} es su técnico habitual.</translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation>{name}: {kind}</translation>
    </message>
    <message>
        <source>{name} is {kind} until {day}</source>
        <translation>{name}: {kind} hasta {day}</translation>
    </message>
    <message>
        <source>{name} knows the place.</source>
        <translation>{name} conoce el lugar.</translation>
    </message>
    <message>
        <source>{name} makes the visit. {backup} is {who} to {client} now, and afterwards could go there for {after}.</source>
        <translation>{name} hace la visita. {backup} es ahora {who} para {client}, y después podría ir allí por {after}.</translation>
    </message>
    <message>
        <source>{name} not away after all</source>
        <translation>Se anuló la ausencia de {name}</translation>
    </message>
    <message>
        <source>{name} not closed after all</source>
        <translation>Se anuló el cierre de {name}</translation>
    </message>
    <message>
        <source>{name} office</source>
        <translation>oficina {name}</translation>
    </message>
    <message>
        <source>{name} prefers to wait for the usual technician</source>
        <translation>{name} prefiere esperar al técnico habitual</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}. What you typed is not saved yet; save it if it is still needed, then open the schedule anew.</source>
        <translation>{name} restauró la copia de seguridad {file}. Lo que usted escribió todavía no está guardado; guárdelo si aún hace falta y abra la agenda de nuevo.</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}; you see the schedule as it is now.</source>
        <translation>{name} restauró la copia de seguridad {file}; usted ve la agenda como está ahora.</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book later; take that back first.</source>
        <translation>{name} guardó después la versión {version} de la lista de precios; deshaga eso primero.</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book meanwhile; discard your changes to see it, then make them again.</source>
        <translation>{name} guardó mientras tanto la versión {version} de la lista de precios; descarte sus cambios para verla y hágalos de nuevo.</translation>
    </message>
    <message>
        <source>{name} usually comes. Click a place to book it, or press Alt and its number.</source>
        <translation>Habitualmente viene {name}. Haga clic en un lugar para agendarlo, o pulse Alt y su número.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; open the form again.</source>
        <translation>Mientras tanto otra persona cambió {name}; abra el formulario de nuevo.</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name}, reactivado</translation>
    </message>
    <message>
        <source>{name}, overtime</source>
        <translation>{name}, horas extra</translation>
    </message>
    <message>
        <source>{name}, {days} more days</source>
        <translation>{name}, {days} días más</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name}: stays familiar for {days} days</source>
        <translation>{name}: sigue siendo conocido durante {days} días</translation>
    </message>
    <message>
        <source>{name}: the visit was made</source>
        <translation>{name}: se hizo la visita</translation>
    </message>
    <message>
        <source>{name}: the visit was missed</source>
        <translation>{name}: no se hizo la visita</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} of {week} a week, {clients} more</source>
        <translation>{name}: {before} → {after} de {week} por semana, {clients} más</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}’s calendar is read from now on.</source>
        <translation>El calendario de {name} se lee desde ahora.</translation>
    </message>
    <message>
        <source>{name}’s calendar is told there no more.</source>
        <translation>El calendario de {name} ya no se envía allí.</translation>
    </message>
    <message>
        <source>{name}’s calendar says something else now.</source>
        <translation>El calendario de {name} dice ahora otra cosa.</translation>
    </message>
    <message>
        <source>{name}’s day {amount}</source>
        <translation>Día de {name} {amount}</translation>
    </message>
    <message>
        <source>{name}’s home</source>
        <translation>Domicilio de {name}</translation>
    </message>
    <message>
        <source>{name}’s phone stops getting news until the new address is entered there.</source>
        <translation>El teléfono de {name} deja de recibir novedades hasta que se ponga allí la dirección nueva.</translation>
    </message>
    <message>
        <source>{note} · was {before}</source>
        <translation>{note} · antes {before}</translation>
    </message>
    <message>
        <source>{note} · {price} a mile</source>
        <translation>{note} · {price} por milla</translation>
    </message>
    <message>
        <source>{number:,} rows do not fit on a spreadsheet&apos;s page; write a .csv file, or fewer days.</source>
        <translation>{number:,} filas no caben en una hoja de cálculo; escriba un archivo .csv o menos días.</translation>
    </message>
    <message>
        <source>{numbers} copied.</source>
        <translation>Se copió {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} absences</source>
        <extracomment>For one: {number} absence</extracomment>
        <translation>
            <numerusform>{number} ausencia</numerusform>
            <numerusform>{number} ausencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements</source>
        <extracomment>For one: {number} agreement</extracomment>
        <translation>
            <numerusform>{number} contrato</numerusform>
            <numerusform>{number} contratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements end</source>
        <extracomment>For one: {number} agreement ends</extracomment>
        <translation>
            <numerusform>Termina {number} contrato</numerusform>
            <numerusform>Terminan {number} contratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} answers on what matters</source>
        <extracomment>For one: {number} answer on what matters</extracomment>
        <translation>
            <numerusform>{number} respuesta sobre lo que importa</numerusform>
            <numerusform>{number} respuestas sobre lo que importa</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} as before</source>
        <translation>{number} como antes</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups</source>
        <extracomment>For one: {number} backup</extracomment>
        <translation>
            <numerusform>{number} respaldo</numerusform>
            <numerusform>{number} respaldos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} calls and messages</source>
        <extracomment>For one: {number} call or message</extracomment>
        <translation>
            <numerusform>{number} llamada o mensaje</numerusform>
            <numerusform>{number} llamadas y mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cancellations</source>
        <extracomment>For one: {number} cancellation</extracomment>
        <translation>
            <numerusform>{number} cancelación</numerusform>
            <numerusform>{number} cancelaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cases</source>
        <extracomment>For one: {number} case</extracomment>
        <translation>
            <numerusform>{number} caso</numerusform>
            <numerusform>{number} casos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} con cambios</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For one: {number} change</extracomment>
        <translation>
            <numerusform>{number} cambio</numerusform>
            <numerusform>{number} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes in the history</source>
        <extracomment>For one: {number} change in the history</extracomment>
        <translation>
            <numerusform>{number} cambio en el historial</numerusform>
            <numerusform>{number} cambios en el historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes that only this backup holds come back.</source>
        <extracomment>For one: {number} change that only this backup holds comes back.</extracomment>
        <translation>
            <numerusform>Vuelve {number} cambio que solo está en esta copia.</numerusform>
            <numerusform>Vuelven {number} cambios que solo están en esta copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost:</source>
        <extracomment>For one: {number} change was made since. It is lost:</extracomment>
        <translation>
            <numerusform>Desde entonces se hizo {number} cambio. Se pierde:</numerusform>
            <numerusform>Desde entonces se hicieron {number} cambios. Se pierden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost; the last ones:</source>
        <extracomment>For one: {number} change was made since. It is lost; the last one:</extracomment>
        <translation>
            <numerusform>Desde entonces se hizo {number} cambio. Se pierde; el último:</numerusform>
            <numerusform>Desde entonces se hicieron {number} cambios. Se pierden; los últimos:</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} client has no one else who knows them.</source>
        <translation>{number} cliente no tiene a nadie más que lo conozca.</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients</source>
        <extracomment>For one: {number} client</extracomment>
        <translation>
            <numerusform>{number} cliente</numerusform>
            <numerusform>{number} clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients ({money} a year) know nobody else here.</source>
        <translation>{number} clientes ({money} al año) no conocen a nadie más aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients get</source>
        <extracomment>For one: {number} client gets</extracomment>
        <translation>
            <numerusform>{number} cliente recupera</numerusform>
            <numerusform>{number} clientes recuperan</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients have no one else who knows them.</source>
        <translation>{number} clientes no tienen a nadie más que los conozca.</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients look</source>
        <extracomment>For one: {number} client looks</extracomment>
        <translation>
            <numerusform>{number} cliente se parece</numerusform>
            <numerusform>{number} clientes se parecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients lose</source>
        <extracomment>For one: {number} client loses</extracomment>
        <translation>
            <numerusform>{number} cliente pierde</numerusform>
            <numerusform>{number} clientes pierden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients were</source>
        <extracomment>For one: {number} client was</extracomment>
        <translation>
            <numerusform>A {number} cliente se le prometió</numerusform>
            <numerusform>A {number} clientes se les prometió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} complaints</source>
        <extracomment>For one: {number} complaint</extracomment>
        <translation>
            <numerusform>{number} queja</numerusform>
            <numerusform>{number} quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: {number} contact</extracomment>
        <translation>
            <numerusform>{number} contacto</numerusform>
            <numerusform>{number} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: {number} day</extracomment>
        <translation>
            <numerusform>{number} día</numerusform>
            <numerusform>{number} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days earlier</source>
        <extracomment>For one: {number} day earlier</extracomment>
        <translation>
            <numerusform>{number} día antes</numerusform>
            <numerusform>{number} días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days later</source>
        <extracomment>For one: {number} day later</extracomment>
        <translation>
            <numerusform>{number} día después</numerusform>
            <numerusform>{number} días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decisions</source>
        <extracomment>For one: {number} decision</extracomment>
        <translation>
            <numerusform>{number} decisión</numerusform>
            <numerusform>{number} decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} empty rows</source>
        <extracomment>For one: {number} empty row</extracomment>
        <translation>
            <numerusform>{number} fila vacía</numerusform>
            <numerusform>{number} filas vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faces</source>
        <extracomment>For one: {number} face</extracomment>
        <translation>
            <numerusform>{number} cara</numerusform>
            <numerusform>{number} caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} feeds</source>
        <extracomment>For one: {number} feed</extracomment>
        <translation>
            <numerusform>{number} calendario</numerusform>
            <numerusform>{number} calendarios</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ft</source>
        <translation>{number} ft</translation>
    </message>
    <message>
        <source>{number} homes</source>
        <translation>{number} domicilios</translation>
    </message>
    <message>
        <source>{number} ignored.</source>
        <translation>{number} sin considerar.</translation>
    </message>
    <message>
        <source>{number} in these months, most often: {cause}</source>
        <translation>{number} en estos meses, causa más frecuente: {cause}</translation>
    </message>
    <message>
        <source>{number} kept in doubt</source>
        <translation>{number} en duda</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} lack skills</source>
        <translation>{number} sin habilidad</translation>
    </message>
    <message>
        <source>{number} later ones follow.</source>
        <translation>Siguen {number} posteriores.</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>bajas: {number}</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} mi</source>
        <translation>{number} mi</translation>
    </message>
    <message numerus="yes">
        <source>{number} more changes</source>
        <extracomment>For one: {number} more change</extracomment>
        <translation>
            <numerusform>{number} cambio más</numerusform>
            <numerusform>{number} cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} nuevos</translation>
    </message>
    <message numerus="yes">
        <source>{number} notes</source>
        <extracomment>For one: {number} note</extracomment>
        <translation>
            <numerusform>{number} nota</numerusform>
            <numerusform>{number} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} notices</source>
        <extracomment>For one: {number} notice</extracomment>
        <translation>
            <numerusform>{number} aviso</numerusform>
            <numerusform>{number} avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {technicians}</source>
        <translation>{number} de {technicians}</translation>
    </message>
    <message>
        <source>{number} of {visits}</source>
        <translation>{number} de {visits}</translation>
    </message>
    <message>
        <source>{number} off the map</source>
        <translation>{number} fuera del mapa</translation>
    </message>
    <message numerus="yes">
        <source>{number} other visits</source>
        <extracomment>For one: {number} other visit</extracomment>
        <translation>
            <numerusform>{number} otra visita</numerusform>
            <numerusform>{number} otras visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} persons</source>
        <extracomment>For one: {number} person</extracomment>
        <translation>
            <numerusform>{number} persona</numerusform>
            <numerusform>{number} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} planned visits</source>
        <extracomment>For one: {number} planned visit</extracomment>
        <translation>
            <numerusform>{number} visita planificada</numerusform>
            <numerusform>{number} visitas planificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} prices</source>
        <extracomment>For one: {number} price</extracomment>
        <translation>
            <numerusform>{number} precio</numerusform>
            <numerusform>{number} precios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promises</source>
        <extracomment>For one: {number} promise</extracomment>
        <translation>
            <numerusform>{number} promesa</numerusform>
            <numerusform>{number} promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: {number} question</extracomment>
        <translation>
            <numerusform>{number} pregunta</numerusform>
            <numerusform>{number} preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} con rechazo</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>For one: {number} row</extracomment>
        <translation>
            <numerusform>{number} fila</numerusform>
            <numerusform>{number} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows read</source>
        <extracomment>For one: {number} row read</extracomment>
        <translation>
            <numerusform>{number} fila leída</numerusform>
            <numerusform>{number} filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} services</source>
        <extracomment>For one: {number} service</extracomment>
        <translation>
            <numerusform>{number} servicio</numerusform>
            <numerusform>{number} servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sites</source>
        <extracomment>For one: {number} site</extracomment>
        <translation>
            <numerusform>{number} sitio</numerusform>
            <numerusform>{number} sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} sin visita</translation>
    </message>
    <message numerus="yes">
        <source>{number} spells on the day</source>
        <extracomment>For one: {number} spell on the day</extracomment>
        <translation>
            <numerusform>{number} período en el día</numerusform>
            <numerusform>{number} períodos en el día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} spells within the window</source>
        <extracomment>For one: {number} spell within the window</extracomment>
        <translation>
            <numerusform>{number} período dentro de la franja</numerusform>
            <numerusform>{number} períodos dentro de la franja</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} start at other times</source>
        <translation>{number} empiezan a otra hora</translation>
    </message>
    <message>
        <source>{number} start earlier</source>
        <translation>{number} empiezan antes</translation>
    </message>
    <message>
        <source>{number} start later</source>
        <translation>{number} empiezan más tarde</translation>
    </message>
    <message>
        <source>{number} starts earlier</source>
        <translation>{number} empieza antes</translation>
    </message>
    <message>
        <source>{number} starts later</source>
        <translation>{number} empieza más tarde</translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers</source>
        <extracomment>For one: {number} stranger</extracomment>
        <translation>
            <numerusform>{number} desconocido</numerusform>
            <numerusform>{number} desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers lately</source>
        <extracomment>For one: {number} stranger lately</extracomment>
        <translation>
            <numerusform>{number} desconocido últimamente</numerusform>
            <numerusform>{number} desconocidos últimamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} substitutions</source>
        <extracomment>For one: {number} substitution</extracomment>
        <translation>
            <numerusform>{number} sustitución</numerusform>
            <numerusform>{number} sustituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians</source>
        <extracomment>For one: {number} technician</extracomment>
        <translation>
            <numerusform>{number} técnico</numerusform>
            <numerusform>{number} técnicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians have no wage: prices take nothing for their time, so visits look cheaper than they are.</source>
        <extracomment>For one: {number} technician has no wage: prices take nothing for the time, so visits look cheaper than they are.</extracomment>
        <translation>
            <numerusform>{number} técnico no tiene salario: los precios no cuentan su tiempo y las visitas parecen más baratas de lo que son.</numerusform>
            <numerusform>{number} técnicos no tienen salario: los precios no cuentan su tiempo y las visitas parecen más baratas de lo que son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians who come</source>
        <extracomment>For one: {number} technician who comes</extracomment>
        <translation>
            <numerusform>{number} técnico que viene</numerusform>
            <numerusform>{number} técnicos que vienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} texts</source>
        <extracomment>For one: {number} text</extracomment>
        <translation>
            <numerusform>{number} texto</numerusform>
            <numerusform>{number} textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times</source>
        <extracomment>For one: {number} time</extracomment>
        <translation>
            <numerusform>{number} vez</numerusform>
            <numerusform>{number} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times to confirm</source>
        <extracomment>For one: {number} time to confirm</extracomment>
        <translation>
            <numerusform>{number} horario por confirmar</numerusform>
            <numerusform>{number} horarios por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>{number} por confirmar</translation>
    </message>
    <message>
        <source>{number} to decide</source>
        <translation>{number} por decidir</translation>
    </message>
    <message>
        <source>{number} unpriced</source>
        <translation>{number} sin precio</translation>
    </message>
    <message numerus="yes">
        <source>{number} usual spells</source>
        <extracomment>For one: {number} usual spell</extracomment>
        <translation>
            <numerusform>{number} período habitual</numerusform>
            <numerusform>{number} períodos habituales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits</source>
        <extracomment>For one: {number} visit</extracomment>
        <translation>
            <numerusform>{number} visita</numerusform>
            <numerusform>{number} visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits are cancelled</source>
        <extracomment>For one: {number} visit is cancelled</extracomment>
        <translation>
            <numerusform>Se cancela {number} visita</numerusform>
            <numerusform>Se cancelan {number} visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits by strangers</source>
        <extracomment>For one: {number} visit by a stranger</extracomment>
        <translation>
            <numerusform>{number} visita de un desconocido</numerusform>
            <numerusform>{number} visitas de desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits get a place</source>
        <extracomment>For one: {number} visit gets a place</extracomment>
        <translation>
            <numerusform>{number} visita obtiene lugar</numerusform>
            <numerusform>{number} visitas obtienen lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} visits have no place beside the others ({names}): choose other roads for them.</source>
        <translation>{number} visitas no tienen lugar junto a las demás ({names}): elija otras opciones.</translation>
    </message>
    <message numerus="yes">
        <source>{number} visits lose theirs</source>
        <extracomment>For one: {number} visit loses its place</extracomment>
        <translation>
            <numerusform>{number} visita pierde su lugar</numerusform>
            <numerusform>{number} visitas pierden su lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits on another day</source>
        <extracomment>For one: {number} visit on another day</extracomment>
        <translation>
            <numerusform>{number} visita otro día</numerusform>
            <numerusform>{number} visitas otro día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits outside the window</source>
        <extracomment>For one: {number} visit outside the window</extracomment>
        <translation>
            <numerusform>{number} visita fuera de la franja</numerusform>
            <numerusform>{number} visitas fuera de la franja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits without a place</source>
        <extracomment>For one: {number} visit without a place</extracomment>
        <translation>
            <numerusform>{number} visita sin lugar</numerusform>
            <numerusform>{number} visitas sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} without</source>
        <translation>{number} sin</translation>
    </message>
    <message>
        <source>{number} without a wage</source>
        <translation>{number} sin salario</translation>
    </message>
    <message>
        <source>{number} {source}</source>
        <translation>{number} {source}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{offer} ({number} of {all})</source>
        <translation>{offer} ({number} de {all})</translation>
    </message>
    <message>
        <source>{office} has no technicians in these weeks; add one before clients are assigned.</source>
        <translation>{office} no tiene técnicos en estas semanas; agregue uno antes de asignar clientes.</translation>
    </message>
    <message>
        <source>{office} has no technicians on these days; add one before planning.</source>
        <translation>{office} no tiene técnicos en estos días; agregue uno antes de planificar.</translation>
    </message>
    <message>
        <source>{office}, {month}: {visits} with a place, {left} without</source>
        <translation>{office}, {month}: {visits} con lugar, {left} sin lugar</translation>
    </message>
    <message>
        <source>{office}, {number} of {all}</source>
        <translation>{office}, {number} de {all}</translation>
    </message>
    <message>
        <source>{office}: checking and saving the plan…</source>
        <translation>{office}: comprobando y guardando el plan…</translation>
    </message>
    <message>
        <source>{office}: finding the visits that are due…</source>
        <translation>{office}: buscando las visitas que tocan…</translation>
    </message>
    <message>
        <source>{office}: gathering hours, skills and promises…</source>
        <translation>{office}: reuniendo horarios, habilidades y promesas…</translation>
    </message>
    <message>
        <source>{office}: planning, best so far {best}…</source>
        <translation>{office}: planificando, lo mejor hasta ahora {best}…</translation>
    </message>
    <message>
        <source>{office}: planning…</source>
        <translation>{office}: planificando…</translation>
    </message>
    <message>
        <source>{office}: {technicians}, {visits} with a place, {left} without</source>
        <translation>{office}: {technicians}, {visits} con lugar, {left} sin lugar</translation>
    </message>
    <message>
        <source>{office}: {visits}</source>
        <translation>{office}: {visits}</translation>
    </message>
    <message>
        <source>{others} and {last} come along</source>
        <translation>{others} y {last} acompañan</translation>
    </message>
    <message>
        <source>{owner} answers by {day}</source>
        <translation>{owner} responde antes del {day}</translation>
    </message>
    <message>
        <source>{owner} owns it</source>
        <translation>Responsable: {owner}</translation>
    </message>
    <message>
        <source>{owner} · since {day}</source>
        <translation>{owner} · desde el {day}</translation>
    </message>
    <message>
        <source>{page} — Guide — Familiar</source>
        <translation>{page} — Guía — Familiar</translation>
    </message>
    <message>
        <source>{paid} of {limit} h</source>
        <translation>{paid} de {limit} h</translation>
    </message>
    <message>
        <source>{paid} of {limit} h planned</source>
        <translation>{paid} de {limit} h planificadas</translation>
    </message>
    <message>
        <source>{part} by {whole}</source>
        <translation>{part} entre {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a spreadsheet; it is damaged or has a password: save it again without one.</source>
        <translation>{path} no se puede leer como hoja de cálculo; está dañado o tiene contraseña: guárdelo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); choose another folder.</source>
        <translation>No se puede escribir {path} ({why}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another folder.</source>
        <translation>{path} no se puede escribir; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a schedule; name a file in it.</source>
        <translation>{path} es una carpeta, no una agenda; indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file with the table.</source>
        <translation>{path} es una carpeta; indique el archivo con la tabla.</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} está vacío; no hay nada que importar.</translation>
    </message>
    <message>
        <source>{path} is not a spreadsheet, whatever its name says; save it again as .xlsx or .csv.</source>
        <translation>{path} no es una hoja de cálculo, diga lo que diga su nombre; guárdelo de nuevo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>{path} is not a table; save the list as .csv or .xlsx first.</source>
        <translation>{path} no es una tabla; guarde primero la lista como .csv o .xlsx.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission.</source>
        <translation>No tiene permiso para leer {path}; pídaselo a su dueño.</translation>
    </message>
    <message>
        <source>{period}: {figure}</source>
        <translation>{period}: {figure}</translation>
    </message>
    <message>
        <source>{persons} kept</source>
        <translation>{persons} sin cambio</translation>
    </message>
    <message>
        <source>{placed} of {visits} have a place</source>
        <translation>{placed} de {visits} tienen lugar</translation>
    </message>
    <message>
        <source>{plain!r} is not an e-mail address; write one like office@example.com.</source>
        <translation>{plain!r} no es una dirección de correo; escriba una como office@example.com.</translation>
    </message>
    <message>
        <source>{plan}: not confirmed</source>
        <translation>{plan}: sin confirmar</translation>
    </message>
    <message>
        <source>{plan}: not confirmed, times and people may change</source>
        <translation>{plan}: sin confirmar, horas y personas pueden cambiar</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{port} is not a port; choose one from 1 to {highest_port}.</source>
        <translation>{port} no es un puerto; elija uno de 1 a {highest_port}.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>{rhythm} in {months}</source>
        <translation>{rhythm} en {months}</translation>
    </message>
    <message>
        <source>{rhythm} on {days}</source>
        <translation>{rhythm}, {days}</translation>
    </message>
    <message>
        <source>{rhythm}, once</source>
        <translation>{rhythm}, una vez</translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation>{rhythm}, hasta el {day}</translation>
    </message>
    <message>
        <source>{rhythm}, {number} times</source>
        <translation>{rhythm}, {number} veces</translation>
    </message>
    <message>
        <source>{rows} passed over</source>
        <translation>se saltó {rows}</translation>
    </message>
    <message>
        <source>{rows} written to {file}.</source>
        <translation>Se guardó {rows} en {file}.</translation>
    </message>
    <message>
        <source>{rows}: {none}</source>
        <translation>{rows}: {none}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{service}, had no place</source>
        <translation>{service}, no tenía lugar</translation>
    </message>
    <message>
        <source>{service}, planned {day}, {span} with {technician}</source>
        <translation>{service}, planificada {day}, {span} con {technician}</translation>
    </message>
    <message>
        <source>{share} by their usual technician</source>
        <translation>{share} con su técnico habitual</translation>
    </message>
    <message>
        <source>{share} of the clients see one person alone, {faces} faces each on average, {drive} drive, {amount}</source>
        <translation>{share} de los clientes ven a una sola persona, {faces} caras por cliente en promedio, {drive} de viaje, {amount}</translation>
    </message>
    <message>
        <source>{share} of the time on the road</source>
        <translation>{share} del tiempo en viaje</translation>
    </message>
    <message>
        <source>{share} overtime</source>
        <translation>{share} de horas extra</translation>
    </message>
    <message>
        <source>{share} usual</source>
        <translation>{share} habitual</translation>
    </message>
    <message>
        <source>{shown} is an http address, on which everybody can read along; enter one that begins with https.</source>
        <translation>{shown} es una dirección http, en la que cualquiera puede leer; escriba una que empiece con https.</translation>
    </message>
    <message>
        <source>{shown} of {of}</source>
        <translation>{shown} de {of}</translation>
    </message>
    <message>
        <source>{shown} of {total} are listed.</source>
        <translation>Se muestran {shown} de {total}.</translation>
    </message>
    <message>
        <source>{shown}, visits that clients were told of too</source>
        <translation>{shown}, también visitas ya avisadas a los clientes</translation>
    </message>
    <message>
        <source>{skill} ended {days} ago</source>
        <translation>{skill} venció hace {days}</translation>
    </message>
    <message>
        <source>{skill} ends in {days}</source>
        <translation>{skill} vence en {days}</translation>
    </message>
    <message>
        <source>{skill} ends today</source>
        <translation>{skill} vence hoy</translation>
    </message>
    <message>
        <source>{skill} holds until {day}.</source>
        <translation>{skill} es válida hasta el {day}.</translation>
    </message>
    <message>
        <source>{skill}, until now {day}</source>
        <translation>{skill}, hasta ahora {day}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>{source!r} is not a file that holds a calendar; choose a .ics file.</source>
        <translation>{source!r} no es un archivo que contenga un calendario; elija un archivo .ics.</translation>
    </message>
    <message>
        <source>{step}: best so far {amount}</source>
        <translation>{step}: lo mejor hasta ahora {amount}</translation>
    </message>
    <message>
        <source>{step}: {detail}</source>
        <translation>{step}: {detail}</translation>
    </message>
    <message>
        <source>{strangers} in the last {visits}</source>
        <translation>{strangers} en las últimas {visits}</translation>
    </message>
    <message>
        <source>{stuck} lines could not be worked out again and stay as they were.</source>
        <translation>No se pudieron volver a calcular {stuck} líneas y quedan como estaban.</translation>
    </message>
    <message>
        <source>{taken} of {all} columns taken.</source>
        <translation>{taken} de {all} columnas usadas.</translation>
    </message>
    <message>
        <source>{target} is there already; choose another file, or open that one.</source>
        <translation>{target} ya existe; elija otro archivo o abra ese.</translation>
    </message>
    <message>
        <source>{technician} can make everything that is planned for him; nothing to do.</source>
        <translation>{technician} puede hacer todo lo que tiene planificado; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>{technician} comes along to {name}</source>
        <translation>{technician} acompaña con {name}</translation>
    </message>
    <message>
        <source>{technician} comes along to {visit} already.</source>
        <translation>{technician} ya acompaña en {visit}.</translation>
    </message>
    <message>
        <source>{technician} does not come to {name}</source>
        <translation>{technician} no va con {name}</translation>
    </message>
    <message>
        <source>{technician} does not have the skill {skill}</source>
        <translation>{technician} no tiene la habilidad {skill}</translation>
    </message>
    <message>
        <source>{technician} has no e-mail address; enter it on the page Technicians.</source>
        <translation>{technician} no tiene correo electrónico; indíquelo en la página Técnicos.</translation>
    </message>
    <message>
        <source>{technician} has no hours left in the week</source>
        <translation>a {technician} no le quedan horas en la semana</translation>
    </message>
    <message>
        <source>{technician} has no visits on {weekday}; choose another day, or confirm the plan first.</source>
        <translation>{technician} no tiene visitas el {weekday}; elija otro día o confirme primero el plan.</translation>
    </message>
    <message>
        <source>{technician} is a backup for {name}</source>
        <translation>{technician} es respaldo para {name}</translation>
    </message>
    <message>
        <source>{technician} is away</source>
        <translation>{technician} está ausente</translation>
    </message>
    <message>
        <source>{technician} is away in that time already ({kind}, absence {id}); remove that one first, or choose other days.</source>
        <translation>{technician} ya está ausente en ese tiempo ({kind}, ausencia {id}); quite esa primero o elija otros días.</translation>
    </message>
    <message>
        <source>{technician} is full on {day}</source>
        <translation>{technician} no tiene cupo el {day}</translation>
    </message>
    <message>
        <source>{technician} is no longer a backup for {name}</source>
        <translation>{technician} ya no es respaldo para {name}</translation>
    </message>
    <message>
        <source>{technician} is no longer the usual technician of {name}</source>
        <translation>{technician} ya no es el técnico habitual de {name}</translation>
    </message>
    <message>
        <source>{technician} is not to come here</source>
        <translation>{technician} no debe venir aquí</translation>
    </message>
    <message>
        <source>{technician} is not to come to {client}; end that first, then choose him.</source>
        <translation>{technician} no debe ir con {client}; termine eso primero y después elíjalo.</translation>
    </message>
    <message>
        <source>{technician} is that to {client} already.</source>
        <translation>{technician} ya lo es para {client}.</translation>
    </message>
    <message>
        <source>{technician} is the usual technician of {name}</source>
        <translation>{technician} es el técnico habitual de {name}</translation>
    </message>
    <message>
        <source>{technician} is {kind}</source>
        <translation>{technician}: {kind}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}</source>
        <translation>{technician} se va el {day}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day} by now, so nothing was declared; look for the first assignment again.</source>
        <translation>{technician} se va el {day}, así que no se declaró nada; busque de nuevo la primera asignación.</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}, and nobody follows</source>
        <translation>{technician} se va el {day} y nadie le sigue</translation>
    </message>
    <message>
        <source>{technician} left on {left_on}; choose somebody else.</source>
        <translation>{technician} se fue el {left_on}; elija a otra persona.</translation>
    </message>
    <message>
        <source>{technician} makes {visit} himself; choose somebody else.</source>
        <translation>{technician} mismo hace {visit}; elija a otra persona.</translation>
    </message>
    <message>
        <source>{technician} may come to {name} again</source>
        <translation>{technician} puede volver a ir con {name}</translation>
    </message>
    <message>
        <source>{technician} would cost less, and has no time left</source>
        <translation>{technician} costaría menos y no le queda tiempo</translation>
    </message>
    <message>
        <source>{technician}, a stranger to them, comes on {day}</source>
        <translation>{technician}, un desconocido para ellos, viene el {day}</translation>
    </message>
    <message>
        <source>{technician}’s day breaks a rule already; mend that first</source>
        <translation>el día de {technician} ya incumple una regla; corríjala primero</translation>
    </message>
    <message>
        <source>{technician}’s day has no room for it</source>
        <translation>no cabe en el día de {technician}</translation>
    </message>
    <message>
        <source>{technician}’s licence for {skill} runs out on {until}</source>
        <translation>la licencia de {technician} para {skill} vence el {until}</translation>
    </message>
    <message>
        <source>{times} in the own calendar of {names}; see Feeds.</source>
        <translation>{times} en el calendario propio de {names}; vea Calendarios.</translation>
    </message>
    <message>
        <source>{times} times between {first} and {last}</source>
        <translation>{times} veces entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>{times} times on {day}</source>
        <translation>{times} veces el {day}</translation>
    </message>
    <message>
        <source>{title} by month</source>
        <translation>{title} por mes</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation>{title}, {number} en espera</translation>
    </message>
    <message>
        <source>{title}…</source>
        <translation>{title}…</translation>
    </message>
    <message>
        <source>{told} +{more}</source>
        <translation>{told} +{more}</translation>
    </message>
    <message>
        <source>{told} Against the plan before: {effects}.</source>
        <translation>{told} Frente al plan anterior: {effects}.</translation>
    </message>
    <message>
        <source>{told} Leaves after {day}.</source>
        <translation>{told} Se va después del {day}.</translation>
    </message>
    <message>
        <source>{told} No other choice of successors costs less.</source>
        <translation>{told} Ninguna otra elección de sucesores cuesta menos.</translation>
    </message>
    <message>
        <source>{told} Nothing changed against the plan before.</source>
        <translation>{told} Nada cambió frente al plan anterior.</translation>
    </message>
    <message>
        <source>{told} The best choice that was found in the time.</source>
        <translation>{told} La mejor elección que se encontró en el tiempo disponible.</translation>
    </message>
    <message>
        <source>{told} The plan stays as it is.</source>
        <translation>{told} El plan queda como está.</translation>
    </message>
    <message>
        <source>{told}, and has been there before.</source>
        <translation>{told}, y ya estuvo allí.</translation>
    </message>
    <message>
        <source>{told}, and is a stranger to them.</source>
        <translation>{told}, un desconocido para ellos.</translation>
    </message>
    <message>
        <source>{told}, as a backup who knows them.</source>
        <translation>{told}, como respaldo que los conoce.</translation>
    </message>
    <message>
        <source>{told}, more than agreed</source>
        <translation>{told}, más de lo acordado</translation>
    </message>
    <message>
        <source>{told}, {extra} overtime</source>
        <translation>{told}, {extra} extra</translation>
    </message>
    <message>
        <source>{told}, {minutes} min at most</source>
        <translation>{told}, {minutes} min como máximo</translation>
    </message>
    <message>
        <source>{told}, {number} with a joint visit</source>
        <translation>{told}, {number} con visita conjunta</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician</source>
        <translation>{told}, {share} con el técnico habitual del cliente</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician.</source>
        <translation>{told}, {share} con el técnico habitual del cliente.</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}. Beyond normal: {names}</source>
        <translation>{told}. Fuera de lo normal: {names}</translation>
    </message>
    <message>
        <source>{told}. Shown: who did most and who did least</source>
        <translation>{told}. Se muestra quiénes hicieron más y quiénes menos</translation>
    </message>
    <message>
        <source>{told}; faint: the year before</source>
        <translation>{told}; tenue: el año anterior</translation>
    </message>
    <message>
        <source>{told}; somebody else knows each of these clients.</source>
        <translation>{told}; alguien más conoce a cada uno de estos clientes.</translation>
    </message>
    <message>
        <source>{told}; the year before {before}</source>
        <translation>{told}; el año anterior {before}</translation>
    </message>
    <message>
        <source>{told}; {moved} of their day begin at another time</source>
        <translation>{told}; {moved} de su día empiezan a otra hora</translation>
    </message>
    <message>
        <source>{told}; {name} came most often for others</source>
        <translation>{told}; quien más fue por otros: {name}</translation>
    </message>
    <message>
        <source>{told}; {share} by their usual technician.</source>
        <translation>{told}; {share} con su técnico habitual.</translation>
    </message>
    <message>
        <source>{unknown} cannot stand in this text; use {known} or {last}, and write $$ where you mean a dollar sign.</source>
        <translation>{unknown} no puede estar en este texto; use {known} o {last}, y escriba $$ donde quiera un signo de dólar.</translation>
    </message>
    <message>
        <source>{until} is over; leave the end open or give a later day.</source>
        <translation>{until} ya pasó; deje el fin abierto o indique un día posterior.</translation>
    </message>
    <message>
        <source>{value} a day</source>
        <translation>{value} por día</translation>
    </message>
    <message>
        <source>{value} a kilometre</source>
        <translation>{value} por kilómetro</translation>
    </message>
    <message>
        <source>{value} a mile</source>
        <translation>{value} por milla</translation>
    </message>
    <message>
        <source>{value} a minute</source>
        <translation>{value} por minuto</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>{value} por hora</translation>
    </message>
    <message>
        <source>{value}. {formula}</source>
        <translation>{value}. {formula}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at}</source>
        <translation>{verb} por {name}, {at}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at} · proposed by {other}</source>
        <translation>{verb} por {name}, {at} · propuesto por {other}</translation>
    </message>
    <message>
        <source>{visits} at another time</source>
        <translation>{visits} a otra hora</translation>
    </message>
    <message>
        <source>{visits} copied as a table.</source>
        <translation>Se copió {visits} como tabla.</translation>
    </message>
    <message>
        <source>{visits} hit</source>
        <translation>afecta a {visits}</translation>
    </message>
    <message>
        <source>{visits} in {period}</source>
        <translation>{visits} en {period}</translation>
    </message>
    <message>
        <source>{visits} missed lately</source>
        <translation>{visits} sin realizar últimamente</translation>
    </message>
    <message>
        <source>{visits} not shown: the place is not known</source>
        <translation>{visits} sin mostrar: no se conoce la ubicación</translation>
    </message>
    <message>
        <source>{visits} since {day} and {cancellations}. How many more end an agreement within 90 days of a visit by a stranger than of one by their usual person: the dot is what was seen, the band where it lies with {sure} certainty, the stroke what the price book says now.</source>
        <translation>{visits} desde el {day} y {cancellations}. Cuántos más terminan un contrato en los 90 días siguientes a una visita de un desconocido que a una de su persona habitual: el punto es lo observado, la banda donde está con {sure} de certeza, la raya lo que dice ahora la lista de precios.</translation>
    </message>
    <message>
        <source>{visits} would break</source>
        <translation>{visits} sin licencia válida</translation>
    </message>
    <message>
        <source>{visits}, {left}</source>
        <translation>{visits}, {left}</translation>
    </message>
    <message>
        <source>{visits}, {price}</source>
        <translation>{visits}, {price}</translation>
    </message>
    <message>
        <source>{visits}, {price} for the {priced} that have a price</source>
        <translation>{visits}, {price} por las {priced} que tienen precio</translation>
    </message>
    <message>
        <source>{visits}, {taken} for others</source>
        <translation>{visits}, {taken} por otros</translation>
    </message>
    <message>
        <source>{visit} is a joint visit and goes with {work_number}; change that one, or say that nobody comes along after all.</source>
        <translation>{visit} es una visita conjunta y va con {work_number}; cambie esa, o indique que al final nadie acompaña.</translation>
    </message>
    <message>
        <source>{wanted!r} may be several clients; give one&apos;s number: {numbers}.</source>
        <translation>{wanted!r} puede ser varios clientes; indique el número de uno: {numbers}.</translation>
    </message>
    <message>
        <source>{wanted!r} may be several technicians; give one&apos;s number: {numbers}.</source>
        <translation>{wanted!r} puede ser varios técnicos; indique el número de uno: {numbers}.</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>{was} → {now}</translation>
    </message>
    <message>
        <source>{weeks} weeks cannot be planned together; use 1 to {most_weeks}.</source>
        <translation>No se pueden planificar {weeks} semanas juntas; use de 1 a {most_weeks}.</translation>
    </message>
    <message>
        <source>{what} cannot be below zero; it is {value}.</source>
        <translation>{what} no puede ser menor que cero; es {value}.</translation>
    </message>
    <message>
        <source>{what} cannot take {value} minutes; use 1 to 1,440.</source>
        <translation>{what} no puede durar {value} minutos; use de 1 a 1440.</translation>
    </message>
    <message>
        <source>{what} from {since} until {until} · {name}</source>
        <translation>{what} desde el {since} hasta el {until} · {name}</translation>
    </message>
    <message>
        <source>{what} has two shifts on one weekday; keep one.</source>
        <translation>{what} tiene dos turnos en un mismo día de la semana; deje uno.</translation>
    </message>
    <message>
        <source>{what} is empty; write it down in a few words.</source>
        <translation>{what}: está vacío; anótelo en pocas palabras.</translation>
    </message>
    <message>
        <source>{what} since {since} · {name}</source>
        <translation>{what} desde el {since} · {name}</translation>
    </message>
    <message>
        <source>{what} stays where it is. {why}</source>
        <translation>{what} queda donde está. {why}</translation>
    </message>
    <message>
        <source>{what} was changed later by {actor} ({command}, change {id}); take that back first.</source>
        <translation>{what}: {actor} hizo después otro cambio ({command}, cambio {id}); deshaga eso primero.</translation>
    </message>
    <message>
        <source>{what} was changed since; this cannot be taken back.</source>
        <translation>{what} cambió desde entonces; esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation>{what} {amount}</translation>
    </message>
    <message>
        <source>{what} · recorded by {name}</source>
        <translation>{what} · lo registró {name}</translation>
    </message>
    <message>
        <source>{what} · {name}, {day} {time}</source>
        <translation>{what} · {name}, {day} {time}</translation>
    </message>
    <message>
        <source>{what}: not asked</source>
        <translation>{what}: sin preguntar</translation>
    </message>
    <message>
        <source>{what}: {level}</source>
        <translation>{what}: {level}</translation>
    </message>
    <message>
        <source>{what}: {where}.</source>
        <translation>{what}: {where}.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit any more.</source>
        <translation>{what}; ya no afecta ninguna visita planificada.</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit.</source>
        <translation>{what}; no afecta ninguna visita planificada.</translation>
    </message>
    <message>
        <source>{when} with {name}</source>
        <translation>{when} con {name}</translation>
    </message>
    <message>
        <source>{when} · for {usual}</source>
        <translation>{when} · por {usual}</translation>
    </message>
    <message>
        <source>{where} → without a place</source>
        <translation>{where} → sin lugar</translation>
    </message>
    <message>
        <source>{who}: another length.</source>
        <translation>{who}: otra duración.</translation>
    </message>
    <message>
        <source>{who}: cancelled this time.</source>
        <translation>{who}: cancelada esta vez.</translation>
    </message>
    <message>
        <source>{who}: done.</source>
        <translation>{who}: realizada.</translation>
    </message>
    <message>
        <source>{who}: missed.</source>
        <translation>{who}: no realizada.</translation>
    </message>
    <message>
        <source>{who}: nobody comes along.</source>
        <translation>{who}: nadie acompaña.</translation>
    </message>
    <message>
        <source>{who}: not pinned.</source>
        <translation>{who}: sin fijar.</translation>
    </message>
    <message>
        <source>{who}: not told to the client.</source>
        <translation>{who}: sin avisar al cliente.</translation>
    </message>
    <message>
        <source>{who}: open again.</source>
        <translation>{who}: reabierta.</translation>
    </message>
    <message>
        <source>{who}: pinned.</source>
        <translation>{who}: fijada.</translation>
    </message>
    <message>
        <source>{who}: somebody comes along.</source>
        <translation>{who}: alguien acompaña.</translation>
    </message>
    <message>
        <source>{who}: told to the client.</source>
        <translation>{who}: avisada al cliente.</translation>
    </message>
    <message>
        <source>{who}; that is noted as well.</source>
        <translation>{who}; eso también se anota.</translation>
    </message>
    <message>
        <source>{words} (taken back)</source>
        <translation>{words} (deshecho)</translation>
    </message>
    <message>
        <source>{words} ({visits})</source>
        <translation>{words} ({visits})</translation>
    </message>
    <message>
        <source>{words} from {file}</source>
        <translation>{words} desde {file}</translation>
    </message>
    <message>
        <source>{words}: {length}</source>
        <translation>{words}: {length}</translation>
    </message>
    <message>
        <source>{words}; {visits} without a place</source>
        <translation>{words}; {visits} sin lugar</translation>
    </message>
    <message>
        <source>{word} in {visits}</source>
        <translation>{word} en {visits}</translation>
    </message>
    <message>
        <source>{zone!r} is not a time zone; choose one such as America/New_York.</source>
        <translation>{zone!r} no es una zona horaria; elija una como America/New_York.</translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile; save to replace it, or discard to see it.</source>
        <translation>“{title}” cambió mientras tanto; guarde para reemplazarlo o descarte para verlo.</translation>
    </message>
    <message>
        <source>“{words}” Said by {by} on {day}.</source>
        <translation>“{words}” Lo dijo {by} el {day}.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose   ·   Enter to go there   ·   Esc to close</source>
        <translation>↑ ↓ para elegir   ·   Enter para ir   ·   Esc para cerrar</translation>
    </message>
</context>
</TS>
