<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>Familiar</name>
    <message>
        <source>&amp;About Familiar…</source>
        <translation>អំពី Familiar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>ច្បាប់ចម្លងបម្រុង…</translation>
    </message>
    <message>
        <source>&amp;Book a visit…</source>
        <translation>កក់ការចុះជួប…</translation>
    </message>
    <message>
        <source>&amp;Close schedule</source>
        <translation>បិទកាលវិភាគ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>&amp;Export feeds…</source>
        <translation>នាំចេញ feed…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>មគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ប្រវត្តិ…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>នាំចូលបញ្ជី…</translation>
    </message>
    <message>
        <source>&amp;Move to a file…</source>
        <translation>ផ្លាស់ទៅឯកសារ…</translation>
    </message>
    <message>
        <source>&amp;Move to a shared database…</source>
        <translation>ផ្លាស់​ទៅ​មូលដ្ឋាន​ទិន្នន័យ​រួម…</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>ក្រុមហ៊ុនថ្មី…</translation>
    </message>
    <message>
        <source>&amp;Open schedule…</source>
        <translation>បើកកាលវិភាគ…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>ធ្វើឡើងវិញ៖ {what}</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>ស្វែងរក…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>មិនធ្វើវិញ៖ {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើល</translation>
    </message>
    <message>
        <source>(by history)</source>
        <translation>(តាមប្រវត្តិ)</translation>
    </message>
    <message>
        <source>(place known by postal code only)</source>
        <translation>(ស្គាល់​ទីតាំង​តាម​លេខ​ប្រៃសណីយ៍​ប៉ុណ្ណោះ)</translation>
    </message>
    <message>
        <source>({declared} declared, {derived} by history)</source>
        <translation>({declared} បាន​កំណត់, {derived} តាម​ប្រវត្តិ)</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, និង </translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>អតិថិជន 1</translation>
    </message>
    <message>
        <source>1 client ({money} a year) knows nobody else here.</source>
        <translation>អតិថិជន 1 ({money} ក្នុង​មួយ​ឆ្នាំ) មិន​ស្គាល់​អ្នក​ផ្សេង​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>1 line could not be worked out again and stays as it was.</source>
        <translation>មាន 1 ជួរ​មិន​អាច​គណនា​ឡើងវិញ​បាន ហើយ​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 ខែ</translation>
    </message>
    <message>
        <source>12 months: {visits}, {share} by the usual technician, {faces}.</source>
        <translation>12 ខែ៖ {visits}, {share} ដោយ​ជាង​ប្រចាំ, {faces}</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 សប្តាហ៍</translation>
    </message>
    <message>
        <source>A backup chosen by you</source>
        <translation>ជាងបម្រុងដែលអ្នកបានជ្រើស</translation>
    </message>
    <message>
        <source>A backup chosen by you, who knows the client</source>
        <translation>ជាង​បម្រុង​ដែល​អ្នក​បាន​ជ្រើស ហើយ​ស្គាល់​អតិថិជន</translation>
    </message>
    <message>
        <source>A backup of {target} was restored meanwhile, so this was not saved; look at the schedule as it is now and repeat what is still needed.</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង​នៃ {target} ត្រូវបាន​យកមកវិញ​ក្នុង​ពេល​នេះ ដូច្នេះ​មិន​បាន​រក្សាទុក មើល​កាលវិភាគ​ឥឡូវ ហើយ​ធ្វើ​អ្វី​ដែល​នៅ​ត្រូវការ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>A backup, tried after those there are</source>
        <translation>ជាង​បម្រុង សាក​បន្ទាប់ពី​អ្នក​ដែល​មាន​រួច</translation>
    </message>
    <message>
        <source>A break of {what} does not fit into its shift; set when it may be.</source>
        <translation>ពេល​សម្រាក​របស់ {what} មិន​សម​ក្នុង​វេន កំណត់​ពេល​សម្រាក</translation>
    </message>
    <message>
        <source>A calendar is read from an address that begins with https:// or webcal://, or from a file; give one of these (a file by its path alone).</source>
        <translation>ប្រតិទិន​អាន​ពី​អាសយដ្ឋាន​ចាប់ផ្តើម​ដោយ https:// ឬ webcal:// ឬ​ពី​ឯកសារ ផ្តល់​មួយ​ក្នុង​នោះ (ឯកសារ តែ​ផ្លូវ​ប៉ុណ្ណោះ)</translation>
    </message>
    <message>
        <source>A calendar looks at most {most_back} days back and 1 to {most_ahead} ahead.</source>
        <translation>ប្រតិទិន​មើល​ថយ​ក្រោយ​យ៉ាង​ច្រើន {most_back} ថ្ងៃ និង​ទៅ​មុខ 1 ដល់ {most_ahead} ថ្ងៃ</translation>
    </message>
    <message>
        <source>A calendar of their own cannot be read.</source>
        <translation>មិន​អាច​អាន​ប្រតិទិន​ផ្ទាល់ខ្លួន​របស់​ពួកគេ​បាន​ទេ</translation>
    </message>
    <message>
        <source>A calendar of this technician alone, on Nextcloud, Fastmail, iCloud…</source>
        <translation>ប្រតិទិន​សម្រាប់​ជាង​ម្នាក់​នេះ លើ Nextcloud, Fastmail, iCloud…</translation>
    </message>
    <message>
        <source>A calendar server (CalDAV)</source>
        <translation>ម៉ាស៊ីន​មេ​ប្រតិទិន (CalDAV)</translation>
    </message>
    <message>
        <source>a call with {name}</source>
        <translation>ការហៅជាមួយ {name}</translation>
    </message>
    <message>
        <source>A client is followed for 90 days after a visit, or until something else happens. Visits as usual within 90 days are one spell: a client who leaves has left once.</source>
        <translation>ប្រព័ន្ធ​តាមដាន​អតិថិជន 90 ថ្ងៃ​ក្រោយ​ការចុះ​ជួប ឬ​រហូតដល់​មាន​អ្វី​ផ្សេង​កើតឡើង​។ ការចុះ​ជួប​ធម្មតា​ក្នុង 90 ថ្ងៃ​រាប់​ជា​វគ្គ​តែ​មួយ៖ អតិថិជន​ដែល​ចាកចេញ បាន​ចាកចេញ​តែម្តង​។</translation>
    </message>
    <message>
        <source>A client told fewer days ahead than this is told at short notice</source>
        <translation>បើ​ប្រាប់​អតិថិជន​មុន​តិច​ជាង​ចំនួន​ថ្ងៃ​នេះ គឺជា​ការប្រាប់​បន្ទាន់</translation>
    </message>
    <message>
        <source>A client who sees a new face may leave; the chance times what the client is worth is a price. The chances are assumptions until your own history replaces them.</source>
        <translation>អតិថិជន​ដែល​ឃើញ​មុខ​ថ្មី​អាច​ចាកចេញ ឱកាស​នោះ​គុណ​នឹង​តម្លៃ​អតិថិជន​គឺជា​តម្លៃ​។ ឱកាស​ទាំង​នេះ​ជា​ការសន្មត រហូតដល់​ប្រវត្តិ​របស់​អ្នក​ផ្ទាល់​មក​ជំនួស​។</translation>
    </message>
    <message>
        <source>A client whom {leaver} is to hand over is not his any more; look at the handover again.</source>
        <translation>អតិថិជន​ដែល {leaver} ត្រូវ​ប្រគល់​លែង​ជា​របស់​គាត់ មើល​ការប្រគល់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>A complaint of theirs is not settled</source>
        <translation>បណ្តឹង​របស់​ពួកគេ​មិន​ទាន់​ដោះស្រាយ</translation>
    </message>
    <message>
        <source>a complaint of {name}</source>
        <translation>បណ្តឹងរបស់ {name}</translation>
    </message>
    <message>
        <source>a complaint open for {days}</source>
        <translation>បណ្តឹងនៅសល់ {days}</translation>
    </message>
    <message>
        <source>a contact of {name}</source>
        <translation>អ្នក​ទំនាក់ទំនង​របស់ {name}</translation>
    </message>
    <message>
        <source>A contact with the client</source>
        <translation>ការទាក់ទងជាមួយអតិថិជន</translation>
    </message>
    <message>
        <source>a decision about {name}</source>
        <translation>ការសម្រេចអំពី {name}</translation>
    </message>
    <message>
        <source>A dispatcher decides alone up to this price; above it a second person confirms</source>
        <translation>អ្នក​រៀបកាលវិភាគ​សម្រេច​ម្នាក់ឯង​បាន​ដល់​តម្លៃ​នេះ លើស​ពី​នេះ​ត្រូវ​មាន​អ្នក​ទី​ពីរ​បញ្ជាក់</translation>
    </message>
    <message>
        <source>A Familiar file that is on this computer or on a shared folder.</source>
        <translation>ឯកសារ Familiar នៅលើ​កុំព្យូទ័រ​នេះ ឬ​ក្នុង​ថត​រួម</translation>
    </message>
    <message>
        <source>a fifth stranger</source>
        <translation>មនុស្សចម្លែកទីប្រាំ</translation>
    </message>
    <message>
        <source>A file is read from this computer only; give its path, or choose it, also where a folder of the network is shown as one of this computer.</source>
        <translation>អាន​ឯកសារតែ​ពី​កុំព្យូទ័រ​នេះ ផ្តល់​ផ្លូវ ឬ​ជ្រើស​វា សូម្បី​ថត​បណ្តាញ​ដែល​បង្ហាញ​ដូច​នៅ​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>ថតមួយ</translation>
    </message>
    <message>
        <source>a fourth stranger</source>
        <translation>មនុស្សចម្លែកទីបួន</translation>
    </message>
    <message>
        <source>A licence of {name} runs out</source>
        <translation>អាជ្ញាប័ណ្ណ​របស់ {name} ផុត​កំណត់</translation>
    </message>
    <message>
        <source>A licence that is renewed holds longer; choose a later day.</source>
        <translation>អាជ្ញាប័ណ្ណ​ដែល​បន្ត​ត្រូវ​មាន​សុពលភាព​យូរ​ជាង សូម​ជ្រើស​ថ្ងៃ​ក្រោយ</translation>
    </message>
    <message>
        <source>a manager has to confirm it</source>
        <translation>អ្នកគ្រប់គ្រង​ត្រូវ​បញ្ជាក់</translation>
    </message>
    <message>
        <source>A manager would have to confirm it.</source>
        <translation>អ្នកគ្រប់គ្រង​នឹង​ត្រូវ​បញ្ជាក់</translation>
    </message>
    <message>
        <source>A manager&apos;s own decision above the limit also waits for a second person</source>
        <translation>ការសម្រេច​របស់​អ្នក​គ្រប់គ្រង​លើស​ដែន​កំណត់​ក៏​រង់ចាំ​អ្នក​ទី​ពីរ​ដែរ</translation>
    </message>
    <message>
        <source>A move of this visit waits for the manager.</source>
        <translation>ការផ្លាស់​ការចុះ​ជួប​នេះ​កំពុង​រង់ចាំ​អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>A move of {name}</source>
        <translation>ការផ្លាស់របស់ {name}</translation>
    </message>
    <message>
        <source>A new company, filled from the CSV or Excel file you have.</source>
        <translation>ក្រុមហ៊ុន​ថ្មី បំពេញ​ពី​ឯកសារ CSV ឬ Excel ដែល​អ្នក​មាន</translation>
    </message>
    <message>
        <source>A new face, but the day matters to them.</source>
        <translation>មុខ​ថ្មី ប៉ុន្តែ​ថ្ងៃ​សំខាន់​សម្រាប់​ពួកគេ</translation>
    </message>
    <message>
        <source>A new face, yet every other road costs more.</source>
        <translation>មុខ​ថ្មី ប៉ុន្តែ​ជម្រើស​ផ្សេង​ទាំងអស់​ថ្លៃ​ជាង</translation>
    </message>
    <message>
        <source>a ninth stranger</source>
        <translation>មនុស្សចម្លែកទីប្រាំបួន</translation>
    </message>
    <message>
        <source>a note on {name}</source>
        <translation>កំណត់ចំណាំអំពី {name}</translation>
    </message>
    <message>
        <source>a one-off visit to {name}</source>
        <translation>ការចុះជួបតែម្តងនៅ {name}</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>ផ្នែកខ្លះនៃឈ្មោះ</translation>
    </message>
    <message>
        <source>A part of the name or the street</source>
        <translation>ផ្នែកខ្លះនៃឈ្មោះ ឬផ្លូវ</translation>
    </message>
    <message>
        <source>A part of the name, the street, the contact or the phone number</source>
        <translation>ផ្នែក​ខ្លះ​នៃ​ឈ្មោះ ផ្លូវ អ្នក​ទំនាក់ទំនង ឬ​លេខ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>A person chosen here is kept by every plan.</source>
        <translation>អ្នក​ដែល​បាន​ជ្រើស​នៅ​ទីនេះ ត្រូវ​រក្សា​ក្នុង​ផែនការ​ទាំងអស់</translation>
    </message>
    <message>
        <source>A pest control company in two offices, its week planned. Takes a minute once.</source>
        <translation>ក្រុមហ៊ុន​កម្ចាត់​សត្វ​ល្អិត​មាន​ការិយាល័យ​ពីរ រៀប​សប្តាហ៍​រួច​។ ចំណាយ​មួយ​នាទី​តែម្តង​។</translation>
    </message>
    <message>
        <source>A plan sends somebody else</source>
        <translation>ផែនការបញ្ជូនអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>A postal code says where this is on the map.</source>
        <translation>លេខ​ប្រៃសណីយ៍​ប្រាប់​ទីតាំង​លើ​ផែនទី</translation>
    </message>
    <message>
        <source>A price that was zero left no line; what it adds is not counted.</source>
        <translation>តម្លៃ​ដែល​ធ្លាប់​សូន្យ​មិន​បាន​ទុក​ជួរ អ្វី​ដែល​វា​បន្ថែម​មិន​ត្រូវបាន​រាប់​ទេ</translation>
    </message>
    <message>
        <source>A promise of a person needs the person; choose a technician.</source>
        <translation>ការសន្យា​អំពី​មនុស្ស​ត្រូវ​មាន​មនុស្ស ជ្រើសជាង</translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation>ការសន្យាជាមួយ {name}</translation>
    </message>
    <message>
        <source>a question {days} overdue</source>
        <translation>សំណួរហួសកំណត់ {days}</translation>
    </message>
    <message>
        <source>A question, an offer, a call</source>
        <translation>សំណួរ សំណើ ការហៅ</translation>
    </message>
    <message>
        <source>A retired client stays with all that was written, and can be brought back.</source>
        <translation>អតិថិជន​ដែល​បាន​ឈប់​ប្រើ​នៅ​រក្សាទុក​ជាមួយ​អ្វី​ដែល​បាន​សរសេរ​ទាំងអស់ ហើយ​អាច​យក​មកវិញ​បាន</translation>
    </message>
    <message>
        <source>A road is one way to serve the visit: send somebody else, wait for the usual technician, work overtime, or leave it out with a credit. Each says what it costs more than the plan as it is.</source>
        <translation>ជម្រើស​គឺជា​វិធី​មួយ​ក្នុង​ការបម្រើ​ការចុះ​ជួប៖ បញ្ជូន​អ្នក​ផ្សេង រង់ចាំ​ជាង​ប្រចាំ ធ្វើ​ម៉ោង​បន្ថែម ឬ​រំលង​ដោយ​ផ្តល់​ឥណទាន​។ នីមួយ​ៗ​ប្រាប់​ថា​ថ្លៃ​ជាង​ផែនការ​បច្ចុប្បន្ន​ប៉ុន្មាន​។</translation>
    </message>
    <message>
        <source>A rule begins with FREQ=, such as FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>ច្បាប់​ចាប់ផ្តើម​ដោយ FREQ= ដូចជា FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>a rule of the client leaves no way</source>
        <translation>ច្បាប់​របស់​អតិថិជន​មិន​ទុក​ផ្លូវ</translation>
    </message>
    <message>
        <source>A rule, not a price</source>
        <translation>ជាច្បាប់ មិនមែនតម្លៃ</translation>
    </message>
    <message>
        <source>A schedule on PostgreSQL needs one more package; install it with: pip install &quot;familiar-scheduler[postgresql]&quot;.</source>
        <translation>កាលវិភាគ​លើ PostgreSQL ត្រូវការ​កញ្ចប់​មួយ​ទៀត ដំឡើង​ដោយ៖ pip install &quot;familiar-scheduler[postgresql]&quot;</translation>
    </message>
    <message>
        <source>a second stranger</source>
        <translation>មនុស្សចម្លែកទីពីរ</translation>
    </message>
    <message>
        <source>A server learns which part of the town you look at, but nothing of your clients. What it sent is kept on this computer for as long as it allows, and this setting belongs to this computer alone.</source>
        <translation>ម៉ាស៊ីន​មេដឹង​ថា​អ្នក​មើល​ផ្នែក​ណា​នៃ​ទីក្រុង ប៉ុន្តែ​មិន​ដឹង​អំពី​អតិថិជន​របស់​អ្នកទេ​។ អ្វី​ដែល​វា​បាន​ផ្ញើ​ត្រូវ​ទុក​លើ​កុំព្យូទ័រ​នេះ​តាម​រយៈពេល​អនុញ្ញាត ហើយ​ការកំណត់​នេះ​សម្រាប់​តែ​កុំព្យូទ័រ​នេះ​។</translation>
    </message>
    <message>
        <source>A service is a kind of work: how long it takes, what a visit costs, and which skills it needs. Agreements choose one; a list of agreements brings its own.</source>
        <translation>សេវា​គឺជា​ប្រភេទ​ការងា​រ៖ ប្រើ​ពេល​ប៉ុន្មាន តម្លៃ​ការចុះ​ជួប និង​ជំនាញ​ដែល​ត្រូវការ​។ កិច្ចព្រមព្រៀង​ជ្រើស​មួយ បញ្ជី​កិច្ចព្រមព្រៀង​នាំយក​របស់​ខ្លួន​មក​។</translation>
    </message>
    <message>
        <source>a seventh stranger</source>
        <translation>មនុស្សចម្លែកទីប្រាំពីរ</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>មូលដ្ឋានទិន្នន័យរួម</translation>
    </message>
    <message>
        <source>A shift of {what} ends before it begins; set its hours.</source>
        <translation>វេន​របស់ {what} បញ្ចប់​មុន​ចាប់ផ្តើម កំណត់​ម៉ោង</translation>
    </message>
    <message>
        <source>A site is &amp;closed…</source>
        <translation>ទីតាំងបិទ…</translation>
    </message>
    <message>
        <source>A site is closed</source>
        <translation>ទីតាំងបិទ</translation>
    </message>
    <message>
        <source>A site is closed…</source>
        <translation>ទីតាំងបិទ…</translation>
    </message>
    <message>
        <source>a site of {name}</source>
        <translation>ទីតាំងរបស់ {name}</translation>
    </message>
    <message>
        <source>a sixth stranger</source>
        <translation>មនុស្សចម្លែកទីប្រាំមួយ</translation>
    </message>
    <message>
        <source>A skill stands here twice; keep one.</source>
        <translation>ជំនាញស្ទួនពីរដង ទុកតែមួយ</translation>
    </message>
    <message>
        <source>A speed of {speed_kmh} km/h cannot be driven; use 1 to 150.</source>
        <translation>មិន​អាច​បើកបរ {speed_kmh} គម/ម៉ ប្រើ 1 ដល់ 150</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>មនុស្សចម្លែក</translation>
    </message>
    <message>
        <source>A stranger to the client</source>
        <translation>មនុស្សចម្លែកចំពោះអតិថិជន</translation>
    </message>
    <message>
        <source>A subject is one line; take the line break out.</source>
        <translation>ប្រធានបទ​មាន​តែ​មួយ​បន្ទាត់ យក​ការចុះបន្ទាត់​ចេញ</translation>
    </message>
    <message>
        <source>a tenth stranger</source>
        <translation>មនុស្សចម្លែកទីដប់</translation>
    </message>
    <message>
        <source>a third stranger</source>
        <translation>មនុស្សចម្លែកទីបី</translation>
    </message>
    <message>
        <source>A value of “{table}” cannot be kept by the database ({told}), so nothing was copied; please report this.</source>
        <translation>មូលដ្ឋាន​ទិន្នន័យ​មិន​អាច​រក្សា​តម្លៃ​មួយ​នៃ “{table}” ({told}) ដូច្នេះ​មិន​បាន​ចម្លង​អ្វី​ទេ សូម​រាយការណ៍</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>ការចុះជួប</translation>
    </message>
    <message>
        <source>A wage is above zero; enter what an hour costs.</source>
        <translation>ប្រាក់​ឈ្នួល​ត្រូវ​លើស​សូន្យ បញ្ចូល​តម្លៃ​មួយ​ម៉ោង</translation>
    </message>
    <message>
        <source>A web server (WebDAV)</source>
        <translation>ម៉ាស៊ីនមេវិប (WebDAV)</translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation>ពាក្យខ្លី បើចង់</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>a year: {parts}</source>
        <translation>ក្នុងមួយឆ្នាំ៖ {parts}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>About Familiar</source>
        <translation>អំពី Familiar</translation>
    </message>
    <message>
        <source>about {chance}</source>
        <translation>ប្រហែល {chance}</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}, and against what is essential to {names}: a manager decides</source>
        <translation>លើស {amount} របស់​អ្នក​រៀបកាលវិភាគ ហើយ​ផ្ទុយ​នឹង​អ្វី​ដែល​ចាំបាច់​សម្រាប់ {names}៖ អ្នកគ្រប់គ្រង​សម្រេច</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}: a manager decides</source>
        <translation>លើស {amount} របស់​អ្នក​រៀបកាលវិភា​គ៖ អ្នកគ្រប់គ្រង​សម្រេច</translation>
    </message>
    <message>
        <source>above normal, {low} to {high}</source>
        <translation>លើស​ធម្មតា {low} ដល់ {high}</translation>
    </message>
    <message>
        <source>Above what a dispatcher decides</source>
        <translation>លើស​ពី​អ្វី​ដែល​អ្នក​រៀបកាលវិភាគ​សម្រេចបាន</translation>
    </message>
    <message>
        <source>Above {amount} a manager decides.</source>
        <translation>លើស {amount} អ្នកគ្រប់គ្រង​ជា​អ្នកសម្រេច</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>Absence {absence_id} is {technician}&apos;s; take it out and record another.</source>
        <translation>អវត្តមាន {absence_id} ជា​របស់ {technician} ដក​ចេញ ហើយ​កត់ត្រា​ថ្មី</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>Absences and closed sites</source>
        <translation>អវត្តមាន និងទីតាំងបិទ</translation>
    </message>
    <message>
        <source>Absences from {first} to {last}</source>
        <translation>អវត្តមាន​ពី {first} ដល់ {last}</translation>
    </message>
    <message>
        <source>Absences to look at</source>
        <translation>អវត្តមានដែលត្រូវមើល</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>ការចូល</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>បន្ថែមជាងបម្រុង</translation>
    </message>
    <message>
        <source>Add a client first: there is nobody to visit.</source>
        <translation>បន្ថែម​អតិថិជន​សិន៖ មិន​ទាន់​មាន​អ្នក​ត្រូវ​ចុះ​ជួប</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>បន្ថែមបណ្តឹង</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>បន្ថែមអ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>បន្ថែមកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>បន្ថែមសំណួរ</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>បន្ថែមទីតាំង</translation>
    </message>
    <message>
        <source>Add a skill or licence</source>
        <translation>បន្ថែមជំនាញ ឬអាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Add a technician first: nobody could make a visit.</source>
        <translation>បន្ថែម​ជាង​សិន៖ មិន​ទាន់​មាន​អ្នក​អាច​ចុះ​ជួប</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>បន្ថែមកិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>បន្ថែមអតិថិជន</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>បន្ថែមសេវា</translation>
    </message>
    <message>
        <source>Add technician</source>
        <translation>បន្ថែមជាង</translation>
    </message>
    <message>
        <source>Add technicians</source>
        <translation>បន្ថែមជាង</translation>
    </message>
    <message>
        <source>Add who comes, or who is not to come</source>
        <translation>បន្ថែម​អ្នក​ដែល​មក ឬ​អ្នក​ដែល​មិន​ត្រូវ​មក</translation>
    </message>
    <message>
        <source>Add who does the visits: hours, skills and where the day begins.</source>
        <translation>បន្ថែម​អ្នក​ដែល​ចុះ​ជួប៖ ម៉ោង ជំនាញ និង​កន្លែង​ចាប់ផ្តើម​ថ្ងៃ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>បានបន្ថែម</translation>
    </message>
    <message>
        <source>Added a visit to {name}</source>
        <translation>បាន​បន្ថែម​ការចុះ​ជួប​ឱ្យ {name}</translation>
    </message>
    <message>
        <source>Added a visit to {name}, due {due}</source>
        <translation>បាន​បន្ថែម​ការចុះ​ជួប​ឱ្យ {name} ដល់​កំណត់ {due}</translation>
    </message>
    <message>
        <source>added, without a place yet</source>
        <translation>បាន​បន្ថែម មិន​ទាន់​មាន​កន្លែង</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Address or file (.ics)</source>
        <translation>អាសយដ្ឋាន ឬឯកសារ (.ics)</translation>
    </message>
    <message>
        <source>Address or folder of the tiles</source>
        <translation>អាសយដ្ឋាន ឬ​ថត​នៃ​ផ្ទាំង​ផែនទី</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>អាសយដ្ឋានសម្រាប់ជាវ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>After its last day a licence opens no door; the plan knows.</source>
        <translation>ក្រោយ​ថ្ងៃ​ចុងក្រោយ អាជ្ញាប័ណ្ណ​ប្រើ​មិន​បាន​ទៀត ផែនការ​ដឹង​រឿង​នេះ</translation>
    </message>
    <message>
        <source>Against what is essential to {names}: a manager decides</source>
        <translation>ផ្ទុយ​នឹង​អ្វី​ដែល​ចាំបាច់​សម្រាប់ {names}៖ អ្នកគ្រប់គ្រង​សម្រេច</translation>
    </message>
    <message>
        <source>Agree the same with all of them…</source>
        <translation>ព្រមព្រៀង​ដូចគ្នា​ជាមួយ​ទាំងអស់…</translation>
    </message>
    <message>
        <source>Agree the same with {number} clients</source>
        <translation>ព្រមព្រៀង​ដូចគ្នា​ជាមួយ​អតិថិជន {number}</translation>
    </message>
    <message>
        <source>Agreed on {service} with {clients} clients</source>
        <translation>បាន​ព្រមព្រៀង {service} ជាមួយ​អតិថិជន {clients}</translation>
    </message>
    <message>
        <source>Agreed with {clients}.</source>
        <translation>បាន​ព្រមព្រៀង​ជាមួយ {clients}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Agreements renewed</source>
        <translation>កិច្ចព្រមព្រៀងបានបន្ត</translation>
    </message>
    <message>
        <source>Agreements that began in the period with somebody who was a client before, renewals left out, of all that began</source>
        <translation>កិច្ចព្រមព្រៀង​ដែល​ចាប់ផ្តើម​ក្នុង​រយៈពេល​នេះ​ជាមួយ​អ្នក​ដែល​ធ្លាប់​ជា​អតិថិជន មិន​រាប់​ការបន្ត ក្នុង​ចំណោម​ទាំងអស់​ដែល​ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Agreements that ended in the period and were followed within 30 days by another of the same service, of all that ended</source>
        <translation>កិច្ចព្រមព្រៀង​ដែល​បញ្ចប់​ក្នុង​រយៈពេល​នេះ ហើយ​មាន​មួយ​ទៀត​នៃ​សេវា​ដដែល​បន្ត​ក្នុង 30 ថ្ងៃ ក្នុង​ចំណោម​ទាំងអស់​ដែល​បញ្ចប់</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>ការសម្រេចទាំងអស់</translation>
    </message>
    <message>
        <source>All from here on</source>
        <translation>ទាំងអស់ចាប់ពីទីនេះ</translation>
    </message>
    <message>
        <source>All from here on that nobody changed by hand</source>
        <translation>ទាំងអស់​ចាប់ពី​ទីនេះ​ដែល​គ្មាន​នរណា​កែ​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>All of this schedule is copied into a new file: clients, plans, promises, calendars, the whole history.</source>
        <translation>កាលវិភាគ​នេះ​ទាំងមូល​ត្រូវបាន​ចម្លង​ទៅ​ឯកសារ​ថ្មី៖ អតិថិជន ផែនការ ការសន្យា ប្រតិទិន ប្រវត្តិ​ទាំងមូល</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>ការិយាល័យទាំងអស់</translation>
    </message>
    <message>
        <source>all open</source>
        <translation>ដែលនៅសល់ទាំងអស់</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>សំណួរទាំងអស់</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>សេវាទាំងអស់</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>ទាំងអស់ដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>All {clients}</source>
        <translation>{clients} ទាំងអស់</translation>
    </message>
    <message>
        <source>All {technicians}</source>
        <translation>{technicians} ទាំងអស់</translation>
    </message>
    <message>
        <source>Along with</source>
        <translation>ទៅជាមួយ</translation>
    </message>
    <message>
        <source>an absence of {name}</source>
        <translation>អវត្តមានរបស់ {name}</translation>
    </message>
    <message>
        <source>An address for {name}</source>
        <translation>អាសយដ្ឋានសម្រាប់ {name}</translation>
    </message>
    <message>
        <source>an agreement of {name}</source>
        <translation>កិច្ចព្រមព្រៀង​របស់ {name}</translation>
    </message>
    <message>
        <source>An appointment scheduler that keeps the same technician at each client’s door. It is made with the parts below, each under its own licence.</source>
        <translation>កម្មវិធី​រៀបចំ​ការណាត់​ដែល​រក្សា​ជាង​ដដែល​នៅ​ទ្វារ​អតិថិជន​ម្នាក់​ៗ​។ វា​ធ្វើ​ពី​ផ្នែក​ខាងក្រោម ដែល​មាន​អាជ្ញាប័ណ្ណ​រៀង​ខ្លួន​។</translation>
    </message>
    <message>
        <source>an eighth stranger</source>
        <translation>មនុស្សចម្លែកទីប្រាំបី</translation>
    </message>
    <message>
        <source>an eleventh stranger</source>
        <translation>មនុស្សចម្លែកទីដប់មួយ</translation>
    </message>
    <message>
        <source>An email address has an @ and no blanks.</source>
        <translation>អាសយដ្ឋាន​អ៊ីមែល​មាន @ និង​គ្មាន​ដក​ឃ្លា</translation>
    </message>
    <message>
        <source>An example with invented names.</source>
        <translation>ឧទាហរណ៍​ដែល​ប្រើ​ឈ្មោះ​ប្រឌិត</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>an open question of {name}</source>
        <translation>សំណួរនៅសល់របស់ {name}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>និង</translation>
    </message>
    <message>
        <source>and {number}</source>
        <translation>និង {number}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>និង {number} ទៀត</translation>
    </message>
    <message>
        <source>Another better plan was looked for since; look at that one.</source>
        <translation>មាន​ផែនការ​ល្អ​ជាង​ផ្សេង​ត្រូវបាន​រក​ក្រោយមក មើល​មួយ​នោះ</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>ថ្ងៃផ្សេង</translation>
    </message>
    <message>
        <source>Another day with {name}:</source>
        <translation>ថ្ងៃផ្សេងជាមួយ {name} ៖</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>រយៈពេលផ្សេង</translation>
    </message>
    <message>
        <source>Another program is moving a schedule to {target}; wait until that has ended.</source>
        <translation>កម្មវិធី​ផ្សេង​កំពុង​ផ្លាស់​កាលវិភាគ​ទៅ {target} រង់ចាំ​ឲ្យ​ចប់</translation>
    </message>
    <message>
        <source>Another program is writing to {target}; try again in a moment.</source>
        <translation>កម្មវិធី​ផ្សេង​កំពុង​សរសេរ {target} សាក​ម្តង​ទៀត​បន្តិច​ទៀត</translation>
    </message>
    <message>
        <source>Another secret address</source>
        <translation>អាសយដ្ឋានសម្ងាត់មួយទៀត</translation>
    </message>
    <message>
        <source>Another secret address…</source>
        <translation>អាសយដ្ឋានសម្ងាត់មួយទៀត…</translation>
    </message>
    <message>
        <source>another wage</source>
        <translation>ប្រាក់ឈ្នួលផ្សេង</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>ឆ្លើយសំណួរ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ឆ្លើយមុន</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>ឆ្លើយមុន {day}</translation>
    </message>
    <message>
        <source>Answered a question of {name}</source>
        <translation>បានឆ្លើយសំណួររបស់ {name}</translation>
    </message>
    <message>
        <source>answered {day}: {answer}</source>
        <translation>បាន​ឆ្លើយ {day} ៖ {answer}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ថ្ងៃណាក៏បាន</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ពេលណាក៏បាន</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>April</source>
        <translation>មេសា</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation>មកដល់ពី</translation>
    </message>
    <message>
        <source>Arrival window</source>
        <translation>ចន្លោះពេលមកដល់</translation>
    </message>
    <message>
        <source>Arrives from</source>
        <translation>មកដល់ពី</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>ជារូបភាព (PNG)…</translation>
    </message>
    <message>
        <source>As a table (XLSX, CSV)</source>
        <translation>ជាតារាង (XLSX, CSV)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>ដូចដំបូង</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>ដូចដែលមកជាមួយកម្មវិធី</translation>
    </message>
    <message>
        <source>As in calendars: FREQ=WEEKLY;BYDAY=TU,FR</source>
        <translation>ដូច​ក្នុង​ប្រតិទិន៖ FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>as in {then}</source>
        <translation>ដូច {then}</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>ជា PDF…</translation>
    </message>
    <message>
        <source>As the client reads it</source>
        <translation>ដូចអតិថិជនអាន</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>ដូចផ្ទៃតុ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>សួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Ask what matters</source>
        <translation>សួរអ្វីដែលសំខាន់</translation>
    </message>
    <message>
        <source>Ask, and write down the answer in their words. Nobody can guess it.</source>
        <translation>សួរ ហើយ​សរសេរ​ចម្លើយ​តាម​ពាក្យ​របស់​ពួកគេ​។ គ្មាន​នរណា​អាច​ទាយ​បាន​ទេ​។</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>បានសួរ</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>សួរដោយ</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>សួរនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>បានសួរ {day}</translation>
    </message>
    <message>
        <source>Asked {day} by {name}</source>
        <translation>បានសួរ {day} ដោយ {name}</translation>
    </message>
    <message>
        <source>asked {day} by {name}</source>
        <translation>បានសួរ {day} ដោយ {name}</translation>
    </message>
    <message>
        <source>Asked {name} what matters</source>
        <translation>បាន​សួរ {name} អ្វី​ដែល​សំខាន់</translation>
    </message>
    <message>
        <source>At clients</source>
        <translation>នៅឯអតិថិជន</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>មានហានិភ័យ</translation>
    </message>
    <message>
        <source>At risk in {currency}: what could be lost, why, and what to do next</source>
        <translation>មាន​ហានិភ័យ​ជា​រូបិយប័ណ្ណ {currency}៖ អាច​បាត់​អ្វី ហេតុ​អ្វី និង​ត្រូវ​ធ្វើ​អ្វី​បន្ទាប់</translation>
    </message>
    <message>
        <source>At risk: what could be lost, why, and what to do next</source>
        <translation>មាន​ហានិភ័យ៖ អាច​បាត់​អ្វី ហេតុ​អ្វី និង​ត្រូវ​ធ្វើ​អ្វី​បន្ទាប់</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>កំពុងធ្វើការ</translation>
    </message>
    <message>
        <source>August</source>
        <translation>សីហា</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>away</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>Away and closed</source>
        <translation>អវត្តមាន និងបិទ</translation>
    </message>
    <message>
        <source>Away next</source>
        <translation>អវត្តមានបន្ទាប់</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>អវត្តមាន…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយ</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>ត្រឡប់ (Esc)</translation>
    </message>
    <message>
        <source>Back after all</source>
        <translation>ត្រឡប់ដូចដើមវិញ</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>ដល់ផ្ទះ</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>ត្រឡប់ទៅក្តារ (Esc)</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>ត្រឡប់​ទៅ​លំនាំ​ដើម៖ {value}</translation>
    </message>
    <message>
        <source>Back to the defaults of this table</source>
        <translation>ត្រឡប់​ទៅ​លំនាំ​ដើម​នៃ​តារាង​នេះ</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>ត្រឡប់ទៅ {page}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>បម្រុងទុកឥឡូវ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>បម្រុង</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>បម្រុង</translation>
    </message>
    <message>
        <source>Backup {number}</source>
        <translation>បម្រុងទី {number}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់ចម្លងបម្រុង</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង ថ្មី​បំផុត​មុន</translation>
    </message>
    <message>
        <source>Backups, tried from the top</source>
        <translation>ជាង​បម្រុង សាក​ពីលើ​ចុះក្រោម</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>ច្បាប់ចម្លងបម្រុង…</translation>
    </message>
    <message>
        <source>because the person changes</source>
        <translation>ព្រោះមនុស្សផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>មុនយកមកវិញ</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>មុនធ្វើបច្ចុប្បន្នភាព</translation>
    </message>
    <message>
        <source>before: {coming}</source>
        <translation>មុន៖ {coming}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>មុន៖ {value}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Beside the other visits there is no room left for {names}; choose another road there.</source>
        <translation>ក្បែរ​ការចុះ​ជួប​ផ្សេង​គ្មាន​កន្លែង​សម្រាប់ {names} ជ្រើស​ជម្រើស​ផ្សេង​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>កែលម្អ</translation>
    </message>
    <message>
        <source>better than {then} by {amount}</source>
        <translation>ល្អ​ជាង {then} ចំនួន {amount}</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>ចន្លោះ</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>ចន្លោះ {low} និង {high}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ក្តារ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>កក់</translation>
    </message>
    <message>
        <source>Book a joint visit</source>
        <translation>កក់ការចុះជួបរួម</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>កក់ការចុះជួប</translation>
    </message>
    <message>
        <source>Book a visit… (Ctrl+B)</source>
        <translation>កក់ការចុះជួប… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Booked {name} on {day} with {technician}</source>
        <translation>បាន​កក់ {name} ថ្ងៃ {day} ជាមួយ {technician}</translation>
    </message>
    <message>
        <source>Both answered on {what}; the answer of {name} stays.</source>
        <translation>ទាំង​ពីរ​បាន​ឆ្លើយ​អំពី {what} ចម្លើយ​របស់ {name} នៅ​ដដែល</translation>
    </message>
    <message>
        <source>Both are one client now: {name}.</source>
        <translation>ឥឡូវ​ទាំង​ពីរ​ជា​អតិថិជន​តែ​មួយ៖ {name}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>សម្រាក</translation>
    </message>
    <message>
        <source>break</source>
        <translation>សម្រាក</translation>
    </message>
    <message>
        <source>Break earliest</source>
        <translation>សម្រាកឆាប់បំផុត</translation>
    </message>
    <message>
        <source>Break latest</source>
        <translation>សម្រាកយឺតបំផុត</translation>
    </message>
    <message>
        <source>Break minutes</source>
        <translation>នាទីសម្រាក</translation>
    </message>
    <message>
        <source>Break paid</source>
        <translation>សម្រាកមានប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Break {span}</source>
        <translation>សម្រាក {span}</translation>
    </message>
    <message>
        <source>Break, {minutes}</source>
        <translation>សម្រាក {minutes}</translation>
    </message>
    <message>
        <source>Brief for whoever comes</source>
        <translation>សេចក្តីសង្ខេប​សម្រាប់​អ្នក​មក</translation>
    </message>
    <message>
        <source>Brief for {name}</source>
        <translation>សេចក្តីសង្ខេប​សម្រាប់ {name}</translation>
    </message>
    <message>
        <source>Briefs of a day</source>
        <translation>សេចក្តីសង្ខេបនៃថ្ងៃ</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>Bring back the text that came with the program</source>
        <translation>យក​អត្ថបទ​ដែល​មក​ជាមួយ​កម្មវិធី​មកវិញ</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>នាំបញ្ជីដែលអ្នកមានចូល</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>បានយកមកវិញ៖ {what}</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>បានយក {name} មកវិញ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>By a familiar face</source>
        <translation>ដោយមុខស្គាល់</translation>
    </message>
    <message>
        <source>By a stranger</source>
        <translation>ដោយមនុស្សចម្លែក</translation>
    </message>
    <message>
        <source>By an own rule</source>
        <translation>តាមច្បាប់ផ្ទាល់</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ដោយដៃ</translation>
    </message>
    <message>
        <source>by history</source>
        <translation>តាមប្រវត្តិ</translation>
    </message>
    <message>
        <source>by postal code</source>
        <translation>តាមលេខប្រៃសណីយ៍</translation>
    </message>
    <message>
        <source>by the past visits</source>
        <translation>តាមការចុះជួបមុនៗ</translation>
    </message>
    <message>
        <source>By the technician’s own calendar</source>
        <translation>តាមប្រតិទិនផ្ទាល់របស់ជាង</translation>
    </message>
    <message>
        <source>By the usual technician</source>
        <translation>ដោយជាងប្រចាំ</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>ដោយ {name}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>ដោយ {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ប្រតិទិន</translation>
    </message>
    <message>
        <source>calendar server</source>
        <translation>ម៉ាស៊ីនមេប្រតិទិន</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>ប្រតិទិន (*.ics)</translation>
    </message>
    <message>
        <source>Calendars and clients hear nothing of this plan until it is confirmed. These visits are not made by the person the client knows:</source>
        <translation>ប្រតិទិន និង​អតិថិជន​មិន​ទាន់​ដឹង​អំពី​ផែនការ​នេះ​ទេ រហូតដល់​បាន​បញ្ជាក់​។ ការចុះ​ជួប​ទាំងនេះ​មិន​ធ្វើ​ដោយ​អ្នក​ដែល​អតិថិជន​ស្គាល់៖</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>ហៅ</translation>
    </message>
    <message>
        <source>call</source>
        <translation>ហៅ</translation>
    </message>
    <message>
        <source>Call since</source>
        <translation>ហៅតាំងពី</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>ហៅពួកគេ</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>ហៅពួកគេ</translation>
    </message>
    <message>
        <source>Call this contact first</source>
        <translation>ហៅអ្នកទំនាក់ទំនងនេះមុន</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>ការងារធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>បានហៅ</translation>
    </message>
    <message>
        <source>called first</source>
        <translation>ហៅមុន</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>ការហៅ និងសារ</translation>
    </message>
    <message>
        <source>Calls, messages and moves, for each visit made. Normal is what the months of the year before the period say: from the lower quartile less 1.5 times the distance between the quartiles to the upper one and as much more</source>
        <translation>ការហៅ សារ និង​ការផ្លាស់ ក្នុង​មួយ​ការចុះ​ជួប​ដែល​បាន​ធ្វើ​។ ធម្មតា​គឺ​អ្វី​ដែល​ខែ​នានា​នៃ​ឆ្នាំ​មុន​រយៈពេល​នេះ​ប្រាប់៖ ពី​ត្រីមាស​ភាគ​ក្រោម​ដក 1.5 ដង​នៃ​ចម្ងាយ​រវាង​ត្រី​មាស​ភាគ ដល់​ត្រី​មាស​ភាគ​លើ​បូក​ចំនួន​ដូចគ្នា</translation>
    </message>
    <message>
        <source>Came by recommendation</source>
        <translation>មកដោយការណែនាំ</translation>
    </message>
    <message>
        <source>Came for others</source>
        <translation>ទៅជំនួសអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Came on the day</source>
        <translation>មកត្រូវថ្ងៃ</translation>
    </message>
    <message>
        <source>Came within the window</source>
        <translation>មកក្នុងចន្លោះពេល</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>អាចទុកទទេ</translation>
    </message>
    <message>
        <source>can be left empty</source>
        <translation>អាចទុកទទេ</translation>
    </message>
    <message>
        <source>Can it be kept?</source>
        <translation>អាចរក្សាបានទេ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>លុបចោលការចុះជួប</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>ការលុបចោល</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>ការលុបចោល</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>Cancelled by the client, this time</source>
        <translation>អតិថិជនលុបចោល លើកនេះ</translation>
    </message>
    <message>
        <source>Cancelled by the client…</source>
        <translation>អតិថិជនលុបចោល…</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>មិនអាចបាន</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>មិនទាន់អាចប្រើ</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>មិនអាចមក</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Chance of the same face (COC)</source>
        <translation>ឱកាសឃើញមុខដដែល (COC)</translation>
    </message>
    <message>
        <source>Chance that two of a client&apos;s visits in the period had the same technician; weighted by visits over clients with at least two</source>
        <translation>ឱកាស​ដែល​ការចុះ​ជួប​ពីរ​របស់​អតិថិជន​ក្នុង​រយៈពេល​នេះ​មាន​ជាង​ដដែល ថ្លឹង​តាម​ចំនួន​ការចុះ​ជួប​លើ​អតិថិជន​ដែល​មាន​យ៉ាងតិច​ពីរ</translation>
    </message>
    <message>
        <source>chance {value}</source>
        <translation>ឱកាស {value}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្តូរ</translation>
    </message>
    <message>
        <source>Change a price, and here you see what it would have made of the decisions of the last 31 days, before you save it.</source>
        <translation>ប្តូរ​តម្លៃ ហើយ​អ្នក​នឹង​ឃើញ​នៅ​ទីនេះ​ថា​ការសម្រេច​នៃ 31 ថ្ងៃ​ចុងក្រោយ​នឹង​ទៅជា​យ៉ាងណា មុនពេល​រក្សាទុក</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>ប្តូរថ្ងៃ</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>ប្តូរថ្ងៃ…</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>ប្តូរទីតាំង…</translation>
    </message>
    <message>
        <source>Change who recommended us</source>
        <translation>ប្តូរអ្នកដែលណែនាំយើង</translation>
    </message>
    <message>
        <source>Change {change_set_id} was already taken back.</source>
        <translation>ការប្តូរ {change_set_id} បាន​យក​ត្រឡប់​រួចហើយ</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>ការប្តូរទី {number}</translation>
    </message>
    <message>
        <source>Change: {name}, {facts}</source>
        <translation>ប្តូរ៖ {name}, {facts}</translation>
    </message>
    <message>
        <source>Changed an absence of {name}</source>
        <translation>បាន​ប្តូរ​អវត្តមាន​របស់ {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name}</source>
        <translation>បាន​ប្តូរ​កិច្ចព្រមព្រៀង​របស់ {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on</source>
        <translation>បាន​ប្តូរ​កិច្ចព្រមព្រៀង​របស់ {name} ចាប់ពី {day}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on, but for visits edited by hand</source>
        <translation>បាន​ប្តូរ​កិច្ចព្រមព្រៀង​របស់ {name} ចាប់ពី {day} លើកលែង​ការចុះ​ជួប​ដែល​កែ​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>Changed the client {name}</source>
        <translation>បានប្តូរអតិថិជន {name}</translation>
    </message>
    <message>
        <source>Changed the closed days of {name}</source>
        <translation>បាន​ប្តូរ​ថ្ងៃ​បិទ​របស់ {name}</translation>
    </message>
    <message>
        <source>Changed the length of the visit to {name}</source>
        <translation>បាន​ប្តូរ​រយៈពេល​ការចុះ​ជួប​នៅ {name}</translation>
    </message>
    <message>
        <source>Changed the office {name}</source>
        <translation>បានប្តូរការិយាល័យ {name}</translation>
    </message>
    <message>
        <source>Changed the prices: version {version}</source>
        <translation>បាន​ប្តូរ​តម្លៃ៖ កំណែ {version}</translation>
    </message>
    <message>
        <source>Changed the service {name}</source>
        <translation>បានប្តូរសេវា {name}</translation>
    </message>
    <message>
        <source>Changed the site {site} of {name}</source>
        <translation>បាន​ប្តូរ​ទីតាំង {site} របស់ {name}</translation>
    </message>
    <message>
        <source>Changed the technician {name}</source>
        <translation>បានប្តូរជាង {name}</translation>
    </message>
    <message>
        <source>Changed the visit of {day} to {name}</source>
        <translation>បាន​ប្តូរ​ការចុះ​ជួប​ថ្ងៃ {day} នៅ {name}</translation>
    </message>
    <message>
        <source>Changed the words of notices</source>
        <translation>បាន​ប្តូរ​ពាក្យ​នៃ​ការជូនដំណឹង</translation>
    </message>
    <message>
        <source>Changed what the calendar of {name} says</source>
        <translation>បាន​ប្តូរ​អ្វី​ដែល​ប្រតិទិន​របស់ {name} ប្រាប់</translation>
    </message>
    <message>
        <source>Changed who recommended us to {name}</source>
        <translation>បាន​ប្តូរ​អ្នក​ដែល​ណែនាំ​យើង​ដល់ {name}</translation>
    </message>
    <message>
        <source>Changed {contact}, a contact of {name}</source>
        <translation>បាន​ប្តូរ {contact} អ្នក​ទំនាក់ទំនង​របស់ {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ប្តូរ…</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>ថោកបំផុត</translation>
    </message>
    <message>
        <source>Cheapest driving</source>
        <translation>បើកបរថោកបំផុត</translation>
    </message>
    <message>
        <source>Checking the plan and saving it</source>
        <translation>កំពុង​ពិនិត្យ និង​រក្សាទុក​ផែនការ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>ជ្រើសច្បាប់ចម្លងបម្រុង</translation>
    </message>
    <message>
        <source>Choose a backup that can be read.</source>
        <translation>ជ្រើស​ច្បាប់​ចម្លង​បម្រុង​ដែល​អាច​អាន</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>ជ្រើសប្រតិទិន</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ជ្រើសថត…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>ជ្រើសបញ្ជី</translation>
    </message>
    <message>
        <source>Choose a technician to see what the calendar shows.</source>
        <translation>ជ្រើសជាង​ដើម្បី​មើល​អ្វី​ដែល​ប្រតិទិន​បង្ហាញ</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>ជ្រើសការចុះជួបសិន</translation>
    </message>
    <message>
        <source>Choose a visit first: briefs go with the route that it is in.</source>
        <translation>ជ្រើស​ការចុះ​ជួប​មួយ​ជា​មុន សេចក្តី​សង្ខេប​ទៅ​ជាមួយ​ផ្លូវ​ដែល​វា​នៅ</translation>
    </message>
    <message>
        <source>Choose a visit to see who comes, why it matters and what it costs.</source>
        <translation>ជ្រើស​ការចុះ​ជួប​ដើម្បី​មើល​ថា​នរណា​មក ហេតុ​អ្វី​សំខាន់ និង​តម្លៃ​ប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Choose for at least one question how much it matters.</source>
        <translation>ជ្រើស​ថា​សំខាន់​ប៉ុន​ណា​សម្រាប់​យ៉ាងតិច​សំណួរ​មួយ</translation>
    </message>
    <message>
        <source>Choose how much it matters, or these words are not kept.</source>
        <translation>ជ្រើស​ថា​សំខាន់​ប៉ុន​ណា បើ​មិន​ដូច្នេះ​ពាក្យ​ទាំង​នេះ​មិន​ត្រូវ​រក្សាទុក</translation>
    </message>
    <message>
        <source>Choose one office to see one technician.</source>
        <translation>ជ្រើស​ការិយាល័យ​មួយ​ដើម្បី​មើល​ជាង​ម្នាក់</translation>
    </message>
    <message>
        <source>Choose the client whose site is closed.</source>
        <translation>ជ្រើសអតិថិជនដែលទីតាំងបិទ</translation>
    </message>
    <message>
        <source>Choose the column for {fields}.</source>
        <translation>ជ្រើស​ជួរ​ឈរ​សម្រាប់ {fields}</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Choose the folder in which the calendars are to be.</source>
        <translation>ជ្រើសថតសម្រាប់ប្រតិទិន</translation>
    </message>
    <message>
        <source>Choose the folder of the tiles</source>
        <translation>ជ្រើសថតនៃផ្ទាំងផែនទី</translation>
    </message>
    <message>
        <source>Choose the other record to see what moves.</source>
        <translation>ជ្រើស​កំណត់​ត្រា​មួយ​ទៀត​ដើម្បី​មើល​អ្វី​ដែល​ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation>ជ្រើសកំណត់ត្រាមួយទៀត</translation>
    </message>
    <message>
        <source>Choose tiles</source>
        <translation>ជ្រើសប្រអប់តួលេខ</translation>
    </message>
    <message>
        <source>Choose usual technicians…</source>
        <translation>ជ្រើសជាងប្រចាំ…</translation>
    </message>
    <message>
        <source>Choose what is shown (Ctrl+F)</source>
        <translation>ជ្រើស​អ្វី​ដែល​បង្ហាញ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose what was done to see what it changed.</source>
        <translation>ជ្រើស​អ្វី​ដែល​បាន​ធ្វើ​ដើម្បី​មើល​ការផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>Choose who came.</source>
        <translation>ជ្រើសអ្នកដែលបានមក</translation>
    </message>
    <message>
        <source>Choose who comes along.</source>
        <translation>ជ្រើសអ្នកដែលមកជាមួយ</translation>
    </message>
    <message>
        <source>Choose who hands clients over.</source>
        <translation>ជ្រើស​អ្នក​ដែល​ប្រគល់​អតិថិជន</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>ជ្រើសអ្នកដែលអវត្តមាន</translation>
    </message>
    <message>
        <source>Choose who is on the phone; the places that suit appear here.</source>
        <translation>ជ្រើស​អ្នក​ដែល​នៅលើ​ទូរស័ព្ទ កន្លែង​ដែល​សម​នឹង​បង្ហាញ​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>Choose who leaves and the last day. For each client you see who could take over, why, what it costs, and a visit at which both come.</source>
        <translation>ជ្រើស​អ្នក​ដែល​ចាកចេញ និង​ថ្ងៃ​ចុងក្រោយ​។ សម្រាប់​អតិថិជន​នីមួយ​ៗ អ្នក​ឃើញ​ថា​នរណា​អាច​ទទួល​បន្ត ហេតុ​អ្វី តម្លៃ​ប៉ុន្មាន និង​ការចុះ​ជួប​ដែល​ទាំង​ពីរ​មក​ជាមួយគ្នា​។</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Chose usual technicians for {clients} clients</source>
        <translation>បាន​ជ្រើសជាង​ប្រចាំ​សម្រាប់​អតិថិជន {clients}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>បានជ្រើស</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>អ្នកបានជ្រើស</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>សម្អាតទាំងអស់</translation>
    </message>
    <message>
        <source>Click an absence to change it; draw over days to record one.</source>
        <translation>ចុច​អវត្តមាន​ដើម្បី​ប្តូរ អូស​លើ​ថ្ងៃ​ដើម្បី​កត់ត្រា​ថ្មី</translation>
    </message>
    <message>
        <source>Click on the map, or write latitude and longitude as 40.71460, -73.99020.</source>
        <translation>ចុច​លើ​ផែនទី ឬ​សរសេរ​រយៈ​ទទឹង និង​បណ្តោយ​ជា 40.71460, -73.99020</translation>
    </message>
    <message>
        <source>Click to see the week alone (A)</source>
        <translation>ចុច​ដើម្បី​មើល​តែ​សប្តាហ៍ (A)</translation>
    </message>
    <message>
        <source>Click to see these routes alone</source>
        <translation>ចុច​ដើម្បី​មើល​តែ​ផ្លូវ​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Click where it is between the places that are known (the dots), or paste latitude and longitude: map services copy them on a right click. With tiles, which the settings name, the map shows streets.</source>
        <translation>ចុច​កន្លែង​រវាង​ទីតាំង​ស្គាល់ (ចំណុច) ឬ​បិទ​ភ្ជាប់រយៈ​ទទឹង និង​បណ្តោយ៖ សេវា​ផែនទី​ចម្លង​វា​ពេល​ចុច​ស្តាំ​។ បើ​មាន​ផ្ទាំង​ដែល​កំណត់​ក្នុង​ការកំណត់ ផែនទី​បង្ហាញ​ផ្លូវ​។</translation>
    </message>
    <message>
        <source>Click where it is. Pull the map to move it, turn the wheel to come nearer.</source>
        <translation>ចុច​កន្លែង​របស់​វា​។ អូស​ផែនទី​ដើម្បី​រំកិល បង្វិល​កង់​ដើម្បី​ចូល​ជិត​។</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>client</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>ជាអតិថិជនតាំងពី</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>ជាអតិថិជនតាំងពី {day}</translation>
    </message>
    <message>
        <source>Client until</source>
        <translation>ជាអតិថិជនដល់</translation>
    </message>
    <message>
        <source>Client value of those for whom a decision of the period kept the person</source>
        <translation>តម្លៃ​អតិថិជន​ដែល​ការសម្រេច​ក្នុង​រយៈពេល​នេះ​បាន​រក្សា​មនុស្ស​ដដែល</translation>
    </message>
    <message>
        <source>Client value of those who cancelled in the period, at the prices they paid</source>
        <translation>តម្លៃ​អតិថិជន​ដែល​លុបចោល​ក្នុង​រយៈពេល​នេះ តាម​តម្លៃ​ដែល​ពួកគេ​បាន​បង់</translation>
    </message>
    <message>
        <source>Client, contact, address, phone, technician or work number</source>
        <translation>អតិថិជន អ្នក​ទំនាក់ទំនង អាសយដ្ឋាន ទូរស័ព្ទ ជាង ឬ​លេខ​ការងារ</translation>
    </message>
    <message>
        <source>Client, technician, reason or number</source>
        <translation>អតិថិជន ជាង ហេតុផល ឬលេខ</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>Clients and who could go</source>
        <translation>អតិថិជន និងអ្នកដែលអាចទៅ</translation>
    </message>
    <message>
        <source>Clients and who would be usual</source>
        <translation>អតិថិជន និង​អ្នក​ដែល​នឹង​ជា​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>Clients kept so</source>
        <translation>អតិថិជនដែលរក្សាបាន</translation>
    </message>
    <message>
        <source>Clients lost</source>
        <translation>អតិថិជនដែលបាត់បង់</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>អតិថិជនរបស់ {name}</translation>
    </message>
    <message>
        <source>Clients to hand over</source>
        <translation>អតិថិជនដែលត្រូវប្រគល់</translation>
    </message>
    <message>
        <source>Clients who came in the period because another client recommended us, of all who came</source>
        <translation>អតិថិជន​ដែល​មក​ក្នុង​រយៈពេល​នេះ​ព្រោះ​អតិថិជន​ផ្សេង​ណែនាំ ក្នុង​ចំណោម​ទាំងអស់​ដែល​មក</translation>
    </message>
    <message>
        <source>Clients who cancelled in the period, of all who were clients when it began or came in it</source>
        <translation>អតិថិជន​ដែល​លុបចោល​ក្នុង​រយៈពេល​នេះ ក្នុង​ចំណោម​ទាំងអស់​ដែល​ជា​អតិថិជន​នៅ​ដើម ឬ​មក​ក្នុង​រយៈពេល​នេះ</translation>
    </message>
    <message>
        <source>Clients who count on them</source>
        <translation>អតិថិជនដែលពឹងលើពួកគេ</translation>
    </message>
    <message>
        <source>clients who see one person alone</source>
        <translation>អតិថិជន​ដែល​ឃើញ​មនុស្ស​តែ​ម្នាក់</translation>
    </message>
    <message>
        <source>Clients whose usual technician this is, declared or by history</source>
        <translation>អតិថិជន​ដែល​មាន​គាត់​ជាជាង​ប្រចាំ ទោះ​បាន​កំណត់ ឬ​តាម​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Clients whose visit moves have to be told anew.</source>
        <translation>អតិថិជន​ដែល​ត្រូវ​ប្រាប់​ម្តង​ទៀត​ព្រោះ​ការចុះ​ជួប​ផ្លាស់</translation>
    </message>
    <message>
        <source>clients worth {worth} a year</source>
        <translation>អតិថិជន​មាន​តម្លៃ {worth} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>clients {amount}</source>
        <translation>អតិថិជន {amount}</translation>
    </message>
    <message>
        <source>Clients, technicians, prices</source>
        <translation>អតិថិជន ជាង តម្លៃ</translation>
    </message>
    <message>
        <source>Clients, those who depend on one person first</source>
        <translation>អតិថិជន អ្នក​ពឹង​លើ​មនុស្ស​ម្នាក់​មុន​គេ</translation>
    </message>
    <message>
        <source>client’s name</source>
        <translation>ឈ្មោះអតិថិជន</translation>
    </message>
    <message>
        <source>Client’s page</source>
        <translation>ទំព័រអតិថិជន</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>បិទប្រវត្តិ (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>បិទសារ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>ថ្ងៃបិទ</translation>
    </message>
    <message>
        <source>Closed…</source>
        <translation>បិទ…</translation>
    </message>
    <message>
        <source>Closure {closure_id} is {client}&apos;s; take it out and record another.</source>
        <translation>ការបិទ {closure_id} ជា​របស់ {client} ដក​ចេញ ហើយ​កត់ត្រា​ថ្មី</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>ជួរឈរសម្រាប់ {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Come all the same</source>
        <translation>មកដដែល</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>មកជាមួយ</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>មកជាមួយ</translation>
    </message>
    <message>
        <source>Comes along, {price}</source>
        <translation>មកជាមួយ {price}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Compared with the cheapest other road, both without what losing the client costs: no assumption is in this figure.</source>
        <translation>ប្រៀប​នឹង​ជម្រើស​ផ្សេង​ថោក​បំផុត ទាំង​ពីរ​មិន​រាប់​តម្លៃ​បាត់បង់​អតិថិជ​ន៖ តួលេខ​នេះ​គ្មាន​ការសន្មត</translation>
    </message>
    <message>
        <source>Comparing table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>កំពុង​ប្រៀបធៀប​តារាង {number} ក្នុង {tables}៖ {rows} ក្នុង {all} ជួរ…</translation>
    </message>
    <message>
        <source>Compiling the search, once</source>
        <translation>កំពុង​ចង​ក្រង​ការស្វែងរក តែម្តង</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>បានតវ៉ា</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>បានតវ៉ា</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>បណ្តឹង</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>បណ្តឹង</translation>
    </message>
    <message>
        <source>Complaints made in the period, for each 100 visits made</source>
        <translation>បណ្តឹង​ក្នុង​រយៈពេល​នេះ ក្នុង 100 ការចុះ​ជួប​ដែល​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>Complaints per 100 visits</source>
        <translation>បណ្តឹង​ក្នុង 100 ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>Complaints that are not settled</source>
        <translation>បណ្តឹងមិនទាន់ដោះស្រាយ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>បញ្ជាក់</translation>
    </message>
    <message>
        <source>Confirm all {number}</source>
        <translation>បញ្ជាក់ទាំង {number}</translation>
    </message>
    <message>
        <source>Confirm as</source>
        <translation>បញ្ជាក់ក្នុងនាម</translation>
    </message>
    <message>
        <source>Confirm as manager</source>
        <translation>បញ្ជាក់​ក្នុង​នាម​អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Confirmed plan {version} of {office}</source>
        <translation>បាន​បញ្ជាក់​ផែនការ {version} នៃ {office}</translation>
    </message>
    <message>
        <source>confirmed to the client</source>
        <translation>បានបញ្ជាក់ជាមួយអតិថិជន</translation>
    </message>
    <message>
        <source>Confirmed to {name} who comes, and when</source>
        <translation>បាន​បញ្ជាក់​ជាមួយ {name} ថា​នរណា​មក និង​ពេលណា</translation>
    </message>
    <message>
        <source>confirmed, so {value} of it</source>
        <translation>បាន​បញ្ជាក់ ដូច្នេះ {value}</translation>
    </message>
    <message>
        <source>Confirmed. The plan is version {version} now.</source>
        <translation>បាន​បញ្ជាក់​។ ឥឡូវ​ផែនការជា​កំណែ {version} ។</translation>
    </message>
    <message>
        <source>Confirmed: {title}.</source>
        <translation>បានបញ្ជាក់៖ {title}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>អ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>អ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Contacts and sites</source>
        <translation>អ្នកទំនាក់ទំនង និងទីតាំង</translation>
    </message>
    <message>
        <source>Contacts per visit</source>
        <translation>ការទាក់ទង​ក្នុង​មួយ​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>មាតិកាមគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>Continuity of care (COC) {coc}: 1 when the same technician always comes, 0 when every visit is by another one.</source>
        <translation>ភាព​បន្តបន្ទាប់ (COC) {coc} ៖ 1 ពេល​ជាង​ដដែល​មក​ជានិច្ច 0 ពេល​ប្តូរ​គ្រប់​ពេល</translation>
    </message>
    <message>
        <source>Coordinates need both a latitude and a longitude, or neither.</source>
        <translation>កូអរ​ដោនេ​ត្រូវ​មាន​ទាំង​រយៈ​ទទឹង និង​បណ្តោយ ឬ​គ្មាន</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>បានចម្លង</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>ចម្លងជាតារាង</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>ចម្លងអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>ចម្លងរបាយការណ៍</translation>
    </message>
    <message>
        <source>Copy the visit number</source>
        <translation>ចម្លងលេខការចុះជួប</translation>
    </message>
    <message>
        <source>Copy the visit numbers</source>
        <translation>ចម្លងលេខការចុះជួប</translation>
    </message>
    <message>
        <source>Copying table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>កំពុង​ចម្លង​តារាង {number} ក្នុង {tables}៖ {rows} ក្នុង {all} ជួរ…</translation>
    </message>
    <message>
        <source>Correct the text, and here you see how it reads.</source>
        <translation>កែ​អត្ថបទ ហើយ​អ្នក​នឹង​ឃើញ​នៅ​ទីនេះ​ថា​វា​អាន​យ៉ាងណា</translation>
    </message>
    <message>
        <source>Correct the value of “{meaning}” to see what the change does.</source>
        <translation>កែតម្លៃ​នៃ “{meaning}” ដើម្បី​មើល​លទ្ធផល​នៃ​ការប្តូរ</translation>
    </message>
    <message>
        <source>Cost of doing a visit again</source>
        <translation>ថ្លៃ​ដើម​នៃ​ការធ្វើ​ការចុះ​ជួប​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Could be lost</source>
        <translation>អាចបាត់បង់</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>អ្នកជំនួស</translation>
    </message>
    <message>
        <source>Covered for longer</source>
        <translation>មានអ្នកជំនួសយូរជាង</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ឥណទាន</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>ឥណទាន</translation>
    </message>
    <message>
        <source>CSV or Excel, as it is: Familiar finds the columns, shows what it understood, and changes nothing before you say so. Drop the file here, or choose it.</source>
        <translation>CSV ឬ Excel ដូច​ដែល​មាន៖ Familiar រក​ជួរ​ឈរ បង្ហាញ​អ្វី​ដែល​យល់ ហើយ​មិន​ប្តូរ​អ្វី​មុន​អ្នក​យល់ព្រម​។ ទម្លាក់​ឯកសារ​នៅ​ទីនេះ ឬ​ជ្រើស​វា​។</translation>
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
        <translation>រូបិយប័ណ្ណ</translation>
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
        <translation>ប្រចាំថ្ងៃ</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>រៀងរាល់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>ថ្ងៃមុន</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>ថ្ងៃរំលង</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>ថ្ងៃទី {number}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Days after which a visit counts half for how well a technician knows a client</source>
        <translation>ចំនួន​ថ្ងៃ​ដែល​ការចុះ​ជួប​មួយ​នៅសល់​ពាក់កណ្តាល​សម្រាប់​ការស្គាល់​អតិថិជន​របស់​ជាង</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>ថ្ងៃទៅមុខ</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>ថ្ងៃថយក្រោយ</translation>
    </message>
    <message>
        <source>Days from a client&apos;s question to its answer, on average over those answered in the period</source>
        <translation>ថ្ងៃ​ពី​សំណួរ​របស់​អតិថិជន​ដល់​ចម្លើយ ជា​មធ្យម​លើ​អ្វី​ដែល​បាន​ឆ្លើយ​ក្នុង​រយៈពេល​នេះ</translation>
    </message>
    <message>
        <source>Days from the first notice sent to the beginning of the visit, on average over substitutions with a notice sent before they began</source>
        <translation>ថ្ងៃ​ពី​ការជូនដំណឹង​ដំបូង​ដល់​ការចាប់ផ្តើម​ចុះ​ជួប ជា​មធ្យម​លើ​ការជំនួស​ដែល​បាន​ជូន​ដំណឹង​មុន</translation>
    </message>
    <message>
        <source>Days of this technician alone</source>
        <translation>តែថ្ងៃរបស់ជាងនេះប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Days on the map</source>
        <translation>ថ្ងៃលើផែនទី</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>ថ្ងៃដែលប្រើ</translation>
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
        <translation>ថ្លៃ​ជាង​ដោយ​ខ្លួន​ឯង តែ​ថោក​បំផុត​ព្រោះ​ជម្រើស​ផ្សេង​ប្រថុយ​បាត់​អតិថិជន</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ធ្នូ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>បានសម្រេច</translation>
    </message>
    <message>
        <source>Decided about {name}</source>
        <translation>បានសម្រេចអំពី {name}</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>សម្រេចនៅ</translation>
    </message>
    <message>
        <source>Decided by one person.</source>
        <translation>សម្រេចដោយមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>decided so</source>
        <translation>បានសម្រេចដូច្នេះ</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>ការសម្រេច</translation>
    </message>
    <message>
        <source>Decision {decision_id} does not wait any more; it is {state}.</source>
        <translation>ការសម្រេច {decision_id} លែង​រង់ចាំ វា {state}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>ការសម្រេច</translation>
    </message>
    <message>
        <source>Decisions and notices</source>
        <translation>ការសម្រេច និងការជូនដំណឹង</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>លំនាំដើម {value}</translation>
    </message>
    <message>
        <source>Delete there what was sent</source>
        <translation>លុបអ្វីដែលបានផ្ញើនៅទីនោះ</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>ចេញដំណើរ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s last 12 visits up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>ជាង​ខុសគ្នា​ក្នុង 12 ការចុះ​ជួប​ចុងក្រោយ​របស់​អតិថិជន​នីមួយ​ៗ​ដល់​ចុង​រយៈពេល លើ​អតិថិជន​ដែល​បាន​ចុះ​ជួប ថ្លឹង​តាម​ការចុះ​ជួប​ទាំងនោះ</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s visits of the 12 months up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>ជាង​ខុសគ្នា​ក្នុង​ការចុះ​ជួប 12 ខែ​របស់​អតិថិជន​នីមួយ​ៗ​ដល់​ចុង​រយៈពេល លើ​អតិថិជន​ដែល​បាន​ចុះ​ជួប ថ្លឹង​តាម​ការចុះ​ជួប​ទាំងនោះ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>អ្នករៀបកាលវិភាគ</translation>
    </message>
    <message>
        <source>Does it matter to you at what time of day we come?</source>
        <translation>តើ​ពេលវេលា​ដែល​យើង​មក​សំខាន់​សម្រាប់​អ្នកទេ?</translation>
    </message>
    <message>
        <source>Does it matter to you that the same person comes?</source>
        <translation>តើ​ការ​ដែល​មនុស្ស​ដដែល​មក​សំខាន់​សម្រាប់​អ្នកទេ?</translation>
    </message>
    <message>
        <source>Does it matter to you that we come on the same day?</source>
        <translation>តើ​ការ​ដែល​យើង​មក​ថ្ងៃ​ដដែល​សំខាន់​សម្រាប់​អ្នកទេ?</translation>
    </message>
    <message>
        <source>Does not have the skill {skill}, which is needed here.</source>
        <translation>គ្មាន​ជំនាញ {skill} ដែល​ត្រូវការ​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>មិនផុតកំណត់</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>មិនធ្វើការ</translation>
    </message>
    <message>
        <source>does not work here then</source>
        <translation>មិនធ្វើការនៅទីនេះពេលនោះ</translation>
    </message>
    <message>
        <source>doing it again: {value}</source>
        <translation>ធ្វើម្តងទៀត៖ {value}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានធ្វើ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>បានធ្វើ</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>ធ្វើតាមផែនការ</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>ធ្វើចុងក្រោយ</translation>
    </message>
    <message>
        <source>Done the first time</source>
        <translation>រួចក្នុងលើកដំបូង</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>បានធ្វើ…</translation>
    </message>
    <message>
        <source>Door to door, as in real traffic</source>
        <translation>ពី​ទ្វារ​ដល់​ទ្វារ ដូច​ចរាចរណ៍​ពិត</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ចុះ</translation>
    </message>
    <message>
        <source>draft of plan {version}</source>
        <translation>សេចក្តីព្រាង​ផែនការ {version}</translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation>ផែនការព្រាង</translation>
    </message>
    <message>
        <source>Drafted a notice to {name}</source>
        <translation>បាន​ព្រាង​ការជូនដំណឹង​ដល់ {name}</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>បើកបរ</translation>
    </message>
    <message>
        <source>drives, hours and visits left out</source>
        <translation>ការបើកបរ ម៉ោង និង​ការចុះ​ជួប​ដែល​រំលង</translation>
    </message>
    <message>
        <source>Driving and hours</source>
        <translation>ការបើកបរ និងម៉ោង</translation>
    </message>
    <message>
        <source>Driving speed</source>
        <translation>ល្បឿនបើកបរ</translation>
    </message>
    <message>
        <source>Driving speed, km/h</source>
        <translation>ល្បឿនបើកបរ គម/ម៉</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ដល់កំណត់</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ដល់កំណត់</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>ដល់កំណត់ {day}</translation>
    </message>
    <message>
        <source>Due {day}, {planned}.</source>
        <translation>ដល់​កំណត់ {day}, {planned}</translation>
    </message>
    <message>
        <source>Due {day}{move}.</source>
        <translation>ដល់កំណត់ {day}{move}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Each day away from the due day</source>
        <translation>ថ្ងៃ​នីមួយ​ៗ​ដែល​ឆ្ងាយ​ពី​ថ្ងៃ​កំណត់</translation>
    </message>
    <message>
        <source>Each minute that service starts late</source>
        <translation>នាទី​នីមួយ​ៗ​ដែល​សេវា​ចាប់ផ្តើម​យឺត</translation>
    </message>
    <message>
        <source>Each technician needs a calendar of his own on the server; give them one by one.</source>
        <translation>ជាង​ម្នាក់​ៗ​ត្រូវ​មាន​ប្រតិទិន​ផ្ទាល់​លើ​ម៉ាស៊ីន​មេ ផ្តល់​ម្នាក់​ម្តង​ៗ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>មុនជាង</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>ខែមុនៗ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>កែ {name}</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <translation>កែ {service}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Empty: any time</source>
        <translation>ទទេ៖ ពេលណាក៏បាន</translation>
    </message>
    <message>
        <source>End</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>End a promise</source>
        <translation>បញ្ចប់ការសន្យា</translation>
    </message>
    <message>
        <source>End minute</source>
        <translation>នាទីបញ្ចប់</translation>
    </message>
    <message>
        <source>End this promise</source>
        <translation>បញ្ចប់ការសន្យានេះ</translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation>បញ្ចប់៖ {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Ended a promise to {name}</source>
        <translation>បាន​បញ្ចប់​ការសន្យា​ជាមួយ {name}</translation>
    </message>
    <message>
        <source>Enter a name, a phone number or an email address.</source>
        <translation>បញ្ចូល​ឈ្មោះ លេខ​ទូរស័ព្ទ ឬ​អាសយដ្ឋាន​អ៊ីមែល</translation>
    </message>
    <message>
        <source>Enter a wage</source>
        <translation>បញ្ចូលប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Enter a wage…</source>
        <translation>បញ្ចូលប្រាក់ឈ្នួល…</translation>
    </message>
    <message>
        <source>Enter the address; it looks like {example}.</source>
        <translation>បញ្ចូល​អាសយដ្ឋាន ដូចជា {example}</translation>
    </message>
    <message>
        <source>Enter the street, the postal code or the city.</source>
        <translation>បញ្ចូល​ផ្លូវ លេខ​ប្រៃសណីយ៍ ឬ​ទីក្រុង</translation>
    </message>
    <message>
        <source>Enter what an hour costs.</source>
        <translation>បញ្ចូលតម្លៃមួយម៉ោង</translation>
    </message>
    <message>
        <source>Entered a wage for all who had none ({technicians})</source>
        <translation>បាន​បញ្ចូល​ប្រាក់​ឈ្នួល​សម្រាប់​អ្នក​ដែល​មិន​ទាន់​មាន ({technicians})</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>ចាំបាច់បំផុត</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>ចាំបាច់បំផុត</translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation>រៀងរាល់ 2 ខែ</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>រៀងរាល់ 2 សប្តាហ៍</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>រៀងរាល់ 4 សប្តាហ៍</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>អតិថិជនគ្រប់រូប</translation>
    </message>
    <message>
        <source>Every client of {office} has an agreement already.</source>
        <translation>អតិថិជន​ទាំងអស់​នៃ {office} មាន​កិច្ចព្រមព្រៀង​ហើយ</translation>
    </message>
    <message>
        <source>Every client of {office} with visits in these weeks has a usual technician.</source>
        <translation>អតិថិជន​ទាំងអស់​នៃ {office} ដែល​មាន​ការចុះ​ជួប​ក្នុង​សប្តាហ៍​ទាំង​នេះ​មាន​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>Every client with a usual technician has somebody else who could go.</source>
        <translation>អតិថិជន​គ្រប់​រូប​ដែល​មាន​ជាង​ប្រចាំ មាន​អ្នក​ផ្សេង​ដែល​អាច​ទៅ​បាន</translation>
    </message>
    <message>
        <source>every free day is too close to another visit</source>
        <translation>ថ្ងៃ​ទំនេរ​ទាំងអស់​ជិត​ការចុះ​ជួប​ផ្សេង​ពេក</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>រៀងរាល់កន្លះឆ្នាំ</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>រៀងរាល់ខែ</translation>
    </message>
    <message>
        <source>every place would cost more than it is worth</source>
        <translation>កន្លែង​ទាំងអស់​ថ្លៃ​ជាង​តម្លៃ​របស់​វា</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>រៀងរាល់ត្រីមាស</translation>
    </message>
    <message>
        <source>Every technician gets a calendar of their own; add technicians first.</source>
        <translation>ជាង​ម្នាក់​ៗ​មាន​ប្រតិទិន​ផ្ទាល់ខ្លួន បន្ថែម​ជាង​សិន</translation>
    </message>
    <message>
        <source>Every technician of {office} has a wage by now.</source>
        <translation>ជាង​ទាំងអស់​របស់ {office} មាន​ប្រាក់​ឈ្នួល​ហើយ</translation>
    </message>
    <message>
        <source>Every visit has a place</source>
        <translation>ការចុះ​ជួប​ទាំងអស់​មាន​កន្លែង</translation>
    </message>
    <message>
        <source>Every way to come costs more than the visit is worth this time.</source>
        <translation>លើក​នេះ​វិធី​មក​ទាំងអស់​ថ្លៃ​ជាង​តម្លៃ​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>រៀងរាល់សប្តាហ៍</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>រៀងរាល់ថ្ងៃធ្វើការ</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>រៀងរាល់ឆ្នាំ</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>រៀងរាល់ {number} ថ្ងៃ</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>រៀងរាល់ {number} ខែ</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>រៀងរាល់ {number} សប្តាហ៍</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>រៀងរាល់ {number} ឆ្នាំ</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>រៀងរាល់ {weekday}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Everybody keeps their person; nothing but times changes.</source>
        <translation>គ្រប់​គ្នា​បាន​មនុស្ស​ដដែល ប្តូរ​តែ​ពេលវេលា</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>អ្វីៗទាំងអស់</translation>
    </message>
    <message>
        <source>Everything in this list is here already.</source>
        <translation>អ្វី​ៗ​ក្នុង​បញ្ជី​នេះ​មាន​រួចហើយ</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the file {file} now.</source>
        <translation>អ្វី​ៗ​ត្រូវបាន​ចម្លង និង​ប្រៀបធៀប​ហើយ ({rows}) ឥឡូវ​អ្នក​ធ្វើការ​ក្នុង​ឯកសារ {file}</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the shared database now. The file {file} is as it was.</source>
        <translation>អ្វី​ៗ​ត្រូវបាន​ចម្លង និង​ប្រៀបធៀប​ហើយ ({rows}) ឥឡូវ​អ្នក​ធ្វើការ​ក្នុង​មូលដ្ឋាន​ទិន្នន័យ​រួម​។ ឯកសារ {file} នៅ​ដដែល​។</translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other is retired; searching and importing find {name}.</source>
        <translation>អ្វី​ៗ​នៃ​កំណត់​ត្រា​មួយ​ទៀត​ផ្លាស់​ទៅ {name} ។ កំណត់ត្រា​នោះ​ឈប់​ប្រើ ការស្វែងរក និង​នាំចូល​រកឃើញ {name} ។</translation>
    </message>
    <message>
        <source>Everything whoever comes must know: the brief with access, notes, open questions and promises. Whoever sees the phone sees it too.</source>
        <translation>អ្វី​ៗ​ដែល​អ្នក​មក​ត្រូវ​ដឹង៖ សេចក្តីសង្ខេប​ជាមួយ​ការចូល កំណត់​ចំណាំ សំណួរ​នៅសល់ និង​ការសន្យា​។ អ្នក​ដែល​ឃើញ​ទូរស័ព្ទ​ក៏​ឃើញ​ដែរ​។</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>ច្បាស់លាស់</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>នាំចេញទៅថត</translation>
    </message>
    <message>
        <source>Extra chance that a stranger loses you the client</source>
        <translation>ឱកាស​បន្ថែម​ដែល​មនុស្ស​ចម្លែក​ធ្វើឱ្យ​បាត់​អតិថិជន</translation>
    </message>
    <message>
        <source>Extra chance that the work of somebody who does not know the site must be done again</source>
        <translation>ឱកាស​បន្ថែម​ដែល​ការងារ​របស់​អ្នក​មិន​ស្គាល់​ទីតាំង​ត្រូវ​ធ្វើ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Extra technicians</source>
        <translation>ជាងបន្ថែម</translation>
    </message>
    <message>
        <source>Faces in 12 months</source>
        <translation>មុខក្នុង 12 ខែ</translation>
    </message>
    <message>
        <source>Faces in 12 visits</source>
        <translation>មុខក្នុង 12 ការចុះជួប</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>បរាជ័យ</translation>
    </message>
    <message>
        <source>Failing, first {ago}: {error}</source>
        <translation>បរាជ័យ ដំបូង {ago} ៖ {error}</translation>
    </message>
    <message>
        <source>Fairness by technician</source>
        <translation>ភាពយុត្តិធម៌តាមជាង</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>ធ្លាក់ចោល</translation>
    </message>
    <message>
        <source>Familiar can read a calendar that the technician keeps, and asks whether the times in it are absences. Only the times are read, never what they are about.</source>
        <translation>Familiar អាច​អាន​ប្រតិទិន​ដែល​ជាង​ប្រើ ហើយ​សួរ​ថា​ពេល​ក្នុង​នោះ​ជា​អវត្តមាន​ឬ​ទេ​។ អាន​តែ​ពេលវេលា មិន​អាន​ថា​អំពី​អ្វី​ទេ​។</translation>
    </message>
    <message>
        <source>Familiar ended unexpectedly {moment}. Everything that was saved is in the schedule.</source>
        <translation>Familiar បាន​បញ្ចប់​ដោយ​មិន​រំពឹង {moment} ។ អ្វី​ៗ​ដែល​បាន​រក្សាទុក​នៅក្នុង​កាលវិភាគ​។</translation>
    </message>
    <message>
        <source>Familiar has a fault that keeps it from reading this calendar; please report it, with the log.</source>
        <translation>Familiar មាន​កំហុស​ដែល​ធ្វើឱ្យ​អាន​ប្រតិទិន​នេះ​មិន​បាន សូម​រាយការណ៍​ជាមួយ​កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Familiar was ended from outside {moment}. Everything that was saved is in the schedule.</source>
        <translation>Familiar ត្រូវបាន​បិទ​ពី​ខាងក្រៅ {moment} ។ អ្វី​ៗ​ដែល​បាន​រក្សាទុក​នៅក្នុង​កាលវិភាគ​។</translation>
    </message>
    <message>
        <source>Familiar {version}</source>
        <translation>Familiar {version}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>កុម្ភៈ</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Fetched from here</source>
        <translation>ទាញយកពីទីនេះ</translation>
    </message>
    <message>
        <source>Fetched {ago}.</source>
        <translation>បានទាញយក {ago}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>តួលេខតាមខែ</translation>
    </message>
    <message>
        <source>Figures by technician</source>
        <translation>តួលេខតាមជាង</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>តម្រង</translation>
    </message>
    <message>
        <source>Filter, {number} chosen</source>
        <translation>តម្រង បានជ្រើស {number}</translation>
    </message>
    <message>
        <source>Find a better plan…</source>
        <translation>រកផែនការល្អជាង…</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>រកអតិថិជន</translation>
    </message>
    <message>
        <source>Find usual technicians</source>
        <translation>រកជាងប្រចាំ</translation>
    </message>
    <message>
        <source>Find what was done</source>
        <translation>រកអ្វីដែលបានធ្វើ</translation>
    </message>
    <message>
        <source>Finding the visits that are due</source>
        <translation>កំពុងរកការចុះជួបដល់កំណត់</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ដំបូង</translation>
    </message>
    <message>
        <source>First agreement</source>
        <translation>កិច្ចព្រមព្រៀងដំបូង</translation>
    </message>
    <message>
        <source>First assignment</source>
        <translation>ការចាត់តាំងដំបូង</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>ការចុះជួបដំបូង</translation>
    </message>
    <message>
        <source>First visits are spread over the working days, neighbours on the same day. Whatever is different for a client is changed on its page.</source>
        <translation>ការចុះ​ជួប​ដំបូង​ចែក​លើ​ថ្ងៃ​ធ្វើ​ការ អ្នកជិតខាង​នៅ​ថ្ងៃ​ដដែល​។ អ្វី​ដែល​ខុស​សម្រាប់​អតិថិជន ប្តូរ​លើ​ទំព័រ​របស់​គេ​។</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation>ថតសម្រាប់ប្រតិទិន</translation>
    </message>
    <message>
        <source>Folder for the feeds</source>
        <translation>ថតសម្រាប់ feed</translation>
    </message>
    <message>
        <source>for all {visits}</source>
        <translation>សម្រាប់ {visits} ទាំងអស់</translation>
    </message>
    <message>
        <source>For every client who has no agreement</source>
        <translation>សម្រាប់​អតិថិជន​ទាំងអស់​ដែល​គ្មាន​កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>for others</source>
        <translation>សម្រាប់អ្នកដទៃ</translation>
    </message>
    <message>
        <source>For public holidays and phone numbers</source>
        <translation>សម្រាប់​ថ្ងៃ​ឈប់សម្រាក និង​លេខ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>សម្រាប់ការិយាល័យប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>for the visit</source>
        <translation>សម្រាប់ការចុះជួប</translation>
    </message>
    <message>
        <source>for their own clients</source>
        <translation>សម្រាប់​អតិថិជន​ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>For this visit alone. The times of the day that follow are worked out anew.</source>
        <translation>សម្រាប់​តែ​ការចុះ​ជួប​នេះ​។ ពេល​បន្ទាប់​នៃ​ថ្ងៃ​ត្រូវ​គណនា​ថ្មី​។</translation>
    </message>
    <message>
        <source>For whoever comes next: keys, dogs, what to look at</source>
        <translation>សម្រាប់​អ្នក​មក​បន្ទា​ប់៖ កូនសោ ឆ្កែ អ្វី​ត្រូវ​មើល</translation>
    </message>
    <message>
        <source>for {made}</source>
        <translation>សម្រាប់ {made}</translation>
    </message>
    <message>
        <source>for {made}; {visits} change otherwise</source>
        <translation>សម្រាប់ {made} ហើយ {visits} ប្តូរ​ផ្សេង</translation>
    </message>
    <message>
        <source>foreseen</source>
        <translation>បានរំពឹង</translation>
    </message>
    <message>
        <source>Former clients and technicians</source>
        <translation>អតិថិជន និងជាងចាស់</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>រកឃើញ</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>រកឃើញក្នុងមគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>Free again at</source>
        <translation>ទំនេរវិញនៅ</translation>
    </message>
    <message>
        <source>free again at {time}, {day}</source>
        <translation>ទំនេរវិញនៅ {time}, {day}</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Fresh visits that make a technician familiar to 63 percent (1 - 1/e)</source>
        <translation>ការចុះ​ជួប​ថ្មី​ៗ​ដែល​ធ្វើឱ្យ​ជាង​ស្គាល់ 63 ភាគរយ (1 - 1/e)</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>ថ្ងៃសុក្រ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>ពីឯកសារផ្សេង…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ពីថ្ងៃ</translation>
    </message>
    <message>
        <source>From the oldest to the last visit: {who}</source>
        <translation>ពី​ការចុះ​ជួប​ចាស់​បំផុត​ដល់​ចុងក្រោយ៖ {who}</translation>
    </message>
    <message>
        <source>From the visit of</source>
        <translation>ពីការចុះជួបថ្ងៃ</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ពី {day}</translation>
    </message>
    <message>
        <source>full brief</source>
        <translation>សេចក្តីសង្ខេបពេញ</translation>
    </message>
    <message>
        <source>Give a client an agreement first: no visit falls due.</source>
        <translation>ផ្តល់​កិច្ចព្រមព្រៀង​ដល់​អតិថិជន​សិន៖ គ្មាន​ការចុះ​ជួប​ដល់​កំណត់</translation>
    </message>
    <message>
        <source>Give a promise</source>
        <translation>ផ្តល់ការសន្យា</translation>
    </message>
    <message>
        <source>Give both ends of the window, or neither.</source>
        <translation>ដាក់​ចុង​ទាំង​ពីរ​នៃ​ចន្លោះ​ពេល ឬ​កុំ​ដាក់</translation>
    </message>
    <message>
        <source>Give both times, such as 8:00.</source>
        <translation>ដាក់​ពេល​ទាំង​ពីរ ដូចជា 8:00</translation>
    </message>
    <message>
        <source>Give the address of the calendar, or choose its file.</source>
        <translation>ផ្តល់​អាសយដ្ឋាន​ប្រតិទិន ឬ​ជ្រើស​ឯកសារ</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>បោះបង់ការប្តូរ</translation>
    </message>
    <message>
        <source>Give the day by which the client is answered, or none.</source>
        <translation>ដាក់​ថ្ងៃ​ដែល​ត្រូវ​ឆ្លើយ​អតិថិជន ឬ​កុំ​ដាក់</translation>
    </message>
    <message>
        <source>Give the day of the first visit, as 24 Nov 2026.</source>
        <translation>ដាក់​ថ្ងៃ​ចុះ​ជួប​ដំបូង ដូចជា 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the day on which somebody asked, as 24 Nov 2026.</source>
        <translation>ដាក់​ថ្ងៃ​ដែល​មាន​គេ​សួរ ដូចជា 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the day, as 24 Nov 2026.</source>
        <translation>ដាក់​ថ្ងៃ ដូចជា 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>ដាក់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>ដាក់​ថ្ងៃ​ដំបូង និង​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Give the first day of the weeks, today or later.</source>
        <translation>ដាក់​ថ្ងៃ​ដំបូង​នៃ​សប្តាហ៍ ថ្ងៃ​នេះ ឬ​ក្រោយ</translation>
    </message>
    <message>
        <source>Give the first day that suits.</source>
        <translation>ដាក់ថ្ងៃដំបូងដែលសម</translation>
    </message>
    <message>
        <source>Give the first day without visits, as 24 Nov 2026.</source>
        <translation>ដាក់​ថ្ងៃ​ដំបូង​ដែល​គ្មាន​ការចុះ​ជួប ដូចជា 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the last day that suits, or leave it empty.</source>
        <translation>ដាក់​ថ្ងៃ​ចុងក្រោយ​ដែល​សម ឬ​ទុក​ទទេ</translation>
    </message>
    <message>
        <source>Give the last day, such as 18 Dec 2026.</source>
        <translation>ដាក់​ថ្ងៃ​ចុងក្រោយ ដូចជា 18 Dec 2026</translation>
    </message>
    <message>
        <source>Give the time, such as {time}.</source>
        <translation>ដាក់ពេល ដូចជា {time}</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>ផ្តល់ដោយ</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>ផ្តល់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>given {day} by {name}</source>
        <translation>បាន​ផ្តល់ {day} ដោយ {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>ទៅក្តារ</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>ទៅអតិថិជន</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>ទៅថ្ងៃនេះ (T)</translation>
    </message>
    <message>
        <source>goes instead</source>
        <translation>ទៅជំនួស</translation>
    </message>
    <message>
        <source>Goes instead, {price}</source>
        <translation>ទៅជំនួស {price}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ទៅដល់</translation>
    </message>
    <message>
        <source>Google: the calendar’s settings, “Secret address in iCal format”. Outlook and iCloud: publish or share the calendar, and copy its link.</source>
        <translation>Google៖ ការកំណត់​ប្រតិទិន “Secret address in iCal format”។ Outlook និង iCloud៖ ផ្សាយ ឬ​ចែករំលែក​ប្រតិទិន ហើយ​ចម្លង​តំណ​។</translation>
    </message>
    <message>
        <source>Ground of the map</source>
        <translation>ផ្ទៃផែនទី</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>មគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>Guide — Familiar</source>
        <translation>មគ្គុទ្ទេសក៍ — Familiar</translation>
    </message>
    <message>
        <source>Hand over their clients…</source>
        <translation>ប្រគល់អតិថិជនរបស់ពួកគេ…</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>ការប្រគល់</translation>
    </message>
    <message>
        <source>hands the client over</source>
        <translation>ប្រគល់អតិថិជន</translation>
    </message>
    <message>
        <source>Has already: {visits}.</source>
        <translation>មានរួច៖ {visits}</translation>
    </message>
    <message>
        <source>Has been there before, but is no backup chosen by you</source>
        <translation>ធ្លាប់​ទៅ​ទីនោះ តែ​មិន​មែន​ជាង​បម្រុង​ដែល​អ្នក​ជ្រើស</translation>
    </message>
    <message>
        <source>has been there: {percent} familiar</source>
        <translation>ធ្លាប់​ទៅ៖ ស្គាល់ {percent}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>បានចាកចេញ</translation>
    </message>
    <message>
        <source>has never been there, or long ago</source>
        <translation>មិនធ្លាប់ទៅ ឬយូរហើយ</translation>
    </message>
    <message>
        <source>Has no place</source>
        <translation>គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>លាក់</translation>
    </message>
    <message>
        <source>Hide the brief</source>
        <translation>លាក់សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Hide these steps; the File menu shows them again</source>
        <translation>លាក់​ជំហាន​ទាំងនេះ ម៉ឺនុយ​ឯកសារ​បង្ហាញ​វិញ​បាន</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>មានសុពលភាពដល់</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>ថ្ងៃឈប់</translation>
    </message>
    <message>
        <source>Holiday policy</source>
        <translation>គោលការណ៍ថ្ងៃឈប់សម្រាក</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ផ្ទះ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>How familiar they are with the client; from {share} on no stranger</source>
        <translation>ពួកគេ​ស្គាល់​អតិថិជន​ប៉ុន​ណា ចាប់ពី {share} មិន​មែន​មនុស្ស​ចម្លែក</translation>
    </message>
    <message>
        <source>How it is done, the same whoever comes</source>
        <translation>របៀប​ធ្វើ ដូចគ្នា​ទោះ​នរណា​មក</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>ដោះស្រាយយ៉ាងណា</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>ប្រើពេលប៉ុន្មាន</translation>
    </message>
    <message>
        <source>How many more end an agreement within 90 days when their usual person came on another day or outside the window than when he came as promised. The stroke is what the price above comes to, beside what such a client is worth.</source>
        <translation>មាន​អ្នក​បញ្ចប់​កិច្ចព្រមព្រៀង​ក្នុង 90 ថ្ងៃ​ច្រើន​ជាង​ប៉ុន្មាន​ពេល​មនុស្ស​ប្រចាំ​មក​ថ្ងៃ​ផ្សេង ឬ​ក្រៅ​ចន្លោះ​ពេល ជាង​ពេល​មក​តាម​សន្យា​។ បន្ទាត់​គឺ​តម្លៃ​ខាងលើ ធៀប​នឹង​តម្លៃ​អតិថិជន​បែប​នោះ​។</translation>
    </message>
    <message>
        <source>How many of a client&apos;s last visits are looked at for strangers</source>
        <translation>មើល​ការចុះ​ជួប​ចុងក្រោយ​ប៉ុន្មាន​របស់​អតិថិជន​សម្រាប់​មនុស្ស​ចម្លែក</translation>
    </message>
    <message>
        <source>How much does the price matter to you?</source>
        <translation>តម្លៃ​សំខាន់​សម្រាប់​អ្នក​ប៉ុន​ណា?</translation>
    </message>
    <message>
        <source>How much it matters to this client who comes</source>
        <translation>នរណា​មក​សំខាន់​ប៉ុន​ណា​ចំពោះ​អតិថិជន​នេះ</translation>
    </message>
    <message>
        <source>How much it matters: {what}</source>
        <translation>សំខាន់ប៉ុនណា៖ {what}</translation>
    </message>
    <message>
        <source>How much less money is worth when it comes a year later</source>
        <translation>ប្រាក់​មាន​តម្លៃ​តិច​ជាង​ប៉ុន្មាន​ពេល​មក​ក្រោយ​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>How much notice do you want before anything changes?</source>
        <translation>អ្នក​ចង់ឱ្យ​ជូនដំណឹង​មុន​ប៉ុន្មាន​មុនពេល​មាន​ការប្តូរ?</translation>
    </message>
    <message>
        <source>How much the person matters to them: {what}</source>
        <translation>មនុស្ស​សំខាន់​ចំពោះ​ពួកគេ​ប៉ុន​ណា៖ {what}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>ញឹកញាប់ប៉ុនណា</translation>
    </message>
    <message>
        <source>How phones reach your calendar server</source>
        <translation>ទូរស័ព្ទ​ទៅដល់​ម៉ាស៊ីន​មេ​ប្រតិទិន​របស់​អ្នក​យ៉ាងណា</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>របៀបបង្ហាញថ្ងៃ</translation>
    </message>
    <message>
        <source>How the point on the map came to be known</source>
        <translation>ស្គាល់​ចំណុច​លើ​ផែនទី​បាន​យ៉ាងណា</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>របៀបចូល</translation>
    </message>
    <message>
        <source>How unevenly work is shared: the standard deviation between technicians of their minutes at clients on a day out, by the mean of all; 0 means that all work alike</source>
        <translation>ការងារ​ចែក​មិន​ស្មើ​ប៉ុន​ណា៖ គម្លាត​គំរូ​រវាង​ជាង​នៃ​នាទី​នៅឯ​អតិថិជន​ក្នុង​មួយ​ថ្ងៃ​ចេញ ចែក​នឹង​មធ្យម​ទាំងអស់ 0 មាន​ន័យ​ថា​ស្មើគ្នា</translation>
    </message>
    <message>
        <source>I decide as</source>
        <translation>ខ្ញុំសម្រេចក្នុងនាម</translation>
    </message>
    <message>
        <source>I will be the one who comes.</source>
        <translation>ខ្ញុំនឹងជាអ្នកមក</translation>
    </message>
    <message>
        <source>If you send it to whoever looks after Familiar, it can be mended. It names nobody.</source>
        <translation>បើ​អ្នក​ផ្ញើ​វា​ទៅ​អ្នក​ថែទាំ Familiar វា​អាច​ជួសជុល​បាន​។ វា​មិន​ដាក់ឈ្មោះ​នរណា​ទេ​។</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>នាំចូលបញ្ជី</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>នាំចូលការចុះជួបមុនៗ</translation>
    </message>
    <message>
        <source>Import the list you have, as CSV or Excel, or add the first client by hand.</source>
        <translation>នាំចូល​បញ្ជី​ដែល​អ្នក​មាន​ជា CSV ឬ Excel ឬ​បន្ថែម​អតិថិជន​ដំបូង​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>នាំចូល {number}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>សំខាន់</translation>
    </message>
    <message>
        <source>important</source>
        <translation>សំខាន់</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>បាននាំចូលបញ្ជី</translation>
    </message>
    <message>
        <source>Imported agreements</source>
        <translation>បាននាំចូលកិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Imported clients</source>
        <translation>បាននាំចូលអតិថិជន</translation>
    </message>
    <message>
        <source>Imported past visits</source>
        <translation>បាននាំចូលការចុះជួបមុនៗ</translation>
    </message>
    <message>
        <source>Imported technicians</source>
        <translation>បាននាំចូលជាង</translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation>បាននាំចូល៖ {parts}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>កំពុងនាំចូល…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>ពាក្យខ្លីៗ</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>សង្ស័យ</translation>
    </message>
    <message>
        <source>in each other’s way</source>
        <translation>រាំងស្ទះគ្នា</translation>
    </message>
    <message>
        <source>in every row: every 2 weeks</source>
        <translation>គ្រប់​ជួរ​ដេក៖ រៀងរាល់ 2 សប្តាហ៍</translation>
    </message>
    <message>
        <source>in every row: every month</source>
        <translation>គ្រប់ជួរដេក៖ រៀងរាល់ខែ</translation>
    </message>
    <message>
        <source>in every row: every quarter</source>
        <translation>គ្រប់​ជួរ​ដេក៖ រៀងរាល់​ត្រី​មាស</translation>
    </message>
    <message>
        <source>in every row: every week</source>
        <translation>គ្រប់​ជួរ​ដេក៖ រៀងរាល់​សប្តាហ៍</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>ក្នុងនោះ</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>តាមពាក្យអតិថិជន</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>តាមពាក្យពួកគេ</translation>
    </message>
    <message>
        <source>In their words: {what}</source>
        <translation>តាមពាក្យពួកគេ៖ {what}</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>តាមពាក្យទាំងនេះ</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>កំពុងបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>In {currency}</source>
        <translation>ជារូបិយប័ណ្ណ {currency}</translation>
    </message>
    <message>
        <source>in {file}</source>
        <translation>ក្នុង {file}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>បញ្ចូល</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>បញ្ចូល៖ {what}</translation>
    </message>
    <message>
        <source>instead of {usual}, who had left</source>
        <translation>ជំនួស {usual} ដែល​បាន​ចាកចេញ</translation>
    </message>
    <message>
        <source>instead of {usual}, who had no room</source>
        <translation>ជំនួស {usual} ដែល​គ្មាន​កន្លែង</translation>
    </message>
    <message>
        <source>instead of {usual}, who was planned to come</source>
        <translation>ជំនួស {usual} ដែល​មាន​ក្នុង​ផែនការ</translation>
    </message>
    <message>
        <source>instead of {usual}, who was {kind}</source>
        <translation>ជំនួស {usual} ដែល {kind}</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by hand</source>
        <translation>ជំនួស {usual} ៖ ជ្រើស​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by {name}</source>
        <translation>ជំនួស {usual} ៖ ជ្រើស​ដោយ {name}</translation>
    </message>
    <message>
        <source>instead of {usual}: decided by {name}</source>
        <translation>ជំនួស {usual} ៖ សម្រេច​ដោយ {name}</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>ជា</translation>
    </message>
    <message>
        <source>Is licence</source>
        <translation>ជាអាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Is main</source>
        <translation>ជាចម្បង</translation>
    </message>
    <message>
        <source>is not to come</source>
        <translation>មិនត្រូវមក</translation>
    </message>
    <message>
        <source>Is not to come here</source>
        <translation>មិនត្រូវមកទីនេះ</translation>
    </message>
    <message>
        <source>Is not to come to this client.</source>
        <translation>មិនត្រូវមករកអតិថិជននេះ</translation>
    </message>
    <message>
        <source>It can be kept. To know:</source>
        <translation>អាចរក្សាបាន។ ត្រូវដឹង៖</translation>
    </message>
    <message>
        <source>It cannot be on {day}.</source>
        <translation>មិនអាចនៅថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>it costs more than the {limit} a dispatcher decides alone</source>
        <translation>ថ្លៃ​ជាង {limit} ដែល​អ្នក​រៀបកាលវិភាគ​សម្រេច​ម្នាក់ឯង​បាន</translation>
    </message>
    <message>
        <source>It costs nothing more</source>
        <translation>មិនចំណាយបន្ថែម</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>ចំណាយ {amount}</translation>
    </message>
    <message>
        <source>It could be all the same, at {time}: {price}</source>
        <translation>អាច​បាន​ដែរ នៅ {time} ៖ {price}</translation>
    </message>
    <message>
        <source>It could be, at {time}: {price}</source>
        <translation>អាច​បាន នៅ {time} ៖ {price}</translation>
    </message>
    <message>
        <source>It holds from today on. Who came before stays in the history.</source>
        <translation>មាន​សុពលភាព​ពី​ថ្ងៃ​នេះ​។ អ្នក​មក​មុន​នៅក្នុង​ប្រវត្តិ​។</translation>
    </message>
    <message>
        <source>it is a day off for {technician}</source>
        <translation>ជា​ថ្ងៃ​សម្រាក​របស់ {technician}</translation>
    </message>
    <message>
        <source>it is a joint visit, and stays with the visit that it belongs to</source>
        <translation>ជា​ការចុះ​ជួប​រួម ហើយ​នៅ​ជាមួយ​ការចុះ​ជួប​ដែល​វា​ជា​របស់</translation>
    </message>
    <message>
        <source>It is entered for {names}, who have none; each can get another on their own page.</source>
        <translation>បញ្ចូល​សម្រាប់ {names} ដែល​មិន​ទាន់​មាន ម្នាក់​ៗ​អាច​ប្តូរ​នៅ​ទំព័រ​របស់​ខ្លួន</translation>
    </message>
    <message>
        <source>it is pinned where it does not fit</source>
        <translation>បានខ្ទាស់នៅកន្លែងមិនសម</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever has it reads this calendar: give it to {name} alone. An address made before does not work any more.</source>
        <translation>បង្ហាញ​តែ​ឥឡូវនេះ​។ អ្នកណា​មាន​វា អាន​ប្រតិទិន​នេះ​បាន៖ ផ្តល់ឱ្យ​តែ {name} ។ អាសយដ្ឋាន​ដែល​ធ្វើ​មុន​មិន​ដំណើរការ​ទៀត​។</translation>
    </message>
    <message>
        <source>it is too late for it on {day}</source>
        <translation>យឺត​ពេល​ហើយ​សម្រាប់​ថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>It saves {amount}.</source>
        <translation>សន្សំ {amount}</translation>
    </message>
    <message>
        <source>It stays, since not all could be deleted there: {why}</source>
        <translation>នៅ​ដដែល ព្រោះ​លុប​នៅ​ទីនោះ​មិន​អស់៖ {why}</translation>
    </message>
    <message>
        <source>It waits because {reasons}.</source>
        <translation>រង់ចាំព្រោះ {reasons}</translation>
    </message>
    <message>
        <source>It waits for a manager already.</source>
        <translation>កំពុង​រង់ចាំ​អ្នកគ្រប់គ្រង​រួចហើយ</translation>
    </message>
    <message>
        <source>It was made by an older version and is brought to this one.</source>
        <translation>ធ្វើ​ដោយ​កំណែ​ចាស់ ហើយ​ត្រូវ​នាំមក​កំណែ​នេះ</translation>
    </message>
    <message>
        <source>it would be outside the promised window</source>
        <translation>នឹងនៅក្រៅចន្លោះពេលសន្យា</translation>
    </message>
    <message>
        <source>it would be outside {technician}’s hours</source>
        <translation>នឹង​នៅ​ក្រៅ​ម៉ោង​របស់ {technician}</translation>
    </message>
    <message>
        <source>it would bring the client one technician too many</source>
        <translation>អតិថិជន​នឹង​ជួប​ជាង​លើស​ម្នាក់</translation>
    </message>
    <message>
        <source>it would take overtime that is not allowed</source>
        <translation>នឹង​ត្រូវការ​ម៉ោង​បន្ថែម​ដែល​មិន​អនុញ្ញាត</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>ភាសារបស់វា</translation>
    </message>
    <message>
        <source>Its move waits for a manager</source>
        <translation>ការផ្លាស់​របស់​វា​កំពុង​រង់ចាំ​អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Its place is known by postal code only</source>
        <translation>ស្គាល់​ទីតាំង​តាម​លេខ​ប្រៃសណីយ៍​ប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Its place is taken by another visit; choose another road.</source>
        <translation>កន្លែង​របស់​វា​មាន​ការចុះ​ជួប​ផ្សេង​ហើយ ជ្រើស​ជម្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>January</source>
        <translation>មករា</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>ចូលធ្វើការ</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>ការចុះជួបរួម</translation>
    </message>
    <message>
        <source>Joint visit with {name}</source>
        <translation>ការចុះជួបរួមជាមួយ {name}</translation>
    </message>
    <message>
        <source>Joint visit, but nobody makes the visit now</source>
        <translation>ការចុះ​ជួប​រួម តែ​ឥឡូវ​គ្មាន​នរណា​ចុះ​ជួប</translation>
    </message>
    <message>
        <source>joint visits {amount}</source>
        <translation>ការចុះជួបរួម {amount}</translation>
    </message>
    <message>
        <source>July</source>
        <translation>កក្កដា</translation>
    </message>
    <message>
        <source>June</source>
        <translation>មិថុនា</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>អម្បាញ់មិញ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សា</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>បន្តកែ</translation>
    </message>
    <message>
        <source>Keep every day</source>
        <translation>រក្សាគ្រប់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Keep every person</source>
        <translation>រក្សាមនុស្សគ្រប់រូប</translation>
    </message>
    <message>
        <source>Keep the schedule in</source>
        <translation>ទុកកាលវិភាគក្នុង</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>រក្សាការចុះជួប</translation>
    </message>
    <message>
        <source>Keeping people</source>
        <translation>ការរក្សាមនុស្ស</translation>
    </message>
    <message>
        <source>Keeping people and losing them</source>
        <translation>ការរក្សា និង​ការបាត់បង់​មនុស្ស</translation>
    </message>
    <message>
        <source>Keeping people cost {paid}; clients kept so are worth {kept}</source>
        <translation>ការរក្សា​មនុស្ស​ចំណាយ {paid} អតិថិជន​ដែល​រក្សា​បាន​មាន​តម្លៃ {kept}</translation>
    </message>
    <message>
        <source>Keeping the person</source>
        <translation>ការរក្សាមនុស្ស</translation>
    </message>
    <message>
        <source>Keeps the person planned.</source>
        <translation>រក្សាមនុស្សតាមផែនការ</translation>
    </message>
    <message>
        <source>Keeps the person promised.</source>
        <translation>រក្សាមនុស្សតាមសន្យា</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>ទុកក្នុង</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, nowhere else.</source>
        <translation>ទុក​ក្នុង​ឃ្លាំង​សោ​របស់​កុំព្យូទ័រ​នេះ​ប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Kept: 14 days of use, three updates and five restores. Those made by hand stay until you remove them.</source>
        <translation>រក្សា៖ 14 ថ្ងៃ​ប្រើ បី​បច្ចុប្បន្នភាព និង​ប្រាំការយក​មកវិញ​។ អ្វី​ដែល​ធ្វើ​ដោយ​ដៃ​នៅ​រហូត​អ្នក​លុប​។</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>សោ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>គម/ម៉</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>ស្គាល់</translation>
    </message>
    <message>
        <source>knows the client to {value}</source>
        <translation>ស្គាល់អតិថិជន {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ភាសានៃបង្អួច</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Last day with these clients</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​ជាមួយ​អតិថិជន​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Last month’s decisions</source>
        <translation>ការសម្រេចខែមុន</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>ការចុះជួបចុងក្រោយ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>យឺត</translation>
    </message>
    <message>
        <source>Late from {time} on; the visit under way goes on.</source>
        <translation>យឺត​ចាប់ពី {time} ការចុះ​ជួប​កំពុង​ធ្វើ​នៅ​បន្ត</translation>
    </message>
    <message>
        <source>Lately {strangers}.</source>
        <translation>ថ្មីៗនេះ {strangers}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ក្រោយជាង</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>ខែបន្ទាប់ៗ</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>រយៈទទឹង</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>រយៈទទឹង និងបណ្តោយ</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>បានរៀន</translation>
    </message>
    <message>
        <source>learned (n = {visits})</source>
        <translation>បានរៀន (n = {visits})</translation>
    </message>
    <message>
        <source>learned from your history</source>
        <translation>បានរៀនពីប្រវត្តិរបស់អ្នក</translation>
    </message>
    <message>
        <source>Learning the place</source>
        <translation>ការស្គាល់ទីតាំង</translation>
    </message>
    <message>
        <source>learning the place</source>
        <translation>ការស្គាល់ទីតាំង</translation>
    </message>
    <message>
        <source>Least money today</source>
        <translation>ប្រាក់តិចបំផុតថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>ចេញពីផ្ទះ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>Leaves: not here any more from {day} on.</source>
        <translation>ចាកចេញ៖ មិន​នៅ​ទីនេះ​ទៀត​ចាប់ពី {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>បានចាកចេញ</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>ចាកចេញនៅ</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>បានចាកចេញ {day}</translation>
    </message>
    <message>
        <source>Left open, the one who came most is taken as the usual one.</source>
        <translation>បើ​ទុក​ទទេ អ្នក​ដែល​មក​ញឹក​បំផុត​ត្រូវ​ចាត់​ជាជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>រំលងលើកនេះ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Length…</source>
        <translation>រយៈពេល…</translation>
    </message>
    <message>
        <source>Let backups get to know clients</source>
        <translation>ឱ្យ​ជាង​បម្រុង​ស្គាល់​អតិថិជន</translation>
    </message>
    <message>
        <source>Let them come along</source>
        <translation>ឱ្យមកជាមួយ</translation>
    </message>
    <message>
        <source>Let {name} come earlier.</source>
        <translation>ឱ្យ {name} មកមុន</translation>
    </message>
    <message>
        <source>Let {name} come in overtime.</source>
        <translation>ឱ្យ {name} មកម៉ោងបន្ថែម</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>អាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>លេខអាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>បញ្ជី (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be exported; there are {names}.</source>
        <translation>មិន​អាច​នាំចេញ​បញ្ជី {word} មាន {names}</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be imported; there are {names}.</source>
        <translation>មិន​អាច​នាំចូល​បញ្ជី {word} មាន {names}</translation>
    </message>
    <message>
        <source>Load and fairness</source>
        <translation>បន្ទុក និងភាពយុត្តិធម៌</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>រយៈបណ្តោយ</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>រូបរាង និងភាសា</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ពិនិត្យមើល</translation>
    </message>
    <message>
        <source>Looking for roads…</source>
        <translation>កំពុងរកជម្រើស…</translation>
    </message>
    <message>
        <source>Looking for roads… {visits} so far</source>
        <translation>កំពុង​រក​ជម្រើស… {visits} មកដល់​ឥឡូវ</translation>
    </message>
    <message>
        <source>Looking for successors</source>
        <translation>កំពុងរកអ្នកទទួលបន្ត</translation>
    </message>
    <message>
        <source>Looking for the best successor of each client</source>
        <translation>កំពុង​រក​អ្នក​ទទួល​បន្ត​ល្អ​បំផុត​សម្រាប់​អតិថិជន​នីមួយ​ៗ</translation>
    </message>
    <message>
        <source>Looking for the places that suit…</source>
        <translation>កំពុងស្វែងរកកន្លែងដែលសម…</translation>
    </message>
    <message>
        <source>Looking for visits at which a backup could get to know a client</source>
        <translation>កំពុង​រក​ការចុះ​ជួប​ដែល​ជាង​បម្រុង​អាច​ស្គាល់​អតិថិជន</translation>
    </message>
    <message>
        <source>Looking for visits to which the new ones could come along</source>
        <translation>កំពុង​រក​ការចុះ​ជួប​ដែល​អ្នក​ថ្មី​អាច​មក​ជាមួយ</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>កំពុងមើលខាងក្នុង…</translation>
    </message>
    <message>
        <source>Looking through the whole list…</source>
        <translation>កំពុងមើលបញ្ជីទាំងមូល…</translation>
    </message>
    <message>
        <source>Looking whether everything can be copied there…</source>
        <translation>កំពុង​មើល​ថា​តើ​អាច​ចម្លង​ទាំងអស់​ទៅ​ទីនោះ​ឬ​ទេ…</translation>
    </message>
    <message>
        <source>Losing a client</source>
        <translation>ការបាត់បង់អតិថិជន</translation>
    </message>
    <message>
        <source>Losing the client</source>
        <translation>ការបាត់បង់អតិថិជន</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>អាហារថ្ងៃត្រង់</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>អាហារថ្ងៃត្រង់</translation>
    </message>
    <message>
        <source>lunch between</source>
        <translation>អាហារថ្ងៃត្រង់ចន្លោះ</translation>
    </message>
    <message>
        <source>lunch has no room between these times.</source>
        <translation>គ្មាន​កន្លែង​សម្រាប់​អាហារ​ថ្ងៃត្រង់​ចន្លោះ​ពេល​ទាំងនេះ</translation>
    </message>
    <message>
        <source>lunch until</source>
        <translation>អាហារថ្ងៃត្រង់ដល់</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>បានធ្វើ</translation>
    </message>
    <message>
        <source>Made {made} of {of} in the last 12 months ({share}).</source>
        <translation>បាន​ធ្វើ {made} ក្នុង {of} ក្នុង 12 ខែ​ចុងក្រោយ ({share})</translation>
    </message>
    <message>
        <source>Mail files (*{ending})</source>
        <translation>ឯកសារអ៊ីមែល (*{ending})</translation>
    </message>
    <message>
        <source>Mail the briefs of…</source>
        <translation>អ៊ីមែលសេចក្តីសង្ខេបរបស់…</translation>
    </message>
    <message>
        <source>Mail the briefs…</source>
        <translation>អ៊ីមែលសេចក្តីសង្ខេប…</translation>
    </message>
    <message>
        <source>Main office</source>
        <translation>ការិយាល័យមេ</translation>
    </message>
    <message>
        <source>main site</source>
        <translation>ទីតាំងចម្បង</translation>
    </message>
    <message>
        <source>Make a secret address…</source>
        <translation>បង្កើតអាសយដ្ឋានសម្ងាត់…</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>បង្កើតមួយទៀត</translation>
    </message>
    <message>
        <source>Make them usual</source>
        <translation>កំណត់ជាជាងប្រចាំ</translation>
    </message>
    <message>
        <source>Make this the main site</source>
        <translation>កំណត់ជាទីតាំងចម្បង</translation>
    </message>
    <message>
        <source>Make this the usual technician from today on</source>
        <translation>កំណត់​ជាជាង​ប្រចាំ​ពី​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation>កំពុង​បង្កើត​ក្រុមហ៊ុន​គំរូ…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>Map: click where the place is</source>
        <translation>ផែនទី៖ ចុចកន្លែង</translation>
    </message>
    <message>
        <source>Map: {routes} routes with {visits}, {left} without a place</source>
        <translation>ផែនទី៖ ផ្លូវ {routes} មាន {visits} គ្មាន​កន្លែង {left}</translation>
    </message>
    <message>
        <source>March</source>
        <translation>មីនា</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>សម្គាល់ថាបានផ្ញើ</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ឧសភា</translation>
    </message>
    <message>
        <source>May move by</source>
        <translation>អាចផ្លាស់</translation>
    </message>
    <message>
        <source>May move by, days</source>
        <translation>អាចផ្លាស់ (ថ្ងៃ)</translation>
    </message>
    <message>
        <source>may move {days}</source>
        <translation>អាចផ្លាស់ {days}</translation>
    </message>
    <message>
        <source>mean {visits}</source>
        <translation>ស្មើ {visits}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>បានវាស់</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Merge with another client</source>
        <translation>បញ្ចូលជាមួយអតិថិជនផ្សេង</translation>
    </message>
    <message>
        <source>Merge with another client…</source>
        <translation>បញ្ចូលជាមួយអតិថិជនផ្សេង…</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>បានបញ្ចូលទៅ {name}</translation>
    </message>
    <message>
        <source>Merged {gone_name} into {name}</source>
        <translation>បាន​បញ្ចូល {gone_name} ទៅ {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes</source>
        <translation>នាទី​បើកបរ ក្នុង​នាទី​មាន​ប្រាក់​ឈ្នួល​ទាំងអស់</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes of the routes of the period up to today</source>
        <translation>នាទី​បើកបរ ក្នុង​នាទី​មាន​ប្រាក់​ឈ្នួល​ទាំងអស់​នៃ​ផ្លូវ​ក្នុង​រយៈពេល​នេះ​ដល់​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>Minutes of overtime, of all paid minutes of the routes of the period up to today</source>
        <translation>នាទី​ម៉ោង​បន្ថែម ក្នុង​នាទី​មាន​ប្រាក់​ឈ្នួល​ទាំងអស់​នៃ​ផ្លូវ​ក្នុង​រយៈពេល​នេះ​ដល់​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>Minutes of the visits that were made</source>
        <translation>នាទី​នៃ​ការចុះ​ជួប​ដែល​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>Minutes that somebody who has never been at a site loses in finding his way</source>
        <translation>នាទី​ដែល​អ្នក​មិន​ធ្លាប់​ទៅ​ទីតាំង​ខាត​ក្នុង​ការរក​ផ្លូវ</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>Missed visits and credits</source>
        <translation>ការចុះ​ជួប​មិន​បាន​ធ្វើ និង​ឥណទាន</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>មិនបានធ្វើ…</translation>
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
        <translation>ថ្ងៃចន្ទ</translation>
    </message>
    <message>
        <source>Monday’s hours for every working day</source>
        <translation>ម៉ោង​ថ្ងៃចន្ទ​សម្រាប់​គ្រប់​ថ្ងៃ​ធ្វើ​ការ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>ខែ ឬឆ្នាំ</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>រៀងរាល់ខែ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>more in these weeks than the cheapest driving; {faces} faces a client instead of {before} · {some} of {all}</source>
        <translation>ច្រើន​ជាង​ការបើកបរ​ថោក​បំផុត​ក្នុង​សប្តាហ៍​ទាំង​នេះ {faces} មុខ​ក្នុង​អតិថិជន​ជំនួស {before} · {some} ក្នុង {all}</translation>
    </message>
    <message>
        <source>Most frequent technician (UPC)</source>
        <translation>ជាងញឹកញាប់បំផុត (UPC)</translation>
    </message>
    <message>
        <source>Most minutes of overtime a technician may be given on a day</source>
        <translation>នាទី​ម៉ោង​បន្ថែម​ច្រើន​បំផុត​ដែល​អាច​ឱ្យ​ជាង​ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ផ្លាស់</translation>
    </message>
    <message>
        <source>Move it to a day nearby</source>
        <translation>ផ្លាស់ទៅថ្ងៃជិត</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>ផ្លាស់ទៅឯកសារ</translation>
    </message>
    <message>
        <source>Move to a shared database</source>
        <translation>ផ្លាស់​ទៅ​មូលដ្ឋាន​ទិន្នន័យ​រួម</translation>
    </message>
    <message>
        <source>Move with a reason</source>
        <translation>ផ្លាស់ដោយមានហេតុផល</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>ផ្លាស់ទី​ដោយ​គ្រាប់​ចុច​ព្រួញ</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>បានផ្លាស់</translation>
    </message>
    <message>
        <source>Moved day</source>
        <translation>ថ្ងៃផ្លាស់</translation>
    </message>
    <message>
        <source>Moved day and moved time are multiplied by this once a visit was confirmed</source>
        <translation>ថ្ងៃ​ផ្លាស់ និង​ពេល​ផ្លាស់​គុណ​នឹង​ចំនួន​នេះ​ពេល​បាន​បញ្ជាក់​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>Moved day and time</source>
        <translation>ថ្ងៃ និងពេលផ្លាស់</translation>
    </message>
    <message>
        <source>Moved time</source>
        <translation>ពេលផ្លាស់</translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <translation>បានផ្លាស់ {name}</translation>
    </message>
    <message>
        <source>Moved {name} to {day} with {technician}</source>
        <translation>បាន​ផ្លាស់ {name} ទៅ {day} ជាមួយ {technician}</translation>
    </message>
    <message>
        <source>Moved, told late or come late</source>
        <translation>បាន​ផ្លាស់ ប្រាប់​យឺត ឬ​មក​យឺត</translation>
    </message>
    <message>
        <source>Moves and pins</source>
        <translation>ការផ្លាស់ និងការខ្ទាស់</translation>
    </message>
    <message>
        <source>moves {visits}</source>
        <translation>ផ្លាស់ {visits}</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>ម៉ាយ/ម៉ោង</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>ឈ្មោះការិយាល័យ</translation>
    </message>
    <message>
        <source>Name, number, address, phone…</source>
        <translation>ឈ្មោះ លេខ អាសយដ្ឋាន ទូរស័ព្ទ…</translation>
    </message>
    <message>
        <source>Name, time zone, currency and working week; then people and clients.</source>
        <translation>ឈ្មោះ តំបន់​ម៉ោង រូបិយប័ណ្ណ និង​សប្តាហ៍​ធ្វើការ រួច​មនុស្ស និង​អតិថិជន</translation>
    </message>
    <message>
        <source>needed: choose one</source>
        <translation>ត្រូវការ៖ ជ្រើសមួយ</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>មិនដែលសួរ</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>មិនដែលសួរ</translation>
    </message>
    <message>
        <source>Never asked about: {subjects}.</source>
        <translation>មិន​ដែល​សួរ​អំពី៖ {subjects}</translation>
    </message>
    <message>
        <source>Never asked what matters</source>
        <translation>មិនដែលសួរអ្វីដែលសំខាន់</translation>
    </message>
    <message>
        <source>never asked what matters</source>
        <translation>មិនដែលសួរអ្វីដែលសំខាន់</translation>
    </message>
    <message>
        <source>Never pays against the cheapest.</source>
        <translation>មិន​ចំណេញ​ឡើយ​ធៀប​នឹង​ថោក​បំផុត</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>កិច្ចព្រមព្រៀងថ្មី</translation>
    </message>
    <message>
        <source>New agreement with {name}</source>
        <translation>កិច្ចព្រមព្រៀង​ថ្មី​ជាមួយ {name}</translation>
    </message>
    <message>
        <source>New agreements and visits are for the main site unless another is chosen.</source>
        <translation>កិច្ចព្រមព្រៀង និង​ការចុះ​ជួប​ថ្មី​សម្រាប់​ទីតាំង​ចម្បង លើកលែងតែ​ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>New agreements begin with this time and price; those there are keep theirs.</source>
        <translation>កិច្ចព្រមព្រៀង​ថ្មី​ចាប់ផ្តើម​ដោយ​ពេល និង​តម្លៃ​នេះ អ្វី​ដែល​មាន​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>អតិថិជនថ្មី</translation>
    </message>
    <message>
        <source>New client {name}</source>
        <translation>អតិថិជនថ្មី {name}</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>ក្រុមហ៊ុនថ្មី</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>បណ្តឹងថ្មី</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>អ្នកទំនាក់ទំនងថ្មី</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>កំណត់ចំណាំថ្មី</translation>
    </message>
    <message>
        <source>New office {name}</source>
        <translation>ការិយាល័យថ្មី {name}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>សំណួរថ្មី</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>សេវាថ្មី</translation>
    </message>
    <message>
        <source>New service {name}</source>
        <translation>សេវាថ្មី {name}</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>ទីតាំងថ្មី</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>ជាងថ្មី</translation>
    </message>
    <message>
        <source>New technician {name}</source>
        <translation>ជាងថ្មី {name}</translation>
    </message>
    <message>
        <source>New usual technician</source>
        <translation>ជាងប្រចាំថ្មី</translation>
    </message>
    <message>
        <source>new: {terms}</source>
        <translation>ថ្មី៖ {terms}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>ថ្ងៃបន្ទាប់</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>កំណត់បន្ទាប់</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ខែបន្ទាប់</translation>
    </message>
    <message>
        <source>Next technician (→)</source>
        <translation>ជាងបន្ទាប់ (→)</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>ការចុះជួបបន្ទាប់</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>សប្តាហ៍ក្រោយ</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>បន្ទាប់ {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>No absences</source>
        <translation>គ្មានអវត្តមាន</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>គ្មានអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>មិនទាន់មានអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>គ្មានកិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>No better plan was found; this one stands.</source>
        <translation>រក​មិន​ឃើញ​ផែនការ​ល្អ​ជាង​ទេ ផែនការ​នេះ​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>គ្មានការប្តូរ</translation>
    </message>
    <message>
        <source>No client has them as usual technician or backup yet.</source>
        <translation>មិន​ទាន់​មាន​អតិថិជន​ដែល​មាន​គាត់​ជាជាង​ប្រចាំ ឬ​បម្រុង</translation>
    </message>
    <message>
        <source>No client has “{text}” in the name, number, address or phone.</source>
        <translation>គ្មាន​អតិថិជន​ដែល​មាន “{text}” ក្នុង​ឈ្មោះ លេខ អាសយដ្ឋាន ឬ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one to hand over.</source>
        <translation>មិន​បាន​ជ្រើស​អតិថិជន ជ្រើស​យ៉ាងតិច​មួយ​ដើម្បី​ប្រគល់</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one.</source>
        <translation>មិន​បាន​ជ្រើស​អតិថិជន ជ្រើស​យ៉ាងតិច​មួយ</translation>
    </message>
    <message>
        <source>No client is like that</source>
        <translation>គ្មានអតិថិជនបែបនោះ</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>មិនទាន់មានអតិថិជន</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>គ្មានកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>គ្មានថ្ងៃ</translation>
    </message>
    <message>
        <source>No decision of this time has a price; no value was kept or lost</source>
        <translation>គ្មាន​ការសម្រេច​ក្នុង​ពេលនេះ​មាន​តម្លៃ គ្មាន​តម្លៃ​រក្សា ឬ​បាត់បង់</translation>
    </message>
    <message>
        <source>No decision of this time kept somebody’s person</source>
        <translation>គ្មាន​ការសម្រេច​ក្នុង​ពេលនេះ​រក្សា​មនុស្ស​របស់​អតិថិជន</translation>
    </message>
    <message>
        <source>No decision was confirmed in the last 31 days to try the change on.</source>
        <translation>គ្មាន​ការសម្រេចបាន​បញ្ជាក់​ក្នុង 31 ថ្ងៃ​ចុងក្រោយ​ដើម្បី​សាក​ការប្តូរ</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>មិនទាន់មានគោលដៅ</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>មិនទាន់មានគោលដៅ</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>គ្មានភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>គ្មានចុងបញ្ចប់</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>មិនទាន់មាន feed</translation>
    </message>
    <message>
        <source>No licence ends within {days} days.</source>
        <translation>គ្មាន​អាជ្ញាប័ណ្ណ​ផុត​កំណត់​ក្នុង {days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>No longer in the calendar, but an absence here.</source>
        <translation>មិន​នៅក្នុង​ប្រតិទិន​ទៀត តែ​នៅ​ជា​អវត្តមាន​ទីនេះ</translation>
    </message>
    <message>
        <source>No mail program opens here: save the mail</source>
        <translation>គ្មាន​កម្មវិធី​អ៊ីមែល​បើក​នៅ​ទីនេះ៖ រក្សាទុក​អ៊ីមែល</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>មិនទាន់មានការិយាល័យ</translation>
    </message>
    <message>
        <source>No place is known of their address: no visit can be planned</source>
        <translation>មិន​ស្គាល់​ទីតាំង​នៃ​អាសយដ្ឋា​ន៖ មិន​អាច​រៀបការចុះ​ជួប</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>មិនទាន់មានកន្លែង</translation>
    </message>
    <message>
        <source>No plan is a draft any more; calendars tell it as it is.</source>
        <translation>គ្មាន​ផែនការព្រាង​ទៀត ប្រតិទិន​ប្រាប់​តាមពិត</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>មិនទាន់មានផែនការ</translation>
    </message>
    <message>
        <source>no price was shown for any of {cases}</source>
        <translation>មិន​បាន​បង្ហាញ​តម្លៃ​សម្រាប់ {cases} ណាមួយ</translation>
    </message>
    <message>
        <source>no price was shown for {missing} of {cases}</source>
        <translation>មិន​បាន​បង្ហាញ​តម្លៃ​សម្រាប់ {missing} ក្នុង {cases}</translation>
    </message>
    <message>
        <source>no road</source>
        <translation>គ្មានជម្រើស</translation>
    </message>
    <message>
        <source>No road is chosen; choose one for at least one visit.</source>
        <translation>មិន​បាន​ជ្រើស​ជម្រើស ជ្រើស​សម្រាប់​យ៉ាងតិច​ការចុះ​ជួប​មួយ</translation>
    </message>
    <message>
        <source>No road is left for this visit; below you see why. Talk to the client.</source>
        <translation>គ្មាន​ជម្រើស​នៅសល់​សម្រាប់​ការចុះ​ជួប​នេះ មើល​ហេតុផល​ខាងក្រោម​។ សូម​និយាយ​ជាមួយ​អតិថិជន​។</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>no room left in the car</source>
        <translation>គ្មានកន្លែងក្នុងរថយន្ត</translation>
    </message>
    <message>
        <source>no route passes between {span}</source>
        <translation>គ្មាន​ផ្លូវ​ឆ្លងកាត់​ចន្លោះ {span}</translation>
    </message>
    <message>
        <source>no route passes in the promised window</source>
        <translation>គ្មាន​ផ្លូវ​ឆ្លងកាត់​ក្នុង​ចន្លោះ​ពេល​សន្យា</translation>
    </message>
    <message>
        <source>no route passes on {day} between {span}</source>
        <translation>គ្មាន​ផ្លូវ​ឆ្លងកាត់​ថ្ងៃ {day} ចន្លោះ {span}</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>មិនទាន់មានសេវា</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>មិនទាន់មានជំនាញ</translation>
    </message>
    <message>
        <source>No skills yet; Edit adds them.</source>
        <translation>មិន​ទាន់​មាន​ជំនាញ បន្ថែម​ក្នុង​កែ</translation>
    </message>
    <message>
        <source>no spell on the day yet</source>
        <translation>មិនទាន់មានវគ្គត្រូវថ្ងៃ</translation>
    </message>
    <message>
        <source>no spell within the window yet</source>
        <translation>មិន​ទាន់​មាន​វគ្គ​ក្នុង​ចន្លោះ​ពេល</translation>
    </message>
    <message>
        <source>no start is near enough to the client’s other visits</source>
        <translation>គ្មាន​ពេល​ចាប់ផ្តើម​ជិត​ការចុះ​ជួប​ផ្សេង​របស់​អតិថិជន​គ្រប់គ្រាន់</translation>
    </message>
    <message>
        <source>No stranger lately</source>
        <translation>ថ្មី​ៗ​នេះ​គ្មាន​មនុស្ស​ចម្លែក</translation>
    </message>
    <message>
        <source>No technician has all the skills that they need.</source>
        <translation>គ្មាន​ជាង​ដែល​មាន​ជំនាញ​គ្រប់​តាម​ត្រូវការ</translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation>មិនទាន់មានជាង</translation>
    </message>
    <message>
        <source>No tiles</source>
        <translation>គ្មានផ្ទាំងផែនទី</translation>
    </message>
    <message>
        <source>no usual spell yet</source>
        <translation>មិនទាន់មានវគ្គធម្មតា</translation>
    </message>
    <message>
        <source>no usual technician</source>
        <translation>គ្មានជាងប្រចាំ</translation>
    </message>
    <message>
        <source>No usual technician.</source>
        <translation>គ្មានជាងប្រចាំ</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>គ្មានការចុះជួប</translation>
    </message>
    <message>
        <source>no visit by a stranger yet</source>
        <translation>មិន​ទាន់​មាន​ការចុះ​ជួប​ដោយ​មនុស្ស​ចម្លែក</translation>
    </message>
    <message>
        <source>No visit fits at which both could come.</source>
        <translation>គ្មាន​ការចុះ​ជួប​ដែល​ទាំង​ពីរ​អាច​មក</translation>
    </message>
    <message>
        <source>No visit has a place on these days. Beneath the board you see why.</source>
        <translation>គ្មាន​ការចុះ​ជួប​មាន​កន្លែង​ក្នុង​ថ្ងៃ​ទាំងនេះ​។ មើល​ហេតុផល​ក្រោម​ក្តារ​។</translation>
    </message>
    <message>
        <source>No visit has been made yet</source>
        <translation>មិន​ទាន់​មាន​ការចុះ​ជួប​ដែល​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>No visit in the last 12 months.</source>
        <translation>គ្មាន​ការចុះ​ជួប​ក្នុង 12 ខែ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>No visit is left from {here} on; choose an earlier one.</source>
        <translation>គ្មាន​ការចុះ​ជួប​នៅសល់​ពី {here} ជ្រើស​មុន​ជាង</translation>
    </message>
    <message>
        <source>No visit of theirs is planned: this books one.</source>
        <translation>គ្មាន​ការចុះ​ជួប​របស់​ពួកគេ​ក្នុង​ផែនការ៖ នេះ​នឹង​កក់​មួយ</translation>
    </message>
    <message>
        <source>No visit of these days can be shown on the map.</source>
        <translation>មិន​អាច​បង្ហាញ​ការចុះ​ជួប​នៃ​ថ្ងៃ​ទាំងនេះ​លើ​ផែនទី</translation>
    </message>
    <message>
        <source>No visit of {days} would make a backup more familiar than now.</source>
        <translation>គ្មាន​ការចុះ​ជួប​នៃ {days} ធ្វើឱ្យ​ជាង​បម្រុង​ស្គាល់​ជាង​ឥឡូវ</translation>
    </message>
    <message>
        <source>no visit on another day yet</source>
        <translation>មិន​ទាន់​មាន​ការចុះ​ជួប​ថ្ងៃ​ផ្សេង</translation>
    </message>
    <message>
        <source>no visit outside the window yet</source>
        <translation>មិន​ទាន់​មាន​ការចុះ​ជួប​ក្រៅ​ចន្លោះ​ពេល</translation>
    </message>
    <message>
        <source>No visit was made in {period}.</source>
        <translation>គ្មាន​ការចុះ​ជួប​ក្នុង {period}</translation>
    </message>
    <message>
        <source>No visit was made yet: there is nothing to learn from.</source>
        <translation>មិន​ទាន់​មាន​ការចុះ​ជួប៖ គ្មាន​អ្វី​ត្រូវ​រៀន</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>គ្មានការចុះជួប</translation>
    </message>
    <message>
        <source>No visits are planned for this day.</source>
        <translation>គ្មាន​ការចុះ​ជួប​ក្នុង​ផែនការ​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>No visits from</source>
        <translation>គ្មានការចុះជួបពី</translation>
    </message>
    <message>
        <source>No wage is entered: prices take nothing for the time, so visits look cheaper.</source>
        <translation>មិន​ទាន់​បញ្ចូល​ប្រាក់​ឈ្នួល តម្លៃ​មិន​គិត​ពេលវេលា ការចុះ​ជួប​មើល​ទៅ​ថោក</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>គ្មានម៉ោងធ្វើការ</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>គ្មានម៉ោងធ្វើការ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>គ្មាននរណា</translation>
    </message>
    <message>
        <source>Nobody asked them whether the person matters; they pay {amount} a year.</source>
        <translation>គ្មាន​នរណា​សួរ​ពួកគេ​ថា​មនុស្ស​សំខាន់​ឬ​ទេ ពួកគេ​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>Nobody asked them yet what matters to them</source>
        <translation>មិន​ទាន់​មាន​នរណា​សួរ​ពួកគេ​អ្វី​ដែល​សំខាន់</translation>
    </message>
    <message>
        <source>nobody can</source>
        <translation>គ្មាននរណាអាច</translation>
    </message>
    <message>
        <source>Nobody can come to {client} from {earliest} to {until}; try another window, or other days.</source>
        <translation>គ្មាន​នរណា​អាច​មក​រក {client} ពី {earliest} ដល់ {until} សាក​ចន្លោះ​ពេល ឬ​ថ្ងៃ​ផ្សេង</translation>
    </message>
    <message>
        <source>Nobody can come.</source>
        <translation>គ្មាននរណាអាចមក</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>មិនបានជ្រើសនរណា</translation>
    </message>
    <message>
        <source>Nobody comes along</source>
        <translation>គ្មាននរណាមកជាមួយ</translation>
    </message>
    <message>
        <source>Nobody comes along after all</source>
        <translation>គ្មាននរណាមកជាមួយវិញទេ</translation>
    </message>
    <message>
        <source>Nobody comes along to {name} after all</source>
        <translation>គ្មាន​នរណា​មក​ជាមួយ​ទៅ {name} វិញ​ទេ</translation>
    </message>
    <message>
        <source>Nobody comes along.</source>
        <translation>គ្មាននរណាមកជាមួយ</translation>
    </message>
    <message>
        <source>Nobody comes yet, and nobody is their usual technician.</source>
        <translation>មិន​ទាន់​មាន​នរណា​មក ហើយ​គ្មាន​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>Nobody comes yet. {usual} is their usual technician.</source>
        <translation>មិន​ទាន់​មាន​នរណា​មក​។ {usual} ជាជាង​ប្រចាំ​របស់​ពួកគេ​។</translation>
    </message>
    <message>
        <source>nobody comes; the client is told</source>
        <translation>គ្មាន​នរណា​មក អតិថិជន​ត្រូវបាន​ប្រាប់</translation>
    </message>
    <message>
        <source>Nobody depends on anybody yet</source>
        <translation>មិនទាន់មាននរណាពឹងលើនរណា</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>គ្មានអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Nobody else came in these months</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​មក​ក្នុង​ខែ​ទាំង​នេះ</translation>
    </message>
    <message>
        <source>nobody else can</source>
        <translation>គ្មានអ្នកផ្សេងអាច</translation>
    </message>
    <message>
        <source>Nobody else could come on that day within all rules.</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​អាច​មក​ថ្ងៃ​នោះ​តាម​ច្បាប់​ទាំងអស់</translation>
    </message>
    <message>
        <source>nobody else has the skill {skill}</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​មាន​ជំនាញ {skill}</translation>
    </message>
    <message>
        <source>Nobody else here knows this client</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​នៅ​ទីនេះ​ស្គាល់​អតិថិជន​នេះ</translation>
    </message>
    <message>
        <source>nobody else is moved</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​ត្រូវ​ផ្លាស់</translation>
    </message>
    <message>
        <source>Nobody else is moved.</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​ត្រូវ​ផ្លាស់</translation>
    </message>
    <message>
        <source>Nobody else works here on that day.</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​ធ្វើការ​នៅ​ទីនេះ​ថ្ងៃ​នោះ</translation>
    </message>
    <message>
        <source>nobody else works here then</source>
        <translation>គ្មាន​អ្នក​ផ្សេង​ធ្វើការ​នៅ​ទីនេះ​ពេល​នោះ</translation>
    </message>
    <message>
        <source>Nobody ever asked what matters to them.</source>
        <translation>គ្មាន​នរណា​ធ្លាប់​សួរ​ពួកគេ​អ្វី​ដែល​សំខាន់</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>រកមិនឃើញនរណា</translation>
    </message>
    <message>
        <source>Nobody goes to the site {site} of {name} any more</source>
        <translation>គ្មាន​នរណា​ទៅ​ទីតាំង {site} របស់ {name} ទៀត</translation>
    </message>
    <message>
        <source>Nobody goes to this site any more.</source>
        <translation>គ្មាននរណាទៅទីតាំងនេះទៀត</translation>
    </message>
    <message>
        <source>Nobody goes to {name} any more</source>
        <translation>គ្មាននរណាទៅ {name} ទៀត</translation>
    </message>
    <message>
        <source>Nobody has asked this client yet. Nobody can guess it.</source>
        <translation>មិន​ទាន់​មាន​នរណា​សួរ​អតិថិជន​នេះ​។ គ្មាន​នរណា​អាច​ទាយ​បាន​។</translation>
    </message>
    <message>
        <source>Nobody has been here yet.</source>
        <translation>មិនទាន់មាននរណាមកទីនេះ</translation>
    </message>
    <message>
        <source>Nobody has been there yet.</source>
        <translation>មិនទាន់មាននរណាទៅទីនោះ</translation>
    </message>
    <message>
        <source>Nobody has called or written yet.</source>
        <translation>មិនទាន់មាននរណាហៅ ឬសរសេរ</translation>
    </message>
    <message>
        <source>Nobody has fetched it yet.</source>
        <translation>មិនទាន់មាននរណាទាញយក</translation>
    </message>
    <message>
        <source>nobody has the skill {skill}</source>
        <translation>គ្មាន​នរណា​មាន​ជំនាញ {skill}</translation>
    </message>
    <message>
        <source>Nobody has to be found; the client goes without.</source>
        <translation>មិន​ចាំបាច់​រក​នរណា អតិថិជន​មិន​ទទួលបាន​លើក​នេះ</translation>
    </message>
    <message>
        <source>Nobody here is called like that, by name, street, contact or phone.</source>
        <translation>គ្មាន​នរណា​នៅ​ទីនេះ​មាន​ឈ្មោះ​បែប​នោះ តាម​ឈ្មោះ ផ្លូវ អ្នក​ទំនាក់ទំនង ឬ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Nobody is anybody’s usual technician yet.</source>
        <translation>មិន​ទាន់​មាន​នរណា​ជាជាង​ប្រចាំ​របស់​នរណា</translation>
    </message>
    <message>
        <source>Nobody is chosen as usual; whoever came most is taken</source>
        <translation>មិន​បាន​ជ្រើស​អ្នកប្រចាំ យក​អ្នក​មក​ញឹក​បំផុត</translation>
    </message>
    <message>
        <source>nobody is their usual technician</source>
        <translation>គ្មានជាងប្រចាំរបស់ពួកគេ</translation>
    </message>
    <message>
        <source>nobody knows them</source>
        <translation>គ្មាននរណាស្គាល់ពួកគេ</translation>
    </message>
    <message>
        <source>nobody loses their person</source>
        <translation>គ្មាន​នរណា​បាត់​មនុស្ស​របស់​ខ្លួន</translation>
    </message>
    <message>
        <source>nobody may come here</source>
        <translation>គ្មាននរណាអាចមកទីនេះ</translation>
    </message>
    <message>
        <source>Nobody named a day; {face} would matter.</source>
        <translation>គ្មាន​នរណា​បញ្ជាក់​ថ្ងៃ {face} នឹង​សំខាន់</translation>
    </message>
    <message>
        <source>Nobody stands out: no client has a reason to leave that is known.</source>
        <translation>គ្មាន​នរណា​លេច​ធ្លោ៖ គ្មាន​អតិថិជន​មាន​ហេតុផល​ចាកចេញ​តាម​ដឹង</translation>
    </message>
    <message>
        <source>Nobody to call yet.</source>
        <translation>មិនទាន់មានអ្នកត្រូវហៅ</translation>
    </message>
    <message>
        <source>Nobody we know of</source>
        <translation>គ្មាននរណាតាមដឹង</translation>
    </message>
    <message>
        <source>Nobody we know of.</source>
        <translation>គ្មាននរណាតាមដឹង</translation>
    </message>
    <message>
        <source>nobody works on {day}</source>
        <translation>គ្មាន​នរណា​ធ្វើការ​ថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>nobody; {number} know them and cannot go</source>
        <translation>គ្មាន​នរណា {number} នាក់​ស្គាល់​ពួកគេ តែ​មិន​អាច​ទៅ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>គ្មាននៅសល់</translation>
    </message>
    <message>
        <source>none needs a skill</source>
        <translation>មិន​ត្រូវការ​ជំនាញ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>normal {low} to {high}</source>
        <translation>ធម្មតា {low} ដល់ {high}</translation>
    </message>
    <message>
        <source>not a client since {day}</source>
        <translation>មិន​មែន​អតិថិជន​តាំងពី {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>មិនបានសួរ</translation>
    </message>
    <message>
        <source>Not asked: {what}.</source>
        <translation>មិនបានសួរ៖ {what}</translation>
    </message>
    <message>
        <source>Not defined in these months</source>
        <translation>មិន​កំណត់​បាន​ក្នុង​ខែ​ទាំង​នេះ</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>មិនក្នុងបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>not known for {then}</source>
        <translation>មិនដឹងសម្រាប់ {then}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>មិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Not looked for; open the page again to look.</source>
        <translation>មិន​បាន​រក បើក​ទំព័រ​ម្តង​ទៀត​ដើម្បី​រក</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>មិននៅលើផែនទី</translation>
    </message>
    <message>
        <source>Not on the map: no postal code that is known here. Set the place.</source>
        <translation>មិន​នៅលើ​ផែន​ទី៖ គ្មាន​លេខ​ប្រៃសណីយ៍​ស្គាល់​ទីនេះ​។ កំណត់​ទីតាំង​។</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>មិនទាន់មានក្នុងផែនការ</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>មិនទាន់មានក្នុងផែនការ</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>មិនអាចទៅរួច</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>Not told to the client after all</source>
        <translation>មិនបានប្រាប់អតិថិជនវិញ</translation>
    </message>
    <message>
        <source>Not told to the clients after all</source>
        <translation>មិនបានប្រាប់អតិថិជនវិញ</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>មិនទាន់ប្រាប់</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>គ្មានអ្វី</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>មិនទាន់មានការព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Nothing differs from version {version} of the price book; change a price first.</source>
        <translation>គ្មាន​អ្វី​ខុសពី​សៀវភៅ​តម្លៃ​កំណែ {version} ប្តូរ​តម្លៃ​សិន</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>រកមិនឃើញ “{text}”</translation>
    </message>
    <message>
        <source>Nothing in the guide has “{text}”.</source>
        <translation>គ្មាន “{text}” ក្នុង​មគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>Nothing is agreed with them, so that no visit falls due</source>
        <translation>គ្មាន​ការព្រមព្រៀង​ជាមួយ​ពួកគេ ដូច្នេះ​គ្មាន​ការចុះ​ជួប​ដល់​កំណត់</translation>
    </message>
    <message>
        <source>Nothing is agreed with these clients: nobody visits them.</source>
        <translation>គ្មាន​ការព្រមព្រៀង​ជាមួយ​អតិថិជន​ទាំង​នេះ៖ គ្មាន​នរណា​ចុះ​ជួប​ពួកគេ</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>មិនទាន់ប្តូរអ្វី</translation>
    </message>
    <message>
        <source>Nothing is planned for these days yet.</source>
        <translation>មិន​ទាន់​មាន​ផែនការ​សម្រាប់​ថ្ងៃ​ទាំង​នេះ</translation>
    </message>
    <message>
        <source>Nothing is planned for these days. Plan week finds the visits that are due.</source>
        <translation>គ្មាន​ផែនការ​សម្រាប់​ថ្ងៃ​ទាំងនេះ​។ រៀប​ផែនការ​សប្តាហ៍ នឹង​រក​ការចុះ​ជួប​ដល់​កំណត់​។</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan week finds the visits that are due and gives each a technician, a day and a time. Visits come from the clients’ agreements.</source>
        <translation>មិន​ទាន់​មាន​ផែនការ​។ រៀប​ផែនការ​សប្តាហ៍ រក​ការចុះ​ជួប​ដល់​កំណត់ ហើយ​ផ្តល់​ជាង ថ្ងៃ និង​ពេល​ដល់​នីមួយ​ៗ​។ ការចុះ​ជួប​មកពី​កិច្ចព្រមព្រៀង​របស់​អតិថិជន​។</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>គ្មានអ្វីបែបនោះបានធ្វើ</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>គ្មានអ្វីផ្លាស់</translation>
    </message>
    <message>
        <source>Nothing new in the calendar</source>
        <translation>គ្មាន​អ្វី​ថ្មី​ក្នុង​ប្រតិទិន</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>មិនទាន់កត់អ្វី</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>គ្មានអ្វីរារាំង</translation>
    </message>
    <message>
        <source>Nothing that could be shown here.</source>
        <translation>គ្មានអ្វីអាចបង្ហាញទីនេះ</translation>
    </message>
    <message>
        <source>Nothing that the client waits for.</source>
        <translation>គ្មាន​អ្វី​ដែល​អតិថិជន​រង់ចាំ</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>គ្មានអ្វីត្រូវរាប់</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>គ្មានអ្វីរង់ចាំអ្នក</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរ</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>គ្មានអ្វីធ្វើក្រោយមក</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>មិនទាន់ធ្វើអ្វី</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>មិនទាន់ធ្វើអ្វី</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>មិនបានសន្យាអ្វី</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ការជូនដំណឹង</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>ការជូនដំណឹង</translation>
    </message>
    <message>
        <source>Notice of a changed person</source>
        <translation>ការជូនដំណឹង​អំពី​មនុស្ស​ផ្លាស់</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ការជូនដំណឹង</translation>
    </message>
    <message>
        <source>November</source>
        <translation>វិច្ឆិកា</translation>
    </message>
    <message>
        <source>Now the agreements in this list</source>
        <translation>ឥឡូវ​កិច្ចព្រមព្រៀង​ក្នុង​បញ្ជី​នេះ</translation>
    </message>
    <message>
        <source>Now {source}.</source>
        <translation>ឥឡូវ {source}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>number and street</source>
        <translation>លេខ និងផ្លូវ</translation>
    </message>
    <message>
        <source>Number {key} of “{table}” has a value in “{field}” that the database cannot keep (it is too long, or holds a sign that is no letter), so nothing was copied; change it and try again.</source>
        <translation>លេខ {key} នៃ “{table}” មាន​តម្លៃ​ក្នុង “{field}” ដែល​មូលដ្ឋាន​ទិន្នន័យ​មិន​អាច​រក្សា (វែង​ពេក ឬ​មាន​សញ្ញា​ដែល​មិន​មែន​អក្សរ) ដូច្នេះ​មិន​បាន​ចម្លង​អ្វី​ទេ កែ​វា ហើយ​សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>October</source>
        <translation>តុលា</translation>
    </message>
    <message>
        <source>of the whole office only</source>
        <translation>នៃ​ការិយាល័យ​ទាំងមូល​ប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>សម្រាក</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ការិយាល័យ</translation>
    </message>
    <message>
        <source>office</source>
        <translation>ការិយាល័យ</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>ការិយាល័យ៖ {name}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>នៅ</translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation>នៅថ្ងៃឈប់សម្រាក</translation>
    </message>
    <message>
        <source>On day {number} of the month</source>
        <translation>នៅថ្ងៃទី {number} នៃខែ</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>ឈប់សម្រាក</translation>
    </message>
    <message>
        <source>on one person alone</source>
        <translation>លើមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>On the first {weekday}</source>
        <translation>{weekday} ទីមួយ</translation>
    </message>
    <message>
        <source>On the fourth {weekday}</source>
        <translation>{weekday} ទីបួន</translation>
    </message>
    <message>
        <source>On the last {weekday}</source>
        <translation>{weekday} ចុងក្រោយ</translation>
    </message>
    <message>
        <source>On the map: {point}</source>
        <translation>លើផែនទី៖ {point}</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>លើផ្លូវ</translation>
    </message>
    <message>
        <source>On the second {weekday}</source>
        <translation>{weekday} ទីពីរ</translation>
    </message>
    <message>
        <source>On the third {weekday}</source>
        <translation>{weekday} ទីបី</translation>
    </message>
    <message>
        <source>Once clients have agreements and were visited, this page shows what depends on one technician alone, and who could go instead.</source>
        <translation>ពេល​អតិថិជន​មាន​កិច្ចព្រមព្រៀង ហើយ​បាន​ចុះ​ជួប ទំព័រ​នេះ​បង្ហាញ​អ្វី​ដែល​ពឹង​លើ​ជាង​ម្នាក់ និង​អ្នក​ដែល​អាច​ទៅ​ជំនួស</translation>
    </message>
    <message>
        <source>One</source>
        <translation>មួយ</translation>
    </message>
    <message>
        <source>One choice for all visits</source>
        <translation>ជម្រើស​តែ​មួយ​សម្រាប់​ការចុះ​ជួប​ទាំងអស់</translation>
    </message>
    <message>
        <source>One file for each, also in a folder that Dropbox or OneDrive shares.</source>
        <translation>ឯកសារ​មួយ​សម្រាប់​ម្នាក់​ៗ ក្នុង​ថត​ដែល Dropbox ឬ OneDrive ចែករំលែក​ក៏​បាន</translation>
    </message>
    <message>
        <source>One file holds everything; put it where your backups go.</source>
        <translation>ឯកសារ​តែ​មួយ​ទុក​អ្វី​ៗ​ទាំងអស់ ដាក់​វា​នៅ​កន្លែង​បម្រុងទុក​របស់​អ្នក</translation>
    </message>
    <message>
        <source>One file on a web server (WebDAV), for phones to fetch.</source>
        <translation>ឯកសារ​មួយ​លើ​ម៉ាស៊ីន​មេវិប (WebDAV) សម្រាប់​ទូរស័ព្ទ​ទាញយក</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>សូមរង់ចាំ…</translation>
    </message>
    <message>
        <source>one of the visits would leave the board</source>
        <translation>ការចុះ​ជួប​មួយ​នឹង​ចេញ​ពី​ក្តារ</translation>
    </message>
    <message>
        <source>One person each</source>
        <translation>មនុស្ស​ម្នាក់​ក្នុង​មួយ​អតិថិជន</translation>
    </message>
    <message>
        <source>One person each costs {amount} more than the cheapest driving; choose a point</source>
        <translation>មនុស្ស​ម្នាក់​ក្នុង​មួយ​អតិថិជន​ថ្លៃ​ជាង​ការបើកបរ​ថោក​បំផុត {amount} ជ្រើស​ចំណុច​មួយ</translation>
    </message>
    <message>
        <source>One stranger lately</source>
        <translation>ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ម្នាក់</translation>
    </message>
    <message>
        <source>One-off visit</source>
        <translation>ការចុះជួបតែម្តង</translation>
    </message>
    <message>
        <source>One-off visit…</source>
        <translation>ការចុះជួបតែម្តង…</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>តែ</translation>
    </message>
    <message>
        <source>Only a client whose visit has a planned time can be told of it.</source>
        <translation>អាច​ប្រាប់​តែ​អតិថិជន​ដែល​ការចុះ​ជួប​មាន​ពេល​ក្នុង​ផែនការ</translation>
    </message>
    <message>
        <source>Only a visit with a planned time can be pinned.</source>
        <translation>អាច​ខ្ទាស់​តែ​ការចុះ​ជួប​ដែល​មាន​ពេល​ក្នុង​ផែនការ</translation>
    </message>
    <message>
        <source>Only part of the day</source>
        <translation>តែផ្នែកខ្លះនៃថ្ងៃ</translation>
    </message>
    <message>
        <source>Only the {technicians} shown</source>
        <translation>តែ {technicians} ដែល​បង្ហាញ</translation>
    </message>
    <message>
        <source>Only what has begun and is not noted yet can be done.</source>
        <translation>អាច​សម្គាល់​ថា​បាន​ធ្វើ តែ​អ្វី​ដែល​ចាប់ផ្តើម ហើយ​មិន​ទាន់​កត់</translation>
    </message>
    <message>
        <source>Only what is chosen</source>
        <translation>តែអ្វីដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>តែ {day}</translation>
    </message>
    <message>
        <source>Only {day}, the {technicians} shown</source>
        <translation>តែ {day} និង {technicians} ដែល​បង្ហាញ</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>តែ៖ {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>open</source>
        <translation>នៅសល់</translation>
    </message>
    <message>
        <source>Open a s&amp;hared database…</source>
        <translation>បើកមូលដ្ឋានទិន្នន័យរួម…</translation>
    </message>
    <message>
        <source>Open a schedule</source>
        <translation>បើកកាលវិភាគ</translation>
    </message>
    <message>
        <source>Open a shared database</source>
        <translation>បើកមូលដ្ឋានទិន្នន័យរួម</translation>
    </message>
    <message>
        <source>Open after all</source>
        <translation>បើកដូចដើមវិញ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>បើកម្តងទៀត</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>សំណួរនៅសល់</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>សំណួរនៅសល់</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>បើកក្រុមហ៊ុនគំរូ</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>បើកអតិថិជន</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>បើកក្រុមហ៊ុនគំរូ</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <translation>បើក {client}</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>បានបើកថ្មីៗ</translation>
    </message>
    <message>
        <source>Opened the visit to {name} again</source>
        <translation>បាន​បើក​ការចុះ​ជួប​នៅ {name} ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>កំពុងបើកក្រុមហ៊ុនគំរូ…</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>មូលហេតុផ្សេង</translation>
    </message>
    <message>
        <source>Other clients who hear of it and leave: a risk, not paid today.</source>
        <translation>អតិថិជន​ផ្សេង​ដែល​ឮ ហើយ​ចាកចេញ៖ ជា​ហានិភ័យ មិន​បង់​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>ចំណាយផ្សេង</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>វិធីផ្សេង</translation>
    </message>
    <message>
        <source>Others for them</source>
        <translation>អ្នកផ្សេងជំនួសពួកគេ</translation>
    </message>
    <message>
        <source>Others who could come on that day:</source>
        <translation>អ្នក​ផ្សេង​ដែល​អាច​មក​ថ្ងៃ​នោះ៖</translation>
    </message>
    <message>
        <source>others {least} – {most}, middle {middle}</source>
        <translation>អ្នក​ផ្សេង {least} – {most} កណ្តាល {middle}</translation>
    </message>
    <message>
        <source>others {values}</source>
        <translation>អ្នកផ្សេង {values}</translation>
    </message>
    <message>
        <source>others {value}</source>
        <translation>អ្នកផ្សេង {value}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Outside the promised time of day</source>
        <translation>ក្រៅពេលនៃថ្ងៃដែលសន្យា</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>ហួសហើយ</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>ក្នុងរយៈពេលណា</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>ម៉ោងបន្ថែម</translation>
    </message>
    <message>
        <source>Overtime is worked out anew for what is chosen when it is confirmed.</source>
        <translation>ម៉ោង​បន្ថែម​ត្រូវ​គណនា​ឡើងវិញ​តាម​អ្វី​ដែល​ជ្រើសពេល​បញ្ជាក់</translation>
    </message>
    <message>
        <source>overtime {amount}</source>
        <translation>ម៉ោងបន្ថែម {amount}</translation>
    </message>
    <message>
        <source>overtime · {what}</source>
        <translation>ម៉ោងបន្ថែម · {what}</translation>
    </message>
    <message>
        <source>Own calendar</source>
        <translation>ប្រតិទិនផ្ទាល់</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>អ្នកទទួលខុសត្រូវ</translation>
    </message>
    <message>
        <source>Owner, janitor…</source>
        <translation>ម្ចាស់ អ្នកថែទាំ…</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ទំព័រមគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>ទំព័រ {number} នៃ {pages}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>បង់ពី</translation>
    </message>
    <message>
        <source>Paid hours as planned, of those there are without absences</source>
        <translation>ម៉ោង​មាន​ប្រាក់​ឈ្នួល​តាម​ផែនការ ក្នុង​ម៉ោង​ដែល​មាន​ដោយ​គ្មាន​អវត្តមាន</translation>
    </message>
    <message>
        <source>Paid minutes a day after which overtime begins</source>
        <translation>នាទី​មាន​ប្រាក់​ឈ្នួល​ក្នុង​មួយ​ថ្ងៃ លើស​ពី​នេះ​ជា​ម៉ោង​បន្ថែម</translation>
    </message>
    <message>
        <source>Paid minutes beyond the hours agreed</source>
        <translation>នាទី​មាន​ប្រាក់​ឈ្នួល​លើស​ម៉ោង​ព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Paid minutes of the routes, as they are planned</source>
        <translation>នាទី​មាន​ប្រាក់​ឈ្នួល​នៃ​ផ្លូវ​តាម​ផែនការ</translation>
    </message>
    <message>
        <source>Part of a client&apos;s yearly revenue that is left after the cost of serving him</source>
        <translation>ផ្នែក​នៃ​ចំណូល​ប្រចាំ​ឆ្នាំ​ពី​អតិថិជន​ដែល​នៅសល់​ក្រោយ​ចំណាយ​បម្រើ</translation>
    </message>
    <message>
        <source>Part of the clients who are still clients a year later</source>
        <translation>ផ្នែក​នៃ​អតិថិជន​ដែល​នៅជា​អតិថិជន​មួយ​ឆ្នាំ​ក្រោយ</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s own price that is lost when it is left out</source>
        <translation>ផ្នែក​នៃ​តម្លៃ​ការចុះ​ជួប​ដែល​បាត់​ពេល​រំលង</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s price that is offered when a visit is skipped or goes wrong</source>
        <translation>ផ្នែក​នៃ​តម្លៃ​ការចុះ​ជួប​ដែល​ផ្តល់​ជូន​ពេល​រំលង ឬ​ខុស</translation>
    </message>
    <message>
        <source>Part of the wage paid on top of it for each minute of overtime</source>
        <translation>ផ្នែក​នៃ​ប្រាក់​ឈ្នួល​ដែល​បង់​បន្ថែម​ក្នុង​នាទី​ម៉ោង​បន្ថែម​នីមួយ​ៗ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Passwords and secret addresses of calendars stay in the key store of this computer and work here as before. On other computers they are to be entered once more.</source>
        <translation>ពាក្យ​សម្ងាត់ និង​អាសយដ្ឋាន​សម្ងាត់​របស់​ប្រតិទិន​នៅក្នុង​ឃ្លាំង​សោ​របស់​កុំព្យូទ័រ​នេះ ហើយ​ដំណើរការ​នៅ​ទីនេះ​ដូច​មុន​។ នៅលើ​កុំព្យូទ័រ​ផ្សេង​ត្រូវ​បញ្ចូល​ម្តង​ទៀត​។</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>ការចុះជួបមុនៗ</translation>
    </message>
    <message>
        <source>Pays only if it raises the chance of losing the client by less than {limit}.</source>
        <translation>ចំណេញ​តែ​ពេល​ឱកាស​បាត់​អតិថិជន​កើន​តិច​ជាង {limit}</translation>
    </message>
    <message>
        <source>Pays whatever it does to the chance of losing the client.</source>
        <translation>ចំណេញ​ទោះ​មាន​ឥទ្ធិពល​អ្វី​លើ​ឱកាស​បាត់​អតិថិជន</translation>
    </message>
    <message>
        <source>PDF files (*{ending})</source>
        <translation>ឯកសារ PDF (*{ending})</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>រយៈពេល៖ {period}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Person and day both stay.</source>
        <translation>មនុស្ស និងថ្ងៃនៅដដែល</translation>
    </message>
    <message>
        <source>Person essential</source>
        <translation>មនុស្សចាំបាច់បំផុត</translation>
    </message>
    <message>
        <source>Person important</source>
        <translation>មនុស្សសំខាន់</translation>
    </message>
    <message>
        <source>Person kept, day moved</source>
        <translation>មនុស្សដដែល ថ្ងៃផ្លាស់</translation>
    </message>
    <message>
        <source>Person kept, window missed</source>
        <translation>មនុស្សដដែល ខកចន្លោះពេល</translation>
    </message>
    <message>
        <source>Person open</source>
        <translation>មនុស្សណាក៏បាន</translation>
    </message>
    <message>
        <source>person: {value}</source>
        <translation>មនុស្ស៖ {value}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24, Apple as its owner set it. Phone about changes for today.</source>
        <translation>ទូរស័ព្ទ​ពិនិត្យ​ព័ត៌មាន​តាម​ចិត្ត៖ Google រៀងរាល់ 4 ដល់ 24 ម៉ោង Outlook 3 ដល់ 24 Apple តាម​ម្ចាស់​កំណត់​។ ការប្តូរ​ថ្ងៃ​នេះ​សូម​ហៅ​ប្រាប់​។</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>ជ្រើសថ្ងៃ</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>រូបភាព (*.png)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ខ្ទាស់</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>បានខ្ទាស់</translation>
    </message>
    <message>
        <source>Pinned day</source>
        <translation>ថ្ងៃបានខ្ទាស់</translation>
    </message>
    <message>
        <source>Pinned technician</source>
        <translation>ជាងបានខ្ទាស់</translation>
    </message>
    <message>
        <source>Pinned time</source>
        <translation>ពេលបានខ្ទាស់</translation>
    </message>
    <message>
        <source>Pinned {name}</source>
        <translation>បានខ្ទាស់ {name}</translation>
    </message>
    <message>
        <source>Pinned: {what}</source>
        <translation>បានខ្ទាស់៖ {what}</translation>
    </message>
    <message>
        <source>pinned: {what}</source>
        <translation>បានខ្ទាស់៖ {what}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>កន្លែង</translation>
    </message>
    <message>
        <source>Plan a handover…</source>
        <translation>រៀបការប្រគល់…</translation>
    </message>
    <message>
        <source>Plan week</source>
        <translation>រៀបផែនការសប្តាហ៍</translation>
    </message>
    <message>
        <source>Plan {to_version} was confirmed later by {approved_by} (change {change_set_id}); take that back first.</source>
        <translation>{approved_by} បាន​បញ្ជាក់​ផែនការ {to_version} ក្រោយមក (ការប្តូរ {change_set_id}) យក​វា​ត្រឡប់​សិន</translation>
    </message>
    <message>
        <source>plan {version}</source>
        <translation>ផែនការ {version}</translation>
    </message>
    <message>
        <source>Plan {version} is confirmed.</source>
        <translation>ផែនការ {version} ត្រូវបាន​បញ្ជាក់</translation>
    </message>
    <message>
        <source>Plan {version} of {office}</source>
        <translation>ផែនការ {version} នៃ {office}</translation>
    </message>
    <message>
        <source>plan {version} of {office}</source>
        <translation>ផែនការ {version} នៃ {office}</translation>
    </message>
    <message>
        <source>Plan {version} of {office} is a draft</source>
        <translation>ផែនការ {version} នៃ {office} ជា​សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Plan {version}: {placed} of {visits} have a place, {amount}</source>
        <translation>ផែនការ {version} ៖ {placed} ក្នុង {visits} មាន​កន្លែង {amount}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ក្នុងផែនការ</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>ថ្ងៃតាមផែនការ</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>តាមផែនការពី</translation>
    </message>
    <message>
        <source>planned {days} earlier</source>
        <translation>ផែនការមុន {days}</translation>
    </message>
    <message>
        <source>planned {days} later</source>
        <translation>ផែនការក្រោយ {days}</translation>
    </message>
    <message>
        <source>planned {when}</source>
        <translation>តាមផែនការ {when}</translation>
    </message>
    <message>
        <source>planned: {where}</source>
        <translation>តាមផែនការ៖ {where}</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>កំពុងរៀបផែនការ</translation>
    </message>
    <message>
        <source>Planning the weeks</source>
        <translation>កំពុងរៀបផែនការសប្តាហ៍</translation>
    </message>
    <message>
        <source>Planning the weeks at several prices of a further face</source>
        <translation>កំពុង​រៀប​ផែនការ​សប្តាហ៍​តាម​តម្លៃ​ផ្សេង​ៗ​នៃ​មុខ​បន្ថែម</translation>
    </message>
    <message>
        <source>Planning was stopped; the plan is as it was.</source>
        <translation>បាន​ឈប់​រៀប​ផែនការ ផែនការ​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>ផែនការ</translation>
    </message>
    <message>
        <source>Plans visits so that each client sees a face they know.</source>
        <translation>រៀប​ផែនការចុះ​ជួប​ដើម្បីឱ្យ​អតិថិជន​ម្នាក់​ៗ​ឃើញ​មុខ​ស្គាល់</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>លេខប្រៃសណីយ៍</translation>
    </message>
    <message>
        <source>Prefers to wait</source>
        <translation>ចង់រង់ចាំ</translation>
    </message>
    <message>
        <source>prefers to wait</source>
        <translation>ចង់រង់ចាំ</translation>
    </message>
    <message>
        <source>Preparing the search; only the first time this takes a minute ({share})…</source>
        <translation>កំពុង​រៀបចំ​ការស្វែងរក តែ​លើក​ដំបូង​ទេ​ដែល​ចំណាយ​មួយ​នាទី ({share})…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលមុន</translation>
    </message>
    <message>
        <source>Previous technician (←)</source>
        <translation>ជាងមុន (←)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Price a visit</source>
        <translation>តម្លៃក្នុងមួយការចុះជួប</translation>
    </message>
    <message>
        <source>Price a visit, {currency}</source>
        <translation>តម្លៃ​ក្នុង​មួយ​ការចុះ​ជួប, {currency}</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>សៀវភៅតម្លៃ</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>សៀវភៅតម្លៃ</translation>
    </message>
    <message>
        <source>price book: {entry}</source>
        <translation>សៀវភៅតម្លៃ៖ {entry}</translation>
    </message>
    <message>
        <source>Price held</source>
        <translation>រក្សាតម្លៃ</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is essential</source>
        <translation>តម្លៃ​នៃ​ការចុះ​ជួប​ក្រៅ​ពេល​សន្យា ពេល​ពេលវេលា​ចាំបាច់​បំផុត</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is important</source>
        <translation>តម្លៃ​នៃ​ការចុះ​ជួប​ក្រៅ​ពេល​សន្យា ពេល​ពេលវេលា​សំខាន់</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is open</source>
        <translation>តម្លៃ​នៃ​ការចុះ​ជួប​ក្រៅ​ពេល​សន្យា ពេល​ពេលវេលា​ណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>Price of any visit left out</source>
        <translation>តម្លៃនៃការចុះជួបដែលរំលង</translation>
    </message>
    <message>
        <source>Price of each day a technician goes out</source>
        <translation>តម្លៃ​នៃ​ថ្ងៃ​នីមួយ​ៗ​ដែល​ជាង​ចេញ</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is essential</source>
        <translation>តម្លៃ​នៃ​ថ្ងៃ​នីមួយ​ៗ​ដែល​ការចុះ​ជួប​ផ្លាស់​ពី​ថ្ងៃ​កំណត់ ពេល​ថ្ងៃ​ចាំបាច់​បំផុត</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is important</source>
        <translation>តម្លៃ​នៃ​ថ្ងៃ​នីមួយ​ៗ​ដែល​ការចុះ​ជួប​ផ្លាស់​ពី​ថ្ងៃ​កំណត់ ពេល​ថ្ងៃ​សំខាន់</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is open</source>
        <translation>តម្លៃ​នៃ​ថ្ងៃ​នីមួយ​ៗ​ដែល​ការចុះ​ជួប​ផ្លាស់​ពី​ថ្ងៃ​កំណត់ ពេល​ថ្ងៃ​ណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>Price of each further technician that one client sees in one plan</source>
        <translation>តម្លៃ​នៃ​ជាង​បន្ថែម​ម្នាក់​ៗ​ដែល​អតិថិជន​ម្នាក់​ឃើញ​ក្នុង​ផែនការ​មួយ</translation>
    </message>
    <message>
        <source>Price of each kilometre driven</source>
        <translation>តម្លៃ​នៃ​គីឡូម៉ែត្រ​នីមួយ​ៗ​ដែល​បើកបរ</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is essential</source>
        <translation>តម្លៃ​នៃ​នាទី​នីមួយ​ៗ​ដែល​សេវា​ចាប់ផ្តើម​យឺត​ពេក ពេល​ពេលវេលា​ចាំបាច់​បំផុត</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is important</source>
        <translation>តម្លៃ​នៃ​នាទី​នីមួយ​ៗ​ដែល​សេវា​ចាប់ផ្តើម​យឺត​ពេក ពេល​ពេលវេលា​សំខាន់</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is open</source>
        <translation>តម្លៃ​នៃ​នាទី​នីមួយ​ៗ​ដែល​សេវា​ចាប់ផ្តើម​យឺត​ពេក ពេល​ពេលវេលា​ណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>Price of keeping people</source>
        <translation>តម្លៃនៃការរក្សាមនុស្ស</translation>
    </message>
    <message>
        <source>Price of substitutions</source>
        <translation>តម្លៃនៃការជំនួស</translation>
    </message>
    <message>
        <source>Price of the substitutions made in the period, as it was shown when they were decided; those that nobody decided on have none, and where none has one the sum is not known</source>
        <translation>តម្លៃ​នៃ​ការជំនួស​ក្នុង​រយៈពេល​នេះ ដូច​ដែល​បាន​បង្ហាញ​ពេល​សម្រេច អ្វី​ដែល​គ្មាន​នរណា​សម្រេច​គ្មាន​តម្លៃ បើ​គ្មាន​សោះ មិន​ដឹង​ផល​បូក</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>តម្លៃការចុះជួប</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>តម្លៃ {value}</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>តម្លៃ, {currency}</translation>
    </message>
    <message>
        <source>Prices of substitutions and moved days follow the answers at once.</source>
        <translation>តម្លៃ​នៃ​ការជំនួស និង​ថ្ងៃ​ផ្លាស់​ធ្វើ​តាម​ចម្លើយ​ភ្លាម</translation>
    </message>
    <message>
        <source>Pricing it again…</source>
        <translation>កំពុងគិតតម្លៃម្តងទៀត…</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>បោះពុម្ព និងចម្លង</translation>
    </message>
    <message>
        <source>Print the route and the briefs…</source>
        <translation>បោះពុម្ព​ផ្លូវ និង​សេចក្តីសង្ខេប…</translation>
    </message>
    <message>
        <source>Print the route…</source>
        <translation>បោះពុម្ពផ្លូវ…</translation>
    </message>
    <message>
        <source>Print these days, only the {technicians} shown…</source>
        <translation>បោះពុម្ព​ថ្ងៃ​ទាំង​នេះ តែ {technicians} ដែល​បង្ហាញ…</translation>
    </message>
    <message>
        <source>Print these days…</source>
        <translation>បោះពុម្ពថ្ងៃទាំងនេះ…</translation>
    </message>
    <message>
        <source>Print with the &amp;briefs…</source>
        <translation>បោះពុម្ព​ជាមួយ​សេចក្តីសង្ខេប…</translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>បោះពុម្ព {title}</translation>
    </message>
    <message>
        <source>printed {day}, {time}</source>
        <translation>បាន​បោះពុម្ព {day}, {time}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>អាទិភាព</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>នីតិវិធី</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Progress of planning</source>
        <translation>វឌ្ឍនភាពនៃការរៀបផែនការ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>Promised between {window}.</source>
        <translation>បានសន្យាចន្លោះ {window}</translation>
    </message>
    <message>
        <source>Promised by {name}, {day}</source>
        <translation>បាន​សន្យា​ដោយ {name}, {day}</translation>
    </message>
    <message>
        <source>Promised person came</source>
        <translation>មនុស្សដែលសន្យាបានមក</translation>
    </message>
    <message>
        <source>Promised something to {name}</source>
        <translation>បាន​សន្យា​អ្វី​មួយ​ជាមួយ {name}</translation>
    </message>
    <message>
        <source>Promised to them</source>
        <translation>បានសន្យាពួកគេ</translation>
    </message>
    <message>
        <source>Promised window {span}: {client}</source>
        <translation>ចន្លោះ​ពេល​សន្យា {span} ៖ {client}</translation>
    </message>
    <message>
        <source>promised {span}</source>
        <translation>បានសន្យា {span}</translation>
    </message>
    <message>
        <source>promised {window}</source>
        <translation>បានសន្យា {window}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>ការសន្យា</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>ការសន្យាដែលរក្សា</translation>
    </message>
    <message>
        <source>Promises of a person, a day, a window or a price that were kept, of all that a visit of the period put to the test</source>
        <translation>ការសន្យា​អំពី​មនុស្ស ថ្ងៃ ចន្លោះ​ពេល ឬ​តម្លៃ​ដែល​បាន​រក្សា ក្នុង​ចំណោម​ទាំងអស់​ដែល​ការចុះ​ជួប​ក្នុង​រយៈពេល​នេះ​សាកល្បង</translation>
    </message>
    <message>
        <source>Propose successors</source>
        <translation>ស្នើអ្នកទទួលបន្ត</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>Proposed a change</source>
        <translation>បានស្នើការប្តូរ</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>បានស្នើដោយ {name}</translation>
    </message>
    <message>
        <source>Proposed by {name}, {at}</source>
        <translation>បានស្នើដោយ {name}, {at}</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>ផ្សាយឥឡូវ</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>ផ្សាយនៅ</translation>
    </message>
    <message>
        <source>Published {ago}.</source>
        <translation>បានផ្សាយ {ago}</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>កូដ QR នៃ {address}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation>សំណួរដែលរង់ចាំចម្លើយ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>អាន</translation>
    </message>
    <message>
        <source>read</source>
        <translation>បានអាន</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>អានប្រតិទិន</translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation>អានប្រតិទិន…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>អានម្តងទៀត</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>អានជា</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”.</source>
        <translation>អានពីសន្លឹក “{sheet}”។</translation>
    </message>
    <message>
        <source>Read {ago}.</source>
        <translation>បានអាន {ago}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>កំពុងអាន</translation>
    </message>
    <message>
        <source>Reading clients, visits and prices</source>
        <translation>កំពុង​អាន​អតិថិជន ការចុះ​ជួប និង​តម្លៃ</translation>
    </message>
    <message>
        <source>Reading technicians, hours and prices</source>
        <translation>កំពុង​អាន​ជាង ម៉ោង និង​តម្លៃ</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>កំពុងអានប្រតិទិន…</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>កំពុងអានកាលវិភាគ…</translation>
    </message>
    <message>
        <source>Reading your history …</source>
        <translation>កំពុង​អាន​ប្រវត្តិ​របស់​អ្នក …</translation>
    </message>
    <message>
        <source>Reading {period}…</source>
        <translation>កំពុងអាន {period}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>Reasons to cancel</source>
        <translation>ហេតុផលលុបចោល</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>បានណែនាំ</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>ណែនាំដោយ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>កត់ត្រាការហៅ</translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation>កត់ត្រាការហៅ…</translation>
    </message>
    <message>
        <source>Record a cancellation</source>
        <translation>កត់ត្រាការលុបចោល</translation>
    </message>
    <message>
        <source>Record a cancellation…</source>
        <translation>កត់ត្រាការលុបចោល…</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>កត់ត្រាអវត្តមាន…</translation>
    </message>
    <message>
        <source>Record the days on which nobody can be let in here</source>
        <translation>កត់ត្រា​ថ្ងៃ​ដែល​គ្មាន​នរណា​អាច​ចូល​ទីនេះ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>បដិសេធ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Refused a proposal</source>
        <translation>បានបដិសេធសំណើ</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>ជួរដេកដែលបដិសេធ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation>ដកគោលដៅចេញ</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>ដកអវត្តមានចេញ</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>ដកកំណត់ចំណាំនេះចេញ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>ដក {name} ចេញ</translation>
    </message>
    <message>
        <source>Remove {way}</source>
        <translation>ដក {way} ចេញ</translation>
    </message>
    <message>
        <source>Removed a note on {name}</source>
        <translation>បាន​ដក​កំណត់​ចំណាំ​អំពី {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}</source>
        <translation>បានដកសេវា {name} ចេញ</translation>
    </message>
    <message>
        <source>Removed the service {name}.</source>
        <translation>បានដកសេវា {name} ចេញ</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Renew a licence</source>
        <translation>បន្តអាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Renew {skill}</source>
        <translation>បន្ត {skill}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>បន្ត…</translation>
    </message>
    <message>
        <source>Repeat business</source>
        <translation>ការងារពីអតិថិជនចាស់</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>Repeats; ignoring one ignores each.</source>
        <translation>កើតឡើង​ដដែល​ៗ មិន​អើពើ​មួយ គឺ​មិន​អើពើ​ទាំងអស់</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>របាយការណ៍…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>យក​ច្បាប់​ចម្លង​បម្រុង​នេះ​មកវិញ?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>យកមកវិញ…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>ឈប់ប្រើ</translation>
    </message>
    <message>
        <source>Retire this client</source>
        <translation>ឈប់ប្រើអតិថិជននេះ</translation>
    </message>
    <message>
        <source>Retire this client…</source>
        <translation>ឈប់ប្រើអតិថិជននេះ…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>បានឈប់ប្រើ</translation>
    </message>
    <message>
        <source>Retired from {day} on.</source>
        <translation>ឈប់ប្រើចាប់ពី {day}</translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <translation>បានឈប់ប្រើ {name}</translation>
    </message>
    <message>
        <source>Retired {name} from {day} on</source>
        <translation>បាន​ឈប់​ប្រើ {name} ចាប់ពី {day}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>ត្រឡប់</translation>
    </message>
    <message>
        <source>Rework within 30 days</source>
        <translation>ធ្វើឡើងវិញក្នុង 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>ចង្វាក់</translation>
    </message>
    <message>
        <source>Ring at the side door, dog in the yard…</source>
        <translation>ចុច​កណ្តឹង​ទ្វារ​ចំហៀង មាន​ឆ្កែ​ក្នុង​ទីធ្លា…</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Row {number} of {path} holds a field too long to be one; a quotation mark is probably missing there.</source>
        <translation>ជួរ​ដេក {number} នៃ {path} មាន​វាល​វែង​ពេក ប្រហែល​ខ្វះ​សញ្ញា​សម្រង់</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>ជួរដេកសង្ស័យ</translation>
    </message>
    <message>
        <source>Rule (RRULE)</source>
        <translation>ច្បាប់ (RRULE)</translation>
    </message>
    <message>
        <source>running late</source>
        <translation>មកយឺត</translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation>ផុតកំណត់ក្រោយ</translation>
    </message>
    <message>
        <source>Said about this visit</source>
        <translation>បាននិយាយអំពីការចុះជួបនេះ</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>អាសយដ្ឋានដដែល</translation>
    </message>
    <message>
        <source>Same as the time before (SECON)</source>
        <translation>ដូចលើកមុន (SECON)</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>ថ្ងៃដដែល</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>អ៊ីមែលដដែល</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ឈ្មោះដដែល</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>ទូរស័ព្ទដដែល</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ថ្ងៃសៅរ៍</translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which visits were made</source>
        <translation>ថ្ងៃសៅរ៍ និង​អាទិត្យ​ដែល​មាន​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>រក្សាទុក ហើយបន្ថែមទៀត</translation>
    </message>
    <message>
        <source>Save as mail file</source>
        <translation>រក្សាទុកជាឯកសារអ៊ីមែល</translation>
    </message>
    <message>
        <source>Save as mail file…</source>
        <translation>រក្សាទុកជាឯកសារអ៊ីមែល…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>រក្សាទុកជា PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Save as PDF with the b&amp;riefs…</source>
        <translation>រក្សាទុក​ជា PDF ជាមួយ​សេចក្តីសង្ខេប…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>រក្សាទុកផែនទី</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>រក្សាទុកការិយាល័យ</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>រក្សាទុកតម្លៃ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>រក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>រក្សាទុករបាយការណ៍…</translation>
    </message>
    <message>
        <source>Save the route and the briefs as PDF…</source>
        <translation>រក្សាទុក​ផ្លូវ និង​សេចក្តីសង្ខេប​ជា PDF…</translation>
    </message>
    <message>
        <source>Save the route as PDF…</source>
        <translation>រក្សាទុកផ្លូវជា PDF…</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>រក្សាទុកពាក្យ</translation>
    </message>
    <message>
        <source>Save these days as PDF, only the {technicians} shown…</source>
        <translation>រក្សាទុក​ថ្ងៃ​ទាំង​នេះ​ជា PDF តែ {technicians} ដែល​បង្ហាញ…</translation>
    </message>
    <message>
        <source>Save these days as PDF…</source>
        <translation>រក្សាទុក​ថ្ងៃ​ទាំង​នេះ​ជា PDF…</translation>
    </message>
    <message>
        <source>Save to use it</source>
        <translation>រក្សាទុកដើម្បីប្រើ</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>រក្សាទុក {changes}</translation>
    </message>
    <message>
        <source>Save {texts}</source>
        <translation>រក្សាទុក {texts}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>បានរក្សាទុកជា {file}</translation>
    </message>
    <message>
        <source>Saves {amount}</source>
        <translation>សន្សំ {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>សន្សំ {amount}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>កំពុងរក្សាទុក…</translation>
    </message>
    <message>
        <source>Say what is done, such as “Monthly rodent control”.</source>
        <translation>ប្រាប់​ថា​ធ្វើ​អ្វី ដូចជា “កម្ចាត់​កណ្តុរ​ប្រចាំ​ខែ”</translation>
    </message>
    <message>
        <source>Say where the calendar is to go.</source>
        <translation>ប្រាប់​ថា​ប្រតិទិន​ត្រូវ​ទៅ​ណា</translation>
    </message>
    <message>
        <source>Say where the calendar is.</source>
        <translation>ប្រាប់ថាប្រតិទិននៅណា</translation>
    </message>
    <message>
        <source>Say where the schedule is kept.</source>
        <translation>ប្រាប់ថាទុកកាលវិភាគនៅណា</translation>
    </message>
    <message>
        <source>Say who asked.</source>
        <translation>ប្រាប់ថានរណាសួរ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>កាលវិភាគ</translation>
    </message>
    <message>
        <source>Schedules (*.familiar)</source>
        <translation>កាលវិភាគ (*.familiar)</translation>
    </message>
    <message>
        <source>Schedules (*.familiar);;All files (*)</source>
        <translation>កាលវិភាគ (*.familiar);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Schedules (*{ending});;All files (*)</source>
        <translation>កាលវិភាគ (*{ending});;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>តារាងពិន្ទុ</translation>
    </message>
    <message>
        <source>Scorecard {office} {period}</source>
        <translation>តារាង​ពិន្ទុ {office} {period}</translation>
    </message>
    <message>
        <source>Scorecard, {period}</source>
        <translation>តារាងពិន្ទុ, {period}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation>ស្វែងរក ({keys})</translation>
    </message>
    <message>
        <source>Search finds clients and their contacts by name, number or e-mail, addresses, phone numbers, technicians, and visits by their work number, such as W-1042.</source>
        <translation>ស្វែងរក​អតិថិជន និង​អ្នក​ទំនាក់ទំនង​តាម​ឈ្មោះ លេខ ឬ​អ៊ីមែល អាសយដ្ឋាន លេខ​ទូរស័ព្ទ ជាង និង​ការចុះ​ជួប​តាម​លេខ​ការងារ ដូចជា W-1042</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ស្វែងរកក្នុងមគ្គុទ្ទេសក៍</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>កំពុងស្វែងរក</translation>
    </message>
    <message>
        <source>Secret address {shown}…</source>
        <translation>អាសយដ្ឋាន​សម្ងាត់ {shown}…</translation>
    </message>
    <message>
        <source>See it in Decisions</source>
        <translation>មើលក្នុងការសម្រេច</translation>
    </message>
    <message>
        <source>See the roads</source>
        <translation>មើលជម្រើស</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>មើលថានរណាមក</translation>
    </message>
    <message>
        <source>See who comes, and confirm</source>
        <translation>មើលថានរណាមក ហើយបញ្ជាក់</translation>
    </message>
    <message>
        <source>seen after {value}</source>
        <translation>ឃើញពី {value}</translation>
    </message>
    <message>
        <source>Send a calendar to</source>
        <translation>ផ្ញើប្រតិទិនទៅ</translation>
    </message>
    <message>
        <source>Send all calendars to…</source>
        <translation>ផ្ញើប្រតិទិនទាំងអស់ទៅ…</translation>
    </message>
    <message>
        <source>Send this calendar to…</source>
        <translation>ផ្ញើប្រតិទិននេះទៅ…</translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation>ផ្ញើទៅអ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>បញ្ជូន {name}</translation>
    </message>
    <message>
        <source>Send {name}, the backup</source>
        <translation>បញ្ជូន {name} ជាងបម្រុង</translation>
    </message>
    <message>
        <source>Send {name}, the backup.</source>
        <translation>បញ្ជូន {name} ជាងបម្រុង</translation>
    </message>
    <message>
        <source>Send {name}, the usual one</source>
        <translation>បញ្ជូន {name} អ្នកប្រចាំ</translation>
    </message>
    <message>
        <source>Send {name}.</source>
        <translation>បញ្ជូន {name}</translation>
    </message>
    <message>
        <source>Sent a notice to {name}</source>
        <translation>បាន​ផ្ញើ​ការជូនដំណឹង​ដល់ {name}</translation>
    </message>
    <message>
        <source>Sent to the manager.</source>
        <translation>បានផ្ញើទៅអ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Sent to the manager; until then nothing moves.</source>
        <translation>បាន​ផ្ញើ​ទៅ​អ្នកគ្រប់គ្រង ទម្រាំ​នោះ​គ្មាន​អ្វី​ផ្លាស់</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>បានផ្ញើទៅម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Sent when a client is handed over and both technicians come together once before.</source>
        <translation>ផ្ញើ​ពេល​ប្រគល់​អតិថិជន ហើយ​ជាង​ទាំង​ពីរ​មក​ជាមួយគ្នា​ម្តង​មុន</translation>
    </message>
    <message>
        <source>Sent when a client is handed over to another usual technician.</source>
        <translation>ផ្ញើ​ពេល​ប្រគល់​អតិថិជន​ទៅជាង​ប្រចាំ​ផ្សេង</translation>
    </message>
    <message>
        <source>Sent when a confirmed plan sends somebody else than the usual technician.</source>
        <translation>ផ្ញើ​ពេល​ផែនការ​បាន​បញ្ជាក់​បញ្ជូន​អ្នក​ផ្សេង​ពី​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>Sent when a technician is away and somebody else makes the visit.</source>
        <translation>ផ្ញើ​ពេល​ជាង​អវត្តមាន ហើយ​អ្នក​ផ្សេង​ចុះ​ជួប</translation>
    </message>
    <message>
        <source>Sent when a visit is left out and the client gets a credit.</source>
        <translation>ផ្ញើ​ពេល​រំលង​ការចុះ​ជួប ហើយ​អតិថិជន​ទទួល​ឥណទាន</translation>
    </message>
    <message>
        <source>Sent when the same technician comes, but on another day or at another time.</source>
        <translation>ផ្ញើ​ពេល​ជាង​ដដែល​មក តែ​ថ្ងៃ ឬ​ពេល​ផ្សេង</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>បានផ្ញើ មិនទាន់មានចម្លើយ</translation>
    </message>
    <message>
        <source>September</source>
        <translation>កញ្ញា</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>សេវា</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>សេវា</translation>
    </message>
    <message>
        <source>Serving calendars needs more than is installed; add it with: pip install &apos;familiar-scheduler[server]&apos;.</source>
        <translation>ការផ្តល់​ប្រតិទិន​ត្រូវ​ដំឡើង​បន្ថែម ដោយ៖ pip install &apos;familiar-scheduler[server]&apos;</translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation>កំណត់ទីតាំង…</translation>
    </message>
    <message>
        <source>Sets a rule aside: {rules}.</source>
        <translation>លើកលែងច្បាប់៖ {rules}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>ដោះស្រាយ</translation>
    </message>
    <message>
        <source>Settle a complaint</source>
        <translation>ដោះស្រាយបណ្តឹង</translation>
    </message>
    <message>
        <source>Settled a complaint of {name}</source>
        <translation>បាន​ដោះស្រាយ​បណ្តឹង​របស់ {name}</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>ដោះស្រាយនៅ</translation>
    </message>
    <message>
        <source>settled {day}</source>
        <translation>បានដោះស្រាយ {day}</translation>
    </message>
    <message>
        <source>Several are called like that; type on, or choose one.</source>
        <translation>មាន​ច្រើន​នាក់​ឈ្មោះ​ដូច្នេះ វាយ​បន្ត ឬ​ជ្រើស​ម្នាក់</translation>
    </message>
    <message>
        <source>Several people can work at the same time in a PostgreSQL database. All of this schedule is copied into an empty one: clients, plans, promises, calendars, the whole history.</source>
        <translation>មនុស្ស​ច្រើន​នាក់​អាច​ធ្វើ​ការព្រម​គ្នា​ក្នុង​មូលដ្ឋាន​ទិន្នន័យ PostgreSQL។ កាលវិភាគ​នេះ​ទាំងមូល​ត្រូវបាន​ចម្លង​ទៅ​មួយ​ដែល​ទទេ៖ អតិថិជន ផែនការ ការសន្យា ប្រតិទិន ប្រវត្តិ​ទាំងមូល​។</translation>
    </message>
    <message>
        <source>Share of a client&apos;s consecutive visits in the period with the same technician; weighted by visits over clients with at least two</source>
        <translation>ផ្នែក​នៃ​ការចុះ​ជួប​បន្ត​បន្ទាប់​របស់​អតិថិជន​ក្នុង​រយៈពេល​នេះ​ដែល​មាន​ជាង​ដដែល ថ្លឹង​តាម​ការចុះ​ជួប​លើ​អតិថិជន​ដែល​មាន​យ៉ាងតិច​ពីរ</translation>
    </message>
    <message>
        <source>Share of a client&apos;s visits in the period that one technician made, the largest one; weighted by visits</source>
        <translation>ផ្នែក​នៃ​ការចុះ​ជួប​របស់​អតិថិជន​ក្នុង​រយៈពេល​នេះ​ដែល​ជាង​ម្នាក់​ធ្វើ​ច្រើន​បំផុត ថ្លឹង​តាម​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>shared drives</source>
        <translation>ការបើកបររួម</translation>
    </message>
    <message>
        <source>short below {value}</source>
        <translation>បន្ទាន់ក្រោម {value}</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>ជូនដំណឹងបន្ទាន់</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Show a day with its hours (1)</source>
        <translation>បង្ហាញ​មួយ​ថ្ងៃ​ជាមួយ​ម៉ោង (1)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>Show all routes</source>
        <translation>បង្ហាញផ្លូវទាំងអស់</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>បង្ហាញទាំង {number}</translation>
    </message>
    <message>
        <source>Show all {number} changes</source>
        <translation>បង្ហាញ​ការប្តូរ​ទាំង {number}</translation>
    </message>
    <message>
        <source>Show change {number}</source>
        <translation>បង្ហាញ​ការប្តូរ​ទី {number}</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>បង្ហាញគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>បង្ហាញអ្វីៗទាំងអស់ (0)</translation>
    </message>
    <message>
        <source>Show how the prices are made</source>
        <translation>បង្ហាញរបៀបគិតតម្លៃ</translation>
    </message>
    <message>
        <source>Show in Feeds</source>
        <translation>បង្ហាញក្នុង Feed</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>បង្ហាញតិចជាង</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>បង្ហាញលើក្តារ</translation>
    </message>
    <message>
        <source>Show sites nobody goes to any more ({number})</source>
        <translation>បង្ហាញ​ទីតាំង​ដែល​គ្មាន​នរណា​ទៅ ({number})</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>បង្ហាញសេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>បង្ហាញឯកសារ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>បង្ហាញថត</translation>
    </message>
    <message>
        <source>Show the last {number}</source>
        <translation>បង្ហាញ {number} ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Show the month: counts, who comes, how full (3)</source>
        <translation>បង្ហាញ​ខែ៖ ចំនួន នរណា​មក ពេញ​ប៉ុន​ណា (3)</translation>
    </message>
    <message>
        <source>Show the prices only</source>
        <translation>បង្ហាញតែតម្លៃ</translation>
    </message>
    <message>
        <source>Show the roads</source>
        <translation>បង្ហាញជម្រើស</translation>
    </message>
    <message>
        <source>Show the routes on a map (M or 4)</source>
        <translation>បង្ហាញ​ផ្លូវ​លើ​ផែនទី (M ឬ 4)</translation>
    </message>
    <message>
        <source>Show the whole week (2)</source>
        <translation>បង្ហាញសប្តាហ៍ទាំងមូល (2)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>បង្ហាញទាំងនេះ</translation>
    </message>
    <message>
        <source>Show these routes alone</source>
        <translation>បង្ហាញតែផ្លូវទាំងនេះ</translation>
    </message>
    <message>
        <source>Show who came before ({number})</source>
        <translation>បង្ហាញ​អ្នក​ដែល​មក​មុន ({number})</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>ឈឺ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>តាំងពី</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>តាំងពីពេលនោះ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>ជំនាញ</translation>
    </message>
    <message>
        <source>Skill of a service</source>
        <translation>ជំនាញនៃសេវា</translation>
    </message>
    <message>
        <source>Skill {number}</source>
        <translation>ជំនាញទី {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>ជំនាញ</translation>
    </message>
    <message>
        <source>Skills and licences</source>
        <translation>ជំនាញ និងអាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation>ជំនាញត្រូវការ</translation>
    </message>
    <message>
        <source>Skills that whoever comes must have</source>
        <translation>ជំនាញដែលអ្នកមកត្រូវមាន</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>រំលងលើកនេះ</translation>
    </message>
    <message>
        <source>Skip this time.</source>
        <translation>រំលងលើកនេះ</translation>
    </message>
    <message>
        <source>So that a backup gets to know the client</source>
        <translation>ដើម្បីឱ្យ​ជាង​បម្រុង​ស្គាល់​អតិថិជន</translation>
    </message>
    <message>
        <source>Somebody changed {source} while it was copied, so nothing was kept there; let everybody close it and try again.</source>
        <translation>មាន​គេ​កែ {source} ពេល​កំពុង​ចម្លង ដូច្នេះ​មិន​បាន​រក្សា​អ្វី​នៅ​ទីនោះ​ទេ ឲ្យ​គ្រប់​គ្នា​បិទ​វា ហើយ​សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>មានម្នាក់មកជាមួយ</translation>
    </message>
    <message>
        <source>somebody comes along to it; say first that nobody does</source>
        <translation>មាន​ម្នាក់​មក​ជាមួយ​វា សូម​ប្រាប់​សិន​ថា​គ្មាន​នរណា​មក​ជាមួយ</translation>
    </message>
    <message>
        <source>Somebody comes along to the visit to {client} now ({joint}); take that back first.</source>
        <translation>ឥឡូវ​មាន​គេ​មក​ជាមួយ​ក្នុង​ការចុះ​ជួប​នៅ {client} ({joint}) យក​វា​ត្រឡប់​សិន</translation>
    </message>
    <message>
        <source>Somebody comes along…</source>
        <translation>មានម្នាក់មកជាមួយ…</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment; look at it again and repeat.</source>
        <translation>អ្នក​ផ្សេង​បាន​ប្តូរ​វា​ក្នុង​ពេល​ដដែល មើល ហើយ​ធ្វើ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>អ្នកផ្សេងមក</translation>
    </message>
    <message>
        <source>Somebody else comes: {who}</source>
        <translation>អ្នកផ្សេងមក៖ {who}</translation>
    </message>
    <message>
        <source>Somebody else than who proposed this must confirm it.</source>
        <translation>អ្នក​ផ្សេង​ពី​អ្នកស្នើ​ត្រូវ​បញ្ជាក់</translation>
    </message>
    <message>
        <source>somebody else would come to {names}, for whom the person is essential</source>
        <translation>អ្នក​ផ្សេង​នឹង​មក​រក {names} ដែល​មនុស្ស​ចាំបាច់​បំផុត</translation>
    </message>
    <message>
        <source>Somebody else would come, and it costs more than a dispatcher decides alone.</source>
        <translation>អ្នក​ផ្សេង​នឹង​មក ហើយ​ថ្លៃ​ជាង​អ្នក​រៀបកាលវិភាគ​សម្រេច​ម្នាក់ឯង​បាន</translation>
    </message>
    <message>
        <source>Somebody else wrote the same at the same moment, so nothing was saved; try again.</source>
        <translation>អ្នក​ផ្សេង​បាន​សរសេរ​ដូចគ្នា​ក្នុង​ពេល​ដដែល ដូច្នេះ​គ្មាន​អ្វី​រក្សាទុក សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Somebody has to own the question.</source>
        <translation>សំណួរ​ត្រូវ​មាន​អ្នកទទួលខុសត្រូវ</translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation>មានម្នាក់អវត្តមាន…</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>មានម្នាក់អវត្តមាន</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>មានម្នាក់អវត្តមាន…</translation>
    </message>
    <message>
        <source>Somebody is away… (Ctrl+Shift+A)</source>
        <translation>មាន​ម្នាក់​អវត្តមាន… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Somebody leaves, or changes territory</source>
        <translation>មាន​ម្នាក់​ចាកចេញ ឬ​ប្តូរ​តំបន់</translation>
    </message>
    <message>
        <source>Somebody leaves, or somebody is missing?</source>
        <translation>មាន​ម្នាក់​ចាកចេញ ឬ​ខ្វះ​មនុស្ស?</translation>
    </message>
    <message>
        <source>Somebody pinned that: planning keeps it.</source>
        <translation>មាន​គេ​ខ្ទាស់​វា៖ ការរៀប​ផែនការរក្សា​វា</translation>
    </message>
    <message>
        <source>Somebody pinned the day: planning keeps it.</source>
        <translation>មាន​គេ​ខ្ទាស់​ថ្ងៃ៖ ការរៀប​ផែនការរក្សា​វា</translation>
    </message>
    <message>
        <source>somebody put it here</source>
        <translation>មានគេដាក់វាទីនេះ</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>មានម្នាក់ទទួលបន្ត</translation>
    </message>
    <message>
        <source>Somebody takes over and comes along</source>
        <translation>មាន​ម្នាក់​ទទួល​បន្ត ហើយ​មក​ជាមួយ</translation>
    </message>
    <message>
        <source>Somebody who leaves has a last day, not an absence; give {technician} one.</source>
        <translation>អ្នក​ចាកចេញ​មាន​ថ្ងៃ​ចុងក្រោយ មិន​មែន​អវត្តមាន ផ្តល់ឱ្យ {technician}</translation>
    </message>
    <message>
        <source>Something in the schedule belongs to something that is not there, so nothing was copied; restore a backup of it first.</source>
        <translation>មាន​អ្វី​មួយ​ក្នុង​កាលវិភាគ​ជា​របស់​អ្វី​ដែល​មិន​មាន ដូច្នេះ​មិន​បាន​ចម្លង​អ្វី​ទេ យក​ច្បាប់​ចម្លង​បម្រុង​មកវិញ​សិន</translation>
    </message>
    <message>
        <source>Something made later still depends on this; take that back first.</source>
        <translation>អ្វី​ដែល​ធ្វើ​ក្រោយ​នៅ​ពឹង​លើ​វា យក​វា​ត្រឡប់​សិន</translation>
    </message>
    <message>
        <source>something new waits</source>
        <translation>មានរឿងថ្មីរង់ចាំ</translation>
    </message>
    <message>
        <source>Something new waits.</source>
        <translation>មានរឿងថ្មីរង់ចាំ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>មានបញ្ហាកើតឡើង</translation>
    </message>
    <message>
        <source>Something went wrong in Familiar</source>
        <translation>មាន​បញ្ហា​កើតឡើង​ក្នុង Familiar</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>បាននិយាយជាមួយ {name}</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>តារាងទិន្នន័យ (*.xlsx)</translation>
    </message>
    <message>
        <source>Stale since</source>
        <translation>ហួសសម័យតាំងពី</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Start a new company</source>
        <translation>ចាប់ផ្តើមក្រុមហ៊ុនថ្មី</translation>
    </message>
    <message>
        <source>Start from a client list</source>
        <translation>ចាប់ផ្តើមពីបញ្ជីអតិថិជន</translation>
    </message>
    <message>
        <source>Start minute</source>
        <translation>នាទីចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>នៅដដែល</translation>
    </message>
    <message>
        <source>stays as somebody changed it</source>
        <translation>នៅដូចដែលមានគេប្តូរ</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>នៅកន្លែងដដែល</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>នៅទីនេះនៅឡើយ</translation>
    </message>
    <message>
        <source>Stop {number} · {day}, {when}</source>
        <translation>ចំណត​ទី {number} · {day}, {when}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>បានឈប់</translation>
    </message>
    <message>
        <source>Stopped; nothing was decided.</source>
        <translation>បានឈប់ គ្មានការសម្រេច</translation>
    </message>
    <message>
        <source>Stopped; the plan is as it was.</source>
        <translation>បានឈប់ ផែនការនៅដដែល</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>កំពុងឈប់</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>កំពុងឈប់…</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>មនុស្សចម្លែក</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>មនុស្សចម្លែក</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>មនុស្សចម្លែក</translation>
    </message>
    <message>
        <source>Strangers came on their last visits: they are at risk</source>
        <translation>មនុស្ស​ចម្លែក​បាន​មក​ក្នុង​ការចុះ​ជួប​ចុងក្រោយ៖ ពួកគេ​មាន​ហានិភ័យ</translation>
    </message>
    <message>
        <source>Strangers who came lately</source>
        <translation>មនុស្សចម្លែកដែលមកថ្មីៗ</translation>
    </message>
    <message>
        <source>Strangers who came on the last visits</source>
        <translation>មនុស្ស​ចម្លែក​ដែល​មក​ក្នុង​ការចុះ​ជួប​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>ផ្លូវ</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>ផ្លូវ និងលេខ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Subject where somebody takes over</source>
        <translation>ប្រធានបទ​ពេល​មាន​ម្នាក់​ទទួល​បន្ត</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>អ្នកជំនួស</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>ការជំនួស</translation>
    </message>
    <message>
        <source>Substitutions by cause</source>
        <translation>ការជំនួសតាមមូលហេតុ</translation>
    </message>
    <message>
        <source>Substitutions whose client got a notice, a call or a message about the visit before it began, of all substitutions</source>
        <translation>ការ​ជំនួស​ដែល​អតិថិជន​ទទួល​ការជូនដំណឹង ការហៅ ឬ​សារ​មុន​ការចុះ​ជួប​ចាប់ផ្តើម ក្នុង​ចំណោម​ការជំនួស​ទាំងអស់</translation>
    </message>
    <message>
        <source>Such as https://tiles.example.com/{z}/{x}/{y}.png, or a folder with files like 12/1205/1540.png. Left empty, the map draws the routes alone and fetches nothing.</source>
        <translation>ដូចជា https://tiles.example.com/{z}/{x}/{y}.png ឬ​ថត​មាន​ឯកសារ​ដូចជា 12/1205/1540.png។ បើ​ទុក​ទទេ ផែនទី​គូរ​តែ​ផ្លូវ ហើយ​មិន​ទាញយក​អ្វី​។</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>ថ្ងៃអាទិត្យ</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is essential</source>
        <translation>ថ្លៃ​បន្ថែម​សម្រាប់​ការផ្លាស់​បន្ទាន់ ពេល​ការជូនដំណឹង​ចាំបាច់​បំផុត</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is important</source>
        <translation>ថ្លៃ​បន្ថែម​សម្រាប់​ការផ្លាស់​បន្ទាន់ ពេល​ការជូនដំណឹង​សំខាន់</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is open</source>
        <translation>ថ្លៃ​បន្ថែម​សម្រាប់​ការផ្លាស់​បន្ទាន់ ពេល​ការជូនដំណឹង​យ៉ាងណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>Sure enough from about {visits} visits</source>
        <translation>ប្រាកដ​គ្រប់គ្រាន់​ចាប់ពី​ប្រហែល {visits}</translation>
    </message>
    <message>
        <source>Sure enough only from more than {visits} visits</source>
        <translation>ប្រាកដ​គ្រប់គ្រាន់ លុះត្រា​មាន​លើស​ពី {visits} ដង</translation>
    </message>
    <message>
        <source>Switch a filter off to see others again.</source>
        <translation>បិទ​តម្រង​ដើម្បី​ឃើញ​អ្នក​ផ្សេង​វិញ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>យកត្រឡប់</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>យកវាត្រឡប់</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>ដកចេញពីផែនការ</translation>
    </message>
    <message>
        <source>Take out: {name}, {facts}</source>
        <translation>ដកចេញ៖ {name}, {facts}</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>ដកវាចេញ</translation>
    </message>
    <message>
        <source>Take this backup away</source>
        <translation>ដកជាងបម្រុងនេះចេញ</translation>
    </message>
    <message>
        <source>Take this skill away</source>
        <translation>ដកជំនាញនេះចេញ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>បានយកត្រឡប់</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>បានយកត្រឡប់</translation>
    </message>
    <message>
        <source>Taken back by whoever asked.</source>
        <translation>បានយកត្រឡប់ដោយអ្នកស្នើ</translation>
    </message>
    <message>
        <source>taken back by {name}</source>
        <translation>បានយកត្រឡប់ដោយ {name}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {at}</source>
        <translation>បាន​យក​ត្រឡប់​ដោយ {name}, {at}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {day} {time}</source>
        <translation>បាន​យក​ត្រឡប់​ដោយ {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Taken back: the manager is not asked any more.</source>
        <translation>បាន​យក​ត្រឡ​ប់៖ មិន​សួរ​អ្នកគ្រប់គ្រង​ទៀត</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>បានយកត្រឡប់៖ {what}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>ទទួលដោយ</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>ទទួលបន្តដោយ</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>ជាង</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>ជាង</translation>
    </message>
    <message>
        <source>Technician not known in {number} of them: import or add the technicians first.</source>
        <translation>មិន​ស្គាល់​ជាង​ក្នុង {number} ជួរ៖ សូម​នាំចូល ឬ​បន្ថែម​ជាង​ជាមុន​សិន​។</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>ជាង</translation>
    </message>
    <message>
        <source>Technicians have skills, but no service needs one: anybody may be sent.</source>
        <translation>ជាង​មាន​ជំនាញ ប៉ុន្តែ​គ្មាន​សេវា​ណា​ត្រូវការ​ជំនាញ​ទេ ដូច្នេះ​អាច​ចាត់​អ្នកណា​ទៅ​ក៏បាន</translation>
    </message>
    <message>
        <source>Technicians without hours of their own work these.</source>
        <translation>ជាង​ដែល​គ្មាន​ម៉ោង​ផ្ទាល់​ធ្វើការ​តាម​នេះ</translation>
    </message>
    <message>
        <source>Technician’s page</source>
        <translation>ទំព័ររបស់ជាង</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>ប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>អត្ថបទ (*.txt)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>អត្ថបទមានក្បៀស (*.csv)</translation>
    </message>
    <message>
        <source>Texts of notices</source>
        <translation>អត្ថបទការជូនដំណឹង</translation>
    </message>
    <message>
        <source>That cannot be: a rule stands against it that nobody can set aside.</source>
        <translation>មិន​អាច​បាន៖ មាន​ច្បាប់​ដែល​គ្មាន​នរណា​អាច​លើកលែង</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>That has no place already, so nothing was moved.</source>
        <translation>វា​គ្មាន​កន្លែង​រួចហើយ ដូច្នេះ​គ្មាន​អ្វី​ផ្លាស់</translation>
    </message>
    <message>
        <source>That is how it is planned.</source>
        <translation>ផែនការគឺដូច្នោះ</translation>
    </message>
    <message>
        <source>That is no amount; write it as {example}.</source>
        <translation>នោះ​មិន​មែន​ចំនួន​ប្រាក់​ទេ សរសេរ​ដូចជា {example}</translation>
    </message>
    <message>
        <source>That is no day; write 24 Nov 2026.</source>
        <translation>នោះ​មិន​មែន​ថ្ងៃ សរសេរ 24 Nov 2026</translation>
    </message>
    <message>
        <source>That is no day; write it as 24 Nov 2026.</source>
        <translation>នោះ​មិន​មែន​ថ្ងៃ សរសេរ​ជា 24 Nov 2026</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>បានកត់ត្រារួចហើយ</translation>
    </message>
    <message>
        <source>That is still to come; give the time at which somebody came.</source>
        <translation>នោះ​មិន​ទាន់​មកដល់ ដាក់​ពេល​ដែល​មាន​គេ​មក</translation>
    </message>
    <message>
        <source>That technician does not belong to this office in these days.</source>
        <translation>ជាង​នោះ​មិន​នៅ​ការិយាល័យ​នេះ​ក្នុង​ថ្ងៃ​ទាំង​នេះ</translation>
    </message>
    <message>
        <source>That technician has no calendar; he may have left.</source>
        <translation>ជាង​នោះ​គ្មាន​ប្រតិទិន គាត់​ប្រហែល​ចាកចេញ​ហើយ</translation>
    </message>
    <message>
        <source>The absence ends before it begins; turn the times round.</source>
        <translation>អវត្តមាន​បញ្ចប់​មុន​ចាប់ផ្តើម ប្តូរ​ពេល</translation>
    </message>
    <message>
        <source>The absence is taken out.</source>
        <translation>បានដកអវត្តមានចេញ</translation>
    </message>
    <message>
        <source>The absence of {technician} ends before it begins; turn it round.</source>
        <translation>អវត្តមាន​របស់ {technician} បញ្ចប់​មុន​ចាប់ផ្តើម ប្តូរ​វា</translation>
    </message>
    <message>
        <source>The absence of {technician} hits no planned visit; nothing to do.</source>
        <translation>អវត្តមាន​របស់ {technician} មិន​ប៉ះពាល់​ការចុះ​ជួប​ក្នុង​ផែនការ មិន​ត្រូវ​ធ្វើ​អ្វី</translation>
    </message>
    <message>
        <source>The absence of {technician} lasts longer than three years; check the dates, or give the day on which the technician leaves.</source>
        <translation>អវត្តមាន​របស់ {technician} លើស​បី​ឆ្នាំ ពិនិត្យ​ថ្ងៃ ឬ​ដាក់​ថ្ងៃ​ដែល​ជាង​ចាកចេញ</translation>
    </message>
    <message>
        <source>The address at {host} begins with http://, which anybody on the way can read and change; use the https:// address of the calendar.</source>
        <translation>អាសយដ្ឋាន​នៅ {host} ចាប់ផ្តើម​ដោយ http:// ដែល​នរណា​ក៏​អាន និង​ប្តូរ​បាន ប្រើ​អាសយដ្ឋាន https:// របស់​ប្រតិទិន</translation>
    </message>
    <message>
        <source>The address at {host} holds a name or a password before the @, where others can see it; use the calendar&apos;s secret address, which needs neither.</source>
        <translation>អាសយដ្ឋាន​នៅ {host} មាន​ឈ្មោះ ឬ​ពាក្យ​សម្ងាត់​មុន @ ដែល​អ្នក​ផ្សេង​ឃើញ ប្រើ​អាសយដ្ឋាន​សម្ងាត់​របស់​ប្រតិទិន</translation>
    </message>
    <message>
        <source>the address has no known place; add its postal code</source>
        <translation>អាសយដ្ឋាន​គ្មាន​ទីតាំង​ស្គាល់ បន្ថែម​លេខ​ប្រៃសណីយ៍</translation>
    </message>
    <message>
        <source>The address is dead at once; what phones have read they keep for a while.</source>
        <translation>អាសយដ្ឋាន​នេះ​ឈប់​ប្រើ​ភ្លាម អ្វី​ដែល​ទូរស័ព្ទ​បាន​អាន​នៅ​មួយ​រយៈ</translation>
    </message>
    <message>
        <source>The address lacks {parts}.</source>
        <translation>អាសយដ្ឋានខ្វះ {parts}</translation>
    </message>
    <message>
        <source>The address of the calendar has more than {longest_address} letters; copy it again.</source>
        <translation>អាសយដ្ឋាន​ប្រតិទិន​លើស {longest_address} តួ ចម្លង​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The address of the calendar is none; enter one like https://host/calendars/name/.</source>
        <translation>នេះ​មិន​មែន​អាសយដ្ឋាន​ប្រតិទិន បញ្ចូល​ដូច https://host/calendars/name/</translation>
    </message>
    <message>
        <source>The agreement about {service} is for {street}; give it another site first, or end it.</source>
        <translation>កិច្ចព្រមព្រៀង​អំពី {service} សម្រាប់ {street} ផ្តល់​ទីតាំង​ផ្សេង​សិន ឬ​បញ្ចប់​វា</translation>
    </message>
    <message>
        <source>The agreement gives no visit on {here}; choose one that it gives.</source>
        <translation>កិច្ចព្រមព្រៀង​គ្មាន​ការចុះ​ជួប​ថ្ងៃ {here} ជ្រើស​ថ្ងៃ​ដែល​មាន</translation>
    </message>
    <message>
        <source>The agreement is saved; its visits fall due from its start.</source>
        <translation>បាន​រក្សាទុក​កិច្ចព្រមព្រៀង ការចុះ​ជួប​ដល់​កំណត់​ពី​ថ្ងៃ​ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>The agreement was changed by somebody else meanwhile; open the form again.</source>
        <translation>អ្នក​ផ្សេង​បាន​ប្តូរ​កិច្ចព្រមព្រៀង​ក្នុង​ពេល​នេះ បើក​ទម្រង់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The agreement would make no visit at all; check its rhythm and dates.</source>
        <translation>កិច្ចព្រមព្រៀង​នឹង​គ្មាន​ការចុះ​ជួប ពិនិត្យ​ចង្វាក់ និង​ថ្ងៃ</translation>
    </message>
    <message>
        <source>the agreements on {service} with {clients} clients</source>
        <translation>កិច្ចព្រមព្រៀង {service} ជាមួយ​អតិថិជន {clients}</translation>
    </message>
    <message>
        <source>The amount credited for the visit that is left out</source>
        <translation>ចំនួន​ឥណទាន​សម្រាប់​ការចុះ​ជួប​ដែល​រំលង</translation>
    </message>
    <message>
        <source>The answer the client got</source>
        <translation>ចម្លើយដែលអតិថិជនទទួលបាន</translation>
    </message>
    <message>
        <source>The arrival window ends before it begins; set it within one day.</source>
        <translation>ចន្លោះ​ពេល​មកដល់​បញ្ចប់​មុន​ចាប់ផ្តើម កំណត់​ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message>
        <source>The arrival window needs both a beginning and an end, or neither.</source>
        <translation>ចន្លោះ​ពេល​មកដល់​ត្រូវ​មាន​ដើម និង​ចុង ឬ​គ្មាន</translation>
    </message>
    <message>
        <source>The arrow keys move it, Page Up and Page Down change the day; Enter puts it there, Esc leaves it where it was. Alt with an arrow key takes a visit up at once.</source>
        <translation>គ្រាប់​ចុច​ព្រួញ​ផ្លាស់ទី​វា Page Up និង Page Down ប្ដូរ​ថ្ងៃ Enter ដាក់​វា​នៅ​ទីនោះ Esc ទុក​វា​នៅ​កន្លែង​ដើម​។ Alt ជាមួយ​គ្រាប់​ចុច​ព្រួញ លើក​ការចុះ​ជួប​ឡើង​ភ្លាម​ៗ​។</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>បាន​យក​ច្បាប់​ចម្លង​បម្រុង​មកវិញ</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is the first one in the list of backups.</source>
        <translation>បាន​យក​ច្បាប់​ចម្លង​បម្រុង​មកវិញ​។ អ្វី​ដែល​មាន​មុន​នៅ​ដំបូង​ក្នុង​បញ្ជី​។</translation>
    </message>
    <message>
        <source>The backup of {file} is not whole ({names}), so it was not kept and no other was removed; the schedule itself may be damaged: restore an older backup.</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង​នៃ {file} មិន​ពេញ ({names}) ដូច្នេះ​មិន​រក្សា ហើយ​មិន​លុប​ផ្សេង កាលវិភាគ​ខ្លួន​ឯង​ប្រហែល​ខូច៖ យក​ច្បាប់​ចាស់​ជាង​មកវិញ</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be looked into ({problem}); choose another one.</source>
        <translation>មិន​អាច​មើល​ក្នុង​ច្បាប់​ចម្លង​បម្រុង {backup} ({problem}) ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be read ({why}); check its name and your rights to it.</source>
        <translation>មិន​អាច​អាន​ច្បាប់​ចម្លង​បម្រុង {backup} ({why}) ពិនិត្យ​ឈ្មោះ និង​សិទ្ធិ</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({names}); choose another one.</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង {backup} ខូច ({names}) ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({problem}); choose another one.</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង {backup} ខូច ({problem}) ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>The backup {backup} is of another company than {file}; open it as a schedule of its own instead.</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង {backup} ជា​របស់​ក្រុមហ៊ុន​ផ្សេង​ពី {file} បើក​ជា​កាលវិភាគ​ដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer Familiar; update this one to restore it.</source>
        <translation>ច្បាប់​ចម្លង​បម្រុង {backup} ធ្វើ​ដោយ Familiar ថ្មី​ជាង ធ្វើ​បច្ចុប្បន្នភាព​ដើម្បី​យកមកវិញ</translation>
    </message>
    <message>
        <source>The backup {copy} could not be written ({problem}); {file} is as it was. Make room or check your rights to the folder.</source>
        <translation>មិន​អាច​សរសេរ​ច្បាប់​ចម្លង​បម្រុង {copy} ({problem}) {file} នៅ​ដដែល​។ បង្កើន​ទំហំ ឬ​ពិនិត្យ​សិទ្ធិ​លើ​ថត​។</translation>
    </message>
    <message>
        <source>The board has a row for each technician. Add the people who do the visits, with their hours and skills, or import them from a list; then plan the week.</source>
        <translation>ក្តារ​មាន​ជួរ​ដេក​សម្រាប់​ជាង​ម្នាក់​ៗ​។ បន្ថែម​អ្នក​ចុះ​ជួប​ជាមួយ​ម៉ោង និង​ជំនាញ ឬ​នាំចូល​ពី​បញ្ជី រួច​រៀប​ផែនការ​សប្តាហ៍​។</translation>
    </message>
    <message>
        <source>The briefs for {name} are in your mail program; send them there.</source>
        <translation>សេចក្តីសង្ខេប​សម្រាប់ {name} នៅក្នុង​កម្មវិធី​អ៊ីមែល​របស់​អ្នក ផ្ញើ​ពី​ទីនោះ</translation>
    </message>
    <message>
        <source>The calendar cannot be published, first {ago}.</source>
        <translation>មិន​អាច​ផ្សាយ​ប្រតិទិន ដំបូង {ago}</translation>
    </message>
    <message>
        <source>The calendar cannot be read: the machine is too busy; try again.</source>
        <translation>មិន​អាច​អាន​ប្រតិទិន៖ ម៉ាស៊ីន​រវល់​ពេក សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The calendar file {source!r} cannot be read ({said}); check its path and that you may open it.</source>
        <translation>មិន​អាច​អាន​ឯកសារ​ប្រតិទិន {source!r} ({said}) ពិនិត្យ​ផ្លូវ និង​សិទ្ធិ​បើក</translation>
    </message>
    <message>
        <source>The calendar from {where} is larger than {what:.3g} MB; publish or export a shorter span of time.</source>
        <translation>ប្រតិទិន​ពី {where} ធំ​ជាង {what:.3g} MB ផ្សាយ ឬ​នាំចេញ​រយៈពេល​ខ្លី​ជាង</translation>
    </message>
    <message>
        <source>The calendar goes nowhere yet.</source>
        <translation>ប្រតិទិនមិនទាន់ទៅណាទេ</translation>
    </message>
    <message>
        <source>The calendar has more than {most:,} busy times in these days; look for an entry that repeats every minute or hour, or choose fewer days.</source>
        <translation>ប្រតិទិន​មាន​ពេល​រវល់​លើ​ស {most:,} ក្នុង​ថ្ងៃ​ទាំង​នេះ រក​ធាតុ​ដែល​កើតឡើង​រៀងរាល់​នាទី ឬ​ម៉ោង ឬ​ជ្រើស​ថ្ងៃ​តិច​ជាង</translation>
    </message>
    <message>
        <source>The calendar holds more {of} than can be read in reasonable time; export a shorter span of time.</source>
        <translation>ប្រតិទិន​មាន {of} ច្រើន​ពេក​ដើម្បី​អាន​ក្នុង​ពេល​សមរម្យ នាំចេញ​រយៈពេល​ខ្លី​ជាង</translation>
    </message>
    <message>
        <source>The calendar is cut short: END:{shown} is missing; fetch or export it again.</source>
        <translation>ប្រតិទិន​ដាច់៖ ខ្វះ END:{shown} ទាញយក ឬ​នាំចេញ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The calendar is damaged: END:{shown} stands where END:{other} belongs; fetch or export it again.</source>
        <translation>ប្រតិទិន​ខូច៖ END:{shown} នៅ​កន្លែង END:{other} ទាញយក ឬ​នាំចេញ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The calendar is empty; check that its address or file is the right one.</source>
        <translation>ប្រតិទិន​ទទេ ពិនិត្យ​អាសយដ្ឋាន ឬ​ឯកសារ</translation>
    </message>
    <message>
        <source>The calendar is larger than {what} MB; export a shorter span of time, or leave attachments out.</source>
        <translation>ប្រតិទិន​ធំ​ជាង {what} MB នាំចេញ​រយៈពេល​ខ្លី​ជាង ឬ​ដក​ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>The calendar is read no more. Absences that were made of it stay.</source>
        <translation>មិន​អាន​ប្រតិទិន​ទៀត​។ អវត្តមាន​ដែល​កើត​ពី​វា​នៅ​ដដែល​។</translation>
    </message>
    <message>
        <source>The calendar is there; it waits to be published or fetched.</source>
        <translation>ប្រតិទិន​មាន​ហើយ រង់ចាំ​ផ្សាយ ឬ​ទាញយក</translation>
    </message>
    <message>
        <source>The calendar is written in UTF-16, which calendars must not be; save or export it again as UTF-8.</source>
        <translation>ប្រតិទិន​សរសេរ​ជា UTF-16 ដែល​មិន​ត្រូវ រក្សាទុក ឬ​នាំចេញ​ជា UTF-8</translation>
    </message>
    <message>
        <source>The calendar names more time zones than there are; export it again from the program it is kept in.</source>
        <translation>ប្រតិទិន​មាន​តំបន់​ម៉ោង​ច្រើន​ជាង​មាន នាំចេញ​ម្តង​ទៀត​ពី​កម្មវិធី​ដើម</translation>
    </message>
    <message>
        <source>The calendar needs more memory than reading one may take; export a shorter span of time.</source>
        <translation>ប្រតិទិន​ត្រូវការអង្គ​ចងចាំ​លើស​កំណត់ នាំចេញ​រយៈពេល​ខ្លី​ជាង</translation>
    </message>
    <message>
        <source>The calendar of one technician</source>
        <translation>ប្រតិទិនរបស់ជាងម្នាក់</translation>
    </message>
    <message>
        <source>The calendar of {name}: {error}</source>
        <translation>ប្រតិទិន​របស់ {name} ៖ {error}</translation>
    </message>
    <message>
        <source>The calendar repeats entries too often, or for too long, to be worked out; look for an entry that repeats every second or minute, or export fewer years.</source>
        <translation>ធាតុ​ប្រតិទិន​កើតឡើង​ញឹក ឬ​យូរ​ពេក រក​ធាតុ​ដែល​កើត​រៀងរាល់​វិនាទី ឬ​នាទី ឬ​នាំចេញ​ឆ្នាំ​តិច​ជាង</translation>
    </message>
    <message>
        <source>The calendar took longer to read than {seconds:g} seconds; export a shorter span of time, or look for an entry that repeats without end.</source>
        <translation>អាន​ប្រតិទិន​យូរ​ជាង {seconds:g} វិនាទី នាំចេញ​រយៈពេល​ខ្លី​ជាង ឬ​រក​ធាតុ​ដែល​កើតឡើង​មិន​ចប់</translation>
    </message>
    <message>
        <source>The calendar was published {ago}; {news}.</source>
        <translation>បាន​ផ្សាយ​ប្រតិទិន {ago} {news}</translation>
    </message>
    <message>
        <source>The calendar&apos;s address cannot be understood; copy it again, from https:// on.</source>
        <translation>មិន​យល់​អាសយដ្ឋាន​ប្រតិទិន ចម្លង​ម្តង​ទៀត​ចាប់ពី https://</translation>
    </message>
    <message>
        <source>The calendar&apos;s entries lie too deep inside one another, as in no real calendar; export it again from the program it is kept in.</source>
        <translation>ធាតុ​ប្រតិទិន​ជ្រៅ​ពេក នាំចេញ​ម្តង​ទៀត​ពី​កម្មវិធី​ដើម</translation>
    </message>
    <message>
        <source>The cancellation is kept.</source>
        <translation>បានរក្សាការលុបចោល</translation>
    </message>
    <message>
        <source>the cancellation of {name}</source>
        <translation>ការលុបចោលរបស់ {name}</translation>
    </message>
    <message>
        <source>The certificate {files} cannot be read ({reason}); name PEM files of a certificate and its key that you may read.</source>
        <translation>មិន​អាច​អាន​វិញ្ញាបនបត្រ {files} ({reason}) ផ្តល់​ឯកសារ PEM នៃ​វិញ្ញាបនបត្រ និង​សោ​ដែល​អ្នក​អាច​អាន</translation>
    </message>
    <message>
        <source>The chance that somebody has to come again, times what that costs.</source>
        <translation>ឱកាស​ដែល​ត្រូវ​មាន​គេ​មក​ម្តង​ទៀត គុណ​នឹង​ចំណាយ</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>ការប្តូរមិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>The cheapest driving sends one person to each client already: it costs nothing.</source>
        <translation>ការបើកបរ​ថោក​បំផុត​បញ្ជូន​មនុស្ស​ម្នាក់​ទៅ​អតិថិជន​ម្នាក់​រួចហើ​យ៖ មិន​ចំណាយ​អ្វី</translation>
    </message>
    <message>
        <source>the cheapest place would cost {amount}, more than it is worth</source>
        <translation>កន្លែង​ថោក​បំផុត​តម្លៃ {amount} លើស​តម្លៃ​របស់​វា</translation>
    </message>
    <message>
        <source>The client expects the other one, who comes.</source>
        <translation>អតិថិជន​រំពឹង​អ្នក​ម្នាក់​ទៀត ដែល​មក</translation>
    </message>
    <message>
        <source>The client has not cancelled anything.</source>
        <translation>អតិថិជន​មិន​បាន​លុបចោល​អ្វី​ទេ</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>បានរក្សាទុកអតិថិជន</translation>
    </message>
    <message>
        <source>the client is worth {value}</source>
        <translation>អតិថិជនមានតម្លៃ {value}</translation>
    </message>
    <message>
        <source>The client needs a name.</source>
        <translation>អតិថិជនត្រូវមានឈ្មោះ</translation>
    </message>
    <message>
        <source>The client was told.</source>
        <translation>បានប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>the client {name}</source>
        <translation>អតិថិជន {name}</translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation>ឈ្មោះអតិថិជន</translation>
    </message>
    <message>
        <source>the client’s other visits have no place either</source>
        <translation>ការចុះ​ជួប​ផ្សេង​របស់​អតិថិជន​ក៏​គ្មាន​កន្លែង</translation>
    </message>
    <message>
        <source>The client’s usual technician</source>
        <translation>ជាងប្រចាំរបស់អតិថិជន</translation>
    </message>
    <message>
        <source>The closed days are taken out.</source>
        <translation>បានដកថ្ងៃបិទចេញ</translation>
    </message>
    <message>
        <source>the closed days of {name}</source>
        <translation>ថ្ងៃបិទរបស់ {name}</translation>
    </message>
    <message>
        <source>The closure of {client} ends before it begins; turn it round.</source>
        <translation>ការបិទ​របស់ {client} បញ្ចប់​មុន​ចាប់ផ្តើម ប្តូរ​វា</translation>
    </message>
    <message>
        <source>The closure of {client} hits no planned visit; nothing to do.</source>
        <translation>ការបិទ​របស់ {client} មិន​ប៉ះពាល់​ការចុះ​ជួប​ក្នុង​ផែនការ មិន​ត្រូវ​ធ្វើ​អ្វី</translation>
    </message>
    <message>
        <source>The closure of {client} lasts longer than three years; check the dates, or end the agreement.</source>
        <translation>ការបិទ​របស់ {client} លើស​បី​ឆ្នាំ ពិនិត្យ​ថ្ងៃ ឬ​បញ្ចប់​កិច្ចព្រមព្រៀង</translation>
    </message>
    <message>
        <source>The complaint is kept.</source>
        <translation>បានរក្សាបណ្តឹង</translation>
    </message>
    <message>
        <source>The complaint is settled.</source>
        <translation>បានដោះស្រាយបណ្តឹង</translation>
    </message>
    <message>
        <source>The computer that knows the address does not read it any more.</source>
        <translation>កុំព្យូទ័រ​ដែល​ស្គាល់​អាសយដ្ឋាន​មិន​អាន​វា​ទៀត</translation>
    </message>
    <message>
        <source>The computer was switched off or started anew while Familiar was open, {moment}. Everything that was saved is in the schedule.</source>
        <translation>កុំព្យូទ័រ​ត្រូវបាន​បិទ ឬ​បើក​ឡើងវិញ​ពេល Familiar កំពុង​បើក {moment} ។ អ្វី​ៗ​ដែល​បាន​រក្សាទុក​នៅក្នុង​កាលវិភាគ​។</translation>
    </message>
    <message>
        <source>the confirmation of plan {version} of {office}</source>
        <translation>ការបញ្ជាក់​ផែនការ {version} នៃ {office}</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted: whoever is on the way can read along. If the server can do it, write ?sslmode=require at the end of the address.</source>
        <translation>ការតភ្ជាប់​ទៅ​ម៉ាស៊ីន​មេ​នេះ​មិន​បាន​អ៊ិន​គ្រីប​ទេ៖ អ្នកណា​នៅ​តាម​ផ្លូវ​អាច​អាន​បាន​។ បើ​ម៉ាស៊ីន​មេ​អាច សូម​សរសេរ ?sslmode=require នៅ​ចុង​អាសយដ្ឋាន​។</translation>
    </message>
    <message>
        <source>The contact called first stands on the board, in notices and on printed routes.</source>
        <translation>អ្នក​ទំនាក់ទំនង​ដែល​ហៅ​មុន​បង្ហាញ​លើ​ក្តារ ក្នុង​ការជូនដំណឹង និង​លើ​ផ្លូវ​បោះពុម្ព</translation>
    </message>
    <message>
        <source>The contact has no name, phone or email; enter one of them.</source>
        <translation>អ្នក​ទំនាក់ទំនង​គ្មាន​ឈ្មោះ ទូរស័ព្ទ ឬ​អ៊ីមែល បញ្ចូល​មួយ</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>បានរក្សាការទាក់ទង</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>បានដកអ្នកទំនាក់ទំនងចេញ</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>បាន​រក្សាទុក​អ្នក​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>The contact was changed by somebody else meanwhile; open the form again.</source>
        <translation>អ្នក​ផ្សេង​បាន​ប្តូរ​អ្នក​ទំនាក់ទំនង​ក្នុង​ពេល​នេះ បើក​ទម្រង់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The database of {target} does not answer as it should ({told}); check that it runs and that its address is right.</source>
        <translation>មូលដ្ឋាន​ទិន្នន័យ {target} មិន​ឆ្លើយ​ត្រឹមត្រូវ ({told}) ពិនិត្យ​ថា​វា​ដំណើរការ និង​អាសយដ្ឋាន​ត្រូវ</translation>
    </message>
    <message>
        <source>The database {database} stays as it is.</source>
        <translation>មូលដ្ឋាន​ទិន្នន័យ {database} នៅ​ដដែល​។</translation>
    </message>
    <message>
        <source>The database {target} cannot keep the letters of all languages ({letters}); ask for one with the encoding UTF8.</source>
        <translation>មូលដ្ឋាន​ទិន្នន័យ {target} មិន​អាច​រក្សា​អក្សរ​នៃ​ភាសា​ទាំងអស់ ({letters}) សុំ​មួយ​ដែល​ប្រើ UTF8</translation>
    </message>
    <message>
        <source>The database {target} is not a Familiar schedule; open another one.</source>
        <translation>មូលដ្ឋាន​ទិន្នន័យ {target} មិន​មែន​កាលវិភាគ Familiar បើក​ផ្សេង</translation>
    </message>
    <message>
        <source>The database {target} is used for something else (it has a table “{table}”); ask for an empty one.</source>
        <translation>មូលដ្ឋាន​ទិន្នន័យ {target} ប្រើ​សម្រាប់​អ្វី​ផ្សេង (មាន​តារាង “{table}”) សុំ​មួយ​ដែល​ទទេ</translation>
    </message>
    <message>
        <source>The day does not hold {visit} with {minutes} minutes; move a visit of it elsewhere first.</source>
        <translation>ថ្ងៃ​មិន​គ្រប់​សម្រាប់ {visit} រយៈពេល {minutes} នាទី ផ្លាស់​ការចុះ​ជួប​មួយ​ចេញ​សិន</translation>
    </message>
    <message>
        <source>The day from which on somebody else is the usual technician</source>
        <translation>ថ្ងៃ​ដែល​អ្នក​ផ្សេង​ក្លាយជា​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>The day matters to them, and {name} knows the place.</source>
        <translation>ថ្ងៃ​សំខាន់​ចំពោះ​ពួកគេ ហើយ {name} ស្គាល់​ទីតាំង</translation>
    </message>
    <message>
        <source>The day matters, but {face} more.</source>
        <translation>ថ្ងៃ​សំខាន់ តែ {face} សំខាន់​ជាង</translation>
    </message>
    <message>
        <source>The day never mattered.</source>
        <translation>ថ្ងៃមិនដែលសំខាន់</translation>
    </message>
    <message>
        <source>The day never mattered; {face} does.</source>
        <translation>ថ្ងៃ​មិន​ដែល​សំខាន់ {face} សំខាន់</translation>
    </message>
    <message>
        <source>The day of the visit, such as {day}</source>
        <translation>ថ្ងៃ​នៃ​ការចុះ​ជួប ដូចជា {day}</translation>
    </message>
    <message>
        <source>The day on which the visit was planned before</source>
        <translation>ថ្ងៃ​ដែល​ការចុះ​ជួប​មាន​ក្នុង​ផែនការ​មុន</translation>
    </message>
    <message>
        <source>the days on which it could be done are over</source>
        <translation>ថ្ងៃដែលអាចធ្វើបានហួសហើយ</translation>
    </message>
    <message>
        <source>the days they leave</source>
        <translation>ថ្ងៃដែលនៅសល់</translation>
    </message>
    <message>
        <source>The delay begins at {time}; free again can only be later.</source>
        <translation>ការយឺត​ចាប់ផ្តើម {time} ពេល​ទំនេរ​វិញ​ត្រូវ​ក្រោយ​នោះ</translation>
    </message>
    <message>
        <source>The disk of {target} is full; nothing was saved. Make room and try again.</source>
        <translation>ថា​ស​របស់ {target} ពេញ គ្មាន​អ្វី​រក្សាទុក​។ បង្កើន​ទំហំ ហើយ​សាក​ម្តង​ទៀត​។</translation>
    </message>
    <message>
        <source>the drive</source>
        <translation>ការបើកបរ</translation>
    </message>
    <message>
        <source>the end of the joint visit to {name}</source>
        <translation>ការបញ្ចប់​ការចុះ​ជួប​រួម​នៅ {name}</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and no stranger came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ចាំបាច់​បំផុត ហើយ​ថ្មី​ៗ​នេះ​គ្មាន​មនុស្ស​ចម្លែក​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and one stranger came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ចាំបាច់​បំផុត ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ម្នាក់​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and three or more strangers came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ចាំបាច់​បំផុត ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​បី​នាក់ ឬ​ច្រើន​ជាង​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and two strangers came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ចាំបាច់​បំផុត ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ពីរ​នាក់​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and no stranger came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​សំខាន់ ហើយ​ថ្មី​ៗ​នេះ​គ្មាន​មនុស្ស​ចម្លែក​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and one stranger came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​សំខាន់ ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ម្នាក់​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and three or more strangers came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​សំខាន់ ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​បី​នាក់ ឬ​ច្រើន​ជាង​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and two strangers came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​សំខាន់ ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ពីរ​នាក់​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and no stranger came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ណា​ក៏​បាន ហើយ​ថ្មី​ៗ​នេះ​គ្មាន​មនុស្ស​ចម្លែក​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and one stranger came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ណា​ក៏​បាន ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ម្នាក់​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and three or more strangers came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ណា​ក៏​បាន ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​បី​នាក់ ឬ​ច្រើន​ជាង​បាន​មក</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and two strangers came lately</source>
        <translation>ឱកាស​បន្ថែម​បាត់​អតិថិជន​ពេល​មនុស្ស​ចម្លែក​មក ករណី​មនុស្ស​ណា​ក៏​បាន ហើយ​ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ពីរ​នាក់​បាន​មក</translation>
    </message>
    <message>
        <source>The feeds cannot be written to {folder} ({why}); choose a folder that you may write to.</source>
        <translation>មិន​អាច​សរសេរ feed ទៅ {folder} ({why}) ជ្រើស​ថត​ដែល​អ្នក​អាច​សរសេរ</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>{weekday} ទីប្រាំ</translation>
    </message>
    <message>
        <source>The file {file} stays as it is. Keep it, but let nobody work in it any more.</source>
        <translation>ឯកសារ {file} នៅ​ដដែល​។ រក្សា​វា តែ​កុំ​ឲ្យ​អ្នកណា​ធ្វើការ​ក្នុង​វា​ទៀត​។</translation>
    </message>
    <message>
        <source>The file {path} is not a Familiar schedule; open another one.</source>
        <translation>ឯកសារ {path} មិន​មែន​កាលវិភាគ Familiar បើក​ផ្សេង</translation>
    </message>
    <message>
        <source>The file {target} is not a Familiar schedule or is damaged; open another one.</source>
        <translation>ឯកសារ {target} មិន​មែន​កាលវិភាគ Familiar ឬ​ខូច បើក​ផ្សេង</translation>
    </message>
    <message>
        <source>The filter is off now: it would have hidden the visit.</source>
        <translation>តម្រង​បិទ​ហើយ៖ វា​នឹង​លាក់​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>The first day away for good</source>
        <translation>ថ្ងៃ​ដំបូង​ដែល​ចាកចេញ​ជារៀងរហូត</translation>
    </message>
    <message>
        <source>The first row names no columns: they are known by what stands in them.</source>
        <translation>ជួរ​ដេក​ដំបូង​មិន​ដាក់ឈ្មោះ​ជួរ​ឈរ៖ ស្គាល់​តាម​អ្វី​ដែល​មាន​ក្នុង​នោះ</translation>
    </message>
    <message>
        <source>The first visit alone then costs {amount} less: it is no stranger any more who comes.</source>
        <translation>ការ​ទៅ​ម្នាក់ឯង​ដំបូង​ថោក​ជាង {amount} ព្រោះ​អ្នក​មក​លែង​ជា​មនុស្ស​ចម្លែក</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>{weekday} ទីមួយ</translation>
    </message>
    <message>
        <source>The folder {folder_of} cannot be read ({why}); check your rights to it.</source>
        <translation>មិន​អាច​អាន​ថត {folder_of} ({why}) ពិនិត្យ​សិទ្ធិ</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found; connect its drive and try again.</source>
        <translation>រក​មិន​ឃើញ​ថត {folder} ភ្ជាប់​ដ្រាយ ហើយ​សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The folder {out} cannot be made ({why}); choose another.</source>
        <translation>មិន​អាច​បង្កើត​ថត {out} ({why}) ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>{weekday} ទីបួន</translation>
    </message>
    <message>
        <source>the handover of {name}</source>
        <translation>ការប្រគល់របស់ {name}</translation>
    </message>
    <message>
        <source>The hours of the office</source>
        <translation>ម៉ោងការិយាល័យ</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>បានយកការនាំចូលត្រឡប់</translation>
    </message>
    <message>
        <source>the joint visit to {name}</source>
        <translation>ការចុះជួបរួមនៅ {name}</translation>
    </message>
    <message>
        <source>The joint visit was found for {name}.</source>
        <translation>បាន​រកឃើញ​ការចុះ​ជួប​រួម​សម្រាប់ {name}</translation>
    </message>
    <message>
        <source>The key {key} needs its certificate; name that too.</source>
        <translation>សោ {key} ត្រូវការវិញ្ញាបនបត្រ ផ្តល់​វា​ផង</translation>
    </message>
    <message>
        <source>The kinds of work, with time and price. Agreements bring theirs along.</source>
        <translation>ប្រភេទ​ការងារ មាន​ពេល និង​តម្លៃ​។ កិច្ចព្រមព្រៀង​នាំយក​របស់​ខ្លួន​មក​។</translation>
    </message>
    <message>
        <source>The language changes when Familiar is started again.</source>
        <translation>ភាសា​នឹង​ប្តូរ​ពេល​បើក Familiar ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>The last day is before the first; turn them round.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​នៅ​មុន​ថ្ងៃ​ដំបូង ប្តូរ​វា</translation>
    </message>
    <message>
        <source>The last day is over; choose a later one.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​ហួស​ហើយ ជ្រើស​ថ្ងៃ​ក្រោយ</translation>
    </message>
    <message>
        <source>The last day is {day}; who counts on them needs somebody else.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​គឺ {day} អ្នក​ដែល​ពឹង​លើ​ពួកគេ​ត្រូវការ​អ្នក​ផ្សេង</translation>
    </message>
    <message>
        <source>The last day of {leaver} cannot be {last_day}, which is over; choose today or a later day.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​របស់ {leaver} មិន​អាច​ជា {last_day} ដែល​ហួស​ហើយ ជ្រើស​ថ្ងៃ​នេះ ឬ​ក្រោយ</translation>
    </message>
    <message>
        <source>The last day was {day}.</source>
        <translation>ថ្ងៃចុងក្រោយគឺ {day}</translation>
    </message>
    <message>
        <source>The last day {last_day} is more than a year ahead; choose a nearer one.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ {last_day} លើស​មួយ​ឆ្នាំ ជ្រើស​ជិត​ជាង</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>{weekday} ចុងក្រោយ</translation>
    </message>
    <message>
        <source>the length of the visit to {name}</source>
        <translation>រយៈពេលការចុះជួបនៅ {name}</translation>
    </message>
    <message>
        <source>The licence for {skill} runs out on {until}.</source>
        <translation>អាជ្ញាប័ណ្ណ​សម្រាប់ {skill} ផុត​កំណត់ {until}</translation>
    </message>
    <message>
        <source>The mail is saved as {path}.</source>
        <translation>បាន​រក្សាទុក​អ៊ីមែល​ជា {path}</translation>
    </message>
    <message>
        <source>The map fetches no tiles.</source>
        <translation>ផែនទីមិនទាញយកផ្ទាំង</translation>
    </message>
    <message>
        <source>The map shows the middle of this postal code.</source>
        <translation>ផែនទី​បង្ហាញ​កណ្តាល​លេខ​ប្រៃសណីយ៍​នេះ</translation>
    </message>
    <message>
        <source>The map shows these tiles.</source>
        <translation>ផែនទីបង្ហាញផ្ទាំងទាំងនេះ</translation>
    </message>
    <message>
        <source>the merge of {gone_name} into {name}</source>
        <translation>ការបញ្ចូល {gone_name} ទៅ {name}</translation>
    </message>
    <message>
        <source>The minutes a newcomer needs to find his way, at his wage.</source>
        <translation>នាទី​ដែល​អ្នក​ថ្មី​ត្រូវការ​ដើម្បី​រក​ផ្លូវ តាម​ប្រាក់​ឈ្នួល​របស់​គាត់</translation>
    </message>
    <message>
        <source>the move of {name}</source>
        <translation>ការផ្លាស់ {name}</translation>
    </message>
    <message>
        <source>the moved day</source>
        <translation>ថ្ងៃផ្លាស់</translation>
    </message>
    <message>
        <source>the moved time</source>
        <translation>ពេលផ្លាស់</translation>
    </message>
    <message>
        <source>The name of the service has {number} letters; use at most 120.</source>
        <translation>ឈ្មោះ​សេវា​មាន {number} តួ ប្រើ​យ៉ាង​ច្រើន 120</translation>
    </message>
    <message>
        <source>The name of the {what} has {number} letters; use at most 200.</source>
        <translation>ឈ្មោះ {what} មាន {number} តួ ប្រើ​យ៉ាង​ច្រើន 200</translation>
    </message>
    <message>
        <source>The next road costs {amount} more, most of it {what}.</source>
        <translation>ជម្រើស​បន្ទាប់​ថ្លៃ​ជាង {amount} ភាគ​ច្រើន​គឺ {what}</translation>
    </message>
    <message>
        <source>The next road costs {amount} more.</source>
        <translation>ជម្រើស​បន្ទាប់​ថ្លៃ​ជាង {amount}</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>បានរក្សាកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>បានដកកំណត់ចំណាំចេញ</translation>
    </message>
    <message>
        <source>The number {external_id} belongs to {other}; choose another number.</source>
        <translation>លេខ {external_id} ជា​របស់ {other} ជ្រើស​លេខ​ផ្សេង</translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation>ការិយាល័យនៅដូចមុន</translation>
    </message>
    <message>
        <source>The office is saved.</source>
        <translation>បានរក្សាទុកការិយាល័យ</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>ការិយាល័យត្រូវមានឈ្មោះ</translation>
    </message>
    <message>
        <source>the office {name}</source>
        <translation>ការិយាល័យ {name}</translation>
    </message>
    <message>
        <source>The office’s name</source>
        <translation>ឈ្មោះការិយាល័យ</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>កំណត់ត្រាមួយទៀត</translation>
    </message>
    <message>
        <source>the other visits of the new day in another order</source>
        <translation>ការចុះ​ជួប​ផ្សេង​នៃ​ថ្ងៃ​ថ្មី​តាម​លំដាប់​ផ្សេង</translation>
    </message>
    <message>
        <source>The other way: a substitute</source>
        <translation>វិធីផ្សេង៖ អ្នកជំនួស</translation>
    </message>
    <message>
        <source>The other way: wait</source>
        <translation>វិធីផ្សេង៖ រង់ចាំ</translation>
    </message>
    <message>
        <source>the overtime</source>
        <translation>ម៉ោងបន្ថែម</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>រយៈពេលបន្ទាប់</translation>
    </message>
    <message>
        <source>The period after has not begun yet</source>
        <translation>រយៈពេល​បន្ទាប់​មិន​ទាន់​ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>រយៈពេលមុន</translation>
    </message>
    <message>
        <source>The person is essential to them; they pay {amount} a year.</source>
        <translation>មនុស្ស​ចាំបាច់​បំផុត​ចំពោះ​ពួកគេ ពួកគេ​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>The person is essential to {names}, and somebody else would come.</source>
        <translation>មនុស្ស​ចាំបាច់​បំផុត​ចំពោះ {names} ហើយ​អ្នក​ផ្សេង​នឹង​មក</translation>
    </message>
    <message>
        <source>The person is essential to {names}: a manager decides.</source>
        <translation>មនុស្ស​ចាំបាច់​បំផុត​ចំពោះ {names} ៖ អ្នកគ្រប់គ្រង​សម្រេច</translation>
    </message>
    <message>
        <source>The person is important to them; they pay {amount} a year.</source>
        <translation>មនុស្ស​សំខាន់​ចំពោះ​ពួកគេ ពួកគេ​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>The person is open to them; they pay {amount} a year.</source>
        <translation>មនុស្ស​ណា​ក៏​បាន​ចំពោះ​ពួកគេ ពួកគេ​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>The person who comes is essential to them</source>
        <translation>អ្នក​មក​ចាំបាច់​បំផុត​ចំពោះ​ពួកគេ</translation>
    </message>
    <message>
        <source>The phone’s camera opens it in the calendar.</source>
        <translation>កាមេរ៉ា​ទូរស័ព្ទ​បើក​វា​ក្នុង​ប្រតិទិន</translation>
    </message>
    <message>
        <source>the pins of the visit to {name}</source>
        <translation>ការខ្ទាស់​នៃ​ការចុះ​ជួប​នៅ {name}</translation>
    </message>
    <message>
        <source>The place of {name} is taken by another visit: choose another road for it.</source>
        <translation>កន្លែង​របស់ {name} មាន​ការចុះ​ជួប​ផ្សេង​ហើយ៖ ជ្រើស​ជម្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>The places could not be priced; try again.</source>
        <translation>មិន​អាច​គិត​តម្លៃ​កន្លែង សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The plan changed since it was shown, so nothing was confirmed; look at it again.</source>
        <translation>ផែនការបាន​ប្តូរ​តាំងពី​បង្ហាញ ដូច្នេះ​មិន​បាន​បញ្ជាក់ មើល​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The plan changed since these roads were priced, so nothing was decided; look at the new prices and decide again.</source>
        <translation>ផែនការបាន​ប្តូរ​តាំងពី​គិត​តម្លៃ​ជម្រើស​ទាំងនេះ ដូច្នេះ​មិន​បាន​សម្រេច មើល​តម្លៃ​ថ្មី ហើយ​សម្រេច​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The plan changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>ផែនការបាន​ប្តូរ​តាំងពី​ស្នើ បាន​គិត​តម្លៃ​ឡើងវិញ​។ មើល​តម្លៃ​ឥឡូវ ហើយ​បញ្ជាក់​ម្តង​ទៀត​។</translation>
    </message>
    <message>
        <source>The plan changed since you took the visit up, so nothing was moved; look and try again.</source>
        <translation>ផែនការបាន​ប្តូរ​តាំងពី​អ្នក​យក​ការចុះ​ជួប ដូច្នេះ​គ្មាន​អ្វី​ផ្លាស់ មើល ហើយ​សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The plan has changed since: this comes to {amount} now, not {shown}.</source>
        <translation>ផែនការបាន​ប្តូ​រ៖ ឥឡូវ {amount} មិន​មែន {shown}</translation>
    </message>
    <message>
        <source>The plan is version {version} now.</source>
        <translation>ឥឡូវ​ផែនការជា​កំណែ {version}</translation>
    </message>
    <message>
        <source>The plan of {name}</source>
        <translation>ផែនការរបស់ {name}</translation>
    </message>
    <message>
        <source>The plan that this was proposed for is no draft any more; refuse it.</source>
        <translation>ផែនការ​ដែល​ស្នើ​នេះ​លែង​ជា​សេចក្តីព្រាង បដិសេធ​វា</translation>
    </message>
    <message>
        <source>The plan weighs a visit by its price; new agreements begin with it.</source>
        <translation>ផែនការ​ថ្លឹង​ការចុះ​ជួប​តាម​តម្លៃ កិច្ចព្រមព្រៀង​ថ្មី​ចាប់ផ្តើម​ដោយ​វា</translation>
    </message>
    <message>
        <source>The point {latitude}, {longitude} is not on earth; latitudes reach from -90 to 90, longitudes from -180 to 180.</source>
        <translation>ចំណុច {latitude}, {longitude} មិន​នៅលើ​ផែនដី រយៈ​ទទឹង -90 ដល់ 90 បណ្តោយ -180 ដល់ 180</translation>
    </message>
    <message>
        <source>The price book&apos;s entry &apos;{wrong}&apos; cannot be learned from your history; save it as a change of your own.</source>
        <translation>ធាតុ &apos;{wrong}&apos; នៃ​សៀវភៅ​តម្លៃ​មិន​អាច​រៀន​ពី​ប្រវត្តិ រក្សាទុក​ជា​ការប្តូរ​ផ្ទាល់</translation>
    </message>
    <message>
        <source>The price of a visit that is not made, and what missing it means.</source>
        <translation>តម្លៃ​នៃ​ការចុះ​ជួប​មិន​បាន​ធ្វើ និង​អ្វី​ដែល​ការខក​មាន​ន័យ</translation>
    </message>
    <message>
        <source>The price of the visit</source>
        <translation>តម្លៃការចុះជួប</translation>
    </message>
    <message>
        <source>The prices were changed meanwhile: version {version} holds now. Discard your changes to see it.</source>
        <translation>តម្លៃ​បាន​ប្តូរ​ក្នុង​ពេល​នេះ៖ ឥឡូវ​ប្រើ​កំណែ {version} ។ បោះចោល​ការប្តូរ​របស់​អ្នក​ដើម្បី​មើល​។</translation>
    </message>
    <message>
        <source>The problem and the plan cannot be kept in {folder} ({why}); choose another folder.</source>
        <translation>មិន​អាច​ទុក​បញ្ហា និង​ផែនការ​ក្នុង {folder} ({why}) ជ្រើស​ថត​ផ្សេង</translation>
    </message>
    <message>
        <source>The promise is ended.</source>
        <translation>បានបញ្ចប់ការសន្យា</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>បានរក្សាការសន្យា</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>បានឆ្លើយសំណួរ</translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation>បានរក្សាសំណួរ</translation>
    </message>
    <message>
        <source>the question to the manager</source>
        <translation>សំណួរទៅអ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>The refused rows are in {file}.</source>
        <translation>ជួរ​ដេក​ដែល​បដិសេធ​នៅក្នុង {file}</translation>
    </message>
    <message>
        <source>The refused rows cannot be written to {draft} ({why}), so nothing was imported; make room there.</source>
        <translation>មិន​អាច​សរសេរ​ជួរ​ដេក​បដិសេធ​ទៅ {draft} ({why}) ដូច្នេះ​គ្មាន​អ្វី​នាំចូល បង្កើន​ទំហំ</translation>
    </message>
    <message>
        <source>The report is kept in {path}.</source>
        <translation>បានទុករបាយការណ៍នៅ {path}</translation>
    </message>
    <message>
        <source>the retirement of {name}</source>
        <translation>ការឈប់ប្រើ {name}</translation>
    </message>
    <message>
        <source>The rhythm cannot be read: {problem}</source>
        <translation>មិន​អាច​អាន​ចង្វា​ក់៖ {problem}</translation>
    </message>
    <message>
        <source>The rhythm of the agreement cannot be read: {problem}</source>
        <translation>មិន​អាច​អាន​ចង្វាក់​នៃ​កិច្ចព្រមព្រៀ​ង៖ {problem}</translation>
    </message>
    <message>
        <source>the risk of losing the client</source>
        <translation>ហានិភ័យបាត់អតិថិជន</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>The roads</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>The roads are those that were chosen; at other prices others may be cheaper.</source>
        <translation>ជម្រើស​គឺ​អ្វី​ដែល​បាន​ជ្រើស បើ​តម្លៃ​ផ្សេង ជម្រើស​ផ្សេង​អាច​ថោក​ជាង</translation>
    </message>
    <message>
        <source>The roads could not be priced, so nothing was decided; try again.</source>
        <translation>មិន​អាច​គិត​តម្លៃ​ជម្រើស ដូច្នេះ​មិន​បាន​សម្រេច សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The roads, the cheapest first</source>
        <translation>ជម្រើស ថោកបំផុតមុន</translation>
    </message>
    <message>
        <source>The roads, the cheapest first. With the other visits the framed one is best.</source>
        <translation>ជម្រើស ថោក​បំផុត​មុន​។ ជាមួយ​ការចុះ​ជួប​ផ្សេង មួយ​ដែល​មាន​ស៊ុម​ល្អ​បំផុត​។</translation>
    </message>
    <message>
        <source>The route of what is chosen</source>
        <translation>ផ្លូវនៃអ្វីដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>The same client, written down twice</source>
        <translation>អតិថិជនដដែល សរសេរពីរដង</translation>
    </message>
    <message>
        <source>The same words in every office.</source>
        <translation>ពាក្យដដែលគ្រប់ការិយាល័យ</translation>
    </message>
    <message>
        <source>The sample cannot be made in {parent} ({why}); choose another folder with --dir.</source>
        <translation>មិន​អាច​បង្កើត​គំរូ​ក្នុង {parent} ({why}) ជ្រើស​ថត​ផ្សេង​ដោយ --dir</translation>
    </message>
    <message>
        <source>The schedule cannot be read, so nobody can say what was done since.</source>
        <translation>មិន​អាច​អាន​កាលវិភាគ ដូច្នេះ​មិន​ដឹង​អ្វី​ធ្វើ​ក្រោយមក</translation>
    </message>
    <message>
        <source>The schedule changed since this handover was worked out, so nothing was decided; look at the new prices and decide again.</source>
        <translation>កាលវិភាគ​បាន​ប្តូរ​តាំងពី​គណនា​ការប្រគល់​នេះ ដូច្នេះ​មិន​បាន​សម្រេច មើល​តម្លៃ​ថ្មី ហើយ​សម្រេច​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The schedule changed since this plan was found, so it was not taken; look for a better one again.</source>
        <translation>កាលវិភាគ​បាន​ប្តូរ​តាំងពី​រកឃើញ​ផែនការ​នេះ ដូច្នេះ​មិន​បាន​យក រក​ល្អ​ជាង​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The schedule changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>កាលវិភាគ​បាន​ប្តូរ​តាំងពី​ស្នើ បាន​គិត​តម្លៃ​ឡើងវិញ​។ មើល​តម្លៃ​ឥឡូវ ហើយ​បញ្ជាក់​ម្តង​ទៀត​។</translation>
    </message>
    <message>
        <source>The schedule changed while it was planned, so the plan was not saved; plan again.</source>
        <translation>កាលវិភាគ​បាន​ប្តូរ​ពេល​រៀប​ផែនការ ដូច្នេះ​មិន​បាន​រក្សាទុក រៀប​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The schedule has several offices ({names}); name one with --office.</source>
        <translation>កាលវិភាគ​មាន​ការិយាល័យ​ច្រើន ({names}) បញ្ជាក់​មួយ​ដោយ --office</translation>
    </message>
    <message>
        <source>The schedule is in {target} already; name another place.</source>
        <translation>កាលវិភាគ​នៅក្នុង {target} ហើយ បញ្ជាក់​កន្លែង​ផ្សេង</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}, without {changes} made since. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>កាលវិភាគ​នឹង​ដូច {moment} ដោយ​គ្មាន {changes} ដែល​ធ្វើ​ក្រោយមក​។ អ្វី​ដែល​មាន​ឥឡូវ​ទុកជា​ច្បាប់​បម្រុង ដើម្បី​អ្នក​ត្រឡប់​បាន​។ បង្អួច​ផ្សេង​នៃ​កាលវិភាគ​នេះ​ធ្វើ​តាម​។</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>កាលវិភាគ​នឹង​ដូច {moment} ។ អ្វី​ដែល​មាន​ឥឡូវ​ទុកជា​ច្បាប់​បម្រុង ដើម្បី​អ្នក​ត្រឡប់​បាន​។ បង្អួច​ផ្សេង​នៃ​កាលវិភាគ​នេះ​ធ្វើ​តាម​។</translation>
    </message>
    <message>
        <source>The schedule {file} cannot be read ({problem}); restore a backup of it, or choose another one.</source>
        <translation>មិន​អាច​អាន​កាលវិភាគ {file} ({problem}) យក​ច្បាប់​ចម្លង​បម្រុង​មកវិញ ឬ​ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>The schedule {file} is damaged ({fault}); restore a backup of it first.</source>
        <translation>កាលវិភាគ {file} ខូច ({fault}) យក​ច្បាប់​ចម្លង​បម្រុង​មកវិញ​សិន</translation>
    </message>
    <message>
        <source>The schedule {hide_password} is not a file or a postgresql:// address; check how it is written.</source>
        <translation>កាលវិភាគ {hide_password} មិន​មែន​ឯកសារ ឬ​អាសយដ្ឋាន postgresql:// ពិនិត្យ​ការសរសេរ</translation>
    </message>
    <message>
        <source>The schedule {path} cannot be opened ({why}); check its name and your rights to it.</source>
        <translation>មិន​អាច​បើក​កាលវិភាគ {path} ({why}) ពិនិត្យ​ឈ្មោះ និង​សិទ្ធិ</translation>
    </message>
    <message>
        <source>The schedule {path} is read-only; make it writable or work on a copy.</source>
        <translation>កាលវិភាគ {path} អាន​បាន​តែ​ម្យ៉ាង ធ្វើឱ្យ​សរសេរ​បាន ឬ​ប្រើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>The schedule {source} is of an older Familiar; open it once, which brings it to this version, and try again.</source>
        <translation>កាលវិភាគ {source} ជា​របស់ Familiar ចាស់​ជាង បើក​វា​ម្តង​ដើម្បីឲ្យ​ទៅ​កំណែ​នេះ ហើយ​សាក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The schedule {target} cannot be opened; check the folder and your rights to it.</source>
        <translation>មិន​អាច​បើក​កាលវិភាគ {target} ពិនិត្យ​ថត និង​សិទ្ធិ</translation>
    </message>
    <message>
        <source>The schedule {target} is read-only; make it writable or work on a copy.</source>
        <translation>កាលវិភាគ {target} អាន​បាន​តែ​ម្យ៉ាង ធ្វើឱ្យ​សរសេរ​បាន ឬ​ប្រើ​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>The schedule {target} was brought to another version by halves; restore a backup.</source>
        <translation>កាលវិភាគ {target} ត្រូវបាន​នាំ​ទៅ​កំណែ​ផ្សេង​តែ​ពាក់កណ្តាល យក​ច្បាប់​បម្រុង​មកវិញ</translation>
    </message>
    <message>
        <source>The schedule {target} was made by a newer Familiar; update this one to open it.</source>
        <translation>កាលវិភាគ {target} ធ្វើ​ដោយ Familiar ថ្មី​ជាង ធ្វើ​បច្ចុប្បន្នភាព​ដើម្បី​បើក</translation>
    </message>
    <message>
        <source>The scorecard counts what was done. Note visits as done on the board, or import those of the last year: then you see here whether clients keep their person.</source>
        <translation>តារាង​ពិន្ទុ​រាប់​អ្វី​ដែល​បាន​ធ្វើ​។ សម្គាល់​ការចុះ​ជួប​ថា​បាន​ធ្វើ​លើ​ក្តារ ឬ​នាំចូល​ឆ្នាំ​មុន រួច​អ្នក​ឃើញ​នៅ​ទីនេះ​ថា​អតិថិជន​បាន​មនុស្ស​ដដែល​ឬ​ទេ​។</translation>
    </message>
    <message>
        <source>The search ended unexpectedly, so nothing was saved; plan again.</source>
        <translation>ការស្វែងរក​បាន​បញ្ចប់​ដោយ​មិន​រំពឹង ដូច្នេះ​គ្មាន​អ្វី​រក្សាទុក រៀប​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>{weekday} ទីពីរ</translation>
    </message>
    <message>
        <source>The server of {target} cannot be reached ({told}); check the address, and that the server runs.</source>
        <translation>មិន​អាច​ទៅដល់​ម៉ាស៊ីន​មេ​របស់ {target} ({told}) ពិនិត្យ​អាសយដ្ឋាន និង​ថា​ម៉ាស៊ីន​មេ​ដំណើរការ</translation>
    </message>
    <message>
        <source>The server of {target} does not take the user name and the password; check both.</source>
        <translation>ម៉ាស៊ីន​មេ​របស់ {target} មិន​ទទួល​ឈ្មោះ​អ្នកប្រើ និង​ពាក្យ​សម្ងាត់ ពិនិត្យ​ទាំង​ពីរ</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>បានរក្សាទុកសេវា</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>សេវាត្រូវមានឈ្មោះ</translation>
    </message>
    <message>
        <source>the service {name}</source>
        <translation>សេវា {name}</translation>
    </message>
    <message>
        <source>the shift ends when it begins.</source>
        <translation>វេនបញ្ចប់ពេលវាចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>The site has no address; enter the street, the postal code or the city.</source>
        <translation>ទីតាំង​គ្មាន​អាសយដ្ឋាន បញ្ចូល​ផ្លូវ លេខ​ប្រៃសណីយ៍ ឬ​ទីក្រុង</translation>
    </message>
    <message>
        <source>the site is closed on {day}</source>
        <translation>ទីតាំងបិទថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>the site is closed until {until}</source>
        <translation>ទីតាំងបិទដល់ {until}</translation>
    </message>
    <message>
        <source>The site is closed…</source>
        <translation>ទីតាំងបិទ…</translation>
    </message>
    <message>
        <source>The site is saved.</source>
        <translation>បានរក្សាទុកទីតាំង</translation>
    </message>
    <message>
        <source>The site is used again.</source>
        <translation>ទីតាំងត្រូវបានប្រើវិញ</translation>
    </message>
    <message>
        <source>The site was changed by somebody else meanwhile; open the form again.</source>
        <translation>អ្នក​ផ្សេង​បាន​ប្តូរ​ទីតាំង​ក្នុង​ពេល​នេះ បើក​ទម្រង់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The subject of every other notice, on one line.</source>
        <translation>ប្រធានបទ​នៃ​ការជូនដំណឹង​ផ្សេង​ទាំងអស់ ក្នុង​មួយ​បន្ទាត់</translation>
    </message>
    <message>
        <source>The subject where a client is handed over, on one line.</source>
        <translation>ប្រធានបទ​ពេល​ប្រគល់​អតិថិជន ក្នុង​មួយ​បន្ទាត់</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {list}.</source>
        <translation>តារាង​គ្មាន​ជួរ​ឈរ “{column}” មាន {list}</translation>
    </message>
    <message>
        <source>The table “{table}” did not arrive as it is, so nothing was kept there; please report this.</source>
        <translation>តារាង “{table}” មិន​បាន​ទៅដល់​ដូច​ដើម ដូច្នេះ​មិន​បាន​រក្សា​អ្វី​នៅ​ទីនោះ​ទេ សូម​រាយការណ៍</translation>
    </message>
    <message>
        <source>The technician</source>
        <translation>ជាង</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>ជាង</translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation>បានរក្សាទុកជាង</translation>
    </message>
    <message>
        <source>The technician needs a name.</source>
        <translation>ជាងត្រូវមានឈ្មោះ</translation>
    </message>
    <message>
        <source>The technician who comes now</source>
        <translation>ជាងដែលមកឥឡូវ</translation>
    </message>
    <message>
        <source>The technician who could come instead</source>
        <translation>ជាងដែលអាចមកជំនួស</translation>
    </message>
    <message>
        <source>The technician who was to come and cannot</source>
        <translation>ជាងដែលត្រូវមក តែមិនអាច</translation>
    </message>
    <message>
        <source>the technician {name}</source>
        <translation>ជាង {name}</translation>
    </message>
    <message>
        <source>The text for {client} is copied.</source>
        <translation>បាន​ចម្លង​អត្ថបទ​សម្រាប់ {client}</translation>
    </message>
    <message>
        <source>The text has {number:,} characters; {most:,} are the most, so make it shorter.</source>
        <translation>អត្ថបទ​មាន {number:,} តួ​អក្សរ ច្រើន​បំផុត {most:,} ធ្វើឱ្យ​ខ្លី​ជាង​នេះ</translation>
    </message>
    <message>
        <source>The text is empty; write one, or take the one that was delivered.</source>
        <translation>អត្ថបទ​ទទេ សរសេរ​មួយ ឬ​យក​អត្ថបទ​ដើម</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>{weekday} ទីបី</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>The time, the client’s name, the service and the address; who comes along, and who takes over. Nothing of what is known about them.</source>
        <translation>ពេល ឈ្មោះ​អតិថិជន សេវា និង​អាសយដ្ឋាន អ្នក​មក​ជាមួយ និង​អ្នកទទួល​បន្ត​។ គ្មាន​អ្វី​ដែល​ដឹង​អំពី​ពួកគេ​។</translation>
    </message>
    <message>
        <source>The time, the work number and the address. No client’s name, nothing of what is known about them.</source>
        <translation>ពេល លេខ​ការងារ និង​អាសយដ្ឋាន​។ គ្មាន​ឈ្មោះ​អតិថិជន គ្មាន​អ្វី​ដែល​ដឹង​អំពី​ពួកគេ​។</translation>
    </message>
    <message>
        <source>The user {user} may not make tables in {target}; let whoever runs the server make him the owner of the database.</source>
        <translation>អ្នកប្រើ {user} មិន​អាច​បង្កើត​តារាង​ក្នុង {target} ឲ្យ​អ្នកគ្រប់គ្រង​ម៉ាស៊ីន​មេ​ធ្វើ​គាត់​ជា​ម្ចាស់​មូលដ្ឋាន​ទិន្នន័យ</translation>
    </message>
    <message>
        <source>The usual technician</source>
        <translation>ជាងប្រចាំ</translation>
    </message>
    <message>
        <source>The usual technician by history: came most often, and nobody else was declared</source>
        <translation>ជាង​ប្រចាំ​តាម​ប្រវត្តិ៖ មក​ញឹក​បំផុត ហើយ​មិន​បាន​កំណត់​អ្នក​ផ្សេង</translation>
    </message>
    <message>
        <source>The usual technician, declared by you</source>
        <translation>ជាងប្រចាំ អ្នកបានកំណត់</translation>
    </message>
    <message>
        <source>the usual technicians of {clients} clients</source>
        <translation>ជាង​ប្រចាំ​នៃ​អតិថិជន {clients}</translation>
    </message>
    <message>
        <source>The visit at {name}</source>
        <translation>ការចុះជួបនៅ {name}</translation>
    </message>
    <message>
        <source>the visit at {name} has begun, is over, or has no known place</source>
        <translation>ការចុះ​ជួប​នៅ {name} បាន​ចាប់ផ្តើម ចប់ ឬ​គ្មាន​ទីតាំង​ស្គាល់</translation>
    </message>
    <message>
        <source>The visit ends before it begins; check the times.</source>
        <translation>ការចុះ​ជួប​បញ្ចប់​មុន​ចាប់ផ្តើម ពិនិត្យ​ពេល</translation>
    </message>
    <message>
        <source>the visit is made all the same</source>
        <translation>ការចុះជួបនៅតែធ្វើ</translation>
    </message>
    <message>
        <source>The visit is saved; the next plan finds a place for it.</source>
        <translation>បាន​រក្សាទុក​ការចុះ​ជួប ផែនការបន្ទាប់​នឹង​រក​កន្លែង​ឱ្យ​វា</translation>
    </message>
    <message>
        <source>The visit of {day}, by {technician}</source>
        <translation>ការចុះ​ជួប​ថ្ងៃ {day} ដោយ {technician}</translation>
    </message>
    <message>
        <source>The visit of {here} is over; choose one that is still to come.</source>
        <translation>ការចុះ​ជួប​ថ្ងៃ {here} ហួស​ហើយ ជ្រើស​មួយ​ដែល​មិន​ទាន់​មកដល់</translation>
    </message>
    <message>
        <source>the visit that {name} cancelled</source>
        <translation>ការចុះ​ជួប​ដែល {name} លុបចោល</translation>
    </message>
    <message>
        <source>the visit to {name}, done</source>
        <translation>ការចុះ​ជួប​នៅ {name} បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>the visit to {name}, missed</source>
        <translation>ការចុះ​ជួប​នៅ {name} មិន​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>the visit to {name}, opened again</source>
        <translation>ការចុះ​ជួប​នៅ {name} បើក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>The visit {work_number}, due {due_on}, is still to be made at {street}; cancel it first.</source>
        <translation>ការចុះ​ជួប {work_number} ដល់​កំណត់ {due_on} នៅ​ត្រូវ​ធ្វើ​នៅ {street} លុបចោល​វា​សិន</translation>
    </message>
    <message>
        <source>the visit’s price: {value}</source>
        <translation>តម្លៃការចុះជួប៖ {value}</translation>
    </message>
    <message>
        <source>The wage is entered for {technicians}.</source>
        <translation>បាន​បញ្ចូល​ប្រាក់​ឈ្នួល​សម្រាប់ {technicians}</translation>
    </message>
    <message>
        <source>the wage of all who had none</source>
        <translation>ប្រាក់​ឈ្នួល​របស់​អ្នក​ដែល​មិន​ទាន់​មាន</translation>
    </message>
    <message>
        <source>The week is full: {agreed} agreed, {hours} of work.</source>
        <translation>សប្តាហ៍​ពេញ៖ ព្រមព្រៀង {agreed} ការងារ {hours}</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>សប្តាហ៍របស់ {name}</translation>
    </message>
    <message>
        <source>The weeks from {first} on are over; choose a later day.</source>
        <translation>សប្តាហ៍​ចាប់ពី {first} ហួស​ហើយ ជ្រើស​ថ្ងៃ​ក្រោយ</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>ប្រទេសទាំងមូល</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>ចន្លោះ​ពេល​បញ្ចប់​មុន​ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>The words are saved. The next notices are written in them.</source>
        <translation>បាន​រក្សាទុក​ពាក្យ​។ ការជូនដំណឹង​បន្ទាប់​សរសេរ​ដោយ​ពាក្យ​ទាំង​នេះ​។</translation>
    </message>
    <message>
        <source>The words that the provider asks for.</source>
        <translation>ពាក្យដែលអ្នកផ្តល់សេវាសុំ</translation>
    </message>
    <message>
        <source>The {what} needs a name; type one.</source>
        <translation>{what} ត្រូវ​មាន​ឈ្មោះ វាយ​មួយ</translation>
    </message>
    <message>
        <source>Their own calendar has {times} that may be absences.</source>
        <translation>ប្រតិទិន​ផ្ទាល់​របស់​ពួកគេ​មាន {times} ដែល​អាច​ជា​អវត្តមាន</translation>
    </message>
    <message>
        <source>Their own calendar is read every hour.</source>
        <translation>អាន​ប្រតិទិន​ផ្ទាល់​របស់​ពួកគេ​រៀងរាល់​ម៉ោង</translation>
    </message>
    <message>
        <source>their week gets {minutes} of overtime</source>
        <translation>សប្តាហ៍​របស់​ពួកគេ​មាន​ម៉ោង​បន្ថែម {minutes}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>There are no clients yet; add them first.</source>
        <translation>មិន​ទាន់​មាន​អតិថិជន បន្ថែម​សិន</translation>
    </message>
    <message>
        <source>There are no technicians yet; add them first.</source>
        <translation>មិនទាន់មានជាង បន្ថែមសិន</translation>
    </message>
    <message>
        <source>there at {time}</source>
        <translation>ដល់ទីនោះ {time}</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already ({offices}), and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>មាន​កាលវិភាគ​ក្នុង {target} ហើយ ({offices}) ហើយ​មិន​សរសេរ​ជាន់​អ្វី​ទេ បើក​មួយ​នោះ ឬ​សុំ​មូលដ្ឋាន​ទិន្នន័យ​ទទេ</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already, and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>មាន​កាលវិភាគ​ក្នុង {target} ហើយ ហើយ​មិន​សរសេរ​ជាន់​អ្វី​ទេ បើក​មួយ​នោះ ឬ​សុំ​មូលដ្ឋាន​ទិន្នន័យ​ទទេ</translation>
    </message>
    <message>
        <source>There is a service named {other} already; change that one.</source>
        <translation>មាន​សេវា​ឈ្មោះ {other} ហើយ ប្តូរ​មួយ​នោះ</translation>
    </message>
    <message>
        <source>There is an office named {name} already; choose another name.</source>
        <translation>មាន​ការិយាល័យ​ឈ្មោះ {name} ហើយ ជ្រើស​ឈ្មោះ​ផ្សេង</translation>
    </message>
    <message>
        <source>There is no absence {absence_id}; list them to see their numbers.</source>
        <translation>គ្មាន​អវត្តមាន {absence_id} មើល​លេខ​ក្នុង​បញ្ជី</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made today, in a quiet moment.</source>
        <translation>មិន​ទាន់​មាន​ច្បាប់​ចម្លង​បម្រុង​។ ដំបូង​ធ្វើ​ថ្ងៃ​នេះ ពេល​ស្ងាត់​។</translation>
    </message>
    <message>
        <source>There is no change {change_set_id}; see the history.</source>
        <translation>គ្មាន​ការប្តូរ {change_set_id} មើល​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>There is no change {what}; see the history.</source>
        <translation>គ្មាន​ការប្តូរ {what} មើល​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>There is no client {wanted!r}; check the name, or give the number.</source>
        <translation>គ្មាន​អតិថិជន {wanted!r} ពិនិត្យ​ឈ្មោះ ឬ​ផ្តល់​លេខ</translation>
    </message>
    <message>
        <source>There is no closure {closure_id}; list them to see their numbers.</source>
        <translation>គ្មាន​ការបិទ {closure_id} មើល​លេខ​ក្នុង​បញ្ជី</translation>
    </message>
    <message>
        <source>There is no database of that name at {target}; check the end of the address.</source>
        <translation>គ្មាន​មូលដ្ឋាន​ទិន្នន័យ​ឈ្មោះ​នោះ​នៅ {target} ពិនិត្យ​ចុង​អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}; list them to see their numbers.</source>
        <translation>គ្មាន​ការសម្រេច {decision_id} មើល​លេខ​ក្នុង​បញ្ជី</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>គ្មាន​ឯកសារ {path} ពិនិត្យ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first, or choose another one.</source>
        <translation>គ្មាន​ថត {folder} បង្កើត​វា​សិន ឬ​ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>There is no import {batch}; its number stands in the report of it.</source>
        <translation>គ្មាន​ការនាំចូល {batch} លេខ​នៅក្នុង​របាយការណ៍</translation>
    </message>
    <message>
        <source>There is no language {language!r}; the languages are {names}.</source>
        <translation>គ្មាន​ភាសា {language!r} ភាសា​មាន {names}</translation>
    </message>
    <message>
        <source>There is no notice {notice_id}; its decision was taken back.</source>
        <translation>គ្មាន​ការជូនដំណឹង {notice_id} ការសម្រេចបាន​យក​ត្រឡប់</translation>
    </message>
    <message>
        <source>There is no office {wanted!r}; the offices are: {names}.</source>
        <translation>គ្មាន​ការិយាល័យ {wanted!r} ការិយាល័យ​មាន៖ {names}</translation>
    </message>
    <message>
        <source>There is no page {page!r}; the pages are {names}.</source>
        <translation>គ្មាន​ទំព័រ {page!r} ទំព័រ​មាន {names}</translation>
    </message>
    <message>
        <source>There is no schedule at {file}; check its name.</source>
        <translation>គ្មាន​កាលវិភាគ​នៅ {file} ពិនិត្យ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>There is no schedule at {path}; check the name, or make one with: familiar demo.</source>
        <translation>គ្មាន​កាលវិភាគ​នៅ {path} ពិនិត្យ​ឈ្មោះ ឬ​បង្កើត​ដោយ៖ familiar demo</translation>
    </message>
    <message>
        <source>There is no schedule in {source}; check the address.</source>
        <translation>គ្មាន​កាលវិភាគ​ក្នុង {source} ពិនិត្យ​អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>There is no schedule in {target} yet; open your file and choose File › Move to a shared database.</source>
        <translation>មិន​ទាន់​មាន​កាលវិភាគ​ក្នុង {target} ទេ បើក​ឯកសារ​របស់​អ្នក ហើយ​ជ្រើស ឯកសារ › ផ្លាស់​ទៅ​មូលដ្ឋាន​ទិន្នន័យ​រួម</translation>
    </message>
    <message>
        <source>There is no such folder; an address begins with https://.</source>
        <translation>គ្មាន​ថត​បែប​នោះ អាសយដ្ឋាន​ចាប់ផ្តើម​ដោយ https://</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}.</source>
        <translation>គ្មានជាង {technician_id}</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}; choose who comes along.</source>
        <translation>គ្មាន​ជាង {technician_id} ជ្រើស​អ្នក​មក​ជាមួយ</translation>
    </message>
    <message>
        <source>There is no technician {technician}; choose who came.</source>
        <translation>គ្មាន​ជាង {technician} ជ្រើស​អ្នក​បាន​មក</translation>
    </message>
    <message>
        <source>There is no technician {wanted!r}; the technicians are: {names}.</source>
        <translation>គ្មាន​ជាង {wanted!r} ជាង​មាន៖ {names}</translation>
    </message>
    <message>
        <source>There is no text {name!r} in notices; the texts are {names}.</source>
        <translation>គ្មាន​អត្ថបទ {name!r} ក្នុង​ការជូនដំណឹង អត្ថបទ​មាន {names}</translation>
    </message>
    <message>
        <source>There is no visit W-{visit_id} any more.</source>
        <translation>គ្មាន​ការចុះ​ជួប W-{visit_id} ទៀត</translation>
    </message>
    <message>
        <source>There is no visit {number}; list them with: familiar visits.</source>
        <translation>គ្មាន​ការចុះ​ជួប {number} មើល​បញ្ជី​ដោយ៖ familiar visits</translation>
    </message>
    <message>
        <source>There is no visit {work_number} any more.</source>
        <translation>គ្មាន​ការចុះ​ជួប {work_number} ទៀត</translation>
    </message>
    <message>
        <source>There is no {what} {number}; look at the list again.</source>
        <translation>គ្មាន {what} {number} មើល​បញ្ជី​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>There is nothing behind this figure in that time. {formula}</source>
        <translation>គ្មាន​អ្វី​នៅ​ពីក្រោយ​តួលេខ​នេះ​ក្នុង​ពេល​នោះ {formula}</translation>
    </message>
    <message>
        <source>There is nothing here that could be planned otherwise.</source>
        <translation>គ្មាន​អ្វី​ទីនេះ​អាច​រៀប​ផ្សេង</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>គ្មានអ្វីត្រូវយកមកវិញ</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>គ្មានអ្វីត្រូវយកត្រឡប់</translation>
    </message>
    <message>
        <source>These changes are not saved yet: save or discard them.</source>
        <translation>ការប្តូរ​ទាំង​នេះ​មិន​ទាន់​រក្សាទុក៖ រក្សាទុក ឬ​បោះចោល</translation>
    </message>
    <message>
        <source>These roads belong to different questions; decide on one at a time.</source>
        <translation>ជម្រើស​ទាំង​នេះ​ជា​របស់​សំណួរ​ផ្សេង​គ្នា សម្រេច​ម្តង​មួយ</translation>
    </message>
    <message>
        <source>They are clients no more</source>
        <translation>ពួកគេមិនមែនអតិថិជនទៀត</translation>
    </message>
    <message>
        <source>They have no usual technician yet. Click a place to book it, or press Alt and its number.</source>
        <translation>ពួកគេ​មិន​ទាន់​មាន​ជាង​ប្រចាំ​។ ចុច​កន្លែង​ដើម្បី​កក់ ឬ​ចុច Alt និង​លេខ​។</translation>
    </message>
    <message>
        <source>They pay {amount} a year.</source>
        <translation>ពួកគេ​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>They wait for an answer</source>
        <translation>ពួកគេរង់ចាំចម្លើយ</translation>
    </message>
    <message>
        <source>This cannot be kept as it is:</source>
        <translation>មិនអាចរក្សាដូចនេះបាន៖</translation>
    </message>
    <message>
        <source>This changes who decides, not what anything costs.</source>
        <translation>នេះ​ប្តូរ​អ្នក​សម្រេច មិន​ប្តូរ​តម្លៃ​អ្វី​ទេ</translation>
    </message>
    <message>
        <source>This client recommended us to</source>
        <translation>អតិថិជននេះបានណែនាំយើងដល់</translation>
    </message>
    <message>
        <source>This complaint was settled already; look at it again.</source>
        <translation>បណ្តឹង​នេះ​ដោះស្រាយ​ហើយ មើល​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>ថ្ងៃនេះហួសហើយ</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់</translation>
    </message>
    <message>
        <source>This file is there already; choose another, or go back and open it.</source>
        <translation>ឯកសារ​នេះ​មាន​ហើយ ជ្រើស​ផ្សេង ឬ​ត្រឡប់​ទៅ​បើក​វា</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one to sign in, and not a calendar; copy the calendar&apos;s own secret address, which usually ends in .ics.</source>
        <translation>នេះ​ជា​ទំព័រ​វិប ប្រហែល​សម្រាប់​ចូល​គណនី មិន​មែន​ប្រតិទិន ចម្លង​អាសយដ្ឋាន​សម្ងាត់​របស់​ប្រតិទិន ដែល​ច្រើន​បញ្ចប់​ដោយ .ics</translation>
    </message>
    <message>
        <source>This is before the first visit.</source>
        <translation>នេះមុនការចុះជួបដំបូង</translation>
    </message>
    <message>
        <source>This is more than may be decided without a reason; say in a few words why.</source>
        <translation>លើស​អ្វី​ដែល​សម្រេចបាន​ដោយ​គ្មាន​ហេតុផល ប្រាប់​ខ្លី​ៗ​ថា​ហេតុ​អ្វី</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>នេះមិនមែនអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>This is no site of {client} any more; choose another one.</source>
        <translation>នេះ​លែង​ជា​ទីតាំង​របស់ {client} ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>This is not a calendar: it does not begin with BEGIN:VCALENDAR; choose a file or an address in the iCalendar format (.ics).</source>
        <translation>នេះ​មិន​មែន​ប្រតិទិន៖ មិន​ចាប់ផ្តើម​ដោយ BEGIN:VCALENDAR ជ្រើស​ឯកសារ ឬ​អាសយដ្ឋាន iCalendar (.ics)</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>នេះជាក្រុមហ៊ុនគំរូ</translation>
    </message>
    <message>
        <source>This needs a reason; say in a few words why.</source>
        <translation>នេះ​ត្រូវការ​ហេតុផល ប្រាប់​ខ្លី​ៗ​ថា​ហេតុ​អ្វី</translation>
    </message>
    <message>
        <source>This page is not there in {language} yet.</source>
        <translation>ទំព័រ​នេះ​មិន​ទាន់​មាន​ជា {language}</translation>
    </message>
    <message>
        <source>This place needs a reason, since somebody else comes.</source>
        <translation>កន្លែង​នេះ​ត្រូវការ​ហេតុផល ព្រោះ​អ្នក​ផ្សេង​មក</translation>
    </message>
    <message>
        <source>This plan is a draft: calendars and clients hear nothing of it yet.</source>
        <translation>ផែនការ​នេះ​ជា​សេចក្តីព្រា​ង៖ ប្រតិទិន និង​អតិថិជន​មិន​ទាន់​ដឹង</translation>
    </message>
    <message>
        <source>This promise ends after {day}: tell them.</source>
        <translation>ការសន្យា​នេះ​បញ្ចប់​ក្រោយ {day} ៖ ប្រាប់​ពួកគេ</translation>
    </message>
    <message>
        <source>This question was answered already; look at it again.</source>
        <translation>សំណួរ​នេះ​ឆ្លើយ​ហើយ មើល​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>This rule cannot be read; try FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>អាន​ច្បាប់​នេះ​មិន​បាន សាក FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>This rule makes no visit.</source>
        <translation>ច្បាប់​នេះ​មិន​បង្កើត​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>This service is gone already; look at the list again.</source>
        <translation>សេវា​នេះ​លែង​មាន​ហើយ មើល​បញ្ជី​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>This visit only</source>
        <translation>តែការចុះជួបនេះ</translation>
    </message>
    <message>
        <source>This was decided meanwhile; look at the list again.</source>
        <translation>បាន​សម្រេច​ក្នុង​ពេល​នេះ មើល​បញ្ជី​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>សប្តាហ៍នេះ</translation>
    </message>
    <message>
        <source>This would bring {parts}.</source>
        <translation>នេះនឹងនាំមក {parts}</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>បី ឬច្រើនជាង</translation>
    </message>
    <message>
        <source>Three or more lately</source>
        <translation>ថ្មីៗនេះបី ឬច្រើនជាង</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>ថ្ងៃព្រហស្បតិ៍</translation>
    </message>
    <message>
        <source>Tick at least one figure.</source>
        <translation>ជ្រើសយ៉ាងតិចមួយតួលេខ</translation>
    </message>
    <message>
        <source>Tick the figures that you steer by, and bring your own yardstick to the top: it is also the one shown over the months.</source>
        <translation>ជ្រើស​តួលេខ​ដែល​អ្នកប្រើ​ដឹកនាំ ហើយ​យក​រង្វាស់​របស់​អ្នក​មក​លើ​គេ៖ វា​ក៏​បង្ហាញ​តាម​ខែ​ដែរ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ពេលនៃថ្ងៃ</translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>ពេលនៅទីតាំង</translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation>ពេលលើផ្លូវ</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>ពេលរហូតមានចម្លើយ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>តំបន់ម៉ោង</translation>
    </message>
    <message>
        <source>Time zone, currency and working week of the office</source>
        <translation>តំបន់​ម៉ោង រូបិយប័ណ្ណ និង​សប្តាហ៍​ធ្វើការ​របស់​ការិយាល័យ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>ត្រូវផ្ញើ</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>ទៅអតិថិជន</translation>
    </message>
    <message>
        <source>To the client it is</source>
        <translation>ចំពោះអតិថិជន គាត់គឺ</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>ចំពោះពួកគេ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>ថ្ងៃនេះ {time}</translation>
    </message>
    <message>
        <source>Today changed {ago}, and phones look late: call them.</source>
        <translation>ថ្ងៃ​នេះ​បាន​ប្តូរ {ago} ហើយ​ទូរស័ព្ទ​មើល​យឺត៖ ហៅ​ប្រាប់</translation>
    </message>
    <message>
        <source>together {when}</source>
        <translation>ជាមួយគ្នា {when}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>បានប្រាប់</translation>
    </message>
    <message>
        <source>Told at short notice</source>
        <translation>ប្រាប់បន្ទាន់</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>ប្រាប់មុន</translation>
    </message>
    <message>
        <source>Told to the client</source>
        <translation>បានប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>told to the client</source>
        <translation>បានប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>Told to the clients</source>
        <translation>បានប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>told {value} before</source>
        <translation>ជូនដំណឹង {value} មុន</translation>
    </message>
    <message>
        <source>Took back what {name} was told</source>
        <translation>បាន​យក​អ្វី​ដែល​ប្រាប់ {name} ត្រឡប់</translation>
    </message>
    <message>
        <source>Took {entries} from your own history: version {version} of the price book</source>
        <translation>បាន​យក {entries} ពី​ប្រវត្តិ​របស់​អ្នក៖ សៀវភៅ​តម្លៃ​កំណែ {version}</translation>
    </message>
    <message>
        <source>Took {name} out of the plan</source>
        <translation>បានដក {name} ចេញពីផែនការ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>ការទាក់ទង</translation>
    </message>
    <message>
        <source>training</source>
        <translation>បណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Try other words, another person or another kind of change.</source>
        <translation>សាក​ពាក្យ​ផ្សេង មនុស្ស​ផ្សេង ឬ​ការប្តូរ​ប្រភេទ​ផ្សេង</translation>
    </message>
    <message>
        <source>Trying who could come along, or go instead</source>
        <translation>កំពុង​សាក​ថា​នរណា​អាច​មក​ជាមួយ ឬ​ទៅ​ជំនួស</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>ថ្ងៃអង្គារ</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>ពីរ</translation>
    </message>
    <message>
        <source>Two strangers lately</source>
        <translation>ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក​ពីរ​នាក់</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation>ការងារមិនស្មើ</translation>
    </message>
    <message>
        <source>Uneven work {spread}, where 0 is all alike</source>
        <translation>ការងារ​មិន​ស្មើ {spread} ដែល 0 គឺ​ស្មើ​ទាំងអស់</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>បានដកការខ្ទាស់ {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>ដល់ថ្ងៃ</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>ដល់ {day}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ឡើង</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>ទាន់សម័យ</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>ប្រើវិញ</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>ប្រើទីតាំងនេះ</translation>
    </message>
    <message>
        <source>Use what you have seen, {head}, {name}: {value} instead of {before}</source>
        <translation>ប្រើ​អ្វី​ដែល​អ្នក​បាន​ឃើញ {head}, {name} ៖ {value} ជំនួស {before}</translation>
    </message>
    <message>
        <source>Use {name} again</source>
        <translation>ប្រើ {name} វិញ</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>ប្រើ {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ឈ្មោះអ្នកប្រើ</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>ប្រចាំ</translation>
    </message>
    <message>
        <source>Usual for</source>
        <translation>ប្រចាំសម្រាប់</translation>
    </message>
    <message>
        <source>Usual technician</source>
        <translation>ជាងប្រចាំ</translation>
    </message>
    <message>
        <source>usual technician</source>
        <translation>ជាងប្រចាំ</translation>
    </message>
    <message>
        <source>Usual technician of {clients}{of_them}, backup of {backups}.</source>
        <translation>ជាង​ប្រចាំ​នៃ {clients}{of_them} បម្រុង​នៃ {backups}</translation>
    </message>
    <message>
        <source>usual technician, because of the visits so far</source>
        <translation>ជាង​ប្រចាំ ព្រោះ​ការចុះ​ជួប​កន្លងមក</translation>
    </message>
    <message>
        <source>Usual technicians for clients who have none</source>
        <translation>ជាង​ប្រចាំ​សម្រាប់​អតិថិជន​ដែល​គ្មាន</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>មានសុពលភាពពី</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>មានសុពលភាពដល់</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Value of clients kept so</source>
        <translation>តម្លៃអតិថិជនដែលរក្សាបាន</translation>
    </message>
    <message>
        <source>Value of clients lost</source>
        <translation>តម្លៃអតិថិជនដែលបាត់បង់</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>កំណែ {number}</translation>
    </message>
    <message>
        <source>version {version} of the price book</source>
        <translation>សៀវភៅតម្លៃកំណែ {version}</translation>
    </message>
    <message>
        <source>Version {version} of the price book is saved. The next plan is made with it.</source>
        <translation>បាន​រក្សាទុក​សៀវភៅ​តម្លៃ​កំណែ {version} ។ ផែនការបន្ទាប់​ប្រើ​វា​។</translation>
    </message>
    <message>
        <source>Version {version} of the price book was taken back meanwhile; discard your changes to see the one that holds, then make them again.</source>
        <translation>សៀវភៅ​តម្លៃ​កំណែ {version} បាន​យក​ត្រឡប់​ក្នុង​ពេល​នេះ បោះចោល​ការប្តូរ​ដើម្បី​មើល​កំណែ​ដែល​ប្រើ ហើយ​ធ្វើ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ការចុះជួប</translation>
    </message>
    <message>
        <source>Visit left out</source>
        <translation>ការចុះជួបរំលង</translation>
    </message>
    <message>
        <source>Visit W-{unknown} cannot be moved here; it has begun, or is over.</source>
        <translation>មិន​អាច​ផ្លាស់​ការចុះ​ជួប W-{unknown} មក​ទីនេះ វា​បាន​ចាប់ផ្តើម ឬ​ចប់</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} cannot be moved any more; it has begun, or is over.</source>
        <translation>មិន​អាច​ផ្លាស់​ការចុះ​ជួប W-{visit_id} ទៀត វា​បាន​ចាប់ផ្តើម ឬ​ចប់</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} has no planned time from today on; plan it first.</source>
        <translation>ការចុះ​ជួប W-{visit_id} គ្មាន​ពេល​ក្នុង​ផែនការ​ចាប់ពី​ថ្ងៃ​នេះ រៀប​វា​សិន</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ការចុះជួប</translation>
    </message>
    <message>
        <source>Visits at which a backup gets to know a client</source>
        <translation>ការចុះ​ជួប​ដែល​ជាង​បម្រុង​ស្គាល់​អតិថិជន</translation>
    </message>
    <message>
        <source>Visits fall due by it. More of it, and others, on the client’s page.</source>
        <translation>ការចុះ​ជួប​ដល់​កំណត់​តាម​វា​។ បន្ថែម និង​ផ្សេង​ទៀត លើ​ទំព័រ​អតិថិជន​។</translation>
    </message>
    <message>
        <source>Visits hit</source>
        <translation>ការចុះជួបដែលប៉ះពាល់</translation>
    </message>
    <message>
        <source>Visits made by somebody other than the usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>ការចុះ​ជួប​ដែល​ធ្វើ​ដោយ​អ្នក​ផ្សេង​ពី​ជាង​ប្រចាំ​ថ្ងៃ​នោះ ក្នុង​ចំណោម​ការចុះ​ជួប​ទាំងអស់​ដែល​ធ្វើ​ចំពោះ​អតិថិជន​មាន​ជាង​ប្រចាំ​ថ្ងៃ​នោះ</translation>
    </message>
    <message>
        <source>Visits made by somebody who is not the usual technician and whose familiarity was below 0.2 that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>ការចុះ​ជួប​ដែល​ធ្វើ​ដោយ​អ្នក​មិន​មែន​ជាង​ប្រចាំ ហើយ​ស្គាល់​តិច​ជាង 0.2 ថ្ងៃ​នោះ ក្នុង​ចំណោម​ទាំងអស់​លើកលែង​អតិថិជន​ដែល​គ្មាន​នរណា​ទៅ 1,100 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Visits made by the client&apos;s usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>ការចុះ​ជួប​ដែល​ធ្វើ​ដោយ​ជាង​ប្រចាំ​របស់​អតិថិជន​ថ្ងៃ​នោះ ក្នុង​ចំណោម​ការចុះ​ជួប​ទាំងអស់​ដែល​ធ្វើ​ចំពោះ​អតិថិជន​មាន​ជាង​ប្រចាំ​ថ្ងៃ​នោះ</translation>
    </message>
    <message>
        <source>Visits made by the usual technician or by somebody whose familiarity was 0.2 or more that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>ការចុះ​ជួប​ដែល​ធ្វើ​ដោយ​ជាង​ប្រចាំ ឬ​អ្នក​ស្គាល់​ចាប់ពី 0.2 ថ្ងៃ​នោះ ក្នុង​ចំណោម​ទាំងអស់​លើកលែង​អតិថិជន​ដែល​គ្មាន​នរណា​ទៅ 1,100 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Visits made on their due day or as far from it as was agreed (not at all where the day was promised), of all visits made or missed</source>
        <translation>ការចុះ​ជួប​ដែល​ធ្វើ​ថ្ងៃ​កំណត់ ឬ​ឆ្ងាយ​តាម​ព្រមព្រៀង (មិន​ឆ្ងាយ​សោះ​បើ​សន្យា​ថ្ងៃ) ក្នុង​ចំណោម​ទាំងអស់​ដែល​ធ្វើ ឬ​មិន​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>Visits made to clients whose usual technician was somebody else</source>
        <translation>ការចុះ​ជួប​ដែល​ធ្វើ​ចំពោះ​អតិថិជន​ដែល​ជាង​ប្រចាំ​ជា​អ្នក​ផ្សេង</translation>
    </message>
    <message>
        <source>Visits made without a call-back within 30 days, of all visits made or missed, call-backs left out</source>
        <translation>ការចុះ​ជួប​ដែល​មិន​ត្រូវ​ធ្វើ​ឡើងវិញ​ក្នុង 30 ថ្ងៃ ក្នុង​ចំណោម​ទាំងអស់​ដែល​ធ្វើ ឬ​មិន​បាន​ធ្វើ មិន​រាប់​ការធ្វើ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Visits of {days} at which somebody could get to know a client who depends on one person, and could go there for so many days longer. The most for its price comes first.</source>
        <translation>ការចុះ​ជួប​នៃ {days} ដែល​មាន​គេ​អាច​ស្គាល់​អតិថិជន​ពឹង​លើ​មនុស្ស​ម្នាក់ ហើយ​អាច​ទៅ​ទីនោះ​បាន​ច្រើន​ថ្ងៃ​ទៀត​។ ចំណេញ​បំផុត​ធៀប​នឹង​តម្លៃ​មក​មុន​។</translation>
    </message>
    <message>
        <source>Visits that a call-back followed within 30 days, of all visits made, call-backs left out</source>
        <translation>ការចុះ​ជួប​ដែល​ត្រូវ​ធ្វើ​ឡើងវិញ​ក្នុង 30 ថ្ងៃ ក្នុង​ចំណោម​ទាំងអស់​ដែល​ធ្វើ មិន​រាប់​ការធ្វើ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Visits that began within the promised arrival window, of all visits with one that were made or missed</source>
        <translation>ការចុះ​ជួប​ដែល​ចាប់ផ្តើម​ក្នុង​ចន្លោះ​ពេល​មកដល់​ដែល​សន្យា ក្នុង​ចំណោម​ទាំងអស់​ដែល​មាន ហើយ​ធ្វើ ឬ​មិន​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>Visits that cost no more than the last one of the same service before the price was promised, of all visits made while a promise of the price held</source>
        <translation>ការចុះ​ជួប​ដែល​មិន​ថ្លៃ​ជាង​លើក​ចុងក្រោយ​នៃ​សេវា​ដដែល​មុន​សន្យា​តម្លៃ ក្នុង​ចំណោម​ទាំងអស់​ដែល​ធ្វើ​ពេល​ការសន្យា​តម្លៃ​មាន​សុពលភាព</translation>
    </message>
    <message>
        <source>Visits that others made to clients whose usual technician this is</source>
        <translation>ការចុះ​ជួប​ដែល​អ្នក​ផ្សេង​ធ្វើ​ចំពោះ​អតិថិជន​ដែល​គាត់​ជាជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>Visits that the promised person made, of all visits made to clients who were promised one</source>
        <translation>ការចុះ​ជួប​ដែល​មនុស្ស​សន្យា​ធ្វើ ក្នុង​ចំណោម​ទាំងអស់​ដែល​ធ្វើ​ចំពោះ​អតិថិជន​ដែល​បាន​សន្យា​មនុស្ស</translation>
    </message>
    <message>
        <source>Visits that were made</source>
        <translation>ការចុះជួបដែលបានធ្វើ</translation>
    </message>
    <message>
        <source>Visits to an address that is not on the map find no place in the plan.</source>
        <translation>ការចុះ​ជួប​នៅ​អាសយដ្ឋាន​មិន​នៅលើ​ផែនទី រក​កន្លែង​ក្នុង​ផែនការ​មិន​បាន</translation>
    </message>
    <message>
        <source>Visits without a place</source>
        <translation>ការចុះជួបគ្មានកន្លែង</translation>
    </message>
    <message>
        <source>visits, {number} of them for others</source>
        <translation>ការចុះ​ជួប {number} ក្នុង​នោះ​ជំនួស​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>ប្រាក់ឈ្នួលមួយម៉ោង</translation>
    </message>
    <message>
        <source>Wage an hour, {currency}</source>
        <translation>ប្រាក់​ឈ្នួល​មួយ​ម៉ោង, {currency}</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>Wait for their person</source>
        <translation>រង់ចាំមនុស្សរបស់ពួកគេ</translation>
    </message>
    <message>
        <source>Wait for {name}</source>
        <translation>រង់ចាំ {name}</translation>
    </message>
    <message>
        <source>Wait for {name}.</source>
        <translation>រង់ចាំ {name}</translation>
    </message>
    <message>
        <source>wait · {day}</source>
        <translation>រង់ចាំ · {day}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>កំពុងរង់ចាំ</translation>
    </message>
    <message>
        <source>Waiting for a manager</source>
        <translation>កំពុងរង់ចាំអ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>រង់ចាំអ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation>រង់ចាំអ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Waits to be published.</source>
        <translation>រង់ចាំផ្សាយ</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>ពីមុន {before}</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>ម៉ាស៊ីនមេវិប</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>ថ្ងៃពុធ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>សប្តាហ៍</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>សប្តាហ៍មុន</translation>
    </message>
    <message>
        <source>Week minutes</source>
        <translation>នាទីក្នុងសប្តាហ៍</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>ថ្ងៃនៃសប្តាហ៍</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>ថ្ងៃចុងសប្តាហ៍</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>រៀងរាល់សប្តាហ៍</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ម៉ោងក្នុងសប្តាហ៍</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>សប្តាហ៍</translation>
    </message>
    <message>
        <source>Weeks are planned together, from the cheapest driving to one person for each client. You see what each step costs, and choose.</source>
        <translation>រៀប​សប្តាហ៍​ជាមួយគ្នា ពី​ការបើកបរ​ថោក​បំផុត​ដល់​មនុស្ស​ម្នាក់​ក្នុង​អតិថិជន​។ អ្នក​ឃើញ​តម្លៃ​ជំហាន​នីមួយ​ៗ ហើយ​ជ្រើស​។</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>សូមស្វាគមន៍</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>What a calendar must not say can be mailed, or printed from the board.</source>
        <translation>អ្វី​ដែល​ប្រតិទិន​មិន​ត្រូវ​ប្រាប់ អាច​ផ្ញើ​អ៊ីមែល ឬ​បោះពុម្ព​ពី​ក្តារ</translation>
    </message>
    <message>
        <source>What a lost client costs beyond his own value because he tells others</source>
        <translation>តម្លៃ​នៃ​អតិថិជន​បាត់បង់​លើស​ពី​តម្លៃ​ផ្ទាល់ ព្រោះ​គាត់​ប្រាប់​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>What a technician’s day costs on the road and on the clock. Wages stand with each technician.</source>
        <translation>តម្លៃ​ថ្ងៃ​របស់​ជាង​លើ​ផ្លូវ និង​តាម​ម៉ោង​។ ប្រាក់​ឈ្នួល​នៅ​ជាង​ម្នាក់​ៗ​។</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>អាចធ្វើអ្វី…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>អ្វីប្តូរ</translation>
    </message>
    <message>
        <source>What depends on each technician</source>
        <translation>អ្វីពឹងលើជាងម្នាក់ៗ</translation>
    </message>
    <message>
        <source>What depends on each technician, a year</source>
        <translation>អ្វី​ពឹង​លើ​ជាង​ម្នាក់​ៗ ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ពួកគេនិយាយអ្វី?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>អ្នកដឹងអ្វី?</translation>
    </message>
    <message>
        <source>What does the client wait for?</source>
        <translation>អតិថិជនរង់ចាំអ្វី?</translation>
    </message>
    <message>
        <source>What else the client can have; left away where there is nothing</source>
        <translation>អ្វី​ផ្សេង​ដែល​អតិថិជន​អាច​បាន ទុកចោល​បើ​គ្មាន</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>អ្វីបញ្ចប់</translation>
    </message>
    <message>
        <source>What Familiar is made of</source>
        <translation>Familiar ធ្វើពីអ្វី</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>អ្វីទៅជាមួយ</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>មានអ្វីកើតឡើង?</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>អ្វីដែលត្រូវចម្លង</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ធ្វើអ្វី</translation>
    </message>
    <message>
        <source>What is done at each client, and how often: visits fall due by it.</source>
        <translation>ធ្វើ​អ្វី​នៅ​អតិថិជន​ម្នាក់​ៗ និង​ញឹក​ប៉ុន​ណា៖ ការចុះ​ជួប​ដល់​កំណត់​តាម​នេះ</translation>
    </message>
    <message>
        <source>What is entered as “{field}” has {number} letters; use at most {most}.</source>
        <translation>អ្វី​ដែល​បញ្ចូល​ជា “{field}” មាន {number} តួ ប្រើ​យ៉ាង​ច្រើន {most}</translation>
    </message>
    <message>
        <source>What is fetched from here gets its address when its secret is made.</source>
        <translation>អ្វី​ដែល​ទាញយក​ពី​ទីនេះ ទទួល​អាសយដ្ឋាន​ពេល​បង្កើត​សម្ងាត់</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>អ្វីក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>សន្យាអ្វី</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>កំណត់អ្វី</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>វាប្តូរអ្វី</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>វាតម្លៃប៉ុន្មាន</translation>
    </message>
    <message>
        <source>What it costs that somebody comes who does not know the place yet.</source>
        <translation>តម្លៃ​ពេល​អ្នក​មិន​ទាន់​ស្គាល់​ទីតាំង​មក</translation>
    </message>
    <message>
        <source>What it costs to come on another day, or at another time, than the client was promised.</source>
        <translation>តម្លៃ​ពេល​មក​ថ្ងៃ​ផ្សេង ឬ​ពេល​ផ្សេង​ពី​អ្វី​ដែល​សន្យា​អតិថិជន</translation>
    </message>
    <message>
        <source>What it costs to leave a visit out.</source>
        <translation>តម្លៃពេលរំលងការចុះជួប</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>វាបង្ហាញអ្វី</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>វាអំពីអ្វី</translation>
    </message>
    <message>
        <source>What keeping the client is worth, times how much more likely it becomes that they leave: a risk, not money that is paid today.</source>
        <translation>តម្លៃ​នៃ​ការរក្សា​អតិថិជន គុណ​នឹង​ឱកាស​ចាកចេញ​ដែល​កើន៖ ជា​ហានិភ័យ មិន​មែន​ប្រាក់​បង់​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>អ្វីដែលសំខាន់ចំពោះពួកគេ</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>អ្វីដែលសំខាន់ចំពោះអ្នក</translation>
    </message>
    <message>
        <source>what matters to {name}</source>
        <translation>អ្វី​ដែល​សំខាន់​ចំពោះ {name}</translation>
    </message>
    <message>
        <source>What matters to {name} is written down; prices follow it.</source>
        <translation>បាន​សរសេរ​អ្វី​ដែល​សំខាន់​ចំពោះ {name} តម្លៃ​ធ្វើ​តាម​វា</translation>
    </message>
    <message>
        <source>what missing the visit means</source>
        <translation>អ្វីដែលការខកចុះជួបមានន័យ</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>អ្វីផ្លាស់</translation>
    </message>
    <message>
        <source>What one person each costs</source>
        <translation>តម្លៃ​មនុស្ស​ម្នាក់​ក្នុង​អតិថិជន</translation>
    </message>
    <message>
        <source>What plan {version} costs</source>
        <translation>តម្លៃផែនការ {version}</translation>
    </message>
    <message>
        <source>what the calendar of {name} says</source>
        <translation>អ្វី​ដែល​ប្រតិទិន​របស់ {name} ប្រាប់</translation>
    </message>
    <message>
        <source>What the client could do</source>
        <translation>អ្វីដែលអតិថិជនអាចធ្វើ</translation>
    </message>
    <message>
        <source>What the client waits for</source>
        <translation>អ្វីដែលអតិថិជនរង់ចាំ</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>អត្ថន័យនៃពណ៌</translation>
    </message>
    <message>
        <source>What the guide says about this (F1)</source>
        <translation>អ្វី​ដែល​មគ្គុទ្ទេសក៍​ប្រាប់​អំពី​នេះ (F1)</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>អ្វីដែលបញ្ជីមាន</translation>
    </message>
    <message>
        <source>What the substitution cost, as it was shown when it was decided</source>
        <translation>តម្លៃ​នៃ​ការជំនួស ដូច​ដែល​បាន​បង្ហាញ​ពេល​សម្រេច</translation>
    </message>
    <message>
        <source>What this visit costs</source>
        <translation>តម្លៃនៃការចុះជួបនេះ</translation>
    </message>
    <message>
        <source>What waiting for the usual technician, his overtime and his extra trips cost more than the cheapest other road shown, added up over the decisions of the period</source>
        <translation>អ្វី​ដែល​ការ​រង់ចាំ​ជាង​ប្រចាំ ម៉ោង​បន្ថែម និង​ដំណើរ​បន្ថែម​របស់​គាត់​ថ្លៃ​ជាង​ជម្រើស​ផ្សេង​ថោក​បំផុត​ដែល​បាន​បង្ហាញ បូក​លើ​ការសម្រេច​ក្នុង​រយៈពេល​នេះ</translation>
    </message>
    <message>
        <source>What was agreed before {day} stays as it was.</source>
        <translation>អ្វី​ដែល​ព្រមព្រៀង​មុន {day} នៅ​ដដែល</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>អ្វី​ដែល​បាន​ធ្វើ ថ្មី​បំផុត​មុន</translation>
    </message>
    <message>
        <source>What was proposed for {kept} is not possible any more; refuse it and ask for the roads anew.</source>
        <translation>អ្វី​ដែល​ស្នើ​សម្រាប់ {kept} មិន​អាច​ទៀត បដិសេធ ហើយ​សួរ​ជម្រើស​ថ្មី</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>បានណែនាំអ្វី?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>អ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>What was sent there is deleted, and nothing is sent any more.</source>
        <translation>អ្វី​ដែល​បាន​ផ្ញើ​ទីនោះ​ត្រូវ​លុប ហើយ​មិន​ផ្ញើ​អ្វី​ទៀត</translation>
    </message>
    <message>
        <source>What whoever comes next must know</source>
        <translation>អ្វី​ដែល​អ្នក​មក​បន្ទាប់​ត្រូវ​ដឹង</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>អ្វីនឹងប្តូរ</translation>
    </message>
    <message>
        <source>What you just did was not saved; everything before it is.</source>
        <translation>អ្វី​ដែល​អ្នក​ទើប​ធ្វើ​មិន​បាន​រក្សាទុក អ្វី​ៗ​មុន​នោះ​បាន​រក្សាទុក​។</translation>
    </message>
    <message>
        <source>What your own clients did</source>
        <translation>អ្វី​ដែល​អតិថិជន​ផ្ទាល់​របស់​អ្នក​ធ្វើ</translation>
    </message>
    <message>
        <source>What {name} costs, a year</source>
        <translation>តម្លៃ {name} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>what {name} was told</source>
        <translation>អ្វីដែលបានប្រាប់ {name}</translation>
    </message>
    <message>
        <source>What “other way” becomes where somebody else comes or nobody does, if the client can wait for the usual technician.</source>
        <translation>“វិធី​ផ្សេង” ក្លាយជា​អ្វី​ពេល​អ្នក​ផ្សេង​មក ឬ​គ្មាន​នរណា​មក បើ​អតិថិជន​អាច​រង់ចាំ​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>What “other way” becomes where the day moves, if somebody else can come instead.</source>
        <translation>“វិធី​ផ្សេង” ក្លាយជា​អ្វី​ពេល​ថ្ងៃ​ផ្លាស់ បើ​អ្នក​ផ្សេង​អាច​មក​ជំនួស</translation>
    </message>
    <message>
        <source>Whatever anybody changes in this schedule is kept here, with who, when and why, and can be taken back.</source>
        <translation>អ្វី​ដែល​នរណា​ប្តូរ​ក្នុង​កាលវិភាគ​នេះ​ត្រូវ​ទុក​ទីនេះ ជាមួយ​នរណា ពេលណា និង​ហេតុ​អ្វី ហើយ​អាច​យក​ត្រឡប់</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>ពេលណា និងនរណា</translation>
    </message>
    <message>
        <source>When one may come</source>
        <translation>ពេលណាអាចមក</translation>
    </message>
    <message>
        <source>When somebody is ill or leaves, or a site is closed, the visits that this hits stand here, each with the roads that exist and what they cost.</source>
        <translation>ពេល​មាន​គេ​ឈឺ ឬ​ចាកចេញ ឬ​ទីតាំង​បិទ ការចុះ​ជួប​ដែល​ប៉ះពាល់​នៅ​ទីនេះ ជាមួយ​ជម្រើស និង​តម្លៃ​របស់​នីមួយ​ៗ</translation>
    </message>
    <message>
        <source>When somebody leaves or changes territory: who takes over each client, what that costs, and a visit at which both come before the last day. For clients without a usual technician: one person each, and its price.</source>
        <translation>ពេល​មាន​គេ​ចាកចេញ ឬ​ប្តូរ​តំប​ន់៖ នរណា​ទទួល​អតិថិជន​ម្នាក់​ៗ តម្លៃ​ប៉ុន្មាន និង​ការចុះ​ជួប​ដែល​ទាំង​ពីរ​មក​មុន​ថ្ងៃ​ចុងក្រោយ​។ សម្រាប់​អតិថិជន​គ្មាន​ជាង​ប្រចាំ៖ មនុស្ស​ម្នាក់ និង​តម្លៃ​។</translation>
    </message>
    <message>
        <source>When the visit begins, such as {time}</source>
        <translation>ការចុះ​ជួប​ចាប់ផ្តើម​ពេលណា ដូចជា {time}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>កន្លែងណា</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>វានៅឯណា?</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>វាទៅណា</translation>
    </message>
    <message>
        <source>Where technicians write what they learned, from their calendars</source>
        <translation>កន្លែង​ដែល​ជាង​សរសេរ​អ្វី​ដែល​បាន​ដឹង ពី​ប្រតិទិន​របស់​ពួកគេ</translation>
    </message>
    <message>
        <source>Where the day is {level}</source>
        <translation>ពេលថ្ងៃ {level}</translation>
    </message>
    <message>
        <source>Where the day’s route begins and ends.</source>
        <translation>ផ្លូវ​នៃ​ថ្ងៃ​ចាប់ផ្តើម និង​បញ្ចប់​កន្លែង​ណា</translation>
    </message>
    <message>
        <source>Where the person is {level}</source>
        <translation>ពេលមនុស្ស {level}</translation>
    </message>
    <message>
        <source>Where the time is {level}</source>
        <translation>ពេលពេលវេលា {level}</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>ទៅកន្លែងណា</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>ថ្ងៃណា</translation>
    </message>
    <message>
        <source>Which visits are meant</source>
        <translation>មានន័យដល់ការចុះជួបណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>នរណាឆ្លើយ</translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation>នរណាឆ្លើយវា</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>នរណាបានមក</translation>
    </message>
    <message>
        <source>Who came the last times</source>
        <translation>នរណាបានមកលើកចុងក្រោយ</translation>
    </message>
    <message>
        <source>Who came, last {visits}</source>
        <translation>នរណា​បាន​មក {visits} ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Who came, the latest at the right</source>
        <translation>នរណា​បាន​មក ថ្មី​បំផុត​នៅ​ស្តាំ</translation>
    </message>
    <message>
        <source>Who cannot</source>
        <translation>នរណាមិនអាច</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>នរណាមក</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>នរណាមក</translation>
    </message>
    <message>
        <source>Who comes along with {name} on {day}, {span}? He gets to know the client; {name} does the work.</source>
        <translation>នរណា​មក​ជាមួយ {name} ថ្ងៃ {day}, {span}? គាត់​ស្គាល់​អតិថិជន {name} ធ្វើ​ការងារ​។</translation>
    </message>
    <message>
        <source>Who comes never mattered.</source>
        <translation>នរណាមកមិនដែលសំខាន់</translation>
    </message>
    <message>
        <source>Who comes never mattered; the day does.</source>
        <translation>នរណា​មក​មិន​ដែល​សំខាន់ ថ្ងៃ​សំខាន់</translation>
    </message>
    <message>
        <source>Who comes to {called} is not the usual technician, and nobody confirmed that yet; confirm the plan first.</source>
        <translation>អ្នក​មក {called} មិន​មែន​ជាង​ប្រចាំ ហើយ​មិន​ទាន់​មាន​នរណា​បញ្ជាក់ បញ្ជាក់​ផែនការសិន</translation>
    </message>
    <message>
        <source>who comes to {name}</source>
        <translation>នរណាមករក {name}</translation>
    </message>
    <message>
        <source>Who comes to {name} is changed.</source>
        <translation>បានប្តូរអ្នកមករក {name}</translation>
    </message>
    <message>
        <source>Who could come along</source>
        <translation>នរណាអាចមកជាមួយ</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>នរណាធ្វើ</translation>
    </message>
    <message>
        <source>Who does the visits, from where, at which hours</source>
        <translation>នរណាចុះជួប ពីណា ម៉ោងណា</translation>
    </message>
    <message>
        <source>Who else could go</source>
        <translation>នរណាផ្សេងអាចទៅ</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation>នរណាផ្សេងស្គាល់</translation>
    </message>
    <message>
        <source>Who else, or when else?</source>
        <translation>នរណាផ្សេង ឬពេលណាផ្សេង?</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>នរណាប្រគល់</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>នរណាអវត្តមាន</translation>
    </message>
    <message>
        <source>Who is named on the map for them</source>
        <translation>នរណា​ត្រូវបាន​ដាក់​ឈ្មោះ​លើ​ផែនទី​សម្រាប់​ពួក​វា</translation>
    </message>
    <message>
        <source>Who may decide, and up to which price.</source>
        <translation>នរណា​អាច​សម្រេច និង​ដល់​តម្លៃ​ណា</translation>
    </message>
    <message>
        <source>Who opens the door</source>
        <translation>នរណាបើកទ្វារ</translation>
    </message>
    <message>
        <source>who recommended us to {name}</source>
        <translation>នរណាណែនាំយើងដល់ {name}</translation>
    </message>
    <message>
        <source>Who recommended us to {name} is changed.</source>
        <translation>បាន​ប្តូរ​អ្នកណែនាំ​យើង​ដល់ {name}</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>នរណាមើលការខុសត្រូវ</translation>
    </message>
    <message>
        <source>Who should be the usual one?</source>
        <translation>នរណាគួរជាជាងប្រចាំ?</translation>
    </message>
    <message>
        <source>who spoke with them</source>
        <translation>នរណានិយាយជាមួយពួកគេ</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>នេះជានរណា</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>នរណានឹងមក</translation>
    </message>
    <message>
        <source>whoever could has no hours left</source>
        <translation>អ្នកដែលអាចគ្មានម៉ោងនៅសល់</translation>
    </message>
    <message>
        <source>Whoever fits best</source>
        <translation>នរណាក៏បានដែលសមបំផុត</translation>
    </message>
    <message>
        <source>Whoever knows the address reads the calendar: it is kept in this computer’s key store, nowhere else. Of the calendar only the times are kept, never what they are about.</source>
        <translation>អ្នកណា​ដឹង​អាសយដ្ឋាន​អាន​ប្រតិទិន​បាន៖ ទុក​ក្នុង​ឃ្លាំង​សោ​របស់​កុំព្យូទ័រ​នេះ​ប៉ុណ្ណោះ​។ ពី​ប្រតិទិន​ទុក​តែ​ពេលវេលា មិន​ទុក​ថា​អំពី​អ្វី​។</translation>
    </message>
    <message>
        <source>Whoever makes tiles has terms: most ask to be named on the map, many want an account or a fee, and free servers are seldom meant for a company’s daily work. Read them first.</source>
        <translation>អ្នកធ្វើ​ផ្ទាំង​មាន​លក្ខខណ្ឌ៖ ភាគ​ច្រើន​សុំ​ដាក់​ឈ្មោះ​លើ​ផែនទី ជាច្រើន​ត្រូវការ​គណនី ឬ​ថ្លៃ​សេវា ហើយ​ម៉ាស៊ីន​មេ​ឥត​គិត​ថ្លៃ​កម្រ​សម្រាប់​ការងារ​ប្រចាំ​ថ្ងៃ​របស់​ក្រុមហ៊ុន​។ អាន​វា​សិន​។</translation>
    </message>
    <message>
        <source>Whom the letter greets: the main contact, else the client’s name</source>
        <translation>លិខិត​គួរ​សម​ទៅន​រណា៖ អ្នក​ទំនាក់ទំនង​ចម្បង ឬ​ឈ្មោះ​អតិថិជន</translation>
    </message>
    <message>
        <source>Whom you visit: from a list, or by hand</source>
        <translation>អ្នក​ចុះ​ជួប​នរណា៖ ពី​បញ្ជី ឬ​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>Whose clients are passed on?</source>
        <translation>ប្រគល់អតិថិជនរបស់នរណា?</translation>
    </message>
    <message>
        <source>Whose routes</source>
        <translation>ផ្លូវរបស់នរណា</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>ហេតុអ្វី (ត្រូវការ)</translation>
    </message>
    <message>
        <source>Why here, why this person</source>
        <translation>ហេតុ​អ្វី​ទីនេះ ហេតុ​អ្វី​មនុស្ស​នេះ</translation>
    </message>
    <message>
        <source>Why it does not hold any more</source>
        <translation>ហេតុអ្វីលែងមានសុពលភាព</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>ហេតុអ្វីគ្មានកន្លែង</translation>
    </message>
    <message>
        <source>Why not on this day</source>
        <translation>ហេតុអ្វីមិនថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Why not with this technician</source>
        <translation>ហេតុអ្វីមិនជាងនេះ</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>ហេតុអ្វីមិន …?</translation>
    </message>
    <message>
        <source>Why the technician does not come: is ill and cannot come</source>
        <translation>ហេតុ​អ្វី​ជាង​មិន​មក៖ ឈឺ ហើយ​មិន​អាច​មក</translation>
    </message>
    <message>
        <source>Why this ends</source>
        <translation>ហេតុអ្វីវាបញ្ចប់</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>ហេតុអ្វី បើចង់</translation>
    </message>
    <message>
        <source>Why, where a manager has to confirm</source>
        <translation>ហេតុ​អ្វី ករណី​អ្នកគ្រប់គ្រង​ត្រូវ​បញ្ជាក់</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>ចន្លោះពេលពី</translation>
    </message>
    <message>
        <source>Window promised</source>
        <translation>ចន្លោះពេលសន្យា</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>ចន្លោះពេលដល់</translation>
    </message>
    <message>
        <source>window {span}</source>
        <translation>ចន្លោះពេល {span}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ជាមួយ</translation>
    </message>
    <message>
        <source>with a familiar backup</source>
        <translation>មានជាងបម្រុងស្គាល់</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>មានក្បៀសនៅចន្លោះ</translation>
    </message>
    <message>
        <source>With commas between. Known: {skills}</source>
        <translation>មាន​ក្បៀស​នៅ​ចន្លោះ​។ ស្គាល់៖ {skills}</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>រួមអ្នកចាកចេញ</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>Without a place a technician’s day begins in the middle of the clients.</source>
        <translation>បើ​គ្មាន​កន្លែង ថ្ងៃ​របស់​ជាង​ចាប់ផ្តើម​កណ្តាល​អតិថិជន</translation>
    </message>
    <message>
        <source>Without a place · due {day}</source>
        <translation>គ្មាន​កន្លែង · ដល់​កំណត់ {day}</translation>
    </message>
    <message>
        <source>Without a wage time costs nothing, so visits look cheaper than they are.</source>
        <translation>បើ​គ្មាន​ប្រាក់​ឈ្នួល ពេលវេលា​មិន​មាន​តម្លៃ ការចុះ​ជួប​មើល​ទៅ​ថោក​ជាង​ការពិត</translation>
    </message>
    <message>
        <source>Without it the list says nothing that can be kept.</source>
        <translation>បើ​គ្មាន​វា បញ្ជី​មិន​ប្រាប់​អ្វី​ដែល​អាច​រក្សា</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>តាមពាក្យមាត់</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ម៉ោងធ្វើការ</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>សប្តាហ៍ធ្វើការ</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>កំពុងធ្វើ…</translation>
    </message>
    <message>
        <source>worse than {then} by {amount}</source>
        <translation>អន់​ជាង {then} ចំនួន {amount}</translation>
    </message>
    <message>
        <source>worth of clients kept</source>
        <translation>តម្លៃអតិថិជនដែលរក្សាបាន</translation>
    </message>
    <message>
        <source>worth of clients lost</source>
        <translation>តម្លៃអតិថិជនដែលបាត់បង់</translation>
    </message>
    <message>
        <source>Worth {value} to you; {chance} more likely to leave</source>
        <translation>មាន​តម្លៃ {value} សម្រាប់​អ្នក ឱកាស​ចាកចេញ​កើន {chance}</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>សរសេរអ៊ីមែល</translation>
    </message>
    <message>
        <source>Write a value from {least} to {most}.</source>
        <translation>សរសេរ​តម្លៃ​ពី {least} ដល់ {most}</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>សរសេរអ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>Write it down in a few words.</source>
        <translation>សរសេរដោយពាក្យខ្លី</translation>
    </message>
    <message>
        <source>Write the day a licence runs out as 24 Nov 2026.</source>
        <translation>សរសេរ​ថ្ងៃ​អាជ្ញាប័ណ្ណ​ផុត​កំណត់​ជា 24 Nov 2026</translation>
    </message>
    <message>
        <source>write the hours as 8:00 and 16:30.</source>
        <translation>សរសេរ​ម៉ោង​ជា 8:00 និង 16:30</translation>
    </message>
    <message>
        <source>Write the last day as 24 Nov 2027.</source>
        <translation>សរសេរ​ថ្ងៃ​ចុងក្រោយ​ជា 24 Nov 2027</translation>
    </message>
    <message>
        <source>Write the promise down.</source>
        <translation>សរសេរការសន្យា</translation>
    </message>
    <message>
        <source>Write the question down.</source>
        <translation>សរសេរសំណួរ</translation>
    </message>
    <message>
        <source>Write the reason down.</source>
        <translation>សរសេរហេតុផល</translation>
    </message>
    <message>
        <source>Write times as 9:30.</source>
        <translation>សរសេរពេលជា 9:30</translation>
    </message>
    <message>
        <source>write when lunch may be taken as 11:30 and 13:30.</source>
        <translation>សរសេរ​ពេល​អាហារ​ថ្ងៃត្រង់​ជា 11:30 និង 13:30</translation>
    </message>
    <message>
        <source>Write why first: this needs a reason.</source>
        <translation>សរសេរ​ហេតុ​អ្វី​សិន៖ នេះ​ត្រូវការ​ហេតុផល</translation>
    </message>
    <message>
        <source>Wrote a note on {name}</source>
        <translation>បាន​សរសេរ​កំណត់​ចំណាំ​អំពី {name}</translation>
    </message>
    <message>
        <source>Wrote to a client</source>
        <translation>បានសរសេរទៅអតិថិជន</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>រៀងរាល់ឆ្នាំ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ម្សិលមិញ {time}</translation>
    </message>
    <message>
        <source>yet another stranger</source>
        <translation>មនុស្សចម្លែកម្នាក់ទៀត</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>អ្នកធ្វើការ​ក្នុង​នាម {name}</translation>
    </message>
    <message>
        <source>Your &amp;first week</source>
        <translation>សប្តាហ៍ដំបូងរបស់អ្នក</translation>
    </message>
    <message>
        <source>your assumption</source>
        <translation>ការសន្មតរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your assumption: the extra chance of losing a client whose visit is left out</source>
        <translation>ការសន្មត​របស់​អ្នក៖ ឱកាស​បន្ថែម​បាត់​អតិថិជន​ដែល​ការចុះ​ជួប​ត្រូវ​រំលង</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>សប្តាហ៍ដំបូងរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>ពាក្យរបស់អ្នក</translation>
    </message>
    <message>
        <source>Yours, from your list</source>
        <translation>របស់អ្នក ពីបញ្ជីរបស់អ្នក</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>ពង្រីក (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>បង្រួម (−)</translation>
    </message>
    <message>
        <source>{about} · person essential</source>
        <translation>{about} · មនុស្ស​ចាំបាច់​បំផុត</translation>
    </message>
    <message>
        <source>{absences} recorded; no planned visit is hit.</source>
        <translation>បាន​កត់ត្រា {absences} មិន​ប៉ះពាល់​ការចុះ​ជួប​ក្នុង​ផែនការ</translation>
    </message>
    <message>
        <source>{absences} recorded; what becomes of {visits} is asked in Decisions.</source>
        <translation>បាន​កត់ត្រា {absences} ធ្វើ​អ្វី​ជាមួយ {visits} ត្រូវ​សួរ​ក្នុង​ការសម្រេច</translation>
    </message>
    <message>
        <source>{action}: {client}</source>
        <translation>{action} ៖ {client}</translation>
    </message>
    <message>
        <source>{address!r} is not the address of a calendar; write it like https://cloud.example.com/calendars/ana/visits/.</source>
        <translation>{address!r} មិន​មែន​អាសយដ្ឋាន​ប្រតិទិន សរសេរ​ដូច https://cloud.example.com/calendars/ana/visits/</translation>
    </message>
    <message>
        <source>{after}: {span}; {usually}</source>
        <translation>{after} ៖ {span}; {usually}</translation>
    </message>
    <message>
        <source>{agreed} a week agreed of {hours}.</source>
        <translation>ព្រមព្រៀង {agreed} ក្នុង​សប្តាហ៍ ក្នុង {hours}</translation>
    </message>
    <message>
        <source>{agreements}. {visits}.</source>
        <translation>{agreements} ។ {visits} ។</translation>
    </message>
    <message>
        <source>{alike} like this one.</source>
        <translation>{alike} ដូចនេះ</translation>
    </message>
    <message>
        <source>{amount} a year depends on one technician alone</source>
        <translation>{amount} ក្នុង​មួយ​ឆ្នាំ​ពឹង​លើ​ជាង​ម្នាក់</translation>
    </message>
    <message>
        <source>{amount} alone ({alone}), {covered} with a backup ({others}).</source>
        <translation>{amount} លើ​មនុស្ស​ម្នាក់ ({alone}), {covered} មាន​ជាង​បម្រុង ({others})</translation>
    </message>
    <message>
        <source>{amount} better than {then}</source>
        <translation>ល្អជាង {then} {amount}</translation>
    </message>
    <message>
        <source>{amount} less than in {then}</source>
        <translation>តិចជាង {then} {amount}</translation>
    </message>
    <message>
        <source>{amount} more than in {then}</source>
        <translation>ច្រើនជាង {then} {amount}</translation>
    </message>
    <message>
        <source>{amount} of {all} on one person alone; click a bar to see the clients</source>
        <translation>{amount} ក្នុង {all} លើ​មនុស្ស​ម្នាក់ ចុច​របារ​ដើម្បី​មើល​អតិថិជន</translation>
    </message>
    <message>
        <source>{amount} worse than {then}</source>
        <translation>អន់ជាង {then} {amount}</translation>
    </message>
    <message>
        <source>{asked_on} is still to come; give the day on which somebody asked.</source>
        <translation>{asked_on} មិន​ទាន់​មកដល់ ដាក់​ថ្ងៃ​ដែល​មាន​គេ​សួរ</translation>
    </message>
    <message>
        <source>{at} · {name}</source>
        <translation>{at} · {name}</translation>
    </message>
    <message>
        <source>{backup} could not be restored ({problem}); {file} is as it was. Make room, close other programs that use it, and try again.</source>
        <translation>មិន​អាច​យក {backup} មកវិញ ({problem}) {file} នៅ​ដដែល​។ បង្កើន​ទំហំ បិទ​កម្មវិធី​ផ្សេង​ដែល​ប្រើ​វា ហើយ​សាក​ម្តង​ទៀត​។</translation>
    </message>
    <message>
        <source>{backup} is not a backup of a schedule; choose another one.</source>
        <translation>{backup} មិន​មែន​ច្បាប់​ចម្លង​បម្រុង​នៃ​កាលវិភាគ ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>{base!r} is not the address of a server; write it like https://example.com.</source>
        <translation>{base!r} មិន​មែន​អាសយដ្ឋាន​ម៉ាស៊ីន​មេ សរសេរ​ដូច https://example.com</translation>
    </message>
    <message>
        <source>{best} · {left} without a place</source>
        <translation>{best} · គ្មាន​កន្លែង {left}</translation>
    </message>
    <message>
        <source>{called} begins at {clock}, which is still to come; only then can it be done or missed.</source>
        <translation>{called} ចាប់ផ្តើម {clock} ដែល​មិន​ទាន់​មកដល់ ក្រោយ​នោះ​ទើប​អាច​ធ្វើ ឬ​មិន​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>{called} cannot end before it begins, nor last longer than a day; check the times.</source>
        <translation>{called} មិន​អាច​បញ្ចប់​មុន​ចាប់ផ្តើម ឬ​លើស​មួយ​ថ្ងៃ ពិនិត្យ​ពេល</translation>
    </message>
    <message>
        <source>{called} has begun; choose a later visit.</source>
        <translation>{called} បាន​ចាប់ផ្តើម ជ្រើស​ការចុះ​ជួប​ក្រោយ</translation>
    </message>
    <message>
        <source>{called} has begun; say how long it took when it is done.</source>
        <translation>{called} បាន​ចាប់ផ្តើម ប្រាប់​រយៈពេល​ពេល​ធ្វើ​រួច</translation>
    </message>
    <message>
        <source>{called} has no planned time that it could be pinned to.</source>
        <translation>{called} គ្មាន​ពេល​ក្នុង​ផែនការ​ដើម្បី​ខ្ទាស់</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first, then tell the client.</source>
        <translation>{called} មិន​ទាន់​មាន​ពេល​ក្នុង​ផែនការ ផ្តល់​កន្លែង​សិន រួច​ប្រាប់​អតិថិជន</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first.</source>
        <translation>{called} មិន​ទាន់​មាន​ពេល​ក្នុង​ផែនការ ផ្តល់​កន្លែង​សិន</translation>
    </message>
    <message>
        <source>{called} has no planned time; say who came, and from when to when.</source>
        <translation>{called} គ្មាន​ពេល​ក្នុង​ផែនការ ប្រាប់​ថា​នរណា​មក និង​ពី​ពេលណា​ដល់​ពេលណា</translation>
    </message>
    <message>
        <source>{called} is a joint visit itself; choose the visit it belongs to.</source>
        <translation>{called} ជា​ការចុះ​ជួប​រួម​ខ្លួន​ឯង ជ្រើស​ការចុះ​ជួប​ដែល​វា​ជា​របស់</translation>
    </message>
    <message>
        <source>{called} is not due yet; it cannot be missed.</source>
        <translation>{called} មិន​ទាន់​ដល់​កំណត់ មិន​អាច​មិន​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>{called} is open; there is nothing to take back.</source>
        <translation>{called} បើក​នៅ គ្មាន​អ្វី​ត្រូវ​យក​ត្រឡប់</translation>
    </message>
    <message>
        <source>{called} is {status}; nobody can come along to it any more.</source>
        <translation>{called} {status} ហើយ គ្មាន​នរណា​អាច​មក​ជាមួយ​ទៀត</translation>
    </message>
    <message>
        <source>{called} was to begin at {clock}, and that has passed; note that it was missed, and why.</source>
        <translation>{called} គួរ​ចាប់ផ្តើម {clock} ហើយ​ហួស​ហើយ កត់​ថា​មិន​បាន​ធ្វើ និង​ហេតុ​អ្វី</translation>
    </message>
    <message>
        <source>{called} {over} already. {advice}</source>
        <translation>{called} {over} ហើយ​។ {advice}</translation>
    </message>
    <message>
        <source>{called} {over}, so {so}.</source>
        <translation>{called} {over} ដូច្នេះ {so}</translation>
    </message>
    <message>
        <source>{came} came instead of {name}</source>
        <translation>{came} មកជំនួស {name}</translation>
    </message>
    <message>
        <source>{capitalize} have no field “{field}”; there are {list}.</source>
        <translation>{capitalize} គ្មាន​វាល “{field}” មាន {list}</translation>
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
        <translation>{choice}, ដកចេញ</translation>
    </message>
    <message>
        <source>{clients} have a usual technician now.</source>
        <translation>ឥឡូវ {clients} មាន​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>{clients} promised {name} in person: that ends after {day}.</source>
        <translation>{clients} ត្រូវបាន​សន្យា {name} ផ្ទាល់៖ បញ្ចប់​ក្រោយ {day}</translation>
    </message>
    <message>
        <source>{clients} their person</source>
        <translation>{clients} បាន​មនុស្ស​របស់​ខ្លួន</translation>
    </message>
    <message>
        <source>{clients} theirs back</source>
        <translation>{clients} បានមនុស្សវិញ</translation>
    </message>
    <message>
        <source>{clients} with a usual technician, chosen or by who came; all pay {amount} a year.</source>
        <translation>{clients} មាន​ជាង​ប្រចាំ បាន​ជ្រើស ឬ​តាម​អ្នក​មក ទាំងអស់​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ</translation>
    </message>
    <message>
        <source>{clients} with {amount} a year have none, neither chosen nor by who came.</source>
        <translation>{clients} ដែល​បង់ {amount} ក្នុង​មួយ​ឆ្នាំ​គ្មាន ទាំង​បាន​ជ្រើស ឬ​តាម​អ្នក​មក</translation>
    </message>
    <message>
        <source>{clients} without a usual technician, planned over {days}</source>
        <translation>{clients} គ្មាន​ជាង​ប្រចាំ រៀប​ផែនការ {days}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost</source>
        <translation>{clients}; អាច​បាត់បង់ {lost}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost. Each currency is ranked on its own.</source>
        <translation>{clients}; អាច​បាត់បង់ {lost} រូបិយប័ណ្ណ​នីមួយ​ៗ​រៀប​លំដាប់​ដោយឡែក</translation>
    </message>
    <message>
        <source>{client} and {more} more</source>
        <translation>{client} និង {more} ទៀត</translation>
    </message>
    <message>
        <source>{client} and {number} more</source>
        <translation>{client} និង {number} ទៀត</translation>
    </message>
    <message>
        <source>{client} cannot have heard of us from itself; choose another one.</source>
        <translation>{client} មិន​អាច​ឮ​អំពី​យើង​ពី​ខ្លួន​ឯង ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>{client} has no address whose place is known; give the client one first.</source>
        <translation>{client} គ្មាន​អាសយដ្ឋាន​ដែល​ស្គាល់​ទីតាំង ផ្តល់​សិន</translation>
    </message>
    <message>
        <source>{client} has no address; give the client one first.</source>
        <translation>{client} គ្មាន​អាសយដ្ឋាន ផ្តល់​សិន</translation>
    </message>
    <message>
        <source>{client} has no other site; add the new one first.</source>
        <translation>{client} គ្មាន​ទីតាំង​ផ្សេង បន្ថែម​ថ្មី​សិន</translation>
    </message>
    <message>
        <source>{client} has no site; enter one first.</source>
        <translation>{client} គ្មាន​ទីតាំង បញ្ចូល​សិន</translation>
    </message>
    <message>
        <source>{client} has nothing that could end on {on}.</source>
        <translation>{client} គ្មាន​អ្វី​អាច​បញ្ចប់​ថ្ងៃ {on}</translation>
    </message>
    <message>
        <source>{client} is not retired.</source>
        <translation>{client} មិនបានឈប់ប្រើ</translation>
    </message>
    <message>
        <source>{client} is retired since {retired_on} already.</source>
        <translation>{client} ឈប់​ប្រើ​តាំងពី {retired_on} ហើយ</translation>
    </message>
    <message>
        <source>{client} was merged into another client already.</source>
        <translation>{client} បាន​បញ្ចូល​ទៅ​អតិថិជន​ផ្សេង​ហើយ</translation>
    </message>
    <message>
        <source>{client} was merged into another client; take the merge back in the history.</source>
        <translation>{client} បាន​បញ្ចូល​ទៅ​អតិថិជន​ផ្សេង យក​ការបញ្ចូល​ត្រឡប់​ក្នុង​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>{client} · without a place</source>
        <translation>{client} · គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>{client}: sent to the manager.</source>
        <translation>{client} ៖ បាន​ផ្ញើ​ទៅ​អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>{client}: {when} with {name}.</source>
        <translation>{client} ៖ {when} ជាមួយ {name}</translation>
    </message>
    <message>
        <source>{contact} is a contact of {name}</source>
        <translation>{contact} ជា​អ្នក​ទំនាក់ទំនង​របស់ {name}</translation>
    </message>
    <message>
        <source>{contact} is no longer a contact of {name}</source>
        <translation>{contact} លែង​ជា​អ្នក​ទំនាក់ទំនង​របស់ {name}</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>អតិថិជន {count}</translation>
    </message>
    <message>
        <source>{currency!r} is not a currency; use three letters such as USD.</source>
        <translation>{currency!r} មិន​មែន​រូបិយប័ណ្ណ ប្រើ​អក្សរ​បីដូច USD</translation>
    </message>
    <message>
        <source>{currency}, {days}</source>
        <translation>{currency}, {days}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>{days} days cannot be planned at once; use 1 to {longest_span}.</source>
        <translation>មិន​អាច​រៀប {days} ថ្ងៃ​ម្តង ប្រើ 1 ដល់ {longest_span}</translation>
    </message>
    <message>
        <source>{days} days · {amount}</source>
        <translation>{days} ថ្ងៃ · {amount}</translation>
    </message>
    <message>
        <source>{days} from its day; agreed is {agreed}</source>
        <translation>{days} ពី​ថ្ងៃ​របស់​វា ព្រមព្រៀង {agreed}</translation>
    </message>
    <message>
        <source>{days} moved</source>
        <translation>ផ្លាស់ {days}</translation>
    </message>
    <message>
        <source>{days} No routes are kept from then, so that nobody’s pay is known.</source>
        <translation>{days} មិន​បាន​ទុក​ផ្លូវ​ពី​ពេល​នោះ ដូច្នេះ​មិន​ដឹង​ប្រាក់​ឈ្នួល​របស់​នរណា</translation>
    </message>
    <message>
        <source>{days} Routes are kept of {kept} alone: pay, drives and overtime are of those.</source>
        <translation>{days} ទុក​ផ្លូវ​តែ​របស់ {kept} ៖ ប្រាក់​ឈ្នួល ការបើកបរ និង​ម៉ោង​បន្ថែម​ជា​របស់​ទាំងនោះ</translation>
    </message>
    <message>
        <source>{days} with {names}</source>
        <translation>{days} ជាមួយ {names}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the person.</source>
        <translation>{day} ចំណាយ {amount} ហើយ​រក្សា​មនុស្ស</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the promise.</source>
        <translation>{day} ចំណាយ {amount} ហើយ​រក្សា​ការសន្យា</translation>
    </message>
    <message>
        <source>{day} costs {amount}.</source>
        <translation>{day} ចំណាយ {amount}</translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation>{day} ហួសហើយ</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the person.</source>
        <translation>{day} សន្សំ {amount} ហើយ​រក្សា​មនុស្ស</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the promise.</source>
        <translation>{day} សន្សំ {amount} ហើយ​រក្សា​ការសន្យា</translation>
    </message>
    <message>
        <source>{day} saves {amount}.</source>
        <translation>{day} សន្សំ {amount}</translation>
    </message>
    <message>
        <source>{day} · taken by {name}</source>
        <translation>{day} · ទទួលដោយ {name}</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day} ពេញមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>{day}, changed by hand</source>
        <translation>{day} កែដោយដៃ</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day} ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{day}, told to the client</source>
        <translation>{day} បានប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} with {name}</source>
        <translation>{day}, {time} ជាមួយ {name}</translation>
    </message>
    <message>
        <source>{day}, {time}, with {name}</source>
        <translation>{day}, {time} ជាមួយ {name}</translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation>{day} ៖ {problem}</translation>
    </message>
    <message>
        <source>{day}’s route without the visit</source>
        <translation>ផ្លូវ​ថ្ងៃ {day} ដោយ​គ្មាន​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>{decisions} with {visits} come to {before}, as before.</source>
        <translation>{decisions} ជាមួយ {visits} ស្មើ {before} ដូច​មុន</translation>
    </message>
    <message>
        <source>{decisions} with {visits} would come to {after} instead of {before}.</source>
        <translation>{decisions} ជាមួយ {visits} នឹង​ស្មើ {after} ជំនួស {before}</translation>
    </message>
    <message>
        <source>{encoding}, with {between} between</source>
        <translation>{encoding} មាន {between} នៅ​ចន្លោះ</translation>
    </message>
    <message>
        <source>{feeds} fresh</source>
        <translation>{feeds} ទាន់សម័យ</translation>
    </message>
    <message>
        <source>{feeds} to update</source>
        <translation>{feeds} ត្រូវ​ធ្វើ​បច្ចុប្បន្នភាព</translation>
    </message>
    <message>
        <source>{feeds}, {number} failing</source>
        <translation>{feeds}, {number} បរាជ័យ</translation>
    </message>
    <message>
        <source>{files} written with {told}.</source>
        <translation>បាន​សរសេរ {files} មាន {told}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another folder or make room.</source>
        <translation>មិន​អាច​សរសេរ {file} ({why}) ជ្រើស​ថត​ផ្សេង ឬ​បង្កើន​ទំហំ</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another place, or close the program that has it open.</source>
        <translation>មិន​អាច​សរសេរ {file} ({why}) ជ្រើសកន្លែង​ផ្សេង ឬ​បិទ​កម្មវិធី​ដែល​បើក​វា</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} ជា​ថត បញ្ជាក់​ឯកសារ​ក្នុង​នោះ</translation>
    </message>
    <message>
        <source>{file} is neither .csv nor .xlsx; give the file one of these endings.</source>
        <translation>{file} មិន​មែន .csv ឬ .xlsx ប្រើ​មួយ​ក្នុង​នោះ</translation>
    </message>
    <message>
        <source>{file} is there already, and nothing is written over; choose another name.</source>
        <translation>{file} មាន​ហើយ ហើយ​មិន​សរសេរ​ជាន់​អ្វី​ទេ ជ្រើស​ឈ្មោះ​ផ្សេង</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} និង {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ដល់ {last}</translation>
    </message>
    <message>
        <source>{first} – {last}.</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} – {last}: {days} days</source>
        <translation>{first} – {last} ៖ {days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>{host} broke off before the calendar was complete; try again later.</source>
        <translation>{host} ដាច់​មុន​ប្រតិទិន​ពេញ សាក​ម្តង​ទៀត​ពេល​ក្រោយ</translation>
    </message>
    <message>
        <source>{host} cannot be reached; check the address and the connection to the internet.</source>
        <translation>មិន​អាច​ទាក់ទង {host} ពិនិត្យ​អាសយដ្ឋាន និង​អ៊ីនធឺណិត</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host} (its certificate is not trusted); check the address, or ask whoever runs the server.</source>
        <translation>{host} មិន​អាច​បញ្ជាក់​ថា​ជា {host} (វិញ្ញាបនបត្រ​មិន​គួរឱ្យ​ទុកចិត្ត) ពិនិត្យ​អាសយដ្ឋាន ឬ​សួរ​អ្នកគ្រប់គ្រង​ម៉ាស៊ីន​មេ</translation>
    </message>
    <message>
        <source>{host} is an address inside this network or this computer, from which calendars are not read; use a public address, or save the calendar as a file and choose that.</source>
        <translation>{host} ជា​អាសយដ្ឋាន​ក្នុង​បណ្តាញ ឬ​កុំព្យូទ័រ​នេះ ដែល​មិន​អាន​ប្រតិទិន ប្រើ​អាសយដ្ឋាន​សាធារណៈ ឬ​រក្សាទុក​ជា​ឯកសារ ហើយ​ជ្រើស​វា</translation>
    </message>
    <message>
        <source>{host} packs the calendar in a way that was not asked for; save the calendar as a file and choose that.</source>
        <translation>{host} វេចខ្ចប់​ប្រតិទិន​តាម​វិធី​មិន​បាន​ស្នើ រក្សាទុក​ជា​ឯកសារ ហើយ​ជ្រើស​វា</translation>
    </message>
    <message>
        <source>{host} sends on to an address that cannot be understood; copy the calendar&apos;s address again.</source>
        <translation>{host} បញ្ជូន​ទៅ​អាសយដ្ឋាន​មិន​យល់ ចម្លង​អាសយដ្ឋាន​ប្រតិទិន​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{host} sends on to nowhere; copy the calendar&apos;s address again.</source>
        <translation>{host} មិន​បញ្ជូន​ទៅ​ណា ចម្លង​អាសយដ្ឋាន​ប្រតិទិន​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{host} sends on to other addresses too often; copy the calendar&apos;s final address into the subscription.</source>
        <translation>{host} បញ្ជូន​ទៅ​អាសយដ្ឋាន​ផ្សេង​ញឹក​ពេក ចម្លង​អាសយដ្ឋាន​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>{hours} a week: {days}</source>
        <translation>{hours} ក្នុង​សប្តា​ហ៍៖ {days}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ម៉ោង</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} ម៉ោងមុន</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} ម៉ោង {minutes}</translation>
    </message>
    <message>
        <source>{id!r} is no road; take its id from: familiar options.</source>
        <translation>{id!r} មិន​មែន​ជម្រើស យក​លេខ​ពី៖ familiar options</translation>
    </message>
    <message>
        <source>{joint} has begun; if nobody came along, note that it was missed.</source>
        <translation>{joint} បាន​ចាប់ផ្តើម បើ​គ្មាន​នរណា​មក​ជាមួយ កត់​ថា​មិន​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>{joint} is no joint visit; there is nobody to call off.</source>
        <translation>{joint} មិន​មែន​ការចុះ​ជួប​រួម គ្មាន​នរណា​ត្រូវ​បោះបង់</translation>
    </message>
    <message>
        <source>{joint} is {status} already.</source>
        <translation>{joint} {status} ហើយ</translation>
    </message>
    <message>
        <source>{kept} and {gone} are clients of two offices.</source>
        <translation>{kept} និង {gone} ជា​អតិថិជន​នៃ​ការិយាល័យ​ពីរ</translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself; choose another client.</source>
        <translation>មិន​អាច​បញ្ចូល {kept} ជាមួយ​ខ្លួន​ឯង ជ្រើស​អតិថិជន​ផ្សេង</translation>
    </message>
    <message>
        <source>{kept} is retired; bring the client back first, or keep the other.</source>
        <translation>{kept} បាន​ឈប់​ប្រើ យក​មកវិញ​សិន ឬ​រក្សា​មួយ​ទៀត</translation>
    </message>
    <message>
        <source>{kept} keep their person</source>
        <translation>{kept} រក្សា​មនុស្ស​របស់​ខ្លួន</translation>
    </message>
    <message>
        <source>{kind} from {first} to {last}.</source>
        <translation>{kind} ពី {first} ដល់ {last}</translation>
    </message>
    <message>
        <source>{kind} on {day}.</source>
        <translation>{kind} ថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} គម</translation>
    </message>
    <message>
        <source>{leaver} hands over every client, so {leaver} cannot be the backup of {client}; choose somebody else or nobody.</source>
        <translation>{leaver} ប្រគល់​អតិថិជន​ទាំងអស់ ដូច្នេះ {leaver} មិន​អាច​ជា​ជាង​បម្រុង​របស់ {client} ជ្រើស​អ្នក​ផ្សេង ឬ​មិន​ជ្រើសនរណា</translation>
    </message>
    <message>
        <source>{leaver} is no client&apos;s usual technician after {last_day}, so there is nobody to hand over.</source>
        <translation>{leaver} មិន​ជាជាង​ប្រចាំ​របស់​អតិថិជន​ណា​ក្រោយ {last_day} ដូច្នេះ​គ្មាន​អ្វី​ប្រគល់</translation>
    </message>
    <message>
        <source>{leaver} is not the usual technician of {name} after {last_day}; leave {name} out.</source>
        <translation>{leaver} មិន​ជាជាង​ប្រចាំ​របស់ {name} ក្រោយ {last_day} ដក {name} ចេញ</translation>
    </message>
    <message>
        <source>{left} without a place</source>
        <translation>គ្មានកន្លែង {left}</translation>
    </message>
    <message>
        <source>{meaning}. Default {value}.</source>
        <translation>{meaning} ។ លំនាំ​ដើម {value} ។</translation>
    </message>
    <message>
        <source>{meaning}: {change}</source>
        <translation>{meaning} ៖ {change}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} ម</translation>
    </message>
    <message>
        <source>{minutes} drive</source>
        <translation>បើកបរ {minutes}</translation>
    </message>
    <message>
        <source>{minutes} early at the door</source>
        <translation>ដល់ទ្វារមុន {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} នាទី</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} នាទីមុន</translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation>បើកបរ {minutes} នាទី</translation>
    </message>
    <message>
        <source>{minutes} min, until {time}</source>
        <translation>{minutes} នាទី ដល់ {time}</translation>
    </message>
    <message>
        <source>{minutes} min, {start} to {end}</source>
        <translation>{minutes} នាទី {start} ដល់ {end}</translation>
    </message>
    <message>
        <source>{minutes} minutes is no length of a visit; give 1 to 720.</source>
        <translation>{minutes} នាទី​មិន​មែន​រយៈពេល​ចុះ​ជួប ដាក់ 1 ដល់ 720</translation>
    </message>
    <message>
        <source>{minutes} more to drive for each visit</source>
        <translation>បើកបរបន្ថែម {minutes} ក្នុង​មួយ​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>{minutes} of their week stay free</source>
        <translation>សប្តាហ៍​របស់​ពួកគេ​នៅ​ទំនេរ {minutes}</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>{money} a year rests on them.</source>
        <translation>{money} ក្នុង​មួយ​ឆ្នាំ​ពឹង​លើ​ពួកគេ</translation>
    </message>
    <message>
        <source>{money} of it today</source>
        <translation>ក្នុងនោះ {money} ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} និង {more} ទៀត</translation>
    </message>
    <message>
        <source>{name} accepted the change</source>
        <translation>{name} ទទួលយកការប្តូរ</translation>
    </message>
    <message>
        <source>{name} asked something</source>
        <translation>{name} បានសួរអ្វីមួយ</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} អវត្តមាន</translation>
    </message>
    <message>
        <source>{name} away {days} ({kind})</source>
        <translation>{name} អវត្តមាន {days} ({kind})</translation>
    </message>
    <message>
        <source>{name} becomes a backup, who knows the client.</source>
        <translation>{name} ក្លាយជា​ជាង​បម្រុង​ដែល​ស្គាល់​អតិថិជន</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} បានមក</translation>
    </message>
    <message>
        <source>{name} cancelled</source>
        <translation>{name} បានលុបចោល</translation>
    </message>
    <message>
        <source>{name} cancelled from {day} on</source>
        <translation>{name} បាន​លុបចោល​ចាប់ពី {day}</translation>
    </message>
    <message>
        <source>{name} cancelled the visit</source>
        <translation>{name} បាន​លុបចោល​ការចុះ​ជួប</translation>
    </message>
    <message>
        <source>{name} cancelled {service} from {day} on</source>
        <translation>{name} បាន​លុបចោល {service} ចាប់ពី {day}</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is in use (agreements: {agreements}, visits: {visits}). Where its name is wrong, change the name instead.</source>
        <translation>មិន​អាច​ដក {name} ចេញ​ទេ ព្រោះ​កំពុង​ប្រើ (កិច្ចព្រមព្រៀង ៖ {agreements} ការចុះ​ជួប ៖ {visits}) បើ​ឈ្មោះ​ខុស សូម​ប្តូរ​ឈ្មោះ​វិញ</translation>
    </message>
    <message>
        <source>{name} cannot come along{where}: {why}; choose somebody else, or another visit.</source>
        <translation>{name} មិន​អាច​មក​ជាមួយ {where} ៖ {why} ជ្រើស​អ្នក​ផ្សេង ឬ​ការចុះ​ជួប​ផ្សេង</translation>
    </message>
    <message>
        <source>{name} cannot; the visit is made all the same.</source>
        <translation>{name} មិន​អាច ការចុះ​ជួប​នៅតែ​ធ្វើ</translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} បិទ</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} មកជាមួយ</translation>
    </message>
    <message>
        <source>{name} comes along on {day}, {time} for {price}</source>
        <translation>{name} មក​ជាមួយ​ថ្ងៃ {day}, {time} តម្លៃ {price}</translation>
    </message>
    <message>
        <source>{name} comes along to {client}.</source>
        <translation>{name} មក​ជាមួយ​ទៅ {client}</translation>
    </message>
    <message>
        <source>{name} comes earlier</source>
        <translation>{name} មកមុន</translation>
    </message>
    <message>
        <source>{name} comes in place of {usual}</source>
        <translation>{name} មកជំនួស {usual}</translation>
    </message>
    <message>
        <source>{name} comes instead of {usual}</source>
        <translation>{name} មកជំនួស {usual}</translation>
    </message>
    <message>
        <source>{name} comes; nobody is their usual technician.</source>
        <translation>{name} មក គ្មាន​ជាង​ប្រចាំ​របស់​ពួកគេ</translation>
    </message>
    <message>
        <source>{name} complained</source>
        <translation>{name} បានតវ៉ា</translation>
    </message>
    <message>
        <source>{name} complained about the change</source>
        <translation>{name} បាន​តវ៉ា​អំពី​ការប្តូរ</translation>
    </message>
    <message>
        <source>{name} from today on</source>
        <translation>{name} ចាប់ពីថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{name} goes to {client} instead.</source>
        <translation>{name} ទៅ​រក {client} ជំនួស</translation>
    </message>
    <message>
        <source>{name} handed over {clients} clients</source>
        <translation>{name} បាន​ប្រគល់​អតិថិជន {clients}</translation>
    </message>
    <message>
        <source>{name} hands over</source>
        <translation>{name} ប្រគល់</translation>
    </message>
    <message>
        <source>{name} hands over {clients} after {day}</source>
        <translation>{name} ប្រគល់ {clients} ក្រោយ {day}</translation>
    </message>
    <message>
        <source>{name} hands over {clients}; the notices are here to be sent.</source>
        <translation>{name} ប្រគល់ {clients} ការជូនដំណឹង​នៅ​ទីនេះ​សម្រាប់​ផ្ញើ</translation>
    </message>
    <message>
        <source>{name} has a usual technician by now, so nothing was declared; look for the first assignment again.</source>
        <translation>{name} មាន​ជាង​ប្រចាំ​ហើយ ដូច្នេះ​មិន​បាន​កំណត់ រក​ការចាត់តាំង​ដំបូង​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} បានចាកចេញ</translation>
    </message>
    <message>
        <source>{name} has no room on another day within all rules.</source>
        <translation>{name} គ្មាន​កន្លែង​ថ្ងៃ​ផ្សេង​តាម​ច្បាប់​ទាំងអស់</translation>
    </message>
    <message>
        <source>{name} has the site {site}</source>
        <translation>{name} មានទីតាំង {site}</translation>
    </message>
    <message>
        <source>{name} is a client again.</source>
        <translation>{name} ជាអតិថិជនម្តងទៀត</translation>
    </message>
    <message>
        <source>{name} is closed</source>
        <translation>{name} បិទ</translation>
    </message>
    <message>
        <source>{name} is not to come to {client}; end that first, or choose somebody else.</source>
        <translation>{name} មិន​ត្រូវ​មក​រក {client} បញ្ចប់​វា​សិន ឬ​ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>{name} is retired.</source>
        <translation>បានឈប់ប្រើ {name}</translation>
    </message>
    <message>
        <source>{name} is the backup of {clients}: once all are handed over, that ends after {day}, too.</source>
        <translation>{name} ជា​ជាង​បម្រុង​របស់ {clients}៖ ពេល​ប្រគល់​ទាំងអស់​ហើយ វា​បញ្ចប់​ក្រោយ {day} ដែរ</translation>
    </message>
    <message>
        <source>{name} is the one they know best.</source>
        <translation>{name} ជា​អ្នក​ដែល​ពួកគេ​ស្គាល់​ជាង​គេ</translation>
    </message>
    <message>
        <source>{name} is their usual technician.</source>
        <translation>{name} ជាជាង​ប្រចាំ​របស់​ពួកគេ</translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation>{name} {kind}</translation>
    </message>
    <message>
        <source>{name} is {kind} until {day}</source>
        <translation>{name} {kind} ដល់ {day}</translation>
    </message>
    <message>
        <source>{name} knows the place.</source>
        <translation>{name} ស្គាល់ទីតាំង</translation>
    </message>
    <message>
        <source>{name} makes the visit. {backup} is {who} to {client} now, and afterwards could go there for {after}.</source>
        <translation>{name} ចុះ​ជួប​។ ឥឡូវ {backup} ជា {who} ចំពោះ {client} ហើយ​ក្រោយ​នោះ​អាច​ទៅ​ទីនោះ {after} ។</translation>
    </message>
    <message>
        <source>{name} not away after all</source>
        <translation>{name} មិនអវត្តមានវិញ</translation>
    </message>
    <message>
        <source>{name} not closed after all</source>
        <translation>{name} មិនបិទវិញ</translation>
    </message>
    <message>
        <source>{name} office</source>
        <translation>ការិយាល័យ {name}</translation>
    </message>
    <message>
        <source>{name} prefers to wait for the usual technician</source>
        <translation>{name} ចង់​រង់ចាំ​ជាង​ប្រចាំ</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}. What you typed is not saved yet; save it if it is still needed, then open the schedule anew.</source>
        <translation>{name} បាន​យក​ច្បាប់ {file} មកវិញ​។ អ្វី​ដែល​អ្នក​វាយ​មិន​ទាន់​រក្សាទុក រក្សាទុក​បើ​នៅ​ត្រូវការ រួច​បើក​កាលវិភាគ​ឡើងវិញ​។</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}; you see the schedule as it is now.</source>
        <translation>{name} បាន​យក​ច្បាប់ {file} មកវិញ អ្នក​ឃើញ​កាលវិភាគ​ឥឡូវ</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book later; take that back first.</source>
        <translation>{name} បាន​រក្សាទុក​សៀវភៅ​តម្លៃ​កំណែ {version} ក្រោយមក យក​វា​ត្រឡប់​សិន</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book meanwhile; discard your changes to see it, then make them again.</source>
        <translation>{name} បាន​រក្សាទុក​សៀវភៅ​តម្លៃ​កំណែ {version} ក្នុង​ពេល​នេះ បោះចោល​ការប្តូរ​ដើម្បី​មើល ហើយ​ធ្វើ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{name} usually comes. Click a place to book it, or press Alt and its number.</source>
        <translation>{name} មកប្រចាំ​។ ចុច​កន្លែង​ដើម្បី​កក់ ឬ​ចុច Alt និង​លេខ​។</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; open the form again.</source>
        <translation>អ្នក​ផ្សេង​បាន​ប្តូរ {name} ក្នុង​ពេល​នេះ បើក​ទម្រង់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name} បានយកមកវិញ</translation>
    </message>
    <message>
        <source>{name}, overtime</source>
        <translation>{name} ម៉ោងបន្ថែម</translation>
    </message>
    <message>
        <source>{name}, {days} more days</source>
        <translation>{name} {days} ថ្ងៃទៀត</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name}: stays familiar for {days} days</source>
        <translation>{name} ៖ នៅ​ស្គាល់ {days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>{name}: the visit was made</source>
        <translation>{name} ៖ បានចុះជួប</translation>
    </message>
    <message>
        <source>{name}: the visit was missed</source>
        <translation>{name} ៖ មិនបានចុះជួប</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} of {week} a week, {clients} more</source>
        <translation>{name} ៖ {before} → {after} ក្នុង {week} ក្នុង​សប្តាហ៍ បន្ថែម {clients}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} ៖ {reason}</translation>
    </message>
    <message>
        <source>{name}’s calendar is read from now on.</source>
        <translation>អាន​ប្រតិទិន​របស់ {name} ចាប់ពី​ពេលនេះ</translation>
    </message>
    <message>
        <source>{name}’s calendar is told there no more.</source>
        <translation>មិន​ប្រាប់​ប្រតិទិន​របស់ {name} នៅ​ទីនោះ​ទៀត</translation>
    </message>
    <message>
        <source>{name}’s calendar says something else now.</source>
        <translation>ឥឡូវ​ប្រតិទិន​របស់ {name} ប្រាប់​ផ្សេង</translation>
    </message>
    <message>
        <source>{name}’s day {amount}</source>
        <translation>ថ្ងៃរបស់ {name} {amount}</translation>
    </message>
    <message>
        <source>{name}’s home</source>
        <translation>ផ្ទះរបស់ {name}</translation>
    </message>
    <message>
        <source>{name}’s phone stops getting news until the new address is entered there.</source>
        <translation>ទូរស័ព្ទ​របស់ {name} ឈប់​ទទួល​ព័ត៌មាន រហូត​ដាក់​អាសយដ្ឋាន​ថ្មី​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>{note} · was {before}</source>
        <translation>{note} · ពីមុន {before}</translation>
    </message>
    <message>
        <source>{note} · {price} a mile</source>
        <translation>{note} · {price} ក្នុង​មួយ​ម៉ាយ</translation>
    </message>
    <message>
        <source>{number:,} rows do not fit on a spreadsheet&apos;s page; write a .csv file, or fewer days.</source>
        <translation>{number:,} ជួរ​ដេក​មិន​សម​លើ​ទំព័រ​សៀវភៅ​បញ្ជី សរសេរ .csv ឬ​ថ្ងៃ​តិច​ជាង</translation>
    </message>
    <message>
        <source>{numbers} copied.</source>
        <translation>បានចម្លង {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>{number} absences</source>
        <extracomment>For one: {number} absence</extracomment>
        <translation>
            <numerusform>អវត្តមាន {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements</source>
        <extracomment>For one: {number} agreement</extracomment>
        <translation>
            <numerusform>កិច្ចព្រមព្រៀង {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements end</source>
        <extracomment>For one: {number} agreement ends</extracomment>
        <translation>
            <numerusform>កិច្ចព្រមព្រៀង {number} បញ្ចប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} answers on what matters</source>
        <extracomment>For one: {number} answer on what matters</extracomment>
        <translation>
            <numerusform>ចម្លើយ {number} អំពី​អ្វី​ដែល​សំខាន់</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} as before</source>
        <translation>ដូចមុន {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups</source>
        <extracomment>For one: {number} backup</extracomment>
        <translation>
            <numerusform>ជាងបម្រុង {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} calls and messages</source>
        <extracomment>For one: {number} call or message</extracomment>
        <translation>
            <numerusform>ការហៅ និងសារ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cancellations</source>
        <extracomment>For one: {number} cancellation</extracomment>
        <translation>
            <numerusform>ការលុបចោល {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cases</source>
        <extracomment>For one: {number} case</extracomment>
        <translation>
            <numerusform>ករណី {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>បានប្តូរ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For one: {number} change</extracomment>
        <translation>
            <numerusform>ការប្តូរ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes in the history</source>
        <extracomment>For one: {number} change in the history</extracomment>
        <translation>
            <numerusform>{number} ការផ្លាស់ប្តូរ​ក្នុង​ប្រវត្តិ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes that only this backup holds come back.</source>
        <extracomment>For one: {number} change that only this backup holds comes back.</extracomment>
        <translation>
            <numerusform>ការប្តូរ {number} ដែល​មាន​តែ​ក្នុង​ច្បាប់​នេះ​នឹង​មកវិញ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost:</source>
        <extracomment>For one: {number} change was made since. It is lost:</extracomment>
        <translation>
            <numerusform>មាន​ការប្តូរ {number} ក្រោយមក​។ នឹង​បាត់៖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost; the last ones:</source>
        <extracomment>For one: {number} change was made since. It is lost; the last one:</extracomment>
        <translation>
            <numerusform>មាន​ការប្តូរ {number} ក្រោយមក​។ នឹង​បាត់ ចុងក្រោយ៖</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} client has no one else who knows them.</source>
        <translation>អតិថិជន {number} គ្មាន​អ្នក​ផ្សេង​ស្គាល់​ពួកគេ</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients</source>
        <extracomment>For one: {number} client</extracomment>
        <translation>
            <numerusform>អតិថិជន {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients ({money} a year) know nobody else here.</source>
        <translation>អតិថិជន {number} ({money} ក្នុង​មួយ​ឆ្នាំ) មិន​ស្គាល់​អ្នក​ផ្សេង​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients get</source>
        <extracomment>For one: {number} client gets</extracomment>
        <translation>
            <numerusform>អតិថិជន {number} ទទួលបាន</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients have no one else who knows them.</source>
        <translation>អតិថិជន {number} គ្មាន​អ្នក​ផ្សេង​ស្គាល់​ពួកគេ</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients look</source>
        <extracomment>For one: {number} client looks</extracomment>
        <translation>
            <numerusform>អតិថិជន {number} ហាក់ដូចជា</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients lose</source>
        <extracomment>For one: {number} client loses</extracomment>
        <translation>
            <numerusform>អតិថិជន {number} បាត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients were</source>
        <extracomment>For one: {number} client was</extracomment>
        <translation>
            <numerusform>អតិថិជន {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} complaints</source>
        <extracomment>For one: {number} complaint</extracomment>
        <translation>
            <numerusform>បណ្តឹង {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: {number} contact</extracomment>
        <translation>
            <numerusform>អ្នកទំនាក់ទំនង {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: {number} day</extracomment>
        <translation>
            <numerusform>{number} ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days earlier</source>
        <extracomment>For one: {number} day earlier</extracomment>
        <translation>
            <numerusform>មុន {number} ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days later</source>
        <extracomment>For one: {number} day later</extracomment>
        <translation>
            <numerusform>ក្រោយ {number} ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decisions</source>
        <extracomment>For one: {number} decision</extracomment>
        <translation>
            <numerusform>ការសម្រេច {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} empty rows</source>
        <extracomment>For one: {number} empty row</extracomment>
        <translation>
            <numerusform>ជួរដេកទទេ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faces</source>
        <extracomment>For one: {number} face</extracomment>
        <translation>
            <numerusform>មុខ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} feeds</source>
        <extracomment>For one: {number} feed</extracomment>
        <translation>
            <numerusform>feed {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ft</source>
        <translation>{number} ហ្វីត</translation>
    </message>
    <message>
        <source>{number} homes</source>
        <translation>ផ្ទះ {number}</translation>
    </message>
    <message>
        <source>{number} ignored.</source>
        <translation>មិនអើពើ {number}</translation>
    </message>
    <message>
        <source>{number} in these months, most often: {cause}</source>
        <translation>{number} ក្នុង​ខែ​ទាំង​នេះ ញឹក​បំផុត៖ {cause}</translation>
    </message>
    <message>
        <source>{number} kept in doubt</source>
        <translation>រក្សាទុកសង្ស័យ {number}</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} គម</translation>
    </message>
    <message>
        <source>{number} lack skills</source>
        <translation>{number} ខ្វះជំនាញ</translation>
    </message>
    <message>
        <source>{number} later ones follow.</source>
        <translation>មាន {number} តាមក្រោយ</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>នៅសល់ {number}</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} ម</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} mi</source>
        <translation>{number} ម៉ាយ</translation>
    </message>
    <message numerus="yes">
        <source>{number} more changes</source>
        <extracomment>For one: {number} more change</extracomment>
        <translation>
            <numerusform>ការប្តូរ {number} ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>ថ្មី {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} notes</source>
        <extracomment>For one: {number} note</extracomment>
        <translation>
            <numerusform>កំណត់ចំណាំ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} notices</source>
        <extracomment>For one: {number} notice</extracomment>
        <translation>
            <numerusform>ការជូនដំណឹង {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {technicians}</source>
        <translation>{number} ក្នុង {technicians}</translation>
    </message>
    <message>
        <source>{number} of {visits}</source>
        <translation>{number} ក្នុង {visits}</translation>
    </message>
    <message>
        <source>{number} off the map</source>
        <translation>{number} មិននៅលើផែនទី</translation>
    </message>
    <message numerus="yes">
        <source>{number} other visits</source>
        <extracomment>For one: {number} other visit</extracomment>
        <translation>
            <numerusform>ការចុះជួបផ្សេង {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} persons</source>
        <extracomment>For one: {number} person</extracomment>
        <translation>
            <numerusform>មនុស្ស {number} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} planned visits</source>
        <extracomment>For one: {number} planned visit</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប​ក្នុង​ផែនការ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} prices</source>
        <extracomment>For one: {number} price</extracomment>
        <translation>
            <numerusform>តម្លៃ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promises</source>
        <extracomment>For one: {number} promise</extracomment>
        <translation>
            <numerusform>ការសន្យា {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: {number} question</extracomment>
        <translation>
            <numerusform>សំណួរ {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>បដិសេធ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>For one: {number} row</extracomment>
        <translation>
            <numerusform>{number} ជួរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows read</source>
        <extracomment>For one: {number} row read</extracomment>
        <translation>
            <numerusform>បានអានជួរដេក {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} services</source>
        <extracomment>For one: {number} service</extracomment>
        <translation>
            <numerusform>សេវា {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sites</source>
        <extracomment>For one: {number} site</extracomment>
        <translation>
            <numerusform>ទីតាំង {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>រំលង {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} spells on the day</source>
        <extracomment>For one: {number} spell on the day</extracomment>
        <translation>
            <numerusform>វគ្គ {number} ត្រូវថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} spells within the window</source>
        <extracomment>For one: {number} spell within the window</extracomment>
        <translation>
            <numerusform>វគ្គ {number} ក្នុង​ចន្លោះ​ពេល</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} start at other times</source>
        <translation>{number} ចាប់ផ្តើម​ពេល​ផ្សេង</translation>
    </message>
    <message>
        <source>{number} start earlier</source>
        <translation>{number} ចាប់ផ្តើមមុន</translation>
    </message>
    <message>
        <source>{number} start later</source>
        <translation>{number} ចាប់ផ្តើមក្រោយ</translation>
    </message>
    <message>
        <source>{number} starts earlier</source>
        <translation>{number} ចាប់ផ្តើមមុន</translation>
    </message>
    <message>
        <source>{number} starts later</source>
        <translation>{number} ចាប់ផ្តើមក្រោយ</translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers</source>
        <extracomment>For one: {number} stranger</extracomment>
        <translation>
            <numerusform>មនុស្ស​ចម្លែក {number} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers lately</source>
        <extracomment>For one: {number} stranger lately</extracomment>
        <translation>
            <numerusform>ថ្មី​ៗ​នេះ​មនុស្ស​ចម្លែក {number} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} substitutions</source>
        <extracomment>For one: {number} substitution</extracomment>
        <translation>
            <numerusform>ការជំនួស {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians</source>
        <extracomment>For one: {number} technician</extracomment>
        <translation>
            <numerusform>ជាង {number} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians have no wage: prices take nothing for their time, so visits look cheaper than they are.</source>
        <extracomment>For one: {number} technician has no wage: prices take nothing for the time, so visits look cheaper than they are.</extracomment>
        <translation>
            <numerusform>ជាង {number} នាក់​គ្មាន​ប្រាក់​ឈ្នួល តម្លៃ​មិន​គិត​ពេលវេលា​របស់​ពួកគេ ការចុះ​ជួប​មើល​ទៅ​ថោក​ជាង​ការពិត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians who come</source>
        <extracomment>For one: {number} technician who comes</extracomment>
        <translation>
            <numerusform>ជាងដែលមក {number} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} texts</source>
        <extracomment>For one: {number} text</extracomment>
        <translation>
            <numerusform>អត្ថបទ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times</source>
        <extracomment>For one: {number} time</extracomment>
        <translation>
            <numerusform>{number} ដង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times to confirm</source>
        <extracomment>For one: {number} time to confirm</extracomment>
        <translation>
            <numerusform>{number} ពេលត្រូវបញ្ជាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>ត្រូវបញ្ជាក់ {number}</translation>
    </message>
    <message>
        <source>{number} to decide</source>
        <translation>ត្រូវសម្រេច {number}</translation>
    </message>
    <message>
        <source>{number} unpriced</source>
        <translation>{number} គ្មានតម្លៃ</translation>
    </message>
    <message numerus="yes">
        <source>{number} usual spells</source>
        <extracomment>For one: {number} usual spell</extracomment>
        <translation>
            <numerusform>វគ្គធម្មតា {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits</source>
        <extracomment>For one: {number} visit</extracomment>
        <translation>
            <numerusform>ការចុះជួប {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits are cancelled</source>
        <extracomment>For one: {number} visit is cancelled</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} ត្រូវ​លុបចោល</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits by strangers</source>
        <extracomment>For one: {number} visit by a stranger</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} ដោយ​មនុស្ស​ចម្លែក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits get a place</source>
        <extracomment>For one: {number} visit gets a place</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} បាន​កន្លែង</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} visits have no place beside the others ({names}): choose other roads for them.</source>
        <translation>ការចុះ​ជួប {number} គ្មាន​កន្លែង​ក្បែរ​អ្វី​ផ្សេង ({names})៖ ជ្រើស​ជម្រើស​ផ្សេង​សម្រាប់​ពួក​វា</translation>
    </message>
    <message numerus="yes">
        <source>{number} visits lose theirs</source>
        <extracomment>For one: {number} visit loses its place</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} បាត់​កន្លែង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits on another day</source>
        <extracomment>For one: {number} visit on another day</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} ថ្ងៃ​ផ្សេង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits outside the window</source>
        <extracomment>For one: {number} visit outside the window</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} ក្រៅ​ចន្លោះ​ពេល</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits without a place</source>
        <extracomment>For one: {number} visit without a place</extracomment>
        <translation>
            <numerusform>ការចុះ​ជួប {number} គ្មាន​កន្លែង</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} without</source>
        <translation>{number} គ្មាន</translation>
    </message>
    <message>
        <source>{number} without a wage</source>
        <translation>{number} គ្មាន​ប្រាក់​ឈ្នួល</translation>
    </message>
    <message>
        <source>{number} {source}</source>
        <translation>{number} {source}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} ថ្ងៃ</translation>
    </message>
    <message>
        <source>{offer} ({number} of {all})</source>
        <translation>{offer} ({number} ក្នុង {all})</translation>
    </message>
    <message>
        <source>{office} has no technicians in these weeks; add one before clients are assigned.</source>
        <translation>{office} គ្មាន​ជាង​ក្នុង​សប្តាហ៍​ទាំង​នេះ បន្ថែម​មុន​ចាត់តាំង​អតិថិជន</translation>
    </message>
    <message>
        <source>{office} has no technicians on these days; add one before planning.</source>
        <translation>{office} គ្មាន​ជាង​ក្នុង​ថ្ងៃ​ទាំង​នេះ បន្ថែម​មុន​រៀប​ផែនការ</translation>
    </message>
    <message>
        <source>{office}, {month}: {visits} with a place, {left} without</source>
        <translation>{office}, {month} ៖ {visits} មាន​កន្លែង គ្មាន {left}</translation>
    </message>
    <message>
        <source>{office}, {number} of {all}</source>
        <translation>{office}, {number} ក្នុង {all}</translation>
    </message>
    <message>
        <source>{office}: checking and saving the plan…</source>
        <translation>{office} ៖ កំពុង​ពិនិត្យ និង​រក្សាទុក​ផែនការ…</translation>
    </message>
    <message>
        <source>{office}: finding the visits that are due…</source>
        <translation>{office} ៖ កំពុង​រក​ការចុះ​ជួប​ដល់​កំណត់…</translation>
    </message>
    <message>
        <source>{office}: gathering hours, skills and promises…</source>
        <translation>{office} ៖ កំពុង​ប្រមូល​ម៉ោង ជំនាញ និង​ការសន្យា…</translation>
    </message>
    <message>
        <source>{office}: planning, best so far {best}…</source>
        <translation>{office} ៖ កំពុង​រៀប​ផែនការ ល្អ​បំផុត​មកដល់​ឥឡូវ {best}…</translation>
    </message>
    <message>
        <source>{office}: planning…</source>
        <translation>{office} ៖ កំពុង​រៀប​ផែនការ…</translation>
    </message>
    <message>
        <source>{office}: {technicians}, {visits} with a place, {left} without</source>
        <translation>{office} ៖ {technicians}, {visits} មាន​កន្លែង គ្មាន {left}</translation>
    </message>
    <message>
        <source>{office}: {visits}</source>
        <translation>{office} ៖ {visits}</translation>
    </message>
    <message>
        <source>{others} and {last} come along</source>
        <translation>{others} និង {last} មក​ជាមួយ</translation>
    </message>
    <message>
        <source>{owner} answers by {day}</source>
        <translation>{owner} ឆ្លើយមុន {day}</translation>
    </message>
    <message>
        <source>{owner} owns it</source>
        <translation>អ្នកទទួលខុសត្រូ​វ៖ {owner}</translation>
    </message>
    <message>
        <source>{owner} · since {day}</source>
        <translation>{owner} · តាំងពី {day}</translation>
    </message>
    <message>
        <source>{page} — Guide — Familiar</source>
        <translation>{page} — មគ្គុទ្ទេសក៍ — Familiar</translation>
    </message>
    <message>
        <source>{paid} of {limit} h</source>
        <translation>{paid} ក្នុង {limit} ម៉ោង</translation>
    </message>
    <message>
        <source>{paid} of {limit} h planned</source>
        <translation>តាម​ផែនការ {paid} ក្នុង {limit} ម៉ោង</translation>
    </message>
    <message>
        <source>{part} by {whole}</source>
        <translation>{part} តាម {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} ក្នុង {whole}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a spreadsheet; it is damaged or has a password: save it again without one.</source>
        <translation>មិន​អាច​អាន {path} ជា​សៀវភៅ​បញ្ជី ខូច ឬ​មាន​ពាក្យ​សម្ងា​ត់៖ រក្សាទុក​ឡើងវិញ​ដោយ​គ្មាន</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>មិនអាចអាន {path} ៖ {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); choose another folder.</source>
        <translation>សរសេរ {path} មិន​បាន ({why}) ជ្រើស​ថត​ផ្សេង</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another folder.</source>
        <translation>មិន​អាច​សរសេរ {path} ជ្រើស​ថត​ផ្សេង</translation>
    </message>
    <message>
        <source>{path} is a folder, not a schedule; name a file in it.</source>
        <translation>{path} ជា​ថត មិន​មែន​កាលវិភាគ បញ្ជាក់​ឯកសារ​ក្នុង​នោះ</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file with the table.</source>
        <translation>{path} ជា​ថត បញ្ជាក់​ឯកសារ​ដែល​មាន​តារាង</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} ទទេ គ្មាន​អ្វី​នាំចូល</translation>
    </message>
    <message>
        <source>{path} is not a spreadsheet, whatever its name says; save it again as .xlsx or .csv.</source>
        <translation>{path} មិន​មែន​សៀវភៅ​បញ្ជី ទោះ​ឈ្មោះ​ថា​ម៉េច រក្សាទុក​ជា .xlsx ឬ .csv</translation>
    </message>
    <message>
        <source>{path} is not a table; save the list as .csv or .xlsx first.</source>
        <translation>{path} មិន​មែន​តារាង រក្សាទុក​បញ្ជី​ជា .csv ឬ .xlsx សិន</translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission.</source>
        <translation>មិន​អាច​អាន {path} សុំ​សិទ្ធិ​ពី​ម្ចាស់</translation>
    </message>
    <message>
        <source>{period}: {figure}</source>
        <translation>{period} ៖ {figure}</translation>
    </message>
    <message>
        <source>{persons} kept</source>
        <translation>បានរក្សា {persons}</translation>
    </message>
    <message>
        <source>{placed} of {visits} have a place</source>
        <translation>{placed} ក្នុង {visits} មាន​កន្លែង</translation>
    </message>
    <message>
        <source>{plain!r} is not an e-mail address; write one like office@example.com.</source>
        <translation>{plain!r} មិន​មែន​អាសយដ្ឋាន​អ៊ីមែល សរសេរ​ដូច office@example.com</translation>
    </message>
    <message>
        <source>{plan}: not confirmed</source>
        <translation>{plan} ៖ មិនទាន់បញ្ជាក់</translation>
    </message>
    <message>
        <source>{plan}: not confirmed, times and people may change</source>
        <translation>{plan} ៖ មិន​ទាន់​បញ្ជាក់ ពេល និង​មនុស្ស​អាច​ប្តូរ</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} ចំណុច</translation>
    </message>
    <message>
        <source>{port} is not a port; choose one from 1 to {highest_port}.</source>
        <translation>{port} មិន​មែន​ច្រក ជ្រើស 1 ដល់ {highest_port}</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>{rhythm} in {months}</source>
        <translation>{rhythm} ក្នុង {months}</translation>
    </message>
    <message>
        <source>{rhythm} on {days}</source>
        <translation>{rhythm} នៅ {days}</translation>
    </message>
    <message>
        <source>{rhythm}, once</source>
        <translation>{rhythm} តែម្តង</translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation>{rhythm} ដល់ {day}</translation>
    </message>
    <message>
        <source>{rhythm}, {number} times</source>
        <translation>{rhythm} {number} ដង</translation>
    </message>
    <message>
        <source>{rows} passed over</source>
        <translation>រំលង {rows}</translation>
    </message>
    <message>
        <source>{rows} written to {file}.</source>
        <translation>បាន​សរសេរ {rows} ទៅ {file}</translation>
    </message>
    <message>
        <source>{rows}: {none}</source>
        <translation>{rows} ៖ {none}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} វិ</translation>
    </message>
    <message>
        <source>{service}, had no place</source>
        <translation>{service} គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>{service}, planned {day}, {span} with {technician}</source>
        <translation>{service} តាម​ផែនការ {day}, {span} ជាមួយ {technician}</translation>
    </message>
    <message>
        <source>{share} by their usual technician</source>
        <translation>{share} ដោយ​ជាង​ប្រចាំ​របស់​ពួកគេ</translation>
    </message>
    <message>
        <source>{share} of the clients see one person alone, {faces} faces each on average, {drive} drive, {amount}</source>
        <translation>{share} នៃ​អតិថិជន​ឃើញ​មនុស្ស​ម្នាក់ ជា​មធ្យម {faces} មុខ​ម្នាក់​ៗ បើកបរ {drive}, {amount}</translation>
    </message>
    <message>
        <source>{share} of the time on the road</source>
        <translation>{share} នៃពេលនៅលើផ្លូវ</translation>
    </message>
    <message>
        <source>{share} overtime</source>
        <translation>ម៉ោងបន្ថែម {share}</translation>
    </message>
    <message>
        <source>{share} usual</source>
        <translation>ប្រចាំ {share}</translation>
    </message>
    <message>
        <source>{shown} is an http address, on which everybody can read along; enter one that begins with https.</source>
        <translation>{shown} ជា​អាសយដ្ឋាន http ដែល​នរណា​ក៏​អាន​បាន បញ្ចូល​មួយ​ចាប់ផ្តើម​ដោយ https</translation>
    </message>
    <message>
        <source>{shown} of {of}</source>
        <translation>{shown} ក្នុង {of}</translation>
    </message>
    <message>
        <source>{shown} of {total} are listed.</source>
        <translation>បង្ហាញ {shown} ក្នុង {total}</translation>
    </message>
    <message>
        <source>{shown}, visits that clients were told of too</source>
        <translation>{shown} រួម​ការចុះ​ជួប​ដែល​បាន​ប្រាប់​អតិថិជន</translation>
    </message>
    <message>
        <source>{skill} ended {days} ago</source>
        <translation>{skill} ផុត​កំណត់ {days} មុន</translation>
    </message>
    <message>
        <source>{skill} ends in {days}</source>
        <translation>{skill} ផុត​កំណត់​ក្នុង {days}</translation>
    </message>
    <message>
        <source>{skill} ends today</source>
        <translation>{skill} ផុតកំណត់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{skill} holds until {day}.</source>
        <translation>{skill} មាន​សុពលភាព​ដល់ {day}</translation>
    </message>
    <message>
        <source>{skill}, until now {day}</source>
        <translation>{skill} រហូតឥឡូវ {day}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} ក្នុង {all}</translation>
    </message>
    <message>
        <source>{source!r} is not a file that holds a calendar; choose a .ics file.</source>
        <translation>{source!r} មិន​មែន​ឯកសារ​ប្រតិទិន ជ្រើស​ឯកសារ .ics</translation>
    </message>
    <message>
        <source>{step}: best so far {amount}</source>
        <translation>{step} ៖ ល្អ​បំផុត​មកដល់​ឥឡូវ {amount}</translation>
    </message>
    <message>
        <source>{step}: {detail}</source>
        <translation>{step} ៖ {detail}</translation>
    </message>
    <message>
        <source>{strangers} in the last {visits}</source>
        <translation>{strangers} ក្នុង {visits} ចុងក្រោយ</translation>
    </message>
    <message>
        <source>{stuck} lines could not be worked out again and stay as they were.</source>
        <translation>មាន {stuck} ជួរ​មិន​អាច​គណនា​ឡើងវិញ​បាន ហើយ​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>{taken} of {all} columns taken.</source>
        <translation>យក {taken} ក្នុង {all} ជួរ​ឈរ</translation>
    </message>
    <message>
        <source>{target} is there already; choose another file, or open that one.</source>
        <translation>{target} មាន​ហើយ ជ្រើស​ឯកសារ​ផ្សេង ឬ​បើក​មួយ​នោះ</translation>
    </message>
    <message>
        <source>{technician} can make everything that is planned for him; nothing to do.</source>
        <translation>{technician} អាច​ធ្វើ​អ្វី​ៗ​ក្នុង​ផែនការ​របស់​គាត់ មិន​ត្រូវ​ធ្វើ​អ្វី</translation>
    </message>
    <message>
        <source>{technician} comes along to {name}</source>
        <translation>{technician} មក​ជាមួយ​ទៅ {name}</translation>
    </message>
    <message>
        <source>{technician} comes along to {visit} already.</source>
        <translation>{technician} មក​ជាមួយ {visit} រួចហើយ</translation>
    </message>
    <message>
        <source>{technician} does not come to {name}</source>
        <translation>{technician} មិន​មក​រក {name}</translation>
    </message>
    <message>
        <source>{technician} does not have the skill {skill}</source>
        <translation>{technician} គ្មាន​ជំនាញ {skill}</translation>
    </message>
    <message>
        <source>{technician} has no e-mail address; enter it on the page Technicians.</source>
        <translation>{technician} គ្មាន​អាសយដ្ឋាន​អ៊ីមែល បញ្ចូល​លើ​ទំព័រ​ជាង</translation>
    </message>
    <message>
        <source>{technician} has no hours left in the week</source>
        <translation>{technician} គ្មាន​ម៉ោង​នៅសល់​ក្នុង​សប្តាហ៍</translation>
    </message>
    <message>
        <source>{technician} has no visits on {weekday}; choose another day, or confirm the plan first.</source>
        <translation>{technician} គ្មាន​ការចុះ​ជួប {weekday} ជ្រើស​ថ្ងៃ​ផ្សេង ឬ​បញ្ជាក់​ផែនការសិន</translation>
    </message>
    <message>
        <source>{technician} is a backup for {name}</source>
        <translation>{technician} ជា​ជាង​បម្រុង​សម្រាប់ {name}</translation>
    </message>
    <message>
        <source>{technician} is away</source>
        <translation>{technician} អវត្តមាន</translation>
    </message>
    <message>
        <source>{technician} is away in that time already ({kind}, absence {id}); remove that one first, or choose other days.</source>
        <translation>{technician} អវត្តមាន​ពេល​នោះ​រួចហើយ ({kind}, អវត្តមាន {id}) ដក​វា​ចេញ​សិន ឬ​ជ្រើស​ថ្ងៃ​ផ្សេង</translation>
    </message>
    <message>
        <source>{technician} is full on {day}</source>
        <translation>{technician} ពេញ​ថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>{technician} is no longer a backup for {name}</source>
        <translation>{technician} លែង​ជា​ជាង​បម្រុង​សម្រាប់ {name}</translation>
    </message>
    <message>
        <source>{technician} is no longer the usual technician of {name}</source>
        <translation>{technician} លែង​ជាជាង​ប្រចាំ​របស់ {name}</translation>
    </message>
    <message>
        <source>{technician} is not to come here</source>
        <translation>{technician} មិន​ត្រូវ​មក​ទីនេះ</translation>
    </message>
    <message>
        <source>{technician} is not to come to {client}; end that first, then choose him.</source>
        <translation>{technician} មិន​ត្រូវ​មក​រក {client} បញ្ចប់​វា​សិន រួច​ជ្រើស</translation>
    </message>
    <message>
        <source>{technician} is that to {client} already.</source>
        <translation>{technician} ជា​ដូច្នោះ​ចំពោះ {client} ហើយ</translation>
    </message>
    <message>
        <source>{technician} is the usual technician of {name}</source>
        <translation>{technician} ជាជាង​ប្រចាំ​របស់ {name}</translation>
    </message>
    <message>
        <source>{technician} is {kind}</source>
        <translation>{technician} {kind}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}</source>
        <translation>{technician} ចាកចេញ {day}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day} by now, so nothing was declared; look for the first assignment again.</source>
        <translation>{technician} ចាកចេញ {day} ដូច្នេះ​មិន​បាន​កំណត់ រក​ការចាត់តាំង​ដំបូង​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}, and nobody follows</source>
        <translation>{technician} ចាកចេញ {day} ហើយ​គ្មាន​នរណា​បន្ត</translation>
    </message>
    <message>
        <source>{technician} left on {left_on}; choose somebody else.</source>
        <translation>{technician} បាន​ចាកចេញ {left_on} ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>{technician} makes {visit} himself; choose somebody else.</source>
        <translation>{technician} ធ្វើ {visit} ខ្លួន​ឯង ជ្រើស​ផ្សេង</translation>
    </message>
    <message>
        <source>{technician} may come to {name} again</source>
        <translation>{technician} អាច​មក​រក {name} ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>{technician} would cost less, and has no time left</source>
        <translation>{technician} នឹង​ថោក​ជាង តែ​គ្មាន​ពេល​នៅសល់</translation>
    </message>
    <message>
        <source>{technician}, a stranger to them, comes on {day}</source>
        <translation>{technician} ដែល​ជា​មនុស្ស​ចម្លែក​ចំពោះ​ពួកគេ មក​ថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>{technician}’s day breaks a rule already; mend that first</source>
        <translation>ថ្ងៃ​របស់ {technician} បំពាន​ច្បាប់​រួចហើយ កែ​វា​សិន</translation>
    </message>
    <message>
        <source>{technician}’s day has no room for it</source>
        <translation>ថ្ងៃ​របស់ {technician} គ្មាន​កន្លែង​សម្រាប់​វា</translation>
    </message>
    <message>
        <source>{technician}’s licence for {skill} runs out on {until}</source>
        <translation>អាជ្ញាប័ណ្ណ {skill} របស់ {technician} ផុត​កំណត់ {until}</translation>
    </message>
    <message>
        <source>{times} in the own calendar of {names}; see Feeds.</source>
        <translation>{times} ក្នុង​ប្រតិទិន​ផ្ទាល់​របស់ {names} មើល Feed</translation>
    </message>
    <message>
        <source>{times} times between {first} and {last}</source>
        <translation>{times} ពេល​ចន្លោះ {first} និង {last}</translation>
    </message>
    <message>
        <source>{times} times on {day}</source>
        <translation>{times} ពេលថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>{title} by month</source>
        <translation>{title} តាមខែ</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation>{title} រង់ចាំ {number}</translation>
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
        <translation>{told} ធៀប​នឹង​ផែនការ​មុន៖ {effects}។</translation>
    </message>
    <message>
        <source>{told} Leaves after {day}.</source>
        <translation>{told} ចាកចេញក្រោយ {day}</translation>
    </message>
    <message>
        <source>{told} No other choice of successors costs less.</source>
        <translation>{told} គ្មាន​ការជ្រើស​អ្នក​បន្ត​ផ្សេង​ថោក​ជាង</translation>
    </message>
    <message>
        <source>{told} Nothing changed against the plan before.</source>
        <translation>{told} គ្មាន​អ្វី​ផ្លាស់ប្ដូរ​ពី​ផែនការ​មុន​ទេ​។</translation>
    </message>
    <message>
        <source>{told} The best choice that was found in the time.</source>
        <translation>{told} ជា​ការជ្រើស​ល្អ​បំផុត​ដែល​រកឃើញ​ក្នុង​ពេល</translation>
    </message>
    <message>
        <source>{told} The plan stays as it is.</source>
        <translation>{told} ផែនការនៅដដែល</translation>
    </message>
    <message>
        <source>{told}, and has been there before.</source>
        <translation>{told} ហើយធ្លាប់ទៅទីនោះ</translation>
    </message>
    <message>
        <source>{told}, and is a stranger to them.</source>
        <translation>{told} ហើយ​ជា​មនុស្ស​ចម្លែក​ចំពោះ​ពួកគេ</translation>
    </message>
    <message>
        <source>{told}, as a backup who knows them.</source>
        <translation>{told} ជា​ជាង​បម្រុង​ដែល​ស្គាល់​ពួកគេ</translation>
    </message>
    <message>
        <source>{told}, more than agreed</source>
        <translation>{told} លើសព្រមព្រៀង</translation>
    </message>
    <message>
        <source>{told}, {extra} overtime</source>
        <translation>{told} ម៉ោង​បន្ថែម {extra}</translation>
    </message>
    <message>
        <source>{told}, {minutes} min at most</source>
        <translation>{told} យ៉ាង​ច្រើន {minutes} នាទី</translation>
    </message>
    <message>
        <source>{told}, {number} with a joint visit</source>
        <translation>{told} មាន​ការចុះ​ជួប​រួម {number}</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician</source>
        <translation>{told} {share} ដោយ​ជាង​ប្រចាំ​របស់​អតិថិជន</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician.</source>
        <translation>{told} {share} ដោយ​ជាង​ប្រចាំ​របស់​អតិថិជន</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}</translation>
    </message>
    <message>
        <source>{told}. Beyond normal: {names}</source>
        <translation>{told} លើស​ធម្មតា៖ {names}</translation>
    </message>
    <message>
        <source>{told}. Shown: who did most and who did least</source>
        <translation>{told} បង្ហា​ញ៖ អ្នកធ្វើ​ច្រើន​បំផុត និង​តិច​បំផុត</translation>
    </message>
    <message>
        <source>{told}; faint: the year before</source>
        <translation>{told} ពណ៌​ស្រា​ល៖ ឆ្នាំ​មុន</translation>
    </message>
    <message>
        <source>{told}; somebody else knows each of these clients.</source>
        <translation>{told} មាន​អ្នក​ផ្សេង​ស្គាល់​អតិថិជន​ទាំងនេះ​ម្នាក់​ៗ</translation>
    </message>
    <message>
        <source>{told}; the year before {before}</source>
        <translation>{told} ឆ្នាំមុន {before}</translation>
    </message>
    <message>
        <source>{told}; {moved} of their day begin at another time</source>
        <translation>{told} {moved} នៃ​ថ្ងៃ​ចាប់ផ្តើម​ពេល​ផ្សេង</translation>
    </message>
    <message>
        <source>{told}; {name} came most often for others</source>
        <translation>{told} {name} ទៅ​ជំនួស​អ្នកដទៃ​ញឹក​បំផុត</translation>
    </message>
    <message>
        <source>{told}; {share} by their usual technician.</source>
        <translation>{told} {share} ដោយ​ជាង​ប្រចាំ​របស់​ពួកគេ</translation>
    </message>
    <message>
        <source>{unknown} cannot stand in this text; use {known} or {last}, and write $$ where you mean a dollar sign.</source>
        <translation>{unknown} មិន​អាច​នៅក្នុង​អត្ថបទ​នេះ ប្រើ {known} ឬ {last} ហើយ​សរសេរ $$ ពេល​ចង់បាន​សញ្ញា​ដុល្លារ</translation>
    </message>
    <message>
        <source>{until} is over; leave the end open or give a later day.</source>
        <translation>{until} ហួស​ហើយ ទុក​ចុង​បើក ឬ​ដាក់​ថ្ងៃ​ក្រោយ</translation>
    </message>
    <message>
        <source>{value} a day</source>
        <translation>{value} ក្នុងមួយថ្ងៃ</translation>
    </message>
    <message>
        <source>{value} a kilometre</source>
        <translation>{value} ក្នុង​មួយ​គីឡូម៉ែត្រ</translation>
    </message>
    <message>
        <source>{value} a mile</source>
        <translation>{value} ក្នុងមួយម៉ាយ</translation>
    </message>
    <message>
        <source>{value} a minute</source>
        <translation>{value} ក្នុងមួយនាទី</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>{value} ក្នុងមួយម៉ោង</translation>
    </message>
    <message>
        <source>{value}. {formula}</source>
        <translation>{value} ។ {formula}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at}</source>
        <translation>{verb} ដោយ {name}, {at}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at} · proposed by {other}</source>
        <translation>{verb} ដោយ {name}, {at} · ស្នើ​ដោយ {other}</translation>
    </message>
    <message>
        <source>{visits} at another time</source>
        <translation>{visits} ពេលផ្សេង</translation>
    </message>
    <message>
        <source>{visits} copied as a table.</source>
        <translation>បាន​ចម្លង {visits} ជា​តារាង</translation>
    </message>
    <message>
        <source>{visits} hit</source>
        <translation>ប៉ះពាល់ {visits}</translation>
    </message>
    <message>
        <source>{visits} in {period}</source>
        <translation>{visits} ក្នុង {period}</translation>
    </message>
    <message>
        <source>{visits} missed lately</source>
        <translation>ថ្មី​ៗ​នេះ​មិន​បាន​ធ្វើ {visits}</translation>
    </message>
    <message>
        <source>{visits} not shown: the place is not known</source>
        <translation>មិន​បង្ហាញ {visits} ៖ មិន​ស្គាល់​ទីតាំង</translation>
    </message>
    <message>
        <source>{visits} since {day} and {cancellations}. How many more end an agreement within 90 days of a visit by a stranger than of one by their usual person: the dot is what was seen, the band where it lies with {sure} certainty, the stroke what the price book says now.</source>
        <translation>{visits} តាំងពី {day} និង {cancellations} ។ អ្នក​បញ្ចប់​កិច្ចព្រមព្រៀង​ក្នុង 90 ថ្ងៃ​ក្រោយមនុស្ស​ចម្លែក​មក ច្រើន​ជាង​ក្រោយ​មនុស្ស​ប្រចាំ​មក​ប៉ុន្មា​ន៖ ចំណុច​គឺ​អ្វី​ដែល​ឃើញ របារ​គឺ​កន្លែង​ដែល​វា​នៅ​ដោយ​ប្រាកដ {sure} បន្ទាត់​គឺ​អ្វី​ដែល​សៀវភៅ​តម្លៃ​ប្រាប់​ឥឡូវ​។</translation>
    </message>
    <message>
        <source>{visits} would break</source>
        <translation>{visits} នឹងធ្វើមិនបាន</translation>
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
        <translation>{visits}, {price} សម្រាប់ {priced} ដែល​មាន​តម្លៃ</translation>
    </message>
    <message>
        <source>{visits}, {taken} for others</source>
        <translation>{visits} ជំនួស​អ្នកដទៃ {taken}</translation>
    </message>
    <message>
        <source>{visit} is a joint visit and goes with {work_number}; change that one, or say that nobody comes along after all.</source>
        <translation>{visit} ជា​ការចុះ​ជួប​រួម ហើយ​ទៅ​ជាមួយ {work_number} ប្តូរ​មួយ​នោះ ឬ​ប្រាប់​ថា​គ្មាន​នរណា​មក​ជាមួយ</translation>
    </message>
    <message>
        <source>{wanted!r} may be several clients; give one&apos;s number: {numbers}.</source>
        <translation>{wanted!r} អាច​ជា​អតិថិជន​ច្រើន ផ្តល់​លេខ៖ {numbers}</translation>
    </message>
    <message>
        <source>{wanted!r} may be several technicians; give one&apos;s number: {numbers}.</source>
        <translation>{wanted!r} អាច​ជា​ជាង​ច្រើន ផ្តល់​លេខ៖ {numbers}</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>{was} → {now}</translation>
    </message>
    <message>
        <source>{weeks} weeks cannot be planned together; use 1 to {most_weeks}.</source>
        <translation>មិន​អាច​រៀប {weeks} សប្តាហ៍​ជាមួយគ្នា ប្រើ 1 ដល់ {most_weeks}</translation>
    </message>
    <message>
        <source>{what} cannot be below zero; it is {value}.</source>
        <translation>{what} មិន​អាច​ក្រោម​សូន្យ វា {value}</translation>
    </message>
    <message>
        <source>{what} cannot take {value} minutes; use 1 to 1,440.</source>
        <translation>{what} មិន​អាច​យក {value} នាទី ប្រើ 1 ដល់ 1,440</translation>
    </message>
    <message>
        <source>{what} from {since} until {until} · {name}</source>
        <translation>{what} ពី {since} ដល់ {until} · {name}</translation>
    </message>
    <message>
        <source>{what} has two shifts on one weekday; keep one.</source>
        <translation>{what} មាន​វេន​ពីរ​ក្នុង​ថ្ងៃ​តែ​មួយ ទុក​មួយ</translation>
    </message>
    <message>
        <source>{what} is empty; write it down in a few words.</source>
        <translation>{what} ទទេ សរសេរខ្លីៗ</translation>
    </message>
    <message>
        <source>{what} since {since} · {name}</source>
        <translation>{what} តាំងពី {since} · {name}</translation>
    </message>
    <message>
        <source>{what} stays where it is. {why}</source>
        <translation>{what} នៅ​កន្លែង​ដដែល​។ {why}</translation>
    </message>
    <message>
        <source>{what} was changed later by {actor} ({command}, change {id}); take that back first.</source>
        <translation>{actor} បាន​ប្តូរ {what} ក្រោយមក ({command}, ការប្តូរ {id}) យក​វា​ត្រឡប់​សិន</translation>
    </message>
    <message>
        <source>{what} was changed since; this cannot be taken back.</source>
        <translation>{what} បាន​ប្តូរ​ហើយ មិន​អាច​យក​ត្រឡប់</translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation>{what} {amount}</translation>
    </message>
    <message>
        <source>{what} · recorded by {name}</source>
        <translation>{what} · កត់ត្រា​ដោយ {name}</translation>
    </message>
    <message>
        <source>{what} · {name}, {day} {time}</source>
        <translation>{what} · {name}, {day} {time}</translation>
    </message>
    <message>
        <source>{what}: not asked</source>
        <translation>{what} ៖ មិនបានសួរ</translation>
    </message>
    <message>
        <source>{what}: {level}</source>
        <translation>{what} ៖ {level}</translation>
    </message>
    <message>
        <source>{what}: {where}.</source>
        <translation>{what} ៖ {where}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} ៖ {why}</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit any more.</source>
        <translation>{what} មិន​ប៉ះពាល់​ការចុះ​ជួប​ក្នុង​ផែនការ​ទៀត</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit.</source>
        <translation>{what} មិន​ប៉ះពាល់​ការចុះ​ជួប​ក្នុង​ផែនការ</translation>
    </message>
    <message>
        <source>{when} with {name}</source>
        <translation>{when} ជាមួយ {name}</translation>
    </message>
    <message>
        <source>{when} · for {usual}</source>
        <translation>{when} · ជំនួស {usual}</translation>
    </message>
    <message>
        <source>{where} → without a place</source>
        <translation>{where} → គ្មានកន្លែង</translation>
    </message>
    <message>
        <source>{who}: another length.</source>
        <translation>{who} ៖ រយៈពេលផ្សេង</translation>
    </message>
    <message>
        <source>{who}: cancelled this time.</source>
        <translation>{who} ៖ លុបចោលលើកនេះ</translation>
    </message>
    <message>
        <source>{who}: done.</source>
        <translation>{who} ៖ បានធ្វើ</translation>
    </message>
    <message>
        <source>{who}: missed.</source>
        <translation>{who} ៖ មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>{who}: nobody comes along.</source>
        <translation>{who} ៖ គ្មាននរណាមកជាមួយ</translation>
    </message>
    <message>
        <source>{who}: not pinned.</source>
        <translation>{who} ៖ មិនខ្ទាស់</translation>
    </message>
    <message>
        <source>{who}: not told to the client.</source>
        <translation>{who} ៖ មិន​បាន​ប្រាប់​អតិថិជន</translation>
    </message>
    <message>
        <source>{who}: open again.</source>
        <translation>{who} ៖ បើកម្តងទៀត</translation>
    </message>
    <message>
        <source>{who}: pinned.</source>
        <translation>{who} ៖ បានខ្ទាស់</translation>
    </message>
    <message>
        <source>{who}: somebody comes along.</source>
        <translation>{who} ៖ មានម្នាក់មកជាមួយ</translation>
    </message>
    <message>
        <source>{who}: told to the client.</source>
        <translation>{who} ៖ បានប្រាប់អតិថិជន</translation>
    </message>
    <message>
        <source>{who}; that is noted as well.</source>
        <translation>{who} ក៏បានកត់ទុក</translation>
    </message>
    <message>
        <source>{words} (taken back)</source>
        <translation>{words} (បានយកត្រឡប់)</translation>
    </message>
    <message>
        <source>{words} ({visits})</source>
        <translation>{words} ({visits})</translation>
    </message>
    <message>
        <source>{words} from {file}</source>
        <translation>{words} ពី {file}</translation>
    </message>
    <message>
        <source>{words}: {length}</source>
        <translation>{words} ៖ {length}</translation>
    </message>
    <message>
        <source>{words}; {visits} without a place</source>
        <translation>{words} គ្មាន​កន្លែង {visits}</translation>
    </message>
    <message>
        <source>{word} in {visits}</source>
        <translation>{word} ក្នុង {visits}</translation>
    </message>
    <message>
        <source>{zone!r} is not a time zone; choose one such as America/New_York.</source>
        <translation>{zone!r} មិន​មែន​តំបន់​ម៉ោង ជ្រើស​ដូច America/New_York</translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile; save to replace it, or discard to see it.</source>
        <translation>“{title}” បាន​ប្តូរ​ក្នុង​ពេល​នេះ រក្សាទុក​ដើម្បី​ជំនួស ឬ​បោះចោល​ដើម្បី​មើល</translation>
    </message>
    <message>
        <source>“{words}” Said by {by} on {day}.</source>
        <translation>“{words}” {by} បាន​និយាយ​ថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>↑ ↓ to choose   ·   Enter to go there   ·   Esc to close</source>
        <translation>↑ ↓ ដើម្បី​ជ្រើស   ·   Enter ដើម្បី​ទៅ   ·   Esc ដើម្បី​បិទ</translation>
    </message>
</context>
</TS>
