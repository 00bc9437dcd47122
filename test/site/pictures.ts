import type { Page } from 'puppeteer-core';

/** How many pixels of two pictures differ by more than letters do that are smoothed in another way. */
export function differences(page: Page, ...pictures: readonly Uint8Array[]): Promise<number> {
  const addresses = pictures.map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  return page.evaluate(async (urls) => {
    const [one, other] = await Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const { width, height } = image;
        const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return canvas?.getImageData(0, 0, width, height).data;
      }),
    );
    return (one ?? []).filter((byte, index) => Math.abs(byte - (other?.[index] ?? 0)) > 100).length;
  }, addresses);
}
