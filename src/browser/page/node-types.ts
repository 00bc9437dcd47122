/** What `Node` has as constants, by number: every page would pay for their long names. */
export const TEXT_NODE = 3;
export const DISCONNECTED = 1;
export const FOLLOWING = 4;

/** Not by `nodeType`, which a form's field may hide, nor by class: what came out of a frame has that of the frame. */
export const isElement = (node: Node): node is Element => 'localName' in node;
