import sharp from "sharp";
import { renderDrawing } from "./server/demo/pictures/render-drawing";
import * as o from "./server/demo/pictures/drawings/owl-in-rain";
const d: any = Object.values(o)[0];
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
let c = cpu();
const jpg = await renderDrawing(typeof d === "function" ? d() : d.draw());
console.log("draw", cpu() - c, jpg.length); c = cpu();
const raw = await sharp(jpg).raw().toBuffer({ resolveWithObject: true });
const src = () => sharp(raw.data, { raw: raw.info as any });
for (const e of [0, 1, 2]) { let n = 0; for (const w of [480, 800, 1200, 1600, 2000, 240, 480, 800, 1200]) n += (await src().resize(w).avif({ quality: 50, effort: e }).toBuffer()).length; console.log("avif", e, cpu() - c, n); c = cpu(); }
for (const e of [0, 2, 4]) { let n = 0; for (const w of [480, 800, 1200, 1600, 2000, 240, 480, 800, 1200]) n += (await src().resize(w).webp({ quality: 76, effort: e }).toBuffer()).length; console.log("webp", e, cpu() - c, n); c = cpu(); }
let n = 0; for (const w of [800, 1600, 480, 1200, 1200, 1200, 1200, 1200]) n += (await src().resize(w).jpeg({ quality: 80, mozjpeg: true }).toBuffer()).length; console.log("jpg", cpu() - c, n);
