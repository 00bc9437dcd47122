/** What `Node` has as constants, by number: every page would pay for their long names. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const DISCONNECTED = 1;
export const FOLLOWING = 4;
