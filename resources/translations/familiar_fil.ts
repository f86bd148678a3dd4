<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>Familiar</name>
    <message>
        <source>&amp;About Familiar…</source>
        <translation>&amp;Tungkol sa Familiar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Mga &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Book a visit…</source>
        <translation>&amp;Mag-book ng pagbisita…</translation>
    </message>
    <message>
        <source>&amp;Close schedule</source>
        <translation>&amp;Isara ang schedule</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;I-edit</translation>
    </message>
    <message>
        <source>&amp;Export feeds…</source>
        <translation>&amp;I-export ang mga feed…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Gabay</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Tulong</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Kasaysayan…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Mag-import ng listahan…</translation>
    </message>
    <message>
        <source>&amp;Move to a file…</source>
        <translation>&amp;Ilipat sa file…</translation>
    </message>
    <message>
        <source>&amp;Move to a shared database…</source>
        <translation>&amp;Ilipat sa shared database…</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Bagong kumpanya…</translation>
    </message>
    <message>
        <source>&amp;Open schedule…</source>
        <translation>&amp;Buksan ang schedule…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I-&amp;print…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lumabas</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gawin ulit</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Gawin ulit: {what}</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Maghanap…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>I-&amp;undo: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tingnan</translation>
    </message>
    <message>
        <source>(by history)</source>
        <translation>(ayon sa kasaysayan)</translation>
    </message>
    <message>
        <source>(place known by postal code only)</source>
        <translation>(postal code lang ang alam sa lugar)</translation>
    </message>
    <message>
        <source>({declared} declared, {derived} by history)</source>
        <translation>({declared} idineklara, {derived} ayon sa kasaysayan)</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, at </translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>1 client ({money} a year) knows nobody else here.</source>
        <translation>1 client ({money} sa isang taon) ang walang ibang kilala rito.</translation>
    </message>
    <message>
        <source>1 line could not be worked out again and stays as it was.</source>
        <translation>1 linya ang hindi na makuwenta ulit at nananatiling ganoon.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 buwan</translation>
    </message>
    <message>
        <source>12 months: {visits}, {share} by the usual technician, {faces}.</source>
        <translation>12 buwan: {visits}, {share} ng karaniwang teknisyan, {faces}.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 na linggo</translation>
    </message>
    <message>
        <source>A backup chosen by you</source>
        <translation>Backup na pinili mo</translation>
    </message>
    <message>
        <source>A backup chosen by you, who knows the client</source>
        <translation>Backup na pinili mo at kilala ang client</translation>
    </message>
    <message>
        <source>A backup of {target} was restored meanwhile, so this was not saved; look at the schedule as it is now and repeat what is still needed.</source>
        <translation>May ibinalik na backup ng {target} samantala, kaya hindi ito na-save; tingnan ang schedule ngayon at ulitin ang kailangan pa.</translation>
    </message>
    <message>
        <source>A backup, tried after those there are</source>
        <translation>Isang backup, susubukan pagkatapos ng mga nauna</translation>
    </message>
    <message>
        <source>A break of {what} does not fit into its shift; set when it may be.</source>
        <translation>Hindi kasya ang pahinga ng {what} sa shift nito; itakda kung kailan ito maaari.</translation>
    </message>
    <message>
        <source>A calendar is read from an address that begins with https:// or webcal://, or from a file; give one of these (a file by its path alone).</source>
        <translation>Binabasa ang kalendaryo mula sa address na nagsisimula sa https:// o webcal://, o mula sa file; ibigay ang isa sa mga ito (ang file, path lang).</translation>
    </message>
    <message>
        <source>A calendar looks at most {most_back} days back and 1 to {most_ahead} ahead.</source>
        <translation>Ang kalendaryo ay tumitingin nang hanggang {most_back} araw pabalik at 1 hanggang {most_ahead} pasulong.</translation>
    </message>
    <message>
        <source>A calendar of their own cannot be read.</source>
        <translation>Hindi mabasa ang isa sa sarili nilang kalendaryo.</translation>
    </message>
    <message>
        <source>A calendar of this technician alone, on Nextcloud, Fastmail, iCloud…</source>
        <translation>Kalendaryo para lang sa teknisyang ito, sa Nextcloud, Fastmail, iCloud…</translation>
    </message>
    <message>
        <source>A calendar server (CalDAV)</source>
        <translation>Calendar server (CalDAV)</translation>
    </message>
    <message>
        <source>a call with {name}</source>
        <translation>tawag kay {name}</translation>
    </message>
    <message>
        <source>A client is followed for 90 days after a visit, or until something else happens. Visits as usual within 90 days are one spell: a client who leaves has left once.</source>
        <translation>Sinusundan ang client nang 90 araw pagkatapos ng pagbisita, o hanggang may iba pang mangyari. Iisang yugto ang mga karaniwang pagbisita sa loob ng 90 araw: ang client na umalis ay isang beses lang umalis.</translation>
    </message>
    <message>
        <source>A client told fewer days ahead than this is told at short notice</source>
        <translation>Kapag mas kaunting araw kaysa rito ang paunang abiso sa client, biglaan ang abiso</translation>
    </message>
    <message>
        <source>A client who sees a new face may leave; the chance times what the client is worth is a price. The chances are assumptions until your own history replaces them.</source>
        <translation>Maaaring umalis ang client na nakakita ng bagong mukha; ang tsansa na pinarami sa halaga ng client ay isang presyo. Palagay lang ang mga tsansa hanggang palitan ng sarili mong kasaysayan.</translation>
    </message>
    <message>
        <source>A client whom {leaver} is to hand over is not his any more; look at the handover again.</source>
        <translation>May client na ipapasa ni {leaver} na hindi na kanya; tingnan ulit ang pagpapasa.</translation>
    </message>
    <message>
        <source>A complaint of theirs is not settled</source>
        <translation>May reklamo silang hindi pa naaayos</translation>
    </message>
    <message>
        <source>a complaint of {name}</source>
        <translation>reklamo ni {name}</translation>
    </message>
    <message>
        <source>a complaint open for {days}</source>
        <translation>reklamong bukas nang {days}</translation>
    </message>
    <message>
        <source>a contact of {name}</source>
        <translation>contact ni {name}</translation>
    </message>
    <message>
        <source>A contact with the client</source>
        <translation>Pakikipag-ugnayan sa client</translation>
    </message>
    <message>
        <source>a decision about {name}</source>
        <translation>desisyon tungkol kay {name}</translation>
    </message>
    <message>
        <source>A dispatcher decides alone up to this price; above it a second person confirms</source>
        <translation>Hanggang sa presyong ito, dispatcher lang ang nagpapasya; kapag lampas, may pangalawang taong kukumpirma</translation>
    </message>
    <message>
        <source>A Familiar file that is on this computer or on a shared folder.</source>
        <translation>Isang file ng Familiar na nasa computer na ito o sa shared folder.</translation>
    </message>
    <message>
        <source>a fifth stranger</source>
        <translation>ikalimang estranghero</translation>
    </message>
    <message>
        <source>A file is read from this computer only; give its path, or choose it, also where a folder of the network is shown as one of this computer.</source>
        <translation>Binabasa lang ang file mula sa computer na ito; ibigay ang path nito, o piliin ito, pati kung ang folder ng network ay ipinapakita na parang nasa computer na ito.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Isang folder</translation>
    </message>
    <message>
        <source>a fourth stranger</source>
        <translation>ikaapat na estranghero</translation>
    </message>
    <message>
        <source>A licence of {name} runs out</source>
        <translation>Mawawalan ng bisa ang lisensya ni {name}</translation>
    </message>
    <message>
        <source>A licence that is renewed holds longer; choose a later day.</source>
        <translation>Mas matagal ang bisa ng lisensyang ni-renew; pumili ng mas huling araw.</translation>
    </message>
    <message>
        <source>a manager has to confirm it</source>
        <translation>kailangang kumpirmahin ng manager</translation>
    </message>
    <message>
        <source>A manager would have to confirm it.</source>
        <translation>Kakailanganing kumpirmahin ng manager.</translation>
    </message>
    <message>
        <source>A manager&apos;s own decision above the limit also waits for a second person</source>
        <translation>Kahit desisyon ng manager, kapag lampas sa limitasyon, ay naghihintay ng pangalawang tao</translation>
    </message>
    <message>
        <source>A move of this visit waits for the manager.</source>
        <translation>Naghihintay sa manager ang isang paglipat ng pagbisitang ito.</translation>
    </message>
    <message>
        <source>A move of {name}</source>
        <translation>Isang paglipat ni {name}</translation>
    </message>
    <message>
        <source>A new company, filled from the CSV or Excel file you have.</source>
        <translation>Bagong kumpanya, pinunan mula sa CSV o Excel file na hawak mo.</translation>
    </message>
    <message>
        <source>A new face, but the day matters to them.</source>
        <translation>Bagong mukha, pero mahalaga sa kanila ang araw.</translation>
    </message>
    <message>
        <source>A new face, yet every other road costs more.</source>
        <translation>Bagong mukha, pero mas mahal ang lahat ng ibang paraan.</translation>
    </message>
    <message>
        <source>a ninth stranger</source>
        <translation>ikasiyam na estranghero</translation>
    </message>
    <message>
        <source>a note on {name}</source>
        <translation>tala tungkol kay {name}</translation>
    </message>
    <message>
        <source>a one-off visit to {name}</source>
        <translation>isang beses na pagbisita kay {name}</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Bahagi ng pangalan</translation>
    </message>
    <message>
        <source>A part of the name or the street</source>
        <translation>Bahagi ng pangalan o ng kalye</translation>
    </message>
    <message>
        <source>A part of the name, the street, the contact or the phone number</source>
        <translation>Bahagi ng pangalan, kalye, contact o numero ng telepono</translation>
    </message>
    <message>
        <source>A person chosen here is kept by every plan.</source>
        <translation>Ang taong pinili rito ay pinananatili ng bawat plano.</translation>
    </message>
    <message>
        <source>A pest control company in two offices, its week planned. Takes a minute once.</source>
        <translation>Kumpanya ng pest control na may dalawang opisina, nakaplano na ang linggo. Isang minuto, isang beses lang.</translation>
    </message>
    <message>
        <source>A plan sends somebody else</source>
        <translation>May ibang ipinapadala ang plano</translation>
    </message>
    <message>
        <source>A postal code says where this is on the map.</source>
        <translation>Sinasabi ng postal code kung nasaan ito sa mapa.</translation>
    </message>
    <message>
        <source>A price that was zero left no line; what it adds is not counted.</source>
        <translation>Ang presyong zero ay walang iniwang linya; hindi binibilang ang idinaragdag nito.</translation>
    </message>
    <message>
        <source>A promise of a person needs the person; choose a technician.</source>
        <translation>Kailangan ng tao ang pangako ng tao; pumili ng teknisyan.</translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation>pangako kay {name}</translation>
    </message>
    <message>
        <source>a question {days} overdue</source>
        <translation>tanong na {days} nang lampas sa petsa</translation>
    </message>
    <message>
        <source>A question, an offer, a call</source>
        <translation>Tanong, alok, tawag</translation>
    </message>
    <message>
        <source>A retired client stays with all that was written, and can be brought back.</source>
        <translation>Ang client na retirado ay nananatili kasama ng lahat ng naisulat, at maaaring ibalik.</translation>
    </message>
    <message>
        <source>A road is one way to serve the visit: send somebody else, wait for the usual technician, work overtime, or leave it out with a credit. Each says what it costs more than the plan as it is.</source>
        <translation>Ang paraan ay isang posibleng pagsilbi sa pagbisita: magpadala ng iba, hintayin ang karaniwang teknisyan, mag-overtime, o laktawan kapalit ng credit. Sinasabi ng bawat isa kung magkano ang dagdag kaysa sa kasalukuyang plano.</translation>
    </message>
    <message>
        <source>A rule begins with FREQ=, such as FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>Nagsisimula ang tuntunin sa FREQ=, gaya ng FREQ=WEEKLY;BYDAY=TU,FR.</translation>
    </message>
    <message>
        <source>a rule of the client leaves no way</source>
        <translation>walang natitirang paraan dahil sa tuntunin ng client</translation>
    </message>
    <message>
        <source>A rule, not a price</source>
        <translation>Tuntunin, hindi presyo</translation>
    </message>
    <message>
        <source>A schedule on PostgreSQL needs one more package; install it with: pip install &quot;familiar-scheduler[postgresql]&quot;.</source>
        <translation>Kailangan ng isa pang package ang schedule sa PostgreSQL; i-install gamit ang: pip install &quot;familiar-scheduler[postgresql]&quot;.</translation>
    </message>
    <message>
        <source>a second stranger</source>
        <translation>ikalawang estranghero</translation>
    </message>
    <message>
        <source>A server learns which part of the town you look at, but nothing of your clients. What it sent is kept on this computer for as long as it allows, and this setting belongs to this computer alone.</source>
        <translation>Nalalaman ng server kung aling bahagi ng bayan ang tinitingnan mo, pero wala tungkol sa iyong mga client. Itinatago sa computer na ito ang ipinadala nito hangga’t pinapayagan, at para sa computer lang na ito ang setting.</translation>
    </message>
    <message>
        <source>A service is a kind of work: how long it takes, what a visit costs, and which skills it needs. Agreements choose one; a list of agreements brings its own.</source>
        <translation>Ang serbisyo ay isang uri ng trabaho: gaano katagal, magkano ang pagbisita, at anong mga kasanayan ang kailangan. Pumipili ng isa ang mga kasunduan; may sariling dala ang listahan ng mga kasunduan.</translation>
    </message>
    <message>
        <source>a seventh stranger</source>
        <translation>ikapitong estranghero</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>Isang shared database</translation>
    </message>
    <message>
        <source>A shift of {what} ends before it begins; set its hours.</source>
        <translation>Natatapos ang shift ng {what} bago magsimula; itakda ang oras nito.</translation>
    </message>
    <message>
        <source>A site is &amp;closed…</source>
        <translation>May saradong &amp;lugar…</translation>
    </message>
    <message>
        <source>A site is closed</source>
        <translation>May saradong lugar</translation>
    </message>
    <message>
        <source>A site is closed…</source>
        <translation>May saradong lugar…</translation>
    </message>
    <message>
        <source>a site of {name}</source>
        <translation>lugar ni {name}</translation>
    </message>
    <message>
        <source>a sixth stranger</source>
        <translation>ikaanim na estranghero</translation>
    </message>
    <message>
        <source>A skill stands here twice; keep one.</source>
        <translation>Dalawang beses nakasulat ang kasanayan; magtira ng isa.</translation>
    </message>
    <message>
        <source>A speed of {speed_kmh} km/h cannot be driven; use 1 to 150.</source>
        <translation>Hindi maaaring magmaneho nang {speed_kmh} km/h; gumamit ng 1 hanggang 150.</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>isang estranghero</translation>
    </message>
    <message>
        <source>A stranger to the client</source>
        <translation>Estranghero sa client</translation>
    </message>
    <message>
        <source>A subject is one line; take the line break out.</source>
        <translation>Isang linya lang ang paksa; alisin ang putol ng linya.</translation>
    </message>
    <message>
        <source>a tenth stranger</source>
        <translation>ikasampung estranghero</translation>
    </message>
    <message>
        <source>a third stranger</source>
        <translation>ikatlong estranghero</translation>
    </message>
    <message>
        <source>A value of “{table}” cannot be kept by the database ({told}), so nothing was copied; please report this.</source>
        <translation>Hindi maitago ng database ang isang halaga ng “{table}” ({told}), kaya walang kinopya; pakiulat ito.</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>isang pagbisita</translation>
    </message>
    <message>
        <source>A wage is above zero; enter what an hour costs.</source>
        <translation>Ang sahod ay higit sa sero; ilagay kung magkano ang isang oras.</translation>
    </message>
    <message>
        <source>A web server (WebDAV)</source>
        <translation>Web server (WebDAV)</translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation>Maikling tala, kung gusto mo</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Isang taon</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>bawat taon</translation>
    </message>
    <message>
        <source>a year: {parts}</source>
        <translation>bawat taon: {parts}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tungkol dito</translation>
    </message>
    <message>
        <source>About Familiar</source>
        <translation>Tungkol sa Familiar</translation>
    </message>
    <message>
        <source>about {chance}</source>
        <translation>mga {chance}</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}, and against what is essential to {names}: a manager decides</source>
        <translation>Lampas sa {amount} ng dispatcher, at laban sa mahalaga kay {names}: manager ang magpapasya</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}: a manager decides</source>
        <translation>Lampas sa {amount} ng dispatcher: manager ang magpapasya</translation>
    </message>
    <message>
        <source>above normal, {low} to {high}</source>
        <translation>lampas sa normal, {low} hanggang {high}</translation>
    </message>
    <message>
        <source>Above what a dispatcher decides</source>
        <translation>Lampas sa pinagpapasyahan ng dispatcher</translation>
    </message>
    <message>
        <source>Above {amount} a manager decides.</source>
        <translation>Kapag lampas sa {amount}, manager ang magpapasya.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Pagliban</translation>
    </message>
    <message>
        <source>Absence {absence_id} is {technician}&apos;s; take it out and record another.</source>
        <translation>Kay {technician} ang pagliban {absence_id}; tanggalin ito at magtala ng iba.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Mga pagliban</translation>
    </message>
    <message>
        <source>Absences and closed sites</source>
        <translation>Mga pagliban at saradong lugar</translation>
    </message>
    <message>
        <source>Absences from {first} to {last}</source>
        <translation>Mga pagliban mula {first} hanggang {last}</translation>
    </message>
    <message>
        <source>Absences to look at</source>
        <translation>Mga pagliban na titingnan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tinanggap</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>tinanggap</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Pagpasok</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Magdagdag</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>Magdagdag ng backup</translation>
    </message>
    <message>
        <source>Add a client first: there is nobody to visit.</source>
        <translation>Magdagdag muna ng client: wala pang mabibisita.</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Magdagdag ng reklamo</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Magdagdag ng contact</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Magdagdag ng tala</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Magdagdag ng tanong</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Magdagdag ng lugar</translation>
    </message>
    <message>
        <source>Add a skill or licence</source>
        <translation>Magdagdag ng kasanayan o lisensya</translation>
    </message>
    <message>
        <source>Add a technician first: nobody could make a visit.</source>
        <translation>Magdagdag muna ng teknisyan: wala pang makagagawa ng pagbisita.</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Magdagdag ng kasunduan</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Magdagdag ng client</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Magdagdag ng serbisyo</translation>
    </message>
    <message>
        <source>Add technician</source>
        <translation>Magdagdag ng teknisyan</translation>
    </message>
    <message>
        <source>Add technicians</source>
        <translation>Magdagdag ng mga teknisyan</translation>
    </message>
    <message>
        <source>Add who comes, or who is not to come</source>
        <translation>Idagdag kung sino ang pupunta, o kung sino ang hindi dapat pumunta</translation>
    </message>
    <message>
        <source>Add who does the visits: hours, skills and where the day begins.</source>
        <translation>Idagdag kung sino ang gumagawa ng mga pagbisita: oras, kasanayan at saan nagsisimula ang araw.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>idinagdag</translation>
    </message>
    <message>
        <source>Added a visit to {name}</source>
        <translation>Nagdagdag ng pagbisita kay {name}</translation>
    </message>
    <message>
        <source>Added a visit to {name}, due {due}</source>
        <translation>Nagdagdag ng pagbisita kay {name}, takda sa {due}</translation>
    </message>
    <message>
        <source>added, without a place yet</source>
        <translation>idinagdag, wala pang puwesto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Address or file (.ics)</source>
        <translation>Address o file (.ics)</translation>
    </message>
    <message>
        <source>Address or folder of the tiles</source>
        <translation>Address o folder ng mga tile</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>Address para mag-subscribe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Mga address</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pagkatapos</translation>
    </message>
    <message>
        <source>After its last day a licence opens no door; the plan knows.</source>
        <translation>Pagkalipas ng huling araw, walang bisa ang lisensya; alam ito ng plano.</translation>
    </message>
    <message>
        <source>Against what is essential to {names}: a manager decides</source>
        <translation>Laban sa mahalaga kay {names}: manager ang magpapasya</translation>
    </message>
    <message>
        <source>Agree the same with all of them…</source>
        <translation>Pareho ang ikasundo sa lahat…</translation>
    </message>
    <message>
        <source>Agree the same with {number} clients</source>
        <translation>Pareho ang ikasundo sa {number} client</translation>
    </message>
    <message>
        <source>Agreed on {service} with {clients} clients</source>
        <translation>Napagkasunduan ang {service} sa {clients} client</translation>
    </message>
    <message>
        <source>Agreed with {clients}.</source>
        <translation>Napagkasunduan sa {clients}.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kasunduan</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Mga kasunduan</translation>
    </message>
    <message>
        <source>Agreements renewed</source>
        <translation>Mga kasunduang ni-renew</translation>
    </message>
    <message>
        <source>Agreements that began in the period with somebody who was a client before, renewals left out, of all that began</source>
        <translation>Mga kasunduang nagsimula sa panahong ito sa dati nang client, hindi kasama ang mga renewal, sa lahat ng nagsimula</translation>
    </message>
    <message>
        <source>Agreements that ended in the period and were followed within 30 days by another of the same service, of all that ended</source>
        <translation>Mga kasunduang natapos sa panahong ito at nasundan sa loob ng 30 araw ng isa pa sa parehong serbisyo, sa lahat ng natapos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Lahat ng desisyon</translation>
    </message>
    <message>
        <source>All from here on</source>
        <translation>Lahat mula rito</translation>
    </message>
    <message>
        <source>All from here on that nobody changed by hand</source>
        <translation>Lahat mula rito na walang nagbago nang mano-mano</translation>
    </message>
    <message>
        <source>All of this schedule is copied into a new file: clients, plans, promises, calendars, the whole history.</source>
        <translation>Kokopyahin ang buong schedule na ito sa bagong file: mga kliyente, plano, pangako, kalendaryo, ang buong kasaysayan.</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Lahat ng opisina</translation>
    </message>
    <message>
        <source>all open</source>
        <translation>lahat ng bukas</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Lahat ng tanong</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Lahat ng serbisyo</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Lahat ng ipinapakita</translation>
    </message>
    <message>
        <source>All {clients}</source>
        <translation>Lahat ng {clients}</translation>
    </message>
    <message>
        <source>All {technicians}</source>
        <translation>Lahat ng {technicians}</translation>
    </message>
    <message>
        <source>Along with</source>
        <translation>Kasama si</translation>
    </message>
    <message>
        <source>an absence of {name}</source>
        <translation>pagliban ni {name}</translation>
    </message>
    <message>
        <source>An address for {name}</source>
        <translation>Isang address para kay {name}</translation>
    </message>
    <message>
        <source>an agreement of {name}</source>
        <translation>kasunduan ni {name}</translation>
    </message>
    <message>
        <source>An appointment scheduler that keeps the same technician at each client’s door. It is made with the parts below, each under its own licence.</source>
        <translation>Scheduler ng mga pagbisita na pinananatili ang parehong teknisyan sa pinto ng bawat client. Ginawa ito mula sa mga bahagi sa ibaba, bawat isa ay may sariling lisensya.</translation>
    </message>
    <message>
        <source>an eighth stranger</source>
        <translation>ikawalong estranghero</translation>
    </message>
    <message>
        <source>an eleventh stranger</source>
        <translation>ikalabing-isang estranghero</translation>
    </message>
    <message>
        <source>An email address has an @ and no blanks.</source>
        <translation>May @ at walang espasyo ang email address.</translation>
    </message>
    <message>
        <source>An example with invented names.</source>
        <translation>Halimbawa na may mga inimbentong pangalan.</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>isang pag-import</translation>
    </message>
    <message>
        <source>an open question of {name}</source>
        <translation>bukas na tanong ni {name}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>at</translation>
    </message>
    <message>
        <source>and {number}</source>
        <translation>at {number}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>at {number} pa</translation>
    </message>
    <message>
        <source>Another better plan was looked for since; look at that one.</source>
        <translation>May ibang mas mabuting planong hinanap pagkatapos; iyon ang tingnan.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ibang araw</translation>
    </message>
    <message>
        <source>Another day with {name}:</source>
        <translation>Ibang araw kasama si {name}:</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Ibang haba</translation>
    </message>
    <message>
        <source>Another program is moving a schedule to {target}; wait until that has ended.</source>
        <translation>May ibang programang naglilipat ng schedule sa {target}; hintayin itong matapos.</translation>
    </message>
    <message>
        <source>Another program is writing to {target}; try again in a moment.</source>
        <translation>May ibang programang sumusulat sa {target}; subukan ulit maya-maya.</translation>
    </message>
    <message>
        <source>Another secret address</source>
        <translation>Ibang lihim na address</translation>
    </message>
    <message>
        <source>Another secret address…</source>
        <translation>Ibang lihim na address…</translation>
    </message>
    <message>
        <source>another wage</source>
        <translation>ibang sahod</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Sagutin ang tanong</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Sagutin bago ang</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>sagutin bago ang {day}</translation>
    </message>
    <message>
        <source>Answered a question of {name}</source>
        <translation>Sinagot ang tanong ni {name}</translation>
    </message>
    <message>
        <source>answered {day}: {answer}</source>
        <translation>sinagot {day}: {answer}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>kahit anong araw</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kahit anong oras</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ilapat</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation>Dating mula</translation>
    </message>
    <message>
        <source>Arrival window</source>
        <translation>Palugit ng pagdating</translation>
    </message>
    <message>
        <source>Arrives from</source>
        <translation>Darating mula</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Bilang larawan (PNG)…</translation>
    </message>
    <message>
        <source>As a table (XLSX, CSV)</source>
        <translation>Bilang talaan (XLSX, CSV)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Gaya ng sa simula</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Gaya ng orihinal</translation>
    </message>
    <message>
        <source>As in calendars: FREQ=WEEKLY;BYDAY=TU,FR</source>
        <translation>Gaya ng sa kalendaryo: FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>as in {then}</source>
        <translation>gaya noong {then}</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Bilang PDF…</translation>
    </message>
    <message>
        <source>As the client reads it</source>
        <translation>Gaya ng mababasa ng client</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Gaya ng desktop</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Magtanong ulit</translation>
    </message>
    <message>
        <source>Ask what matters</source>
        <translation>Itanong ang mahalaga</translation>
    </message>
    <message>
        <source>Ask, and write down the answer in their words. Nobody can guess it.</source>
        <translation>Itanong, at isulat ang sagot sa sarili nilang salita. Walang makahuhula nito.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Itinanong</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Itinanong ni</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>hiniling</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Itinanong noong</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Itinanong {day}</translation>
    </message>
    <message>
        <source>Asked {day} by {name}</source>
        <translation>Itinanong {day} ni {name}</translation>
    </message>
    <message>
        <source>asked {day} by {name}</source>
        <translation>itinanong {day} ni {name}</translation>
    </message>
    <message>
        <source>Asked {name} what matters</source>
        <translation>Itinanong kay {name} ang mahalaga</translation>
    </message>
    <message>
        <source>At clients</source>
        <translation>Sa mga client</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nanganganib</translation>
    </message>
    <message>
        <source>At risk in {currency}: what could be lost, why, and what to do next</source>
        <translation>Nanganganib sa {currency}: ano ang maaaring mawala, bakit, at ano ang susunod na gagawin</translation>
    </message>
    <message>
        <source>At risk: what could be lost, why, and what to do next</source>
        <translation>Nanganganib: ano ang maaaring mawala, bakit, at ano ang susunod na gagawin</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>nagtatrabaho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agosto</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>away</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Away and closed</source>
        <translation>Wala at sarado</translation>
    </message>
    <message>
        <source>Away next</source>
        <translation>Susunod na wala</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Wala…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Bumalik (Esc)</translation>
    </message>
    <message>
        <source>Back after all</source>
        <translation>Bumalik din pala</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>Balik sa bahay</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Bumalik sa board (Esc)</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Ibalik sa default: {value}</translation>
    </message>
    <message>
        <source>Back to the defaults of this table</source>
        <translation>Ibalik sa mga default ng talaang ito</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>Bumalik sa {page}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mag-backup ngayon</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>Backup {number}</source>
        <translation>Backup {number}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Mga backup, una ang pinakabago</translation>
    </message>
    <message>
        <source>Backups, tried from the top</source>
        <translation>Mga backup, sinusubukan mula sa itaas</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Mga backup…</translation>
    </message>
    <message>
        <source>because the person changes</source>
        <translation>dahil nagbabago ang tao</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Bago ang pagbabalik</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Bago ang update</translation>
    </message>
    <message>
        <source>before: {coming}</source>
        <translation>bago: {coming}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>dati: {value}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Nagsimula</translation>
    </message>
    <message>
        <source>Beside the other visits there is no room left for {names}; choose another road there.</source>
        <translation>Walang natitirang puwang sa tabi ng ibang pagbisita para sa {names}; pumili ng ibang paraan doon.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Pagbutihin</translation>
    </message>
    <message>
        <source>better than {then} by {amount}</source>
        <translation>mas mabuti kaysa {then} nang {amount}</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Sa pagitan</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>sa pagitan ng {low} at {high}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Mag-book</translation>
    </message>
    <message>
        <source>Book a joint visit</source>
        <translation>Mag-book ng magkasamang pagbisita</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Mag-book ng pagbisita</translation>
    </message>
    <message>
        <source>Book a visit… (Ctrl+B)</source>
        <translation>Mag-book ng pagbisita… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Booked {name} on {day} with {technician}</source>
        <translation>Na-book si {name} sa {day} kay {technician}</translation>
    </message>
    <message>
        <source>Both answered on {what}; the answer of {name} stays.</source>
        <translation>Parehong sumagot tungkol sa {what}; mananatili ang sagot ni {name}.</translation>
    </message>
    <message>
        <source>Both are one client now: {name}.</source>
        <translation>Iisang client na sila ngayon: {name}.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pahinga</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pahinga</translation>
    </message>
    <message>
        <source>Break earliest</source>
        <translation>Pinakamaagang pahinga</translation>
    </message>
    <message>
        <source>Break latest</source>
        <translation>Pinakahuling pahinga</translation>
    </message>
    <message>
        <source>Break minutes</source>
        <translation>Minuto ng pahinga</translation>
    </message>
    <message>
        <source>Break paid</source>
        <translation>May bayad ang pahinga</translation>
    </message>
    <message>
        <source>Break {span}</source>
        <translation>Pahinga {span}</translation>
    </message>
    <message>
        <source>Break, {minutes}</source>
        <translation>Pahinga, {minutes}</translation>
    </message>
    <message>
        <source>Brief for whoever comes</source>
        <translation>Bilin para sa susunod na pupunta</translation>
    </message>
    <message>
        <source>Brief for {name}</source>
        <translation>Bilin para kay {name}</translation>
    </message>
    <message>
        <source>Briefs of a day</source>
        <translation>Mga bilin ng isang araw</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Bring back the text that came with the program</source>
        <translation>Ibalik ang tekstong kasama ng programa</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>Ipasok ang listahang hawak mo</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Ibinalik: {what}.</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>Ibinalik si {name}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ni</translation>
    </message>
    <message>
        <source>By a familiar face</source>
        <translation>Ng kilalang mukha</translation>
    </message>
    <message>
        <source>By a stranger</source>
        <translation>Ng estranghero</translation>
    </message>
    <message>
        <source>By an own rule</source>
        <translation>Ayon sa sariling tuntunin</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Mano-mano</translation>
    </message>
    <message>
        <source>by history</source>
        <translation>ayon sa kasaysayan</translation>
    </message>
    <message>
        <source>by postal code</source>
        <translation>ayon sa postal code</translation>
    </message>
    <message>
        <source>by the past visits</source>
        <translation>ayon sa mga nakaraang pagbisita</translation>
    </message>
    <message>
        <source>By the technician’s own calendar</source>
        <translation>Ayon sa sariling kalendaryo ng teknisyan</translation>
    </message>
    <message>
        <source>By the usual technician</source>
        <translation>Ng karaniwang teknisyan</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Ni {name}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>ni {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendaryo</translation>
    </message>
    <message>
        <source>calendar server</source>
        <translation>calendar server</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Mga kalendaryo (*.ics)</translation>
    </message>
    <message>
        <source>Calendars and clients hear nothing of this plan until it is confirmed. These visits are not made by the person the client knows:</source>
        <translation>Walang maririnig ang mga kalendaryo at client tungkol sa planong ito hangga’t hindi nakukumpirma. Hindi ang taong kilala ng client ang gagawa ng mga pagbisitang ito:</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Tawag</translation>
    </message>
    <message>
        <source>call</source>
        <translation>tawag</translation>
    </message>
    <message>
        <source>Call since</source>
        <translation>Tumawag mula noong</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Tawagan sila</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>tawagan sila</translation>
    </message>
    <message>
        <source>Call this contact first</source>
        <translation>Ito ang unang tatawagan</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Balik-gawa</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tinawagan</translation>
    </message>
    <message>
        <source>called first</source>
        <translation>unang tinatawagan</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>Mga tawag at mensahe</translation>
    </message>
    <message>
        <source>Calls, messages and moves, for each visit made. Normal is what the months of the year before the period say: from the lower quartile less 1.5 times the distance between the quartiles to the upper one and as much more</source>
        <translation>Mga tawag, mensahe at paglipat, sa bawat pagbisitang nagawa. Ang normal ay ang sinasabi ng mga buwan ng taon bago ang panahon: mula sa mababang quartile na binawasan ng 1.5 beses ng agwat ng mga quartile hanggang sa mataas na quartile na dinagdagan ng ganoon din</translation>
    </message>
    <message>
        <source>Came by recommendation</source>
        <translation>Dumating dahil inirekomenda</translation>
    </message>
    <message>
        <source>Came for others</source>
        <translation>Pumunta para sa iba</translation>
    </message>
    <message>
        <source>Came on the day</source>
        <translation>Dumating sa araw</translation>
    </message>
    <message>
        <source>Came within the window</source>
        <translation>Dumating sa loob ng palugit</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>Maaaring iwang blangko</translation>
    </message>
    <message>
        <source>can be left empty</source>
        <translation>maaaring iwang blangko</translation>
    </message>
    <message>
        <source>Can it be kept?</source>
        <translation>Matutupad ba ito?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Kanselahin ang pagbisita</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Pagkansela</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Mga pagkansela</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kinansela</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>kinansela</translation>
    </message>
    <message>
        <source>Cancelled by the client, this time</source>
        <translation>Kinansela ng client, ngayong beses</translation>
    </message>
    <message>
        <source>Cancelled by the client…</source>
        <translation>Kinansela ng client…</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>Hindi maaari</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>Hindi pa magagamit</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>hindi makapupunta</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sanhi</translation>
    </message>
    <message>
        <source>Chance of the same face (COC)</source>
        <translation>Tsansa ng parehong mukha (COC)</translation>
    </message>
    <message>
        <source>Chance that two of a client&apos;s visits in the period had the same technician; weighted by visits over clients with at least two</source>
        <translation>Tsansa na pareho ang teknisyan ng dalawang pagbisita ng isang client sa panahong ito; tinimbang ayon sa mga pagbisita sa mga client na may dalawa o higit pa</translation>
    </message>
    <message>
        <source>chance {value}</source>
        <translation>tsansa {value}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Change a price, and here you see what it would have made of the decisions of the last 31 days, before you save it.</source>
        <translation>Baguhin ang presyo, at makikita mo rito kung ano sana ang kinalabasan ng mga desisyon sa huling 31 araw, bago mo i-save.</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Baguhin ang mga petsa</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>Baguhin ang mga petsa…</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>Baguhin ang lugar…</translation>
    </message>
    <message>
        <source>Change who recommended us</source>
        <translation>Baguhin kung sino ang nagrekomenda sa amin</translation>
    </message>
    <message>
        <source>Change {change_set_id} was already taken back.</source>
        <translation>Nabawi na ang pagbabago {change_set_id}.</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>pagbabago {number}</translation>
    </message>
    <message>
        <source>Change: {name}, {facts}</source>
        <translation>Baguhin: {name}, {facts}</translation>
    </message>
    <message>
        <source>Changed an absence of {name}</source>
        <translation>Binago ang pagliban ni {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name}</source>
        <translation>Binago ang kasunduan ni {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on</source>
        <translation>Binago ang kasunduan ni {name} mula {day}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on, but for visits edited by hand</source>
        <translation>Binago ang kasunduan ni {name} mula {day}, maliban sa mga pagbisitang binago nang mano-mano</translation>
    </message>
    <message>
        <source>Changed the client {name}</source>
        <translation>Binago ang client na si {name}</translation>
    </message>
    <message>
        <source>Changed the closed days of {name}</source>
        <translation>Binago ang mga araw na sarado ni {name}</translation>
    </message>
    <message>
        <source>Changed the length of the visit to {name}</source>
        <translation>Binago ang haba ng pagbisita kay {name}</translation>
    </message>
    <message>
        <source>Changed the office {name}</source>
        <translation>Binago ang opisinang {name}</translation>
    </message>
    <message>
        <source>Changed the prices: version {version}</source>
        <translation>Binago ang mga presyo: bersyon {version}</translation>
    </message>
    <message>
        <source>Changed the service {name}</source>
        <translation>Binago ang serbisyong {name}</translation>
    </message>
    <message>
        <source>Changed the site {site} of {name}</source>
        <translation>Binago ang lugar na {site} ni {name}</translation>
    </message>
    <message>
        <source>Changed the technician {name}</source>
        <translation>Binago ang teknisyang si {name}</translation>
    </message>
    <message>
        <source>Changed the visit of {day} to {name}</source>
        <translation>Binago ang pagbisita kay {name} sa {day}</translation>
    </message>
    <message>
        <source>Changed the words of notices</source>
        <translation>Binago ang mga salita ng mga abiso</translation>
    </message>
    <message>
        <source>Changed what the calendar of {name} says</source>
        <translation>Binago ang sinasabi ng kalendaryo ni {name}</translation>
    </message>
    <message>
        <source>Changed who recommended us to {name}</source>
        <translation>Binago kung sino ang nagrekomenda sa amin kay {name}</translation>
    </message>
    <message>
        <source>Changed {contact}, a contact of {name}</source>
        <translation>Binago si {contact}, contact ni {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>pinakamura</translation>
    </message>
    <message>
        <source>Cheapest driving</source>
        <translation>Pinakamurang biyahe</translation>
    </message>
    <message>
        <source>Checking the plan and saving it</source>
        <translation>Sinusuri at sine-save ang plano</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pumili ng backup</translation>
    </message>
    <message>
        <source>Choose a backup that can be read.</source>
        <translation>Pumili ng backup na mababasa.</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Pumili ng kalendaryo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pumili ng file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pumili ng folder…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pumili ng listahan</translation>
    </message>
    <message>
        <source>Choose a technician to see what the calendar shows.</source>
        <translation>Pumili ng teknisyan para makita kung ano ang ipinapakita ng kalendaryo.</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Pumili muna ng pagbisita.</translation>
    </message>
    <message>
        <source>Choose a visit first: briefs go with the route that it is in.</source>
        <translation>Pumili muna ng pagbisita: kasama ang mga bilin sa ruta nito.</translation>
    </message>
    <message>
        <source>Choose a visit to see who comes, why it matters and what it costs.</source>
        <translation>Pumili ng pagbisita para makita kung sino ang pupunta, bakit ito mahalaga at magkano.</translation>
    </message>
    <message>
        <source>Choose for at least one question how much it matters.</source>
        <translation>Piliin sa kahit isang tanong kung gaano ito kahalaga.</translation>
    </message>
    <message>
        <source>Choose how much it matters, or these words are not kept.</source>
        <translation>Piliin kung gaano ito kahalaga, kung hindi ay hindi maitatago ang mga salitang ito.</translation>
    </message>
    <message>
        <source>Choose one office to see one technician.</source>
        <translation>Pumili ng isang opisina para makita ang isang teknisyan.</translation>
    </message>
    <message>
        <source>Choose the client whose site is closed.</source>
        <translation>Piliin ang client na sarado ang lugar.</translation>
    </message>
    <message>
        <source>Choose the column for {fields}.</source>
        <translation>Piliin ang column para sa {fields}.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Piliin ang file.</translation>
    </message>
    <message>
        <source>Choose the folder in which the calendars are to be.</source>
        <translation>Piliin ang folder na paglalagyan ng mga kalendaryo.</translation>
    </message>
    <message>
        <source>Choose the folder of the tiles</source>
        <translation>Piliin ang folder ng mga tile</translation>
    </message>
    <message>
        <source>Choose the other record to see what moves.</source>
        <translation>Piliin ang isa pang rekord para makita kung ano ang lilipat.</translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation>Piliin ang isa pang rekord.</translation>
    </message>
    <message>
        <source>Choose tiles</source>
        <translation>Pumili ng mga tile</translation>
    </message>
    <message>
        <source>Choose usual technicians…</source>
        <translation>Pumili ng mga karaniwang teknisyan…</translation>
    </message>
    <message>
        <source>Choose what is shown (Ctrl+F)</source>
        <translation>Piliin ang ipapakita (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose what was done to see what it changed.</source>
        <translation>Piliin ang ginawa para makita kung ano ang binago nito.</translation>
    </message>
    <message>
        <source>Choose who came.</source>
        <translation>Piliin kung sino ang pumunta.</translation>
    </message>
    <message>
        <source>Choose who comes along.</source>
        <translation>Piliin kung sino ang sasama.</translation>
    </message>
    <message>
        <source>Choose who hands clients over.</source>
        <translation>Piliin kung sino ang magpapasa ng mga client.</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>Piliin kung sino ang wala.</translation>
    </message>
    <message>
        <source>Choose who is on the phone; the places that suit appear here.</source>
        <translation>Piliin kung sino ang nasa telepono; lalabas dito ang mga bagay na puwesto.</translation>
    </message>
    <message>
        <source>Choose who leaves and the last day. For each client you see who could take over, why, what it costs, and a visit at which both come.</source>
        <translation>Piliin kung sino ang aalis at ang huling araw. Sa bawat client makikita mo kung sino ang maaaring pumalit, bakit, magkano, at isang pagbisitang dalawa silang pupunta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>Chose usual technicians for {clients} clients</source>
        <translation>Pumili ng mga karaniwang teknisyan para sa {clients} client</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>pinili</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>pinili mo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alisin lahat</translation>
    </message>
    <message>
        <source>Click an absence to change it; draw over days to record one.</source>
        <translation>I-click ang pagliban para baguhin; mag-drag sa mga araw para magtala ng isa.</translation>
    </message>
    <message>
        <source>Click on the map, or write latitude and longitude as 40.71460, -73.99020.</source>
        <translation>I-click ang mapa, o isulat ang latitude at longitude bilang 40.71460, -73.99020.</translation>
    </message>
    <message>
        <source>Click to see the week alone (A)</source>
        <translation>I-click para makita lang ang linggo (A)</translation>
    </message>
    <message>
        <source>Click to see these routes alone</source>
        <translation>I-click para makita lang ang mga rutang ito</translation>
    </message>
    <message>
        <source>Click where it is between the places that are known (the dots), or paste latitude and longitude: map services copy them on a right click. With tiles, which the settings name, the map shows streets.</source>
        <translation>I-click kung nasaan ito sa pagitan ng mga kilalang lugar (ang mga tuldok), o i-paste ang latitude at longitude: kinokopya ito ng mga map service sa right click. May mga kalye sa mapa kapag may mga tile, na nasa settings.</translation>
    </message>
    <message>
        <source>Click where it is. Pull the map to move it, turn the wheel to come nearer.</source>
        <translation>I-click kung nasaan ito. Hilahin ang mapa para ilipat, paikutin ang gulong para lumapit.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client mula noong</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>client mula {day}</translation>
    </message>
    <message>
        <source>Client until</source>
        <translation>Client hanggang</translation>
    </message>
    <message>
        <source>Client value of those for whom a decision of the period kept the person</source>
        <translation>Halaga ng mga client na napanatili ang tao dahil sa desisyon sa panahong ito</translation>
    </message>
    <message>
        <source>Client value of those who cancelled in the period, at the prices they paid</source>
        <translation>Halaga ng mga client na nagkansela sa panahong ito, sa mga presyong binayaran nila</translation>
    </message>
    <message>
        <source>Client, contact, address, phone, technician or work number</source>
        <translation>Client, contact, address, telepono, teknisyan o numero ng trabaho</translation>
    </message>
    <message>
        <source>Client, technician, reason or number</source>
        <translation>Client, teknisyan, dahilan o numero</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Mga client</translation>
    </message>
    <message>
        <source>Clients and who could go</source>
        <translation>Mga client at kung sino ang maaaring pumunta</translation>
    </message>
    <message>
        <source>Clients and who would be usual</source>
        <translation>Mga client at kung sino ang magiging karaniwan</translation>
    </message>
    <message>
        <source>Clients kept so</source>
        <translation>Mga client na napanatili</translation>
    </message>
    <message>
        <source>Clients lost</source>
        <translation>Mga client na nawala</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>Mga client ni {name}</translation>
    </message>
    <message>
        <source>Clients to hand over</source>
        <translation>Mga client na ipapasa</translation>
    </message>
    <message>
        <source>Clients who came in the period because another client recommended us, of all who came</source>
        <translation>Mga client na dumating sa panahong ito dahil inirekomenda kami ng ibang client, sa lahat ng dumating</translation>
    </message>
    <message>
        <source>Clients who cancelled in the period, of all who were clients when it began or came in it</source>
        <translation>Mga client na nagkansela sa panahong ito, sa lahat ng client na noong simula o dumating sa loob nito</translation>
    </message>
    <message>
        <source>Clients who count on them</source>
        <translation>Mga client na umaasa sa kanila</translation>
    </message>
    <message>
        <source>clients who see one person alone</source>
        <translation>mga client na iisang tao lang ang nakikita</translation>
    </message>
    <message>
        <source>Clients whose usual technician this is, declared or by history</source>
        <translation>Mga client na ito ang karaniwang teknisyan, idineklara man o ayon sa kasaysayan</translation>
    </message>
    <message>
        <source>Clients whose visit moves have to be told anew.</source>
        <translation>Mga client na kailangang sabihan ulit dahil inilipat ang pagbisita.</translation>
    </message>
    <message>
        <source>clients worth {worth} a year</source>
        <translation>mga client na nagkakahalaga ng {worth} bawat taon</translation>
    </message>
    <message>
        <source>clients {amount}</source>
        <translation>mga client {amount}</translation>
    </message>
    <message>
        <source>Clients, technicians, prices</source>
        <translation>Mga client, teknisyan, presyo</translation>
    </message>
    <message>
        <source>Clients, those who depend on one person first</source>
        <translation>Mga client, una ang mga umaasa sa iisang tao</translation>
    </message>
    <message>
        <source>client’s name</source>
        <translation>pangalan ng client</translation>
    </message>
    <message>
        <source>Client’s page</source>
        <translation>Pahina ng client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Isara ang kasaysayan (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Isara ang mensahe</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sarado</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Mga araw na sarado</translation>
    </message>
    <message>
        <source>Closed…</source>
        <translation>Sarado…</translation>
    </message>
    <message>
        <source>Closure {closure_id} is {client}&apos;s; take it out and record another.</source>
        <translation>Kay {client} ang pagsasara {closure_id}; tanggalin ito at magtala ng iba.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Column para sa {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>Come all the same</source>
        <translation>Pumunta pa rin</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Sasama</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>sasama</translation>
    </message>
    <message>
        <source>Comes along, {price}</source>
        <translation>Sasama, {price}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Ihambing</translation>
    </message>
    <message>
        <source>Compared with the cheapest other road, both without what losing the client costs: no assumption is in this figure.</source>
        <translation>Inihambing sa pinakamurang ibang paraan, parehong wala ang halaga ng pagkawala ng client: walang palagay sa numerong ito.</translation>
    </message>
    <message>
        <source>Comparing table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>Inihahambing ang table {number} sa {tables}: {rows} sa {all} row…</translation>
    </message>
    <message>
        <source>Compiling the search, once</source>
        <translation>Kino-compile ang paghahanap, isang beses lang</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Nagreklamo</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>nagreklamo</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamo</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Mga reklamo</translation>
    </message>
    <message>
        <source>Complaints made in the period, for each 100 visits made</source>
        <translation>Mga reklamo sa panahong ito, sa bawat 100 pagbisitang nagawa</translation>
    </message>
    <message>
        <source>Complaints per 100 visits</source>
        <translation>Reklamo sa bawat 100 pagbisita</translation>
    </message>
    <message>
        <source>Complaints that are not settled</source>
        <translation>Mga reklamong hindi pa naaayos</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Kumpirmahin</translation>
    </message>
    <message>
        <source>Confirm all {number}</source>
        <translation>Kumpirmahin lahat ng {number}</translation>
    </message>
    <message>
        <source>Confirm as</source>
        <translation>Kumpirmahin bilang</translation>
    </message>
    <message>
        <source>Confirm as manager</source>
        <translation>Kumpirmahin bilang manager</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Nakumpirma</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>nakumpirma</translation>
    </message>
    <message>
        <source>Confirmed plan {version} of {office}</source>
        <translation>Nakumpirma ang plano {version} ng {office}</translation>
    </message>
    <message>
        <source>confirmed to the client</source>
        <translation>nakumpirma sa client</translation>
    </message>
    <message>
        <source>Confirmed to {name} who comes, and when</source>
        <translation>Nakumpirma kay {name} kung sino ang pupunta, at kailan</translation>
    </message>
    <message>
        <source>confirmed, so {value} of it</source>
        <translation>nakumpirma, kaya {value} nito</translation>
    </message>
    <message>
        <source>Confirmed. The plan is version {version} now.</source>
        <translation>Nakumpirma. Bersyon {version} na ang plano ngayon.</translation>
    </message>
    <message>
        <source>Confirmed: {title}.</source>
        <translation>Nakumpirma: {title}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Contacts and sites</source>
        <translation>Mga contact at lugar</translation>
    </message>
    <message>
        <source>Contacts per visit</source>
        <translation>Kontak bawat pagbisita</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Nilalaman ng gabay</translation>
    </message>
    <message>
        <source>Continuity of care (COC) {coc}: 1 when the same technician always comes, 0 when every visit is by another one.</source>
        <translation>Pagpapatuloy ng pangangalaga (COC) {coc}: 1 kapag laging iisa ang teknisyan, 0 kapag laging iba.</translation>
    </message>
    <message>
        <source>Coordinates need both a latitude and a longitude, or neither.</source>
        <translation>Kailangan ng coordinates ang parehong latitude at longitude, o wala.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kinopya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopyahin bilang talaan</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopyahin ang address</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopyahin ang ulat</translation>
    </message>
    <message>
        <source>Copy the visit number</source>
        <translation>Kopyahin ang numero ng pagbisita</translation>
    </message>
    <message>
        <source>Copy the visit numbers</source>
        <translation>Kopyahin ang mga numero ng pagbisita</translation>
    </message>
    <message>
        <source>Copying table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>Kinokopya ang table {number} sa {tables}: {rows} sa {all} row…</translation>
    </message>
    <message>
        <source>Correct the text, and here you see how it reads.</source>
        <translation>Itama ang teksto, at makikita mo rito kung paano ito mababasa.</translation>
    </message>
    <message>
        <source>Correct the value of “{meaning}” to see what the change does.</source>
        <translation>Itama ang halaga ng “{meaning}” para makita ang epekto ng pagbabago.</translation>
    </message>
    <message>
        <source>Cost of doing a visit again</source>
        <translation>Gastos sa pag-ulit ng pagbisita</translation>
    </message>
    <message>
        <source>Could be lost</source>
        <translation>Maaaring mawala</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Mga bilang</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pagsalo</translation>
    </message>
    <message>
        <source>Covered for longer</source>
        <translation>Mas matagal na may papalit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>CSV or Excel, as it is: Familiar finds the columns, shows what it understood, and changes nothing before you say so. Drop the file here, or choose it.</source>
        <translation>CSV o Excel, kung ano ito: hinahanap ng Familiar ang mga column, ipinapakita ang naintindihan nito, at walang binabago hangga’t hindi mo sinasabi. I-drop dito ang file, o piliin ito.</translation>
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
        <translation>Pera</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Araw-araw</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>araw-araw</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>day</source>
        <translation>araw</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Araw bago nito</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>Araw na nilaktawan</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>araw {number}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>araw</translation>
    </message>
    <message>
        <source>Days after which a visit counts half for how well a technician knows a client</source>
        <translation>Mga araw na pagkalipas ay kalahati na lang ang bilang ng isang pagbisita sa kung gaano kakilala ng teknisyan ang client</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Mga araw pasulong</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Mga araw pabalik</translation>
    </message>
    <message>
        <source>Days from a client&apos;s question to its answer, on average over those answered in the period</source>
        <translation>Mga araw mula sa tanong ng client hanggang sa sagot, karaniwan sa mga nasagot sa panahong ito</translation>
    </message>
    <message>
        <source>Days from the first notice sent to the beginning of the visit, on average over substitutions with a notice sent before they began</source>
        <translation>Mga araw mula sa unang abisong ipinadala hanggang sa simula ng pagbisita, karaniwan sa mga pagpapalit na may abisong naipadala bago nagsimula</translation>
    </message>
    <message>
        <source>Days of this technician alone</source>
        <translation>Mga araw ng teknisyang ito lang</translation>
    </message>
    <message>
        <source>Days on the map</source>
        <translation>Mga araw sa mapa</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>Mga araw na nagamit</translation>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Dearer by itself, cheapest because other roads risk losing the client.</source>
        <translation>Mas mahal sa sarili, pinakamura dahil nanganganib mawala ang client sa ibang paraan.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Disyembre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Napagpasyahan</translation>
    </message>
    <message>
        <source>Decided about {name}</source>
        <translation>Nagpasya tungkol kay {name}</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Napagpasyahan noong</translation>
    </message>
    <message>
        <source>Decided by one person.</source>
        <translation>Isang tao ang nagpasya.</translation>
    </message>
    <message>
        <source>decided so</source>
        <translation>napagpasyahan</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Nagpapasya</translation>
    </message>
    <message>
        <source>Decision {decision_id} does not wait any more; it is {state}.</source>
        <translation>Hindi na naghihintay ang desisyon {decision_id}; ito ay {state}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Mga desisyon</translation>
    </message>
    <message>
        <source>Decisions and notices</source>
        <translation>Mga desisyon at abiso</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>default {value}</translation>
    </message>
    <message>
        <source>Delete there what was sent</source>
        <translation>Burahin doon ang naipadala</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Pag-alis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalye</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Mga detalye</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s last 12 visits up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>Iba’t ibang teknisyan sa huling 12 pagbisita ng bawat client hanggang sa dulo ng panahon, sa mga client na binisita rito; tinimbang ayon sa mga pagbisitang iyon</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s visits of the 12 months up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>Iba’t ibang teknisyan sa mga pagbisita ng bawat client sa 12 buwan hanggang sa dulo ng panahon, sa mga client na binisita rito; tinimbang ayon sa mga pagbisitang iyon</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Does it matter to you at what time of day we come?</source>
        <translation>Mahalaga ba sa iyo kung anong oras kami dumarating?</translation>
    </message>
    <message>
        <source>Does it matter to you that the same person comes?</source>
        <translation>Mahalaga ba sa iyo na ang parehong tao ang dumating?</translation>
    </message>
    <message>
        <source>Does it matter to you that we come on the same day?</source>
        <translation>Mahalaga ba sa iyo na dumating kami sa parehong araw?</translation>
    </message>
    <message>
        <source>Does not have the skill {skill}, which is needed here.</source>
        <translation>Wala ang kasanayang {skill}, na kailangan dito.</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>walang katapusan</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>hindi nagtatrabaho</translation>
    </message>
    <message>
        <source>does not work here then</source>
        <translation>hindi nagtatrabaho rito sa panahong iyon</translation>
    </message>
    <message>
        <source>doing it again: {value}</source>
        <translation>pag-ulit: {value}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Natapos ayon sa plano</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Huling nagawa</translation>
    </message>
    <message>
        <source>Done the first time</source>
        <translation>Natapos sa unang beses</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Tapos…</translation>
    </message>
    <message>
        <source>Door to door, as in real traffic</source>
        <translation>Pinto hanggang pinto, gaya sa totoong trapiko</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pababa</translation>
    </message>
    <message>
        <source>draft of plan {version}</source>
        <translation>draft ng plano {version}</translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation>Draft na plano</translation>
    </message>
    <message>
        <source>Drafted a notice to {name}</source>
        <translation>Gumawa ng abiso para kay {name}</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Biyahe</translation>
    </message>
    <message>
        <source>drives, hours and visits left out</source>
        <translation>mga biyahe, oras at pagbisitang nilaktawan</translation>
    </message>
    <message>
        <source>Driving and hours</source>
        <translation>Biyahe at oras</translation>
    </message>
    <message>
        <source>Driving speed</source>
        <translation>Bilis ng biyahe</translation>
    </message>
    <message>
        <source>Driving speed, km/h</source>
        <translation>Bilis ng biyahe, km/h</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Takda</translation>
    </message>
    <message>
        <source>due</source>
        <translation>takda</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>takda {day}</translation>
    </message>
    <message>
        <source>Due {day}, {planned}.</source>
        <translation>Takda {day}, {planned}.</translation>
    </message>
    <message>
        <source>Due {day}{move}.</source>
        <translation>Takda {day}{move}.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>I-e&amp;xport…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each day away from the due day</source>
        <translation>Bawat araw na malayo sa takdang araw</translation>
    </message>
    <message>
        <source>Each minute that service starts late</source>
        <translation>Bawat minuto na huli ang simula ng serbisyo</translation>
    </message>
    <message>
        <source>Each technician needs a calendar of his own on the server; give them one by one.</source>
        <translation>Kailangan ng bawat teknisyan ng sariling kalendaryo sa server; ibigay nang isa-isa.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mas maaga</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Mga naunang buwan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>I-edit si {name}</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <translation>I-edit ang {service}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Empty: any time</source>
        <translation>Blangko: kahit anong oras</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Wakas</translation>
    </message>
    <message>
        <source>End a promise</source>
        <translation>Tapusin ang pangako</translation>
    </message>
    <message>
        <source>End minute</source>
        <translation>Minuto ng wakas</translation>
    </message>
    <message>
        <source>End this promise</source>
        <translation>Tapusin ang pangakong ito</translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation>Tapusin: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Natapos</translation>
    </message>
    <message>
        <source>Ended a promise to {name}</source>
        <translation>Tinapos ang pangako kay {name}</translation>
    </message>
    <message>
        <source>Enter a name, a phone number or an email address.</source>
        <translation>Maglagay ng pangalan, numero ng telepono o email address.</translation>
    </message>
    <message>
        <source>Enter a wage</source>
        <translation>Ilagay ang sahod</translation>
    </message>
    <message>
        <source>Enter a wage…</source>
        <translation>Ilagay ang sahod…</translation>
    </message>
    <message>
        <source>Enter the address; it looks like {example}.</source>
        <translation>Ilagay ang address; ganito ang anyo: {example}.</translation>
    </message>
    <message>
        <source>Enter the street, the postal code or the city.</source>
        <translation>Ilagay ang kalye, postal code o lungsod.</translation>
    </message>
    <message>
        <source>Enter what an hour costs.</source>
        <translation>Ilagay kung magkano ang isang oras.</translation>
    </message>
    <message>
        <source>Entered a wage for all who had none ({technicians})</source>
        <translation>Inilagay ang sahod ng lahat ng wala pa ({technicians})</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Kailangang-kailangan</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>kailangang-kailangan</translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation>Tuwing 2 buwan</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Tuwing 2 linggo</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>Tuwing 4 na linggo</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>bawat client</translation>
    </message>
    <message>
        <source>Every client of {office} has an agreement already.</source>
        <translation>May kasunduan na ang bawat client ng {office}.</translation>
    </message>
    <message>
        <source>Every client of {office} with visits in these weeks has a usual technician.</source>
        <translation>May karaniwang teknisyan na ang bawat client ng {office} na may pagbisita sa mga linggong ito.</translation>
    </message>
    <message>
        <source>Every client with a usual technician has somebody else who could go.</source>
        <translation>May ibang maaaring pumunta sa bawat client na may karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>every free day is too close to another visit</source>
        <translation>masyadong malapit sa ibang pagbisita ang bawat bakanteng araw</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Tuwing kalahating taon</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Buwan-buwan</translation>
    </message>
    <message>
        <source>every place would cost more than it is worth</source>
        <translation>mas mahal ang bawat puwesto kaysa sa halaga nito</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Tuwing tatlong buwan</translation>
    </message>
    <message>
        <source>Every technician gets a calendar of their own; add technicians first.</source>
        <translation>May sariling kalendaryo ang bawat teknisyan; magdagdag muna ng mga teknisyan.</translation>
    </message>
    <message>
        <source>Every technician of {office} has a wage by now.</source>
        <translation>May sahod na ang lahat ng teknisyan ng {office}.</translation>
    </message>
    <message>
        <source>Every visit has a place</source>
        <translation>May puwesto ang lahat ng pagbisita</translation>
    </message>
    <message>
        <source>Every way to come costs more than the visit is worth this time.</source>
        <translation>Mas mahal ang bawat paraan ng pagpunta kaysa sa halaga ng pagbisita ngayon.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Linggo-linggo</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>bawat araw ng trabaho</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Taon-taon</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>tuwing {number} araw</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>tuwing {number} buwan</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>tuwing {number} linggo</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>tuwing {number} taon</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>tuwing {weekday}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Everybody keeps their person; nothing but times changes.</source>
        <translation>Napapanatili ng lahat ang kanilang tao; mga oras lang ang nagbabago.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Everything in this list is here already.</source>
        <translation>Narito na ang lahat ng nasa listahang ito.</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the file {file} now.</source>
        <translation>Nakopya at naihambing na ang lahat ({rows}); sa file na {file} ka na nagtatrabaho.</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the shared database now. The file {file} is as it was.</source>
        <translation>Nakopya at naihambing na ang lahat ({rows}); sa shared database ka na nagtatrabaho. Walang nabago sa file na {file}.</translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other is retired; searching and importing find {name}.</source>
        <translation>Lilipat kay {name} ang lahat ng nasa isa pang rekord. Ireretiro ang isa; si {name} ang mahahanap sa paghahanap at pag-import.</translation>
    </message>
    <message>
        <source>Everything whoever comes must know: the brief with access, notes, open questions and promises. Whoever sees the phone sees it too.</source>
        <translation>Lahat ng dapat malaman ng pupunta: ang bilin na may pagpasok, tala, bukas na tanong at pangako. Makikita rin ito ng sinumang makakita ng telepono.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>eksakto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>I-export sa folder</translation>
    </message>
    <message>
        <source>Extra chance that a stranger loses you the client</source>
        <translation>Dagdag na tsansang mawala ang client dahil sa estranghero</translation>
    </message>
    <message>
        <source>Extra chance that the work of somebody who does not know the site must be done again</source>
        <translation>Dagdag na tsansang uulitin ang trabaho ng taong hindi kilala ang lugar</translation>
    </message>
    <message>
        <source>Extra technicians</source>
        <translation>Dagdag na teknisyan</translation>
    </message>
    <message>
        <source>Faces in 12 months</source>
        <translation>Mga mukha sa 12 buwan</translation>
    </message>
    <message>
        <source>Faces in 12 visits</source>
        <translation>Mga mukha sa 12 pagbisita</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>pumapalya</translation>
    </message>
    <message>
        <source>Failing, first {ago}: {error}</source>
        <translation>Pumapalya, una {ago}: {error}</translation>
    </message>
    <message>
        <source>Fairness by technician</source>
        <translation>Pagkapatas ayon sa teknisyan</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>natatanggal</translation>
    </message>
    <message>
        <source>Familiar can read a calendar that the technician keeps, and asks whether the times in it are absences. Only the times are read, never what they are about.</source>
        <translation>Mababasa ng Familiar ang kalendaryong hawak ng teknisyan, at itatanong kung pagliban ang mga oras doon. Mga oras lang ang binabasa, hindi kailanman kung tungkol saan.</translation>
    </message>
    <message>
        <source>Familiar ended unexpectedly {moment}. Everything that was saved is in the schedule.</source>
        <translation>Biglang natapos ang Familiar {moment}. Nasa schedule ang lahat ng na-save.</translation>
    </message>
    <message>
        <source>Familiar has a fault that keeps it from reading this calendar; please report it, with the log.</source>
        <translation>May depekto ang Familiar kaya hindi nito mabasa ang kalendaryong ito; pakiulat, kasama ang log.</translation>
    </message>
    <message>
        <source>Familiar was ended from outside {moment}. Everything that was saved is in the schedule.</source>
        <translation>Tinapos ang Familiar mula sa labas {moment}. Nasa schedule ang lahat ng na-save.</translation>
    </message>
    <message>
        <source>Familiar {version}</source>
        <translation>Familiar {version}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Pebrero</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Mga feed</translation>
    </message>
    <message>
        <source>Fetched from here</source>
        <translation>Nakuha mula rito</translation>
    </message>
    <message>
        <source>Fetched {ago}.</source>
        <translation>Nakuha {ago}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mga numero</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Mga numero bawat buwan</translation>
    </message>
    <message>
        <source>Figures by technician</source>
        <translation>Mga numero bawat teknisyan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, {number} chosen</source>
        <translation>Filter, {number} ang pinili</translation>
    </message>
    <message>
        <source>Find a better plan…</source>
        <translation>Humanap ng mas mabuting plano…</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Humanap ng client</translation>
    </message>
    <message>
        <source>Find usual technicians</source>
        <translation>Humanap ng mga karaniwang teknisyan</translation>
    </message>
    <message>
        <source>Find what was done</source>
        <translation>Hanapin ang ginawa</translation>
    </message>
    <message>
        <source>Finding the visits that are due</source>
        <translation>Hinahanap ang mga takdang pagbisita</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>First agreement</source>
        <translation>Unang kasunduan</translation>
    </message>
    <message>
        <source>First assignment</source>
        <translation>Unang pagtatalaga</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unang araw</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>unang araw</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Unang pagbisita</translation>
    </message>
    <message>
        <source>First visits are spread over the working days, neighbours on the same day. Whatever is different for a client is changed on its page.</source>
        <translation>Ipinamamahagi ang mga unang pagbisita sa mga araw ng trabaho, magkakapitbahay sa parehong araw. Ang naiiba sa isang client ay binabago sa pahina nito.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation>Folder para sa mga kalendaryo</translation>
    </message>
    <message>
        <source>Folder for the feeds</source>
        <translation>Folder para sa mga feed</translation>
    </message>
    <message>
        <source>for all {visits}</source>
        <translation>para sa lahat ng {visits}</translation>
    </message>
    <message>
        <source>For every client who has no agreement</source>
        <translation>Para sa bawat client na walang kasunduan</translation>
    </message>
    <message>
        <source>for others</source>
        <translation>para sa iba</translation>
    </message>
    <message>
        <source>For public holidays and phone numbers</source>
        <translation>Para sa mga pista opisyal at numero ng telepono</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>Para sa opisina lang</translation>
    </message>
    <message>
        <source>for the visit</source>
        <translation>para sa pagbisita</translation>
    </message>
    <message>
        <source>for their own clients</source>
        <translation>para sa sarili nilang client</translation>
    </message>
    <message>
        <source>For this visit alone. The times of the day that follow are worked out anew.</source>
        <translation>Para sa pagbisitang ito lang. Kukuwentahin ulit ang mga sumunod na oras ng araw.</translation>
    </message>
    <message>
        <source>For whoever comes next: keys, dogs, what to look at</source>
        <translation>Para sa susunod na pupunta: susi, aso, ano ang titingnan</translation>
    </message>
    <message>
        <source>for {made}</source>
        <translation>para sa {made}</translation>
    </message>
    <message>
        <source>for {made}; {visits} change otherwise</source>
        <translation>para sa {made}; {visits} ang nagbabago</translation>
    </message>
    <message>
        <source>foreseen</source>
        <translation>inaasahan</translation>
    </message>
    <message>
        <source>Former clients and technicians</source>
        <translation>Mga dating client at teknisyan</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pasulong</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nahanap</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Nahanap sa gabay</translation>
    </message>
    <message>
        <source>Free again at</source>
        <translation>Libre ulit sa</translation>
    </message>
    <message>
        <source>free again at {time}, {day}</source>
        <translation>libre ulit sa {time}, {day}</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>bago</translation>
    </message>
    <message>
        <source>Fresh visits that make a technician familiar to 63 percent (1 - 1/e)</source>
        <translation>Mga bagong pagbisita para maging 63 porsiyento ang pagkakilala ng teknisyan (1 - 1/e)</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Biyernes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>from</source>
        <translation>mula</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>Mula sa ibang file…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Mula araw</translation>
    </message>
    <message>
        <source>From the oldest to the last visit: {who}</source>
        <translation>Mula sa pinakamatanda hanggang sa huling pagbisita: {who}</translation>
    </message>
    <message>
        <source>From the visit of</source>
        <translation>Mula sa pagbisita noong</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>mula {day}</translation>
    </message>
    <message>
        <source>full brief</source>
        <translation>buong bilin</translation>
    </message>
    <message>
        <source>Give a client an agreement first: no visit falls due.</source>
        <translation>Bigyan muna ng kasunduan ang isang client: walang takdang pagbisita.</translation>
    </message>
    <message>
        <source>Give a promise</source>
        <translation>Magbigay ng pangako</translation>
    </message>
    <message>
        <source>Give both ends of the window, or neither.</source>
        <translation>Ibigay ang dalawang dulo ng palugit, o wala.</translation>
    </message>
    <message>
        <source>Give both times, such as 8:00.</source>
        <translation>Ibigay ang dalawang oras, gaya ng 8:00.</translation>
    </message>
    <message>
        <source>Give the address of the calendar, or choose its file.</source>
        <translation>Ibigay ang address ng kalendaryo, o piliin ang file nito.</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Itigil ang mga pagbabago</translation>
    </message>
    <message>
        <source>Give the day by which the client is answered, or none.</source>
        <translation>Ibigay ang araw kung kailan dapat masagot ang client, o wala.</translation>
    </message>
    <message>
        <source>Give the day of the first visit, as 24 Nov 2026.</source>
        <translation>Ibigay ang araw ng unang pagbisita, gaya ng 24 Nov 2026.</translation>
    </message>
    <message>
        <source>Give the day on which somebody asked, as 24 Nov 2026.</source>
        <translation>Ibigay ang araw kung kailan may nagtanong, gaya ng 24 Nov 2026.</translation>
    </message>
    <message>
        <source>Give the day, as 24 Nov 2026.</source>
        <translation>Ibigay ang araw, gaya ng 24 Nov 2026.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Ibigay ang araw.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Ibigay ang una at ang huling araw.</translation>
    </message>
    <message>
        <source>Give the first day of the weeks, today or later.</source>
        <translation>Ibigay ang unang araw ng mga linggo, ngayon o mas huli.</translation>
    </message>
    <message>
        <source>Give the first day that suits.</source>
        <translation>Ibigay ang unang araw na puwede.</translation>
    </message>
    <message>
        <source>Give the first day without visits, as 24 Nov 2026.</source>
        <translation>Ibigay ang unang araw na walang pagbisita, gaya ng 24 Nov 2026.</translation>
    </message>
    <message>
        <source>Give the last day that suits, or leave it empty.</source>
        <translation>Ibigay ang huling araw na puwede, o iwang blangko.</translation>
    </message>
    <message>
        <source>Give the last day, such as 18 Dec 2026.</source>
        <translation>Ibigay ang huling araw, gaya ng 18 Dec 2026.</translation>
    </message>
    <message>
        <source>Give the time, such as {time}.</source>
        <translation>Ibigay ang oras, gaya ng {time}.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ibinigay ni</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ibinigay noong</translation>
    </message>
    <message>
        <source>given {day} by {name}</source>
        <translation>ibinigay {day} ni {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Pumunta sa board</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Pumunta sa mga client</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Pumunta sa ngayon (T)</translation>
    </message>
    <message>
        <source>goes instead</source>
        <translation>pupunta bilang kapalit</translation>
    </message>
    <message>
        <source>Goes instead, {price}</source>
        <translation>Pupunta bilang kapalit, {price}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pupunta kay</translation>
    </message>
    <message>
        <source>Google: the calendar’s settings, “Secret address in iCal format”. Outlook and iCloud: publish or share the calendar, and copy its link.</source>
        <translation>Google: sa settings ng kalendaryo, “Secret address in iCal format”. Outlook at iCloud: i-publish o i-share ang kalendaryo, at kopyahin ang link.</translation>
    </message>
    <message>
        <source>Ground of the map</source>
        <translation>Batayan ng mapa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gabay</translation>
    </message>
    <message>
        <source>Guide — Familiar</source>
        <translation>Gabay — Familiar</translation>
    </message>
    <message>
        <source>Hand over their clients…</source>
        <translation>Ipasa ang mga client nila…</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Pagpapasa</translation>
    </message>
    <message>
        <source>hands the client over</source>
        <translation>nagpapasa ng client</translation>
    </message>
    <message>
        <source>Has already: {visits}.</source>
        <translation>Mayroon na: {visits}.</translation>
    </message>
    <message>
        <source>Has been there before, but is no backup chosen by you</source>
        <translation>Nakapunta na roon dati, pero hindi backup na pinili mo</translation>
    </message>
    <message>
        <source>has been there: {percent} familiar</source>
        <translation>nakapunta na: {percent} kakilala</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>umalis na</translation>
    </message>
    <message>
        <source>has never been there, or long ago</source>
        <translation>hindi pa nakapunta roon, o matagal na</translation>
    </message>
    <message>
        <source>Has no place</source>
        <translation>Walang puwesto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Itago</translation>
    </message>
    <message>
        <source>Hide the brief</source>
        <translation>Itago ang bilin</translation>
    </message>
    <message>
        <source>Hide these steps; the File menu shows them again</source>
        <translation>Itago ang mga hakbang na ito; ipinapakita ulit ng menu na File</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>May bisa hanggang</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>bakasyon</translation>
    </message>
    <message>
        <source>Holiday policy</source>
        <translation>Patakaran sa pista</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bahay</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Paano</translation>
    </message>
    <message>
        <source>How familiar they are with the client; from {share} on no stranger</source>
        <translation>Gaano nila kakilala ang client; mula {share} hindi na estranghero</translation>
    </message>
    <message>
        <source>How it is done, the same whoever comes</source>
        <translation>Paano ito ginagawa, pareho kahit sino ang pumunta</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Paano ito naayos</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Gaano katagal</translation>
    </message>
    <message>
        <source>How many more end an agreement within 90 days when their usual person came on another day or outside the window than when he came as promised. The stroke is what the price above comes to, beside what such a client is worth.</source>
        <translation>Ilan pa ang tumatapos ng kasunduan sa loob ng 90 araw kapag dumating ang karaniwan nilang tao sa ibang araw o labas ng palugit kaysa kapag dumating ayon sa pangako. Ang guhit ay ang katumbas ng presyo sa itaas, sa tabi ng halaga ng ganoong client.</translation>
    </message>
    <message>
        <source>How many of a client&apos;s last visits are looked at for strangers</source>
        <translation>Ilan sa mga huling pagbisita ng client ang tinitingnan para sa mga estranghero</translation>
    </message>
    <message>
        <source>How much does the price matter to you?</source>
        <translation>Gaano kahalaga sa iyo ang presyo?</translation>
    </message>
    <message>
        <source>How much it matters to this client who comes</source>
        <translation>Gaano kahalaga sa client na ito kung sino ang pupunta</translation>
    </message>
    <message>
        <source>How much it matters: {what}</source>
        <translation>Gaano kahalaga: {what}</translation>
    </message>
    <message>
        <source>How much less money is worth when it comes a year later</source>
        <translation>Gaano nababawasan ang halaga ng pera kapag dumating ito makalipas ang isang taon</translation>
    </message>
    <message>
        <source>How much notice do you want before anything changes?</source>
        <translation>Gaano kaagang abiso ang gusto mo bago may magbago?</translation>
    </message>
    <message>
        <source>How much the person matters to them: {what}</source>
        <translation>Gaano kahalaga sa kanila ang tao: {what}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Gaano kadalas</translation>
    </message>
    <message>
        <source>How phones reach your calendar server</source>
        <translation>Paano naaabot ng mga telepono ang calendar server mo</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>Paano ipinapakita ang mga araw</translation>
    </message>
    <message>
        <source>How the point on the map came to be known</source>
        <translation>Paano nalaman ang punto sa mapa</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Paano makapasok</translation>
    </message>
    <message>
        <source>How unevenly work is shared: the standard deviation between technicians of their minutes at clients on a day out, by the mean of all; 0 means that all work alike</source>
        <translation>Gaano hindi pantay ang trabaho: ang standard deviation sa pagitan ng mga teknisyan ng minuto nila sa mga client sa araw na lumalabas, hinati sa mean ng lahat; 0 kapag pantay-pantay ang lahat</translation>
    </message>
    <message>
        <source>I decide as</source>
        <translation>Nagpapasya ako bilang</translation>
    </message>
    <message>
        <source>I will be the one who comes.</source>
        <translation>Ako ang darating.</translation>
    </message>
    <message>
        <source>If you send it to whoever looks after Familiar, it can be mended. It names nobody.</source>
        <translation>Kung ipadadala mo ito sa nangangalaga ng Familiar, maaayos ito. Walang pinapangalanan dito.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Huwag pansinin</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>I-import</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Mag-import ng listahan</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>I-import ang mga nakaraang pagbisita</translation>
    </message>
    <message>
        <source>Import the list you have, as CSV or Excel, or add the first client by hand.</source>
        <translation>I-import ang listahang hawak mo, bilang CSV o Excel, o idagdag nang mano-mano ang unang client.</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>I-import ang {number}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Mahalaga</translation>
    </message>
    <message>
        <source>important</source>
        <translation>mahalaga</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>Nag-import ng listahan</translation>
    </message>
    <message>
        <source>Imported agreements</source>
        <translation>Nag-import ng mga kasunduan</translation>
    </message>
    <message>
        <source>Imported clients</source>
        <translation>Nag-import ng mga client</translation>
    </message>
    <message>
        <source>Imported past visits</source>
        <translation>Nag-import ng mga nakaraang pagbisita</translation>
    </message>
    <message>
        <source>Imported technicians</source>
        <translation>Nag-import ng mga teknisyan</translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation>Na-import: {parts}.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Nag-i-import…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mga pag-import</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Sa ilang salita</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Kabuuan</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>in each other’s way</source>
        <translation>nagkakasagabal</translation>
    </message>
    <message>
        <source>in every row: every 2 weeks</source>
        <translation>sa bawat row: tuwing 2 linggo</translation>
    </message>
    <message>
        <source>in every row: every month</source>
        <translation>sa bawat row: buwan-buwan</translation>
    </message>
    <message>
        <source>in every row: every quarter</source>
        <translation>sa bawat row: tuwing tatlong buwan</translation>
    </message>
    <message>
        <source>in every row: every week</source>
        <translation>sa bawat row: linggo-linggo</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Laman nito</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Sa salita ng client</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>sa salita nila</translation>
    </message>
    <message>
        <source>In their words: {what}</source>
        <translation>Sa salita nila: {what}</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Sa mga salitang ito</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>nasa training</translation>
    </message>
    <message>
        <source>In {currency}</source>
        <translation>Sa {currency}</translation>
    </message>
    <message>
        <source>in {file}</source>
        <translation>sa {file}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Isingit</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Isingit: {what}</translation>
    </message>
    <message>
        <source>instead of {usual}, who had left</source>
        <translation>sa halip na si {usual}, na umalis na</translation>
    </message>
    <message>
        <source>instead of {usual}, who had no room</source>
        <translation>sa halip na si {usual}, na walang puwang</translation>
    </message>
    <message>
        <source>instead of {usual}, who was planned to come</source>
        <translation>sa halip na si {usual}, na siyang pupunta sana</translation>
    </message>
    <message>
        <source>instead of {usual}, who was {kind}</source>
        <translation>sa halip na si {usual}, na {kind}</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by hand</source>
        <translation>sa halip na si {usual}: mano-manong pinili</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by {name}</source>
        <translation>sa halip na si {usual}: pinili ni {name}</translation>
    </message>
    <message>
        <source>instead of {usual}: decided by {name}</source>
        <translation>sa halip na si {usual}: pinagpasyahan ni {name}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Is licence</source>
        <translation>Lisensya ito</translation>
    </message>
    <message>
        <source>Is main</source>
        <translation>Pangunahin</translation>
    </message>
    <message>
        <source>is not to come</source>
        <translation>hindi dapat pumunta</translation>
    </message>
    <message>
        <source>Is not to come here</source>
        <translation>Hindi dapat pumunta rito</translation>
    </message>
    <message>
        <source>Is not to come to this client.</source>
        <translation>Hindi dapat pumunta sa client na ito.</translation>
    </message>
    <message>
        <source>It can be kept. To know:</source>
        <translation>Matutupad ito. Dapat malaman:</translation>
    </message>
    <message>
        <source>It cannot be on {day}.</source>
        <translation>Hindi ito maaari sa {day}.</translation>
    </message>
    <message>
        <source>it costs more than the {limit} a dispatcher decides alone</source>
        <translation>mas mahal ito kaysa sa {limit} na kayang pagpasyahan ng dispatcher nang mag-isa</translation>
    </message>
    <message>
        <source>It costs nothing more</source>
        <translation>Wala itong dagdag na gastos</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>Nagkakahalaga ito ng {amount}.</translation>
    </message>
    <message>
        <source>It could be all the same, at {time}: {price}</source>
        <translation>Maaari pa rin, sa {time}: {price}</translation>
    </message>
    <message>
        <source>It could be, at {time}: {price}</source>
        <translation>Maaari, sa {time}: {price}</translation>
    </message>
    <message>
        <source>It holds from today on. Who came before stays in the history.</source>
        <translation>May bisa mula ngayon. Nananatili sa kasaysayan kung sino ang pumunta dati.</translation>
    </message>
    <message>
        <source>it is a day off for {technician}</source>
        <translation>araw ng pahinga ito ni {technician}</translation>
    </message>
    <message>
        <source>it is a joint visit, and stays with the visit that it belongs to</source>
        <translation>magkasamang pagbisita ito, at nananatili sa pagbisitang kinabibilangan nito</translation>
    </message>
    <message>
        <source>It is entered for {names}, who have none; each can get another on their own page.</source>
        <translation>Ilalagay ito para kay {names}, na wala pa; mapapalitan ito sa sariling pahina ng bawat isa.</translation>
    </message>
    <message>
        <source>it is pinned where it does not fit</source>
        <translation>naka-pin ito kung saan hindi ito kasya</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever has it reads this calendar: give it to {name} alone. An address made before does not work any more.</source>
        <translation>Ngayon lang ito ipapakita. Mababasa ng sinumang may hawak nito ang kalendaryong ito: ibigay lang kay {name}. Hindi na gagana ang address na ginawa dati.</translation>
    </message>
    <message>
        <source>it is too late for it on {day}</source>
        <translation>huli na para rito sa {day}</translation>
    </message>
    <message>
        <source>It saves {amount}.</source>
        <translation>Nakatitipid ito ng {amount}.</translation>
    </message>
    <message>
        <source>It stays, since not all could be deleted there: {why}</source>
        <translation>Nananatili ito, dahil hindi mabura roon ang lahat: {why}</translation>
    </message>
    <message>
        <source>It waits because {reasons}.</source>
        <translation>Naghihintay ito dahil {reasons}.</translation>
    </message>
    <message>
        <source>It waits for a manager already.</source>
        <translation>Naghihintay na ito sa manager.</translation>
    </message>
    <message>
        <source>It was made by an older version and is brought to this one.</source>
        <translation>Ginawa ito ng mas lumang bersyon at dinadala sa bersyong ito.</translation>
    </message>
    <message>
        <source>it would be outside the promised window</source>
        <translation>labas ito sa ipinangakong palugit</translation>
    </message>
    <message>
        <source>it would be outside {technician}’s hours</source>
        <translation>labas ito sa oras ni {technician}</translation>
    </message>
    <message>
        <source>it would bring the client one technician too many</source>
        <translation>magiging sobra ng isa ang teknisyan ng client</translation>
    </message>
    <message>
        <source>it would take overtime that is not allowed</source>
        <translation>mangangailangan ito ng overtime na hindi pinapayagan</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Wika nito</translation>
    </message>
    <message>
        <source>Its move waits for a manager</source>
        <translation>Naghihintay sa manager ang paglipat nito</translation>
    </message>
    <message>
        <source>Its place is known by postal code only</source>
        <translation>Postal code lang ang alam sa lugar nito</translation>
    </message>
    <message>
        <source>Its place is taken by another visit; choose another road.</source>
        <translation>May ibang pagbisita na sa puwesto nito; pumili ng ibang paraan.</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Enero</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Sumali noong</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Magkasamang pagbisita</translation>
    </message>
    <message>
        <source>Joint visit with {name}</source>
        <translation>Magkasamang pagbisita kay {name}</translation>
    </message>
    <message>
        <source>Joint visit, but nobody makes the visit now</source>
        <translation>Magkasamang pagbisita, pero wala nang gagawa ng pagbisita</translation>
    </message>
    <message>
        <source>joint visits {amount}</source>
        <translation>magkasamang pagbisita {amount}</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Hulyo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Hunyo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ngayon lang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Panatilihin</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Ituloy ang pag-edit</translation>
    </message>
    <message>
        <source>Keep every day</source>
        <translation>Panatilihin ang bawat araw</translation>
    </message>
    <message>
        <source>Keep every person</source>
        <translation>Panatilihin ang bawat tao</translation>
    </message>
    <message>
        <source>Keep the schedule in</source>
        <translation>Itago ang schedule sa</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Panatilihin ang pagbisita</translation>
    </message>
    <message>
        <source>Keeping people</source>
        <translation>Pagpapanatili ng tao</translation>
    </message>
    <message>
        <source>Keeping people and losing them</source>
        <translation>Pagpapanatili at pagkawala ng tao</translation>
    </message>
    <message>
        <source>Keeping people cost {paid}; clients kept so are worth {kept}</source>
        <translation>Gumastos ng {paid} para panatilihin ang tao; {kept} ang halaga ng mga client na napanatili</translation>
    </message>
    <message>
        <source>Keeping the person</source>
        <translation>Pagpapanatili ng tao</translation>
    </message>
    <message>
        <source>Keeps the person planned.</source>
        <translation>Napapanatili ang taong nakaplano.</translation>
    </message>
    <message>
        <source>Keeps the person promised.</source>
        <translation>Napapanatili ang taong ipinangako.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Nakatago sa</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, nowhere else.</source>
        <translation>Nakatago sa key store ng computer na ito, wala nang iba.</translation>
    </message>
    <message>
        <source>Kept: 14 days of use, three updates and five restores. Those made by hand stay until you remove them.</source>
        <translation>Itinatago: 14 na araw ng paggamit, tatlong update at limang pagbabalik. Ang mano-manong ginawa ay nananatili hanggang alisin mo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Susi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>known</source>
        <translation>kilala</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kilala</translation>
    </message>
    <message>
        <source>knows the client to {value}</source>
        <translation>kilala ang client nang {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Wika ng window</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Huli</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>Last day with these clients</source>
        <translation>Huling araw sa mga client na ito</translation>
    </message>
    <message>
        <source>Last month’s decisions</source>
        <translation>Mga desisyon noong nakaraang buwan</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Mga huling pagbisita</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Huli</translation>
    </message>
    <message>
        <source>Late from {time} on; the visit under way goes on.</source>
        <translation>Huli mula {time}; itutuloy ang kasalukuyang pagbisita.</translation>
    </message>
    <message>
        <source>Lately {strangers}.</source>
        <translation>Kamakailan {strangers}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mas huli</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Mga susunod na buwan</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude at longitude</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Natutuhan</translation>
    </message>
    <message>
        <source>learned (n = {visits})</source>
        <translation>natutuhan (n = {visits})</translation>
    </message>
    <message>
        <source>learned from your history</source>
        <translation>natutuhan mula sa kasaysayan mo</translation>
    </message>
    <message>
        <source>Learning the place</source>
        <translation>Pag-alam sa lugar</translation>
    </message>
    <message>
        <source>learning the place</source>
        <translation>pag-alam sa lugar</translation>
    </message>
    <message>
        <source>Least money today</source>
        <translation>Pinakamaliit na gastos ngayon</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>Alis sa bahay</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laktawan</translation>
    </message>
    <message>
        <source>Leaves: not here any more from {day} on.</source>
        <translation>Aalis: wala na rito mula {day}.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>umalis</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Umalis noong</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>umalis noong {day}</translation>
    </message>
    <message>
        <source>Left open, the one who came most is taken as the usual one.</source>
        <translation>Kapag iniwang bukas, ang pinakamadalas pumunta ang itinuturing na karaniwan.</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>Nilaktawan ngayon</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Haba</translation>
    </message>
    <message>
        <source>Length…</source>
        <translation>Haba…</translation>
    </message>
    <message>
        <source>Let backups get to know clients</source>
        <translation>Hayaang makilala ng mga backup ang mga client</translation>
    </message>
    <message>
        <source>Let them come along</source>
        <translation>Pasamahin sila</translation>
    </message>
    <message>
        <source>Let {name} come earlier.</source>
        <translation>Papuntahin si {name} nang mas maaga.</translation>
    </message>
    <message>
        <source>Let {name} come in overtime.</source>
        <translation>Papuntahin si {name} nang overtime.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensya</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numero ng lisensya</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Mga listahan (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be exported; there are {names}.</source>
        <translation>Hindi mai-export ang mga listahan ng {word}; mayroong {names}.</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be imported; there are {names}.</source>
        <translation>Hindi mai-import ang mga listahan ng {word}; mayroong {names}.</translation>
    </message>
    <message>
        <source>Load and fairness</source>
        <translation>Karga at pagkapatas</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Itsura at wika</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Looking for roads…</source>
        <translation>Naghahanap ng mga paraan…</translation>
    </message>
    <message>
        <source>Looking for roads… {visits} so far</source>
        <translation>Naghahanap ng mga paraan… {visits} na</translation>
    </message>
    <message>
        <source>Looking for successors</source>
        <translation>Naghahanap ng mga kapalit</translation>
    </message>
    <message>
        <source>Looking for the best successor of each client</source>
        <translation>Hinahanap ang pinakamabuting kapalit para sa bawat client</translation>
    </message>
    <message>
        <source>Looking for the places that suit…</source>
        <translation>Hinahanap ang mga bagay na puwesto…</translation>
    </message>
    <message>
        <source>Looking for visits at which a backup could get to know a client</source>
        <translation>Naghahanap ng mga pagbisitang makikilala ng backup ang client</translation>
    </message>
    <message>
        <source>Looking for visits to which the new ones could come along</source>
        <translation>Naghahanap ng mga pagbisitang masasamahan ng mga bago</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Tinitingnan ang laman…</translation>
    </message>
    <message>
        <source>Looking through the whole list…</source>
        <translation>Tinitingnan ang buong listahan…</translation>
    </message>
    <message>
        <source>Looking whether everything can be copied there…</source>
        <translation>Tinitingnan kung makokopya roon ang lahat…</translation>
    </message>
    <message>
        <source>Losing a client</source>
        <translation>Pagkawala ng client</translation>
    </message>
    <message>
        <source>Losing the client</source>
        <translation>Pagkawala ng client</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Tanghalian</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>tanghalian</translation>
    </message>
    <message>
        <source>lunch between</source>
        <translation>tanghalian sa pagitan ng</translation>
    </message>
    <message>
        <source>lunch has no room between these times.</source>
        <translation>walang puwang ang tanghalian sa mga oras na ito.</translation>
    </message>
    <message>
        <source>lunch until</source>
        <translation>tanghalian hanggang</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Nagawa</translation>
    </message>
    <message>
        <source>Made {made} of {of} in the last 12 months ({share}).</source>
        <translation>Nagawa ang {made} sa {of} sa huling 12 buwan ({share}).</translation>
    </message>
    <message>
        <source>Mail files (*{ending})</source>
        <translation>Mga mail file (*{ending})</translation>
    </message>
    <message>
        <source>Mail the briefs of…</source>
        <translation>I-mail ang mga bilin ng…</translation>
    </message>
    <message>
        <source>Mail the briefs…</source>
        <translation>I-mail ang mga bilin…</translation>
    </message>
    <message>
        <source>Main office</source>
        <translation>Pangunahing opisina</translation>
    </message>
    <message>
        <source>main site</source>
        <translation>pangunahing lugar</translation>
    </message>
    <message>
        <source>Make a secret address…</source>
        <translation>Gumawa ng lihim na address…</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Gumawa ng isa pa</translation>
    </message>
    <message>
        <source>Make them usual</source>
        <translation>Gawin silang karaniwan</translation>
    </message>
    <message>
        <source>Make this the main site</source>
        <translation>Gawing pangunahing lugar ito</translation>
    </message>
    <message>
        <source>Make this the usual technician from today on</source>
        <translation>Gawing karaniwang teknisyan ito mula ngayon</translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation>Ginagawa ang halimbawang kumpanya…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map: click where the place is</source>
        <translation>Mapa: i-click kung nasaan ang lugar</translation>
    </message>
    <message>
        <source>Map: {routes} routes with {visits}, {left} without a place</source>
        <translation>Mapa: {routes} ruta na may {visits}, {left} ang walang puwesto</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marso</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markahang naipadala</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayo</translation>
    </message>
    <message>
        <source>May move by</source>
        <translation>Maaaring ilipat nang</translation>
    </message>
    <message>
        <source>May move by, days</source>
        <translation>Maaaring ilipat nang, araw</translation>
    </message>
    <message>
        <source>may move {days}</source>
        <translation>maaaring ilipat nang {days}</translation>
    </message>
    <message>
        <source>mean {visits}</source>
        <translation>katumbas ng {visits}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>nasukat</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>Merge with another client</source>
        <translation>Pagsamahin sa ibang client</translation>
    </message>
    <message>
        <source>Merge with another client…</source>
        <translation>Pagsamahin sa ibang client…</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>pinagsama kay {name}</translation>
    </message>
    <message>
        <source>Merged {gone_name} into {name}</source>
        <translation>Pinagsama si {gone_name} kay {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes</source>
        <translation>Minuto ng biyahe, sa lahat ng minutong bayad</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes of the routes of the period up to today</source>
        <translation>Minuto ng biyahe, sa lahat ng minutong bayad ng mga ruta sa panahong ito hanggang ngayon</translation>
    </message>
    <message>
        <source>Minutes of overtime, of all paid minutes of the routes of the period up to today</source>
        <translation>Minuto ng overtime, sa lahat ng minutong bayad ng mga ruta sa panahong ito hanggang ngayon</translation>
    </message>
    <message>
        <source>Minutes of the visits that were made</source>
        <translation>Minuto ng mga pagbisitang nagawa</translation>
    </message>
    <message>
        <source>Minutes that somebody who has never been at a site loses in finding his way</source>
        <translation>Minutong nawawala sa taong hindi pa nakapunta sa lugar sa paghahanap ng daan</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Hindi natuloy</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>hindi natuloy</translation>
    </message>
    <message>
        <source>Missed visits and credits</source>
        <translation>Mga hindi natuloy at credit</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>Hindi natuloy…</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Monday’s hours for every working day</source>
        <translation>Oras ng Lunes para sa bawat araw ng trabaho</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Naunang buwan</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>Buwan o taon</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>buwan-buwan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Higit pa</translation>
    </message>
    <message>
        <source>more in these weeks than the cheapest driving; {faces} faces a client instead of {before} · {some} of {all}</source>
        <translation>higit sa mga linggong ito kaysa sa pinakamurang biyahe; {faces} mukha bawat client sa halip na {before} · {some} sa {all}</translation>
    </message>
    <message>
        <source>Most frequent technician (UPC)</source>
        <translation>Pinakamadalas na teknisyan (UPC)</translation>
    </message>
    <message>
        <source>Most minutes of overtime a technician may be given on a day</source>
        <translation>Pinakamaraming minuto ng overtime na maibibigay sa teknisyan sa isang araw</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ilipat</translation>
    </message>
    <message>
        <source>Move it to a day nearby</source>
        <translation>Ilipat sa malapit na araw</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>Ilipat sa file</translation>
    </message>
    <message>
        <source>Move to a shared database</source>
        <translation>Ilipat sa shared database</translation>
    </message>
    <message>
        <source>Move with a reason</source>
        <translation>Ilipat nang may dahilan</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>Ilipat gamit ang mga arrow key</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Inilipat</translation>
    </message>
    <message>
        <source>Moved day</source>
        <translation>Inilipat na araw</translation>
    </message>
    <message>
        <source>Moved day and moved time are multiplied by this once a visit was confirmed</source>
        <translation>Pinararami rito ang inilipat na araw at oras kapag nakumpirma na ang pagbisita</translation>
    </message>
    <message>
        <source>Moved day and time</source>
        <translation>Inilipat na araw at oras</translation>
    </message>
    <message>
        <source>Moved time</source>
        <translation>Inilipat na oras</translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <translation>Inilipat si {name}</translation>
    </message>
    <message>
        <source>Moved {name} to {day} with {technician}</source>
        <translation>Inilipat si {name} sa {day} kay {technician}</translation>
    </message>
    <message>
        <source>Moved, told late or come late</source>
        <translation>Inilipat, huling nasabihan o huling dumating</translation>
    </message>
    <message>
        <source>Moves and pins</source>
        <translation>Mga paglipat at pin</translation>
    </message>
    <message>
        <source>moves {visits}</source>
        <translation>naglilipat ng {visits}</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Pangalan ng opisina</translation>
    </message>
    <message>
        <source>Name, number, address, phone…</source>
        <translation>Pangalan, numero, address, telepono…</translation>
    </message>
    <message>
        <source>Name, time zone, currency and working week; then people and clients.</source>
        <translation>Pangalan, time zone, pera at linggo ng trabaho; saka mga tao at client.</translation>
    </message>
    <message>
        <source>needed: choose one</source>
        <translation>kailangan: pumili ng isa</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Hindi pa natanong</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>hindi pa natanong</translation>
    </message>
    <message>
        <source>Never asked about: {subjects}.</source>
        <translation>Hindi pa natanong tungkol sa: {subjects}.</translation>
    </message>
    <message>
        <source>Never asked what matters</source>
        <translation>Hindi pa natanong kung ano ang mahalaga</translation>
    </message>
    <message>
        <source>never asked what matters</source>
        <translation>hindi pa natanong kung ano ang mahalaga</translation>
    </message>
    <message>
        <source>Never pays against the cheapest.</source>
        <translation>Hindi kailanman sulit kumpara sa pinakamura.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Bagong kasunduan</translation>
    </message>
    <message>
        <source>New agreement with {name}</source>
        <translation>Bagong kasunduan kay {name}</translation>
    </message>
    <message>
        <source>New agreements and visits are for the main site unless another is chosen.</source>
        <translation>Para sa pangunahing lugar ang mga bagong kasunduan at pagbisita maliban kung iba ang pinili.</translation>
    </message>
    <message>
        <source>New agreements begin with this time and price; those there are keep theirs.</source>
        <translation>Magsisimula ang mga bagong kasunduan sa oras at presyong ito; nananatili ang sa mga nauna.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Bagong client</translation>
    </message>
    <message>
        <source>New client {name}</source>
        <translation>Bagong client na si {name}</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Bagong kumpanya</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Bagong reklamo</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Bagong contact</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Bagong tala</translation>
    </message>
    <message>
        <source>New office {name}</source>
        <translation>Bagong opisinang {name}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Bagong tanong</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Bagong serbisyo</translation>
    </message>
    <message>
        <source>New service {name}</source>
        <translation>Bagong serbisyong {name}</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Bagong lugar</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>Bagong teknisyan</translation>
    </message>
    <message>
        <source>New technician {name}</source>
        <translation>Bagong teknisyang si {name}</translation>
    </message>
    <message>
        <source>New usual technician</source>
        <translation>Bagong karaniwang teknisyan</translation>
    </message>
    <message>
        <source>new: {terms}</source>
        <translation>bago: {terms}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Susunod na araw</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Susunod na takda</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Susunod na buwan</translation>
    </message>
    <message>
        <source>Next technician (→)</source>
        <translation>Susunod na teknisyan (→)</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Mga susunod na pagbisita</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Susunod na linggo</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>susunod {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>No absences</source>
        <translation>Walang pagliban</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Walang address</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Wala pang address.</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Walang kasunduan</translation>
    </message>
    <message>
        <source>No better plan was found; this one stands.</source>
        <translation>Walang nahanap na mas mabuting plano; ito ang mananatili.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>walang pagbabago</translation>
    </message>
    <message>
        <source>No client has them as usual technician or backup yet.</source>
        <translation>Wala pang client na may ganito bilang karaniwang teknisyan o backup.</translation>
    </message>
    <message>
        <source>No client has “{text}” in the name, number, address or phone.</source>
        <translation>Walang client na may “{text}” sa pangalan, numero, address o telepono.</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one to hand over.</source>
        <translation>Walang napiling client; pumili ng kahit isang ipapasa.</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one.</source>
        <translation>Walang napiling client; pumili ng kahit isa.</translation>
    </message>
    <message>
        <source>No client is like that</source>
        <translation>Walang client na ganyan</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Wala pang client</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>walang petsa</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>walang araw</translation>
    </message>
    <message>
        <source>No decision of this time has a price; no value was kept or lost</source>
        <translation>Walang desisyon sa panahong ito na may presyo; walang halagang napanatili o nawala</translation>
    </message>
    <message>
        <source>No decision of this time kept somebody’s person</source>
        <translation>Walang desisyon sa panahong ito ang nakapagpanatili ng tao ng client</translation>
    </message>
    <message>
        <source>No decision was confirmed in the last 31 days to try the change on.</source>
        <translation>Walang desisyong nakumpirma sa huling 31 araw na mapagsusubukan ng pagbabago.</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>wala pang patutunguhan</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>Wala pang patutunguhan.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Walang pagkakaiba</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>walang wakas</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Wala pang feed</translation>
    </message>
    <message>
        <source>No licence ends within {days} days.</source>
        <translation>Walang lisensyang mawawalan ng bisa sa loob ng {days} araw.</translation>
    </message>
    <message>
        <source>No longer in the calendar, but an absence here.</source>
        <translation>Wala na sa kalendaryo, pero pagliban dito.</translation>
    </message>
    <message>
        <source>No mail program opens here: save the mail</source>
        <translation>Walang mail program na bumubukas dito: i-save ang mail</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>Wala pang opisina</translation>
    </message>
    <message>
        <source>No place is known of their address: no visit can be planned</source>
        <translation>Hindi alam ang lugar ng address nila: walang pagbisitang maipaplano</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>wala pang puwesto</translation>
    </message>
    <message>
        <source>No plan is a draft any more; calendars tell it as it is.</source>
        <translation>Wala nang draft na plano; sinasabi ng mga kalendaryo ang plano.</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>wala pang plano</translation>
    </message>
    <message>
        <source>no price was shown for any of {cases}</source>
        <translation>walang ipinakitang presyo sa alinman sa {cases}</translation>
    </message>
    <message>
        <source>no price was shown for {missing} of {cases}</source>
        <translation>walang ipinakitang presyo sa {missing} sa {cases}</translation>
    </message>
    <message>
        <source>no road</source>
        <translation>walang paraan</translation>
    </message>
    <message>
        <source>No road is chosen; choose one for at least one visit.</source>
        <translation>Walang napiling paraan; pumili para sa kahit isang pagbisita.</translation>
    </message>
    <message>
        <source>No road is left for this visit; below you see why. Talk to the client.</source>
        <translation>Wala nang natitirang paraan para sa pagbisitang ito; makikita sa ibaba kung bakit. Kausapin ang client.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>walang puwang</translation>
    </message>
    <message>
        <source>no room left in the car</source>
        <translation>wala nang puwang sa sasakyan</translation>
    </message>
    <message>
        <source>no route passes between {span}</source>
        <translation>walang rutang dumadaan sa {span}</translation>
    </message>
    <message>
        <source>no route passes in the promised window</source>
        <translation>walang rutang dumadaan sa ipinangakong palugit</translation>
    </message>
    <message>
        <source>no route passes on {day} between {span}</source>
        <translation>walang rutang dumadaan sa {day} sa {span}</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Wala pang serbisyo</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>Wala pang kasanayan</translation>
    </message>
    <message>
        <source>No skills yet; Edit adds them.</source>
        <translation>Wala pang kasanayan; idagdag sa I-edit.</translation>
    </message>
    <message>
        <source>no spell on the day yet</source>
        <translation>wala pang yugto sa araw</translation>
    </message>
    <message>
        <source>no spell within the window yet</source>
        <translation>wala pang yugto sa loob ng palugit</translation>
    </message>
    <message>
        <source>no start is near enough to the client’s other visits</source>
        <translation>walang simulang sapat na malapit sa ibang pagbisita ng client</translation>
    </message>
    <message>
        <source>No stranger lately</source>
        <translation>Walang estranghero kamakailan</translation>
    </message>
    <message>
        <source>No technician has all the skills that they need.</source>
        <translation>Walang teknisyang may lahat ng kasanayang kailangan nila.</translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation>Wala pang teknisyan</translation>
    </message>
    <message>
        <source>No tiles</source>
        <translation>Walang tile</translation>
    </message>
    <message>
        <source>no usual spell yet</source>
        <translation>wala pang karaniwang yugto</translation>
    </message>
    <message>
        <source>no usual technician</source>
        <translation>walang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>No usual technician.</source>
        <translation>Walang karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>Walang pagbisita</translation>
    </message>
    <message>
        <source>no visit by a stranger yet</source>
        <translation>wala pang pagbisita ng estranghero</translation>
    </message>
    <message>
        <source>No visit fits at which both could come.</source>
        <translation>Walang kasyang pagbisita na makapupunta silang dalawa.</translation>
    </message>
    <message>
        <source>No visit has a place on these days. Beneath the board you see why.</source>
        <translation>Walang pagbisitang may puwesto sa mga araw na ito. Makikita sa ilalim ng board kung bakit.</translation>
    </message>
    <message>
        <source>No visit has been made yet</source>
        <translation>Wala pang pagbisitang nagawa</translation>
    </message>
    <message>
        <source>No visit in the last 12 months.</source>
        <translation>Walang pagbisita sa huling 12 buwan.</translation>
    </message>
    <message>
        <source>No visit is left from {here} on; choose an earlier one.</source>
        <translation>Walang natitirang pagbisita mula {here}; pumili ng mas maaga.</translation>
    </message>
    <message>
        <source>No visit of theirs is planned: this books one.</source>
        <translation>Wala silang nakaplanong pagbisita: magbo-book ito ng isa.</translation>
    </message>
    <message>
        <source>No visit of these days can be shown on the map.</source>
        <translation>Walang pagbisita sa mga araw na ito ang maipapakita sa mapa.</translation>
    </message>
    <message>
        <source>No visit of {days} would make a backup more familiar than now.</source>
        <translation>Walang pagbisita sa {days} ang magpapakilala pa sa backup kaysa ngayon.</translation>
    </message>
    <message>
        <source>no visit on another day yet</source>
        <translation>wala pang pagbisita sa ibang araw</translation>
    </message>
    <message>
        <source>no visit outside the window yet</source>
        <translation>wala pang pagbisita sa labas ng palugit</translation>
    </message>
    <message>
        <source>No visit was made in {period}.</source>
        <translation>Walang pagbisitang nagawa sa {period}.</translation>
    </message>
    <message>
        <source>No visit was made yet: there is nothing to learn from.</source>
        <translation>Wala pang pagbisitang nagawa: wala pang mapag-aaralan.</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>walang pagbisita</translation>
    </message>
    <message>
        <source>No visits are planned for this day.</source>
        <translation>Walang nakaplanong pagbisita sa araw na ito.</translation>
    </message>
    <message>
        <source>No visits from</source>
        <translation>Walang pagbisita mula</translation>
    </message>
    <message>
        <source>No wage is entered: prices take nothing for the time, so visits look cheaper.</source>
        <translation>Walang sahod na nakalagay: hindi binibilang ng presyo ang oras, kaya mukhang mas mura ang mga pagbisita.</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>Walang oras ng trabaho</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>walang oras ng trabaho</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Nobody asked them whether the person matters; they pay {amount} a year.</source>
        <translation>Walang nagtanong sa kanila kung mahalaga ang tao; nagbabayad sila ng {amount} bawat taon.</translation>
    </message>
    <message>
        <source>Nobody asked them yet what matters to them</source>
        <translation>Wala pang nagtanong sa kanila kung ano ang mahalaga</translation>
    </message>
    <message>
        <source>nobody can</source>
        <translation>walang makakaya</translation>
    </message>
    <message>
        <source>Nobody can come to {client} from {earliest} to {until}; try another window, or other days.</source>
        <translation>Walang makapupunta kay {client} mula {earliest} hanggang {until}; subukan ang ibang palugit, o ibang araw.</translation>
    </message>
    <message>
        <source>Nobody can come.</source>
        <translation>Walang makapupunta.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Walang napili</translation>
    </message>
    <message>
        <source>Nobody comes along</source>
        <translation>Walang sasama</translation>
    </message>
    <message>
        <source>Nobody comes along after all</source>
        <translation>Wala na palang sasama</translation>
    </message>
    <message>
        <source>Nobody comes along to {name} after all</source>
        <translation>Wala na palang sasama kay {name}</translation>
    </message>
    <message>
        <source>Nobody comes along.</source>
        <translation>Walang sasama.</translation>
    </message>
    <message>
        <source>Nobody comes yet, and nobody is their usual technician.</source>
        <translation>Wala pang pupunta, at wala silang karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>Nobody comes yet. {usual} is their usual technician.</source>
        <translation>Wala pang pupunta. Si {usual} ang karaniwan nilang teknisyan.</translation>
    </message>
    <message>
        <source>nobody comes; the client is told</source>
        <translation>walang pupunta; sasabihan ang client</translation>
    </message>
    <message>
        <source>Nobody depends on anybody yet</source>
        <translation>Wala pang umaasa kaninuman</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>wala nang iba</translation>
    </message>
    <message>
        <source>Nobody else came in these months</source>
        <translation>Walang ibang pumunta sa mga buwang ito</translation>
    </message>
    <message>
        <source>nobody else can</source>
        <translation>walang ibang makakaya</translation>
    </message>
    <message>
        <source>Nobody else could come on that day within all rules.</source>
        <translation>Walang ibang makapupunta sa araw na iyon nang sumusunod sa lahat ng tuntunin.</translation>
    </message>
    <message>
        <source>nobody else has the skill {skill}</source>
        <translation>walang ibang may kasanayang {skill}</translation>
    </message>
    <message>
        <source>Nobody else here knows this client</source>
        <translation>Walang ibang nakakakilala sa client na ito</translation>
    </message>
    <message>
        <source>nobody else is moved</source>
        <translation>walang ibang inilipat</translation>
    </message>
    <message>
        <source>Nobody else is moved.</source>
        <translation>Walang ibang inilipat.</translation>
    </message>
    <message>
        <source>Nobody else works here on that day.</source>
        <translation>Walang ibang nagtatrabaho rito sa araw na iyon.</translation>
    </message>
    <message>
        <source>nobody else works here then</source>
        <translation>walang ibang nagtatrabaho rito noon</translation>
    </message>
    <message>
        <source>Nobody ever asked what matters to them.</source>
        <translation>Walang nagtanong sa kanila kung ano ang mahalaga.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Walang nahanap</translation>
    </message>
    <message>
        <source>Nobody goes to the site {site} of {name} any more</source>
        <translation>Wala nang pumupunta sa lugar na {site} ni {name}</translation>
    </message>
    <message>
        <source>Nobody goes to this site any more.</source>
        <translation>Wala nang pumupunta sa lugar na ito.</translation>
    </message>
    <message>
        <source>Nobody goes to {name} any more</source>
        <translation>Wala nang pumupunta kay {name}</translation>
    </message>
    <message>
        <source>Nobody has asked this client yet. Nobody can guess it.</source>
        <translation>Wala pang nagtanong sa client na ito. Walang makahuhula nito.</translation>
    </message>
    <message>
        <source>Nobody has been here yet.</source>
        <translation>Wala pang nakapunta rito.</translation>
    </message>
    <message>
        <source>Nobody has been there yet.</source>
        <translation>Wala pang nakapunta roon.</translation>
    </message>
    <message>
        <source>Nobody has called or written yet.</source>
        <translation>Wala pang tumawag o sumulat.</translation>
    </message>
    <message>
        <source>Nobody has fetched it yet.</source>
        <translation>Wala pang kumuha nito.</translation>
    </message>
    <message>
        <source>nobody has the skill {skill}</source>
        <translation>walang may kasanayang {skill}</translation>
    </message>
    <message>
        <source>Nobody has to be found; the client goes without.</source>
        <translation>Walang kailangang hanapin; ang client ang mawawalan.</translation>
    </message>
    <message>
        <source>Nobody here is called like that, by name, street, contact or phone.</source>
        <translation>Walang ganyan ang pangalan, kalye, contact o telepono rito.</translation>
    </message>
    <message>
        <source>Nobody is anybody’s usual technician yet.</source>
        <translation>Wala pang karaniwang teknisyan ang sinuman.</translation>
    </message>
    <message>
        <source>Nobody is chosen as usual; whoever came most is taken</source>
        <translation>Walang napiling karaniwan; ang pinakamadalas pumunta ang ginagamit</translation>
    </message>
    <message>
        <source>nobody is their usual technician</source>
        <translation>walang sinumang karaniwang teknisyan nila</translation>
    </message>
    <message>
        <source>nobody knows them</source>
        <translation>walang nakakakilala sa kanila</translation>
    </message>
    <message>
        <source>nobody loses their person</source>
        <translation>walang nawawalan ng kanilang tao</translation>
    </message>
    <message>
        <source>nobody may come here</source>
        <translation>walang maaaring pumunta rito</translation>
    </message>
    <message>
        <source>Nobody named a day; {face} would matter.</source>
        <translation>Walang nagsabi ng araw; mahalaga sana ang {face}.</translation>
    </message>
    <message>
        <source>Nobody stands out: no client has a reason to leave that is known.</source>
        <translation>Walang namumukod: walang client na may alam na dahilan para umalis.</translation>
    </message>
    <message>
        <source>Nobody to call yet.</source>
        <translation>Wala pang matatawagan.</translation>
    </message>
    <message>
        <source>Nobody we know of</source>
        <translation>Walang alam namin</translation>
    </message>
    <message>
        <source>Nobody we know of.</source>
        <translation>Walang alam namin.</translation>
    </message>
    <message>
        <source>nobody works on {day}</source>
        <translation>walang nagtatrabaho sa {day}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Wala pa</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>nobody; {number} know them and cannot go</source>
        <translation>wala; {number} ang nakakakilala sa kanila at hindi makapupunta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>wala nang natira</translation>
    </message>
    <message>
        <source>none needs a skill</source>
        <translation>kasanayan: wala</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Wala.</translation>
    </message>
    <message>
        <source>normal {low} to {high}</source>
        <translation>normal {low} hanggang {high}</translation>
    </message>
    <message>
        <source>not a client since {day}</source>
        <translation>hindi na client mula {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>hindi natanong</translation>
    </message>
    <message>
        <source>Not asked: {what}.</source>
        <translation>Hindi natanong: {what}.</translation>
    </message>
    <message>
        <source>Not defined in these months</source>
        <translation>Hindi natutukoy sa mga buwang ito</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>wala sa listahang ito</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>not known for {then}</source>
        <translation>hindi alam para sa {then}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Hindi pa alam</translation>
    </message>
    <message>
        <source>Not looked for; open the page again to look.</source>
        <translation>Hindi hinanap; buksan ulit ang pahina para maghanap.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Wala sa mapa</translation>
    </message>
    <message>
        <source>Not on the map: no postal code that is known here. Set the place.</source>
        <translation>Wala sa mapa: walang postal code na kilala rito. Itakda ang lugar.</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Hindi pa nakaplano</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>hindi pa nakaplano</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Hindi posible</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Hindi pa naka-save</translation>
    </message>
    <message>
        <source>Not told to the client after all</source>
        <translation>Hindi pala nasabi sa client</translation>
    </message>
    <message>
        <source>Not told to the clients after all</source>
        <translation>Hindi pala nasabi sa mga client</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Hindi pa nasabi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Wala pang napagkasunduan.</translation>
    </message>
    <message>
        <source>Nothing differs from version {version} of the price book; change a price first.</source>
        <translation>Walang naiiba sa bersyon {version} ng aklat ng presyo; baguhin muna ang isang presyo.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Walang nahanap para sa “{text}”.</translation>
    </message>
    <message>
        <source>Nothing in the guide has “{text}”.</source>
        <translation>Walang “{text}” sa gabay.</translation>
    </message>
    <message>
        <source>Nothing is agreed with them, so that no visit falls due</source>
        <translation>Walang napagkasunduan sa kanila, kaya walang takdang pagbisita</translation>
    </message>
    <message>
        <source>Nothing is agreed with these clients: nobody visits them.</source>
        <translation>Walang napagkasunduan sa mga client na ito: walang bumibisita sa kanila.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Wala pang nabago.</translation>
    </message>
    <message>
        <source>Nothing is planned for these days yet.</source>
        <translation>Wala pang nakaplano sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Nothing is planned for these days. Plan week finds the visits that are due.</source>
        <translation>Walang nakaplano sa mga araw na ito. Hinahanap ng Iplano ang linggo ang mga takdang pagbisita.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan week finds the visits that are due and gives each a technician, a day and a time. Visits come from the clients’ agreements.</source>
        <translation>Wala pang nakaplano. Hinahanap ng Iplano ang linggo ang mga takdang pagbisita at binibigyan ang bawat isa ng teknisyan, araw at oras. Galing ang mga pagbisita sa mga kasunduan ng mga client.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>Walang ganyang nagawa</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Walang ililipat.</translation>
    </message>
    <message>
        <source>Nothing new in the calendar</source>
        <translation>Walang bago sa kalendaryo</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Wala pang naitala.</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Walang hadlang dito.</translation>
    </message>
    <message>
        <source>Nothing that could be shown here.</source>
        <translation>Walang maipapakita rito.</translation>
    </message>
    <message>
        <source>Nothing that the client waits for.</source>
        <translation>Walang hinihintay ang client.</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>walang mabibilang</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Walang naghihintay sa iyo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Walang binago.</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>Wala nang ginawa pagkatapos.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Wala pang nagawa</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Wala pang nagawa.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Walang ipinangako.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Abiso</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>abiso</translation>
    </message>
    <message>
        <source>Notice of a changed person</source>
        <translation>Abiso ng pinalitang tao</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mga abiso</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Nobyembre</translation>
    </message>
    <message>
        <source>Now the agreements in this list</source>
        <translation>Ngayon ang mga kasunduan sa listahang ito</translation>
    </message>
    <message>
        <source>Now {source}.</source>
        <translation>Ngayon {source}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>number and street</source>
        <translation>numero at kalye</translation>
    </message>
    <message>
        <source>Number {key} of “{table}” has a value in “{field}” that the database cannot keep (it is too long, or holds a sign that is no letter), so nothing was copied; change it and try again.</source>
        <translation>May halaga sa “{field}” ang numero {key} ng “{table}” na hindi maitago ng database (masyadong mahaba, o may tandang hindi letra), kaya walang kinopya; baguhin ito at subukan ulit.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktubre</translation>
    </message>
    <message>
        <source>of the whole office only</source>
        <translation>ng buong opisina lang</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pahinga</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Opisina</translation>
    </message>
    <message>
        <source>office</source>
        <translation>opisina</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>Opisina: {name}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation>Sa pista opisyal</translation>
    </message>
    <message>
        <source>On day {number} of the month</source>
        <translation>Sa ika-{number} araw ng buwan</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>nakabakasyon</translation>
    </message>
    <message>
        <source>on one person alone</source>
        <translation>sa iisang tao lang</translation>
    </message>
    <message>
        <source>On the first {weekday}</source>
        <translation>Sa unang {weekday}</translation>
    </message>
    <message>
        <source>On the fourth {weekday}</source>
        <translation>Sa ikaapat na {weekday}</translation>
    </message>
    <message>
        <source>On the last {weekday}</source>
        <translation>Sa huling {weekday}</translation>
    </message>
    <message>
        <source>On the map: {point}</source>
        <translation>Sa mapa: {point}</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>Nasa daan</translation>
    </message>
    <message>
        <source>On the second {weekday}</source>
        <translation>Sa ikalawang {weekday}</translation>
    </message>
    <message>
        <source>On the third {weekday}</source>
        <translation>Sa ikatlong {weekday}</translation>
    </message>
    <message>
        <source>Once clients have agreements and were visited, this page shows what depends on one technician alone, and who could go instead.</source>
        <translation>Kapag may mga kasunduan na ang mga client at nabisita na, ipinapakita ng pahinang ito kung ano ang nakasalalay sa iisang teknisyan, at kung sino ang maaaring pumunta.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Isa</translation>
    </message>
    <message>
        <source>One choice for all visits</source>
        <translation>Isang pagpili para sa lahat ng pagbisita</translation>
    </message>
    <message>
        <source>One file for each, also in a folder that Dropbox or OneDrive shares.</source>
        <translation>Isang file para sa bawat isa, sa folder din na ibinabahagi ng Dropbox o OneDrive.</translation>
    </message>
    <message>
        <source>One file holds everything; put it where your backups go.</source>
        <translation>Iisang file ang may hawak ng lahat; ilagay kung saan napupunta ang mga backup mo.</translation>
    </message>
    <message>
        <source>One file on a web server (WebDAV), for phones to fetch.</source>
        <translation>Isang file sa web server (WebDAV), para kunin ng mga telepono.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sandali lang…</translation>
    </message>
    <message>
        <source>one of the visits would leave the board</source>
        <translation>mawawala sa board ang isa sa mga pagbisita</translation>
    </message>
    <message>
        <source>One person each</source>
        <translation>Isang tao bawat isa</translation>
    </message>
    <message>
        <source>One person each costs {amount} more than the cheapest driving; choose a point</source>
        <translation>Mas mahal nang {amount} ang isang tao bawat isa kaysa sa pinakamurang biyahe; pumili ng punto</translation>
    </message>
    <message>
        <source>One stranger lately</source>
        <translation>Isang estranghero kamakailan</translation>
    </message>
    <message>
        <source>One-off visit</source>
        <translation>Isang beses na pagbisita</translation>
    </message>
    <message>
        <source>One-off visit…</source>
        <translation>Isang beses na pagbisita…</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Only a client whose visit has a planned time can be told of it.</source>
        <translation>Tanging client na may nakaplanong oras ang pagbisita ang masasabihan nito.</translation>
    </message>
    <message>
        <source>Only a visit with a planned time can be pinned.</source>
        <translation>Tanging pagbisitang may nakaplanong oras ang maaaring i-pin.</translation>
    </message>
    <message>
        <source>Only part of the day</source>
        <translation>Bahagi lang ng araw</translation>
    </message>
    <message>
        <source>Only the {technicians} shown</source>
        <translation>Ang {technicians} na ipinapakita lang</translation>
    </message>
    <message>
        <source>Only what has begun and is not noted yet can be done.</source>
        <translation>Tanging nagsimula na at hindi pa naitala ang maaaring tapusin.</translation>
    </message>
    <message>
        <source>Only what is chosen</source>
        <translation>Ang pinili lang</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>{day} lang</translation>
    </message>
    <message>
        <source>Only {day}, the {technicians} shown</source>
        <translation>{day} lang, ang {technicians} na ipinapakita</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>Lang: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>bukas</translation>
    </message>
    <message>
        <source>Open a s&amp;hared database…</source>
        <translation>Buksan ang s&amp;hared database…</translation>
    </message>
    <message>
        <source>Open a schedule</source>
        <translation>Magbukas ng schedule</translation>
    </message>
    <message>
        <source>Open a shared database</source>
        <translation>Magbukas ng shared database</translation>
    </message>
    <message>
        <source>Open after all</source>
        <translation>Bukas din pala</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buksan ulit</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Buksan ulit</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Bukas na tanong</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Mga bukas na tanong</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Buksan ang &amp;halimbawang kumpanya</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Buksan ang client</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Buksan ang halimbawang kumpanya</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <translation>Buksan si {client}</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Binuksan kamakailan</translation>
    </message>
    <message>
        <source>Opened the visit to {name} again</source>
        <translation>Binuksan ulit ang pagbisita kay {name}</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>Binubuksan ang halimbawang kumpanya…</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>ibang sanhi</translation>
    </message>
    <message>
        <source>Other clients who hear of it and leave: a risk, not paid today.</source>
        <translation>Ibang client na makakarinig nito at aalis: isang panganib, hindi binabayaran ngayon.</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Ibang gastos</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>kabilang direksyon</translation>
    </message>
    <message>
        <source>Others for them</source>
        <translation>Iba para sa kanila</translation>
    </message>
    <message>
        <source>Others who could come on that day:</source>
        <translation>Iba pang maaaring pumunta sa araw na iyon:</translation>
    </message>
    <message>
        <source>others {least} – {most}, middle {middle}</source>
        <translation>iba {least} – {most}, gitna {middle}</translation>
    </message>
    <message>
        <source>others {values}</source>
        <translation>iba {values}</translation>
    </message>
    <message>
        <source>others {value}</source>
        <translation>iba {value}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kinalabasan</translation>
    </message>
    <message>
        <source>Outside the promised time of day</source>
        <translation>Labas sa ipinangakong oras ng araw</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>Sa loob ng aling panahon</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overtime</translation>
    </message>
    <message>
        <source>Overtime is worked out anew for what is chosen when it is confirmed.</source>
        <translation>Kukuwentahin ulit ang overtime para sa mga pinili kapag kinumpirma.</translation>
    </message>
    <message>
        <source>overtime {amount}</source>
        <translation>overtime {amount}</translation>
    </message>
    <message>
        <source>overtime · {what}</source>
        <translation>overtime · {what}</translation>
    </message>
    <message>
        <source>Own calendar</source>
        <translation>Sariling kalendaryo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>May hawak</translation>
    </message>
    <message>
        <source>Owner, janitor…</source>
        <translation>May-ari, janitor…</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pahina ng gabay</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pahina {number} ng {pages}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bayad</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bayad</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Bayad mula</translation>
    </message>
    <message>
        <source>Paid hours as planned, of those there are without absences</source>
        <translation>Mga oras na bayad ayon sa plano, sa mga mayroon nang walang pagliban</translation>
    </message>
    <message>
        <source>Paid minutes a day after which overtime begins</source>
        <translation>Mga minutong bayad sa isang araw na pagkalampas ay overtime na</translation>
    </message>
    <message>
        <source>Paid minutes beyond the hours agreed</source>
        <translation>Mga minutong bayad na lampas sa napagkasunduang oras</translation>
    </message>
    <message>
        <source>Paid minutes of the routes, as they are planned</source>
        <translation>Mga minutong bayad ng mga ruta, ayon sa plano</translation>
    </message>
    <message>
        <source>Part of a client&apos;s yearly revenue that is left after the cost of serving him</source>
        <translation>Bahagi ng taunang kita mula sa client na natitira pagkabawas ng gastos sa pagserbisyo</translation>
    </message>
    <message>
        <source>Part of the clients who are still clients a year later</source>
        <translation>Bahagi ng mga client na client pa rin makalipas ang isang taon</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s own price that is lost when it is left out</source>
        <translation>Bahagi ng presyo ng pagbisita na nawawala kapag nilaktawan ito</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s price that is offered when a visit is skipped or goes wrong</source>
        <translation>Bahagi ng presyo ng pagbisita na iniaalok kapag nilaktawan o pumalya ang pagbisita</translation>
    </message>
    <message>
        <source>Part of the wage paid on top of it for each minute of overtime</source>
        <translation>Bahagi ng sahod na idinaragdag sa bawat minuto ng overtime</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Passwords and secret addresses of calendars stay in the key store of this computer and work here as before. On other computers they are to be entered once more.</source>
        <translation>Nananatili sa key store ng computer na ito ang mga password at lihim na address ng mga kalendaryo at gumagana rito gaya ng dati. Sa ibang computer ay kailangang ilagay ulit ang mga ito.</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Mga nakaraang pagbisita</translation>
    </message>
    <message>
        <source>Pays only if it raises the chance of losing the client by less than {limit}.</source>
        <translation>Sulit lang kung mas mababa sa {limit} ang itataas ng tsansang mawala ang client.</translation>
    </message>
    <message>
        <source>Pays whatever it does to the chance of losing the client.</source>
        <translation>Sulit anuman ang epekto nito sa tsansang mawala ang client.</translation>
    </message>
    <message>
        <source>PDF files (*{ending})</source>
        <translation>Mga PDF file (*{ending})</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Panahon: {period}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Person and day both stay.</source>
        <translation>Mananatili ang tao at ang araw.</translation>
    </message>
    <message>
        <source>Person essential</source>
        <translation>Kailangang-kailangan ang tao</translation>
    </message>
    <message>
        <source>Person important</source>
        <translation>Mahalaga ang tao</translation>
    </message>
    <message>
        <source>Person kept, day moved</source>
        <translation>Parehong tao, inilipat ang araw</translation>
    </message>
    <message>
        <source>Person kept, window missed</source>
        <translation>Parehong tao, hindi naabot ang palugit</translation>
    </message>
    <message>
        <source>Person open</source>
        <translation>Bukas kung sino ang tao</translation>
    </message>
    <message>
        <source>person: {value}</source>
        <translation>tao: {value}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24, Apple as its owner set it. Phone about changes for today.</source>
        <translation>Kusang tumitingin ng balita ang mga telepono: Google tuwing 4 hanggang 24 oras, Outlook tuwing 3 hanggang 24, Apple ayon sa setting ng may-ari. Tumawag para sa mga pagbabago ngayong araw.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Pumili ng araw</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Mga larawan (*.png)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>I-pin</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Naka-pin</translation>
    </message>
    <message>
        <source>Pinned day</source>
        <translation>Naka-pin na araw</translation>
    </message>
    <message>
        <source>Pinned technician</source>
        <translation>Naka-pin na teknisyan</translation>
    </message>
    <message>
        <source>Pinned time</source>
        <translation>Naka-pin na oras</translation>
    </message>
    <message>
        <source>Pinned {name}</source>
        <translation>Na-pin si {name}</translation>
    </message>
    <message>
        <source>Pinned: {what}</source>
        <translation>Naka-pin: {what}</translation>
    </message>
    <message>
        <source>pinned: {what}</source>
        <translation>naka-pin: {what}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan a handover…</source>
        <translation>Magplano ng pagpapasa…</translation>
    </message>
    <message>
        <source>Plan week</source>
        <translation>Iplano ang linggo</translation>
    </message>
    <message>
        <source>Plan {to_version} was confirmed later by {approved_by} (change {change_set_id}); take that back first.</source>
        <translation>Kinumpirma ni {approved_by} ang plano {to_version} pagkatapos (pagbabago {change_set_id}); bawiin muna iyon.</translation>
    </message>
    <message>
        <source>plan {version}</source>
        <translation>plano {version}</translation>
    </message>
    <message>
        <source>Plan {version} is confirmed.</source>
        <translation>Nakumpirma ang plano {version}.</translation>
    </message>
    <message>
        <source>Plan {version} of {office}</source>
        <translation>Plano {version} ng {office}</translation>
    </message>
    <message>
        <source>plan {version} of {office}</source>
        <translation>plano {version} ng {office}</translation>
    </message>
    <message>
        <source>Plan {version} of {office} is a draft</source>
        <translation>Draft ang plano {version} ng {office}</translation>
    </message>
    <message>
        <source>Plan {version}: {placed} of {visits} have a place, {amount}</source>
        <translation>Plano {version}: {placed} sa {visits} ang may puwesto, {amount}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>nakaplano</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>nakaplanong araw</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Nakaplano mula</translation>
    </message>
    <message>
        <source>planned {days} earlier</source>
        <translation>nakaplano nang {days} na mas maaga</translation>
    </message>
    <message>
        <source>planned {days} later</source>
        <translation>nakaplano nang {days} na mas huli</translation>
    </message>
    <message>
        <source>planned {when}</source>
        <translation>nakaplano {when}</translation>
    </message>
    <message>
        <source>planned: {where}</source>
        <translation>nakaplano: {where}</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Nagpaplano</translation>
    </message>
    <message>
        <source>Planning the weeks</source>
        <translation>Ipinaplano ang mga linggo</translation>
    </message>
    <message>
        <source>Planning the weeks at several prices of a further face</source>
        <translation>Ipinaplano ang mga linggo sa iba’t ibang presyo ng dagdag na mukha</translation>
    </message>
    <message>
        <source>Planning was stopped; the plan is as it was.</source>
        <translation>Itinigil ang pagpaplano; walang nabago sa plano.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Mga plano</translation>
    </message>
    <message>
        <source>Plans visits so that each client sees a face they know.</source>
        <translation>Nagpaplano ng mga pagbisita para makita ng bawat client ang mukhang kilala nila.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Prefers to wait</source>
        <translation>Mas gustong maghintay</translation>
    </message>
    <message>
        <source>prefers to wait</source>
        <translation>mas gustong maghintay</translation>
    </message>
    <message>
        <source>Preparing the search; only the first time this takes a minute ({share})…</source>
        <translation>Inihahanda ang paghahanap; sa unang beses lang ito tumatagal nang isang minuto ({share})…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Previous technician (←)</source>
        <translation>Naunang teknisyan (←)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Presyo</translation>
    </message>
    <message>
        <source>Price a visit</source>
        <translation>Presyo bawat pagbisita</translation>
    </message>
    <message>
        <source>Price a visit, {currency}</source>
        <translation>Presyo bawat pagbisita, {currency}</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Aklat ng presyo</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>aklat ng presyo</translation>
    </message>
    <message>
        <source>price book: {entry}</source>
        <translation>aklat ng presyo: {entry}</translation>
    </message>
    <message>
        <source>Price held</source>
        <translation>Napanatiling presyo</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is essential</source>
        <translation>Presyo ng pagbisitang labas sa ipinangakong oras ng araw kapag kailangang-kailangan ang oras</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is important</source>
        <translation>Presyo ng pagbisitang labas sa ipinangakong oras ng araw kapag mahalaga ang oras</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is open</source>
        <translation>Presyo ng pagbisitang labas sa ipinangakong oras ng araw kapag bukas ang oras</translation>
    </message>
    <message>
        <source>Price of any visit left out</source>
        <translation>Presyo ng anumang pagbisitang nilaktawan</translation>
    </message>
    <message>
        <source>Price of each day a technician goes out</source>
        <translation>Presyo ng bawat araw na lumalabas ang teknisyan</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is essential</source>
        <translation>Presyo ng bawat araw na inilayo ang pagbisita sa takdang araw kapag kailangang-kailangan ang araw</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is important</source>
        <translation>Presyo ng bawat araw na inilayo ang pagbisita sa takdang araw kapag mahalaga ang araw</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is open</source>
        <translation>Presyo ng bawat araw na inilayo ang pagbisita sa takdang araw kapag bukas ang araw</translation>
    </message>
    <message>
        <source>Price of each further technician that one client sees in one plan</source>
        <translation>Presyo ng bawat dagdag na teknisyang nakikita ng isang client sa isang plano</translation>
    </message>
    <message>
        <source>Price of each kilometre driven</source>
        <translation>Presyo ng bawat kilometrong biyahe</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is essential</source>
        <translation>Presyo ng bawat minuto na huli ang simula ng serbisyo kapag kailangang-kailangan ang oras</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is important</source>
        <translation>Presyo ng bawat minuto na huli ang simula ng serbisyo kapag mahalaga ang oras</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is open</source>
        <translation>Presyo ng bawat minuto na huli ang simula ng serbisyo kapag bukas ang oras</translation>
    </message>
    <message>
        <source>Price of keeping people</source>
        <translation>Presyo ng pagpapanatili ng tao</translation>
    </message>
    <message>
        <source>Price of substitutions</source>
        <translation>Presyo ng mga pagpapalit</translation>
    </message>
    <message>
        <source>Price of the substitutions made in the period, as it was shown when they were decided; those that nobody decided on have none, and where none has one the sum is not known</source>
        <translation>Presyo ng mga pagpapalit sa panahong ito, gaya ng ipinakita nang pinagpasyahan; walang presyo ang hindi pinagpasyahan, at kung walang may presyo, hindi alam ang kabuuan</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Presyo ng pagbisita</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>presyo {value}</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>Presyo, {currency}</translation>
    </message>
    <message>
        <source>Prices of substitutions and moved days follow the answers at once.</source>
        <translation>Sumusunod agad sa mga sagot ang presyo ng mga pagpapalit at inilipat na araw.</translation>
    </message>
    <message>
        <source>Pricing it again…</source>
        <translation>Pinepresyuhan ulit…</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>I-print at kopyahin</translation>
    </message>
    <message>
        <source>Print the route and the briefs…</source>
        <translation>I-print ang ruta at ang mga bilin…</translation>
    </message>
    <message>
        <source>Print the route…</source>
        <translation>I-print ang ruta…</translation>
    </message>
    <message>
        <source>Print these days, only the {technicians} shown…</source>
        <translation>I-print ang mga araw na ito, ang {technicians} na ipinapakita lang…</translation>
    </message>
    <message>
        <source>Print these days…</source>
        <translation>I-print ang mga araw na ito…</translation>
    </message>
    <message>
        <source>Print with the &amp;briefs…</source>
        <translation>I-print kasama ang mga &amp;bilin…</translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>I-print ang {title}</translation>
    </message>
    <message>
        <source>printed {day}, {time}</source>
        <translation>na-print {day}, {time}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prayoridad</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Pamamaraan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Pag-usad</translation>
    </message>
    <message>
        <source>Progress of planning</source>
        <translation>Pag-usad ng pagpaplano</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Pangako</translation>
    </message>
    <message>
        <source>Promised between {window}.</source>
        <translation>Ipinangako sa {window}.</translation>
    </message>
    <message>
        <source>Promised by {name}, {day}</source>
        <translation>Ipinangako ni {name}, {day}</translation>
    </message>
    <message>
        <source>Promised person came</source>
        <translation>Dumating ang ipinangakong tao</translation>
    </message>
    <message>
        <source>Promised something to {name}</source>
        <translation>May ipinangako kay {name}</translation>
    </message>
    <message>
        <source>Promised to them</source>
        <translation>Ipinangako sa kanila</translation>
    </message>
    <message>
        <source>Promised window {span}: {client}</source>
        <translation>Ipinangakong palugit {span}: {client}</translation>
    </message>
    <message>
        <source>promised {span}</source>
        <translation>ipinangako {span}</translation>
    </message>
    <message>
        <source>promised {window}</source>
        <translation>ipinangako {window}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Mga pangako</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Mga pangakong natupad</translation>
    </message>
    <message>
        <source>Promises of a person, a day, a window or a price that were kept, of all that a visit of the period put to the test</source>
        <translation>Mga pangako ng tao, araw, palugit o presyo na natupad, sa lahat ng sinubok ng isang pagbisita sa panahong ito</translation>
    </message>
    <message>
        <source>Propose successors</source>
        <translation>Magmungkahi ng mga kapalit</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>iminungkahi</translation>
    </message>
    <message>
        <source>Proposed a change</source>
        <translation>Nagmungkahi ng pagbabago</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>iminungkahi ni {name}</translation>
    </message>
    <message>
        <source>Proposed by {name}, {at}</source>
        <translation>Iminungkahi ni {name}, {at}</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>I-publish ngayon</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Na-publish noong</translation>
    </message>
    <message>
        <source>Published {ago}.</source>
        <translation>Na-publish {ago}.</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>QR code ng {address}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Tanong</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Mga tanong</translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation>Mga tanong na naghihintay ng sagot</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Basahin</translation>
    </message>
    <message>
        <source>read</source>
        <translation>nabasa</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Magbasa ng kalendaryo</translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation>Magbasa ng kalendaryo…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Basahin ulit</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Basahin bilang</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”.</source>
        <translation>Binasa mula sa sheet na “{sheet}”.</translation>
    </message>
    <message>
        <source>Read {ago}.</source>
        <translation>Nabasa {ago}.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>binabasa</translation>
    </message>
    <message>
        <source>Reading clients, visits and prices</source>
        <translation>Binabasa ang mga client, pagbisita at presyo</translation>
    </message>
    <message>
        <source>Reading technicians, hours and prices</source>
        <translation>Binabasa ang mga teknisyan, oras at presyo</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Binabasa ang kalendaryo…</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>Binabasa ang schedule…</translation>
    </message>
    <message>
        <source>Reading your history …</source>
        <translation>Binabasa ang kasaysayan mo …</translation>
    </message>
    <message>
        <source>Reading {period}…</source>
        <translation>Binabasa ang {period}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Binabasa…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>Reasons to cancel</source>
        <translation>Mga dahilan ng pagkansela</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Inirekomenda</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Inirekomenda ni</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Itala</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>Magtala ng tawag</translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation>Magtala ng tawag…</translation>
    </message>
    <message>
        <source>Record a cancellation</source>
        <translation>Magtala ng pagkansela</translation>
    </message>
    <message>
        <source>Record a cancellation…</source>
        <translation>Magtala ng pagkansela…</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>Magtala ng pagliban…</translation>
    </message>
    <message>
        <source>Record the days on which nobody can be let in here</source>
        <translation>Itala ang mga araw na walang mapapapasok dito</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gawin ulit</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tanggihan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>tinanggihan</translation>
    </message>
    <message>
        <source>Refused a proposal</source>
        <translation>Tinanggihan ang mungkahi</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Mga tinanggihang row</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Ugnayan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation>Alisin ang patutunguhan</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Alisin ang pagliban</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Alisin ang talang ito</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Alisin si {name}</translation>
    </message>
    <message>
        <source>Remove {way}</source>
        <translation>Alisin ang {way}</translation>
    </message>
    <message>
        <source>Removed a note on {name}</source>
        <translation>Inalis ang tala tungkol kay {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}</source>
        <translation>Inalis ang serbisyong {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}.</source>
        <translation>Inalis ang serbisyong {name}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>I-renew</translation>
    </message>
    <message>
        <source>Renew a licence</source>
        <translation>Mag-renew ng lisensya</translation>
    </message>
    <message>
        <source>Renew {skill}</source>
        <translation>I-renew ang {skill}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>I-renew…</translation>
    </message>
    <message>
        <source>Repeat business</source>
        <translation>Umuulit na negosyo</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Umuulit</translation>
    </message>
    <message>
        <source>Repeats; ignoring one ignores each.</source>
        <translation>Umuulit; kapag hindi pinansin ang isa, lahat ay hindi papansinin.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ulat</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Ulat…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Ibalik ang backup na ito?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ibalik…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Iretiro</translation>
    </message>
    <message>
        <source>Retire this client</source>
        <translation>Iretiro ang client na ito</translation>
    </message>
    <message>
        <source>Retire this client…</source>
        <translation>Iretiro ang client na ito…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Retired from {day} on.</source>
        <translation>Retirado mula {day}.</translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <translation>Iniretiro si {name}</translation>
    </message>
    <message>
        <source>Retired {name} from {day} on</source>
        <translation>Iniretiro si {name} mula {day}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Balik</translation>
    </message>
    <message>
        <source>Rework within 30 days</source>
        <translation>Ulit-gawa sa loob ng 30 araw</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Ring at the side door, dog in the yard…</source>
        <translation>Mag-doorbell sa gilid, may aso sa bakuran…</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Mga paraan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row {number} of {path} holds a field too long to be one; a quotation mark is probably missing there.</source>
        <translation>May field sa row {number} ng {path} na masyadong mahaba; malamang may kulang na panipi roon.</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Mga row na duda</translation>
    </message>
    <message>
        <source>Rule (RRULE)</source>
        <translation>Tuntunin (RRULE)</translation>
    </message>
    <message>
        <source>running late</source>
        <translation>nahuhuli</translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation>Mawawalan ng bisa pagkatapos ng</translation>
    </message>
    <message>
        <source>Said about this visit</source>
        <translation>Sinabi tungkol sa pagbisitang ito</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>parehong address</translation>
    </message>
    <message>
        <source>Same as the time before (SECON)</source>
        <translation>Pareho sa nauna (SECON)</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>parehong araw</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>parehong email</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>parehong pangalan</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>parehong telepono</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabado</translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which visits were made</source>
        <translation>Mga Sabado at Linggo na may nagawang pagbisita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>I-save at magdagdag pa</translation>
    </message>
    <message>
        <source>Save as mail file</source>
        <translation>I-save bilang mail file</translation>
    </message>
    <message>
        <source>Save as mail file…</source>
        <translation>I-save bilang mail file…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>I-save bilang P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>I-save bilang PDF</translation>
    </message>
    <message>
        <source>Save as PDF with the b&amp;riefs…</source>
        <translation>I-save bilang PDF kasama ang mga b&amp;ilin…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>I-save ang mapa</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>I-save ang opisina</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>I-save ang mga presyo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>I-save ang ulat</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>I-save ang ulat…</translation>
    </message>
    <message>
        <source>Save the route and the briefs as PDF…</source>
        <translation>I-save ang ruta at mga bilin bilang PDF…</translation>
    </message>
    <message>
        <source>Save the route as PDF…</source>
        <translation>I-save ang ruta bilang PDF…</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>I-save ang mga salita</translation>
    </message>
    <message>
        <source>Save these days as PDF, only the {technicians} shown…</source>
        <translation>I-save ang mga araw na ito bilang PDF, ang {technicians} na ipinapakita lang…</translation>
    </message>
    <message>
        <source>Save these days as PDF…</source>
        <translation>I-save ang mga araw na ito bilang PDF…</translation>
    </message>
    <message>
        <source>Save to use it</source>
        <translation>I-save para magamit</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>I-save ang {changes}</translation>
    </message>
    <message>
        <source>Save {texts}</source>
        <translation>I-save ang {texts}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Na-save</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Na-save bilang {file}.</translation>
    </message>
    <message>
        <source>Saves {amount}</source>
        <translation>Nakatitipid ng {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>nakatitipid ng {amount}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sine-save…</translation>
    </message>
    <message>
        <source>Say what is done, such as “Monthly rodent control”.</source>
        <translation>Sabihin kung ano ang gagawin, gaya ng “Buwanang pagkontrol ng daga”.</translation>
    </message>
    <message>
        <source>Say where the calendar is to go.</source>
        <translation>Sabihin kung saan pupunta ang kalendaryo.</translation>
    </message>
    <message>
        <source>Say where the calendar is.</source>
        <translation>Sabihin kung nasaan ang kalendaryo.</translation>
    </message>
    <message>
        <source>Say where the schedule is kept.</source>
        <translation>Sabihin kung saan itatago ang schedule.</translation>
    </message>
    <message>
        <source>Say who asked.</source>
        <translation>Sabihin kung sino ang nagtanong.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Schedules (*.familiar)</source>
        <translation>Mga schedule (*.familiar)</translation>
    </message>
    <message>
        <source>Schedules (*.familiar);;All files (*)</source>
        <translation>Mga schedule (*.familiar);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Schedules (*{ending});;All files (*)</source>
        <translation>Mga schedule (*{ending});;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Scorecard {office} {period}</source>
        <translation>Scorecard {office} {period}</translation>
    </message>
    <message>
        <source>Scorecard, {period}</source>
        <translation>Scorecard, {period}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation>Maghanap ({keys})</translation>
    </message>
    <message>
        <source>Search finds clients and their contacts by name, number or e-mail, addresses, phone numbers, technicians, and visits by their work number, such as W-1042.</source>
        <translation>Nahahanap ang mga client at contact nila ayon sa pangalan, numero o e-mail, mga address, numero ng telepono, teknisyan, at mga pagbisita ayon sa numero ng trabaho, gaya ng W-1042.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Maghanap sa gabay</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Naghahanap</translation>
    </message>
    <message>
        <source>Secret address {shown}…</source>
        <translation>Lihim na address {shown}…</translation>
    </message>
    <message>
        <source>See it in Decisions</source>
        <translation>Tingnan sa Mga desisyon</translation>
    </message>
    <message>
        <source>See the roads</source>
        <translation>Tingnan ang mga paraan</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>Tingnan kung sino ang pupunta</translation>
    </message>
    <message>
        <source>See who comes, and confirm</source>
        <translation>Tingnan kung sino ang pupunta, at kumpirmahin</translation>
    </message>
    <message>
        <source>seen after {value}</source>
        <translation>nakita sa {value}</translation>
    </message>
    <message>
        <source>Send a calendar to</source>
        <translation>Magpadala ng kalendaryo sa</translation>
    </message>
    <message>
        <source>Send all calendars to…</source>
        <translation>Ipadala ang lahat ng kalendaryo sa…</translation>
    </message>
    <message>
        <source>Send this calendar to…</source>
        <translation>Ipadala ang kalendaryong ito sa…</translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation>Ipadala sa manager</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>Ipadala si {name}</translation>
    </message>
    <message>
        <source>Send {name}, the backup</source>
        <translation>Ipadala si {name}, ang backup</translation>
    </message>
    <message>
        <source>Send {name}, the backup.</source>
        <translation>Ipadala si {name}, ang backup.</translation>
    </message>
    <message>
        <source>Send {name}, the usual one</source>
        <translation>Ipadala si {name}, ang karaniwan</translation>
    </message>
    <message>
        <source>Send {name}.</source>
        <translation>Ipadala si {name}.</translation>
    </message>
    <message>
        <source>Sent a notice to {name}</source>
        <translation>Nagpadala ng abiso kay {name}</translation>
    </message>
    <message>
        <source>Sent to the manager.</source>
        <translation>Naipadala sa manager.</translation>
    </message>
    <message>
        <source>Sent to the manager; until then nothing moves.</source>
        <translation>Naipadala sa manager; hanggang doon walang ililipat.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naipadala sa printer.</translation>
    </message>
    <message>
        <source>Sent when a client is handed over and both technicians come together once before.</source>
        <translation>Ipinapadala kapag ipinapasa ang client at magkasamang pupunta nang isang beses ang dalawang teknisyan bago nito.</translation>
    </message>
    <message>
        <source>Sent when a client is handed over to another usual technician.</source>
        <translation>Ipinapadala kapag ipinapasa ang client sa ibang karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>Sent when a confirmed plan sends somebody else than the usual technician.</source>
        <translation>Ipinapadala kapag iba sa karaniwang teknisyan ang ipinapadala ng nakumpirmang plano.</translation>
    </message>
    <message>
        <source>Sent when a technician is away and somebody else makes the visit.</source>
        <translation>Ipinapadala kapag wala ang teknisyan at iba ang gagawa ng pagbisita.</translation>
    </message>
    <message>
        <source>Sent when a visit is left out and the client gets a credit.</source>
        <translation>Ipinapadala kapag nilaktawan ang pagbisita at may credit ang client.</translation>
    </message>
    <message>
        <source>Sent when the same technician comes, but on another day or at another time.</source>
        <translation>Ipinapadala kapag parehong teknisyan ang pupunta, pero sa ibang araw o oras.</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>naipadala, wala pang sagot</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Setyembre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serbisyo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Mga serbisyo</translation>
    </message>
    <message>
        <source>Serving calendars needs more than is installed; add it with: pip install &apos;familiar-scheduler[server]&apos;.</source>
        <translation>Kulang ang naka-install para sa pagse-serve ng kalendaryo; idagdag gamit ang: pip install &apos;familiar-scheduler[server]&apos;.</translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation>Itakda ang lugar…</translation>
    </message>
    <message>
        <source>Sets a rule aside: {rules}.</source>
        <translation>May isinasantabing tuntunin: {rules}.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Ayusin</translation>
    </message>
    <message>
        <source>Settle a complaint</source>
        <translation>Ayusin ang reklamo</translation>
    </message>
    <message>
        <source>Settled a complaint of {name}</source>
        <translation>Inayos ang reklamo ni {name}</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>Naayos noong</translation>
    </message>
    <message>
        <source>settled {day}</source>
        <translation>naayos {day}</translation>
    </message>
    <message>
        <source>Several are called like that; type on, or choose one.</source>
        <translation>May ilan na ganoon ang pangalan; ituloy ang pag-type o pumili ng isa.</translation>
    </message>
    <message>
        <source>Several people can work at the same time in a PostgreSQL database. All of this schedule is copied into an empty one: clients, plans, promises, calendars, the whole history.</source>
        <translation>Sabay-sabay na makakapagtrabaho ang ilang tao sa isang PostgreSQL database. Kokopyahin ang buong schedule na ito sa isang walang laman: mga kliyente, plano, pangako, kalendaryo, ang buong kasaysayan.</translation>
    </message>
    <message>
        <source>Share of a client&apos;s consecutive visits in the period with the same technician; weighted by visits over clients with at least two</source>
        <translation>Bahagi ng magkasunod na pagbisita ng client sa panahong ito na pareho ang teknisyan; tinimbang ayon sa mga pagbisita sa mga client na may dalawa o higit pa</translation>
    </message>
    <message>
        <source>Share of a client&apos;s visits in the period that one technician made, the largest one; weighted by visits</source>
        <translation>Bahagi ng mga pagbisita ng client sa panahong ito na ginawa ng iisang teknisyan, ang pinakamalaki; tinimbang ayon sa mga pagbisita</translation>
    </message>
    <message>
        <source>shared drives</source>
        <translation>pinagsasaluhang biyahe</translation>
    </message>
    <message>
        <source>short below {value}</source>
        <translation>biglaan kung kulang sa {value}</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Biglaang abiso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Show a day with its hours (1)</source>
        <translation>Ipakita ang isang araw na may mga oras (1)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>Show all routes</source>
        <translation>Ipakita ang lahat ng ruta</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Ipakita lahat ng {number}</translation>
    </message>
    <message>
        <source>Show all {number} changes</source>
        <translation>Ipakita lahat ng {number} pagbabago</translation>
    </message>
    <message>
        <source>Show change {number}</source>
        <translation>Ipakita ang pagbabago {number}</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Ipakita ang lahat ng tao</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Ipakita ang lahat (0)</translation>
    </message>
    <message>
        <source>Show how the prices are made</source>
        <translation>Ipakita kung paano nabubuo ang mga presyo</translation>
    </message>
    <message>
        <source>Show in Feeds</source>
        <translation>Ipakita sa Mga feed</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Ipakita nang mas kaunti</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Ipakita sa board</translation>
    </message>
    <message>
        <source>Show sites nobody goes to any more ({number})</source>
        <translation>Ipakita ang mga lugar na wala nang pumupunta ({number})</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>Ipakita ang bilin</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ipakita ang file</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ipakita ang folder</translation>
    </message>
    <message>
        <source>Show the last {number}</source>
        <translation>Ipakita ang huling {number}</translation>
    </message>
    <message>
        <source>Show the month: counts, who comes, how full (3)</source>
        <translation>Ipakita ang buwan: mga bilang, sino ang pupunta, gaano kapuno (3)</translation>
    </message>
    <message>
        <source>Show the prices only</source>
        <translation>Mga presyo lang ang ipakita</translation>
    </message>
    <message>
        <source>Show the roads</source>
        <translation>Ipakita ang mga paraan</translation>
    </message>
    <message>
        <source>Show the routes on a map (M or 4)</source>
        <translation>Ipakita ang mga ruta sa mapa (M o 4)</translation>
    </message>
    <message>
        <source>Show the whole week (2)</source>
        <translation>Ipakita ang buong linggo (2)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Ipakita ang mga ito</translation>
    </message>
    <message>
        <source>Show these routes alone</source>
        <translation>Ang mga rutang ito lang ang ipakita</translation>
    </message>
    <message>
        <source>Show who came before ({number})</source>
        <translation>Ipakita kung sino ang pumunta dati ({number})</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>may sakit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mula noong</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Mula noon</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kasanayan</translation>
    </message>
    <message>
        <source>Skill of a service</source>
        <translation>Kasanayan ng serbisyo</translation>
    </message>
    <message>
        <source>Skill {number}</source>
        <translation>Kasanayan {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Mga kasanayan</translation>
    </message>
    <message>
        <source>Skills and licences</source>
        <translation>Mga kasanayan at lisensya</translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation>Mga kailangang kasanayan</translation>
    </message>
    <message>
        <source>Skills that whoever comes must have</source>
        <translation>Mga kasanayang dapat mayroon ang pupunta</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>laktawan</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Laktawan ngayon</translation>
    </message>
    <message>
        <source>Skip this time.</source>
        <translation>Laktawan ngayon.</translation>
    </message>
    <message>
        <source>So that a backup gets to know the client</source>
        <translation>Para makilala ng backup ang client</translation>
    </message>
    <message>
        <source>Somebody changed {source} while it was copied, so nothing was kept there; let everybody close it and try again.</source>
        <translation>May nagbago sa {source} habang kinokopya, kaya walang itinago roon; ipasara ito sa lahat at subukan ulit.</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>May sasama</translation>
    </message>
    <message>
        <source>somebody comes along to it; say first that nobody does</source>
        <translation>may sasama rito; sabihin muna na walang sasama</translation>
    </message>
    <message>
        <source>Somebody comes along to the visit to {client} now ({joint}); take that back first.</source>
        <translation>May sasama na sa pagbisita kay {client} ({joint}); bawiin muna iyon.</translation>
    </message>
    <message>
        <source>Somebody comes along…</source>
        <translation>May sasama…</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment; look at it again and repeat.</source>
        <translation>May ibang nagbago nito sa parehong sandali; tingnan ulit at ulitin.</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Iba ang pupunta</translation>
    </message>
    <message>
        <source>Somebody else comes: {who}</source>
        <translation>Iba ang pupunta: {who}</translation>
    </message>
    <message>
        <source>Somebody else than who proposed this must confirm it.</source>
        <translation>Iba sa nagmungkahi nito ang dapat magkumpirma.</translation>
    </message>
    <message>
        <source>somebody else would come to {names}, for whom the person is essential</source>
        <translation>iba ang pupunta kina {names}, na kailangang-kailangan ang tao</translation>
    </message>
    <message>
        <source>Somebody else would come, and it costs more than a dispatcher decides alone.</source>
        <translation>Iba ang pupunta, at mas mahal ito kaysa sa kayang pagpasyahan ng dispatcher nang mag-isa.</translation>
    </message>
    <message>
        <source>Somebody else wrote the same at the same moment, so nothing was saved; try again.</source>
        <translation>May ibang sumulat ng ganito sa parehong sandali, kaya walang na-save; subukan ulit.</translation>
    </message>
    <message>
        <source>Somebody has to own the question.</source>
        <translation>Dapat may humawak ng tanong.</translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation>May &amp;wala…</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>May wala</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>May wala…</translation>
    </message>
    <message>
        <source>Somebody is away… (Ctrl+Shift+A)</source>
        <translation>May wala… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Somebody leaves, or changes territory</source>
        <translation>May aalis, o lilipat ng teritoryo</translation>
    </message>
    <message>
        <source>Somebody leaves, or somebody is missing?</source>
        <translation>May aalis, o may kulang?</translation>
    </message>
    <message>
        <source>Somebody pinned that: planning keeps it.</source>
        <translation>May nag-pin niyan: pinananatili ng pagpaplano.</translation>
    </message>
    <message>
        <source>Somebody pinned the day: planning keeps it.</source>
        <translation>May nag-pin ng araw: pinananatili ng pagpaplano.</translation>
    </message>
    <message>
        <source>somebody put it here</source>
        <translation>may naglagay nito rito</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>May papalit</translation>
    </message>
    <message>
        <source>Somebody takes over and comes along</source>
        <translation>May papalit at sasama</translation>
    </message>
    <message>
        <source>Somebody who leaves has a last day, not an absence; give {technician} one.</source>
        <translation>Ang umaalis ay may huling araw, hindi pagliban; bigyan nito si {technician}.</translation>
    </message>
    <message>
        <source>Something in the schedule belongs to something that is not there, so nothing was copied; restore a backup of it first.</source>
        <translation>May nasa schedule na kabilang sa isang bagay na wala roon, kaya walang kinopya; ibalik muna ang isang backup nito.</translation>
    </message>
    <message>
        <source>Something made later still depends on this; take that back first.</source>
        <translation>May ginawang mas huli na nakasalalay pa rito; bawiin muna iyon.</translation>
    </message>
    <message>
        <source>something new waits</source>
        <translation>may bagong naghihintay</translation>
    </message>
    <message>
        <source>Something new waits.</source>
        <translation>May bagong naghihintay.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>May nangyaring mali</translation>
    </message>
    <message>
        <source>Something went wrong in Familiar</source>
        <translation>May nangyaring mali sa Familiar</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Nakausap si {name}</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Mga spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Stale since</source>
        <translation>Luma na mula noong</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>Start a new company</source>
        <translation>Magsimula ng bagong kumpanya</translation>
    </message>
    <message>
        <source>Start from a client list</source>
        <translation>Magsimula sa listahan ng client</translation>
    </message>
    <message>
        <source>Start minute</source>
        <translation>Minuto ng simula</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>mananatili</translation>
    </message>
    <message>
        <source>stays as somebody changed it</source>
        <translation>mananatili gaya ng pagbabago ng iba</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Mananatili kung nasaan</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>narito pa</translation>
    </message>
    <message>
        <source>Stop {number} · {day}, {when}</source>
        <translation>Hinto {number} · {day}, {when}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Itinigil.</translation>
    </message>
    <message>
        <source>Stopped; nothing was decided.</source>
        <translation>Itinigil; walang napagpasyahan.</translation>
    </message>
    <message>
        <source>Stopped; the plan is as it was.</source>
        <translation>Itinigil; walang nabago sa plano.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Itinitigil</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Itinitigil…</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>estranghero</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Mga estranghero</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>mga estranghero</translation>
    </message>
    <message>
        <source>Strangers came on their last visits: they are at risk</source>
        <translation>Mga estranghero ang dumating sa mga huling pagbisita nila: nanganganib sila</translation>
    </message>
    <message>
        <source>Strangers who came lately</source>
        <translation>Mga estrangherong dumating kamakailan</translation>
    </message>
    <message>
        <source>Strangers who came on the last visits</source>
        <translation>Mga estrangherong dumating sa mga huling pagbisita</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Kalye</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Kalye at numero</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Subject where somebody takes over</source>
        <translation>Paksa kapag may papalit</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>kapalit</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Mga pagpapalit</translation>
    </message>
    <message>
        <source>Substitutions by cause</source>
        <translation>Mga pagpapalit ayon sa sanhi</translation>
    </message>
    <message>
        <source>Substitutions whose client got a notice, a call or a message about the visit before it began, of all substitutions</source>
        <translation>Mga pagpapalit na nakatanggap ang client ng abiso, tawag o mensahe bago nagsimula ang pagbisita, sa lahat ng pagpapalit</translation>
    </message>
    <message>
        <source>Such as https://tiles.example.com/{z}/{x}/{y}.png, or a folder with files like 12/1205/1540.png. Left empty, the map draws the routes alone and fetches nothing.</source>
        <translation>Gaya ng https://tiles.example.com/{z}/{x}/{y}.png, o isang folder na may mga file gaya ng 12/1205/1540.png. Kapag blangko, mga ruta lang ang iginuguhit ng mapa at walang kinukuha.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Linggo</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is essential</source>
        <translation>Dagdag-singil sa biglaang paglipat kapag kailangang-kailangan ang abiso</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is important</source>
        <translation>Dagdag-singil sa biglaang paglipat kapag mahalaga ang abiso</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is open</source>
        <translation>Dagdag-singil sa biglaang paglipat kapag bukas ang abiso</translation>
    </message>
    <message>
        <source>Sure enough from about {visits} visits</source>
        <translation>Sapat na tiyak mula sa mga {visits}</translation>
    </message>
    <message>
        <source>Sure enough only from more than {visits} visits</source>
        <translation>Sapat na tiyak lang mula sa mahigit {visits} pagbisita</translation>
    </message>
    <message>
        <source>Switch a filter off to see others again.</source>
        <translation>I-off ang isang filter para makita ulit ang iba.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bawiin</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Bawiin ito</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tanggalin</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Tanggalin sa plano</translation>
    </message>
    <message>
        <source>Take out: {name}, {facts}</source>
        <translation>Tanggalin: {name}, {facts}</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Alisin ito</translation>
    </message>
    <message>
        <source>Take this backup away</source>
        <translation>Alisin ang backup na ito</translation>
    </message>
    <message>
        <source>Take this skill away</source>
        <translation>Alisin ang kasanayang ito</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Binawi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>binawi</translation>
    </message>
    <message>
        <source>Taken back by whoever asked.</source>
        <translation>Binawi ng mismong humiling.</translation>
    </message>
    <message>
        <source>taken back by {name}</source>
        <translation>binawi ni {name}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {at}</source>
        <translation>Binawi ni {name}, {at}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {day} {time}</source>
        <translation>Binawi ni {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Taken back: the manager is not asked any more.</source>
        <translation>Binawi: hindi na tatanungin ang manager.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Binawi: {what}.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tinanggap ni</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>tinanggal</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Sinalo ni</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisyan</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>teknisyan</translation>
    </message>
    <message>
        <source>Technician not known in {number} of them: import or add the technicians first.</source>
        <translation>Hindi kilala ang teknisyan sa {number} sa mga ito: i-import o idagdag muna ang mga teknisyan.</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Mga teknisyan</translation>
    </message>
    <message>
        <source>Technicians have skills, but no service needs one: anybody may be sent.</source>
        <translation>May kasanayan ang mga teknisyan, pero walang serbisyong humihingi nito: kahit sino ay maaaring ipadala.</translation>
    </message>
    <message>
        <source>Technicians without hours of their own work these.</source>
        <translation>Ito ang oras ng mga teknisyang walang sariling oras.</translation>
    </message>
    <message>
        <source>Technician’s page</source>
        <translation>Pahina ng teknisyan</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Sabihan ang client</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teksto (*.txt)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Tekstong may kuwit (*.csv)</translation>
    </message>
    <message>
        <source>Texts of notices</source>
        <translation>Mga teksto ng abiso</translation>
    </message>
    <message>
        <source>That cannot be: a rule stands against it that nobody can set aside.</source>
        <translation>Hindi maaari: may tuntuning hindi maisasantabi ninuman.</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>sa araw na iyon</translation>
    </message>
    <message>
        <source>That has no place already, so nothing was moved.</source>
        <translation>Wala na itong puwesto, kaya walang inilipat.</translation>
    </message>
    <message>
        <source>That is how it is planned.</source>
        <translation>Ganyan ito nakaplano.</translation>
    </message>
    <message>
        <source>That is no amount; write it as {example}.</source>
        <translation>Hindi iyan halaga; isulat ito nang ganito: {example}.</translation>
    </message>
    <message>
        <source>That is no day; write 24 Nov 2026.</source>
        <translation>Hindi iyan petsa; isulat ang 24 Nov 2026.</translation>
    </message>
    <message>
        <source>That is no day; write it as 24 Nov 2026.</source>
        <translation>Hindi iyan petsa; isulat bilang 24 Nov 2026.</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>Naitala na iyan.</translation>
    </message>
    <message>
        <source>That is still to come; give the time at which somebody came.</source>
        <translation>Darating pa iyan; ibigay ang oras kung kailan may dumating.</translation>
    </message>
    <message>
        <source>That technician does not belong to this office in these days.</source>
        <translation>Hindi kabilang sa opisinang ito ang teknisyang iyon sa mga araw na ito.</translation>
    </message>
    <message>
        <source>That technician has no calendar; he may have left.</source>
        <translation>Walang kalendaryo ang teknisyang iyon; maaaring umalis na.</translation>
    </message>
    <message>
        <source>The absence ends before it begins; turn the times round.</source>
        <translation>Natatapos ang pagliban bago magsimula; baligtarin ang mga oras.</translation>
    </message>
    <message>
        <source>The absence is taken out.</source>
        <translation>Tinanggal ang pagliban.</translation>
    </message>
    <message>
        <source>The absence of {technician} ends before it begins; turn it round.</source>
        <translation>Natatapos ang pagliban ni {technician} bago magsimula; baligtarin.</translation>
    </message>
    <message>
        <source>The absence of {technician} hits no planned visit; nothing to do.</source>
        <translation>Walang tinatamaang nakaplanong pagbisita ang pagliban ni {technician}; walang gagawin.</translation>
    </message>
    <message>
        <source>The absence of {technician} lasts longer than three years; check the dates, or give the day on which the technician leaves.</source>
        <translation>Lampas tatlong taon ang pagliban ni {technician}; tingnan ang mga petsa, o ibigay ang araw ng pag-alis.</translation>
    </message>
    <message>
        <source>The address at {host} begins with http://, which anybody on the way can read and change; use the https:// address of the calendar.</source>
        <translation>Nagsisimula sa http:// ang address sa {host}, na mababasa at mababago ninuman; gamitin ang https:// address ng kalendaryo.</translation>
    </message>
    <message>
        <source>The address at {host} holds a name or a password before the @, where others can see it; use the calendar&apos;s secret address, which needs neither.</source>
        <translation>May pangalan o password bago ang @ ang address sa {host}, na makikita ng iba; gamitin ang lihim na address ng kalendaryo, na hindi nangangailangan nito.</translation>
    </message>
    <message>
        <source>the address has no known place; add its postal code</source>
        <translation>walang alam na lugar ang address; idagdag ang postal code</translation>
    </message>
    <message>
        <source>The address is dead at once; what phones have read they keep for a while.</source>
        <translation>Patay agad ang address; ang nabasa na ng mga telepono ay mananatili nang ilang panahon.</translation>
    </message>
    <message>
        <source>The address lacks {parts}.</source>
        <translation>Kulang ang address ng {parts}.</translation>
    </message>
    <message>
        <source>The address of the calendar has more than {longest_address} letters; copy it again.</source>
        <translation>Lampas {longest_address} letra ang address ng kalendaryo; kopyahin ulit.</translation>
    </message>
    <message>
        <source>The address of the calendar is none; enter one like https://host/calendars/name/.</source>
        <translation>Hindi ito address ng kalendaryo; maglagay ng gaya ng https://host/calendars/name/.</translation>
    </message>
    <message>
        <source>The agreement about {service} is for {street}; give it another site first, or end it.</source>
        <translation>Para sa {street} ang kasunduan tungkol sa {service}; bigyan muna ng ibang lugar, o tapusin.</translation>
    </message>
    <message>
        <source>The agreement gives no visit on {here}; choose one that it gives.</source>
        <translation>Walang pagbisita ang kasunduan sa {here}; pumili ng ibinibigay nito.</translation>
    </message>
    <message>
        <source>The agreement is saved; its visits fall due from its start.</source>
        <translation>Na-save ang kasunduan; may takdang pagbisita na mula sa simula nito.</translation>
    </message>
    <message>
        <source>The agreement was changed by somebody else meanwhile; open the form again.</source>
        <translation>Binago ng iba ang kasunduan samantala; buksan ulit ang form.</translation>
    </message>
    <message>
        <source>The agreement would make no visit at all; check its rhythm and dates.</source>
        <translation>Walang magagawang pagbisita ang kasunduan; tingnan ang ritmo at mga petsa.</translation>
    </message>
    <message>
        <source>the agreements on {service} with {clients} clients</source>
        <translation>ang mga kasunduan sa {service} sa {clients} client</translation>
    </message>
    <message>
        <source>The amount credited for the visit that is left out</source>
        <translation>Ang halagang ibinalik bilang credit sa nilaktawang pagbisita</translation>
    </message>
    <message>
        <source>The answer the client got</source>
        <translation>Ang sagot na nakuha ng client</translation>
    </message>
    <message>
        <source>The arrival window ends before it begins; set it within one day.</source>
        <translation>Natatapos ang palugit ng pagdating bago magsimula; itakda sa loob ng isang araw.</translation>
    </message>
    <message>
        <source>The arrival window needs both a beginning and an end, or neither.</source>
        <translation>Kailangan ng palugit ng pagdating ang simula at wakas, o wala.</translation>
    </message>
    <message>
        <source>The arrow keys move it, Page Up and Page Down change the day; Enter puts it there, Esc leaves it where it was. Alt with an arrow key takes a visit up at once.</source>
        <translation>Inililipat ito ng mga arrow key, at pinapalitan ng Page Up at Page Down ang araw; inilalagay ito roon ng Enter, at iniiwan ng Esc sa dating puwesto. Ang Alt kasama ang arrow key ay agad na kumukuha ng pagbisita.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Naibalik ang backup.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is the first one in the list of backups.</source>
        <translation>Naibalik ang backup. Ang nauna rito ay nasa unahan ng listahan ng mga backup.</translation>
    </message>
    <message>
        <source>The backup of {file} is not whole ({names}), so it was not kept and no other was removed; the schedule itself may be damaged: restore an older backup.</source>
        <translation>Hindi buo ang backup ng {file} ({names}), kaya hindi itinago at walang inalis na iba; maaaring sira ang schedule mismo: ibalik ang mas lumang backup.</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be looked into ({problem}); choose another one.</source>
        <translation>Hindi masilip ang backup na {backup} ({problem}); pumili ng iba.</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be read ({why}); check its name and your rights to it.</source>
        <translation>Hindi mabasa ang backup na {backup} ({why}); tingnan ang pangalan at ang karapatan mo rito.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({names}); choose another one.</source>
        <translation>Sira ang backup na {backup} ({names}); pumili ng iba.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({problem}); choose another one.</source>
        <translation>Sira ang backup na {backup} ({problem}); pumili ng iba.</translation>
    </message>
    <message>
        <source>The backup {backup} is of another company than {file}; open it as a schedule of its own instead.</source>
        <translation>Sa ibang kumpanya ang backup na {backup}, hindi sa {file}; buksan ito bilang sariling schedule.</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer Familiar; update this one to restore it.</source>
        <translation>Mas bagong Familiar ang gumawa ng backup na {backup}; i-update ito para maibalik.</translation>
    </message>
    <message>
        <source>The backup {copy} could not be written ({problem}); {file} is as it was. Make room or check your rights to the folder.</source>
        <translation>Hindi naisulat ang backup na {copy} ({problem}); walang nabago sa {file}. Magbakante ng espasyo o tingnan ang karapatan mo sa folder.</translation>
    </message>
    <message>
        <source>The board has a row for each technician. Add the people who do the visits, with their hours and skills, or import them from a list; then plan the week.</source>
        <translation>May isang row sa board para sa bawat teknisyan. Idagdag ang mga gumagawa ng pagbisita, kasama ang oras at kasanayan, o i-import sila mula sa listahan; saka iplano ang linggo.</translation>
    </message>
    <message>
        <source>The briefs for {name} are in your mail program; send them there.</source>
        <translation>Nasa mail program mo na ang mga bilin para kay {name}; doon ipadala.</translation>
    </message>
    <message>
        <source>The calendar cannot be published, first {ago}.</source>
        <translation>Hindi ma-publish ang kalendaryo, una {ago}.</translation>
    </message>
    <message>
        <source>The calendar cannot be read: the machine is too busy; try again.</source>
        <translation>Hindi mabasa ang kalendaryo: masyadong abala ang computer; subukan ulit.</translation>
    </message>
    <message>
        <source>The calendar file {source!r} cannot be read ({said}); check its path and that you may open it.</source>
        <translation>Hindi mabasa ang file ng kalendaryo na {source!r} ({said}); tingnan ang path at kung mabubuksan mo.</translation>
    </message>
    <message>
        <source>The calendar from {where} is larger than {what:.3g} MB; publish or export a shorter span of time.</source>
        <translation>Mas malaki sa {what:.3g} MB ang kalendaryo mula sa {where}; mag-publish o mag-export ng mas maikling panahon.</translation>
    </message>
    <message>
        <source>The calendar goes nowhere yet.</source>
        <translation>Wala pang pinupuntahan ang kalendaryo.</translation>
    </message>
    <message>
        <source>The calendar has more than {most:,} busy times in these days; look for an entry that repeats every minute or hour, or choose fewer days.</source>
        <translation>Lampas {most:,} ang abalang oras ng kalendaryo sa mga araw na ito; hanapin ang umuulit bawat minuto o oras, o pumili ng mas kaunting araw.</translation>
    </message>
    <message>
        <source>The calendar holds more {of} than can be read in reasonable time; export a shorter span of time.</source>
        <translation>Mas maraming {of} ang kalendaryo kaysa mababasa sa makatwirang oras; mag-export ng mas maikling panahon.</translation>
    </message>
    <message>
        <source>The calendar is cut short: END:{shown} is missing; fetch or export it again.</source>
        <translation>Putol ang kalendaryo: walang END:{shown}; kunin o i-export ulit.</translation>
    </message>
    <message>
        <source>The calendar is damaged: END:{shown} stands where END:{other} belongs; fetch or export it again.</source>
        <translation>Sira ang kalendaryo: nasa puwesto ng END:{other} ang END:{shown}; kunin o i-export ulit.</translation>
    </message>
    <message>
        <source>The calendar is empty; check that its address or file is the right one.</source>
        <translation>Walang laman ang kalendaryo; tingnan kung tama ang address o file.</translation>
    </message>
    <message>
        <source>The calendar is larger than {what} MB; export a shorter span of time, or leave attachments out.</source>
        <translation>Mas malaki sa {what} MB ang kalendaryo; mag-export ng mas maikling panahon, o iwan ang mga attachment.</translation>
    </message>
    <message>
        <source>The calendar is read no more. Absences that were made of it stay.</source>
        <translation>Hindi na binabasa ang kalendaryo. Mananatili ang mga pagliban na galing dito.</translation>
    </message>
    <message>
        <source>The calendar is there; it waits to be published or fetched.</source>
        <translation>Handa na ang kalendaryo; naghihintay na ma-publish o makuha.</translation>
    </message>
    <message>
        <source>The calendar is written in UTF-16, which calendars must not be; save or export it again as UTF-8.</source>
        <translation>Nakasulat sa UTF-16 ang kalendaryo, na hindi dapat; i-save o i-export ulit bilang UTF-8.</translation>
    </message>
    <message>
        <source>The calendar names more time zones than there are; export it again from the program it is kept in.</source>
        <translation>Mas maraming time zone ang kalendaryo kaysa mayroon; i-export ulit mula sa programang pinagtataguan nito.</translation>
    </message>
    <message>
        <source>The calendar needs more memory than reading one may take; export a shorter span of time.</source>
        <translation>Mas maraming memory ang kailangan ng kalendaryo kaysa puwede; mag-export ng mas maikling panahon.</translation>
    </message>
    <message>
        <source>The calendar of one technician</source>
        <translation>Ang kalendaryo ng isang teknisyan</translation>
    </message>
    <message>
        <source>The calendar of {name}: {error}</source>
        <translation>Ang kalendaryo ni {name}: {error}</translation>
    </message>
    <message>
        <source>The calendar repeats entries too often, or for too long, to be worked out; look for an entry that repeats every second or minute, or export fewer years.</source>
        <translation>Masyadong madalas o matagal umulit ang mga entry ng kalendaryo; hanapin ang umuulit bawat segundo o minuto, o mag-export ng mas kaunting taon.</translation>
    </message>
    <message>
        <source>The calendar took longer to read than {seconds:g} seconds; export a shorter span of time, or look for an entry that repeats without end.</source>
        <translation>Lampas {seconds:g} segundo ang pagbasa ng kalendaryo; mag-export ng mas maikling panahon, o hanapin ang umuulit nang walang katapusan.</translation>
    </message>
    <message>
        <source>The calendar was published {ago}; {news}.</source>
        <translation>Na-publish ang kalendaryo {ago}; {news}.</translation>
    </message>
    <message>
        <source>The calendar&apos;s address cannot be understood; copy it again, from https:// on.</source>
        <translation>Hindi maintindihan ang address ng kalendaryo; kopyahin ulit, mula https://.</translation>
    </message>
    <message>
        <source>The calendar&apos;s entries lie too deep inside one another, as in no real calendar; export it again from the program it is kept in.</source>
        <translation>Masyadong malalim ang mga entry ng kalendaryo, na wala sa totoong kalendaryo; i-export ulit mula sa programa nito.</translation>
    </message>
    <message>
        <source>The cancellation is kept.</source>
        <translation>Naitala ang pagkansela.</translation>
    </message>
    <message>
        <source>the cancellation of {name}</source>
        <translation>ang pagkansela ni {name}</translation>
    </message>
    <message>
        <source>The certificate {files} cannot be read ({reason}); name PEM files of a certificate and its key that you may read.</source>
        <translation>Hindi mabasa ang certificate na {files} ({reason}); magbigay ng PEM file ng certificate at ng key nito na mababasa mo.</translation>
    </message>
    <message>
        <source>The chance that somebody has to come again, times what that costs.</source>
        <translation>Ang tsansang may babalik pa, na pinarami sa gastos nito.</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>Hindi pa naka-save ang mga pagbabago.</translation>
    </message>
    <message>
        <source>The cheapest driving sends one person to each client already: it costs nothing.</source>
        <translation>Nagpapadala na ng iisang tao sa bawat client ang pinakamurang biyahe: wala itong gastos.</translation>
    </message>
    <message>
        <source>the cheapest place would cost {amount}, more than it is worth</source>
        <translation>ang pinakamurang puwesto ay {amount}, higit sa halaga nito</translation>
    </message>
    <message>
        <source>The client expects the other one, who comes.</source>
        <translation>Ang isa, na siyang pupunta, ang inaasahan ng client.</translation>
    </message>
    <message>
        <source>The client has not cancelled anything.</source>
        <translation>Walang kinansela ang client.</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>Na-save ang client.</translation>
    </message>
    <message>
        <source>the client is worth {value}</source>
        <translation>halaga ng client: {value}</translation>
    </message>
    <message>
        <source>The client needs a name.</source>
        <translation>Kailangan ng pangalan ang client.</translation>
    </message>
    <message>
        <source>The client was told.</source>
        <translation>Nasabihan ang client.</translation>
    </message>
    <message>
        <source>the client {name}</source>
        <translation>ang client na si {name}</translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation>Ang pangalan ng client</translation>
    </message>
    <message>
        <source>the client’s other visits have no place either</source>
        <translation>wala ring puwesto ang ibang pagbisita ng client</translation>
    </message>
    <message>
        <source>The client’s usual technician</source>
        <translation>Ang karaniwang teknisyan ng client</translation>
    </message>
    <message>
        <source>The closed days are taken out.</source>
        <translation>Tinanggal ang mga araw na sarado.</translation>
    </message>
    <message>
        <source>the closed days of {name}</source>
        <translation>ang mga araw na sarado ni {name}</translation>
    </message>
    <message>
        <source>The closure of {client} ends before it begins; turn it round.</source>
        <translation>Natatapos ang pagsasara ni {client} bago magsimula; baligtarin.</translation>
    </message>
    <message>
        <source>The closure of {client} hits no planned visit; nothing to do.</source>
        <translation>Walang tinatamaang nakaplanong pagbisita ang pagsasara ni {client}; walang gagawin.</translation>
    </message>
    <message>
        <source>The closure of {client} lasts longer than three years; check the dates, or end the agreement.</source>
        <translation>Lampas tatlong taon ang pagsasara ni {client}; tingnan ang mga petsa, o tapusin ang kasunduan.</translation>
    </message>
    <message>
        <source>The complaint is kept.</source>
        <translation>Naitala ang reklamo.</translation>
    </message>
    <message>
        <source>The complaint is settled.</source>
        <translation>Naayos na ang reklamo.</translation>
    </message>
    <message>
        <source>The computer that knows the address does not read it any more.</source>
        <translation>Hindi na ito binabasa ng computer na nakakaalam ng address.</translation>
    </message>
    <message>
        <source>The computer was switched off or started anew while Familiar was open, {moment}. Everything that was saved is in the schedule.</source>
        <translation>Pinatay o sinimulan ulit ang computer habang bukas ang Familiar, {moment}. Nasa schedule ang lahat ng na-save.</translation>
    </message>
    <message>
        <source>the confirmation of plan {version} of {office}</source>
        <translation>ang kumpirmasyon ng plano {version} ng {office}</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted: whoever is on the way can read along. If the server can do it, write ?sslmode=require at the end of the address.</source>
        <translation>Hindi naka-encrypt ang koneksiyon sa server na ito: mababasa ito ng sinumang nasa daan. Kung kaya ng server, isulat ang ?sslmode=require sa dulo ng address.</translation>
    </message>
    <message>
        <source>The contact called first stands on the board, in notices and on printed routes.</source>
        <translation>Ang contact na unang tinatawagan ang nasa board, sa mga abiso at sa naka-print na ruta.</translation>
    </message>
    <message>
        <source>The contact has no name, phone or email; enter one of them.</source>
        <translation>Walang pangalan, telepono o email ang contact; maglagay ng isa.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Naitala ang pakikipag-ugnayan.</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>Inalis ang contact.</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Na-save ang contact.</translation>
    </message>
    <message>
        <source>The contact was changed by somebody else meanwhile; open the form again.</source>
        <translation>Binago ng iba ang contact samantala; buksan ulit ang form.</translation>
    </message>
    <message>
        <source>The database of {target} does not answer as it should ({told}); check that it runs and that its address is right.</source>
        <translation>Hindi sumasagot nang tama ang database ng {target} ({told}); tingnan kung tumatakbo at tama ang address.</translation>
    </message>
    <message>
        <source>The database {database} stays as it is.</source>
        <translation>Mananatili ang database na {database} gaya ng dati.</translation>
    </message>
    <message>
        <source>The database {target} cannot keep the letters of all languages ({letters}); ask for one with the encoding UTF8.</source>
        <translation>Hindi maitago ng database na {target} ang mga letra ng lahat ng wika ({letters}); humingi ng may encoding na UTF8.</translation>
    </message>
    <message>
        <source>The database {target} is not a Familiar schedule; open another one.</source>
        <translation>Hindi Familiar schedule ang database na {target}; magbukas ng iba.</translation>
    </message>
    <message>
        <source>The database {target} is used for something else (it has a table “{table}”); ask for an empty one.</source>
        <translation>Ginagamit sa iba ang database na {target} (may table itong “{table}”); humingi ng walang laman.</translation>
    </message>
    <message>
        <source>The day does not hold {visit} with {minutes} minutes; move a visit of it elsewhere first.</source>
        <translation>Hindi kasya sa araw ang {visit} na {minutes} minuto; ilipat muna ang isa nitong pagbisita.</translation>
    </message>
    <message>
        <source>The day from which on somebody else is the usual technician</source>
        <translation>Ang araw kung kailan iba na ang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>The day matters to them, and {name} knows the place.</source>
        <translation>Mahalaga sa kanila ang araw, at kilala ni {name} ang lugar.</translation>
    </message>
    <message>
        <source>The day matters, but {face} more.</source>
        <translation>Mahalaga ang araw, pero mas mahalaga ang {face}.</translation>
    </message>
    <message>
        <source>The day never mattered.</source>
        <translation>Hindi kailanman naging mahalaga ang araw.</translation>
    </message>
    <message>
        <source>The day never mattered; {face} does.</source>
        <translation>Hindi kailanman naging mahalaga ang araw; ang {face} ang mahalaga.</translation>
    </message>
    <message>
        <source>The day of the visit, such as {day}</source>
        <translation>Ang araw ng pagbisita, gaya ng {day}</translation>
    </message>
    <message>
        <source>The day on which the visit was planned before</source>
        <translation>Ang dating nakaplanong araw ng pagbisita</translation>
    </message>
    <message>
        <source>the days on which it could be done are over</source>
        <translation>lumipas na ang mga araw na maaari itong gawin</translation>
    </message>
    <message>
        <source>the days they leave</source>
        <translation>ang mga araw na natitira sa kanila</translation>
    </message>
    <message>
        <source>The delay begins at {time}; free again can only be later.</source>
        <translation>Nagsisimula ang pagkaantala sa {time}; mas huli lang maaaring maging libre ulit.</translation>
    </message>
    <message>
        <source>The disk of {target} is full; nothing was saved. Make room and try again.</source>
        <translation>Puno ang disk ng {target}; walang na-save. Magbakante at subukan ulit.</translation>
    </message>
    <message>
        <source>the drive</source>
        <translation>ang biyahe</translation>
    </message>
    <message>
        <source>the end of the joint visit to {name}</source>
        <translation>ang wakas ng magkasamang pagbisita kay {name}</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and no stranger came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung kailangang-kailangan ang tao at walang estrangherong dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and one stranger came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung kailangang-kailangan ang tao at isang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and three or more strangers came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung kailangang-kailangan ang tao at tatlo o higit pang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and two strangers came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung kailangang-kailangan ang tao at dalawang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and no stranger came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung mahalaga ang tao at walang estrangherong dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and one stranger came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung mahalaga ang tao at isang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and three or more strangers came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung mahalaga ang tao at tatlo o higit pang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and two strangers came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung mahalaga ang tao at dalawang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and no stranger came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung bukas ang tao at walang estrangherong dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and one stranger came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung bukas ang tao at isang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and three or more strangers came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung bukas ang tao at tatlo o higit pang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and two strangers came lately</source>
        <translation>Ang dagdag na tsansang mawala ang client kapag estranghero ang dumating, kung bukas ang tao at dalawang estranghero ang dumating kamakailan</translation>
    </message>
    <message>
        <source>The feeds cannot be written to {folder} ({why}); choose a folder that you may write to.</source>
        <translation>Hindi maisulat ang mga feed sa {folder} ({why}); pumili ng folder na masusulatan mo.</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>ang ikalimang {weekday}</translation>
    </message>
    <message>
        <source>The file {file} stays as it is. Keep it, but let nobody work in it any more.</source>
        <translation>Mananatili ang file na {file} gaya ng dati. Itago ito, pero huwag nang pagtrabahuhan ninuman.</translation>
    </message>
    <message>
        <source>The file {path} is not a Familiar schedule; open another one.</source>
        <translation>Hindi Familiar schedule ang file na {path}; magbukas ng iba.</translation>
    </message>
    <message>
        <source>The file {target} is not a Familiar schedule or is damaged; open another one.</source>
        <translation>Hindi Familiar schedule o sira ang file na {target}; magbukas ng iba.</translation>
    </message>
    <message>
        <source>The filter is off now: it would have hidden the visit.</source>
        <translation>Naka-off na ang filter: itinago sana nito ang pagbisita.</translation>
    </message>
    <message>
        <source>The first day away for good</source>
        <translation>Ang unang araw ng tuluyang pag-alis</translation>
    </message>
    <message>
        <source>The first row names no columns: they are known by what stands in them.</source>
        <translation>Walang pangalan ng column ang unang row: kinikilala sila ayon sa laman.</translation>
    </message>
    <message>
        <source>The first visit alone then costs {amount} less: it is no stranger any more who comes.</source>
        <translation>Ang unang pagbisitang mag-isa ay mas mura nang {amount}: hindi na estranghero ang pupunta.</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>ang unang {weekday}</translation>
    </message>
    <message>
        <source>The folder {folder_of} cannot be read ({why}); check your rights to it.</source>
        <translation>Hindi mabasa ang folder na {folder_of} ({why}); tingnan ang karapatan mo rito.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found; connect its drive and try again.</source>
        <translation>Hindi makita ang folder na {folder}; ikonekta ang drive nito at subukan ulit.</translation>
    </message>
    <message>
        <source>The folder {out} cannot be made ({why}); choose another.</source>
        <translation>Hindi magawa ang folder na {out} ({why}); pumili ng iba.</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>ang ikaapat na {weekday}</translation>
    </message>
    <message>
        <source>the handover of {name}</source>
        <translation>ang pagpapasa ni {name}</translation>
    </message>
    <message>
        <source>The hours of the office</source>
        <translation>Ang oras ng opisina</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>Binawi ang import.</translation>
    </message>
    <message>
        <source>the joint visit to {name}</source>
        <translation>ang magkasamang pagbisita kay {name}</translation>
    </message>
    <message>
        <source>The joint visit was found for {name}.</source>
        <translation>Nahanap ang magkasamang pagbisita para kay {name}.</translation>
    </message>
    <message>
        <source>The key {key} needs its certificate; name that too.</source>
        <translation>Kailangan ng key na {key} ang certificate nito; ibigay rin iyon.</translation>
    </message>
    <message>
        <source>The kinds of work, with time and price. Agreements bring theirs along.</source>
        <translation>Ang mga uri ng trabaho, may oras at presyo. Dala ng mga kasunduan ang sa kanila.</translation>
    </message>
    <message>
        <source>The language changes when Familiar is started again.</source>
        <translation>Magbabago ang wika kapag sinimulan ulit ang Familiar.</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>ang huling araw</translation>
    </message>
    <message>
        <source>The last day is before the first; turn them round.</source>
        <translation>Nauna ang huling araw sa una; baligtarin.</translation>
    </message>
    <message>
        <source>The last day is over; choose a later one.</source>
        <translation>Lumipas na ang huling araw; pumili ng mas huli.</translation>
    </message>
    <message>
        <source>The last day is {day}; who counts on them needs somebody else.</source>
        <translation>Ang huling araw ay {day}; ang mga umaasa sa kanila ay kailangan ng iba.</translation>
    </message>
    <message>
        <source>The last day of {leaver} cannot be {last_day}, which is over; choose today or a later day.</source>
        <translation>Hindi maaaring {last_day}, na lumipas na, ang huling araw ni {leaver}; pumili ng ngayon o mas huli.</translation>
    </message>
    <message>
        <source>The last day was {day}.</source>
        <translation>Ang huling araw ay noong {day}.</translation>
    </message>
    <message>
        <source>The last day {last_day} is more than a year ahead; choose a nearer one.</source>
        <translation>Lampas isang taon pa ang huling araw na {last_day}; pumili ng mas malapit.</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>ang huling {weekday}</translation>
    </message>
    <message>
        <source>the length of the visit to {name}</source>
        <translation>ang haba ng pagbisita kay {name}</translation>
    </message>
    <message>
        <source>The licence for {skill} runs out on {until}.</source>
        <translation>Mawawalan ng bisa ang lisensya para sa {skill} sa {until}.</translation>
    </message>
    <message>
        <source>The mail is saved as {path}.</source>
        <translation>Na-save ang mail bilang {path}.</translation>
    </message>
    <message>
        <source>The map fetches no tiles.</source>
        <translation>Walang kinukuhang tile ang mapa.</translation>
    </message>
    <message>
        <source>The map shows the middle of this postal code.</source>
        <translation>Ipinapakita ng mapa ang gitna ng postal code na ito.</translation>
    </message>
    <message>
        <source>The map shows these tiles.</source>
        <translation>Ipinapakita ng mapa ang mga tile na ito.</translation>
    </message>
    <message>
        <source>the merge of {gone_name} into {name}</source>
        <translation>ang pagsasama ni {gone_name} kay {name}</translation>
    </message>
    <message>
        <source>The minutes a newcomer needs to find his way, at his wage.</source>
        <translation>Ang mga minutong kailangan ng baguhan para mahanap ang daan, sa sahod niya.</translation>
    </message>
    <message>
        <source>the move of {name}</source>
        <translation>ang paglipat ni {name}</translation>
    </message>
    <message>
        <source>the moved day</source>
        <translation>ang inilipat na araw</translation>
    </message>
    <message>
        <source>the moved time</source>
        <translation>ang inilipat na oras</translation>
    </message>
    <message>
        <source>The name of the service has {number} letters; use at most 120.</source>
        <translation>May {number} letra ang pangalan ng serbisyo; hanggang 120 lang.</translation>
    </message>
    <message>
        <source>The name of the {what} has {number} letters; use at most 200.</source>
        <translation>May {number} letra ang pangalan ng {what}; hanggang 200 lang.</translation>
    </message>
    <message>
        <source>The next road costs {amount} more, most of it {what}.</source>
        <translation>Mas mahal nang {amount} ang susunod na paraan, karamihan ay {what}.</translation>
    </message>
    <message>
        <source>The next road costs {amount} more.</source>
        <translation>Mas mahal nang {amount} ang susunod na paraan.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Naitala ang tala.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Inalis ang tala.</translation>
    </message>
    <message>
        <source>The number {external_id} belongs to {other}; choose another number.</source>
        <translation>Kay {other} ang numerong {external_id}; pumili ng iba.</translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation>Gaya na ulit ng dati ang opisina.</translation>
    </message>
    <message>
        <source>The office is saved.</source>
        <translation>Na-save ang opisina.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>Kailangan ng pangalan ang opisina.</translation>
    </message>
    <message>
        <source>the office {name}</source>
        <translation>ang opisinang {name}</translation>
    </message>
    <message>
        <source>The office’s name</source>
        <translation>Ang pangalan ng opisina</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Ang isa pang rekord</translation>
    </message>
    <message>
        <source>the other visits of the new day in another order</source>
        <translation>ang ibang pagbisita ng bagong araw sa ibang pagkakasunod</translation>
    </message>
    <message>
        <source>The other way: a substitute</source>
        <translation>Ang kabilang paraan: kapalit</translation>
    </message>
    <message>
        <source>The other way: wait</source>
        <translation>Ang kabilang paraan: maghintay</translation>
    </message>
    <message>
        <source>the overtime</source>
        <translation>ang overtime</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Ang kasunod na panahon</translation>
    </message>
    <message>
        <source>The period after has not begun yet</source>
        <translation>Hindi pa nagsisimula ang kasunod na panahon</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Ang naunang panahon</translation>
    </message>
    <message>
        <source>The person is essential to them; they pay {amount} a year.</source>
        <translation>Kailangang-kailangan sa kanila ang tao; nagbabayad sila ng {amount} bawat taon.</translation>
    </message>
    <message>
        <source>The person is essential to {names}, and somebody else would come.</source>
        <translation>Kailangang-kailangan kina {names} ang tao, at iba ang pupunta.</translation>
    </message>
    <message>
        <source>The person is essential to {names}: a manager decides.</source>
        <translation>Kailangang-kailangan kina {names} ang tao: manager ang magpapasya.</translation>
    </message>
    <message>
        <source>The person is important to them; they pay {amount} a year.</source>
        <translation>Mahalaga sa kanila ang tao; nagbabayad sila ng {amount} bawat taon.</translation>
    </message>
    <message>
        <source>The person is open to them; they pay {amount} a year.</source>
        <translation>Bukas sa kanila kung sino ang tao; nagbabayad sila ng {amount} bawat taon.</translation>
    </message>
    <message>
        <source>The person who comes is essential to them</source>
        <translation>Kailangang-kailangan sa kanila ang taong pumupunta</translation>
    </message>
    <message>
        <source>The phone’s camera opens it in the calendar.</source>
        <translation>Binubuksan ito ng camera ng telepono sa kalendaryo.</translation>
    </message>
    <message>
        <source>the pins of the visit to {name}</source>
        <translation>ang mga pin ng pagbisita kay {name}</translation>
    </message>
    <message>
        <source>The place of {name} is taken by another visit: choose another road for it.</source>
        <translation>May ibang pagbisita na sa puwesto ni {name}: pumili ng ibang paraan para rito.</translation>
    </message>
    <message>
        <source>The places could not be priced; try again.</source>
        <translation>Hindi napresyuhan ang mga puwesto; subukan ulit.</translation>
    </message>
    <message>
        <source>The plan changed since it was shown, so nothing was confirmed; look at it again.</source>
        <translation>Nagbago ang plano mula nang ipakita, kaya walang nakumpirma; tingnan ulit.</translation>
    </message>
    <message>
        <source>The plan changed since these roads were priced, so nothing was decided; look at the new prices and decide again.</source>
        <translation>Nagbago ang plano mula nang presyuhan ang mga paraang ito, kaya walang napagpasyahan; tingnan ang bagong presyo at magpasya ulit.</translation>
    </message>
    <message>
        <source>The plan changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>Nagbago ang plano mula nang imungkahi ito; napresyuhan ulit. Tingnan kung magkano na at kumpirmahin ulit.</translation>
    </message>
    <message>
        <source>The plan changed since you took the visit up, so nothing was moved; look and try again.</source>
        <translation>Nagbago ang plano mula nang kunin mo ang pagbisita, kaya walang inilipat; tingnan at subukan ulit.</translation>
    </message>
    <message>
        <source>The plan has changed since: this comes to {amount} now, not {shown}.</source>
        <translation>Nagbago na ang plano: {amount} na ito ngayon, hindi {shown}.</translation>
    </message>
    <message>
        <source>The plan is version {version} now.</source>
        <translation>Bersyon {version} na ang plano ngayon.</translation>
    </message>
    <message>
        <source>The plan of {name}</source>
        <translation>Ang plano ng {name}</translation>
    </message>
    <message>
        <source>The plan that this was proposed for is no draft any more; refuse it.</source>
        <translation>Hindi na draft ang planong para rito ang mungkahi; tanggihan ito.</translation>
    </message>
    <message>
        <source>The plan weighs a visit by its price; new agreements begin with it.</source>
        <translation>Presyo ng pagbisita ang tinitimbang ng plano; ito ang simula ng mga bagong kasunduan.</translation>
    </message>
    <message>
        <source>The point {latitude}, {longitude} is not on earth; latitudes reach from -90 to 90, longitudes from -180 to 180.</source>
        <translation>Wala sa mundo ang punto na {latitude}, {longitude}; -90 hanggang 90 ang latitude, -180 hanggang 180 ang longitude.</translation>
    </message>
    <message>
        <source>The price book&apos;s entry &apos;{wrong}&apos; cannot be learned from your history; save it as a change of your own.</source>
        <translation>Hindi matututuhan mula sa kasaysayan mo ang entry na &apos;{wrong}&apos; ng aklat ng presyo; i-save bilang sarili mong pagbabago.</translation>
    </message>
    <message>
        <source>The price of a visit that is not made, and what missing it means.</source>
        <translation>Ang presyo ng pagbisitang hindi nagawa, at ang epekto ng hindi pagsipot.</translation>
    </message>
    <message>
        <source>The price of the visit</source>
        <translation>Ang presyo ng pagbisita</translation>
    </message>
    <message>
        <source>The prices were changed meanwhile: version {version} holds now. Discard your changes to see it.</source>
        <translation>Nabago ang mga presyo samantala: bersyon {version} na ang may bisa. Itapon ang mga pagbabago mo para makita ito.</translation>
    </message>
    <message>
        <source>The problem and the plan cannot be kept in {folder} ({why}); choose another folder.</source>
        <translation>Hindi maitago ang problema at plano sa {folder} ({why}); pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>The promise is ended.</source>
        <translation>Tinapos ang pangako.</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>Naitala ang pangako.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>Nasagot ang tanong.</translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation>Naitala ang tanong.</translation>
    </message>
    <message>
        <source>the question to the manager</source>
        <translation>ang tanong sa manager</translation>
    </message>
    <message>
        <source>The refused rows are in {file}.</source>
        <translation>Nasa {file} ang mga tinanggihang row.</translation>
    </message>
    <message>
        <source>The refused rows cannot be written to {draft} ({why}), so nothing was imported; make room there.</source>
        <translation>Hindi maisulat ang mga tinanggihang row sa {draft} ({why}), kaya walang na-import; magbakante roon.</translation>
    </message>
    <message>
        <source>The report is kept in {path}.</source>
        <translation>Itinago ang ulat sa {path}.</translation>
    </message>
    <message>
        <source>the retirement of {name}</source>
        <translation>ang pagretiro kay {name}</translation>
    </message>
    <message>
        <source>The rhythm cannot be read: {problem}</source>
        <translation>Hindi mabasa ang ritmo: {problem}</translation>
    </message>
    <message>
        <source>The rhythm of the agreement cannot be read: {problem}</source>
        <translation>Hindi mabasa ang ritmo ng kasunduan: {problem}</translation>
    </message>
    <message>
        <source>the risk of losing the client</source>
        <translation>ang panganib na mawala ang client</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Ang paraan</translation>
    </message>
    <message>
        <source>The roads</source>
        <translation>Ang mga paraan</translation>
    </message>
    <message>
        <source>The roads are those that were chosen; at other prices others may be cheaper.</source>
        <translation>Ito ang mga paraang pinili; sa ibang presyo, maaaring iba ang mas mura.</translation>
    </message>
    <message>
        <source>The roads could not be priced, so nothing was decided; try again.</source>
        <translation>Hindi napresyuhan ang mga paraan, kaya walang napagpasyahan; subukan ulit.</translation>
    </message>
    <message>
        <source>The roads, the cheapest first</source>
        <translation>Ang mga paraan, una ang pinakamura</translation>
    </message>
    <message>
        <source>The roads, the cheapest first. With the other visits the framed one is best.</source>
        <translation>Ang mga paraan, una ang pinakamura. Kasama ang ibang pagbisita, pinakamabuti ang may kuwadro.</translation>
    </message>
    <message>
        <source>The route of what is chosen</source>
        <translation>Ang ruta ng pinili</translation>
    </message>
    <message>
        <source>The same client, written down twice</source>
        <translation>Parehong client, dalawang beses naisulat</translation>
    </message>
    <message>
        <source>The same words in every office.</source>
        <translation>Parehong salita sa bawat opisina.</translation>
    </message>
    <message>
        <source>The sample cannot be made in {parent} ({why}); choose another folder with --dir.</source>
        <translation>Hindi magawa ang halimbawa sa {parent} ({why}); pumili ng ibang folder gamit ang --dir.</translation>
    </message>
    <message>
        <source>The schedule cannot be read, so nobody can say what was done since.</source>
        <translation>Hindi mabasa ang schedule, kaya walang makapagsasabi kung ano ang ginawa pagkatapos.</translation>
    </message>
    <message>
        <source>The schedule changed since this handover was worked out, so nothing was decided; look at the new prices and decide again.</source>
        <translation>Nagbago ang schedule mula nang buuin ang pagpapasang ito, kaya walang napagpasyahan; tingnan ang bagong presyo at magpasya ulit.</translation>
    </message>
    <message>
        <source>The schedule changed since this plan was found, so it was not taken; look for a better one again.</source>
        <translation>Nagbago ang schedule mula nang mahanap ang planong ito, kaya hindi kinuha; maghanap ulit ng mas mabuti.</translation>
    </message>
    <message>
        <source>The schedule changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>Nagbago ang schedule mula nang imungkahi ito; napresyuhan ulit. Tingnan kung magkano na at kumpirmahin ulit.</translation>
    </message>
    <message>
        <source>The schedule changed while it was planned, so the plan was not saved; plan again.</source>
        <translation>Nagbago ang schedule habang nagpaplano, kaya hindi na-save ang plano; magplano ulit.</translation>
    </message>
    <message>
        <source>The schedule has several offices ({names}); name one with --office.</source>
        <translation>May ilang opisina ang schedule ({names}); pangalanan ang isa gamit ang --office.</translation>
    </message>
    <message>
        <source>The schedule is in {target} already; name another place.</source>
        <translation>Nasa {target} na ang schedule; magbigay ng ibang lugar.</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}, without {changes} made since. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>Magiging gaya ng {moment} ang schedule, wala ang {changes} na ginawa pagkatapos. Itatago bilang backup ang naroon ngayon, para makabalik ka. Susunod ang ibang window ng schedule na ito.</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>Magiging gaya ng {moment} ang schedule. Itatago bilang backup ang naroon ngayon, para makabalik ka. Susunod ang ibang window ng schedule na ito.</translation>
    </message>
    <message>
        <source>The schedule {file} cannot be read ({problem}); restore a backup of it, or choose another one.</source>
        <translation>Hindi mabasa ang schedule na {file} ({problem}); ibalik ang isang backup nito, o pumili ng iba.</translation>
    </message>
    <message>
        <source>The schedule {file} is damaged ({fault}); restore a backup of it first.</source>
        <translation>Sira ang schedule na {file} ({fault}); ibalik muna ang isang backup nito.</translation>
    </message>
    <message>
        <source>The schedule {hide_password} is not a file or a postgresql:// address; check how it is written.</source>
        <translation>Hindi file o postgresql:// address ang schedule na {hide_password}; tingnan ang pagkakasulat.</translation>
    </message>
    <message>
        <source>The schedule {path} cannot be opened ({why}); check its name and your rights to it.</source>
        <translation>Hindi mabuksan ang schedule na {path} ({why}); tingnan ang pangalan at karapatan mo rito.</translation>
    </message>
    <message>
        <source>The schedule {path} is read-only; make it writable or work on a copy.</source>
        <translation>Read-only ang schedule na {path}; gawing masusulatan o gumamit ng kopya.</translation>
    </message>
    <message>
        <source>The schedule {source} is of an older Familiar; open it once, which brings it to this version, and try again.</source>
        <translation>Sa mas lumang Familiar ang schedule na {source}; buksan ito nang isang beses para umabot sa bersiyong ito, at subukan ulit.</translation>
    </message>
    <message>
        <source>The schedule {target} cannot be opened; check the folder and your rights to it.</source>
        <translation>Hindi mabuksan ang schedule na {target}; tingnan ang folder at ang karapatan mo rito.</translation>
    </message>
    <message>
        <source>The schedule {target} is read-only; make it writable or work on a copy.</source>
        <translation>Read-only ang schedule na {target}; gawing masusulatan o gumamit ng kopya.</translation>
    </message>
    <message>
        <source>The schedule {target} was brought to another version by halves; restore a backup.</source>
        <translation>Kalahati lang ang pagdala sa ibang bersyon ng schedule na {target}; magbalik ng backup.</translation>
    </message>
    <message>
        <source>The schedule {target} was made by a newer Familiar; update this one to open it.</source>
        <translation>Mas bagong Familiar ang gumawa ng schedule na {target}; i-update ito para mabuksan.</translation>
    </message>
    <message>
        <source>The scorecard counts what was done. Note visits as done on the board, or import those of the last year: then you see here whether clients keep their person.</source>
        <translation>Binibilang ng scorecard ang nagawa na. Markahang tapos ang mga pagbisita sa board, o i-import ang sa nakaraang taon: saka mo makikita rito kung napapanatili ng mga client ang kanilang tao.</translation>
    </message>
    <message>
        <source>The search ended unexpectedly, so nothing was saved; plan again.</source>
        <translation>Biglang natapos ang paghahanap, kaya walang na-save; magplano ulit.</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>ang ikalawang {weekday}</translation>
    </message>
    <message>
        <source>The server of {target} cannot be reached ({told}); check the address, and that the server runs.</source>
        <translation>Hindi maabot ang server ng {target} ({told}); tingnan ang address, at kung tumatakbo ang server.</translation>
    </message>
    <message>
        <source>The server of {target} does not take the user name and the password; check both.</source>
        <translation>Hindi tinatanggap ng server ng {target} ang pangalan ng user at password; tingnan ang dalawa.</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Na-save ang serbisyo.</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>Kailangan ng pangalan ang serbisyo.</translation>
    </message>
    <message>
        <source>the service {name}</source>
        <translation>ang serbisyong {name}</translation>
    </message>
    <message>
        <source>the shift ends when it begins.</source>
        <translation>natatapos ang shift sa mismong simula nito.</translation>
    </message>
    <message>
        <source>The site has no address; enter the street, the postal code or the city.</source>
        <translation>Walang address ang lugar; ilagay ang kalye, postal code o lungsod.</translation>
    </message>
    <message>
        <source>the site is closed on {day}</source>
        <translation>sarado ang lugar sa {day}</translation>
    </message>
    <message>
        <source>the site is closed until {until}</source>
        <translation>sarado ang lugar hanggang {until}</translation>
    </message>
    <message>
        <source>The site is closed…</source>
        <translation>Sarado ang lugar…</translation>
    </message>
    <message>
        <source>The site is saved.</source>
        <translation>Na-save ang lugar.</translation>
    </message>
    <message>
        <source>The site is used again.</source>
        <translation>Ginagamit ulit ang lugar.</translation>
    </message>
    <message>
        <source>The site was changed by somebody else meanwhile; open the form again.</source>
        <translation>Binago ng iba ang lugar samantala; buksan ulit ang form.</translation>
    </message>
    <message>
        <source>The subject of every other notice, on one line.</source>
        <translation>Ang paksa ng lahat ng ibang abiso, sa isang linya.</translation>
    </message>
    <message>
        <source>The subject where a client is handed over, on one line.</source>
        <translation>Ang paksa kapag ipinapasa ang client, sa isang linya.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {list}.</source>
        <translation>Walang column na “{column}” ang talaan; mayroon itong {list}.</translation>
    </message>
    <message>
        <source>The table “{table}” did not arrive as it is, so nothing was kept there; please report this.</source>
        <translation>Hindi dumating ang table na “{table}” gaya ng orihinal, kaya walang itinago roon; pakiulat ito.</translation>
    </message>
    <message>
        <source>The technician</source>
        <translation>Ang teknisyan</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>ang teknisyan</translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation>Na-save ang teknisyan.</translation>
    </message>
    <message>
        <source>The technician needs a name.</source>
        <translation>Kailangan ng pangalan ang teknisyan.</translation>
    </message>
    <message>
        <source>The technician who comes now</source>
        <translation>Ang teknisyang pupunta ngayon</translation>
    </message>
    <message>
        <source>The technician who could come instead</source>
        <translation>Ang teknisyang maaaring pumalit</translation>
    </message>
    <message>
        <source>The technician who was to come and cannot</source>
        <translation>Ang teknisyang pupunta sana pero hindi makapupunta</translation>
    </message>
    <message>
        <source>the technician {name}</source>
        <translation>ang teknisyang si {name}</translation>
    </message>
    <message>
        <source>The text for {client} is copied.</source>
        <translation>Kinopya ang teksto para kay {client}.</translation>
    </message>
    <message>
        <source>The text has {number:,} characters; {most:,} are the most, so make it shorter.</source>
        <translation>May {number:,} titik ang teksto; {most:,} ang pinakamarami, kaya paikliin ito.</translation>
    </message>
    <message>
        <source>The text is empty; write one, or take the one that was delivered.</source>
        <translation>Walang laman ang teksto; sumulat ng isa, o gamitin ang orihinal.</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>ang ikatlong {weekday}</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>ang oras</translation>
    </message>
    <message>
        <source>The time, the client’s name, the service and the address; who comes along, and who takes over. Nothing of what is known about them.</source>
        <translation>Ang oras, pangalan ng client, serbisyo at address; sino ang sasama, at sino ang papalit. Walang anumang nalalaman tungkol sa kanila.</translation>
    </message>
    <message>
        <source>The time, the work number and the address. No client’s name, nothing of what is known about them.</source>
        <translation>Ang oras, numero ng trabaho at address. Walang pangalan ng client, walang anumang nalalaman tungkol sa kanila.</translation>
    </message>
    <message>
        <source>The user {user} may not make tables in {target}; let whoever runs the server make him the owner of the database.</source>
        <translation>Hindi puwedeng gumawa ng table sa {target} ang user na {user}; ipagawa siyang may-ari ng database sa nagpapatakbo ng server.</translation>
    </message>
    <message>
        <source>The usual technician</source>
        <translation>Ang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>The usual technician by history: came most often, and nobody else was declared</source>
        <translation>Ang karaniwang teknisyan ayon sa kasaysayan: pinakamadalas pumunta, at walang ibang idineklara</translation>
    </message>
    <message>
        <source>The usual technician, declared by you</source>
        <translation>Ang karaniwang teknisyan, idineklara mo</translation>
    </message>
    <message>
        <source>the usual technicians of {clients} clients</source>
        <translation>ang mga karaniwang teknisyan ng {clients} client</translation>
    </message>
    <message>
        <source>The visit at {name}</source>
        <translation>Ang pagbisita kay {name}</translation>
    </message>
    <message>
        <source>the visit at {name} has begun, is over, or has no known place</source>
        <translation>nagsimula na, tapos na, o walang alam na lugar ang pagbisita kay {name}</translation>
    </message>
    <message>
        <source>The visit ends before it begins; check the times.</source>
        <translation>Natatapos ang pagbisita bago magsimula; tingnan ang mga oras.</translation>
    </message>
    <message>
        <source>the visit is made all the same</source>
        <translation>matutuloy pa rin ang pagbisita</translation>
    </message>
    <message>
        <source>The visit is saved; the next plan finds a place for it.</source>
        <translation>Na-save ang pagbisita; hahanapan ito ng puwesto ng susunod na plano.</translation>
    </message>
    <message>
        <source>The visit of {day}, by {technician}</source>
        <translation>Ang pagbisita noong {day}, ni {technician}</translation>
    </message>
    <message>
        <source>The visit of {here} is over; choose one that is still to come.</source>
        <translation>Lumipas na ang pagbisita sa {here}; pumili ng darating pa.</translation>
    </message>
    <message>
        <source>the visit that {name} cancelled</source>
        <translation>ang pagbisitang kinansela ni {name}</translation>
    </message>
    <message>
        <source>the visit to {name}, done</source>
        <translation>ang pagbisita kay {name}, tapos</translation>
    </message>
    <message>
        <source>the visit to {name}, missed</source>
        <translation>ang pagbisita kay {name}, hindi natuloy</translation>
    </message>
    <message>
        <source>the visit to {name}, opened again</source>
        <translation>ang pagbisita kay {name}, binuksan ulit</translation>
    </message>
    <message>
        <source>The visit {work_number}, due {due_on}, is still to be made at {street}; cancel it first.</source>
        <translation>Gagawin pa sa {street} ang pagbisitang {work_number}, takda {due_on}; kanselahin muna.</translation>
    </message>
    <message>
        <source>the visit’s price: {value}</source>
        <translation>presyo ng pagbisita: {value}</translation>
    </message>
    <message>
        <source>The wage is entered for {technicians}.</source>
        <translation>Nailagay na ang sahod para sa {technicians}.</translation>
    </message>
    <message>
        <source>the wage of all who had none</source>
        <translation>ang sahod ng lahat ng wala pa</translation>
    </message>
    <message>
        <source>The week is full: {agreed} agreed, {hours} of work.</source>
        <translation>Puno na ang linggo: {agreed} ang napagkasunduan, {hours} ang trabaho.</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>Ang linggo ni {name}</translation>
    </message>
    <message>
        <source>The weeks from {first} on are over; choose a later day.</source>
        <translation>Lumipas na ang mga linggo mula {first}; pumili ng mas huling araw.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Ang buong bansa</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>Natatapos ang palugit bago magsimula.</translation>
    </message>
    <message>
        <source>The words are saved. The next notices are written in them.</source>
        <translation>Na-save ang mga salita. Dito isusulat ang mga susunod na abiso.</translation>
    </message>
    <message>
        <source>The words that the provider asks for.</source>
        <translation>Ang mga salitang hinihingi ng nagbibigay.</translation>
    </message>
    <message>
        <source>The {what} needs a name; type one.</source>
        <translation>Kailangan ng pangalan ang {what}; mag-type ng isa.</translation>
    </message>
    <message>
        <source>Their own calendar has {times} that may be absences.</source>
        <translation>May {times} sa sarili nilang kalendaryo na maaaring pagliban.</translation>
    </message>
    <message>
        <source>Their own calendar is read every hour.</source>
        <translation>Binabasa bawat oras ang sarili nilang kalendaryo.</translation>
    </message>
    <message>
        <source>their week gets {minutes} of overtime</source>
        <translation>may {minutes} na overtime ang linggo nila</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no clients yet; add them first.</source>
        <translation>Wala pang client; idagdag muna sila.</translation>
    </message>
    <message>
        <source>There are no technicians yet; add them first.</source>
        <translation>Wala pang teknisyan; idagdag muna sila.</translation>
    </message>
    <message>
        <source>there at {time}</source>
        <translation>naroon sa {time}</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already ({offices}), and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>May schedule na sa {target} ({offices}), at walang pinapatungan; buksan iyon, o humingi ng database na walang laman.</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already, and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>May schedule na sa {target}, at walang pinapatungan; buksan iyon, o humingi ng database na walang laman.</translation>
    </message>
    <message>
        <source>There is a service named {other} already; change that one.</source>
        <translation>May serbisyo nang pinangalanang {other}; iyon ang baguhin.</translation>
    </message>
    <message>
        <source>There is an office named {name} already; choose another name.</source>
        <translation>May opisina nang pinangalanang {name}; pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>There is no absence {absence_id}; list them to see their numbers.</source>
        <translation>Walang pagliban {absence_id}; ilista sila para makita ang mga numero.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made today, in a quiet moment.</source>
        <translation>Wala pang backup. Gagawin ang una ngayong araw, sa tahimik na sandali.</translation>
    </message>
    <message>
        <source>There is no change {change_set_id}; see the history.</source>
        <translation>Walang pagbabago {change_set_id}; tingnan ang kasaysayan.</translation>
    </message>
    <message>
        <source>There is no change {what}; see the history.</source>
        <translation>Walang pagbabago {what}; tingnan ang kasaysayan.</translation>
    </message>
    <message>
        <source>There is no client {wanted!r}; check the name, or give the number.</source>
        <translation>Walang client na {wanted!r}; tingnan ang pangalan, o ibigay ang numero.</translation>
    </message>
    <message>
        <source>There is no closure {closure_id}; list them to see their numbers.</source>
        <translation>Walang pagsasara {closure_id}; ilista sila para makita ang mga numero.</translation>
    </message>
    <message>
        <source>There is no database of that name at {target}; check the end of the address.</source>
        <translation>Walang database na may ganoong pangalan sa {target}; tingnan ang dulo ng address.</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}; list them to see their numbers.</source>
        <translation>Walang desisyon {decision_id}; ilista sila para makita ang mga numero.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>Walang file na {path}; tingnan ang pangalan.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first, or choose another one.</source>
        <translation>Walang folder na {folder}; gawin muna ito, o pumili ng iba.</translation>
    </message>
    <message>
        <source>There is no import {batch}; its number stands in the report of it.</source>
        <translation>Walang import {batch}; nasa ulat nito ang numero.</translation>
    </message>
    <message>
        <source>There is no language {language!r}; the languages are {names}.</source>
        <translation>Walang wikang {language!r}; ang mga wika ay {names}.</translation>
    </message>
    <message>
        <source>There is no notice {notice_id}; its decision was taken back.</source>
        <translation>Walang abiso {notice_id}; binawi ang desisyon nito.</translation>
    </message>
    <message>
        <source>There is no office {wanted!r}; the offices are: {names}.</source>
        <translation>Walang opisinang {wanted!r}; ang mga opisina ay: {names}.</translation>
    </message>
    <message>
        <source>There is no page {page!r}; the pages are {names}.</source>
        <translation>Walang pahinang {page!r}; ang mga pahina ay {names}.</translation>
    </message>
    <message>
        <source>There is no schedule at {file}; check its name.</source>
        <translation>Walang schedule sa {file}; tingnan ang pangalan.</translation>
    </message>
    <message>
        <source>There is no schedule at {path}; check the name, or make one with: familiar demo.</source>
        <translation>Walang schedule sa {path}; tingnan ang pangalan, o gumawa gamit ang: familiar demo.</translation>
    </message>
    <message>
        <source>There is no schedule in {source}; check the address.</source>
        <translation>Walang schedule sa {source}; tingnan ang address.</translation>
    </message>
    <message>
        <source>There is no schedule in {target} yet; open your file and choose File › Move to a shared database.</source>
        <translation>Wala pang schedule sa {target}; buksan ang file mo at piliin ang File › Ilipat sa shared database.</translation>
    </message>
    <message>
        <source>There is no such folder; an address begins with https://.</source>
        <translation>Walang ganyang folder; nagsisimula ang address sa https://.</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}.</source>
        <translation>Walang teknisyan {technician_id}.</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}; choose who comes along.</source>
        <translation>Walang teknisyan {technician_id}; piliin kung sino ang sasama.</translation>
    </message>
    <message>
        <source>There is no technician {technician}; choose who came.</source>
        <translation>Walang teknisyan {technician}; piliin kung sino ang pumunta.</translation>
    </message>
    <message>
        <source>There is no technician {wanted!r}; the technicians are: {names}.</source>
        <translation>Walang teknisyang {wanted!r}; ang mga teknisyan ay: {names}.</translation>
    </message>
    <message>
        <source>There is no text {name!r} in notices; the texts are {names}.</source>
        <translation>Walang tekstong {name!r} sa mga abiso; ang mga teksto ay {names}.</translation>
    </message>
    <message>
        <source>There is no visit W-{visit_id} any more.</source>
        <translation>Wala nang pagbisita W-{visit_id}.</translation>
    </message>
    <message>
        <source>There is no visit {number}; list them with: familiar visits.</source>
        <translation>Walang pagbisita {number}; ilista gamit ang: familiar visits.</translation>
    </message>
    <message>
        <source>There is no visit {work_number} any more.</source>
        <translation>Wala nang pagbisita {work_number}.</translation>
    </message>
    <message>
        <source>There is no {what} {number}; look at the list again.</source>
        <translation>Walang {what} {number}; tingnan ulit ang listahan.</translation>
    </message>
    <message>
        <source>There is nothing behind this figure in that time. {formula}</source>
        <translation>Walang nasa likod ng numerong ito sa panahong iyon. {formula}</translation>
    </message>
    <message>
        <source>There is nothing here that could be planned otherwise.</source>
        <translation>Walang maipaplano rito sa ibang paraan.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Walang maibabalik.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Walang mababawi.</translation>
    </message>
    <message>
        <source>These changes are not saved yet: save or discard them.</source>
        <translation>Hindi pa naka-save ang mga pagbabagong ito: i-save o itapon.</translation>
    </message>
    <message>
        <source>These roads belong to different questions; decide on one at a time.</source>
        <translation>Sa iba’t ibang tanong ang mga paraang ito; isa-isang magpasya.</translation>
    </message>
    <message>
        <source>They are clients no more</source>
        <translation>Hindi na sila client</translation>
    </message>
    <message>
        <source>They have no usual technician yet. Click a place to book it, or press Alt and its number.</source>
        <translation>Wala pa silang karaniwang teknisyan. I-click ang puwesto para i-book, o pindutin ang Alt at ang numero nito.</translation>
    </message>
    <message>
        <source>They pay {amount} a year.</source>
        <translation>Nagbabayad sila ng {amount} bawat taon.</translation>
    </message>
    <message>
        <source>They wait for an answer</source>
        <translation>Naghihintay sila ng sagot</translation>
    </message>
    <message>
        <source>This cannot be kept as it is:</source>
        <translation>Hindi ito maaaring itago nang ganito:</translation>
    </message>
    <message>
        <source>This changes who decides, not what anything costs.</source>
        <translation>Binabago nito kung sino ang nagpapasya, hindi ang gastos ng anuman.</translation>
    </message>
    <message>
        <source>This client recommended us to</source>
        <translation>Inirekomenda kami ng client na ito kay</translation>
    </message>
    <message>
        <source>This complaint was settled already; look at it again.</source>
        <translation>Naayos na ang reklamong ito; tingnan ulit.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Lumipas na ang araw na ito.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Darating pa ang araw na ito.</translation>
    </message>
    <message>
        <source>This file is there already; choose another, or go back and open it.</source>
        <translation>Mayroon nang ganitong file; pumili ng iba, o bumalik at buksan ito.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one to sign in, and not a calendar; copy the calendar&apos;s own secret address, which usually ends in .ics.</source>
        <translation>Web page ito, marahil para mag-sign in, at hindi kalendaryo; kopyahin ang sariling lihim na address ng kalendaryo, na karaniwang nagtatapos sa .ics.</translation>
    </message>
    <message>
        <source>This is before the first visit.</source>
        <translation>Mas maaga ito sa unang pagbisita.</translation>
    </message>
    <message>
        <source>This is more than may be decided without a reason; say in a few words why.</source>
        <translation>Higit ito sa mapagpapasyahan nang walang dahilan; sabihin nang maikli kung bakit.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Hindi ito address.</translation>
    </message>
    <message>
        <source>This is no site of {client} any more; choose another one.</source>
        <translation>Hindi na ito lugar ni {client}; pumili ng iba.</translation>
    </message>
    <message>
        <source>This is not a calendar: it does not begin with BEGIN:VCALENDAR; choose a file or an address in the iCalendar format (.ics).</source>
        <translation>Hindi ito kalendaryo: hindi nagsisimula sa BEGIN:VCALENDAR; pumili ng file o address sa iCalendar format (.ics).</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>Ito ang halimbawang kumpanya.</translation>
    </message>
    <message>
        <source>This needs a reason; say in a few words why.</source>
        <translation>Kailangan nito ng dahilan; sabihin nang maikli kung bakit.</translation>
    </message>
    <message>
        <source>This page is not there in {language} yet.</source>
        <translation>Wala pa ang pahinang ito sa {language}.</translation>
    </message>
    <message>
        <source>This place needs a reason, since somebody else comes.</source>
        <translation>Kailangan ng dahilan ang puwestong ito, dahil iba ang pupunta.</translation>
    </message>
    <message>
        <source>This plan is a draft: calendars and clients hear nothing of it yet.</source>
        <translation>Draft ang planong ito: wala pang naririnig ang mga kalendaryo at client.</translation>
    </message>
    <message>
        <source>This promise ends after {day}: tell them.</source>
        <translation>Natatapos ang pangakong ito pagkatapos ng {day}: sabihan sila.</translation>
    </message>
    <message>
        <source>This question was answered already; look at it again.</source>
        <translation>Nasagot na ang tanong na ito; tingnan ulit.</translation>
    </message>
    <message>
        <source>This rule cannot be read; try FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>Hindi mabasa ang tuntuning ito; subukan ang FREQ=WEEKLY;BYDAY=TU,FR.</translation>
    </message>
    <message>
        <source>This rule makes no visit.</source>
        <translation>Walang nagagawang pagbisita ang tuntuning ito.</translation>
    </message>
    <message>
        <source>This service is gone already; look at the list again.</source>
        <translation>Wala na ang serbisyong ito; tingnan muli ang listahan.</translation>
    </message>
    <message>
        <source>This visit only</source>
        <translation>Ang pagbisitang ito lang</translation>
    </message>
    <message>
        <source>This was decided meanwhile; look at the list again.</source>
        <translation>Napagpasyahan na ito samantala; tingnan ulit ang listahan.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ngayong linggo</translation>
    </message>
    <message>
        <source>This would bring {parts}.</source>
        <translation>Magdadala ito ng {parts}.</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>Tatlo o higit pa</translation>
    </message>
    <message>
        <source>Three or more lately</source>
        <translation>Tatlo o higit pa kamakailan</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Huwebes</translation>
    </message>
    <message>
        <source>Tick at least one figure.</source>
        <translation>Markahan ang kahit isang numero.</translation>
    </message>
    <message>
        <source>Tick the figures that you steer by, and bring your own yardstick to the top: it is also the one shown over the months.</source>
        <translation>Markahan ang mga numerong ginagamit mong gabay, at iakyat sa itaas ang sarili mong panukat: ito rin ang ipinapakita sa mga buwan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>time</source>
        <translation>oras</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Oras ng araw</translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>Oras sa lugar</translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation>Oras sa daan</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tagal bago masagot</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Time zone, currency and working week of the office</source>
        <translation>Time zone, pera at linggo ng trabaho ng opisina</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hanggang</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>ipadadala</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Pagpapasyahan</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Sa client</translation>
    </message>
    <message>
        <source>To the client it is</source>
        <translation>Para sa client, ito ay</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>Para sa kanila</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>ngayon nang {time}</translation>
    </message>
    <message>
        <source>Today changed {ago}, and phones look late: call them.</source>
        <translation>Nagbago ang araw na ito {ago}, at huling tumitingin ang mga telepono: tawagan sila.</translation>
    </message>
    <message>
        <source>together {when}</source>
        <translation>magkasama {when}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>nasabi</translation>
    </message>
    <message>
        <source>Told at short notice</source>
        <translation>Biglaang nasabi</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Nasabi nang maaga</translation>
    </message>
    <message>
        <source>Told to the client</source>
        <translation>Nasabi sa client</translation>
    </message>
    <message>
        <source>told to the client</source>
        <translation>nasabi sa client</translation>
    </message>
    <message>
        <source>Told to the clients</source>
        <translation>Nasabi sa mga client</translation>
    </message>
    <message>
        <source>told {value} before</source>
        <translation>sinabi {value} bago</translation>
    </message>
    <message>
        <source>Took back what {name} was told</source>
        <translation>Binawi ang nasabi kay {name}</translation>
    </message>
    <message>
        <source>Took {entries} from your own history: version {version} of the price book</source>
        <translation>Kinuha ang {entries} mula sa sarili mong kasaysayan: bersyon {version} ng aklat ng presyo</translation>
    </message>
    <message>
        <source>Took {name} out of the plan</source>
        <translation>Tinanggal si {name} sa plano</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kabuuan</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>Try other words, another person or another kind of change.</source>
        <translation>Subukan ang ibang salita, ibang tao o ibang uri ng pagbabago.</translation>
    </message>
    <message>
        <source>Trying who could come along, or go instead</source>
        <translation>Sinusubukan kung sino ang maaaring sumama, o pumunta bilang kapalit</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dalawa</translation>
    </message>
    <message>
        <source>Two strangers lately</source>
        <translation>Dalawang estranghero kamakailan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation>Hindi pantay na trabaho</translation>
    </message>
    <message>
        <source>Uneven work {spread}, where 0 is all alike</source>
        <translation>Hindi pantay na trabaho {spread}, kung saan 0 ay pantay lahat</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>Inalis ang pin ni {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hanggang araw</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hanggang {day}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pataas</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>napapanahon</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Gamitin ulit</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Gamitin ang lugar na ito</translation>
    </message>
    <message>
        <source>Use what you have seen, {head}, {name}: {value} instead of {before}</source>
        <translation>Gamitin ang nakita mo, {head}, {name}: {value} sa halip na {before}</translation>
    </message>
    <message>
        <source>Use {name} again</source>
        <translation>Gamitin ulit si {name}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Gamitin ang {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Pangalan ng user</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>karaniwan</translation>
    </message>
    <message>
        <source>Usual for</source>
        <translation>Karaniwan para sa</translation>
    </message>
    <message>
        <source>Usual technician</source>
        <translation>Karaniwang teknisyan</translation>
    </message>
    <message>
        <source>usual technician</source>
        <translation>karaniwang teknisyan</translation>
    </message>
    <message>
        <source>Usual technician of {clients}{of_them}, backup of {backups}.</source>
        <translation>Karaniwang teknisyan ng {clients}{of_them}, backup ng {backups}.</translation>
    </message>
    <message>
        <source>usual technician, because of the visits so far</source>
        <translation>karaniwang teknisyan, dahil sa mga pagbisita hanggang ngayon</translation>
    </message>
    <message>
        <source>Usual technicians for clients who have none</source>
        <translation>Mga karaniwang teknisyan para sa mga client na wala nito</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>May bisa mula</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>May bisa hanggang</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Value of clients kept so</source>
        <translation>Halaga ng mga client na napanatili</translation>
    </message>
    <message>
        <source>Value of clients lost</source>
        <translation>Halaga ng mga client na nawala</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Bersyon {number}</translation>
    </message>
    <message>
        <source>version {version} of the price book</source>
        <translation>bersyon {version} ng aklat ng presyo</translation>
    </message>
    <message>
        <source>Version {version} of the price book is saved. The next plan is made with it.</source>
        <translation>Na-save ang bersyon {version} ng aklat ng presyo. Ito ang gagamitin ng susunod na plano.</translation>
    </message>
    <message>
        <source>Version {version} of the price book was taken back meanwhile; discard your changes to see the one that holds, then make them again.</source>
        <translation>Binawi samantala ang bersyon {version} ng aklat ng presyo; itapon ang mga pagbabago mo para makita ang may bisa, saka gawin ulit.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Mga bersyon</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Pagbisita</translation>
    </message>
    <message>
        <source>Visit left out</source>
        <translation>Nilaktawang pagbisita</translation>
    </message>
    <message>
        <source>Visit W-{unknown} cannot be moved here; it has begun, or is over.</source>
        <translation>Hindi maililipat dito ang pagbisita W-{unknown}; nagsimula na, o tapos na.</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} cannot be moved any more; it has begun, or is over.</source>
        <translation>Hindi na maililipat ang pagbisita W-{visit_id}; nagsimula na, o tapos na.</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} has no planned time from today on; plan it first.</source>
        <translation>Walang nakaplanong oras ang pagbisita W-{visit_id} mula ngayon; iplano muna.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Mga pagbisita</translation>
    </message>
    <message>
        <source>Visits at which a backup gets to know a client</source>
        <translation>Mga pagbisitang makikilala ng backup ang client</translation>
    </message>
    <message>
        <source>Visits fall due by it. More of it, and others, on the client’s page.</source>
        <translation>Dito nagmumula ang mga takdang pagbisita. Higit pa, at iba pa, sa pahina ng client.</translation>
    </message>
    <message>
        <source>Visits hit</source>
        <translation>Mga tinamaang pagbisita</translation>
    </message>
    <message>
        <source>Visits made by somebody other than the usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>Mga pagbisitang ginawa ng iba sa karaniwang teknisyan ng araw na iyon, sa lahat ng nagawang pagbisita sa mga client na may karaniwan noon</translation>
    </message>
    <message>
        <source>Visits made by somebody who is not the usual technician and whose familiarity was below 0.2 that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>Mga pagbisitang ginawa ng hindi karaniwang teknisyan at mas mababa sa 0.2 ang pagkakilala noon, sa lahat ng pagbisita maliban sa mga client na walang pumunta nang 1,100 araw</translation>
    </message>
    <message>
        <source>Visits made by the client&apos;s usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>Mga pagbisitang ginawa ng karaniwang teknisyan ng client sa araw na iyon, sa lahat ng nagawang pagbisita sa mga client na may karaniwan noon</translation>
    </message>
    <message>
        <source>Visits made by the usual technician or by somebody whose familiarity was 0.2 or more that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>Mga pagbisitang ginawa ng karaniwang teknisyan o ng may pagkakilalang 0.2 o higit pa noon, sa lahat ng pagbisita maliban sa mga client na walang pumunta nang 1,100 araw</translation>
    </message>
    <message>
        <source>Visits made on their due day or as far from it as was agreed (not at all where the day was promised), of all visits made or missed</source>
        <translation>Mga pagbisitang ginawa sa takdang araw o sa layong napagkasunduan (walang layo kung ipinangako ang araw), sa lahat ng nagawa o hindi natuloy</translation>
    </message>
    <message>
        <source>Visits made to clients whose usual technician was somebody else</source>
        <translation>Mga pagbisitang ginawa sa mga client na iba ang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>Visits made without a call-back within 30 days, of all visits made or missed, call-backs left out</source>
        <translation>Mga pagbisitang walang balik-gawa sa loob ng 30 araw, sa lahat ng nagawa o hindi natuloy, hindi kasama ang mga balik-gawa</translation>
    </message>
    <message>
        <source>Visits of {days} at which somebody could get to know a client who depends on one person, and could go there for so many days longer. The most for its price comes first.</source>
        <translation>Mga pagbisita sa {days} na may makakikilala sa client na umaasa sa iisang tao, at makapupunta roon nang ganoon pa karaming araw. Una ang pinakamarami para sa presyo.</translation>
    </message>
    <message>
        <source>Visits that a call-back followed within 30 days, of all visits made, call-backs left out</source>
        <translation>Mga pagbisitang sinundan ng balik-gawa sa loob ng 30 araw, sa lahat ng nagawa, hindi kasama ang mga balik-gawa</translation>
    </message>
    <message>
        <source>Visits that began within the promised arrival window, of all visits with one that were made or missed</source>
        <translation>Mga pagbisitang nagsimula sa loob ng ipinangakong palugit ng pagdating, sa lahat ng may palugit na nagawa o hindi natuloy</translation>
    </message>
    <message>
        <source>Visits that cost no more than the last one of the same service before the price was promised, of all visits made while a promise of the price held</source>
        <translation>Mga pagbisitang hindi mas mahal kaysa sa huli ng parehong serbisyo bago ipinangako ang presyo, sa lahat ng nagawa habang may bisa ang pangako sa presyo</translation>
    </message>
    <message>
        <source>Visits that others made to clients whose usual technician this is</source>
        <translation>Mga pagbisitang ginawa ng iba sa mga client na ito ang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>Visits that the promised person made, of all visits made to clients who were promised one</source>
        <translation>Mga pagbisitang ginawa ng ipinangakong tao, sa lahat ng nagawang pagbisita sa mga client na pinangakuan</translation>
    </message>
    <message>
        <source>Visits that were made</source>
        <translation>Mga pagbisitang nagawa</translation>
    </message>
    <message>
        <source>Visits to an address that is not on the map find no place in the plan.</source>
        <translation>Walang puwesto sa plano ang mga pagbisita sa address na wala sa mapa.</translation>
    </message>
    <message>
        <source>Visits without a place</source>
        <translation>Mga pagbisitang walang puwesto</translation>
    </message>
    <message>
        <source>visits, {number} of them for others</source>
        <translation>mga pagbisita, {number} sa mga ito ay para sa iba</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>Sahod bawat oras</translation>
    </message>
    <message>
        <source>Wage an hour, {currency}</source>
        <translation>Sahod bawat oras, {currency}</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>maghintay</translation>
    </message>
    <message>
        <source>Wait for their person</source>
        <translation>Hintayin ang kanilang tao</translation>
    </message>
    <message>
        <source>Wait for {name}</source>
        <translation>Hintayin si {name}</translation>
    </message>
    <message>
        <source>Wait for {name}.</source>
        <translation>Hintayin si {name}.</translation>
    </message>
    <message>
        <source>wait · {day}</source>
        <translation>maghintay · {day}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>naghihintay</translation>
    </message>
    <message>
        <source>Waiting for a manager</source>
        <translation>Naghihintay ng manager</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>Naghihintay ng manager</translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation>naghihintay ng manager</translation>
    </message>
    <message>
        <source>Waits to be published.</source>
        <translation>Naghihintay na ma-publish.</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>dati {before}</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>web server</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miyerkules</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Linggo</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Naunang linggo</translation>
    </message>
    <message>
        <source>Week minutes</source>
        <translation>Minuto bawat linggo</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Araw ng linggo</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>Mga araw ng weekend</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>linggo-linggo</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Oras bawat linggo</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>linggo</translation>
    </message>
    <message>
        <source>Weeks are planned together, from the cheapest driving to one person for each client. You see what each step costs, and choose.</source>
        <translation>Sabay-sabay na ipinaplano ang mga linggo, mula sa pinakamurang biyahe hanggang sa isang tao bawat client. Makikita mo ang gastos ng bawat hakbang, at pipili ka.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Maligayang pagdating</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>What a calendar must not say can be mailed, or printed from the board.</source>
        <translation>Ang hindi dapat sabihin ng kalendaryo ay maaaring i-mail, o i-print mula sa board.</translation>
    </message>
    <message>
        <source>What a lost client costs beyond his own value because he tells others</source>
        <translation>Ang halaga ng nawalang client na higit sa sarili niyang halaga dahil nagsasabi siya sa iba</translation>
    </message>
    <message>
        <source>What a technician’s day costs on the road and on the clock. Wages stand with each technician.</source>
        <translation>Ang gastos ng araw ng teknisyan sa daan at sa orasan. Nasa bawat teknisyan ang sahod.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Ano ang maaaring gawin…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ano ang nagbabago</translation>
    </message>
    <message>
        <source>What depends on each technician</source>
        <translation>Ano ang nakasalalay sa bawat teknisyan</translation>
    </message>
    <message>
        <source>What depends on each technician, a year</source>
        <translation>Ano ang nakasalalay sa bawat teknisyan, bawat taon</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Ano ang sinabi nila?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Ano ang nalaman mo?</translation>
    </message>
    <message>
        <source>What does the client wait for?</source>
        <translation>Ano ang hinihintay ng client?</translation>
    </message>
    <message>
        <source>What else the client can have; left away where there is nothing</source>
        <translation>Ano pa ang maaari ng client; inaalis kung wala</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Ano ang natatapos</translation>
    </message>
    <message>
        <source>What Familiar is made of</source>
        <translation>Ano ang bumubuo sa Familiar</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Ano ang kasama nito</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ano ang nangyari?</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Ang kokopyahin</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ano ang ginagawa</translation>
    </message>
    <message>
        <source>What is done at each client, and how often: visits fall due by it.</source>
        <translation>Ano ang ginagawa sa bawat client, at gaano kadalas: dito nagmumula ang mga takdang pagbisita.</translation>
    </message>
    <message>
        <source>What is entered as “{field}” has {number} letters; use at most {most}.</source>
        <translation>May {number} letra ang inilagay bilang “{field}”; hanggang {most} lang.</translation>
    </message>
    <message>
        <source>What is fetched from here gets its address when its secret is made.</source>
        <translation>Ang kinukuha mula rito ay nagkakaroon ng address kapag ginawa ang lihim nito.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ano ang nakalista</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ano ang ipinapangako</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Ano ang itinatakda</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ano ang binago nito</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Magkano ito</translation>
    </message>
    <message>
        <source>What it costs that somebody comes who does not know the place yet.</source>
        <translation>Ang gastos kapag pumunta ang taong hindi pa kilala ang lugar.</translation>
    </message>
    <message>
        <source>What it costs to come on another day, or at another time, than the client was promised.</source>
        <translation>Ang gastos ng pagpunta sa ibang araw, o ibang oras, kaysa sa ipinangako sa client.</translation>
    </message>
    <message>
        <source>What it costs to leave a visit out.</source>
        <translation>Ang gastos ng paglaktaw sa pagbisita.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ano ang ipinapakita nito</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Tungkol saan ito</translation>
    </message>
    <message>
        <source>What keeping the client is worth, times how much more likely it becomes that they leave: a risk, not money that is paid today.</source>
        <translation>Ang halaga ng pagpapanatili sa client, na pinarami sa itinataas ng tsansang umalis sila: isang panganib, hindi perang binabayaran ngayon.</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Ang mahalaga sa kanila</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Ang mahalaga sa iyo</translation>
    </message>
    <message>
        <source>what matters to {name}</source>
        <translation>ang mahalaga kay {name}</translation>
    </message>
    <message>
        <source>What matters to {name} is written down; prices follow it.</source>
        <translation>Naitala ang mahalaga kay {name}; sumusunod dito ang mga presyo.</translation>
    </message>
    <message>
        <source>what missing the visit means</source>
        <translation>ang epekto ng hindi pagsipot sa pagbisita</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ano ang lilipat</translation>
    </message>
    <message>
        <source>What one person each costs</source>
        <translation>Magkano ang isang tao bawat isa</translation>
    </message>
    <message>
        <source>What plan {version} costs</source>
        <translation>Magkano ang plano {version}</translation>
    </message>
    <message>
        <source>what the calendar of {name} says</source>
        <translation>ang sinasabi ng kalendaryo ni {name}</translation>
    </message>
    <message>
        <source>What the client could do</source>
        <translation>Ang maaaring gawin ng client</translation>
    </message>
    <message>
        <source>What the client waits for</source>
        <translation>Ang hinihintay ng client</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ang kahulugan ng mga kulay</translation>
    </message>
    <message>
        <source>What the guide says about this (F1)</source>
        <translation>Ang sinasabi ng gabay tungkol dito (F1)</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Ang laman ng listahan</translation>
    </message>
    <message>
        <source>What the substitution cost, as it was shown when it was decided</source>
        <translation>Ang gastos ng pagpapalit, gaya ng ipinakita nang pinagpasyahan</translation>
    </message>
    <message>
        <source>What this visit costs</source>
        <translation>Magkano ang pagbisitang ito</translation>
    </message>
    <message>
        <source>What waiting for the usual technician, his overtime and his extra trips cost more than the cheapest other road shown, added up over the decisions of the period</source>
        <translation>Ang dagdag na gastos ng paghihintay sa karaniwang teknisyan, ng kanyang overtime at dagdag na biyahe kaysa sa pinakamurang ibang paraang ipinakita, pinagsama sa mga desisyon sa panahong ito</translation>
    </message>
    <message>
        <source>What was agreed before {day} stays as it was.</source>
        <translation>Nananatili ang napagkasunduan bago ang {day}.</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Ang nagawa, una ang pinakabago</translation>
    </message>
    <message>
        <source>What was proposed for {kept} is not possible any more; refuse it and ask for the roads anew.</source>
        <translation>Hindi na posible ang iminungkahi para kay {kept}; tanggihan at humingi ulit ng mga paraan.</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>Ano ang inirekomenda?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ang sinabi</translation>
    </message>
    <message>
        <source>What was sent there is deleted, and nothing is sent any more.</source>
        <translation>Buburahin ang naipadala roon, at wala nang ipadadala pa.</translation>
    </message>
    <message>
        <source>What whoever comes next must know</source>
        <translation>Ang dapat malaman ng susunod na pupunta</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ang magbabago</translation>
    </message>
    <message>
        <source>What you just did was not saved; everything before it is.</source>
        <translation>Hindi na-save ang kagagawa mo lang; na-save ang lahat ng nauna.</translation>
    </message>
    <message>
        <source>What your own clients did</source>
        <translation>Ang ginawa ng sarili mong mga client</translation>
    </message>
    <message>
        <source>What {name} costs, a year</source>
        <translation>Magkano ang {name}, bawat taon</translation>
    </message>
    <message>
        <source>what {name} was told</source>
        <translation>ang sinabi kay {name}</translation>
    </message>
    <message>
        <source>What “other way” becomes where somebody else comes or nobody does, if the client can wait for the usual technician.</source>
        <translation>Ang nagiging “kabilang paraan” kapag iba ang pupunta o walang pupunta, kung mahihintay ng client ang karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>What “other way” becomes where the day moves, if somebody else can come instead.</source>
        <translation>Ang nagiging “kabilang paraan” kapag inilipat ang araw, kung may ibang maaaring pumalit.</translation>
    </message>
    <message>
        <source>Whatever anybody changes in this schedule is kept here, with who, when and why, and can be taken back.</source>
        <translation>Anumang binago ng sinuman sa schedule na ito ay nakatala rito, kung sino, kailan at bakit, at maaaring bawiin.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Kailan at sino</translation>
    </message>
    <message>
        <source>When one may come</source>
        <translation>Kailan maaaring pumunta</translation>
    </message>
    <message>
        <source>When somebody is ill or leaves, or a site is closed, the visits that this hits stand here, each with the roads that exist and what they cost.</source>
        <translation>Kapag may nagkasakit o umalis, o sarado ang isang lugar, nakalista rito ang mga tinamaang pagbisita, kasama ang mga paraan at ang gastos ng bawat isa.</translation>
    </message>
    <message>
        <source>When somebody leaves or changes territory: who takes over each client, what that costs, and a visit at which both come before the last day. For clients without a usual technician: one person each, and its price.</source>
        <translation>Kapag may umalis o lumipat ng teritoryo: sino ang sasalo sa bawat client, magkano ito, at isang pagbisitang dalawa silang pupunta bago ang huling araw. Para sa mga client na walang karaniwang teknisyan: isang tao bawat isa, at ang presyo nito.</translation>
    </message>
    <message>
        <source>When the visit begins, such as {time}</source>
        <translation>Kailan nagsisimula ang pagbisita, gaya ng {time}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nasaan ito?</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Saan ito pupunta</translation>
    </message>
    <message>
        <source>Where technicians write what they learned, from their calendars</source>
        <translation>Kung saan isinusulat ng mga teknisyan ang nalaman nila, mula sa kanilang kalendaryo</translation>
    </message>
    <message>
        <source>Where the day is {level}</source>
        <translation>Kung saan {level} ang araw</translation>
    </message>
    <message>
        <source>Where the day’s route begins and ends.</source>
        <translation>Kung saan nagsisimula at natatapos ang ruta ng araw.</translation>
    </message>
    <message>
        <source>Where the person is {level}</source>
        <translation>Kung saan {level} ang tao</translation>
    </message>
    <message>
        <source>Where the time is {level}</source>
        <translation>Kung saan {level} ang oras</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Saan pupunta</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Aling araw</translation>
    </message>
    <message>
        <source>Which visits are meant</source>
        <translation>Aling mga pagbisita ang tinutukoy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Sino ang sasagot</translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation>Sino ang sasagot nito</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Sino ang pumunta</translation>
    </message>
    <message>
        <source>Who came the last times</source>
        <translation>Sino ang pumunta sa mga huling beses</translation>
    </message>
    <message>
        <source>Who came, last {visits}</source>
        <translation>Sino ang pumunta, huling {visits}</translation>
    </message>
    <message>
        <source>Who came, the latest at the right</source>
        <translation>Sino ang pumunta, nasa kanan ang pinakabago</translation>
    </message>
    <message>
        <source>Who cannot</source>
        <translation>Sino ang hindi maaari</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Sino ang pupunta</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>sino ang pupunta</translation>
    </message>
    <message>
        <source>Who comes along with {name} on {day}, {span}? He gets to know the client; {name} does the work.</source>
        <translation>Sino ang sasama kay {name} sa {day}, {span}? Makikilala niya ang client; si {name} ang gagawa.</translation>
    </message>
    <message>
        <source>Who comes never mattered.</source>
        <translation>Hindi kailanman naging mahalaga kung sino ang pupunta.</translation>
    </message>
    <message>
        <source>Who comes never mattered; the day does.</source>
        <translation>Hindi kailanman naging mahalaga kung sino ang pupunta; ang araw ang mahalaga.</translation>
    </message>
    <message>
        <source>Who comes to {called} is not the usual technician, and nobody confirmed that yet; confirm the plan first.</source>
        <translation>Hindi karaniwang teknisyan ang pupunta kay {called}, at wala pang nagkumpirma; kumpirmahin muna ang plano.</translation>
    </message>
    <message>
        <source>who comes to {name}</source>
        <translation>sino ang pupunta kay {name}</translation>
    </message>
    <message>
        <source>Who comes to {name} is changed.</source>
        <translation>Binago kung sino ang pupunta kay {name}.</translation>
    </message>
    <message>
        <source>Who could come along</source>
        <translation>Sino ang maaaring sumama</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Sino ang gumawa nito</translation>
    </message>
    <message>
        <source>Who does the visits, from where, at which hours</source>
        <translation>Sino ang gumagawa ng mga pagbisita, mula saan, anong oras</translation>
    </message>
    <message>
        <source>Who else could go</source>
        <translation>Sino pa ang maaaring pumunta</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation>Sino pa ang nakakakilala</translation>
    </message>
    <message>
        <source>Who else, or when else?</source>
        <translation>Sino pa, o kailan pa?</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Sino ang magpapasa</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>sino ang wala</translation>
    </message>
    <message>
        <source>Who is named on the map for them</source>
        <translation>Sino ang binabanggit sa mapa para sa kanila</translation>
    </message>
    <message>
        <source>Who may decide, and up to which price.</source>
        <translation>Sino ang maaaring magpasya, at hanggang sa anong presyo.</translation>
    </message>
    <message>
        <source>Who opens the door</source>
        <translation>Sino ang nagbubukas ng pinto</translation>
    </message>
    <message>
        <source>who recommended us to {name}</source>
        <translation>sino ang nagrekomenda sa amin kay {name}</translation>
    </message>
    <message>
        <source>Who recommended us to {name} is changed.</source>
        <translation>Binago kung sino ang nagrekomenda sa amin kay {name}.</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>sino ang bahala rito</translation>
    </message>
    <message>
        <source>Who should be the usual one?</source>
        <translation>Sino ang dapat maging karaniwan?</translation>
    </message>
    <message>
        <source>who spoke with them</source>
        <translation>sino ang kumausap sa kanila</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Sino ito</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>Sino ang darating</translation>
    </message>
    <message>
        <source>whoever could has no hours left</source>
        <translation>wala nang natitirang oras ang sinumang maaari</translation>
    </message>
    <message>
        <source>Whoever fits best</source>
        <translation>Sinumang pinakabagay</translation>
    </message>
    <message>
        <source>Whoever knows the address reads the calendar: it is kept in this computer’s key store, nowhere else. Of the calendar only the times are kept, never what they are about.</source>
        <translation>Mababasa ng sinumang nakakaalam ng address ang kalendaryo: nakatago ito sa key store ng computer na ito, wala nang iba. Mga oras lang ng kalendaryo ang itinatago, hindi kailanman kung tungkol saan.</translation>
    </message>
    <message>
        <source>Whoever makes tiles has terms: most ask to be named on the map, many want an account or a fee, and free servers are seldom meant for a company’s daily work. Read them first.</source>
        <translation>May mga kondisyon ang gumagawa ng mga tile: karamihan ay humihiling na banggitin sa mapa, marami ang nangangailangan ng account o bayad, at bihirang para sa araw-araw na trabaho ng kumpanya ang mga libreng server. Basahin muna ang mga ito.</translation>
    </message>
    <message>
        <source>Whom the letter greets: the main contact, else the client’s name</source>
        <translation>Ang binabati ng sulat: ang pangunahing contact, o ang pangalan ng client</translation>
    </message>
    <message>
        <source>Whom you visit: from a list, or by hand</source>
        <translation>Kung sino ang binibisita mo: mula sa listahan, o mano-mano</translation>
    </message>
    <message>
        <source>Whose clients are passed on?</source>
        <translation>Kaninong mga client ang ipapasa?</translation>
    </message>
    <message>
        <source>Whose routes</source>
        <translation>Kaninong mga ruta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>Bakit (kailangan)</translation>
    </message>
    <message>
        <source>Why here, why this person</source>
        <translation>Bakit dito, bakit ang taong ito</translation>
    </message>
    <message>
        <source>Why it does not hold any more</source>
        <translation>Bakit wala na itong bisa</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>Bakit wala itong puwesto</translation>
    </message>
    <message>
        <source>Why not on this day</source>
        <translation>Bakit hindi sa araw na ito</translation>
    </message>
    <message>
        <source>Why not with this technician</source>
        <translation>Bakit hindi ang teknisyang ito</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>Bakit hindi …?</translation>
    </message>
    <message>
        <source>Why the technician does not come: is ill and cannot come</source>
        <translation>Bakit hindi pupunta ang teknisyan: may sakit at hindi makapupunta</translation>
    </message>
    <message>
        <source>Why this ends</source>
        <translation>Bakit ito natatapos</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Bakit, kung gusto mo</translation>
    </message>
    <message>
        <source>Why, where a manager has to confirm</source>
        <translation>Bakit, kung kailangang kumpirmahin ng manager</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Palugit mula</translation>
    </message>
    <message>
        <source>Window promised</source>
        <translation>Ipinangakong palugit</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Palugit hanggang</translation>
    </message>
    <message>
        <source>window {span}</source>
        <translation>palugit {span}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kasama</translation>
    </message>
    <message>
        <source>with a familiar backup</source>
        <translation>may kilalang backup</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>May kuwit sa pagitan</translation>
    </message>
    <message>
        <source>With commas between. Known: {skills}</source>
        <translation>May kuwit sa pagitan. Kilala: {skills}</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>Kasama ang mga umalis</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Walang puwesto</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>walang puwesto</translation>
    </message>
    <message>
        <source>Without a place a technician’s day begins in the middle of the clients.</source>
        <translation>Kung walang lugar, sa gitna ng mga client nagsisimula ang araw ng teknisyan.</translation>
    </message>
    <message>
        <source>Without a place · due {day}</source>
        <translation>Walang puwesto · takda {day}</translation>
    </message>
    <message>
        <source>Without a wage time costs nothing, so visits look cheaper than they are.</source>
        <translation>Kapag walang sahod, walang halaga ang oras, kaya mukhang mas mura ang mga pagbisita kaysa totoo.</translation>
    </message>
    <message>
        <source>Without it the list says nothing that can be kept.</source>
        <translation>Kung wala ito, walang sinasabi ang listahan na maitatago.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Sabi-sabi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabaho</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Oras ng trabaho</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Linggo ng trabaho</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Gumagana…</translation>
    </message>
    <message>
        <source>worse than {then} by {amount}</source>
        <translation>mas masama kaysa {then} nang {amount}</translation>
    </message>
    <message>
        <source>worth of clients kept</source>
        <translation>halaga ng mga client na napanatili</translation>
    </message>
    <message>
        <source>worth of clients lost</source>
        <translation>halaga ng mga client na nawala</translation>
    </message>
    <message>
        <source>Worth {value} to you; {chance} more likely to leave</source>
        <translation>{value} ang halaga sa iyo; {chance} na mas malamang umalis</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Sumulat ng mail</translation>
    </message>
    <message>
        <source>Write a value from {least} to {most}.</source>
        <translation>Isulat ang halaga mula {least} hanggang {most}.</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>Isulat ang sinabi.</translation>
    </message>
    <message>
        <source>Write it down in a few words.</source>
        <translation>Isulat sa ilang salita.</translation>
    </message>
    <message>
        <source>Write the day a licence runs out as 24 Nov 2026.</source>
        <translation>Isulat ang petsa ng pagkawala ng bisa ng lisensya bilang 24 Nov 2026.</translation>
    </message>
    <message>
        <source>write the hours as 8:00 and 16:30.</source>
        <translation>isulat ang mga oras bilang 8:00 at 16:30.</translation>
    </message>
    <message>
        <source>Write the last day as 24 Nov 2027.</source>
        <translation>Isulat ang huling araw bilang 24 Nov 2027.</translation>
    </message>
    <message>
        <source>Write the promise down.</source>
        <translation>Isulat ang pangako.</translation>
    </message>
    <message>
        <source>Write the question down.</source>
        <translation>Isulat ang tanong.</translation>
    </message>
    <message>
        <source>Write the reason down.</source>
        <translation>Isulat ang dahilan.</translation>
    </message>
    <message>
        <source>Write times as 9:30.</source>
        <translation>Isulat ang mga oras bilang 9:30.</translation>
    </message>
    <message>
        <source>write when lunch may be taken as 11:30 and 13:30.</source>
        <translation>isulat kung kailan maaaring mananghalian bilang 11:30 at 13:30.</translation>
    </message>
    <message>
        <source>Write why first: this needs a reason.</source>
        <translation>Isulat muna kung bakit: kailangan nito ng dahilan.</translation>
    </message>
    <message>
        <source>Wrote a note on {name}</source>
        <translation>Nagsulat ng tala tungkol kay {name}</translation>
    </message>
    <message>
        <source>Wrote to a client</source>
        <translation>Sumulat sa client</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>taon-taon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>kahapon nang {time}</translation>
    </message>
    <message>
        <source>yet another stranger</source>
        <translation>isa pang estranghero</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Nagtatrabaho ka bilang {name}.</translation>
    </message>
    <message>
        <source>Your &amp;first week</source>
        <translation>Ang unang &amp;linggo mo</translation>
    </message>
    <message>
        <source>your assumption</source>
        <translation>palagay mo</translation>
    </message>
    <message>
        <source>Your assumption: the extra chance of losing a client whose visit is left out</source>
        <translation>Palagay mo: ang dagdag na tsansang mawala ang client na nilaktawan ang pagbisita</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Ang unang linggo mo</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ang mga salita mo</translation>
    </message>
    <message>
        <source>Yours, from your list</source>
        <translation>Sa iyo, mula sa listahan mo</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Sona</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Palakihin (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Paliitin (−)</translation>
    </message>
    <message>
        <source>{about} · person essential</source>
        <translation>{about} · kailangang-kailangan ang tao</translation>
    </message>
    <message>
        <source>{absences} recorded; no planned visit is hit.</source>
        <translation>Naitala ang {absences}; walang tinamaang nakaplanong pagbisita.</translation>
    </message>
    <message>
        <source>{absences} recorded; what becomes of {visits} is asked in Decisions.</source>
        <translation>Naitala ang {absences}; sa Mga desisyon tinatanong kung ano ang mangyayari sa {visits}.</translation>
    </message>
    <message>
        <source>{action}: {client}</source>
        <translation>{action}: {client}</translation>
    </message>
    <message>
        <source>{address!r} is not the address of a calendar; write it like https://cloud.example.com/calendars/ana/visits/.</source>
        <translation>Hindi address ng kalendaryo ang {address!r}; isulat gaya ng https://cloud.example.com/calendars/ana/visits/.</translation>
    </message>
    <message>
        <source>{after}: {span}; {usually}</source>
        <translation>{after}: {span}; {usually}</translation>
    </message>
    <message>
        <source>{agreed} a week agreed of {hours}.</source>
        <translation>{agreed} sa isang linggo ang napagkasunduan sa {hours}.</translation>
    </message>
    <message>
        <source>{agreements}. {visits}.</source>
        <translation>{agreements}. {visits}.</translation>
    </message>
    <message>
        <source>{alike} like this one.</source>
        <translation>{alike} ang katulad nito.</translation>
    </message>
    <message>
        <source>{amount} a year depends on one technician alone</source>
        <translation>{amount} bawat taon ang nakasalalay sa iisang teknisyan</translation>
    </message>
    <message>
        <source>{amount} alone ({alone}), {covered} with a backup ({others}).</source>
        <translation>{amount} sa iisang tao ({alone}), {covered} na may backup ({others}).</translation>
    </message>
    <message>
        <source>{amount} better than {then}</source>
        <translation>{amount} na mas mabuti kaysa {then}</translation>
    </message>
    <message>
        <source>{amount} less than in {then}</source>
        <translation>{amount} na mas kaunti kaysa {then}</translation>
    </message>
    <message>
        <source>{amount} more than in {then}</source>
        <translation>{amount} na mas marami kaysa {then}</translation>
    </message>
    <message>
        <source>{amount} of {all} on one person alone; click a bar to see the clients</source>
        <translation>{amount} sa {all} ang nasa iisang tao; i-click ang bar para makita ang mga client</translation>
    </message>
    <message>
        <source>{amount} worse than {then}</source>
        <translation>{amount} na mas masama kaysa {then}</translation>
    </message>
    <message>
        <source>{asked_on} is still to come; give the day on which somebody asked.</source>
        <translation>Darating pa ang {asked_on}; ibigay ang araw kung kailan may nagtanong.</translation>
    </message>
    <message>
        <source>{at} · {name}</source>
        <translation>{at} · {name}</translation>
    </message>
    <message>
        <source>{backup} could not be restored ({problem}); {file} is as it was. Make room, close other programs that use it, and try again.</source>
        <translation>Hindi naibalik ang {backup} ({problem}); walang nabago sa {file}. Magbakante, isara ang ibang programang gumagamit nito, at subukan ulit.</translation>
    </message>
    <message>
        <source>{backup} is not a backup of a schedule; choose another one.</source>
        <translation>Hindi backup ng schedule ang {backup}; pumili ng iba.</translation>
    </message>
    <message>
        <source>{base!r} is not the address of a server; write it like https://example.com.</source>
        <translation>Hindi address ng server ang {base!r}; isulat gaya ng https://example.com.</translation>
    </message>
    <message>
        <source>{best} · {left} without a place</source>
        <translation>{best} · {left} ang walang puwesto</translation>
    </message>
    <message>
        <source>{called} begins at {clock}, which is still to come; only then can it be done or missed.</source>
        <translation>Magsisimula ang {called} sa {clock}, na darating pa; doon lang ito maaaring tapos o hindi natuloy.</translation>
    </message>
    <message>
        <source>{called} cannot end before it begins, nor last longer than a day; check the times.</source>
        <translation>Hindi maaaring matapos ang {called} bago magsimula, ni lumampas sa isang araw; tingnan ang mga oras.</translation>
    </message>
    <message>
        <source>{called} has begun; choose a later visit.</source>
        <translation>Nagsimula na ang {called}; pumili ng mas huling pagbisita.</translation>
    </message>
    <message>
        <source>{called} has begun; say how long it took when it is done.</source>
        <translation>Nagsimula na ang {called}; sabihin kung gaano katagal kapag tapos na.</translation>
    </message>
    <message>
        <source>{called} has no planned time that it could be pinned to.</source>
        <translation>Walang nakaplanong oras ang {called} na mapi-pin.</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first, then tell the client.</source>
        <translation>Wala pang nakaplanong oras ang {called}; bigyan muna ng puwesto, saka sabihan ang client.</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first.</source>
        <translation>Wala pang nakaplanong oras ang {called}; bigyan muna ng puwesto.</translation>
    </message>
    <message>
        <source>{called} has no planned time; say who came, and from when to when.</source>
        <translation>Walang nakaplanong oras ang {called}; sabihin kung sino ang pumunta, at mula kailan hanggang kailan.</translation>
    </message>
    <message>
        <source>{called} is a joint visit itself; choose the visit it belongs to.</source>
        <translation>Magkasamang pagbisita mismo ang {called}; piliin ang pagbisitang kinabibilangan nito.</translation>
    </message>
    <message>
        <source>{called} is not due yet; it cannot be missed.</source>
        <translation>Hindi pa takda ang {called}; hindi ito maaaring hindi natuloy.</translation>
    </message>
    <message>
        <source>{called} is open; there is nothing to take back.</source>
        <translation>Bukas ang {called}; walang mababawi.</translation>
    </message>
    <message>
        <source>{called} is {status}; nobody can come along to it any more.</source>
        <translation>{status} na ang {called}; wala nang makasasama rito.</translation>
    </message>
    <message>
        <source>{called} was to begin at {clock}, and that has passed; note that it was missed, and why.</source>
        <translation>Dapat nagsimula ang {called} nang {clock}, at lumipas na; itala na hindi natuloy, at bakit.</translation>
    </message>
    <message>
        <source>{called} {over} already. {advice}</source>
        <translation>{over} na ang {called}. {advice}</translation>
    </message>
    <message>
        <source>{called} {over}, so {so}.</source>
        <translation>{over} ang {called}, kaya {so}.</translation>
    </message>
    <message>
        <source>{came} came instead of {name}</source>
        <translation>Dumating si {came} sa halip na si {name}</translation>
    </message>
    <message>
        <source>{capitalize} have no field “{field}”; there are {list}.</source>
        <translation>Walang field na “{field}” ang {capitalize}; mayroong {list}.</translation>
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
        <translation>{choice}, alisin</translation>
    </message>
    <message>
        <source>{clients} have a usual technician now.</source>
        <translation>May karaniwang teknisyan na ang {clients}.</translation>
    </message>
    <message>
        <source>{clients} promised {name} in person: that ends after {day}.</source>
        <translation>{clients} ang pinangakuan mismo si {name}: natatapos iyon pagkatapos ng {day}.</translation>
    </message>
    <message>
        <source>{clients} their person</source>
        <translation>{clients} ang may kanilang tao</translation>
    </message>
    <message>
        <source>{clients} theirs back</source>
        <translation>{clients} ang nabalik ang kanila</translation>
    </message>
    <message>
        <source>{clients} with a usual technician, chosen or by who came; all pay {amount} a year.</source>
        <translation>{clients} na may karaniwang teknisyan, pinili man o ayon sa pumunta; {amount} bawat taon ang bayad ng lahat.</translation>
    </message>
    <message>
        <source>{clients} with {amount} a year have none, neither chosen nor by who came.</source>
        <translation>{clients} na may {amount} bawat taon ang wala, pinili man o ayon sa pumunta.</translation>
    </message>
    <message>
        <source>{clients} without a usual technician, planned over {days}</source>
        <translation>{clients} na walang karaniwang teknisyan, ipinaplano sa {days}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost</source>
        <translation>{clients}; {lost} ang maaaring mawala</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost. Each currency is ranked on its own.</source>
        <translation>{clients}; {lost} ang maaaring mawala. Bukod ang ranggo ng bawat pera.</translation>
    </message>
    <message>
        <source>{client} and {more} more</source>
        <translation>{client} at {more} pa</translation>
    </message>
    <message>
        <source>{client} and {number} more</source>
        <translation>{client} at {number} pa</translation>
    </message>
    <message>
        <source>{client} cannot have heard of us from itself; choose another one.</source>
        <translation>Hindi maaaring narinig ni {client} ang tungkol sa amin mula sa sarili; pumili ng iba.</translation>
    </message>
    <message>
        <source>{client} has no address whose place is known; give the client one first.</source>
        <translation>Walang address si {client} na alam ang lugar; bigyan muna ang client.</translation>
    </message>
    <message>
        <source>{client} has no address; give the client one first.</source>
        <translation>Walang address si {client}; bigyan muna ang client.</translation>
    </message>
    <message>
        <source>{client} has no other site; add the new one first.</source>
        <translation>Walang ibang lugar si {client}; idagdag muna ang bago.</translation>
    </message>
    <message>
        <source>{client} has no site; enter one first.</source>
        <translation>Walang lugar si {client}; maglagay muna ng isa.</translation>
    </message>
    <message>
        <source>{client} has nothing that could end on {on}.</source>
        <translation>Walang matatapos kay {client} sa {on}.</translation>
    </message>
    <message>
        <source>{client} is not retired.</source>
        <translation>Hindi retirado si {client}.</translation>
    </message>
    <message>
        <source>{client} is retired since {retired_on} already.</source>
        <translation>Retirado na si {client} mula {retired_on}.</translation>
    </message>
    <message>
        <source>{client} was merged into another client already.</source>
        <translation>Naipagsama na si {client} sa ibang client.</translation>
    </message>
    <message>
        <source>{client} was merged into another client; take the merge back in the history.</source>
        <translation>Naipagsama si {client} sa ibang client; bawiin ang pagsasama sa kasaysayan.</translation>
    </message>
    <message>
        <source>{client} · without a place</source>
        <translation>{client} · walang puwesto</translation>
    </message>
    <message>
        <source>{client}: sent to the manager.</source>
        <translation>{client}: naipadala sa manager.</translation>
    </message>
    <message>
        <source>{client}: {when} with {name}.</source>
        <translation>{client}: {when} kay {name}.</translation>
    </message>
    <message>
        <source>{contact} is a contact of {name}</source>
        <translation>Contact ni {name} si {contact}</translation>
    </message>
    <message>
        <source>{contact} is no longer a contact of {name}</source>
        <translation>Hindi na contact ni {name} si {contact}</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} client</translation>
    </message>
    <message>
        <source>{currency!r} is not a currency; use three letters such as USD.</source>
        <translation>Hindi pera ang {currency!r}; gumamit ng tatlong letra gaya ng USD.</translation>
    </message>
    <message>
        <source>{currency}, {days}</source>
        <translation>{currency}, {days}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} araw</translation>
    </message>
    <message>
        <source>{days} days cannot be planned at once; use 1 to {longest_span}.</source>
        <translation>Hindi sabay-sabay maipaplano ang {days} araw; gumamit ng 1 hanggang {longest_span}.</translation>
    </message>
    <message>
        <source>{days} days · {amount}</source>
        <translation>{days} araw · {amount}</translation>
    </message>
    <message>
        <source>{days} from its day; agreed is {agreed}</source>
        <translation>{days} mula sa araw nito; {agreed} ang napagkasunduan</translation>
    </message>
    <message>
        <source>{days} moved</source>
        <translation>{days} inilipat</translation>
    </message>
    <message>
        <source>{days} No routes are kept from then, so that nobody’s pay is known.</source>
        <translation>{days} Walang rutang naitago mula noon, kaya hindi alam ang bayad ninuman.</translation>
    </message>
    <message>
        <source>{days} Routes are kept of {kept} alone: pay, drives and overtime are of those.</source>
        <translation>{days} Kay {kept} lang may naitagong ruta: sa mga iyon ang bayad, biyahe at overtime.</translation>
    </message>
    <message>
        <source>{days} with {names}</source>
        <translation>{days} kay {names}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} nang {time}</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the person.</source>
        <translation>{day}: gastos nang {amount} at napapanatili ang tao.</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the promise.</source>
        <translation>{day}: gastos nang {amount} at natutupad ang pangako.</translation>
    </message>
    <message>
        <source>{day} costs {amount}.</source>
        <translation>{day}: gastos nang {amount}.</translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation>lumipas na ang {day}</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the person.</source>
        <translation>{day}: nakatitipid nang {amount} at napapanatili ang tao.</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the promise.</source>
        <translation>{day}: nakatitipid nang {amount} at natutupad ang pangako.</translation>
    </message>
    <message>
        <source>{day} saves {amount}.</source>
        <translation>{day}: nakatitipid nang {amount}.</translation>
    </message>
    <message>
        <source>{day} · taken by {name}</source>
        <translation>{day} · tinanggap ni {name}</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, buong araw</translation>
    </message>
    <message>
        <source>{day}, changed by hand</source>
        <translation>{day}, binago nang mano-mano</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, ngayon</translation>
    </message>
    <message>
        <source>{day}, told to the client</source>
        <translation>{day}, nasabi sa client</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} with {name}</source>
        <translation>{day}, {time} kay {name}</translation>
    </message>
    <message>
        <source>{day}, {time}, with {name}</source>
        <translation>{day}, {time}, kay {name}</translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation>{day}: {problem}</translation>
    </message>
    <message>
        <source>{day}’s route without the visit</source>
        <translation>ang ruta sa {day} nang wala ang pagbisita</translation>
    </message>
    <message>
        <source>{decisions} with {visits} come to {before}, as before.</source>
        <translation>Ang {decisions} na may {visits} ay {before}, gaya ng dati.</translation>
    </message>
    <message>
        <source>{decisions} with {visits} would come to {after} instead of {before}.</source>
        <translation>Ang {decisions} na may {visits} ay magiging {after} sa halip na {before}.</translation>
    </message>
    <message>
        <source>{encoding}, with {between} between</source>
        <translation>{encoding}, may {between} sa pagitan</translation>
    </message>
    <message>
        <source>{feeds} fresh</source>
        <translation>{feeds} ang bago</translation>
    </message>
    <message>
        <source>{feeds} to update</source>
        <translation>{feeds} ang ia-update</translation>
    </message>
    <message>
        <source>{feeds}, {number} failing</source>
        <translation>{feeds}, {number} pumapalya</translation>
    </message>
    <message>
        <source>{files} written with {told}.</source>
        <translation>Naisulat ang {files} na may {told}.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another folder or make room.</source>
        <translation>Hindi masulat ang {file} ({why}); pumili ng ibang folder o magbakante ng espasyo.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another place, or close the program that has it open.</source>
        <translation>Hindi masulatan ang {file} ({why}); pumili ng iba, o isara ang programang nakabukas dito.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>Folder ang {file}; magbigay ng file sa loob nito.</translation>
    </message>
    <message>
        <source>{file} is neither .csv nor .xlsx; give the file one of these endings.</source>
        <translation>Hindi .csv o .xlsx ang {file}; bigyan ng isa sa mga dulong ito.</translation>
    </message>
    <message>
        <source>{file} is there already, and nothing is written over; choose another name.</source>
        <translation>Naroon na ang {file}, at walang pinapatungan; pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} at {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hanggang {last}</translation>
    </message>
    <message>
        <source>{first} – {last}.</source>
        <translation>{first} – {last}.</translation>
    </message>
    <message>
        <source>{first} – {last}: {days} days</source>
        <translation>{first} – {last}: {days} araw</translation>
    </message>
    <message>
        <source>{host} broke off before the calendar was complete; try again later.</source>
        <translation>Pumutol ang {host} bago makumpleto ang kalendaryo; subukan ulit mamaya.</translation>
    </message>
    <message>
        <source>{host} cannot be reached; check the address and the connection to the internet.</source>
        <translation>Hindi maabot ang {host}; tingnan ang address at ang koneksiyon sa internet.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host} (its certificate is not trusted); check the address, or ask whoever runs the server.</source>
        <translation>Hindi mapatunayan ng {host} na siya ang {host} (hindi pinagkakatiwalaan ang certificate); tingnan ang address, o tanungin ang nagpapatakbo ng server.</translation>
    </message>
    <message>
        <source>{host} is an address inside this network or this computer, from which calendars are not read; use a public address, or save the calendar as a file and choose that.</source>
        <translation>Nasa loob ng network o computer na ito ang address na {host}, kung saan hindi binabasa ang mga kalendaryo; gumamit ng pampublikong address, o i-save ang kalendaryo bilang file at piliin iyon.</translation>
    </message>
    <message>
        <source>{host} packs the calendar in a way that was not asked for; save the calendar as a file and choose that.</source>
        <translation>Iniimpake ng {host} ang kalendaryo sa paraang hindi hiningi; i-save ang kalendaryo bilang file at piliin iyon.</translation>
    </message>
    <message>
        <source>{host} sends on to an address that cannot be understood; copy the calendar&apos;s address again.</source>
        <translation>Ipinapasa ng {host} sa address na hindi maintindihan; kopyahin ulit ang address ng kalendaryo.</translation>
    </message>
    <message>
        <source>{host} sends on to nowhere; copy the calendar&apos;s address again.</source>
        <translation>Walang pinapasahan ang {host}; kopyahin ulit ang address ng kalendaryo.</translation>
    </message>
    <message>
        <source>{host} sends on to other addresses too often; copy the calendar&apos;s final address into the subscription.</source>
        <translation>Masyadong madalas magpasa ang {host} sa ibang address; kopyahin ang huling address ng kalendaryo.</translation>
    </message>
    <message>
        <source>{hours} a week: {days}</source>
        <translation>{hours} bawat linggo: {days}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} h ang nakalipas</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{id!r} is no road; take its id from: familiar options.</source>
        <translation>Hindi paraan ang {id!r}; kunin ang id mula sa: familiar options.</translation>
    </message>
    <message>
        <source>{joint} has begun; if nobody came along, note that it was missed.</source>
        <translation>Nagsimula na ang {joint}; kung walang sumama, itala na hindi natuloy.</translation>
    </message>
    <message>
        <source>{joint} is no joint visit; there is nobody to call off.</source>
        <translation>Hindi magkasamang pagbisita ang {joint}; walang pauurungin.</translation>
    </message>
    <message>
        <source>{joint} is {status} already.</source>
        <translation>{status} na ang {joint}.</translation>
    </message>
    <message>
        <source>{kept} and {gone} are clients of two offices.</source>
        <translation>Client ng dalawang opisina sina {kept} at {gone}.</translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself; choose another client.</source>
        <translation>Hindi maisasama si {kept} sa sarili; pumili ng ibang client.</translation>
    </message>
    <message>
        <source>{kept} is retired; bring the client back first, or keep the other.</source>
        <translation>Retirado si {kept}; ibalik muna ang client, o ang isa ang panatilihin.</translation>
    </message>
    <message>
        <source>{kept} keep their person</source>
        <translation>{kept} ang nagpapanatili ng kanilang tao</translation>
    </message>
    <message>
        <source>{kind} from {first} to {last}.</source>
        <translation>{kind} mula {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>{kind} on {day}.</source>
        <translation>{kind} sa {day}.</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{leaver} hands over every client, so {leaver} cannot be the backup of {client}; choose somebody else or nobody.</source>
        <translation>Ipinapasa ni {leaver} ang lahat ng client, kaya hindi puwedeng maging backup ni {client} si {leaver}; pumili ng iba o wala.</translation>
    </message>
    <message>
        <source>{leaver} is no client&apos;s usual technician after {last_day}, so there is nobody to hand over.</source>
        <translation>Walang client na karaniwan si {leaver} pagkatapos ng {last_day}, kaya walang ipapasa.</translation>
    </message>
    <message>
        <source>{leaver} is not the usual technician of {name} after {last_day}; leave {name} out.</source>
        <translation>Hindi karaniwang teknisyan ni {name} si {leaver} pagkatapos ng {last_day}; huwag isama si {name}.</translation>
    </message>
    <message>
        <source>{left} without a place</source>
        <translation>{left} ang walang puwesto</translation>
    </message>
    <message>
        <source>{meaning}. Default {value}.</source>
        <translation>{meaning}. Default {value}.</translation>
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
        <translation>{minutes} biyahe</translation>
    </message>
    <message>
        <source>{minutes} early at the door</source>
        <translation>{minutes} na maaga sa pinto</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} min ang nakalipas</translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation>{minutes} min na biyahe</translation>
    </message>
    <message>
        <source>{minutes} min, until {time}</source>
        <translation>{minutes} min, hanggang {time}</translation>
    </message>
    <message>
        <source>{minutes} min, {start} to {end}</source>
        <translation>{minutes} min, {start} hanggang {end}</translation>
    </message>
    <message>
        <source>{minutes} minutes is no length of a visit; give 1 to 720.</source>
        <translation>Hindi haba ng pagbisita ang {minutes} minuto; magbigay ng 1 hanggang 720.</translation>
    </message>
    <message>
        <source>{minutes} more to drive for each visit</source>
        <translation>{minutes} na dagdag na biyahe bawat pagbisita</translation>
    </message>
    <message>
        <source>{minutes} of their week stay free</source>
        <translation>{minutes} ng linggo nila ang nananatiling libre</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} bawat taon</translation>
    </message>
    <message>
        <source>{money} a year rests on them.</source>
        <translation>{money} bawat taon ang nakasalalay sa kanila.</translation>
    </message>
    <message>
        <source>{money} of it today</source>
        <translation>{money} nito ay ngayon</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} at {more} pa</translation>
    </message>
    <message>
        <source>{name} accepted the change</source>
        <translation>Tinanggap ni {name} ang pagbabago</translation>
    </message>
    <message>
        <source>{name} asked something</source>
        <translation>May itinanong si {name}</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>Wala si {name}</translation>
    </message>
    <message>
        <source>{name} away {days} ({kind})</source>
        <translation>Wala si {name} {days} ({kind})</translation>
    </message>
    <message>
        <source>{name} becomes a backup, who knows the client.</source>
        <translation>Nagiging backup si {name}, na kilala ang client.</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>Dumating si {name}</translation>
    </message>
    <message>
        <source>{name} cancelled</source>
        <translation>Nagkansela si {name}</translation>
    </message>
    <message>
        <source>{name} cancelled from {day} on</source>
        <translation>Nagkansela si {name} mula {day}</translation>
    </message>
    <message>
        <source>{name} cancelled the visit</source>
        <translation>Kinansela ni {name} ang pagbisita</translation>
    </message>
    <message>
        <source>{name} cancelled {service} from {day} on</source>
        <translation>Kinansela ni {name} ang {service} mula {day}</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is in use (agreements: {agreements}, visits: {visits}). Where its name is wrong, change the name instead.</source>
        <translation>Hindi maaalis ang {name}: ginagamit ito (mga kasunduan: {agreements}, mga pagbisita: {visits}). Kung mali ang pangalan, palitan na lang ang pangalan.</translation>
    </message>
    <message>
        <source>{name} cannot come along{where}: {why}; choose somebody else, or another visit.</source>
        <translation>Hindi makasasama si {name}{where}: {why}; pumili ng iba, o ibang pagbisita.</translation>
    </message>
    <message>
        <source>{name} cannot; the visit is made all the same.</source>
        <translation>Hindi makapupunta si {name}; matutuloy pa rin ang pagbisita.</translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>Sarado si {name}</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>Sasama si {name}</translation>
    </message>
    <message>
        <source>{name} comes along on {day}, {time} for {price}</source>
        <translation>Sasama si {name} sa {day}, {time} sa halagang {price}</translation>
    </message>
    <message>
        <source>{name} comes along to {client}.</source>
        <translation>Sasama si {name} kay {client}.</translation>
    </message>
    <message>
        <source>{name} comes earlier</source>
        <translation>Darating nang mas maaga si {name}</translation>
    </message>
    <message>
        <source>{name} comes in place of {usual}</source>
        <translation>Pupunta si {name} bilang kapalit ni {usual}</translation>
    </message>
    <message>
        <source>{name} comes instead of {usual}</source>
        <translation>Pupunta si {name} sa halip na si {usual}</translation>
    </message>
    <message>
        <source>{name} comes; nobody is their usual technician.</source>
        <translation>Pupunta si {name}; wala silang karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>{name} complained</source>
        <translation>Nagreklamo si {name}</translation>
    </message>
    <message>
        <source>{name} complained about the change</source>
        <translation>Nagreklamo si {name} tungkol sa pagbabago</translation>
    </message>
    <message>
        <source>{name} from today on</source>
        <translation>Si {name} mula ngayon</translation>
    </message>
    <message>
        <source>{name} goes to {client} instead.</source>
        <translation>Si {name} ang pupunta kay {client} sa halip.</translation>
    </message>
    <message>
        <source>{name} handed over {clients} clients</source>
        <translation>Nagpasa si {name} ng {clients} client</translation>
    </message>
    <message>
        <source>{name} hands over</source>
        <translation>Magpapasa si {name}</translation>
    </message>
    <message>
        <source>{name} hands over {clients} after {day}</source>
        <translation>Magpapasa si {name} ng {clients} pagkatapos ng {day}</translation>
    </message>
    <message>
        <source>{name} hands over {clients}; the notices are here to be sent.</source>
        <translation>Magpapasa si {name} ng {clients}; narito ang mga abisong ipadadala.</translation>
    </message>
    <message>
        <source>{name} has a usual technician by now, so nothing was declared; look for the first assignment again.</source>
        <translation>May karaniwang teknisyan na si {name}, kaya walang idineklara; hanapin ulit ang unang pagtatalaga.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>Umalis na si {name}</translation>
    </message>
    <message>
        <source>{name} has no room on another day within all rules.</source>
        <translation>Walang puwang si {name} sa ibang araw nang sumusunod sa lahat ng tuntunin.</translation>
    </message>
    <message>
        <source>{name} has the site {site}</source>
        <translation>May lugar na {site} si {name}</translation>
    </message>
    <message>
        <source>{name} is a client again.</source>
        <translation>Client na ulit si {name}.</translation>
    </message>
    <message>
        <source>{name} is closed</source>
        <translation>Sarado si {name}</translation>
    </message>
    <message>
        <source>{name} is not to come to {client}; end that first, or choose somebody else.</source>
        <translation>Hindi dapat pumunta si {name} kay {client}; tapusin muna iyon, o pumili ng iba.</translation>
    </message>
    <message>
        <source>{name} is retired.</source>
        <translation>Retirado si {name}.</translation>
    </message>
    <message>
        <source>{name} is the backup of {clients}: once all are handed over, that ends after {day}, too.</source>
        <translation>Si {name} ang backup ng {clients}: kapag naipasa na ang lahat, natatapos din iyon pagkatapos ng {day}.</translation>
    </message>
    <message>
        <source>{name} is the one they know best.</source>
        <translation>Si {name} ang pinakakilala nila.</translation>
    </message>
    <message>
        <source>{name} is their usual technician.</source>
        <translation>Si {name} ang karaniwan nilang teknisyan.</translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation>Si {name} ay {kind}</translation>
    </message>
    <message>
        <source>{name} is {kind} until {day}</source>
        <translation>Si {name} ay {kind} hanggang {day}</translation>
    </message>
    <message>
        <source>{name} knows the place.</source>
        <translation>Kilala ni {name} ang lugar.</translation>
    </message>
    <message>
        <source>{name} makes the visit. {backup} is {who} to {client} now, and afterwards could go there for {after}.</source>
        <translation>Si {name} ang gagawa ng pagbisita. Si {backup} ay {who} kay {client} ngayon, at pagkatapos nito ay makapupunta roon nang {after}.</translation>
    </message>
    <message>
        <source>{name} not away after all</source>
        <translation>Hindi pala wala si {name}</translation>
    </message>
    <message>
        <source>{name} not closed after all</source>
        <translation>Hindi pala sarado si {name}</translation>
    </message>
    <message>
        <source>{name} office</source>
        <translation>Opisinang {name}</translation>
    </message>
    <message>
        <source>{name} prefers to wait for the usual technician</source>
        <translation>Mas gusto ni {name} na hintayin ang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}. What you typed is not saved yet; save it if it is still needed, then open the schedule anew.</source>
        <translation>Ibinalik ni {name} ang backup na {file}. Hindi pa naka-save ang na-type mo; i-save kung kailangan pa, saka buksan ulit ang schedule.</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}; you see the schedule as it is now.</source>
        <translation>Ibinalik ni {name} ang backup na {file}; nakikita mo ang schedule ngayon.</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book later; take that back first.</source>
        <translation>Na-save ni {name} ang bersyon {version} ng aklat ng presyo pagkatapos; bawiin muna iyon.</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book meanwhile; discard your changes to see it, then make them again.</source>
        <translation>Na-save ni {name} ang bersyon {version} ng aklat ng presyo samantala; itapon ang mga pagbabago mo para makita, saka gawin ulit.</translation>
    </message>
    <message>
        <source>{name} usually comes. Click a place to book it, or press Alt and its number.</source>
        <translation>Karaniwang si {name} ang pumupunta. I-click ang puwesto para i-book, o pindutin ang Alt at ang numero nito.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; open the form again.</source>
        <translation>Binago ng iba si {name} samantala; buksan ulit ang form.</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name}, ibinalik</translation>
    </message>
    <message>
        <source>{name}, overtime</source>
        <translation>{name}, overtime</translation>
    </message>
    <message>
        <source>{name}, {days} more days</source>
        <translation>{name}, {days} araw pa</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name}: stays familiar for {days} days</source>
        <translation>{name}: mananatiling kilala nang {days} araw</translation>
    </message>
    <message>
        <source>{name}: the visit was made</source>
        <translation>{name}: nagawa ang pagbisita</translation>
    </message>
    <message>
        <source>{name}: the visit was missed</source>
        <translation>{name}: hindi natuloy ang pagbisita</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} of {week} a week, {clients} more</source>
        <translation>{name}: {before} → {after} sa {week} bawat linggo, {clients} pa</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}’s calendar is read from now on.</source>
        <translation>Babasahin na mula ngayon ang kalendaryo ni {name}.</translation>
    </message>
    <message>
        <source>{name}’s calendar is told there no more.</source>
        <translation>Hindi na sinasabi roon ang kalendaryo ni {name}.</translation>
    </message>
    <message>
        <source>{name}’s calendar says something else now.</source>
        <translation>Iba na ang sinasabi ng kalendaryo ni {name}.</translation>
    </message>
    <message>
        <source>{name}’s day {amount}</source>
        <translation>ang araw ni {name} {amount}</translation>
    </message>
    <message>
        <source>{name}’s home</source>
        <translation>Bahay ni {name}</translation>
    </message>
    <message>
        <source>{name}’s phone stops getting news until the new address is entered there.</source>
        <translation>Hindi na makatatanggap ng balita ang telepono ni {name} hangga’t hindi inilalagay roon ang bagong address.</translation>
    </message>
    <message>
        <source>{note} · was {before}</source>
        <translation>{note} · dati {before}</translation>
    </message>
    <message>
        <source>{note} · {price} a mile</source>
        <translation>{note} · {price} bawat milya</translation>
    </message>
    <message>
        <source>{number:,} rows do not fit on a spreadsheet&apos;s page; write a .csv file, or fewer days.</source>
        <translation>Hindi kasya ang {number:,} row sa pahina ng spreadsheet; sumulat ng .csv file, o mas kaunting araw.</translation>
    </message>
    <message>
        <source>{numbers} copied.</source>
        <translation>Nakopya ang {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} absences</source>
        <extracomment>For one: {number} absence</extracomment>
        <translation>
            <numerusform>{number} pagliban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements</source>
        <extracomment>For one: {number} agreement</extracomment>
        <translation>
            <numerusform>{number} kasunduan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements end</source>
        <extracomment>For one: {number} agreement ends</extracomment>
        <translation>
            <numerusform>{number} kasunduan ang natatapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} answers on what matters</source>
        <extracomment>For one: {number} answer on what matters</extracomment>
        <translation>
            <numerusform>{number} sagot sa kung ano ang mahalaga</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} as before</source>
        <translation>{number} gaya ng dati</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups</source>
        <extracomment>For one: {number} backup</extracomment>
        <translation>
            <numerusform>{number} backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} calls and messages</source>
        <extracomment>For one: {number} call or message</extracomment>
        <translation>
            <numerusform>{number} tawag at mensahe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cancellations</source>
        <extracomment>For one: {number} cancellation</extracomment>
        <translation>
            <numerusform>{number} pagkansela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cases</source>
        <extracomment>For one: {number} case</extracomment>
        <translation>
            <numerusform>{number} kaso</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} ang nabago</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For one: {number} change</extracomment>
        <translation>
            <numerusform>{number} pagbabago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes in the history</source>
        <extracomment>For one: {number} change in the history</extracomment>
        <translation>
            <numerusform>{number} pagbabago sa kasaysayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes that only this backup holds come back.</source>
        <extracomment>For one: {number} change that only this backup holds comes back.</extracomment>
        <translation>
            <numerusform>{number} pagbabagong nasa backup lang na ito ang babalik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost:</source>
        <extracomment>For one: {number} change was made since. It is lost:</extracomment>
        <translation>
            <numerusform>{number} pagbabago ang ginawa pagkatapos. Mawawala:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost; the last ones:</source>
        <extracomment>For one: {number} change was made since. It is lost; the last one:</extracomment>
        <translation>
            <numerusform>{number} pagbabago ang ginawa pagkatapos. Mawawala; ang mga huli:</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} client has no one else who knows them.</source>
        <translation>{number} client ang walang ibang nakakakilala.</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients</source>
        <extracomment>For one: {number} client</extracomment>
        <translation>
            <numerusform>{number} client</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients ({money} a year) know nobody else here.</source>
        <translation>{number} client ({money} bawat taon) ang walang ibang kilala rito.</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients get</source>
        <extracomment>For one: {number} client gets</extracomment>
        <translation>
            <numerusform>{number} client ang makakakuha</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients have no one else who knows them.</source>
        <translation>{number} client ang walang ibang nakakakilala.</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients look</source>
        <extracomment>For one: {number} client looks</extracomment>
        <translation>
            <numerusform>{number} client ang mukhang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients lose</source>
        <extracomment>For one: {number} client loses</extracomment>
        <translation>
            <numerusform>{number} client ang mawawalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients were</source>
        <extracomment>For one: {number} client was</extracomment>
        <translation>
            <numerusform>{number} client ang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} complaints</source>
        <extracomment>For one: {number} complaint</extracomment>
        <translation>
            <numerusform>{number} reklamo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: {number} contact</extracomment>
        <translation>
            <numerusform>{number} contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: {number} day</extracomment>
        <translation>
            <numerusform>{number} araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days earlier</source>
        <extracomment>For one: {number} day earlier</extracomment>
        <translation>
            <numerusform>{number} araw na mas maaga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days later</source>
        <extracomment>For one: {number} day later</extracomment>
        <translation>
            <numerusform>{number} araw na mas huli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decisions</source>
        <extracomment>For one: {number} decision</extracomment>
        <translation>
            <numerusform>{number} desisyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} empty rows</source>
        <extracomment>For one: {number} empty row</extracomment>
        <translation>
            <numerusform>{number} walang laman na row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faces</source>
        <extracomment>For one: {number} face</extracomment>
        <translation>
            <numerusform>{number} mukha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} feeds</source>
        <extracomment>For one: {number} feed</extracomment>
        <translation>
            <numerusform>{number} feed</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ft</source>
        <translation>{number} ft</translation>
    </message>
    <message>
        <source>{number} homes</source>
        <translation>{number} bahay</translation>
    </message>
    <message>
        <source>{number} ignored.</source>
        <translation>{number} ang hindi pinansin.</translation>
    </message>
    <message>
        <source>{number} in these months, most often: {cause}</source>
        <translation>{number} sa mga buwang ito, pinakamadalas: {cause}</translation>
    </message>
    <message>
        <source>{number} kept in doubt</source>
        <translation>{number} ang naiwang duda</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} lack skills</source>
        <translation>{number} ang kulang sa kasanayan</translation>
    </message>
    <message>
        <source>{number} later ones follow.</source>
        <translation>{number} pa ang kasunod.</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>{number} ang natira</translation>
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
            <numerusform>{number} pang pagbabago</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} ang bago</translation>
    </message>
    <message numerus="yes">
        <source>{number} notes</source>
        <extracomment>For one: {number} note</extracomment>
        <translation>
            <numerusform>{number} tala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} notices</source>
        <extracomment>For one: {number} notice</extracomment>
        <translation>
            <numerusform>{number} abiso</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {technicians}</source>
        <translation>{number} sa {technicians}</translation>
    </message>
    <message>
        <source>{number} of {visits}</source>
        <translation>{number} sa {visits}</translation>
    </message>
    <message>
        <source>{number} off the map</source>
        <translation>{number} ang wala sa mapa</translation>
    </message>
    <message numerus="yes">
        <source>{number} other visits</source>
        <extracomment>For one: {number} other visit</extracomment>
        <translation>
            <numerusform>{number} iba pang pagbisita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} persons</source>
        <extracomment>For one: {number} person</extracomment>
        <translation>
            <numerusform>{number} tao</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} planned visits</source>
        <extracomment>For one: {number} planned visit</extracomment>
        <translation>
            <numerusform>{number} nakaplanong pagbisita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} prices</source>
        <extracomment>For one: {number} price</extracomment>
        <translation>
            <numerusform>{number} presyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promises</source>
        <extracomment>For one: {number} promise</extracomment>
        <translation>
            <numerusform>{number} pangako</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: {number} question</extracomment>
        <translation>
            <numerusform>{number} tanong</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} ang tinanggihan</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>For one: {number} row</extracomment>
        <translation>
            <numerusform>{number} row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows read</source>
        <extracomment>For one: {number} row read</extracomment>
        <translation>
            <numerusform>{number} row ang nabasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} services</source>
        <extracomment>For one: {number} service</extracomment>
        <translation>
            <numerusform>{number} serbisyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sites</source>
        <extracomment>For one: {number} site</extracomment>
        <translation>
            <numerusform>{number} lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} ang nilaktawan</translation>
    </message>
    <message numerus="yes">
        <source>{number} spells on the day</source>
        <extracomment>For one: {number} spell on the day</extracomment>
        <translation>
            <numerusform>{number} yugto sa araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} spells within the window</source>
        <extracomment>For one: {number} spell within the window</extracomment>
        <translation>
            <numerusform>{number} yugto sa loob ng palugit</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} start at other times</source>
        <translation>{number} ang nagsisimula sa ibang oras</translation>
    </message>
    <message>
        <source>{number} start earlier</source>
        <translation>{number} ang nagsisimula nang mas maaga</translation>
    </message>
    <message>
        <source>{number} start later</source>
        <translation>{number} ang nagsisimula nang mas huli</translation>
    </message>
    <message>
        <source>{number} starts earlier</source>
        <translation>{number} ang nagsisimula nang mas maaga</translation>
    </message>
    <message>
        <source>{number} starts later</source>
        <translation>{number} ang nagsisimula nang mas huli</translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers</source>
        <extracomment>For one: {number} stranger</extracomment>
        <translation>
            <numerusform>{number} estranghero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers lately</source>
        <extracomment>For one: {number} stranger lately</extracomment>
        <translation>
            <numerusform>{number} estranghero kamakailan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} substitutions</source>
        <extracomment>For one: {number} substitution</extracomment>
        <translation>
            <numerusform>{number} pagpapalit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians</source>
        <extracomment>For one: {number} technician</extracomment>
        <translation>
            <numerusform>{number} teknisyan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians have no wage: prices take nothing for their time, so visits look cheaper than they are.</source>
        <extracomment>For one: {number} technician has no wage: prices take nothing for the time, so visits look cheaper than they are.</extracomment>
        <translation>
            <numerusform>{number} teknisyan ang walang sahod: hindi binibilang ng presyo ang oras nila, kaya mukhang mas mura ang mga pagbisita kaysa totoo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians who come</source>
        <extracomment>For one: {number} technician who comes</extracomment>
        <translation>
            <numerusform>{number} teknisyang pumupunta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} texts</source>
        <extracomment>For one: {number} text</extracomment>
        <translation>
            <numerusform>{number} teksto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times</source>
        <extracomment>For one: {number} time</extracomment>
        <translation>
            <numerusform>{number} beses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times to confirm</source>
        <extracomment>For one: {number} time to confirm</extracomment>
        <translation>
            <numerusform>{number} oras na kukumpirmahin</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>{number} ang kukumpirmahin</translation>
    </message>
    <message>
        <source>{number} to decide</source>
        <translation>{number} ang pagpapasyahan</translation>
    </message>
    <message>
        <source>{number} unpriced</source>
        <translation>{number} ang walang presyo</translation>
    </message>
    <message numerus="yes">
        <source>{number} usual spells</source>
        <extracomment>For one: {number} usual spell</extracomment>
        <translation>
            <numerusform>{number} karaniwang yugto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits</source>
        <extracomment>For one: {number} visit</extracomment>
        <translation>
            <numerusform>{number} pagbisita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits are cancelled</source>
        <extracomment>For one: {number} visit is cancelled</extracomment>
        <translation>
            <numerusform>{number} pagbisita ang kinakansela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits by strangers</source>
        <extracomment>For one: {number} visit by a stranger</extracomment>
        <translation>
            <numerusform>{number} pagbisita ng estranghero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits get a place</source>
        <extracomment>For one: {number} visit gets a place</extracomment>
        <translation>
            <numerusform>{number} pagbisita ang nagkakapuwesto</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} visits have no place beside the others ({names}): choose other roads for them.</source>
        <translation>{number} pagbisita ang walang puwesto sa tabi ng iba ({names}): pumili ng ibang paraan para sa mga ito.</translation>
    </message>
    <message numerus="yes">
        <source>{number} visits lose theirs</source>
        <extracomment>For one: {number} visit loses its place</extracomment>
        <translation>
            <numerusform>{number} pagbisita ang nawawalan ng puwesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits on another day</source>
        <extracomment>For one: {number} visit on another day</extracomment>
        <translation>
            <numerusform>{number} pagbisita sa ibang araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits outside the window</source>
        <extracomment>For one: {number} visit outside the window</extracomment>
        <translation>
            <numerusform>{number} pagbisita sa labas ng palugit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits without a place</source>
        <extracomment>For one: {number} visit without a place</extracomment>
        <translation>
            <numerusform>{number} pagbisitang walang puwesto</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} without</source>
        <translation>{number} ang wala</translation>
    </message>
    <message>
        <source>{number} without a wage</source>
        <translation>{number} ang walang sahod</translation>
    </message>
    <message>
        <source>{number} {source}</source>
        <translation>{number} {source}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} araw</translation>
    </message>
    <message>
        <source>{offer} ({number} of {all})</source>
        <translation>{offer} ({number} sa {all})</translation>
    </message>
    <message>
        <source>{office} has no technicians in these weeks; add one before clients are assigned.</source>
        <translation>Walang teknisyan ang {office} sa mga linggong ito; magdagdag bago magtalaga ng mga client.</translation>
    </message>
    <message>
        <source>{office} has no technicians on these days; add one before planning.</source>
        <translation>Walang teknisyan ang {office} sa mga araw na ito; magdagdag bago magplano.</translation>
    </message>
    <message>
        <source>{office}, {month}: {visits} with a place, {left} without</source>
        <translation>{office}, {month}: {visits} ang may puwesto, {left} ang wala</translation>
    </message>
    <message>
        <source>{office}, {number} of {all}</source>
        <translation>{office}, {number} sa {all}</translation>
    </message>
    <message>
        <source>{office}: checking and saving the plan…</source>
        <translation>{office}: sinusuri at sine-save ang plano…</translation>
    </message>
    <message>
        <source>{office}: finding the visits that are due…</source>
        <translation>{office}: hinahanap ang mga takdang pagbisita…</translation>
    </message>
    <message>
        <source>{office}: gathering hours, skills and promises…</source>
        <translation>{office}: tinitipon ang mga oras, kasanayan at pangako…</translation>
    </message>
    <message>
        <source>{office}: planning, best so far {best}…</source>
        <translation>{office}: nagpaplano, pinakamabuti sa ngayon {best}…</translation>
    </message>
    <message>
        <source>{office}: planning…</source>
        <translation>{office}: nagpaplano…</translation>
    </message>
    <message>
        <source>{office}: {technicians}, {visits} with a place, {left} without</source>
        <translation>{office}: {technicians}, {visits} ang may puwesto, {left} ang wala</translation>
    </message>
    <message>
        <source>{office}: {visits}</source>
        <translation>{office}: {visits}</translation>
    </message>
    <message>
        <source>{others} and {last} come along</source>
        <translation>Sasama sina {others} at {last}</translation>
    </message>
    <message>
        <source>{owner} answers by {day}</source>
        <translation>Sasagot si {owner} bago ang {day}</translation>
    </message>
    <message>
        <source>{owner} owns it</source>
        <translation>Si {owner} ang may hawak nito</translation>
    </message>
    <message>
        <source>{owner} · since {day}</source>
        <translation>{owner} · mula {day}</translation>
    </message>
    <message>
        <source>{page} — Guide — Familiar</source>
        <translation>{page} — Gabay — Familiar</translation>
    </message>
    <message>
        <source>{paid} of {limit} h</source>
        <translation>{paid} sa {limit} h</translation>
    </message>
    <message>
        <source>{paid} of {limit} h planned</source>
        <translation>{paid} sa {limit} h ang nakaplano</translation>
    </message>
    <message>
        <source>{part} by {whole}</source>
        <translation>{part} sa {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} ng {whole}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a spreadsheet; it is damaged or has a password: save it again without one.</source>
        <translation>Hindi mabasa ang {path} bilang spreadsheet; sira o may password: i-save ulit nang wala.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Hindi mabasa ang {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); choose another folder.</source>
        <translation>Hindi masulatan ang {path} ({why}); pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another folder.</source>
        <translation>Hindi masulatan ang {path}; pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a schedule; name a file in it.</source>
        <translation>Folder ang {path}, hindi schedule; magbigay ng file sa loob nito.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file with the table.</source>
        <translation>Folder ang {path}; ibigay ang file na may talaan.</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>Walang laman ang {path}; walang mai-import.</translation>
    </message>
    <message>
        <source>{path} is not a spreadsheet, whatever its name says; save it again as .xlsx or .csv.</source>
        <translation>Hindi spreadsheet ang {path}, anuman ang pangalan; i-save ulit bilang .xlsx o .csv.</translation>
    </message>
    <message>
        <source>{path} is not a table; save the list as .csv or .xlsx first.</source>
        <translation>Hindi talaan ang {path}; i-save muna ang listahan bilang .csv o .xlsx.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission.</source>
        <translation>Hindi maaaring basahin ang {path}; humingi ng pahintulot sa may-ari.</translation>
    </message>
    <message>
        <source>{period}: {figure}</source>
        <translation>{period}: {figure}</translation>
    </message>
    <message>
        <source>{persons} kept</source>
        <translation>{persons} ang napanatili</translation>
    </message>
    <message>
        <source>{placed} of {visits} have a place</source>
        <translation>{placed} sa {visits} ang may puwesto</translation>
    </message>
    <message>
        <source>{plain!r} is not an e-mail address; write one like office@example.com.</source>
        <translation>Hindi e-mail address ang {plain!r}; isulat gaya ng office@example.com.</translation>
    </message>
    <message>
        <source>{plan}: not confirmed</source>
        <translation>{plan}: hindi pa nakumpirma</translation>
    </message>
    <message>
        <source>{plan}: not confirmed, times and people may change</source>
        <translation>{plan}: hindi pa nakumpirma, maaaring magbago ang oras at tao</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} punto</translation>
    </message>
    <message>
        <source>{port} is not a port; choose one from 1 to {highest_port}.</source>
        <translation>Hindi port ang {port}; pumili mula 1 hanggang {highest_port}.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>{rhythm} in {months}</source>
        <translation>{rhythm} sa {months}</translation>
    </message>
    <message>
        <source>{rhythm} on {days}</source>
        <translation>{rhythm} sa {days}</translation>
    </message>
    <message>
        <source>{rhythm}, once</source>
        <translation>{rhythm}, isang beses</translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation>{rhythm}, hanggang {day}</translation>
    </message>
    <message>
        <source>{rhythm}, {number} times</source>
        <translation>{rhythm}, {number} beses</translation>
    </message>
    <message>
        <source>{rows} passed over</source>
        <translation>{rows} ang nilaktawan</translation>
    </message>
    <message>
        <source>{rows} written to {file}.</source>
        <translation>Naisulat ang {rows} sa {file}.</translation>
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
        <translation>{service}, walang puwesto</translation>
    </message>
    <message>
        <source>{service}, planned {day}, {span} with {technician}</source>
        <translation>{service}, nakaplano {day}, {span} kay {technician}</translation>
    </message>
    <message>
        <source>{share} by their usual technician</source>
        <translation>{share} ng kanilang karaniwang teknisyan</translation>
    </message>
    <message>
        <source>{share} of the clients see one person alone, {faces} faces each on average, {drive} drive, {amount}</source>
        <translation>{share} ng mga client ang iisang tao ang nakikita, {faces} mukha bawat isa sa karaniwan, {drive} biyahe, {amount}</translation>
    </message>
    <message>
        <source>{share} of the time on the road</source>
        <translation>{share} ng oras ay nasa daan</translation>
    </message>
    <message>
        <source>{share} overtime</source>
        <translation>{share} overtime</translation>
    </message>
    <message>
        <source>{share} usual</source>
        <translation>{share} karaniwan</translation>
    </message>
    <message>
        <source>{shown} is an http address, on which everybody can read along; enter one that begins with https.</source>
        <translation>http address ang {shown}, na mababasa ninuman; maglagay ng nagsisimula sa https.</translation>
    </message>
    <message>
        <source>{shown} of {of}</source>
        <translation>{shown} sa {of}</translation>
    </message>
    <message>
        <source>{shown} of {total} are listed.</source>
        <translation>{shown} sa {total} ang nakalista.</translation>
    </message>
    <message>
        <source>{shown}, visits that clients were told of too</source>
        <translation>{shown}, kasama ang mga pagbisitang nasabi sa mga client</translation>
    </message>
    <message>
        <source>{skill} ended {days} ago</source>
        <translation>Nawalan ng bisa ang {skill} {days} na ang nakalipas</translation>
    </message>
    <message>
        <source>{skill} ends in {days}</source>
        <translation>Mawawalan ng bisa ang {skill} sa {days}</translation>
    </message>
    <message>
        <source>{skill} ends today</source>
        <translation>Ngayon mawawalan ng bisa ang {skill}</translation>
    </message>
    <message>
        <source>{skill} holds until {day}.</source>
        <translation>May bisa ang {skill} hanggang {day}.</translation>
    </message>
    <message>
        <source>{skill}, until now {day}</source>
        <translation>{skill}, hanggang ngayon {day}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sa {all}</translation>
    </message>
    <message>
        <source>{source!r} is not a file that holds a calendar; choose a .ics file.</source>
        <translation>Hindi file na may kalendaryo ang {source!r}; pumili ng .ics file.</translation>
    </message>
    <message>
        <source>{step}: best so far {amount}</source>
        <translation>{step}: pinakamabuti sa ngayon {amount}</translation>
    </message>
    <message>
        <source>{step}: {detail}</source>
        <translation>{step}: {detail}</translation>
    </message>
    <message>
        <source>{strangers} in the last {visits}</source>
        <translation>{strangers} sa huling {visits}</translation>
    </message>
    <message>
        <source>{stuck} lines could not be worked out again and stay as they were.</source>
        <translation>{stuck} linya ang hindi na makuwenta ulit at nananatiling ganoon.</translation>
    </message>
    <message>
        <source>{taken} of {all} columns taken.</source>
        <translation>{taken} sa {all} column ang kinuha.</translation>
    </message>
    <message>
        <source>{target} is there already; choose another file, or open that one.</source>
        <translation>Naroon na ang {target}; pumili ng ibang file, o buksan iyon.</translation>
    </message>
    <message>
        <source>{technician} can make everything that is planned for him; nothing to do.</source>
        <translation>Magagawa ni {technician} ang lahat ng nakaplano para sa kanya; walang gagawin.</translation>
    </message>
    <message>
        <source>{technician} comes along to {name}</source>
        <translation>Sasama si {technician} kay {name}</translation>
    </message>
    <message>
        <source>{technician} comes along to {visit} already.</source>
        <translation>Sasama na si {technician} sa {visit}.</translation>
    </message>
    <message>
        <source>{technician} does not come to {name}</source>
        <translation>Hindi pupunta si {technician} kay {name}</translation>
    </message>
    <message>
        <source>{technician} does not have the skill {skill}</source>
        <translation>Walang kasanayang {skill} si {technician}</translation>
    </message>
    <message>
        <source>{technician} has no e-mail address; enter it on the page Technicians.</source>
        <translation>Walang e-mail address si {technician}; ilagay sa pahinang Mga teknisyan.</translation>
    </message>
    <message>
        <source>{technician} has no hours left in the week</source>
        <translation>Wala nang oras si {technician} sa linggong ito</translation>
    </message>
    <message>
        <source>{technician} has no visits on {weekday}; choose another day, or confirm the plan first.</source>
        <translation>Walang pagbisita si {technician} sa {weekday}; pumili ng ibang araw, o kumpirmahin muna ang plano.</translation>
    </message>
    <message>
        <source>{technician} is a backup for {name}</source>
        <translation>Backup si {technician} para kay {name}</translation>
    </message>
    <message>
        <source>{technician} is away</source>
        <translation>Wala si {technician}</translation>
    </message>
    <message>
        <source>{technician} is away in that time already ({kind}, absence {id}); remove that one first, or choose other days.</source>
        <translation>Wala na si {technician} sa panahong iyon ({kind}, pagliban {id}); alisin muna iyon, o pumili ng ibang araw.</translation>
    </message>
    <message>
        <source>{technician} is full on {day}</source>
        <translation>Puno na si {technician} sa {day}</translation>
    </message>
    <message>
        <source>{technician} is no longer a backup for {name}</source>
        <translation>Hindi na backup si {technician} para kay {name}</translation>
    </message>
    <message>
        <source>{technician} is no longer the usual technician of {name}</source>
        <translation>Hindi na si {technician} ang karaniwang teknisyan ni {name}</translation>
    </message>
    <message>
        <source>{technician} is not to come here</source>
        <translation>Hindi dapat pumunta rito si {technician}</translation>
    </message>
    <message>
        <source>{technician} is not to come to {client}; end that first, then choose him.</source>
        <translation>Hindi dapat pumunta si {technician} kay {client}; tapusin muna iyon, saka siya piliin.</translation>
    </message>
    <message>
        <source>{technician} is that to {client} already.</source>
        <translation>Ganoon na si {technician} kay {client}.</translation>
    </message>
    <message>
        <source>{technician} is the usual technician of {name}</source>
        <translation>Si {technician} ang karaniwang teknisyan ni {name}</translation>
    </message>
    <message>
        <source>{technician} is {kind}</source>
        <translation>Si {technician} ay {kind}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}</source>
        <translation>Aalis si {technician} sa {day}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day} by now, so nothing was declared; look for the first assignment again.</source>
        <translation>Aalis na si {technician} sa {day}, kaya walang idineklara; hanapin ulit ang unang pagtatalaga.</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}, and nobody follows</source>
        <translation>Aalis si {technician} sa {day}, at walang kasunod</translation>
    </message>
    <message>
        <source>{technician} left on {left_on}; choose somebody else.</source>
        <translation>Umalis si {technician} noong {left_on}; pumili ng iba.</translation>
    </message>
    <message>
        <source>{technician} makes {visit} himself; choose somebody else.</source>
        <translation>Si {technician} mismo ang gagawa ng {visit}; pumili ng iba.</translation>
    </message>
    <message>
        <source>{technician} may come to {name} again</source>
        <translation>Maaari na ulit pumunta si {technician} kay {name}</translation>
    </message>
    <message>
        <source>{technician} would cost less, and has no time left</source>
        <translation>Mas mura sana si {technician}, pero wala nang oras</translation>
    </message>
    <message>
        <source>{technician}, a stranger to them, comes on {day}</source>
        <translation>Pupunta si {technician}, na estranghero sa kanila, sa {day}</translation>
    </message>
    <message>
        <source>{technician}’s day breaks a rule already; mend that first</source>
        <translation>May nilalabag nang tuntunin ang araw ni {technician}; ayusin muna iyon</translation>
    </message>
    <message>
        <source>{technician}’s day has no room for it</source>
        <translation>Walang puwang para rito ang araw ni {technician}</translation>
    </message>
    <message>
        <source>{technician}’s licence for {skill} runs out on {until}</source>
        <translation>Mawawalan ng bisa ang lisensya ni {technician} para sa {skill} sa {until}</translation>
    </message>
    <message>
        <source>{times} in the own calendar of {names}; see Feeds.</source>
        <translation>{times} sa sariling kalendaryo ni {names}; tingnan ang Mga feed.</translation>
    </message>
    <message>
        <source>{times} times between {first} and {last}</source>
        <translation>{times} oras mula {first} hanggang {last}</translation>
    </message>
    <message>
        <source>{times} times on {day}</source>
        <translation>{times} oras sa {day}</translation>
    </message>
    <message>
        <source>{title} by month</source>
        <translation>{title} bawat buwan</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation>{title}, {number} ang naghihintay</translation>
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
        <translation>{told} Kumpara sa naunang plano: {effects}.</translation>
    </message>
    <message>
        <source>{told} Leaves after {day}.</source>
        <translation>{told} Aalis pagkatapos ng {day}.</translation>
    </message>
    <message>
        <source>{told} No other choice of successors costs less.</source>
        <translation>{told} Walang ibang pagpili ng kapalit na mas mura.</translation>
    </message>
    <message>
        <source>{told} Nothing changed against the plan before.</source>
        <translation>{told} Walang nagbago kumpara sa naunang plano.</translation>
    </message>
    <message>
        <source>{told} The best choice that was found in the time.</source>
        <translation>{told} Ang pinakamabuting pagpiling nahanap sa oras.</translation>
    </message>
    <message>
        <source>{told} The plan stays as it is.</source>
        <translation>{told} Mananatili ang plano.</translation>
    </message>
    <message>
        <source>{told}, and has been there before.</source>
        <translation>{told}, at nakapunta na roon dati.</translation>
    </message>
    <message>
        <source>{told}, and is a stranger to them.</source>
        <translation>{told}, at estranghero sa kanila.</translation>
    </message>
    <message>
        <source>{told}, as a backup who knows them.</source>
        <translation>{told}, bilang backup na kilala sila.</translation>
    </message>
    <message>
        <source>{told}, more than agreed</source>
        <translation>{told}, higit sa napagkasunduan</translation>
    </message>
    <message>
        <source>{told}, {extra} overtime</source>
        <translation>{told}, {extra} overtime</translation>
    </message>
    <message>
        <source>{told}, {minutes} min at most</source>
        <translation>{told}, hanggang {minutes} min</translation>
    </message>
    <message>
        <source>{told}, {number} with a joint visit</source>
        <translation>{told}, {number} na may magkasamang pagbisita</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician</source>
        <translation>{told}, {share} ng karaniwang teknisyan ng client</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician.</source>
        <translation>{told}, {share} ng karaniwang teknisyan ng client.</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}. Beyond normal: {names}</source>
        <translation>{told}. Lampas sa normal: {names}</translation>
    </message>
    <message>
        <source>{told}. Shown: who did most and who did least</source>
        <translation>{told}. Ipinapakita: ang pinakamarami at pinakakaunting nagawa</translation>
    </message>
    <message>
        <source>{told}; faint: the year before</source>
        <translation>{told}; malabo: ang naunang taon</translation>
    </message>
    <message>
        <source>{told}; somebody else knows each of these clients.</source>
        <translation>{told}; may ibang nakakakilala sa bawat isa sa mga client na ito.</translation>
    </message>
    <message>
        <source>{told}; the year before {before}</source>
        <translation>{told}; noong naunang taon {before}</translation>
    </message>
    <message>
        <source>{told}; {moved} of their day begin at another time</source>
        <translation>{told}; {moved} sa araw nila ang nagsisimula sa ibang oras</translation>
    </message>
    <message>
        <source>{told}; {name} came most often for others</source>
        <translation>{told}; si {name} ang pinakamadalas pumunta para sa iba</translation>
    </message>
    <message>
        <source>{told}; {share} by their usual technician.</source>
        <translation>{told}; {share} ng kanilang karaniwang teknisyan.</translation>
    </message>
    <message>
        <source>{unknown} cannot stand in this text; use {known} or {last}, and write $$ where you mean a dollar sign.</source>
        <translation>Hindi maaaring nasa tekstong ito ang {unknown}; gamitin ang {known} o {last}, at isulat ang $$ kung senyas ng dolyar ang ibig sabihin.</translation>
    </message>
    <message>
        <source>{until} is over; leave the end open or give a later day.</source>
        <translation>Lumipas na ang {until}; iwang bukas ang wakas o magbigay ng mas huling araw.</translation>
    </message>
    <message>
        <source>{value} a day</source>
        <translation>{value} bawat araw</translation>
    </message>
    <message>
        <source>{value} a kilometre</source>
        <translation>{value} bawat kilometro</translation>
    </message>
    <message>
        <source>{value} a mile</source>
        <translation>{value} bawat milya</translation>
    </message>
    <message>
        <source>{value} a minute</source>
        <translation>{value} bawat minuto</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>{value} bawat oras</translation>
    </message>
    <message>
        <source>{value}. {formula}</source>
        <translation>{value}. {formula}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at}</source>
        <translation>{verb} ni {name}, {at}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at} · proposed by {other}</source>
        <translation>{verb} ni {name}, {at} · iminungkahi ni {other}</translation>
    </message>
    <message>
        <source>{visits} at another time</source>
        <translation>{visits} sa ibang oras</translation>
    </message>
    <message>
        <source>{visits} copied as a table.</source>
        <translation>Nakopya ang {visits} bilang talaan.</translation>
    </message>
    <message>
        <source>{visits} hit</source>
        <translation>{visits} ang tinamaan</translation>
    </message>
    <message>
        <source>{visits} in {period}</source>
        <translation>{visits} sa {period}</translation>
    </message>
    <message>
        <source>{visits} missed lately</source>
        <translation>{visits} ang hindi natuloy kamakailan</translation>
    </message>
    <message>
        <source>{visits} not shown: the place is not known</source>
        <translation>{visits} ang hindi ipinapakita: hindi alam ang lugar</translation>
    </message>
    <message>
        <source>{visits} since {day} and {cancellations}. How many more end an agreement within 90 days of a visit by a stranger than of one by their usual person: the dot is what was seen, the band where it lies with {sure} certainty, the stroke what the price book says now.</source>
        <translation>{visits} mula {day} at {cancellations}. Ilan pa ang tumatapos ng kasunduan sa loob ng 90 araw ng pagbisita ng estranghero kaysa ng kanilang karaniwang tao: ang tuldok ang nakita, ang banda ang kinalalagyan nito nang {sure} na katiyakan, ang guhit ang sinasabi ng aklat ng presyo ngayon.</translation>
    </message>
    <message>
        <source>{visits} would break</source>
        <translation>{visits} ang hindi matutuloy</translation>
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
        <translation>{visits}, {price} para sa {priced} na may presyo</translation>
    </message>
    <message>
        <source>{visits}, {taken} for others</source>
        <translation>{visits}, {taken} para sa iba</translation>
    </message>
    <message>
        <source>{visit} is a joint visit and goes with {work_number}; change that one, or say that nobody comes along after all.</source>
        <translation>Magkasamang pagbisita ang {visit} at kasama ng {work_number}; iyon ang baguhin, o sabihing wala palang sasama.</translation>
    </message>
    <message>
        <source>{wanted!r} may be several clients; give one&apos;s number: {numbers}.</source>
        <translation>Maaaring ilang client ang {wanted!r}; ibigay ang numero ng isa: {numbers}.</translation>
    </message>
    <message>
        <source>{wanted!r} may be several technicians; give one&apos;s number: {numbers}.</source>
        <translation>Maaaring ilang teknisyan ang {wanted!r}; ibigay ang numero ng isa: {numbers}.</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>{was} → {now}</translation>
    </message>
    <message>
        <source>{weeks} weeks cannot be planned together; use 1 to {most_weeks}.</source>
        <translation>Hindi sabay maipaplano ang {weeks} linggo; gumamit ng 1 hanggang {most_weeks}.</translation>
    </message>
    <message>
        <source>{what} cannot be below zero; it is {value}.</source>
        <translation>Hindi maaaring mas mababa sa zero ang {what}; ito ay {value}.</translation>
    </message>
    <message>
        <source>{what} cannot take {value} minutes; use 1 to 1,440.</source>
        <translation>Hindi maaaring {value} minuto ang {what}; gumamit ng 1 hanggang 1,440.</translation>
    </message>
    <message>
        <source>{what} from {since} until {until} · {name}</source>
        <translation>{what} mula {since} hanggang {until} · {name}</translation>
    </message>
    <message>
        <source>{what} has two shifts on one weekday; keep one.</source>
        <translation>May dalawang shift ang {what} sa isang araw ng linggo; magtira ng isa.</translation>
    </message>
    <message>
        <source>{what} is empty; write it down in a few words.</source>
        <translation>Walang laman ang {what}; isulat sa ilang salita.</translation>
    </message>
    <message>
        <source>{what} since {since} · {name}</source>
        <translation>{what} mula {since} · {name}</translation>
    </message>
    <message>
        <source>{what} stays where it is. {why}</source>
        <translation>Mananatili ang {what} kung nasaan. {why}</translation>
    </message>
    <message>
        <source>{what} was changed later by {actor} ({command}, change {id}); take that back first.</source>
        <translation>Binago ni {actor} ang {what} pagkatapos ({command}, pagbabago {id}); bawiin muna iyon.</translation>
    </message>
    <message>
        <source>{what} was changed since; this cannot be taken back.</source>
        <translation>Nabago na ang {what}; hindi na ito mababawi.</translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation>{what} {amount}</translation>
    </message>
    <message>
        <source>{what} · recorded by {name}</source>
        <translation>{what} · itinala ni {name}</translation>
    </message>
    <message>
        <source>{what} · {name}, {day} {time}</source>
        <translation>{what} · {name}, {day} {time}</translation>
    </message>
    <message>
        <source>{what}: not asked</source>
        <translation>{what}: hindi natanong</translation>
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
        <translation>{what}; wala nang tinamaang nakaplanong pagbisita.</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit.</source>
        <translation>{what}; walang tinamaang nakaplanong pagbisita.</translation>
    </message>
    <message>
        <source>{when} with {name}</source>
        <translation>{when} kay {name}</translation>
    </message>
    <message>
        <source>{when} · for {usual}</source>
        <translation>{when} · para kay {usual}</translation>
    </message>
    <message>
        <source>{where} → without a place</source>
        <translation>{where} → walang puwesto</translation>
    </message>
    <message>
        <source>{who}: another length.</source>
        <translation>{who}: ibang haba.</translation>
    </message>
    <message>
        <source>{who}: cancelled this time.</source>
        <translation>{who}: kinansela ngayon.</translation>
    </message>
    <message>
        <source>{who}: done.</source>
        <translation>{who}: tapos.</translation>
    </message>
    <message>
        <source>{who}: missed.</source>
        <translation>{who}: hindi natuloy.</translation>
    </message>
    <message>
        <source>{who}: nobody comes along.</source>
        <translation>{who}: walang sasama.</translation>
    </message>
    <message>
        <source>{who}: not pinned.</source>
        <translation>{who}: walang pin.</translation>
    </message>
    <message>
        <source>{who}: not told to the client.</source>
        <translation>{who}: hindi nasabi sa client.</translation>
    </message>
    <message>
        <source>{who}: open again.</source>
        <translation>{who}: bukas ulit.</translation>
    </message>
    <message>
        <source>{who}: pinned.</source>
        <translation>{who}: naka-pin.</translation>
    </message>
    <message>
        <source>{who}: somebody comes along.</source>
        <translation>{who}: may sasama.</translation>
    </message>
    <message>
        <source>{who}: told to the client.</source>
        <translation>{who}: nasabi sa client.</translation>
    </message>
    <message>
        <source>{who}; that is noted as well.</source>
        <translation>{who}; nakatala rin iyan.</translation>
    </message>
    <message>
        <source>{words} (taken back)</source>
        <translation>{words} (binawi)</translation>
    </message>
    <message>
        <source>{words} ({visits})</source>
        <translation>{words} ({visits})</translation>
    </message>
    <message>
        <source>{words} from {file}</source>
        <translation>{words} mula sa {file}</translation>
    </message>
    <message>
        <source>{words}: {length}</source>
        <translation>{words}: {length}</translation>
    </message>
    <message>
        <source>{words}; {visits} without a place</source>
        <translation>{words}; {visits} ang walang puwesto</translation>
    </message>
    <message>
        <source>{word} in {visits}</source>
        <translation>{word} sa {visits}</translation>
    </message>
    <message>
        <source>{zone!r} is not a time zone; choose one such as America/New_York.</source>
        <translation>Hindi time zone ang {zone!r}; pumili ng gaya ng America/New_York.</translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile; save to replace it, or discard to see it.</source>
        <translation>Nabago samantala ang “{title}”; i-save para palitan, o itapon para makita.</translation>
    </message>
    <message>
        <source>“{words}” Said by {by} on {day}.</source>
        <translation>“{words}” Sinabi ni {by} noong {day}.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose   ·   Enter to go there   ·   Esc to close</source>
        <translation>↑ ↓ para pumili   ·   Enter para pumunta roon   ·   Esc para isara</translation>
    </message>
</context>
</TS>
