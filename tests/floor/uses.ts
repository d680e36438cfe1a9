import { parseSync } from 'vite';
import { instances, type Newer } from './newer';

/** A node of a syntax tree (https://github.com/estree/estree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Something newer than the floor, where code uses it without asking for it first. */
export interface Use {
  /** `Object.hasOwn`, `structuredClone`, `.at()`, `builtins.RegExp.unicodeSets`. */
  readonly name: string;
  /** The code around it. */
  readonly excerpt: string;
}

/** The uses in a script of what is newer than the floor, in order. Throws where the script cannot be read. */
export function usesOf(code: string, newer: Newer): readonly Use[] {
  const { program, errors } = parseSync('script.js', code, { sourceType: 'module' });
  if (errors[0]) throw new Error(errors[0].message);
  const uses: Use[] = [];
  const visit = (node: Node, above: readonly Node[]) => {
    for (const name of namesOf(node, above, newer)) {
      if (isAskedFor(node, above, code)) continue;
      uses.push({ name, excerpt: code.slice(Math.max(0, node.start - 40), node.end + 40).replaceAll(/\s+/g, ' ') });
    }
    for (const child of childrenOf(node)) visit(child, [node, ...above]);
  };
  visit(program as unknown as Node, []);
  return uses;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** What is newer than the floor in a node itself. */
function namesOf(node: Node, [parent]: readonly Node[], newer: Newer): readonly string[] {
  switch (node.type) {
    case 'Identifier': {
      const name = String(node['name']);
      return newer.globals.has(name) && !isKey(node, parent) ? [name] : [];
    }
    case 'MemberExpression': {
      const name = propertyOf(node);
      const object = isNode(node['object']) ? node['object'] : null;
      if (name === null || !object) return [];
      const owner = object.type === 'Identifier' ? String(object['name']) : propertyOf(object);
      if (owner !== null && newer.ofGlobals.has(`${owner}.${name}`)) return [`${owner}.${name}`];
      // An object of its own has its own methods: Math.at would be another one.
      if (object.type === 'Identifier' && owner !== null && owner in instances) return [];
      const isCalled = parent?.type === 'CallExpression' && parent['callee'] === node && parent['optional'] !== true;
      return isCalled && newer.methods.has(name) ? [`.${name}()`] : [];
    }
    case 'Literal': {
      const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
      if (!regex) return [];
      const written = `/${regex.pattern}/${regex.flags}`;
      return [...newer.expressions].flatMap(([name, look]) => (look.test(written) ? [name] : []));
    }
    default:
      return [];
  }
}

/** The name of a property that is written out; null for one that is computed, and for what is no property. */
function propertyOf({ type, property, computed }: Node): string | null {
  if (type !== 'MemberExpression' || !isNode(property)) return null;
  if (computed !== true) return String(property['name']);
  return property.type === 'Literal' && typeof property['value'] === 'string' ? property['value'] : null;
}

/** Whether an identifier only names a property, a method or a label. */
function isKey(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node && parent['computed'] !== true;
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) {
    return parent['key'] === node && parent['value'] !== node && parent['computed'] !== true;
  }
  return /^(Labeled|Break|Continue)Statement$/.test(parent.type);
}

/** Whether code asks for it before it uses it: `typeof x`, `x?.()`, `x ? x() : …`, `x && x()`, `if (x) x()`. */
function isAskedFor(node: Node, above: readonly Node[], code: string): boolean {
  const text = code.slice(node.start, node.end);
  const [parent] = above;
  if (parent?.type === 'UnaryExpression' && parent['operator'] === 'typeof') return true;
  if (parent?.type === 'ChainExpression') return true;
  const holds = [node, ...above];
  return above.some((each, index) => {
    const child = holds[index];
    switch (each.type) {
      case 'ConditionalExpression':
      case 'IfStatement':
        return child === each['test'] ? isOnlyRead(node, above) : asks(each['test'], text, code);
      case 'LogicalExpression':
        return child === each['left'] ? isOnlyRead(node, above) : asks(each['left'], text, code);
      case 'CallExpression':
      case 'MemberExpression':
        return each['optional'] === true && (each['callee'] === node || each['object'] === node);
      default:
        return false;
    }
  });
}

/** Whether a value is read, and nothing is done with it that would throw where there is none. */
function isOnlyRead(node: Node, [parent]: readonly Node[]): boolean {
  const isCalled = /^(Call|New)Expression$/.test(parent?.type ?? '') && parent?.['callee'] === node;
  return (
    node.type === 'MemberExpression' && !isCalled && !(parent?.type === 'MemberExpression' && parent['object'] === node)
  );
}

/** Whether a condition has a text in it that is not called there. */
function asks(condition: unknown, text: string, code: string): boolean {
  if (!isNode(condition)) return false;
  const written = code.slice(condition.start, condition.end);
  for (let at = written.indexOf(text); at >= 0; at = written.indexOf(text, at + 1)) {
    const before = written[at - 1] ?? '';
    const after = written[at + text.length] ?? '';
    if (!/[\w$.]/.test(before) && !/[\w$(.]/.test(after)) return true;
  }
  return false;
}
