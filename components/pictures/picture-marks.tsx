import {
  Ban,
  CalendarClock,
  CalendarX2,
  CircleQuestionMark,
  Clock,
  type LucideIcon,
  ShieldAlert,
  ShieldCheck,
  ShieldQuestionMark,
} from "lucide-react";
import { marksOf, type PictureMark, type PictureStanding } from "./marks-of";

const looks = {
  waiting: { icon: Clock, words: "Being looked at", colour: "text-draft" },
  "no-rights": { icon: CircleQuestionMark, words: "No rights said", colour: "text-review" },
  "no-right": { icon: Ban, words: "No right to it", colour: "text-withdrawn" },
  ended: { icon: CalendarX2, words: "Rights ended", colour: "text-withdrawn" },
  ending: { icon: CalendarClock, words: "Rights ending", colour: "text-review" },
  disputed: { icon: ShieldAlert, words: "Disputed", colour: "text-withdrawn" },
  unverified: { icon: ShieldQuestionMark, words: "Unverified", colour: "text-review" },
  verified: { icon: ShieldCheck, words: "Verified", colour: "text-approved" },
} satisfies Record<PictureMark, { icon: LucideIcon; words: string; colour: string }>;

/** How a picture stands, each mark with an icon and a word. `today` is the newsroom's day. */
export function PictureMarks({ picture, today }: { picture: PictureStanding; today: string }) {
  return marksOf(picture, today).map((mark) => <Mark key={mark} mark={mark} />);
}

export function Mark({ mark }: { mark: PictureMark }) {
  const { icon: Icon, words, colour } = looks[mark];
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap ${colour}`}>
      <Icon aria-hidden className="size-3 shrink-0" />
      {words}
    </span>
  );
}
