/** A text whose contrast with its background is too low, as `r, g, b on r, g, b`. */
export interface FaintText {
  readonly text: string;
  readonly contrast: number;
  readonly colours: string;
}

/**
 * Runs in the page: every text that shows, with the contrast of WCAG 2 between its colour and what stands behind it. It stands alone,
 * since the page knows nothing of this file.
 */
export const faintTexts = (least: number): ReadonlyArray<FaintText> => {
  type Colour = readonly [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parsed = (colour: string): Colour => {
    if (canvas === null) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (above: Colour, below: Colour): Colour => [0, 1, 2].map((channel) => (above[channel] ?? 0) * above[3] + (below[channel] ?? 0) * (1 - above[3])).concat(1) as unknown as Colour;
  const behind = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const own = parsed(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  /** A text of a picture stands on the last shape drawn before it under its middle, if there is one. */
  const shapeUnder = (element: Element): Colour | undefined => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (let shape = element.previousElementSibling; shape !== null; shape = shape.previousElementSibling) {
      const box = shape.getBoundingClientRect();
      const fill = parsed(getComputedStyle(shape).fill);
      if (['circle', 'rect'].includes(shape.tagName) && fill[3] === 1 && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return fill;
    }
    return undefined;
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const faint: Array<FaintText> = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const element = walker.currentNode.parentElement;
    const text = (walker.currentNode.textContent ?? '').trim();
    if (element === null || text === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (element.closest('title, desc, style, script, noscript, option') !== null || element.getBoundingClientRect().width <= 1) continue;
    const style = getComputedStyle(element);
    const isDrawn = element.namespaceURI === 'http://www.w3.org/2000/svg';
    const below = (isDrawn ? shapeUnder(element) : undefined) ?? behind(element);
    const colour = over(parsed(isDrawn ? style.fill : style.color), below);
    const [high, low] = [luminance(colour), luminance(below)].sort((a, b) => b - a) as [number, number];
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < least) faint.push({ text: text.slice(0, 40), contrast: Math.round(contrast * 100) / 100, colours: `${colour.slice(0, 3).map(Math.round).join(', ')} on ${below.slice(0, 3).map(Math.round).join(', ')}` });
  }
  return faint;
};
