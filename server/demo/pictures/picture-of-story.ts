/** Where a drawing stands in a story, with what is said of it there. */
export type StoryPictures = {
  /** The name of the drawing over the story. */
  lead: string;
  /** Instead of the drawing's own words, as a translation needs them. */
  caption?: string;
  alt?: string;
  credit?: string;
  body?: BodyPicture[];
  /** Names of drawings that are looked at one after the other. */
  gallery?: string[];
};

export type BodyPicture = {
  name: string;
  /** It follows this paragraph of the body, counted from 1 and without lists, boxes and quotations. */
  afterParagraph: number;
  width: "text" | "wide" | "full";
  caption?: string;
  alt?: string;
  credit?: string;
};

const [drawnInArabic, mappedInArabic, chartedInArabic] = [
  "رسم: نور حلبي / ذا ميريديان",
  "خريطة: قسم الغرافيك / ذا ميريديان",
  "رسم بياني: قسم الغرافيك / ذا ميريديان",
];

/** The pictures of every story of the demo paper, by its slug. */
export const pictureOfStory: Record<string, StoryPictures> = {
  "ostia-bay-lighter-crews-walk-out": { lead: "moored-lighters" },
  "senna-delta-second-flood-crest": {
    lead: "barrage-gates",
    body: [
      { name: "flood-bypass-map", afterParagraph: 5, width: "wide" },
      { name: "dyke-patrol", afterParagraph: 8, width: "text" },
    ],
  },
  "wuzara-al-madaiq-yattafiqun-ala-mamarr": {
    lead: "straits-signing",
    caption:
      "وزراء كيسارا وراسميرا وهالمير يوقّعون اتفاق مضائق لومار في بورت ألميدا في 23 نوفمبر 2026، عقب جلسة ختامية امتدت إلى ما بعد الرابعة فجرا.",
    alt: "ثلاثة وزراء إلى طاولة طويلة، أمام كل منهم ورقة وقلم، وخلفهم خريطة كبيرة للمضائق.",
    body: [
      {
        name: "convoy-by-night",
        afterParagraph: 5,
        width: "wide",
        caption:
          "«أن يتبع سفينة أضواؤها مشتعلة»: قوافل لا تزيد الواحدة منها على 14 سفينة ستبحر خلف سفينة إرشاد تابعة لمفوضية المضائق البحرية، مرتين في اليوم من كل طرف.",
        alt: "سفن شحن متتابعة على بحر معتم تحت قمر يوشك أن يكتمل، تتقدمها سفينة أضواؤها ساطعة.",
        credit: drawnInArabic,
      },
    ],
  },
  "straits-ministers-agree-shipping-corridor": {
    lead: "straits-signing",
    body: [{ name: "convoy-by-night", afterParagraph: 5, width: "wide" }],
  },
  "halmere-opposition-to-read-corridor-text": { lead: "nineteen-pages" },
  "war-risk-premiums-fall-lumar": { lead: "premium-falls" },
  "asila-an-mamarr-lumar": {
    lead: "corridor-map",
    caption:
      "يمتد الممر 214 ميلا بحريا من مرسى هالمير إلى رأس ميرو: ميلان في كل اتجاه بينهما ميل واحد، تراقبه خمس محطات رادار على شاطئ كيسارا وأربع على شاطئ راسميرا.",
    alt: "خريطة مضيق بين شاطئين داكنين، يشقه مساران أحمران متجاوران، وتنتشر أقواس الرادار من الشاطئين.",
    credit: mappedInArabic,
    body: [
      {
        name: "convoy-by-night",
        afterParagraph: 4,
        width: "text",
        caption: "قافلتان يوميا من كل طرف، بسرعة 11 عقدة أو بسرعة أبطأ السفن إن كانت أقل.",
        alt: "سفن شحن متتابعة في الليل خلف سفينة إرشاد مضاءة، وفوقها القمر.",
        credit: drawnInArabic,
      },
    ],
  },
  "lumar-corridor-explained": {
    lead: "corridor-map",
    body: [
      {
        name: "convoy-by-night",
        afterParagraph: 4,
        width: "text",
        caption:
          "Two convoys a day from each end, at 11 knots or at the speed of the slowest ship if that is less.",
      },
    ],
  },
  "owls-hear-less-in-the-rain": { lead: "owl-in-rain" },
  "salt-makers-of-cape-merrow": {
    lead: "salt-pans",
    body: [
      { name: "salt-crust", afterParagraph: 1, width: "text" },
      { name: "salt-heaps", afterParagraph: 3, width: "wide" },
    ],
  },
  "barlaman-karru-yuqirr-qanun-al-miyah": {
    lead: "assembly-division",
    caption:
      "برلمان كارو ساعة التصويت على قانون المياه: 79 مؤيدا بالأحمر، و77 معارضا بالأزرق، وتسعة من الرابطة الريفية لزموا مقاعدهم، وهم الحلقات، ومقعدان خاليان.",
    alt: "نصف دائرة من المقاعد يُرى من فوق، أحمر إلى اليسار وأزرق إلى اليمين، بينهما نهر تقف على ضفتيه تسع حلقات فارغة.",
    credit: chartedInArabic,
  },
  "carrow-water-bill-passes-by-two": { lead: "assembly-division" },
  "veteran-goalkeeper-retires-after-900-matches": { lead: "goaltender-mask" },
  "bees-as-collateral": { lead: "comb-and-bee" },
  "lost-reels-of-tidewater-found-in-attic": { lead: "film-reels" },
  "copper-smelters-cut-output": { lead: "cable-section" },
  "referees-to-explain-over-loudspeaker": { lead: "referee-horn" },
  "sadirat-al-tumur-tatajawaz-al-naft": { lead: "date-palm" },
  "sea-cable-hears-slope-before-tsunami": { lead: "cable-on-slope" },
  "nas-al-madina-al-qadima-wal-tram": { lead: "tram-in-alley" },
  "opinion-the-second-week-of-a-flood": { lead: "colville-portrait" },
  "the-woman-who-tunes-theatres": { lead: "balloon-in-theatre" },
  "mumarrida-tafuz-bi-marathon-lishbuna": {
    lead: "pacemaker",
    caption:
      "«فقلت لنفسي: إلى الجسر فقط»: استؤجرت ميريمبي ستولتز لثلاثين كيلومترا من ماراثون تاجة، فقطعت الاثني عشر الباقية أيضا وفازت في 2:21:08.",
    alt: "عدّاءة وحيدة بقميص أحمر تعبر جسرا معلقا خاليا، وبعيدا خلفها مجموعة صغيرة من العدّائين.",
    credit: drawnInArabic,
  },
  "dar-salim-yuqsi-kayb-rovers": { lead: "corner-flag" },
  "port-almeda-win-derby-go-top": { lead: "fog-derby" },
  "carrow-small-parties-analysis": { lead: "ballinhask-culvert" },
  "limadha-yudi-al-bahr-qubalat-dar-salim": {
    lead: "glowing-breakers",
    caption:
      "منذ تسع ليال تشتعل الأمواج قبالة دار سالم كأنها لهب الغاز: كل موجة تهز مئات الملايين من خلايا شرارة البحر دفعة واحدة، وتومض كل خلية نحو عُشر ثانية.",
    alt: "أمواج حوافها زرقاء ساطعة تنكسر في العتمة، وعلى سور الميناء ثلاثة أطفال يرمون الحصى فيومض الماء.",
    credit: drawnInArabic,
    body: [
      {
        name: "noctiluca-cell",
        afterParagraph: 2,
        width: "text",
        caption:
          "شرارة البحر: خلية واحدة مستديرة شفافة قطرها نحو نصف مليمتر، لها ذيل تستعمله في التغذي أكثر مما تستعمله في السباحة. في اللتر الواحد منها الآن نحو 1800.",
        alt: "خلية مستديرة شفافة في العتمة، تتفرع فيها خيوط دقيقة، ولها ذيل ملتف.",
        credit: drawnInArabic,
      },
    ],
  },
  "ash-dieback-survivors": { lead: "one-ash-in-fifty" },
  "nurse-wins-lisbon-marathon-as-pacemaker": { lead: "pacemaker" },
  "why-the-sea-is-glowing-off-rasmira": {
    lead: "glowing-breakers",
    body: [{ name: "noctiluca-cell", afterParagraph: 2, width: "text" }],
  },
  "interview-lexicographer-orla-venkataraman": { lead: "slips-in-s" },
  "county-council-casting-vote": { lead: "two-at-the-lift" },
  // The writer asked for no picture of herself, so the page is shown and not the person.
  "rai-fi-madih-al-mahadir-al-tawila": { lead: "recorder-nib" },
  "opinion-emergency-laws-should-expire": { lead: "marchetti-portrait" },
  "the-last-ferry-to-isla-corva": {
    lead: "corva-ferry",
    body: [
      { name: "green-notebook", afterParagraph: 4, width: "text" },
      { name: "freshwater-lens", afterParagraph: 6, width: "wide" },
    ],
  },
  "wahat-al-dahir-taqsim-al-ma-bil-nujum": {
    lead: "falaj-night",
    body: [
      { name: "falaj-section", afterParagraph: 4, width: "wide" },
      { name: "two-bowls", afterParagraph: 9, width: "text" },
    ],
  },
  "town-bans-shadows": { lead: "hotel-shadow" },
  "hiwar-sani-al-awad-idris-al-qatlabi": { lead: "oud-on-bench" },
  "nordvik-castellan-merger-cleared": { lead: "container-gaps" },
  "malaria-antibody-trial-stopped-early": { lead: "mosquito-and-dose" },
  "the-calendar-is-the-injury": {
    lead: "spine-and-calendar",
    body: [{ name: "rest-chart", afterParagraph: 3, width: "text" }],
  },
  "interview-deminer-annika-solbakken": { lead: "hoe-in-field" },
  "opinion-museums-should-lend-the-cellar": { lead: "lindqvist-portrait" },
  "the-mill-town-that-sells-its-heat": { lead: "mill-chimney" },
  "opinion-science-should-publish-its-failures-first": { lead: "ekholm-portrait" },
  "how-a-citizens-assembly-is-drawn": { lead: "lottery-balls" },
  "the-wooden-track-at-bergh": {
    lead: "velodrome-boards",
    body: [{ name: "velodrome-trusses", afterParagraph: 4, width: "wide" }],
  },
  "opinion-central-banks-say-what-you-do-not-know": { lead: "nkemelu-portrait" },
  "forty-years-of-one-glacier": {
    lead: "glacier-stick",
    body: [{ name: "glacier-curve", afterParagraph: 6, width: "wide" }],
  },
  "the-last-bell-founders-of-sankt-odil": {
    lead: "bell-pour",
    gallery: ["bell-ribs", "bell-partials", "bell-mould", "hand-on-bell", "bell-raised"],
  },
};
