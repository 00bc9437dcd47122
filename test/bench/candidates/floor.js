/** The least that any reader of a page must do: look at each character of each text node. */
import { eachTextNode, offer } from './page-text.js';

offer('floor', {
  prepare: () => undefined,
  find(root) {
    let sum = 0;
    eachTextNode(root, ({ data }) => {
      for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
    });
    return sum;
  },
});

offer('walk', {
  prepare: () => undefined,
  find(root) {
    let length = 0;
    eachTextNode(root, ({ data }) => (length += data.length));
    return length;
  },
});
