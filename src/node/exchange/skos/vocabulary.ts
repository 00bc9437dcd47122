const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const DCT = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** What an export declares, so that its lines stay short. */
export const PREFIXES = { skos: SKOS, dct: DCT, xsd: XSD };

/** Addresses of the classes and properties that have a place in a glossary. @see https://www.w3.org/TR/skos-reference/ */
export const IRI = {
  type: `${RDF}type`,
  first: `${RDF}first`,
  rest: `${RDF}rest`,
  nil: `${RDF}nil`,
  label: `${RDFS}label`,
  seeAlso: `${RDFS}seeAlso`,
  date: `${XSD}date`,
  title: `${DCT}title`,
  oldTitle: 'http://purl.org/dc/elements/1.1/title',
  source: `${DCT}source`,
  modified: `${DCT}modified`,
  Concept: `${SKOS}Concept`,
  ConceptScheme: `${SKOS}ConceptScheme`,
  Collection: `${SKOS}Collection`,
  OrderedCollection: `${SKOS}OrderedCollection`,
  prefLabel: `${SKOS}prefLabel`,
  altLabel: `${SKOS}altLabel`,
  hiddenLabel: `${SKOS}hiddenLabel`,
  definition: `${SKOS}definition`,
  note: `${SKOS}note`,
  scopeNote: `${SKOS}scopeNote`,
  example: `${SKOS}example`,
  notation: `${SKOS}notation`,
  broader: `${SKOS}broader`,
  narrower: `${SKOS}narrower`,
  related: `${SKOS}related`,
  inScheme: `${SKOS}inScheme`,
  hasTopConcept: `${SKOS}hasTopConcept`,
  topConceptOf: `${SKOS}topConceptOf`,
  member: `${SKOS}member`,
  memberList: `${SKOS}memberList`,
} as const;
