/** What is said of a run of words by more than the words: marks, and where a link leads. */
export type Marks = Readonly<{
  strong: boolean;
  em: boolean;
  s: boolean;
  sub: boolean;
  sup: boolean;
  href: string | null;
}>;

export const plain: Marks = {
  strong: false,
  em: false,
  s: false,
  sub: false,
  sup: false,
  href: null,
};

const order = ["strong", "em", "s", "sub", "sup"] as const;

/** A paragraph in the making. White space is what HTML makes of it: one blank between words, none at an edge. */
export type Line = {
  add: (text: string, marks: Marks) => void;
  put: (element: Element, marks: Marks) => void;
  /** A break within the paragraph. Says whether one stood there already: then a paragraph ends. */
  breakOff: () => boolean;
  /** The paragraph as it is so far, or null if there is nothing in it; the line is empty again. */
  end: () => Element | null;
};

export function lineIn(doc: Document): Line {
  let made: Node[] = [];
  let words = "";
  let said = plain;
  /** White space that is only set when something follows it. */
  let gap = "";
  let gapMarks = plain;

  const flush = () => {
    if (words !== "") made.push(marked(doc, doc.createTextNode(words), said));
    words = "";
  };
  const write = (text: string, marks: Marks) => {
    if (!isSame(marks, said)) flush();
    said = marks;
    words += text;
  };
  const isAtStart = () => words === "" && (made.length === 0 || isBreak(made.at(-1)));
  const fillGap = () => {
    if (gap !== "" && !isAtStart()) write(gap === "\u00a0" ? gap : " ", gapMarks);
    gap = "";
  };

  return {
    add(text, marks) {
      for (const part of text.split(/([ \t\n\r\f\u00a0]+)/)) {
        if (part === "") continue;
        if (/^[ \t\n\r\f\u00a0]/.test(part)) {
          if (gap === "") gapMarks = marks;
          gap += part;
        } else {
          fillGap();
          write(part, marks);
        }
      }
    },
    put(element, marks) {
      fillGap();
      flush();
      made.push(marked(doc, element, { ...marks, sup: false, sub: false, href: null }));
    },
    breakOff() {
      gap = "";
      flush();
      if (made.length === 0) return false;
      if (isBreak(made.at(-1))) return true;
      made.push(doc.createElement("br"));
      return false;
    },
    end() {
      gap = "";
      flush();
      while (isBreak(made.at(-1))) made.pop();
      if (made.length === 0) return null;
      const paragraph = doc.createElement("p");
      paragraph.append(...made);
      made = [];
      said = plain;
      return paragraph;
    },
  };
}

function marked(doc: Document, inside: Node, marks: Marks): Node {
  let node = inside;
  for (const name of order) {
    if (!marks[name]) continue;
    const mark = doc.createElement(name);
    mark.append(node);
    node = mark;
  }
  if (marks.href === null) return node;
  const link = doc.createElement("a");
  link.setAttribute("href", marks.href);
  link.append(node);
  return link;
}

function isSame(one: Marks, other: Marks): boolean {
  return one.href === other.href && order.every((name) => one[name] === other[name]);
}

function isBreak(node: Node | undefined): boolean {
  return node?.nodeName === "BR";
}
