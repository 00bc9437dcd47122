/**
 * What an element says of itself. To ask it directly is not safe where it may be a form: the names of its fields come
 * before its own properties (`<input name="parentNode">`), and a walk over the page then goes round in circles.
 */
export function own<Key extends keyof Element>(element: Node, key: Key): Element[Key] {
  return Reflect.get(Element.prototype, key, element);
}
