<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Familiar</name>
    <message>
        <source>&amp;About Familiar…</source>
        <translation>เกี่ยวกับ Familiar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>ข้อมูลสำรอง…</translation>
    </message>
    <message>
        <source>&amp;Book a visit…</source>
        <translation>จองงานเข้าพบ…</translation>
    </message>
    <message>
        <source>&amp;Close schedule</source>
        <translation>ปิดตาราง</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>&amp;Export feeds…</source>
        <translation>ส่งออกฟีด…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ประวัติ…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>นำเข้ารายการ…</translation>
    </message>
    <message>
        <source>&amp;Move to a file…</source>
        <translation>ย้ายไปยังไฟล์…</translation>
    </message>
    <message>
        <source>&amp;Move to a shared database…</source>
        <translation>ย้าย​ไป​ยัง​ฐานข้อมูล​ที่​ใช้​ร่วมกัน…</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>บริษัทใหม่…</translation>
    </message>
    <message>
        <source>&amp;Open schedule…</source>
        <translation>เปิดตาราง…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>ทำซ้ำ: {what}</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>ค้นหา…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>เลิกทำ: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>(by history)</source>
        <translation>(ตามประวัติ)</translation>
    </message>
    <message>
        <source>(place known by postal code only)</source>
        <translation>(รู้​ตำแหน่ง​จาก​รหัสไปรษณีย์​เท่านั้น)</translation>
    </message>
    <message>
        <source>({declared} declared, {derived} by history)</source>
        <translation>({declared} กำหนด​ไว้, {derived} ตาม​ประวัติ)</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, และ </translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>ลูกค้า 1 ราย</translation>
    </message>
    <message>
        <source>1 client ({money} a year) knows nobody else here.</source>
        <translation>ลูกค้า 1 ราย ({money} ต่อ​ปี) ไม่​รู้จัก​คนอื่น​ที่นี่​เลย</translation>
    </message>
    <message>
        <source>1 line could not be worked out again and stays as it was.</source>
        <translation>มี 1 รายการ​ที่​คำนวณ​ใหม่​ไม่​ได้​และ​คงไว้​ตามเดิม</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 เดือน</translation>
    </message>
    <message>
        <source>12 months: {visits}, {share} by the usual technician, {faces}.</source>
        <translation>12 เดือน: {visits}, {share} โดย​ช่าง​ประจำ, {faces}</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 สัปดาห์</translation>
    </message>
    <message>
        <source>A backup chosen by you</source>
        <translation>ช่างสำรองที่คุณเลือก</translation>
    </message>
    <message>
        <source>A backup chosen by you, who knows the client</source>
        <translation>ช่าง​สำรอง​ที่​คุณ​เลือก ซึ่ง​รู้จัก​ลูกค้า</translation>
    </message>
    <message>
        <source>A backup of {target} was restored meanwhile, so this was not saved; look at the schedule as it is now and repeat what is still needed.</source>
        <translation>ระหว่าง​นี้​มี​การกู้​คืน​ข้อมูล​สำรอง​ของ {target} จึง​ไม่​ได้​บันทึก ดู​ตาราง​ตอนนี้​แล้ว​ทำ​สิ่ง​ที่​ยัง​ต้อง​ทำ​อีกครั้ง</translation>
    </message>
    <message>
        <source>A backup, tried after those there are</source>
        <translation>ช่าง​สำรอง ลอง​หลังจาก​คน​ที่​มี​อยู่แล้ว</translation>
    </message>
    <message>
        <source>A break of {what} does not fit into its shift; set when it may be.</source>
        <translation>เวลา​พัก​ของ {what} ไม่​พอดี​กับ​กะ กำหนด​ว่า​พัก​เมื่อใด​ได้</translation>
    </message>
    <message>
        <source>A calendar is read from an address that begins with https:// or webcal://, or from a file; give one of these (a file by its path alone).</source>
        <translation>อ่าน​ปฏิทิน​จาก​ที่อยู่​ที่​ขึ้นต้น​ด้วย https:// หรือ webcal:// หรือ​จาก​ไฟล์ ให้​อย่างใดอย่างหนึ่ง (ไฟล์​ใช้​พาธ​เท่านั้น)</translation>
    </message>
    <message>
        <source>A calendar looks at most {most_back} days back and 1 to {most_ahead} ahead.</source>
        <translation>ปฏิทิน​ดู​ย้อนหลัง​ได้​ไม่​เกิน {most_back} วัน และ​ล่วงหน้า 1 ถึง {most_ahead} วัน</translation>
    </message>
    <message>
        <source>A calendar of their own cannot be read.</source>
        <translation>อ่าน​ปฏิทิน​ส่วนตัว​ของ​เขา​ไม่​ได้</translation>
    </message>
    <message>
        <source>A calendar of this technician alone, on Nextcloud, Fastmail, iCloud…</source>
        <translation>ปฏิทิน​ของ​ช่าง​คน​นี้​คนเดียว บน Nextcloud, Fastmail, iCloud…</translation>
    </message>
    <message>
        <source>A calendar server (CalDAV)</source>
        <translation>เซิร์ฟเวอร์​ปฏิทิน (CalDAV)</translation>
    </message>
    <message>
        <source>a call with {name}</source>
        <translation>สายโทรกับ {name}</translation>
    </message>
    <message>
        <source>A client is followed for 90 days after a visit, or until something else happens. Visits as usual within 90 days are one spell: a client who leaves has left once.</source>
        <translation>ระบบ​ติดตาม​ลูกค้า 90 วันหลัง​การ​เข้าพบ หรือ​จนกว่า​จะ​มี​เหตุ​อื่น การ​เข้าพบ​ตามปกติ​ภายใน 90 วัน​นับ​เป็นช่วง​เดียว: ลูกค้า​ที่​จากไป​นับว่า​จากไป​ครั้ง​เดียว</translation>
    </message>
    <message>
        <source>A client told fewer days ahead than this is told at short notice</source>
        <translation>ถ้า​แจ้ง​ลูกค้า​ล่วงหน้า​น้อยกว่า​นี้ (วัน) ถือว่า​แจ้ง​กระชั้นชิด</translation>
    </message>
    <message>
        <source>A client who sees a new face may leave; the chance times what the client is worth is a price. The chances are assumptions until your own history replaces them.</source>
        <translation>ลูกค้า​ที่​เจอ​หน้าใหม่​อาจ​เลิกใช้​บริการ โอกาส​นั้น​คูณ​มูลค่า​ของ​ลูกค้า​คือ​ราคา โอกาส​เหล่านี้​เป็น​ข้อสมมติ​จนกว่า​ประวัติ​ของ​คุณ​เอง​จะ​มา​แทน</translation>
    </message>
    <message>
        <source>A client whom {leaver} is to hand over is not his any more; look at the handover again.</source>
        <translation>ลูกค้า​ที่ {leaver} จะ​ส่งต่อ​ไม่​ใช่​ของ​เขา​แล้ว ดู​การ​ส่งต่อ​อีกครั้ง</translation>
    </message>
    <message>
        <source>A complaint of theirs is not settled</source>
        <translation>มีเรื่อง​ร้องเรียน​ของ​ลูกค้า​ที่​ยัง​ไม่​ยุติ</translation>
    </message>
    <message>
        <source>a complaint of {name}</source>
        <translation>เรื่อง​ร้องเรียน​ของ {name}</translation>
    </message>
    <message>
        <source>a complaint open for {days}</source>
        <translation>เรื่อง​ร้องเรียน​ค้าง​มา {days}</translation>
    </message>
    <message>
        <source>a contact of {name}</source>
        <translation>ผู้ติดต่อของ {name}</translation>
    </message>
    <message>
        <source>A contact with the client</source>
        <translation>การติดต่อกับลูกค้า</translation>
    </message>
    <message>
        <source>a decision about {name}</source>
        <translation>การตัดสินใจ​เกี่ยวกับ {name}</translation>
    </message>
    <message>
        <source>A dispatcher decides alone up to this price; above it a second person confirms</source>
        <translation>ผู้​จัด​ตาราง​ตัดสินใจ​เอง​ได้​ถึง​ราคา​นี้ เกิน​กว่า​นี้​ต้อง​มี​คน​ที่สอง​ยืนยัน</translation>
    </message>
    <message>
        <source>A Familiar file that is on this computer or on a shared folder.</source>
        <translation>ไฟล์ Familiar ใน​คอมพิวเตอร์​นี้​หรือ​ใน​โฟลเดอร์​ที่​ใช้​ร่วมกัน</translation>
    </message>
    <message>
        <source>a fifth stranger</source>
        <translation>คนแปลกหน้าคนที่ห้า</translation>
    </message>
    <message>
        <source>A file is read from this computer only; give its path, or choose it, also where a folder of the network is shown as one of this computer.</source>
        <translation>อ่าน​ไฟล์​จาก​คอมพิวเตอร์​นี้​เท่านั้น ให้​พาธ หรือ​เลือก​ไฟล์ แม้​เป็น​โฟลเดอร์​เครือข่าย​ที่​แสดง​เหมือน​อยู่​ใน​คอมพิวเตอร์​นี้</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>a fourth stranger</source>
        <translation>คนแปลกหน้าคนที่สี่</translation>
    </message>
    <message>
        <source>A licence of {name} runs out</source>
        <translation>ใบอนุญาต​ของ {name} หมดอายุ</translation>
    </message>
    <message>
        <source>A licence that is renewed holds longer; choose a later day.</source>
        <translation>ใบอนุญาต​ที่​ต่ออายุ​ต้อง​ใช้ได้​นาน​ขึ้น เลือก​วันที่​หลัง​กว่า​นี้</translation>
    </message>
    <message>
        <source>a manager has to confirm it</source>
        <translation>ผู้จัดการต้องยืนยัน</translation>
    </message>
    <message>
        <source>A manager would have to confirm it.</source>
        <translation>ผู้จัดการจะต้องยืนยัน</translation>
    </message>
    <message>
        <source>A manager&apos;s own decision above the limit also waits for a second person</source>
        <translation>แม้​เป็น​การตัดสินใจ​ของ​ผู้จัดการ หาก​เกิน​วงเงิน​ก็​ต้อง​รอ​คน​ที่สอง</translation>
    </message>
    <message>
        <source>A move of this visit waits for the manager.</source>
        <translation>การ​ย้าย​งาน​เข้าพบ​นี้​กำลัง​รอ​ผู้จัดการ</translation>
    </message>
    <message>
        <source>A move of {name}</source>
        <translation>การย้ายของ {name}</translation>
    </message>
    <message>
        <source>A new company, filled from the CSV or Excel file you have.</source>
        <translation>บริษัท​ใหม่ เติม​ข้อมูล​จาก​ไฟล์ CSV หรือ Excel ที่​คุณ​มี</translation>
    </message>
    <message>
        <source>A new face, but the day matters to them.</source>
        <translation>เป็น​หน้าใหม่ แต่​วันสำคัญ​สำหรับ​เขา</translation>
    </message>
    <message>
        <source>A new face, yet every other road costs more.</source>
        <translation>เป็น​หน้าใหม่ แต่​ทางเลือก​อื่น​แพง​กว่า​ทั้งหมด</translation>
    </message>
    <message>
        <source>a ninth stranger</source>
        <translation>คนแปลกหน้าคนที่เก้า</translation>
    </message>
    <message>
        <source>a note on {name}</source>
        <translation>บันทึกเกี่ยวกับ {name}</translation>
    </message>
    <message>
        <source>a one-off visit to {name}</source>
        <translation>งาน​เข้าพบ​ครั้ง​เดียว​ที่ {name}</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>บางส่วนของชื่อ</translation>
    </message>
    <message>
        <source>A part of the name or the street</source>
        <translation>บางส่วนของชื่อหรือถนน</translation>
    </message>
    <message>
        <source>A part of the name, the street, the contact or the phone number</source>
        <translation>บางส่วน​ของ​ชื่อ ถนน ผู้​ติดต่อ หรือ​หมายเลข​โทรศัพท์</translation>
    </message>
    <message>
        <source>A person chosen here is kept by every plan.</source>
        <translation>คน​ที่​เลือก​ไว้​ที่นี่ ทุก​แผน​จะ​คงไว้</translation>
    </message>
    <message>
        <source>A pest control company in two offices, its week planned. Takes a minute once.</source>
        <translation>บริษัท​กำจัด​แมลง​สอง​สำนักงาน พร้อม​แผน​ของ​สัปดาห์ ใช้เวลา​หนึ่ง​นาที​ครั้ง​เดียว</translation>
    </message>
    <message>
        <source>A plan sends somebody else</source>
        <translation>แผนส่งคนอื่นไป</translation>
    </message>
    <message>
        <source>A postal code says where this is on the map.</source>
        <translation>รหัสไปรษณีย์​บอ​กว่า​อยู่​ที่ใด​บน​แผนที่</translation>
    </message>
    <message>
        <source>A price that was zero left no line; what it adds is not counted.</source>
        <translation>รา​คาที่​เคย​เป็น​ศูนย์​ไม่​มี​รายการ ส่วน​ที่​เพิ่ม​จึง​ไม่​นับ</translation>
    </message>
    <message>
        <source>A promise of a person needs the person; choose a technician.</source>
        <translation>คำสัญญา​เรื่อง​คน​ต้อง​มี​คน เลือก​ช่าง</translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation>คำสัญญากับ {name}</translation>
    </message>
    <message>
        <source>a question {days} overdue</source>
        <translation>คำถามเลยกำหนด {days}</translation>
    </message>
    <message>
        <source>A question, an offer, a call</source>
        <translation>คำถาม ข้อเสนอ สายโทร</translation>
    </message>
    <message>
        <source>A retired client stays with all that was written, and can be brought back.</source>
        <translation>ลูกค้า​ที่​เลิก​แล้ว​ยัง​คงอยู่​พร้อม​ทุกอย่าง​ที่​บันทึก​ไว้ และ​นำ​กลับมา​ได้</translation>
    </message>
    <message>
        <source>A road is one way to serve the visit: send somebody else, wait for the usual technician, work overtime, or leave it out with a credit. Each says what it costs more than the plan as it is.</source>
        <translation>ทางเลือก​คือ​วิธี​หนึ่ง​ใน​การ​ให้บริการ​งาน​เข้าพบ: ส่ง​คนอื่น รอ​ช่าง​ประจำ ทำ​ล่วงเวลา หรือ​งด​พร้อม​ให้​เครดิต แต่ละ​ทาง​บอ​กว่า​แพง​กว่า​แผนปัจจุบัน​เท่าใด</translation>
    </message>
    <message>
        <source>A rule begins with FREQ=, such as FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>กฎ​ขึ้นต้น​ด้วย FREQ= เช่น FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>a rule of the client leaves no way</source>
        <translation>ข้อกำหนด​ของ​ลูกค้า​ทำให้​ไม่​มีทาง</translation>
    </message>
    <message>
        <source>A rule, not a price</source>
        <translation>เป็นข้อกำหนด ไม่ใช่ราคา</translation>
    </message>
    <message>
        <source>A schedule on PostgreSQL needs one more package; install it with: pip install &quot;familiar-scheduler[postgresql]&quot;.</source>
        <translation>ตาราง​บน PostgreSQL ต้อง​มี​แพ็กเกจ​เพิ่ม ติดตั้ง​ด้วย: pip install &quot;familiar-scheduler[postgresql]&quot;</translation>
    </message>
    <message>
        <source>a second stranger</source>
        <translation>คนแปลกหน้าคนที่สอง</translation>
    </message>
    <message>
        <source>A server learns which part of the town you look at, but nothing of your clients. What it sent is kept on this computer for as long as it allows, and this setting belongs to this computer alone.</source>
        <translation>เซิร์ฟเวอร์​จะ​รู้​ว่า​คุณ​ดู​ส่วน​ใด​ของ​เมือง แต่​ไม่​รู้เรื่อง​ลูกค้า​ของ​คุณ สิ่ง​ที่​ส่ง​มา​จะ​เก็บ​ไว้​ใน​คอมพิวเตอร์​นี้​นาน​เท่าที่​อนุญาต และ​การ​ตั้งค่า​นี้​เป็น​ของ​คอมพิวเตอร์​นี้​เท่านั้น</translation>
    </message>
    <message>
        <source>A service is a kind of work: how long it takes, what a visit costs, and which skills it needs. Agreements choose one; a list of agreements brings its own.</source>
        <translation>บริการ​คือ​ประเภท​ของ​งาน: ใช้เวลานาน​เท่าใด ค่าบริการ​เท่าใด และ​ต้อง​ใช้​ทักษะ​ใด ข้อตกลง​เลือก​หนึ่ง​บริการ รายการ​ข้อตกลง​ที่​นำเข้า​มี​บริการ​ของ​ตัวเอง</translation>
    </message>
    <message>
        <source>a seventh stranger</source>
        <translation>คนแปลกหน้าคนที่เจ็ด</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>ฐานข้อมูลที่ใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>A shift of {what} ends before it begins; set its hours.</source>
        <translation>กะ​ของ {what} สิ้นสุด​ก่อน​เริ่ม กำหนด​เวลา</translation>
    </message>
    <message>
        <source>A site is &amp;closed…</source>
        <translation>สถานที่ปิด…</translation>
    </message>
    <message>
        <source>A site is closed</source>
        <translation>สถานที่ปิด</translation>
    </message>
    <message>
        <source>A site is closed…</source>
        <translation>สถานที่ปิด…</translation>
    </message>
    <message>
        <source>a site of {name}</source>
        <translation>สถานที่ของ {name}</translation>
    </message>
    <message>
        <source>a sixth stranger</source>
        <translation>คนแปลกหน้าคนที่หก</translation>
    </message>
    <message>
        <source>A skill stands here twice; keep one.</source>
        <translation>มี​ทักษะ​ซ้ำสอง​ครั้ง เก็บ​ไว้​อัน​เดียว</translation>
    </message>
    <message>
        <source>A speed of {speed_kmh} km/h cannot be driven; use 1 to 150.</source>
        <translation>ขับ​ด้วย​ความเร็ว {speed_kmh} กม./ชม. ไม่​ได้ ใช้ 1 ถึง 150</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>คนแปลกหน้า</translation>
    </message>
    <message>
        <source>A stranger to the client</source>
        <translation>คนแปลกหน้าสำหรับลูกค้า</translation>
    </message>
    <message>
        <source>A subject is one line; take the line break out.</source>
        <translation>หัวเรื่อง​มี​บรรทัด​เดียว เอาการ​ขึ้น​บรรทัด​ใหม่​ออก</translation>
    </message>
    <message>
        <source>a tenth stranger</source>
        <translation>คนแปลกหน้าคนที่สิบ</translation>
    </message>
    <message>
        <source>a third stranger</source>
        <translation>คนแปลกหน้าคนที่สาม</translation>
    </message>
    <message>
        <source>A value of “{table}” cannot be kept by the database ({told}), so nothing was copied; please report this.</source>
        <translation>ฐานข้อมูล​เก็บ​ค่า​หนึ่ง​ของ “{table}” ไม่​ได้ ({told}) จึง​ไม่​ได้​คัดลอก​อะไร โปรด​แจ้ง​เรา</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>งานเข้าพบ</translation>
    </message>
    <message>
        <source>A wage is above zero; enter what an hour costs.</source>
        <translation>ค่าจ้าง​ต้อง​มากกว่า​ศูนย์ ใส่​ว่า​หนึ่ง​ชั่วโมง​จ่าย​เท่าไร</translation>
    </message>
    <message>
        <source>A web server (WebDAV)</source>
        <translation>เว็บเซิร์ฟเวอร์ (WebDAV)</translation>
    </message>
    <message>
        <source>A word on it, if you like</source>
        <translation>ข้อความสั้น ๆ ถ้าต้องการ</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>ต่อปี</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ต่อปี</translation>
    </message>
    <message>
        <source>a year: {parts}</source>
        <translation>ต่อปี: {parts}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>About Familiar</source>
        <translation>เกี่ยวกับ Familiar</translation>
    </message>
    <message>
        <source>about {chance}</source>
        <translation>ประมาณ {chance}</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}, and against what is essential to {names}: a manager decides</source>
        <translation>เกิน {amount} ของ​ผู้​จัด​ตาราง และ​ขัด​กับ​สิ่ง​สำคัญ​ยิ่ง​ของ {names}: ผู้จัดการ​เป็น​ผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Above a dispatcher’s {amount}: a manager decides</source>
        <translation>เกิน {amount} ของ​ผู้​จัด​ตาราง: ผู้จัดการ​เป็น​ผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>above normal, {low} to {high}</source>
        <translation>เกิน​ปกติ {low} ถึง {high}</translation>
    </message>
    <message>
        <source>Above what a dispatcher decides</source>
        <translation>เกินอำนาจผู้จัดตาราง</translation>
    </message>
    <message>
        <source>Above {amount} a manager decides.</source>
        <translation>เกิน {amount} ผู้จัดการ​เป็น​ผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>Absence {absence_id} is {technician}&apos;s; take it out and record another.</source>
        <translation>การลา {absence_id} เป็น​ของ {technician} เอา​ออก​แล้ว​บันทึก​ใหม่</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>Absences and closed sites</source>
        <translation>การลาและสถานที่ปิด</translation>
    </message>
    <message>
        <source>Absences from {first} to {last}</source>
        <translation>การลา​ตั้งแต่ {first} ถึง {last}</translation>
    </message>
    <message>
        <source>Absences to look at</source>
        <translation>การลาที่ต้องดู</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>วิธีเข้า</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>เพิ่มช่างสำรอง</translation>
    </message>
    <message>
        <source>Add a client first: there is nobody to visit.</source>
        <translation>เพิ่ม​ลูกค้า​ก่อน: ยัง​ไม่​มี​ใคร​ให้​เข้าพบ</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>เพิ่มเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>เพิ่มผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>เพิ่มบันทึก</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>เพิ่มคำถาม</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>เพิ่มสถานที่</translation>
    </message>
    <message>
        <source>Add a skill or licence</source>
        <translation>เพิ่มทักษะหรือใบอนุญาต</translation>
    </message>
    <message>
        <source>Add a technician first: nobody could make a visit.</source>
        <translation>เพิ่ม​ช่าง​ก่อน: ยัง​ไม่​มี​ใคร​ทำงาน​เข้าพบ​ได้</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>เพิ่มข้อตกลง</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>เพิ่มลูกค้า</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>เพิ่มบริการ</translation>
    </message>
    <message>
        <source>Add technician</source>
        <translation>เพิ่มช่าง</translation>
    </message>
    <message>
        <source>Add technicians</source>
        <translation>เพิ่มช่าง</translation>
    </message>
    <message>
        <source>Add who comes, or who is not to come</source>
        <translation>เพิ่ม​คน​ที่จะ​มา หรือ​คน​ที่​ต้อง​ไม่​มา</translation>
    </message>
    <message>
        <source>Add who does the visits: hours, skills and where the day begins.</source>
        <translation>เพิ่ม​ผู้​ที่ทำงาน​เข้าพบ: เวลาทำงาน ทักษะ และ​จุดเริ่มต้น​ของ​วัน</translation>
    </message>
    <message>
        <source>added</source>
        <translation>เพิ่มแล้ว</translation>
    </message>
    <message>
        <source>Added a visit to {name}</source>
        <translation>เพิ่มงานเข้าพบให้ {name}</translation>
    </message>
    <message>
        <source>Added a visit to {name}, due {due}</source>
        <translation>เพิ่ม​งาน​เข้าพบ​ให้ {name} ครบกำหนด {due}</translation>
    </message>
    <message>
        <source>added, without a place yet</source>
        <translation>เพิ่ม​แล้ว ยัง​ไม่​มี​ที่ว่าง</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Address or file (.ics)</source>
        <translation>ที่อยู่​เว็บ​หรือ​ไฟล์ (.ics)</translation>
    </message>
    <message>
        <source>Address or folder of the tiles</source>
        <translation>ที่อยู่​หรือ​โฟลเดอร์​ของ​แผ่น​แผนที่</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>ที่อยู่สำหรับสมัครรับ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>After its last day a licence opens no door; the plan knows.</source>
        <translation>หลัง​วันสุดท้าย​ใบอนุญาต​ใช้ไม่ได้ แผน​รู้เรื่อง​นี้</translation>
    </message>
    <message>
        <source>Against what is essential to {names}: a manager decides</source>
        <translation>ขัด​กับ​สิ่ง​สำคัญ​ยิ่ง​ของ {names}: ผู้จัดการ​เป็น​ผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Agree the same with all of them…</source>
        <translation>ตกลง​แบบ​เดียวกัน​กับ​ทุกราย…</translation>
    </message>
    <message>
        <source>Agree the same with {number} clients</source>
        <translation>ตกลง​แบบ​เดียวกัน​กับ​ลูกค้า {number} ราย</translation>
    </message>
    <message>
        <source>Agreed on {service} with {clients} clients</source>
        <translation>ตกลง {service} กับ​ลูกค้า {clients} ราย</translation>
    </message>
    <message>
        <source>Agreed with {clients}.</source>
        <translation>ตกลงกับ {clients} แล้ว</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Agreements renewed</source>
        <translation>ข้อตกลงที่ต่ออายุ</translation>
    </message>
    <message>
        <source>Agreements that began in the period with somebody who was a client before, renewals left out, of all that began</source>
        <translation>ข้อตกลง​ที่​เริ่ม​ใน​ช่วงนี้​กับ​ผู้​ที่​เคย​เป็น​ลูกค้า​มา​ก่อน ไม่​นับ​การ​ต่ออายุ จาก​ทั้งหมด​ที่​เริ่ม</translation>
    </message>
    <message>
        <source>Agreements that ended in the period and were followed within 30 days by another of the same service, of all that ended</source>
        <translation>ข้อตกลง​ที่​สิ้นสุด​ใน​ช่วงนี้​และ​มี​ข้อตกลง​บริการ​เดียวกัน​ต่อ​ภายใน 30 วัน จาก​ทั้งหมด​ที่​สิ้นสุด</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>การตัดสินใจทั้งหมด</translation>
    </message>
    <message>
        <source>All from here on</source>
        <translation>ทั้งหมดตั้งแต่ที่นี่ไป</translation>
    </message>
    <message>
        <source>All from here on that nobody changed by hand</source>
        <translation>ทั้งหมด​ตั้งแต่​ที่นี่​ไป​ที่​ไม่​มี​ใคร​แก้​ด้วยมือ</translation>
    </message>
    <message>
        <source>All of this schedule is copied into a new file: clients, plans, promises, calendars, the whole history.</source>
        <translation>ตาราง​ทั้งหมด​นี้​จะ​ถูก​คัดลอก​ไป​ยัง​ไฟล์​ใหม่: ลูกค้า แผน คำสัญญา ปฏิทิน และ​ประวัติ​ทั้งหมด</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>ทุกสำนักงาน</translation>
    </message>
    <message>
        <source>all open</source>
        <translation>ที่ค้างทั้งหมด</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>คำถามทั้งหมด</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>ทุกบริการ</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>ทั้งหมดที่แสดง</translation>
    </message>
    <message>
        <source>All {clients}</source>
        <translation>ทั้งหมด {clients}</translation>
    </message>
    <message>
        <source>All {technicians}</source>
        <translation>ทั้งหมด {technicians}</translation>
    </message>
    <message>
        <source>Along with</source>
        <translation>ไปพร้อมกับ</translation>
    </message>
    <message>
        <source>an absence of {name}</source>
        <translation>การลาของ {name}</translation>
    </message>
    <message>
        <source>An address for {name}</source>
        <translation>ที่อยู่สำหรับ {name}</translation>
    </message>
    <message>
        <source>an agreement of {name}</source>
        <translation>ข้อตกลงของ {name}</translation>
    </message>
    <message>
        <source>An appointment scheduler that keeps the same technician at each client’s door. It is made with the parts below, each under its own licence.</source>
        <translation>โปรแกรม​จัด​ตาราง​นัด​ที่​ให้​ช่าง​คน​เดิม​ไป​ที่​ประตู​ของ​ลูกค้า​แต่ละ​ราย สร้าง​จาก​ส่วน​ต่าง ๆ ด้านล่าง แต่ละ​ส่วน​มี​สัญญา​อนุญาต​ของ​ตัวเอง</translation>
    </message>
    <message>
        <source>an eighth stranger</source>
        <translation>คนแปลกหน้าคนที่แปด</translation>
    </message>
    <message>
        <source>an eleventh stranger</source>
        <translation>คนแปลกหน้าคนที่สิบเอ็ด</translation>
    </message>
    <message>
        <source>An email address has an @ and no blanks.</source>
        <translation>ที่อยู่​อีเมล​ต้อง​มี @ และ​ไม่​มี​ช่องว่าง</translation>
    </message>
    <message>
        <source>An example with invented names.</source>
        <translation>ตัวอย่างที่ใช้ชื่อสมมติ</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>การนำเข้า</translation>
    </message>
    <message>
        <source>an open question of {name}</source>
        <translation>คำถามที่ค้างของ {name}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>และ</translation>
    </message>
    <message>
        <source>and {number}</source>
        <translation>และ {number}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>และอีก {number}</translation>
    </message>
    <message>
        <source>Another better plan was looked for since; look at that one.</source>
        <translation>มี​การ​หา​แผนที่​ดีกว่า​หลังจากนั้น ดู​แผน​นั้น</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>วันอื่น</translation>
    </message>
    <message>
        <source>Another day with {name}:</source>
        <translation>วันอื่นกับ {name}:</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>ความยาวอื่น</translation>
    </message>
    <message>
        <source>Another program is moving a schedule to {target}; wait until that has ended.</source>
        <translation>โปรแกรม​อื่น​กำลัง​ย้าย​ตาราง​ไป​ยัง {target} รอ​จน​เสร็จ</translation>
    </message>
    <message>
        <source>Another program is writing to {target}; try again in a moment.</source>
        <translation>โปรแกรม​อื่น​กำลัง​เขียน {target} ลอง​อีกครั้ง​ใน​อีกสักครู่</translation>
    </message>
    <message>
        <source>Another secret address</source>
        <translation>ที่อยู่ลับอีกอัน</translation>
    </message>
    <message>
        <source>Another secret address…</source>
        <translation>ที่อยู่ลับอีกอัน…</translation>
    </message>
    <message>
        <source>another wage</source>
        <translation>ค่าจ้างต่างกัน</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>ตอบคำถาม</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ตอบภายใน</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>ตอบภายใน {day}</translation>
    </message>
    <message>
        <source>Answered a question of {name}</source>
        <translation>ตอบคำถามของ {name} แล้ว</translation>
    </message>
    <message>
        <source>answered {day}: {answer}</source>
        <translation>ตอบเมื่อ {day}: {answer}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>วันใดก็ได้</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>เวลาใดก็ได้</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>April</source>
        <translation>เมษายน</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Arrival from</source>
        <translation>มาถึงตั้งแต่</translation>
    </message>
    <message>
        <source>Arrival window</source>
        <translation>ช่วงเวลามาถึง</translation>
    </message>
    <message>
        <source>Arrives from</source>
        <translation>มาถึงตั้งแต่</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>เป็นภาพ (PNG)…</translation>
    </message>
    <message>
        <source>As a table (XLSX, CSV)</source>
        <translation>เป็นตาราง (XLSX, CSV)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>เหมือนตอนแรก</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>ตามที่มาพร้อมโปรแกรม</translation>
    </message>
    <message>
        <source>As in calendars: FREQ=WEEKLY;BYDAY=TU,FR</source>
        <translation>แบบ​ปฏิทิน: FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>as in {then}</source>
        <translation>เท่ากับ {then}</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>เป็น PDF…</translation>
    </message>
    <message>
        <source>As the client reads it</source>
        <translation>ตามที่ลูกค้าจะอ่าน</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>ตามเดสก์ท็อป</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Ask what matters</source>
        <translation>ถามว่าอะไรสำคัญ</translation>
    </message>
    <message>
        <source>Ask, and write down the answer in their words. Nobody can guess it.</source>
        <translation>ถาม แล้ว​จด​คำตอบ​เป็น​คำ​ของ​ลูกค้า ไม่​มี​ใคร​เดา​ได้</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ถามแล้ว</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ถามโดย</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>ขอไว้</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>ถามเมื่อ</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>ถามเมื่อ {day}</translation>
    </message>
    <message>
        <source>Asked {day} by {name}</source>
        <translation>ถาม​เมื่อ {day} โดย {name}</translation>
    </message>
    <message>
        <source>asked {day} by {name}</source>
        <translation>ถาม​เมื่อ {day} โดย {name}</translation>
    </message>
    <message>
        <source>Asked {name} what matters</source>
        <translation>ถาม {name} ว่าอะไรสำคัญ</translation>
    </message>
    <message>
        <source>At clients</source>
        <translation>อยู่ที่ลูกค้า</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>เสี่ยง</translation>
    </message>
    <message>
        <source>At risk in {currency}: what could be lost, why, and what to do next</source>
        <translation>เสี่ยง​เป็น​สกุล​เงิน {currency}: อาจ​เสีย​อะไร เพราะอะไร และ​ควร​ทำ​อะไร​ต่อ</translation>
    </message>
    <message>
        <source>At risk: what could be lost, why, and what to do next</source>
        <translation>เสี่ยง: อาจ​เสีย​อะไร เพราะอะไร และ​ควร​ทำ​อะไร​ต่อ</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>ทำงานอยู่</translation>
    </message>
    <message>
        <source>August</source>
        <translation>สิงหาคม</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>ไม่อยู่</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ไม่อยู่</translation>
    </message>
    <message>
        <source>Away and closed</source>
        <translation>ไม่อยู่และปิด</translation>
    </message>
    <message>
        <source>Away next</source>
        <translation>ลาครั้งถัดไป</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>ไม่อยู่…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>กลับ (Esc)</translation>
    </message>
    <message>
        <source>Back after all</source>
        <translation>กลับมาตามเดิม</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>ถึงบ้าน</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>กลับไปที่บอร์ด (Esc)</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>กลับเป็น​ค่า​เริ่มต้น: {value}</translation>
    </message>
    <message>
        <source>Back to the defaults of this table</source>
        <translation>กลับเป็น​ค่า​เริ่มต้น​ของ​ตาราง​นี้</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>กลับไปที่ {page}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองตอนนี้</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>สำรอง</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>สำรอง</translation>
    </message>
    <message>
        <source>Backup {number}</source>
        <translation>สำรองคนที่ {number}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>ข้อมูลสำรอง ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Backups, tried from the top</source>
        <translation>ช่างสำรอง ลองจากบนลงล่าง</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>ข้อมูลสำรอง…</translation>
    </message>
    <message>
        <source>because the person changes</source>
        <translation>เพราะคนเปลี่ยน</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>ก่อนกู้คืน</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>ก่อนอัปเดต</translation>
    </message>
    <message>
        <source>before: {coming}</source>
        <translation>ก่อนหน้า: {coming}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>ก่อนหน้า: {value}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Beside the other visits there is no room left for {names}; choose another road there.</source>
        <translation>ข้าง​งาน​เข้าพบ​อื่น​ไม่​เหลือ​ที่​สำหรับ {names} เลือก​ทางเลือก​อื่น</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>ปรับให้ดีขึ้น</translation>
    </message>
    <message>
        <source>better than {then} by {amount}</source>
        <translation>ดีกว่า {then} อยู่ {amount}</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>ระหว่าง</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>ระหว่าง {low} ถึง {high}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>บอร์ด</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>จอง</translation>
    </message>
    <message>
        <source>Book a joint visit</source>
        <translation>จองการเข้าพบร่วม</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>จองงานเข้าพบ</translation>
    </message>
    <message>
        <source>Book a visit… (Ctrl+B)</source>
        <translation>จองงานเข้าพบ… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Booked {name} on {day} with {technician}</source>
        <translation>จอง {name} วันที่ {day} กับ {technician}</translation>
    </message>
    <message>
        <source>Both answered on {what}; the answer of {name} stays.</source>
        <translation>ทั้งสอง​ตอบ​เรื่อง {what} คำตอบ​ของ {name} ยัง​ใช้</translation>
    </message>
    <message>
        <source>Both are one client now: {name}.</source>
        <translation>ตอนนี้​ทั้งสอง​เป็น​ลูกค้า​ราย​เดียว: {name}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Break earliest</source>
        <translation>พักเร็วสุด</translation>
    </message>
    <message>
        <source>Break latest</source>
        <translation>พักช้าสุด</translation>
    </message>
    <message>
        <source>Break minutes</source>
        <translation>นาทีพัก</translation>
    </message>
    <message>
        <source>Break paid</source>
        <translation>พักได้ค่าจ้าง</translation>
    </message>
    <message>
        <source>Break {span}</source>
        <translation>พัก {span}</translation>
    </message>
    <message>
        <source>Break, {minutes}</source>
        <translation>พัก {minutes}</translation>
    </message>
    <message>
        <source>Brief for whoever comes</source>
        <translation>สรุปงานสำหรับผู้ที่จะมา</translation>
    </message>
    <message>
        <source>Brief for {name}</source>
        <translation>สรุปงานสำหรับ {name}</translation>
    </message>
    <message>
        <source>Briefs of a day</source>
        <translation>สรุปงานของวัน</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Bring back the text that came with the program</source>
        <translation>นำ​ข้อความ​ที่มา​พร้อม​โปรแกรม​กลับมา</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>นำรายการที่คุณมีเข้ามา</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>นำกลับมาแล้ว: {what}</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>นำ {name} กลับมา</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>By a familiar face</source>
        <translation>โดยคนคุ้นหน้า</translation>
    </message>
    <message>
        <source>By a stranger</source>
        <translation>โดยคนแปลกหน้า</translation>
    </message>
    <message>
        <source>By an own rule</source>
        <translation>ตามกฎเอง</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ด้วยมือ</translation>
    </message>
    <message>
        <source>by history</source>
        <translation>ตามประวัติ</translation>
    </message>
    <message>
        <source>by postal code</source>
        <translation>ตามรหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>by the past visits</source>
        <translation>ตามการเข้าพบที่ผ่านมา</translation>
    </message>
    <message>
        <source>By the technician’s own calendar</source>
        <translation>ตามปฏิทินส่วนตัวของช่าง</translation>
    </message>
    <message>
        <source>By the usual technician</source>
        <translation>โดยช่างประจำ</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>โดย {name}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>โดย {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>calendar server</source>
        <translation>เซิร์ฟเวอร์ปฏิทิน</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>ปฏิทิน (*.ics)</translation>
    </message>
    <message>
        <source>Calendars and clients hear nothing of this plan until it is confirmed. These visits are not made by the person the client knows:</source>
        <translation>ปฏิทิน​และ​ลูกค้า​จะ​ยัง​ไม่​รู้เรื่อง​แผน​นี้​จนกว่า​จะ​ยืนยัน งาน​เข้าพบ​เหล่านี้​ไม่​ได้​ทำ​โดย​คน​ที่​ลูกค้า​รู้จัก:</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>โทร</translation>
    </message>
    <message>
        <source>call</source>
        <translation>โทร</translation>
    </message>
    <message>
        <source>Call since</source>
        <translation>โทรมาตั้งแต่</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>โทรหาเขา</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>โทรหาเขา</translation>
    </message>
    <message>
        <source>Call this contact first</source>
        <translation>โทรหาผู้ติดต่อนี้ก่อน</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>งานแก้ซ้ำ</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>โทรแล้ว</translation>
    </message>
    <message>
        <source>called first</source>
        <translation>โทรหาก่อน</translation>
    </message>
    <message>
        <source>Calls and messages</source>
        <translation>สายโทรและข้อความ</translation>
    </message>
    <message>
        <source>Calls, messages and moves, for each visit made. Normal is what the months of the year before the period say: from the lower quartile less 1.5 times the distance between the quartiles to the upper one and as much more</source>
        <translation>สาย​โทร ข้อความ และ​การ​ย้าย ต่อ​งาน​เข้าพบ​ที่​ทำ​แล้ว ค่า​ปกติ​คือ​ที่​เดือน​ต่าง ๆ ใน​ปีก่อน​ช่วงนี้​บอก: จา​กค​วอร์​ไท​ล์​ล่าง​ลบ 1.5 เท่า​ของ​ระยะ​ระหว่าง​ค​วอร์​ไท​ล์ ถึง​ค​วอร์​ไท​ล์บน​บวก​เท่ากัน</translation>
    </message>
    <message>
        <source>Came by recommendation</source>
        <translation>มาเพราะมีคนแนะนำ</translation>
    </message>
    <message>
        <source>Came for others</source>
        <translation>ไปแทนคนอื่น</translation>
    </message>
    <message>
        <source>Came on the day</source>
        <translation>มาตรงวัน</translation>
    </message>
    <message>
        <source>Came within the window</source>
        <translation>มาในช่วงเวลา</translation>
    </message>
    <message>
        <source>Can be left empty</source>
        <translation>เว้นว่างได้</translation>
    </message>
    <message>
        <source>can be left empty</source>
        <translation>เว้นว่างได้</translation>
    </message>
    <message>
        <source>Can it be kept?</source>
        <translation>ทำได้ไหม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>ยกเลิกงานเข้าพบ</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>การยกเลิก</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>การยกเลิก</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Cancelled by the client, this time</source>
        <translation>ลูกค้า​ยกเลิก เฉพาะ​ครั้งนี้</translation>
    </message>
    <message>
        <source>Cancelled by the client…</source>
        <translation>ลูกค้ายกเลิก…</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>ยังใช้ไม่ได้</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>มาไม่ได้</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Chance of the same face (COC)</source>
        <translation>โอกาสเจอหน้าเดิม (COC)</translation>
    </message>
    <message>
        <source>Chance that two of a client&apos;s visits in the period had the same technician; weighted by visits over clients with at least two</source>
        <translation>โอกาส​ที่​งาน​เข้าพบ​สอง​ครั้ง​ของ​ลูกค้า​ใน​ช่วงนี้​มี​ช่าง​คน​เดียวกัน ถ่วง​น้ำหนัก​ตาม​จำนวน​ครั้ง เฉพาะ​ลูกค้า​ที่​มี​อย่าง​น้อย​สอง​ครั้ง</translation>
    </message>
    <message>
        <source>chance {value}</source>
        <translation>โอกาส {value}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Change a price, and here you see what it would have made of the decisions of the last 31 days, before you save it.</source>
        <translation>เปลี่ยน​ราคา แล้ว​ดู​ที่นี่​ว่า​การตัดสินใจ 31 วัน​ที่ผ่านมา​จะ​เป็น​อย่างไร ก่อน​บันทึก</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>เปลี่ยนวันที่</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>เปลี่ยนวันที่…</translation>
    </message>
    <message>
        <source>Change the place…</source>
        <translation>เปลี่ยนตำแหน่ง…</translation>
    </message>
    <message>
        <source>Change who recommended us</source>
        <translation>เปลี่ยนผู้แนะนำเรา</translation>
    </message>
    <message>
        <source>Change {change_set_id} was already taken back.</source>
        <translation>นำ​การ​เปลี่ยน {change_set_id} กลับ​ไป​แล้ว</translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation>การเปลี่ยนที่ {number}</translation>
    </message>
    <message>
        <source>Change: {name}, {facts}</source>
        <translation>เปลี่ยน: {name}, {facts}</translation>
    </message>
    <message>
        <source>Changed an absence of {name}</source>
        <translation>เปลี่ยนการลาของ {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name}</source>
        <translation>เปลี่ยนข้อตกลงของ {name}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on</source>
        <translation>เปลี่ยน​ข้อตกลง​ของ {name} ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Changed an agreement of {name} from {day} on, but for visits edited by hand</source>
        <translation>เปลี่ยน​ข้อตกลง​ของ {name} ตั้งแต่ {day} ยกเว้น​งาน​เข้าพบ​ที่​แก้​ด้วยมือ</translation>
    </message>
    <message>
        <source>Changed the client {name}</source>
        <translation>เปลี่ยน​ข้อมูล​ลูกค้า {name}</translation>
    </message>
    <message>
        <source>Changed the closed days of {name}</source>
        <translation>เปลี่ยนวันปิดของ {name}</translation>
    </message>
    <message>
        <source>Changed the length of the visit to {name}</source>
        <translation>เปลี่ยน​ความ​ยาว​ของ​งาน​เข้าพบ {name}</translation>
    </message>
    <message>
        <source>Changed the office {name}</source>
        <translation>เปลี่ยนสำนักงาน {name}</translation>
    </message>
    <message>
        <source>Changed the prices: version {version}</source>
        <translation>เปลี่ยน​ราคา: รุ่น {version}</translation>
    </message>
    <message>
        <source>Changed the service {name}</source>
        <translation>เปลี่ยนบริการ {name}</translation>
    </message>
    <message>
        <source>Changed the site {site} of {name}</source>
        <translation>เปลี่ยน​สถานที่ {site} ของ {name}</translation>
    </message>
    <message>
        <source>Changed the technician {name}</source>
        <translation>เปลี่ยนข้อมูลช่าง {name}</translation>
    </message>
    <message>
        <source>Changed the visit of {day} to {name}</source>
        <translation>เปลี่ยน​งาน​เข้าพบ​วันที่ {day} ที่ {name}</translation>
    </message>
    <message>
        <source>Changed the words of notices</source>
        <translation>เปลี่ยนข้อความของการแจ้ง</translation>
    </message>
    <message>
        <source>Changed what the calendar of {name} says</source>
        <translation>เปลี่ยน​สิ่ง​ที่​ปฏิทิน​ของ {name} บอก</translation>
    </message>
    <message>
        <source>Changed who recommended us to {name}</source>
        <translation>เปลี่ยน​ผู้​แนะนำ​เรา​ให้ {name}</translation>
    </message>
    <message>
        <source>Changed {contact}, a contact of {name}</source>
        <translation>เปลี่ยน {contact} ผู้​ติดต่อ​ของ {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>ถูกที่สุด</translation>
    </message>
    <message>
        <source>Cheapest driving</source>
        <translation>ขับรถถูกที่สุด</translation>
    </message>
    <message>
        <source>Checking the plan and saving it</source>
        <translation>กำลังตรวจและบันทึกแผน</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>เลือกข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Choose a backup that can be read.</source>
        <translation>เลือก​ข้อมูล​สำรอง​ที่​อ่าน​ได้</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>เลือกปฏิทิน</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>เลือกโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>เลือกรายการ</translation>
    </message>
    <message>
        <source>Choose a technician to see what the calendar shows.</source>
        <translation>เลือก​ช่าง​เพื่อ​ดู​ว่า​ปฏิทิน​แสดง​อะไร</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>เลือกงานเข้าพบก่อน</translation>
    </message>
    <message>
        <source>Choose a visit first: briefs go with the route that it is in.</source>
        <translation>เลือก​งาน​เข้าพบ​ก่อน สรุป​งาน​ไป​กับ​เส้นทาง​ที่​งาน​นั้น​อยู่</translation>
    </message>
    <message>
        <source>Choose a visit to see who comes, why it matters and what it costs.</source>
        <translation>เลือก​งาน​เข้าพบ​เพื่อ​ดู​ว่า​ใคร​มา ทำไม​จึง​สำคัญ และ​ราคา​เท่าใด</translation>
    </message>
    <message>
        <source>Choose for at least one question how much it matters.</source>
        <translation>เลือก​ว่า​สำคัญ​เพียงใด​อย่าง​น้อย​หนึ่ง​คำถาม</translation>
    </message>
    <message>
        <source>Choose how much it matters, or these words are not kept.</source>
        <translation>เลือก​ว่า​สำคัญ​เพียงใด ไม่อย่างนั้น​ข้อความ​นี้​จะ​ไม่​ถูก​เก็บ</translation>
    </message>
    <message>
        <source>Choose one office to see one technician.</source>
        <translation>เลือก​สำนักงาน​เดียว​เพื่อ​ดู​ช่าง​คนเดียว</translation>
    </message>
    <message>
        <source>Choose the client whose site is closed.</source>
        <translation>เลือกลูกค้าที่สถานที่ปิด</translation>
    </message>
    <message>
        <source>Choose the column for {fields}.</source>
        <translation>เลือก​คอลัมน์​สำหรับ {fields}</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Choose the folder in which the calendars are to be.</source>
        <translation>เลือก​โฟลเดอร์​ที่จะ​เก็บ​ปฏิทิน</translation>
    </message>
    <message>
        <source>Choose the folder of the tiles</source>
        <translation>เลือก​โฟลเดอร์​ของ​แผ่น​แผนที่</translation>
    </message>
    <message>
        <source>Choose the other record to see what moves.</source>
        <translation>เลือก​ระเบียน​อีก​อัน​เพื่อ​ดู​ว่า​อะไร​จะ​ย้าย</translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation>เลือกระเบียนอีกอัน</translation>
    </message>
    <message>
        <source>Choose tiles</source>
        <translation>เลือกช่องตัวเลข</translation>
    </message>
    <message>
        <source>Choose usual technicians…</source>
        <translation>เลือกช่างประจำ…</translation>
    </message>
    <message>
        <source>Choose what is shown (Ctrl+F)</source>
        <translation>เลือก​สิ่ง​ที่​แสดง (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose what was done to see what it changed.</source>
        <translation>เลือก​สิ่ง​ที่​ทำ​ไป​เพื่อ​ดู​ว่า​เปลี่ยน​อะไร</translation>
    </message>
    <message>
        <source>Choose who came.</source>
        <translation>เลือกคนที่มา</translation>
    </message>
    <message>
        <source>Choose who comes along.</source>
        <translation>เลือกคนที่มาด้วย</translation>
    </message>
    <message>
        <source>Choose who hands clients over.</source>
        <translation>เลือกคนที่ส่งต่อลูกค้า</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>เลือกคนที่ไม่อยู่</translation>
    </message>
    <message>
        <source>Choose who is on the phone; the places that suit appear here.</source>
        <translation>เลือก​คน​ที่อยู่​ใน​สาย แล้ว​ที่ว่าง​ที่​เหมาะ​จะ​แสดง​ที่นี่</translation>
    </message>
    <message>
        <source>Choose who leaves and the last day. For each client you see who could take over, why, what it costs, and a visit at which both come.</source>
        <translation>เลือก​คน​ที่จะ​ออก​และ​วันสุดท้าย สำหรับ​ลูกค้า​แต่ละ​ราย​คุณ​จะ​เห็น​ว่า​ใคร​รับ​ต่อ​ได้ ทำไม ราคา​เท่าใด และ​การ​เข้าพบ​ที่​ทั้งสอง​ไป​ด้วยกัน</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Chose usual technicians for {clients} clients</source>
        <translation>เลือก​ช่าง​ประจำ​ให้​ลูกค้า {clients} ราย</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>คุณเลือก</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ล้างทั้งหมด</translation>
    </message>
    <message>
        <source>Click an absence to change it; draw over days to record one.</source>
        <translation>คลิก​การลา​เพื่อ​แก้ ลาก​ผ่าน​วัน​เพื่อ​บันทึก​การลา</translation>
    </message>
    <message>
        <source>Click on the map, or write latitude and longitude as 40.71460, -73.99020.</source>
        <translation>คลิก​บน​แผนที่ หรือ​เขียน​ละติจูด​และ​ลองจิจูด​เป็น 40.71460, -73.99020</translation>
    </message>
    <message>
        <source>Click to see the week alone (A)</source>
        <translation>คลิก​เพื่อ​ดู​สัปดาห์​อย่าง​เดียว (A)</translation>
    </message>
    <message>
        <source>Click to see these routes alone</source>
        <translation>คลิก​เพื่อ​ดู​เฉพาะ​เส้นทาง​เหล่านี้</translation>
    </message>
    <message>
        <source>Click where it is between the places that are known (the dots), or paste latitude and longitude: map services copy them on a right click. With tiles, which the settings name, the map shows streets.</source>
        <translation>คลิก​ตำแหน่ง​ระหว่าง​ที่​ที่​รู้จัก (จุด) หรือ​วาง​ละติจูด​และ​ลองจิจูด: บริการ​แผนที่​คัดลอก​ให้​เมื่อ​คลิก​ขวา ถ้า​มี​แผ่น​แผนที่​ซึ่ง​อยู่​ใน​การ​ตั้งค่า แผน​ที่จะ​แสดง​ถนน</translation>
    </message>
    <message>
        <source>Click where it is. Pull the map to move it, turn the wheel to come nearer.</source>
        <translation>คลิก​ตำแหน่ง ลาก​แผนที่​เพื่อ​เลื่อน หมุน​ล้อ​เพื่อ​เข้าใกล้</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>client</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>เป็นลูกค้าตั้งแต่</translation>
    </message>
    <message>
        <source>client since {day}</source>
        <translation>เป็นลูกค้าตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Client until</source>
        <translation>เป็นลูกค้าถึง</translation>
    </message>
    <message>
        <source>Client value of those for whom a decision of the period kept the person</source>
        <translation>มูลค่า​ของ​ลูกค้า​ที่​การตัดสินใจ​ใน​ช่วงนี้​รักษา​คน​เดิม​ไว้</translation>
    </message>
    <message>
        <source>Client value of those who cancelled in the period, at the prices they paid</source>
        <translation>มูลค่า​ของ​ลูกค้า​ที่​ยกเลิก​ใน​ช่วงนี้ ตาม​รา​คาที่​เขา​จ่าย</translation>
    </message>
    <message>
        <source>Client, contact, address, phone, technician or work number</source>
        <translation>ลูกค้า ผู้​ติดต่อ ที่อยู่ โทรศัพท์ ช่าง หรือ​หมายเลข​งาน</translation>
    </message>
    <message>
        <source>Client, technician, reason or number</source>
        <translation>ลูกค้า ช่าง เหตุผล หรือ​หมายเลข</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Clients and who could go</source>
        <translation>ลูกค้าและใครไปได้บ้าง</translation>
    </message>
    <message>
        <source>Clients and who would be usual</source>
        <translation>ลูกค้า​และ​ใคร​จะ​เป็น​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>Clients kept so</source>
        <translation>ลูกค้าที่รักษาไว้ได้</translation>
    </message>
    <message>
        <source>Clients lost</source>
        <translation>ลูกค้าที่เสียไป</translation>
    </message>
    <message>
        <source>Clients of {name}</source>
        <translation>ลูกค้าของ {name}</translation>
    </message>
    <message>
        <source>Clients to hand over</source>
        <translation>ลูกค้าที่จะส่งต่อ</translation>
    </message>
    <message>
        <source>Clients who came in the period because another client recommended us, of all who came</source>
        <translation>ลูกค้า​ที่​เข้ามา​ใน​ช่วงนี้​เพราะ​ลูกค้า​ราย​อื่น​แนะนำ จาก​ทั้งหมด​ที่​เข้ามา</translation>
    </message>
    <message>
        <source>Clients who cancelled in the period, of all who were clients when it began or came in it</source>
        <translation>ลูกค้า​ที่​ยกเลิก​ใน​ช่วงนี้ จาก​ทั้งหมด​ที่​เป็น​ลูกค้า​ตอน​เริ่ม​หรือ​เข้ามา​ใน​ช่วงนี้</translation>
    </message>
    <message>
        <source>Clients who count on them</source>
        <translation>ลูกค้าที่พึ่งพาเขา</translation>
    </message>
    <message>
        <source>clients who see one person alone</source>
        <translation>ลูกค้าที่เจอคนเดียวตลอด</translation>
    </message>
    <message>
        <source>Clients whose usual technician this is, declared or by history</source>
        <translation>ลูกค้า​ที่​มี​คน​นี้​เป็น​ช่าง​ประจำ ทั้งที่​กำหนด​ไว้​หรือ​ตาม​ประวัติ</translation>
    </message>
    <message>
        <source>Clients whose visit moves have to be told anew.</source>
        <translation>ลูกค้า​ที่​ต้อง​แจ้ง​ใหม่​เพราะ​งาน​เข้าพบ​ย้าย</translation>
    </message>
    <message>
        <source>clients worth {worth} a year</source>
        <translation>ลูกค้า​มูลค่า {worth} ต่อ​ปี</translation>
    </message>
    <message>
        <source>clients {amount}</source>
        <translation>ลูกค้า {amount}</translation>
    </message>
    <message>
        <source>Clients, technicians, prices</source>
        <translation>ลูกค้า ช่าง ราคา</translation>
    </message>
    <message>
        <source>Clients, those who depend on one person first</source>
        <translation>ลูกค้า ผู้​ที่พึ่ง​คนเดียว​มา​ก่อน</translation>
    </message>
    <message>
        <source>client’s name</source>
        <translation>ชื่อลูกค้า</translation>
    </message>
    <message>
        <source>Client’s page</source>
        <translation>หน้าลูกค้า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>ปิดประวัติ (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>ปิดข้อความ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>วันปิด</translation>
    </message>
    <message>
        <source>Closed…</source>
        <translation>ปิด…</translation>
    </message>
    <message>
        <source>Closure {closure_id} is {client}&apos;s; take it out and record another.</source>
        <translation>วัน​ปิด {closure_id} เป็น​ของ {client} เอา​ออก​แล้ว​บันทึก​ใหม่</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>คอลัมน์สำหรับ {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Come all the same</source>
        <translation>ให้มาตามเดิม</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>มาด้วย</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>มาด้วย</translation>
    </message>
    <message>
        <source>Comes along, {price}</source>
        <translation>มาด้วย {price}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Compared with the cheapest other road, both without what losing the client costs: no assumption is in this figure.</source>
        <translation>เทียบ​กับ​ทางเลือก​อื่น​ที่​ถูก​ที่สุด ทั้งสอง​ไม่​รวม​ค่า​เสีย​ลูกค้า: ตัวเลข​นี้​ไม่​มี​ข้อสมมติ</translation>
    </message>
    <message>
        <source>Comparing table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>กำลัง​เทียบ​ตาราง​ข้อมูล {number} จาก {tables}: {rows} จาก {all} แถว…</translation>
    </message>
    <message>
        <source>Compiling the search, once</source>
        <translation>กำลัง​คอมไพล์​การ​ค้นหา ครั้ง​เดียว</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>ร้องเรียน</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>ร้องเรียน</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>เรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>เรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Complaints made in the period, for each 100 visits made</source>
        <translation>เรื่อง​ร้องเรียน​ใน​ช่วงนี้ ต่อ​งาน​เข้าพบ​ที่​ทำ 100 ครั้ง</translation>
    </message>
    <message>
        <source>Complaints per 100 visits</source>
        <translation>ร้องเรียนต่อ 100 ครั้ง</translation>
    </message>
    <message>
        <source>Complaints that are not settled</source>
        <translation>เรื่อง​ร้องเรียน​ที่​ยัง​ไม่​ยุติ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Confirm all {number}</source>
        <translation>ยืนยันทั้ง {number}</translation>
    </message>
    <message>
        <source>Confirm as</source>
        <translation>ยืนยันในฐานะ</translation>
    </message>
    <message>
        <source>Confirm as manager</source>
        <translation>ยืนยันในฐานะผู้จัดการ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Confirmed plan {version} of {office}</source>
        <translation>ยืนยัน​แผน {version} ของ {office}</translation>
    </message>
    <message>
        <source>confirmed to the client</source>
        <translation>ยืนยันกับลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>Confirmed to {name} who comes, and when</source>
        <translation>ยืนยัน​กับ {name} ว่า​ใคร​มา​และ​เมื่อไร</translation>
    </message>
    <message>
        <source>confirmed, so {value} of it</source>
        <translation>ยืนยัน​แล้ว จึง​คิด {value}</translation>
    </message>
    <message>
        <source>Confirmed. The plan is version {version} now.</source>
        <translation>ยืนยัน​แล้ว ตอนนี้​แผน​เป็น​รุ่น {version}</translation>
    </message>
    <message>
        <source>Confirmed: {title}.</source>
        <translation>ยืนยันแล้ว: {title}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Contacts and sites</source>
        <translation>ผู้ติดต่อและสถานที่</translation>
    </message>
    <message>
        <source>Contacts per visit</source>
        <translation>การติดต่อต่องานเข้าพบ</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>สารบัญคู่มือ</translation>
    </message>
    <message>
        <source>Continuity of care (COC) {coc}: 1 when the same technician always comes, 0 when every visit is by another one.</source>
        <translation>ความต่อเนื่อง (COC) {coc}: 1 เมื่อ​ช่าง​คน​เดิม​มา​เสมอ 0 เมื่อ​เปลี่ยนคน​ทุกครั้ง</translation>
    </message>
    <message>
        <source>Coordinates need both a latitude and a longitude, or neither.</source>
        <translation>พิกัด​ต้อง​มี​ทั้ง​ละติจูด​และ​ลองจิจูด หรือไม่​มี​เลย</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>คัดลอกเป็นตาราง</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>คัดลอกรายงาน</translation>
    </message>
    <message>
        <source>Copy the visit number</source>
        <translation>คัดลอกหมายเลขงานเข้าพบ</translation>
    </message>
    <message>
        <source>Copy the visit numbers</source>
        <translation>คัดลอกหมายเลขงานเข้าพบ</translation>
    </message>
    <message>
        <source>Copying table {number} of {tables}: {rows} of {all} rows…</source>
        <translation>กำลัง​คัดลอก​ตาราง​ข้อมูล {number} จาก {tables}: {rows} จาก {all} แถว…</translation>
    </message>
    <message>
        <source>Correct the text, and here you see how it reads.</source>
        <translation>แก้​ข้อความ แล้ว​ดู​ที่นี่​ว่า​อ่าน​อย่างไร</translation>
    </message>
    <message>
        <source>Correct the value of “{meaning}” to see what the change does.</source>
        <translation>แก้​ค่า​ของ “{meaning}” เพื่อ​ดู​ผล​ของ​การ​เปลี่ยน</translation>
    </message>
    <message>
        <source>Cost of doing a visit again</source>
        <translation>ค่าใช้จ่าย​ใน​การทำงาน​เข้าพบ​ซ้ำ</translation>
    </message>
    <message>
        <source>Could be lost</source>
        <translation>อาจเสีย</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>คนแทน</translation>
    </message>
    <message>
        <source>Covered for longer</source>
        <translation>มีคนแทนนานขึ้น</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>เครดิต</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>เครดิต</translation>
    </message>
    <message>
        <source>CSV or Excel, as it is: Familiar finds the columns, shows what it understood, and changes nothing before you say so. Drop the file here, or choose it.</source>
        <translation>CSV หรือ Excel ตามที่​มี: Familiar หา​คอลัมน์ แสดง​สิ่ง​ที่​เข้าใจ และ​ไม่​เปลี่ยน​อะไร​จนกว่า​คุณ​จะ​สั่ง วาง​ไฟล์​ที่นี่​หรือ​เลือก​ไฟล์</translation>
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
        <translation>สกุลเงิน</translation>
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
        <translation>รายวัน</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>วันก่อน</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>วันที่เว้น</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>วันที่ {number}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Days after which a visit counts half for how well a technician knows a client</source>
        <translation>จำนวน​วันที่​การ​เข้าพบ​หนึ่ง​ครั้ง​เหลือ​น้ำหนัก​ครึ่งหนึ่ง​ต่อ​ความคุ้นเคย​ของ​ช่าง​กับ​ลูกค้า</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>วันข้างหน้า</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>วันย้อนหลัง</translation>
    </message>
    <message>
        <source>Days from a client&apos;s question to its answer, on average over those answered in the period</source>
        <translation>วัน​จาก​คำถาม​ของ​ลูกค้า​ถึง​คำตอบ เฉลี่ย​จาก​ที่​ตอบ​ใน​ช่วงนี้</translation>
    </message>
    <message>
        <source>Days from the first notice sent to the beginning of the visit, on average over substitutions with a notice sent before they began</source>
        <translation>วัน​จาก​การ​แจ้ง​ครั้งแรก​ถึง​เริ่ม​งาน​เข้าพบ เฉลี่ย​จาก​การแทนที่​มี​การ​แจ้ง​ก่อน​เริ่ม</translation>
    </message>
    <message>
        <source>Days of this technician alone</source>
        <translation>เฉพาะวันของช่างคนนี้</translation>
    </message>
    <message>
        <source>Days on the map</source>
        <translation>วันบนแผนที่</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>วันที่ใช้</translation>
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
        <translation>แพง​กว่า​ใน​ตัวเอง แต่​ถูก​ที่สุด​เพราะ​ทางเลือก​อื่น​เสี่ยง​เสีย​ลูกค้า</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ธันวาคม</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ตัดสินใจแล้ว</translation>
    </message>
    <message>
        <source>Decided about {name}</source>
        <translation>ตัดสินใจเรื่อง {name}</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>ตัดสินใจเมื่อ</translation>
    </message>
    <message>
        <source>Decided by one person.</source>
        <translation>ตัดสินใจโดยคนเดียว</translation>
    </message>
    <message>
        <source>decided so</source>
        <translation>ตัดสินใจเช่นนี้</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>กำลังตัดสินใจ</translation>
    </message>
    <message>
        <source>Decision {decision_id} does not wait any more; it is {state}.</source>
        <translation>การตัดสินใจ {decision_id} ไม่​ได้​รอ​แล้ว สถานะ {state}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Decisions and notices</source>
        <translation>การตัดสินใจและการแจ้ง</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>ค่าเริ่มต้น {value}</translation>
    </message>
    <message>
        <source>Delete there what was sent</source>
        <translation>ลบสิ่งที่ส่งไปที่นั่น</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>ออกเดินทาง</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s last 12 visits up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>จำนวน​ช่าง​ที่​ต่างกัน​ใน 12 ครั้ง​ล่าสุด​ของ​ลูกค้า​แต่ละ​ราย​ถึง​สิ้น​ช่วงนี้ ของ​ลูกค้า​ที่​เข้าพบ​ใน​ช่วงนี้ ถ่วง​น้ำหนัก​ตาม​จำนวน​ครั้ง</translation>
    </message>
    <message>
        <source>Different technicians in each client&apos;s visits of the 12 months up to the end of the period, over clients visited in it; weighted by those visits</source>
        <translation>จำนวน​ช่าง​ที่​ต่างกัน​ใน 12 เดือน​ของ​ลูกค้า​แต่ละ​ราย​ถึง​สิ้น​ช่วงนี้ ของ​ลูกค้า​ที่​เข้าพบ​ใน​ช่วงนี้ ถ่วง​น้ำหนัก​ตาม​จำนวน​ครั้ง</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>ผู้จัดตาราง</translation>
    </message>
    <message>
        <source>Does it matter to you at what time of day we come?</source>
        <translation>เวลา​ที่​เรา​มา​ใน​วันสำคัญ​กับ​คุณ​ไหม</translation>
    </message>
    <message>
        <source>Does it matter to you that the same person comes?</source>
        <translation>การ​ที่​คน​เดิม​มา​สำคัญ​กับ​คุณ​ไหม</translation>
    </message>
    <message>
        <source>Does it matter to you that we come on the same day?</source>
        <translation>การ​มา​วัน​เดิม​สำคัญ​กับ​คุณ​ไหม</translation>
    </message>
    <message>
        <source>Does not have the skill {skill}, which is needed here.</source>
        <translation>ไม่​มี​ทักษะ {skill} ซึ่ง​จำเป็น​ที่นี่</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>ไม่หมดอายุ</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ไม่ทำงาน</translation>
    </message>
    <message>
        <source>does not work here then</source>
        <translation>ตอนนั้นไม่ได้ทำงานที่นี่</translation>
    </message>
    <message>
        <source>doing it again: {value}</source>
        <translation>ทำซ้ำ: {value}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>ทำตามแผน</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>ทำล่าสุด</translation>
    </message>
    <message>
        <source>Done the first time</source>
        <translation>เสร็จในครั้งแรก</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>ทำแล้ว…</translation>
    </message>
    <message>
        <source>Door to door, as in real traffic</source>
        <translation>จาก​ประตู​ถึง​ประตู ตาม​การจราจร​จริง</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>draft of plan {version}</source>
        <translation>ร่างแผน {version}</translation>
    </message>
    <message>
        <source>Draft plan</source>
        <translation>ร่างแผน</translation>
    </message>
    <message>
        <source>Drafted a notice to {name}</source>
        <translation>ร่างการแจ้งถึง {name}</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ขับรถ</translation>
    </message>
    <message>
        <source>drives, hours and visits left out</source>
        <translation>การ​ขับรถ เวลา และ​งาน​เข้าพบ​ที่​งด</translation>
    </message>
    <message>
        <source>Driving and hours</source>
        <translation>การขับรถและเวลา</translation>
    </message>
    <message>
        <source>Driving speed</source>
        <translation>ความเร็วขับรถ</translation>
    </message>
    <message>
        <source>Driving speed, km/h</source>
        <translation>ความเร็วขับรถ กม./ชม.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ครบกำหนด</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ครบกำหนด</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>ครบกำหนด {day}</translation>
    </message>
    <message>
        <source>Due {day}, {planned}.</source>
        <translation>ครบกำหนด {day}, {planned}</translation>
    </message>
    <message>
        <source>Due {day}{move}.</source>
        <translation>ครบกำหนด {day}{move}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Each day away from the due day</source>
        <translation>แต่ละ​วันที่​ห่าง​จาก​วัน​ครบกำหนด</translation>
    </message>
    <message>
        <source>Each minute that service starts late</source>
        <translation>แต่ละ​นาที​ที่​เริ่ม​บริการ​ช้า</translation>
    </message>
    <message>
        <source>Each technician needs a calendar of his own on the server; give them one by one.</source>
        <translation>ช่าง​แต่ละคน​ต้อง​มี​ปฏิทิน​ของ​ตัวเอง​บน​เซิร์ฟเวอร์ ใส่​ทีละ​คน</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>เร็วกว่า</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>เดือนก่อน ๆ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>แก้ไข {name}</translation>
    </message>
    <message>
        <source>Edit {service}</source>
        <translation>แก้ไข {service}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Empty: any time</source>
        <translation>ว่าง: เวลาใดก็ได้</translation>
    </message>
    <message>
        <source>End</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>End a promise</source>
        <translation>สิ้นสุดคำสัญญา</translation>
    </message>
    <message>
        <source>End minute</source>
        <translation>นาทีสิ้นสุด</translation>
    </message>
    <message>
        <source>End this promise</source>
        <translation>สิ้นสุดคำสัญญานี้</translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation>สิ้นสุด: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
        <source>Ended a promise to {name}</source>
        <translation>สิ้นสุดคำสัญญากับ {name}</translation>
    </message>
    <message>
        <source>Enter a name, a phone number or an email address.</source>
        <translation>ใส่​ชื่อ หมายเลข​โทรศัพท์ หรือ​ที่อยู่​อีเมล</translation>
    </message>
    <message>
        <source>Enter a wage</source>
        <translation>ใส่ค่าจ้าง</translation>
    </message>
    <message>
        <source>Enter a wage…</source>
        <translation>ใส่ค่าจ้าง…</translation>
    </message>
    <message>
        <source>Enter the address; it looks like {example}.</source>
        <translation>ใส่​ที่อยู่ เช่น {example}</translation>
    </message>
    <message>
        <source>Enter the street, the postal code or the city.</source>
        <translation>ใส่​ถนน รหัสไปรษณีย์ หรือ​เมือง</translation>
    </message>
    <message>
        <source>Enter what an hour costs.</source>
        <translation>ใส่​ว่า​หนึ่ง​ชั่วโมง​จ่าย​เท่าไร</translation>
    </message>
    <message>
        <source>Entered a wage for all who had none ({technicians})</source>
        <translation>ใส่​ค่าจ้าง​ให้​ทุกคน​ที่​ยัง​ไม่​มี ({technicians})</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>จำเป็นอย่างยิ่ง</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>จำเป็นอย่างยิ่ง</translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation>ทุก 2 เดือน</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>ทุก 2 สัปดาห์</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>ทุก 4 สัปดาห์</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>ลูกค้าทุกราย</translation>
    </message>
    <message>
        <source>Every client of {office} has an agreement already.</source>
        <translation>ลูกค้า​ทุกราย​ของ {office} มี​ข้อตกลง​แล้ว</translation>
    </message>
    <message>
        <source>Every client of {office} with visits in these weeks has a usual technician.</source>
        <translation>ลูกค้า​ทุกราย​ของ {office} ที่​มี​งาน​เข้าพบ​ใน​สัปดาห์​เหล่านี้​มี​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>Every client with a usual technician has somebody else who could go.</source>
        <translation>ลูกค้า​ทุกราย​ที่​มี​ช่าง​ประจำ​มี​คนอื่น​ที่​ไป​แทน​ได้</translation>
    </message>
    <message>
        <source>every free day is too close to another visit</source>
        <translation>ทุกวัน​ที่ว่าง​ใกล้​งาน​เข้าพบ​อื่น​เกินไป</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>ทุกครึ่งปี</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>every place would cost more than it is worth</source>
        <translation>ทุก​ที่ว่าง​แพง​เกิน​ค่า​ของ​มัน</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>ทุกไตรมาส</translation>
    </message>
    <message>
        <source>Every technician gets a calendar of their own; add technicians first.</source>
        <translation>ช่าง​แต่ละคน​มี​ปฏิทิน​ของ​ตัวเอง เพิ่ม​ช่าง​ก่อน</translation>
    </message>
    <message>
        <source>Every technician of {office} has a wage by now.</source>
        <translation>ช่าง​ทุกคน​ของ {office} มี​ค่าจ้าง​แล้ว</translation>
    </message>
    <message>
        <source>Every visit has a place</source>
        <translation>งานเข้าพบทุกงานมีที่แล้ว</translation>
    </message>
    <message>
        <source>Every way to come costs more than the visit is worth this time.</source>
        <translation>ครั้งนี้​ทุก​ทาง​ที่จะ​มา​แพง​เกิน​ค่า​ของ​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ทุกสัปดาห์</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>ทุกวันทำงาน</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>ทุกปี</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>ทุก {number} วัน</translation>
    </message>
    <message>
        <source>every {number} months</source>
        <translation>ทุก {number} เดือน</translation>
    </message>
    <message>
        <source>every {number} weeks</source>
        <translation>ทุก {number} สัปดาห์</translation>
    </message>
    <message>
        <source>every {number} years</source>
        <translation>ทุก {number} ปี</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>ทุก {weekday}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Everybody keeps their person; nothing but times changes.</source>
        <translation>ทุก​รายได้​คน​เดิม เปลี่ยน​แค่​เวลา</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทุกอย่าง</translation>
    </message>
    <message>
        <source>Everything in this list is here already.</source>
        <translation>ทุกอย่าง​ใน​รายการ​นี้​มี​อยู่แล้ว</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the file {file} now.</source>
        <translation>คัดลอก​และ​เทียบ​ครบ​แล้ว ({rows}) ตอนนี้​คุณ​ทำงาน​ใน​ไฟล์ {file}</translation>
    </message>
    <message>
        <source>Everything is copied and compared ({rows}); you work in the shared database now. The file {file} is as it was.</source>
        <translation>คัดลอก​และ​เทียบ​ครบ​แล้ว ({rows}) ตอนนี้​คุณ​ทำงาน​ใน​ฐานข้อมูล​ที่​ใช้​ร่วมกัน ไฟล์ {file} เป็น​เหมือนเดิม</translation>
    </message>
    <message>
        <source>Everything of the other record moves to {name}. The other is retired; searching and importing find {name}.</source>
        <translation>ทุกอย่าง​ของ​ระเบียน​อีก​อัน​ย้าย​ไป​ที่ {name} ระเบียน​นั้น​จะ​เลิกใช้ การ​ค้นหา​และ​นำเข้า​จะ​พบ {name}</translation>
    </message>
    <message>
        <source>Everything whoever comes must know: the brief with access, notes, open questions and promises. Whoever sees the phone sees it too.</source>
        <translation>ทุกอย่าง​ที่​ผู้​มา​ต้อง​รู้: สรุป​งาน​พร้อม​วิธี​เข้า บันทึก คำถาม​ที่​ค้าง และ​คำสัญญา ใคร​เห็น​โทรศัพท์​ก็​เห็นด้วย</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>แม่นยำ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>ส่งออกไปโฟลเดอร์</translation>
    </message>
    <message>
        <source>Extra chance that a stranger loses you the client</source>
        <translation>โอกาส​เพิ่ม​ที่​คนแปลกหน้า​ทำให้​เสีย​ลูกค้า</translation>
    </message>
    <message>
        <source>Extra chance that the work of somebody who does not know the site must be done again</source>
        <translation>โอกาส​เพิ่ม​ที่​งาน​ของ​คน​ไม่​รู้จัก​สถานที่​ต้อง​ทำซ้ำ</translation>
    </message>
    <message>
        <source>Extra technicians</source>
        <translation>ช่างเพิ่มเติม</translation>
    </message>
    <message>
        <source>Faces in 12 months</source>
        <translation>จำนวนหน้าใน 12 เดือน</translation>
    </message>
    <message>
        <source>Faces in 12 visits</source>
        <translation>จำนวนหน้าใน 12 ครั้ง</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Failing, first {ago}: {error}</source>
        <translation>ล้มเหลว ครั้งแรก {ago}: {error}</translation>
    </message>
    <message>
        <source>Fairness by technician</source>
        <translation>ความเป็นธรรมแยกตามช่าง</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>ตกไป</translation>
    </message>
    <message>
        <source>Familiar can read a calendar that the technician keeps, and asks whether the times in it are absences. Only the times are read, never what they are about.</source>
        <translation>Familiar อ่าน​ปฏิทิน​ที่​ช่าง​ใช้​เอง​ได้ และ​ถาม​ว่า​เวลา​ใน​นั้น​เป็น​การลา​หรือไม่ อ่าน​เฉพาะ​เวลา ไม่​อ่าน​ว่า​เป็นเรื่อง​อะไร</translation>
    </message>
    <message>
        <source>Familiar ended unexpectedly {moment}. Everything that was saved is in the schedule.</source>
        <translation>Familiar จบ​ลง​โดย​ไม่​คาดคิด {moment} ทุกอย่าง​ที่​บันทึก​แล้ว​อยู่​ใน​ตาราง</translation>
    </message>
    <message>
        <source>Familiar has a fault that keeps it from reading this calendar; please report it, with the log.</source>
        <translation>Familiar มีข้อบกพร่อง​ทำให้​อ่าน​ปฏิทิน​นี้​ไม่​ได้ โปรด​รายงาน​พร้อม​บันทึก​การทำงาน</translation>
    </message>
    <message>
        <source>Familiar was ended from outside {moment}. Everything that was saved is in the schedule.</source>
        <translation>Familiar ถูก​ปิด​จาก​ภายนอก {moment} ทุกอย่าง​ที่​บันทึก​แล้ว​อยู่​ใน​ตาราง</translation>
    </message>
    <message>
        <source>Familiar {version}</source>
        <translation>Familiar {version}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>กุมภาพันธ์</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>ฟีด</translation>
    </message>
    <message>
        <source>Fetched from here</source>
        <translation>รับจากที่นี่</translation>
    </message>
    <message>
        <source>Fetched {ago}.</source>
        <translation>รับเมื่อ {ago}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่องข้อมูล</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>ตัวเลขรายเดือน</translation>
    </message>
    <message>
        <source>Figures by technician</source>
        <translation>ตัวเลขรายช่าง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>Filter, {number} chosen</source>
        <translation>ตัวกรอง เลือก {number}</translation>
    </message>
    <message>
        <source>Find a better plan…</source>
        <translation>หาแผนที่ดีกว่า…</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>หาลูกค้า</translation>
    </message>
    <message>
        <source>Find usual technicians</source>
        <translation>หาช่างประจำ</translation>
    </message>
    <message>
        <source>Find what was done</source>
        <translation>หาสิ่งที่ทำไป</translation>
    </message>
    <message>
        <source>Finding the visits that are due</source>
        <translation>กำลัง​หา​งาน​เข้าพบ​ที่​ครบกำหนด</translation>
    </message>
    <message>
        <source>First</source>
        <translation>แรก</translation>
    </message>
    <message>
        <source>First agreement</source>
        <translation>ข้อตกลงแรก</translation>
    </message>
    <message>
        <source>First assignment</source>
        <translation>การกำหนดครั้งแรก</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>เข้าพบครั้งแรก</translation>
    </message>
    <message>
        <source>First visits are spread over the working days, neighbours on the same day. Whatever is different for a client is changed on its page.</source>
        <translation>การ​เข้าพบ​ครั้งแรก​กระจาย​ไป​ตาม​วันทำงาน เพื่อนบ้าน​อยู่​วันเดียวกัน สิ่ง​ที่​ต่าง​สำหรับ​ลูกค้า​แก้​ใน​หน้า​ของ​เขา</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Folder for the calendars</source>
        <translation>โฟลเดอร์สำหรับปฏิทิน</translation>
    </message>
    <message>
        <source>Folder for the feeds</source>
        <translation>โฟลเดอร์สำหรับฟีด</translation>
    </message>
    <message>
        <source>for all {visits}</source>
        <translation>สำหรับ {visits} ทั้งหมด</translation>
    </message>
    <message>
        <source>For every client who has no agreement</source>
        <translation>สำหรับ​ลูกค้า​ทุกราย​ที่​ไม่​มี​ข้อตกลง</translation>
    </message>
    <message>
        <source>for others</source>
        <translation>แทนคนอื่น</translation>
    </message>
    <message>
        <source>For public holidays and phone numbers</source>
        <translation>สำหรับ​วันหยุดราชการ​และ​หมายเลข​โทรศัพท์</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>สำหรับสำนักงานเท่านั้น</translation>
    </message>
    <message>
        <source>for the visit</source>
        <translation>สำหรับงานเข้าพบ</translation>
    </message>
    <message>
        <source>for their own clients</source>
        <translation>สำหรับลูกค้าของตัวเอง</translation>
    </message>
    <message>
        <source>For this visit alone. The times of the day that follow are worked out anew.</source>
        <translation>เฉพาะ​งาน​เข้าพบ​นี้ เวลา​ที่​ตามมา​ของ​วัน​จะ​คำนวณ​ใหม่</translation>
    </message>
    <message>
        <source>For whoever comes next: keys, dogs, what to look at</source>
        <translation>สำหรับ​คน​ที่มา​ครั้งหน้า: กุญแจ สุนัข สิ่ง​ที่​ต้อง​ดู</translation>
    </message>
    <message>
        <source>for {made}</source>
        <translation>สำหรับ {made}</translation>
    </message>
    <message>
        <source>for {made}; {visits} change otherwise</source>
        <translation>สำหรับ {made} และ {visits} เปลี่ยน​อย่าง​อื่น</translation>
    </message>
    <message>
        <source>foreseen</source>
        <translation>คาดไว้</translation>
    </message>
    <message>
        <source>Former clients and technicians</source>
        <translation>ลูกค้าและช่างเก่า</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>พบ</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>พบในคู่มือ</translation>
    </message>
    <message>
        <source>Free again at</source>
        <translation>ว่างอีกครั้งเวลา</translation>
    </message>
    <message>
        <source>free again at {time}, {day}</source>
        <translation>ว่าง​อีกครั้ง {time}, {day}</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>ล่าสุด</translation>
    </message>
    <message>
        <source>Fresh visits that make a technician familiar to 63 percent (1 - 1/e)</source>
        <translation>จำนวน​การ​เข้าพบ​ล่าสุด​ที่​ทำให้​ช่าง​คุ้นเคย 63 เปอร์เซ็นต์ (1 - 1/e)</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>วันศุกร์</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>จากไฟล์อื่น…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ตั้งแต่วัน</translation>
    </message>
    <message>
        <source>From the oldest to the last visit: {who}</source>
        <translation>จาก​ครั้ง​เก่า​สุด​ถึง​ครั้ง​ล่าสุด: {who}</translation>
    </message>
    <message>
        <source>From the visit of</source>
        <translation>ตั้งแต่งานเข้าพบวันที่</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>full brief</source>
        <translation>สรุปงานเต็ม</translation>
    </message>
    <message>
        <source>Give a client an agreement first: no visit falls due.</source>
        <translation>ให้​ข้อตกลง​แก่​ลูกค้า​ก่อน: ยัง​ไม่​มี​งาน​เข้าพบ​ที่​ครบกำหนด</translation>
    </message>
    <message>
        <source>Give a promise</source>
        <translation>ให้คำสัญญา</translation>
    </message>
    <message>
        <source>Give both ends of the window, or neither.</source>
        <translation>ใส่​ทั้งสอง​ปลาย​ของ​ช่วงเวลา หรือไม่​ใส่​เลย</translation>
    </message>
    <message>
        <source>Give both times, such as 8:00.</source>
        <translation>ใส่ทั้งสองเวลา เช่น 8:00</translation>
    </message>
    <message>
        <source>Give the address of the calendar, or choose its file.</source>
        <translation>ให้​ที่อยู่​ของ​ปฏิทิน หรือ​เลือก​ไฟล์</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>เลิกการเปลี่ยน</translation>
    </message>
    <message>
        <source>Give the day by which the client is answered, or none.</source>
        <translation>ใส่​วันที่​ต้อง​ตอบ​ลูกค้า หรือไม่​ใส่</translation>
    </message>
    <message>
        <source>Give the day of the first visit, as 24 Nov 2026.</source>
        <translation>ใส่​วัน​เข้าพบ​ครั้งแรก เช่น 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the day on which somebody asked, as 24 Nov 2026.</source>
        <translation>ใส่​วันที่​มี​คน​ถาม เช่น 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the day, as 24 Nov 2026.</source>
        <translation>ใส่วัน เช่น 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>ใส่วัน</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>ใส่วันแรกและวันสุดท้าย</translation>
    </message>
    <message>
        <source>Give the first day of the weeks, today or later.</source>
        <translation>ใส่​วัน​แรก​ของ​สัปดาห์ วันนี้​หรือ​หลังจากนี้</translation>
    </message>
    <message>
        <source>Give the first day that suits.</source>
        <translation>ใส่วันแรกที่สะดวก</translation>
    </message>
    <message>
        <source>Give the first day without visits, as 24 Nov 2026.</source>
        <translation>ใส่​วัน​แรก​ที่​ไม่​มี​งาน​เข้าพบ เช่น 24 Nov 2026</translation>
    </message>
    <message>
        <source>Give the last day that suits, or leave it empty.</source>
        <translation>ใส่​วันสุดท้าย​ที่​สะดวก หรือ​เว้น​ว่าง</translation>
    </message>
    <message>
        <source>Give the last day, such as 18 Dec 2026.</source>
        <translation>ใส่​วันสุดท้าย เช่น 18 Dec 2026</translation>
    </message>
    <message>
        <source>Give the time, such as {time}.</source>
        <translation>ใส่เวลา เช่น {time}</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>ให้โดย</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>ให้เมื่อ</translation>
    </message>
    <message>
        <source>given {day} by {name}</source>
        <translation>ให้​เมื่อ {day} โดย {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>ไปที่บอร์ด</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>ไปที่ลูกค้า</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>ไปวันนี้ (T)</translation>
    </message>
    <message>
        <source>goes instead</source>
        <translation>ไปแทน</translation>
    </message>
    <message>
        <source>Goes instead, {price}</source>
        <translation>ไปแทน {price}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ไปถึง</translation>
    </message>
    <message>
        <source>Google: the calendar’s settings, “Secret address in iCal format”. Outlook and iCloud: publish or share the calendar, and copy its link.</source>
        <translation>Google: การ​ตั้งค่า​ปฏิทิน “Secret address in iCal format” ส่วน Outlook และ iCloud: เผยแพร่​หรือ​แชร์​ปฏิทิน​แล้ว​คัดลอก​ลิงก์</translation>
    </message>
    <message>
        <source>Ground of the map</source>
        <translation>พื้นของแผนที่</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Guide — Familiar</source>
        <translation>คู่มือ — Familiar</translation>
    </message>
    <message>
        <source>Hand over their clients…</source>
        <translation>ส่งต่อลูกค้าของเขา…</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>hands the client over</source>
        <translation>ส่งต่อลูกค้า</translation>
    </message>
    <message>
        <source>Has already: {visits}.</source>
        <translation>มีแล้ว: {visits}</translation>
    </message>
    <message>
        <source>Has been there before, but is no backup chosen by you</source>
        <translation>เคย​ไปมา​ก่อน แต่​ไม่​ใช่​ช่าง​สำรอง​ที่​คุณ​เลือก</translation>
    </message>
    <message>
        <source>has been there: {percent} familiar</source>
        <translation>เคย​ไป​แล้ว: คุ้นเคย {percent}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ออกไปแล้ว</translation>
    </message>
    <message>
        <source>has never been there, or long ago</source>
        <translation>ไม่เคยไป หรือนานมาแล้ว</translation>
    </message>
    <message>
        <source>Has no place</source>
        <translation>ไม่มีที่</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Hide the brief</source>
        <translation>ซ่อนสรุปงาน</translation>
    </message>
    <message>
        <source>Hide these steps; the File menu shows them again</source>
        <translation>ซ่อน​ขั้นตอน​เหล่านี้ เมนู​ไฟล์​จะ​แสดง​อีก​ได้</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>ใช้ได้ถึง</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Holiday policy</source>
        <translation>นโยบายวันหยุด</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>บ้าน</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>เวลาทำงาน</translation>
    </message>
    <message>
        <source>How</source>
        <translation>อย่างไร</translation>
    </message>
    <message>
        <source>How familiar they are with the client; from {share} on no stranger</source>
        <translation>เขา​คุ้นเคย​กับ​ลูกค้า​เพียงใด ตั้งแต่ {share} ไม่​ใช่​คนแปลกหน้า</translation>
    </message>
    <message>
        <source>How it is done, the same whoever comes</source>
        <translation>วิธี​ทำงาน เหมือนกัน​ไม่​ว่า​ใคร​มา</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>ยุติอย่างไร</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>ใช้เวลานานเท่าใด</translation>
    </message>
    <message>
        <source>How many more end an agreement within 90 days when their usual person came on another day or outside the window than when he came as promised. The stroke is what the price above comes to, beside what such a client is worth.</source>
        <translation>มี​ผู้​สิ้นสุด​ข้อตกลง​ภายใน 90 วัน​เพิ่มขึ้น​เท่าใด​เมื่อ​คน​ประจำ​มา​วัน​อื่น​หรือ​นอก​ช่วงเวลา เทียบ​กับ​เมื่อ​มา​ตาม​สัญญา ขีด​คือ​ราคา​ข้างบน​เทียบ​กับ​มูลค่า​ของ​ลูกค้า​เช่นนั้น</translation>
    </message>
    <message>
        <source>How many of a client&apos;s last visits are looked at for strangers</source>
        <translation>ดู​การ​เข้าพบ​ล่าสุด​ของ​ลูกค้า​กี่​ครั้ง​เพื่อ​นับ​คนแปลกหน้า</translation>
    </message>
    <message>
        <source>How much does the price matter to you?</source>
        <translation>ราคาสำคัญกับคุณเพียงใด</translation>
    </message>
    <message>
        <source>How much it matters to this client who comes</source>
        <translation>ใคร​มา​สำคัญ​กับ​ลูกค้า​ราย​นี้​เพียงใด</translation>
    </message>
    <message>
        <source>How much it matters: {what}</source>
        <translation>สำคัญเพียงใด: {what}</translation>
    </message>
    <message>
        <source>How much less money is worth when it comes a year later</source>
        <translation>เงิน​มีค่า​น้อยลง​เท่าใด​เมื่อ​ได้​ช้า​ไป​หนึ่ง​ปี</translation>
    </message>
    <message>
        <source>How much notice do you want before anything changes?</source>
        <translation>ต้องการ​ให้​แจ้ง​ล่วงหน้า​นาน​เท่าใด​ก่อน​มี​การ​เปลี่ยน</translation>
    </message>
    <message>
        <source>How much the person matters to them: {what}</source>
        <translation>คนสำคัญ​กับ​เขา​เพียงใด: {what}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>บ่อยเพียงใด</translation>
    </message>
    <message>
        <source>How phones reach your calendar server</source>
        <translation>โทรศัพท์​เข้าถึง​เซิร์ฟเวอร์​ปฏิทิน​อย่างไร</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>วิธีแสดงวัน</translation>
    </message>
    <message>
        <source>How the point on the map came to be known</source>
        <translation>รู้จุดบนแผนที่ได้อย่างไร</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>วิธีเข้าไป</translation>
    </message>
    <message>
        <source>How unevenly work is shared: the standard deviation between technicians of their minutes at clients on a day out, by the mean of all; 0 means that all work alike</source>
        <translation>งาน​แบ่ง​กัน​ไม่​เท่ากัน​เพียงใด: ส่วน​เบี่ยงเบน​มาตรฐาน​ระหว่าง​ช่าง​ของ​นาที​ที่อยู่​กับ​ลูกค้า​ต่อ​วันที่​ออกงาน หาร​ด้วย​ค่าเฉลี่ย​ของ​ทุกคน 0 คือ​ทุกคน​ทำงาน​เท่ากัน</translation>
    </message>
    <message>
        <source>I decide as</source>
        <translation>ฉันตัดสินใจในฐานะ</translation>
    </message>
    <message>
        <source>I will be the one who comes.</source>
        <translation>ฉันจะเป็นคนที่มา</translation>
    </message>
    <message>
        <source>If you send it to whoever looks after Familiar, it can be mended. It names nobody.</source>
        <translation>ถ้า​ส่ง​ให้​ผู้ดูแล Familiar ก็​แก้ไข​ได้ ใน​รายงาน​ไม่​มีชื่อ​ใคร</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ไม่สนใจ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>นำเข้ารายการ</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>นำเข้าการเข้าพบที่ผ่านมา</translation>
    </message>
    <message>
        <source>Import the list you have, as CSV or Excel, or add the first client by hand.</source>
        <translation>นำเข้า​รายการ​ที่​มี​เป็น CSV หรือ Excel หรือ​เพิ่ม​ลูกค้า​ราย​แรก​ด้วยมือ</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>นำเข้า {number}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>สำคัญ</translation>
    </message>
    <message>
        <source>important</source>
        <translation>สำคัญ</translation>
    </message>
    <message>
        <source>Imported a list</source>
        <translation>นำเข้ารายการแล้ว</translation>
    </message>
    <message>
        <source>Imported agreements</source>
        <translation>นำเข้าข้อตกลงแล้ว</translation>
    </message>
    <message>
        <source>Imported clients</source>
        <translation>นำเข้าลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>Imported past visits</source>
        <translation>นำเข้า​การ​เข้าพบ​ที่ผ่านมา​แล้ว</translation>
    </message>
    <message>
        <source>Imported technicians</source>
        <translation>นำเข้าช่างแล้ว</translation>
    </message>
    <message>
        <source>Imported: {parts}.</source>
        <translation>นำเข้าแล้ว: {parts}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>กำลังนำเข้า…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>การนำเข้า</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>สั้น ๆ</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>น่าสงสัย</translation>
    </message>
    <message>
        <source>in each other’s way</source>
        <translation>ขวางกัน</translation>
    </message>
    <message>
        <source>in every row: every 2 weeks</source>
        <translation>ทุกแถว: ทุก 2 สัปดาห์</translation>
    </message>
    <message>
        <source>in every row: every month</source>
        <translation>ทุกแถว: ทุกเดือน</translation>
    </message>
    <message>
        <source>in every row: every quarter</source>
        <translation>ทุกแถว: ทุกไตรมาส</translation>
    </message>
    <message>
        <source>in every row: every week</source>
        <translation>ทุกแถว: ทุกสัปดาห์</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>ในนั้นมี</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>เป็นคำของลูกค้า</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>เป็นคำของเขา</translation>
    </message>
    <message>
        <source>In their words: {what}</source>
        <translation>เป็นคำของเขา: {what}</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>ด้วยข้อความนี้</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>อบรม</translation>
    </message>
    <message>
        <source>In {currency}</source>
        <translation>เป็นสกุลเงิน {currency}</translation>
    </message>
    <message>
        <source>in {file}</source>
        <translation>ใน {file}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>แทรก</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>แทรก: {what}</translation>
    </message>
    <message>
        <source>instead of {usual}, who had left</source>
        <translation>แทน {usual} ซึ่ง​ออก​ไป​แล้ว</translation>
    </message>
    <message>
        <source>instead of {usual}, who had no room</source>
        <translation>แทน {usual} ซึ่ง​ไม่​มี​ที่ว่าง</translation>
    </message>
    <message>
        <source>instead of {usual}, who was planned to come</source>
        <translation>แทน {usual} ซึ่ง​อยู่​ใน​แผน</translation>
    </message>
    <message>
        <source>instead of {usual}, who was {kind}</source>
        <translation>แทน {usual} ซึ่ง {kind}</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by hand</source>
        <translation>แทน {usual}: เลือก​ด้วยมือ</translation>
    </message>
    <message>
        <source>instead of {usual}: chosen by {name}</source>
        <translation>แทน {usual}: {name} เลือก</translation>
    </message>
    <message>
        <source>instead of {usual}: decided by {name}</source>
        <translation>แทน {usual}: {name} ตัดสินใจ</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>Is licence</source>
        <translation>เป็นใบอนุญาต</translation>
    </message>
    <message>
        <source>Is main</source>
        <translation>เป็นหลัก</translation>
    </message>
    <message>
        <source>is not to come</source>
        <translation>ต้องไม่มา</translation>
    </message>
    <message>
        <source>Is not to come here</source>
        <translation>ต้องไม่มาที่นี่</translation>
    </message>
    <message>
        <source>Is not to come to this client.</source>
        <translation>ต้องไม่มาหาลูกค้ารายนี้</translation>
    </message>
    <message>
        <source>It can be kept. To know:</source>
        <translation>ทำได้ ที่ควรรู้:</translation>
    </message>
    <message>
        <source>It cannot be on {day}.</source>
        <translation>เป็นวันที่ {day} ไม่ได้</translation>
    </message>
    <message>
        <source>it costs more than the {limit} a dispatcher decides alone</source>
        <translation>แพง​กว่า {limit} ที่​ผู้​จัด​ตาราง​ตัดสินใจ​เอง​ได้</translation>
    </message>
    <message>
        <source>It costs nothing more</source>
        <translation>ไม่มีค่าใช้จ่ายเพิ่ม</translation>
    </message>
    <message>
        <source>It costs {amount}.</source>
        <translation>ค่าใช้จ่าย {amount}</translation>
    </message>
    <message>
        <source>It could be all the same, at {time}: {price}</source>
        <translation>ยัง​เป็นได้ เวลา {time}: {price}</translation>
    </message>
    <message>
        <source>It could be, at {time}: {price}</source>
        <translation>เป็นได้ เวลา {time}: {price}</translation>
    </message>
    <message>
        <source>It holds from today on. Who came before stays in the history.</source>
        <translation>มีผล​ตั้งแต่​วันนี้ คน​ที่มา​ก่อนหน้า​ยังอยู่​ใน​ประวัติ</translation>
    </message>
    <message>
        <source>it is a day off for {technician}</source>
        <translation>เป็น​วันหยุด​ของ {technician}</translation>
    </message>
    <message>
        <source>it is a joint visit, and stays with the visit that it belongs to</source>
        <translation>เป็นการ​เข้าพบ​ร่วม และ​อยู่​กับ​งาน​เข้าพบ​ที่​มัน​สังกัด</translation>
    </message>
    <message>
        <source>It is entered for {names}, who have none; each can get another on their own page.</source>
        <translation>ใส่​ให้ {names} ที่​ยัง​ไม่​มี แต่ละคน​เปลี่ยน​ได้​ใน​หน้า​ของ​ตน</translation>
    </message>
    <message>
        <source>it is pinned where it does not fit</source>
        <translation>ปัก​หมุด​ไว้​ใน​ที่​ที่​ไม่​พอดี</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever has it reads this calendar: give it to {name} alone. An address made before does not work any more.</source>
        <translation>แสดง​ครั้งนี้​เท่านั้น ใคร​มี​ที่อยู่​นี้​จะ​อ่าน​ปฏิทิน​นี้​ได้: ให้ {name} คนเดียว ที่อยู่​ที่​สร้าง​ก่อนหน้า​ใช้ไม่ได้​อีก</translation>
    </message>
    <message>
        <source>it is too late for it on {day}</source>
        <translation>วันที่ {day} ช้า​เกินไป​แล้ว</translation>
    </message>
    <message>
        <source>It saves {amount}.</source>
        <translation>ประหยัด {amount}</translation>
    </message>
    <message>
        <source>It stays, since not all could be deleted there: {why}</source>
        <translation>ยัง​คงอยู่ เพราะ​ลบ​ที่นั่น​ได้​ไม่​หมด: {why}</translation>
    </message>
    <message>
        <source>It waits because {reasons}.</source>
        <translation>รออยู่เพราะ {reasons}</translation>
    </message>
    <message>
        <source>It waits for a manager already.</source>
        <translation>รอผู้จัดการอยู่แล้ว</translation>
    </message>
    <message>
        <source>It was made by an older version and is brought to this one.</source>
        <translation>สร้าง​โดย​รุ่นเก่า​และ​จะ​ปรับ​เป็น​รุ่น​นี้</translation>
    </message>
    <message>
        <source>it would be outside the promised window</source>
        <translation>จะ​อยู่​นอก​ช่วงเวลา​ที่​สัญญา</translation>
    </message>
    <message>
        <source>it would be outside {technician}’s hours</source>
        <translation>จะ​อยู่​นอก​เวลาทำงาน​ของ {technician}</translation>
    </message>
    <message>
        <source>it would bring the client one technician too many</source>
        <translation>ลูกค้า​จะ​เจอ​ช่าง​เกิน​หนึ่ง​คน</translation>
    </message>
    <message>
        <source>it would take overtime that is not allowed</source>
        <translation>ต้อง​ใช้​ล่วงเวลา​ที่​ไม่​อนุญาต</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>ภาษาของปฏิทิน</translation>
    </message>
    <message>
        <source>Its move waits for a manager</source>
        <translation>การย้ายกำลังรอผู้จัดการ</translation>
    </message>
    <message>
        <source>Its place is known by postal code only</source>
        <translation>รู้​ตำแหน่ง​จาก​รหัสไปรษณีย์​เท่านั้น</translation>
    </message>
    <message>
        <source>Its place is taken by another visit; choose another road.</source>
        <translation>ที่​ของ​มัน​มี​งาน​เข้าพบ​อื่น​แล้ว เลือก​ทางเลือก​อื่น</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>January</source>
        <translation>มกราคม</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>เข้าทำงานเมื่อ</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>เข้าพบร่วม</translation>
    </message>
    <message>
        <source>Joint visit with {name}</source>
        <translation>เข้าพบร่วมกับ {name}</translation>
    </message>
    <message>
        <source>Joint visit, but nobody makes the visit now</source>
        <translation>เข้าพบ​ร่วม แต่​ตอนนี้​ไม่​มี​ใคร​ทำงาน​เข้าพบ</translation>
    </message>
    <message>
        <source>joint visits {amount}</source>
        <translation>การเข้าพบร่วม {amount}</translation>
    </message>
    <message>
        <source>July</source>
        <translation>กรกฎาคม</translation>
    </message>
    <message>
        <source>June</source>
        <translation>มิถุนายน</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>เมื่อครู่นี้</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>คงไว้</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>แก้ไขต่อ</translation>
    </message>
    <message>
        <source>Keep every day</source>
        <translation>คงทุกวันไว้</translation>
    </message>
    <message>
        <source>Keep every person</source>
        <translation>คงทุกคนไว้</translation>
    </message>
    <message>
        <source>Keep the schedule in</source>
        <translation>เก็บตารางไว้ใน</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>คงงานเข้าพบไว้</translation>
    </message>
    <message>
        <source>Keeping people</source>
        <translation>การรักษาคนเดิม</translation>
    </message>
    <message>
        <source>Keeping people and losing them</source>
        <translation>การรักษาและการเสียลูกค้า</translation>
    </message>
    <message>
        <source>Keeping people cost {paid}; clients kept so are worth {kept}</source>
        <translation>การรักษา​คน​เดิม​ใช้​เงิน {paid} ลูกค้า​ที่​รักษา​ไว้​มี​มูลค่า {kept}</translation>
    </message>
    <message>
        <source>Keeping the person</source>
        <translation>รักษาคนเดิม</translation>
    </message>
    <message>
        <source>Keeps the person planned.</source>
        <translation>ได้คนตามแผน</translation>
    </message>
    <message>
        <source>Keeps the person promised.</source>
        <translation>ได้คนตามสัญญา</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>เก็บไว้ใน</translation>
    </message>
    <message>
        <source>Kept in this computer’s key store, nowhere else.</source>
        <translation>เก็บ​ไว้​ใน​ที่เก็บ​รหัส​ของ​คอมพิวเตอร์​นี้​เท่านั้น</translation>
    </message>
    <message>
        <source>Kept: 14 days of use, three updates and five restores. Those made by hand stay until you remove them.</source>
        <translation>เก็บ​ไว้: 14 วันที่​ใช้งาน สาม​ครั้งก่อน​อัปเดต และ​ห้า​ครั้งก่อน​กู้​คืน ที่​ทำ​ด้วยมือ​คงอยู่​จนกว่า​คุณ​จะ​ลบ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>รหัสสำคัญ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>กม./ชม.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>รู้จัก</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>รู้จัก</translation>
    </message>
    <message>
        <source>knows the client to {value}</source>
        <translation>รู้จักลูกค้า {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ภาษาของหน้าต่าง</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>สุดท้าย</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Last day with these clients</source>
        <translation>วันสุดท้าย​กับ​ลูกค้า​เหล่านี้</translation>
    </message>
    <message>
        <source>Last month’s decisions</source>
        <translation>การตัดสินใจ​ของ​เดือน​ที่แล้ว</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>การเข้าพบล่าสุด</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Late from {time} on; the visit under way goes on.</source>
        <translation>สาย​ตั้งแต่ {time} งาน​ที่​กำลัง​ทำ​ดำเนินต่อไป</translation>
    </message>
    <message>
        <source>Lately {strangers}.</source>
        <translation>ระยะนี้ {strangers}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ช้ากว่า</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>เดือนถัด ๆ ไป</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>ละติจูด</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>ละติจูดและลองจิจูด</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>เรียนรู้แล้ว</translation>
    </message>
    <message>
        <source>learned (n = {visits})</source>
        <translation>เรียนรู้​แล้ว (n = {visits})</translation>
    </message>
    <message>
        <source>learned from your history</source>
        <translation>เรียนรู้จากประวัติของคุณ</translation>
    </message>
    <message>
        <source>Learning the place</source>
        <translation>ทำความรู้จักสถานที่</translation>
    </message>
    <message>
        <source>learning the place</source>
        <translation>ทำความรู้จักสถานที่</translation>
    </message>
    <message>
        <source>Least money today</source>
        <translation>เงินน้อยที่สุดวันนี้</translation>
    </message>
    <message>
        <source>Leave home</source>
        <translation>ออกจากบ้าน</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>งดครั้งนี้</translation>
    </message>
    <message>
        <source>Leaves: not here any more from {day} on.</source>
        <translation>ออก: ไม่​อยู่​ที่นี่​แล้ว​ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>ออกเมื่อ</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>ออกเมื่อ {day}</translation>
    </message>
    <message>
        <source>Left open, the one who came most is taken as the usual one.</source>
        <translation>ถ้า​เว้น​ไว้ คน​ที่มา​บ่อย​ที่สุด​จะ​ถือเป็น​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>งดครั้งนี้</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ความยาว</translation>
    </message>
    <message>
        <source>Length…</source>
        <translation>ความยาว…</translation>
    </message>
    <message>
        <source>Let backups get to know clients</source>
        <translation>ให้​ช่าง​สำรอง​ได้​รู้จัก​ลูกค้า</translation>
    </message>
    <message>
        <source>Let them come along</source>
        <translation>ให้มาด้วย</translation>
    </message>
    <message>
        <source>Let {name} come earlier.</source>
        <translation>ให้ {name} มาเร็วขึ้น</translation>
    </message>
    <message>
        <source>Let {name} come in overtime.</source>
        <translation>ให้ {name} มาล่วงเวลา</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>เลขที่ใบอนุญาต</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>รายการ (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be exported; there are {names}.</source>
        <translation>ส่งออก​รายการ {word} ไม่​ได้ ที่​มี​คือ {names}</translation>
    </message>
    <message>
        <source>Lists of {word} cannot be imported; there are {names}.</source>
        <translation>นำเข้า​รายการ {word} ไม่​ได้ ที่​มี​คือ {names}</translation>
    </message>
    <message>
        <source>Load and fairness</source>
        <translation>ภาระงานและความเป็นธรรม</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>ลองจิจูด</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>รูปลักษณ์และภาษา</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ตรวจดู</translation>
    </message>
    <message>
        <source>Looking for roads…</source>
        <translation>กำลังหาทางเลือก…</translation>
    </message>
    <message>
        <source>Looking for roads… {visits} so far</source>
        <translation>กำลัง​หา​ทางเลือก… ถึง​ตอนนี้ {visits}</translation>
    </message>
    <message>
        <source>Looking for successors</source>
        <translation>กำลังหาผู้รับต่อ</translation>
    </message>
    <message>
        <source>Looking for the best successor of each client</source>
        <translation>กำลัง​หา​ผู้รับ​ต่อ​ที่​ดี​ที่สุด​ให้​ลูกค้า​แต่ละ​ราย</translation>
    </message>
    <message>
        <source>Looking for the places that suit…</source>
        <translation>กำลังหาที่ว่างที่เหมาะ…</translation>
    </message>
    <message>
        <source>Looking for visits at which a backup could get to know a client</source>
        <translation>กำลัง​หา​งาน​เข้าพบ​ที่​ช่าง​สำรอง​ได้​รู้จัก​ลูกค้า</translation>
    </message>
    <message>
        <source>Looking for visits to which the new ones could come along</source>
        <translation>กำลัง​หา​งาน​เข้าพบ​ที่​คน​ใหม่​ไป​ด้วย​ได้</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>กำลังดูข้างใน…</translation>
    </message>
    <message>
        <source>Looking through the whole list…</source>
        <translation>กำลังอ่านรายการทั้งหมด…</translation>
    </message>
    <message>
        <source>Looking whether everything can be copied there…</source>
        <translation>กำลัง​ดู​ว่า​คัดลอก​ทั้งหมด​ไป​ที่นั่น​ได้​หรือไม่…</translation>
    </message>
    <message>
        <source>Losing a client</source>
        <translation>การเสียลูกค้า</translation>
    </message>
    <message>
        <source>Losing the client</source>
        <translation>การเสียลูกค้า</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>พักเที่ยง</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>พักเที่ยง</translation>
    </message>
    <message>
        <source>lunch between</source>
        <translation>พักเที่ยงระหว่าง</translation>
    </message>
    <message>
        <source>lunch has no room between these times.</source>
        <translation>ไม่​มี​ที่​ให้​พักเที่ยง​ระหว่าง​เวลา​เหล่านี้</translation>
    </message>
    <message>
        <source>lunch until</source>
        <translation>พักเที่ยงถึง</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>Made {made} of {of} in the last 12 months ({share}).</source>
        <translation>ทำ {made} จาก {of} ใน 12 เดือน​ที่ผ่านมา ({share})</translation>
    </message>
    <message>
        <source>Mail files (*{ending})</source>
        <translation>ไฟล์อีเมล (*{ending})</translation>
    </message>
    <message>
        <source>Mail the briefs of…</source>
        <translation>ส่งอีเมลสรุปงานของ…</translation>
    </message>
    <message>
        <source>Mail the briefs…</source>
        <translation>ส่งอีเมลสรุปงาน…</translation>
    </message>
    <message>
        <source>Main office</source>
        <translation>สำนักงานใหญ่</translation>
    </message>
    <message>
        <source>main site</source>
        <translation>สถานที่หลัก</translation>
    </message>
    <message>
        <source>Make a secret address…</source>
        <translation>สร้างที่อยู่ลับ…</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>สร้างอีกอัน</translation>
    </message>
    <message>
        <source>Make them usual</source>
        <translation>ตั้งเป็นช่างประจำ</translation>
    </message>
    <message>
        <source>Make this the main site</source>
        <translation>ตั้งเป็นสถานที่หลัก</translation>
    </message>
    <message>
        <source>Make this the usual technician from today on</source>
        <translation>ตั้ง​เป็น​ช่าง​ประจำ​ตั้งแต่​วันนี้</translation>
    </message>
    <message>
        <source>Making the sample company…</source>
        <translation>กำลัง​สร้าง​บริษัท​ตัวอย่าง…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>ผู้จัดการ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>Map: click where the place is</source>
        <translation>แผนที่: คลิกตำแหน่ง</translation>
    </message>
    <message>
        <source>Map: {routes} routes with {visits}, {left} without a place</source>
        <translation>แผนที่: {routes} เส้นทาง {visits} ไม่​มี​ที่ {left}</translation>
    </message>
    <message>
        <source>March</source>
        <translation>มีนาคม</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>ทำเครื่องหมายว่าส่งแล้ว</translation>
    </message>
    <message>
        <source>May</source>
        <translation>พฤษภาคม</translation>
    </message>
    <message>
        <source>May move by</source>
        <translation>ย้ายได้</translation>
    </message>
    <message>
        <source>May move by, days</source>
        <translation>ย้ายได้ (วัน)</translation>
    </message>
    <message>
        <source>may move {days}</source>
        <translation>ย้ายได้ {days}</translation>
    </message>
    <message>
        <source>mean {visits}</source>
        <translation>เท่ากับ {visits}</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>วัดแล้ว</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Merge with another client</source>
        <translation>รวมกับลูกค้าอีกราย</translation>
    </message>
    <message>
        <source>Merge with another client…</source>
        <translation>รวมกับลูกค้าอีกราย…</translation>
    </message>
    <message>
        <source>merged into {name}</source>
        <translation>รวมเข้ากับ {name}</translation>
    </message>
    <message>
        <source>Merged {gone_name} into {name}</source>
        <translation>รวม {gone_name} เข้ากับ {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes</source>
        <translation>นาที​ขับรถ จาก​นาที​ที่​จ่าย​ทั้งหมด</translation>
    </message>
    <message>
        <source>Minutes of driving, of all paid minutes of the routes of the period up to today</source>
        <translation>นาที​ขับรถ จาก​นาที​ที่​จ่าย​ทั้งหมด​ของ​เส้น​ทางใน​ช่วงนี้​ถึง​วันนี้</translation>
    </message>
    <message>
        <source>Minutes of overtime, of all paid minutes of the routes of the period up to today</source>
        <translation>นาที​ล่วงเวลา จาก​นาที​ที่​จ่าย​ทั้งหมด​ของ​เส้น​ทางใน​ช่วงนี้​ถึง​วันนี้</translation>
    </message>
    <message>
        <source>Minutes of the visits that were made</source>
        <translation>นาที​ของ​งาน​เข้าพบ​ที่​ทำ​แล้ว</translation>
    </message>
    <message>
        <source>Minutes that somebody who has never been at a site loses in finding his way</source>
        <translation>นาที​ที่​คน​ไม่​เคย​ไป​สถานที่​เสีย​ไป​กับ​การ​หาทาง</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>Missed visits and credits</source>
        <translation>งานที่ไม่ได้ทำและเครดิต</translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation>ไม่ได้ทำ…</translation>
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
        <translation>วันจันทร์</translation>
    </message>
    <message>
        <source>Monday’s hours for every working day</source>
        <translation>ใช้เวลา​ของ​วัน​จันทร์​กับ​ทุก​วันทำงาน</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>เดือนหรือปี</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>more in these weeks than the cheapest driving; {faces} faces a client instead of {before} · {some} of {all}</source>
        <translation>มากกว่า​การ​ขับรถ​ถูก​ที่สุด​ใน​สัปดาห์​เหล่านี้ {faces} หน้า​ต่อ​ลูกค้า​แทน {before} · {some} จาก {all}</translation>
    </message>
    <message>
        <source>Most frequent technician (UPC)</source>
        <translation>ช่าง​ที่มา​บ่อย​ที่สุด (UPC)</translation>
    </message>
    <message>
        <source>Most minutes of overtime a technician may be given on a day</source>
        <translation>นาที​ล่วงเวลา​สูงสุด​ที่​ให้​ช่าง​ได้​ใน​หนึ่ง​วัน</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ย้าย</translation>
    </message>
    <message>
        <source>Move it to a day nearby</source>
        <translation>ย้ายไปวันใกล้ ๆ</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>ย้ายไปยังไฟล์</translation>
    </message>
    <message>
        <source>Move to a shared database</source>
        <translation>ย้าย​ไป​ยัง​ฐานข้อมูล​ที่​ใช้​ร่วมกัน</translation>
    </message>
    <message>
        <source>Move with a reason</source>
        <translation>ย้ายพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>ย้ายด้วยปุ่มลูกศร</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>ย้ายแล้ว</translation>
    </message>
    <message>
        <source>Moved day</source>
        <translation>วันที่ถูกย้าย</translation>
    </message>
    <message>
        <source>Moved day and moved time are multiplied by this once a visit was confirmed</source>
        <translation>วัน​และ​เวลา​ที่​ถูก​ย้าย​คูณ​ด้วย​ค่า​นี้​เมื่อ​ยืนยัน​งาน​เข้าพบ​แล้ว</translation>
    </message>
    <message>
        <source>Moved day and time</source>
        <translation>วันและเวลาที่ถูกย้าย</translation>
    </message>
    <message>
        <source>Moved time</source>
        <translation>เวลาที่ถูกย้าย</translation>
    </message>
    <message>
        <source>Moved {name}</source>
        <translation>ย้าย {name}</translation>
    </message>
    <message>
        <source>Moved {name} to {day} with {technician}</source>
        <translation>ย้าย {name} ไป {day} กับ {technician}</translation>
    </message>
    <message>
        <source>Moved, told late or come late</source>
        <translation>ย้าย แจ้งช้า หรือมาช้า</translation>
    </message>
    <message>
        <source>Moves and pins</source>
        <translation>การย้ายและหมุด</translation>
    </message>
    <message>
        <source>moves {visits}</source>
        <translation>ย้าย {visits}</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>ไมล์/ชม.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>ชื่อสำนักงาน</translation>
    </message>
    <message>
        <source>Name, number, address, phone…</source>
        <translation>ชื่อ หมายเลข ที่อยู่ โทรศัพท์…</translation>
    </message>
    <message>
        <source>Name, time zone, currency and working week; then people and clients.</source>
        <translation>ชื่อ เขต​เวลา สกุล​เงิน และ​สัปดาห์​ทำงาน จากนั้น​คน​และ​ลูกค้า</translation>
    </message>
    <message>
        <source>needed: choose one</source>
        <translation>จำเป็น: เลือกหนึ่งอย่าง</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>ไม่เคยถาม</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>ไม่เคยถาม</translation>
    </message>
    <message>
        <source>Never asked about: {subjects}.</source>
        <translation>ไม่​เคย​ถาม​เรื่อง: {subjects}</translation>
    </message>
    <message>
        <source>Never asked what matters</source>
        <translation>ไม่เคยถามว่าอะไรสำคัญ</translation>
    </message>
    <message>
        <source>never asked what matters</source>
        <translation>ไม่เคยถามว่าอะไรสำคัญ</translation>
    </message>
    <message>
        <source>Never pays against the cheapest.</source>
        <translation>ไม่​มี​วัน​คุ้ม​เมื่อ​เทียบ​กับ​ทาง​ที่​ถูก​ที่สุด</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>ข้อตกลงใหม่</translation>
    </message>
    <message>
        <source>New agreement with {name}</source>
        <translation>ข้อตกลงใหม่กับ {name}</translation>
    </message>
    <message>
        <source>New agreements and visits are for the main site unless another is chosen.</source>
        <translation>ข้อตกลง​และ​งาน​เข้าพบ​ใหม่​เป็น​ของ​สถานที่​หลัก เว้นแต่​เลือก​ที่อื่น</translation>
    </message>
    <message>
        <source>New agreements begin with this time and price; those there are keep theirs.</source>
        <translation>ข้อตกลง​ใหม่​เริ่ม​ด้วย​เวลา​และ​ราคา​นี้ ที่​มี​อยู่​ใช้​ของ​เดิม</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>ลูกค้าใหม่</translation>
    </message>
    <message>
        <source>New client {name}</source>
        <translation>ลูกค้าใหม่ {name}</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>บริษัทใหม่</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>เรื่องร้องเรียนใหม่</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ผู้ติดต่อใหม่</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>บันทึกใหม่</translation>
    </message>
    <message>
        <source>New office {name}</source>
        <translation>สำนักงานใหม่ {name}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>คำถามใหม่</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>บริการใหม่</translation>
    </message>
    <message>
        <source>New service {name}</source>
        <translation>บริการใหม่ {name}</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>สถานที่ใหม่</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>ช่างใหม่</translation>
    </message>
    <message>
        <source>New technician {name}</source>
        <translation>ช่างใหม่ {name}</translation>
    </message>
    <message>
        <source>New usual technician</source>
        <translation>ช่างประจำคนใหม่</translation>
    </message>
    <message>
        <source>new: {terms}</source>
        <translation>ใหม่: {terms}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>วันถัดไป</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>ครบกำหนดครั้งหน้า</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Next technician (→)</source>
        <translation>ช่างคนถัดไป (→)</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>การเข้าพบครั้งหน้า</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>สัปดาห์หน้า</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>ครั้งหน้า {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>No absences</source>
        <translation>ไม่มีการลา</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>ไม่มีที่อยู่</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>ยังไม่มีที่อยู่</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>ไม่มีข้อตกลง</translation>
    </message>
    <message>
        <source>No better plan was found; this one stands.</source>
        <translation>ไม่​พบ​แผนที่​ดีกว่า ใช้​แผน​นี้​ต่อ</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>No client has them as usual technician or backup yet.</source>
        <translation>ยัง​ไม่​มี​ลูกค้า​ที่​มี​เขา​เป็น​ช่าง​ประจำ​หรือ​ช่าง​สำรอง</translation>
    </message>
    <message>
        <source>No client has “{text}” in the name, number, address or phone.</source>
        <translation>ไม่​มี​ลูกค้า​ที่​มี “{text}” ใน​ชื่อ หมายเลข ที่อยู่ หรือ​โทรศัพท์</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one to hand over.</source>
        <translation>ไม่​ได้​เลือก​ลูกค้า เลือก​อย่าง​น้อย​หนึ่ง​ราย​เพื่อ​ส่งต่อ</translation>
    </message>
    <message>
        <source>No client is chosen; choose at least one.</source>
        <translation>ไม่​ได้​เลือก​ลูกค้า เลือก​อย่าง​น้อย​หนึ่ง​ราย</translation>
    </message>
    <message>
        <source>No client is like that</source>
        <translation>ไม่มีลูกค้าแบบนั้น</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>ยังไม่มีลูกค้า</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ไม่มีวัน</translation>
    </message>
    <message>
        <source>No decision of this time has a price; no value was kept or lost</source>
        <translation>ไม่​มี​การตัดสินใจ​ใน​ช่วงนี้​ที่​มีราคา ไม่​มีมูล​ค่าที่​รักษา​หรือ​เสีย​ไป</translation>
    </message>
    <message>
        <source>No decision of this time kept somebody’s person</source>
        <translation>ไม่​มี​การตัดสินใจ​ใน​ช่วงนี้​ที่​รักษา​คน​เดิม​ไว้</translation>
    </message>
    <message>
        <source>No decision was confirmed in the last 31 days to try the change on.</source>
        <translation>ไม่​มี​การตัดสินใจ​ที่​ยืนยัน​ใน 31 วัน​ที่ผ่านมา​ให้​ลอง​กับ​การ​เปลี่ยน​นี้</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>ยังไม่มีปลายทาง</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>ยังไม่มีปลายทาง</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>ไม่ต่างกัน</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ไม่มีสิ้นสุด</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>ยังไม่มีฟีด</translation>
    </message>
    <message>
        <source>No licence ends within {days} days.</source>
        <translation>ไม่​มี​ใบอนุญาต​หมดอายุ​ใน {days} วัน</translation>
    </message>
    <message>
        <source>No longer in the calendar, but an absence here.</source>
        <translation>ไม่​อยู่​ใน​ปฏิทิน​แล้ว แต่​ยัง​เป็น​การลา​ที่นี่</translation>
    </message>
    <message>
        <source>No mail program opens here: save the mail</source>
        <translation>ไม่​มี​โปรแกรม​อีเมล​เปิด​ที่นี่: บันทึก​อีเมล​แทน</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>ยังไม่มีสำนักงาน</translation>
    </message>
    <message>
        <source>No place is known of their address: no visit can be planned</source>
        <translation>ไม่​รู้​ตำแหน่ง​ของ​ที่อยู่: วาง​แผนงาน​เข้าพบ​ไม่​ได้</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>ยังไม่มีที่</translation>
    </message>
    <message>
        <source>No plan is a draft any more; calendars tell it as it is.</source>
        <translation>ไม่​มี​แผนที่​เป็น​ร่าง​แล้ว ปฏิทิน​บอก​แผน​ตามจริง</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ยังไม่มีแผน</translation>
    </message>
    <message>
        <source>no price was shown for any of {cases}</source>
        <translation>ไม่​ได้​แสดง​ราคา​ของ {cases} เลย</translation>
    </message>
    <message>
        <source>no price was shown for {missing} of {cases}</source>
        <translation>ไม่​ได้​แสดง​ราคา​ของ {missing} จาก {cases}</translation>
    </message>
    <message>
        <source>no road</source>
        <translation>ไม่มีทางเลือก</translation>
    </message>
    <message>
        <source>No road is chosen; choose one for at least one visit.</source>
        <translation>ไม่​ได้​เลือก​ทางเลือก เลือก​สำหรับ​งาน​เข้าพบ​อย่าง​น้อย​หนึ่ง​งาน</translation>
    </message>
    <message>
        <source>No road is left for this visit; below you see why. Talk to the client.</source>
        <translation>ไม่​เหลือ​ทางเลือก​สำหรับ​งาน​เข้าพบ​นี้ ดู​เหตุผล​ด้านล่าง แล้ว​คุย​กับ​ลูกค้า</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>ไม่มีที่ว่าง</translation>
    </message>
    <message>
        <source>no room left in the car</source>
        <translation>ในรถไม่เหลือที่ว่าง</translation>
    </message>
    <message>
        <source>no route passes between {span}</source>
        <translation>ไม่​มี​เส้น​ทางผ่าน​ระหว่าง {span}</translation>
    </message>
    <message>
        <source>no route passes in the promised window</source>
        <translation>ไม่​มี​เส้น​ทางผ่าน​ใน​ช่วงเวลา​ที่​สัญญา</translation>
    </message>
    <message>
        <source>no route passes on {day} between {span}</source>
        <translation>ไม่​มี​เส้น​ทางผ่าน​วันที่ {day} ระหว่าง {span}</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>ยังไม่มีบริการ</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>ยังไม่มีทักษะ</translation>
    </message>
    <message>
        <source>No skills yet; Edit adds them.</source>
        <translation>ยัง​ไม่​มี​ทักษะ เพิ่ม​ได้ที่​แก้ไข</translation>
    </message>
    <message>
        <source>no spell on the day yet</source>
        <translation>ยังไม่มีช่วงที่ตรงวัน</translation>
    </message>
    <message>
        <source>no spell within the window yet</source>
        <translation>ยัง​ไม่​มี​ช่วง​ที่อยู่​ใน​ช่วงเวลา</translation>
    </message>
    <message>
        <source>no start is near enough to the client’s other visits</source>
        <translation>ไม่​มี​เวลาเริ่ม​ที่​ใกล้​งาน​เข้าพบ​อื่น​ของ​ลูกค้า​พอ</translation>
    </message>
    <message>
        <source>No stranger lately</source>
        <translation>ระยะนี้ไม่มีคนแปลกหน้า</translation>
    </message>
    <message>
        <source>No technician has all the skills that they need.</source>
        <translation>ไม่​มี​ช่าง​ที่​มี​ทักษะ​ครบ​ตามที่​ต้องการ</translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation>ยังไม่มีช่าง</translation>
    </message>
    <message>
        <source>No tiles</source>
        <translation>ไม่มีแผ่นแผนที่</translation>
    </message>
    <message>
        <source>no usual spell yet</source>
        <translation>ยังไม่มีช่วงปกติ</translation>
    </message>
    <message>
        <source>no usual technician</source>
        <translation>ไม่มีช่างประจำ</translation>
    </message>
    <message>
        <source>No usual technician.</source>
        <translation>ไม่มีช่างประจำ</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>ไม่มีงานเข้าพบ</translation>
    </message>
    <message>
        <source>no visit by a stranger yet</source>
        <translation>ยัง​ไม่​มี​งาน​เข้าพบ​โดย​คนแปลกหน้า</translation>
    </message>
    <message>
        <source>No visit fits at which both could come.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ที่​ทั้งสอง​ไป​ด้วยกัน​ได้</translation>
    </message>
    <message>
        <source>No visit has a place on these days. Beneath the board you see why.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ที่​มี​ที่​ใน​วัน​เหล่านี้ ดู​เหตุผล​ใต้​บอร์ด</translation>
    </message>
    <message>
        <source>No visit has been made yet</source>
        <translation>ยัง​ไม่​มี​งาน​เข้าพบ​ที่​ทำ​แล้ว</translation>
    </message>
    <message>
        <source>No visit in the last 12 months.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ใน 12 เดือน​ที่ผ่านมา</translation>
    </message>
    <message>
        <source>No visit is left from {here} on; choose an earlier one.</source>
        <translation>ไม่​เหลือ​งาน​เข้าพบ​ตั้งแต่ {here} เลือก​วัน​ก่อนหน้า</translation>
    </message>
    <message>
        <source>No visit of theirs is planned: this books one.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ของ​เขา​ใน​แผน: นี่​จะ​จอง​ให้​หนึ่ง​ครั้ง</translation>
    </message>
    <message>
        <source>No visit of these days can be shown on the map.</source>
        <translation>งาน​เข้าพบ​ของ​วัน​เหล่านี้​แสดง​บน​แผนที่​ไม่​ได้</translation>
    </message>
    <message>
        <source>No visit of {days} would make a backup more familiar than now.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ใน {days} ที่​ทำให้​ช่าง​สำรอง​คุ้นเคย​กว่า​ตอนนี้</translation>
    </message>
    <message>
        <source>no visit on another day yet</source>
        <translation>ยัง​ไม่​มี​งาน​เข้าพบ​ใน​วัน​อื่น</translation>
    </message>
    <message>
        <source>no visit outside the window yet</source>
        <translation>ยัง​ไม่​มี​งาน​เข้าพบ​นอก​ช่วงเวลา</translation>
    </message>
    <message>
        <source>No visit was made in {period}.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ที่​ทำ​ใน {period}</translation>
    </message>
    <message>
        <source>No visit was made yet: there is nothing to learn from.</source>
        <translation>ยัง​ไม่​มี​งาน​เข้าพบ​ที่​ทำ: ไม่​มี​อะไร​ให้​เรียนรู้</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>ไม่มีงานเข้าพบ</translation>
    </message>
    <message>
        <source>No visits are planned for this day.</source>
        <translation>ไม่​มี​งาน​เข้าพบ​ใน​แผน​ของ​วันนี้</translation>
    </message>
    <message>
        <source>No visits from</source>
        <translation>ไม่มีงานเข้าพบตั้งแต่</translation>
    </message>
    <message>
        <source>No wage is entered: prices take nothing for the time, so visits look cheaper.</source>
        <translation>ยัง​ไม่​ใส่​ค่าจ้าง ราคา​จึง​ไม่​คิด​ค่า​เวลา และ​งาน​เข้าพบ​ดูเหมือน​ราคา​ถูก​เกินไป</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>ไม่มีเวลาทำงาน</translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>ไม่มีเวลาทำงาน</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>Nobody asked them whether the person matters; they pay {amount} a year.</source>
        <translation>ไม่​มี​ใคร​ถาม​เขา​ว่า​คนสำคัญ​หรือไม่ เขา​จ่าย {amount} ต่อ​ปี</translation>
    </message>
    <message>
        <source>Nobody asked them yet what matters to them</source>
        <translation>ยัง​ไม่​มี​ใคร​ถาม​เขา​ว่า​อะไร​สำคัญ</translation>
    </message>
    <message>
        <source>nobody can</source>
        <translation>ไม่มีใครทำได้</translation>
    </message>
    <message>
        <source>Nobody can come to {client} from {earliest} to {until}; try another window, or other days.</source>
        <translation>ไม่​มี​ใคร​ไปหา {client} ได้​ตั้งแต่ {earliest} ถึง {until} ลอง​ช่วงเวลา​อื่น​หรือ​วัน​อื่น</translation>
    </message>
    <message>
        <source>Nobody can come.</source>
        <translation>ไม่มีใครมาได้</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>ไม่ได้เลือกใคร</translation>
    </message>
    <message>
        <source>Nobody comes along</source>
        <translation>ไม่มีใครมาด้วย</translation>
    </message>
    <message>
        <source>Nobody comes along after all</source>
        <translation>ไม่มีใครมาด้วยแล้ว</translation>
    </message>
    <message>
        <source>Nobody comes along to {name} after all</source>
        <translation>ไม่​มี​ใคร​ไป​ด้วย​ที่ {name} แล้ว</translation>
    </message>
    <message>
        <source>Nobody comes along.</source>
        <translation>ไม่มีใครมาด้วย</translation>
    </message>
    <message>
        <source>Nobody comes yet, and nobody is their usual technician.</source>
        <translation>ยัง​ไม่​มี​ใคร​มา และ​ไม่​มี​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>Nobody comes yet. {usual} is their usual technician.</source>
        <translation>ยัง​ไม่​มี​ใคร​มา ช่าง​ประจำ​ของ​เขา​คือ {usual}</translation>
    </message>
    <message>
        <source>nobody comes; the client is told</source>
        <translation>ไม่​มี​ใคร​มา แจ้ง​ลูกค้า​แล้ว</translation>
    </message>
    <message>
        <source>Nobody depends on anybody yet</source>
        <translation>ยังไม่มีใครพึ่งใคร</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>ไม่มีคนอื่น</translation>
    </message>
    <message>
        <source>Nobody else came in these months</source>
        <translation>ไม่​มี​คนอื่น​มา​ใน​เดือน​เหล่านี้</translation>
    </message>
    <message>
        <source>nobody else can</source>
        <translation>ไม่มีคนอื่นทำได้</translation>
    </message>
    <message>
        <source>Nobody else could come on that day within all rules.</source>
        <translation>ไม่​มี​คนอื่น​มา​ใน​วันนั้น​ได้​ตาม​กฎ​ทั้งหมด</translation>
    </message>
    <message>
        <source>nobody else has the skill {skill}</source>
        <translation>ไม่​มี​คนอื่น​ที่​มี​ทักษะ {skill}</translation>
    </message>
    <message>
        <source>Nobody else here knows this client</source>
        <translation>ไม่​มี​คนอื่น​ที่นี่​รู้จัก​ลูกค้า​ราย​นี้</translation>
    </message>
    <message>
        <source>nobody else is moved</source>
        <translation>ไม่มีรายอื่นถูกย้าย</translation>
    </message>
    <message>
        <source>Nobody else is moved.</source>
        <translation>ไม่มีรายอื่นถูกย้าย</translation>
    </message>
    <message>
        <source>Nobody else works here on that day.</source>
        <translation>ไม่​มี​คนอื่น​ทำงาน​ที่นี่​ใน​วันนั้น</translation>
    </message>
    <message>
        <source>nobody else works here then</source>
        <translation>ตอนนั้น​ไม่​มี​คนอื่น​ทำงาน​ที่นี่</translation>
    </message>
    <message>
        <source>Nobody ever asked what matters to them.</source>
        <translation>ไม่​มี​ใคร​เคย​ถาม​เขา​ว่า​อะไร​สำคัญ</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>ไม่พบใคร</translation>
    </message>
    <message>
        <source>Nobody goes to the site {site} of {name} any more</source>
        <translation>ไม่​มี​ใคร​ไป​สถานที่ {site} ของ {name} แล้ว</translation>
    </message>
    <message>
        <source>Nobody goes to this site any more.</source>
        <translation>ไม่มีใครไปสถานที่นี้แล้ว</translation>
    </message>
    <message>
        <source>Nobody goes to {name} any more</source>
        <translation>ไม่มีใครไปหา {name} แล้ว</translation>
    </message>
    <message>
        <source>Nobody has asked this client yet. Nobody can guess it.</source>
        <translation>ยัง​ไม่​มี​ใคร​ถาม​ลูกค้า​ราย​นี้ ไม่​มี​ใคร​เดา​ได้</translation>
    </message>
    <message>
        <source>Nobody has been here yet.</source>
        <translation>ยังไม่มีใครเคยมาที่นี่</translation>
    </message>
    <message>
        <source>Nobody has been there yet.</source>
        <translation>ยังไม่มีใครเคยไปที่นั่น</translation>
    </message>
    <message>
        <source>Nobody has called or written yet.</source>
        <translation>ยัง​ไม่​มี​ใคร​โทร​หรือ​เขียน​มา</translation>
    </message>
    <message>
        <source>Nobody has fetched it yet.</source>
        <translation>ยังไม่มีใครรับไป</translation>
    </message>
    <message>
        <source>nobody has the skill {skill}</source>
        <translation>ไม่มีใครมีทักษะ {skill}</translation>
    </message>
    <message>
        <source>Nobody has to be found; the client goes without.</source>
        <translation>ไม่​ต้องหา​ใคร ลูกค้า​ไม่​ได้รับ​บริการ​ครั้งนี้</translation>
    </message>
    <message>
        <source>Nobody here is called like that, by name, street, contact or phone.</source>
        <translation>ไม่​มี​ใคร​ที่นี่​ชื่อ​แบบ​นั้น ทั้ง​ชื่อ ถนน ผู้​ติดต่อ หรือ​โทรศัพท์</translation>
    </message>
    <message>
        <source>Nobody is anybody’s usual technician yet.</source>
        <translation>ยัง​ไม่​มี​ใคร​เป็น​ช่าง​ประจำ​ของ​ใคร</translation>
    </message>
    <message>
        <source>Nobody is chosen as usual; whoever came most is taken</source>
        <translation>ไม่​ได้​เลือก​คน​ประจำ ใช้​คน​ที่มา​บ่อย​ที่สุด</translation>
    </message>
    <message>
        <source>nobody is their usual technician</source>
        <translation>ไม่มีช่างประจำของเขา</translation>
    </message>
    <message>
        <source>nobody knows them</source>
        <translation>ไม่มีใครรู้จักเขา</translation>
    </message>
    <message>
        <source>nobody loses their person</source>
        <translation>ไม่มีใครเสียคนประจำ</translation>
    </message>
    <message>
        <source>nobody may come here</source>
        <translation>ไม่มีใครมาที่นี่ได้</translation>
    </message>
    <message>
        <source>Nobody named a day; {face} would matter.</source>
        <translation>ไม่​มี​ใคร​ระบุ​วัน {face} จะ​สำคัญ</translation>
    </message>
    <message>
        <source>Nobody stands out: no client has a reason to leave that is known.</source>
        <translation>ไม่​มี​ใคร​โดดเด่น: ไม่​มี​ลูกค้า​ที่​มีเหตุผล​จะ​จากไป​เท่าที่​รู้</translation>
    </message>
    <message>
        <source>Nobody to call yet.</source>
        <translation>ยังไม่มีใครให้โทร</translation>
    </message>
    <message>
        <source>Nobody we know of</source>
        <translation>ไม่มีเท่าที่เรารู้</translation>
    </message>
    <message>
        <source>Nobody we know of.</source>
        <translation>ไม่มีเท่าที่เรารู้</translation>
    </message>
    <message>
        <source>nobody works on {day}</source>
        <translation>ไม่​มี​ใคร​ทำงาน​วันที่ {day}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ยังไม่มีใคร</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ยังไม่มีใคร</translation>
    </message>
    <message>
        <source>nobody; {number} know them and cannot go</source>
        <translation>ไม่​มี​ใคร {number} คนรู้จัก​เขา​แต่​ไป​ไม่​ได้</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>ไม่เหลือ</translation>
    </message>
    <message>
        <source>none needs a skill</source>
        <translation>ไม่​ต้องใช้​ทักษะ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>normal {low} to {high}</source>
        <translation>ปกติ {low} ถึง {high}</translation>
    </message>
    <message>
        <source>not a client since {day}</source>
        <translation>ไม่​ได้​เป็น​ลูกค้า​ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Not asked: {what}.</source>
        <translation>ไม่ได้ถาม: {what}</translation>
    </message>
    <message>
        <source>Not defined in these months</source>
        <translation>ไม่มีค่าในเดือนเหล่านี้</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>ไม่อยู่ในรายการนี้</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>not known for {then}</source>
        <translation>ไม่ทราบสำหรับ {then}</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Not looked for; open the page again to look.</source>
        <translation>ยัง​ไม่​ได้​หา เปิด​หน้า​นี้​อีกครั้ง​เพื่อ​หา</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>ไม่อยู่บนแผนที่</translation>
    </message>
    <message>
        <source>Not on the map: no postal code that is known here. Set the place.</source>
        <translation>ไม่​อยู่​บน​แผนที่: ไม่​มี​รหัสไปรษณีย์​ที่​รู้จัก กำหนด​ตำแหน่ง</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>ยังไม่ได้วางแผน</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>ยังไม่ได้วางแผน</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Not told to the client after all</source>
        <translation>ไม่ได้แจ้งลูกค้าตามเดิม</translation>
    </message>
    <message>
        <source>Not told to the clients after all</source>
        <translation>ไม่ได้แจ้งลูกค้าตามเดิม</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มีอะไร</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>ยังไม่ได้ตกลงอะไร</translation>
    </message>
    <message>
        <source>Nothing differs from version {version} of the price book; change a price first.</source>
        <translation>ไม่​มี​อะไร​ต่าง​จาก​สมุด​ราคา​รุ่น {version} เปลี่ยน​ราคา​ก่อน</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>ไม่พบ “{text}”</translation>
    </message>
    <message>
        <source>Nothing in the guide has “{text}”.</source>
        <translation>ไม่มี “{text}” ในคู่มือ</translation>
    </message>
    <message>
        <source>Nothing is agreed with them, so that no visit falls due</source>
        <translation>ไม่​ได้​ตกลง​อะไร​กับ​เขา จึง​ไม่​มี​งาน​เข้าพบ​ที่​ครบกำหนด</translation>
    </message>
    <message>
        <source>Nothing is agreed with these clients: nobody visits them.</source>
        <translation>ไม่​ได้​ตกลง​อะไร​กับ​ลูกค้า​เหล่านี้: ไม่​มี​ใคร​เข้าพบ</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>ยังไม่มีการเปลี่ยน</translation>
    </message>
    <message>
        <source>Nothing is planned for these days yet.</source>
        <translation>ยัง​ไม่​มีแผน​สำหรับ​วัน​เหล่านี้</translation>
    </message>
    <message>
        <source>Nothing is planned for these days. Plan week finds the visits that are due.</source>
        <translation>ไม่​มีแผน​สำหรับ​วัน​เหล่านี้ วางแผน​สัปดาห์ จะ​หา​งาน​เข้าพบ​ที่​ครบกำหนด</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan week finds the visits that are due and gives each a technician, a day and a time. Visits come from the clients’ agreements.</source>
        <translation>ยัง​ไม่​มีแผน วางแผน​สัปดาห์ จะ​หา​งาน​เข้าพบ​ที่​ครบกำหนด​และ​ให้​ช่าง วัน และ​เวลา​แก่​แต่ละ​งาน งาน​เข้าพบ​มาจาก​ข้อตกลง​ของ​ลูกค้า</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>ไม่มีการทำแบบนั้น</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>ไม่มีอะไรย้าย</translation>
    </message>
    <message>
        <source>Nothing new in the calendar</source>
        <translation>ไม่มีอะไรใหม่ในปฏิทิน</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>ยังไม่ได้จดอะไร</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>ไม่มีอะไรขัดขวาง</translation>
    </message>
    <message>
        <source>Nothing that could be shown here.</source>
        <translation>ไม่​มี​อะไร​ที่​แสดง​ที่นี่​ได้</translation>
    </message>
    <message>
        <source>Nothing that the client waits for.</source>
        <translation>ไม่มีอะไรที่ลูกค้ารออยู่</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>ไม่มีอะไรให้นับ</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>ไม่มีอะไรรอคุณ</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>หลังจากนั้นไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>ยังไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>ยังไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>ไม่ได้สัญญาอะไร</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ยังไม่มีอะไร</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>การแจ้งล่วงหน้า</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>การแจ้งล่วงหน้า</translation>
    </message>
    <message>
        <source>Notice of a changed person</source>
        <translation>การแจ้งเปลี่ยนคน</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>การแจ้ง</translation>
    </message>
    <message>
        <source>November</source>
        <translation>พฤศจิกายน</translation>
    </message>
    <message>
        <source>Now the agreements in this list</source>
        <translation>ตอนนี้ข้อตกลงในรายการนี้</translation>
    </message>
    <message>
        <source>Now {source}.</source>
        <translation>ตอนนี้ {source}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>number and street</source>
        <translation>เลขที่และถนน</translation>
    </message>
    <message>
        <source>Number {key} of “{table}” has a value in “{field}” that the database cannot keep (it is too long, or holds a sign that is no letter), so nothing was copied; change it and try again.</source>
        <translation>หมายเลข {key} ของ “{table}” มีค่า​ใน “{field}” ที่​ฐานข้อมูล​เก็บ​ไม่​ได้ (ยาว​เกินไป หรือ​มี​เครื่องหมาย​ที่​ไม่​ใช่​ตัวอักษร) จึง​ไม่​ได้​คัดลอก​อะไร แก้​แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ตุลาคม</translation>
    </message>
    <message>
        <source>of the whole office only</source>
        <translation>ของทั้งสำนักงานเท่านั้น</translation>
    </message>
    <message>
        <source>off</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Office: {name}</source>
        <translation>สำนักงาน: {name}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ในวัน</translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation>ในวันหยุดราชการ</translation>
    </message>
    <message>
        <source>On day {number} of the month</source>
        <translation>วันที่ {number} ของเดือน</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>ลาพักร้อน</translation>
    </message>
    <message>
        <source>on one person alone</source>
        <translation>พึ่งคนเดียว</translation>
    </message>
    <message>
        <source>On the first {weekday}</source>
        <translation>{weekday} แรก</translation>
    </message>
    <message>
        <source>On the fourth {weekday}</source>
        <translation>{weekday} ที่สี่</translation>
    </message>
    <message>
        <source>On the last {weekday}</source>
        <translation>{weekday} สุดท้าย</translation>
    </message>
    <message>
        <source>On the map: {point}</source>
        <translation>บนแผนที่: {point}</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>อยู่บนถนน</translation>
    </message>
    <message>
        <source>On the second {weekday}</source>
        <translation>{weekday} ที่สอง</translation>
    </message>
    <message>
        <source>On the third {weekday}</source>
        <translation>{weekday} ที่สาม</translation>
    </message>
    <message>
        <source>Once clients have agreements and were visited, this page shows what depends on one technician alone, and who could go instead.</source>
        <translation>เมื่อ​ลูกค้า​มี​ข้อตกลง​และ​มี​การ​เข้าพบ​แล้ว หน้า​นี้​จะ​แสดงว่า​อะไร​พึ่ง​ช่าง​คนเดียว และ​ใคร​ไป​แทน​ได้</translation>
    </message>
    <message>
        <source>One</source>
        <translation>หนึ่ง</translation>
    </message>
    <message>
        <source>One choice for all visits</source>
        <translation>ทางเลือก​เดียว​สำหรับ​ทุก​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>One file for each, also in a folder that Dropbox or OneDrive shares.</source>
        <translation>ไฟล์​ละ​คน ใน​โฟลเดอร์​ที่ Dropbox หรือ OneDrive แชร์​ก็ได้</translation>
    </message>
    <message>
        <source>One file holds everything; put it where your backups go.</source>
        <translation>ไฟล์​เดียว​เก็บ​ทุกอย่าง วาง​ไว้​ใน​ที่​ที่​คุณ​สำรอง​ข้อมูล</translation>
    </message>
    <message>
        <source>One file on a web server (WebDAV), for phones to fetch.</source>
        <translation>ไฟล์​เดียว​บน​เว็บ​เซิร์ฟเวอร์ (WebDAV) ให้​โทรศัพท์​มา​รับ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>สักครู่…</translation>
    </message>
    <message>
        <source>one of the visits would leave the board</source>
        <translation>งาน​เข้าพบ​หนึ่ง​จะ​หลุด​จาก​บอร์ด</translation>
    </message>
    <message>
        <source>One person each</source>
        <translation>คนละหนึ่งคน</translation>
    </message>
    <message>
        <source>One person each costs {amount} more than the cheapest driving; choose a point</source>
        <translation>หนึ่ง​คน​ต่อ​ลูกค้า​แพ​งก​ว่าการ​ขับรถ​ถูก​ที่สุด {amount} เลือก​จุด</translation>
    </message>
    <message>
        <source>One stranger lately</source>
        <translation>ระยะนี้คนแปลกหน้าหนึ่งคน</translation>
    </message>
    <message>
        <source>One-off visit</source>
        <translation>งานเข้าพบครั้งเดียว</translation>
    </message>
    <message>
        <source>One-off visit…</source>
        <translation>งานเข้าพบครั้งเดียว…</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>เฉพาะ</translation>
    </message>
    <message>
        <source>Only a client whose visit has a planned time can be told of it.</source>
        <translation>แจ้ง​ได้​เฉพาะ​ลูกค้า​ที่​งาน​เข้าพบ​มี​เวลา​ใน​แผน</translation>
    </message>
    <message>
        <source>Only a visit with a planned time can be pinned.</source>
        <translation>ปัก​หมุด​ได้​เฉพาะ​งาน​เข้าพบ​ที่​มี​เวลา​ใน​แผน</translation>
    </message>
    <message>
        <source>Only part of the day</source>
        <translation>เฉพาะบางส่วนของวัน</translation>
    </message>
    <message>
        <source>Only the {technicians} shown</source>
        <translation>เฉพาะ {technicians} ที่​แสดง</translation>
    </message>
    <message>
        <source>Only what has begun and is not noted yet can be done.</source>
        <translation>ทำเครื่องหมาย​ว่า​ทำ​แล้ว​ได้​เฉพาะที่​เริ่ม​แล้ว​และ​ยัง​ไม่​ได้​บันทึก</translation>
    </message>
    <message>
        <source>Only what is chosen</source>
        <translation>เฉพาะที่เลือก</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>เฉพาะ {day}</translation>
    </message>
    <message>
        <source>Only {day}, the {technicians} shown</source>
        <translation>เฉพาะ {day} และ {technicians} ที่​แสดง</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>เฉพาะ: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ค้างอยู่</translation>
    </message>
    <message>
        <source>Open a s&amp;hared database…</source>
        <translation>เปิด​ฐานข้อมูล​ที่​ใช้​ร่วมกัน…</translation>
    </message>
    <message>
        <source>Open a schedule</source>
        <translation>เปิดตาราง</translation>
    </message>
    <message>
        <source>Open a shared database</source>
        <translation>เปิด​ฐานข้อมูล​ที่​ใช้​ร่วมกัน</translation>
    </message>
    <message>
        <source>Open after all</source>
        <translation>เปิดตามเดิม</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>เปิดใหม่</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>คำถามที่ค้าง</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>คำถามที่ค้าง</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>เปิดบริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>เปิดลูกค้า</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>เปิดบริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <translation>เปิด {client}</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>เปิดเมื่อเร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>Opened the visit to {name} again</source>
        <translation>เปิดงาน​เข้าพบ {name} อีกครั้ง</translation>
    </message>
    <message>
        <source>Opening the sample company…</source>
        <translation>กำลังเปิดบริษัทตัวอย่าง…</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>สาเหตุอื่น</translation>
    </message>
    <message>
        <source>Other clients who hear of it and leave: a risk, not paid today.</source>
        <translation>ลูกค้า​ราย​อื่น​ที่​ได้ยิน​เรื่อง​นี้​แล้ว​จากไป: เป็น​ความเสี่ยง ไม่​ได้​จ่าย​วันนี้</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>ค่าใช้จ่ายอื่น</translation>
    </message>
    <message>
        <source>other way</source>
        <translation>ทางอื่น</translation>
    </message>
    <message>
        <source>Others for them</source>
        <translation>คนอื่นไปแทนเขา</translation>
    </message>
    <message>
        <source>Others who could come on that day:</source>
        <translation>คนอื่นที่มาได้ในวันนั้น:</translation>
    </message>
    <message>
        <source>others {least} – {most}, middle {middle}</source>
        <translation>คนอื่น {least} – {most} กลาง {middle}</translation>
    </message>
    <message>
        <source>others {values}</source>
        <translation>คนอื่น {values}</translation>
    </message>
    <message>
        <source>others {value}</source>
        <translation>คนอื่น {value}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Outside the promised time of day</source>
        <translation>นอก​ช่วงเวลา​ของ​วันที่​สัญญา</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>เลยแล้ว</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>ในช่วงเวลาใด</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>ล่วงเวลา</translation>
    </message>
    <message>
        <source>Overtime is worked out anew for what is chosen when it is confirmed.</source>
        <translation>ล่วงเวลา​จะ​คำนวณ​ใหม่​ตามที่​เลือก​เมื่อ​ยืนยัน</translation>
    </message>
    <message>
        <source>overtime {amount}</source>
        <translation>ล่วงเวลา {amount}</translation>
    </message>
    <message>
        <source>overtime · {what}</source>
        <translation>ล่วงเวลา · {what}</translation>
    </message>
    <message>
        <source>Own calendar</source>
        <translation>ปฏิทินส่วนตัว</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Owner, janitor…</source>
        <translation>เจ้าของ ภารโรง…</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>หน้าของคู่มือ</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>หน้า {number} จาก {pages}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>จ่าย</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>จ่าย</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>จ่ายตั้งแต่</translation>
    </message>
    <message>
        <source>Paid hours as planned, of those there are without absences</source>
        <translation>ชั่วโมง​ที่​จ่าย​ตาม​แผน จาก​ที่​มี​เมื่อ​ไม่​มี​การลา</translation>
    </message>
    <message>
        <source>Paid minutes a day after which overtime begins</source>
        <translation>นาที​ที่​จ่าย​ต่อ​วัน เกิน​จากนี้​เป็น​ล่วงเวลา</translation>
    </message>
    <message>
        <source>Paid minutes beyond the hours agreed</source>
        <translation>นาที​ที่​จ่าย​เกิน​ชั่วโมง​ที่​ตกลง</translation>
    </message>
    <message>
        <source>Paid minutes of the routes, as they are planned</source>
        <translation>นาที​ที่​จ่าย​ของ​เส้นทาง​ตาม​แผน</translation>
    </message>
    <message>
        <source>Part of a client&apos;s yearly revenue that is left after the cost of serving him</source>
        <translation>ส่วน​ของ​รายได้​ต่อ​ปี​ของ​ลูกค้า​ที่​เหลือ​หลัง​หัก​ค่าบริการ</translation>
    </message>
    <message>
        <source>Part of the clients who are still clients a year later</source>
        <translation>ส่วน​ของ​ลูกค้า​ที่​ยัง​เป็น​ลูกค้า​อีก​หนึ่ง​ปี​ต่อมา</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s own price that is lost when it is left out</source>
        <translation>ส่วน​ของ​ราคา​งาน​เข้าพบ​ที่​เสีย​ไป​เมื่อ​งด</translation>
    </message>
    <message>
        <source>Part of the visit&apos;s price that is offered when a visit is skipped or goes wrong</source>
        <translation>ส่วน​ของ​ราคา​งาน​เข้าพบ​ที่​เสนอ​คืน​เมื่อ​งด​หรือ​ผิดพลาด</translation>
    </message>
    <message>
        <source>Part of the wage paid on top of it for each minute of overtime</source>
        <translation>ส่วน​ของ​ค่าจ้าง​ที่​จ่าย​เพิ่ม​ต่อ​นาที​ล่วงเวลา</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Passwords and secret addresses of calendars stay in the key store of this computer and work here as before. On other computers they are to be entered once more.</source>
        <translation>รหัสผ่าน​และ​ที่อยู่​ลับ​ของ​ปฏิทิน​ยังอยู่​ใน​ที่เก็บ​รหัส​ของ​คอมพิวเตอร์​นี้ และ​ใช้​ที่นี่​ได้​เหมือนเดิม บน​คอมพิวเตอร์​อื่น​ต้อง​ใส่​อีกครั้ง</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>การเข้าพบที่ผ่านมา</translation>
    </message>
    <message>
        <source>Pays only if it raises the chance of losing the client by less than {limit}.</source>
        <translation>คุ้ม​เฉพาะ​เมื่อ​โอกาส​เสีย​ลูกค้า​เพิ่ม​น้อยกว่า {limit}</translation>
    </message>
    <message>
        <source>Pays whatever it does to the chance of losing the client.</source>
        <translation>คุ้ม​ไม่​ว่า​จะ​มีผลต่อ​โอกาส​เสีย​ลูกค้า​อย่างไร</translation>
    </message>
    <message>
        <source>PDF files (*{ending})</source>
        <translation>ไฟล์ PDF (*{ending})</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>ช่วง: {period}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Person and day both stay.</source>
        <translation>คนและวันเหมือนเดิม</translation>
    </message>
    <message>
        <source>Person essential</source>
        <translation>คนจำเป็นอย่างยิ่ง</translation>
    </message>
    <message>
        <source>Person important</source>
        <translation>คนสำคัญ</translation>
    </message>
    <message>
        <source>Person kept, day moved</source>
        <translation>คนเดิม วันย้าย</translation>
    </message>
    <message>
        <source>Person kept, window missed</source>
        <translation>คนเดิม พลาดช่วงเวลา</translation>
    </message>
    <message>
        <source>Person open</source>
        <translation>คนใดก็ได้</translation>
    </message>
    <message>
        <source>person: {value}</source>
        <translation>คน: {value}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24, Apple as its owner set it. Phone about changes for today.</source>
        <translation>โทรศัพท์​ตรวจข่าว​เมื่อ​มัน​ต้องการ: Google ทุก 4 ถึง 24 ชั่วโมง Outlook ทุก 3 ถึง 24 Apple ตามที่​เจ้าของ​ตั้ง เรื่อง​เปลี่ยน​วันนี้​ให้​โทร​บอก</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>เลือกวัน</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>ภาพ (*.png)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ปักหมุด</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ปักหมุดแล้ว</translation>
    </message>
    <message>
        <source>Pinned day</source>
        <translation>วันที่ปักหมุด</translation>
    </message>
    <message>
        <source>Pinned technician</source>
        <translation>ช่างที่ปักหมุด</translation>
    </message>
    <message>
        <source>Pinned time</source>
        <translation>เวลาที่ปักหมุด</translation>
    </message>
    <message>
        <source>Pinned {name}</source>
        <translation>ปักหมุด {name}</translation>
    </message>
    <message>
        <source>Pinned: {what}</source>
        <translation>ปักหมุด: {what}</translation>
    </message>
    <message>
        <source>pinned: {what}</source>
        <translation>ปักหมุด: {what}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Plan a handover…</source>
        <translation>วางแผนการส่งต่อ…</translation>
    </message>
    <message>
        <source>Plan week</source>
        <translation>วางแผนสัปดาห์</translation>
    </message>
    <message>
        <source>Plan {to_version} was confirmed later by {approved_by} (change {change_set_id}); take that back first.</source>
        <translation>{approved_by} ยืนยัน​แผน {to_version} ทีหลัง (การ​เปลี่ยน {change_set_id}) นำ​นั้น​กลับ​ก่อน</translation>
    </message>
    <message>
        <source>plan {version}</source>
        <translation>แผน {version}</translation>
    </message>
    <message>
        <source>Plan {version} is confirmed.</source>
        <translation>ยืนยันแผน {version} แล้ว</translation>
    </message>
    <message>
        <source>Plan {version} of {office}</source>
        <translation>แผน {version} ของ {office}</translation>
    </message>
    <message>
        <source>plan {version} of {office}</source>
        <translation>แผน {version} ของ {office}</translation>
    </message>
    <message>
        <source>Plan {version} of {office} is a draft</source>
        <translation>แผน {version} ของ {office} เป็น​ร่าง</translation>
    </message>
    <message>
        <source>Plan {version}: {placed} of {visits} have a place, {amount}</source>
        <translation>แผน {version}: {placed} จาก {visits} มี​ที่ {amount}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>อยู่ในแผน</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>วันตามแผน</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>ตามแผนตั้งแต่</translation>
    </message>
    <message>
        <source>planned {days} earlier</source>
        <translation>แผนเร็วขึ้น {days}</translation>
    </message>
    <message>
        <source>planned {days} later</source>
        <translation>แผนช้าลง {days}</translation>
    </message>
    <message>
        <source>planned {when}</source>
        <translation>ตามแผน {when}</translation>
    </message>
    <message>
        <source>planned: {where}</source>
        <translation>ตามแผน: {where}</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>กำลังวางแผน</translation>
    </message>
    <message>
        <source>Planning the weeks</source>
        <translation>กำลังวางแผนหลายสัปดาห์</translation>
    </message>
    <message>
        <source>Planning the weeks at several prices of a further face</source>
        <translation>กำลัง​วางแผน​หลาย​สัปดาห์​ตาม​ราคา​ต่าง ๆ ของ​หน้าที่​เพิ่ม</translation>
    </message>
    <message>
        <source>Planning was stopped; the plan is as it was.</source>
        <translation>หยุด​วางแผน​แล้ว แผน​เป็น​เหมือนเดิม</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Plans visits so that each client sees a face they know.</source>
        <translation>วาง​แผนงาน​เข้าพบ​ให้​ลูกค้า​แต่ละ​ราย​เจอ​หน้าที่​คุ้นเคย</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>Prefers to wait</source>
        <translation>ยอมรอ</translation>
    </message>
    <message>
        <source>prefers to wait</source>
        <translation>ยอมรอ</translation>
    </message>
    <message>
        <source>Preparing the search; only the first time this takes a minute ({share})…</source>
        <translation>กำลัง​เตรียมการ​ค้นหา เฉพาะ​ครั้งแรก​ใช้เวลา​หนึ่ง​นาที ({share})…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Previous technician (←)</source>
        <translation>ช่างคนก่อน (←)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Price a visit</source>
        <translation>ราคาต่อครั้ง</translation>
    </message>
    <message>
        <source>Price a visit, {currency}</source>
        <translation>ราคาต่อครั้ง, {currency}</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>สมุดราคา</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>สมุดราคา</translation>
    </message>
    <message>
        <source>price book: {entry}</source>
        <translation>สมุดราคา: {entry}</translation>
    </message>
    <message>
        <source>Price held</source>
        <translation>คงราคาไว้</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is essential</source>
        <translation>ราคา​ของ​งาน​เข้าพบ​นอก​ช่วงเวลา​ที่​สัญญา​เมื่อ​เวลา​จำเป็น​อย่างยิ่ง</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is important</source>
        <translation>ราคา​ของ​งาน​เข้าพบ​นอก​ช่วงเวลา​ที่​สัญญา​เมื่อ​เวลา​สำคัญ</translation>
    </message>
    <message>
        <source>Price of a visit outside the time of day the client was promised when the time is open</source>
        <translation>ราคา​ของ​งาน​เข้าพบ​นอก​ช่วงเวลา​ที่​สัญญา​เมื่อ​เวลา​ใด​ก็ได้</translation>
    </message>
    <message>
        <source>Price of any visit left out</source>
        <translation>ราคาของงานเข้าพบที่งด</translation>
    </message>
    <message>
        <source>Price of each day a technician goes out</source>
        <translation>ราคา​ของ​แต่ละ​วันที่​ช่าง​ออกงาน</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is essential</source>
        <translation>ราคา​ของ​แต่ละ​วันที่​งาน​เข้าพบ​ย้าย​ห่าง​จาก​วัน​ครบกำหนด​เมื่อ​วัน​จำเป็น​อย่างยิ่ง</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is important</source>
        <translation>ราคา​ของ​แต่ละ​วันที่​งาน​เข้าพบ​ย้าย​ห่าง​จาก​วัน​ครบกำหนด​เมื่อ​วันสำคัญ</translation>
    </message>
    <message>
        <source>Price of each day that a visit is moved away from its due day when the day is open</source>
        <translation>ราคา​ของ​แต่ละ​วันที่​งาน​เข้าพบ​ย้าย​ห่าง​จาก​วัน​ครบกำหนด​เมื่อ​วันใด​ก็ได้</translation>
    </message>
    <message>
        <source>Price of each further technician that one client sees in one plan</source>
        <translation>ราคา​ของ​ช่าง​แต่ละคน​ที่​เพิ่ม​ที่​ลูกค้า​หนึ่ง​ราย​เจอ​ใน​แผน​เดียว</translation>
    </message>
    <message>
        <source>Price of each kilometre driven</source>
        <translation>ราคาต่อกิโลเมตรที่ขับ</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is essential</source>
        <translation>ราคา​ต่อ​นาที​ที่​เริ่ม​บริการ​ช้า​เกินไป​เมื่อ​เวลา​จำเป็น​อย่างยิ่ง</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is important</source>
        <translation>ราคา​ต่อ​นาที​ที่​เริ่ม​บริการ​ช้า​เกินไป​เมื่อ​เวลา​สำคัญ</translation>
    </message>
    <message>
        <source>Price of each minute that service starts too late when the time is open</source>
        <translation>ราคา​ต่อ​นาที​ที่​เริ่ม​บริการ​ช้า​เกินไป​เมื่อ​เวลา​ใด​ก็ได้</translation>
    </message>
    <message>
        <source>Price of keeping people</source>
        <translation>ราคาของการรักษาคนเดิม</translation>
    </message>
    <message>
        <source>Price of substitutions</source>
        <translation>ราคาของการแทน</translation>
    </message>
    <message>
        <source>Price of the substitutions made in the period, as it was shown when they were decided; those that nobody decided on have none, and where none has one the sum is not known</source>
        <translation>ราคา​ของ​การแทนที่​ทำ​ใน​ช่วงนี้ ตามที่​แสดง​ตอน​ตัดสินใจ ที่​ไม่​มี​ใคร​ตัดสินใจ​ไม่​มีราคา และ​ถ้า​ไม่​มี​เลย​ก็​ไม่​รู้​ผลรวม</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>ราคาของงานเข้าพบ</translation>
    </message>
    <message>
        <source>price {value}</source>
        <translation>ราคา {value}</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>ราคา, {currency}</translation>
    </message>
    <message>
        <source>Prices of substitutions and moved days follow the answers at once.</source>
        <translation>ราคา​ของ​การ​แทน​และ​วันที่​ย้าย​เป็นไปตาม​คำตอบ​ทันที</translation>
    </message>
    <message>
        <source>Pricing it again…</source>
        <translation>กำลังคิดราคาใหม่…</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>พิมพ์และคัดลอก</translation>
    </message>
    <message>
        <source>Print the route and the briefs…</source>
        <translation>พิมพ์เส้นทางและสรุปงาน…</translation>
    </message>
    <message>
        <source>Print the route…</source>
        <translation>พิมพ์เส้นทาง…</translation>
    </message>
    <message>
        <source>Print these days, only the {technicians} shown…</source>
        <translation>พิมพ์​วัน​เหล่านี้ เฉพาะ {technicians} ที่​แสดง…</translation>
    </message>
    <message>
        <source>Print these days…</source>
        <translation>พิมพ์วันเหล่านี้…</translation>
    </message>
    <message>
        <source>Print with the &amp;briefs…</source>
        <translation>พิมพ์พร้อมสรุปงาน…</translation>
    </message>
    <message>
        <source>Print {title}</source>
        <translation>พิมพ์ {title}</translation>
    </message>
    <message>
        <source>printed {day}, {time}</source>
        <translation>พิมพ์เมื่อ {day}, {time}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Progress of planning</source>
        <translation>ความคืบหน้าของการวางแผน</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>คำสัญญา</translation>
    </message>
    <message>
        <source>Promised between {window}.</source>
        <translation>สัญญาไว้ระหว่าง {window}</translation>
    </message>
    <message>
        <source>Promised by {name}, {day}</source>
        <translation>สัญญาโดย {name}, {day}</translation>
    </message>
    <message>
        <source>Promised person came</source>
        <translation>คนที่สัญญาไว้มา</translation>
    </message>
    <message>
        <source>Promised something to {name}</source>
        <translation>สัญญาบางอย่างกับ {name}</translation>
    </message>
    <message>
        <source>Promised to them</source>
        <translation>สัญญาไว้กับเขา</translation>
    </message>
    <message>
        <source>Promised window {span}: {client}</source>
        <translation>ช่วงเวลา​ที่​สัญญา {span}: {client}</translation>
    </message>
    <message>
        <source>promised {span}</source>
        <translation>สัญญา {span}</translation>
    </message>
    <message>
        <source>promised {window}</source>
        <translation>สัญญา {window}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>คำสัญญา</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>คำสัญญาที่รักษาไว้</translation>
    </message>
    <message>
        <source>Promises of a person, a day, a window or a price that were kept, of all that a visit of the period put to the test</source>
        <translation>คำสัญญา​เรื่อง​คน วัน ช่วงเวลา หรือ​รา​คาที่​รักษา​ไว้ จาก​ทั้งหมด​ที่​งาน​เข้าพบ​ใน​ช่วงนี้​ทดสอบ</translation>
    </message>
    <message>
        <source>Propose successors</source>
        <translation>เสนอผู้รับต่อ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>เสนอแล้ว</translation>
    </message>
    <message>
        <source>Proposed a change</source>
        <translation>เสนอการเปลี่ยน</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>เสนอโดย {name}</translation>
    </message>
    <message>
        <source>Proposed by {name}, {at}</source>
        <translation>เสนอโดย {name}, {at}</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>เผยแพร่ตอนนี้</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>เผยแพร่เมื่อ</translation>
    </message>
    <message>
        <source>Published {ago}.</source>
        <translation>เผยแพร่เมื่อ {ago}</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>คิวอาร์โค้ดของ {address}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Questions that wait for an answer</source>
        <translation>คำถามที่รอคำตอบ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>read</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>อ่านปฏิทิน</translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation>อ่านปฏิทิน…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>อ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>อ่านเป็น</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”.</source>
        <translation>อ่านจากชีต “{sheet}”</translation>
    </message>
    <message>
        <source>Read {ago}.</source>
        <translation>อ่านเมื่อ {ago}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>กำลังอ่าน</translation>
    </message>
    <message>
        <source>Reading clients, visits and prices</source>
        <translation>กำลัง​อ่าน​ลูกค้า งาน​เข้าพบ และ​ราคา</translation>
    </message>
    <message>
        <source>Reading technicians, hours and prices</source>
        <translation>กำลัง​อ่าน​ช่าง เวลา และ​ราคา</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>กำลังอ่านปฏิทิน…</translation>
    </message>
    <message>
        <source>Reading the schedule…</source>
        <translation>กำลังอ่านตาราง…</translation>
    </message>
    <message>
        <source>Reading your history …</source>
        <translation>กำลังอ่านประวัติของคุณ …</translation>
    </message>
    <message>
        <source>Reading {period}…</source>
        <translation>กำลังอ่าน {period}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Reasons to cancel</source>
        <translation>เหตุผลที่ยกเลิก</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>แนะนำแล้ว</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>แนะนำโดย</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>บันทึกสายโทร</translation>
    </message>
    <message>
        <source>Record a call…</source>
        <translation>บันทึกสายโทร…</translation>
    </message>
    <message>
        <source>Record a cancellation</source>
        <translation>บันทึกการยกเลิก</translation>
    </message>
    <message>
        <source>Record a cancellation…</source>
        <translation>บันทึกการยกเลิก…</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>บันทึกการลา…</translation>
    </message>
    <message>
        <source>Record the days on which nobody can be let in here</source>
        <translation>บันทึก​วันที่​ไม่​มี​ใคร​เข้ามา​ที่นี่​ได้</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>Refused a proposal</source>
        <translation>ปฏิเสธข้อเสนอ</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>แถวที่ไม่รับ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภูมิภาค</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation>ลบปลายทาง</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>ลบการลา</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>ลบบันทึกนี้</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>ลบ {name}</translation>
    </message>
    <message>
        <source>Remove {way}</source>
        <translation>ลบ {way}</translation>
    </message>
    <message>
        <source>Removed a note on {name}</source>
        <translation>ลบบันทึกเกี่ยวกับ {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}</source>
        <translation>ลบบริการ {name}</translation>
    </message>
    <message>
        <source>Removed the service {name}.</source>
        <translation>ลบบริการ {name} แล้ว</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>ต่ออายุ</translation>
    </message>
    <message>
        <source>Renew a licence</source>
        <translation>ต่ออายุใบอนุญาต</translation>
    </message>
    <message>
        <source>Renew {skill}</source>
        <translation>ต่ออายุ {skill}</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>ต่ออายุ…</translation>
    </message>
    <message>
        <source>Repeat business</source>
        <translation>งานจากลูกค้าเดิม</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Repeats; ignoring one ignores each.</source>
        <translation>ซ้ำ ไม่​สนใจ​ครั้งหนึ่ง​เท่ากับ​ไม่​สนใจ​ทุกครั้ง</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>รายงาน…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>กู้คืนข้อมูลสำรองนี้?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>กู้คืน…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>Retire this client</source>
        <translation>เลิกใช้ลูกค้ารายนี้</translation>
    </message>
    <message>
        <source>Retire this client…</source>
        <translation>เลิกใช้ลูกค้ารายนี้…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>Retired from {day} on.</source>
        <translation>เลิกใช้ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Retired {name}</source>
        <translation>เลิกใช้ {name}</translation>
    </message>
    <message>
        <source>Retired {name} from {day} on</source>
        <translation>เลิกใช้ {name} ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Rework within 30 days</source>
        <translation>งานแก้ซ้ำใน 30 วัน</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Ring at the side door, dog in the yard…</source>
        <translation>กดกริ่ง​ประตู​ข้าง มี​สุนัข​ใน​สนาม…</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>ทางเลือก</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Row {number} of {path} holds a field too long to be one; a quotation mark is probably missing there.</source>
        <translation>แถว {number} ของ {path} มี​ช่อง​ที่​ยาว​เกินไป อาจ​ขาด​เครื่องหมาย​คำพูด</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>แถวที่น่าสงสัย</translation>
    </message>
    <message>
        <source>Rule (RRULE)</source>
        <translation>กฎ (RRULE)</translation>
    </message>
    <message>
        <source>running late</source>
        <translation>มาสาย</translation>
    </message>
    <message>
        <source>Runs out after</source>
        <translation>หมดอายุหลัง</translation>
    </message>
    <message>
        <source>Said about this visit</source>
        <translation>พูดเรื่องงานเข้าพบนี้</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>ที่อยู่เดียวกัน</translation>
    </message>
    <message>
        <source>Same as the time before (SECON)</source>
        <translation>เหมือนครั้งก่อน (SECON)</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>วันเดียวกัน</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>อีเมลเดียวกัน</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>โทรศัพท์เดียวกัน</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>วันเสาร์</translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which visits were made</source>
        <translation>วัน​เสาร์​และ​อาทิตย์​ที่​มี​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>บันทึกแล้วเพิ่มอีก</translation>
    </message>
    <message>
        <source>Save as mail file</source>
        <translation>บันทึกเป็นไฟล์อีเมล</translation>
    </message>
    <message>
        <source>Save as mail file…</source>
        <translation>บันทึกเป็นไฟล์อีเมล…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>บันทึกเป็น PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Save as PDF with the b&amp;riefs…</source>
        <translation>บันทึก​เป็น PDF พร้อม​สรุป​งาน…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>บันทึกแผนที่</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>บันทึกสำนักงาน</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>บันทึกราคา</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>บันทึกรายงาน…</translation>
    </message>
    <message>
        <source>Save the route and the briefs as PDF…</source>
        <translation>บันทึก​เส้นทาง​และ​สรุป​งาน​เป็น PDF…</translation>
    </message>
    <message>
        <source>Save the route as PDF…</source>
        <translation>บันทึกเส้นทางเป็น PDF…</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Save these days as PDF, only the {technicians} shown…</source>
        <translation>บันทึก​วัน​เหล่านี้​เป็น PDF เฉพาะ {technicians} ที่​แสดง…</translation>
    </message>
    <message>
        <source>Save these days as PDF…</source>
        <translation>บันทึก​วัน​เหล่านี้​เป็น PDF…</translation>
    </message>
    <message>
        <source>Save to use it</source>
        <translation>บันทึกเพื่อใช้</translation>
    </message>
    <message>
        <source>Save {changes}</source>
        <translation>บันทึก {changes}</translation>
    </message>
    <message>
        <source>Save {texts}</source>
        <translation>บันทึก {texts}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>บันทึกเป็น {file}</translation>
    </message>
    <message>
        <source>Saves {amount}</source>
        <translation>ประหยัด {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>ประหยัด {amount}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>Say what is done, such as “Monthly rodent control”.</source>
        <translation>บอ​กว่า​ทำ​อะไร เช่น “กำจัด​หนู​รายเดือน”</translation>
    </message>
    <message>
        <source>Say where the calendar is to go.</source>
        <translation>บอกว่าปฏิทินจะไปที่ไหน</translation>
    </message>
    <message>
        <source>Say where the calendar is.</source>
        <translation>บอกว่าปฏิทินอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Say where the schedule is kept.</source>
        <translation>บอกว่าเก็บตารางไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Say who asked.</source>
        <translation>บอกว่าใครถาม</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Schedules (*.familiar)</source>
        <translation>ตาราง (*.familiar)</translation>
    </message>
    <message>
        <source>Schedules (*.familiar);;All files (*)</source>
        <translation>ตาราง (*.familiar);;ไฟล์​ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Schedules (*{ending});;All files (*)</source>
        <translation>ตาราง (*{ending});;ไฟล์​ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>สกอร์การ์ด</translation>
    </message>
    <message>
        <source>Scorecard {office} {period}</source>
        <translation>สกอร์​การ์ด {office} {period}</translation>
    </message>
    <message>
        <source>Scorecard, {period}</source>
        <translation>สกอร์การ์ด, {period}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation>ค้นหา ({keys})</translation>
    </message>
    <message>
        <source>Search finds clients and their contacts by name, number or e-mail, addresses, phone numbers, technicians, and visits by their work number, such as W-1042.</source>
        <translation>ค้นหา​ลูกค้า​และ​ผู้​ติดต่อ​ด้วย​ชื่อ หมายเลข หรือ​อีเมล ที่อยู่ โทรศัพท์ ช่าง และ​งาน​เข้าพบ​ด้วย​หมายเลข​งาน เช่น W-1042</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>กำลังค้นหา</translation>
    </message>
    <message>
        <source>Secret address {shown}…</source>
        <translation>ที่อยู่ลับ {shown}…</translation>
    </message>
    <message>
        <source>See it in Decisions</source>
        <translation>ดูในการตัดสินใจ</translation>
    </message>
    <message>
        <source>See the roads</source>
        <translation>ดูทางเลือก</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>ดูว่าใครมา</translation>
    </message>
    <message>
        <source>See who comes, and confirm</source>
        <translation>ดูว่าใครมา แล้วยืนยัน</translation>
    </message>
    <message>
        <source>seen after {value}</source>
        <translation>เห็นจาก {value}</translation>
    </message>
    <message>
        <source>Send a calendar to</source>
        <translation>ส่งปฏิทินไปที่</translation>
    </message>
    <message>
        <source>Send all calendars to…</source>
        <translation>ส่งปฏิทินทั้งหมดไปที่…</translation>
    </message>
    <message>
        <source>Send this calendar to…</source>
        <translation>ส่งปฏิทินนี้ไปที่…</translation>
    </message>
    <message>
        <source>Send to the manager</source>
        <translation>ส่งให้ผู้จัดการ</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>ส่ง {name}</translation>
    </message>
    <message>
        <source>Send {name}, the backup</source>
        <translation>ส่ง {name} ช่างสำรอง</translation>
    </message>
    <message>
        <source>Send {name}, the backup.</source>
        <translation>ส่ง {name} ช่างสำรอง</translation>
    </message>
    <message>
        <source>Send {name}, the usual one</source>
        <translation>ส่ง {name} คนประจำ</translation>
    </message>
    <message>
        <source>Send {name}.</source>
        <translation>ส่ง {name}</translation>
    </message>
    <message>
        <source>Sent a notice to {name}</source>
        <translation>ส่งการแจ้งถึง {name}</translation>
    </message>
    <message>
        <source>Sent to the manager.</source>
        <translation>ส่งให้ผู้จัดการแล้ว</translation>
    </message>
    <message>
        <source>Sent to the manager; until then nothing moves.</source>
        <translation>ส่ง​ให้​ผู้จัดการ​แล้ว ระหว่าง​นั้น​ไม่​มี​อะไร​ย้าย</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>ส่งไปเครื่องพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Sent when a client is handed over and both technicians come together once before.</source>
        <translation>ส่ง​เมื่อ​ส่งต่อ​ลูกค้า​และ​ช่าง​ทั้งสอง​ไป​ด้วยกัน​หนึ่ง​ครั้งก่อน</translation>
    </message>
    <message>
        <source>Sent when a client is handed over to another usual technician.</source>
        <translation>ส่ง​เมื่อ​ส่งต่อ​ลูกค้า​ให้​ช่าง​ประจำ​คนอื่น</translation>
    </message>
    <message>
        <source>Sent when a confirmed plan sends somebody else than the usual technician.</source>
        <translation>ส่ง​เมื่อ​แผนที่​ยืนยัน​แล้ว​ส่ง​คนอื่น​ที่​ไม่​ใช่​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>Sent when a technician is away and somebody else makes the visit.</source>
        <translation>ส่ง​เมื่อ​ช่าง​ไม่​อยู่​และ​คนอื่น​ทำงาน​เข้าพบ</translation>
    </message>
    <message>
        <source>Sent when a visit is left out and the client gets a credit.</source>
        <translation>ส่ง​เมื่อ​งด​งาน​เข้าพบ​และ​ลูกค้า​ได้​เครดิต</translation>
    </message>
    <message>
        <source>Sent when the same technician comes, but on another day or at another time.</source>
        <translation>ส่ง​เมื่อ​ช่าง​คน​เดิม​มา แต่วัน​หรือ​เวลา​อื่น</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>ส่งแล้ว ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>September</source>
        <translation>กันยายน</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Serving calendars needs more than is installed; add it with: pip install &apos;familiar-scheduler[server]&apos;.</source>
        <translation>การ​ให้บริการ​ปฏิทิน​ต้อง​ติดตั้ง​เพิ่ม ด้วย: pip install &apos;familiar-scheduler[server]&apos;</translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation>กำหนดตำแหน่ง…</translation>
    </message>
    <message>
        <source>Sets a rule aside: {rules}.</source>
        <translation>ยกเว้นกฎ: {rules}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>ยุติ</translation>
    </message>
    <message>
        <source>Settle a complaint</source>
        <translation>ยุติเรื่องร้องเรียน</translation>
    </message>
    <message>
        <source>Settled a complaint of {name}</source>
        <translation>ยุติ​เรื่อง​ร้องเรียน​ของ {name}</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>ยุติเมื่อ</translation>
    </message>
    <message>
        <source>settled {day}</source>
        <translation>ยุติเมื่อ {day}</translation>
    </message>
    <message>
        <source>Several are called like that; type on, or choose one.</source>
        <translation>มี​หลาย​คน​ที่​ชื่อ​แบบ​นี้ พิมพ์​ต่อ​หรือ​เลือก​คน​หนึ่ง</translation>
    </message>
    <message>
        <source>Several people can work at the same time in a PostgreSQL database. All of this schedule is copied into an empty one: clients, plans, promises, calendars, the whole history.</source>
        <translation>หลาย​คน​ทำงาน​พร้อมกัน​ได้​ใน​ฐานข้อมูล PostgreSQL ตาราง​ทั้งหมด​นี้​จะ​ถูก​คัดลอก​ไป​ยัง​ฐานข้อมูล​ที่ว่าง: ลูกค้า แผน คำสัญญา ปฏิทิน และ​ประวัติ​ทั้งหมด</translation>
    </message>
    <message>
        <source>Share of a client&apos;s consecutive visits in the period with the same technician; weighted by visits over clients with at least two</source>
        <translation>ส่วน​ของ​งาน​เข้าพบ​ที่​ติดกัน​ของ​ลูกค้า​ใน​ช่วงนี้​ที่​เป็น​ช่าง​คน​เดียวกัน ถ่วง​น้ำหนัก​ตาม​จำนวน​ครั้ง เฉพาะ​ลูกค้า​ที่​มี​อย่าง​น้อย​สอง​ครั้ง</translation>
    </message>
    <message>
        <source>Share of a client&apos;s visits in the period that one technician made, the largest one; weighted by visits</source>
        <translation>ส่วน​ของ​งาน​เข้าพบ​ของ​ลูกค้า​ใน​ช่วงนี้​ที่​ช่าง​คน​หนึ่ง​ทำ​มาก​ที่สุด ถ่วง​น้ำหนัก​ตาม​จำนวน​ครั้ง</translation>
    </message>
    <message>
        <source>shared drives</source>
        <translation>การขับรถที่ใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>short below {value}</source>
        <translation>กระชั้นชิด​เมื่อ​น้อยกว่า {value}</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>แจ้งกระชั้นชิด</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Show a day with its hours (1)</source>
        <translation>แสดง​หนึ่ง​วัน​พร้อม​ชั่วโมง (1)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Show all routes</source>
        <translation>แสดงเส้นทางทั้งหมด</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>แสดงทั้ง {number}</translation>
    </message>
    <message>
        <source>Show all {number} changes</source>
        <translation>แสดง​การ​เปลี่ยน​ทั้ง {number}</translation>
    </message>
    <message>
        <source>Show change {number}</source>
        <translation>แสดง​การ​เปลี่ยน​ที่ {number}</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>แสดงทุกคน</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>แสดงทุกอย่าง (0)</translation>
    </message>
    <message>
        <source>Show how the prices are made</source>
        <translation>แสดงวิธีคิดราคา</translation>
    </message>
    <message>
        <source>Show in Feeds</source>
        <translation>แสดงในฟีด</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>แสดงน้อยลง</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>แสดงบนบอร์ด</translation>
    </message>
    <message>
        <source>Show sites nobody goes to any more ({number})</source>
        <translation>แสดง​สถานที่​ที่​ไม่​มี​ใคร​ไป​แล้ว ({number})</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>แสดงสรุปงาน</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>แสดงไฟล์</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>แสดงโฟลเดอร์</translation>
    </message>
    <message>
        <source>Show the last {number}</source>
        <translation>แสดง {number} ล่าสุด</translation>
    </message>
    <message>
        <source>Show the month: counts, who comes, how full (3)</source>
        <translation>แสดง​เดือน: จำนวน ใคร​มา เต็ม​แค่​ไหน (3)</translation>
    </message>
    <message>
        <source>Show the prices only</source>
        <translation>แสดงเฉพาะราคา</translation>
    </message>
    <message>
        <source>Show the roads</source>
        <translation>แสดงทางเลือก</translation>
    </message>
    <message>
        <source>Show the routes on a map (M or 4)</source>
        <translation>แสดง​เส้นทาง​บน​แผนที่ (M หรือ 4)</translation>
    </message>
    <message>
        <source>Show the whole week (2)</source>
        <translation>แสดงทั้งสัปดาห์ (2)</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>แสดงรายการนี้</translation>
    </message>
    <message>
        <source>Show these routes alone</source>
        <translation>แสดงเฉพาะเส้นทางเหล่านี้</translation>
    </message>
    <message>
        <source>Show who came before ({number})</source>
        <translation>แสดง​คน​ที่มา​ก่อนหน้า ({number})</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>ป่วย</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>หลังจากนั้น</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>ทักษะ</translation>
    </message>
    <message>
        <source>Skill of a service</source>
        <translation>ทักษะของบริการ</translation>
    </message>
    <message>
        <source>Skill {number}</source>
        <translation>ทักษะที่ {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>ทักษะ</translation>
    </message>
    <message>
        <source>Skills and licences</source>
        <translation>ทักษะและใบอนุญาต</translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation>ทักษะที่ต้องใช้</translation>
    </message>
    <message>
        <source>Skills that whoever comes must have</source>
        <translation>ทักษะที่คนมาต้องมี</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>งด</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>งดครั้งนี้</translation>
    </message>
    <message>
        <source>Skip this time.</source>
        <translation>งดครั้งนี้</translation>
    </message>
    <message>
        <source>So that a backup gets to know the client</source>
        <translation>เพื่อให้​ช่าง​สำรอง​ได้​รู้จัก​ลูกค้า</translation>
    </message>
    <message>
        <source>Somebody changed {source} while it was copied, so nothing was kept there; let everybody close it and try again.</source>
        <translation>มี​คน​เปลี่ยน {source} ระหว่าง​คัดลอก จึง​ไม่​ได้​เก็บ​อะไร​ไว้​ที่นั่น ให้​ทุกคน​ปิด​แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>มีคนมาด้วย</translation>
    </message>
    <message>
        <source>somebody comes along to it; say first that nobody does</source>
        <translation>มี​คน​มา​ด้วย​ใน​งาน​นี้ บอก​ก่อน​ว่า​ไม่​มี​ใคร​มา​ด้วย</translation>
    </message>
    <message>
        <source>Somebody comes along to the visit to {client} now ({joint}); take that back first.</source>
        <translation>ตอนนี้​มี​คน​มา​ด้วย​ใน​งาน​เข้าพบ​ที่ {client} ({joint}) นำ​นั้น​กลับ​ก่อน</translation>
    </message>
    <message>
        <source>Somebody comes along…</source>
        <translation>มีคนมาด้วย…</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment; look at it again and repeat.</source>
        <translation>คนอื่น​เปลี่ยน​สิ่ง​นี้​ในเวลาเดียวกัน ดู​แล้ว​ทำ​อีกครั้ง</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>คนอื่นมา</translation>
    </message>
    <message>
        <source>Somebody else comes: {who}</source>
        <translation>คนอื่นมา: {who}</translation>
    </message>
    <message>
        <source>Somebody else than who proposed this must confirm it.</source>
        <translation>คนอื่น​ที่​ไม่​ใช่​ผู้เสนอ​ต้อง​ยืนยัน</translation>
    </message>
    <message>
        <source>somebody else would come to {names}, for whom the person is essential</source>
        <translation>คนอื่น​จะ​ไปหา {names} ซึ่ง​คน​จำเป็น​อย่างยิ่ง</translation>
    </message>
    <message>
        <source>Somebody else would come, and it costs more than a dispatcher decides alone.</source>
        <translation>คนอื่น​จะ​มา และ​แพ​งก​ว่าที่​ผู้​จัด​ตาราง​ตัดสินใจ​เอง​ได้</translation>
    </message>
    <message>
        <source>Somebody else wrote the same at the same moment, so nothing was saved; try again.</source>
        <translation>คนอื่น​เขียน​สิ่ง​เดียวกัน​ในเวลาเดียวกัน จึง​ไม่​ได้​บันทึก ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>Somebody has to own the question.</source>
        <translation>คำถามต้องมีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation>มีคนไม่อยู่…</translation>
    </message>
    <message>
        <source>Somebody is away</source>
        <translation>มีคนไม่อยู่</translation>
    </message>
    <message>
        <source>Somebody is away…</source>
        <translation>มีคนไม่อยู่…</translation>
    </message>
    <message>
        <source>Somebody is away… (Ctrl+Shift+A)</source>
        <translation>มี​คน​ไม่​อยู่… (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Somebody leaves, or changes territory</source>
        <translation>มี​คน​ออก​หรือ​เปลี่ยน​พื้นที่</translation>
    </message>
    <message>
        <source>Somebody leaves, or somebody is missing?</source>
        <translation>มีคนออก หรือขาดคน?</translation>
    </message>
    <message>
        <source>Somebody pinned that: planning keeps it.</source>
        <translation>มี​คน​ปัก​หมุด​ไว้: การวางแผน​คงไว้</translation>
    </message>
    <message>
        <source>Somebody pinned the day: planning keeps it.</source>
        <translation>มี​คน​ปัก​หมุด​วัน​ไว้: การวางแผน​คงไว้</translation>
    </message>
    <message>
        <source>somebody put it here</source>
        <translation>มีคนวางไว้ที่นี่</translation>
    </message>
    <message>
        <source>Somebody takes over</source>
        <translation>มีคนรับช่วงต่อ</translation>
    </message>
    <message>
        <source>Somebody takes over and comes along</source>
        <translation>มีคนรับช่วงต่อและมาด้วย</translation>
    </message>
    <message>
        <source>Somebody who leaves has a last day, not an absence; give {technician} one.</source>
        <translation>คน​ที่​ออก​มี​วันสุดท้าย ไม่​ใช่​การลา ใส่​ให้ {technician}</translation>
    </message>
    <message>
        <source>Something in the schedule belongs to something that is not there, so nothing was copied; restore a backup of it first.</source>
        <translation>มี​บางอย่าง​ใน​ตาราง​ที่​เป็น​ของ​สิ่ง​ที่​ไม่​มี​อยู่ จึง​ไม่​ได้​คัดลอก​อะไร กู้​คืน​ข้อมูล​สำรอง​ก่อน</translation>
    </message>
    <message>
        <source>Something made later still depends on this; take that back first.</source>
        <translation>สิ่ง​ที่​ทำ​ทีหลัง​ยัง​ขึ้นกับ​สิ่ง​นี้ นำ​นั้น​กลับ​ก่อน</translation>
    </message>
    <message>
        <source>something new waits</source>
        <translation>มีเรื่องใหม่รออยู่</translation>
    </message>
    <message>
        <source>Something new waits.</source>
        <translation>มีเรื่องใหม่รออยู่</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>เกิดข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Something went wrong in Familiar</source>
        <translation>เกิด​ข้อผิดพลาด​ใน Familiar</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>พูดกับ {name}</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>สเปรดชีต (*.xlsx)</translation>
    </message>
    <message>
        <source>Stale since</source>
        <translation>ล้าสมัยตั้งแต่</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Start a new company</source>
        <translation>เริ่มบริษัทใหม่</translation>
    </message>
    <message>
        <source>Start from a client list</source>
        <translation>เริ่มจากรายการลูกค้า</translation>
    </message>
    <message>
        <source>Start minute</source>
        <translation>นาทีเริ่ม</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>คงตามเดิม</translation>
    </message>
    <message>
        <source>stays as somebody changed it</source>
        <translation>คงตามที่มีคนแก้</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>อยู่ที่เดิม</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>ยังอยู่</translation>
    </message>
    <message>
        <source>Stop {number} · {day}, {when}</source>
        <translation>จุด​ที่ {number} · {day}, {when}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Stopped; nothing was decided.</source>
        <translation>หยุด​แล้ว ไม่​มี​การตัดสินใจ</translation>
    </message>
    <message>
        <source>Stopped; the plan is as it was.</source>
        <translation>หยุด​แล้ว แผน​เป็น​เหมือนเดิม</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>กำลังหยุด</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>คนแปลกหน้า</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>คนแปลกหน้า</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>คนแปลกหน้า</translation>
    </message>
    <message>
        <source>Strangers came on their last visits: they are at risk</source>
        <translation>คนแปลกหน้า​มา​ใน​ครั้ง​ล่าสุด​ของ​เขา: เขา​เสี่ยง​จากไป</translation>
    </message>
    <message>
        <source>Strangers who came lately</source>
        <translation>คนแปลกหน้าที่มาระยะนี้</translation>
    </message>
    <message>
        <source>Strangers who came on the last visits</source>
        <translation>คนแปลกหน้า​ที่มา​ใน​ครั้ง​ล่าสุด</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>ถนน</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>ถนนและเลขที่</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>หัวเรื่อง</translation>
    </message>
    <message>
        <source>Subject where somebody takes over</source>
        <translation>หัวเรื่อง​เมื่อ​มี​คนรับ​ช่วงต่อ</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>คนแทน</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>การแทน</translation>
    </message>
    <message>
        <source>Substitutions by cause</source>
        <translation>การแทนตามสาเหตุ</translation>
    </message>
    <message>
        <source>Substitutions whose client got a notice, a call or a message about the visit before it began, of all substitutions</source>
        <translation>การแทนที่​ลูกค้า​ได้รับ​การ​แจ้ง สาย​โทร หรือ​ข้อความ​ก่อน​เริ่ม​งาน​เข้าพบ จาก​การ​แทน​ทั้งหมด</translation>
    </message>
    <message>
        <source>Such as https://tiles.example.com/{z}/{x}/{y}.png, or a folder with files like 12/1205/1540.png. Left empty, the map draws the routes alone and fetches nothing.</source>
        <translation>เช่น https://tiles.example.com/{z}/{x}/{y}.png หรือ​โฟลเดอร์​ที่​มี​ไฟล์​เช่น 12/1205/1540.png ถ้า​เว้น​ว่าง แผนที่​วาด​เฉพาะ​เส้นทาง​และ​ไม่​ดึง​อะไร</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>วันอาทิตย์</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is essential</source>
        <translation>ค่า​เพิ่ม​สำหรับ​การ​ย้าย​กระชั้นชิด​เมื่อ​การ​แจ้ง​ล่วงหน้า​จำเป็น​อย่างยิ่ง</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is important</source>
        <translation>ค่า​เพิ่ม​สำหรับ​การ​ย้าย​กระชั้นชิด​เมื่อ​การ​แจ้ง​ล่วงหน้า​สำคัญ</translation>
    </message>
    <message>
        <source>Surcharge for a move at short notice when notice is open</source>
        <translation>ค่า​เพิ่ม​สำหรับ​การ​ย้าย​กระชั้นชิด​เมื่อ​การ​แจ้ง​ล่วงหน้า​อย่างไร​ก็ได้</translation>
    </message>
    <message>
        <source>Sure enough from about {visits} visits</source>
        <translation>แน่ใจ​พอ​ตั้งแต่​ประมาณ {visits}</translation>
    </message>
    <message>
        <source>Sure enough only from more than {visits} visits</source>
        <translation>แน่ใจ​พอ​เมื่อ​มี​การ​เข้า​มากกว่า {visits} ครั้ง​เท่านั้น</translation>
    </message>
    <message>
        <source>Switch a filter off to see others again.</source>
        <translation>ปิด​ตัว​กรอง​เพื่อ​เห็น​ราย​อื่น​อีก</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>นำกลับ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>นำกลับ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>เอาออกจากแผน</translation>
    </message>
    <message>
        <source>Take out: {name}, {facts}</source>
        <translation>เอาออก: {name}, {facts}</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>เอาอันนี้ออก</translation>
    </message>
    <message>
        <source>Take this backup away</source>
        <translation>เอาช่างสำรองนี้ออก</translation>
    </message>
    <message>
        <source>Take this skill away</source>
        <translation>เอาทักษะนี้ออก</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>นำกลับแล้ว</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>นำกลับแล้ว</translation>
    </message>
    <message>
        <source>Taken back by whoever asked.</source>
        <translation>นำกลับโดยผู้ขอเอง</translation>
    </message>
    <message>
        <source>taken back by {name}</source>
        <translation>นำกลับโดย {name}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {at}</source>
        <translation>นำกลับโดย {name}, {at}</translation>
    </message>
    <message>
        <source>Taken back by {name}, {day} {time}</source>
        <translation>นำ​กลับ​โดย {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Taken back: the manager is not asked any more.</source>
        <translation>นำ​กลับ​แล้ว: ไม่​ถาม​ผู้จัดการ​อีก</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>นำกลับแล้ว: {what}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>รับโดย</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>เอาออกแล้ว</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>รับช่วงต่อโดย</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>ช่าง</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>ช่าง</translation>
    </message>
    <message>
        <source>Technician not known in {number} of them: import or add the technicians first.</source>
        <translation>ไม่​รู้จัก​ช่าง​ใน {number} แถว: นำเข้า​หรือ​เพิ่ม​ช่าง​ก่อน</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>ช่าง</translation>
    </message>
    <message>
        <source>Technicians have skills, but no service needs one: anybody may be sent.</source>
        <translation>ช่าง​มี​ทักษะ แต่​ไม่มี​บริการ​ใด​ต้องใช้​ทักษะ จึง​อาจ​ส่ง​ใคร​ไป​ก็ได้</translation>
    </message>
    <message>
        <source>Technicians without hours of their own work these.</source>
        <translation>ช่าง​ที่​ไม่​มี​เวลา​ของ​ตัวเอง​ทำงาน​ตาม​นี้</translation>
    </message>
    <message>
        <source>Technician’s page</source>
        <translation>หน้าของช่าง</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>แจ้งลูกค้า</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ข้อความ (*.txt)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>ข้อความ​คั่น​จุลภาค (*.csv)</translation>
    </message>
    <message>
        <source>Texts of notices</source>
        <translation>ข้อความของการแจ้ง</translation>
    </message>
    <message>
        <source>That cannot be: a rule stands against it that nobody can set aside.</source>
        <translation>ทำ​ไม่​ได้: มี​กฎ​ที่​ไม่​มี​ใคร​ยกเว้น​ได้</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>วันนั้น</translation>
    </message>
    <message>
        <source>That has no place already, so nothing was moved.</source>
        <translation>มัน​ไม่​มี​ที่​อยู่แล้ว จึง​ไม่​ได้​ย้าย​อะไร</translation>
    </message>
    <message>
        <source>That is how it is planned.</source>
        <translation>แผนเป็นอย่างนั้น</translation>
    </message>
    <message>
        <source>That is no amount; write it as {example}.</source>
        <translation>ไม่​ใช่​จำนวน​เงิน เขียนแบบ {example}</translation>
    </message>
    <message>
        <source>That is no day; write 24 Nov 2026.</source>
        <translation>ไม่​ใช่​วันที่ เขียน 24 Nov 2026</translation>
    </message>
    <message>
        <source>That is no day; write it as 24 Nov 2026.</source>
        <translation>ไม่​ใช่​วันที่ เขียน​เป็น 24 Nov 2026</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>บันทึกไว้แล้ว</translation>
    </message>
    <message>
        <source>That is still to come; give the time at which somebody came.</source>
        <translation>ยัง​ไม่​ถึง​เวลา​นั้น ใส่​เวลา​ที่​มี​คน​มา</translation>
    </message>
    <message>
        <source>That technician does not belong to this office in these days.</source>
        <translation>ช่าง​คน​นั้น​ไม่​ได้​อยู่​สำนักงาน​นี้​ใน​วัน​เหล่านี้</translation>
    </message>
    <message>
        <source>That technician has no calendar; he may have left.</source>
        <translation>ช่าง​คน​นั้น​ไม่​มี​ปฏิทิน เขา​อาจ​ออก​ไป​แล้ว</translation>
    </message>
    <message>
        <source>The absence ends before it begins; turn the times round.</source>
        <translation>การลา​สิ้นสุด​ก่อน​เริ่ม สลับ​เวลา</translation>
    </message>
    <message>
        <source>The absence is taken out.</source>
        <translation>เอาการลาออกแล้ว</translation>
    </message>
    <message>
        <source>The absence of {technician} ends before it begins; turn it round.</source>
        <translation>การลา​ของ {technician} สิ้นสุด​ก่อน​เริ่ม สลับ​กัน</translation>
    </message>
    <message>
        <source>The absence of {technician} hits no planned visit; nothing to do.</source>
        <translation>การลา​ของ {technician} ไม่​กระทบ​งาน​เข้าพบ​ใน​แผน ไม่ต้อง​ทำ​อะไร</translation>
    </message>
    <message>
        <source>The absence of {technician} lasts longer than three years; check the dates, or give the day on which the technician leaves.</source>
        <translation>การลา​ของ {technician} นาน​กว่า​สาม​ปี ตรวจ​วันที่ หรือ​ใส่​วันที่​ช่าง​ออก</translation>
    </message>
    <message>
        <source>The address at {host} begins with http://, which anybody on the way can read and change; use the https:// address of the calendar.</source>
        <translation>ที่อยู่​ที่ {host} ขึ้นต้น​ด้วย http:// ซึ่ง​ใคร​ระหว่างทาง​ก็​อ่าน​และ​แก้​ได้ ใช้​ที่อยู่ https:// ของ​ปฏิทิน</translation>
    </message>
    <message>
        <source>The address at {host} holds a name or a password before the @, where others can see it; use the calendar&apos;s secret address, which needs neither.</source>
        <translation>ที่อยู่​ที่ {host} มีชื่อ​หรือ​รหัสผ่าน​ก่อน @ ซึ่ง​คนอื่น​เห็น​ได้ ใช้​ที่อยู่​ลับ​ของ​ปฏิทิน​ซึ่ง​ไม่ต้อง​ใช้</translation>
    </message>
    <message>
        <source>the address has no known place; add its postal code</source>
        <translation>ที่อยู่​ไม่​มี​ตำแหน่ง​ที่​รู้ เพิ่ม​รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>The address is dead at once; what phones have read they keep for a while.</source>
        <translation>ที่อยู่​นี้​ใช้ไม่ได้​ทันที สิ่ง​ที่​โทรศัพท์​อ่าน​ไป​แล้​วจะ​อยู่​อีก​ระยะ</translation>
    </message>
    <message>
        <source>The address lacks {parts}.</source>
        <translation>ที่อยู่ขาด {parts}</translation>
    </message>
    <message>
        <source>The address of the calendar has more than {longest_address} letters; copy it again.</source>
        <translation>ที่อยู่​ของ​ปฏิทิน​ยาว​เกิน {longest_address} ตัวอักษร คัดลอก​ใหม่</translation>
    </message>
    <message>
        <source>The address of the calendar is none; enter one like https://host/calendars/name/.</source>
        <translation>ไม่​ใช่​ที่อยู่​ของ​ปฏิทิน ใส่​แบบ https://host/calendars/name/</translation>
    </message>
    <message>
        <source>The agreement about {service} is for {street}; give it another site first, or end it.</source>
        <translation>ข้อตกลง​เรื่อง {service} เป็น​ของ {street} ให้​สถาน​ที่อื่น​ก่อน หรือ​สิ้นสุด​ข้อตกลง</translation>
    </message>
    <message>
        <source>The agreement gives no visit on {here}; choose one that it gives.</source>
        <translation>ข้อตกลง​ไม่​มี​งาน​เข้าพบ​วันที่ {here} เลือก​วันที่​มี</translation>
    </message>
    <message>
        <source>The agreement is saved; its visits fall due from its start.</source>
        <translation>บันทึก​ข้อตกลง​แล้ว งาน​เข้าพบ​ครบกำหนด​ตั้ง​แต่วัน​เริ่ม</translation>
    </message>
    <message>
        <source>The agreement was changed by somebody else meanwhile; open the form again.</source>
        <translation>คนอื่น​เปลี่ยน​ข้อตกลง​ระหว่าง​นี้ เปิด​แบบฟอร์ม​ใหม่</translation>
    </message>
    <message>
        <source>The agreement would make no visit at all; check its rhythm and dates.</source>
        <translation>ข้อตกลง​จะ​ไม่​มี​งาน​เข้าพบ​เลย ตรวจ​รอบ​และ​วันที่</translation>
    </message>
    <message>
        <source>the agreements on {service} with {clients} clients</source>
        <translation>ข้อตกลง {service} กับ​ลูกค้า {clients} ราย</translation>
    </message>
    <message>
        <source>The amount credited for the visit that is left out</source>
        <translation>จำนวน​เครดิต​สำหรับ​งาน​เข้าพบ​ที่​งด</translation>
    </message>
    <message>
        <source>The answer the client got</source>
        <translation>คำตอบที่ลูกค้าได้</translation>
    </message>
    <message>
        <source>The arrival window ends before it begins; set it within one day.</source>
        <translation>ช่วงเวลา​มาถึง​สิ้นสุด​ก่อน​เริ่ม กำหนด​ใน​วัน​เดียว</translation>
    </message>
    <message>
        <source>The arrival window needs both a beginning and an end, or neither.</source>
        <translation>ช่วงเวลา​มาถึง​ต้อง​มี​ทั้ง​เริ่ม​และ​สิ้นสุด หรือไม่​มี​เลย</translation>
    </message>
    <message>
        <source>The arrow keys move it, Page Up and Page Down change the day; Enter puts it there, Esc leaves it where it was. Alt with an arrow key takes a visit up at once.</source>
        <translation>ปุ่ม​ลูกศร​ใช้​ย้าย Page Up และ Page Down ใช้​เปลี่ยน​วัน Enter วาง​ไว้​ตรงนั้น Esc ปล่อย​ไว้​ที่​เดิม กด Alt กับ​ปุ่ม​ลูกศร​เพื่อ​หยิบ​งาน​เข้าพบ​ขึ้น​มา​ทันที</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>กู้คืนข้อมูลสำรองแล้ว</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is the first one in the list of backups.</source>
        <translation>กู้​คืน​ข้อมูล​สำรอง​แล้ว สิ่ง​ที่​มี​ก่อนหน้า​อยู่​แรก​สุด​ใน​รายการ​ข้อมูล​สำรอง</translation>
    </message>
    <message>
        <source>The backup of {file} is not whole ({names}), so it was not kept and no other was removed; the schedule itself may be damaged: restore an older backup.</source>
        <translation>ข้อมูล​สำรอง​ของ {file} ไม่​ครบ ({names}) จึง​ไม่​เก็บ​และ​ไม่​ลบ​อัน​อื่น ตาราง​เอง​อาจ​เสียหาย: กู้​คืน​ข้อมูล​สำรอง​ที่​เก่า​กว่า</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be looked into ({problem}); choose another one.</source>
        <translation>ดู​ข้างใน​ข้อมูล​สำรอง {backup} ไม่​ได้ ({problem}) เลือก​อัน​อื่น</translation>
    </message>
    <message>
        <source>The backup {backup} cannot be read ({why}); check its name and your rights to it.</source>
        <translation>อ่าน​ข้อมูล​สำรอง {backup} ไม่​ได้ ({why}) ตรวจ​ชื่อ​และ​สิทธิ์​ของ​คุณ</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({names}); choose another one.</source>
        <translation>ข้อมูล​สำรอง {backup} เสียหาย ({names}) เลือก​อัน​อื่น</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged ({problem}); choose another one.</source>
        <translation>ข้อมูล​สำรอง {backup} เสียหาย ({problem}) เลือก​อัน​อื่น</translation>
    </message>
    <message>
        <source>The backup {backup} is of another company than {file}; open it as a schedule of its own instead.</source>
        <translation>ข้อมูล​สำรอง {backup} เป็น​ของ​บริษัท​อื่น ไม่​ใช่ {file} เปิด​เป็นตาราง​แยก​แทน</translation>
    </message>
    <message>
        <source>The backup {backup} was made by a newer Familiar; update this one to restore it.</source>
        <translation>ข้อมูล​สำรอง {backup} สร้าง​โดย Familiar รุ่นใหม่​กว่า อัปเดต​โปรแกรม​นี้​เพื่อ​กู้​คืน</translation>
    </message>
    <message>
        <source>The backup {copy} could not be written ({problem}); {file} is as it was. Make room or check your rights to the folder.</source>
        <translation>เขียน​ข้อมูล​สำรอง {copy} ไม่​ได้ ({problem}) {file} เป็น​เหมือนเดิม เพิ่ม​ที่ว่าง​หรือ​ตรวจ​สิทธิ์​ใน​โฟลเดอร์</translation>
    </message>
    <message>
        <source>The board has a row for each technician. Add the people who do the visits, with their hours and skills, or import them from a list; then plan the week.</source>
        <translation>บอร์ด​มี​หนึ่ง​แถว​ต่อ​ช่าง​หนึ่ง​คน เพิ่ม​ผู้​ที่ทำงาน​เข้าพบ​พร้อม​เวลา​และ​ทักษะ หรือ​นำเข้า​จาก​รายการ แล้ว​วางแผน​สัปดาห์</translation>
    </message>
    <message>
        <source>The briefs for {name} are in your mail program; send them there.</source>
        <translation>สรุป​งาน​สำหรับ {name} อยู่​ใน​โปรแกรม​อีเมล​แล้ว ส่ง​จาก​ที่นั่น</translation>
    </message>
    <message>
        <source>The calendar cannot be published, first {ago}.</source>
        <translation>เผยแพร่​ปฏิทิน​ไม่​ได้ ครั้งแรก {ago}</translation>
    </message>
    <message>
        <source>The calendar cannot be read: the machine is too busy; try again.</source>
        <translation>อ่าน​ปฏิทิน​ไม่​ได้: เครื่อง​ไม่​ว่าง ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>The calendar file {source!r} cannot be read ({said}); check its path and that you may open it.</source>
        <translation>อ่าน​ไฟล์​ปฏิทิน {source!r} ไม่​ได้ ({said}) ตรวจ​พาธ​และ​สิทธิ์​ใน​การ​เปิด</translation>
    </message>
    <message>
        <source>The calendar from {where} is larger than {what:.3g} MB; publish or export a shorter span of time.</source>
        <translation>ปฏิทิน​จาก {where} ใหญ่​กว่า {what:.3g} MB เผยแพร่​หรือ​ส่งออก​ช่วง​ที่​สั้น​กว่า</translation>
    </message>
    <message>
        <source>The calendar goes nowhere yet.</source>
        <translation>ปฏิทินยังไม่ส่งไปที่ใด</translation>
    </message>
    <message>
        <source>The calendar has more than {most:,} busy times in these days; look for an entry that repeats every minute or hour, or choose fewer days.</source>
        <translation>ปฏิทิน​มี​เวลา​ไม่​ว่าง​เกิน {most:,} ครั้ง​ใน​วัน​เหล่านี้ หา​รายการ​ที่​ซ้ำ​ทุก​นาที​หรือ​ชั่วโมง หรือ​เลือก​วัน​น้อยลง</translation>
    </message>
    <message>
        <source>The calendar holds more {of} than can be read in reasonable time; export a shorter span of time.</source>
        <translation>ปฏิทิน​มี {of} มาก​เกิน​กว่า​จะ​อ่าน​ใน​เวลา​ที่​เหมาะสม ส่งออก​ช่วง​ที่​สั้น​กว่า</translation>
    </message>
    <message>
        <source>The calendar is cut short: END:{shown} is missing; fetch or export it again.</source>
        <translation>ปฏิทิน​ขาด​ไป: ไม่​มี END:{shown} รับ​หรือ​ส่งออก​ใหม่</translation>
    </message>
    <message>
        <source>The calendar is damaged: END:{shown} stands where END:{other} belongs; fetch or export it again.</source>
        <translation>ปฏิทิน​เสียหาย: มี END:{shown} ตรง​ที่​ควร​เป็น END:{other} รับ​หรือ​ส่งออก​ใหม่</translation>
    </message>
    <message>
        <source>The calendar is empty; check that its address or file is the right one.</source>
        <translation>ปฏิทิน​ว่างเปล่า ตรวจ​ว่า​ที่อยู่​หรือ​ไฟล์​ถูกต้อง</translation>
    </message>
    <message>
        <source>The calendar is larger than {what} MB; export a shorter span of time, or leave attachments out.</source>
        <translation>ปฏิทิน​ใหญ่​กว่า {what} MB ส่งออก​ช่วง​ที่​สั้น​กว่า หรือไม่​รวม​ไฟล์​แนบ</translation>
    </message>
    <message>
        <source>The calendar is read no more. Absences that were made of it stay.</source>
        <translation>ไม่​อ่าน​ปฏิทิน​นี้​แล้ว การลา​ที่​มาจาก​ปฏิทิน​ยังอยู่</translation>
    </message>
    <message>
        <source>The calendar is there; it waits to be published or fetched.</source>
        <translation>ปฏิทิน​พร้อม​แล้ว รอ​เผยแพร่​หรือ​รับ​ไป</translation>
    </message>
    <message>
        <source>The calendar is written in UTF-16, which calendars must not be; save or export it again as UTF-8.</source>
        <translation>ปฏิทิน​เขียน​เป็น UTF-16 ซึ่ง​ไม่​ได้ บันทึก​หรือ​ส่งออก​ใหม่​เป็น UTF-8</translation>
    </message>
    <message>
        <source>The calendar names more time zones than there are; export it again from the program it is kept in.</source>
        <translation>ปฏิทิน​มี​เขต​เวลา​มากกว่า​ที่​มี​จริง ส่งออก​ใหม่​จาก​โปรแกรม​ที่เก็บ</translation>
    </message>
    <message>
        <source>The calendar needs more memory than reading one may take; export a shorter span of time.</source>
        <translation>ปฏิทิน​ใช้​หน่วยความจำ​เกิน​ที่​อนุญาต ส่งออก​ช่วง​ที่​สั้น​กว่า</translation>
    </message>
    <message>
        <source>The calendar of one technician</source>
        <translation>ปฏิทินของช่างคนเดียว</translation>
    </message>
    <message>
        <source>The calendar of {name}: {error}</source>
        <translation>ปฏิทิน​ของ {name}: {error}</translation>
    </message>
    <message>
        <source>The calendar repeats entries too often, or for too long, to be worked out; look for an entry that repeats every second or minute, or export fewer years.</source>
        <translation>รายการ​ใน​ปฏิทิน​ซ้ำ​บ่อย​หรือ​นาน​เกินไป หา​รายการ​ที่​ซ้ำ​ทุก​วินาที​หรือ​นาที หรือ​ส่งออก​น้อย​ปี​ลง</translation>
    </message>
    <message>
        <source>The calendar took longer to read than {seconds:g} seconds; export a shorter span of time, or look for an entry that repeats without end.</source>
        <translation>อ่าน​ปฏิทิน​นาน​กว่า {seconds:g} วินาที ส่งออก​ช่วง​ที่​สั้น​กว่า หรือ​หา​รายการ​ที่​ซ้ำ​ไม่​สิ้นสุด</translation>
    </message>
    <message>
        <source>The calendar was published {ago}; {news}.</source>
        <translation>เผยแพร่​ปฏิทิน​เมื่อ {ago}; {news}</translation>
    </message>
    <message>
        <source>The calendar&apos;s address cannot be understood; copy it again, from https:// on.</source>
        <translation>ไม่​เข้าใจ​ที่อยู่​ของ​ปฏิทิน คัดลอก​ใหม่​ตั้งแต่ https://</translation>
    </message>
    <message>
        <source>The calendar&apos;s entries lie too deep inside one another, as in no real calendar; export it again from the program it is kept in.</source>
        <translation>รายการ​ของ​ปฏิทิน​ซ้อน​กัน​ลึก​เกิน​จริง ส่งออก​ใหม่​จาก​โปรแกรม​ที่เก็บ</translation>
    </message>
    <message>
        <source>The cancellation is kept.</source>
        <translation>บันทึกการยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>the cancellation of {name}</source>
        <translation>การยกเลิกของ {name}</translation>
    </message>
    <message>
        <source>The certificate {files} cannot be read ({reason}); name PEM files of a certificate and its key that you may read.</source>
        <translation>อ่าน​ใบรับรอง {files} ไม่​ได้ ({reason}) ระบุ​ไฟล์ PEM ของ​ใบรับรอง​และ​คีย์​ที่​คุณ​อ่าน​ได้</translation>
    </message>
    <message>
        <source>The chance that somebody has to come again, times what that costs.</source>
        <translation>โอกาส​ที่​ต้อง​มี​คน​มา​อีกครั้ง คูณ​ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>ยัง​ไม่​ได้​บันทึก​การ​เปลี่ยน</translation>
    </message>
    <message>
        <source>The cheapest driving sends one person to each client already: it costs nothing.</source>
        <translation>การ​ขับรถ​ถูก​ที่สุด​ส่ง​คนเดียว​ต่อ​ลูกค้า​อยู่แล้ว: ไม่​มี​ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>the cheapest place would cost {amount}, more than it is worth</source>
        <translation>ที่​ถูก​ที่สุด​ราคา {amount} เกิน​ค่า​ของ​มัน</translation>
    </message>
    <message>
        <source>The client expects the other one, who comes.</source>
        <translation>ลูกค้ารออีกคน ซึ่งจะมา</translation>
    </message>
    <message>
        <source>The client has not cancelled anything.</source>
        <translation>ลูกค้าไม่ได้ยกเลิกอะไร</translation>
    </message>
    <message>
        <source>The client is saved.</source>
        <translation>บันทึกลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>the client is worth {value}</source>
        <translation>ลูกค้ามีมูลค่า {value}</translation>
    </message>
    <message>
        <source>The client needs a name.</source>
        <translation>ลูกค้าต้องมีชื่อ</translation>
    </message>
    <message>
        <source>The client was told.</source>
        <translation>แจ้งลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>the client {name}</source>
        <translation>ลูกค้า {name}</translation>
    </message>
    <message>
        <source>The client’s name</source>
        <translation>ชื่อของลูกค้า</translation>
    </message>
    <message>
        <source>the client’s other visits have no place either</source>
        <translation>งาน​เข้าพบ​อื่น​ของ​ลูกค้า​ก็​ไม่​มี​ที่</translation>
    </message>
    <message>
        <source>The client’s usual technician</source>
        <translation>ช่างประจำของลูกค้า</translation>
    </message>
    <message>
        <source>The closed days are taken out.</source>
        <translation>เอาวันปิดออกแล้ว</translation>
    </message>
    <message>
        <source>the closed days of {name}</source>
        <translation>วันปิดของ {name}</translation>
    </message>
    <message>
        <source>The closure of {client} ends before it begins; turn it round.</source>
        <translation>วัน​ปิด​ของ {client} สิ้นสุด​ก่อน​เริ่ม สลับ​กัน</translation>
    </message>
    <message>
        <source>The closure of {client} hits no planned visit; nothing to do.</source>
        <translation>วัน​ปิด​ของ {client} ไม่​กระทบ​งาน​เข้าพบ​ใน​แผน ไม่ต้อง​ทำ​อะไร</translation>
    </message>
    <message>
        <source>The closure of {client} lasts longer than three years; check the dates, or end the agreement.</source>
        <translation>วัน​ปิด​ของ {client} นาน​กว่า​สาม​ปี ตรวจ​วันที่ หรือ​สิ้นสุด​ข้อตกลง</translation>
    </message>
    <message>
        <source>The complaint is kept.</source>
        <translation>บันทึก​เรื่อง​ร้องเรียน​แล้ว</translation>
    </message>
    <message>
        <source>The complaint is settled.</source>
        <translation>ยุติเรื่องร้องเรียนแล้ว</translation>
    </message>
    <message>
        <source>The computer that knows the address does not read it any more.</source>
        <translation>คอมพิวเตอร์​ที่​รู้​ที่อยู่​นี้​ไม่​อ่าน​แล้ว</translation>
    </message>
    <message>
        <source>The computer was switched off or started anew while Familiar was open, {moment}. Everything that was saved is in the schedule.</source>
        <translation>คอมพิวเตอร์​ถูก​ปิด​หรือ​เริ่มใหม่​ขณะ Familiar เปิด​อยู่ {moment} ทุกอย่าง​ที่​บันทึก​แล้ว​อยู่​ใน​ตาราง</translation>
    </message>
    <message>
        <source>the confirmation of plan {version} of {office}</source>
        <translation>การ​ยืนยัน​แผน {version} ของ {office}</translation>
    </message>
    <message>
        <source>The connection to this server is not encrypted: whoever is on the way can read along. If the server can do it, write ?sslmode=require at the end of the address.</source>
        <translation>การ​เชื่อมต่อ​กับ​เซิร์ฟเวอร์​นี้​ไม่​ได้​เข้ารหัส ผู้​ที่อยู่​ระหว่างทาง​อ่าน​ได้ ถ้า​เซิร์ฟเวอร์​ทำได้ ให้​เขียน ?sslmode=require ที่​ท้าย​ที่อยู่</translation>
    </message>
    <message>
        <source>The contact called first stands on the board, in notices and on printed routes.</source>
        <translation>ผู้​ติดต่อ​ที่​โทร​หา​ก่อน​แสดง​บน​บอร์ด ใน​การ​แจ้ง และ​บน​เส้นทาง​ที่​พิมพ์</translation>
    </message>
    <message>
        <source>The contact has no name, phone or email; enter one of them.</source>
        <translation>ผู้​ติดต่อ​ไม่​มีชื่อ โทรศัพท์ หรือ​อีเมล ใส่​อย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>บันทึกการติดต่อแล้ว</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>ลบผู้ติดต่อแล้ว</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>บันทึกผู้ติดต่อแล้ว</translation>
    </message>
    <message>
        <source>The contact was changed by somebody else meanwhile; open the form again.</source>
        <translation>คนอื่น​เปลี่ยน​ผู้​ติดต่อ​ระหว่าง​นี้ เปิด​แบบฟอร์ม​ใหม่</translation>
    </message>
    <message>
        <source>The database of {target} does not answer as it should ({told}); check that it runs and that its address is right.</source>
        <translation>ฐานข้อมูล​ของ {target} ไม่​ตอบ​อย่าง​ที่​ควร ({told}) ตรวจ​ว่า​ทำงาน​อยู่​และ​ที่อยู่​ถูกต้อง</translation>
    </message>
    <message>
        <source>The database {database} stays as it is.</source>
        <translation>ฐานข้อมูล {database} ยัง​เป็น​เหมือนเดิม</translation>
    </message>
    <message>
        <source>The database {target} cannot keep the letters of all languages ({letters}); ask for one with the encoding UTF8.</source>
        <translation>ฐานข้อมูล {target} เก็บ​ตัวอักษร​ของ​ทุก​ภาษา​ไม่​ได้ ({letters}) ขอ​ฐานข้อมูล​ที่​เข้ารหัส​แบบ UTF8</translation>
    </message>
    <message>
        <source>The database {target} is not a Familiar schedule; open another one.</source>
        <translation>ฐานข้อมูล {target} ไม่​ใช่​ตาราง Familiar เปิด​อัน​อื่น</translation>
    </message>
    <message>
        <source>The database {target} is used for something else (it has a table “{table}”); ask for an empty one.</source>
        <translation>ฐานข้อมูล {target} ใช้กับ​อย่าง​อื่น​อยู่ (มี​ตาราง​ข้อมูล “{table}”) ขอ​ฐานข้อมูล​ที่ว่าง</translation>
    </message>
    <message>
        <source>The day does not hold {visit} with {minutes} minutes; move a visit of it elsewhere first.</source>
        <translation>วัน​ไม่​พอ​สำหรับ {visit} ที่​ใช้ {minutes} นาที ย้าย​งาน​เข้าพบ​ไป​ที่อื่น​ก่อน</translation>
    </message>
    <message>
        <source>The day from which on somebody else is the usual technician</source>
        <translation>วันที่​คนอื่น​เริ่ม​เป็น​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>The day matters to them, and {name} knows the place.</source>
        <translation>วันสำคัญ​กับ​เขา และ {name} รู้จัก​สถานที่</translation>
    </message>
    <message>
        <source>The day matters, but {face} more.</source>
        <translation>วันสำคัญ แต่ {face} สำคัญ​กว่า</translation>
    </message>
    <message>
        <source>The day never mattered.</source>
        <translation>วันไม่เคยสำคัญ</translation>
    </message>
    <message>
        <source>The day never mattered; {face} does.</source>
        <translation>วัน​ไม่​เคย​สำคัญ แต่ {face} สำคัญ</translation>
    </message>
    <message>
        <source>The day of the visit, such as {day}</source>
        <translation>วัน​ของ​งาน​เข้าพบ เช่น {day}</translation>
    </message>
    <message>
        <source>The day on which the visit was planned before</source>
        <translation>วันที่​งาน​เข้าพบ​อยู่​ใน​แผน​เดิม</translation>
    </message>
    <message>
        <source>the days on which it could be done are over</source>
        <translation>วันที่ทำได้ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>the days they leave</source>
        <translation>วันที่เหลือให้</translation>
    </message>
    <message>
        <source>The delay begins at {time}; free again can only be later.</source>
        <translation>ความล่าช้า​เริ่ม​เวลา {time} ว่าง​อีกครั้ง​ต้อง​หลังจากนั้น</translation>
    </message>
    <message>
        <source>The disk of {target} is full; nothing was saved. Make room and try again.</source>
        <translation>ดิสก์​ของ {target} เต็ม ไม่​ได้​บันทึก​อะไร เพิ่ม​ที่ว่าง​แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>the drive</source>
        <translation>การขับรถ</translation>
    </message>
    <message>
        <source>the end of the joint visit to {name}</source>
        <translation>การ​สิ้นสุด​การ​เข้าพบ​ร่วม​ที่ {name}</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and no stranger came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คน​จำเป็น​อย่างยิ่ง​และ​ระยะนี้​ไม่​มี​คนแปลกหน้า​มา</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and one stranger came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คน​จำเป็น​อย่างยิ่ง​และ​ระยะนี้​มี​คนแปลกหน้า​มา​หนึ่ง​คน</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and three or more strangers came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คน​จำเป็น​อย่างยิ่ง​และ​ระยะนี้​มี​คนแปลกหน้า​มา​สาม​คน​ขึ้นไป</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is essential and two strangers came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คน​จำเป็น​อย่างยิ่ง​และ​ระยะนี้​มี​คนแปลกหน้า​มา​สอง​คน</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and no stranger came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนสำคัญ​และ​ระยะนี้​ไม่​มี​คนแปลกหน้า​มา</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and one stranger came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนสำคัญ​และ​ระยะนี้​มี​คนแปลกหน้า​มา​หนึ่ง​คน</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and three or more strangers came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนสำคัญ​และ​ระยะนี้​มี​คนแปลกหน้า​มา​สาม​คน​ขึ้นไป</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is important and two strangers came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนสำคัญ​และ​ระยะนี้​มี​คนแปลกหน้า​มา​สอง​คน</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and no stranger came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนใด​ก็ได้​และ​ระยะนี้​ไม่​มี​คนแปลกหน้า​มา</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and one stranger came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนใด​ก็ได้​และ​ระยะนี้​มี​คนแปลกหน้า​มา​หนึ่ง​คน</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and three or more strangers came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนใด​ก็ได้​และ​ระยะนี้​มี​คนแปลกหน้า​มา​สาม​คน​ขึ้นไป</translation>
    </message>
    <message>
        <source>The extra chance of losing a client when a stranger comes, where the person is open and two strangers came lately</source>
        <translation>โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​คนแปลกหน้า​มา กรณี​คนใด​ก็ได้​และ​ระยะนี้​มี​คนแปลกหน้า​มา​สอง​คน</translation>
    </message>
    <message>
        <source>The feeds cannot be written to {folder} ({why}); choose a folder that you may write to.</source>
        <translation>เขียน​ฟีด​ลง {folder} ไม่​ได้ ({why}) เลือก​โฟลเดอร์​ที่​คุณ​เขียน​ได้</translation>
    </message>
    <message>
        <source>the fifth {weekday}</source>
        <translation>{weekday} ที่ห้า</translation>
    </message>
    <message>
        <source>The file {file} stays as it is. Keep it, but let nobody work in it any more.</source>
        <translation>ไฟล์ {file} ยัง​เป็น​เหมือนเดิม เก็บ​ไว้ แต่​อย่า​ให้​ใคร​ทำงาน​ใน​ไฟล์​นั้น​อีก</translation>
    </message>
    <message>
        <source>The file {path} is not a Familiar schedule; open another one.</source>
        <translation>ไฟล์ {path} ไม่​ใช่​ตาราง Familiar เปิด​อัน​อื่น</translation>
    </message>
    <message>
        <source>The file {target} is not a Familiar schedule or is damaged; open another one.</source>
        <translation>ไฟล์ {target} ไม่​ใช่​ตาราง Familiar หรือ​เสียหาย เปิด​อัน​อื่น</translation>
    </message>
    <message>
        <source>The filter is off now: it would have hidden the visit.</source>
        <translation>ปิด​ตัว​กรอง​แล้ว: ไม่อย่างนั้น​จะ​ซ่อน​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>The first day away for good</source>
        <translation>วันแรกที่ออกไปถาวร</translation>
    </message>
    <message>
        <source>The first row names no columns: they are known by what stands in them.</source>
        <translation>แถว​แรก​ไม่​ได้​ตั้งชื่อ​คอลัมน์: รู้จัก​จาก​สิ่ง​ที่อยู่​ใน​นั้น</translation>
    </message>
    <message>
        <source>The first visit alone then costs {amount} less: it is no stranger any more who comes.</source>
        <translation>การ​ไป​คนเดียว​ครั้งแรก​จะ​ถูก​ลง {amount} เพราะ​คน​ที่มา​ไม่​ใช่​คนแปลกหน้า​แล้ว</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>{weekday} แรก</translation>
    </message>
    <message>
        <source>The folder {folder_of} cannot be read ({why}); check your rights to it.</source>
        <translation>อ่าน​โฟลเดอร์ {folder_of} ไม่​ได้ ({why}) ตรวจ​สิทธิ์​ของ​คุณ</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found; connect its drive and try again.</source>
        <translation>ไม่​พบ​โฟลเดอร์ {folder} ต่อ​ไดรฟ์​แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>The folder {out} cannot be made ({why}); choose another.</source>
        <translation>สร้าง​โฟลเดอร์ {out} ไม่​ได้ ({why}) เลือก​อัน​อื่น</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>{weekday} ที่สี่</translation>
    </message>
    <message>
        <source>the handover of {name}</source>
        <translation>การส่งต่อของ {name}</translation>
    </message>
    <message>
        <source>The hours of the office</source>
        <translation>เวลาทำการของสำนักงาน</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>นำการนำเข้ากลับแล้ว</translation>
    </message>
    <message>
        <source>the joint visit to {name}</source>
        <translation>การเข้าพบร่วมที่ {name}</translation>
    </message>
    <message>
        <source>The joint visit was found for {name}.</source>
        <translation>พบ​การ​เข้าพบ​ร่วม​สำหรับ {name}</translation>
    </message>
    <message>
        <source>The key {key} needs its certificate; name that too.</source>
        <translation>คีย์ {key} ต้อง​มี​ใบรับรอง ระบุ​ด้วย</translation>
    </message>
    <message>
        <source>The kinds of work, with time and price. Agreements bring theirs along.</source>
        <translation>ประเภท​ของ​งาน พร้อม​เวลา​และ​ราคา ข้อตกลง​มี​ของ​ตัวเอง</translation>
    </message>
    <message>
        <source>The language changes when Familiar is started again.</source>
        <translation>ภาษา​จะ​เปลี่ยน​เมื่อ​เริ่ม Familiar ใหม่</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>The last day is before the first; turn them round.</source>
        <translation>วันสุดท้าย​อยู่​ก่อน​วัน​แรก สลับ​กัน</translation>
    </message>
    <message>
        <source>The last day is over; choose a later one.</source>
        <translation>วันสุดท้าย​ผ่าน​ไป​แล้ว เลือก​วันหลัง​กว่า​นี้</translation>
    </message>
    <message>
        <source>The last day is {day}; who counts on them needs somebody else.</source>
        <translation>วันสุดท้าย​คือ {day} คน​ที่พึ่ง​เขา​ต้อง​มี​คนอื่น</translation>
    </message>
    <message>
        <source>The last day of {leaver} cannot be {last_day}, which is over; choose today or a later day.</source>
        <translation>วันสุดท้าย​ของ {leaver} เป็น {last_day} ซึ่ง​ผ่าน​ไป​แล้ว​ไม่​ได้ เลือก​วันนี้​หรือ​หลังจากนี้</translation>
    </message>
    <message>
        <source>The last day was {day}.</source>
        <translation>วันสุดท้ายคือ {day}</translation>
    </message>
    <message>
        <source>The last day {last_day} is more than a year ahead; choose a nearer one.</source>
        <translation>วันสุดท้าย {last_day} ไกล​กว่า​หนึ่ง​ปี เลือก​วันที่​ใกล้​กว่า</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>{weekday} สุดท้าย</translation>
    </message>
    <message>
        <source>the length of the visit to {name}</source>
        <translation>ความ​ยาว​ของ​งาน​เข้าพบ {name}</translation>
    </message>
    <message>
        <source>The licence for {skill} runs out on {until}.</source>
        <translation>ใบอนุญาต​สำหรับ {skill} หมดอายุ {until}</translation>
    </message>
    <message>
        <source>The mail is saved as {path}.</source>
        <translation>บันทึกอีเมลเป็น {path}</translation>
    </message>
    <message>
        <source>The map fetches no tiles.</source>
        <translation>แผนที่ไม่ดึงแผ่นแผนที่</translation>
    </message>
    <message>
        <source>The map shows the middle of this postal code.</source>
        <translation>แผนที่​แสดง​กลาง​พื้นที่​รหัสไปรษณีย์​นี้</translation>
    </message>
    <message>
        <source>The map shows these tiles.</source>
        <translation>แผนที่แสดงแผ่นเหล่านี้</translation>
    </message>
    <message>
        <source>the merge of {gone_name} into {name}</source>
        <translation>การ​รวม {gone_name} เข้ากับ {name}</translation>
    </message>
    <message>
        <source>The minutes a newcomer needs to find his way, at his wage.</source>
        <translation>นาที​ที่​คน​ใหม่​ต้อง​ใช้​หาทาง ตาม​ค่าจ้าง​ของ​เขา</translation>
    </message>
    <message>
        <source>the move of {name}</source>
        <translation>การย้าย {name}</translation>
    </message>
    <message>
        <source>the moved day</source>
        <translation>วันที่ถูกย้าย</translation>
    </message>
    <message>
        <source>the moved time</source>
        <translation>เวลาที่ถูกย้าย</translation>
    </message>
    <message>
        <source>The name of the service has {number} letters; use at most 120.</source>
        <translation>ชื่อ​บริการ​มี {number} ตัวอักษร ใช้​ไม่​เกิน 120</translation>
    </message>
    <message>
        <source>The name of the {what} has {number} letters; use at most 200.</source>
        <translation>ชื่อ {what} มี {number} ตัวอักษร ใช้​ไม่​เกิน 200</translation>
    </message>
    <message>
        <source>The next road costs {amount} more, most of it {what}.</source>
        <translation>ทางเลือก​ถัดไป​แพง​กว่า {amount} ส่วนใหญ่​คือ {what}</translation>
    </message>
    <message>
        <source>The next road costs {amount} more.</source>
        <translation>ทางเลือก​ถัดไป​แพง​กว่า {amount}</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>ลบบันทึกแล้ว</translation>
    </message>
    <message>
        <source>The number {external_id} belongs to {other}; choose another number.</source>
        <translation>หมายเลข {external_id} เป็น​ของ {other} เลือก​หมายเลข​อื่น</translation>
    </message>
    <message>
        <source>The office is as it was before.</source>
        <translation>สำนักงาน​กลับเป็น​เหมือนเดิม</translation>
    </message>
    <message>
        <source>The office is saved.</source>
        <translation>บันทึกสำนักงานแล้ว</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation>สำนักงานต้องมีชื่อ</translation>
    </message>
    <message>
        <source>the office {name}</source>
        <translation>สำนักงาน {name}</translation>
    </message>
    <message>
        <source>The office’s name</source>
        <translation>ชื่อของสำนักงาน</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>ระเบียนอีกอัน</translation>
    </message>
    <message>
        <source>the other visits of the new day in another order</source>
        <translation>งาน​เข้าพบ​อื่น​ของ​วัน​ใหม่​ใน​ลำดับ​อื่น</translation>
    </message>
    <message>
        <source>The other way: a substitute</source>
        <translation>ทางอื่น: คนแทน</translation>
    </message>
    <message>
        <source>The other way: wait</source>
        <translation>ทางอื่น: รอ</translation>
    </message>
    <message>
        <source>the overtime</source>
        <translation>ล่วงเวลา</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>ช่วงถัดไป</translation>
    </message>
    <message>
        <source>The period after has not begun yet</source>
        <translation>ช่วงถัดไปยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>ช่วงก่อน</translation>
    </message>
    <message>
        <source>The person is essential to them; they pay {amount} a year.</source>
        <translation>คน​จำเป็น​อย่างยิ่ง​สำหรับ​เขา เขา​จ่าย {amount} ต่อ​ปี</translation>
    </message>
    <message>
        <source>The person is essential to {names}, and somebody else would come.</source>
        <translation>คน​จำเป็น​อย่างยิ่ง​สำหรับ {names} และ​คนอื่น​จะ​มา</translation>
    </message>
    <message>
        <source>The person is essential to {names}: a manager decides.</source>
        <translation>คน​จำเป็น​อย่างยิ่ง​สำหรับ {names}: ผู้จัดการ​ตัดสินใจ</translation>
    </message>
    <message>
        <source>The person is important to them; they pay {amount} a year.</source>
        <translation>คนสำคัญ​สำหรับ​เขา เขา​จ่าย {amount} ต่อ​ปี</translation>
    </message>
    <message>
        <source>The person is open to them; they pay {amount} a year.</source>
        <translation>คนใด​ก็ได้​สำหรับ​เขา เขา​จ่าย {amount} ต่อ​ปี</translation>
    </message>
    <message>
        <source>The person who comes is essential to them</source>
        <translation>คน​ที่มา​จำเป็น​อย่างยิ่ง​สำหรับ​เขา</translation>
    </message>
    <message>
        <source>The phone’s camera opens it in the calendar.</source>
        <translation>กล้อง​โทรศัพท์​เปิด​สิ่ง​นี้​ใน​ปฏิทิน​ได้</translation>
    </message>
    <message>
        <source>the pins of the visit to {name}</source>
        <translation>หมุดของงานเข้าพบ {name}</translation>
    </message>
    <message>
        <source>The place of {name} is taken by another visit: choose another road for it.</source>
        <translation>ที่​ของ {name} มี​งาน​เข้าพบ​อื่น​แล้ว: เลือก​ทางเลือก​อื่น</translation>
    </message>
    <message>
        <source>The places could not be priced; try again.</source>
        <translation>คิดราคา​ที่ว่าง​ไม่​ได้ ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>The plan changed since it was shown, so nothing was confirmed; look at it again.</source>
        <translation>แผน​เปลี่ยนไป​ตั้งแต่​แสดง จึง​ไม่​ได้​ยืนยัน ดู​อีกครั้ง</translation>
    </message>
    <message>
        <source>The plan changed since these roads were priced, so nothing was decided; look at the new prices and decide again.</source>
        <translation>แผน​เปลี่ยนไป​ตั้งแต่​คิดราคา​ทางเลือก​เหล่านี้ จึง​ไม่​ได้​ตัดสินใจ ดู​ราคา​ใหม่​แล้ว​ตัดสินใจ​อีกครั้ง</translation>
    </message>
    <message>
        <source>The plan changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>แผน​เปลี่ยนไป​ตั้งแต่​เสนอ คิดราคา​ใหม่​แล้ว ดู​ราคา​ตอนนี้​แล้ว​ยืนยัน​อีกครั้ง</translation>
    </message>
    <message>
        <source>The plan changed since you took the visit up, so nothing was moved; look and try again.</source>
        <translation>แผน​เปลี่ยนไป​ตั้งแต่​คุณ​หยิบ​งาน​เข้าพบ จึง​ไม่​ได้​ย้าย ดู​แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>The plan has changed since: this comes to {amount} now, not {shown}.</source>
        <translation>แผน​เปลี่ยนไป​แล้ว: ตอนนี้​เป็น {amount} ไม่​ใช่ {shown}</translation>
    </message>
    <message>
        <source>The plan is version {version} now.</source>
        <translation>ตอนนี้​แผน​เป็น​รุ่น {version}</translation>
    </message>
    <message>
        <source>The plan of {name}</source>
        <translation>แผนของ {name}</translation>
    </message>
    <message>
        <source>The plan that this was proposed for is no draft any more; refuse it.</source>
        <translation>แผนที่​เสนอ​ไว้​ไม่​ใช่​ร่าง​แล้ว ปฏิเสธ</translation>
    </message>
    <message>
        <source>The plan weighs a visit by its price; new agreements begin with it.</source>
        <translation>แผน​ชั่ง​งาน​เข้าพบ​ด้วย​ราคา ข้อตกลง​ใหม่​เริ่ม​ด้วย​ราคา​นี้</translation>
    </message>
    <message>
        <source>The point {latitude}, {longitude} is not on earth; latitudes reach from -90 to 90, longitudes from -180 to 180.</source>
        <translation>จุด {latitude}, {longitude} ไม่​อยู่​บน​โลก ละติจูด -90 ถึง 90 ลองจิจูด -180 ถึง 180</translation>
    </message>
    <message>
        <source>The price book&apos;s entry &apos;{wrong}&apos; cannot be learned from your history; save it as a change of your own.</source>
        <translation>รายการ &apos;{wrong}&apos; ของ​สมุด​ราคา​เรียนรู้​จาก​ประวัติ​ไม่​ได้ บันทึก​เป็นการ​เปลี่ยน​ของ​คุณ​เอง</translation>
    </message>
    <message>
        <source>The price of a visit that is not made, and what missing it means.</source>
        <translation>ราคา​ของ​งาน​เข้าพบ​ที่​ไม่​ได้​ทำ และ​ผล​ของ​การ​ขาด</translation>
    </message>
    <message>
        <source>The price of the visit</source>
        <translation>ราคาของงานเข้าพบ</translation>
    </message>
    <message>
        <source>The prices were changed meanwhile: version {version} holds now. Discard your changes to see it.</source>
        <translation>ราคา​เปลี่ยนไป​ระหว่าง​นี้: ตอนนี้​ใช้​รุ่น {version} ทิ้ง​การ​เปลี่ยน​ของ​คุณ​เพื่อ​ดู</translation>
    </message>
    <message>
        <source>The problem and the plan cannot be kept in {folder} ({why}); choose another folder.</source>
        <translation>เก็บ​โจทย์​และ​แผน​ใน {folder} ไม่​ได้ ({why}) เลือก​โฟลเดอร์​อื่น</translation>
    </message>
    <message>
        <source>The promise is ended.</source>
        <translation>สิ้นสุดคำสัญญาแล้ว</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>บันทึกคำสัญญาแล้ว</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>ตอบคำถามแล้ว</translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation>บันทึกคำถามแล้ว</translation>
    </message>
    <message>
        <source>the question to the manager</source>
        <translation>คำถามถึงผู้จัดการ</translation>
    </message>
    <message>
        <source>The refused rows are in {file}.</source>
        <translation>แถว​ที่​ไม่​รับ​อยู่​ใน {file}</translation>
    </message>
    <message>
        <source>The refused rows cannot be written to {draft} ({why}), so nothing was imported; make room there.</source>
        <translation>เขียน​แถว​ที่​ไม่​รับ​ลง {draft} ไม่​ได้ ({why}) จึง​ไม่​ได้​นำเข้า เพิ่ม​ที่ว่าง</translation>
    </message>
    <message>
        <source>The report is kept in {path}.</source>
        <translation>เก็บรายงานไว้ที่ {path}</translation>
    </message>
    <message>
        <source>the retirement of {name}</source>
        <translation>การเลิกใช้ {name}</translation>
    </message>
    <message>
        <source>The rhythm cannot be read: {problem}</source>
        <translation>อ่านรอบไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The rhythm of the agreement cannot be read: {problem}</source>
        <translation>อ่าน​รอบ​ของ​ข้อตกลง​ไม่​ได้: {problem}</translation>
    </message>
    <message>
        <source>the risk of losing the client</source>
        <translation>ความเสี่ยงเสียลูกค้า</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>ทางเลือก</translation>
    </message>
    <message>
        <source>The roads</source>
        <translation>ทางเลือก</translation>
    </message>
    <message>
        <source>The roads are those that were chosen; at other prices others may be cheaper.</source>
        <translation>ทางเลือก​คือ​ที่​เลือก​ไว้ เมื่อ​ราคา​ต่าง​ไป​ทาง​อื่น​อาจ​ถูก​กว่า</translation>
    </message>
    <message>
        <source>The roads could not be priced, so nothing was decided; try again.</source>
        <translation>คิดราคา​ทาง​เลือกไม่ได้ จึง​ไม่​ได้​ตัดสินใจ ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>The roads, the cheapest first</source>
        <translation>ทางเลือก ถูกที่สุดก่อน</translation>
    </message>
    <message>
        <source>The roads, the cheapest first. With the other visits the framed one is best.</source>
        <translation>ทางเลือก ถูก​ที่สุด​ก่อน เมื่อ​รวม​กับ​งาน​เข้าพบ​อื่น อัน​ที่​มี​กรอ​บดี​ที่สุด</translation>
    </message>
    <message>
        <source>The route of what is chosen</source>
        <translation>เส้นทางของสิ่งที่เลือก</translation>
    </message>
    <message>
        <source>The same client, written down twice</source>
        <translation>ลูกค้า​ราย​เดียวกัน บันทึก​สอง​ครั้ง</translation>
    </message>
    <message>
        <source>The same words in every office.</source>
        <translation>ข้อความ​เดียวกัน​ทุก​สำนักงาน</translation>
    </message>
    <message>
        <source>The sample cannot be made in {parent} ({why}); choose another folder with --dir.</source>
        <translation>สร้าง​ตัวอย่าง​ใน {parent} ไม่​ได้ ({why}) เลือก​โฟลเดอร์​อื่น​ด้วย --dir</translation>
    </message>
    <message>
        <source>The schedule cannot be read, so nobody can say what was done since.</source>
        <translation>อ่าน​ตาราง​ไม่​ได้ จึง​บอก​ไม่​ได้​ว่า​ทำ​อะไร​หลังจากนั้น</translation>
    </message>
    <message>
        <source>The schedule changed since this handover was worked out, so nothing was decided; look at the new prices and decide again.</source>
        <translation>ตาราง​เปลี่ยนไป​ตั้งแต่​คิด​การ​ส่งต่อ​นี้ จึง​ไม่​ได้​ตัดสินใจ ดู​ราคา​ใหม่​แล้ว​ตัดสินใจ​อีกครั้ง</translation>
    </message>
    <message>
        <source>The schedule changed since this plan was found, so it was not taken; look for a better one again.</source>
        <translation>ตาราง​เปลี่ยนไป​ตั้งแต่​พบ​แผน​นี้ จึง​ไม่​ได้​ใช้ หา​แผนที่​ดีกว่า​อีกครั้ง</translation>
    </message>
    <message>
        <source>The schedule changed since this was proposed; it was priced again. Look at what it costs now and confirm again.</source>
        <translation>ตาราง​เปลี่ยนไป​ตั้งแต่​เสนอ คิดราคา​ใหม่​แล้ว ดู​ราคา​ตอนนี้​แล้ว​ยืนยัน​อีกครั้ง</translation>
    </message>
    <message>
        <source>The schedule changed while it was planned, so the plan was not saved; plan again.</source>
        <translation>ตาราง​เปลี่ยนไป​ระหว่าง​วางแผน จึง​ไม่​ได้​บันทึก​แผน วางแผน​อีกครั้ง</translation>
    </message>
    <message>
        <source>The schedule has several offices ({names}); name one with --office.</source>
        <translation>ตาราง​มี​หลาย​สำนักงาน ({names}) ระบุ​ด้วย --office</translation>
    </message>
    <message>
        <source>The schedule is in {target} already; name another place.</source>
        <translation>ตาราง​อยู่​ใน {target} แล้ว ระบุ​ที่อื่น</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}, without {changes} made since. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>ตาราง​จะ​เป็น​เหมือน {moment} โดย​ไม่​มี {changes} ที่​ทำ​หลังจากนั้น สิ่ง​ที่​มี​ตอนนี้​จะ​เก็บ​เป็น​ข้อมูล​สำรอง​เพื่อให้​คุณ​กลับ​ได้ หน้าต่าง​อื่น​ของ​ตาราง​นี้​จะ​เปลี่ยน​ตาม</translation>
    </message>
    <message>
        <source>The schedule will be as it was {moment}. What is there now is kept as a backup, so that you can go back. Other windows on this schedule follow.</source>
        <translation>ตาราง​จะ​เป็น​เหมือน {moment} สิ่ง​ที่​มี​ตอนนี้​จะ​เก็บ​เป็น​ข้อมูล​สำรอง​เพื่อให้​คุณ​กลับ​ได้ หน้าต่าง​อื่น​ของ​ตาราง​นี้​จะ​เปลี่ยน​ตาม</translation>
    </message>
    <message>
        <source>The schedule {file} cannot be read ({problem}); restore a backup of it, or choose another one.</source>
        <translation>อ่าน​ตาราง {file} ไม่​ได้ ({problem}) กู้​คืน​ข้อมูล​สำรอง หรือ​เลือก​ตาราง​อื่น</translation>
    </message>
    <message>
        <source>The schedule {file} is damaged ({fault}); restore a backup of it first.</source>
        <translation>ตาราง {file} เสียหาย ({fault}) กู้​คืน​ข้อมูล​สำรอง​ก่อน</translation>
    </message>
    <message>
        <source>The schedule {hide_password} is not a file or a postgresql:// address; check how it is written.</source>
        <translation>ตาราง {hide_password} ไม่​ใช่​ไฟล์​หรือ​ที่อยู่ postgresql:// ตรวจ​การเขียน</translation>
    </message>
    <message>
        <source>The schedule {path} cannot be opened ({why}); check its name and your rights to it.</source>
        <translation>เปิด​ตาราง {path} ไม่​ได้ ({why}) ตรวจ​ชื่อ​และ​สิทธิ์​ของ​คุณ</translation>
    </message>
    <message>
        <source>The schedule {path} is read-only; make it writable or work on a copy.</source>
        <translation>ตาราง {path} อ่าน​ได้​อย่าง​เดียว ทำให้​เขียน​ได้​หรือ​ใช้​สำเนา</translation>
    </message>
    <message>
        <source>The schedule {source} is of an older Familiar; open it once, which brings it to this version, and try again.</source>
        <translation>ตาราง {source} เป็น​ของ Familiar รุ่นเก่า​กว่า เปิด​หนึ่ง​ครั้ง​เพื่อ​ปรับ​ให้​เป็น​รุ่น​นี้ แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>The schedule {target} cannot be opened; check the folder and your rights to it.</source>
        <translation>เปิด​ตาราง {target} ไม่​ได้ ตรวจ​โฟลเดอร์​และ​สิทธิ์​ของ​คุณ</translation>
    </message>
    <message>
        <source>The schedule {target} is read-only; make it writable or work on a copy.</source>
        <translation>ตาราง {target} อ่าน​ได้​อย่าง​เดียว ทำให้​เขียน​ได้​หรือ​ใช้​สำเนา</translation>
    </message>
    <message>
        <source>The schedule {target} was brought to another version by halves; restore a backup.</source>
        <translation>ตาราง {target} ปรับ​ไป​อี​กรุ่น​เพียง​ครึ่ง​เดียว กู้​คืน​ข้อมูล​สำรอง</translation>
    </message>
    <message>
        <source>The schedule {target} was made by a newer Familiar; update this one to open it.</source>
        <translation>ตาราง {target} สร้าง​โดย Familiar รุ่นใหม่​กว่า อัปเดต​โปรแกรม​นี้​เพื่อ​เปิด</translation>
    </message>
    <message>
        <source>The scorecard counts what was done. Note visits as done on the board, or import those of the last year: then you see here whether clients keep their person.</source>
        <translation>สกอร์​การ์ด​นับ​สิ่ง​ที่​ทำ​แล้ว ทำเครื่องหมาย​งาน​เข้าพบ​ว่า​ทำ​แล้ว​บน​บอร์ด หรือ​นำเข้า​ของ​ปี​ที่แล้ว แล้​วจะ​เห็น​ที่นี่​ว่า​ลูกค้า​ได้​คน​เดิม​หรือไม่</translation>
    </message>
    <message>
        <source>The search ended unexpectedly, so nothing was saved; plan again.</source>
        <translation>การ​ค้นหา​สิ้นสุด​โดย​ไม่​คาดคิด จึง​ไม่​ได้​บันทึก วางแผน​อีกครั้ง</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>{weekday} ที่สอง</translation>
    </message>
    <message>
        <source>The server of {target} cannot be reached ({told}); check the address, and that the server runs.</source>
        <translation>เข้าถึง​เซิร์ฟเวอร์​ของ {target} ไม่​ได้ ({told}) ตรวจ​ที่อยู่ และ​ตรวจ​ว่า​เซิร์ฟเวอร์​ทำงาน​อยู่</translation>
    </message>
    <message>
        <source>The server of {target} does not take the user name and the password; check both.</source>
        <translation>เซิร์ฟเวอร์​ของ {target} ไม่​รับ​ชื่อ​ผู้ใช้​และ​รหัสผ่าน ตรวจ​ทั้งสอง​อย่าง</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>บันทึกบริการแล้ว</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>บริการต้องมีชื่อ</translation>
    </message>
    <message>
        <source>the service {name}</source>
        <translation>บริการ {name}</translation>
    </message>
    <message>
        <source>the shift ends when it begins.</source>
        <translation>กะสิ้นสุดเมื่อเริ่ม</translation>
    </message>
    <message>
        <source>The site has no address; enter the street, the postal code or the city.</source>
        <translation>สถานที่​ไม่​มี​ที่อยู่ ใส่​ถนน รหัสไปรษณีย์ หรือ​เมือง</translation>
    </message>
    <message>
        <source>the site is closed on {day}</source>
        <translation>สถานที่ปิดวันที่ {day}</translation>
    </message>
    <message>
        <source>the site is closed until {until}</source>
        <translation>สถานที่ปิดถึง {until}</translation>
    </message>
    <message>
        <source>The site is closed…</source>
        <translation>สถานที่ปิด…</translation>
    </message>
    <message>
        <source>The site is saved.</source>
        <translation>บันทึกสถานที่แล้ว</translation>
    </message>
    <message>
        <source>The site is used again.</source>
        <translation>ใช้สถานที่นี้อีกครั้ง</translation>
    </message>
    <message>
        <source>The site was changed by somebody else meanwhile; open the form again.</source>
        <translation>คนอื่น​เปลี่ยน​สถานที่​ระหว่าง​นี้ เปิด​แบบฟอร์ม​ใหม่</translation>
    </message>
    <message>
        <source>The subject of every other notice, on one line.</source>
        <translation>หัวเรื่อง​ของ​การ​แจ้ง​อื่น​ทั้งหมด ใน​หนึ่ง​บรรทัด</translation>
    </message>
    <message>
        <source>The subject where a client is handed over, on one line.</source>
        <translation>หัวเรื่อง​เมื่อ​ส่งต่อ​ลูกค้า ใน​หนึ่ง​บรรทัด</translation>
    </message>
    <message>
        <source>The table has no column “{column}”; it has {list}.</source>
        <translation>ตาราง​ไม่​มี​คอลัมน์ “{column}” มี {list}</translation>
    </message>
    <message>
        <source>The table “{table}” did not arrive as it is, so nothing was kept there; please report this.</source>
        <translation>ตาราง​ข้อมูล “{table}” ไป​ถึง​ไม่​ตรง​กับ​ต้นฉบับ จึง​ไม่​ได้​เก็บ​อะไร​ไว้​ที่นั่น โปรด​แจ้ง​เรา</translation>
    </message>
    <message>
        <source>The technician</source>
        <translation>ช่าง</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>ช่าง</translation>
    </message>
    <message>
        <source>The technician is saved.</source>
        <translation>บันทึกช่างแล้ว</translation>
    </message>
    <message>
        <source>The technician needs a name.</source>
        <translation>ช่างต้องมีชื่อ</translation>
    </message>
    <message>
        <source>The technician who comes now</source>
        <translation>ช่างที่มาตอนนี้</translation>
    </message>
    <message>
        <source>The technician who could come instead</source>
        <translation>ช่างที่มาแทนได้</translation>
    </message>
    <message>
        <source>The technician who was to come and cannot</source>
        <translation>ช่างที่จะมาแต่มาไม่ได้</translation>
    </message>
    <message>
        <source>the technician {name}</source>
        <translation>ช่าง {name}</translation>
    </message>
    <message>
        <source>The text for {client} is copied.</source>
        <translation>คัดลอก​ข้อความ​สำหรับ {client} แล้ว</translation>
    </message>
    <message>
        <source>The text has {number:,} characters; {most:,} are the most, so make it shorter.</source>
        <translation>ข้อความ​มี {number:,} ตัวอักษร มาก​ที่สุด {most:,} ทำให้​สั้น​ลง</translation>
    </message>
    <message>
        <source>The text is empty; write one, or take the one that was delivered.</source>
        <translation>ข้อ​ความว่าง​อยู่ เขียน​ข้อความ หรือ​ใช้​ข้อความ​เดิม</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>{weekday} ที่สาม</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>The time, the client’s name, the service and the address; who comes along, and who takes over. Nothing of what is known about them.</source>
        <translation>เวลา ชื่อ​ลูกค้า บริการ และ​ที่อยู่ ใคร​มา​ด้วย และ​ใคร​รับ​ช่วงต่อ ไม่​มี​สิ่ง​ที่​รู้​เกี่ยวกับ​ลูกค้า</translation>
    </message>
    <message>
        <source>The time, the work number and the address. No client’s name, nothing of what is known about them.</source>
        <translation>เวลา หมายเลข​งาน และ​ที่อยู่ ไม่​มีชื่อ​ลูกค้า ไม่​มี​สิ่ง​ที่​รู้​เกี่ยวกับ​ลูกค้า</translation>
    </message>
    <message>
        <source>The user {user} may not make tables in {target}; let whoever runs the server make him the owner of the database.</source>
        <translation>ผู้ใช้ {user} ไม่​มีสิทธิ์​สร้าง​ตาราง​ข้อมูล​ใน {target} ให้​ผู้ดูแล​เซิร์ฟเวอร์​ตั้ง​เป็นเจ้าของ​ฐานข้อมูล</translation>
    </message>
    <message>
        <source>The usual technician</source>
        <translation>ช่างประจำ</translation>
    </message>
    <message>
        <source>The usual technician by history: came most often, and nobody else was declared</source>
        <translation>ช่าง​ประจำ​ตาม​ประวัติ: มา​บ่อย​ที่สุด และ​ไม่​ได้​กำหนด​คนอื่น</translation>
    </message>
    <message>
        <source>The usual technician, declared by you</source>
        <translation>ช่างประจำ คุณกำหนด</translation>
    </message>
    <message>
        <source>the usual technicians of {clients} clients</source>
        <translation>ช่าง​ประจำ​ของ​ลูกค้า {clients} ราย</translation>
    </message>
    <message>
        <source>The visit at {name}</source>
        <translation>งานเข้าพบที่ {name}</translation>
    </message>
    <message>
        <source>the visit at {name} has begun, is over, or has no known place</source>
        <translation>งาน​เข้าพบ​ที่ {name} เริ่ม​แล้ว จบ​แล้ว หรือไม่​รู้​ตำแหน่ง</translation>
    </message>
    <message>
        <source>The visit ends before it begins; check the times.</source>
        <translation>งาน​เข้าพบ​สิ้นสุด​ก่อน​เริ่ม ตรวจ​เวลา</translation>
    </message>
    <message>
        <source>the visit is made all the same</source>
        <translation>ยังคงทำงานเข้าพบ</translation>
    </message>
    <message>
        <source>The visit is saved; the next plan finds a place for it.</source>
        <translation>บันทึก​งาน​เข้าพบ​แล้ว แผน​หน้า​จะ​หา​ที่​ให้</translation>
    </message>
    <message>
        <source>The visit of {day}, by {technician}</source>
        <translation>งาน​เข้าพบ​วันที่ {day} โดย {technician}</translation>
    </message>
    <message>
        <source>The visit of {here} is over; choose one that is still to come.</source>
        <translation>งาน​เข้าพบ​วันที่ {here} ผ่าน​ไป​แล้ว เลือก​งาน​ที่​ยัง​มา​ไม่​ถึง</translation>
    </message>
    <message>
        <source>the visit that {name} cancelled</source>
        <translation>งาน​เข้าพบ​ที่ {name} ยกเลิก</translation>
    </message>
    <message>
        <source>the visit to {name}, done</source>
        <translation>งาน​เข้าพบ​ที่ {name} ทำ​แล้ว</translation>
    </message>
    <message>
        <source>the visit to {name}, missed</source>
        <translation>งาน​เข้าพบ​ที่ {name} ไม่​ได้​ทำ</translation>
    </message>
    <message>
        <source>the visit to {name}, opened again</source>
        <translation>งาน​เข้าพบ​ที่ {name} เปิด​อีกครั้ง</translation>
    </message>
    <message>
        <source>The visit {work_number}, due {due_on}, is still to be made at {street}; cancel it first.</source>
        <translation>งาน​เข้าพบ {work_number} ครบกำหนด {due_on} ยัง​ต้อง​ทำ​ที่ {street} ยกเลิก​ก่อน</translation>
    </message>
    <message>
        <source>the visit’s price: {value}</source>
        <translation>ราคางาน: {value}</translation>
    </message>
    <message>
        <source>The wage is entered for {technicians}.</source>
        <translation>ใส่​ค่าจ้าง​ให้ {technicians} แล้ว</translation>
    </message>
    <message>
        <source>the wage of all who had none</source>
        <translation>ค่าจ้าง​ของ​ทุกคน​ที่​ยัง​ไม่​มี</translation>
    </message>
    <message>
        <source>The week is full: {agreed} agreed, {hours} of work.</source>
        <translation>สัปดาห์​เต็ม​แล้ว: ตกลง​ไว้ {agreed} เวลาทำงาน {hours}</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>สัปดาห์ของ {name}</translation>
    </message>
    <message>
        <source>The weeks from {first} on are over; choose a later day.</source>
        <translation>สัปดาห์​ตั้งแต่ {first} ผ่าน​ไป​แล้ว เลือก​วันหลัง​กว่า​นี้</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>ทั้งประเทศ</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>ช่วงเวลาสิ้นสุดก่อนเริ่ม</translation>
    </message>
    <message>
        <source>The words are saved. The next notices are written in them.</source>
        <translation>บันทึก​ข้อความ​แล้ว การ​แจ้ง​ครั้งหน้า​จะ​ใช้​ข้อความ​นี้</translation>
    </message>
    <message>
        <source>The words that the provider asks for.</source>
        <translation>ข้อความที่ผู้ให้บริการขอ</translation>
    </message>
    <message>
        <source>The {what} needs a name; type one.</source>
        <translation>{what} ต้อง​มีชื่อ พิมพ์​ชื่อ</translation>
    </message>
    <message>
        <source>Their own calendar has {times} that may be absences.</source>
        <translation>ปฏิทิน​ของ​เขา​มี {times} ที่​อาจ​เป็น​การลา</translation>
    </message>
    <message>
        <source>Their own calendar is read every hour.</source>
        <translation>อ่าน​ปฏิทิน​ของ​เขา​ทุก​ชั่วโมง</translation>
    </message>
    <message>
        <source>their week gets {minutes} of overtime</source>
        <translation>สัปดาห์​ของ​เขา​มี​ล่วงเวลา {minutes}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>There are no clients yet; add them first.</source>
        <translation>ยังไม่มีลูกค้า เพิ่มก่อน</translation>
    </message>
    <message>
        <source>There are no technicians yet; add them first.</source>
        <translation>ยังไม่มีช่าง เพิ่มก่อน</translation>
    </message>
    <message>
        <source>there at {time}</source>
        <translation>ถึงที่นั่น {time}</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already ({offices}), and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>มี​ตาราง​ใน {target} อยู่แล้ว ({offices}) และ​จะ​ไม่​เขียน​ทับ เปิด​ตาราง​นั้น หรือ​ขอ​ฐานข้อมูล​ที่ว่าง</translation>
    </message>
    <message>
        <source>There is a schedule in {target} already, and nothing is written over; open that one, or ask for an empty database.</source>
        <translation>มี​ตาราง​ใน {target} อยู่แล้ว และ​จะ​ไม่​เขียน​ทับ เปิด​ตาราง​นั้น หรือ​ขอ​ฐานข้อมูล​ที่ว่าง</translation>
    </message>
    <message>
        <source>There is a service named {other} already; change that one.</source>
        <translation>มี​บริการ​ชื่อ {other} แล้ว เปลี่ยน​อันนั้น</translation>
    </message>
    <message>
        <source>There is an office named {name} already; choose another name.</source>
        <translation>มี​สำนักงาน​ชื่อ {name} แล้ว เลือก​ชื่อ​อื่น</translation>
    </message>
    <message>
        <source>There is no absence {absence_id}; list them to see their numbers.</source>
        <translation>ไม่​มี​การลา {absence_id} ดู​หมายเลข​ใน​รายการ</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made today, in a quiet moment.</source>
        <translation>ยัง​ไม่​มี​ข้อมูล​สำรอง อัน​แรก​จะ​ทำ​วันนี้​ใน​เวลาว่าง</translation>
    </message>
    <message>
        <source>There is no change {change_set_id}; see the history.</source>
        <translation>ไม่​มี​การ​เปลี่ยน {change_set_id} ดู​ประวัติ</translation>
    </message>
    <message>
        <source>There is no change {what}; see the history.</source>
        <translation>ไม่​มี​การ​เปลี่ยน {what} ดู​ประวัติ</translation>
    </message>
    <message>
        <source>There is no client {wanted!r}; check the name, or give the number.</source>
        <translation>ไม่​มี​ลูกค้า {wanted!r} ตรวจ​ชื่อ หรือ​ให้​หมายเลข</translation>
    </message>
    <message>
        <source>There is no closure {closure_id}; list them to see their numbers.</source>
        <translation>ไม่​มี​วัน​ปิด {closure_id} ดู​หมายเลข​ใน​รายการ</translation>
    </message>
    <message>
        <source>There is no database of that name at {target}; check the end of the address.</source>
        <translation>ไม่​มี​ฐานข้อมูล​ชื่อ​นั้น​ที่ {target} ตรวจ​ส่วน​ท้าย​ของ​ที่อยู่</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}; list them to see their numbers.</source>
        <translation>ไม่​มี​การตัดสินใจ {decision_id} ดู​หมายเลข​ใน​รายการ</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>ไม่​มี​ไฟล์ {path} ตรวจ​ชื่อ</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first, or choose another one.</source>
        <translation>ไม่​มี​โฟลเดอร์ {folder} สร้าง​ก่อน หรือ​เลือก​โฟลเดอร์​อื่น</translation>
    </message>
    <message>
        <source>There is no import {batch}; its number stands in the report of it.</source>
        <translation>ไม่​มี​การ​นำเข้า {batch} หมายเลข​อยู่​ใน​รายงาน</translation>
    </message>
    <message>
        <source>There is no language {language!r}; the languages are {names}.</source>
        <translation>ไม่​มี​ภาษา {language!r} ภาษา​ที่​มี​คือ {names}</translation>
    </message>
    <message>
        <source>There is no notice {notice_id}; its decision was taken back.</source>
        <translation>ไม่​มี​การ​แจ้ง {notice_id} การตัดสินใจ​ถูก​นำ​กลับ​แล้ว</translation>
    </message>
    <message>
        <source>There is no office {wanted!r}; the offices are: {names}.</source>
        <translation>ไม่​มี​สำนักงาน {wanted!r} สำนักงาน​คือ: {names}</translation>
    </message>
    <message>
        <source>There is no page {page!r}; the pages are {names}.</source>
        <translation>ไม่​มีหน้า {page!r} หน้าที่​มี​คือ {names}</translation>
    </message>
    <message>
        <source>There is no schedule at {file}; check its name.</source>
        <translation>ไม่​มี​ตาราง​ที่ {file} ตรวจ​ชื่อ</translation>
    </message>
    <message>
        <source>There is no schedule at {path}; check the name, or make one with: familiar demo.</source>
        <translation>ไม่​มี​ตาราง​ที่ {path} ตรวจ​ชื่อ หรือ​สร้าง​ด้วย: familiar demo</translation>
    </message>
    <message>
        <source>There is no schedule in {source}; check the address.</source>
        <translation>ไม่​มี​ตาราง​ใน {source} ตรวจ​ที่อยู่</translation>
    </message>
    <message>
        <source>There is no schedule in {target} yet; open your file and choose File › Move to a shared database.</source>
        <translation>ยัง​ไม่​มี​ตาราง​ใน {target} เปิด​ไฟล์​ของ​คุณ แล้ว​เลือก ไฟล์ › ย้าย​ไป​ยัง​ฐานข้อมูล​ที่​ใช้​ร่วมกัน</translation>
    </message>
    <message>
        <source>There is no such folder; an address begins with https://.</source>
        <translation>ไม่​มี​โฟลเดอร์​นี้ ที่อยู่​ต้อง​ขึ้นต้น​ด้วย https://</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}.</source>
        <translation>ไม่​มี​ช่าง {technician_id}</translation>
    </message>
    <message>
        <source>There is no technician {technician_id}; choose who comes along.</source>
        <translation>ไม่​มี​ช่าง {technician_id} เลือก​คน​ที่มา​ด้วย</translation>
    </message>
    <message>
        <source>There is no technician {technician}; choose who came.</source>
        <translation>ไม่​มี​ช่าง {technician} เลือก​คน​ที่มา</translation>
    </message>
    <message>
        <source>There is no technician {wanted!r}; the technicians are: {names}.</source>
        <translation>ไม่​มี​ช่าง {wanted!r} ช่าง​คือ: {names}</translation>
    </message>
    <message>
        <source>There is no text {name!r} in notices; the texts are {names}.</source>
        <translation>ไม่​มี​ข้อความ {name!r} ใน​การ​แจ้ง ข้อความ​คือ {names}</translation>
    </message>
    <message>
        <source>There is no visit W-{visit_id} any more.</source>
        <translation>ไม่​มี​งาน​เข้าพบ W-{visit_id} แล้ว</translation>
    </message>
    <message>
        <source>There is no visit {number}; list them with: familiar visits.</source>
        <translation>ไม่​มี​งาน​เข้าพบ {number} ดู​รายการ​ด้วย: familiar visits</translation>
    </message>
    <message>
        <source>There is no visit {work_number} any more.</source>
        <translation>ไม่​มี​งาน​เข้าพบ {work_number} แล้ว</translation>
    </message>
    <message>
        <source>There is no {what} {number}; look at the list again.</source>
        <translation>ไม่​มี {what} {number} ดู​รายการ​อีกครั้ง</translation>
    </message>
    <message>
        <source>There is nothing behind this figure in that time. {formula}</source>
        <translation>ไม่​มี​อะไร​อยู่​เบื้องหลัง​ตัวเลข​นี้​ใน​ช่วง​นั้น {formula}</translation>
    </message>
    <message>
        <source>There is nothing here that could be planned otherwise.</source>
        <translation>ไม่​มี​อะไร​ที่นี่​ที่​วางแผน​แบบ​อื่น​ได้</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>ไม่มีอะไรให้นำกลับมา</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>ไม่มีอะไรให้นำกลับ</translation>
    </message>
    <message>
        <source>These changes are not saved yet: save or discard them.</source>
        <translation>การ​เปลี่ยน​เหล่านี้​ยัง​ไม่​ได้​บันทึก: บันทึก​หรือ​ทิ้ง</translation>
    </message>
    <message>
        <source>These roads belong to different questions; decide on one at a time.</source>
        <translation>ทางเลือก​เหล่านี้​เป็น​ของ​คนละ​คำถาม ตัดสินใจ​ทีละ​คำถาม</translation>
    </message>
    <message>
        <source>They are clients no more</source>
        <translation>เขาไม่ได้เป็นลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>They have no usual technician yet. Click a place to book it, or press Alt and its number.</source>
        <translation>เขา​ยัง​ไม่​มี​ช่าง​ประจำ คลิก​ที่ว่าง​เพื่อ​จอง หรือ​กด Alt กับ​หมายเลข</translation>
    </message>
    <message>
        <source>They pay {amount} a year.</source>
        <translation>เขาจ่าย {amount} ต่อปี</translation>
    </message>
    <message>
        <source>They wait for an answer</source>
        <translation>เขากำลังรอคำตอบ</translation>
    </message>
    <message>
        <source>This cannot be kept as it is:</source>
        <translation>เก็บไว้อย่างนี้ไม่ได้:</translation>
    </message>
    <message>
        <source>This changes who decides, not what anything costs.</source>
        <translation>นี่​เปลี่ยน​ว่า​ใคร​ตัดสินใจ ไม่​ได้​เปลี่ยน​ราคา​อะไร</translation>
    </message>
    <message>
        <source>This client recommended us to</source>
        <translation>ลูกค้ารายนี้แนะนำเราให้</translation>
    </message>
    <message>
        <source>This complaint was settled already; look at it again.</source>
        <translation>เรื่อง​ร้องเรียน​นี้​ยุติ​แล้ว ดู​อีกครั้ง</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>วันนี้ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันนี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>This file is there already; choose another, or go back and open it.</source>
        <translation>มี​ไฟล์​นี้​อยู่แล้ว เลือก​ไฟล์​อื่น หรือ​กลับ​ไป​เปิด​ไฟล์​นั้น</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one to sign in, and not a calendar; copy the calendar&apos;s own secret address, which usually ends in .ics.</source>
        <translation>นี่​คือ​หน้า​เว็บ อาจ​เป็น​หน้า​ลงชื่อ​เข้า​ใช้ ไม่​ใช่​ปฏิทิน คัดลอก​ที่อยู่​ลับ​ของ​ปฏิทิน​ซึ่ง​มัก​ลงท้าย​ด้วย .ics</translation>
    </message>
    <message>
        <source>This is before the first visit.</source>
        <translation>อยู่​ก่อน​การ​เข้าพบ​ครั้งแรก</translation>
    </message>
    <message>
        <source>This is more than may be decided without a reason; say in a few words why.</source>
        <translation>เกิน​กว่า​จะ​ตัดสินใจ​โดย​ไม่​มีเหตุผล บอก​สั้น ๆ ว่า​ทำไม</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>ไม่ใช่ที่อยู่</translation>
    </message>
    <message>
        <source>This is no site of {client} any more; choose another one.</source>
        <translation>นี่​ไม่​ใช่​สถานที่​ของ {client} แล้ว เลือก​ที่อื่น</translation>
    </message>
    <message>
        <source>This is not a calendar: it does not begin with BEGIN:VCALENDAR; choose a file or an address in the iCalendar format (.ics).</source>
        <translation>นี่​ไม่​ใช่​ปฏิทิน: ไม่​ได้​ขึ้นต้น​ด้วย BEGIN:VCALENDAR เลือก​ไฟล์​หรือ​ที่อยู่​แบบ iCalendar (.ics)</translation>
    </message>
    <message>
        <source>This is the sample company.</source>
        <translation>นี่คือบริษัทตัวอย่าง</translation>
    </message>
    <message>
        <source>This needs a reason; say in a few words why.</source>
        <translation>ต้อง​มีเหตุผล บอก​สั้น ๆ ว่า​ทำไม</translation>
    </message>
    <message>
        <source>This page is not there in {language} yet.</source>
        <translation>หน้า​นี้​ยัง​ไม่​มี​ใน​ภาษา {language}</translation>
    </message>
    <message>
        <source>This place needs a reason, since somebody else comes.</source>
        <translation>ที่​นี้​ต้อง​มีเหตุผล เพราะ​คนอื่น​มา</translation>
    </message>
    <message>
        <source>This plan is a draft: calendars and clients hear nothing of it yet.</source>
        <translation>แผน​นี้​เป็น​ร่าง: ปฏิทิน​และ​ลูกค้า​ยัง​ไม่​รู้</translation>
    </message>
    <message>
        <source>This promise ends after {day}: tell them.</source>
        <translation>คำสัญญา​นี้​สิ้นสุด​หลัง {day}: บอก​เขา</translation>
    </message>
    <message>
        <source>This question was answered already; look at it again.</source>
        <translation>คำถาม​นี้​ตอบ​แล้ว ดู​อีกครั้ง</translation>
    </message>
    <message>
        <source>This rule cannot be read; try FREQ=WEEKLY;BYDAY=TU,FR.</source>
        <translation>อ่าน​กฎ​นี้​ไม่​ได้ ลอง FREQ=WEEKLY;BYDAY=TU,FR</translation>
    </message>
    <message>
        <source>This rule makes no visit.</source>
        <translation>กฎ​นี้​ไม่​ทำให้เกิด​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>This service is gone already; look at the list again.</source>
        <translation>บริการ​นี้​ไม่​มี​แล้ว ดู​รายการ​อีกครั้ง</translation>
    </message>
    <message>
        <source>This visit only</source>
        <translation>เฉพาะงานเข้าพบนี้</translation>
    </message>
    <message>
        <source>This was decided meanwhile; look at the list again.</source>
        <translation>ตัดสินใจ​ไป​ระหว่าง​นี้​แล้ว ดู​รายการ​อีกครั้ง</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>สัปดาห์นี้</translation>
    </message>
    <message>
        <source>This would bring {parts}.</source>
        <translation>จะได้ {parts}</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>สามขึ้นไป</translation>
    </message>
    <message>
        <source>Three or more lately</source>
        <translation>ระยะนี้สามคนขึ้นไป</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>วันพฤหัสบดี</translation>
    </message>
    <message>
        <source>Tick at least one figure.</source>
        <translation>เลือก​อย่าง​น้อย​หนึ่ง​ตัวเลข</translation>
    </message>
    <message>
        <source>Tick the figures that you steer by, and bring your own yardstick to the top: it is also the one shown over the months.</source>
        <translation>เลือก​ตัว​เลขที่​คุณ​ใช้​นำทาง และ​เลื่อน​ตัว​วัด​ของ​คุณ​ไว้​บนสุด: ตัว​นั้น​จะ​แสดง​ตาม​เดือน​ด้วย</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ช่วงเวลาของวัน</translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>เวลาที่สถานที่</translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation>เวลาบนถนน</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>เวลาจนได้คำตอบ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>Time zone, currency and working week of the office</source>
        <translation>เขต​เวลา สกุล​เงิน และ​สัปดาห์​ทำงาน​ของ​สำนักงาน</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>รอตัดสินใจ</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>ถึงลูกค้า</translation>
    </message>
    <message>
        <source>To the client it is</source>
        <translation>สำหรับลูกค้าเขาคือ</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>สำหรับเขา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>วันนี้ {time}</translation>
    </message>
    <message>
        <source>Today changed {ago}, and phones look late: call them.</source>
        <translation>วันนี้​เปลี่ยน​เมื่อ {ago} และ​โทรศัพท์​ตรวจ​ช้า: โทร​บอก</translation>
    </message>
    <message>
        <source>together {when}</source>
        <translation>ไปด้วยกัน {when}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>แจ้งแล้ว</translation>
    </message>
    <message>
        <source>Told at short notice</source>
        <translation>แจ้งกระชั้นชิด</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>แจ้งก่อน</translation>
    </message>
    <message>
        <source>Told to the client</source>
        <translation>แจ้งลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>told to the client</source>
        <translation>แจ้งลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>Told to the clients</source>
        <translation>แจ้งลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>told {value} before</source>
        <translation>แจ้งล่วงหน้า {value}</translation>
    </message>
    <message>
        <source>Took back what {name} was told</source>
        <translation>นำ​สิ่ง​ที่แจ้ง {name} กลับ</translation>
    </message>
    <message>
        <source>Took {entries} from your own history: version {version} of the price book</source>
        <translation>นำ {entries} จาก​ประวัติ​ของ​คุณ: สมุด​ราคา​รุ่น {version}</translation>
    </message>
    <message>
        <source>Took {name} out of the plan</source>
        <translation>เอา {name} ออกจากแผน</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>การติดต่อ</translation>
    </message>
    <message>
        <source>training</source>
        <translation>อบรม</translation>
    </message>
    <message>
        <source>Try other words, another person or another kind of change.</source>
        <translation>ลอง​คำ​อื่น คนอื่น หรือ​การ​เปลี่ยน​แบบ​อื่น</translation>
    </message>
    <message>
        <source>Trying who could come along, or go instead</source>
        <translation>กำ​ลังลอง​ว่า​ใคร​ไป​ด้วย​หรือ​ไป​แทน​ได้</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>วันอังคาร</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>สอง</translation>
    </message>
    <message>
        <source>Two strangers lately</source>
        <translation>ระยะนี้คนแปลกหน้าสองคน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Uneven work</source>
        <translation>งานไม่เท่ากัน</translation>
    </message>
    <message>
        <source>Uneven work {spread}, where 0 is all alike</source>
        <translation>งาน​ไม่​เท่ากัน {spread} โดย 0 คือ​เท่ากัน​ทุกคน</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>ถอนหมุด {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>ถึงวัน</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>ถึง {day}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>ใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>ใช้ตำแหน่งนี้</translation>
    </message>
    <message>
        <source>Use what you have seen, {head}, {name}: {value} instead of {before}</source>
        <translation>ใช้​สิ่ง​ที่​เห็น {head}, {name}: {value} แทน {before}</translation>
    </message>
    <message>
        <source>Use {name} again</source>
        <translation>ใช้ {name} อีกครั้ง</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>ใช้ {value}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>ประจำ</translation>
    </message>
    <message>
        <source>Usual for</source>
        <translation>ประจำของ</translation>
    </message>
    <message>
        <source>Usual technician</source>
        <translation>ช่างประจำ</translation>
    </message>
    <message>
        <source>usual technician</source>
        <translation>ช่างประจำ</translation>
    </message>
    <message>
        <source>Usual technician of {clients}{of_them}, backup of {backups}.</source>
        <translation>ช่าง​ประจำ​ของ {clients}{of_them} สำรอง​ของ {backups}</translation>
    </message>
    <message>
        <source>usual technician, because of the visits so far</source>
        <translation>ช่าง​ประจำ เพราะ​การ​เข้าพบ​ที่ผ่านมา</translation>
    </message>
    <message>
        <source>Usual technicians for clients who have none</source>
        <translation>ช่าง​ประจำ​สำหรับ​ลูกค้า​ที่​ไม่​มี</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ใช้ได้ตั้งแต่</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>ใช้ได้ถึง</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Value of clients kept so</source>
        <translation>มูลค่าลูกค้าที่รักษาไว้</translation>
    </message>
    <message>
        <source>Value of clients lost</source>
        <translation>มูลค่าลูกค้าที่เสียไป</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>รุ่น {number}</translation>
    </message>
    <message>
        <source>version {version} of the price book</source>
        <translation>สมุดราคารุ่น {version}</translation>
    </message>
    <message>
        <source>Version {version} of the price book is saved. The next plan is made with it.</source>
        <translation>บันทึก​สมุด​ราคา​รุ่น {version} แล้ว แผน​หน้า​จะ​ใช้​รุ่น​นี้</translation>
    </message>
    <message>
        <source>Version {version} of the price book was taken back meanwhile; discard your changes to see the one that holds, then make them again.</source>
        <translation>สมุด​ราคา​รุ่น {version} ถูก​นำ​กลับ​ระหว่าง​นี้ ทิ้ง​การ​เปลี่ยน​ของ​คุณ​เพื่อ​ดู​รุ่น​ที่​ใช้ แล้ว​เปลี่ยน​ใหม่</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>งานเข้าพบ</translation>
    </message>
    <message>
        <source>Visit left out</source>
        <translation>งานเข้าพบที่งด</translation>
    </message>
    <message>
        <source>Visit W-{unknown} cannot be moved here; it has begun, or is over.</source>
        <translation>ย้าย​งาน​เข้าพบ W-{unknown} มา​ที่นี่​ไม่​ได้ เริ่ม​แล้ว​หรือ​จบ​แล้ว</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} cannot be moved any more; it has begun, or is over.</source>
        <translation>ย้าย​งาน​เข้าพบ W-{visit_id} ไม่​ได้​แล้ว เริ่ม​แล้ว​หรือ​จบ​แล้ว</translation>
    </message>
    <message>
        <source>Visit W-{visit_id} has no planned time from today on; plan it first.</source>
        <translation>งาน​เข้าพบ W-{visit_id} ไม่​มี​เวลา​ใน​แผน​ตั้งแต่​วันนี้ วางแผน​ก่อน</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>งานเข้าพบ</translation>
    </message>
    <message>
        <source>Visits at which a backup gets to know a client</source>
        <translation>งาน​เข้าพบ​ที่​ช่าง​สำรอง​ได้​รู้จัก​ลูกค้า</translation>
    </message>
    <message>
        <source>Visits fall due by it. More of it, and others, on the client’s page.</source>
        <translation>งาน​เข้าพบ​ครบกำหนด​ตาม​นี้ เพิ่มเติม​และ​อื่น ๆ อยู่​ใน​หน้า​ลูกค้า</translation>
    </message>
    <message>
        <source>Visits hit</source>
        <translation>งานที่ถูกกระทบ</translation>
    </message>
    <message>
        <source>Visits made by somebody other than the usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>งาน​เข้าพบ​ที่​ทำ​โดย​คน​ที่​ไม่​ใช่​ช่าง​ประจำ​ของ​วันนั้น จาก​งาน​เข้าพบ​ทั้งหมด​ของ​ลูกค้า​ที่​มี​ช่าง​ประจำ​วันนั้น</translation>
    </message>
    <message>
        <source>Visits made by somebody who is not the usual technician and whose familiarity was below 0.2 that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>งาน​เข้าพบ​ที่​ทำ​โดย​คน​ที่​ไม่​ใช่​ช่าง​ประจำ​และ​คุ้นเคย​ต่ำกว่า 0.2 ใน​วันนั้น จาก​งาน​เข้าพบ​ทั้งหมด​ยกเว้น​ลูกค้า​ที่​ไม่​มี​ใคร​ไปมา 1,100 วัน</translation>
    </message>
    <message>
        <source>Visits made by the client&apos;s usual technician of that day, of all visits made to clients who had one that day</source>
        <translation>งาน​เข้าพบ​ที่​ทำ​โดย​ช่าง​ประจำ​ของ​ลูกค้า​ใน​วันนั้น จาก​งาน​เข้าพบ​ทั้งหมด​ของ​ลูกค้า​ที่​มี​ช่าง​ประจำ​วันนั้น</translation>
    </message>
    <message>
        <source>Visits made by the usual technician or by somebody whose familiarity was 0.2 or more that day, of all visits but those to a client to whom nobody had come for 1,100 days</source>
        <translation>งาน​เข้าพบ​ที่​ทำ​โดย​ช่าง​ประจำ​หรือ​คน​ที่​คุ้นเคย​ตั้งแต่ 0.2 ใน​วันนั้น จาก​งาน​เข้าพบ​ทั้งหมด​ยกเว้น​ลูกค้า​ที่​ไม่​มี​ใคร​ไปมา 1,100 วัน</translation>
    </message>
    <message>
        <source>Visits made on their due day or as far from it as was agreed (not at all where the day was promised), of all visits made or missed</source>
        <translation>งาน​เข้าพบ​ที่​ทำ​ใน​วัน​ครบกำหนด​หรือ​ห่าง​ไม่​เกิน​ที่​ตกลง (ไม่​ห่าง​เลย​ถ้า​สัญญา​วัน​ไว้) จาก​ที่​ทำ​หรือไม่​ได้​ทำ​ทั้งหมด</translation>
    </message>
    <message>
        <source>Visits made to clients whose usual technician was somebody else</source>
        <translation>งาน​เข้าพบ​ที่​ทำให้​ลูกค้า​ที่​มี​ช่าง​ประ​จำเป็น​คนอื่น</translation>
    </message>
    <message>
        <source>Visits made without a call-back within 30 days, of all visits made or missed, call-backs left out</source>
        <translation>งาน​เข้าพบ​ที่​ไม่ต้อง​แก้​ซ้ำ​ใน 30 วัน จาก​ที่​ทำ​หรือไม่​ได้​ทำ​ทั้งหมด ไม่​นับ​งาน​แก้​ซ้ำ</translation>
    </message>
    <message>
        <source>Visits of {days} at which somebody could get to know a client who depends on one person, and could go there for so many days longer. The most for its price comes first.</source>
        <translation>งาน​เข้าพบ​ใน {days} ที่​มี​คน​ได้​รู้จัก​ลูกค้า​ที่พึ่ง​คนเดียว และ​ไป​ที่นั่น​ได้​อีก​หลาย​วัน ที่​คุ้ม​ราคา​ที่สุด​มา​ก่อน</translation>
    </message>
    <message>
        <source>Visits that a call-back followed within 30 days, of all visits made, call-backs left out</source>
        <translation>งาน​เข้าพบ​ที่​ต้อง​แก้​ซ้ำ​ใน 30 วัน จาก​ที่​ทำ​ทั้งหมด ไม่​นับ​งาน​แก้​ซ้ำ</translation>
    </message>
    <message>
        <source>Visits that began within the promised arrival window, of all visits with one that were made or missed</source>
        <translation>งาน​เข้าพบ​ที่​เริ่ม​ใน​ช่วงเวลา​มา​ถึงที่​สัญญา จาก​ทั้งหมด​ที่​มี​ช่วงเวลา​และ​ทำ​หรือไม่​ได้​ทำ</translation>
    </message>
    <message>
        <source>Visits that cost no more than the last one of the same service before the price was promised, of all visits made while a promise of the price held</source>
        <translation>งาน​เข้าพบ​ที่​ไม่​แพง​กว่า​ครั้ง​ล่าสุด​ของ​บริการ​เดียวกัน​ก่อน​สัญญา​ราคา จาก​ที่​ทำ​ทั้งหมด​ขณะ​สัญญา​ราคา​ยัง​ใช้</translation>
    </message>
    <message>
        <source>Visits that others made to clients whose usual technician this is</source>
        <translation>งาน​เข้าพบ​ที่​คนอื่น​ทำให้​ลูกค้า​ที่​มี​คน​นี้​เป็น​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>Visits that the promised person made, of all visits made to clients who were promised one</source>
        <translation>งาน​เข้าพบ​ที่​คน​ที่​สัญญา​ไว้​ทำ จาก​ทั้งหมด​ของ​ลูกค้า​ที่​ได้รับ​สัญญา​เรื่อง​คน</translation>
    </message>
    <message>
        <source>Visits that were made</source>
        <translation>งานเข้าพบที่ทำแล้ว</translation>
    </message>
    <message>
        <source>Visits to an address that is not on the map find no place in the plan.</source>
        <translation>งาน​เข้าพบ​ที่​ที่อยู่​ไม่​อยู่​บน​แผน​ที่จะ​ไม่​มี​ที่​ใน​แผน</translation>
    </message>
    <message>
        <source>Visits without a place</source>
        <translation>งานเข้าพบที่ไม่มีที่</translation>
    </message>
    <message>
        <source>visits, {number} of them for others</source>
        <translation>งาน​เข้าพบ {number} ใน​นั้น​ทำแทน​คนอื่น</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>ค่าจ้างต่อชั่วโมง</translation>
    </message>
    <message>
        <source>Wage an hour, {currency}</source>
        <translation>ค่าจ้าง​ต่อ​ชั่วโมง, {currency}</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>Wait for their person</source>
        <translation>รอคนของเขา</translation>
    </message>
    <message>
        <source>Wait for {name}</source>
        <translation>รอ {name}</translation>
    </message>
    <message>
        <source>Wait for {name}.</source>
        <translation>รอ {name}</translation>
    </message>
    <message>
        <source>wait · {day}</source>
        <translation>รอ · {day}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Waiting for a manager</source>
        <translation>รอผู้จัดการ</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>รอผู้จัดการ</translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation>รอผู้จัดการ</translation>
    </message>
    <message>
        <source>Waits to be published.</source>
        <translation>รอเผยแพร่</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>เดิม {before}</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>เว็บเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>วันพุธ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>สัปดาห์ก่อน</translation>
    </message>
    <message>
        <source>Week minutes</source>
        <translation>นาทีต่อสัปดาห์</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>วันในสัปดาห์</translation>
    </message>
    <message>
        <source>Weekend days</source>
        <translation>วันสุดสัปดาห์</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>ทุกสัปดาห์</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ชั่วโมงต่อสัปดาห์</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>สัปดาห์</translation>
    </message>
    <message>
        <source>Weeks are planned together, from the cheapest driving to one person for each client. You see what each step costs, and choose.</source>
        <translation>วางแผน​หลาย​สัปดาห์​พร้อมกัน จาก​การ​ขับรถ​ถูก​ที่สุด​ถึง​หนึ่ง​คน​ต่อ​ลูกค้า คุณ​เห็น​ราคา​ของ​แต่ละ​ขั้น​แล้ว​เลือก</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>What a calendar must not say can be mailed, or printed from the board.</source>
        <translation>สิ่ง​ที่​ปฏิทิน​ต้อง​ไม่​บอก ส่ง​อีเมล​หรือ​พิมพ์​จาก​บอร์ด​ได้</translation>
    </message>
    <message>
        <source>What a lost client costs beyond his own value because he tells others</source>
        <translation>ค่า​ของ​การ​เสีย​ลูกค้า​นอกเหนือจาก​มูลค่า​ของ​เขา​เอง​เพราะ​เขา​บอก​คนอื่น</translation>
    </message>
    <message>
        <source>What a technician’s day costs on the road and on the clock. Wages stand with each technician.</source>
        <translation>วัน​ของ​ช่าง​มี​ค่าใช้จ่าย​บน​ถนน​และ​ตามเวลา​เท่าใด ค่าจ้าง​อยู่​ที่​ช่าง​แต่ละคน</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>ทำอะไรได้บ้าง…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>อะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>What depends on each technician</source>
        <translation>อะไรพึ่งช่างแต่ละคน</translation>
    </message>
    <message>
        <source>What depends on each technician, a year</source>
        <translation>อะไร​พึ่ง​ช่าง​แต่ละคน ต่อ​ปี</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>เขาพูดว่าอะไร</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>คุณได้รู้อะไร</translation>
    </message>
    <message>
        <source>What does the client wait for?</source>
        <translation>ลูกค้ารออะไร</translation>
    </message>
    <message>
        <source>What else the client can have; left away where there is nothing</source>
        <translation>ลูกค้า​เลือก​อะไร​อื่น​ได้ เว้น​ไว้​ถ้า​ไม่​มี</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>อะไรสิ้นสุด</translation>
    </message>
    <message>
        <source>What Familiar is made of</source>
        <translation>Familiar สร้างจากอะไร</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>อะไรไปด้วย</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>สิ่งที่จะคัดลอก</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>What is done at each client, and how often: visits fall due by it.</source>
        <translation>ทำ​อะไร​ให้​ลูกค้า​แต่ละ​ราย และ​บ่อย​เพียงใด: งาน​เข้าพบ​ครบกำหนด​ตาม​นี้</translation>
    </message>
    <message>
        <source>What is entered as “{field}” has {number} letters; use at most {most}.</source>
        <translation>ที่​ใส่​ใน “{field}” มี {number} ตัวอักษร ใช้​ไม่​เกิน {most}</translation>
    </message>
    <message>
        <source>What is fetched from here gets its address when its secret is made.</source>
        <translation>สิ่ง​ที่​รับ​จาก​ที่นี่​ได้​ที่อยู่​เมื่อ​สร้าง​รหัสลับ</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>อะไรอยู่ในรายการ</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>สัญญาอะไร</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>ตั้งค่าอะไร</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>เปลี่ยนอะไร</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>ราคาเท่าใด</translation>
    </message>
    <message>
        <source>What it costs that somebody comes who does not know the place yet.</source>
        <translation>ค่าใช้จ่าย​เมื่อ​คน​ที่​ยัง​ไม่​รู้จัก​สถาน​ที่มา</translation>
    </message>
    <message>
        <source>What it costs to come on another day, or at another time, than the client was promised.</source>
        <translation>ค่าใช้จ่าย​เมื่อ​มา​วัน​อื่น​หรือ​เวลา​อื่น​จาก​ที่​สัญญา​กับ​ลูกค้า</translation>
    </message>
    <message>
        <source>What it costs to leave a visit out.</source>
        <translation>ค่าใช้จ่าย​เมื่อ​งด​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>แสดงอะไร</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>เรื่องอะไร</translation>
    </message>
    <message>
        <source>What keeping the client is worth, times how much more likely it becomes that they leave: a risk, not money that is paid today.</source>
        <translation>มูลค่า​ของ​การรักษา​ลูกค้า คูณ​โอกาส​จากไป​ที่​เพิ่มขึ้น: เป็น​ความเสี่ยง ไม่​ใช่​เงิน​ที่​จ่าย​วันนี้</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>สิ่งที่สำคัญสำหรับเขา</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>สิ่งที่สำคัญสำหรับคุณ</translation>
    </message>
    <message>
        <source>what matters to {name}</source>
        <translation>สิ่ง​ที่​สำคัญ​สำหรับ {name}</translation>
    </message>
    <message>
        <source>What matters to {name} is written down; prices follow it.</source>
        <translation>จด​สิ่ง​ที่​สำคัญ​สำหรับ {name} แล้ว ราคา​เป็นไป​ตามนั้น</translation>
    </message>
    <message>
        <source>what missing the visit means</source>
        <translation>ผลของการขาดงานเข้าพบ</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>อะไรย้าย</translation>
    </message>
    <message>
        <source>What one person each costs</source>
        <translation>ราคาของหนึ่งคนต่อลูกค้า</translation>
    </message>
    <message>
        <source>What plan {version} costs</source>
        <translation>ราคาของแผน {version}</translation>
    </message>
    <message>
        <source>what the calendar of {name} says</source>
        <translation>สิ่ง​ที่​ปฏิทิน​ของ {name} บอก</translation>
    </message>
    <message>
        <source>What the client could do</source>
        <translation>สิ่งที่ลูกค้าทำได้</translation>
    </message>
    <message>
        <source>What the client waits for</source>
        <translation>สิ่งที่ลูกค้ารอ</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>ความหมายของสี</translation>
    </message>
    <message>
        <source>What the guide says about this (F1)</source>
        <translation>คู่มือ​ว่า​อย่างไร​เรื่อง​นี้ (F1)</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>สิ่งที่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>What the substitution cost, as it was shown when it was decided</source>
        <translation>ค่าใช้จ่าย​ของ​การ​แทน ตามที่​แสดง​ตอน​ตัดสินใจ</translation>
    </message>
    <message>
        <source>What this visit costs</source>
        <translation>ราคาของงานเข้าพบนี้</translation>
    </message>
    <message>
        <source>What waiting for the usual technician, his overtime and his extra trips cost more than the cheapest other road shown, added up over the decisions of the period</source>
        <translation>การ​รอ​ช่าง​ประจำ ล่วงเวลา และ​เที่ยว​เพิ่ม​ของ​เขา​แพง​กว่า​ทางเลือก​อื่น​ที่​ถูก​ที่สุด​ที่​แสดง​เท่าใด รวม​ทุก​การตัดสินใจ​ของ​ช่วงนี้</translation>
    </message>
    <message>
        <source>What was agreed before {day} stays as it was.</source>
        <translation>ที่ตกลงก่อน {day} คงเดิม</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>สิ่งที่ทำไป ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>What was proposed for {kept} is not possible any more; refuse it and ask for the roads anew.</source>
        <translation>สิ่ง​ที่​เสนอ​ให้ {kept} ทำ​ไม่​ได้​แล้ว ปฏิเสธ​แล้ว​ถาม​ทางเลือก​ใหม่</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>แนะนำอะไร</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>สิ่งที่พูด</translation>
    </message>
    <message>
        <source>What was sent there is deleted, and nothing is sent any more.</source>
        <translation>สิ่ง​ที่​ส่ง​ไป​ที่นั่น​จะ​ถู​กลบ และ​ไม่​ส่ง​อะไร​อีก</translation>
    </message>
    <message>
        <source>What whoever comes next must know</source>
        <translation>สิ่ง​ที่​คน​มา​ครั้งหน้า​ต้อง​รู้</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>What you just did was not saved; everything before it is.</source>
        <translation>สิ่ง​ที่​คุณ​เพิ่ง​ทำ​ไม่​ได้​บันทึก ก่อนหน้า​นั้น​บันทึก​แล้ว​ทั้งหมด</translation>
    </message>
    <message>
        <source>What your own clients did</source>
        <translation>สิ่งที่ลูกค้าของคุณเองทำ</translation>
    </message>
    <message>
        <source>What {name} costs, a year</source>
        <translation>ราคาของ {name} ต่อปี</translation>
    </message>
    <message>
        <source>what {name} was told</source>
        <translation>สิ่งที่แจ้ง {name}</translation>
    </message>
    <message>
        <source>What “other way” becomes where somebody else comes or nobody does, if the client can wait for the usual technician.</source>
        <translation>“ทาง​อื่น” จะ​เป็น​อะไร​เมื่อ​คนอื่น​มา​หรือไม่​มี​ใคร​มา ถ้า​ลูกค้า​รอ​ช่าง​ประ​จำได้</translation>
    </message>
    <message>
        <source>What “other way” becomes where the day moves, if somebody else can come instead.</source>
        <translation>“ทาง​อื่น” จะ​เป็น​อะไร​เมื่อ​วัน​ย้าย ถ้า​คนอื่น​มา​แทน​ได้</translation>
    </message>
    <message>
        <source>Whatever anybody changes in this schedule is kept here, with who, when and why, and can be taken back.</source>
        <translation>สิ่ง​ที่​ใคร​เปลี่ยน​ใน​ตาราง​นี้​เก็บ​ไว้​ที่นี่ พร้อม​ใคร เมื่อไร และ​ทำไม และ​นำ​กลับ​ได้</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>เมื่อไรและใคร</translation>
    </message>
    <message>
        <source>When one may come</source>
        <translation>มาได้เมื่อไร</translation>
    </message>
    <message>
        <source>When somebody is ill or leaves, or a site is closed, the visits that this hits stand here, each with the roads that exist and what they cost.</source>
        <translation>เมื่อ​มี​คนป่วย​หรือ​ออก หรือ​สถานที่​ปิด งาน​เข้าพบ​ที่​ถูก​กระทบ​อยู่​ที่นี่ พร้อม​ทางเลือก​ที่​มี​และ​ราคา​ของ​แต่ละ​ทาง</translation>
    </message>
    <message>
        <source>When somebody leaves or changes territory: who takes over each client, what that costs, and a visit at which both come before the last day. For clients without a usual technician: one person each, and its price.</source>
        <translation>เมื่อ​มี​คน​ออก​หรือ​เปลี่ยน​พื้นที่: ใคร​รับ​ลูกค้า​แต่ละ​ราย ราคา​เท่าใด และ​การ​เข้าพบ​ที่​ทั้งสอง​ไป​ด้วยกัน​ก่อน​วันสุดท้าย สำหรับ​ลูกค้า​ที่​ไม่​มี​ช่าง​ประจำ: คนละ​หนึ่ง​คน และ​ราคา</translation>
    </message>
    <message>
        <source>When the visit begins, such as {time}</source>
        <translation>งาน​เข้าพบ​เริ่ม​เมื่อไร เช่น {time}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>ไปที่ไหน</translation>
    </message>
    <message>
        <source>Where technicians write what they learned, from their calendars</source>
        <translation>ที่​ที่​ช่างเขียน​สิ่ง​ที่​ได้​รู้ จาก​ปฏิทิน​ของ​เขา</translation>
    </message>
    <message>
        <source>Where the day is {level}</source>
        <translation>เมื่อวัน {level}</translation>
    </message>
    <message>
        <source>Where the day’s route begins and ends.</source>
        <translation>เส้นทาง​ของ​วัน​เริ่ม​และ​จบ​ที่ไหน</translation>
    </message>
    <message>
        <source>Where the person is {level}</source>
        <translation>เมื่อคน {level}</translation>
    </message>
    <message>
        <source>Where the time is {level}</source>
        <translation>เมื่อเวลา {level}</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>ไปที่</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>วันใด</translation>
    </message>
    <message>
        <source>Which visits are meant</source>
        <translation>หมายถึงงานเข้าพบใด</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ใครตอบ</translation>
    </message>
    <message>
        <source>Who answers it</source>
        <translation>ใครตอบเรื่องนี้</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>ใครมา</translation>
    </message>
    <message>
        <source>Who came the last times</source>
        <translation>ใครมาครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Who came, last {visits}</source>
        <translation>ใครมา {visits} ล่าสุด</translation>
    </message>
    <message>
        <source>Who came, the latest at the right</source>
        <translation>ใครมา ล่าสุดอยู่ขวาสุด</translation>
    </message>
    <message>
        <source>Who cannot</source>
        <translation>ใครไม่ได้</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>ใครมา</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>ใครมา</translation>
    </message>
    <message>
        <source>Who comes along with {name} on {day}, {span}? He gets to know the client; {name} does the work.</source>
        <translation>ใคร​ไป​ด้วย​กับ {name} วันที่ {day}, {span}? เขา​จะ​ได้​รู้จัก​ลูกค้า ส่วน {name} ทำงาน</translation>
    </message>
    <message>
        <source>Who comes never mattered.</source>
        <translation>ใครมาไม่เคยสำคัญ</translation>
    </message>
    <message>
        <source>Who comes never mattered; the day does.</source>
        <translation>ใคร​มา​ไม่​เคย​สำคัญ แต่​วันสำคัญ</translation>
    </message>
    <message>
        <source>Who comes to {called} is not the usual technician, and nobody confirmed that yet; confirm the plan first.</source>
        <translation>คน​ที่​ไป {called} ไม่​ใช่​ช่าง​ประจำ และ​ยัง​ไม่​มี​ใคร​ยืนยัน ยืนยัน​แผน​ก่อน</translation>
    </message>
    <message>
        <source>who comes to {name}</source>
        <translation>ใครไปหา {name}</translation>
    </message>
    <message>
        <source>Who comes to {name} is changed.</source>
        <translation>เปลี่ยนคน​ที่​ไปหา {name} แล้ว</translation>
    </message>
    <message>
        <source>Who could come along</source>
        <translation>ใครไปด้วยได้</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>ใครทำ</translation>
    </message>
    <message>
        <source>Who does the visits, from where, at which hours</source>
        <translation>ใคร​ทำงาน​เข้าพบ จาก​ที่ใด เวลา​ใด</translation>
    </message>
    <message>
        <source>Who else could go</source>
        <translation>ใครอื่นไปได้</translation>
    </message>
    <message>
        <source>Who else knows</source>
        <translation>ใครอื่นรู้จัก</translation>
    </message>
    <message>
        <source>Who else, or when else?</source>
        <translation>ใครอื่น หรือเมื่อไรอื่น?</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>ใครส่งต่อ</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>ใครไม่อยู่</translation>
    </message>
    <message>
        <source>Who is named on the map for them</source>
        <translation>ใคร​ถูก​ระบุชื่อ​บน​แผนที่​สำหรับ​แผ่น​เหล่านี้</translation>
    </message>
    <message>
        <source>Who may decide, and up to which price.</source>
        <translation>ใคร​ตัดสินใจ​ได้ และ​ถึง​ราคา​ใด</translation>
    </message>
    <message>
        <source>Who opens the door</source>
        <translation>ใครเปิดประตู</translation>
    </message>
    <message>
        <source>who recommended us to {name}</source>
        <translation>ใครแนะนำเราให้ {name}</translation>
    </message>
    <message>
        <source>Who recommended us to {name} is changed.</source>
        <translation>เปลี่ยน​ผู้​แนะนำ​เรา​ให้ {name} แล้ว</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>ใครดูแลเรื่องนี้</translation>
    </message>
    <message>
        <source>Who should be the usual one?</source>
        <translation>ใครควรเป็นช่างประจำ</translation>
    </message>
    <message>
        <source>who spoke with them</source>
        <translation>ใครคุยกับเขา</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>คนนี้คือใคร</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>ใครจะมา</translation>
    </message>
    <message>
        <source>whoever could has no hours left</source>
        <translation>ใคร​ที่​ทำได้​ไม่​เหลือ​เวลา​แล้ว</translation>
    </message>
    <message>
        <source>Whoever fits best</source>
        <translation>ใครก็ได้ที่เหมาะที่สุด</translation>
    </message>
    <message>
        <source>Whoever knows the address reads the calendar: it is kept in this computer’s key store, nowhere else. Of the calendar only the times are kept, never what they are about.</source>
        <translation>ใคร​รู้​ที่อยู่​นี้​จะ​อ่าน​ปฏิทิน​ได้: เก็บ​ไว้​ใน​ที่เก็บ​รหัส​ของ​คอมพิวเตอร์​นี้​เท่านั้น จาก​ปฏิทิน​เก็บ​เฉพาะ​เวลา ไม่​เก็บ​ว่า​เรื่อง​อะไร</translation>
    </message>
    <message>
        <source>Whoever makes tiles has terms: most ask to be named on the map, many want an account or a fee, and free servers are seldom meant for a company’s daily work. Read them first.</source>
        <translation>ผู้ทำ​แผ่น​แผนที่​มี​เงื่อนไข: ส่วนใหญ่​ขอให้​ระบุชื่อ​บน​แผนที่ หลาย​ราย​ต้อง​มี​บัญชี​หรือ​ค่าธรรมเนียม และ​เซิร์ฟเวอร์​ฟรี​มัก​ไม่​ได้​มี​ไว้​สำหรับ​งานประจำ​ของ​บริษัท อ่าน​ก่อน</translation>
    </message>
    <message>
        <source>Whom the letter greets: the main contact, else the client’s name</source>
        <translation>จดหมาย​ทัก​ใคร: ผู้​ติดต่อ​หลัก หรือ​ชื่อ​ลูกค้า</translation>
    </message>
    <message>
        <source>Whom you visit: from a list, or by hand</source>
        <translation>คุณ​เข้าพบ​ใคร: จาก​รายการ​หรือ​ด้วยมือ</translation>
    </message>
    <message>
        <source>Whose clients are passed on?</source>
        <translation>ส่งต่อลูกค้าของใคร</translation>
    </message>
    <message>
        <source>Whose routes</source>
        <translation>เส้นทางของใคร</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ทำไม</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>ทำไม (จำเป็น)</translation>
    </message>
    <message>
        <source>Why here, why this person</source>
        <translation>ทำไมที่นี่ ทำไมคนนี้</translation>
    </message>
    <message>
        <source>Why it does not hold any more</source>
        <translation>ทำไมไม่ใช้แล้ว</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>ทำไมไม่มีที่</translation>
    </message>
    <message>
        <source>Why not on this day</source>
        <translation>ทำไมไม่ใช่วันนี้</translation>
    </message>
    <message>
        <source>Why not with this technician</source>
        <translation>ทำไมไม่ใช่ช่างคนนี้</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>ทำไมไม่ …?</translation>
    </message>
    <message>
        <source>Why the technician does not come: is ill and cannot come</source>
        <translation>ทำไม​ช่าง​ไม่​มา: ป่วย​และ​มา​ไม่​ได้</translation>
    </message>
    <message>
        <source>Why this ends</source>
        <translation>ทำไมจึงสิ้นสุด</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>ทำไม ถ้าต้องการ</translation>
    </message>
    <message>
        <source>Why, where a manager has to confirm</source>
        <translation>ทำไม กรณี​ที่​ผู้จัดการ​ต้อง​ยืนยัน</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>ช่วงเวลาตั้งแต่</translation>
    </message>
    <message>
        <source>Window promised</source>
        <translation>ช่วงเวลาที่สัญญา</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>ช่วงเวลาถึง</translation>
    </message>
    <message>
        <source>window {span}</source>
        <translation>ช่วงเวลา {span}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>กับ</translation>
    </message>
    <message>
        <source>with a familiar backup</source>
        <translation>มีช่างสำรองที่คุ้นเคย</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>With commas between. Known: {skills}</source>
        <translation>คั่น​ด้วย​จุลภาค ที่​รู้จัก: {skills}</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>รวมคนที่ออกแล้ว</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>ไม่มีที่</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ไม่มีที่</translation>
    </message>
    <message>
        <source>Without a place a technician’s day begins in the middle of the clients.</source>
        <translation>ถ้า​ไม่​มี​ตำแหน่ง วัน​ของ​ช่าง​จะ​เริ่ม​กลาง​กลุ่ม​ลูกค้า</translation>
    </message>
    <message>
        <source>Without a place · due {day}</source>
        <translation>ไม่​มี​ที่ · ครบกำหนด {day}</translation>
    </message>
    <message>
        <source>Without a wage time costs nothing, so visits look cheaper than they are.</source>
        <translation>ถ้า​ไม่​มี​ค่าจ้าง เวลา​จะ​ไม่​มีค่า และ​งาน​เข้าพบ​ดูเหมือน​ราคา​ถูก​กว่า​ความจริง</translation>
    </message>
    <message>
        <source>Without it the list says nothing that can be kept.</source>
        <translation>ถ้า​ไม่​มี รายการ​นี้​ไม่​มี​อะไร​ให้​เก็บ</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>การบอกต่อ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>เวลาทำงาน</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>สัปดาห์ทำงาน</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>กำลังทำงาน…</translation>
    </message>
    <message>
        <source>worse than {then} by {amount}</source>
        <translation>แย่​กว่า {then} อยู่ {amount}</translation>
    </message>
    <message>
        <source>worth of clients kept</source>
        <translation>มูลค่าลูกค้าที่รักษาไว้</translation>
    </message>
    <message>
        <source>worth of clients lost</source>
        <translation>มูลค่าลูกค้าที่เสียไป</translation>
    </message>
    <message>
        <source>Worth {value} to you; {chance} more likely to leave</source>
        <translation>มี​มูลค่า {value} สำหรับ​คุณ โอกาส​จากไป​เพิ่ม {chance}</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>เขียนอีเมล</translation>
    </message>
    <message>
        <source>Write a value from {least} to {most}.</source>
        <translation>เขียน​ค่า​ตั้งแต่ {least} ถึง {most}</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>จดสิ่งที่พูด</translation>
    </message>
    <message>
        <source>Write it down in a few words.</source>
        <translation>จดสั้น ๆ</translation>
    </message>
    <message>
        <source>Write the day a licence runs out as 24 Nov 2026.</source>
        <translation>เขียน​วันที่​ใบอนุญาต​หมดอายุ​เป็น 24 Nov 2026</translation>
    </message>
    <message>
        <source>write the hours as 8:00 and 16:30.</source>
        <translation>เขียน​เวลา​เป็น 8:00 และ 16:30</translation>
    </message>
    <message>
        <source>Write the last day as 24 Nov 2027.</source>
        <translation>เขียน​วันสุดท้าย​เป็น 24 Nov 2027</translation>
    </message>
    <message>
        <source>Write the promise down.</source>
        <translation>จดคำสัญญา</translation>
    </message>
    <message>
        <source>Write the question down.</source>
        <translation>จดคำถาม</translation>
    </message>
    <message>
        <source>Write the reason down.</source>
        <translation>จดเหตุผล</translation>
    </message>
    <message>
        <source>Write times as 9:30.</source>
        <translation>เขียนเวลาเป็น 9:30</translation>
    </message>
    <message>
        <source>write when lunch may be taken as 11:30 and 13:30.</source>
        <translation>เขียน​ช่วง​พักเที่ยง​เป็น 11:30 และ 13:30</translation>
    </message>
    <message>
        <source>Write why first: this needs a reason.</source>
        <translation>เขียน​เหตุผล​ก่อน: ต้อง​มีเหตุผล</translation>
    </message>
    <message>
        <source>Wrote a note on {name}</source>
        <translation>เขียน​บันทึก​เกี่ยวกับ {name}</translation>
    </message>
    <message>
        <source>Wrote to a client</source>
        <translation>เขียนถึงลูกค้า</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>ทุกปี</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>เมื่อวาน {time}</translation>
    </message>
    <message>
        <source>yet another stranger</source>
        <translation>คนแปลกหน้าอีกคน</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>คุณทำงานในชื่อ {name}</translation>
    </message>
    <message>
        <source>Your &amp;first week</source>
        <translation>สัปดาห์แรกของคุณ</translation>
    </message>
    <message>
        <source>your assumption</source>
        <translation>ข้อสมมติของคุณ</translation>
    </message>
    <message>
        <source>Your assumption: the extra chance of losing a client whose visit is left out</source>
        <translation>ข้อสมมติ​ของ​คุณ: โอกาส​เสีย​ลูกค้า​ที่​เพิ่ม​เมื่อ​งด​งาน​เข้าพบ​ของ​เขา</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>สัปดาห์แรกของคุณ</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>ข้อความของคุณ</translation>
    </message>
    <message>
        <source>Yours, from your list</source>
        <translation>ของคุณ จากรายการของคุณ</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>เขต</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>ขยาย (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>ย่อ (−)</translation>
    </message>
    <message>
        <source>{about} · person essential</source>
        <translation>{about} · คน​จำเป็น​อย่างยิ่ง</translation>
    </message>
    <message>
        <source>{absences} recorded; no planned visit is hit.</source>
        <translation>บันทึก {absences} แล้ว ไม่​กระทบ​งาน​เข้าพบ​ใน​แผน</translation>
    </message>
    <message>
        <source>{absences} recorded; what becomes of {visits} is asked in Decisions.</source>
        <translation>บันทึก {absences} แล้ว จะ​ทำ​อย่างไร​กับ {visits} ถาม​ใน​การตัดสินใจ</translation>
    </message>
    <message>
        <source>{action}: {client}</source>
        <translation>{action}: {client}</translation>
    </message>
    <message>
        <source>{address!r} is not the address of a calendar; write it like https://cloud.example.com/calendars/ana/visits/.</source>
        <translation>{address!r} ไม่​ใช่​ที่อยู่​ของ​ปฏิทิน เขียนแบบ https://cloud.example.com/calendars/ana/visits/</translation>
    </message>
    <message>
        <source>{after}: {span}; {usually}</source>
        <translation>{after}: {span}; {usually}</translation>
    </message>
    <message>
        <source>{agreed} a week agreed of {hours}.</source>
        <translation>ตกลง​ไว้​สัปดาห์​ละ {agreed} จาก {hours}</translation>
    </message>
    <message>
        <source>{agreements}. {visits}.</source>
        <translation>{agreements} {visits}</translation>
    </message>
    <message>
        <source>{alike} like this one.</source>
        <translation>{alike} เหมือนงานนี้</translation>
    </message>
    <message>
        <source>{amount} a year depends on one technician alone</source>
        <translation>{amount} ต่อ​ปี​พึ่ง​ช่าง​คนเดียว</translation>
    </message>
    <message>
        <source>{amount} alone ({alone}), {covered} with a backup ({others}).</source>
        <translation>{amount} พึ่ง​คนเดียว ({alone}), {covered} มี​ช่าง​สำรอง ({others})</translation>
    </message>
    <message>
        <source>{amount} better than {then}</source>
        <translation>ดีกว่า {then} {amount}</translation>
    </message>
    <message>
        <source>{amount} less than in {then}</source>
        <translation>น้อยกว่า {then} {amount}</translation>
    </message>
    <message>
        <source>{amount} more than in {then}</source>
        <translation>มากกว่า {then} {amount}</translation>
    </message>
    <message>
        <source>{amount} of {all} on one person alone; click a bar to see the clients</source>
        <translation>{amount} จาก {all} พึ่ง​คนเดียว คลิก​แท่ง​เพื่อ​ดู​ลูกค้า</translation>
    </message>
    <message>
        <source>{amount} worse than {then}</source>
        <translation>แย่กว่า {then} {amount}</translation>
    </message>
    <message>
        <source>{asked_on} is still to come; give the day on which somebody asked.</source>
        <translation>{asked_on} ยัง​มา​ไม่​ถึง ใส่​วันที่​มี​คน​ถาม</translation>
    </message>
    <message>
        <source>{at} · {name}</source>
        <translation>{at} · {name}</translation>
    </message>
    <message>
        <source>{backup} could not be restored ({problem}); {file} is as it was. Make room, close other programs that use it, and try again.</source>
        <translation>กู้​คืน {backup} ไม่​ได้ ({problem}) {file} เป็น​เหมือนเดิม เพิ่ม​ที่ว่าง ปิด​โปรแกรม​อื่น​ที่​ใช้​อยู่ แล้ว​ลอง​อีกครั้ง</translation>
    </message>
    <message>
        <source>{backup} is not a backup of a schedule; choose another one.</source>
        <translation>{backup} ไม่​ใช่​ข้อมูล​สำรอง​ของ​ตาราง เลือก​อัน​อื่น</translation>
    </message>
    <message>
        <source>{base!r} is not the address of a server; write it like https://example.com.</source>
        <translation>{base!r} ไม่​ใช่​ที่อยู่​ของ​เซิร์ฟเวอร์ เขียนแบบ https://example.com</translation>
    </message>
    <message>
        <source>{best} · {left} without a place</source>
        <translation>{best} · ไม่มีที่ {left}</translation>
    </message>
    <message>
        <source>{called} begins at {clock}, which is still to come; only then can it be done or missed.</source>
        <translation>{called} เริ่ม​เวลา {clock} ซึ่ง​ยัง​มา​ไม่​ถึง หลังจากนั้น​จึง​ทำ​แล้ว​หรือไม่​ได้​ทำได้</translation>
    </message>
    <message>
        <source>{called} cannot end before it begins, nor last longer than a day; check the times.</source>
        <translation>{called} สิ้นสุด​ก่อน​เริ่ม​หรือ​นาน​กว่า​หนึ่ง​วัน​ไม่​ได้ ตรวจ​เวลา</translation>
    </message>
    <message>
        <source>{called} has begun; choose a later visit.</source>
        <translation>{called} เริ่ม​แล้ว เลือก​งาน​เข้าพบ​หลังจากนี้</translation>
    </message>
    <message>
        <source>{called} has begun; say how long it took when it is done.</source>
        <translation>{called} เริ่ม​แล้ว บอ​กว่า​ใช้เวลา​เท่าใด​เมื่อ​ทำ​เสร็จ</translation>
    </message>
    <message>
        <source>{called} has no planned time that it could be pinned to.</source>
        <translation>{called} ไม่​มี​เวลา​ใน​แผน​ให้​ปัก​หมุด</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first, then tell the client.</source>
        <translation>{called} ยัง​ไม่​มี​เวลา​ใน​แผน ให้​ที่​ก่อน​แล้ว​แจ้ง​ลูกค้า</translation>
    </message>
    <message>
        <source>{called} has no planned time yet; give it a place first.</source>
        <translation>{called} ยัง​ไม่​มี​เวลา​ใน​แผน ให้​ที่​ก่อน</translation>
    </message>
    <message>
        <source>{called} has no planned time; say who came, and from when to when.</source>
        <translation>{called} ไม่​มี​เวลา​ใน​แผน บอ​กว่า​ใคร​มา และ​ตั้งแต่​เมื่อไร​ถึง​เมื่อไร</translation>
    </message>
    <message>
        <source>{called} is a joint visit itself; choose the visit it belongs to.</source>
        <translation>{called} เป็นการ​เข้าพบ​ร่วม​เอง เลือก​งาน​เข้าพบ​ที่​สังกัด</translation>
    </message>
    <message>
        <source>{called} is not due yet; it cannot be missed.</source>
        <translation>{called} ยัง​ไม่​ครบกำหนด จึง​ไม่​ได้​ทำ​ไม่​ได้</translation>
    </message>
    <message>
        <source>{called} is open; there is nothing to take back.</source>
        <translation>{called} เปิด​อยู่ ไม่​มี​อะไร​ให้​นำ​กลับ</translation>
    </message>
    <message>
        <source>{called} is {status}; nobody can come along to it any more.</source>
        <translation>{called} {status} แล้ว ไม่​มี​ใคร​ไป​ด้วย​ได้​อีก</translation>
    </message>
    <message>
        <source>{called} was to begin at {clock}, and that has passed; note that it was missed, and why.</source>
        <translation>{called} ควร​เริ่ม​เวลา {clock} ซึ่ง​ผ่าน​ไป​แล้ว บันทึก​ว่าไม่ได้​ทำ​และ​ทำไม</translation>
    </message>
    <message>
        <source>{called} {over} already. {advice}</source>
        <translation>{called} {over} แล้ว {advice}</translation>
    </message>
    <message>
        <source>{called} {over}, so {so}.</source>
        <translation>{called} {over} จึง {so}</translation>
    </message>
    <message>
        <source>{came} came instead of {name}</source>
        <translation>{came} มาแทน {name}</translation>
    </message>
    <message>
        <source>{capitalize} have no field “{field}”; there are {list}.</source>
        <translation>{capitalize} ไม่​มี​ช่อง “{field}” มี {list}</translation>
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
        <translation>{choice}, เอาออก</translation>
    </message>
    <message>
        <source>{clients} have a usual technician now.</source>
        <translation>ตอนนี้ {clients} มี​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>{clients} promised {name} in person: that ends after {day}.</source>
        <translation>{clients} ได้รับ​สัญญา​ว่า​จะ​ได้ {name} เอง: สิ้นสุด​หลัง {day}</translation>
    </message>
    <message>
        <source>{clients} their person</source>
        <translation>{clients} ได้คนของเขา</translation>
    </message>
    <message>
        <source>{clients} theirs back</source>
        <translation>{clients} ได้คนเดิมกลับ</translation>
    </message>
    <message>
        <source>{clients} with a usual technician, chosen or by who came; all pay {amount} a year.</source>
        <translation>{clients} มี​ช่าง​ประจำ ที่​เลือก​ไว้​หรือ​ตาม​คน​ที่มา ทั้งหมด​จ่าย {amount} ต่อ​ปี</translation>
    </message>
    <message>
        <source>{clients} with {amount} a year have none, neither chosen nor by who came.</source>
        <translation>{clients} ที่​จ่าย {amount} ต่อ​ปี​ไม่​มี​เลย ทั้งที่​เลือก​ไว้​หรือ​ตาม​คน​ที่มา</translation>
    </message>
    <message>
        <source>{clients} without a usual technician, planned over {days}</source>
        <translation>{clients} ไม่​มี​ช่าง​ประจำ วางแผน {days}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost</source>
        <translation>{clients}; อาจ​เสีย {lost}</translation>
    </message>
    <message>
        <source>{clients}; {lost} could be lost. Each currency is ranked on its own.</source>
        <translation>{clients}; อาจ​เสีย {lost} แต่ละ​สกุล​เงิน​จัดอันดับ​แยกกัน</translation>
    </message>
    <message>
        <source>{client} and {more} more</source>
        <translation>{client} และอีก {more}</translation>
    </message>
    <message>
        <source>{client} and {number} more</source>
        <translation>{client} และอีก {number}</translation>
    </message>
    <message>
        <source>{client} cannot have heard of us from itself; choose another one.</source>
        <translation>{client} รู้จัก​เรา​จาก​ตัวเอง​ไม่​ได้ เลือก​ราย​อื่น</translation>
    </message>
    <message>
        <source>{client} has no address whose place is known; give the client one first.</source>
        <translation>{client} ไม่​มี​ที่อยู่​ที่​รู้​ตำแหน่ง ใส่​ให้​ลูกค้า​ก่อน</translation>
    </message>
    <message>
        <source>{client} has no address; give the client one first.</source>
        <translation>{client} ไม่​มี​ที่อยู่ ใส่​ให้​ลูกค้า​ก่อน</translation>
    </message>
    <message>
        <source>{client} has no other site; add the new one first.</source>
        <translation>{client} ไม่​มี​สถาน​ที่อื่น เพิ่ม​ที่​ใหม่​ก่อน</translation>
    </message>
    <message>
        <source>{client} has no site; enter one first.</source>
        <translation>{client} ไม่​มี​สถานที่ ใส่​ก่อน</translation>
    </message>
    <message>
        <source>{client} has nothing that could end on {on}.</source>
        <translation>{client} ไม่​มี​อะไร​ที่​สิ้นสุด​วันที่ {on} ได้</translation>
    </message>
    <message>
        <source>{client} is not retired.</source>
        <translation>{client} ไม่ได้เลิกใช้</translation>
    </message>
    <message>
        <source>{client} is retired since {retired_on} already.</source>
        <translation>{client} เลิกใช้​ตั้งแต่ {retired_on} แล้ว</translation>
    </message>
    <message>
        <source>{client} was merged into another client already.</source>
        <translation>{client} รวม​เข้ากับ​ลูกค้า​อื่น​แล้ว</translation>
    </message>
    <message>
        <source>{client} was merged into another client; take the merge back in the history.</source>
        <translation>{client} รวม​เข้ากับ​ลูกค้า​อื่น​แล้ว นำ​การ​รวม​กลับ​ใน​ประวัติ</translation>
    </message>
    <message>
        <source>{client} · without a place</source>
        <translation>{client} · ไม่มีที่</translation>
    </message>
    <message>
        <source>{client}: sent to the manager.</source>
        <translation>{client}: ส่ง​ให้​ผู้จัดการ​แล้ว</translation>
    </message>
    <message>
        <source>{client}: {when} with {name}.</source>
        <translation>{client}: {when} กับ {name}</translation>
    </message>
    <message>
        <source>{contact} is a contact of {name}</source>
        <translation>{contact} เป็น​ผู้​ติดต่อ​ของ {name}</translation>
    </message>
    <message>
        <source>{contact} is no longer a contact of {name}</source>
        <translation>{contact} ไม่​เป็น​ผู้​ติดต่อ​ของ {name} แล้ว</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>ลูกค้า {count} ราย</translation>
    </message>
    <message>
        <source>{currency!r} is not a currency; use three letters such as USD.</source>
        <translation>{currency!r} ไม่​ใช่​สกุล​เงิน ใช้​ตัวอักษร​สาม​ตัว​เช่น USD</translation>
    </message>
    <message>
        <source>{currency}, {days}</source>
        <translation>{currency}, {days}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} วัน</translation>
    </message>
    <message>
        <source>{days} days cannot be planned at once; use 1 to {longest_span}.</source>
        <translation>วางแผน {days} วัน​พร้อมกัน​ไม่​ได้ ใช้ 1 ถึง {longest_span}</translation>
    </message>
    <message>
        <source>{days} days · {amount}</source>
        <translation>{days} วัน · {amount}</translation>
    </message>
    <message>
        <source>{days} from its day; agreed is {agreed}</source>
        <translation>{days} จาก​วัน​ของ​มัน ตกลง​ไว้ {agreed}</translation>
    </message>
    <message>
        <source>{days} moved</source>
        <translation>ย้าย {days}</translation>
    </message>
    <message>
        <source>{days} No routes are kept from then, so that nobody’s pay is known.</source>
        <translation>{days} ไม่​ได้​เก็บ​เส้นทาง​ไว้​ตั้งแต่​นั้น จึง​ไม่​รู้​ค่าจ้าง​ของ​ใคร</translation>
    </message>
    <message>
        <source>{days} Routes are kept of {kept} alone: pay, drives and overtime are of those.</source>
        <translation>{days} เก็บ​เส้นทาง​ของ {kept} เท่านั้น: ค่าจ้าง การ​ขับรถ และ​ล่วงเวลา​เป็น​ของ​เส้นทาง​เหล่านั้น</translation>
    </message>
    <message>
        <source>{days} with {names}</source>
        <translation>{days} กับ {names}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the person.</source>
        <translation>{day} ค่าใช้จ่าย {amount} และ​ได้​คน​เดิม</translation>
    </message>
    <message>
        <source>{day} costs {amount} and keeps the promise.</source>
        <translation>{day} ค่าใช้จ่าย {amount} และ​รักษา​คำสัญญา</translation>
    </message>
    <message>
        <source>{day} costs {amount}.</source>
        <translation>{day} ค่าใช้จ่าย {amount}</translation>
    </message>
    <message>
        <source>{day} is over</source>
        <translation>{day} ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the person.</source>
        <translation>{day} ประหยัด {amount} และ​ได้​คน​เดิม</translation>
    </message>
    <message>
        <source>{day} saves {amount} and keeps the promise.</source>
        <translation>{day} ประหยัด {amount} และ​รักษา​คำสัญญา</translation>
    </message>
    <message>
        <source>{day} saves {amount}.</source>
        <translation>{day} ประหยัด {amount}</translation>
    </message>
    <message>
        <source>{day} · taken by {name}</source>
        <translation>{day} · รับโดย {name}</translation>
    </message>
    <message>
        <source>{day} · {name}</source>
        <translation>{day} · {name}</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day} ทั้งวัน</translation>
    </message>
    <message>
        <source>{day}, changed by hand</source>
        <translation>{day} แก้ด้วยมือ</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day} วันนี้</translation>
    </message>
    <message>
        <source>{day}, told to the client</source>
        <translation>{day} แจ้งลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time} with {name}</source>
        <translation>{day}, {time} กับ {name}</translation>
    </message>
    <message>
        <source>{day}, {time}, with {name}</source>
        <translation>{day}, {time} กับ {name}</translation>
    </message>
    <message>
        <source>{day}: {problem}</source>
        <translation>{day}: {problem}</translation>
    </message>
    <message>
        <source>{day}’s route without the visit</source>
        <translation>เส้นทาง​วันที่ {day} ที่​ไม่​มี​งาน​เข้าพบ​นี้</translation>
    </message>
    <message>
        <source>{decisions} with {visits} come to {before}, as before.</source>
        <translation>{decisions} กับ {visits} เป็น {before} เหมือนเดิม</translation>
    </message>
    <message>
        <source>{decisions} with {visits} would come to {after} instead of {before}.</source>
        <translation>{decisions} กับ {visits} จะ​เป็น {after} แทน {before}</translation>
    </message>
    <message>
        <source>{encoding}, with {between} between</source>
        <translation>{encoding} คั่น​ด้วย {between}</translation>
    </message>
    <message>
        <source>{feeds} fresh</source>
        <translation>{feeds} เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>{feeds} to update</source>
        <translation>{feeds} ต้องปรับปรุง</translation>
    </message>
    <message>
        <source>{feeds}, {number} failing</source>
        <translation>{feeds}, {number} ล้มเหลว</translation>
    </message>
    <message>
        <source>{files} written with {told}.</source>
        <translation>เขียน {files} แล้ว มี {told}</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another folder or make room.</source>
        <translation>เขียน {file} ไม่​ได้ ({why}) เลือก​โฟลเดอร์​อื่น หรือ​เพิ่ม​ที่ว่าง</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another place, or close the program that has it open.</source>
        <translation>เขียน {file} ไม่​ได้ ({why}) เลือก​ที่อื่น หรือ​ปิด​โปรแกรม​ที่​เปิด​ไฟล์​อยู่</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} เป็น​โฟลเดอร์ ระบุ​ไฟล์​ใน​นั้น</translation>
    </message>
    <message>
        <source>{file} is neither .csv nor .xlsx; give the file one of these endings.</source>
        <translation>{file} ไม่​ใช่ .csv หรือ .xlsx ใช้​นามสกุล​หนึ่ง​ใน​นี้</translation>
    </message>
    <message>
        <source>{file} is there already, and nothing is written over; choose another name.</source>
        <translation>มี {file} อยู่แล้ว และ​จะ​ไม่​เขียน​ทับ เลือก​ชื่อ​อื่น</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} และ {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ถึง {last}</translation>
    </message>
    <message>
        <source>{first} – {last}.</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} – {last}: {days} days</source>
        <translation>{first} – {last}: {days} วัน</translation>
    </message>
    <message>
        <source>{host} broke off before the calendar was complete; try again later.</source>
        <translation>{host} ตัด​ก่อน​ปฏิทิน​จะ​ครบ ลอง​อีกครั้ง​ภายหลัง</translation>
    </message>
    <message>
        <source>{host} cannot be reached; check the address and the connection to the internet.</source>
        <translation>ติดต่อ {host} ไม่​ได้ ตรวจ​ที่อยู่​และ​การ​เชื่อมต่อ​อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is {host} (its certificate is not trusted); check the address, or ask whoever runs the server.</source>
        <translation>{host} พิสูจน์​ไม่​ได้​ว่า​เป็น {host} (ใบรับรอง​ไม่​น่าเชื่อถือ) ตรวจ​ที่อยู่ หรือ​ถาม​ผู้ดูแล​เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>{host} is an address inside this network or this computer, from which calendars are not read; use a public address, or save the calendar as a file and choose that.</source>
        <translation>{host} เป็น​ที่อยู่​ใน​เครือข่าย​หรือ​คอมพิวเตอร์​นี้ ซึ่ง​ไม่​อ่าน​ปฏิทิน ใช้​ที่อยู่​สาธารณะ หรือ​บันทึก​ปฏิทิน​เป็น​ไฟล์​แล้ว​เลือก</translation>
    </message>
    <message>
        <source>{host} packs the calendar in a way that was not asked for; save the calendar as a file and choose that.</source>
        <translation>{host} บีบ​อัด​ปฏิทิน​แบบ​ที่​ไม่​ได้​ขอ บันทึก​ปฏิทิน​เป็น​ไฟล์​แล้ว​เลือก</translation>
    </message>
    <message>
        <source>{host} sends on to an address that cannot be understood; copy the calendar&apos;s address again.</source>
        <translation>{host} ส่ง​ต่อไป​ที่อยู่​ที่​ไม่​เข้าใจ คัดลอก​ที่อยู่​ของ​ปฏิทิน​ใหม่</translation>
    </message>
    <message>
        <source>{host} sends on to nowhere; copy the calendar&apos;s address again.</source>
        <translation>{host} ไม่​ส่ง​ต่อไป​ที่ใด คัดลอก​ที่อยู่​ของ​ปฏิทิน​ใหม่</translation>
    </message>
    <message>
        <source>{host} sends on to other addresses too often; copy the calendar&apos;s final address into the subscription.</source>
        <translation>{host} ส่ง​ต่อไป​ที่อยู่​อื่น​บ่อย​เกินไป คัดลอก​ที่อยู่​สุดท้าย​ของ​ปฏิทิน</translation>
    </message>
    <message>
        <source>{hours} a week: {days}</source>
        <translation>{hours} ต่อ​สัปดาห์: {days}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ชม.</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} ชม.ที่แล้ว</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} ชม. {minutes}</translation>
    </message>
    <message>
        <source>{id!r} is no road; take its id from: familiar options.</source>
        <translation>{id!r} ไม่​ใช่​ทางเลือก ดู​รหัส​จาก: familiar options</translation>
    </message>
    <message>
        <source>{joint} has begun; if nobody came along, note that it was missed.</source>
        <translation>{joint} เริ่ม​แล้ว ถ้า​ไม่​มี​ใคร​มา​ด้วย บันทึก​ว่าไม่ได้​ทำ</translation>
    </message>
    <message>
        <source>{joint} is no joint visit; there is nobody to call off.</source>
        <translation>{joint} ไม่​ใช่​การ​เข้าพบ​ร่วม ไม่​มี​ใคร​ให้​ยกเลิก</translation>
    </message>
    <message>
        <source>{joint} is {status} already.</source>
        <translation>{joint} {status} แล้ว</translation>
    </message>
    <message>
        <source>{kept} and {gone} are clients of two offices.</source>
        <translation>{kept} และ {gone} เป็น​ลูกค้า​คนละ​สำนักงาน</translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself; choose another client.</source>
        <translation>รวม {kept} กับ​ตัวเอง​ไม่​ได้ เลือก​ลูกค้า​ราย​อื่น</translation>
    </message>
    <message>
        <source>{kept} is retired; bring the client back first, or keep the other.</source>
        <translation>{kept} เลิก​ใช้แล้ว นำ​กลับมา​ก่อน หรือ​เก็บ​อี​กราย​ไว้</translation>
    </message>
    <message>
        <source>{kept} keep their person</source>
        <translation>{kept} ได้คนเดิม</translation>
    </message>
    <message>
        <source>{kind} from {first} to {last}.</source>
        <translation>{kind} ตั้งแต่ {first} ถึง {last}</translation>
    </message>
    <message>
        <source>{kind} on {day}.</source>
        <translation>{kind} วันที่ {day}</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} กม.</translation>
    </message>
    <message>
        <source>{leaver} hands over every client, so {leaver} cannot be the backup of {client}; choose somebody else or nobody.</source>
        <translation>{leaver} ส่งต่อ​ลูกค้า​ทั้งหมด ดังนั้น {leaver} เป็น​ช่าง​สำรอง​ของ {client} ไม่​ได้ เลือก​คนอื่น​หรือไม่​เลือก​ใคร</translation>
    </message>
    <message>
        <source>{leaver} is no client&apos;s usual technician after {last_day}, so there is nobody to hand over.</source>
        <translation>{leaver} ไม่​ได้​เป็น​ช่าง​ประจำ​ของ​ลูกค้า​ใด​หลัง {last_day} จึง​ไม่​มี​ใคร​ให้​ส่งต่อ</translation>
    </message>
    <message>
        <source>{leaver} is not the usual technician of {name} after {last_day}; leave {name} out.</source>
        <translation>{leaver} ไม่​ได้​เป็น​ช่าง​ประจำ​ของ {name} หลัง {last_day} ไม่ต้อง​รวม {name}</translation>
    </message>
    <message>
        <source>{left} without a place</source>
        <translation>ไม่มีที่ {left}</translation>
    </message>
    <message>
        <source>{meaning}. Default {value}.</source>
        <translation>{meaning} ค่า​เริ่มต้น {value}</translation>
    </message>
    <message>
        <source>{meaning}: {change}</source>
        <translation>{meaning}: {change}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} ม.</translation>
    </message>
    <message>
        <source>{minutes} drive</source>
        <translation>ขับรถ {minutes}</translation>
    </message>
    <message>
        <source>{minutes} early at the door</source>
        <translation>ถึงประตูก่อน {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} นาที</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} นาทีที่แล้ว</translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation>ขับรถ {minutes} นาที</translation>
    </message>
    <message>
        <source>{minutes} min, until {time}</source>
        <translation>{minutes} นาที ถึง {time}</translation>
    </message>
    <message>
        <source>{minutes} min, {start} to {end}</source>
        <translation>{minutes} นาที {start} ถึง {end}</translation>
    </message>
    <message>
        <source>{minutes} minutes is no length of a visit; give 1 to 720.</source>
        <translation>{minutes} นาที​ไม่​ใช่​ความ​ยาว​งาน​เข้าพบ ใส่ 1 ถึง 720</translation>
    </message>
    <message>
        <source>{minutes} more to drive for each visit</source>
        <translation>ขับรถ​เพิ่ม {minutes} ต่อ​งาน​เข้าพบ</translation>
    </message>
    <message>
        <source>{minutes} of their week stay free</source>
        <translation>สัปดาห์​ของ​เขา​ยัง​ว่าง {minutes}</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} ต่อปี</translation>
    </message>
    <message>
        <source>{money} a year rests on them.</source>
        <translation>{money} ต่อปีพึ่งเขา</translation>
    </message>
    <message>
        <source>{money} of it today</source>
        <translation>ในนั้น {money} วันนี้</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} และอีก {more}</translation>
    </message>
    <message>
        <source>{name} accepted the change</source>
        <translation>{name} ยอมรับการเปลี่ยน</translation>
    </message>
    <message>
        <source>{name} asked something</source>
        <translation>{name} ถามบางอย่าง</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} ไม่อยู่</translation>
    </message>
    <message>
        <source>{name} away {days} ({kind})</source>
        <translation>{name} ไม่​อยู่ {days} ({kind})</translation>
    </message>
    <message>
        <source>{name} becomes a backup, who knows the client.</source>
        <translation>{name} เป็น​ช่าง​สำรอง​ที่​รู้จัก​ลูกค้า</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} มา</translation>
    </message>
    <message>
        <source>{name} cancelled</source>
        <translation>{name} ยกเลิก</translation>
    </message>
    <message>
        <source>{name} cancelled from {day} on</source>
        <translation>{name} ยกเลิก​ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>{name} cancelled the visit</source>
        <translation>{name} ยกเลิกงานเข้าพบ</translation>
    </message>
    <message>
        <source>{name} cancelled {service} from {day} on</source>
        <translation>{name} ยกเลิก {service} ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is in use (agreements: {agreements}, visits: {visits}). Where its name is wrong, change the name instead.</source>
        <translation>ลบ {name} ไม่​ได้ เพราะ​ใช้​อยู่ (ข้อตกลง: {agreements} งาน​เข้าพบ: {visits}) หาก​ชื่อ​ผิด ให้​เปลี่ยน​ชื่อ​แทน</translation>
    </message>
    <message>
        <source>{name} cannot come along{where}: {why}; choose somebody else, or another visit.</source>
        <translation>{name} ไป​ด้วย {where} ไม่​ได้: {why} เลือก​คนอื่น​หรือ​งาน​อื่น</translation>
    </message>
    <message>
        <source>{name} cannot; the visit is made all the same.</source>
        <translation>{name} ไป​ไม่​ได้ ยังคง​ทำงาน​เข้าพบ</translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} ปิด</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} มาด้วย</translation>
    </message>
    <message>
        <source>{name} comes along on {day}, {time} for {price}</source>
        <translation>{name} มา​ด้วย​วันที่ {day}, {time} ราคา {price}</translation>
    </message>
    <message>
        <source>{name} comes along to {client}.</source>
        <translation>{name} มา​ด้วย​ที่ {client}</translation>
    </message>
    <message>
        <source>{name} comes earlier</source>
        <translation>{name} มาเร็วขึ้น</translation>
    </message>
    <message>
        <source>{name} comes in place of {usual}</source>
        <translation>{name} มาแทน {usual}</translation>
    </message>
    <message>
        <source>{name} comes instead of {usual}</source>
        <translation>{name} มาแทน {usual}</translation>
    </message>
    <message>
        <source>{name} comes; nobody is their usual technician.</source>
        <translation>{name} มา เขา​ไม่​มี​ช่าง​ประจำ</translation>
    </message>
    <message>
        <source>{name} complained</source>
        <translation>{name} ร้องเรียน</translation>
    </message>
    <message>
        <source>{name} complained about the change</source>
        <translation>{name} ร้องเรียน​เรื่อง​การ​เปลี่ยน</translation>
    </message>
    <message>
        <source>{name} from today on</source>
        <translation>{name} ตั้งแต่วันนี้</translation>
    </message>
    <message>
        <source>{name} goes to {client} instead.</source>
        <translation>{name} ไปหา {client} แทน</translation>
    </message>
    <message>
        <source>{name} handed over {clients} clients</source>
        <translation>{name} ส่งต่อ​ลูกค้า {clients} ราย</translation>
    </message>
    <message>
        <source>{name} hands over</source>
        <translation>{name} ส่งต่อ</translation>
    </message>
    <message>
        <source>{name} hands over {clients} after {day}</source>
        <translation>{name} ส่งต่อ {clients} หลัง {day}</translation>
    </message>
    <message>
        <source>{name} hands over {clients}; the notices are here to be sent.</source>
        <translation>{name} ส่งต่อ {clients} การ​แจ้ง​ที่จะ​ส่ง​อยู่​ที่นี่</translation>
    </message>
    <message>
        <source>{name} has a usual technician by now, so nothing was declared; look for the first assignment again.</source>
        <translation>{name} มี​ช่าง​ประจำ​แล้ว จึง​ไม่​ได้​กำหนด หา​การ​กำหนด​ครั้งแรก​ใหม่</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ออกไปแล้ว</translation>
    </message>
    <message>
        <source>{name} has no room on another day within all rules.</source>
        <translation>{name} ไม่​มี​ที่ว่าง​ใน​วัน​อื่น​ตาม​กฎ​ทั้งหมด</translation>
    </message>
    <message>
        <source>{name} has the site {site}</source>
        <translation>{name} มีสถานที่ {site}</translation>
    </message>
    <message>
        <source>{name} is a client again.</source>
        <translation>{name} เป็น​ลูกค้า​อีกครั้ง</translation>
    </message>
    <message>
        <source>{name} is closed</source>
        <translation>{name} ปิด</translation>
    </message>
    <message>
        <source>{name} is not to come to {client}; end that first, or choose somebody else.</source>
        <translation>{name} ต้อง​ไม่​ไปหา {client} สิ้นสุด​ข้อ​นั้น​ก่อน หรือ​เลือก​คนอื่น</translation>
    </message>
    <message>
        <source>{name} is retired.</source>
        <translation>เลิกใช้ {name} แล้ว</translation>
    </message>
    <message>
        <source>{name} is the backup of {clients}: once all are handed over, that ends after {day}, too.</source>
        <translation>{name} เป็น​ช่าง​สำรอง​ของ {clients}: เมื่อ​ส่งต่อ​ทั้งหมด​แล้ว สิ้นสุด​หลัง {day} ด้วย</translation>
    </message>
    <message>
        <source>{name} is the one they know best.</source>
        <translation>{name} คือ​คน​ที่​เขา​รู้จัก​ดี​ที่สุด</translation>
    </message>
    <message>
        <source>{name} is their usual technician.</source>
        <translation>{name} คือ​ช่าง​ประจำ​ของ​เขา</translation>
    </message>
    <message>
        <source>{name} is {kind}</source>
        <translation>{name} {kind}</translation>
    </message>
    <message>
        <source>{name} is {kind} until {day}</source>
        <translation>{name} {kind} ถึง {day}</translation>
    </message>
    <message>
        <source>{name} knows the place.</source>
        <translation>{name} รู้จักสถานที่</translation>
    </message>
    <message>
        <source>{name} makes the visit. {backup} is {who} to {client} now, and afterwards could go there for {after}.</source>
        <translation>{name} ทำงาน​เข้าพบ ตอนนี้ {backup} เป็น {who} สำหรับ {client} และ​หลัง​จากนี้ไป​ที่นั่น​ได้ {after}</translation>
    </message>
    <message>
        <source>{name} not away after all</source>
        <translation>{name} ไม่ได้ลาตามเดิม</translation>
    </message>
    <message>
        <source>{name} not closed after all</source>
        <translation>{name} ไม่ได้ปิดตามเดิม</translation>
    </message>
    <message>
        <source>{name} office</source>
        <translation>สำนักงาน {name}</translation>
    </message>
    <message>
        <source>{name} prefers to wait for the usual technician</source>
        <translation>{name} ยอมรอช่างประจำ</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}. What you typed is not saved yet; save it if it is still needed, then open the schedule anew.</source>
        <translation>{name} กู้​คืน​ข้อมูล​สำรอง {file} สิ่ง​ที่​คุณ​พิมพ์​ยัง​ไม่​ได้​บันทึก บันทึก​ถ้า​ยัง​ต้อง​ใช้ แล้ว​เปิด​ตาราง​ใหม่</translation>
    </message>
    <message>
        <source>{name} restored the backup {file}; you see the schedule as it is now.</source>
        <translation>{name} กู้​คืน​ข้อมูล​สำรอง {file} คุณ​เห็น​ตาราง​ตาม​ตอนนี้</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book later; take that back first.</source>
        <translation>{name} บันทึก​สมุด​ราคา​รุ่น {version} ทีหลัง นำ​นั้น​กลับ​ก่อน</translation>
    </message>
    <message>
        <source>{name} saved version {version} of the price book meanwhile; discard your changes to see it, then make them again.</source>
        <translation>{name} บันทึก​สมุด​ราคา​รุ่น {version} ระหว่าง​นี้ ทิ้ง​การ​เปลี่ยน​ของ​คุณ​เพื่อ​ดู แล้ว​เปลี่ยน​ใหม่</translation>
    </message>
    <message>
        <source>{name} usually comes. Click a place to book it, or press Alt and its number.</source>
        <translation>{name} มา​ประจำ คลิก​ที่ว่าง​เพื่อ​จอง หรือ​กด Alt กับ​หมายเลข</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; open the form again.</source>
        <translation>คนอื่น​เปลี่ยน {name} ระหว่าง​นี้ เปิด​แบบฟอร์ม​ใหม่</translation>
    </message>
    <message>
        <source>{name}, brought back</source>
        <translation>{name} นำกลับมา</translation>
    </message>
    <message>
        <source>{name}, overtime</source>
        <translation>{name} ล่วงเวลา</translation>
    </message>
    <message>
        <source>{name}, {days} more days</source>
        <translation>{name} อีก {days} วัน</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name}: stays familiar for {days} days</source>
        <translation>{name}: คุ้นเคย​ต่อไป {days} วัน</translation>
    </message>
    <message>
        <source>{name}: the visit was made</source>
        <translation>{name}: ทำงานเข้าพบแล้ว</translation>
    </message>
    <message>
        <source>{name}: the visit was missed</source>
        <translation>{name}: ไม่​ได้​ทำงาน​เข้าพบ</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} of {week} a week, {clients} more</source>
        <translation>{name}: {before} → {after} จาก​สัปดาห์​ละ {week} เพิ่ม {clients}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}’s calendar is read from now on.</source>
        <translation>อ่าน​ปฏิทิน​ของ {name} ตั้งแต่​นี้</translation>
    </message>
    <message>
        <source>{name}’s calendar is told there no more.</source>
        <translation>ไม่​บอก​ปฏิทิน​ของ {name} ที่นั่น​อีก</translation>
    </message>
    <message>
        <source>{name}’s calendar says something else now.</source>
        <translation>ตอนนี้​ปฏิทิน​ของ {name} บอก​อย่าง​อื่น</translation>
    </message>
    <message>
        <source>{name}’s day {amount}</source>
        <translation>วันของ {name} {amount}</translation>
    </message>
    <message>
        <source>{name}’s home</source>
        <translation>บ้านของ {name}</translation>
    </message>
    <message>
        <source>{name}’s phone stops getting news until the new address is entered there.</source>
        <translation>โทรศัพท์​ของ {name} จะ​ไม่​ได้ข่าว​จนกว่า​จะ​ใส่​ที่อยู่​ใหม่​ที่นั่น</translation>
    </message>
    <message>
        <source>{note} · was {before}</source>
        <translation>{note} · เดิม {before}</translation>
    </message>
    <message>
        <source>{note} · {price} a mile</source>
        <translation>{note} · {price} ต่อไมล์</translation>
    </message>
    <message>
        <source>{number:,} rows do not fit on a spreadsheet&apos;s page; write a .csv file, or fewer days.</source>
        <translation>{number:,} แถว​เกินหน้า​ส​เปร​ด​ชีต เขียน​ไฟล์ .csv หรือ​วัน​น้อยลง</translation>
    </message>
    <message>
        <source>{numbers} copied.</source>
        <translation>คัดลอก {numbers} แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>{number} absences</source>
        <extracomment>For one: {number} absence</extracomment>
        <translation>
            <numerusform>การลา {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements</source>
        <extracomment>For one: {number} agreement</extracomment>
        <translation>
            <numerusform>ข้อตกลง {number} ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} agreements end</source>
        <extracomment>For one: {number} agreement ends</extracomment>
        <translation>
            <numerusform>ข้อตกลง {number} ข้อ​สิ้นสุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} answers on what matters</source>
        <extracomment>For one: {number} answer on what matters</extracomment>
        <translation>
            <numerusform>คำตอบ​ว่า​อะไร​สำคัญ {number} ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} as before</source>
        <translation>เหมือนเดิม {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups</source>
        <extracomment>For one: {number} backup</extracomment>
        <translation>
            <numerusform>ช่างสำรอง {number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} calls and messages</source>
        <extracomment>For one: {number} call or message</extracomment>
        <translation>
            <numerusform>สาย​โทร​และ​ข้อความ {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cancellations</source>
        <extracomment>For one: {number} cancellation</extracomment>
        <translation>
            <numerusform>การยกเลิก {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} cases</source>
        <extracomment>For one: {number} case</extracomment>
        <translation>
            <numerusform>{number} กรณี</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>เปลี่ยน {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For one: {number} change</extracomment>
        <translation>
            <numerusform>การ​เปลี่ยน {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes in the history</source>
        <extracomment>For one: {number} change in the history</extracomment>
        <translation>
            <numerusform>{number} การเปลี่ยนแปลง​ใน​ประวัติ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes that only this backup holds come back.</source>
        <extracomment>For one: {number} change that only this backup holds comes back.</extracomment>
        <translation>
            <numerusform>การ​เปลี่ยน {number} ครั้ง​ที่​มี​เฉพาะ​ใน​ข้อมูล​สำรอง​นี้​จะ​กลับมา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost:</source>
        <extracomment>For one: {number} change was made since. It is lost:</extracomment>
        <translation>
            <numerusform>มี​การ​เปลี่ยน {number} ครั้ง​หลังจากนั้น จะ​หาย​ไป:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} changes were made since. They are lost; the last ones:</source>
        <extracomment>For one: {number} change was made since. It is lost; the last one:</extracomment>
        <translation>
            <numerusform>มี​การ​เปลี่ยน {number} ครั้ง​หลังจากนั้น จะ​หาย​ไป ล่าสุด:</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} client has no one else who knows them.</source>
        <translation>ลูกค้า {number} ราย​ไม่​มี​คนอื่น​ที่​รู้จัก​เขา</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients</source>
        <extracomment>For one: {number} client</extracomment>
        <translation>
            <numerusform>ลูกค้า {number} ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients ({money} a year) know nobody else here.</source>
        <translation>ลูกค้า {number} ราย ({money} ต่อ​ปี) ไม่​รู้จัก​คนอื่น​ที่นี่​เลย</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients get</source>
        <extracomment>For one: {number} client gets</extracomment>
        <translation>
            <numerusform>ลูกค้า {number} รายได้</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} clients have no one else who knows them.</source>
        <translation>ลูกค้า {number} ราย​ไม่​มี​คนอื่น​ที่​รู้จัก​เขา</translation>
    </message>
    <message numerus="yes">
        <source>{number} clients look</source>
        <extracomment>For one: {number} client looks</extracomment>
        <translation>
            <numerusform>ลูกค้า {number} ราย​ดูเหมือน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients lose</source>
        <extracomment>For one: {number} client loses</extracomment>
        <translation>
            <numerusform>ลูกค้า {number} รายเสีย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} clients were</source>
        <extracomment>For one: {number} client was</extracomment>
        <translation>
            <numerusform>ลูกค้า {number} ราย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} complaints</source>
        <extracomment>For one: {number} complaint</extracomment>
        <translation>
            <numerusform>เรื่อง​ร้องเรียน {number} เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: {number} contact</extracomment>
        <translation>
            <numerusform>ผู้ติดต่อ {number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: {number} day</extracomment>
        <translation>
            <numerusform>{number} วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days earlier</source>
        <extracomment>For one: {number} day earlier</extracomment>
        <translation>
            <numerusform>เร็วขึ้น {number} วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days later</source>
        <extracomment>For one: {number} day later</extracomment>
        <translation>
            <numerusform>ช้าลง {number} วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} decisions</source>
        <extracomment>For one: {number} decision</extracomment>
        <translation>
            <numerusform>การตัดสินใจ {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} empty rows</source>
        <extracomment>For one: {number} empty row</extracomment>
        <translation>
            <numerusform>แถวว่าง {number} แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faces</source>
        <extracomment>For one: {number} face</extracomment>
        <translation>
            <numerusform>{number} หน้า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} feeds</source>
        <extracomment>For one: {number} feed</extracomment>
        <translation>
            <numerusform>ฟีด {number} ฟีด</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ft</source>
        <translation>{number} ฟุต</translation>
    </message>
    <message>
        <source>{number} homes</source>
        <translation>บ้าน {number} หลัง</translation>
    </message>
    <message>
        <source>{number} ignored.</source>
        <translation>ไม่สนใจ {number}</translation>
    </message>
    <message>
        <source>{number} in these months, most often: {cause}</source>
        <translation>{number} ใน​เดือน​เหล่านี้ บ่อย​ที่สุด: {cause}</translation>
    </message>
    <message>
        <source>{number} kept in doubt</source>
        <translation>เก็บ​ไว้​แบบ​น่าสงสัย {number}</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} กม.</translation>
    </message>
    <message>
        <source>{number} lack skills</source>
        <translation>{number} ขาดทักษะ</translation>
    </message>
    <message>
        <source>{number} later ones follow.</source>
        <translation>มีตามมาอีก {number}</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translation>เหลือ {number}</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} ม.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} mi</source>
        <translation>{number} ไมล์</translation>
    </message>
    <message numerus="yes">
        <source>{number} more changes</source>
        <extracomment>For one: {number} more change</extracomment>
        <translation>
            <numerusform>การ​เปลี่ยน​อีก {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>ใหม่ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} notes</source>
        <extracomment>For one: {number} note</extracomment>
        <translation>
            <numerusform>บันทึก {number} ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} notices</source>
        <extracomment>For one: {number} notice</extracomment>
        <translation>
            <numerusform>การแจ้ง {number} ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {technicians}</source>
        <translation>{number} จาก {technicians}</translation>
    </message>
    <message>
        <source>{number} of {visits}</source>
        <translation>{number} จาก {visits}</translation>
    </message>
    <message>
        <source>{number} off the map</source>
        <translation>{number} ไม่อยู่บนแผนที่</translation>
    </message>
    <message numerus="yes">
        <source>{number} other visits</source>
        <extracomment>For one: {number} other visit</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ​อื่น {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} persons</source>
        <extracomment>For one: {number} person</extracomment>
        <translation>
            <numerusform>{number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} planned visits</source>
        <extracomment>For one: {number} planned visit</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ​ใน​แผน {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} prices</source>
        <extracomment>For one: {number} price</extracomment>
        <translation>
            <numerusform>ราคา {number} รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} promises</source>
        <extracomment>For one: {number} promise</extracomment>
        <translation>
            <numerusform>คำสัญญา {number} ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: {number} question</extracomment>
        <translation>
            <numerusform>คำถาม {number} ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>ไม่รับ {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>For one: {number} row</extracomment>
        <translation>
            <numerusform>{number} แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows read</source>
        <extracomment>For one: {number} row read</extracomment>
        <translation>
            <numerusform>อ่าน {number} แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} services</source>
        <extracomment>For one: {number} service</extracomment>
        <translation>
            <numerusform>บริการ {number} อย่าง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sites</source>
        <extracomment>For one: {number} site</extracomment>
        <translation>
            <numerusform>สถานที่ {number} แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>ข้าม {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} spells on the day</source>
        <extracomment>For one: {number} spell on the day</extracomment>
        <translation>
            <numerusform>{number} ช่วงที่ตรงวัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} spells within the window</source>
        <extracomment>For one: {number} spell within the window</extracomment>
        <translation>
            <numerusform>{number} ช่วง​ที่อยู่​ใน​ช่วงเวลา</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} start at other times</source>
        <translation>{number} เริ่มเวลาอื่น</translation>
    </message>
    <message>
        <source>{number} start earlier</source>
        <translation>{number} เริ่มเร็วขึ้น</translation>
    </message>
    <message>
        <source>{number} start later</source>
        <translation>{number} เริ่มช้าลง</translation>
    </message>
    <message>
        <source>{number} starts earlier</source>
        <translation>{number} เริ่มเร็วขึ้น</translation>
    </message>
    <message>
        <source>{number} starts later</source>
        <translation>{number} เริ่มช้าลง</translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers</source>
        <extracomment>For one: {number} stranger</extracomment>
        <translation>
            <numerusform>คนแปลกหน้า {number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} strangers lately</source>
        <extracomment>For one: {number} stranger lately</extracomment>
        <translation>
            <numerusform>ระยะนี้​คนแปลกหน้า {number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} substitutions</source>
        <extracomment>For one: {number} substitution</extracomment>
        <translation>
            <numerusform>การแทน {number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians</source>
        <extracomment>For one: {number} technician</extracomment>
        <translation>
            <numerusform>ช่าง {number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians have no wage: prices take nothing for their time, so visits look cheaper than they are.</source>
        <extracomment>For one: {number} technician has no wage: prices take nothing for the time, so visits look cheaper than they are.</extracomment>
        <translation>
            <numerusform>ช่าง {number} คน​ไม่​มี​ค่าจ้าง ราคา​จึง​ไม่​คิด​ค่า​เวลา และ​งาน​เข้าพบ​ดูเหมือน​ราคา​ถูก​กว่า​ความจริง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} technicians who come</source>
        <extracomment>For one: {number} technician who comes</extracomment>
        <translation>
            <numerusform>ช่างที่มา {number} คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} texts</source>
        <extracomment>For one: {number} text</extracomment>
        <translation>
            <numerusform>ข้อความ {number} ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times</source>
        <extracomment>For one: {number} time</extracomment>
        <translation>
            <numerusform>{number} ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} times to confirm</source>
        <extracomment>For one: {number} time to confirm</extracomment>
        <translation>
            <numerusform>{number} เวลา​ที่​ต้อง​ยืนยัน</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>รอยืนยัน {number}</translation>
    </message>
    <message>
        <source>{number} to decide</source>
        <translation>รอตัดสินใจ {number}</translation>
    </message>
    <message>
        <source>{number} unpriced</source>
        <translation>{number} ไม่มีราคา</translation>
    </message>
    <message numerus="yes">
        <source>{number} usual spells</source>
        <extracomment>For one: {number} usual spell</extracomment>
        <translation>
            <numerusform>ช่วงปกติ {number} ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits</source>
        <extracomment>For one: {number} visit</extracomment>
        <translation>
            <numerusform>งานเข้าพบ {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits are cancelled</source>
        <extracomment>For one: {number} visit is cancelled</extracomment>
        <translation>
            <numerusform>ยก​เลิกงาน​เข้าพบ {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits by strangers</source>
        <extracomment>For one: {number} visit by a stranger</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ​โดย​คนแปลกหน้า {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits get a place</source>
        <extracomment>For one: {number} visit gets a place</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ {number} งาน​ได้ที่</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} visits have no place beside the others ({names}): choose other roads for them.</source>
        <translation>งาน​เข้าพบ {number} งาน​ไม่​มี​ที่​ข้าง​งาน​อื่น ({names}): เลือก​ทางเลือก​อื่น</translation>
    </message>
    <message numerus="yes">
        <source>{number} visits lose theirs</source>
        <extracomment>For one: {number} visit loses its place</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ {number} งาน​เสียที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits on another day</source>
        <extracomment>For one: {number} visit on another day</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ​วัน​อื่น {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits outside the window</source>
        <extracomment>For one: {number} visit outside the window</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ​นอก​ช่วงเวลา {number} งาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} visits without a place</source>
        <extracomment>For one: {number} visit without a place</extracomment>
        <translation>
            <numerusform>งาน​เข้าพบ​ที่​ไม่​มี​ที่ {number} งาน</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} without</source>
        <translation>{number} ไม่มี</translation>
    </message>
    <message>
        <source>{number} without a wage</source>
        <translation>{number} ไม่มีค่าจ้าง</translation>
    </message>
    <message>
        <source>{number} {source}</source>
        <translation>{number} {source}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} วัน</translation>
    </message>
    <message>
        <source>{offer} ({number} of {all})</source>
        <translation>{offer} ({number} จาก {all})</translation>
    </message>
    <message>
        <source>{office} has no technicians in these weeks; add one before clients are assigned.</source>
        <translation>{office} ไม่​มี​ช่าง​ใน​สัปดาห์​เหล่านี้ เพิ่ม​ก่อนกำหนด​ลูกค้า</translation>
    </message>
    <message>
        <source>{office} has no technicians on these days; add one before planning.</source>
        <translation>{office} ไม่​มี​ช่าง​ใน​วัน​เหล่านี้ เพิ่ม​ก่อน​วางแผน</translation>
    </message>
    <message>
        <source>{office}, {month}: {visits} with a place, {left} without</source>
        <translation>{office}, {month}: {visits} มี​ที่ ไม่​มี​ที่ {left}</translation>
    </message>
    <message>
        <source>{office}, {number} of {all}</source>
        <translation>{office}, {number} จาก {all}</translation>
    </message>
    <message>
        <source>{office}: checking and saving the plan…</source>
        <translation>{office}: กำลัง​ตรวจ​และ​บันทึก​แผน…</translation>
    </message>
    <message>
        <source>{office}: finding the visits that are due…</source>
        <translation>{office}: กำลัง​หา​งาน​เข้าพบ​ที่​ครบกำหนด…</translation>
    </message>
    <message>
        <source>{office}: gathering hours, skills and promises…</source>
        <translation>{office}: กำลัง​รวบรวม​เวลา ทักษะ และ​คำสัญญา…</translation>
    </message>
    <message>
        <source>{office}: planning, best so far {best}…</source>
        <translation>{office}: กำลัง​วางแผน ดี​ที่สุด​ตอนนี้ {best}…</translation>
    </message>
    <message>
        <source>{office}: planning…</source>
        <translation>{office}: กำลังวางแผน…</translation>
    </message>
    <message>
        <source>{office}: {technicians}, {visits} with a place, {left} without</source>
        <translation>{office}: {technicians}, {visits} มี​ที่ ไม่​มี​ที่ {left}</translation>
    </message>
    <message>
        <source>{office}: {visits}</source>
        <translation>{office}: {visits}</translation>
    </message>
    <message>
        <source>{others} and {last} come along</source>
        <translation>{others} และ {last} มา​ด้วย</translation>
    </message>
    <message>
        <source>{owner} answers by {day}</source>
        <translation>{owner} ตอบภายใน {day}</translation>
    </message>
    <message>
        <source>{owner} owns it</source>
        <translation>ผู้รับผิดชอบ: {owner}</translation>
    </message>
    <message>
        <source>{owner} · since {day}</source>
        <translation>{owner} · ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>{page} — Guide — Familiar</source>
        <translation>{page} — คู่มือ — Familiar</translation>
    </message>
    <message>
        <source>{paid} of {limit} h</source>
        <translation>{paid} จาก {limit} ชม.</translation>
    </message>
    <message>
        <source>{paid} of {limit} h planned</source>
        <translation>ตาม​แผน {paid} จาก {limit} ชม.</translation>
    </message>
    <message>
        <source>{part} by {whole}</source>
        <translation>{part} ต่อ {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} จาก {whole}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a spreadsheet; it is damaged or has a password: save it again without one.</source>
        <translation>อ่าน {path} เป็น​ส​เปร​ด​ชีต​ไม่​ได้ เสียหาย​หรือ​มี​รหัสผ่าน: บันทึก​ใหม่​โดย​ไม่​มี</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>อ่าน {path} ไม่​ได้: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); choose another folder.</source>
        <translation>เขียน {path} ไม่​ได้ ({why}) เลือก​โฟลเดอร์​อื่น</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another folder.</source>
        <translation>เขียน {path} ไม่​ได้ เลือก​โฟลเดอร์​อื่น</translation>
    </message>
    <message>
        <source>{path} is a folder, not a schedule; name a file in it.</source>
        <translation>{path} เป็น​โฟลเดอร์ ไม่​ใช่​ตาราง ระบุ​ไฟล์​ใน​นั้น</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file with the table.</source>
        <translation>{path} เป็น​โฟลเดอร์ ระบุ​ไฟล์​ที่​มี​ตาราง</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} ว่างเปล่า ไม่​มี​อะไร​ให้​นำเข้า</translation>
    </message>
    <message>
        <source>{path} is not a spreadsheet, whatever its name says; save it again as .xlsx or .csv.</source>
        <translation>{path} ไม่​ใช่​ส​เปร​ด​ชีต​แม้​ชื่อ​จะ​บอก บันทึก​ใหม่​เป็น .xlsx หรือ .csv</translation>
    </message>
    <message>
        <source>{path} is not a table; save the list as .csv or .xlsx first.</source>
        <translation>{path} ไม่​ใช่​ตาราง บันทึก​รายการ​เป็น .csv หรือ .xlsx ก่อน</translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission.</source>
        <translation>อ่าน {path} ไม่​ได้ ขออนุญาต​เจ้าของ</translation>
    </message>
    <message>
        <source>{period}: {figure}</source>
        <translation>{period}: {figure}</translation>
    </message>
    <message>
        <source>{persons} kept</source>
        <translation>รักษาไว้ {persons}</translation>
    </message>
    <message>
        <source>{placed} of {visits} have a place</source>
        <translation>{placed} จาก {visits} มี​ที่</translation>
    </message>
    <message>
        <source>{plain!r} is not an e-mail address; write one like office@example.com.</source>
        <translation>{plain!r} ไม่​ใช่​ที่อยู่​อีเมล เขียนแบบ office@example.com</translation>
    </message>
    <message>
        <source>{plan}: not confirmed</source>
        <translation>{plan}: ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>{plan}: not confirmed, times and people may change</source>
        <translation>{plan}: ยัง​ไม่​ยืนยัน เวลา​และ​คน​อาจ​เปลี่ยน</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} จุด</translation>
    </message>
    <message>
        <source>{port} is not a port; choose one from 1 to {highest_port}.</source>
        <translation>{port} ไม่​ใช่​พอร์ต เลือก 1 ถึง {highest_port}</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>{rhythm} in {months}</source>
        <translation>{rhythm} ใน {months}</translation>
    </message>
    <message>
        <source>{rhythm} on {days}</source>
        <translation>{rhythm} ใน {days}</translation>
    </message>
    <message>
        <source>{rhythm}, once</source>
        <translation>{rhythm} ครั้งเดียว</translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation>{rhythm} ถึง {day}</translation>
    </message>
    <message>
        <source>{rhythm}, {number} times</source>
        <translation>{rhythm} {number} ครั้ง</translation>
    </message>
    <message>
        <source>{rows} passed over</source>
        <translation>ข้าม {rows}</translation>
    </message>
    <message>
        <source>{rows} written to {file}.</source>
        <translation>เขียน {rows} ลง {file}</translation>
    </message>
    <message>
        <source>{rows}: {none}</source>
        <translation>{rows}: {none}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} วินาที</translation>
    </message>
    <message>
        <source>{service}, had no place</source>
        <translation>{service} ไม่มีที่</translation>
    </message>
    <message>
        <source>{service}, planned {day}, {span} with {technician}</source>
        <translation>{service} ตาม​แผน {day}, {span} กับ {technician}</translation>
    </message>
    <message>
        <source>{share} by their usual technician</source>
        <translation>{share} โดย​ช่าง​ประจำ​ของ​เขา</translation>
    </message>
    <message>
        <source>{share} of the clients see one person alone, {faces} faces each on average, {drive} drive, {amount}</source>
        <translation>{share} ของ​ลูกค้า​เจอ​คนเดียว เฉลี่ย​ราย​ละ {faces} หน้า ขับรถ {drive}, {amount}</translation>
    </message>
    <message>
        <source>{share} of the time on the road</source>
        <translation>{share} ของเวลาอยู่บนถนน</translation>
    </message>
    <message>
        <source>{share} overtime</source>
        <translation>ล่วงเวลา {share}</translation>
    </message>
    <message>
        <source>{share} usual</source>
        <translation>ช่างประจำ {share}</translation>
    </message>
    <message>
        <source>{shown} is an http address, on which everybody can read along; enter one that begins with https.</source>
        <translation>{shown} เป็น​ที่อยู่ http ซึ่ง​ใคร​ก็​อ่าน​ได้ ใส่​ที่อยู่​ที่​ขึ้นต้น​ด้วย https</translation>
    </message>
    <message>
        <source>{shown} of {of}</source>
        <translation>{shown} จาก {of}</translation>
    </message>
    <message>
        <source>{shown} of {total} are listed.</source>
        <translation>แสดง {shown} จาก {total}</translation>
    </message>
    <message>
        <source>{shown}, visits that clients were told of too</source>
        <translation>{shown} รวม​งาน​เข้าพบ​ที่แจ้ง​ลูกค้า​แล้ว</translation>
    </message>
    <message>
        <source>{skill} ended {days} ago</source>
        <translation>{skill} หมดอายุ​เมื่อ {days} ก่อน</translation>
    </message>
    <message>
        <source>{skill} ends in {days}</source>
        <translation>{skill} หมดอายุใน {days}</translation>
    </message>
    <message>
        <source>{skill} ends today</source>
        <translation>{skill} หมดอายุวันนี้</translation>
    </message>
    <message>
        <source>{skill} holds until {day}.</source>
        <translation>{skill} ใช้ได้ถึง {day}</translation>
    </message>
    <message>
        <source>{skill}, until now {day}</source>
        <translation>{skill} จนถึง​ตอนนี้ {day}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} จาก {all}</translation>
    </message>
    <message>
        <source>{source!r} is not a file that holds a calendar; choose a .ics file.</source>
        <translation>{source!r} ไม่​ใช่​ไฟล์​ปฏิทิน เลือก​ไฟล์ .ics</translation>
    </message>
    <message>
        <source>{step}: best so far {amount}</source>
        <translation>{step}: ดี​ที่สุด​ตอนนี้ {amount}</translation>
    </message>
    <message>
        <source>{step}: {detail}</source>
        <translation>{step}: {detail}</translation>
    </message>
    <message>
        <source>{strangers} in the last {visits}</source>
        <translation>{strangers} ใน {visits} ล่าสุด</translation>
    </message>
    <message>
        <source>{stuck} lines could not be worked out again and stay as they were.</source>
        <translation>มี {stuck} รายการ​ที่​คำนวณ​ใหม่​ไม่​ได้​และ​คงไว้​ตามเดิม</translation>
    </message>
    <message>
        <source>{taken} of {all} columns taken.</source>
        <translation>รับ {taken} จาก {all} คอลัมน์</translation>
    </message>
    <message>
        <source>{target} is there already; choose another file, or open that one.</source>
        <translation>มี {target} อยู่แล้ว เลือก​ไฟล์​อื่น หรือ​เปิด​ไฟล์​นั้น</translation>
    </message>
    <message>
        <source>{technician} can make everything that is planned for him; nothing to do.</source>
        <translation>{technician} ทำ​ทุกอย่าง​ใน​แผน​ของ​เขา​ได้ ไม่ต้อง​ทำ​อะไร</translation>
    </message>
    <message>
        <source>{technician} comes along to {name}</source>
        <translation>{technician} ไป​ด้วย​ที่ {name}</translation>
    </message>
    <message>
        <source>{technician} comes along to {visit} already.</source>
        <translation>{technician} ไป​ด้วย​ใน {visit} แล้ว</translation>
    </message>
    <message>
        <source>{technician} does not come to {name}</source>
        <translation>{technician} ไม่​ไปหา {name}</translation>
    </message>
    <message>
        <source>{technician} does not have the skill {skill}</source>
        <translation>{technician} ไม่​มี​ทักษะ {skill}</translation>
    </message>
    <message>
        <source>{technician} has no e-mail address; enter it on the page Technicians.</source>
        <translation>{technician} ไม่​มี​ที่อยู่​อีเมล ใส่​ใน​หน้า​ช่าง</translation>
    </message>
    <message>
        <source>{technician} has no hours left in the week</source>
        <translation>{technician} ไม่​เหลือ​เวลา​ใน​สัปดาห์</translation>
    </message>
    <message>
        <source>{technician} has no visits on {weekday}; choose another day, or confirm the plan first.</source>
        <translation>{technician} ไม่​มี​งาน​เข้าพบ {weekday} เลือก​วัน​อื่น หรือ​ยืนยัน​แผน​ก่อน</translation>
    </message>
    <message>
        <source>{technician} is a backup for {name}</source>
        <translation>{technician} เป็น​ช่าง​สำรอง​ของ {name}</translation>
    </message>
    <message>
        <source>{technician} is away</source>
        <translation>{technician} ไม่อยู่</translation>
    </message>
    <message>
        <source>{technician} is away in that time already ({kind}, absence {id}); remove that one first, or choose other days.</source>
        <translation>{technician} ไม่​อยู่​ในเวลานั้น​แล้ว ({kind}, การลา {id}) ลบ​อันนั้น​ก่อน หรือ​เลือก​วัน​อื่น</translation>
    </message>
    <message>
        <source>{technician} is full on {day}</source>
        <translation>{technician} เต็ม​วันที่ {day}</translation>
    </message>
    <message>
        <source>{technician} is no longer a backup for {name}</source>
        <translation>{technician} ไม่​เป็น​ช่าง​สำรอง​ของ {name} แล้ว</translation>
    </message>
    <message>
        <source>{technician} is no longer the usual technician of {name}</source>
        <translation>{technician} ไม่​เป็น​ช่าง​ประจำ​ของ {name} แล้ว</translation>
    </message>
    <message>
        <source>{technician} is not to come here</source>
        <translation>{technician} ต้อง​ไม่​มา​ที่นี่</translation>
    </message>
    <message>
        <source>{technician} is not to come to {client}; end that first, then choose him.</source>
        <translation>{technician} ต้อง​ไม่​ไปหา {client} สิ้นสุด​ข้อ​นั้น​ก่อน แล้วจึง​เลือก</translation>
    </message>
    <message>
        <source>{technician} is that to {client} already.</source>
        <translation>{technician} เป็น​เช่นนั้น​กับ {client} แล้ว</translation>
    </message>
    <message>
        <source>{technician} is the usual technician of {name}</source>
        <translation>{technician} เป็น​ช่าง​ประจำ​ของ {name}</translation>
    </message>
    <message>
        <source>{technician} is {kind}</source>
        <translation>{technician} {kind}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}</source>
        <translation>{technician} ออก​วันที่ {day}</translation>
    </message>
    <message>
        <source>{technician} leaves on {day} by now, so nothing was declared; look for the first assignment again.</source>
        <translation>{technician} จะ​ออก​วันที่ {day} จึง​ไม่​ได้​กำหนด หา​การ​กำหนด​ครั้งแรก​ใหม่</translation>
    </message>
    <message>
        <source>{technician} leaves on {day}, and nobody follows</source>
        <translation>{technician} ออก​วันที่ {day} และ​ไม่​มี​ใคร​ต่อ</translation>
    </message>
    <message>
        <source>{technician} left on {left_on}; choose somebody else.</source>
        <translation>{technician} ออก​เมื่อ {left_on} เลือก​คนอื่น</translation>
    </message>
    <message>
        <source>{technician} makes {visit} himself; choose somebody else.</source>
        <translation>{technician} ทำ {visit} เอง เลือก​คนอื่น</translation>
    </message>
    <message>
        <source>{technician} may come to {name} again</source>
        <translation>{technician} มาหา {name} ได้​อีก</translation>
    </message>
    <message>
        <source>{technician} would cost less, and has no time left</source>
        <translation>{technician} จะ​ถูก​กว่า แต่​ไม่​เหลือ​เวลา</translation>
    </message>
    <message>
        <source>{technician}, a stranger to them, comes on {day}</source>
        <translation>{technician} ซึ่ง​เป็น​คนแปลกหน้า​สำหรับ​เขา มา​วันที่ {day}</translation>
    </message>
    <message>
        <source>{technician}’s day breaks a rule already; mend that first</source>
        <translation>วัน​ของ {technician} ผิด​กฎ​อยู่แล้ว แก้​ก่อน</translation>
    </message>
    <message>
        <source>{technician}’s day has no room for it</source>
        <translation>วัน​ของ {technician} ไม่​มี​ที่ว่าง</translation>
    </message>
    <message>
        <source>{technician}’s licence for {skill} runs out on {until}</source>
        <translation>ใบอนุญาต {skill} ของ {technician} หมดอายุ {until}</translation>
    </message>
    <message>
        <source>{times} in the own calendar of {names}; see Feeds.</source>
        <translation>{times} ใน​ปฏิทิน​ส่วนตัว​ของ {names} ดู​ที่​ฟีด</translation>
    </message>
    <message>
        <source>{times} times between {first} and {last}</source>
        <translation>{times} เวลา​ระหว่าง {first} ถึง {last}</translation>
    </message>
    <message>
        <source>{times} times on {day}</source>
        <translation>{times} เวลาวันที่ {day}</translation>
    </message>
    <message>
        <source>{title} by month</source>
        <translation>{title} รายเดือน</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation>{title} รออยู่ {number}</translation>
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
        <translation>{told} เทียบ​กับ​แผน​ก่อนหน้า: {effects}</translation>
    </message>
    <message>
        <source>{told} Leaves after {day}.</source>
        <translation>{told} ออกหลัง {day}</translation>
    </message>
    <message>
        <source>{told} No other choice of successors costs less.</source>
        <translation>{told} ไม่​มี​การ​เลือก​ผู้รับ​ต่อ​อื่น​ที่​ถูก​กว่า</translation>
    </message>
    <message>
        <source>{told} Nothing changed against the plan before.</source>
        <translation>{told} ไม่​มี​อะไร​เปลี่ยน​จาก​แผน​ก่อนหน้า</translation>
    </message>
    <message>
        <source>{told} The best choice that was found in the time.</source>
        <translation>{told} เป็นการ​เลือก​ที่​ดี​ที่สุด​ที่​พบ​ใน​เวลา</translation>
    </message>
    <message>
        <source>{told} The plan stays as it is.</source>
        <translation>{told} แผนคงเดิม</translation>
    </message>
    <message>
        <source>{told}, and has been there before.</source>
        <translation>{told} และเคยไปมาก่อน</translation>
    </message>
    <message>
        <source>{told}, and is a stranger to them.</source>
        <translation>{told} และ​เป็น​คนแปลกหน้า​สำหรับ​เขา</translation>
    </message>
    <message>
        <source>{told}, as a backup who knows them.</source>
        <translation>{told} เป็น​ช่าง​สำรอง​ที่​รู้จัก​เขา</translation>
    </message>
    <message>
        <source>{told}, more than agreed</source>
        <translation>{told} เกินที่ตกลง</translation>
    </message>
    <message>
        <source>{told}, {extra} overtime</source>
        <translation>{told} ล่วงเวลา {extra}</translation>
    </message>
    <message>
        <source>{told}, {minutes} min at most</source>
        <translation>{told} ไม่​เกิน {minutes} นาที</translation>
    </message>
    <message>
        <source>{told}, {number} with a joint visit</source>
        <translation>{told} มี​การ​เข้าพบ​ร่วม {number}</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician</source>
        <translation>{told} {share} โดย​ช่าง​ประจำ​ของ​ลูกค้า</translation>
    </message>
    <message>
        <source>{told}, {share} by the client’s usual technician.</source>
        <translation>{told} {share} โดย​ช่าง​ประจำ​ของ​ลูกค้า</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}</translation>
    </message>
    <message>
        <source>{told}. Beyond normal: {names}</source>
        <translation>{told} เกินปกติ: {names}</translation>
    </message>
    <message>
        <source>{told}. Shown: who did most and who did least</source>
        <translation>{told} แสดง: คน​ที่​ทำ​มาก​สุด​และ​น้อย​สุด</translation>
    </message>
    <message>
        <source>{told}; faint: the year before</source>
        <translation>{told} สีจาง: ปีก่อน</translation>
    </message>
    <message>
        <source>{told}; somebody else knows each of these clients.</source>
        <translation>{told} มี​คนอื่น​รู้จัก​ลูกค้า​เหล่านี้​ทุกราย</translation>
    </message>
    <message>
        <source>{told}; the year before {before}</source>
        <translation>{told} ปีก่อน {before}</translation>
    </message>
    <message>
        <source>{told}; {moved} of their day begin at another time</source>
        <translation>{told} {moved} ของ​วัน​เริ่ม​เวลา​อื่น</translation>
    </message>
    <message>
        <source>{told}; {name} came most often for others</source>
        <translation>{told} {name} ไป​แทน​คนอื่น​บ่อย​ที่สุด</translation>
    </message>
    <message>
        <source>{told}; {share} by their usual technician.</source>
        <translation>{told} {share} โดย​ช่าง​ประจำ​ของ​เขา</translation>
    </message>
    <message>
        <source>{unknown} cannot stand in this text; use {known} or {last}, and write $$ where you mean a dollar sign.</source>
        <translation>{unknown} อยู่​ใน​ข้อความ​นี้​ไม่​ได้ ใช้ {known} หรือ {last} และ​เขียน $$ เมื่อ​หมายถึง​เครื่องหมาย​ดอลลาร์</translation>
    </message>
    <message>
        <source>{until} is over; leave the end open or give a later day.</source>
        <translation>{until} ผ่าน​ไป​แล้ว ไม่​ใส่​วัน​สิ้นสุด หรือ​ใส่​วันหลัง​กว่า​นี้</translation>
    </message>
    <message>
        <source>{value} a day</source>
        <translation>{value} ต่อวัน</translation>
    </message>
    <message>
        <source>{value} a kilometre</source>
        <translation>{value} ต่อกิโลเมตร</translation>
    </message>
    <message>
        <source>{value} a mile</source>
        <translation>{value} ต่อไมล์</translation>
    </message>
    <message>
        <source>{value} a minute</source>
        <translation>{value} ต่อนาที</translation>
    </message>
    <message>
        <source>{value} an hour</source>
        <translation>{value} ต่อชั่วโมง</translation>
    </message>
    <message>
        <source>{value}. {formula}</source>
        <translation>{value} {formula}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at}</source>
        <translation>{verb} โดย {name}, {at}</translation>
    </message>
    <message>
        <source>{verb} by {name}, {at} · proposed by {other}</source>
        <translation>{verb} โดย {name}, {at} · เสนอ​โดย {other}</translation>
    </message>
    <message>
        <source>{visits} at another time</source>
        <translation>{visits} เวลาอื่น</translation>
    </message>
    <message>
        <source>{visits} copied as a table.</source>
        <translation>คัดลอก {visits} เป็นตาราง​แล้ว</translation>
    </message>
    <message>
        <source>{visits} hit</source>
        <translation>กระทบ {visits}</translation>
    </message>
    <message>
        <source>{visits} in {period}</source>
        <translation>{visits} ใน {period}</translation>
    </message>
    <message>
        <source>{visits} missed lately</source>
        <translation>ระยะนี้ไม่ได้ทำ {visits}</translation>
    </message>
    <message>
        <source>{visits} not shown: the place is not known</source>
        <translation>ไม่​แสดง {visits}: ไม่​รู้​ตำแหน่ง</translation>
    </message>
    <message>
        <source>{visits} since {day} and {cancellations}. How many more end an agreement within 90 days of a visit by a stranger than of one by their usual person: the dot is what was seen, the band where it lies with {sure} certainty, the stroke what the price book says now.</source>
        <translation>{visits} ตั้งแต่ {day} และ {cancellations} ผู้​สิ้นสุด​ข้อตกลง​ภายใน 90 วันหลัง​คนแปลกหน้า​มา​มี​มากกว่า​หลัง​คน​ประจำ​มา​เท่าใด: จุด​คือ​ที่​เห็น แถบ​คือ​ที่อยู่​ด้วย​ความมั่นใจ {sure} ขีด​คือ​ที่​สมุด​ราคา​บอก​ตอนนี้</translation>
    </message>
    <message>
        <source>{visits} would break</source>
        <translation>{visits} จะทำไม่ได้</translation>
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
        <translation>{visits}, {price} สำหรับ {priced} ที่​มีราคา</translation>
    </message>
    <message>
        <source>{visits}, {taken} for others</source>
        <translation>{visits} แทน​คนอื่น {taken}</translation>
    </message>
    <message>
        <source>{visit} is a joint visit and goes with {work_number}; change that one, or say that nobody comes along after all.</source>
        <translation>{visit} เป็นการ​เข้าพบ​ร่วม​และ​ไป​กับ {work_number} เปลี่ยน​อันนั้น หรือ​บอ​กว่า​ไม่​มี​ใคร​มา​ด้วย</translation>
    </message>
    <message>
        <source>{wanted!r} may be several clients; give one&apos;s number: {numbers}.</source>
        <translation>{wanted!r} อาจ​เป็น​ลูกค้า​หลาย​ราย ให้​หมายเลข: {numbers}</translation>
    </message>
    <message>
        <source>{wanted!r} may be several technicians; give one&apos;s number: {numbers}.</source>
        <translation>{wanted!r} อาจ​เป็น​ช่าง​หลาย​คน ให้​หมายเลข: {numbers}</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>{was} → {now}</translation>
    </message>
    <message>
        <source>{weeks} weeks cannot be planned together; use 1 to {most_weeks}.</source>
        <translation>วางแผน {weeks} สัปดาห์​พร้อมกัน​ไม่​ได้ ใช้ 1 ถึง {most_weeks}</translation>
    </message>
    <message>
        <source>{what} cannot be below zero; it is {value}.</source>
        <translation>{what} ต่ำกว่า​ศูนย์​ไม่​ได้ ตอนนี้ {value}</translation>
    </message>
    <message>
        <source>{what} cannot take {value} minutes; use 1 to 1,440.</source>
        <translation>{what} ใช้ {value} นาที​ไม่​ได้ ใช้ 1 ถึง 1,440</translation>
    </message>
    <message>
        <source>{what} from {since} until {until} · {name}</source>
        <translation>{what} ตั้งแต่ {since} ถึง {until} · {name}</translation>
    </message>
    <message>
        <source>{what} has two shifts on one weekday; keep one.</source>
        <translation>{what} มี​สอง​กะ​ใน​วัน​เดียว​ของ​สัปดาห์ เก็บ​ไว้​กะ​เดียว</translation>
    </message>
    <message>
        <source>{what} is empty; write it down in a few words.</source>
        <translation>{what} ว่าง เขียนสั้น ๆ</translation>
    </message>
    <message>
        <source>{what} since {since} · {name}</source>
        <translation>{what} ตั้งแต่ {since} · {name}</translation>
    </message>
    <message>
        <source>{what} stays where it is. {why}</source>
        <translation>{what} อยู่ที่เดิม {why}</translation>
    </message>
    <message>
        <source>{what} was changed later by {actor} ({command}, change {id}); take that back first.</source>
        <translation>{actor} เปลี่ยน {what} ทีหลัง ({command}, การ​เปลี่ยน {id}) นำ​นั้น​กลับ​ก่อน</translation>
    </message>
    <message>
        <source>{what} was changed since; this cannot be taken back.</source>
        <translation>{what} เปลี่ยนไป​แล้ว นำ​กลับ​ไม่​ได้</translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation>{what} {amount}</translation>
    </message>
    <message>
        <source>{what} · recorded by {name}</source>
        <translation>{what} · บันทึก​โดย {name}</translation>
    </message>
    <message>
        <source>{what} · {name}, {day} {time}</source>
        <translation>{what} · {name}, {day} {time}</translation>
    </message>
    <message>
        <source>{what}: not asked</source>
        <translation>{what}: ไม่ได้ถาม</translation>
    </message>
    <message>
        <source>{what}: {level}</source>
        <translation>{what}: {level}</translation>
    </message>
    <message>
        <source>{what}: {where}.</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit any more.</source>
        <translation>{what} ไม่​กระทบ​งาน​เข้าพบ​ใน​แผน​อีก</translation>
    </message>
    <message>
        <source>{what}; no planned visit is hit.</source>
        <translation>{what} ไม่​กระทบ​งาน​เข้าพบ​ใน​แผน</translation>
    </message>
    <message>
        <source>{when} with {name}</source>
        <translation>{when} กับ {name}</translation>
    </message>
    <message>
        <source>{when} · for {usual}</source>
        <translation>{when} · แทน {usual}</translation>
    </message>
    <message>
        <source>{where} → without a place</source>
        <translation>{where} → ไม่มีที่</translation>
    </message>
    <message>
        <source>{who}: another length.</source>
        <translation>{who}: ความยาวอื่น</translation>
    </message>
    <message>
        <source>{who}: cancelled this time.</source>
        <translation>{who}: ยกเลิกครั้งนี้</translation>
    </message>
    <message>
        <source>{who}: done.</source>
        <translation>{who}: ทำแล้ว</translation>
    </message>
    <message>
        <source>{who}: missed.</source>
        <translation>{who}: ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>{who}: nobody comes along.</source>
        <translation>{who}: ไม่มีใครมาด้วย</translation>
    </message>
    <message>
        <source>{who}: not pinned.</source>
        <translation>{who}: ไม่ปักหมุด</translation>
    </message>
    <message>
        <source>{who}: not told to the client.</source>
        <translation>{who}: ไม่ได้แจ้งลูกค้า</translation>
    </message>
    <message>
        <source>{who}: open again.</source>
        <translation>{who}: เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>{who}: pinned.</source>
        <translation>{who}: ปักหมุด</translation>
    </message>
    <message>
        <source>{who}: somebody comes along.</source>
        <translation>{who}: มีคนมาด้วย</translation>
    </message>
    <message>
        <source>{who}: told to the client.</source>
        <translation>{who}: แจ้งลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>{who}; that is noted as well.</source>
        <translation>{who} บันทึกไว้ด้วย</translation>
    </message>
    <message>
        <source>{words} (taken back)</source>
        <translation>{words} (นำกลับแล้ว)</translation>
    </message>
    <message>
        <source>{words} ({visits})</source>
        <translation>{words} ({visits})</translation>
    </message>
    <message>
        <source>{words} from {file}</source>
        <translation>{words} จาก {file}</translation>
    </message>
    <message>
        <source>{words}: {length}</source>
        <translation>{words}: {length}</translation>
    </message>
    <message>
        <source>{words}; {visits} without a place</source>
        <translation>{words} ไม่​มี​ที่ {visits}</translation>
    </message>
    <message>
        <source>{word} in {visits}</source>
        <translation>{word} ใน {visits}</translation>
    </message>
    <message>
        <source>{zone!r} is not a time zone; choose one such as America/New_York.</source>
        <translation>{zone!r} ไม่​ใช่​เขต​เวลา เลือก​เช่น America/New_York</translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile; save to replace it, or discard to see it.</source>
        <translation>“{title}” เปลี่ยนไป​ระหว่าง​นี้ บันทึก​เพื่อ​แทน หรือ​ทิ้ง​เพื่อ​ดู</translation>
    </message>
    <message>
        <source>“{words}” Said by {by} on {day}.</source>
        <translation>“{words}” {by} พูด​เมื่อ {day}</translation>
    </message>
    <message>
        <source>↑ ↓ to choose   ·   Enter to go there   ·   Esc to close</source>
        <translation>↑ ↓ เพื่อ​เลือก   ·   Enter เพื่อ​ไป   ·   Esc เพื่อ​ปิด</translation>
    </message>
</context>
</TS>
