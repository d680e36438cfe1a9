import type { Page } from '@playwright/test';
import jsQr from 'jsqr';

/** The text of the QR code in a picture of the page, as a camera reads it; undefined where there is none. */
export async function readCode(page: Page, picture: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const { pixels, width, height } = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { pixels: [...data], width: image.width, height: image.height };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  await blank.close();
  return jsQr(new Uint8ClampedArray(pixels), width, height)?.data;
}
