/** What leads to compiled files; nothing at all leads to the built-in ones. All else selects something on the page. */
export const GLOSSARY_ADDRESS = /^(?:$|[a-z][a-z+.-]*:)|\/|\.json(?:[?#]|$)/i;
