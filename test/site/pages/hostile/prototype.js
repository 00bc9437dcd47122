/*
 * What Prototype 1.6 does to the language, written anew: its own methods in the place of those that
 * came later by the same names, and what it adds to arrays and elements.
 */
(() => {
  const slice = Array.prototype.slice;
  const toArray = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    let { length } = list;
    const results = new Array(length || 0);
    while (length--) results[length] = list[length];
    return results;
  };
  Array.from = toArray;

  Function.prototype.bind = function (...args) {
    if (args.length < 2 && args[0] === undefined) return this;
    const method = this;
    const object = args.shift();
    return function () {
      return method.apply(object, args.concat(toArray(arguments)));
    };
  };
  Object.assign(Function.prototype, {
    curry: function (...args) {
      const method = this;
      return function () {
        return method.apply(this, args.concat(toArray(arguments)));
      };
    },
    delay: function (seconds) {
      return setTimeout(() => this(), seconds * 1000);
    },
    wrap: function (wrapper) {
      const method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat(toArray(arguments)));
      };
    },
  });

  const toJSON = (value) => {
    if (value === null) return 'null';
    if (['undefined', 'function'].includes(typeof value)) return undefined;
    if (typeof value === 'boolean') return value.toString();
    if (value.toJSON) return value.toJSON();
    if (value.nodeType === 1) return undefined;
    const results = [];
    for (const property in value) {
      const text = toJSON(value[property]);
      if (text !== undefined) results.push(`${JSON.stringify(property)}: ${text}`);
    }
    return `{${results.join(', ')}}`;
  };
  Object.toJSON = toJSON;
  Object.keys = (object) => {
    const keys = [];
    for (const property in object) keys.push(property);
    return keys;
  };
  Object.values = (object) => {
    const values = [];
    for (const property in object) values.push(object[property]);
    return values;
  };
  Object.clone = (object) => Object.assign({}, object);

  const $break = {};
  const each = function (iterator, context) {
    const bound = iterator.bind(context);
    let index = 0;
    try {
      this._each((value) => bound(value, index++));
    } catch (error) {
      if (error !== $break) throw error;
    }
    return this;
  };
  const identity = (value) => value;
  const Enumerable = {
    each,
    all(iterator = identity, context) {
      let result = true;
      this.each((value, index) => {
        result = result && Boolean(iterator.call(context, value, index));
        if (!result) throw $break;
      });
      return result;
    },
    any(iterator = identity, context) {
      let result = false;
      this.each((value, index) => {
        result = Boolean(iterator.call(context, value, index));
        if (result) throw $break;
      });
      return result;
    },
    collect(iterator = identity, context) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    detect(iterator, context) {
      let result;
      this.each((value, index) => {
        if (!iterator.call(context, value, index)) return;
        result = value;
        throw $break;
      });
      return result;
    },
    findAll(iterator, context) {
      const results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    member(object) {
      let found = false;
      this.each((value) => {
        if (value != object) return;
        found = true;
        throw $break;
      });
      return found;
    },
    inject(memo, iterator, context) {
      this.each((value, index) => {
        memo = iterator.call(context, memo, value, index);
      });
      return memo;
    },
    toArray() {
      return this.map();
    },
    size() {
      return this.toArray().length;
    },
  };
  Object.assign(Enumerable, {
    map: Enumerable.collect,
    find: Enumerable.detect,
    select: Enumerable.findAll,
    filter: Enumerable.findAll,
    include: Enumerable.member,
    entries: Enumerable.toArray,
    every: Enumerable.all,
    some: Enumerable.any,
  });
  // By assignment, so that all of them turn up in `for … in`.
  Object.assign(Array.prototype, Enumerable);
  const reverse = Array.prototype.reverse;
  Object.assign(Array.prototype, {
    _each(iterator) {
      for (let at = 0; at < this.length; at++) iterator(this[at]);
    },
    clear() {
      this.length = 0;
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    compact() {
      return this.select((value) => value != null);
    },
    flatten() {
      return this.inject([], (array, value) =>
        array.concat(Array.isArray(value) ? value.flatten() : [value]),
      );
    },
    without(...values) {
      return this.select((value) => !values.include(value));
    },
    reverse(inline) {
      return reverse.call(inline !== false ? this : this.toArray());
    },
    uniq() {
      return this.inject([], (array, value) => (array.include(value) ? array : array.concat([value])));
    },
    clone() {
      return [].concat(this);
    },
    toArray() {
      return [].concat(this);
    },
    size() {
      return this.length;
    },
    toJSON() {
      const results = [];
      this.each((object) => {
        const value = toJSON(object);
        if (value !== undefined) results.push(value);
      });
      return `[${results.join(', ')}]`;
    },
  });
  Object.assign(String.prototype, {
    gsub(pattern, replacement) {
      return this.split(pattern).join(replacement);
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    startsWith(pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.lastIndexOf(pattern) === at;
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    toJSON() {
      return `"${this}"`;
    },
    times(count) {
      return new Array(count + 1).join(this);
    },
  });
  Number.prototype.toJSON = function () {
    return isFinite(this) ? this.toString() : 'null';
  };

  // Elements are made by a function of the same name, and what is added to them is added to all.
  const { Element } = window;
  window.Element = function (tagName, attributes = {}) {
    const element = document.createElement(tagName);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  Object.assign(window.Element, Element);
  window.Element.prototype = Element.prototype;
  document.getElementsByClassName = (names) => slice.call(document.querySelectorAll(`.${names}`));
  Object.assign(HTMLElement.prototype, {
    visible() {
      return this.style.display !== 'none';
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    toggle() {
      return this[this.visible() ? 'hide' : 'show']();
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    replace(content) {
      this.outerHTML = content;
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    select(selector) {
      return slice.call(this.querySelectorAll(selector));
    },
    scrollTo() {
      const { left, top } = this.getBoundingClientRect();
      window.scrollTo(left + scrollX, top + scrollY);
      return this;
    },
    getStyle(name) {
      return getComputedStyle(this)[name];
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    up() {
      return this.parentElement;
    },
    down() {
      return this.firstElementChild;
    },
  });
})();
