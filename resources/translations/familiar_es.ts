<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Familiar</name>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book a visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(by history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(place known by postal code only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({declared} declared, {derived} by history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{days} days · {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 client ({money} a year) knows nobody else here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 client without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line could not be worked out again and stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months: {visits}, {share} by the usual technician, {faces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup chosen by you, who knows the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of {target} was restored meanwhile, so this was not saved; look at the schedule as it is now and repeat what is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup, tried after those there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break of {what} does not fit into its shift; set when it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar is read from an address that begins with https:// or webcal://, or from a file; give one of these (a file by its path alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar looks at most {most_back} days back and 1 to {most_ahead} ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar of their own cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar of this technician alone, on Nextcloud, Fastmail, iCloud…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar server (CalDAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is followed for 90 days after a visit, or until something else happens. Visits as usual within 90 days are one spell: a client who leaves has left once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client told fewer days ahead than this is told at short notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client who sees a new face may leave; the chance times what the client is worth is a price. The chances are assumptions until your own history replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client whom {leaver} is to hand over is not his any more; look at the handover again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint of theirs is not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complaint of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complaint open for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact with the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispatcher decides alone up to this price; above it a second person confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Familiar file that is on this computer or on a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fifth stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is read from this computer only; give its path, or choose it, also where a folder of the network is shown as one of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fourth stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence of {name} runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence that is renewed holds longer; choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a manager has to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager would have to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager&apos;s own decision above the limit also waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of this visit waits for the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new company, filled from the CSV or Excel file you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new face, but the day matters to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new face, yet every other road costs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ninth stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a one-off visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name or the street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name, the street, the contact or the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person chosen here is kept by every plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pest control company in two offices, its week planned. Takes a minute once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan sends somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal code says where this is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price that was zero left no line; what it adds is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise of a person needs the person; choose a technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question {days} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, an offer, a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retired client stays with all that was written, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A road is one way to serve the visit: send somebody else, wait for the usual technician, work overtime, or leave it out with a credit. Each says what it costs more than the plan as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule begins with FREQ=, such as FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the client leaves no way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule, not a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule on PostgreSQL needs one more package; install it with: pip install &quot;familiar-scheduler[postgresql]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server learns which part of the town you look at, but nothing of your clients. What it sent is kept on this computer for as long as it allows, and this setting belongs to this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is a kind of work: how long it takes, what a visit costs, and which skills it needs. Agreements choose one; a list of agreements brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seventh stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift of {what} ends before it begins; set its hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is &amp;closed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is closed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sixth stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill stands here twice; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speed of {speed_kmh} km/h cannot be driven; use 1 to 150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server (WebDAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above normal, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above what a dispatcher decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above your {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above {amount} a manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence {absence_id} is {technician}&apos;s; take it out and record another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences and closed sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client first: there is nobody to visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a skill or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a technician first: nobody could make a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who comes, or who is not to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who does the visits: hours, skills and where the day begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a visit to {name}, due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added, without a place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or file (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or folder of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its last day a licence opens no door; the plan knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against what is essential to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the same with all of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the same with {number} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {service} with {clients} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with {clients}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements that began in the period with somebody who was a client before, renewals left out, of all that began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements that ended in the period and were followed within 30 days by another of the same service, of all that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All from here on that nobody changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {clients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {technicians}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agreement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an eighth stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an eleventh stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An email address has an @ and no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example with invented names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open question of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another better plan was looked for since; look at that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day with {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {target}; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a question of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {day}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table (XLSX, CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in calendars: FREQ=WEEKLY;BYDAY=TU,FR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the client reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, and write down the answer in their words. Nobody can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {day} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {name} what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk: what could be lost, why, and what to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults of this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, tried from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the person changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {coming}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the other visits there is no room left for {names}; choose another road there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better than {then} by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a joint visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit… (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {name} on {day} with {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answered on {what}; the answer of {name} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are one client now: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief for whoever comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the text that came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a familiar face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the past visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the technician’s own calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars and clients hear nothing of this plan until it is confirmed. These visits are not made by the person the client knows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this contact first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, messages and moves, for each visit made. Normal is what the months of the year before the period say: from the lower quartile less 1.5 times the distance between the quartiles to the upper one and as much more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came within the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the client, this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of the same face (COC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that two of a client&apos;s visits in the period had the same technician; weighted by visits over clients with at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a price, and here you see what it would have made of the decisions of the last 31 days, before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who recommended us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {change_set_id} was already taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {name}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an absence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an agreement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on, but for visits edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the client {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the closed days of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the length of the visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the office {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the prices: version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the service {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the site {site} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the technician {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the visit of {day} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the words of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what the calendar of {name} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed who recommended us to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {contact}, a contact of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the plan and saving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a technician to see what the calendar shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit to see who comes, why it matters and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for at least one question how much it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much it matters, or these words are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one office to see one technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client whose site is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column for {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the calendars are to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other record to see what moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose usual technicians…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was done to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who hands clients over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is on the phone; the places that suit appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who leaves and the last day. For each client you see who could take over, why, what it costs, and a visit at which both come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose usual technicians for {clients} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an absence to change it; draw over days to record one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map, or write latitude and longitude as 40.71460, -73.99020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see the week alone (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see these routes alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where it is between the places that are known (the dots), or paste latitude and longitude: map services copy them on a right click. With tiles, which the settings name, the map shows streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where it is. Pull the map to move it, turn the wheel to come nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client value of those for whom a decision of the period kept the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client value of those who cancelled in the period, at the prices they paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, contact, address, phone, technician or work number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client, technician, reason or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients and who could go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients and who would be usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients kept so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients who came in the period because another client recommended us, of all who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients who cancelled in the period, of all who were clients when it began or came in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients who count on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients who see one person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients whose usual technician this is, declared or by history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients whose visit moves have to be told anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients worth {worth} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, technicians, prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, those who depend on one person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure {closure_id} is {client}&apos;s; take it out and record another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes along, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the cheapest other road, both without what losing the client costs: no assumption is in this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling the search, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints made in the period, for each 100 visits made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints per 100 visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints that are not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm as manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed plan {version} of {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed to {name} who comes, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed. The plan is version {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity of care (COC) {coc}: 1 when the same technician always comes, 0 when every visit is by another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates need both a latitude and a longitude, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text, and here you see how it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value of “{meaning}” to see what the change does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of doing a visit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover it buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or Excel, as it is: Familiar finds the columns, shows what it understood, and changes nothing before you say so. Drop the file here, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a visit counts half for how well a technician knows a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from a client&apos;s question to its answer, on average over those answered in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the first notice sent to the beginning of the visit, on average over substitutions with a notice sent before they began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearer by itself, cheapest because other roads risk losing the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision {decision_id} does not wait any more; it is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete there what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s last 12 visits up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s visits of the 12 months up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter to you at what time of day we come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter to you that the same person comes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter to you that we come on the same day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not have the skill {skill}, which is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work here then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door to door, as in real traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of plan {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted a notice to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drives, hours and visits left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving speed, km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}{move}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day away from the due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each minute that service starts late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each technician needs a calendar of his own on the server; give them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a promise to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name, a phone number or an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the street, the postal code or the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client of {office} has an agreement already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client of {office} with visits in these weeks has a usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client with a usual technician has somebody else who could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every free day is too close to another visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every place would cost more than it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every technician gets a calendar of their own; add technicians first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to come costs more than the visit is worth this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody keeps their person; nothing but times changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this list is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other is retired; searching and importing find {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything whoever comes must know: the brief with access, notes, open questions and promises. Whoever sees the phone sees it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra chance that a stranger loses you the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra chance that the work of somebody who does not know the site must be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in 12 visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing, first {ago}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness by technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familiar can read a calendar that the technician keeps, and asks whether the times in it are absences. Only the times are read, never what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familiar has a fault that keeps it from reading this calendar; please report it, with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, {number} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a better plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find usual technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the visits that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visits are spread over the working days, neighbours on the same day. Whatever is different for a client is changed on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every client who has no agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For public holidays and phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for their own clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this visit alone. The times of the day that follow are worked out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever comes next: keys, dogs, what to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {made}; {visits} change otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former clients and technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free again at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free again at {time}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh visits that make a technician familiar to 63 percent (1 - 1/e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the oldest to the last visit: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the visit of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a client an agreement first: no visit falls due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both ends of the window, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both times, such as 8:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the calendar, or choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day by which the client is answered, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the first visit, as 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which somebody asked, as 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day, as 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first day of the weeks, today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first day that suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first day without visits, as 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day that suits, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day, such as 18 Dec 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time, such as {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given {day} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes instead, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: the calendar’s settings, “Secret address in iCal format”. Outlook and iCloud: publish or share the calendar, and copy its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over their clients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands the client over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has already: {visits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has been there before, but is no backup chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has been there: {percent} % familiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has never been there, or long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these steps; the File menu shows them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His first visit alone then costs {amount} less, because he is no stranger any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How familiar they are with the client; from 20 % on no stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done, the same whoever comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more end an agreement within 90 days when their usual person came on another day or outside the window than when he came as promised. The stroke is what the price above comes to, beside what such a client is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a client&apos;s last visits are looked at for strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does the price matter to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters to this client who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less money is worth when it comes a year later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much notice do you want before anything changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the person matters to them: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How phones reach your calendar server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the point on the map came to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I decide as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be the one who comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list you have, as CSV or Excel, or add the first client by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported past visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each other’s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every row: every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every row: every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every row: every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every row: every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {usual}, who had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {usual}, who had no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {usual}, who was {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not to come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not to come to this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be kept. To know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it costs more than the {limit} a dispatcher decides alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be all the same, at {time}: {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be, at {time}: {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from today on. Who came before stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a day off for {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a joint visit, and stays with the visit that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is pinned where it does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only now. Whoever has it reads this calendar: give it to {name} alone. An address made before does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too late for it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays, since not all could be deleted there: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits because {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a manager already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by an older version and is brought to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be outside the promised window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be outside {technician}’s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would bring the client one technician too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would take overtime that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {verb} {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its move waits for a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is known by postal code only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is taken by another visit; choose another road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint visit with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint visit, but nobody makes the visit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint visits {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the schedule in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping people and losing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping people cost {paid}; clients kept so are worth {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the person planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the person promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: 14 days of use, three updates and five restores. Those made by hand stay until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows the client to {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day with these clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month’s decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late from {time} on; the visit under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately {strangers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned (n = {visits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least money today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: not here any more from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open, the one who came most is taken as the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} come earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} come in overtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of {word} cannot be exported; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of {word} cannot be imported; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for roads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for roads… {visits} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for successors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the best successor of each client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for visits that would keep backups warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for visits to which the new ones could come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the whole list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losing the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch has no room between these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {made} of {of} in the last 12 months ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail files (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail the briefs of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail the briefs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a secret address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the main site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the usual technician from today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: click where the place is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {routes} routes with {visits}, {left} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May move by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May move by, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may move {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {gone_name} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes of the routes of the period up to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of overtime, of all paid minutes of the routes of the period up to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the visits that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that somebody who has never been at a site loses in finding his way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed visits and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday’s hours for every working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more in these weeks than the cheapest driving; {faces} faces a client instead of {before} · {some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent technician (UPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most minutes of overtime a technician may be given on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a day nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved day and moved time are multiplied by this once a visit was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to {day} with {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, told late or come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves and pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, address, phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, time zone, currency and working week; then people and clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed — choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked about: {subjects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never pays against the cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agreement with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agreements and visits are for the main site unless another is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agreements begin with this time and price; those there are keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New technician {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next technician (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better plan was found; this one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client has them as usual technician or backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client has “{text}” in the name, number, address or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision of this time has a price; no value was kept or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision of this time kept somebody’s person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was confirmed in the last 31 days to try the change on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the calendar, but an absence here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opens here: save the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is known of their address: no visit can be planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is a draft any more; calendars tell it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No road is chosen; choose one for at least one visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No road is left for this visit; below you see why. Talk to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room left in the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route passes between {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route passes in the promised window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route passes on {day} between {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skills yet; Edit adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spell on the day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spell within the window yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start is near enough to the client’s other visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stranger lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No technician has all the skills that they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usual spell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visit by a stranger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit fits at which both could come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has a place on these days. Beneath the board you see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has been made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit in the last 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is left from {here} on; choose an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit of theirs is planned: this books one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit of these days can be shown on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit of {days} would make a backup more familiar than he is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visit on another day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visit outside the window yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit was made in {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit was made yet: there is nothing to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits are planned for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked them whether the person matters; they pay {amount} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked them yet what matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can come to {client} from {earliest} to {until}; try another window, or other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes along after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes along to {name} after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes yet, and nobody is their usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes yet. {usual} is their usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody comes; the client is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody depends on anybody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else came in these months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else could come on that day within all rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else has the skill {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else here knows this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else works here on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else works here then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ever asked what matters to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody goes to the site {site} of {name} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody goes to this site any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody goes to {name} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked this client yet. Nobody can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has called or written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has fetched it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has the skill {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be found; the client goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called like that, by name, street, contact or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is anybody’s usual technician yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is their usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody loses their person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody may come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named a day; {face} would matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands out: no client has a reason to leave that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was declared their usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody we know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody we know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody works on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody; {number} know them and cannot go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a client since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined in these months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for; open the page again to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: no postal code that is known here. Set the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told to the client after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told to the clients after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from version {version} of the price book; change a price first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed with them, so that no visit falls due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed with these clients: nobody visits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for these days yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for these days. Plan week finds the visits that are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan week finds the visits that are due and gives each a technician, a day and a time. Visits come from the clients’ agreements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the client waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a changed person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the agreements in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the whole office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On day {number} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on one person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the fourth {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the second {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the third {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once clients have agreements and were visited, this page shows what depends on one technician alone, and who could go instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice for all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each, also in a folder that Dropbox or OneDrive shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything; put it where your backups go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on a web server (WebDAV), for phones to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the visits would leave the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person each costs {amount} more than the cheapest driving; choose a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stranger lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a client whose visit has a planned time can be told of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a visit with a planned time can be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {technicians} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what has begun and is not noted yet can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {day}, the {technicians} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the visit to {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clients who hear of it and leave: a risk, not paid today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who could come on that day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others {least} – {most}, middle {middle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the promised time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime is worked out anew for what is chosen when it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, janitor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours as planned, of those there are without absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid minutes a day after which overtime begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid minutes beyond the hours agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid minutes of the routes, as they are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a client&apos;s yearly revenue that is left after the cost of serving him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the clients who are still clients a year later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the visit&apos;s own price that is lost when it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the visit&apos;s price that is offered when a visit is skipped or goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the wage paid on top of it for each minute of overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays only if it raises the chance of losing the client by less than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays whatever it does to the chance of losing the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person and day both stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person kept, day moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person kept, window missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24, Apple as its owner set it. Phone about changes for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a handover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {to_version} was confirmed later by {approved_by} (change {change_set_id}); take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {version} is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {version} of {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan {version} of {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {version} of {office} is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {version}: {placed} of {visits} have a place, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {days} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {days} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the weeks at several prices of a further face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning was stopped; the plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans visits so that each client sees a face they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search; only the first time this takes a minute ({share} %)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous technician (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price a visit, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price book: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of any visit left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each day a technician goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each further technician that one client sees in one plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each kilometre driven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of keeping people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of substitutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the substitutions made in the period, as it was shown when they were decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of substitutions and moved days follow the answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the route and the briefs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the route…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these days, only the {technicians} shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print with the &amp;briefs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised between {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised person came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised something to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised window {span}: {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises of a person, a day, a window or a price that were kept, of all that a visit of the period put to the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose successors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {name}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading clients, visits and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading technicians, hours and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your history …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {period}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a cancellation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the days on which nobody can be let in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats; ignoring one ignores each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire this client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired {name} from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring at the side door, dog in the yard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of {path} holds a field too long to be one; a quotation mark is probably missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule (RRULE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the time before (SECON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which visits were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as mail file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF with the b&amp;riefs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the route and the briefs as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the route as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these days as PDF, only the {technicians} shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these days as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is done, such as “Monthly rodent control”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the calendar is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the calendar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the schedule is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules (*.familiar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules (*.familiar);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules (*{ending});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard {office} {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search finds clients and their contacts by name, number or e-mail, addresses, phone numbers, technicians, and visits by their work number, such as W-1042.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret address {shown}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who comes, and confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen after {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a calendar to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all calendars to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this calendar to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name}, the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name}, the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name}, the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a notice to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the manager; until then nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when a client is handed over and both technicians come together once before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when a client is handed over to another usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when a confirmed plan sends somebody else than the usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when a technician is away and somebody else makes the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when a visit is left out and the client gets a credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when the same technician comes, but on another day or at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving calendars needs more than is installed; add it with: pip install &apos;familiar-scheduler[server]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a rule aside: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled a complaint of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a client&apos;s consecutive visits in the period with the same technician; weighted by visits over clients with at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a client&apos;s visits in the period that one technician made, the largest one; weighted by visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a day with its hours (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {number} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the prices are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sites nobody goes to any more ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the month: counts, who comes, how full (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the prices only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the routes on a map (M or 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole week (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these routes alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who came before ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills that whoever comes must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody comes along to it; say first that nobody does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes along to the visit to {client} now ({joint}); take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment; look at it again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else comes: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else than who proposed this must confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else would come to {names}, for whom the person is essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else would come, and it costs more than a dispatcher decides alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote the same at the same moment, so nothing was saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to own the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is away… (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody leaves, or changes territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody leaves, or somebody is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pinned that: planning keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pinned the day: planning keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody put it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody takes over and comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who leaves has a last day, not an absence; give {technician} one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something made later still depends on this; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something new waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Familiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the work {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation between technicians of the minutes at clients on a day out, by their mean: 0 means that all work alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a client list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as somebody changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {number} · {day}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers came on their last visits: they are at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers who came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers who came on the last visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject where somebody takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitutions whose client got a notice, a call or a message about the visit before it began, of all substitutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as https://tiles.example.com/{z}/{x}/{y}.png, or a folder with files like 12/1205/1540.png. Left empty, the map draws the routes alone and fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure enough from about {visits} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a filter off to see others again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {name}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this backup away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this skill away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by whoever asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by {name}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by {name}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the manager is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technicians without hours of their own work these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be: a rule stands against it that nobody can set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has no place already, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how it is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day; write 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day; write it as 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come; give the time at which somebody came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That technician does not belong to this office in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That technician has no calendar; he may have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence ends before it begins; turn the times round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence of {technician} ends before it begins; turn it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence of {technician} hits no planned visit; nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence of {technician} lasts longer than three years; check the dates, or give the day on which the technician leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at {host} begins with http://, which anybody on the way can read and change; use the https:// address of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at {host} holds a name or a password before the @, where others can see it; use the calendar&apos;s secret address, which needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address has no known place; add its postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is dead at once; what phones have read they keep for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lacks {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the calendar has more than {longest_address} letters; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the calendar is none; enter one like https://host/calendars/name/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement about {service} is for {street}; give it another site first, or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement gives no visit on {here}; choose one that it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is saved; its visits fall due from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement was changed by somebody else meanwhile; open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement would make no visit at all; check its rhythm and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agreements on {service} with {clients} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount credited for the visit that is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer the client got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrival window ends before it begins; set it within one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrival window needs both a beginning and an end, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is the first one in the list of backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {file} is not whole ({names}), so it was not kept and no other was removed; the schedule itself may be damaged: restore an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} cannot be looked into ({problem}); choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} cannot be read ({why}); check its name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({names}); choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({problem}); choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} is of another company than {file}; open it as a schedule of its own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer Familiar; update this one to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {copy} could not be written ({problem}); {file} is as it was. Make room or check your rights to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board has a row for each technician. Add the people who do the visits, with their hours and skills, or import them from a list; then plan the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefs for {name} are in your mail program; send them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar cannot be published, first {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar cannot be read: the machine is too busy; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file {source!r} cannot be read ({said}); check its path and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar from {where} is larger than {what:.3g} MB; publish or export a shorter span of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar goes nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has more than {MOST_BUSY_TIMES:,} busy times in these days; look for an entry that repeats every minute or hour, or choose fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar holds more {of} than can be read in reasonable time; export a shorter span of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is cut short: END:{shown} is missing; fetch or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is damaged: END:{shown} stands where END:{other} belongs; fetch or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is empty; check that its address or file is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is larger than {what} MB; export a shorter span of time, or leave attachments out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is read no more. Absences that were made of it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is there; it waits to be published or fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is written in UTF-16, which calendars must not be; save or export it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar names more time zones than there are; export it again from the program it is kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar needs more memory than reading one may take; export a shorter span of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of one technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar repeats entries too often, or for too long, to be worked out; look for an entry that repeats every second or minute, or export fewer years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar took longer to read than {seconds:g} seconds; export a shorter span of time, or look for an entry that repeats without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was published {ago}; {news}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar&apos;s address cannot be understood; copy it again, from https:// on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar&apos;s entries lie too deep inside one another, as in no real calendar; export it again from the program it is kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cancellation is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cancellation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {files} cannot be read ({reason}); name PEM files of a certificate and its key that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that somebody has to come again, times what that costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest driving sends one person to each client already: it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cheapest place would cost {amount}, more than it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client expects the other one, who comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has not cancelled anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client’s other visits have no place either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed days are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closed days of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closure of {client} ends before it begins; turn it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closure of {client} hits no planned visit; nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closure of {client} lasts longer than three years; check the dates, or end the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer that knows the address does not read it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the confirmation of plan {version} of {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact called first stands on the board, in notices and on printed routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has no name, phone or email; enter one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was changed by somebody else meanwhile; open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of {target} does not answer as it should ({told}); check that it runs and that its address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {target} is not a Familiar schedule; open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day does not hold {visit} with {minutes} minutes; move a visit of it elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which on somebody else is the usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day matters to them, and {name} knows the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day matters, but {face} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day never mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day never mattered; {face} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the visit, such as Wednesday, 25 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the visit was planned before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days on which it could be done are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay begins at {time}; free again can only be later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {target} is full; nothing was saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the joint visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and no stranger came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and one stranger came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and three or more strangers came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and two strangers came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and no stranger came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and one stranger came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and three or more strangers came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and two strangers came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and no stranger came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and one stranger came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and three or more strangers came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and two strangers came lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feeds cannot be written to {folder} ({why}); choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a Familiar schedule; open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {target} is not a Familiar schedule or is damaged; open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is off now: it would have hidden the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day away for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names no columns: they are known by what stands in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder_of} cannot be read ({why}); check your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found; connect its drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {out} cannot be made ({why}); choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handover of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the joint visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The joint visit was found for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} needs its certificate; name that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of work, with time and price. A list of agreements brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Familiar is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first; turn them round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is over; choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is {day}; who counts on them needs somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of {leaver} cannot be {last_day}, which is over; choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day was {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day {last_day} is more than a year ahead; choose a nearer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence for {skill} runs out on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map fetches no tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows the middle of this postal code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows these tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merge of {gone_name} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes a newcomer needs to find his way, at his wage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moved day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moved time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the service has {number} letters; use at most 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the {what} has {number} letters; use at most 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next road costs {amount} more, most of it {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next road costs {amount} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {external_id} belongs to {other}; choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other visits of the new day in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way: a substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way: wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period after has not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is essential to them; they pay {amount} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is essential to {names}, and somebody else would come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is essential to {names}: a manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is important to them; they pay {amount} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is open to them; they pay {amount} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who comes is essential to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone’s camera opens it in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pins of the visit to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of {name} is taken by another visit: choose another road for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places could not be priced; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed since it was shown, so nothing was confirmed; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed since these roads were priced, so nothing was decided; look at the new prices and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed since you took the visit up, so nothing was moved; look and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since: this comes to {amount} now, not {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is version {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that this was proposed for is no draft any more; refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan weighs a visit by its price; new agreements begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point {latitude}, {longitude} is not on earth; latitudes reach from -90 to 90, longitudes from -180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price book&apos;s entry &apos;{wrong}&apos; cannot be learned from your history; save it as a change of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of a visit that is not made, and what missing it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices were changed meanwhile: version {version} holds now. Discard your changes to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem and the plan cannot be kept in {folder} ({why}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows cannot be written to {draft} ({why}), so nothing was imported; make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the retirement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhythm cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhythm of the agreement cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk of losing the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads are those that were chosen; at other prices others may be cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads could not be priced, so nothing was decided; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads, the cheapest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads, the cheapest first. With the other visits the framed one is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route of what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same client, written down twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words in every office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample cannot be made in {parent} ({why}); choose another folder with --dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule cannot be read, so nobody can say what was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule changed since this handover was worked out, so nothing was decided; look at the new prices and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule changed since this plan was found, so it was not taken; look for a better one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule changed while it was planned, so the plan was not saved; plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has several offices ({names}); name one with --office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}, without {changes} made since. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {hide_password} is not a file or a postgresql:// address; check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {path} cannot be opened ({why}); check its name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {path} is read-only; make it writable or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {target} cannot be opened; check the folder and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {target} is read-only; make it writable or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {target} was brought to another version by halves; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule {target} was made by a newer Familiar; update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scorecard counts what was done. Note visits as done on the board, or import those of the last year: then you see here whether clients keep their person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended unexpectedly, so nothing was saved; plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shift ends when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no address; enter the street, the postal code or the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site is closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site is closed until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is closed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was changed by somebody else meanwhile; open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of every other notice, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject where a client is handed over, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technician needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technician who comes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technician who could come instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technician who was to come and cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the technician {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for {client} is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time, the client’s name, the service and the address; who comes along, and who takes over. Nothing of what is known about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time, the work number and the address. No client’s name, nothing of what is known about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual technician by history: came most often, and nobody else was declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual technician, declared by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual technicians of {clients} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit at {name} has begun, is over, or has no known place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit ends before it begins; check the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit is made all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is saved; the next plan finds a place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit of {day}, by {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit of {here} is over; choose one that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit that {name} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit to {name}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit to {name}, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit to {name}, opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit {work_number}, due {due_on}, is still to be made at {street}; cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is full: {agreed} agreed, {hours} of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weeks from {first} on are over; choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are saved. The next notices are written in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the provider asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} needs a name; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own calendar has {times} that may be absences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own calendar is read every hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their week gets {minutes} of overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no clients yet; add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no technicians yet; add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a service named {other} already; change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an office named {name} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no absence {absence_id}; list them to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made today, in a quiet moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change {change_set_id}; see the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change {what}; see the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client {wanted!r}; check the name, or give the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no closure {closure_id}; list them to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision {decision_id}; list them to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import {batch}; its number stands in the report of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language {language!r}; the languages are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice {notice_id}; its decision was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office {wanted!r}; the offices are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page {page!r}; the pages are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule at {file}; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule at {path}; check the name, or make one with: familiar demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder; an address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no technician {technician_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no technician {technician_id}; choose who comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no technician {technician}; choose who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no technician {wanted!r}; the technicians are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text {name!r} in notices; the texts are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no visit W-{visit_id} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no visit {number}; list them with: familiar visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no visit {work_number} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} {number}; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind this figure in that time. {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that could be planned otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes are not saved yet: save or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roads belong to different questions; decide on one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are clients no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no usual technician yet. Click a place to book it, or press Alt and its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They pay {amount} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes who decides, not what anything costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client recommended us to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This complaint was settled already; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already; choose another, or go back and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, perhaps one to sign in, and not a calendar; copy the calendar&apos;s own secret address, which usually ends in .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than may be decided without a reason; say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no site of {client} any more; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a calendar: it does not begin with BEGIN:VCALENDAR; choose a file or an address in the iCalendar format (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason; say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place needs a reason, since somebody else comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is a draft: calendars and clients hear nothing of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was answered already; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule cannot be read; try FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule makes no visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided meanwhile; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would bring {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the figures that you steer by, and bring your own yardstick to the top: it is also the one shown over the months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone, currency and working week of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep a backup warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the client it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today changed {ago}, and phones look late: call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told at short notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back what {name} was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {entries} from your own history: version {version} of the price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {name} out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches per visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words, another person or another kind of change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying who could come along, or go instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two strangers lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what you have seen, {head}, {name}: {value} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual technician of {clients}{of_them}, backup of {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual technician, because of the visits so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual technicians for clients who have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of clients kept so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of clients lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} of the price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the price book is saved. The next plan is made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the price book was taken back meanwhile; discard your changes to see the one that holds, then make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit W-{unknown} cannot be moved here; it has begun, or is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit W-{visit_id} cannot be moved any more; it has begun, or is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit W-{visit_id} has no planned time from today on; plan it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits fall due by it. More of it, and others, on the client’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made by somebody other than the usual technician of that day, of all visits made to clients who had one that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made by somebody who is not the usual technician and whose familiarity was below 0.2 that day, of all visits but each client&apos;s very first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made by the client&apos;s usual technician of that day, of all visits made to clients who had one that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made by the usual technician or by somebody whose familiarity was 0.2 or more that day, of all visits but each client&apos;s very first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made on their due day or as far from it as was agreed (not at all where the day was promised), of all visits made or missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made to clients whose usual technician was somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits made without a call-back within 30 days, of all visits made or missed, call-backs left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of {days} at which a backup gets to know a client who depends on one person. The most cover for its price comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that a call-back followed within 30 days, of all visits made, call-backs left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that began within the promised arrival window, of all visits with one that were made or missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that cost no more than the last one of the same service before the price was promised, of all visits made while a promise of the price held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that keep backups warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that others made to clients whose usual technician this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that the promised person made, of all visits made to clients who were promised one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to an address that is not on the map find no place in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits, {number} of them for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage an hour, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for their person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks are planned together, from the cheapest driving to one person for each client. You see what each step costs, and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a calendar must not say can be mailed, or printed from the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lost client costs beyond his own value because he tells others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a technician’s day costs on the road and on the clock. Wages stand with each technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on each technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on each technician, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the client wait for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the client can have; left away where there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done at each client, and how often: visits fall due by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fetched from here gets its address when its secret is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs that somebody comes who does not know the place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to come on another day, or at another time, than the client was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to leave a visit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeping the client is worth, times how much more likely it becomes that they leave: a risk, not money that is paid today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what matters to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to {name} is written down; prices follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what missing the visit means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one person each costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plan {version} costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the calendar of {name} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client could do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the substitution cost, as it was shown when it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this visit costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waiting for the usual technician, his overtime and his extra trips cost more than the cheapest other road shown, added up over the decisions of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed before {day} stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed for {kept} is not possible any more; refuse it and ask for the roads anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent there is deleted, and nothing is sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whoever comes next must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you just did was not saved; everything before it is. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your own clients did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} costs, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {name} was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “other way” becomes where somebody else comes or nobody does, if the client can wait for the usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “other way” becomes where the day moves, if somebody else can come instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever anybody changes in this schedule is kept here, with who, when and why, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody is ill or leaves, or a site is closed, the visits that this hits stand here, each with the roads that exist and what they cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody leaves or changes territory: who takes over each client, what that costs, and a visit at which both come before the last day. For clients without a usual technician: one person each, and its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the visit begins, such as 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where technicians write what they learned, from their calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the day is {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the day’s route begins and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person is {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time is {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which visits are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came the last times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, last {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, the latest at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes along with {name} on {day}, {span}? He gets to know the client; {name} does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes never mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes never mattered; the day does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes to {called} is not the usual technician, and nobody confirmed that yet; confirm the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who comes to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes to {name} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the visits, from where, at which hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else could go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else, or when else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named on the map for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may decide, and up to which price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who recommended us to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who recommended us to {name} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should be the usual one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever could has no hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows the address reads the calendar: it is kept in this computer’s key store, nowhere else. Of the calendar only the times are kept, never what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever makes tiles has terms: most ask to be named on the map, many want an account or a fee, and free servers are seldom meant for a company’s daily work. Read them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the letter greets: the main contact, else the client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you visit: from a list, or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose clients are passed on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here, why this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not hold any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not with this technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the technician does not come: is ill and cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, where a manager has to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a familiar backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between. Known: {skills}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place a technician’s day begins in the middle of the clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place · due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the list says nothing that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than {then} by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth of clients kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth of clients lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {value} to you; {chance} more likely to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day a licence runs out as 24 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the hours as 8:00 and 16:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day as 24 Nov 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the promise down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the question down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write when lunch may be taken as 11:30 and 13:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why first: this needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote to a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yet another stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assumption: the extra chance of losing a client whose visit is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, from your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · person essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{absences} recorded; no planned visit is hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{absences} recorded; what becomes of {visits} is asked in Decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address!r} is not the address of a calendar; write it like https://cloud.example.com/calendars/ana/visits/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after}: {span}; {usually}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} a week agreed of {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreements}. {visits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike} like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a year depends on one technician alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a year from {alone} depends on him alone, {covered} from {others} has a familiar backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} better than {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than in {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than in {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {all} on one person alone; click a bar to see the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} worse than {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked_on} is still to come; give the day on which somebody asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup} could not be restored ({problem}); {file} is as it was. Make room, close other programs that use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup} is not a backup of a schedule; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base!r} is not the address of a server; write it like https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{best} · {left} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} begins at {clock}, which is still to come; only then can it be done or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} cannot end before it begins, nor last longer than a day; check the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has begun; choose a later visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has begun; say how long it took when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has no planned time that it could be pinned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first, then tell the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has no planned time; say who came, and from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is a joint visit itself; choose the visit it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is not due yet; it cannot be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is open; there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is {status}; nobody can come along to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} was to begin at {clock}, and that has passed; note that it was missed, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} {over} already. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} {over}, so {so}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} came instead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capitalize} have no field “{field}”; there are {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance}, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}, take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} have a usual technician now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} their person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} theirs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} with a usual technician; all pay {amount} a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} with {amount} a year have no usual technician yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} without a usual technician, planned over {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} cannot have heard of us from itself; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} has no address whose place is known; give the client one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} has no address; give the client one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} has no other site; add the new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} has no site; enter one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} has nothing that could end on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} is not retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} is retired since {retired_on} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} was merged into another client already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} was merged into another client; take the merge back in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} · without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client}: sent to the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client}: {when} with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} is a contact of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} is no longer a contact of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency!r} is not a currency; use three letters such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days cannot be planned at once; use 1 to {longest_span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} from its day; agreed is {agreed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} No routes are kept from then, so that nobody’s pay is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} Routes are kept of {kept} alone: pay, drives and overtime are of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {verb} {amount} and keeps the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {verb} {amount} and keeps the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {verb} {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, told to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}, with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}’s route without the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decisions} with {visits} come to {before}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decisions} with {visits} would come to {after} instead of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoding}, with {between} between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feeds} fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feeds} to update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} written with {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another place, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither .csv nor .xlsx; give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}: {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} broke off before the calendar was complete; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached; check the address and the connection to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host} (its certificate is not trusted); check the address, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is an address inside this network or this computer, from which calendars are not read; use a public address, or save the calendar as a file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} packs the calendar in a way that was not asked for; save the calendar as a file and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to an address that cannot be understood; copy the calendar&apos;s address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to nowhere; copy the calendar&apos;s address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to other addresses too often; copy the calendar&apos;s final address into the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} a week: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id!r} is no road; take its id from: familiar options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint} has begun; if nobody came along, note that it was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint} is no joint visit; there is nobody to call off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint} is {status} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} and {gone} are clients of two offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself; choose another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} is retired; bring the client back first, or keep the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} keep their person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaver} is no client&apos;s usual technician after {last_day}, so there is nobody to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leaver} is not the usual technician of {name} after {last_day}; leave {name} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}. Default {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} early at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes is no length of a visit; give 1 to 720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} more to drive for each visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} of their week stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} a year rests on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} of it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} accepted the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away {days} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} becomes a backup, who knows the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cancelled from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cancelled the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cancelled {service} from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot come along{where}: {why}; choose somebody else, or another visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot; the visit is made all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes along on {day}, {time} for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes along to {client}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes in place of {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes instead of {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes; nobody is their usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} complained about the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes to {client} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} handed over {clients} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hands over {clients} after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hands over {clients}; notices are drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a usual technician by now, so nothing was declared; look for the first assignment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no room on another day within all rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the site {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a client again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not to come to {client}; end that first, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the one they know best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is their usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} knows the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} makes the visit. {backup} is {who} to {client} now, and afterwards could go there for {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not away after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not closed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} prefers to wait for the usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} restored the backup {file}; you see the schedule as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book later; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book meanwhile; discard your changes to see it, then make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} usually comes. Click a place to book it, or press Alt and its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days} more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: stays familiar for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the visit was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the visit was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} → {after} of {week} a week, {clients} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s calendar is read from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s calendar is told there no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s calendar says something else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s day {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s phone stops getting news until the new address is entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} · was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} rows do not fit on a spreadsheet&apos;s page; write a .csv file, or fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} absences</source>
        <extracomment>For one: {number} absence</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements</source>
        <extracomment>For one: {number} agreement</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements end</source>
        <extracomment>For one: {number} agreement ends</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} answers on what matters</source>
        <extracomment>For one: {number} answer on what matters</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} backups</source>
        <extracomment>For one: {number} backup</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} calls and messages</source>
        <extracomment>For one: {number} call or message</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cancellations</source>
        <extracomment>For one: {number} cancellation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cases</source>
        <extracomment>For one: {number} case</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For one: {number} change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes that only this backup holds come back.</source>
        <extracomment>For one: {number} change that only this backup holds comes back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost:</source>
        <extracomment>For one: {number} change was made since. It is lost:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost; the last ones:</source>
        <extracomment>For one: {number} change was made since. It is lost; the last one:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} client has no one else who knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} clients</source>
        <extracomment>For one: {number} client</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients ({money} a year) know nobody else here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} clients get</source>
        <extracomment>For one: {number} client gets</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients have no one else who knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} clients look</source>
        <extracomment>For one: {number} client looks</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients lose</source>
        <extracomment>For one: {number} client loses</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients without</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} complaints</source>
        <extracomment>For one: {number} complaint</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: {number} contact</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: {number} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decisions</source>
        <extracomment>For one: {number} decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} empty rows</source>
        <extracomment>For one: {number} empty row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faces</source>
        <extracomment>For one: {number} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} feeds</source>
        <extracomment>For one: {number} feed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in these months, most often: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kept in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} later ones follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} more changes</source>
        <extracomment>For one: {number} more change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} nobody may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} notes</source>
        <extracomment>For one: {number} note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} notices</source>
        <extracomment>For one: {number} notice</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {technicians}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} other visits</source>
        <extracomment>For one: {number} other visit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} persons</source>
        <extracomment>For one: {number} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} planned visits</source>
        <extracomment>For one: {number} planned visit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} prices</source>
        <extracomment>For one: {number} price</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promises</source>
        <extracomment>For one: {number} promise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: {number} question</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} rows read</source>
        <extracomment>For one: {number} row read</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} services</source>
        <extracomment>For one: {number} service</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sites</source>
        <extracomment>For one: {number} site</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} spells on the day</source>
        <extracomment>For one: {number} spell on the day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} spells within the window</source>
        <extracomment>For one: {number} spell within the window</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} start at other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} start earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} start later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} starts earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} starts later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers</source>
        <extracomment>For one: {number} stranger</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} strangers lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} substitutions</source>
        <extracomment>For one: {number} substitution</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians</source>
        <extracomment>For one: {number} technician</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians who come</source>
        <extracomment>For one: {number} technician who comes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} texts</source>
        <extracomment>For one: {number} text</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times</source>
        <extracomment>For one: {number} time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times to confirm</source>
        <extracomment>For one: {number} time to confirm</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} usual spells</source>
        <extracomment>For one: {number} usual spell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits</source>
        <extracomment>For one: {number} visit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits are cancelled</source>
        <extracomment>For one: {number} visit is cancelled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits by strangers</source>
        <extracomment>For one: {number} visit by a stranger</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits get a place</source>
        <extracomment>For one: {number} visit gets a place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} visits have no place beside the others ({names}): choose other roads for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} visits lose theirs</source>
        <extracomment>For one: {number} visit loses its place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits on another day</source>
        <extracomment>For one: {number} visit on another day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits outside the window</source>
        <extracomment>For one: {number} visit outside the window</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits without a place</source>
        <extracomment>For one: {number} visit without a place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer} ({number} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} has no technicians in these weeks; add one before clients are assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} has no technicians on these days; add one before planning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}, {month}: {visits} with a place, {left} without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: checking and saving the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: finding the visits that are due…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: gathering hours, skills and promises…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: planning, best so far {best}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: {technicians}, {visits} with a place, {left} without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last} come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} answers by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} · since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} of {limit} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} of {limit} h planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} of {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} by {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a spreadsheet; it is damaged or has a password: save it again without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a schedule; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name the file with the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a spreadsheet, whatever its name says; save it again as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a table; save the list as .csv or .xlsx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{persons} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} of {visits} have a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain!r} is not an e-mail address; write one like office@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: not confirmed, times and people may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is not a port; choose one from 1 to {highest_port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: a manager’s confirmation is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rhythm} in {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rhythm} on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rhythm}, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rhythm}, {number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}: {none}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, had no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, planned {day}, {span} with {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} by their usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the clients see one person alone, {faces} faces each on average, {drive} drive, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the time on the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is an http address, on which everybody can read along; enter one that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}, visits that clients were told of too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} ended {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} ends in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} holds until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill}, until now {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source!r} is not a file that holds a calendar; choose a .ics file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: best so far {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strangers} in the last {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stuck} lines could not be worked out again and stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} columns taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is there already; choose another file, or open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} can make everything that is planned for him; nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} comes along to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} comes along to {visit} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} does not come to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} does not have the skill {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} has no e-mail address; enter it on the page Technicians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} has no hours left in the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} has no visits on {weekday}; choose another day, or confirm the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is a backup for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is away in that time already ({kind}, absence {id}); remove that one first, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is full on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is no longer a backup for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is no longer the usual technician of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is not to come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is not to come to {client}; end that first, then choose him.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is that to {client} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is the usual technician of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} is {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} leaves on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} leaves on {day}, and nobody follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} left on {left_on}; choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} makes {visit} himself; choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} may come to {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} would cost less, and has no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician}, a stranger to them, comes on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician}’s day breaks a rule already; mend that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician}’s day has no room for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician}’s licence for {skill} runs out on {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} in the own calendar of {names}; see Feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} times on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} +{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Leaves after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} No other choice of successors costs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} The best choice that was found in the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} The plan stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, and has been there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, and is a stranger to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, as a backup who knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, more than agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {extra} overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {minutes} min at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {number} with a joint visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Beyond normal: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Shown: who did most and who did least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; faint: the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; somebody else knows each of these clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; the year before {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {moved} of their day begin at another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {name} came most often for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; {share} by their usual technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until} is over; leave the end open or give a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}. {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} by {name}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} by {name}, {at} · proposed by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} at another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} copied as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} in {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} missed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} not shown: the place is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} since {day} and {cancellations}. How many more end an agreement within 90 days of a visit by a stranger than of one by their usual person: the dot is what was seen, the band where it lies with 95 % certainty, the stroke what the price book says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} would break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}, {price} for the {priced} that have a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits}, {taken} for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} is a joint visit and goes with {work_number}; change that one, or say that nobody comes along after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted!r} may be several clients; give one&apos;s number: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted!r} may be several technicians; give one&apos;s number: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks cannot be planned together; use 1 to {most_weeks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be below zero; it is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot take {value} minutes; use 1 to 1,440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {since} until {until} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has two shifts on one weekday; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is empty; write it down in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} since {since} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} stays where it is. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was changed later by {actor} ({command}, change {id}); take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was changed since; this cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · recorded by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {name}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · for {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} → without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: another length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: cancelled this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: nobody comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: not pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: not told to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: somebody comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: told to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; that is noted as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({visits})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; {visits} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} in {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone!r} is not a time zone; choose one such as America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile; save to replace it, or discard to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to choose   ·   Enter to go there   ·   Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
