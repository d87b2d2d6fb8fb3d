import { createHash } from "node:crypto";
import { directionOf, isLanguage, type Language } from "@/newsroom/languages";
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

type Spoken = "en" | "ar";

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
} satisfies Record<Spoken, Record<Occasion, { title: string; text: string }>>;

const frontName = { en: "To the front page", ar: "إلى الصفحة الأولى" };

/** The language of the edition that the address belongs to, if we have words in it. */
function languageOf(address: string): Spoken {
  const first: string = address.split("/")[1] ?? "";
  return isLanguage(first) && isSpoken(first) ? first : "en";
}

function isSpoken(language: Language): language is Spoken {
  return Object.hasOwn(words, language);
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

function html(language: Spoken, title: string, text: string): string {
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
