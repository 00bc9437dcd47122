/*
 * What MooTools 1.2 and 1.3 do to the language, written anew: its own methods in the place of those that
 * came later by the same names, and what it adds to arrays and elements.
 */
(() => {
  const slice = Array.prototype.slice;
  const isEnumerable = (item) =>
    item != null &&
    typeof item.length === 'number' &&
    Object.prototype.toString.call(item) !== '[object Function]';
  Array.from = (item) => {
    if (item == null) return [];
    if (!isEnumerable(item) || typeof item === 'string') return [item];
    return Array.isArray(item) ? item : slice.call(item);
  };
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Number.from = (item) => parseFloat(item);
  String.from = (item) => `${item}`;
  Function.prototype.bind = function (that, args) {
    return (...given) => this.apply(that, args == null ? given : Array.from(args));
  };
  Object.assign(Function.prototype, {
    extend(members) {
      return Object.assign(this, members);
    },
    implement(members) {
      Object.assign(this.prototype, members);
      return this;
    },
    pass(args, that) {
      return this.bind(that, args);
    },
    delay(ms, that, args) {
      return setTimeout(this.bind(that, args || []), ms);
    },
  });
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
    return keys;
  };
  Object.values = (object) => Object.keys(object).map((key) => object[key]);
  Object.each = (object, act) => Object.keys(object).forEach((key) => act(object[key], key, object));
  // Not MooTools itself, but scripts for JSON that came along with it.
  Array.prototype.toJSON = function () {
    return `[${this.map((value) => JSON.stringify(value))}]`;
  };
  Object.assign(Array.prototype, {
    each: Array.prototype.forEach,
    clean() {
      return this.filter((item) => item != null);
    },
    contains(item, from) {
      return this.indexOf(item, from) !== -1;
    },
    append(array) {
      this.push.apply(this, array);
      return this;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let at = this.length; at--;) if (this[at] === item) this.splice(at, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.reduce((flat, item) => flat.concat(Array.isArray(item) ? item.flatten() : item), []);
    },
    getLast() {
      return this.length ? this[this.length - 1] : null;
    },
  });
  Object.assign(String.prototype, {
    test(regex) {
      return new RegExp(regex).test(this);
    },
    contains(string, separator) {
      return separator
        ? (separator + this + separator).indexOf(separator + string + separator) > -1
        : this.indexOf(string) > -1;
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
  });

  const { Element } = window;
  window.Element = function (tag, properties = {}) {
    const element = document.createElement(tag);
    for (const name in properties) element.set(name, properties[name]);
    return element;
  };
  window.Element.prototype = Element.prototype;
  Object.assign(Element.prototype, {
    get(name) {
      return this[name] ?? this.getAttribute(name);
    },
    set(name, value) {
      if (name in this) this[name] = value;
      else this.setAttribute(name, value);
      return this;
    },
    adopt(...elements) {
      for (const each of elements.flatten()) this.appendChild(each);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {
      this.dispose();
      return null;
    },
    empty() {
      slice.call(this.childNodes).forEach((node) => node.remove());
      return this;
    },
    getElement(selector) {
      return this.querySelector(selector);
    },
    getParent() {
      return this.parentNode;
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
    scrollTo(x, y) {
      this.scrollLeft = x;
      this.scrollTop = y;
      return this;
    },
    getPosition() {
      const { left: x, top: y } = this.getBoundingClientRect();
      return { x, y };
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = 'block';
      return this;
    },
    addEvent(type, act) {
      this.addEventListener(type, act);
      return this;
    },
  });
})();
