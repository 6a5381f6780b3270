/**
 * A few lines in every language that letters must be right in: our own words about Noor, an invented prisoner. Each has
 * what its script finds hard: ligatures, stacked vowels, joined letters, words without spaces, quotation marks.
 */
export interface Sample {
  salutation: string;
  paragraphs: [string, string];
  closing: string;
}

export const SAMPLES: Record<string, Sample> = {
  es: {
    salutation: "Señor Ministro:",
    paragraphs: [
      "¿Por qué sigue presa Noor? Ningún tribunal la ha escuchado, y su familia aún no sabe de qué se la acusa; ¡ya son cinco años!",
      "Le pido que ordene su libertad «sin condiciones» y que un médico de su elección la atienda esta misma semana.",
    ],
    closing: "Reciba un atento saludo,",
  },
  en: {
    salutation: "Dear Minister,",
    paragraphs: [
      "Noor’s lawyer was turned away at the office’s gate for the fifth time – “not today”, the officer said – and no affidavit has been filed.",
      "Please see to it that she is released, and that the officials who kept her from her family answer for it.",
    ],
    closing: "Yours sincerely,",
  },
  fr: {
    salutation: "Monsieur le Ministre,",
    paragraphs: [
      "Où est Noor ? Sa sœur l’a cherchée de prison en prison : « personne de ce nom », lui répond-on ; est-ce là votre justice ?",
      "Je vous demande de la libérer dès aujourd’hui et de lui rendre l’accès à ses médecins, à son avocat·e et à sa mère âgée.",
    ],
    closing: "Veuillez agréer l’expression de ma considération,",
  },
  pt: {
    salutation: "Senhor Ministro:",
    paragraphs: [
      "Noor não cometeu crime algum: escreveu canções e pôs nelas o que o povo já dizia à noite, em voz baixa, nas praças.",
      "Peço-lhe que a ponha em liberdade e que lhe garanta atenção médica, visitas do irmão e do avô, e um juiz que a ouça.",
    ],
    closing: "Com os melhores cumprimentos,",
  },
  de: {
    salutation: "Sehr geehrter Herr Minister,",
    paragraphs: [
      "Noor sitzt seit fünf Jahren in Haft, ohne Anklage und ohne Besuch; ihre Mutter fährt jede Woche vergeblich zum Gefängnistor.",
      "Ich bitte Sie: „Öffnen Sie die Tür“, sorgen Sie für ärztliche Hilfe, und lassen Sie prüfen, wer für all das die Verantwortung trägt.",
    ],
    closing: "Mit freundlichen Grüßen",
  },
  it: {
    salutation: "Signor Ministro,",
    paragraphs: [
      "Perché Noor è ancora in carcere? Nessuno l’ha accusata di nulla, eppure la città tace e la sua cella non ha più luce.",
      "Le chiedo di liberarla subito, perché la verità non è un reato e la libertà non è un favore.",
    ],
    closing: "Distinti saluti,",
  },
  ca: {
    salutation: "Senyor Ministre:",
    paragraphs: [
      "La Noor és a la presó des de fa cinc anys: l’única prova és una cançó que al·ludia a la sequera i a la col·lecta del poble.",
      "Us demano que l’allibereu avui mateix i que li torneu el paper, el llapis i les visites de la seva germana.",
    ],
    closing: "Atentament,",
  },
  pl: {
    salutation: "Szanowny Panie Ministrze,",
    paragraphs: [
      "Noor od pięciu lat czeka w więzieniu na proces; jej brat przyjeżdża co tydzień, lecz strażnik odsyła go sprzed bramy.",
      "Proszę, by zwolniono ją natychmiast, i by żaden świadek nie był już zastraszany – źle użyta władza rodzi tylko gniew.",
    ],
    closing: "Z wyrazami szacunku",
  },
  tr: {
    salutation: "Sayın Bakan,",
    paragraphs: [
      "Noor beş yıldır yargılanmadan tutuluyor; İstanbul’daki ailesi onu göremiyor, ışıksız bir hücrede ilaç bile verilmiyor.",
      "Onun hemen serbest bırakılmasını, sağlığına kavuşması için gereken her şeyin yapılmasını sizden rica ediyorum.",
    ],
    closing: "Saygılarımla,",
  },
  vi: {
    salutation: "Kính thưa ông Bộ trưởng,",
    paragraphs: [
      "Chị Noor đã bị giam giữ năm năm mà không được xét xử; mẹ chị mỗi tuần vẫn đứng đợi trước cổng trại giam từ sáng sớm.",
      "Tôi mong ông ra lệnh thả chị ngay, để chị được chữa bệnh, được gặp luật sư và những người thân yêu của mình.",
    ],
    closing: "Trân trọng kính chào,",
  },
  ru: {
    salutation: "Уважаемый господин министр!",
    paragraphs: [
      "Нур пять лет ждёт суда: ни обвинения, ни свидания, ни врача. «Приходите завтра», — отвечают её сестре у ворот тюрьмы № 7.",
      "Прошу Вас распорядиться о её освобождении и дать объяснение тому, почему закон для неё молчал так долго.",
    ],
    closing: "С уважением,",
  },
  uk: {
    salutation: "Вельмишановний пане Міністре!",
    paragraphs: [
      "Нур п’ятий рік чекає суду: її ґрати — це її пісні, її провина — слово, якого злякалася влада; «чому?» — питає її мати.",
      "Прошу Вас звільнити її негайно, забезпечити їй лікування та зустріч із рідними й адвокаткою.",
    ],
    closing: "З повагою",
  },
  el: {
    salutation: "Αξιότιμε κύριε Υπουργέ,",
    paragraphs: [
      "Η Νουρ βρίσκεται πέντε χρόνια στη φυλακή χωρίς δίκη· η αδελφή της ρωτά κάθε μέρα: «πού είναι;» και κανείς δεν απαντά.",
      "Σας παρακαλώ να την αφήσετε ελεύθερη και να της δοθεί αμέσως η ιατρική φροντίδα που έχει ανάγκη.",
    ],
    closing: "Με τιμή,",
  },
  ar: {
    salutation: "معالي الوزير،",
    paragraphs: [
      "ما زالت نور (Noor Haddad) في السجن منذ 3/5/2021 بلا محاكمة، ولا يُسمح لأهلها بزيارتها إلا نادرًا؛ فلماذا؟",
      "أرجو أن تأمروا بالإفراج عنها فورًا، وأن تُعرض على طبيبٍ تختاره. لَا حُرِّيَّةَ إِلَّا لِلْجَمِيعِ.",
    ],
    closing: "وتقبلوا خالص التحية،",
  },
  fa: {
    salutation: "جناب آقای وزیر،",
    paragraphs: [
      "نور پنج سال است که بی‌محاکمه در زندان مانده و خانواده‌اش نمی‌توانند او را ببینند؛ گناه او تنها ترانه‌ای است که می‌خواند.",
      "خواهش می‌کنم دستور دهید او را بی‌درنگ آزاد کنند و پیش از پایان هفتهٔ ۱۴۰۵/۳/۲۵ پزشکی به دیدارش برود.",
    ],
    closing: "با سپاس و احترام،",
  },
  ur: {
    salutation: "محترم وزیر صاحب،",
    paragraphs: [
      "نور پانچ برس سے بغیر مقدمے کے قید ہے؛ اس کی ماں ہر ہفتے جیل کے دروازے پر آتی ہے اور ہر بار خالی ہاتھ لوٹ جاتی ہے۔",
      "آپ سے گزارش ہے کہ اسے فوراً رہا کیا جائے اور اسے اپنی پسند کے ڈاکٹر (Dr. Haddad) سے ملنے دیا جائے۔",
    ],
    closing: "نیک تمناؤں کے ساتھ،",
  },
  he: {
    salutation: "אדוני השר,",
    paragraphs: [
      "נור כלואה כבר חמש שנים בלי משפט, ואמה ממתינה לה מדי שבוע ליד השער; „מחר“, אומרים לה שם, ו־12 פעמים כבר בא מחר.",
      "אני מבקשת שתורה לשחררה לאלתר ושתתאפשר לה פגישה עם רופא. שָׁלוֹם וְצֶדֶק לַכֹּל.",
    ],
    closing: "בכבוד רב,",
  },
  hi: {
    salutation: "माननीय मंत्री महोदय,",
    paragraphs: [
      "नूर पाँच वर्षों से बिना मुक़दमे के जेल में है; उसकी माँ हर सप्ताह द्वार पर प्रतीक्षा करती है, पर उत्तर कभी नहीं मिलता।",
      "कृपया उसे तुरन्त रिहा करने का आदेश दें, और विशेषज्ञ चिकित्सक, श्रद्धा एवं न्याय — तीनों से उसे वंचित न रखें।",
    ],
    closing: "भवदीय,",
  },
  bn: {
    salutation: "মাননীয় মন্ত্রী মহোদয়,",
    paragraphs: [
      "নূর পাঁচ বছর ধরে বিনা বিচারে কারাগারে; তাঁর মা প্রতি সপ্তাহে ফটকের সামনে অপেক্ষা করেন, কিন্তু উত্তর মেলে না।",
      "অনুগ্রহ করে তাঁকে অবিলম্বে মুক্তি দিন, এবং স্বাস্থ্যের জন্য বিশেষজ্ঞ চিকিৎসকের সাক্ষাৎ নিশ্চিত করুন।",
    ],
    closing: "শ্রদ্ধাসহ,",
  },
  ta: {
    salutation: "மாண்புமிகு அமைச்சர் அவர்களே,",
    paragraphs: [
      "நூர் ஐந்து ஆண்டுகளாக விசாரணையின்றிச் சிறையில் இருக்கிறார்; அவருடைய தாய் ஒவ்வொரு வாரமும் வாயிலில் காத்திருக்கிறார்.",
      "அவரை உடனே விடுதலை செய்யுமாறும், மருத்துவரைச் சந்திக்க அனுமதிக்குமாறும் பணிவுடன் கேட்டுக்கொள்கிறேன். ஸ்ரீ, கௌரி, மொழி.",
    ],
    closing: "நன்றியுடன்,",
  },
  th: {
    salutation: "เรียน ท่านรัฐมนตรี",
    paragraphs: [
      "นูร์ถูกคุมขังมาห้าปีแล้วโดยไม่มีการพิจารณาคดี แม่ของเธอไปยืนรอที่หน้าประตูเรือนจำทุกสัปดาห์แต่ไม่เคยได้พบลูกสาวเลยสักครั้ง",
      "ขอให้ท่านสั่งปล่อยตัวเธอทันที และให้เธอได้พบแพทย์ ทั้งนี้ภายในวันที่ ๑๕ มิถุนายน เพราะสุขภาพของเธอย่ำแย่ลงทุกวัน",
    ],
    closing: "ด้วยความเคารพ",
  },
  my: {
    salutation: "လေးစားရပါသော ဝန်ကြီးမင်း",
    paragraphs: [
      "နူးရ်သည် တရားစီရင်ခြင်းမရှိဘဲ ထောင်ထဲတွင် ငါးနှစ်ရှိပါပြီ။ သူ၏မိခင်သည် အပတ်စဉ် တံခါးဝ၌ စောင့်နေရသော်လည်း မတွေ့ရပါ။",
      "သူ့ကို ချက်ချင်းလွှတ်ပေးရန်နှင့် ဆရာဝန်နှင့်တွေ့ခွင့်ပြုရန် မေတ္တာရပ်ခံအပ်ပါသည်။",
    ],
    closing: "လေးစားစွာဖြင့်",
  },
  km: {
    salutation: "សូមគោរពជូន ឯកឧត្តមរដ្ឋមន្ត្រី",
    paragraphs: [
      "នួរត្រូវបានឃុំខ្លួនអស់រយៈពេលប្រាំឆ្នាំហើយ ដោយគ្មានការជំនុំជម្រះ។ ម្តាយរបស់នាងរង់ចាំនៅមុខទ្វារពន្ធនាគាររៀងរាល់សប្តាហ៍។",
      "ខ្ញុំសូមស្នើឱ្យដោះលែងនាងភ្លាមៗ និងឱ្យនាងបានជួបគ្រូពេទ្យដែលនាងជ្រើសរើស។",
    ],
    closing: "ដោយក្តីគោរព",
  },
  am: {
    salutation: "ክቡር ሚኒስትር፣",
    paragraphs: [
      "ኑር ያለ ፍርድ አምስት ዓመት በእስር ቤት ቆይታለች፤ እናቷ በየሳምንቱ በሩ ላይ ትጠብቃለች፣ ነገር ግን መልስ አላገኘችም።",
      "በአስቸኳይ እንድትፈታና ሐኪም እንድታይ ትእዛዝ እንዲሰጡ በአክብሮት እጠይቃለሁ።",
    ],
    closing: "ከሰላምታ ጋር፣",
  },
  ka: {
    salutation: "პატივცემულო ბატონო მინისტრო,",
    paragraphs: [
      "ნური უკვე ხუთი წელია ციხეშია სასამართლოს გარეშე; დედამისი ყოველ კვირა ჭიშკართან ელოდება, მაგრამ „ხვალ მოდითო“, ეუბნებიან.",
      "გთხოვთ, ბრძანოთ მისი დაუყოვნებლივ გათავისუფლება და ექიმთან შეხვედრის უფლება მისცეთ.",
    ],
    closing: "პატივისცემით,",
  },
  hy: {
    salutation: "Հարգելի՛ պարոն նախարար,",
    paragraphs: [
      "Նուրը հինգ տարի է՝ բանտում է առանց դատի. մայրը ամեն շաբաթ սպասում է դարպասի մոտ, բայց պատասխան չկա։ Ինչո՞ւ։",
      "Խնդրում եմ անհապաղ ազատ արձակել նրան և թույլ տալ, որ բժիշկ և փաստաբան այցելեն։",
    ],
    closing: "Հարգանքով՝",
  },
  "zh-Hans": {
    salutation: "尊敬的部长先生：",
    paragraphs: [
      "努尔（Noor Haddad）未经审判已被关押五年，她的母亲每周都在监狱门口等候，得到的回答总是“明天再来”。请问这是为什么？",
      "请您下令立即释放她，并让她在2026年6月30日以前得到医生的诊治，与家人和律师见面。",
    ],
    closing: "此致",
  },
  "zh-Hant": {
    salutation: "敬愛的部長先生：",
    paragraphs: [
      "努爾（Noor Haddad）未經審判已被關押五年，她的母親每週都在監獄門口等候，得到的回答總是「明天再來」。請問這是為什麼？",
      "請您下令立即釋放她，並讓她在2026年6月30日以前得到醫師的診治，與家人和律師見面。",
    ],
    closing: "敬上",
  },
  ja: {
    salutation: "大臣閣下",
    paragraphs: [
      "ヌールさん（Noor Haddad）は裁判もないまま五年間も拘束されています。お母さまは毎週、刑務所の門の前で待ちつづけていますが、「また明日」と言われるばかりです。",
      "どうか直ちに彼女を釈放し、本人が選んだ医師の診察を2026年6月30日までに受けられるようにしてください。",
    ],
    closing: "敬具",
  },
  ko: {
    salutation: "장관님께,",
    paragraphs: [
      "누르(Noor Haddad)는 재판도 없이 다섯 해째 갇혀 있습니다. 어머니는 매주 교도소 문 앞에서 기다리지만 “내일 오라”는 말만 듣습니다.",
      "누르를 즉시 풀어 주시고, 2026년 6월 30일까지 스스로 고른 의사에게 진료받게 해 주시기 바랍니다.",
    ],
    closing: "삼가 드림",
  },
};

/** One line with names in many scripts, as an address or a list of prisoners has them. */
export const MIXED =
  "Pido la libertad de نور حداد, de 努尔·哈达德 (ヌール、누르), de Нур Хаддад, de Νουρ, de נור חדד, de नूर, de নূর, de நூர், de นูร์, de နူးရ်, de នួរ, de ኑር, de ნური y de Նուր, presas desde el 3/5/2021 (caso n.º 44-1) ☎ ✓ ≠ 😀.";
