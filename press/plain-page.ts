import { createHash } from "node:crypto";
import { directionOf, isLanguage, type SpokenLanguage, spokenFor } from "@/newsroom/languages";
import { finish, type Page } from "@/press/page";
import { noStore, passingCaching } from "@/press/policy";

/** What the front says in its own words, when there is no page to say it. */
export type Occasion = "unknown" | "notNow" | "tooOften" | "refused";

/** A plain page without the framework, the database or a file; it looks like the paper. */
export async function plainPage(
  occasion: Occasion,
  address: string,
  status = statuses[occasion],
): Promise<Plain> {
  const language = languageOf(address);
  const made = madeBefore.get(`${occasion} ${language} ${status}`);
  if (made) return made;
  const { title, text } = words[language][occasion];
  const page = await finish({
    address,
    status: 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      "content-security-policy": policy,
      "cache-control": occasion === "unknown" ? passingCaching : noStore,
      ...(occasion === "refused" ? { allow: "GET, HEAD" } : {}),
      ...(occasion === "notNow" || occasion === "tooOften" ? { "retry-after": "5" } : {}),
    },
    body: Buffer.from(html(language, title, text)),
    shows: [],
    edition: 0,
  });
  const finished = { ...page, status };
  madeBefore.set(`${occasion} ${language} ${status}`, finished);
  return finished;
}

/** Another status than those of pages in print. */
type Plain = Omit<Page, "status"> & { status: number };

const madeBefore = new Map<string, Plain>();

const statuses = {
  unknown: 404,
  notNow: 503,
  tooOften: 429,
  refused: 405,
} satisfies Record<Occasion, number>;

