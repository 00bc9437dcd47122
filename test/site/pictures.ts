import type { ElementHandle, Page } from 'puppeteer-core';
import { boxOf } from './reader.ts';

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

/**
 * An element of ours, when nothing around it moves.
 *
 * @param top - what to leave out above, in CSS pixels
 */
export async function pictureOf(page: Page, element: ElementHandle, top = 0): Promise<Uint8Array> {
  await element.evaluate(async (it) => {
    // What has just been shown begins to move at the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = (it.getRootNode() as ShadowRoot).getAnimations();
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  const { x, y, width, height } = await boxOf(element);
  return page.screenshot({
    clip: { x, y: y + top, width: Math.floor(width), height: Math.floor(height) - top },
  });
}
