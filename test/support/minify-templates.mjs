import { transform } from 'lightningcss';

/**
 * Templates and the style sheets in them are text to a minifier of scripts, so they are made small here.
 *
 * @type {import('vite').Plugin}
 */
export const minifyTemplates = {
  name: 'glossator-minify-templates',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /src\/browser\/.*\.ts$/ },
    handler(code, id) {
      /** @param {string} _ @param {string} css */
      const minify = (_, css) => {
        const { code: minified } = transform({
          filename: id,
          code: Buffer.from(css),
          minify: true,
        });
        return `css\`${minified.toString().replaceAll('\\', '\\\\')}\``;
      };
      // What the page is given keeps its longhands, which a minifier would merge: see underline.ts.
      /** @param {string} _ @param {string} css */
      const squeeze = (_, css) =>
        `\`${css
          .replace(/^\s+|\s+$|\s*([{};:,])\s*/g, '$1')
          .replaceAll(';}', '}')
          .replace(/\b0\./g, '.')}\``;
      const small = code.replace(/css`([^`$]*)`/g, minify).replace(/\/\* css \*\/ `([^`]*)`/g, squeeze);
      // Indentation is nothing in code, and one space in HTML.
      return { code: small.replace(/\n\s+/g, '\n'), map: null };
    },
  },
};