const words = {
  en: {
    unknown: {
      title: "There is no page here",
      text: "The address may be mistyped, or the page may be gone. The front page has the news of the hour.",
    },
    notNow: {
      title: "This page cannot be shown now",
      text: "We are mending it. Please try again in a moment; pages that you have read before are still there.",
    },
    tooOften: {
      title: "A moment, please",
      text: "You have searched many times in a short while. Please try again in a few seconds.",
    },
    refused: {
      title: "That cannot be done here",
      text: "Pages of the paper can be read, and nothing else.",
    },
  },
  ar: {
    unknown: {
      title: "لا توجد صفحة هنا",
      text: "ربما كُتب العنوان خطأً أو أن الصفحة لم تعد موجودة. تجدون أخبار الساعة في الصفحة الأولى.",
    },
    notNow: {
      title: "لا يمكن عرض هذه الصفحة الآن",
      text: "نعمل على إصلاحها. يُرجى المحاولة بعد قليل؛ والصفحات الأخرى متاحة كالمعتاد.",
    },
    tooOften: {
      title: "لحظة من فضلكم",
      text: "أجريتم عمليات بحث كثيرة في وقت قصير. يُرجى المحاولة بعد ثوانٍ.",
    },
    refused: {
      title: "لا يمكن تنفيذ ذلك هنا",
      text: "صفحات الجريدة للقراءة فقط.",
    },
  },
  de: {
    unknown: {
      title: "Hier gibt es keine Seite",
      text: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite gibt es nicht mehr. Auf der Titelseite steht, was gerade geschieht.",
    },
    notNow: {
      title: "Diese Seite lässt sich gerade nicht zeigen",
      text: "Wir beheben das. Bitte versuchen Sie es gleich noch einmal; Seiten, die Sie schon gelesen haben, sind noch da.",
    },
    tooOften: {
      title: "Einen Augenblick bitte",
      text: "Sie haben in kurzer Zeit oft gesucht. Bitte versuchen Sie es in einigen Sekunden noch einmal.",
    },
    refused: {
      title: "Das geht hier nicht",
      text: "Die Seiten der Zeitung kann man lesen, sonst nichts.",
    },
  },
  es: {
    unknown: {
      title: "Aquí no hay ninguna página",
      text: "Puede que la dirección esté mal escrita o que la página ya no exista. En la portada están las noticias de ahora.",
    },
    notNow: {
      title: "Esta página no se puede mostrar ahora",
      text: "Lo estamos arreglando. Inténtelo de nuevo en un momento; las páginas que ya ha leído siguen ahí.",
    },
    tooOften: {
      title: "Un momento, por favor",
      text: "Ha buscado muchas veces en poco tiempo. Inténtelo de nuevo en unos segundos.",
    },
    refused: {
      title: "Eso no se puede hacer aquí",
      text: "Las páginas del periódico se pueden leer, y nada más.",
    },
  },
  fr: {
    unknown: {
      title: "Il n’y a pas de page ici",
      text: "L’adresse est peut-être mal écrite, ou la page n’existe plus. La une donne les nouvelles du moment.",
    },
    notNow: {
      title: "Cette page ne peut pas s’afficher pour l’instant",
      text: "Nous y remédions. Réessayez dans un instant ; les pages que vous avez déjà lues sont toujours là.",
    },
    tooOften: {
      title: "Un instant, s’il vous plaît",
      text: "Vous avez fait beaucoup de recherches en peu de temps. Réessayez dans quelques secondes.",
    },
    refused: {
      title: "Ce n’est pas possible ici",
      text: "Les pages du journal se lisent, et rien d’autre.",
    },
  },
  tr: {
    unknown: {
      title: "Burada bir sayfa yok",
      text: "Adres yanlış yazılmış ya da sayfa kaldırılmış olabilir. Günün haberleri ana sayfada.",
    },
    notNow: {
      title: "Bu sayfa şu anda gösterilemiyor",
      text: "Sorunu gideriyoruz. Lütfen birazdan yeniden deneyin; daha önce okuduğunuz sayfalar yerinde duruyor.",
    },
    tooOften: {
      title: "Bir saniye lütfen",
      text: "Kısa sürede çok sayıda arama yaptınız. Lütfen birkaç saniye sonra yeniden deneyin.",
    },
    refused: {
      title: "Bu burada yapılamaz",
      text: "Gazetenin sayfaları yalnızca okunabilir.",
    },
  },
  ur: {
    unknown: {
      title: "یہاں کوئی صفحہ نہیں",
      text: "شاید پتا غلط لکھا گیا ہو، یا صفحہ اب موجود نہ ہو۔ تازہ خبریں صفحۂ اول پر ہیں۔",
    },
    notNow: {
      title: "یہ صفحہ ابھی نہیں دکھایا جا سکتا",
      text: "ہم اسے ٹھیک کر رہے ہیں۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں؛ جو صفحے آپ پہلے پڑھ چکے ہیں وہ موجود ہیں۔",
    },
    tooOften: {
      title: "ذرا ٹھہریے",
      text: "آپ نے مختصر وقت میں کئی بار تلاش کیا ہے۔ براہِ کرم چند سیکنڈ بعد دوبارہ کوشش کریں۔",
    },
    refused: {
      title: "یہ یہاں نہیں ہو سکتا",
      text: "اخبار کے صفحے صرف پڑھے جا سکتے ہیں۔",
    },
  },
} satisfies Record<SpokenLanguage, Record<Occasion, { title: string; text: string }>>;

const frontName = {
  en: "To the front page",
  ar: "إلى الصفحة الأولى",
  de: "Zur Titelseite",
  es: "A la portada",
  fr: "Vers la une",
  tr: "Ana sayfaya",
  ur: "صفحۂ اول پر",
} satisfies Record<SpokenLanguage, string>;

/** The language of the edition that the address belongs to, if we have words in it. */
function languageOf(address: string): SpokenLanguage {
  const first: string = address.split("/")[1] ?? "";
  return isLanguage(first) ? spokenFor(first) : "en";
}

const css = `:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1a1815;--rule:#cfcac0;--soft:#5b564d}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece8e0;--rule:#3d3a35;--soft:#a8a297}}
*{margin:0;box-sizing:border-box}
body{min-block-size:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--paper);color:var(--ink);font:1.125rem/1.55 "Iowan Old Style",Charter,"Palatino Linotype",Georgia,"Noto Naskh Arabic",serif}
main{max-inline-size:34rem;border-block-start:3px solid var(--ink);padding-block-start:1.5rem}
h1{font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.15;font-weight:600;text-wrap:balance}
p{margin-block-start:1rem;color:var(--soft);text-wrap:pretty}
a{display:inline-block;margin-block-start:1.5rem;padding-block:.375rem;color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}
a:focus-visible{outline:2px solid;outline-offset:3px}`;

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

function html(language: SpokenLanguage, title: string, text: string): string {
  const front = language === "en" ? "/" : `/${language}`;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<a href="${front}">${frontName[language]}</a>
</main>
</body>
</html>
`;
}
