/** Text of the first match below `root`, trimmed; `undefined` where there is none or it is empty. */
export function text(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

export function attribute(root: ParentNode, selector: string, name: string): string | undefined {
  return root.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
}

export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
