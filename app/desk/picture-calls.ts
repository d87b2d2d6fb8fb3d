import { ask } from "@/app/desk/calls";
import { sendFile } from "@/app/desk/send-file";
import type { Changed, PictureDoors } from "@/components/pictures/picture-doors";
import type { PicturePage } from "@/newsroom/library";
import type { PictureView } from "@/newsroom/picture-view";
import { isRefusal } from "@/newsroom/refusals";

const at = (id: string) => `/api/pictures/${encodeURIComponent(id)}`;

/** The doors of the library, to the newsroom's server. */
export const pictureDoors: PictureDoors = {
  list: ({ words, rights, provenance, filter, before }) => {
    const search = new URLSearchParams();
    if (words) search.set("q", words);
    if (rights) search.set("rights", rights);
    if (provenance) search.set("provenance", provenance);
    if (filter) search.set("filter", filter);
    if (before) search.set("before", `${before.at}_${before.id}`);
    return ask<PicturePage>("GET", `/api/pictures?${search}`);
  },
  open: (id) => ask<PictureView>("GET", at(id)),
  change: (id, revision, change) => ask<Changed>("PATCH", at(id), { revision, ...change }),
  focus: (id, revision, point) => ask<Changed>("PUT", `${at(id)}/focus`, { revision, ...point }),
  settle: (id, revision, settling) =>
    ask<Changed>("PUT", `${at(id)}/provenance`, { revision, ...settling }),
  remove: (id) => ask<object>("DELETE", at(id)),
  uploads: {
    send: sendFile,
    take: (arrived) => ask<{ id: string; isKnown: boolean }>("POST", "/api/pictures", arrived),
    state: async (id) => {
      const view = await ask<PictureView>("GET", at(id));
      return isRefusal(view) ? view : { state: view.state, fault: view.fault };
    },
  },
};
