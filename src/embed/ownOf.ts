/** A member of the document, whatever names the elements of the page have: `<img name="createElement">` takes the place of the method. */
export function ownOf<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document) as Document[Name];
}
