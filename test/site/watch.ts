/** Sees whatever a page runs or asks for that it should not. */
import type { Page } from 'puppeteer-core';

/** Broken by every script that is none of ours, wherever it stands, and by every address elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join(';');

/** For the head of a page. */
export const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** Writes down what breaks the policy, and what it lets through all the same. */
export const watched = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'])
      Object.assign(window, { [name]: (...given: unknown[]) => void seen.push(`${name}(${given.join()})`) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      seen.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });

/** What a page has run or asked for so far. */
export const seenOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { seen: string[] }).seen);

/**
 * What stands on a page, inside shadow roots too, that may do harm: elements that only a stranger would put there,
 * handlers, addresses that lead to no page, links that tell where their reader comes from.
 */
export const harmOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const STRANGE =
      'script:not([src^="/glossator/"], [type="application/json"], [type="application/ld+json"]), iframe, frame, object, embed, applet, base, form, meta[http-equiv]:not([content^="default-src"]), link:not([rel="icon"]), video, audio, math, use, animate, set, foreignObject, template, slot slot, [srcdoc], [formaction], [style*="evil"], [background], [ping]';
    const harm: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      for (const strange of root.querySelectorAll(STRANGE)) harm.push(strange.outerHTML.slice(0, 200));
      for (const element of root.querySelectorAll('*')) {
        for (const { name } of element.attributes)
          if (/^on|[^\w:-]/u.test(name)) harm.push(`${element.localName} has ${name}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
      for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const isOurs = link.protocol === location.protocol && link.host === location.host;
        if (!/^(?:https?|mailto):$/u.test(link.protocol)) harm.push(`link to ${link.href}`);
        if (!isOurs && !(link.relList.contains('noopener') && link.relList.contains('noreferrer')))
          harm.push(`link without rel to ${link.href}`);
      }
      for (const { src } of root.querySelectorAll('img'))
        if (!URL.canParse(src) || new URL(src).origin !== location.origin) harm.push(`image from ${src}`);
    };
    look(document);
    return harm;
  });
