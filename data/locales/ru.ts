import type { WholeTexts } from "../../src/model/locale.js";

/** Names, titles and words in Russian, each beside its English. A text alone was translated for this dataset. */
export const RUSSIAN: WholeTexts = {
  texts: {
    "Official visit of President Kassym-Jomart Tokayev of Kazakhstan to Türkiye, July 2025":
      "Официальный визит президента Казахстана Касым-Жомарта Токаева в Турцию, июль 2025 года",
    "Arrival in Ankara and welcome at the airport": "Прибытие в Анкару и встреча в аэропорту",
    "Guard of honour at the aircraft": "Почетный караул у трапа самолета",
    "Brief conversation at the airport": "Краткая беседа в аэропорту",
    "Meeting of KazMunayGas and Turkish Petroleum Corporation":
      "Встреча «КазМунайГаза» и Turkish Petroleum Corporation",
    "Talks between Kazakhstan Temir Zholy and Mersin International Port":
      "Переговоры «Қазақстан темір жолы» и Международного порта Мерсин",
    "Visit to Atatürk's mausoleum (Anıtkabir)": "Посещение мавзолея Ататюрка (Аныткабир)",
    "Meeting with Hüseyin Arslan, CEO of YDA Holding": "Встреча с генеральным директором YDA Holding Хусейном Арсланом",
    "Meeting with Hüseyin Barlin, chairman of S Sistem Lojistik":
      "Встреча с председателем правления S Sistem Lojistik Хусейном Барлином",
    "Meeting with Selman Alimoğlu, chairman of Orzax Group":
      "Встреча с председателем совета директоров Orzax Group Селманом Алимоглу",
    "Official welcome ceremony": "Церемония официальной встречи",
    "One-on-one talks between the two presidents": "Переговоры двух президентов один на один",
    "Fifth meeting of the Kazakhstan-Türkiye High-Level Strategic Cooperation Council":
      "Пятое заседание Совета стратегического сотрудничества высокого уровня между Казахстаном и Турцией",
    "Signing of the Joint Declaration and other documents": "Подписание Совместной декларации и других документов",
    "Joint press conference of the two presidents": "Совместная пресс-конференция двух президентов",
    "Presentation of the Order of the State of the Republic of Türkiye (Devlet Nişanı) to Kassym-Jomart Tokayev":
      "Вручение Касым-Жомарту Токаеву Государственного ордена Турецкой Республики («Девлет нишаны»)",
    "Kassym-Jomart Tokayev": { text: "Касым-Жомарт Токаев", source: "regioninfo-arrival" },
    "Recep Tayyip Erdoğan": { text: "Реджеп Тайип Эрдоган", source: "regioninfo-arrival" },
    "Serik Zhumangarin": "Серик Жумангарин",
    "Nurlan Sauranbayev": "Нурлан Сауранбаев",
    "Hakan Fidan": "Хакан Фидан",
    "Hüseyin Arslan": "Хусейн Арслан",
    "Hüseyin Barlin": "Хусейн Барлин",
    "Selman Alimoğlu": "Селман Алимоглу",
    "Alparslan Bayraktar": "Алпарслан Байрактар",
    "Askhat Khasenov": "Асхат Хасенов",
    "Ahmet Türkoğlu": "Ахмет Тюркоглу",
    "Talgat Aldybergenov": { text: "Талгат Алдыбергенов", source: "portnews-mersin" },
    "Ajay Kumar Singh": { text: "Аджай Кумар Сингх", source: "portnews-mersin" },
    "Joint Declaration": "Совместная декларация",
    "Decision of the Fifth Meeting of the Türkiye-Kazakhstan High-Level Strategic Cooperation Council":
      "Решение пятого заседания Совета стратегического сотрудничества высокого уровня между Турцией и Казахстаном",
    "Intergovernmental and interdepartmental documents": "Межправительственные и межведомственные документы",
    "Memorandum of Understanding on Cooperation in the Field of Energy":
      "Меморандум о взаимопонимании по сотрудничеству в области энергетики",
    "Cooperation agreement between Kazakhstan Temir Zholy and TCDD Taşımacılık":
      "Соглашение о сотрудничестве между «Қазақстан темір жолы» и TCDD Taşımacılık",
    "Cooperation agreement between Turkish Petroleum Corporation and KazMunayGas":
      "Соглашение о сотрудничестве между Turkish Petroleum Corporation и «КазМунайГазом»",
    "90-day visa-free regime for citizens of Türkiye in Kazakhstan":
      "90-дневный безвизовый режим для граждан Турции в Казахстане",
    "Two Turkish Maarif Foundation schools in Astana and Almaty":
      "Две школы турецкого фонда «Маариф» в Астане и Алматы",
    "Branches of leading Turkish educational institutions in Astana and Almaty":
      "Филиалы ведущих учебных заведений Турции в Астане и Алматы",
    "School in Nurdağı, Gaziantep province": "Школа в Нурдагы, провинция Газиантеп",
    "Plans of YDA Holding in Kazakhstan": "Планы YDA Holding в Казахстане",
    "Orzax Group plant in Turkistan region": "Завод Orzax Group в Туркестанской области",
    "ordinal number of the July 2025 meeting of the High-Level Strategic Cooperation Council":
      "порядковый номер заседания Совета стратегического сотрудничества высокого уровня в июле 2025 года",
    "intergovernmental and interdepartmental documents signed in addition to the Joint Declaration":
      "межправительственные и межведомственные документы, подписанные в дополнение к Совместной декларации",
    "documents signed during the visit, according to Recep Tayyip Erdoğan":
      "документы, подписанные в ходе визита, по словам Реджепа Тайипа Эрдогана",
    "documents signed during the visit, as counted by Turkish and other media":
      "документы, подписанные в ходе визита, по подсчетам турецких и других СМИ",
    "agreements signed during the visit, according to an AK Party official":
      "соглашения, подписанные в ходе визита, по словам представителя Партии справедливости и развития",
    "treaties and agreements in force between Kazakhstan and Türkiye":
      "действующие договоры и соглашения между Казахстаном и Турцией",
    "maximum length of the visa-free stay for Turkish citizens in Kazakhstan":
      "предельный срок безвизового пребывания граждан Турции в Казахстане",
    "previous length of the visa-free stay for Turkish citizens in Kazakhstan":
      "прежний срок безвизового пребывания граждан Турции в Казахстане",
    "Turkish Maarif Foundation schools in Astana and Almaty": "школы турецкого фонда «Маариф» в Астане и Алматы",
    "pupil capacity of the school in Nurdağı": "вместимость школы в Нурдагы",
    "anniversary of the birth of Abai Kunanbayev": "годовщина со дня рождения Абая Кунанбаева",
    "trade turnover between Kazakhstan and Türkiye": "товарооборот между Казахстаном и Турцией",
    "trade turnover between Kazakhstan and Türkiye, as aimed for on the eve of the talks":
      "товарооборот между Казахстаном и Турцией, целевой показатель накануне переговоров",
    "trade turnover between Kazakhstan and Türkiye, according to the press":
      "товарооборот между Казахстаном и Турцией, по данным прессы",
    "product categories that Kazakhstan is ready to export to Türkiye":
      "категории товаров, которые Казахстан готов экспортировать в Турцию",
    "exports to Türkiye that Kazakhstan is ready to supply":
      "объем экспорта в Турцию, который готов обеспечить Казахстан",
    "Türkiye's rank among the world's economies in terms of development":
      "позиция Турции среди экономик мира по уровню развития",
    "Turkish companies operating successfully in Kazakhstan": "турецкие компании, успешно работающие в Казахстане",
    "value of Turkish companies' projects in Kazakhstan": "стоимость проектов турецких компаний в Казахстане",
    "Turkish investment in Kazakhstan": "турецкие инвестиции в Казахстан",
    "Kazakh investment in Türkiye, according to The Astana Times":
      "казахстанские инвестиции в Турцию, по данным The Astana Times",
    "Kazakh investment in Türkiye, according to Recep Tayyip Erdoğan":
      "казахстанские инвестиции в Турцию, по словам Реджепа Тайипа Эрдогана",
    "students from Kazakhstan in Türkiye": "студенты из Казахстана в Турции",
    "visitors from Kazakhstan to Türkiye": "казахстанцы, посещающие Турцию",
    "growth of Kazakhstan's gross domestic product": "рост валового внутреннего продукта Казахстана",
    "growth of Kazakhstan's economy": "рост экономики Казахстана",
    "gross domestic product of Kazakhstan": "валовой внутренний продукт Казахстана",
    "Kazakhstan's economic priority areas": "приоритетные направления экономики Казахстана",
    "representatives of the diplomatic corps at the award ceremony":
      "представители дипломатического корпуса на церемонии вручения награды",
    "shots fired in the gun salute at the welcome ceremony":
      "залпы артиллерийского салюта на церемонии официальной встречи",
    "length of the visit": "продолжительность визита",
    "bilateral meetings between the presidents of Kazakhstan and Türkiye":
      "двусторонние встречи президентов Казахстана и Турции",
    "hospital projects of YDA Holding in Kazakhstan":
      "проекты YDA Holding по строительству и эксплуатации больниц в Казахстане",
    "investment in the Orzax Group project in Kazakhstan": "инвестиции в проект Orzax Group в Казахстане",
    "jobs to be created by the Orzax Group project in Kazakhstan":
      "рабочие места, которые предстоит создать в рамках проекта Orzax Group в Казахстане",
    "categories of biologically active compounds made by Orzax Group":
      "категории биологически активных соединений, которые производит Orzax Group",
    "export markets of Orzax Group": "экспортные рынки Orzax Group",
    "annual Kazakh oil carried to Türkiye through the Baku-Tbilisi-Ceyhan pipeline":
      "годовой объем казахстанской нефти, транспортируемой в Турцию по нефтепроводу Баку – Тбилиси – Джейхан",
    "Kazakhstan-Türkiye High-Level Strategic Cooperation Council":
      "Совет стратегического сотрудничества высокого уровня между Казахстаном и Турцией",
    "Presidency of Kazakhstan": "Акорда",
    "Presidency of Türkiye": { text: "Администрация президента Турции", source: "lifelines-agreements" },
    "Ministry of National Economy of Kazakhstan": "Министерство национальной экономики Казахстана",
    "Ministry of Transport of Kazakhstan": "Министерство транспорта Казахстана",
    "Ministry of Foreign Affairs of Türkiye": "Министерство иностранных дел Турции",
    "Ministry of Energy and Natural Resources of Türkiye": "Министерство энергетики и природных ресурсов Турции",
    "Turkish Maarif Foundation": "Турецкий фонд «Маариф»",
    "YDA Holding": "YDA Holding",
    "S Sistem Lojistik": "S Sistem Lojistik",
    "Orzax Group": "Orzax Group",
    "Organization of Turkic States": "Организация тюркских государств",
    "United Nations": "Организация Объединенных Наций",
    "Kazakhstan Temir Zholy": "«Қазақстан темір жолы»",
    "TCDD Taşımacılık": "TCDD Taşımacılık",
    "Mersin International Port": { text: "Международный порт Мерсин", source: "portnews-mersin" },
    KazMunayGas: "«КазМунайГаз»",
    "Turkish Petroleum Corporation": "Turkish Petroleum Corporation (TPAO)",
    "Kazakhstan Agency of International Development": "Казахстанское агентство международного развития",
    Kazakhstan: { text: "Казахстан", source: "politico-kz-visit" },
    Astana: "Астана",
    Almaty: "Алматы",
    Türkiye: { text: "Турция", source: "lifelines-agreements" },
    Ankara: { text: "Анкара", source: "lifelines-agreements" },
    "Ankara Esenboğa Airport": "Аэропорт Эсенбога в Анкаре",
    "Mausoleum of Mustafa Kemal Atatürk": { text: "Мавзолей Мустафы Кемаля Ататюрка", source: "politico-kz-visit" },
    "Presidential Complex": "Президентский комплекс",
    "Gaziantep province": "Провинция Газиантеп",
    Nurdağı: "Нурдагы",
    "Turkistan region": "Туркестанская область",
    Aktau: "Актау",
    "bilateral relations": "двусторонние отношения",
    trade: "торговля",
    "business and investment": "бизнес и инвестиции",
    "economic growth": "экономический рост",
    finance: "финансы",
    agriculture: "сельское хозяйство",
    energy: "энергетика",
    industry: "промышленность",
    mining: "горнодобывающая промышленность",
    infrastructure: "инфраструктура",
    transport: "транспорт",
    "civil aviation": "гражданская авиация",
    tourism: "туризм",
    visas: "визы",
    "defence industry": "оборонная промышленность",
    "information technology": "информационные технологии",
    digitalisation: "цифровизация",
    "artificial intelligence": "искусственный интеллект",
    education: "образование",
    media: "средства массовой информации",
    culture: "культура",
    "shared heritage": "общее наследие",
    healthcare: "здравоохранение",
    "foreign policy": "внешняя политика",
    security: "безопасность",
    "conflict mediation": "посредничество в урегулировании конфликтов",
    "sustainable development": "устойчивое развитие",
    "reform of the United Nations": "реформа Организации Объединенных Наций",
    "Turkic cooperation": "сотрудничество тюркских государств",
    leadership: "лидерство",
    "honours and awards": "ордена и награды",
    "Report on the fifth meeting of the High-Level Strategic Cooperation Council":
      "Сообщение о пятом заседании Совета стратегического сотрудничества высокого уровня",
    "Report on the award of the Devlet Nişanı order to Kassym-Jomart Tokayev and on his visit":
      "Сообщение о вручении Касым-Жомарту Токаеву ордена «Девлет нишаны» и о его визите",
    "Report on Tokayev's meeting with YDA Holding and its plans in Kazakhstan":
      "Сообщение о встрече Токаева с главой YDA Holding и о планах компании в Казахстане",
    "Analysis of what was agreed in Ankara": "Анализ договоренностей, достигнутых в Анкаре",
    "Report on the welcome ceremony and the talks of the two presidents":
      "Сообщение о церемонии официальной встречи и переговорах двух президентов",
    "Report on the talks and the council meeting in Ankara": "Сообщение о переговорах и заседании совета в Анкаре",
    "Report on the fifth meeting of the council": "Сообщение о пятом заседании совета",
    "Report on the award of the Devlet Nişanı order": "Сообщение о вручении ордена «Девлет нишаны»",
    "Report on Tokayev's meeting with Orzax Group": "Сообщение о встрече Токаева с главой Orzax Group",
    "Report on the council meeting and the trade target":
      "Сообщение о заседании совета и целевом показателе товарооборота",
    "Report on Tokayev's speech at the award ceremony": "Сообщение о речи Токаева на церемонии вручения награды",
    "Report on the joint press conference": "Сообщение о совместной пресс-конференции",
    "Report on 20 agreements between Türkiye and Kazakhstan": "Сообщение о 20 соглашениях между Турцией и Казахстаном",
    "Report on the memorandum of the AK Party and the Amanat Party":
      "Сообщение о меморандуме между Партией справедливости и развития и партией AMANAT",
    "Report on the cooperation plan of the two foreign ministries":
      "Сообщение о плане сотрудничества министерств иностранных дел двух стран",
    "Report on Erdoğan's meeting with Kazakhstan's foreign minister":
      "Сообщение о встрече Эрдогана с министром иностранных дел Казахстана",
    "Report on the railway agreement for the Trans-Caspian route":
      "Сообщение о соглашении железнодорожных компаний по Транскаспийскому маршруту",
    "Report on the meeting of KazMunayGas and Turkish Petroleum Corporation":
      "Сообщение о встрече глав «КазМунайГаза» и Turkish Petroleum Corporation",
    "Report on the meeting of KazMunayGas with Türkiye's energy minister":
      "Сообщение о встрече главы «КазМунайГаза» с министром энергетики Турции",
    "Report on Alparslan Bayraktar's meeting with KazMunayGas":
      "Сообщение о встрече Алпарслана Байрактара с главой «КазМунайГаза»",
    "Report on Turkish companies and oil and gas fields in Kazakhstan":
      "Сообщение о турецких компаниях и нефтегазовых месторождениях в Казахстане",
    "Report on the draft rules for visa-free stays in Kazakhstan":
      "Сообщение о проекте правил безвизового пребывания в Казахстане",
    "Report on the construction of the school in Nurdağı": "Сообщение о строительстве школы в Нурдагы",
    "Report on the groundbreaking ceremony of the school in Nurdağı":
      "Сообщение о церемонии закладки фундамента школы в Нурдагы",
    "Report on the meeting of the two presidents in Baku in November 2024":
      "Сообщение о встрече двух президентов в Баку в ноябре 2024 года",
    "Report on a meeting of Kazakhstan's foreign minister with Orzax and Alarko Holding":
      "Сообщение о встрече министра иностранных дел Казахстана с руководством Orzax и Alarko Holding",
    "Report on the press conference of 29 July": "Сообщение о пресс-конференции 29 июля",
    "Report on Recep Tayyip Erdoğan's remarks on the Turkish Cypriots":
      "Сообщение о высказываниях Реджепа Тайипа Эрдогана по поводу турок-киприотов",
    "Report on the 20 agreements signed during the visit": "Сообщение о 20 соглашениях, подписанных в ходе визита",
    "Report on the government decree on visa-free stay":
      "Сообщение о постановлении правительства о безвизовом пребывании",
    "Report on the joint statement of Recep Tayyip Erdoğan and Nursultan Nazarbayev in 2018":
      "Сообщение о совместном заявлении Реджепа Тайипа Эрдогана и Нурсултана Назарбаева в 2018 году",
    "Report on oil exports through the Baku-Tbilisi-Ceyhan pipeline":
      "Сообщение об экспорте нефти по нефтепроводу Баку – Тбилиси – Джейхан",
    "Report on the meeting of KazMunayGas and Turkish Petroleum Corporation in January 2026":
      "Сообщение о встрече глав «КазМунайГаза» и Turkish Petroleum Corporation в январе 2026 года",
    "Report on Kassym-Jomart Tokayev declining a Russian order in June 2022":
      "Сообщение об отказе Касым-Жомарта Токаева от российского ордена в июне 2022 года",
    "How many documents were signed during the visit?": "Сколько документов было подписано в ходе визита?",
    "Who signed the intergovernmental and interdepartmental documents?":
      "Кто подписал межправительственные и межведомственные документы?",
    "Are the Joint Declaration and the decision of the council's fifth meeting one document?":
      "Совместная декларация и решение пятого заседания совета – это один документ?",
    "What trade turnover do Kazakhstan and Türkiye aim for?":
      "До какого объема Казахстан и Турция намерены довести товарооборот?",
    "How much has Kazakhstan invested in Türkiye?": "Сколько Казахстан инвестировал в Турцию?",
    "Did Kazakhstan introduce a visa-free stay for Turkish citizens, or extend an existing one?":
      "Казахстан ввел безвизовое пребывание для граждан Турции или увеличил его прежний срок?",
    "What will the Orzax Group plant in Turkistan region produce?":
      "Что будет производить завод Orzax Group в Туркестанской области?",
    "At what time did each event take place?": "В котором часу проходило каждое из мероприятий?",
    "When did Kassym-Jomart Tokayev leave Türkiye?": "Когда Касым-Жомарт Токаев отбыл из Турции?",
    "Who was in the delegations of Kazakhstan and Türkiye?": "Кто входил в делегации Казахстана и Турции?",
    "What did the two presidents talk about at the airport?": "О чем два президента говорили в аэропорту?",
    "Where did Kassym-Jomart Tokayev meet the heads of YDA Holding, S Sistem Lojistik and Orzax Group?":
      "Где Касым-Жомарт Токаев встречался с главами YDA Holding, S Sistem Lojistik и Orzax Group?",
    "What did Kassym-Jomart Tokayev discuss with the chairman of S Sistem Lojistik?":
      "Что Касым-Жомарт Токаев обсуждал с председателем правления S Sistem Lojistik?",
    "What did ministers Serik Zhumangarin, Nurlan Sauranbayev and Hakan Fidan say at the council meeting?":
      "Что министры Серик Жумангарин, Нурлан Сауранбаев и Хакан Фидан сказали на заседании совета?",
    "What are the intergovernmental and interdepartmental documents called?":
      "Как называются межправительственные и межведомственные документы?",
    "Who signed each of the intergovernmental and interdepartmental documents?":
      "Кто подписал каждый из межправительственных и межведомственных документов?",
    "On which day did KazMunayGas and Turkish Petroleum Corporation sign their cooperation agreement?":
      "В какой день «КазМунайГаз» и Turkish Petroleum Corporation подписали соглашение о сотрудничестве?",
    "What does the Joint Declaration say, beyond the rights of the Turkish Cypriots?":
      "О чем, помимо прав турок-киприотов, говорится в Совместной декларации?",
    "On which day did the 90-day visa-free stay take effect?":
      "С какого дня действует 90-дневный срок безвизового пребывания?",
    "When will the Turkish Maarif Foundation schools and the branches of Turkish educational institutions open in Astana and Almaty?":
      "Когда в Астане и Алматы откроются школы турецкого фонда «Маариф» и филиалы турецких учебных заведений?",
    "Which Turkish institutions will open branches in Astana and Almaty?":
      "Какие турецкие учебные заведения откроют филиалы в Астане и Алматы?",
    "Has the school in Nurdağı been commissioned?": "Введена ли в эксплуатацию школа в Нурдагы?",
    "By when is the target for trade turnover to be reached?":
      "К какому сроку должен быть достигнут целевой показатель товарооборота?",
    "Which honours had Kassym-Jomart Tokayev declined?": "От каких наград отказывался Касым-Жомарт Токаев?",
    "Which initiatives of Recep Tayyip Erdoğan did Kassym-Jomart Tokayev support?":
      "Какие инициативы Реджепа Тайипа Эрдогана поддержал Касым-Жомарт Токаев?",
    "When will the High-Level Strategic Cooperation Council hold its sixth meeting?":
      "Когда состоится шестое заседание Совета стратегического сотрудничества высокого уровня?",
    "Which statistics or rankings are behind the figures in Kassym-Jomart Tokayev's speech at the award ceremony?":
      "На какой статистике или на каких рейтингах основаны цифры в речи Касым-Жомарта Токаева на церемонии вручения награды?",
    "Was the Joint Declaration signed after the council meeting, or during it?":
      "Совместную декларацию подписали после заседания совета или во время него?",
    "Eighteen documents.": "Восемнадцать документов.",
    "After the meeting.": "После заседания.",
    "During the meeting.": "Во время заседания.",
    "Twenty documents.": "Двадцать документов.",
    "More than twenty documents.": "Более двадцати документов.",
    "Delegations of both countries.": "Делегации обеих стран.",
    "The two presidents.": "Два президента.",
    "They are one document.": "Это один документ.",
    "They are two documents.": "Это два документа.",
    "A turnover of $15 billion.": "Товарооборот в 15 миллиардов долларов.",
    "A turnover of $10 billion.": "Товарооборот в 10 миллиардов долларов.",
    "More than $2.5 billion.": "Более 2,5 миллиарда долларов.",
    "Close to $1.5 billion.": "Почти 1,5 миллиарда долларов.",
    "A visa-free regime of 90 days is to be introduced.": "Предстоит ввести 90-дневный безвизовый режим.",
    "An existing visa-free stay is extended to 90 days.":
      "Уже действующий срок безвизового пребывания увеличивается до 90 дней.",
    '"Biological bacteria", as Trend writes.': "«Биологические бактерии», как пишет Trend.",
    "Dietary supplements.": "Биологически активные добавки.",
  },
  words: {
    agreementKind: {
      declaration: "декларация",
      package: "пакет документов",
      memorandum: "меморандум о взаимопонимании",
      "company-agreement": "соглашение между компаниями",
      decision: "решение",
      plan: "план",
      project: "проект",
    },
    agreementStatus: {
      planned: "планируется",
      proposed: "предложено",
      announced: "объявлено",
      decided: "принято решение",
      adopted: "принято",
      signed: "подписано",
      exchanged: "состоялся обмен подписанными документами",
      ratified: "ратифицировано",
      "in-force": "действует",
      "under-construction": "строится",
      commissioned: "введено в эксплуатацию",
      opened: "открыто",
      terminated: "прекращено",
    },
    comparator: { "=": "ровно", "~": "около", ">": "более", ">=": "не менее", "<": "менее", "<=": "не более" },
    country: { KZ: "Казахстан", TR: "Турция", IL: "Израиль", PS: "Палестина", RU: "Россия", UA: "Украина" },
    eventKind: {
      arrival: "прибытие",
      ceremony: "церемония",
      talk: "встреча",
      "council-meeting": "заседание совета",
      "site-visit": "посещение",
      signing: "подписание документов",
      "press-conference": "пресс-конференция",
      award: "вручение награды",
    },
    eventRole: {
      host: "принимающая сторона",
      guest: "гость",
      "co-chair": "сопредседатель",
      speaker: "выступающий",
      signatory: "подписавший документ",
      "award-presenter": "вручающий награду",
      "award-recipient": "награждаемый",
      attendee: "присутствующий",
      "honour-guard": "почетный караул",
    },
    eventStatus: { planned: "запланировано", postponed: "отложено", cancelled: "отменено" },
    group: {
      "guard of honour": "почетный караул",
      "official delegations": "официальные делегации",
      "delegation of Kazakhstan": "делегация Казахстана",
      "delegations of both countries": "делегации обеих стран",
      "Turkish public figures": "общественные деятели Турции",
      "Turkish intellectuals": "представители турецкой интеллигенции",
      "Turkish business communities": "представители деловых кругов Турции",
      "diplomatic corps": "дипломатический корпус",
    },
    measure: {
      "trade-turnover": "товарооборот",
      gdp: "валовой внутренний продукт",
      "gdp-growth": "рост валового внутреннего продукта",
      "economy-rank": "место среди экономик мира",
      "companies-operating": "действующие компании",
      students: "студенты",
      visitors: "посетившие страну",
      "documents-signed": "подписанные документы",
      "documents-in-force": "действующие документы",
      investment: "инвестиции",
      "project-value": "стоимость проектов",
      "goods-categories": "категории товаров",
      "exports-offered": "предложенный экспорт",
      "export-markets": "экспортные рынки",
      "product-types": "виды продукции",
      jobs: "рабочие места",
      "oil-transit": "транспортировка нефти",
      "visa-free-days": "срок безвизового пребывания",
      schools: "школы",
      pupils: "ученические места",
      hospitals: "больницы",
      "priority-areas": "приоритетные направления",
      attendance: "число присутствующих",
      "gun-salute": "артиллерийский салют",
      "visit-length": "продолжительность визита",
      meetings: "встречи",
      "meeting-number": "порядковый номер заседания",
      anniversary: "годовщина",
    },
    modality: { reported: "сообщается", forecast: "прогноз", target: "цель", plan: "план" },
    office: {
      "President of Kazakhstan": "президент Казахстана",
      "President of Türkiye": "президент Турции",
      "Deputy Prime Minister – Minister of National Economy":
        "заместитель премьер-министра – министр национальной экономики",
      "Minister of Transport": "министр транспорта",
      "Foreign Minister": "министр иностранных дел",
      "Minister of Energy and Natural Resources": "министр энергетики и природных ресурсов",
      CEO: "генеральный директор",
      "Chairman of the Board": "председатель правления",
      "Chairman of the Board of Directors": "председатель совета директоров",
      "Chairman of the Management Board": "председатель правления",
      "General Director": "генеральный директор",
      Head: "глава",
    },
    organizationKind: {
      company: "компания",
      foundation: "фонд",
      "government-agency": "государственное агентство",
      ministry: "министерство",
      presidency: "администрация президента",
      "intergovernmental-council": "межправительственный совет",
      "international-organization": "международная организация",
    },
    origin: {
      akorda: "Акорда",
      "presidency-of-turkiye": "администрация президента Турции",
      "anadolu-agency": "агентство «Анадолу»",
      "ak-party": "Партия справедливости и развития",
      bayraktar: "Алпарслан Байрактар",
      "kazakhstan-temir-zholy": "«Қазақстан темір жолы»",
      kazmunaygas: "«КазМунайГаз»",
      kazaid: "KazAID",
      "government-of-kazakhstan": "правительство Казахстана",
      "foreign-ministry-of-kazakhstan": "МИД Казахстана",
      "foreign-ministry-of-turkiye": "МИД Турции",
      qazinform: "Qazinform",
      "hurriyet-daily-news": "Hürriyet Daily News",
      "daily-sabah": "Daily Sabah",
      "yeni-safak": "Yeni Şafak",
      "cyprus-mail": "Cyprus Mail",
      anewz: "AnewZ",
      "times-of-central-asia": "The Times of Central Asia",
      wikipedia: "Википедия",
    },
    placeKind: {
      country: "страна",
      province: "регион",
      city: "город",
      town: "небольшой город",
      airport: "аэропорт",
      building: "здание или комплекс",
    },
    stage: {
      proposed: "предложение",
      announced: "объявление",
      decided: "принятие решения",
      adopted: "принятие документа",
      signed: "подписание",
      exchanged: "обмен подписанными документами",
      ratified: "ратификация",
      "in-force": "вступление в силу",
      "under-construction": "начало строительства",
      commissioned: "ввод в эксплуатацию",
      opened: "открытие",
      terminated: "прекращение",
    },
    unit: {
      USD: { one: "доллар США", few: "доллара США", many: "долларов США" },
      people: { one: "человек", few: "человека", many: "человек" },
      companies: { one: "компания", few: "компании", many: "компаний" },
      documents: { one: "документ", few: "документа", many: "документов" },
      schools: { one: "школа", few: "школы", many: "школ" },
      areas: { one: "направление", few: "направления", many: "направлений" },
      days: { one: "день", few: "дня", many: "дней" },
      jobs: { one: "рабочее место", few: "рабочих места", many: "рабочих мест", other: "рабочего места" },
      markets: { one: "рынок", few: "рынка", many: "рынков" },
      categories: { one: "категория", few: "категории", many: "категорий" },
      projects: { one: "проект", few: "проекта", many: "проектов" },
      meetings: { one: "встреча", few: "встречи", many: "встреч" },
      "gun-shots": { one: "залп", few: "залпа", many: "залпов" },
      tonnes: { one: "тонна", few: "тонны", many: "тонн" },
      percent: { one: "процент", few: "процента", many: "процентов" },
      rank: "место",
      ordinal: "порядковый номер",
    },
    visitKind: { official: "официальный визит" },
  },
};
