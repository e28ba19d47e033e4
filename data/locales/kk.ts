import type { WholeTexts } from "../../src/model/locale.js";

/** Names, titles and words in Kazakh, each beside its English. A text alone was translated for this dataset. */
export const KAZAKH: WholeTexts = {
  texts: {
    "Official visit of President Kassym-Jomart Tokayev of Kazakhstan to Türkiye, July 2025":
      "Қазақстан Президенті Қасым-Жомарт Тоқаевтың Түркияға ресми сапары, 2025 жылғы шілде",
    "Arrival in Ankara and welcome at the airport": "Анкараға келу және әуежайда қарсы алу",
    "Guard of honour at the aircraft": "Ұшақ жанындағы Құрмет қарауылы",
    "Brief conversation at the airport": "Әуежайдағы қысқа әңгіме",
    "Meeting of KazMunayGas and Turkish Petroleum Corporation": "«ҚазМұнайГаз» бен TPAO-ның кездесуі",
    "Talks between Kazakhstan Temir Zholy and Mersin International Port":
      "«Қазақстан темір жолы» мен Мерсин халықаралық портының келіссөзі",
    "Visit to Atatürk's mausoleum (Anıtkabir)": "Ататүрік кесенесіне (Аныткабир) бару",
    "Meeting with Hüseyin Arslan, CEO of YDA Holding": "YDA Holding бас директоры Хүсейін Арсланмен кездесу",
    "Meeting with Hüseyin Barlin, chairman of S Sistem Lojistik":
      "S Sistem Lojistik басқарма төрағасы Хүсейін Барлинмен кездесу",
    "Meeting with Selman Alimoğlu, chairman of Orzax Group":
      "Orzax Group директорлар кеңесінің төрағасы Селман Алимоғлумен кездесу",
    "Official welcome ceremony": { text: "Салтанатты қарсы алу рәсімі", source: "akorda-talks" },
    "One-on-one talks between the two presidents": "Президенттердің екеуара келіссөзі",
    "Fifth meeting of the Kazakhstan-Türkiye High-Level Strategic Cooperation Council":
      "Қазақстан мен Түркия арасындағы Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесінің бесінші отырысы",
    "Signing of the Joint Declaration and other documents": "Бірлескен декларацияға және басқа да құжаттарға қол қою",
    "Joint press conference of the two presidents": "Екі президенттің бірлескен баспасөз конференциясы",
    "Presentation of the Order of the State of the Republic of Türkiye (Devlet Nişanı) to Kassym-Jomart Tokayev":
      "Қасым-Жомарт Тоқаевқа Түркия Республикасының «Devlet Nişanı» («Мемлекет») орденін тапсыру",
    "Kassym-Jomart Tokayev": { text: "Қасым-Жомарт Тоқаев", source: "akorda-talks" },
    "Recep Tayyip Erdoğan": { text: "Режеп Тайип Ердоған", source: "akorda-talks" },
    "Serik Zhumangarin": "Серік Жұманғарин",
    "Nurlan Sauranbayev": "Нұрлан Сауранбаев",
    "Hakan Fidan": "Хакан Фидан",
    "Hüseyin Arslan": "Хүсейін Арслан",
    "Hüseyin Barlin": "Хүсейін Барлин",
    "Selman Alimoğlu": "Селман Алимоғлу",
    "Alparslan Bayraktar": "Алпарслан Байрактар",
    "Askhat Khasenov": "Асхат Хасенов",
    "Ahmet Türkoğlu": "Ахмет Түркоғлу",
    "Talgat Aldybergenov": "Талғат Алдыбергенов",
    "Ajay Kumar Singh": "Аджай Кумар Сингх",
    "Joint Declaration": "Бірлескен декларация",
    "Decision of the Fifth Meeting of the Türkiye-Kazakhstan High-Level Strategic Cooperation Council":
      "Түркия мен Қазақстан арасындағы Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі бесінші отырысының шешімі",
    "Intergovernmental and interdepartmental documents": "Үкіметаралық және ведомствоаралық құжаттар",
    "Memorandum of Understanding on Cooperation in the Field of Energy":
      "Энергетика саласындағы ынтымақтастық жөніндегі өзара түсіністік туралы меморандум",
    "Cooperation agreement between Kazakhstan Temir Zholy and TCDD Taşımacılık":
      "«Қазақстан темір жолы» мен TCDD Taşımacılık арасындағы ынтымақтастық туралы келісім",
    "Cooperation agreement between Turkish Petroleum Corporation and KazMunayGas":
      "TPAO мен «ҚазМұнайГаз» арасындағы ынтымақтастық туралы келісім",
    "90-day visa-free regime for citizens of Türkiye in Kazakhstan":
      "Түркия азаматтары үшін Қазақстандағы 90 күндік визасыз режим",
    "Two Turkish Maarif Foundation schools in Astana and Almaty":
      "Түркияның «Маариф» қорының Астана мен Алматыдағы екі мектебі",
    "Branches of leading Turkish educational institutions in Astana and Almaty":
      "Түркияның жетекші оқу орындарының Астана мен Алматыдағы филиалдары",
    "School in Nurdağı, Gaziantep province": "Газиантеп провинциясының Нурдағы қаласындағы мектеп",
    "Plans of YDA Holding in Kazakhstan": "YDA Holding-тің Қазақстандағы жоспарлары",
    "Orzax Group plant in Turkistan region": "Orzax Group-тың Түркістан облысындағы зауыты",
    "ordinal number of the July 2025 meeting of the High-Level Strategic Cooperation Council":
      "Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесінің 2025 жылғы шілдедегі отырысының реті",
    "intergovernmental and interdepartmental documents signed in addition to the Joint Declaration":
      "Бірлескен декларациядан бөлек қол қойылған үкіметаралық және ведомствоаралық құжаттар",
    "documents signed during the visit, according to Recep Tayyip Erdoğan":
      "сапар барысында қол қойылған құжаттар (Режеп Тайип Ердоғанның айтуынша)",
    "documents signed during the visit, as counted by Turkish and other media":
      "сапар барысында қол қойылған құжаттар (түрік және басқа да БАҚ есебі бойынша)",
    "agreements signed during the visit, according to an AK Party official":
      "сапар барысында қол қойылған келісімдер (Әділет және даму партиясы өкілінің айтуынша)",
    "treaties and agreements in force between Kazakhstan and Türkiye":
      "Қазақстан мен Түркия арасындағы қолданыстағы шарттар мен келісімдер",
    "maximum length of the visa-free stay for Turkish citizens in Kazakhstan":
      "Түркия азаматтарының Қазақстанда визасыз болуының ең ұзақ мерзімі",
    "previous length of the visa-free stay for Turkish citizens in Kazakhstan":
      "Түркия азаматтарының Қазақстанда визасыз болуының бұрынғы мерзімі",
    "Turkish Maarif Foundation schools in Astana and Almaty":
      "Түркияның «Маариф» қорының Астана мен Алматыдағы мектептері",
    "pupil capacity of the school in Nurdağı": "Нурдағы қаласындағы мектептің оқушы сыйымдылығы",
    "anniversary of the birth of Abai Kunanbayev": "Абай Құнанбайұлының мерейтойы",
    "trade turnover between Kazakhstan and Türkiye": "Қазақстан мен Түркия арасындағы тауар айналымы",
    "trade turnover between Kazakhstan and Türkiye, as aimed for on the eve of the talks":
      "Қазақстан мен Түркия арасындағы тауар айналымы (келіссөз қарсаңында көзделген)",
    "trade turnover between Kazakhstan and Türkiye, according to the press":
      "Қазақстан мен Түркия арасындағы тауар айналымы (баспасөз дерегі бойынша)",
    "product categories that Kazakhstan is ready to export to Türkiye":
      "Қазақстан Түркияға экспорттауға дайын тауар санаттары",
    "exports to Türkiye that Kazakhstan is ready to supply": "Қазақстан Түркияға экспорттауға дайын өнім көлемі",
    "Türkiye's rank among the world's economies in terms of development":
      "Түркияның даму деңгейі бойынша әлем экономикалары арасындағы орны",
    "Turkish companies operating successfully in Kazakhstan":
      "Қазақстанда табысты жұмыс істеп жатқан түрік компаниялары",
    "value of Turkish companies' projects in Kazakhstan": "түрік компанияларының Қазақстандағы жобаларының құны",
    "Turkish investment in Kazakhstan": "Түркияның Қазақстанға салған инвестициясы",
    "Kazakh investment in Türkiye, according to The Astana Times":
      "Қазақстанның Түркияға салған инвестициясы (The Astana Times дерегі бойынша)",
    "Kazakh investment in Türkiye, according to Recep Tayyip Erdoğan":
      "Қазақстанның Түркияға салған инвестициясы (Режеп Тайип Ердоғанның айтуынша)",
    "students from Kazakhstan in Türkiye": "Түркияда оқып жатқан қазақстандық студенттер",
    "visitors from Kazakhstan to Türkiye": "Қазақстаннан Түркияға келушілер",
    "growth of Kazakhstan's gross domestic product": "Қазақстанның жалпы ішкі өнімінің өсімі",
    "growth of Kazakhstan's economy": "Қазақстан экономикасының өсімі",
    "gross domestic product of Kazakhstan": "Қазақстанның жалпы ішкі өнімі",
    "Kazakhstan's economic priority areas": "Қазақстан экономикасының басым бағыттары",
    "representatives of the diplomatic corps at the award ceremony":
      "марапаттау рәсіміне қатысқан дипломатиялық корпус өкілдері",
    "shots fired in the gun salute at the welcome ceremony": "салтанатты қарсы алу рәсімінде зеңбіректен оқ атылуы",
    "length of the visit": "сапардың ұзақтығы",
    "bilateral meetings between the presidents of Kazakhstan and Türkiye":
      "Қазақстан мен Түркия президенттерінің екіжақты кездесулері",
    "hospital projects of YDA Holding in Kazakhstan": "YDA Holding-тің Қазақстандағы аурухана жобалары",
    "investment in the Orzax Group project in Kazakhstan":
      "Orzax Group-тың Қазақстандағы жобасына салынатын инвестиция",
    "jobs to be created by the Orzax Group project in Kazakhstan":
      "Orzax Group-тың Қазақстандағы жобасы аясында ашылатын жұмыс орындары",
    "categories of biologically active compounds made by Orzax Group":
      "Orzax Group шығаратын биологиялық белсенді қосылыстардың санаттары",
    "export markets of Orzax Group": "Orzax Group өнімі экспортталатын нарықтар",
    "annual Kazakh oil carried to Türkiye through the Baku-Tbilisi-Ceyhan pipeline":
      "Баку – Тбилиси – Джейхан құбыры арқылы Түркияға тасымалданатын қазақстандық мұнайдың жылдық көлемі",
    "Kazakhstan-Türkiye High-Level Strategic Cooperation Council":
      "Қазақстан мен Түркия арасындағы Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі",
    "Presidency of Kazakhstan": "Ақорда",
    "Presidency of Türkiye": "Түркия Президентінің Әкімшілігі",
    "Ministry of National Economy of Kazakhstan": "Қазақстанның Ұлттық экономика министрлігі",
    "Ministry of Transport of Kazakhstan": "Қазақстанның Көлік министрлігі",
    "Ministry of Foreign Affairs of Türkiye": "Түркияның Сыртқы істер министрлігі",
    "Ministry of Energy and Natural Resources of Türkiye": "Түркияның Энергетика және табиғи ресурстар министрлігі",
    "Turkish Maarif Foundation": "Түркияның «Маариф» қоры",
    "YDA Holding": "YDA Holding",
    "S Sistem Lojistik": "S Sistem Lojistik",
    "Orzax Group": "Orzax Group",
    "Organization of Turkic States": "Түркі мемлекеттері ұйымы",
    "United Nations": "Біріккен Ұлттар Ұйымы",
    "Kazakhstan Temir Zholy": "«Қазақстан темір жолы»",
    "TCDD Taşımacılık": "TCDD Taşımacılık",
    "Mersin International Port": "Мерсин халықаралық порты",
    KazMunayGas: "«ҚазМұнайГаз»",
    "Turkish Petroleum Corporation": "Türkiye Petrolleri Anonim Ortaklığı (TPAO)",
    "Kazakhstan Agency of International Development": "Қазақстандық халықаралық даму агенттігі",
    Kazakhstan: { text: "Қазақстан", source: "akorda-talks" },
    Astana: "Астана",
    Almaty: "Алматы",
    Türkiye: { text: "Түркия", source: "akorda-talks" },
    Ankara: { text: "Анкара", source: "akorda-talks" },
    "Ankara Esenboğa Airport": "Анкараның «Эсенбоға» әуежайы",
    "Mausoleum of Mustafa Kemal Atatürk": "Мұстафа Кемал Ататүрік кесенесі",
    "Presidential Complex": { text: "Президент сарайы", source: "akorda-talks" },
    "Gaziantep province": "Газиантеп провинциясы",
    Nurdağı: "Нурдағы",
    "Turkistan region": "Түркістан облысы",
    Aktau: "Ақтау",
    "bilateral relations": "екіжақты қарым-қатынас",
    trade: "сауда",
    "business and investment": "бизнес және инвестиция",
    "economic growth": "экономикалық өсім",
    finance: "қаржы",
    agriculture: "ауыл шаруашылығы",
    energy: "энергетика",
    industry: "өнеркәсіп",
    mining: "тау-кен саласы",
    infrastructure: "инфрақұрылым",
    transport: "көлік",
    "civil aviation": "азаматтық авиация",
    tourism: "туризм",
    visas: "виза мәселелері",
    "defence industry": "қорғаныс өнеркәсібі",
    "information technology": "ақпараттық технологиялар",
    digitalisation: "цифрландыру",
    "artificial intelligence": "жасанды интеллект",
    education: "білім беру",
    media: "бұқаралық ақпарат құралдары",
    culture: "мәдениет",
    "shared heritage": "ортақ мұра",
    healthcare: "денсаулық сақтау",
    "foreign policy": "сыртқы саясат",
    security: "қауіпсіздік",
    "conflict mediation": "қақтығыстарды реттеудегі делдалдық",
    "sustainable development": "орнықты даму",
    "reform of the United Nations": "Біріккен Ұлттар Ұйымын реформалау",
    "Turkic cooperation": "түркі елдерінің ынтымақтастығы",
    leadership: "көшбасшылық",
    "honours and awards": "ордендер мен марапаттар",
    "Report on the fifth meeting of the High-Level Strategic Cooperation Council":
      "Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесінің бесінші отырысы туралы хабар",
    "Report on the award of the Devlet Nişanı order to Kassym-Jomart Tokayev and on his visit":
      "Қасым-Жомарт Тоқаевтың «Devlet Nişanı» орденімен марапатталуы және сапары туралы хабар",
    "Report on Tokayev's meeting with YDA Holding and its plans in Kazakhstan":
      "Тоқаевтың YDA Holding басшысымен кездесуі және холдингтің Қазақстандағы жоспарлары туралы хабар",
    "Analysis of what was agreed in Ankara": "Анкарадағы уағдаластықтарға талдау",
    "Report on the welcome ceremony and the talks of the two presidents":
      "Салтанатты қарсы алу рәсімі және екі президенттің келіссөзі туралы хабар",
    "Report on the talks and the council meeting in Ankara": "Анкарадағы келіссөз бен кеңес отырысы туралы хабар",
    "Report on the fifth meeting of the council": "Кеңестің бесінші отырысы туралы хабар",
    "Report on the award of the Devlet Nişanı order": "«Devlet Nişanı» орденімен марапаттау туралы хабар",
    "Report on Tokayev's meeting with Orzax Group": "Тоқаевтың Orzax Group басшысымен кездесуі туралы хабар",
    "Report on the council meeting and the trade target": "Кеңес отырысы және сауда көлеміне қатысты меже туралы хабар",
    "Report on Tokayev's speech at the award ceremony": "Тоқаевтың марапаттау рәсімінде сөйлеген сөзі туралы хабар",
    "Report on the joint press conference": "Бірлескен баспасөз конференциясы туралы хабар",
    "Report on 20 agreements between Türkiye and Kazakhstan": "Түркия мен Қазақстан арасындағы 20 келісім туралы хабар",
    "Report on the memorandum of the AK Party and the Amanat Party":
      "Әділет және даму партиясы мен «AMANAT» партиясының меморандумы туралы хабар",
    "Report on the cooperation plan of the two foreign ministries":
      "Екі елдің сыртқы істер министрліктерінің ынтымақтастық жоспары туралы хабар",
    "Report on Erdoğan's meeting with Kazakhstan's foreign minister":
      "Ердоғанның Қазақстан Сыртқы істер министрімен кездесуі туралы хабар",
    "Report on the railway agreement for the Trans-Caspian route":
      "Транскаспий бағытына қатысты теміржол келісімі туралы хабар",
    "Report on the meeting of KazMunayGas and Turkish Petroleum Corporation":
      "«ҚазМұнайГаз» бен TPAO кездесуі туралы хабар",
    "Report on the meeting of KazMunayGas with Türkiye's energy minister":
      "«ҚазМұнайГаз» өкілдерінің Түркияның энергетика министрімен кездесуі туралы хабар",
    "Report on Alparslan Bayraktar's meeting with KazMunayGas":
      "Алпарслан Байрактардың «ҚазМұнайГаз» өкілдерімен кездесуі туралы хабар",
    "Report on Turkish companies and oil and gas fields in Kazakhstan":
      "Түрік компаниялары және Қазақстандағы мұнай-газ кен орындары туралы хабар",
    "Report on the draft rules for visa-free stays in Kazakhstan":
      "Қазақстанда визасыз болу қағидаларының жобасы туралы хабар",
    "Report on the construction of the school in Nurdağı": "Нурдағы қаласындағы мектеп құрылысы туралы хабар",
    "Report on the groundbreaking ceremony of the school in Nurdağı":
      "Нурдағы қаласындағы мектептің іргетасын қалау рәсімі туралы хабар",
    "Report on the meeting of the two presidents in Baku in November 2024":
      "Екі президенттің 2024 жылғы қарашада Бакуде өткен кездесуі туралы хабар",
    "Report on a meeting of Kazakhstan's foreign minister with Orzax and Alarko Holding":
      "Қазақстан Сыртқы істер министрінің Orzax және Alarko Holding басшыларымен кездесуі туралы хабар",
    "Report on the press conference of 29 July": "29 шілдедегі баспасөз конференциясы туралы хабар",
    "Report on Recep Tayyip Erdoğan's remarks on the Turkish Cypriots":
      "Режеп Тайип Ердоғанның Кипр түріктеріне қатысты сөзі туралы хабар",
    "Report on the 20 agreements signed during the visit": "Сапар барысында қол қойылған 20 келісім туралы хабар",
    "Report on the government decree on visa-free stay": "Визасыз болу туралы Үкімет қаулысы жөніндегі хабар",
    "Report on the joint statement of Recep Tayyip Erdoğan and Nursultan Nazarbayev in 2018":
      "Режеп Тайип Ердоған мен Нұрсұлтан Назарбаевтың 2018 жылғы бірлескен мәлімдемесі туралы хабар",
    "Report on oil exports through the Baku-Tbilisi-Ceyhan pipeline":
      "Баку – Тбилиси – Джейхан құбыры арқылы мұнай экспорттау туралы хабар",
    "Report on the meeting of KazMunayGas and Turkish Petroleum Corporation in January 2026":
      "«ҚазМұнайГаз» бен TPAO-ның 2026 жылғы қаңтардағы кездесуі туралы хабар",
    "Report on Kassym-Jomart Tokayev declining a Russian order in June 2022":
      "Қасым-Жомарт Тоқаевтың 2022 жылғы маусымда Ресей орденінен бас тартқаны туралы хабар",
    "How many documents were signed during the visit?": "Сапар барысында қанша құжатқа қол қойылды?",
    "Who signed the intergovernmental and interdepartmental documents?":
      "Үкіметаралық және ведомствоаралық құжаттарға кім қол қойды?",
    "Are the Joint Declaration and the decision of the council's fifth meeting one document?":
      "Бірлескен декларация мен кеңестің бесінші отырысының шешімі бір құжат па?",
    "What trade turnover do Kazakhstan and Türkiye aim for?":
      "Қазақстан мен Түркия тауар айналымын қандай көлемге жеткізуді көздейді?",
    "How much has Kazakhstan invested in Türkiye?": "Қазақстан Түркияға қанша инвестиция салды?",
    "Did Kazakhstan introduce a visa-free stay for Turkish citizens, or extend an existing one?":
      "Қазақстан Түркия азаматтарына визасыз болу тәртібін жаңадан енгізді ме, әлде бұрынғы мерзімді ұзартты ма?",
    "What will the Orzax Group plant in Turkistan region produce?":
      "Orzax Group-тың Түркістан облысындағы зауыты не шығарады?",
    "At what time did each event take place?": "Әр іс-шара сағат нешеде өтті?",
    "When did Kassym-Jomart Tokayev leave Türkiye?": "Қасым-Жомарт Тоқаев Түркиядан қашан аттанды?",
    "Who was in the delegations of Kazakhstan and Türkiye?":
      "Қазақстан мен Түркия делегацияларының құрамында кімдер болды?",
    "What did the two presidents talk about at the airport?": "Екі президент әуежайда не туралы әңгімелесті?",
    "Where did Kassym-Jomart Tokayev meet the heads of YDA Holding, S Sistem Lojistik and Orzax Group?":
      "Қасым-Жомарт Тоқаев YDA Holding, S Sistem Lojistik және Orzax Group басшыларымен қай жерде кездесті?",
    "What did Kassym-Jomart Tokayev discuss with the chairman of S Sistem Lojistik?":
      "Қасым-Жомарт Тоқаев S Sistem Lojistik басқарма төрағасымен не туралы сөйлесті?",
    "What did ministers Serik Zhumangarin, Nurlan Sauranbayev and Hakan Fidan say at the council meeting?":
      "Министрлер Серік Жұманғарин, Нұрлан Сауранбаев және Хакан Фидан кеңес отырысында не айтты?",
    "What are the intergovernmental and interdepartmental documents called?":
      "Үкіметаралық және ведомствоаралық құжаттар қалай аталады?",
    "Who signed each of the intergovernmental and interdepartmental documents?":
      "Үкіметаралық және ведомствоаралық құжаттардың әрқайсысына кім қол қойды?",
    "On which day did KazMunayGas and Turkish Petroleum Corporation sign their cooperation agreement?":
      "«ҚазМұнайГаз» бен TPAO ынтымақтастық туралы келісімге қай күні қол қойды?",
    "What does the Joint Declaration say, beyond the rights of the Turkish Cypriots?":
      "Бірлескен декларацияда Кипр түріктерінің құқықтарынан басқа не айтылған?",
    "On which day did the 90-day visa-free stay take effect?": "90 күндік визасыз режим қай күні күшіне енді?",
    "When will the Turkish Maarif Foundation schools and the branches of Turkish educational institutions open in Astana and Almaty?":
      "Астана мен Алматыда Түркияның «Маариф» қорының мектептері мен түрік оқу орындарының филиалдары қашан ашылады?",
    "Which Turkish institutions will open branches in Astana and Almaty?":
      "Қай түрік оқу орындары Астана мен Алматыда филиал ашады?",
    "Has the school in Nurdağı been commissioned?": "Нурдағы қаласындағы мектеп пайдалануға берілді ме?",
    "By when is the target for trade turnover to be reached?":
      "Тауар айналымы бойынша межеге қай уақытқа дейін жету көзделген?",
    "Which honours had Kassym-Jomart Tokayev declined?": "Қасым-Жомарт Тоқаев қандай марапаттардан бас тартқан?",
    "Which initiatives of Recep Tayyip Erdoğan did Kassym-Jomart Tokayev support?":
      "Қасым-Жомарт Тоқаев Режеп Тайип Ердоғанның қандай бастамаларын қолдады?",
    "When will the High-Level Strategic Cooperation Council hold its sixth meeting?":
      "Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесінің алтыншы отырысы қашан өтеді?",
    "Which statistics or rankings are behind the figures in Kassym-Jomart Tokayev's speech at the award ceremony?":
      "Қасым-Жомарт Тоқаевтың марапаттау рәсіміндегі сөзінде келтірілген сандар қандай статистикаға немесе рейтингтерге негізделген?",
    "Was the Joint Declaration signed after the council meeting, or during it?":
      "Бірлескен декларацияға кеңес отырысынан кейін қол қойылды ма, әлде оның барысында ма?",
    "Eighteen documents.": "Он сегіз құжатқа.",
    "After the meeting.": "Отырыстан кейін.",
    "During the meeting.": "Отырыстың барысында.",
    "Twenty documents.": "Жиырма құжатқа.",
    "More than twenty documents.": "Жиырмадан астам құжатқа.",
    "Delegations of both countries.": "Екі елдің делегациялары.",
    "The two presidents.": "Екі президент.",
    "They are one document.": "Бұл – бір құжат.",
    "They are two documents.": "Бұл – екі бөлек құжат.",
    "A turnover of $15 billion.": "Тауар айналымын 15 миллиард долларға жеткізуді.",
    "A turnover of $10 billion.": "Тауар айналымын 10 миллиард долларға жеткізуді.",
    "More than $2.5 billion.": "2,5 миллиард доллардан астам.",
    "Close to $1.5 billion.": "1,5 миллиард долларға жуық.",
    "A visa-free regime of 90 days is to be introduced.": "90 күндік визасыз режим енгізілмек.",
    "An existing visa-free stay is extended to 90 days.":
      "Бұрыннан бар визасыз болу мерзімі 90 күнге дейін ұзартылады.",
    '"Biological bacteria", as Trend writes.': "Trend жазғандай, «биологиялық бактериялар».",
    "Dietary supplements.": "Биологиялық белсенді қоспалар.",
  },
  words: {
    agreementKind: {
      declaration: "декларация",
      package: "құжаттар топтамасы",
      memorandum: "меморандум",
      "company-agreement": "компаниялар арасындағы келісім",
      decision: "шешім",
      plan: "жоспар",
      project: "жоба",
    },
    agreementStatus: {
      planned: "жоспарланған",
      proposed: "ұсынылған",
      announced: "жарияланған",
      decided: "шешім қабылданған",
      adopted: "қабылданған",
      signed: "қол қойылған",
      exchanged: "құжат алмасылған",
      ratified: "ратификацияланған",
      "in-force": "күшінде",
      "under-construction": "салынып жатқан",
      commissioned: "пайдалануға берілген",
      opened: "ашылған",
      terminated: "қолданысы тоқтатылған",
    },
    comparator: { "=": "дәл", "~": "шамамен", ">": "астам", ">=": "кемінде", "<": "кем", "<=": "ең көбі" },
    country: { KZ: "Қазақстан", TR: "Түркия", IL: "Израиль", PS: "Палестина", RU: "Ресей", UA: "Украина" },
    eventKind: {
      arrival: "келу",
      ceremony: "салтанатты рәсім",
      talk: "әңгіме, келіссөз",
      "council-meeting": "кеңес отырысы",
      "site-visit": "барып көру",
      signing: "құжатқа қол қою",
      "press-conference": "баспасөз конференциясы",
      award: "марапаттау",
    },
    eventRole: {
      host: "қабылдаушы",
      guest: "қонақ",
      "co-chair": "тең төраға",
      speaker: "сөз сөйлеген",
      signatory: "қол қойған",
      "award-presenter": "марапатты тапсырған",
      "award-recipient": "марапатты қабылдаған",
      attendee: "қатысқан",
      "honour-guard": "Құрмет қарауылы",
    },
    eventStatus: { planned: "жоспарланған", postponed: "кейінге қалдырылған", cancelled: "өткізуден бас тартылған" },
    group: {
      "guard of honour": "Құрмет қарауылы",
      "official delegations": "ресми делегациялар",
      "delegation of Kazakhstan": "Қазақстан делегациясы",
      "delegations of both countries": "екі елдің делегациялары",
      "Turkish public figures": "Түркияның қоғам қайраткерлері",
      "Turkish intellectuals": "Түркияның зиялы қауым өкілдері",
      "Turkish business communities": "Түркияның іскер топ өкілдері",
      "diplomatic corps": "дипломатиялық корпус",
    },
    measure: {
      "trade-turnover": "тауар айналымы",
      gdp: "жалпы ішкі өнім",
      "gdp-growth": "жалпы ішкі өнімнің өсімі",
      "economy-rank": "экономиканың әлемдегі орны",
      "companies-operating": "жұмыс істеп жатқан компаниялар",
      students: "студенттер",
      visitors: "келушілер",
      "documents-signed": "қол қойылған құжаттар",
      "documents-in-force": "қолданыстағы құжаттар",
      investment: "инвестиция",
      "project-value": "жобалардың құны",
      "goods-categories": "тауар санаттары",
      "exports-offered": "ұсынылған экспорт",
      "export-markets": "экспорт нарықтары",
      "product-types": "өнім түрлері",
      jobs: "жұмыс орындары",
      "oil-transit": "мұнай транзиті",
      "visa-free-days": "визасыз болу мерзімі",
      schools: "мектептер",
      pupils: "оқушы орындары",
      hospitals: "ауруханалар",
      "priority-areas": "басым бағыттар",
      attendance: "қатысқандар саны",
      "gun-salute": "зеңбіректен оқ атылуы",
      "visit-length": "сапардың ұзақтығы",
      meetings: "кездесулер",
      "meeting-number": "отырыстың реттік нөмірі",
      anniversary: "мерейтой",
    },
    modality: { reported: "хабарланған", forecast: "болжам", target: "меже", plan: "жоспар" },
    office: {
      "President of Kazakhstan": "Қазақстан Президенті",
      "President of Türkiye": "Түркия Президенті",
      "Deputy Prime Minister – Minister of National Economy":
        "Премьер-Министрдің орынбасары – Ұлттық экономика министрі",
      "Minister of Transport": "Көлік министрі",
      "Foreign Minister": "Сыртқы істер министрі",
      CEO: "бас директор",
      "Chairman of the Board": "басқарма төрағасы",
      "Chairman of the Board of Directors": "директорлар кеңесінің төрағасы",
      "Chairman of the Management Board": "басқарма төрағасы",
      "General Director": "бас директор",
      Head: "басшы",
      "Minister of Energy and Natural Resources": "Энергетика және табиғи ресурстар министрі",
    },
    organizationKind: {
      company: "компания",
      foundation: "қор",
      "government-agency": "мемлекеттік агенттік",
      ministry: "министрлік",
      presidency: "мемлекет басшысының кеңсесі",
      "intergovernmental-council": "үкіметаралық кеңес",
      "international-organization": "халықаралық ұйым",
    },
    origin: {
      akorda: "Ақорда",
      "presidency-of-turkiye": "Түркия Президентінің Әкімшілігі",
      "anadolu-agency": "Анадолы агенттігі",
      "ak-party": "Әділет және даму партиясы",
      bayraktar: "Алпарслан Байрактар",
      "kazakhstan-temir-zholy": "«Қазақстан темір жолы»",
      kazmunaygas: "«ҚазМұнайГаз»",
      kazaid: "KazAID",
      "government-of-kazakhstan": "Қазақстан Үкіметі",
      "foreign-ministry-of-kazakhstan": "Қазақстанның Сыртқы істер министрлігі",
      "foreign-ministry-of-turkiye": "Түркияның Сыртқы істер министрлігі",
      qazinform: "Qazinform",
      "hurriyet-daily-news": "Hürriyet Daily News",
      "daily-sabah": "Daily Sabah",
      "yeni-safak": "Yeni Şafak",
      "cyprus-mail": "Cyprus Mail",
      anewz: "AnewZ",
      "times-of-central-asia": "The Times of Central Asia",
      wikipedia: "Уикипедия",
    },
    placeKind: {
      country: "ел",
      province: "облыс, провинция",
      city: "қала",
      town: "шағын қала",
      airport: "әуежай",
      building: "ғимарат",
    },
    stage: {
      proposed: "ұсыну",
      announced: "жариялау",
      decided: "шешім қабылдау",
      adopted: "құжатты қабылдау",
      signed: "қол қою",
      exchanged: "құжат алмасу",
      ratified: "ратификациялау",
      "in-force": "күшіне ену",
      "under-construction": "құрылыстың басталуы",
      commissioned: "пайдалануға беру",
      opened: "ашылу",
      terminated: "қолданысын тоқтату",
    },
    unit: {
      USD: "АҚШ доллары",
      people: "адам",
      companies: "компания",
      documents: "құжат",
      schools: "мектеп",
      areas: "бағыт",
      days: "күн",
      jobs: "жұмыс орны",
      markets: "нарық",
      categories: "санат",
      projects: "жоба",
      meetings: "кездесу",
      "gun-shots": "рет",
      tonnes: "тонна",
      percent: "пайыз",
      rank: "орын",
      ordinal: "реттік нөмір",
    },
    visitKind: { official: "ресми сапар" },
  },
};
