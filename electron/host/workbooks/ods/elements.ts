/**
 * Names of OpenDocument markup: elements and attributes are called by what their namespace is for ("table:table-row"),
 * whatever prefix the file gives it. Drawings and all else that is not of a table share one name, to be passed over.
 * Looked up and not put together each time: a table of pupils has millions of them.
 */
import type { Attributes } from "../xlsx/readXml.ts";

const base = "urn:oasis:names:tc:opendocument:xmlns:";
const namespaces: Readonly<Record<string, string>> = {
  office: `${base}office:1.0`,
  table: `${base}table:1.0`,
  text: `${base}text:1.0`,
  style: `${base}style:1.0`,
  calc: "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
};

interface Namespace {
  readonly prefix: string;
  /** Names by local name; those of the standard and what little else a file makes up. */
  readonly names: Map<string, string>;
}

const known: ReadonlyMap<string, Namespace> = new Map(
  Object.entries(namespaces).map(([prefix, namespace]) => [namespace, { prefix, names: new Map() }]),
);
const mostNames = 1000;

export const foreign = "foreign";

export function nameOf(namespace: string, local: string): string {
  const found = known.get(namespace);
  if (found === undefined) return foreign;
  const cached = found.names.get(local);
  if (cached !== undefined) return cached;
  const name = `${found.prefix}:${local}`;
  if (found.names.size < mostNames) found.names.set(local, name);
  return name;
}

export type OdfAttributes = ReadonlyMap<string, string>;

/** Most tags stand in a file many times and are handed on with the same attributes each time. */
const named = new WeakMap<Attributes, OdfAttributes>();

export function odfAttributes(attributes: Attributes): OdfAttributes {
  const before = named.get(attributes);
  if (before !== undefined) return before;
  const byName = new Map<string, string>();
  for (const { uri, local, value } of Object.values(attributes)) byName.set(nameOf(uri, local), value);
  named.set(attributes, byName);
  return byName;
}
