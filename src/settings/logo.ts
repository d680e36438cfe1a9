/** The most bytes that a logo may have. */
export const largestLogo = 65_536;

/** Why a file is no logo; the words are in the locales (`setup.logo.problems`). */
export type LogoProblem = 'not-a-picture' | 'other-name' | 'too-large' | 'with-scripts';

interface Logo {
  /** In CSS px, as the file says it; 0 where it does not. */
  readonly width: number;
  readonly height: number;
}

/** What a file is whose bytes are to be a logo, by its own signature and not by what it is called. */
export function readLogo(name: string, bytes: Uint8Array): Logo | LogoProblem {
  if (bytes.length > largestLogo) return 'too-large';
  const kind = kindOf(bytes);
  if (kind === null) return 'not-a-picture';
  if (!name.toLowerCase().endsWith(`.${kind}`)) return 'other-name';
  if (kind === 'png') {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  const text = new TextDecoder().decode(bytes);
  return runs(text) ? 'with-scripts' : sizeOf(text);
}

/** Fetches a logo; rejects where nothing comes, or what comes is none. */
export async function fetchLogo(
  address: string,
  name: string,
): Promise<Logo & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const read = readLogo(name, bytes);
  if (typeof read === 'string') throw new Error(read);
  return { ...read, bytes };
}

/** The kind of a picture; null where it is none of those that a logo may be. */
export function kindOf(bytes: Uint8Array): 'png' | 'svg' | null {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  // Its first part says how large it is (https://www.w3.org/TR/png-3/#11IHDR).
  if (bytes.length >= 33 && png.every((byte, index) => bytes[index] === byte)) return 'png';
  let text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  // What may stand before the picture: how it is written, what kind it is, remarks.
  for (;;) {
    const [before] = /^(?:<\?xml[^>]*>|<!DOCTYPE svg[^>[]*>|<!--[^]*?-->)/i.exec(text) ?? [];
    if (before === undefined) return /^<svg[\s>]/.test(text) ? 'svg' : null;
    text = text.slice(before.length).trimStart();
  }
}

/**
 * Whether something in an SVG could run or fetch. As a picture in a page it could not; but a file has an address of its own, and opened
 * there it would be a page of this site.
 */
function runs(svg: string): boolean {
  return /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler|set|animate\w*)\b|\son\w+\s*=|javascript:|<!ENTITY|@import|(?:href|src)\s*=\s*["']?\s*(?!["'#]|data:image\/(?:png|jpeg))[^\s"'#]|url\(\s*["']?\s*(?!#|["'])/i.test(
    svg,
  );
}

function sizeOf(svg: string): Logo {
  const [root = ''] = /<svg[^>]*>/i.exec(svg) ?? [];
  const [, boxWidth, boxHeight] =
    /\sviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/i.exec(root) ?? [];
  const own = (side: string) => new RegExp(`\\s${side}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(root)?.[1];
  return { width: Number(boxWidth ?? own('width') ?? 0), height: Number(boxHeight ?? own('height') ?? 0) };
}
