import { askInWords } from "@/app/desk/ask-in-words";
import type { BegunFactor } from "@/components/people/factor-set-up";

export const beginFactor = () => askInWords<BegunFactor>("POST", "/api/account/factor");

export const settleFactor = (code: string) =>
  askInWords<{ codes: string[] }>("PUT", "/api/account/factor", { code });
